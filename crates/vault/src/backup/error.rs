//! Why a backup could not be made, read or restored.

use std::error::Error as _;
use std::io;
use std::path::{Path, PathBuf};

use rustic_core::RusticError;

use super::verify::Problem;
use super::{HookError, Risk};
use crate::disk::DiskError;

/// Why a backup could not be made, read or restored.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BackupError {
    /// There is no repository.
    #[error("there is no repository in `{}`", .0.display())]
    NoRepository(PathBuf),
    /// The folder holds other things.
    #[error("`{}` holds other files and is no repository", .0.display())]
    OtherFiles(PathBuf),
    /// It has another pass phrase.
    #[error("the pass phrase does not open the repository")]
    WrongPassphrase,
    /// No pass phrase is a pass phrase that everybody knows.
    #[error("the pass phrase of the repository is empty")]
    NoPassphrase,
    /// Restic, or a program like it, works on it.
    #[error("another program has locked the repository ({} s ago)", .age)]
    Locked {
        /// The file of the lock.
        path: PathBuf,
        /// Seconds since the lock was made or renewed.
        age: u64,
    },
    /// Another backup or restore of the same folder runs.
    #[error("another backup or restore of `{}` is running", .0.display())]
    Busy(PathBuf),
    /// Another process of this machine works with the repository.
    #[error("another process of this machine is working with the repository `{}`", .0.display())]
    InUse(PathBuf),
    /// The vault in use changed while a backup was brought back.
    #[error("the vault in `{}` was changed while the backup was fetched", .0.display())]
    Changed(PathBuf),
    /// Several machines have backups here, and none of them is this one.
    #[error("the newest backup of which machine? there are some of {}", .0.join(", "))]
    ManyHosts(Vec<String>),
    /// The library that knows the format could not go on.
    #[error("cannot {doing} the repository: {why}")]
    Repository {
        /// What was tried.
        doing: &'static str,
        /// Why not.
        why: String,
    },
    /// The file system of the repository is full.
    #[error("no space is left for the repository `{}`", path.display())]
    NoSpace {
        /// The repository.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file or folder of this machine could not be used.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The repository would be a part of what it holds.
    #[error("`{}` is inside `{}`, which is what the backup is of", target.display(), source_folder.display())]
    Inside {
        /// The repository.
        target: PathBuf,
        /// The folder.
        source_folder: PathBuf,
    },
    /// There is nothing to back up.
    #[error("there is no vault in `{}`", .0.display())]
    NoVault(PathBuf),
    /// No snapshot has this name.
    #[error("no snapshot `{0}`")]
    NoSnapshot(String),
    /// Several snapshots begin so.
    #[error("{count} snapshots begin with `{asked}`")]
    ManySnapshots {
        /// What was asked for.
        asked: String,
        /// How many there are.
        count: usize,
    },
    /// The snapshot is of something else.
    #[error("snapshot {0} is no backup of this program: it has no manifest")]
    NotOurs(String),
    /// The manifest makes no sense.
    #[error("the manifest is damaged: {0}")]
    BadManifest(String),
    /// A newer version of the program made it.
    #[error("the backup is of a later version of this program (form {0})")]
    Newer(u64),
    /// What is in the backup is not what the manifest says.
    #[error("the backup is damaged: {}", describe(.0))]
    Damaged(Vec<Problem>),
    /// Another part of the vault could not do its share.
    #[error("cannot {doing}: {source}")]
    Part {
        /// What was asked of it.
        doing: &'static str,
        /// What it said.
        source: HookError,
    },
    /// Somebody has to accept a risk first.
    #[error("{why}")]
    Refused {
        /// The risk.
        risk: Risk,
        /// What would be lost.
        why: String,
    },
    /// A folder that is to be made is there already.
    #[error("`{}` is there already", .0.display())]
    Exists(PathBuf),
    /// The folder cannot be renamed.
    #[error("`{}` is a file system of its own, which cannot be exchanged for another folder", .0.display())]
    Mounted(PathBuf),
    /// It was interrupted; nothing was changed.
    #[error("interrupted")]
    Interrupted,
}

fn describe(problems: &[Problem]) -> String {
    match problems {
        [] => "for an unknown reason".to_owned(),
        [one] => one.to_string(),
        [first, rest @ ..] => format!("{first}, and {} more", rest.len()),
    }
}

impl BackupError {
    /// Makes the error of a system call.
    pub(super) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        Self::Disk(DiskError::io(doing, path, source))
    }

    /// Makes the error of the library, told apart as far as its callers do different things.
    pub(super) fn library(doing: &'static str, path: &Path, error: &RusticError) -> Self {
        if error.is_incorrect_password() {
            return Self::WrongPassphrase;
        }
        if let Some(full) = no_space(error) {
            return Self::NoSpace {
                path: path.to_owned(),
                source: full,
            };
        }
        let text = error.display_log();
        let why = text.strip_prefix("Error: ").unwrap_or(&text).to_owned();
        Self::Repository { doing, why }
    }

    /// Returns what to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::NoRepository(path) => format!(
                "proxmox-ai backup create --target '{}' makes one",
                path.display()
            ),
            Self::OtherFiles(_) => "name a folder that is empty or does not exist".to_owned(),
            Self::WrongPassphrase => {
                "it is the pass phrase of the repository, not the one of the vault".to_owned()
            }
            Self::Locked { path, .. } => format!(
                "wait until it is done; if it crashed, `restic unlock` removes the lock `{}`",
                path.display()
            ),
            Self::InUse(_) => "wait for it to end, then try again".to_owned(),
            Self::Changed(_) => "nothing was changed by this command; run it again".to_owned(),
            Self::ManyHosts(_) => {
                "name one by the beginning of its name: proxmox-ai backup list shows them"
                    .to_owned()
            }
            Self::NoSpace { .. } => {
                "free some space, then try again; backups that are there are untouched".to_owned()
            }
            Self::Inside { .. } => "name a folder on another disk".to_owned(),
            Self::Newer(_) => "use that version of the program to restore it".to_owned(),
            Self::Damaged(_) | Self::BadManifest(_) => {
                "restore another snapshot: proxmox-ai backup list shows them".to_owned()
            }
            Self::NoSnapshot(_) | Self::ManySnapshots { .. } | Self::NotOurs(_) => {
                "proxmox-ai backup list shows them".to_owned()
            }
            Self::Refused { risk, .. } => {
                format!("to do it all the same: --accept-risk={}", risk.name())
            }
            Self::Mounted(_) => {
                "restore into a folder on it with --into, then move `vault` and `journal` by hand"
                    .to_owned()
            }
            Self::Disk(error) => return error.hint(),
            _ => return None,
        })
    }
}

/// Returns the system's own error where the disk is full.
fn no_space(error: &RusticError) -> Option<io::Error> {
    let mut next = error.source();
    while let Some(cause) = next {
        if let Some(found) = cause.downcast_ref::<io::Error>()
            && is_full(found)
        {
            return found.raw_os_error().map(io::Error::from_raw_os_error);
        }
        next = cause.source();
    }
    None
}

/// Says that there is no room.
pub(super) fn is_full(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(error.kind(), Kind::StorageFull | Kind::QuotaExceeded)
}
