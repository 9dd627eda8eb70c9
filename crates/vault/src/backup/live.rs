//! How a backup relates to the vault in use: its journal, and what was erased from its store since.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, Instant};

use super::{Hash, History, HookError, TreeHead};
use crate::journal::{self, JournalError, Reader};
use crate::key::MasterKey;
use crate::store::{Erasure, ForgetError, Rewrite, Store, StoreError};

/// How long between two tries to take a lock that another process holds.
const PAUSE: Duration = Duration::from_millis(5);

fn said(error: impl std::fmt::Display) -> HookError {
    HookError(error.to_string())
}

/// Returns the head of the newest checkpoint of a journal; none where there is no journal.
pub fn head(journal: &Path) -> Result<Option<TreeHead>, HookError> {
    Ok(open(journal)?.map(|reader| head_of(&reader)))
}

/// Keeps other writers away from a journal until the answer is dropped; none where there is no journal.
///
/// The journal has a lock of its own, so the vault's alone does not hold its files still.
pub fn hold(journal: &Path, wait: Duration) -> Result<Option<File>, HookError> {
    let path = journal.join("lock");
    let file = match OpenOptions::new().write(true).open(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other.map_err(said)?,
    };
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => return Err(said(error)),
            Err(TryLockError::WouldBlock) if started.elapsed() >= wait => {
                return Err(HookError(
                    "another process writes to the journal".to_owned(),
                ));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
        }
    }
}

fn open(journal: &Path) -> Result<Option<Reader>, HookError> {
    let names = ["checkpoint", "state.0", "state.1", "tile", "wal"];
    if !names.iter().any(|name| journal.join(name).exists()) {
        return Ok(None);
    }
    Reader::open(journal).map(Some).map_err(said)
}

fn head_of(reader: &Reader) -> TreeHead {
    let checkpoint = reader.checkpoint();
    TreeHead {
        size: checkpoint.size,
        root: Hash(checkpoint.root.0),
    }
}

/// Says how the journal in use relates to a backup's, whose own journal is there when it was fetched.
///
/// A journal that cannot be read is no error here: it may be why there is a restore.
pub fn history(journal: &Path, backup: &TreeHead, fetched: Option<&Path>) -> History {
    let reader = match open(journal) {
        Ok(None) => return History::NoJournal,
        Ok(Some(reader)) => reader,
        Err(HookError(why)) => return History::Unknown(why),
    };
    let here = head_of(&reader);
    let uncovered = reader.size().saturating_sub(here.size);
    let related = match (here.size.checked_sub(backup.size), fetched) {
        (Some(more), _) => continues(&reader, backup, &here).map(|yes| match (yes, more) {
            (false, _) => History::Forked,
            // What no checkpoint covers yet is in no backup.
            (true, 0) if uncovered == 0 => History::Same,
            (true, more) => History::Ahead(more + uncovered),
        }),
        (None, None) => Ok(History::Behind(backup.size - here.size)),
        (None, Some(fetched)) => Reader::open(fetched).and_then(|theirs| {
            let whole = head_of(&theirs);
            let is_begun = continues(&theirs, &here, &whole)?;
            Ok(match is_begun && continues(&theirs, backup, &whole)? {
                true => History::Behind(backup.size - here.size),
                false => History::Forked,
            })
        }),
    };
    related.unwrap_or_else(|error| History::Unknown(error.to_string()))
}

/// Says whether the tree of a reader goes on from an older head.
fn continues(reader: &Reader, older: &TreeHead, newer: &TreeHead) -> Result<bool, JournalError> {
    if older.size == 0 {
        return Ok(true);
    }
    let proof = match older.size == newer.size {
        true => Vec::new(),
        false => reader.tiles().consistency(older.size)?,
    };
    let pair = |head: &TreeHead| (head.size, journal::Hash(head.root.0));
    Ok(journal::is_consistent(pair(older), pair(newer), &proof))
}

/// Erases from a restored store every key that the store in use has no more, and returns how many those were.
///
/// A scope that was erased and used again since has another key by now, so it is erased too. The two have to be of the
/// same vault, and the one in use of a later generation: see [`super::restore::Replay`].
pub fn replay(live: &Store, restored: &mut Store, master: &MasterKey) -> Result<u64, ForgetError> {
    let mut gone = Vec::new();
    for scope in restored.read(|view| view.scopes())? {
        let there = key(restored, &scope)?;
        if there.is_some() && key(live, &scope)? != there {
            gone.push(scope);
        }
    }
    if gone.is_empty() {
        return Ok(0);
    }
    let forgotten = restored.forget(master, &Erasure::of(gone), Rewrite::Yes)?;
    Ok(forgotten.erased.keys)
}

fn key(
    store: &Store,
    scope: &crate::data_key::Scope,
) -> Result<Option<crate::data_key::KeyId>, StoreError> {
    Ok(store.known_data_key(scope)?.map(|key| key.id))
}
