//! Erasing: data keys are destroyed, and the survivors are wrapped under a new master key, in one transaction.
//!
//! What makes erased records unreadable is that no key is left that opens them: neither the current file nor the
//! current key slots hold one, and an older copy of the file holds data keys that only the older master key opens,
//! which the current slots no longer hold. That older copy opens with an older copy of the slots *and* a secret of
//! theirs (the key file, the pass phrase): both have to be gone, or the secret has to be changed.

use std::collections::BTreeSet;

use crate::data_key::{DataKey, KeyId, Scope};
use crate::key::MasterKey;
use crate::lock::Lock;
use crate::slots::{Slots, SlotsError};
use crate::store::rewrite::Rewritten;
use crate::store::sealing::Sealing;
use crate::store::tables::{Meta, Write};
use crate::store::{BLINDING, Record, Store, StoreError, Table};

/// What is to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erasure {
    /// Scopes whose keys are destroyed, with everything that they hold …
    pub scopes: BTreeSet<Scope>,
    /// … but these records, which get a new key of the same scope.
    pub keep: BTreeSet<(Table, Vec<u8>)>,
}

impl Erasure {
    /// Erases scopes with all that they hold.
    pub fn of(scopes: impl IntoIterator<Item = Scope>) -> Self {
        Self {
            scopes: scopes.into_iter().collect(),
            keep: BTreeSet::new(),
        }
    }

    /// Adds another one to it.
    pub fn and(mut self, other: Self) -> Self {
        self.scopes.extend(other.scopes);
        self.keep.extend(other.keep);
        self
    }

    /// Says whether there is nothing to erase.
    pub fn is_empty(&self) -> bool {
        self.scopes.is_empty()
    }
}

/// What was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Data keys that were destroyed.
    pub keys: u64,
    /// Records that nothing opens any more.
    pub records: u64,
    /// Data keys that were wrapped under the new master key.
    pub survivors: u64,
}

/// Whether the file is rewritten after an erasure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rewrite {
    /// The old file is overwritten, as far as that reaches.
    Yes,
    /// What was sealed stays in free pages of the file, without a key.
    No,
}

/// What an erasure left.
#[derive(Debug)]
pub struct Forgotten {
    /// The key slots, which hold the new master key.
    pub slots: Slots,
    /// The new master key.
    pub master: MasterKey,
    /// What was erased.
    pub erased: Erased,
    /// What became of the file, if it was to be rewritten.
    pub rewritten: Option<Result<Rewritten, StoreError>>,
}

/// Why nothing was erased.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ForgetError {
    /// The store could not be changed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key slots could not be changed.
    #[error(transparent)]
    Slots(#[from] SlotsError),
}

impl ForgetError {
    /// Says whether the disk only does not let itself be written to; what is there is whole.
    pub fn is_about_writing_only(&self) -> bool {
        match self {
            Self::Store(error) => error.is_about_writing_only(),
            Self::Slots(SlotsError::Disk(error)) => error.is_about_writing_only(),
            Self::Slots(_) => false,
        }
    }

    /// Says what to do next, where there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Store(error) => error.hint(),
            Self::Slots(error) => error.hint(),
        }
    }
}

impl Store {
    /// Destroys the keys of scopes and takes over a new master key and its generation, all of it or nothing.
    ///
    /// It belongs between the staging of the new key slots and their commit:
    /// `slots.draft().rekey(&lock, &master, |_, new, generation| store.erase(&lock, &what, new, generation))`.
    /// With nothing to erase it wraps all data keys anew. A store that encrypts nothing has no keys to destroy: what it
    /// held is only removed.
    pub fn erase(
        &mut self,
        _lock: &Lock,
        what: &Erasure,
        new: &MasterKey,
        generation: u64,
    ) -> Result<Erased, StoreError> {
        self.may_write()?;
        let next = match self.sealing.is_plain() {
            true => self.sealing.clone(),
            false => {
                let blinding = self.sealing.blinding.clone();
                Sealing::new(self.sealing.schema, generation, new, blinding)
            }
        };
        let erased = self.transact_with(true, |transaction| {
            let now = Write::open(&self.files, &self.sealing, transaction)?;
            let (kept, survivors, mut erased) = sort(now, self.blinding, what)?;
            let mut then = Write::open(&self.files, &next, transaction)?;
            for (key, scope) in &survivors {
                then.put_key(key, scope)?;
            }
            for (table, record) in kept {
                then.put(table, &record.scope, &record.name, &record.body)?;
                // Where the index had lost it, it was not counted.
                erased.records = erased.records.saturating_sub(1);
            }
            Meta {
                schema: next.schema,
                generation: next.generation,
                blinding: self.blinding,
            }
            .write(&self.files, transaction)?;
            Ok(erased)
        })?;
        self.sealing = next;
        Ok(erased)
    }

