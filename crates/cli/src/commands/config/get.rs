//! `config get`: one setting.

use clap::Args;
use clap_complete::ArgValueCandidates;
use serde_json::json;

use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{self, Key, Settings};
use crate::ui::Line;

/// Show one setting
#[derive(Debug, Args)]
pub(super) struct Get {
    /// The setting, such as ai.keep_alive
    #[arg(add = ArgValueCandidates::new(complete::keys))]
    key: String,
    /// Say where the value comes from
    #[arg(long)]
    origin: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Get {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let key = settings::find(&self.key)?;
        let settings = context.settings()?;
        if self.json {
            context.ui.json(&document(settings, key))?;
            return Ok(Exit::Done);
        }
        let (value, origin) = settings.get(key);
        let mut line = Line::from(value.to_string());
        if self.origin {
            line = line.faint(format!("  # {origin}"));
        }
        context.ui.out(line);
        Ok(Exit::Done)
    }
}

/// Returns a setting as JSON documents show it.
pub(super) fn document(settings: &Settings, key: &Key) -> serde_json::Value {
    let (value, origin) = settings.get(key);
    json!({
        "key": key.name,
        "value": value.to_json(),
        "origin": origin.name(),
        "place": origin.place(),
    })
}
