//! Puts values to machines: to those that are there, to new ones, and to each of several its own.

use std::ops::Range;

use pai_iac::spec::{Field, Guest};

use super::super::group::Group;
use super::super::settle::{Changed, Problem};
use super::merge::{How, merge};
use super::parts::Rename;
use super::target::{Around, Meant};
use super::without::{exact, phrase};
use super::{Draft, Machine, Words, alike, words};
use crate::refuse::MOST_ALIKE;

/// What a group's values are put to.
pub(super) struct Target<'s> {
    pub(super) which: &'s [usize],
    pub(super) group: &'s Group,
    pub(super) how: &'s How,
    pub(super) span: &'s Range<usize>,
}

/// Settles a group with the machine that its amounts may be counted from.
type Settle<'s> = dyn Fn(&Group, Option<&Guest>) -> Changed + 's;

impl Draft {
    /// Notes problems, each once.
    pub(super) fn note(&mut self, problems: &[Problem]) {
        for problem in problems {
            if !self.problems.contains(problem) {
                self.problems.push(problem.clone());
            }
        }
    }

    pub(super) fn total(&self, which: &[usize]) -> u32 {
        let counts = which.iter().map(|at| self.machines[*at].guest.count.value);
        counts.fold(0, u32::saturating_add)
    }

    /// Gives machines that are alike another count.
    pub(super) fn resize(&mut self, which: &[usize], count: u32, span: &Range<usize>) {
        self.changes = true;
        let total = self.total(which);
        let [one] = which else {
            if count < total {
                self.fewer(which, total - count, span);
            } else if count > total {
                self.problems.push(Problem::BadValue {
                    field: "count",
                    span: span.clone(),
                    why: "these machines have names or addresses of their own: say those of the others".to_owned(),
                });
            }
            return;
        };
        if count == 0 {
            self.machines[*one].gone = true;
        } else if let Err(problem) = alike::resize(&mut self.machines[*one].guest, count, span) {
            self.problems.push(problem);
        }
    }

    /// Adds machines, like those that are there where the words say so.
    pub(super) fn put_new(
        &mut self,
        guests: Vec<Guest>,
        like: &[usize],
        role: &[Range<usize>],
        text: &str,
    ) {
        self.changes = true;
        let mut new = Vec::new();
        for guest in guests {
            let guest = match like.first().filter(|_| !like.is_empty()) {
                Some(at) => {
                    let mut copy = self.machines[*at].guest.clone();
                    copy.names.clear();
                    copy.vmids.clear();
                    copy.count = guest.count.clone();
                    merge(&mut copy, &guest, &How::default());
                    copy.names = guest.names;
                    copy.vmids = guest.vmids;
                    copy
                }
                None => guest,
            };
            let spoken = role.iter().filter_map(|span| text.get(span.clone()));
            let mut names: Vec<String> = spoken.flat_map(words::telling).collect();
            names.extend(guest.names.iter().map(|name| name.value.to_lowercase()));
            new.push(self.machines.len());
            self.machines.push(Machine {
                guest,
                whole: None,
                names,
                words: role.to_vec(),
                gone: false,
            });
        }
        self.last = new;
    }

    /// Puts a group's values to machines that are there.
    pub(super) fn put(
        &mut self,
        target: &Target<'_>,
        settle: &Settle<'_>,
        note: &mut dyn FnMut(&Changed, &mut Self),
    ) {
        self.changes = true;
        let total = self.total(target.which);
        let stated = target.group.count.clone();
        let count = stated
            .as_ref()
            .map(|(count, _)| u32::try_from(*count).unwrap_or(u32::MAX));
        let one = target.which.len() == 1;
        let mut group = target.group.clone();
        if count.is_none_or(|count| count == total || !one) && total > 1 {
            // What is said of several is settled for as many.
            group.count = Some((u64::from(total), target.span.clone()));
        }
        if let (Some(count), Some((_, span))) = (count, &stated)
            && count != total
        {
            self.resize(target.which, count, span);
            if !one {
                return;
            }
        }
        let mut apart: Option<Vec<Guest>> = None;
        for (order, at) in target.which.iter().enumerate() {
            let before = self.counted_from(*at);
            let changed = settle(&group, Some(&before));
            note(&changed, self);
            match changed.guests.as_slice() {
                [] => {}
                [single] => self.put_one(*at, order, single, target),
                _ => {
                    apart = Some(changed.guests);
                    break;
                }
            }
        }
        if let Some(guests) = apart {
            self.put_apart(target, &guests);
        }
    }

