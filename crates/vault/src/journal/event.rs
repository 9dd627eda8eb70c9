//! What is recorded: the vocabulary of events.
//!
//! An [`Event`] that is written holds [`Clean`] text only; what is read back is [`Recorded`], which cannot be written:
//!
//! ```compile_fail,E0308
//! use pai_vault::journal::{Event, Recorded};
//! fn again(recorded: Recorded) -> Event {
//!     recorded
//! }
//! ```
//!
//! Text that the redactor has not seen does not get in:
//!
//! ```compile_fail,E0308
//! use pai_vault::journal::{Body, Event, Operation};
//! let typed = String::from("text");
//! let event: Event = Event::new(Operation::of([0; 8]), typed, Body::Redact { masked: Vec::new(), restored: false });
//! ```
//!
//! ```compile_fail,E0277
//! let event: pai_vault::journal::Event = serde_json::from_str("{}").unwrap();
//! ```

use pai_redact::Clean;
use serde::{Deserialize, Deserializer, Serialize};

use super::clock::moment;
use super::digest::{hex, hexadecimal};

pub use super::digest::Digest;

/// The version of the vocabulary; it grows when a field changes its meaning or goes.
pub(super) const VERSION: u32 = 1;

/// What an entry is about; it stands in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[expect(
    missing_docs,
    reason = "each is the name of the body below, where it is described"
)]
pub enum Class {
    AiRequest,
    AiResponse,
    Transmission,
    Model,
    Scan,
    Redact,
    Validate,
    Config,
    Vault,
    Cache,
    Session,
    Audit,
    Backup,
    Policy,
    Journal,
}

impl Class {
    /// Every class.
    pub const ALL: [Self; 15] = [
        Self::AiRequest,
        Self::AiResponse,
        Self::Transmission,
        Self::Model,
        Self::Scan,
        Self::Redact,
        Self::Validate,
        Self::Config,
        Self::Vault,
        Self::Cache,
        Self::Session,
        Self::Audit,
        Self::Backup,
        Self::Policy,
        Self::Journal,
    ];

    /// Returns the name that stands in entries, such as `AI_REQUEST`.
    pub fn name(self) -> &'static str {
        match self {
            Self::AiRequest => "AI_REQUEST",
            Self::AiResponse => "AI_RESPONSE",
            Self::Transmission => "TRANSMISSION",
            Self::Model => "MODEL",
            Self::Scan => "SCAN",
            Self::Redact => "REDACT",
            Self::Validate => "VALIDATE",
            Self::Config => "CONFIG",
            Self::Vault => "VAULT",
            Self::Cache => "CACHE",
            Self::Session => "SESSION",
            Self::Audit => "AUDIT",
            Self::Backup => "BACKUP",
            Self::Policy => "POLICY",
            Self::Journal => "JOURNAL",
        }
    }

    /// Finds a class by its name, in any case, with `-` or `_`.
    pub fn find(name: &str) -> Option<Self> {
        let name = name.to_ascii_uppercase().replace('-', "_");
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// How far what is recorded has come; it stands in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// It is about to be done.
    Started,
    /// It was done.
    Done,
    /// It was done, and the answer is no.
    No,
    /// It was tried and could not be done.
    Failed,
    /// A policy, a setting or the system did not allow it.
    Refused,
    /// The user stopped it.
    Interrupted,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 6] = [
        Self::Started,
        Self::Done,
        Self::No,
        Self::Failed,
        Self::Refused,
        Self::Interrupted,
    ];

    /// Finds an outcome by its name, in any case.
    pub fn find(name: &str) -> Option<Self> {
        let found = |outcome: &Self| outcome.name().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(found)
    }

    /// Returns the name that stands in entries.
    pub fn name(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Done => "done",
            Self::No => "no",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Interrupted => "interrupted",
        }
    }
}

/// What holds the entries of one run of a command together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Operation(String);

impl Operation {
    /// Makes one from random bytes.
    pub fn of(random: [u8; 8]) -> Self {
        Self(hex(&random))
    }

