//! Names beside what tells that they are hosts: an address, a port, a user.

use std::ops::Range;

use super::calls;
use super::given::{self, unmarked};
use super::host::{add, add_named};
use super::label::{is_common, is_numbered, is_serial, is_shaped, is_telling, read};
use super::places::{is_place, is_setting};
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

/// The key of a map that holds an address: `"web1" = { ip = "10.0.0.5" }`, `web1: {vmid: 3, mac: …}`, and `ip:` in a line
/// of its own below `web1:`.
pub(super) fn holder(input: &Input<'_>, at: usize, hits: &mut Hits) {
    static KEYS: List = List::new(
        "ip ips addr address addresses ipaddress ipaddr ip_address ip_addr ipv4 ipv6 ip4 ip6 ipv4_address ipv6_address ip_addresses mac \
        mac_address macaddress macaddr hwaddr hwaddress host ansible_host cidr private_ip public_ip primary_ip static_ip fixed_ip ip-address mac-address hostname host_name ssh_host sshhost mgmt_ip management_ip mgmt oob_ip ipmi_ip bmc_ip bmc ipmi idrac ilo internal_ip external_ip wan_ip lan_ip vpn_ip",
    );
    let line = input.line(at);
    let low = line.start.max(at.saturating_sub(160));
    let bytes = input.bytes;
    let trim = |text: &'_ [u8], signs: &[u8]| {
        text.len()
            - text
                .iter()
                .rev()
                .take_while(|byte| signs.contains(byte))
                .count()
    };
    let lead = &bytes[low..at];
    let sign = trim(lead, b"\"'[ ");
    if sign == 0 || !matches!(lead[sign - 1], b':' | b'=') {
        return;
    }
    let end = trim(&lead[..sign - 1], b"\"' ");
    let letter = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let start = end - lead[..end].iter().rev().take(20).take_while(letter).count();
    if !KEYS.has_in_any_case(&lead[start..end]) {
        return;
    }
    let key = trim(&lead[..start], b"\"' ");
    let open = match memchr::memrchr2(b'{', b'}', &lead[..start]) {
        Some(open) if lead[open] == b'{' => low + open,
        Some(_) => return,
        None if low == line.start && key == 0 => match above(input, &line) {
            Some(end) => end,
            None => return,
        },
        None => return,
    };
    // `web1 = {`, `"web1": {`, `web1 => {`.
    let low = open.saturating_sub(48);
    let lead = &bytes[low..open];
    let end = trim(lead, b" >=:");
    if !lead[end..].iter().any(|byte| matches!(byte, b':' | b'=')) {
        return;
    }
    let end = end - usize::from(lead[..end].ends_with(b"\"") || lead[..end].ends_with(b"'"));
    let letter = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let start = end - lead[..end].iter().rev().take_while(letter).count();
    let before = start.checked_sub(1).map_or(b' ', |at| lead[at]);
    let name = &lead[start..end];
    let opens = matches!(before, b' ' | b'\n' | b'\t' | b'"' | b'\'' | b'{' | b',');
    if opens && is_shaped(name) && name.len() > 3 && !is_setting(name) && !is_place(name) {
        let span = low + start..low + end;
        if read(input, span.start).is_some_and(|label| label == span) {
            add(hits, input, span, "what it names has an address");
        }
    }
}

/// The key of a tuple or list that begins with an address: `"web1": ("10.0.0.5", "root")`.
pub(super) fn tuple(input: &Input<'_>, at: usize, hits: &mut Hits) {
    let low = input.line(at).start.max(at.saturating_sub(80));
    let lead = &input.bytes[low..at];
    let opened = [&b"(\""[..], b"('", b"[\"", b"['"]
        .iter()
        .find_map(|open| lead.strip_suffix(*open));
    let Some(lead) = opened.and_then(|lead| lead.trim_ascii_end().strip_suffix(b":")) else {
        return;
    };
    let Some(lead) = lead.strip_suffix(b"\"").or_else(|| lead.strip_suffix(b"'")) else {
        return;
    };
    let letter = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = lead.iter().rev().take_while(letter).count();
    let span = low + lead.len() - length..low + lead.len();
    let quoted = lead.len() > length && matches!(lead[lead.len() - length - 1], b'"' | b'\'');
    let name = &input.bytes[span.clone()];
    // In a map of addresses any name is one of a machine that is none of a setting.
    let tuple = input.kind == Kind::Code && input.bytes[..at - 1].ends_with(b"(");
    let plain =
        || tuple && name.len() > 3 && !is_setting(name) && !is_place(name) && !is_common(name);
    if quoted && (is_shaped(name) || plain()) && read(input, span.start) == Some(span.clone()) {
        add(hits, input, span, "what it names has an address");
    }
}

