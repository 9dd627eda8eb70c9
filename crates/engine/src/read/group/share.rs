//! Values that several groups share: `both on vmbr0`, `on pve2: …`, `… each`, and what stands behind a list.

use super::super::items::What;
use super::super::mention::{Alike, Mentioned};
use super::{Break, Builder, Group, Open, Scene, decided, fills, surrounds};

/// Moves or copies mentions to the groups that share them.
pub(super) fn spread(builder: &mut Builder<'_>) {
    pending(builder);
    kinds_of_all(builder);
    phantoms(builder);
    headers(builder);
    footers(builder);
    everybody(builder);
    each(builder);
    trailing(builder);
    tails(builder);
    relatives(builder);
    announced(builder);
}

/// `GitLab plus Postgres on separate machines: a GitLab VM …, a Postgres VM …`: what the first words announce belongs
/// to the machine that is described for it.
fn announced(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    let service = |index: &usize| match scene.mentions[*index].what {
        Mentioned::Service(name) => Some(name),
        _ => None,
    };
    for at in 0..builder.groups.len().saturating_sub(1) {
        let own = builder.groups[at].own.clone();
        let filled = own
            .iter()
            .map(|index| &scene.mentions[*index])
            .filter(|mention| fills(&mention.what))
            .map(|mention| mention.at)
            .min()
            .unwrap_or(usize::MAX);
        for index in own
            .iter()
            .filter(|index| scene.mentions[**index].at < filled)
        {
            let Some(name) = service(index) else { continue };
            let others = own.iter().filter_map(service).any(|other| other != name);
            let later = (at + 1..builder.groups.len()).find(|later| {
                builder.groups[*later]
                    .own
                    .iter()
                    .any(|own| service(own) == Some(name))
            });
            if let Some(later) = later.filter(|_| others) {
                builder.groups[at].own.retain(|own| own != index);
                builder.groups[later].shared.push(*index);
            }
        }
    }
}

/// `postgres primary …; replica …`: a replica runs what its primary runs.
fn relatives(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    const FOLLOWERS: [&str; 12] = [
        "replica",
        "replicas",
        "standby",
        "standbys",
        "secondary",
        "slave",
        "slaves",
        "follower",
        "followers",
        "esclave",
        "esclavo",
        "replik",
    ];
    for at in 1..builder.groups.len() {
        let service = |group: &Group| -> Vec<usize> {
            group
                .own
                .iter()
                .copied()
                .filter(|index| matches!(scene.mentions[*index].what, Mentioned::Service(_)))
                .collect()
        };
        let follows = builder.groups[at].words.iter().any(|span| {
            scene.items.iter().any(|item| {
                item.span.start >= span.start
                    && item.span.end <= span.end
                    && FOLLOWERS.contains(&item.low.as_str())
            })
        });
        if follows && service(&builder.groups[at]).is_empty() {
            let copied = service(&builder.groups[at - 1]);
            builder.groups[at].shared.extend(copied);
        }
    }
}

/// What stands before the first phrase belongs to it, or to all when a stop parts them.
fn pending(builder: &mut Builder<'_>) {
    let pending = std::mem::take(&mut builder.pending);
    let Some(first) = builder.groups.first().map(|group| group.start) else {
        return;
    };
    let scene = builder.scene;
    let several = builder.groups.iter().filter(|group| !group.header).count() > 1;
    for index in pending {
        let mention = &scene.mentions[index];
        let parted = (mention.at..first).any(|at| {
            !scene.used[at] && (scene.items[at].is_stop() || scene.items[at].has("plus"))
        });
        // `In the DMZ (VLAN 13) a proxy …; in the LAN (VLAN 14) two servers …`: each clause leads with its own.
        let own_lead = builder.groups.iter().skip(1).any(|group| {
            group.own.iter().any(|other| {
                scene.mentions[*other].at < group.start && surrounds(&scene.mentions[*other].what)
            })
        });
        let shared = several
            && parted
            && !own_lead
            && (surrounds(&mention.what)
                || matches!(mention.what, Mentioned::Service(_))
                    && scene.items[first.saturating_sub(1)].is(':'));
        if shared {
            builder
                .groups
                .iter_mut()
                .for_each(|group| group.shared.push(index));
        } else {
            builder.groups[0].own.push(index);
        }
    }
    builder.groups[0]
        .own
        .sort_by_key(|index| scene.mentions[*index].at);
}

