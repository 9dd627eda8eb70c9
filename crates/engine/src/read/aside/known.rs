//! Clauses that speak of what is there already: `we already have two nginx boxes`, `the old one had 2 cores`.

use std::ops::Range;

use super::super::lex::{Shape, Token};
use super::super::vocab::{Tag, vocabulary};
use super::{Cut, KNOWN, any_of, is_end, is_machine, is_value};

/// A clause with one of these speaks of what is there, and shall stay.
const MARKERS: [&str; 69] = [
    "already have",
    "already has",
    "already got",
    "already exist",
    "already exists",
    "already run",
    "already runs",
    "already running",
    "already there",
    "exists",
    "exist",
    "stays as it is",
    "stay as they are",
    "stays as is",
    "stay as is",
    "stays untouched",
    "stay untouched",
    "stays where it is",
    "stay on the",
    "stays on the",
    "remains on the",
    "remain on the",
    "don't touch",
    "do not touch",
    "leave alone",
    "don't change",
    "used to have",
    "used to be",
    "won't do",
    "will not do",
    "is not enough",
    "isn't enough",
    "is no option",
    "is not an option",
    "gibt es schon",
    "gibt es bereits",
    "haben wir schon",
    "haben wir bereits",
    "haben schon",
    "haben bereits",
    "lauft bereits",
    "laufen bereits",
    "lauft schon",
    "lauft noch",
    "lauft das noch",
    "laufen noch",
    "bleibt wie",
    "bleiben wie",
    "bleibt unverandert",
    "bleiben unverandert",
    "nicht anfassen",
    "reicht nicht",
    "existiert bereits",
    "existieren bereits",
    "existe deja",
    "existent deja",
    "avons deja",
    "ai deja",
    "tourne deja",
    "tournent deja",
    "reste tel quel",
    "reste telle quelle",
    "ne touchez pas",
    "ne touche pas",
    "ya tenemos",
    "ya existe",
    "ya existen",
    "no toques",
    "se queda como",
];

const OLD: [&str; 22] = [
    "old",
    "older",
    "previous",
    "former",
    "existing",
    "current",
    "alte",
    "alten",
    "alter",
    "altes",
    "bisherige",
    "bisherigen",
    "bisheriger",
    "ancien",
    "ancienne",
    "anciens",
    "viejo",
    "vieja",
    "viejos",
    "antiguo",
    "antigua",
    "antiguos",
];

const HAS: [&str; 22] = [
    "had", "has", "ran", "runs", "was", "were", "hatte", "hatten", "hat", "lief", "lauft", "war",
    "avait", "avaient", "tournait", "tourne", "etait", "tenia", "tenian", "tiene", "corria", "era",
];

const REPLACES: [&str; 18] = [
    "replace",
    "replaces",
    "replacing",
    "remplacer",
    "remplace",
    "remplacez",
    "ersetzen",
    "ersetze",
    "ersetzt",
    "reemplazar",
    "reemplaza",
    "reemplace",
    "sustituir",
    "sustituye",
    "swap",
    "retire",
    "retiring",
    "substitute",
];

pub(super) fn is_old(token: &Token) -> bool {
    OLD.contains(&token.low.as_str())
}

/// Finds the clauses.
pub(super) fn clauses(tokens: &[Token]) -> Vec<Cut> {
    let sentences = sentences(tokens);
    let mut found = Vec::new();
    for (order, sentence) in sentences.iter().enumerate() {
        if let Some(range) = replaced(tokens, sentence) {
            found.push((range, Some(KNOWN)));
        } else if let Some(range) = marked(tokens, sentence).or_else(|| old(tokens, sentence)) {
            found.push((range, Some(KNOWN)));
        } else if let Some(next) = sentences.get(order + 1)
            && is_turned_down(tokens, sentence, next)
        {
            found.push((sentence.start..next.end, Some(KNOWN)));
        }
    }
    found
}

/// The sentences, without what ends them.
fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    for at in 0..=tokens.len() {
        if at == tokens.len() || is_end(&tokens[at]) {
            if at > start {
                out.push(start..at);
            }
            start = at + 1;
        }
    }
    out
}

