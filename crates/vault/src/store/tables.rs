//! What a look at the store sees, and what a change of it can do: the same tables, open for reading or writing.

use std::collections::BTreeMap;

use redb::{ReadOnlyTable, ReadTransaction, ReadableTable, TableDefinition, WriteTransaction};
use redb::{ReadableTableMetadata, TableError};
use zeroize::Zeroizing;

use crate::data_key::{DataKey, KeyId, Scope};
use crate::key::KeyError;
use crate::store::disk::{Fault, Files};
use crate::store::sealing::{Sealing, key_of};
use crate::store::{BLINDING, StoreError, Table, quiet};

type Bytes = &'static [u8];

const META: TableDefinition<&str, &[u8]> = TableDefinition::new("meta");
const KEYS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("keys");
const SCOPES: TableDefinition<&[u8], &[u8]> = TableDefinition::new("scopes");
const RECORDS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("records");
const MEMBERS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("members");

/// What marks a file of redb's as a store of ours.
const FORM: &[u8] = b"proxmox-ai store";

/// What stands in clear: which schema, which generation of the keys, and where the blinding key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Meta {
    pub(super) schema: u32,
    pub(super) generation: u64,
    /// The data key that makes names blind; none where records are not encrypted.
    pub(super) blinding: Option<KeyId>,
}

impl Meta {
    pub(super) fn read(files: &Files, transaction: &ReadTransaction) -> Result<Self, StoreError> {
        match transaction.open_table(META) {
            Ok(table) => Self::of(files, &table),
            Err(error) => Err(no_table(files, error)),
        }
    }

    pub(super) fn read_to_change(
        files: &Files,
        transaction: &WriteTransaction,
    ) -> Result<Self, StoreError> {
        match transaction.open_table(META) {
            Ok(table) => Self::of(files, &table),
            Err(error) => Err(no_table(files, error)),
        }
    }

    fn of(
        files: &Files,
        table: &impl ReadableTable<&'static str, Bytes>,
    ) -> Result<Self, StoreError> {
        let get = |name: &str| match table.get(name) {
            Ok(Some(value)) => Ok(Some(value.value().to_vec())),
            Ok(None) => Ok(None),
            Err(error) => Err(files.error(error)),
        };
        if get("form")?.as_deref() != Some(FORM) {
            return Err(StoreError::Foreign(files.path.clone()));
        }
        let damaged = || files.damaged("its head is not whole");
        let number = |bytes: Option<Vec<u8>>| bytes.ok_or_else(damaged);
        let schema = number(get("schema")?)?;
        let generation = number(get("generation")?)?;
        let blinding = match get("blinding")? {
            Some(id) => Some(KeyId(id.try_into().map_err(|_| damaged())?)),
            None => None,
        };
        Ok(Self {
            schema: u32::from_le_bytes(schema.try_into().map_err(|_| damaged())?),
            generation: u64::from_le_bytes(generation.try_into().map_err(|_| damaged())?),
            blinding,
        })
    }

    pub(super) fn write(
        &self,
        files: &Files,
        transaction: &WriteTransaction,
    ) -> Result<(), StoreError> {
        let fault = |Fault(error)| files.error(error);
        let mut table = transaction
            .open_table(META)
            .map_err(|error| fault(error.into()))?;
        let mut put = |name: &str, value: &[u8]| {
            let done = table.insert(name, value).map(drop);
            done.map_err(|error| fault(error.into()))
        };
        put("form", FORM)?;
        put("schema", &self.schema.to_le_bytes())?;
        put("generation", &self.generation.to_le_bytes())?;
        match &self.blinding {
            Some(id) => put("blinding", id.bytes()),
            None => Ok(()),
        }
    }
}

fn no_table(files: &Files, error: TableError) -> StoreError {
    match error {
        TableError::TableDoesNotExist(_)
        | TableError::TableTypeMismatch { .. }
        | TableError::TableIsMultimap(_)
        | TableError::TableIsNotMultimap(_) => StoreError::Foreign(files.path.clone()),
        error => files.error(error),
    }
}

