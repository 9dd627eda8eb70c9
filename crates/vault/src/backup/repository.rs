//! A repository in restic's format, in a folder.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use rustic_core::repofile::{Node, SnapshotFile};
use rustic_core::{
    CheckOptions, ConfigOptions, Credentials, IndexedFullStatus, KeyOptions, OpenStatus,
    RepositoryBackends, RepositoryOptions, RusticError, RusticResult, TreeId,
};

use super::folder::Folder;
use super::manifest::{self, Manifest};
use super::{BackupError, verify::Problem};

mod keep;

pub use keep::{Forgotten, Keep};

/// How old a lock of restic is when restic itself takes it for left behind.
const STALE: Duration = Duration::from_secs(30 * 60);
/// How deep a snapshot may be, and how deep below folders that hold nothing else a backup is looked for.
const DEEPEST: usize = 64;

/// An open repository.
pub struct Repository {
    path: PathBuf,
    host: Option<String>,
    stop: Arc<AtomicBool>,
    inner: rustic_core::Repository<OpenStatus>,
}

/// Says to other processes of this machine that the repository is worked with; given back when it is dropped.
///
/// Restic's own locks tell other machines, and this program makes none. Between two of its own processes, such as a
/// timer's backup and a prune by hand, this one stands.
#[derive(Debug)]
pub(super) struct Using {
    _file: Option<File>,
}

/// A snapshot, as far as a listing goes.
#[derive(Debug)]
pub struct Snapshot {
    /// Its name: 64 hexadecimal digits.
    pub id: String,
    /// When it was made, in seconds since 1970.
    pub time: i64,
    /// The machine, as whoever made it says.
    pub host: String,
    /// What is in it; nothing where it is no backup of this program, or damaged: then why.
    pub manifest: Result<Manifest, BackupError>,
}

/// What is done with a file of a snapshot, or with the path of something that is none.
type EachFile<'a> = dyn FnMut(&str, Option<&Node>) -> Result<(), BackupError> + 'a;

/// A repository whose index was read.
pub(super) struct Indexed<'a> {
    path: &'a Path,
    stop: &'a AtomicBool,
    inner: rustic_core::Repository<IndexedFullStatus>,
}

impl Repository {
    /// Opens a repository; `stop` interrupts whatever it does later.
    pub fn open(
        path: &Path,
        passphrase: &str,
        stop: &Arc<AtomicBool>,
    ) -> Result<Self, BackupError> {
        if !is_repository(path) {
            return Err(match holds_anything(path)? {
                true => BackupError::OtherFiles(path.to_owned()),
                false => BackupError::NoRepository(path.to_owned()),
            });
        }
        let inner = attempt("open", path, stop, || {
            unopened(path, stop)?.open(&Credentials::password(passphrase))
        })?;
        Ok(Self {
            path: path.to_owned(),
            host: None,
            stop: Arc::clone(stop),
            inner,
        })
    }

    /// Says which machine's backups are meant by the newest one.
    #[must_use]
    pub fn with_host(mut self, host: &str) -> Self {
        self.host = Some(host.to_owned());
        self
    }

    /// Opens a repository, or makes it where there is nothing; the second value says that it was made.
    pub fn open_or_make(
        path: &Path,
        passphrase: &str,
        stop: &Arc<AtomicBool>,
    ) -> Result<(Self, bool), BackupError> {
        if passphrase.is_empty() {
            return Err(BackupError::NoPassphrase);
        }
        if is_repository(path) {
            return Ok((Self::open(path, passphrase, stop)?, false));
        }
        if holds_anything(path)? {
            match unfinished(path)? {
                None => return Err(BackupError::OtherFiles(path.to_owned())),
                // A key that was left behind would be tried at each opening, and opens nothing.
                Some(keys) => keys.iter().try_for_each(|key| {
                    fs::remove_file(key).map_err(|error| BackupError::io("remove", key, error))
                })?,
            }
        }
        let inner = attempt("make", path, stop, || {
            unopened(path, stop)?.init(
                &Credentials::password(passphrase),
                &KeyOptions::default(),
                &ConfigOptions::default(),
            )
        })?;
        let made = Self {
            path: path.to_owned(),
            host: None,
            stop: Arc::clone(stop),
            inner,
        };
        Ok((made, true))
    }

