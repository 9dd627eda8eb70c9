//! How a slot's private key is wrapped.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use serde_json::{Map, Value};

use super::hex;
use super::passphrase::Cost;

/// What a method that keeps its key elsewhere must remember: names, handles, sealed blobs; never a secret.
pub type Fields = Map<String, Value>;

/// How a slot's private key is wrapped, with what unwrapping needs beside the secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Method {
    /// Under the key in the file `key` beside the slots.
    KeyFile,
    /// Under a pass phrase, through Argon2id.
    Passphrase {
        /// Random bytes of this slot.
        salt: [u8; 16],
        /// How much work one try is.
        cost: Cost,
    },
    /// Under a key that was shown once and is kept on paper.
    Recovery,
    /// Under a key in the keyring of the user's session.
    Keyring(Fields),
    /// Sealed by a TPM 2.
    Tpm(Fields),
    /// Under a key that a PKCS#11 token does not give away.
    Hsm(Fields),
    /// A method of a newer version: it is kept, and its slot gets each new master key, but cannot be opened here.
    Unknown {
        /// What it is called.
        kind: String,
        /// All that stands there.
        fields: Fields,
    },
}

impl Method {
    /// Returns its name, which is also the first part of its slots' names.
    pub fn kind(&self) -> &str {
        match self {
            Self::KeyFile => "key-file",
            Self::Passphrase { .. } => "passphrase",
            Self::Recovery => "recovery",
            Self::Keyring(_) => "keyring",
            Self::Tpm(_) => "tpm",
            Self::Hsm(_) => "hsm",
            Self::Unknown { kind, .. } => kind,
        }
    }

    fn of(mut fields: Fields) -> Result<Self, String> {
        let kind = match fields.remove("kind") {
            Some(Value::String(kind)) => kind,
            _ => return Err("a slot's method has no `kind`".to_owned()),
        };
        Ok(match kind.as_str() {
            "key-file" => Self::KeyFile,
            "passphrase" => {
                let Passphrase { salt, cost } =
                    serde_json::from_value(Value::Object(fields)).map_err(|e| e.to_string())?;
                Self::Passphrase { salt, cost }
            }
            "recovery" => Self::Recovery,
            "keyring" => Self::Keyring(fields),
            "tpm" => Self::Tpm(fields),
            "hsm" => Self::Hsm(fields),
            _ => Self::Unknown { kind, fields },
        })
    }

    fn fields(&self) -> Fields {
        let mut all = Fields::new();
        all.insert("kind".to_owned(), self.kind().into());
        match self {
            Self::KeyFile | Self::Recovery => {}
            Self::Passphrase { salt, cost } => {
                let own = Passphrase {
                    salt: *salt,
                    cost: *cost,
                };
                if let Ok(Value::Object(own)) = serde_json::to_value(own) {
                    all.extend(own);
                }
            }
            Self::Keyring(fields)
            | Self::Tpm(fields)
            | Self::Hsm(fields)
            | Self::Unknown { fields, .. } => all.extend(fields.clone()),
        }
        all
    }
}

#[derive(Serialize, Deserialize)]
struct Passphrase {
    #[serde(with = "hex")]
    salt: [u8; 16],
    cost: Cost,
}

impl Serialize for Method {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fields().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::of(Fields::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
