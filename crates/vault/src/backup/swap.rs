//! A restored folder takes the place of the one in use: in one step where the file system can, else in two with a note
//! of what is left to do.
//!
//! Beside the data folder stands a work folder while a restore runs. Until it holds `state.json` it is worth nothing,
//! and whoever finds it without its process removes it. From then on the restore is decided: whoever finds it goes on
//! where it ended, which any number of times leads to the same end. Its last step is to rename the work folder, with
//! the old data in it, to the name under which it is kept until somebody discards it.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::fs::{CWD, OFlags, RenameFlags};
use serde::{Deserialize, Serialize};

use super::BackupError;
use super::stage::remove;
use crate::disk::{self, with_end};

/// The record of the last restore, in the data folder.
pub(super) const RECORD: &str = "restored.json";
const STATE: &str = "state.json";
const LOCK: &str = "lock";
const ASIDE: &str = ".before-restore-";
/// How long somebody else's swap is waited for; it is a few renames.
const WAIT: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

/// What is to be done, written down before it begins.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct State {
    /// What the record in the restored folder is told by.
    pub(super) id: String,
    /// The last part of the name under which the old data are kept.
    pub(super) stamp: String,
    /// The settings: their names in the work folder, and where they go.
    pub(super) settings: Vec<(String, PathBuf)>,
}

/// The record of a restore.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) id: String,
    /// The snapshot.
    pub(super) snapshot: String,
    /// When it was made, and when it was restored, in seconds since 1970.
    pub(super) made: u64,
    pub(super) restored: u64,
}

/// A swap that has ended.
#[derive(Debug, PartialEq, Eq)]
pub struct Finished {
    /// Where the old data are kept; none where there were none.
    pub aside: Option<PathBuf>,
}

/// The work folder of a restore; it is removed when this is dropped before the swap.
#[derive(Debug)]
pub(super) struct Work {
    data: PathBuf,
    folder: PathBuf,
    decided: bool,
    _lock: File,
}

fn work(data: &Path) -> PathBuf {
    with_end(data, ".restore")
}

impl Work {
    /// Makes the work folder, after what a crash left was ended.
    pub(super) fn begin(data: &Path) -> Result<Self, BackupError> {
        recover(data)?;
        let folder = work(data);
        if let Some(parent) = data.parent() {
            fs::create_dir_all(parent).map_err(|error| BackupError::io("make", parent, error))?;
        }
        disk::make_folder(&folder)?;
        let Some(lock) = try_lock(&folder)? else {
            return Err(BackupError::Busy(data.to_owned()));
        };
        let work = Self {
            data: data.to_owned(),
            folder,
            decided: false,
            _lock: lock,
        };
        disk::make_folder(&work.new_folder())?;
        Ok(work)
    }

