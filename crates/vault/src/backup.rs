//! Backups in restic's format: cut, checked, restored, and planned.
//!
//! A backup is a snapshot in a repository that restic reads too. It holds the vault, the journal and the settings as
//! they were at one moment, and `manifest.json` with the SHA-256 of each file and the head of the journal's tree.
//! [`create`] makes one, [`verify`] reads everything back and compares, [`restore`] brings one into a new folder and
//! swaps it in whole or not at all.
//!
//! What the rest of the vault knows comes in as closures: the lock of the writers, a fresh checkpoint, how the journal
//! in use relates to a tree head, and what was erased since; [`live`] has the answers of this crate. The pass phrase of a repository is handed to `rustic_core`
//! as an ordinary string, which that library does not wipe.

use std::any::Any;
use std::path::Path;

pub mod create;
mod error;
mod folder;
pub mod live;
pub mod manifest;
pub mod pbs;
pub mod repository;
pub mod restore;
pub mod schedule;
pub mod stage;
mod swap;
pub mod verify;

#[cfg(test)]
mod tests;

pub use error::BackupError;
pub use manifest::{Hash, Manifest, TreeHead};
pub use repository::Repository;
pub use swap::{Finished, asides, discard, recover};

/// What a part of the vault that was asked through a closure had to say against it.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct HookError(pub String);

/// Takes the lock of all writers of the vault and keeps it until the answer is dropped.
pub type TakeLock<'a> = &'a dyn Fn() -> Result<Box<dyn Any>, HookError>;

/// Says how the journal in use relates to the head of a backup's journal; where that was fetched, its folder is given.
pub type AskHistory<'a> = &'a dyn Fn(&TreeHead, Option<&Path>) -> History;

/// How the journal in use relates to a backup's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum History {
    /// There is no journal here.
    NoJournal,
    /// They end with the same entry.
    Same,
    /// A consistency proof shows that the one in use goes on from the backup's, by so many entries.
    Ahead(u64),
    /// The one in use is shorter: this many entries are missing here. That it is the beginning of the backup's is proven
    /// only where that was fetched.
    Behind(u64),
    /// They are no continuation of each other: one of them was changed, or is another installation's.
    Forked,
    /// It cannot be told, for this reason.
    Unknown(String),
}

/// A risk of a restore that somebody has to accept by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// Entries of the journal in use are not in the backup.
    JournalRollback,
    /// It is not known what was erased since the backup, so erased data may come back.
    ErasedReturns,
}

impl Risk {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::JournalRollback, Self::ErasedReturns];

    /// Returns the name by which it is accepted.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::JournalRollback => "journal-rollback",
            Self::ErasedReturns => "erased-returns",
        }
    }
}
