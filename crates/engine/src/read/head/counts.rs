//! How many machines a phrase means, where the number stands elsewhere: `VM x3`, `nodes: 3`, `for each of our four teams`.

use std::ops::Range;

use super::super::items::{Item, What};
use super::Finder;

impl Finder<'_> {
    /// `for each of our four devs`; `3 shops and every shop gets one VM`; `one VM per team (5 teams)`.
    pub(super) fn count_of_owners(&self, start: usize, end: usize) -> Option<(u64, Range<usize>)> {
        let each = |at: usize| self.items.get(at).is_some_and(|item| item.has("each"));
        let mut at = end + usize::from(self.items.get(end).is_some_and(|item| item.has("for")));
        if each(at) && self.items.get(at + 1).is_some_and(|item| item.has("of")) {
            at += 2;
            at += usize::from(self.items.get(at).is_some_and(|item| item.has("the")));
            let number = self.items.get(at)?;
            let owners = self
                .items
                .get(at + 1)
                .is_some_and(|item| item.kind().is_none());
            return number
                .count()
                .filter(|n| owners && *n > 1)
                .map(|n| (n, number.span.clone()));
        }
        let per = |at: usize| {
            each(at) || matches!(self.items[at].low.as_str(), "per" | "pro" | "par" | "por")
        };
        let before = (start.saturating_sub(4)..start)
            .rev()
            .take_while(|at| !self.items[*at].is_stop())
            .find(|at| per(*at));
        let behind = (self.items.len() > at && per(at)).then_some(at);
        let owner = self.items.get(behind.or(before)? + 1)?;
        if owner.any(&["kind:vm", "kind:lxc", "generic", "role", "cores"]) {
            return None;
        }
        if let Some(listed) = behind.and_then(|per| self.listed_owners(per + 2)) {
            return Some(listed);
        }
        let plural = |low: &str| {
            low.len() > 3
                && ["s", "es", "e", "en", "n", ""]
                    .iter()
                    .any(|ending| low.strip_suffix(ending) == Some(owner.low.as_str()))
        };
        (0..self.items.len().saturating_sub(1)).find_map(|at| {
            let n = self.items[at].count().filter(|n| (2..=64).contains(n))?;
            plural(&self.items[at + 1].low).then(|| (n, self.items[at].span.clone()))
        })
    }

    /// `one VM per team (red, blue, green)`, `per developer - Alice, Bob and Chen -`: as many as are listed.
    fn listed_owners(&self, open: usize) -> Option<(u64, Range<usize>)> {
        let close = match self.items.get(open)? {
            item if item.is('(') => ')',
            item if item.is('-') => '-',
            _ => return None,
        };
        let mut n = 0;
        let mut at = open + 1;
        while let Some(item) = self.items.get(at) {
            if item.is(close) {
                let span = self.items[open].span.start..item.span.end;
                return (n > 1).then_some((n, span));
            }
            let joint = item.is(',') || item.has("and");
            let word = item.tokens.len() == 1 && item.shape == super::super::lex::Shape::Word;
            if !(joint || word && !self.used[at]) || n > 32 {
                return None;
            }
            n += u64::from(!joint);
            at += 1;
        }
        None
    }

    /// Says whether `for each …` or `per …` stands right behind.
    pub(super) fn is_for_each(&self, end: usize) -> bool {
        let at = end + usize::from(self.items.get(end).is_some_and(|item| item.has("for")));
        self.items.get(at).is_some_and(|item| {
            item.has("each") && at > end
                || matches!(item.low.as_str(), "per" | "pro" | "par" | "por")
        })
    }

    /// `nodes: 3` in a line of its own.
    pub(super) fn count_keyed(&self, at: usize) -> Option<(u64, Range<usize>, usize)> {
        let tied = self.items.get(at)?.is(':') || self.items[at].is('=');
        let value = self.items.get(at + 1)?;
        let ends = self
            .items
            .get(at + 2)
            .is_none_or(|next| matches!(next.what, What::Break) || next.is(',') || next.is(';'));
        (tied && ends && !self.used[at + 1] && value.is_number())
            .then(|| Some((value.count()?, value.span.clone(), at + 2)))?
    }

    /// `VM x3`, `web server (x2)`, `container × 4`, `vm *3`.
    pub(super) fn count_behind(&self, at: usize) -> Option<(u64, Range<usize>, usize)> {
        let open = self.items.get(at)?.is('(');
        let first = at + usize::from(open);
        let item = self.items.get(first)?;
        if self.used[first] {
            return None;
        }
        // `haproxy pair`, `redis trio`; `VMs, 3 of them`.
        if let (false, Some(n), "pair" | "trio" | "duo" | "couple") =
            (open, item.count(), item.low.as_str())
        {
            return Some((n, item.span.clone(), first + 1));
        }
        let stop = usize::from(item.is(','));
        if let Some(n) = self.items.get(first + stop).and_then(Item::count)
            && self
                .items
                .get(first + stop + 1)
                .is_some_and(|next| next.has("of"))
            && self
                .items
                .get(first + stop + 2)
                .is_some_and(|next| matches!(next.low.as_str(), "em" | "them" | "these"))
        {
            return Some((n, self.items[first + stop].span.clone(), first + stop + 3));
        }
        let (n, last) = if let Some(n) = item
            .low
            .strip_prefix('x')
            .and_then(|n| n.parse().ok())
            .filter(|_| item.what == What::Ident)
        {
            (n, first)
        } else if item.is('×') || item.low == "x" || item.is('*') {
            (self.items.get(first + 1)?.count()?, first + 1)
        } else if open
            && item.count().is_some()
            && self
                .items
                .get(first + 1)
                .is_some_and(|next| next.is(')') || next.low == "x" || next.is('×'))
        {
            let signed = usize::from(!self.items[first + 1].is(')'));
            (item.count()?, first + signed)
        } else {
            return None;
        };
        let close = usize::from(open && self.items.get(last + 1).is_some_and(|item| item.is(')')));
        Some((
            n,
            item.span.start..self.items[last].span.end,
            last + 1 + close,
        ))
    }
}
