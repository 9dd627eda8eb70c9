//! Processors.

use super::{Roots, cgroup_folders, number, text};
use serde::Serialize;
use std::collections::BTreeSet;

/// An instruction set that llama.cpp has fast paths for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum InstructionSet {
    /// 256-bit integers (x86).
    Avx2,
    /// Fused multiply-add (x86).
    Fma,
    /// Conversions from and to 16-bit floats (x86).
    F16c,
    /// 512-bit vectors (x86).
    Avx512,
    /// 8-bit dot products, 512 bits wide (x86).
    Avx512Vnni,
    /// 8-bit dot products, 256 bits wide (x86).
    AvxVnni,
    /// 16-bit brain floats (x86).
    Avx512Bf16,
    /// Tiles for 8-bit matrices (x86).
    AmxInt8,
    /// 128-bit vectors (Arm).
    Neon,
    /// 8-bit dot products (Arm).
    DotProd,
    /// 8-bit matrix products (Arm).
    I8mm,
    /// Scalable vectors (Arm).
    Sve,
}

/// What `/proc/cpuinfo` calls them.
const FLAGS: &[(&str, InstructionSet)] = &[
    ("avx2", InstructionSet::Avx2),
    ("fma", InstructionSet::Fma),
    ("f16c", InstructionSet::F16c),
    ("avx512f", InstructionSet::Avx512),
    ("avx512_vnni", InstructionSet::Avx512Vnni),
    ("avx_vnni", InstructionSet::AvxVnni),
    ("avx512_bf16", InstructionSet::Avx512Bf16),
    ("amx_int8", InstructionSet::AmxInt8),
    ("asimd", InstructionSet::Neon),
    ("neon", InstructionSet::Neon),
    ("asimddp", InstructionSet::DotProd),
    ("i8mm", InstructionSet::I8mm),
    ("sve", InstructionSet::Sve),
];

impl InstructionSet {
    /// Returns the name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Avx2 => "AVX2",
            Self::Fma => "FMA",
            Self::F16c => "F16C",
            Self::Avx512 => "AVX-512",
            Self::Avx512Vnni => "AVX-512 VNNI",
            Self::AvxVnni => "AVX-VNNI",
            Self::Avx512Bf16 => "AVX-512 BF16",
            Self::AmxInt8 => "AMX INT8",
            Self::Neon => "NEON",
            Self::DotProd => "dot product",
            Self::I8mm => "I8MM",
            Self::Sve => "SVE",
        }
    }
}

/// The processors this process may use.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cpu {
    /// The model's name, made safe to show.
    pub model: String,
    /// Hardware threads that are switched on.
    pub logical: u32,
    /// Cores that are switched on.
    pub physical: u32,
    /// Hardware threads this process may run on.
    pub allowed: u32,
    /// Cores that those belong to.
    pub allowed_physical: u32,
    /// The time quota of its control group, in processors.
    pub quota: Option<f64>,
    /// What they can do fast.
    pub instructions: Vec<InstructionSet>,
}

impl Cpu {
    /// Reads what the kernel says.
    pub fn probe(roots: Roots<'_>) -> Self {
        let info = text(&roots.proc.join("cpuinfo")).unwrap_or_default();
        let online = text(&roots.sys.join("devices/system/cpu/online"))
            .map(|list| cpu_list(&list))
            .filter(|list| !list.is_empty())
            .unwrap_or_else(|| {
                let count = info
                    .lines()
                    .filter(|line| field(line, "processor").is_some())
                    .count();
                (0..count.max(1) as u32).collect()
            });
        let status = text(&roots.proc.join("self/status")).unwrap_or_default();
        let allowed = status
            .lines()
            .find_map(|line| line.strip_prefix("Cpus_allowed_list:"))
            .map(|list| cpu_list(list).intersection(&online).copied().collect())
            .filter(|list: &BTreeSet<u32>| !list.is_empty())
            .unwrap_or_else(|| online.clone());
        let model = info
            .lines()
            .find_map(|line| field(line, "model name").or_else(|| field(line, "Model")))
            .unwrap_or("unknown");
        Self {
            model: pai_redact::safe(model).into_owned(),
            logical: online.len() as u32,
            physical: cores(roots, &online),
            allowed: allowed.len() as u32,
            allowed_physical: cores(roots, &allowed),
            quota: quota(roots),
            instructions: instructions(&info),
        }
    }

    /// Returns how many processors' worth of time this process can get: cores it may use, within its quota.
    pub fn usable_cores(&self) -> u32 {
        let quota = self
            .quota
            .map_or(u32::MAX, |quota| (quota.floor() as u32).max(1));
        self.allowed_physical.max(1).min(quota)
    }
}

/// Reads the value of one of `/proc/cpuinfo`'s lines.
fn field<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (key, value) = line.split_once(':')?;
    (key.trim() == name).then(|| value.trim())
}

fn instructions(info: &str) -> Vec<InstructionSet> {
    let line = info
        .lines()
        .find_map(|line| field(line, "flags").or_else(|| field(line, "Features")));
    let words: BTreeSet<&str> = line.unwrap_or_default().split_whitespace().collect();
    let found = FLAGS.iter().filter(|(flag, _)| words.contains(flag));
    found
        .map(|(_, set)| *set)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect()
}

/// Counts the cores that some hardware threads belong to.
fn cores(roots: Roots<'_>, threads: &BTreeSet<u32>) -> u32 {
    let core = |cpu: &u32| {
        let topology = roots
            .sys
            .join(format!("devices/system/cpu/cpu{cpu}/topology"));
        let package = number(&topology.join("physical_package_id"))?;
        let siblings = text(&topology.join("core_cpus_list"))
            .or_else(|| text(&topology.join("thread_siblings_list")))?;
        Some((package, siblings))
    };
    let known: Option<BTreeSet<_>> = threads.iter().map(core).collect();
    known.map_or(threads.len(), |cores| cores.len()) as u32
}

/// Reads a list such as `0-3,8`.
fn cpu_list(list: &str) -> BTreeSet<u32> {
    let range = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (first.trim().parse().ok()?, last.trim().parse::<u32>().ok()?);
        Some(first..=last.min(first + 4096))
    };
    list.trim().split(',').filter_map(range).flatten().collect()
}

/// Reads the tightest time quota of the control groups this process is in.
fn quota(roots: Roots<'_>) -> Option<f64> {
    let unified = cgroup_folders(roots, "").into_iter().filter_map(|folder| {
        let line = text(&folder.join("cpu.max"))?;
        let (quota, period) = line.split_once(' ')?;
        Some(quota.parse::<f64>().ok()? / period.parse::<f64>().ok().filter(|p| *p > 0.0)?)
    });
    let old = cgroup_folders(roots, "cpu")
        .into_iter()
        .filter_map(|folder| {
            let quota = number(&folder.join("cpu.cfs_quota_us"))?;
            let period = number(&folder.join("cpu.cfs_period_us")).filter(|p| *p > 0)?;
            Some(quota as f64 / period as f64)
        });
    unified.chain(old).min_by(f64::total_cmp)
}
