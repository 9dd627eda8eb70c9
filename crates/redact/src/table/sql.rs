//! Rows in statements of SQL: `INSERT INTO t (a, b) VALUES (…)`, `COPY t (a, b) FROM stdin`, and rows that name no
//! columns, whose table the text creates: dumps of databases write them so.

use std::collections::HashMap;
use std::ops::Range;

use super::{COLUMNS, after, closing, known, rows, split};
use crate::field;
use crate::input::Input;

/// How much of a statement is looked at for its columns, in bytes.
const HEAD: usize = 2048;
/// The same of one that creates a table.
const CREATED: usize = 16 << 10;
/// The same between its name and its columns.
const LEAD: usize = 64;
/// How many tables of a text are known by their columns.
const TABLES: usize = 4096;

/// Where statements of a text stand that hold rows or create tables; found out once for all who ask.
#[derive(Default)]
pub(crate) struct Statements {
    /// Behind the words `INSERT INTO`.
    inserts: Vec<usize>,
    /// Behind the word `COPY`.
    copies: Vec<usize>,
    /// The tables whose rows name no columns, by name.
    created: HashMap<Vec<u8>, Created>,
}

/// The columns of a table, without quotes.
pub(crate) type Created = Vec<Range<usize>>;

impl Statements {
    pub(crate) fn of(input: &Input<'_>) -> Self {
        let mut inserts = [&b"INSERT INTO"[..], b"insert into"]
            .into_iter()
            .flat_map(|verb| behind(input, verb))
            .collect::<Vec<_>>();
        inserts.sort_unstable();
        let unnamed = inserts.iter().any(|at| list(input, *at).is_none());
        Self {
            inserts,
            copies: behind(input, b"COPY ").collect(),
            created: match unnamed {
                true => tables(input),
                false => HashMap::new(),
            },
        }
    }

    /// Returns the columns of the table whose name stands at a place, and where the name ends.
    fn created(&self, input: &Input<'_>, at: usize) -> Option<(&Created, usize)> {
        let name = name(input, at);
        let columns = self.created.get(&key(input, &name))?;
        Some((columns, name.end))
    }
}

fn behind<'t>(input: &'t Input<'_>, verb: &'t [u8]) -> impl Iterator<Item = usize> + 't {
    memchr::memmem::find_iter(input.bytes, verb).map(move |at| at + verb.len())
}

/// Calls `visit` with every cell of a column that `wanted` knows by the words of its name.
pub(super) fn cells<T: Copy>(
    input: &Input<'_>,
    wanted: &dyn Fn(&field::Words) -> Option<T>,
    visit: &mut dyn FnMut(T, Range<usize>),
) {
    let statements = input.statements();
    let mut visit_row = |columns: &[Option<T>], cells: Vec<Range<usize>>| {
        for (column, cell) in columns.iter().zip(cells) {
            if let (Some(column), false) = (column, cell.is_empty()) {
                visit(*column, cell);
            }
        }
    };
    let mut done = 0;
    for at in &statements.inserts {
        if *at < done {
            continue;
        }
        let named = columns(input, *at);
        let (names, from) = match &named {
            Some((names, end)) => (names, *end),
            None => match statements.created(input, *at) {
                Some((names, end)) => (names, end),
                None => continue,
            },
        };
        let columns = known(input, names, wanted);
        if columns.iter().any(Option::is_some) {
            done = values(input, from, columns.len(), &mut |cells| {
                visit_row(&columns, cells);
            });
        }
    }
    for at in &statements.copies {
        let Some((names, end)) = columns(input, *at) else {
            continue;
        };
        let columns = known(input, &names, wanted);
        let line = input.line(end);
        rows(input, after(input, &line), b'\t', &columns, visit);
    }
}

/// Calls `visit` with the columns and cells of every row that names no columns and whose table the text creates.
pub(crate) fn positional<'t>(
    input: &'t Input<'_>,
    visit: &mut dyn FnMut(&'t Created, Vec<Range<usize>>),
) {
    let statements = input.statements();
    let mut done = 0;
    for at in &statements.inserts {
        if *at < done || list(input, *at).is_some() {
            continue;
        }
        if let Some((names, end)) = statements.created(input, *at) {
            done = values(input, end, names.len(), &mut |cells| visit(names, cells));
        }
    }
}

