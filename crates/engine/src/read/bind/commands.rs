//! What only command lines and configuration files write: `qm create 611`, `rootfs local-lvm:8`.

use super::super::items::{Item, What};
use super::super::mention::{DiskRole, Mentioned};
use super::Binder;
use super::places::looks_like_storage;

/// Why a file on a storage is not taken.
const FILE: &str =
    "a system is stated by its name and release: its image or template is downloaded";

impl Binder<'_> {
    /// `qm create 611`, `pct clone 9000 123`, `scsi0: local-zfs:64`, `name=eth0`.
    pub(crate) fn commands(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.as_str();
            if matches!(low, "qm" | "pct") {
                self.command(at);
            } else if self.punct(at + 1, ':') && self.is_allocated(at) {
                self.allocated(at);
            } else if self.punct(at + 1, ':') && self.is_volume(at + 2) {
                // `local-zfs:vm-143-disk-0,size=48G`: the storage of a disk that is there.
                let name = self.words(at..at + 1).to_owned();
                self.mention(at, at..at + 3, Mentioned::Storage(name));
            } else if self.punct(at + 1, ':') && self.punct(at + 3, '/') {
                self.content(at);
            } else if self.items[at].has("name")
                && self.punct(at + 1, '=')
                && self.is_interface(at + 2)
            {
                self.used[at..at + 3].fill(true);
            }
        }
    }

    fn command(&mut self, at: usize) {
        let verb = self.item(at + 1).map_or("", |item| item.low.as_str());
        let id = |at: usize| {
            self.item(at)
                .filter(|item| item.is_number())
                .and_then(Item::count)
                .filter(|id| *id >= 100)
        };
        let (clones, first, second) = (verb == "clone", id(at + 2), id(at + 3));
        match (clones, first, second) {
            (true, Some(template), Some(new)) => {
                self.mention(at + 2, at + 1..at + 3, Mentioned::Template(template));
                self.mention(at + 3, at + 3..at + 4, Mentioned::Vmid(new));
            }
            (false, Some(new), _) if matches!(verb, "create" | "set" | "restore") => {
                self.mention(at + 2, at + 1..at + 3, Mentioned::Vmid(new));
            }
            _ => {}
        }
    }

    /// `local-zfs:64`, all in one piece.
    fn is_allocated(&self, at: usize) -> bool {
        let Some((mark, value)) = self.item(at + 1).zip(self.item(at + 2)) else {
            return false;
        };
        let size = value.is_number() || matches!(value.what, What::Size(_));
        let keyed = at > 1
            && (self.punct(at - 1, '=') || self.punct(at - 1, ':'))
            && self.disk_key(at - 2).is_some();
        let name =
            matches!(self.items[at].what, What::Ident) || keyed && self.items[at].tokens.len() == 1;
        name && size
            && mark.glued
            && value.glued
            && (keyed || looks_like_storage(&self.items[at].low))
    }

    /// `vm-143-disk-0`, `base-9000-disk-1`, `subvol-101-disk-0`.
    fn is_volume(&self, at: usize) -> bool {
        self.item(at).is_some_and(|item| {
            let parts: Vec<&str> = item.low.split('-').collect();
            matches!(parts.as_slice(), ["vm" | "base" | "subvol", id, "disk", number] if is_digits(id) && is_digits(number))
        })
    }

    /// `local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst`: the system that a file's name gives.
    fn content(&mut self, at: usize) {
        let Some(kind) = self.item(at + 2).map(|item| item.low.clone()) else {
            return;
        };
        if !matches!(kind.as_str(), "vztmpl" | "iso" | "import" | "images") {
            return;
        }
        let Some(file) = self.item(at + 4) else {
            return;
        };
        let low = file.low.clone();
        let stem: Vec<&str> = low.split(['-', '_']).take(2).collect();
        let tokens = super::super::lex::tokens(&stem.join(" "));
        let what = match super::super::systems::at(&tokens, 0) {
            Some(found) => Mentioned::Os(found.name),
            None => Mentioned::Beyond(FILE),
        };
        self.mention(at + 4, at..at + 5, what);
    }

    /// The disk that a key such as `rootfs`, `scsi0` or `mp1` names.
    fn disk_key(&self, at: usize) -> Option<DiskRole> {
        let low = self.items[at].low.as_str();
        let bus = ["scsi", "virtio", "sata", "ide"]
            .iter()
            .find_map(|bus| low.strip_prefix(bus));
        if low == "rootfs" {
            Some(DiskRole::Root)
        } else if low.strip_prefix("mp").is_some_and(is_digits) {
            Some(DiskRole::Data)
        } else if bus.is_some_and(is_digits)
            || self.items[at].any(&["disk", "diskroot", "storage", "storagelike"])
        {
            Some(DiskRole::Any)
        } else if self.items[at].has("diskdata") {
            Some(DiskRole::Data)
        } else {
            None
        }
    }

    fn allocated(&mut self, at: usize) {
        let keyed = at > 1 && (self.punct(at - 1, ':') || !self.items[at - 1].is_stop());
        let key = if keyed { self.disk_key(at - 2) } else { None };
        let name = self.words(at..at + 1).to_owned();
        let mb = match self.items[at + 2].what {
            What::Size(mb) => mb,
            What::Number(n) => (n * 1024.0).round() as u64,
            _ => return,
        };
        // The storage stands behind its size, as in a sentence: the disk takes the storage that follows it.
        self.mention(at, at..at + 2, Mentioned::Storage(name));
        if mb == 0 {
            self.used[at + 2] = true;
            return;
        }
        let what = Mentioned::Disk {
            mb,
            role: key.unwrap_or(DiskRole::Any),
            times: 1,
            ssd: false,
        };
        self.mention(at, at + 2..at + 3, what);
        let last = self.out.len() - 1;
        self.out.swap(last, last - 1);
        if key.is_some() {
            self.used[at - 2] = true;
        }
    }

    /// `scsi0`, `hostpci0`, `ipconfig0`: keys of a guest's configuration.
    pub(crate) fn is_device(&self, at: usize) -> bool {
        const BUSES: [&str; 15] = [
            "scsi", "virtio", "sata", "ide", "mp", "net", "unused", "hostpci", "usb", "serial",
            "parallel", "ipconfig", "efidisk", "tpmstate", "numa",
        ];
        self.item(at).is_some_and(|item| {
            BUSES
                .iter()
                .any(|bus| item.low.strip_prefix(bus).is_some_and(is_digits))
        })
    }

    /// `eth0`: a network card's name inside the guest, never a guest's.
    pub(crate) fn is_interface(&self, at: usize) -> bool {
        self.item(at).is_some_and(|item| {
            ["eth", "ens", "enp", "net", "veth"].iter().any(|kind| {
                item.low
                    .strip_prefix(kind)
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
            })
        })
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}
