//! `audit checkpoint`: the newest checkpoint, for a second place.

use clap::Args;
use pai_vault::journal::Place;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;
use crate::ui::counted;

/// Print the newest checkpoint, or put it in a second place
///
/// A checkpoint names every entry up to it. Kept where whoever changes this machine cannot change it, it shows later that
/// an older copy was put back: `audit verify --against FILE`. What is in the place already stays, and is compared first.
#[derive(Debug, Args)]
pub(super) struct Checkpoint {
    /// A file, a folder, journald or syslog
    #[arg(long, value_name = "PLACE")]
    to: Option<String>,
}

impl Checkpoint {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let folder = journal::folder(context)?;
        let reader = pai_vault::journal::Reader::open(&folder)?;
        let Some(to) = &self.to else {
            context.ui.raw(reader.note().as_bytes());
            return Ok(Exit::Done);
        };
        let checkpoint = Place::parse(to, context.folder()).put(&reader)?;
        context.ui.note(format!(
            "the checkpoint of {} is in `{to}`",
            counted(checkpoint.size, "entry", "entries")
        ));
        Ok(Exit::Done)
    }
}
