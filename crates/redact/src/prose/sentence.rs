//! Reads what a sentence says about a password: behind its noun, or before it.

use std::ops::Range;

use super::beside::{bracketed, is_quote, near};
use super::namely;
use super::value::{Lead, Value, is_strong, read};
use super::words::{plain, skip_blanks, skip_words, word};
use super::{Text, Topic};
use crate::bytes::begins;
use crate::kind::Kind;
use crate::score::shape::is_uuid;
use crate::value::{Looks, list, looks, set};

/// The most words between the noun and its value.
const MOST_WORDS: usize = 9;

/// Returns what follows the noun, with how clearly the sentence leads to it.
pub(super) fn after(text: &Text<'_>, noun: &Range<usize>, topic: Topic) -> Vec<(Value, Lead)> {
    let mut at = noun.end + particles(text, noun);
    // `**Password**: x`, `"password" is x`, `password(s)`
    at += closing_marks(text, at);
    let spaced = skip_blanks(text, at) > at
        || noun.end < at
        || matches!(text.byte(at), b'?' | b',')
        || text.bytes[at.min(text.line.end)..text.line.end].starts_with(b"...");
    let ends = text.bytes[noun.end - 1] == b':';
    if ends && text.byte(noun.end) == b':' {
        return Vec::new();
    }
    if let Some(next) = sign(text, at).or(ends.then_some(noun.end)) {
        let before = &text.bytes[text.line.start..noun.start];
        // `arn:…:secret:name`, `pam_unix(passwd:chauthtok)`
        let call = matches!(before, [.., byte, b'('] if byte.is_ascii_alphanumeric());
        let part = (before.ends_with(b":") || call) && text.byte(next) != b' ';
        // `…:secret:name` is one identifier; in files of names and values these names are not prose.
        let other = text.is_structured() && (topic != Topic::Password || text.kind == Kind::Code);
        return if part || other {
            Vec::new()
        } else {
            let label = is_label(text, noun);
            finished(text, noun, signed(text, next, topic), label)
        };
    }
    if at > noun.end && text.byte(at) < 0x80 && !spaced_by_mark(text, at) {
        return read(text.bytes, at, text.line.end, text.notes)
            .map(|value| (value, Lead::Weak))
            .into_iter()
            .collect();
    }
    if !spaced {
        return Vec::new();
    }
    let found = spoken(text, at, noun, topic);
    finished(text, noun, found, false)
}

fn spaced_by_mark(text: &Text<'_>, at: usize) -> bool {
    !text.byte(at).is_ascii_alphanumeric()
}

/// How long the letters of Chinese, Japanese or Korean are that go on behind such a noun: `は`, `是`, `는`.
fn particles(text: &Text<'_>, noun: &Range<usize>) -> usize {
    if text.bytes[noun.start] < 0xE3 || text.bytes[noun.start] == 0xF0 {
        return 0;
    }
    let rest = &text.bytes[noun.end..text.line.end.min(noun.end + 24).max(noun.end)];
    let stops = ["：", "「", "『", "，", "。", "；", "、"];
    let length = rest.iter().take_while(|byte| **byte >= 0x80).count();
    let stop = stops
        .iter()
        .filter_map(|mark| crate::bytes::find(&rest[..length], mark.as_bytes()))
        .min();
    stop.unwrap_or(length)
}

/// What is behind the noun without a sign between.
fn spoken(text: &Text<'_>, at: usize, noun: &Range<usize>, topic: Topic) -> Vec<(Value, Lead)> {
    let mut found = linked(text, at, noun, topic);
    found.retain(|(value, lead)| super::is_believed(text.bytes, value, *lead));
    let pin = is_pin(text, noun);
    if !found.is_empty() {
        return found;
    }
    if let Some(found) = namely::value(text, at) {
        return vec![found];
    }
    if topic == Topic::Token {
        return token_beside(text, at).into_iter().collect();
    }
    let found: Vec<_> = near(text, at, noun, topic)
        .filter(|(value, lead)| super::is_believed(text.bytes, value, *lead))
        .into_iter()
        .collect();
    if topic == Topic::Short && !pin {
        // `pass` is a verb as well: somebody's name has to stand before it.
        return found
            .into_iter()
            .filter(|(_, lead)| *lead > Lead::Near)
            .collect();
    }
    found
}

