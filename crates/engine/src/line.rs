//! The compact form in which readings are put to the model: one line for each kind of machine.

use std::fmt::Write as _;
use std::ops::Range;

use pai_iac::spec::{Address, Disk, Guest, Kind};

/// A piece of a reading's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that the reading fixes.
    Fixed(String),
    /// What the machine of this line is for: the model's choice.
    Role(usize),
}

/// A word that may say what a machine is for, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    /// The word as a DNS label.
    pub(crate) label: String,
    /// Where it stands; `None` for the option that nothing does.
    pub(crate) span: Option<Range<usize>>,
}

/// How much of a guest a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// What tells readings apart nearly always, and needs few tokens.
    Sizes,
    /// Every stated field: readings that look alike without the rest can be told apart by it.
    Everything,
}

/// How many words a line offers at most.
const MOST_ROLES: usize = 6;

/// Adjectives and verbs that never name a machine.
const NO_ROLES: [&str; 52] = [
    "small",
    "big",
    "large",
    "new",
    "tiny",
    "identical",
    "single",
    "simple",
    "basic",
    "another",
    "more",
    "fresh",
    "little",
    "need",
    "needed",
    "please",
    "pls",
    "setup",
    "some",
    "following",
    "additional",
    "extra",
    "kleine",
    "kleiner",
    "neue",
    "neuer",
    "nouveau",
    "nouvelle",
    "petit",
    "petite",
    "nuevo",
    "nueva",
    "pequeno",
    "separate",
    "two",
    "the",
    "of",
    "linux",
    "virtual",
    "old",
    "me",
    "about",
    "only",
    "minimal",
    "clone",
    "cloned",
    "cloned-from",
    "template",
    "from",
    "geklont",
    "clonado",
    "clone-de",
];

/// Returns the words of a guest that may say what it is for, and `-` for none of them.
pub(crate) fn roles(text: &str, guest: &Guest, words: &[Range<usize>]) -> Vec<Role> {
    let mut out: Vec<Role> = Vec::new();
    let mut add = |label: String, span: Range<usize>| {
        let fits = (2..=24).contains(&label.len()) && !NO_ROLES.contains(&label.as_str());
        if fits && out.len() < MOST_ROLES && !out.iter().any(|role| role.label == label) {
            out.push(Role {
                label,
                span: Some(span),
            });
        }
    };
    for span in words {
        if guest.os.as_ref().is_some_and(|os| covers(&os.source, span)) {
            continue;
        }
        add(label(&text[span.clone()]), span.clone());
    }
    for service in &guest.services {
        if let pai_iac::spec::Source::Request(spans) = &service.source {
            add(service.value.clone(), spans[0].clone());
        }
    }
    out.push(Role {
        label: "-".to_owned(),
        span: None,
    });
    out
}

fn covers(source: &pai_iac::spec::Source, span: &Range<usize>) -> bool {
    matches!(source, pai_iac::spec::Source::Request(spans) if spans.iter().any(|own| own.start <= span.start && span.end <= own.end))
}

/// Makes a DNS label of a word: lower case, letters, digits and hyphens.
pub(crate) fn label(word: &str) -> String {
    let mut out = String::new();
    for c in crate::read::lex::fold(word).chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// Writes a reading as pieces; `offered` says for which guests there is a role to choose.
pub(crate) fn pieces(guests: &[Guest], offered: &[bool], detail: Detail) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut text = String::new();
    for (at, guest) in guests.iter().enumerate() {
        let kind = match guest.kind.value {
            Kind::Vm => "vm",
            Kind::Lxc => "lxc",
        };
        let _ = write!(text, "{kind} x{}", guest.count.value);
        if offered[at] {
            text.push_str(" for=");
            out.push(Piece::Fixed(std::mem::take(&mut text)));
            out.push(Piece::Role(at));
        }
        for (key, value) in fields(guest) {
            let _ = write!(text, " {key}={value}");
        }
        if detail == Detail::Everything {
            rest(guest, &mut text);
        }
        text.push('\n');
    }
    text.push('.');
    out.push(Piece::Fixed(text));
    out
}

