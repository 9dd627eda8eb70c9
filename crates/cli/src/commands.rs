//! The commands: one file each, a folder for a group.

mod audit;
mod audit_log;
mod backup;
mod benchmark_models;
mod cache_clear;
mod completions;
mod config;
mod engine_host;
mod file_scan;
mod generate;
mod hardware_info;
mod hsm_host;
mod interrupt;
mod man;
mod models;
mod optimize_hardware;
mod performance_stats;
mod privacy;
mod redact;
mod reference;
mod refusal;
mod security_scan;
mod sessions;
mod status;
mod storage;
mod validate;
mod vault;
mod warmup_model;

#[cfg(debug_assertions)]
pub(crate) use reference::undocumented;

pub(crate) use config::hsm_is_ready;

use pai_redact::Clean;
use pai_vault::journal::{Act, Body, Class, Outcome};

use crate::context::Context;
use crate::demands;
use crate::failure::{Exit, Failure};
use crate::record::{self, Record};

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
    CacheClear(cache_clear::CacheClear),
    Sessions(sessions::Sessions),
    PerformanceStats(performance_stats::PerformanceStats),
    Vault(vault::Vault),
    AuditLog(audit_log::AuditLog),
    Audit(audit::Audit),
    Backup(backup::Backup),
    Status(status::Status),
    Storage(storage::Storage),
    Config(config::Config),
    Completions(completions::Completions),
    Man(man::Man),
    #[command(hide = true)]
    EngineHost(engine_host::EngineHost),
    #[command(hide = true)]
    HsmHost(hsm_host::HsmHost),
    #[command(hide = true)]
    Reference(reference::Reference),
}

