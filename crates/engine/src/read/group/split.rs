//! One phrase, several machines with values of their own: `two LXCs: dns1 at … and dns2 at …`.

use super::super::mention::Mentioned;
use super::{Break, Group, Scene, fills, is_amount};

/// Splits a group at its names where each name, or each row of names, has values of its own.
pub(super) fn by_name(scene: &Scene<'_>, group: Group) -> Vec<Group> {
    let names: Vec<usize> = group
        .own
        .iter()
        .enumerate()
        .filter(|(_, index)| matches!(scene.mentions[**index].what, Mentioned::Name(_)))
        .map(|(place, _)| place)
        .collect();
    if names.len() < 2 {
        return vec![group];
    }
    let names = rows(&names);
    if let Some(groups) = repeated(scene, &group, &names) {
        return groups;
    }
    if names.len() < 2 {
        return vec![group];
    }
    let firsts: Vec<usize> = names.iter().map(|row| row[0]).collect();
    let single = names.iter().all(|row| row.len() == 1);
    let backward = single && is_backward(scene, &group, &firsts);
    let parts = parts(&group, &firsts, backward);
    let inner = if backward {
        &parts[1..]
    } else {
        &parts[..parts.len() - 1]
    };
    let own_values = inner.iter().any(|part| has_values(scene, part));
    if !own_values {
        return vec![group];
    }
    spread_parts(scene, &group, &firsts, parts, backward)
}

/// Names that stand side by side are one row: `a, b and c are …; d and e are …`.
fn rows(names: &[usize]) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for place in names {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|last| last + 1 == *place) => row.push(*place),
            _ => rows.push(vec![*place]),
        }
    }
    rows
}

fn has_values(scene: &Scene<'_>, part: &[usize]) -> bool {
    part.iter().any(|index| {
        let what = &scene.mentions[*index].what;
        is_value(what) && !matches!(what, Mentioned::Name(_))
    })
}

/// `VMs mx1 and mx2, 2 cores; mx1 on vmbr100 and mx2 on vmbr101`: names that come again say more of their machines.
fn repeated(scene: &Scene<'_>, group: &Group, rows: &[Vec<usize>]) -> Option<Vec<Group>> {
    let name = |place: usize| match &scene.mentions[group.own[place]].what {
        Mentioned::Name(name) => name.to_lowercase(),
        _ => String::new(),
    };
    let first: Vec<String> = rows[0].iter().map(|place| name(*place)).collect();
    let later: Vec<String> = rows[1..]
        .iter()
        .flatten()
        .map(|place| name(*place))
        .collect();
    let known = later.iter().all(|name| first.contains(name));
    if later.is_empty() || !known || first.len() < 2 {
        return None;
    }
    let ends: Vec<usize> = rows[1..]
        .iter()
        .map(|row| row[0])
        .chain([group.own.len()])
        .collect();
    let common: Vec<usize> = (0..ends[0])
        .filter(|place| !rows[0].contains(place))
        .map(|place| group.own[place])
        .collect();
    let machines = rows[0].iter().map(|place| {
        let mut own = vec![group.own[*place]];
        for (row, end) in rows[1..].iter().zip(&ends[1..]) {
            if row.iter().any(|other| name(*other) == name(*place)) {
                own.extend(&group.own[row[0]..*end]);
            }
        }
        Group {
            own,
            shared: common.iter().chain(&group.shared).copied().collect(),
            count: None,
            header: false,
            ..group.clone()
        }
    });
    Some(machines.collect())
}

fn is_value(what: &Mentioned) -> bool {
    fills(what)
        || matches!(
            what,
            Mentioned::Vlan(_)
                | Mentioned::Bridge(_)
                | Mentioned::Node(_)
                | Mentioned::Storage(_)
                | Mentioned::Service(_)
                | Mentioned::Os(_)
        )
}

