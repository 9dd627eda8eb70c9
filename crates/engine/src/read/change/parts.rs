//! The parts of a further request: each begins with a verb, or with a word that takes something away.

use std::ops::Range;

use super::super::items::{Item, What};
use super::without::{Without, without};
use super::{Known, Words, words};

/// What the verb of a part does with its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    /// They take the place of others.
    Set,
    /// They come besides others.
    Add,
}

/// Words that say values.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) items: Vec<Item>,
    pub(super) verb: Verb,
    /// Whether a sentence begins with it: what it speaks of was not named before.
    pub(super) opens: bool,
}

/// Another name for a machine.
#[derive(Clone, Debug)]
pub(super) struct Rename {
    /// The words that say which machine.
    pub(super) of: Vec<Item>,
    pub(super) name: String,
    pub(super) span: Range<usize>,
    pub(super) opens: bool,
}

/// A part.
#[derive(Clone, Debug)]
pub(super) enum Part {
    /// Something goes.
    Without(Without),
    /// A machine gets another name.
    Rename(Rename),
    /// Values are said.
    Say(Said),
}

/// Splits the further request into its parts.
pub(super) fn parts(words: &Words<'_>, known: &[Known]) -> Vec<Part> {
    let items = &words.items;
    let mut out = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < items.len() {
        if let Some((without, end)) = without(words, known, at, is_opening(items, at)) {
            say(words, from..at, &mut out);
            out.push(Part::Without(without));
            at = end;
            from = end;
        } else if at > from && (starts(items, at) || ends(&items[at])) {
            say(words, from..at, &mut out);
            from = at;
            at += 1;
        } else {
            at += 1;
        }
    }
    say(words, from..items.len(), &mut out);
    out
}

fn ends(item: &Item) -> bool {
    item.what == What::Break || [';', '.', '!', '?'].iter().any(|mark| item.is(*mark))
}

/// Says whether a verb stands at an item that begins a part: behind a joint or a word that leads to it.
fn starts(items: &[Item], at: usize) -> bool {
    if !words::is_verb(&items[at]) {
        return false;
    }
    let before = &items[at - 1];
    before.is_stop() || words::is_lead(before)
}

/// Says whether a sentence begins at an item, past words that only lead to it.
fn is_opening(items: &[Item], at: usize) -> bool {
    let before = items[..at].iter().rev().find(|item| !words::is_lead(item));
    before.is_none_or(ends)
}

fn say(of: &Words<'_>, range: Range<usize>, out: &mut Vec<Part>) {
    let items = &of.items;
    let own = &items[range.clone()];
    let speaks = |item: &&Item| !item.is_stop() && !words::is_lead(item);
    let Some(first) = own.iter().find(speaks) else {
        return;
    };
    let opens = is_opening(items, range.start);
    if words::is_any(first, words::RENAME)
        && let Some(rename) = rename(of.text, own, opens)
    {
        out.push(Part::Rename(rename));
        return;
    }
    // `and also a redis VM`, `plus two workers`.
    let led = own.iter().take_while(|item| !std::ptr::eq(*item, first));
    let added = led
        .chain([first])
        .any(|item| words::is_any(item, words::ADD) || item.has("plus"));
    out.push(Part::Say(Said {
        items: own.to_vec(),
        verb: if added { Verb::Add } else { Verb::Set },
        opens,
    }));
}

/// `rename it to db1`, `rename web to www`.
fn rename(text: &str, items: &[Item], opens: bool) -> Option<Rename> {
    let verb = items
        .iter()
        .position(|item| words::is_any(item, words::RENAME))?;
    let rest = &items[verb + 1..];
    let link = |item: &Item| {
        matches!(
            item.low.as_str(),
            "to" | "in" | "into" | "as" | "zu" | "en" | "a" | "auf" | "nach"
        )
    };
    let name = |item: &&Item| {
        let single = item.tokens.len() == 1;
        single && (item.quoted || matches!(item.what, What::Ident | What::Phrase(_) | What::Os(_)))
    };
    let (of, new) = match rest.iter().rposition(link) {
        Some(at) => (&rest[..at], rest[at + 1..].iter().find(name)?),
        None => {
            let at = rest.iter().rposition(|item| name(&item))?;
            (&rest[..at], &rest[at])
        }
    };
    Some(Rename {
        of: of.to_vec(),
        name: text[new.span.clone()].to_owned(),
        span: new.span.clone(),
        opens,
    })
}
