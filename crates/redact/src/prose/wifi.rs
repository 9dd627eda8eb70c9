//! Keys of wireless networks where nothing calls them so: `wifi for guests – Sunflower`.

use std::ops::Range;

use super::Text;
use super::said::is_chosen_word;
use super::value::{Lead, Value, read};
use crate::kind::Kind;
use crate::value::{Looks, looks};

/// Words that lead here.
pub(super) const WORDS: [&str; 6] = ["wifi", "wi-fi", "wlan", "вайфай", "Вайфай", "guest wifi"];
/// How the words between begin that speak of guests, whose key is told to everybody.
const GUESTS: [&str; 16] = [
    "guest", "gäst", "gast", "gości", "gosci", "invit", "ospit", "hosty", "hostí", "гост",
    "misafir", "gjest", "vendég", "musafir", "bezoek", "vieras",
];
/// The most words before the sign.
const MOST_WORDS: usize = 4;
/// What leads to the key that holds for now, and the most words before it.
const NOW: [&str; 14] = [
    ", aktuell ",
    ", aktuell: ",
    ", derzeit ",
    ", momentan ",
    ", zurzeit ",
    ", jetzt ",
    ", currently ",
    ", now ",
    ", actuellement ",
    ", actualmente ",
    ", attualmente ",
    ", atualmente ",
    ", momenteel ",
    ", obecnie ",
];
const MOST_TOLD: usize = 9;

/// Returns the last word of the line, behind a sign and few words that speak of guests.
pub(super) fn after(text: &Text<'_>, noun: &Range<usize>) -> Option<(Value, Lead)> {
    if !matches!(
        text.kind,
        Kind::Prose | Kind::Unknown | Kind::Log | Kind::Csv
    ) {
        return None;
    }
    let line = &text.bytes[noun.end..text.line.end.min(noun.end + 120).max(noun.end)];
    let line = std::str::from_utf8(line)
        .or_else(|error| std::str::from_utf8(&line[..error.valid_up_to()]))
        .ok()?;
    let signs = [
        ": ", " – ", " — ", " - ", " = ", " → ", " -> ", " ist ", " is ", " es ", " è ", " é ",
        " est ", " är ", " er ", " lautet ", " heißt ",
    ];
    let first = |signs: &[&'static str]| {
        signs
            .iter()
            .filter_map(|sign| Some((line.find(sign)?, *sign)))
            .min()
    };
    let now = first(&NOW);
    let (at, sign) = now.or_else(|| first(&signs))?;
    let words = &line[..at];
    let value = noun.end + at + sign.len();
    let value = value
        + text.bytes[value..text.line.end]
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
    let most = if now.is_some() { MOST_TOLD } else { MOST_WORDS };
    if words.split(' ').filter(|word| !word.is_empty()).count() > most {
        return None;
    }
    let found = read(text.bytes, value, text.line.end, text.notes)?;
    let shown = &text.bytes[found.span.clone()];
    let last = text.bytes[found.end.min(text.line.end)..text.line.end]
        .trim_ascii()
        .len()
        < 2;
    let lead = &text.bytes[text.line.start..noun.start];
    let before = String::from_utf8_lossy(&lead[lead.len().saturating_sub(24)..]).to_lowercase();
    let between = words.to_lowercase();
    let guests = GUESTS
        .iter()
        .any(|guest| between.contains(guest) || before.contains(guest));
    let long = shown.len() >= 8 && looks(shown) >= Looks::Numbered;
    (last
        && shown.len() > 4
        && (guests && (is_chosen_word(shown) || looks(shown) >= Looks::Numbered) || long))
        .then_some((found, Lead::Sure))
}

#[cfg(test)]
mod tests {
    use crate::Class;
    use crate::marked::only;

    fn found(text: &str) -> Vec<String> {
        only(Class::Secret)
            .find("note.txt", text.as_bytes())
            .into_iter()
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn the_key_of_a_network_for_guests_is_found_without_a_name() {
        for text in [
            "wifi dla gości – Sonnenblume",
            "вайфай гостевой — Sonnenblume",
            "el wifi de invitados: Sonnenblume",
            "WLAN für Gäste: Sonnenblume",
            "Gäste-WLAN wird alle 30 Tage gewechselt, aktuell Sonnenblume",
        ] {
            assert_eq!(found(text), ["Sonnenblume"], "{text}");
        }
    }

    #[test]
    fn what_is_said_about_a_network_is_no_key() {
        for text in [
            "wifi: disabled",
            "WLAN: Netzwerk im Keller",
            "wifi for guests is slow today",
            "wifi - see the wiki",
            "WLAN wird alle 30 Tage gewechselt, aktuell noch nicht",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