/// A record with its name.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// What its key belongs to.
    pub scope: Scope,
    /// Its name within the table.
    pub name: Vec<u8>,
    /// What was put.
    pub body: Zeroizing<Vec<u8>>,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record({}, {} bytes)", self.scope, self.body.len())
    }
}

/// The four tables, whatever they are open for.
pub(super) struct Tables<'s, T> {
    files: &'s Files,
    pub(super) sealing: &'s Sealing,
    keys: T,
    scopes: T,
    records: T,
    members: T,
}

pub(super) type Read<'s> = Tables<'s, ReadOnlyTable<Bytes, Bytes>>;
pub(super) type Write<'s, 't> = Tables<'s, redb::Table<'t, Bytes, Bytes>>;

impl<'s, T> Tables<'s, T> {
    fn of(
        files: &'s Files,
        sealing: &'s Sealing,
        open: impl Fn(TableDefinition<'static, Bytes, Bytes>) -> Result<T, TableError>,
    ) -> Result<Self, StoreError> {
        let open = |table| open(table).map_err(|error| no_table(files, error));
        Ok(Self {
            files,
            sealing,
            keys: open(KEYS)?,
            scopes: open(SCOPES)?,
            records: open(RECORDS)?,
            members: open(MEMBERS)?,
        })
    }
}

impl<'s> Read<'s> {
    pub(super) fn open(
        files: &'s Files,
        sealing: &'s Sealing,
        transaction: &ReadTransaction,
    ) -> Result<Self, StoreError> {
        Self::of(files, sealing, |table| transaction.open_table(table))
    }
}

impl<'s, 't> Write<'s, 't> {
    pub(super) fn open(
        files: &'s Files,
        sealing: &'s Sealing,
        transaction: &'t WriteTransaction,
    ) -> Result<Self, StoreError> {
        Self::of(files, sealing, |table| transaction.open_table(table))
    }
}

impl<T: ReadableTable<Bytes, Bytes>> Tables<'_, T> {
    fn fault(&self, error: impl Into<Fault>) -> StoreError {
        self.files.error(error.into().0)
    }

    fn sealed(&self, error: KeyError) -> StoreError {
        match error {
            KeyError::Sealed => StoreError::Record(self.files.path.clone()),
            error => error.into(),
        }
    }

    fn value(&self, table: &T, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let found = table.get(key).map_err(|error| self.fault(error))?;
        Ok(found.map(|value| value.value().to_vec()))
    }

    /// Opens a wrapped key by its name.
    pub(super) fn unwrap(&self, id: KeyId) -> Result<Option<(DataKey, String)>, StoreError> {
        let Some(wrapped) = self.value(&self.keys, id.bytes())? else {
            return Ok(None);
        };
        let opened = self.sealing.unwrap(id, &wrapped);
        let (key, scope) = opened.map_err(|error| self.sealed(error))?;
        Ok(Some((DataKey { id, key }, scope)))
    }

    pub(super) fn key_by_id(&self, id: KeyId) -> Result<Option<(DataKey, Scope)>, StoreError> {
        let Some((key, scope)) = self.unwrap(id)? else {
            return Ok(None);
        };
        match scope.parse() {
            Ok(scope) => Ok(Some((key, scope))),
            Err(()) => Err(StoreError::Record(self.files.path.clone())),
        }
    }

    pub(super) fn known(&self, scope: &Scope) -> Result<Option<DataKey>, StoreError> {
        let Some(id) = self.value(&self.scopes, &self.sealing.blind_scope(scope))? else {
            return Ok(None);
        };
        let id = KeyId(id.try_into().map_err(|_| self.sealed(KeyError::Sealed))?);
        match self.key_by_id(id)? {
            Some((key, found)) if found == *scope => Ok(Some(key)),
            _ => Err(StoreError::Record(self.files.path.clone())),
        }
    }

