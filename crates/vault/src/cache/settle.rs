//! Opening the cache: what the clock says, and what is due to be destroyed.

use std::cell::RefCell;
use std::time::Duration;

use super::{Cache, Pending, Place, Settings, State, parse, plain_file, put_state, read_state};
use crate::cache::{Clock, Use};
use crate::data_key::{Area, Scope};
use crate::store::{Access, Erasure, Rewritten, Store, StoreError, Table};
use crate::time::Time;

/// How far a clock may go back before it is not believed: more than any change of zone or leap second.
const BACK: Duration = Duration::from_secs(24 * 60 * 60);

/// What was found when the cache was opened.
#[derive(Debug)]
pub struct Opened<'s> {
    /// The cache.
    pub cache: Cache<'s>,
    /// What is past its time: to be erased with [`Store::forget`], after which [`Cache::erased`] is called. Until then
    /// its answers are not given. A cache that is not encrypted has erased it already.
    pub due: Erasure,
    /// The clock shows a time more than a day before one that was seen; since nobody can tell how old answers are, all
    /// of them are due.
    pub clock_went_back: Option<Time>,
    /// What became of the cache that was not encrypted, now that encryption is on.
    pub plain: Option<Rewritten>,
}

impl<'s> Cache<'s> {
    /// Opens the cache as the settings have it, at a time.
    pub fn open(
        store: &'s Store,
        settings: Settings,
        access: Access,
        now: Time,
    ) -> Result<Opened<'s>, StoreError> {
        let file = plain_file(store.path());
        let exists = file.symlink_metadata().is_ok();
        let mut plain = None;
        let place = match (settings.encryption, exists) {
            (false, _) => Place::Plain(Box::new(Store::open_plain(&file, access)?)),
            (true, true) => {
                plain = discard(&file, access)?;
                Place::Sealed(store)
            }
            (true, false) => Place::Sealed(store),
        };
        let held = place.store();
        let state = held.read(|view| read_state(held, view))?;
        let went_back = state.latest.since(now) > BACK;
        let mut cache = Cache {
            store: place,
            settings,
            now: match went_back {
                true => now,
                false => now.max(state.latest),
            },
            clock: match went_back {
                true => Clock::WentBack,
                false => Clock::Right,
            },
            state,
            pending: RefCell::new(Pending::default()),
        };
        let mut due = cache.due(went_back)?;
        if went_back && due.is_empty() {
            cache.clock = Clock::Anew;
        }
        if !cache.is_encrypted() && !due.is_empty() {
            match cache.store.store().erase_plain(&due) {
                Ok(_) => {
                    cache.erased()?;
                    due = Erasure::default();
                }
                // Its answers are not given, and a later start erases them.
                Err(error) if error.is_about_writing_only() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Opened {
            cache,
            due,
            clock_went_back: went_back.then_some(state.latest),
            plain,
        })
    }

    fn due(&self, everything: bool) -> Result<Erasure, StoreError> {
        let Some(oldest) = self.state.oldest else {
            return Ok(Erasure::default());
        };
        let is_due = |end: Time| everything || self.is_past(end);
        if !is_due(oldest.day().end()) {
            return Ok(Erasure::default());
        }
        let scopes = self.store.store().read(|view| view.scopes())?;
        Ok(Erasure::of(scopes.into_iter().filter(
            |scope| matches!(scope, Scope::Day(Area::Cache, day) if is_due(day.end())),
        )))
    }

    /// Counts anew what is left after an erasure, and starts to count time from now.
    pub fn erased(&mut self) -> Result<(), StoreError> {
        let now = self.now;
        let store = self.store.store();
        self.state = store.write(|batch| {
            let before = self.stored_state(batch)?;
            let mut state = State {
                latest: now,
                oldest: None,
                bytes: 0,
                answers: 0,
                ..before
            };
            for record in batch.all(Table::Uses)? {
                let use_of: Use = parse(store, &record.body)?;
                let Scope::Day(_, day) = record.scope else {
                    continue;
                };
                state.bytes += use_of.bytes;
                state.answers += 1;
                let start = day.start();
                state.oldest = Some(state.oldest.map_or(start, |oldest| oldest.min(start)));
            }
            put_state(batch, &state)?;
            Ok(state)
        })?;
        self.clock = Clock::Right;
        Ok(())
    }
}

/// Erases the cache that is not encrypted, where that is possible.
fn discard(file: &std::path::Path, access: Access) -> Result<Option<Rewritten>, StoreError> {
    match Store::discard(file, access) {
        Ok(rewritten) => Ok(Some(rewritten)),
        Err(error) if error.is_about_writing_only() => Ok(None),
        Err(error) => Err(error),
    }
}
