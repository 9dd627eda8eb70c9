//! Names beside what tells that they are hosts: an address, a port.

use std::ops::Range;

use super::host::add;
use super::label::{is_shaped, is_telling, read};
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// A name before an address that is given with it: `web1 (10.0.0.5)`, `web1, IP 10.0.0.5`.
pub(super) fn address(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Csv {
        return;
    }
    let low = address.start.saturating_sub(64);
    let lead = &input.bytes[low..address.start];
    if let Some(name) = entry(lead) {
        let span = low + name.start..low + name.end;
        return add(hits, input, span, "it is given an address");
    }
    if input.kind == Kind::Code {
        return;
    }
    let lead = lead.strip_suffix(b"`").unwrap_or(lead);
    let ends: [&[u8]; 13] = [
        b"  ",
        b"\t",
        b"/",
        b",",
        b"', '",
        b"','",
        b" (",
        b" [",
        b" { address ",
        b", IP ",
        b" (IP ",
        b" (IP: ",
        b" @ ",
    ];
    let strip = || ends.iter().find_map(|end| lead.strip_suffix(*end));
    let Some(lead) = strip().or_else(|| told(lead)) else {
        return;
    };
    let lead = [&b"`"[..], b"**", b"\"", b"'"]
        .iter()
        .find_map(|mark| lead.strip_suffix(*mark))
        .unwrap_or(lead);
    let letters = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let end = low + lead.len();
    let before = lead
        .len()
        .checked_sub(letters + 1)
        .map_or(b' ', |at| lead[at]);
    let alone = !matches!(before, b'.' | b'_' | b'/' | b'@') && before < 0x80;
    if let Some(span) = read(input, end - letters)
        .filter(|span| alone && span.end == end && is_shaped(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "an address is given with it");
    }
}

/// Returns what stands before the words that lead to an address: `web1, la IP sigue siendo 10.0.0.5`.
fn told(lead: &[u8]) -> Option<&[u8]> {
    let comma = memchr::memmem::rfind(lead, b", ")?;
    let words = &lead[comma + 2..];
    let plain = words
        .iter()
        .all(|byte| byte.is_ascii_alphabetic() || *byte == b' ' || *byte >= 0x80);
    let named = words.split(|byte| *byte == b' ').any(|word| word == b"IP");
    (plain && named && words.len() < 32).then(|| &lead[..comma])
}

/// The name that a text ends with, before the quote of its address: `"web-01": "`, `A("web-01", "`.
fn entry(lead: &[u8]) -> Option<Range<usize>> {
    // What is no machine's name but may have a number: a setting that holds an address.
    static SETTINGS: List = List::new(
        "dns ip ipv addr address gw gateway net network ntp ns nameserver primary secondary local remote source target start end \
        first last subnet mask netmask broadcast range pool bind listen",
    );
    static ALONE: List = List::new("server host peer endpoint proxy node client device");
    let signs: [&[u8]; 8] = [
        b"\", \"",
        b"\": \"",
        b"\":\"",
        b"\" => \"",
        b"', '",
        b"': '",
        b"':'",
        b"' => '",
    ];
    let rest = signs.iter().find_map(|sign| lead.strip_suffix(*sign))?;
    let letters = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let start = rest.len() - letters;
    let opens = matches!(start.checked_sub(1).map(|at| rest[at]), Some(b'"' | b'\''));
    let name = &rest[start..];
    let stem = |part: &[u8]| {
        part.iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count()
    };
    let setting = name
        .split(|byte| *byte == b'-')
        .any(|part| SETTINGS.has_in_any_case(&part[..stem(part)]))
        || ALONE.has_in_any_case(&name[..stem(name)]) && !name.contains(&b'-');
    let named = name.first().is_some_and(u8::is_ascii_alphabetic) && name.len() > 4;
    (opens && named && is_shaped(name) && !setting).then_some(start..rest.len())
}

/// A name with a port in a list of settings: `targets: ["web1:9100", "web2:9100"]`.
pub(super) fn with_port(input: &Input<'_>, colon: usize, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Yaml | Kind::Ini | Kind::Json | Kind::Env)
        || !input.byte(colon + 1).is_ascii_digit()
        || !input.byte(colon.wrapping_sub(1)).is_ascii_digit()
    {
        return;
    }
    let low = colon.saturating_sub(25);
    let letters = input.bytes[low..colon]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let span = colon - letters..colon;
    let digits = input.bytes[colon + 1..]
        .iter()
        .take(6)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let end = input.byte(colon + 1 + digits);
    let opens = span
        .start
        .checked_sub(1)
        .is_some_and(|at| matches!(input.bytes[at], b'"' | b'\'' | b'[' | b','));
    if opens
        && (2..=5).contains(&digits)
        && matches!(end, b'"' | b'\'' | b']' | b',')
        && read(input, span.start).as_ref() == Some(&span)
        && is_shaped(&input.bytes[span.clone()])
    {
        add(hits, input, span, "it stands in a list with its port");
    }
}

/// The name of a line of a zone, whose address is given: `web1 IN A 10.0.0.5`.
pub(super) fn zone(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let line = input.line(address.start);
    let lead = input.bytes[line.start..address.start].trim_ascii_end();
    let record = lead.ends_with(b"\tA") || lead.ends_with(b" A") || lead.ends_with(b"AAAA");
    if let Some(span) =
        read(input, line.start).filter(|span| record && is_telling(&input.bytes[span.clone()]))
    {
        add(hits, input, span, "a zone names it");
    }
}
