//! Looks at files whose own grammar says what is secret.
//!
//! Lines that a word leads to are data (`formats/lines.rs`); what spans lines (`blocks.rs`), has a header
//! (`tables.rs`) or is known by its path (`files.rs`) is code.

use std::ops::Range;
use std::sync::LazyLock;

use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;

mod blocks;
mod files;
mod gear;
mod lines;
mod pairs;
mod sections;
mod tables;

pub(crate) use tables::cells;

/// Words that lead here, in lower case.
pub(crate) static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    lines::words()
        .chain(blocks::WORDS.iter().copied())
        .chain(gear::WORDS.iter().copied())
        .chain(pairs::WORDS.iter().copied())
        .collect()
});

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    // Words of one blank or more at their ends are those of devices, most of them; programs are full of them.
    if input.kind == Kind::Code && gear::is_only_here(&input.bytes[place.clone()]) {
        return;
    }
    if pairs::is_word(&input.bytes[place.clone()]) {
        pairs::at(input, place, hits);
    }
    if input.kind != Kind::Lock && !blocks::at(input, place, hits) {
        lines::at(input, place, hits);
        if gear::reads(input) && gear::is_word(&input.bytes[place.clone()]) {
            gear::at(input, place, hits);
        }
    }
}

/// Looks at the whole text where its path or its first lines say what it is.
pub(crate) fn whole(input: &Input<'_>, hits: &mut Hits) {
    files::whole(input, hits);
    tables::csv(input, hits);
    sections::whole(input, hits);
    crate::prose::whole(input, hits);
}

/// Returns the words of a line; quotes keep blanks and stay.
fn words(bytes: &[u8], line: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = line.start;
    while at < line.end {
        if bytes[at].is_ascii_whitespace() {
            at += 1;
            continue;
        }
        let start = at;
        let quote = Some(bytes[at]).filter(|byte| matches!(byte, b'"' | b'\''));
        let closed = quote.and_then(|quote| memchr::memchr(quote, &bytes[at + 1..line.end]));
        at = match closed {
            Some(length) => at + length + 2,
            None => {
                at + bytes[at..line.end]
                    .iter()
                    .position(u8::is_ascii_whitespace)
                    .unwrap_or(line.end - at)
            }
        };
        found.push(start..at);
    }
    found
}

/// Returns a span without quotes around it.
pub(crate) fn unquoted(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    match &bytes[span.clone()] {
        [b'"', .., b'"'] | [b'\'', .., b'\''] => span.start + 1..span.end - 1,
        _ => span,
    }
}

#[cfg(test)]
mod tests;
