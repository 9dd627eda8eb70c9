//! Databases of SQLite: the rows of each table as lines of JSON, and the files of a cluster that `pmxcfs` keeps in one.
//!
//! What a column holds is said by its name, and long values go on in other pages: the bytes of the file alone tell little.
//! The format is read as <https://www.sqlite.org/fileformat2.html> describes it. A file may be broken, or made to break
//! its readers: no page is read twice, and nothing that it says is carried out.

use std::io::{self, Read, Seek};

use pages::Pages;
use record::{Record, Value};
use tree::Rows;

mod files;
mod pages;
mod record;
mod schema;
mod tree;

pub(super) use pages::Wal;
pub(super) use schema::Table;

/// What such a file begins with.
pub(super) const MAGIC: &[u8] = b"SQLite format 3\0";

/// A database that is read.
pub(super) struct Database<R> {
    pages: Pages<R>,
}

/// A file that a database keeps.
pub(super) struct Kept {
    pub(super) path: String,
    pub(super) data: Vec<u8>,
}

impl<R: Read + Seek> Database<R> {
    /// Reads the beginning; `wal` holds what was written last, if it stands beside the file.
    pub(super) fn open(source: R, wal: Option<Wal>) -> io::Result<Self> {
        Ok(Self {
            pages: Pages::open(source, wal)?,
        })
    }

    /// Returns its tables, and why some of them may be missing.
    pub(super) fn tables(&mut self) -> io::Result<(Vec<Table>, Option<String>)> {
        let mut tables = Vec::new();
        let mut rows = Rows::of(&mut self.pages, schema::ROOT);
        while let Some(row) = rows.next_row()? {
            tables.extend(Table::of(&row));
        }
        Ok((tables, rows.broken()))
    }

    /// Returns the rows of a table as a text, a line of JSON for each.
    pub(super) fn lines<'d>(&'d mut self, table: &'d Table) -> Lines<'d, R> {
        Lines {
            rows: Rows::of(&mut self.pages, table.root),
            table,
            line: Vec::new(),
            at: 0,
        }
    }

    /// Returns the files of a cluster if the table is the one that keeps them, and all are no longer than `limit` bytes.
    pub(super) fn files(&mut self, table: &Table, limit: u64) -> io::Result<Option<Vec<Kept>>> {
        if !files::are_in(table) {
            return Ok(None);
        }
        let files = files::read(&mut Rows::of(&mut self.pages, table.root), table, limit);
        // What follows reads the table as any other.
        if !matches!(files, Ok(Some(_))) {
            self.pages.forget();
        }
        files
    }
}

/// The rows of a table as a text.
pub(super) struct Lines<'d, R> {
    rows: Rows<'d, R>,
    table: &'d Table,
    line: Vec<u8>,
    at: usize,
}

impl<R> Lines<'_, R> {
    /// Says why some rows may be missing, once all have been read.
    pub(super) fn broken(&self) -> Option<String> {
        self.rows.broken()
    }
}

impl<R: Read + Seek> Read for Lines<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.line.len() {
            let Some(row) = self.rows.next_row()? else {
                return Ok(0);
            };
            self.line = line(self.table, &row);
            self.at = 0;
        }
        let count = buffer.len().min(self.line.len() - self.at);
        buffer[..count].copy_from_slice(&self.line[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

/// The most columns of a row; SQLite itself allows no more.
const MOST_COLUMNS: usize = 32_767;

/// Writes a row as an object; what is no text, and no number, is left out.
fn line(table: &Table, row: &Record) -> Vec<u8> {
    let mut object = serde_json::Map::new();
    for (at, value) in row.values().take(MOST_COLUMNS).enumerate() {
        let value = match (value, table.is_row_id(at)) {
            (Value::Null, true) => row.id.into(),
            (Value::Integer(number), _) => number.into(),
            (Value::Real(number), _) => number.into(),
            (Value::Text(text), _) => text.into_owned().into(),
            (Value::Blob(bytes), _) => match std::str::from_utf8(bytes) {
                Ok(text) if !text.is_empty() && !text.contains('\0') => text.into(),
                _ => continue,
            },
            (Value::Null, false) => continue,
        };
        object.insert(table.column(at), value);
    }
    let mut line = serde_json::Value::Object(object).to_string().into_bytes();
    line.push(b'\n');
    line
}
