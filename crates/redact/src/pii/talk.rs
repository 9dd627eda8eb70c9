//! Who speaks in the log of a chat.

use std::ops::Range;

use super::date;
use super::person::{self, Trust};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;

/// The most lines that are looked at.
const LINES: usize = 5000;

/// Names of those who speak: `[2026-02-02 09:01] Jane Doe: text`, `02.02.26, 09:01 - Jane Doe: text`.
///
/// A line of a log may be read so as well, `[09:01] Disk Usage: 80 %`: half of them have to begin with a common first name.
pub(super) fn authors(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Log) {
        return;
    }
    let mut names = Vec::new();
    let mut known = 0;
    for line in input.lines().take(LINES) {
        let (start, line) = (line.start, &input.bytes[line]);
        if let Some(name) = blamed(input.bytes, start, line) {
            let why = "a line of a file is by them";
            hits.add(name, "person-name", "blame", Strength::Scored, why);
            continue;
        }
        let Some(name) = author(input.bytes, start, line) else {
            continue;
        };
        let text = input.text(name.clone());
        known += usize::from(text.split(' ').next().is_some_and(person::is_first));
        names.push(name);
    }
    if known == 0 || known * 2 < names.len() {
        return;
    }
    for name in names {
        let why = "it stands where a chat names who speaks";
        hits.add(name, "person-name", "chat", Strength::Scored, why);
    }
}

/// Who sent a message of a chat that was exported: `"from": "Jane Doe", "text": …`.
pub(super) fn sender(input: &Input<'_>, from: usize, hits: &mut Hits) {
    if input.kind != Kind::Json {
        return;
    }
    let rest = &input.bytes[from..(from + 80).min(input.bytes.len())];
    let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
    let start = from + blanks + 1;
    let Some(length) = rest
        .get(blanks + 1..)
        .filter(|_| rest[blanks] == b'"')
        .and_then(|rest| memchr::memchr(b'"', rest))
    else {
        return;
    };
    let near = &input.bytes[from.saturating_sub(240)..(from + 240).min(input.bytes.len())];
    let told = [
        &b"\"text\""[..],
        b"\"message\"",
        b"\"body\"",
        b"\"content\"",
    ]
    .iter()
    .any(|key| memchr::memmem::find(near, key).is_some());
    let name = person::at(input.bytes, start, start + length, Trust::Sentence);
    if let Some(name) = name.filter(|name| told && name.end == start + length) {
        let why = "a message of a chat names who sent it";
        hits.add(name, "person-name", "chat", Strength::Context, why);
    }
}

