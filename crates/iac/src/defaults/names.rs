//! Names for guests that the request does not name.

use std::collections::{BTreeMap, BTreeSet};

use super::os_of;
use crate::spec::{Field, Guest, Kind, Spec};

/// Gives every instance a name that no other has.
pub(super) fn derive(spec: &mut Spec) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut wanted: BTreeMap<String, u64> = BTreeMap::new();
    for guest in &spec.guests {
        if complete(guest) {
            taken.extend(
                guest
                    .names
                    .iter()
                    .map(|name| name.value.to_ascii_lowercase()),
            );
        } else {
            *wanted.entry(base(guest).0).or_default() += u64::from(guest.count.value.max(1));
        }
    }
    let mut next: BTreeMap<String, u64> = BTreeMap::new();
    for guest in &mut spec.guests {
        if complete(guest) {
            continue;
        }
        let (base, rule) = base(guest);
        let alone = wanted.get(&base) == Some(&1) && !taken.contains(&base);
        guest.names = (0..guest.count.value.max(1))
            .map(|_| {
                let name = if alone {
                    base.clone()
                } else {
                    number(&base, next.entry(base.clone()).or_default(), &taken)
                };
                taken.insert(name.clone());
                Field::default(name, rule)
            })
            .collect();
    }
}

fn complete(guest: &Guest) -> bool {
    guest.names.len() == guest.count.value.max(1) as usize
}

fn number(base: &str, next: &mut u64, taken: &BTreeSet<String>) -> String {
    loop {
        *next += 1;
        let name = format!("{base}-{next}");
        if !taken.contains(&name) {
            return name;
        }
    }
}

fn base(guest: &Guest) -> (String, &'static str) {
    if let Some(name) = guest.names.first().and_then(|name| label(&name.value)) {
        return (name, "name-numbered");
    }
    if let Some(name) = guest
        .services
        .first()
        .and_then(|service| label(&service.value))
    {
        return (name, "name-from-service");
    }
    let system = os_of(guest).map(|os| {
        let name = os.value.as_str();
        name.split_once(|c: char| c.is_ascii_digit())
            .map_or(name, |(system, _)| system)
    });
    if let Some(name) = system.and_then(label) {
        return (name, "name-from-os");
    }
    let kind = match guest.kind.value {
        Kind::Vm => "vm",
        Kind::Lxc => "ct",
    };
    (kind.to_owned(), "name-from-kind")
}

/// Makes a DNS label with room for a number.
fn label(text: &str) -> Option<String> {
    let mut out = String::new();
    for c in text.chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => out.push(c),
            _ if out.ends_with('-') || out.is_empty() => {}
            _ => out.push('-'),
        }
    }
    out.truncate(50);
    let out = out.trim_end_matches('-');
    (!out.is_empty()).then(|| out.to_owned())
}
