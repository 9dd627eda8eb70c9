//! Columns of hosts in the lines of logs.

use std::ops::Range;

use super::host::add;
use super::label::{is_common, is_shaped, read};
use crate::finding::Hits;
use crate::input::Input;
use crate::wordset::List;

/// Why a name in that column is one of a host.
pub(super) const IN_LOG: &str = "it stands in the column of hosts of a log";

/// The column of hosts in a log of syslog's form, whose time of day is given; returns the name.
pub(super) fn syslog(input: &Input<'_>, time: &Range<usize>) -> Option<Range<usize>> {
    let line = input.line(time.start);
    let lead = &input.bytes[line.start..time.start];
    // Mails quote lines of logs.
    let lead = lead.strip_prefix(b"> ").unwrap_or(lead);
    let lead = match lead.first() {
        Some(b'<') => &lead[memchr::memchr(b'>', &lead[..lead.len().min(6)])? + 1..],
        _ => lead,
    };
    let iso = lead.ends_with(b"T") && lead.len() <= 14;
    let month = lead.len() >= 6 && lead.len() <= 13 && is_day(lead);
    if !iso && !month {
        return of_node(input, lead, time.end);
    }
    // A time that a line break cuts ends behind its line.
    let end = line.end.min(time.end + 100).max(time.end);
    let rest = &input.bytes[time.end..end];
    // The fraction and the zone of an ISO time.
    let skip = rest.iter().position(|byte| *byte == b' ')?;
    if month && skip != 0
        || rest[..skip].ends_with(b":")
        || !rest[..skip]
            .iter()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'+' | b'-' | b':' | b'Z'))
    {
        return None;
    }
    let from = time.end
        + skip
        + rest[skip..]
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
    // `… Runner name: 'web1'`
    let named = |span: &Range<usize>| input.bytes[span.end..].starts_with(b" name:");
    let span = read(input, from).filter(|span| !named(span))?;
    let mut after = &input.bytes[span.end..line.end.min(span.end + 80)];
    let mut words = after.trim_ascii_start().split(|byte| *byte == b' ');
    // A program and its number follow: `sshd[123]:`, `kernel:`.
    let program = words.next()?;
    let cisco = is_of_cisco(after);
    let tagged = cisco
        || !is_message(program)
            && (program.ends_with(b":")
                || program.ends_with(b"]")
                || words
                    .next()
                    .is_some_and(|word| word.iter().all(u8::is_ascii_digit) && !word.is_empty()));
    after = after.get(..1)?;
    let level: [&[u8]; 8] = [
        b"INFO", b"WARN", b"ERROR", b"DEBUG", b"TRACE", b"FATAL", b"WARNING", b"info",
    ];
    (after == b" "
        && tagged
        && (program.len() > 1 || cisco)
        && !level.contains(&&input.bytes[span.clone()])
        && !is_common(&input.bytes[span.clone()]))
    .then_some(span)
}

/// Says whether a text is what Cisco writes behind the name of a device: ` : %ASA-6-302013: …`, ` : 2026 Feb 22 …`.
fn is_of_cisco(after: &[u8]) -> bool {
    after.starts_with(b" : %") || after.starts_with(b" : 20")
}

/// Says whether the word behind a time and another word goes on with a message of a program of one's own: `login failed: …`,
/// `sepa iban=…`.
fn is_message(word: &[u8]) -> bool {
    static STATES: List = List::new(
        "failed error warning denied success started stopped timeout done refused accepted rejected",
    );
    let state = |word: &[u8]| STATES.has_in_any_case(word);
    word.contains(&b'=') || word.strip_suffix(b":").is_some_and(state)
}