/// Verbs behind whom a mail or a chat quotes, and other words that lead to people; all lead here.
pub(crate) const QUOTING: &[&str] = &[
    " wrote:",
    " schrieb:",
    " schrieb am ",
    " a écrit",
    " escribió",
    " ha scritto",
    " escreveu",
    " schreef",
    " napisał",
    " skrev ",
    " skrev:",
    // Trackers and diaries of what was done.
    " commented on ",
    " added a comment",
    " created an issue",
    " mentioned you",
    " hat kommentiert",
    " a commenté",
    " ha commentato",
    " ha comentado",
    " comentou",
    " skomentował",
    " kommenterade",
    " kommenterede",
    " (additional comments)",
    " (work notes)",
    " logs in ",
    " meldet sich an",
    // Chats of meetings: `From Jane Doe to Everyone: …`.
    " to everyone:",
    " to everyone (",
    " (privately)",
    " (direct message)",
    " an alle:",
    " an jeden:",
    " a todos:",
    " a tutti:",
    " à tous:",
    // Numbers that some countries call so.
    "sv-nummer",
    "sv nummer",
    "sv_nummer",
    ": sin ",
    ", sin ",
    "my sin ",
    "your sin ",
    "\nsin ",
    "sin number",
    "\"code\": \"mr\"",
    "\"code\":\"mr\"",
    "\"code\": \"ss\"",
    "\"code\":\"ss\"",
    "\"code\": \"ni\"",
    "\"code\": \"sb\"",
    "\"code\": \"pi\"",
    "\"code\":\"pi\"",
    "\"code\": \"mc\"",
    "\"code\": \"hc\"",
    "\"code\": \"dl\"",
    "\"code\":\"dl\"",
    "\"code\": \"ppn\"",
    "\"code\":\"ppn\"",
    // Who met, and whom a mail is from and for.
    "present: ",
    "attendees: ",
    "participants: ",
    "apologies: ",
    "absent: ",
    "teilnehmer: ",
    "teilnehmende: ",
    "anwesend: ",
    "anwesende: ",
    "beteiligt: ",
    "beteiligte: ",
    "entschuldigt: ",
    "présents : ",
    "présents: ",
    "présentes : ",
    "excusée : ",
    "excusé : ",
    "excusés : ",
    "absents : ",
    "participants : ",
    "aanwezig: ",
    "aanwezigen: ",
    "deelnemers: ",
    "afwezig: ",
    "asistentes: ",
    "presenti: ",
    "partecipanti: ",
    "assenti: ",
    "obecni: ",
    "uczestnicy: ",
    "nieobecni: ",
    "närvarande: ",
    "deltagare: ",
    "til stede: ",
    "deltagere: ",
    "presentes: ",
    "participantes: ",
    "přítomni: ",
    "účastníci: ",
    "on call: ",
    "rufbereitschaft: ",
    "oncall: ",
    "\nan: ",
    "\nvon: ",
    "\nfrom: ",
    "\nto: ",
    "\ncc: ",
    "\ntill: ",
    "\nfrån: ",
    "\naan: ",
    "\nvan: ",
    "\nde : ",
    "\nà : ",
    "\npara: ",
    "\ntil: ",
    "\nfra: ",
    // The ends of letters.
    "hälsning",
    "mvh",
    "poważaniem",
    "un saluto",
    "abraço",
    "abrazo",
    "bien à vous",
    "hilsner",
    "thanks,\n",
    "cheers,\n",
    "best,\n",
    "danke,\n",
    "merci,\n",
    "gracias,\n",
    "grazie,\n",
    "obrigado,\n",
    "obrigada,\n",
    "tack,\n",
    "bedankt,\n",
    // What states and hospitals number.
    "historia cl",
    "krankenakte",
    "patientenakte",
    "cartella clinica",
    "prontuário",
    "dossier médical",
    "\"pas\":",
    "pas:",
    // Who answers for something.
    "verantwortlich",
    "zuständig",
    "responsable",
    "responsabile",
    "responsável",
    "verantwoordelijk",
    "odpowiedzialn",
    "odpověd",
    "ansvarig",
    "ansvarlig",
    "build_creator",
    // Whose doing it is.
    "started by user",
    "triggered by user",
    "cancelled by user",
    "changed by",
    "asked by",
    "ordered by",
    "decided by",
    "gewünscht von",
    "questions to",
    "todo ask",
    "todo: ask",
    "todo: frag",
    "fragen an",
    "demander à",
    "preguntar a",
    "chiedere a",
    "perguntar a",
    "zapytaj",
    "zeptej se",
    "requested for",
    "prepared by",
    "checked by",
    "verified by",
    "reported to",
    "geändert von",
    "erstellt von",
    "angelegt von",
    "geprüft von",
    "bearbeitet von",
    "freigegeben von",
    "unterschrieben von",
    "genehmigt von",
    "ausgestellt auf",
    "auf den namen",
    "modifié par",
    "rédigé par",
    "approuvé par",
    "validé par",
    "signé par",
    "demandé par",
    "au nom de",
    "modificado por",
    "aprobado por",
    "revisado por",
    "solicitado por",
    "a nombre de",
    "modificato da",
    "approvato da",
    "richiesto da",
    "a nome di",
    "alterado por",
    "aprovado por",
    "pedido por",
    "em nome de",
    "gewijzigd door",
    "goedgekeurd door",
    "aangevraagd door",
    "op naam van",
    "zmienił",
    "zatwierdził",
    "zatwierdziła",
    "zgłosił",
    "zgłosiła",
    "na nazwisko",
    "změnil",
    "schválil",
    "schválila",
    "ändrad av",
    "godkänd av",
    "ændret af",
    "godkendt af",
    "noted by",
    "stored by",
    "bought by",
    "purchased by",
    "resolved by",
    "notiert von",
    "gekauft von",
    "gelöst von",
    "behoben von",
    "erledigt von",
    "noté par",
    "acheté par",
    "résolu par",
    "anotado por",
    "comprado por",
    "resuelto por",
    "resolvido por",
    "atendido por",
    "annotato da",
    "acquistato da",
    "risolto da",
    "genoteerd door",
    "gekocht door",
    "opgelost door",
    "afgehandeld door",
    "zanotował",
    "rozwiązał",
    "zapsal",
    "vyřešil",
    "antecknat av",
    "löst av",
    "løst af",
    "login of",
    "zugang von",
    "schlüssel von",
    "jump host of",
    "pc of",
    "pc von",
    "rechner von",
];

