//! Texts in base64, where a word beside them says so: `encoding: b64`, `data:;base64,…`, `echo … | base64 -d`,
//! `-EncodedCommand`. What is secret in one makes all of it secret.

use std::ops::Range;

use super::{Embedded, Texts};
use crate::check::base64;
use crate::input::Input;
use crate::kind::Kind;

/// Ends of the words that say so.
const WORDS: [&[u8]; 5] = [b"b64", b"ase64", b"ASE64", b"odedCommand", b"odedcommand"];
/// How many lines before and behind such a word are looked at.
const LINES: usize = 2;
/// The shortest text in base64, and the longest.
const SHORTEST: usize = 32;
const LONGEST: usize = 256 << 10;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if input.kind == Kind::Lock {
        return;
    }
    for word in WORDS {
        let mut done = 0;
        for at in memchr::memmem::find_iter(input.bytes, word) {
            if at < done {
                continue;
            }
            let near = around(input.bytes, at);
            let start = near.start.max(done);
            done = near.end;
            for run in runs(input.bytes, start..near.end) {
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

/// Returns the words of a part that may be a text in base64.
fn runs(bytes: &[u8], part: Range<usize>) -> Vec<Range<usize>> {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte);
    let mut found = Vec::new();
    let mut at = part.start;
    while at < part.end {
        let length = bytes[at..part.end]
            .iter()
            .take_while(|byte| sign(**byte))
            .count();
        let padding = bytes[at + length..part.end]
            .iter()
            .take(2)
            .take_while(|byte| **byte == b'=')
            .count();
        if length + padding >= SHORTEST {
            found.push(at..at + length + padding);
        }
        at += length + padding.max(1);
    }
    found
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
