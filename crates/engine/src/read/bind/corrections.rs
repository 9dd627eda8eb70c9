//! `4 cores, sorry, 6`: a bare value that corrects one that its words explain.

use super::super::items::What;
use super::super::lex;
use super::super::mention::Mentioned;
use super::super::systems;
use super::Binder;

impl Binder<'_> {
    /// Gives the value behind words of correction the meaning of the value before them.
    pub(crate) fn corrections(&mut self) {
        for at in 1..self.items.len() {
            let no = matches!(self.items[at].low.as_str(), "no" | "nein" | "non")
                && self.items[at - 1].is_stop();
            if self.used[at] || !(self.items[at].has("correct") || no) {
                continue;
            }
            let value = self.behind_correction(at + 1);
            self.correct_label(at, value);
            let bare = match self.items.get(value).map(|item| &item.what) {
                Some(What::Number(_)) => !self.used[value] && !self.is_counted(value),
                Some(What::Size(_)) => self
                    .out
                    .iter()
                    .any(|m| m.at == value && matches!(m.what, Mentioned::Bare(_))),
                _ => false,
            };
            if bare {
                self.correct(at, value);
            }
        }
    }

    /// `4 GB… no, make that 8 GB of RAM`, `storage sas, sorry, I meant ssd`: one of the two says what both are.
    fn correct_label(&mut self, at: usize, value: usize) {
        let Some(last) = self
            .out
            .iter()
            .enumerate()
            .filter(|(_, m)| m.at < at && !matches!(m.what, Mentioned::Noise))
            .max_by_key(|(_, m)| m.at)
            .map(|(index, _)| index)
        else {
            return;
        };
        let before = self.out[last].what.clone();
        let after = self.out.iter().find(|m| m.at == value).map(|m| &m.what);
        match (&before, after) {
            (Mentioned::Bare(mb), Some(Mentioned::Ram(_))) => {
                self.out[last].what = Mentioned::Ram(*mb);
            }
            (
                Mentioned::Bare(mb),
                Some(Mentioned::Disk {
                    role, times, ssd, ..
                }),
            ) => {
                self.out[last].what = Mentioned::Disk {
                    mb: *mb,
                    role: *role,
                    times: *times,
                    ssd: *ssd,
                };
            }
            (
                Mentioned::Storage(_)
                | Mentioned::Bridge(_)
                | Mentioned::Node(_)
                | Mentioned::Name(_),
                None,
            ) => {
                let ends = self.items.get(value + 1).is_none_or(|next| {
                    next.is_stop() || next.is('-') || next.any(&["with", "and", "on"])
                });
                let near = value - self.out[last].at <= 8;
                let Some(name) = self
                    .identifier(value)
                    .filter(|_| ends && near && matches!(self.items[value].what, What::Ident))
                else {
                    return;
                };
                let what = match before {
                    Mentioned::Storage(_) => Mentioned::Storage(name),
                    Mentioned::Bridge(_) => Mentioned::Bridge(name),
                    Mentioned::Node(_) => Mentioned::Node(name),
                    _ => Mentioned::Name(name),
                };
                self.mention(value, value..value + 1, what);
            }
            _ => {}
        }
    }

    fn behind_correction(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(item) = self.items.get(at) {
            let skips = item.has("correct")
                || item.is(',')
                || item.is('-')
                || item.is(':')
                || matches!(
                    item.low.as_str(),
                    "to" | "no" | "nein" | "that" | "it" | "auf" | "doch" | "wait" | "rather"
                );
            if !skips || self.used[at] {
                break;
            }
            at += 1;
        }
        at
    }

    /// Says whether a noun behind the number says what it counts.
    fn is_counted(&self, at: usize) -> bool {
        self.items.get(at + 1).is_some_and(|next| {
            next.any(&[
                "cores", "sockets", "kind:vm", "kind:lxc", "generic", "role", "noise", "ram",
                "disk",
            ]) || next.is('-') && next.glued
        })
    }

    fn correct(&mut self, at: usize, value: usize) {
        let number = self.items[value].count();
        // A system is not a mention yet: its item stands before the correction.
        let system = (at.saturating_sub(4)..at)
            .rev()
            .find(|before| matches!(self.items[*before].what, What::Os(_)));
        let before = self
            .out
            .iter()
            .filter(|m| m.at < at)
            .max_by_key(|m| m.at)
            .map(|m| (m.at, m.what.clone()));
        if let Some(system) = system
            && before.as_ref().is_none_or(|(other, _)| *other < system)
        {
            self.correct_system(system, value);
            return;
        }
        let Some((_, before)) = before else { return };
        let size = match self.items[value].what {
            What::Size(mb) => Some(mb),
            _ => None,
        };
        let what = match (before, number, size) {
            (Mentioned::Cores(_), Some(n), _) => Mentioned::Cores(n),
            (Mentioned::Sockets(_), Some(n), _) => Mentioned::Sockets(n),
            (Mentioned::Vlan(_), Some(n), _) => Mentioned::Vlan(n),
            (Mentioned::Vmid(_), Some(n), _) => Mentioned::Vmid(n),
            // Where the unit is left out, it is the one before: `8 GB, no, 16`.
            (Mentioned::Ram(old), Some(n), _) => Mentioned::Ram(scaled(n, old)),
            (Mentioned::Ram(_), _, Some(mb)) => Mentioned::Ram(mb),
            (Mentioned::Bare(old), Some(n), _) => Mentioned::Bare(scaled(n, old)),
            (
                Mentioned::Disk {
                    mb,
                    role,
                    times,
                    ssd,
                },
                number,
                size,
            ) => {
                let Some(mb) = size.or_else(|| Some(scaled(number?, mb))) else {
                    return;
                };
                Mentioned::Disk {
                    mb,
                    role,
                    times,
                    ssd,
                }
            }
            _ => return,
        };
        self.out.retain(|m| m.at != value);
        self.mention(value, value..value + 1, what);
    }

    /// `22.04, no wait, 24.04`: the number is a version where the system's tables take it for one.
    fn correct_system(&mut self, system: usize, value: usize) {
        let word = self.items[system]
            .low
            .split([' ', '-'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let number = self.words(value..value + 1).to_owned();
        let tokens = lex::tokens(&format!("{word} {number}"));
        if let Some(found) = systems::at(&tokens, 0).filter(|found| found.tokens == tokens.len()) {
            self.mention(value, value..value + 1, Mentioned::Os(found.name));
        }
    }
}

/// A number in the unit of another amount of MiB.
fn scaled(n: u64, like: u64) -> u64 {
    let unit = if like.is_multiple_of(1024 * 1024) && n < 64 {
        1024 * 1024
    } else if like.is_multiple_of(1024) || like > 1024 {
        1024
    } else {
        1
    };
    if n >= 512 && unit == 1024 {
        n
    } else {
        n * unit
    }
}
