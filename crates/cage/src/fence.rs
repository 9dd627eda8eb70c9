//! A fence around a process that has no business on the network, and the counters of one that is caged.
//!
//! The fence is a seccomp filter: from then on the kernel refuses this process and its children every socket but a
//! Unix one, `io_uring`, which could make one unseen, and what is open in another process. It takes nothing back: a socket that was open before stays
//! open, so [`holds`] also looks for such sockets. What a person wants to know of one operation is [`Traffic`].

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::FileTypeExt;

use seccompiler::{BpfProgram, SeccompAction, SeccompCmpOp as Op};
use serde::{Deserialize, Serialize};

use crate::sandbox::filters;
use crate::sys;

/// Why a process could not be fenced.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FenceError {
    /// The kernel takes no such filter.
    #[error("the kernel took no filter: {0}")]
    Filter(String),
    /// It took one, and an internet socket could be opened all the same.
    #[error("the kernel took the filter, but does not keep to it")]
    Open,
}

/// Fences this process, all its threads and all its later children; a second fence changes nothing.
pub fn close() -> Result<(), FenceError> {
    close_but(&[libc::AF_UNIX])
}

/// The same for a process that speaks to devices of this machine, which the kernel tells of through netlink sockets.
pub fn close_to_other_machines() -> Result<(), FenceError> {
    close_but(&[libc::AF_UNIX, libc::AF_NETLINK])
}

fn close_but(families: &[libc::c_int]) -> Result<(), FenceError> {
    if denied() {
        return Ok(());
    }
    let program = filter(families).map_err(FenceError::Filter)?;
    seccompiler::apply_filter_all_threads(&program)
        .map_err(|error| FenceError::Filter(error.to_string()))?;
    if denied() {
        Ok(())
    } else {
        Err(FenceError::Open)
    }
}

/// Makes the filter: no socket but of these families, none of another process, no `io_uring`.
pub(crate) fn filter(families: &[libc::c_int]) -> Result<BpfProgram, String> {
    let none_of_them: Vec<_> = families
        .iter()
        .map(|family| (0, Op::Ne, u64::from(family.unsigned_abs())))
        .collect();
    let other = filters::rule(&none_of_them)?;
    let rules = BTreeMap::from([
        (libc::SYS_socket, vec![other.clone()]),
        (libc::SYS_socketpair, vec![other]),
        // A ring that was open before would work on, and so would a socket that is taken out of another process.
        (libc::SYS_io_uring_setup, Vec::new()),
        (libc::SYS_io_uring_enter, Vec::new()),
        (libc::SYS_io_uring_register, Vec::new()),
        (libc::SYS_pidfd_getfd, Vec::new()),
    ]);
    let refuse = SeccompAction::Errno(libc::EACCES as u32);
    filters::compile(rules, SeccompAction::Allow, refuse).map(filters::x32_does_not_exist)
}

/// Says whether this process is fenced and has no internet socket from before.
///
/// It tries: a socket for datagrams is asked for, which sends nothing by itself.
#[must_use]
pub fn holds() -> bool {
    denied() && internet_sockets().is_ok_and(|count| count == 0)
}

fn denied() -> bool {
    let attempt = sys::attack::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
    matches!(attempt, Err(error) if error.raw_os_error() == Some(libc::EACCES))
}

/// Counts the open sockets of this process that are no Unix sockets.
fn internet_sockets() -> io::Result<usize> {
    let unix: Vec<String> = fs::read_to_string("/proc/self/net/unix")?
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().nth(6))
        .map(|inode| format!("socket:[{inode}]"))
        .collect();
    let mut count = 0;
    for entry in fs::read_dir("/proc/self/fd")? {
        let path = entry?.path();
        // The listing's own descriptor is gone by the time it is looked at.
        let Ok(found) = fs::metadata(&path) else {
            continue;
        };
        if found.file_type().is_socket() {
            let target = fs::read_link(&path)?.to_string_lossy().into_owned();
            count += usize::from(!unix.contains(&target));
        }
    }
    Ok(count)
}

/// What one operation sent and received outside this machine, as far as somebody looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traffic {
    /// The counters of the worker's network namespace after the operation, where it has one of its own.
    pub worker: Option<Counters>,
    /// Whether the engine host is fenced.
    pub host_fenced: bool,
}

impl Traffic {
    /// Says whether it was measured that nothing left: the worker's counters were read and are zero, and the host
    /// cannot open an internet socket.
    #[must_use]
    pub fn is_measured_zero(&self) -> bool {
        self.host_fenced && self.worker.is_some_and(|counters| counters.bytes == 0)
    }
}

/// The counters of the interfaces of a network namespace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// How many interfaces there are.
    pub interfaces: u32,
    /// Bytes received and sent over all of them, loopback too, since the namespace was made.
    pub bytes: u64,
}

impl Counters {
    /// Reads the counters of the namespace in which a process is; `None` where the kernel does not show them.
    #[must_use]
    pub fn of(process: u32) -> Option<Self> {
        parse(&fs::read_to_string(format!("/proc/{process}/net/dev")).ok()?)
    }
}

/// Adds up `/proc/PID/net/dev`: two lines of headings, then a name, a colon, 8 numbers received and 8 sent.
fn parse(text: &str) -> Option<Counters> {
    let mut counters = Counters::default();
    for line in text.lines().skip(2) {
        let (_, numbers) = line.split_once(':')?;
        let numbers: Vec<u64> = numbers
            .split_whitespace()
            .map_while(|number| number.parse().ok())
            .collect();
        counters.interfaces += 1;
        counters.bytes += numbers.first()? + numbers.get(8)?;
    }
    Some(counters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_counters_are_added_up() {
        let text = "Inter-|   Receive                                                |  Transmit\n face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n    lo:     100       1    0    0    0     0          0         0      200       1    0    0    0     0       0          0\n  eth0:7 1 0 0 0 0 0 0 8 1 0 0 0 0 0 0\n";
        let counters = parse(text).unwrap();
        assert_eq!((counters.interfaces, counters.bytes), (2, 315));
        assert_eq!(parse("a\nb\nno colon\n"), None);
        assert_eq!(parse("a\nb\nlo: 1 2\n"), None);
    }

    #[test]
    fn nothing_is_zero_that_nobody_counted() {
        let zero = Some(Counters::default());
        for (worker, host_fenced, measured) in [
            (zero, true, true),
            (zero, false, false),
            (None, true, false),
            (
                Some(Counters {
                    interfaces: 1,
                    bytes: 1,
                }),
                true,
                false,
            ),
        ] {
            let traffic = Traffic {
                worker,
                host_fenced,
            };
            assert_eq!(traffic.is_measured_zero(), measured, "{traffic:?}");
        }
    }
}
