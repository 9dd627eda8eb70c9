//! How many cores are free for the worker's threads.

use std::fs;
use std::thread;
use std::time::Duration;

/// Returns how many of `threads` find a core that nobody else wants now, at least one.
///
/// llama.cpp's threads wait for each other by spinning, some hundred times for each token. Where another
/// process has one of their cores, the rest burn their time in vain: one thread is several times faster then.
pub(super) fn free_cores(threads: u32) -> u32 {
    let busy = (0..3).map(|sample| {
        if sample > 0 {
            thread::sleep(Duration::from_millis(1));
        }
        runnable(&fs::read_to_string("/proc/loadavg").unwrap_or_default()).unwrap_or(0)
    });
    // This process is one of them. The lowest of three samples, since a moment's work of others costs little.
    let mut others = busy.min().unwrap_or(0).saturating_sub(1);
    let cores =
        thread::available_parallelism().map_or(1, |cores| u32::try_from(cores.get()).unwrap_or(1));
    if cores.saturating_sub(others) < threads {
        // The number above is the whole machine's, a container's neighbours included, which have cores of
        // their own. Those that this process can see are its container's: looked at only here, since it
        // takes a moment.
        others = others.min(seen_running().saturating_sub(1));
    }
    threads.min(cores.saturating_sub(others)).max(1)
}

/// Reads how many threads of all processes want to run at this moment.
fn runnable(loadavg: &str) -> Option<u32> {
    loadavg.split(' ').nth(3)?.split('/').next()?.parse().ok()
}

/// Counts the running threads of all processes that this one can see.
fn seen_running() -> u32 {
    let numbered = |folder: &str| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries.filter(|entry| {
            let name = entry.file_name();
            name.as_encoded_bytes().iter().all(u8::is_ascii_digit)
        })
    };
    let threads = numbered("/proc").flat_map(|process| {
        let folder = process.path().join("task");
        numbered(&folder.to_string_lossy()).collect::<Vec<_>>()
    });
    let running = threads.filter(|thread| {
        fs::read_to_string(thread.path().join("stat")).is_ok_and(|stat| is_running(&stat))
    });
    u32::try_from(running.count()).unwrap_or(u32::MAX)
}

/// Reads the state in `/proc/PID/stat`, which follows the name in parentheses; a name may hold some too.
fn is_running(stat: &str) -> bool {
    stat.rsplit_once(") ")
        .is_some_and(|(_, rest)| rest.starts_with('R'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_texts_are_read() {
        assert_eq!(runnable("0.20 0.18 0.12 3/80 11206\n"), Some(3));
        assert_eq!(runnable(""), None);
        assert!(is_running("7 (a) R (b) R 1 7"));
        assert!(!is_running("7 (a) R) S 1 7"));
    }

    #[test]
    fn a_thread_that_runs_is_seen_and_one_core_is_always_left() {
        // This test's own thread runs while it looks.
        assert!(seen_running() >= 1);
        assert_eq!(free_cores(1), 1);
        assert!((1..=64).contains(&free_cores(64)));
    }
}
