//! Noun phrases that introduce machines: `two postgres VMs`, `an haproxy container`, `5 workers`.

mod counts;
mod lead;
mod parts;

use std::ops::Range;

use super::bind::{Bound, kind_word};
use super::items::{Item, What};
use super::mention::{Kind, Mentioned};
use lead::Lead;

/// What the phrase's noun is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// Only a system or software: `prometheus`.
    Thing,
    /// A word for several machines: `cluster`.
    Collective,
    /// What a machine does: `worker`.
    Role,
    /// Any machine: `server`.
    Generic,
    /// VM or container.
    Kind,
}

/// How a phrase stands to the machines before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// By itself.
    Alone,
    /// As a table's row or a record: a machine for certain.
    Row,
    /// As one of several, or another one: `one with 4 cores, the other with 8`; definite where it is `one of them`.
    Part,
    /// As what all of them are: `each is a VM with …`.
    Everybody,
}

/// A phrase that may introduce a kind of machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Its items.
    pub items: Range<usize>,
    /// How many, where the phrase says so.
    pub count: Option<(u64, Range<usize>)>,
    /// Whether `a`, `the`, `another` or a number leads it.
    pub led: bool,
    /// How it stands to the machines before it.
    pub stand: Stand,
    /// The article is `the`/`our`: it may speak of something known.
    pub definite: bool,
    /// Its noun.
    pub noun: Noun,
    /// VM or container, where it says so.
    pub kind: Option<(Kind, Range<usize>)>,
    /// The item of the preposition right before it.
    pub preposition: Option<usize>,
    /// Whether it is denied: `not a VM`.
    pub denied: bool,
    /// The words that say what the machine is for.
    pub words: Vec<Range<usize>>,
}

/// Words that stand with what is there already.
const KNOWN: [&str; 10] = [
    "existing",
    "current",
    "bestehende",
    "bestehenden",
    "existant",
    "existante",
    "existente",
    "broken",
    "vorhandenen",
    "previous",
];

/// Words before what goes.
const REPLACES: [&str; 15] = [
    "replace",
    "replaces",
    "replacing",
    "retire",
    "retiring",
    "decommission",
    "sustituir",
    "sustituye",
    "sustituyendo",
    "reemplazar",
    "reemplaza",
    "remplacer",
    "remplace",
    "ersetze",
    "ersetzt",
];

struct Finder<'r> {
    items: &'r [Item],
    used: &'r [bool],
    amounts: Vec<bool>,
    /// Items that a mention shows to be noise.
    noise: Vec<bool>,
}

/// Finds the phrases, in order.
pub fn heads(items: &[Item], bound: &Bound) -> Vec<Head> {
    let Bound {
        mentions,
        used,
        rows,
    } = bound;
    let mut amounts = vec![false; items.len()];
    let mut noise = vec![false; items.len()];
    for mention in mentions {
        if mention.what == Mentioned::Noise && mention.at < items.len() {
            noise[mention.at] = true;
        }
        let amount = matches!(
            mention.what,
            Mentioned::Scale { .. }
                | Mentioned::Cores(_)
                | Mentioned::Bare(_)
                | Mentioned::Ram(_)
                | Mentioned::Disk { .. }
                | Mentioned::Flag(..)
                | Mentioned::Sockets(_)
        );
        if amount {
            for (at, item) in items.iter().enumerate() {
                amounts[at] |=
                    item.span.start >= mention.span.start && item.span.end <= mention.span.end;
            }
        }
    }
    let finder = Finder {
        items,
        used,
        amounts,
        noise,
    };
    let mut out: Vec<Head> = Vec::new();
    let mut at = 0;
    while at < items.len() {
        if let Some(row) = rows.iter().find(|row| row.start == at && row.end > at) {
            out.push(finder.row(row));
            at = row.end;
            continue;
        }
        match finder.part(at, &out).or_else(|| finder.head(at)) {
            Some(head) => {
                at = head.items.end;
                out.push(head);
            }
            None => at += 1,
        }
    }
    out
}

