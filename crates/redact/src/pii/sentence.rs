//! Words of sentences that lead to names, numbers and dates.

use std::ops::Range;
use std::sync::OnceLock;

use super::fields::{self, Datum};
use super::ids;
use super::person::{self, Trust};
use super::phone;
use super::value::value;
use crate::field;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::{List, WordSet};

/// Words of sentences that lead to names; says whether the word is one of those only.
pub(super) fn sentence(
    input: &Input<'_>,
    place: &Range<usize>,
    before: u8,
    hits: &mut Hits,
) -> bool {
    let bytes = input.bytes;
    if !is_lead(&bytes[place.clone()]) {
        return false;
    }
    let word = input.text(place.clone()).to_ascii_lowercase();
    let is = |list: &str| list.split('|').any(|known| known == word);
    if is("call |unter 0") && number(input, place.end - usize::from(word == "unter 0"), hits) {
        return true;
    }
    let device = is(DEVICES);
    let from = if is(GREETINGS) {
        place.end
    } else if is(LEADS) {
        place.end + 1
    } else if is(FAREWELLS) || word.starts_with("grü") || word.starts_with("gruess") {
        farewell(bytes, place.end)
    } else if device {
        // `# Jane Doe laptop`
        let line = input.line(place.start);
        let skip = bytes[line.clone()]
            .iter()
            .take_while(|byte| matches!(byte, b'#' | b' ' | b'\t' | b';' | b'/'))
            .count();
        line.start + skip
    } else {
        return false;
    };
    let from = from.min(bytes.len());
    if input.kind != Kind::Code && !before.is_ascii_alphanumeric() && before < 0x80 {
        let end = if device {
            place.start.max(from)
        } else {
            from + 80
        };
        // A last name alone is enough behind `Mrs.`.
        let title = is("mr. |mrs. |ms. |mr |mrs |ms |sr. |sra. |sig. |herr |frau |mme ")
            && bytes[place.start].is_ascii_uppercase();
        let alone = || title.then(|| person::at(bytes, from, end, Trust::Part))?;
        let name = person::at(bytes, from, end, Trust::Sentence).or_else(alone);
        let follows = |name: &Range<usize>| {
            bytes[name.end..].starts_with(b" ") || bytes[name.end..].starts_with(b"'s ")
        };
        if let Some(name) = name.filter(|name| !device || follows(name)) {
            let why = "the words around it lead to a name";
            hits.add(
                name,
                "person-name",
                "name-in-sentence",
                Strength::Context,
                why,
            );
            return true;
        }
    }
    !is("assigned to|approved by|requested by|reported by")
}

/// Words right before a name.
const GREETINGS: &str = "call |dear |mr. |mrs. |ms. |mr |mrs |ms |sr. |sra. |sig. |herr |frau |madame |mme |monsieur |dr. |unter 0";
/// Words before a name, with a blank behind them.
const LEADS: &str = "invoice goes to|spoke with|speak to|talk to|assigned to|approved by|signed by|rechnung an|requested by|reported by|opened by|handed to|handed over to|escalated to|reassigned to|signed off by|authorised by|authorized by";
/// The ends of letters.
const FAREWELLS: &str = "regards|cordialement|saludos|saluti|sincerely|im auftrag|pozdrav|pozdrawiam|pozdrowieniami|hälsningar|halsningar|hilsen|\
    terveisin|cu stim|saygılarımla|saygilarimla|groet|cumprimentos|atenciosamente|atentamente|cordialmente|pagarbiai|lugupidamisega";
/// What is called by the name of whose it is.
const DEVICES: &str = "laptop|notebook|macbook";

/// Says whether a word may be one of the lists; most are names of fields.
fn is_lead(word: &[u8]) -> bool {
    static LEADING: OnceLock<WordSet> = OnceLock::new();
    let leading = LEADING.get_or_init(|| {
        let lists = [GREETINGS, LEADS, FAREWELLS, DEVICES];
        WordSet::new(lists.into_iter().flat_map(|list| list.split('|')))
    });
    leading.contains(word) || word.len() > 2 && word[..2].eq_ignore_ascii_case(b"gr")
}

/// A number behind `call` and the like.
fn number(input: &Input<'_>, from: usize, hits: &mut Hits) -> bool {
    let starts = matches!(input.byte(from), b'0'..=b'9' | b'(') && input.kind != Kind::Code;
    if starts && let Some(span) = phone::named(input.bytes, from, input.line(from).end) {
        let why = "the word before it leads to a number";
        hits.add(span, "phone", "phone-in-sentence", Strength::Context, why);
    }
    starts
}

