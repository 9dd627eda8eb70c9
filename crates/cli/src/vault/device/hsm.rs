//! An HSM or a smart card, by PKCS#11.

use std::path::{Path, PathBuf};

use pai_vault::key::Key;
use pai_vault::slots::hsm::{self, Choice, Host, Hsm, HsmError, Module, Refusal, Token};
use pai_vault::slots::{Draft, Method, Place, Slot, Slots, SlotsError, Wrapped};
use zeroize::Zeroizing;

use super::{WayError, pin, pin_of};
use crate::context::Context;
use crate::failure::Failure;
use crate::settings::Settings;
use crate::vault::Source;

/// Which PKCS#11 token a key is made in.
#[derive(Debug, clap::Args)]
pub(crate) struct HsmChoice {
    /// The PKCS#11 module of the HSM, a library of its maker
    #[arg(long, value_name = "FILE")]
    hsm_module: Option<PathBuf>,
    /// The slot that the HSM's token is in, where there are several
    #[arg(long, value_name = "N", conflicts_with = "hsm_token")]
    hsm_slot: Option<u64>,
    /// The label of the HSM's token, where there are several
    #[arg(long, value_name = "LABEL")]
    hsm_token: Option<String>,
    /// Where the PIN is read from, when that is not where the other PINs are.
    #[arg(skip)]
    pin: Option<Source>,
}

/// A key that was made in a token, and the PIN with which it can be destroyed again.
pub(crate) struct Made {
    stored: Hsm,
    pin: Option<Zeroizing<String>>,
}

impl HsmChoice {
    /// Chooses a token by its slot, or the only one.
    pub(crate) fn of(module: PathBuf, slot: Option<u64>, pin: Source) -> Self {
        Self {
            hsm_module: Some(module),
            hsm_slot: slot,
            hsm_token: None,
            pin: Some(pin),
        }
    }

    /// Makes a key in the token and wraps a slot's private key with it.
    pub(crate) fn enrol(
        &self,
        context: &Context,
        place: Place<'_>,
        private: &Key,
    ) -> Result<(Wrapped, super::Made), Failure> {
        let module = self.module(context)?;
        let host = host(context);
        let choice = match (self.hsm_slot, &self.hsm_token) {
            (Some(slot), _) => Choice::Slot(slot),
            (None, Some(label)) => Choice::Label(label.clone()),
            (None, None) => Choice::Only,
        };
        let tokens = hsm::list(&host, &module)?;
        let pin = match tokens.iter().any(|token| token.ready && token.pin_pad) {
            true => None,
            false => Some(match &self.pin {
                Some(source) => pin_of(context, "the token", source, "add --hsm-pin-fd N")?,
                None => pin(context, "the token")?,
            }),
        };
        let pin_text = pin.as_ref().map(|pin| pin.as_str());
        let made = hsm::enrol(&host, &module, &choice, pin_text, place, private);
        let made = made.map_err(|error| match error {
            HsmError::Refused(Refusal::NotThere) => Failure::from(error).hint(found(&tokens)),
            error => error.into(),
        })?;
        let stored = made.stored.clone();
        Ok((
            Wrapped::by(Method::Hsm, made),
            super::Made::InHsm(Box::new(Made { stored, pin })),
        ))
    }

    fn module(&self, context: &Context) -> Result<Module, Failure> {
        let Some(path) = &self.hsm_module else {
            return Err(Failure::usage("which HSM is not known").hint(
                "proxmox-ai vault enrol hsm --hsm-module FILE, for example /usr/lib/softhsm/libsofthsm2.so",
            ));
        };
        let variable = |name: &&str| {
            let value = context.environment().text(name)?;
            Some(((*name).to_owned(), value.to_owned()))
        };
        Ok(Module {
            path: context.folder().join(path),
            environment: hsm::ENVIRONMENT.iter().filter_map(variable).collect(),
        })
    }
}

/// Lists the tokens that can be chosen.
fn found(tokens: &[Token]) -> String {
    let ready = tokens.iter().filter(|token| token.ready);
    let names = ready.map(|token| format!("`{}` in slot {}", token.name.label, token.slot));
    format!("there are: {}", names.collect::<Vec<_>>().join(", "))
}

impl Made {
    /// Destroys the key: the slot that it is for was not written.
    pub(super) fn undo(&self, context: &Context) {
        let pin = self.pin.as_ref().map(|pin| pin.as_str());
        if hsm::forget(&host(context), &self.stored, pin).is_err() {
            context.ui.warn(format!(
                "the key `{}` was made in the token and is of no use: delete it with its maker's tools",
                self.stored.label
            ));
        }
    }
}

