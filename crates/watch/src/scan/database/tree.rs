//! The tree of pages that holds the rows of a table.

use std::io::{self, Read, Seek};

use super::pages::{HEADER, Pages, broken};
use super::record::{Record, varint};

/// How deep a tree is at most; SQLite itself goes no deeper.
const DEEPEST: usize = 20;

/// How much is read of a row, in bytes.
const LONGEST: usize = 4 << 20;

/// The rows of a tree, one after the other. A page that cannot be read hides those behind it alone.
pub(super) struct Rows<'p, R> {
    pages: &'p mut Pages<R>,
    /// Pages that are to be read, the next one last, with their depths.
    waiting: Vec<(u32, usize)>,
    leaf: Option<Leaf>,
    /// What is wrong with the first page that could not be read.
    broken: Option<String>,
}

/// A page with rows.
struct Leaf {
    bytes: Vec<u8>,
    kind: Kind,
    /// Where its rows stand, the next one last.
    cells: Vec<usize>,
}

/// What a page holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Pages of rows with an id each.
    Branch,
    /// Rows with an id each.
    Leaf,
    /// Rows without, and pages of such.
    KeyBranch,
    KeyLeaf,
}

impl<'p, R: Read + Seek> Rows<'p, R> {
    pub(super) fn of(pages: &'p mut Pages<R>, root: u32) -> Self {
        Self {
            pages,
            waiting: vec![(root, 1)],
            leaf: None,
            broken: None,
        }
    }

    /// Returns the next row; an error ends all.
    pub(super) fn next_row(&mut self) -> io::Result<Option<Record>> {
        loop {
            if let Some(leaf) = &mut self.leaf {
                let Some(cell) = leaf.cells.pop() else {
                    self.leaf = None;
                    continue;
                };
                let row = row(leaf, cell, self.pages);
                if let Some(row) = self.noted(row)? {
                    return Ok(Some(row));
                }
            } else if let Some((page, depth)) = self.waiting.pop() {
                let read = self.open(page, depth);
                self.noted(read)?;
            } else {
                return Ok(None);
            }
        }
    }

    /// Takes note of what is broken, and passes other errors on.
    fn noted<T>(&mut self, result: io::Result<T>) -> io::Result<Option<T>> {
        use io::ErrorKind::{InvalidData, UnexpectedEof};
        match result {
            Ok(value) => Ok(Some(value)),
            Err(error) if matches!(error.kind(), InvalidData | UnexpectedEof) => {
                self.broken.get_or_insert(error.to_string());
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Reads a page of the tree.
    fn open(&mut self, number: u32, depth: usize) -> io::Result<()> {
        if depth > DEEPEST {
            return Err(broken("its pages stand too deep"));
        }
        let bytes = self.pages.page(number)?;
        let start = if number == 1 { HEADER } else { 0 };
        let kind = match bytes[start] {
            5 => Kind::Branch,
            13 => Kind::Leaf,
            2 => Kind::KeyBranch,
            10 => Kind::KeyLeaf,
            _ => return Err(broken("a page of it holds no rows")),
        };
        let is_branch = matches!(kind, Kind::Branch | Kind::KeyBranch);
        let count = usize::from(short(&bytes, start + 3));
        let first = start + if is_branch { 12 } else { 8 };
        let room = bytes.len().saturating_sub(first) / 2;
        let cells = (0..count.min(room)).map(|at| usize::from(short(&bytes, first + at * 2)));
        let mut cells: Vec<usize> = cells.collect();
        if is_branch {
            let mut below: Vec<u32> = cells.iter().map(|cell| long(&bytes, *cell)).collect();
            below.push(long(&bytes, start + 8));
            let below = below.into_iter().rev().map(|page| (page, depth + 1));
            self.waiting.extend(below);
        }
        if kind != Kind::Branch {
            cells.reverse();
            self.leaf = Some(Leaf { bytes, kind, cells });
        }
        Ok(())
    }
}

impl<R> Rows<'_, R> {
    /// Says what is wrong with the first page that could not be read.
    pub(super) fn broken(&self) -> Option<String> {
        self.broken.clone()
    }
}

/// Reads a row, and the pages on which it goes on.
fn row<R: Read + Seek>(leaf: &Leaf, cell: usize, pages: &mut Pages<R>) -> io::Result<Record> {
    let cut = || broken("a row of it is cut off");
    let mut at = cell + if leaf.kind == Kind::KeyBranch { 4 } else { 0 };
    let mut number = || {
        let (number, length) = leaf.bytes.get(at..).and_then(varint).ok_or_else(cut)?;
        at += length;
        Ok::<_, io::Error>(number)
    };
    let length = usize::try_from(number()?).unwrap_or(usize::MAX);
    let id = match leaf.kind {
        Kind::Leaf => number()? as i64,
        _ => 0,
    };
    let here = on_page(leaf.kind, length, pages.usable);
    let mut payload = { leaf.bytes.get(at..at + here) }.ok_or_else(cut)?.to_vec();
    if here < length {
        let mut next = long(&leaf.bytes, at + here);
        while payload.len() < length.min(LONGEST) {
            let page = pages.page(next)?;
            let more = (length - payload.len()).min(page.len() - 4);
            payload.extend(&page[4..4 + more]);
            next = long(&page, 0);
        }
    }
    Ok(Record {
        id,
        payload,
        encoding: pages.encoding,
    })
}

/// Returns how much of a row stands on its page, in bytes.
fn on_page(kind: Kind, length: usize, usable: usize) -> usize {
    let most = match kind {
        Kind::Leaf => usable - 35,
        _ => (usable - 12) * 64 / 255 - 23,
    };
    if length <= most {
        return length;
    }
    let least = (usable - 12) * 32 / 255 - 23;
    let here = least + (length - least) % (usable - 4);
    if here <= most { here } else { least }
}

/// Reads a number of two bytes; 0 where there are none.
fn short(bytes: &[u8], at: usize) -> u16 {
    let bytes = bytes.get(at..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u16::from_be_bytes(*bytes))
}

/// Reads a number of four bytes; 0, which is no page, where there are none.
fn long(bytes: &[u8], at: usize) -> u32 {
    let bytes = bytes.get(at..).and_then(<[u8]>::first_chunk);
    bytes.map_or(0, |bytes| u32::from_be_bytes(*bytes))
}