/// The fields that readings differ in; the rest is the same in all and needs no tokens.
fn fields(guest: &Guest) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let mut put = |key: &'static str, value: Option<String>| {
        if let Some(value) = value {
            out.push((key, value));
        }
    };
    let names: Vec<String> = guest.names.iter().map(|name| label(&name.value)).collect();
    put("name", (!names.is_empty()).then(|| names.join(",")));
    put(
        "cores",
        guest.cores.as_ref().map(|cores| cores.value.to_string()),
    );
    put(
        "ram",
        guest.memory_mb.as_ref().map(|memory| size(memory.value)),
    );
    let disks: Vec<String> = guest.disks.iter().filter_map(disk).collect();
    put("disk", (!disks.is_empty()).then(|| disks.join(",")));
    let nic = guest.nics.first();
    put("node", guest.node.as_ref().map(|node| word(&node.value)));
    put(
        "bridge",
        nic.and_then(|nic| nic.bridge.as_ref())
            .map(|bridge| word(&bridge.value)),
    );
    put(
        "vlan",
        nic.and_then(|nic| nic.vlan.as_ref())
            .map(|vlan| vlan.value.to_string()),
    );
    put(
        "ip",
        nic.and_then(|nic| nic.ip.as_ref())
            .map(|ip| match &ip.value {
                Address::Dhcp => "dhcp".to_owned(),
                Address::Static(ip) => word(ip),
            }),
    );
    out
}

/// The names in a spec's JSON of what [`fields`] writes already.
const SHORT: [&str; 12] = [
    "kind",
    "count",
    "name",
    "names",
    "cores",
    "memory_mb",
    "disk_gb",
    "storage",
    "node",
    "bridge",
    "vlan",
    "ip",
];

/// Writes every other stated field under its name in the spec.
fn rest(guest: &Guest, text: &mut String) {
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(guest) else {
        return;
    };
    for (key, cell) in fields
        .iter()
        .filter(|(key, _)| !SHORT.contains(&key.as_str()))
    {
        cells(key, cell, text);
    }
}

fn cells(key: &str, cell: &serde_json::Value, text: &mut String) {
    use serde_json::Value;
    match cell {
        Value::Object(field) if field.contains_key("value") => {
            let value = word(&field["value"].to_string());
            let stated = field["source"] == "request";
            let _ = stated.then(|| write!(text, " {key}={value}"));
        }
        Value::Object(fields) => fields.iter().for_each(|(key, cell)| cells(key, cell, text)),
        Value::Array(list) => list.iter().for_each(|cell| cells(key, cell, text)),
        _ => {}
    }
}

fn disk(disk: &Disk) -> Option<String> {
    let size = disk
        .size_gb
        .as_ref()
        .map(|size| format!("{}GB", size.value));
    let storage = disk.storage.as_ref().map(|storage| word(&storage.value));
    match (size, storage) {
        (Some(size), Some(storage)) => Some(format!("{size}@{storage}")),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

/// `8192` MiB is `8GB`, `768` is `768MB`.
fn size(mb: u64) -> String {
    if mb.is_multiple_of(1024) {
        format!("{}GB", mb / 1024)
    } else {
        format!("{mb}MB")
    }
}

/// An identifier without anything that a grammar or a line could trip over.
fn word(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_alphanumeric() || "-_./:,".contains(*c))
        .collect()
}

#[cfg(test)]
mod tests {
    use pai_iac::spec::Field;

    use super::*;

    fn guest() -> Guest {
        Guest::new(
            Field::request(Kind::Vm, 0..1),
            Field::request(1, 0..1),
            Vec::new(),
        )
    }

    fn text(guest: &Guest, detail: Detail) -> String {
        match pieces(std::slice::from_ref(guest), &[false], detail).as_slice() {
            [Piece::Fixed(text)] => text.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_line_says_what_was_stated_and_more_only_where_it_has_to() {
        let mut vm = guest();
        vm.cores = Some(Field::request(2, 0..1));
        vm.pool = Some(Field::request("lab\n.".to_owned(), 0..1));
        vm.protection = Some(Field::default(true, "started"));
        assert_eq!(text(&vm, Detail::Sizes), "vm x1 cores=2\n.");
        // Nothing of a value can end the line.
        assert_eq!(text(&vm, Detail::Everything), "vm x1 cores=2 pool=labn.\n.");
    }

    #[test]
    fn disks_and_cards_behind_the_first_are_told_where_everything_is() {
        let mut vm = guest();
        for storage in ["a", "b"] {
            vm.disks.push(Disk {
                size_gb: Some(Field::request(8, 0..1)),
                storage: Some(Field::request(storage.to_owned(), 0..1)),
                ssd: None,
                discard: None,
                mount: None,
            });
        }
        vm.disks[1].mount = Some(Field::request("/srv".to_owned(), 0..1));
        assert!(!text(&vm, Detail::Sizes).contains("/srv"));
        assert!(text(&vm, Detail::Everything).contains("mount=/srv"));
    }
}
