//! Reads the column below a heading that names passwords, in tables that no separator of Markdown draws: aligned with
//! blanks, between bars, in elements of HTML.

use std::ops::Range;

use super::value::{Lead, read};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// The most rows below a heading, the lines between them not counted.
const MOST_ROWS: usize = 200;
/// How far a table is followed, in bytes.
const REACH: usize = 32 << 10;
/// The longest heading line.
const LONGEST: usize = 400;

/// Looks at the cells below the heading that stands at `place`.
pub(super) fn below(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let long = line.len() > LONGEST && input.kind != Kind::Xml;
    if long || input.binary || input.crowded.get() {
        return;
    }
    match input.kind {
        Kind::Xml => elements(input, place, hits),
        Kind::Unknown | Kind::Prose | Kind::Log => {
            let header = &input.bytes[line.clone()];
            if memchr::memmem::find(header, b"<th").is_some() {
                elements(input, place, hits);
            } else if header.contains(&b'|')
                || header.starts_with(b"^")
                || header.starts_with(b"!") && memchr::memmem::find(header, b"!!").is_some()
            {
                barred(input, place, &line, hits);
            } else {
                aligned(input, place, &line, hits);
            }
        }
        _ => {}
    }
}

/// Adds a cell that looks like a password, without marks around it; says whether it is more than a word.
fn add(input: &Input<'_>, cell: Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let Some(value) = read(bytes, cell.start, cell.end, false) else {
        return;
    };
    // `~~old~~ new`
    if value.quoted && value.end + 2 < cell.end {
        add(input, trimmed(bytes, value.end..cell.end), hits);
    }
    // A remark of several words is no password.
    if !value.quoted && value.span.len() + 3 < cell.len() {
        return;
    }
    let span = if value.quoted { value.span } else { cell };
    let text = &bytes[span.clone()];
    let strong = looks(text) >= Looks::Numbered
        || super::value::is_strong(text)
        || text.len() > 3 && !text.contains(&b' ');
    let believed = super::value::Value {
        span: span.clone(),
        end: span.end,
        quoted: true,
    };
    if strong && value::is_secret(text) && super::is_believed(bytes, &believed, Lead::Firm) {
        hits.add(
            span,
            "prose-password",
            "table",
            Strength::Context,
            "its column is named as a password",
        );
    }
}

/// The lines below a line, each without its line break.
fn lines<'i>(input: &'i Input<'_>, from: usize) -> impl Iterator<Item = Range<usize>> + 'i {
    let high = (from + REACH).min(input.bytes.len());
    let mut at = from + 1;
    std::iter::from_fn(move || {
        if at >= high {
            return None;
        }
        let end = memchr::memchr(b'\n', &input.bytes[at..high]).map_or(high, |found| at + found);
        let line = at..end - usize::from(end > at && input.bytes[end - 1] == b'\r');
        at = end + 1;
        Some(line)
    })
    .take(MOST_ROWS)
}

fn trimmed(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    let text = &bytes[span.clone()];
    let lead = text.len() - text.trim_ascii_start().len();
    span.start + lead..span.start + lead + text.trim_ascii().len()
}

/// The cells of a row between bars; several bars side by side are one. Headings of MediaWiki stand between `!!`.
fn cells(bytes: &[u8], line: &Range<usize>) -> Vec<Range<usize>> {
    let text = &bytes[line.clone()];
    let lead = text.len() - text.trim_ascii_start().len();
    let other = if text[lead..].starts_with(b"!") {
        b'!'
    } else {
        b'^'
    };
    let bars = text[lead..]
        .iter()
        .take_while(|byte| **byte == b'|' || **byte == other)
        .count();
    let mut found = Vec::new();
    let mut at = line.start + lead + bars;
    while at < line.end && found.len() < 64 {
        let end = memchr::memchr2(b'|', other, &bytes[at..line.end])
            .map_or(line.end, |length| at + length);
        found.push(trimmed(bytes, at..end));
        at = end + 1;
        while at < line.end && (bytes[at] == b'|' || bytes[at] == other) {
            at += 1;
        }
    }
    found
}

/// `||Host||Password||` of Confluence, `|Host |Password` of AsciiDoc, `| host | password |` of Org.
fn barred(input: &Input<'_>, place: &Range<usize>, line: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let heads = cells(bytes, line);
    let Some(index) = heads
        .iter()
        .position(|cell| cell.start <= place.start && place.end <= cell.end)
    else {
        return;
    };
    if heads.len() < 2 || heads[index].len() > place.len() + 16 {
        return;
    }
    let mut empty = 0;
    for row in lines(input, line.end) {
        let text = bytes[row.clone()].trim_ascii();
        if text.is_empty() {
            // The rows of AsciiDoc stand apart from their heading.
            empty += 1;
            if empty > 1 {
                return;
            }
            continue;
        }
        if !text.contains(&b'|') || text == b"|===" {
            return;
        }
        if text.iter().all(|byte| b"|-+=: ".contains(byte)) {
            continue;
        }
        let row = cells(bytes, &row);
        if row.len() == heads.len() {
            add(input, row[index].clone(), hits);
        }
    }
}

