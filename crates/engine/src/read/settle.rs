//! Settles the values of each group: one mention, one field.

mod amounts;
mod instances;
mod network;
mod relative;

use std::collections::BTreeSet;
use std::ops::Range;

use pai_iac::spec::{Field, Guest, Kind};

use super::group::{Decisions, Group, Scene};
use super::mention::{Alike, Flag, Mention, Mentioned};

/// Something about the request that a person has to hear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Two values for one thing.
    Contradiction {
        /// The field's name.
        field: &'static str,
        /// Where the two stand.
        spans: [Range<usize>; 2],
    },
    /// A value that no guest can have.
    BadValue {
        /// The field's name.
        field: &'static str,
        /// Where it stands.
        span: Range<usize>,
        /// Why not.
        why: String,
    },
    /// Words that the spec cannot express.
    Unexpressed {
        /// Where they stand.
        span: Range<usize>,
        /// Why not.
        why: &'static str,
    },
    /// Words that could mean several machines of the requests before.
    Unclear {
        /// Where they stand.
        span: Range<usize>,
        /// What the machines are called.
        machines: Vec<String>,
    },
    /// Words that mean no machine of the requests before.
    Unknown {
        /// Where they stand.
        span: Range<usize>,
        /// What the machines are called that there are.
        machines: Vec<String>,
    },
}

/// Guests with what stayed open.
pub struct Settled {
    /// The guests, only with stated values (kind and count always).
    pub guests: Vec<Guest>,
    /// For each guest, the words that say what it is for.
    pub words: Vec<Vec<Range<usize>>>,
    /// What a person has to hear.
    pub problems: Vec<Problem>,
    /// The mentions that found no field, by index.
    pub unused: Vec<usize>,
    /// The amounts that several machines use and no word spreads, by index.
    pub twice: Vec<usize>,
    /// Groups whose two unlabelled sizes may stand the other way round.
    pub orders: Vec<usize>,
}

/// Collects one group's values.
pub(super) struct Settler<'r> {
    pub(super) scene: &'r Scene<'r>,
    pub(super) group: &'r Group,
    /// Own mentions first, then shared ones that no own one overrides; by index.
    pub(super) mentions: Vec<usize>,
    pub(super) used: BTreeSet<usize>,
    pub(super) problems: Vec<Problem>,
    pub(super) swapped: bool,
    pub(super) may_swap: bool,
    /// The items at which the words turn to each network card, where several are told apart.
    pub(super) card_starts: Vec<usize>,
}

/// Settles every group.
pub fn settle(scene: &Scene<'_>, groups: &[Group], decisions: &Decisions) -> Settled {
    let mut out = Settled {
        guests: Vec::new(),
        words: Vec::new(),
        problems: Vec::new(),
        unused: Vec::new(),
        twice: Vec::new(),
        orders: Vec::new(),
    };
    let mut used = BTreeSet::new();
    // For each mention the phrases that use it: machines of one phrase share what it says.
    let mut uses: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); scene.mentions.len()];
    for (at, group) in groups.iter().enumerate() {
        let swapped = super::group::decided(decisions, &super::group::Open::Order(at)) == 1;
        let mut settler = Settler::new(scene, group, swapped);
        let guests = settler.guests(decisions, out.guests.last());
        if settler.may_swap {
            out.orders.push(at);
        }
        for index in &settler.used {
            uses[*index].insert(group.start);
        }
        used.extend(settler.used.iter().copied());
        out.problems.extend(settler.problems);
        out.words.extend(guests.iter().map(|_| group.words.clone()));
        out.guests.extend(guests);
    }
    let mut seen = Vec::new();
    out.problems.retain(|problem| {
        let fresh = !seen.contains(problem);
        if fresh {
            seen.push(problem.clone());
        }
        fresh
    });
    out.twice = twice(scene, groups, &uses);
    out.unused = (0..scene.mentions.len())
        .filter(|index| !used.contains(index) && !is_marker(&scene.mentions[*index].what))
        .collect();
    out
}

/// A group that changes a machine that is there.
pub(super) struct Changed {
    /// What it says, as guests of their own.
    pub(super) guests: Vec<Guest>,
    pub(super) problems: Vec<Problem>,
    /// The mentions that found a field, by index.
    pub(super) used: BTreeSet<usize>,
    /// Its two unlabelled sizes may stand the other way round.
    pub(super) may_swap: bool,
}

/// Settles one group; amounts that are told by another machine's are told by `before`.
pub(super) fn settle_change(
    scene: &Scene<'_>,
    group: &Group,
    swapped: bool,
    decisions: &Decisions,
    before: Option<&Guest>,
) -> Changed {
    let mut settler = Settler::new(scene, group, swapped);
    let guests = settler.guests(decisions, before);
    Changed {
        guests,
        problems: settler.problems,
        used: settler.used,
        may_swap: settler.may_swap,
    }
}

