//! A key wrapped to a public key: HPKE (RFC 9180), base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256 as X25519;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use zeroize::Zeroizing;

use crate::key::{self, KEY, Key, KeyError};

type Private = <X25519 as Kem>::PrivateKey;
type Public = <X25519 as Kem>::PublicKey;
type Encapsulated = <X25519 as Kem>::EncappedKey;

/// Returns the public key of a private one; any 32 bytes are a private key.
pub(crate) fn public(private: &Key) -> [u8; KEY] {
    X25519::sk_to_pk(&read(private)).to_bytes().into()
}

fn read(private: &Key) -> Private {
    Private::from_bytes(private.bytes()).expect("it has the length of a key")
}

/// Wraps a key to a public key; it opens only with the same `belongs`.
pub(crate) fn wrap(
    public: &[u8; KEY],
    belongs: &[u8],
    secret: &[u8; KEY],
) -> Result<Vec<u8>, KeyError> {
    // The library panics where the system has no random numbers; asking first makes that an error.
    key::random(&mut [0])?;
    let public = Public::from_bytes(public).map_err(|_| KeyError::Sealed)?;
    let (encapsulated, sealed) = key::apart(|| {
        hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, X25519>(
            &OpModeS::Base,
            &public,
            belongs,
            secret,
            b"",
        )
    })
    .map_err(|_| KeyError::Sealed)?;
    Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// Unwraps what [`wrap`] made.
pub(crate) fn unwrap(private: &Key, belongs: &[u8], wrapped: &[u8]) -> Result<Key, KeyError> {
    let (encapsulated, sealed) = wrapped.split_at_checked(KEY).ok_or(KeyError::Sealed)?;
    let encapsulated = Encapsulated::from_bytes(encapsulated).map_err(|_| KeyError::Sealed)?;
    key::apart(|| {
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519>(
            &OpModeR::Base,
            &read(private),
            &encapsulated,
            belongs,
            sealed,
            b"",
        )
        .map(Zeroizing::new)
        .map_err(|_| KeyError::Sealed)?;
        Key::of_slice(&opened).ok_or(KeyError::Sealed)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_key_opens_with_its_private_key_and_its_place_only() {
        for _ in 0..20 {
            let (private, secret) = (Key::generate().unwrap(), Key::generate().unwrap());
            let wrapped = wrap(&public(&private), b"here", secret.bytes()).unwrap();
            assert!(!wrapped.windows(KEY).any(|part| part == secret.bytes()));
            let opened = unwrap(&private, b"here", &wrapped).unwrap();
            assert_eq!(opened.bytes(), secret.bytes());
            assert!(unwrap(&private, b"there", &wrapped).is_err());
            assert!(unwrap(&Key::generate().unwrap(), b"here", &wrapped).is_err());
        }
    }

    #[test]
    fn a_wrapped_key_that_was_changed_or_cut_does_not_open() {
        let (private, secret) = (Key::generate().unwrap(), Key::generate().unwrap());
        let wrapped = wrap(&public(&private), b"", secret.bytes()).unwrap();
        for at in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[at] ^= 1;
            assert!(unwrap(&private, b"", &changed).is_err(), "byte {at}");
            assert!(
                unwrap(&private, b"", &wrapped[..at]).is_err(),
                "cut at {at}"
            );
        }
        assert!(
            wrap(&[0; KEY], b"", secret.bytes()).is_err(),
            "a key of low order"
        );
    }
}
