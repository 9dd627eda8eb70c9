//! What the journal needs from the store: its keys, who it is, and how far it had come.
//!
//! The journal itself knows nothing of the store: it takes keys. Bodies of one day share a data key, so that erasing
//! that key makes them unreadable and leaves every proof as it was.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::cache::{json, parse};
use crate::data_key::{Area, DataKey, Scope};
use crate::journal::{BodyKey, Identity, Verifier};
use crate::key::Key;
use crate::store::{Batch, Erasure, Store, StoreError, Table, View};
use crate::time::{Day, Time};

/// The journal's keys for one day.
#[derive(Debug)]
pub struct JournalKeys {
    /// Seals its state.
    pub state: Key,
    /// Makes pseudonyms of actors.
    pub actor: Key,
    /// Seals the bodies of the day.
    pub body: BodyKey,
    /// Who the journal is, and how far it had come when that was last kept; `None` before its first entry.
    pub known: Option<Known>,
}

/// What the store remembers of the journal, so that one that was replaced or rolled back is noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Who it is.
    pub identity: Identity,
    /// How many entries it had, at least.
    pub size: u64,
    /// The first entry that the verification key checks which was shown last; `None` where none was ever shown.
    pub shown: Option<u64>,
}

/// Days of which the bodies are to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aged {
    /// The days, in order.
    pub days: Vec<Day>,
    /// The names of their keys, as they stand in the headers of entries.
    pub keys: BTreeSet<String>,
    /// What [`Store::forget`] is to be given.
    pub erasure: Erasure,
}

impl Aged {
    /// Says whether there is none.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    origin: String,
    first: String,
    size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shown: Option<u64>,
}

const RECORD: &[u8] = b"journal";

fn state_scope() -> Scope {
    Scope::Standing("journal-state".to_owned())
}

fn actor_scope() -> Scope {
    Scope::Standing("journal-actor".to_owned())
}

fn day_scope(day: Day) -> Scope {
    Scope::Day(Area::Journal, day)
}

impl JournalKeys {
    /// Returns the keys, and makes those that are not there yet.
    pub fn open(store: &Store, today: Day) -> Result<Self, StoreError> {
        let scopes = [state_scope(), actor_scope(), day_scope(today)];
        let found = store.read(|view| {
            let mut keys = Vec::new();
            for scope in &scopes {
                keys.extend(view.known_data_key(scope)?);
            }
            Ok((keys, known(store, view)?))
        })?;
        let (keys, known) = match found {
            (keys, known) if keys.len() == scopes.len() => (keys, known),
            (_, known) => {
                let made = store.write(|batch| {
                    let keys = scopes.iter().map(|scope| batch.data_key(scope));
                    keys.collect::<Result<Vec<_>, _>>()
                });
                (made?, known)
            }
        };
        let [state, actor, body] =
            <[DataKey; 3]>::try_from(keys).expect("there is a key for each of three scopes");
        Ok(Self {
            state: state.key,
            actor: actor.key,
            body: BodyKey::of(&body),
            known,
        })
    }
}

/// Returns the days that ended before a time and of which bodies can still be opened. Entries, proofs and checkpoints stay
/// as they are when the keys go; so does the key of a day that has not ended, which is still written with.
pub fn before(store: &Store, time: Time) -> Result<Aged, StoreError> {
    store.read(|view| {
        let mut aged = Aged::default();
        for scope in view.scopes()? {
            let Scope::Day(Area::Journal, day) = scope else {
                continue;
            };
            if day.end() > time {
                continue;
            }
            let key = view.known_data_key(&scope)?;
            aged.keys.extend(key.map(|key| BodyKey::of(&key).name));
            aged.days.push(day);
            aged.erasure.scopes.insert(scope);
        }
        aged.days.sort_unstable();
        Ok(aged)
    })
}

/// Returns what the store remembers of the journal; `None` before its first entry.
pub fn recall(store: &Store) -> Result<Option<Known>, StoreError> {
    store.read(|view| known(store, view))
}

