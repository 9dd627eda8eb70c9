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

#[cfg(test)]
mod tests {
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
