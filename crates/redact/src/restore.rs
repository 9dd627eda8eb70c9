//! Puts back what was masked, also where a stream splits a placeholder.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::ledger::{Beside, Entry, Form, Ledger};

/// Restores a text that comes in pieces.
///
/// What could be the beginning of a placeholder is held back until it is decided.
pub struct Restorer<'l> {
    ledger: &'l Ledger,
    searcher: Option<AhoCorasick>,
    longest: usize,
    pending: String,
    /// The byte before what is pending, which tells whether a stand-in begins there.
    before: Option<u8>,
}

impl<'l> Restorer<'l> {
    pub(crate) fn new(ledger: &'l Ledger) -> Self {
        let masks: Vec<&str> = ledger.placeholders().collect();
        let searcher = (!masks.is_empty()).then(|| {
            AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&masks)
                .expect("the placeholders of one session fit an automaton")
        });
        Self {
            ledger,
            longest: masks.iter().map(|mask| mask.len()).max().unwrap_or(0),
            searcher,
            pending: String::new(),
            before: None,
        }
    }

    /// Takes the next piece, and returns what can be shown now.
    pub fn push(&mut self, piece: &str) -> String {
        self.pending.push_str(piece);
        let mut keep = self.pending.len().saturating_sub(self.held_back());
        while !self.pending.is_char_boundary(keep) {
            keep -= 1;
        }
        self.take(self.before_a_whole(keep))
    }

    /// Returns where the placeholder begins that a place lies in: the quote that ends one may begin another.
    fn before_a_whole(&self, place: usize) -> usize {
        let masks = self.searcher.iter();
        let mut found = masks.flat_map(|searcher| searcher.find_iter(&self.pending));
        let around = found.find(|found| found.end() > place);
        around.map_or(place, |found| found.start().min(place))
    }

    /// Returns the rest.
    pub fn finish(&mut self) -> String {
        self.take(self.pending.len())
    }

    /// How many bytes at the end may yet become a placeholder, or may go on.
    fn held_back(&self) -> usize {
        let bytes = self.pending.as_bytes();
        let most = bytes.len().min(self.longest + 2);
        (1..=most)
            .rev()
            .find(|length| {
                let tail = &bytes[bytes.len() - length..];
                self.ledger.entries().iter().any(|entry| {
                    let mask = entry.mask.as_bytes();
                    match entry.form {
                        Form::Placeholder => tail.len() < mask.len() && mask.starts_with(tail),
                        // What follows decides: a digit would make it another address.
                        Form::StandIn => {
                            mask.starts_with(tail)
                                || tail.strip_prefix(mask).is_some_and(|rest| rest == b".")
                        }
                    }
                })
            })
            .unwrap_or(0)
    }

    /// Restores the first `end` bytes of what is pending; a placeholder never lies across `end`.
    fn take(&mut self, end: usize) -> String {
        let rest = self.pending.split_off(end);
        let ready = std::mem::replace(&mut self.pending, rest);
        let mut out = String::with_capacity(ready.len());
        let mut at = 0;
        if let Some(searcher) = &self.searcher {
            for found in searcher.find_iter(&ready) {
                let Some(entry) = self.entry(&ready, found.range(), found.pattern().as_usize())
                else {
                    continue;
                };
                out.push_str(&ready[at..found.start()]);
                out.push_str(&entry.original);
                at = found.start() + entry.mask.len();
            }
        }
        out.push_str(&ready[at..]);
        self.before = ready.bytes().last().or(self.before);
        out
    }

    /// Returns what the longest mask at a place stands for, or a shorter one where that goes on as another word: the
    /// network `fd00::1/128` in `fd00::1/1280`.
    fn entry(&self, text: &str, place: Range<usize>, longest: usize) -> Option<&'l Entry> {
        let entries = self.ledger.entries();
        let fits = |entry: &&Entry| {
            let place = place.start..place.start + entry.mask.len();
            entry.form == Form::Placeholder || self.stands_alone(&entry.beside, text, place)
        };
        Some(&entries[longest]).filter(fits).or_else(|| {
            let begins = |entry: &&Entry| text[place.start..].starts_with(&entry.mask);
            let others = entries.iter().filter(begins).filter(fits);
            others.max_by_key(|entry| entry.mask.len())
        })
    }

    fn stands_alone(&self, beside: &Beside, text: &str, place: Range<usize>) -> bool {
        let bytes = text.as_bytes();
        let before = place.start.checked_sub(1).map(|at| bytes[at]);
        let at = |at: usize| match at.checked_sub(bytes.len()) {
            Some(beyond) => self.pending.as_bytes().get(beyond).copied(),
            None => bytes.get(at).copied(),
        };
        before
            .or(self.before)
            .is_none_or(|before| beside.may_follow(before))
            && beside.may_lead_to(at(place.end), at(place.end + 1))
    }
}
