//! Values in a row, one for each machine in their order: `2, 4 and 8 cores respectively`.

use std::mem::discriminant;

use super::super::mention::Mentioned;
use super::{Group, Scene};

/// What can stand in a row for several machines.
fn is_listed(what: &Mentioned) -> bool {
    matches!(
        what,
        Mentioned::Cores(_)
            | Mentioned::Ram(_)
            | Mentioned::Bare(_)
            | Mentioned::Disk { .. }
            | Mentioned::Vlan(_)
            | Mentioned::Storage(_)
            | Mentioned::Bridge(_)
            | Mentioned::Os(_)
            | Mentioned::Swap(_)
            | Mentioned::Service(_)
    )
}

/// The rows of `length` values of one sort in a list of mentions.
fn rows(scene: &Scene<'_>, own: &[usize], length: usize, told: bool) -> Vec<Vec<usize>> {
    let mut out: Vec<Vec<usize>> = Vec::new();
    for index in own {
        let what = &scene.mentions[*index].what;
        if !is_listed(what)
            || out
                .iter()
                .any(|row| discriminant(&scene.mentions[row[0]].what) == discriminant(what))
        {
            continue;
        }
        let row: Vec<usize> = own
            .iter()
            .copied()
            .filter(|other| discriminant(&scene.mentions[*other].what) == discriminant(what))
            .collect();
        let certain =
            told || matches!(what, Mentioned::Cores(_) | Mentioned::Ram(_)) && is_row(scene, &row);
        if row.len() == length && certain {
            out.push(row);
        }
    }
    out
}

/// Says whether only joints stand between the values.
fn is_row(scene: &Scene<'_>, row: &[usize]) -> bool {
    row.windows(2).all(|pair| {
        let (from, to) = (scene.mentions[pair[0]].at + 1, scene.mentions[pair[1]].at);
        to > from
            && to - from <= 2
            && (from..to).all(|at| {
                let item = &scene.items[at];
                item.is(',') || item.is('/') || item.has("and")
            })
    })
}

fn is_told(scene: &Scene<'_>, group: &Group) -> bool {
    group
        .own
        .iter()
        .any(|index| scene.mentions[*index].what == Mentioned::Respectively)
}

/// One phrase for several machines: `three VMs with 2, 4 and 8 cores`.
pub(super) fn within(scene: &Scene<'_>, group: Group) -> Vec<Group> {
    let names = group
        .own
        .iter()
        .filter(|index| matches!(scene.mentions[**index].what, Mentioned::Name(_)))
        .count();
    let n = group
        .count
        .as_ref()
        .map_or(names, |(n, _)| usize::try_from(*n).unwrap_or(0));
    if !(2..=64).contains(&n) || names == 1 {
        return vec![group];
    }
    let rows = rows(scene, &group.own, n, is_told(scene, &group));
    if rows.is_empty() {
        return vec![group];
    }
    let lists = with_names(scene, &group, rows, n);
    // `named influx, telegraf and graf`: what a name says of its machine goes with the name.
    let beside = |index: usize, of: usize| {
        index != of
            && scene.mentions[index].at == scene.mentions[of].at
            && matches!(scene.mentions[of].what, Mentioned::Name(_))
    };
    let listed = |index: &usize| {
        lists
            .iter()
            .flatten()
            .any(|other| other == index || beside(*index, *other))
    };
    let common: Vec<usize> = (group.own.iter().copied())
        .filter(|index| !listed(index))
        .collect();
    let own = |at: usize| -> Vec<usize> {
        let with = |value: usize| {
            let beside = move |index: &usize| beside(*index, value);
            std::iter::once(value).chain(group.own.iter().copied().filter(beside))
        };
        lists.iter().flat_map(|list| with(list[at])).collect()
    };
    (0..n)
        .map(|at| Group {
            own: own(at),
            shared: common.iter().chain(&group.shared).copied().collect(),
            count: None,
            ..group.clone()
        })
        .collect()
}

/// The rows, and each list of as many names, ids, addresses or nodes.
fn with_names(
    scene: &Scene<'_>,
    group: &Group,
    rows: Vec<Vec<usize>>,
    n: usize,
) -> Vec<Vec<usize>> {
    let mut lists = rows;
    for index in &group.own {
        let what = &scene.mentions[*index].what;
        let single = matches!(
            what,
            Mentioned::Name(_)
                | Mentioned::Vmid(_)
                | Mentioned::Ip4(_)
                | Mentioned::Ip6(_)
                | Mentioned::Node(_)
                | Mentioned::Mac(_)
        );
        if !single || lists.iter().flatten().any(|other| other == index) {
            continue;
        }
        let alike =
            |other: &usize| discriminant(&scene.mentions[*other].what) == discriminant(what);
        let list: Vec<usize> = group.own.iter().copied().filter(alike).collect();
        if list.len() == n {
            lists.push(list);
        }
    }
    lists
}

/// Several phrases and one row behind them: `web, worker and db; disks 20, 30 and 200 GB respectively`.
pub(super) fn across(scene: &Scene<'_>, mut groups: Vec<Group>) -> Vec<Group> {
    let n = groups.len();
    let Some(last) = groups.last().filter(|last| n >= 2 && is_told(scene, last)) else {
        return groups;
    };
    // The last machine's own value of the sort stands before the row.
    let mut lists = rows(scene, &last.own, n, true);
    let plain = groups
        .iter()
        .all(|group| group.count.as_ref().is_none_or(|(count, _)| *count == 1));
    lists.retain(|list| {
        groups[..n - 1].iter().all(|group| {
            !group.own.iter().any(|own| {
                discriminant(&scene.mentions[*own].what)
                    == discriminant(&scene.mentions[list[0]].what)
            })
        })
    });
    if !plain {
        return groups;
    }
    for list in lists {
        for (at, index) in list.iter().enumerate() {
            groups[n - 1].own.retain(|own| own != index);
            groups[at].own.push(*index);
        }
    }
    groups
}
