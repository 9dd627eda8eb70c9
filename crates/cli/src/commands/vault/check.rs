//! `vault check`: whether the store is whole, and what can be kept of one that is not.

use std::path::PathBuf;

use clap::Args;
use pai_vault::journal::Body;
use pai_vault::store::{self, Access, Repaired, Rest, Stats, Store, StoreError};
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::record::Record;
use crate::ui::{Line, bytes, counted};
use crate::vault::{Vault, WAIT, beside_damage, store_file};

/// Read everything in the store, and say whether it is whole
///
/// Other commands read what they need and no more, so damage elsewhere shows here first. Nothing is changed without
/// --repair and --yes. Exit 21: it is damaged.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// Where it is damaged, say what a repair would keep and what is lost
    #[arg(long)]
    repair: bool,
    /// Repair it: what still opens goes into a new file, and the damaged one is kept beside it
    #[arg(long, requires = "repair")]
    yes: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// What was found, and done.
struct Found {
    path: PathBuf,
    /// None where nothing was ever kept.
    whole: Option<Result<Stats, StoreError>>,
    rest: Option<Rest>,
    repaired: Option<PathBuf>,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let vault = beside_damage(context)?;
        crate::kept::miss(context, &store_file(&vault.folder))?;
        let mut found = look(&vault)?;
        if self.repair && matches!(found.whole, Some(Err(_))) {
            let (path, generation) = (&found.path, vault.generation());
            if self.yes {
                let Repaired { rest, damaged } =
                    store::repair(path, &vault.master, generation, WAIT)?;
                (found.rest, found.repaired) = (Some(rest), Some(damaged));
            } else {
                found.rest = Some(store::outlook(path, &vault.master, generation, WAIT)?);
            }
        }
        match self.json {
            true => context.ui.json(&found.document())?,
            false => found.show(context),
        }
        if found.repaired.is_some() {
            // It could not be recorded before: the journal's keys are in the store.
            let body = Body::Vault(crate::commands::act("repair the store"));
            Record::after(context, "vault check", body)?;
            return Ok(Exit::Done);
        }
        match found.whole {
            Some(Err(_)) if self.json => Ok(Exit::Integrity),
            Some(Err(error)) if self.repair => {
                Err(Failure::from(error).hint("proxmox-ai vault check --repair --yes"))
            }
            Some(Err(error)) => Err(error.into()),
            _ => Ok(Exit::Done),
        }
    }
}

/// Reads everything. Only damage is an answer; that the store cannot be had, or is not of these keys, is an error.
fn look(vault: &Vault) -> Result<Found, Failure> {
    let path = store_file(&vault.folder);
    let open = || {
        let store = Store::open(&path, &vault.master, vault.generation(), Access::read(WAIT))?;
        store.verify()?;
        store.stats()
    };
    let whole = match open() {
        Err(StoreError::Missing(_)) => None,
        Err(error @ (StoreError::Damaged { .. } | StoreError::Record(_))) => Some(Err(error)),
        other => Some(Ok(other?)),
    };
    Ok(Found {
        path,
        whole,
        rest: None,
        repaired: None,
    })
}

impl Found {
    fn document(&self) -> Value {
        let stats = self.whole.as_ref().and_then(|whole| whole.as_ref().ok());
        let problem = self.whole.as_ref().and_then(|whole| whole.as_ref().err());
        let lost = |rest: &Rest| -> Vec<Value> {
            let each = rest.lost_in.iter();
            each.map(|(scope, count)| json!({"of": scope.to_string(), "records": count}))
                .collect()
        };
        json!({
            "store": self.path.display().to_string(),
            "exists": self.whole.is_some(),
            "whole": self.whole.is_some() && problem.is_none(),
            "problem": problem.map(ToString::to_string),
            "records": stats.map(|stats| stats.records),
            "keys": stats.map(|stats| stats.keys),
            "bytes": stats.map(|stats| stats.bytes),
            "repaired": self.repaired.is_some(),
            "damaged_copy": self.repaired.as_ref().map(|path| path.display().to_string()),
            "kept_records": self.rest.as_ref().map(|rest| rest.kept),
            "lost_records": self.rest.as_ref().map(|rest| rest.lost),
            "lost_keys": self.rest.as_ref().map(|rest| rest.lost_keys),
            "lost": self.rest.as_ref().map_or_else(Vec::new, lost),
        })
    }

    fn show(&self, context: &Context) {
        let ui = &context.ui;
        let path = self.path.display();
        match &self.whole {
            None => return ui.out(format!("there is no store at `{path}` yet")),
            Some(Ok(stats)) => {
                return ui.out(Line::new().good("whole").plain(format!(
                    ": {} under {}, {}",
                    counted(stats.records, "record", "records"),
                    counted(stats.keys, "key", "keys"),
                    bytes(stats.bytes)
                )));
            }
            Some(Err(_)) => {}
        }
        let Some(rest) = &self.rest else { return };
        let (keeps, loses) = match self.repaired {
            Some(_) => ("kept  ", "lost  "),
            None => ("would keep  ", "lost        "),
        };
        ui.out(
            Line::new()
                .good(keeps)
                .plain(format!("{} records", rest.kept)),
        );
        if rest.lost > 0 {
            let text = format!("{} records that do not open any more", rest.lost);
            ui.out(Line::new().bad(loses).plain(text));
        }
        for (scope, count) in &rest.lost_in {
            ui.out(
                Line::new()
                    .bad(loses)
                    .plain(format!("  {count} of {scope}")),
            );
        }
        if rest.lost_keys > 0 {
            let text = format!(
                "{} keys that do not open any more, with all that they sealed",
                rest.lost_keys
            );
            ui.out(Line::new().bad(loses).plain(text));
        }
        ui.note("what was written last may be missing besides: it cannot be counted where its place is damaged");
        if let Some(damaged) = &self.repaired {
            ui.note(format!(
                "the damaged file is `{}`; remove it when nothing of it is missed",
                damaged.display()
            ));
        }
    }
}
