//! Memory, and what a control group leaves of it.

use super::{Roots, cgroup_folders, gigabytes, number, text};
use serde::Serialize;

/// What holds the available memory down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MemoryLimit {
    /// What the machine has free.
    Machine,
    /// The limit of a control group (container, systemd unit).
    ControlGroup,
}

/// The memory, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Memory {
    /// What the machine has.
    pub total: u64,
    /// What this process can get without others being swapped out.
    pub available: u64,
    /// What holds `available` down.
    pub limit: MemoryLimit,
    /// The control group's limit, if it has one.
    pub group_limit: Option<u64>,
    /// Swap space in use or not.
    pub swap_total: u64,
    /// What of `available` a warm worker holds now and gives back first.
    pub held_by_worker: u64,
}

impl Memory {
    /// Reads what the kernel says.
    pub fn probe(roots: Roots<'_>) -> Self {
        let info = text(&roots.proc.join("meminfo")).unwrap_or_default();
        let kib = |name: &str| {
            let line = info
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
            line.trim()
                .strip_suffix("kB")?
                .trim()
                .parse::<u64>()
                .ok()?
                .checked_mul(1024)
        };
        let total = kib("MemTotal").unwrap_or(0);
        let available = kib("MemAvailable").or_else(|| kib("MemFree")).unwrap_or(0);
        let group = groups(roots)
            .into_iter()
            .filter(|group| group.limit < total.max(1));
        let group = group.min_by_key(|group| group.left);
        let group_limit = group.as_ref().map(|group| group.limit);
        let (available, limit) = match group {
            Some(group) if group.left < available => (group.left, MemoryLimit::ControlGroup),
            _ => (available, MemoryLimit::Machine),
        };
        Self {
            total,
            available,
            limit,
            group_limit,
            swap_total: kib("SwapTotal").unwrap_or(0),
            held_by_worker: 0,
        }
    }

    /// Returns the memory as it will be when a worker is gone that holds `own` bytes for itself and `files`
    /// bytes of the model's file.
    ///
    /// A model that is warm already has its memory: without this the automatic choice would go down to a
    /// smaller model because the larger one is running. The machine counts pages of files as available
    /// while they are mapped; what a control group has left does not hold them.
    pub fn with_freed(self, own: u64, files: u64) -> Self {
        let (freed, most) = match (self.limit, self.group_limit) {
            (MemoryLimit::ControlGroup, Some(limit)) => (own.saturating_add(files), limit),
            _ => (own, self.total),
        };
        let available = self.available.saturating_add(freed).min(most);
        let available = available.max(self.available);
        Self {
            available,
            held_by_worker: available - self.available,
            ..self
        }
    }

    /// Returns words for what holds the available memory down, if it is not the machine itself.
    pub fn limited_by(&self) -> Option<String> {
        match (self.limit, self.group_limit) {
            (MemoryLimit::ControlGroup, Some(limit)) => Some(format!(
                "limited to {} by the control group",
                gigabytes(limit)
            )),
            _ => None,
        }
    }
}

struct Group {
    limit: u64,
    left: u64,
}

/// Lists the limits of the control groups this process is in, and what each leaves.
fn groups(roots: Roots<'_>) -> Vec<Group> {
    let unified = cgroup_folders(roots, "").into_iter().filter_map(|folder| {
        let limit = number(&folder.join("memory.max"))?;
        let used = number(&folder.join("memory.current")).unwrap_or(0);
        Some(group(
            limit,
            used,
            &text(&folder.join("memory.stat")).unwrap_or_default(),
            "inactive_file",
        ))
    });
    let old = cgroup_folders(roots, "memory")
        .into_iter()
        .filter_map(|folder| {
            let limit = number(&folder.join("memory.limit_in_bytes"))?;
            let used = number(&folder.join("memory.usage_in_bytes")).unwrap_or(0);
            let stat = text(&folder.join("memory.stat")).unwrap_or_default();
            Some(group(limit, used, &stat, "total_inactive_file"))
        });
    unified.chain(old).collect()
}

/// File pages that nobody uses are given back under pressure, so they count as free.
fn group(limit: u64, used: u64, stat: &str, reclaimable: &str) -> Group {
    let reclaimable = stat
        .lines()
        .find_map(|line| line.strip_prefix(reclaimable)?.trim().parse::<u64>().ok())
        .unwrap_or(0);
    Group {
        limit,
        left: limit.saturating_sub(used.saturating_sub(reclaimable)),
    }
}
