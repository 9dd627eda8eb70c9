//! The writer: sequence, write ahead, sync, acknowledge; later put into tiles and sign.
//!
//! Threads that append at the same time share one `fdatasync`: the first one writes for all that came meanwhile. After
//! an error nothing more is written, because what the disk holds is not known; opening the journal again finds out.

use std::collections::BTreeSet;
use std::fs::File;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

use super::chain::{self, Link};
use super::clock::day_number;
use super::entry::{self, BodyKey, Codes, Header, NO_KEY, Parts, Prepared};
use super::event::{Body, Digest, Event, Remark};
use super::hash::Hash;
use super::note::{Checkpoint, Note, Signer};
use super::state::{Identity, State};
use super::tiles::{Edge, WIDTH};
use super::verification_key::VerificationKey;
use super::wal::{self, Wal};
use super::{Broken, CHECKPOINT, Fault, Journal, JournalError, files, verify};
use crate::key::Key;

/// How large the write-ahead log grows before its entries go into tiles while the journal is open.
const LARGEST_WAL: u64 = 4 << 20;
/// How far a clock may step back before that is recorded, in milliseconds: threads do not read it in order.
const STEP: i64 = 2_000;

/// An open journal. Any number of threads may append; other processes wait.
///
/// Dropped without [`Writer::close`], everything acknowledged is on the disk, but the checkpoint does not yet cover it.
pub struct Writer {
    folder: PathBuf,
    key: Key,
    actor: String,
    inner: Mutex<Inner>,
    written: Condvar,
    wal: Mutex<Wal>,
    /// Held for as long as the writer lives.
    _lock: File,
}

struct Inner {
    /// As it is on the disk.
    state: State,
    edge: Edge,
    codes: Codes,
    last: Hash,
    time: i64,
    clock: i64,
    /// Records that are not written yet.
    pending: Vec<u8>,
    group: u64,
    durable: u64,
    /// Whether a thread writes for the others.
    writing: bool,
    poison: Option<String>,
}

/// Writes the state, the chain's first link and the checkpoint of an empty journal.
pub(super) fn begin(
    folder: &Path,
    key: &Key,
    origin: &str,
    codes: &Codes,
    now: i64,
) -> Result<Identity, JournalError> {
    let wrong = |error| JournalError::file("write into", folder, error);
    for name in [chain::FILE, wal::FILE] {
        match std::fs::remove_file(folder.join(name)) {
            Err(error) if !files::is_absent(&error) => return Err(wrong(error)),
            _ => {}
        }
    }
    let signer = Signer::generate(origin)?;
    let link = Link {
        number: 0,
        size: 0,
        root: Hash::empty(),
        key: signer.verifier(),
        time: now,
    };
    let mut state = State {
        counter: 0,
        identity: Identity {
            origin: origin.to_owned(),
            first: signer.verifier(),
        },
        size: 0,
        last: Hash::empty(),
        time: 0,
        clock: now,
        codes: codes.clone(),
        link: link.sign(&signer),
        links: 1,
        day: day_number(now),
        signer,
    };
    state.write(folder, key)?;
    chain::add(folder, &state.link).map_err(wrong)?;
    let checkpoint = Checkpoint {
        origin: origin.to_owned(),
        size: 0,
        root: Hash::empty(),
    };
    let note = state.signer.sign(&checkpoint.text());
    files::replace(&folder.join(CHECKPOINT), note.as_bytes()).map_err(wrong)?;
    files::sync_folder(folder).map_err(wrong)?;
    Ok(state.identity)
}

