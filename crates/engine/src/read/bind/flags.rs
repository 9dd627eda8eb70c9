//! Switches, labels such as tags and users, systems, services and the words that spread values.

use super::super::items::What;
use super::super::mention::{DiskRole, Flag, Kind, Mentioned};
use super::Binder;

const FLAGS: [(&str, Flag, bool); 15] = [
    ("flag:nostart", Flag::StartAtBoot, false),
    ("flag:stopped", Flag::Started, false),
    ("flag:started", Flag::Started, true),
    ("flag:seabios", Flag::Efi, false),
    ("flag:start", Flag::StartAtBoot, true),
    ("flag:protect", Flag::Protection, true),
    ("flag:ha", Flag::HighAvailability, true),
    ("flag:firewall", Flag::Firewall, true),
    ("flag:nesting", Flag::Nesting, true),
    ("flag:unprivileged", Flag::Unprivileged, true),
    ("flag:privileged", Flag::Unprivileged, false),
    ("flag:efi", Flag::Efi, true),
    ("flag:tpm", Flag::Tpm, true),
    ("flag:ssd", Flag::Ssd, true),
    ("flag:discard", Flag::Discard, true),
];

/// CPU types that Proxmox knows and people write.
const CPU_TYPES: [&str; 9] = [
    "host",
    "kvm64",
    "qemu64",
    "x86-64-v2",
    "x86-64-v2-aes",
    "x86-64-v3",
    "x86-64-v4",
    "max",
    "epyc",
];

