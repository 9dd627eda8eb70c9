//! Key slots: the ways to open the vault, in `vault/keys.json`.
//!
//! Each slot has a key pair. Its private key is wrapped by the slot's method; the master key is wrapped to every public
//! key. So a new master key reaches all slots without a question to anybody, and a slot can be tried without the others.
//!
//! A change goes through a [`Draft`]: [`Draft::write`] keeps the master key, [`Draft::stage`] brings a new one. The
//! second is what takes something away for good, a slot or erased data, because an old copy of `keys.json` opens only
//! the old master key. It writes `keys.json.next`; the caller then changes the store, in one transaction that also
//! records the new generation; [`Staged::commit`] puts the new file in its place. After a crash in between
//! [`Slots::settle`] asks the store which of the two holds.

mod draft;
mod error;
mod file;
mod hex;
pub mod hsm;
pub mod key_file;
pub mod keyring;
mod method;
pub mod passphrase;
mod place;
pub mod recovery;
mod socket;
pub mod tpm;
mod tries;
mod wrap;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::disk;
use crate::key::{Key, MasterKey};
use crate::lock::Lock;

pub use draft::{Draft, Staged, Wrapped};
pub use error::SlotsError;
pub use file::Slot;
pub use method::{Fields, Method};
pub use passphrase::Cost;
pub use place::{Enrolled, Place};
pub use recovery::RecoveryKey;
pub use tries::Pace;

use file::File;
use tries::Tries;

/// The slots of one vault as they were read.
#[derive(Clone)]
pub struct Slots {
    folder: PathBuf,
    file: File,
}

/// Returns where the slots are.
pub fn path(folder: &Path) -> PathBuf {
    folder.join("keys.json")
}

/// Says whether a change was written and not put in place.
pub fn is_staged(folder: &Path) -> bool {
    next(folder).symlink_metadata().is_ok()
}

fn next(folder: &Path) -> PathBuf {
    folder.join("keys.json.next")
}

impl Slots {
    /// Says whether there is a vault in the folder, whole or damaged.
    pub fn exist(folder: &Path) -> bool {
        path(folder).symlink_metadata().is_ok() || is_staged(folder)
    }

    /// Reads the slots; nothing is changed. `store` is the generation that the store is of, if there is one.
    pub fn open(folder: &Path, store: Option<u64>) -> Result<Self, SlotsError> {
        let current = Self::read(folder, &path(folder));
        let before = match &current {
            Ok(slots) => slots.generation().checked_add(1),
            Err(SlotsError::Missing { .. }) => store,
            Err(_) => None,
        };
        if store.is_some()
            && store == before
            && let Ok(staged) = Self::read(folder, &next(folder))
            && Some(staged.generation()) == store
        {
            // The store was changed and the rename did not happen.
            return Ok(staged);
        }
        if let Err(SlotsError::Missing { .. }) = current
            && is_staged(folder)
        {
            return Err(SlotsError::Damaged {
                path: path(folder).display().to_string(),
                why: "it is missing, and only a change that was not finished is there".to_owned(),
            });
        }
        let slots = current?;
        match store {
            Some(store) if store != slots.generation() => Err(SlotsError::Generation {
                slots: slots.generation(),
                store,
            }),
            _ => Ok(slots),
        }
    }

    /// Reads the slots, and ends what a crash left half done.
    pub fn settle(folder: &Path, _lock: &Lock, store: Option<u64>) -> Result<Self, SlotsError> {
        let slots = Self::open(folder, store)?;
        if is_staged(folder) {
            let staged = next(folder);
            let is_staged =
                Self::read(folder, &staged).is_ok_and(|found| found.file.is(&slots.file));
            match (is_staged, store) {
                (true, _) => disk::rename_over(&staged, &path(folder))?,
                // The store never saw that master key.
                (false, Some(_)) => disk::remove(&staged)?,
                // Nobody can say that: a store that was moved away may be of that generation, and opens with it only.
                (false, None) => disk::put_aside(&staged)?,
            }
        }
        match slots.remove_left_key_file() {
            // It opens nothing; the next start on a volume that may be written removes it.
            Err(error) if error.is_about_writing_only() => {}
            other => other?,
        }
        Ok(slots)
    }

    fn read(folder: &Path, path: &Path) -> Result<Self, SlotsError> {
        let missing = || SlotsError::Missing {
            folder: folder.display().to_string(),
        };
        let look = disk::check_folder(folder).map_err(SlotsError::from);
        let file = look.and_then(|()| File::read(path));
        let file = file.map_err(|error| match error {
            SlotsError::Disk(error) if error.is_absent() => missing(),
            other => other,
        })?;
        let folder = folder.to_owned();
        Ok(Self { folder, file })
    }

    /// Returns the folder of the vault.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the vault's id.
    pub fn vault(&self) -> [u8; 16] {
        self.file.body.vault
    }

    /// Returns the number of the master key, from 1.
    pub fn generation(&self) -> u64 {
        self.file.body.generation
    }

