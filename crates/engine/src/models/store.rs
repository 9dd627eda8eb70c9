//! The models folder.

use super::catalogue::{Catalogue, Entry, Family, unknown_model};
use super::digest::Digest;
use super::error::{StoreError, io_error, shown};
use super::gguf;
use super::index::{self, Lock, Read, Record, Stamp, Trusted};
use super::look::is_shared;
use super::place::open_plain;
use super::sealed::{Plain, Sealing, is_sealed};
use super::step::{Step, Watch};
use serde::Serialize;
use std::fs::{self, File};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Why a model is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Its hash is in the catalogue.
    Catalogue,
    /// The user trusted its hash.
    Trusted,
}

/// Whether a model's bytes are known to be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its hash was right and the file has not changed since.
    Verified,
    /// The file changed after its hash was checked; it is checked again before use.
    Changed,
    /// The last check failed; it is not used.
    Failed,
}

/// A model on this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Installed {
    /// Its name.
    pub name: String,
    /// The file's name in the models folder, or its path in the shared one.
    pub file: String,
    /// Its size.
    pub bytes: u64,
    /// Its SHA-256.
    pub sha256: Digest,
    /// Whether the file is as it was verified.
    pub state: State,
    /// Why it is allowed.
    pub origin: Origin,
    /// How prompts for it are written.
    pub family: Family,
    /// How its weights are rounded.
    pub quantisation: String,
    /// The licence of its weights, as far as known.
    pub licence: String,
    /// The longest context it was trained for.
    pub context: u32,
    /// What it needs to run with a context of 4096 tokens.
    pub memory_bytes: u64,
    /// What each token of context costs.
    pub kv_bytes_per_token: u64,
    /// How good it is among the others; 0 is never chosen by itself.
    pub rank: u32,
    /// Whether it lies in the folder that all users share.
    pub shared: bool,
    /// Whether its file is sealed under a key of the vault.
    pub sealed: bool,
}

/// A model that is open and whose bytes are right.
#[derive(Debug)]
pub struct OpenModel {
    /// The open file; what was hashed is what is read through it.
    pub file: File,
    /// What it is.
    pub model: Installed,
    /// The file's stamp when its bytes were found right.
    pub stamp: Stamp,
}

/// What [`ModelStore::remove`] did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Removed {
    /// The model.
    pub name: String,
    /// The file's size; a hard link frees nothing while its other name is there.
    pub bytes: u64,
    /// Whether the same file has another name outside the models folder.
    pub linked_elsewhere: bool,
}

/// The models folder of one user.
#[derive(Clone, Debug)]
pub struct ModelStore {
    root: PathBuf,
    catalogue: Catalogue,
    /// A folder of root's whose models all users share.
    pub(super) shared: Option<PathBuf>,
    /// What opens sealed models, and whether new ones are sealed.
    pub(super) sealing: Option<Sealing>,
}

pub(super) const INDEX: &str = "index.json";
pub(super) const INDEX_LOCK: &str = ".index.lock";