/// Says whether a word of [`QUOTING`] leads to a list of names: it ends with a colon and a blank.
pub(super) fn is_list(word: &[u8]) -> bool {
    word.ends_with(b": ") && QUOTING.iter().any(|list| list.as_bytes() == lower(word))
}

/// Returns a word with the small letters that the lists have.
fn lower(word: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(word).to_lowercase().into_bytes()
}

/// Says whether a word is one of [`QUOTING`] and a verb.
pub(super) fn is_verb(word: &[u8]) -> bool {
    word[0] == b' '
        && QUOTING
            .iter()
            .any(|verb| verb.as_bytes().eq_ignore_ascii_case(word))
}

/// The name before the verb of a quotation, which begins at a place: `On 3 Jul 2026 Jane Doe wrote:`.
pub(super) fn wrote(input: &Input<'_>, verb: usize, hits: &mut Hits) {
    if input.kind == Kind::Code {
        return;
    }
    let bytes = input.bytes;
    let low = verb.saturating_sub(60);
    let lead = &bytes[low..verb];
    let part = |byte: &u8| {
        byte.is_ascii_alphabetic() || *byte >= 0x80 || matches!(byte, b' ' | b'-' | b'\'' | b'.')
    };
    let from = lead
        .iter()
        .rposition(|byte| !part(byte))
        .map_or(0, |at| at + 1);
    // A window may begin within a word, and with that in one of its letters.
    let words = lead[from..].split(|byte| *byte == b' ');
    let mut at = low + from;
    for word in words {
        let name = person::at(bytes, at, verb, Trust::Sentence).filter(|name| name.end == verb);
        if let Some(name) = name {
            let why = "a mail quotes who wrote it";
            hits.add(name, "person-name", "quotation", Strength::Context, why);
            return;
        }
        at += word.len() + 1;
    }
}

/// Reads the name in what git tells of a line: `53ecf3f4 (Jane Doe 2026-06-05 09:00:10 +0200 10) …`.
fn blamed(bytes: &[u8], start: usize, line: &[u8]) -> Option<Range<usize>> {
    let hash = line
        .iter()
        .take(40)
        .take_while(|byte| byte.is_ascii_hexdigit() || **byte == b'^')
        .count();
    let open = memchr::memchr(b'(', &line[..line.len().min(90)]).filter(|_| hash > 6)?;
    let at = start + open + 1;
    let name = person::at(bytes, at, start + line.len(), Trust::Sentence)?;
    let rest = bytes[name.end..start + line.len()].trim_ascii_start();
    let dated = rest.len() > 10
        && rest[..4].iter().all(u8::is_ascii_digit)
        && rest[4] == b'-'
        && rest[7] == b'-';
    (line[hash] == b' ' && dated).then_some(name)
}

