//! Values of forms and devices, behind dots, in quotes or behind a few words, in lists and objects.

use std::ops::Range;

use super::date;
use super::fields::{self, Datum};
use super::ids::Number;
use super::person::{self, Trust};
use super::value::value;
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;
use crate::wordset::List;

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
    let signs: [&[u8]; 11] = [
        b"  ", b", ", b" | ", b" |", b"; ", b";", b"|", b"\t", b",", b" - ", b" / ",
    ];
    let Some(sign) = signs.iter().find(|sign| rest.starts_with(sign)) else {
        return;
    };
    let line = input.line(end);
    // Columns of printed tables are aligned.
    let blanks = bytes[end + sign.len()..line.end.max(end + sign.len())].iter();
    let from = end + sign.len() + blanks.take_while(|byte| **byte == b' ').count();
    let Some(date) = date::at(bytes, from, line.end) else {
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

/// Returns how long what opens a collection is, with its first quote: `c("`, `as.Date(c("`, `["`.
fn opening(text: &[u8]) -> Option<usize> {
    let text = &text[..text.len().min(32)];
    let quote = memchr::memchr2(b'"', b'\'', text)?;
    let lead = &text[..quote];
    let calls = lead
        .iter()
        .all(|byte| byte.is_ascii_alphabetic() || b"._([ \n".contains(byte));
    let lead = lead.trim_ascii_end();
    let opens = lead.ends_with(b"[") || lead == b"c(" || lead.ends_with(b"(c(");
    (calls && opens).then_some(quote + 1)
}

/// The values of a column that is written as a list: `name = c("Jane Doe", "John Roe")`, `"dob": ["1980-03-24", …]`; says
/// whether there is one.
pub(super) fn collected(input: &Input<'_>, found: &field::Field, hits: &mut Hits) -> bool {
    let bytes = input.bytes;
    let start = found.value.start;
    // The first text of a list may be taken for all of the value.
    let listed = found.quote != 0
        && input.kind == Kind::Code
        && start > 1
        && bytes[start - 2] == b'['
        && bytes[start - 1] == found.quote;
    let first = match found.quote {
        0 if matches!(input.byte(start), b'[' | b'c' | b'a' | b'p' | b'l' | b'n') => {
            opening(&bytes[start.min(bytes.len())..])
        }
        _ => listed.then_some(0),
    };
    let Some(first) = first else { return false };
    let Some(datum) = fields::classify(&field::words(&bytes[found.key.clone()])) else {
        return false;
    };
    if Scene::new(input).is_test(start) {
        return false;
    }
    let mut at = start + first;
    for _ in 0..MOST {
        let quote = bytes[at - 1];
        let rest = &bytes[at..(at + 80).min(bytes.len())];
        let Some(length) = memchr::memchr(quote, rest) else {
            break;
        };
        let named = || {
            let mut words = rest[..length].split(|byte| *byte == b' ');
            words.next().is_some_and(is_first) && words.next().is_some()
        };
        // Other things have names as well.
        if !matches!(datum, Datum::Name | Datum::AnyName | Datum::NamePart) || named() {
            value(input, datum, at..at + length, true, hits);
        }
        let sign = |byte: &&u8| matches!(byte, b',' | b' ' | b'\n' | b'\r' | b'\t');
        let next = at + length + 1;
        let signs = bytes[next.min(bytes.len())..]
            .iter()
            .take(24)
            .take_while(sign);
        let next = next + signs.count();
        if !matches!(input.byte(next), b'"' | b'\'') {
            break;
        }
        at = next + 1;
    }
    true
}

fn is_first(word: &[u8]) -> bool {
    word.first()
        .is_some_and(|first| !first.is_ascii_lowercase())
        && std::str::from_utf8(word).is_ok_and(person::is_first)
}

/// The name behind the mail address of one object: `email: "jane@…", name: "Jane Doe"`, whose second quote is at a place.
pub(super) fn object_behind(bytes: &[u8], quote: usize) -> Option<Range<usize>> {
    static KEYS: List = List::new("name full_name fullname display_name displayname real_name");
    let rest = &bytes[quote..(quote + 96).min(bytes.len())];
    let rest = rest.get(1..)?.strip_prefix(b",")?;
    let sign = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'"' | b'\'' | b':');
    let from = rest.iter().take_while(sign).count();
    let inside = |byte: &&u8| byte.is_ascii_alphabetic() || **byte == b'_';
    let end = from + rest[from..].iter().take_while(inside).count();
    let sign = |byte: &&u8| matches!(byte, b' ' | b':' | b'=' | b'>' | b'"' | b'\'');
    let signs = rest[end..].iter().take(8).take_while(sign).count();
    let start = end + signs;
    if !KEYS.has_in_any_case(&rest[from..end]) || signs < 2 {
        return None;
    }
    let close = rest[start - 1];
    let length = memchr::memchr(close, &rest[start..])?;
    let low = quote + 2;
    let span = low + start..low + start + length;
    let named = matches!(close, b'"' | b'\'');
    let name = named.then(|| person::at(bytes, span.start, span.end, Trust::Field))?;
    name.filter(|name| *name == span)
}

