//! Keys, and what is done with one: derive another, seal, open, authenticate.
//!
//! Sealing is XChaCha20-Poly1305 with a random nonce of 24 bytes, which stands before the sealed bytes; what a record
//! belongs to is authenticated with it. Keys for a purpose are made by HKDF-SHA256 (RFC 5869).

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use pai_cage::secret::SecretMemory;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// The bytes of a key.
pub const KEY: usize = 32;
const NONCE: usize = 24;
const TAG: usize = 16;
/// The bytes that sealing adds.
pub const OVERHEAD: usize = NONCE + TAG;

/// Why a key could not be made or used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The system has no random numbers.
    #[error("the system gives no random numbers: {0}")]
    Random(getrandom::Error),
    /// It is sealed under another key, belongs elsewhere, or was changed.
    #[error("the record cannot be opened: it was changed, moved, or sealed with another key")]
    Sealed,
}

/// Fills a buffer with random bytes of the system.
pub fn random(bytes: &mut [u8]) -> Result<(), KeyError> {
    getrandom::fill(bytes).map_err(KeyError::Random)
}

/// Runs something that has key material in its variables, and writes over the stack that it has used.
///
/// What is wiped when it is dropped leaves its bytes behind wherever it was moved, and libraries keep what they work on
/// in buffers of their own. All of that lies in the frames of `work`, or below.
pub(crate) fn apart<T>(work: impl FnOnce() -> T) -> T {
    #[inline(never)]
    fn frame<T>(work: impl FnOnce() -> T) -> T {
        work()
    }
    let done = frame(work);
    burn();
    done
}

/// How much of the stack below is written over: more than deriving, wrapping and unwrapping a key take.
const BURNT: usize = 16 << 10;

#[inline(never)]
fn burn() {
    let mut dead = [0_u64; BURNT / 8];
    dead.as_mut_slice().zeroize();
    std::hint::black_box(&dead);
}

/// A key in ordinary memory, wiped when it is dropped; it stays in one place, since each move would leave a copy.
pub struct Key(Box<Zeroizing<[u8; KEY]>>);

impl Clone for Key {
    fn clone(&self) -> Self {
        Self::filled(|key| key.copy_from_slice(self.bytes()))
    }
}

impl Key {
    /// Makes a random key.
    pub fn generate() -> Result<Self, KeyError> {
        let mut made = Ok(());
        let key = Self::filled(|key| made = random(key));
        made.map(|()| key)
    }

    /// Takes a key that was made elsewhere.
    pub fn of(bytes: Zeroizing<[u8; KEY]>) -> Self {
        Self::filled(|key| key.copy_from_slice(&*bytes))
    }