/// Reads the name behind the time that begins a line and before a colon.
fn author(bytes: &[u8], start: usize, line: &[u8]) -> Option<Range<usize>> {
    if let Some(name) = heading(bytes, start, line) {
        return Some(name);
    }
    let framed = line.first() == Some(&b'[');
    if !framed && !line.first().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let time = |byte: &u8| {
        byte.is_ascii_digit()
            || matches!(byte, b':' | b'.' | b'-' | b'/' | b',' | b' ' | b'T' | b'Z')
    };
    let from = usize::from(framed);
    let length = line[from..]
        .iter()
        .take(28)
        .take_while(|byte| time(byte))
        .count();
    let told = &line[from..from + length];
    let skip = match framed {
        true => line[from + length..]
            .starts_with(b"] ")
            .then_some(length + 2)?,
        false => told.ends_with(b" - ").then_some(length)?,
    };
    memchr::memchr(b':', told)?;
    let at = start + from + skip;
    let end = start + line.len();
    person::at(bytes, at, end, Trust::Sentence).filter(|name| bytes[name.end..].starts_with(b": "))
}

/// Names that begin lines with the last name before the first: `Doe, Jane    -84`, `1. DOE Jane, born …`.
pub(super) fn turned(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown) {
        return;
    }
    for line in input.lines().take(LINES) {
        let (start, line) = (line.start, &input.bytes[line]);
        let mark = |byte: &&u8| {
            byte.is_ascii_digit() || matches!(byte, b' ' | b'.' | b')' | b'-' | b'*' | b'|' | b'\t')
        };
        let marks = line.iter().take_while(mark).count();
        let text = &line[marks..line.len().min(marks + 64)];
        let letter = |byte: &&u8| {
            byte.is_ascii_alphabetic() || **byte >= 0x80 || matches!(byte, b'-' | b'\'')
        };
        let last = text.iter().take_while(letter).count();
        if last < 3 || !person::may_begin(text[0]) {
            continue;
        }
        let loud = !text[..last].iter().any(u8::is_ascii_lowercase);
        let comma = text[last..].starts_with(b", ");
        let skip = if comma { 2 } else { 1 };
        let blank = loud && text[last..].starts_with(b" ");
        if !comma && !blank {
            continue;
        }
        let rest = text.get(last + skip..).unwrap_or_default();
        let first = rest.iter().take_while(letter).count();
        let behind = &rest[first..];
        // A register of a book has nothing behind its names.
        let columns = [&b"  "[..], b"\t", b" |", b" -", b" ("];
        let ends = columns.iter().any(|sign| behind.starts_with(sign))
            || (loud || date::is_born(behind)) && behind.starts_with(b", ");
        let quiet = rest[..first].iter().any(u8::is_ascii_lowercase);
        let known = first > 2
            && person::may_begin(rest[0])
            && (date::is_born(behind)
                || quiet && std::str::from_utf8(&rest[..first]).is_ok_and(person::is_first));
        let span = start + marks..start + marks + last + skip + first;
        if ends
            && known
            && person::at(input.bytes, span.start, span.end, Trust::Field) == Some(span.clone())
        {
            let why = "a list names people by their last names";
            hits.add(span, "person-name", "list", Strength::Scored, why);
        }
    }
}

