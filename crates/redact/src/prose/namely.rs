//! Reads what a sentence about a password says in the end: `…, namely X`, `… is X and that of the NAS Y`.

use super::Text;
use super::value::{Lead, Value, is_strong, is_sum, read};
use super::words::{plain, skip_blanks, word};
use crate::kind::Kind;
use crate::value::{Looks, looks, set};

/// The most words of a sentence before what it says in the end.
const MOST_TOLD: usize = 16;
/// The most words that say what the second password is for: `y la del router de la tienda`.
const MOST_OWNERS: usize = 7;

/// `the password has stayed the same, namely X`
pub(super) fn value(text: &Text<'_>, at: usize) -> Option<(Value, Lead)> {
    if !is_talk(text) {
        return None;
    }
    let mut at = at;
    for _ in 0..MOST_TOLD {
        at = skip_blanks(text, at);
        let word = word(text, at);
        let shown = &text.bytes[word.clone()];
        if set!("links").contains(plain(shown.strip_suffix(b":").unwrap_or(shown))) {
            let start = skip_blanks(text, word.end);
            let value = read(text.bytes, start, text.line.end, text.notes)?;
            let strong = is_strong(&text.bytes[value.span.clone()]);
            let believed = strong && super::is_believed(text.bytes, &value, Lead::Weak);
            return believed.then_some((value, Lead::Weak));
        }
        if ends_clause(shown) {
            return None;
        }
        at = word.end;
    }
    None
}

/// The second password of a sentence that has told one: `… and that of the NAS Y`.
pub(super) fn second(text: &Text<'_>, first: &Value) -> Option<Value> {
    if !is_talk(text) || first.end > text.line.end {
        return None;
    }
    let closed = text.byte(first.end) == b',';
    let mut at = skip_blanks(text, first.end + usize::from(closed));
    let and = word(text, at);
    let joins = set!("talk-ands").contains(plain(&text.bytes[and.clone()]));
    if !closed && !joins {
        return None;
    }
    if joins {
        at = skip_blanks(text, and.end);
    }
    let mut owned = false;
    for _ in 0..MOST_OWNERS {
        let word = word(text, at);
        let shown = &text.bytes[word.clone()];
        let bare = plain(shown);
        if bare.is_empty() || set!("accounts").contains(bare) {
            return None;
        }
        let value = read(text.bytes, at, text.line.end, text.notes)?;
        if owned && is_mixed(&text.bytes[value.span.clone()]) {
            return super::is_believed(text.bytes, &value, Lead::Weak).then_some(value);
        }
        if ends_clause(shown) || shown.ends_with(b",") {
            return None;
        }
        owned |= set!("owners").contains(bare) || set!("talk-preps").contains(bare);
        at = skip_blanks(text, word.end);
    }
    None
}

/// Says whether people may have written a text.
fn is_talk(text: &Text<'_>) -> bool {
    matches!(text.kind, Kind::Prose | Kind::Unknown) || text.sentence
}

/// Says whether a word is the last of a sentence or of what belongs together in it.
fn ends_clause(word: &[u8]) -> bool {
    matches!(word.last(), None | Some(b'.' | b'?' | b'!' | b';'))
}

/// Says whether a word mixes letters of both cases with digits or signs, as no name of a host does.
fn is_mixed(text: &[u8]) -> bool {
    let signs = text
        .iter()
        .any(|byte| byte.is_ascii_punctuation() && !b"-_.:/@".contains(byte));
    let upper = text.iter().any(u8::is_ascii_uppercase);
    let digits = text.iter().any(u8::is_ascii_digit);
    looks(text) == Looks::Password
        && !is_sum(text)
        && text.iter().any(u8::is_ascii_lowercase)
        && (upper && digits || signs)
}