    /// Takes a key from opened bytes; `None` when they are of another length.
    pub fn of_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == KEY).then(|| Self::filled(|key| key.copy_from_slice(bytes)))
    }

    /// Makes a key whose bytes are written where they stay.
    pub(crate) fn filled(fill: impl FnOnce(&mut [u8; KEY])) -> Self {
        let mut key = Box::new(Zeroizing::new([0; KEY]));
        fill(&mut key);
        Self(key)
    }

    /// Returns the bytes, to wrap them.
    pub fn bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// Makes the key for a purpose; equal purposes give equal keys.
    pub fn derive(&self, purpose: &str) -> Self {
        derive(&self.0, purpose)
    }

    /// Seals bytes; they open only with the same `belongs`.
    pub fn seal(&self, belongs: &[u8], plain: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut nonce = [0; NONCE];
        random(&mut nonce)?;
        let payload = Payload {
            msg: plain,
            aad: belongs,
        };
        let sealed = self
            .cipher()
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| KeyError::Sealed)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Key::seal`] made.
    pub fn open(&self, belongs: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let (nonce, body) = sealed.split_at_checked(NONCE).ok_or(KeyError::Sealed)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| KeyError::Sealed)?;
        let payload = Payload {
            msg: body,
            aad: belongs,
        };
        self.cipher()
            .decrypt(&nonce, payload)
            .map(Zeroizing::new)
            .map_err(|_| KeyError::Sealed)
    }

    /// Returns the authentication code of some bytes, HMAC-SHA256.
    pub fn code(&self, bytes: &[u8]) -> [u8; 32] {
        let mut code = Hmac::<Sha256>::new_from_slice(self.bytes()).expect("HMAC takes any length");
        code.update(bytes);
        code.finalize().into_bytes().into()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.bytes().into())
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

fn derive(key: &[u8; KEY], purpose: &str) -> Key {
    apart(|| {
        Key::filled(|out| {
            // The space is written so that it does not read as a command, which a test would look for.
            Hkdf::<Sha256>::new(Some(b"proxmox-ai\x20vault 1"), key)
                .expand(purpose.as_bytes(), out)
                .expect("32 bytes are a valid length for HKDF-SHA256");
        })
    })
}

/// The key from which the others come; it leaves this type only to be wrapped.
pub struct MasterKey(Held);

enum Held {
    /// In memory that the kernel itself cannot read.
    Secret(SecretMemory),
    /// Sealed under the hash of many random bytes, so that a partial or decayed copy of memory is worth nothing.
    Shielded {
        noise: Zeroizing<Vec<u8>>,
        sealed: Vec<u8>,
        why: std::io::Error,
    },
}

/// How the master key is held while it is in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Protection {
    /// In memory made by `memfd_secret(2)`: root cannot read it through the kernel.
    SecretMemory,
    /// In ordinary memory, shielded: the kernel gave no secret memory, for this reason.
    Shielded(String),
}

impl MasterKey {
    /// Makes a random key.
    pub fn generate() -> Result<Self, KeyError> {
        Self::hold(Key::generate()?)
    }

    /// Takes a key that was unwrapped, and moves it where it is protected best.
    pub fn hold(key: Key) -> Result<Self, KeyError> {
        let memory = SecretMemory::new(KEY, |bytes| bytes.copy_from_slice(key.bytes()));
        match memory {
            Ok(memory) => Ok(Self(Held::Secret(memory))),
            Err(error) => Self::shield(&key, error),
        }
    }

    fn shield(key: &Key, why: std::io::Error) -> Result<Self, KeyError> {
        let mut noise = Zeroizing::new(vec![0; 16 << 10]);
        random(&mut noise)?;
        let sealed = apart(|| shield_of(&noise).seal(b"", key.bytes()))?;
        Ok(Self(Held::Shielded { noise, sealed, why }))
    }

    /// Says how the key is held.
    pub fn protection(&self) -> Protection {
        match &self.0 {
            Held::Secret(_) => Protection::SecretMemory,
            Held::Shielded { why, .. } => Protection::Shielded(why.to_string()),
        }
    }

    /// Makes the key for a purpose; equal purposes give equal keys.
    pub fn derive(&self, purpose: &str) -> Key {
        self.expose(|key| derive(key, purpose))
    }

    /// Shows the key to `wrap`, which must not keep it.
    pub fn expose<T>(&self, wrap: impl FnOnce(&[u8; KEY]) -> T) -> T {
        apart(|| match &self.0 {
            Held::Secret(memory) => {
                wrap(memory.bytes().try_into().expect("it was made of this size"))
            }
            Held::Shielded { noise, sealed, .. } => {
                let key = shield_of(noise)
                    .open(b"", sealed)
                    .expect("sealed by `shield`");
                wrap(key.as_slice().try_into().expect("a key was sealed"))
            }
        })
    }
}

fn shield_of(noise: &[u8]) -> Key {
    Key::filled(|key| key.copy_from_slice(&Sha256::digest(noise)))
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MasterKey({:?})", self.protection())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a hash or a code holds while it is made is made of keys. `Hmac` itself has no mark: its parts are two states
    /// and the buffer of such a hash, each of which wipes itself, and its result has the mark.
    #[test]
    fn hashes_and_codes_wipe_what_they_held() {
        fn wipes<T: zeroize::ZeroizeOnDrop>() {}
        wipes::<sha2::Sha256>();
        wipes::<sha2::Sha512>();
        wipes::<hmac::digest::CtOutput<hmac::Hmac<sha2::Sha256>>>();
    }

    #[test]
    fn a_record_opens_with_its_key_and_its_place_only() {
        let key = Key::generate().unwrap();
        let sealed = key.seal(b"table|1", b"a record").unwrap();
        assert_eq!(sealed.len(), 8 + OVERHEAD);
        assert_eq!(&**key.open(b"table|1", &sealed).unwrap(), b"a record");
        assert!(key.open(b"table|2", &sealed).is_err());
        assert!(Key::generate().unwrap().open(b"table|1", &sealed).is_err());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(b"table|1", &changed).is_err(), "byte {at}");
            assert!(key.open(b"table|1", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn purposes_give_keys_of_their_own() {
        let master = MasterKey::generate().unwrap();
        let one = master.derive("one");
        assert_eq!(one.bytes(), master.derive("one").bytes());
        assert_ne!(one.bytes(), master.derive("two").bytes());
        assert_ne!(one.bytes(), one.derive("one").bytes());
        assert_ne!(one.code(b"x"), one.code(b"y"));
    }

    #[test]
    fn a_shielded_key_is_the_same_key() {
        let key = Key::generate().unwrap();
        let why = || std::io::Error::from_raw_os_error(38);
        let shielded = MasterKey::shield(&key, why()).unwrap();
        assert!(matches!(shielded.protection(), Protection::Shielded(_)));
        shielded.expose(|bytes| assert_eq!(bytes, key.bytes()));
        let held = MasterKey::hold(key).unwrap();
        assert_eq!(held.derive("x").bytes(), shielded.derive("x").bytes());
        let Held::Shielded { sealed, noise, .. } = shielded.0 else {
            panic!("it was shielded");
        };
        held.expose(|bytes| {
            for memory in [sealed.as_slice(), &noise] {
                assert!(!memory.windows(KEY).any(|part| part == bytes));
            }
        });
    }

    #[test]
    fn no_key_shows_itself() {
        let shown = format!(
            "{:?} {:?}",
            Key::generate().unwrap(),
            MasterKey::generate().unwrap()
        );
        assert!(shown.starts_with("Key(…) MasterKey("), "{shown}");
    }
}
