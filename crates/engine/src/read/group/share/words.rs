//! Words that spread values: `both on vmbr0`, `4 GB each`.

use super::super::super::mention::Mentioned;
use super::super::{Break, Builder, Scene, fills, is_amount};

/// `all on vmbr3`, `both vlan 33`, `VLAN 20 for all of them`.
pub(super) fn everybody(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 1..builder.groups.len() {
        let own = builder.groups[at].own.clone();
        for (place, index) in own.iter().enumerate() {
            let mention = &scene.mentions[*index];
            // `Jede Maschine bekommt …` in a sentence of its own is everybody, too.
            let apart = scene.break_before(mention.at) >= Break::Semicolon;
            let every = mention.what == Mentioned::Each && apart;
            if mention.what != Mentioned::All && !every {
                continue;
            }
            let filled = own[..place]
                .iter()
                .any(|index| fills(&scene.mentions[*index].what));
            let group = &builder.groups[at];
            let counted = group.count.as_ref().is_some_and(|(n, _)| *n >= 2);
            // `…, and all three with 4 cores`: its own machines, all of them.
            if !filled && !apart && mention.at <= group.head_end + 1 && counted {
                continue;
            }
            let moved = spoken_of(scene, &own, place);
            for group in &mut builder.groups[..=at] {
                group.shared.extend(moved.iter().copied());
            }
            builder.groups[at]
                .own
                .retain(|index| !moved.contains(index));
        }
    }
}

/// What the word at `place` spreads: what follows it in its sentence; before it, what it stands right behind.
fn spoken_of(scene: &Scene<'_>, own: &[usize], place: usize) -> Vec<usize> {
    let at = scene.mentions[own[place]].at;
    let mut moved: Vec<usize> = own[place + 1..]
        .iter()
        .copied()
        .take_while(|later| scene.break_between(at, scene.mentions[*later].at) < Break::Semicolon)
        .collect();
    let first_word = scene.items[at].low.split(' ').next().unwrap_or_default();
    let for_all = at > 0
        && (scene.items[at - 1].has("for")
            || matches!(first_word, "for" | "para" | "pour" | "fur"));
    if moved.is_empty() || for_all {
        moved.extend(own[..place].iter().rev().copied().take_while(|earlier| {
            scene.break_between(scene.mentions[*earlier].at + 1, at) == Break::None
        }));
    }
    moved.retain(|index| {
        !matches!(
            scene.mentions[*index].what,
            Mentioned::All | Mentioned::Each | Mentioned::Noise
        )
    });
    moved
}

/// `a web VM and a db VM with 2 cores and 4 GB each`: the earlier ones have no amounts of their own.
pub(super) fn each(builder: &mut Builder<'_>) {
    let scene = builder.scene;
    for at in 1..builder.groups.len() {
        let group = &builder.groups[at];
        let single = group.count.as_ref().is_none_or(|(n, _)| *n < 2);
        let each_at = group
            .own
            .iter()
            .map(|index| &scene.mentions[*index])
            .find(|mention| mention.what == Mentioned::Each)
            .map(|mention| mention.at);
        let Some(each_at) = each_at.filter(|_| single) else {
            continue;
        };
        let amounts: Vec<usize> = group
            .own
            .iter()
            .copied()
            .filter(|index| {
                let what = &scene.mentions[*index].what;
                is_amount(what) || matches!(what, Mentioned::Storage(_))
            })
            .collect();
        let apart = apart(builder, &amounts, each_at);
        for earlier in builder.groups[..at].iter_mut() {
            let amount = |index: &usize| is_amount(&scene.mentions[*index].what);
            if !earlier.own.iter().any(amount) {
                earlier.shared.extend(amounts.iter().copied());
                continue;
            }
            for index in &apart {
                let kind = std::mem::discriminant(&scene.mentions[*index].what);
                let known = (earlier.own.iter())
                    .any(|own| std::mem::discriminant(&scene.mentions[*own].what) == kind);
                if !known {
                    earlier.shared.push(*index);
                }
            }
        }
    }
}

/// `…; 100 GB disk each`: amounts in a part of their own, which those before may lack.
fn apart(builder: &Builder<'_>, amounts: &[usize], each_at: usize) -> Vec<usize> {
    let scene = builder.scene;
    let place = |index: &usize| scene.mentions[*index].at;
    let first = amounts.iter().map(place).min().unwrap_or(0);
    amounts
        .iter()
        .copied()
        .filter(|index| {
            let at = place(index);
            !matches!(scene.mentions[*index].what, Mentioned::Bare(_))
                && at > first
                && scene.break_between(first, at) >= Break::Comma
                && (each_at < at || scene.break_between(at, each_at) == Break::None)
        })
        .collect()
}
