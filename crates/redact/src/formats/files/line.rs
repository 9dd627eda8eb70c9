//! What of one line is secret, by what the lines of its file hold.

use std::ops::Range;

use super::super::{blocks, words};
use super::fields::{factors, key, login, realm, section, setting, voicemail, znc};
use super::{Content, known};
use crate::value::{Looks, looks};

/// Where a secret stands, and its category.
type Secret = (Range<usize>, &'static str);

const PASSWORD: &str = "config-password";

/// The secrets of one line.
pub(super) fn secrets(bytes: &[u8], line: Range<usize>, content: Content) -> Vec<Secret> {
    let of = |spans: Vec<Range<usize>>, category| {
        let spans = spans.into_iter();
        spans.map(|span| (span, category)).collect()
    };
    match content {
        Content::Tokens => of(known::tokens(bytes, line), "generic-secret"),
        Content::Past(count) => of(known::past(bytes, line, count), PASSWORD),
        Content::Factors => factors(bytes, line),
        _ => secret(bytes, line, content).into_iter().collect(),
    }
}

/// The secret of a line that holds no more than one.
fn secret(bytes: &[u8], line: Range<usize>, content: Content) -> Option<Secret> {
    let (span, category) = match content {
        Content::Shadow => (shadow(bytes, line), "password-hash"),
        Content::Last(category) => (last(bytes, line), category),
        Content::Behind(category) => (behind(bytes, line, category), category),
        Content::LastWord(category) => (last_word(bytes, line, category), category),
        Content::Notes => (noted(bytes, line), "prose-password"),
        Content::Pgpass => (blocks::pgpass(bytes, line), "pgpass"),
        Content::ChapSecrets => (words(bytes, line).get(2).cloned(), PASSWORD),
        Content::Userlist => (words(bytes, line).get(1).cloned(), PASSWORD),
        Content::Keys(category) => (key(bytes, line), category),
        Content::Login(names) => (login(bytes, line, names), PASSWORD),
        Content::Voicemail => (voicemail(bytes, line), PASSWORD),
        Content::Realm => (realm(bytes, line), PASSWORD),
        Content::Secrets => (setting(bytes, line), PASSWORD),
        Content::First(category) => (known::first(bytes, line), category),
        Content::Second(category) => (known::second(bytes, line), category),
        Content::Assigned(category) => (known::assigned(bytes, line), category),
        Content::Named(names) => (known::named(bytes, line, names), PASSWORD),
        Content::Sections => return section(bytes, line),
        Content::Znc => return znc(bytes, line),
        // Lines that hold several, and files that are not read by lines.
        Content::Tokens
        | Content::Past(_)
        | Content::Factors
        | Content::One(_)
        | Content::Likely(..)
        | Content::Bytes(_)
        | Content::TwoLines
        | Content::Turns(_)
        | Content::Environ
        | Content::Map => return None,
    };
    span.map(|span| (span, category))
}

/// The place behind the first colon of a part of a text.
fn colon(bytes: &[u8], part: Range<usize>) -> Option<usize> {
    memchr::memchr(b':', &bytes[part.clone()]).map(|at| part.start + at + 1)
}

/// The hash between the first two colons. `!` before it locks the account; the hash stays one.
fn shadow(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let start = colon(bytes, line.clone())?;
    let end = colon(bytes, start..line.end).map_or(line.end, |behind| behind - 1);
    let lock = bytes[start..end]
        .iter()
        .take_while(|byte| matches!(byte, b'!' | b'*'))
        .count();
    (end - start - lock > 8).then_some(start + lock..end)
}

/// What stands behind the last colon.
fn last(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let at = memchr::memrchr(b':', &bytes[line.clone()])?;
    Some(line.start + at + 1..line.end)
}

/// What stands behind the first colon; behind the second, where a bucket and a key's number are before its secret.
fn behind(bytes: &[u8], line: Range<usize>, category: &str) -> Option<Range<usize>> {
    let start = colon(bytes, line.clone())?;
    let second = colon(bytes, start..line.end).filter(|_| category == "aws-secret-key");
    Some(second.unwrap_or(start)..line.end)
}

/// The last word of several, without the user before it. A phrase in quotes is one word.
fn last_word(bytes: &[u8], line: Range<usize>, category: &str) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    if text.ends_with(b"\"") {
        return words(bytes, line).pop().filter(|span| span.len() > 1);
    }
    let start = line.start + text.iter().rposition(u8::is_ascii_whitespace)? + 1;
    let behind = colon(bytes, start..line.end).filter(|_| category == PASSWORD);
    Some(behind.unwrap_or(start)..line.end)
}

/// The last word of a note, where it looks like a password.
fn noted(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let blank = text.iter().rposition(u8::is_ascii_whitespace);
    let start = line.start + blank.map_or(0, |at| at + 1);
    let shown = &bytes[start..line.end];
    // Numbers that name an entry of a password manager, or a commit, are none.
    let commit = (7..=12).contains(&shown.len()) && shown.iter().all(u8::is_ascii_hexdigit);
    let named = blank.is_some() && (crate::score::shape::is_uuid(shown) || commit);
    let strong = looks(shown) == Looks::Password && !named
        || blank.is_none() && crate::prose::is_strong(shown);
    strong.then_some(start..line.end)
}