impl Writer {
    /// Opens the journal: finds out where it ends, and cuts off what a crash has left half written.
    pub(super) fn open(journal: &Journal, lock: File, now: i64) -> Result<Self, JournalError> {
        let folder = journal.folder.clone();
        let state = State::read(&folder, &journal.key)?;
        let state = state.ok_or(Broken::whole(Fault::StateMissing))?;
        if journal
            .expected
            .as_ref()
            .is_some_and(|known| *known != state.identity)
        {
            return Err(Broken::whole(Fault::Foreign).into());
        }
        let wrong = |error| JournalError::file("repair", &folder, error);
        mend_chain(&folder, &state)?;
        let bytes = files::read(&folder.join(wal::FILE)).map_err(wrong)?;
        let found = wal::look(&bytes.unwrap_or_default());
        let inner = Inner::replay(&folder, state, &found)?;
        let wal = Wal::open(&folder, found.whole).map_err(wrong)?;
        let writer = Self {
            folder,
            key: journal.key.clone(),
            actor: journal.actor.clone(),
            inner: Mutex::new(inner),
            written: Condvar::new(),
            wal: Mutex::new(wal),
            _lock: lock,
        };
        if !found.rest.is_empty() {
            let remark = Remark::TornTail {
                bytes: found.rest.len() as u64,
                sha256: Digest::of(Sha256::digest(&found.rest).into()),
            };
            writer.remark(remark, now)?;
        }
        let mut inner = writer.locked();
        if day_number(now.max(inner.time)) != inner.state.day {
            writer.publish(&mut inner, now)?;
        }
        drop(inner);
        Ok(writer)
    }

    /// Records the first entry.
    pub(super) fn first(self, now: i64) -> Result<(), JournalError> {
        self.remark(Remark::Created, now)?;
        self.close()
    }

    /// Records an event; when this returns, it is on the disk. The number is the entry's.
    pub fn append(&self, event: &Event, key: &BodyKey, now: i64) -> Result<u64, JournalError> {
        let mut batch = self.batch();
        batch.add(event, key)?;
        Ok(batch.commit(now)?.start)
    }

