//! A slot whose private key opens with a hardware security module or a smart card, by PKCS#11.
//!
//! The token makes an AES-256 key that never leaves it, and encrypts the carrier of the private key with it (see
//! [`Place`]). The module, a library of the device's maker, is loaded in a process of its own ([`pai_cage::foreign`]);
//! the PIN goes there through a pipe and nowhere else. The limit: that process holds the PIN and the carrier while it
//! works, and the module in it is trusted with both. It may speak to its device over a network; this program does not
//! hinder it.
//!
//! The stored parameters name the module's file. Who can write them can name another one, and have it run as this user:
//! they belong in a file of mode 0600, like everything that holds what to run.

mod host;
mod protocol;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use std::time::Duration;

use pai_cage::foreign::{Foreign, ForeignError, Start};
use serde::{Deserialize, Deserializer, Serialize};
use zeroize::Zeroizing;

use crate::key::{self, Key, KeyError};
use crate::slots::hex;
use crate::slots::place::{Enrolled, Place};
pub use host::serve;
use protocol::{Answer, Ask, KeyRef, Question, Wrapped};
pub use protocol::{Choice, Method, Name, Refusal, Token, Tries};

/// Variables that modules are configured by, and that a caller may want to hand on: none holds a secret.
pub const ENVIRONMENT: [&str; 9] = [
    "SOFTHSM2_CONF",
    "OPENSC_CONF",
    "YUBIHSM_PKCS11_CONF",
    "P11NETHSM_CONFIG_FILE",
    "ChrystokiConfigurationPath",
    "CS_PKCS11_R3_CFG",
    "KRYOPTIC_CONF",
    "TPM2_PKCS11_STORE",
    "HOME",
];

/// The hidden command of `proxmox-ai` that loads a module.
pub const COMMAND: &str = "hsm-host";

/// The program that loads modules, and how long it may take.
#[derive(Clone, Debug)]
pub struct Host {
    /// The program; it calls [`serve`].
    pub program: PathBuf,
    /// What makes it do so.
    pub arguments: Vec<String>,
    /// How long a module may take for one answer.
    pub patience: Duration,
}

impl Host {
    /// Returns `proxmox-ai` at a path, with half a minute for each answer.
    pub fn of(program: PathBuf) -> Self {
        Self {
            program,
            arguments: vec![COMMAND.into()],
            patience: Duration::from_secs(30),
        }
    }
}

/// A PKCS#11 module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// The library.
    pub path: PathBuf,
    /// All of its environment; see [`ENVIRONMENT`].
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "allowed"
    )]
    pub environment: BTreeMap<String, String>,
}

/// What is stored of a slot: nothing in it opens anything without the token and its PIN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hsm {
    /// The module.
    pub module: Module,
    /// The token in which the key is.
    pub token: Name,
    /// Whether the PIN is typed on the device.
    pub pin_pad: bool,
    /// The label of the key in the token.
    pub label: String,
    /// The id of the key in the token.
    #[serde(with = "hex")]
    pub id: Vec<u8>,
    /// The carrier, encrypted by the token.
    wrapped: Wrapped,
}

impl Hsm {
    /// Says how the token encrypts.
    pub fn method(&self) -> Method {
        self.wrapped.method
    }

    fn key(&self) -> KeyRef {
        KeyRef {
            serial: self.token.serial.clone(),
            label: self.label.clone(),
            id: self.id.clone(),
        }
    }
}

/// Why a token could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HsmError {
    /// The module's file is not there, or not a file that may be loaded.
    #[error("the PKCS#11 module `{path}` cannot be used: {reason}", path = path.display())]
    Module {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: String,
    },
    /// The module's process failed.
    #[error("the process of the PKCS#11 module `{path}` failed: {error}", path = path.display())]
    Process {
        /// The file.
        path: PathBuf,
        /// How.
        error: ForeignError,
    },
    /// The module or the token said no.
    #[error(transparent)]
    Refused(Refusal),
    /// The module answered something else than it was asked.
    #[error("the PKCS#11 module `{path}` gave an answer that fits no question", path = path.display())]
    Answer {
        /// The file.
        path: PathBuf,
    },
    /// The private key does not open, or there are no random numbers.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl HsmError {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Module { .. } => "give the module's file, for example /usr/lib/softhsm/libsofthsm2.so; only root and you may be able to write to it".into(),
            Self::Process { error: ForeignError::Hung { .. }, .. } => {
                "check that the device is connected and answers its maker's tools, then try again".into()
            }
            Self::Process { error: ForeignError::Start { .. }, .. } => return None,
            Self::Process { .. } => "nothing was lost: the module runs apart from this program; try it with its maker's tools, or install another version of it".into(),
            Self::Refused(refusal) => return refusal.hint(),
            Self::Answer { .. } => "the program was replaced while it ran: try again".into(),
            Self::Key(_) => return None,
        })
    }
}

