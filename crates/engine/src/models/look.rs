//! Looks through folders for model files: the user's own when the index was lost, and the one that all users share.

use super::digest::Digest;
use super::error::{StoreError, io_error, shown};
use super::index::{Record, Stamp, Trusted};
use super::place::open_plain;
use super::sealed::is_sealed;
use super::step::{Step, Watch};
use super::store::{ModelStore, hash};
use pai_cage::sealed::Head;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Says whether a record is of a file in the shared folder: those are kept with their whole path.
pub(super) fn is_shared(record: &Record) -> bool {
    Path::new(&record.file).is_absolute()
}

impl ModelStore {
    /// Hashes every model file in the folder and keeps those that are allowed.
    pub(super) fn rebuild(&self, watch: &mut Watch<'_>) -> Result<Vec<Record>, StoreError> {
        if !watch(Step::Rebuilding) {
            return Err(StoreError::Interrupted);
        }
        let trusted = self.trusted(watch)?;
        let mut records = Vec::new();
        for name in self.model_files()? {
            records.extend(self.recognise(&name, &trusted, watch)?);
        }
        Ok(records)
    }

    /// Lists the files in the folder that are named like models.
    pub(super) fn model_files(&self) -> Result<Vec<String>, StoreError> {
        files(self.root())
    }

    /// Hashes one file, and says what it is when its hash is allowed.
    ///
    /// A size that no allowed model has is not hashed.
    fn recognise(
        &self,
        name: &str,
        trusted: &[Trusted],
        watch: &mut Watch<'_>,
    ) -> Result<Option<Record>, StoreError> {
        let path = self.root().join(name);
        let Ok(mut file) = open_plain(&path) else {
            return Ok(None);
        };
        if is_sealed(name) {
            return Ok(self.recognise_sealed(name, &file, trusted));
        }
        let stamp = Stamp::of(&file).map_err(io_error(&path, "examined"))?;
        let bytes = file.metadata().map_err(io_error(&path, "examined"))?.len();
        let sizes = self.catalogue().models.iter().map(|entry| entry.bytes);
        let mut sizes = sizes.chain(trusted.iter().map(|model| model.bytes));
        if !sizes.any(|size| size == bytes) {
            return Ok(None);
        }
        let sha256 = hash(&mut file, name, watch)?;
        let known = self.name_of(&sha256, trusted);
        Ok(known.map(|known| Record {
            name: known.clone(),
            file: name.to_owned(),
            sha256,
            bytes,
            stamp: Some(stamp),
        }))
    }

    /// Says what a sealed file is by its head, which its key has yet to prove: it counts as changed until then.
    fn recognise_sealed(&self, name: &str, file: &fs::File, trusted: &[Trusted]) -> Option<Record> {
        // Root's shared models are sealed with nobody's key.
        if Path::new(name).is_absolute() {
            return None;
        }
        let head = Head::read(file).ok()?;
        let sha256 = Digest::from(head.sha256);
        Some(Record {
            name: self.name_of(&sha256, trusted)?.clone(),
            file: name.to_owned(),
            sha256,
            bytes: head.length,
            stamp: Some(Stamp::default()),
        })
    }

    /// Returns the name of the model that a hash is allowed for.
    fn name_of<'a>(&'a self, sha256: &Digest, trusted: &'a [Trusted]) -> Option<&'a String> {
        let known = self.catalogue().by_digest(sha256).map(|entry| &entry.name);
        known.or_else(|| {
            let own = trusted.iter().find(|model| model.sha256 == *sha256);
            own.map(|model| &model.name)
        })
    }

    /// Adds what is in the shared folder, and leaves out what is no longer there.
    ///
    /// A file is hashed when it is first seen; the hash is remembered in this user's own index. A model of the
    /// user's own wins over the shared one.
    pub(super) fn with_shared_records(
        &self,
        mut records: Vec<Record>,
        watch: &mut Watch<'_>,
    ) -> Result<Vec<Record>, StoreError> {
        let there = self.shared_files(watch)?;
        records.retain(|record| !is_shared(record) || there.contains(&record.file));
        let mut fresh = there;
        fresh.retain(|name| records.iter().all(|record| record.file != *name));
        if fresh.is_empty() {
            return Ok(records);
        }
        let trusted = self.trusted(watch)?;
        // What can only be a model that the user has is not hashed again and again.
        fresh.retain(|name| self.may_be_missing(name, &records, &trusted));
        let mut found = Vec::new();
        for name in &fresh {
            found.extend(self.recognise(name, &trusted, watch)?);
        }
        found.retain(|new| records.iter().all(|record| record.name != new.name));
        if !found.is_empty() {
            self.change(watch, |own| {
                for new in &found {
                    if own.iter().all(|other| other.name != new.name) {
                        own.push(new.clone());
                    }
                }
            })?;
        }
        records.extend(found);
        Ok(records)
    }

    /// Says whether a file has the size of an allowed model that is not among the records.
    fn may_be_missing(&self, name: &str, records: &[Record], trusted: &[Trusted]) -> bool {
        let Ok(meta) = fs::symlink_metadata(name) else {
            return false;
        };
        let known = self.catalogue().models.iter();
        let known = known.map(|entry| (&entry.name, entry.bytes));
        let own = trusted.iter().map(|model| (&model.name, model.bytes));
        known
            .chain(own)
            .filter(|(_, bytes)| *bytes == meta.len())
            .any(|(name, _)| records.iter().all(|record| record.name != *name))
    }

    /// Lists the files of the shared folder that only root can change, with their whole paths.
    fn shared_files(&self, watch: &mut Watch<'_>) -> Result<Vec<String>, StoreError> {
        let Some(folder) = &self.shared else {
            return Ok(Vec::new());
        };
        let meta = match fs::metadata(folder) {
            Ok(meta) if meta.is_dir() => meta,
            // None is there, or this user may not look: nothing is shared then.
            _ => return Ok(Vec::new()),
        };
        if !is_roots_alone(&meta) {
            return Err(StoreError::NotRoots {
                path: shown(folder),
                mode: meta.mode() & 0o7777,
                owner: meta.uid(),
            });
        }
        let mut found = Vec::new();
        for name in files(folder)? {
            let path = folder.join(name);
            let Ok(meta) = fs::symlink_metadata(&path) else {
                continue;
            };
            if meta.is_file() && is_roots_alone(&meta) {
                found.extend(path.to_str().map(str::to_owned));
            } else if !watch(Step::NotShared {
                file: &shown(&path),
            }) {
                return Err(StoreError::Interrupted);
            }
        }
        Ok(found)
    }
}

/// Says whether root owns it and nobody else can write to it.
fn is_roots_alone(meta: &fs::Metadata) -> bool {
    meta.uid() == 0 && meta.mode() & 0o022 == 0
}

/// Lists the files in a folder that are named like models.
fn files(folder: &Path) -> Result<Vec<String>, StoreError> {
    let mut names = Vec::new();
    for item in fs::read_dir(folder).map_err(io_error(folder, "listed"))? {
        let item = item.map_err(io_error(folder, "listed"))?;
        if let Ok(name) = item.file_name().into_string()
            && name
                .strip_suffix(".sealed")
                .unwrap_or(&name)
                .ends_with(".gguf")
            && !name.starts_with('.')
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
