//! Reads what a sentence says about a password: behind its noun, or before it.

use std::ops::Range;

use super::value::{Lead, Value, read};
use super::{Text, Topic};
use crate::kind::Kind;
use crate::value::list;

/// The most words between the noun and its value.
const MOST_WORDS: usize = 9;

/// Returns what follows the noun, with how clearly the sentence leads to it.
pub(super) fn after(text: &Text<'_>, noun: &Range<usize>, topic: Topic) -> Vec<(Value, Lead)> {
    let mut at = noun.end;
    // `**Password**: x`, `"password" is x`, `password(s)`
    at += closing_marks(text, at);
    let spaced = skip_blanks(text, at) > at || noun.end < at;
    let ends = text.bytes[noun.end - 1] == b':';
    if ends && text.byte(noun.end) == b':' {
        return Vec::new();
    }
    if let Some(next) = sign(text, at).or(ends.then_some(noun.end)) {
        let part = noun.start > text.line.start
            && text.bytes[noun.start - 1] == b':'
            && text.byte(next) != b' ';
        // `…:secret:name` is one identifier; in files of names and values these names are not prose.
        let other = text.is_structured() && (topic != Topic::Password || text.kind == Kind::Code);
        return if part || other {
            Vec::new()
        } else {
            signed(text, next, topic)
        };
    }
    if !spaced {
        return Vec::new();
    }
    let found = linked(text, at, noun, topic);
    let pin = text.bytes[noun.clone()].starts_with(b"PIN");
    if !found.is_empty() || topic == Topic::Token || topic == Topic::Short && !pin {
        return found;
    }
    near(text, at, topic).into_iter().collect()
}

/// The value behind `:` or `=`.
fn signed(text: &Text<'_>, at: usize, topic: Topic) -> Vec<(Value, Lead)> {
    let start = skip_blanks(text, at);
    let lead = if topic == Topic::Short && text.is_structured() {
        Lead::Near
    } else {
        Lead::Firm
    };
    if start >= text.line.end {
        return next_line(text)
            .map(|value| (value, lead))
            .into_iter()
            .collect();
    }
    // `Password: is set to X`
    let start = skip_words(text, start, 3, |word| {
        is_in("verbs", word) || is_in("parts", word)
    });
    read(text.bytes, start, text.line.end, text.notes)
        .map(|value| (value, lead))
        .into_iter()
        .collect()
}

/// The value on the next line that is not empty, where it stands there alone.
fn next_line(text: &Text<'_>) -> Option<Value> {
    if !matches!(text.kind, Kind::Unknown | Kind::Prose) {
        return None;
    }
    let mut start = text.line.end;
    for _ in 0..3 {
        let rest = text.bytes.get(start + 1..)?;
        let rest = &rest[..rest.len().min(256)];
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = start + 1..start + 1 + length;
        let trimmed = text.bytes[line.clone()].trim_ascii();
        if trimmed.is_empty() || trimmed.starts_with(b"```") {
            start = line.end;
            continue;
        }
        let lead =
            text.bytes[line.clone()].len() - text.bytes[line.clone()].trim_ascii_start().len();
        let value = read(
            text.bytes,
            line.start + lead,
            line.start + lead + trimmed.len(),
            text.notes,
        )?;
        return (!trimmed.contains(&b' ') && !trimmed.ends_with(b":")).then_some(value);
    }
    None
}

