//! Postal addresses, only where street and number are plain to see.

use std::ops::Range;

mod town;

use super::{forms, person};
use crate::wordset::List;

/// Words of streets, in lower case.
static STREETS: List = List::new(
    "street straße strasse straat gade vej st st. road rd rd. avenue ave ave. lane ln drive dr dr. boulevard blvd court ct place square way terrace close \
    crescent highway parkway quay mews row walk rue chemin impasse quai allée allee cours calle avenida avda. plaza paseo \
    camino ronda carrer via viale piazza corso largo vicolo strada str. ulica ul. aleja al. plac pl. rua travessa praça praca \
    laan weg plein gracht kade platz gasse ring damm ufer chaussee stieg markt utca u. út utja körút krt. tér ulice třída tř. \
    náměstí nám. nábřeží námestie cesta trg put bulevar bul. bulevardul bd. calea aleea șoseaua sos. piața iela gatve prospekts \
    tänav tn puiestee pst maantee gatvė g. prospektas pr. sokak sok. sokağı sk. caddesi cad. cd. bulvarı mah. mahallesi gate gata \
    gatan vägen vei veien väg allé plads plass torg torget katu tie polku kuja улица ул. проспект пр. переулок вулиця вул. οδός",
);
/// What names of streets end with, in lower case.
const ENDS: &[&str] = &[
    "straße",
    "strasse",
    "str.",
    "weg",
    "platz",
    "allee",
    "allé",
    "gasse",
    "straat",
    "laan",
    "gracht",
    "kade",
    "plein",
    "singel",
    "gade",
    "vej",
    "vænget",
    "stræde",
    "gatan",
    "gata",
    "gaten",
    "gate",
    "vägen",
    "veien",
    "torget",
    "ring",
    "damm",
    "ufer",
    "katu",
    "tie",
    "polku",
    "kuja",
    "bahn",
    "hof",
    "promenade",
    "kamp",
    "deich",
    "winkel",
    "halde",
    "raitti",
    "steig",
    "markt",
    "chaussee",
    "graben",
    "iela",
    "pad",
    "dijk",
    "steeg",
    "dreef",
    "stien",
    "stigen",
    "backen",
    "bakken",
    "gränd",
    "twiete",
    "zeile",
    "pfad",
    "stieg",
];
/// Words between those of a street's name.
static PARTICLES: List = List::new(
    "de la le les los las lo el du des del della delle dei degli di da das do dos d' l' van von der den dem zum zur am an im in auf of the y e i w na pod u",
);
/// What is counted, so that its number is no house's; and months.
static COUNTED: List = List::new(
    "page version chapter section table figure part line step rack room port vlan slot vm ct node ticket build release item row \
    column level phase stage round week day year seite kapitel abschnitt tabelle teil zeile schritt raum zeitraum woche tag jahr \
    january february march april may june july august september october november december januar februar märz mai juni juli \
    oktober dezember jan feb mar apr jun jul aug sep sept oct nov dec",
);

/// Reads an address that fills a value of a field for addresses.
pub(super) fn at(bytes: &[u8], at: usize, end: usize, exact: bool) -> Option<Range<usize>> {
    let end = end.min(bytes.len()).min(at + 160);
    let text = std::str::from_utf8(bytes.get(at..end)?).ok()?;
    let text = text.trim_end_matches([',', ';', ' ', '.']);
    let plain = !text.contains([
        '@', '=', '{', '<', '$', '(', '[', '\\', '"', '_', '|', ':', '#',
    ]) && !text.contains("//");
    let words: Vec<&str> = text
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let numbers = words
        .iter()
        .filter(|word| word.starts_with(|letter: char| letter.is_ascii_digit()) && word.len() <= 6)
        .count();
    let named = words.iter().any(|word| {
        word.chars().filter(|letter| letter.is_alphabetic()).count() >= 3
            && word.starts_with(char::is_uppercase)
    });
    let street = words.iter().any(|word| is_street(word));
    // `Main Quarter 12, 4051 Basel`: a house, a code and a town.
    let sent = text.find(", ").is_some_and(|comma| {
        let parts = shaped(&bytes[..end], at + comma);
        parts.is_some_and(|parts| parts.start == at)
    });
    let enough = numbers > 0
        && named
        && (2..=12).contains(&words.len())
        && (street
            || sent
            || exact
                && (numbers > 1
                    || words.len() == 2
                    || words.len() < 6
                        && words.last().is_some_and(|word| {
                            word.starts_with(|letter: char| letter.is_ascii_digit())
                        })));
    (plain && enough).then_some(at..at + text.len())
}

