//! What people said in messages that a program keeps: strings of JSON, cells, attributes.

use std::ops::Range;

use super::line::Line;
use super::{ENOUGH, JUST_NOW, Known, LONGEST_LINE, Memory, add, rare, read, weigh};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::is_in;

/// The most strings of one list.
const MOST_PARTS: usize = 64;

/// Looks through the messages of a text.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    let bytes = input.bytes;
    let known = Known::of(hits);
    // Cells say nothing about each other; the messages of a talk do.
    let talk = input.kind == Kind::Json;
    let mut memory = Memory::NEW;
    let lines = said(input)
        .into_iter()
        .flat_map(|text| lines(bytes, text, talk));
    for span in lines {
        let shown = &bytes[span.clone()];
        let blanks = shown.iter().filter(|byte| **byte == b' ').count();
        let worded = blanks > 1 || memory.noun <= JUST_NOW;
        if worded
            && span.len() <= LONGEST_LINE
            && std::str::from_utf8(shown).is_ok()
            && !known.holds(&span)
        {
            if is_mnemonic(shown) {
                let why = "nothing but words that make up a wallet";
                hits.add(span, "generic-secret", "talk", Strength::Context, why);
                continue;
            }
            let mut candidates = Vec::new();
            let line = Line::of(bytes, span);
            read(&line, &memory, false, &mut candidates);
            weigh(&mut candidates, 0, false);
            if talk {
                memory = line.remembered(&memory);
            }
            candidates.retain(|(_, sum, _)| *sum >= ENOUGH + 4);
            candidates
                .into_iter()
                .for_each(|(span, _, wifi)| add(span, wifi, Strength::Scored, hits));
        } else {
            memory.noun = memory.noun.saturating_add(1);
        }
    }
}

/// The lines of a string, where its breaks are written as JSON writes them.
fn lines(bytes: &[u8], text: Range<usize>, escaped: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = text.start;
    while escaped && let Some(at) = memchr::memmem::find(&bytes[start..text.end], b"\\n") {
        found.push(start..start + at);
        start += at + 2;
    }
    found.push(start..text.end);
    found.retain(|line| line.len() > 3);
    found
}

/// Twelve or twenty-four words in small letters and nothing else, most of them none of technical prose.
fn is_mnemonic(text: &[u8]) -> bool {
    let words = || text.split(|byte| *byte == b' ');
    let plain = |word: &[u8]| {
        (3..=12).contains(&word.len())
            && word.iter().all(u8::is_ascii_lowercase)
            && !is_in("joining", word)
            && !is_in("talk-articles", word)
    };
    let count = words().count();
    let is_rare = |word: &&[u8]| rare::novelty(word, false, false).is_some();
    matches!(count, 12 | 24)
        && words().all(plain)
        && words().filter(is_rare).count() * 3 >= count * 2
}

/// Returns what people said, in the order of the text: strings of JSON whose names say so, cells, attributes.
fn said(input: &Input<'_>) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let mut said = Vec::new();
    match input.kind {
        Kind::Csv => {
            for (at, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == b'"') {
                let opens = at == 0 || matches!(bytes[at - 1], b',' | b';' | b'\t' | b'\n');
                let length = || memchr::memchr2(b'"', b'\n', &bytes[at + 1..]);
                said.extend(
                    opens
                        .then(length)
                        .flatten()
                        .map(|length| at + 1..at + 1 + length),
                );
            }
        }
        Kind::Xml => {
            for at in memchr::memmem::find_iter(bytes, b"=\"") {
                if is_named(&bytes[..at], b" ") || is_named(&bytes[..at], b"\n") {
                    let start = at + 2;
                    let rest = &bytes[start..bytes.len().min(start + LONGEST_LINE)];
                    said.extend(memchr::memchr(b'"', rest).map(|length| start..start + length));
                }
            }
        }
        _ => {
            for at in memchr::memmem::find_iter(bytes, b"\":") {
                if is_named(&bytes[..at], b"\"") {
                    strings(bytes, at + 2, &mut said);
                }
            }
        }
    }
    said.sort_unstable_by_key(|span| span.start);
    said
}

/// Adds the string of JSON at a place, or those of the list there.
fn strings(bytes: &[u8], at: usize, said: &mut Vec<Range<usize>>) {
    let mut at = skip_space(bytes, at);
    if bytes.get(at) != Some(&b'[') {
        if bytes.get(at) == Some(&b'"') {
            said.extend(string_end(bytes, at + 1).map(|end| at + 1..end));
        }
        return;
    }
    at += 1;
    for _ in 0..MOST_PARTS {
        at = skip_space(bytes, at);
        if bytes.get(at) != Some(&b'"') {
            return;
        }
        let Some(end) = string_end(bytes, at + 1) else {
            return;
        };
        said.push(at + 1..end);
        at = skip_space(bytes, end + 1);
        if bytes.get(at) != Some(&b',') {
            return;
        }
        at += 1;
    }
}

fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

/// Names of what people said, in messages that programs keep.
const SAID: [&str; 24] = [
    "text",
    "body",
    "message",
    "comment",
    "comments",
    "content",
    "note",
    "notes",
    "description",
    "msg",
    "parts",
    "prompt",
    "response",
    "reply",
    "answer",
    "question",
    "instructions",
    "remark",
    "remarks",
    "caption",
    "details",
    "snippet",
    "subject",
    "summary",
];

/// Says whether a text ends with such a name, with `before` before it.
fn is_named(text: &[u8], before: &[u8]) -> bool {
    let length = text
        .iter()
        .rev()
        .take(16)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    let (rest, name) = text.split_at(text.len() - length);
    rest.ends_with(before)
        && SAID
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known.as_bytes()))
}

/// How far a string is followed: a message has several lines.
const LONGEST_TEXT: usize = 8 * LONGEST_LINE;

/// Returns where a string of JSON ends, if that is not far.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while at < bytes.len().min(start + LONGEST_TEXT) {
        match bytes[at] {
            b'"' => return Some(at),
            b'\\' => at += 2,
            b'\n' => return None,
            _ => at += 1,
        }
    }
    None
}
