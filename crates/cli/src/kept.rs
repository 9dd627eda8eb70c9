//! What the program keeps in the store, for commands: the vault and the store open together, and are changed together.

use std::path::Path;
use std::rc::Rc;
use std::time::SystemTime;

use pai_vault::cache::{Cache, Opened, Settings};
use pai_vault::operations;
use pai_vault::sessions::FindError;
use pai_vault::slots::Slots;
use pai_vault::store::{Access, Erasure, ForgetError, Forgotten, Rewrite, Store};
use pai_vault::time::Time;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{bytes, counted};
use crate::vault::{self, Vault};

/// For how many days it is kept what operations took.
const OPERATIONS_DAYS: u64 = 90;

/// How a command uses the store.
pub(crate) const ACCESS: Access = Access {
    wait: vault::WAIT,
    mode: pai_vault::store::Mode::Write,
};

/// An open vault with its store.
pub(crate) struct Kept {
    /// The vault.
    pub(crate) vault: Vault,
    /// The store.
    pub(crate) store: Store,
}

/// Returns the time.
pub(crate) fn now() -> Time {
    Time::of(SystemTime::now())
}

/// Opens the vault and its store, and makes both at the first use; what is past its time is erased.
///
/// A command that only looks uses [`existing`].
pub(crate) fn open(context: &Context) -> Result<Kept, Failure> {
    settle(context, context.vault()?)
}

/// Says whether anything was ever kept, and opens nothing.
pub(crate) fn is_there(context: &Context) -> Result<bool, Failure> {
    let folder = vault::folder(context)?;
    if !Slots::exist(&folder) {
        return Ok(false);
    }
    let store = vault::store_file(&folder);
    miss(context, &store)?;
    Ok(store.symlink_metadata().is_ok())
}

/// Opens the store of a vault that is there; `None` where nothing was ever kept.
pub(crate) fn existing(context: &Context) -> Result<Option<Kept>, Failure> {
    if !is_there(context)? {
        return Ok(None);
    }
    settle(context, vault::existing(context)?).map(Some)
}

/// Refuses a store that is gone beside a journal whose keys were in it: a new one would hide that it is gone.
pub(crate) fn miss(context: &Context, store: &Path) -> Result<(), Failure> {
    let journal = crate::journal::folder(context)?;
    let is_there = |path: &Path| path.symlink_metadata().is_ok();
    if is_there(store) || !is_there(&journal) {
        return Ok(());
    }
    let (store, journal) = (store.display(), journal.display());
    Err(Failure::new(
        Exit::Integrity,
        format!("`{store}` is missing: what was kept was in it, and the keys of the journal"),
    )
    .hint(format!(
        "put it back from a backup; to begin anew without both: mv {journal} {journal}.away"
    )))
}

fn settle(context: &Context, vault: Vault) -> Result<Kept, Failure> {
    let path = vault::store_file(&vault.folder);
    miss(context, &path)?;
    let store = Store::open(&path, &vault.master, vault.generation(), ACCESS)?;
    let mut kept = Kept { vault, store };
    kept.expire(context)?;
    Ok(kept)
}

