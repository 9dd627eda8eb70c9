//! `vault recover`: in with the recovery key, and a new way in for every day.

use std::path::PathBuf;

use clap::Args;
use pai_vault::journal::Body;
use pai_vault::slots::{Cost, RecoveryKey};

use super::{First, NewPhrase, with_new_master};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::record::Record;
use crate::vault::{Source, Vault, ask, folder, lock, new_phrase, now, settled};

/// Open the vault with its recovery key, and add a way in
#[derive(Debug, Args)]
pub(super) struct Recover {
    /// The new way in
    #[arg(long, value_name = "METHOD", value_enum, default_value_t)]
    with: First,
    /// Read the recovery key from the first line of this file
    #[arg(long, value_name = "FILE", conflicts_with = "recovery_fd")]
    recovery_file: Option<PathBuf>,
    /// Read the recovery key from this file descriptor
    #[arg(long, value_name = "N")]
    recovery_fd: Option<i32>,
    #[command(flatten)]
    phrase: NewPhrase,
}

impl Recover {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let folder = folder(context)?;
        let slots = settled(&folder)?;
        if !slots.has("recovery") {
            return Err(Failure::usage("the vault has no recovery key").hint(
                "restore what opened it from a backup; what is sealed in it is lost without that",
            ));
        }
        let master = slots.unlock_recovery(&self.key(context)?)?;
        let vault = Vault {
            folder,
            master: std::rc::Rc::new(master),
            slots,
        };
        let mut draft = vault.slots.draft();
        let mut name = String::new();
        if self.with == First::Passphrase {
            let phrase = new_phrase(context, &self.phrase.source())?;
            name = draft.add_passphrase(&phrase, Cost::USUAL, now())?;
        }
        let lock = lock(&vault.folder)?;
        if self.with == First::KeyFile {
            // The slot of a key file that is lost gives its place to the new one.
            let all = vault.slots.list().iter();
            for slot in all.filter(|slot| slot.method.kind() == "key-file") {
                draft.remove(&slot.name)?;
            }
            name = draft.add_key_file(&lock, now())?;
        }
        with_new_master(context, &vault, &lock, draft)?;
        context.ui.note(format!(
            "`{name}` opens the vault, and so does the recovery key, as before"
        ));
        let rest = vault.slots.list().iter();
        for old in rest.filter(|slot| slot.name != name && slot.method.kind() != "recovery") {
            let old = &old.name;
            context.ui.note(format!(
                "where `{old}` is lost or known to others: proxmox-ai vault remove {old}"
            ));
        }
        drop(lock);
        let body = Body::Vault(crate::commands::act("recover"));
        Record::after(context, "vault recover", body)?;
        Ok(Exit::Done)
    }

    fn key(&self, context: &Context) -> Result<RecoveryKey, Failure> {
        let source = Source::of(&self.recovery_file, self.recovery_fd);
        let text = match source.read(context)? {
            Some(text) => text,
            None if context.ui.can_ask() => ask("recovery key: ")?,
            None => {
                return Err(Failure::usage(
                    "the recovery key is needed, and there is no terminal to ask on",
                )
                .hint("add --recovery-file FILE or --recovery-fd N"));
            }
        };
        Ok(RecoveryKey::read(&text)?)
    }
}
