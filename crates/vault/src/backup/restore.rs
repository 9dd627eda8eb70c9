//! A backup is restored: into a new folder, checked file by file, and swapped in whole or not at all.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use rustic_core::TreeId;
use rustic_core::repofile::Node;

use super::manifest::{self, Entry};
use super::repository::{Indexed, Repository, Using, go_on};
use super::stage::{self, KEPT, WORK};
use super::swap::{self, Record, State, Work};
use super::verify::{Measured, Problem};
use super::{AskHistory, BackupError, Finished, History, HookError, Manifest, Risk, TakeLock};
use crate::disk;
use crate::key;

/// What was erased since the backup was made, and is gone from the restored data again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replay {
    /// There is no vault here that could know.
    NoVault,
    /// So many data keys that were destroyed since are destroyed in the restored store too.
    Done(u64),
    /// It cannot be told what was erased since, for this reason.
    Unknown(String),
}

/// How a restore takes the place of the data in use.
pub struct Plan<'a> {
    /// The data folder.
    pub data: &'a Path,
    /// The settings files: their names in the backup, and where they go. Those left out stay as they are.
    pub settings: &'a [(String, PathBuf)],
    /// Seconds since 1970.
    pub now: u64,
    /// The last part of the name for the old data, such as `20260730T101523Z`.
    pub stamp: &'a str,
    /// The risks that were accepted.
    pub accepted: &'a [Risk],
    /// Says how the journal in use relates to the backup's.
    pub history: AskHistory<'a>,
    /// Erases in the restored data folder what was erased since; what it refuses ends the restore.
    pub replay: &'a dyn Fn(&Path) -> Result<Replay, HookError>,
    /// Takes the lock of the vault in use.
    pub lock: TakeLock<'a>,
}

/// What was restored.
#[derive(Debug)]
pub struct Restored {
    /// The snapshot's name.
    pub snapshot: String,
    /// What it holds.
    pub manifest: Manifest,
    /// How the journal that was in use related to the backup's.
    pub history: Option<History>,
    /// What became of what was erased since.
    pub replay: Replay,
    /// Where the old data are.
    pub finished: Finished,
}

/// Where a restore comes from.
pub enum Origin<'a> {
    /// A snapshot, by the beginning of its name or by `latest`.
    Snapshot(&'a Repository, &'a str),
    /// A folder that some other program has fetched.
    Folder(&'a Path),
}

/// Restores into a folder that does not exist yet, and leaves the data in use alone.
pub fn into(
    origin: &Origin,
    folder: &Path,
    stop: &AtomicBool,
) -> Result<(String, Manifest), BackupError> {
    if folder.symlink_metadata().is_ok() {
        return Err(BackupError::Exists(folder.to_owned()));
    }
    let fetched = Opened::of(origin)?;
    private(folder)?;
    let done = fetched.fetch(folder, stop).and_then(|()| flush(folder));
    if let Err(error) = done {
        stage::remove(folder)?;
        return Err(error);
    }
    Ok((fetched.name, fetched.manifest))
}

/// Restores in the place of the data in use, which are kept aside.
pub fn replace(origin: &Origin, plan: &Plan, stop: &AtomicBool) -> Result<Restored, BackupError> {
    is_movable(plan.data)?;
    let opened = Opened::of(origin)?;
    let keys = |file: &Entry| file.path == "data/vault/keys.json";
    if !opened.manifest.files.iter().any(keys) {
        let why = "it holds no key slots, so nothing in it could be opened";
        return Err(BackupError::BadManifest(why.to_owned()));
    }
    // Once before anything is read, and once more when the backup's own journal is here to prove it with.
    judge_history(&opened.manifest, None, plan)?;
    let work = Work::begin(plan.data)?;
    let new = work.new_folder();
    opened.fetch(&new, stop)?;
    let data = new.join("data");
    let history = judge_history(&opened.manifest, Some(&data.join("journal")), plan)?;
    carry(plan.data, &data, stop)?;
    let slots = slots(plan.data);
    let replay = replay(plan, &data, history.as_ref())?;
    let state = State {
        id: id()?,
        stamp: plan.stamp.to_owned(),
        settings: plan.settings.to_vec(),
    };
    record(&data, &state, &opened, plan.now)?;
    flush(&new)?;
    go_on(stop)?;
    let held = match plan.data.join("vault").exists() {
        true => Some((plan.lock)().map_err(|source| BackupError::Part {
            doing: "lock the vault",
            source,
        })?),
        false => None,
    };
    // What was recorded or erased while the backup was fetched counts too; from here on nobody else writes.
    if self::slots(plan.data) != slots {
        return Err(BackupError::Changed(plan.data.to_owned()));
    }
    judge_history(&opened.manifest, Some(&data.join("journal")), plan)?;
    let finished = work.swap(&state)?;
    drop(held);
    Ok(Restored {
        snapshot: opened.name,
        manifest: opened.manifest,
        history,
        replay,
        finished,
    })
}

