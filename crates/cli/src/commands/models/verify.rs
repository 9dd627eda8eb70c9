//! `models verify`: hash what is installed, whatever the index says.

use clap::Args;
use clap_complete::ArgValueCandidates;
use pai_engine::models::StoreError;
use serde_json::json;

use super::steps::Steps;
use crate::commands::interrupt;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table};

/// Compute the SHA-256 of installed models again
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// The model; all of them without a name
    #[arg(add = ArgValueCandidates::new(complete::installed))]
    name: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Verify {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> Option<String> {
        self.name.clone()
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let names = super::named_or(context, self.name.as_ref(), |_| true)?;
        let asked_to_stop = interrupt::watched()?;
        let store = super::store_with_key(context)?;
        let mut results = Vec::new();
        for name in names {
            let mut steps = Steps::until(&context.ui, &asked_to_stop);
            match store.verify(&name, &mut |step| steps.show(&step)) {
                Ok(model) => results.push((model.name, model.sha256, model.sha256)),
                Err(StoreError::WrongHash {
                    expected, found, ..
                }) => results.push((name, expected, found)),
                Err(error) => return Err(error.into()),
            }
        }
        let all_good = results.iter().all(|(_, expected, found)| expected == found);
        if self.json {
            let models: Vec<_> = results
                .iter()
                .map(|(name, expected, found)| {
                    json!({"name": name, "verified": expected == found, "expected": expected, "found": found})
                })
                .collect();
            context
                .ui
                .json(&json!({"verified": all_good, "models": models}))?;
        } else {
            let mut table = Table::new(["model", "result", "sha256"]);
            for (name, expected, found) in &results {
                let result = if expected == found {
                    Line::new().good("verified")
                } else {
                    Line::new().bad("wrong bytes")
                };
                table.row([Line::new().strong(name), result, found.to_string().into()]);
            }
            context.ui.table(&table);
        }
        if all_good {
            return Ok(Exit::Done);
        }
        let bad = results
            .iter()
            .find(|(_, expected, found)| expected != found);
        let name = bad.map_or("", |(name, ..)| name.as_str());
        let hint = format!("it is not used any more; get it again: proxmox-ai models pull {name}");
        Err(Failure::new(
            Exit::Integrity,
            format!("`{name}` does not have the bytes it should have"),
        )
        .hint(hint))
    }
}
