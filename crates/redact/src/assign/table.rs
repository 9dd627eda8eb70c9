//! Columns that are named as passwords: CSV with a header, `INSERT INTO … VALUES`.

use std::ops::Range;

use super::name::Name;
use super::notation::{How, skip_space};
use super::value::Value;
use crate::check::{is_placeholder, is_reference};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::table as tables;
use crate::wordset::contains_in_any_case;

/// How far a table is followed.
const REACH: usize = 256 * 1024;
/// The same from each of many names in one line.
const NARROW_REACH: usize = 1024;
/// The most rows.
const ROWS: usize = 10_000;

/// The cells below a name in the first line of comma-separated values.
pub(super) fn column(input: &Input<'_>, name: &Name, line: &Range<usize>) -> Vec<Value> {
    let drawn = is_barred(input, line.start) && is_table(input, line);
    if !drawn && (input.kind != Kind::Csv || line.start != 0) {
        return Vec::new();
    }
    let header = &input.bytes[line.clone()];
    let Some(separator) = [b'\t', b';', b',', b'|']
        .into_iter()
        .max_by_key(|byte| memchr::memchr_iter(*byte, header).count())
    else {
        return Vec::new();
    };
    let index = cells(input, line, separator)
        .iter()
        .position(|cell| cell.start <= name.span.start && name.span.end <= cell.end);
    let Some(index) = index else {
        return Vec::new();
    };
    let mut values = Vec::new();
    let mut at = input.below(line);
    while at < input.bytes.len().min(REACH) && values.len() < ROWS {
        let row = input.line(at);
        // The end of the table, or the header of the next one.
        if drawn
            && (!is_barred(input, row.start)
                || values.len() > 1 && is_ruler(input, input.below(&row)))
        {
            break;
        }
        if let Some(span) = cells(input, &row, separator).get(index) {
            values.push(value(bare_cell(input, span)));
        }
        at = input.below(&row);
    }
    values
}

/// Says whether a line begins with a bar.
fn is_barred(input: &Input<'_>, at: usize) -> bool {
    let blanks = input.bytes.get(at..).unwrap_or_default().iter();
    let blanks = blanks
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count();
    input.byte(at + blanks) == b'|'
}

/// Says whether a header has a ruler below it, or, as in Gherkin, a row of as many cells.
fn is_table(input: &Input<'_>, header: &Range<usize>) -> bool {
    let below = input.below(header);
    let bars = |line: Range<usize>| memchr::memchr_iter(b'|', &input.bytes[line]).count();
    is_ruler(input, below)
        || input.kind == Kind::Unknown
            && is_barred(input, below)
            && bars(header.clone()) > 2
            && bars(input.line(below)) == bars(header.clone())
}

/// The line below the header of a table in Markdown: `|---|---|`.
fn is_ruler(input: &Input<'_>, at: usize) -> bool {
    input.byte(at) == b'|'
        && input.bytes[input.line(at)]
            .iter()
            .all(|byte| b"|-: ".contains(byte))
}

/// A cell without the spaces and marks around it.
fn bare_cell(input: &Input<'_>, cell: &Range<usize>) -> Range<usize> {
    let mut span = cell.clone();
    while !span.is_empty() && matches!(input.bytes[span.start], b' ' | b'`') {
        span.start += 1;
    }
    while !span.is_empty() && matches!(input.bytes[span.end - 1], b' ' | b'`') {
        span.end -= 1;
    }
    span
}

fn value(span: Range<usize>) -> Value {
    Value {
        span,
        how: How::Column,
        quoted: true,
    }
}

/// The cells of a row, without their quotes.
fn cells(input: &Input<'_>, row: &Range<usize>, separator: u8) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let mut cells = Vec::new();
    let mut at = row.start;
    while at <= row.end && cells.len() < 256 {
        if at < row.end && bytes[at] == b'"' {
            let close = memchr::memchr(b'"', &bytes[at + 1..row.end])
                .map_or(row.end, |length| at + 1 + length);
            cells.push(at + 1..close);
            at = memchr::memchr(separator, &bytes[close..row.end])
                .map_or(row.end, |length| close + length)
                + 1;
        } else {
            let end = memchr::memchr(separator, &bytes[at..row.end])
                .map_or(row.end, |length| at + length);
            cells.push(at..end);
            at = end + 1;
        }
    }
    cells
}

/// The values of a column that is named in `INSERT INTO table (…, name, …) VALUES (…)`.
pub(super) fn inserted(input: &Input<'_>, name: &Name) -> Vec<Value> {
    let bytes = input.bytes;
    let low = name.start.saturating_sub(512);
    let before = &bytes[low..name.start];
    let Some(open) = memchr::memrchr(b'(', before) else {
        return Vec::new();
    };
    let index = memchr::memchr_iter(b',', &before[open..]).count();
    let reach = match input.is_narrow(name.start) {
        true => NARROW_REACH,
        false => REACH,
    };
    let high = (name.end + reach).min(bytes.len());
    let Some(close) = super::notation::find_byte(bytes, name.end, high.min(name.end + 1024), b')')
    else {
        return Vec::new();
    };
    let mut at = skip_space(bytes, close + 1);
    if bytes[at.min(high)..high.min(at + 10)].eq_ignore_ascii_case(b"from stdin") {
        return copied(input, at, high, index);
    }
    if !bytes[at.min(high)..high.min(at + 6)].eq_ignore_ascii_case(b"values") {
        return Vec::new();
    }
    // Calls have a list in parentheses, too; what is left here is rarely none of SQL.
    if !contains_in_any_case(&before[..open], b"insert")
        && !contains_in_any_case(&before[..open], b"replace")
    {
        return Vec::new();
    }
    at = skip_space(bytes, at + 6);
    let columns = 1 + memchr::memchr_iter(b',', &bytes[low + open..close]).count();
    let mut values = Vec::new();
    tables::tuples(input, at.min(high)..high, columns, &mut |cells| {
        let cell = cells[index].clone();
        let quoted = matches!(input.byte(cell.start.wrapping_sub(1)), b'\'' | b'"');
        if quoted && values.len() < ROWS {
            values.push(value(cell));
        }
    });
    values
}