/// `ambos contenedores`, `alle VMs`: the noun beside `all` is everybody's kind.
fn kinds_of_all(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 0..builder.groups.len() {
        let kind = builder.groups[at].own.iter().find_map(|index| {
            let mention = &scene.mentions[*index];
            let item = &scene.items[mention.at];
            let last = item.low.rsplit(' ').next()?;
            (mention.what == Mentioned::All && item.low.contains(' '))
                .then(|| super::super::bind::kind_word(last))?
                .map(|kind| (kind, item.span.clone()))
        });
        if let Some(kind) = kind {
            for group in builder.groups[..=at]
                .iter_mut()
                .filter(|group| group.kind.is_none())
            {
                group.kind = Some(kind.clone());
            }
        }
    }
}

/// Phrases that speak of the task, not of a machine: `Dear infrastructure colleagues, …`, `new host required: …`.
fn phantoms(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 0..builder.groups.len().saturating_sub(1) {
        let group = &builder.groups[at];
        let empty = !group
            .own
            .iter()
            .any(|index| fills(&scene.mentions[*index].what));
        // `three nodes … no, sorry, one VM`: what was taken back.
        let next = builder.groups[at + 1].start;
        let withdrawn = (group.head_end..next).any(|item| {
            scene
                .mentions
                .iter()
                .any(|m| m.what == Mentioned::Correction && m.at == item)
        });
        if empty
            && withdrawn
            && !group.header
            && !group
                .own
                .iter()
                .any(|index| surrounds(&scene.mentions[*index].what))
        {
            builder.groups[at].header = true;
            builder.groups[at].count = None;
            continue;
        }
        let vague =
            group.kind.is_none() && group.count.is_none() && (!group.led || group.collective);
        if empty && vague && !group.header {
            builder.groups[at].header = true;
        }
    }
}

/// A header's mentions hold for every group behind it, up to the next header.
fn headers(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 0..builder.groups.len() {
        if !builder.groups[at].header {
            continue;
        }
        let own = builder.groups[at].own.clone();
        let words = builder.groups[at].words.clone();
        let shared = builder.groups[at].shared.clone();
        let kind = builder.groups[at].kind.clone();
        // A phrase with parts has shared what it says with them alone.
        if builder.groups.iter().any(|group| group.part_of == Some(at)) {
            continue;
        }
        for group in &mut builder.groups[at + 1..] {
            if group.header {
                break;
            }
            if group.kind.is_none() {
                group.kind.clone_from(&kind);
            }
            // `Kafka cluster: three brokers and a ZooKeeper container`: what it runs itself goes before.
            let runs = |index: &usize| matches!(scene.mentions[*index].what, Mentioned::Service(_));
            let served = group.own.iter().any(runs);
            let spread = own.iter().chain(&shared).copied();
            group
                .shared
                .extend(spread.filter(|index| !(served && runs(index))));
            if group.words.is_empty() {
                group.words.clone_from(&words);
            }
        }
    }
}

/// What stands in a footer holds for every group before it.
fn footers(builder: &mut Builder<'_>) {
    for at in 0..builder.groups.len() {
        if !builder.groups[at].footer {
            continue;
        }
        let own = builder.groups[at].own.clone();
        for group in &mut builder.groups[..at] {
            group.shared.extend(own.iter().copied());
        }
    }
}

