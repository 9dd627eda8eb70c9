//! Ways in that a device or another program holds: which one it is, and its PIN.

mod hsm;
mod keyring;
mod tpm;

use pai_vault::key::MasterKey;
use pai_vault::slots::hsm::HsmError;
use pai_vault::slots::keyring::KeyringError;
use pai_vault::slots::tpm::TpmError;
use pai_vault::slots::{Method, Place, Slot, Slots, SlotsError};
use zeroize::Zeroizing;

use super::phrase::{Source, ask};
use crate::context::Context;
use crate::failure::Failure;

pub(crate) use hsm::{HsmChoice, Renewed as RenewedHsm, renew as renew_hsm};
pub(crate) use tpm::TpmChoice;

/// Why a way in does not open.
#[derive(Debug, thiserror::Error)]
pub(crate) enum WayError {
    #[error(transparent)]
    Slots(#[from] SlotsError),
    #[error(transparent)]
    Hsm(#[from] HsmError),
    #[error(transparent)]
    Tpm(#[from] TpmError),
    #[error(transparent)]
    Keyring(#[from] KeyringError),
}

impl WayError {
    /// Returns what to do next.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Slots(error) => error.hint(),
            Self::Hsm(error) => error.hint(),
            Self::Tpm(error) => error.hint(),
            Self::Keyring(error) => error.hint(),
        }
    }

    /// Says that the slots are not to be trusted, whichever of them is tried.
    pub(crate) fn is_forgery(&self) -> bool {
        matches!(self, Self::Slots(SlotsError::Forged))
    }
}

impl From<WayError> for Failure {
    fn from(error: WayError) -> Self {
        match error {
            WayError::Slots(error) => error.into(),
            WayError::Hsm(error) => error.into(),
            WayError::Tpm(error) => error.into(),
            WayError::Keyring(error) => error.into(),
        }
    }
}

/// What was made in a device for a slot that may not be written after all.
pub(crate) enum Made {
    InHsm(Box<hsm::Made>),
    InKeyring(keyring::Made),
}

impl Made {
    /// Takes it out again.
    pub(crate) fn undo(&self, context: &Context) {
        match self {
            Self::InHsm(made) => made.undo(context),
            Self::InKeyring(made) => made.undo(context),
        }
    }
}

pub(crate) use keyring::enrol as enrol_keyring;

/// Says whether a slot opens with the PIN of a device.
pub(super) fn takes_pin(slot: &Slot) -> bool {
    match slot.method {
        Method::Hsm(_) => true,
        Method::Tpm(_) => tpm::takes_pin(slot),
        _ => false,
    }
}

/// Says whether a slot opens with something that is not asked for a secret.
pub(super) fn is_silent(slot: &Slot) -> bool {
    match slot.method {
        Method::KeyFile | Method::Keyring(_) => true,
        Method::Tpm(_) => !tpm::takes_pin(slot),
        _ => false,
    }
}

/// Opens the vault with one slot.
pub(super) fn open(
    context: &Context,
    slots: &Slots,
    slot: &Slot,
    pin: Option<&str>,
) -> Result<MasterKey, WayError> {
    let (name, belongs) = (slots.name_in_device(slot), slots.belongs(slot));
    let place = Place {
        name: &name,
        belongs: &belongs,
    };
    let private = match slot.method {
        Method::Hsm(_) => hsm::unwrap(context, slot, pin, place)?,
        Method::Tpm(_) => tpm::unwrap(slot, pin, place)?,
        Method::Keyring(_) => keyring::unwrap(context, slot, place)?,
        _ => return Ok(slots.unlock_key_file()?),
    };
    Ok(slots.unlock_private(slot, &private)?)
}

/// Asks for the PIN of a slot's device; `None` when another way in is wanted, which Enter alone says.
pub(super) fn asked(
    context: &Context,
    slots: &Slots,
    slot: &Slot,
) -> Result<Option<MasterKey>, WayError> {
    let of = match slot.method {
        Method::Hsm(_) => hsm::called(slot)?,
        _ => "the TPM".to_owned(),
    };
    if hsm::has_pin_pad(slot) {
        context
            .ui
            .note(format!("type the PIN of {of} on the device"));
        return open(context, slots, slot, None).map(Some);
    }
    let question = format!("PIN of {of} (or Enter for another way in): ");
    // Where the terminal goes away in between, another way in may be left.
    let Ok(pin) = ask(&pai_redact::safe(&question)) else {
        return Ok(None);
    };
    match pin.is_empty() {
        true => Ok(None),
        // Once only: each wrong PIN brings the device nearer to its lock.
        false => open(context, slots, slot, Some(&pin)).map(Some),
    }
}

/// Removes from its device what a removed slot has there, where that can be had; else says that it is left.
pub(crate) fn forget(context: &Context, slot: &Slot) {
    match slot.method {
        Method::Hsm(_) => hsm::forget(context, slot),
        Method::Keyring(_) => keyring::forget(context, slot),
        // The chip keeps nothing: what it sealed was in the slot.
        _ => {}
    }
}

/// Reads a PIN from where the options say, or asks for it.
fn pin(context: &Context, of: &str) -> Result<Zeroizing<String>, Failure> {
    let source = &context.unlocking().pin;
    pin_of(context, of, source, "add --pin-file FILE or --pin-fd N")
}

/// Reads a PIN from a source, or asks for it; without a terminal, the hint says which option is missing.
fn pin_of(
    context: &Context,
    of: &str,
    source: &Source,
    hint: &str,
) -> Result<Zeroizing<String>, Failure> {
    if let Some(pin) = source.read(context)? {
        return Ok(pin);
    }
    if !context.ui.can_ask() {
        return Err(Failure::usage(format!(
            "the PIN of {of} is needed, and there is no terminal to ask on"
        ))
        .hint(hint));
    }
    ask(&pai_redact::safe(&format!("PIN of {of}: ")))
}