    /// Returns the folder for what is restored.
    pub(super) fn new_folder(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Swaps the restored data folder in; when this fails, either nothing was changed, or [`recover`] goes on.
    pub(super) fn swap(mut self, state: &State) -> Result<Finished, BackupError> {
        let text = serde_json::to_vec_pretty(state)
            .map_err(|error| BackupError::io("write", &self.folder, error.into()))?;
        let file = self.folder.join(STATE);
        disk::replace(&file, &text)?;
        self.decided = true;
        let swapped = roll(&self.data, &self.folder, state);
        if swapped.is_err() && self.data.exists() && !is_in_place(&self.data, state) {
            // Nothing has moved yet, so it is better to have failed than to try again at each start.
            disk::remove(&file)?;
            self.decided = false;
        }
        swapped
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if !self.decided {
            let _ = remove(&self.folder);
        }
    }
}

/// Ends what an interrupted restore left; a look for one file where there is nothing to end.
///
/// A restore that runs is left alone until it has begun to swap, then waited for.
pub fn recover(data: &Path) -> Result<Option<Finished>, BackupError> {
    let folder = work(data);
    let started = Instant::now();
    loop {
        if folder.symlink_metadata().is_err() {
            return Ok(None);
        }
        disk::check_folder(&folder)?;
        let decided = folder.join(STATE).is_file();
        match try_lock(&folder)? {
            Some(_lock) if folder.join(STATE).is_file() => {
                let state = read_state(&folder)?;
                return roll(data, &folder, &state).map(Some);
            }
            Some(_lock) => {
                remove(&folder)?;
                return Ok(None);
            }
            None if !decided => return Ok(None),
            None if started.elapsed() > WAIT => return Err(BackupError::Busy(data.to_owned())),
            None => std::thread::sleep(PAUSE),
        }
    }
}

/// Takes the lock of a work folder; none when somebody else has it, or the folder has just gone.
fn try_lock(folder: &Path) -> Result<Option<File>, BackupError> {
    let path = folder.join(LOCK);
    let failed = |error| BackupError::io("lock", &path, error);
    let flags = i32::try_from(OFlags::NOFOLLOW.bits()).expect("flags of open(2) are an int");
    let opened = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(flags)
        .open(&path);
    let file = match opened {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other.map_err(failed)?,
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(failed(error)),
    }
    // Whoever had it may have renamed the folder meanwhile: then this is the lock of something else.
    let same = match (file.metadata(), fs::metadata(&path)) {
        (Ok(mine), Ok(there)) => (mine.dev(), mine.ino()) == (there.dev(), there.ino()),
        _ => false,
    };
    Ok(same.then_some(file))
}

fn read_state(folder: &Path) -> Result<State, BackupError> {
    let path = folder.join(STATE);
    let bytes = disk::read(&path)?;
    serde_json::from_slice(&bytes).map_err(|error| BackupError::io("read", &path, error.into()))
}

/// Does what is left of a swap.
fn roll(data: &Path, folder: &Path, state: &State) -> Result<Finished, BackupError> {
    let new = folder.join("new/data");
    if !is_in_place(data, state) {
        if data.symlink_metadata().is_err() {
            disk::rename(&new, data)?;
        } else if !exchange(&new, data)? {
            disk::rename(data, &free(folder))?;
            disk::rename(&new, data)?;
        }
    }
    // After an exchange the old data stand where the new ones were.
    if new.symlink_metadata().is_ok() {
        disk::rename(&new, &free(folder))?;
    }
    for (name, to) in &state.settings {
        place(folder, name, to)?;
    }
    let aside = unused(with_end(data, &format!("{ASIDE}{}", state.stamp)));
    disk::rename(folder, &aside)?;
    let kept = ["old", "old-config"]
        .iter()
        .any(|name| aside.join(name).exists());
    // What is tidied from here on has no part in the swap: where it fails, more is kept than need be.
    if !kept {
        let _ = remove(&aside);
        return Ok(Finished { aside: None });
    }
    let _ = remove(&aside.join("new"));
    for name in [STATE, LOCK] {
        let _ = fs::remove_file(aside.join(name));
    }
    Ok(Finished { aside: Some(aside) })
}

/// Says whether the data folder is the restored one.
fn is_in_place(data: &Path, state: &State) -> bool {
    let read = fs::read(data.join(RECORD)).ok();
    let record = read.and_then(|bytes| serde_json::from_slice::<Record>(&bytes).ok());
    record.is_some_and(|record| record.id == state.id)
}

/// Returns a name in the work folder for old data.
fn free(folder: &Path) -> PathBuf {
    unused(folder.join("old"))
}

/// Returns a path where nothing is: this one, or it with a number behind.
fn unused(path: PathBuf) -> PathBuf {
    let numbered = (2_u32..).map(|number| with_end(&path, &format!("-{number}")));
    std::iter::once(path.clone())
        .chain(numbered)
        .find(|path| path.symlink_metadata().is_err())
        .expect("numbers do not end")
}

/// Exchanges two folders in one step; false where the file system cannot.
fn exchange(new: &Path, data: &Path) -> Result<bool, BackupError> {
    use rustix::io::Errno;
    let exchanged = disk::step().and_then(|()| {
        let flags = RenameFlags::EXCHANGE;
        Ok(rustix::fs::renameat_with(CWD, new, CWD, data, flags)?)
    });
    let cannot =
        [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP].map(|error| Some(error.raw_os_error()));
    match exchanged {
        Ok(()) => {}
        Err(error) if cannot.contains(&error.raw_os_error()) => return Ok(false),
        Err(error) => return Err(BackupError::io("replace", data, error)),
    }
    for path in [new, data] {
        disk::sync_folder(path.parent().unwrap_or(path))?;
    }
    Ok(true)
}

/// Puts a restored settings file in its place, and a copy of the old one beside the old data.
fn place(folder: &Path, name: &str, to: &Path) -> Result<(), BackupError> {
    let new = folder.join("new/config").join(name);
    if new.symlink_metadata().is_err() {
        return Ok(());
    }
    // A link, into a folder of dotfiles for example, stays one.
    let to = to.canonicalize().unwrap_or_else(|_| to.to_owned());
    let folder = folder.join("old-config");
    let kept = folder.join(name);
    if to.exists() && !kept.exists() {
        disk::make_folder(&folder)?;
        let old = fs::read(&to).map_err(|error| BackupError::io("read", &to, error))?;
        disk::replace(&kept, &old)?;
    }
    let bytes = fs::read(&new).map_err(|error| BackupError::io("read", &new, error))?;
    if let Some(parent) = to.parent()
        && !parent.exists()
    {
        fs::create_dir_all(parent).map_err(|error| BackupError::io("make", parent, error))?;
    }
    disk::replace(&to, &bytes)?;
    disk::remove(&new)?;
    Ok(())
}

/// Lists what restores have kept of the data that were there before, oldest first.
pub fn asides(data: &Path) -> Result<Vec<PathBuf>, BackupError> {
    let Some(parent) = data.parent() else {
        return Ok(Vec::new());
    };
    let mut begins = OsString::from(data.file_name().unwrap_or_default());
    begins.push(ASIDE);
    let begins = begins.as_encoded_bytes();
    let entries = match fs::read_dir(parent) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(|error| BackupError::io("look into", parent, error))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| BackupError::io("look into", parent, error))?;
        let is_ours = entry.file_name().as_encoded_bytes().starts_with(begins);
        if is_ours && entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Removes one of [`asides`] for good.
pub fn discard(data: &Path, aside: &Path) -> Result<(), BackupError> {
    if !asides(data)?.iter().any(|known| known == aside) {
        return Err(BackupError::NoSnapshot(aside.display().to_string()));
    }
    remove(aside)
}
