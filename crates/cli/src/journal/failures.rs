//! From what can be wrong with the journal to exit codes and hints.

use std::io::ErrorKind;

use pai_vault::journal::{Attack, JournalError, PlaceError, ProofError};

use crate::failure::{Exit, Failure};

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let hint = match &error {
            JournalError::Broken(broken) => Some(match broken.attack {
                Attack::Damaged => "compare it with a backup; keep a copy of it as it is first",
                _ => "keep a copy of it as it is, and of every checkpoint that was kept elsewhere",
            }),
            JournalError::State => Some(
                "the journal is of another vault, or its sealed state was changed; see how the vault opens: proxmox-ai vault status",
            ),
            JournalError::Busy(_) => Some("wait for it to end, then try again"),
            JournalError::File { .. } => Some(
                "nothing is done that cannot be recorded: make room, or make the folder writable",
            ),
            JournalError::Poisoned(_) => Some("make room on the disk, then run the command again"),
            _ => None,
        };
        let exit = match &error {
            JournalError::Missing(_) | JournalError::Exists(_) => Exit::Usage,
            JournalError::Busy(_) => Exit::Locked,
            JournalError::File { source, .. } => match source.kind() {
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Exit::NotAllowed,
                _ => Exit::Unexpected,
            },
            JournalError::Tile(pai_vault::journal::TileError::Beyond { .. }) => Exit::Usage,
            JournalError::Tile(_) => Exit::Integrity,
            error if error.is_about_integrity() => Exit::Integrity,
            _ => Exit::Unexpected,
        };
        let failure = Self::new(exit, error);
        match hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

impl From<PlaceError> for Failure {
    fn from(error: PlaceError) -> Self {
        let (exit, hint) = match error {
            PlaceError::Journal(error) => return error.into(),
            PlaceError::Write { ref source, .. } => match source.kind() {
                ErrorKind::NotFound | ErrorKind::ConnectionRefused => (
                    Exit::Usage,
                    "there is none here; a file on another disk does as well: proxmox-ai audit checkpoint --to FILE",
                ),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    (Exit::NotAllowed, "name a place that can be written")
                }
                _ => (Exit::Unexpected, "name another place"),
            },
            _ => (
                Exit::Integrity,
                "this looks as if the journal was put back or written anew; run `proxmox-ai audit verify --against FILE` with what was kept there",
            ),
        };
        Self::new(exit, error).hint(hint)
    }
}

impl From<ProofError> for Failure {
    fn from(error: ProofError) -> Self {
        let exit = match error {
            ProofError::Malformed => Exit::Usage,
            _ => Exit::Integrity,
        };
        Self::new(exit, error)
    }
}