/// `all on vmbr3`, `both vlan 33`, `VLAN 20 for all of them`.
fn everybody(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 1..builder.groups.len() {
        let own = builder.groups[at].own.clone();
        for (place, index) in own.iter().enumerate() {
            let mention = &scene.mentions[*index];
            // `Jede Maschine bekommt …` in a sentence of its own is everybody, too.
            let every = mention.what == Mentioned::Each
                && scene.break_before(mention.at) >= Break::Semicolon;
            if mention.what != Mentioned::All && !every {
                continue;
            }
            let filled = own[..place]
                .iter()
                .any(|index| fills(&scene.mentions[*index].what));
            let apart = scene.break_before(mention.at) >= Break::Semicolon;
            let behind_head = mention.at <= builder.groups[at].head_end + 1;
            if !filled
                && !apart
                && behind_head
                && builder.groups[at]
                    .count
                    .as_ref()
                    .is_some_and(|(n, _)| *n >= 2)
            {
                continue;
            }
            let mut moved: Vec<usize> = own[place + 1..]
                .iter()
                .copied()
                .take_while(|later| {
                    scene.break_between(mention.at, scene.mentions[*later].at) < Break::Semicolon
                })
                .collect();
            let for_all = mention.at > 0
                && (scene.items[mention.at - 1].has("for")
                    || scene.items[mention.at]
                        .low
                        .split(' ')
                        .next()
                        .is_some_and(|word| matches!(word, "for" | "para" | "pour" | "fur")));
            if moved.is_empty() || for_all {
                moved.extend(own[..place].iter().rev().copied().take_while(|earlier| {
                    scene.break_between(scene.mentions[*earlier].at + 1, mention.at) == Break::None
                }));
            }
            moved.retain(|index| {
                !matches!(
                    scene.mentions[*index].what,
                    Mentioned::All | Mentioned::Each | Mentioned::Noise
                )
            });
            for group in &mut builder.groups[..=at] {
                group.shared.extend(moved.iter().copied());
            }
            builder.groups[at]
                .own
                .retain(|index| !moved.contains(index));
        }
    }
}

/// `a web VM and a db VM with 2 cores and 4 GB each`: the earlier ones have no amounts of their own.
fn each(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 1..builder.groups.len() {
        let group = &builder.groups[at];
        let single = group.count.as_ref().is_none_or(|(n, _)| *n < 2);
        let amount = |index: &usize| {
            matches!(
                scene.mentions[*index].what,
                Mentioned::Cores(_)
                    | Mentioned::Ram(_)
                    | Mentioned::Bare(_)
                    | Mentioned::Disk { .. }
            )
        };
        let has_each = group
            .own
            .iter()
            .any(|index| scene.mentions[*index].what == Mentioned::Each);
        if !single || !has_each {
            continue;
        }
        let amounts: Vec<usize> = group
            .own
            .iter()
            .copied()
            .filter(|index| {
                amount(index) || matches!(scene.mentions[*index].what, Mentioned::Storage(_))
            })
            .collect();
        // `…; 100 GB disk each`: in a part of its own, and nobody before has one.
        let each_at = group
            .own
            .iter()
            .find(|index| scene.mentions[**index].what == Mentioned::Each)
            .map_or(0, |index| scene.mentions[*index].at);
        let first = amounts
            .iter()
            .map(|index| scene.mentions[*index].at)
            .min()
            .unwrap_or(0);
        let typed = |index: &usize| {
            matches!(
                scene.mentions[*index].what,
                Mentioned::Disk { .. }
                    | Mentioned::Ram(_)
                    | Mentioned::Cores(_)
                    | Mentioned::Storage(_)
            )
        };
        let apart: Vec<usize> = amounts
            .iter()
            .copied()
            .filter(|index| {
                let at_item = scene.mentions[*index].at;
                typed(index)
                    && at_item > first
                    && scene.break_between(first, at_item) >= Break::Comma
                    && (each_at < at_item || scene.break_between(at_item, each_at) == Break::None)
            })
            .collect();
        for earlier in builder.groups[..at].iter_mut().rev() {
            if earlier.own.iter().any(amount) {
                for index in &apart {
                    let kind = std::mem::discriminant(&scene.mentions[*index].what);
                    if !earlier
                        .own
                        .iter()
                        .any(|own| std::mem::discriminant(&scene.mentions[*own].what) == kind)
                    {
                        earlier.shared.push(*index);
                    }
                }
                continue;
            }
            earlier.shared.extend(amounts.iter().copied());
        }
    }
}

