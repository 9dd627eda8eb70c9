//! KV states of prompts' fixed parts on disk, for cold starts.
//!
//! They hold public text of the program only. A file is taken only if its digest matches; whatever is wrong
//! with it, the prefix is decoded instead.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::frame::MAX_PAYLOAD;
use crate::protocol::{LoadParams, PROTOCOL};

/// How many states are kept; older ones are removed.
const KEPT: usize = 4;

/// The first bytes of a state file.
const MAGIC: &[u8; 8] = b"paistat1";

/// What decides whether a state fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'a> {
    /// The model's SHA-256.
    pub(super) sha256: &'a str,
    /// The worker's build.
    pub(super) build: &'a str,
    /// How the model is run.
    pub(super) params: &'a LoadParams,
    /// The prompt's fixed part.
    pub(super) prefix: &'a str,
}

impl Key<'_> {
    fn file(&self, folder: &Path) -> PathBuf {
        let params = serde_json::to_string(self.params).unwrap_or_default();
        let mut digest = Sha256::new();
        for part in [
            &PROTOCOL.to_string(),
            self.sha256,
            self.build,
            &params,
            self.prefix,
        ] {
            digest.update((part.len() as u64).to_le_bytes());
            digest.update(part);
        }
        folder.join(format!("{}.kv", hex(&digest.finalize())))
    }
}

/// Returns the state of a key, if a whole one is there.
pub(super) fn read(folder: &Path, key: &Key) -> Option<Vec<u8>> {
    let path = key.file(folder);
    let length = fs::metadata(&path).ok()?.len();
    if length > (MAX_PAYLOAD + 40) as u64 {
        return None;
    }
    let mut bytes = fs::read(&path).ok()?;
    if bytes.len() < 40 || !bytes.starts_with(MAGIC) {
        return None;
    }
    let state = bytes.split_off(40);
    (Sha256::digest(&state).as_slice() == &bytes[8..40]).then_some(state)
}

/// Writes the state of a key and removes the oldest ones. A failure only costs the next cold start time.
pub(super) fn write(folder: &Path, key: &Key, state: &[u8]) -> std::io::Result<()> {
    let path = key.file(folder);
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&part)?;
    file.write_all(MAGIC)?;
    file.write_all(&Sha256::digest(state))?;
    file.write_all(state)?;
    drop(file);
    fs::rename(&part, &path)?;
    prune(folder)
}

/// Removes all but the newest states.
fn prune(folder: &Path) -> std::io::Result<()> {
    let mut found: Vec<_> = fs::read_dir(folder)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "kv"))
        .filter_map(|path| Some((fs::metadata(&path).ok()?.modified().ok()?, path)))
        .collect();
    found.sort();
    let excess = found.len().saturating_sub(KEPT);
    for (_, path) in found.into_iter().take(excess) {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Writes bytes in lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key<'a>(params: &'a LoadParams, prefix: &'a str) -> Key<'a> {
        Key {
            sha256: "aa",
            build: "worker 1",
            params,
            prefix,
        }
    }

    #[test]
    fn a_state_is_found_under_its_own_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let params = LoadParams::default();
        write(folder.path(), &key(&params, "one"), b"state").unwrap();
        assert_eq!(read(folder.path(), &key(&params, "one")).unwrap(), b"state");
        assert!(read(folder.path(), &key(&params, "two")).is_none());
        let other = LoadParams {
            context: 1,
            ..params
        };
        assert!(read(folder.path(), &key(&other, "one")).is_none());
    }

    #[test]
    fn a_damaged_state_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let params = LoadParams::default();
        let key = key(&params, "one");
        write(folder.path(), &key, b"state").unwrap();
        let path = key.file(folder.path());
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            fs::write(&path, &damaged).unwrap();
            assert!(read(folder.path(), &key).is_none(), "byte {at}");
            fs::write(&path, &whole[..at]).unwrap();
            assert!(read(folder.path(), &key).is_none(), "cut at {at}");
        }
    }

    #[test]
    fn only_the_newest_states_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let params = LoadParams::default();
        for prefix in ["a", "b", "c", "d", "e", "f"] {
            write(folder.path(), &key(&params, prefix), b"state").unwrap();
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), KEPT);
    }
}
