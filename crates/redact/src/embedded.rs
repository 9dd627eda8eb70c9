//! Texts within texts: a file in a string of JSON, a guest's notes behind percent signs, a file of a patch.
//!
//! Each is read once more as what it is: without its escapes, its indentation or the signs before its lines, and with the
//! path that stands beside it. What is found there is carried over to the bytes of the text around it.

use std::ops::Range;

use crate::category::Class;
use crate::finding::{Finding, Hit, Strength};
use crate::input::Input;
use crate::kind::Kind;

mod block;
mod cards;
mod dump;
mod encoded;
mod forum;
mod lines;
mod mail;
mod markup;
mod near;
mod notes;
pub(crate) mod office;
mod printed;
mod rtf;
mod strings;
mod veil;

/// How deep texts lie in each other: a script of JSON in a block of YAML in a patch.
pub(crate) const DEEPEST: usize = 3;

/// The shortest that is read once more, in bytes.
const SHORTEST: usize = 16;

/// Signs of what is looked for only where one of them stands, and what each is a sign of.
pub(crate) const SIGNS: &[(&[&str], u16)] = &[
    (&["%3a"], PERCENT),
    (&["\n@@ -"], HUNK),
    (&["```"], FENCE),
    (&["<pre", "<code"], LISTING),
    (encoded::SIGNS, ENCODED),
    (encoded::LETTERS, LETTERED),
    (&["\n>"], QUOTED),
    (&["==> "], MARKED),
    (printed::SIGNS, PRINTED),
    (crate::prose::STEMS, PASSWORDS),
    (veil::SIGNS, VEILED),
    (mail::SIGNS, MAIL),
    (office::SIGNS, OFFICE),
    (rtf::SIGNS, RICH),
    (dump::SIGNS, DUMPED),
    (forum::SIGNS, FORUM),
];

const PERCENT: u16 = 1;
const HUNK: u16 = 1 << 1;
const FENCE: u16 = 1 << 2;
const LISTING: u16 = 1 << 3;
const ENCODED: u16 = 1 << 4;
const QUOTED: u16 = 1 << 5;
const MARKED: u16 = 1 << 6;
const PRINTED: u16 = 1 << 7;
/// Some word that passwords are called by; no text within another needs it.
pub(crate) const PASSWORDS: u16 = 1 << 8;
const VEILED: u16 = 1 << 9;
const MAIL: u16 = 1 << 10;
const OFFICE: u16 = 1 << 11;
const RICH: u16 = 1 << 12;
const DUMPED: u16 = 1 << 13;
const FORUM: u16 = 1 << 14;
const LETTERED: u16 = 1 << 15;

/// A text within another, as it reads where it comes from.
#[derive(Debug, Default)]
pub(crate) struct Embedded {
    /// The path that is given for it, or one that stands for its language; empty where nothing is known.
    pub(crate) path: String,
    /// The text itself.
    pub(crate) bytes: Vec<u8>,
    /// Whether the text around it cannot be read there: what it says weakly of these bytes does not count.
    pub(crate) escaped: bool,
    /// Whether nothing of it can be seen: any secret in it makes all of it one, and other data in it is left alone.
    pub(crate) opaque: bool,
    /// Whether it is a guest's notes.
    pub(crate) notes: bool,
    pieces: Vec<Piece>,
}

/// A part of an embedded text, and what it is written as.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the embedded text.
    inner: u32,
    /// Where it begins, and ends, in the text around it.
    outer: u32,
    end: u32,
    /// Whether it stands there as it is, byte for byte.
    as_is: bool,
}