    /// Begins a number of events that are recorded together.
    pub fn batch(&self) -> Batch<'_> {
        Batch {
            writer: self,
            events: Vec::new(),
        }
    }

    /// Puts everything into tiles, signs the checkpoint, and lets other writers in.
    pub fn close(self) -> Result<(), JournalError> {
        self.settle(&mut self.locked())
    }

    /// Does the same, and returns the key of the code of the entry that comes next.
    pub(super) fn verification_key(self) -> Result<VerificationKey, JournalError> {
        let mut inner = self.locked();
        self.settle(&mut inner)?;
        Ok(VerificationKey::new(inner.edge.size(), &inner.codes))
    }

    fn settle(&self, inner: &mut MutexGuard<'_, Inner>) -> Result<(), JournalError> {
        self.flush(inner)?;
        if inner.edge.size() == inner.state.size {
            return Ok(());
        }
        let now = inner.clock;
        self.publish(inner, now)
    }

    /// Returns how many entries there are.
    pub fn size(&self) -> u64 {
        self.locked().edge.size()
    }

    /// Has every sync fail with this error of the system from now on.
    #[cfg(test)]
    pub(super) fn break_disk(&self, code: i32) {
        self.wal.lock().expect("no test panics with it").fault = Some(code);
    }

    fn remark(&self, remark: Remark, now: i64) -> Result<(), JournalError> {
        let event = Prepared::of(&entry::remark(remark))?;
        self.commit(&[(event, None)], now).map(drop)
    }

    fn locked(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn commit(
        &self,
        events: &[(Prepared, Option<BodyKey>)],
        now: i64,
    ) -> Result<Range<u64>, JournalError> {
        let mut inner = self.locked();
        inner.check()?;
        if now + STEP < inner.clock {
            let remark = entry::remark(Remark::ClockBack {
                was: inner.clock,
                now,
            });
            inner.clock = now;
            inner.add(&Prepared::of(&remark)?, None, &self.actor)?;
        }
        inner.clock = inner.clock.max(now);
        inner.time = inner.time.max(now);
        let start = inner.edge.size();
        for (event, key) in events {
            inner.add(event, key.as_ref(), &self.actor)?;
        }
        let end = inner.edge.size();
        self.wait(inner, end)?;
        Ok(start..end)
    }

    /// Waits until the entries before `end` are on the disk, and writes them where no other thread does.
    fn wait<'w>(&'w self, mut inner: MutexGuard<'w, Inner>, end: u64) -> Result<(), JournalError> {
        while inner.durable < end {
            inner.check()?;
            if inner.writing {
                inner = self
                    .written
                    .wait(inner)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            }
            let (records, upto) = inner.take();
            drop(inner);
            let result = self
                .wal
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .write(&records);
            inner = self.locked();
            let outcome = inner.wrote(upto, result, &self.folder);
            // Those who wait learn of an error too.
            self.written.notify_all();
            outcome?;
            let length = self
                .wal
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .length();
            if length > LARGEST_WAL {
                self.flush(&mut inner)?;
                let now = inner.clock;
                self.publish(&mut inner, now)?;
            }
        }
        Ok(())
    }

    /// Writes what is pending while nobody else can append.
    fn flush(&self, inner: &mut MutexGuard<'_, Inner>) -> Result<(), JournalError> {
        inner.check()?;
        if inner.pending.is_empty() {
            return Ok(());
        }
        let (records, upto) = inner.take();
        let result = self
            .wal
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(&records);
        let outcome = inner.wrote(upto, result, &self.folder);
        self.written.notify_all();
        outcome
    }

    /// Puts entries that are on the disk into tiles, signs the tree, and goes on to a new key on a new day.
    fn publish(&self, inner: &mut Inner, now: i64) -> Result<(), JournalError> {
        let result = self.try_publish(inner, now);
        if let Err(error) = &result {
            inner.poison = Some(error.to_string());
            self.written.notify_all();
        }
        result
    }

    fn try_publish(&self, inner: &mut Inner, now: i64) -> Result<(), JournalError> {
        let wrong = |error| JournalError::file("write into", &self.folder, error);
        let before = inner.state.size;
        let checkpoint = Checkpoint {
            origin: inner.state.identity.origin.clone(),
            size: inner.edge.size(),
            root: inner.edge.root(),
        };
        let mut tiles = inner.edge.take_full();
        tiles.extend(inner.edge.partial());
        write_tiles(&self.folder, &tiles).map_err(wrong)?;
        let note = inner.state.signer.sign(&checkpoint.text());
        files::replace(&self.folder.join(CHECKPOINT), note.as_bytes()).map_err(wrong)?;
        files::sync_folder(&self.folder).map_err(wrong)?;
        let state = &mut inner.state;
        (state.size, state.last) = (checkpoint.size, inner.last);
        (state.time, state.clock) = (inner.time, inner.clock);
        state.codes = inner.codes.clone();
        let time = now.max(inner.time);
        let is_new_day = day_number(time) != state.day;
        if is_new_day {
            next_key(state, &checkpoint, time)?;
        }
        // The next key is sealed before the chain names it: a chain that names a key that nobody has would end there.
        state.write(&self.folder, &self.key)?;
        if is_new_day {
            chain::add(&self.folder, &state.link).map_err(wrong)?;
        }
        let mut wal = self.wal.lock().unwrap_or_else(PoisonError::into_inner);
        wal.clear().map_err(wrong)?;
        remove_partial(&self.folder, before, checkpoint.size).map_err(wrong)
    }
}

/// Makes the key of a new day and has the old one sign it; the old one is gone when the state is written.
fn next_key(state: &mut State, at: &Checkpoint, time: i64) -> Result<(), JournalError> {
    let signer = Signer::generate(&state.identity.origin)?;
    let link = Link {
        number: state.links,
        size: at.size,
        root: at.root,
        key: signer.verifier(),
        time,
    };
    state.link = link.sign(&state.signer);
    state.links += 1;
    state.day = day_number(time);
    state.signer = signer;
    Ok(())
}

/// Adds the link that a crash has kept out of the chain's file.
fn mend_chain(folder: &Path, state: &State) -> Result<(), JournalError> {
    let path = folder.join(chain::FILE);
    let wrong = |error| JournalError::file("repair", &path, error);
    chain::repair(folder).map_err(wrong)?;
    let bytes = files::read(&path).map_err(wrong)?.unwrap_or_default();
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64;
    match lines + 1 {
        // Only a crash between the two writes leaves one link too few.
        next if next == state.links => chain::add(folder, &state.link).map_err(wrong),
        next if next == state.links + 1 => Ok(()),
        _ => Err(Broken::whole(Fault::Chain { link: lines }).into()),
    }
}

