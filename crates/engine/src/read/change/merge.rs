//! Puts the values of a further request in the place of those before them.

use std::ops::Range;

use pai_iac::spec::{Address, Disk, Field, Guest, Nic};

/// How values are put to those that are there.
#[derive(Clone, Debug, Default)]
pub(super) struct How {
    /// The words that only say which machine is meant: what they name is no new value.
    pub(super) head: Option<Range<usize>>,
    /// Lists are said anew, rather than longer.
    pub(super) lists_anew: bool,
    /// A disk comes besides those that are there.
    pub(super) adds_disk: bool,
    /// Which disk is meant, from 0 on.
    pub(super) disk: Option<usize>,
    /// A network card comes besides those that are there.
    pub(super) adds_card: bool,
    /// Which card is meant, from 0 on.
    pub(super) card: Option<usize>,
    /// No VLAN tag is wanted.
    pub(super) untagged: bool,
    /// The kind of machine is said anew.
    pub(super) kind: bool,
}

/// Says whether nothing is known of a disk.
pub(in super::super) fn is_blank(disk: &Disk) -> bool {
    let Disk {
        size_gb,
        storage,
        ssd,
        discard,
        mount,
    } = disk;
    size_gb.is_none() && storage.is_none() && ssd.is_none() && discard.is_none() && mount.is_none()
}

fn put<T>(old: &mut Option<T>, new: Option<T>) {
    if new.is_some() {
        *old = new;
    }
}

/// Puts what a change says to a machine; names, ids and counts are the caller's.
pub(super) fn merge(guest: &mut Guest, change: &Guest, how: &How) {
    let mut change = change.clone();
    if let Some(head) = &how.head {
        let in_head = |field: &Field<String>| {
            let spans = field.spans();
            !spans.is_empty()
                && spans
                    .iter()
                    .all(|span| head.start <= span.start && span.end <= head.end)
        };
        change.services.retain(|service| !in_head(service));
        change.os.take_if(|os| in_head(os));
    }
    if how.kind && change.kind.is_stated() && change.kind.value != guest.kind.value {
        guest.kind = change.kind.clone();
    }
    macro_rules! fields {
        ($($field:ident)*) => {
            $(put(&mut guest.$field, change.$field.take());)*
        };
    }
    if change.os.is_some() {
        guest.os_release = None;
    }
    fields!(node os os_release template_vmid cores sockets cpu_type memory_mb balloon_mb swap_mb);
    fields!(domain user agent started start_at_boot protection pool ha machine efi tpm nesting);
    fields!(unprivileged description image_storage snippet_storage);
    list(&mut guest.services, &change.services, false);
    list(&mut guest.packages, &change.packages, false);
    list(&mut guest.ssh_keys, &change.ssh_keys, false);
    list(&mut guest.pci, &change.pci, false);
    list(&mut guest.tags, &change.tags, how.lists_anew);
    list(&mut guest.dns, &change.dns, how.lists_anew);
    disks(&mut guest.disks, change.disks, how);
    cards(&mut guest.nics, change.nics, how);
}

/// Adds what is new; a list that is said anew has nothing of the old one.
fn list(old: &mut Vec<Field<String>>, new: &[Field<String>], anew: bool) {
    if new.is_empty() {
        return;
    }
    if anew {
        old.clear();
    }
    for field in new {
        old.retain(|other| other.value != field.value);
        old.push(field.clone());
    }
}

fn disks(old: &mut Vec<Disk>, mut new: Vec<Disk>, how: &How) {
    if new.is_empty() {
        return;
    }
    if old.is_empty() {
        // The one it boots from: what is not said of it is a default.
        old.push(blank());
    }
    let mut first = new.remove(0);
    if first.size_gb.is_none() {
        every_disk(old, &mut new, first, how);
        first = blank();
    }
    let sized = first.size_gb.is_some();
    match how.disk {
        _ if !sized => {}
        _ if how.adds_disk => old.push(first),
        Some(at) if at >= old.len() => old.push(first),
        at => put_disk(&mut old[at.unwrap_or(0)], first),
    }
    let further = old.len() - 1;
    let replaces = !how.adds_disk && further == new.len();
    for (at, disk) in new.into_iter().enumerate() {
        let place = how.disk.filter(|_| !how.adds_disk).unwrap_or(at + 1);
        if (replaces || how.disk.is_some()) && place < old.len() && !how.adds_disk {
            put_disk(&mut old[place], disk);
        } else {
            old.push(disk);
        }
    }
}

/// A storage or switch without a size is for the disks that are there, or for one of them.
fn every_disk(old: &mut [Disk], new: &mut [Disk], change: Disk, how: &How) {
    // Beside new disks it is theirs, unless they have their own.
    if !new.is_empty() {
        for disk in new.iter_mut().filter(|disk| disk.storage.is_none()) {
            disk.storage.clone_from(&change.storage);
        }
        return;
    }
    for (at, disk) in old.iter_mut().enumerate() {
        if how.disk.is_none_or(|place| place == at) {
            put_disk(disk, change.clone());
        }
    }
}

fn put_disk(old: &mut Disk, new: Disk) {
    put(&mut old.size_gb, new.size_gb);
    put(&mut old.storage, new.storage);
    put(&mut old.ssd, new.ssd);
    put(&mut old.discard, new.discard);
    put(&mut old.mount, new.mount);
}

fn blank() -> Disk {
    Disk {
        size_gb: None,
        storage: None,
        ssd: None,
        discard: None,
        mount: None,
    }
}

fn cards(old: &mut Vec<Nic>, new: Vec<Nic>, how: &How) {
    if how.adds_card {
        if old.is_empty() {
            old.push(Nic::default());
        }
        let none = new.is_empty();
        old.extend(new);
        old.extend(none.then(Nic::default));
    } else {
        for (at, nic) in new.into_iter().enumerate() {
            let place = how.card.unwrap_or(at);
            if place >= old.len() {
                old.resize_with(place + 1, Nic::default);
            }
            put_card(&mut old[place], nic);
        }
    }
    if how.untagged {
        for (at, nic) in old.iter_mut().enumerate() {
            if how.card.is_none_or(|place| place == at) {
                nic.vlan = None;
            }
        }
    }
}

/// Puts what a change says to a card. A new address without a prefix length has that of the old one.
fn put_card(old: &mut Nic, new: Nic) {
    if let Some(ip) = new.ip {
        let before = old.ip.as_ref().and_then(prefix);
        old.prefix = new
            .prefix
            .or(old.prefix.take().or(before).filter(|_| ip.value.is_bare()));
        if ip.value == Address::Dhcp {
            (old.prefix, old.gateway) = (None, None);
        }
        old.ip = Some(ip);
    }
    if let Some(ip) = new.ip6 {
        let before = old.ip6.as_ref().and_then(prefix);
        old.prefix6 = new
            .prefix6
            .or(old.prefix6.take().or(before).filter(|_| ip.value.is_bare()));
        old.ip6 = Some(ip);
    }
    put(&mut old.bridge, new.bridge);
    put(&mut old.vlan, new.vlan);
    put(&mut old.gateway, new.gateway);
    put(&mut old.gateway6, new.gateway6);
    put(&mut old.firewall, new.firewall);
    put(&mut old.mac, new.mac);
}

/// The prefix length that an address is written with, and where it stands.
fn prefix(ip: &Field<Address>) -> Option<Field<u8>> {
    let Address::Static(text) = &ip.value else {
        return None;
    };
    let (_, length) = text.split_once('/')?;
    Some(Field {
        value: length.parse().ok()?,
        source: ip.source.clone(),
        doubt: None,
    })
}