/// `the token 33c4774e-… does not work`: a UUID right behind the word, or as many hexadecimal digits, in what people
/// write; the digits in a log as well, and behind the owner: `token for netbox 8f3e…`.
fn token_beside(text: &Text<'_>, at: usize) -> Option<(Value, Lead)> {
    let talk = matches!(text.kind, Kind::Prose | Kind::Unknown) || text.sentence;
    if text.kind == Kind::Code || !talk && text.kind != Kind::Log {
        return None;
    }
    let mut at = skip_blanks(text, at);
    for count in 0..4 {
        let value = read(text.bytes, at, text.line.end, text.notes)?;
        let shown = &text.bytes[value.span.clone()];
        if is_long_hex(shown) || count == 0 && talk && is_uuid(shown) {
            return Some((value, Lead::Firm));
        }
        let next = word(text, at);
        let name = plain(&text.bytes[next.clone()]);
        // `token of commit 3f…`
        let sums: [&[u8]; 7] = [
            b"commit", b"md5", b"sha1", b"sha256", b"hash", b"request", b"session",
        ];
        let owner = count > 0 || set!("owners").contains(name);
        if next.is_empty() || !talk || !owner || sums.contains(&name) {
            return None;
        }
        at = skip_blanks(text, next.end);
    }
    None
}

/// Says whether a word is as many hexadecimal digits as tokens have.
fn is_long_hex(word: &[u8]) -> bool {
    word.len() >= 32
        && word.iter().all(u8::is_ascii_hexdigit)
        && word.iter().any(u8::is_ascii_digit)
}

/// Says whether the noun is one whose values are digits.
pub(super) fn is_pin(text: &Text<'_>, noun: &Range<usize>) -> bool {
    text.bytes[noun.clone()].starts_with(b"PIN")
}

/// Says whether few words and no sentence stand before the noun: `Root password`, `- **Passwort`.
fn is_label(text: &Text<'_>, noun: &Range<usize>) -> bool {
    let before = &text.bytes[text.line.start..noun.start];
    before.len() < 40 && !before.contains(&b'.')
}

/// Takes off what stands before the values of a pair, and gives back what may belong to them.
fn finished(
    text: &Text<'_>,
    noun: &Range<usize>,
    mut found: Vec<(Value, Lead)>,
    label: bool,
) -> Vec<(Value, Lead)> {
    for (value, _) in &mut found {
        without_name(text, noun, value);
        with_last_sign(text, value, label);
    }
    found
}

/// Puts the sign at the end of a line back: a full stop where the line is `name: value` and no sentence, a question
/// mark where the line asks nothing.
fn with_last_sign(text: &Text<'_>, value: &mut Value, label: bool) {
    let Some(rest) = text.bytes.get(value.span.end..text.line.end) else {
        // It stands on the next line.
        return;
    };
    let shown = &text.bytes[value.span.clone()];
    let belongs = match rest {
        [b'.'] => label,
        [b'?'] => {
            let line = text.bytes[text.line.clone()].trim_ascii_start();
            let first = line.split(|byte| *byte == b' ').next().unwrap_or_default();
            !set!("questions").contains(plain(first))
        }
        _ => false,
    };
    if belongs && !value.quoted && looks(shown) >= Looks::Numbered {
        value.span.end += 1;
        value.end = value.span.end;
    }
}

/// Takes the user off `user/password: ops / X`.
fn without_name(text: &Text<'_>, noun: &Range<usize>, value: &mut Value) {
    let before = text.bytes[text.line.start..noun.start].trim_ascii_end();
    let pair = matches!(before, [.., byte, b'/' | b'|' | b'&'] if byte.is_ascii_alphanumeric() || *byte == b' ')
        || [
            &b" and"[..],
            b" und",
            b" et",
            b" y",
            b" e",
            b" en",
            b" och",
            b" i",
        ]
        .iter()
        .any(|word| before.ends_with(word));
    if !pair {
        return;
    }
    let shown = &text.bytes[value.span.clone()];
    let name = shown
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"@._-\\".contains(byte))
        .count();
    if !(2..=40).contains(&name) {
        return;
    }
    let behind = if value.quoted {
        value.end
    } else {
        value.span.start + name
    };
    let at = skip_blanks(text, behind);
    let sign = matches!(text.byte(at), b'/' | b':' | b'|' | b',');
    if sign && text.byte(at + 1) != b'/' {
        let start = skip_blanks(text, at + 1);
        if let Some(found) = read(text.bytes, start, text.line.end, text.notes) {
            *value = found;
        }
    }
}

/// The value behind `:` or `=`.
fn signed(text: &Text<'_>, at: usize, topic: Topic) -> Vec<(Value, Lead)> {
    let start = skip_blanks(text, at);
    let lead = if topic == Topic::Short && text.is_structured() {
        Lead::Near
    } else {
        Lead::Sure
    };
    if start >= text.line.end {
        return next_line(text)
            .map(|value| (value, lead))
            .into_iter()
            .collect();
    }
    // `Password: is set to X`
    let start = skip_words(text, start, 3, |word| {
        set!("verbs").contains(word) || set!("parts").contains(word)
    });
    read(text.bytes, start, text.line.end, text.notes)
        .map(|value| (value, lead))
        .into_iter()
        .collect()
}

