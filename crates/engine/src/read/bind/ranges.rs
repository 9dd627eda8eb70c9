//! Ranges of amounts: `4-8 GB RAM`, `ballooning between 4 and 8 GB`, `min 2 GB, max 8 GB`.

use super::super::items::{Item, What, unit};
use super::super::mention::Mentioned;
use super::Binder;
use super::beyond::RANGE;

impl Binder<'_> {
    /// Takes the least of each range, and says so; with ballooning a range says all that there is to say.
    pub(crate) fn ranges(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            if let Some((low, high, to)) = self.range_at(at) {
                self.range(at, low, high, to);
            } else if let What::Size(mb) = self.items[at].what {
                self.least(at, mb);
            }
        }
    }

    /// `4-8 GB`, `between 4 GB and 8 GB`, `4 to 8 GB`: both ends in MiB, and the item of the second.
    fn range_at(&self, at: usize) -> Option<(u64, u64, usize)> {
        let to = at + 2;
        let mark = self.items.get(at + 1).filter(|_| !self.used[at + 1])?;
        let led = at > 0 && self.items[at - 1].has("between");
        let tight = mark.glued && self.items.get(to).is_some_and(|item| item.glued);
        let joined = mark.is('-') && (tight || led)
            || !mark.is('-') && mark.has("range")
            || led && mark.has("and");
        let What::Size(high) = self.items.get(to).filter(|_| !self.used[to])?.what else {
            return None;
        };
        let low = match self.items[at].what {
            What::Size(low) => low,
            What::Number(_) => {
                let word = self.items[to].low.rsplit(' ').next()?;
                let factor = unit(word.split('-').next()?)?;
                (self.items[at].count()? as f64 * factor).round() as u64
            }
            _ => return None,
        };
        (joined && low < high && low > 0).then_some((low, high, to))
    }

    fn range(&mut self, at: usize, low: u64, high: u64, to: usize) {
        let near = |binder: &Self, from: usize, end: usize| {
            (from..end.min(binder.items.len())).any(|at| binder.free(at, &["balloon"]))
        };
        let from = at.saturating_sub(4);
        let balloon = near(self, from, at) || near(self, to + 1, to + 3);
        if balloon {
            self.mention(at, at..at + 1, Mentioned::Balloon(low));
            self.mention(to, to..to + 1, Mentioned::Ram(high));
            for item in (from..at).chain(to + 1..(to + 3).min(self.items.len())) {
                if self.free(item, &["balloon", "ram", "ramlike", "between"]) {
                    self.used[item] = true;
                }
            }
            self.used[at + 1] = true;
            return;
        }
        let label = (to + 1..to + 4)
            .chain(at.saturating_sub(3)..at)
            .filter(|next| self.items.get(*next).is_some_and(|_| !self.used[*next]))
            .find_map(|next| {
                let item = &self.items[next];
                if item.any(&["ram", "ramlike"]) {
                    Some((next, true))
                } else if item.any(&["disk", "diskroot", "diskdata", "storagelike"]) {
                    Some((next, false))
                } else {
                    None
                }
            });
        let what = match label {
            Some((_, true)) => Mentioned::Ram(low),
            Some((_, false)) => Mentioned::Disk {
                mb: low,
                role: super::super::mention::DiskRole::Any,
                times: 1,
                ssd: false,
            },
            None => Mentioned::Bare(low),
        };
        self.mention(at, at..at + 1, what);
        self.mention(to, at..to + 1, Mentioned::Beyond(RANGE));
        if let Some((label, _)) = label {
            self.used[label] = true;
        }
    }

    /// `8 GB RAM, min 2 GB`, `min 2 GB max 8 GB`: the least that ballooning leaves.
    fn least(&mut self, at: usize, mb: u64) {
        let before = at > 0 && self.free(at - 1, &["least"]);
        let behind = self.free(at + 1, &["least"]);
        if !(before || behind) {
            return;
        }
        let larger = |other: usize| {
            self.items.get(other).is_some_and(
                |item| matches!(item.what, What::Size(high) if high > mb && high <= 64 * mb),
            ) && !self.used[other]
        };
        let is_ram = |other: usize| {
            (other.saturating_sub(2)..other + 3).any(|near| {
                near != at
                    && self
                        .items
                        .get(near)
                        .is_some_and(|item: &Item| item.any(&["ram", "ramlike", "most", "balloon"]))
            })
        };
        let high = (at.saturating_sub(6)..at + 7)
            .find(|other| *other != at && larger(*other) && is_ram(*other));
        if let Some(high) = high {
            let range = if before { at - 1..at + 1 } else { at..at + 2 };
            self.mention(at, range, Mentioned::Balloon(mb));
            if high > 0
                && self.free(high - 1, &["most"])
                && !self.free(high + 1, &["ram", "ramlike"])
            {
                let What::Size(mb) = self.items[high].what else {
                    return;
                };
                self.mention(high, high - 1..high + 1, Mentioned::Ram(mb));
            }
        }
    }
}
