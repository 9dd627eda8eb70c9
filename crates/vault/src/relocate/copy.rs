//! Copies one entry, and reads back what was written.

use std::fs::{self, DirBuilder, File, FileTimes, OpenOptions, Permissions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Component, Path, PathBuf};

use rustix::fs::{Advice, OFlags, fadvise};
use sha2::{Digest, Sha256};

use super::walk::{Entry, Kind};
use super::{MoveError, at};

/// Copies one entry below a folder; a file that is there with the same bytes is left.
pub(super) fn entry(
    entry: &Entry,
    (folder, source): (&Path, &Path),
    target: &Path,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<(), MoveError> {
    match entry.kind {
        Kind::Folder => match DirBuilder::new().mode(0o700).create(target) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            Err(error) => Err(at("make", target)(error)),
        },
        Kind::Link => {
            let to = where_to(folder, source).map_err(at("read", source))?;
            if fs::read_link(target).is_ok_and(|there| there == to) {
                return Ok(());
            }
            let _ = fs::remove_file(target);
            std::os::unix::fs::symlink(to, target).map_err(at("make the link", target))
        }
        Kind::File => file(entry, source, target, progress),
    }
}

/// Returns where a link leads, as it has to be written elsewhere: a way out of the folder begins at the root then.
fn where_to(folder: &Path, link: &Path) -> io::Result<PathBuf> {
    let to = fs::read_link(link)?;
    let whole = link.parent().unwrap_or(folder).join(&to);
    let found = fs::canonicalize(&whole);
    let inside = match &found {
        Ok(found) => found.starts_with(folder),
        // It leads nowhere: only what climbs can leave the folder.
        Err(_) => !to.components().any(|part| part == Component::ParentDir),
    };
    Ok(match to.is_absolute() || inside {
        true => to,
        false => found.unwrap_or(whole),
    })
}

fn file(
    entry: &Entry,
    source: &Path,
    target: &Path,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<(), MoveError> {
    let mut from = open(source).map_err(at("open", source))?;
    // A database or an index that is being written to is held by its writer.
    match from.try_lock_shared() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(MoveError::InUse {
                path: source.to_owned(),
            });
        }
        Err(TryLockError::Error(error)) => return Err(at("lock", source)(error)),
    }
    let there = fs::symlink_metadata(target)
        .is_ok_and(|found| found.is_file() && found.len() == entry.bytes);
    if there {
        let wanted = hash(&mut from, source, &mut |_| true)?;
        if read_back(target, progress)? == wanted {
            return Ok(());
        }
        io::Seek::rewind(&mut from).map_err(at("read", source))?;
    }
    let _ = fs::remove_file(target);
    let mut to = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(target)
        .map_err(at("make", target))?;
    let mut tee = Tee {
        to: &mut to,
        failed: None,
    };
    let wanted = hash_into(&mut from, source, &mut tee, progress);
    if let Some(error) = tee.failed {
        return Err(at("write", target)(error));
    }
    let wanted = wanted?;
    let finish = || {
        let found = from.metadata()?;
        to.set_permissions(Permissions::from_mode(entry.mode & 0o700))?;
        to.set_times(FileTimes::new().set_modified(found.modified()?))?;
        to.sync_all()?;
        // Read back from the disk, as far as the kernel follows the advice.
        let _ = fadvise(&to, 0, None, Advice::DontNeed);
        Ok(())
    };
    finish().map_err(at("write", target))?;
    match read_back(target, &mut |_| true)? == wanted {
        true => Ok(()),
        false => Err(MoveError::NotAsWritten {
            path: target.to_owned(),
        }),
    }
}

/// Opens a file, and no link that has taken its place.
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .custom_flags(OFlags::NOFOLLOW.bits() as i32)
        .open(path)
}

fn read_back(path: &Path, progress: &mut dyn FnMut(u64) -> bool) -> Result<[u8; 32], MoveError> {
    let mut file = open(path).map_err(at("open", path))?;
    hash(&mut file, path, progress)
}

fn hash(
    from: &mut File,
    path: &Path,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<[u8; 32], MoveError> {
    hash_into(from, path, &mut io::sink(), progress)
}

/// Where a copy goes; remembers why a write failed, so that it is not taken for a failed read.
struct Tee<'a> {
    to: &'a mut File,
    failed: Option<io::Error>,
}

impl Write for Tee<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.to.write(bytes).map_err(|error| {
            let kind = error.kind();
            self.failed = Some(error);
            kind.into()
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn hash_into(
    from: &mut File,
    path: &Path,
    to: &mut dyn Write,
    progress: &mut dyn FnMut(u64) -> bool,
) -> Result<[u8; 32], MoveError> {
    let mut state = Sha256::new();
    let mut buffer = vec![0; 1 << 20];
    loop {
        let read = from.read(&mut buffer).map_err(at("read", path))?;
        if read == 0 {
            return Ok(state.finalize().into());
        }
        state.update(&buffer[..read]);
        to.write_all(&buffer[..read]).map_err(at("write", path))?;
        if !progress(read as u64) {
            return Err(MoveError::Interrupted);
        }
    }
}
