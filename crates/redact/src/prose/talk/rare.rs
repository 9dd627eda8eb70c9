//! How little a word looks like one that belongs to a sentence.

use std::sync::LazyLock;

use super::super::value::{is_encoded, is_joined, is_sum};
use super::lists::Lists;
use super::machine::{is_machine, is_markup};
use crate::value::{Looks, is_secret, looks};
use crate::wordset::WordSet;

/// First names; alone, they name people.
static NAMES: LazyLock<WordSet> =
    LazyLock::new(|| WordSet::of_lines(include_str!("../../../data/names.txt")));

/// What may stand behind the stem of an ordinary word.
const ENDS: [&[u8]; 16] = [
    b"s", b"es", b"'s", b"ed", b"d", b"ing", b"ly", b"er", b"n", b"en", b"e", b"em", b"r", b"ung",
    b"ungen", b"t",
];

/// Says whether technical prose is made of words like this one.
pub(super) fn is_common(word: &[u8]) -> bool {
    if word.is_ascii() {
        return is_ordinary(word);
    }
    // Sets know letters without case only of ASCII.
    std::str::from_utf8(word).map_or(true, |word| is_ordinary(word.to_lowercase().as_bytes()))
}

fn is_ordinary(word: &[u8]) -> bool {
    let stem = |end: &&[u8]| {
        let (stem, tail) = word.split_at_checked(word.len().checked_sub(end.len())?)?;
        (stem.len() >= 4 && tail.eq_ignore_ascii_case(end)).then_some(stem)
    };
    let known = |word: &[u8]| Lists::of(word).has(Lists::ORDINARY);
    known(word)
        || ENDS
            .iter()
            .filter_map(stem)
            .any(|stem| known(stem) || known(&[stem, b"e"].concat()))
}

/// Says whether a word is one of those that name what lines here are about.
pub(super) fn is_topic(word: &[u8]) -> bool {
    let lists = Lists::of(word);
    lists.has(Lists::ABOUT) || super::topic::is_noun_of(word, lists)
}

/// A code as they are printed in lists to get an account back: digits or letters, in groups or not.
pub(super) fn is_code(text: &[u8]) -> bool {
    let plain = text.iter().filter(|byte| **byte != b'-').count();
    (6..=40).contains(&plain)
        && text
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && text.iter().any(u8::is_ascii_digit)
}

/// `key|serverid|status`: words to choose from, as `grep` takes them.
fn is_choice(text: &[u8]) -> bool {
    text.contains(&b'|')
        && text
            .iter()
            .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'|' | b'_' | b'-'))
}

/// `X-API-Key`: the name of a header.
fn is_header(text: &[u8]) -> bool {
    text.starts_with(b"X-")
        && text
            .split(|byte| *byte == b'-')
            .all(|word| word.first().is_some_and(u8::is_ascii_uppercase))
        && text
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte == b'-')
}

/// Returns how unlikely a word is in a sentence; `None` for one that is no password. `pin`: digits may be one.
pub(super) fn novelty(text: &[u8], quoted: bool, pin: bool) -> Option<i32> {
    rarity(text, quoted, pin).filter(|_| is_secret(text))
}

/// The rarity of a word or a phrase, whatever it opens.
fn rarity(text: &[u8], quoted: bool, pin: bool) -> Option<i32> {
    if is_plain(text) && is_common(text) {
        return None;
    }
    // Nobody types letters of Chinese or Japanese into a password.
    if text.len() < 4
        || text.len() > 80
        || text.iter().any(|byte| matches!(byte, 0xE3..=0xED))
        || is_sum(text)
    {
        return None;
    }
    let looks = looks(text);
    let number = text.iter().all(u8::is_ascii_digit);
    // An address, a path, a date.
    if looks == Looks::Thing && !number && !text.contains(&b' ') && !is_joined(text) {
        return None;
    }
    if is_markup(text) || is_machine(text) || !is_typed(text, looks) || is_known(text) {
        return None;
    }
    if text.contains(&b' ') {
        return Some(22);
    }
    if is_choice(text) || is_header(text) || is_encoded(text) {
        return None;
    }
    if number {
        let year = text.len() == 4 && (text.starts_with(b"19") || text.starts_with(b"20"));
        return (pin && text.len() <= 8 && !year).then_some(15);
    }
    if is_joined(text) {
        return Some(25);
    }
    match looks {
        Looks::Password => return (!is_wordy_password(text)).then_some(30),
        Looks::Thing => return None,
        Looks::Phrase => return (!is_compound(text)).then_some(25),
        _ => {}
    }
    if is_mixed(text) {
        return Some(24);
    }
    if is_words_with_number(text) {
        return Some(22);
    }
    rarity_of_word(text, quoted)
}

