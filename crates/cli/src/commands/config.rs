//! `config`: read and change settings.

mod change;
mod edit;
mod enrol;
mod export;
mod get;
mod import;
mod init;
mod list;
mod set;
mod unset;
mod validate;

use clap::{Args, Subcommand};
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

pub(crate) use enrol::is_ready as hsm_is_ready;
pub(super) use set::set;

/// Read and change settings
///
/// Precedence, first wins: flag, environment, project file (.proxmox-ai.toml), user file, system
/// file (/etc/proxmox-ai/config.toml), default. A project file may make privacy stricter, never looser.
#[derive(Debug, Args)]
pub(crate) struct Config {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Init(init::Init),
    Get(get::Get),
    Set(set::Set),
    Unset(unset::Unset),
    List(list::List),
    Edit(edit::Edit),
    Validate(validate::Validate),
    Export(export::Export),
    Import(import::Import),
}

impl Config {
    /// Returns what is recorded before it acts.
    pub(super) fn event(&self, context: &Context) -> Result<Option<(&'static str, Body)>, Failure> {
        let (command, key, to) = match &self.action {
            Action::Get(_) | Action::List(_) | Action::Validate(_) | Action::Export(_) => {
                return Ok(None);
            }
            Action::Init(_) => ("config init", None, None),
            Action::Edit(_) => ("config edit", None, None),
            Action::Import(_) => ("config import", None, None),
            Action::Unset(unset) => ("config unset", Some(unset.key()), None),
            Action::Set(set) => {
                let (key, value) = set.what()?;
                ("config set", Some(key), Some(value))
            }
        };
        let clean = |text: &str| context.clean(text);
        let from = key.and_then(|key| context.settings().ok()?.shown(key));
        let body = Body::Config {
            key: clean(key.unwrap_or("*")),
            from: from.as_deref().map(clean),
            to: to.map(clean),
        };
        Ok(Some((command, body)))
    }

    /// Refuses a file that is not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::Import(command) => command.check(context),
            Action::Edit(_) => edit::Edit::check(context),
            _ => Ok(()),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Init(command) => command.run(context),
            Action::Get(command) => command.run(context),
            Action::Set(command) => command.run(context),
            Action::Unset(command) => command.run(context),
            Action::List(command) => command.run(context),
            Action::Edit(command) => command.run(context),
            Action::Validate(command) => command.run(context),
            Action::Export(command) => command.run(context),
            Action::Import(command) => command.run(context),
        }
    }
}
