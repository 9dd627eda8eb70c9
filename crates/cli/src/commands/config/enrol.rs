//! `security.hsm_enabled`: the one place where settings and the keys' hardware module meet.
//!
//! [`enrol`] runs before the setting is written; [`is_ready`] at every start with the setting on.

use std::path::{Path, PathBuf};

use clap::Args;
use pai_vault::slots::{Method, Slots};

use crate::commands::vault::hsm_only;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::vault::device::HsmChoice;
use crate::vault::{self, Source};

/// What `config set security.hsm_enabled true` needs.
#[derive(Debug, Default, Args)]
pub(super) struct Enrolment {
    /// For security.hsm_enabled: the PKCS#11 module of the vendor
    #[arg(long, value_name = "PATH")]
    hsm_module: Option<PathBuf>,
    /// For security.hsm_enabled: the slot of the token, where there are several
    #[arg(long, value_name = "N", requires = "hsm_module")]
    hsm_slot: Option<u64>,
    /// For security.hsm_enabled: the file descriptor that the PIN is read from
    #[arg(long, value_name = "N", requires = "hsm_module", value_parser = clap::value_parser!(i32).range(0..))]
    hsm_pin_fd: Option<i32>,
}

impl Enrolment {
    /// Says whether any of it was given.
    pub(super) fn is_given(&self) -> bool {
        self.hsm_module.is_some()
    }
}

const ENROL: &str = "proxmox-ai config set security.hsm_enabled true --hsm-module FILE";

/// Makes the token the only way into the vault but recovery keys; the setting is written only when this went well.
///
/// Without a module it is enough that a token is that already: the vault was opened with it for this very command.
pub(super) fn enrol(context: &Context, given: &Enrolment) -> Result<(), Failure> {
    let Some(module) = &given.hsm_module else {
        if is_ready(context).is_ok() {
            return vault::existing(context).map(drop);
        }
        return Err(
            Failure::usage("which module is it? --hsm-module is missing").hint(format!(
                "{ENROL}, for example /usr/lib/softhsm/libsofthsm2.so"
            )),
        );
    };
    if let Some(descriptor) = given.hsm_pin_fd
        && !Path::new(&format!("/proc/self/fd/{descriptor}")).exists()
    {
        return Err(Failure::usage(format!(
            "--hsm-pin-fd {descriptor}: that descriptor is not open"
        ))
        .hint(format!("… --hsm-pin-fd {descriptor} {descriptor}< FILE")));
    }
    let pin = Source::of(&None, given.hsm_pin_fd).or(&context.unlocking().pin);
    hsm_only(context, HsmChoice::of(module.clone(), given.hsm_slot, pin)).map(drop)
}

/// Says what opens the vault beside an HSM, or that none does; the device itself is asked when the vault is opened.
pub(crate) fn is_ready(context: &Context) -> Result<(), Failure> {
    let folder = vault::folder(context)?;
    let refused = |what: String| {
        Failure::new(Exit::Policy, what).hint(format!(
            "{ENROL}; to do without: proxmox-ai config set security.hsm_enabled false"
        ))
    };
    if !Slots::exist(&folder) {
        return Err(refused("there is no vault that an HSM opens".to_owned()));
    }
    let slots = vault::settled(&folder)?;
    let everyday = slots.list().iter();
    let others = everyday.filter(|slot| !matches!(slot.method, Method::Hsm(_) | Method::Recovery));
    let others: Vec<String> = others.map(|slot| format!("`{}`", slot.name)).collect();
    match (others.is_empty(), slots.has("hsm")) {
        (true, true) => Ok(()),
        (true, false) => Err(refused("no HSM opens the vault".to_owned())),
        (false, _) => Err(refused(format!(
            "the vault opens with {} too",
            others.join(" and ")
        ))),
    }
}

/// Says that the slot outlives the setting, and how to get rid of it.
pub(super) fn tell_off(context: &Context) -> Result<(), Failure> {
    let folder = vault::folder(context)?;
    if Slots::exist(&folder) && vault::settled(&folder)?.has("hsm") {
        context.ui.note(
            "the vault still opens with the HSM; another way in: proxmox-ai vault enrol passphrase, or key-file, keyring, \
             tpm; after that: proxmox-ai vault remove hsm",
        );
    }
    Ok(())
}
