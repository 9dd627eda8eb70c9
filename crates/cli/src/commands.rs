//! The commands: one file each, a folder for a group.

mod completions;
mod config;
mod man;
mod reference;

#[cfg(debug_assertions)]
pub(crate) use reference::undocumented;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Everything that `proxmox-ai` can be asked to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
    #[command(hide = true)]
    Reference(reference::Reference),
}

impl Command {
    /// Runs the command and returns its exit code.
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match self {
            Self::Config(command) => command.run(context),
            Self::Completions(command) => command.run(context),
            Self::Man(command) => command.run(context),
            Self::Reference(command) => command.run(context),
        }
    }
}
