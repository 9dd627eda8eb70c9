//! Names of devices that tell by their parts what they are: a role, a place, a floor and a number, as `sw-ber-og2-07`,
//! `fw-ber-b1`, `ber-rt02`, `BER-SQL05` and `PC-BER-8176` do. No word has to stand beside them.

use std::ops::Range;

use super::host::add_named;
use super::label;
use super::places::is_place;
use crate::finding::Hits;
use crate::input::Input;
use crate::wordset::List;

/// The longest such name.
const LONGEST: usize = 24;

/// Reads such a name, which ends at a place with one or two digits.
pub(super) fn device(input: &Input<'_>, end: usize) -> Option<Range<usize>> {
    let span = alone(input, end)?;
    let name = &input.bytes[span.clone()];
    (is_of_network(name) || is_of_windows(name)).then_some(span)
}

/// Reads what people sit at by its number in an inventory, which ends at a place with four digits: `PC-BER-8176`.
pub(super) fn workstation(input: &Input<'_>, end: usize) -> Option<Range<usize>> {
    static KINDS: List = List::new("pc ws nb lt lap nbk wks clt tc vdi mac tab desktop laptop");
    let span = alone(input, end)?;
    let mut parts = input.bytes[span.clone()].split(|byte| *byte == b'-');
    let (kind, place, number) = (parts.next()?, parts.next()?, parts.next()?);
    let placed = (2..=8).contains(&place.len()) && place.iter().all(u8::is_ascii_uppercase);
    let numbered = number.len() == 4 && number.iter().all(u8::is_ascii_digit);
    let upper = kind.iter().all(u8::is_ascii_uppercase) && KINDS.has_in_any_case(kind);
    (upper && placed && numbered && parts.next().is_none()).then_some(span)
}

/// The machines in diagrams of Mermaid, in files of their own and in notes.
pub(super) fn drawn(input: &Input<'_>, hits: &mut Hits) {
    const BLOCK: &[u8] = b"```mermaid";
    let ends = |ends: &[&str]| ends.iter().any(|end| input.path.ends_with(end));
    if ends(&[".mmd", ".mermaid"]) {
        return nodes(input, 0..input.bytes.len(), hits);
    }
    if !ends(&[".md", ".markdown", ".rst", ".txt"]) {
        return;
    }
    for block in memchr::memmem::find_iter(input.bytes, BLOCK) {
        let from = block + BLOCK.len();
        let rest = &input.bytes[from..];
        let end = memchr::memmem::find(rest, b"```").unwrap_or(rest.len());
        nodes(input, from..from + end, hits);
    }
}

/// The nodes of a diagram: `srv[ber-web-08]`, `fw(("web1"))`, `fw["web1<br/>10.0.0.5"]`.
fn nodes(input: &Input<'_>, diagram: Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let mut next = diagram.start;
    while let Some(open) = memchr::memchr3(b'[', b'(', b'{', &bytes[next..diagram.end]) {
        let open = next + open;
        let sign = |byte: &&u8| matches!(byte, b'[' | b'(' | b'{' | b'"' | b'/' | b'>');
        let signs = bytes[open..diagram.end].iter().take(4);
        let at = open + signs.take_while(sign).count();
        next = at;
        let before = open.checked_sub(1).map_or(b' ', |at| bytes[at]);
        let named = before.is_ascii_alphanumeric() || before == b'_';
        let Some(span) = label::read(input, at).filter(|_| named) else {
            continue;
        };
        let name = &bytes[span.clone()];
        let closes = matches!(
            input.byte(span.end),
            b']' | b')' | b'}' | b'"' | b'<' | b'\\'
        ) || bytes[span.end..].starts_with(b" (");
        let machine = label::is_shaped(name) && !is_place(name) && !label::is_ware(name);
        if closes && name.len() > 3 && machine {
            add_named(hits, input, span, "a diagram shows it");
        }
    }
}

