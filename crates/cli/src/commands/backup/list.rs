//! `backup list`.

use clap::Args;
use pai_redact::safe;
use pai_vault::backup::BackupError;
use pai_vault::backup::pbs::Remote;
use pai_vault::backup::repository::Snapshot;
use serde_json::{Value, json};

use super::{Place, described, moment};
use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table, bytes};

/// List the backups, oldest first
#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    pub(super) place: Place,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let stop = interrupt::watched()?;
        if let Some(server) = self.place.server(context)? {
            return self.tell_remote(context, &server.list(context, &stop)?);
        }
        let snapshots = self.place.open(context, &stop)?.list()?;
        if self.json {
            let rows: Vec<Value> = snapshots.iter().map(row).collect();
            context
                .ui
                .json(&json!({"target": self.place.target, "snapshots": rows}))?;
            return Ok(Exit::Done);
        }
        let mut table = Table::new([
            "backup",
            "made (UTC)",
            "host",
            ">size",
            ">journal",
            "models",
        ]);
        for snapshot in &snapshots {
            table.row(cells(snapshot));
        }
        context.ui.table(&table);
        if snapshots.is_empty() {
            context.ui.note("there is no backup yet");
        }
        Ok(Exit::Done)
    }

    fn tell_remote(&self, context: &Context, found: &[Remote]) -> Result<Exit, Failure> {
        if self.json {
            let row = |remote: &Remote| {
                json!({
                    "id": remote.name, "time": remote.time, "host": null, "state": "on the server",
                    "problem": null, "size": remote.size, "holds": null,
                })
            };
            let rows: Vec<Value> = found.iter().map(row).collect();
            context
                .ui
                .json(&json!({"target": self.place.target, "snapshots": rows}))?;
            return Ok(Exit::Done);
        }
        let mut table = Table::new(["backup", "made (UTC)", ">size"]);
        for remote in found {
            let size = remote.size.map_or_else(String::new, bytes);
            table.row([
                shown(&remote.name).into(),
                moment(remote.time).into(),
                size.into(),
            ]);
        }
        context.ui.table(&table);
        Ok(Exit::Done)
    }
}

fn cells(snapshot: &Snapshot) -> [Line; 6] {
    let (size, journal, models) = match &snapshot.manifest {
        Ok(manifest) => {
            let size = manifest.journal.map(|head| head.size.to_string());
            (
                bytes(manifest.bytes()),
                size.unwrap_or_else(|| "none".to_owned()),
                Line::new().plain(names(&manifest.models)),
            )
        }
        Err(BackupError::NotOurs(_)) => {
            let text = Line::new().faint("of another program");
            (String::new(), String::new(), text)
        }
        Err(error) => {
            let text = Line::new().bad(shown(&error.to_string()));
            (String::new(), String::new(), text)
        }
    };
    [
        snapshot.id[..8].into(),
        moment(snapshot.time).into(),
        shown(&snapshot.host).into(),
        size.into(),
        journal.into(),
        models,
    ]
}

/// Makes a text of somebody else fit for one line of a terminal.
pub(super) fn shown(text: &str) -> String {
    safe(text).replace('\n', " ")
}

fn names(models: &[pai_vault::backup::manifest::Model]) -> String {
    let names = models.iter().map(|model| match model.included {
        true => shown(&model.name),
        false => format!("{} (by digest)", shown(&model.name)),
    });
    names.collect::<Vec<_>>().join(", ")
}

fn row(snapshot: &Snapshot) -> Value {
    let (state, problem, holds) = match &snapshot.manifest {
        Ok(manifest) => ("whole", None, Some(described(manifest))),
        Err(BackupError::NotOurs(_)) => ("other", None, None),
        Err(error) => ("damaged", Some(error.to_string()), None),
    };
    let size = snapshot
        .manifest
        .as_ref()
        .ok()
        .map(|manifest| manifest.bytes());
    json!({
        "id": snapshot.id, "time": snapshot.time, "host": snapshot.host, "state": state,
        "problem": problem, "size": size, "holds": holds,
    })
}