impl ModelStore {
    /// Opens the folder `root`, and makes it, for this user alone, when it is not there.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        Self::with_catalogue(root, Catalogue::builtin().clone())
    }

    /// Opens the folder with another list of known models than the one that is compiled in.
    pub fn with_catalogue(root: &Path, catalogue: Catalogue) -> Result<Self, StoreError> {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(root)
            .map_err(io_error(root, "created"))?;
        let meta = fs::metadata(root).map_err(io_error(root, "examined"))?;
        let me = rustix::process::geteuid().as_raw();
        if ![0, me].contains(&meta.uid()) || meta.mode() & 0o022 != 0 {
            return Err(StoreError::Exposed {
                folder: shown(root),
                mode: meta.mode() & 0o7777,
                owner: meta.uid(),
            });
        }
        Ok(Self {
            root: root.to_owned(),
            catalogue,
            shared: None,
            sealing: None,
        })
    }

    /// Looks for models in a folder of root's too. It need not exist; nothing is ever written to it, and its files
    /// are hashed like any other.
    pub fn with_shared(mut self, folder: &Path) -> Self {
        self.shared = Some(folder.to_owned());
        self
    }

    /// Returns the folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the list of models that are known by name.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Returns where the bytes of `entry` are gathered before they are judged.
    pub fn part_path(&self, entry: &Entry) -> PathBuf {
        self.root.join(format!("{}.part", entry.file))
    }

    /// Returns the models that are here, best first.
    ///
    /// A broken or lost index is made anew from the files, which means hashing them.
    pub fn installed(&self, watch: &mut Watch<'_>) -> Result<Vec<Installed>, StoreError> {
        let records = self.records(watch)?;
        let trusted = self.trusted(watch)?;
        let mut models: Vec<Installed> = records
            .iter()
            .filter_map(|record| {
                let file = open_plain(&self.root.join(&record.file)).ok()?;
                self.describe(record, &trusted, Stamp::of(&file).ok())
            })
            .collect();
        models.sort_by(|a, b| b.rank.cmp(&a.rank).then_with(|| a.name.cmp(&b.name)));
        Ok(models)
    }

    /// Opens the model `name` for reading, after making sure that its bytes are the allowed ones.
    ///
    /// A file that has not changed since its last check is not hashed again.
    pub fn open_verified(
        &self,
        name: &str,
        watch: &mut Watch<'_>,
    ) -> Result<OpenModel, StoreError> {
        let record = self.record(name, watch)?;
        let path = self.root.join(&record.file);
        let mut file = open_plain(&path)?;
        // A file that changes between here and its hash has another stamp afterwards, and is refused.
        let stamp = Stamp::of(&file).map_err(io_error(&path, "examined"))?;
        // A sealed one is opened as a whole by whoever loads it, which no stamp saves it from.
        if record.stamp != Some(stamp) && !is_sealed(&record.file) {
            if !watch(Step::Changed { name: &record.name }) {
                return Err(StoreError::Interrupted);
            }
            self.check(&record, &mut file, watch)?;
        }
        let model = self
            .describe(&record, &self.trusted(watch)?, Some(stamp))
            .ok_or_else(|| not_allowed(&record))?;
        Ok(OpenModel {
            file,
            stamp,
            model: Installed {
                state: State::Verified,
                ..model
            },
        })
    }

    /// Hashes the model `name` whatever its stamp says.
    pub fn verify(&self, name: &str, watch: &mut Watch<'_>) -> Result<Installed, StoreError> {
        let record = self.record(name, watch)?;
        let mut file = open_plain(&self.root.join(&record.file))?;
        self.check(&record, &mut file, watch)?;
        let model = self
            .describe(&record, &self.trusted(watch)?, None)
            .ok_or_else(|| not_allowed(&record))?;
        Ok(Installed {
            state: State::Verified,
            ..model
        })
    }

    /// Takes the finished download at [`ModelStore::part_path`] in, if its bytes are those of `entry`.
    ///
    /// The file is left where it is when they are not.
    pub fn adopt(&self, entry: &Entry, watch: &mut Watch<'_>) -> Result<Installed, StoreError> {
        let part = self.part_path(entry);
        let mut file = open_plain(&part)?;
        let has = file.metadata().map_err(io_error(&part, "examined"))?.len();
        if has != entry.bytes {
            let (file, wants) = (shown(&part), entry.bytes);
            return Err(StoreError::WrongSize { file, has, wants });
        }
        let found = hash(&mut file, &entry.file, watch)?;
        if found != entry.sha256 {
            let (file, expected) = (shown(&part), entry.sha256);
            return Err(StoreError::WrongHash {
                file,
                expected,
                found,
            });
        }
        inspect(&mut file, &entry.file)?;
        self.ready_index(watch)?;
        if self.seals() {
            let plain = Plain {
                name: &entry.name,
                file: &entry.file,
                sha256: entry.sha256,
                bytes: entry.bytes,
            };
            let model = self.put_sealed(&file, &plain, watch)?;
            fs::remove_file(&part).map_err(io_error(&part, "removed"))?;
            return Ok(model);
        }
        let keep = || {
            file.set_permissions(fs::Permissions::from_mode(0o600))?;
            file.sync_all()?;
            let target = self.root.join(&entry.file);
            fs::rename(&part, &target)?;
            index::sync_folder(&target)
        };
        keep().map_err(io_error(&part, "renamed"))?;
        let stamp = Stamp::of(&file).map_err(io_error(&part, "examined"))?;
        self.remember(
            &entry.name,
            &entry.file,
            entry.sha256,
            entry.bytes,
            stamp,
            watch,
        )
    }

    /// Deletes the model `name` from the folder. What was trusted stays trusted.
    pub fn remove(&self, name: &str, watch: &mut Watch<'_>) -> Result<Removed, StoreError> {
        let record = self.record(name, watch)?;
        let path = self.root.join(&record.file);
        if is_shared(&record) {
            return Err(StoreError::Shared { file: shown(&path) });
        }
        let linked_elsewhere = fs::symlink_metadata(&path).is_ok_and(|meta| meta.nlink() > 1);
        fs::remove_file(&path).map_err(io_error(&path, "removed"))?;
        self.change(watch, |records| {
            records.retain(|other| other.name != record.name)
        })?;
        let (name, bytes) = (record.name, record.bytes);
        Ok(Removed {
            name,
            bytes,
            linked_elsewhere,
        })
    }

    /// Hashes an open file and holds it against its record, whose stamp is set or taken away.
    fn check(
        &self,
        record: &Record,
        file: &mut File,
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        let path = self.root.join(&record.file);
        let before = Stamp::of(file).map_err(io_error(&path, "examined"))?;
        let found = match is_sealed(&record.file) {
            true => self.check_sealed(record, file, watch),
            false => hash(file, &record.file, watch),
        };
        if let Err(StoreError::Sealed { .. }) = &found {
            self.stamp(&record.name, None, watch)?;
        }
        let found = found?;
        let after = Stamp::of(file).map_err(io_error(&path, "examined"))?;
        let good = found == record.sha256 && before == after;
        self.stamp(&record.name, good.then_some(after), watch)?;
        if good {
            return Ok(());
        }
        let (file, expected) = (shown(&path), record.sha256);
        Err(StoreError::WrongHash {
            file,
            expected,
            found,
        })
    }

    /// Writes down that a file in the folder has the right bytes.
    pub(super) fn remember(
        &self,
        name: &str,
        file: &str,
        sha256: Digest,
        bytes: u64,
        stamp: Stamp,
        watch: &mut Watch<'_>,
    ) -> Result<Installed, StoreError> {
        let record = Record {
            name: name.to_owned(),
            file: file.to_owned(),
            sha256,
            bytes,
            stamp: Some(stamp),
        };
        self.change(watch, |records| {
            records.retain(|other| other.name != record.name && other.file != record.file);
            records.push(record.clone());
        })?;
        self.describe(&record, &self.trusted(watch)?, Some(stamp))
            .ok_or_else(|| not_allowed(&record))
    }

    /// Finds the record of an installed model.
    pub(super) fn record(&self, name: &str, watch: &mut Watch<'_>) -> Result<Record, StoreError> {
        let records = self.records(watch)?;
        let found = records
            .iter()
            .find(|record| record.name.eq_ignore_ascii_case(name));
        if let Some(record) = found {
            if open_plain(&self.root.join(&record.file)).is_ok() {
                return Ok(record.clone());
            }
            return Err(StoreError::NotInstalled {
                name: record.name.clone(),
            });
        }
        let names = records.iter().map(|record| record.name.as_str());
        Err(absent(&self.catalogue, names, name))
    }

    /// Reads the index, or makes it anew.
    fn records(&self, watch: &mut Watch<'_>) -> Result<Vec<Record>, StoreError> {
        let records = match index::read(&self.root.join(INDEX))? {
            Read::Good(records) => records,
            Read::Missing if self.model_files()?.is_empty() => Vec::new(),
            Read::Missing | Read::Broken => self.change(watch, |_| {})?,
        };
        self.with_shared_records(records, watch)
    }

    /// Makes sure that there is an index: a file beside none means that it was lost.
    pub(super) fn ready_index(&self, watch: &mut Watch<'_>) -> Result<(), StoreError> {
        self.change(watch, |_| {}).map(drop)
    }

    /// Reads the index under its lock, lets `edit` change it, and writes it.
    pub(super) fn change(
        &self,
        watch: &mut Watch<'_>,
        edit: impl FnOnce(&mut Vec<Record>),
    ) -> Result<Vec<Record>, StoreError> {
        let _lock = Lock::take(&self.root, INDEX_LOCK, watch)?;
        let path = self.root.join(INDEX);
        let mut records = match index::read(&path)? {
            Read::Good(records) => records,
            Read::Missing if self.model_files()?.is_empty() => Vec::new(),
            Read::Missing | Read::Broken => self.rebuild(watch)?,
        };
        edit(&mut records);
        index::write(&path, &records)?;
        Ok(records)
    }

    /// Says what a record is, unless nothing allows its hash any more.
    pub(super) fn describe(
        &self,
        record: &Record,
        trusted: &[Trusted],
        now: Option<Stamp>,
    ) -> Option<Installed> {
        let state = match (record.stamp, now) {
            (None, _) => State::Failed,
            (Some(then), Some(now)) if then == now => State::Verified,
            _ => State::Changed,
        };
        let mut model = if let Some(entry) = self.catalogue.by_digest(&record.sha256) {
            from_catalogue(entry)
        } else {
            from_trusted(trusted.iter().find(|model| model.sha256 == record.sha256)?)
        };
        model.file.clone_from(&record.file);
        model.shared = is_shared(record);
        model.sealed = is_sealed(&record.file);
        model.state = state;
        Some(model)
    }
}