    /// Returns where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Lists all snapshots, oldest first.
    pub fn list(&self) -> Result<Vec<Snapshot>, BackupError> {
        let indexed = self.indexed()?;
        let mut found = self.snapshots()?;
        found.sort_by_key(|snapshot| snapshot.time.timestamp());
        let described = found.iter().map(|snapshot| Snapshot {
            id: snapshot.id.to_hex().to_string(),
            time: snapshot.time.timestamp().as_second(),
            host: snapshot.hostname.clone(),
            manifest: indexed.manifest(snapshot).map(|(manifest, _)| manifest),
        });
        let described = described.collect();
        self.go_on()?;
        Ok(described)
    }

    /// Finds a snapshot by the beginning of its name, or the newest backup by `latest`.
    pub(super) fn find(&self, asked: &str) -> Result<SnapshotFile, BackupError> {
        let mut found = self.snapshots()?;
        if asked == "latest" {
            return self.newest(found);
        }
        let is_hex = asked.len() >= 4 && asked.bytes().all(|byte| byte.is_ascii_hexdigit());
        found.retain(|snapshot| is_hex && snapshot.id.to_hex().starts_with(asked));
        match found.len() {
            1 => Ok(found.remove(0)),
            0 => Err(BackupError::NoSnapshot(asked.to_owned())),
            count => Err(BackupError::ManySnapshots {
                asked: asked.to_owned(),
                count,
            }),
        }
    }

    /// Returns the newest backup of this machine; where it has none, of the one machine that has some.
    ///
    /// A repository may serve several machines, and another one's vault in the place of this one's is what nobody meant.
    fn newest(&self, mut found: Vec<SnapshotFile>) -> Result<SnapshotFile, BackupError> {
        let indexed = self.indexed()?;
        found.sort_by_key(|snapshot| std::cmp::Reverse(snapshot.time.timestamp()));
        // One whose manifest is damaged is still the newest: to pass it by silently would restore old data.
        let is_ours = |snapshot: &SnapshotFile| {
            !matches!(indexed.manifest(snapshot), Err(BackupError::NotOurs(_)))
        };
        let is_of_here = |snapshot: &SnapshotFile| self.host.as_ref() == Some(&snapshot.hostname);
        if let Some(at) = found
            .iter()
            .position(|snapshot| is_of_here(snapshot) && is_ours(snapshot))
        {
            return Ok(found.swap_remove(at));
        }
        found.retain(is_ours);
        let mut hosts: Vec<String> = found.iter().map(|one| one.hostname.clone()).collect();
        hosts.sort();
        hosts.dedup();
        match (hosts.len(), found.is_empty()) {
            (_, true) => Err(BackupError::NoSnapshot("latest".to_owned())),
            (1, false) => Ok(found.swap_remove(0)),
            _ => Err(BackupError::ManyHosts(hosts)),
        }
    }

    /// Uses the repository beside others who do no harm to each other.
    pub(super) fn share(&self) -> Result<Using, BackupError> {
        self.using(File::try_lock_shared)
    }

    /// Uses the repository alone, to take something out of it.
    pub(super) fn alone(&self) -> Result<Using, BackupError> {
        self.using(File::try_lock)
    }

    fn using(&self, take: fn(&File) -> Result<(), TryLockError>) -> Result<Using, BackupError> {
        let path = self.path.join("config");
        let file = File::open(&path).map_err(|error| BackupError::io("open", &path, error))?;
        match take(&file) {
            Ok(()) => Ok(Using { _file: Some(file) }),
            Err(TryLockError::WouldBlock) => Err(BackupError::InUse(self.path.clone())),
            // Not every file system knows such locks; then restic's are all there is.
            Err(TryLockError::Error(_)) => Ok(Using { _file: None }),
        }
    }

