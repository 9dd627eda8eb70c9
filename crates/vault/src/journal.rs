//! A journal that shows when somebody has changed it.
//!
//! What it is: a folder in the layout of C2SP's tlog-tiles, so that tools by others can check it; entries whose bodies
//! are sealed; checkpoints as signed notes; a key for each entry's code and for each day's signature that is destroyed
//! when it has done its work. What it must never do: let an operation go on that it could not record. Start reading at
//! [`Journal`], then [`Writer`], [`Event`] and [`verify`](Journal::verify). The threats and the limits are in
//! `docs/decisions/0014-journal.md`.

mod chain;
mod clock;
mod digest;
mod entry;
mod event;
mod explain;
mod export;

mod files;
mod hash;
mod note;
mod place;
mod proof;
mod reader;
mod state;
#[cfg(test)]
mod tests;
mod tiles;
mod verification_key;
mod verify;
mod wal;
mod writer;

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use crate::key::{self, Key, KeyError};
use crate::lock::is_still;

pub use chain::Link;
pub use clock::{day, moment, parse as parse_moment, rfc3339};
pub use entry::{BodyKey, EntryError, Header, pseudonym};
pub use event::{
    Act, Body, Cache, Chosen, Class, Count, Digest, Event, Model, Operation, Outcome, Processing,
    Recorded, Remark, Transmission, Written,
};
pub use explain::{Explained, OperationLines, explain, one_line, summary};
pub use export::{Format, Product, export, own};
pub use hash::{Hash, from_base64, is_consistent, is_included, to_base64};
pub use note::{Checkpoint, Note, NoteError, Verifier, find as find_checkpoints};
pub use place::{Place, PlaceError};
pub use proof::{Proof, ProofError};
pub use reader::{Entries, Item, Opened, Reader};
pub use state::Identity;
pub use tiles::{TileError, Tiles};
pub use verification_key::VerificationKey;
pub use verify::{Attack, Broken, Fault, Report, Trust};
pub use writer::{Batch, Writer};

/// The file with the newest checkpoint.
const CHECKPOINT: &str = "checkpoint";
/// How long between two tries to take a lock that another process holds.
const PAUSE: Duration = Duration::from_millis(5);

/// Why the journal could not be written or read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JournalError {
    /// The system refused something.
    #[error("cannot {doing} `{}`", path.display())]
    File {
        /// What was tried.
        doing: &'static str,
        /// With which file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// There is no journal.
    #[error("there is no journal in `{}`", .0.display())]
    Missing(PathBuf),
    /// There is one already.
    #[error("there is a journal in `{}` already", .0.display())]
    Exists(PathBuf),
    /// Another process writes.
    #[error("another process writes to the journal, and did not finish within {} ms", .0.as_millis())]
    Busy(Duration),
    /// The sealed state does not open.
    #[error(
        "the sealed state of the journal cannot be opened: it was changed, or sealed with another key"
    )]
    State,
    /// Something was done to the journal.
    #[error(transparent)]
    Broken(#[from] Broken),
    /// A write has failed, and what is on the disk is not known until the journal is opened again.
    #[error("the journal cannot be written since an earlier write failed: {0}")]
    Poisoned(String),
    /// The event cannot be recorded.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// A part of the tree cannot be read.
    #[error(transparent)]
    Tile(#[from] TileError),
    /// A checkpoint is not believed.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// There are no random numbers, or sealing failed.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl JournalError {
    fn file(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        Self::File {
            doing,
            path,
            source,
        }
    }

    /// Says whether the journal is not as it was written, which is another matter than a full disk.
    pub fn is_about_integrity(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::State | Self::Note(_))
    }
}

/// Where a journal is, and what is needed to write it.
pub struct Journal {
    folder: PathBuf,
    lock: PathBuf,
    wait: Duration,
    key: Key,
    actor: String,
    expected: Option<Identity>,
}

/// What a new journal is known by.
pub struct Created {
    /// To be remembered elsewhere: with it, a journal that was replaced as a whole is noticed.
    pub identity: Identity,
    /// The key of the first entry's code. It is not kept here: whoever checks with it sees every change of any entry, even
    /// one made with all keys that the machine holds by then.
    pub verification_key: VerificationKey,
}

impl Journal {
    /// Names a journal: its folder, the key of its sealed state, and who writes ([`pseudonym`]).
    pub fn new(folder: &Path, key: Key, actor: String) -> Self {
        Self {
            folder: folder.to_owned(),
            lock: folder.join("lock"),
            wait: Duration::from_secs(5),
            key,
            actor,
            expected: None,
        }
    }

    /// Uses this file as the lock that keeps other writers away.
    pub fn with_lock(mut self, lock: &Path) -> Self {
        self.lock = lock.to_owned();
        self
    }

    /// Waits so long for another writer.
    pub fn with_wait(mut self, wait: Duration) -> Self {
        self.wait = wait;
        self
    }

