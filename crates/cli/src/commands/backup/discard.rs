//! `backup discard`.

use clap::Args;
use pai_vault::backup;
use serde_json::json;

use super::real;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Remove the data from before a restore, which are kept beside those in use
///
/// Without --all they are only listed. The disk may keep the old blocks; what is in them is sealed, as it was.
#[derive(Debug, Args)]
pub(super) struct Discard {
    /// Remove all of them
    #[arg(long)]
    all: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Discard {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let data = real(context.paths()?.data());
        let asides = backup::asides(&data)?;
        if self.all {
            for aside in &asides {
                backup::discard(&data, aside)?;
            }
        }
        let names: Vec<String> = asides
            .iter()
            .map(|aside| aside.display().to_string())
            .collect();
        if self.json {
            context
                .ui
                .json(&json!({"kept_aside": names, "removed": self.all}))?;
            return Ok(Exit::Done);
        }
        for name in &names {
            context.ui.out(name.as_str());
        }
        context.ui.note(match (names.len(), self.all) {
            (0, _) => "nothing is kept aside".to_owned(),
            (count, true) => format!("{count} removed"),
            (count, false) => {
                format!("{count} kept; to remove them: proxmox-ai backup discard --all")
            }
        });
        Ok(Exit::Done)
    }
}
