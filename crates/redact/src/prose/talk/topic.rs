//! What a single word speaks of: a password, a user, a lock.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, AhoCorasickKind};

use super::lists::Lists;
use crate::value::list;

/// Says whether a word names a password in some language.
pub(super) fn is_noun(word: &[u8]) -> bool {
    is_noun_of(word, Lists::of(word))
}

/// Says whether a word that is in some lists names a password.
pub(super) fn is_noun_of(word: &[u8], lists: Lists) -> bool {
    let noun = lists.names_secret();
    // A placeholder stands for a password and tells of no other.
    noun.unwrap_or_else(|| is_noun_by_letters(word)) && !is_placeholder(word)
}

/// Says whether the letters of a word tell that it names a password.
pub(super) fn is_noun_by_letters(word: &[u8]) -> bool {
    is_short_of_compound(word) || has_stem(word)
}

/// Says whether a word holds the stem of one that names a password.
fn has_stem(word: &[u8]) -> bool {
    if word.len() < 3 || word.len() > 40 {
        return false;
    }
    if word.is_ascii() {
        return STEMS.is_match(word);
    }
    std::str::from_utf8(word).is_ok_and(|text| STEMS.is_match(&text.to_lowercase()))
}

/// `root-pw`, `WLAN-PSK`: a short word for a password, and what it is for.
fn is_short_of_compound(word: &[u8]) -> bool {
    let ends: [&[u8]; 4] = [b"-pw", b"-kw", b"-psk", b"-mdp"];
    ends.iter().any(|end| {
        word.len()
            .checked_sub(end.len())
            .is_some_and(|at| at > 1 && word[at..].eq_ignore_ascii_case(end))
    })
}

/// Says whether a word is one of our own placeholders, with its brackets or without.
pub(super) fn is_placeholder(word: &[u8]) -> bool {
    let inner = word
        .strip_prefix(b"<")
        .or_else(|| word.strip_prefix(b"["))
        .unwrap_or(word);
    let inner = inner
        .strip_suffix(b">")
        .or_else(|| inner.strip_suffix(b"]"))
        .unwrap_or(inner);
    crate::ledger::is_label(inner)
}

/// Finds the stems of words that name a password in one walk over a word.
static STEMS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .kind(Some(AhoCorasickKind::DFA))
        .build(list("talk-stems"))
        .expect("a few short stems fit")
});

/// Says whether a word that is in some lists is the name of a user as every system has one.
pub(super) fn is_user(word: &[u8], lists: Lists) -> bool {
    let realms = [&b"@pam"[..], b"@pve", b"@pbs"];
    let named = |at| is_user_of_host(word, at) || realms.iter().any(|realm| word.ends_with(realm));
    lists.has(Lists::USERS)
        || word.len() > 4 && word.starts_with(b"svc-")
        || word
            .iter()
            .position(|byte| *byte == b'@')
            .is_some_and(named)
}

/// `ops@bkp07`; with a dot behind the `@`, it is an address of mail.
fn is_user_of_host(word: &[u8], at: usize) -> bool {
    let plain = |part: &[u8]| {
        part.len() > 1
            && part.iter().all(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
            })
    };
    plain(&word[..at]) && plain(&word[at + 1..])
}