/// Amounts that several phrases use, where neither a word such as `each` or `both` spreads them nor a phrase leads
/// the others.
fn twice(scene: &Scene<'_>, groups: &[Group], uses: &[BTreeSet<usize>]) -> Vec<usize> {
    let spread = scene.mentions.iter().any(|m| {
        matches!(
            m.what,
            Mentioned::Each
                | Mentioned::All
                | Mentioned::Same
                | Mentioned::SameAs(_)
                | Mentioned::Respectively
        )
    });
    if spread {
        return Vec::new();
    }
    (0..scene.mentions.len())
        .filter(|index| {
            let amount = matches!(
                scene.mentions[*index].what,
                Mentioned::Cores(_)
                    | Mentioned::Ram(_)
                    | Mentioned::Bare(_)
                    | Mentioned::Disk { .. }
                    | Mentioned::Vmid(_)
                    | Mentioned::Ip4(_)
                    | Mentioned::Ip6(_)
            );
            // What leads a list, or stands behind it in a sentence of its own, is nobody's own.
            let owned = groups.iter().any(|group| group.own.contains(index));
            amount && owned && uses[*index].len() > 1
        })
        .collect()
}

/// Markers and noise need no field.
pub(super) fn is_marker(what: &Mentioned) -> bool {
    matches!(
        what,
        Mentioned::Each
            | Mentioned::All
            | Mentioned::Same
            | Mentioned::Respectively
            | Mentioned::Correction
            | Mentioned::Noise
            | Mentioned::NameGuess(_)
    )
}

impl<'r> Settler<'r> {
    fn new(scene: &'r Scene<'r>, group: &'r Group, swapped: bool) -> Self {
        let mut mentions = group.own.clone();
        for index in &group.shared {
            let kind = class_at(scene, *index);
            let overridden = kind != 0 && group.own.iter().any(|own| class_at(scene, *own) == kind);
            if !overridden && !mentions.contains(index) {
                mentions.push(*index);
            }
        }
        Self {
            scene,
            group,
            mentions,
            used: BTreeSet::new(),
            problems: Vec::new(),
            swapped,
            may_swap: false,
            card_starts: Vec::new(),
        }
    }

