//! VLANs, bridges and VMIDs.

use super::super::items::{Item, What};
use super::super::mention::Mentioned;
use super::Binder;

/// Digits behind a fixed prefix: `vlan20`, `vlan-20`, `vlan_20`.
fn digits_behind(low: &str, prefix: &str) -> Option<u64> {
    let rest = low
        .strip_prefix(prefix)?
        .trim_start_matches(['-', '_', '.']);
    (!rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())).then(|| rest.parse().ok())?
}

/// Says whether a word is a bridge by its shape.
fn is_bridge_name(low: &str) -> bool {
    let number = |prefix: &str| digits_behind(low, prefix).is_some() && !low.contains(['-', '.']);
    number("vmbr") || number("br") || number("ovsbr") || number("vnet")
}

impl Binder<'_> {
    /// `VLAN 20`, `vlan id: 20`, `tag 30`, `vlan20`, `dmz vlan (44)`, `VLANs 10 and 20`.
    pub(crate) fn vlans(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.clone();
            if let Some(tag) = digits_behind(&low, "vlan").or_else(|| digits_behind(&low, "vid")) {
                self.mention(at, at..at + 1, Mentioned::Vlan(tag));
            } else if self.items[at].has("untagged") {
                self.mention(at, at..at + 1, Mentioned::Untagged);
            } else if self.items[at].has("vlan") {
                self.vlan_values(at);
            } else if self.items[at].any(&["tag", "tagged"]) {
                self.bare_tag(at);
            }
        }
    }

    fn vlan_values(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        while self.free(value, &["tag", "vmid", "of", "on", "the"])
            || self.punct(value, '(')
            || self.punct(value, '-')
            || self.free(value, &["all"])
            // `VLAN for both, 15`.
            || self.punct(value, ',') && self.free(value - 1, &["all"])
        {
            value = self.after_link(value + 1);
        }
        // `VLAN for the cameras is 30` keeps its words; `VLAN: 20` and `VLAN 20` are the common forms.
        let number = |binder: &Self, at: usize| {
            binder
                .item(at)
                .filter(|item| {
                    !binder.used[at]
                        && (item.is_number()
                            || binder.items.get(at + 1).is_none_or(|next| {
                                !next.any(&["cores", "kind:vm", "kind:lxc", "generic", "role"])
                            }))
                })
                .and_then(Item::count)
        };
        let Some(tag) = number(self, value) else {
            if at > 0
                && let Some(tag) = number(self, at - 1)
                && !self.item(at + 1).is_some_and(Item::is_number)
            {
                // `20 vlan`, `auf 20er VLAN`.
                self.mention(at - 1, at - 1..at + 1, Mentioned::Vlan(tag));
            }
            return;
        };
        self.mention(value, at..value + 1, Mentioned::Vlan(tag));
        let mut end = value + 1;
        let plural = self.items[at].low.ends_with('s');
        while let Some(next) = self.after_joint(end) {
            let Some(tag) = number(self, next) else { break };
            let alone = self.items.get(next + 1).is_none_or(|item| {
                item.is_stop() || item.any(&["and", "respectively", "on", "with"])
            });
            let told = self
                .items
                .get(next + 1)
                .is_some_and(|item| item.has("respectively"));
            if !(plural || alone && told) {
                break;
            }
            self.mention(next, next..next + 1, Mentioned::Vlan(tag));
            end = next + 1;
        }
    }

    /// `tag 30`, `tagged 30`: a VLAN where a lone number follows.
    fn bare_tag(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        if self.free(value, &["with", "on", "vlan"]) {
            value = self.after_link(value + 1);
        }
        let Some(item) = self.item(value).filter(|item| item.is_number()) else {
            return;
        };
        if let Some(tag) = item.count().filter(|_| !self.used[value])
            && !self.free(value + 1, &["cores", "sockets"])
        {
            self.mention(value, at..value + 1, Mentioned::Vlan(tag));
        }
    }

    /// `vmbr0`, `bridge br0`, `vmbr0.20`.
    pub(crate) fn bridges(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.clone();
            let named = at > 0
                && self.used[at - 1]
                && self.out.iter().any(|m| {
                    matches!(&m.what, Mentioned::Name(name) if name.eq_ignore_ascii_case(&low))
                        && m.at == at
                });
            if named || !matches!(self.items[at].what, What::Ident) {
                if self.items[at].has("bridge") {
                    self.keyed_bridge(at);
                }
                continue;
            }
            if let Some((bridge, tag)) = low.split_once('.')
                && digits_behind(bridge, "vmbr").is_some()
                && let Ok(tag) = tag.parse()
            {
                self.mention(at, at..at + 1, Mentioned::Bridge(bridge.to_owned()));
                self.out.push(super::super::mention::Mention {
                    at,
                    span: self.items[at].span.clone(),
                    what: Mentioned::Vlan(tag),
                });
            } else if is_bridge_name(&low) {
                let from = if at > 0 && self.free(at - 1, &["bridge"]) {
                    at - 1
                } else {
                    at
                };
                self.mention(at, from..at + 1, Mentioned::Bridge(low));
            }
        }
    }

    fn keyed_bridge(&mut self, at: usize) {
        let value = self.after_link(at + 1);
        let value = if self.free(value, &["name"]) {
            self.after_link(value + 1)
        } else {
            value
        };
        let tied = value > at + 1;
        if let Some(name) = self.identifier(value)
            && matches!(self.items[value].what, What::Ident)
            && (tied
                || is_bridge_name(&name.to_lowercase())
                || self.is_technical(value)
                || self.items[value].low.len() > 2)
        {
            self.mention(value, at..value + 1, Mentioned::Bridge(name));
        } else if at > 0 && self.is_technical(at - 1) && !self.used[at - 1] {
            let name = self.identifier(at - 1).unwrap_or_default();
            self.mention(at - 1, at - 1..at + 1, Mentioned::Bridge(name));
        }
    }

    /// `id 210`, `vmid: 9001`, `VM 301`, `CT 118`, `VMs 301-303`, `ids starting at 640`, `template 9000`.
    pub(crate) fn vmids(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.clone();
            let joined = ["vmid", "ctid", "ct", "vm", "lxc"]
                .iter()
                .find_map(|prefix| digits_behind(&low, prefix));
            if let Some(id) =
                joined.filter(|id| *id >= 100 && matches!(self.items[at].what, What::Ident))
            {
                self.mention(at, at..at + 1, Mentioned::Vmid(id));
            } else if self.items[at].has("template") {
                self.template(at);
            } else if self.items[at].has("vmid") {
                self.vmid_values(at, true);
            } else if self.items[at].any(&["kind:vm", "kind:lxc"]) {
                self.vmid_values(at, false);
            }
        }
    }

    fn template(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        while self.free(value, &["vmid", "of", "template", "kind:vm", "with"])
            || self.punct(value, '(')
        {
            value = self.after_link(value + 1);
        }
        if let Some(id) = self
            .item(value)
            .filter(|item| item.is_number() && !self.used[value])
            .and_then(Item::count)
            && id >= 100
        {
            // `a clone of template 9100` is a machine: its noun stays free.
            let noun = ["clone", "klon", "clon"]
                .iter()
                .any(|noun| self.items[at].low.starts_with(noun));
            let from = if noun { value } else { at };
            self.mention(value, from..value + 1, Mentioned::Template(id));
        }
    }

    fn vmid_values(&mut self, at: usize, keyed: bool) {
        let mut value = self.after_link(at + 1);
        let mut from = false;
        while self.free(value, &["start", "vmid", "with", "on", "of", "for"]) && keyed
            || self.free(value, &["vmid", "range"]) && !self.free(value, &["with"])
        {
            from |= self.items[value].has("start");
            value = self.after_link(value + 1);
        }
        let number = |binder: &Self, at: usize| {
            binder
                .item(at)
                .filter(|item| item.is_number() && !binder.used[at])
                .and_then(Item::count)
        };
        let Some(first) = number(self, value) else {
            return;
        };
        // `VM 2 cores`, `lxc 4 GB`, `VM 1:` are no ids.
        let counts = self.free(value + 1, &["cores", "sockets", "disk"])
            || self.free(value + 1, &["noise"])
            || self
                .item(value + 1)
                .is_some_and(|item| item.low == "x" || item.is('×'));
        if counts || !keyed && first < 100 {
            return;
        }
        if from {
            self.mention(value, at..value + 1, Mentioned::VmidFrom(first));
            return;
        }
        // A kind's word stays free: it names the machine, too.
        let from_at = if keyed { at } else { value };
        self.mention(value, from_at..value + 1, Mentioned::Vmid(first));
        let mut end = value + 1;
        // `301-303`, `301 to 303`, `301..303`.
        let dots = self.punct(end, '.') && self.punct(end + 1, '.');
        let range_at = if dots { end + 2 } else { end + 1 };
        if (self.free(end, &["range"]) || self.punct(end, '-') || dots)
            && let Some(last) = number(self, range_at)
            && last > first
            && last - first < 100
        {
            for id in first + 1..=last {
                self.mention(range_at, end..range_at + 1, Mentioned::Vmid(id));
            }
            return;
        }
        while let Some(next) = self.after_joint(end) {
            let Some(id) = number(self, next).filter(|id| *id >= 100) else {
                break;
            };
            let tied = self.punct(next + 1, '=') || self.punct(next + 1, ':');
            if self.free(next + 1, &["cores", "sockets"]) || self.is_head_ahead(next + 1) && !tied {
                break;
            }
            self.mention(next, next..next + 1, Mentioned::Vmid(id));
            end = next + 1;
        }
    }
}
