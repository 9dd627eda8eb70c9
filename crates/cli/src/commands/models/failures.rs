//! From what can go wrong with models to exit codes and hints.

use pai_engine::models::{ChooseError, GgufError, NotADigest, StoreError, UnknownModel};
use pai_net::PullError;

use crate::failure::{Exit, Failure};
use crate::ui::bytes;

impl From<UnknownModel> for Failure {
    fn from(error: UnknownModel) -> Self {
        let names: Vec<String> = error
            .suggestions
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        let hint = match names.len() {
            1 => format!("did you mean {}?", names[0]),
            _ => format!("known are {}", names.join(", ")),
        };
        Self::new(Exit::Usage, error).hint(hint)
    }
}

impl From<NotADigest> for Failure {
    fn from(error: NotADigest) -> Self {
        Self::new(Exit::Usage, error)
            .hint("the publisher shows it beside the file; `sha256sum FILE` computes it")
    }
}

impl From<ChooseError> for Failure {
    fn from(error: ChooseError) -> Self {
        let hint = match &error {
            ChooseError::NoneInstalled => "proxmox-ai models pull".to_owned(),
            ChooseError::NotInstalled { name } => format!("proxmox-ai models pull {name}"),
            ChooseError::Failed { name } => format!("proxmox-ai models pull {name}"),
            ChooseError::NoneFits { smallest, .. } => {
                format!("free some memory, or take it anyway: proxmox-ai models use {smallest}")
            }
            ChooseError::OnlyByName { names } => {
                format!(
                    "proxmox-ai models use {}",
                    names.first().map_or("NAME", String::as_str)
                )
            }
            _ => "proxmox-ai models list".to_owned(),
        };
        Self::new(Exit::NoModel, error).hint(hint)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let (exit, hint) = match &error {
            StoreError::Unknown(unknown) => return unknown.clone().into(),
            StoreError::NotInstalled { name } => (
                Exit::NoModel,
                Some(format!("proxmox-ai models pull {name}")),
            ),
            StoreError::WrongHash { .. } => (
                Exit::Integrity,
                Some(
                    "the file is not what it should be: get it again from where it comes"
                        .to_owned(),
                ),
            ),
            StoreError::NotAllowed { resembles, .. } => {
                (Exit::Integrity, Some(not_allowed(resembles.as_deref())))
            }
            StoreError::WrongSize { .. } => (Exit::Integrity, None),
            StoreError::Gguf { source, .. } => return gguf(source, &error.to_string()),
            StoreError::NotAFile { .. } => (Exit::Usage, None),
            StoreError::NoSpace { .. } | StoreError::DiskFull { .. } => (
                Exit::Unexpected,
                Some(
                    "free some space, or set XDG_DATA_HOME to a folder on a larger disk".to_owned(),
                ),
            ),
            StoreError::Exposed { folder, .. } => (
                Exit::NotAllowed,
                Some(format!(
                    "look at what is in it, then run `chmod 700 '{folder}'`"
                )),
            ),
            StoreError::NotRoots { path, .. } => (
                Exit::NotAllowed,
                Some(format!(
                    "as root: chown root:root '{path}' && chmod go-w '{path}'; or use none: proxmox-ai config set models.shared_folder none"
                )),
            ),
            StoreError::Shared { .. } => (
                Exit::NotAllowed,
                Some("root deletes it for everybody, or use none of them: proxmox-ai config set models.shared_folder none".to_owned()),
            ),
            StoreError::Sealed { .. } => (
                Exit::Integrity,
                Some("get it again: proxmox-ai models remove, then proxmox-ai models pull or import; where the vault is another one than it was sealed with, put that one back".to_owned()),
            ),
            StoreError::BadName { .. } => (Exit::Usage, Some("--name NAME".to_owned())),
            StoreError::Interrupted => (Exit::Interrupted, None),
            StoreError::Io { source, .. } => (of_io(source), None),
            _ => (Exit::Unexpected, None),
        };
        let failure = Self::new(exit, error);
        match hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}

/// What to do about a file that nobody vouches for. The hash is not pasted: whoever takes it from here has
/// compared it with nothing.
fn not_allowed(resembles: Option<&str>) -> String {
    match resembles {
        Some(name) => format!("it is not `{name}`, though it looks like it; {TO_TRUST}"),
        None => TO_TRUST.to_owned(),
    }
}

/// How a file is trusted, and where its hash comes from.
pub(super) const TO_TRUST: &str = "if you trust its publisher, add --trust --sha256 HASH, with the hash that the publisher's own page shows for the file";

fn gguf(error: &GgufError, message: &str) -> Failure {
    let text = format!("{message}: {error}");
    match error {
        GgufError::NotGguf => Failure::new(Exit::Usage, text)
            .hint("models are GGUF files; `proxmox-ai models list` shows those that are known"),
        GgufError::Truncated { .. } => {
            Failure::new(Exit::Integrity, text).hint("it was not copied or downloaded to its end")
        }
        GgufError::Split { .. } => {
            Failure::new(Exit::Usage, text).hint("llama-gguf-split --merge FIRST_PIECE OUTPUT")
        }
        GgufError::Io(error) => Failure::new(of_io(error), text),
        _ => Failure::new(Exit::Integrity, text),
    }
}

fn of_io(error: &std::io::Error) -> Exit {
    match error.kind() {
        std::io::ErrorKind::NotFound => Exit::Usage,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            Exit::NotAllowed
        }
        _ => Exit::Unexpected,
    }
}

/// Makes the failure of `models pull NAME`.
pub(super) fn of_pull(error: PullError<StoreError>, name: &str) -> Failure {
    match error {
        PullError::Judge(error) => error.into(),
        PullError::Busy => Failure::new(Exit::Locked, format!("`{name}` is being downloaded by another process"))
            .hint("wait for it to end"),
        PullError::NoSource => Failure::usage(format!("`{name}` has no source of that kind")),
        PullError::NoSpace { .. } => Failure::new(Exit::Unexpected, error)
            .hint("free some space, or set XDG_DATA_HOME to a folder on a larger disk; what is there is kept"),
        PullError::Interrupted { done, total } => {
            let text = format!("interrupted; {} of {} are kept", bytes(done), bytes(total));
            Failure::new(Exit::Interrupted, text)
                .hint(format!("to go on from there: proxmox-ai models pull {name}"))
        }
        PullError::AllFailed { failed } => {
            let wrong = failed.iter().any(|failed| failed.wrong_bytes);
            let exit = if wrong { Exit::Integrity } else { Exit::Unreachable };
            let mut text = format!("no source had `{name}`");
            for failed in &failed {
                text.push_str(&format!("\n{}: {}", failed.label, failed.reason));
            }
            Failure::new(exit, text).hint(OFFLINE)
        }
        PullError::Io { ref source, .. } => Failure::new(of_io(source), error),
        error => Failure::new(Exit::Unexpected, error),
    }
}

/// What to do where nothing can be downloaded.
pub(super) const OFFLINE: &str =
    "without the network: proxmox-ai models import FILE, or proxmox-ai models import --ollama";
