//! What is in a folder, with what tells whether it has changed.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::{MoveError, at};

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Folder,
    File,
    Link,
}

/// One entry below a folder; folders stand before what is in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its path below the folder.
    pub(super) name: PathBuf,
    pub(super) kind: Kind,
    /// The size of a file; 0 for others.
    pub(super) bytes: u64,
    pub(super) mode: u32,
    inode: u64,
    /// When a file was written; 0 for folders, whose time changes with what is made in them.
    written: (i64, i64),
}

/// Lists everything below a folder, sorted. What belongs to others, or is no file, ends it.
pub(super) fn walk(folder: &Path) -> Result<Vec<Entry>, MoveError> {
    let mut found = Vec::new();
    below(folder, Path::new(""), &mut found)?;
    Ok(found)
}

fn below(folder: &Path, name: &Path, found: &mut Vec<Entry>) -> Result<(), MoveError> {
    let here = folder.join(name);
    let mut names = Vec::new();
    for entry in fs::read_dir(&here).map_err(at("list", &here))? {
        names.push(entry.map_err(at("list", &here))?.file_name());
    }
    names.sort();
    let me = rustix::process::geteuid().as_raw();
    for one in names {
        let name = name.join(one);
        let path = folder.join(&name);
        let meta = fs::symlink_metadata(&path).map_err(at("look at", &path))?;
        if ![0, me].contains(&meta.uid()) {
            return Err(MoveError::Foreign {
                path,
                mode: meta.mode() & 0o7777,
                owner: meta.uid(),
            });
        }
        let kind = match meta.file_type() {
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_file() => Kind::File,
            kind if kind.is_symlink() => Kind::Link,
            _ => return Err(MoveError::Special { path }),
        };
        let is_file = kind == Kind::File;
        found.push(Entry {
            name: name.clone(),
            kind,
            bytes: if is_file { meta.len() } else { 0 },
            mode: meta.mode() & 0o7777,
            inode: meta.ino(),
            written: if is_file {
                (meta.mtime(), meta.mtime_nsec())
            } else {
                (0, 0)
            },
        });
        if kind == Kind::Folder {
            below(folder, &name, found)?;
        }
    }
    Ok(())
}
