//! The whole reading of a request: every alternative that the words leave open.

use std::ops::Range;

use pai_iac::spec::Guest;

use super::aside;
use super::bind::{Bound, bind};
use super::group::{Decisions, Group, Open, Scene, group};
use super::head::heads;
use super::items::{Item, items};
use super::lex::tokens;
use super::mention::Mentioned;
use super::settle::{Problem, settle};

/// At most so many open choices are put to the model; the words' own order decides the rest.
const MOST_OPEN: usize = 4;

/// One way to read the request.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Which option each open choice takes in it.
    pub decisions: Decisions,
    /// The guests, with stated values only.
    pub guests: Vec<Guest>,
    /// For each guest, the words that say what it is for.
    pub words: Vec<Vec<Range<usize>>>,
    /// What a person has to hear.
    pub problems: Vec<Problem>,
    /// The spans of mentions that found no field.
    pub unused: Vec<Range<usize>>,
    /// The spans of amounts that several machines use and no word spreads.
    pub twice: Vec<Range<usize>>,
}

impl Reading {
    /// Counts what the reading leaves over, uses twice or contradicts: the sign of a wrong split.
    pub fn faults(&self) -> usize {
        let contradictions = self
            .problems
            .iter()
            .filter(|problem| matches!(problem, Problem::Contradiction { .. }))
            .count();
        contradictions + self.unused.len() + self.twice.len()
    }
}

/// A request, understood as far as its words go.
pub struct Understood {
    /// The readings, the words' own order first; there is at least one.
    pub readings: Vec<Reading>,
    /// Whether any machine is mentioned at all.
    pub builds: bool,
    /// Spans of words that no table knows and no value uses.
    pub strange: Vec<Range<usize>>,
    /// For each open choice, the words it is about and its options in words.
    pub questions: Vec<Question>,
}

/// An open choice in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The choice.
    pub open: Open,
    /// The words it is about.
    pub span: Range<usize>,
    /// Its options, the words' own order first.
    pub options: [String; 2],
}

/// Reads a request; `pins` are choices that somebody has already made.
pub fn understand(text: &str, pins: &Decisions) -> Understood {
    let (kept, asides) = aside::part(text, tokens(text));
    let items = items(&kept);
    let mut bound = bind(text, &items);
    let heads = heads(&items, &bound);
    leftovers(&items, &mut bound, &heads);
    let scene = Scene {
        items: &items,
        mentions: &bound.mentions,
        heads: &heads,
        used: &bound.used,
    };
    let (first, mut open, groups) = read(&scene, pins);
    open.retain(|open| !pins.iter().any(|(pinned, _)| pinned == open));
    open.truncate(MOST_OPEN);
    let mut readings = vec![first];
    for mask in 1..1usize << open.len() {
        let mut decisions = pins.clone();
        decisions.extend(
            open.iter()
                .enumerate()
                .map(|(bit, open)| (open.clone(), mask >> bit & 1)),
        );
        let (reading, ..) = read(&scene, &decisions);
        if !readings.iter().any(|other| other.guests == reading.guests) {
            readings.push(reading);
        }
    }
    for reading in &mut readings {
        reading
            .problems
            .extend(asides.iter().map(|aside| Problem::Unexpressed {
                span: aside.span.clone(),
                why: aside.why,
            }));
    }
    let builds = heads.iter().any(|head| !head.denied)
        || bound.mentions.iter().any(|m| super::group::fills(&m.what));
    Understood {
        questions: open
            .iter()
            .filter_map(|open| question(&scene, &groups, text, open))
            .collect(),
        readings,
        builds,
        strange: strange(&items, &bound, &heads),
    }
}

