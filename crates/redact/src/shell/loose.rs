//! Options that mean a password in whatever program: `-p` beside a user's name, `-password`, `send "…\r"`.

use std::ops::Range;

use super::words::{Word, between, open_quote, unquoted};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// Words that lead here.
pub(crate) const WORDS: &[&str] = &[
    " -p ",
    " -p'",
    " -p\"",
    " -pw ",
    " -password ",
    " -passwd ",
    " -pass ",
    " -pwd ",
    " -w ",
    " -w'",
    " -w\"",
    "send \"",
    "send -- \"",
    "set -gx ",
    "set -ux ",
    "set -xg ",
    "set -x ",
];

/// Options that name a user.
const USERS: &[&[u8]] = &[
    b"-u",
    b"-U",
    b"--user",
    b"--username",
    b"-l",
    b"--login",
    b"-user",
    b"-username",
    b"-Username",
    b"--userid",
];

/// Says whether a word is one of [`WORDS`].
pub(crate) fn is_word(word: &[u8]) -> bool {
    WORDS
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// Looks around a place where one of [`WORDS`] stands.
pub(crate) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    match input.bytes[place.start] {
        b' ' => option(input, place, hits),
        b's' | b'S' if input.bytes[place.start + 1..].starts_with(b"end") => {
            send(input, place, hits)
        }
        _ => set(input, place, hits),
    }
}

/// `tool -u admin -p SECRET`, `Tool -Password SECRET`.
fn option(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let line = input.line(place.start);
    let quote = open_quote(bytes, line.start, place.start);
    let from = if matches!(bytes[place.end - 1], b'\'' | b'"') {
        place.end - 1
    } else {
        place.end
    };
    let words = between(bytes, from, (from + 1024).min(line.end), quote);
    let Some(word) = words.first() else { return };
    let inner = unquoted(bytes, word.span.clone());
    let text = &bytes[inner.clone()];
    let quoted = inner.len() < word.span.len();
    let named = place.len() > " -p'".len();
    let strong = looks(text) == Looks::Password
        || quoted && looks(text) == Looks::Numbered
        || crate::prose::is_strong(text);
    if !strong || text.len() < 5 || text[0] == b'-' || !value::is_secret(text) || is_path(text) {
        return;
    }
    if named || has_user(input, &line, place, &words) {
        hits.add(
            inner,
            "cli-password",
            "command",
            Strength::Scored,
            "follows a password option",
        );
    }
}

fn is_path(text: &[u8]) -> bool {
    text.contains(&b'/')
        || text.contains(&b'\\')
        || text.contains(&b':') && text.contains(&b'.')
        || text.contains(&b' ')
}

/// Says whether the same command names a user.
fn has_user(input: &Input<'_>, line: &Range<usize>, place: &Range<usize>, behind: &[Word]) -> bool {
    let bytes = input.bytes;
    let low = line.start.max(place.start.saturating_sub(256));
    let before = bytes[low..place.start].split(|byte| matches!(byte, b' ' | b'\t'));
    let is_user = |word: &[u8]| {
        let name = word.split(|byte| *byte == b'=').next().unwrap_or_default();
        USERS.contains(&name)
            || word.len() > 2
                && word.len() < 20
                && word.starts_with(b"-u")
                && word[2].is_ascii_alphanumeric()
    };
    before.into_iter().any(is_user) || behind.iter().any(|word| is_user(&bytes[word.span.clone()]))
}

/// `send "SECRET\r"` of expect, where a password was asked for just before.
fn send(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    if place.start > 0 && !matches!(bytes[place.start - 1], b' ' | b'\t' | b'\n' | b'{' | b';') {
        return;
    }
    let line = input.line(place.end);
    let rest = &bytes[place.end..line.end.max(place.end)];
    let Some(end) = rest
        .iter()
        .take(256)
        .position(|byte| matches!(byte, b'\\' | b'"'))
    else {
        return;
    };
    let text = &rest[..end];
    let low = place.start.saturating_sub(200);
    let before = bytes[low..place.start].to_ascii_lowercase();
    // What was waited for last is what this answers.
    let before = match crate::bytes::find_last(&before, b"expect") {
        Some(at) => &before[at..],
        None => &before[..],
    };
    let asked = ["assword", "assphrase", "asswort", "pin:", "secret"]
        .iter()
        .any(|word| memchr::memmem::find(before, word.as_bytes()).is_some());
    if asked
        && rest[end] == b'\\'
        && text.len() >= 3
        && !text.contains(&b' ')
        && value::is_secret(text)
    {
        hits.add(
            place.end..place.end + end,
            "cli-password",
            "command",
            Strength::Context,
            "sent where a password was asked for",
        );
    }
}

/// `set -gx NAME SECRET` of fish.
fn set(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    if input.kind == Kind::Code || place.start > 0 && bytes[place.start - 1].is_ascii_alphanumeric()
    {
        return;
    }
    let line = input.line(place.end);
    let words = between(bytes, place.end, line.end, None);
    if let [name, secret, ..] = &words[..] {
        let inner = unquoted(bytes, secret.span.clone());
        let text = &bytes[inner.clone()];
        if super::forms::is_secret_name(&bytes[name.span.clone()])
            && text.len() >= 3
            // `set -x TOKEN (pass show token)`: a command tells it.
            && bytes[secret.span.start] != b'('
            && value::is_secret(text)
        {
            hits.add(
                inner,
                "env-password",
                "command",
                Strength::Context,
                "an environment variable that is named as a secret",
            );
        }
    }
}
