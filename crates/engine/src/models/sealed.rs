//! Models whose files are sealed under a key of the vault.
//!
//! A sealed model lies beside the plain ones, its file named `….gguf.sealed`. It is written sealed from the start, checked
//! by opening all of it, and only then does it take the place of a plain one. [`pai_cage::sealed`] has the format.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use pai_cage::sealed::{self, ModelKey, SealedError};

use super::digest::Digest;
use super::error::{StoreError, io_error, shown};
use super::index::{self, Lock, Record, Stamp};
use super::look::is_shared;
use super::place::{check_space, open_plain};
use super::step::{Step, Watch};
use super::store::{Installed, ModelStore, hash};

/// What opens sealed models.
#[derive(Clone, Debug)]
pub struct Sealing {
    /// The key.
    pub key: ModelKey,
    /// Whether models that are taken in are sealed.
    pub seals: bool,
    /// Gives random bytes.
    pub random: fn() -> std::io::Result<[u8; 16]>,
}

/// A model whose bytes are known and not sealed yet.
pub(super) struct Plain<'a> {
    pub(super) name: &'a str,
    pub(super) file: &'a str,
    pub(super) sha256: Digest,
    pub(super) bytes: u64,
}

/// What sealing a model did.
#[derive(Clone, Debug)]
pub struct Sealed {
    /// The model.
    pub model: Installed,
    /// Whether the plain file has another name outside the models folder, under which it stays.
    pub linked_elsewhere: bool,
}

const ENDING: &str = ".sealed";
const TEMPORARY: &str = ".sealing";
const OPENED: &str = ".unsealing";
const LOCK: &str = ".sealing.lock";

/// Says whether a file in the folder is a sealed model, by its name.
pub(super) fn is_sealed(file: &str) -> bool {
    file.ends_with(ENDING)
}

impl ModelStore {
    /// Opens sealed models, and seals those that are taken in from now on where `sealing` says so.
    pub fn with_sealing(mut self, sealing: Sealing) -> Self {
        self.sealing = Some(sealing);
        self
    }

    /// Writes down how a model's file was when its bytes were right; none when they are not.
    pub(super) fn stamp(
        &self,
        name: &str,
        stamp: Option<Stamp>,
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        let edit = |records: &mut Vec<Record>| {
            for other in records.iter_mut().filter(|other| other.name == name) {
                other.stamp = stamp;
            }
        };
        self.change(watch, edit).map(drop)
    }

    /// Says whether models that are taken in are sealed.
    pub(super) fn seals(&self) -> bool {
        self.sealing.as_ref().is_some_and(|sealing| sealing.seals)
    }

    /// Returns what opens sealed models; without it they stay closed.
    fn sealing(&self, file: &Path) -> Result<&Sealing, StoreError> {
        self.sealing.as_ref().ok_or_else(|| StoreError::Sealed {
            file: shown(file),
            why: "its key was not given".to_owned(),
        })
    }

    /// Seals an installed model and removes its plain file; one that is sealed stays as it is.
    pub fn seal(&self, name: &str, watch: &mut Watch<'_>) -> Result<Sealed, StoreError> {
        // Taken before the record is read: who waited for another sealing finds the model sealed.
        let _lock = Lock::take(self.root(), LOCK, watch)?;
        let record = self.record(name, watch)?;
        let path = self.root().join(&record.file);
        if is_shared(&record) {
            return Err(StoreError::Shared { file: shown(&path) });
        }
        if is_sealed(&record.file) {
            let model = self.verify(&record.name, watch)?;
            self.remove_left_behind(&record, watch)?;
            return Ok(Sealed {
                model,
                linked_elsewhere: false,
            });
        }
        let file = open_plain(&path)?;
        let meta = file.metadata().map_err(io_error(&path, "examined"))?;
        let plain = Plain {
            name: &record.name,
            file: &record.file,
            sha256: record.sha256,
            bytes: record.bytes,
        };
        let model = self.put_sealed_alone(&file, &plain, watch)?;
        fs::remove_file(&path).map_err(io_error(&path, "removed"))?;
        index::sync_folder(&path).map_err(io_error(&path, "removed"))?;
        Ok(Sealed {
            model,
            linked_elsewhere: meta.nlink() > 1,
        })
    }

