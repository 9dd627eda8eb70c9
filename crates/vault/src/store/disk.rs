//! The file below redb: how it is opened, locked, made, and read without changing a byte of it.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use redb::{Builder, Database, DatabaseError, ReadOnlyDatabase, ReadTransaction, ReadableDatabase};
use redb::{StorageBackend, StorageError, WriteTransaction};
use rustix::fs::OFlags;

use crate::disk::DiskError;
use crate::lock::{Lock, LockError};
use crate::store::{StoreError, quiet};

/// How redb's files begin.
const MAGIC: &[u8; 9] = b"redb\x1A\x0A\xA9\x0D\x0A";
/// The most memory that redb takes for pages.
const PAGES: usize = 16 << 20;

/// Where the store is, and how long its lock is waited for.
#[derive(Debug)]
pub(super) struct Files {
    pub(super) path: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) wait: Duration,
    /// The lock is the caller's, who keeps it as long as this is used.
    pub(super) held: Option<Lock>,
    #[cfg(test)]
    pub(super) faults: Option<std::sync::Arc<super::faults::Faults>>,
}

impl Files {
    pub(super) fn new(path: &Path, wait: Duration) -> Self {
        Self {
            path: path.to_owned(),
            folder: path.parent().unwrap_or(Path::new(".")).to_owned(),
            wait,
            held: None,
            #[cfg(test)]
            faults: None,
        }
    }

    /// Takes the vault's lock, alone.
    pub(super) fn lock(&self) -> Result<Lock, StoreError> {
        if let Some(held) = &self.held {
            return Ok(Lock::held(held));
        }
        let taken = Lock::take(&self.folder, self.wait, &mut std::thread::sleep);
        taken.map_err(|error| self.locked(error))
    }

    /// Takes the vault's lock beside others who read.
    pub(super) fn share(&self) -> Result<Lock, StoreError> {
        if let Some(held) = &self.held {
            return Ok(Lock::held(held));
        }
        let taken = Lock::share(&self.folder, self.wait, &mut std::thread::sleep);
        taken.map_err(|error| self.locked(error))
    }

    fn locked(&self, error: LockError) -> StoreError {
        match error {
            LockError::Disk(DiskError::Io { source, .. }) => self.io(source),
            error => StoreError::Locked(error),
        }
    }

    /// The file that takes the store's place once it is whole.
    pub(super) fn next(&self) -> PathBuf {
        self.path.with_added_extension("next")
    }

    /// The file that was the store and waits to be overwritten.
    pub(super) fn last(&self) -> PathBuf {
        self.path.with_added_extension("last")
    }

    pub(super) fn error(&self, error: impl Into<redb::Error>) -> StoreError {
        match error.into() {
            redb::Error::Io(source) => StoreError::io(self.path.clone(), source),
            // What redb says of it is about its own parts.
            redb::Error::Corrupted(_) => self.damaged("its checksums do not match"),
            error => self.damaged(error.to_string()),
        }
    }

    pub(super) fn io(&self, source: io::Error) -> StoreError {
        StoreError::io(self.path.clone(), source)
    }

    pub(super) fn damaged(&self, what: impl Into<String>) -> StoreError {
        StoreError::Damaged {
            path: self.path.clone(),
            what: what.into(),
        }
    }