/// The values of a column of `COPY table (…, name, …) FROM stdin;`: fields between tabs, up to `\.`.
fn copied(input: &Input<'_>, at: usize, high: usize, index: usize) -> Vec<Value> {
    let bytes = input.bytes;
    let mut values = Vec::new();
    let mut start = input.below(&input.line(at));
    while start < high && values.len() < ROWS {
        let row = input.line(start);
        let text = &bytes[row.clone()];
        if text.starts_with(b"\\.") || text.is_empty() {
            break;
        }
        let mut fields = text.split(|byte| *byte == b'\t');
        if let Some(field) = fields.nth(index).filter(|field| *field != b"\\N") {
            let from = row.start + (field.as_ptr() as usize - text.as_ptr() as usize);
            values.push(value(from..from + field.len()));
        }
        start = row.end.max(start) + 1;
    }
    values
}

/// A string of SQL: a quote is written twice, or behind a backslash.
fn string(bytes: &[u8], at: usize, high: usize) -> Option<(Range<usize>, usize)> {
    let quote = bytes[at];
    let mut place = at + 1;
    while place < high {
        match bytes[place] {
            b'\\' => place += 1,
            byte if byte == quote => {
                if bytes.get(place + 1) != Some(&quote) {
                    return Some((at + 1..place, place + 1));
                }
                place += 1;
            }
            _ => {}
        }
        place += 1;
    }
    None
}

/// `IDENTIFIED BY 'password'`, `IDENTIFIED WITH plugin AS 'hash'`.
pub(super) fn identified(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let mut at = place.end;
    let mut last: &[u8] = b"";
    for _ in 0..6 {
        at = skip_space(bytes, at);
        // The history of `mysql` writes blanks so.
        while bytes[at.min(bytes.len())..].starts_with(b"\\040") {
            at += 4;
        }
        if matches!(input.byte(at), b'\'' | b'"') {
            break;
        }
        let length = bytes[at.min(bytes.len())..]
            .iter()
            .take(40)
            .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
            .count();
        if length == 0 {
            return;
        }
        last = &bytes[at..at + length];
        at += length;
    }
    let known = [&b"by"[..], b"as", b"password", b"using"];
    let quote = input.byte(at);
    if !matches!(quote, b'\'' | b'"') || !known.iter().any(|word| last.eq_ignore_ascii_case(word)) {
        return;
    }
    let high = (at + 1024).min(bytes.len());
    let Some((span, _)) = string(bytes, at, high) else {
        return;
    };
    let text = &bytes[span.clone()];
    let hole = is_placeholder(text) || is_reference(text) || text.contains(&b'\n') || text == b"%s";
    // `identified by "name"` stands in sentences, too.
    let spoken =
        bytes[place.start] == b'i' && (quote == b'"' || text.iter().all(u8::is_ascii_alphabetic));
    if hole || spoken || text.len() < 4 {
        return;
    }
    let category = if text[0] == b'*' || text[0] == b'$' {
        "password-hash"
    } else {
        "sql-password"
    };
    hits.add(
        span,
        category,
        "sql-identified",
        Strength::Context,
        "follows IDENTIFIED BY",
    );
}

/// `createUser name SHA "password" AES "password"` of snmpd.
pub(super) fn snmp_user(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let line = input.line(place.start);
    let mut at = place.end;
    let mut leads = false;
    for _ in 0..10 {
        at = super::notation::skip_blank(bytes, at);
        if at >= line.end {
            return;
        }
        let (span, end) = match string_at(bytes, at, line.end) {
            Some(found) => found,
            None => {
                let length = bytes[at..line.end]
                    .iter()
                    .position(|byte| matches!(byte, b' ' | b'\t'))
                    .unwrap_or(line.end - at);
                (at..at + length, at + length)
            }
        };
        let text = &bytes[span.clone()];
        if leads && text.len() >= 8 && !is_placeholder(text) && !is_reference(text) {
            hits.add(
                span,
                "snmp-password",
                "snmp-user",
                Strength::Context,
                "a pass phrase of an SNMPv3 user",
            );
        }
        leads = [
            &b"SHA"[..],
            b"MD5",
            b"AES",
            b"DES",
            b"SHA-256",
            b"SHA-512",
            b"SHA256",
            b"AES128",
            b"AES256",
        ]
        .contains(&text);
        at = end;
    }
}

fn string_at(bytes: &[u8], at: usize, high: usize) -> Option<(Range<usize>, usize)> {
    matches!(bytes[at], b'"' | b'\'')
        .then(|| string(bytes, at, high))
        .flatten()
}
