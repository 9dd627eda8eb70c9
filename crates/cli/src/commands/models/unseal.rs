//! `models unseal`: the way back from `models seal`.

use clap::Args;
use clap_complete::ArgValueCandidates;
use serde_json::json;

use super::steps::Steps;
use crate::commands::interrupt;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, bytes};

/// Write sealed models as plain files again, and remove the sealed ones
///
/// The plain file is readable by you only, and is checked by its SHA-256 before the sealed one goes. Refused while
/// `encrypt_models` in the security policy demands that models are sealed.
#[derive(Debug, Args)]
pub(super) struct Unseal {
    /// The model; all sealed ones of your own without a name
    #[arg(add = ArgValueCandidates::new(complete::installed))]
    name: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Unseal {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> Option<String> {
        self.name.clone()
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let policy = context.policy()?;
        if policy.encrypts_models() {
            let file = policy.file_of("encrypt_models");
            let text = format!("models stay sealed: `ai_security.encrypt_models` is true ({file})");
            return Err(Failure::new(Exit::Policy, text)
                .hint(format!("set it to false in `{file}` first"))
                .rule("ai_security.encrypt_models"));
        }
        let names = super::named_or(context, self.name.as_ref(), |one| one.sealed && !one.shared)?;
        let asked_to_stop = interrupt::watched()?;
        let store = super::store_with_key(context)?;
        let mut results = Vec::new();
        for name in names {
            let mut steps = Steps::until(&context.ui, &asked_to_stop);
            results.push(store.unseal(&name, &mut |step| steps.show(&step))?);
        }
        if self.json {
            context.ui.json(&json!({"unsealed": results}))?;
            return Ok(Exit::Done);
        }
        if results.is_empty() {
            context.ui.out("no model is sealed");
        }
        for one in &results {
            let line = Line::new().strong(&one.name);
            let line = line.plain(format!("  {}  ", bytes(one.bytes)));
            context.ui.out(line.plain("plain"));
        }
        Ok(Exit::Done)
    }
}