    /// Reads the index; what is read later is found through it.
    pub(super) fn indexed(&self) -> Result<Indexed<'_>, BackupError> {
        let inner = self.attempt("read", || self.again(&self.stop)?.to_indexed())?;
        Ok(Indexed {
            path: &self.path,
            stop: &self.stop,
            inner,
        })
    }

    /// Reads all that is in the repository, and says what is wrong with it.
    pub(super) fn check(&self) -> Result<Vec<Problem>, BackupError> {
        let options = CheckOptions::default().read_data(true);
        let results = self.attempt("check", || self.inner.check(options))?;
        self.go_on()?;
        // The library returns `Ok` with errors inside; what it only warns of is left behind, not lost.
        if results.is_ok().is_ok() {
            return Ok(Vec::new());
        }
        let problems = results.0.iter();
        Ok(problems
            .map(|(_, problem)| Problem::Repository(problem.to_string()))
            .collect())
    }

    /// Refuses to write while restic or a program like it says that it is at work.
    pub(super) fn is_free(&self) -> Result<(), BackupError> {
        let folder = self.path.join("locks");
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(BackupError::io("look into", &folder, error)),
        };
        for entry in entries {
            let path = entry
                .map_err(|error| BackupError::io("look into", &folder, error))?
                .path();
            // One that is gone by now is a lock that was given back.
            let Ok(changed) = fs::symlink_metadata(&path).and_then(|found| found.modified()) else {
                continue;
            };
            let age = SystemTime::now()
                .duration_since(changed)
                .unwrap_or_default();
            if age < STALE {
                let age = age.as_secs();
                return Err(BackupError::Locked { path, age });
            }
        }
        Ok(())
    }

    pub(super) fn snapshots(&self) -> Result<Vec<SnapshotFile>, BackupError> {
        self.attempt("read", || self.inner.get_all_snapshots())
    }

    pub(super) fn delete(&self, snapshot: &SnapshotFile) -> Result<(), BackupError> {
        self.attempt("write to", || self.inner.delete_snapshots(&[snapshot.id]))
    }

    /// Takes back a snapshot that turned out bad, also when somebody has asked to stop.
    pub(super) fn take_back(&self, snapshot: &SnapshotFile) -> Result<(), BackupError> {
        let go_on = Arc::default();
        attempt("write to", &self.path, &go_on, || {
            self.again(&go_on)?.delete_snapshots(&[snapshot.id])
        })
    }

    /// Opens the same repository once more: the library's steps use theirs up.
    pub(super) fn again(
        &self,
        stop: &Arc<AtomicBool>,
    ) -> RusticResult<rustic_core::Repository<OpenStatus>> {
        unopened(&self.path, stop)?.open(&Credentials::Masterkey(self.inner.key()))
    }

    /// Returns what interrupts it.
    pub(super) fn stop(&self) -> &Arc<AtomicBool> {
        &self.stop
    }

    /// Runs something of the library.
    pub(super) fn attempt<T>(
        &self,
        doing: &'static str,
        run: impl FnOnce() -> RusticResult<T>,
    ) -> Result<T, BackupError> {
        attempt(doing, &self.path, &self.stop, run)
    }

    pub(super) fn go_on(&self) -> Result<(), BackupError> {
        go_on(&self.stop)
    }

    pub(super) fn inner(&self) -> &rustic_core::Repository<OpenStatus> {
        &self.inner
    }
}

