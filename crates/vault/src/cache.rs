//! Answers that may be given again, found by exactly what was asked.
//!
//! An answer is found under the digest of everything that it depends on: the redacted request, the model's digest, the
//! versions of the catalogues and of the program, and the settings that change answers. Answers of one day share a data
//! key; when the day is past what is kept, the key is due to be destroyed, and until then its answers are not given.
//!
//! Looking up writes nothing. What was used when, and how often, is remembered and written with the next change.

mod clear;
mod settle;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pai_redact::Clean;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::clean;
use crate::data_key::{Area, Scope};
use crate::store::{Batch, Store, StoreError, Table, View};
use crate::time::Time;

pub use clear::{Clear, Plan};
pub use settle::Opened;

/// How the cache is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether it is encrypted; when it is not, it is a file of its own.
    pub encryption: bool,
    /// How many days an answer is given again; with none, nothing is kept.
    pub retention_days: u32,
    /// How many bytes the answers may take on the disk; the file may be twice as long, since it grows in large steps and
    /// shrinks when it is rewritten.
    pub size: u64,
}

impl Settings {
    fn retention(&self) -> Duration {
        Duration::from_secs(u64::from(self.retention_days) * 24 * 60 * 60)
    }
}

/// Everything that an answer depends on.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What was asked, redacted.
    pub request: &'a Clean,
    /// The model's digest.
    pub model: &'a str,
    /// The versions of what answers are checked against.
    pub catalogues: &'a str,
    /// The program's version.
    pub program: &'a str,
    /// The settings that change answers, by name.
    pub settings: &'a [(&'a str, String)],
}

/// The digest under which an answer is found.
pub(crate) type Asked = [u8; 32];

impl Question<'_> {
    pub(crate) fn digest(&self) -> Asked {
        let mut hash = Sha256::new();
        let mut part = |text: &str| {
            // Lengths keep one part from flowing into the next.
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        };
        part(self.request.as_str());
        part(self.model);
        part(self.catalogues);
        part(self.program);
        let mut settings: Vec<_> = self.settings.iter().collect();
        settings.sort();
        for (name, value) in settings {
            part(name);
            part(value);
        }
        hash.finalize().into()
    }
}

/// An answer, and what it took to make it.
///
/// Only redacted text can be kept:
///
/// ```compile_fail,E0308
/// let answer = pai_vault::cache::Answer {
///     text: String::from("anything"),
///     prompt_tokens: 1,
///     output_tokens: 1,
///     took: std::time::Duration::ZERO,
/// };
/// ```
///
/// ```compile_fail,E0308
/// use pai_vault::cache::Question;
/// let request = pai_redact::Raw::new(String::from("a password"));
/// let question = Question { request: &request, model: "", catalogues: "", program: "", settings: &[] };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The answer, redacted.
    pub text: Clean,
    /// How many tokens the prompt had.
    pub prompt_tokens: u64,
    /// How many tokens the model wrote.
    pub output_tokens: u64,
    /// How long it took.
    pub took: Duration,
}

/// What stands in the record of an answer.
#[derive(Serialize, Deserialize)]
struct Kept {
    stored: Time,
    text: String,
    prompt_tokens: u64,
    output_tokens: u64,
    took_ms: u64,
}

/// What stands in the record of its use.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Use {
    stored: Time,
    used: Time,
    hits: u64,
    bytes: u64,
}

/// What the cache remembers about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct State {
    /// The latest time that was seen: a clock that is set back does not make answers young again.
    latest: Time,
    /// The start of the first day that has answers; an earlier one where that is not known.
    oldest: Option<Time>,
    bytes: u64,
    answers: u64,
    hits: u64,
    misses: u64,
}

const STATE: &[u8] = b"cache";

fn state_scope() -> Scope {
    Scope::Standing("state".to_owned())
}

/// How the cache has been used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// How many answers there are.
    pub answers: u64,
    /// How much their records take on the disk.
    pub bytes: u64,
    /// How often an answer was there.
    pub hits: u64,
    /// How often none was.
    pub misses: u64,
}

/// What was not written yet.
#[derive(Default)]
struct Pending {
    uses: BTreeMap<Asked, (Time, u64)>,
    hits: u64,
    misses: u64,
}

/// What became of an answer that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is kept.
    Kept,
    /// It is larger than the whole cache may be, or nothing is to be kept.
    NotKept,
}

/// The cache.
pub struct Cache<'s> {
    store: Place<'s>,
    settings: Settings,
    /// The time of this use: not before the latest that was seen.
    now: Time,
    clock: Clock,
    state: State,
    pending: RefCell<Pending>,
}

