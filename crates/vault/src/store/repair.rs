//! Repairing a damaged store, when asked for: what still opens is put into a new file, the damaged one is kept.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::time::Duration;

use redb::{ReadTransaction, WriteTransaction};

use crate::data_key::{DataKey, KeyId, Scope};
use crate::key::MasterKey;
use crate::store::disk::{Files, Reader};
use crate::store::sealing::{Sealing, key_of};
use crate::store::tables::{Meta, Read, Write};
use crate::store::{BLINDING, Store, StoreError, Table, migrate, unlock_with};

/// What a repair keeps, and what is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// Records that are kept.
    pub kept: u64,
    /// Records that do not open any more.
    pub lost: u64,
    /// Those of them of which it is known what they belonged to.
    pub lost_in: BTreeMap<Scope, u64>,
    /// Data keys that do not open any more, with all that they held.
    pub lost_keys: u64,
}

/// What a repair did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repaired {
    /// What was kept and what was lost.
    pub rest: Rest,
    /// Where the damaged file is now.
    pub damaged: PathBuf,
}

/// Says what a repair would keep; nothing is written.
pub fn outlook(
    path: &Path,
    master: &MasterKey,
    generation: u64,
    wait: Duration,
) -> Result<Rest, StoreError> {
    let files = Files::new(path, wait);
    let _lock = files.share()?;
    files.guarded(|| {
        salvage(&files, master, generation, |fill| {
            files.try_in_memory(|to| fill(to))
        })
    })
}

/// Puts what still opens of a damaged store into a new one; the damaged file gets another name.
///
/// An error leaves everything as it is: without its head and its blinding key nothing of a store can be kept.
pub fn repair(
    path: &Path,
    master: &MasterKey,
    generation: u64,
    wait: Duration,
) -> Result<Repaired, StoreError> {
    let files = Files::new(path, wait);
    let _lock = files.lock()?;
    let damaged = free_name(path);
    let rest = files.guarded(|| {
        salvage(&files, master, generation, |fill| {
            files.make_next(|to| fill(to))
        })
    })?;
    std::fs::hard_link(path, &damaged).map_err(|error| files.io(error))?;
    files.take_next()?;
    Ok(Repaired { rest, damaged })
}

/// Fills a new file.
type Fill<'a> = dyn FnMut(&WriteTransaction) -> Result<(), StoreError> + 'a;

/// A damaged store that could be opened.
struct Opened {
    from: ReadTransaction,
    meta: Meta,
    blinding: KeyId,
    sealing: Sealing,
    /// Closed last.
    _reader: Reader,
}

/// Opens the file as it lies there, whose damage shows page by page; where its head is damaged, as redb can mend it.
fn open(files: &Files, master: &MasterKey, generation: u64) -> Result<Opened, StoreError> {
    let open = |read: fn(&Files) -> Result<Reader, StoreError>| {
        files.guarded(|| {
            let reader = read(files)?;
            let from = reader.begin(files)?;
            let meta = Meta::read(files, &from)?;
            let blinding = Store::check(files, meta, generation, migrate::SCHEMA)?;
            let sealing = unlock_with(files, &from, meta, blinding, master)?;
            Ok(Opened {
                from,
                meta,
                blinding,
                sealing,
                _reader: reader,
            })
        })
    };
    let mended = |files: &Files| Ok(Reader::Recovered(files.mended()?.0));
    open(Files::read).or_else(|why| open(mended).map_err(|_| why))
}

/// Goes through what is left of the damaged file, and has `make` make a file of what opens.
fn salvage(
    files: &Files,
    master: &MasterKey,
    generation: u64,
    make: impl FnOnce(&mut Fill<'_>) -> Result<(), StoreError>,
) -> Result<Rest, StoreError> {
    let opened = open(files, master, generation)?;
    let tables = Read::open(files, &opened.sealing, &opened.from)?;
    let mut rest = Rest::default();
    make(&mut |to| {
        opened.meta.write(files, to)?;
        let mut to = Write::open(files, &opened.sealing, to)?;
        if let Some(key) = tables.blinding(Some(opened.blinding))? {
            to.put_key(&key, BLINDING)?;
        }
        rest = copy(&tables, &mut to, opened.blinding)?;
        Ok(())
    })?;
    Ok(rest)
}

/// Goes by the keys and the records themselves, not by the indices over them, which may be what is damaged.
fn copy(from: &Read<'_>, to: &mut Write<'_, '_>, blinding: KeyId) -> Result<Rest, StoreError> {
    let (ids, lost_keys) = from.what_is_left_of_keys();
    let (records, lost) = from.what_is_left_of_records();
    let mut rest = Rest {
        lost,
        lost_keys,
        ..Rest::default()
    };
    let mut keys = HashMap::new();
    for (id, wrapped) in ids {
        let opened = from.sealing.unwrap(id, &wrapped).ok();
        match opened.map(|(key, what)| (DataKey { id, key }, what.parse::<Scope>())) {
            Some((key, Ok(scope))) => {
                to.adopt(&key, &scope)?;
                keys.insert(id, (key, scope));
            }
            _ if id == blinding => {}
            _ => rest.lost_keys += 1,
        }
    }
    for (blinded, stored) in records {
        let Some((key, scope)) = key_of(&stored).and_then(|id| keys.get(&id)) else {
            rest.lost += 1;
            continue;
        };
        let opened = Table::ALL.into_iter().find_map(|table| {
            let opened = from.sealing.open(table, key, &blinded, &stored).ok()?;
            Some((table, opened))
        });
        match opened {
            Some((table, (name, body))) => {
                to.put(table, scope, &name, &body)?;
                rest.kept += 1;
            }
            None => {
                rest.lost += 1;
                *rest.lost_in.entry(scope.clone()).or_default() += 1;
            }
        }
    }
    Ok(rest)
}

fn free_name(path: &Path) -> PathBuf {
    let numbered = (1_u32..).map(|number| path.with_added_extension(format!("damaged-{number}")));
    let mut free = numbered.filter(|path| path.symlink_metadata().is_err());
    free.next().expect("a folder holds fewer files")
}
