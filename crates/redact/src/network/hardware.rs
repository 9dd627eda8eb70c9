//! Addresses of hardware without signs between their pairs, which only their surroundings tell from other numbers.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// How many digits such an address has.
const DIGITS: usize = 12;

/// Reads twelve digits that stand alone at a place.
fn plain(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let text = input.bytes.get(at..at + DIGITS)?;
    let joined = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80;
    let before = at.checked_sub(1).map_or(b' ', |at| input.bytes[at]);
    let alone = !joined(before) && !joined(input.byte(at + DIGITS));
    let nobody = text.iter().all(|byte| byte.eq_ignore_ascii_case(&text[0]));
    (alone && text.iter().all(u8::is_ascii_hexdigit) && !nobody).then_some(at..at + DIGITS)
}

/// Reads two halves with a dash between them, as switches of HP write it: `525400-a1b2c3`.
fn halves(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let text = input.bytes.get(at..at + DIGITS + 1)?;
    let digits = |text: &[u8]| text.iter().all(u8::is_ascii_hexdigit);
    let shaped = text[6] == b'-' && digits(&text[..6]) && digits(&text[7..]);
    let ends = !input.byte(at + DIGITS + 1).is_ascii_alphanumeric();
    (shaped && ends).then_some(at..at + DIGITS + 1)
}