/// Finds an installed model by name; the error suggests what is known and what is installed.
pub fn find_installed<'a>(
    installed: &'a [Installed],
    name: &str,
) -> Result<&'a Installed, StoreError> {
    let found = installed
        .iter()
        .find(|model| model.name.eq_ignore_ascii_case(name));
    let names = installed.iter().map(|model| model.name.as_str());
    found.ok_or_else(|| absent(Catalogue::builtin(), names, name))
}

/// Makes the error for a name that is not among the `installed`.
fn absent<'a>(
    catalogue: &'a Catalogue,
    installed: impl Iterator<Item = &'a str>,
    name: &str,
) -> StoreError {
    if let Ok(entry) = catalogue.find(name) {
        return StoreError::NotInstalled {
            name: entry.name.clone(),
        };
    }
    let known = catalogue.models.iter().map(|entry| entry.name.as_str());
    let mut names: Vec<&str> = known.chain(installed).collect();
    names.sort_unstable();
    names.dedup();
    unknown_model(name, names.into_iter()).into()
}

fn from_catalogue(entry: &Entry) -> Installed {
    Installed {
        name: entry.name.clone(),
        file: entry.file.clone(),
        bytes: entry.bytes,
        sha256: entry.sha256,
        state: State::Changed,
        origin: Origin::Catalogue,
        family: entry.family,
        quantisation: entry.quantisation.clone(),
        licence: entry.licence.clone(),
        context: entry.context,
        memory_bytes: entry.memory_bytes,
        kv_bytes_per_token: entry.kv_bytes_per_token,
        rank: entry.rank,
        shared: false,
        sealed: false,
    }
}

