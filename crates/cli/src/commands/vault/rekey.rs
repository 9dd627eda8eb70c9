//! `vault rekey`: a new master key.

use clap::Args;

use super::with_new_master;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::vault::{Vault, device, existing, lock};

/// Make a new master key; the ways in stay as they are
///
/// What is kept is not encrypted anew: its keys are wrapped by the new master key. A copy of `keys.json` from before opens
/// nothing that is sealed from now on. The key in an HSM is made anew too, where its PIN is given or can be asked for.
#[derive(Debug, Args)]
pub(super) struct Rekey {}

impl Rekey {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let vault = existing(context)?;
        let mut renewed = Vec::new();
        let written = Self::write(context, &vault, &mut renewed);
        // Where the slots were not written, the new keys open nothing; where they were, the old ones.
        for key in &renewed {
            match &written {
                Ok(_) => key.finish(context),
                Err(_) => key.undo(context),
            }
        }
        let generation = written?;
        let count = vault.slots.list().len();
        context.ui.note(format!(
            "the master key is a new one, of generation {generation} after {}, for {count} key slots",
            vault.generation()
        ));
        Ok(Exit::Done)
    }

    fn write(
        context: &Context,
        vault: &Vault,
        renewed: &mut Vec<device::RenewedHsm>,
    ) -> Result<u64, Failure> {
        let mut draft = vault.slots.draft();
        // What is slow, and what asks, before others are kept waiting.
        device::renew_hsm(context, &vault.slots, &mut draft, renewed)?;
        let lock = lock(&vault.folder)?;
        with_new_master(context, vault, &lock, draft)
    }
}
