//! The store: sealed records in one file, each under the data key of its scope.
//!
//! One record is one entry, sealed on its own with XChaCha20-Poly1305 and bound to the schema, its table, its blinded
//! name and its data key, so that it opens in its own place only. Names are HMACs under a blinding key. Data keys lie
//! in the same file, wrapped under a key that comes from the master key of the current generation; the blinding key
//! is one of them, so that it outlives a new master key.
//!
//! **What the file shows** to somebody who has it and no key: how many records and data keys there are, how long each
//! record is, which of them share a data key, and, from two copies, which were changed in between. It shows no name,
//! no kind, no time and no text. Whoever can write the file can put an older record back in its own place, as long as
//! its data key lives; that is for the journal to notice.
//!
//! **How it is used.** Every [`Store::read`] and [`Store::write`] opens the file, under a shared or an exclusive lock,
//! and closes it again: processes wait for each other's commits, never for each other's work. Reading writes nothing,
//! and never waits for the disk; it goes on when the volume is full or may not be written, and beside what a killed
//! writer left, which is put right in memory then.
//!
//! **A server beside it.** Another store, such as PostgreSQL for a team, has to offer what `tables.rs` does with four
//! ordered maps of bytes (`keys`, `scopes`, `records`, `members`): get, insert, remove, a range, in one transaction
//! that is serializable and durable, and a generation that it checks at each. Sealing, scopes, cache, conversations
//! and operations would stay as they are: they never see redb. Its rows would be these sealed ones, so that the server
//! learns what the file shows, and when. There is no trait for it while there is one implementation.

mod disk;
mod erase;
mod error;
#[cfg(test)]
mod faults;
mod medium;
mod migrate;
mod quiet;
mod repair;
mod rewrite;
mod sealing;
mod sight;
mod tables;
#[cfg(test)]
mod tests;

use std::path::Path;
use std::time::Duration;

use redb::{Database, ReadTransaction, ReadableDatabase, WriteTransaction};

use crate::data_key::{DataKey, KeyId, Scope};
use crate::key::MasterKey;
use crate::lock::Lock;

use disk::Files;
pub use erase::{Erased, Erasure, ForgetError, Forgotten, Rewrite};
pub use error::StoreError;
pub use medium::{Medium, Promise};
use migrate::Migration;
pub use repair::{Repaired, Rest, outlook, repair};
pub use rewrite::Rewritten;
use sealing::Sealing;
pub use sight::{Batch, View};
pub use tables::Record;
use tables::{Meta, Read, Write};

/// What a record is; each kind has names of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Answers that may be given again.
    Answers,
    /// When an answer was used, and how often.
    Uses,
    /// What conversations are called.
    Conversations,
    /// What was said in them.
    Turns,
    /// What operations took.
    Operations,
    /// What the program remembers about itself.
    State,
}

impl Table {
    pub(crate) const ALL: [Self; 6] = [
        Self::Answers,
        Self::Uses,
        Self::Conversations,
        Self::Turns,
        Self::Operations,
        Self::State,
    ];

    /// Part of what a record is bound to: never changed.
    fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Uses => "uses",
            Self::Conversations => "conversations",
            Self::Turns => "turns",
            Self::Operations => "operations",
            Self::State => "state",
        }
    }
}

/// How a store may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// How long the lock is waited for.
    pub wait: Duration,
    /// What is asked for.
    pub mode: Mode,
}

/// Whether a store may be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is made when there is none, and brought to this version's schema.
    Write,
    /// Nothing is made or changed.
    Read,
}

impl Access {
    /// For a command that may write; the lock is waited for as long as is given.
    pub fn write(wait: Duration) -> Self {
        let mode = Mode::Write;
        Self { wait, mode }
    }

    /// For a command that only looks.
    pub fn read(wait: Duration) -> Self {
        let mode = Mode::Read;
        Self { wait, mode }
    }
}

