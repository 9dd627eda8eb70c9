//! A backup is made: a copy cut, saved as a snapshot, and read back.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, UNIX_EPOCH};

use rustic_core::jiff::{Timestamp, tz::TimeZone};
use rustic_core::repofile::PathList;
use rustic_core::{BackupOptions, SnapshotOptions};

use super::repository::Repository;
use super::stage::{Facts, Live, Sources, Stage};
use super::{BackupError, Manifest, verify};

/// The tag of this program's snapshots, and the folder that they begin with.
const NAME: &str = "proxmox-ai";

/// What is wanted.
#[derive(Debug)]
pub struct Request<'a> {
    /// What is backed up.
    pub sources: &'a Sources,
    /// The repository's folder; it is made where there is none.
    pub target: &'a Path,
    /// The repository's pass phrase.
    pub passphrase: &'a str,
    /// This machine's name, for the listing.
    pub host: &'a str,
    /// What the manifest says beside the files.
    pub facts: Facts,
}

/// What was made.
#[derive(Debug)]
pub struct Created {
    /// The snapshot's name.
    pub snapshot: String,
    /// Whether the repository is new too.
    pub new_repository: bool,
    /// What is in it.
    pub manifest: Manifest,
    /// How many bytes the repository grew by.
    pub added: u64,
}

/// Makes a backup.
pub fn create(
    request: Request,
    live: Live,
    stop: &Arc<AtomicBool>,
) -> Result<Created, BackupError> {
    is_outside(request.target, request.sources)?;
    Stage::has_vault(request.sources)?;
    let (repository, new_repository) =
        Repository::open_or_make(request.target, request.passphrase, stop)?;
    repository.is_free()?;
    let _using = repository.share()?;
    let made = request.facts.made;
    let stage = Stage::cut(request.sources, request.facts, live, stop)?;
    let time = UNIX_EPOCH + Duration::from_secs(made);
    let time = Timestamp::try_from(time).unwrap_or_default();
    let mut options = SnapshotOptions::default();
    options.host = Some(request.host.to_owned());
    options.time = Some(time.to_zoned(TimeZone::UTC));
    // The command line as it was would be saved otherwise.
    options.command = Some(format!("{NAME} backup create"));
    let mut save = BackupOptions::default();
    save.as_path = Some(PathBuf::from("/").join(NAME));
    let snapshot = repository.attempt("write to", || {
        let snapshot = options.add_tags(NAME)?.to_snapshot()?;
        let source = PathList::from_iter([stage.folder()]);
        let indexed = repository.again(repository.stop())?.to_indexed_ids()?;
        indexed.backup(&save, &source, snapshot)
    })?;
    // The library passes by what it cannot read, so its word is not enough.
    if let Err(error) = verify::read_back(&repository, &snapshot) {
        repository.take_back(&snapshot)?;
        return Err(error);
    }
    Ok(Created {
        snapshot: verify::name(&snapshot),
        new_repository,
        manifest: stage.manifest().clone(),
        added: snapshot
            .summary
            .map_or(0, |summary| summary.data_added_packed),
    })
}

/// Refuses a repository in the folder that it is of: each backup would hold the ones before, and a restore would put
/// it aside.
fn is_outside(target: &Path, sources: &Sources) -> Result<(), BackupError> {
    let whole = resolved(target);
    let data = resolved(&sources.data);
    if whole.starts_with(&data) {
        return Err(BackupError::Inside {
            target: target.to_owned(),
            source_folder: sources.data.clone(),
        });
    }
    Ok(())
}

/// Returns where a path leads, as far as it exists.
fn resolved(path: &Path) -> PathBuf {
    let mut missing = Vec::new();
    let mut there = path;
    loop {
        if let Ok(found) = there.canonicalize() {
            return missing
                .iter()
                .rev()
                .fold(found, |path, part| path.join(part));
        }
        match (there.file_name(), there.parent()) {
            (Some(name), Some(parent)) => {
                missing.push(name);
                there = parent;
            }
            _ => return path.to_owned(),
        }
    }
}