    /// Removes the plain file of a sealed model, where a sealing that was cut off has left it: the index no longer
    /// knows it, so nothing else would ever find it. A file of that name with other bytes stays.
    fn remove_left_behind(&self, record: &Record, watch: &mut Watch<'_>) -> Result<(), StoreError> {
        let Some(plain) = record.file.strip_suffix(ENDING) else {
            return Ok(());
        };
        let path = self.root().join(plain);
        let Ok(mut file) = open_plain(&path) else {
            return Ok(());
        };
        let bytes = file.metadata().map_err(io_error(&path, "examined"))?.len();
        if bytes != record.bytes || hash(&mut file, plain, watch)? != record.sha256 {
            return Ok(());
        }
        fs::remove_file(&path).map_err(io_error(&path, "removed"))?;
        index::sync_folder(&path).map_err(io_error(&path, "removed"))
    }

    /// Writes the plain file of a sealed model and removes the sealed one; one that is plain stays as it is.
    pub fn unseal(&self, name: &str, watch: &mut Watch<'_>) -> Result<Installed, StoreError> {
        let _lock = Lock::take(self.root(), LOCK, watch)?;
        let record = self.record(name, watch)?;
        let path = self.root().join(&record.file);
        if is_shared(&record) {
            return Err(StoreError::Shared { file: shown(&path) });
        }
        let Some(plain) = record.file.strip_suffix(ENDING) else {
            return self.verify(&record.name, watch);
        };
        let sealed = open_plain(&path)?;
        let (temporary, target) = (self.root().join(OPENED), self.root().join(plain));
        self.is_free(&target, &record, watch)?;
        let _ = fs::remove_file(&temporary);
        check_space(self.root(), record.bytes)?;
        if let Err(error) = self.open_into(&sealed, &record, &temporary, watch) {
            let _ = fs::remove_file(&temporary);
            return Err(error);
        }
        fs::rename(&temporary, &target).map_err(io_error(&target, "written"))?;
        index::sync_folder(&target).map_err(io_error(&target, "written"))?;
        let stamp = Stamp::of(&open_plain(&target)?).map_err(io_error(&target, "examined"))?;
        let (sha256, bytes) = (record.sha256, record.bytes);
        let model = self.remember(&record.name, plain, sha256, bytes, stamp, watch)?;
        fs::remove_file(&path).map_err(io_error(&path, "removed"))?;
        Ok(model)
    }

    /// Refuses a name that another file has; the model itself may be left of a sealing that was cut off.
    fn is_free(
        &self,
        target: &Path,
        record: &Record,
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        if target.symlink_metadata().is_err() {
            return Ok(());
        }
        let found = hash(&mut open_plain(target)?, &shown(target), watch)?;
        match found == record.sha256 {
            true => Ok(()),
            false => Err(StoreError::BadName {
                name: shown(target),
                why: "another file has it",
            }),
        }
    }

