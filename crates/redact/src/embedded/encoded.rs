//! Texts in base64, where something says so: a word beside them (`encoding: b64`, `data:;base64,…`,
//! `echo … | base64 -d`, `-EncodedCommand`, `user-data:`), or letters in them that stand for `password` or for how scripts
//! begin. What is secret in one makes all of it secret.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{Embedded, Texts};
use crate::check::base64;
use crate::input::Input;
use crate::kind::Kind;

/// Words for base64 that lead here, in lower case.
pub(super) const SIGNS: &[&str] = &["b64", "base64", "encodedcommand"];
/// Ends of them as they stand in texts: many speak of base64, and these few are looked for quickly.
const ENDS: [&[u8]; 5] = [b"b64", b"ase64", b"ASE64", b"odedCommand", b"odedcommand"];
/// Names of what is in base64, and letters of base64 itself, in lower case; few texts have one.
pub(super) const LETTERS: &[&str] = &[
    "user-data",
    "user_data",
    "userdata",
    "custom_data",
    "customdata",
    // `#cloud-config`, `#!/bin`, `#!/usr`
    "i2nsb3vk",
    "iyevymlu",
    "iyevdxny",
    // `passw`, `Passw`, `PASSW`, wherever they stand in what is encoded.
    "cgfzc3",
    "bhc3n3",
    "wyxnzd",
    "ugfzc3",
    "qyxnzd",
    "ueftu1",
    "bbu1nx",
    "qqvntv",
    // `secret`, `SECRET`
    "c2vjcmv0",
    "nly3jld",
    "zzwnyzx",
    "u0vdukvu",
    "nfq1jfv",
    "trunsrv",
];
static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let words = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(LETTERS);
    words.expect("a few words fit into an automaton")
});
/// How many lines before and behind such a word are looked at.
const LINES: usize = 2;
/// The shortest text in base64, and the longest.
const SHORTEST: usize = 32;
const LONGEST: usize = 256 << 10;
/// How long a line of base64 is at least that goes on in the next one.
const ROW: usize = 40;

/// `named`: the text has one of [`SIGNS`]; `lettered`: it has one of [`LETTERS`].
pub(super) fn find(input: &Input<'_>, named: bool, lettered: bool, found: &mut Texts<'_>) {
    if input.kind == Kind::Lock {
        return;
    }
    if named {
        for end in ENDS {
            let places = memchr::memmem::find_iter(input.bytes, end);
            beside(input, places, found);
        }
    }
    if lettered {
        let places = WORDS.find_iter(input.bytes).map(|word| word.start());
        beside(input, places, found);
    }
}

/// Takes the texts in base64 in the lines around some places.
fn beside(input: &Input<'_>, places: impl Iterator<Item = usize>, found: &mut Texts<'_>) {
    let mut done = 0;
    for place in places {
        if place < done {
            continue;
        }
        let near = around(input.bytes, place);
        let start = first_row(input.bytes, near.start, done).max(done);
        done = near.end;
        for run in runs(input.bytes, start..near.end) {
            done = done.max(run.end);
            if let Some(text) = decoded(&input.bytes[run.clone()]) {
                let mut inner = Embedded {
                    opaque: true,
                    ..Embedded::default()
                };
                inner.write(&text, run);
                found.push(inner);
            }
        }
    }
}

/// Returns the lines around a place.
fn around(bytes: &[u8], at: usize) -> Range<usize> {
    let low = at.saturating_sub(LONGEST);
    let before = memchr::memrchr_iter(b'\n', &bytes[low..at]);
    let start = before
        .take(LINES + 1)
        .last()
        .map_or(low, |found| low + found + 1);
    let high = (at + LONGEST).min(bytes.len());
    let behind = memchr::memchr_iter(b'\n', &bytes[at..high]);
    let end = behind
        .take(LINES + 1)
        .last()
        .map_or(high, |found| at + found);
    start..end
}

/// Returns where the first of the lines begins that stand above one without a break and are full ones of base64.
fn first_row(bytes: &[u8], line: usize, done: usize) -> usize {
    let mut start = line;
    while start > line.saturating_sub(LONGEST).max(done) {
        let above = memchr::memrchr(b'\n', &bytes[..start - 1]).map_or(0, |at| at + 1);
        if !is_row(bytes[above..start].trim_ascii()) {
            break;
        }
        start = above;
    }
    start
}

/// Returns the words that begin in a part and may be a text in base64; one may go on over several lines.
fn runs(bytes: &[u8], part: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let end = run_end(bytes, at);
        // An encoded word of a mail's header is read with the signs around it.
        let of_header = bytes[..at].ends_with(b"?B?") || bytes[..at].ends_with(b"?b?");
        if end - at >= SHORTEST && !of_header {
            found.push(at..end);
        }
        at = end.max(at + 1);
    }
    found
}

/// Returns where a word of base64 ends that begins at a place.
fn run_end(bytes: &[u8], start: usize) -> usize {
    let bytes = &bytes[..bytes.len().min(start + LONGEST)];
    let count = |at: usize, most: usize, is: fn(&u8) -> bool| {
        let rest = bytes[at..].iter().take(most);
        rest.take_while(|byte| is(byte)).count()
    };
    let (mut row, mut end) = (start, start);
    loop {
        let letters = count(row, usize::MAX, |byte| is_sign(*byte));
        let padding = count(row + letters, 2, |byte| *byte == b'=');
        if letters == 0 {
            return end;
        }
        end = row + letters + padding;
        let rest = &bytes[end..];
        let Some(next) = rest.strip_prefix(b"\r").unwrap_or(rest).strip_prefix(b"\n") else {
            return end;
        };
        if padding > 0 || !is_row(&bytes[row..end]) {
            return end;
        }
        row = bytes.len() - next.trim_ascii_start().len();
    }
}

/// Says whether these are all signs of a full line of base64.
fn is_row(line: &[u8]) -> bool {
    line.len() >= ROW && line.len().is_multiple_of(4) && line.iter().all(|byte| is_sign(*byte))
}

fn is_sign(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte)
}

/// Returns the text that a word stands for, if it is one: UTF-8, or UTF-16 as PowerShell takes it.
fn decoded(word: &[u8]) -> Option<Vec<u8>> {
    let mut text = base64(word)?;
    let wide = text.len() > 3 && text.iter().skip(1).step_by(2).all(|byte| *byte == 0);
    if wide {
        text = text.into_iter().step_by(2).collect();
    }
    let typed = |byte: &u8| *byte >= b' ' || matches!(byte, b'\n' | b'\r' | b'\t');
    (text.iter().all(typed) && std::str::from_utf8(&text).is_ok()).then_some(text)
}
