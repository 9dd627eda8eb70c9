//! A device that fails, for tests: the n-th step below redb gives an error, and so does every one after it.

use std::io;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// What redb asks of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Read,
    Write,
    Sync,
}

/// When the device fails, and how.
#[derive(Debug)]
pub(super) struct Faults {
    left: AtomicI64,
    /// The number that the system would give.
    errno: i32,
    reads_fail_too: bool,
    pub(super) syncs: AtomicU64,
    pub(super) writes: AtomicU64,
}

impl Faults {
    /// Fails after so many steps.
    pub(super) fn after(steps: i64, errno: i32) -> Self {
        Self {
            left: AtomicI64::new(steps),
            errno,
            reads_fail_too: errno == rustix::io::Errno::IO.raw_os_error(),
            syncs: AtomicU64::new(0),
            writes: AtomicU64::new(0),
        }
    }

    /// Only counts.
    pub(super) fn none() -> Self {
        Self::after(i64::MAX, 0)
    }

    /// Says whether a fault was met.
    pub(super) fn met(&self) -> bool {
        self.left.load(Ordering::Relaxed) < 0
    }

    pub(super) fn before(&self, step: Step) -> io::Result<()> {
        match step {
            Step::Read if !self.reads_fail_too => return Ok(()),
            Step::Read => {}
            Step::Write => drop(self.writes.fetch_add(1, Ordering::Relaxed)),
            Step::Sync => drop(self.syncs.fetch_add(1, Ordering::Relaxed)),
        }
        if self.left.fetch_sub(1, Ordering::Relaxed) <= 0 {
            self.left.store(-1, Ordering::Relaxed);
            return Err(io::Error::from_raw_os_error(self.errno));
        }
        Ok(())
    }
}