/// Says whether a word is one of streets, or a street's name that ends with one.
fn is_street(word: &str) -> bool {
    let lower = word.to_lowercase();
    STREETS.has(&lower)
        || ENDS
            .iter()
            .any(|end| lower.len() > end.len() + 1 && lower.ends_with(end))
}

/// Reads a town with its code that is all of a value: `76133 Karlsruhe`, `Leeds LS1 4DY`.
pub(super) fn town_in(bytes: &[u8], at: usize, end: usize) -> Option<Range<usize>> {
    let text = bytes.get(at..end.min(bytes.len()))?;
    (place(text) == Some(text.len())).then_some(at..end)
}

/// Reads an address around the comma between a house's number and a town with its code: `Calle Mayor 15a, 28013 Madrid`.
pub(super) fn shaped(bytes: &[u8], comma: usize) -> Option<Range<usize>> {
    let rest = &bytes[comma..(comma + 80).min(bytes.len())];
    let rest = &rest[..memchr::memchr(b'\n', rest).unwrap_or(rest.len())];
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let code = digits(rest.get(2..)?);
    let end = comma + 2 + place(&rest[2..])?;
    // The number of the house: `15`, `15a`, `12/3`.
    let low = comma.saturating_sub(80);
    let lead = &bytes[low..comma];
    let blank = lead.iter().rposition(|byte| *byte == b' ')?;
    let house = &lead[blank + 1..];
    let count = digits(house);
    let suffix = house.get(count..)?;
    let numbered = (1..=4).contains(&count)
        && suffix.len() < 5
        && suffix
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-'));
    let from = street_start(&lead[..blank])?;
    let street = std::str::from_utf8(&lead[from..blank]).ok()?;
    let last = street.rsplit(' ').next().unwrap_or_default();
    if !numbered || last == street && COUNTED.has(&last.to_lowercase()) {
        return None;
    }
    let start = low + from;
    let known = street.split(' ').any(is_street);
    // Four digits are a year as well, and what is counted.
    let alone = code != 4 || !matches!(&rest[2..4], b"19" | b"20");
    let before = start.checked_sub(1).map_or(b'\n', |at| bytes[at]);
    let fresh = matches!(
        before,
        b'\n' | b'\r' | b'\t' | b'"' | b'\'' | b'>' | b'{' | b'\\' | b'|' | b'=' | b';'
    ) || matches!(
        bytes[..start].trim_ascii_end().last(),
        Some(b':' | b'=' | b'|')
    ) || forms::leads_to_address(&bytes[start.saturating_sub(64)..start])
        || code != 4 && person::ends(&bytes[start.saturating_sub(48)..start]);
    (known || alone && fresh).then_some(start..end)
}

/// Reads a street with its house, and a town with its code, that are the lines below a name.
pub(super) fn below(bytes: &[u8], from: usize) -> Option<[Range<usize>; 2]> {
    let line = |at: usize| {
        let rest = bytes.get(at..(at + 100).min(bytes.len()))?;
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let text = rest[..length].trim_ascii_end();
        let start = at + text.len() - text.trim_ascii_start().len();
        Some((start..at + text.len(), at + length + 1))
    };
    let (street, next) = line(from)?;
    let (town, _) = line(next)?;
    let house = bytes[street.clone()].rsplit(|byte| *byte == b' ').next()?;
    let numbered = house.first()?.is_ascii_digit() && house.len() < 6;
    let named = numbered && at(bytes, street.start, street.end, true) == Some(street.clone());
    (named && town_in(bytes, town.start, town.end).is_some()).then_some([street, town])
}