/// Says whether a text ends with a word for telephones.
pub(super) fn leads_to_phone(lead: &[u8]) -> bool {
    static WORDS: List = List::new(
        "phone tel telefon telephone mobile mobil handy cell call fon téléphone teléfono móvil telefono cellulare telefone telefoon puhelin tlf anrufen whatsapp",
    );
    let lead = lead.trim_ascii_end();
    let lead = lead
        .strip_suffix(b":")
        .or_else(|| lead.strip_suffix(b"."))
        .unwrap_or(lead);
    let part = |byte: &u8| !(byte.is_ascii_alphabetic() || *byte >= 0x80);
    let word = lead.rsplit(part).next().unwrap_or_default();
    WORDS.has_in_any_case(word)
}

/// Words that lead to an address in a sentence.
static LEADS: List = List::new(
    "adres adresse address anschrift indirizzo dirección direccion wohnhaft adresa bydliště adress adressen morada endereço cím lakcím osoite zamieszkania",
);

/// Says whether a text ends with a word that leads to an address, and the verb behind it: `Het adres van de klant is `.
pub(super) fn leads_to_address(lead: &[u8]) -> bool {
    static VERBS: List = List::new("is ist est es è é jest je är er lautet to");
    let Some(lead) = lead.strip_suffix(b" ") else {
        return false;
    };
    let from = memchr::memrchr(b'\n', lead).map_or(0, |at| at + 1);
    let part = |byte: &u8| !(byte.is_ascii_alphabetic() || *byte >= 0x80);
    let mut words = lead[from..].rsplit(part);
    let last = words.next().unwrap_or_default();
    let verb = || std::str::from_utf8(last).is_ok_and(|last| VERBS.has(last));
    LEADS.has_in_any_case(last) || verb() && words.any(|word| LEADS.has_in_any_case(word))
}

/// Says whether words tell the name of somebody: ` de Jane Doe: `.
pub(super) fn is_of_named(words: &[u8]) -> bool {
    let named = |word: &[u8]| {
        word.first()
            .is_some_and(|first| first.is_ascii_uppercase() || *first >= 0x80)
            && std::str::from_utf8(word).is_ok_and(person::is_first)
    };
    words.split(|byte| matches!(byte, b' ' | b':')).any(named)
}

/// Returns where the answer begins to who asks for a number at the end of a line of a chat: `… me pide DNI`, `10:03 jane: 1234…`.
pub(super) fn answer(input: &Input<'_>, end: usize) -> Option<usize> {
    let line = input.line(end);
    let rest = input.bytes[end.min(line.end)..line.end].trim_ascii();
    if rest.len() > 2
        || !rest
            .iter()
            .all(|byte| matches!(byte, b'?' | b'.' | b'!' | b':'))
    {
        return None;
    }
    let below = input.below(&line);
    let next = (below < input.bytes.len()).then(|| input.line(below))?;
    let text = &input.bytes[next.clone()];
    let said = crate::bytes::find_last(&text[..text.len().min(64)], b": ")?;
    let answer = &text[said + 2..];
    let alone = answer.trim_ascii().len() < 24 && answer.first()?.is_ascii_alphanumeric();
    alone.then_some(next.start + said + 2)
}

/// Says that a number is one to drive: software has a `licenseNumber` as well, but none beside a passport's number.
pub(super) fn licence(input: &Input<'_>, at: usize, words: &field::Words) -> Option<Datum> {
    let driver = matches!(words.joined(), "licensenumber" | "licencenumber");
    let near = &input.bytes[at.saturating_sub(160)..at];
    // In Czech and its neighbours a passport is a `pas`, where a record tells more of somebody.
    let told = |word: &&str| memchr::memmem::find(near, word.as_bytes()).is_some();
    let told = || {
        [
            "rodn", "jmen", "zamest", "zaměst", "pracown", "narozen", "priimek", "prezime", "oib",
        ]
        .iter()
        .any(told)
    };
    if words.joined() == "pas" && told() {
        return Some(Datum::Number(Number::Passport));
    }
    (driver && memchr::memmem::find(near, b"\"passportNumber\"").is_some())
        .then_some(Datum::Number(Number::Licence))
}

/// Says whether the cell before a place is a name that is known: `Jane Doe  jane@…`.
pub(super) fn is_behind_name(bytes: &[u8], at: usize) -> bool {
    let lead = &bytes[at.saturating_sub(48)..at];
    let sign = |byte: &u8| matches!(byte, b' ' | b'\t' | b',' | b';' | b'|' | b'<' | b'"');
    let signs = lead.iter().rev().take_while(|byte| sign(byte)).count();
    let lead = &lead[..lead.len() - signs];
    let mut words = lead.rsplit(|byte| *byte == b' ' || sign(byte));
    words.next();
    signs > 1 && words.next().is_some_and(is_first)
}

