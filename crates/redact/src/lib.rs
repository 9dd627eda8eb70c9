//! Finds, masks and restores sensitive data.
//!
//! What it is for: text that may hold secrets ([`Raw`]) becomes text that the model, the journal and
//! the disk may see ([`Clean`]) by one way only, [`Redactor::scrub`]. What it must never do: I/O, or
//! anything asynchronous. Start reading at [`Redactor`], then `rules.rs`.

mod rules;
mod safe;
mod text;

pub use rules::{Class, Rule, rules};
pub use safe::safe;
pub use text::{Clean, Finding, Ledger, ModelText, Raw, Redactor};
