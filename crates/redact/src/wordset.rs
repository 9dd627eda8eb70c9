//! Sets of words that most words are not in, and that are asked for nearly every word of a text.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::OnceLock;

use crate::hash::Quick;

/// The fewest and the most bits of a filter; with eight for each word most of them stay unset.
const FEW: usize = 1 << 12;
const MANY: usize = 1 << 17;

/// Words in lower case, and what is known of each.
pub(crate) struct WordMap<V> {
    words: HashMap<&'static [u8], V, BuildHasherDefault<Quick>>,
    filter: Vec<u64>,
    longest: usize,
}

impl<V> WordMap<V> {
    /// Builds a map; of a word that comes twice, the last counts.
    pub(crate) fn new(words: impl IntoIterator<Item = (&'static [u8], V)>) -> Self {
        let words: HashMap<&[u8], V, _> = words.into_iter().collect();
        let bits = (words.len() * 8).next_power_of_two().clamp(FEW, MANY);
        let mut filter = vec![0; bits / 64];
        for word in words.keys().filter(|word| !word.is_empty()) {
            let spot = spot(word) & (bits - 1);
            filter[spot / 64] |= 1 << (spot % 64);
        }
        Self {
            longest: words.keys().map(|word| word.len()).max().unwrap_or(0),
            words,
            filter,
        }
    }

    /// Returns what is known of a word, without regard to the case of its first letter and of those of ASCII.
    #[inline]
    pub(crate) fn get(&self, word: &[u8]) -> Option<&V> {
        // `Ändrade`, `Été`, `Změnil`: sentences begin with them.
        if matches!(word.first(), Some(0xC3..=0xC5)) {
            self.get_small(word)
        } else {
            self.get_as_it_is(word)
        }
    }

    #[inline(never)]
    fn get_small(&self, word: &[u8]) -> Option<&V> {
        let text = std::str::from_utf8(word).ok();
        match text.filter(|text| text.starts_with(char::is_uppercase)) {
            Some(text) => self.get_as_it_is(text.to_lowercase().as_bytes()),
            None => self.get_as_it_is(word),
        }
    }

    #[inline]
    fn get_as_it_is(&self, word: &[u8]) -> Option<&V> {
        if self.may_contain(word) {
            self.get_in_lower_case(word)
        } else {
            None
        }
    }

    #[inline(never)]
    fn get_in_lower_case(&self, word: &[u8]) -> Option<&V> {
        if !word.iter().any(u8::is_ascii_uppercase) {
            return self.words.get(word);
        }
        let mut lower = [0_u8; 64];
        let lower = lower.get_mut(..word.len())?;
        lower.copy_from_slice(word);
        lower.make_ascii_lowercase();
        self.words.get(&*lower)
    }

    /// Says no where a few letters of a word already tell that it is not in the map.
    #[inline]
    fn may_contain(&self, word: &[u8]) -> bool {
        !word.is_empty() && word.len() <= self.longest && {
            let spot = spot(word) & (self.filter.len() * 64 - 1);
            self.filter[spot / 64] & 1 << (spot % 64) != 0
        }
    }
}

/// A set of words in lower case.
pub(crate) struct WordSet(WordMap<()>);

impl WordSet {
    /// Builds a set of words.
    pub(crate) fn new(words: impl IntoIterator<Item = &'static str>) -> Self {
        let words = words.into_iter().map(|word| (word.as_bytes(), ()));
        Self(WordMap::new(words))
    }

    /// Builds a set of the words of lines, see [`lines`].
    pub(crate) fn of_lines(text: &'static str) -> Self {
        Self::new(lines(text))
    }

    /// Says whether a word is in the set, without regard to the case of its first letter and of those of ASCII.
    #[inline]
    pub(crate) fn contains(&self, word: &[u8]) -> bool {
        self.0.get(word).is_some()
    }
}

/// Returns a number by a few of a word's letters, without regard to their case, and its length; its lowest bits are the
/// place in a filter.
fn spot(word: &[u8]) -> usize {
    let length = word.len();
    // Of four letters these are all.
    let letters = [
        word[0],
        word[length / 4],
        word[length / 2],
        word[length - 1],
    ];
    let letters = u64::from(u32::from_le_bytes(letters) | 0x2020_2020);
    let mixed = (letters | (length as u64) << 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize
}

/// Returns the words of lines, without those that begin with `#`.
pub(crate) fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_ascii_whitespace)
}