impl Finder<'_> {
    fn is_system(&self, at: usize) -> bool {
        matches!(self.items[at].what, What::Os(_))
    }

    /// A word that a phrase may hold.
    fn noun_at(&self, at: usize) -> Option<(Noun, Option<Kind>)> {
        let item = &self.items[at];
        if self.is_system(at) {
            return Some((Noun::Thing, None));
        }
        if self.used[at] {
            return None;
        }
        if let Some(kind) = item.kind() {
            return Some((Noun::Kind, Some(kind)));
        }
        let clone = item.has("template")
            && ["clone", "klon", "clon"]
                .iter()
                .any(|noun| item.low.starts_with(noun));
        if item.has("generic") || clone {
            return Some((Noun::Generic, None));
        }
        if item.has("collective") {
            return Some((Noun::Collective, None));
        }
        if item.has("role") {
            return Some((Noun::Role, None));
        }
        let specified = self
            .items
            .get(at + 1)
            .is_some_and(|next| matches!(next.what, What::Os(_)) || next.is('('));
        if item.has("noise")
            && specified
            && self.says_something(at + 1)
            && at > 0
            && self.items[at - 1].count().is_some()
        {
            return Some((Noun::Role, None));
        }
        if item.service().is_some() {
            return Some((Noun::Thing, None));
        }
        if matches!(item.what, What::Ident) && !item.quoted {
            return compound(&item.low);
        }
        None
    }

    /// A table's row is a machine, and so is a record.
    fn row(&self, row: &Range<usize>) -> Head {
        let at = row.start;
        let word = !self.used[at] && matches!(self.items[at].what, What::Ident | What::Phrase(_));
        let kind = row.clone().filter(|at| !self.used[*at]).find_map(|at| {
            let kind = self.items[at].kind()?;
            Some((kind, self.items[at].span.clone()))
        });
        Head {
            items: at..at,
            count: None,
            led: true,
            stand: Stand::Row,
            definite: false,
            noun: Noun::Role,
            kind,
            preposition: None,
            denied: false,
            words: if word {
                vec![self.items[at].span.clone()]
            } else {
                Vec::new()
            },
        }
    }

    fn adjective(&self, at: usize) -> bool {
        let item = &self.items[at];
        !self.used[at]
            && !matches!(item.low.as_str(), "by" | "of" | "through")
            && (matches!(item.what, What::Ident) && !item.quoted
                || item.is('-')
                || item.has("more")
                || item.package().is_some()
                || item.has("storagelike") && self.noun_follows(at + 1)
                || item.any(&[
                    "create", "sshkey", "correct", "diskdata", "dns", "vlan", "bridge", "package",
                    "all", "noise", "port", "same", "ip", "common", "template", "tag", "user",
                    "ramlike", "node",
                ]) && self.noun_follows(at + 1))
    }

    fn noun_follows(&self, at: usize) -> bool {
        (at..self.items.len().min(at + 3))
            .take_while(|at| !self.used[*at] || self.is_system(*at))
            .filter_map(|at| self.noun_at(at))
            .any(|(noun, _)| noun >= Noun::Role)
    }

    /// `a second, otherwise identical container`: the ordinal leads the phrase.
    fn ordinal_leads(&self, at: usize) -> bool {
        let next = at + 1 + usize::from(self.items.get(at + 1).is_some_and(|item| item.is(',')));
        self.noun_follows(next)
            || self
                .items
                .get(next)
                .is_some_and(|item| item.low.contains("identical"))
                && self.noun_follows(next + 1)
    }

    /// The item before, past an aside: `for (of all things) a server`.
    fn before_aside(&self, start: usize) -> Option<usize> {
        let before = start.checked_sub(1)?;
        if !self.items[before].is(')') {
            return Some(before);
        }
        let open = (before.saturating_sub(6)..before)
            .rev()
            .find(|at| self.items[*at].is('('))?;
        open.checked_sub(1)
            .filter(|_| !self.amounts[open..before].contains(&true))
    }

    fn opens_sentence(&self, start: usize) -> bool {
        start > 0 && self.items[start - 1].is_stop()
    }

    /// `SQL Server 2019 instance`: a release, not a count.
    fn is_year(&self, at: usize) -> bool {
        let n = self.items[at].count().unwrap_or(0);
        (1990..2040).contains(&n) && at > 0 && self.items[at - 1].service().is_some()
    }

    fn head(&self, start: usize) -> Option<Head> {
        if self.items[start].is('-') {
            return None;
        }
        let mut lead = self.lead(start);
        let (end, noun, kind, words) = self
            .body(lead.end, lead.led)
            .or_else(|| self.unknown_noun(lead.end, lead.led))?;
        let end = self.count_beside(&mut lead, start, end);
        // `the club (23 members) needs …`: an aside counts no machines.
        let aside = lead.count.is_some()
            && kind.is_none()
            && start > 0
            && self.items[start - 1].is('(')
            && !self.says_something(end);
        Some(Head {
            items: start..end,
            stand: if self.is_everybody(start) {
                Stand::Everybody
            } else if lead.member {
                Stand::Part
            } else {
                Stand::Alone
            },
            preposition: self.preposition(start),
            denied: aside || self.is_denied(start, end, lead.led),
            count: lead.count,
            led: lead.led || lead.member,
            definite: lead.definite || lead.member,
            noun,
            kind,
            words,
        })
    }

    /// Finds a count that stands elsewhere; returns where the phrase ends with it.
    fn count_beside(&self, lead: &mut Lead, start: usize, end: usize) -> usize {
        let mut end = end;
        if let Some((n, span, after)) = self
            .count_behind(end)
            .or_else(|| self.count_keyed(end))
            .filter(|_| lead.count.is_none())
        {
            lead.count = Some((n, span));
            lead.led = true;
            end = after;
        }
        let one = |lead: &Lead| lead.count.as_ref().is_some_and(|(n, _)| *n == 1);
        // `a VM for each of our four developers`, `every shop gets one VM`.
        if let Some((n, span)) = self
            .count_of_owners(start, end)
            .filter(|_| lead.count.is_none() || one(lead))
        {
            lead.count = Some((n, span));
            lead.led = true;
        }
        // `one box for every branch`: then the branches count, and the words may name them elsewhere.
        if one(lead) && self.is_for_each(end) {
            lead.count = None;
        }
        end
    }

    /// The preposition right before the phrase.
    fn preposition(&self, start: usize) -> Option<usize> {
        self.before_aside(start).filter(|before| {
            let item = &self.items[*before];
            !self.used[*before]
                && !item.any(&["and", "plus"])
                && item.any(&["of", "for", "with", "on", "at"])
                && !item.is('+')
                && !item.has("create")
        })
    }

    /// Says whether the words around the phrase say that it is not to be built.
    fn is_denied(&self, start: usize, end: usize, led: bool) -> bool {
        let known = (start.saturating_sub(2)..start)
            .chain(start..end.min(start + 2))
            .any(|at| KNOWN.contains(&self.items[at].low.as_str()));
        // `replace the old mail server: create a VM …`: what goes is not built.
        let replaced = start > 0 && REPLACES.contains(&self.items[start - 1].low.as_str());
        // `about 25 docker containers`: counted inside the machine.
        let inside =
            start > 0 && self.noise[start - 1] && !led && self.items[start - 1].count().is_some();
        known
            || replaced
            || inside
            || self
                .before_aside(start)
                .is_some_and(|before| !self.used[before] && self.items[before].has("not"))
    }

    /// The phrase behind its article: words up to the last noun.
    #[expect(
        clippy::type_complexity,
        reason = "the four parts of one phrase, used once"
    )]
    fn body(
        &self,
        from: usize,
        led: bool,
    ) -> Option<(usize, Noun, Option<(Kind, Range<usize>)>, Vec<Range<usize>>)> {
        let mut best: Option<(usize, Noun)> = None;
        let mut kind = None;
        let mut words = Vec::new();
        let mut strangers = 0;
        let mut at = from;
        while at < self.items.len() {
            let item = &self.items[at];
            if self.begins_list(from, at) {
                break;
            }
            if let Some((noun, this)) = self.noun_at(at) {
                // `3 node k3s cluster`: the strongest noun names the phrase.
                let strongest = best.map_or(noun, |(_, old)| old.max(noun));
                best = Some((at + 1, strongest));
                if let Some(this) = this {
                    kind = Some((this, item.span.clone()));
                }
                if noun != Noun::Kind || item.low.contains('-') {
                    words.push(item.span.clone());
                }
                strangers = 0;
            } else if self.amounts[at] && led {
                // `a 4 GB debian container`: amounts stand inside a led phrase.
            } else if self.adjective(at)
                && strangers < 4
                && (led || best.is_some() || strangers < 3)
            {
                strangers += 1;
                if matches!(item.what, What::Ident) {
                    words.push(item.span.clone());
                }
            } else if item.is(',')
                && led
                && self.amounts.get(at + 1).copied().unwrap_or(false)
                && best.is_none()
            {
                // `an 8-core, 32-gig VM`.
            } else {
                break;
            }
            at += 1;
        }
        let (end, noun) = best?;
        // An unled phrase does not begin with strangers: `please have look at vm` begins at the noun.
        words.retain(|word| word.end <= self.items[end - 1].span.end);
        Some((end, noun, kind, words))
    }

    /// `3 VMs - web (…), worker (…)`: a list begins; `VM x3`: a count.
    fn begins_list(&self, from: usize, at: usize) -> bool {
        let item = &self.items[at];
        let several = from > 0 && self.items[from - 1].count().is_some_and(|n| n > 1);
        let plural = at > from
            && self.items[at - 1].kind().is_some()
            && self.items[at - 1].low.ends_with('s');
        let times = item
            .low
            .strip_prefix('x')
            .is_some_and(|n| n.parse::<u32>().is_ok());
        item.is('-') && !item.glued && several && plural || times
    }

    /// `1 mailbox store (4 cores, …)`: words of no table, led and with a specification right behind.
    #[expect(
        clippy::type_complexity,
        reason = "the four parts of one phrase, as `body` gives them"
    )]
    fn unknown_noun(
        &self,
        from: usize,
        led: bool,
    ) -> Option<(usize, Noun, Option<(Kind, Range<usize>)>, Vec<Range<usize>>)> {
        let mut at = from;
        let word = |at: usize| {
            at < self.items.len()
                && self.adjective(at)
                && matches!(self.items[at].what, What::Ident)
        };
        while at < from + 5
            && (word(at)
                || self.items.get(at).is_some_and(|item| item.has("of"))
                    && !self.used[at]
                    && word(at + 1))
        {
            at += 1;
        }
        let opens = self.items.get(at).is_some_and(|item| {
            item.is('(') || item.is(':') || item.is(',') || item.any(&["with", "of"])
        });
        let spec = opens
            && (at + 1..at + 4).any(|next| self.amounts.get(next).copied().unwrap_or(false))
            || self.amounts.get(at).copied().unwrap_or(false);
        // `two with 4 cores`: a number alone, where a specification follows.
        let alone = at == from
            && from > 0
            && self.items[from - 1].count().is_some()
            && self.items.get(at).is_some_and(|item| item.has("with"));
        if !led || at == from && !alone || !spec {
            return None;
        }
        let words = (from..at)
            .map(|item| self.items[item].span.clone())
            .collect();
        Some((at, Noun::Role, None, words))
    }
}

