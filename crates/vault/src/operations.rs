//! What operations took: one sealed record for each, of numbers and of the program's own words.

mod anomaly;
mod statistics;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::cache::{json, parse};
use crate::data_key::{Area, Scope};
use crate::key;
use crate::store::{Batch, Erasure, Store, StoreError, Table, View};
use crate::time::Time;

pub use anomaly::{Anomaly, Limits, Measure, detect_anomalies};
pub use statistics::{Group, Statistics};

/// A word of the program, such as a command's name: what a user wrote cannot become one.
///
/// ```compile_fail,E0597
/// use pai_vault::operations::Word;
/// let word = {
///     let request = String::from("what a user wrote");
///     Word::of(&request)
/// };
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Word(Cow<'static, str>);

impl Word {
    /// Takes a word of the program.
    pub const fn of(word: &'static str) -> Self {
        Self(Cow::Borrowed(word))
    }

    /// Returns the word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What one operation was and took; what was not measured is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    /// Its class, such as `AI_REQUEST`.
    pub class: Word,
    /// The command, such as `generate terraform`.
    pub command: Word,
    /// When it began.
    pub started: Time,
    /// How long it took, in milliseconds.
    pub ms: u64,
    /// The digest of the model's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// How many tokens the prompt had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt_tokens: Option<u64>,
    /// How many tokens the model wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_tokens: Option<u64>,
    /// Whether the answer came out of the cache, where it was looked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cache_hit: Option<bool>,
    /// How much time of processors it took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpu_ms: Option<u64>,
    /// The most memory it held, in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_rss: Option<u64>,
    /// What its counters of the network showed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<Network>,
}

/// What went over the network during an operation, as far as its counters show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    /// Bytes that were sent.
    pub sent: u64,
    /// Bytes that were received.
    pub received: u64,
}

impl Operation {
    /// Begins a record, in which nothing has been measured but the time.
    pub fn new(class: Word, command: Word, started: Time, ms: u64) -> Self {
        Self {
            class,
            command,
            started,
            ms,
            model: None,
            prompt_tokens: None,
            output_tokens: None,
            cache_hit: None,
            cpu_ms: None,
            peak_rss: None,
            network: None,
        }
    }
}

/// Keeps what an operation took, in a transaction that may do other things too.
pub fn record(batch: &mut Batch<'_, '_>, operation: &Operation) -> Result<(), StoreError> {
    let mut random = [0; 8];
    key::random(&mut random)?;
    // The time comes first, so that a day's operations are listed in their order.
    let name = [operation.started.0.to_be_bytes(), random].concat();
    let scope = Scope::Day(Area::Operations, operation.started.day());
    batch.put(Table::Operations, &scope, &name, &json(operation))
}

/// Returns the operations that began at a time or later, in their order.
pub fn since(store: &Store, time: Time) -> Result<Vec<Operation>, StoreError> {
    store.read(|view| {
        let mut found = Vec::new();
        for scope in days(view)? {
            let Scope::Day(_, day) = scope else {
                continue;
            };
            if day.end() <= time {
                continue;
            }
            for record in view.list(Table::Operations, &scope)? {
                let operation: Operation = parse(store, &record.body)?;
                found.extend((operation.started >= time).then_some(operation));
            }
        }
        found.sort_by_key(|operation| operation.started);
        Ok(found)
    })
}

/// What has to be erased to forget whole days that ended before a time.
pub fn before(store: &Store, time: Time) -> Result<Erasure, StoreError> {
    store.read(|view| {
        let old = |scope: &Scope| matches!(scope, Scope::Day(_, day) if day.end() <= time);
        Ok(Erasure::of(days(view)?.into_iter().filter(old)))
    })
}

fn days(view: &View<'_>) -> Result<Vec<Scope>, StoreError> {
    let of_operations = |scope: &Scope| matches!(scope, Scope::Day(Area::Operations, _));
    let mut scopes = view.scopes()?;
    scopes.retain(of_operations);
    Ok(scopes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Rewrite;
    use crate::testing::Home;

    const DAY: u64 = 24 * 60 * 60 * 1000;

    fn operation(started: u64) -> Operation {
        let command = Word::of("generate terraform");
        Operation::new(Word::of("AI_REQUEST"), command, Time(started), 1234)
    }

    #[test]
    fn operations_come_back_in_their_order_and_by_time() {
        let home = Home::new();
        let store = home.store();
        let mut full = operation(3 * DAY + 5);
        full.model = Some("sha256:1".to_owned());
        full.cache_hit = Some(false);
        full.network = Some(Network {
            sent: 0,
            received: 0,
        });
        let kept = [operation(DAY), operation(3 * DAY + 1), full.clone()];
        for operation in [&kept[2], &kept[0], &kept[1]] {
            store.write(|batch| record(batch, operation)).unwrap();
        }
        assert_eq!(since(&store, Time(0)).unwrap(), kept);
        assert_eq!(since(&store, Time(3 * DAY + 2)).unwrap(), [full]);
        let bytes = std::fs::read(store.path()).unwrap();
        assert!(!bytes.windows(8).any(|part| part == b"generate"));
    }

    #[test]
    fn days_that_are_forgotten_take_their_operations_along() {
        let home = Home::new();
        let mut store = home.store();
        for started in [DAY, 2 * DAY, 3 * DAY] {
            store
                .write(|batch| record(batch, &operation(started)))
                .unwrap();
        }
        let old = before(&store, Time(3 * DAY)).unwrap();
        assert_eq!(old.scopes.len(), 2);
        home.forget(&mut store, &old, Rewrite::No);
        assert_eq!(since(&store, Time(0)).unwrap(), [operation(3 * DAY)]);
    }

    #[test]
    fn a_record_of_a_version_that_measured_less_is_read() {
        let old = br#"{"class":"AI_REQUEST","command":"ask","started":1,"ms":2}"#;
        let read: Operation = serde_json::from_slice(old).unwrap();
        let wanted = Operation::new(Word::of("AI_REQUEST"), Word::of("ask"), Time(1), 2);
        assert_eq!(read, wanted);
    }
}