/// A list of words in a constant, parted by blanks; it becomes a set when it is first asked.
pub(crate) struct List {
    text: &'static str,
    set: OnceLock<WordSet>,
}

impl List {
    /// Takes the words of a text.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self {
            text,
            set: OnceLock::new(),
        }
    }

    /// Says whether a word is in the list, in the same case.
    pub(crate) fn has(&self, word: &str) -> bool {
        let set = &self.set().0;
        set.may_contain(word.as_bytes()) && set.words.contains_key(word.as_bytes())
    }

    /// Says whether a word is in the list, without regard to the case of its first letter and of those of ASCII.
    pub(crate) fn has_in_any_case(&self, word: &[u8]) -> bool {
        self.set().contains(word)
    }

    fn set(&self) -> &WordSet {
        self.set
            .get_or_init(|| WordSet::new(self.text.split_ascii_whitespace()))
    }
}

/// Says whether a word, written in lower case, stands in a text, without regard to the case of ASCII letters.
pub(crate) fn contains_in_any_case(text: &[u8], word: &[u8]) -> bool {
    /// Letters and signs from the rarest to the commonest, as text has them; others are rare.
    const COMMON: &[u8] = b"zqjxkvbywgpfmu_hcldrsnoiate";
    let rank = |byte: &u8| COMMON.iter().position(|common| common == byte).unwrap_or(0);
    let Some(rare) = (0..word.len()).min_by_key(|at| rank(&word[*at])) else {
        return true;
    };
    memchr::memchr2_iter(word[rare], word[rare].to_ascii_uppercase(), text).any(|at| {
        at.checked_sub(rare)
            .and_then(|from| text.get(from..from + word.len()))
            .is_some_and(|part| part.eq_ignore_ascii_case(word))
    })
}

#[cfg(test)]
mod tests {
    use super::{List, WordSet, contains_in_any_case};

    #[test]
    fn words_are_found_in_a_text_wherever_they_stand() {
        for text in ["snmp", "SNMPv2", "xsnmp", "my Snmp", "ssnmp", "snmsnmp"] {
            assert!(contains_in_any_case(text.as_bytes(), b"snmp"), "{text}");
        }
        for text in ["", "snm", "p", "mp snm", "sn mp"] {
            assert!(!contains_in_any_case(text.as_bytes(), b"snmp"), "{text}");
        }
        assert!(contains_in_any_case(b"a", b""));
        assert!(contains_in_any_case(b"x 50%", b"50%"));
    }

    #[test]
    fn words_are_found_in_any_case_and_others_are_not() {
        let set = WordSet::of_lines("# not this\nalpha beta\nγ-ray x ändra été změnil łódź\n");
        for word in [
            "alpha", "BETA", "γ-ray", "X", "ändra", "Ändra", "Été", "Změnil", "Łódź",
        ] {
            assert!(set.contains(word.as_bytes()), "{word}");
        }
        for word in [
            "",
            "alph",
            "not",
            "#",
            "gamma",
            "Ä",
            "Ändrä",
            &"a".repeat(100),
            &"É".repeat(40),
        ] {
            assert!(!set.contains(word.as_bytes()), "{word}");
        }
    }

    #[test]
    fn a_list_knows_its_words_in_their_case() {
        static LIST: List = List::new(
            "alpha Beta \
            gamma",
        );
        assert!(LIST.has("alpha") && LIST.has("Beta") && LIST.has("gamma"));
        assert!(!LIST.has("Alpha") && !LIST.has("") && !LIST.has("alpha Beta"));
        assert!(LIST.has_in_any_case(b"ALPHA") && !LIST.has_in_any_case(b"delta"));
    }
}
