//! Amounts that are told by another machine's: `double the RAM`, `half of each`, `2 more cores`.

use super::super::items::{Item, What};
use super::super::mention::{Amount, Change, Mentioned};
use super::Binder;

const FACTORS: [(&str, f64); 4] = [
    ("scale2", 2.0),
    ("scale3", 3.0),
    ("scale4", 4.0),
    ("scale05", 0.5),
];

impl Binder<'_> {
    /// Finds them before amounts of their own are looked for.
    pub(crate) fn relatives(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let factor = FACTORS
                .iter()
                .find(|(row, _)| self.items[at].has(row))
                .map(|(_, factor)| *factor);
            if let Some(factor) = factor {
                self.times(at, factor);
            } else if self.free(at + 1, &["more"]) {
                self.more(at);
            }
        }
    }

    fn times(&mut self, at: usize, factor: f64) {
        // `double the RAM and disk`, `half of each`, `twice as much memory`.
        let mut found = false;
        let mut from = at;
        let mut end = at + 1;
        while let Some(item) = self.items.get(end) {
            let of = self.amount(item);
            if let Some(of) = of {
                self.mention(
                    end,
                    from..end + 1,
                    Mentioned::Scale {
                        of,
                        by: Change::Times(factor),
                    },
                );
                found = true;
                from = end + 1;
            } else {
                let leads_on = self.is_filler(item) || found && self.is_joint(end);
                if self.used[end] || !leads_on {
                    break;
                }
            }
            end += 1;
        }
    }

    /// The amount that a word names; the inner `None` is all of them.
    #[expect(
        clippy::option_option,
        reason = "no amount at all, every amount, or one of them"
    )]
    fn amount(&self, item: &Item) -> Option<Option<Amount>> {
        if item.any(&["cores", "sockets"]) {
            Some(Some(Amount::Cores))
        } else if item.any(&["ram", "ramlike"]) {
            Some(Some(Amount::Ram))
        } else if item.any(&["disk", "diskroot", "storagelike"]) {
            Some(Some(Amount::Disk))
        } else if item.any(&["each", "all"])
            || matches!(
                item.low.as_str(),
                "that"
                    | "specs"
                    | "size"
                    | "resources"
                    | "ressourcen"
                    | "recursos"
                    | "ressources"
                    | "davon"
            )
        {
            Some(None)
        } else {
            None
        }
    }

    fn is_filler(&self, item: &Item) -> bool {
        item.any(&["of", "the", "a"])
            || matches!(
                item.low.as_str(),
                "as" | "much"
                    | "many"
                    | "an"
                    | "so"
                    | "viel"
                    | "viele"
                    | "amount"
                    | "number"
                    | "its"
            )
    }

    /// `2 more cores`, `4 GB more RAM`.
    fn more(&mut self, at: usize) {
        let key = at + 2 + usize::from(self.free(at + 2, &["of"]));
        let Some(of) = self
            .items
            .get(key)
            .filter(|_| !self.used[key])
            .and_then(|item| self.amount(item))
            .flatten()
        else {
            return;
        };
        let by = match (&self.items[at].what, of) {
            (What::Size(mb), Amount::Ram | Amount::Disk) => *mb,
            (_, Amount::Cores) => match self.items[at].count() {
                Some(n) => n,
                None => return,
            },
            _ => return,
        };
        self.mention(
            at,
            at..key + 1,
            Mentioned::Scale {
                of: Some(of),
                by: Change::More(by),
            },
        );
    }
}
