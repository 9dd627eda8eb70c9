//! What machines write that looks like no word of a sentence: versions, sums, interfaces, markup.

use super::super::value::{is_file, is_version};

/// What machines name things by: tasks, serial numbers, sums, keys; those that open something have rules of their own.
pub(super) fn is_machine(text: &[u8]) -> bool {
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
            !digits.is_empty() && digits.iter().all(u8::is_ascii_digit) && is_file(name)
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
pub(super) fn is_markup(text: &[u8]) -> bool {
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
        || is_file(text)
}
