//! `audit erase`: destroy the keys of old bodies.

use clap::Args;
use pai_redact::Clean;
use pai_vault::journal::{Act, Body};
use pai_vault::store::Rewrite;
use serde_json::json;

use crate::age::Age;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept::{self, Erasing};
use crate::record::{days, span};
use crate::settings::Key;
use crate::ui::counted;
use crate::{journal, record};

/// Erase the bodies of old entries
///
/// Destroys the keys of whole days (UTC) that ended that long ago, and wraps all other keys by a new master key. What was
/// asked and answered then cannot be read any more; that the entries were there, when, and of which class, stays, and so
/// does every proof. The key of today is never destroyed. It is an entry of its own.
#[derive(Debug, Args)]
pub(super) struct Erase {
    /// The bodies of days that ended before this long ago, such as 90d
    #[arg(long, value_name = "AGE")]
    older_than: Age,
    /// Only say what would be erased
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// What would be erased.
struct What {
    aged: pai_vault::journal_keys::Aged,
    entries: u64,
}

impl Erase {
    /// Says whether it only looks.
    pub(super) fn looks_only(&self) -> bool {
        self.dry_run
    }

    /// Refuses an age below the one up to which bodies have to stay.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let settings = context.settings()?;
        let keep = settings.audit_keep_days();
        let now = kept::now();
        if self.older_than.before(now) <= now.before(span(keep)) {
            return Ok(());
        }
        let key = Key::find("audit.keep_days").expect("the key is in the table");
        let text = format!(
            "bodies younger than {} are not erased: `{}` is {keep} ({})",
            counted(u64::from(keep), "day", "days"),
            key.name,
            settings.get(key).1
        );
        let hint = format!("proxmox-ai audit erase --older-than {keep}d");
        Err(Failure::new(Exit::Policy, text).hint(hint).rule(key.name))
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let opening = journal::open(context)?;
        let aged = opening.aged(self.older_than.before(kept::now()))?;
        let mut entries = 0;
        for item in opening.reader()?.entries(0) {
            entries += u64::from(aged.keys.contains(&item?.header.key));
        }
        let what = What { aged, entries };
        if self.dry_run || what.aged.is_empty() {
            return self.tell(context, &what, None);
        }
        let mut kept = opening.into_kept();
        let erasing = kept.forget(context, &what.aged.erasure, Rewrite::No)?;
        context.account(Body::Audit(Act {
            action: Clean::of_program("erase bodies of"),
            subject: Some(context.clean(&days(&what.aged))),
            count: what.entries,
        }));
        self.tell(context, &what, Some(&erasing))
    }

    fn tell(
        &self,
        context: &Context,
        what: &What,
        erasing: Option<&Erasing>,
    ) -> Result<Exit, Failure> {
        let days = &what.aged.days;
        if self.json {
            context.ui.json(&json!({
                "dry_run": self.dry_run,
                "days": days.len(),
                "first_day": days.first().map(ToString::to_string),
                "last_day": days.last().map(ToString::to_string),
                "entries": what.entries,
                "keys_destroyed": erasing.map_or(0, |erasing| erasing.erased.keys),
                "keys_wrapped": erasing.map_or(0, |erasing| erasing.erased.survivors),
            }))?;
            return Ok(Exit::Done);
        }
        if what.aged.is_empty() {
            context.ui.out("nothing to erase");
            return Ok(Exit::Done);
        }
        context.ui.out(format!(
            "{} the bodies of {} of {} ({})",
            if self.dry_run {
                "would erase"
            } else {
                "erased"
            },
            counted(what.entries, "entry", "entries"),
            counted(days.len() as u64, "day", "days"),
            record::days(&what.aged)
        ));
        if let Some(erasing) = erasing {
            erasing.tell(context);
            context.ui.note("exports, and backups with what opened the vault then, hold what they held; a restore erases it again");
        }
        Ok(Exit::Done)
    }
}