/// Returns the end of the nearest line above that is less deep, where that opens a mapping.
fn above(input: &Input<'_>, line: &Range<usize>) -> Option<usize> {
    let depth = |line: &Range<usize>| {
        let text = &input.bytes[line.clone()];
        text.len() - text.trim_ascii_start().len()
    };
    let inner = depth(line);
    let mut end = line.start;
    for _ in 0..8 {
        let above = input.line(end.checked_sub(1)?);
        let text = input.bytes[above.clone()].trim_ascii();
        if !text.is_empty() && depth(&above) < inner {
            let end = above.start + depth(&above) + text.len();
            let brace = text.ends_with(b"{");
            return (brace || text.ends_with(b":")).then_some(end - usize::from(brace));
        }
        end = above.start;
    }
    None
}

/// Names behind an address in a list of hosts: `["127.0.0.1", "localhost", "web1"]`, `localhost,10.0.0.5,web1`.
pub(super) fn listed(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if matches!(input.kind, Kind::Csv | Kind::Code | Kind::Log) {
        return;
    }
    let quote = match input.byte(address.end) {
        quote @ (b'"' | b'\'') => Some(quote),
        b',' if input.byte(address.start.wrapping_sub(1)) != b'\t' => None,
        _ => return,
    };
    rest(input, address.end, quote, hits);
}

/// The names in a list, behind the item that ends at a place.
pub(super) fn rest(input: &Input<'_>, from: usize, quote: Option<u8>, hits: &mut Hits) {
    let mut at = from;
    for _ in 0..16 {
        at += usize::from(quote.is_some());
        if input.byte(at) != b',' {
            return;
        }
        at += 1 + usize::from(quote.is_some() && input.byte(at + 1) == b' ');
        // Items may have the other quote.
        let quote = match quote {
            Some(_) => match input.byte(at) {
                other @ (b'"' | b'\'') => {
                    at += 1;
                    Some(other)
                }
                _ => return,
            },
            None => None,
        };
        let item = input.bytes[at..]
            .iter()
            .take(80)
            .take_while(|byte| {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'.' | b'-' | b':' | b'/' | b'*' | b'_')
            })
            .count();
        let text = &input.bytes[at..at + item];
        if let Some(span) =
            read(input, at).filter(|span| span.len() == item && is_shaped(text) && item > 3)
            && !is_setting(text)
            && !is_place(text)
        {
            add(hits, input, span, "a list of hosts names it");
        }
        at += item;
        let ends = match quote {
            Some(quote) => input.byte(at) == quote,
            None => matches!(
                input.byte(at),
                b',' | b'\n' | b'\r' | b'"' | b'\'' | b' ' | 0
            ),
        };
        if item == 0 || !ends {
            return;
        }
    }
}

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
    let plain = given(lead);
    let spoken =
        || said(lead).filter(|_| matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log));
    // `declare -A NODES=( [web1]=10.0.0.5 )` of shells.
    let indexed = lead.strip_suffix(b"]=");
    let Some(lead) = plain.or(indexed).or_else(spoken).or_else(|| mapped(lead)) else {
        return;
    };
    let lead = unmarked(lead);
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
    let alone = match before {
        b'[' => indexed.is_some(),
        _ => !matches!(before, b'.' | b'_' | b'/' | b'@' | b'+') && before < 0x80,
    };
    // `NAS (web1, 10.0.0.5)`, `healthy node: web1, 10.0.0.5`: a list of addresses has none of these.
    if lead_is_listed(input, low + lead.len() - letters, address.start) {
        return;
    }
    let hardware = matches!(input.byte(address.start + 2), b':' | b'-');
    let joined = plain.is_none() || hardware || input.bytes[..address.start].ends_with(b", ");
    if let Some(span) = read(input, end - letters)
        .filter(|span| alone && span.end == end && is_shaped(&input.bytes[span.clone()]))
        .filter(|span| {
            let name = &input.bytes[span.clone()];
            !joined || name.len() > 3 && !is_setting(name) && !is_place(name) && !is_serial(name)
        })
    {
        // `Switch im Keller (web1) hat die 10.0.0.5`: in brackets stands no password.
        let framed = input.bytes[span.end..].starts_with(b") ");
        let add = if framed { add_named } else { add };
        add(hits, input, span, "an address is given with it");
    }
}

/// Says whether only a comma parts a name from an address and nothing before the name leads to one of a host.
fn lead_is_listed(input: &Input<'_>, name: usize, address: usize) -> bool {
    if !input.bytes[..address].ends_with(b", ") || name == 0 {
        return false;
    }
    let lead = &input.bytes[..name];
    !(lead.ends_with(b"(") || lead.ends_with(b" : ") || lead.ends_with(b": "))
        || !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log)
}