/// Says whether a text consists of what people and generators of passwords type, and is no prompt (`root@pve1:~#`).
fn is_typed(text: &[u8], looks: Looks) -> bool {
    if matches!(text.last(), Some(b'#' | b'$')) && memchr::memchr2(b'@', b'~', text).is_some() {
        return false;
    }
    // Brackets in pairs are those of code; a generated password may hold one.
    let pairs = [(b'<', b'>'), (b'{', b'}'), (b'[', b']'), (b'(', b')')];
    let bracketed = pairs
        .iter()
        .any(|(open, close)| text.contains(open) && text.contains(close));
    let signs = text.len() >= 10 && !bracketed && looks == Looks::Password;
    let typed = |letter: char| {
        letter.is_ascii() && (signs || !"<>{}[]()^".contains(letter)) || letter.is_alphabetic()
    };
    std::str::from_utf8(text).is_ok_and(|text| text.chars().all(typed))
}

/// Says whether a text is one of the passwords that everybody knows, and speaks of as such.
fn is_known(text: &[u8]) -> bool {
    let weak = [
        "qwertz", "qwerty", "p@ssw0rd", "passw0rd", "letmein", "hunter2", "123456", "abc123",
    ];
    weak.iter()
        .any(|weak| text.eq_ignore_ascii_case(weak.as_bytes()))
}

/// The rarity of one word of letters, with digits and signs behind it.
fn rarity_of_word(text: &[u8], quoted: bool) -> Option<i32> {
    let signs = count_back(text, |byte| b"!*?+#$%".contains(&byte));
    let core = &text[..text.len() - signs];
    let digits = count_back(core, |byte| byte.is_ascii_digit());
    let word = &core[..core.len() - digits];
    if word.len() < 4
        || !word
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte >= 0x80)
    {
        return None;
    }
    if is_topic(word) || Lists::of(word).has(Lists::TECHNICAL) {
        return None;
    }
    // Words with letters that not every keyboard has are words; who types them into a password adds something.
    let spoken = !word.is_ascii();
    if digits == 0 && signs == 0 && !quoted && spoken {
        return None;
    }
    // `Maart2025`: dates have a blank between.
    if digits == 4 && Lists::of(word).has(Lists::MONTHS) {
        return Some(20);
    }
    if let Some((first, second)) = halves(word) {
        return match (is_common(first), is_common(second)) {
            _ if is_common(word) => None,
            (true, true) => None,
            (false, false) => Some(25),
            _ => Some(16),
        };
    }
    if is_common(word) || digits == 0 && signs == 0 && NAMES.contains(word) {
        return None;
    }
    if is_loud(word) {
        return (word.len() > 5 && (quoted || digits > 0)).then_some(12);
    }
    let worth = if digits > 0 {
        if digits > 1 { 23 } else { 20 }
    } else if word.len() >= 9 {
        17
    } else {
        15
    };
    let spoken = signs > 0 && text.ends_with(b"*");
    Some(worth + if spoken { 6 } else { 0 })
}

/// Says whether a word has letters only, and capitals nowhere but at its beginning.
pub(super) fn is_plain(text: &[u8]) -> bool {
    let rest = text.get(1..).unwrap_or_default();
    text.first().is_some_and(u8::is_ascii_alphabetic) && rest.iter().all(u8::is_ascii_lowercase)
}

/// Says whether a word is none that technical prose is made of, and no name of a product.
pub(crate) fn is_rare(text: &[u8]) -> bool {
    !text.contains(&b' ') && novelty(text, true, false).is_some()
}

/// Says whether a text hardly is a word of any sentence, nor the name of a machine.
pub(crate) fn is_unsaid(text: &[u8]) -> bool {
    novelty(text, false, false).is_some_and(|worth| worth >= super::STRONG) || is_rare_phrase(text)
}

/// Joined words of which one in three at most is known: `stilton-polonaise-coquelicot84`.
fn is_rare_phrase(text: &[u8]) -> bool {
    let plain = &text[..text.len() - count_back(text, |byte| byte.is_ascii_digit())];
    let words = || plain.split(|byte| matches!(byte, b'-' | b'_' | b'.'));
    let rare = words().filter(|word| is_rare_part(word)).count();
    looks(text) == Looks::Phrase && !is_machine(text) && rare > 1 && rare * 3 >= words().count() * 2
}

/// Says whether words in quotes are a pass phrase: most of them are words that no manual has.
pub(crate) fn is_told(text: &[u8]) -> bool {
    let plain = |word: &[u8]| {
        word.iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80 || b"'.,!?-".contains(byte))
    };
    let words = || {
        text.split(|byte| *byte == b' ')
            .filter(|word| !word.is_empty())
    };
    let rare = words()
        .filter(|word| novelty(word, false, false).is_some())
        .count();
    words().all(plain) && rare > 1 && rare * 3 >= words().filter(|word| word.len() > 3).count()
}