/// The parts of a sentence between commas, spaced hyphens and words that turn to something else.
fn parts(tokens: &[Token], sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = sentence.start;
    let mut depth = 0_u32;
    for at in sentence.clone() {
        let token = &tokens[at];
        depth += u32::from(token.is('('));
        depth = depth.saturating_sub(u32::from(token.is(')')));
        let turns = matches!(
            token.low.as_str(),
            "but" | "aber" | "mais" | "pero" | "however" | "so" | "therefore" | "deshalb" | "donc"
        );
        let parts = depth == 0 && (token.is(',') || token.is('-') && !token.glued || turns);
        if parts {
            if at > start {
                out.push(start..at);
            }
            start = at + usize::from(!turns);
        }
    }
    if sentence.end > start {
        out.push(start..sentence.end);
    }
    out
}

/// Says whether a part asks for something: it has a verb of asking and something to build.
fn asks(tokens: &[Token], part: &Range<usize>) -> bool {
    let verb = part.clone().any(|at| {
        vocabulary()
            .at(tokens, at)
            .iter()
            .any(|(_, tag)| *tag == Tag::Word("create"))
    });
    let turns = tokens[part.start].shape == Shape::Word
        && matches!(
            tokens[part.start].low.as_str(),
            "but" | "aber" | "mais" | "pero" | "however" | "so" | "therefore" | "deshalb" | "donc"
        );
    let built = tokens[part.clone()]
        .iter()
        .any(|token| is_machine(token) || is_value(token));
    let fresh = tokens[part.clone()].iter().any(|token| {
        matches!(
            token.low.as_str(),
            "new"
                | "replacement"
                | "neue"
                | "neuer"
                | "neues"
                | "neuen"
                | "nouveau"
                | "nouvelle"
                | "nuevo"
                | "nueva"
                | "ersatz"
                | "instead"
        )
    });
    (verb || turns || fresh) && built
}

/// From the part that holds a marker to where the sentence asks again.
fn from_part(tokens: &[Token], sentence: &Range<usize>, marker: usize) -> Range<usize> {
    let parts = parts(tokens, sentence);
    let own = parts
        .iter()
        .position(|part| part.contains(&marker))
        .unwrap_or(0);
    let end = parts[own + 1..]
        .iter()
        .find(|part| asks(tokens, part))
        .map_or(sentence.end, |part| part.start);
    parts[own].start..end
}

fn marked(tokens: &[Token], sentence: &Range<usize>) -> Option<Range<usize>> {
    let at = sentence
        .clone()
        .find(|at| any_of(tokens, *at, &MARKERS).is_some())?;
    let part = from_part(tokens, sentence, at);
    // `a VM exists already, resize …` is for others to read: here the words must not ask in the same part.
    Some(part)
}

/// `the old one had 2 vCPU`, `el viejo, que se apaga, tenía 8 GB`.
fn old(tokens: &[Token], sentence: &Range<usize>) -> Option<Range<usize>> {
    let at = sentence.clone().find(|at| is_old(&tokens[*at]))?;
    let has =
        (at + 1..sentence.end.min(at + 9)).find(|at| HAS.contains(&tokens[*at].low.as_str()))?;
    let range = from_part(tokens, sentence, at);
    Some(range.start..range.end.max(from_part(tokens, sentence, has).end))
}

/// `replace the old server (2 cores) with a new VM`: what goes stands between the verb and the preposition.
fn replaced(tokens: &[Token], sentence: &Range<usize>) -> Option<Range<usize>> {
    let verb = sentence
        .clone()
        .find(|at| REPLACES.contains(&tokens[*at].low.as_str()))?;
    let by = |at: &usize| {
        matches!(
            tokens[*at].low.as_str(),
            "with" | "by" | "par" | "durch" | "por" | "gegen"
        )
    };
    let (from, to) = match (verb + 1..sentence.end).find(by) {
        Some(by) => (verb, by + 1),
        // German: `den alten Server durch eine VM ersetzen`.
        None => {
            let by = (sentence.start..verb).find(|at| tokens[*at].low == "durch")?;
            (sentence.start, by + 1)
        }
    };
    let held = &tokens[from..to];
    let known = held.iter().any(|token| is_machine(token) || is_old(token));
    known.then_some(from..to)
}

/// `our biggest box (32 cores)? nah, too much.`: a question that is answered at once.
fn is_turned_down(tokens: &[Token], sentence: &Range<usize>, next: &Range<usize>) -> bool {
    let asked = tokens.get(sentence.end).is_some_and(|token| token.is('?'));
    let no = matches!(
        tokens[next.start].low.as_str(),
        "nah" | "no" | "nope" | "nein" | "nee" | "non"
    );
    asked && no && !tokens[next.clone()].iter().any(is_value)
}
