//! The one lock of all writers of the vault: `flock(2)` on `vault/lock`.
//!
//! Whoever changes the slots, or needs them to stay as they are, takes it first and hands it down as a reference; the
//! kernel gives it back when the process ends, however it ends. It is not taken twice by one process: the second waits
//! for the first like anybody else's. Whoever reads the store shares it with other readers.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::time::Duration;

use rustix::fs::OFlags;

use crate::disk::{self, DiskError};

/// The lock, as long as it lives.
#[derive(Debug)]
pub struct Lock {
    // Closing the file gives the lock back. There is none where nobody can write.
    _file: Option<File>,
}

/// Why there is no lock.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// Another process has it.
    #[error("the vault is in use by {}", named(pids))]
    Busy {
        /// The processes that have it, as far as the kernel tells.
        pids: Vec<u32>,
    },
    /// The file cannot be had.
    #[error(transparent)]
    Disk(#[from] DiskError),
}

/// The file that is locked, in the folder of the vault.
pub const FILE: &str = "lock";

/// How long the first wait for the lock is, and the later ones.
const FIRST_PAUSE: Duration = Duration::from_millis(1);
const PAUSE: Duration = Duration::from_millis(20);

impl Lock {
    /// Takes the lock of a vault's folder, which is made when it is not there; waits at most about `wait`, by `sleep`.
    pub fn take(
        folder: &Path,
        wait: Duration,
        sleep: &mut dyn FnMut(Duration),
    ) -> Result<Self, LockError> {
        disk::make_folder(folder)?;
        let path = folder.join(FILE);
        let open = || open(&path, true).map_err(|error| DiskError::io("open", &path, error).into());
        Self::wait(&path, &mut || open().map(Some), File::try_lock, wait, sleep)
    }

    /// Shares the lock with others who only read, in the same way; nothing is made for it but the lock.
    pub fn share(
        folder: &Path,
        wait: Duration,
        sleep: &mut dyn FnMut(Duration),
    ) -> Result<Self, LockError> {
        let path = folder.join(FILE);
        let mut opened = || {
            let opened = open(&path, false).or_else(|error| match error.kind() {
                io::ErrorKind::NotFound => open(&path, true),
                _ => Err(error),
            });
            match opened {
                Ok(file) => Ok(Some(file)),
                // Where not even the lock can be made nobody writes, so there is nothing to be kept away from.
                Err(error) if cannot_be_made(&error) => Ok(None),
                Err(error) => Err(DiskError::io("open", &path, error).into()),
            }
        };
        Self::wait(&path, &mut opened, File::try_lock_shared, wait, sleep)
    }

    /// Stands for the lock where the caller has it already.
    pub(crate) fn held(_lock: &Self) -> Self {
        Self { _file: None }
    }

    fn wait(
        path: &Path,
        open: &mut dyn FnMut() -> Result<Option<File>, LockError>,
        take: fn(&File) -> Result<(), TryLockError>,
        wait: Duration,
        sleep: &mut dyn FnMut(Duration),
    ) -> Result<Self, LockError> {
        let mut waited = Duration::ZERO;
        let mut file = open()?;
        while let Some(opened) = file {
            match take(&opened) {
                Ok(()) if is_still(&opened, path) => {
                    return Ok(Self {
                        _file: Some(opened),
                    });
                }
                // While it was waited for, the folder was exchanged: a restore and a move do that. Others lock the new one.
                Ok(()) if waited < wait => {
                    waited += FIRST_PAUSE;
                    file = open()?;
                    continue;
                }
                Err(TryLockError::WouldBlock) if waited < wait => {
                    // Most changes take a few milliseconds: the first waits are short.
                    let pause = waited.max(FIRST_PAUSE).min(PAUSE);
                    sleep(pause);
                    waited += pause;
                }
                Ok(()) | Err(TryLockError::WouldBlock) => {
                    let found = opened.metadata();
                    let pids = found.map(|found| held_by(found.dev(), found.ino()));
                    return Err(LockError::Busy {
                        pids: pids.unwrap_or_default(),
                    });
                }
                Err(TryLockError::Error(error)) => {
                    return Err(DiskError::io("lock", path, error).into());
                }
            }
            file = Some(opened);
        }
        Ok(Self { _file: None })
    }
}

