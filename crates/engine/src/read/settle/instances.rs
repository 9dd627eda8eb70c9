//! Several alike: names, ids and addresses of the single instances.

use std::ops::Range;

use pai_iac::spec::{Field, Guest};

use super::super::group::{Decisions, Open, decided};
use super::super::mention::Mentioned;
use super::{Problem, Settler};

/// Values that single instances have, in the order of the words.
struct Lists {
    names: Vec<(usize, String)>,
    vmids: Vec<(usize, u64)>,
    ips: Vec<(usize, String)>,
    ips6: Vec<(usize, String)>,
    nodes: Vec<(usize, String)>,
    macs: Vec<(usize, String)>,
}

impl Lists {
    /// The length of the longest list that tells machines apart; nodes may be everybody's.
    fn longest(&self) -> usize {
        [
            self.names.len(),
            self.vmids.len(),
            self.ips.len(),
            self.ips6.len(),
            self.macs.len(),
        ]
        .into_iter()
        .max()
        .unwrap_or(0)
    }

    fn is_named(&self) -> bool {
        self.names.len() > 1 || self.vmids.len() > 1
    }

    /// Says whether addresses stand with and without a prefix length.
    fn is_mixed(&self) -> bool {
        let long = |(_, ip): &(usize, String)| ip.contains('/');
        !self.is_named() && self.ips.iter().any(long) && !self.ips.iter().all(long)
    }

    /// How many machines the lists tell apart: two addresses of one with two cards are no two machines.
    fn machines(&self, cards: usize) -> usize {
        let longest = self.longest();
        if cards == longest && !self.is_named() {
            return 1;
        }
        longest.max(1)
    }
}

