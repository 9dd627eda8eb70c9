//! A slot whose private key opens with a TPM 2, and with a PIN if one is wanted.
//!
//! The carrier of the private key (see [`Place`]) is sealed under the storage root key of the chip's owner hierarchy.
//! Nothing is left in the chip. A PIN never crosses the bus, not even hashed: the chip is given proofs of it, counts
//! wrong ones, and locks itself. The secret itself is encrypted on its way (see `session`).
//!
//! PCRs are optional and none is the default: a slot that is bound to some of them closes with each update of firmware,
//! boot loader or kernel that they measure, and there is another slot to open the vault then, or there is none.
//!
//! Limits. Without a PIN, whoever runs code on this machine as a user who may use the chip can unseal. What a chip once
//! sealed it unseals for ever, with the PIN if there is one: to erase for good, the private key that was wrapped must
//! open nothing any more, so a new master key needs a new key pair. Clearing the TPM destroys what is sealed.

mod chip;
mod command;
mod device;
mod session;

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tpm2_protocol::data::TpmRh;
use zeroize::Zeroizing;

use crate::key::{Key, KeyError};
use crate::slots::hex;
use crate::slots::place::{Enrolled, Place, tame};
use chip::{Blob, Chip, Lock};
pub use device::Device;

/// What is stored of a slot: nothing in it opens anything without the chip, and the PIN if there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tpm {
    /// Whether it takes a PIN.
    pub pin: bool,
    /// The PCRs of the SHA-256 bank that must hold what they held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pcrs: Vec<u8>,
    /// The name of the storage root key: another one means another chip, or one that was cleared.
    #[serde(with = "hex")]
    root: Vec<u8>,
    /// The name of a key that outlives clearing, which tells the two apart; empty where none could be made.
    #[serde(with = "hex")]
    chip: Vec<u8>,
    #[serde(with = "hex")]
    sealed: Vec<u8>,
    #[serde(with = "hex")]
    public: Vec<u8>,
}

/// What a chip says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Who made it, four letters.
    pub maker: String,
    /// Wrong PINs that it remembers.
    pub failed: u32,
    /// Wrong PINs that lock it.
    pub most: u32,
    /// After how long it forgets one of them.
    pub interval: Duration,
    /// Whether it is locked.
    pub locked: bool,
}

/// Why a TPM could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TpmError {
    /// There is none.
    #[error("there is no TPM at `{path}`", path = path.display())]
    NoTpm {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// This user may not use it.
    #[error("this user may not use the TPM at `{path}`", path = path.display())]
    NoAccess {
        /// The device.
        path: PathBuf,
    },
    /// Another program has it for itself.
    #[error("another program uses the TPM at `{path}`", path = path.display())]
    Busy {
        /// The device.
        path: PathBuf,
    },
    /// It is neither a character device nor a socket.
    #[error("`{path}` is neither a TPM's device nor a socket", path = path.display())]
    NoDevice {
        /// The file.
        path: PathBuf,
    },
    /// The device failed.
    #[error("the TPM at `{path}` cannot be spoken to: {reason}", path = path.display())]
    Device {
        /// The device.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// It gave no answer in time.
    #[error("the TPM at `{path}` gave no answer within {seconds} s", path = path.display())]
    Hung {
        /// The device.
        path: PathBuf,
        /// The limit.
        seconds: u64,
    },
    /// It is a TPM 1.2.
    #[error("it is a TPM 1.2; a TPM 2 is needed")]
    OldTpm,
    /// Nobody has started it.
    #[error("the TPM has not been started")]
    NotStarted,
    /// Its owner hierarchy has a password or is switched off.
    #[error("the TPM's owner has set a password, or its storage is switched off")]
    OwnerPassword,
    /// The slot takes a PIN and none was given.
    #[error("the slot takes a PIN")]
    PinNeeded,
    /// A PIN was given that is empty.
    #[error("the PIN is empty")]
    EmptyPin,
    /// The PIN is wrong.
    #[error("the PIN is wrong{}", match left {
        Some(1) => ": one try is left before the TPM locks itself".to_owned(),
        Some(left) => format!(": {left} tries are left before the TPM locks itself"),
        None => String::new(),
    })]
    WrongPin {
        /// How many tries are left, where the chip says so.
        left: Option<u32>,
    },
    /// Too many wrong PINs were given.
    #[error("the TPM has locked itself after too many wrong PINs{}", match wait {
        Some(wait) => format!(": it takes one more in at most {} s", wait.as_secs()),
        None => String::new(),
    })]
    Locked {
        /// After how long it takes another try, at most, where the chip says so.
        wait: Option<Duration>,
    },
    /// The PCRs hold something else.
    #[error(
        "the machine has not started as it had when the slot was made: PCRs {} differ",
        join(pcrs)
    )]
    PcrsDiffer {
        /// The PCRs that the slot is bound to.
        pcrs: Vec<u8>,
    },
    /// A policy was not met.
    #[error("the TPM's policy for the slot is not met")]
    Pcrs,
    /// There are no such PCRs.
    #[error("the TPM has no such PCRs in its SHA-256 bank")]
    NoPcrs,
    /// The slot was made with another chip.
    #[error("the slot was made with another TPM")]
    AnotherTpm,
    /// The chip was cleared.
    #[error("the TPM was cleared after the slot was made: what it had sealed is lost")]
    Cleared,
    /// It is another chip, or it was cleared.
    #[error("the slot was made with another TPM, or the TPM was cleared since")]
    Replaced,
    /// It has no room for another object or session.
    #[error("the TPM has no room for another object or session")]
    Full,
    /// What is stored was changed.
    #[error("the TPM does not take what is stored: it was changed")]
    Changed,
    /// An answer's proof is wrong.
    #[error("an answer of the TPM was changed on its way")]
    Forged,
    /// What the chip answered is not understood.
    #[error("{what} of the TPM is not understood")]
    Garbled {
        /// Which part.
        what: &'static str,
    },
    /// Something else.
    #[error("the TPM refused {command}: {code}")]
    Refused {
        /// The command.
        command: String,
        /// The code's name.
        code: String,
    },
    /// The private key does not open, or there are no random numbers.
    #[error(transparent)]
    Key(#[from] KeyError),
}

