//! Secrets that one command writes into another: `echo … |`, `<<<`, here-documents.

use std::ops::Range;

use super::forms::{lines, parts};
use super::table::What;
use super::words::{Word, between, open_quote, unquoted};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::value;

/// How far back the command that writes is looked for.
const BACK: usize = 512;
/// The most lines of a here-document.
const MOST_LINES: usize = 64;

/// Adds what is piped into a program that begins at `start` and has `words` as arguments.
pub(crate) fn apply(
    input: &Input<'_>,
    start: usize,
    words: &[Word],
    program: &str,
    what: What,
    category: &'static str,
    hits: &mut Hits,
) {
    let mut add = |span: Range<usize>| {
        let inner = unquoted(input.bytes, span);
        let whole = if what == What::Users {
            vec![inner]
        } else {
            lines(input.bytes, inner)
        };
        for line in whole {
            for part in parts(input.bytes, line, what) {
                let text = &input.bytes[part.clone()];
                if text.len() >= 3 && value::is_secret(text) {
                    hits.add(
                        part,
                        category,
                        "command",
                        Strength::Context,
                        format!("written into `{program}`"),
                    );
                }
            }
        }
    };
    for span in piped(input, start) {
        add(span);
    }
    let bytes = input.bytes;
    for (at, word) in words.iter().enumerate() {
        let text = &bytes[word.span.clone()];
        if text == b"<<<" {
            if let Some(next) = words.get(at + 1) {
                add(next.span.clone());
            }
        } else if text.starts_with(b"<<<") {
            add(word.span.start + 3..word.span.end);
        } else if text == b"<" || text.starts_with(b"<(") {
            let at = word.span.start + text.len().min(2);
            if let Some(span) = substituted(input, at) {
                add(span);
            }
        } else if text.starts_with(b"<<") && what != What::Strong {
            let tag = if text.len() > 2 {
                word.span.start + 2..word.span.end
            } else {
                words.get(at + 1).map_or(0..0, |next| next.span.clone())
            };
            for line in here_document(input, &tag) {
                add(line);
            }
        }
    }
}

/// Returns what `< <(echo -n x)` and `<(printf %s x)` give, where the sign before the bracket ends at a place.
fn substituted(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let line = input.line(at);
    let lead = &input.bytes[at.saturating_sub(2)..at];
    let rest = &input.bytes[at..line.end.max(at)];
    let inner = match rest.trim_ascii_start().strip_prefix(b"<(") {
        Some(inner) => inner,
        None if lead.ends_with(b"<(") => rest,
        None => return None,
    };
    let commands: [&[u8]; 5] = [
        b"echo -n ",
        b"echo ",
        b"printf %s ",
        b"printf '%s' ",
        b"printf ",
    ];
    let text = inner.trim_ascii_start();
    let value = commands
        .iter()
        .find_map(|command| text.strip_prefix(*command))?;
    let length = memchr::memchr(b')', value)?;
    let start = line.end - value.len();
    (length > 0).then_some(start..start + length)
}

/// Returns the lines of the here-document whose tag stands at a place.
fn here_document(input: &Input<'_>, tag: &Range<usize>) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let dash = usize::from(bytes.get(tag.start) == Some(&b'-'));
    let name = unquoted(bytes, tag.start + dash..tag.end.max(tag.start + dash));
    let name = &bytes[name];
    let mut found = Vec::new();
    if name.is_empty()
        || !name
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    {
        return found;
    }
    let mut at = input.below(&input.line(tag.end));
    while at < bytes.len() && found.len() < MOST_LINES {
        let line = input.line(at);
        let text = bytes[line.clone()].trim_ascii();
        if text == name {
            return found;
        }
        let lead = bytes[line.clone()]
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        found.push(line.start + lead..line.end.max(line.start + lead));
        at = input.below(&line);
    }
    // Nothing ends it: not a here-document.
    Vec::new()
}

/// Returns the words that `echo` or `printf` writes into the program at `start`.
fn piped(input: &Input<'_>, start: usize) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let line = input.line(start);
    let low = line.start.max(start.saturating_sub(BACK));
    let Some(pipe) = memchr::memrchr(b'|', &bytes[low..start]).map(|at| low + at) else {
        return Vec::new();
    };
    // Between the pipe and the program stand `sudo`, a path, `docker exec …`, never another command.
    if bytes[pipe + 1..start]
        .iter()
        .any(|byte| matches!(byte, b';' | b'&' | b'`'))
        || pipe > low && bytes[pipe - 1] == b'|'
    {
        return Vec::new();
    }
    let group = bytes[low..pipe].trim_ascii_end().ends_with(b")")
        || bytes[low..pipe].trim_ascii_end().ends_with(b"}");
    let mut found = Vec::new();
    let mut from = low;
    let mut last = None;
    while let Some((echo, end)) = writer(bytes, from, pipe) {
        if group {
            collect(input, line.start, echo, end, pipe, &mut found);
        }
        last = Some((echo, end));
        from = end;
    }
    if !group && let Some((echo, end)) = last {
        collect(input, line.start, echo, end, pipe, &mut found);
    }
    found
}

/// Returns where the next `echo` or `printf` stands.
fn writer(bytes: &[u8], from: usize, to: usize) -> Option<(usize, usize)> {
    ["echo", "printf", "print", "yes"]
        .iter()
        .filter_map(|name| {
            let mut at = from;
            loop {
                let found = at + memchr::memmem::find(bytes.get(at..to)?, name.as_bytes())?;
                let end = found + name.len();
                let free = found == 0
                    || !bytes[found - 1].is_ascii_alphanumeric() && bytes[found - 1] != b'-';
                if free
                    && bytes
                        .get(end)
                        .is_some_and(|byte| matches!(byte, b' ' | b'\t'))
                {
                    return Some((found, end));
                }
                at = end;
            }
        })
        .min()
}

fn collect(
    input: &Input<'_>,
    line: usize,
    echo: usize,
    end: usize,
    pipe: usize,
    found: &mut Vec<Range<usize>>,
) {
    let bytes = input.bytes;
    let words = between(bytes, end, pipe, open_quote(bytes, line, echo));
    let is_option = |word: &Word| {
        let text = &bytes[word.span.clone()];
        text.len() > 1
            && text.len() < 5
            && text[0] == b'-'
            && text[1..].iter().all(|byte| byte.is_ascii_alphabetic())
    };
    let printf = bytes[echo..end].starts_with(b"print");
    let mut rest: Vec<Range<usize>> = words
        .iter()
        .skip_while(|word| is_option(word))
        .map(|word| word.span.clone())
        .collect();
    let is_format =
        |span: &Range<usize>| printf && memchr::memchr(b'%', &bytes[span.clone()]).is_some();
    if rest.len() > 1 && is_format(&rest[0]) {
        rest.remove(0);
    }
    // `echo a sentence | …` is no secret, nor is a sum with the name of its file.
    let is_sum = |span: &Range<usize>| {
        span.len() >= 32 && bytes[span.clone()].iter().all(u8::is_ascii_hexdigit)
    };
    if rest.len() <= 2 && !(rest.len() == 2 && is_sum(&rest[0])) {
        found.extend(rest);
    }
}
