//! `reference` (hidden): the generated pages of `docs/reference`.

mod documents;
mod pages;

use std::path::PathBuf;

use clap::Args;

use crate::context::Context;
use crate::failure::{Exit, Failure};

#[cfg(debug_assertions)]
pub(crate) use documents::undocumented;

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
        for (name, text) in pages::all() {
            let path = self.folder.join(name);
            std::fs::write(&path, text).map_err(|error| Failure::file("write", &path, error))?;
            context.ui.note(format!("`{}`", path.display()));
        }
        Ok(Exit::Done)
    }
}
