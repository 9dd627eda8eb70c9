//! What callers see of the store while it is open: a look, or a change.

use crate::data_key::{DataKey, KeyId, Scope};
use crate::store::tables::{Read, Record, Write};
use crate::store::{StoreError, Table};

/// What a look at the store sees.
pub struct View<'s>(pub(super) Read<'s>);

impl View<'_> {
    /// Returns a record.
    pub fn get(&self, table: Table, name: &[u8]) -> Result<Option<Record>, StoreError> {
        self.0.get(table, name)
    }

    /// Returns the records of a table that belong to a scope, in the order of their names.
    pub fn list(&self, table: Table, scope: &Scope) -> Result<Vec<Record>, StoreError> {
        self.0.list(table, scope)
    }

    /// Returns all records of a table.
    pub fn all(&self, table: Table) -> Result<Vec<Record>, StoreError> {
        self.0.all(table)
    }

    /// Returns every scope that has a key.
    pub fn scopes(&self) -> Result<Vec<Scope>, StoreError> {
        self.0.scopes()
    }

    /// Returns the key of a scope, unless there is none, or it was destroyed.
    pub fn known_data_key(&self, scope: &Scope) -> Result<Option<DataKey>, StoreError> {
        self.0.known(scope)
    }

    /// Returns a key by its name, with what it is for; `None` once it was destroyed.
    pub fn data_key_by_id(&self, id: KeyId) -> Result<Option<(DataKey, Scope)>, StoreError> {
        self.0.key_by_id(id)
    }
}

/// What a change of the store can do; it sees what it has changed.
///
/// There is no way to put a record from outside this crate: texts get in through [`crate::cache`] and
/// [`crate::sessions`], which take redacted ones only, and numbers through [`crate::operations`].
///
/// ```compile_fail,E0624
/// use pai_vault::store::{Batch, Table};
/// fn put(batch: &mut Batch<'_, '_>, scope: &pai_vault::data_key::Scope) {
///     let _ = batch.put(Table::Turns, scope, b"name", b"anything");
/// }
/// ```
pub struct Batch<'s, 't>(pub(super) Write<'s, 't>);

impl Batch<'_, '_> {
    /// Puts a record in the place of the one of the same name.
    pub(crate) fn put(
        &mut self,
        table: Table,
        scope: &Scope,
        name: &[u8],
        body: &[u8],
    ) -> Result<(), StoreError> {
        self.0.put(table, scope, name, body)
    }

    /// Removes a record; says whether there was one. Its key stays: only [`Store::erase`](super::Store::erase) destroys keys.
    pub fn remove(&mut self, table: Table, name: &[u8]) -> Result<bool, StoreError> {
        self.0.remove(table, name)
    }

    /// Returns a record.
    pub fn get(&self, table: Table, name: &[u8]) -> Result<Option<Record>, StoreError> {
        self.0.get(table, name)
    }

    /// Returns the records of a table that belong to a scope, in the order of their names.
    pub fn list(&self, table: Table, scope: &Scope) -> Result<Vec<Record>, StoreError> {
        self.0.list(table, scope)
    }

    /// Returns all records of a table.
    pub fn all(&self, table: Table) -> Result<Vec<Record>, StoreError> {
        self.0.all(table)
    }

    /// Returns the key of a scope, and makes it where there is none.
    pub fn data_key(&mut self, scope: &Scope) -> Result<DataKey, StoreError> {
        self.0.data_key(scope)
    }
}
