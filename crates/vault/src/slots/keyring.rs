//! A slot whose private key opens with the keyring of the user's session: Secret Service, as GNOME Keyring, KWallet and
//! KeePassXC offer it on the session bus.
//!
//! An item of the default keyring holds the carrier of the private key (see [`Place`]). It is there after a reboot, as
//! soon as the keyring is unlocked, which a login to a desktop does. Where nobody logs in to a desktop there is often
//! no session bus and no keyring: that is an error with a way out, and the kernel's own keyring is no substitute, for it
//! forgets at a reboot.
//!
//! The limit: every program of the same user can ask an unlocked keyring for the item, and listen on the session bus.
//! The carrier travels there in the clear (the `plain` algorithm): the standard's other one is a key exchange of 1024
//! bits whose listener could ask for the item all the same.

mod bus;

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use zbus::{OwnedObjectPath, OwnedVariant, Variant};
use zeroize::Zeroizing;

use crate::key::{self, Key, KeyError};
use crate::slots::hex;
use crate::slots::place::{Enrolled, Place};
use bus::{Connection, Member};

const SERVICE: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
/// What stands where no object is.
const NOTHING: &str = "/";

/// The session bus, and how long a keyring may take for one answer.
#[derive(Clone, Debug)]
pub struct Bus {
    /// Its addresses, as `DBUS_SESSION_BUS_ADDRESS` has them.
    pub addresses: String,
    /// How long an answer may take.
    pub patience: Duration,
}

impl Bus {
    /// Takes the addresses of the environment, or else the usual place in the runtime folder.
    pub fn of(addresses: Option<&str>, runtime: Option<&Path>) -> Result<Self, KeyringError> {
        let usual = || {
            let path = runtime?.join("bus");
            path.exists()
                .then(|| format!("unix:path={}", escaped(&path)))
        };
        let addresses = addresses.filter(|text| !text.is_empty());
        let found = addresses.map(str::to_owned).or_else(usual);
        let addresses = found.ok_or_else(|| KeyringError::NoBus {
            reason: "this session has none".into(),
        })?;
        Ok(Self {
            addresses,
            patience: Duration::from_secs(20),
        })
    }
}

/// Writes a path as an address wants it.
fn escaped(path: &Path) -> String {
    path.as_os_str()
        .as_encoded_bytes()
        .iter()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                char::from(*byte).to_string()
            }
            other => format!("%{other:02x}"),
        })
        .collect()
}

/// What is stored of a slot: the name of the item, which is no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keyring {
    /// The attribute by which the item is found.
    #[serde(with = "hex")]
    pub id: Vec<u8>,
}

/// Why a keyring could not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyringError {
    /// There is no session bus.
    #[error("there is no session bus to find a keyring on: {reason}")]
    NoBus {
        /// Why.
        reason: String,
    },
    /// No keyring is on the bus, and none can be started.
    #[error("no keyring is running in this session")]
    NoService,
    /// The keyring has no default collection.
    #[error("there is no default keyring yet")]
    NoDefault,
    /// The keyring is locked.
    #[error("the keyring is locked")]
    Locked,
    /// The item is not there any more.
    #[error("the item was deleted from the keyring")]
    Gone,
    /// The item holds something else.
    #[error("the keyring's item is not what was put there")]
    Changed,
    /// It gave no answer in time.
    #[error("the keyring gave no answer within {seconds} s")]
    Hung {
        /// The limit.
        seconds: u64,
    },
    /// The connection broke.
    #[error("the connection to the keyring broke: {reason}")]
    Lost {
        /// Why.
        reason: String,
    },
    /// What it answered is not understood.
    #[error("the keyring's answer is not understood")]
    Garbled,
    /// Something else.
    #[error("the keyring refused: {name}: {words}")]
    Refused {
        /// The error's name.
        name: String,
        /// Its words.
        words: String,
    },
    /// The private key does not open, or there are no random numbers.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl KeyringError {
    /// Returns what to do next, where there is something to do.
    pub fn hint(&self) -> Option<String> {
        let hint = match self {
            Self::NoBus { .. } => {
                "log in to a desktop, or use another kind of slot: a key file, a pass phrase or a TPM needs no session"
            }
            Self::NoService => {
                "install GNOME Keyring, KWallet or KeePassXC and switch its Secret Service on, or use another kind of slot"
            }
            Self::NoDefault => {
                "log in to the desktop once, or make a default keyring in its password manager"
            }
            Self::Locked => {
                "unlock the keyring in the desktop's password manager, or log in to the desktop with your password"
            }
            Self::Gone | Self::Changed => {
                "unlock with another slot, such as the recovery key, then enrol the keyring again"
            }
            Self::Hung { .. } => {
                "look whether the keyring waits for an answer in a window, then try again"
            }
            Self::Lost { .. } => "try again",
            Self::Garbled | Self::Refused { .. } | Self::Key(_) => return None,
        };
        Some(hint.into())
    }
}

/// Says whether a keyring could be used now; the error says why not.
pub fn status(bus: &Bus) -> Result<(), KeyringError> {
    let mut service = Service::open(bus)?;
    let keyring = service.default()?;
    service.unlock(&keyring)
}

/// Keeps the carrier of a private key in the default keyring.
pub fn enrol(
    bus: &Bus,
    place: Place<'_>,
    private: &Key,
) -> Result<Enrolled<Keyring>, KeyringError> {
    let mut id = vec![0; 16];
    key::random(&mut id)?;
    let stored = Keyring { id };
    let carrier = Key::generate()?;
    let private = place.seal(&carrier, private)?;
    let mut service = Service::open(bus)?;
    let keyring = service.default()?;
    service.unlock(&keyring)?;
    service.create(&keyring, &stored, place.name, &carrier)?;
    // Better found out now than when the vault has to open.
    let kept = service.secret(&stored)?;
    place.open(&kept, &private)?;
    Ok(Enrolled { stored, private })
}

