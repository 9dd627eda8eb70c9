//! The likeliest allowed token, and what nearly was.

use llguidance::toktrie::SimpleVob;

use crate::llama::Token;

/// A choice among allowed tokens.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pick {
    /// The likeliest.
    pub(crate) token: Token,
    /// The runner-up and how far its logit lies below; `None` where only one token was allowed.
    pub(crate) other: Option<(Token, f32)>,
}

/// How many of the likeliest tokens are looked at for a runner-up that says something else.
const CANDIDATES: usize = 16;

/// Picks the likeliest allowed token, the first one where several are equal.
///
/// A grammar allows every way to split a text into tokens. A token that begins the chosen one, or goes on
/// from it, may lead to the very same text, so the runner-up is the likeliest token that parts from it; only
/// where there is none is it such a piece.
pub(crate) fn pick(
    logits: &[f32],
    allowed: &SimpleVob,
    piece: impl Fn(Token) -> Vec<u8>,
) -> Option<Pick> {
    let mut best: Vec<(usize, f32)> = Vec::with_capacity(CANDIDATES + 1);
    allowed.iter_set_entries(|token| {
        let Some(&logit) = logits.get(token) else {
            return;
        };
        if best.len() == CANDIDATES && best.last().is_some_and(|last| logit <= last.1) {
            return;
        }
        // After the equal ones: the order among them is the vocabulary's.
        let at = best.partition_point(|other| other.1 >= logit);
        best.insert(at, (token, logit));
        best.truncate(CANDIDATES);
    });
    let (first, rest) = best.split_first()?;
    let chosen = piece(first.0 as Token);
    let parts = |other: &&(usize, f32)| {
        let other = piece(other.0 as Token);
        // An end of text has no bytes and is something else than any text.
        other.is_empty()
            || chosen.is_empty()
            || !(chosen.starts_with(&other) || other.starts_with(&chosen))
    };
    let other = rest.iter().find(parts).or(rest.first());
    Some(Pick {
        token: first.0 as Token,
        other: other.map(|other| (other.0 as Token, first.1 - other.1)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: [&str; 6] = ["debian", "de", "ubuntu", "", "debian12", "alma"];

    fn picked(logits: [f32; 6], allowed: &[u32]) -> Option<Pick> {
        let mut mask = SimpleVob::alloc(6);
        for token in allowed {
            mask.allow_token(*token);
        }
        pick(&logits, &mask, |token| WORDS[token as usize].into())
    }

    #[test]
    fn only_allowed_tokens_are_picked() {
        let pick = picked([9.0, 1.0, 3.0, 9.0, 9.0, 2.0], &[2, 5]).unwrap();
        assert_eq!(
            pick,
            Pick {
                token: 2,
                other: Some((5, 1.0))
            }
        );
        assert_eq!(picked([1.0; 6], &[]), None);
        assert_eq!(
            picked([1.0; 6], &[4]).unwrap(),
            Pick {
                token: 4,
                other: None
            }
        );
    }

    #[test]
    fn of_equal_tokens_the_first_is_picked() {
        assert_eq!(picked([1.0; 6], &[2, 5]).unwrap().token, 2);
    }

    #[test]
    fn a_piece_of_the_chosen_word_is_no_runner_up_while_another_word_is_there() {
        let logits = [5.0, 4.5, 2.0, -9.0, 4.0, 1.0];
        assert_eq!(
            picked(logits, &[0, 1, 2, 4, 5]).unwrap().other,
            Some((2, 3.0))
        );
        assert_eq!(picked(logits, &[0, 1, 4]).unwrap().other, Some((1, 0.5)));
    }

    #[test]
    fn the_end_of_the_text_is_a_real_alternative() {
        assert_eq!(
            picked([5.0, 4.5, 2.0, 3.0, 4.0, 1.0], &[0, 1, 3])
                .unwrap()
                .other,
            Some((3, 2.0))
        );
    }
}