    /// Erases, with everything that belongs to it: the lock, the new master key, the new key slots, and, if that is asked
    /// for, the file rewritten without what was erased and the old one overwritten.
    ///
    /// An error before the keys are destroyed changes nothing. What goes wrong when the file is rewritten is told in
    /// [`Forgotten::rewritten`]: the keys are destroyed by then.
    pub fn forget(
        &mut self,
        master: &MasterKey,
        what: &Erasure,
        rewrite: Rewrite,
    ) -> Result<Forgotten, ForgetError> {
        let lock = self.lock()?;
        let folder = self.files.folder.clone();
        let held = crate::store::generation(&self.files.path, &lock)?;
        let slots = Slots::settle(&folder, &lock, held)?;
        if slots.generation() != self.sealing.generation {
            return Err(ForgetError::Store(StoreError::Generation {
                store: slots.generation(),
                keys: self.sealing.generation,
            }));
        }
        let mut erased = Erased::default();
        let (slots, master) = slots.draft().rekey(&lock, master, |_, new, generation| {
            erased = self.erase(&lock, what, new, generation)?;
            Ok::<_, ForgetError>(())
        })?;
        let rewritten = match rewrite {
            Rewrite::Yes => Some(self.rewrite(&lock)),
            Rewrite::No => None,
        };
        Ok(Forgotten {
            slots,
            master,
            erased,
            rewritten,
        })
    }

    /// Erases from a store that encrypts nothing.
    pub(crate) fn erase_plain(&self, what: &Erasure) -> Result<Erased, StoreError> {
        self.may_write()?;
        let _lock = self.lock()?;
        self.transact_with(true, |transaction| {
            let tables = Write::open(&self.files, &self.sealing, transaction)?;
            let (kept, _, mut erased) = sort(tables, None, what)?;
            let mut tables = Write::open(&self.files, &self.sealing, transaction)?;
            for (table, record) in kept {
                tables.put(table, &record.scope, &record.name, &record.body)?;
                // Where the index had lost it, it was not counted.
                erased.records = erased.records.saturating_sub(1);
            }
            Ok(erased)
        })
    }
}

type Kept = Vec<(Table, Record)>;
type Survivors = Vec<(DataKey, String)>;

/// Destroys what is to be erased; returns the records to put back, and the keys to wrap anew.
fn sort(
    mut tables: Write<'_, '_>,
    blinding: Option<KeyId>,
    what: &Erasure,
) -> Result<(Kept, Survivors, Erased), StoreError> {
    let mut kept = Vec::new();
    for (table, name) in &what.keep {
        let record = tables.get(*table, name)?;
        kept.extend(
            record
                .filter(|record| what.scopes.contains(&record.scope))
                .map(|record| (*table, record)),
        );
    }
    let mut survivors = Vec::new();
    let mut erased = Erased::default();
    for id in tables.key_ids()? {
        let Some((key, scope)) = tables.key_by_id(id)? else {
            continue;
        };
        if what.scopes.contains(&scope) {
            erased.records += tables.destroy(id, &scope)?;
            erased.keys += 1;
        } else {
            survivors.push((key, scope.to_string()));
            erased.survivors += 1;
        }
    }
    survivors.extend(
        tables
            .blinding(blinding)?
            .map(|key| (key, BLINDING.to_owned())),
    );
    Ok((kept, survivors, erased))
}