/// Columns that begin below their headings, with two blanks or a tab between them.
fn aligned(input: &Input<'_>, place: &Range<usize>, line: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let header = &bytes[line.clone()];
    // Headings are parted by more than one blank.
    let before = &bytes[line.start..place.start];
    let start = apart_before(before).map(|at| line.start + at);
    let from = start.unwrap_or(line.start);
    let end = apart(&bytes[place.end..line.end]).map_or(line.end, |at| place.end + at);
    let alone = start.is_none() && end == line.end;
    let plain = !header
        .iter()
        .any(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'#'));
    if !plain
        || alone
        || end - from > place.len() + 16
        || header.contains(&b'=')
        || header.contains(&b':')
    {
        return;
    }
    let column = column_of(bytes, line.start, from);
    let tabs = header.contains(&b'\t');
    let index = memchr::memchr_iter(b'\t', &bytes[line.start..from]).count();
    for row in lines(input, line.end) {
        let text = bytes[row.clone()].trim_ascii();
        if text.is_empty() {
            return;
        }
        if text.iter().all(|byte| b"-=+| ".contains(byte)) {
            continue;
        }
        let cell = if tabs {
            nth(bytes, &row, index)
        } else {
            below_column(bytes, &row, column)
        };
        let Some(cell) = cell else { continue };
        add(input, cell, hits);
    }
}

/// How many letters stand before a place of its line.
fn column_of(bytes: &[u8], line: usize, at: usize) -> usize {
    bytes[line..at]
        .iter()
        .filter(|byte| **byte & 0xC0 != 0x80)
        .count()
}

/// The field of a row that as many tabs stand before.
fn nth(bytes: &[u8], row: &Range<usize>, index: usize) -> Option<Range<usize>> {
    let mut at = row.start;
    for _ in 0..index {
        at += memchr::memchr(b'\t', &bytes[at..row.end])? + 1;
    }
    let end = memchr::memchr(b'\t', &bytes[at..row.end]).map_or(row.end, |length| at + length);
    Some(trimmed(bytes, at..end))
}

/// The cell of a row that begins in a column.
fn below_column(bytes: &[u8], row: &Range<usize>, column: usize) -> Option<Range<usize>> {
    let text = &bytes[row.clone()];
    let mut letters = text
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte & 0xC0 != 0x80);
    let at = letters.nth(column)?.0;
    let begins = at == 0 || matches!(text[at - 1], b' ' | b'\t');
    if !begins || text[at] == b' ' {
        return None;
    }
    let rest = &text[at..];
    let length = apart(rest).unwrap_or(rest.len());
    Some(trimmed(bytes, row.start + at..row.start + at + length))
}

/// Where two blanks or a tab part a text.
fn apart(text: &[u8]) -> Option<usize> {
    (0..text.len()).find(|at| is_gap(text, *at))
}

/// Where the last heading before a place begins.
fn apart_before(text: &[u8]) -> Option<usize> {
    (0..text.len())
        .rev()
        .find(|at| is_gap(text, *at) || text[*at] == b' ' && *at > 0 && text[*at - 1] == b' ')
        .map(|at| at + 1)
}

fn is_gap(text: &[u8], at: usize) -> bool {
    text[at] == b'\t' || text[at] == b' ' && text.get(at + 1) == Some(&b' ')
}

/// `<th>Password</th>`: the cells of that number in the rows that follow; `<dt>Password</dt>`: what `<dd>` holds.
fn elements(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let low = place.start.saturating_sub(2048);
    let before = &bytes[low..place.start];
    let find = |mark: &[u8]| memchr::memmem::rfind(before, mark);
    let (row, head) = (find(b"<tr"), find(b"<th"));
    let (Some(row), Some(head)) = (row, head) else {
        return;
    };
    let inside = row < head && memchr::memmem::find(&before[head..], b"</th").is_none();
    if !inside {
        return;
    }
    let index = memchr::memmem::find_iter(&before[row..], b"<th").count() - 1;
    let high = (place.end + REACH).min(bytes.len());
    let end = memchr::memmem::find(&bytes[place.end..high], b"</table")
        .map_or(high, |length| place.end + length);
    let table = &bytes[place.end..end];
    for row in memchr::memmem::find_iter(table, b"<tr").take(MOST_ROWS) {
        let rest = &table[row..];
        let length = memchr::memmem::find(rest, b"</tr").unwrap_or(rest.len());
        let Some(at) = memchr::memmem::find_iter(&rest[..length], b"<td").nth(index) else {
            continue;
        };
        let cell = &rest[at..length];
        let (Some(open), Some(close)) = (
            memchr::memchr(b'>', cell),
            memchr::memmem::find(cell, b"</td"),
        ) else {
            continue;
        };
        if open < close {
            let from = place.end + row + at;
            add(input, trimmed(bytes, from + open + 1..from + close), hits);
        }
    }
}
