//! How little a word looks like one that belongs to a sentence.

use std::sync::LazyLock;

use super::super::value::{is_encoded, is_joined, is_sum, is_version};
use super::lists::Lists;
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

/// Longer than other functions because it is one list of questions, each of which ends it.
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
    if is_markup(text) || is_machine(text) {
        return None;
    }
    // `root@pve1:~#`
    if matches!(text.last(), Some(b'#' | b'$')) && memchr::memchr2(b'@', b'~', text).is_some() {
        return None;
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
    if !std::str::from_utf8(text).is_ok_and(|text| text.chars().all(typed)) {
        return None;
    }
    let weak = [
        "qwertz", "qwerty", "p@ssw0rd", "passw0rd", "letmein", "hunter2", "123456", "abc123",
    ];
    if weak
        .iter()
        .any(|weak| text.eq_ignore_ascii_case(weak.as_bytes()))
    {
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

/// What machines name things by: tasks, serial numbers, sums, keys; those that open something have rules of their own.
fn is_machine(text: &[u8]) -> bool {
    let counts = Counts::of(text);
    let word = counts.upper + counts.lower + counts.digits;
    let loud = counts.upper > 0
        && counts.digits > 0
        && counts.lower == 0
        && word + counts.dashes == text.len();
    let sum = word == text.len()
        && counts.digits > 0
        && counts.digits < text.len()
        && text.len() > 6
        && text.iter().all(u8::is_ascii_hexdigit);
    let joined = text.len() > 28 && counts.underscores < 2 && {
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=_".contains(byte);
        text.iter().all(plain)
    };
    loud && text.len() > 5
        || sum
        || joined
        || counts.colons > 1
        || counts.ats > 0 && (counts.lower == 0 || text.contains(&b'/'))
        || is_labelled(text)
        || text.len() > 14 && text[..14].iter().all(u8::is_ascii_digit)
        || is_package(text)
        || is_pair_of_numbers(text)
        // `v=DKIM1`
        || text.len() > 2 && text[1] == b'=' && text[0].is_ascii_lowercase()
        || crate::value::is_publishable(text)
        || is_numbered(text)
        || is_interface(text)
        || is_dated(text)
        || text.starts_with(b"0x") && text[2..].iter().all(u8::is_ascii_hexdigit)
        || text.contains(&b'\\')
        || text.get(..36).is_some_and(crate::score::shape::is_uuid)
        || text.len() > 4 && text[text.len() - 2..].eq_ignore_ascii_case(b"nr")
}

/// Says whether a word begins or is marked as sums of files, disks and interfaces are.
fn is_labelled(text: &[u8]) -> bool {
    let starts: &[&str] = match text.first() {
        Some(b'S') => &["SHA256:", "SHA1:"],
        Some(b'M') => &["MD5:"],
        Some(b'W') => &["WPA"],
        Some(b'a') => &["ata-"],
        Some(b'd') => &["dm-"],
        Some(b'e') => &["eui."],
        Some(b'h') => &["h1:"],
        Some(b'i') => &["iqn."],
        Some(b'm') => &["md-"],
        Some(b'n') => &["nvme", "naa.", "nqn."],
        Some(b'p') => &["pci-"],
        Some(b's') => &["sha256:", "scsi-"],
        Some(b't') => &["t10."],
        Some(b'u') => &["usb-"],
        Some(b'w') => &["wwn-"],
        Some(b'z') => &["zh:"],
        _ => &[],
    };
    starts
        .iter()
        .any(|start| text.starts_with(start.as_bytes()))
        || crate::bytes::has(text, b"@sha256:")
}

/// How many letters of each kind a word has, and how many signs of some.
#[derive(Default)]
struct Counts {
    upper: usize,
    lower: usize,
    digits: usize,
    dashes: usize,
    underscores: usize,
    colons: usize,
    ats: usize,
}

impl Counts {
    fn of(text: &[u8]) -> Self {
        let mut counts = Self::default();
        for byte in text {
            match byte {
                b'a'..=b'z' => counts.lower += 1,
                b'A'..=b'Z' => counts.upper += 1,
                b'0'..=b'9' => counts.digits += 1,
                b'-' => counts.dashes += 1,
                b'_' => counts.underscores += 1,
                b':' => counts.colons += 1,
                b'@' => counts.ats += 1,
                _ => {}
            }
        }
        counts
    }
}

/// `9.0.11/a946fe19`, `4A/9F0011C8`: a version with its commit, a place in a log of PostgreSQL.
fn is_pair_of_numbers(text: &[u8]) -> bool {
    let Some(slash) = memchr::memchr(b'/', text) else {
        return false;
    };
    let (before, behind) = (&text[..slash], &text[slash + 1..]);
    let version = |part: &[u8]| {
        part.iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'.')
    };
    let hex = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_hexdigit);
    hex(behind) && !before.is_empty() && (version(before) || hex(before))
}

