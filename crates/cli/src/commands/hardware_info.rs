//! `hardware-info`: what this machine has for running a model.

use clap::Args;
use pai_engine::models::Catalogue;
use serde_json::json;

use crate::commands::models;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table, bytes};

/// Show what this machine has for running a model
#[derive(Debug, Args)]
pub(crate) struct HardwareInfo {
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl HardwareInfo {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let hardware = models::hardware(context)?;
        let best = Catalogue::builtin().best_within(hardware.memory.available);
        if self.json {
            context.ui.json(&json!({
                "cpu": hardware.cpu,
                "memory": hardware.memory,
                "gpus": hardware.gpus,
                "free_disk": hardware.free_disk,
                "best_model": best.map(|entry| &entry.name),
            }))?;
            return Ok(Exit::Done);
        }
        let (cpu, memory) = (&hardware.cpu, &hardware.memory);
        let mut table = Table::new(["part", "what there is"]);
        let mut row = |name: &str, text: String| table.row([Line::new().strong(name), text.into()]);
        row("processor", cpu.model.clone());
        let mut cores = format!("{} physical, {} logical", cpu.physical, cpu.logical);
        if cpu.allowed < cpu.logical {
            cores.push_str(&format!("; {} are allowed to this process", cpu.allowed));
        }
        if let Some(quota) = cpu.quota {
            cores.push_str(&format!(
                "; the control group grants the time of {quota:.1}"
            ));
        }
        row("cores", cores);
        let sets: Vec<&str> = cpu.instructions.iter().map(|set| set.name()).collect();
        row(
            "instructions",
            if sets.is_empty() {
                "none that would help".into()
            } else {
                sets.join(", ")
            },
        );
        let mut there = format!(
            "{} available of {}",
            bytes(memory.available),
            bytes(memory.total)
        );
        if let Some(limit) = memory.limited_by() {
            there.push_str(&format!(", {limit}"));
        }
        if memory.held_by_worker > 0 {
            there.push_str(&format!(
                "; the warm worker holds {}, which the next takes over",
                bytes(memory.held_by_worker)
            ));
        }
        row("memory", there);
        row(
            "swap",
            if memory.swap_total == 0 {
                "none".into()
            } else {
                bytes(memory.swap_total)
            },
        );
        if hardware.gpus.is_empty() {
            row("graphics", "none that the kernel lists".into());
        }
        for gpu in &hardware.gpus {
            let memory = gpu
                .memory
                .map(|memory| format!(", {}", bytes(memory)))
                .unwrap_or_default();
            let driver = if gpu.driver.is_empty() {
                "no driver"
            } else {
                &gpu.driver
            };
            row(
                "graphics",
                format!("{} ({driver}) at {}{memory}", gpu.name, gpu.address),
            );
        }
        row(
            "free disk",
            hardware.free_disk.map_or("unknown".into(), bytes),
        );
        context.ui.table(&table);
        match best {
            Some(entry) => context.ui.note(format!(
                "best model for this memory: {}, needs {}",
                entry.name,
                bytes(entry.memory_bytes)
            )),
            None => context
                .ui
                .warn("no known model fits into the memory that is available"),
        }
        Ok(Exit::Done)
    }
}
