//! Model files that are sealed on disk, and opened into memory that nobody can change any more.
//!
//! A sealed file is a head in clear (a mark, the model's SHA-256 and length, a random prefix) and the model in chunks
//! of 1 MiB, each XChaCha20-Poly1305 with a nonce of that prefix and the chunk's number, and with the head as what it
//! belongs to: a chunk opens at its own place in its own file only, and the length says how many there are. [`open`]
//! gives nothing before the last chunk was opened and the SHA-256 was found right.
//!
//! What it is worth: the weights of published models are public, so sealing hides no more than which model somebody
//! has changed or made, and it costs memory, since the kernel cannot drop pages of a model that lies in memory.

use std::fmt;
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use rustix::fs::{MemfdFlags, SealFlags};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

/// The key that models are sealed with; it shows itself to nobody, and is wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct ModelKey(Zeroizing<[u8; 32]>);

impl ModelKey {
    /// Takes a key.
    #[must_use]
    pub fn of(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}

impl fmt::Debug for ModelKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ModelKey(…)")
    }
}

/// It is written in one place: to the engine host's own socket.
impl Serialize for ModelKey {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for ModelKey {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <[u8; 32]>::deserialize(from).map(|mut bytes| {
            let key = Self::of(&bytes);
            bytes.zeroize();
            key
        })
    }
}

/// Why a sealed model does not open.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealedError {
    /// It does not begin as a sealed model does, or is of a newer version.
    #[error("it is not a sealed model of this version")]
    Format,
    /// A chunk does not open: wrong key, changed, cut off, or from another place.
    #[error(
        "chunk {number} does not open: it was changed, cut off or moved, or sealed with another key"
    )]
    Chunk {
        /// Which one, from 0.
        number: u64,
    },
    /// All of it opens, and is not the model that the head names.
    #[error("it opens to another model than its head names")]
    Model,
    /// The system's words.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The one who watches asked to stop.
    #[error("interrupted")]
    Interrupted,
}

/// Is told how many bytes are done; returns whether to go on.
pub type Progress<'a> = dyn FnMut(u64) -> bool + 'a;

const MARK: &[u8; 24] = b"proxmox-ai sealed gguf 1";
const PREFIX: usize = 16;
const HEAD: usize = MARK.len() + 32 + 8 + PREFIX;
const CHUNK: usize = 1 << 20;
const TAG: usize = 16;

/// What stands in clear at the beginning of a sealed model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The SHA-256 of the model.
    pub sha256: [u8; 32],
    /// The length of the model.
    pub length: u64,
    prefix: [u8; PREFIX],
}

impl Head {
    /// Reads it; what it says is true only once everything was opened.
    pub fn read(sealed: &File) -> Result<Self, SealedError> {
        let mut bytes = [0; HEAD];
        sealed
            .read_exact_at(&mut bytes, 0)
            .map_err(|error| match error.kind() {
                io::ErrorKind::UnexpectedEof => SealedError::Format,
                _ => error.into(),
            })?;
        let rest = bytes.strip_prefix(MARK).ok_or(SealedError::Format)?;
        let (sha256, rest) = rest.split_first_chunk().ok_or(SealedError::Format)?;
        let (length, prefix) = rest.split_first_chunk().ok_or(SealedError::Format)?;
        Ok(Self {
            sha256: *sha256,
            length: u64::from_be_bytes(*length),
            prefix: prefix.try_into().map_err(|_| SealedError::Format)?,
        })
    }

    /// Returns how long a sealed model with this head is.
    #[must_use]
    pub fn sealed_length(&self) -> u64 {
        let tags = self
            .length
            .div_ceil(CHUNK as u64)
            .saturating_mul(TAG as u64);
        self.length.saturating_add(tags).saturating_add(HEAD as u64)
    }

    fn bytes(&self) -> Vec<u8> {
        [
            MARK.as_slice(),
            &self.sha256,
            &self.length.to_be_bytes(),
            &self.prefix,
        ]
        .concat()
    }

    fn nonce(&self, number: u64) -> XNonce {
        let mut nonce = XNonce::default();
        nonce[..PREFIX].copy_from_slice(&self.prefix);
        nonce[PREFIX..].copy_from_slice(&number.to_be_bytes());
        nonce
    }

    /// Returns the length of each chunk, in order.
    fn chunks(&self) -> impl Iterator<Item = (u64, usize)> + use<> {
        let (length, chunk) = (self.length, CHUNK as u64);
        (0..length.div_ceil(chunk)).map(move |number| {
            let left = length - number * chunk;
            (number, left.min(chunk) as usize)
        })
    }
}