    /// Runs something on the file; redb ends some damaged files with a panic, which is an error here.
    pub(super) fn guarded<T>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        quiet::watch(work)
            .unwrap_or_else(|quiet::Panicked| Err(self.damaged("its pages contradict each other")))
    }

    /// Opens for reading; nothing is written, not even where the last writer was killed.
    pub(super) fn read(&self) -> Result<Reader, StoreError> {
        let file = self.look()?;
        let opened = builder().open_read_only_with_backend(self.disk(file));
        match opened {
            Ok(clean) => Ok(Reader::Clean(clean)),
            Err(DatabaseError::RepairAborted) => self.recovered().map(Reader::Recovered),
            Err(error) => Err(self.error(error)),
        }
    }

    /// Opens for writing, after it was seen that this can be done.
    ///
    /// With `scrub`, what the file is shortened by is overwritten first: after an erasure redb gives back the end of the
    /// file at once, and what lies there could not be overwritten later.
    pub(super) fn write(&self, scrub: bool) -> Result<Database, StoreError> {
        // What the last writer left is put right in memory first: a damaged file is left as it is.
        drop(self.read()?);
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(&self.path)
            .map_err(|error| self.io(error))?;
        let disk = Disk {
            scrub,
            ..self.disk(file)
        };
        builder()
            .create_with_backend(disk)
            .map_err(|error| self.error(error))
    }

    /// Puts right in memory what a killed writer left.
    fn recovered(&self) -> Result<Database, StoreError> {
        let overlay = Overlay::of(self.look()?).map_err(|error| self.io(error))?;
        builder()
            .create_with_backend(overlay)
            .map_err(|error| self.error(error))
    }

    /// Opens in memory and lets redb check and mend every page; says whether there was nothing to mend.
    pub(super) fn mended(&self) -> Result<(Database, bool), StoreError> {
        let overlay = Overlay::of(self.look()?).map_err(|error| self.io(error))?;
        let mut mended = builder()
            .create_with_backend(overlay)
            .map_err(|error| self.error(error))?;
        let whole = mended
            .check_integrity()
            .map_err(|error| self.error(error))?;
        Ok((mended, whole))
    }

    fn look(&self) -> Result<File, StoreError> {
        let path = || self.path.display().to_string();
        let file = OpenOptions::new()
            .read(true)
            // A pipe in its place would have this wait for somebody who writes.
            .custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed())
            .open(&self.path)
            .map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied => StoreError::Io {
                    path: self.path.clone(),
                    source: error,
                },
                _ if self.path.is_symlink() => StoreError::Place(DiskError::Link { path: path() }),
                _ => self.io(error),
            })?;
        let found = file.metadata().map_err(|error| self.io(error))?;
        crate::disk::check_file(&self.path, &found).map_err(StoreError::Place)?;
        let length = found.len();
        let mut magic = [0; MAGIC.len()];
        if length == 0 {
            return Err(StoreError::Empty(self.path.clone()));
        }
        if file.read_exact_at(&mut magic, 0).is_err() || magic != *MAGIC {
            return Err(StoreError::Foreign(self.path.clone()));
        }
        Ok(file)
    }

    fn disk(&self, file: File) -> Disk {
        Disk {
            file,
            scrub: false,
            #[cfg(test)]
            faults: self.faults.clone(),
        }
    }

    /// Makes a whole new file beside the store: either all of it is there, or an error was returned.
    pub(super) fn make_next(
        &self,
        fill: impl FnOnce(&WriteTransaction) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let next = self.next();
        remove(&next).map_err(|error| self.io(error))?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&next)
            .map_err(|error| self.io(error))?;
        let made = self.fill(file, fill);
        if made.is_err() {
            // It may hold half a copy, which is as sealed as the rest; the error before this one is the one to tell.
            let _ = remove(&next);
        }
        made
    }

    fn fill(
        &self,
        file: File,
        fill: impl FnOnce(&WriteTransaction) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let database = builder()
            .create_with_backend(self.disk(file))
            .map_err(|error| self.error(error))?;
        let transaction = database.begin_write().map_err(|error| self.error(error))?;
        fill(&transaction)?;
        transaction.commit().map_err(|error| self.error(error))?;
        database.close().map_err(|error| self.error(error))
    }

    /// Fills a file that is in memory only, and is gone then.
    pub(super) fn try_in_memory(
        &self,
        fill: impl FnOnce(&WriteTransaction) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let database = builder()
            .create_with_backend(redb::backends::InMemoryBackend::new())
            .map_err(|error| self.error(error))?;
        let transaction = database.begin_write().map_err(|error| self.error(error))?;
        fill(&transaction)
    }

    /// Puts the new file in the store's place.
    pub(super) fn take_next(&self) -> Result<(), StoreError> {
        std::fs::rename(self.next(), &self.path).map_err(|error| self.io(error))?;
        self.sync_folder()
    }

    pub(super) fn sync_folder(&self) -> Result<(), StoreError> {
        let synced = File::open(&self.folder).and_then(|folder| folder.sync_all());
        synced.map_err(|error| self.io(error))
    }
}

/// Removes a file that need not be there.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes zeros over a part of a file, and waits until the device has them.
pub(super) fn overwrite(file: &File, from: u64, to: u64) -> io::Result<()> {
    let zeros = vec![0; 1 << 20];
    let mut at = from;
    while at < to {
        let part = (to - at).min(zeros.len() as u64);
        file.write_all_at(
            &zeros[..usize::try_from(part).expect("at most a buffer")],
            at,
        )?;
        at += part;
    }
    file.sync_data()
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(PAGES);
    builder
}

/// An open store that is read.
pub(super) enum Reader {
    Clean(ReadOnlyDatabase),
    /// As the last writer left it when it was killed, put right in memory.
    Recovered(Database),
}

impl Reader {
    pub(super) fn begin(&self, files: &Files) -> Result<ReadTransaction, StoreError> {
        match self {
            Self::Clean(database) => database.begin_read(),
            Self::Recovered(database) => database.begin_read(),
        }
        .map_err(|error| files.error(error))
    }
}

/// A file as redb uses it. The lock is not here: it is on a file of its own, because this one is replaced.
#[derive(Debug)]
struct Disk {
    file: File,
    scrub: bool,
    #[cfg(test)]
    faults: Option<std::sync::Arc<super::faults::Faults>>,
}

impl Disk {
    #[cfg(test)]
    fn before(&self, what: super::faults::Step) -> io::Result<()> {
        match &self.faults {
            Some(faults) => faults.before(what),
            None => Ok(()),
        }
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        #[cfg(test)]
        self.before(super::faults::Step::Read)?;
        self.file.read_exact_at(out, offset)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        #[cfg(test)]
        self.before(super::faults::Step::Write)?;
        let length = self.file.metadata()?.len();
        if self.scrub && len < length {
            overwrite(&self.file, len, length)?;
        }
        self.file.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        #[cfg(test)]
        self.before(super::faults::Step::Sync)?;
        self.file.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        #[cfg(test)]
        self.before(super::faults::Step::Write)?;
        self.file.write_all_at(data, offset)
    }
}