    /// Returns the name, 16 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Operation {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        hexadecimal(from, 16).map(Self)
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event<T = Clean> {
    /// The version of the vocabulary.
    pub version: u32,
    /// The run of a command that it belongs to.
    pub operation: Operation,
    /// The command's words, such as `generate terraform`.
    pub command: T,
    /// How far it has come.
    pub outcome: Outcome,
    /// What it is.
    pub body: Body<T>,
}

/// An event that was read; it cannot be written again.
pub type Recorded = Event<String>;

impl<T> Event<T> {
    /// Makes an event that was done.
    pub fn new(operation: Operation, command: T, body: Body<T>) -> Self {
        Self {
            version: VERSION,
            operation,
            command,
            outcome: Outcome::Done,
            body,
        }
    }

    /// Says how far it has come.
    pub fn with(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }
}

/// What happened, by class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "class",
    rename_all = "SCREAMING_SNAKE_CASE",
    deny_unknown_fields
)]
pub enum Body<T = Clean> {
    /// A model is asked.
    AiRequest {
        /// The request, after redaction.
        text: T,
        /// What was masked in it.
        masked: Vec<Count<T>>,
        /// The model that is asked; none where the rules alone answer.
        model: Option<Model<T>>,
        /// Where it is answered.
        processing: Processing<T>,
        /// The requests of the conversation before it, after redaction; the first one first.
        #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
        earlier: Vec<T>,
    },
    /// An answer came.
    AiResponse {
        /// The model that answered; none where the rules alone did.
        model: Option<Model<T>>,
        /// Tokens read.
        tokens_in: u64,
        /// Tokens written.
        tokens_out: u64,
        /// How long it took.
        milliseconds: u64,
        /// What the cache had to do with it.
        cache: Cache,
        /// The values that the answer holds, with where each comes from.
        chosen: Vec<Chosen<T>>,
        /// The files that were written.
        files: Vec<Written<T>>,
    },
    /// What left this machine during the operation.
    Transmission(Transmission<T>),
    /// A model came, went, or was chosen.
    Model {
        /// What was done, such as `pull`.
        action: T,
        /// Which model; none before it is found.
        model: Option<Model<T>>,
        /// What was named: a model, or where it comes from.
        source: Option<T>,
    },
    /// A place was looked through.
    Scan {
        /// How many places.
        places: u64,
        /// What was found, by kind.
        found: Vec<Count<T>>,
    },
    /// A text was masked or put back.
    Redact {
        /// What was masked.
        masked: Vec<Count<T>>,
        /// Whether it was put back.
        restored: bool,
    },
    /// Files were checked.
    Validate {
        /// How many files.
        files: u64,
        /// How many mistakes were found.
        errors: u64,
    },
    /// A setting was changed.
    Config {
        /// Which.
        key: T,
        /// Its value before.
        from: Option<T>,
        /// Its value now.
        to: Option<T>,
    },
    /// Keys were made, changed or destroyed.
    Vault(Act<T>),
    /// The cache was changed by hand, or by its time limit.
    Cache(Act<T>),
    /// A conversation was kept, resumed or forgotten.
    Session(Act<T>),
    /// The journal was looked at, checked or exported.
    Audit(Act<T>),
    /// A backup was made, checked or restored.
    Backup(Act<T>),
    /// A policy decided.
    Policy {
        /// The rule.
        rule: T,
        /// What it decided.
        decision: T,
    },
    /// The journal speaks of itself; such a body is not sealed.
    Journal(Remark),
}

impl<T> Body<T> {
    /// Returns the class.
    pub fn class(&self) -> Class {
        match self {
            Self::AiRequest { .. } => Class::AiRequest,
            Self::AiResponse { .. } => Class::AiResponse,
            Self::Transmission(_) => Class::Transmission,
            Self::Model { .. } => Class::Model,
            Self::Scan { .. } => Class::Scan,
            Self::Redact { .. } => Class::Redact,
            Self::Validate { .. } => Class::Validate,
            Self::Config { .. } => Class::Config,
            Self::Vault(_) => Class::Vault,
            Self::Cache(_) => Class::Cache,
            Self::Session(_) => Class::Session,
            Self::Audit(_) => Class::Audit,
            Self::Backup(_) => Class::Backup,
            Self::Policy { .. } => Class::Policy,
            Self::Journal(_) => Class::Journal,
        }
    }
}

/// Something that was done to a number of things.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act<T = Clean> {
    /// What was done, such as `rekey` or `clear`.
    pub action: T,
    /// To what; a name, a place, a range of time.
    pub subject: Option<T>,
    /// To how many.
    pub count: u64,
}

/// How many of a kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Count<T = Clean> {
    /// The kind.
    pub kind: T,
    /// How many.
    pub count: u64,
}

