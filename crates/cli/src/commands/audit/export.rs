//! `audit export`: the journal in the forms of other tools.

use clap::{Args, ValueEnum};
use pai_vault::journal::{self as log, Product};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal::{self, Filter};

/// Print the journal in the form of another tool, one entry a line
///
/// Only jsonl holds what was asked and answered (after redaction); the other forms hold names, numbers and digests.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The form
    #[arg(long, value_enum)]
    format: Format,
    #[command(flatten)]
    filter: Filter,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Open Cybersecurity Schema Framework 1.8, API Activity with the profile ai_operation
    Ocsf,
    /// OpenTelemetry: OTLP in JSON with the attributes of the GenAI conventions
    Otel,
    /// Common Event Format
    Cef,
    /// Elastic Common Schema
    Ecs,
    /// The journal's own form
    Jsonl,
}

impl Format {
    fn form(self) -> log::Format {
        match self {
            Self::Ocsf => log::Format::Ocsf,
            Self::Otel => log::Format::Otel,
            Self::Cef => log::Format::Cef,
            Self::Ecs => log::Format::Ecs,
            Self::Jsonl => log::Format::Jsonl,
        }
    }
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let opening = journal::open(context)?;
        let wanted = self.filter.wanted(&opening)?;
        let reader = opening.reader()?;
        let product = Product {
            origin: &reader.checkpoint().origin,
            version: env!("CARGO_PKG_VERSION"),
        };
        for item in reader.entries(0) {
            let item = item?;
            if let Some(opened) = wanted.open(&opening, &item) {
                let line = log::export(self.format.form(), &product, &item, &opened);
                context.ui.raw(format!("{line}\n").as_bytes());
            }
            if context.ui.is_closed() {
                break;
            }
        }
        Ok(Exit::Done)
    }
}
