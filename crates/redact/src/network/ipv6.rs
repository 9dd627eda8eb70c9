//! IPv6 addresses and networks, and MAC addresses, told from times, fingerprints and paths of code.

use std::net::Ipv6Addr;
use std::ops::Range;

use crate::signs::Signs;

/// What stands around a colon.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Colons {
    /// An address.
    Address(Range<usize>),
    /// An address with the length of a prefix.
    Network(Range<usize>),
    /// Hardware addresses; more than one where netfilter writes both ends together.
    Mac(Vec<Range<usize>>),
    /// A time of day, such as a line of a log begins with.
    Time(Range<usize>),
    /// Something else, up to where it has been read.
    Other(usize),
}

/// The longest that is read as one address; fingerprints are longer.
const LONGEST: usize = 48;

/// Reads what stands around a colon that is the first of its kind in its word.
pub(super) fn at(bytes: &[u8], colon: usize) -> Colons {
    let next = bytes.get(colon + 1).copied().unwrap_or(b' ');
    let before = colon.checked_sub(1).map_or(b' ', |at| bytes[at]);
    if !(next == b':' || next.is_ascii_hexdigit())
        || before.is_ascii_alphabetic() && !before.is_ascii_hexdigit() && next == b':'
    {
        return Colons::Other(colon + 1);
    }
    // `T14:29:29` in an ISO time.
    if before.is_ascii_digit()
        && colon > 3
        && bytes[colon - 3] == b'T'
        && bytes[colon - 4].is_ascii_digit()
        && bytes.get(colon + 3) == Some(&b':')
    {
        return Colons::Time(colon - 2..(colon + 6).min(bytes.len()));
    }
    let start = colon
        - bytes[colon.saturating_sub(5)..colon]
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
    let in_word = start > 0 && is_word(bytes[start - 1]);
    // `addr:fe80::1`: what stands before the colon is a word of its own.
    let start = if in_word || colon - start > 4 {
        colon + 1
    } else {
        start
    };
    if start > colon && next == b':' {
        return Colons::Other(colon + 1);
    }
    let end = start
        + bytes[start..(start + LONGEST * 2).min(bytes.len())]
            .iter()
            .take_while(|byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'))
            .count();
    match read(bytes, start, end) {
        // `udp:10.20.30.40:161`: the dots are looked at on their own.
        Colons::Other(next) => match memchr::memchr(b'.', &bytes[start..end]) {
            Some(dot) => Colons::Other(
                memchr::memrchr(b':', &bytes[start..start + dot])
                    .map_or(colon + 1, |at| start + at + 1)
                    .min(next),
            ),
            None => Colons::Other(next),
        },
        found => found,
    }
}

/// Reads a word of digits, colons and dots.
fn read(bytes: &[u8], start: usize, end: usize) -> Colons {
    if let Some(found) = hardware(bytes, start, end) {
        return found;
    }
    if is_time(&bytes[start..end]) {
        return Colons::Time(start..end);
    }
    address(bytes, start, end)
}

/// Reads what is as long as a hardware address and parted as one is.
fn hardware(bytes: &[u8], start: usize, end: usize) -> Option<Colons> {
    let token = &bytes[start..end];
    let are_pairs = |part: &[u8]| part.split(|byte| *byte == b':').all(|one| one.len() == 2);
    // `01:52:54:…`: a client's identifier is the kind of its address and the address.
    if token.len() == 20
        && token.starts_with(b"01:")
        && are_pairs(token)
        && start
            .checked_sub(1)
            .is_none_or(|at| matches!(bytes[at], b' ' | b'=' | b'"' | b'\'' | b'\t'))
    {
        let follows = bytes.get(end).copied().unwrap_or(b' ');
        return Some(if is_mac(&bytes[start + 3..end]) && !is_word(follows) {
            Colons::Mac(std::iter::once(start + 3..end).collect())
        } else {
            Colons::Other(end)
        });
    }
    if token.len() >= 17 && are_pairs(token) || token.len() == 18 && are_pairs(&token[..17]) {
        return Some(pairs(bytes, start, end));
    }
    (token.len() == 19 && token.starts_with(b"1:") && are_pairs(&token[2..]))
        .then(|| pairs(bytes, start + 2, end))
}

/// Says whether a word is a time of day, which may have a fraction in a log.
fn is_time(token: &[u8]) -> bool {
    let plain = || {
        token
            .split(|byte| *byte == b':')
            .all(|group| group.len() == 2 && group.iter().all(u8::is_ascii_digit))
    };
    token.len() == 8 && plain()
        || token.len() > 8
            && token[8] == b'.'
            && token[2] == b':'
            && token[5] == b':'
            && memchr::memrchr(b':', token) == Some(5)
}

/// Reads an address, with its prefix where one follows.
fn address(bytes: &[u8], start: usize, end: usize) -> Colons {
    let token = &bytes[start..end];
    let follows = bytes.get(end).copied().unwrap_or(b' ');
    if is_word(follows) || token.len() < 4 {
        return Colons::Other(end.max(start + 1));
    }
    // Eight groups have seven signs between them, six where dots part the last two.
    let short = memchr::memchr_iter(b':', token).count() < 6;
    if short && !token.windows(2).any(|pair| pair == b"::") {
        return Colons::Other(end.max(start + 1));
    }
    let stop = trimmed(bytes, start, end);
    let stop = before_port(bytes, start, stop);
    let address = std::str::from_utf8(&bytes[start..stop])
        .ok()
        .and_then(|text| text.parse::<Ipv6Addr>().ok());
    // `::ffff:10.20.30.40` is an IPv4 address that a socket for both wrote down.
    if let (Some(Some(_)), Some(sign)) = (
        address.map(|address| address.to_ipv4_mapped()),
        memchr::memrchr(b':', &bytes[start..stop]),
    ) {
        return Colons::Other(start + sign + 1);
    }
    let Some(address) = address.filter(|address| !is_harmless(address)) else {
        return Colons::Other(end.max(start + 1));
    };
    // Words such as `dead::beef` are paths in code; an address of letters alone is a rarity.
    if !bytes[start..stop].iter().any(u8::is_ascii_digit) {
        return Colons::Other(end);
    }
    match prefix(bytes, stop) {
        Some((length, _)) if is_plain(&address, length) => Colons::Other(end),
        Some((_, close)) => Colons::Network(start..close),
        None => Colons::Address(start..stop),
    }
}

/// Returns where an address ends that has a port behind a dot: `fe80::1.22 > …`, `fe80::1.22 -> …`.
fn before_port(bytes: &[u8], start: usize, end: usize) -> usize {
    let token = &bytes[start..end];
    // Behind eight groups, a ninth is a port: `2001:db8:…:1:33824` of HAProxy.
    let colons = memchr::memchr_iter(b':', token).count();
    let whole = colons == 8 && !token.windows(2).any(|pair| pair == b"::");
    if let Some(last) = memchr::memrchr(b':', token).filter(|_| whole) {
        let port = &token[last + 1..];
        if port.len() > 1 && port.iter().all(u8::is_ascii_digit) {
            return start + last;
        }
    }
    // A group has four digits at most: `fe80::1:55102` of dropbear.
    if let Some(last) = memchr::memrchr(b':', token) {
        let port = &token[last + 1..];
        if port.len() == 5 && port.iter().all(u8::is_ascii_digit) && !token[..last].ends_with(b":")
        {
            return start + last;
        }
    }
    let Some(dot) = memchr::memchr(b'.', token).filter(|dot| token.len() - dot <= 6) else {
        return end;
    };
    let port = &token[dot + 1..];
    let plain = !port.is_empty() && port.iter().all(u8::is_ascii_digit);
    if plain { start + dot } else { end }
}

/// Returns where an address ends: `fe80::1: no route`, `use fe80::1.`
fn trimmed(bytes: &[u8], start: usize, end: usize) -> usize {
    let mut stop = end;
    while stop > start
        && (bytes[stop - 1] == b'.'
            || bytes[stop - 1] == b':' && !bytes[start..stop].ends_with(b"::"))
    {
        stop -= 1;
    }
    stop
}

/// Reads pairs of digits: six are a hardware address, more are a fingerprint.
fn pairs(bytes: &[u8], start: usize, end: usize) -> Colons {
    // A colon may follow: `52:54:00:12:34:56: link is up`.
    let stop = if bytes[end - 1] == b':' || bytes[end - 1] == b'.' {
        end - 1
    } else {
        end
    };
    let word = bytes.get(stop).copied().is_some_and(is_word);
    let joined = start > 1 && bytes[start - 1] == b':' && bytes[start - 2].is_ascii_digit();
    // `client-id=1:52:54:…`: a client's identifier is the kind of its address and the address.
    let identifier = joined
        && bytes[..start - 1].ends_with(b"1")
        && bytes[..start - 2]
            .last()
            .is_some_and(|before| matches!(before, b'=' | b'"' | b' ' | b'\''));
    let joined = joined && !identifier;
    match stop - start {
        17 if !word && !joined && is_mac(&bytes[start..stop]) => {
            Colons::Mac(std::iter::once(start..stop).collect())
        }
        41 if bytes[..start].ends_with(b"MAC=") => {
            let ends = [start..start + 17, start + 18..start + 35];
            Colons::Mac(
                ends.into_iter()
                    .filter(|span| is_mac(&bytes[span.clone()]))
                    .collect(),
            )
        }
        _ => {
            let rest = &bytes[stop..];
            let more = rest
                .iter()
                .take_while(|byte| byte.is_ascii_hexdigit() || **byte == b':')
                .count();
            Colons::Other(stop + more.max(1))
        }
    }
}

/// Reads a hardware address of pairs with dashes whose first dash is at `dash`.
pub(super) fn dashes(bytes: &[u8], dash: usize) -> Option<Range<usize>> {
    let start = dash.checked_sub(2)?;
    let end = start + 17;
    let token = bytes.get(start..end)?;
    let joined = |byte: &u8| is_word(*byte) || *byte == b'-';
    // `pxelinux.cfg/01-52-54-…`: what a machine boots is named by the kind of its address and the address.
    let booted = bytes[..start].ends_with(b"/01-");
    if start > 0 && joined(&bytes[start - 1]) && !booted || bytes.get(end).is_some_and(joined) {
        return None;
    }
    // Dates and serial numbers have no letters; of stations it is told what they are.
    let named = || {
        let lead = bytes[start.saturating_sub(28)..start].to_ascii_lowercase();
        let lead = &lead[memchr::memrchr(b'\n', &lead).map_or(0, |at| at + 1)..];
        let words = [&b"station-id"[..], b"mac", b"physi", b"hwaddr", b"ether"];
        words
            .iter()
            .any(|word| memchr::memmem::find(lead, word).is_some())
    };
    (is_mac(token) && (token.iter().any(u8::is_ascii_alphabetic) || named())).then_some(start..end)
}

/// Reads a hardware address as forms of the web write it, `BC%3A24%3A11%3A…`, whose first sign is at `sign`.
pub(super) fn encoded(bytes: &[u8], sign: usize) -> Option<Range<usize>> {
    let start = sign.checked_sub(2)?;
    let token = bytes.get(start..start + 27)?;
    let mut plain = [0; 17];
    for (at, group) in token.chunks(5).enumerate() {
        if group.len() == 5 && &group[2..] != b"%3A" {
            return None;
        }
        plain[at * 3..at * 3 + 2].copy_from_slice(&group[..2]);
        if at < 5 {
            plain[at * 3 + 2] = b':';
        }
    }
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let escaped = start > 2 && bytes[start - 3] == b'%' && &bytes[start - 3..start] != b"%3A";
    let alone = !is_word(before) || escaped;
    let ends = !bytes.get(start + 27).is_some_and(|byte| is_word(*byte))
        && !bytes[start + 27..].starts_with(b"%3A");
    (alone && ends && is_mac(&plain)).then_some(start..start + 27)
}

/// Reads a hardware address of three groups of four, as network equipment writes them, whose first dot is at `dot`.
pub(super) fn dots(bytes: &[u8], dot: usize) -> Option<Range<usize>> {
    // Most dots stand alone.
    let start = (bytes.get(dot + 5) == Some(&b'.')).then(|| dot.checked_sub(4))??;
    let token = bytes.get(start..start + 14)?;
    let groups = token.iter().enumerate().all(|(at, byte)| match at {
        4 | 9 => *byte == b'.',
        _ => byte.is_ascii_hexdigit(),
    });
    let joined = |byte: &u8| is_word(*byte) || matches!(byte, b'.' | b'-');
    let alone = (start == 0 || !joined(&bytes[start - 1]))
        && !bytes.get(start + 14).is_some_and(|byte| is_word(*byte));
    let letters = token
        .iter()
        .filter(|byte| byte.is_ascii_alphabetic())
        .count();
    let digits = token.iter().filter(|byte| byte.is_ascii_digit()).count();
    let lower = !token.iter().any(u8::is_ascii_uppercase);
    // Three words of four such letters would be text, three numbers of four digits a number.
    let telling = groups && alone && lower && letters > 0 && digits > 1;
    // In the list of a router's neighbours stands nothing else.
    let listed = groups && alone && bytes[start + 14..].trim_ascii_start().starts_with(b"ARPA ");
    (listed || telling && (speaks_of_hardware(bytes, start) || is_beside_address(&bytes[..start])))
        .then_some(start..start + 14)
}

/// Says whether the cell before one has an address: `| 2001:db8::7 | 5254.00c0.0a67`, `10.0.0.5;5254.00c0.0a67`.
fn is_beside_address(lead: &[u8]) -> bool {
    let lead = &lead[lead.len().saturating_sub(48)..];
    let sign = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'|' | b';' | b',' | b'`');
    let end = lead.len() - lead.iter().rev().take_while(sign).count();
    let part = |byte: &&u8| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':');
    let cell = lead[..end].iter().rev().take_while(part).count();
    let cell = &lead[end - cell..end];
    end < lead.len()
        && std::str::from_utf8(cell).is_ok_and(|cell| cell.parse::<std::net::IpAddr>().is_ok())
}

