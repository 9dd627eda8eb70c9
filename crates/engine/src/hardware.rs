//! What this machine is made of, as far as running a model goes.
//!
//! Everything is read from files below roots that the caller names, so a test can build any machine.
//! Start reading at [`Hardware::probe`] and [`tune()`].

mod cpu;
mod gpu;
mod memory;
mod tune;

pub use cpu::{Cpu, InstructionSet};
pub use gpu::Gpu;
pub use memory::{Memory, MemoryLimit};
pub use tune::{Needs, Setting, Tuning, tune};

use serde::Serialize;
use std::fs;
use std::path::Path;

/// Where the kernel's files are.
#[derive(Clone, Copy, Debug)]
pub struct Roots<'a> {
    /// Usually `/proc`.
    pub proc: &'a Path,
    /// Usually `/sys`.
    pub sys: &'a Path,
}

impl Default for Roots<'static> {
    fn default() -> Self {
        Self {
            proc: Path::new("/proc"),
            sys: Path::new("/sys"),
        }
    }
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hardware {
    /// The processors.
    pub cpu: Cpu,
    /// The memory.
    pub memory: Memory,
    /// Graphics processors, as the kernel lists them.
    pub gpus: Vec<Gpu>,
    /// Free bytes where the models are; none when that could not be measured.
    pub free_disk: Option<u64>,
}

impl Hardware {
    /// Looks at this machine; `models` is the folder whose free space matters, or a parent that exists.
    pub fn probe(roots: Roots<'_>, models: &Path) -> Self {
        let existing = models.ancestors().find(|folder| folder.exists());
        Self {
            cpu: Cpu::probe(roots),
            memory: Memory::probe(roots),
            gpus: gpu::probe(roots),
            free_disk: existing.and_then(|folder| crate::models::free_bytes(folder).ok()),
        }
    }
}

/// Writes a number of bytes for people: `1.6 GB`, `24 GB`, `412 MB`.
pub fn gigabytes(bytes: u64) -> String {
    let (value, unit) = match bytes {
        0..999_500_000 => (bytes as f64 / 1e6, "MB"),
        _ => (bytes as f64 / 1e9, "GB"),
    };
    if value < 9.95 {
        format!("{value:.1} {unit}")
    } else {
        format!("{value:.0} {unit}")
    }
}

/// Reads a small text file; nothing when it is not there.
fn text(path: &Path) -> Option<String> {
    fs::read_to_string(path)
        .ok()
        .map(|text| text.trim().to_owned())
}

/// Reads a file that holds one number.
fn number(path: &Path) -> Option<u64> {
    text(path)?.parse().ok()
}

/// Finds this process's folder in a control-group hierarchy, then each one above it.
///
/// `controller` is empty for the unified hierarchy.
fn cgroup_folders(roots: Roots<'_>, controller: &str) -> Vec<std::path::PathBuf> {
    let lines = text(&roots.proc.join("self/cgroup")).unwrap_or_default();
    let mount = roots.sys.join("fs/cgroup");
    let mount = if controller.is_empty() {
        mount
    } else {
        mount.join(controller)
    };
    let path = lines.lines().find_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let controllers = fields.next()?;
        let path = fields.next()?;
        let ours = controllers.split(',').any(|name| name == controller);
        ours.then(|| path.trim_start_matches('/').to_owned())
    });
    // Inside a container the path is often that of the host and does not exist here; its last
    // existing ancestor is then the container's own root.
    let path = path
        .filter(|path| !path.split('/').any(|part| part == ".."))
        .unwrap_or_default();
    let lowest = mount.join(path);
    lowest
        .ancestors()
        .take_while(|folder| folder.starts_with(&mount))
        .filter(|folder| folder.exists())
        .map(Path::to_owned)
        .collect()
}

#[cfg(test)]
mod tests;