/// Returns the checkpoint that lies there; what it says is compared with the entries and the sealed state.
fn checkpoint(folder: &Path) -> Result<Checkpoint, JournalError> {
    let path = folder.join(CHECKPOINT);
    let note = files::read(&path)
        .map_err(|error| JournalError::file("read", &path, error))?
        .ok_or(Broken::whole(Fault::Wiped))?;
    let note = String::from_utf8_lossy(&note);
    Ok(Checkpoint::parse(Note::parse(&note)?.unverified())?)
}

fn write_tiles(folder: &Path, tiles: &[(PathBuf, Vec<u8>)]) -> std::io::Result<()> {
    let mut folders = BTreeSet::new();
    for (path, content) in tiles {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        files::make_folder(parent)?;
        files::replace(&path, content)?;
        folders.extend(
            parent
                .ancestors()
                .take_while(|above| *above != folder)
                .map(Path::to_owned),
        );
    }
    folders
        .iter()
        .rev()
        .try_for_each(|folder| files::sync_folder(folder))
}

/// Removes partial tiles that are full now, and partial bundles but those of the last two checkpoints.
///
/// The specification lets go of a partial tile when the full one is there. Partial bundles go earlier, because there
/// is one for each checkpoint and they hold the entries; the hashes that an older checkpoint needs stay.
fn remove_partial(folder: &Path, before: u64, now: u64) -> std::io::Result<()> {
    for level in 0..8 {
        let (old, new) = (before >> (8 * level), now >> (8 * level));
        if old / WIDTH < new / WIDTH {
            let level = super::tiles::Level::Hashes(level);
            remove(&folder.join(super::tiles::path(level, old / WIDTH, 1)), &[])?;
        }
    }
    let kept: &[u64] = match before / WIDTH < now / WIDTH {
        true => &[],
        false => &[before % WIDTH, now % WIDTH],
    };
    let bundle = super::tiles::path(super::tiles::Level::Entries, before / WIDTH, 1);
    remove(&folder.join(bundle), kept)
}

/// Removes the partial tiles beside one, but those of these widths; the folder too when none is kept.
fn remove(one: &Path, kept: &[u64]) -> std::io::Result<()> {
    let folder = one.parent().unwrap_or(one);
    let done = match kept {
        [] => std::fs::remove_dir_all(folder),
        kept => std::fs::read_dir(folder).and_then(|entries| {
            for entry in entries {
                let path = entry?.path();
                let width = path
                    .file_name()
                    .and_then(|name| name.to_str()?.parse().ok());
                if width.is_none_or(|width| !kept.contains(&width)) {
                    std::fs::remove_file(path)?;
                }
            }
            Ok(())
        }),
    };
    done.or_else(|error| match files::is_absent(&error) {
        true => Ok(()),
        false => Err(error),
    })
}