impl Kept {
    /// Opens the cache as the settings have it.
    pub(crate) fn cache(&self, context: &Context, now: Time) -> Result<Opened<'_>, Failure> {
        let settings = context.settings()?;
        let settings = Settings {
            encryption: settings.cache_encryption(),
            retention_days: settings.cache_retention_days(),
            size: settings.cache_size(),
        };
        Ok(Cache::open(&self.store, settings, ACCESS, now)?)
    }

    /// Destroys keys and takes over the new master key.
    pub(crate) fn forget(
        &mut self,
        context: &Context,
        what: &Erasure,
        rewrite: Rewrite,
    ) -> Result<Erasing, Failure> {
        let Forgotten {
            slots,
            master,
            erased,
            rewritten,
        } = self.store.forget(&self.vault.master, what, rewrite)?;
        self.vault.slots = slots;
        self.vault.master = Rc::new(master);
        context.know_master(self.vault.generation(), &self.vault.master);
        Ok(Erasing { erased, rewritten })
    }

    /// Erases what is past its time, and tells what was found; a volume that may not be written is no reason to stop.
    fn expire(&mut self, context: &Context) -> Result<(), Failure> {
        // A mistake in the settings is told by what needs them; mending it needs the journal, and so the store.
        if context.settings().is_err() {
            return Ok(());
        }
        let now = now();
        let opened = self.cache(context, now)?;
        if let Some(latest) = opened.clock_went_back {
            context.ui.warn(format!(
                "the clock went back: it shows {now}, and showed {latest} before; nobody can tell how old kept answers are, \
                 so all of them are erased"
            ));
        }
        if let Some(plain) = &opened.plain {
            context.ui.note(format!(
                "the cache that was not encrypted is erased: {} were written over; {}",
                bytes(plain.overwritten),
                plain.medium.told()
            ));
        }
        let of_cache = opened.due;
        let days = std::time::Duration::from_secs(OPERATIONS_DAYS * 24 * 60 * 60);
        let old = operations::before(&self.store, now.before(days))?;
        let clears_cache = !of_cache.is_empty();
        let due = of_cache.and(old);
        if due.is_empty() {
            return Ok(());
        }
        if let Err(error) = self.erase_due(context, &due)? {
            context.ui.warn(format!(
                "what is past its time is not given any more, but could not be erased: {error}"
            ));
            return Ok(());
        }
        if clears_cache {
            self.cache(context, now)?.cache.erased()?;
        }
        Ok(())
    }

    /// Destroys the keys of what is past its time; the inner error is of a volume that may not be written, which is no
    /// reason to stop.
    pub(crate) fn erase_due(
        &mut self,
        context: &Context,
        due: &Erasure,
    ) -> Result<Result<(), ForgetError>, Failure> {
        match self.store.forget(&self.vault.master, due, Rewrite::No) {
            Ok(forgotten) => {
                self.vault.slots = forgotten.slots;
                self.vault.master = Rc::new(forgotten.master);
                context.know_master(self.vault.generation(), &self.vault.master);
                Ok(Ok(()))
            }
            // Once the store has the new master key, this vault's is of no use: the next start puts the slots in place.
            Err(error)
                if error.is_about_writing_only()
                    && self.store.generation() == self.vault.generation() =>
            {
                Ok(Err(error))
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// What became of what was to be erased.
pub(crate) struct Erasing {
    /// The keys.
    pub(crate) erased: pai_vault::store::Erased,
    /// The file, if it was to be rewritten.
    pub(crate) rewritten: Option<Result<pai_vault::store::Rewritten, pai_vault::store::StoreError>>,
}

impl Erasing {
    /// Tells what counted, and what overwriting was worth.
    pub(crate) fn tell(&self, context: &Context) {
        let ui = &context.ui;
        ui.note(format!(
            "{} destroyed; {} wrapped by a new master key",
            counted(self.erased.keys, "key was", "keys were"),
            counted(self.erased.survivors, "other was", "others were")
        ));
        ui.note(
            "what counts is the keys: from no copy of the store, older or newer, do the keys of now open what was erased; a \
             copy of the key slots from before, with what opened them, still opens a copy of the store from before",
        );
        match &self.rewritten {
            None => {}
            Some(Ok(rewritten)) => ui.note(format!(
                "besides, {} of the old file were written over, and the store was rewritten: {}",
                bytes(rewritten.overwritten),
                rewritten.medium.told()
            )),
            Some(Err(error)) => ui.warn(format!(
                "the store could not be rewritten, so the sealed bytes are still in it: {error}"
            )),
        }
    }
}

impl From<ForgetError> for Failure {
    fn from(error: ForgetError) -> Self {
        match error {
            ForgetError::Store(error) => error.into(),
            ForgetError::Slots(error) => error.into(),
            error => Self::new(Exit::Unexpected, error),
        }
    }
}

impl From<FindError> for Failure {
    fn from(error: FindError) -> Self {
        match error {
            FindError::Store(error) => error.into(),
            error => Self::new(Exit::Usage, error).hint("proxmox-ai sessions list"),
        }
    }
}
