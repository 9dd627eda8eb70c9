//! VLANs, bridges, VMIDs and addresses.

use super::super::items::{Item, What};
use super::super::lex::Shape;
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
            if !plural
                && !(alone
                    && self
                        .items
                        .get(next + 1)
                        .is_some_and(|item| item.has("respectively")))
            {
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
            self.mention(value, at..value + 1, Mentioned::Template(id));
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
            if self.free(next + 1, &["cores", "sockets"]) || self.is_head_ahead(next + 1) {
                break;
            }
            self.mention(next, next..next + 1, Mentioned::Vmid(id));
            end = next + 1;
        }
    }

    /// IPv4 and IPv6 addresses, gateways, DNS servers, networks, ranges.
    pub(crate) fn addresses(&mut self) {
        let mut last_ip: Option<String> = None;
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let text = self.text[self.items[at].span.clone()].to_owned();
            match self.items[at].shape {
                Shape::Ip4 => {
                    last_ip = Some(text.clone());
                    self.address(at, text);
                }
                Shape::Ip6 => self.address6(at, text),
                Shape::IpTail => {
                    if let Some(base) = &last_ip
                        && let Some(full) = with_tail(base, &text)
                    {
                        self.address(at, full);
                    }
                }
                Shape::Mac => self.mention(at, at..at + 1, Mentioned::Mac(text)),
                Shape::Pci => self.mention(at, at..at + 1, Mentioned::Pci(text)),
                Shape::SshKey => {
                    let from = if at > 0 && self.free(at - 1, &["sshkey"]) {
                        at - 1
                    } else {
                        at
                    };
                    self.mention(at, from..at + 1, Mentioned::SshKey(text));
                }
                _ => {}
            }
        }
        for at in 0..self.items.len() {
            if self.free(at, &["dhcp"]) {
                self.mention(at, at..at + 1, Mentioned::Dhcp);
            }
        }
    }

    /// The key that governs the address at `at`, and where it stands.
    fn address_key(&self, at: usize) -> (usize, Option<&'static str>) {
        let mut from = at;
        while let Some(before) = from.checked_sub(1) {
            let item = &self.items[before];
            if item.has("gateway")
                && !(item.low == "via"
                    && self
                        .items
                        .get(before + 1)
                        .is_some_and(|next| next.has("dhcp")))
            {
                return (before, Some("gateway"));
            }
            if item.has("dns") {
                return (before, Some("dns"));
            }
            let link = item.is(':')
                || item.is('=')
                || item.is('(')
                || item.any(&[
                    "ip", "at", "on", "is", "start", "of", "the", "a", "with", "for", "all", "each",
                ])
                || matches!(
                    item.low.as_str(),
                    "is" | "ist"
                        | "est"
                        | "es"
                        | "als"
                        | "to"
                        | "use"
                        | "being"
                        | "should"
                        | "be"
                        | "set"
                );
            if self.used[before] || !link || at - before > 5 {
                break;
            }
            from = before;
        }
        // A DNS list: `dns 1.1.1.1, 9.9.9.9`.
        if at >= 2
            && self.is_list_joint(at - 1)
            && self
                .out
                .iter()
                .any(|m| matches!(m.what, Mentioned::Dns(_)) && (m.at + 2 == at || m.at + 1 == at))
        {
            return (at, Some("dns"));
        }
        // `gateways 10.0.3.1 and 2001:db8:3::1`.
        if at >= 2
            && self.is_list_joint(at - 1)
            && self.items[at].shape == Shape::Ip6
            && self
                .out
                .iter()
                .any(|m| matches!(m.what, Mentioned::Gateway(_)) && m.at + 2 == at)
        {
            return (at, Some("gateway"));
        }
        (from, None)
    }

    fn is_list_joint(&self, at: usize) -> bool {
        self.items[at].is(',') || self.items[at].has("and") || self.items[at].is('/')
    }

    /// `10.0.0.1 as gateway`, `10.0.0.1 (gw)`.
    fn key_behind(&self, at: usize) -> Option<(usize, &'static str)> {
        let mut next = at + 1;
        while self.punct(next, '(') || self.free(next, &["for", "the", "a"]) {
            next += 1;
        }
        let item = self.items.get(next).filter(|_| !self.used[next])?;
        let key = if item.has("gateway") && item.low != "via" {
            "gateway"
        } else if item.has("dns") {
            "dns"
        } else {
            return None;
        };
        // Where the key has an address of its own, it is not this one's.
        let value = self.after_link(next + 1);
        let owns = self.items.get(value).is_some_and(|item| {
            matches!(item.shape, Shape::Ip4 | Shape::Ip6 | Shape::IpTail) && !item.is_stop()
        });
        (!owns).then_some((next, key))
    }

    fn address(&mut self, at: usize, text: String) {
        let (from, key) = self.address_key(at);
        let (end, key) = match key {
            Some(key) => (at + 1, Some(key)),
            None => self
                .key_behind(at)
                .map_or((at + 1, None), |(end, key)| (end + 1, Some(key))),
        };
        match key {
            Some("gateway") => self.mention(at, from..end, Mentioned::Gateway(bare(&text))),
            Some(_) => self.mention(at, from..end, Mentioned::Dns(bare(&text))),
            None if is_network(&text) => self.mention(at, at..at + 1, Mentioned::Subnet(text)),
            None => self.guest_addresses(from, at, text),
        }
    }

    fn guest_addresses(&mut self, from: usize, at: usize, text: String) {
        if self.foreign(from) {
            self.mention(at, at..at + 1, Mentioned::Noise);
            return;
        }
        let whence =
            (from..at).find(|i| matches!(self.items[*i].low.as_str(), "from" | "ab" | "desde"));
        if let Some(whence) = whence
            && !self.range_follows(at)
            && !self.items[whence.saturating_sub(2)..whence]
                .iter()
                .any(|item| item.has("ip"))
            && !self.items[from..at].iter().any(|item| item.has("ip"))
        {
            self.mention(at, at..at + 1, Mentioned::Noise);
            return;
        }
        let starts = self.items[from..at].iter().any(|item| item.has("start"))
            || self.items.get(at + 1).is_some_and(|item| {
                matches!(
                    item.low.as_str(),
                    "upwards" | "onwards" | "onward" | "upward" | "ff" | "aufwarts"
                )
            })
            || self.items.get(at + 1).is_some_and(|item| item.low == "and")
                && self.items.get(at + 2).is_some_and(|item| item.low == "up");
        if starts
            && !self.items[from..at]
                .iter()
                .any(|item| item.low == "from" || item.low == "ab")
            || starts && !self.range_follows(at)
        {
            self.mention(at, at..at + 1, Mentioned::Ip4From(text));
            return;
        }
        let range = self.range_end(at, &text);
        let shown = match &range {
            // `10.0.0.11-13/24`: the prefix length is everybody's.
            Some((_, last)) if !text.contains('/') => last
                .split_once('/')
                .map_or(text.clone(), |(_, prefix)| format!("{text}/{prefix}")),
            _ => text.clone(),
        };
        self.mention(at, at..at + 1, Mentioned::Ip4(shown));
        if let Some((last_at, last)) = range {
            for address in between(&text, &last) {
                self.mention(last_at, at + 1..last_at + 1, Mentioned::Ip4(address));
            }
        }
    }

    fn range_follows(&self, at: usize) -> bool {
        let text = self.text[self.items[at].span.clone()].to_owned();
        self.range_end(at, &text).is_some()
    }

    /// `10.0.0.11-13`, `10.0.0.11 to 10.0.0.13`, `10.0.0.11 through .13`, `10.0.0.11-13/24`.
    fn range_end(&self, at: usize, first: &str) -> Option<(usize, String)> {
        let mut next = at + 1;
        if self.punct(next, '.') && self.punct(next + 1, '.') {
            next += 2;
        } else if self.punct(next, '-') || self.free(next, &["range"]) {
            next += 1;
        } else {
            return None;
        }
        let item = self.items.get(next)?;
        let text = &self.text[item.span.clone()];
        let last = match item.shape {
            Shape::Ip4 => text.to_owned(),
            Shape::IpTail => with_tail(first, text)?,
            Shape::Number(n) if n.fract() == 0.0 && n < 256.0 => {
                let prefix = if self.punct(next + 1, '/')
                    && self.items.get(next + 2).is_some_and(Item::is_number)
                {
                    format!("/{}", self.items[next + 2].low)
                } else {
                    String::new()
                };
                with_tail(first, &format!(".{}{prefix}", n as u64))?
            }
            _ => return None,
        };
        Some((next, last))
    }

    /// An address of something else: `NFS server at 10.0.0.9`, `allow from 10.0.0.7`.
    fn foreign(&self, at: usize) -> bool {
        self.items[..at]
            .iter()
            .rev()
            .take(3)
            .take_while(|item| !item.is_stop())
            .any(|item| {
                matches!(
                    item.low.as_str(),
                    "allow"
                        | "reach"
                        | "reaches"
                        | "connect"
                        | "connects"
                        | "talks"
                        | "talk"
                        | "share"
                        | "export"
                        | "mounts"
                        | "upstream"
                        | "logs"
                        | "against"
                        | "sync"
                        | "syncs"
                        | "replicates"
                        | "nas"
                        | "netmask"
                        | "forward"
                        | "forwards"
                        | "points"
                        | "pointing"
                        | "target"
                        | "ntp"
                        | "broadcast"
                )
            })
    }

    fn address6(&mut self, at: usize, text: String) {
        let (from, key) = self.address_key(at);
        let (end, key) = match key {
            Some(key) => (at + 1, Some(key)),
            None => self
                .key_behind(at)
                .map_or((at + 1, None), |(end, key)| (end + 1, Some(key))),
        };
        match key {
            Some("gateway") => self.mention(at, from..end, Mentioned::Gateway(bare(&text))),
            Some(_) => self.mention(at, from..end, Mentioned::Dns(bare(&text))),
            None => self.mention(at, at..at + 1, Mentioned::Ip6(text)),
        }
    }
}

