//! The keyring of the user's session.

use pai_vault::key::Key;
use pai_vault::slots::keyring::{self, Bus, Keyring, KeyringError};
use pai_vault::slots::{Method, Place, Slot, Wrapped};

use super::WayError;
use crate::context::Context;
use crate::failure::Failure;

/// An item in the keyring.
pub(crate) struct Made(Keyring);

impl Made {
    pub(super) fn undo(&self, context: &Context) {
        if bus(context)
            .and_then(|bus| keyring::forget(&bus, &self.0))
            .is_err()
        {
            context.ui.warn("an item of no use is left in the keyring");
        }
    }
}

/// Keeps a slot's private key with the keyring.
pub(crate) fn enrol(
    context: &Context,
    place: Place<'_>,
    private: &Key,
) -> Result<(Wrapped, super::Made), Failure> {
    let made = keyring::enrol(&bus(context)?, place, private)?;
    let stored = made.stored.clone();
    let wrapped = Wrapped::by(Method::Keyring, made);
    Ok((wrapped, super::Made::InKeyring(Made(stored))))
}

pub(super) fn unwrap(context: &Context, slot: &Slot, place: Place<'_>) -> Result<Key, WayError> {
    let stored: Keyring = slot.stored()?;
    Ok(keyring::unwrap(
        &bus(context)?,
        &stored,
        slot.wrapped_private(),
        place,
    )?)
}

pub(super) fn forget(context: &Context, slot: &Slot) {
    let Ok(stored) = slot.stored::<Keyring>() else {
        return;
    };
    if let Err(error) = bus(context).and_then(|bus| keyring::forget(&bus, &stored)) {
        context
            .ui
            .warn(format!("an item is left in the keyring: {error}"));
    }
}

fn bus(context: &Context) -> Result<Bus, KeyringError> {
    let environment = context.environment();
    let runtime = environment.folder_in("XDG_RUNTIME_DIR");
    Bus::of(
        environment.text("DBUS_SESSION_BUS_ADDRESS"),
        runtime.as_deref(),
    )
}
