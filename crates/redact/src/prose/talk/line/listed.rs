//! Passwords of several things behind one label: `root-Passwörter: pve1 X, pve2 Y, pve3 Z`.

use std::ops::Range;

use super::super::{STRONG, rare};
use super::{Line, Word};

impl Line<'_> {
    /// Returns the values behind a label that names passwords, where each has the name of its thing before it.
    pub(in super::super) fn listed(&self) -> Vec<Range<usize>> {
        let Some(colon) = self.words.iter().rposition(|word| word.colon) else {
            return Vec::new();
        };
        let named = self.words[..=colon].iter().any(|word| word.noun);
        let parts = |word: &&Word| matches!(self.text(word), b"/" | b"|" | b"-" | b"+" | b"&");
        let words: Vec<&Word> = self.words[colon + 1..]
            .iter()
            .filter(|word| !parts(word))
            .collect();
        let (pairs, rest) = words.as_chunks::<2>();
        let pair = |[name, value]: &[&Word; 2]| {
            let text = self.text(value);
            let novelty = rare::novelty(text, value.quoted, false);
            let strong = |worth| worth >= STRONG || is_of_three_kinds(text);
            !name.comma && !name.stop && novelty.is_some_and(strong)
        };
        // Commas or other signs part them all.
        let parted = self.words.len() - colon - 1 > words.len()
            || pairs.iter().rev().skip(1).all(|[_, value]| value.comma);
        if !named || !rest.is_empty() || pairs.len() < 2 || !parted || !pairs.iter().all(pair) {
            return Vec::new();
        }
        pairs.iter().map(|[_, value]| value.span.clone()).collect()
    }
}

/// Says whether small letters, capitals and digits are in a word.
fn is_of_three_kinds(text: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| text.iter().any(class);
    text.len() > 5
        && has(u8::is_ascii_lowercase)
        && has(u8::is_ascii_uppercase)
        && has(u8::is_ascii_digit)
}
