//! `backup verify`.

use clap::Args;
use pai_vault::backup::verify::{Problem, verify};
use pai_vault::backup::{History, live};
use serde_json::json;

use super::list::shown;
use super::{Place, described, moment, real};
use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, bytes, counted};

/// Read a backup in full, and compare it with its manifest and with the journal in use
///
/// Exit 21: something is not as it should be.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The beginning of the backup's name, or the newest
    #[arg(value_name = "BACKUP", default_value = "latest")]
    backup: String,
    #[command(flatten)]
    pub(super) place: Place,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        self.place.is_folder(context, "reading everything on it")?;
        let journal = real(context.paths()?.data()).join("journal");
        let repository = self.place.open(context, &stop)?;
        // The library's own threads end loudly when they meet damage; what they found is told below.
        let hook = std::panic::take_hook();
        std::panic::set_hook(Box::new(|_| ()));
        let verified = verify(&repository, &self.backup, &|head, fetched| {
            live::history(&journal, head, fetched)
        });
        std::panic::set_hook(hook);
        let verified = verified?;
        let related = verified.history.as_ref().map(name);
        if self.json {
            context.ui.json(&json!({
                "target": self.place.target,
                "snapshot": verified.snapshot,
                "whole": verified.problems.is_empty(),
                "problems": verified.problems.iter().map(Problem::to_string).collect::<Vec<_>>(),
                "journal_in_use": related,
                "holds": described(&verified.manifest),
            }))?;
        } else {
            let ui = &context.ui;
            for problem in &verified.problems {
                ui.out(
                    Line::new()
                        .bad("damaged  ")
                        .plain(shown(&problem.to_string())),
                );
            }
            let made = i64::try_from(verified.manifest.made).unwrap_or(i64::MAX);
            let result = match verified.problems.is_empty() {
                true => Line::new().good("whole"),
                false => Line::new().bad(counted(
                    verified.problems.len() as u64,
                    "problem",
                    "problems",
                )),
            };
            ui.out(result.plain(format!(
                ": backup {} of {}, {}, {}",
                &verified.snapshot[..8],
                moment(made),
                counted(verified.manifest.files.len() as u64, "file", "files"),
                bytes(verified.manifest.bytes())
            )));
            if let Some(history) = &verified.history {
                ui.note(format!("the journal in use {}", words(history)));
            }
        }
        Ok(match verified.problems.is_empty() {
            true => Exit::Done,
            false => Exit::Integrity,
        })
    }
}

/// Says in a word how the journal in use relates to a backup's.
pub(super) fn name(history: &History) -> &'static str {
    match history {
        History::NoJournal => "none",
        History::Same => "same",
        History::Ahead(_) => "ahead",
        History::Behind(_) => "behind",
        History::Forked => "forked",
        History::Unknown(_) => "unknown",
    }
}

fn words(history: &History) -> String {
    match history {
        History::NoJournal => "does not exist".to_owned(),
        History::Same => "ends where the backup's ends".to_owned(),
        History::Ahead(more) => format!(
            "goes on from the backup's, by {} (proven)",
            counted(*more, "entry", "entries")
        ),
        History::Behind(less) => format!(
            "lacks {} that the backup's has",
            counted(*less, "entry", "entries")
        ),
        History::Forked => "is no continuation of the backup's".to_owned(),
        History::Unknown(why) => format!("cannot be compared: {}", shown(why)),
    }
}
