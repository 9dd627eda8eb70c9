//! Everything is read back and compared: the repository, each file with the manifest, the journal with the one in use.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use rustic_core::repofile::{Node, SnapshotFile};
use sha2::{Digest, Sha256};

use super::manifest::{self, Entry, Hash};
use super::repository::Repository;
use super::{AskHistory, BackupError, History, Manifest};

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The repository itself is damaged.
    Repository(String),
    /// A file cannot be read.
    Unreadable {
        /// Where it is in the backup.
        path: String,
        /// Why not.
        why: String,
    },
    /// A file is not the one in the manifest.
    Different(String),
    /// A file of the manifest is not there.
    Missing(String),
    /// There is a file that is not in the manifest.
    Extra(String),
    /// It is neither a file nor a folder, or has no name that one can have.
    Strange(String),
    /// The journal in the backup and the one in use are no continuation of each other.
    Forked,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repository(why) => write!(f, "the repository: {why}"),
            Self::Unreadable { path, why } => write!(f, "`{path}` cannot be read: {why}"),
            Self::Different(path) => write!(f, "`{path}` is not the file that was backed up"),
            Self::Missing(path) => write!(f, "`{path}` is missing"),
            Self::Extra(path) => write!(f, "`{path}` was not backed up by this program"),
            Self::Strange(path) => write!(f, "`{path}` is neither a file nor a folder"),
            Self::Forked => {
                f.write_str("its journal and the one in use do not continue each other")
            }
        }
    }
}

/// What was found.
#[derive(Debug)]
pub struct Verified {
    /// The snapshot's name.
    pub snapshot: String,
    /// What it holds.
    pub manifest: Manifest,
    /// How the journal in use relates to its journal; nothing where it holds none.
    pub history: Option<History>,
    /// What is not as it should be.
    pub problems: Vec<Problem>,
}

/// Reads the whole repository, then a snapshot with each of its files, and asks how the journals relate.
pub fn verify(
    repository: &Repository,
    asked: &str,
    history: AskHistory,
) -> Result<Verified, BackupError> {
    let _using = repository.share()?;
    let snapshot = repository.find(asked)?;
    let mut problems = repository.check()?;
    let indexed = repository.indexed()?;
    let (manifest, tree) = indexed.manifest(&snapshot)?;
    let mut found = BTreeMap::new();
    let mut look = |path: &str, node: Option<&Node>| -> Result<(), BackupError> {
        let Some(node) = node else {
            problems.push(Problem::Strange(path.to_owned()));
            return Ok(());
        };
        let mut to = Measured::new(io::sink(), u64::MAX, indexed.stop());
        let read = match indexed.dump(node, &mut to) {
            Err(BackupError::Interrupted) => return Err(BackupError::Interrupted),
            Err(error) => Err(error.to_string()),
            Ok(()) => Ok(to.finish()),
        };
        found.insert(path.to_owned(), read);
        Ok(())
    };
    indexed.each_file(&tree, &mut look)?;
    problems.extend(compare(&manifest.files, found));
    let history = manifest.journal.map(|head| history(&head, None));
    if history == Some(History::Forked) {
        problems.push(Problem::Forked);
    }
    Ok(Verified {
        snapshot: name(&snapshot),
        manifest,
        history,
        problems,
    })
}

/// Reads the files of a snapshot that was written a moment ago.
pub(super) fn read_back(
    repository: &Repository,
    snapshot: &SnapshotFile,
) -> Result<(), BackupError> {
    let indexed = repository.indexed()?;
    let (manifest, tree) = indexed.manifest(snapshot)?;
    let mut found = BTreeMap::new();
    indexed.each_file(&tree, &mut |path, node| {
        let Some(node) = node else {
            let strange = Problem::Strange(path.to_owned());
            return Err(BackupError::Damaged(vec![strange]));
        };
        let mut to = Measured::new(io::sink(), u64::MAX, indexed.stop());
        indexed.dump(node, &mut to)?;
        found.insert(path.to_owned(), Ok(to.finish()));
        Ok(())
    })?;
    match compare(&manifest.files, found) {
        problems if problems.is_empty() => Ok(()),
        problems => Err(BackupError::Damaged(problems)),
    }
}

fn compare(
    files: &[Entry],
    mut found: BTreeMap<String, Result<(u64, Hash), String>>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    found.remove(manifest::NAME);
    for file in files {
        let path = file.path.clone();
        match found.remove(&file.path) {
            None => problems.push(Problem::Missing(path)),
            Some(Err(why)) => problems.push(Problem::Unreadable { path, why }),
            Some(Ok(is)) if is != (file.bytes, file.sha256) => {
                problems.push(Problem::Different(path));
            }
            Some(Ok(_)) => {}
        }
    }
    problems.extend(found.into_keys().map(Problem::Extra));
    problems
}

/// Returns a snapshot's name.
pub(super) fn name(snapshot: &SnapshotFile) -> String {
    snapshot.id.to_hex().to_string()
}

/// Counts and hashes what is written, up to a limit, until somebody asks to stop.
pub(super) struct Measured<'a, W> {
    to: W,
    hash: Sha256,
    bytes: u64,
    limit: u64,
    too_long: bool,
    failure: Option<io::Error>,
    stop: &'a AtomicBool,
}

impl<'a, W: Write> Measured<'a, W> {
    pub(super) fn new(to: W, limit: u64, stop: &'a AtomicBool) -> Self {
        Self {
            to,
            hash: Sha256::new(),
            bytes: 0,
            limit,
            too_long: false,
            failure: None,
            stop,
        }
    }

    /// Returns why what is written could not be written further, if that is what went wrong.
    pub(super) fn failure(&mut self) -> Option<io::Error> {
        self.failure.take()
    }

    /// Says that more was written than the limit allows.
    pub(super) fn is_too_long(&self) -> bool {
        self.too_long
    }

    pub(super) fn finish(self) -> (u64, Hash) {
        self.into_parts().1
    }

    /// Returns what was written to, and how much of what.
    pub(super) fn into_parts(self) -> (W, (u64, Hash)) {
        (self.to, (self.bytes, Hash(self.hash.finalize().into())))
    }
}

impl<W: Write> Write for Measured<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.stop.load(Ordering::Relaxed) {
            // Not of the kind `Interrupted`, which `write_all` would try again.
            return Err(io::Error::other("interrupted"));
        }
        if self.bytes + bytes.len() as u64 > self.limit {
            self.too_long = true;
            return Err(io::Error::other("it is longer than it should be"));
        }
        let written = match self.to.write(bytes) {
            Err(error) if error.kind() != io::ErrorKind::Interrupted => {
                // Whoever passes it on may wrap it; what the system said is kept for the message.
                let code = error
                    .raw_os_error()
                    .unwrap_or(rustix::io::Errno::IO.raw_os_error());
                self.failure = Some(io::Error::from_raw_os_error(code));
                return Err(error);
            }
            other => other?,
        };
        self.hash.update(&bytes[..written]);
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
