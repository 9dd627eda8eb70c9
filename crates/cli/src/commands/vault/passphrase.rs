//! `vault passphrase`: another pass phrase in the place of one.

use clap::Args;
use pai_vault::slots::{Cost, Slots};

use super::{NewPhrase, with_new_master};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::vault::{existing, lock, new_phrase, now};

/// Change a pass phrase, with a new master key
#[derive(Debug, Args)]
pub(super) struct Passphrase {
    /// The slot, where several have a pass phrase
    slot: Option<String>,
    #[command(flatten)]
    phrase: NewPhrase,
}

impl Passphrase {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let vault = existing(context)?;
        let slot = self.slot(&vault.slots)?;
        let mut draft = vault.slots.draft();
        draft.remove(&slot)?;
        let new = new_phrase(context, &self.phrase.source())?;
        let name = draft.add_passphrase(&new, Cost::USUAL, now())?;
        let lock = lock(&vault.folder)?;
        let generation = with_new_master(context, &vault, &lock, draft)?;
        context.ui.note(format!(
            "`{name}` has a new pass phrase; the master key is a new one, of generation {generation}"
        ));
        Ok(Exit::Done)
    }

    fn slot(&self, slots: &Slots) -> Result<String, Failure> {
        let all = slots.list().iter();
        let with_phrase: Vec<&str> = all
            .filter(|slot| slot.method.kind() == "passphrase")
            .map(|slot| slot.name.as_str())
            .collect();
        match (&self.slot, with_phrase.as_slice()) {
            (_, []) => Err(Failure::usage("no key slot of the vault has a pass phrase")
                .hint("proxmox-ai vault enrol passphrase")),
            (None, [one]) => Ok((*one).to_owned()),
            (None, several) => Err(Failure::usage(format!(
                "{} key slots have a pass phrase: {}",
                several.len(),
                several.join(", ")
            ))
            .hint(format!("proxmox-ai vault passphrase {}", several[0]))),
            (Some(name), _) if with_phrase.contains(&name.as_str()) => Ok(name.clone()),
            (Some(name), _) => {
                slots.find(name)?;
                Err(Failure::usage(format!("`{name}` has no pass phrase")))
            }
        }
    }
}
