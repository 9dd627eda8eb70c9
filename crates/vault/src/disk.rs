//! Files of the vault: read with suspicion, written whole or not at all, and on the disk before the next step.
//!
//! Everything that changes a file of the key slots goes through here, one `step` before each call to the system, so
//! that tests can make any of them fail or be the last.

use std::fs::{DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use zeroize::Zeroizing;

/// Why a file of the vault could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DiskError {
    /// The system refused.
    #[error("cannot {doing} `{path}`")]
    Io {
        /// What was tried.
        doing: &'static str,
        /// The file.
        path: String,
        /// Why not.
        source: io::Error,
    },
    /// A link stands where the file should be: somebody else may choose what is read.
    #[error("`{path}` is a link")]
    Link {
        /// The link.
        path: String,
    },
    /// Something other than a file, or other than a folder, stands there.
    #[error("`{path}` is not a {wanted}")]
    Kind {
        /// The path.
        path: String,
        /// What should be there.
        wanted: &'static str,
    },
    /// Another user owns it.
    #[error("`{path}` belongs to another user (number {owner})")]
    Owner {
        /// The path.
        path: String,
        /// The owner.
        owner: u32,
    },
    /// Others may read or change it.
    #[error("`{path}` is open to other users (mode {mode:04o})")]
    Mode {
        /// The path.
        path: String,
        /// Its mode.
        mode: u32,
        /// The mode that it should have.
        wanted: u32,
    },
    /// It is longer than any file of ours.
    #[error("`{path}` is too long ({bytes} bytes)")]
    Long {
        /// The path.
        path: String,
        /// Its length.
        bytes: u64,
    },
}

impl DiskError {
    /// Makes the error of a system call.
    pub(crate) fn io(doing: &'static str, path: &Path, source: io::Error) -> Self {
        let path = path.display().to_string();
        Self::Io {
            doing,
            path,
            source,
        }
    }

    /// Returns what to do about it.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Io { source, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                    Some("free some space, then try again; nothing was changed".to_owned())
                }
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Some(
                    "nothing was changed; the folder must be writable for this command".to_owned(),
                ),
                _ => None,
            },
            Self::Link { path } => Some(format!(
                "put the file itself there; to move the vault, move the whole data folder: `readlink -f '{path}'` shows where it leads"
            )),
            Self::Kind { .. } => None,
            Self::Owner { path, .. } => Some(format!(
                "run as its owner, or look at what is in it and then run `chown \"$(id -u)\" '{path}'`"
            )),
            Self::Mode { path, wanted, .. } => Some(format!(
                "look at who may have read or changed it, then run `chmod {wanted:04o} '{path}'`"
            )),
            Self::Long { .. } => Some("restore it from a backup".to_owned()),
        }
    }

    /// Says that there is no such file.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Io { source, .. }
            if matches!(source.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory))
    }

    /// Says that the system lets nothing be written here, for want of room or of leave; what is there can be read.
    pub fn is_about_writing_only(&self) -> bool {
        matches!(self, Self::Io { source, .. } if matches!(
            source.kind(),
            ErrorKind::ReadOnlyFilesystem
                | ErrorKind::PermissionDenied
                | ErrorKind::StorageFull
                | ErrorKind::QuotaExceeded
                | ErrorKind::FileTooLarge
        ))
    }
}

/// The longest file that is read here, in bytes.
const LONGEST: u64 = 1 << 20;

/// Reads a private file: not through a link, ours, closed to others, of a sane length.
pub(crate) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, DiskError> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(i32::try_from(flags).expect("flags of open(2) are an int"))
        .open(path);
    let mut file = opened.map_err(|error| {
        match std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
            true => DiskError::Link {
                path: path.display().to_string(),
            },
            false => DiskError::io("read", path, error),
        }
    })?;
    let io = |error| DiskError::io("read", path, error);
    let found = file.metadata().map_err(io)?;
    check_file(path, &found)?;
    if found.len() > LONGEST {
        return Err(DiskError::Long {
            path: path.display().to_string(),
            bytes: found.len(),
        });
    }
    // Allocated once: a buffer that grows leaves copies of a key behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST.min(found.len()) as usize + 1));
    Read::by_ref(&mut file)
        .take(LONGEST)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    Ok(bytes)
}

/// Checks that what was opened is a file, ours and closed to others.
pub(crate) fn check_file(path: &Path, found: &Metadata) -> Result<(), DiskError> {
    match found.is_file() {
        true => private(path, found, 0o600),
        false => Err(DiskError::Kind {
            path: path.display().to_string(),
            wanted: "file",
        }),
    }
}

/// Checks that a folder is one, ours and closed to others.
pub(crate) fn check_folder(folder: &Path) -> Result<(), DiskError> {
    let found = std::fs::symlink_metadata(folder)
        .map_err(|error| DiskError::io("look at", folder, error))?;
    let path = folder.display().to_string();
    if found.is_symlink() {
        return Err(DiskError::Link { path });
    }
    if !found.is_dir() {
        return Err(DiskError::Kind {
            path,
            wanted: "folder",
        });
    }
    private(folder, &found, 0o700)
}

/// Makes a folder for its owner only, or checks the one that is there.
pub(crate) fn make_folder(folder: &Path) -> Result<(), DiskError> {
    if folder.symlink_metadata().is_ok() {
        return check_folder(folder);
    }
    let made = step().and_then(|()| DirBuilder::new().mode(0o700).create(folder));
    match made {
        Ok(()) => sync_folder(folder.parent().unwrap_or(folder)),
        // Somebody else was quicker.
        Err(error) if error.kind() == ErrorKind::AlreadyExists => check_folder(folder),
        Err(error) => Err(DiskError::io("make the folder", folder, error)),
    }
}