fn read(scene: &Scene<'_>, decisions: &Decisions) -> (Reading, Vec<Open>, Vec<Group>) {
    let grouped = group(scene, decisions);
    let settled = settle(scene, &grouped.groups, decisions);
    let mut open = grouped.open;
    for (index, mention) in scene.mentions.iter().enumerate() {
        match mention.what {
            Mentioned::Place(_) => open.push(Open::Place(index)),
            Mentioned::NameGuess(_) => open.push(Open::NameGuess(index)),
            _ => {}
        }
    }
    open.extend(settled.orders.iter().map(|at| Open::Order(*at)));
    let spans = |indices: &[usize]| -> Vec<Range<usize>> {
        indices
            .iter()
            .map(|index| scene.mentions[*index].span.clone())
            .collect()
    };
    let reading = Reading {
        decisions: decisions.clone(),
        unused: spans(&settled.unused),
        twice: spans(&settled.twice),
        guests: settled.guests,
        words: settled.words,
        problems: settled.problems,
    };
    (reading, open, grouped.groups)
}

/// An open choice in words. One function though it is long: a branch for each kind of choice.
pub(super) fn question(
    scene: &Scene<'_>,
    groups: &[Group],
    text: &str,
    open: &Open,
) -> Option<Question> {
    let mention = |index: usize| scene.mentions[index].span.clone();
    let (span, options) = match open {
        Open::Place(index) => (
            mention(*index),
            ["a storage".to_owned(), "a node".to_owned()],
        ),
        Open::NameGuess(index) => (
            mention(*index),
            ["the name".to_owned(), "no name".to_owned()],
        ),
        Open::Share(index) => (
            mention(*index),
            [
                "for the last kind of machine only".to_owned(),
                "for all of them".to_owned(),
            ],
        ),
        Open::Begin(index) => {
            let head = &scene.heads[*index];
            let span =
                scene.items[head.items.start].span.start..scene.items[head.items.end - 1].span.end;
            (
                span,
                [
                    "a machine of its own".to_owned(),
                    "part of the machine before".to_owned(),
                ],
            )
        }
        Open::Order(at) => {
            let group = groups.get(*at)?;
            let mut sizes: Vec<usize> = group.own.iter().chain(&group.shared).copied().collect();
            sizes.sort_unstable();
            sizes.dedup();
            let mut bare = sizes
                .into_iter()
                .map(|index| &scene.mentions[index])
                .filter(|mention| matches!(mention.what, Mentioned::Bare(_)));
            let (first, second) = (bare.next()?, bare.next()?);
            let words = |m: &super::mention::Mention| text[m.span.clone()].to_owned();
            (
                first.span.start..second.span.end,
                [
                    format!("{} memory and {} disk", words(first), words(second)),
                    format!("{} memory and {} disk", words(second), words(first)),
                ],
            )
        }
    };
    Some(Question {
        open: open.clone(),
        span,
        options,
    })
}

/// Numbers that nothing explains become mentions, so that they are reported.
pub(super) fn leftovers(items: &[Item], bound: &mut Bound, heads: &[super::head::Head]) {
    let mut found = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let super::items::What::Number(value) = item.what else {
            continue;
        };
        if !bound.used[at] && !heads.iter().any(|head| head.items.contains(&at)) {
            found.push(super::mention::Mention {
                at,
                span: item.span.clone(),
                what: Mentioned::Leftover(value),
            });
            bound.used[at] = true;
        }
    }
    bound.mentions.extend(found);
    bound.mentions.sort_by_key(|mention| mention.at);
}

/// Words that nothing used and nothing knows.
pub(super) fn strange(
    items: &[Item],
    bound: &Bound,
    heads: &[super::head::Head],
) -> Vec<Range<usize>> {
    items
        .iter()
        .enumerate()
        .filter(|(at, item)| {
            !bound.used[*at]
                && matches!(
                    item.what,
                    super::items::What::Ident
                        | super::items::What::Number(_)
                        | super::items::What::Atom
                )
                && !heads.iter().any(|head| head.items.contains(at))
        })
        .map(|(_, item)| item.span.clone())
        .collect()
}