/// Says whether a word is written in capitals.
pub(super) fn is_loud(word: &[u8]) -> bool {
    word.iter()
        .all(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
        && std::str::from_utf8(word).is_ok_and(|word| !word.chars().any(char::is_lowercase))
}

/// Greek, Cyrillic, Armenian, Hebrew, Arabic.
pub(super) fn is_other_script(word: &[u8]) -> bool {
    word.iter().any(|byte| matches!(byte, 0xCD..=0xDF))
}

fn count_back(text: &[u8], test: impl Fn(u8) -> bool) -> usize {
    text.iter().rev().take_while(|byte| test(**byte)).count()
}

/// Small letters, capitals and digits as no word has them: `Anf.2rDcFp`, `daisy-XvpYg`.
fn is_mixed(text: &[u8]) -> bool {
    let count = |test: fn(&u8) -> bool| text.iter().filter(|byte| test(byte)).count();
    let digits = count(u8::is_ascii_digit);
    let upper = count(u8::is_ascii_uppercase);
    let lower = count(u8::is_ascii_lowercase);
    let inner = text[1..].iter().any(u8::is_ascii_uppercase);
    text.len() >= 8
        && text.is_ascii()
        && upper > 0
        && lower > 1
        && inner
        && !is_compound(text)
        && (digits > 0 && !text[text.len() - digits..].iter().all(u8::is_ascii_digit)
            || digits == 0 && text.contains(&b'-') && upper > 1 && !text.starts_with(b"-"))
}

/// `tulip-frog-77`: words that nobody speaks of, and a number; machines are named by what they do.
fn is_words_with_number(text: &[u8]) -> bool {
    let Some(sign) = text.iter().find(|byte| b"-._".contains(byte)) else {
        return false;
    };
    let mut parts: Vec<&[u8]> = text.split(|byte| byte == sign).collect();
    let is_number = |part: &&[u8]| part.len() <= 4 && part.iter().all(u8::is_ascii_digit);
    let Some(number) = parts
        .iter()
        .position(|part| is_number(part) && !part.is_empty())
    else {
        return false;
    };
    parts.remove(number);
    parts.len() > 1 && parts.into_iter().all(is_rare_part)
}

/// Says whether a part of joined words is one that nobody uses for machines or speaks of.
fn is_rare_part(part: &[u8]) -> bool {
    part.len() > 2
        && part.iter().all(u8::is_ascii_lowercase)
        && !is_common(part)
        && !is_topic(part)
        && !Lists::of(part).has(Lists::TECHNICAL)
}

/// The two parts of `DuneEagle`.
fn halves(word: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = 1 + word[1..].iter().position(u8::is_ascii_uppercase)?;
    let (first, second) = word.split_at(at);
    let small = |part: &[u8]| part.len() > 2 && part[1..].iter().all(u8::is_ascii_lowercase);
    (small(first) && small(second)).then_some((first, second))
}

/// `e-mail-address`, `Argon2-hashed`: words that are joined as sentences join them.
pub(super) fn is_compound(text: &[u8]) -> bool {
    text.split(|byte| matches!(byte, b'-' | b'_' | b'.' | b'/'))
        .filter(|part| part.len() > 3)
        .any(|part| is_common(part) || is_topic(part))
}

/// What looks like a password by its signs or capitals and is made of common words.
fn is_wordy_password(text: &[u8]) -> bool {
    let letters = text
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    // `v3-Benutzer`, `B2B-Konto`
    let parts = memchr::memchr(b'-', text).map(|at| (&text[..at], &text[at + 1..]));
    let known =
        |part: &[u8]| is_common(part) || is_topic(part) || Lists::of(part).has(Lists::ACCOUNTS);
    if parts.is_some_and(|(kind, thing)| kind.len() < 4 && known(thing)) {
        return true;
    }
    digits == 0 && letters + 3 > text.len() && {
        let mut parts = text
            .split(|byte| !byte.is_ascii_alphanumeric())
            .filter(|part| part.len() > 2)
            .peekable();
        parts.peek().is_some() && parts.all(|part| is_common(part) || is_topic(part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_words_are_rarer_than_those_of_sentences() {
        for common in [
            "configuration",
            "Manager",
            "restarting",
            "geändert",
            "fonctionne",
            "TeamViewer",
            "server4",
            "and/or",
            "README.md",
        ] {
            assert_eq!(novelty(common.as_bytes(), false, false), None, "{common}");
        }
        let rare = |text: &str| novelty(text.as_bytes(), false, false).unwrap_or(0);
        assert!(rare("Porcupine") > 10);
        assert!(rare("CoralPelican") > rare("Pelican"));
        assert!(rare("pelican84") > rare("pelican"));
        assert!(rare("tulip-frog-84") > rare("pelican"));
        assert!(rare("tulip-frog-heron84") > rare("pelican"));
        assert_eq!(rare("web-server-node84"), 0);
        for machine in ["pelican-84", "srv-otter-02", "web-server-01", "sha-otter-2"] {
            assert_eq!(rare(machine), 0, "{machine}");
        }
    }

    #[test]
    fn digits_are_codes_only_where_one_is_spoken_of() {
        assert_eq!(novelty(b"483920", false, false), None);
        assert!(novelty(b"483920", false, true).is_some());
        assert_eq!(novelty(b"2024", false, true), None);
    }
}
