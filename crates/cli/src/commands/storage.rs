//! `storage`: where the program keeps things.

mod r#move;

use clap::{Args, Subcommand};
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Decide where the program keeps things
#[derive(Debug, Args)]
pub(crate) struct Storage {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Move(r#move::Move),
}

impl Storage {
    /// Returns what is recorded before it acts.
    pub(super) fn event(&self) -> Option<(&'static str, Body)> {
        match &self.action {
            Action::Move(command) if command.dry_run() => None,
            Action::Move(_) => Some((
                "storage move",
                Body::Vault(super::act("move the data folder")),
            )),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Move(command) => command.run(context),
        }
    }
}
