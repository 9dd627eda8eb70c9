//! Reads what stands beside a noun without a verb or a sign: right behind it, in brackets, or before it.

use std::ops::Range;

use super::said::is_verb;
use super::sentence::is_pin;
use super::value::{Lead, Value, is_strong, read};
use super::words::{plain, skip_blanks, skip_words, word, word_before};
use super::{Text, Topic};
use crate::kind::Kind;
use crate::value::set;

/// The most words between the noun and its value.
const MOST_WORDS: usize = 9;

/// The value that follows the noun with nothing between.
pub(super) fn near(
    text: &Text<'_>,
    at: usize,
    noun: &Range<usize>,
    topic: Topic,
) -> Option<(Value, Lead)> {
    let data = matches!(text.kind, Kind::Sql | Kind::Xml | Kind::Json | Kind::Csv);
    if text.kind == Kind::Code || data && text.is_structured() {
        return None;
    }
    // `password? X`, `password, type X`
    let asked = matches!(text.byte(at), b'?' | b',')
        || text.bytes[at..text.line.end.max(at)].starts_with(b"...");
    let at = at + if asked && text.byte(at) == b'.' { 2 } else { 0 };
    let at_noun = skip_blanks(text, at);
    let start = skip_blanks(text, at + usize::from(asked));
    let told = skip_words(text, start, 2, |word| {
        set!("parts").contains(word) || set!("told").contains(word)
    });
    let asked = asked || told > start;
    let start = told;
    let value =
        read(text.bytes, start, text.line.end, text.notes).or_else(|| bracketed(text, start))?;
    let value = if text.bytes[value.span.start] == b'(' {
        bracketed(text, start)?
    } else {
        value
    };
    let shown = &text.bytes[value.span.clone()];
    let digits = shown.iter().all(u8::is_ascii_digit);
    let pin = topic == Topic::Short && is_pin(text, noun) && (4..=8).contains(&value.span.len());
    let quoted = value.quoted
        && text.bytes[value.span.start - 1] != b'('
        && matches!(text.kind, Kind::Prose | Kind::Unknown | Kind::Log);
    let bracket = text.bytes[value.span.start - 1] == b'(' && shown[0].is_ascii_uppercase();
    // `Kennwort 48632619`: a number at the end, which is no date.
    let number = digits
        && topic == Topic::Password
        && told == at_noun
        && start > at
        && (6..=10).contains(&shown.len())
        && !(shown.len() == 8 && (shown.starts_with(b"19") || shown.starts_with(b"20")))
        && matches!(text.kind, Kind::Prose | Kind::Unknown);
    let noted = topic == Topic::Password && told == at_noun && ends_note(text, noun, &value);
    let lead = if digits && pin
        || number
        || noted
        || bracket
        || quoted && told == at_noun
        || is_pair(text, noun)
    {
        Lead::Firm
    } else if is_introduced(text, noun) || asked && is_strong(shown) {
        Lead::Weak
    } else {
        Lead::Near
    };
    Some((value, lead))
}

/// `tax portal pw  maple210467`: a line of a few words that a word with a number ends.
fn ends_note(text: &Text<'_>, noun: &Range<usize>, value: &Value) -> bool {
    let before = &text.bytes[text.line.start..noun.start];
    let rest = &text.bytes[value.end.min(text.line.end)..text.line.end];
    let shown = &text.bytes[value.span.clone()];
    let number = shown.iter().rev().take_while(|byte| byte.is_ascii_digit());
    matches!(text.kind, Kind::Prose | Kind::Unknown)
        && before.len() < 48
        && before.iter().filter(|byte| **byte == b' ').count() < 5
        && !before.iter().any(|byte| b".,;:?!/#".contains(byte))
        && rest.trim_ascii().is_empty()
        && (4..shown.len().saturating_sub(3)).contains(&number.count())
        && shown
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
}

/// Says whether a user's name stands before the noun: `user root, password`, `login: admin; pw`.
pub(super) fn is_pair(text: &Text<'_>, noun: &Range<usize>) -> bool {
    // The headings of a table stand side by side as well.
    let line = text.bytes[text.line.clone()].trim_ascii_start();
    if line.starts_with(b"|") || line.starts_with(b"^") {
        return false;
    }
    let low = text.line.start.max(noun.start.saturating_sub(64));
    let mut words = text.bytes[low..noun.start]
        .rsplit(|byte| matches!(byte, b' ' | b'\t' | b'>' | b',' | b'|' | b':' | b'='))
        .map(plain)
        .filter(|word| word.iter().any(u8::is_ascii_alphanumeric) || word.len() > 1);
    let Some(first) = words.next() else {
        return false;
    };
    let name = match set!("ands").contains(first) || set!("with").contains(first) {
        true => words.next().unwrap_or_default(),
        false => first,
    };
    let is_name =
        (2..=40).contains(&name.len()) && !is_verb(name) && !set!("targets").contains(name);
    is_name
        && words
            .next()
            .is_some_and(|word| set!("accounts").contains(word))
}