/// The store; nothing is held open between two calls.
pub struct Store {
    files: Files,
    sealing: Sealing,
    blinding: Option<KeyId>,
    mode: Mode,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({})", self.files.path.display())
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stats {
    /// The schema of the file.
    pub schema: u32,
    /// The generation of the keys.
    pub generation: u64,
    /// Data keys, one for each scope.
    pub keys: u64,
    /// Records.
    pub records: u64,
    /// The file's length.
    pub bytes: u64,
}

/// Reads which generation of the keys a store belongs to, without any key; `None` when there is no store.
///
/// It stands in the file in clear, so that it can decide which key slots to use. That it is the true one is seen when
/// the store is opened: the blinding key is bound to it.
pub fn generation(path: &Path, _lock: &Lock) -> Result<Option<u64>, StoreError> {
    match look(&Files::new(path, Duration::ZERO)) {
        Ok(meta) => Ok(Some(meta.generation)),
        Err(StoreError::Missing(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Wraps all data keys under a new master key; `true` when there is a store, `false` when there is none to do it in.
///
/// It belongs where [`Store::erase`] does, and erases nothing.
pub fn rewrap(
    path: &Path,
    lock: &Lock,
    old: &MasterKey,
    new: &MasterKey,
    generation: u64,
) -> Result<bool, StoreError> {
    let Some(before) = self::generation(path, lock)? else {
        return Ok(false);
    };
    let mut files = Files::new(path, Duration::ZERO);
    files.held = Some(Lock::held(lock));
    let mut store = Store::open_files(files, old, before, Mode::Write, migrate::MIGRATIONS)?;
    store.erase(lock, &Erasure::default(), new, generation)?;
    Ok(true)
}

fn look(files: &Files) -> Result<Meta, StoreError> {
    files.guarded(|| {
        let reader = files.read()?;
        Meta::read(files, &reader.begin(files)?)
    })
}

impl Store {
    /// Opens the store with the master key of a generation, and makes it where there is none.
    ///
    /// A file that is empty, cut, damaged, of something else, of other keys or of a later version is an error, and is
    /// left as it is.
    pub fn open(
        path: &Path,
        master: &MasterKey,
        generation: u64,
        access: Access,
    ) -> Result<Self, StoreError> {
        let files = Files::new(path, access.wait);
        Self::open_files(files, master, generation, access.mode, migrate::MIGRATIONS)
    }

    fn open_files(
        files: Files,
        master: &MasterKey,
        generation: u64,
        mode: Mode,
        migrations: &[Migration],
    ) -> Result<Self, StoreError> {
        let known = 1 + u32::try_from(migrations.len()).expect("there are few");
        if mode == Mode::Write {
            Self::settle(&files, || {
                let key = DataKey::generate()?;
                let sealing = Sealing::new(known, generation, master, key.key.clone());
                Self::make(&files, &sealing, Some(&key))
            })?;
        }
        if files.path.symlink_metadata().is_err() {
            return Err(StoreError::Missing(files.path));
        }
        let lock = files.share()?;
        let meta = look(&files)?;
        let blinding = Self::check(&files, meta, generation, known)?;
        let sealing = files.guarded(|| unlock(&files, meta, blinding, master))?;
        drop(lock);
        let mut store = Self {
            files,
            sealing,
            blinding: Some(blinding),
            mode,
        };
        if meta.schema < known {
            store.migrate(master, known, migrations)?;
        }
        Ok(store)
    }

    /// Opens a store that encrypts nothing; only the cache has one, where its encryption was switched off.
    pub(crate) fn open_plain(path: &Path, access: Access) -> Result<Self, StoreError> {
        let files = Files::new(path, access.wait);
        let sealing = Sealing::plain(migrate::SCHEMA);
        if access.mode == Mode::Write {
            Self::settle(&files, || Self::make(&files, &sealing, None))?;
        }
        let meta = {
            let _lock = files.share()?;
            look(&files)?
        };
        if meta.blinding.is_some() {
            return Err(StoreError::Foreign(files.path.clone()));
        }
        if meta.schema != sealing.schema {
            return Err(StoreError::Newer {
                found: meta.schema,
                known: sealing.schema,
            });
        }
        Ok(Self {
            files,
            sealing,
            blinding: None,
            mode: access.mode,
        })
    }

    /// Makes the store where there is none, and finishes what was left when the file was last replaced.
    fn settle(
        files: &Files,
        make: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let is_there = |path: &Path| path.symlink_metadata().is_ok();
        let whole = is_there(&files.path);
        if whole && !is_there(&files.next()) && !is_there(&files.last()) {
            return Ok(());
        }
        let settled = files.lock().and_then(|_lock| {
            rewrite::finish(files)?;
            if is_there(&files.path) {
                return Ok(());
            }
            make()
        });
        match settled {
            // What was left over can wait for a day with room; the store itself is whole.
            Err(error) if whole && error.is_about_writing_only() => Ok(()),
            settled => settled,
        }
    }

    fn make(
        files: &Files,
        sealing: &Sealing,
        blinding: Option<&DataKey>,
    ) -> Result<(), StoreError> {
        files.guarded(|| {
            files.make_next(|transaction| {
                let meta = Meta {
                    schema: sealing.schema,
                    generation: sealing.generation,
                    blinding: blinding.map(|key| key.id),
                };
                meta.write(files, transaction)?;
                let mut tables = Write::open(files, sealing, transaction)?;
                match blinding {
                    Some(key) => tables.put_key(key, BLINDING),
                    None => Ok(()),
                }
            })?;
            files.take_next()
        })
    }

    fn check(files: &Files, meta: Meta, generation: u64, known: u32) -> Result<KeyId, StoreError> {
        if meta.schema > known {
            let found = meta.schema;
            return Err(StoreError::Newer { found, known });
        }
        if meta.schema == 0 {
            return Err(files.damaged("its schema has no number"));
        }
        if meta.generation != generation {
            return Err(StoreError::Generation {
                store: meta.generation,
                keys: generation,
            });
        }
        let foreign = || StoreError::Foreign(files.path.clone());
        meta.blinding.ok_or_else(foreign)
    }

    /// Looks at the store: what `look` sees is of one moment.
    pub fn read<T>(
        &self,
        look: impl FnOnce(&View<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let _lock = self.files.share()?;
        self.files.guarded(|| {
            let reader = self.files.read()?;
            let transaction = reader.begin(&self.files)?;
            self.is_still_mine(Meta::read(&self.files, &transaction)?)?;
            look(&View(Read::open(&self.files, &self.sealing, &transaction)?))
        })
    }

    /// Changes the store: all of it, or nothing when an error is returned. It is on the disk when this returns.
    pub fn write<T>(
        &self,
        change: impl FnOnce(&mut Batch<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.may_write()?;
        let _lock = self.files.lock()?;
        self.transact(|transaction| {
            let tables = Write::open(&self.files, &self.sealing, transaction)?;
            change(&mut Batch(tables))
        })
    }

    /// As [`Store::write`], within a change of another store in the same folder, whose lock is this one's too.
    pub(crate) fn write_beside<T>(
        &self,
        _held: &Batch<'_, '_>,
        change: impl FnOnce(&mut Batch<'_, '_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.may_write()?;
        self.transact(|transaction| {
            let tables = Write::open(&self.files, &self.sealing, transaction)?;
            change(&mut Batch(tables))
        })
    }

    /// Takes the lock that keeps every other change out, for [`Store::erase`] and [`Store::rewrite`].
    ///
    /// [`Store::read`] and [`Store::write`] take it themselves: called while it is held, they wait in vain.
    pub fn lock(&self) -> Result<Lock, StoreError> {
        self.files.lock()
    }

    fn may_write(&self) -> Result<(), StoreError> {
        match self.mode {
            Mode::Write => Ok(()),
            Mode::Read => Err(StoreError::ReadOnly {
                path: self.files.path.clone(),
                source: None,
            }),
        }
    }

    /// One transaction; the exclusive lock is held.
    fn transact<T>(
        &self,
        change: impl FnOnce(&WriteTransaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.transact_with(false, change)
    }

    /// One transaction, after which what the file is shortened by is overwritten, if that is asked for.
    fn transact_with<T>(
        &self,
        scrub: bool,
        change: impl FnOnce(&WriteTransaction) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let files = &self.files;
        files.guarded(|| {
            let database = files.write(scrub)?;
            let transaction = database.begin_write().map_err(|error| files.error(error))?;
            self.is_still_mine(Meta::read_to_change(files, &transaction)?)?;
            let changed = change(&transaction)?;
            transaction.commit().map_err(|error| files.error(error))?;
            close(database);
            Ok(changed)
        })
    }

    /// Another process may have made a new master key, or have brought the file to a later schema.
    fn is_still_mine(&self, meta: Meta) -> Result<(), StoreError> {
        if meta.schema > self.sealing.schema {
            return Err(StoreError::Newer {
                found: meta.schema,
                known: self.sealing.schema,
            });
        }
        if meta.generation != self.sealing.generation {
            return Err(StoreError::Generation {
                store: meta.generation,
                keys: self.sealing.generation,
            });
        }
        match meta.blinding == self.blinding {
            true => Ok(()),
            false => Err(StoreError::OtherKeys(self.files.path.clone())),
        }
    }

    /// Returns the key of a scope, and makes it where there is none.
    pub fn data_key(&self, scope: &Scope) -> Result<DataKey, StoreError> {
        if let Some(key) = self.known_data_key(scope)? {
            return Ok(key);
        }
        self.write(|batch| batch.data_key(scope))
    }

    /// Returns the key of a scope, unless there is none, or it was destroyed.
    pub fn known_data_key(&self, scope: &Scope) -> Result<Option<DataKey>, StoreError> {
        self.read(|view| view.known_data_key(scope))
    }

    /// Counts what there is.
    pub fn stats(&self) -> Result<Stats, StoreError> {
        let bytes = std::fs::metadata(&self.files.path)
            .map_err(|error| self.files.io(error))?
            .len();
        let (keys, records) = self.read(|view| view.0.counts())?;
        Ok(Stats {
            schema: self.sealing.schema,
            generation: self.sealing.generation,
            keys,
            records,
            bytes,
        })
    }

    /// Reads everything: the checksum of every page, and every record with its key. Nothing is changed.
    ///
    /// Ordinary reading opens what it needs and no more, so that damage elsewhere, even a record that the index lost,
    /// shows here first.
    pub fn verify(&self) -> Result<(), StoreError> {
        let _lock = self.files.share()?;
        self.files.guarded(|| {
            let (database, whole) = self.files.mended()?;
            if !whole {
                return Err(self.files.damaged("its checksums do not match"));
            }
            let transaction = database
                .begin_read()
                .map_err(|error| self.files.error(error))?;
            self.is_still_mine(Meta::read(&self.files, &transaction)?)?;
            let tables = Read::open(&self.files, &self.sealing, &transaction)?;
            let mut found = 0;
            for table in Table::ALL {
                found += tables.all(table)?.len() as u64;
            }
            let keys = tables.all_key_ids()?.len() as u64;
            let (scopes, records) = tables.counts()?;
            // The blinding key belongs to no scope.
            match records == found && keys == scopes + u64::from(self.blinding.is_some()) {
                true => Ok(()),
                false => Err(self.files.damaged("its index is not whole")),
            }
        })
    }

    /// Returns the generation of the keys that the store is open with.
    pub fn generation(&self) -> u64 {
        self.sealing.generation
    }

    /// Returns the file.
    pub fn path(&self) -> &Path {
        &self.files.path
    }
}

/// Closing saves what shortens the next opening; the commit before it is on the disk whether it succeeds or not.
fn close(database: Database) {
    let _ = database.close();
}

/// What stands in the place of a scope in the blinding key's record.
const BLINDING: &str = "blinding";

/// Opens the blinding key, and with it the store.
fn unlock(files: &Files, meta: Meta, id: KeyId, master: &MasterKey) -> Result<Sealing, StoreError> {
    let reader = files.read()?;
    let transaction = reader.begin(files)?;
    unlock_with(files, &transaction, meta, id, master)
}

fn unlock_with(
    files: &Files,
    transaction: &ReadTransaction,
    meta: Meta,
    id: KeyId,
    master: &MasterKey,
) -> Result<Sealing, StoreError> {
    let other = || StoreError::OtherKeys(files.path.clone());
    let without = Sealing::plain(meta.schema).blinding;
    let locked = Sealing::new(meta.schema, meta.generation, master, without);
    let tables = Read::open(files, &locked, transaction)?;
    let wrapped = tables.wrapped(id)?;
    let wrapped = wrapped.ok_or_else(|| files.damaged("it has no blinding key"))?;
    let (blinding, what) = locked.unwrap(id, &wrapped).map_err(|_| other())?;
    match what == BLINDING {
        true => Ok(locked.with(blinding)),
        false => Err(other()),
    }
}
