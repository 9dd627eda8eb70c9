//! IPv4 addresses and networks, told from versions, dates and object identifiers.

use std::ops::Range;

/// An address, or what turned out to be none but has been read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// Where it stands, with the length of its prefix where it has one.
    pub(super) span: Range<usize>,
    /// Whether it has the length of a prefix.
    pub(super) network: bool,
    /// Whether it tells nothing about anybody's network: netmasks, loopback, well-known servers.
    pub(super) harmless: bool,
    /// Whether it could be a version as well, by its numbers.
    pub(super) vague: bool,
}

/// Reads an address whose first dot is at `dot`.
pub(super) fn at(bytes: &[u8], dot: usize) -> Option<Address> {
    let low = dot.saturating_sub(4);
    let start = dot
        - bytes[low..dot]
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
    let (octets, end) = read(bytes, start)?;
    let private = is_private(octets);
    if !is_subnet(bytes, start..end)
        && (!is_start(bytes, start, private) || !is_end(bytes, end, octets[3], private))
    {
        return None;
    }
    // Behind the address of a URL with a login stands a path: `redis://:…@10.0.0.5/0`.
    let path = bytes[..start].ends_with(b"@") || bytes[..start].ends_with(b"//");
    let prefix = if path { None } else { prefix(bytes, end) };
    let small = octets.iter().all(|octet| *octet < 32);
    let telling =
        prefix.is_some() || bytes.get(end) == Some(&b':') || bytes[..start].ends_with(b"//");
    // Identifiers of objects begin with 0, 1 or 2; the first two allow 40 values behind them.
    let arc = matches!(octets[1], 0..=9 | 16 | 23 | 49);
    let object = octets[0] == 2 && arc || octets[0] == 1 && octets[1] < 40;
    let vague = !private && (small || octets[0] == 2) && !telling;
    Some(Address {
        span: start..prefix.map_or(end, |(_, end)| end),
        network: prefix.is_some(),
        harmless: is_harmless(octets)
            || object && !telling
            || prefix.is_some_and(|(length, _)| is_plain(octets, length)),
        vague: vague || !telling && is_named_version(bytes, start, private),
    })
}

/// Reads four numbers and three dots.
pub(super) fn read(bytes: &[u8], start: usize) -> Option<([u8; 4], usize)> {
    let mut octets = [0_u8; 4];
    let mut at = start;
    for (index, octet) in octets.iter_mut().enumerate() {
        if index > 0 {
            if bytes.get(at) != Some(&b'.') {
                return None;
            }
            at += 1;
        }
        let mut value = 0_u32;
        let first = at;
        while let Some(digit) = bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
            value = value * 10 + u32::from(digit - b'0');
            at += 1;
            if at - first > 3 {
                return None;
            }
        }
        if at == first || value > 255 || at - first > 1 && bytes[first] == b'0' {
            return None;
        }
        *octet = value as u8;
    }
    Some((octets, at))
}

/// Says whether what stands around four numbers speaks of them as a version: `update to 10.4.2.18 or later`.
pub(super) fn is_release(lead: &[u8], rest: &[u8]) -> bool {
    const ENDS: &[&str] = &[
        " or later",
        " or newer",
        " or higher",
        " or above",
        " or earlier",
        " or older",
        " and later",
        " and newer",
        " and above",
        " and earlier",
        " is no longer supported",
        " are no longer supported",
        " is deprecated",
        " was released",
        " has been released",
        " oder neuer",
        " oder höher",
        " und neuer",
        " wird nicht mehr unterstützt",
        " ou supérieur",
        " ou plus récent",
        " ou ultérieur",
        " n'est plus pris en charge",
        " o posterior",
        " o superior",
        " ya no es compatible",
        " o successiv",
        " o più recente",
        " non è più supportat",
        " ou posterior",
        " ou mais recente",
        " of hoger",
        " of nieuwer",
        " wordt niet meer ondersteund",
        " lub nowsz",
        " lub wyższ",
        " nebo nov",
        " nebo vyšší",
        " eller senare",
        " eller nyare",
        " eller nyere",
    ];
    let lead = &lead[lead.len().saturating_sub(24)..];
    let headed = ["release notes ", "release notes: ", "release notes for "]
        .iter()
        .any(|word| {
            lead.len() >= word.len()
                && lead[lead.len() - word.len()..].eq_ignore_ascii_case(word.as_bytes())
        });
    let behind = |end: &&str| rest.starts_with(end.as_bytes());
    headed || rest.starts_with(b" ") && ENDS.iter().any(behind)
}