/// Says whether the words around a place are those of tables of hardware addresses.
fn speaks_of_hardware(bytes: &[u8], at: usize) -> bool {
    let near = &bytes[at.saturating_sub(60)..(at + 60).min(bytes.len())];
    let lower = near.to_ascii_lowercase();
    let words: [&[u8]; 17] = [
        b"gi0/",
        b"gi1/",
        b"te0/",
        b"te1/",
        b"fa0/",
        b"xe-0",
        b"lldp",
        b"chassis",
        b"port id",
        b"mac",
        b"arp",
        b"vlan",
        b"dynamic",
        b"static",
        b"hardware",
        b"hw",
        b"ether",
    ];
    words
        .iter()
        .any(|word| memchr::memmem::find(&lower, word).is_some())
}

fn is_mac(token: &[u8]) -> bool {
    let sign = token[2];
    let shaped = token.iter().enumerate().all(|(at, byte)| match at % 3 {
        2 => *byte == sign,
        _ => byte.is_ascii_hexdigit(),
    });
    let digits = || token.iter().filter(|byte| byte.is_ascii_hexdigit());
    let first = digits().next().copied().unwrap_or(b'0');
    // All zeros and all ones are nobody's; 01:00:5e and 33:33 are groups.
    let nobody = digits().all(|byte| byte.eq_ignore_ascii_case(&first))
        || token.starts_with(b"33:33:")
        || is_counted(token)
        || token.len() >= 8 && token[..8].eq_ignore_ascii_case(b"01:00:5e");
    shaped && !nobody
}