impl Command {
    /// Runs the command and returns its exit code.
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        if !matches!(
            self,
            Self::EngineHost(_)
                | Self::HsmHost(_)
                | Self::Man(_)
                | Self::Completions(_)
                | Self::Reference(_)
        ) {
            // Settings and data belong together: nothing looks at one of them while the other is still to be swapped.
            backup::recover(context)?;
        }
        let allowed = self.allowed(context).and_then(|()| self.check(context));
        match allowed.and_then(|()| self.event(context)) {
            Ok(Some((command, body))) => self.recorded(context, command, body),
            // These look only, or record for themselves; what refused them before that is recorded here.
            Ok(None) => self
                .act(context)
                .inspect_err(|failure| refusal::record(context, self.words(), failure)),
            Err(failure) => {
                refusal::record(context, self.words(), &failure);
                Err(failure)
            }
        }
    }

    /// Refuses what the policy, or a demand of the settings, stops before it begins.
    fn allowed(&self, context: &Context) -> Result<(), Failure> {
        if self.is_about_the_program_itself() {
            return Ok(());
        }
        // A policy that cannot be kept to stops everything that it could be about.
        context.policy()?;
        // So does a demand of the settings that the machine does not meet.
        demands::check(context)?;
        match self {
            Self::Vault(_) => Ok(()),
            _ => demands::check_keys(context),
        }
    }

    /// Records that the command begins, runs it, and records how it ended; its answer is shown when that stands.
    fn recorded(
        &self,
        context: &Context,
        command: &'static str,
        body: Body,
    ) -> Result<Exit, Failure> {
        let record = Record::begin(context, command)?;
        record.append(Outcome::Started, body.clone())?;
        context.ui.hold();
        let result = self.act(context);
        // The store was opened under a master key that may not be the one of now.
        let generation = record.kept.vault.generation();
        let changes_keys = matches!(body.class(), Class::Vault | Class::Cache | Class::Session)
            || context.known_master(generation).is_none();
        let body = context.take_account().unwrap_or(body);
        let refused = result
            .as_ref()
            .err()
            .and_then(|failure| refusal::body(context, failure));
        let kept = record
            .append_all(record::outcome(&result), refused.into_iter().chain([body]))
            .and_then(|_| match changes_keys {
                true => Ok(()),
                false => Ok(record.store().write(|batch| record.remember(batch))?),
            });
        match (result, kept) {
            (result, Ok(())) => {
                context.ui.release();
                context.answer()?;
                result
            }
            // An answer whose end is not recorded is none: the failure stands in its place.
            (Ok(_), Err(failure)) => {
                context.ui.withdraw();
                Err(failure)
            }
            // What the command says of itself comes first.
            (Err(failure), Err(unrecorded)) => {
                context.ui.release();
                let text = format!("the end of the command is not in the journal: {unrecorded}");
                context.ui.warn(text);
                Err(failure)
            }
        }
    }

    fn act(&self, context: &Context) -> Result<Exit, Failure> {
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
            Self::CacheClear(command) => command.run(context),
            Self::Sessions(command) => command.run(context),
            Self::PerformanceStats(command) => command.run(context),
            Self::Vault(command) => command.run(context),
            Self::AuditLog(command) => command.run(context),
            Self::Audit(command) => command.run(context),
            Self::Backup(command) => command.run(context),
            Self::Status(command) => command.run(context),
            Self::Storage(command) => command.run(context),
            Self::Config(command) => command.run(context),
            Self::Completions(command) => command.run(context),
            Self::Man(command) => command.run(context),
            Self::EngineHost(command) => command.run(context),
            Self::HsmHost(command) => command.run(context),
            Self::Reference(command) => command.run(context),
        }
    }

    /// Returns what is recorded before the command acts; `None` where it only looks, or records for itself, and an error
    /// where it is not understood.
    fn event(&self, context: &Context) -> Result<Option<(&'static str, Body)>, Failure> {
        let model = |action| {
            let body = Body::Model {
                action: Clean::of_program(action),
                model: None,
                source: None,
            };
            Some((action, body))
        };
        Ok(match self {
            Self::Models(command) => command.event(context),
            Self::BenchmarkModels(_) => model("benchmark-models"),
            Self::WarmupModel(_) => model("warmup-model"),
            Self::Config(command) => command.event(context)?,
            Self::Vault(command) => command.event(context)?,
            Self::Backup(command) => command.event(context),
            Self::Storage(command) => command.event(),
            Self::Privacy(command) => command.event(),
            Self::Validate(_) => Some((
                "validate",
                Body::Validate {
                    files: 0,
                    errors: 0,
                },
            )),
            Self::SecurityScan(_) => Some(("security-scan", scan())),
            Self::FileScan(_) => Some(("file-scan", scan())),
            Self::Redact(command) => Some(("redact", command.event())),
            // What was never kept needs no vault to be looked for.
            Self::CacheClear(_) | Self::Sessions(_) | Self::Audit(_) if !vault_exists(context)? => {
                None
            }
            Self::CacheClear(_) => Some(("cache-clear", Body::Cache(act("clear")))),
            Self::Sessions(command) => command.event(),
            Self::Audit(command) => command.event(),
            Self::Generate(_)
            | Self::AuditLog(_)
            | Self::PerformanceStats(_)
            | Self::HardwareInfo(_)
            | Self::OptimizeHardware(_)
            | Self::Status(_)
            | Self::Completions(_)
            | Self::Man(_)
            | Self::EngineHost(_)
            | Self::HsmHost(_)
            | Self::Reference(_) => None,
        })
    }

    /// Refuses what cannot be meant, as far as a look at the disk tells: for a mistake no vault is made, and nothing
    /// recorded.
    fn check(&self, context: &Context) -> Result<(), Failure> {
        match self {
            Self::Validate(command) => command.check(context),
            Self::SecurityScan(command) => command.check(context),
            Self::FileScan(command) => command.check(context),
            Self::Redact(command) => command.check(context),
            Self::Models(command) => command.check(context),
            Self::BenchmarkModels(command) => command.check(context),
            Self::WarmupModel(command) => command.check(context),
            Self::Config(command) => command.check(context),
            Self::Backup(command) => command.check(context),
            Self::Audit(command) => command.check(context),
            _ => Ok(()),
        }
    }

    /// Returns the command's first word, for what is recorded of it before it says more.
    fn words(&self) -> &'static str {
        match self {
            Self::Generate(_) => "generate",
            Self::Validate(_) => "validate",
            Self::Models(_) => "models",
            Self::HardwareInfo(_) => "hardware-info",
            Self::OptimizeHardware(_) => "optimize-hardware",
            Self::BenchmarkModels(_) => "benchmark-models",
            Self::WarmupModel(_) => "warmup-model",
            Self::Privacy(_) => "privacy",
            Self::SecurityScan(_) => "security-scan",
            Self::FileScan(_) => "file-scan",
            Self::Redact(_) => "redact",
            Self::CacheClear(_) => "cache-clear",
            Self::Sessions(_) => "sessions",
            Self::PerformanceStats(_) => "performance-stats",
            Self::Vault(_) => "vault",
            Self::AuditLog(_) => "audit-log",
            Self::Audit(_) => "audit",
            Self::Backup(_) => "backup",
            Self::Status(_) => "status",
            Self::Storage(_) => "storage",
            Self::Config(_) => "config",
            Self::Completions(_) => "completions",
            Self::Man(_) => "man",
            Self::EngineHost(_) => "engine-host",
            Self::HsmHost(_) => "hsm-host",
            Self::Reference(_) => "reference",
        }
    }

    /// Says whether the command only shows or changes how the program is set up and described.
    fn is_about_the_program_itself(&self) -> bool {
        matches!(
            self,
            Self::Status(_)
                | Self::Storage(_)
                | Self::Config(_)
                | Self::Completions(_)
                | Self::Man(_)
                | Self::EngineHost(_)
                | Self::HsmHost(_)
                | Self::Reference(_)
        )
    }
}

/// A scan that has found nothing yet.
fn scan() -> Body {
    Body::Scan {
        places: 0,
        found: Vec::new(),
    }
}

/// Something that is done to a number of things, named by the program.
pub(crate) fn act(action: &'static str) -> Act {
    Act {
        action: Clean::of_program(action),
        subject: None,
        count: 1,
    }
}

/// Says whether there is a vault.
pub(crate) fn vault_exists(context: &Context) -> Result<bool, Failure> {
    Ok(pai_vault::slots::Slots::exist(&crate::vault::folder(
        context,
    )?))
}
