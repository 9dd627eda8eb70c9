//! Listings in pages: `<pre>` and `<code>`, whose signs are entities.

use super::{Embedded, Texts};
use crate::input::Input;
use crate::kind::Kind;

/// The elements, and the longest text of one.
const ELEMENTS: [&[u8]; 2] = [b"<pre", b"<code"];
const LONGEST: usize = 256 << 10;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if !matches!(input.kind, Kind::Xml | Kind::Prose | Kind::Unknown) {
        return;
    }
    let bytes = input.bytes;
    let mut done = 0;
    for at in memchr::memchr_iter(b'<', bytes) {
        let Some(name) = ELEMENTS.iter().find(|name| bytes[at..].starts_with(name)) else {
            continue;
        };
        if at < done || !matches!(bytes.get(at + name.len()), Some(b'>' | b' ')) {
            continue;
        }
        let Some(open) = memchr::memchr(b'>', &bytes[at..]).map(|length| at + length + 1) else {
            break;
        };
        let close = [b"</", &name[1..]].concat();
        let within = &bytes[open..bytes.len().min(open + LONGEST)];
        let Some(length) = memchr::memmem::find(within, &close) else {
            done = open + within.len();
            continue;
        };
        done = open + length;
        if memchr::memchr(b'\n', within[..length].trim_ascii()).is_some() {
            found.push(listing(input, open, done));
        }
    }
}

/// Reads what an element shows: without the elements in it, and with its entities read.
fn listing(input: &Input<'_>, from: usize, end: usize) -> Embedded {
    let mut text = Embedded {
        escaped: true,
        ..Embedded::default()
    };
    let bytes = &input.bytes[..end];
    let mut at = from;
    while let Some(length) = memchr::memchr2(b'<', b'&', &bytes[at..]) {
        let sign = at + length;
        text.copy(input, at..sign);
        at = match bytes[sign] {
            b'<' => memchr::memchr(b'>', &bytes[sign..]).map_or(end, |length| sign + length + 1),
            _ => match entity(&bytes[sign + 1..]) {
                Some((decoded, length)) => {
                    let mut buffer = [0; 4];
                    let decoded = decoded.encode_utf8(&mut buffer).as_bytes();
                    text.write(decoded, sign..sign + 1 + length);
                    sign + 1 + length
                }
                None => {
                    text.copy(input, sign..sign + 1);
                    sign + 1
                }
            },
        };
    }
    text.copy(input, at..end);
    text
}

/// Returns what an entity stands for, and its length behind the `&`.
pub(super) fn entity(text: &[u8]) -> Option<(char, usize)> {
    let near = &text[..text.len().min(10)];
    let length = memchr::memchr(b';', near)?;
    let name = std::str::from_utf8(&near[..length]).ok()?;
    let sign = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((sign, length + 1))
}
