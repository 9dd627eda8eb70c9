//! From mentions in a row to kinds of machine: which clause a value belongs to.

mod clauses;
mod parts;
mod series;
mod share;
mod split;
mod unled;

use std::ops::Range;

pub(super) use clauses::is_same_noun;

use super::head::Head;
use super::items::{Item, What};
use super::lex::Shape;
use super::mention::{Kind, Mention, Mentioned};

/// What stands between two parts of a request, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Break {
    /// Nothing.
    None,
    /// A parenthesis opens.
    Open,
    /// A comma.
    Comma,
    /// `and`.
    And,
    /// A colon.
    Colon,
    /// `plus`, `as well as`.
    Plus,
    /// A semicolon or a table's bar.
    Semicolon,
    /// The end of a sentence.
    Sentence,
    /// The end of a line.
    Line,
}

/// One kind of machine, before its values are settled.
#[derive(Clone, Debug, Default)]
pub struct Group {
    /// VM or container.
    pub kind: Option<(Kind, Range<usize>)>,
    /// How many.
    pub count: Option<(u64, Range<usize>)>,
    /// Its noun is a word for several machines.
    pub collective: bool,
    /// An article or number leads it.
    pub led: bool,
    /// Its own mentions, by index.
    pub own: Vec<usize>,
    /// Mentions that it shares with other groups, by index; its own ones win.
    pub shared: Vec<usize>,
    /// Words that say what it is for.
    pub words: Vec<Range<usize>>,
    /// It is a table's row or a record.
    pub row: bool,
    /// The item at which it begins.
    pub start: usize,
    /// The item behind its heading phrase.
    pub head_end: usize,
    /// Whether it only leads the groups behind it: `Kubernetes: 3 masters and 5 workers`.
    pub header: bool,
    /// It is one of the machines of an earlier group, by index, or another like it.
    pub part_of: Option<usize>,
    /// It joins the earlier group as a further machine: `and one with 8 cores`.
    pub further: bool,
    /// What stands behind a list and speaks of all its machines: `…, debian 12 VMs, all in VLAN 40`.
    pub footer: bool,
}

/// A choice that the words leave open; each is settled by an option's index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    /// `on alpha`: 0 storage, 1 node.
    Place(usize),
    /// A word behind the kind: 0 a name, 1 not.
    NameGuess(usize),
    /// A value behind the last group: 0 its own, 1 everybody's.
    Share(usize),
    /// A phrase that may begin a machine: 0 it does, 1 it does not.
    Begin(usize),
    /// Two sizes that nothing labels: 0 memory first, 1 disk first.
    Order(usize),
}

/// Which option is taken for each open choice; others take their first.
pub type Decisions = Vec<(Open, usize)>;

/// The request as it is grouped.
pub struct Grouped {
    /// The groups, headers gone.
    pub groups: Vec<Group>,
    /// What the words leave open.
    pub open: Vec<Open>,
}

/// Everything that grouping looks at.
pub struct Scene<'r> {
    /// The items.
    pub items: &'r [Item],
    /// The mentions, ordered by item.
    pub mentions: &'r [Mention],
    /// The heads, in order.
    pub heads: &'r [Head],
    /// Which items are part of a mention.
    pub used: &'r [bool],
}

/// Returns the option that was decided, or the first.
pub fn decided(decisions: &Decisions, open: &Open) -> usize {
    decisions
        .iter()
        .find(|(other, _)| other == open)
        .map_or(0, |(_, option)| *option)
}

/// Says whether a mention is an amount or identity of one machine: with it a group is filled.
pub fn fills(what: &Mentioned) -> bool {
    matches!(
        what,
        Mentioned::Cores(_)
            | Mentioned::Ram(_)
            | Mentioned::Bare(_)
            | Mentioned::Disk { .. }
            | Mentioned::Ip4(_)
            | Mentioned::Ip6(_)
            | Mentioned::Ip4From(_)
            | Mentioned::Name(_)
            | Mentioned::Vmid(_)
            | Mentioned::VmidFrom(_)
            | Mentioned::Sockets(_)
            | Mentioned::Scale { .. }
    )
}

/// Says whether a mention is cores, memory or a disk.
pub fn is_amount(what: &Mentioned) -> bool {
    matches!(
        what,
        Mentioned::Cores(_) | Mentioned::Ram(_) | Mentioned::Bare(_) | Mentioned::Disk { .. }
    )
}