/// Says whether a command makes or changes the account of somebody: `New-ADUser `.
pub(super) fn is_account(lead: &[u8]) -> bool {
    let commands: [&[u8]; 6] = [
        b"ADUser",
        b"LocalUser",
        b"MgUser",
        b"Mailbox",
        b"MailContact",
        b"MsolUser",
    ];
    commands
        .iter()
        .any(|command| memchr::memmem::find(lead, command).is_some())
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
    fn lists_objects_and_comments_of_code_tell_of_people() {
        finds_people(
            "load.R",
            "x <- data.frame(\n  name = c(\"«Carmela Boersma»\", \"«Vilhelm Leitgeb»\"),\n  dob = as.Date(c(\"«1947-06-05»\", \"«1988-11-09»\")),\n  mrn = c(\"«89{digits6}»\")\n)\n",
        );
        finds_people(
            "load.py",
            "df = {\"dob\": [\"«1947-06-05»\"], \"name\": [\"«Hedwiga Orz»\", \"Blue Label\"]}\n",
        );
        finds_people(
            "tests/load.R",
            "dob = as.Date(c(\"1947-06-05\", \"1988-11-09\"))\n",
        );
        finds_people(
            "seeds.rb",
            "User.create!(email: \"«q.orz@corp-works.ee»\", name: \"«Qwendal Orz»\")\n",
        );
        finds_people(
            "report.pl",
            "# ask «Qwendal Orz» <«q.orz@corp-works.ee»>, phone «+34 676 43 21 39»\nmy $x = 1;\n",
        );
        finds_people("report.pl", "# adds +34 676 43 21 39\nmy $x = 1;\n");
        finds_people(
            "people.yaml",
            "- rodne_cislo: \"«620815/4128»\"\n  pas: «X3{digits7}»\n",
        );
        finds_people(
            "x.txt",
            "0  «Carmela Boersma»  «q.orz@corp-works.ee»  «1970-09-28»\n",
        );
        finds_people(
            "x.txt",
            "Het adres van de leverancier is «Willow Bank 27, 3810-100 Aveiro».\n",
        );
        // A club numbers its members as well.
        finds_people("x.tsv", "member_no\tname\n8813337\t«Carmela Boersma»\n");
    }

    #[test]
    fn trackers_forms_and_rows_name_people() {
        for text in [
            "    «Qwendal Orz» commented on OPS-4848:\n",
            "2026-03-17T16:19:22Z - «Qwendal Orz» (Additional comments)\n",
            "- 06:20 «Qwendal Orz» logs in over the console\n",
            "# laptop of «Qwendal Orz»\n",
            "# Notebook von «Qwendal Orz»\n",
            "x asked by «Qwendal Orz»\n",
            "Name of guest:      «Qwendal Orz»\n",
            "Nom du client : «Qwendal Orz»\n",
            "Stand: heute, verantwortlich: «Qwendal Orz»\n",
            "responsable: «Qwendal Orz»\n",
            "BUILDKITE_BUILD_CREATOR=«Qwendal Orz»\n",
            "New-ADUser -Name \"«Qwendal Orz»\" -Enabled\n",
            "see «Præben Orz» and «Gerolamo Orz»\n",
            "New-VM -Name \"Blue Label\"\n",
            "Area commented on x\n",
            "laptop of the Blue Label\n",
        ] {
            finds_people("x.txt", text);
        }
        for (path, text) in [
            (
                "a.csv",
                "MessageId,Created,From,Email\n178,2026,«Qwendal Orzel»,«q.orzel@corp-works.ee»\n",
            ),
            ("a.csv", "\"Amazon Business\",\"«q.orz@corp-works.ee»\"\n"),
            ("a.csv", "a,b,c\n1,Blue Label,«info@corp-works.ee»\n"),
            (
                "load.R",
                "author <- \"«Qwendal Orz» <«q.orz@corp-works.ee»>\"\n",
            ),
            (
                "a.cs",
                "// questions to «Qwendal Orz» <«q.orz@corp-works.ee»>\nint x;\n",
            ),
            (
                "auth.lua",
                "-- old partner access, see «q.orz@corp-works.ee»\nlocal x = 1\n",
            ),
            ("inadyn.conf", "provider default@dynu.com {\n"),
            (
                "a.kt",
                "    // TODO ask «Gerolamo Orz» whether it may be so\n",
            ),
            ("a.kt", "    // TODO ask Blue Label whether it may be so\n"),
            ("b.csv", "Nr;Krankenkasse-Nr;IBAN\n1;«I72{digits7}»;x\n"),
        ] {
            finds_people(path, text);
        }
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
