//! The machines that are there, and the words they go by.

use std::ops::Range;

use pai_iac::spec::{Field, Guest, Nic, Spec};

use super::super::lex::fold;
use super::super::understand::understand;
use super::Machine;
use super::words;

/// A machine of the requests before.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its stated values.
    pub guest: Guest,
    /// The same with its defaults.
    pub whole: Guest,
    /// The words it goes by, folded.
    pub names: Vec<String>,
}

/// Takes the machines of a spec; defaults are not kept, so that they are chosen anew with what changes.
pub fn known(spec: &Spec) -> Vec<Known> {
    let told = told(spec);
    spec.guests
        .iter()
        .map(|whole| Known {
            guest: stated(whole),
            whole: whole.clone(),
            names: names(whole, &told, &spec.request),
        })
        .collect()
}

impl Machine {
    pub(super) fn of(known: &Known) -> Self {
        Self {
            guest: known.guest.clone(),
            whole: Some(known.whole.clone()),
            names: known.names.clone(),
            words: Vec::new(),
            gone: false,
        }
    }
}

/// Where a request says what a machine is, and the words that say what it is for.
type Told = (Vec<Range<usize>>, Vec<Range<usize>>);

/// For each machine of each request, where its kind stands and which words say what it is for.
fn told(spec: &Spec) -> Vec<Told> {
    let whole = std::slice::from_ref(&(0..spec.request.len())).to_vec();
    let turns = if spec.turns.is_empty() {
        &whole
    } else {
        &spec.turns
    };
    let mut out = Vec::new();
    for turn in turns {
        let Some(text) = spec.request.get(turn.clone()) else {
            continue;
        };
        let shift = |span: &Range<usize>| span.start + turn.start..span.end + turn.start;
        let understood = understand(text, &Vec::new());
        let Some(first) = understood.readings.first() else {
            continue;
        };
        for (guest, words) in first.guests.iter().zip(&first.words) {
            let kind = guest.kind.spans().iter().map(shift).collect();
            out.push((kind, words.iter().map(shift).collect()));
        }
    }
    out
}

/// The words that a machine goes by: its names, their stems, what it runs, and what the request calls it.
fn names(guest: &Guest, told: &[Told], text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for name in guest.names.iter().filter(|name| name.is_stated()) {
        out.push(fold(&name.value));
        out.push(fold(words::stem(&name.value)));
    }
    out.extend(guest.services.iter().map(|service| service.value.clone()));
    let own: Vec<Range<usize>> = (guest.kind.spans().iter())
        .chain(guest.names.iter().flat_map(|name| name.spans()))
        .chain(guest.services.iter().flat_map(|service| service.spans()))
        .cloned()
        .collect();
    let meets = |span: &Range<usize>| {
        own.iter()
            .any(|other| span.start < other.end && other.start < span.end)
    };
    for (kind, spans) in told {
        if kind.iter().chain(spans).any(meets) {
            let all = spans.iter().filter_map(|span| text.get(span.clone()));
            out.extend(all.flat_map(words::telling));
        }
    }
    out.sort();
    out.dedup();
    out
}

/// Leaves out what a default gave.
fn stated(whole: &Guest) -> Guest {
    let mut guest = whole.clone();
    macro_rules! fields {
        ($($field:ident)*) => {
            $(guest.$field.take_if(|field| !field.is_stated());)*
        };
    }
    macro_rules! lists {
        ($($field:ident)*) => {
            $(guest.$field.retain(Field::is_stated);)*
        };
    }
    fields!(node os os_release template_vmid cores sockets cpu_type memory_mb balloon_mb swap_mb);
    fields!(domain user agent started start_at_boot protection pool ha machine efi tpm nesting);
    fields!(unprivileged description image_storage snippet_storage);
    lists!(names vmids dns ssh_keys packages services service_packages tags service_tags pci);
    for disk in &mut guest.disks {
        disk.size_gb.take_if(|field| !field.is_stated());
        disk.storage.take_if(|field| !field.is_stated());
        disk.ssd.take_if(|field| !field.is_stated());
        disk.discard.take_if(|field| !field.is_stated());
        disk.mount.take_if(|field| !field.is_stated());
    }
    guest.nics.iter_mut().for_each(stated_card);
    // One of which nothing is left says nothing; where there are several, their number is said.
    if guest.nics == [Nic::default()] {
        guest.nics.clear();
    }
    if guest.disks.len() == 1 && super::merge::is_blank(&guest.disks[0]) {
        guest.disks.clear();
    }
    guest
}

fn stated_card(nic: &mut Nic) {
    nic.bridge.take_if(|field| !field.is_stated());
    nic.vlan.take_if(|field| !field.is_stated());
    nic.ip.take_if(|field| !field.is_stated());
    nic.prefix.take_if(|field| !field.is_stated());
    nic.gateway.take_if(|field| !field.is_stated());
    nic.ip6.take_if(|field| !field.is_stated());
    nic.prefix6.take_if(|field| !field.is_stated());
    nic.gateway6.take_if(|field| !field.is_stated());
    nic.firewall.take_if(|field| !field.is_stated());
    nic.mac.take_if(|field| !field.is_stated());
}
