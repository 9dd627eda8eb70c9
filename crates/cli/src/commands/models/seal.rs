//! `models seal`: put what is installed under a key of the vault.

use clap::Args;
use clap_complete::ArgValueCandidates;
use serde_json::json;

use super::steps::Steps;
use crate::commands::interrupt;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, bytes};

/// Seal installed models under a key of the vault, and remove the plain files
///
/// A sealed model is opened into memory when it is used, and nowhere else. The weights of published models are public:
/// sealing them hides nothing, and costs memory and time to load. It is of use for models of your own, and demanded by
/// `encrypt_models` in the security policy, which seals what is imported and pulled too.
#[derive(Debug, Args)]
pub(super) struct Seal {
    /// The model; all of your own without a name
    #[arg(add = ArgValueCandidates::new(complete::installed))]
    name: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Seal {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> Option<String> {
        self.name.clone()
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let names = super::named_or(context, self.name.as_ref(), |one| !one.shared)?;
        let asked_to_stop = interrupt::watched()?;
        let store = super::store_with_key(context)?;
        let mut results = Vec::new();
        for name in names {
            let mut steps = Steps::until(&context.ui, &asked_to_stop);
            results.push(store.seal(&name, &mut |step| steps.show(&step))?);
        }
        if self.json {
            let models: Vec<_> = results
                .iter()
                .map(|one| json!({"model": one.model, "linked_elsewhere": one.linked_elsewhere}))
                .collect();
            context.ui.json(&json!({"sealed": models}))?;
            return Ok(Exit::Done);
        }
        for one in &results {
            let line = Line::new().strong(&one.model.name);
            let line = line.plain(format!("  {}  ", bytes(one.model.bytes)));
            context.ui.out(line.good("sealed"));
            if one.linked_elsewhere {
                context.ui.note(format!(
                    "the plain file of `{}` has another name elsewhere, where it stays",
                    one.model.name
                ));
            }
        }
        Ok(Exit::Done)
    }
}
