//! Takes away what a further request does not want any more.

use std::ops::Range;

use pai_iac::spec::{Address, Field, Guest, Nic};

use super::super::items::Item;
use super::super::lex::fold;
use super::super::mention::Flag;
use super::super::settle::Problem;
use super::target::goes_by;
use super::without::{Gone, Phrase, Removal, Without, exact, phrase};
use super::{Draft, Words};

const NOT_THERE: &str = "no machine of the requests before has that";
const BOOTS: &str = "a machine keeps the disk that it boots from";

/// The values of a machine that some words can name one by one.
pub(super) fn held(guest: &Guest, what: &Gone) -> Vec<String> {
    let texts = |fields: &[Field<String>]| -> Vec<String> {
        fields.iter().map(|field| field.value.clone()).collect()
    };
    match what {
        Gone::Vlan => {
            let vlans = guest.nics.iter().filter_map(|nic| nic.vlan.as_ref());
            vlans.map(|vlan| vlan.value.to_string()).collect()
        }
        Gone::Tags => texts(&guest.tags),
        Gone::Dns => texts(&guest.dns),
        Gone::Packages => texts(&guest.packages),
        Gone::Value => [&guest.tags, &guest.dns, &guest.packages, &guest.services]
            .into_iter()
            .flat_map(|list| texts(list))
            .collect(),
        Gone::Bridge => one(&guest.nics, |nic| nic.bridge.clone()),
        Gone::Gateway => one(&guest.nics, |nic| nic.gateway.clone()),
        Gone::Pool => guest.pool.iter().map(|pool| pool.value.clone()).collect(),
        Gone::Node => guest.node.iter().map(|node| node.value.clone()).collect(),
        Gone::User => guest.user.iter().map(|user| user.value.clone()).collect(),
        Gone::Address => one(&guest.nics, |nic| {
            let ip = nic.ip.clone()?;
            let text = match &ip.value {
                Address::Static(text) => text.clone(),
                Address::Dhcp => return None,
            };
            Some(Field {
                value: text,
                source: ip.source,
                doubt: None,
            })
        }),
        _ => Vec::new(),
    }
}

fn one(nics: &[Nic], of: impl Fn(&Nic) -> Option<Field<String>>) -> Vec<String> {
    nics.iter()
        .filter_map(of)
        .map(|field| field.value)
        .collect()
}

impl Draft {
    /// Takes away what goes.
    pub(super) fn without(&mut self, words: &Words<'_>, without: &Without) {
        let of = self.of_which(words, without);
        for removal in &without.removals {
            let done = match &removal.what {
                Gone::Machines(phrase) => self.remove(phrase, removal),
                Gone::Everything => {
                    self.machines
                        .iter_mut()
                        .for_each(|machine| machine.gone = true);
                    true
                }
                _ => {
                    let mut any = false;
                    for at in &of {
                        any |= self.clear(*at, removal);
                    }
                    any
                }
            };
            self.changes |= done;
            if !done {
                let boots = removal.what == Gone::Disk
                    && self
                        .there()
                        .iter()
                        .all(|at| self.machines[*at].guest.disks.len() < 2);
                self.problems.push(Problem::Unexpressed {
                    span: removal.span.clone(),
                    why: if boots { BOOTS } else { NOT_THERE },
                });
            }
        }
    }

    /// The machines from which something goes: those that are named, else those that were spoken of, else all.
    fn of_which(&mut self, words: &Words<'_>, without: &Without) -> Vec<usize> {
        let all: Vec<usize> = self.there();
        let named = without
            .of
            .first()
            .and_then(|item| exact(self.guests(), &words.text[item.span.clone()]));
        if let Some(phrase) = named {
            let which = self.named(&phrase);
            let one = phrase.place.and_then(|place| self.single(&which, place));
            self.last = one.map_or(which, |one| vec![one]);
            return self.last.clone();
        }
        if let Some(phrase) = phrase(words.text, &without.of) {
            let named = self.named(&phrase);
            if !named.is_empty() {
                self.last.clone_from(&named);
                return named;
            }
        }
        if without.of.is_empty() && !without.opens && !self.last.is_empty() {
            return self.last.clone();
        }
        all
    }

    /// Removes machines, or some of those that are alike.
    fn remove(&mut self, phrase: &Phrase, removal: &Removal) -> bool {
        let found = self.named(phrase);
        if found.is_empty() {
            return false;
        }
        if let Some(place) = removal.place {
            return self.remove_one(&found, place);
        }
        let total = self.total(&found);
        if let Some(count) = phrase
            .count
            .filter(|count| !phrase.definite && *count < u64::from(total))
        {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            return self.fewer(&found, count, &removal.span);
        }
        if phrase.names.is_empty() && !phrase.several && !self.are_alike(&found) {
            self.unclear(&removal.span, &found);
            return true;
        }
        for at in found {
            self.machines[at].gone = true;
        }
        self.last.clear();
        true
    }

