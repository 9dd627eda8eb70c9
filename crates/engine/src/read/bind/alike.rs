//! Values that are told by the machine before: `same bridge and VLAN`, `im selben VLAN`, `la misma pasarela`.

use super::super::mention::{Alike, Mentioned};
use super::Binder;

/// For each value, the rows of `words.tsv` that name it.
const KEYS: [(Alike, &[&str]); 12] = [
    (Alike::Vlan, &["vlan"]),
    (Alike::Bridge, &["bridge"]),
    (Alike::Gateway, &["gateway"]),
    (Alike::Dns, &["dns"]),
    (Alike::Node, &["node"]),
    (Alike::Os, &["oskey"]),
    (Alike::Pool, &["pool"]),
    (Alike::Tag, &["tag"]),
    (Alike::Storage, &["storage", "storagelike"]),
    (Alike::Cores, &["cores"]),
    (Alike::Ram, &["ram"]),
    (Alike::Disk, &["disk", "diskroot"]),
];

impl Binder<'_> {
    /// Finds them behind `same`, each with its key; a key with a value of its own says what it is anyway.
    pub(crate) fn same_values(&mut self) {
        for at in 0..self.items.len() {
            if self.free(at, &["sameplace"]) {
                self.mention(at, at..at + 1, Mentioned::SameAs(Alike::Node));
            }
            if !self.free(at, &["samekey"]) {
                continue;
            }
            let mut from = at;
            let mut key = at + 1;
            // With a value behind it the word says no more than `both`.
            if self.key_at(key).is_some() && self.alike_at(key).is_none() {
                self.used[at] = true;
            }
            while let Some(alike) = self.alike_at(key) {
                self.mention(key, from..key + 1, Mentioned::SameAs(alike));
                from = key + 1;
                let Some(next) = self.after_joint(key + 1) else {
                    break;
                };
                // `same bridge and the same VLAN` comes to the second by itself.
                key = next;
            }
        }
    }

    fn key_at(&self, key: usize) -> Option<Alike> {
        KEYS.iter()
            .find(|(_, rows)| self.free(key, rows))
            .map(|(alike, _)| *alike)
    }

    fn alike_at(&self, key: usize) -> Option<Alike> {
        let alike = self.key_at(key)?;
        // `same storage for both: pool0` has a value of its own.
        let all = key + 1 + usize::from(self.free(key + 1, &["all"]));
        let stop = usize::from(all > key + 1 && self.punct(all, ','));
        let value = self.after_link(all + stop);
        let held = self.punct(key + 1, '(') && self.is_technical(key + 2);
        let own = held
            || self.item(value).is_some_and(|item| {
                !self.used[value]
                    && (item.is_number()
                        || value > all + stop
                        || matches!(item.what, super::super::items::What::Size(_))
                        || self.is_technical(value))
            });
        (!own).then_some(alike)
    }

    /// `likewise in VLAN 5`, `ebenfalls auf pve2`: there the word only leads on.
    pub(crate) fn is_also(&self, at: usize) -> bool {
        matches!(
            self.items[at].low.as_str(),
            "likewise" | "ebenfalls" | "ebenso" | "igual" | "gleich"
        ) && self
            .item(at + 1)
            .is_some_and(|next| next.any(&["on", "at", "with", "for"]))
    }
}
