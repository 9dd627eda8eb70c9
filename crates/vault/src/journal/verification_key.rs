//! What the codes of entries are checked with, by somebody who keeps it away from the machine.

use std::fmt;

use zeroize::Zeroizing;

use super::entry::Codes;
use super::hash::{from_base64, to_base64};

/// The key of one entry's code, from which those of all later ones follow, and none of the earlier.
///
/// Its text form is the key in Base64, for the first entry of a journal; for a later one, its number and a colon stand
/// before it. Whoever has it can forge the codes from that entry on, so it is of use elsewhere only.
#[derive(Clone)]
pub struct VerificationKey {
    from: u64,
    key: Zeroizing<[u8; 32]>,
}

impl VerificationKey {
    pub(super) fn new(from: u64, codes: &Codes) -> Self {
        let key = Zeroizing::new(*codes.key());
        Self { from, key }
    }

    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, key) = match text.trim().split_once(':') {
            Some((number, key)) => (super::note::number(number)?, key),
            None => (0, text.trim()),
        };
        let bytes = Zeroizing::new(from_base64(key)?);
        let key = Zeroizing::new(bytes.as_slice().try_into().ok()?);
        Some(Self { from, key })
    }

    /// Returns the text form.
    pub fn text(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(to_base64(self.key.as_slice()));
        match self.from {
            0 => key,
            from => Zeroizing::new(format!("{from}:{}", *key)),
        }
    }

    /// Returns the number of the first entry whose code it checks.
    pub fn from(&self) -> u64 {
        self.from
    }

    pub(super) fn codes(&self) -> Codes {
        Codes::new(self.key.clone())
    }
}

impl fmt::Debug for VerificationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerificationKey(from {})", self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_and_shown_to_nobody_by_accident() {
        let codes = Codes::new(Zeroizing::new([9; 32]));
        for from in [0, 1, 70_000] {
            let key = VerificationKey::new(from, &codes);
            let again = VerificationKey::parse(&format!(" {}\n", *key.text())).unwrap();
            assert_eq!((again.from(), again.text()), (from, key.text()));
            assert!(!format!("{key:?}").contains(&to_base64(&[9; 32])));
        }
        for text in ["", "7", "7:", "07:AAAA", "-1:AAAA", ":", "no key"] {
            assert!(VerificationKey::parse(text).is_none(), "{text}");
        }
    }
}
