//! Asks `zfs` for the one property that the kernel shows in no file.
#![expect(
    clippy::disallowed_methods,
    reason = "ZFS tells the encryption of a data set to its own program only; it is started from the system's folders, with an empty environment"
)]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Where the system keeps the program.
const PROGRAMS: [&str; 3] = ["/usr/sbin/zfs", "/sbin/zfs", "/usr/bin/zfs"];

/// How long an answer may take; a pool that is suspended gives none.
const PATIENCE: Duration = Duration::from_secs(3);

/// Returns the property `encryption` of a data set.
pub(crate) fn encryption(set: &str) -> Option<String> {
    if set.is_empty() || set.starts_with('-') {
        return None;
    }
    let program = PROGRAMS
        .iter()
        .find(|path| std::path::Path::new(path).is_file())?;
    let mut child = Command::new(program)
        .args(["get", "-H", "-o", "value", "encryption", set])
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            Ok(None) if started.elapsed() < PATIENCE => {
                std::thread::park_timeout(Duration::from_millis(5));
            }
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
    let mut text = String::new();
    std::io::Read::read_to_string(&mut child.stdout.take()?, &mut text).ok()?;
    Some(text.trim().to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_that_would_be_an_option_is_not_asked_for() {
        assert_eq!(super::encryption("-o"), None);
        assert_eq!(super::encryption(""), None);
    }
}
