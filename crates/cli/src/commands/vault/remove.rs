//! `vault remove`: a way in less.

use clap::Args;

use super::with_new_master;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::vault::{device, existing, lock};

/// Remove a way to open the vault, with a new master key
///
/// The last way in besides recovery keys is refused. A copy of `keys.json` from before, together with what opened that
/// slot, opens what was sealed until now, and nothing later.
#[derive(Debug, Args)]
pub(super) struct Remove {
    /// The slot, as `vault status` shows it
    slot: String,
}

impl Remove {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let vault = existing(context)?;
        let mut draft = vault.slots.draft();
        draft.remove(&self.slot)?;
        let lock = lock(&vault.folder)?;
        let generation = with_new_master(context, &vault, &lock, draft)?;
        let slot = &self.slot;
        device::forget(context, vault.slots.find(slot)?);
        context.ui.note(format!(
            "`{slot}` no longer opens the vault; the master key is a new one, of generation {generation}"
        ));
        Ok(Exit::Done)
    }
}
