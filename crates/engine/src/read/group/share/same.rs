//! What is told by the machine before: `another with the same specs`, `same bridge and VLAN`.

use super::super::super::mention::{Alike, Mentioned};
use super::super::{Group, Scene, is_amount, surrounds};

/// `and another with the same specs`: what the machine before has, and this one does not say.
pub(in super::super) fn same(scene: &Scene<'_>, groups: &mut [Group]) {
    for at in 1..groups.len() {
        alike(scene, groups, at);
        let told = groups[at]
            .own
            .iter()
            .map(|index| &scene.mentions[*index])
            .filter(|mention| mention.what == Mentioned::Same)
            .map(|mention| scene.items[mention.at].low.as_str());
        let told: Vec<&str> = told.collect();
        if told.is_empty() {
            continue;
        }
        // `otherwise identical`: the surroundings, too.
        let wholly = told.iter().any(|low| is_whole(low));
        let copied = copied(scene, &groups[at - 1], &groups[at], wholly);
        let kind = groups[at - 1].kind.clone();
        let group = &mut groups[at];
        group.shared.extend(copied);
        if group.kind.is_none() {
            group.kind = kind;
        }
    }
}

/// What the machine before hands on.
fn copied(scene: &Scene<'_>, before: &Group, group: &Group, wholly: bool) -> Vec<usize> {
    let all = || before.own.iter().chain(&before.shared).copied();
    let what = |index: &usize| &scene.mentions[*index].what;
    let amount = |index: &usize| {
        is_amount(what(index))
            || matches!(what(index), Mentioned::Sockets(_) | Mentioned::Storage(_))
    };
    let mut copied: Vec<usize> = all().filter(amount).collect();
    // `same, but 16 GB RAM`: the earlier memory, labelled or not, is not copied.
    let is_bare = |index: &usize| matches!(what(index), Mentioned::Bare(_));
    let is_ram = |index: &usize| matches!(what(index), Mentioned::Ram(_));
    let own_ram = group
        .own
        .iter()
        .any(|index| is_ram(index) || is_bare(index));
    if own_ram
        && !copied.iter().any(is_ram)
        && let Some(first) = copied.iter().position(is_bare)
    {
        copied.remove(first);
    }
    copied.extend(all().filter(|index| wholly && surrounds(what(index))));
    copied
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