/// Says whether a hardware address is one of those by which its form is explained: `aa:bb:cc:dd:ee:ff`, `00:11:22:33:44:55`.
fn is_counted(token: &[u8]) -> bool {
    let value = |byte: u8| (byte as char).to_digit(16).unwrap_or(0);
    let pair = |at: usize| (value(token[at * 3]), value(token[at * 3 + 1]));
    let first = pair(0).0;
    (0..6_u32).all(|at| pair(at as usize) == (first + at, first + at))
        || token.eq_ignore_ascii_case(b"12:34:56:78:9a:bc")
        || token.eq_ignore_ascii_case(b"01:23:45:67:89:ab")
        || token.eq_ignore_ascii_case(b"de:ad:be:ef:ca:fe")
        || token.eq_ignore_ascii_case(b"de:ad:be:ef:00:00")
}

fn prefix(bytes: &[u8], end: usize) -> Option<(u8, usize)> {
    if bytes.get(end) != Some(&b'/') {
        return None;
    }
    let rest = &bytes[end + 1..];
    let digits = rest
        .iter()
        .take(4)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let value: u8 = std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()?;
    let ends = !rest.get(digits).is_some_and(|byte| is_word(*byte));
    (digits > 0 && value <= 128 && ends).then_some((value, end + 1 + digits))
}

