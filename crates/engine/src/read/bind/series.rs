//! Values in a row under one label: `8/4/2 cores`, `2 and 4 cores respectively`, `32/16/8 GB RAM`.

use super::super::items::{Item, What};
use super::super::mention::Mentioned;
use super::Binder;

impl Binder<'_> {
    /// Gives the values before a labelled one, and those behind a key's first one, its label.
    pub(crate) fn series(&mut self) {
        let respectively = self.items.iter().any(|item| item.has("respectively"));
        let labelled: Vec<(usize, Mentioned)> = self
            .out
            .iter()
            .filter(|mention| {
                matches!(
                    mention.what,
                    Mentioned::Cores(_)
                        | Mentioned::Ram(_)
                        | Mentioned::Disk { times: 1, .. }
                        | Mentioned::Vlan(_)
                )
            })
            .map(|mention| (mention.at, mention.what.clone()))
            .collect();
        for (at, what) in labelled {
            let before = self.row_before(at, &what);
            if before.len() >= 2 || respectively && !before.is_empty() {
                self.label(&before, &what);
            }
            let behind = self.row_behind(at, &what);
            if respectively && !behind.is_empty() {
                self.label(&behind, &what);
            }
        }
    }

    fn label(&mut self, row: &[usize], like: &Mentioned) {
        for at in row {
            if let Some(what) = self.alike_value(*at, like) {
                self.out.retain(|mention| mention.at != *at);
                self.mention(*at, *at..*at + 1, what);
            }
        }
    }

    /// The value at `at` as another of the same sort; a bare number takes the other's unit.
    fn alike_value(&self, at: usize, like: &Mentioned) -> Option<Mentioned> {
        let item = self.items.get(at)?;
        let loose = !self.used[at]
            || self
                .out
                .iter()
                .any(|m| m.at == at && matches!(m.what, Mentioned::Bare(_)));
        if !loose {
            return None;
        }
        let size = |mb: u64| match item.what {
            What::Size(own) => Some(own),
            _ => item
                .count()
                .map(|n| if mb.is_multiple_of(1024) { n * 1024 } else { n }),
        };
        let number = item.is_number();
        match like {
            Mentioned::Cores(_) => item.count().map(Mentioned::Cores),
            Mentioned::Vlan(_) if number => item.count().map(Mentioned::Vlan),
            Mentioned::Ram(mb) => size(*mb).map(Mentioned::Ram),
            Mentioned::Disk {
                mb,
                role,
                times,
                ssd,
            } => size(*mb).map(|mb| Mentioned::Disk {
                mb,
                role: *role,
                times: *times,
                ssd: *ssd,
            }),
            _ => None,
        }
    }

    /// The values joined to the one at `at`, before it.
    fn row_before(&self, at: usize, like: &Mentioned) -> Vec<usize> {
        let mut row = Vec::new();
        let mut here = at;
        while let Some(joint) = here.checked_sub(1) {
            // `2, and 4`: at most two joints between.
            let from = if joint > 0 && self.is_joint(joint) && self.is_joint(joint - 1) {
                joint - 1
            } else {
                joint
            };
            let Some(value) = from.checked_sub(1).filter(|_| self.is_joint(joint)) else {
                break;
            };
            // `4c/8G RAM`, `4 cores and 8 GB RAM`: those values have labels of their own; a size with a unit is no bare number.
            let sized = matches!(self.items[value].what, What::Size(_));
            if self.alike_value(value, like).is_none()
                || matches!(like, Mentioned::Cores(_)) && sized
            {
                break;
            }
            row.push(value);
            here = value;
        }
        row
    }

    fn row_behind(&self, at: usize, like: &Mentioned) -> Vec<usize> {
        let mut row = Vec::new();
        let mut end = at + 1;
        while let Some(next) = self.after_joint(end) {
            let closes = self.items.get(next + 1).is_none_or(|item| {
                item.is_stop()
                    || self.is_joint(next + 1)
                    || item.any(&["respectively", "on", "with", "and", "each"])
            });
            let value = self.items.get(next).is_some_and(|item| {
                item.is_number()
                    || matches!(item.what, What::Size(_))
                    || Item::count(item).is_some()
            });
            if !(value && closes) || self.alike_value(next, like).is_none() {
                break;
            }
            row.push(next);
            end = next + 1;
        }
        row
    }
}