/// What the clock is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clock {
    /// It shows no time before the latest that was seen, or hardly one.
    Right,
    /// It went back, and there are answers whose age nobody can tell.
    WentBack,
    /// It went back, and there are no answers: time is counted anew.
    Anew,
}

/// Where answers lie.
enum Place<'s> {
    Sealed(&'s Store),
    /// In a file of its own, in clear.
    Plain(Box<Store>),
}

impl Place<'_> {
    fn store(&self) -> &Store {
        match self {
            Self::Sealed(store) => store,
            Self::Plain(store) => store,
        }
    }
}

impl std::fmt::Debug for Cache<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Cache({:?})", self.settings)
    }
}

/// Returns the file of the cache that is not encrypted, which lies beside the store.
pub fn plain_file(store: &Path) -> PathBuf {
    store.with_file_name("cache-unencrypted.redb")
}

impl Cache<'_> {
    /// Returns the answer that was given to a question, unless it is too old.
    pub fn get(&self, question: &Question<'_>) -> Result<Option<Answer>, StoreError> {
        let asked = question.digest();
        let record = self
            .store
            .store()
            .read(|view| view.get(Table::Answers, &asked))?;
        let found = match record {
            Some(record) => parse::<Kept>(self.store.store(), &record.body)?.into(),
            None => None,
        };
        let young =
            found.filter(|kept| self.clock != Clock::WentBack && !self.is_past(kept.stored));
        let mut pending = self.pending.borrow_mut();
        match young {
            Some(kept) => {
                pending.hits += 1;
                let use_of = pending.uses.entry(asked).or_insert((self.now, 0));
                use_of.1 += 1;
                Ok(Some(Answer {
                    text: clean::again(kept.text),
                    prompt_tokens: kept.prompt_tokens,
                    output_tokens: kept.output_tokens,
                    took: Duration::from_millis(kept.took_ms),
                }))
            }
            None => {
                pending.misses += 1;
                Ok(None)
            }
        }
    }

    /// An answer is given for as long as is set.
    fn is_past(&self, stored: Time) -> bool {
        self.now.since(stored) >= self.settings.retention()
    }

    /// Keeps an answer, in a transaction of its own.
    pub fn put(&self, question: &Question<'_>, answer: &Answer) -> Result<Stored, StoreError> {
        self.store
            .store()
            .write(|batch| self.put_and_flush(batch, question, answer))
    }

    /// Keeps an answer in a transaction that does other things too; a cache that is not encrypted has its own.
    pub fn put_in(
        &self,
        batch: &mut Batch<'_, '_>,
        question: &Question<'_>,
        answer: &Answer,
    ) -> Result<Stored, StoreError> {
        match &self.store {
            Place::Sealed(_) => self.put_and_flush(batch, question, answer),
            Place::Plain(store) => {
                store.write_beside(batch, |batch| self.put_and_flush(batch, question, answer))
            }
        }
    }

    /// Writes what was remembered since, in a transaction that does other things too.
    pub fn flush_in(&self, batch: &mut Batch<'_, '_>) -> Result<(), StoreError> {
        match &self.store {
            Place::Sealed(_) => self.flush(batch),
            Place::Plain(store) => store.write_beside(batch, |batch| self.flush(batch)),
        }
    }

    fn put_and_flush(
        &self,
        batch: &mut Batch<'_, '_>,
        question: &Question<'_>,
        answer: &Answer,
    ) -> Result<Stored, StoreError> {
        self.flush(batch)?;
        let asked = question.digest();
        let body = json(&Kept {
            stored: self.now,
            text: answer.text.as_str().to_owned(),
            prompt_tokens: answer.prompt_tokens,
            output_tokens: answer.output_tokens,
            took_ms: u64::try_from(answer.took.as_millis()).unwrap_or(u64::MAX),
        });
        let bytes = on_disk(body.len());
        if bytes > self.settings.size || self.settings.retention_days == 0 {
            return Ok(Stored::NotKept);
        }
        let mut state = self.stored_state(batch)?;
        if let Some(before) = batch.get(Table::Uses, &asked)? {
            let before: Use = parse(self.store.store(), &before.body)?;
            state.bytes = state.bytes.saturating_sub(before.bytes);
            state.answers = state.answers.saturating_sub(1);
        }
        let day = self.now.day();
        let scope = Scope::Day(Area::Cache, day);
        let use_of = Use {
            stored: self.now,
            used: self.now,
            hits: 0,
            bytes,
        };
        batch.put(Table::Answers, &scope, &asked, &body)?;
        batch.put(Table::Uses, &scope, &asked, &json(&use_of))?;
        state.bytes += bytes;
        state.answers += 1;
        state.oldest = Some(
            state
                .oldest
                .map_or(day.start(), |oldest| oldest.min(day.start())),
        );
        if state.bytes > self.settings.size {
            self.evict(batch, &mut state, &asked)?;
        }
        put_state(batch, &state)?;
        Ok(Stored::Kept)
    }

    /// Removes the answers that were not used for longest, until a tenth of the room is free again.
    fn evict(
        &self,
        batch: &mut Batch<'_, '_>,
        state: &mut State,
        newest: &Asked,
    ) -> Result<(), StoreError> {
        let mut uses = Vec::new();
        for record in batch.all(Table::Uses)? {
            uses.push((parse::<Use>(self.store.store(), &record.body)?, record.name));
        }
        uses.sort_by_key(|(use_of, _)| (use_of.used, use_of.stored));
        // Counted anew: what a crash or an erasure left out of step is right again.
        state.bytes = uses.iter().map(|(use_of, _)| use_of.bytes).sum();
        state.answers = uses.len() as u64;
        let goal = self.settings.size - self.settings.size / 10;
        for (use_of, name) in uses {
            if state.bytes <= goal {
                break;
            }
            if name == newest {
                continue;
            }
            batch.remove(Table::Answers, &name)?;
            batch.remove(Table::Uses, &name)?;
            state.bytes -= use_of.bytes;
            state.answers -= 1;
        }
        Ok(())
    }

    fn flush(&self, batch: &mut Batch<'_, '_>) -> Result<(), StoreError> {
        let pending = self.pending.take();
        let written = self.write_pending(batch, &pending);
        if written.is_err() {
            *self.pending.borrow_mut() = pending;
        }
        written
    }

    fn write_pending(
        &self,
        batch: &mut Batch<'_, '_>,
        pending: &Pending,
    ) -> Result<(), StoreError> {
        for (asked, (used, hits)) in &pending.uses {
            let Some(record) = batch.get(Table::Uses, asked)? else {
                // It was evicted or erased meanwhile.
                continue;
            };
            let mut use_of: Use = parse(self.store.store(), &record.body)?;
            use_of.used = use_of.used.max(*used);
            use_of.hits += hits;
            batch.put(Table::Uses, &record.scope, asked, &json(&use_of))?;
        }
        let before = self.stored_state(batch)?;
        let state = State {
            latest: match self.clock {
                Clock::Anew => self.now,
                _ => before.latest.max(self.now),
            },
            hits: before.hits + pending.hits,
            misses: before.misses + pending.misses,
            ..before
        };
        match state == before {
            true => Ok(()),
            false => put_state(batch, &state),
        }
    }

    fn stored_state(&self, batch: &Batch<'_, '_>) -> Result<State, StoreError> {
        match batch.get(Table::State, STATE)? {
            Some(record) => parse(self.store.store(), &record.body),
            None => Ok(State::default()),
        }
    }

    /// Tells how the cache has been used, this process included.
    pub fn usage(&self) -> Result<Usage, StoreError> {
        let store = self.store.store();
        let state = store.read(|view| read_state(store, view))?;
        let pending = self.pending.borrow();
        Ok(Usage {
            answers: state.answers,
            bytes: state.bytes,
            hits: state.hits + pending.hits,
            misses: state.misses + pending.misses,
        })
    }

    /// Says whether answers are sealed.
    pub fn is_encrypted(&self) -> bool {
        matches!(self.store, Place::Sealed(_))
    }
}

/// What a record takes on the disk: redb gives long ones whole pages, as many as a power of two.
fn on_disk(length: usize) -> u64 {
    const PAGE: usize = 4096;
    match length + 128 {
        short if short <= PAGE / 2 => length as u64,
        long => (long.div_ceil(PAGE).next_power_of_two() * PAGE) as u64,
    }
}

fn read_state(store: &Store, view: &View<'_>) -> Result<State, StoreError> {
    match view.get(Table::State, STATE)? {
        Some(record) => parse(store, &record.body),
        None => Ok(State::default()),
    }
}

fn put_state(batch: &mut Batch<'_, '_>, state: &State) -> Result<(), StoreError> {
    batch.put(Table::State, &state_scope(), STATE, &json(state))
}

pub(crate) fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("records have text for keys")
}

pub(crate) fn parse<'a, T: Deserialize<'a>>(
    store: &Store,
    body: &'a [u8],
) -> Result<T, StoreError> {
    serde_json::from_slice(body).map_err(|_| StoreError::Record(store.path().to_owned()))
}