/// `CT 510 = ntp1, CT 511 = ntp2. 1 core, 128 MB, alpine.`: machines that are only named, and a sentence for all.
fn trailing(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    let is_amount = |index: &usize| {
        matches!(
            scene.mentions[*index].what,
            Mentioned::Cores(_) | Mentioned::Ram(_) | Mentioned::Bare(_) | Mentioned::Disk { .. }
        )
    };
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
fn tails(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    let real: Vec<usize> = (0..builder.groups.len())
        .filter(|at| !builder.groups[*at].header && !builder.groups[*at].footer)
        .collect();
    let [.., last] = real.as_slice() else { return };
    if real.len() < 2 {
        return;
    }
    let last = *last;
    let closed = closed_at(builder, last).filter(|_| {
        real[..real.len() - 1]
            .iter()
            .all(|at| closed_at(builder, *at).is_some())
    });
    let own = builder.groups[last].own.clone();
    let last_amount = own
        .iter()
        .filter(|index| {
            matches!(
                scene.mentions[**index].what,
                Mentioned::Cores(_)
                    | Mentioned::Ram(_)
                    | Mentioned::Bare(_)
                    | Mentioned::Disk { .. }
            )
        })
        .map(|index| scene.mentions[*index].at)
        .max();
    for index in own {
        let mention = &scene.mentions[index];
        // `one master (2 cores, 4 GB) and two workers (4 cores, 8 GB), disks of 40 GB`: behind what each has for itself.
        let amount = matches!(
            mention.what,
            Mentioned::Disk { .. } | Mentioned::Cores(_) | Mentioned::Ram(_)
        ) && closed.is_some_and(|end| mention.at > end);
        if amount {
            let kind = std::mem::discriminant(&mention.what);
            let known = real.iter().any(|at| {
                builder.groups[*at].own.iter().any(|other| {
                    *other != index && std::mem::discriminant(&scene.mentions[*other].what) == kind
                })
            });
            if !known {
                real[..real.len() - 1]
                    .iter()
                    .for_each(|at| builder.groups[*at].shared.push(index));
            }
            continue;
        }
        if !surrounds(&mention.what)
            || matches!(mention.what, Mentioned::Os(_))
                && mention.at < builder.groups[last].head_end
        {
            continue;
        }
        let from = closed
            .or(last_amount)
            .unwrap_or(builder.groups[last].head_end);
        if mention.at < from {
            continue;
        }
        let sentence = scene.break_between(from, mention.at) >= Break::Semicolon
            && !refers_to_one(builder, mention.at);
        let behind_spec = closed.is_some_and(|end| mention.at > end);
        let lacking = |group: usize| {
            !builder.groups[group].own.iter().any(|other| {
                std::mem::discriminant(&scene.mentions[*other].what)
                    == std::mem::discriminant(&mention.what)
            })
        };
        if !real[..real.len() - 1].iter().all(|at| lacking(*at)) {
            continue;
        }
        let own_part = scene.break_between(from, mention.at) >= Break::Comma;
        let open = Open::Share(index);
        let parts = real.iter().all(|at| builder.groups[*at].part_of.is_some());
        let each = is_behind_each(builder, last, mention.at);
        let share = if sentence || behind_spec || own_part && (parts || each) {
            true
        } else if own_part && key_first(builder, index) {
            builder.open.push(open.clone());
            decided(builder.decisions, &open) == 1
        } else {
            false
        };
        if share {
            for at in &real[..real.len() - 1] {
                // A storage is for disks: `two haproxy lxcs (1 core, 512MB) and three VMs (6 cores, 24GB, 300GB) on ceph-vm`.
                let disks = builder.groups[*at].own.iter().filter(|other| {
                    match scene.mentions[**other].what {
                        Mentioned::Disk { .. } => true,
                        Mentioned::Bare(_) => false,
                        _ => false,
                    }
                });
                let bare = builder.groups[*at].own.iter().filter(|other| {
                    matches!(
                        scene.mentions[**other].what,
                        Mentioned::Bare(_) | Mentioned::Ram(_)
                    )
                });
                let has_disk = disks.count() > 0 || bare.count() > 1;
                let for_disks = matches!(mention.what, Mentioned::Storage(_) | Mentioned::Place(_));
                if has_disk
                    || !for_disks
                    || !builder.groups[*at]
                        .own
                        .iter()
                        .any(|other| fills(&scene.mentions[*other].what))
                {
                    builder.groups[*at].shared.push(index);
                }
            }
        }
    }
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
        .filter(|index| {
            matches!(
                scene.mentions[**index].what,
                Mentioned::Cores(_)
                    | Mentioned::Ram(_)
                    | Mentioned::Bare(_)
                    | Mentioned::Disk { .. }
            )
        })
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

/// `and another with the same specs`: what the machine before has, and this one does not say.
pub(super) fn same(scene: &Scene<'_>, groups: &mut [Group]) {
    for at in 1..groups.len() {
        alike(scene, groups, at);
        let is_same = groups[at]
            .own
            .iter()
            .any(|index| scene.mentions[*index].what == Mentioned::Same);
        if !is_same {
            continue;
        }
        let copied: Vec<usize> = groups[at - 1]
            .own
            .iter()
            .chain(&groups[at - 1].shared)
            .copied()
            .filter(|index| {
                matches!(
                    scene.mentions[*index].what,
                    Mentioned::Cores(_)
                        | Mentioned::Ram(_)
                        | Mentioned::Bare(_)
                        | Mentioned::Disk { .. }
                        | Mentioned::Sockets(_)
                        | Mentioned::Storage(_)
                )
            })
            .collect();
        // `otherwise identical`: the surroundings, too.
        let wholly = groups[at].own.iter().any(|index| {
            let mention = &scene.mentions[*index];
            mention.what == Mentioned::Same && is_whole(&scene.items[mention.at].low)
        });
        let around: Vec<usize> = groups[at - 1]
            .own
            .iter()
            .chain(&groups[at - 1].shared)
            .copied()
            .filter(|index| wholly && surrounds(&scene.mentions[*index].what))
            .collect();
        // `same, but 16 GB RAM`: the earlier memory, labelled or not, is not copied.
        let own_ram = groups[at].own.iter().any(|index| {
            matches!(
                scene.mentions[*index].what,
                Mentioned::Ram(_) | Mentioned::Bare(_)
            )
        });
        let labelled = copied
            .iter()
            .any(|index| matches!(scene.mentions[*index].what, Mentioned::Ram(_)));
        let mut copied = copied;
        if own_ram
            && !labelled
            && let Some(first) = copied
                .iter()
                .position(|index| matches!(scene.mentions[*index].what, Mentioned::Bare(_)))
        {
            copied.remove(first);
        }
        let kind = groups[at - 1].kind.clone();
        let group = &mut groups[at];
        group.shared.extend(copied.into_iter().chain(around));
        if group.kind.is_none() {
            group.kind = kind;
        }
    }
}

/// `same bridge and VLAN`: from the nearest machine before that has one.
fn alike(scene: &Scene<'_>, groups: &mut [Group], at: usize) {
    let all =
        |group: &Group| -> Vec<usize> { group.own.iter().chain(&group.shared).copied().collect() };
    for index in all(&groups[at]) {
        let Mentioned::SameAs(alike) = scene.mentions[index].what else {
            continue;
        };
        let found = groups[..at].iter().rev().map(|group| {
            let mut found = all(group);
            // Of two sizes that nothing labels the first is memory, the last the disk.
            let bare = |index: &usize| matches!(scene.mentions[*index].what, Mentioned::Bare(_));
            let unlabelled: Vec<usize> = found.iter().copied().filter(bare).collect();
            found.retain(|index| alike.fits(&scene.mentions[*index].what));
            let fallback = match (alike, unlabelled.as_slice()) {
                (Alike::Ram, [first, ..]) => Some(*first),
                (Alike::Disk, [_, .., last]) => Some(*last),
                _ => None,
            };
            if found.is_empty() {
                found.extend(fallback);
            }
            found
        });
        let found = found.into_iter().find(|found| !found.is_empty());
        groups[at].shared.extend(found.unwrap_or_default());
    }
}

/// Words that copy everything, not the amounts alone.
fn is_whole(low: &str) -> bool {
    [
        "identi",
        "same as",
        "same config",
        "same setup",
        "copy",
        "ditto",
        "idem",
        "igual que",
        "meme config",
        "same again",
    ]
    .iter()
    .any(|word| low.contains(word))
}