/// `10.0.0.2 for dns1 and 10.0.0.3 for dns2`: the values stand before the names.
fn is_backward(scene: &Scene<'_>, group: &Group, names: &[usize]) -> bool {
    let first = &scene.mentions[group.own[names[0]]];
    let led_by_for = |at: usize| at > 0 && scene.items[at - 1].has("for");
    // `vmid 5001 name cp1, vmid 5002 name cp2`: each name closes its part.
    let before = |place: usize| {
        place
            .checked_sub(1)
            .map(|place| &scene.mentions[group.own[place]])
    };
    let closing = names.iter().all(|place| {
        before(*place).is_some_and(|value| {
            let first = before(names[0]).expect("the first name has one, too");
            is_value(&value.what)
                && !matches!(value.what, Mentioned::Name(_))
                && std::mem::discriminant(&value.what) == std::mem::discriminant(&first.what)
                && scene.break_between(value.at, scene.mentions[group.own[*place]].at)
                    == Break::None
        })
    });
    if closing {
        return true;
    }
    let last = &scene.mentions[group.own[*names.last().expect("there are two")]];
    names[0] > 0 && led_by_for(first.at) && led_by_for(last.at)
}

/// The mentions of each name, its own one included; in the first part (or the last) also what all share.
fn parts(group: &Group, names: &[usize], backward: bool) -> Vec<Vec<usize>> {
    let mut parts = Vec::new();
    for (order, place) in names.iter().enumerate() {
        let range = if backward {
            let from = if order == 0 { 0 } else { names[order - 1] + 1 };
            from..place + 1
        } else {
            let to = names.get(order + 1).copied().unwrap_or(group.own.len());
            *place..to
        };
        parts.push(group.own[range].to_vec());
    }
    parts
}

fn spread_parts(
    scene: &Scene<'_>,
    group: &Group,
    names: &[usize],
    mut parts: Vec<Vec<usize>>,
    backward: bool,
) -> Vec<Group> {
    let mut common: Vec<usize> = if backward {
        group.own[names.last().expect("there are two names") + 1..].to_vec()
    } else {
        group.own[..names[0]].to_vec()
    };
    let (last, others) = parts.split_last_mut().expect("there are two names");
    let moved = everybodys(scene, group, last, others);
    last.retain(|index| !moved.contains(index));
    common.extend(moved);
    parts
        .into_iter()
        .map(|own| Group {
            own,
            shared: group.shared.iter().chain(&common).copied().collect(),
            count: None,
            header: false,
            ..group.clone()
        })
        .collect()
}

/// What only the last part says, behind `each` or in a part of its own, holds for all.
fn everybodys(
    scene: &Scene<'_>,
    group: &Group,
    last: &[usize],
    others: &[Vec<usize>],
) -> Vec<usize> {
    let what = |index: &usize| &scene.mentions[*index].what;
    let known = |own: &Mentioned| {
        (others.iter().flatten())
            .any(|index| std::mem::discriminant(what(index)) == std::mem::discriminant(own))
    };
    let each = last.iter().any(|index| *what(index) == Mentioned::Each);
    let all_at = last
        .iter()
        .find(|index| *what(index) == Mentioned::All)
        .map(|index| scene.mentions[*index].at);
    // With amounts of its own in every part, a further amount of the last part is its own, too.
    let full = (others.iter()).all(|part| part.iter().any(|index| is_amount(what(index))));
    let name_at = scene.mentions[last[0]].at;
    let apart = |index: &usize| {
        let mention = &scene.mentions[*index];
        let amount = is_amount(&mention.what) || matches!(mention.what, Mentioned::Storage(_));
        let part = scene.break_between(name_at, mention.at);
        if all_at.is_some_and(|all| mention.at > all)
            || is_behind_spec(scene, group, name_at, mention.at, amount)
            || each && amount
        {
            return true;
        }
        let own = amount && full;
        amount && part >= Break::Comma && !full
            || all_at.is_none() && (part >= Break::Semicolon || part >= Break::Comma && !own)
    };
    last.iter()
        .copied()
        .filter(|index| {
            let own = what(index);
            !known(own) && !matches!(own, Mentioned::Name(_)) && apart(index)
        })
        .collect()
}

/// `app1 at … and app2 at …: two VMs with …`: the phrase behind the names speaks of both; `db1 (…) and db2 (…) on
/// pve3`: so does what stands behind the parentheses.
fn is_behind_spec(
    scene: &Scene<'_>,
    group: &Group,
    name_at: usize,
    at: usize,
    amount: bool,
) -> bool {
    let behind_head = group.start > name_at && at >= group.start;
    let opened = (scene.items.get(name_at + 1)).is_some_and(|next| next.is('('));
    let closed = (name_at + 2..at).any(|at| scene.items[at].is(')'));
    behind_head || !amount && opened && closed
}
