//! What a wrapped private key belongs to, and how a device's small secret carries it.
//!
//! A device does not wrap the private key itself but 32 random bytes, the carrier, under which the private key is
//! sealed together with its place. So one construction serves devices that can authenticate what belongs to a secret
//! and devices that cannot, what crosses a bus or a module is worth nothing without the file, and the file is worth
//! nothing without the device.

use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

use crate::key::{Key, KeyError};

/// Which slot of which vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// What the device shows to people, and what tells this slot's keys in it from others: vault and slot.
    pub name: &'a str,
    /// What is authenticated with the private key (see [`Slots::belongs`](super::Slots::belongs)).
    pub belongs: &'a [u8],
}

/// A private key that a device has wrapped.
#[derive(Clone, Debug)]
pub struct Enrolled<T> {
    /// What must be known to unwrap it, beside the device and its secret.
    pub stored: T,
    /// The private key, sealed under the carrier.
    pub private: Vec<u8>,
}

impl Place<'_> {
    /// Seals a private key under a carrier.
    pub(super) fn seal(&self, carrier: &Key, private: &Key) -> Result<Vec<u8>, KeyError> {
        carrier.derive(CARRIED).seal(self.belongs, private.bytes())
    }

    /// Opens what [`Place::seal`] made.
    pub(super) fn open(&self, carrier: &[u8], sealed: &[u8]) -> Result<Key, KeyError> {
        let carrier = Key::of_slice(carrier).ok_or(KeyError::Sealed)?;
        let opened: Zeroizing<_> = carrier.derive(CARRIED).open(self.belongs, sealed)?;
        Key::of_slice(&opened).ok_or(KeyError::Sealed)
    }
}

/// The purpose of the key that is made from a carrier: two carriers that are related give keys that are not.
const CARRIED: &str = "a slot's private key";

/// The longest text of a device that is shown, in characters.
const LONGEST: usize = 200;

/// Makes what a device calls itself fit for a terminal: it may be anything.
pub(super) fn tame(text: &str) -> String {
    let short: String = text.trim().chars().take(LONGEST).collect();
    pai_redact::safe(&short).replace(['\n', '\t'], " ")
}

/// As [`tame`], for `#[serde(deserialize_with)]`.
pub(super) fn tamed<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(|text| tame(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::KEY;

    #[test]
    fn a_private_key_opens_in_its_place_and_with_its_carrier_only() {
        let (carrier, private) = (Key::generate().unwrap(), Key::generate().unwrap());
        let place = Place {
            name: "n",
            belongs: b"here",
        };
        let sealed = place.seal(&carrier, &private).unwrap();
        let opened = place.open(carrier.bytes(), &sealed).unwrap();
        assert_eq!(opened.bytes(), private.bytes());
        let elsewhere = Place {
            belongs: b"there",
            ..place
        };
        assert!(elsewhere.open(carrier.bytes(), &sealed).is_err());
        assert!(place.open(&[0; KEY], &sealed).is_err());
        assert!(place.open(&carrier.bytes()[1..], &sealed).is_err());
    }

    #[test]
    fn what_a_device_calls_itself_cannot_steer_a_terminal() {
        assert_eq!(tame(" a\u{1b}[2Jb\nc  "), "a\u{FFFD}[2Jb c");
        assert_eq!(tame(&"x".repeat(5000)).len(), LONGEST);
    }
}