/// The value on the next line that is not empty, where it stands there alone.
pub(super) fn next_line(text: &Text<'_>) -> Option<Value> {
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
///
/// One loop over the words of a sentence; each of its questions ends it or passes a word.
fn linked(text: &Text<'_>, at: usize, noun: &Range<usize>, topic: Topic) -> Vec<(Value, Lead)> {
    let mut at = at;
    let mut owner = false;
    let mut far = false;
    for count in 0..MOST_WORDS {
        at = skip_blanks(text, at);
        let word = word(text, at);
        if word.is_empty() || count == 0 && text.bytes[word.start] == b'<' {
            break;
        }
        let plain = plain(&text.bytes[word.clone()]);
        if count == 0 && set!("changers").contains(plain) {
            let found = changed(text, word.end);
            if !found.is_empty() {
                return found;
            }
        }
        // `the password manager is …`: something else is spoken of.
        far |= count == 0 && set!("things").contains(plain);
        let being = set!("weak-verbs").contains(plain);
        let weak = being && !has_short_verbs(&text.bytes[noun.clone()])
            || set!("targets").contains(plain) && is_told_to_change(text, noun);
        if weak || being || set!("verbs").contains(plain) {
            let lead = if weak || far || is_general(plain) {
                Lead::Weak
            } else {
                Lead::Firm
            };
            let found = behind_verb(text, word.end, lead);
            // `has always been X`
            if !found.is_empty() || !weak && !matches!(plain, b"has" | b"have" | b"had") {
                return found;
            }
        }
        if let Some(found) = in_brackets(text, word.start) {
            return vec![found];
        }
        let last = text.bytes[word.end - 1];
        // `pass` and `pin` are verbs as well; what is not next to them belongs to another word.
        if topic == Topic::Short && !is_pin(text, noun) && !set!("owners").contains(plain) && !owner
        {
            break;
        }
        owner |= set!("owners").contains(plain) || text.bytes[word.start] == b'(';
        if matches!(last, b':' | b'=') {
            let mut found = signed(text, word.end, topic);
            if !owner && !set!("parts").contains(&plain[..plain.len() - 1]) {
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
        // `password root is x`: a name may stand without a preposition.
        let name = count < 2 && plain.len() < 16 && plain.iter().all(u8::is_ascii_alphanumeric);
        if matches!(last, b'.' | b';' | b'?' | b'!') || topic != Topic::Password && !owner && !name
        {
            break;
        }
        // `the password the vendor gave me is x`: only what looks like one is believed behind it.
        far |= !owner && !name || set!("stops").contains(plain) && !set!("owners").contains(plain);
        at = word.end;
        if let Some(next) = sign(text, at).filter(|_| text.kind != Kind::Code && (owner || name)) {
            return signed(text, next, topic);
        }
    }
    Vec::new()
}

/// Says whether a noun is of a language in which `to`, `on` and `e` are verbs.
fn has_short_verbs(noun: &[u8]) -> bool {
    !noun.is_ascii()
        || [
            &b"salas"[..],
            b"hesl",
            b"senha",
            b"gesl",
            b"lozin",
            b"hasl",
            b"parol",
            b"clav",
        ]
        .iter()
        .any(|start| noun.len() >= start.len() && noun[..start.len()].eq_ignore_ascii_case(start))
}

/// `passwords are strings`, `the password can be a string`: verbs of what holds for every password.
fn is_general(verb: &[u8]) -> bool {
    [&b"are"[..], b"be", b"has", b"have", b"had"].contains(&verb)
}

/// `(X)`, `("X")` among the words behind the noun.
fn in_brackets(text: &Text<'_>, at: usize) -> Option<(Value, Lead)> {
    if text.byte(at) != b'(' {
        return None;
    }
    let value = bracketed(text, at)?;
    let quoted = is_quote(text.bytes[at + 1]);
    let lead = if quoted { Lead::Firm } else { Lead::Weak };
    (quoted || is_strong(&text.bytes[value.span.clone()])).then_some((value, lead))
}

/// The value behind a verb: next to it, behind words that go with it, or a few words on where it is strong.
fn behind_verb(text: &Text<'_>, at: usize, lead: Lead) -> Vec<(Value, Lead)> {
    let start = skip_words(text, at, 5, |word| set!("parts").contains(word));
    let start = sign(text, start).map_or(start, |next| skip_blanks(text, next));
    if let Some(value) = read(text.bytes, start, text.line.end, text.notes)
        && super::is_believed(text.bytes, &value, lead)
    {
        return vec![(value, lead)];
    }
    if start >= text.line.end {
        return match lead {
            Lead::Firm | Lead::Sure => next_line(text)
                .map(|value| (value, lead))
                .into_iter()
                .collect(),
            _ => Vec::new(),
        };
    }
    if let Some(value) = bracketed(text, start) {
        return vec![(value, Lead::Weak)];
    }
    let mut at = start;
    for _ in 0..3 {
        let word = word(text, at);
        let bare = plain(&text.bytes[word.clone()]);
        if word.len() > 1 && text.bytes[word.end - 1] == b':' {
            let mut found = signed(text, word.end, Topic::Password);
            found.retain(|(value, lead)| super::is_believed(text.bytes, value, *lead));
            return found;
        }
        let ends = matches!(
            text.bytes[..word.end].last(),
            Some(b'.' | b';' | b'!' | b'?' | b',')
        );
        if word.is_empty() || ends || set!("stops").contains(bare) || !is_plain_word(bare) {
            break;
        }
        at = skip_blanks(text, word.end);
        if let Some(value) = read(text.bytes, at, text.line.end, text.notes)
            && is_strong(&text.bytes[value.span.clone()])
        {
            return vec![(value, Lead::Weak)];
        }
    }
    Vec::new()
}

fn is_plain_word(word: &[u8]) -> bool {
    !word.is_empty()
        && word
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80 || *byte == b'\'')
}

/// `from X to Y`
fn changed(text: &Text<'_>, at: usize) -> Vec<(Value, Lead)> {
    let start = skip_blanks(text, at);
    let Some(old) = read(text.bytes, start, text.line.end, text.notes) else {
        return Vec::new();
    };
    let between = skip_blanks(text, old.end);
    let word = word(text, between);
    if !set!("targets").contains(plain(&text.bytes[word.clone()])) {
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

/// Says whether a verb such as `set` or `change` stands shortly before the noun, or at the end of its line.
fn is_told_to_change(text: &Text<'_>, noun: &Range<usize>) -> bool {
    let low = text.line.start.max(noun.start.saturating_sub(48));
    let high = text.line.end.min(noun.end + 120).max(noun.end);
    let around = [
        text.bytes[low..noun.start].to_ascii_lowercase(),
        text.bytes[noun.end..high].to_ascii_lowercase(),
    ];
    // Short stems stand in other words as well, and in pass phrases.
    let begins =
        |part: &[u8], at: usize| at == 0 || matches!(part[at - 1], b' ' | b'"' | b'\'' | b'(');
    list("changes").iter().any(|verb| {
        around.iter().any(|part| {
            memchr::memmem::find_iter(part, verb.as_bytes())
                .any(|at| verb.len() > 4 || begins(part, at))
        })
    })
}

/// Returns the place behind a sign that a value follows: `:`, `=`, `->`, ` - `.
pub(super) fn sign(text: &Text<'_>, at: usize) -> Option<usize> {
    let start = skip_blanks(text, at);
    let rest = &text.bytes[start..text.line.end];
    if rest.first().is_none_or(u8::is_ascii_alphanumeric) {
        return None;
    }
    let signs: &[&str] = if text.notes { &["%3A", "%3a"] } else { &[] };
    for sign in signs
        .iter()
        .chain(&[":**", ":`", "->", "=>", "→", "–", "—", "："])
    {
        if begins(rest, sign.as_bytes()) {
            // The backtick opens the value.
            return Some(start + sign.len() - usize::from(*sign == ":`"));
        }
    }
    match rest {
        [b':', b':', b' ', ..] if start > at || text.kind != Kind::Code => Some(start + 2),
        [b':', b':', ..] | [b'=', b'=', ..] | [b':', b'=', ..] => None,
        [b':' | b'=', ..] => Some(start + 1 + closing_marks(text, start + 1)),
        [b'-', b' ', ..] if start > at => Some(start + 2),
        // A row of LaTeX.
        [b'&', b' ' | b'\\', ..] if rest.trim_ascii_end().ends_with(b"\\\\") => Some(start + 1),
        [b'|', b' ' | b'@' | b'*', ..]
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
    if text.byte(at) == b'<' && text.byte(at + 1) == b'/' {
        let rest = &text.bytes[at..text.line.end.min(at + 12).max(at)];
        return memchr::memchr(b'>', rest).map_or(0, |end| end + 1);
    }
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
