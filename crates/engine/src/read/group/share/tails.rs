//! What stands behind the last machine and may be everybody's.

use super::super::super::items::What;
use super::super::super::mention::Mentioned;
use super::super::{Break, Builder, Open, decided, fills, is_amount, surrounds};

/// `CT 510 = ntp1, CT 511 = ntp2. 1 core, 128 MB, alpine.`: machines that are only named, and a sentence for all.
pub(super) fn trailing(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    let is_amount = |index: &usize| is_amount(&scene.mentions[*index].what);
    let Some(last) = builder.groups.iter().rposition(|group| !group.header) else {
        return;
    };
    let amounts = |at: usize| builder.groups[at].own.iter().any(is_amount);
    let alone = (0..last).all(|at| builder.groups[at].header || !amounts(at))
        && (0..last).any(|at| !builder.groups[at].header);
    let single = (0..=last).all(|at| {
        builder.groups[at]
            .count
            .as_ref()
            .is_none_or(|(n, _)| *n < 2)
    });
    let group = &builder.groups[last];
    let Some(first) = group.own.iter().position(is_amount) else {
        return;
    };
    // Where the sentence begins that holds the first amount.
    let amount_at = scene.mentions[group.own[first]].at;
    let apart = scene.break_between(group.head_end.max(group.start), amount_at) >= Break::Sentence;
    if !alone || !apart || !single || group.footer {
        return;
    }
    let place = (0..=first)
        .find(|place| {
            scene.break_between(scene.mentions[group.own[*place]].at, amount_at) < Break::Sentence
        })
        .unwrap_or(first);
    let moved = builder.groups[last].own.split_off(place);
    for group in &mut builder.groups[..=last] {
        group.shared.extend(moved.iter().copied());
    }
}

/// What follows the last group in a part of its own.
pub(super) fn tails(builder: &mut Builder<'_>) {
    let real: Vec<usize> = (0..builder.groups.len())
        .filter(|at| !builder.groups[*at].header && !builder.groups[*at].footer)
        .collect();
    let [earlier @ .., last] = real.as_slice() else {
        return;
    };
    if earlier.is_empty() {
        return;
    }
    let closed = closed_at(builder, *last)
        .filter(|_| earlier.iter().all(|at| closed_at(builder, *at).is_some()));
    let tail = Tail {
        real: &real,
        earlier,
        last: *last,
        closed,
        last_amount: last_amount(builder, *last),
    };
    for index in builder.groups[*last].own.clone() {
        if tail.is_closed_amount(builder, index) {
            if !tail.is_known(builder, index) {
                earlier
                    .iter()
                    .for_each(|at| builder.groups[*at].shared.push(index));
            }
        } else if tail.is_shared(builder, index) {
            for at in earlier {
                if takes(builder, *at, index) {
                    builder.groups[*at].shared.push(index);
                }
            }
        }
    }
}

fn last_amount(builder: &Builder<'_>, group: usize) -> Option<usize> {
    let scene = builder.scene;
    builder.groups[group]
        .own
        .iter()
        .map(|index| &scene.mentions[*index])
        .filter(|mention| is_amount(&mention.what))
        .map(|mention| mention.at)
        .max()
}

/// The last of several machines, and what stands behind it.
struct Tail<'t> {
    real: &'t [usize],
    earlier: &'t [usize],
    last: usize,
    /// The item at which its specification ends, where all have theirs in parentheses or slashes.
    closed: Option<usize>,
    last_amount: Option<usize>,
}

impl Tail<'_> {
    /// `one master (2 cores, 4 GB) and two workers (4 cores, 8 GB), disks of 40 GB`: behind what each has for itself.
    fn is_closed_amount(&self, builder: &Builder<'_>, index: usize) -> bool {
        let mention = &builder.scene.mentions[index];
        matches!(
            mention.what,
            Mentioned::Disk { .. } | Mentioned::Cores(_) | Mentioned::Ram(_)
        ) && self.closed.is_some_and(|end| mention.at > end)
    }

    /// Says whether any machine has another value of the sort.
    fn is_known(&self, builder: &Builder<'_>, index: usize) -> bool {
        self.real
            .iter()
            .any(|at| has_alike(builder, *at, index, |other| other != index))
    }

    /// Says whether surroundings behind the last machine hold for the earlier ones, too.
    fn is_shared(&self, builder: &mut Builder<'_>, index: usize) -> bool {
        let scene = builder.scene;
        let mention = &scene.mentions[index];
        let head_end = builder.groups[self.last].head_end;
        let from = self.closed.or(self.last_amount).unwrap_or(head_end);
        let own_system = matches!(mention.what, Mentioned::Os(_)) && mention.at < head_end;
        if !surrounds(&mention.what) || own_system || mention.at < from {
            return false;
        }
        let lacking = |at: &usize| !has_alike(builder, *at, index, |_| true);
        if !self.earlier.iter().all(lacking) {
            return false;
        }
        let sentence = scene.break_between(from, mention.at) >= Break::Semicolon
            && !refers_to_one(builder, mention.at);
        let behind_spec = self.closed.is_some_and(|end| mention.at > end);
        let own_part = scene.break_between(from, mention.at) >= Break::Comma;
        let parts = self
            .real
            .iter()
            .all(|at| builder.groups[*at].part_of.is_some());
        let each = is_behind_each(builder, self.last, mention.at);
        if sentence || behind_spec || own_part && (parts || each) {
            return true;
        }
        if !own_part || !key_first(builder, index) {
            return false;
        }
        let open = Open::Share(index);
        let shared = decided(builder.decisions, &open) == 1;
        builder.open.push(open);
        shared
    }
}