/// `Debian-Container`, `Docker-Host`, `Web-VM`: the last part is the noun.
pub(crate) fn compound(low: &str) -> Option<(Noun, Option<Kind>)> {
    let Some((first, last)) = low.rsplit_once('-') else {
        return suffixed(low);
    };
    if super::bind::looks_like_storage(first) {
        return None;
    }
    if let Some(kind) = kind_word(last) {
        return Some((Noun::Kind, Some(kind)));
    }
    // `Windows-10-Clients`: elsewhere clients are those of the machine.
    if matches!(last, "client" | "clients") {
        return Some((Noun::Generic, None));
    }
    super::vocab::vocabulary()
        .noun(last)
        .into_iter()
        .find_map(|tag| match tag {
            super::vocab::Tag::Word("generic") => Some((Noun::Generic, None)),
            super::vocab::Tag::Word("role") => Some((Noun::Role, None)),
            super::vocab::Tag::Word("collective") => Some((Noun::Collective, None)),
            _ => None,
        })
}

/// `Webknoten`, `Dozentenrechner`, `Terminalserver`: German joins its nouns, and English sometimes does.
fn suffixed(low: &str) -> Option<(Noun, Option<Kind>)> {
    const KINDS: [(&str, Noun, Option<Kind>); 12] = [
        ("container", Noun::Kind, Some(Kind::Lxc)),
        ("containern", Noun::Kind, Some(Kind::Lxc)),
        ("server", Noun::Generic, None),
        ("servern", Noun::Generic, None),
        ("servers", Noun::Generic, None),
        ("rechner", Noun::Generic, None),
        ("rechnern", Noun::Generic, None),
        ("knoten", Noun::Generic, None),
        ("maschine", Noun::Generic, None),
        ("maschinen", Noun::Generic, None),
        ("host", Noun::Generic, None),
        ("cluster", Noun::Collective, None),
    ];
    KINDS
        .iter()
        .find(|(ending, ..)| low.len() > ending.len() + 2 && low.ends_with(ending))
        .map(|(_, noun, kind)| (*noun, *kind))
}
