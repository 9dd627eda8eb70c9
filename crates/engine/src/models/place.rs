//! How a file gets into the models folder: linked, cloned or copied.

use super::error::{StoreError, io_error, shown};
use super::step::{Step, Watch};
use serde::Serialize;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

/// How an imported file came to lie in the models folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Placed {
    /// The same file under a second name; no space is used.
    HardLink,
    /// A clone that shares its blocks (btrfs, XFS, …); no space is used until one of them changes.
    Reflink,
    /// A copy.
    Copy,
    /// A sealed copy.
    Sealed,
    /// The same bytes were there before.
    AlreadyThere,
}

impl Placed {
    /// Returns the words for people.
    pub fn describe(self) -> &'static str {
        match self {
            Self::HardLink => "hard link, no space used",
            Self::Reflink => "reflink, no space used",
            Self::Copy => "copied",
            Self::Sealed => "sealed",
            Self::AlreadyThere => "already there",
        }
    }
}

/// Returns how many bytes an unprivileged user may still write in the file system that holds `folder`.
pub fn free_bytes(folder: &Path) -> io::Result<u64> {
    let stat = rustix::fs::statvfs(folder)?;
    Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// What is left free beside a model, so that the index and the system still have room.
pub(super) const RESERVE: u64 = 16 << 20;

/// Fails when `needs` bytes do not fit into the file system of `folder`.
pub(super) fn check_space(folder: &Path, needs: u64) -> Result<(), StoreError> {
    let free = free_bytes(folder).map_err(io_error(folder, "measured"))?;
    if free < needs.saturating_add(RESERVE) {
        return Err(StoreError::NoSpace {
            folder: shown(folder),
            needs,
            free,
        });
    }
    Ok(())
}

/// Puts the open file `source`, found at `path`, to the new name `target`, and opens it there.
///
/// A hard link is only made where nobody else can write to the file through its other name: the owner is
/// this user or root, and neither group nor others may write.
pub(super) fn place(
    path: &Path,
    source: &mut File,
    target: &Path,
    watch: &mut Watch<'_>,
) -> Result<(File, Placed), StoreError> {
    let meta = source.metadata().map_err(io_error(path, "examined"))?;
    let own = [0, rustix::process::geteuid().as_raw()].contains(&meta.uid());
    if own && meta.mode() & 0o022 == 0 && link(path, target).is_ok() {
        // The path may lead elsewhere by now: then the open file is taken instead.
        if let Ok(file) = open_plain(target)
            && file
                .metadata()
                .is_ok_and(|there| (there.dev(), there.ino()) == (meta.dev(), meta.ino()))
        {
            return Ok((file, Placed::HardLink));
        }
        fs::remove_file(target).map_err(io_error(target, "removed"))?;
    }
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(target)
        .map_err(io_error(target, "created"))?;
    if rustix::fs::ioctl_ficlone(&file, &*source).is_ok() {
        return Ok((file, Placed::Reflink));
    }
    let folder = target.parent().unwrap_or(target);
    check_space(folder, meta.len())?;
    copy(source, &mut file, meta.len(), path, watch).map_err(io_error(target, "written"))?;
    file.sync_all().map_err(io_error(target, "written"))?;
    Ok((file, Placed::Copy))
}

/// Gives the file that `path` leads to a second name; a link to a symbolic link would be of no use.
fn link(path: &Path, target: &Path) -> io::Result<()> {
    fs::hard_link(fs::canonicalize(path)?, target)
}

fn copy(
    from: &mut File,
    to: &mut File,
    total: u64,
    path: &Path,
    watch: &mut Watch<'_>,
) -> io::Result<()> {
    io::Seek::rewind(from)?;
    let name = shown(path);
    let mut buffer = vec![0u8; 1 << 20];
    let mut done = 0u64;
    loop {
        let n = from.read(&mut buffer)?;
        if n == 0 {
            return Ok(());
        }
        to.write_all(&buffer[..n])?;
        done += n as u64;
        let step = Step::Copying {
            file: &name,
            done,
            total,
        };
        if done % (4 << 20) < n as u64 && !watch(step) {
            return Err(io::ErrorKind::Interrupted.into());
        }
    }
}

/// Opens a regular file for reading; a symbolic link in the last place is refused.
pub(super) fn open_plain(path: &Path) -> Result<File, StoreError> {
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags.bits() as i32)
        .open(path)
        .map_err(io_error(path, "opened"))?;
    let meta = file.metadata().map_err(io_error(path, "examined"))?;
    if !meta.is_file() {
        return Err(StoreError::NotAFile { file: shown(path) });
    }
    Ok(file)
}
