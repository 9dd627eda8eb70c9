//! Whether anything left this machine for an answer, as far as it was measured.

use pai_cage::fence::{self, Traffic};

/// What the counters of one operation said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transmission {
    /// They were read, and are zero.
    Zero,
    /// They were read: so many bytes went over the worker's interfaces.
    Bytes(u64),
    /// Somebody could have sent something uncounted; why.
    Unmeasured(&'static str),
}

/// What is known of the worker's counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Worker {
    /// No worker was asked, nor was one started.
    NotAsked,
    /// They were read after each of its answers.
    Read(Traffic),
    /// It was asked or started, and gave no answer after which they were read; what was read before, if anything.
    Unread(Option<Traffic>),
}

impl Worker {
    /// Judges by how often a worker was asked, how often it answered, and what was read then.
    pub(crate) fn of(asked: usize, answered: usize, read: Option<Traffic>) -> Self {
        match (asked, read) {
            (0, _) => Self::NotAsked,
            (asked, Some(traffic)) if asked == answered => Self::Read(traffic),
            (_, read) => Self::Unread(read),
        }
    }
}

impl Transmission {
    /// Reads what the kernel says of this process and what the host read of the worker.
    pub(crate) fn measure(worker: Worker) -> Self {
        Self::of(fence::holds(), worker)
    }

    fn of(fenced: bool, worker: Worker) -> Self {
        let traffic = match worker {
            Worker::NotAsked if fenced => return Self::Zero,
            Worker::NotAsked => return Self::Unmeasured(OWN),
            Worker::Read(traffic) => traffic,
            Worker::Unread(read) => {
                let seen = read.and_then(|traffic| traffic.worker);
                return match seen {
                    Some(counters) if counters.bytes > 0 => Self::Bytes(counters.bytes),
                    _ => Self::Unmeasured(UNREAD),
                };
            }
        };
        match traffic.worker {
            Some(counters) if counters.bytes > 0 => Self::Bytes(counters.bytes),
            _ if !fenced => Self::Unmeasured(OWN),
            _ if !traffic.host_fenced => {
                Self::Unmeasured("the engine host could open internet sockets")
            }
            None => Self::Unmeasured("the worker's counters could not be read"),
            Some(_) => Self::Zero,
        }
    }

    /// For the receipt.
    pub(crate) fn in_words(self) -> String {
        match self {
            Self::Zero => "0 bytes left this machine".into(),
            Self::Bytes(1) => "1 byte left the worker".into(),
            Self::Bytes(bytes) => format!("{bytes} bytes left the worker"),
            Self::Unmeasured(_) => "traffic not measured".into(),
        }
    }

    /// For JSON: the bytes, where they were measured.
    pub(crate) fn bytes(self) -> Option<u64> {
        match self {
            Self::Zero => Some(0),
            Self::Bytes(bytes) => Some(bytes),
            Self::Unmeasured(_) => None,
        }
    }

    /// Why nothing was measured.
    pub(crate) fn gap(self) -> Option<&'static str> {
        match self {
            Self::Unmeasured(why) => Some(why),
            Self::Zero | Self::Bytes(_) => None,
        }
    }
}

const OWN: &str = "this process could open internet sockets";
const UNREAD: &str = "the worker gave no answer, and its counters were not read after it was asked";

#[cfg(test)]
mod tests {
    use pai_cage::fence::Counters;

    use super::*;

    fn traffic(bytes: Option<u64>, host_fenced: bool) -> Traffic {
        let worker = bytes.map(|bytes| Counters {
            interfaces: 1,
            bytes,
        });
        Traffic {
            worker,
            host_fenced,
        }
    }

    #[test]
    fn zero_is_said_only_where_every_part_was_looked_at() {
        let read = |bytes, host_fenced| Worker::Read(traffic(bytes, host_fenced));
        assert_eq!(Transmission::of(true, Worker::NotAsked), Transmission::Zero);
        let zero = Transmission::of(true, read(Some(0), true));
        assert_eq!(zero.in_words(), "0 bytes left this machine");
        for (fenced, worker) in [
            (false, Worker::NotAsked),
            (false, read(Some(0), true)),
            (true, read(Some(0), false)),
            (true, read(None, true)),
            (true, Worker::Unread(None)),
            (true, Worker::Unread(Some(traffic(Some(0), true)))),
        ] {
            let gap = Transmission::of(fenced, worker);
            assert!(gap.gap().is_some() && gap.bytes().is_none(), "{gap:?}");
        }
        for worker in [
            read(Some(7), false),
            Worker::Unread(Some(traffic(Some(7), true))),
        ] {
            let sent = Transmission::of(false, worker);
            assert_eq!((sent.bytes(), sent.gap()), (Some(7), None));
        }
    }

    #[test]
    fn a_worker_that_was_asked_and_did_not_answer_is_not_one_that_was_not_asked() {
        let zero = Some(traffic(Some(0), true));
        assert_eq!(Worker::of(0, 0, None), Worker::NotAsked);
        assert_eq!(Worker::of(1, 0, None), Worker::Unread(None));
        assert_eq!(Worker::of(2, 1, zero), Worker::Unread(zero));
        assert_eq!(Worker::of(2, 2, zero), Worker::Read(traffic(Some(0), true)));
    }
}
