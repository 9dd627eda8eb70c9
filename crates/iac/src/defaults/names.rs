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
    let mut out = hyphened(&text.to_lowercase());
    out.truncate(50);
    let out = out.trim_end_matches('-');
    (!out.is_empty()).then(|| out.to_owned())
}

/// Writes a stated name as Proxmox takes it; `None` where that needs no change, or nothing is left of it.
pub(super) fn as_taken(name: &str) -> Option<String> {
    let parts: Vec<String> = name.split('.').map(hyphened).collect();
    let taken = parts.join(".");
    let lost = parts.iter().any(String::is_empty) || taken.len() < name.chars().count() / 2;
    (taken != name && !lost).then_some(taken)
}

/// Puts a hyphen for everything that is neither letter nor digit; accents go, hyphens at the ends too.
fn hyphened(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c),
            // Hyphens that are there stay as many as they are.
            '-' if !out.is_empty() => out.push('-'),
            '\u{300}'..='\u{36f}' => {}
            c => match unaccented(c) {
                Some(letters) => out.push_str(letters),
                None if out.is_empty() || out.ends_with('-') => {}
                None => out.push('-'),
            },
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// The letters of Western European languages without their accents.
fn unaccented(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => "A",
        'ç' => "c",
        'Ç' => "C",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'È' | 'É' | 'Ê' | 'Ë' => "E",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'Ì' | 'Í' | 'Î' | 'Ï' => "I",
        'ñ' => "n",
        'Ñ' => "N",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => "O",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'Ù' | 'Ú' | 'Û' | 'Ü' => "U",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::as_taken;

    #[test]
    fn a_stated_name_is_changed_only_where_proxmox_would_not_take_it() {
        for (name, taken) in [
            ("my_db", Some("my-db")),
            ("Büro", Some("Buro")),
            ("Straße 7", Some("Strasse-7")),
            ("_lead.zone_a.example", Some("lead.zone-a.example")),
            ("ends-", Some("ends")),
            ("two--hyphens", None),
            ("Web01", None),
            ("web.example.com", None),
            // Nothing that a person would know again is left of these.
            ("数据库", None),
            ("a..b", None),
            ("___", None),
        ] {
            assert_eq!(as_taken(name).as_deref(), taken, "{name}");
        }
    }
}
