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

impl Transmission {
    /// Reads what the kernel says of this process and what the host read of the worker; `None` where no worker was
    /// asked.
    pub(crate) fn measure(worker: Option<Traffic>) -> Self {
        Self::of(fence::holds(), worker)
    }

    fn of(fenced: bool, worker: Option<Traffic>) -> Self {
        let Some(traffic) = worker else {
            return match fenced {
                true => Self::Zero,
                false => Self::Unmeasured(OWN),
            };
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

#[cfg(test)]
mod tests {
    use pai_cage::fence::Counters;

    use super::*;

    #[test]
    fn zero_is_said_only_where_every_part_was_looked_at() {
        let traffic = |bytes: Option<u64>, host_fenced| {
            let worker = bytes.map(|bytes| Counters {
                interfaces: 1,
                bytes,
            });
            Some(Traffic {
                worker,
                host_fenced,
            })
        };
        assert_eq!(Transmission::of(true, None), Transmission::Zero);
        let zero = Transmission::of(true, traffic(Some(0), true));
        assert_eq!(zero.in_words(), "0 bytes left this machine");
        for (fenced, worker) in [
            (false, None),
            (false, traffic(Some(0), true)),
            (true, traffic(Some(0), false)),
            (true, traffic(None, true)),
        ] {
            let gap = Transmission::of(fenced, worker);
            assert!(gap.gap().is_some() && gap.bytes().is_none(), "{gap:?}");
        }
        let sent = Transmission::of(false, traffic(Some(7), false));
        assert_eq!((sent.bytes(), sent.gap()), (Some(7), None));
    }
}