    /// The names of all data keys but the blinding key, which belongs to no scope.
    pub(super) fn key_ids(&self) -> Result<Vec<KeyId>, StoreError> {
        let rows = self.scopes.iter().map_err(|error| self.fault(error))?;
        rows.map(|row| {
            let (_, id) = row.map_err(|error| self.fault(error))?;
            let id = id.value().try_into();
            Ok(KeyId(id.map_err(|_| self.sealed(KeyError::Sealed))?))
        })
        .collect()
    }

    /// The names of all keys that are there, whether an index knows them or not.
    pub(super) fn all_key_ids(&self) -> Result<Vec<KeyId>, StoreError> {
        let rows = self.keys.iter().map_err(|error| self.fault(error))?;
        let mut ids = Vec::new();
        for row in rows {
            let (id, _) = row.map_err(|error| self.fault(error))?;
            // No key of ours has a name of another length.
            ids.extend(id.value().try_into().ok().map(KeyId));
        }
        Ok(ids)
    }

    pub(super) fn scopes(&self) -> Result<Vec<Scope>, StoreError> {
        let mut scopes = Vec::new();
        for id in self.key_ids()? {
            scopes.extend(self.key_by_id(id)?.map(|(_, scope)| scope));
        }
        scopes.sort();
        Ok(scopes)
    }

    pub(super) fn get(&self, table: Table, name: &[u8]) -> Result<Option<Record>, StoreError> {
        let blinded = self.sealing.blind_record(table, name);
        let Some(stored) = self.value(&self.records, &blinded)? else {
            return Ok(None);
        };
        let id = key_of(&stored).ok_or_else(|| self.sealed(KeyError::Sealed))?;
        let Some((key, scope)) = self.key_by_id(id)? else {
            // A record without its key was erased: only a key put back by hand could open it.
            return Ok(None);
        };
        let opened = self.sealing.open(table, &key, &blinded, &stored);
        let (name, body) = opened.map_err(|error| self.sealed(error))?;
        Ok(Some(Record { scope, name, body }))
    }

    /// The blinded names of what one key holds in one table, or in all.
    pub(super) fn members(
        &self,
        id: KeyId,
        table: Option<Table>,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let first = match table {
            Some(table) => self.sealing.shelf(id, table),
            None => id.bytes().to_vec(),
        };
        let rows = self
            .members
            .range(first.as_slice()..)
            .map_err(|error| self.fault(error))?;
        let mut members = Vec::new();
        for row in rows {
            let (key, _) = row.map_err(|error| self.fault(error))?;
            let key = key.value();
            if !key.starts_with(&first) {
                break;
            }
            members.push(key[KeyId::LENGTH + 8..].to_vec());
        }
        Ok(members)
    }

    pub(super) fn list(&self, table: Table, scope: &Scope) -> Result<Vec<Record>, StoreError> {
        match self.known(scope)? {
            Some(key) => self.list_under(table, scope, &key),
            None => Ok(Vec::new()),
        }
    }

