//! Phrases without a noun of their own: `one with 4 cores and the other with 8`, `each is a VM`.

use std::ops::Range;

use super::super::items::What;
use super::{Finder, Head, Noun, Stand};

/// Words that a part's specification can begin with, by their rows.
const OPENERS: [&str; 5] = ["with", "for", "on", "at", "name"];

/// Articles that stand for a machine: `die mit 4 Kernen`, `celui de test`.
const ARTICLES: [&str; 10] = [
    "la", "el", "die", "der", "das", "celui", "celle", "los", "las", "le",
];

/// Articles that count one.
const ONE: [&str; 11] = [
    "ein", "eine", "einer", "eines", "einen", "un", "une", "uno", "una", "l'un", "l'une",
];

/// Words for those that were named.
const THEM: [&str; 10] = [
    "them", "these", "those", "which", "ihnen", "denen", "eux", "elles", "ellos", "ellas",
];

/// Verbs that a part's specification can begin with.
const VERBS: [&str; 14] = [
    "is", "are", "sind", "sont", "son", "will", "should", "ist", "soll", "est", "es", "doit",
    "debe", "pour",
];

impl Finder<'_> {
    /// Reads a phrase that stands for one of the machines before it, or for another one.
    pub(super) fn part(&self, start: usize, earlier: &[Head]) -> Option<Head> {
        let machine =
            |head: &&Head| !head.denied && (head.noun >= Noun::Role || head.count.is_some());
        // `grafana (2 cores, …), loki (…), tempo (…)`: the list goes on in the same form.
        let nearest = earlier.last()?;
        let parallel = earlier.len() > 1
            && [nearest.items.end, start + 1]
                .iter()
                .all(|at| self.items.get(*at).is_some_and(|item| item.is('(')))
            && self.says_something(nearest.items.end);
        let last = (earlier.iter().rev().find(machine)).or(parallel.then_some(nearest))?;
        if self.used[start]
            || !self.opens_part(start)
            || self.speaks_of_cards(last.items.end, start)
        {
            return None;
        }
        let counted = last.count.as_ref().is_some_and(|(n, _)| *n > 1);
        let (end, count, member) = self.pronoun(start).or_else(|| {
            self.unknown_part(
                start,
                counted || parallel || earlier.iter().any(|head| head.stand == Stand::Part),
            )
        })?;
        if !self.says_something(end) {
            return None;
        }
        Some(Head {
            items: start..end,
            count,
            led: true,
            stand: Stand::Part,
            definite: member,
            noun: Noun::Role,
            kind: None,
            preposition: None,
            denied: false,
            words: if matches!(self.items[start].what, What::Ident) {
                vec![self.items[start].span.clone()]
            } else {
                self.purpose(end)
            },
        })
    }

    fn opens_part(&self, start: usize) -> bool {
        start.checked_sub(1).is_some_and(|before| {
            let item = &self.items[before];
            // `… right one is for redis`: spoken requests have no commas.
            let spoken = (self.items[start].count() == Some(1) || self.items[start].has("other"))
                && (self.items.get(start + 1)).is_some_and(|next| next.low == "is")
                && (self.items.get(start + 2)).is_some_and(|next| next.has("for"));
            spoken || item.is_stop() || item.is('-') || item.any(&["and", "plus", "create"])
        })
    }

    /// `two NICs, one on vmbr0 and one on vmbr1`: not machines.
    fn speaks_of_cards(&self, from: usize, to: usize) -> bool {
        (from..to)
            .rev()
            .take(24)
            .take_while(|at| !self.items[*at].is(';'))
            .any(|at| {
                let item = &self.items[at];
                let plural = item.low.ends_with('s') || item.low.ends_with('n');
                let counted = at > 0 && !self.used[at - 1] && self.items[at - 1].count().is_some();
                item.has("nic")
                    || item.any(&["disk", "diskdata", "bridge", "vlan"])
                        && !self.amounts[at]
                        && plural
                        && counted
            })
    }

    /// The pronoun at `start`: where it ends, its count, and whether it is one of those that were named.
    #[expect(
        clippy::type_complexity,
        reason = "the count has its words, as everywhere"
    )]
    fn pronoun(&self, start: usize) -> Option<(usize, Option<(u64, Range<usize>)>, bool)> {
        let (mut end, bare) = self.pronoun_end(start)?;
        let counted = |at: usize| {
            let item = self.items.get(at)?;
            Some((item.count()?, item.span.clone()))
        };
        let item = &self.items[start];
        let other = item.has("other")
            || item.has("the") && self.items[start + 1].any(&["other", "ordinal"]);
        let mut count =
            counted(start).filter(|_| end == start + 1 && !item.any(&["other", "ordinal"]));
        // `the other two are …`.
        if other && let Some((n, span)) = counted(end).filter(|(n, _)| (2..=64).contains(n)) {
            count = Some((n, span));
            end += 1;
        }
        // `one of them with 8 cores`, `two of which run on pve2`.
        let member = self.items.get(end).is_some_and(|item| item.has("of"))
            && (self.items.get(end + 1)).is_some_and(|item| THEM.contains(&item.low.as_str()));
        end += if member { 2 } else { 0 };
        let after = self.items.get(end)?;
        let opens = after.has("same")
            || after.any(&OPENERS) && !after.has("each")
            || after.is(':')
            || after.is('(')
            || after.quoted
            || bare && after.has("of")
            || VERBS.contains(&after.low.as_str());
        // `la VM`, `the one`: `die` and `la` are parts only before a preposition, and `a 2 on …` is none.
        let plain = !bare || after.any(&["of", "for", "with"]);
        (opens && plain && !self.used[end]).then_some((end, count, member))
    }

    /// Where the pronoun's first words end, and whether they are an article alone or `the one`.
    fn pronoun_end(&self, start: usize) -> Option<(usize, bool)> {
        let item = &self.items[start];
        let next = self.items.get(start + 1)?;
        if item.any(&["other", "ordinal"]) {
            Some((start + 1, false))
        } else if item.has("the") && next.any(&["other", "ordinal"]) {
            Some((start + 2, false))
        } else if item.has("the") && (next.low == "one" || next.low == "ones") {
            Some((start + 2, true))
        } else if ARTICLES.contains(&item.low.as_str()) {
            Some((start + 1, true))
        } else if item.count().is_some() || ONE.contains(&item.low.as_str()) {
            Some((start + 1, false))
        } else {
            None
        }
    }

    /// `two VMs: intake with 2 cores and ledger with 4 cores`: words of no table, each with a specification.
    #[expect(clippy::type_complexity, reason = "as `pronoun` gives it")]
    fn unknown_part(
        &self,
        start: usize,
        counted: bool,
    ) -> Option<(usize, Option<(u64, Range<usize>)>, bool)> {
        let item = &self.items[start];
        let next = self.items.get(start + 1)?;
        let spec = next.has("with") || next.is('(') || next.is(':');
        let amount =
            (start + 2..start + 5).any(|at| self.amounts.get(at).copied().unwrap_or(false));
        let word = matches!(item.what, What::Ident) && !item.quoted && item.low.len() > 1;
        (counted && spec && amount && word && super::compound(&item.low).is_none()).then_some((
            start + 1,
            None,
            false,
        ))
    }

    /// Says whether anything about a machine follows before the part ends.
    pub(super) fn says_something(&self, from: usize) -> bool {
        (from..self.items.len())
            .take(14)
            .take_while(|at| {
                !self.items[*at].is(';')
                    && !self.items[*at].is('.')
                    && self.items[*at].what != What::Break
            })
            .any(|at| {
                self.amounts[at]
                    || self.items[at].has("same")
                    || self.is_system(at)
                    || self.items[at].kind().is_some() && !self.used[at]
            })
    }

    /// `for the simulator`, `de producción`: what the part is for.
    fn purpose(&self, from: usize) -> Vec<Range<usize>> {
        if !self
            .items
            .get(from)
            .is_some_and(|item| item.any(&["for", "of"]))
        {
            return Vec::new();
        }
        (from + 1..self.items.len())
            .skip_while(|at| self.items[*at].any(&["the", "a"]))
            .take_while(|at| {
                let item = &self.items[*at];
                !self.used[*at]
                    && (matches!(item.what, What::Ident)
                        || item.any(&["role", "generic"])
                        || item.service().is_some())
            })
            .take(2)
            .map(|at| self.items[at].span.clone())
            .collect()
    }

    /// `each is a VM with …`, `alle sind Container mit …`.
    pub(super) fn is_everybody(&self, start: usize) -> bool {
        let Some(verb) = start.checked_sub(1).filter(|at| *at > 0) else {
            return false;
        };
        let is = matches!(
            self.items[verb].low.as_str(),
            "is" | "are"
                | "being"
                | "as"
                | "ist"
                | "sind"
                | "als"
                | "est"
                | "sont"
                | "es"
                | "son"
                | "como"
                | "comme"
                | "will be"
                | "run as"
                | "to be"
        );
        let all = self.items[verb - 1].any(&["each", "all"])
            || matches!(
                self.items[verb - 1].low.as_str(),
                "they" | "these" | "those" | "sie"
            );
        is && all
    }
}