/// Erases again what was erased since, and refuses where that cannot be told, unless that was accepted by its name.
fn replay(plan: &Plan, data: &Path, history: Option<&History>) -> Result<Replay, BackupError> {
    let replay = match history {
        // Keys that one of two histories never had were not erased in it, and none that it erased can be told from them.
        Some(History::Forked) => Replay::Unknown(
            "the journal in use is no continuation of the backup's, and neither is its vault"
                .to_owned(),
        ),
        _ => (plan.replay)(data).map_err(|source| BackupError::Part {
            doing: "erase again what was erased since",
            source,
        })?,
    };
    if let Replay::Unknown(why) = &replay {
        accept(plan, Risk::ErasedReturns, || {
            format!(
                "it cannot be told what was erased since this backup, so it may come back: {why}"
            )
        })?;
    }
    Ok(replay)
}

/// Writes the record by which the restored folder is told from the one in use.
fn record(data: &Path, state: &State, opened: &Opened, now: u64) -> Result<(), BackupError> {
    let record = Record {
        id: state.id.clone(),
        snapshot: opened.name.clone(),
        made: opened.manifest.made,
        restored: now,
    };
    let text = serde_json::to_vec_pretty(&record).expect("its keys are texts");
    Ok(disk::replace(&data.join(swap::RECORD), &text)?)
}

/// Returns the key slots in use as they are written: each erasure makes new ones.
fn slots(data: &Path) -> Option<Vec<u8>> {
    fs::read(data.join("vault/keys.json")).ok()
}

/// Refuses what loses entries of the journal in use, unless that was accepted by its name.
fn judge_history(
    manifest: &Manifest,
    fetched: Option<&Path>,
    plan: &Plan,
) -> Result<Option<History>, BackupError> {
    // A backup without a journal takes all of the one in use away.
    let none = manifest::TreeHead {
        size: 0,
        root: manifest::Hash(EMPTY_TREE),
    };
    let head = manifest.journal.as_ref().unwrap_or(&none);
    let history = (plan.history)(head, fetched);
    let accept = |why: String| accept(plan, Risk::JournalRollback, || why);
    match &history {
        History::NoJournal | History::Same | History::Behind(_) => {}
        History::Ahead(0) => {}
        History::Ahead(count) => accept(format!(
            "the journal in use has {count} entries that this backup has not: they would be lost"
        ))?,
        History::Forked => accept(
            "the journal in use is no continuation of the backup's: its entries would be lost"
                .to_owned(),
        )?,
        History::Unknown(why) => accept(format!(
            "it cannot be told which entries of the journal in use would be lost: {why}"
        ))?,
    }
    Ok(manifest.journal.is_some().then_some(history))
}

/// The SHA-256 of nothing, which is the root of a tree without entries (RFC 6962, section 2.1).
const EMPTY_TREE: [u8; 32] = [
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24,
    0x27, 0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
];

fn accept(plan: &Plan, risk: Risk, why: impl FnOnce() -> String) -> Result<(), BackupError> {
    match plan.accepted.contains(&risk) {
        true => Ok(()),
        false => Err(BackupError::Refused { risk, why: why() }),
    }
}

