//! `models`: what is installed, and where it comes from.

mod chosen;
mod engine;
mod failures;
mod import;
mod list;
mod pull;
mod remove;
mod seal;
mod steps;
mod r#use;
mod verify;

use clap::{Args, Subcommand};
use pai_redact::Clean;
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

use chosen::machine;
pub(crate) use chosen::{
    choice_among, folder, hardware, installed, model_key, select, store, store_with_key,
};
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
    Seal(seal::Seal),
    Use(r#use::Use),
    Remove(remove::Remove),
}

impl Models {
    /// Returns what is recorded before it acts.
    pub(super) fn event(&self, context: &Context) -> Option<(&'static str, Body)> {
        let (command, action, named) = match &self.action {
            Action::List(_) => return None,
            Action::Pull(pull) => ("models pull", "pull", pull.named()),
            Action::Import(import) => ("models import", "import", import.named()),
            Action::Verify(verify) => ("models verify", "verify", verify.named()),
            Action::Seal(seal) => ("models seal", "seal", seal.named()),
            Action::Use(chosen) => ("models use", "use", Some(chosen.named())),
            Action::Remove(remove) => ("models remove", "remove", Some(remove.named())),
        };
        let body = Body::Model {
            action: Clean::of_program(action),
            model: None,
            source: named.map(|named| context.clean(&named)),
        };
        Some((command, body))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::List(command) => command.run(context),
            Action::Pull(command) => command.run(context),
            Action::Import(command) => command.run(context),
            Action::Verify(command) => command.run(context),
            Action::Seal(command) => command.run(context),
            Action::Use(command) => command.run(context),
            Action::Remove(command) => command.run(context),
        }
    }
}
