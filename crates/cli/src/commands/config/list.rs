//! `config list`: every setting.

use clap::Args;
use serde_json::json;

use super::get::document;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::KEYS;
use crate::ui;

/// Show every setting
#[derive(Debug, Args)]
pub(super) struct List {
    /// Say where each value comes from
    #[arg(long)]
    origin: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let settings = context.settings()?;
        if self.json {
            let all: Vec<_> = KEYS.iter().map(|key| document(settings, key)).collect();
            context.ui.json(&json!({ "settings": all }))?;
            return Ok(Exit::Done);
        }
        if !self.origin {
            for key in &KEYS {
                let value = settings.get(key).0.to_toml();
                context.ui.out(format!("{} = {value}", key.name));
            }
            return Ok(Exit::Done);
        }
        let mut table = ui::Table::new(["setting", "value", "from"]);
        for key in &KEYS {
            let (value, origin) = settings.get(key);
            table.row([
                key.name.into(),
                value.to_string().into(),
                origin.to_string().into(),
            ]);
        }
        context.ui.table(&table);
        Ok(Exit::Done)
    }
}
