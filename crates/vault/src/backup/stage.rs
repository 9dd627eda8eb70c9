//! A copy of what is backed up, as it was at one moment, in a private folder that goes away again.
//!
//! The writers' lock is held while files are copied, and no longer: a few megabytes on most machines, shared by
//! reference on file systems that can (`copy_file_range(2)`). What does not change once it is written is linked.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use rustix::fs::OFlags;
use sha2::{Digest, Sha256};

use super::manifest::{self, Entry, Hash, Manifest, Model};
use super::repository::go_on;
use super::{BackupError, HookError, TakeLock};
use crate::disk;

/// The folders of the data folder that are backed up.
pub const KEPT: [&str; 2] = ["vault", "journal"];
/// The folder in the data folder where copies are cut.
pub(super) const WORK: &str = "backup";

/// What is backed up.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The data folder.
    pub data: PathBuf,
    /// Settings: what each is called in the backup, and where it is; those that do not exist are passed by.
    pub settings: Vec<(String, PathBuf)>,
    /// The models that are installed.
    pub models: Vec<Model>,
    /// The models' files and their index, all in the data folder, where they are to be in the backup.
    pub model_files: Vec<PathBuf>,
}

/// What the manifest says beside the files.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Seconds since 1970.
    pub made: u64,
    /// The version of the program.
    pub program: String,
    /// The forms of what is kept, by name.
    pub schemas: std::collections::BTreeMap<String, u64>,
    /// The ways to open the vault.
    pub unlock: Vec<String>,
}

/// The vault in use, as far as a copy needs it.
#[derive(Clone, Copy)]
pub struct Live<'a> {
    /// Takes the lock of all writers.
    pub lock: TakeLock<'a>,
    /// Has the journal sign its tree as it is now; none where there is no journal.
    pub checkpoint: &'a dyn Fn() -> Result<Option<super::TreeHead>, HookError>,
}

/// A copy; it is removed when this is dropped.
#[derive(Debug)]
pub struct Stage {
    folder: PathBuf,
    manifest: Manifest,
    // Given back after the folder is gone.
    _running: Running,
}

/// Keeps a second backup of the same folder from starting.
#[derive(Debug)]
pub(super) struct Running {
    _file: File,
}

impl Running {
    pub(super) fn begin(data: &Path) -> Result<Self, BackupError> {
        let work = data.join(WORK);
        disk::make_folder(&work)?;
        let path = work.join("lock");
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(no_follow())
            .open(&path)
            .map_err(|error| BackupError::io("open", &path, error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(BackupError::Busy(data.to_owned())),
            Err(TryLockError::Error(error)) => Err(BackupError::io("lock", &path, error)),
        }
    }
}

fn no_follow() -> i32 {
    i32::try_from(OFlags::NOFOLLOW.bits()).expect("flags of open(2) are an int")
}

impl Stage {
    /// Cuts a copy.
    pub fn cut(
        sources: &Sources,
        facts: Facts,
        live: Live,
        stop: &AtomicBool,
    ) -> Result<Self, BackupError> {
        Self::has_vault(sources)?;
        let running = Running::begin(&sources.data)?;
        let folder = sources.data.join(WORK).join("stage");
        // Left behind by a process that was killed.
        remove(&folder)?;
        let mut stage = Self {
            manifest: Manifest {
                version: manifest::VERSION,
                made: facts.made,
                program: facts.program,
                schemas: facts.schemas,
                journal: None,
                unlock: facts.unlock,
                models: sources.models.clone(),
                files: Vec::new(),
            },
            folder,
            _running: running,
        };
        stage.fill(sources, live, stop)?;
        Ok(stage)
    }

    /// Refuses to back up nothing.
    pub(super) fn has_vault(sources: &Sources) -> Result<(), BackupError> {
        match sources.data.join("vault/keys.json").is_file() {
            true => Ok(()),
            false => Err(BackupError::NoVault(sources.data.clone())),
        }
    }

    /// Returns the folder of the copy.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns what is in it.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    fn fill(
        &mut self,
        sources: &Sources,
        live: Live,
        stop: &AtomicBool,
    ) -> Result<(), BackupError> {
        disk::make_folder(&self.folder)?;
        let data = self.folder.join("data");
        disk::make_folder(&data)?;
        let part = |doing| move |source| BackupError::Part { doing, source };
        // Before the lock: the journal takes it itself. What is appended in between is a continuation.
        self.manifest.journal = (live.checkpoint)().map_err(part("cut a checkpoint"))?;
        let held = (live.lock)().map_err(part("lock the vault"))?;
        for name in KEPT {
            let from = sources.data.join(name);
            if from.symlink_metadata().is_ok() {
                copy_folder(&from, &data.join(name), stop)?;
            }
        }
        drop(held);
        let settings = self.folder.join("config");
        disk::make_folder(&settings)?;
        for (name, path) in &sources.settings {
            if path.symlink_metadata().is_ok() {
                copy(path, &settings.join(name), true)?;
            }
        }
        for path in &sources.model_files {
            go_on(stop)?;
            link(&sources.data, path, &data)?;
        }
        list(&self.folder, "", &mut self.manifest.files, stop)?;
        self.manifest.files.sort_by(|a, b| a.path.cmp(&b.path));
        let path = self.folder.join(manifest::NAME);
        disk::replace(&path, &self.manifest.write())?;
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // The next one removes what cannot be removed now.
        let _ = remove(&self.folder);
    }
}