/// The value behind a verb, with the owner of the password between where there is one.
fn linked(text: &Text<'_>, at: usize, noun: &Range<usize>, topic: Topic) -> Vec<(Value, Lead)> {
    let mut at = at;
    let mut owner = false;
    for count in 0..MOST_WORDS {
        at = skip_blanks(text, at);
        let word = word(text, at);
        if word.is_empty() {
            break;
        }
        let plain = plain(&text.bytes[word.clone()]);
        if count == 0 && is_in("changers", plain) {
            let found = changed(text, word.end);
            if !found.is_empty() {
                return found;
            }
        }
        let weak = is_in("weak-verbs", plain)
            || count == 0 && is_in("targets", plain) && is_told_to_change(text, noun.start);
        if is_in("verbs", plain) || weak {
            let lead = if weak { Lead::Weak } else { Lead::Firm };
            let start = skip_words(text, word.end, 5, |word| is_in("parts", word));
            let start = sign(text, start).map_or(start, |next| skip_blanks(text, next));
            if let Some(value) = read(text.bytes, start, text.line.end, text.notes)
                && super::is_believed(text.bytes, &value, lead)
            {
                return vec![(value, lead)];
            }
            if start >= text.line.end && !weak {
                return next_line(text)
                    .map(|value| (value, lead))
                    .into_iter()
                    .collect();
            }
            if !weak {
                return Vec::new();
            }
        }
        let last = text.bytes[word.end - 1];
        // `pass` and `pin` are verbs as well; what is not next to them belongs to another word.
        if topic == Topic::Short {
            break;
        }
        if matches!(last, b':' | b'=') {
            let mut found = signed(text, word.end, topic);
            if !owner && text.bytes[word.start] != b'(' {
                // `password root: x`, but `password manager: x` too.
                found
                    .iter_mut()
                    .for_each(|(_, lead)| *lead = (*lead).min(Lead::Weak));
            }
            return found;
        }
        if text.kind == Kind::Code && !text.comment {
            break;
        }
        owner |= is_in("owners", plain) || text.bytes[word.start] == b'(';
        // `password root is x`: a name may stand without a preposition.
        let name = count < 2 && plain.len() < 16 && plain.iter().all(u8::is_ascii_alphanumeric);
        if !owner && !name || matches!(last, b'.' | b';' | b'?' | b'!') {
            break;
        }
        at = word.end;
        if let Some(next) = sign(text, at).filter(|_| text.kind != Kind::Code) {
            return signed(text, next, topic);
        }
    }
    Vec::new()
}

/// `from X to Y`
fn changed(text: &Text<'_>, at: usize) -> Vec<(Value, Lead)> {
    let start = skip_blanks(text, at);
    let Some(old) = read(text.bytes, start, text.line.end, text.notes) else {
        return Vec::new();
    };
    let between = skip_blanks(text, old.end);
    let word = word(text, between);
    if !is_in("targets", plain(&text.bytes[word.clone()])) {
        return Vec::new();
    }
    let start = skip_blanks(text, word.end);
    let new = read(text.bytes, start, text.line.end, text.notes);
    let mut found = vec![(old, Lead::Weak)];
    found.extend(new.map(|new| (new, Lead::Weak)));
    // Where one of the two is no password, the sentence is about something else.
    if found.len() == 2
        && found
            .iter()
            .all(|(value, lead)| super::is_believed(text.bytes, value, *lead))
    {
        found
    } else {
        Vec::new()
    }
}

/// Says whether a verb such as `set` or `change` stands shortly before the noun.
fn is_told_to_change(text: &Text<'_>, noun: usize) -> bool {
    let low = text.line.start.max(noun.saturating_sub(48));
    let before = text.bytes[low..noun].to_ascii_lowercase();
    [
        "set", "chang", "updat", "rotat", "änder", "aender", "stell", "chang", "cambi", "zmie",
        "změ", "ändr", "wijzig", "alter", "mett", "pon",
    ]
    .iter()
    .any(|verb| memchr::memmem::find(&before, verb.as_bytes()).is_some())
}

/// The value that follows the noun with nothing between.
fn near(text: &Text<'_>, at: usize, topic: Topic) -> Option<(Value, Lead)> {
    if matches!(text.kind, Kind::Code | Kind::Sql | Kind::Xml | Kind::Json) {
        return None;
    }
    let start = skip_blanks(text, at);
    let value = read(text.bytes, start, text.line.end, text.notes)?;
    let digits = text.bytes[value.span.clone()]
        .iter()
        .all(u8::is_ascii_digit);
    let pin = topic == Topic::Short
        && text.bytes[..at].ends_with(b"PIN")
        && (4..=8).contains(&value.span.len());
    Some((
        value,
        if digits && pin {
            Lead::Firm
        } else {
            Lead::Near
        },
    ))
}

/// Returns what the sentence names before the noun: `use X as the password`, `X is the password`.
pub(super) fn before(text: &Text<'_>, noun: &Range<usize>) -> Option<(Value, Lead)> {
    let mut end = noun.start;
    for _ in 0..5 {
        let word = word_before(text, end)?;
        let plain = plain(&text.bytes[word.clone()]);
        let leads = is_in("as", plain) || is_in("verbs", plain) && plain != b"be";
        if leads {
            let before = word_before(text, word.start)?;
            let value = read(text.bytes, before.start, before.end, text.notes)?;
            let strong = super::is_believed(
                text.bytes,
                &value,
                if value.quoted { Lead::Weak } else { Lead::Near },
            );
            return strong.then_some((value, Lead::Weak));
        }
        if !is_in("article", plain) {
            return None;
        }
        end = word.start;
    }
    None
}

