//! Sets of words that most words are not in, and that are asked for nearly every word of a text.

use std::collections::HashSet;

/// The bits of the filter; a few thousand words leave most of them unset.
const BITS: usize = 1 << 14;

/// A set of words in lower case.
pub(crate) struct WordSet {
    words: HashSet<&'static [u8]>,
    filter: Vec<u64>,
    longest: usize,
}

impl WordSet {
    /// Builds a set of words.
    pub(crate) fn new(words: impl IntoIterator<Item = &'static str>) -> Self {
        let words: HashSet<&[u8]> = words.into_iter().map(str::as_bytes).collect();
        let mut filter = vec![0; BITS / 64];
        for spot in words.iter().map(|word| spot(word)) {
            filter[spot / 64] |= 1 << (spot % 64);
        }
        Self {
            longest: words.iter().map(|word| word.len()).max().unwrap_or(0),
            words,
            filter,
        }
    }

    /// Builds a set of the words of lines, without those that begin with `#`.
    pub(crate) fn of_lines(text: &'static str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        Self::new(lines.flat_map(str::split_ascii_whitespace))
    }

    /// Says whether a word is in the set, without regard to the case of ASCII letters.
    pub(crate) fn contains(&self, word: &[u8]) -> bool {
        let mut lower = [0_u8; 64];
        if word.is_empty() || word.len() > self.longest.min(lower.len()) {
            return false;
        }
        let spot = spot(word);
        if self.filter[spot / 64] & 1 << (spot % 64) == 0 {
            return false;
        }
        let lower = &mut lower[..word.len()];
        lower.copy_from_slice(word);
        lower.make_ascii_lowercase();
        self.words.contains(&*lower)
    }
}

/// Returns the bit of a word by a few of its letters, without regard to their case, and its length.
fn spot(word: &[u8]) -> usize {
    let letter = |at: usize| usize::from(word[at.min(word.len() - 1)] | 0x20);
    (letter(0) * 947
        + letter(1) * 131
        + letter(2) * 31
        + letter(usize::MAX) * 7
        + word.len() * 2017)
        % BITS
}

/// Says whether a word is in a short list whose words are parted by blanks.
pub(crate) fn among(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::WordSet;

    #[test]
    fn words_are_found_in_any_case_and_others_are_not() {
        let set = WordSet::of_lines("# not this\nalpha beta\nγ-ray x\n");
        for word in ["alpha", "BETA", "γ-ray", "X"] {
            assert!(set.contains(word.as_bytes()), "{word}");
        }
        for word in ["", "alph", "not", "#", "gamma", &"a".repeat(100)] {
            assert!(!set.contains(word.as_bytes()), "{word}");
        }
    }
}
