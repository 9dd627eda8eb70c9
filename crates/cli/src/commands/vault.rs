//! `vault`: the keys that everything kept is sealed with, and the ways to open them.

mod check;
mod enrol;
mod init;
mod passphrase;
mod recover;
mod rekey;
mod remove;
mod status;

pub(super) use enrol::hsm_only;

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Args, Subcommand, ValueEnum};
use pai_vault::journal::Body;
use pai_vault::slots::{Draft, RecoveryKey};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::Ui;
use crate::vault::{self, Source, Unlocking};

/// Manage the keys that everything kept on this machine is sealed with
///
/// The vault has one master key and several ways to open it, its key slots. Secrets are asked for, or read from a file or
/// a file descriptor; no option and no variable takes one.
#[derive(Debug, Args)]
pub(crate) struct Vault {
    #[command(flatten)]
    secrets: Secrets,
    #[command(subcommand)]
    action: Action,
}

/// The secrets that open the vault.
#[derive(Debug, Args)]
struct Secrets {
    /// Read the pass phrase that opens the vault from the first line of this file; as --vault-passphrase-file
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "passphrase_fd"
    )]
    passphrase_file: Option<PathBuf>,
    /// Read the pass phrase that opens the vault from this file descriptor; as --vault-passphrase-fd
    #[arg(long, global = true, value_name = "N")]
    passphrase_fd: Option<i32>,
    /// Read the PIN of the device from the first line of this file; as --vault-pin-file
    #[arg(long, global = true, value_name = "FILE", conflicts_with = "pin_fd")]
    pin_file: Option<PathBuf>,
    /// Read the PIN of the device from this file descriptor; as --vault-pin-fd
    #[arg(long, global = true, value_name = "N")]
    pin_fd: Option<i32>,
}

impl Secrets {
    fn over(&self, usual: &Unlocking) -> Unlocking {
        Unlocking {
            phrase: Source::of(&self.passphrase_file, self.passphrase_fd).or(&usual.phrase),
            pin: Source::of(&self.pin_file, self.pin_fd).or(&usual.pin),
        }
    }
}

/// A new pass phrase.
#[derive(Debug, Default, Args)]
struct NewPhrase {
    /// Read the new pass phrase from the first line of this file
    #[arg(long, value_name = "FILE", conflicts_with = "new_passphrase_fd")]
    new_passphrase_file: Option<PathBuf>,
    /// Read the new pass phrase from this file descriptor
    #[arg(long, value_name = "N")]
    new_passphrase_fd: Option<i32>,
}

impl NewPhrase {
    fn source(&self) -> Source {
        Source::of(&self.new_passphrase_file, self.new_passphrase_fd)
    }
}

/// A way in that needs nothing but this machine's disk, or a memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum First {
    /// A file that only its owner can read
    #[default]
    KeyFile,
    /// A pass phrase
    Passphrase,
}

#[derive(Debug, Subcommand)]
enum Action {
    Init(init::Init),
    Status(status::Status),
    Enrol(enrol::Enrol),
    Remove(remove::Remove),
    Passphrase(passphrase::Passphrase),
    Rekey(rekey::Rekey),
    Recover(recover::Recover),
    Check(check::Check),
}

impl Vault {
    /// Returns what is recorded before it acts; a vault that is not there yet, or does not open, records afterwards.
    pub(super) fn event(&self, context: &Context) -> Result<Option<(&'static str, Body)>, Failure> {
        context.set_unlocking(self.secrets.over(context.unlocking()));
        let (command, action) = match &self.action {
            Action::Status(_) | Action::Init(_) | Action::Recover(_) | Action::Check(_) => {
                return Ok(None);
            }
            Action::Enrol(enrol) => {
                enrol.check()?;
                ("vault enrol", "enrol")
            }
            // They say themselves that there is none.
            _ if !super::vault_exists(context)? => return Ok(None),
            Action::Remove(_) => ("vault remove", "remove"),
            Action::Passphrase(_) => ("vault passphrase", "change the pass phrase"),
            Action::Rekey(_) => ("vault rekey", "rekey"),
        };
        Ok(Some((command, Body::Vault(super::act(action)))))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Init(command) => command.run(context),
            Action::Status(command) => command.run(context),
            Action::Enrol(command) => command.run(context),
            Action::Remove(command) => command.run(context),
            Action::Passphrase(command) => command.run(context),
            Action::Rekey(command) => command.run(context),
            Action::Recover(command) => command.run(context),
            Action::Check(command) => command.run(context),
        }
    }
}

/// Writes a change of the slots with a new master key, which the store takes over.
fn with_new_master(
    context: &Context,
    open: &vault::Vault,
    lock: &pai_vault::lock::Lock,
    draft: Draft,
) -> Result<u64, Failure> {
    let had_key_file = open.slots.has("key-file");
    let (slots, master) = draft.rekey(lock, &open.master, |old, new, generation| {
        vault::rewrap_store(&open.folder, lock, old, new, generation)
    })?;
    context.know_master(slots.generation(), &Rc::new(master));
    if had_key_file && !slots.has("key-file") {
        context.ui.note(
            "the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on",
        );
    }
    Ok(slots.generation())
}

/// Shows a recovery key: the answer is the key alone, so that it can go to a printer.
fn show(ui: &Ui, key: &RecoveryKey) {
    ui.note(
        "the recovery key, which is not shown again; keep it on paper, away from this machine:",
    );
    ui.out(key.show().as_str());
}
