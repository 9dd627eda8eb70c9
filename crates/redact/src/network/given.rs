//! Names behind the address that they belong to, where sentences and notes give both.

use std::ops::Range;

use super::host::add_named;
use super::label::{is_shaped, is_ware, read};
use super::places::is_place;
use crate::finding::Hits;
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// What stands before the name of a machine in brackets.
static NOUNS: List = List::new(
    "name nom nombre nome naam namn navn nimi nazwa název meno név nume hostname host rechner rechnername server serveur servidor serwer node",
);

/// Returns how long the words are by which a sentence gives an address to what follows: `10.0.0.5 goes to web1`.
fn verb(rest: &[u8]) -> Option<usize> {
    const VERBS: &[&str] = &[
        "goes to",
        "moves to",
        "belongs to",
        "is now",
        "is assigned to",
        "is",
        "geht an",
        "geht auf",
        "wechselt zu",
        "gehört zu",
        "gehört jetzt",
        "gehört",
        "ist jetzt",
        "ist",
        "passa a",
        "appartiene a",
        "è",
        "passe à",
        "appartient à",
        "est",
        "pasa a",
        "pertenece a",
        "es",
        "passa para",
        "pertence a",
        "é",
        "gaat naar",
        "hoort bij",
        "przechodzi na",
        "należy do",
        "to",
        "přejde na",
        "přechází na",
        "patří",
        "je",
        "går till",
        "flyttas till",
        "tillhör",
        "går til",
        "tilhører",
    ];
    let rest = rest.strip_prefix(b" ")?;
    // By far the most addresses are followed by something else.
    rest.first()
        .filter(|letter| letter.is_ascii_lowercase() || !letter.is_ascii())?;
    let follows =
        |verb: &&str| rest.starts_with(verb.as_bytes()) && rest.get(verb.len()) == Some(&b' ');
    let verb = VERBS.iter().find(|verb| follows(verb))?;
    Some(verb.len() + 2)
}

/// A name behind its address: `10.0.0.5 (web1)`, `10.0.0.5 (nom : `web1`)`, `(10.0.0.5, web1)`, `10.0.0.5 → web1`.
pub(super) fn behind(input: &Input<'_>, address: &Range<usize>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log) {
        return;
    }
    let bytes = input.bytes;
    let mark = usize::from(input.byte(address.end) == b'`');
    let rest =
        &bytes[address.end + mark..(address.end + 48).min(bytes.len()).max(address.end + mark)];
    let opened = address.start > 0 && bytes[address.start - 1] == b'(';
    let bracket = rest.starts_with(b" (") || rest.starts_with(b" [");
    // `10.0.0.5, naam web1`: behind a comma a noun has to say what it is.
    let told = rest.starts_with(b", ") && noun(&rest[2..]) > 0;
    let (skip, framed) = if told {
        (2, false)
    } else if bracket || opened && rest.starts_with(b", ") {
        (2, true)
    } else if rest.starts_with(" → ".as_bytes()) {
        (" → ".len(), false)
    } else if rest.starts_with(b" -> ") {
        (4, false)
    } else if rest.starts_with(b" = ") {
        (3, false)
    } else if let Some(length) = verb(rest) {
        (length, false)
    } else {
        return;
    };
    let at = address.end + mark + skip;
    let at = at + noun(&bytes[at..(at + 32).min(bytes.len())]);
    let quote = usize::from(matches!(input.byte(at), b'`' | b'"' | b'\'' | b'*'));
    let at = at + quote + usize::from(quote > 0 && bytes[at + 1..].starts_with(b"*"));
    let Some(span) = read(input, at) else { return };
    let text = &bytes[span.clone()];
    let closes = match input.byte(span.end) {
        b')' | b']' | b',' | b'`' | b'"' | b'\'' | b'*' | b';' => true,
        b'\n' | b'\r' | 0 => !framed,
        b' ' => verb(rest).is_some(),
        b'.' => told || verb(rest).is_some(),
        _ => false,
    };
    if closes && text.len() > 3 && is_shaped(text) && !is_place(text) && !is_ware(text) {
        // In brackets behind an address stands no password.
        add_named(hits, input, span, "it is given with its address");
    }
}

/// Returns what stands before the word that leads from a name to its address: `web1 bzw. `, `[[web1]] — `.
pub(super) fn or(lead: &[u8]) -> Option<&[u8]> {
    let words = [
        " bzw. ", " resp. ", " oder ", " or ", " alias ", " aka ", " ou ", " oppure ", " lub ",
        " nebo ", " eller ", " ofwel ", " of ", "]] — ", "]] – ", "]] - ", "]] ", "]]: ", " — ",
        " – ",
    ];
    words
        .iter()
        .find_map(|word| lead.strip_suffix(word.as_bytes()))
}

