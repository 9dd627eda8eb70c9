//! Files and scripts in strings with escapes: `"user_data": "#cloud-config\nusers:\n"`.

use super::{Embedded, Texts, near};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// How far before its first line break a string begins, in bytes.
const REACH: usize = 4096;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if input.kind == Kind::Lock {
        return;
    }
    let code = input.kind == Kind::Code;
    let scene = Scene::new(input);
    // A backslash is rare, and found several times as fast as both signs.
    let slashes = memchr::memchr_iter(b'\\', input.bytes);
    let breaks = slashes.filter(|at| input.bytes.get(at + 1) == Some(&b'n'));
    let mut done = 0;
    for at in breaks {
        // What programs are tested with is made up.
        if at < done || code && scene.is_test(at) {
            continue;
        }
        done = match opening(input.bytes, at, done) {
            Some(open) => {
                let (text, end) = string(input, open + 1);
                if let Some(text) = text {
                    let path = near::path_of_value(input, open);
                    found.push(Embedded { path, ..text });
                }
                end.max(at + 2)
            }
            None => at + 2,
        };
    }
}

/// Returns where the string opens that a line break stands in.
fn opening(bytes: &[u8], at: usize, done: usize) -> Option<usize> {
    let low = done.max(at.saturating_sub(REACH));
    let mut end = at;
    loop {
        let quote = low + memchr::memrchr2(b'"', b'\n', &bytes[low..end])?;
        if bytes[quote] == b'\n' {
            return None;
        }
        let slashes = bytes[low..quote]
            .iter()
            .rev()
            .take_while(|byte| **byte == b'\\')
            .count();
        if slashes % 2 == 0 {
            return Some(quote);
        }
        end = quote;
    }
}

/// Reads a string from behind its quote; returns it if it is a text of several lines, and where it ends.
fn string(input: &Input<'_>, from: usize) -> (Option<Embedded>, usize) {
    let bytes = input.bytes;
    let mut text = Embedded {
        escaped: true,
        ..Embedded::default()
    };
    let (mut at, mut breaks) = (from, 0);
    loop {
        let Some(length) = memchr::memchr3(b'"', b'\\', b'\n', &bytes[at..]) else {
            return (None, bytes.len());
        };
        text.copy(input, at..at + length);
        at += length;
        match bytes[at] {
            b'"' => break,
            b'\n' => return (None, at),
            _ => {}
        }
        let (decoded, length) = escape(&bytes[at..]);
        let mut buffer = [0; 4];
        let decoded = decoded.encode_utf8(&mut buffer).as_bytes();
        breaks += usize::from(decoded == b"\n" && bytes.get(at + length) != Some(&b'"'));
        let end = (at + length).min(bytes.len());
        text.write(decoded, at..end);
        at = end;
    }
    // Messages of programs have a line break as well.
    let least = if input.kind == Kind::Code { 2 } else { 1 };
    // A form that a program fills in holds no secret yet.
    let form = memchr::memmem::find(&text.bytes, b"%s").is_some();
    ((breaks >= least && !form).then_some(text), at + 1)
}

/// Returns what an escape stands for, and its length.
fn escape(text: &[u8]) -> (char, usize) {
    let plain = |sign| (sign, 2);
    match text.get(1) {
        Some(b'n') => plain('\n'),
        Some(b't') => plain('\t'),
        Some(b'r') => plain('\r'),
        Some(b'u') => match unit(&text[2..]) {
            Some(high @ 0xD800..=0xDBFF) => match text
                .get(6..8)
                .filter(|next| next == b"\\u")
                .and_then(|_| unit(&text[8..]))
            {
                Some(low @ 0xDC00..=0xDFFF) => {
                    let code = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
                    (char::from_u32(code).unwrap_or('\u{fffd}'), 12)
                }
                _ => ('\u{fffd}', 6),
            },
            Some(code) => (char::from_u32(code).unwrap_or('\u{fffd}'), 6),
            None => plain('u'),
        },
        Some(byte) if byte.is_ascii() => plain(char::from(*byte)),
        _ => ('\\', 1),
    }
}

fn unit(text: &[u8]) -> Option<u32> {
    let digits = std::str::from_utf8(text.get(..4)?).ok()?;
    u32::from_str_radix(digits, 16).ok()
}
