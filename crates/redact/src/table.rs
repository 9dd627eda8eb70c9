//! Tables in texts: the names of their columns, and the cells below them.

mod html;
mod sql;

use std::ops::Range;

use crate::field;
use crate::input::Input;
use crate::kind::Kind;
pub(crate) use sql::{Created, Statements, named, positional, tuples};

/// How many lines at the start of a text may be the header of a table.
const HEADERS: usize = 4;
/// The most columns that are read.
const COLUMNS: usize = 256;

/// Calls `visit` with every cell of a column that `wanted` knows by the words of its name.
///
/// Tables are comma-, semicolon-, tab- or bar-separated values with a header, tables of Markdown, of wikis and of HTML, and the rows of
/// `INSERT INTO t (a, b) VALUES (…)` and `COPY t (a, b) FROM stdin`.
pub(crate) fn cells<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    match input.kind {
        Kind::Code | Kind::Lock => return,
        Kind::Csv | Kind::Unknown | Kind::Prose | Kind::Shell | Kind::Log => {
            separated(input, wanted, visit)
        }
        _ => {}
    }
    if matches!(input.kind, Kind::Prose | Kind::Unknown) {
        markdown(input, wanted, visit);
        wiki(input, wanted, visit);
    }
    if matches!(input.kind, Kind::Xml | Kind::Prose | Kind::Unknown) {
        html::cells(input, wanted, visit);
    }
    if matches!(
        input.kind,
        Kind::Sql | Kind::Unknown | Kind::Prose | Kind::Shell
    ) {
        sql::cells(input, wanted, visit);
    }
}

/// A row's cells, without blanks and quotes around them.
fn split(input: &Input<'_>, line: Range<usize>, sign: u8) -> Vec<Range<usize>> {
    let bytes = input.bytes;
    let mut cells = Vec::new();
    let mut at = line.start;
    while at <= line.end && cells.len() < COLUMNS {
        let from = skip_blanks(bytes, at, line.end, sign);
        let quote = bytes
            .get(from)
            .copied()
            .filter(|byte| from < line.end && matches!(byte, b'"' | b'\''));
        let (cell, after) = match quote {
            Some(quote) => {
                let end = closing(bytes, from + 1, line.end, quote);
                (
                    from + 1..end,
                    memchr::memchr(sign, &bytes[end..line.end])
                        .map_or(line.end, |found| end + found),
                )
            }
            None => {
                let after = memchr::memchr(sign, &bytes[from..line.end])
                    .map_or(line.end, |found| from + found);
                (from..after, after)
            }
        };
        let length = bytes[cell.clone()].trim_ascii_end().len();
        cells.push(cell.start..cell.start + length);
        at = after + 1;
    }
    cells
}

fn skip_blanks(bytes: &[u8], at: usize, end: usize, sign: u8) -> usize {
    (at..end)
        .find(|at| bytes[*at] == sign || !bytes[*at].is_ascii_whitespace())
        .unwrap_or(end)
}

/// Returns where a quote closes; doubled and escaped ones do not.
fn closing(bytes: &[u8], from: usize, end: usize, quote: u8) -> usize {
    let mut at = from;
    while let Some(found) = memchr::memchr2(quote, b'\\', &bytes[at..end]) {
        let place = at + found;
        if bytes[place] == b'\\' || place + 1 < end && bytes[place + 1] == quote {
            at = (place + 2).min(end);
        } else {
            return place;
        }
    }
    end
}

fn separated<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    let mut next = 0;
    for _ in 0..HEADERS {
        if next >= input.bytes.len() {
            return;
        }
        let line = input.line(next);
        next = after(input, &line);
        for sign in [b',', b';', b'\t', b'|'] {
            if memchr::memchr(sign, &input.bytes[line.clone()]).is_none() {
                continue;
            }
            let names = split(input, line.clone(), sign);
            let named =
                names.len() > 1 && names.iter().all(|name| is_name(&input.bytes[name.clone()]));
            let same = || split(input, input.line(next), sign).len() == names.len();
            if named && next < input.bytes.len() && same() {
                let columns = known(input, &names, wanted);
                rows(input, next, sign, &columns, visit);
                return;
            }
        }
    }
}

fn known<T: Copy>(
    input: &Input<'_>,
    names: &[Range<usize>],
    wanted: &dyn Fn(&field::Words) -> Option<T>,
) -> Vec<Option<T>> {
    names
        .iter()
        .map(|name| wanted(&field::words(&input.bytes[name.clone()])))
        .collect()
}

