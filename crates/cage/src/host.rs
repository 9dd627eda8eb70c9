//! The warm engine host: one process per user that keeps one worker alive between commands.
//!
//! It listens on a Unix socket in the runtime folder (0700, the socket 0600, peers of another user are
//! refused), serves one request at a time in the order they come, starts a fresh worker when the last one
//! failed, changes the model when asked for another, and ends when it has been idle for the time that the
//! last caller gave. The `proxmox-ai engine-host` command calls [`serve`]; callers use [`Client`].

mod engine;
mod server;
mod states;

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::call::CallError;
pub use crate::client::{Client, ClientOptions, build_of, glance, status, stop};
use crate::effective::Effective;
use crate::fence::Traffic;
use crate::process::{Resident, Timeouts, Usage};
use crate::protocol::{BenchReply, DecodeReply, DecodeRequest, LoadParams, ModelInfo};
use crate::sandbox;
use crate::sealed::ModelKey;
use crate::stamp::Stamp;
pub use server::{HostOptions, serve};

/// The version of the messages between a client and the host.
pub const HOST_PROTOCOL: u32 = 4;

/// How long a host stays up after the last request by default.
pub const KEEP_ALIVE: Duration = Duration::from_secs(300);

/// What a caller wants to run on. A request with another model or other parameters changes the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EngineSpec {
    /// The program `pai-worker`.
    pub worker: PathBuf,
    /// The model's file.
    pub model: PathBuf,
    /// The SHA-256 that the model's file must have, in lower-case hexadecimal.
    pub sha256: String,
    /// The stamp of the model's file when its hash was last found right, where the caller knows. The
    /// file is parsed only after it was hashed, unless its stamp is this one still.
    pub verified: Option<Stamp>,
    /// The key, where the model's file is sealed: it is opened into memory then, hashed on the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<ModelKey>,
    /// How the model is run.
    pub params: LoadParams,
    /// Which of the parameters nobody has set.
    pub automatic: Automatic,
    /// The cage.
    pub sandbox: sandbox::Options,
    /// How long the worker stays up after the last request; zero ends it when its callers have left.
    pub keep_alive: Duration,
    /// The folder for the KV states of prompts' fixed parts, where they may be kept.
    pub states: Option<PathBuf>,
    /// How long things may take.
    pub timeouts: Timeouts,
}

/// Which parameters follow from the machine as it was, not from what somebody has set.
///
/// A worker that is up keeps them: free memory comes and goes, and is no reason to load the model again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Automatic {
    /// The context's size.
    pub context: bool,
    /// The batch's size.
    pub batch: bool,
    /// The number of threads; fewer are used while others keep the cores busy.
    pub threads: bool,
}

/// What a running host is doing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Status {
    /// The host's process id.
    pub host: u32,
    /// The worker's process id, where one is up.
    pub worker: Option<u32>,
    /// The model that is loaded.
    pub model: Option<PathBuf>,
    /// Its SHA-256.
    pub sha256: Option<String>,
    /// What the model says about itself; its strings are hostile.
    pub info: Option<ModelInfo>,
    /// How the model is run.
    pub params: Option<LoadParams>,
    /// Which of the parameters nobody has set.
    pub automatic: Option<Automatic>,
    /// Which layers of the cage hold.
    pub effective: Option<Effective>,
    /// The most memory the worker has held so far, in bytes.
    pub peak_memory: Option<u64>,
    /// The memory that the worker holds now.
    pub resident: Option<Resident>,
    /// How long ago the last request ended.
    pub idle: Duration,
    /// How long the host stays up without a request.
    pub keep_alive: Duration,
    /// Requests decoded since the host started.
    pub decoded: u64,
    /// Workers started since the host started.
    pub started: u64,
}

/// What a client asks the host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub(crate) enum Ask {
    /// Who are you?
    Hello,
    /// Have this engine ready; what follows on this connection is for it.
    Use { engine: Box<EngineSpec> },
    /// Decode.
    Decode { request: Box<DecodeRequest> },
    /// Count tokens.
    Count { text: String },
    /// Measure.
    Bench {
        prompt_tokens: u32,
        output_tokens: u32,
    },
    /// What are you doing?
    Status,
    /// End.
    Stop,
}

/// What the host answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(crate) enum Answer {
    Hello {
        protocol: u32,
        build: String,
    },
    Ready {
        ready: Box<Ready>,
    },
    Decoded {
        reply: Box<DecodeReply>,
        traffic: Traffic,
        usage: Usage,
    },
    Counted {
        tokens: u32,
    },
    Measured {
        bench: BenchReply,
    },
    Status {
        status: Box<Status>,
    },
    Stopping,
    Failed {
        error: CallError,
    },
}

/// What a client learns when its engine is ready.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ready {
    /// What the model says about itself; its strings are hostile.
    pub info: ModelInfo,
    /// Which layers of the cage hold.
    pub effective: Effective,
    /// Whether the worker was already up with this model.
    pub warm: bool,
}

/// Returns where the host of a runtime folder listens.
pub(crate) fn socket_path(runtime: &Path) -> PathBuf {
    runtime.join("engine.sock")
}

/// Makes the runtime folder if it is missing and checks that it is this user's alone.
pub(crate) fn check_folder(path: &Path) -> Result<(), CallError> {
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    let refuse = |reason: String| CallError::Folder {
        path: path.to_owned(),
        reason,
    };
    let made = std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path);
    made.map_err(|error| refuse(error.to_string()))?;
    let found = std::fs::symlink_metadata(path).map_err(|error| refuse(error.to_string()))?;
    if !found.is_dir() {
        return Err(refuse("it is not a folder".into()));
    }
    let owner = rustix::process::geteuid().as_raw();
    if found.uid() != owner {
        return Err(refuse(format!(
            "it belongs to user {}, not to user {owner}",
            found.uid()
        )));
    }
    if found.mode() & 0o077 != 0 {
        return Err(refuse(format!(
            "others may enter it (mode {:o})",
            found.mode() & 0o777
        )));
    }
    Ok(())
}

/// Says whether the other end of a socket belongs to this user.
pub(crate) fn is_own_peer(socket: impl std::os::fd::AsFd) -> bool {
    rustix::net::sockopt::socket_peercred(socket)
        .is_ok_and(|peer| peer.uid == rustix::process::geteuid())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_runtime_folder_is_made_private_and_an_open_one_is_refused() {
        let base = tempfile::tempdir().unwrap();
        let folder = base.path().join("run/proxmox-ai");
        check_folder(&folder).unwrap();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o750)).unwrap();
        assert!(matches!(
            check_folder(&folder),
            Err(CallError::Folder { .. })
        ));
        let link = base.path().join("link");
        std::os::unix::fs::symlink(base.path(), &link).unwrap();
        assert!(matches!(check_folder(&link), Err(CallError::Folder { .. })));
    }
}
