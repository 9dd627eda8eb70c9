//! Values on other lines than their names: blocks, lists, nested objects.

use std::ops::Range;

use super::group;
use super::name::Name;
use super::notation::{How, skip_blank, skip_space};
use super::value::{Value, literal, read};
use crate::input::Input;
use crate::kind::Kind;

/// How far a block is followed.
const REACH: usize = 4096;
/// The most items of a list that are looked at.
const ITEMS: usize = 64;

/// Reads everything that a name leads to.
pub(super) fn values(
    input: &Input<'_>,
    name: &Name,
    how: How,
    at: usize,
    line: &Range<usize>,
) -> Vec<Value> {
    let yaml = matches!(
        input.kind,
        Kind::Yaml | Kind::Unknown | Kind::Diff | Kind::Prose
    );
    let mapped = group::in_code(input, name, at, line);
    if !mapped.is_empty() {
        return mapped;
    }
    match input.byte(at) {
        b'[' if !matches!(how, How::Element | How::Query | How::Spaced | How::Switch) => {
            let items = listed(input, at + 1);
            if !items.is_empty() {
                return items;
            }
        }
        b'{' if matches!(how, How::Block | How::Colon | How::Assigned) => {
            if let Some(found) = in_braces(input, name, at) {
                return found;
            }
        }
        // `"secretData": "{\"value\":\"…\"}"`, as Keycloak writes it.
        b'"' if input.bytes[at..].starts_with(br#""{\""#) => {
            if let Some(span) = quoted_object(input, at + 2) {
                return vec![Value {
                    quoted: true,
                    ..block(span)
                }];
            }
        }
        b'|' | b'>' if yaml && how == How::Colon => {
            if let Some(span) = scalar(input, at, line) {
                return vec![block(span)];
            }
        }
        b'<' if how == How::Assigned && input.byte(at + 1) == b'<' => {
            return heredoc(input, at + 2, line)
                .map(block)
                .into_iter()
                .collect();
        }
        _ if yaml && how == How::Colon && rest_is_empty(input, at, line) => {
            let found = below(input, name, line);
            if found.is_empty() && group::is_one(input, name) {
                return group::map(input, line);
            }
            return found;
        }
        _ => {}
    }
    read(input, name, how, at, line).into_iter().collect()
}

/// The value in an object behind a name; each of its values, where the name is that of several.
fn in_braces(input: &Input<'_>, name: &Name, at: usize) -> Option<Vec<Value>> {
    if let Some(found) = nested(input, at) {
        return Some(vec![found]);
    }
    match input.kind {
        Kind::Json | Kind::Unknown if group::is_one(input, name) => Some(group::object(input, at)),
        Kind::Hcl if group::is_one(input, name) => Some(group::assigned(input, at)),
        _ => None,
    }
}

fn block(span: Range<usize>) -> Value {
    Value {
        span,
        how: How::Block,
        quoted: false,
    }
}

fn rest_is_empty(input: &Input<'_>, at: usize, line: &Range<usize>) -> bool {
    at >= line.end || input.byte(at) == b'#' || input.byte(at) == b'\r'
}

/// The items of a list in brackets.
fn listed(input: &Input<'_>, at: usize) -> Vec<Value> {
    let bytes = input.bytes;
    let high = (at + REACH / 2).min(bytes.len());
    let mut items = Vec::new();
    let mut at = at;
    while items.len() < ITEMS {
        at = skip_space(bytes, at);
        if at >= high {
            break;
        }
        // `[b"…"]` of Python.
        let prefix = input.kind == Kind::Code && matches!(bytes[at], b'b' | b'r' | b'u' | b'f');
        match literal(input, at + usize::from(prefix), 0) {
            Some((span, end)) => {
                items.push((span, true));
                at = end;
            }
            // A list of other things, or a subscript.
            None if matches!(input.kind, Kind::Code | Kind::Hcl | Kind::Json) => break,
            None => {
                let end = bytes[at..high]
                    .iter()
                    .position(|byte| b",]}\n".contains(byte))
                    .map_or(high, |length| at + length);
                items.push((at..at + bytes[at..end].trim_ascii_end().len(), false));
                at = end;
            }
        }
        at = skip_space(bytes, at);
        if bytes.get(at) != Some(&b',') {
            break;
        }
        at += 1;
    }
    items
        .into_iter()
        .filter(|(span, _)| !span.is_empty())
        .map(|(span, quoted)| Value {
            span,
            how: How::Listed,
            quoted,
        })
        .collect()
}