/// Seals a model from its beginning; `random` is fresh for each sealed file. Nothing but sealed bytes is written.
///
/// Fails when the bytes that are read do not have the SHA-256 and the length that were promised.
pub fn seal(
    from: &File,
    to: &mut File,
    (sha256, length): ([u8; 32], u64),
    random: [u8; 16],
    key: &ModelKey,
    progress: &mut Progress<'_>,
) -> Result<(), SealedError> {
    let head = Head {
        sha256,
        length,
        prefix: random,
    };
    let belongs = head.bytes();
    to.write_all(&belongs)?;
    let (cipher, mut hash) = (key.cipher(), Sha256::new());
    let mut plain = vec![0; CHUNK];
    for (number, size) in head.chunks() {
        let at = number * CHUNK as u64;
        from.read_exact_at(&mut plain[..size], at)?;
        hash.update(&plain[..size]);
        let payload = Payload {
            msg: &plain[..size],
            aad: &belongs,
        };
        let sealed = cipher
            .encrypt(&head.nonce(number), payload)
            .map_err(|_| SealedError::Chunk { number })?;
        to.write_all(&sealed)?;
        if !progress(at + size as u64) {
            return Err(SealedError::Interrupted);
        }
    }
    to.sync_all()?;
    match hash.finalize().as_slice() == sha256 {
        true => Ok(()),
        false => Err(SealedError::Model),
    }
}

/// Opens all of a sealed model and throws it away: fails unless every byte of it is right.
pub fn check(
    sealed: &File,
    key: &ModelKey,
    progress: &mut Progress<'_>,
) -> Result<Head, SealedError> {
    unseal(sealed, key, &mut io::sink(), progress)
}

/// Opens a sealed model into a plain file, which is on the disk when this returns; after an error it is worth nothing.
pub fn restore(
    sealed: &File,
    to: &mut File,
    key: &ModelKey,
    progress: &mut Progress<'_>,
) -> Result<Head, SealedError> {
    let head = unseal(sealed, key, to, progress)?;
    to.sync_all()?;
    Ok(head)
}

/// Opens a sealed model into memory that can be read by whoever has the descriptor, and changed by nobody.
pub fn open(sealed: &File, key: &ModelKey) -> Result<(File, Head), SealedError> {
    let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
    // Kernels before 6.3 do not know the flag that forbids to run it.
    let made = rustix::fs::memfd_create("model", flags | MemfdFlags::NOEXEC_SEAL)
        .or_else(|_| rustix::fs::memfd_create("model", flags));
    let mut memory = File::from(made.map_err(io::Error::from)?);
    let head = unseal(sealed, key, &mut memory, &mut |_| true)?;
    let seals = SealFlags::WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
    rustix::fs::fcntl_add_seals(&memory, seals).map_err(io::Error::from)?;
    // Read-only, since kernels before 6.7 let nobody map what is sealed through a descriptor that may write.
    let number = std::os::fd::AsRawFd::as_raw_fd(&memory);
    let read_only = File::open(Path::new("/proc/self/fd").join(number.to_string()))?;
    Ok((read_only, head))
}