/// Reads letters, digits and dashes up to a place, where nothing goes on with them on either side.
fn alone(input: &Input<'_>, end: usize) -> Option<Range<usize>> {
    let bytes = input.bytes;
    let closes = match input.byte(end) {
        b'.' => !input.byte(end + 1).is_ascii_alphanumeric(),
        b'-' | b'_' | b'@' | b'(' | b'$' | b'%' | b'=' | b'/' | 0x80.. => false,
        other => !other.is_ascii_alphanumeric(),
    };
    if !closes {
        return None;
    }
    let label = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let low = end.saturating_sub(LONGEST + 1);
    let length = bytes[low..end].iter().rev().take_while(label).count();
    let start = end - length;
    if !bytes.get(start).is_some_and(u8::is_ascii_alphabetic) || length > LONGEST {
        return None;
    }
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let opens = !matches!(before, b'_' | b'.' | b'@' | b'$' | b'%' | b'+') && before < 0x80
        // A folder may be called so; a share and what a balancer sends to are machines.
        && (before != b'/' || bytes[..start].ends_with(b"//"))
        // The number of a task holds its node.
        && !bytes[..start].ends_with(b"UPID:");
    // Words without a dash are by far the most.
    let dashed = memchr::memchr(b'-', &bytes[start..end]).is_some();
    (dashed && opens).then_some(start..end)
}

/// What stands in racks and on walls, short enough to be a part of a name.
static GEAR: List = List::new(
    "sw swi asw dsw csw fw fwl rt rtr ap wap wlc gw srv esx esxi hv nas san ups usv pdu prn cam nvr idf mdf olt cpe",
);
/// Where in a network a device is.
static POSITIONS: List = List::new(
    "core dist access acc edge agg spine leaf dmz wan lan mgmt oob prod test office lager halle buero hall floor rack cam voip wlan wifi srv",
);

/// Says whether a name is one of network equipment: `sw-ber-og2-07`, `fw-ber-b1`, `core-sw-01`, `ber-rt02`.
fn is_of_network(name: &[u8]) -> bool {
    let upper = name.iter().any(u8::is_ascii_uppercase);
    if upper && name.iter().any(u8::is_ascii_lowercase) {
        return false;
    }
    let parts: Vec<&[u8]> = name.split(|byte| *byte == b'-').collect();
    let Some((last, others)) = parts.split_last() else {
        return false;
    };
    let stem = stem(last);
    let digits = last.len() - stem.len();
    let counted = digits == 2 && last[stem.len()] <= b'3';
    if let [site] = others {
        // `ber-rt02`, and no `usb-ap10`.
        return GEAR.has_in_any_case(stem)
            && stem.len() > 1
            && counted
            && is_site(site)
            && !GEAR.has_in_any_case(site);
    }
    let placed = |part: &&[u8]| {
        GEAR.has_in_any_case(part)
            || POSITIONS.has_in_any_case(part)
            || is_site(part)
            || is_floor(part)
    };
    let role = others.iter().any(|part| GEAR.has_in_any_case(part)) || GEAR.has_in_any_case(stem);
    // `b1` is the first of a pair in the second building.
    let paired = stem.len() == 1 && digits == 1 && matches!(stem[0] | 0x20, b'a'..=b'd');
    let numbered = digits == 2 && (stem.is_empty() || GEAR.has_in_any_case(stem));
    others.len() <= 3 && role && (paired || numbered) && others.iter().all(placed)
}

/// Says whether a name is a site and what a server does there: `BER-SQL05`, `SRV-BER-DC01`.
fn is_of_windows(name: &[u8]) -> bool {
    static ROLES: List = List::new(
        "sql fs hv ts prt dc app web ex exch rds db srv file print mail bkp bak wsus vm nas esx pve sccm dhcp dns rodc ctx ntp mgmt nps ca pki adc erp crm sap wts rdsh vc mon log",
    );
    let mut parts = name.split(|byte| *byte == b'-');
    let (Some(first), Some(last)) = (parts.next(), parts.next_back()) else {
        return false;
    };
    let stem = stem(last);
    let number = &last[stem.len()..];
    let upper = |part: &[u8]| part.iter().all(u8::is_ascii_uppercase);
    let site = |part: &[u8]| (2..=4).contains(&part.len()) && upper(part);
    number.len() == 2
        && number.iter().all(u8::is_ascii_digit)
        && upper(stem)
        && ROLES.has_in_any_case(stem)
        && site(first)
        && parts.next().is_none_or(site)
        && parts.next().is_none()
}