    /// Refuses a journal that is not this one.
    pub fn with_identity(mut self, expected: Identity) -> Self {
        self.expected = Some(expected);
        self
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Says whether there is something that was a journal.
    pub fn exists(&self) -> bool {
        ["checkpoint", "state.0", "state.1", "tile", "wal"]
            .iter()
            .any(|name| self.folder.join(name).exists())
    }

    /// Makes a journal. A crash in between leaves none, and this can be called again.
    pub fn create(&self, now: i64) -> Result<Created, JournalError> {
        files::make_folder(&self.folder)
            .map_err(|error| JournalError::file("make the folder", &self.folder, error))?;
        let lock = self.lock()?;
        if !self.is_unfinished()? {
            return Err(JournalError::Exists(self.folder.clone()));
        }
        let mut name = [0; 8];
        key::random(&mut name)?;
        let origin = format!("proxmox-ai/journal/{}", digest::hex(&name));
        let code = entry::Codes::new(Zeroizing::new(*Key::generate()?.bytes()));
        let identity = writer::begin(&self.folder, &self.key, &origin, &code, now)?;
        let created = Created {
            identity,
            verification_key: VerificationKey::new(0, &code),
        };
        Writer::open(self, lock, now)?.first(now)?;
        Ok(created)
    }

    /// Says whether making the journal did not come as far as its first entry: nothing in it was acknowledged to anybody.
    fn is_unfinished(&self) -> Result<bool, JournalError> {
        if self.folder.join("tile").exists() {
            return Ok(false);
        }
        match Reader::open(&self.folder) {
            Ok(reader) => Ok(reader.size() == 0 && !reader.is_damaged()),
            // The checkpoint is the last that is written before the first entry.
            Err(_) if !self.folder.join(CHECKPOINT).exists() => Ok(true),
            Err(error) => Err(error),
        }
    }

    /// Opens the journal to write, and keeps other writers away until the writer is gone.
    pub fn writer(&self, now: i64) -> Result<Writer, JournalError> {
        if !self.exists() {
            return Err(match &self.expected {
                Some(_) => Broken::whole(Fault::Wiped).into(),
                None => JournalError::Missing(self.folder.clone()),
            });
        }
        Writer::open(self, self.lock()?, now)
    }

    /// Returns what the codes of the entries from now on are checked with, for somebody to keep elsewhere.
    ///
    /// Everything that is recorded so far is put into tiles first: the key of the state is the next entry's.
    pub fn verification_key(&self, now: i64) -> Result<VerificationKey, JournalError> {
        self.writer(now)?.verification_key()
    }

    /// Records one event: when this returns, it is on the disk and in the tree.
    pub fn append(&self, event: &Event, key: &BodyKey, now: i64) -> Result<u64, JournalError> {
        let writer = self.writer(now)?;
        let number = writer.append(event, key, now)?;
        writer.close()?;
        Ok(number)
    }

    /// Returns the entries as they are now.
    pub fn reader(&self) -> Result<Reader, JournalError> {
        Reader::open(&self.folder)
    }

    /// Returns the keys that have signed, from the first to the one of today, each checked with the one before.
    pub fn links(folder: &Path) -> Result<Vec<Link>, JournalError> {
        verify::links(folder)
    }

    /// Returns who the journal is, as its sealed state says.
    pub fn identity(&self) -> Result<Identity, JournalError> {
        match state::State::read(&self.folder, &self.key)? {
            Some(state) => Ok(state.identity),
            None => Err(JournalError::Missing(self.folder.clone())),
        }
    }

    /// Checks everything, with the sealed state of this machine too.
    pub fn verify(&self, trust: &Trust) -> Result<Report, JournalError> {
        // Nobody may write between the two looks; the walk itself stops nobody.
        let lock = match self.lock() {
            Err(error @ JournalError::Busy(_)) => return Err(error),
            // A journal on a read-only file system has no writer.
            other => other.ok(),
        };
        let reader = verify::open(&self.folder)?;
        let state = state::State::read(&self.folder, &self.key)?;
        drop(lock);
        let expected = self.expected.as_ref();
        verify::verify(
            &reader,
            trust,
            verify::Sealed::Known(state.as_ref()),
            expected,
        )
    }

    /// Checks everything that can be checked without a key of the machine that wrote it.
    pub fn verify_folder(folder: &Path, trust: &Trust) -> Result<Report, JournalError> {
        let reader = verify::open(folder)?;
        verify::verify(&reader, trust, verify::Sealed::Unknown, None)
    }

    fn lock(&self) -> Result<File, JournalError> {
        let wrong = |error| JournalError::file("lock", &self.lock, error);
        let mut file = files::open(&self.lock).map_err(wrong)?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) if is_still(&file, &self.lock) => return Ok(file),
                Err(TryLockError::Error(error)) => return Err(wrong(error)),
                Ok(()) | Err(TryLockError::WouldBlock) if begun.elapsed() >= self.wait => {
                    return Err(JournalError::Busy(self.wait));
                }
                // While it was waited for, the folder was exchanged: a restore and a move do that.
                Ok(()) => file = files::open(&self.lock).map_err(wrong)?,
                Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            }
        }
    }
}
