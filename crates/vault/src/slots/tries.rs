//! A growing delay after wrong pass phrases, which a new process keeps to.
//!
//! Nobody is locked out: the right pass phrase is taken after a wait of at most half a minute. It slows down those who
//! try on this machine through this program; whoever can copy `keys.json` tries elsewhere, and meets Argon2id only.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::disk;

/// The time, and how to wait; passed in, since libraries look at no clock and tests do not sleep.
pub struct Pace<'a> {
    /// Seconds since 1970.
    pub now: u64,
    /// Waits.
    pub sleep: &'a mut dyn FnMut(Duration),
}

/// Wrong tries that cost nothing: typing mistakes.
const FREE: u32 = 2;
/// The longest wait in seconds.
const LONGEST: u64 = 30;

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Record {
    failed: u32,
    last: u64,
}

/// The wrong tries of one vault.
pub(crate) struct Tries(PathBuf);

impl Tries {
    pub(crate) fn of(folder: &Path) -> Self {
        Self(folder.join("tries.json"))
    }

    /// Waits as long as earlier tries ask for, and counts this one: a process that is killed during it does not evade.
    pub(crate) fn begin(&self, pace: &mut Pace) -> Duration {
        let record = self.read();
        let wait = record.wait(pace.now);
        if !wait.is_zero() {
            (pace.sleep)(wait);
        }
        let now = pace.now.saturating_add(wait.as_secs());
        let failed = record.failed.saturating_add(1);
        let next = Record { failed, last: now };
        if let Ok(text) = serde_json::to_vec(&next) {
            // In a folder that cannot be written to the delay stays what it was.
            let _ = disk::replace(&self.0, &text);
        }
        next.wait(now)
    }

    /// Forgets the wrong tries: the right pass phrase was given.
    pub(crate) fn end(&self) {
        let _ = disk::remove(&self.0);
    }

    fn read(&self) -> Record {
        let bytes = disk::read(&self.0);
        bytes
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }
}

impl Record {
    fn wait(self, now: u64) -> Duration {
        let doublings = self.failed.saturating_sub(FREE);
        let whole = match doublings {
            0 => 0,
            n => 1_u64.checked_shl(n - 1).unwrap_or(LONGEST).min(LONGEST),
        };
        // A clock that was set back makes nobody wait for longer than the delay itself.
        let passed = now.saturating_sub(self.last);
        Duration::from_secs(whole.saturating_sub(passed))
    }
}
