//! `engine-host` (hidden): the process that keeps the model warm between commands.

use std::path::PathBuf;

use clap::Args;
use pai_cage::host::{HostOptions, serve};

use crate::commands::models::engine_failed;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Keep the model warm between commands; started by the commands that need it
#[derive(Debug, Args)]
pub(crate) struct EngineHost {
    /// The folder of the socket
    #[arg(long)]
    runtime: PathBuf,
    /// Which build the caller is: one of another build replaces this process
    #[arg(long)]
    build: String,
}

impl EngineHost {
    pub(crate) fn run(&self, _: &Context) -> Result<Exit, Failure> {
        let options = HostOptions {
            runtime: self.runtime.clone(),
            build: self.build.clone(),
        };
        serve(&options).map(|()| Exit::Done).map_err(engine_failed)
    }
}