/// Returns what stands before a bracket that begins with what kind of an address follows: `web1 (MAC `, `web1 (indirizzo: `.
pub(super) fn labelled(lead: &[u8]) -> Option<&[u8]> {
    static KINDS: List = List::new(
        "mac ip ipv4 ipv6 address addr adresse adres adress adresa adresu indirizzo dirección direccion endereço endereco osoite nic eth lan",
    );
    let open = crate::bytes::find_last(lead, b" (").filter(|open| lead.len() - open < 28)?;
    let words = lead[open + 2..].trim_ascii_end();
    let words = words.strip_suffix(b":").unwrap_or(words);
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b" -".contains(byte) || *byte >= 0x80;
    let kind = words
        .split(|byte| matches!(byte, b' ' | b'-'))
        .any(|word| KINDS.has_in_any_case(word));
    (kind && words.iter().all(plain)).then(|| &lead[..open])
}

/// The machine that a daemon of Bareos or Bacula is named by: `Name = web1-fd`; says whether there is one.
pub(super) fn daemon(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) -> bool {
    let rest = &input.bytes[place.end..input.line(place.end).end.max(place.end)];
    let sign = |byte: &&u8| matches!(byte, b' ' | b'=' | b'"' | b'\t');
    let start = place.end + rest.iter().take_while(sign).count();
    let Some(span) = read(input, start).filter(|span| span.start > place.end) else {
        return false;
    };
    let text = &input.bytes[span];
    let name = [&b"-fd"[..], b"-sd", b"-dir", b"-mon", b"-console"]
        .iter()
        .find_map(|end| text.strip_suffix(*end))
        .filter(|name| is_shaped(name) && !is_place(name));
    let known = ["bareos", "bacula"]
        .iter()
        .any(|product| input.path.contains(product));
    let Some(name) = name.filter(|_| known) else {
        return false;
    };
    add_named(
        hits,
        input,
        start..start + name.len(),
        "its daemon is named by it",
    );
    true
}

/// Leaves out a mark or bracket that ends a text.
pub(super) fn unmarked(lead: &[u8]) -> &[u8] {
    [&b"`"[..], b"**", b"\"", b"'", b")"]
        .iter()
        .find_map(|mark| lead.strip_suffix(*mark))
        .unwrap_or(lead)
}

/// Returns the length of a noun that begins a text and leads to a name, with the sign behind it: `Name `, `nom : `.
fn noun(text: &[u8]) -> usize {
    let length = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
        .count();
    let word = crate::bytes::lossy(&text[..length]).to_lowercase();
    let sign = |byte: &&u8| matches!(byte, b' ' | b':' | b'=');
    let signs = text[length..].iter().take_while(sign).count();
    if signs > 0 && NOUNS.has(&word) {
        length + signs
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_network;

    #[test]
    fn names_stand_behind_their_addresses() {
        for text in [
            "O servidor está em «10.55.4.186» (`«wermut5»`). Utilizador: x",
            "répond sur «172.22.9.141» (nom : `«wermut8»`). x",
            "auf «10.41.74.55» (Name «sentryx-wlh7»), x",
            "The UPS («10.17.24.152», «smbfile12») has it.",
            "«10.17.24.152» → «smbfile12»\n",
            "«10.17.24.152» = «smbfile12»\n",
            "de node staat op «10.17.24.152», naam «vpnhost-vrn6»\n",
            "**Adres stacji:** «10.17.24.152», nazwa «smbfile12»\n",
            "Switch im Keller («loewenzahn6») hat die «172.22.16.119», x",
            "| telefooncentrale | «werkbank-13», MAC «52:54:00:bd:02:43» |\n",
            "10:02  Poste «BAD-FS09», adresse MAC «52-54-00-7F-2E-BC», x\n",
        ] {
            finds_network("x.txt", text);
        }
        finds_network(
            "x.json",
            "{\"vm_macs\": {\"«shopdb04»\": \"«BC:24:11:7D:41:78»\"}}",
        );
        finds_network(
            "x.sql",
            "COPY public.geraete (mac, ip, name) FROM stdin;\n«24:5E:BE:99:22:98»\t«172.28.27.144»\t«unifictl-12»\n\\.\n",
        );
        finds_network("x.csv", "logiciel;poste;cle\nx;«NBG-DC03»;y\nx;CAO;y\n");
        for text in [
            "bound to «10.55.4.186» (eth0) and",
            "see «10.55.4.186» (vlan20), x",
            "at «10.55.4.186» (since 2026)",
            "<firmware perm=\"\">10.1.184.15</firmware>",
        ] {
            finds_network("x.txt", text);
        }
    }
}