fn is_harmless(address: &Ipv6Addr) -> bool {
    let servers = [
        "2001:4860:4860::8888",
        "2001:4860:4860::8844",
        "2606:4700:4700::1111",
        "2606:4700:4700::1001",
        "2620:fe::fe",
        "2620:fe::9",
    ];
    let [first, second, ..] = address.segments();
    // Global, private and link-local addresses, and those that translate IPv4; nobody has others, and what is not
    // an address (`0:1::` in a line of fields) mostly reads as one of them.
    let used = matches!(first, 0x2000..=0x3fff | 0xfc00..=0xfdff | 0xfe80..=0xfebf)
        || (first, second) == (0x64, 0xff9b);
    !used || servers.iter().any(|known| known.parse() == Ok(*address))
}

/// Says whether a network is one that everybody has.
fn is_plain(address: &Ipv6Addr, length: u8) -> bool {
    let [first, rest @ ..] = address.segments();
    rest == [0; 7]
        && matches!(
            (first, length),
            (0xfe80, 10 | 64) | (0xfc00, 7) | (0xfd00, 8) | (0x2000, 3)
        )
        || length <= 16
}

fn is_word(byte: u8) -> bool {
    static INSIDE: Signs = Signs::words_and(b"_").and_all(0x80, 0xFF);
    INSIDE.has(byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Vec<&str> {
        let (mut next, mut found) = (0, Vec::new());
        for (colon, _) in text.match_indices(':') {
            if colon < next {
                continue;
            }
            match at(text.as_bytes(), colon) {
                Colons::Address(span) | Colons::Network(span) => {
                    next = span.end;
                    found.push(&text[span]);
                }
                Colons::Mac(spans) => {
                    next = spans.last().map_or(colon + 1, |span| span.end);
                    found.extend(spans.into_iter().map(|span| &text[span]));
                }
                Colons::Time(span) => next = span.end,
                Colons::Other(end) => next = end,
            }
        }
        found
    }

    #[test]
    fn addresses_of_every_form_are_found() {
        for (text, wanted) in [
            ("gateway fd72:3f2:6e16::b61\n", "fd72:3f2:6e16::b61"),
            ("[2a01:4f8:1:2::3]:8006", "2a01:4f8:1:2::3"),
            ("addr:fe80::4%vmbr0", "fe80::4"),
            (
                "inet6 2001:db8:0:1:2:3:4:5/64 scope",
                "2001:db8:0:1:2:3:4:5/64",
            ),
            ("fd00:1::/48,", "fd00:1::/48"),
            ("64:ff9b::10.20.30.40", "64:ff9b::10.20.30.40"),
            ("from fd00::7: refused", "fd00::7"),
            ("use fd00::7.", "fd00::7"),
            ("fd00:1:2:3:4:5:6:7:33824 [", "fd00:1:2:3:4:5:6:7"),
            ("from fe80::c615:fe75:2a4a:55102", "fe80::c615:fe75:2a4a"),
        ] {
            assert_eq!(find(text), [wanted], "{text}");
        }
    }

    #[test]
    fn hardware_addresses_are_found() {
        for (text, wanted) in [
            ("virtio=BC:24:11:4E:49:98,bridge", "BC:24:11:4E:49:98"),
            ("(addr:a0:36:9f:6b:98:2e, vlan:0)", "a0:36:9f:6b:98:2e"),
            ("mac:bc:24:11:4e:49:98", "bc:24:11:4e:49:98"),
            ("52:54:00:12:34:56: link is up", "52:54:00:12:34:56"),
        ] {
            assert_eq!(find(text), [wanted], "{text}");
        }
        let both = "MAC=52:54:00:12:34:56:52:54:00:12:34:57:08:00 SRC";
        assert_eq!(find(both), ["52:54:00:12:34:56", "52:54:00:12:34:57"]);
        assert_eq!(dashes(b"x AC-DE-48-00-11-22\r", 4), Some(2..19));
        assert_eq!(dashes(b"cfg/01-AC-DE-48-00-11-22 to", 9), Some(7..24));
        assert_eq!(dots(b"mac 0011.22aa.4455 Vlan", 8), Some(4..18));
        assert_eq!(dots(b"| 10.7.3.9 | 0011.22aa.4455 |", 17), Some(13..27));
    }

    #[test]
    fn times_fingerprints_numbers_and_code_are_not_found() {
        for text in [
            "12:34:56",
            "2026-02-21T14:29:29.899455+01:00",
            "13:a8:18:d8:96:20:58:76:5a:6c:a7:cf:f0:0d:79:6c",
            "b1:88:cc:10:2d:db:83:79",
            "std::fmt::Debug",
            "a::b",
            "abc::def",
            "::1",
            "::/0",
            "ff02::1",
            "00:00:00:00:00:00",
            "ff:ff:ff:ff:ff:ff",
            "0000:01:00.0",
            "image:1.2.3",
            "10.0.0.1:8006:tcp",
            "fe80::/10",
        ] {
            assert_eq!(find(text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(dashes(b"12-34-56-78-90-12", 2), None);
        assert_eq!(dashes(b"8f-12-34-56-78-90-12", 2), None);
        assert_eq!(dashes(b"x-01-AC-DE-48-00-11-22", 7), None);
        assert_eq!(dots(b"1234.5678.9012", 4), None);
        assert_eq!(dots(b"| part 9 | 0011.22aa.4455 |", 15), None);
    }
}