    pub(super) fn list_under(
        &self,
        table: Table,
        scope: &Scope,
        key: &DataKey,
    ) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        for blinded in self.members(key.id, Some(table))? {
            let (name, body) = self.open_member(table, key, &blinded)?;
            let scope = scope.clone();
            records.push(Record { scope, name, body });
        }
        records.sort_by(|one, two| one.name.cmp(&two.name));
        Ok(records)
    }

    pub(super) fn all(&self, table: Table) -> Result<Vec<Record>, StoreError> {
        let mut records = Vec::new();
        for id in self.key_ids()? {
            if let Some((key, scope)) = self.key_by_id(id)? {
                records.extend(self.list_under(table, &scope, &key)?);
            }
        }
        Ok(records)
    }

    /// Opens one record that the index names.
    pub(super) fn open_member(
        &self,
        table: Table,
        key: &DataKey,
        blinded: &[u8],
    ) -> Result<(Vec<u8>, Zeroizing<Vec<u8>>), StoreError> {
        let stored = self.value(&self.records, blinded)?;
        let stored = stored.ok_or_else(|| self.files.damaged("its index is not whole"))?;
        let opened = self.sealing.open(table, key, blinded, &stored);
        opened.map_err(|error| self.sealed(error))
    }

    /// The key that makes names blind; it is the one of no scope.
    pub(super) fn blinding(&self, id: Option<KeyId>) -> Result<Option<DataKey>, StoreError> {
        let Some(id) = id else {
            return Ok(None);
        };
        match self.unwrap(id)? {
            Some((key, what)) if what == BLINDING => Ok(Some(key)),
            _ => Err(self.sealed(KeyError::Sealed)),
        }
    }

    pub(super) fn wrapped(&self, id: KeyId) -> Result<Option<Vec<u8>>, StoreError> {
        self.value(&self.keys, id.bytes())
    }
}

/// Rows of a damaged table, and how many of them are missing.
type Left<K> = (Vec<(K, Vec<u8>)>, u64);

impl Read<'_> {
    /// The wrapped keys that can still be read, and how many cannot.
    pub(super) fn what_is_left_of_keys(&self) -> Left<KeyId> {
        let (rows, mut lost) = left(&self.keys);
        let mut keys = Vec::new();
        for (id, wrapped) in rows {
            match id.try_into() {
                Ok(id) => keys.push((KeyId(id), wrapped)),
                Err(_) => lost += 1,
            }
        }
        (keys, lost)
    }

    /// The sealed records that can still be read, by their blinded names, and how many cannot.
    pub(super) fn what_is_left_of_records(&self) -> Left<Vec<u8>> {
        left(&self.records)
    }

    /// How many data keys and records there are.
    pub(super) fn counts(&self) -> Result<(u64, u64), StoreError> {
        let keys = self.scopes.len().map_err(|error| self.fault(error))?;
        let records = self.records.len().map_err(|error| self.fault(error))?;
        Ok((keys, records))
    }

    /// Copies every table as it is.
    pub(super) fn copy_to(&self, transaction: &WriteTransaction) -> Result<(), StoreError> {
        let to = Write::open(self.files, self.sealing, transaction)?;
        let pairs = [
            (&self.keys, to.keys),
            (&self.scopes, to.scopes),
            (&self.records, to.records),
            (&self.members, to.members),
        ];
        for (from, mut to) in pairs {
            for row in from.iter().map_err(|error| self.fault(error))? {
                let (key, value) = row.map_err(|error| self.fault(error))?;
                let done = to.insert(key.value(), value.value()).map(drop);
                done.map_err(|error| self.fault(error))?;
            }
        }
        Ok(())
    }
}

/// Reads from both ends up to what cannot be read, which redb tells by an error or a panic.
fn left(table: &ReadOnlyTable<Bytes, Bytes>) -> Left<Vec<u8>> {
    let mut found = BTreeMap::new();
    for back in [false, true] {
        let whole = quiet::watch(|| {
            let mut rows = table.iter()?;
            while let Some(row) = match back {
                false => rows.next(),
                true => rows.next_back(),
            } {
                let (name, value) = row?;
                found.insert(name.value().to_vec(), value.value().to_vec());
            }
            Ok::<_, redb::StorageError>(())
        });
        if matches!(whole, Ok(Ok(()))) {
            break;
        }
    }
    let all = quiet::watch(|| table.len().ok()).ok().flatten();
    let lost = all.map_or(0, |all| all.saturating_sub(found.len() as u64));
    (found.into_iter().collect(), lost)
}

impl Write<'_, '_> {
    pub(super) fn data_key(&mut self, scope: &Scope) -> Result<DataKey, StoreError> {
        if let Some(key) = self.known(scope)? {
            return Ok(key);
        }
        let key = self.sealing.make_key()?;
        self.adopt(&key, scope)?;
        Ok(key)
    }

