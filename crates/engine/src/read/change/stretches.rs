//! The stretches of a part, each of which speaks of one machine, or of machines that its own phrases name.

use std::ops::Range;

use super::super::bind::{Bound, bind};
use super::super::head::{Head, heads};
use super::super::items::{Item, What};
use super::super::lex::fold;
use super::super::mention::Mentioned;
use super::Draft;
use super::target::goes_by;
use super::without::{Phrase, exact as exact_name};
use super::words;

/// Words that speak of the machines that are named beside them.
pub(super) struct Stretch {
    pub(super) items: Vec<Item>,
    pub(super) of: Option<Phrase>,
}

/// Where a machine is named.
struct Anchor {
    items: Range<usize>,
    phrase: Phrase,
    /// The preposition before it: what it speaks of stands before it.
    behind: Option<usize>,
    /// Whether it is a phrase that grouping finds by itself.
    is_head: bool,
}

/// Prepositions behind which the machine stands that something is for.
const FOR: [&str; 24] = [
    "for", "to", "of", "on", "in", "at", "fur", "auf", "pour", "de", "du", "para", "sur", "en",
    "von", "vom", "bei", "beim", "der", "des", "zu", "zum", "zur", "a",
];

/// The most machines that one part of a request can speak of.
const MOST_ANCHORS: usize = 32;

/// Keys behind which `to` leads to a value.
const KEYS: [&str; 12] = [
    "cputype", "tag", "pool", "user", "desc", "domain", "vmid", "node", "storage", "bridge",
    "name", "dns",
];

/// Reads `to` as what it stands for in a change: `move it to pve2` is `on pve2`, `set the tags to a` is `tags: a`.
pub(super) fn with_links(items: Vec<Item>) -> Vec<Item> {
    let moves = items
        .iter()
        .any(|item| words::is_any(item, words::MOVE) || item.low.starts_with("put "));
    let mut out: Vec<Item> = Vec::new();
    for mut item in items {
        // `put it on alpha`: which machine, and where to.
        if item.has("on")
            && let Some((speaks, on)) = item
                .low
                .rsplit_once(' ')
                .filter(|_| item.low.starts_with("put "))
        {
            let (speaks, on) = (speaks.to_owned(), on.to_owned());
            out.push(Item {
                low: speaks,
                what: What::Ident,
                ..item.clone()
            });
            item.low = on;
        }
        out.push(item);
    }
    for at in 1..out.len() {
        let (before, after) = out.split_at(at);
        let to = matches!(
            after[0].low.as_str(),
            "to" | "nach" | "auf" | "vers" | "a" | "au" | "hacia"
        );
        let Some(next) = after.get(1).filter(|_| to) else {
            continue;
        };
        let joint = next.any(&["a", "the", "and", "with", "on"]);
        let value = next.what == What::Ident
            || next.quoted
            || matches!(next.what, What::Phrase(_)) && !joint;
        let keyed = before.last().is_some_and(|item| item.any(&KEYS));
        if keyed && value {
            out[at].what = What::Punct(':');
            out[at].low = ":".to_owned();
            out[at].shape = super::super::lex::Shape::Punct(':');
        } else if moves
            && (next.what == What::Ident || next.quoted || next.any(&KEYS))
            && !next.any(&["node", "name"])
        {
            out[at].what = What::Phrase(vec![super::super::vocab::Tag::Word("on")]);
            out[at].low = "on".to_owned();
        }
    }
    out
}

/// Says whether a size is what a machine has now.
fn is_there(draft: &Draft, item: &Item) -> bool {
    let What::Size(mb) = item.what else {
        return false;
    };
    draft.there().iter().any(|at| {
        let machine = &draft.machines[*at];
        let guest = machine.whole.as_ref().unwrap_or(&machine.guest);
        let memory = guest
            .memory_mb
            .as_ref()
            .is_some_and(|memory| memory.value == mb);
        let of_disk = |disk: &pai_iac::spec::Disk| {
            disk.size_gb
                .as_ref()
                .is_some_and(|size| size.value * 1024 == mb)
        };
        memory || guest.disks.iter().any(of_disk)
    })
}

