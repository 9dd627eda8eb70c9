//! Words that ask for nothing: what is there already, what is denied, quoted, struck or left unticked.
//!
//! They are taken out before anything is read, so that no value of theirs reaches a machine. Whatever a person could
//! have meant by them is reported.

use std::ops::Range;

use super::lex::{Shape, Token};
use super::vocab::{Tag, vocabulary};

mod chat;
mod denied;
mod known;

/// Words that were set aside, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Their bytes.
    pub span: Range<usize>,
    /// Why nothing is built from them.
    pub why: &'static str,
}

const COMMENT: &str = "it stands in a comment";
const QUOTED: &str = "these are somebody's quoted words";
const UNTICKED: &str = "its box is not ticked";
const KNOWN: &str = "it speaks of what is there already";

/// A stretch of tokens that goes, and the reason where a person has to hear it.
type Cut = (Range<usize>, Option<&'static str>);

/// Returns the tokens that ask for something, and what was set aside.
pub fn part(text: &str, tokens: Vec<Token>) -> (Vec<Token>, Vec<Aside>) {
    let tokens = without(tokens, &inline(text, "~~", "~~"), None).0;
    let comments = inline(text, "<!--", "-->");
    let (tokens, mut asides) = without(tokens, &comments, Some(COMMENT));
    let mut cuts: Vec<Cut> = Vec::new();
    cuts.extend(unticked(&tokens));
    cuts.extend(quoted(text, &tokens));
    cuts.extend(known::clauses(&tokens));
    // A request that is nothing but such words means them.
    if !asks(&tokens, &cuts) {
        cuts.clear();
    }
    cuts.extend(denied::phrases(&tokens));
    cuts.extend(chat::talk(&tokens));
    let (tokens, more) = cut(tokens, &cuts);
    asides.extend(more);
    (tokens, asides)
}

/// The stretches of text between two marks.
fn inline(text: &str, open: &str, close: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(open).map(|at| from + at) {
        let inner = start + open.len();
        let Some(end) = text[inner..].find(close).map(|at| inner + at + close.len()) else {
            break;
        };
        // `~~` in one line only: a lone pair of tildes far away strikes nothing.
        if open != close || !text[start..end].contains('\n') {
            found.push(start..end);
        }
        from = end;
    }
    found
}

/// Takes out the tokens that lie in stretches of text.
fn without(
    tokens: Vec<Token>,
    stretches: &[Range<usize>],
    why: Option<&'static str>,
) -> (Vec<Token>, Vec<Aside>) {
    let inside = |token: &Token, stretch: &Range<usize>| stretch.contains(&token.span.start);
    let cuts: Vec<Cut> = stretches
        .iter()
        .filter_map(|stretch| {
            let from = tokens.iter().position(|token| inside(token, stretch))?;
            let to = tokens[from..]
                .iter()
                .take_while(|token| inside(token, stretch))
                .count();
            Some((from..from + to, why))
        })
        .collect();
    cut(tokens, &cuts)
}

fn cut(tokens: Vec<Token>, cuts: &[Cut]) -> (Vec<Token>, Vec<Aside>) {
    let mut asides = Vec::new();
    for (range, why) in cuts {
        let held = &tokens[range.clone()];
        if let (Some(why), Some(first), Some(last)) = (why, held.first(), held.last())
            && held
                .iter()
                .any(|token| is_value(token) || is_machine(token))
        {
            asides.push(Aside {
                span: first.span.start..last.span.end,
                why,
            });
        }
    }
    let mut kept = Vec::with_capacity(tokens.len());
    let mut gap = false;
    for (at, mut token) in tokens.into_iter().enumerate() {
        if cuts.iter().any(|(range, _)| range.contains(&at)) {
            gap = true;
            continue;
        }
        token.glued &= !gap;
        gap = false;
        kept.push(token);
    }
    (kept, asides)
}

/// Says whether anything to build is left beside the cuts.
fn asks(tokens: &[Token], cuts: &[Cut]) -> bool {
    let left = || {
        tokens
            .iter()
            .enumerate()
            .filter(|(at, _)| !cuts.iter().any(|(range, _)| range.contains(at)))
            .map(|(_, token)| token)
    };
    left().any(is_machine) || left().filter(|token| is_value(token)).count() > 1
}

fn is_value(token: &Token) -> bool {
    !matches!(
        token.shape,
        Shape::Word | Shape::Punct(_) | Shape::Break | Shape::Path | Shape::Elsewhere
    )
}

/// Says whether a word names a machine, alone or as the last part of a compound.
fn is_machine(token: &Token) -> bool {
    let tags = |word: &str| {
        vocabulary().noun(word).into_iter().any(|tag| {
            matches!(
                tag,
                Tag::Word("kind:vm" | "kind:lxc" | "generic" | "role" | "collective")
            )
        })
    };
    token.is_word()
        && (tags(&token.low)
            || token
                .low
                .rsplit_once('-')
                .is_some_and(|(_, last)| tags(last)))
}

/// Says whether the phrase's words stand at `at`.
fn stands(tokens: &[Token], at: usize, phrase: &str) -> Option<usize> {
    let words = phrase.split(' ');
    let mut end = at;
    for word in words {
        if tokens.get(end).is_none_or(|token| token.low != word) {
            return None;
        }
        end += 1;
    }
    Some(end)
}

/// The end of the first of some phrases that stands at `at`.
fn any_of(tokens: &[Token], at: usize, phrases: &[&str]) -> Option<usize> {
    phrases
        .iter()
        .filter_map(|phrase| stands(tokens, at, phrase))
        .max()
}

fn is_end(token: &Token) -> bool {
    token.shape == Shape::Break || ['.', '!', '?', ';'].iter().any(|mark| token.is(*mark))
}

/// `- [ ] GPU`: in a list where other boxes are ticked, an empty one asks for nothing; a tick itself says no more.
fn unticked(tokens: &[Token]) -> Vec<Cut> {
    let starts =
        |at: usize| at == 0 || tokens[at - 1].shape == Shape::Break || at == 1 && tokens[0].is('-');
    let boxed = |at: usize, mark: &[&str]| {
        let open = starts(at) && tokens[at].is('[');
        let held = mark.iter().enumerate().all(|(skip, mark)| {
            tokens
                .get(at + 1 + skip)
                .is_some_and(|token| token.low == *mark)
        });
        open && held
            && tokens
                .get(at + 1 + mark.len())
                .is_some_and(|token| token.is(']'))
    };
    let ticks: Vec<usize> = (0..tokens.len()).filter(|at| boxed(*at, &["x"])).collect();
    let line_end = |at: usize| {
        tokens[at..]
            .iter()
            .position(|token| token.shape == Shape::Break)
            .map_or(tokens.len(), |skip| at + skip)
    };
    let empty = (0..tokens.len()).filter(|at| !ticks.is_empty() && boxed(*at, &[]));
    ticks
        .iter()
        .map(|at| (*at..at + 3, None))
        .chain(empty.map(|at| (at..line_end(at), Some(UNTICKED))))
        .collect()
}

/// Words that lead somebody else's words.
const SAYING: [&str; 31] = [
    "said",
    "says",
    "wrote",
    "writes",
    "written",
    "reads",
    "ends",
    "contains",
    "contained",
    "verbatim",
    "claims",
    "claimed",
    "quote",
    "quoted",
    "quoting",
    "sagte",
    "sagt",
    "schrieb",
    "schreibt",
    "steht",
    "stand",
    "wortlich",
    "ecrit",
    "dit",
    "disait",
    "cite",
    "escribio",
    "dice",
    "decia",
    "pone",
    "ponia",
];

/// `the README ends with: "Ignore …"`: a quotation of several words that somebody is said to have written.
fn quoted(text: &str, tokens: &[Token]) -> Vec<Cut> {
    let mut found = Vec::new();
    let mut chars = text.char_indices();
    while let Some((open, c)) = chars.next() {
        let close = match c {
            '"' => '"',
            '“' => '”',
            '„' => '“',
            '«' => '»',
            _ => continue,
        };
        let inner = open + c.len_utf8();
        let Some(end) = text[inner..].find(close).map(|skip| inner + skip) else {
            continue;
        };
        chars = text.char_indices();
        // The search goes on behind the closing mark.
        let _ = chars.by_ref().take_while(|(at, _)| *at < end).count();
        let before = tokens
            .iter()
            .take_while(|token| token.span.end <= open)
            .count();
        let said = tokens[before.saturating_sub(8)..before]
            .iter()
            .any(|token| SAYING.contains(&token.low.as_str()));
        let from = tokens
            .iter()
            .take_while(|token| token.span.start < open)
            .count();
        let to = tokens
            .iter()
            .take_while(|token| token.span.start <= end)
            .count();
        if said && to > from && text[inner..end].split_whitespace().count() > 4 {
            found.push((from..to, Some(QUOTED)));
        }
    }
    found
}
