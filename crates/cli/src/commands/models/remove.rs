//! `models remove`: delete a model's file.

use clap::{Args, ValueEnum};
use clap_complete::ArgValueCandidates;
use pai_engine::models::{Installed, StoreError, find_installed};
use serde_json::json;

use super::chosen::choice;
use super::steps::Steps;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, bytes};

/// Delete a model's file
///
/// What you trusted stays trusted. Without --accept-risk it only says what would be deleted.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// The model
    #[arg(add = ArgValueCandidates::new(complete::installed))]
    name: String,
    /// Delete it
    #[arg(long, value_enum, value_name = "RISK")]
    accept_risk: Option<Risk>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Risk {
    /// A model that is not the one in use
    DeleteModel,
    /// Any model, the one in use included
    DeleteModelInUse,
}

impl Remove {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> String {
        self.name.clone()
    }

    /// Refuses a model that is not there, and one whose removal was not accepted by its name.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        self.accepted(context, &super::installed(context)?)
            .map(drop)
    }

    /// Says whether the model is the one in use, where it may be removed.
    fn accepted(&self, context: &Context, models: &[Installed]) -> Result<bool, Failure> {
        let model = find_installed(models, &self.name).map_err(|error| match error {
            // Whoever wants to be rid of it is not helped by the way to get it.
            StoreError::NotInstalled { .. } => Failure::from(error).hint("proxmox-ai models list"),
            error => error.into(),
        })?;
        let in_use = choice(context, models).is_ok_and(|chosen| chosen.name == model.name);
        let risk = match (self.accept_risk, in_use) {
            (Some(Risk::DeleteModelInUse), _) | (Some(Risk::DeleteModel), false) => {
                return Ok(in_use);
            }
            (_, true) => "delete-model-in-use",
            (_, false) => "delete-model",
        };
        let mut text = format!("`{}` ({}) would be deleted", model.name, bytes(model.bytes));
        if in_use {
            text.push_str("\nit is the model in use");
        }
        Err(Failure::usage(text).hint(format!(
            "proxmox-ai models remove {} --accept-risk={risk}",
            model.name
        )))
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let models = super::installed(context)?;
        let in_use = self.accepted(context, &models)?;
        let mut steps = Steps::new(&context.ui);
        let removed = super::store(context)?.remove(&self.name, &mut |step| steps.show(&step))?;
        let rest: Vec<_> = models
            .iter()
            .filter(|other| other.name != removed.name)
            .cloned()
            .collect();
        let next = choice(context, &rest);
        if self.json {
            let next = next.as_ref().ok().map(|chosen| &chosen.name);
            context
                .ui
                .json(&json!({"removed": removed, "was_in_use": in_use, "used_now": next}))?;
            return Ok(Exit::Done);
        }
        context
            .ui
            .out(Line::new().strong(&removed.name).plain("  deleted"));
        if removed.linked_elsewhere {
            context
                .ui
                .note("the same file has another name elsewhere, so no space was freed");
        }
        match next {
            Ok(chosen) if in_use => context
                .ui
                .note(format!("used now: {}, {}", chosen.name, chosen.reason)),
            Ok(_) => {}
            Err(failure) => context.ui.warn(failure.to_string()),
        }
        Ok(Exit::Done)
    }
}