/// Reads rows until the text ends, or with blank lines or another number of cells the table.
fn rows<T: Copy>(
    input: &Input<'_>,
    from: usize,
    sign: u8,
    columns: &[Option<T>],
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    if columns.iter().all(Option::is_none) {
        return;
    }
    let mut next = from;
    while next < input.bytes.len() {
        let line = input.line(next);
        next = after(input, &line).max(next + 1);
        let cells = split(input, line.clone(), sign);
        if cells.len() != columns.len() {
            if input.kind == Kind::Csv || cells.len() > 1 {
                continue;
            }
            return;
        }
        for (column, cell) in columns.iter().zip(cells) {
            if let (Some(column), false) = (column, cell.is_empty()) {
                visit(*column, cell);
            }
        }
    }
}

fn after(input: &Input<'_>, line: &Range<usize>) -> usize {
    let mut end = line.end;
    if input.byte(end) == b'\r' {
        end += 1;
    }
    end + 1
}

/// Says whether a cell is the name of a column.
fn is_name(cell: &[u8]) -> bool {
    let good = |byte: &u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b'_' | b'-' | b' ' | b'.' | b'/' | b'(' | b')' | b'#')
            || *byte >= 0x80
    };
    !cell.is_empty()
        && cell.len() <= 40
        && cell.iter().all(good)
        && (cell[0].is_ascii_alphabetic() || cell[0] >= 0x80 || cell[0] == b'#')
}

fn markdown<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    // Consoles of databases frame their tables, with `+` where a ruler crosses a bar.
    for mark in [b"\n|", b"\n+"] {
        barred(input, mark, wanted, visit);
    }
}

/// Reads tables whose rows begin with bars, below a ruler that begins with a mark.
fn barred<T: Copy>(
    input: &Input<'_>,
    mark: &[u8],
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    let finder = memchr::memmem::Finder::new(mark);
    let mut at = 0;
    while let Some(found) = finder.find(&input.bytes[at..]) {
        let line = input.line(at + found + 1);
        at = line.end.max(at + found + 2);
        let text = &input.bytes[line.clone()];
        let ruler = text.len() > 3
            && text
                .iter()
                .all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'+'))
            && text.contains(&b'-');
        if !ruler || line.start < 2 {
            continue;
        }
        let header = input.line(line.start - 1);
        if mark == b"\n+" && input.byte(header.start) != b'|' {
            continue;
        }
        let inner = |line: Range<usize>| {
            let length = input.bytes[line.clone()].trim_ascii_end().len();
            let end = line.start + length;
            if length > 1 {
                line.start + 1..end - 1
            } else {
                line.start..line.start
            }
        };
        let names = split(input, inner(header), b'|');
        let columns = known(input, &names, wanted);
        if columns.iter().all(Option::is_none) {
            continue;
        }
        let mut next = after(input, &line);
        while input.byte(next) == b'|' {
            let line = input.line(next);
            next = after(input, &line);
            at = line.end;
            for (column, cell) in columns.iter().zip(split(input, inner(line), b'|')) {
                let length = input.bytes[cell.clone()].trim_ascii_end().len();
                let ticks = usize::from(length > 2 && input.bytes[cell.start] == b'`');
                if let (Some(column), true) = (column, length > 0) {
                    visit(*column, cell.start + ticks..cell.start + length - ticks);
                }
            }
        }
    }
}

/// Tables of wikis: a header `^ Name ^ IP ^` or `||Name||IP||`, and rows with bars below it.
fn wiki<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    for (mark, sign) in [(&b"\n^ "[..], b'^'), (b"\n||", b'|')] {
        let finder = memchr::memmem::Finder::new(mark);
        let mut at = 0;
        while let Some(found) = finder.find(&input.bytes[at..]) {
            let header = input.line(at + found + 1);
            at = header.end.max(at + found + 2);
            // Bars stand twice between names, so that nothing is between them.
            let names: Vec<_> = split(input, header.clone(), sign)
                .into_iter()
                .filter(|name| !name.is_empty())
                .collect();
            let columns = known(input, &names, wanted);
            let mut next = after(input, &header);
            while columns.iter().any(Option::is_some) && input.byte(next) == b'|' {
                let line = input.line(next);
                next = after(input, &line);
                at = line.end;
                let cells = split(input, line.start + 1..line.end, b'|');
                for (column, cell) in columns.iter().zip(cells) {
                    let cell = unmarked(input, cell);
                    if let (Some(column), false) = (column, cell.is_empty()) {
                        visit(*column, cell);
                    }
                }
            }
        }
    }
}