impl Embedded {
    fn at(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    /// Adds what stands there as it is.
    fn copy(&mut self, input: &Input<'_>, span: Range<usize>) {
        if span.is_empty() {
            return;
        }
        let follows = self
            .pieces
            .last()
            .is_some_and(|last| last.as_is && last.end as usize == span.start);
        match self.pieces.last_mut().filter(|_| follows) {
            Some(last) => last.end = span.end as u32,
            None => self.push(&span, true),
        }
        self.bytes.extend_from_slice(&input.bytes[span]);
    }

    /// Adds what is written in another way.
    fn write(&mut self, decoded: &[u8], span: Range<usize>) {
        self.push(&span, false);
        self.bytes.extend_from_slice(decoded);
    }

    fn push(&mut self, span: &Range<usize>, as_is: bool) {
        self.pieces.push(Piece {
            inner: self.bytes.len() as u32,
            outer: span.start as u32,
            end: span.end as u32,
            as_is,
        });
    }

    /// Returns where it begins and ends in the text around it.
    pub(crate) fn outer(&self) -> Range<usize> {
        let start = self.pieces.first().map_or(0, |piece| piece.outer as usize);
        start..self.pieces.last().map_or(start, |piece| piece.end as usize)
    }

    /// Returns the bytes around it that a part of it is written in; `None` where there are none.
    fn span(&self, inner: &Range<usize>) -> Option<Range<usize>> {
        let first = self.piece(inner.start)?;
        let last = self.piece(inner.end.checked_sub(1)?)?;
        let into = |piece: &Piece, at: usize| piece.outer as usize + at - piece.inner as usize;
        let start = match first.as_is {
            true => into(first, inner.start),
            false => first.outer as usize,
        };
        let end = match last.as_is {
            true => into(last, inner.end),
            false => last.end as usize,
        };
        (start < end).then_some(start..end)
    }

    fn piece(&self, at: usize) -> Option<&Piece> {
        let behind = self
            .pieces
            .partition_point(|piece| piece.inner as usize <= at);
        self.pieces.get(behind.checked_sub(1)?)
    }

    /// Returns what a finding is in the text around it.
    pub(crate) fn carry(&self, found: Finding) -> Option<Hit> {
        let weak = found.category.class != Class::Secret || found.strength == Strength::Scored;
        if self.opaque && weak {
            return None;
        }
        let mut category = found.category;
        if self.notes && category.name == "prose-password" {
            category = crate::category::Category::known("password-in-notes");
        }
        Some(Hit {
            span: self.span(&found.span)?,
            category,
            rule: found.rule,
            why: found.why,
            strength: found.strength,
        })
    }
}

/// Takes the texts within a text, one after the other: together they may be as long as it.
pub(crate) struct Texts<'f> {
    /// Whether the text around them is a test, where passwords are made up.
    test: bool,
    take: &'f mut dyn FnMut(Embedded),
}

impl Texts<'_> {
    fn push(&mut self, mut text: Embedded) {
        if text.bytes.len() < SHORTEST {
            return;
        }
        if self.test {
            text.path.insert_str(0, "/tests/");
        }
        (self.take)(text);
    }
}

/// Hands over the texts within a text.
pub(crate) fn each(input: &Input<'_>, take: &mut dyn FnMut(Embedded)) {
    let test = crate::scene::Scene::new(input).is_test(0);
    let texts = &mut Texts { test, take };
    if input.binary {
        veil::zeros(input, texts);
        return;
    }
    let has = |sign| input.has_sign(sign);
    if has(VEILED) {
        veil::find(input, texts);
    }
    if has(MAIL) {
        mail::find(input, texts);
    }
    if has(OFFICE) {
        office::find(input, texts);
    }
    if has(RICH) {
        rtf::find(input, texts);
    }
    if has(DUMPED) {
        dump::find(input, texts);
    }
    notes::find(input, has(PERCENT), texts);
    strings::find(input, texts);
    block::find(input, texts);
    cards::find(input, texts);
    if input.kind == Kind::Diff || has(HUNK) {
        lines::patch(input, texts);
    }
    lines::find(input, has(QUOTED), texts);
    printed::find(input, has(PRINTED), has(MARKED), texts);
    if has(FENCE) {
        lines::fenced(input, texts);
    }
    if has(LISTING) {
        markup::find(input, texts);
    }
    if has(ENCODED | LETTERED) {
        encoded::find(input, has(ENCODED), has(LETTERED), texts);
    }
    if has(FORUM) {
        forum::find(input, texts);
    }
}

#[cfg(test)]
mod tests;