/// Returns where the name of a street begins that ends a text: words with capitals, and what stands between them.
fn street_start(text: &[u8]) -> Option<usize> {
    let mut start = None;
    let mut at = text.len();
    for _ in 0..6 {
        let length = text[..at]
            .iter()
            .rev()
            .take_while(|byte| {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'-' | b'\'' | b'.')
                    || **byte >= 0x80
            })
            .count();
        if length == 0 {
            break;
        }
        let length = length - usize::from(text[at - length] == b'\''); // A quote before it.
        let word = std::str::from_utf8(&text[at - length..at]).ok()?;
        at -= length;
        let lower = word.to_lowercase();
        let named = word.starts_with(char::is_uppercase) && (word.len() > 1)
            || STREETS.has(&lower)
            || word.ends_with('.') && word.starts_with(|letter: char| letter.is_ascii_digit());
        // A sentence ends before a street, but words of streets are cut short with a dot as well.
        if word.ends_with('.') && !STREETS.has(&lower) && word.len() > 4 {
            break;
        }
        if named {
            start = Some(at);
        } else if !PARTICLES.has(&lower) {
            break;
        }
        if at == 0 || text[at - 1] != b' ' {
            break;
        }
        at -= 1;
    }
    start
}

/// Returns how long a town with its code is that begins a text, with all words of its name: `60311 Frankfurt am Main`.
fn place(text: &[u8]) -> Option<usize> {
    let mut end = town::with_code(text)?;
    // `9000 St. Gallen`
    if text[..end].ends_with(b" St") && text[end..].starts_with(b". ") {
        let rest = &text[end + 2..];
        let saint = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80);
        end += 2 + saint.count();
    }
    for _ in 0..3 {
        let rest = &text[end..];
        let word = |text: &[u8]| {
            text.iter()
                .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80 || **byte == b'-')
                .count()
        };
        let Some(rest) = rest.strip_prefix(b" ") else {
            break;
        };
        let first = word(rest);
        if first == 0 {
            break;
        }
        let capital = |text: &[u8]| text[0].is_ascii_uppercase() || text[0] >= 0x80;
        let particle = std::str::from_utf8(&rest[..first]).is_ok_and(|word| PARTICLES.has(word));
        let second = rest.get(first + 1..).map_or(0, word);
        if particle && rest.get(first) == Some(&b' ') && second > 1 && capital(&rest[first + 1..]) {
            end += 2 + first + second;
        // `København V`
        } else if (first > 2 && capital(rest) || first == 1 && rest[0].is_ascii_uppercase())
            && ends_value(rest.get(first))
        {
            end += 1 + first;
        } else {
            break;
        }
    }
    Some(end)
}

/// Says whether a value ends before a byte.
fn ends_value(byte: Option<&u8>) -> bool {
    byte.is_none_or(|byte| {
        matches!(
            byte,
            b'\r' | b'\n' | b'"' | b'\'' | b'<' | b'}' | b',' | b';' | b'|' | b'\\'
        )
    })
}

