//! Addresses: of guests, gateways, DNS servers and things elsewhere.

use super::super::items::Item;
use super::super::lex::Shape;
use super::super::mention::Mentioned;
use super::Binder;

/// Why an address of something else is no guest's.
const ELSEWHERE: &str = "this is the address of something else, which is set up inside the guest";

/// Words whose address is not a guest's.
const FOREIGN: [&str; 23] = [
    "allow",
    "reach",
    "reaches",
    "connect",
    "connects",
    "talks",
    "talk",
    "share",
    "export",
    "mounts",
    "upstream",
    "logs",
    "against",
    "sync",
    "syncs",
    "replicates",
    "nas",
    "forward",
    "forwards",
    "points",
    "pointing",
    "target",
    "broadcast",
];

/// Words between an address and its key.
const LEADS_ON: [&str; 17] = [
    "them", "these", "those", "ihnen", "ellos", "ellas", "is", "ist", "est", "es", "als", "to",
    "use", "being", "should", "be", "set",
];

/// Servers that guests use rather than are.
const SERVED: [&str; 15] = [
    "ntp",
    "time",
    "syslog",
    "smtp",
    "mail",
    "ldap",
    "nfs",
    "proxy",
    "registry",
    "mirror",
    "license",
    "licence",
    "log",
    "cache",
    "zeitserver",
];

impl Binder<'_> {
    /// `netmask 255.255.0.0`, `(mask /24)`, `255.255.255.0` alone.
    pub(crate) fn masks(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let key = self.free(at, &["netmask"]);
            let value = if key { self.after_link(at + 1) } else { at };
            let slash = key && self.punct(value, '/');
            let value = value + usize::from(slash);
            let Some(item) = self.item(value).filter(|_| !self.used[value]) else {
                continue;
            };
            let text = &self.text[item.span.clone()];
            let length = match item.shape {
                Shape::Ip4 => mask_length(text).filter(|_| key || text.starts_with("255.")),
                _ if key => item.count().and_then(|n| u8::try_from(n).ok()),
                _ => None,
            };
            if let Some(length) = length.filter(|length| (1..=128).contains(length)) {
                self.mention(value, at..value + 1, Mentioned::Netmask(length));
            }
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
                        self.share_length(at, &full);
                        self.address(at, full);
                    }
                }
                Shape::Mac => {
                    let keyed = (at.saturating_sub(2)..at)
                        .find(|key| self.items[*key].low.starts_with("mac") && !self.used[*key]);
                    let from = keyed.filter(|key| self.after_link(key + 1) == at);
                    self.mention(at, from.unwrap_or(at)..at + 1, Mentioned::Mac(text));
                }
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

    /// `10.8.0.21, .22 and .23/24`: the length at the list's end is everybody's.
    fn share_length(&mut self, at: usize, last: &str) {
        let Some((_, length)) = last.split_once('/') else {
            return;
        };
        let mut end = at;
        while end > 1 && self.is_list_joint(end - 1) {
            end -= if end > 2 && self.is_list_joint(end - 2) {
                3
            } else {
                2
            };
            let bare = self.out.iter_mut().find_map(|m| match &mut m.what {
                Mentioned::Ip4(ip) if m.at == end && !ip.contains('/') => Some(ip),
                _ => None,
            });
            let Some(bare) = bare else { return };
            *bare = format!("{bare}/{length}");
        }
    }

    /// The key that governs the address at `at`, and where it stands.
    fn address_key(&self, at: usize) -> (usize, Option<&'static str>) {
        let mut from = at;
        while let Some(before) = from.checked_sub(1) {
            let item = &self.items[before];
            let by_dhcp = item.low == "via" && self.items[before + 1].has("dhcp");
            if item.has("gateway") && !by_dhcp {
                return (before, Some("gateway"));
            }
            if item.has("dns") {
                return (before, Some("dns"));
            }
            let link = [':', '=', '('].iter().any(|mark| item.is(*mark))
                || item.any(&[
                    "ip", "at", "on", "is", "start", "of", "the", "a", "with", "for", "all", "each",
                ])
                || LEADS_ON.contains(&item.low.as_str());
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
        if let Some(word) = self.foreign(from) {
            // What stands between says what it is, and is not built either.
            let start = if self.used[word..at].contains(&true) {
                at
            } else {
                word
            };
            self.mention(at, start..at + 1, Mentioned::Beyond(ELSEWHERE));
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
            self.mention(at, whence..at + 1, Mentioned::Beyond(ELSEWHERE));
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
        let whence = self.items[from..at]
            .iter()
            .any(|item| item.low == "from" || item.low == "ab");
        if starts && !(whence && self.range_follows(at)) {
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
            // `10.0.0.11-14/24`: the length stands in items of its own.
            let apart = self.items[last_at].is_number()
                && self.punct(last_at + 1, '/')
                && self.item(last_at + 2).is_some_and(Item::is_number);
            let end = last_at + 1 + if apart { 2 } else { 0 };
            for address in between(&text, &last) {
                self.mention(last_at, at + 1..end, Mentioned::Ip4(address));
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

    /// An address of something else: `NFS server at 10.0.0.9`, `allow from 10.0.0.7`; returns the item that says so.
    fn foreign(&self, at: usize) -> Option<usize> {
        let near = |back: usize| {
            (at.saturating_sub(back)..at)
                .rev()
                .take_while(|before| !self.items[*before].is_stop())
        };
        let word = near(3).find(|before| FOREIGN.contains(&self.items[*before].low.as_str()));
        // `using ntp server 10.0.0.9`, `with the proxy at 10.0.0.5`: a server that is used, not one that is built.
        let used = near(5).find(|before| {
            matches!(
                self.items[*before].low.as_str(),
                "using"
                    | "use"
                    | "uses"
                    | "via"
                    | "through"
                    | "nutzt"
                    | "uber"
                    | "verwendet"
                    | "utilise"
                    | "usa"
                    | "usando"
                    | "utilisant"
            )
        });
        let served = used.filter(|used| {
            (*used + 1..at).any(|between| {
                self.items[between]
                    .low
                    .split([' ', '-'])
                    .any(|part| SERVED.contains(&part))
            })
        });
        word.or(served)
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

/// `255.255.255.0` is 24.
fn mask_length(text: &str) -> Option<u8> {
    let mask = u32::from(text.parse::<std::net::Ipv4Addr>().ok()?);
    let ones = mask.leading_ones();
    (ones > 0 && mask.checked_shl(ones).unwrap_or(0) == 0).then_some(ones as u8)
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