impl Refusal {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NotModule { .. } => {
                "check that it is the module for this machine's architecture, and what it needs in its environment"
            }
            Self::NoToken => {
                "insert the card or connect the device, and check that this user may use it (for SoftHSM: SOFTHSM2_CONF)"
            }
            Self::Several { .. } => "choose one by its slot, label or serial number",
            Self::NotThere => "list the tokens of the module, and choose one of them",
            Self::Uninitialised { .. } => {
                "initialise the token and set its user PIN with its maker's tools, or with `softhsm2-util --init-token`"
            }
            Self::Replaced { .. } => {
                "connect the token that the key was made in, or unlock with another slot, such as the recovery key"
            }
            Self::PinNeeded => "give the PIN at the prompt or through a file descriptor",
            Self::WrongPin { tries: Tries::Last } => {
                "look the PIN up before you try again: the next wrong one locks the token"
            }
            Self::WrongPin { .. } => "try again",
            Self::PinLocked => {
                "unlock the PIN with the token's security officer; the vault opens with its other slots meanwhile"
            }
            Self::PinExpired => "set a new PIN with the maker's tools",
            Self::KeyGone => {
                "somebody deleted the key or initialised the token anew: unlock with another slot, such as the recovery key, then enrol again"
            }
            Self::Unable { .. } => {
                "use a token that makes AES-256 keys and encrypts with AES-GCM or AES-CBC"
            }
            Self::Extractable { .. } => {
                "the token does not protect keys as it should: use another one"
            }
            Self::WriteProtected => "allow writing to the token while its key is made or destroyed",
            Self::Full => "delete keys from the token that are not needed any more",
            Self::Removed => "connect the token, then try again",
            Self::Changed => "restore the key slots from a backup, or unlock with another slot",
            Self::Failed { .. } => return None,
        };
        Some(hint.into())
    }
}

/// Lists the tokens of a module.
pub fn list(host: &Host, module: &Module) -> Result<Vec<Token>, HsmError> {
    match Talk::start(host, module)?.ask(Ask::List, &[], None)? {
        (Answer::Tokens { tokens }, _) => Ok(tokens),
        _ => Err(unexpected(module)),
    }
}

/// Makes a key in a token and wraps a private key with it. `pin` is `None` where it is typed on the device.
pub fn enrol(
    host: &Host,
    module: &Module,
    choice: &Choice,
    pin: Option<&str>,
    place: Place<'_>,
    private: &Key,
) -> Result<Enrolled<Hsm>, HsmError> {
    let carrier = Key::generate()?;
    let mut id = vec![0; 16];
    key::random(&mut id)?;
    // The id of the key tells generations apart, the label says to a human and to `keep_only` whose they are.
    let label = format!("proxmox-ai {}", place.name);
    let ask = Ask::Wrap {
        choice: choice.clone(),
        label: label.clone(),
        id: id.clone(),
        belongs: place.belongs.to_vec(),
    };
    let (answer, _) = Talk::start(host, module)?.ask(ask, carrier.bytes(), pin)?;
    let Answer::Wrapped { token, wrapped } = answer else {
        return Err(unexpected(module));
    };
    let private = place.seal(&carrier, private)?;
    let stored = Hsm {
        module: module.clone(),
        token: token.name,
        pin_pad: token.pin_pad,
        label,
        id,
        wrapped,
    };
    Ok(Enrolled { stored, private })
}

/// Returns the private key.
pub fn unwrap(
    host: &Host,
    stored: &Hsm,
    private: &[u8],
    pin: Option<&str>,
    place: Place<'_>,
) -> Result<Key, HsmError> {
    let ask = Ask::Unwrap {
        key: stored.key(),
        wrapped: stored.wrapped.clone(),
        belongs: place.belongs.to_vec(),
    };
    match Talk::start(host, &stored.module)?.ask(ask, &[], pin)? {
        (Answer::Unwrapped, carrier) => Ok(place.open(&carrier, private)?),
        _ => Err(unexpected(&stored.module)),
    }
}

/// Makes another key in the same token for another private key of the same slot.
///
/// To erase for good, store the result in place of `stored`, then [`forget`] that: a copy of the old file is worth
/// nothing then, even to somebody who has the token and its PIN.
pub fn renew(
    host: &Host,
    stored: &Hsm,
    pin: Option<&str>,
    place: Place<'_>,
    private: &Key,
) -> Result<Enrolled<Hsm>, HsmError> {
    let same = Choice::Serial(stored.token.serial.clone());
    match enrol(host, &stored.module, &same, pin, place, private) {
        Err(HsmError::Refused(Refusal::NotThere)) => Err(HsmError::Refused(Refusal::Replaced {
            expected: stored.token.serial.clone(),
        })),
        other => other,
    }
}