/// Calls `visit` with the name and every string of the columns that statements name and `wanted` knows.
pub(crate) fn named(
    input: &Input<'_>,
    wanted: &dyn Fn(&[u8]) -> bool,
    visit: &mut dyn FnMut(&Range<usize>, Range<usize>),
) {
    let statements = input.statements();
    let known = |name: &Range<usize>| wanted(&input.bytes[name.clone()]);
    for at in &statements.inserts {
        let Some((names, end)) = columns(input, *at) else {
            continue;
        };
        if !names.iter().any(known) {
            continue;
        }
        values(input, end, names.len(), &mut |cells| {
            for (name, cell) in names.iter().zip(cells) {
                let before = cell.start.checked_sub(1).map(|at| input.bytes[at]);
                if known(name) && matches!(before, Some(b'\'' | b'"')) {
                    visit(name, cell);
                }
            }
        });
    }
    for at in &statements.copies {
        let Some((names, end)) = columns(input, *at) else {
            continue;
        };
        let picked = |(place, name)| known(name).then_some(place);
        let picked: Vec<Option<usize>> = names.iter().enumerate().map(picked).collect();
        if picked.iter().any(Option::is_some) {
            let below = after(input, &input.line(end));
            rows(input, below, b'\t', &picked, &mut |place, cell| {
                visit(&names[place], cell);
            });
        }
    }
}

/// Returns the columns that a statement names behind its table, and where their list ends.
fn columns(input: &Input<'_>, at: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let list = list(input, at)?;
    let names = split(input, list.clone(), b',');
    let names = names.into_iter().map(|name| unquoted(input, name));
    Some((names.collect(), list.end + 1))
}

/// Returns what stands in brackets behind a table, unless it is a row.
fn list(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let window = &input.bytes[at..(at + HEAD).min(input.bytes.len())];
    let open = memchr::memchr2(b'(', b'\n', &window[..window.len().min(200)])
        .filter(|open| window[*open] == b'(' && !is_values(&window[..*open]))?;
    let length = memchr::memchr(b')', &window[open..])?;
    Some(at + open + 1..at + open + length)
}

/// Says whether what stands before a bracket ends with the word behind which rows follow.
fn is_values(lead: &[u8]) -> bool {
    let lead = lead.trim_ascii_end();
    lead.len() > 6 && lead[lead.len() - 6..].eq_ignore_ascii_case(b"VALUES")
}

/// Returns the name of a table or column at a place, without quotes; of `public.users` all of it.
fn name(input: &Input<'_>, at: usize) -> Range<usize> {
    let skipped = |byte: &u8| byte.is_ascii_whitespace() || is_quote(*byte);
    let window = &input.bytes[at..(at + 100).min(input.bytes.len())];
    let from = at + window.iter().take_while(|byte| skipped(byte)).count();
    let length = input.bytes[from..]
        .iter()
        .take(100)
        .take_while(|byte| {
            byte.is_ascii_alphanumeric()
                || matches!(byte, b'_' | b'.' | b'-' | b'$')
                || **byte >= 0x80
        })
        .count();
    from..from + length
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'`' | b'"' | b'[' | b'\'')
}

/// What a table is known by: its name without that of its schema.
fn key(input: &Input<'_>, name: &Range<usize>) -> Vec<u8> {
    let text = &input.bytes[name.clone()];
    let from = memchr::memrchr(b'.', text).map_or(0, |dot| dot + 1);
    text[from..].to_ascii_lowercase()
}

/// Reads the tables that a text creates.
fn tables(input: &Input<'_>) -> HashMap<Vec<u8>, Created> {
    let verbs = [&b"CREATE TABLE "[..], b"create table "];
    let starts = verbs.into_iter().flat_map(|verb| behind(input, verb));
    let mut tables = HashMap::new();
    for start in starts.take(TABLES) {
        let skip = b"IF NOT EXISTS ";
        let rest = &input.bytes[start..];
        let exists = rest
            .get(..skip.len())
            .is_some_and(|text| text.eq_ignore_ascii_case(skip));
        let name = name(input, start + if exists { skip.len() } else { 0 });
        if let Some(columns) = created(input, name.end) {
            tables.insert(key(input, &name), columns);
        }
    }
    tables
}

