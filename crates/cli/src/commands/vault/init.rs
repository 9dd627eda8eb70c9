//! `vault init`: a vault with the way in that was asked for.

use std::rc::Rc;

use clap::Args;
use pai_vault::journal::Body;
use pai_vault::slots::{Cost, Draft, RecoveryKey, Slots, SlotsError};

use super::{First, NewPhrase, show};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::record::Record;
use crate::vault::{folder, new_phrase, now, prepare};

/// Make the vault, and show its recovery key once
///
/// Without this command the first use makes a vault with a key file and without a recovery key.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// The way in
    #[arg(long, value_name = "METHOD", value_enum, default_value_t)]
    with: First,
    /// Make no recovery key
    #[arg(long)]
    no_recovery: bool,
    #[command(flatten)]
    phrase: NewPhrase,
}

impl Init {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let folder = folder(context)?;
        if Slots::exist(&folder) {
            let folder = folder.display().to_string();
            return Err(SlotsError::Exists { folder }.into());
        }
        let mut draft = Draft::new(&folder)?;
        if self.with == First::Passphrase {
            let phrase = new_phrase(context, &self.phrase.source())?;
            draft.add_passphrase(&phrase, Cost::USUAL, now())?;
        }
        let lock = prepare(context, &folder)?;
        if self.with == First::KeyFile {
            draft.add_key_file(&lock, now())?;
        }
        let recovery = match self.no_recovery {
            true => None,
            false => Some(RecoveryKey::generate()?),
        };
        if let Some(key) = &recovery {
            draft.add_recovery(key, now())?;
        }
        let (slots, master) = draft.create(&lock)?;
        context.know_master(slots.generation(), &Rc::new(master));
        let place = folder.display();
        context.ui.note(format!("a vault was made: `{place}`"));
        match &recovery {
            Some(key) => show(&context.ui, key),
            None => context
                .ui
                .note("it has no recovery key; to make one: proxmox-ai vault enrol recovery"),
        }
        drop(lock);
        let body = Body::Vault(crate::commands::act("init"));
        let record = Record::after(context, "vault init", body)?;
        if let Some(key) = record.verification_key() {
            context.ui.note(
                "the journal's verification key, which is not kept here: with it, audit verify finds even what was written anew with stolen keys",
            );
            context.ui.note(key.text().as_str());
            record.remember_shown()?;
        }
        Ok(Exit::Done)
    }
}
