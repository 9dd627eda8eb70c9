//! `reference` (hidden): the generated pages of `docs/reference`.

use std::path::PathBuf;

use clap::Args;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Write the generated pages of docs/reference into a folder
#[derive(Debug, Args)]
pub(crate) struct Reference {
    /// The folder
    folder: PathBuf,
}

impl Reference {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        std::fs::create_dir_all(&self.folder)
            .map_err(|error| Failure::file("make the folder", &self.folder, error))?;
        context.ui.detail(format!("`{}`", self.folder.display()));
        Ok(Exit::Done)
    }
}