/// Says whether a mention describes surroundings, which several machines often share.
pub fn surrounds(what: &Mentioned) -> bool {
    matches!(
        what,
        Mentioned::Vlan(_)
            | Mentioned::Untagged
            | Mentioned::Bridge(_)
            | Mentioned::Storage(_)
            | Mentioned::Place(_)
            | Mentioned::Node(_)
            | Mentioned::Gateway(_)
            | Mentioned::Dns(_)
            | Mentioned::Domain(_)
            | Mentioned::Pool(_)
            | Mentioned::Tag(_)
            | Mentioned::Os(_)
            | Mentioned::User(_)
            | Mentioned::SshKey(_)
            | Mentioned::Dhcp
            | Mentioned::Template(_)
            | Mentioned::CpuType(_)
            | Mentioned::Flag(..)
            | Mentioned::SameAs(_)
    )
}

impl Scene<'_> {
    /// What stands right before the item at `at`.
    pub fn break_before(&self, at: usize) -> Break {
        let mut strongest = Break::None;
        let mut before = at;
        let mut strangers = 0;
        while let Some(step) = before.checked_sub(1) {
            let item = &self.items[step];
            let this = match &item.what {
                What::Break => Break::Line,
                What::Punct(';' | '|') => Break::Semicolon,
                What::Punct('.' | '!' | '?') => Break::Sentence,
                What::Punct(':') => Break::Colon,
                _ if item.is('-')
                    && !item.glued
                    && step + 1 < self.items.len()
                    && !self.items[step + 1].glued =>
                {
                    Break::Colon
                }
                What::Punct(',' | ')' | '-' | '/') => Break::Comma,
                What::Punct('(') => Break::Open,
                What::Punct('+') => Break::And,
                _ if item.has("plus") && !self.used[step] => Break::Plus,
                _ if item.has("and") && !self.used[step] => Break::And,
                // `y aparte un contenedor`, `ainsi que d'un serveur`: words that only lead on.
                What::Ident if strangers < 2 && !self.used[step] && !item.quoted => {
                    strangers += 1;
                    Break::None
                }
                _ if item.low == "d'" => Break::None,
                _ if (item.any(&["create", "each", "a", "the", "correct"])
                    || item.low == "then")
                    && !self.used[step] =>
                {
                    Break::None
                }
                _ => break,
            };
            strongest = strongest.max(this);
            before = step;
        }
        if before == 0 || self.leads_line(before) {
            strongest.max(Break::Line)
        } else {
            strongest
        }
    }

    /// `vlan 4 <- camera VM`: only surroundings stand between the line's start and the phrase.
    fn leads_line(&self, at: usize) -> bool {
        // A few words at most: looking further at every phrase would take the square of the text's length.
        let start = (at.saturating_sub(12)..at)
            .rev()
            .find(|before| self.items[*before].what == What::Break)
            .map_or(at, |before| before + 1);
        start < at
            && (start..at)
                .all(|item| self.used[item] || matches!(self.items[item].shape, Shape::Punct(_)))
            && self
                .mentions
                .iter()
                .filter(|m| (start..at).contains(&m.at))
                .all(|m| surrounds(&m.what))
            && (start..at).any(|item| self.used[item])
    }

    /// The strongest break between two items.
    pub fn break_between(&self, from: usize, to: usize) -> Break {
        (from..to.min(self.items.len()))
            .filter(|at| !self.used[*at])
            .map(|at| match &self.items[at].what {
                What::Break => Break::Line,
                What::Punct(';' | '|') => Break::Semicolon,
                What::Punct('.' | '!' | '?') => Break::Sentence,
                What::Punct(',') => Break::Comma,
                _ => Break::None,
            })
            .max()
            .unwrap_or(Break::None)
    }

    /// Says whether software stands at an item.
    fn service_at(&self, at: usize) -> bool {
        self.items[at].service().is_some()
    }

    /// Says whether amounts follow the item at `at` before the part ends.
    fn spec_follows(&self, at: usize) -> bool {
        let mut limit = 7;
        for here in at..self.items.len() {
            let item = &self.items[here];
            if self.mentions.iter().any(|m| fills(&m.what) && m.at == here) {
                return true;
            }
            if item.is(';')
                || item.is('.')
                || item.is(')')
                || item.any(&["and", "plus"])
                || limit == 0
                || item.is(',') && here > at
            {
                return false;
            }
            if self
                .heads
                .iter()
                .any(|head| head.items.start == here && head.led)
            {
                return false;
            }
            limit -= 1;
        }
        false
    }
}

/// Groups the mentions.
pub fn group(scene: &Scene<'_>, decisions: &Decisions) -> Grouped {
    let mut builder = Builder {
        scene,
        decisions,
        groups: Vec::new(),
        pending: Vec::new(),
        open: Vec::new(),
        current: 0,
    };
    builder.run();
    builder.finish()
}

struct Builder<'r> {
    scene: &'r Scene<'r>,
    decisions: &'r Decisions,
    groups: Vec<Group>,
    /// Mentions before the first head.
    pending: Vec<usize>,
    open: Vec<Open>,
    current: usize,
}
