//! What leads a phrase: articles and numbers.

use std::ops::Range;

use super::Finder;

/// What leads a phrase: its article and number.
#[derive(Default)]
pub(super) struct Lead {
    /// The item behind it.
    pub(super) end: usize,
    pub(super) count: Option<(u64, Range<usize>)>,
    pub(super) led: bool,
    pub(super) definite: bool,
    /// `three of them`.
    pub(super) member: bool,
}

impl Finder<'_> {
    /// Articles, numbers, `2 x`, `another two`, `the new`.
    pub(super) fn lead(&self, start: usize) -> Lead {
        let mut lead = Lead {
            end: start,
            ..Lead::default()
        };
        while lead.end < self.items.len().min(start + 8) && !self.used[lead.end] {
            let at = lead.end;
            let item = &self.items[at];
            if let Some(n) = item.count()
                && lead.count.is_none()
                && !self.is_year(at)
            {
                lead.count = Some((n, item.span.clone()));
                lead.led = true;
                lead.end += 1 + usize::from(self.is_times_sign(at + 1));
            } else if item.has("a") {
                lead.led = true;
                lead.end += 1;
            } else if item.any(&["ordinal", "other"]) && self.ordinal_leads(at) {
                lead.led = true;
                lead.definite = false;
                lead.end += 1 + usize::from(self.items[at + 1].is(','));
            } else if let (Some((n, _)), true) = (&lead.count, self.is_of_them(at)) {
                lead.member = *n > 1 && self.opens_sentence(start);
                lead.end += 2;
            } else if item.has("the") {
                lead.led = true;
                lead.definite = true;
                lead.end += 1;
            } else {
                break;
            }
        }
        lead
    }

    fn is_times_sign(&self, at: usize) -> bool {
        self.items.get(at).is_some_and(|item| {
            !self.used[at]
                && (item.is('-') && item.glued
                    || item.is('×')
                    || item.is('*')
                    || matches!(item.low.as_str(), "x" | "mal" | "fois"))
        })
    }

    fn is_of_them(&self, at: usize) -> bool {
        self.items[at].has("of")
            && self.items.get(at + 1).is_some_and(|next| {
                matches!(next.low.as_str(), "em" | "them" | "these" | "those" | "the")
            })
    }
}
