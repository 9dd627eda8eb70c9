//! What a detector sees.

use std::cell::{Cell, OnceCell, RefCell};
use std::ops::Range;

use crate::field::Latest;
use crate::kind::Kind;
use crate::seen::Seen;
use crate::table::Statements;

/// How far a line is followed in each direction; longer ones are seen in part.
const LINE_REACH: usize = 4096;
/// The same for lines that are full of words to look at, which no person wrote.
const NARROW_REACH: usize = 128;

/// How much of a text is looked at to tell whether it is one.
const SAMPLE: usize = 4096;

/// A text that is looked through.
pub(crate) struct Input<'t> {
    /// The text; any bytes, mostly UTF-8.
    pub(crate) bytes: &'t [u8],
    /// Where it comes from, with `/`; empty where it has no path.
    pub(crate) path: &'t str,
    /// The grammar it follows.
    pub(crate) kind: Kind,
    /// Whether it is no text: there is a NUL byte near its start.
    pub(crate) binary: bool,
    /// Whether the text describes a package; found out when it is first asked, see `scene.rs`.
    pub(crate) package: OnceCell<bool>,
    /// Whether its path is one of tests; found out when it is first asked, see `scene.rs`.
    pub(crate) test_path: OnceCell<bool>,
    /// From where on it is the test of a program, by what it says; found out when it is first asked.
    pub(crate) tests_from: OnceCell<usize>,
    /// Whether the path is one of a catalogue of messages, and one of tests; found out when it is first asked.
    pub(crate) genre: OnceCell<(bool, bool)>,
    /// Whether it describes nodes of Kubernetes; found out when it is first asked, see `network/host.rs`.
    pub(crate) nodes: OnceCell<bool>,
    /// Whether words to look at are crowded around the place that is looked at.
    pub(crate) crowded: Cell<bool>,
    /// What the text has signs of, see `embedded.rs`.
    signs: Cell<u16>,
    /// The statements of SQL; found out when it is first asked, see `table/sql.rs`.
    statements: OnceCell<Statements>,
    /// Where an `@` stands; found out when it is first asked.
    ats: OnceCell<Vec<u32>>,
    /// The field that was read last, see `field.rs`.
    pub(crate) field: RefCell<Option<Latest>>,
    /// Names that say nothing, see `assign.rs`.
    pub(crate) dull: Seen,
    /// What is known to hold no line break: most questions are about the line of the one before.
    unbroken: Cell<Unbroken>,
}

/// A part of a text without line breaks.
#[derive(Clone, Copy, Default)]
struct Unbroken {
    start: usize,
    end: usize,
    /// Whether the line begins, or ends, right there.
    begins: bool,
    ends: bool,
}

impl<'t> Input<'t> {
    pub(crate) fn new(path: &'t str, bytes: &'t [u8]) -> Self {
        Self {
            bytes,
            path,
            kind: Kind::of(path, bytes),
            binary: memchr::memchr(0, &bytes[..bytes.len().min(SAMPLE)]).is_some(),
            package: OnceCell::new(),
            test_path: OnceCell::new(),
            tests_from: OnceCell::new(),
            genre: OnceCell::new(),
            nodes: OnceCell::new(),
            crowded: Cell::new(false),
            signs: Cell::new(0),
            statements: OnceCell::new(),
            ats: OnceCell::new(),
            field: RefCell::default(),
            dull: Seen::default(),
            unbroken: Cell::default(),
        }
    }

    /// Remembers that the text has a sign of something, see `embedded.rs`.
    pub(crate) fn sign(&self, sign: u16) {
        self.signs.set(self.signs.get() | sign);
    }

    /// Says whether it has one; told once all words that lead to something have been looked at.
    pub(crate) fn has_sign(&self, sign: u16) -> bool {
        self.signs.get() & sign != 0
    }

    /// Returns where an `@` stands: who looks for people, hosts and tokens asks for the same.
    pub(crate) fn ats(&self) -> impl Iterator<Item = usize> {
        let find = || memchr::memchr_iter(b'@', self.bytes).map(|at| at as u32);
        let ats = self.ats.get_or_init(|| find().collect());
        ats.iter().map(|at| *at as usize)
    }

    /// Returns where statements of SQL stand that hold rows.
    pub(crate) fn statements(&self) -> &Statements {
        self.statements.get_or_init(|| Statements::of(self))
    }

    /// Says whether a place lies in a long line that is full of words to look at: little is looked at around each.
    pub(crate) fn is_narrow(&self, at: usize) -> bool {
        self.crowded.get() && {
            let line = self.unbroken(at.min(self.bytes.len()));
            line.end - line.start > LINE_REACH
        }
    }

    /// Returns the lines, without what ends them.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Range<usize>> {
        let ends = memchr::memchr_iter(b'\n', self.bytes).chain([self.bytes.len()]);
        let mut from = 0;
        ends.map(move |end| std::mem::replace(&mut from, end + 1)..end)
    }

    /// Returns the line around a place, without its line break, at most [`LINE_REACH`] bytes each way.
    pub(crate) fn line(&self, at: usize) -> Range<usize> {
        let at = at.min(self.bytes.len());
        let line = self.unbroken(at);
        let reach = if self.crowded.get() && line.end - line.start > LINE_REACH {
            NARROW_REACH
        } else {
            LINE_REACH
        };
        let start = line.start.max(at.saturating_sub(reach));
        let end = line.end.min(at + reach);
        let end = if end > start && self.bytes[end - 1] == b'\r' {
            end - 1
        } else {
            end
        };
        start..end.max(start)
    }

    /// Returns where the line below a line begins, whatever its break; the end of the text or past it where none is.
    pub(crate) fn below(&self, line: &Range<usize>) -> usize {
        line.end + 1 + usize::from(self.byte(line.end) == b'\r')
    }

    /// Returns what is known to be unbroken around a place: the line, or at least [`LINE_REACH`] bytes each way.
    #[inline]
    fn unbroken(&self, at: usize) -> Unbroken {
        let line = self.unbroken.get();
        if line.begins && line.ends && line.start <= at && at <= line.end {
            return line;
        }
        self.follow(at)
    }

    /// Follows the line around a place as far as it is not known.
    #[inline(never)]
    fn follow(&self, at: usize) -> Unbroken {
        let mut line = self.unbroken.get();
        if at < line.start || at > line.end {
            line = Unbroken {
                start: at,
                end: at,
                ..Unbroken::default()
            };
        }
        let low = at.saturating_sub(LINE_REACH);
        if !line.begins && line.start > low {
            let found = memchr::memrchr(b'\n', &self.bytes[low..line.start]);
            line.begins = found.is_some() || low == 0;
            line.start = found.map_or(low, |found| low + found + 1);
        }
        let high = (at + LINE_REACH).min(self.bytes.len());
        if !line.ends && line.end < high {
            let found = memchr::memchr(b'\n', &self.bytes[line.end..high]);
            line.ends = found.is_some();
            line.end = found.map_or(high, |found| line.end + found);
        }
        self.unbroken.set(line);
        line
    }

    /// Returns the byte at a place; 0 past either end.
    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    /// Returns a part of the text; what is not UTF-8 is replaced.
    pub(crate) fn text(&self, span: Range<usize>) -> std::borrow::Cow<'t, str> {
        crate::bytes::lossy(&self.bytes[span])
    }
}