/// `libssl3t64`, `1:4.13+dfsg1-1`, `1.5.2-6+deb12u1`, `worker.py:118`: packages, their versions, places in programs.
fn is_package(text: &[u8]) -> bool {
    let line = text
        .iter()
        .rposition(|byte| *byte == b':')
        .is_some_and(|at| {
            let name = &text[..at];
            let digits = &text[at + 1..];
            !digits.is_empty()
                && digits.iter().all(u8::is_ascii_digit)
                && super::super::value::is_file(name)
        });
    is_version(text) || line || text.len() > 5 && text.starts_with(b"lib")
}

/// `Ticket#4711`, `#42`, `90:e` of Swedish
fn is_numbered(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits > 0 && digits < 4 && text[digits..].starts_with(b":") {
        let end = &text[digits + 1..];
        return end.len() < 3 && end.iter().all(u8::is_ascii_lowercase);
    }
    let at = text.iter().position(|byte| *byte == b'#');
    at.is_some_and(|at| {
        let digits = &text[at + 1..];
        !digits.is_empty()
            && digits.iter().all(u8::is_ascii_digit)
            && text[..at].iter().all(u8::is_ascii_alphabetic)
    })
}

/// `wlp3s0`, `enp4s0f1`, `enx00e04c680001`: interfaces as systemd names them.
fn is_interface(text: &[u8]) -> bool {
    let rest = text
        .strip_prefix(b"wl")
        .or_else(|| text.strip_prefix(b"en"))
        .or_else(|| text.strip_prefix(b"ww"));
    rest.is_some_and(|rest| match rest {
        [b'x', rest @ ..] => rest.len() == 12 && rest.iter().all(u8::is_ascii_hexdigit),
        [b'p' | b'o' | b's' | b'P', digit, rest @ ..] => {
            let part = |byte: &u8| byte.is_ascii_digit() || b"psfdni.".contains(byte);
            digit.is_ascii_digit() && rest.iter().all(part)
        }
        _ => false,
    })
}

/// `Python3.12`, `Node-v20.11`: a name and its version.
pub(super) fn is_versioned(text: &[u8]) -> bool {
    let word = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'-');
    let word = word.count();
    let mut parts = text[word..].split(|byte| *byte == b'.');
    let number = |part: &[u8]| (1..4).contains(&part.len()) && part.iter().all(u8::is_ascii_digit);
    word > 1 && parts.clone().count() > 1 && parts.all(number)
}

/// `2024-11-06T15:04Z`
fn is_dated(text: &[u8]) -> bool {
    text.len() > 10
        && text[..10].iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
        && text[10..]
            .iter()
            .all(|byte| byte.is_ascii_digit() || b"TtZz:.+-_".contains(byte))
}

/// Pieces of markup, programs, addresses and files.
fn is_markup(text: &[u8]) -> bool {
    if text.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let sign = |pair: &[u8]| {
        matches!(
            pair,
            b"::"
                | b"->"
                | b"()"
                | b"</"
                | b"/>"
                | b"{{"
                | b"=>"
                | b"<-"
                | b"]("
                | b"${"
                | b"$("
                | b"\\n"
                | b"--"
                | b"@{"
        )
    };
    // `f&uuml;r`
    let entity = memchr::memchr(b'&', text).is_some_and(|at| text[at..].contains(&b';'));
    entity
        || text.windows(2).any(sign)
        || text.windows(3).any(|signs| signs == b"://")
        || matches!(
            text[0],
            b'/' | b'~' | b'-' | b'<' | b'[' | b'|' | b'{' | b'@' | b'\\'
        )
        || text.iter().filter(|byte| **byte == b'/').count() > 1
        || super::super::value::is_file(text)
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