    /// Puts a key in for a scope.
    pub(super) fn adopt(&mut self, key: &DataKey, scope: &Scope) -> Result<(), StoreError> {
        self.put_key(key, &scope.to_string())?;
        let blinded = self.sealing.blind_scope(scope);
        let done = self
            .scopes
            .insert(blinded.as_slice(), key.id.bytes().as_slice())
            .map(drop);
        done.map_err(|error| self.fault(error))
    }

    /// Wraps a key anew.
    pub(super) fn put_key(&mut self, key: &DataKey, scope: &str) -> Result<(), StoreError> {
        let wrapped = self.sealing.wrap(key, scope)?;
        let done = self
            .keys
            .insert(key.id.bytes().as_slice(), wrapped.as_slice())
            .map(drop);
        done.map_err(|error| self.fault(error))
    }

    pub(super) fn put(
        &mut self,
        table: Table,
        scope: &Scope,
        name: &[u8],
        body: &[u8],
    ) -> Result<(), StoreError> {
        let key = self.data_key(scope)?;
        let sealed = self.sealing.seal(table, &key, name, body)?;
        let blinded = self.sealing.blind_record(table, name);
        let before = self
            .records
            .insert(blinded.as_slice(), sealed.as_slice())
            .map(|before| before.and_then(|before| key_of(before.value())));
        let before = before.map_err(|error| self.fault(error))?;
        if let Some(other) = before.filter(|id| *id != key.id) {
            self.unlist(other, table, &blinded)?;
        }
        let member = [self.sealing.shelf(key.id, table).as_slice(), &blinded].concat();
        let done = self
            .members
            .insert(member.as_slice(), [].as_slice())
            .map(drop);
        done.map_err(|error| self.fault(error))
    }

    pub(super) fn remove(&mut self, table: Table, name: &[u8]) -> Result<bool, StoreError> {
        let blinded = self.sealing.blind_record(table, name);
        let removed = self
            .records
            .remove(blinded.as_slice())
            .map(|removed| removed.map(|stored| key_of(stored.value())));
        let Some(id) = removed.map_err(|error| self.fault(error))? else {
            return Ok(false);
        };
        if let Some(id) = id {
            self.unlist(id, table, &blinded)?;
        }
        Ok(true)
    }

    fn unlist(&mut self, id: KeyId, table: Table, blinded: &[u8]) -> Result<(), StoreError> {
        let member = [self.sealing.shelf(id, table).as_slice(), blinded].concat();
        let done = self.members.remove(member.as_slice()).map(drop);
        done.map_err(|error| self.fault(error))
    }

    /// Destroys a key and what it holds; returns how many records that were.
    pub(super) fn destroy(&mut self, id: KeyId, scope: &Scope) -> Result<u64, StoreError> {
        let mut index = Vec::new();
        let first = id.bytes().as_slice();
        for row in self
            .members
            .range(first..)
            .map_err(|error| self.fault(error))?
        {
            let (key, _) = row.map_err(|error| self.fault(error))?;
            if !key.value().starts_with(first) {
                break;
            }
            index.push(key.value().to_vec());
        }
        for member in &index {
            let blinded = &member[KeyId::LENGTH + 8..];
            let done = self.records.remove(blinded).map(drop);
            done.map_err(|error| self.fault(error))?;
            let done = self.members.remove(member.as_slice()).map(drop);
            done.map_err(|error| self.fault(error))?;
        }
        let done = self.keys.remove(first).map(drop);
        done.map_err(|error| self.fault(error))?;
        let blinded = self.sealing.blind_scope(scope);
        let done = self.scopes.remove(blinded.as_slice()).map(drop);
        done.map_err(|error| self.fault(error))?;
        Ok(index.len() as u64)
    }
}
