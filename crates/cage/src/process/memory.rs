//! What a process holds in memory, and whether the kernel has ended one for lack of it.

use std::fs;

use serde::{Deserialize, Serialize};

/// The memory that a process holds now, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resident {
    /// What only this process has: it is free when the process ends.
    pub own: u64,
    /// Mapped pages of files, the model's: the kernel can drop them while the process runs.
    pub files: u64,
}

impl Resident {
    /// Reads it from `/proc`.
    pub(super) fn of(process: u32) -> Option<Self> {
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        Some(Self {
            own: field(&status, "RssAnon:")? + field(&status, "RssShmem:").unwrap_or(0),
            files: field(&status, "RssFile:")?,
        })
    }
}

/// Returns the most memory that a process has held so far, in bytes.
pub(super) fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    field(&status, "VmHWM:")
}

fn field(status: &str, name: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}

/// Whether the kernel's out-of-memory killer strikes: counted by the process's own control group where one
/// counts it, else for the whole machine.
#[derive(Debug)]
pub(super) struct OutOfMemory {
    file: String,
    before: Option<u64>,
}

impl OutOfMemory {
    /// Starts to count from now on.
    pub(super) fn watch(process: u32) -> Self {
        let groups = fs::read_to_string(format!("/proc/{process}/cgroup")).unwrap_or_default();
        let files = counter_files(&groups).into_iter();
        let mut counted = files.filter_map(|file| Some((count(&file)?, file)));
        match counted.next() {
            Some((kills, file)) => Self {
                file,
                before: Some(kills),
            },
            None => Self {
                before: count(MACHINE),
                file: MACHINE.to_owned(),
            },
        }
    }

    /// Says whether it has struck since.
    pub(super) fn has_struck(&self) -> bool {
        let now = count(&self.file);
        self.before
            .zip(now)
            .is_some_and(|(before, now)| now > before)
    }
}

/// Where the kernel counts for all groups together.
const MACHINE: &str = "/proc/vmstat";

fn count(file: &str) -> Option<u64> {
    counter(&fs::read_to_string(file).ok()?)
}

/// Returns where the counters of the groups in `/proc/PID/cgroup` would be, of both versions.
fn counter_files(groups: &str) -> Vec<String> {
    let file = |line: &str| {
        let mut parts = line.splitn(3, ':');
        let (number, controllers, path) = (parts.next()?, parts.next()?, parts.next()?);
        let path = path.trim_end_matches('/');
        match (number, controllers) {
            ("0", "") => Some(format!("/sys/fs/cgroup{path}/memory.events")),
            _ if controllers.split(',').any(|name| name == "memory") => {
                Some(format!("/sys/fs/cgroup/memory{path}/memory.oom_control"))
            }
            _ => None,
        }
    };
    groups.lines().filter_map(file).collect()
}

fn counter(counters: &str) -> Option<u64> {
    let line = counters
        .lines()
        .find_map(|line| line.strip_prefix("oom_kill "))?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_of_the_own_group_is_found_in_both_versions() {
        assert_eq!(
            counter_files("0::/user.slice/app.scope\n"),
            ["/sys/fs/cgroup/user.slice/app.scope/memory.events"]
        );
        assert_eq!(
            counter_files("5:cpu,memory:/a\n3:pids:/b\n0::/\n"),
            [
                "/sys/fs/cgroup/memory/a/memory.oom_control",
                "/sys/fs/cgroup/memory.events"
            ]
        );
        assert_eq!(
            counter("low 0\noom 3\noom_kill 2\noom_group_kill 0\n"),
            Some(2)
        );
        assert_eq!(counter("low 0\n"), None);
    }

    #[test]
    fn what_a_process_holds_is_read() {
        let own = std::process::id();
        let resident = Resident::of(own).unwrap();
        assert!(resident.own > 0 && resident.files > 0);
        assert!(peak(own).unwrap() >= resident.own);
        assert_eq!(field("VmHWM:\t  12 kB\n", "VmHWM:"), Some(12 * 1024));
    }
}