/// Reads three groups of four or two halves whose first dash is at `dash`, as switches of Huawei and HP write addresses, where
/// the text before or around them speaks of such: `5254-0066-bf44`, `525400-a1b2c3`.
pub(super) fn grouped(bytes: &[u8], dash: usize) -> Option<Range<usize>> {
    let of = |first: usize, length: usize| {
        let start = dash.checked_sub(first)?;
        let text = bytes.get(start..start + length)?;
        let digits = text
            .iter()
            .enumerate()
            .all(|(at, byte)| match at % (first + 1) {
                at if at == first => *byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        digits.then_some(start..start + length)
    };
    let span = of(4, 14).or_else(|| of(6, 13))?;
    let text = &bytes[span.clone()];
    let joined = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let goes_on =
        span.start > 0 && joined(&bytes[span.start - 1]) || bytes.get(span.end).is_some_and(joined);
    let mixed = text.iter().any(u8::is_ascii_alphabetic) && text.iter().any(u8::is_ascii_digit);
    let cased =
        !(text.iter().any(u8::is_ascii_uppercase) && text.iter().any(u8::is_ascii_lowercase));
    (!goes_on && mixed && cased && is_in_list(bytes, span.start)).then_some(span)
}

/// Says whether what stands above or before a place speaks of addresses of hardware, as the head of a list does.
fn is_in_list(bytes: &[u8], at: usize) -> bool {
    let lead = bytes[at.saturating_sub(480)..at].to_ascii_lowercase();
    let words: [&[u8]; 5] = [b"mac", b"lldp", b"hardware addr", b"arp", b"chassis"];
    words
        .iter()
        .any(|word| memchr::memmem::find(&lead, word).is_some())
}

/// Reads six pairs of digits with blanks between them: `00 11 32 D5 99 31`.
fn spaced(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let text = input.bytes.get(at..at + 17)?;
    let pairs = text.iter().enumerate().all(|(at, byte)| match at % 3 {
        2 => *byte == b' ',
        _ => byte.is_ascii_hexdigit(),
    });
    let ends = !input.byte(at + 17).is_ascii_alphanumeric();
    let nobody = text.iter().all(|byte| matches!(byte, b'0' | b' '));
    (pairs && ends && !nobody).then_some(at..at + 17)
}

fn add(span: Range<usize>, why: &'static str, hits: &mut Hits) {
    hits.add(span, "mac", "mac", Strength::Shaped, why);
}

/// The address behind its name and a few signs: `static-mac 525400a1b2c3`, `{MAC-Address} "525400a1b2c3"`.
pub(super) fn named(input: &Input<'_>, from: usize, hits: &mut Hits) {
    if input.kind == Kind::Code {
        return;
    }
    let rest = &input.bytes[from.min(input.bytes.len())..(from + 8).min(input.bytes.len())];
    let sign = |byte: &&u8| {
        matches!(
            byte,
            b' ' | b':' | b'=' | b'"' | b'\'' | b'}' | b'`' | b'\t' | b'>' | b'|'
        )
    };
    let at = from + rest.iter().take_while(sign).count();
    if at > from
        && let Some(span) = plain(input, at)
            .or_else(|| spaced(input, at))
            .or_else(|| halves(input, at))
    {
        add(span, "its name says what it is", hits);
    }
}

/// Says whether a comment of code tells whose address stands at a place: `/* MAC of the gateway: 52:54:… */`.
pub(super) fn is_noted(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    // What everybody makes up begins so.
    const MADE_UP: [&[u8]; 8] = [
        b"00:11", b"aa:bb", b"AA:BB", b"de:ad", b"DE:AD", b"12:34", b"01:23", b"00:00",
    ];
    let lead = scene.before(span.start);
    let lead = lead[lead.len().saturating_sub(48)..].to_ascii_lowercase();
    let whose: [&[u8]; 8] = [
        b"mac of ",
        b"mac address of ",
        b"mac von ",
        b"mac-adresse ",
        b"mac de",
        b"adresse mac ",
        b"mac di ",
        b"mac van ",
    ];
    let text = &scene.input.bytes[span.clone()];
    scene.is_comment(span.start)
        && !MADE_UP.iter().any(|start| text.starts_with(start))
        && whose
            .iter()
            .any(|word| memchr::memmem::find(&lead, word).is_some())
}

/// The address that is a cell of a row, which begins at a place.
pub(super) fn cell(input: &Input<'_>, at: usize, hits: &mut Hits) {
    if let Some(span) = plain(input, at) {
        add(span, "a lease is given to it", hits);
    }
}

/// The address that begins the line of a place, as stations are let into a network by it.
pub(super) fn station(input: &Input<'_>, at: usize, hits: &mut Hits) {
    if let Some(span) = plain(input, input.line(at).start) {
        add(span, "a station logs in by it", hits);
    }
}

/// The address that a file is called by from which a telephone is set up, whose last dot is at `dot`: `/525400a1b2c3.cfg`.
pub(super) fn file(input: &Input<'_>, dot: usize) -> Option<Range<usize>> {
    let start = dot.checked_sub(DIGITS)?;
    let lead = &input.bytes[start.saturating_sub(4)..start];
    let opens = lead.ends_with(b"/") || lead.ends_with(b"/SEP") || lead.ends_with(b"/cfg");
    let text = &input.bytes[start..dot];
    let rest = &input.bytes[dot + 1..(dot + 5).min(input.bytes.len())];
    let ends = [&b"xml"[..], b"cfg", b"htm", b"cnf", b"boot"];
    let file = ends.iter().any(|end| rest.starts_with(end));
    let mixed = text.iter().any(u8::is_ascii_digit) && text.iter().all(u8::is_ascii_hexdigit);
    (opens && file && mixed).then_some(start..dot)
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn addresses_without_signs_are_found_where_they_are_named() {
        for text in [
            "static-mac «525400a1b2c3» vlan 20\n",
            "add /Setup/DHCP/Static {MAC-Address} \"«525400a1b2c3»\"\n",
            "MACAddress=«52 54 00 A1 B2 C3»\n",
            "user-bind static ip-address «10.24.13.25» mac-address «5254-00a1-b2c3» vlan 31\n",
            " mac-address static «5254-00A1-B2C3» GigabitEthernet0/0/11 vlan 30\n",
            "  MAC Address   VLANs\n  ------------- ----\n  «525400-a1b2c3» 120\n  «525400-a1b2c4» 30\n",
            "  Base MAC Addr      : «525400-a1b2c3»\n",
            "«525400a1b2c3»\tCleartext-Password := \"any\"\n",
            "<server>http://x/prov/«525400a1b2c3».xml</server>\n",
        ] {
            finds_network("x.txt", text);
        }
        for text in [
            "commit 525400a1b2c3\n",
            "jane\tCleartext-Password := \"any\"\n",
            "mac-address 525400a1b2c3d4\n",
            "mac address table 525400\n",
            "x/525400a1b2c3.png\n",
            "x 5254-00a1-b2c3 and 525400-a1b2c3\n",
            "mac 5254-0011-2233 and 5254-00a1-b2c3-d4e5 and mac 202611-040612\n",
            "MACAddress=00 00 00 00 00 00\n",
        ] {
            finds_network("x.txt", text);
        }
    }
}
