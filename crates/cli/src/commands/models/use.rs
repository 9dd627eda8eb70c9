//! `models use`: choose a model, or let the memory decide.

use clap::Args;
use clap_complete::ArgValueCandidates;
use pai_engine::models::{Choice, choose, find_installed};

use crate::commands::config;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Choose the model that answers, or `auto`
#[derive(Debug, Args)]
pub(super) struct Use {
    /// An installed model, or `auto` for the best one that fits into memory
    #[arg(add = ArgValueCandidates::new(complete::installed_or_auto))]
    name: String,
}

impl Use {
    /// Returns the model that is named.
    pub(super) fn named(&self) -> String {
        self.name.clone()
    }

    /// Refuses a model that is not there.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        match Choice::parse(&self.name) {
            Choice::Auto => Ok(()),
            Choice::Named(name) => super::chosen::demand(context, name),
        }
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let models = super::installed(context)?;
        let memory = super::hardware(context)?.memory;
        let choice = Choice::parse(&self.name);
        let name = match choice {
            Choice::Auto => "auto",
            Choice::Named(name) => find_installed(&models, name)?.name.as_str(),
        };
        let chosen = choose(&models, &memory, choice);
        if let (Choice::Named(_), Err(error)) = (choice, &chosen) {
            return Err(error.clone().into());
        }
        config::set(context, "ai.model", name)?;
        match chosen {
            Ok(chosen) if chosen.tight => context.ui.warn(chosen.reason),
            Ok(chosen) => context
                .ui
                .note(format!("used: {}, {}", chosen.name, chosen.reason)),
            Err(error) => context.ui.warn(error.to_string()),
        }
        Ok(Exit::Done)
    }
}
