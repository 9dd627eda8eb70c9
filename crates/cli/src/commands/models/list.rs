//! `models list`: what is here, what could be, and which one is used.

use clap::Args;
use pai_engine::models::{Catalogue, Installed, Origin, State};
use serde_json::json;

use super::chosen::{choice, folder, installed};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Symbol, Table, Tone, bytes};

/// List the models, and say which one is used and why
#[derive(Debug, Args)]
pub(super) struct List {
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let models = installed(context)?;
        let chosen = choice(context, &models);
        let missing: Vec<_> = Catalogue::builtin()
            .models
            .iter()
            .filter(|entry| models.iter().all(|model| model.name != entry.name))
            .collect();
        if self.json {
            let (chosen, why_none) = match &chosen {
                Ok(chosen) => (Some(chosen), None),
                Err(failure) => (None, Some(failure.to_string())),
            };
            context.ui.json(&json!({
                "folder": folder(context)?.display().to_string(),
                "installed": models,
                "available": missing.iter().map(|entry| json!({
                    "name": entry.name,
                    "bytes": entry.bytes,
                    "sha256": entry.sha256,
                    "licence": entry.licence,
                    "quantisation": entry.quantisation,
                    "context": entry.context,
                    "memory_bytes": entry.memory_bytes,
                    "use": entry.purpose,
                })).collect::<Vec<_>>(),
                "chosen": chosen,
                "why_none": why_none,
            }))?;
            return Ok(Exit::Done);
        }
        let ui = &context.ui;
        let mut table = Table::new([
            "", "model", ">size", "weights", ">memory", "licence", "state",
        ]);
        for model in &models {
            let used = chosen
                .as_ref()
                .is_ok_and(|chosen| chosen.name == model.name);
            table.row([
                if used {
                    ui.symbol(Symbol::Arrow).into()
                } else {
                    Line::new()
                },
                Line::new().strong(&model.name),
                bytes(model.bytes).into(),
                model.quantisation.as_str().into(),
                bytes(model.memory_bytes).into(),
                licence(&model.licence).into(),
                state(model),
            ]);
        }
        for entry in missing {
            table.row([
                Line::new(),
                entry.name.as_str().into(),
                bytes(entry.bytes).into(),
                entry.quantisation.as_str().into(),
                bytes(entry.memory_bytes).into(),
                licence(&entry.licence).into(),
                Line::new().faint("not installed"),
            ]);
        }
        ui.table(&table);
        match chosen {
            Ok(chosen) => {
                let tone = if chosen.tight {
                    Tone::Doubtful
                } else {
                    Tone::Plain
                };
                let line = Line::new().plain("used: ").strong(&chosen.name);
                ui.note(line.plain(", ").add(tone, &chosen.reason));
            }
            Err(failure) => {
                ui.note(
                    Line::new()
                        .plain("used: none, ")
                        .doubtful(failure.to_string()),
                );
                if let Some(hint) = failure.hint {
                    ui.note(Line::new().good("hint").plain(": ").plain(hint));
                }
            }
        }
        Ok(Exit::Done)
    }
}

fn licence(licence: &str) -> &str {
    if licence.is_empty() {
        "unknown"
    } else {
        licence
    }
}

/// Returns the words for a model's state.
pub(super) fn state(model: &Installed) -> Line {
    let line = match model.state {
        State::Verified => Line::new().good("verified"),
        State::Changed => Line::new().doubtful("changed, is verified before use"),
        State::Failed => Line::new().bad("wrong bytes, not used"),
    };
    let line = match model.origin {
        Origin::Catalogue => line,
        Origin::Trusted => line.plain(", trusted by you"),
    };
    let line = match model.sealed {
        true => line.plain(", sealed"),
        false => line,
    };
    match model.shared {
        true => line.plain(", shared by all users"),
        false => line,
    }
}