/// Refuses a data folder that cannot be renamed, before anything is read.
fn is_movable(data: &Path) -> Result<(), BackupError> {
    use std::os::unix::fs::MetadataExt;
    let Ok(found) = fs::symlink_metadata(data) else {
        return Ok(());
    };
    if found.is_symlink() {
        let path = data.display().to_string();
        return Err(disk::DiskError::Link { path }.into());
    }
    let parent = data.parent().unwrap_or(data);
    let above = fs::metadata(parent).map_err(|error| BackupError::io("look at", parent, error))?;
    match above.dev() == found.dev() {
        true => Ok(()),
        false => Err(BackupError::Mounted(data.to_owned())),
    }
}

/// Takes over what the backup does not hold: models are linked, since they are never changed; the rest is copied.
fn carry(from: &Path, to: &Path, stop: &AtomicBool) -> Result<(), BackupError> {
    let entries = match fs::read_dir(from) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.map_err(|error| BackupError::io("look into", from, error))?,
    };
    for entry in entries {
        let entry = entry.map_err(|error| BackupError::io("look into", from, error))?;
        let name = entry.file_name();
        let replaced = KEPT.iter().chain(&[WORK, swap::RECORD]);
        if !replaced.into_iter().any(|kept| name == *kept) {
            let linked = name == "models";
            take(&entry.path(), &to.join(name), linked, stop)?;
        }
    }
    Ok(())
}

fn take(from: &Path, to: &Path, linked: bool, stop: &AtomicBool) -> Result<(), BackupError> {
    go_on(stop)?;
    let found =
        fs::symlink_metadata(from).map_err(|error| BackupError::io("look at", from, error))?;
    let failed = |error| BackupError::io("take over", from, error);
    if found.is_dir() {
        private(to)?;
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            take(&entry.path(), &to.join(entry.file_name()), linked, stop)?;
        }
        return Ok(());
    }
    if to.symlink_metadata().is_ok() {
        // The backup has it too.
        return Ok(());
    }
    if found.is_symlink() {
        let target = fs::read_link(from).map_err(failed)?;
        return std::os::unix::fs::symlink(target, to).map_err(failed);
    }
    if !found.is_file() || (linked && fs::hard_link(from, to).is_ok()) {
        return Ok(());
    }
    let mut source = File::open(from).map_err(failed)?;
    let mut copy = || -> io::Result<()> {
        let mut to = stage::create(to)?;
        io::copy(&mut source, &mut to)?;
        to.sync_all()
    };
    copy().map_err(|error| BackupError::io("write", to, error))
}

/// Has the folders on the disk; the files are already. `syncfs(2)` would wait for what everybody else writes too.
fn flush(folder: &Path) -> Result<(), BackupError> {
    let failed = |error| BackupError::io("look into", folder, error);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_type().map_err(failed)?.is_dir() {
            flush(&entry.path())?;
        }
    }
    Ok(disk::sync_folder(folder)?)
}

fn private(folder: &Path) -> Result<(), BackupError> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|error| BackupError::io("make the folder", folder, error))
}

/// Returns a name that no other restore has.
fn id() -> Result<String, BackupError> {
    let mut bytes = [0; 16];
    key::random(&mut bytes)
        .map_err(|error| BackupError::io("name", Path::new(""), io::Error::other(error)))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// A backup whose manifest was read.
struct Opened<'a> {
    name: String,
    manifest: Manifest,
    source: Source<'a>,
    /// Nobody takes anything out of the repository meanwhile.
    _using: Option<Using>,
}

