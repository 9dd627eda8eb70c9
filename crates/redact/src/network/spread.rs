//! Names that are known, found wherever else they stand.

use std::collections::{BTreeSet, HashSet};
use std::hash::BuildHasherDefault;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind, packed};

use super::domain::is_machine;
use super::host::SURE;
use super::label::is_telling;
use crate::finding::{Hits, Strength};
use crate::hash::Quick;
use crate::input::Input;
use crate::needles::Needles;
use crate::scene::Scene;

/// The most names of one text that are looked for in the rest of it.
const MOST: usize = 512;

/// The most names that are compared one by one where they may stand.
const FEW: usize = 16;

/// Names of hosts that are known from elsewhere: the cluster's nodes, `/etc/hosts`, names of guests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inventory {
    automaton: Option<AhoCorasick>,
}

impl Inventory {
    /// Takes names; what is too short to mean anything is left out.
    pub(crate) fn new(names: &BTreeSet<String>) -> Self {
        let names: Vec<&String> = names.iter().filter(|name| name.len() > 1).collect();
        if names.is_empty() {
            return Self::default();
        }
        Self {
            automaton: build(names).ok(),
        }
    }

    /// Says whether no name is known.
    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.automaton.is_none()
    }

    /// Finds the names in a text.
    pub(super) fn find(&self, scene: &Scene<'_, '_>, hits: &mut Hits) {
        let Some(automaton) = &self.automaton else {
            return;
        };
        for found in automaton.find_iter(scene.input.bytes) {
            let span = found.start()..found.end();
            let text = &scene.input.bytes[span.clone()];
            // A guest may be named `web`; in code that is a word like any other.
            let meant = is_telling(text) || text.contains(&b'.') || !scene.code;
            if meant && is_word(scene.input, &span) {
                let category = if text.contains(&b'.') {
                    "fqdn"
                } else {
                    "hostname"
                };
                hits.add(
                    span,
                    category,
                    "inventory",
                    Strength::Context,
                    "the inventory names it",
                );
            }
        }
    }
}

fn build<N: AsRef<[u8]>>(
    names: impl IntoIterator<Item = N>,
) -> Result<AhoCorasick, aho_corasick::BuildError> {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(names)
}

/// Finds the names that the text itself has told to be hosts in the rest of it.
pub(super) fn spread(scene: &Scene<'_, '_>, hits: &mut Hits) {
    if scene.code {
        return;
    }
    let bytes = scene.input.bytes;
    let names = told(bytes, hits);
    if names.is_empty() {
        return;
    }
    let mut found = Vec::new();
    each(bytes, &names, |span| found.push(span));
    // Where a name has been found already nothing is gained; in logs that is nearly everywhere.
    let mut known: Vec<usize> = hits.found.iter().map(|hit| hit.span.start).collect();
    // Each detector goes from left to right: a few runs that are sorted already.
    known.sort();
    let mut known = known.into_iter().peekable();
    for span in found {
        while known.next_if(|at| *at < span.start).is_some() {}
        if known.peek() != Some(&span.start)
            && is_word(scene.input, &span)
            && !is_in_identifier(scene.input, &span)
        {
            let category = if bytes[span.clone()].contains(&b'.') {
                "fqdn"
            } else {
                "hostname"
            };
            hits.add(
                span,
                category,
                "host-again",
                Strength::Scored,
                "the text names it as a host elsewhere",
            );
        }
    }
}

/// Calls `visit` wherever one of some names stands, the longest of those that begin in one place.
fn each(bytes: &[u8], names: &Names<'_>, mut visit: impl FnMut(Range<usize>)) {
    let span = |found: aho_corasick::Match| found.start()..found.end();
    let few = || {
        packed::Config::new()
            .match_kind(packed::MatchKind::LeftmostLongest)
            .builder()
            .extend(names)
            .build()
    };
    if let Some(few) = (names.len() <= FEW).then(few).flatten() {
        return few.find_iter(bytes).map(span).for_each(visit);
    }
    Needles::new(names.iter().copied()).find(bytes, |span, _| visit(span));
}

/// Names of a text.
type Names<'t> = HashSet<&'t [u8], BuildHasherDefault<Quick>>;

/// Returns the names that a text has told to be hosts.
fn told<'t>(bytes: &'t [u8], hits: &Hits) -> Names<'t> {
    let mut names = Names::default();
    for hit in &hits.found {
        let text = &bytes[hit.span.clone()];
        if hit.rule == SURE && text.len() > 2 {
            names.insert(text);
        } else if hit.category.name == "fqdn" {
            // A machine's full name tells its short name as well.
            let first = &text[..memchr::memchr(b'.', text).unwrap_or(0)];
            if first.len() > 2
                && first.iter().any(u8::is_ascii_digit)
                && is_telling(first)
                && is_machine(first)
            {
                names.insert(first);
            }
            names.insert(text);
        }
        if names.len() >= MOST {
            break;
        }
    }
    names
}

/// Says whether a name stands on its own.
fn is_word(input: &Input<'_>, span: &Range<usize>) -> bool {
    let before = span.start.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let (after, second) = (input.byte(span.end), input.byte(span.end + 1));
    let joined =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-') || byte >= 0x80;
    let full = after == b'.' && second.is_ascii_alphanumeric();
    !joined(before) && before != b'.' && !joined(after) && !full
}

/// Says whether a name is part of a task's identifier or of a target's name.
fn is_in_identifier(input: &Input<'_>, span: &Range<usize>) -> bool {
    let low = span.start.saturating_sub(80);
    let lead = &input.bytes[low..span.start];
    let from = lead
        .iter()
        .rposition(u8::is_ascii_whitespace)
        .map_or(0, |at| at + 1);
    let word = &lead[from..];
    memchr::memmem::find(word, b"UPID:").is_some() || memchr::memmem::find(word, b"iqn.").is_some()
}