/// Makes a new key in the token for each HSM slot, in place of the one that is there, which [`Renewed::finish`]
/// destroys. A token whose PIN was not given and cannot be asked for keeps its key, which is told.
pub(crate) fn renew(
    context: &Context,
    slots: &Slots,
    draft: &mut Draft,
    renewed: &mut Vec<Renewed>,
) -> Result<(), Failure> {
    let in_tokens = |slot: &&Slot| matches!(slot.method, Method::Hsm(_));
    for slot in slots.list().iter().filter(in_tokens) {
        let old: Hsm = slot.stored()?;
        let pin = match (old.pin_pad, context.unlocking().pin.read(context)?) {
            (true, _) => None,
            (false, Some(pin)) => Some(pin),
            (false, None) if context.ui.can_ask() => Some(pin(context, &called(slot)?)?),
            (false, None) => {
                context.ui.note(format!(
                    "the key of `{}` in the token stays as it is: a new one needs the PIN (--pin-file or --pin-fd)",
                    slot.name
                ));
                continue;
            }
        };
        draft.renew(&slot.name, |place, private| {
            let text = pin.as_ref().map(|pin| pin.as_str());
            let made = hsm::renew(&host(context), &old, text, place, private)?;
            let stored = made.stored.clone();
            renewed.push(Renewed(Made { stored, pin }));
            Ok::<_, Failure>(Wrapped::by(Method::Hsm, made))
        })?;
    }
    Ok(())
}

/// A key that was made in a token in place of another one.
pub(crate) struct Renewed(Made);

impl Renewed {
    /// Destroys the slot's other keys in the token, now that the slot with the new one is written.
    pub(crate) fn finish(&self, context: &Context) {
        let Made { stored, pin } = &self.0;
        let pin = pin.as_ref().map(|pin| pin.as_str());
        if let Err(error) = hsm::keep_only(&host(context), stored, pin) {
            context.ui.warn(format!(
                "the old key `{}` is left in the token `{}`: {error}",
                stored.label, stored.token.label
            ));
        }
    }

    /// Destroys the new key: the slot with it was not written.
    pub(crate) fn undo(&self, context: &Context) {
        self.0.undo(context);
    }
}

pub(super) fn unwrap(
    context: &Context,
    slot: &Slot,
    pin: Option<&str>,
    place: Place<'_>,
) -> Result<Key, WayError> {
    let stored: Hsm = slot.stored()?;
    let pin = pin.filter(|_| !stored.pin_pad);
    Ok(hsm::unwrap(
        &host(context),
        &stored,
        slot.wrapped_private(),
        pin,
        place,
    )?)
}

/// Returns what the token of a slot is called.
pub(super) fn called(slot: &Slot) -> Result<String, SlotsError> {
    let stored: Hsm = slot.stored()?;
    Ok(format!("the token `{}`", stored.token.label))
}

pub(super) fn has_pin_pad(slot: &Slot) -> bool {
    slot.stored::<Hsm>().is_ok_and(|stored| stored.pin_pad)
}

/// Destroys the key of a removed slot in its token, where that can be had; else says that it is left there.
pub(super) fn forget(context: &Context, slot: &Slot) {
    let Ok(stored) = slot.stored::<Hsm>() else {
        return;
    };
    let forgotten = || -> Result<(), Failure> {
        let pin = match stored.pin_pad {
            true => None,
            false => Some(pin(
                context,
                &format!("the token `{}`", stored.token.label),
            )?),
        };
        let pin = pin.as_ref().map(|pin| pin.as_str());
        Ok(hsm::forget(&host(context), &stored, pin)?)
    };
    if let Err(error) = forgotten() {
        context.ui.warn(format!(
            "the key `{}` is left in the token `{}`: {error}",
            stored.label, stored.token.label
        ));
    }
}

fn host(context: &Context) -> Host {
    let program = context.environment().program();
    let program = program.unwrap_or(Path::new("/proc/self/exe")).to_owned();
    // Settings that cannot be read may forbid it.
    let may_reach = context.settings().is_ok_and(Settings::external_access);
    host_of(program, may_reach)
}

/// Has the module kept from other machines where the settings forbid them: a network HSM is one.
fn host_of(program: PathBuf, may_reach: bool) -> Host {
    let mut host = Host::of(program);
    if !may_reach {
        host.arguments.push("--fenced".to_owned());
    }
    host
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_kept_from_other_machines_where_the_settings_forbid_them() {
        assert_eq!(host_of("p".into(), true).arguments, ["hsm-host"]);
        assert_eq!(
            host_of("p".into(), false).arguments,
            ["hsm-host", "--fenced"]
        );
    }
}