/// Removes a folder with all that is in it, if it is there.
pub(super) fn remove(folder: &Path) -> Result<(), BackupError> {
    match disk::step().and_then(|()| fs::remove_dir_all(folder)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(BackupError::io("remove", folder, error))
        }
        _ => Ok(()),
    }
}

/// Copies a folder; a lock is nothing to copy, and a link is refused: it leads to what others chose.
fn copy_folder(from: &Path, to: &Path, stop: &AtomicBool) -> Result<(), BackupError> {
    disk::make_folder(to)?;
    let failed = |error| BackupError::io("look into", from, error);
    for entry in fs::read_dir(from).map_err(failed)? {
        go_on(stop)?;
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if kind.is_dir() {
            copy_folder(&path, &to, stop)?;
        } else if entry.file_name() != "lock" {
            copy(&path, &to, false)?;
        }
    }
    Ok(())
}

/// Copies a file; the settings may be links, into a folder of dotfiles for example.
fn copy(from: &Path, to: &Path, through_links: bool) -> Result<(), BackupError> {
    // A pipe that nobody writes to would be waited for, with the vault locked.
    let nonblocking = i32::try_from(OFlags::NONBLOCK.bits()).expect("flags of open(2) are an int");
    let flags = nonblocking | if through_links { 0 } else { no_follow() };
    let opened = OpenOptions::new().read(true).custom_flags(flags).open(from);
    let mut source = opened.map_err(|error| BackupError::io("read", from, error))?;
    let is_file = source.metadata().map(|found| found.is_file());
    if !is_file.map_err(|error| BackupError::io("look at", from, error))? {
        return Err(BackupError::Disk(disk::DiskError::Kind {
            path: from.display().to_string(),
            wanted: "file",
        }));
    }
    let mut write = || -> io::Result<()> {
        let mut file = create(to)?;
        io::copy(&mut source, &mut file).map(drop)
    };
    write().map_err(|error| BackupError::io("write", to, error))
}

/// Makes a file that only its owner may read, and that is not there yet.
pub(super) fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// Links a model's file into the copy: it is never changed, only replaced; where that cannot be, copies it.
fn link(data: &Path, path: &Path, to: &Path) -> Result<(), BackupError> {
    let below = path.strip_prefix(data).map_err(|_| {
        let text = format!("it is not in `{}`", data.display());
        BackupError::io("back up", path, io::Error::other(text))
    })?;
    let to = to.join(below);
    let folder = to.parent().unwrap_or(&to);
    fs::create_dir_all(folder).map_err(|error| BackupError::io("make", folder, error))?;
    match fs::hard_link(path, &to) {
        Ok(()) => Ok(()),
        Err(_) => copy(path, &to, false),
    }
}

/// Lists the files of the copy with their SHA-256.
fn list(
    folder: &Path,
    above: &str,
    found: &mut Vec<Entry>,
    stop: &AtomicBool,
) -> Result<(), BackupError> {
    let failed = |error| BackupError::io("look into", folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        let path = entry.path();
        // The manifest is JSON, and no file of this program has such a name.
        let name = name.to_str().ok_or_else(|| {
            let text = io::Error::other("its name is not UTF-8");
            BackupError::io("back up", &path, text)
        })?;
        let below = format!("{above}{name}");
        if entry.file_type().map_err(failed)?.is_dir() {
            list(&path, &format!("{below}/"), found, stop)?;
        } else {
            let (bytes, sha256) = hash(&path, stop)?;
            found.push(Entry {
                path: below,
                bytes,
                sha256,
            });
        }
    }
    Ok(())
}

fn hash(path: &Path, stop: &AtomicBool) -> Result<(u64, Hash), BackupError> {
    let failed = |error| BackupError::io("read", path, error);
    let mut file = File::open(path).map_err(failed)?;
    let (mut hash, mut bytes) = (Sha256::new(), 0);
    let mut buffer = vec![0; 1 << 18];
    loop {
        go_on(stop)?;
        let read = file.read(&mut buffer).map_err(failed)?;
        if read == 0 {
            return Ok((bytes, Hash(hash.finalize().into())));
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
    }
}
