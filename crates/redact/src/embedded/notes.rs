//! Notes of guests and nodes: PVE writes them above the settings, each line behind a `#`, with percent signs.

use std::ops::Range;

use super::{Embedded, Texts};
use crate::input::Input;
use crate::kind::{Kind, is_guest};

pub(super) fn find(input: &Input<'_>, percent: bool, found: &mut Texts<'_>) {
    let bytes = input.bytes;
    let noted = is_guest(input.path) && input.path.ends_with(".conf");
    if !noted && !percent {
        return;
    }
    if !noted && matches!(input.kind, Kind::Prose | Kind::Unknown) {
        told(input, found);
    }
    let mut at = 0;
    while at < bytes.len() {
        let mut notes = Embedded::at("notes.md");
        (notes.notes, notes.escaped) = (true, true);
        let from = at;
        while bytes.get(at) == Some(&b'#') {
            let end = end_of_line(bytes, at);
            decode(input, at + 1..end, &mut notes);
            at = end;
        }
        let lines = &bytes[from..at];
        if at > from && (noted || memchr::memmem::find(lines, b"%3A").is_some()) {
            found.push(notes);
            continue;
        }
        let end = end_of_line(bytes, at);
        if bytes[at..end].starts_with(b"description: ") {
            let mut notes = Embedded {
                notes: true,
                escaped: true,
                ..Embedded::at("notes.md")
            };
            decode(input, at + b"description: ".len()..end, &mut notes);
            if notes.pieces.len() > 1 {
                found.push(notes);
            }
        }
        at = end;
    }
}

/// Finds lines of notes that somebody shows to somebody else: `the notes say "#root pw%3A …"`. A URL has no blank behind
/// a colon.
fn told(input: &Input<'_>, found: &mut Texts<'_>) {
    let mut done = 0;
    for at in memchr::memmem::find_iter(input.bytes, b"%3A ") {
        let line = input.line(at);
        if at >= done && input.byte(line.start) != b'#' {
            let mut notes = Embedded {
                notes: true,
                ..Embedded::at("notes.md")
            };
            decode(input, line.clone(), &mut notes);
            found.push(notes);
        }
        done = line.end;
    }
}

fn end_of_line(bytes: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length + 1)
}

/// Adds a text without its percent signs.
pub(super) fn decode(input: &Input<'_>, span: Range<usize>, text: &mut Embedded) {
    let mut from = span.start;
    while let Some(length) = memchr::memchr(b'%', &input.bytes[from..span.end]) {
        let at = from + length;
        let code = input.bytes[at + 1..span.end.min(at + 3)].to_owned();
        let byte = std::str::from_utf8(&code)
            .ok()
            .filter(|code| code.len() == 2);
        match byte.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                text.copy(input, from..at);
                text.write(&[byte], at..at + 3);
                from = at + 3;
            }
            None => {
                text.copy(input, from..at + 1);
                from = at + 1;
            }
        }
    }
    text.copy(input, from..span.end);
}