/// Says whether an address is the index of a row in a table of SNMP: `ipAdEntAddr.10.0.0.5`.
fn is_index(lead: &[u8]) -> bool {
    const TABLES: &str = "ipAdEnt ipRoute ipNetToMedia ipCidrRoute ipAddress inetCidrRoute bgpPeer ospfNbr ospfIf atPhysAddress tcpConn udpLocal";
    let lead = &lead[lead.len().saturating_sub(80)..];
    let inside = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'.';
    let from = lead
        .iter()
        .rposition(|byte| !inside(byte))
        .map_or(0, |at| at + 1);
    TABLES
        .split(' ')
        .any(|table| lead[from..].starts_with(table.as_bytes()))
}

fn is_private([a, b, _, _]: [u8; 4]) -> bool {
    a == 10
        || a == 172 && (16..32).contains(&b)
        || a == 192 && b == 168
        || a == 100 && (64..128).contains(&b)
}

/// Says whether an address is one of a zone's subnets, as Proxmox calls them: `subnet: zone1-10.0.0.0-24`,
/// `/vnets/vnet1/subnets/zone1-10.0.0.0-24`.
fn is_subnet(bytes: &[u8], span: Range<usize>) -> bool {
    let rest = &bytes[span.end..];
    let digits = rest.iter().skip(1).take_while(|byte| byte.is_ascii_digit());
    let Some(lead) = bytes[..span.start]
        .strip_suffix(b"-")
        .filter(|_| rest.first() == Some(&b'-') && (1..=2).contains(&digits.count()))
    else {
        return false;
    };
    let zone = lead.iter().rev().take(9);
    let zone = zone.take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let lead = &lead[..lead.len() - zone];
    zone > 1
        && [
            "subnet: ",
            "subnets/",
            "\"subnet\":\"",
            "\"subnet\": \"",
            "subnet=",
        ]
        .iter()
        .any(|word| lead.ends_with(word.as_bytes()))
}

/// Says whether an address may begin here.
fn is_start(bytes: &[u8], start: usize, private: bool) -> bool {
    let Some(before) = start.checked_sub(1).map(|at| bytes[at]) else {
        return true;
    };
    let second = start.checked_sub(2).map_or(b' ', |at| bytes[at]);
    match before {
        0x80.. => is_wide_sign(&bytes[..start]),
        // `10.0.0.5...10.0.0.9` between the ends of a tunnel.
        b'.' => bytes[..start].ends_with(b"...") || is_index(&bytes[..start]),
        b'_' => false,
        // Escapes of other languages: "\n10.0.0.1".
        b'n' | b't' | b'r' if second == b'\\' => true,
        // `mysqldump -h10.0.0.1`
        b'h' if second == b'-' && start > 2 && bytes[start - 3] == b' ' => true,
        // `ip%3D10.0.0.5%2F24` in a form of the web.
        b'A'..=b'F' => start > 2 && bytes[start - 3] == b'%' && second.is_ascii_digit(),
        _ if before.is_ascii_alphanumeric() => false,
        b'-' if second.is_ascii_digit() => is_after_address(bytes, start - 1),
        b'-' => private && !second.is_ascii_alphanumeric(),
        // `Chrome/120.0.0.0` is a version, `//10.0.0.1/share` and `inside/10.0.0.1` are none.
        b'/' => {
            private
                || !second.is_ascii_alphanumeric()
                || is_for_name(bytes, start)
                || is_way(&bytes[..start - 1])
                || is_of_node(&bytes[..start - 1])
                || is_target(bytes, start)
        }
        b'=' | b'>' | b'<' | b'~' | b'^' => {
            private || !matches!(second, b'=' | b'>' | b'<' | b'~' | b'!')
        }
        _ => true,
    }
}

/// Says whether a text ends with a sign of Chinese or Japanese, which has no blank behind it: `IP：10.0.0.5`.
fn is_wide_sign(lead: &[u8]) -> bool {
    let [.., first, second, third] = lead else {
        return false;
    };
    match (first, second) {
        // Colon, comma, brackets and their like in full width.
        (0xEF, 0xBC) => matches!(third, 0x81..=0x8F | 0x9A..=0x9F),
        (0xE3, 0x80) => matches!(third, 0x81..=0x82 | 0x88..=0x91),
        _ => false,
    }
}

/// Says whether a text ends with the name of a node as Kubernetes tells it, `Node:   web1`, or of an interface.
fn is_of_node(lead: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    let lead = &lead[lead.len().saturating_sub(96)..];
    let (lead, name) = lead.split_at(lead.len() - lead.iter().rev().take_while(name).count());
    // `"interfaces": ["vmbr0/10.0.0.5"]`
    let interface = [&b"vmbr"[..], b"bond", b"eth", b"eno", b"ens", b"enp"]
        .iter()
        .any(|kind| name.starts_with(kind));
    interface || lead.trim_ascii_end().ends_with(b"Node:")
}

