//! One document under one pass phrase: Argon2id makes the key, XChaCha20-Poly1305 seals.
//!
//! The form is `pai-seal-1` and a line feed, memory in KiB, passes and lanes of Argon2id (4 bytes each, low byte first),
//! a salt (16 bytes), a nonce (24 bytes), then the sealed bytes. Everything before these is authenticated with them.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::key::{self, KeyError};
use crate::slots::{Cost, SlotsError, passphrase};

const MARK: &[u8; 11] = b"pai-seal-1\n";
const SALT: usize = 16;
const NONCE: usize = 24;
const HEADER: usize = MARK.len() + 12 + SALT + NONCE;

/// Memory in KiB, passes and lanes of new documents (RFC 9106, section 4, the second recommended option).
const COST: (u32, u32, u32) = (64 << 10, 3, 4);

/// Why a document could not be sealed or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// No pass phrase is a pass phrase that everybody knows.
    #[error("the pass phrase is empty")]
    NoPassphrase,
    /// The system has no random numbers.
    #[error(transparent)]
    Random(#[from] KeyError),
    /// It is something else.
    #[error("this is not a sealed document")]
    NotSealed,
    /// It asks for more work than any document of ours.
    #[error("the document asks for more memory or time than is allowed")]
    TooCostly,
    /// The memory that it asks for is not there.
    #[error("there is not enough memory for the pass phrase: {kibibytes} KiB are needed")]
    NoMemory {
        /// What is needed.
        kibibytes: u32,
    },
    /// Wrong pass phrase, or it was changed.
    #[error("the pass phrase is wrong, or the document was changed")]
    Wrong,
}

/// Seals a document; each call gives other bytes.
pub fn seal(document: &[u8], passphrase: &str) -> Result<Vec<u8>, SealError> {
    let mut random = [0; SALT + NONCE];
    key::random(&mut random)?;
    let (memory, passes, lanes) = COST;
    let mut out = MARK.to_vec();
    for number in [memory, passes, lanes] {
        out.extend(number.to_le_bytes());
    }
    out.extend(random);
    let cipher = cipher(passphrase, &random[..SALT], COST)?;
    let nonce = XNonce::try_from(&random[SALT..]).expect("the nonce has its length");
    let sealed = cipher
        .encrypt(
            &nonce,
            Payload {
                msg: document,
                aad: &out,
            },
        )
        .map_err(|_| SealError::TooCostly)?;
    out.extend(sealed);
    Ok(out)
}

/// Opens a sealed document.
pub fn open(sealed: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if sealed.len() < HEADER || !sealed.starts_with(MARK) {
        return Err(SealError::NotSealed);
    }
    let (header, body) = sealed.split_at(HEADER);
    let number = |index: usize| {
        let at = MARK.len() + 4 * index;
        u32::from_le_bytes(
            header[at..at + 4]
                .try_into()
                .expect("the header's length was checked above"),
        )
    };
    let cost = (number(0), number(1), number(2));
    let salt = &header[MARK.len() + 12..][..SALT];
    let nonce =
        XNonce::try_from(&header[HEADER - NONCE..]).expect("the header's length was checked above");
    let cipher = cipher(passphrase, salt, cost)?;
    cipher
        .decrypt(
            &nonce,
            Payload {
                msg: body,
                aad: header,
            },
        )
        .map(Zeroizing::new)
        .map_err(|_| SealError::Wrong)
}

fn cipher(
    phrase: &str,
    salt: &[u8],
    cost: (u32, u32, u32),
) -> Result<XChaCha20Poly1305, SealError> {
    if phrase.is_empty() {
        return Err(SealError::NoPassphrase);
    }
    let salt = salt.try_into().map_err(|_| SealError::NotSealed)?;
    let (memory, passes, lanes) = cost;
    let cost = Cost {
        memory,
        passes,
        lanes,
    };
    let key = passphrase::key(phrase, salt, cost).map_err(|error| match error {
        SlotsError::NoMemory { kibibytes } => SealError::NoMemory { kibibytes },
        _ => SealError::TooCostly,
    })?;
    Ok(XChaCha20Poly1305::new(key.bytes().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_pass_phrase_only() {
        let sealed = seal(b"a document", "right").unwrap();
        assert!(!sealed.windows(10).any(|part| part == b"a document"));
        assert_eq!(&**open(&sealed, "right").unwrap(), b"a document");
        assert!(matches!(open(&sealed, "wrong"), Err(SealError::Wrong)));
        assert!(matches!(seal(b"x", ""), Err(SealError::NoPassphrase)));
        assert_ne!(sealed, seal(b"a document", "right").unwrap());
    }

    #[test]
    fn a_changed_byte_anywhere_is_noticed() {
        let sealed = seal(b"x", "p").unwrap();
        for at in [0, 11, 16, 20, 24, 40, 70, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&changed, "p").is_err(), "byte {at}");
        }
        assert!(matches!(
            open(&sealed[..HEADER - 1], "p"),
            Err(SealError::NotSealed)
        ));
        let mut costly = sealed;
        costly[14] = 0xFF;
        assert!(matches!(open(&costly, "p"), Err(SealError::TooCostly)));
    }
}