    /// Returns the slots, oldest first.
    pub fn list(&self) -> &[Slot] {
        &self.file.body.slots
    }

    /// Returns the slot of that name.
    pub fn find(&self, name: &str) -> Result<&Slot, SlotsError> {
        let found = self.list().iter().find(|slot| slot.name == name);
        found.ok_or_else(|| SlotsError::NoSlot {
            name: name.to_owned(),
            known: self.list().iter().map(|slot| slot.name.clone()).collect(),
        })
    }

    /// Says whether a slot is of that kind.
    pub fn has(&self, kind: &str) -> bool {
        self.list().iter().any(|slot| slot.method.kind() == kind)
    }

    /// Returns what a slot's wrapped private key is bound to; methods authenticate it where they can.
    pub fn belongs(&self, slot: &Slot) -> Vec<u8> {
        draft::belongs(&self.vault(), &slot.name)
    }

    /// Returns what a device shows to people for a slot's key.
    pub fn name_in_device(&self, slot: &Slot) -> String {
        draft::name_in_device(&self.vault(), &slot.name)
    }

    /// Opens the vault with the key file.
    pub fn unlock_key_file(&self) -> Result<MasterKey, SlotsError> {
        let slot = self.of_kind("key-file")?;
        let key = key_file::read(&self.folder)?;
        let private = key.derive("slot").open(&self.belongs(slot), &slot.private);
        let private = private.ok().and_then(|bytes| Key::of_slice(&bytes));
        let private = private.ok_or_else(|| SlotsError::WrongKeyFile {
            path: key_file::path(&self.folder).display().to_string(),
        })?;
        self.unlock_private(slot, &private)
    }

    /// Opens the vault with a pass phrase, which may be of any of the slots; waits when wrong ones were given before.
    pub fn unlock_passphrase(
        &self,
        phrase: &str,
        pace: &mut Pace,
    ) -> Result<MasterKey, SlotsError> {
        self.of_kind("passphrase")?;
        if phrase.is_empty() {
            return Err(SlotsError::EmptyPassphrase);
        }
        let tries = Tries::of(&self.folder);
        let wait = tries.begin(pace);
        let mut error = SlotsError::WrongPassphrase { wait };
        for slot in self.list() {
            let Method::Passphrase { salt, cost } = &slot.method else {
                continue;
            };
            let key = match passphrase::key(phrase, salt, *cost) {
                Ok(key) => key,
                // One slot that cannot be tried here does not close the others.
                Err(other) => {
                    error = other;
                    continue;
                }
            };
            let opened = key.open(&self.belongs(slot), &slot.private);
            if let Some(private) = opened.ok().and_then(|bytes| Key::of_slice(&bytes)) {
                tries.end();
                return self.unlock_private(slot, &private);
            }
        }
        Err(error)
    }

    /// Opens the vault with the recovery key.
    pub fn unlock_recovery(&self, recovery: &RecoveryKey) -> Result<MasterKey, SlotsError> {
        self.of_kind("recovery")?;
        let key = recovery.key();
        for slot in self.list() {
            let opened = key.open(&self.belongs(slot), &slot.private);
            if slot.method == Method::Recovery
                && let Some(private) = opened.ok().and_then(|bytes| Key::of_slice(&bytes))
            {
                return self.unlock_private(slot, &private);
            }
        }
        Err(SlotsError::WrongRecovery)
    }

    /// Opens the vault with a slot's private key, which a keyring, a TPM or a token has unwrapped.
    ///
    /// Whatever the way in, it ends here: the slots are taken for what they say only once the master key vouches for
    /// all of them.
    pub fn unlock_private(&self, slot: &Slot, private: &Key) -> Result<MasterKey, SlotsError> {
        let wrong = || SlotsError::WrongPrivate {
            name: slot.name.clone(),
        };
        if wrap::public(private) != slot.public {
            return Err(wrong());
        }
        let body = &self.file.body;
        let belongs = draft::master_belongs(&body.vault, body.generation, slot);
        let master = wrap::unwrap(private, &belongs, &slot.master).map_err(|_| wrong())?;
        let master = MasterKey::hold(master)?;
        match self.file.is_of(&master) {
            true => Ok(master),
            false => Err(SlotsError::Forged),
        }
    }

    fn of_kind(&self, kind: &'static str) -> Result<&Slot, SlotsError> {
        let found = self.list().iter().find(|slot| slot.method.kind() == kind);
        found.ok_or(SlotsError::NoSuchKind { kind })
    }

    /// Begins a change.
    pub fn draft(&self) -> Draft {
        Draft::of(self)
    }

    /// Writes a new master key for all slots beside the present file; see [`Draft::stage`].
    pub fn stage(
        &self,
        lock: &Lock,
        master: &MasterKey,
        new: &MasterKey,
    ) -> Result<Staged, SlotsError> {
        self.draft().stage(lock, master, new)
    }
}

impl std::fmt::Debug for Slots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.list().iter().map(|slot| slot.name.as_str()).collect();
        write!(f, "Slots({}: {})", self.generation(), names.join(", "))
    }
}