fn join(pcrs: &[u8]) -> String {
    let numbers: Vec<String> = pcrs.iter().map(u8::to_string).collect();
    numbers.join(", ")
}

impl TpmError {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NoTpm { .. } => {
                "switch the TPM on in the firmware's settings (fTPM, PTT), or give a virtual machine one; other slots do without"
            }
            Self::NoAccess { .. } => {
                "become a member of the group that the device belongs to: `sudo usermod -aG tss $USER`, then log in again"
            }
            Self::Busy { .. } | Self::NoDevice { .. } => "use /dev/tpmrm0, which programs share",
            Self::Hung { .. } | Self::Device { .. } => {
                "try again; if it happens again, look into the kernel's log (`dmesg | grep -i tpm`)"
            }
            Self::OldTpm => "use another kind of slot",
            Self::NotStarted => {
                "the firmware or the kernel starts a TPM: look into the kernel's log (`dmesg | grep -i tpm`)"
            }
            Self::OwnerPassword => {
                "use another kind of slot, or remove the password with `tpm2_changeauth -c owner`"
            }
            Self::PinNeeded => "give the PIN at the prompt or through a file descriptor",
            Self::EmptyPin => "give a PIN, or make the slot without one",
            Self::WrongPin { .. } => "try again",
            Self::Locked { .. } => {
                "wait, or unlock with another slot; the owner can end it with `tpm2_dictionarylockout --clear-lockout`"
            }
            Self::PcrsDiffer { .. } | Self::Pcrs => {
                "unlock with another slot, such as the recovery key, and enrol the TPM again if the change was yours"
            }
            Self::NoPcrs => "give numbers from 0 to 23; `tpm2_pcrread sha256` shows what there is",
            Self::AnotherTpm | Self::Cleared | Self::Replaced => {
                "unlock with another slot, such as the recovery key, then enrol the TPM again"
            }
            Self::Full => {
                "end other programs that use the TPM; through /dev/tpmrm0 the kernel makes room by itself"
            }
            Self::Changed => "restore the key slots from a backup, or unlock with another slot",
            Self::Forged => {
                "somebody or something changes what is sent to the chip: do not use it before you know what"
            }
            Self::Garbled { .. } | Self::Refused { .. } | Self::Key(_) => return None,
        };
        Some(hint.into())
    }
}

/// Returns what the chip says of itself; an error says why there is none to be used.
pub fn status(device: &Device) -> Result<Status, TpmError> {
    let guard = Chip::open(device)?.guard()?;
    Ok(Status {
        maker: tame(String::from_utf8_lossy(&guard.maker).trim_end_matches('\0')),
        failed: guard.failed,
        most: guard.most,
        interval: Duration::from_secs(guard.interval.into()),
        locked: guard.locked,
    })
}