    /// Removes the machine at a place among those that were named.
    fn remove_one(&mut self, found: &[usize], place: usize) -> bool {
        let mut before = 0;
        for at in found {
            let count = self.machines[*at].guest.count.value as usize;
            if place < before + count {
                if count == 1 {
                    self.machines[*at].gone = true;
                } else {
                    super::alike::leave_out(&mut self.machines[*at].guest, place - before);
                }
                return true;
            }
            before += count;
        }
        false
    }

    /// Clears one thing of one machine; says whether it was there.
    fn clear(&mut self, at: usize, removal: &Removal) -> bool {
        let values = &removal.values;
        let named =
            |text: &str| values.is_empty() || values.iter().any(|own| fold(own) == fold(text));
        let guest = &mut self.machines[at].guest;
        match &removal.what {
            Gone::Vlan | Gone::Gateway | Gone::Bridge | Gone::Address => {
                cards(guest, removal, |nic| {
                    clear_of_card(nic, &removal.what, &named)
                })
            }
            Gone::Dns => drain(&mut guest.dns, named),
            Gone::Tags => drain(&mut guest.tags, named),
            Gone::Packages => drain(&mut guest.packages, named),
            Gone::Keys => drain(&mut guest.ssh_keys, |_| true),
            Gone::Value => {
                let lists = [
                    &mut guest.services,
                    &mut guest.tags,
                    &mut guest.packages,
                    &mut guest.dns,
                ];
                lists
                    .into_iter()
                    .map(|list| drain(list, named))
                    // Each list is drained, whether or not one before it was.
                    .fold(false, std::ops::BitOr::bitor)
            }
            Gone::Node => guest.node.take_if(|node| named(&node.value)).is_some(),
            Gone::Pool => guest.pool.take_if(|pool| named(&pool.value)).is_some(),
            Gone::User => guest.user.take_if(|user| named(&user.value)).is_some(),
            Gone::Description => guest.description.take().is_some(),
            Gone::Template => guest.template_vmid.take().is_some(),
            Gone::Domain => guest.domain.take().is_some(),
            Gone::Swap => turn(&mut guest.swap_mb, 0, removal),
            Gone::Balloon => turn(&mut guest.balloon_mb, 0, removal),
            Gone::CpuType => guest.cpu_type.take().is_some(),
            Gone::Name => !std::mem::take(&mut guest.names).is_empty(),
            Gone::Vmid => !std::mem::take(&mut guest.vmids).is_empty(),
            Gone::Storage => {
                let disks = guest.disks.iter_mut();
                let taken = disks.map(|disk| disk.storage.take().is_some());
                taken.fold(false, std::ops::BitOr::bitor)
            }
            Gone::Disk => self.clear_disk(at, removal),
            Gone::Card => self.clear_card(at, removal),
            Gone::Flag(flag) => switch_off(guest, *flag, removal),
            Gone::Machines(_) | Gone::Everything | Gone::Unknown => false,
        }
    }

    /// A further disk; the one that a machine boots from stays.
    fn clear_disk(&mut self, at: usize, removal: &Removal) -> bool {
        let disks = &mut self.machines[at].guest.disks;
        let sized = removal.values.first().and_then(|size| {
            let of = |disk: &pai_iac::spec::Disk| {
                disk.size_gb
                    .as_ref()
                    .is_some_and(|own| own.value.to_string() == *size)
            };
            disks.iter().position(of)
        });
        let lone = (disks.len() == 2).then_some(1);
        let asked = if removal.values.is_empty() {
            removal.place.or(lone)
        } else {
            sized
        };
        match asked {
            Some(place) if place > 0 && place < disks.len() => {
                disks.remove(place);
                true
            }
            _ => false,
        }
    }

    fn clear_card(&mut self, at: usize, removal: &Removal) -> bool {
        let nics = &mut self.machines[at].guest.nics;
        let lone = (nics.len() == 2).then_some(1);
        match removal.place.or(lone) {
            Some(place) if nics.len() > 1 && place < nics.len() => {
                nics.remove(place);
                true
            }
            _ => false,
        }
    }

    /// Takes from lists what the words turn down: `mariadb instead of postgres`.
    pub(super) fn turned_down(&mut self, words: &Words<'_>) {
        for items in &words.denied {
            for item in items {
                let text = item
                    .service()
                    .or(item.package())
                    .unwrap_or(&words.text[item.span.clone()]);
                let named = |own: &str| own.eq_ignore_ascii_case(text);
                for (at, machine) in self.machines.iter_mut().enumerate() {
                    let guest = &mut machine.guest;
                    // What the further request says itself stays, even where it stands in both.
                    let lists = [
                        &mut guest.services,
                        &mut guest.tags,
                        &mut guest.packages,
                        &mut guest.dns,
                    ];
                    for list in lists {
                        if drain(list, named) {
                            self.changes = true;
                            self.given_way.push(at);
                        }
                    }
                }
            }
        }
    }