/// `web1:10.0.0.5` of lists of hosts, `| web1 | 10.0.0.5 |` of tables.
fn mapped(lead: &[u8]) -> Option<&[u8]> {
    lead.strip_suffix(b":")
        .or_else(|| lead.strip_suffix(b" | "))
        .or_else(|| lead.strip_suffix(b" || "))
}

/// Returns what stands before the signs between a name and its address: `web1 (`, `web1, IP `.
fn given(lead: &[u8]) -> Option<&[u8]> {
    let ends: [&[u8]; 20] = [
        b", ",
        b" (iDRAC ",
        b" (IPMI ",
        b" (iLO ",
        b" (BMC ",
        b" (VIP ",
        b" (mgmt ",
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
    let lead = ends
        .iter()
        .find_map(|end| lead.strip_suffix(*end))
        .or_else(|| {
            given::or(lead)
                .or_else(|| given::labelled(lead))
                .or_else(|| told(lead))
        })?;
    Some(match lead.ends_with(b" ") {
        true => lead.trim_ascii_end(),
        false => lead,
    })
}

/// Returns what stands before the verb of a sentence that gives an address: `web1 is 10.0.0.5`, `web1 ist unter 10.0.0.5`.
fn said(lead: &[u8]) -> Option<&[u8]> {
    static VERBS: List = List::new(
        "is ist est es är er jest je on has hat a tiene ha heeft har ma má reports got at hört bekam läuft runs lives war was → keeps kept gets takes took uses used stays remains listens answers responds moved behält bekommt kriegt nutzt hängt bleibt steht lauscht antwortet wohnt garde conserve reçoit utilise répond écoute reste conserva mantiene recibe usa responde escucha queda riceve risponde ascolta resta mantém recebe usa responde escuta fica houdt krijgt gebruikt staat luistert antwoordt blijft zachowuje dostaje używa słucha zostaje dostane používá zůstává poslouchá odpovídá behåller får använder svarar lyssnar ligger beholder får bruger svarer lytter",
    );
    static BETWEEN: List = List::new(
        "now jetzt at on under unter auf ip address adresse la l' en op na address: ip: die the new neue now: reachable erreichbar to its a static fixed old same still auf mit per von dir the weiterhin feste fixe alte gleiche seine sur par à sa une toujours con por su una siempre con su una fissa sempre com sua uma fixa fica op met zijn een vaste na z pod adres stały adresu swój s má svou pevnou på med sin en fast fasta faste adressen adressen:",
    );
    let mut rest = lead.strip_suffix(b" ")?;
    for _ in 0..5 {
        let from = memchr::memrchr(b' ', rest)?;
        let word = &rest[from + 1..];
        let text = std::str::from_utf8(word).ok()?;
        rest = &rest[..from];
        if VERBS.has(text) && !rest.ends_with(b" ") {
            return Some(rest);
        }
        if !BETWEEN.has_in_any_case(word) {
            return None;
        }
    }
    None
}

/// Returns what stands before the words that lead to an address: `web1, la IP sigue siendo 10.0.0.5`.
fn told(lead: &[u8]) -> Option<&[u8]> {
    let comma = memchr::memrchr_iter(b',', lead).find(|at| lead.get(at + 1) == Some(&b' '))?;
    let words = &lead[comma + 2..];
    let plain = words
        .iter()
        .all(|byte| byte.is_ascii_alphabetic() || *byte == b' ' || *byte >= 0x80);
    let named = words
        .split(|byte| *byte == b' ')
        .any(|word| word == b"IP" || word == b"MAC");
    (plain && named && words.len() < 32).then(|| &lead[..comma])
}

/// The name that a text ends with, before the quote of its address: `"web-01": "`, `A("web-01", "`, `web-01: ` of YAML.
fn entry(lead: &[u8], yaml: bool) -> Option<Range<usize>> {
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
    let setting = is_setting(name);
    let named = name.first().is_some_and(u8::is_ascii_alphabetic) && name.len() > 4;
    (opens && named && is_shaped(name) && !setting).then_some(start..rest.len())
}

/// A name with a port in a list of settings: `targets: ["web1:9100", "web2:9100"]`.
pub(super) fn with_port(input: &Input<'_>, colon: usize, hits: &mut Hits) {
    if matches!(input.kind, Kind::Code | Kind::Lock | Kind::Csv | Kind::Xml)
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
    let settings = matches!(input.kind, Kind::Yaml | Kind::Ini | Kind::Json | Kind::Env);
    let listed = settings && opens && matches!(end, b'"' | b'\'' | b']' | b',');
    // `- web1:9100` is an item.
    let item = || {
        let lead = &input.bytes[input.line(colon).start..span.start];
        input.kind == Kind::Yaml && lead.trim_ascii() == b"-"
    };
    let whole = || {
        let ends = digits > 2 && matches!(end, b'\n' | b'\r' | b';' | 0);
        ends && (is_target(input, span.start) || item())
    };
    if (listed || whole())
        && (2..=5).contains(&digits)
        && read(input, span.start).as_ref() == Some(&span)
        && is_shaped(&input.bytes[span.clone()])
    {
        add(hits, input, span, "it stands in a list with its port");
    }
}

/// Says whether a setting for addresses ends before a place: `url: web1:5432`.
fn is_target(input: &Input<'_>, at: usize) -> bool {
    static KEYS: List = List::new(
        "url uri addr address endpoint target upstream server host backend broker remote listen_on datasource dsn location",
    );
    let lead = &input.bytes[at.saturating_sub(40)..at];
    let lead = lead.trim_ascii_end();
    // `url: web1:5432`, `server web1:8080;`
    let lead = lead
        .strip_suffix(b":")
        .or_else(|| lead.strip_suffix(b"="))
        .unwrap_or(lead)
        .trim_ascii_end();
    let letters = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count();
    KEYS.has_in_any_case(&lead[lead.len() - letters..])
}

/// The name of a line of a zone, whose address is given: `web1 IN A 10.0.0.5`.
pub(super) fn zone(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    let line = input.line(address.start);
    let lead = input.bytes[line.start..address.start].trim_ascii_end();
    let record = lead.ends_with(b"\tA") || lead.ends_with(b" A") || lead.ends_with(b"AAAA");
    // `tool dns add web1 corp.lan zone A 10.0.0.5` is a command.
    let is_plain = |span: &Range<usize>| {
        input.bytes[span.end..address.start]
            .split(u8::is_ascii_whitespace)
            .all(|word| word.len() < 5 || word.iter().all(u8::is_ascii_digit))
    };
    if let Some(span) = read(input, line.start)
        .filter(|span| record && is_plain(span) && is_telling(&input.bytes[span.clone()]))
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
    // The record is one of the name that begins its line.
    let owner = read(input, line.start).filter(|span| {
        in_zone && is_telling(&input.bytes[span.clone()]) && span.end <= place.start
    });
    if let Some(span) = owner {
        add(hits, input, span, "a zone names it");
    }
}

/// `root@pve1:~#`, `ssh ops@pve1`, `bob@pve1:/etc`, `\u001b[?2004hroot@pve1`: a name behind an at sign.
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
    if calls::is_process(input, sign - user..sign, text) {
        return add(hits, input, span, "a program runs on it");
    }
    let lead = (sign - user)
        .checked_sub(1)
        .map_or(b'\n', |at| input.bytes[at]);
    let rest = &input.bytes[span.end..(span.end + 3).min(input.bytes.len())];
    let started = matches!(
        lead,
        b' ' | b'\n' | b'\t' | b'[' | b'(' | b'"' | b'\'' | b'`' | b'=' | b'>'
    ) || input.bytes[..sign - user].ends_with(b"sftp:")
        || input.bytes[..sign - user].ends_with(b"[?");
    let alone = matches!(lead, b' ' | b'\n') && rest.starts_with(b" ");
    let ends = matches!(rest.first(), None | Some(b'\n' | b'\r' | b'"' | b' '));
    if started && is_prompt(text, rest)
        || matches!(lead, b' ' | b'"')
            && ends
            && is_shaped(text)
            && (is_comment_of_key(input, sign) || input.bytes[..sign - user].ends_with(b" by "))
        || alone && is_numbered(text) && text.contains(&b'-')
        || started && is_telling(text) && crate::pii::mail::is_login(Scene::new(input).before(sign))
    {
        let why = "a prompt or command names it behind a user";
        add(hits, input, span, why);
    }
}

/// Says whether what follows a name is the rest of a prompt or a path: `~#`, `> `, `:/etc`.
fn is_prompt(name: &[u8], rest: &[u8]) -> bool {
    rest.starts_with(b"> ") && is_telling(name)
        || rest.starts_with(b":~")
        || rest.starts_with(b"\\u0")
        || rest.starts_with(b" ~]")
        || rest.starts_with(b" % ") && is_shaped(name)
        || rest.starts_with(b":/")
}

/// `ssh-ed25519 AAAA… root@web1`: the comment of a key.
///
/// Keys of RSA are longer than what a sentence is looked at for.
fn is_comment_of_key(input: &Input<'_>, sign: usize) -> bool {
    let lead = &input.bytes[input.line(sign).start..sign];
    let marks = [&b"ssh-"[..], b"SHA256:", b"ecdsa-", b"MD5:", b"Comment: "];
    marks
        .iter()
        .any(|mark| memchr::memmem::find(lead, mark).is_some())
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
