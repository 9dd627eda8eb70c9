//! Repairing a damaged store, when asked for: what still opens is put into a new file, the damaged one is kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use redb::ReadableDatabase;

use crate::key::MasterKey;
use crate::store::disk::Files;
use crate::store::tables::{Meta, Read, Write};
use crate::store::{BLINDING, Store, StoreError, Table, migrate, unlock_with};

/// What a repair did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repaired {
    /// Records that were kept.
    pub kept: u64,
    /// Records that do not open any more.
    pub lost: u64,
    /// Data keys that do not open any more, with all that they held.
    pub lost_keys: u64,
    /// Where the damaged file is now.
    pub damaged: PathBuf,
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
    let mut repaired = Repaired {
        kept: 0,
        lost: 0,
        lost_keys: 0,
        damaged: free_name(path),
    };
    files.guarded(|| {
        let (mended, _) = files.mended()?;
        let from = mended.begin_read().map_err(|error| files.error(error))?;
        let meta = Meta::read(&files, &from)?;
        let id = Store::check(&files, meta, generation, migrate::SCHEMA)?;
        let sealing = unlock_with(&files, &from, meta, id, master)?;
        let tables = Read::open(&files, &sealing, &from)?;
        files.make_next(|to| {
            meta.write(&files, to)?;
            let mut to = Write::open(&files, &sealing, to)?;
            if let Some(key) = tables.blinding(Some(id))? {
                to.put_key(&key, BLINDING)?;
            }
            salvage(&tables, &mut to, &mut repaired)
        })
    })?;
    std::fs::hard_link(path, &repaired.damaged).map_err(|error| files.io(error))?;
    files.take_next()?;
    Ok(repaired)
}

fn salvage(
    from: &Read<'_>,
    to: &mut Write<'_, '_>,
    repaired: &mut Repaired,
) -> Result<(), StoreError> {
    for id in from.key_ids()? {
        let Ok(Some((key, scope))) = from.key_by_id(id) else {
            repaired.lost_keys += 1;
            continue;
        };
        to.adopt(&key, &scope)?;
        for table in Table::ALL {
            for blinded in from.members(id, Some(table))? {
                match from.open_member(table, &key, &blinded) {
                    Ok((name, body)) => {
                        to.put(table, &scope, &name, &body)?;
                        repaired.kept += 1;
                    }
                    Err(_) => repaired.lost += 1,
                }
            }
        }
    }
    Ok(())
}

fn free_name(path: &Path) -> PathBuf {
    let numbered = (1_u32..).map(|number| path.with_added_extension(format!("damaged-{number}")));
    let mut free = numbered.filter(|path| path.symlink_metadata().is_err());
    free.next().expect("a folder holds fewer files")
}
