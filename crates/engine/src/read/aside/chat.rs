//! A talk that was pasted in: who says a line says nothing about machines, and short questions ask for an answer.

use std::collections::HashMap;

use super::super::lex::{Shape, Token};
use super::super::vocab::vocabulary;
use super::Cut;

/// Takes out the speakers' names, and questions that only name a choice or a key.
pub(super) fn talk(tokens: &[Token]) -> Vec<Cut> {
    let starts: Vec<usize> = (0..tokens.len())
        .filter(|at| *at == 0 || tokens[*at - 1].shape == Shape::Break)
        .collect();
    let label = |at: usize| {
        let token = &tokens[at];
        let led = token.is_word()
            && tokens.get(at + 1).is_some_and(|next| next.is(':'))
            && !vocabulary().knows(&token.low);
        led.then_some(token.low.as_str())
    };
    let mut lines: HashMap<&str, usize> = HashMap::new();
    for at in &starts {
        if let Some(name) = label(*at) {
            *lines.entry(name).or_default() += 1;
        }
    }
    // Two who speak twice each: a single key that comes again heads a record.
    let speakers: Vec<&str> = lines
        .into_iter()
        .filter(|(_, lines)| *lines > 1)
        .map(|(name, _)| name)
        .collect();
    if speakers.len() < 2 {
        return Vec::new();
    }
    let mut cuts: Vec<Cut> = Vec::new();
    for at in starts {
        if !label(at).is_some_and(|name| speakers.contains(&name)) {
            continue;
        }
        let end = tokens[at..]
            .iter()
            .position(|token| token.shape == Shape::Break)
            .map_or(tokens.len(), |skip| at + skip);
        let said = &tokens[at + 2..end];
        let asks = said.last().is_some_and(|token| token.is('?'));
        let choice = said
            .iter()
            .any(|token| matches!(token.low.as_str(), "or" | "oder" | "ou" | "o"));
        let whole = asks && (choice || said.len() <= 3);
        cuts.push((at..if whole { end } else { at + 2 }, None));
    }
    cuts
}
