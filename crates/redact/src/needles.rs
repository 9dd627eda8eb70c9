//! Looks for many words at once, of which each text has others: values and names that were found in it.
//!
//! An automaton of them takes many times longer to build than the text takes to be looked through. Here they are sorted:
//! of those that a text begins with at a place, the longest is the last one that is not behind that text, or one that
//! begins it.

use std::ops::Range;

/// How many letters of a word are looked at first, at most.
const FIRST: usize = 8;
/// How many bits say with what words begin.
const BITS: usize = 1 << 16;

/// No word.
const NONE: u32 = u32::MAX;

pub(crate) struct Needles<'w> {
    /// The words, sorted, and which each one is.
    sorted: Vec<(&'w [u8], usize)>,
    /// For each the longest other one that it begins with.
    shorter: Vec<u32>,
    /// How many letters of each are looked at first.
    first: usize,
    /// By a hash of those, whether words begin so.
    begins: Vec<u64>,
}

impl<'w> Needles<'w> {
    /// Takes words that are not empty; of equal ones the first counts.
    pub(crate) fn new(words: impl IntoIterator<Item = &'w [u8]>) -> Self {
        let numbered = words.into_iter().enumerate();
        let mut sorted: Vec<(&[u8], usize)> = numbered.map(|(at, word)| (word, at)).collect();
        sorted.sort();
        sorted.dedup_by(|later, first| later.0 == first.0);
        let shortest = sorted.iter().map(|(word, _)| word.len()).min();
        let first = shortest.unwrap_or(FIRST).clamp(1, FIRST);
        let mut begins = vec![0; BITS / 64];
        let mut shorter = Vec::with_capacity(sorted.len());
        // Those that the latest word begins with, from the shortest to the longest.
        let mut open: Vec<u32> = Vec::new();
        for (at, (word, _)) in sorted.iter().enumerate() {
            let bit = bit(word, first);
            begins[bit / 64] |= 1 << (bit % 64);
            while open
                .last()
                .is_some_and(|last| !word.starts_with(sorted[*last as usize].0))
            {
                open.pop();
            }
            shorter.push(open.last().copied().unwrap_or(NONE));
            open.push(at as u32);
        }
        Self {
            sorted,
            shorter,
            first,
            begins,
        }
    }

    /// Calls `visit` with where words stand and which: from left to right, the longest at each place, none within
    /// another.
    pub(crate) fn find(&self, text: &[u8], mut visit: impl FnMut(Range<usize>, usize)) {
        let mut at = 0;
        while at + self.first <= text.len() {
            let bit = bit(&text[at..], self.first);
            let word = (self.begins[bit / 64] >> (bit % 64) & 1 == 1)
                .then(|| self.longest(&text[at..]))
                .flatten();
            let Some((length, word)) = word else {
                at += 1;
                continue;
            };
            visit(at..at + length, word);
            at += length;
        }
    }

    /// Returns the longest word that a text begins with: its length, and which it is.
    fn longest(&self, text: &[u8]) -> Option<(usize, usize)> {
        let behind = self.sorted.partition_point(|(word, _)| *word <= text);
        let mut at = behind.checked_sub(1)?;
        loop {
            let (word, which) = self.sorted[at];
            if text.starts_with(word) {
                return Some((word.len(), which));
            }
            at = self.shorter[at] as usize;
            if at == NONE as usize {
                return None;
            }
        }
    }
}

/// The bit that stands for the first letters of a text.
#[inline]
fn bit(text: &[u8], first: usize) -> usize {
    let letters = match text.first_chunk::<FIRST>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None => {
            let mut chunk = [0; FIRST];
            chunk[..text.len()].copy_from_slice(text);
            u64::from_le_bytes(chunk)
        }
    };
    let letters = letters << (64 - first * 8);
    (letters.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use aho_corasick::{AhoCorasick, MatchKind};

    fn found(words: &[&str], text: &str) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        Needles::new(words.iter().map(|word| word.as_bytes()))
            .find(text.as_bytes(), |span, word| found.push((span, word)));
        found
    }

    #[test]
    fn the_longest_word_at_the_leftmost_place_is_found() {
        let words = ["abcde", "abc", "bcdef", "abc", "abcdx"];
        assert_eq!(
            found(&words, "abcdy abcde bcdef"),
            [(0..3, 1), (6..11, 0), (12..17, 2)]
        );
        assert!(found(&[], "abc").is_empty());
        assert!(found(&["abcd"], "abc").is_empty());
    }

    #[test]
    fn what_is_found_is_what_an_automaton_finds() {
        let mut state = 7_u64;
        let mut letters = |most: u64| -> String {
            let mut next = |below: u64| {
                state = state.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
                (state >> 33) % below
            };
            let length = 1 + next(most);
            (0..length)
                .map(|_| char::from(b'a' + next(3) as u8))
                .collect()
        };
        for round in 0..2000 {
            let words: Vec<String> = (0..1 + round % 20).map(|_| letters(11)).collect();
            let text = letters(200);
            let automaton = AhoCorasick::builder()
                .match_kind(MatchKind::LeftmostLongest)
                .build(&words)
                .unwrap();
            let known: Vec<Range<usize>> = automaton
                .find_iter(&text)
                .map(|found| found.span().into())
                .collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let found = found(&words, &text);
            for (span, word) in &found {
                assert_eq!(&text[span.clone()], words[*word]);
            }
            let spans: Vec<Range<usize>> = found.into_iter().map(|(span, _)| span).collect();
            assert_eq!(spans, known, "{words:?} {text}");
        }
    }
}