fn private(path: &Path, found: &Metadata, wanted: u32) -> Result<(), DiskError> {
    let path = || path.display().to_string();
    if found.uid() != rustix::process::geteuid().as_raw() {
        return Err(DiskError::Owner {
            path: path(),
            owner: found.uid(),
        });
    }
    let mode = found.permissions().mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(DiskError::Mode {
            path: path(),
            mode,
            wanted,
        });
    }
    Ok(())
}

/// Replaces a file by another content, whole or not at all; it is on the disk when this returns.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let part = with_end(path, ".part");
    let written = write_new(&part, bytes)
        .map_err(|error| DiskError::io("write", path, error))
        .and_then(|()| rename(&part, path));
    if written.is_err() {
        // What is left of a failed attempt must not fill the disk; the next attempt removes it too.
        let _ = remove(&part);
    }
    written
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    remove_if_there(path)?;
    step()?;
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    // In two halves, so that a test can stop between them.
    let (first, second) = bytes.split_at(bytes.len() / 2);
    for half in [first, second] {
        step()?;
        file.write_all(half)?;
    }
    step()?;
    file.sync_all()
}

/// Renames a file over another, and has the folder on the disk.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), DiskError> {
    step()
        .and_then(|()| std::fs::rename(from, to))
        .map_err(|error| DiskError::io("write", to, error))?;
    sync_folder(to.parent().unwrap_or(to))
}

/// Renames a file over another, whose old content is written over then, unless it has other names: a courtesy, since file
/// systems and devices keep old blocks. What goes wrong with it changes nothing of what was done.
pub(crate) fn rename_over(from: &Path, to: &Path) -> Result<(), DiskError> {
    let old = OpenOptions::new()
        .write(true)
        .custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed())
        .open(to);
    rename(from, to)?;
    if let Ok(mut old) = old
        && old
            .metadata()
            .is_ok_and(|found| found.is_file() && found.nlink() == 0)
    {
        let _ = overwrite(&mut old);
    }
    Ok(())
}

fn overwrite(file: &mut File) -> io::Result<()> {
    let length = file.metadata()?.len().min(LONGEST) as usize;
    let mut noise = vec![0; length];
    crate::key::random(&mut noise).map_err(io::Error::other)?;
    step()?;
    file.write_all(&noise)?;
    step()?;
    file.sync_all()
}

/// Gives a file a name under which nothing looks for it, without replacing what was put aside before.
pub(crate) fn put_aside(path: &Path) -> Result<(), DiskError> {
    let free = (1_u32..)
        .map(|number| with_end(path, &format!(".aside-{number}")))
        .find(|path| path.symlink_metadata().is_err())
        .expect("numbers do not end");
    rename(path, &free)
}

/// Removes a file, which need not exist, and has the folder on the disk.
pub(crate) fn remove(path: &Path) -> Result<(), DiskError> {
    remove_if_there(path).map_err(|error| DiskError::io("remove", path, error))?;
    sync_folder(path.parent().unwrap_or(path))
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    step()?;
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Overwrites a file before it is removed: a courtesy, since file systems and devices keep old blocks.
pub(crate) fn overwrite_and_remove(path: &Path) -> Result<(), DiskError> {
    let opened = OpenOptions::new()
        .write(true)
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
        .open(path);
    match opened.and_then(|mut file| overwrite(&mut file)) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(DiskError::io("overwrite", path, error))
        }
        _ => remove(path),
    }
}

pub(crate) fn sync_folder(folder: &Path) -> Result<(), DiskError> {
    let sync = || {
        step()?;
        match File::open(folder)?.sync_all() {
            // Some network file systems have no such thing for folders.
            Err(error) if error.kind() == ErrorKind::InvalidInput => Ok(()),
            done => done,
        }
    };
    sync().map_err(|error| DiskError::io("write", folder, error))
}

/// Returns the path with something added to its name.
pub(crate) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(end);
    path.with_file_name(name)
}

#[cfg(not(test))]
#[expect(clippy::unnecessary_wraps, reason = "in tests it fails")]
pub(crate) fn step() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
pub(crate) use fault::{Fault, step};

/// Failures on demand, one thread at a time.
#[cfg(test)]
pub(crate) mod fault {
    use std::cell::Cell;
    use std::io;

    thread_local! {
        static PLAN: Cell<Option<(usize, Fault)>> = const { Cell::new(None) };
        static TAKEN: Cell<usize> = const { Cell::new(0) };
    }

    /// How a step fails.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Fault {
        /// This step and no other: the program sees the error and goes on.
        Error(i32),
        /// This step and all later ones: as if the process were gone, nothing changes on the disk any more.
        Killed,
    }

    impl Fault {
        /// Runs something whose step number `at` fails; returns its result and whether it came that far.
        pub(crate) fn at<T>(self, at: usize, run: impl FnOnce() -> T) -> (T, bool) {
            PLAN.set(Some((at, self)));
            TAKEN.set(0);
            let result = run();
            PLAN.set(None);
            (result, TAKEN.get() > at)
        }
    }

    pub(crate) fn step() -> io::Result<()> {
        let number = TAKEN.get();
        TAKEN.set(number + 1);
        match PLAN.get() {
            Some((at, Fault::Error(code))) if at == number => {
                Err(io::Error::from_raw_os_error(code))
            }
            // No code of its own: the process that is gone sees no error.
            Some((at, Fault::Killed)) if number >= at => Err(io::Error::other("killed")),
            _ => Ok(()),
        }
    }
}