const PAGE: u64 = 4096;

/// A file that is only read; what is written to it stays in memory.
#[derive(Debug)]
struct Overlay {
    file: File,
    state: Mutex<Written>,
}

#[derive(Debug)]
struct Written {
    length: u64,
    /// How much of the file still shows: cut once it was made shorter.
    below: u64,
    pages: BTreeMap<u64, Vec<u8>>,
}

impl Overlay {
    fn of(file: File) -> io::Result<Self> {
        let length = file.metadata()?.len();
        let state = Mutex::new(Written {
            length,
            below: length,
            pages: BTreeMap::new(),
        });
        Ok(Self { file, state })
    }

    fn state(&self) -> std::sync::MutexGuard<'_, Written> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn page(&self, state: &Written, number: u64) -> io::Result<Vec<u8>> {
        if let Some(page) = state.pages.get(&number) {
            return Ok(page.clone());
        }
        let mut page = vec![0; usize::try_from(PAGE).expect("a page is small")];
        let start = number * PAGE;
        let there = state.below.saturating_sub(start).min(PAGE);
        let there = usize::try_from(there).expect("at most a page");
        self.file.read_exact_at(&mut page[..there], start)?;
        Ok(page)
    }

    /// Calls `each` with the page, the part of it and the part of the buffer, for all that a range covers.
    fn parts(
        offset: u64,
        length: usize,
        mut each: impl FnMut(u64, std::ops::Range<usize>, std::ops::Range<usize>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut done = 0;
        while done < length {
            let at = offset + done as u64;
            let within = usize::try_from(at % PAGE).expect("less than a page");
            let room = usize::try_from(PAGE).expect("a page is small") - within;
            let part = room.min(length - done);
            each(at / PAGE, within..within + part, done..done + part)?;
            done += part;
        }
        Ok(())
    }
}

impl StorageBackend for Overlay {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state().length)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.state();
        if offset + out.len() as u64 > state.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Self::parts(offset, out.len(), |page, from, to| {
            let page = self.page(&state, page)?;
            out[to].copy_from_slice(&page[from]);
            Ok(())
        })
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.state();
        if len < state.length {
            state.below = state.below.min(len);
            state.pages.retain(|page, _| page * PAGE < len);
            if !len.is_multiple_of(PAGE) && state.pages.contains_key(&(len / PAGE)) {
                let keep = usize::try_from(len % PAGE).expect("less than a page");
                let last = state.pages.get_mut(&(len / PAGE));
                last.expect("it was found above")[keep..].fill(0);
            }
        }
        state.length = len;
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        state.length = state.length.max(offset + data.len() as u64);
        Self::parts(offset, data.len(), |number, to, from| {
            let mut page = self.page(&state, number)?;
            page[to].copy_from_slice(&data[from]);
            state.pages.insert(number, page);
            Ok(())
        })
    }
}

// What every error of redb's goes through; a type of its own for each operation is redb's way, not ours.
impl From<StorageError> for Fault {
    fn from(error: StorageError) -> Self {
        Self(error.into())
    }
}

/// An error of redb's, before it is known which file it is about.
pub(super) struct Fault(pub(super) redb::Error);

impl From<redb::TableError> for Fault {
    fn from(error: redb::TableError) -> Self {
        Self(error.into())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Act {
        Write(u64, Vec<u8>),
        Length(u64),
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            (0_u64..20_000, prop::collection::vec(any::<u8>(), 1..9000))
                .prop_map(|(at, bytes)| Act::Write(at, bytes)),
            (0_u64..24_000).prop_map(Act::Length),
        ];
        prop::collection::vec(act, 1..12)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn an_overlay_reads_as_a_file_would_and_leaves_the_file_alone(acts in acts(), first in 0_usize..12_000) {
            let mut file = tempfile::tempfile().unwrap();
            let before: Vec<u8> = (0..first).map(|at| (at % 251) as u8).collect();
            file.write_all(&before).unwrap();
            let overlay = Overlay::of(file.try_clone().unwrap()).unwrap();
            let mut model = before.clone();
            for act in acts {
                match act {
                    Act::Write(at, bytes) => {
                        let end = at as usize + bytes.len();
                        model.resize(model.len().max(end), 0);
                        model[at as usize..end].copy_from_slice(&bytes);
                        overlay.write(at, &bytes).unwrap();
                    }
                    Act::Length(length) => {
                        model.resize(length as usize, 0);
                        overlay.set_len(length).unwrap();
                    }
                }
                let mut read = vec![0; model.len()];
                overlay.read(0, &mut read).unwrap();
                prop_assert!(read == model);
                prop_assert_eq!(overlay.len().unwrap(), model.len() as u64);
            }
            prop_assert!(overlay.read(model.len() as u64, &mut [0]).is_err());
            let mut after = vec![0; before.len()];
            file.read_exact_at(&mut after, 0).unwrap();
            prop_assert!(after == before && file.metadata().unwrap().len() == before.len() as u64);
        }
    }
}
