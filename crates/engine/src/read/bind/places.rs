//! Storages: words behind `on`.

use super::super::items::What;
use super::super::mention::Mentioned;
use super::Binder;
use super::nodes::looks_like_node;

/// Parts that make a word a storage's name.
const STORAGE_PARTS: [&str; 61] = [
    "lun", "local", "zfs", "lvm", "ceph", "rbd", "ssd", "nvme", "hdd", "pool", "tank", "nfs",
    "iscsi", "store", "storage", "raid", "nas", "san", "flash", "jbod", "tier", "vmdata",
    "vm-data", "thin", "btrfs", "mirror", "spinning", "rust", "bulk", "archive", "cold", "gluster",
    "smb", "cifs", "pbs", "sata", "sas", "optane", "data", "disk", "disks", "fast", "slow", "vol",
    "volume", "raidz", "cache", "vms", "vmstore", "silver", "gold", "bronze", "platinum", "stor",
    "drbd", "linstor", "zpool", "rpool", "backup", "media", "scratch",
];

pub(crate) fn looks_like_storage(low: &str) -> bool {
    STORAGE_PARTS.contains(&low)
        || STORAGE_PARTS.iter().any(|part| {
            part.len() > 2
                && low
                    .split(['-', '_', '.'])
                    .any(|piece| piece.trim_end_matches(|c: char| c.is_ascii_digit()) == *part)
        })
        || [
            "zfs", "lvm", "ceph", "pool", "nvme", "ssd", "hdd", "store", "raid", "stor",
        ]
        .iter()
        .any(|part| low.contains(part))
}