fn has_alike(
    builder: &Builder<'_>,
    group: usize,
    index: usize,
    counts: impl Fn(usize) -> bool,
) -> bool {
    let scene = builder.scene;
    let kind = std::mem::discriminant(&scene.mentions[index].what);
    builder.groups[group]
        .own
        .iter()
        .any(|own| counts(*own) && std::mem::discriminant(&scene.mentions[*own].what) == kind)
}

/// A storage is for disks: `two haproxy lxcs (1 core, 512MB) and three VMs (6 cores, 24GB, 300GB) on ceph-vm`.
fn takes(builder: &Builder<'_>, group: usize, index: usize) -> bool {
    let scene = builder.scene;
    let own = || {
        builder.groups[group]
            .own
            .iter()
            .map(|other| &scene.mentions[*other].what)
    };
    let for_disks = matches!(
        scene.mentions[index].what,
        Mentioned::Storage(_) | Mentioned::Place(_)
    );
    let disk = own().any(|what| matches!(what, Mentioned::Disk { .. }));
    let sizes = own().filter(|what| matches!(what, Mentioned::Bare(_) | Mentioned::Ram(_)));
    !for_disks || disk || sizes.count() > 1 || !own().any(fills)
}

/// `…, 1 core and 512 MB each, vlan 70`: behind what each of them has.
fn is_behind_each(builder: &Builder<'_>, last: usize, at: usize) -> bool {
    let scene = builder.scene;
    let single = builder.groups[last]
        .count
        .as_ref()
        .is_none_or(|(n, _)| *n < 2);
    single
        && builder.groups[last].own.iter().any(|index| {
            let mention = &scene.mentions[*index];
            mention.what == Mentioned::Each && mention.at < at
        })
}

/// `storage ci-pool`, `bridge vmbr1`, `vlan 5` in a part of its own begin with their key.
fn key_first(builder: &Builder<'_>, index: usize) -> bool {
    let mention = &builder.scene.mentions[index];
    !matches!(
        mention.what,
        Mentioned::Flag(..)
            | Mentioned::Tag(_)
            | Mentioned::Dhcp
            | Mentioned::Gateway(_)
            | Mentioned::Os(_)
            | Mentioned::Untagged
    )
}

/// `It needs …`, `the last one …`.
fn refers_to_one(builder: &Builder<'_>, at: usize) -> bool {
    builder.scene.items[..at]
        .iter()
        .rev()
        .take_while(|item| !item.is('.') && item.what != What::Break && !item.is(';'))
        .any(|item| {
            matches!(
                item.low.as_str(),
                "it" | "latter" | "last" | "second" | "er" | "sie" | "lui" | "este"
            )
        })
}

/// The item at which a group's parenthesised or slashed specification ends.
fn closed_at(builder: &Builder<'_>, at: usize) -> Option<usize> {
    let scene = builder.scene;
    let group = &builder.groups[at];
    let amounts: Vec<usize> = group
        .own
        .iter()
        .filter(|index| is_amount(&scene.mentions[**index].what))
        .map(|index| scene.mentions[*index].at)
        .collect();
    let (first, last) = (*amounts.first()?, *amounts.last()?);
    let opened = (group.head_end.saturating_sub(1)..first).any(|item| scene.items[item].is('('));
    if opened {
        return (first..scene.items.len()).find(|item| scene.items[*item].is(')'));
    }
    let slashed = amounts.len() > 1 && (first..last).any(|item| scene.items[item].is('/'));
    slashed.then_some(last)
}