/// The address without its prefix length.
fn bare(text: &str) -> String {
    text.split('/').next().unwrap_or(text).to_owned()
}

/// Replaces the last part of `base` by `tail` (`.12` or `.12/24`), keeping the prefix length where the tail has none.
fn with_tail(base: &str, tail: &str) -> Option<String> {
    let (address, prefix) = base
        .split_once('/')
        .map_or((base, None), |(a, p)| (a, Some(p)));
    let (network, _) = address.rsplit_once('.')?;
    let tail = tail.trim_start_matches('.');
    Some(match (tail.contains('/'), prefix) {
        (false, Some(prefix)) => format!("{network}.{tail}/{prefix}"),
        _ => format!("{network}.{tail}"),
    })
}

/// The addresses after `first` up to `last`, all with the prefix length that either has.
fn between(first: &str, last: &str) -> Vec<String> {
    let prefix = last
        .split_once('/')
        .or_else(|| first.split_once('/'))
        .map(|(_, prefix)| prefix);
    let (Ok(from), Ok(to)) = (
        bare(first).parse::<std::net::Ipv4Addr>(),
        bare(last).parse::<std::net::Ipv4Addr>(),
    ) else {
        return Vec::new();
    };
    let (from, to) = (u32::from(from), u32::from(to));
    if to <= from || to - from > 255 {
        return Vec::new();
    }
    (from + 1..=to)
        .map(|n| {
            let address = std::net::Ipv4Addr::from(n);
            prefix.map_or_else(
                || address.to_string(),
                |prefix| format!("{address}/{prefix}"),
            )
        })
        .collect()
}

/// Says whether `10.0.0.0/24` is a network rather than an address in it.
fn is_network(text: &str) -> bool {
    let Some((address, prefix)) = text.split_once('/') else {
        return false;
    };
    match (address.parse::<std::net::Ipv4Addr>(), prefix.parse::<u32>()) {
        (Ok(address), Ok(prefix)) if prefix < 31 => u32::from(address) << prefix == 0,
        _ => false,
    }
}