impl Binder<'_> {
    /// `images on nfs-images and snippets on cephfs`, `image storage: nfs1`: where files are kept, not disks.
    pub(crate) fn file_storages(&mut self) {
        for at in 0..self.items.len() {
            let image = self.free(at, &["imagekey"])
                || self.items[at].low == "image"
                    && self.item(at + 1).is_some_and(|next| next.has("on"))
                    && at > 0
                    && self.items[at - 1].any(&["with", "the", "and"]);
            if !image && !self.free(at, &["snippetkey"]) || self.used[at] {
                continue;
            }
            let mut value = self.after_link(at + 1);
            let keyed = self.items[at].low.contains("storage") || value > at + 1;
            let mut placed = false;
            while self.free(value, &["on", "the", "storage", "storagelike"])
                || self.item(value).is_some_and(|item| {
                    matches!(
                        item.low.as_str(),
                        "go" | "live" | "are" | "stored" | "kept" | "liegen" | "to" | "files"
                    )
                })
            {
                placed |= self.items[value].has("on");
                value = self.after_link(value + 1);
            }
            if !keyed && !placed {
                continue;
            }
            let Some(name) = self.identifier(value) else {
                continue;
            };
            let what = if image {
                Mentioned::ImageStorage(name)
            } else {
                Mentioned::SnippetStorage(name)
            };
            self.mention(value, at..value + 1, what);
        }
    }

    /// `storage vmdata`, `on local-zfs`, `the tank pool`, `using storage x`, `datastore: x`.
    pub(crate) fn storages(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let keyed = self.items[at].any(&["storage", "storagelike", "ramlike"])
                || self.items[at].has("pool");
            if keyed && self.keyed_storage(at) {
                continue;
            }
            if self.items[at].has("on") {
                self.storage_behind_on(at);
            }
        }
        // `local-zfs`, `local-lvm` name themselves; so does `ceph-vm` in a part of its own.
        for at in 0..self.items.len() {
            let low = self.items[at].low.as_str();
            let stop = |item: Option<&super::super::items::Item>| {
                item.is_none_or(super::super::items::Item::is_stop)
            };
            let alone = at > 0
                && stop(self.items.get(at - 1))
                && stop(self.items.get(at + 1))
                && !self.punct(at + 1, ':')
                && !self.punct(at + 1, '(');
            let behind_size = at > 0
                && matches!(self.items[at - 1].what, What::Size(_))
                && looks_like_storage(low)
                && low.len() > 3
                && !self
                    .items
                    .get(at + 1)
                    .is_some_and(|next| next.any(&["disk", "diskroot", "diskdata"]));
            // `eine 2-TB-Datenplatte von hdd-pool`, `un disque de 100 Go de nvme-1`.
            let drawn = at > 1
                && matches!(
                    self.items[at - 1].low.as_str(),
                    "von" | "aus" | "de" | "from"
                )
                && looks_like_storage(low)
                && self.is_technical(at)
                && self.behind_disk(at - 1);
            let sure = behind_size
                || drawn
                || alone && looks_like_storage(low) && self.is_technical(at) && low.contains('-')
                || matches!(low, "local-lvm" | "local-zfs" | "local-btrfs")
                || low.ends_with("-zfs")
                || low.ends_with("-lvm");
            if !self.used[at] && sure && matches!(self.items[at].what, What::Ident) {
                let name = self.words(at..at + 1).to_owned();
                self.mention(at, at..at + 1, Mentioned::Storage(name));
            }
        }
    }

    fn is_resource_pool(&self, at: usize) -> bool {
        let item = &self.items[at];
        item.has("pool") && item.low != "pool"
            || item.low == "pool"
                && at > 0
                && (self.items[at - 1].low == "resource"
                    || self.items[at - 1].low == "ressource"
                    || self.items[at - 1].low == "proxmox")
    }

    fn keyed_storage(&mut self, at: usize) -> bool {
        if self.is_resource_pool(at) {
            return false;
        }
        let mut value = self.after_link(at + 1);
        let tied = value > at + 1;
        let mut all = None;
        while self.free(value, &["name"])
            || self.free(value, &["all"])
            || self.free(value, &["the", "storage"])
            || self.punct(value, ':')
            || self.free(value, &["on"]) && self.items[value].low != "in" && tied
        {
            all = all.or(self.items[value].has("all").then_some(value));
            value = self.after_link(value + 1);
        }
        let sized = self
            .item(value)
            .is_some_and(|item| matches!(item.what, What::Size(_)) || item.is_number());
        // `32GB storage on local-lvm`, `500GB of storage`: a label, not a key.
        let labels = at > 0
            && (matches!(self.items[at - 1].what, What::Size(_))
                || at > 1
                    && self.items[at - 1].has("of")
                    && matches!(self.items[at - 2].what, What::Size(_)));
        let named = value > at + 1;
        if let Some(name) = self.identifier(value).filter(|_| !sized)
            && !(labels && !named && !looks_like_storage(&name.to_lowercase()))
            && (matches!(self.items[value].what, What::Ident)
                || named
                || looks_like_storage(&name.to_lowercase()))
            && !(self.items[at].low == "pool"
                && !self.on_before(at)
                && !looks_like_storage(&name.to_lowercase())
                && !self.after_amount(at))
            && !(self.items[value]
                .any(&["kind:vm", "kind:lxc", "disk", "diskdata", "generic", "role"])
                && !tied
                && !named)
            && !(is_adjective(&self.items[value].low) && !tied && !named)
        {
            let from = if at > 0 && self.free(at - 1, &["on"]) {
                at - 1
            } else {
                at
            };
            self.mention(value, from..value + 1, Mentioned::Storage(name));
            // `same storage for both: pool0`: the words for all stay words of their own.
            if let Some(all) = all {
                let span = self.items[all].span.clone();
                self.out.push(super::super::mention::Mention {
                    at: all,
                    span,
                    what: Mentioned::All,
                });
            }
            return true;
        }
        self.storage_named_before(at)
    }

    /// `vmdata storage`, `the fast-ssd pool`; in `the spinning pool "rust"` the quoted word is the name.
    fn storage_named_before(&mut self, at: usize) -> bool {
        if let Some(name) = self
            .identifier(at + 1)
            .filter(|_| self.items[at + 1].quoted)
        {
            self.mention(at + 1, at..at + 2, Mentioned::Storage(name));
            return true;
        }
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let Some(name) = self.identifier(before) else {
            return false;
        };
        let ident =
            matches!(self.items[before].what, What::Ident) || self.items[before].has("disk");
        let placed =
            before > 0 && (self.items[before - 1].has("on") || self.items[before - 1].has("the"));
        if ident
            && (placed
                || looks_like_storage(&name.to_lowercase()) && !self.items[before].has("disk"))
            && !self.items[at].has("ramlike")
        {
            self.mention(before, before..at + 1, Mentioned::Storage(name));
            return true;
        }
        false
    }

    fn on_before(&self, at: usize) -> bool {
        at > 0 && (self.items[at - 1].has("on") && self.items[at - 1].low != "in")
            || at > 1
                && self.items[at - 1].has("the")
                && self.items[at - 2].has("on")
                && self.items[at - 2].low != "in"
    }

    fn after_amount(&self, at: usize) -> bool {
        at > 0
            && (matches!(self.items[at - 1].what, What::Size(_))
                || self.items[at - 1].any(&["disk", "diskroot", "diskdata"]))
    }

    fn quoted_behind_key(&self, from: usize) -> Option<usize> {
        let key = (from..from + 4)
            .take_while(|at| {
                let item = self.item(*at);
                item.is_some_and(|item| !item.is_stop() && !self.used[*at])
            })
            .find(|at| self.items[*at].any(&["storage", "storagelike", "pool"]))?;
        let quoted = self.item(key + 1)?.quoted && !self.used[key + 1];
        (quoted && !self.is_resource_pool(key)).then_some(key + 1)
    }

    /// `on tank`, `auf local-zfs`, `en ceph-vm`, `50 GB on the SSD pool called flash`.
    fn storage_behind_on(&mut self, at: usize) {
        // `on the spinning pool "rust"`: the quoted word is the name.
        if let Some(quoted) = self.quoted_behind_key(at + 1) {
            let name = self.words(quoted..quoted + 1).to_owned();
            self.mention(quoted, at..quoted + 1, Mentioned::Storage(name));
            return;
        }
        let mut value = at + 1;
        while self.free(
            value,
            &["the", "storage", "storagelike", "ramlike", "name", "a"],
        ) || self.free(value, &["pool"]) && !self.is_resource_pool(value)
            || self.punct(value, ':')
        {
            value += 1;
        }
        let Some(name) = self.identifier(value) else {
            return;
        };
        let low = self.items[value].low.clone();
        if self.is_french_pronoun(at) && !looks_like_storage(&low) {
            return;
        }
        let ident = matches!(self.items[value].what, What::Ident);
        let storage_word = self.items[at + 1..value]
            .iter()
            .any(|item| item.any(&["storage", "storagelike", "name", "pool"]));
        // A word the tables know is a storage only behind a disk or its size: `100GB on nvme`, `50 GB on data`.
        let known_ok = (self.items[value].any(&["disk", "diskdata"])
            || STORAGE_PARTS.contains(&low.as_str()))
            && self.behind_disk(at)
            && !self
                .item(value + 1)
                .is_some_and(|i| matches!(i.what, What::Size(_)));
        if !(ident || storage_word || known_ok) || is_adjective(&low) {
            return;
        }
        if self.free(value + 1, &["node", "bridge"])
            || self.free(value + 1, &["kind:vm", "kind:lxc", "generic"])
                && !looks_like_storage(&low)
        {
            return;
        }
        let sure = storage_word
            || looks_like_storage(&low)
                && (self.items[at].low != "from" || self.is_technical(value))
            || self.behind_disk(at) && (self.is_plain_on(at) || known_ok);
        if sure && !is_common(&low) && !looks_like_node(&low) {
            let mut end = value + 1;
            if self.free(end, &["pool", "storage", "storagelike"]) {
                end += 1;
            }
            self.mention(value, at..end, Mentioned::Storage(name));
        }
    }

    /// `on hv-berlin (that's the node)`: the words in parentheses say what it is.
    fn aside_says(&self, at: usize, row: &str) -> bool {
        self.punct(at + 1, '(')
            && (at + 2..at + 8)
                .take_while(|next| self.items.get(*next).is_some_and(|item| !item.is(')')))
                .any(|next| self.items[next].has(row))
    }

    /// `On aurait besoin de …`: the word that begins a sentence is no preposition, unless it is English.
    fn is_french_pronoun(&self, at: usize) -> bool {
        let verb = self.items.get(at + 1).is_some_and(|next| {
            matches!(
                next.low.as_str(),
                "a" | "aurait"
                    | "aura"
                    | "avait"
                    | "veut"
                    | "voudrait"
                    | "aimerait"
                    | "peut"
                    | "pourrait"
                    | "doit"
                    | "devrait"
                    | "va"
                    | "vient"
                    | "souhaite"
                    | "souhaiterait"
                    | "cherche"
                    | "part"
                    | "met"
                    | "utilise"
                    | "prend"
                    | "garde"
                    | "passe"
                    | "reste"
                    | "appelle"
                    | "lance"
                    | "monte"
                    | "deploie"
                    | "fait"
            ) || next.low.ends_with("era")
                || next.low.ends_with("rait")
        });
        self.items[at].low == "on" && verb
    }

    fn is_plain_on(&self, at: usize) -> bool {
        matches!(
            self.items[at].low.as_str(),
            "on" | "onto"
                | "auf"
                | "sur"
                | "en"
                | "sobre"
                | "in"
                | "im"
                | "from"
                | "stored on"
                | "backed by"
                | "hosted on"
                | "placed on"
                | "using"
                | "into"
                | "aus"
                | "dans"
        )
    }

    /// Says whether a disk or its size stands right before.
    fn behind_disk(&self, at: usize) -> bool {
        let mut before = at;
        for _ in 0..3 {
            let Some(step) = before.checked_sub(1) else {
                return false;
            };
            let item = &self.items[step];
            if matches!(item.what, What::Size(_))
                || item.any(&["disk", "diskroot", "diskdata", "storagelike"])
            {
                return true;
            }
            if item.is(',')
                || item.is(';')
                || item.is('.')
                || !(item.any(&["each", "for", "the", "all", "mount"])
                    || matches!(item.what, What::Ident)
                    || item.shape == super::super::lex::Shape::Path
                    || item.is('(')
                    || item.is(')'))
            {
                return false;
            }
            before = step;
        }
        false
    }

    /// What is left behind `on`: a storage or a node, the model decides.
    pub(crate) fn places(&mut self) {
        for at in 0..self.items.len() {
            let on = self.items[at].has("on")
                && matches!(
                    self.items[at].low.as_str(),
                    "on" | "onto" | "auf" | "sur" | "en"
                );
            if !on || self.used[at] || self.is_french_pronoun(at) {
                continue;
            }
            let value = if self.free(at + 1, &["the"]) {
                at + 2
            } else {
                at + 1
            };
            let Some(name) = self.identifier(value) else {
                continue;
            };
            let low = self.items[value].low.clone();
            let alone = self.items.get(value + 1).is_none_or(|next| {
                next.is_stop()
                    || next.any(&["with", "and", "on", "for", "at", "each"])
                    || self.used[value + 1]
            });
            if matches!(self.items[value].what, What::Ident)
                && alone
                && low.starts_with(char::is_alphabetic)
                && !is_common(&low)
                && (value == at + 1 || self.is_technical(value))
            {
                let what = if self.aside_says(value, "node") || looks_like_node(&low) {
                    Mentioned::Node(name)
                } else {
                    Mentioned::Place(name)
                };
                self.mention(value, at..value + 1, what);
            }
        }
    }
}

