//! Rewriting the file without what was erased, and overwriting the old one: a courtesy on top of destroyed keys.
//!
//! The new file is whole before it takes the old one's place; the old one keeps a name until it was overwritten, so
//! that the next start finishes what a crash left undone.

use std::fs::OpenOptions;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

use crate::lock::Lock;
use crate::store::disk::{Files, overwrite, remove};
use crate::store::medium::Medium;
use crate::store::tables::{Meta, Read};
use crate::store::{Access, Mode, Store, StoreError};

/// What became of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// Its length before.
    pub before: u64,
    /// Its length after.
    pub after: u64,
    /// How many bytes of the old file were overwritten before its name was removed.
    pub overwritten: u64,
    /// What the file system and the device make of that.
    pub medium: Medium,
}

impl Store {
    /// Copies what is left into a new file, overwrites the old one and removes it.
    ///
    /// An error leaves either the old file or the new one in place, whole, and does not bring back what was erased.
    pub fn rewrite(&self, _lock: &Lock) -> Result<Rewritten, StoreError> {
        self.may_write()?;
        let files = &self.files;
        let length = || std::fs::metadata(&files.path).map(|found| found.len());
        let before = length().map_err(|error| files.io(error))?;
        let medium = Medium::of(&files.path).map_err(|error| files.io(error))?;
        files.guarded(|| {
            let reader = files.read()?;
            let from = reader.begin(files)?;
            let meta = Meta::read(files, &from)?;
            self.is_still_mine(meta)?;
            let tables = Read::open(files, &self.sealing, &from)?;
            files.make_next(|to| {
                meta.write(files, to)?;
                tables.copy_to(to)
            })
        })?;
        exchange(files)?;
        let overwritten = discard(&files.last()).map_err(|error| files.io(error))?;
        files.sync_folder()?;
        Ok(Rewritten {
            before,
            after: length().map_err(|error| files.io(error))?,
            overwritten,
            medium,
        })
    }

    /// Overwrites a store that encrypts nothing and removes it, whatever is in it.
    pub(crate) fn discard(path: &Path, access: Access) -> Result<Rewritten, StoreError> {
        let files = Files::new(path, access.wait);
        if access.mode == Mode::Read {
            let (path, source) = (files.path, None);
            return Err(StoreError::ReadOnly { path, source });
        }
        let _lock = files.lock()?;
        let medium = Medium::of(&files.path).map_err(|error| files.io(error))?;
        let mut overwritten = 0;
        for path in [files.next(), files.last(), files.path.clone()] {
            match discard(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                done => overwritten += done.map_err(|error| files.io(error))?,
            }
        }
        files.sync_folder()?;
        Ok(Rewritten {
            before: overwritten,
            after: 0,
            overwritten,
            medium,
        })
    }
}

/// The new file takes the store's name; the old one has another until it is gone.
fn exchange(files: &Files) -> Result<(), StoreError> {
    let linked = remove(&files.last()).and_then(|()| std::fs::hard_link(&files.path, files.last()));
    linked.map_err(|error| files.io(error))?;
    files.take_next()
}

/// Finishes what a crash left: a new file that did not take the place, an old one that was not overwritten.
pub(super) fn finish(files: &Files) -> Result<(), StoreError> {
    let finish = || -> io::Result<()> {
        remove(&files.next())?;
        let last = files.last();
        match (same(&last, &files.path), last.symlink_metadata()) {
            // The crash came before the new file took the place: both names are of the store itself.
            (true, Ok(_)) => remove(&last),
            (false, Ok(_)) => discard(&last).map(drop),
            (_, Err(error)) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            (_, Err(error)) => Err(error),
        }
    };
    finish().map_err(|error| files.io(error))
}

fn same(one: &Path, two: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (one.symlink_metadata(), two.symlink_metadata()) {
        (Ok(one), Ok(two)) => (one.dev(), one.ino()) == (two.dev(), two.ino()),
        _ => false,
    }
}

/// Overwrites a file with zeros, waits for the device, and removes its name; returns its length.
fn discard(path: &Path) -> io::Result<u64> {
    let file = OpenOptions::new()
        .write(true)
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
        .open(path)?;
    let length = file.metadata()?.len();
    overwrite(&file, 0, length)?;
    remove(path)?;
    Ok(length)
}
