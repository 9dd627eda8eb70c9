//! `vault enrol`: another way in.

use clap::{Args, ValueEnum};
use pai_vault::slots::{Cost, Draft, Method as Kind, RecoveryKey};

use super::{NewPhrase, show, with_new_master};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::vault::device::{self, HsmChoice, TpmChoice};
use crate::vault::{Vault, lock, new_phrase, now};

/// Add a way to open the vault
#[derive(Debug, Args)]
pub(super) struct Enrol {
    /// What opens it
    #[arg(value_enum)]
    method: Method,
    /// Remove all other ways in but recovery keys, with a new master key
    #[arg(long)]
    only: bool,
    #[command(flatten)]
    phrase: NewPhrase,
    #[command(flatten)]
    hsm: HsmChoice,
    #[command(flatten)]
    tpm: TpmChoice,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Method {
    /// A pass phrase
    Passphrase,
    /// A file that only its owner can read
    KeyFile,
    /// The keyring of the desktop session
    Keyring,
    /// The machine's TPM 2
    Tpm,
    /// A key in an HSM or a smart card, by PKCS#11
    Hsm,
    /// A key on paper, shown once
    Recovery,
}

/// What is left to do once the slot is written, or was not.
#[derive(Default)]
struct Made {
    recovery: Option<RecoveryKey>,
    in_device: Option<device::Made>,
}

/// Makes an HSM the only way into the vault but recovery keys.
pub(in crate::commands) fn hsm_only(context: &Context, hsm: HsmChoice) -> Result<Exit, Failure> {
    let enrol = Enrol {
        method: Method::Hsm,
        only: true,
        phrase: NewPhrase::default(),
        hsm,
        tpm: TpmChoice::default(),
    };
    enrol.run(context)
}

impl Enrol {
    /// Refuses what cannot be meant.
    pub(super) fn check(&self) -> Result<(), Failure> {
        if self.only && self.method == Method::Recovery {
            return Err(Failure::usage(
                "a recovery key cannot be the only way in: it is on paper, for when the others are lost",
            )
            .hint("proxmox-ai vault enrol recovery"));
        }
        Ok(())
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let beside = !matches!(self.method, Method::Hsm | Method::Recovery);
        if beside && context.settings()?.hsm_enabled() {
            return Err(Failure::new(
                Exit::Policy,
                "`security.hsm_enabled` is true: the vault opens with an HSM only",
            )
            .hint("proxmox-ai config set security.hsm_enabled false")
            .rule("security.hsm_enabled"));
        }
        let vault = context.vault()?;
        let mut draft = vault.slots.draft();
        if self.only {
            let others = vault.slots.list().iter();
            for other in others.filter(|slot| slot.method != Kind::Recovery) {
                draft.remove(&other.name)?;
            }
        }
        let mut made = Made::default();
        let written = self.write(context, &vault, draft, &mut made);
        if let (Err(_), Some(key)) = (&written, &made.in_device) {
            key.undo(context);
        }
        let name = written?;
        if self.only {
            let others = vault.slots.list().iter();
            others
                .filter(|slot| slot.method != Kind::Recovery)
                .for_each(|slot| device::forget(context, slot));
            context.ui.note(format!(
                "`{name}` opens the vault, and nothing else does but a recovery key"
            ));
        } else {
            context.ui.note(format!("`{name}` opens the vault too"));
            if vault.slots.has("key-file") && self.method != Method::Recovery {
                context
                    .ui
                    .note("so does the key file; to remove it: proxmox-ai vault remove key-file");
            }
        }
        if let Some(key) = &made.recovery {
            show(&context.ui, key);
        }
        Ok(Exit::Done)
    }

    /// Adds the slot and writes the change; returns the slot's name.
    fn write(
        &self,
        context: &Context,
        vault: &Vault,
        mut draft: Draft,
        made: &mut Made,
    ) -> Result<String, Failure> {
        // What is slow, and what asks, before others are kept waiting.
        let name = self.add(context, &mut draft, made)?;
        let lock = lock(&vault.folder)?;
        let name = match name {
            Some(name) => name,
            None => draft.add_key_file(&lock, now())?,
        };
        match self.only {
            true => drop(with_new_master(context, vault, &lock, draft)?),
            false => drop(draft.write(&lock, &vault.master)?),
        }
        Ok(name)
    }

    /// Adds the slot, but for the key file's: that one is written under the lock.
    fn add(
        &self,
        context: &Context,
        draft: &mut Draft,
        made: &mut Made,
    ) -> Result<Option<String>, Failure> {
        let name = match self.method {
            Method::KeyFile => return Ok(None),
            Method::Passphrase => {
                let phrase = new_phrase(context, &self.phrase.source())?;
                draft.add_passphrase(&phrase, Cost::USUAL, now())?
            }
            Method::Recovery => {
                let key = made.recovery.insert(RecoveryKey::generate()?);
                draft.add_recovery(key, now())?
            }
            Method::Hsm => draft.add("hsm", now(), |place, private| {
                let (wrapped, key) = self.hsm.enrol(context, place, private)?;
                made.in_device = Some(key);
                Ok::<_, Failure>(wrapped)
            })?,
            Method::Tpm => draft.add("tpm", now(), |place, private| {
                self.tpm.enrol(context, place, private)
            })?,
            Method::Keyring => draft.add("keyring", now(), |place, private| {
                let (wrapped, item) = device::enrol_keyring(context, place, private)?;
                made.in_device = Some(item);
                Ok::<_, Failure>(wrapped)
            })?,
        };
        Ok(Some(name))
    }
}