/// Which model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Model<T = Clean> {
    /// Its name.
    pub name: T,
    /// The digest of its file.
    pub sha256: Digest,
}

/// Where a request is answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Processing<T = Clean> {
    /// In a process on this machine.
    Local,
    /// Elsewhere.
    Remote(T),
}

/// What the cache had to do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cache {
    /// The answer was put into the cache, or is there already.
    Kept,
    /// The answer came from the cache.
    Hit,
    /// The answer is not in the cache.
    NotKept,
}

/// A value that an answer holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Chosen<T = Clean> {
    /// The field.
    pub field: T,
    /// Its value.
    pub value: T,
    /// Where it comes from: words of the request, or a rule.
    pub origin: T,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written<T = Clean> {
    /// Its path.
    pub path: T,
    /// Its size.
    pub bytes: u64,
    /// Its digest.
    pub sha256: Digest,
}

/// What is known of what left this machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Transmission<T = Clean> {
    /// The counters of the operation were read.
    Measured {
        /// Bytes that left.
        bytes_out: u64,
        /// Bytes that came.
        bytes_in: u64,
        /// With whom; none where both counters are zero.
        peers: Vec<T>,
    },
    /// They were not.
    NotMeasured {
        /// Why not.
        why: T,
    },
}

/// What the journal says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "remark", rename_all = "snake_case")]
pub enum Remark {
    /// The journal begins.
    Created,
    /// After a crash, the end of the write-ahead log was not whole and was cut off. Nothing in it had been acknowledged,
    /// unless somebody changed it.
    TornTail {
        /// How many bytes were cut off.
        bytes: u64,
        /// Their digest.
        sha256: Digest,
    },
    /// The clock stands before what it showed last.
    ClockBack {
        /// What it showed, in milliseconds since 1970.
        was: i64,
        /// What it shows.
        now: i64,
    },
}

impl Remark {
    /// Says it in words.
    pub fn describe(&self) -> String {
        match self {
            Self::Created => "the journal begins".to_owned(),
            Self::TornTail { bytes, .. } => {
                format!("{bytes} bytes that a crash left half written were cut off")
            }
            Self::ClockBack { was, now } => {
                format!(
                    "the clock went back from {} to {}",
                    moment(*was),
                    moment(*now)
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_named_the_same_everywhere() {
        for class in Class::ALL {
            assert_eq!(serde_json::to_value(class).unwrap(), class.name());
            assert_eq!(
                Class::find(&class.name().to_lowercase().replace('_', "-")),
                Some(class)
            );
        }
        assert_eq!(Class::find("nothing"), None);
        for outcome in Outcome::ALL {
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.name());
            assert_eq!(Outcome::find(&outcome.name().to_uppercase()), Some(outcome));
        }
        assert_eq!(Outcome::find("nothing"), None);
    }

    #[test]
    fn an_event_is_read_as_it_was_written() {
        let text = || Clean::of_program("x");
        let event = Event::new(
            Operation::of([7; 8]),
            text(),
            Body::AiResponse {
                model: Some(Model {
                    name: text(),
                    sha256: Digest::of([1; 32]),
                }),
                tokens_in: 4,
                tokens_out: 5,
                milliseconds: 6,
                cache: Cache::Kept,
                chosen: vec![Chosen {
                    field: text(),
                    value: text(),
                    origin: text(),
                }],
                files: vec![Written {
                    path: text(),
                    bytes: 3,
                    sha256: Digest::of([2; 32]),
                }],
            },
        );
        let written = serde_json::to_value(&event).unwrap();
        let read: Recorded = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), written);
        assert_eq!(written["body"]["class"], event.body.class().name());
        for remark in [
            Transmission::<Clean>::NotMeasured { why: text() },
            Transmission::Measured {
                bytes_out: 0,
                bytes_in: 0,
                peers: vec![],
            },
        ] {
            let event = Event::new(Operation::of([7; 8]), text(), Body::Transmission(remark));
            let written = serde_json::to_value(&event).unwrap();
            let read: Recorded = serde_json::from_value(written.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), written);
        }
        let body: Body = Body::Journal(Remark::Created);
        assert_eq!(
            serde_json::to_value(&body).unwrap(),
            serde_json::json!({"class": "JOURNAL", "remark": "created"})
        );
    }
}
