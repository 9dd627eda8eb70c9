//! Threads, batch and context for a model on a machine.

use super::{Hardware, InstructionSet, gigabytes};
use serde::Serialize;

/// What a model asks of a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// What it needs with a context of 4096 tokens.
    pub memory_bytes: u64,
    /// What each token of context costs.
    pub kv_bytes_per_token: u64,
    /// The longest context it was trained for.
    pub context: u32,
}

/// One value, and why it is that one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Setting {
    /// The value.
    pub value: u32,
    /// Why, for people.
    pub reason: String,
}

/// What to set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tuning {
    /// Threads that decode.
    pub threads: Setting,
    /// Tokens of the prompt that are decoded at once.
    pub batch: Setting,
    /// Tokens that prompt and answer may have together.
    pub context: Setting,
}

/// Computes the settings for a model on a machine.
pub fn tune(hardware: &Hardware, needs: Needs) -> Tuning {
    Tuning {
        threads: threads(hardware),
        batch: batch(hardware, needs),
        context: context(hardware, needs),
    }
}

/// Decoding waits for memory, so a core's second hardware thread adds nothing and costs a hand-over.
fn threads(hardware: &Hardware) -> Setting {
    let cpu = &hardware.cpu;
    let value = cpu.usable_cores().min(64);
    let reason = if value == 64 && cpu.usable_cores() > 64 {
        "64: more threads wait for each other longer than they work".to_owned()
    } else if let Some(quota) = cpu.quota.filter(|_| value < cpu.allowed_physical) {
        format!("the control group grants the time of {quota:.1} processors")
    } else if cpu.allowed < cpu.logical {
        format!(
            "{} of {} hardware threads are allowed to this process",
            cpu.allowed, cpu.logical
        )
    } else if cpu.physical < cpu.logical {
        format!(
            "one for each of {} cores; their second threads share its memory port",
            cpu.physical
        )
    } else {
        format!("one for each of {} cores", cpu.physical)
    };
    Setting { value, reason }
}

/// A larger batch reads the weights less often, and needs larger buffers.
fn batch(hardware: &Hardware, needs: Needs) -> Setting {
    let spare = hardware.memory.available.saturating_sub(needs.memory_bytes);
    let wide = [InstructionSet::Avx2, InstructionSet::Neon];
    let vectors = hardware
        .cpu
        .instructions
        .iter()
        .any(|set| wide.contains(set));
    let (value, reason) = if spare < 256 << 20 {
        (
            128,
            format!("only {} are left beside the model", gigabytes(spare)),
        )
    } else if !vectors {
        (
            256,
            "no AVX2 or NEON: larger batches would not be faster".to_owned(),
        )
    } else {
        (
            512,
            format!(
                "memory allows it: {} are left beside the model",
                gigabytes(spare)
            ),
        )
    };
    Setting { value, reason }
}

/// The context that a quarter of the spare memory can hold, between 2048 and 8192.
fn context(hardware: &Hardware, needs: Needs) -> Setting {
    let available = hardware.memory.available;
    let trained = needs.context.max(512);
    if needs.memory_bytes > available {
        let value = 2048.min(trained);
        let (model, there) = (gigabytes(needs.memory_bytes), gigabytes(available));
        let reason =
            format!("the model needs {model} and {there} are available: as little as is useful");
        return Setting { value, reason };
    }
    let spare = available - needs.memory_bytes;
    let extra = spare / 4 / needs.kv_bytes_per_token.max(1);
    let most = [8192u32, 4096]
        .into_iter()
        .find(|n| u64::from(n - 4096) <= extra);
    let value = most.unwrap_or(4096).min(trained);
    let cost = gigabytes(u64::from(value) * needs.kv_bytes_per_token);
    let reason = if value == trained {
        format!("the longest that the model was trained for; it takes {cost}")
    } else {
        format!(
            "takes {cost}; {} are left beside the model",
            gigabytes(spare)
        )
    };
    Setting { value, reason }
}