    pub(super) fn mention(&self, index: usize) -> &'r Mention {
        &self.scene.mentions[index]
    }

    /// Takes every mention that `pick` turns into a value.
    pub(super) fn take<T>(&mut self, pick: impl Fn(&Mentioned) -> Option<T>) -> Vec<(usize, T)> {
        let found: Vec<(usize, T)> = self
            .mentions
            .iter()
            .filter_map(|index| {
                pick(&self.scene.mentions[*index].what).map(|value| (*index, value))
            })
            .collect();
        self.used.extend(found.iter().map(|(index, _)| *index));
        found
    }

    /// Takes one value; a second, different one is a contradiction unless it corrects the first.
    pub(super) fn one<T: PartialEq + Clone>(
        &mut self,
        field: &'static str,
        pick: impl Fn(&Mentioned) -> Option<T>,
    ) -> Option<Field<T>> {
        let found = self.take(pick);
        self.settle_one(field, found)
    }

    pub(super) fn settle_one<T: PartialEq + Clone>(
        &mut self,
        field: &'static str,
        found: Vec<(usize, T)>,
    ) -> Option<Field<T>> {
        let (first_index, first) = found.first()?.clone();
        let mut chosen = (first_index, first);
        for (index, value) in &found[1..] {
            if *value == chosen.1 {
                continue;
            }
            if self.corrected(chosen.0, *index) {
                chosen = (*index, value.clone());
            } else {
                self.problems.push(Problem::Contradiction {
                    field,
                    spans: [
                        self.mention(chosen.0).span.clone(),
                        self.mention(*index).span.clone(),
                    ],
                });
            }
        }
        Some(Field::request(
            chosen.1,
            self.mention(chosen.0).span.clone(),
        ))
    }

    /// Says whether words of correction stand between two mentions.
    pub(super) fn corrected(&self, one: usize, other: usize) -> bool {
        let (from, to) = (self.mention(one).at, self.mention(other).at);
        self.scene
            .mentions
            .iter()
            .any(|m| m.what == Mentioned::Correction && m.at > from && m.at <= to)
            || self.scene.items[from.min(to)..to.max(from)]
                .iter()
                .enumerate()
                .any(|(skip, item)| item.low == "no" && !self.scene.used[from.min(to) + skip])
    }

    /// A switch; both ways at once is a contradiction, and a machine's own words go before those for all.
    pub(super) fn flag(&mut self, flag: Flag) -> Option<Field<bool>> {
        let mut found = self.take(|what| match what {
            Mentioned::Flag(other, on) if *other == flag => Some(*on),
            _ => None,
        });
        let own = |(index, _): &(usize, bool)| self.group.own.contains(index);
        if found.iter().any(own) {
            found.retain(own);
        }
        self.settle_one(flag.field(), found)
    }

    fn texts(&mut self, pick: impl Fn(&Mentioned) -> Option<String>) -> Vec<Field<String>> {
        let mut out: Vec<Field<String>> = Vec::new();
        for (index, value) in self.take(pick) {
            if !out.iter().any(|field| field.value == value) {
                out.push(Field::request(value, self.mention(index).span.clone()));
            }
        }
        out
    }

    fn guests(&mut self, decisions: &Decisions, before: Option<&Guest>) -> Vec<Guest> {
        let kind = match &self.group.kind {
            Some((kind, span)) => Field::request(*kind, span.clone()),
            None => self.implied_kind(),
        };
        let count = Field::default(1, "count-one");
        let mut guest = Guest::new(kind, count, Vec::new());
        self.amounts(&mut guest, decisions);
        self.relative(&mut guest, before);
        self.system(&mut guest);
        self.switches(&mut guest);
        self.reports();
        self.network(&mut guest);
        let guests = self.instances(guest, decisions);
        self.networks();
        guests
    }

    /// Networks that gave no address its prefix length.
    fn networks(&mut self) {
        for index in self.mentions.clone() {
            if matches!(self.mention(index).what, Mentioned::Subnet(_)) && self.used.insert(index) {
                self.problems.push(Problem::Unexpressed {
                    span: self.mention(index).span.clone(),
                    why: "a network is no address: name the guest's own address in it",
                });
            }
        }
    }

    /// `an unprivileged nginx …` can only be a container.
    fn implied_kind(&self) -> Field<Kind> {
        let container = self.mentions.iter().find(|index| {
            matches!(
                self.mention(**index).what,
                Mentioned::Flag(Flag::Unprivileged | Flag::Nesting, _) | Mentioned::Mount(_)
            )
        });
        match container {
            Some(index) => Field::request(Kind::Lxc, self.mention(*index).span.clone()),
            None => Field::default(Kind::Vm, "kind-vm"),
        }
    }

    fn system(&mut self, guest: &mut Guest) {
        let found = self.take(|what| match what {
            Mentioned::Os(name) => Some(name.clone()),
            _ => None,
        });
        // `Ubuntu, 24.04 noble`: the more exact of two names that agree.
        let mut found = found;
        found.sort_by_key(|(_, name)| std::cmp::Reverse(name.len()));
        let agree = found
            .windows(2)
            .all(|pair| pair[0].1.starts_with(pair[1].1.as_str()));
        if !agree {
            found.sort_by_key(|(index, _)| self.mention(*index).at);
        }
        guest.os = if agree {
            found.first().map(|(index, name)| {
                Field::request(name.clone(), self.mention(*index).span.clone())
            })
        } else {
            self.settle_one("os", found)
        };
        guest.template_vmid = self.template();
        guest.services = self.texts(|what| match what {
            Mentioned::Service(name) => Some((*name).to_owned()),
            _ => None,
        });
        guest.packages = self.texts(|what| match what {
            Mentioned::Package(name) => Some(name.clone()),
            _ => None,
        });
        guest.user = self.one("user", |what| match what {
            Mentioned::User(name) => Some(name.clone()),
            _ => None,
        });
        guest.ssh_keys = self.texts(|what| match what {
            Mentioned::SshKey(key) => Some(key.clone()),
            _ => None,
        });
        guest.description = self.one("description", |what| match what {
            Mentioned::Description(text) => Some(text.clone()),
            _ => None,
        });
    }

    /// A template's VMID has the same bounds as a guest's: outside of them it is refused, not cut to fit.
    fn template(&mut self) -> Option<Field<u32>> {
        let found = self.one("template", |what| match what {
            Mentioned::Template(id) => Some(*id),
            _ => None,
        })?;
        let id = u32::try_from(found.value)
            .ok()
            .filter(|id| (100..=999_999_999).contains(id));
        if let (None, Some(span)) = (id, first_span(&found)) {
            self.problems.push(Problem::BadValue {
                field: "template",
                span,
                why: "VMIDs go from 100 to 999999999".to_owned(),
            });
        }
        Some(Field {
            value: id?,
            source: found.source,
            doubt: found.doubt,
        })
    }

    fn switches(&mut self, guest: &mut Guest) {
        guest.start_at_boot = self.flag(Flag::StartAtBoot);
        guest.protection = self.flag(Flag::Protection);
        guest.ha = self.flag(Flag::HighAvailability);
        guest.nesting = self.flag(Flag::Nesting);
        guest.unprivileged = self.flag(Flag::Unprivileged);
        guest.efi = self.flag(Flag::Efi);
        guest.tpm = self.flag(Flag::Tpm);
        guest.agent = self.flag(Flag::Agent);
        guest.started = self.flag(Flag::Started);
        guest.tags = self.texts(|what| match what {
            Mentioned::Tag(tag) => Some(tag.clone()),
            _ => None,
        });
        guest.machine = self.one("machine", |what| match what {
            Mentioned::Machine(name) => Some(name.clone()),
            _ => None,
        });
        guest.image_storage = self.one("image_storage", |what| match what {
            Mentioned::ImageStorage(name) => Some(name.clone()),
            _ => None,
        });
        guest.snippet_storage = self.one("snippet_storage", |what| match what {
            Mentioned::SnippetStorage(name) => Some(name.clone()),
            _ => None,
        });
        guest.pool = self.one("pool", |what| match what {
            Mentioned::Pool(name) => Some(name.clone()),
            _ => None,
        });
        guest.pci = self.texts(|what| match what {
            Mentioned::Pci(address) => Some(address.clone()),
            _ => None,
        });
        for (index, ()) in self.take(|what| matches!(what, Mentioned::PciUnnamed).then_some(())) {
            if guest.pci.is_empty() {
                self.problems.push(Problem::Unexpressed {
                    span: self.mention(index).span.clone(),
                    why: "a PCI device is passed through by its address, such as 0000:01:00.0",
                });
            }
        }
    }

    /// What the words say and no field takes.
    fn reports(&mut self) {
        // `same VLAN` is settled where a machine before has one.
        for index in self.mentions.clone() {
            if let Mentioned::SameAs(alike) = self.mention(index).what
                && (self.mentions.iter()).any(|other| {
                    let what = &self.mention(*other).what;
                    let size = matches!(alike, Alike::Ram | Alike::Disk);
                    alike.fits(what) || size && matches!(what, Mentioned::Bare(_))
                })
            {
                self.used.insert(index);
            }
        }
        for (index, why) in self.take(|what| match what {
            Mentioned::Beyond(why) => Some(*why),
            _ => None,
        }) {
            self.problems.push(Problem::Unexpressed {
                span: self.mention(index).span.clone(),
                why,
            });
        }
        for (index, (field, why)) in self.take(|what| match what {
            Mentioned::Bad(field, why) => Some((*field, *why)),
            _ => None,
        }) {
            self.problems.push(Problem::BadValue {
                field,
                span: self.mention(index).span.clone(),
                why: why.to_owned(),
            });
        }
        for (index, (field, why)) in self.take(|what| match what {
            Mentioned::Bad(field, why) => Some((*field, *why)),
            _ => None,
        }) {
            self.problems.push(Problem::BadValue {
                field,
                span: self.mention(index).span.clone(),
                why: why.to_owned(),
            });
        }
        for (index, ()) in self.take(|what| matches!(what, Mentioned::Leftover(_)).then_some(())) {
            self.problems.push(Problem::Unexpressed {
                span: self.mention(index).span.clone(),
                why: "nothing says what this number is for",
            });
        }
    }
}

