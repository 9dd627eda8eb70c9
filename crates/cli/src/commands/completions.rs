//! `completions`: what the shell needs to complete a command line.

use clap::Args;

use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Print a completion script for a shell
///
/// Bash: proxmox-ai completions bash > ~/.local/share/bash-completion/completions/proxmox-ai
///
/// Names of settings and models are completed from this machine, never from the network.
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        context.ui.out(complete::script(self.shell)?);
        Ok(Exit::Done)
    }
}
