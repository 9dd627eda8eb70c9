//! Digests, and the hexadecimal digits that they and other names are written in.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest as _, Sha256};

/// A SHA-256 digest.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Digest(String);

impl Digest {
    /// Takes the bytes.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(hex(&bytes))
    }

    /// Hashes some bytes.
    pub fn hash(bytes: &[u8]) -> Self {
        Self::of(Sha256::digest(bytes).into())
    }

    /// Reads 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        is_hexadecimal(text, 64).then(|| Self(text.to_owned()))
    }

    /// Returns 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({})", self.0)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        hexadecimal(from, 64).map(Self)
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn is_hexadecimal(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

pub(super) fn hexadecimal<'de, D: Deserializer<'de>>(
    from: D,
    length: usize,
) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    match is_hexadecimal(&text, length) {
        true => Ok(text),
        false => Err(serde::de::Error::custom(
            "these are not the expected hexadecimal digits",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_has_64_hexadecimal_digits() {
        assert!(Digest::parse(&"a".repeat(64)).is_some());
        assert!(Digest::parse(&"A".repeat(64)).is_none() && Digest::parse("a").is_none());
        assert!(serde_json::from_str::<Digest>("\"\\u001b\"").is_err());
    }
}