/// Where a stated value stands.
pub(super) fn first_span<T>(field: &Field<T>) -> Option<Range<usize>> {
    match &field.source {
        pai_iac::spec::Source::Request(spans) => spans.first().cloned(),
        pai_iac::spec::Source::Default(_) => None,
    }
}

/// A size on a storage is a disk's, whatever else is said: `all with 60 GB on local-zfs`.
fn class_at(scene: &Scene<'_>, index: usize) -> u8 {
    let mention = &scene.mentions[index];
    let stored = matches!(mention.what, Mentioned::Bare(_))
        && scene.mentions.iter().any(|other| {
            matches!(other.what, Mentioned::Storage(_))
                && other.span.start > mention.span.start
                && other.span.start <= mention.span.end + 2
        });
    if stored { 4 } else { class(&mention.what) }
}

/// The field that a mention fills, so that an own one overrides a shared one.
fn class(what: &Mentioned) -> u8 {
    match what {
        Mentioned::Cores(_) => 1,
        Mentioned::Ram(_) => 2,
        Mentioned::Bare(_) => 3,
        Mentioned::Disk { .. } => 4,
        Mentioned::Storage(_) => 5,
        Mentioned::Node(_) => 6,
        Mentioned::Vlan(_) | Mentioned::Untagged => 7,
        Mentioned::Bridge(_) => 8,
        Mentioned::Os(_) => 9,
        Mentioned::Ip4(_) | Mentioned::Ip4From(_) | Mentioned::Dhcp => 10,
        Mentioned::Gateway(_) => 11,
        Mentioned::Name(_) => 12,
        Mentioned::Vmid(_) | Mentioned::VmidFrom(_) => 13,
        Mentioned::Pool(_) => 14,
        Mentioned::Place(_) => 15,
        // Lists add up: services, tags, DNS servers, keys, switches.
        _ => 0,
    }
}
