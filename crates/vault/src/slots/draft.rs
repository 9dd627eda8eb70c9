//! A change of the slots, before it is written.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Map, Value};

use super::file::{Body, File, Slot};
use super::{
    Cost, Enrolled, Fields, Method, Place, RecoveryKey, Slots, SlotsError, hex, key_file, next,
    passphrase, path, wrap,
};
use crate::disk::{self, DiskError};
use crate::key::{self, Key, MasterKey};
use crate::lock::Lock;

/// A slot's private key, wrapped, with what unwrapping needs.
#[derive(Clone, Debug)]
pub struct Wrapped {
    /// The method.
    pub method: Method,
    /// The wrapped key.
    pub private: Vec<u8>,
}

impl Wrapped {
    /// Takes what a device has wrapped: `Wrapped::by(Method::Hsm, enrolled)`.
    pub fn by<T: Serialize>(method: fn(Fields) -> Method, enrolled: Enrolled<T>) -> Self {
        let stored = serde_json::to_value(enrolled.stored);
        let fields = match stored.expect("it is made of names and numbers") {
            Value::Object(fields) => fields,
            other => Fields::from_iter([("stored".to_owned(), other)]),
        };
        Self {
            method: method(fields),
            private: enrolled.private,
        }
    }
}

/// Slots that are being put together; nothing is written before [`Draft::create`], [`Draft::write`] or
/// [`Draft::stage`].
pub struct Draft {
    folder: PathBuf,
    body: Body,
    /// What the change begins with; nothing for a new vault.
    from: Option<File>,
}

/// Returns what a slot's private key is bound to.
pub(super) fn belongs(vault: &[u8; 16], slot: &str) -> Vec<u8> {
    [b"proxmox-ai slot 1\0".as_slice(), vault, slot.as_bytes()].concat()
}

/// Returns what a device shows to people for a slot's key: enough of the vault's id to tell two apart.
pub(super) fn name_in_device(vault: &[u8; 16], slot: &str) -> String {
    format!("{} {slot}", hex::text(&vault[..4]))
}

/// Returns what a wrapped master key is bound to.
pub(super) fn master_belongs(vault: &[u8; 16], generation: u64, slot: &Slot) -> Vec<u8> {
    [
        b"proxmox-ai master key 1\0".as_slice(),
        vault,
        &generation.to_be_bytes(),
        &slot.public,
        slot.name.as_bytes(),
    ]
    .concat()
}

impl Draft {
    /// Begins a new vault in a folder, which is made with the first thing that is written.
    pub fn new(folder: &Path) -> Result<Self, SlotsError> {
        let mut vault = [0; 16];
        key::random(&mut vault)?;
        Ok(Self {
            folder: folder.to_owned(),
            body: Body {
                vault,
                generation: 1,
                slots: Vec::new(),
                key_file_is_left: false,
                more: Map::new(),
            },
            from: None,
        })
    }

    pub(super) fn of(slots: &Slots) -> Self {
        Self {
            folder: slots.folder.clone(),
            body: slots.file.body.clone(),
            from: Some(slots.file.clone()),
        }
    }

