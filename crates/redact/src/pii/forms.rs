//! Values of forms and devices, behind dots, in quotes or behind a few words.

use super::date;
use super::fields::Datum;
use super::ids::Number;
use super::person::{self, Trust};
use super::value::value;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;

/// `Name, Vorname ....... Doe, Jane` of a form: dots lead to the value.
pub(super) fn dotted(input: &Input<'_>, start: usize, end: usize, datum: Datum, hits: &mut Hits) {
    let rest = &input.bytes[end..input.line(end).end.max(end)];
    let sign = |byte: &&u8| matches!(byte, b' ' | b'.' | b'_' | b'\t');
    let signs = rest.iter().take_while(sign).count();
    let dots = [&b"..."[..], b"___"]
        .iter()
        .any(|dots| memchr::memmem::find(&rest[..signs], dots).is_some());
    if dots {
        let both = input.bytes[..start].ends_with(b", ") || input.bytes[..start].ends_with(b"/");
        let datum = if both { Datum::Name } else { datum };
        value(input, datum, end + signs..input.line(end).end, false, hits);
    }
}

/// Returns where digits begin behind a few words; `from` where none do.
pub(super) fn near_digits(input: &Input<'_>, from: usize) -> usize {
    let rest = &input.bytes[from..(from + 40).min(input.bytes.len())];
    let word =
        |byte: &&u8| byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'(') || **byte >= 0x80;
    let words = rest.iter().take_while(word).count();
    match words > 0
        && rest.get(words).is_some_and(u8::is_ascii_digit)
        && matches!(rest[words - 1], b' ' | b'(')
    {
        true => from + words,
        false => from,
    }
}

/// `full-name "Jane Doe"` of routers.
pub(super) fn quoted(input: &Input<'_>, from: usize, hits: &mut Hits) {
    let line = input.line(from).end.max(from);
    if let Some(length) = memchr::memchr(b'"', &input.bytes[from..line]) {
        value(input, Datum::Name, from..from + length, true, hits);
    }
}

/// The date of birth behind a name, in a row that has a mail address or a telephone number too: `Jane Doe, 1980-03-24, +49 …`.
pub(super) fn birth_behind(input: &Input<'_>, end: usize, hits: &mut Hits) {
    let bytes = input.bytes;
    let rest = &bytes[end..(end + 8).min(bytes.len())];
    let signs: [&[u8]; 10] = [
        b", ", b" | ", b" |", b"; ", b";", b"|", b"\t", b",", b" - ", b" / ",
    ];
    let Some(sign) = signs.iter().find(|sign| rest.starts_with(sign)) else {
        return;
    };
    let line = input.line(end);
    let Some(date) = date::at(bytes, end + sign.len(), line.end) else {
        return;
    };
    // Who works today was born in a year that ends before this one; other dates are of what was done.
    let text = &bytes[date.clone()];
    let year = text
        .split(|byte| !byte.is_ascii_digit())
        .find(|part| part.len() == 4)
        .and_then(|part| std::str::from_utf8(part).ok()?.parse::<u32>().ok());
    let row =
        &bytes[line.start.max(end.saturating_sub(120))..line.end.min(date.end + 60).max(date.end)];
    let phone = row
        .windows(2)
        .any(|part| part[0] == b'+' && part[1].is_ascii_digit());
    if year.is_some_and(|year| (1920..2010).contains(&year))
        && (phone || row.contains(&b'@'))
        && input.kind != Kind::Diff
    {
        let why = "it stands behind a name, in a row about a person";
        hits.add(date, "dob", "birth-in-row", Strength::Scored, why);
    }
}

/// How many people of a list are looked at.
const MOST: usize = 24;

/// The names of who met, up to the end of the line or of the sentence: `Present: Jane Doe, John Roe (remote)`.
pub(super) fn met(input: &Input<'_>, from: usize, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log) {
        return;
    }
    let bytes = input.bytes;
    let line = input.line(from);
    let mut at = from;
    for part in bytes[from.min(line.end)..line.end]
        .split(|byte| matches!(byte, b',' | b';' | b'/'))
        .take(MOST)
    {
        let next = at + part.len() + 1;
        let start = at + part.len() - part.trim_ascii_start().len();
        let name = person::at(bytes, start, line.end, Trust::Sentence).filter(|name| {
            let rest = bytes[name.end..line.end].trim_ascii_start();
            matches!(
                rest.first(),
                None | Some(b',' | b';' | b'.' | b'(' | b'/' | b'<' | b'[')
            ) || [
                &b"and "[..],
                b"und ",
                b"et ",
                b"e ",
                b"y ",
                b"en ",
                b"i ",
                b"a ",
                b"och ",
                b"og ",
            ]
            .iter()
            .any(|and| rest.starts_with(and))
        });
        if let Some(name) = name {
            let why = "a list tells who was there or is written to";
            hits.add(name, "person-name", "list", Strength::Scored, why);
        }
        at = next;
    }
}