    /// The machines that go by some words.
    pub(super) fn named(&self, phrase: &Phrase) -> Vec<usize> {
        let there = self.there();
        let fits = |at: &usize| {
            let machine = &self.machines[*at];
            phrase
                .kind
                .is_none_or(|kind| machine.guest.kind.value == kind)
        };
        if phrase.names.is_empty() {
            return there.into_iter().filter(fits).collect();
        }
        let by = |at: &usize| goes_by(&self.machines[*at].names, &phrase.names);
        let named: Vec<usize> = there.into_iter().filter(by).collect();
        let exact: Vec<usize> = named.iter().copied().filter(|at| fits(at)).collect();
        if exact.is_empty() { named } else { exact }
    }
}

/// Where words stand whose values give way to others: `instead of postgres`, `replace postgres with mariadb`.
pub(super) fn replaced(items: &[Item]) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut next = 0;
    while next < items.len() {
        let at = next;
        next += 1;
        let low = |skip: usize| items.get(at + skip).map_or("", |item| item.low.as_str());
        let from = match low(0) {
            "instead of" | "rather than" | "in place of" | "statt" | "anstatt" | "anstelle von"
            | "au lieu de" | "a la place de" | "en lugar de" | "en vez de" | "replace" | "swap"
            | "exchange" | "ersetze" | "tausche" | "remplace" | "reemplaza" => at + 1,
            "instead" | "rather" if matches!(low(1), "of" | "than") => at + 2,
            _ => continue,
        };
        let ends = |at: &usize| {
            let item = &items[*at];
            item.is_stop()
                || item.any(&["with", "for", "on", "and", "plus"])
                || matches!(item.low.as_str(), "by" | "durch" | "par" | "por")
        };
        let end = (from..items.len()).find(ends).unwrap_or(items.len());
        // `swap 2 GB` exchanges nothing.
        let verb =
            from == at + 1 && !low(0).contains(' ') && !matches!(low(0), "statt" | "anstatt");
        if verb
            && !items
                .get(end)
                .is_some_and(|item| item.any(&["with", "for"]) || ends(&end) && !item.is_stop())
        {
            continue;
        }
        next = end.max(next);
        // The verb of a replacement stays: it begins a part.
        out.push(if verb { from..end } else { at..end });
    }
    out
}

fn cards(guest: &mut Guest, removal: &Removal, mut clear: impl FnMut(&mut Nic) -> bool) -> bool {
    let place = removal.place;
    let nics = guest.nics.iter_mut().enumerate();
    let meant = nics.filter(|(at, _)| place.is_none_or(|place| place == *at));
    meant.fold(false, |any, (_, nic)| clear(nic) || any)
}

/// Clears one thing of a network card.
fn clear_of_card(nic: &mut Nic, what: &Gone, named: &dyn Fn(&str) -> bool) -> bool {
    let text =
        |field: &mut Option<Field<String>>| field.take_if(|field| named(&field.value)).is_some();
    match what {
        Gone::Vlan => {
            let vlan = nic.vlan.take_if(|vlan| named(&vlan.value.to_string()));
            vlan.is_some()
        }
        Gone::Gateway => text(&mut nic.gateway) | text(&mut nic.gateway6),
        Gone::Bridge => text(&mut nic.bridge),
        _ => {
            let had = nic.ip.is_some() || nic.ip6.is_some();
            (nic.ip, nic.ip6, nic.prefix, nic.prefix6) = (None, None, None, None);
            (nic.gateway, nic.gateway6) = (None, None);
            had
        }
    }
}

fn drain(list: &mut Vec<Field<String>>, named: impl Fn(&str) -> bool) -> bool {
    let before = list.len();
    list.retain(|field| !named(&field.value));
    list.len() < before
}

fn turn<T>(field: &mut Option<Field<T>>, value: T, removal: &Removal) -> bool {
    *field = Some(Field::request(value, removal.span.clone()));
    true
}

fn switch_off(guest: &mut Guest, flag: Flag, removal: &Removal) -> bool {
    let off = || Some(Field::request(false, removal.span.clone()));
    match flag {
        Flag::StartAtBoot => guest.start_at_boot = off(),
        Flag::Protection => guest.protection = off(),
        Flag::HighAvailability => guest.ha = off(),
        Flag::Nesting => guest.nesting = off(),
        Flag::Unprivileged => guest.unprivileged = off(),
        Flag::Efi => guest.efi = off(),
        Flag::Tpm => guest.tpm = off(),
        Flag::Agent => guest.agent = off(),
        Flag::Started => guest.started = off(),
        Flag::Firewall => {
            if guest.nics.is_empty() {
                guest.nics.push(Nic::default());
            }
            guest.nics.iter_mut().for_each(|nic| nic.firewall = off());
        }
        Flag::Ssd => guest.disks.iter_mut().for_each(|disk| disk.ssd = off()),
        Flag::Discard => guest.disks.iter_mut().for_each(|disk| disk.discard = off()),
        Flag::Swap => guest.swap_mb = Some(Field::request(0, removal.span.clone())),
        Flag::Balloon => guest.balloon_mb = Some(Field::request(0, removal.span.clone())),
    }
    true
}
