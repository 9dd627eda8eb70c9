//! What the kernel itself says about this process.

use std::fs::{self, File};
use std::os::fd::{AsRawFd, RawFd};
use std::os::unix::fs::FileExt;

/// `/proc/self/status`, opened while there is a `/proc` and read after it is gone.
pub(super) struct Witness {
    status: Option<File>,
    filters_before: u32,
}

impl Witness {
    pub(super) fn open() -> Self {
        let mut witness = Self {
            status: File::open("/proc/self/status").ok(),
            filters_before: 0,
        };
        witness.filters_before = witness.number("Seccomp_filters").unwrap_or(0);
        witness
    }

    fn field(&self, name: &str) -> Option<String> {
        let mut text = vec![0_u8; 16 * 1024];
        let length = self.status.as_ref()?.read_at(&mut text, 0).ok()?;
        let text = String::from_utf8_lossy(&text[..length]).into_owned();
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        Some(line.trim().to_owned())
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.field(name)?.parse().ok()
    }

    /// Returns a capability set, such as `CapBnd`.
    pub(super) fn capabilities(&self, name: &str) -> Option<u64> {
        u64::from_str_radix(&self.field(name)?, 16).ok()
    }

    /// Returns how many seccomp filters were added since the witness was opened.
    pub(super) fn filters_added(&self) -> Option<u32> {
        Some(
            self.number("Seccomp_filters")?
                .saturating_sub(self.filters_before),
        )
    }
}

/// Returns the identity of this process's namespace of `kind`, such as `net:[4026531840]`.
pub(super) fn namespace(kind: &str) -> Option<String> {
    let target = fs::read_link(format!("/proc/self/ns/{kind}")).ok()?;
    Some(target.to_string_lossy().into_owned())
}

/// Returns the open descriptors, without the one that the listing itself needs.
pub(super) fn open_descriptors() -> Option<Vec<RawFd>> {
    // The folder is opened once more than it is listed, so that the listing's own number is known.
    let probe = File::open("/proc/self/fd").ok()?;
    let own = probe.as_raw_fd();
    drop(probe);
    let mut open = Vec::new();
    for entry in fs::read_dir("/proc/self/fd").ok()? {
        let number = entry.ok()?.file_name().to_str()?.parse().ok()?;
        if number != own {
            open.push(number);
        }
    }
    open.sort_unstable();
    Some(open)
}