/// `raise the memory from 8 GB to 16 GB`: leaves out the value that was.
pub(super) fn without_old_value(draft: &Draft, items: &[Item]) -> Vec<Item> {
    let alters = items.iter().any(|item| words::is_any(item, words::ALTER));
    let from = |item: &Item| matches!(item.low.as_str(), "from" | "von" | "de" | "desde");
    let to = |item: &Item| {
        matches!(
            item.low.as_str(),
            "to" | "auf" | "a" | "hasta" | "->" | "au" | "zu"
        )
    };
    let items = &arrows(items);
    let leads = alters || items.iter().any(|item| item.low == "->");
    if let Some(cut) = leads.then(|| between(draft, items)).flatten() {
        return cut;
    }
    let cut = items.iter().enumerate().find_map(|(at, item)| {
        let value = items.get(at + 1).is_some_and(|next| {
            matches!(
                next.what,
                What::Size(_) | What::Number(_) | What::Atom | What::Os(_)
            ) || next.count().is_some()
                || next.what == What::Ident
        });
        let was = alters || items.get(at + 1).is_some_and(|next| is_there(draft, next));
        if !from(item) || !value || !was {
            return None;
        }
        let end = (at + 2..items.len().min(at + 5)).find(|end| to(&items[*end]))?;
        Some(at..end + 1)
    });
    match cut {
        None => items.to_vec(),
        Some(cut) => {
            let kept = items.iter().enumerate().filter(|(at, _)| !cut.contains(at));
            kept.map(|(_, item)| item.clone()).collect()
        }
    }
}

/// `20 -> 30`: the two signs as one word.
fn arrows(items: &[Item]) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for item in items {
        match out.last_mut() {
            Some(last) if last.is('-') && item.is('>') => {
                last.low = "->".to_owned();
                last.span.end = item.span.end;
            }
            _ => out.push(item.clone()),
        }
        if let Some(last) = out.last_mut().filter(|last| last.is('→')) {
            last.low = "->".to_owned();
        }
    }
    out
}

/// `change VLAN 20 to VLAN 30`, `change 2 cores to 4`: without the value that a machine has now.
fn between(draft: &Draft, items: &[Item]) -> Option<Vec<Item>> {
    let to = |item: &Item| {
        matches!(
            item.low.as_str(),
            "to" | "auf" | "a" | "zu" | "in" | "au" | "->"
        )
    };
    let at = (2..items.len()).find(|at| to(&items[*at]) && items.get(at + 1).is_some())?;
    let number = |item: &Item| item.count();
    let vlan = |tag: u64| {
        let tag_of = |nic: &pai_iac::spec::Nic| {
            nic.vlan
                .as_ref()
                .is_some_and(|own| u64::from(own.value) == tag)
        };
        draft.guests().any(|guest| guest.nics.iter().any(tag_of))
    };
    let cores = |count: u64| {
        let own = |guest: &pai_iac::spec::Guest| {
            guest
                .cores
                .as_ref()
                .is_some_and(|own| u64::from(own.value) == count)
        };
        draft.guests().any(own)
    };
    let (last, before) = (&items[at - 1], &items[at - 2]);
    let mut out = items.to_vec();
    if before.has("vlan") && number(last).is_some_and(vlan) {
        let again = items[at + 1].has("vlan");
        out.drain(at - 1 - usize::from(again)..=at);
        return Some(out);
    }
    if last.has("cores") && number(before).is_some_and(cores) {
        let key = out[at - 1].clone();
        out.drain(at - 2..=at);
        let behind = at - 1;
        if !out.get(behind).is_some_and(|item| item.has("cores")) {
            out.insert(behind.min(out.len()), key);
        }
        return Some(out);
    }
    if is_there(draft, last) {
        out.drain(at - 1..=at);
        return Some(out);
    }
    None
}

