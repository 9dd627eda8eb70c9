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
        let marks = self.marks();
        let bridges = self.take(|what| match what {
            Mentioned::Bridge(name) => Some(name.clone()),
            _ => None,
        });
        let vlans = self.take(|what| match what {
            Mentioned::Vlan(tag) => Some(*tag),
            _ => None,
        });
        let mut nics = if marks.len() > 1 {
            self.card_starts = marks;
            self.marked_cards(&bridges, &vlans)
        } else {
            self.cards(&bridges, &vlans)
        };
        self.counted_cards(&mut nics);
        self.untagged(&vlans);
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

    /// Where the words turn to each card: `first nic … second nic …`.
    fn marks(&mut self) -> Vec<usize> {
        let mut marks: Vec<usize> = self
            .take(|what| matches!(what, Mentioned::Card).then_some(()))
            .into_iter()
            .map(|(index, ())| self.mention(index).at)
            .collect();
        marks.sort_unstable();
        marks
    }

    /// The card that the words at an item speak of.
    pub(super) fn card_at(&self, at: usize) -> usize {
        self.card_starts
            .iter()
            .rposition(|start| *start <= at)
            .unwrap_or(0)
    }

    /// One card for each mark; what stands before the first is for those that say nothing else.
    fn marked_cards(&mut self, bridges: &[(usize, String)], vlans: &[(usize, u64)]) -> Vec<Nic> {
        let first = self.card_starts[0];
        let own = |settler: &Self, index: usize, card: usize| {
            let at = settler.mention(index).at;
            at >= first && settler.card_at(at) == card
        };
        let before = |settler: &Self, index: usize| settler.mention(index).at < first;
        (0..self.card_starts.len())
            .map(|card| {
                let mut bridge: Vec<_> = bridges.to_vec();
                bridge.retain(|(index, _)| own(self, *index, card));
                let mut vlan: Vec<_> = vlans.to_vec();
                vlan.retain(|(index, _)| own(self, *index, card));
                if bridge.is_empty() {
                    bridge.extend(bridges.iter().filter(|(i, _)| before(self, *i)).cloned());
                }
                if vlan.is_empty() {
                    vlan.extend(vlans.iter().filter(|(i, _)| before(self, *i)).cloned());
                }
                Nic {
                    bridge: self.settle_one("bridge", bridge),
                    vlan: self.settle_one("vlan", vlan).map(tag_field),
                    ..Nic::default()
                }
            })
            .collect()
    }

    /// `two NICs on vmbr0`: as many cards as are counted, or a contradiction where others are told apart.
    fn counted_cards(&mut self, nics: &mut Vec<Nic>) {
        for (index, n) in self.take(|what| match what {
            Mentioned::Cards(n) => Some(*n as usize),
            _ => None,
        }) {
            if nics.len() < 2 {
                let card = nics.first().cloned().unwrap_or_default();
                nics.resize(n, card);
            } else if nics.len() != n {
                let told = nics
                    .last()
                    .and_then(|nic| nic.bridge.as_ref())
                    .and_then(super::first_span);
                self.problems.push(Problem::Contradiction {
                    field: "nics",
                    spans: [
                        self.mention(index).span.clone(),
                        told.unwrap_or_else(|| self.mention(index).span.clone()),
                    ],
                });
            }
        }
    }

    /// `VLAN 20, untagged` cannot be on one card.
    fn untagged(&mut self, vlans: &[(usize, u64)]) {
        for (index, ()) in self.take(|what| matches!(what, Mentioned::Untagged).then_some(())) {
            let card = self.card_at(self.mention(index).at);
            let tagged = vlans.iter().find(|(vlan, _)| {
                self.card_at(self.mention(*vlan).at) == card && !self.corrected(*vlan, index)
            });
            if let Some((vlan, _)) = tagged {
                self.problems.push(Problem::Contradiction {
                    field: "vlan",
                    spans: [
                        self.mention(*vlan).span.clone(),
                        self.mention(index).span.clone(),
                    ],
                });
            }
        }
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
            tag_field(Field::request(*tag, settler.mention(*index).span.clone()))
        };
        if distinct.len() <= 1 {
            return self.one_bridge(distinct.first(), vlans);
        }
        // Each VLAN belongs to the bridge before it, up to the next one.
        let places: Vec<usize> = distinct
            .iter()
            .map(|(index, _)| self.mention(*index).at)
            .collect();
        self.card_starts = self.bounds(&places);
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

    /// Where the words for each card begin: at its bridge, or behind the one before where addresses lead.
    fn bounds(&self, places: &[usize]) -> Vec<usize> {
        let addresses: Vec<usize> = self
            .mentions
            .iter()
            .map(|index| self.mention(*index))
            .filter(|m| matches!(m.what, Mentioned::Ip4(_) | Mentioned::Ip6(_)))
            .map(|m| m.at)
            .collect();
        let lead = addresses.first().is_some_and(|at| *at < places[0])
            && addresses.iter().max() < places.last();
        if lead {
            std::iter::once(0)
                .chain(places[..places.len() - 1].iter().map(|at| at + 1))
                .collect()
        } else {
            places.to_vec()
        }
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
                vlan: Some(tag_field(Field::request(
                    *tag,
                    self.mention(*index).span.clone(),
                ))),
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
        if found.is_empty() {
            return;
        }
        if nics.is_empty() {
            nics.push(Nic::default());
        }
        // Each card has its own: the gateway that stands among the words for it.
        for (card, nic) in nics.iter_mut().enumerate() {
            let (v6, v4): (Vec<_>, Vec<_>) = found
                .iter()
                .filter(|(index, _)| self.card_at(self.mention(*index).at) == card)
                .cloned()
                .partition(|(_, address)| address.contains(':'));
            nic.gateway = self.settle_one("gateway", v4);
            nic.gateway6 = self.settle_one("gateway6", v6);
        }
    }

    /// Gives a guest one more address: the first card without one, or a further card.
    pub(super) fn address(&mut self, guest: &mut Guest, index: usize, address: &str) {
        let v6 = address.contains(':');
        let field = self.with_length(index, address);
        // With several cards an address belongs to the card whose words it stands among.
        let near = (guest.nics.len() > 1 && !self.card_starts.is_empty())
            .then(|| self.card_at(self.mention(index).at))
            .filter(|nic| *nic < guest.nics.len());
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
            .find_map(super::first_span)
            .unwrap_or_default()
    }
}

/// A VLAN tag as the spec holds it; one that is too large stays too large.
fn tag_field(field: Field<u64>) -> Field<u16> {
    Field {
        value: u16::try_from(field.value).unwrap_or(u16::MAX),
        source: field.source,
        doubt: field.doubt,
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
