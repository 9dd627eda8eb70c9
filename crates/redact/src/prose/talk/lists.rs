//! What the lists of `data/words.tsv` say of a word: one question tells them all.

use std::sync::LazyLock;

use super::super::said::said;
use super::topic::is_noun_by_letters;
use crate::hash::Table;
use crate::value::list;
use crate::wordset::{WordMap, lines};

/// The lists that a word is in, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists(u64);

/// Numbers the lists by the bits that stand for them.
macro_rules! lists {
    ($($name:ident $bit:literal $list:literal)*) => {
        impl Lists {
            $(pub(super) const $name: Self = Self(1 << $bit);)*
        }

        /// The lists by their names.
        const NAMED: &[(&str, Lists)] = &[$(($list, Lists::$name)),*];
    };
}

lists! {
    ACCOUNTS 0 "accounts"
    ADVERBS 1 "talk-adverbs"
    ALSO 2 "talk-also"
    ANDS 3 "talk-ands"
    ARTICLES 4 "talk-articles"
    AS 5 "talk-as"
    BY 6 "talk-by"
    CHANGES 7 "talk-changes"
    CODES 8 "talk-codes"
    COMMUNITIES 9 "talk-communities"
    DEVICES 10 "talk-devices"
    FACTORS 11 "talk-factors"
    FILLERS 12 "talk-fillers"
    FROM 13 "talk-from"
    GERMAN 14 "german"
    HEADERS 15 "mail-headers"
    LABELS 16 "talk-labels"
    LOCKS 17 "talk-locks"
    LOGINS 18 "talk-logins"
    MAIN_USERS 19 "talk-main-users"
    MONTHS 20 "months"
    NAMED 21 "talk-named"
    NETWORKS 22 "talk-networks"
    NOUNS 23 "talk-nouns"
    NUMBERED 24 "talk-numbered"
    ONES 25 "talk-ones"
    PINS 26 "talk-pins"
    PLURALS 27 "talk-plurals"
    PREPS 28 "talk-preps"
    RECOVERY 29 "talk-recovery"
    RIGHT 30 "talk-right"
    TECHNICAL 31 "technical"
    TO 32 "talk-to"
    TYPED 33 "talk-typed"
    USERNAMES 34 "talk-usernames"
    USERS 35 "talk-users"
    VALUES 36 "talk-values"
    VERBS 37 "talk-verbs"
    WEAK 38 "talk-weak"
    WITH 39 "talk-with"
    WORDS 40 "talk-words"
    OTHER_CODES 41 "talk-other-codes"
}

impl Lists {
    /// What sentences are made of: words of technical prose in several languages, see `scripts/redact/common.py`, what
    /// is said of passwords, and names of products and programs.
    pub(super) const ORDINARY: Self = Self(1 << 61);
    /// Words that name a password, by a list or by their letters.
    const SECRETS: Self = Self(1 << 62);
    /// Words of any list.
    const KNOWN: Self = Self(1 << 63);
    /// The words that name what lines here are about.
    pub(super) const ABOUT: Self = Self::NOUNS
        .or(Self::LOGINS)
        .or(Self::USERS)
        .or(Self::DEVICES)
        .or(Self::VALUES)
        .or(Self::ADVERBS)
        .or(Self::VERBS)
        .or(Self::WITH)
        .or(Self::TO)
        .or(Self::FROM)
        .or(Self::CHANGES)
        .or(Self::ANDS)
        .or(Self::ALSO)
        .or(Self::AS)
        .or(Self::RIGHT)
        .or(Self::ARTICLES)
        .or(Self::PREPS)
        .or(Self::PINS);

    /// Returns the lists that a word is in, without regard to the case of ASCII letters.
    pub(super) fn of(word: &[u8]) -> Self {
        WORDS.get(word).copied().unwrap_or_default()
    }

    /// Returns the lists of both.
    pub(super) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Says whether one of some lists is among these.
    pub(super) const fn has(self, lists: Self) -> bool {
        self.0 & lists.0 != 0
    }

    /// Says whether a word that is in these lists names a password; nothing where its letters have to tell.
    pub(super) fn names_secret(self) -> Option<bool> {
        self.has(Self::KNOWN).then(|| self.has(Self::SECRETS))
    }
}

static WORDS: LazyLock<WordMap<Lists>> = LazyLock::new(|| {
    let mut words = Table::<&'static [u8], Lists>::default();
    let mut add = |word: &'static str, lists: Lists| {
        let known = words.entry(word.as_bytes()).or_insert(Lists::KNOWN);
        *known = known.or(lists);
    };
    for (name, lists) in NAMED {
        for word in list(name) {
            add(word.to_ascii_lowercase().leak(), *lists);
        }
    }
    let names = ["talk-products", "talk-spoken"];
    let names = names.iter().flat_map(|name| list(name)).copied();
    lines(include_str!("../../../data/common.txt"))
        .chain(said())
        .chain(names)
        .chain(crate::shell::programs())
        .for_each(|word| add(word, Lists::ORDINARY));
    let judged = words.into_iter().map(|(word, lists)| {
        let secret = lists.has(Lists::NOUNS) || is_noun_by_letters(word);
        let secret = if secret { Lists::SECRETS } else { Lists(0) };
        (word, lists.or(secret))
    });
    WordMap::new(judged)
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_has_a_bit_of_its_own_and_words() {
        let mut all = Lists::ORDINARY.or(Lists::SECRETS).or(Lists::KNOWN);
        for (name, lists) in NAMED {
            assert!(!all.has(*lists), "{name}");
            all = all.or(*lists);
            let words = list(name);
            assert!(!words.is_empty(), "{name}");
            for word in words {
                assert!(
                    Lists::of(word.to_ascii_uppercase().as_bytes()).has(*lists) || !word.is_ascii()
                );
                assert!(
                    Lists::of(word.to_ascii_lowercase().as_bytes()).has(*lists),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn words_tell_whether_they_name_a_password_and_others_leave_it_to_their_letters() {
        assert_eq!(Lists::of(b"Password").names_secret(), Some(true));
        assert_eq!(Lists::of(b"pin").names_secret(), Some(true));
        assert_eq!(Lists::of(b"router").names_secret(), Some(false));
        assert_eq!(Lists::of(b"porcupine").names_secret(), None);
    }
}