/// Splits a part into its stretches.
pub(super) fn stretches(text: &str, draft: &Draft, items: &[Item]) -> Vec<Stretch> {
    let anchors = anchors(text, draft, items);
    let whole = |of| {
        vec![Stretch {
            items: items.to_vec(),
            of,
        }]
    };
    // Nobody names so many in one sentence; to split the words at each would take the square of their number.
    if anchors.is_empty() || anchors.len() > MOST_ANCHORS {
        return whole(None);
    }
    if anchors.iter().all(|anchor| anchor.behind.is_some())
        && values_before(text, items, &anchors[0])
    {
        return trailing(items, anchors);
    }
    let own = |at: usize| {
        let end = anchors
            .get(at + 1)
            .map_or(items.len(), |next| next.items.start);
        !bind(text, &items[anchors[at].items.end..end])
            .mentions
            .is_empty()
    };
    let each = anchors.len() > 1 && (0..anchors.len()).all(own);
    if anchors.iter().any(|anchor| anchor.is_head) && !each {
        return whole(None);
    }
    // `the web VM gets 4 GB and the db 8 GB, both on VLAN 5`.
    let last = anchors.last().map_or(0, |anchor| anchor.items.end);
    let all = (last..items.len())
        .find(|at| words::speaks_of_all(&items[*at]))
        .filter(|_| each);
    let Some(all) = all else {
        return leading(text, items, &anchors);
    };
    let mut out = leading(text, &items[..all], &anchors);
    let mut of = Phrase::default();
    anchors
        .iter()
        .for_each(|anchor| of.names.extend(anchor.phrase.names.iter().cloned()));
    let named = anchors.iter().all(|anchor| !anchor.phrase.names.is_empty());
    out.push(Stretch {
        items: items[all..].to_vec(),
        of: named.then_some(of),
    });
    out
}

/// `8 GB for web-1 and 4 GB for db-1`: what stands before each.
fn trailing(items: &[Item], anchors: Vec<Anchor>) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut from = 0;
    for anchor in anchors {
        let until = anchor.behind.unwrap_or(anchor.items.start);
        let own = items[from..until.max(from)].to_vec();
        let empty = own
            .iter()
            .all(|item| item.is_stop() || words::is_lead(item));
        from = anchor.items.end;
        match out.last_mut() {
            // `for web-1 and web-2`.
            Some(last) if empty => {
                if let Some(of) = &mut last.of {
                    of.names.extend(anchor.phrase.names);
                    of.kind = of.kind.filter(|kind| Some(*kind) == anchor.phrase.kind);
                }
            }
            _ => out.push(Stretch {
                items: own,
                of: Some(anchor.phrase),
            }),
        }
    }
    if let Some(last) = out.last_mut() {
        last.items.extend_from_slice(&items[from..]);
    }
    out
}

/// `web-1 gets 8 GB, db-1 4 GB`: what stands behind each.
fn leading(text: &str, items: &[Item], anchors: &[Anchor]) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let mut from = 0;
    let mut of: Option<Phrase> = None;
    let mut kept: Vec<Item> = Vec::new();
    let says = |items: &[Item]| {
        let bound = bind(text, items);
        (bound.mentions.iter())
            .any(|mention| !matches!(mention.what, Mentioned::Correction | Mentioned::Noise))
    };
    for anchor in anchors {
        kept.extend_from_slice(&items[from..anchor.items.start]);
        from = anchor.items.end;
        match &mut of {
            Some(own) if !says(&kept) => own.names.extend(anchor.phrase.names.clone()),
            own => {
                let done = own.replace(anchor.phrase.clone());
                if done.is_some() {
                    let items = std::mem::take(&mut kept);
                    out.push(Stretch { items, of: done });
                }
            }
        }
    }
    kept.extend_from_slice(&items[from..]);
    out.push(Stretch { items: kept, of });
    out
}

fn values_before(text: &str, items: &[Item], anchor: &Anchor) -> bool {
    let before = &items[..anchor.items.start];
    let speaks = |item: &Item| !item.is_stop() && !words::is_lead(item);
    !bind(text, before).mentions.is_empty()
        || before.iter().filter(|item| speaks(item)).count() > 2
        || before.iter().any(|item| item.service().is_some())
}

/// Where machines that are there are named.
fn anchors(text: &str, draft: &Draft, items: &[Item]) -> Vec<Anchor> {
    let bound = bind(text, items);
    let all = heads(items, &bound);
    let names = Names {
        text,
        draft,
        items,
        bound: &bound,
    };
    let mut out = Vec::new();
    let mut at = 0;
    while at < items.len() {
        let whole = exact_name(draft.guests(), &text[items[at].span.clone()]);
        let head = all
            .iter()
            .filter(|head| whole.is_none() || head.items.len() > 1)
            .find(|head| head.items.start == at && !head.items.is_empty() && !head.denied);
        match head {
            Some(head) => {
                out.extend(names.head(head));
                at = head.items.end;
            }
            None => {
                out.extend(names.word(at, whole));
                at += 1;
            }
        }
    }
    out
}

