//! A further request, read as a change of the machines that the requests before it gave.
//!
//! The words are read as those of a first request are. What is new is which machines they speak of, what they take
//! away, and that a value takes the place of the one before it in the same field.

mod alike;
mod known;
mod merge;
mod parts;
mod put;
mod remove;
mod say;
mod stretches;
mod target;
mod without;
mod words;

use std::ops::Range;

use pai_iac::spec::Guest;

use super::aside::{self, Aside};
use super::group::{Decisions, Open};
use super::items::{Item, items};
use super::lex::{Token, tokens};
use super::settle::Problem;
use super::understand::{Question, Reading, Understood};

pub use known::{Known, known};
use parts::{Part, parts};

/// At most so many open choices are put to the model, as for a first request.
const MOST_OPEN: usize = 4;

/// A machine while it is changed.
#[derive(Clone, Debug)]
struct Machine {
    guest: Guest,
    /// It with its defaults; amounts are counted from these. None for one that this request adds.
    whole: Option<Guest>,
    /// What it goes by, folded.
    names: Vec<String>,
    /// Where words say what it is for; only of one that this request adds.
    words: Vec<Range<usize>>,
    gone: bool,
}

/// The machines, and what was noticed while they were changed.
#[derive(Clone, Debug, Default)]
struct Draft {
    machines: Vec<Machine>,
    problems: Vec<Problem>,
    unused: Vec<Range<usize>>,
    /// The machines in which something gives way to what the request says.
    given_way: Vec<usize>,
    /// The machines that the last part spoke of.
    last: Vec<usize>,
    open: Vec<Open>,
    questions: Vec<Question>,
    /// Whether anything was said that changes a machine.
    changes: bool,
}

/// The further request as it is looked at.
struct Words<'r> {
    /// The whole conversation: spans are bytes of it.
    text: &'r str,
    /// The items of the further request.
    items: Vec<Item>,
    /// What the words turn down: `instead of postgres`.
    denied: Vec<Vec<Item>>,
    asides: Vec<Aside>,
}

/// Reads the end of `text`, from `from` on, as a change of the machines that are known.
pub fn change(text: &str, from: usize, known: &[Known], pins: &Decisions) -> Understood {
    let words = look(text, from);
    let parts = parts(&words, known);
    let first = draft(&words, &parts, known, pins);
    let mut open = first.open.clone();
    open.retain(|open| !pins.iter().any(|(pinned, _)| pinned == open));
    open.truncate(MOST_OPEN);
    let mut questions = first.questions.clone();
    questions.retain(|question| open.contains(&question.open));
    // What cannot be told or built is refused as such, not as nothing.
    let refused = |problem: &Problem| !matches!(problem, Problem::Unexpressed { .. });
    let changes = first.changes || first.problems.iter().any(refused) || !words.asides.is_empty();
    let mut readings = vec![reading(first, &words.asides, pins)];
    for mask in 1..1usize << open.len() {
        let mut decisions = pins.clone();
        let options = open.iter().enumerate();
        decisions.extend(options.map(|(bit, open)| (open.clone(), mask >> bit & 1)));
        let other = reading(
            draft(&words, &parts, known, &decisions),
            &words.asides,
            &decisions,
        );
        if !readings.iter().any(|one| one.guests == other.guests) {
            readings.push(other);
        }
    }
    Understood {
        readings,
        builds: changes,
        strange: say::strange(&words, &parts, known),
        questions,
    }
}

/// Splits the further request into items whose spans are bytes of the whole.
fn look(text: &str, from: usize) -> Words<'_> {
    let own = &text[from..];
    let all = tokens(own);
    let (kept, mut asides) = aside::part(own, all.clone());
    for aside in &mut asides {
        aside.span = aside.span.start + from..aside.span.end + from;
    }
    let shift = |tokens: Vec<Token>| -> Vec<Token> {
        let moved = tokens.into_iter().map(|mut token| {
            token.span = token.span.start + from..token.span.end + from;
            token
        });
        moved.collect()
    };
    let mut denied: Vec<Vec<Token>> = vec![Vec::new()];
    for token in all {
        if kept.iter().any(|other| other.span == token.span) {
            denied.push(Vec::new());
        } else if let Some(last) = denied.last_mut() {
            last.push(token);
        }
    }
    denied.retain(|part| !part.is_empty());
    let mut denied: Vec<Vec<Item>> = denied.into_iter().map(|part| items(&shift(part))).collect();
    let mut kept = items(&shift(kept));
    for range in remove::replaced(&kept).into_iter().rev() {
        denied.push(kept.drain(range).collect());
    }
    Words {
        text,
        items: kept,
        denied,
        asides,
    }
}

/// Applies every part in turn.
fn draft(words: &Words<'_>, parts: &[Part], known: &[Known], decisions: &Decisions) -> Draft {
    let mut draft = Draft {
        machines: known.iter().map(Machine::of).collect(),
        ..Draft::default()
    };
    draft.turned_down(words);
    for (at, part) in parts.iter().enumerate() {
        match part {
            Part::Without(without) => draft.without(words, without),
            Part::Rename(rename) => draft.rename(words, rename),
            Part::Say(said) => say::say(&mut draft, words, said, at, decisions),
        }
    }
    draft
}

fn reading(draft: Draft, asides: &[Aside], decisions: &Decisions) -> Reading {
    let kept = || draft.machines.iter().filter(|machine| !machine.gone);
    let mut problems = draft.problems.clone();
    problems.extend(asides.iter().map(|aside| Problem::Unexpressed {
        span: aside.span.clone(),
        why: aside.why,
    }));
    Reading {
        decisions: decisions.clone(),
        guests: kept().map(|machine| machine.guest.clone()).collect(),
        words: kept().map(|machine| machine.words.clone()).collect(),
        problems,
        unused: draft.unused.clone(),
        twice: Vec::new(),
    }
}
