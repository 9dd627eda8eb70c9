//! Walks over the words of a line and the blanks between them.

use std::ops::Range;

use super::Text;

/// Returns where blanks end that begin at a place, also those of Chinese and Japanese, of notes and of HTML.
pub(super) fn skip_blanks(text: &Text<'_>, mut at: usize) -> usize {
    loop {
        match text.byte(at) {
            b' ' | b'\t' => at += 1,
            0xE3 if at + 2 < text.line.end
                && text.bytes[at..].starts_with("\u{3000}".as_bytes()) =>
            {
                at += 3
            }
            b'%' if text.notes && text.byte(at + 1) == b'2' && text.byte(at + 2) == b'0' => at += 3,
            b'&' if at + 6 <= text.line.end && text.bytes[at..].starts_with(b"&nbsp;") => at += 6,
            _ if at + 1 < text.line.end && text.bytes[at..].starts_with("\u{a0}".as_bytes()) => {
                at += 2
            }
            _ => return at,
        }
    }
}

/// Skips up to `most` words that pass, and the blanks behind them.
pub(super) fn skip_words(
    text: &Text<'_>,
    at: usize,
    most: usize,
    passes: impl Fn(&[u8]) -> bool,
) -> usize {
    let mut at = skip_blanks(text, at);
    for _ in 0..most {
        let word = word(text, at);
        if word.is_empty() || !passes(plain(&text.bytes[word.clone()])) {
            break;
        }
        at = skip_blanks(text, word.end);
    }
    at
}

/// Returns the word at a place, up to the next blank.
pub(super) fn word(text: &Text<'_>, at: usize) -> Range<usize> {
    let end = text.line.end.min(at + 64).max(at);
    let length = text.bytes[at.min(end)..end]
        .iter()
        .position(|byte| matches!(byte, b' ' | b'\t'))
        .unwrap_or(end - at.min(end));
    at..at + length
}

/// Returns the word that ends before a place.
pub(super) fn word_before(text: &Text<'_>, end: usize) -> Option<Range<usize>> {
    let low = text.line.start.max(end.saturating_sub(160));
    let blanks = text.bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count();
    let end = end - blanks;
    let length = text.bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| !matches!(byte, b' ' | b'\t'))
        .count();
    (blanks > 0 && length > 0).then_some(end - length..end)
}

/// A word without marks around it.
pub(super) fn plain(word: &[u8]) -> &[u8] {
    let mark = |byte: &u8| {
        matches!(
            byte,
            b'*' | b'`' | b'"' | b'\'' | b'(' | b')' | b',' | b'[' | b']'
        )
    };
    let start = word.iter().take_while(|byte| mark(byte)).count();
    let end = word.len()
        - word[start..]
            .iter()
            .rev()
            .take_while(|byte| mark(byte))
            .count();
    &word[start..end.max(start)]
}
