//! `--dry-run`: the exact prompt, and what was kept from it.

use pai_engine::choose::Pins;
use pai_engine::prompt::Family;
use pai_vault::journal::{Body, Outcome};
use serde_json::json;

use super::question::Question;
use super::{masked, refused};
use crate::commands::models;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::record::{self, Record};

/// Prints the prompt; no model is asked, and none has to be there.
pub(super) fn show(
    context: &Context,
    record: &Record,
    question: &Question<'_>,
    as_json: bool,
) -> Result<Exit, Failure> {
    let prepared = question
        .prepare(Pins::default())
        .map_err(|refusal| refused(&refusal, question.clean()))?;
    let chosen = models::select(context).ok();
    let model = chosen
        .as_ref()
        .map(|selection| selection.model.name.as_str());
    let family = chosen
        .as_ref()
        .and_then(|selection| Family::named(selection.model.family.as_str()))
        .unwrap_or(Family::ChatMl);
    let [prefix, data, suffix] = prepared.prompt(family);
    let replaced = prepared.ledger().by_category();
    let body = Body::Redact {
        masked: record::counts(replaced.iter().copied()),
        restored: false,
    };
    record.append(Outcome::Done, body)?;
    if as_json {
        let of = |(category, count): &(&str, usize)| json!({"category": category, "count": count});
        let replaced: Vec<_> = replaced.iter().map(of).collect();
        context.ui.json(&json!({"dry_run": {
            "model": model,
            "prefix": prefix.as_str(),
            "data": data.as_str(),
            "suffix": suffix.as_str(),
            "masked": replaced,
            "conversation": question.resumed().map(|resumed| resumed.id.to_string()),
        }}))?;
        return Ok(Exit::Done);
    }
    context.ui.out(format!(
        "{}{}{}",
        prefix.as_str(),
        data.as_str(),
        suffix.as_str()
    ));
    match model {
        Some(model) => context.ui.note(format!("the prompt for {model}")),
        None => context
            .ui
            .note("no model is installed; this is the prompt for those of the catalogue"),
    }
    tell_place(context, question);
    context.ui.note(masked(&replaced));
    for (category, count) in &replaced {
        context.ui.note(format!("  {count} {category}"));
    }
    Ok(Exit::Done)
}

/// Says where the request stands in its conversation.
fn tell_place(context: &Context, question: &Question<'_>) {
    if let Some(resumed) = question.resumed() {
        let (number, short) = (resumed.earlier.len() + 1, resumed.short());
        context.ui.note(format!(
            "request {number} of conversation {short}, behind those before it"
        ));
    }
}
