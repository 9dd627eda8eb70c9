//! Names beside what tells that they are hosts: an address, a port, a user.

use std::ops::Range;

use super::host::add;
use super::label::{is_numbered, is_shaped, is_telling, read};
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// A name before an address that is given with it: `web1 (10.0.0.5)`, `web1, IP 10.0.0.5`.
pub(super) fn address(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if input.kind == Kind::Csv {
        return;
    }
    let low = address.start.saturating_sub(64);
    let lead = &input.bytes[low..address.start];
    if let Some(name) = entry(lead, input.kind == Kind::Yaml) {
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
    let comma = memchr::memrchr_iter(b',', lead).find(|at| lead.get(at + 1) == Some(&b' '))?;
    let words = &lead[comma + 2..];
    let plain = words
        .iter()
        .all(|byte| byte.is_ascii_alphabetic() || *byte == b' ' || *byte >= 0x80);
    let named = words.split(|byte| *byte == b' ').any(|word| word == b"IP");
    (plain && named && words.len() < 32).then(|| &lead[..comma])
}

/// The name that a text ends with, before the quote of its address: `"web-01": "`, `A("web-01", "`, `web-01: ` of YAML.
fn entry(lead: &[u8], yaml: bool) -> Option<Range<usize>> {
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
    let bare: [&[u8]; 3] = [b": ", b": \"", b": '"];
    let quoted = signs.iter().find_map(|sign| lead.strip_suffix(*sign));
    let key = || bare.iter().find_map(|sign| lead.strip_suffix(*sign));
    let rest = quoted.or_else(|| key().filter(|_| yaml))?;
    let letters = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let start = rest.len() - letters;
    let opens = match start.checked_sub(1).map(|at| rest[at]) {
        Some(b'"' | b'\'') => true,
        Some(b' ' | b'\n' | b'{') => quoted.is_none(),
        _ => false,
    };
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

/// What a record of a zone leads to, without its domain: `www IN CNAME web-2`, `… SRV 0 100 389 dc-1`.
pub(super) fn target(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start + 1);
    let rest = &input.bytes[place.end..line.end.max(place.end)];
    let lead = |byte: &u8| matches!(byte, b' ' | b'\t') || byte.is_ascii_digit();
    let skip = rest.iter().take_while(|byte| lead(byte)).count();
    // `cnames: x`, `SRV-Eintrag`: the word goes on.
    if !rest
        .first()
        .is_some_and(|byte| matches!(byte, b' ' | b'\t'))
    {
        return;
    }
    let in_zone = input.bytes[line.start..place.start + 1]
        .split(u8::is_ascii_whitespace)
        .any(|word| word == b"IN");
    let named = read(input, place.end + skip).filter(|span| {
        let text = &input.bytes[span.clone()];
        let ends = matches!(input.byte(span.end), b'\n' | b'\r' | b' ' | b'\t' | 0);
        in_zone && ends && is_telling(text)
    });
    if let Some(span) = named {
        add(hits, input, span, "a zone leads to it");
    }
}

/// `root@pve1:~#`, `ssh ops@pve1`, `bob@pve1:/etc`: a name behind an at sign.
pub(super) fn behind_user(input: &Input<'_>, sign: usize, hits: &mut Hits) {
    let before = sign.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let Some(span) =
        read(input, sign + 1).filter(|_| before.is_ascii_alphanumeric() || before == b'_')
    else {
        return;
    };
    let text = &input.bytes[span.clone()];
    let realm = matches!(
        text,
        b"pam" | b"pve" | b"pbs" | b"ldap" | b"ad" | b"localhost"
    );
    if realm && input.byte(span.end) != b':' {
        return;
    }
    let low = sign.saturating_sub(32);
    let user = input.bytes[low..sign]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        .count();
    let lead = (sign - user)
        .checked_sub(1)
        .map_or(b'\n', |at| input.bytes[at]);
    let rest = &input.bytes[span.end..(span.end + 3).min(input.bytes.len())];
    let prompt = rest.starts_with(b"> ") && is_telling(text)
        || rest.starts_with(b":~")
        || rest.starts_with(b" ~]")
        || rest.starts_with(b":/");
    let started = matches!(
        lead,
        b' ' | b'\n' | b'\t' | b'[' | b'(' | b'"' | b'\'' | b'`' | b'=' | b'>'
    );
    let alone = matches!(lead, b' ' | b'\n') && rest.starts_with(b" ");
    if started && prompt
        || alone && is_numbered(text) && text.contains(&b'-')
        || started && is_telling(text) && crate::pii::mail::is_login(Scene::new(input).before(sign))
    {
        add(
            hits,
            input,
            span,
            "a prompt or command names it behind a user",
        );
    }
}

/// What the status of Ceph lists behind a word: `quorum a,b,c (age 3w)`, `standbys: b, c`.
pub(super) fn daemons(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let lead = &input.bytes[line.start..place.start];
    let counted = [&b"daemons,"[..], b"since ", b"active"]
        .iter()
        .any(|word| memchr::memmem::find(lead, word).is_some());
    if !counted {
        return;
    }
    let mut at = place.end;
    while at < line.end {
        let blank = usize::from(input.byte(at) == b' ');
        let Some(span) = read(input, at + blank) else {
            return;
        };
        at = span.end + 1;
        let more = input.byte(span.end) == b',';
        add(hits, input, span, "the status of Ceph lists it");
        if !more {
            return;
        }
    }
}
