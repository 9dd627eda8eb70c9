//! What every command that acts does first: record that it is about to.
//!
//! No journal, no operation: a command whose first entry cannot be written does nothing.

use std::cell::Cell;
use std::time::Duration;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;
use crate::kept::{self, Kept};
use crate::settings::Settings;
use crate::vault;
use pai_redact::Clean;
use pai_vault::journal::{
    Act, Body, BodyKey, Count, Event, Journal, JournalError, Operation, Outcome, VerificationKey,
    Writer, pseudonym,
};
use pai_vault::journal_keys::{Aged, JournalKeys, Known, before, remember};
use pai_vault::key;
use pai_vault::store::{Batch, Store, StoreError};

/// One run of a command, with the journal that it is recorded in.
pub(crate) struct Record {
    /// The vault and the store, of which the journal's keys come.
    pub(crate) kept: Kept,
    journal: Journal,
    key: BodyKey,
    operation: Operation,
    command: &'static str,
    known: Known,
    size: Cell<u64>,
    verification_key: Option<VerificationKey>,
}

impl Record {
    /// Opens the vault and the journal, and makes what is not there yet; nothing is recorded so far.
    pub(crate) fn begin(context: &Context, command: &'static str) -> Result<Self, Failure> {
        // A folder that is away, on a volume that is not mounted, is not made anew.
        context.paths()?.check()?;
        let kept = kept::open(context)?;
        let store = &kept.store;
        let keys = JournalKeys::open(store, kept::now().day())?;
        let mut operation = [0; 8];
        key::random(&mut operation)?;
        let actor = pseudonym(&keys.actor, &crate::paths::user().to_string());
        let mut journal =
            Journal::new(&journal::folder(context)?, keys.state, actor).with_wait(vault::WAIT);
        let (known, verification_key) = match keys.known {
            Some(known) => (known, None),
            None => first(store, &journal)?,
        };
        journal = journal.with_identity(known.identity.clone());
        let mut record = Self {
            kept,
            journal,
            key: keys.body,
            operation: Operation::of(operation),
            command,
            size: Cell::new(known.size),
            known,
            verification_key,
        };
        record.retain(context)?;
        Ok(record)
    }

    /// Destroys the keys of bodies that are past `audit.retention_days`: recorded before it is done, and after.
    fn retain(&mut self, context: &Context) -> Result<(), Failure> {
        let aged = past(context, self.store())?;
        if aged.is_empty() {
            return Ok(());
        }
        let act = || {
            Body::Audit(Act {
                action: Clean::of_program("erase bodies by audit.retention_days:"),
                subject: Some(context.clean(&days(&aged))),
                count: aged.days.len() as u64,
            })
        };
        self.append(Outcome::Started, act())?;
        match self.kept.erase_due(context, &aged.erasure)? {
            Ok(()) => self.append(Outcome::Done, act()).map(drop),
            Err(error) => {
                context.ui.warn(format!(
                    "bodies of the journal are past `audit.retention_days` and could not be erased: {error}"
                ));
                self.append(Outcome::Failed, act()).map(drop)
            }
        }
    }

    /// Records what could not be recorded before, because the vault was not there or did not open.
    pub(crate) fn after(
        context: &Context,
        command: &'static str,
        body: Body,
    ) -> Result<Self, Failure> {
        let record = Self::begin(context, command)?;
        record.append(Outcome::Done, body)?;
        Ok(record)
    }

    /// Returns the key of the first entry's code, where the journal was made just now; it is not kept.
    pub(crate) fn verification_key(&self) -> Option<&VerificationKey> {
        self.verification_key.as_ref()
    }

    /// Records one thing; when this returns, it is on the disk. The number is the entry's.
    pub(crate) fn append(&self, outcome: Outcome, body: Body) -> Result<u64, Failure> {
        self.append_all(outcome, [body])
    }

