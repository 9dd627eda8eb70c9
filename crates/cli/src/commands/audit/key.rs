//! `audit key`: what the codes of the entries from now on are checked with.

use clap::Args;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;

/// Show a key with which the entries from now on can be checked, to be kept away from this machine
///
/// Each entry has a code, whose key is destroyed when it has done its work. Whoever kept a key sees with `audit verify
/// --key-file` that an entry after it was written anew, even with all keys that this machine holds by then. Each call
/// shows the key of the next entry; keys that were shown before stay good, and check more. It is kept nowhere here: whoever
/// has it can forge the codes that it checks.
#[derive(Debug, Args)]
pub(super) struct Key {
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Key {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let opening = journal::open(context)?;
        let key = opening.journal.verification_key(journal::now())?;
        opening.remember_shown(key.from())?;
        let text = key.text();
        if self.json {
            let document = json!({"from": key.from(), "verification_key": text.as_str()});
            context.ui.json(&document)?;
            return Ok(Exit::Done);
        }
        context.ui.out(text.as_str());
        context.ui.note(format!(
            "it checks the entries from {} on, and is kept nowhere on this machine; keep it elsewhere: proxmox-ai audit verify --key-file FILE",
            key.from()
        ));
        Ok(Exit::Done)
    }
}
