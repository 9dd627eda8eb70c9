//! The journal for commands: where it is, its keys, what is shown of it, and what its errors mean.

mod failures;
mod filter;

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use pai_vault::data_key::Scope;
use pai_vault::journal::{BodyKey, Item, Journal, Opened, Reader, pseudonym};
use pai_vault::journal_keys::{self, Aged, Known};
use pai_vault::key::Key;
use pai_vault::time::Time;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept::{self, Kept};
use crate::record;
use crate::ui::counted;

pub(crate) use filter::{Filter, Wanted};

/// The data keys that stay as long as the journal: of its sealed state, and of the names of who did something.
const STATE: &str = "journal-state";
const ACTOR: &str = "journal-actor";

/// The journal of this machine, with what opens its entries.
pub(crate) struct Opening {
    /// The journal.
    pub(crate) journal: Journal,
    /// What the store remembers of it.
    known: Option<Known>,
    actor: Key,
    kept: Kept,
    /// The keys of bodies that were looked up, those that are gone too: a day has one, and many entries.
    bodies: RefCell<HashMap<String, Option<Key>>>,
}

impl Opening {
    /// Opens a body; the name of its key stands in the entry.
    pub(crate) fn open(&self, item: &Item) -> Opened {
        item.open(|name| self.key(name))
    }

    /// Returns the key of a body by its name, if it still exists.
    pub(crate) fn key(&self, name: &str) -> Option<Key> {
        let look_up = || {
            let id = BodyKey::id(name)?;
            // A store that cannot be read opens nothing; that it was opened a moment ago has been told by then.
            let found = self.kept.store.read(|view| view.data_key_by_id(id));
            Some(found.ok()??.0.key)
        };
        let mut bodies = self.bodies.borrow_mut();
        bodies
            .entry(name.to_owned())
            .or_insert_with(look_up)
            .clone()
    }

    /// Says whether the keys are still those of the store: another process may have made a new master key meanwhile.
    pub(crate) fn is_current(&self) -> bool {
        self.kept.store.read(|_| Ok(())).is_ok()
    }

    /// Returns what stands in entries for a user's name; a pseudonym stands for itself.
    pub(crate) fn actor(&self, name: &str) -> String {
        let is_pseudonym = name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit());
        match is_pseudonym {
            true => name.to_ascii_lowercase(),
            false => pseudonym(&self.actor, name),
        }
    }

    /// Refuses a journal that has fewer entries than the store has seen in it.
    pub(crate) fn demand(&self, entries: u64) -> Result<(), Failure> {
        demand(entries, self.known.as_ref().map_or(0, |known| known.size))
    }

    /// Remembers that a key was shown which checks the entries from this one on.
    pub(crate) fn remember_shown(&self, from: u64) -> Result<(), Failure> {
        let known = Known {
            identity: self.journal.identity()?,
            size: from,
            shown: Some(from),
        };
        Ok(self
            .kept
            .store
            .write(|batch| journal_keys::remember(batch, &known))?)
    }

    /// Returns the days that ended before a time and of which bodies can still be opened.
    pub(crate) fn aged(&self, time: Time) -> Result<Aged, Failure> {
        Ok(journal_keys::before(&self.kept.store, time)?)
    }

    /// Returns the vault and the store that the keys come from.
    pub(crate) fn into_kept(self) -> Kept {
        self.kept
    }

    /// Returns the entries as they are now.
    pub(crate) fn reader(&self) -> Result<Reader, Failure> {
        Ok(self.journal.reader()?)
    }
}

/// Returns where the journal is, which need not exist.
pub(crate) fn folder(context: &Context) -> Result<PathBuf, Failure> {
    Ok(context.paths()?.data().join("journal"))
}

/// Opens the journal, which has to exist; a vault is not made for it.
pub(crate) fn open(context: &Context) -> Result<Opening, Failure> {
    let folder = folder(context)?;
    let mut kept = match kept::existing(context)? {
        Some(kept) => kept,
        None if is_there(&folder) => return Err(without_keys(&folder)),
        None => return Err(missing(&folder)),
    };
    let known = journal_keys::recall(&kept.store)?;
    // One that was there is looked for, and found to be gone.
    if !is_there(&folder) && known.is_none() {
        return Err(missing(&folder));
    }
    if is_there(&folder) {
        // What is past its time is not shown. A journal that is on a volume that may not be written is shown as it is.
        match record::retain(context, &kept.store) {
            Ok(false) => {}
            Ok(true) => kept = kept::existing(context)?.ok_or_else(|| without_keys(&folder))?,
            Err(failure) => context.ui.warn(format!(
                "bodies that are past `audit.retention_days` are not erased: {failure}"
            )),
        }
    }
    let standing = |name: &str| -> Result<Key, Failure> {
        let key = kept
            .store
            .known_data_key(&Scope::Standing(name.to_owned()))?;
        Ok(key.ok_or_else(|| without_keys(&folder))?.key)
    };
    let (state, actor) = (standing(STATE)?, standing(ACTOR)?);
    let user = pseudonym(&actor, &crate::paths::user().to_string());
    let mut journal = Journal::new(&folder, state, user);
    if let Some(known) = &known {
        journal = journal.with_identity(known.identity.clone());
    }
    Ok(Opening {
        journal,
        known,
        actor,
        kept,
        bodies: RefCell::default(),
    })
}

fn without_keys(folder: &Path) -> Failure {
    let text = format!(
        "the store holds no key of the journal in `{}`",
        folder.display()
    );
    Failure::new(Exit::Integrity, text)
        .hint("restore the vault from a backup; without it: proxmox-ai audit verify --folder DIR")
}

/// Says whether a folder holds a journal, or what is left of one.
fn is_there(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some())
}

fn missing(folder: &Path) -> Failure {
    Failure::new(
        Exit::Usage,
        format!("there is no journal in `{}`", folder.display()),
    )
    .hint("it begins with the first command that is recorded")
}

/// Refuses a journal that has fewer entries than were seen in it.
pub(crate) fn demand(entries: u64, seen: u64) -> Result<(), Failure> {
    if entries >= seen {
        return Ok(());
    }
    let text = format!(
        "the journal has {}, and had {seen} before: it was cut, or an older copy was put back",
        counted(entries, "entry", "entries")
    );
    Err(Failure::new(Exit::Integrity, text)
        .hint("keep a copy of it as it is, and of every checkpoint that was kept elsewhere"))
}

/// Returns the milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
