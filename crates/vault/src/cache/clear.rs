//! Clearing the cache: which keys would be destroyed, said before it is done.

use super::{Cache, parse};
use crate::cache::Use;
use crate::data_key::{Area, Scope};
use crate::store::{Erasure, Rewritten, StoreError, Table};
use crate::time::Time;

/// What is to be cleared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clear {
    /// Everything.
    All,
    /// What was stored before a time.
    Before(Time),
}

/// What clearing would erase.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The keys, and the records that survive them.
    pub erasure: Erasure,
    /// How many answers.
    pub answers: u64,
    /// How long their records are together.
    pub bytes: u64,
}

impl Cache<'_> {
    /// Looks at what clearing would erase; nothing is changed.
    pub fn plan(&self, clear: Clear) -> Result<Plan, StoreError> {
        let store = self.store.store();
        store.read(|view| {
            let mut plan = Plan::default();
            for scope in view.scopes()? {
                let Scope::Day(Area::Cache, day) = scope else {
                    continue;
                };
                if matches!(clear, Clear::Before(time) if day.start() >= time) {
                    continue;
                }
                for record in view.list(Table::Uses, &scope)? {
                    let use_of: Use = parse(store, &record.body)?;
                    if matches!(clear, Clear::Before(time) if use_of.stored >= time) {
                        for table in [Table::Answers, Table::Uses] {
                            plan.erasure.keep.insert((table, record.name.clone()));
                        }
                    } else {
                        plan.answers += 1;
                        plan.bytes += use_of.bytes;
                    }
                }
                plan.erasure.scopes.insert(scope);
            }
            // A day of which everything stays needs no new key.
            if plan.answers == 0 && clear != Clear::All {
                return Ok(Plan::default());
            }
            Ok(plan)
        })
    }

    /// Erases from a cache that is not encrypted; there are no keys to destroy, only bytes to write over.
    pub fn clear_plain(&mut self, plan: &Plan) -> Result<Rewritten, StoreError> {
        let store = self.store.store();
        if self.is_encrypted() {
            return Err(StoreError::Foreign(store.path().to_owned()));
        }
        store.erase_plain(&plan.erasure)?;
        let lock = store.lock()?;
        let rewritten = store.rewrite(&lock)?;
        drop(lock);
        self.erased()?;
        Ok(rewritten)
    }
}
