//! Tables of HTML: a row of `<th>` names the columns, rows of `<td>` below it hold the cells.

use std::ops::Range;

use memchr::memmem::{Finder, find};

use super::{COLUMNS, known};
use crate::field;
use crate::input::Input;

/// The longest row that is read.
const ROW: usize = 8192;

pub(super) fn cells<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    let bytes = input.bytes;
    // Most texts have no such table.
    let Some(first) = find(bytes, b"<th") else {
        return;
    };
    let rows = Finder::new(b"<tr");
    let mut columns: Vec<Option<T>> = Vec::new();
    let mut at = bytes[..first].len() - bytes[..first].len().min(ROW);
    while let Some(found) = rows.find(&bytes[at..]) {
        let start = at + found + 3;
        let rest = &bytes[start..(start + ROW).min(bytes.len())];
        // A row ends where the next begins, where it says so, or with the table.
        let rest = &rest[..rows.find(rest).unwrap_or(rest.len())];
        let length = [&b"</tr"[..], b"</table"]
            .iter()
            .filter_map(|tag| find(rest, tag))
            .min()
            .unwrap_or(rest.len());
        let end = start + length;
        at = end;
        let named = split(bytes, start..end, b"<th");
        if !named.is_empty() {
            columns = known(input, &named, wanted);
        } else if columns.iter().any(Option::is_some) {
            let cells = split(bytes, start..end, b"<td");
            for (column, cell) in columns.iter().zip(cells) {
                if let (Some(column), false) = (column, cell.is_empty()) {
                    visit(*column, cell);
                }
            }
        }
    }
}

/// The texts of a row's cells, each up to its first tag, without the tags that stand before it.
fn split(bytes: &[u8], row: Range<usize>, tag: &[u8]) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut at = row.start;
    while let Some(found) = find(&bytes[at..row.end], tag).filter(|_| cells.len() < COLUMNS) {
        at += found + tag.len();
        // `<thead>` is no cell.
        if !matches!(bytes.get(at), Some(b'>' | b' ')) {
            continue;
        }
        let Some(open) = memchr::memchr(b'>', &bytes[at..row.end]) else {
            return cells;
        };
        at += open + 1;
        // `<td><a href="…">text</a></td>`
        while bytes[at..row.end].starts_with(b"<") && !bytes[at..row.end].starts_with(b"</") {
            match memchr::memchr(b'>', &bytes[at..row.end]) {
                Some(close) => at += close + 1,
                None => return cells,
            }
        }
        let text = &bytes[at..row.end];
        let text = &text[..memchr::memchr(b'<', text).unwrap_or(text.len())];
        let trimmed = text.trim_ascii_start();
        let from = at + text.len() - trimmed.len();
        cells.push(from..from + trimmed.trim_ascii_end().len());
    }
    cells
}
