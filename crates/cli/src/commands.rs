//! The commands: one file each, a folder for a group.

mod benchmark_models;
mod completions;
mod config;
mod engine_host;
mod file_scan;
mod generate;
mod hardware_info;
mod interrupt;
mod man;
mod models;
mod optimize_hardware;
mod privacy;
mod redact;
mod reference;
mod security_scan;
mod validate;
mod warmup_model;

#[cfg(debug_assertions)]
pub(crate) use reference::undocumented;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Everything that `proxmox-ai` can be asked to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    Generate(generate::Generate),
    Validate(validate::Validate),
    Models(models::Models),
    HardwareInfo(hardware_info::HardwareInfo),
    OptimizeHardware(optimize_hardware::OptimizeHardware),
    BenchmarkModels(benchmark_models::BenchmarkModels),
    WarmupModel(warmup_model::WarmupModel),
    Privacy(privacy::Privacy),
    SecurityScan(security_scan::SecurityScan),
    FileScan(file_scan::FileScan),
    Redact(redact::Redact),
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
    #[command(hide = true)]
    EngineHost(engine_host::EngineHost),
    #[command(hide = true)]
    Reference(reference::Reference),
}

impl Command {
    /// Runs the command and returns its exit code.
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        if !self.is_about_the_program_itself() {
            // A policy that cannot be kept to stops everything that it could be about.
            context.policy()?;
        }
        match self {
            Self::Generate(command) => command.run(context),
            Self::Validate(command) => command.run(context),
            Self::Models(command) => command.run(context),
            Self::HardwareInfo(command) => command.run(context),
            Self::OptimizeHardware(command) => command.run(context),
            Self::BenchmarkModels(command) => command.run(context),
            Self::WarmupModel(command) => command.run(context),
            Self::Privacy(command) => command.run(context),
            Self::SecurityScan(command) => command.run(context),
            Self::FileScan(command) => command.run(context),
            Self::Redact(command) => command.run(context),
            Self::Config(command) => command.run(context),
            Self::Completions(command) => command.run(context),
            Self::Man(command) => command.run(context),
            Self::EngineHost(command) => command.run(context),
            Self::Reference(command) => command.run(context),
        }
    }

    /// Says whether the command only shows or changes how the program is set up and described.
    fn is_about_the_program_itself(&self) -> bool {
        matches!(
            self,
            Self::Config(_)
                | Self::Completions(_)
                | Self::Man(_)
                | Self::EngineHost(_)
                | Self::Reference(_)
        )
    }
}
