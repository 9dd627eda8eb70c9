//! Names of guests: those that the words give, and words that may be one.

use super::super::items::What;
use super::super::mention::Mentioned;
use super::Binder;
use super::nodes::looks_like_node;
use super::places::looks_like_storage;

/// Words after `name`/`called` that lead to the name.
const FILLERS: [&str; 11] = [
    "to",
    "auf",
    "it",
    "them",
    "simply",
    "simplement",
    "einfach",
    "should",
    "they",
    "respectively",
    "sera",
];

impl Binder<'_> {
    /// `named web01`, `called a and b`, `names: n1, n2, n3`, `hostname web01`, `web-01 through web-03`.
    pub(crate) fn explicit_names(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] || !self.items[at].has("name") {
                continue;
            }
            // `the pool called flash`, `storage named x`, `bridge called y`: the key before it takes the name.
            let of_other = (1..=2).any(|back| {
                at.checked_sub(back).is_some_and(|before| {
                    let item = &self.items[before];
                    item.any(&[
                        "storage",
                        "storagelike",
                        "pool",
                        "bridge",
                        "node",
                        "vlan",
                        "user",
                        "template",
                        "diskdata",
                    ]) && (back != 2 || matches!(self.items[at - 1].what, What::Ident))
                        && !(item.has("node")
                            && item.has("generic")
                            && item.low != "pve node"
                            && !self.is_placed(before))
                })
            });
            if of_other {
                continue;
            }
            if self.named_by_verb(at) || self.item(at + 1).is_some_and(|next| next.low == "after") {
                continue;
            }
            let mut value = self.after_link(at + 1);
            while self.item(value).is_some_and(|item| {
                FILLERS.contains(&item.low.as_str()) || item.has("name") || item.is('(')
            }) && !self.used[value]
            {
                value = self.after_link(value + 1);
            }
            self.name_list(at, value);
        }
        self.each_once();
        self.name_ranges();
        self.kept_name();
    }

    /// `soll buildbox heißen`, `sollen a und b heißen`: German puts the verb behind the names.
    fn named_by_verb(&mut self, at: usize) -> bool {
        if !matches!(
            self.items[at].low.as_str(),
            "heissen" | "heisst" | "genannt"
        ) {
            return false;
        }
        let closes = self.items.get(at + 1).is_none_or(|next| {
            next.is_stop() || next.any(&["and", "plus"]) || next.low == "werden"
        });
        let start = (at.saturating_sub(8)..at)
            .rev()
            .take_while(|before| !self.items[*before].is_stop() || self.is_joint(*before))
            .find(|before| {
                matches!(
                    self.items[*before].low.as_str(),
                    "soll" | "sollen" | "sollte" | "sollten" | "wird" | "werden" | "muss" | "darf"
                )
            });
        let Some(start) = start.filter(|_| closes) else {
            return false;
        };
        // The subject stands between, too: `soll die VM buildbox heißen`.
        let mut value = start + 1;
        while self.free(value, &["the", "kind:vm", "kind:lxc", "generic", "all"])
            || self
                .item(value)
                .is_some_and(|item| matches!(item.low.as_str(), "er" | "sie" | "es"))
        {
            value += 1;
        }
        let before = self.out.len();
        if value < at {
            self.name_list(value, value);
        }
        if self.out.len() > before {
            self.used[start] = true;
            self.used[at] = true;
        }
        self.out.len() > before
    }

    /// `rebuild of the old 'fileserv', … keep the name`: the one quoted word is it.
    fn kept_name(&mut self) {
        let Some(key) = (0..self.items.len()).find(|at| self.free(*at, &["keepname"])) else {
            return;
        };
        let named = self
            .out
            .iter()
            .any(|m| matches!(m.what, Mentioned::Name(_)));
        let mut quoted =
            (0..self.items.len()).filter(|at| self.items[*at].quoted && !self.used[*at]);
        if let (false, Some(at), None) = (named, quoted.next(), quoted.next()) {
            let name = self.words(at..at + 1).to_owned();
            self.mention(at, at..at + 1, Mentioned::Name(name));
            self.used[key] = true;
        }
    }

    /// `once as app-blue and once as app-green`: one machine for each time.
    fn each_once(&mut self) {
        for at in 0..self.items.len() {
            let once = matches!(
                self.items[at].low.as_str(),
                "once" | "einmal" | "fois" | "vez"
            );
            let as_name = self
                .item(at + 1)
                .is_some_and(|item| matches!(item.low.as_str(), "as" | "als" | "comme" | "como"));
            if once && as_name && !self.used[at] {
                self.take_name(at, at + 2);
            }
        }
    }

    /// `on the node called rack3`: where something runs, not what it is.
    fn is_placed(&self, at: usize) -> bool {
        at > 0
            && (self.items[at - 1].has("on")
                || at > 1 && self.items[at - 1].has("the") && self.items[at - 2].has("on"))
    }

    /// Takes the name at `value` and those joined to it; the words from `at` on belong to it.
    fn name_list(&mut self, at: usize, value: usize) {
        let Some(end) = self.take_name(at, value) else {
            return;
        };
        let mut end = end;
        while let Some(next) = self.after_joint(end) {
            let Some(item) = self.item(next) else { break };
            let plain = matches!(item.what, What::Ident) && !self.used[next];
            let like = plain
                && (!looks_like_storage(&item.low) || self.alike(value, next))
                && !is_network_word(&item.low);
            let ends = self.items.get(next + 1).is_none_or(|after| {
                after.is_stop()
                    || self.is_joint(next + 1)
                    || after.any(&[
                        "with",
                        "on",
                        "at",
                        "for",
                        "each",
                        "respectively",
                        "all",
                        "range",
                        "ip",
                        "vmid",
                    ])
                    || matches!(after.shape, super::super::lex::Shape::Ip4)
            });
            let phrase = item.any(&["role"])
                && self.items[end].has("and")
                && self.items[value].any(&["role"]);
            if !ends || !(like || phrase) {
                break;
            }
            let Some(after) = self.take_name(next, next) else {
                break;
            };
            end = after;
        }
    }

    fn alike(&self, one: usize, other: usize) -> bool {
        super::places::same_stem(&self.items[one].low, &self.items[other].low)
    }

    /// Takes one name or a range of names; returns the item behind.
    fn take_name(&mut self, from: usize, value: usize) -> Option<usize> {
        let item = self.item(value)?;
        let verb =
            item.has("create") && item.tokens.len() == 1 && !self.used[value] && value > from;
        // `name: gw`, `called gateway`: behind a key any one word is a name, where nothing follows that it is the key of.
        let tied = value > from && (self.punct(value - 1, '=') || self.punct(value - 1, ':'));
        let ends = self.items.get(value + 1).is_none_or(|next| {
            next.is_stop() && !next.is(':') || next.any(&["with", "and", "on", "at", "for"])
        });
        let word = item.tokens.len() == 1
            && !self.used[value]
            && matches!(item.what, What::Phrase(_))
            && ends
            && (tied
                || value > from
                    && item.any(&["gateway", "range", "correct", "plus", "ip", "vlan", "all"]));
        let name = if verb || word {
            self.words(value..value + 1).to_owned()
        } else {
            self.identifier(value)?
        };
        // `names app 1 to 3`, a kind's word (`called VM`) and keys are no names, unless quoted.
        let item = &self.items[value];
        if item.any(&[
            "kind:vm", "kind:lxc", "ram", "each", "vmid", "disk", "storage", "name",
        ]) && !item.quoted
            && value > from
            && !tied
        {
            let single = self
                .items
                .get(value + 1)
                .is_none_or(|next| next.is_stop() || next.any(&["with", "on", "and", "at"]));
            if !single || item.any(&["each", "vmid", "name"]) {
                return None;
            }
        }
        if let Some((names, end)) = self.range_of(value, &name) {
            for one in names {
                self.mention(value, from..end, Mentioned::Name(one));
            }
            return Some(end);
        }
        self.mention(value, from..value + 1, Mentioned::Name(name));
        // `named pihole`: the name says what it runs.
        if let Some(service) = self.items[value].service() {
            let span = self.items[value].span.clone();
            self.out.push(super::super::mention::Mention {
                at: value,
                span,
                what: Mentioned::Service(service),
            });
        }
        Some(value + 1)
    }

    /// `web01-03`, `web01..web03`, `web-01 through web-03`, `web01 to 03`, `node-[1-3]`, `web{1..3}`.
    fn range_of(&self, at: usize, name: &str) -> Option<(Vec<String>, usize)> {
        if let Some((head, last)) = name.rsplit_once('-')
            && let Some(names) = counted(head, last)
        {
            return Some((names, at + 1));
        }
        let open = self.punct(at + 1, '[') || self.punct(at + 1, '{');
        if open {
            return self.bracket_range(at, name);
        }
        let mut next = at + 1;
        if self.punct(next, '.') && self.punct(next + 1, '.') {
            next += 2;
            next += usize::from(self.punct(next, '.'));
        } else if self.punct(next, '-')
            || self
                .item(next)
                .is_some_and(|item| item.has("range") && !item.has("with"))
            || self
                .item(next)
                .is_some_and(|item| item.low == "a" && item.has("range"))
        {
            next += 1;
        } else {
            return None;
        }
        let last = self.item(next)?;
        let text = &self.text[last.span.clone()];
        if matches!(last.what, What::Ident) && last.low != name.to_lowercase() || last.is_number() {
            return counted(name, text).map(|names| (names, next + 1));
        }
        None
    }

    fn bracket_range(&self, at: usize, stem: &str) -> Option<(Vec<String>, usize)> {
        let close = (at + 2..at + 9).find(|i| self.punct(*i, ']') || self.punct(*i, '}'))?;
        let first = self.item(at + 2)?.low.clone();
        let last = self.item(close - 1)?.low.clone();
        let names = counted(&format!("{stem}{first}"), &last)?;
        Some((names, close + 1))
    }

    /// Ranges that no key announces: `web-01 through web-03`, `app[1-3]`.
    fn name_ranges(&mut self) {
        for at in 0..self.items.len() {
            let bracket = self.punct(at + 1, '[') || self.punct(at + 1, '{');
            let word = matches!(self.items[at].what, What::Ident)
                || bracket && self.items[at].any(&["role", "generic"])
                || bracket && self.items[at].service().is_some();
            if self.used[at] || !word || self.items[at].quoted {
                continue;
            }
            let name = self.words(at..at + 1).to_owned();
            let low = self.items[at].low.clone();
            let digits = low.ends_with(|c: char| c.is_ascii_digit());
            let node = looks_like_node(&low) && at > 0 && self.items[at - 1].any(&["on", "node"]);
            if !digits && !bracket || node {
                continue;
            }
            if let Some((names, end)) = self
                .range_of(at, &name)
                .filter(|(names, _)| (2..=64).contains(&names.len()))
            {
                for one in names {
                    self.mention(at, at..end, Mentioned::Name(one));
                }
            }
        }
    }

    /// `VM web01 2 cores`, `container 'proxy'`, `lxc proxy debian 13`, `dns1 at 10.0.0.2 and dns2 at …`.
    pub(crate) fn guessed_names(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] || !matches!(self.items[at].what, What::Ident) {
                continue;
            }
            let low = self.items[at].low.clone();
            // `set the VM up with …`: a word of the verb.
            let verb = matches!(
                low.as_str(),
                "up" | "down" | "out" | "off" | "ein" | "an" | "auf"
            );
            if verb || is_network_word(&low) || is_times(&low) || self.is_interface(at) {
                continue;
            }
            let behind_noun = at > 0 && self.is_machine_noun(at - 1);
            if behind_noun && self.listed_names(at) {
                continue;
            }
            let name = self.words(at..at + 1).to_owned();
            let storage = looks_like_storage(&low) && !self.items[at].quoted;
            let headed = behind_noun
                && self.items[at - 1].kind().is_some()
                && (self.punct(at + 1, ':') || self.punct(at + 1, '('));
            if storage && !headed && !(behind_noun && self.is_numbered(at, behind_noun))
                || name.len() > 63
            {
                continue;
            }
            if self.is_sure_name(at, behind_noun)
                || self.is_label(at)
                || headed && self.is_technical(at)
            {
                self.mention(at, at..at + 1, Mentioned::Name(name));
            } else if behind_noun
                && self.items[at - 1].any(&["kind:vm", "kind:lxc", "generic"])
                && self.stands_alone(at)
            {
                self.mention(at, at..at + 1, Mentioned::NameGuess(name));
            }
        }
    }

    /// Says whether the item is a noun for a machine: `VM`, `web server`, `Terminalserver`.
    fn is_machine_noun(&self, at: usize) -> bool {
        let item = &self.items[at];
        let noun = item.any(&["kind:vm", "kind:lxc", "generic", "role"])
            || matches!(item.what, What::Ident)
                && !item.quoted
                && super::super::head::compound(&item.low).is_some();
        noun && !item.is_stop()
    }

    fn is_numbered(&self, at: usize, behind_noun: bool) -> bool {
        let low = self.items[at].low.as_str();
        let letter = low.starts_with(char::is_alphabetic);
        let hyphened = low.contains('-')
            && letter
            && (super::super::head::compound(low).is_none()
                // `pilot-web (…) and pilot-sql (…)`, but not `three k8s-worker (…)`.
                || self.peer(at)
                    && self.punct(at + 1, '(')
                    && !(at > 0
                        && (self.items[at - 1].count().is_some() || self.items[at - 1].has("a"))));
        // `mail.example.org as a VM`.
        let dotted = low.contains('.') && letter;
        low.ends_with(|c: char| c.is_ascii_digit()) && letter
            || (hyphened || dotted) && !behind_noun
    }

    /// Says whether shape and place make the word a name for certain.
    fn is_sure_name(&self, at: usize, behind_noun: bool) -> bool {
        let quoted = self.items[at].quoted;
        let behind_kind =
            behind_noun && self.items[at - 1].any(&["kind:vm", "kind:lxc", "generic"]);
        let behind_on = at > 0
            && !quoted
            && (self.items[at - 1].any(&["on", "of", "for", "with", "storage", "pool"])
                || self.items[at - 1].has("node")
                    && !self.items[at - 1].has("kind:vm")
                    && looks_like_node(&self.items[at].low));
        let numbered = self.is_numbered(at, behind_noun);
        let next = self.item(at + 1);
        // `Go-live: 2025-02-01` is a key; `--os-variant x` is a flag; `scsi0: …` is a device.
        let key = self.punct(at + 1, ':')
            && self
                .item(at + 2)
                .is_some_and(|value| value.shape == super::super::lex::Shape::Elsewhere)
            || at > 0
                && matches!(self.items[at - 1].low.as_str(), "--" | "-")
                && self.items[at - 1].is(';')
            || self.is_device(at);
        if key {
            return false;
        }
        let next_opens = [':', '(', '=', '|']
            .iter()
            .any(|mark| self.punct(at + 1, *mark))
            || next.is_some_and(|next| {
                next.has("at")
                    || matches!(next.low.as_str(), "as" | "als" | "comme" | "como")
                        && self.items[at].low.contains('.')
                    || next.low == "unter"
                    || matches!(next.shape, super::super::lex::Shape::Ip4)
            });
        let starts = at == 0
            || self.items[at - 1].is_stop()
            || self.items[at - 1].is('-') && !self.items[at].glued
            || self.items[at - 1].any(&["and", "plus", "create"]);
        let behind_id = at > 1
            && self.used[at - 1]
            && self.items[at - 1].is_number()
            && self.items[at - 2].kind().is_some();
        let behind_system = at > 1
            && matches!(self.items[at - 1].what, What::Os(_))
            && self.items[at - 2].kind().is_some();
        // `one is 'ns1'`, `the other 'ns2'`, `first one "web"`.
        let behind_pronoun = at > 0
            && (self.items[at - 1].any(&["ordinal", "other"])
                || matches!(
                    self.items[at - 1].low.as_str(),
                    "one" | "is" | "ist" | "est" | "es"
                ) && at > 1
                    && (self.items[at - 2].any(&["ordinal", "other", "the"])
                        || self.items[at - 2].count() == Some(1)));
        quoted && (behind_kind || starts || behind_id || behind_system || behind_pronoun)
            || behind_noun && (numbered || behind_kind && self.is_technical(at))
            || numbered && !behind_on && (next_opens || starts && self.peer(at))
    }

    /// `alpha: VM, 4 cores. beta: same, but 16 GB`: words that head parts of a specification each.
    fn is_label(&self, at: usize) -> bool {
        let heads = |at: usize| {
            let starts = at == 0 || self.items[at - 1].is_stop() && !self.punct(at - 1, ':');
            let spec = (at + 2..at + 5)
                .take_while(|next| self.items.get(*next).is_some_and(|item| !item.is_stop()))
                .any(|next| {
                    self.items[next].any(&["kind:vm", "kind:lxc", "same", "cores"])
                        || matches!(self.items[next].what, What::Size(_) | What::Os(_))
                });
            starts
                && self.punct(at + 1, ':')
                && spec
                && matches!(self.items[at].what, What::Ident)
                && super::super::head::compound(&self.items[at].low).is_none()
                && self.items[at].low.len() > 1
        };
        heads(at)
            && (0..self.items.len())
                .filter(|other| heads(*other))
                .take(2)
                .count()
                == 2
    }

    /// `VMs alpha and beta with …`, `VMs "mercury", "venus" and "earth"`: names in a row behind the noun.
    fn listed_names(&mut self, at: usize) -> bool {
        let plural =
            self.items[at - 1].low.ends_with(['s', 'n', 'r']) && self.items[at - 1].low.len() > 2;
        let mut names = vec![at];
        let mut end = at + 1;
        while let Some(next) = self.after_joint(end) {
            let word = self
                .items
                .get(next)
                .is_some_and(|item| matches!(item.what, What::Ident) && !item.is('-'));
            if !word || self.used[next] {
                break;
            }
            names.push(next);
            end = next + 1;
        }
        // Adjectives stand in such rows, too; in French and Spanish they end like the noun: `pequeñas y baratas`.
        let named = names.iter().all(|at| {
            let item = &self.items[*at];
            item.quoted || self.is_technical(*at) || !item.low.ends_with('s') && item.low.len() > 2
        });
        let last = names[names.len() - 1];
        let closed = self.items.get(last + 1).is_none_or(|next| {
            next.is_stop()
                || next.any(&["with", "on", "at", "each", "all", "for"])
                || next.is_number()
        });
        let joined = names.len() >= 2
            && (self.items[last].quoted || self.items[last - 1].has("and"))
            || names.len() >= 3 && names.iter().all(|at| self.is_technical(*at));
        if !(plural && named && closed && joined) {
            return false;
        }
        for at in names {
            let name = self.words(at..at + 1).to_owned();
            self.mention(at, at..at + 1, Mentioned::Name(name));
        }
        true
    }

    /// Says whether another word of the same stem stands near: `es01, es02 and es03`, `fs-north` and `fs-south`.
    fn peer(&self, at: usize) -> bool {
        let low = self.items[at].low.as_str();
        let prefix = low.rsplit_once('-').map(|(prefix, _)| prefix);
        self.items.iter().enumerate().any(|(other, item)| {
            let named = !(other > 0 && self.items[other - 1].any(&["on", "node", "storage"]));
            other != at
                && matches!(item.what, What::Ident)
                && named
                && (super::places::same_stem(&item.low, low)
                    || item.low != low
                        && prefix.is_some()
                        && item.low.rsplit_once('-').map(|(prefix, _)| prefix) == prefix)
        })
    }

    fn stands_alone(&self, at: usize) -> bool {
        self.items.get(at + 1).is_none_or(|next| {
            next.is_stop()
                || next.any(&["with", "on", "at", "ip"])
                || next.is_number()
                || matches!(next.what, What::Size(_) | What::Os(_) | What::Atom)
        })
    }
}

/// `web01` and `03` or `web03`: the names between, with the digits' width kept.
fn counted(first: &str, last: &str) -> Option<Vec<String>> {
    let stem = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &first[stem.len()..];
    let last_digits = last.strip_prefix(stem).unwrap_or(last);
    let (from, to): (u32, u32) = (digits.parse().ok()?, last_digits.parse().ok()?);
    if stem.is_empty() || to <= from || to - from > 63 || digits.len() > 4 {
        return None;
    }
    let width = digits.len();
    Some((from..=to).map(|n| format!("{stem}{n:0width$}")).collect())
}

fn is_network_word(low: &str) -> bool {
    low.starts_with("vmbr") || low.starts_with("vlan") || low.starts_with("ipv")
}

/// `x3` counts.
fn is_times(low: &str) -> bool {
    low.strip_prefix('x')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}