enum Source<'a> {
    Snapshot(Box<Indexed<'a>>, TreeId),
    Folder(&'a Path),
}

impl<'a> Opened<'a> {
    fn of(origin: &Origin<'a>) -> Result<Self, BackupError> {
        match origin {
            Origin::Snapshot(repository, asked) => {
                let using = repository.share()?;
                let snapshot = repository.find(asked)?;
                let indexed = repository.indexed()?;
                let (manifest, tree) = indexed.manifest(&snapshot)?;
                Ok(Self {
                    name: super::verify::name(&snapshot),
                    manifest,
                    source: Source::Snapshot(Box::new(indexed), tree),
                    _using: Some(using),
                })
            }
            Origin::Folder(folder) => {
                let path = folder.join(manifest::NAME);
                let failed = |error| BackupError::io("read", &path, error);
                let mut bytes = Vec::new();
                let mut file =
                    io::Read::take(File::open(&path).map_err(failed)?, manifest::LONGEST);
                io::Read::read_to_end(&mut file, &mut bytes).map_err(failed)?;
                Ok(Self {
                    name: folder.display().to_string(),
                    manifest: Manifest::read(&bytes)?,
                    source: Source::Folder(folder),
                    _using: None,
                })
            }
        }
    }

    /// Writes every file of the manifest, and no other, into a folder; each has to be the one that was backed up.
    fn fetch(&self, to: &Path, stop: &AtomicBool) -> Result<(), BackupError> {
        let files = self.manifest.files.iter();
        let mut missing: BTreeMap<&str, &Entry> =
            files.map(|file| (file.path.as_str(), file)).collect();
        for name in manifest::FOLDERS {
            private(&to.join(name))?;
        }
        match &self.source {
            Source::Snapshot(indexed, tree) => {
                indexed.each_file(tree, &mut |path, node| {
                    let node = node.ok_or_else(|| damaged(Problem::Strange(path.to_owned())))?;
                    match missing.remove(path) {
                        Some(entry) => write(indexed, node, entry, &to.join(path)),
                        None if path == manifest::NAME => Ok(()),
                        None => Err(damaged(Problem::Extra(path.to_owned()))),
                    }
                })?;
            }
            Source::Folder(folder) => {
                while let Some((path, entry)) = missing.pop_first() {
                    copy(&folder.join(path), entry, &to.join(path), stop)?;
                }
            }
        }
        match missing.pop_first() {
            Some((path, _)) => Err(damaged(Problem::Missing(path.to_owned()))),
            None => Ok(()),
        }
    }
}

fn damaged(problem: Problem) -> BackupError {
    BackupError::Damaged(vec![problem])
}

fn make(path: &Path) -> Result<File, BackupError> {
    if let Some(folder) = path.parent() {
        private(folder)?;
    }
    stage::create(path).map_err(|error| BackupError::io("write", path, error))
}

/// Writes one file of a snapshot.
fn write(indexed: &Indexed, node: &Node, entry: &Entry, path: &Path) -> Result<(), BackupError> {
    let mut to = Measured::new(make(path)?, entry.bytes, indexed.stop());
    let done = indexed.dump(node, &mut to);
    if let Some(error) = to.failure() {
        return Err(BackupError::io("write", path, error));
    }
    match done {
        // What cannot be read here is damage, unless somebody asked to stop.
        Err(BackupError::Repository { why, .. }) => {
            let path = entry.path.clone();
            return Err(damaged(Problem::Unreadable { path, why }));
        }
        other => other?,
    }
    same(to, entry, path)
}

/// Copies one file of a folder.
fn copy(from: &Path, entry: &Entry, path: &Path, stop: &AtomicBool) -> Result<(), BackupError> {
    let is_file = fs::symlink_metadata(from).is_ok_and(|found| found.is_file());
    if !is_file {
        return Err(damaged(Problem::Missing(entry.path.clone())));
    }
    let mut source = File::open(from).map_err(|error| BackupError::io("read", from, error))?;
    let mut to = Measured::new(make(path)?, entry.bytes, stop);
    let copied = io::copy(&mut source, &mut to);
    go_on(stop)?;
    if let Some(error) = to.failure() {
        return Err(BackupError::io("write", path, error));
    }
    if to.is_too_long() {
        return Err(damaged(Problem::Different(entry.path.clone())));
    }
    copied.map_err(|error| BackupError::io("read", from, error))?;
    same(to, entry, path)
}

/// Has a file on the disk, if it is the one that was backed up.
fn same(to: Measured<File>, entry: &Entry, path: &Path) -> Result<(), BackupError> {
    let (file, found) = to.into_parts();
    file.sync_all()
        .map_err(|error| BackupError::io("write", path, error))?;
    match found == (entry.bytes, entry.sha256) {
        true => Ok(()),
        false => Err(damaged(Problem::Different(entry.path.clone()))),
    }
}