impl Inner {
    /// Goes through the records of the write-ahead log, each of which must be the next entry.
    fn replay(folder: &Path, state: State, found: &wal::Found) -> Result<Self, JournalError> {
        let checkpoint = checkpoint(folder)?;
        if checkpoint.size < state.size {
            let (checkpoint, sealed) = (checkpoint.size, state.size);
            return Err(Broken::whole(Fault::Checkpoint { checkpoint, sealed }).into());
        }
        let mut edge = Edge::load(folder, state.size)
            .map_err(|error| Broken::whole(Fault::Tile(error.to_string())))?;
        if found.damaged {
            return Err(Broken::at(state.size, Fault::Damaged).into());
        }
        let (mut codes, mut last) = (state.codes.clone(), state.last);
        let (mut time, mut clock) = (state.time, state.clock);
        let mut agrees = edge.size() == checkpoint.size && edge.root() == checkpoint.root;
        for entry in &found.entries {
            let number = edge.size();
            let broken = |fault| JournalError::from(Broken::at(number, fault));
            let parts = Parts::of(entry).ok_or_else(|| broken(Fault::Malformed))?;
            if parts.header.number < state.size {
                continue;
            }
            verify::follows(&parts.header, number, last, time).map_err(broken)?;
            if !codes.fits(&parts) {
                return Err(broken(Fault::Code));
            }
            let remark = match parts.open(None) {
                Ok(Some(event)) => Some(event.body),
                _ => None,
            };
            if let Some(Body::Journal(Remark::ClockBack { now, .. })) = remark {
                clock = now;
            } else if parts.header.time > time {
                clock = parts.header.time;
            }
            time = parts.header.time;
            last = Hash::leaf(entry);
            edge.push(entry, last);
            agrees |= edge.size() == checkpoint.size && edge.root() == checkpoint.root;
        }
        if !agrees {
            let sealed = edge.size();
            let checkpoint = checkpoint.size;
            return Err(Broken::whole(Fault::Checkpoint { checkpoint, sealed }).into());
        }
        Ok(Self {
            durable: edge.size(),
            state,
            edge,
            codes,
            last,
            time,
            clock,
            pending: Vec::new(),
            group: found.group,
            writing: false,
            poison: None,
        })
    }

    fn check(&self) -> Result<(), JournalError> {
        match &self.poison {
            Some(why) => Err(JournalError::Poisoned(why.clone())),
            None => Ok(()),
        }
    }

    /// Gives an event its place and puts it among what is to be written.
    fn add(
        &mut self,
        event: &Prepared,
        key: Option<&BodyKey>,
        actor: &str,
    ) -> Result<(), JournalError> {
        let header = Header {
            number: self.edge.size(),
            previous: self.last,
            time: self.time,
            class: event.class,
            outcome: event.outcome,
            actor: actor.to_owned(),
            key: key.map_or(NO_KEY, |key| &key.name).to_owned(),
        };
        let made = entry::make(&header, event, key.map(|key| &key.key), &mut self.codes);
        // Half a batch may have its place already; without the rest nothing of it may be written.
        let entry = made.inspect_err(|error| self.poison = Some(error.to_string()))?;
        wal::put(&mut self.pending, &entry, self.group + 1);
        self.last = Hash::leaf(&entry);
        self.edge.push(&entry, self.last);
        Ok(())
    }

    /// Takes what is to be written as the next group.
    fn take(&mut self) -> (Vec<u8>, u64) {
        self.group += 1;
        self.writing = true;
        (std::mem::take(&mut self.pending), self.edge.size())
    }

    fn wrote(
        &mut self,
        upto: u64,
        result: std::io::Result<()>,
        folder: &Path,
    ) -> Result<(), JournalError> {
        self.writing = false;
        match result {
            Ok(()) => {
                self.durable = upto;
                Ok(())
            }
            Err(error) => {
                self.poison = Some(error.to_string());
                Err(JournalError::file("write", &folder.join(wal::FILE), error))
            }
        }
    }
}

/// Events that are recorded together, with one sync.
pub struct Batch<'w> {
    writer: &'w Writer,
    events: Vec<(Prepared, Option<BodyKey>)>,
}

impl Batch<'_> {
    /// Adds an event.
    pub fn add(&mut self, event: &Event, key: &BodyKey) -> Result<(), JournalError> {
        if matches!(event.body, Body::Journal(_)) {
            return Err(entry::EntryError::Reserved.into());
        }
        entry::check_key_name(&key.name)?;
        if key.name == NO_KEY {
            return Err(entry::EntryError::KeyName(key.name.clone()).into());
        }
        self.events.push((Prepared::of(event)?, Some(key.clone())));
        Ok(())
    }

    /// Records them; when this returns, they are on the disk.
    pub fn commit(self, now: i64) -> Result<Range<u64>, JournalError> {
        self.writer.commit(&self.events, now)
    }
}
