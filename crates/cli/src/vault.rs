//! The vault for commands: opened without a question where that can be, else with one.

pub(crate) mod device;
mod failures;
mod phrase;
mod unlock;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pai_vault::key::MasterKey;
use pai_vault::lock::{Lock, LockError};
use pai_vault::slots::{Draft, Pace, Slots, SlotsError, key_file};
use pai_vault::store::{self, StoreError};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;

pub(crate) use phrase::{Source, Unlocking, ask, new_phrase};
pub(crate) use unlock::silent;

/// An open vault.
pub(crate) struct Vault {
    /// Where it is.
    pub(crate) folder: PathBuf,
    /// Its master key.
    pub(crate) master: Rc<MasterKey>,
    /// The ways to open it.
    pub(crate) slots: Slots,
}

impl Vault {
    /// Returns the number of the master key, which the store records too.
    pub(crate) fn generation(&self) -> u64 {
        self.slots.generation()
    }
}

/// How long a command waits for another one that is changing the vault.
pub(crate) const WAIT: Duration = Duration::from_secs(5);

/// Returns where the vault is, which need not exist.
pub(crate) fn folder(context: &Context) -> Result<PathBuf, Failure> {
    Ok(context.paths()?.data().join("vault"))
}

/// Opens the vault; the first time makes one that opens with a key file, and says so.
pub(crate) fn open(context: &Context) -> Result<Vault, Failure> {
    let folder = folder(context)?;
    if !Slots::exist(&folder)
        && let Some(made) = first(context, &folder)?
    {
        return Ok(made);
    }
    existing(context)
}

/// Opens a vault that has to exist.
pub(crate) fn existing(context: &Context) -> Result<Vault, Failure> {
    let folder = folder(context)?;
    let slots = settled(&folder)?;
    // A command that needs the vault twice asks once.
    let master = match context.known_master(slots.generation()) {
        Some(master) => master,
        None => Rc::new(unlock::unlock(context, &slots)?),
    };
    context.know_master(slots.generation(), &master);
    Ok(Vault {
        folder,
        master,
        slots,
    })
}

/// Opens a vault whose store may be damaged: nothing is made, changed or ended that a crash left half done.
pub(crate) fn beside_damage(context: &Context) -> Result<Vault, Failure> {
    let folder = folder(context)?;
    if !Slots::exist(&folder) {
        return Err(SlotsError::Missing {
            folder: folder.display().to_string(),
        }
        .into());
    }
    let slots = {
        let lock = share(&folder)?;
        match store::generation(&store_file(&folder), &lock) {
            // Which generation it is of stands in the part that cannot be read.
            Err(StoreError::Damaged { .. }) => Slots::open(&folder, None)?,
            held => Slots::open(&folder, held?)?,
        }
    };
    let master = Rc::new(unlock::unlock(context, &slots)?);
    context.know_master(slots.generation(), &master);
    Ok(Vault {
        folder,
        master,
        slots,
    })
}

/// Opens the vault in another folder than the usual one.
pub(crate) fn existing_in(context: &Context, folder: &Path) -> Result<Vault, Failure> {
    let slots = settled(folder)?;
    let master = Rc::new(unlock::unlock(context, &slots)?);
    Ok(Vault {
        folder: folder.to_owned(),
        master,
        slots,
    })
}

/// Makes the first vault; `None` when another process was quicker.
fn first(context: &Context, folder: &Path) -> Result<Option<Vault>, Failure> {
    let lock = prepare(context, folder)?;
    if Slots::exist(folder) {
        return Ok(None);
    }
    let mut draft = Draft::new(folder)?;
    draft.add_key_file(&lock, now())?;
    let (slots, master) = draft.create(&lock)?;
    context.ui.note(format!(
        "a vault was made: `{}`; whoever can read `{}` (mode 0600) can open it",
        folder.display(),
        key_file::path(folder).display()
    ));
    context
        .ui
        .note("to do better: proxmox-ai vault enrol passphrase, or keyring, tpm, hsm");
    let master = Rc::new(master);
    context.know_master(slots.generation(), &master);
    Ok(Some(Vault {
        folder: folder.to_owned(),
        master,
        slots,
    }))
}

/// Makes the folder of a new vault and takes its lock; refuses where only the slots of a vault are missing.
pub(crate) fn prepare(context: &Context, folder: &Path) -> Result<Lock, Failure> {
    let data = context.paths()?.data();
    for left in [folder.join("store.redb"), data.join("journal")] {
        if !Slots::exist(folder) && left.symlink_metadata().is_ok() {
            let slots = pai_vault::slots::path(folder);
            return Err(Failure::new(
                Exit::Integrity,
                format!("`{}` is missing, and without it nothing opens `{}`", slots.display(), left.display()),
            )
            .hint("restore it from a backup; to begin anew, move what is there out of the way: nothing is deleted for you"));
        }
    }
    paths::make_private(data)?;
    lock(folder)
}

/// Takes the lock that whoever changes the vault holds.
pub(crate) fn lock(folder: &Path) -> Result<Lock, Failure> {
    Ok(Lock::take(folder, WAIT, &mut |pause| {
        std::thread::sleep(pause);
    })?)
}

/// Takes the lock beside others who only read.
pub(crate) fn share(folder: &Path) -> Result<Lock, Failure> {
    Ok(Lock::share(folder, WAIT, &mut |pause| {
        std::thread::sleep(pause);
    })?)
}

/// Reads the slots, after what a crash left half done was ended; in a folder that cannot be written to, as they are.
pub(crate) fn settled(folder: &Path) -> Result<Slots, Failure> {
    if !Slots::exist(folder) {
        // The lock would make the folder.
        return Ok(Slots::open(folder, None)?);
    }
    let settled = match Lock::take(folder, WAIT, &mut |pause| std::thread::sleep(pause)) {
        Ok(lock) => Slots::settle(folder, &lock, store_generation(folder, &lock)?),
        Err(LockError::Disk(error)) => Err(error.into()),
        Err(error) => return Err(error.into()),
    };
    match settled {
        Err(SlotsError::Disk(error)) if error.is_about_writing_only() => {
            let lock = share(folder)?;
            Ok(Slots::open(folder, store_generation(folder, &lock)?)?)
        }
        other => Ok(other?),
    }
}

/// Returns the generation that the store is of; `None` where there is no store.
pub(crate) fn store_generation(folder: &Path, lock: &Lock) -> Result<Option<u64>, Failure> {
    Ok(store::generation(&store_file(folder), lock)?)
}

/// Returns where the store is, which need not exist.
pub(crate) fn store_file(folder: &Path) -> PathBuf {
    folder.join("store.redb")
}

/// Has the store wrap its data keys anew: out from under the old master key, in one transaction that records the new
/// generation.
pub(crate) fn rewrap_store(
    folder: &Path,
    lock: &Lock,
    old: &MasterKey,
    new: &MasterKey,
    generation: u64,
) -> Result<(), Failure> {
    store::rewrap(&store_file(folder), lock, old, new, generation)?;
    Ok(())
}

/// Returns the seconds since 1970.
pub(crate) fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs())
}

/// Runs something that may have to wait after wrong pass phrases; says so when it does.
pub(crate) fn paced<T>(context: &Context, run: impl FnOnce(&mut Pace) -> T) -> T {
    let mut sleep = |wait: Duration| {
        context.ui.note(format!(
            "waiting {} s after wrong pass phrases",
            wait.as_secs()
        ));
        std::thread::sleep(wait);
    };
    run(&mut Pace {
        now: now(),
        sleep: &mut sleep,
    })
}
