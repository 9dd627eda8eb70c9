//! What a process took of the machine's processors.

use std::fs;
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// What one operation took, as far as the kernel shows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The time of processors, in steps of the kernel's clock tick, which is 10 ms nearly everywhere.
    pub cpu: Option<Duration>,
    /// The most memory that the worker has held since it was started, in bytes.
    pub peak_memory: Option<u64>,
}

impl Usage {
    /// Adds another part of the same operation.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let cpu = self.cpu.zip(other.cpu).map(|(one, two)| one + two);
        let peak_memory = self.peak_memory.max(other.peak_memory);
        Self { cpu, peak_memory }
    }
}

/// Returns the time of processors that a process has taken so far, with all its threads.
pub(super) fn cpu(process: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let per_second = rustix::param::clock_ticks_per_second();
    Some(
        Duration::from_secs(1) * u32::try_from(ticks(&stat)?).ok()?
            / u32::try_from(per_second).ok()?,
    )
}

/// Adds up the fields `utime` and `stime`. The name in parentheses may hold anything, spaces and parentheses too.
fn ticks(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut times = fields.split_whitespace().skip(11);
    let mut next = || times.next()?.parse::<u64>().ok();
    Some(next()? + next()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ticks_stand_after_a_name_that_may_look_like_fields() {
        let stat = "7 (a) 1 (2 b) S 1 7 7 0 -1 4194304 100 0 0 0 25 17 3 4 20 0 1 0 5 6 7\n";
        assert_eq!(ticks(stat), Some(42));
        assert_eq!(ticks("7 (a) S 1 7"), None);
        assert_eq!(ticks(""), None);
    }

    #[test]
    fn work_takes_time_of_processors() {
        let own = std::process::id();
        let before = cpu(own).unwrap();
        let mut sum = 0_u64;
        while cpu(own).unwrap() < before + Duration::from_millis(30) {
            sum = (0..100_000).fold(sum, |sum, number| std::hint::black_box(sum ^ number));
        }
        assert_eq!(cpu(u32::MAX), None);
    }

    #[test]
    fn parts_are_added_and_what_one_of_them_lacks_is_not_known() {
        let of = |cpu: Option<u64>, peak_memory| Usage {
            cpu: cpu.map(Duration::from_millis),
            peak_memory,
        };
        let sum = of(Some(10), Some(7)).and(of(Some(20), Some(5)));
        assert_eq!(sum, of(Some(30), Some(7)));
        assert_eq!(sum.and(of(None, None)).cpu, None);
    }
}
