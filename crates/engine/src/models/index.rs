//! The two small files in the models folder: what was verified, and what was trusted by hand.

use super::catalogue::Family;
use super::digest::Digest;
use super::error::{StoreError, io_error, shown};
use super::step::{Step, Watch};
pub(super) use pai_cage::stamp::Stamp;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A model file whose hash was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Record {
    pub(super) name: String,
    pub(super) file: String,
    pub(super) sha256: Digest,
    pub(super) bytes: u64,
    /// The file's stamp at the last check; none when the last check failed.
    pub(super) stamp: Option<Stamp>,
}

/// A model that the user trusts by its hash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Trusted {
    pub(super) name: String,
    pub(super) sha256: Digest,
    pub(super) bytes: u64,
    pub(super) family: Family,
    pub(super) architecture: String,
    pub(super) quantisation: String,
    pub(super) licence: String,
    pub(super) context: u32,
    pub(super) kv_bytes_per_token: u64,
    /// When it was trusted, in seconds since 1970.
    pub(super) added: u64,
}

/// A list with a version, as both files are.
#[derive(Debug, Serialize, Deserialize)]
struct Document<T> {
    schema: u32,
    models: Vec<T>,
}

/// What was read from one of the two files.
pub(super) enum Read<T> {
    Good(Vec<T>),
    Missing,
    Broken,
}

/// Reads a list; a file that cannot be understood is [`Read::Broken`], not an error.
pub(super) fn read<T: DeserializeOwned>(path: &Path) -> Result<Read<T>, StoreError> {
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Read::Missing),
        Err(error) => return Err(io_error(path, "read")(error)),
    };
    Ok(match serde_json::from_slice::<Document<T>>(&text) {
        Ok(document) if document.schema == 1 => Read::Good(document.models),
        _ => Read::Broken,
    })
}

/// Writes a list so that a reader sees the old one or the new one, whole.
pub(super) fn write<T: Serialize>(path: &Path, models: &[T]) -> Result<(), StoreError> {
    let document = Document {
        schema: 1,
        models: models.iter().collect::<Vec<_>>(),
    };
    let mut text = serde_json::to_vec_pretty(&document).expect("plain data becomes JSON");
    text.push(b'\n');
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    let save = || {
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&new)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&new, path)?;
        sync_folder(path)
    };
    save().map_err(io_error(path, "written"))
}

/// Makes a rename in the folder of `path` survive a power cut.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path.parent().unwrap_or(Path::new(".")))?.sync_all()
}

/// Holds a lock file's lock until it is dropped.
pub(super) struct Lock(
    #[expect(dead_code, reason = "the lock lives as long as the file is open")] File,
);

const FIRST_PAUSE: Duration = Duration::from_millis(1);
const PAUSE: Duration = Duration::from_millis(50);
const WORTH_TELLING: Duration = Duration::from_millis(200);

impl Lock {
    /// Waits for the lock called `name` in `folder`, for as long as `watch` lets it.
    ///
    /// Not in the kernel, which would go on waiting after a Ctrl-C that has a handler.
    pub(super) fn take(
        folder: &Path,
        name: &str,
        watch: &mut Watch<'_>,
    ) -> Result<Self, StoreError> {
        let path: PathBuf = folder.join(name);
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&path)
            .map_err(io_error(&path, "opened"))?;
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(error)) => return Err(io_error(&path, "locked")(error)),
                Err(TryLockError::WouldBlock) => {}
            }
            // The index is held for milliseconds; who waits longer waits for a model to be copied or sealed.
            if waited >= WORTH_TELLING
                && !watch(Step::Waiting {
                    file: &shown(&path),
                })
            {
                return Err(StoreError::Interrupted);
            }
            let pause = waited.clamp(FIRST_PAUSE, PAUSE);
            std::thread::sleep(pause);
            waited += pause;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_for_a_lock_is_told_and_can_be_stopped() {
        let folder = tempfile::tempdir().unwrap();
        let first = Lock::take(folder.path(), ".lock", &mut |_| panic!("nobody has it")).unwrap();
        let mut told = 0;
        let second = Lock::take(folder.path(), ".lock", &mut |step| {
            assert!(matches!(step, Step::Waiting { .. }));
            told += 1;
            told < 2
        });
        assert!(matches!(second, Err(StoreError::Interrupted)));
        assert_eq!(told, 2);
        let mut first = Some(first);
        let third = Lock::take(folder.path(), ".lock", &mut |_| first.take().is_some());
        assert!(third.is_ok());
    }
}