/// Reads an address in a text, whose word for a street is at a place: a street, its number, and a town with its code.
pub(super) fn in_text(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let high = (place.end + 120).min(bytes.len());
    let rest = &bytes[place.end..high];
    let rest = &rest[..memchr::memchr2(b'\n', b'"', rest).unwrap_or(rest.len())];
    let letter = |byte: u8| byte.is_ascii_alphabetic() || byte >= 0x80;
    // The number of the house: `15`, `15a`.
    let number = rest.iter().position(u8::is_ascii_digit)?;
    let street = &rest[..number];
    if number > 32
        || !street
            .iter()
            .all(|byte| letter(*byte) || matches!(byte, b' ' | b'.' | b'-' | b'\''))
        || bytes[place.end + number - 1] != b' '
    {
        return None;
    }
    let digits = rest[number..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let mut at = number + digits;
    at += usize::from(rest.get(at).is_some_and(u8::is_ascii_alphabetic));
    if digits > 4 || !rest[at..].starts_with(b", ") {
        return None;
    }
    let end = place.end + at + 2 + town::with_code(&rest[at + 2..])?;
    let start = name_start(bytes, place);
    let first = bytes[start];
    (first.is_ascii_uppercase()
        || first >= 0x80
        || bytes[start..].starts_with(b"ul.")
        || bytes[start..].starts_with(b"rue "))
    .then_some(start..end)
}

/// The first of the words of a street's name: `Elm Street`, `Alte Poststraße`.
fn name_start(bytes: &[u8], place: &Range<usize>) -> usize {
    let last_word = |lead: &[u8]| {
        lead.iter()
            .rev()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80 || **byte == b'-')
            .count()
    };
    let low = place.start.saturating_sub(40);
    let mut start = place.start + usize::from(matches!(bytes[place.start], b' ' | b'\n'));
    for _ in 0..4 {
        let lead = &bytes[low..start];
        let word = match (last_word(lead), lead.strip_suffix(b" ")) {
            (0, Some(before)) => 1 + last_word(before),
            (0, None) => break,
            (inner, _) => inner,
        };
        let first = bytes[start - word];
        if word < 3 || !(first.is_ascii_uppercase() || first >= 0x80) {
            break;
        }
        start -= word;
    }
    start
}