impl Binder<'_> {
    /// Tags, pools, users, descriptions, domains, mounts, packages, CPU types.
    pub(crate) fn labels(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let low = self.items[at].low.clone();
            if self.items[at].any(&["tag", "tagged"]) {
                self.tag_list(at);
            } else if self.items[at].has("count") {
                let value = self.after_link(at + 1);
                if value > at + 1
                    && !self.used.get(value).copied().unwrap_or(true)
                    && let Some(n) = self.items[value].count()
                {
                    self.mention(value, at..value + 1, Mentioned::Count(n));
                }
            } else if self.items[at].has("pool") {
                self.keyed(at, Mentioned::Pool);
            } else if self.items[at].has("user")
                && !(at > 0 && self.items[at - 1].count().is_some())
            {
                self.keyed(at, Mentioned::User);
            } else if self.items[at].has("domain") {
                self.keyed(at, Mentioned::Domain);
            } else if self.items[at].has("machinekey") || is_chipset(&low) {
                self.machine_type(at);
            } else if self.items[at].has("desc") {
                self.description(at);
            } else if self.items[at].has("mount") {
                self.mount(at);
            } else if self.items[at].has("cputype")
                || self.free(at + 1, &["cores"])
                    && CPU_TYPES.contains(&low.as_str())
                    && low != "max"
            {
                self.cpu_type(at);
            } else if CPU_TYPES[1..7].contains(&low.as_str()) {
                let name = self.words(at..at + 1).to_owned();
                self.mention(at, at..at + 1, Mentioned::CpuType(name));
            }
        }
        self.placed_mounts();
        self.further_mounts();
    }

    /// `a 2 TB data disk from tank under /mnt/data`: a path that a disk's words lead to.
    fn placed_mounts(&mut self) {
        for at in 1..self.items.len() {
            let path = self.items[at].shape == super::super::lex::Shape::Path && !self.used[at];
            let led = self.items[at - 1].any(&["on", "at"])
                || matches!(
                    self.items[at - 1].low.as_str(),
                    "under" | "unter" | "nach" | "sous" | "bajo" | "to"
                );
            let sized = self.out.iter().any(|m| {
                matches!(m.what, Mentioned::Disk { .. } | Mentioned::Bare(_))
                    && m.at < at
                    && at - m.at <= 6
            });
            if path && led && sized {
                let text = self.words(at..at + 1).to_owned();
                self.mention(at, at - 1..at + 1, Mentioned::Mount(text));
                self.mounted_disk(at);
            }
        }
    }

    fn keyed(&mut self, at: usize, make: fn(String) -> Mentioned) {
        let mut value = self.after_link(at + 1);
        let tied = value > at + 1;
        if self.free(value, &["name"]) {
            value = self.after_link(value + 1);
        }
        let verb = self
            .items
            .get(value)
            .is_some_and(|item| item.has("create") && item.tokens.len() == 1);
        let Some(name) = self
            .identifier(value)
            .or_else(|| verb.then(|| self.words(value..value + 1).to_owned()))
        else {
            return;
        };
        let ident = matches!(self.items[value].what, What::Ident);
        let closed = self
            .items
            .get(value + 1)
            .is_none_or(|next| next.is_stop() || next.any(&["and", "with"]));
        if ident || tied || closed {
            self.mention(value, at..value + 1, make(name));
        }
    }

    fn tag_list(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        while self.free(value, &["with", "all", "on"])
            || self
                .item(value)
                .is_some_and(|item| matches!(item.low.as_str(), "it" | "them" | "as" | "both"))
        {
            value = self.after_link(value + 1);
        }
        let mut from = at;
        while let Some(tag) = self.identifier(value) {
            if self.items[value].any(&["kind:vm", "kind:lxc", "cores", "ram", "disk", "vlan"]) {
                break;
            }
            self.mention(value, from..value + 1, Mentioned::Tag(tag));
            let Some(next) = self.after_joint(value + 1) else {
                break;
            };
            // `tag it k8s and prod`, but not `tagged web, debian 12`.
            let more = matches!(
                self.item(next).map(|item| &item.what),
                Some(What::Ident | What::Phrase(_))
            ) && self
                .items
                .get(next + 1)
                .is_none_or(|after| after.is_stop() || self.is_joint(next + 1));
            if !more {
                break;
            }
            from = next;
            value = next;
        }
    }

    fn description(&mut self, at: usize) {
        let value = self.after_link(at + 1);
        if value == at + 1 {
            return;
        }
        let end = (value..self.items.len())
            .find(|i| {
                self.items[*i].is(',')
                    || self.items[*i].is(';')
                    || self.items[*i].what == What::Break
            })
            .unwrap_or(self.items.len());
        if end > value {
            let text = self
                .words(value..end)
                .trim_matches(['"', '\'', '“', '”'])
                .to_owned();
            self.mention(value, at..end, Mentioned::Description(text));
        }
    }

    fn mount(&mut self, at: usize) {
        let mut value = self.after_link(at + 1);
        if self.free(value, &["on", "at"]) {
            value += 1;
        }
        if self
            .item(value)
            .is_some_and(|item| item.shape == super::super::lex::Shape::Path)
        {
            let path = self.words(value..value + 1).to_owned();
            self.mention(value, at..value + 1, Mentioned::Mount(path));
            self.mounted_disk(value);
        }
    }

    /// `mount point /data 100 GB and /srv 20 GB`: behind one mount point a path beside a size is another.
    fn further_mounts(&mut self) {
        let path = |binder: &Self, at: usize| {
            binder.item(at).is_some_and(|item| {
                item.shape == super::super::lex::Shape::Path && !binder.used[at]
            })
        };
        let Some(first) = self
            .out
            .iter()
            .filter(|m| matches!(m.what, Mentioned::Mount(_)))
            .map(|m| m.at)
            .min()
        else {
            return;
        };
        for at in first + 1..self.items.len() {
            let sized = |at: usize| {
                self.item(at)
                    .is_some_and(|item| matches!(item.what, What::Size(_)))
            };
            let beside = sized(at + 1)
                || at > 0 && sized(at - 1)
                || at > 1 && sized(at - 2) && self.items[at - 1].any(&["on", "at", "for"]);
            if path(self, at) && beside {
                let text = self.words(at..at + 1).to_owned();
                self.mention(at, at..at + 1, Mentioned::Mount(text));
                self.mounted_disk(at);
            }
        }
    }

    /// The disk beside a mount point is not the one the guest boots from.
    fn mounted_disk(&mut self, at: usize) {
        let near = self
            .out
            .iter_mut()
            .filter(|mention| mention.at.abs_diff(at) <= 5)
            .filter(|mention| matches!(mention.what, Mentioned::Bare(_) | Mentioned::Disk { .. }))
            // `200 GB mounted at /data`: the size before it is nearer than the next one.
            .min_by_key(|mention| (mention.at.abs_diff(at), mention.at > at));
        if let Some(mention) = near {
            mention.what = match mention.what {
                Mentioned::Disk { mb, times, ssd, .. } => Mentioned::Disk {
                    mb,
                    role: DiskRole::Data,
                    times,
                    ssd,
                },
                Mentioned::Bare(mb) => Mentioned::Disk {
                    mb,
                    role: DiskRole::Data,
                    times: 1,
                    ssd: false,
                },
                ref other => other.clone(),
            };
        }
    }

    /// `machine type q35`, `i440fx`, `machine: pc-q35-8.1`.
    fn machine_type(&mut self, at: usize) {
        let value = if self.items[at].has("machinekey") {
            self.after_link(at + 1)
        } else {
            at
        };
        let named = self
            .item(value)
            .is_some_and(|item| !self.used[value] && is_chipset(&item.low));
        if named {
            let name = self.items[value].low.clone();
            self.mention(value, at..value + 1, Mentioned::Machine(name));
        }
    }

    fn cpu_type(&mut self, at: usize) {
        let keyed = self.items[at].has("cputype");
        let value = if keyed { self.after_link(at + 1) } else { at };
        if let Some(item) = self.item(value).filter(|_| !self.used[value])
            && (keyed && !item.is_stop() || CPU_TYPES.contains(&item.low.as_str()))
        {
            let name = self.words(value..value + 1).to_owned();
            let end = if keyed { value + 1 } else { value + 2 };
            self.mention(value, at..end, Mentioned::CpuType(name));
        }
    }

    /// Switches, each with `no`/`without` before it, and unnamed PCI devices.
    pub(crate) fn flags(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let negated = self.is_negated(at);
            let from = if negated { self.negation(at) } else { at };
            if let Some((_, flag, on)) = FLAGS.iter().find(|(row, ..)| self.items[at].has(row)) {
                let off = negated
                    || self.item(at + 1).is_some_and(|item| {
                        matches!(item.low.as_str(), "off" | "aus" | "0") || item.has("not")
                    });
                self.mention(at, from..at + 1, Mentioned::Flag(*flag, *on != off));
            } else if self.items[at].has("flag:agent") {
                self.mention(at, from..at + 1, Mentioned::Flag(Flag::Agent, !negated));
            } else if negated && self.items[at].has("swap") {
                self.mention(at, from..at + 1, Mentioned::Flag(Flag::Swap, false));
            } else if negated && self.items[at].has("balloon") {
                self.mention(at, from..at + 1, Mentioned::Flag(Flag::Balloon, false));
            } else if self.items[at].has("gpu") && !negated {
                let address = self.out.iter().any(|m| matches!(m.what, Mentioned::Pci(_)));
                let repeated = self
                    .out
                    .iter()
                    .any(|m| matches!(m.what, Mentioned::PciUnnamed));
                if !address && !repeated {
                    self.mention(at, at..at + 1, Mentioned::PciUnnamed);
                }
            }
        }
    }

    /// Says whether a negation governs the item at `at`.
    pub(crate) fn is_negated(&self, at: usize) -> bool {
        self.negation(at) < at
    }

    fn negation(&self, at: usize) -> usize {
        let mut before = at;
        for _ in 0..3 {
            let Some(step) = before.checked_sub(1) else {
                break;
            };
            if self.items[step].has("not") {
                return step;
            }
            if !(self.items[step].any(&["a", "the", "and", "of"]) || self.items[step].low == "any")
                || self.items[step].is(',')
            {
                break;
            }
            before = step;
        }
        at
    }

    /// Systems and software, where the words do not deny them.
    pub(crate) fn systems_and_services(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] || self.is_negated(at) {
                continue;
            }
            match self.items[at].what.clone() {
                What::Os(_) if self.is_client(at) => {}
                What::Os(name) => self.mention(at, at..at + 1, Mentioned::Os(name)),
                What::Phrase(_) => {
                    if let Some(service) = self.items[at].service()
                        && !self.is_client(at)
                    {
                        let span = self.items[at].span.clone();
                        self.out.push(super::super::mention::Mention {
                            at,
                            span,
                            what: Mentioned::Service(service),
                        });
                    }
                }
                What::Ident => self.compound(at),
                _ => {}
            }
        }
    }

    /// `nginx-like`, `the postgres client`, `behind haproxy`: not what runs here.
    fn is_client(&self, at: usize) -> bool {
        let next = self.items.get(at + 1).map_or("", |item| item.low.as_str());
        // `as Terraform`, `in Terraform, please`: the form of the answer.
        let form = self.items[at].low == "terraform"
            && at > 0
            && matches!(
                self.items[at - 1].low.as_str(),
                "as" | "in"
                    | "into"
                    | "to"
                    | "als"
                    | "en"
                    | "comme"
                    | "como"
                    | "with"
                    | "using"
                    | "via"
            )
            && !self.is_head_ahead(at + 1);
        form || matches!(
            next,
            "client"
                | "clients"
                | "exporter"
                | "like"
                | "alternative"
                | "compatible"
                | "exporters"
                | "clone"
                | "clones"
                | "lookalike"
                | "replacement"
        )
    }

    /// `Debian-Container`, `Docker-Host`, `PostgreSQL-VM`, `opnsense-like`: parts that the tables know.
    fn compound(&mut self, at: usize) {
        if self.items[at].quoted {
            return;
        }
        let low = self.items[at].low.clone();
        let parts: Vec<&str> = low.split('-').collect();
        // `WireGuard-Zugang`: two capitalised nouns, the first of them software.
        let joined = self.text[self.items[at].span.clone()]
            .split('-')
            .all(|part| {
                part.starts_with(char::is_uppercase)
                    && part.len() > 3
                    && part.chars().all(char::is_alphabetic)
            });
        let noun = super::super::head::compound(&low).is_some() || joined;
        if parts.len() < 2 || !noun {
            return;
        }
        let span = self.items[at].span.clone();
        let mut push = |what: Mentioned| {
            self.out.push(super::super::mention::Mention {
                at,
                span: span.clone(),
                what,
            });
        };
        for length in (1..parts.len()).rev() {
            let words = parts[..length].join(" ");
            let tokens = super::super::lex::tokens(&words);
            if let Some(os) =
                super::super::systems::at(&tokens, 0).filter(|os| os.tokens == tokens.len())
            {
                push(Mentioned::Os(os.name));
                break;
            }
            let service = super::super::vocab::vocabulary()
                .at(&tokens, 0)
                .into_iter()
                .find_map(|(taken, tag)| match tag {
                    super::super::vocab::Tag::Service(name) if taken == tokens.len() => Some(name),
                    _ => None,
                });
            if let Some(service) = service {
                push(Mentioned::Service(service));
                break;
            }
        }
    }

    /// `each`, `all`, `same`, `respectively`, `sorry`.
    pub(crate) fn markers(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            let what = if self.items[at].has("each") {
                Mentioned::Each
            } else if self.items[at].has("all") {
                Mentioned::All
            } else if self.items[at].has("same") && self.is_also(at) {
                continue;
            } else if self.items[at].has("same") {
                Mentioned::Same
            } else if self.items[at].has("respectively") {
                Mentioned::Respectively
            } else if self.items[at].has("correct") {
                Mentioned::Correction
            } else {
                continue;
            };
            let span = self.items[at].span.clone();
            self.out
                .push(super::super::mention::Mention { at, span, what });
        }
    }
}

/// Says whether a word is a machine type that QEMU knows.
fn is_chipset(low: &str) -> bool {
    matches!(low, "q35" | "i440fx") || low.starts_with("pc-q35") || low.starts_with("pc-i440fx")
}

/// Returns the kind that one word names.
pub(crate) fn kind_word(low: &str) -> Option<Kind> {
    super::super::vocab::vocabulary()
        .word(low)
        .into_iter()
        .find_map(|tag| match tag {
            super::super::vocab::Tag::Word("kind:vm") => Some(Kind::Vm),
            super::super::vocab::Tag::Word("kind:lxc") => Some(Kind::Lxc),
            _ => None,
        })
}