/// Says whether an address has a port or a query behind it: `user/10.20.30.40:1194`, `//vc/DC/10.20.30.40?x=1`.
fn is_target(bytes: &[u8], start: usize) -> bool {
    read(bytes, start).is_some_and(|(_, end)| {
        let next = |at: usize| bytes.get(end + at).copied().unwrap_or(b' ');
        next(0) == b'?' || next(0) == b':' && next(1).is_ascii_digit()
    })
}

/// Says whether a text ends with how a proxy got an answer: `HIER_DIRECT/10.20.30.40`.
fn is_way(lead: &[u8]) -> bool {
    let ways: [&[u8]; 5] = [b"DIRECT", b"PARENT", b"SIBLING", b"_HIT", b"_MISS"];
    ways.iter().any(|way| lead.ends_with(way))
}

/// Says whether an address is the last part of `address=/name/10.20.30.40` or `server=/name/…` of dnsmasq.
fn is_for_name(bytes: &[u8], start: usize) -> bool {
    let lead = &bytes[start.saturating_sub(120)..start];
    let from = lead
        .iter()
        .rposition(u8::is_ascii_whitespace)
        .map_or(0, |at| at + 1);
    [&b"address=/"[..], b"server=/", b"local=/", b"rev-server="]
        .iter()
        .any(|key| lead[from..].starts_with(key))
}

/// Says whether what ends at `end` is an address, for ranges.
fn is_after_address(bytes: &[u8], end: usize) -> bool {
    let low = end.saturating_sub(15);
    let start = end
        - bytes[low..end]
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit() || **byte == b'.')
            .count();
    read(bytes, start).is_some_and(|(_, read)| read == end)
}

/// Says whether an address may end here.
fn is_end(bytes: &[u8], end: usize, last: u8, private: bool) -> bool {
    let next = |at: usize| bytes.get(end + at).copied().unwrap_or(b' ');
    match next(0) {
        b'.' if next(1).is_ascii_digit() => is_tcpdump(&bytes[end + 1..]),
        b'.' => !next(1).is_ascii_alphabetic(),
        b'-' if next(1).is_ascii_digit() => {
            read(bytes, end + 1).is_some() || is_short_range(&bytes[end + 1..], last)
        }
        b'-' => private || !next(1).is_ascii_alphanumeric(),
        b'+' | b'~' => private || !next(1).is_ascii_alphanumeric(),
        b'_' => false,
        other => !other.is_ascii_alphanumeric(),
    }
}

/// Says whether a port and what tcpdump prints behind it follow: `10.0.0.5.443 > …`.
fn is_tcpdump(rest: &[u8]) -> bool {
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (1..=5).contains(&digits)
        && (rest[digits..].starts_with(b" > ") || rest[digits..].starts_with(b": "))
}

/// Says whether the rest of a range follows: `10.0.0.5-20`.
fn is_short_range(rest: &[u8], last: u8) -> bool {
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let ends = !rest
        .get(digits)
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    let value = std::str::from_utf8(&rest[..digits.min(3)])
        .ok()
        .and_then(|text| text.parse::<u16>().ok());
    digits <= 3 && ends && value.is_some_and(|value| value > u16::from(last) && value < 256)
}

/// Reads the length of a prefix; what follows it must not be more of a path.
fn prefix(bytes: &[u8], end: usize) -> Option<(u8, usize)> {
    if bytes.get(end) != Some(&b'/') {
        return None;
    }
    let rest = &bytes[end + 1..];
    let digits = rest
        .iter()
        .take(3)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let value: u8 = std::str::from_utf8(&rest[..digits]).ok()?.parse().ok()?;
    let ends = match rest.get(digits) {
        Some(b'.') => !rest.get(digits + 1).is_some_and(u8::is_ascii_alphanumeric),
        Some(byte) => !byte.is_ascii_alphanumeric() && *byte != b'_' && *byte != b'/',
        None => true,
    };
    (digits > 0 && value <= 32 && ends).then_some((value, end + 1 + digits))
}

fn is_harmless(octets: [u8; 4]) -> bool {
    let value = u32::from_be_bytes(octets);
    let is_mask = value.leading_ones() + value.trailing_zeros() >= 32;
    let [a, b, c, d] = octets;
    // Blocks that are set aside for protocols and for measurements.
    let special = a == 192 && b == 0 && c == 0 || a == 198 && (b == 18 || b == 19);
    let servers = [
        [8, 8, 8, 8],
        [8, 8, 4, 4],
        [1, 1, 1, 1],
        [1, 0, 0, 1],
        [9, 9, 9, 9],
        [149, 112, 112, 112],
        [208, 67, 222, 222],
        [208, 67, 220, 220],
        [1, 2, 3, 4],
        [169, 254, 169, 254],
        [169, 254, 0, 0],
    ];
    // Nothing of 0.0.0.0/8 and 127.0.0.0/8 is anybody's; what lies past 224 is multicast, reserved or a mask.
    special
        || a == 0
        || a == 127
        || a >= 224
        || is_mask
        || servers.contains(&octets)
        || a == b && b == c && c == d
        || a + 1 == b && b + 1 == c && c + 1 == d
}

