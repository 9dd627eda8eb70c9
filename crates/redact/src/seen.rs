//! Words of a text that have been looked at, as far as they are remembered: texts say the same again and again.

use std::cell::Cell;
use std::ops::Range;

/// How many are remembered; a word that falls on another one's place drives it out.
const PLACES: usize = 64;
/// The longest that is remembered.
const LONGEST: usize = 96;

/// Where words stand that have been looked at.
pub(crate) struct Seen([Cell<(u32, u8)>; PLACES]);

impl Default for Seen {
    fn default() -> Self {
        Self([const { Cell::new((0, 0)) }; PLACES])
    }
}

impl Seen {
    /// Says whether a word is remembered; it is none of those that were added if it has another letter.
    pub(crate) fn has(&self, text: &[u8], word: &Range<usize>) -> bool {
        let word = &text[word.clone()];
        let (start, length) = self.0[place(word)].get();
        let known = start as usize..start as usize + usize::from(length);
        length > 0 && &text[known] == word
    }

    /// Remembers a word of the same text.
    pub(crate) fn add(&self, text: &[u8], word: &Range<usize>) {
        if (1..=LONGEST).contains(&word.len()) && word.end < u32::MAX as usize {
            self.0[place(&text[word.clone()])].set((word.start as u32, word.len() as u8));
        }
    }
}

/// Returns the place of a word, by its length and its first and last letters.
fn place(word: &[u8]) -> usize {
    let eight = |letters: Option<&[u8; 8]>| letters.map_or(0, |eight| u64::from_le_bytes(*eight));
    let (first, last) = match word.len() {
        0..8 => {
            let mut letters = [0; 8];
            letters[..word.len()].copy_from_slice(word);
            (u64::from_le_bytes(letters), 0)
        }
        _ => (eight(word.first_chunk()), eight(word.last_chunk())),
    };
    let mixed = (first ^ last.rotate_left(29) ^ word.len() as u64).wrapping_mul(MIX);
    (mixed >> (64 - PLACES.ilog2())) as usize
}

/// A number without any order in its bits: the golden ratio.
const MIX: u64 = 0x9E37_79B9_7F4A_7C15;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_remembered_and_no_others() {
        let mut text = String::new();
        let mut words = Vec::new();
        for number in 0..2000 {
            let word = format!("{}key_{number}", "a".repeat(number % 99));
            words.push(text.len()..text.len() + word.len());
            text.push_str(&word);
        }
        let (text, seen) = (text.as_bytes(), Seen::default());
        for word in &words {
            assert!(!seen.has(text, word), "{word:?}");
            seen.add(text, word);
            assert_eq!(seen.has(text, word), word.len() <= LONGEST, "{word:?}");
        }
        let kept = words.iter().filter(|word| seen.has(text, word)).count();
        assert!((PLACES / 2..=PLACES).contains(&kept), "{kept}");
        assert!(!seen.has(text, &(0..0)));
    }
}