    fn open_into(
        &self,
        sealed: &File,
        record: &Record,
        temporary: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<(), StoreError> {
        let path = self.root().join(&record.file);
        let sealing = self.sealing(&path)?;
        let mut to = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(temporary)
            .map_err(io_error(temporary, "created"))?;
        let (file, total) = (shown(&path), record.bytes);
        let mut progress = |done| {
            let file = &file;
            watch(Step::Unsealing { file, done, total })
        };
        let head = sealed::restore(sealed, &mut to, &sealing.key, &mut progress);
        let found = Digest::from(head.map_err(|error| refused(error, &path))?.sha256);
        match found == record.sha256 {
            true => Ok(()),
            false => Err(StoreError::WrongHash {
                file: shown(&path),
                expected: record.sha256,
                found,
            }),
        }
    }

    /// Writes the sealed file, opens all of it to see that it is right, and gives it its name.
    pub(super) fn put_sealed(
        &self,
        from: &File,
        plain: &Plain<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Installed, StoreError> {
        let _lock = Lock::take(self.root(), LOCK, watch)?;
        self.put_sealed_alone(from, plain, watch)
    }

    /// Does so while nobody else seals.
    fn put_sealed_alone(
        &self,
        from: &File,
        plain: &Plain<'_>,
        watch: &mut Watch<'_>,
    ) -> Result<Installed, StoreError> {
        let name = format!("{}{ENDING}", plain.file);
        let (temporary, target) = (self.root().join(TEMPORARY), self.root().join(&name));
        let sealing = self.sealing(&target)?;
        self.ready_index(watch)?;
        // What an interrupted sealing left is of no use.
        let _ = fs::remove_file(&temporary);
        check_space(self.root(), plain.bytes)?;
        let written = write(sealing, from, plain, &temporary, watch);
        let stamp = match written {
            Ok(stamp) => stamp,
            Err(error) => {
                let _ = fs::remove_file(&temporary);
                return Err(error);
            }
        };
        fs::rename(&temporary, &target).map_err(io_error(&target, "written"))?;
        index::sync_folder(&target).map_err(io_error(&target, "written"))?;
        // A rename sets the change time, and with it the stamp.
        let now = open_plain(&target).and_then(|file| {
            let now = Stamp::of(&file);
            now.map_err(io_error(&target, "examined"))
        });
        let stamp = now.unwrap_or(stamp);
        self.remember(plain.name, &name, plain.sha256, plain.bytes, stamp, watch)
    }

    /// Opens all of a sealed model, and returns the hash that it has.
    pub(super) fn check_sealed(
        &self,
        record: &Record,
        file: &File,
        watch: &mut Watch<'_>,
    ) -> Result<Digest, StoreError> {
        let path = self.root().join(&record.file);
        let sealing = self.sealing(&path)?;
        let (name, total) = (shown(&path), record.bytes);
        let mut progress = |done| {
            let file = &name;
            watch(Step::Hashing { file, done, total })
        };
        let head = sealed::check(file, &sealing.key, &mut progress);
        let head = head.map_err(|error| refused(error, &path))?;
        Ok(Digest::from(head.sha256))
    }
}

fn write(
    sealing: &Sealing,
    from: &File,
    plain: &Plain<'_>,
    temporary: &Path,
    watch: &mut Watch<'_>,
) -> Result<Stamp, StoreError> {
    let mut to = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(temporary)
        .map_err(io_error(temporary, "created"))?;
    let random = (sealing.random)().map_err(io_error(temporary, "sealed"))?;
    let (file, total) = (shown(Path::new(plain.file)), plain.bytes);
    let mut progress = |done| {
        let file = &file;
        watch(Step::Sealing { file, done, total })
    };
    let promised = (plain.sha256.into(), plain.bytes);
    let written = sealed::seal(from, &mut to, promised, random, &sealing.key, &mut progress);
    match written {
        // The plain file is another one than its record says.
        Err(SealedError::Model) => {
            let mut from = from.try_clone().map_err(io_error(temporary, "sealed"))?;
            let found = hash(&mut from, plain.file, watch)?;
            let expected = plain.sha256;
            return Err(StoreError::WrongHash {
                file,
                expected,
                found,
            });
        }
        other => other.map_err(|error| refused(error, temporary))?,
    }
    let mut checking = |done| {
        let file = &file;
        watch(Step::Hashing { file, done, total })
    };
    sealed::check(&to, &sealing.key, &mut checking).map_err(|error| refused(error, temporary))?;
    Stamp::of(&to).map_err(io_error(temporary, "examined"))
}

fn refused(error: SealedError, path: &Path) -> StoreError {
    match error {
        SealedError::Interrupted => StoreError::Interrupted,
        SealedError::Io(error) => io_error(path, "read")(error),
        error => StoreError::Sealed {
            file: shown(path),
            why: error.to_string(),
        },
    }
}