impl Settler<'_> {
    /// Makes one guest, or one for each instance that has values of its own.
    pub(super) fn instances(&mut self, mut guest: Guest, decisions: &Decisions) -> Vec<Guest> {
        let mut lists = self.lists(decisions);
        let mixed = lists.is_mixed();
        if mixed && self.group.count.is_none() {
            self.set_bare_aside(&mut lists);
        }
        let n = match self.stated_count() {
            Some((n, span)) => {
                guest.count = Field::request(u32::try_from(n).unwrap_or(u32::MAX), span);
                n as usize
            }
            None if mixed => 1,
            None => lists.machines(guest.nics.len()),
        };
        if lists.nodes.len() == 1 || lists.nodes.len() > 1 && lists.nodes.len() != n {
            guest.node = self.settle_one("node", lists.nodes.clone());
        }
        if n <= 1 || n > 64 {
            self.single(&mut guest, &lists);
            return vec![guest];
        }
        self.count_lists(&guest, &lists, n);
        if lists.longest().max(lists.nodes.len()) < 2 && !self.has_start() {
            self.alike(&mut guest, &lists, n);
            return vec![guest];
        }
        (0..n)
            .map(|at| self.instance(&guest, &lists, at, n))
            .collect()
    }

    /// How many there are, by the phrase or behind a key of its own.
    fn stated_count(&mut self) -> Option<(u64, Range<usize>)> {
        let counts = self.take(|what| match what {
            Mentioned::Count(n) => Some(*n),
            _ => None,
        });
        self.group.count.clone().or_else(|| {
            let (index, n) = counts.first()?;
            Some((*n, self.mention(*index).span.clone()))
        })
    }

    /// `10.0.0.2/24 … 10.0.0.1`: addresses of two forms are hardly two machines'.
    fn set_bare_aside(&mut self, lists: &mut Lists) {
        let (kept, other): (Vec<_>, Vec<_>) = std::mem::take(&mut lists.ips)
            .into_iter()
            .partition(|(_, ip)| ip.contains('/'));
        lists.ips = kept;
        for (index, _) in other {
            self.problems.push(Problem::Unexpressed {
                span: self.mention(index).span.clone(),
                why: "nothing says what this address is for",
            });
        }
    }

    /// `2 VMs named a, b and c`: a list for the single machines has one value for each, or one for all.
    fn count_lists(&mut self, guest: &Guest, lists: &Lists, n: usize) {
        let places = |list: &[(usize, String)]| -> Vec<usize> {
            list.iter().map(|(index, _)| *index).collect()
        };
        let vmids: Vec<usize> = lists.vmids.iter().map(|(index, _)| *index).collect();
        let cards = guest.nics.len().max(1);
        for list in [
            places(&lists.names),
            vmids,
            places(&lists.ips),
            places(&lists.ips6),
            places(&lists.macs),
        ] {
            let fits = list.len() <= 1 || list.len() == n || list.len() == n * cards;
            // The same value several times is one.
            let last = list.last().copied().filter(|_| !fits);
            let Some(last) = last else { continue };
            let counted = super::first_span(&guest.count);
            let span = self.mention(last).span.clone();
            self.problems.push(Problem::Contradiction {
                field: "count",
                spans: [
                    counted.unwrap_or_else(|| self.mention(list[0]).span.clone()),
                    span,
                ],
            });
        }
    }

    fn lists(&mut self, decisions: &Decisions) -> Lists {
        let names = self.names(decisions);
        let mut nodes = self.take(|what| match what {
            Mentioned::Node(name) => Some(name.clone()),
            _ => None,
        });
        let places = self.guesses(|index, what| match what {
            Mentioned::Place(name) if decided(decisions, &Open::Place(index)) == 1 => {
                Some(name.clone())
            }
            _ => None,
        });
        self.used.extend(places.iter().map(|(index, _)| *index));
        nodes.extend(places);
        Lists {
            nodes: self.uncorrected(nodes),
            names: self.uncorrected(names),
            vmids: self.take(|what| match what {
                Mentioned::Vmid(id) => Some(*id),
                _ => None,
            }),
            ips: self.take(|what| match what {
                Mentioned::Ip4(ip) => Some(ip.clone()),
                _ => None,
            }),
            ips6: self.take(|what| match what {
                Mentioned::Ip6(ip) => Some(ip.clone()),
                _ => None,
            }),
            macs: self.take(|what| match what {
                Mentioned::Mac(mac) => Some(mac.clone()),
                _ => None,
            }),
        }
    }

    /// The names, each once; without one the first word that may be one.
    fn names(&mut self, decisions: &Decisions) -> Vec<(usize, String)> {
        let mut names = self.take(|what| match what {
            Mentioned::Name(name) => Some(name.clone()),
            _ => None,
        });
        let guess = self.guesses(|index, what| match what {
            Mentioned::NameGuess(name) if decided(decisions, &Open::NameGuess(index)) == 0 => {
                Some(name.clone())
            }
            _ => None,
        });
        if let (true, Some((index, name))) = (names.is_empty(), guess.into_iter().next()) {
            self.used.insert(index);
            names.push((index, name));
        }
        let mut seen: Vec<String> = Vec::new();
        names.retain(|(_, name)| {
            let fresh = !seen.contains(&name.to_lowercase());
            seen.push(name.to_lowercase());
            fresh
        });
        names
    }

    /// Mentions whose use is a choice, as far as it is taken.
    fn guesses(&self, pick: impl Fn(usize, &Mentioned) -> Option<String>) -> Vec<(usize, String)> {
        self.mentions
            .iter()
            .filter_map(|index| Some((*index, pick(*index, &self.mention(*index).what)?)))
            .collect()
    }

    /// A corrected value goes: `called web, sorry, db`.
    fn uncorrected(&self, mut list: Vec<(usize, String)>) -> Vec<(usize, String)> {
        let mut at = 1;
        while at < list.len() {
            let marked = self.scene.mentions.iter().any(|m| {
                m.what == Mentioned::Correction
                    && m.at > self.mention(list[at - 1].0).at
                    && m.at < self.mention(list[at].0).at
            });
            if marked {
                list.remove(at - 1);
            } else {
                at += 1;
            }
        }
        list
    }

    fn has_start(&self) -> bool {
        self.mentions.iter().any(|index| {
            matches!(
                self.mention(*index).what,
                Mentioned::Ip4From(_) | Mentioned::VmidFrom(_)
            )
        })
    }

    fn single(&mut self, guest: &mut Guest, lists: &Lists) {
        guest.names = lists
            .names
            .iter()
            .take(1)
            .map(|(index, name)| Field::request(name.clone(), self.mention(*index).span.clone()))
            .collect();
        let vmid = lists.vmids.clone();
        guest.vmids = self
            .settle_one("vmid", vmid)
            .map(vmid_field)
            .into_iter()
            .collect();
        for (index, ip) in lists.ips.iter().chain(&lists.ips6) {
            self.address(guest, *index, ip);
        }
        self.starts(guest, 0);
        for (order, (index, mac)) in lists.macs.iter().enumerate() {
            let card = if self.card_starts.len() > 1 {
                self.card_at(self.mention(*index).at)
            } else {
                order
            };
            if guest.nics.len() <= card {
                guest.nics.resize_with(card + 1, Default::default);
            }
            guest.nics[card].mac = Some(Field::request(
                mac.clone(),
                self.mention(*index).span.clone(),
            ));
        }
        for (index, _) in lists.names.iter().skip(1) {
            self.problems.push(Problem::Contradiction {
                field: "name",
                spans: [
                    self.mention(lists.names[0].0).span.clone(),
                    self.mention(*index).span.clone(),
                ],
            });
        }
    }

    /// `3 VMs named web`: numbered; one address for three cannot be.
    fn alike(&mut self, guest: &mut Guest, lists: &Lists, n: usize) {
        if let Some((index, name)) = lists.names.first() {
            let span = self.mention(*index).span.clone();
            guest.names = (1..=n)
                .map(|at| Field::request(format!("{name}-{at}"), span.clone()))
                .collect();
        }
        let lone = lists.vmids.iter().map(|(index, _)| {
            (
                *index,
                "one VMID for several guests: give a first one, as in `ids from 301`",
            )
        });
        let addresses = lists
            .ips
            .iter()
            .chain(&lists.ips6)
            .map(|(index, _)| (*index, "one address for several guests: give a first one, as in `addresses from 10.0.0.11/24`"));
        let macs = lists
            .macs
            .iter()
            .map(|(index, _)| (*index, "one MAC address for several guests"));
        for (index, why) in lone.chain(addresses).chain(macs) {
            self.problems.push(Problem::Unexpressed {
                span: self.mention(index).span.clone(),
                why,
            });
        }
    }

    fn instance(&mut self, guest: &Guest, lists: &Lists, at: usize, n: usize) -> Guest {
        let mut one = guest.clone();
        one.count = Field {
            value: 1,
            ..guest.count.clone()
        };
        if lists.names.len() == 1 && n > 1 {
            let (index, name) = &lists.names[0];
            one.names = vec![Field::request(
                format!("{name}-{}", at + 1),
                self.mention(*index).span.clone(),
            )];
        } else if let Some((index, name)) = lists.names.get(at) {
            one.names = vec![Field::request(
                name.clone(),
                self.mention(*index).span.clone(),
            )];
        }
        if let Some((index, id)) = lists.vmids.get(at) {
            one.vmids = vec![vmid_field(Field::request(
                *id,
                self.mention(*index).span.clone(),
            ))];
        }
        // Two addresses each, or one each.
        let per = if lists.ips.len() == 2 * n && one.nics.len() == 2 {
            2
        } else {
            1
        };
        for (index, ip) in lists.ips.iter().skip(at * per).take(per) {
            self.address(&mut one, *index, ip);
        }
        if let Some((index, ip)) = lists.ips6.get(at) {
            self.address(&mut one, *index, ip);
        }
        if lists.nodes.len() == n {
            let (index, name) = &lists.nodes[at];
            one.node = Some(Field::request(
                name.clone(),
                self.mention(*index).span.clone(),
            ));
        }
        if let Some((index, mac)) = lists.macs.get(at) {
            if one.nics.is_empty() {
                one.nics.push(pai_iac::spec::Nic::default());
            }
            one.nics[0].mac = Some(Field::request(
                mac.clone(),
                self.mention(*index).span.clone(),
            ));
        }
        self.starts(&mut one, at);
        one
    }

    /// `ids from 301`, `addresses from 10.0.0.11/24`: the next ones follow.
    fn starts(&mut self, guest: &mut Guest, at: usize) {
        let ids = self.take(|what| match what {
            Mentioned::VmidFrom(id) => Some(*id),
            _ => None,
        });
        if let Some((index, id)) = ids.first() {
            guest.vmids = vec![vmid_field(Field::request(
                id + at as u64,
                self.mention(*index).span.clone(),
            ))];
        }
        let ips = self.take(|what| match what {
            Mentioned::Ip4From(ip) => Some(ip.clone()),
            _ => None,
        });
        if let Some((index, ip)) = ips.first()
            && let Some(next) = following(ip, at)
        {
            self.address(guest, *index, &next);
        }
    }
}

fn vmid_field(field: Field<u64>) -> Field<u32> {
    Field {
        value: u32::try_from(field.value).unwrap_or(u32::MAX),
        source: field.source,
        doubt: field.doubt,
    }
}

/// The address so many behind `ip`, with its prefix length.
fn following(ip: &str, by: usize) -> Option<String> {
    let (address, prefix) = ip.split_once('/').map_or((ip, None), |(a, p)| (a, Some(p)));
    let address: std::net::Ipv4Addr = address.parse().ok()?;
    let next = std::net::Ipv4Addr::from(u32::from(address).checked_add(u32::try_from(by).ok()?)?);
    Some(prefix.map_or_else(|| next.to_string(), |prefix| format!("{next}/{prefix}")))
}
