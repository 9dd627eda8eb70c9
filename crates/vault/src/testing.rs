//! A vault in a folder of its own, for tests.

use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;

use crate::key::MasterKey;
use crate::lock::Lock;
use crate::slots::{Draft, Slots};
use crate::store::{self, Access, Erasure, Forgotten, Rewrite, Store};

pub(crate) struct Home {
    folder: TempDir,
}

pub(crate) const ACCESS: Access = Access {
    wait: Duration::from_secs(20),
    mode: store::Mode::Write,
};

impl Home {
    pub(crate) fn new() -> Self {
        let home = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let lock = home.lock();
        let mut draft = Draft::new(&home.vault()).unwrap();
        draft.add_key_file(&lock, 0).unwrap();
        draft.create(&lock).unwrap();
        home
    }

    /// Takes a folder with a vault in it.
    pub(crate) fn at(folder: TempDir) -> Self {
        Self { folder }
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    fn lock(&self) -> Lock {
        Lock::take(&self.vault(), ACCESS.wait, &mut std::thread::sleep).unwrap()
    }

    /// Unlocks the vault as every new process does.
    pub(crate) fn unlock(&self) -> (MasterKey, u64) {
        let lock = self.lock();
        let held = store::generation(&self.vault().join("store.redb"), &lock).unwrap();
        let slots = Slots::settle(&self.vault(), &lock, held).unwrap();
        (slots.unlock_key_file().unwrap(), slots.generation())
    }

    pub(crate) fn store(&self) -> Store {
        let (master, generation) = self.unlock();
        Store::open(
            &self.vault().join("store.redb"),
            &master,
            generation,
            ACCESS,
        )
        .unwrap()
    }

    pub(crate) fn forget(&self, store: &mut Store, what: &Erasure, rewrite: Rewrite) -> Forgotten {
        let (master, _) = self.unlock();
        store.forget(&master, what, rewrite).unwrap()
    }
}
