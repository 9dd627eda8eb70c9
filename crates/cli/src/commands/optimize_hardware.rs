//! `optimize-hardware`: threads, batch and context for this machine.

use clap::Args;
use pai_engine::hardware::{Needs, Setting, tune};
use pai_engine::models::Catalogue;
use serde_json::json;

use crate::commands::{config, models};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table};

/// Compute threads, batch and context for this machine
#[derive(Debug, Args)]
pub(crate) struct OptimizeHardware {
    /// Write them into the user's settings
    #[arg(long)]
    apply: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl OptimizeHardware {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let hardware = models::hardware(context)?;
        let (name, needs) = self.needs(context)?;
        let tuning = tune(&hardware, needs);
        let settings = context.settings()?;
        let rows: [(&str, &Setting, Option<u32>); 3] = [
            ("ai.threads", &tuning.threads, settings.threads()),
            ("ai.batch", &tuning.batch, settings.batch()),
            ("ai.context", &tuning.context, settings.context()),
        ];
        if self.apply {
            for (key, setting, _) in &rows {
                config::set(context, key, &setting.value.to_string())?;
            }
        }
        if self.json {
            let settings: Vec<_> = rows
                .iter()
                .map(|(key, setting, now)| {
                    json!({"key": key, "value": setting.value, "reason": setting.reason, "was": now})
                })
                .collect();
            context
                .ui
                .json(&json!({"model": name, "applied": self.apply, "settings": settings}))?;
            return Ok(Exit::Done);
        }
        let mut table = Table::new(["setting", ">value", ">was", "why"]);
        for (key, setting, now) in rows {
            table.row([
                Line::new().strong(key),
                setting.value.to_string().into(),
                now.map_or("auto".to_owned(), |now| now.to_string()).into(),
                setting.reason.as_str().into(),
            ]);
        }
        context.ui.table(&table);
        context.ui.note(format!("for the model {name}"));
        if !self.apply {
            context.ui.note(
                Line::new()
                    .good("hint")
                    .plain(": proxmox-ai optimize-hardware --apply"),
            );
        }
        Ok(Exit::Done)
    }

    /// Returns what the model in use needs, or the default one where none is.
    fn needs(&self, context: &Context) -> Result<(String, Needs), Failure> {
        if let Ok(selection) = models::select(context) {
            return Ok((
                selection.model.name.clone(),
                models::needs(&selection.model),
            ));
        }
        let entry = Catalogue::builtin().default_model();
        let needs = Needs {
            memory_bytes: entry.memory_bytes,
            kv_bytes_per_token: entry.kv_bytes_per_token,
            context: entry.context,
        };
        Ok((entry.name.clone(), needs))
    }
}
