//! Values that several groups share: `both on vmbr0`, `on pve2: …`, `… each`, and what stands behind a list.

mod same;
mod tails;
mod words;

pub(super) use same::same;

use super::super::mention::Mentioned;
use super::{Builder, Group, fills, surrounds};

/// Moves or copies mentions to the groups that share them.
pub(super) fn spread(builder: &mut Builder<'_>) {
    pending(builder);
    kinds_of_all(builder);
    phantoms(builder);
    headers(builder);
    footers(builder);
    words::everybody(builder);
    words::each(builder);
    tails::trailing(builder);
    tails::tails(builder);
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
        // `Machine B: identical` says all that there is to say.
        let told = group.own.first().is_some_and(|index| {
            scene.mentions[*index].what == Mentioned::Same
                && group.head_end < scene.mentions[*index].at
                && (group.head_end..scene.mentions[*index].at).all(|at| scene.items[at].is(':'))
        });
        let empty = !told
            && !group
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
