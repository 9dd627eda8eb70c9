//! `completions`: what the shell needs to complete a command line.

use clap::{Args, CommandFactory};

use crate::args::Arguments;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Print a completion script for a shell
///
/// Bash: proxmox-ai completions bash > ~/.local/share/bash-completion/completions/proxmox-ai
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        let mut command = Arguments::command();
        clap_complete::generate(self.shell, &mut command, "proxmox-ai", &mut script);
        context.ui.out(String::from_utf8_lossy(&script).trim_end());
        Ok(Exit::Done)
    }
}