/// French and Spanish adjectives stand behind their noun: `el almacén lento` names no storage.
fn is_adjective(low: &str) -> bool {
    matches!(
        low,
        "lento"
            | "rapido"
            | "lenta"
            | "rapida"
            | "lent"
            | "rapide"
            | "principal"
            | "compartido"
            | "partage"
            | "externo"
            | "externe"
            | "secundario"
            | "secondaire"
            | "disponible"
            | "habitual"
            | "habituel"
    )
}

/// Words behind `on` that are neither storage nor node.
fn is_common(low: &str) -> bool {
    const COMMON: [&str; 50] = [
        "it",
        "them",
        "top",
        "proxmox",
        "pve",
        "prem",
        "premise",
        "demand",
        "time",
        "monday",
        "friday",
        "it's",
        "which",
        "what",
        "network",
        "lan",
        "dmz",
        "internet",
        "site",
        "linux",
        "hardware",
        "our",
        "production",
        "front",
        "case",
        "order",
        "total",
        "general",
        "parallel",
        "place",
        "turn",
        "mind",
        "particular",
        "addition",
        "production",
        "minimum",
        "maximum",
        "something",
        "anything",
        "there",
        "here",
        "same",
        "different",
        "separate",
        "mode",
        "mgmt",
        "management",
        "behalf",
        "premises",
        "average",
    ];
    COMMON.contains(&low)
}

/// `pve1` and `pve2` differ in their digits only.
pub(crate) fn same_stem(one: &str, other: &str) -> bool {
    let stem = |text: &str| {
        text.trim_end_matches(|c: char| c.is_ascii_digit())
            .to_owned()
    };
    stem(one) == stem(other) && one != other
}