/// Says whether a network is one that everybody has.
fn is_plain(octets: [u8; 4], length: u8) -> bool {
    matches!(
        (octets, length),
        ([10, 0, 0, 0], 8)
            | ([172, 16, 0, 0], 12)
            | ([192, 168, 0, 0], 16)
            | ([169, 254, 0, 0], 16)
            | ([100, 64, 0, 0], 10)
    ) || length == 0
}

/// Says whether the word before it says that it is a version.
fn is_named_version(bytes: &[u8], start: usize, private: bool) -> bool {
    let before = &bytes[start.saturating_sub(32)..start];
    let before = before.trim_ascii_end();
    let cut = before
        .iter()
        .rposition(|byte| !matches!(byte, b' ' | b':' | b'=' | b'"' | b'\'' | b'(' | b'>'))
        .map_or(0, |at| at + 1);
    let word = &before[..cut];
    let from = word
        .iter()
        .rposition(|byte| !byte.is_ascii_alphabetic())
        .map_or(0, |at| at + 1);
    let word = word[from..].to_ascii_lowercase();
    let words: [&[u8]; 14] = [
        b"version",
        b"ver",
        b"release",
        b"build",
        b"rev",
        b"revision",
        b"firmware",
        b"driver",
        b"oid",
        b"section",
        b"chapter",
        b"kapitel",
        b"abschnitt",
        b"bios",
    ];
    if private {
        // Firmware is counted by four numbers, too.
        return word.ends_with(b"version") || word == b"firmware" || word == b"bios";
    }
    words.contains(&&word[..]) || word.ends_with(b"version")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Option<(String, bool)> {
        let dot = text.find('.')?;
        at(text.as_bytes(), dot)
            .filter(|address| !address.harmless && !address.vague)
            .map(|address| (text[address.span].to_owned(), address.network))
    }

    #[test]
    fn addresses_are_found_with_ports_prefixes_and_in_ranges() {
        for (text, wanted) in [
            ("10.20.30.40", "10.20.30.40"),
            ("host=10.20.30.40:8006,", "10.20.30.40"),
            ("//192.168.7.9/share", "192.168.7.9"),
            ("10.0.0.5-10.0.0.9", "10.0.0.5"),
            ("10.0.0.5-20 ", "10.0.0.5"),
            ("at 203.0.113.77.", "203.0.113.77"),
            ("10.0.0.5.443 > x", "10.0.0.5"),
            ("\\n172.20.1.2", "172.20.1.2"),
            ("(100.64.3.2)", "100.64.3.2"),
            ("10.0.0.1/255.0.0.0", "10.0.0.1"),
            ("10.0.0.1/path", "10.0.0.1"),
            ("redis://:x@10.36.14.142/0", "10.36.14.142"),
        ] {
            assert_eq!(find(text), Some((wanted.into(), false)), "{text}");
        }
        assert_eq!(find("10.8.0.0/24."), Some(("10.8.0.0/24".into(), true)));
        assert_eq!(
            find("ip=91.20.3.4/32,"),
            Some(("91.20.3.4/32".into(), true))
        );
    }

    #[test]
    fn the_end_of_a_range_is_an_address_too() {
        let text = b"10.0.0.5-10.0.0.9";
        assert_eq!(at(text, 11).map(|address| address.span), Some(9..17));
    }

    #[test]
    fn versions_masks_and_identifiers_are_not_found() {
        for text in [
            "v1.22.33.44",
            "Chrome/120.0.0.0",
            ".1.3.6.1.2.1",
            "1.3.6.1.4.1",
            "255.255.252.0",
            "0.0.0.255",
            "0.0.0.0/0",
            "127.0.0.1",
            "2.4.1.3",
            "pkg==81.22.33.44",
            "81.22.33.44-beta",
            "version 81.22.33.44",
            "'version' => '34.23.38.214'",
            "firmware=10.2.4.1",
            "<firmware_version>10.1.175.16<",
            "81.22.33.444",
            "01.22.33.44",
            "81.22.33",
            "81.22.33.44.example",
            "foo-81.22.33.44.tar",
            "10.0.0.0/8",
            "8.8.8.8",
            "239.1.2.3",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