/// Returns the private key.
pub fn unwrap(
    bus: &Bus,
    stored: &Keyring,
    private: &[u8],
    place: Place<'_>,
) -> Result<Key, KeyringError> {
    let carrier = Service::open(bus)?.secret(stored)?;
    if carrier.len() != key::KEY {
        return Err(KeyringError::Changed);
    }
    Ok(place.open(&carrier, private)?)
}

/// Deletes the item; one that is gone already is as good.
pub fn forget(bus: &Bus, stored: &Keyring) -> Result<(), KeyringError> {
    let mut service = Service::open(bus)?;
    let item = match service.find(stored) {
        Err(KeyringError::Gone) => return Ok(()),
        found => found?,
    };
    let prompt: OwnedObjectPath =
        service.call(&item, "org.freedesktop.Secret.Item", "Delete", &())?;
    // It wants to ask somebody first.
    if prompt.as_str() != NOTHING {
        return Err(KeyringError::Locked);
    }
    match service.find(stored) {
        Err(KeyringError::Gone) => Ok(()),
        Err(error) => Err(error),
        Ok(_) => Err(KeyringError::Changed),
    }
}

/// Secret Service with a session.
struct Service {
    connection: Connection,
    session: OwnedObjectPath,
}

impl Service {
    fn open(bus: &Bus) -> Result<Self, KeyringError> {
        let mut connection = Connection::open(&bus.addresses, bus.patience)?;
        let member = Member {
            service: SERVICE,
            path: ROOT,
            interface: "org.freedesktop.Secret.Service",
            name: "OpenSession",
        };
        let (_, session): (OwnedVariant, OwnedObjectPath) =
            connection.call(member, &("plain", Variant::from("")))?;
        Ok(Self {
            connection,
            session,
        })
    }

    fn call<R: serde::de::DeserializeOwned + zbus::Type>(
        &mut self,
        path: &str,
        interface: &str,
        name: &str,
        arguments: &(impl Serialize + zbus::Type),
    ) -> Result<R, KeyringError> {
        let member = Member {
            service: SERVICE,
            path,
            interface,
            name,
        };
        self.connection.call(member, arguments)
    }

    fn ask<R: serde::de::DeserializeOwned + zbus::Type>(
        &mut self,
        name: &str,
        arguments: &(impl Serialize + zbus::Type),
    ) -> Result<R, KeyringError> {
        self.call(ROOT, "org.freedesktop.Secret.Service", name, arguments)
    }

    /// Returns the default collection.
    fn default(&mut self) -> Result<String, KeyringError> {
        let path: OwnedObjectPath = self.ask("ReadAlias", &"default")?;
        match path.as_str() {
            NOTHING => Err(KeyringError::NoDefault),
            path => Ok(path.to_owned()),
        }
    }

    /// Unlocks what opens without a question; no window is opened.
    fn unlock(&mut self, object: &str) -> Result<(), KeyringError> {
        let object = OwnedObjectPath::try_from(object).map_err(|_| KeyringError::Garbled)?;
        let (unlocked, _): (Vec<OwnedObjectPath>, OwnedObjectPath) =
            self.ask("Unlock", &vec![&object])?;
        match unlocked.contains(&object) {
            true => Ok(()),
            false => Err(KeyringError::Locked),
        }
    }

    fn create(
        &mut self,
        keyring: &str,
        stored: &Keyring,
        name: &str,
        carrier: &Key,
    ) -> Result<(), KeyringError> {
        let attributes = attributes(stored);
        let properties = HashMap::from([
            (
                "org.freedesktop.Secret.Item.Label",
                Variant::from(format!("proxmox-ai vault ({name})")),
            ),
            (
                "org.freedesktop.Secret.Item.Attributes",
                Variant::from(attributes),
            ),
        ]);
        let nothing: &[u8] = &[];
        let secret = (
            &self.session.clone(),
            nothing,
            carrier.bytes().as_slice(),
            "application/octet-stream",
        );
        let (item, _): (OwnedObjectPath, OwnedObjectPath) = self.call(
            keyring,
            "org.freedesktop.Secret.Collection",
            "CreateItem",
            &(properties, secret, true),
        )?;
        match item.as_str() {
            NOTHING => Err(KeyringError::Locked),
            _ => Ok(()),
        }
    }

    /// Returns the item, unlocked.
    fn find(&mut self, stored: &Keyring) -> Result<String, KeyringError> {
        let (unlocked, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) =
            self.ask("SearchItems", &attributes(stored))?;
        match (unlocked.first(), locked.first()) {
            (Some(item), _) => Ok(item.as_str().to_owned()),
            (None, Some(item)) => {
                let item = item.as_str().to_owned();
                self.unlock(&item).map(|()| item)
            }
            (None, None) => Err(KeyringError::Gone),
        }
    }

    fn secret(&mut self, stored: &Keyring) -> Result<Zeroizing<Vec<u8>>, KeyringError> {
        let item = self.find(stored)?;
        let session = self.session.clone();
        type Secret = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);
        let (secret,): (Secret,) =
            self.call(&item, "org.freedesktop.Secret.Item", "GetSecret", &session)?;
        Ok(Zeroizing::new(secret.2))
    }
}

/// Returns what the item is found by.
fn attributes(stored: &Keyring) -> HashMap<String, String> {
    HashMap::from([
        ("application".to_owned(), "proxmox-ai".to_owned()),
        ("slot".to_owned(), hex::text(&stored.id)),
    ])
}