/// Reads the name that is a line of its own with the time behind it, above what was said: `**Jane Doe** 11:02`, `Jane Doe 08:05`,
/// `Jane Doe, 08:05`, `Jane Doe [08:05]`, `### Jane Doe – 08:05`.
fn heading(bytes: &[u8], start: usize, line: &[u8]) -> Option<Range<usize>> {
    let text = line.trim_ascii_end();
    if text.len() > 80 {
        return None;
    }
    let text = text
        .strip_suffix(b"AM")
        .or_else(|| text.strip_suffix(b"PM"))
        .unwrap_or(text);
    let sign = |byte: &&u8| {
        byte.is_ascii_digit()
            || matches!(
                byte,
                b':' | b' ' | b'[' | b']' | b'(' | b')' | b'.' | b'-' | b'/' | b',' | b'*' | b'_'
            )
    };
    let told = text.iter().rev().take_while(sign).count();
    let time = &text[text.len() - told..];
    let colon = memchr::memchr(b':', time)?;
    let digit = |at: usize| time.get(at).is_some_and(u8::is_ascii_digit);
    if colon == 0 || !digit(colon - 1) || !digit(colon + 1) || !digit(colon + 2) {
        return None;
    }
    let lead = &text[..text.len() - told];
    let lead = lead
        .strip_suffix("– ".as_bytes())
        .or_else(|| lead.strip_suffix("–".as_bytes()))
        .unwrap_or(lead);
    let end = start + lead.trim_ascii_end().len();
    let mark = |byte: &&u8| matches!(byte, b'*' | b'#' | b' ' | b'>' | b'_');
    let from = start + lead.iter().take_while(mark).count();
    let name = person::at(bytes, from, end, Trust::Sentence)?;
    let behind = &bytes[name.end..start + line.len()];
    let alone = name.end == end || behind.starts_with(b"**") || behind.starts_with(b"_");
    let parted = matches!(behind.first(), Some(b' ' | b'*' | b',' | b'_'));
    (alone && parted).then_some(name)
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::only;

    fn names(text: &str) -> Vec<String> {
        let found = only(Class::Pii).find("chat.log", text.as_bytes());
        let name = |finding: &crate::Finding| finding.category.name == "person-name";
        found
            .into_iter()
            .filter(name)
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn whom_a_mail_quotes_and_who_leads_is_a_person() {
        for text in [
            "> On 3 Jul 2026 Qwendal Orz wrote:\n",
            "Am 2.3.2026, Qwendal Orz schrieb:\n",
            "Le 3 mars, Qwendal Orz a écrit :\n",
            "Vorgesetzter: Qwendal Orz\n",
            "die Kollegin Qwendal Orz ist da\n",
        ] {
            assert_eq!(names(text), ["Qwendal Orz"], "{text}");
        }
        for text in [
            "the Kernel wrote: x\n",
            "He wrote: x\n",
            "Kollege Server ist da\n",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn who_speaks_in_a_chat_is_a_person_whatever_the_first_name() {
        for text in [
            "[2026-02-02 09:01] Anna Blum: hi\n[2026-02-02 09:02] Qwendal Orz: no\n",
            "02.02.26, 09:01 - Anna Blum: hi\n02.02.26, 09:02 - Qwendal Orz: no\n",
        ] {
            assert_eq!(names(text), ["Anna Blum", "Qwendal Orz"], "{text}");
        }
        for text in [
            "**Anna Blum** 11:02\nhi\n\n**Qwendal Orz** 11:04\nno\n",
            "Anna Blum 08:05\nhi\n\nQwendal Orz 08:20\nno\n",
            "Anna Blum [08:05]\nhi\nQwendal Orz [2026-01-02 08:20:11]\nno\n",
        ] {
            assert_eq!(names(text), ["Anna Blum", "Qwendal Orz"], "{text}");
        }
        let listed = |text: &str| only(Class::Pii).find("list.txt", text.as_bytes()).len();
        assert_eq!(listed("Orz, Anna         -84        x\n"), 1);
        assert_eq!(listed("  1. ORZ Anna, né(e) x\n"), 1);
        assert_eq!(listed("Server, Anna was here\nAPI Anna is\nOrz, Anna\n"), 0);
        let export = "{\"from\": \"Qwendal Orz\", \"text\": \"hi\"}";
        let found = only(Class::Pii).find("result.json", export.as_bytes());
        assert_eq!(found.len(), 1);
        assert!(names("Disk Usage 08:05\nLoad Average 08:20\n").is_empty());
        assert!(names("[09:01] Disk Usage: 80 %\n[09:02] Load Average: 3\n").is_empty());
        assert!(names("[09:01] Qwendal Orz: no\n").is_empty());
    }
}