fn unseal(
    sealed: &File,
    key: &ModelKey,
    to: &mut dyn Write,
    progress: &mut Progress<'_>,
) -> Result<Head, SealedError> {
    let head = Head::read(sealed)?;
    let last = head.length.div_ceil(CHUNK as u64).saturating_sub(1);
    // Also keeps a made-up length from being tried chunk by chunk.
    if sealed.metadata()?.len() != head.sealed_length() {
        return Err(SealedError::Chunk { number: last });
    }
    let (belongs, cipher) = (head.bytes(), key.cipher());
    let mut hash = Sha256::new();
    let mut buffer = vec![0; CHUNK + TAG];
    let mut at = HEAD as u64;
    let mut done = 0;
    for (number, size) in head.chunks() {
        let bytes = &mut buffer[..size + TAG];
        sealed.read_exact_at(bytes, at)?;
        at += bytes.len() as u64;
        let payload = Payload {
            msg: bytes,
            aad: &belongs,
        };
        let plain = cipher
            .decrypt(&head.nonce(number), payload)
            .map_err(|_| SealedError::Chunk { number })?;
        hash.update(&plain);
        to.write_all(&plain)?;
        done += size as u64;
        if !progress(done) {
            return Err(SealedError::Interrupted);
        }
    }
    match hash.finalize().as_slice() == head.sha256 {
        true => Ok(head),
        false => Err(SealedError::Model),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    /// Two chunks and a bit.
    const LENGTH: usize = 2 * CHUNK + 7;

    fn model() -> Vec<u8> {
        (0..LENGTH).map(|at| (at % 251) as u8).collect()
    }

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file
    }

    fn key(byte: u8) -> ModelKey {
        ModelKey::of(&[byte; 32])
    }

    fn sealed_with(bytes: &[u8], random: u8) -> Vec<u8> {
        let mut to = tempfile::tempfile().unwrap();
        let promised = (Sha256::digest(bytes).into(), bytes.len() as u64);
        let done = &mut |_| true;
        seal(&file(bytes), &mut to, promised, [random; 16], &key(1), done).unwrap();
        let mut sealed = vec![0; to.metadata().unwrap().len() as usize];
        to.read_exact_at(&mut sealed, 0).unwrap();
        sealed
    }

    fn opens(sealed: &[u8], key: &ModelKey) -> Result<Head, SealedError> {
        check(&file(sealed), key, &mut |_| true)
    }

    #[test]
    fn a_sealed_model_opens_to_the_same_bytes_in_memory_that_nobody_can_change() {
        let sealed = sealed_with(&model(), 1);
        let begin = &model()[..32];
        assert!(!sealed.windows(32).any(|part| part == begin));
        let (mut memory, head) = open(&file(&sealed), &key(1)).unwrap();
        assert_eq!(head.length, LENGTH as u64);
        let mut read = Vec::new();
        memory.read_to_end(&mut read).unwrap();
        assert!(read == model());
        assert!(memory.write_all(b"x").is_err() && memory.set_len(1).is_err());
        // Nor through a descriptor that may write.
        use std::os::fd::AsRawFd;
        let again = format!("/proc/self/fd/{}", memory.as_raw_fd());
        let mut again = File::options().write(true).open(again).unwrap();
        assert!(again.write_all(b"x").is_err() && again.set_len(1).is_err());
    }

    #[test]
    fn a_model_of_any_length_is_sealed() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1] {
            let sealed = sealed_with(&model()[..length], 1);
            assert_eq!(opens(&sealed, &key(1)).unwrap().length, length as u64);
        }
    }

    #[test]
    fn what_is_changed_cut_moved_or_of_another_key_does_not_open() {
        let sealed = sealed_with(&model(), 1);
        let chunk = CHUNK + TAG;
        let is_refused = |what: &str, bytes: &[u8], key: &ModelKey| {
            let found = opens(bytes, key);
            let refused = matches!(
                found,
                Err(SealedError::Format | SealedError::Chunk { .. } | SealedError::Model)
            );
            assert!(refused, "{what}: {found:?}");
        };
        is_refused("another key", &sealed, &key(2));
        for at in [0, 30, 60, 70, HEAD, HEAD + chunk + 5, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            is_refused(&format!("byte {at}"), &changed, &key(1));
        }
        for left in [0, HEAD - 1, HEAD, HEAD + chunk, sealed.len() - 1] {
            is_refused(&format!("cut at {left}"), &sealed[..left], &key(1));
        }
        // A cut with a head that fits it.
        let mut cut = sealed[..HEAD + chunk].to_vec();
        cut[56..64].copy_from_slice(&(CHUNK as u64).to_be_bytes());
        is_refused("a shorter length", &cut, &key(1));
        let (one, two) = (HEAD..HEAD + chunk, HEAD + chunk..HEAD + 2 * chunk);
        let swapped = [
            &sealed[..HEAD],
            &sealed[two.clone()],
            &sealed[one.clone()],
            &sealed[two.end..],
        ];
        is_refused("swapped chunks", &swapped.concat(), &key(1));
        let other = sealed_with(&model(), 2);
        let mixed = [&sealed[..HEAD], &other[one], &sealed[two.start..]].concat();
        is_refused("a chunk of another file", &mixed, &key(1));
        is_refused("more", &[&sealed[..], b"x"].concat(), &key(1));
    }

    #[test]
    fn bytes_that_are_not_those_promised_are_not_sealed() {
        let mut to = tempfile::tempfile().unwrap();
        let promised = ([0; 32], LENGTH as u64);
        let result = seal(
            &file(&model()),
            &mut to,
            promised,
            [1; 16],
            &key(1),
            &mut |_| true,
        );
        assert!(matches!(result, Err(SealedError::Model)), "{result:?}");
        let stopped = seal(
            &file(&model()),
            &mut to,
            promised,
            [1; 16],
            &key(1),
            &mut |_| false,
        );
        assert!(
            matches!(stopped, Err(SealedError::Interrupted)),
            "{stopped:?}"
        );
    }

    #[test]
    fn a_key_shows_itself_to_nobody_and_comes_over_the_socket_whole() {
        assert_eq!(format!("{:?}", key(7)), "ModelKey(…)");
        let sent = serde_json::to_string(&key(7)).unwrap();
        assert_eq!(serde_json::from_str::<ModelKey>(&sent).unwrap(), key(7));
        assert!(serde_json::from_str::<ModelKey>("[1, 2]").is_err());
    }
}
