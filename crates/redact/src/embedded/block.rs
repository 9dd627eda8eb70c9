//! Blocks of YAML and here-documents.

use std::ops::Range;

use super::{Embedded, Texts, near};
use crate::input::Input;
use crate::kind::Kind;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if matches!(input.kind, Kind::Yaml | Kind::Unknown) {
        scalars(input, found);
    }
    // Most languages shift bits by that sign.
    let shifts = input.kind == Kind::Code
        && ![".php", ".rb", ".pl", ".pm", ".tcl"]
            .iter()
            .any(|end| input.path.ends_with(end));
    let kinds = [
        Kind::Shell,
        Kind::Hcl,
        Kind::Unknown,
        Kind::Yaml,
        Kind::Code,
        Kind::Prose,
    ];
    if kinds.contains(&input.kind) && !shifts {
        documents(input, found);
    }
}

/// Finds blocks of YAML: `content: |`, `- |`.
fn scalars(input: &Input<'_>, found: &mut Texts<'_>) {
    let bytes = input.bytes;
    let mut done = 0;
    for at in memchr::memchr2_iter(b'|', b'>', bytes) {
        let led = at > 2 && bytes[at - 1] == b' ' && matches!(bytes[at - 2], b':' | b'-');
        if at < done || !led {
            continue;
        }
        let line = input.line(at);
        let rest = &bytes[at + 1..line.end.max(at + 1)];
        if !rest.iter().all(|byte| b"+-0123456789 ".contains(byte)) {
            continue;
        }
        let Some((body, indent)) = indented(bytes, &line) else {
            continue;
        };
        let before = &bytes[line.start..at - 1];
        let name = before.trim_ascii().trim_ascii_start();
        let name = name.strip_suffix(b":").unwrap_or_default();
        let name = name.strip_prefix(b"- ").unwrap_or(name).trim_ascii();
        let name = name
            .strip_prefix(b"\"")
            .and_then(|name| name.strip_suffix(b"\""))
            .unwrap_or(name);
        let path = near::path_of_name(name)
            .or_else(|| near::before_it(input, line.start))
            .or_else(|| near::behind_it(input, body.end))
            .unwrap_or_else(|| near::path_of_said(name));
        found.push(stripped(input, body.clone(), indent, path));
        done = body.end;
    }
}

/// Returns the lines behind a line that are indented further than it is, and how far.
fn indented(bytes: &[u8], line: &Range<usize>) -> Option<(Range<usize>, usize)> {
    let outside = indent(&bytes[line.clone()]);
    let from = line.end + memchr::memchr(b'\n', bytes.get(line.end..line.end + 2)?)? + 1;
    let (mut at, mut inside, mut end) = (from, None, from);
    while at < bytes.len() {
        let next =
            memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length + 1);
        let text = &bytes[at..next];
        if !text.trim_ascii().is_empty() {
            let depth = indent(text);
            if depth <= outside || depth < *inside.get_or_insert(depth) {
                break;
            }
            end = next;
        }
        at = next;
    }
    Some((from..end, inside?)).filter(|(body, _)| !body.is_empty())
}

fn indent(line: &[u8]) -> usize {
    line.iter()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count()
}

/// Returns lines without what they are indented by.
pub(super) fn stripped(
    input: &Input<'_>,
    body: Range<usize>,
    indent: usize,
    path: String,
) -> Embedded {
    let mut text = Embedded::at(path);
    let mut at = body.start;
    while at < body.end {
        let next = memchr::memchr(b'\n', &input.bytes[at..body.end])
            .map_or(body.end, |length| at + length + 1);
        let blank = self::indent(&input.bytes[at..next]).min(indent);
        text.copy(input, at + blank..next);
        at = next;
    }
    text
}

/// Finds here-documents of shells and of HCL.
fn documents(input: &Input<'_>, found: &mut Texts<'_>) {
    let bytes = input.bytes;
    let (mut done, mut unended) = (0, 0);
    for at in memchr::memmem::find_iter(bytes, b"<<") {
        if at < done {
            continue;
        }
        let line = input.line(at);
        let Some(tag) = tag(&bytes[at + 2..line.end.max(at + 2)]) else {
            continue;
        };
        let Some(from) =
            memchr::memchr(b'\n', &bytes[line.end..]).map(|length| line.end + length + 1)
        else {
            break;
        };
        let Some((body, end)) = until(bytes, from, tag) else {
            unended += 1;
            if unended == MOST_UNENDED {
                return;
            }
            continue;
        };
        done = end;
        let path = near::written(input, line.clone());
        let path = path
            .or_else(|| near::before_it(input, line.start))
            .or_else(|| near::behind_it(input, end));
        let depth = bytes[body.clone()]
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.trim_ascii().is_empty())
            .map(indent)
            .min()
            .unwrap_or(0);
        // As it stands it is read already, by the grammar of the text around it.
        if path.is_some() || depth > 0 {
            let path = path.unwrap_or_else(|| near::STRING.to_owned());
            found.push(stripped(input, body, depth, path));
        }
    }
}

/// Returns the word that ends a here-document, from behind its `<<`.
fn tag(text: &[u8]) -> Option<&[u8]> {
    let text = text
        .strip_prefix(b"-")
        .or_else(|| text.strip_prefix(b"~"))
        .unwrap_or(text);
    let text = text.trim_ascii_start();
    let text = match text.first()? {
        b'"' | b'\'' | b'\\' => &text[1..],
        _ => text,
    };
    let length = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
        .count();
    (length > 1 && text[0].is_ascii_alphabetic() || length > 2).then(|| &text[..length])
}

/// How many that nothing ends are looked for: each is followed far, and scripts have none.
const MOST_UNENDED: usize = 64;

/// How many lines a here-document has at most.
const MOST_LINES: usize = 5000;

/// Returns the lines up to one that is nothing but a word, and where that ends.
fn until(bytes: &[u8], from: usize, tag: &[u8]) -> Option<(Range<usize>, usize)> {
    let mut at = from;
    for _ in 0..MOST_LINES {
        let next =
            memchr::memchr(b'\n', bytes.get(at..)?).map_or(bytes.len(), |length| at + length + 1);
        if bytes[at..next].trim_ascii() == tag {
            return Some((from..at, next));
        }
        if next == bytes.len() {
            return None;
        }
        at = next;
    }
    None
}
