//! Binds values to the words that say what they are.
//!
//! One file though it is long: the order of the sweeps matters, and is read here from top to bottom in
//! [`bind`]. The sweeps themselves are in the folder beside it.

mod addresses;
mod alike;
mod amounts;
mod bad;
mod beyond;
mod cards;
mod commands;
mod corrections;
mod flags;
pub(crate) use flags::kind_word;
pub(crate) use places::looks_like_storage;
mod names;
mod network;
mod nodes;
mod noise;
mod places;
mod ranges;
mod relative;
mod series;
mod tables;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::items::{Item, What};
use super::mention::{Mention, Mentioned};

/// The items, which of them are taken, and what was found.
pub(crate) struct Binder<'r> {
    pub(crate) text: &'r str,
    pub(crate) items: &'r [Item],
    pub(crate) used: Vec<bool>,
    pub(crate) out: Vec<Mention>,
}

/// Finds every mention.
pub fn bind(text: &str, items: &[Item]) -> Bound {
    let mut binder = Binder {
        text,
        items,
        used: vec![false; items.len()],
        out: Vec::new(),
    };
    let rows = binder.tables();
    binder.commands();
    binder.explicit_names();
    binder.masks();
    binder.cards();
    binder.vlans();
    binder.same_values();
    binder.bridges();
    binder.vmids();
    binder.addresses();
    binder.nodes();
    binder.file_storages();
    binder.storages();
    binder.ranges();
    binder.relatives();
    binder.sizes();
    binder.cores();
    binder.series();
    binder.corrections();
    binder.bad_amounts();
    binder.noise();
    binder.labels();
    binder.packages();
    binder.guessed_names();
    binder.flags();
    binder.beyond();
    binder.places();
    binder.systems_and_services();
    binder.markers();
    let Binder { mut out, used, .. } = binder;
    out.sort_by_key(|mention| mention.at);
    Bound {
        mentions: out,
        used,
        rows,
    }
}

/// Everything that the words say, typed.
pub struct Bound {
    /// The mentions, ordered by the item of their value.
    pub mentions: Vec<Mention>,
    /// Which items are part of a mention.
    pub used: Vec<bool>,
    /// The items of each row of a table, and of each record.
    pub rows: Vec<Range<usize>>,
}

impl Binder<'_> {
    /// Returns the item at `at`, where there is one.
    pub(crate) fn item(&self, at: usize) -> Option<&Item> {
        self.items.get(at)
    }

    /// Says whether the item at `at` is free and one of these rows of `words.tsv`.
    pub(crate) fn free(&self, at: usize, rows: &[&str]) -> bool {
        self.items
            .get(at)
            .is_some_and(|item| !self.used[at] && item.any(rows))
    }

    /// Says whether the item at `at` is this punctuation.
    pub(crate) fn punct(&self, at: usize, c: char) -> bool {
        self.items.get(at).is_some_and(|item| item.is(c))
    }

    /// Returns the text of some items.
    pub(crate) fn words(&self, items: Range<usize>) -> &str {
        let (first, last) = (&self.items[items.start], &self.items[items.end - 1]);
        &self.text[first.span.start..last.span.end]
    }

    /// Records a mention over `items`, whose value stands at `at`.
    pub(crate) fn mention(&mut self, at: usize, items: Range<usize>, what: Mentioned) {
        let span = self.items[items.start].span.start..self.items[items.end - 1].span.end;
        self.used[items].fill(true);
        self.out.push(Mention { at, span, what });
    }

    /// Skips `:`, `=`, `is` and the like that stand between a key and its value.
    pub(crate) fn after_link(&self, mut at: usize) -> usize {
        while let Some(item) = self.items.get(at) {
            let link = item.is(':')
                || item.is('=')
                || item.is('#')
                || item.is('?')
                || item.is('>')
                || matches!(
                    item.low.as_str(),
                    "is" | "ist"
                        | "est"
                        | "es"
                        | "will be"
                        | "should"
                        | "be"
                        | "shall"
                        | "soll"
                        | "sein"
                );
            if !link || self.used[at] {
                break;
            }
            at += 1;
        }
        at
    }

    /// Returns the word at `at` as it is written, where it can be an identifier.
    pub(crate) fn identifier(&self, at: usize) -> Option<String> {
        let item = self.items.get(at)?;
        if self.used[at] || item.tokens.len() != 1 {
            return None;
        }
        let fits = match &item.what {
            What::Ident | What::Os(_) => item.low != "put",
            What::Phrase(_) => !item.any(&[
                "with", "and", "on", "at", "of", "for", "the", "a", "each", "all", "not", "plus",
                "vlan", "gateway", "dhcp", "range", "ip", "correct", "create",
            ]),
            _ => false,
        };
        let text = &self.text[item.span.clone()];
        let first = text.chars().next()?;
        (fits && (first.is_alphanumeric() || first == '_')).then(|| text.to_owned())
    }

    /// Says whether a word looks made for a machine: it holds a digit, a hyphen, an underscore, or is quoted.
    pub(crate) fn is_technical(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            item.quoted
                || item.what == What::Ident
                    && item
                        .low
                        .contains(|c: char| c.is_ascii_digit() || c == '_' || c == '-')
        })
    }

    /// Says whether the item is a conjunction or comma inside a list.
    pub(crate) fn is_joint(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            !self.used[at] && (item.is(',') || item.is('/') || item.has("and") || item.is('&'))
        })
    }

    /// Skips one or two list joints: `,`, `and`, `, and`.
    pub(crate) fn after_joint(&self, at: usize) -> Option<usize> {
        if !self.is_joint(at) {
            return None;
        }
        Some(if self.is_joint(at + 1) {
            at + 2
        } else {
            at + 1
        })
    }
}