fn known(store: &Store, view: &View<'_>) -> Result<Option<Known>, StoreError> {
    let Some(record) = view.get(Table::State, RECORD)? else {
        return Ok(None);
    };
    let kept: Kept = parse(store, &record.body)?;
    Ok(Verifier::parse(&kept.first).map(|first| Known {
        identity: Identity {
            origin: kept.origin,
            first,
        },
        size: kept.size,
        shown: kept.shown,
    }))
}

/// Remembers who the journal is and how far it has come, in a transaction that may do other things too.
///
/// What another process has remembered meanwhile stays: the journal becomes no shorter, and a key that was shown was.
pub fn remember(batch: &mut Batch<'_, '_>, known: &Known) -> Result<(), StoreError> {
    let (origin, first) = (
        known.identity.origin.clone(),
        known.identity.first.to_string(),
    );
    let before = batch.get(Table::State, RECORD)?;
    let before = before.and_then(|record| serde_json::from_slice::<Kept>(&record.body).ok());
    let before = before.filter(|kept| kept.origin == origin && kept.first == first);
    let (size, shown) = before.map_or((0, None), |kept| (kept.size, kept.shown));
    let kept = Kept {
        origin,
        first,
        size: known.size.max(size),
        shown: known.shown.max(shown),
    };
    batch.put(Table::State, &state_scope(), RECORD, &json(&kept))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Journal, pseudonym};
    use crate::testing::Home;

    #[test]
    fn the_keys_stay_the_same_but_for_those_of_days() {
        let home = Home::new();
        let store = home.store();
        let [one, other] = [Time(0).day(), Time(86_400_000).day()];
        let first = JournalKeys::open(&store, one).unwrap();
        let again = JournalKeys::open(&store, one).unwrap();
        let later = JournalKeys::open(&store, other).unwrap();
        for (known, wanted) in [(&again, true), (&later, false)] {
            assert_eq!(first.state.bytes(), known.state.bytes());
            assert_eq!(first.actor.bytes(), known.actor.bytes());
            assert_eq!(first.body.key.bytes() == known.body.key.bytes(), wanted);
            assert_eq!(first.body.name == known.body.name, wanted);
        }
    }

    #[test]
    fn only_days_that_have_ended_by_then_are_aged_and_nothing_else_is() {
        let home = Home::new();
        let store = home.store();
        const DAY: u64 = 86_400_000;
        for day in [3, 1, 2] {
            JournalKeys::open(&store, Time(day * DAY).day()).unwrap();
        }
        store
            .data_key(&Scope::Day(Area::Cache, Time(DAY).day()))
            .unwrap();
        let days = |time: u64| before(&store, Time(time)).unwrap().days;
        assert_eq!(days(2 * DAY - 1), []);
        assert_eq!(days(2 * DAY), [Time(DAY).day()]);
        let aged = before(&store, Time(4 * DAY - 1)).unwrap();
        assert_eq!(aged.days, [Time(DAY).day(), Time(2 * DAY).day()]);
        assert_eq!((aged.keys.len(), aged.erasure.scopes.len()), (2, 2));
    }

    #[test]
    fn the_store_remembers_who_the_journal_is() {
        let home = Home::new();
        let store = home.store();
        let keys = JournalKeys::open(&store, Time(0).day()).unwrap();
        assert_eq!(keys.known, None);
        let folder = store.path().with_file_name("journal");
        let actor = pseudonym(&keys.actor, "somebody");
        let made = Journal::new(&folder, keys.state, actor).create(0).unwrap();
        let known = Known {
            identity: made.identity,
            size: 3,
            shown: Some(2),
        };
        store.write(|batch| remember(batch, &known)).unwrap();
        let keys = JournalKeys::open(&store, Time(0).day()).unwrap();
        assert_eq!(keys.known.as_ref(), Some(&known));
        // A process that saw less does not take back what another one saw.
        let older = Known {
            size: 2,
            shown: None,
            ..known.clone()
        };
        store.write(|batch| remember(batch, &older)).unwrap();
        assert_eq!(recall(&store).unwrap(), Some(known));
    }
}