/// Skips what stands between a farewell and a name.
fn farewell(bytes: &[u8], from: usize) -> usize {
    // `pozdravem`, `groeten`: the word may go on.
    let from = from
        + bytes[from..]
            .iter()
            .take(6)
            .take_while(|byte| byte.is_ascii_lowercase() || **byte >= 0x80)
            .count();
    let skip = bytes[from..]
        .iter()
        .take(10)
        .take_while(|byte| {
            matches!(
                byte,
                b'n' | b',' | b'.' | b'!' | b' ' | b'\r' | b'\n' | b'\\' | b'e'
            )
        })
        .count();
    from + skip
}

/// A value behind a word without a sign between them: `born on 24 March 1980`, `Tel. 030 1234567`.
pub(super) fn spaced(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let inside =
        |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80 || matches!(byte, b'_' | b'-');
    let low = place.start.saturating_sub(40);
    let lead = bytes[low..place.start]
        .iter()
        .rev()
        .take_while(|byte| inside(byte) || **byte == b' ')
        .count();
    let high = (place.end + 48).min(bytes.len());
    let end = place.end
        + bytes[place.end..high]
            .iter()
            .take_while(|byte| inside(byte))
            .count();
    let words = field::words(&bytes[place.start - lead..end]);
    let Some(datum @ (Datum::Phone | Datum::Birth | Datum::Number(_) | Datum::Name)) =
        fields::classify(&words)
    else {
        return;
    };
    // `full-name "Jane Doe"` of routers.
    if datum == Datum::Name && bytes[end..].starts_with(b" \"") {
        let from = end + 2;
        let line = input.line(from).end.max(from);
        if let Some(length) = memchr::memchr(b'"', &bytes[from..line]) {
            value(input, datum, from..from + length, true, hits);
        }
        return;
    }
    let (at, said) = skip_fillers(bytes, end);
    let first = input.byte(at);
    let starts = first.is_ascii_digit()
        || match datum {
            Datum::Phone => matches!(first, b'+' | b'('),
            // `The customer is Jane Doe`.
            Datum::Name => said && (first.is_ascii_uppercase() || first >= 0x80),
            _ => first.is_ascii_uppercase(),
        };
    if starts && at > place.end {
        value(input, datum, at..input.line(at).end, false, hits);
    } else if datum == Datum::Birth {
        // `Geburtsdatum des Anwenders zur Prüfung: …`
        let at = behind_words(input, end);
        if at > end {
            value(input, datum, at..input.line(at).end, false, hits);
        }
    } else if let Datum::Number(kind) = datum {
        let at = behind_words(input, end);
        // So far behind its name a number has to pass its check.
        if at > end
            && ids::at(bytes, at, input.line(at).end, kind).is_some_and(|(_, checked)| checked)
        {
            value(input, datum, at..input.line(at).end, false, hits);
        }
    }
}

/// Returns where a value begins behind words and a colon: `BSN van de nieuwe collega: …`; `from` where none does.
fn behind_words(input: &Input<'_>, from: usize) -> usize {
    let rest = &input.bytes[from..(from + 48).min(input.bytes.len())];
    let words = rest
        .iter()
        .take_while(|byte| {
            byte.is_ascii_alphabetic() || matches!(byte, b' ' | b'\'') || **byte >= 0x80
        })
        .count();
    match rest.get(words..words + 2) {
        Some(b": ") => from + words + 2,
        _ => from,
    }
}

/// Skips what may stand between a word and its value; says whether a verb was among it.
fn skip_fillers(bytes: &[u8], from: usize) -> (usize, bool) {
    static VERBS: List = List::new("is ist est es lautet was");
    static FILLERS: List = List::new(
        "number no nr num nro nummer numer numero numéro número on am le el il der of n n° nº č číslo cislo card id at in to",
    );
    let mut at = from;
    let mut said = false;
    for _ in 0..5 {
        let rest = &bytes[at.min(bytes.len())..(at + 20).min(bytes.len())];
        let signs = rest
            .iter()
            .take(3)
            .take_while(|byte| matches!(byte, b' ' | b'.' | b':' | b'#' | b'\t' | b'*'))
            .count();
        at += signs;
        let rest = &rest[signs..];
        let length = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
            .count();
        let word = String::from_utf8_lossy(&rest[..length]).to_lowercase();
        let verb = VERBS.has(&word);
        if !verb && !FILLERS.has(&word) {
            break;
        }
        said |= verb;
        at += length;
    }
    (at, said)
}