fn from_trusted(model: &Trusted) -> Installed {
    Installed {
        name: model.name.clone(),
        file: String::new(),
        bytes: model.bytes,
        sha256: model.sha256,
        state: State::Changed,
        origin: Origin::Trusted,
        family: model.family,
        quantisation: model.quantisation.clone(),
        licence: model.licence.clone(),
        context: model.context,
        // The weights, the context, and about what llama.cpp's working buffers take.
        memory_bytes: model.bytes + model.kv_bytes_per_token * 4096 + (350 << 20),
        kv_bytes_per_token: model.kv_bytes_per_token,
        rank: 0,
        shared: false,
        sealed: false,
    }
}

fn not_allowed(record: &Record) -> StoreError {
    StoreError::NotAllowed {
        file: shown(Path::new(&record.file)),
        found: record.sha256,
        resembles: None,
    }
}

/// Hashes an open file from its start, and rewinds it.
pub(super) fn hash(
    file: &mut File,
    name: &str,
    watch: &mut Watch<'_>,
) -> Result<Digest, StoreError> {
    let path = Path::new(name);
    let total = file.metadata().map_err(io_error(path, "examined"))?.len();
    std::io::Seek::rewind(file).map_err(io_error(path, "read"))?;
    let safe = shown(path);
    let mut progress = |done| {
        watch(Step::Hashing {
            file: &safe,
            done,
            total,
        })
    };
    let (digest, _) = Digest::of(file, &mut progress).map_err(io_error(path, "read"))?;
    std::io::Seek::rewind(file).map_err(io_error(path, "read"))?;
    Ok(digest)
}

/// Reads the head of an open file.
pub(super) fn inspect(file: &mut File, name: &str) -> Result<gguf::Header, StoreError> {
    let header = gguf::inspect(file).map_err(|source| StoreError::Gguf {
        file: shown(Path::new(name)),
        source,
    })?;
    std::io::Seek::rewind(file).map_err(io_error(Path::new(name), "read"))?;
    Ok(header)
}