/// Seals a private key. Without a PIN the chip unseals for everybody who may use it; `pcrs` is empty for none.
pub fn enrol(
    device: &Device,
    pin: Option<&str>,
    pcrs: &[u8],
    place: Place<'_>,
    private: &Key,
) -> Result<Enrolled<Tpm>, TpmError> {
    let auth = auth(pin, place)?;
    let lock = Lock { auth: &auth, pcrs };
    let carrier = Key::generate()?;
    let mut chip = Chip::open(device)?;
    let (root, blob) = chip.with_root(TpmRh::Owner, |chip, root| {
        let blob = chip.seal(root, &lock, carrier.bytes())?;
        // Better found out now than when the vault has to open.
        let opened = chip.unseal(root, &lock, &blob)?;
        match *opened == *carrier.bytes() {
            true => Ok((root.name.clone(), blob)),
            false => Err(TpmError::Garbled { what: "an answer" }),
        }
    })?;
    let stored = Tpm {
        pin: pin.is_some(),
        pcrs: pcrs.to_vec(),
        root,
        chip: lasting(&mut chip).unwrap_or_default(),
        sealed: blob.private,
        public: blob.public,
    };
    let private = place.seal(&carrier, private)?;
    Ok(Enrolled { stored, private })
}

/// Returns the private key.
pub fn unwrap(
    device: &Device,
    stored: &Tpm,
    private: &[u8],
    pin: Option<&str>,
    place: Place<'_>,
) -> Result<Key, TpmError> {
    if stored.pin && pin.is_none() {
        return Err(TpmError::PinNeeded);
    }
    let auth = auth(pin.filter(|_| stored.pin), place)?;
    let lock = Lock {
        auth: &auth,
        pcrs: &stored.pcrs,
    };
    let blob = Blob {
        private: stored.sealed.clone(),
        public: stored.public.clone(),
    };
    let mut chip = Chip::open(device)?;
    let opened = chip.with_root(TpmRh::Owner, |chip, root| {
        match root.name == stored.root {
            true => chip.unseal(root, &lock, &blob),
            // Whoever plays the chip does not even get a proof of the PIN.
            false => Err(TpmError::Replaced),
        }
    });
    match opened {
        Ok(carrier) => Ok(place.open(&carrier, private)?),
        Err(error) => Err(explain(&mut chip, stored, error)),
    }
}

/// Says more of an error, with what the chip tells.
fn explain(chip: &mut Chip, stored: &Tpm, error: TpmError) -> TpmError {
    match error {
        TpmError::Replaced if stored.chip.is_empty() => error,
        TpmError::Replaced => match lasting(chip) {
            Ok(same) if same == stored.chip => TpmError::Cleared,
            Ok(_) => TpmError::AnotherTpm,
            Err(_) => error,
        },
        TpmError::WrongPin { .. } => match chip.guard() {
            Ok(guard) if guard.locked => TpmError::Locked {
                wait: Some(Duration::from_secs(guard.interval.into())),
            },
            Ok(guard) => TpmError::WrongPin {
                left: Some(guard.most.saturating_sub(guard.failed)),
            },
            Err(_) => error,
        },
        TpmError::Locked { .. } => TpmError::Locked {
            wait: chip
                .guard()
                .ok()
                .map(|guard| Duration::from_secs(guard.interval.into())),
        },
        TpmError::Pcrs if !stored.pcrs.is_empty() => TpmError::PcrsDiffer {
            pcrs: stored.pcrs.clone(),
        },
        error => error,
    }
}

/// Returns the name of a key of the endorsement hierarchy, whose seed clearing leaves alone.
fn lasting(chip: &mut Chip) -> Result<Vec<u8>, TpmError> {
    chip.with_root(TpmRh::Endorsement, |_, root| Ok(root.name.clone()))
}

/// Returns what takes the place of the PIN in the chip: of a fixed length, and another one in each slot.
fn auth(pin: Option<&str>, place: Place<'_>) -> Result<Zeroizing<Vec<u8>>, TpmError> {
    let Some(pin) = pin else {
        return Ok(Zeroizing::default());
    };
    if pin.is_empty() {
        return Err(TpmError::EmptyPin);
    }
    let mut hash = Sha256::new_with_prefix(b"proxmox-ai tpm pin 1\0");
    hash.update((place.belongs.len() as u64).to_be_bytes());
    hash.update(place.belongs);
    hash.update(pin);
    let mut auth = Zeroizing::new(hash.finalize().to_vec());
    // Chips do not tell an authorisation from the same one with zeros behind it, and compute without them.
    while auth.last() == Some(&0) {
        auth.pop();
    }
    Ok(auth)
}