/// Says whether a text is a month, in any of the languages that systems speak, and a day: `Oct 15 `, `oct. 12 `, `Okt  3 `.
fn is_day(lead: &[u8]) -> bool {
    static MONTHS: List = List::new(
        "jan feb mar apr may jun jul aug sep oct nov dec sept mär märz mrz mai juni juli okt dez janv févr fév mars avr avril juin juil août aoû déc \
        mrt mei maj gen mag giu lug ago set ott dic ene abr fev out des sty lut kwi cze lip sie wrz paź lis gru led úno bře dub kvě čen čec srp zář říj pro \
        ian iun iul noi oca şub nis haz tem ağu eyl eki kas ara tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu márc ápr máj jún júl szept",
    );
    let word = lead
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
        .count();
    let (word, rest) = lead.split_at(word);
    let rest = rest.strip_prefix(b".").unwrap_or(rest);
    let day = rest.trim_ascii();
    let numbered = (1..=2).contains(&day.len()) && day.iter().all(u8::is_ascii_digit);
    let spaced = rest.first() == Some(&b' ') && rest.last() == Some(&b' ');
    if !numbered || !spaced {
        return false;
    }
    match word.is_ascii() {
        true => MONTHS.has_in_any_case(word),
        false => MONTHS.has(&String::from_utf8_lossy(word).to_lowercase()),
    }
}

/// The node whose message the log of a migration repeats: `2026-02-02 09:10:04 [web1] kvm: …`.
fn of_node(input: &Input<'_>, lead: &[u8], end: usize) -> Option<Range<usize>> {
    let programs: [&[u8]; 6] = [
        b"] kvm: ",
        b"] QEMU ",
        b"] mtunnel ",
        b"] WARN: ",
        b"] Logical volume ",
        b"] TASK ERROR: ",
    ];
    let dated = lead.len() == 11 && lead.starts_with(b"20") && lead.ends_with(b" ");
    if !dated || !input.bytes[end.min(input.bytes.len())..].starts_with(b" [") {
        return None;
    }
    let span = read(input, end + 2)?;
    let rest = &input.bytes[span.end..(span.end + 24).min(input.bytes.len())];
    programs
        .iter()
        .any(|program| rest.starts_with(program))
        .then_some(span)
}

/// The host of a backup in a list of them: `c14cbe3d  2026-01-11 02:00:04  web1` of restic, and what borg calls an archive by,
/// `web1-2026-01-11T02:00  Sun, 2026-01-11 02:00:07 [f3a5…]`.
pub(super) fn backup(input: &Input<'_>, time: &Range<usize>) -> Option<Range<usize>> {
    let line = input.line(time.start);
    let lead = input.bytes[line.start..time.start].trim_ascii();
    let date = lead.get(lead.len().checked_sub(10)?..)?;
    if !date.starts_with(b"20") || date[4] != b'-' || date[7] != b'-' {
        return None;
    }
    let lead = &lead[..lead.len() - 10];
    let rest = &input.bytes[time.end.min(line.end)..line.end];
    if lead.len() == 10 && lead.ends_with(b"  ") && lead[..8].iter().all(u8::is_ascii_hexdigit) {
        let blanks = rest.len() - rest.trim_ascii_start().len();
        let span = read(input, time.end + blanks)?;
        let ends = matches!(input.byte(span.end), b' ' | b'\n' | b'\r' | 0);
        return (blanks > 1 && ends && !is_common(&input.bytes[span.clone()])).then_some(span);
    }
    if !lead.ends_with(b", ") || !rest.starts_with(b" [") {
        return None;
    }
    let start = line.end - input.bytes[line.clone()].trim_ascii_start().len();
    let name = lead.split(u8::is_ascii_whitespace).next()?;
    let host = &name[..memchr::memmem::find(name, b"-20")?];
    let label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    (is_shaped(host) && host.iter().all(label)).then_some(start..start + host.len())
}

/// The host of a process of a parallel program, which begins a line: `[web-1:0] NCCL INFO …`.
pub(super) fn rank(input: &Input<'_>, colon: usize, hits: &mut Hits) {
    let line = input.line(colon);
    if input.byte(line.start) != b'[' || colon - line.start > 40 {
        return;
    }
    let rest = &input.bytes[colon + 1..(colon + 12).min(line.end).max(colon + 1)];
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 || !rest[digits..].starts_with(b"] ") {
        return;
    }
    if let Some(span) = read(input, line.start + 1)
        .filter(|span| span.end == colon && is_shaped(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a process runs on it");
    }
}