/// Looks for names of machines.
struct Names<'s> {
    text: &'s str,
    draft: &'s Draft,
    items: &'s [Item],
    bound: &'s Bound,
}

impl Names<'_> {
    fn behind(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        FOR.contains(&self.items[before].low.as_str())
            .then_some(before)
    }

    /// A phrase: `the web VM`, `the container`.
    fn head(&self, head: &Head) -> Option<Anchor> {
        let phrase = phrase_of(self.text, self.items, head);
        let there = self.draft.there();
        let machine = |at: &usize| &self.draft.machines[*at];
        let known = there
            .iter()
            .any(|at| goes_by(&machine(at).names, &phrase.names));
        let kind = |at: &usize| Some(machine(at).guest.kind.value) == phrase.kind;
        let of_kind = phrase.names.is_empty() && phrase.definite && there.iter().any(kind);
        let behind = self.behind(head.items.start);
        let is_machine = phrase.definite || head.kind.is_some() || behind.is_some();
        (known && is_machine || of_kind).then(|| Anchor {
            items: head.items.clone(),
            phrase,
            behind,
            is_head: true,
        })
    }

    /// A name alone: `web-1`; of several that are alike one is meant.
    fn word(&self, at: usize, whole: Option<Phrase>) -> Option<Anchor> {
        let item = &self.items[at];
        let low = fold(&self.text[item.span.clone()]);
        let single = matches!(item.what, What::Ident | What::Phrase(_)) && !item.is_stop();
        // As part of a value it names no machine: `call it web-1`.
        let bound = self.bound.mentions.iter().any(|mention| {
            let span = &mention.span;
            let inside = span.start <= item.span.start && item.span.end <= span.end;
            let alone = *span == item.span
                && matches!(
                    mention.what,
                    Mentioned::Name(_) | Mentioned::NameGuess(_) | Mentioned::Service(_)
                );
            inside && !alone
        });
        let stem = self.draft.guests().any(|guest| {
            let names = guest.names.iter();
            names
                .map(|name| fold(words::stem(&name.value)))
                .any(|stem| stem == low)
        });
        let named = single && !bound && (whole.is_some() || stem) && !words::is_verb(item);
        named.then(|| Anchor {
            items: at..at + 1,
            phrase: whole.unwrap_or_else(|| Phrase {
                names: vec![low],
                ..Phrase::default()
            }),
            behind: self.behind(at),
            is_head: false,
        })
    }
}

/// What a heading phrase says of the machines it speaks of; a system's name tells none.
pub(super) fn phrase_of(text: &str, items: &[Item], head: &Head) -> Phrase {
    let own = items[head.items.clone()].iter();
    let telling = own.filter(|item| {
        !matches!(item.what, What::Os(_) | What::Number(_)) && item.count().is_none()
    });
    // `node 2` is one of them, by its place.
    let last = &items[head.items.end - 1];
    let numbered = (head.items.len() > 1 && last.is_number())
        .then(|| last.count())
        .flatten()
        .and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    Phrase {
        names: telling
            .flat_map(|item| words::telling(&text[item.span.clone()]))
            .collect(),
        kind: head.kind.as_ref().map(|(kind, _)| *kind),
        count: head
            .count
            .as_ref()
            .map(|(count, _)| *count)
            .filter(|_| numbered.is_none()),
        definite: head.definite,
        several: items[head.items.clone()].iter().any(|item| {
            let noun = item.kind().is_some() || item.any(&["generic", "node", "role"]);
            noun && item.low.ends_with(['s', 'n', 'r'])
                && !item.low.ends_with("ss")
                && head.count.is_none()
                && item.low != "container"
                && item.low != "server"
                && item.low != "worker"
                || words::speaks_of_all(item)
        }),
        place: items[head.items.clone()]
            .iter()
            .find_map(|item| words::ordinal(&item.low))
            .or(numbered),
        led: head.led,
        items: head.items.end,
    }
}

/// Where a heading phrase stands.
pub(super) fn span_of(items: &[Item], head: &Head) -> Range<usize> {
    items[head.items.start].span.start..items[head.items.end - 1].span.end
}