/// The number of a patient as FHIR has it: `{"coding": [{"code": "MR"}]}, "value": "…"`.
pub(super) fn coded(input: &Input<'_>, place: &std::ops::Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let code = bytes[place.clone()].rsplit(|byte| *byte == b'"').nth(1);
    let kind = match code {
        Some(b"SS" | b"NI" | b"NNESP" | b"SB") => Number::National,
        Some(b"PPN") => Number::Passport,
        Some(b"DL") => Number::Licence,
        Some(b"MR" | b"PI" | b"MC" | b"HC" | b"JHN") => Number::Health,
        _ => return,
    };
    let rest = &bytes[place.end..(place.end + 160).min(bytes.len())];
    let Some(key) = memchr::memmem::find(rest, b"\"value\"") else {
        return;
    };
    let blank = |byte: &&u8| matches!(byte, b' ' | b':');
    let from = key + 7 + rest[key + 7..].iter().take_while(blank).count();
    let text = rest.get(from + 1..).unwrap_or_default();
    if rest.get(from) == Some(&b'"')
        && let Some(length) = memchr::memchr(b'"', text)
    {
        let start = place.end + from + 1;
        value(
            input,
            Datum::Number(kind),
            start..start + length,
            true,
            hits,
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::marked::finds_people;

    #[test]
    fn forms_lead_to_values_with_dots_and_words() {
        for text in [
            "Name, Vorname ........... «Orzel, Zulmira»\n",
            "Nachname ......... «Orzel»\n",
            "Österreich: SV-Nummer «2318 200298»\n",
            "Canada: SIN «454 327 164»\n",
            "sin 3 remedios\n",
            "Kennwort ist Ihr Geburtsdatum («24.03.1955»).\n",
            "die Namen ... sind da\n",
            "BSN x, geboren op «12.06.1996».\n",
            "- RH : date de naissance de la personne à corriger («22/02/1973»), x\n",
            "n° de sécu pour la DPAE : «2 80 06 86 292 585 26»\n",
            "O NIF que pediram: «226612171». Obrigado\n",
            "mój PESEL do przepustki «85100847531»\n",
        ] {
            finds_people("x.txt", text);
        }
        for text in [
            "row 18: «Ignacia Orzel», «1976-07-18», «+49 221 1804073» imported\n",
            " f4a | «falko76@corp-works.ee» | «Petra Orzel» | «1945-05-19»\n",
            "«Petra Orzel», 2025-05-19, «+49 221 1804073»\n",
            "«Petra Orzel», 1999-05-19: fixed\n",
        ] {
            finds_people("x.txt", text);
        }
        finds_people(
            "x.json",
            "{\"type\": {\"coding\": [{\"code\": \"MR\"}]}, \"value\": \"«64047227»\"}\n",
        );
        finds_people("x.json", "{\"code\": \"MR\", \"x\": 64047227}\n");
        finds_people(
            "a.sql",
            "VALUES ('x','«Petra Orzel»','«Klaverweide 125, 87000 Limoges»')\n",
        );
        finds_people("x.txt", "x|«Tanners Row 5, 86150 Augsburg»|y\n");
        finds_people("a.js", "add({ birthday: ISODate('«1998-12-09»') });\n");
        finds_people(
            "a.json",
            "{\"a\":\"b\",\"email\":\"«jane@corp-works.ee»\"}\n",
        );
        finds_people("a.exs", "hosts: [:\"app@evo-5.gabel-senf.ch\"]\n");
    }

    #[test]
    fn chats_runs_and_letters_name_people() {
        for text in [
            "Started by user «Qwendal Orz»\n",
            "From «Qwendal Orz» to Everyone: x\n",
            "From x to «Qwendal Orz» (privately): x\n",
            "ausgestellt auf «Qwendal Orz», x\n",
            "zatwierdził «Qwendal Orz».\n",
            "Tell «Qwendal Orz» on «+48 796 998 468».\n",
            "chiamare «Qwendal Orz» al «+43 6655597385» per x\n",
            "zadzwoń do «Qwendal Orz», numer «+49 151 6941523»\n",
            "x\n/«Gunilla Orz»\n",
            "changed by Customer Care\n",
            "x\nPresent: «Orla Trzk», «Qwendal Orz», «Bert Kohl» (remote)\n",
            "Présents : «Qwendal Orz», «Orla Trzk». Excusée : «Jocelyn Ledesma».\n",
            "x\nAn: «Qwendal Orz»\n",
            "x\nFrom: the team, Api Server\n",
            "«Qwendal Orz» | Tel. «+33 6 96 20 73 47»\n",
            "«Qwendal Orz» (personnummer «700424-2009») slutar\n",
            "«Qwendal Orz», geb. «12.03.1980»\n",
            "brooch of Qwendal Orz (born Virag) x\n",
            "Legal name ....... «Qwendal Orz»\n",
            "Mvh\n«Qwendal Orz»\n",
            "x\nCheers,\n«Qwendal Orz»\n",
            "nacida el «12/03/1980»\n",
            "53ecf3f4 («Qwendal Orz» 2025-06-05 09:00:10 +0200 10) allow\n",
            "53ecf3f4 (Qwendal Orz) allow\n",
            "uid  [ultimate] «Qwendal Orz» <«q.orz@corp-works.ee»>\n",
            "GITLAB_USER_NAME=«Qwendal Orz»\n",
            "see src/Gunilla Orz\n",
        ] {
            finds_people("x.txt", text);
        }
        finds_people("x.eml", "From: Customer Care <«m.feather@corp-works.ee»>\n");
    }
}
