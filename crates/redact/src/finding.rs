//! What detection yields: hits while it runs, findings when it is done.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::Range;

use crate::category::{Category, Class};

/// One piece of sensitive data that was found: where, and what kind, never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The bytes of the text that hold it.
    pub span: Range<usize>,
    /// Its category.
    pub category: &'static Category,
    /// The rule that found it, such as `github-token` or `key-value`.
    pub rule: &'static str,
    /// Why it is believed, in words without a full stop: `named "db_password"`, `checksum is right`.
    pub why: Cow<'static, str>,
    /// How much stands behind it.
    pub strength: Strength,
}

/// How much stands behind a hit; where two overlap, the stronger one stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// It looks like one, by its letters and its surroundings.
    Scored,
    /// A telling name leads to it.
    Keyed,
    /// The grammar of its file or command says so.
    Context,
    /// It has the shape of its kind.
    Shaped,
    /// Its checksum or inner structure is right.
    Checked,
}

/// A suspicion; becomes a [`Finding`] unless a stronger one covers it.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) span: Range<usize>,
    pub(crate) category: &'static Category,
    pub(crate) rule: &'static str,
    pub(crate) why: Cow<'static, str>,
    pub(crate) strength: Strength,
}

/// Where detectors put their hits.
#[derive(Default)]
pub(crate) struct Hits {
    pub(crate) found: Vec<Hit>,
    /// What rules looked at and refused, the latest first.
    passed_over: [(Range<usize>, &'static str); 4],
    /// The category of the latest hit, which the next one often has as well.
    latest: Option<&'static Category>,
}

impl Hits {
    /// Adds a hit of a category of the table; empty spans are left out.
    pub(crate) fn add(
        &mut self,
        span: Range<usize>,
        category: &str,
        rule: &'static str,
        strength: Strength,
        why: impl Into<Cow<'static, str>>,
    ) {
        if !span.is_empty() {
            let category = (self.latest)
                .filter(|latest| latest.name == category)
                .unwrap_or_else(|| Category::known(category));
            self.latest = Some(category);
            self.found.push(Hit {
                span,
                category,
                rule,
                why: why.into(),
                strength,
            });
        }
    }

    /// Returns where those begin that are believed for a reason, from left to right.
    pub(crate) fn starts_of(&self, why: &'static str) -> Vec<usize> {
        let believed = |hit: &&Hit| hit.why == why;
        let mut starts: Vec<usize> = (self.found.iter().filter(believed))
            .map(|hit| hit.span.start)
            .collect();
        starts.sort_unstable();
        starts
    }

    /// Remembers what a rule looked at and refused, so that it need not look at it once for each word in it.
    pub(crate) fn pass_over(&mut self, span: Range<usize>, rule: &'static str) {
        self.passed_over.rotate_right(1);
        self.passed_over[0] = (span, rule);
    }

    /// Says whether a rule has found or refused what covers a place, lately.
    pub(crate) fn is_known(&self, rule: &str, at: usize) -> bool {
        let found = self.found.iter().rev().take(4);
        found
            .map(|hit| (&hit.span, hit.rule))
            .chain(self.passed_over.iter().map(|(span, rule)| (span, *rule)))
            .any(|(span, by)| span.contains(&at) && by == rule)
    }

    /// Takes in what was found in texts within the text.
    ///
    /// `escaped`: the bytes of those that can be read there only. Weak hits in them are those of a misreading, but for what
    /// a command around one is given.
    pub(crate) fn take_in(
        &mut self,
        bytes: &[u8],
        mut escaped: Vec<Range<usize>>,
        found: Vec<Hit>,
    ) {
        escaped.sort_unstable_by_key(|text| (text.start, Reverse(text.end)));
        // Texts that lie in others are theirs.
        escaped.dedup_by(|inner, outer| inner.end <= outer.end);
        let plain = |hit: &Hit| {
            let from = hit.span.start.saturating_sub(1);
            memchr::memchr(b'\\', &bytes[from..hit.span.end]).is_none()
        };
        let misread = |hit: &Hit| {
            let behind = escaped.partition_point(|text| text.start <= hit.span.start);
            hit.category.class == Class::Secret
                && hit.strength < Strength::Shaped
                && behind > 0
                && hit.span.end <= escaped[behind - 1].end
                && !(hit.rule == "command" && plain(hit))
        };
        self.found.retain(|hit| !misread(hit));
        self.found.extend(found);
    }

    /// Drops what stronger or longer hits cover, and returns the rest from left to right.
    pub(crate) fn settle(mut self) -> Vec<Finding> {
        // Each detector goes from left to right: a few runs that are sorted already.
        self.found.sort_by_key(|hit| hit.span.start);
        let mut kept = Vec::with_capacity(self.found.len());
        let mut hits = self.found.into_iter().peekable();
        let mut group = Vec::new();
        while let Some(hit) = hits.next() {
            let mut end = hit.span.end;
            while let Some(next) = hits.next_if(|next| next.span.start < end) {
                end = end.max(next.span.end);
                group.push(next);
            }
            if group.is_empty() {
                kept.push(hit.into_finding());
                continue;
            }
            // The order of equal ones decides: the first to be found stays.
            group.insert(0, hit);
            strongest(&mut group, &mut kept);
        }
        kept
    }
}

impl Hit {
    /// Says whether the span is one secret and nothing else: the value of a setting or of an option, not part of a sentence,
    /// and too short to hold a secret among other things.
    fn is_one_secret(&self) -> bool {
        const LONGEST: usize = 64;
        self.category.class == Class::Secret
            && self.strength >= Strength::Keyed
            && self.span.len() <= LONGEST
            && matches!(
                self.rule,
                "key-value" | "command" | "option" | "url" | "device" | "file"
            )
    }

    fn into_finding(self) -> Finding {
        Finding {
            span: self.span,
            category: self.category,
            rule: self.rule,
            why: self.why,
            strength: self.strength,
        }
    }
}

/// Drops addresses and the like that are but a part of a secret: a password may hold letters that look like a host's name,
/// and the rest of it would stay.
fn drop_parts_of_secrets(group: &mut Vec<Hit>) {
    group.sort_by_key(|hit| (hit.span.start, Reverse(hit.span.end)));
    let mut widest = 0..0;
    group.retain(|hit| {
        let secret = hit.category.class == Class::Secret;
        if hit.is_one_secret() && hit.span.end > widest.end {
            widest = hit.span.clone();
        }
        secret || hit.span.end > widest.end || hit.span == widest
    });
}

/// Moves the strongest of hits that overlap to those that are kept.
fn strongest(group: &mut Vec<Hit>, kept: &mut Vec<Finding>) {
    drop_parts_of_secrets(group);
    group.sort_by_key(|hit| {
        let (strength, length) = (Reverse(hit.strength), Reverse(hit.span.len()));
        (strength, hit.category.class, length, hit.span.start)
    });
    let from = kept.len();
    let mut taken = std::collections::BTreeMap::<usize, usize>::new();
    for hit in group.drain(..) {
        // The last one that starts before this ends is the only one that can reach into it.
        let overlaps = taken
            .range(..hit.span.end)
            .next_back()
            .is_some_and(|(_, end)| *end > hit.span.start);
        if !overlaps {
            taken.insert(hit.span.start, hit.span.end);
            kept.push(hit.into_finding());
        }
    }
    kept[from..].sort_by_key(|finding| finding.span.start);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(spans: impl Iterator<Item = (Range<usize>, Strength)>) -> Vec<Range<usize>> {
        let mut hits = Hits::default();
        for (span, strength) in spans {
            hits.add(span, "generic-secret", "test", strength, "");
        }
        let found = hits.settle().into_iter();
        found.map(|finding| finding.span).collect()
    }

    #[test]
    fn of_hits_that_overlap_the_strongest_stays_and_then_the_longest() {
        use Strength::{Checked, Keyed, Scored};
        let hits = [
            (30..40, Keyed),
            (0..10, Scored),
            (8..20, Keyed),
            (8..12, Keyed),
            (18..25, Checked),
            (0..8, Keyed),
        ];
        assert_eq!(settled(hits.into_iter()), [0..8, 8..12, 18..25, 30..40]);
    }

    #[test]
    fn many_hits_are_settled_without_comparing_each_with_each() {
        const MANY: usize = 200_000;
        // All in one group, in an order that is not theirs.
        let chained = (0..MANY).map(|at| at * 7919 % MANY);
        let found = settled(chained.map(|at| (at * 4..at * 4 + 5, Strength::Keyed)));
        assert_eq!(found.len(), MANY / 2);
    }
}
