//! What `name` names: guests, nodes and machines in the files and answers of Proxmox, corosync and Terraform.

use std::ops::Range;

use super::host::{add, add_named, label};
use super::label::{is_common, is_shaped, is_telling, read};
use super::lists;
use super::marks::{
    ANSWERS, Mark, flat, has, is_added, is_addressed, is_guest, is_machine_resource, is_of_machine,
    is_of_object, object,
};
use super::setting;
use super::{files, given, rows};
use crate::field;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// Looks at what `name` names where it stands at a place.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    if is_read_elsewhere(input, place, hits) {
        return;
    }
    let lead = &input.bytes[input.line(place.start).start..place.start];
    if is_of_user(lead) {
        return;
    }
    let Some(found) = field::around(input, place).filter(|found| found.key.end == place.end) else {
        return lists::members(input, place, hits);
    };
    let Some(label) = read(input, found.value.start) else {
        return;
    };
    let text = &input.bytes[label.clone()];
    if is_common(text) || label.end < found.value.end && found.quote != 0 {
        return;
    }
    let low = place.start.saturating_sub(400);
    let above = &input.bytes[low..place.start];
    let near = &input.bytes[low..(place.end + 300).min(input.bytes.len())];
    let near = if input.kind == Kind::Yaml && lead.trim_ascii().is_empty() {
        near
    } else if found.quote == b'"' && is_telling(text) {
        object(near, above.len())
    } else if found.quote == b'"' {
        flat(near, above.len())
    } else {
        near
    };
    let block = || lead.iter().all(|byte| matches!(byte, b' ' | b'-'));
    if input.kind == Kind::Yaml && (found.quote == 0 || block()) {
        return name_in_yaml(input, place, label, near, hits);
    }
    let guest = || {
        let first = || input.line(place.start).start == place.start;
        found.quote == 0 && is_guest(input, near) && first()
    };
    let why = if guest() {
        "a guest's configuration names it"
    } else if is_in_nodelist(above, near) {
        "a list of nodes names it"
    } else if input.kind == Kind::Hcl || has(above, Mark::Resource) {
        if !is_machine_resource(above) && !rows::is_agent(input, place) {
            return;
        }
        "a machine's resource names it"
    } else if let Some(why) = told_by(input, text, lead, above, near) {
        why
    } else if is_second_word(input, place) {
        return setting::setting(input, place, hits);
    } else {
        return;
    };
    add_named(hits, input, label, why);
}

/// Hands a `name` that is a part of another one, or that stands without a sign, to where it is read.
fn is_read_elsewhere(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let before = place
        .start
        .checked_sub(1)
        .map_or(b' ', |at| input.bytes[at]);
    // `dhcp.@host[0].name='web1'` of OpenWrt.
    if before == b'.' && files::is_host_entry(&input.bytes[..place.start - 1]) {
        if let Some(found) = field::around(input, place) {
            let why = "an entry of a host names it";
            label(input, found.value.start, why, hits);
        }
        return true;
    }
    if before.is_ascii_alphanumeric() || matches!(before, b'_' | b'-' | b'.') {
        setting::setting(input, place, hits);
        return true;
    }
    beside(input, place, hits) || given::daemon(input, place, hits)
}

/// `/user add name=ops` of RouterOS.
fn is_of_user(lead: &[u8]) -> bool {
    memchr::memchr(b'd', lead).is_some()
        && [&b"/user add "[..], b"secret add "]
            .iter()
            .any(|of| memchr::memmem::find(lead, of).is_some())
}

/// Says whether a name stands in a list of nodes, as corosync and its tools write them.
fn is_in_nodelist(above: &[u8], near: &[u8]) -> bool {
    has(above, Mark::Nodelist)
        || has(above, Mark::Node) && (has(near, Mark::Nodeid) || is_addressed(near))
}