/// Says whether a path still names an open file.
pub(crate) fn is_still(file: &File, path: &Path) -> bool {
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

fn open(path: &Path, create: bool) -> io::Result<File> {
    // A pipe in its place would have reading wait for somebody who writes.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    OpenOptions::new()
        .read(true)
        .write(create)
        .create(create)
        .truncate(false)
        .mode(0o600)
        .custom_flags(i32::try_from(flags).expect("flags of open(2) are an int"))
        .open(path)
}

fn cannot_be_made(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(
        error.kind(),
        Kind::NotFound
            | Kind::ReadOnlyFilesystem
            | Kind::StorageFull
            | Kind::QuotaExceeded
            | Kind::PermissionDenied
    )
}

fn named(pids: &[u32]) -> String {
    match pids {
        [] => "another process".to_owned(),
        [pid] => format!("process {pid}"),
        pids => {
            let pids: Vec<String> = pids.iter().map(u32::to_string).collect();
            format!("the processes {}", pids.join(", "))
        }
    }
}

/// Asks the kernel who holds locks on a file: `1: FLOCK  ADVISORY  WRITE 4321 fd:01:131 0 EOF`.
///
/// Some file systems (btrfs, overlays) show another device there than `stat` does; then nobody is named.
fn held_by(device: u64, inode: u64) -> Vec<u32> {
    let (major, minor) = (rustix::fs::major(device), rustix::fs::minor(device));
    let place = format!("{major:02x}:{minor:02x}:{inode}");
    let locks = std::fs::read_to_string("/proc/locks").unwrap_or_default();
    let mut pids: Vec<u32> = locks
        .lines()
        .filter(|line| !line.contains("->"))
        .filter_map(|line| {
            let mut fields = line.split_whitespace().skip(4);
            let pid = fields.next()?.parse().ok()?;
            // Locks of processes outside this namespace are shown as of process 0.
            (fields.next()? == place && pid > 0).then_some(pid)
        })
        .collect();
    pids.dedup();
    pids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_waits_and_gives_up_and_gets_the_lock_when_the_first_is_done() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        let take =
            |sleep: &mut dyn FnMut(Duration)| Lock::take(&folder, Duration::from_secs(1), sleep);
        let first = take(&mut |_| panic!("nobody has it")).unwrap();
        let mut slept = Duration::ZERO;
        let second = take(&mut |pause| slept += pause);
        assert!(matches!(second, Err(LockError::Busy { .. })));
        assert!(slept >= Duration::from_secs(1) && slept < Duration::from_millis(1020));
        // It is given back while the second waits.
        let mut first = Some(first);
        take(&mut |_| drop(first.take())).unwrap();
    }

    #[test]
    fn a_lock_whose_folder_was_exchanged_meanwhile_is_not_the_lock() {
        let home = private();
        let (folder, other) = (home.path().join("vault"), home.path().join("other"));
        for folder in [&folder, &other] {
            drop(Lock::take(folder, Duration::ZERO, &mut at_once).unwrap());
        }
        for take in [Lock::take, Lock::share] {
            let mut first = Some(Lock::take(&folder, Duration::ZERO, &mut at_once).unwrap());
            let mut exchange = |_| {
                if let Some(first) = first.take() {
                    let away = home.path().join("away");
                    std::fs::rename(&folder, &away).unwrap();
                    std::fs::rename(&other, &folder).unwrap();
                    std::fs::rename(&away, &other).unwrap();
                    drop(first);
                }
            };
            let held = take(&folder, Duration::from_secs(1), &mut exchange).unwrap();
            // What is held is the lock of the folder that is there now, not of the one that was waited for.
            assert!(Lock::take(&folder, Duration::ZERO, &mut at_once).is_err());
            drop(Lock::take(&other, Duration::ZERO, &mut at_once).unwrap());
            drop(held);
        }
    }

    fn private() -> tempfile::TempDir {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o700)).unwrap();
        folder
    }

    fn at_once(_: Duration) {
        panic!("nobody has it");
    }

    #[test]
    fn a_second_holder_is_told_who_the_first_one_is() {
        let folder = private();
        let _first = Lock::take(folder.path(), Duration::ZERO, &mut at_once).unwrap();
        let second = Lock::share(folder.path(), Duration::ZERO, &mut at_once).unwrap_err();
        let LockError::Busy { pids } = &second else {
            panic!("{second}");
        };
        if pids.is_empty() {
            println!("skipped: the kernel does not tell here who holds a lock");
        } else {
            assert_eq!(*pids, [std::process::id()]);
        }
    }

    #[test]
    fn readers_do_not_keep_each_other_out() {
        let folder = private();
        let share = || Lock::share(folder.path(), Duration::ZERO, &mut at_once);
        let _readers = (share().unwrap(), share().unwrap());
        assert!(Lock::take(folder.path(), Duration::ZERO, &mut at_once).is_err());
    }

    #[test]
    fn a_link_in_the_place_of_the_lock_is_refused() {
        let folder = private();
        let other = folder.path().join("other");
        std::os::unix::fs::symlink(&other, folder.path().join("lock")).unwrap();
        assert!(Lock::take(folder.path(), Duration::ZERO, &mut at_once).is_err());
        assert!(Lock::share(folder.path(), Duration::ZERO, &mut at_once).is_err());
        assert!(!other.exists());
    }
}