/// Returns the place behind a sign that a value follows: `:`, `=`, `->`, ` - `.
pub(super) fn sign(text: &Text<'_>, at: usize) -> Option<usize> {
    let start = skip_blanks(text, at);
    let rest = &text.bytes[start..text.line.end];
    let signs: &[&str] = if text.notes { &["%3A", "%3a"] } else { &[] };
    for sign in signs
        .iter()
        .chain(&[":**", ":`", "->", "=>", "→", "–", "—", "："])
    {
        if rest.starts_with(sign.as_bytes()) {
            // The backtick opens the value.
            return Some(start + sign.len() - usize::from(*sign == ":`"));
        }
    }
    match rest {
        [b':', b':', b' ', ..] if start > at => Some(start + 2),
        [b':', b':', ..] | [b'=', b'=', ..] | [b':', b'=', ..] => None,
        [b':' | b'=', ..] => Some(start + 1 + closing_marks(text, start + 1)),
        [b'-', b' ', ..] if start > at => Some(start + 2),
        [b'|', b' ', ..]
            if text.bytes[text.line.clone()]
                .trim_ascii_start()
                .starts_with(b"|") =>
        {
            Some(start + 1)
        }
        _ => None,
    }
}

/// How many bytes of closing marks stand at a place, with a blank or a sign behind them.
fn closing_marks(text: &Text<'_>, at: usize) -> usize {
    let mut length = 0;
    while matches!(
        text.byte(at + length),
        b'*' | b'`' | b'"' | b'\'' | b')' | b'_'
    ) && length < 3
    {
        length += 1;
    }
    let behind = text.byte(at + length);
    if matches!(behind, b' ' | b':' | b'=' | b'\n' | b'|') {
        length
    } else {
        0
    }
}

pub(super) fn skip_blanks(text: &Text<'_>, mut at: usize) -> usize {
    loop {
        match text.byte(at) {
            b' ' | b'\t' => at += 1,
            b'%' if text.notes && text.byte(at + 1) == b'2' && text.byte(at + 2) == b'0' => at += 3,
            _ if at + 1 < text.line.end && text.bytes[at..].starts_with("\u{a0}".as_bytes()) => {
                at += 2
            }
            _ => return at,
        }
    }
}

/// Skips up to `most` words that pass, and the blanks behind them.
pub(super) fn skip_words(
    text: &Text<'_>,
    at: usize,
    most: usize,
    passes: impl Fn(&[u8]) -> bool,
) -> usize {
    let mut at = skip_blanks(text, at);
    for _ in 0..most {
        let word = word(text, at);
        if word.is_empty() || !passes(plain(&text.bytes[word.clone()])) {
            break;
        }
        at = skip_blanks(text, word.end);
    }
    at
}

/// Returns the word at a place, up to the next blank.
pub(super) fn word(text: &Text<'_>, at: usize) -> Range<usize> {
    let end = text.line.end.min(at + 64).max(at);
    let length = text.bytes[at.min(end)..end]
        .iter()
        .position(|byte| matches!(byte, b' ' | b'\t'))
        .unwrap_or(end - at.min(end));
    at..at + length
}

/// Returns the word that ends before a place.
fn word_before(text: &Text<'_>, end: usize) -> Option<Range<usize>> {
    let low = text.line.start.max(end.saturating_sub(160));
    let blanks = text.bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| matches!(byte, b' ' | b'\t'))
        .count();
    let end = end - blanks;
    let length = text.bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| !matches!(byte, b' ' | b'\t'))
        .count();
    (blanks > 0 && length > 0).then_some(end - length..end)
}

/// A word without marks around it.
pub(super) fn plain(word: &[u8]) -> &[u8] {
    let mark = |byte: &u8| {
        matches!(
            byte,
            b'*' | b'`' | b'"' | b'\'' | b'(' | b')' | b',' | b'[' | b']'
        )
    };
    let start = word.iter().take_while(|byte| mark(byte)).count();
    let end = word.len()
        - word[start..]
            .iter()
            .rev()
            .take_while(|byte| mark(byte))
            .count();
    &word[start..end.max(start)]
}

pub(super) fn is_in(name: &str, word: &[u8]) -> bool {
    !word.is_empty()
        && list(name)
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}