/// Says by what else a name is told to be that of a machine: an answer of the API, an address, an order.
fn told_by(
    input: &Input<'_>,
    name: &[u8],
    lead: &[u8],
    above: &[u8],
    near: &[u8],
) -> Option<&'static str> {
    if has(above, Mark::Domain) && lead.ends_with(b"<")
        || ANSWERS.iter().any(|mark| has(near, *mark))
            && !(is_added(lead) && has(near, Mark::Identity))
    {
        return Some("an answer of the API names a guest");
    }
    if !is_shaped(name) {
        return None;
    }
    if (is_addressed(near) || is_of_object(above)) && !Scene::new(input).is_package() {
        return Some("it is the name of what has an address");
    }
    files::is_order(lead).then_some("a machine is asked for by it")
}

/// Names are everywhere in YAML; few marks tell of machines there.
fn name_in_yaml(
    input: &Input<'_>,
    place: &Range<usize>,
    label: Range<usize>,
    near: &[u8],
    hits: &mut Hits,
) {
    let nodes = || {
        let find = || has(input.bytes, Mark::Kind);
        *input.nodes.get_or_init(find) && has(near, Mark::Kind)
    };
    // `pvesh get … --output-format yaml`
    let first = input.line(place.start).start == place.start;
    if first && is_telling(&input.bytes[label.clone()]) && is_guest(input, near) {
        return add(hits, input, label, "a guest's configuration names it");
    }
    let shaped = is_shaped(&input.bytes[label.clone()]);
    let above = &input.bytes[place.start.saturating_sub(64)..place.start];
    let own = || is_of_machine(above, shaped);
    if nodes()
        || is_telling(&input.bytes[label.clone()])
            && (has(near, Mark::Module) || has(near, Mark::Collection) || own())
    {
        add(hits, input, label, "a description of a machine names it");
    } else if is_shaped(&input.bytes[label.clone()]) && is_addressed(near) {
        add(hits, input, label, "it is the name of what has an address");
    } else if is_second_word(input, place) {
        setting::setting(input, place, hits);
    }
}

/// `name pve1` in a block that has an address beside it, `<device … name="web1">`: a name of what has an address.
fn beside(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let line = input.line(place.start);
    let lead = &input.bytes[line.start..place.start];
    let option = lead.trim_ascii() == b"option" && input.byte(place.end + 1) == b'\'';
    let span = if option {
        let near =
            &input.bytes[line.start.saturating_sub(160)..(line.end + 160).min(input.bytes.len())];
        is_addressed(near)
            .then(|| read(input, place.end + 2))
            .flatten()
    } else if lead.trim_ascii().is_empty() && input.byte(place.end) == b' ' {
        let near =
            &input.bytes[line.start.saturating_sub(200)..(line.end + 200).min(input.bytes.len())];
        let address = [&b"\tip "[..], b" ip ", b"\nip ", b"ipaddr ", b"address "];
        address
            .iter()
            .any(|word| memchr::memmem::find(near, word).is_some())
            .then(|| read(input, place.end + 1))
            .flatten()
            .filter(|span| span.end >= line.end)
    } else if let Some(tag) = memchr::memrchr(b'<', lead) {
        let tags: [&[u8]; 5] = [
            b"<device ",
            b"<host ",
            b"<node ",
            b"<server ",
            b"<connection ",
        ];
        (tags.iter().any(|name| lead[tag..].starts_with(name))
            && matches!(input.bytes[place.end..], [b'=', b'"' | b'\'', ..]))
        .then(|| read(input, place.end + 2))
        .flatten()
    } else {
        None
    };
    match span.filter(|span| is_telling(&input.bytes[span.clone()])) {
        Some(span) => {
            add(hits, input, span, "it is the name of what has an address");
            true
        }
        None => false,
    }
}

/// Says whether a word stands before the word at a place, as in `VM Name`.
fn is_second_word(input: &Input<'_>, place: &Range<usize>) -> bool {
    place.start > 1
        && input.bytes[place.start - 1] == b' '
        && input.bytes[place.start - 2].is_ascii_alphanumeric()
}
