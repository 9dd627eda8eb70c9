//! `privacy`: commands that try to break what the program promises.

mod verify;

pub(crate) use verify::layers;

use clap::{Args, Subcommand};
use pai_vault::journal::Body;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Put what the program promises to the test on this machine
#[derive(Debug, Args)]
pub(crate) struct Privacy {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Verify(verify::Verify),
}

impl Privacy {
    /// Returns what is recorded before it acts.
    pub(super) fn event(&self) -> Option<(&'static str, Body)> {
        match &self.action {
            Action::Verify(_) => {
                Some(("privacy verify", Body::Audit(super::act("verify the cage"))))
            }
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Verify(command) => command.run(context),
        }
    }
}
