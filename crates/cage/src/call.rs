//! What can go wrong with a call to the worker, and what to do then.

use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::ExitStatus;

use serde::{Deserialize, Serialize};

use crate::protocol::WorkerError;

/// How a worker ended that was not asked to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "how", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Death {
    /// SIGSYS: it tried something that the cage forbids.
    #[error("the kernel stopped it: it tried something that the cage forbids (SIGSYS)")]
    Caged,
    /// SIGKILL, and the kernel's out-of-memory killer has been at work meanwhile.
    #[error("the kernel stopped it for lack of memory (SIGKILL)")]
    OutOfMemory,
    /// SIGKILL from somebody else.
    #[error("it was killed (SIGKILL)")]
    Killed,
    /// SIGILL: an instruction that this CPU does not have.
    #[error("it used an instruction that this CPU does not have (SIGILL)")]
    Instruction,
    /// SIGSEGV, SIGBUS, SIGABRT and others: it crashed.
    #[error("it crashed (signal {signal})")]
    Crashed {
        /// The signal's number.
        signal: i32,
    },
    /// It exited by itself.
    #[error("it exited with code {code}")]
    Exited {
        /// The exit code.
        code: i32,
    },
}

impl Death {
    /// Reads an exit status; `out_of_memory` says whether the kernel's killer has been at work meanwhile.
    pub(crate) fn of(status: ExitStatus, out_of_memory: bool) -> Self {
        match status.signal() {
            Some(libc::SIGSYS) => Self::Caged,
            Some(libc::SIGKILL) if out_of_memory => Self::OutOfMemory,
            Some(libc::SIGKILL) => Self::Killed,
            Some(libc::SIGILL) => Self::Instruction,
            Some(signal) => Self::Crashed { signal },
            None => Self::Exited {
                code: status.code().unwrap_or(-1),
            },
        }
    }

    fn hint(&self) -> &'static str {
        match self {
            Self::Caged => {
                "nothing left the cage; report this, and run `proxmox-ai privacy verify`"
            }
            Self::OutOfMemory | Self::Killed => {
                "free some memory or use a smaller model (`proxmox-ai models list`), then try again: a fresh worker is started"
            }
            Self::Instruction => {
                "build the worker on this machine: its code is made for the CPU it was built on"
            }
            Self::Crashed { .. } => {
                "try again: a fresh worker is started; if it happens again, check the model with `proxmox-ai models verify`"
            }
            Self::Exited { .. } => {
                "try again: a fresh worker is started; `proxmox-ai privacy verify` shows what its cage lacks on this machine"
            }
        }
    }
}

/// Why a call to the worker gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "call", rename_all = "snake_case")]
#[non_exhaustive]
pub enum CallError {
    /// The worker works and says no.
    #[error(transparent)]
    Refused {
        /// Its words.
        error: WorkerError,
    },
    /// A program could not be started.
    #[error("cannot start `{program}`: {reason}")]
    Start {
        /// The program.
        program: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// The worker is gone.
    #[error("the worker ended: {death}")]
    Died {
        /// How.
        death: Death,
        /// The end of what it wrote to its standard error; hostile.
        said: String,
    },
    /// The worker gave no answer in time and was stopped.
    #[error("the worker gave no answer within {seconds} s and was stopped")]
    Hung {
        /// The limit.
        seconds: u64,
    },
    /// The worker's answer was not understood and it was stopped.
    #[error("the worker's answer was not understood: {reason}")]
    Garbled {
        /// What was wrong with it.
        reason: String,
    },
    /// The worker, or the engine host, is of another version.
    #[error("the {what} speaks protocol {found}, this program speaks {expected}")]
    Version {
        /// Which of the two.
        what: String,
        /// Its version.
        found: u32,
        /// This program's version.
        expected: u32,
    },
    /// The cage lacks layers that are required; nothing was decoded.
    #[error("the worker was not started: {reason}")]
    Layers {
        /// The names of what is missing.
        missing: Vec<String>,
        /// What the worker found.
        reason: String,
    },
    /// The model's file is sealed and does not open.
    #[error("the sealed model `{path}` does not open: {reason}", path = path.display())]
    Sealed {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The model's file could not be opened or read.
    #[error("cannot read the model `{path}`: {reason}", path = path.display())]
    Model {
        /// The file.
        path: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// The model's file is not the one that was asked for; nothing was decoded.
    #[error("the model `{path}` has changed", path = path.display())]
    Digest {
        /// The file.
        path: PathBuf,
        /// The SHA-256 that was asked for.
        expected: String,
        /// The SHA-256 of what the file holds.
        found: String,
    },
    /// The runtime folder cannot be used.
    #[error("the runtime folder `{path}` cannot be used: {reason}", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The engine host gave no answer.
    #[error("the engine host gave no answer: {reason}")]
    Host {
        /// Why.
        reason: String,
    },
}

impl CallError {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Refused { error } => return error.hint(),
            Self::Died { death, .. } => death.hint().into(),
            Self::Hung { .. } => "try again: a fresh worker is started; on a slow machine use a smaller model".into(),
            Self::Start { .. } => "the programs `proxmox-ai` and `pai-worker` belong side by side in one folder".into(),
            Self::Garbled { .. } | Self::Version { .. } => {
                "`proxmox-ai` and `pai-worker` must come from one build; install both again".into()
            }
            Self::Layers { .. } => "`proxmox-ai privacy verify` shows which layers this machine has and what still holds".into(),
            Self::Sealed { .. } => "get it again: `proxmox-ai models remove`, then `proxmox-ai models pull`; where the vault is another one than it was sealed with, put that one back".into(),
            Self::Model { .. } => "`proxmox-ai models list` shows what is installed".into(),
            Self::Digest { .. } => "run `proxmox-ai models verify`, then pull the model again".into(),
            Self::Folder { path, .. } => format!("make it yours alone: `chmod 700 {}`", path.display()),
            Self::Host { .. } => "try again: a fresh engine host is started".into(),
        })
    }

    /// Says whether the worker is gone, so that the next call needs a fresh one.
    pub fn is_fatal(&self) -> bool {
        !matches!(self, Self::Refused { .. })
    }
}

impl WorkerError {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Load { .. } => Some("check the model with `proxmox-ai models verify`; a smaller context or model needs less memory".into()),
            Self::TooLong { .. } => Some("shorten the request, or set a larger context".into()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn death(raw: i32, out_of_memory: bool) -> Death {
        Death::of(ExitStatus::from_raw(raw), out_of_memory)
    }

    #[test]
    fn a_wait_status_names_the_cause() {
        assert_eq!(death(libc::SIGSYS, false), Death::Caged);
        assert_eq!(death(libc::SIGKILL, false), Death::Killed);
        assert_eq!(death(libc::SIGKILL, true), Death::OutOfMemory);
        assert_eq!(death(libc::SIGILL, true), Death::Instruction);
        assert_eq!(
            death(libc::SIGSEGV, true),
            Death::Crashed {
                signal: libc::SIGSEGV
            }
        );
        assert_eq!(death(3 << 8, false), Death::Exited { code: 3 });
    }

    #[test]
    fn an_error_survives_the_host_socket() {
        let error = CallError::Died {
            death: Death::Crashed { signal: 11 },
            said: "GGML_ASSERT".into(),
        };
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(serde_json::from_str::<CallError>(&json).unwrap(), error);
        let refused = CallError::Refused {
            error: WorkerError::TooLong {
                needed: 9,
                context: 4,
            },
        };
        let json = serde_json::to_string(&refused).unwrap();
        assert_eq!(serde_json::from_str::<CallError>(&json).unwrap(), refused);
    }
}
