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
mod unseal;
mod r#use;
mod verify;

use clap::{Args, Subcommand};
use pai_engine::models::{ChooseError, Installed};
use pai_redact::Clean;
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

use chosen::machine;
pub(crate) use chosen::{
    Selection, choice_among, demand, demand_any, folder, hardware, installed, model_key, select,
    store, store_with_key,
};
pub(crate) use engine::{
    client_options, failed as engine_failed, gap_in_words, needs, require, warn_of_gaps,
};

/// Manage the models on this machine
///
/// A model is trusted by its SHA-256 and by nothing else. Of these, only `models pull` reaches beyond this machine.
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
    Unseal(unseal::Unseal),
    Use(r#use::Use),
    Remove(remove::Remove),
}

/// Returns the model that was named, or all that fit; an error where none is installed.
fn named_or(
    context: &Context,
    name: Option<&String>,
    fits: fn(&Installed) -> bool,
) -> Result<Vec<String>, Failure> {
    if let Some(name) = name {
        return Ok(vec![name.clone()]);
    }
    let models = installed(context)?;
    match models.is_empty() {
        true => Err(ChooseError::NoneInstalled.into()),
        false => Ok(models
            .into_iter()
            .filter(fits)
            .map(|model| model.name)
            .collect()),
    }
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
            Action::Unseal(unseal) => ("models unseal", "unseal", unseal.named()),
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

    /// Refuses what is not there or not known, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let installed = |name: Option<&str>| match name {
            Some(name) => demand(context, name),
            None => demand_any(context),
        };
        match &self.action {
            Action::List(_) => Ok(()),
            Action::Pull(pull) => pull.check(),
            Action::Import(import) => import.check(context),
            Action::Verify(verify) => installed(verify.named().as_deref()),
            Action::Seal(seal) => installed(seal.named().as_deref()),
            Action::Unseal(unseal) => installed(unseal.named().as_deref()),
            Action::Remove(remove) => remove.check(context),
            Action::Use(chosen) => chosen.check(context),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::List(command) => command.run(context),
            Action::Pull(command) => command.run(context),
            Action::Import(command) => command.run(context),
            Action::Verify(command) => command.run(context),
            Action::Seal(command) => command.run(context),
            Action::Unseal(command) => command.run(context),
            Action::Use(command) => command.run(context),
            Action::Remove(command) => command.run(context),
        }
    }
}
