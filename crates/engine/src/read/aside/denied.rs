//! What the words turn down: `instead of Debian 10`, `not 4 GB but 6 GB`, `not VLAN 10`.

use super::super::lex::{Shape, Token};
use super::super::vocab::{Tag, vocabulary};
use super::{Cut, any_of, is_end, is_value};

/// What follows these is turned down.
const INSTEAD: [&str; 17] = [
    "rather than",
    "instead of",
    "as opposed to",
    "in place of",
    "anstatt",
    "statt",
    "anstelle von",
    "anstelle",
    "au lieu de",
    "au lieu d'",
    "a la place de",
    "plutot que",
    "plutot qu'",
    "en lugar de",
    "en vez de",
    "mejor que",
    "no longer",
];

const BUT: [&str; 6] = ["but", "sondern", "mais", "sino", "but rather", "sino que"];

/// Finds them; nobody has to hear of them, because the words say so themselves.
pub(super) fn phrases(tokens: &[Token]) -> Vec<Cut> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match instead(tokens, at)
            .or_else(|| than(tokens, at))
            .or_else(|| but(tokens, at))
            .or_else(|| not(tokens, at))
        {
            Some(end) => {
                found.push((at..end, None));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn tagged(tokens: &[Token], at: usize, rows: &[&str]) -> bool {
    vocabulary()
        .at(tokens, at)
        .iter()
        .any(|(_, tag)| matches!(tag, Tag::Word(name) if rows.contains(name)))
}

/// Where the phrase that begins at `from` ends: at a stop, or where the next preposition leads on.
fn phrase_end(tokens: &[Token], from: usize) -> usize {
    let stops = |at: usize| {
        let token = &tokens[at];
        is_end(token)
            || [',', ':', '(', ')', '-'].iter().any(|mark| token.is(*mark))
            || at > from && tagged(tokens, at, &["with", "for", "on", "at", "and", "plus"])
    };
    (from..tokens.len().min(from + 9))
        .find(|at| stops(*at))
        .unwrap_or(tokens.len().min(from + 9))
}

/// Says whether anything between stands for a value or a machine.
fn says_something(tokens: &[Token], from: usize, to: usize) -> bool {
    (from..to).any(|at| {
        is_value(&tokens[at])
            || tagged(
                tokens,
                at,
                &["kind:vm", "kind:lxc", "on", "vlan", "bridge", "storage"],
            )
            || super::super::systems::at(tokens, at).is_some()
    })
}

/// `6 GB rather than the usual 4 GB`, `Debian 12 instead of Debian 10`.
fn instead(tokens: &[Token], at: usize) -> Option<usize> {
    let from = any_of(tokens, at, &INSTEAD)?;
    let mut end = phrase_end(tokens, from);
    // `statt der alten VM mit 2 Kernen bitte eine neue mit 6`: what the old one has goes with it.
    if tokens[from..end].iter().any(super::known::is_old) {
        end = (end..tokens.len().min(end + 12))
            .find(|at| {
                is_end(&tokens[*at])
                    || tokens[*at].is(',')
                    || *at > end && tagged(tokens, *at, &["create", "a"])
            })
            .unwrap_or(end);
    }
    (end > from && says_something(tokens, from, end)).then_some(end)
}

/// `I'd rather have a container than a VM`.
fn than(tokens: &[Token], at: usize) -> Option<usize> {
    let compares = |token: &Token| {
        matches!(
            token.low.as_str(),
            "rather" | "better" | "prefer" | "sooner" | "lieber" | "eher" | "prefiero"
        )
    };
    let word = tokens[at].low.as_str();
    let led = tokens[at.saturating_sub(12)..at]
        .iter()
        .rev()
        .take_while(|token| !is_end(token))
        .any(compares);
    if !led || !matches!(word, "than" | "als" | "over" | "to" | "que") {
        return None;
    }
    let end = phrase_end(tokens, at + 1);
    let kind = (at + 1..end).any(|at| tagged(tokens, at, &["kind:vm", "kind:lxc"]));
    kind.then_some(end)
}

fn is_not(token: &Token) -> bool {
    matches!(
        token.low.as_str(),
        "not" | "no" | "nicht" | "kein" | "keine" | "keinen" | "keinem" | "pas" | "isn't"
    )
}

/// `not on local-lvm (that one is full!) but on tank`, `pas 4 Go mais 6 Go`.
fn but(tokens: &[Token], at: usize) -> Option<usize> {
    if !is_not(&tokens[at])
        || tokens.get(at + 1).is_some_and(|next| {
            matches!(
                next.low.as_str(),
                "only" | "just" | "nur" | "seulement" | "solo" | "alleen"
            )
        })
    {
        return None;
    }
    let mut depth = 0_u32;
    for end in at + 1..tokens.len().min(at + 18) {
        let token = &tokens[end];
        if token.is('(') {
            depth += 1;
        } else if token.is(')') {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && (is_end(token) || token.is(':') || is_not(token)) {
            return None;
        }
        if depth == 0
            && let Some(behind) = any_of(tokens, end, &BUT)
        {
            let also = tokens.get(behind).is_some_and(|next| {
                matches!(
                    next.low.as_str(),
                    "also" | "auch" | "aussi" | "tambien" | "no" | "not"
                )
            });
            return (!also && says_something(tokens, at + 1, end)).then_some(behind);
        }
    }
    None
}

/// `not VLAN 10 either`, `not on local-lvm`: a value that is turned down, in a part of its own.
fn not(tokens: &[Token], at: usize) -> Option<usize> {
    if !matches!(tokens[at].low.as_str(), "not" | "nicht" | "pas") {
        return None;
    }
    let mut key = at + 1;
    while key < tokens.len() && tagged(tokens, key, &["on", "the"]) && key < at + 3 {
        key += 1;
    }
    let keyed = tagged(tokens, key, &["vlan", "bridge", "storage", "node"])
        && tokens.get(key + 1).is_some_and(|value| {
            value.shape == Shape::Word && value.low.len() > 1 || is_value(value)
        });
    let placed = key > at + 1
        && tokens.get(key).is_some_and(|value| {
            value.is_word() && value.low.contains(|c: char| c == '-' || c.is_ascii_digit())
        });
    let end = phrase_end(tokens, key + 1);
    (keyed || placed).then_some(end)
}