/// `(X)`: one word in brackets.
pub(super) fn bracketed(text: &Text<'_>, at: usize) -> Option<Value> {
    if text.byte(at) != b'(' {
        return None;
    }
    let start = skip_words(text, at + 1, 3, |word| set!("parts").contains(word));
    let rest = &text.bytes[start..text.line.end];
    let close = memchr::memchr(b')', &rest[..rest.len().min(96)])?;
    let inner = &rest[..close];
    // `VALUES (1,'ops','x')`
    if crate::bytes::has(inner, b",'") || crate::bytes::has(inner, b",\"") {
        return None;
    }
    if inner.contains(&b' ') && !inner.first().is_some_and(|byte| is_quote(*byte)) {
        return None;
    }
    let open = usize::from(inner.first().is_some_and(|byte| is_quote(*byte)));
    let trimmed = inner.len() - usize::from(inner.last().is_some_and(|byte| is_quote(*byte)));
    (trimmed > open + 3).then(|| Value {
        span: start + open..start + trimmed,
        end: start + close + 1,
        quoted: true,
    })
}

pub(super) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// Says whether somebody's name or a word such as `as` leads to the noun, or the line begins with it.
fn is_introduced(text: &Text<'_>, noun: &Range<usize>) -> bool {
    let low = text.line.start.max(noun.start.saturating_sub(80));
    let before = text.bytes[low..noun.start].trim_ascii_end();
    let marks = |byte: &u8| !byte.is_ascii_alphanumeric() && *byte < 0x80;
    let words = before
        .split(|byte| *byte == b' ')
        .filter(|word| !word.iter().all(marks));
    if low == text.line.start && words.count() < 2 || before.ends_with(b"\\n") {
        return true;
    }
    let mut words = before
        .rsplit(|byte| matches!(byte, b' ' | b'\t' | b'>' | b'/' | b':'))
        .map(plain)
        .filter(|word| !word.is_empty());
    let last = words.next().unwrap_or_default();
    set!("as").contains(last)
        || std::iter::once(last)
            .chain(words)
            .take(6)
            .any(|word| set!("users").contains(word))
}

/// Returns what the sentence names before the noun: `use X as the password`, `X is the password`, `enter X when you are
/// asked for the password`.
pub(super) fn before(text: &Text<'_>, noun: &Range<usize>) -> Option<(Value, Lead)> {
    if let Some(value) = named_as(text, noun) {
        return Some((value, Lead::Weak));
    }
    if text.kind == Kind::Code || text.is_structured() || is_compound(text, noun) {
        return None;
    }
    // The value that a verb such as `use` or `enter` leads to, in the same sentence.
    let mut end = noun.start;
    for _ in 0..MOST_WORDS {
        let word = word_before(text, end)?;
        let shown = &text.bytes[word.clone()];
        if word_before(text, word.start).is_some_and(|lead| is_cue(text, lead))
            && let Some(value) = read(text.bytes, word.start, word.end, text.notes)
            && is_strong(&text.bytes[value.span.clone()])
        {
            return Some((value, Lead::Weak));
        }
        if matches!(shown, [.., b'.' | b';' | b'!' | b'?' | b':']) {
            return None;
        }
        end = word.start;
    }
    None
}

/// `use X`, `with root and X`
fn is_cue(text: &Text<'_>, word: Range<usize>) -> bool {
    let shown = plain(&text.bytes[word.clone()]);
    let user = || {
        let name = word_before(text, word.start)?;
        Some(set!("users").contains(plain(&text.bytes[name])))
    };
    set!("cues").contains(shown) || set!("ands").contains(shown) && user() == Some(true)
}

/// `X is the password`, `X as password`.
fn named_as(text: &Text<'_>, noun: &Range<usize>) -> Option<Value> {
    let mut end = noun.start;
    for _ in 0..5 {
        let word = word_before(text, end)?;
        let plain = plain(&text.bytes[word.clone()]);
        let leads = set!("as").contains(plain) || set!("verbs").contains(plain) && plain != b"be";
        if leads {
            let before = word_before(text, word.start)?;
            let value = read(text.bytes, before.start, before.end, text.notes)?;
            return super::is_believed(text.bytes, &value, Lead::Weak).then_some(value);
        }
        if !set!("article").contains(plain) {
            return None;
        }
        end = word.start;
    }
    None
}

/// `password hash`, `password prompt`: what goes before is no password.
fn is_compound(text: &Text<'_>, noun: &Range<usize>) -> bool {
    let next = word(text, skip_blanks(text, noun.end));
    set!("compounds").contains(plain(&text.bytes[next]))
}
