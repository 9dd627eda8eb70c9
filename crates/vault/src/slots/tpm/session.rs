//! A session with a TPM: proofs of a PIN without sending it, and secrets encrypted on their way (TPM 2.0 Library,
//! part 1, sections 17 to 19 and 21).
//!
//! The session's key comes from a key exchange with the storage root key, so whoever listens on the bus of the chip
//! learns neither the PIN nor the secret. Whoever can change what passes there could play the chip while a slot is
//! enrolled; later the root key's name is known and would not fit.

use aes::Aes128;
use aes::cipher::KeyIvInit;
use hmac::{Hmac, KeyInit, Mac};
use ring::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use ring::rand::SystemRandom;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::TpmError;
use super::chip::Root;
use crate::key;

const HASH: usize = 32;
const COORDINATE: usize = 32;
/// The bytes of a key of AES-128, and of a block.
const BLOCK: usize = 16;

pub(super) type Nonce = [u8; HASH];

/// The caller's half of a key exchange.
pub(super) struct Salt {
    /// What the chip is sent: a point, marshalled.
    pub(super) encrypted: Vec<u8>,
    secret: Zeroizing<Vec<u8>>,
}

impl Salt {
    /// Makes a secret that only the chip that holds `root` finds out.
    pub(super) fn for_root(root: &Root) -> Result<Self, TpmError> {
        let unusable = |_| TpmError::Garbled {
            what: "the storage root key",
        };
        let random = SystemRandom::new();
        let own = EphemeralPrivateKey::generate(&ECDH_P256, &random).map_err(unusable)?;
        let public = own.compute_public_key().map_err(unusable)?;
        // 4, then the two coordinates.
        let (x, y) = public.as_ref()[1..].split_at(COORDINATE);
        let point = [&[4], root.x.as_slice(), &root.y].concat();
        let shared = agree_ephemeral(own, &UnparsedPublicKey::new(&ECDH_P256, point), |shared| {
            Zeroizing::new(shared.to_vec())
        })
        .map_err(unusable)?;
        let mut encrypted = Vec::new();
        for part in [x, y] {
            encrypted.extend((part.len() as u16).to_be_bytes());
            encrypted.extend(part);
        }
        let secret = kdf_e(&shared, x, &root.x);
        Ok(Self { encrypted, secret })
    }
}

/// A session that was started.
pub(super) struct Session {
    pub(super) handle: u32,
    key: Zeroizing<Vec<u8>>,
    pub(super) caller: Nonce,
    tpm: Vec<u8>,
}

/// Returns a nonce.
pub(super) fn nonce() -> Result<Nonce, TpmError> {
    let mut nonce = [0; HASH];
    key::random(&mut nonce)?;
    Ok(nonce)
}

impl Session {
    pub(super) fn new(handle: u32, salt: &Salt, caller: Nonce, tpm: Vec<u8>) -> Self {
        let key = kdf_a(&[&salt.secret], "ATH", &tpm, &caller, HASH);
        Self {
            handle,
            key,
            caller,
            tpm,
        }
    }

    /// Takes a fresh nonce for the next command.
    pub(super) fn roll(&mut self) -> Result<(), TpmError> {
        self.caller = nonce()?;
        Ok(())
    }

    /// Encrypts the first parameter of a command; `value` is the authorisation of what the session is for.
    pub(super) fn encrypt(&self, value: &[u8], parameter: &mut [u8]) {
        let (key, iv) = self.cipher(value, &self.caller, &self.tpm);
        cfb_mode::Encryptor::<Aes128>::new(&(*key).into(), &(*iv).into()).encrypt(parameter);
    }

    /// Decrypts the first parameter of an answer, after [`Session::check`].
    pub(super) fn decrypt(&self, value: &[u8], parameter: &mut [u8]) {
        let (key, iv) = self.cipher(value, &self.tpm, &self.caller);
        cfb_mode::Decryptor::<Aes128>::new(&(*key).into(), &(*iv).into()).decrypt(parameter);
    }

    fn cipher(
        &self,
        value: &[u8],
        newer: &[u8],
        older: &[u8],
    ) -> (Zeroizing<[u8; BLOCK]>, Zeroizing<[u8; BLOCK]>) {
        let both = kdf_a(&[&self.key, value], "CFB", newer, older, 2 * BLOCK);
        let part = |at: usize| {
            let block = both[at..at + BLOCK].try_into();
            Zeroizing::new(block.expect("two blocks were made"))
        };
        (part(0), part(BLOCK))
    }

    /// Returns the proof that goes with a command whose hash is given.
    pub(super) fn prove(&self, value: &[u8], command: &[u8], attributes: u8) -> Vec<u8> {
        let code = self.code(value, &[command, &self.caller, &self.tpm, &[attributes]]);
        code.finalize().into_bytes().to_vec()
    }

    /// Takes the chip's nonce and checks its proof of an answer whose hash is given.
    pub(super) fn check(
        &mut self,
        value: &[u8],
        answer: &[u8],
        nonce: &[u8],
        attributes: u8,
        proof: &[u8],
    ) -> Result<(), TpmError> {
        self.tpm = nonce.to_vec();
        self.code(value, &[answer, &self.tpm, &self.caller, &[attributes]])
            .verify_slice(proof)
            .map_err(|_| TpmError::Forged)
    }

    fn code(&self, value: &[u8], parts: &[&[u8]]) -> Hmac<Sha256> {
        let mut key = Zeroizing::new(Vec::with_capacity(self.key.len() + value.len()));
        key.extend(&**self.key);
        key.extend(value);
        let mut code = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes any length");
        for part in parts {
            code.update(part);
        }
        code
    }
}

/// KDFa of part 1, section 11.4.10.2: counter mode of SP 800-108 with HMAC-SHA256.
fn kdf_a(
    key: &[&[u8]],
    label: &str,
    first: &[u8],
    second: &[u8],
    length: usize,
) -> Zeroizing<Vec<u8>> {
    let mut whole = Zeroizing::new(Vec::with_capacity(2 * HASH));
    for part in key {
        whole.extend(*part);
    }
    let mut out = Zeroizing::new(Vec::with_capacity(length.next_multiple_of(HASH)));
    let bits = (8 * length) as u32;
    for counter in 1_u32.. {
        if out.len() >= length {
            break;
        }
        let mut code = Hmac::<Sha256>::new_from_slice(&whole).expect("HMAC takes any length");
        for part in [
            counter.to_be_bytes().as_slice(),
            label.as_bytes(),
            &[0],
            first,
            second,
            &bits.to_be_bytes(),
        ] {
            code.update(part);
        }
        out.extend(code.finalize().into_bytes());
    }
    out.truncate(length);
    out
}

/// KDFe of part 1, section 11.4.10.3, for one block: the hash of SP 800-56A.
fn kdf_e(shared: &[u8], own: &[u8], other: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut hash = Sha256::new();
    for part in [
        1_u32.to_be_bytes().as_slice(),
        shared,
        b"SECRET\0",
        own,
        other,
    ] {
        hash.update(part);
    }
    Zeroizing::new(hash.finalize().to_vec())
}
