//! `privacy`: commands that try to break what the program promises.

mod verify;

pub(crate) use verify::layers;

use clap::{Args, Subcommand};

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
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Verify(command) => command.run(context),
        }
    }
}