/// Names of what holds the value inside an object or block that is named as a secret.
const INNER: [&str; 8] = [
    "value",
    "default",
    "content",
    "plaintext",
    "secret",
    "password",
    "val",
    "data",
];

/// `"db_password": {"value": "…"}`, `variable "db_password" { default = "…" }`.
fn nested(input: &Input<'_>, open: usize) -> Option<Value> {
    let bytes = input.bytes;
    let high = (open + REACH / 2).min(bytes.len());
    let mut depth = 0_i32;
    let mut at = open;
    while at < high {
        match bytes[at] {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return None;
                }
            }
            b'"' | b'\'' => {
                let (span, end) = literal(input, at, 0)?;
                if depth == 1
                    && is_inner(&bytes[span])
                    && let Some(value) = behind(input, end)
                {
                    return Some(value);
                }
                at = end;
                continue;
            }
            byte if depth == 1
                && byte.is_ascii_alphabetic()
                && !bytes[at - 1].is_ascii_alphanumeric()
                && bytes[at - 1] != b'_' =>
            {
                let length = word(&bytes[at..high]);
                if is_inner(&bytes[at..at + length])
                    && let Some(value) = behind(input, at + length)
                {
                    return Some(value);
                }
                at += length;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn is_inner(word: &[u8]) -> bool {
    INNER
        .iter()
        .any(|inner| word.eq_ignore_ascii_case(inner.as_bytes()))
}

pub(super) fn word(text: &[u8]) -> usize {
    text.iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        .count()
        .max(1)
}

/// The value of an object of JSON inside a string of JSON.
fn quoted_object(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let high = (at + REACH / 4).min(input.bytes.len());
    let mut at = at;
    while at < high {
        let (name, end) = literal(input, at, 1)?;
        let sign = skip_blank(input.bytes, end);
        if input.byte(sign) != b':' {
            return None;
        }
        let (value, end) = literal(input, skip_blank(input.bytes, sign + 1), 1)?;
        if is_inner(&input.bytes[name]) {
            return Some(value);
        }
        at = skip_blank(input.bytes, end);
        if input.byte(at) != b',' {
            return None;
        }
        at = skip_blank(input.bytes, at + 1);
    }
    None
}

/// The string behind `=` or `:`.
fn behind(input: &Input<'_>, at: usize) -> Option<Value> {
    let at = skip_blank(input.bytes, at);
    if !matches!(input.byte(at), b'=' | b':') {
        return None;
    }
    let at = skip_space(input.bytes, at + 1);
    let (span, _) = literal(input, at, 0)?;
    Some(Value {
        span,
        how: How::Block,
        quoted: true,
    })
}

/// The result of a `random_password` in a state of Terraform, behind `"type": "random_password"`.
pub(super) fn generated(input: &Input<'_>, name: &Name) -> Option<Value> {
    let bytes = input.bytes;
    if bytes[name.span.clone()] != *b"random_password" || name.quote != b'"' {
        return None;
    }
    let low = name.start.saturating_sub(12);
    let before: &[u8] = bytes[low..name.start].trim_ascii_end();
    if !before.ends_with(b"\"type\":") {
        return None;
    }
    let high = (name.end + REACH).min(bytes.len());
    let at = memchr::memmem::find(&bytes[name.end..high], b"\"result\"")?;
    behind(input, name.end + at + 8)
}

/// The lines of a block scalar of YAML, without the indentation of the first.
fn scalar(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<Range<usize>> {
    let mark = input.bytes[at + 1..line.end.max(at + 1)].trim_ascii();
    let plain = mark
        .iter()
        .take_while(|byte| **byte != b'#')
        .all(|byte| matches!(byte, b'+' | b'-' | b' ') || byte.is_ascii_digit());
    if !plain {
        return None;
    }
    let own = indentation(input, line);
    deeper_lines(input, line.end, own)
}

/// The lines that follow and are indented more than `own`.
fn deeper_lines(input: &Input<'_>, from: usize, own: usize) -> Option<Range<usize>> {
    let high = (from + REACH).min(input.bytes.len());
    let mut at = next_line(input, from)?;
    let mut span: Option<Range<usize>> = None;
    while at < high {
        let line = input.line(at);
        let text = input.bytes[line.clone()].trim_ascii();
        if !text.is_empty() {
            if indentation(input, &line) <= own {
                break;
            }
            let start = line.start + offset(&input.bytes[line.clone()]);
            let start = if is_sign(input, start) {
                start + 1 + offset(&input.bytes[start + 1..line.end])
            } else {
                start
            };
            let end = line.start + input.bytes[line.clone()].trim_ascii_end().len();
            span = Some(span.map_or(start, |span| span.start)..end.max(start));
        }
        let Some(next) = next_line(input, line.end) else {
            break;
        };
        at = next;
    }
    span
}

fn is_sign(input: &Input<'_>, at: usize) -> bool {
    input.kind == Kind::Diff && matches!(input.byte(at), b'+' | b'-')
}

fn offset(text: &[u8]) -> usize {
    text.len() - text.trim_ascii_start().len()
}

fn next_line(input: &Input<'_>, end: usize) -> Option<usize> {
    let rest = input.bytes.get(end..(end + 2).min(input.bytes.len()))?;
    let found = rest.iter().position(|byte| *byte == b'\n')?;
    Some(end + found + 1)
}

/// How deep a line is indented; the sign of a patch counts as a space, a list's dash too.
fn indentation(input: &Input<'_>, line: &Range<usize>) -> usize {
    input.bytes[line.clone()]
        .iter()
        .enumerate()
        .take_while(|(at, byte)| {
            matches!(byte, b' ' | b'\t')
                || *at == 0 && input.kind == Kind::Diff && matches!(byte, b'+' | b'-')
        })
        .count()
}

/// `password = <<EOT` and the lines up to `EOT`.
fn heredoc(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<Range<usize>> {
    let mark = input.bytes.get(at..line.end)?.trim_ascii();
    let mark = mark
        .strip_prefix(b"-")
        .or(mark.strip_prefix(b"~"))
        .unwrap_or(mark);
    let mark: &[u8] = mark
        .strip_prefix(b"\"")
        .or(mark.strip_prefix(b"'"))
        .map_or(mark, |mark| &mark[..mark.len().saturating_sub(1)]);
    if mark.is_empty()
        || !mark
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    {
        return None;
    }
    let from = next_line(input, line.end)?;
    let high = (from + REACH).min(input.bytes.len());
    let mut at = from;
    while at < high {
        let line = input.line(at);
        if input.bytes[line.clone()].trim_ascii() == mark {
            let text = &input.bytes[from..line.start];
            let start = from + offset(text);
            return (start < line.start).then(|| start..from + text.trim_ascii_end().len());
        }
        at = next_line(input, line.end)?;
    }
    None
}

/// What stands below a name that ends its line: a scalar, a list, or an object with a value.
fn below(input: &Input<'_>, name: &Name, line: &Range<usize>) -> Vec<Value> {
    let own = indentation(input, line);
    let mut values = Vec::new();
    let mut from = line.end;
    while values.len() < ITEMS && from - line.end < REACH {
        let Some(at) = next_line(input, from) else {
            break;
        };
        let next = input.line(at);
        let text = input.bytes[next.clone()].trim_ascii();
        let depth = indentation(input, &next);
        let item = text.strip_prefix(b"- ").or(text.strip_prefix(b"-\t"));
        // A list may stand as deep as its name.
        if depth < own || depth == own && item.is_none() || text.is_empty() {
            break;
        }
        let Some(item) = item else {
            values.extend(inner_line(input, name, &next, text));
            break;
        };
        let start = next.start
            + (input.bytes[next.clone()].trim_ascii_end().len() - item.trim_ascii().len());
        if is_entry(item) {
            break;
        }
        let (span, quoted) = match literal(input, start, 0) {
            Some((span, _)) => (span, true),
            None => (start..start + item.trim_ascii().len(), false),
        };
        values.push(Value {
            span,
            how: How::Listed,
            quoted,
        });
        from = next.end;
    }
    values
}

/// The only line below a name: a scalar, or the value of an object.
fn inner_line(input: &Input<'_>, name: &Name, line: &Range<usize>, text: &[u8]) -> Option<Value> {
    let start = line.start + offset(&input.bytes[line.clone()]);
    if !is_entry(text) {
        let single = !text.contains(&b' ') || matches!(text[0], b'"' | b'\'');
        return single
            .then(|| read(input, name, How::Colon, start, line))
            .flatten();
    }
    let colon = memchr::memchr(b':', text)?;
    if !is_inner(&text[..colon]) {
        return None;
    }
    let at = skip_blank(input.bytes, start + colon + 1);
    read(input, name, How::Colon, at, line).map(|value| Value {
        how: How::Block,
        ..value
    })
}

/// Says whether a line of YAML is an entry of a map: `name: value`, `name:`.
fn is_entry(text: &[u8]) -> bool {
    !matches!(text.first(), Some(b'"' | b'\''))
        && memchr::memchr(b':', text).is_some_and(|colon| {
            text.get(colon + 1).is_none_or(|byte| *byte == b' ')
                && text[..colon]
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"_-. /".contains(byte))
        })
}
