//! `backup forget` and `backup prune`.

use std::time::SystemTime;

use clap::Args;
use pai_vault::backup::repository::Keep;
use serde_json::json;

use super::Place;
use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::bytes;

/// Forget backups that no rule keeps; those of other programs are left alone
///
/// What was erased from the store since stays in the backups from before until they are forgotten, and their room is freed
/// by `backup prune`.
#[derive(Debug, Args)]
pub(super) struct Forget {
    /// Forget this one: the beginning of its name
    #[arg(value_name = "BACKUP", conflicts_with_all = ["keep_last", "keep_daily", "keep_weekly", "keep_monthly", "keep_yearly"], required_unless_present_any = ["keep_last", "keep_daily", "keep_weekly", "keep_monthly", "keep_yearly"])]
    backup: Option<String>,
    /// Keep the newest N
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    keep_last: u16,
    /// Keep the newest of each of N days
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    keep_daily: u16,
    /// Keep the newest of each of N weeks
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    keep_weekly: u16,
    /// Keep the newest of each of N months
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    keep_monthly: u16,
    /// Keep the newest of each of N years
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    keep_yearly: u16,
    /// Only say what would go
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    pub(super) place: Place,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Forget {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        self.place.is_folder(context, "forgetting")?;
        let keep = Keep {
            last: self.keep_last,
            daily: self.keep_daily,
            weekly: self.keep_weekly,
            monthly: self.keep_monthly,
            yearly: self.keep_yearly,
        };
        if self.backup.is_none() && keep == Keep::default() {
            return Err(Failure::usage("no backup would be kept").hint(
                "name how many to keep: proxmox-ai backup forget --keep-daily 7 --target DIR",
            ));
        }
        let repository = self.place.open(context, &stop)?;
        let forgotten = match &self.backup {
            Some(backup) => repository.forget_one(backup, !self.dry_run)?,
            None => repository.forget(keep, SystemTime::now(), !self.dry_run)?,
        };
        if self.json {
            context.ui.json(&json!({
                "target": self.place.target, "forgotten": forgotten.gone, "kept": forgotten.kept, "dry_run": self.dry_run,
            }))?;
            return Ok(Exit::Done);
        }
        for id in &forgotten.gone {
            context.ui.out(&id[..8]);
        }
        let what = match self.dry_run {
            true => "would be forgotten",
            false => "forgotten",
        };
        let (gone, kept) = (forgotten.gone.len(), forgotten.kept);
        context.ui.note(format!("{gone} {what}, {kept} kept"));
        Ok(Exit::Done)
    }
}

/// Free the room that no backup needs
///
/// What is unused is marked first, and removed by a run at least 23 hours later, since a backup of another machine may be
/// under way that uses it.
#[derive(Debug, Args)]
pub(super) struct Prune {
    /// Remove it at once, to the last byte; nobody else may use the repository meanwhile
    #[arg(long)]
    at_once: bool,
    #[command(flatten)]
    pub(super) place: Place,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Prune {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        self.place.is_folder(context, "freeing room")?;
        let unused = self.place.open(context, &stop)?.prune(self.at_once)?;
        if self.json {
            let document =
                json!({"target": self.place.target, "bytes": unused, "at_once": self.at_once});
            context.ui.json(&document)?;
            return Ok(Exit::Done);
        }
        context.ui.out(match self.at_once {
            true => format!("{} freed", bytes(unused)),
            false => format!(
                "{} unused: removed by a run at least 23 hours from now",
                bytes(unused)
            ),
        });
        Ok(Exit::Done)
    }
}
