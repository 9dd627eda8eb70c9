//! Finds, masks and restores sensitive data.
//!
//! What it is for: text that may hold secrets ([`Raw`]) becomes text that the model, the journal and
//! the disk may see ([`Clean`]) by one way only, [`Redactor::scrub`]. What it must never do: I/O, or
//! anything asynchronous. Start reading at [`Redactor`], then [`Detector`].

// So that tests and the examples that share code with them name the crate alike.
#[cfg(test)]
extern crate self as pai_redact;

mod anchors;
mod assign;
mod blocks;
mod bytes;
mod category;
mod check;
mod detector;
mod embedded;
mod encoding;
mod field;
mod finding;
mod formats;
mod hash;
mod input;
mod key_file;
mod kind;
mod ledger;
#[cfg(test)]
mod marked;
mod masked;
mod matcher;
mod modes;
mod needles;
mod network;
mod pii;
mod prose;
mod pseudonym;
mod published;
mod redactor;
mod repeats;
mod restore;
mod rule;
mod safe;
mod scan;
mod scene;
mod score;
mod seen;
mod shell;
mod show;
mod signs;
mod table;
pub mod template;
mod text;
mod value;
mod verdict;
mod wordset;

pub use category::{Action, Category, Class, Severity, categories};
pub use detector::{Detector, LONGEST, Options};
pub use encoding::Encoding;
pub use finding::{Finding, Strength};
pub use key_file::key_file;
pub use ledger::{Ledger, is_label};
pub use modes::{ModeError, Modes};
pub use redactor::Redactor;
pub use restore::Restorer;
pub use rule::{Rule, RuleError};
pub use safe::{is_safe, safe};
#[doc(hidden)]
pub use score::numbers;
pub use show::{Fingerprints, excerpt, is_allowed_inline};
pub use text::{Clean, ModelText, Raw};
