//! From the schema of an older version to this one's: each step is a function from a record to a record.
//!
//! What is sealed is bound to its schema, so every record and every key is sealed anew, in one transaction: a crash
//! leaves the older file as it was.

use crate::key::MasterKey;
use crate::store::sealing::Sealing;
use crate::store::tables::{Meta, Record, Write};
use crate::store::{BLINDING, Store, StoreError, Table};

/// Brings one record to the next schema; without a record, it is dropped.
pub(super) type Migration = fn(Table, Record) -> Result<Option<(Table, Record)>, String>;

/// The n-th leads from schema n + 1 to schema n + 2.
pub(super) static MIGRATIONS: &[Migration] = &[];

/// The schema of this version.
pub(super) const SCHEMA: u32 = 1;

impl Store {
    pub(super) fn migrate(
        &mut self,
        master: &MasterKey,
        known: u32,
        migrations: &[Migration],
    ) -> Result<(), StoreError> {
        let found = self.sealing.schema;
        if self.may_write().is_err() {
            return Err(StoreError::Older { found, known });
        }
        let _lock = self.lock()?;
        let blinding = self.sealing.blinding.clone();
        let next = Sealing::new(known, self.sealing.generation, master, blinding);
        self.transact(|transaction| {
            let mut old = Write::open(&self.files, &self.sealing, transaction)?;
            let mut records = Vec::new();
            for table in Table::ALL {
                let of_table = old.all(table)?;
                records.extend(of_table.into_iter().map(|record| (table, record)));
            }
            let blinding = old.blinding(self.blinding)?;
            let mut keys = Vec::new();
            for id in old.key_ids()? {
                keys.extend(old.key_by_id(id)?);
            }
            for (table, record) in &records {
                old.remove(*table, &record.name)?;
            }
            drop(old);
            let mut new = Write::open(&self.files, &next, transaction)?;
            if let Some(key) = blinding {
                new.put_key(&key, BLINDING)?;
            }
            for (key, scope) in keys {
                new.put_key(&key, &scope.to_string())?;
            }
            for (table, record) in records {
                if let Some((table, record)) = step(found, migrations, table, record)? {
                    new.put(table, &record.scope, &record.name, &record.body)?;
                }
            }
            Meta {
                schema: known,
                generation: next.generation,
                blinding: self.blinding,
            }
            .write(&self.files, transaction)
        })?;
        self.sealing = next;
        Ok(())
    }
}

fn step(
    found: u32,
    migrations: &[Migration],
    table: Table,
    record: Record,
) -> Result<Option<(Table, Record)>, StoreError> {
    let mut current = (table, record);
    let first = usize::try_from(found - 1).expect("it was compared with how many there are");
    for (migration, from) in migrations[first..].iter().zip(found..) {
        let (table, record) = current;
        match migration(table, record).map_err(|why| StoreError::Migration { from, why })? {
            Some(next) => current = next,
            None => return Ok(None),
        }
    }
    Ok(Some(current))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_is_the_one_that_the_migrations_lead_to() {
        assert_eq!(SCHEMA as usize, 1 + MIGRATIONS.len());
    }
}
