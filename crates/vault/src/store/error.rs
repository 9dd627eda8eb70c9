//! Why the store could not be used, and what to do then.

use std::io;
use std::path::PathBuf;

use crate::disk::DiskError;
use crate::key::KeyError;
use crate::lock::LockError;

/// Why the store could not be opened, read or changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is none, and it may not be made.
    #[error("there is no store at `{}`", .0.display())]
    Missing(PathBuf),
    /// A file of no bytes.
    #[error("the store `{}` is empty", .0.display())]
    Empty(PathBuf),
    /// A file of something else.
    #[error("`{}` is not a store of this program", .0.display())]
    Foreign(PathBuf),
    /// It was changed from outside, or the device lost parts of it.
    #[error("the store `{}` is damaged: {what}", path.display())]
    Damaged {
        /// The file, which was left as it is.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// A record was changed, moved, or put back from elsewhere.
    #[error("a record of the store `{}` cannot be opened: it was changed or moved", .0.display())]
    Record(PathBuf),
    /// A later version of the program made it.
    #[error("the store has schema {found}; this version knows schemas up to {known}")]
    Newer {
        /// Its schema.
        found: u32,
        /// The latest one that is known here.
        known: u32,
    },
    /// It would have to be rewritten, and only reading was asked for.
    #[error("the store has schema {found} and has to be brought to {known} first")]
    Older {
        /// Its schema.
        found: u32,
        /// The one that is used here.
        known: u32,
    },
    /// A record could not be brought to a later schema.
    #[error("a record cannot be brought from schema {from} to the next: {why}")]
    Migration {
        /// The schema of the record.
        from: u32,
        /// Why.
        why: String,
    },
    /// It was sealed under another master key.
    #[error("the master key does not open the store `{}`", .0.display())]
    OtherKeys(PathBuf),
    /// Store and keys are not of the same time.
    #[error("the store is of generation {store}, the keys are of generation {keys}")]
    Generation {
        /// What the store says.
        store: u64,
        /// What the keys say.
        keys: u64,
    },
    /// What stands in its place is a link, another user's, or open to others.
    #[error(transparent)]
    Place(DiskError),
    /// Somebody else uses the vault.
    #[error(transparent)]
    Locked(LockError),
    /// There is no room on the volume.
    #[error("there is no room for the store `{}`", path.display())]
    Full {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The volume, or the file's mode, lets nobody write.
    #[error("the store `{}` may not be written", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// What the system said, unless it was opened for reading only.
        source: Option<io::Error>,
    },
    /// The system refused for another reason.
    #[error("cannot use the store `{}`", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No random numbers.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl StoreError {
    /// Says what to do next, where there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Empty(path) | Self::Foreign(path) => Some(format!(
                "it was left as it is; put a backup in its place, or move it away to begin with an empty store: \
                 mv {0} {0}.away",
                path.display()
            )),
            Self::Damaged { path, .. } => Some(format!(
                "it was left as it is; put a backup in its place, see what can be kept of it with \
                 `proxmox-ai vault check --repair`, or move it away: mv {0} {0}.away",
                path.display()
            )),
            Self::Record(_) => {
                Some("proxmox-ai vault check --repair, which keeps every record that opens".to_owned())
            }
            Self::Newer { .. } => {
                Some("use the version of the program that wrote it, or a later one".to_owned())
            }
            Self::Older { .. } => {
                Some("run a command that may write, once".to_owned())
            }
            Self::Migration { .. } => Some(
                "nothing was changed; use the version of the program that wrote it, and report this"
                    .to_owned(),
            ),
            Self::OtherKeys(_) => Some(
                "store and keys belong together: put both back from the same backup".to_owned(),
            ),
            Self::Generation { store, keys } if store < keys => Some(
                "the store is an old copy, from before keys were destroyed; what it holds cannot be opened any more: \
                 put the current one back, or move it away"
                    .to_owned(),
            ),
            Self::Generation { .. } => Some(
                "the keys are an old copy, or another process changed them: run the command again; if that does not \
                 help, put the current key slots back"
                    .to_owned(),
            ),
            Self::Locked(LockError::Busy { .. }) => {
                Some("wait for the other process to end, or end it, and run the command again".to_owned())
            }
            Self::Full { path, .. } => Some(format!(
                "make room on the volume of {}; what is stored can be read meanwhile",
                path.display()
            )),
            Self::ReadOnly { .. } => Some(
                "what is stored can be read; to write, make the volume and the file writable for you"
                    .to_owned(),
            ),
            Self::Place(error) | Self::Locked(LockError::Disk(error)) => error.hint(),
            Self::Missing(_) | Self::Io { .. } | Self::Key(_) => None,
        }
    }

    /// Says whether reading goes on although this error kept a change out.
    pub fn is_about_writing_only(&self) -> bool {
        matches!(self, Self::Full { .. } | Self::ReadOnly { .. })
    }

    pub(super) fn io(path: PathBuf, source: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match source.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => {
                Self::Full { path, source }
            }
            Kind::ReadOnlyFilesystem | Kind::PermissionDenied => Self::ReadOnly {
                path,
                source: Some(source),
            },
            Kind::NotFound => Self::Missing(path),
            // Reading past the end is how a file that was cut shows itself.
            Kind::UnexpectedEof | Kind::InvalidData => Self::Damaged {
                path,
                what: source.to_string(),
            },
            _ => Self::Io { path, source },
        }
    }
}
