//! What can go wrong with the models on this machine.

use super::catalogue::UnknownModel;
use super::digest::Digest;
use super::gguf::GgufError;
use std::io;
use std::path::{Path, PathBuf};

/// Why a model cannot be listed, taken in, opened or removed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// No model of this name is known.
    #[error(transparent)]
    Unknown(#[from] UnknownModel),
    /// The model is known, but not on this machine.
    #[error("model `{name}` is not installed")]
    NotInstalled {
        /// Its name.
        name: String,
    },
    /// The bytes are not those that were promised.
    #[error("the SHA-256 of `{file}` is {found}, not {expected}")]
    WrongHash {
        /// The file, made safe to show.
        file: String,
        /// What it should be.
        expected: Digest,
        /// What it is.
        found: Digest,
    },
    /// Nobody has said that these bytes may be used.
    #[error("the SHA-256 of `{file}` is not on the list of allowed models: {found}")]
    NotAllowed {
        /// The file, made safe to show.
        file: String,
        /// What its hash is.
        found: Digest,
        /// The known model that it has the name or size of, if there is one.
        resembles: Option<String>,
    },
    /// The file has another size than the model.
    #[error("`{file}` has {has} bytes, the model has {wants}")]
    WrongSize {
        /// The file, made safe to show.
        file: String,
        /// Its size.
        has: u64,
        /// The model's size.
        wants: u64,
    },
    /// The file's head is not that of a model.
    #[error("`{file}` is refused")]
    Gguf {
        /// The file, made safe to show.
        file: String,
        /// Why.
        #[source]
        source: GgufError,
    },
    /// A directory, device, pipe or the like stands where a file is needed.
    #[error("`{file}` is not a regular file")]
    NotAFile {
        /// The path, made safe to show.
        file: String,
    },
    /// The disk is too full.
    #[error("{needs} bytes are needed in `{folder}`, {free} are free")]
    NoSpace {
        /// The models folder, made safe to show.
        folder: String,
        /// What is needed.
        needs: u64,
        /// What is there.
        free: u64,
    },
    /// The disk filled up while something was written.
    #[error("the disk of `{folder}` is full")]
    DiskFull {
        /// The folder, made safe to show.
        folder: String,
    },
    /// Others could swap the files between their check and their use.
    #[error("other users can write to `{folder}` (mode {mode:03o}, owner {owner})")]
    Exposed {
        /// The folder, made safe to show.
        folder: String,
        /// Its permission bits.
        mode: u32,
        /// Its owner's id.
        owner: u32,
    },
    /// Users could swap the files that all of them share.
    #[error("`{path}` is not root's alone (mode {mode:03o}, owner {owner})")]
    NotRoots {
        /// The shared folder, made safe to show.
        path: String,
        /// Its permission bits.
        mode: u32,
        /// Its owner's id.
        owner: u32,
    },
    /// A model that all users share is not one user's to delete.
    #[error("`{file}` is shared by all users of this machine")]
    Shared {
        /// The file, made safe to show.
        file: String,
    },
    /// A model's name that is in use, or cannot be one.
    #[error("`{name}` cannot be the model's name: {why}")]
    BadName {
        /// The name, made safe to show.
        name: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// A sealed model does not open.
    #[error("the sealed model `{file}` does not open: {why}")]
    Sealed {
        /// The file, made safe to show.
        file: String,
        /// Why.
        why: String,
    },
    /// The caller asked to stop.
    #[error("interrupted")]
    Interrupted,
    /// The file system said no.
    #[error("`{path}` could not be {what}")]
    Io {
        /// The path, made safe to show.
        path: String,
        /// What was tried.
        what: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Makes a path safe to show.
pub(super) fn shown(path: &Path) -> String {
    pai_redact::safe(&path.to_string_lossy()).into_owned()
}

/// Turns the system's errors into this module's, with the path and what was tried.
pub(super) fn io_error(path: &Path, what: &'static str) -> impl FnOnce(io::Error) -> StoreError {
    let path: PathBuf = path.to_owned();
    move |source| match source.kind() {
        io::ErrorKind::Interrupted => StoreError::Interrupted,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull {
            folder: shown(path.parent().unwrap_or(&path)),
        },
        _ => StoreError::Io {
            path: shown(&path),
            what,
            source,
        },
    }
}