impl Indexed<'_> {
    /// Returns the manifest of a snapshot, and the folder in which it stands.
    ///
    /// That is the snapshot's first folder with more than one thing in it: what restic saves of a restored backup is
    /// below all the folders on the way to it.
    pub(super) fn manifest(
        &self,
        snapshot: &SnapshotFile,
    ) -> Result<(Manifest, TreeId), BackupError> {
        let not_ours = || BackupError::NotOurs(snapshot.id.to_string());
        let mut tree = snapshot.tree;
        for _ in 0..DEEPEST {
            let nodes = self.attempt(|| self.inner.get_tree(&tree))?.nodes;
            if let Some(node) = nodes
                .iter()
                .find(|node| node.name == manifest::NAME && node.is_file())
            {
                let mut bytes = Vec::new();
                let mut to = super::verify::Measured::new(&mut bytes, manifest::LONGEST, self.stop);
                self.dump(node, &mut to)?;
                return Ok((Manifest::read(&bytes)?, tree));
            }
            match nodes.as_slice() {
                [only] => tree = only.subtree.ok_or_else(not_ours)?,
                _ => return Err(not_ours()),
            }
        }
        Err(not_ours())
    }

    /// Calls `each` with every file below a folder and its path, and with the path of whatever is no file or folder.
    pub(super) fn each_file(
        &self,
        tree: &TreeId,
        each: &mut EachFile<'_>,
    ) -> Result<(), BackupError> {
        let mut open = vec![(String::new(), *tree, 0)];
        while let Some((above, tree, depth)) = open.pop() {
            for node in self.attempt(|| self.inner.get_tree(&tree))?.nodes {
                go_on(self.stop)?;
                let name = node.name();
                let is_name = name.to_str().is_some_and(manifest::is_name);
                let path = format!("{above}{}", name.to_string_lossy());
                match node.subtree {
                    _ if !is_name => each(&path, None)?,
                    _ if node.is_file() => each(&path, Some(&node))?,
                    Some(below) if node.is_dir() && depth < DEEPEST => {
                        open.push((format!("{path}/"), below, depth + 1));
                    }
                    _ => each(&path, None)?,
                }
            }
        }
        Ok(())
    }

    /// Writes out what is in a file.
    pub(super) fn dump(&self, node: &Node, to: &mut impl io::Write) -> Result<(), BackupError> {
        self.attempt(|| self.inner.dump(node, to))
    }

    /// Returns what interrupts it.
    pub(super) fn stop(&self) -> &AtomicBool {
        self.stop
    }

    fn attempt<T>(&self, run: impl FnOnce() -> RusticResult<T>) -> Result<T, BackupError> {
        attempt("read", self.path, self.stop, run)
    }
}

/// Runs something of the library; what fails once somebody asked to stop failed for that.
fn attempt<T>(
    doing: &'static str,
    path: &Path,
    stop: &AtomicBool,
    run: impl FnOnce() -> Result<T, Box<RusticError>>,
) -> Result<T, BackupError> {
    go_on(stop)?;
    run().map_err(|error| match go_on(stop) {
        Err(interrupted) => interrupted,
        Ok(()) => BackupError::library(doing, path, &error),
    })
}

pub(super) fn go_on(stop: &AtomicBool) -> Result<(), BackupError> {
    match stop.load(Ordering::Relaxed) {
        true => Err(BackupError::Interrupted),
        false => Ok(()),
    }
}

fn unopened(path: &Path, stop: &Arc<AtomicBool>) -> RusticResult<rustic_core::Repository<()>> {
    let folder = Folder::new(path, Arc::clone(stop))?;
    let backends = RepositoryBackends::new(Arc::new(folder), None);
    // A cache would be a copy of the index outside the repository.
    let options = RepositoryOptions::default().no_cache(true);
    rustic_core::Repository::new(&options, &backends)
}

fn is_repository(path: &Path) -> bool {
    path.join("config").is_file() && path.join("keys").is_dir()
}

fn holds_anything(path: &Path) -> Result<bool, BackupError> {
    match fs::read_dir(path) {
        // Every ext4 file system has this folder in its root.
        Ok(entries) => Ok(entries
            .filter_map(Result::ok)
            .any(|entry| entry.file_name() != "lost+found")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(BackupError::io("look into", path, error)),
    }
}

/// Returns the key files of a repository that was begun and not finished: folders that hold nothing else, and no
/// `config`, which is written last. `None` where there is anything more.
fn unfinished(path: &Path) -> Result<Option<Vec<PathBuf>>, BackupError> {
    let failed = |error| BackupError::io("look into", path, error);
    let mut keys = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let (name, within) = (entry.file_name(), entry.path());
            let of_restic = ["data", "index", "keys", "locks", "snapshots", "lost+found"];
            match (folder == path, kind.is_dir()) {
                (true, true) if of_restic.iter().any(|known| name == *known) => open.push(within),
                (false, true) => open.push(within),
                (false, false) if kind.is_file() && folder == path.join("keys") => {
                    keys.push(within)
                }
                _ => return Ok(None),
            }
        }
    }
    Ok(Some(keys))
}