/// Reads the columns of a table that is created, behind its name.
fn created(input: &Input<'_>, from: usize) -> Option<Created> {
    let bytes = input.bytes;
    let end = (from + CREATED).min(bytes.len());
    let lead = &bytes[from..(from + LEAD).min(end)];
    let open = from + memchr::memchr2(b'(', b';', lead)? + 1;
    let mut columns = Vec::new();
    let (mut start, mut at, mut depth) = (open, open, 0_u32);
    while at < end {
        let ends = match bytes[at] {
            b';' => return None,
            b'\'' => {
                at = closing(bytes, at + 1, end, b'\'');
                false
            }
            b'(' => {
                depth += 1;
                false
            }
            b')' if depth > 0 => {
                depth -= 1;
                false
            }
            b')' | b',' => depth == 0,
            _ => false,
        };
        if ends {
            let column = name(input, start);
            if columns.len() < COLUMNS && !is_key(input, &column) {
                columns.push(column);
            }
            if bytes[at] == b')' {
                return Some(columns);
            }
            start = at + 1;
        }
        at += 1;
    }
    None
}

/// Says whether what stands among the columns is a key or a check.
fn is_key(input: &Input<'_>, word: &Range<usize>) -> bool {
    const KEYS: [&[u8]; 7] = [
        b"PRIMARY",
        b"UNIQUE",
        b"CONSTRAINT",
        b"FOREIGN",
        b"INDEX",
        b"FULLTEXT",
        b"CHECK",
    ];
    let text = &input.bytes[word.clone()];
    let quoted = word.start > 0 && is_quote(input.bytes[word.start - 1]);
    // Columns are called so, too, in small letters.
    !quoted && (text == b"KEY" || KEYS.iter().any(|key| text.eq_ignore_ascii_case(key)))
}

fn unquoted(input: &Input<'_>, name: Range<usize>) -> Range<usize> {
    let quoted = name.len() > 2 && is_quote(input.bytes[name.start]);
    name.start + usize::from(quoted)..name.end - usize::from(quoted)
}

/// Reads `VALUES (…), (…);` and calls `visit` with the cells of rows that have as many as there are columns; returns up
/// to where.
fn values(
    input: &Input<'_>,
    from: usize,
    columns: usize,
    visit: &mut dyn FnMut(Vec<Range<usize>>),
) -> usize {
    match memchr::memchr2(b'(', b';', &input.bytes[from..]) {
        Some(found) if input.bytes[from + found] == b'(' => {
            tuples(input, from + found..input.bytes.len(), columns, visit)
        }
        Some(found) => from + found,
        None => input.bytes.len(),
    }
}

/// Reads rows with commas between them, the first of which opens where `part` begins; calls `visit` with the cells of
/// those that have as many as there are columns, and returns up to where.
pub(crate) fn tuples(
    input: &Input<'_>,
    part: Range<usize>,
    columns: usize,
    visit: &mut dyn FnMut(Vec<Range<usize>>),
) -> usize {
    let bytes = &input.bytes[..part.end];
    let blanks = |at: usize| {
        let blank = |byte: &&u8| byte.is_ascii_whitespace();
        at + bytes[at..].iter().take_while(blank).count()
    };
    let mut at = part.start;
    while bytes.get(at) == Some(&b'(') {
        let Some((cells, end)) = row(bytes, at + 1) else {
            return part.end;
        };
        if cells.len() == columns {
            visit(cells);
        }
        at = blanks(end);
        if bytes.get(at) != Some(&b',') {
            break;
        }
        at = blanks(at + 1);
    }
    at
}

/// Reads a row behind its bracket; returns its cells, of strings what stands between the quotes, and where it ends.
fn row(bytes: &[u8], from: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let (mut at, mut start, mut depth) = (from, from, 0_u32);
    let mut cells = Vec::new();
    let mut string = None;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'\'' | b'"') => {
                let end = closing(bytes, at + 1, bytes.len(), quote);
                if depth == 0 {
                    string.get_or_insert(at + 1..end);
                }
                at = end;
            }
            b'(' => depth += 1,
            b')' if depth > 0 => depth -= 1,
            sign @ (b',' | b')') if depth == 0 => {
                let cell = string.take().unwrap_or_else(|| trimmed(bytes, start..at));
                if cells.len() < COLUMNS {
                    cells.push(cell);
                }
                if sign == b')' {
                    return Some((cells, at + 1));
                }
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn trimmed(bytes: &[u8], cell: Range<usize>) -> Range<usize> {
    let text = bytes[cell.clone()].trim_ascii_start();
    let start = cell.end - text.len();
    start..start + text.trim_ascii_end().len()
}
