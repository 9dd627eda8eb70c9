//! `audit`: check the journal, prove what is in it, and take it elsewhere.

mod checkpoint;
mod erase;
mod explain;
mod export;
mod key;
mod prove;
mod verify;
mod verify_proof;

use clap::{Args, Subcommand};
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Check the journal, prove what is in it, and take it elsewhere
#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Verify(verify::Verify),
    Prove(prove::Prove),
    VerifyProof(verify_proof::VerifyProof),
    Export(export::Export),
    Checkpoint(checkpoint::Checkpoint),
    Explain(explain::Explain),
    Key(key::Key),
    Erase(erase::Erase),
}

impl Audit {
    /// Returns what is recorded before it acts: what takes entries elsewhere, or shows what was asked or a key.
    pub(super) fn event(&self) -> Option<(&'static str, Body)> {
        let (command, action) = match &self.action {
            Action::Verify(_)
            | Action::Prove(_)
            | Action::VerifyProof(_)
            | Action::Checkpoint(_) => return None,
            Action::Export(_) => ("audit export", "export"),
            Action::Explain(_) => ("audit explain", "explain"),
            Action::Key(_) => ("audit key", "show a verification key"),
            Action::Erase(command) if command.looks_only() => return None,
            Action::Erase(_) => ("audit erase", "erase bodies"),
        };
        Some((command, Body::Audit(super::act(action))))
    }

    /// Refuses what cannot be meant, or is not allowed.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::Erase(command) => command.check(context),
            _ => Ok(()),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Verify(command) => command.run(context),
            Action::Prove(command) => command.run(context),
            Action::VerifyProof(command) => command.run(context),
            Action::Export(command) => command.run(context),
            Action::Checkpoint(command) => command.run(context),
            Action::Explain(command) => command.run(context),
            Action::Key(command) => command.run(context),
            Action::Erase(command) => command.run(context),
        }
    }
}