/// Leaves out the marks of wikis around a cell's text: `%%text%%`, `''text''`, `**text**`, `{{text}}`.
fn unmarked(input: &Input<'_>, cell: Range<usize>) -> Range<usize> {
    let text = &input.bytes[cell.clone()];
    let marks = [("%%", "%%"), ("''", "''"), ("**", "**"), ("{{", "}}")];
    let marked = |(open, close): &(&str, &str)| {
        text.len() > 4 && text.starts_with(open.as_bytes()) && text.ends_with(close.as_bytes())
    };
    match marks.iter().any(marked) {
        true => cell.start + 2..cell.end - 2,
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emails(path: &str, text: &str) -> Vec<String> {
        let input = Input::new(path, text.as_bytes());
        let mut found = Vec::new();
        let wanted = |words: &field::Words| (words.joined() == "mail").then_some(());
        cells(&input, &wanted, &mut |(), cell| {
            found.push(text[cell].to_owned())
        });
        found
    }

    #[test]
    fn cells_are_read_from_tables_of_every_form() {
        for (path, text) in [
            ("x.csv", "id,mail\n1,a\n2,\"b, c\"\n"),
            ("x.csv", "# made by hand\nid;mail\r\n1;a\r\n2;\"b, c\"\r\n"),
            ("x.tsv", "id\tmail\n1\ta\n2\tb, c\n"),
            (
                "x.md",
                "text\n\n| ID | Mail |\n|----|:---|\n| 1 | a |\n| 2 | `b, c` |\n\nmore",
            ),
            (
                "x.txt",
                "====== Page ======\n^ ID ^ Mail ^\n| 1 | a |\n| 2 | %%b, c%% |\n\nmore",
            ),
            (
                "x.txt",
                "+----+------+\n| id | mail |\n+----+------+\n|  1 | a    |\n|  2 | b, c |\n+----+------+\n",
            ),
            ("x.txt", "h1. Page\n||ID||Mail||\n|1|a|\n|2|{{b, c}}|\n"),
            (
                "x.sql",
                "INSERT INTO `t` (`id`, `mail`) VALUES (1, 'a'), (2, 'b, c');",
            ),
            (
                "x.sql",
                "CREATE TABLE t (id decimal(8, 2), mail text, PRIMARY KEY (id));\nINSERT INTO t VALUES\n(1, 'a'),\n(2,\n  'b, c'\n);",
            ),
            (
                "x.sql",
                "CREATE TABLE IF NOT EXISTS `t` (\n  `id` int,\n  `mail` text\n);\nINSERT INTO `t` VALUES (1, 'a'), (2, 'b, c');",
            ),
            (
                "x.html",
                "<table>\n<tr><th>ID</th><th class=\"m\">Mail</th></tr>\n<tr><td>1</td><td><a href=\"x\">a</a></td></tr>\n\
                 <tr><td>2</td><td> b, c </td></tr></table><p>z</p>",
            ),
            (
                "x.sql",
                "COPY t (id, mail) FROM stdin;\n1\ta\n2\tb, c\n\\.\n",
            ),
        ] {
            assert_eq!(emails(path, text), ["a", "b, c"], "{text}");
        }
    }

    #[test]
    fn sentences_with_commas_are_no_tables() {
        assert_eq!(emails("x.md", "Hello, mail\nwe met, once\n").len(), 1);
        assert!(emails("x.md", "Hello, 1 mail\nwe met, once\n").is_empty());
        assert!(
            emails(
                "x.sql",
                "CREATE TABLE s (mail text);\nINSERT INTO t VALUES ('a');"
            )
            .is_empty()
        );
        assert!(
            emails(
                "x.sql",
                "CREATE TABLE t (mail text;\nINSERT INTO t VALUES ('a');"
            )
            .is_empty()
        );
        assert!(emails("x.rs", "id,mail\n1,a\n").is_empty());
    }

    #[test]
    fn unclosed_quotes_and_brackets_end_with_the_text() {
        for text in [
            "id,mail\n1,\"a",
            "INSERT INTO t (mail) VALUES ('a",
            "INSERT INTO t (mail) VALUES (",
            "\n|",
            "\n|-|",
            "<tr><th>mail<tr><td>",
            "<tr><th>mail</th></tr><tr><td>a",
            "<th",
        ] {
            emails("x.sql", text);
            emails("x.csv", text);
            emails("x.html", text);
            emails("x.md", text);
        }
    }
}