    /// Records some things together; returns the first one's number.
    pub(crate) fn append_all(
        &self,
        outcome: Outcome,
        bodies: impl IntoIterator<Item = Body>,
    ) -> Result<u64, Failure> {
        let writer = self.writer()?;
        let mut batch = writer.batch();
        for body in bodies {
            let command = Clean::of_program(self.command);
            let event = Event::new(self.operation.clone(), command, body).with(outcome);
            batch.add(&event, &self.key)?;
        }
        let numbers = batch.commit(journal::now())?;
        writer.close()?;
        self.size.set(numbers.end);
        Ok(numbers.start)
    }

    /// Opens the journal, unless it has fewer entries than were seen in it.
    fn writer(&self) -> Result<Writer, Failure> {
        let writer = self.journal.writer(journal::now())?;
        journal::demand(writer.size(), self.size.get())?;
        Ok(writer)
    }

    /// Remembers that the key of the first entry's code was shown.
    pub(crate) fn remember_shown(&self) -> Result<(), Failure> {
        let known = Known {
            size: self.size.get(),
            shown: Some(0),
            ..self.known.clone()
        };
        Ok(self.store().write(|batch| remember(batch, &known))?)
    }

    /// The store.
    pub(crate) fn store(&self) -> &Store {
        &self.kept.store
    }

    /// Remembers how far the journal has come, in a transaction that may do other things too.
    pub(crate) fn remember(&self, batch: &mut Batch<'_, '_>) -> Result<(), StoreError> {
        let known = Known {
            size: self.size.get(),
            ..self.known.clone()
        };
        remember(batch, &known)
    }
}

/// Returns the days whose bodies are past `audit.retention_days`.
fn past(context: &Context, store: &Store) -> Result<Aged, Failure> {
    // A mistake in the settings is told by what needs them.
    let days = context
        .settings()
        .ok()
        .and_then(Settings::audit_retention_days);
    Ok(match days {
        Some(days) => before(store, kept::now().before(span(days)))?,
        None => Aged::default(),
    })
}

/// Returns so many days as a span of time.
pub(crate) fn span(days: u32) -> Duration {
    Duration::from_secs(u64::from(days) * 24 * 60 * 60)
}

/// Names the days of bodies, the first and the last.
pub(crate) fn days(aged: &Aged) -> String {
    match (aged.days.first(), aged.days.last()) {
        (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
        (Some(day), _) => day.to_string(),
        (None, _) => "no day".to_owned(),
    }
}

/// Destroys the keys of bodies that are past their time before a journal is shown; says whether there were some.
pub(crate) fn retain(context: &Context, store: &Store) -> Result<bool, Failure> {
    if past(context, store)?.is_empty() {
        return Ok(false);
    }
    let record = Record::begin(context, "audit")?;
    record.store().write(|batch| record.remember(batch))?;
    Ok(true)
}

/// Makes the journal, and remembers who it is.
fn first(store: &Store, journal: &Journal) -> Result<(Known, Option<VerificationKey>), Failure> {
    let (identity, key) = match journal.create(journal::now()) {
        Ok(made) => (made.identity, Some(made.verification_key)),
        // Another process has just made it, or a crash came before it was remembered.
        Err(JournalError::Exists(_)) => (journal.identity()?, None),
        Err(error) => return Err(error.into()),
    };
    let known = Known {
        identity,
        size: 1,
        shown: None,
    };
    store.write(|batch| remember(batch, &known))?;
    Ok((known, key))
}

/// Counts in the journal's words.
pub(crate) fn counts(by_kind: impl IntoIterator<Item = (&'static str, usize)>) -> Vec<Count> {
    let count = |(kind, count)| Count {
        kind: Clean::of_program(kind),
        count: count as u64,
    };
    by_kind.into_iter().map(count).collect()
}

/// Says in the journal's words how a command ended.
pub(crate) fn outcome(result: &Result<Exit, Failure>) -> Outcome {
    match result {
        Ok(Exit::Done) => Outcome::Done,
        Ok(_) => Outcome::No,
        Err(failure) if failure.is_refusal() => Outcome::Refused,
        Err(failure) => match failure.exit {
            Exit::NotAllowed => Outcome::Refused,
            Exit::Interrupted => Outcome::Interrupted,
            _ => Outcome::Failed,
        },
    }
}
