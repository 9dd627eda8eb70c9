//! `models`: what is installed, and where it comes from.

mod chosen;
mod engine;
mod failures;
mod import;
mod list;
mod pull;
mod remove;
mod steps;
mod r#use;
mod verify;

use clap::{Args, Subcommand};

use crate::context::Context;
use crate::failure::{Exit, Failure};

use chosen::machine;
pub(crate) use chosen::{hardware, installed, select, store};
pub(crate) use engine::{
    client_options, failed as engine_failed, gap_in_words, needs, require, warn_of_gaps,
};

/// Manage the models on this machine
///
/// A model is trusted by its SHA-256 and by nothing else. Only `models pull` reaches beyond this machine.
#[derive(Debug, Args)]
pub(crate) struct Models {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    List(list::List),
    Pull(pull::Pull),
    Import(import::Import),
    Verify(verify::Verify),
    Use(r#use::Use),
    Remove(remove::Remove),
}

impl Models {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::List(command) => command.run(context),
            Action::Pull(command) => command.run(context),
            Action::Import(command) => command.run(context),
            Action::Verify(command) => command.run(context),
            Action::Use(command) => command.run(context),
            Action::Remove(command) => command.run(context),
        }
    }
}
