//! Postal addresses, only where street and number are plain to see.

use std::ops::Range;

/// Words and endings of streets, in lower case.
const STREETS: &[&str] = &[
    "street",
    "st",
    "st.",
    "road",
    "rd",
    "rd.",
    "avenue",
    "ave",
    "ave.",
    "lane",
    "ln",
    "drive",
    "dr",
    "dr.",
    "boulevard",
    "blvd",
    "court",
    "ct",
    "place",
    "square",
    "way",
    "terrace",
    "close",
    "crescent",
    "highway",
    "parkway",
    "rue",
    "avenue",
    "place",
    "chemin",
    "impasse",
    "quai",
    "calle",
    "avenida",
    "plaza",
    "paseo",
    "via",
    "viale",
    "piazza",
    "corso",
    "ulica",
    "ul.",
    "rua",
    "avenida",
    "laan",
    "weg",
    "plein",
    "gracht",
    "platz",
    "allee",
    "gasse",
    "ring",
    "damm",
    "ufer",
];
const ENDS: &[&str] = &[
    "straße", "strasse", "str.", "weg", "platz", "allee", "gasse", "straat", "laan", "gracht",
    "plein", "gade", "vej", "gatan", "vägen", "ring", "damm", "ufer", "katu", "steig", "markt",
];

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
    let street = words.iter().any(|word| {
        let lower = word.to_lowercase();
        STREETS.contains(&lower.as_str())
            || ENDS
                .iter()
                .any(|end| lower.len() > end.len() && lower.ends_with(end))
    });
    let enough = numbers > 0
        && named
        && (2..=12).contains(&words.len())
        && (street
            || exact
                && (numbers > 1
                    || words.len() == 2
                    || words.len() < 6
                        && words.last().is_some_and(|word| {
                            word.starts_with(|letter: char| letter.is_ascii_digit())
                        })));
    (plain && enough).then_some(at..at + text.len())
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
    let end = place.end + at + 2 + town(&rest[at + 2..])?;
    // The words of the street's name before it: `Elm Street`, `Alte Poststraße`.
    let low = place.start.saturating_sub(40);
    let mut start = place.start + usize::from(matches!(bytes[place.start], b' ' | b'\n'));
    for _ in 0..4 {
        let lead = &bytes[low..start];
        let inner = lead
            .iter()
            .rev()
            .take_while(|byte| letter(**byte) || **byte == b'-')
            .count();
        let blank = lead.ends_with(b" ");
        let word = match (inner > 0, blank) {
            (true, _) => inner,
            (false, true) => {
                let before = &lead[..lead.len() - 1];
                1 + before
                    .iter()
                    .rev()
                    .take_while(|byte| letter(**byte) || **byte == b'-')
                    .count()
            }
            _ => break,
        };
        let first = bytes[start - word];
        if word < 3 || !(first.is_ascii_uppercase() || first >= 0x80) {
            break;
        }
        start -= word;
    }
    let first = bytes[start];
    (first.is_ascii_uppercase()
        || first >= 0x80
        || bytes[start..].starts_with(b"ul.")
        || bytes[start..].starts_with(b"rue "))
    .then_some(start..end)
}

/// Returns how long a town with its code is that begins a text: `28013 Madrid`, `Leeds LS1 4DY`, `Springfield, IL 62704`.
fn town(text: &[u8]) -> Option<usize> {
    let word = |text: &[u8]| {
        text.iter()
            .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80 || **byte == b'-')
            .count()
    };
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let capital = |text: &[u8]| {
        text.first()
            .is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
    };
    // `PL-00-950`, `DK-2100`, `1012 AB`.
    let mut at = match text {
        [first, second, b'-', ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => 3,
        [first, b'-', ..] if first.is_ascii_uppercase() => 2,
        _ => 0,
    };
    let code = digits(&text[at..]);
    if code > 0 {
        let parted = code == 2 && text.get(at + 2) == Some(&b'-') && digits(&text[at + 3..]) == 3;
        at += if parted { 6 } else { code };
        if !parted && !(4..=5).contains(&code) || text.get(at) != Some(&b' ') {
            return None;
        }
        at += 1;
        let letters = &text[at..];
        if letters.len() > 3
            && letters[..2].iter().all(u8::is_ascii_uppercase)
            && letters[2] == b' '
        {
            at += 3;
        }
        let name = word(&text[at..]);
        return (name > 1 && capital(&text[at..])).then_some(at + name);
    }
    let name = word(text);
    if name < 2 || !capital(text) {
        return None;
    }
    let rest = &text[name..];
    // `, IL 62704`
    if let [b',', b' ', first, second, b' ', code @ ..] = rest
        && first.is_ascii_uppercase()
        && second.is_ascii_uppercase()
        && digits(code) == 5
    {
        return Some(name + 10);
    }
    british(rest).map(|length| name + length)
}

/// Returns how long a blank and a British code are that begin a text: ` LS1 4DY`.
fn british(rest: &[u8]) -> Option<usize> {
    let [b' ', code @ ..] = rest else { return None };
    let outer = code
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        .count();
    let inner = code.get(outer..outer + 4)?;
    let coded = (2..=4).contains(&outer)
        && code[0].is_ascii_uppercase()
        && inner[0] == b' '
        && inner[1].is_ascii_digit()
        && inner[2..].iter().all(u8::is_ascii_uppercase);
    coded.then_some(1 + outer + 4)
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
