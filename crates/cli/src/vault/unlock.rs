//! Which way in is tried, and in which order.

use pai_vault::key::MasterKey;
use pai_vault::slots::{Slots, SlotsError};

use super::device::{self, WayError};
use super::paced;
use super::phrase::ask;
use crate::context::Context;
use crate::failure::{Exit, Failure};

/// How often a pass phrase is asked for.
const QUESTIONS: usize = 3;

/// Opens the vault: with the secret that was given, else without a question, else with one.
pub(super) fn unlock(context: &Context, slots: &Slots) -> Result<MasterKey, Failure> {
    if let Some(phrase) = context.unlocking().phrase.read(context)? {
        return Ok(paced(context, |pace| {
            slots.unlock_passphrase(&phrase, pace)
        })?);
    }
    let mut with_pin = slots.list().iter().filter(|slot| device::takes_pin(slot));
    let with_pin = with_pin.next();
    if let Some(slot) = with_pin
        && let Some(pin) = context.unlocking().pin.read(context)?
    {
        return device::open(context, slots, slot, Some(&pin))
            .map_err(|error| or_recover(slots, error.into()));
    }
    let mut refused = Vec::new();
    for attempt in silent(context, slots) {
        match attempt.result {
            Ok(master) => return Ok(master),
            Err(error) if error.is_forgery() => return Err(error.into()),
            Err(error) => refused.push(error),
        }
    }
    if context.ui.can_ask() && (with_pin.is_some() || slots.has("passphrase")) {
        for error in &refused {
            context.ui.warn(error.to_string());
        }
        if let Some(slot) = with_pin
            && let Some(master) = device::asked(context, slots, slot)
                .map_err(|error| or_recover(slots, error.into()))?
        {
            return Ok(master);
        }
        if slots.has("passphrase") {
            return asked(context, slots);
        }
    }
    Err(closed(slots, with_pin.is_some(), refused))
}

/// One way in that asks nothing.
pub(crate) struct Attempt {
    /// The slot.
    pub(crate) slot: String,
    /// What came of it.
    pub(crate) result: Result<MasterKey, WayError>,
}

/// Tries the ways in that ask nothing, one after the other.
pub(crate) fn silent(context: &Context, slots: &Slots) -> impl Iterator<Item = Attempt> {
    let silent = slots.list().iter().filter(|slot| device::is_silent(slot));
    silent.map(|slot| Attempt {
        slot: slot.name.clone(),
        result: device::open(context, slots, slot, None),
    })
}

fn asked(context: &Context, slots: &Slots) -> Result<MasterKey, Failure> {
    let mut left = QUESTIONS;
    loop {
        let phrase = ask("pass phrase of the vault: ")?;
        left -= 1;
        match paced(context, |pace| slots.unlock_passphrase(&phrase, pace)) {
            Err(error @ (SlotsError::WrongPassphrase { .. } | SlotsError::EmptyPassphrase))
                if left > 0 =>
            {
                context.ui.warn(error.to_string());
            }
            other => return Ok(other?),
        }
    }
}

/// Says why the vault stays closed, and what opens it.
fn closed(slots: &Slots, has_device: bool, refused: Vec<WayError>) -> Failure {
    let has_phrase = slots.has("passphrase");
    let (way, hint) = match (has_phrase, has_device) {
        (true, false) => (
            "a pass phrase",
            "add --vault-passphrase-file FILE or --vault-passphrase-fd N",
        ),
        (false, true) => (
            "the PIN of a device",
            "add --vault-pin-file FILE or --vault-pin-fd N",
        ),
        (true, true) => (
            "a pass phrase or the PIN of a device",
            "add --vault-passphrase-file FILE or --vault-passphrase-fd N, or the same with `pin`",
        ),
        (false, false) => ("", ""),
    };
    let mut text = match way {
        "" => "the vault cannot be opened".to_owned(),
        way => format!("the vault opens with {way}, and there is no terminal to ask on"),
    };
    for error in &refused {
        text.push_str(&format!("\n{error}"));
    }
    let hint = match refused.first().and_then(WayError::hint) {
        Some(hint) if way.is_empty() => hint,
        _ if way.is_empty() => "proxmox-ai vault status".to_owned(),
        _ => hint.to_owned(),
    };
    let failure = Failure::new(Exit::NotAllowed, text).hint(hint);
    match way {
        "" => or_recover(slots, failure),
        _ => failure,
    }
}

/// Adds the way in that is left when the others are lost.
fn or_recover(slots: &Slots, failure: Failure) -> Failure {
    match (&failure.hint, slots.has("recovery")) {
        (Some(hint), true) => {
            let hint = format!("{hint}; where it is lost: proxmox-ai vault recover");
            failure.hint(hint)
        }
        _ => failure,
    }
}