/// Reads an address in a text whose number stands before its street, as English and French have it: `12 High Street, Leeds
/// LS1 4DY`, `12 rue de la Paix, 75002 Paris`; the word for a street is at a place.
pub(super) fn house_first(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let low = place.start.saturating_sub(48);
    let lead = &bytes[low..place.start];
    let lead = &lead[memchr::memrchr(b'\n', lead).map_or(0, |at| at + 1)..];
    let number = lead
        .iter()
        .rposition(u8::is_ascii_digit)
        .filter(|at| lead.len() - at < 32)?;
    let first = lead[..number]
        .iter()
        .rposition(|byte| !byte.is_ascii_digit())
        .map_or(0, |at| at + 1);
    let before = first.checked_sub(1).map_or(b' ', |at| lead[at]);
    // `12`, `221B`, `12 bis`, and the street's name.
    let suffix = lead
        .get(number + 1)
        .filter(|byte| byte.is_ascii_alphabetic());
    let name = &lead[number + 1 + usize::from(suffix.is_some())..];
    let named = (name.is_empty() || name.starts_with(b" "))
        && name.split(|byte| *byte == b' ').all(|word| {
            word.is_empty()
                || word == b"bis"
                || word == b"ter"
                || word[0].is_ascii_uppercase()
                || word[0] >= 0x80
        });
    if !named
        || number - first > 3
        || !matches!(
            before,
            b' ' | b',' | b':' | b'"' | b'\'' | b'>' | b'(' | b'\t'
        )
    {
        return None;
    }
    let rest = &bytes[place.end..(place.end + 120).min(bytes.len())];
    let rest = &rest[..memchr::memchr2(b'\n', b'"', rest).unwrap_or(rest.len())];
    let comma = memchr::memmem::find(rest, b", ").filter(|comma| *comma < 40)?;
    let street = rest[..comma].iter().all(|byte| {
        byte.is_ascii_alphabetic() || *byte >= 0x80 || matches!(byte, b' ' | b'-' | b'\'' | b'.')
    });
    let end = place.end + comma + 2 + self::place(&rest[comma + 2..])?;
    let start = place.start - (lead.len() - first);
    street.then_some(start..end)
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_in_sentences_are_read_from_the_street_to_the_town() {
        for (text, word, wanted) in [
            (
                "or at Elm Street 40a, Springfield, IL 62704.",
                "Street",
                Some("Elm Street 40a, Springfield, IL 62704"),
            ),
            (
                "at Calle Mayor 15a, 28013 Madrid.",
                "Calle ",
                Some("Calle Mayor 15a, 28013 Madrid"),
            ),
            (
                "Hotel: Station Road 21, Leeds LS1 4DY",
                "Road ",
                Some("Station Road 21, Leeds LS1 4DY"),
            ),
            (
                "Am Anger 178, 2100 København",
                "Am ",
                Some("Am Anger 178, 2100 København"),
            ),
            (
                "Lindenstraße 5, 4020 Linz",
                "straße",
                Some("Lindenstraße 5, 4020 Linz"),
            ),
            (
                "ul. Polna 160, 00-950 Warszawa",
                "ul. ",
                Some("ul. Polna 160, 00-950 Warszawa"),
            ),
            ("I am here 12, 4000 Times", "am ", None),
            ("Road 12, the end", "Road ", None),
            ("Street 12345, 1234 Town", "Street", None),
            ("street", "street", None),
        ] {
            let at = text.find(word).unwrap();
            let found = in_text(text.as_bytes(), &(at..at + word.len())).map(|span| &text[span]);
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn addresses_are_found_by_a_house_a_code_and_a_town() {
        for (text, wanted) in [
            (
                "to Drottninggatan 140b, 70173 Stuttgart\n",
                Some("Drottninggatan 140b, 70173 Stuttgart"),
            ),
            (
                "Calle de la Luna 135, 4050-253 Porto",
                Some("Calle de la Luna 135, 4050-253 Porto"),
            ),
            (
                "{Jane\\\\Am Stadtgraben 59b, 70173 Stuttgart}",
                Some("Am Stadtgraben 59b, 70173 Stuttgart"),
            ),
            (
                "wohnt Lange Straße 12/3, 60311 Frankfurt am Main.",
                Some("Lange Straße 12/3, 60311 Frankfurt am Main"),
            ),
            (
                "at: \"Unter Buchen 5, 110 00 Praha\"",
                Some("Unter Buchen 5, 110 00 Praha"),
            ),
            (
                "Sale ended. Elm Street 4, 2000 Town",
                Some("Elm Street 4, 2000 Town"),
            ),
            ("on January 12, 20260 Things", None),
            ("Page 12, 40510 Basel", None),
            ("in Main Quarter 12, 40510 Basel", None),
            ("Main Quarter 12, 2026 Basel", None),
            ("[1, 2, 3, 40510, 6]", None),
            ("5, 40510 Basel", None),
        ] {
            let found = text
                .match_indices(", ")
                .find_map(|(comma, _)| shaped(text.as_bytes(), comma))
                .map(|span| &text[span]);
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn a_house_may_stand_before_its_street() {
        for (text, word, wanted) in [
            (
                "at 221B Baker Street, London NW1 6XE.",
                "Street",
                Some("221B Baker Street, London NW1 6XE"),
            ),
            (
                "12 rue de la Paix, 75002 Paris",
                "rue ",
                Some("12 rue de la Paix, 75002 Paris"),
            ),
            (
                "to 12 Elm Street, Springfield, IL 62704",
                "Street",
                Some("12 Elm Street, Springfield, IL 62704"),
            ),
            ("the 12 shops of the Street, Leeds LS1 4DY", "Street", None),
            ("v12 Baker Street, London NW1 6XE", "Street", None),
            ("12 Baker Street, London is far", "Street", None),
        ] {
            let at = text.find(word).expect("each has its word");
            let found =
                house_first(text.as_bytes(), &(at..at + word.len())).map(|span| &text[span]);
            assert_eq!(found, wanted, "{text}");
        }
    }

    use super::*;

    #[test]
    fn streets_with_numbers_are_addresses() {
        for text in [
            "12 Example Road",
            "Musterstraße 5, 10115 Berlin",
            "221B Baker Street, London",
            "12 rue de la Paix, 75002 Paris",
            "Calle Mayor 3",
        ] {
            assert_eq!(
                at(text.as_bytes(), 0, text.len(), false),
                Some(0..text.len()),
                "{text}"
            );
        }
    }

    #[test]
    fn other_values_are_none() {
        for text in [
            "10.0.0.5",
            "0x7fff0000",
            "jane@corp.de",
            "https://corp.de/12",
            "Example Road",
            "12",
            "",
            "tcp 12",
        ] {
            assert_eq!(at(text.as_bytes(), 0, text.len(), false), None, "{text}");
        }
    }
}
