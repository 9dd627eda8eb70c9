//! The key file: 256 random bits in `vault/key`, readable by its owner only.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::{SlotsError, hex};
use crate::disk;
use crate::key::{KEY, Key};

const MARK: &str = "key file of proxmox-ai, version 1\n";

/// Returns where the key file is.
pub fn path(folder: &Path) -> PathBuf {
    folder.join("key")
}

/// Reads the key file.
pub(crate) fn read(folder: &Path) -> Result<Key, SlotsError> {
    let path = path(folder);
    let text = || path.display().to_string();
    let bytes = disk::read(&path).map_err(|error| match error.is_absent() {
        true => SlotsError::NoKeyFile { path: text() },
        false => error.into(),
    })?;
    let wrong = || SlotsError::NotAKeyFile { path: text() };
    let digits = std::str::from_utf8(&bytes)
        .ok()
        .and_then(|all| all.strip_prefix(MARK))
        .ok_or_else(wrong)?;
    let key = Zeroizing::new(hex::bytes(digits.trim_end()).ok_or_else(wrong)?);
    Key::of_slice(&key).ok_or_else(wrong)
}

/// Writes a new key file over what is there.
pub(crate) fn write(folder: &Path) -> Result<Key, SlotsError> {
    let key = Key::generate()?;
    let mut text = Zeroizing::new(String::with_capacity(MARK.len() + 2 * KEY + 1));
    text.push_str(MARK);
    text.push_str(&Zeroizing::new(hex::text(key.bytes())));
    text.push('\n');
    disk::replace(&path(folder), text.as_bytes())?;
    Ok(key)
}

/// Returns the key of a file that is there, or of a new one.
pub(crate) fn read_or_write(folder: &Path) -> Result<Key, SlotsError> {
    match read(folder) {
        Err(SlotsError::NoKeyFile { .. }) => write(folder),
        other => other,
    }
}
