//! `warmup-model`: have the model loaded before the first request.

use clap::Args;
use pai_cage::effective::LayerSet;
use pai_cage::host::Client;
use pai_cage::protocol::{DecodeRequest, Grammar};
use pai_engine::prompt::Family;
use serde_json::json;

use crate::commands::models;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::Line;

/// Load the model and decode the prompt's fixed part, so that the first answer does not wait for it
#[derive(Debug, Args)]
pub(crate) struct WarmupModel {
    /// Require these layers of the cage too: `all`, or names separated by commas
    #[arg(long, value_name = "LIST", value_parser = crate::commands::privacy::layers)]
    require_layers: Option<LayerSet>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl WarmupModel {
    /// Refuses where there is no model, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        models::demand_any(context)
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let selection = models::select(context)?;
        let mut options = models::client_options(context, &selection.store, &selection.model)?;
        models::require(&mut options, self.require_layers);
        let mut client = Client::connect_or_start(&options).map_err(models::engine_failed)?;
        models::warn_of_gaps(context, client.effective());
        let prefix = Family::named(selection.model.family.as_str()).map(Family::prefix);
        let decoded = prefix
            .map(|prefix| client.decode(&only(&prefix)).map_err(models::engine_failed))
            .transpose()?;
        let (name, load_ms) = (&selection.model.name, client.info().load_ms);
        let keep_alive = options.engine.keep_alive.as_secs();
        if self.json {
            context.ui.json(&json!({
                "model": name,
                "reason": selection.chosen.reason,
                "was_warm": client.was_warm(),
                "load_ms": load_ms,
                "prefix_tokens": decoded.as_ref().map(|reply| reply.stats.prompt_tokens),
                "keep_alive_seconds": keep_alive,
            }))?;
            return Ok(Exit::Done);
        }
        let line = Line::new().strong(name).plain("  ").good("warm");
        if decoded.is_none() {
            context
                .ui
                .warn("there are no prompts for this family of models");
        }
        let line = match client.was_warm() {
            true => line.plain("  it was already"),
            false => line.plain(format!("  loaded in {:.1} s", load_ms as f64 / 1000.0)),
        };
        context.ui.out(line);
        context.ui.note(format!(
            "it stays for {keep_alive} s after the last request"
        ));
        if keep_alive == 0 {
            context
                .ui
                .warn("ai.keep_alive is 0s: it ends with this command");
        }
        Ok(Exit::Done)
    }
}

/// Asks for one token after the prompt's fixed part, whose state the worker then keeps.
fn only(prefix: &pai_redact::Clean) -> DecodeRequest {
    DecodeRequest {
        prefix: prefix.as_str().to_owned(),
        data: pai_redact::Clean::of_program(""),
        suffix: String::new(),
        grammar: Grammar::Free,
        max_tokens: 1,
        force_batches: true,
    }
}