/// Destroys the slot's key in the token; a key that is gone already is as good.
pub fn forget(host: &Host, stored: &Hsm, pin: Option<&str>) -> Result<(), HsmError> {
    destroy(host, stored, pin, false).map(drop)
}

/// Destroys the keys of the same slot that an interrupted [`renew`] has left behind, and returns how many.
pub fn keep_only(host: &Host, stored: &Hsm, pin: Option<&str>) -> Result<u64, HsmError> {
    destroy(host, stored, pin, true)
}

fn destroy(host: &Host, stored: &Hsm, pin: Option<&str>, others: bool) -> Result<u64, HsmError> {
    let ask = Ask::Destroy {
        key: stored.key(),
        others,
    };
    match Talk::start(host, &stored.module)?.ask(ask, &[], pin)? {
        (Answer::Destroyed { count }, _) => Ok(count),
        _ => Err(unexpected(&stored.module)),
    }
}

/// A process with the module in it.
struct Talk<'a> {
    process: Foreign,
    module: &'a Module,
    patience: Duration,
}

impl<'a> Talk<'a> {
    fn start(host: &Host, module: &'a Module) -> Result<Self, HsmError> {
        check(module)?;
        let start = Start {
            program: host.program.clone(),
            arguments: host.arguments.iter().map(Into::into).collect(),
            environment: module.environment.clone(),
        };
        let process = Foreign::start(&start).map_err(|error| failed(module, error))?;
        Ok(Self {
            process,
            module,
            patience: host.patience,
        })
    }

    fn ask(
        &mut self,
        ask: Ask,
        carrier: &[u8],
        pin: Option<&str>,
    ) -> Result<(Answer, Zeroizing<Vec<u8>>), HsmError> {
        let question = Question {
            module: self.module.path.clone(),
            ask,
            pin: pin.is_some(),
        };
        // Made large enough at once: growing would leave a copy behind.
        let pin = pin.unwrap_or_default().as_bytes();
        let mut secret = Zeroizing::new(Vec::with_capacity(carrier.len() + pin.len()));
        secret.extend(carrier);
        secret.extend(pin);
        let (answer, secret) = self
            .process
            .ask(&question, &secret, self.patience)
            .map_err(|error| failed(self.module, error))?;
        match answer {
            Answer::Refused { refusal } => Err(HsmError::Refused(refusal)),
            answer => Ok((answer, secret)),
        }
    }
}

fn failed(module: &Module, error: ForeignError) -> HsmError {
    HsmError::Process {
        path: module.path.clone(),
        error,
    }
}

fn unexpected(module: &Module) -> HsmError {
    HsmError::Answer {
        path: module.path.clone(),
    }
}

/// Leaves out of a stored environment what no module is configured by: whoever changed `keys.json` could have the loader
/// load something else first (`LD_PRELOAD`), which [`check`] never sees.
fn allowed<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, String>, D::Error> {
    let mut environment = BTreeMap::<String, String>::deserialize(from)?;
    environment.retain(|name, _| ENVIRONMENT.contains(&name.as_str()));
    Ok(environment)
}

/// Refuses a module that somebody else could have put there.
fn check(module: &Module) -> Result<(), HsmError> {
    let refused = |reason: String| HsmError::Module {
        path: module.path.clone(),
        reason,
    };
    if !module.path.is_absolute() {
        return Err(refused("the path is not absolute".into()));
    }
    let found = fs::metadata(&module.path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => refused("there is no such file".into()),
        _ => refused(error.to_string()),
    })?;
    if !found.is_file() {
        return Err(refused("it is not a file".into()));
    }
    let own = rustix::process::geteuid().as_raw();
    if found.uid() != 0 && found.uid() != own {
        return Err(refused("it belongs to another user".into()));
    }
    if found.mode() & 0o022 != 0 {
        return Err(refused("others may write to it".into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_module_cannot_have_the_loader_load_something_else() {
        let stored = serde_json::json!({
            "path": "/usr/lib/softhsm/libsofthsm2.so",
            "environment": {"SOFTHSM2_CONF": "/etc/conf", "LD_PRELOAD": "/tmp/x.so", "PATH": "/tmp"},
        });
        let module: Module = serde_json::from_value(stored).unwrap();
        let names: Vec<&String> = module.environment.keys().collect();
        assert_eq!(names, ["SOFTHSM2_CONF"]);
    }
}