    /// Adds a slot: makes its key pair and has `wrap` wrap the private key, bound to the place that it is given.
    /// Returns the slot's name.
    pub fn add<E: From<SlotsError>>(
        &mut self,
        kind: &str,
        now: u64,
        wrap: impl FnOnce(Place<'_>, &Key) -> Result<Wrapped, E>,
    ) -> Result<String, E> {
        let name = self.free_name(kind);
        let private = Key::generate().map_err(SlotsError::from)?;
        let place = Place {
            name: &name_in_device(&self.body.vault, &name),
            belongs: &belongs(&self.body.vault, &name),
        };
        let wrapped = wrap(place, &private)?;
        self.body.slots.push(Slot {
            name: name.clone(),
            created: now,
            method: wrapped.method,
            public: wrap::public(&private),
            private: wrapped.private,
            master: Vec::new(),
            more: Map::new(),
        });
        Ok(name)
    }

    fn free_name(&self, kind: &str) -> String {
        let is_free = |name: &String| self.body.slots.iter().all(|slot| slot.name != *name);
        let numbered = (2_u64..).map(|number| format!("{kind}-{number}"));
        std::iter::once(kind.to_owned())
            .chain(numbered)
            .find(is_free)
            .expect("numbers do not end")
    }

    /// Adds the slot of the key file, and writes that file. In the place of a slot that this draft removes it can only
    /// be when the file that is there opens nothing: it is needed until the change is in place.
    pub fn add_key_file(&mut self, lock: &Lock, now: u64) -> Result<String, SlotsError> {
        let _ = lock;
        let is_one = |slot: &&Slot| slot.method == Method::KeyFile;
        if let Some(slot) = self.body.slots.iter().find(is_one) {
            return Err(SlotsError::OneOnly {
                name: slot.name.clone(),
            });
        }
        let key = match self.from.clone() {
            None => {
                self.is_new()?;
                // A vault whose `keys.json` was lost may still need the file that is there.
                key_file::read_or_write(&self.folder)?
            }
            Some(from) => {
                self.is_unchanged(&from)?;
                self.clear_key_file(from)?;
                key_file::write(&self.folder)?
            }
        };
        self.body.key_file_is_left = false;
        self.add("key-file", now, |place, private| {
            let private = key.derive("slot").seal(place.belongs, private.bytes())?;
            let method = Method::KeyFile;
            Ok(Wrapped { method, private })
        })
    }

    /// Makes room for a new key file: refuses when the one that is there opens the vault, and puts one of something
    /// else aside.
    fn clear_key_file(&self, from: File) -> Result<(), SlotsError> {
        let before = Slots {
            folder: self.folder.clone(),
            file: from,
        };
        let path = key_file::path(&self.folder);
        match before.unlock_key_file() {
            Ok(_) => Err(SlotsError::OneOnly {
                name: "key-file".to_owned(),
            }),
            // What is there is left of a slot that was removed; or there is nothing.
            Err(SlotsError::NoSuchKind { .. } | SlotsError::NoKeyFile { .. }) => Ok(()),
            Err(SlotsError::NotAKeyFile { .. } | SlotsError::WrongKeyFile { .. }) => {
                Ok(disk::put_aside(&path)?)
            }
            Err(other) => Err(other),
        }
    }

    /// Adds a slot for a pass phrase, which [`passphrase::judge`] has to find good.
    pub fn add_passphrase(
        &mut self,
        phrase: &str,
        cost: Cost,
        now: u64,
    ) -> Result<String, SlotsError> {
        passphrase::judge(phrase)?;
        self.add("passphrase", now, |place, private| {
            let mut salt = [0; 16];
            key::random(&mut salt)?;
            let key = passphrase::key(phrase, &salt, cost)?;
            let private = key.seal(place.belongs, private.bytes())?;
            let method = Method::Passphrase { salt, cost };
            Ok(Wrapped { method, private })
        })
    }

    /// Adds a slot for a recovery key, which is to be shown once.
    pub fn add_recovery(&mut self, recovery: &RecoveryKey, now: u64) -> Result<String, SlotsError> {
        self.add("recovery", now, |place, private| {
            let private = recovery.key().seal(place.belongs, private.bytes())?;
            let method = Method::Recovery;
            Ok(Wrapped { method, private })
        })
    }

    /// Gives a slot another key pair, and has `wrap` wrap the new private key; the slot's name and place stay. Whoever
    /// knew the old private key is locked out once this was written by [`Draft::rekey`].
    pub fn renew<E: From<SlotsError>>(
        &mut self,
        name: &str,
        wrap: impl FnOnce(Place<'_>, &Key) -> Result<Wrapped, E>,
    ) -> Result<(), E> {
        let at = self.position(name)?;
        let private = Key::generate().map_err(SlotsError::from)?;
        let place = Place {
            name: &name_in_device(&self.body.vault, name),
            belongs: &belongs(&self.body.vault, name),
        };
        let wrapped = wrap(place, &private)?;
        let slot = &mut self.body.slots[at];
        slot.method = wrapped.method;
        slot.public = wrap::public(&private);
        slot.private = wrapped.private;
        Ok(())
    }

    fn position(&self, name: &str) -> Result<usize, SlotsError> {
        let slots = &self.body.slots;
        let found = slots.iter().position(|slot| slot.name == name);
        found.ok_or_else(|| SlotsError::NoSlot {
            name: name.to_owned(),
            known: slots.iter().map(|slot| slot.name.clone()).collect(),
        })
    }

    /// Removes a slot. An old copy of `keys.json` opens with it what was sealed until then; so that it opens nothing
    /// later, write with [`Draft::stage`].
    pub fn remove(&mut self, name: &str) -> Result<(), SlotsError> {
        let at = self.position(name)?;
        let removed = self.body.slots.remove(at);
        self.body.key_file_is_left |= removed.method == Method::KeyFile;
        Ok(())
    }

    /// Refuses slots with which nobody gets in day by day: none, or recovery keys and unknown ones only.
    fn check(&self) -> Result<(), SlotsError> {
        let daily = |slot: &Slot| !matches!(slot.method, Method::Recovery | Method::Unknown { .. });
        if self.body.slots.iter().any(daily) {
            return Ok(());
        }
        let before = self.from.as_ref().map(|file| file.body.slots.as_slice());
        let gone = before.unwrap_or_default().iter().find(|slot| daily(slot));
        Err(SlotsError::LastSlot {
            name: gone.map_or_else(|| "recovery".to_owned(), |slot| slot.name.clone()),
        })
    }

    /// Wraps the master key to all slots.
    fn fill(&mut self, master: &MasterKey) -> Result<(), SlotsError> {
        let (vault, generation) = (self.body.vault, self.body.generation);
        for slot in &mut self.body.slots {
            let belongs = master_belongs(&vault, generation, slot);
            slot.master = master.expose(|key| wrap::wrap(&slot.public, &belongs, key))?;
        }
        Ok(())
    }

    /// Checks, under the lock, that the slots are still those that the change begins with, and that the master key
    /// vouches for them: nothing is wrapped to a public key that somebody else has put there.
    fn compare(&self, master: &MasterKey) -> Result<(), SlotsError> {
        let from = self.from.as_ref().expect("only a new vault has none");
        if !from.is_of(master) {
            return Err(SlotsError::Forged);
        }
        self.is_unchanged(from)
    }

    fn is_unchanged(&self, from: &File) -> Result<(), SlotsError> {
        match File::read(&path(&self.folder))?.is(from) {
            true => Ok(()),
            false => Err(SlotsError::Changed),
        }
    }

    fn is_new(&self) -> Result<(), SlotsError> {
        match Slots::exist(&self.folder) {
            true => Err(SlotsError::Exists {
                folder: self.folder.display().to_string(),
            }),
            false => Ok(()),
        }
    }

    /// Writes a new vault with a new master key.
    pub fn create(mut self, lock: &Lock) -> Result<(Slots, MasterKey), SlotsError> {
        let _ = lock;
        self.is_new()?;
        self.check()?;
        let master = MasterKey::generate()?;
        self.fill(&master)?;
        let file = File::of(self.body, &master);
        disk::replace(&path(&self.folder), &file.bytes())?;
        let folder = self.folder;
        Ok((Slots { folder, file }, master))
    }

    /// Writes the change; the master key stays.
    pub fn write(mut self, lock: &Lock, master: &MasterKey) -> Result<Slots, SlotsError> {
        let _ = lock;
        self.check()?;
        self.compare(master)?;
        self.fill(master)?;
        let file = File::of(self.body, master);
        disk::replace(&path(&self.folder), &file.bytes())?;
        let folder = self.folder;
        let slots = Slots { folder, file };
        slots.remove_left_key_file()?;
        Ok(slots)
    }

    /// Writes the change with a new master key beside the present file. The caller then has the store take the new
    /// master key and generation, and calls [`Staged::commit`]; when the store refuses, it drops what this returns: the
    /// next [`Slots::settle`] sees which of the two holds.
    pub fn stage(
        mut self,
        lock: &Lock,
        master: &MasterKey,
        new: &MasterKey,
    ) -> Result<Staged, SlotsError> {
        let _ = lock;
        self.check()?;
        self.compare(master)?;
        // 2⁶⁴ master keys are not made in the life of a vault.
        self.body.generation = self.body.generation.saturating_add(1);
        self.fill(new)?;
        let file = File::of(self.body, new);
        disk::replace(&next(&self.folder), &file.bytes())?;
        let folder = self.folder;
        Ok(Staged {
            slots: Slots { folder, file },
        })
    }

    /// Makes a new master key, hands the old and the new one with the new generation to `rewrap`, which has the store
    /// take it over, and puts the change in place.
    pub fn rekey<E: From<SlotsError>>(
        self,
        lock: &Lock,
        master: &MasterKey,
        rewrap: impl FnOnce(&MasterKey, &MasterKey, u64) -> Result<(), E>,
    ) -> Result<(Slots, MasterKey), E> {
        let new = MasterKey::generate().map_err(SlotsError::from)?;
        let staged = self.stage(lock, master, &new)?;
        rewrap(master, &new, staged.generation())?;
        Ok((staged.commit()?, new))
    }
}

impl Slots {
    /// Removes the key file, when it is left of a slot that was removed.
    pub(super) fn remove_left_key_file(&self) -> Result<(), DiskError> {
        let body = &self.file.body;
        // A program that does not know the mark may have made a new slot for a new file.
        let is_needed = body.slots.iter().any(|slot| slot.method == Method::KeyFile);
        let file = key_file::path(&self.folder);
        match body.key_file_is_left && !is_needed && file.symlink_metadata().is_ok() {
            true => disk::overwrite_and_remove(&file),
            false => Ok(()),
        }
    }
}

/// Slots with a new master key, which do not hold yet.
#[must_use = "without `commit` the slots stay as they were"]
pub struct Staged {
    slots: Slots,
}

impl Staged {
    /// Returns the new generation, for the store to record.
    pub fn generation(&self) -> u64 {
        self.slots.generation()
    }

    /// Puts the new slots in the place of the old ones; the store is on the new master key already.
    pub fn commit(self) -> Result<Slots, SlotsError> {
        let folder = self.slots.folder();
        // What lies in the old file opens what was sealed before, erased things too.
        disk::rename_over(&next(folder), &path(folder))?;
        self.slots.remove_left_key_file()?;
        Ok(self.slots)
    }
}
