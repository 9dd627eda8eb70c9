//! How records are named and sealed: what stands in the file, and what it is bound to.

use zeroize::Zeroizing;

use crate::data_key::{DataKey, KeyId, Scope};
use crate::key::{KEY, Key, KeyError, MasterKey};
use crate::store::Table;

/// A name that tells nothing without the blinding key.
pub(super) type Blinded = [u8; 32];

/// The keys and numbers that records are bound to.
#[derive(Clone)]
pub(super) struct Sealing {
    pub(super) schema: u32,
    pub(super) generation: u64,
    /// Wraps data keys; there is none where records are not encrypted.
    wrap: Option<Key>,
    /// Makes names blind.
    pub(super) blinding: Key,
}

impl Sealing {
    /// Takes what wraps data keys from the master key; `blinding` is itself a data key.
    pub(super) fn new(schema: u32, generation: u64, master: &MasterKey, blinding: Key) -> Self {
        Self {
            schema,
            generation,
            wrap: Some(master.derive("store: data keys")),
            blinding,
        }
    }

    /// For records that are not encrypted: names are hashed, and nothing is secret.
    pub(super) fn plain(schema: u32) -> Self {
        Self {
            schema,
            generation: 0,
            wrap: None,
            blinding: nothing(),
        }
    }

    /// The same, with the blinding key that was found.
    pub(super) fn with(self, blinding: Key) -> Self {
        Self { blinding, ..self }
    }

    pub(super) fn is_plain(&self) -> bool {
        self.wrap.is_none()
    }

    pub(super) fn blind_scope(&self, scope: &Scope) -> Blinded {
        self.blinding.code(format!("scope|{scope}").as_bytes())
    }

    pub(super) fn blind_record(&self, table: Table, name: &[u8]) -> Blinded {
        let head = format!("record|{}|", table.name());
        self.blinding.code(&[head.as_bytes(), name].concat())
    }

    /// Begins the index's entries of one table below one data key.
    pub(super) fn shelf(&self, id: KeyId, table: Table) -> Vec<u8> {
        let head = format!("shelf|{}|", table.name());
        let tag = self.blinding.code(&[head.as_bytes(), id.bytes()].concat());
        [id.bytes().as_slice(), &tag[..8]].concat()
    }

    /// Makes a new data key.
    pub(super) fn make_key(&self) -> Result<DataKey, KeyError> {
        let made = DataKey::generate()?;
        Ok(match self.wrap {
            Some(_) => made,
            None => DataKey {
                key: nothing(),
                ..made
            },
        })
    }

    /// Wraps a data key with what it is for.
    pub(super) fn wrap(&self, key: &DataKey, scope: &str) -> Result<Vec<u8>, KeyError> {
        match &self.wrap {
            Some(wrap) => {
                let plain = [key.key.bytes().as_slice(), scope.as_bytes()].concat();
                wrap.seal(&self.key_belongs(key.id), &Zeroizing::new(plain))
            }
            None => Ok(scope.as_bytes().to_vec()),
        }
    }

    /// Opens a wrapped data key.
    pub(super) fn unwrap(&self, id: KeyId, wrapped: &[u8]) -> Result<(Key, String), KeyError> {
        let Some(wrap) = &self.wrap else {
            return Ok((nothing(), text(wrapped)?));
        };
        let plain = wrap.open(&self.key_belongs(id), wrapped)?;
        let (key, scope) = plain.split_at_checked(KEY).ok_or(KeyError::Sealed)?;
        let key = Key::of_slice(key).ok_or(KeyError::Sealed)?;
        Ok((key, text(scope)?))
    }

    fn key_belongs(&self, id: KeyId) -> Vec<u8> {
        let head = format!("store|{}|data key|{}|", self.schema, self.generation);
        [head.as_bytes(), id.bytes()].concat()
    }

    /// Seals a record: its data key's name in clear, then its own name and its body.
    pub(super) fn seal(
        &self,
        table: Table,
        key: &DataKey,
        name: &[u8],
        body: &[u8],
    ) -> Result<Vec<u8>, KeyError> {
        let length = u16::try_from(name.len()).expect("names are short, and made in this crate");
        let plain = [length.to_le_bytes().as_slice(), name, body].concat();
        let plain = Zeroizing::new(plain);
        let blinded = self.blind_record(table, name);
        let sealed = match self.wrap {
            Some(_) => key
                .key
                .seal(&self.record_belongs(table, &blinded, key.id), &plain)?,
            None => plain.to_vec(),
        };
        Ok([key.id.bytes().as_slice(), &sealed].concat())
    }

    /// Opens a record; returns its name and its body.
    pub(super) fn open(
        &self,
        table: Table,
        key: &DataKey,
        blinded: &[u8],
        stored: &[u8],
    ) -> Result<(Vec<u8>, Zeroizing<Vec<u8>>), KeyError> {
        let sealed = stored.get(KeyId::LENGTH..).ok_or(KeyError::Sealed)?;
        let plain = match self.wrap {
            Some(_) => key
                .key
                .open(&self.record_belongs(table, blinded, key.id), sealed)?,
            None => Zeroizing::new(sealed.to_vec()),
        };
        let (length, rest) = plain.split_first_chunk::<2>().ok_or(KeyError::Sealed)?;
        let length = usize::from(u16::from_le_bytes(*length));
        let (name, body) = rest.split_at_checked(length).ok_or(KeyError::Sealed)?;
        if self.blind_record(table, name) != blinded {
            return Err(KeyError::Sealed);
        }
        Ok((name.to_vec(), Zeroizing::new(body.to_vec())))
    }

    fn record_belongs(&self, table: Table, blinded: &[u8], id: KeyId) -> Vec<u8> {
        let head = format!("store|{}|{}|", self.schema, table.name());
        [head.as_bytes(), blinded, b"|", id.bytes()].concat()
    }
}

fn nothing() -> Key {
    Key::of(Zeroizing::new([0; KEY]))
}

fn text(bytes: &[u8]) -> Result<String, KeyError> {
    String::from_utf8(bytes.to_vec()).map_err(|_| KeyError::Sealed)
}

/// Takes the name of the data key from the front of a record.
pub(super) fn key_of(stored: &[u8]) -> Option<KeyId> {
    let (id, _) = stored.split_first_chunk::<{ KeyId::LENGTH }>()?;
    Some(KeyId(*id))
}
