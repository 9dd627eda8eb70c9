//! Values that have been reported of a file that is looked at in two ways, such as a database by its rows and its bytes.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Mutex;

/// What has been reported: hashes, which nobody can foresee.
#[derive(Debug, Default)]
pub(super) struct Seen {
    key: RandomState,
    values: Mutex<HashSet<u64>>,
}

impl Seen {
    /// Remembers a value of a category.
    pub(super) fn add(&self, category: &str, value: &[u8]) {
        self.values().insert(self.key.hash_one((category, value)));
    }

    /// Says whether a value is remembered, or begins with one that is: in bytes, what follows may look as if it were part
    /// of it.
    pub(super) fn holds(&self, category: &str, value: &[u8]) -> bool {
        let values = self.values();
        (value.len() / 2..=value.len()).rev().any(|length| {
            let hash = self.key.hash_one((category, &value[..length]));
            values.contains(&hash)
        })
    }

    fn values(&self) -> std::sync::MutexGuard<'_, HashSet<u64>> {
        let values = self.values.lock();
        values.unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;

    #[test]
    fn values_are_known_by_their_kind_and_where_more_stands_behind_them() {
        let seen = Seen::default();
        seen.add("jwt", b"abcdef");
        assert!(seen.holds("jwt", b"abcdef") && seen.holds("jwt", b"abcdefgh"));
        for (category, value) in [
            ("jwt", &b"abcde"[..]),
            ("jwt", b"xabcdef"),
            ("jwt", b"abcdefghijklmn"),
            ("ipv4", b"abcdef"),
        ] {
            assert!(!seen.holds(category, value));
        }
    }
}
