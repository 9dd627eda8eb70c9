//! Network cards: bridges, VLANs, addresses, gateways.

use pai_iac::spec::{Address, Field, Guest, Nic};

use super::super::mention::{Flag, Mentioned};
use super::{Problem, Settler};

impl Settler<'_> {
    /// Fills what is the same for every instance; addresses of single instances come later.
    pub(super) fn network(&mut self, guest: &mut Guest) {
        guest.dns = self.texts(|what| match what {
            Mentioned::Dns(server) => Some(server.clone()),
            _ => None,
        });
        guest.domain = self.one("domain", |what| match what {
            Mentioned::Domain(name) => Some(name.clone()),
            _ => None,
        });
        let bridges = self.take(|what| match what {
            Mentioned::Bridge(name) => Some(name.clone()),
            _ => None,
        });
        let vlans = self.take(|what| match what {
            Mentioned::Vlan(tag) => Some(*tag),
            _ => None,
        });
        self.take(|what| matches!(what, Mentioned::Untagged).then_some(()));
        let mut nics = self.cards(&bridges, &vlans);
        self.gateways(&mut nics);
        if let Some(firewall) = self.flag(Flag::Firewall) {
            if nics.is_empty() {
                nics.push(Nic::default());
            }
            nics.iter_mut()
                .for_each(|nic| nic.firewall = Some(firewall.clone()));
        }
        let dhcp = self.one("ip", |what| {
            matches!(what, Mentioned::Dhcp).then_some(Address::Dhcp)
        });
        if let Some(dhcp) = dhcp {
            if nics.is_empty() {
                nics.push(Nic::default());
            }
            if let Some(nic) = nics.iter_mut().find(|nic| nic.ip.is_none()) {
                nic.ip = Some(dhcp);
            }
        }
        guest.nics = nics;
    }

    /// One card for each distinct bridge, or for each VLAN where several stand on one bridge.
    fn cards(&mut self, bridges: &[(usize, String)], vlans: &[(usize, u64)]) -> Vec<Nic> {
        let mut distinct: Vec<(usize, String)> = Vec::new();
        for (index, name) in bridges {
            if !distinct.iter().any(|(_, other)| other == name) {
                if let Some(last) = distinct.last()
                    && self.corrected(last.0, *index)
                {
                    distinct.pop();
                }
                distinct.push((*index, name.clone()));
            }
        }
        let tag = |settler: &Self, (index, tag): &(usize, u64)| {
            Field::request(
                (*tag).min(u64::from(u16::MAX)) as u16,
                settler.mention(*index).span.clone(),
            )
        };
        if distinct.len() <= 1 {
            return self.one_bridge(distinct.first(), vlans);
        }
        // Each VLAN belongs to the bridge before it, up to the next one.
        let places: Vec<usize> = distinct
            .iter()
            .map(|(index, _)| self.mention(*index).at)
            .collect();
        distinct
            .iter()
            .enumerate()
            .map(|(order, (index, name))| {
                let next = places.get(order + 1).copied().unwrap_or(usize::MAX);
                let vlan = vlans.iter().find(|(vlan, _)| {
                    let at = self.mention(*vlan).at;
                    at >= places[order] && at < next
                });
                Nic {
                    bridge: Some(Field::request(
                        name.clone(),
                        self.mention(*index).span.clone(),
                    )),
                    vlan: vlan.map(|vlan| tag(self, vlan)),
                    ..Nic::default()
                }
            })
            .collect()
    }

    fn one_bridge(&mut self, bridge: Option<&(usize, String)>, vlans: &[(usize, u64)]) -> Vec<Nic> {
        let mut distinct: Vec<(usize, u64)> = Vec::new();
        for (index, tag) in vlans {
            if distinct.iter().any(|(_, other)| other == tag) {
                continue;
            }
            if let Some(last) = distinct.last()
                && self.corrected(last.0, *index)
            {
                distinct.pop();
            }
            distinct.push((*index, *tag));
        }
        let bridge = bridge
            .map(|(index, name)| Field::request(name.clone(), self.mention(*index).span.clone()));
        let mut nics: Vec<Nic> = distinct
            .iter()
            .map(|(index, tag)| Nic {
                bridge: bridge.clone(),
                vlan: Some(Field::request(
                    (*tag).min(u64::from(u16::MAX)) as u16,
                    self.mention(*index).span.clone(),
                )),
                ..Nic::default()
            })
            .collect();
        if nics.is_empty() && bridge.is_some() {
            nics.push(Nic {
                bridge,
                ..Nic::default()
            });
        }
        nics
    }

    fn gateways(&mut self, nics: &mut Vec<Nic>) {
        let found = self.take(|what| match what {
            Mentioned::Gateway(address) => Some(address.clone()),
            _ => None,
        });
        let (v6, v4): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(_, address)| address.contains(':'));
        let (v4, v6) = (
            self.settle_one("gateway", v4),
            self.settle_one("gateway6", v6),
        );
        if (v4.is_some() || v6.is_some()) && nics.is_empty() {
            nics.push(Nic::default());
        }
        if let Some(nic) = nics.first_mut() {
            nic.gateway = v4;
            nic.gateway6 = v6;
        }
    }

    /// Gives a guest one more address: the first card without one, or a further card.
    pub(super) fn address(&mut self, guest: &mut Guest, index: usize, address: &str) {
        let v6 = address.contains(':');
        let field = self.with_length(index, address);
        let at = self.mention(index).at;
        // With several cards an address belongs to the card whose bridge stands nearest before it.
        let near = guest
            .nics
            .iter()
            .enumerate()
            .filter_map(|(nic, card)| {
                let span = match &card.bridge.as_ref()?.source {
                    pai_iac::spec::Source::Request(spans) => spans.first()?.start,
                    pai_iac::spec::Source::Default(_) => return None,
                };
                (span < self.mention(index).span.start).then_some((span, nic))
            })
            .max()
            .map(|(_, nic)| nic)
            .filter(|_| guest.nics.len() > 1);
        let free = |card: &Nic| {
            if v6 {
                card.ip6.is_none()
            } else {
                card.ip.is_none()
            }
        };
        let target = near
            .filter(|nic| free(&guest.nics[*nic]))
            .or_else(|| guest.nics.iter().position(free));
        let nic = match target {
            Some(nic) => nic,
            None if guest.nics.is_empty() => {
                guest.nics.push(Nic::default());
                0
            }
            None => {
                let _ = at;
                self.problems.push(Problem::Contradiction {
                    field: "ip",
                    spans: [self.first_address(guest), self.mention(index).span.clone()],
                });
                return;
            }
        };
        if v6 {
            guest.nics[nic].ip6 = Some(field);
        } else {
            guest.nics[nic].ip = Some(field);
        }
    }

    /// An address without a prefix length takes that of the netmask or network that the words state beside it.
    fn with_length(&mut self, index: usize, address: &str) -> Field<Address> {
        let span = self.mention(index).span.clone();
        let stated = self.mentions.iter().copied().find_map(|other| {
            let length = match &self.mention(other).what {
                Mentioned::Netmask(length) => length.to_string(),
                Mentioned::Subnet(network) => holds(network, address)?.to_owned(),
                _ => return None,
            };
            Some((other, length))
        });
        match stated.filter(|_| !address.contains('/')) {
            Some((other, length)) => {
                self.used.insert(other);
                Field {
                    value: Address::Static(format!("{address}/{length}")),
                    source: pai_iac::spec::Source::Request(vec![
                        span,
                        self.mention(other).span.clone(),
                    ]),
                    doubt: None,
                }
            }
            None => Field::request(Address::Static(address.to_owned()), span),
        }
    }

    fn first_address(&self, guest: &Guest) -> std::ops::Range<usize> {
        guest
            .nics
            .iter()
            .filter_map(|nic| nic.ip.as_ref().or(nic.ip6.as_ref()))
            .find_map(|field| match &field.source {
                pai_iac::spec::Source::Request(spans) => spans.first().cloned(),
                pai_iac::spec::Source::Default(_) => None,
            })
            .unwrap_or_default()
    }
}

/// The prefix length of a network that holds the address.
fn holds<'n>(network: &'n str, address: &str) -> Option<&'n str> {
    let (base, length) = network.split_once('/')?;
    let base = u32::from(base.parse::<std::net::Ipv4Addr>().ok()?);
    let address = u32::from(address.parse::<std::net::Ipv4Addr>().ok()?);
    let bits: u32 = length.parse().ok().filter(|bits| (1..=32).contains(bits))?;
    ((base ^ address) >> (32 - bits) == 0).then_some(length)
}
