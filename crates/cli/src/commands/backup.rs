//! `backup`: copies of the vault, the journal and the settings, in restic's format or on a Proxmox Backup Server.

mod create;
mod discard;
mod failures;
mod forget;
mod list;
mod restore;
mod schedule;
mod server;
mod verify;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use clap::{Args, Subcommand};
use pai_vault::backup::{self, Repository, manifest::Manifest};
use pai_vault::journal::{self, Body};
use pai_vault::slots::Slots;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::vault::{self, Source, ask};

/// Back up the vault, the journal and the settings, and bring them back
///
/// A backup is a snapshot in restic's format, encrypted under a pass phrase of its own, or one on a Proxmox Backup Server.
/// Models are listed in it by name and SHA-256; their files are in it only with --with-models.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Create(create::Create),
    List(list::List),
    Verify(verify::Verify),
    Restore(restore::Restore),
    Discard(discard::Discard),
    Forget(forget::Forget),
    Prune(forget::Prune),
    Schedule(schedule::Schedule),
}

impl Backup {
    /// Returns what is recorded first. Looking is not recorded, nor is anything where there is no vault yet: that would
    /// make one. A restore records for itself, before the swap and after it.
    pub(super) fn event(&self, context: &Context) -> Option<(&'static str, Body)> {
        let (command, action) = match &self.action {
            Action::Create(command) if command.is_for_a_server() => {
                ("backup create", "create on a server")
            }
            Action::Create(_) => ("backup create", "create"),
            Action::Verify(_) => ("backup verify", "verify"),
            Action::Discard(_) => ("backup discard", "discard what a restore kept"),
            Action::Forget(_) => ("backup forget", "forget"),
            Action::Prune(_) => ("backup prune", "prune"),
            Action::Schedule(_) => ("backup schedule", "schedule"),
            Action::List(_) | Action::Restore(_) => return None,
        };
        let folder = vault::folder(context).ok()?;
        Slots::exist(&folder).then(|| (command, Body::Backup(super::act(action))))
    }

    /// Refuses files that are not there and a schedule that is none, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let place = match &self.action {
            Action::Create(command) => &command.place,
            Action::List(command) => &command.place,
            Action::Verify(command) => &command.place,
            Action::Restore(command) => &command.place,
            Action::Forget(command) => &command.place,
            Action::Prune(command) => &command.place,
            Action::Schedule(command) => return command.check(context),
            Action::Discard(_) => return Ok(()),
        };
        paths::demand(context, &place.passphrase_file)
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Create(command) => command.run(context),
            Action::List(command) => command.run(context),
            Action::Verify(command) => command.run(context),
            Action::Restore(command) => command.run(context),
            Action::Discard(command) => command.run(context),
            Action::Forget(command) => command.run(context),
            Action::Prune(command) => command.run(context),
            Action::Schedule(command) => command.run(context),
        }
    }
}

/// Ends what an interrupted restore left, before any command looks at the data.
pub(crate) fn recover(context: &Context) -> Result<(), Failure> {
    let Ok(paths) = context.paths() else {
        return Ok(());
    };
    if backup::recover(&real(paths.data()))?.is_some() {
        context
            .ui
            .warn("a restore that was interrupted has been ended now");
    }
    Ok(())
}

/// Where backups are.
#[derive(Debug, Args)]
struct Place {
    /// Where the backups are: a folder, or pbs:USER@REALM@HOST:DATASTORE
    #[arg(long, value_name = "PLACE")]
    target: String,
    /// Read the repository's pass phrase, or the server's password, from the first line of this file
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase_fd")]
    passphrase_file: Option<PathBuf>,
    /// Read the repository's pass phrase, or the server's password, from this file descriptor
    #[arg(long, value_name = "N")]
    passphrase_fd: Option<i32>,
    /// The namespace on the server
    #[arg(long, value_name = "NAME")]
    namespace: Option<String>,
    /// The key file of proxmox-backup-client with which everything is encrypted before it leaves this machine
    #[arg(long, value_name = "FILE")]
    key_file: Option<PathBuf>,
}

impl Place {
    /// Returns the server, if it is one.
    fn server(&self, context: &Context) -> Result<Option<server::Server>, Failure> {
        server::Server::of(self, context)
    }

    fn folder(&self, context: &Context) -> PathBuf {
        context.folder().join(&self.target)
    }

    /// Reads the pass phrase or asks for it; twice when it is a new one.
    fn secret(
        &self,
        context: &Context,
        what: &str,
        new: bool,
    ) -> Result<Zeroizing<String>, Failure> {
        let source = Source::of(&self.passphrase_file, self.passphrase_fd);
        if let Some(secret) = source.read(context)? {
            return Ok(secret);
        }
        if !context.ui.can_ask() {
            return Err(Failure::usage(format!(
                "{what} is needed, and there is no terminal to ask on"
            ))
            .hint("add --passphrase-file FILE or --passphrase-fd N"));
        }
        let first = ask(&format!("{what}: "))?;
        if new && *ask("the same again: ")? != *first {
            return Err(Failure::usage("the two differ"));
        }
        Ok(first)
    }

    /// Opens the repository.
    fn open(&self, context: &Context, stop: &Arc<AtomicBool>) -> Result<Repository, Failure> {
        let secret = self.secret(context, PHRASE, false)?;
        let repository = Repository::open(&self.folder(context), &secret, stop)?;
        Ok(repository.with_host(&host()))
    }

    /// Refuses a server for what its own client does.
    fn is_folder(&self, context: &Context, what: &str) -> Result<(), Failure> {
        match self.server(context)? {
            None => Ok(()),
            Some(_) => Err(
                Failure::usage(format!("{what} is the server's own business"))
                    .hint("set a prune job and a verify job on the datastore"),
            ),
        }
    }
}

const PHRASE: &str = "the repository's pass phrase";

/// Returns where a folder really is: `storage move` leaves a link in its old place.
fn real(folder: &Path) -> PathBuf {
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// Returns the settings files: their names in a backup, and where they are.
fn settings(context: &Context) -> Result<Vec<(String, PathBuf)>, Failure> {
    let paths = context.paths()?;
    let mut files = vec![("config.toml".to_owned(), paths.user_file())];
    files.extend(
        paths
            .policy_file()
            .map(|file| ("security.yaml".to_owned(), file)),
    );
    Ok(files)
}

/// Returns this machine's name.
fn host() -> String {
    let read = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    match read.trim() {
        "" => "unknown".to_owned(),
        name => name.to_owned(),
    }
}

/// Writes a time in seconds since 1970.
fn moment(seconds: i64) -> String {
    journal::moment(seconds.saturating_mul(1000))
}

/// What a backup holds, for JSON.
fn described(manifest: &Manifest) -> Value {
    json!({
        "made": manifest.made,
        "program": manifest.program,
        "files": manifest.files.len(),
        "bytes": manifest.bytes(),
        "journal": manifest.journal.map(|head| json!({"size": head.size, "root": head.root})),
        "unlock": manifest.unlock,
        "models": manifest.models.iter().map(|model| json!({
            "name": model.name, "sha256": model.sha256, "bytes": model.bytes, "included": model.included,
        })).collect::<Vec<_>>(),
    })
}