/// Returns the letters that a part begins with, where digits follow up to its end.
fn stem(part: &[u8]) -> &[u8] {
    let digits = part
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    &part[..part.len() - digits]
}

/// Says whether a part may be the short name of a site: `ber`, `fra1`.
fn is_site(part: &[u8]) -> bool {
    // What stands before a model, a version or a port.
    static OTHERS: List = List::new(
        "usb pci hw new old the and for not all any max min top low big dev one two dual mini std pro ver rev mod sub pre non east west",
    );
    let letters = stem(part);
    (2..=4).contains(&letters.len())
        && part.len() - letters.len() < 2
        && letters.iter().all(u8::is_ascii_alphabetic)
        && !OTHERS.has_in_any_case(letters)
}

/// Says whether a part is a floor: `og2`, `2f`, `eg`, `3og`.
fn is_floor(part: &[u8]) -> bool {
    static FLOORS: List = List::new("f og eg ug dg fl et p nv piso andar et e b bau geb haus h");
    let digits = |text: &[u8]| text.len() < 3 && text.iter().all(u8::is_ascii_digit);
    let front = part.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (number, letters) = match front {
        0 => (&part[stem(part).len()..], stem(part)),
        _ => (&part[..front], &part[front..]),
    };
    !letters.is_empty() && digits(number) && FLOORS.has_in_any_case(letters)
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn devices_are_known_by_the_parts_of_their_names() {
        for text in [
            "jag bytte port i «ap-2f-18», prova igen\n",
            "ok, failing over to «sw-bru-ug-03»\n",
            "core-sw uplink Gi1/0/14 an «sw-bru-og2-07» umpatchen\n",
            "Przełącznik «fw-bru-b1» nadal działa\n",
            "Přepínač «bru-rt02» má novou adresu «10.24.13.25» a bránu\n",
            "| Vigo | «10.24.13.0/24» | «core-sw-01» | 7.0 |\n",
            " ----| «bru-ap17» |---- \n",
            "«BRU-FS15» steht noch auf «10.24.13.25»\n",
            "«SW-BRU-OG2-07»: unit down\n",
            "das Kennwort von «SRV-BRU-DC01» neu\n",
            "Asset: «PC-BRU-8176» (spare)\n",
            "<NAME>«NB-BRU-0417»</NAME>\n",
            "Feb 22 18:10:57 «ap-2f-18» : %ASA-6-302013: Built\n",
            "Feb 22 18:10:57 «larder» : %ASA-6-302013: Built\n",
        ] {
            finds_network("x.txt", text);
        }
        finds_network(
            "x.mmd",
            "graph TD\n  inet((Internet)) --> fw[\"«bru-rt02»<br/>WAN «10.24.13.25»\"]\n  core --> srv[«zirkon-08»]\n  a --> vlan[vlan20]\n  b --> step{step2}\n",
        );
        finds_network(
            "x.md",
            "```mermaid\ngraph TD\n  core --> srv(\"«zirkon-08»\")\n```\nsee[zirkon-09]\n",
        );
        for text in [
            "in ap-east-1 and ap-southeast-2 and eu-west-11\n",
            "a usb-ap10 and WS-SUP32 and WS-C3850-24XS\n",
            "see OPS-4848, RFC-2131, x-rt02, abc-sw-01.cfg and rt-patch-61\n",
            "PC-8176 and ISO-9001 and CVE-2024-0417\n",
            "shop.gw-abc-01 and old-ap-10\n",
            "UPID:abc-sw01:194BCD0B:27FD0B26:691618E6:x\n",
        ] {
            finds_network("x.txt", text);
        }
    }
}