    /// The machine whose amounts others are told by: as it is by now, with defaults beside it.
    fn counted_from(&self, at: usize) -> Guest {
        let machine = &self.machines[at];
        let mut before = machine.guest.clone();
        if let Some(whole) = &machine.whole {
            before.cores = before.cores.or_else(|| whole.cores.clone());
            before.memory_mb = before.memory_mb.or_else(|| whole.memory_mb.clone());
            let size = whole.disks.first().and_then(|disk| disk.size_gb.clone());
            match before.disks.first_mut() {
                Some(disk) => disk.size_gb = disk.size_gb.take().or(size),
                None => before.disks.clone_from(&whole.disks),
            }
        }
        before
    }

    fn put_one(&mut self, at: usize, order: usize, change: &Guest, target: &Target<'_>) {
        let from = self.total(&target.which[..order]) as usize;
        let guest = &mut self.machines[at].guest;
        merge(guest, change, target.how);
        let count = guest.count.value as usize;
        let names: Vec<_> = change
            .names
            .iter()
            .skip(from)
            .take(count)
            .cloned()
            .collect();
        if names.len() == count {
            guest.names = names;
        } else if change.names.len() == count {
            guest.names.clone_from(&change.names);
        }
        if change.vmids.len() == count {
            guest.vmids.clone_from(&change.vmids);
        }
    }

    /// Each of several machines gets values of its own.
    fn put_apart(&mut self, target: &Target<'_>, guests: &[Guest]) {
        let mut single = Vec::new();
        for at in target.which {
            let machine = self.machines[*at].clone();
            let own = alike::apart(&machine.guest)
                .into_iter()
                .map(|guest| Machine {
                    guest,
                    ..machine.clone()
                });
            single.extend(own);
        }
        if single.len() != guests.len() {
            self.problems.push(Problem::BadValue {
                field: "count",
                span: target.span.clone(),
                why: format!(
                    "there are {} of these machines, not {}",
                    single.len(),
                    guests.len()
                ),
            });
            return;
        }
        for (machine, change) in single.iter_mut().zip(guests) {
            merge(&mut machine.guest, change, target.how);
            if !change.names.is_empty() {
                machine.guest.names.clone_from(&change.names);
            }
            if !change.vmids.is_empty() {
                machine.guest.vmids.clone_from(&change.vmids);
            }
        }
        // They stand where those stood that they are made of.
        for at in target.which {
            self.machines[*at].gone = true;
        }
        let place = target
            .which
            .iter()
            .max()
            .map_or(self.machines.len(), |at| at + 1);
        self.last = (place..place + single.len()).collect();
        self.machines.splice(place..place, single);
    }

    /// Gives machines another name.
    pub(super) fn rename(&mut self, words: &Words<'_>, rename: &Rename) {
        let first = rename.of.iter().find(|item| !item.any(&["the", "a"]));
        let exact = first.and_then(|item| exact(self.guests(), &words.text[item.span.clone()]));
        let phrase = exact.or_else(|| phrase(words.text, &rename.of));
        let around = Around {
            items: &rename.of,
            mentions: &[],
            phrase: phrase.as_ref(),
            adds: false,
            refers: true,
            opens: rename.opens,
            span: rename.span.clone(),
        };
        let Meant::These(which) = self.meant(&around) else {
            return;
        };
        self.changes = true;
        let total = self.total(&which);
        let mut number = 0;
        for at in which {
            let guest = &mut self.machines[at].guest;
            let names = (0..guest.count.value.min(MOST_ALIKE)).map(|_| {
                number += 1;
                let name = match total {
                    1 => rename.name.clone(),
                    _ => format!("{}-{number}", rename.name),
                };
                Field::request(name, rename.span.clone())
            });
            guest.names = names.collect();
            self.machines[at].names.push(rename.name.to_lowercase());
        }
    }
}
