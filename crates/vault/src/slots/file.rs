//! `keys.json`: `{version, code, body}`. The body holds the vault's id, the generation and the slots; the code is its
//! HMAC under a key of the master key, so that whoever does not have that cannot add or exchange a slot unnoticed.

use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::method::Method;
use super::{SlotsError, hex};
use crate::disk;
use crate::key::{KEY, MasterKey};

/// The version of the form.
const VERSION: u64 = 1;
/// The most slots; each with a pass phrase costs whoever types one its work, before the code can be checked.
const MOST: usize = 32;

/// One way to open the vault.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Slot {
    /// Its name in this vault, such as `passphrase` or `tpm-2`.
    pub name: String,
    /// When it was made, in seconds since 1970.
    pub created: u64,
    /// How its private key is wrapped.
    pub method: Method,
    /// Its public key.
    #[serde(with = "hex")]
    pub(crate) public: [u8; KEY],
    /// Its private key, wrapped by the method; nothing where the method's own fields hold that.
    #[serde(with = "hex", default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) private: Vec<u8>,
    /// The master key, wrapped to the public key.
    #[serde(with = "hex", default)]
    pub(crate) master: Vec<u8>,
    /// What a newer version has added.
    #[serde(flatten)]
    pub(crate) more: Map<String, Value>,
}

impl Slot {
    /// Returns the private key as the method wrapped it.
    pub fn wrapped_private(&self) -> &[u8] {
        &self.private
    }

    /// Returns what its device needs for unwrapping.
    pub fn stored<T: DeserializeOwned>(&self) -> Result<T, SlotsError> {
        let fields = match &self.method {
            Method::Keyring(fields) | Method::Tpm(fields) | Method::Hsm(fields) => fields.clone(),
            _ => Map::new(),
        };
        serde_json::from_value(Value::Object(fields)).map_err(|error| SlotsError::Unreadable {
            name: self.name.clone(),
            why: error.to_string(),
        })
    }
}

/// What the code protects.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Body {
    #[serde(with = "hex")]
    pub(crate) vault: [u8; 16],
    pub(crate) generation: u64,
    pub(crate) slots: Vec<Slot>,
    /// Whether the key file, where there is one, is left of a slot that was removed: a crash may come between the two.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) key_file_is_left: bool,
    #[serde(flatten)]
    pub(crate) more: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct Document {
    version: u64,
    #[serde(with = "hex")]
    code: [u8; 32],
    body: Value,
}

/// A file as it was read.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) body: Body,
    /// The body's text that the code is of.
    text: String,
    code: [u8; 32],
}

impl File {
    /// Reads a file; the code can only be checked once the master key is there.
    pub(crate) fn read(path: &Path) -> Result<Self, SlotsError> {
        let bytes = disk::read(path)?;
        let damaged = |why: &str| SlotsError::Damaged {
            path: path.display().to_string(),
            why: why.to_owned(),
        };
        if bytes.is_empty() {
            return Err(damaged("it is empty"));
        }
        let value: Value = serde_json::from_slice(&bytes).map_err(|error| {
            damaged(match error.is_eof() {
                true => "it was cut short",
                false => "it is not JSON",
            })
        })?;
        match value.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(version) if version > VERSION => {
                return Err(SlotsError::Newer {
                    path: path.display().to_string(),
                    version,
                });
            }
            _ => return Err(damaged("it is JSON of something else")),
        }
        let wrong = |error: serde_json::Error| damaged(&error.to_string());
        let document: Document = serde_json::from_value(value).map_err(wrong)?;
        let text = document.body.to_string();
        let body: Body = serde_json::from_value(document.body).map_err(wrong)?;
        let mut names: Vec<&str> = body.slots.iter().map(|slot| slot.name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        if body.slots.is_empty() || names.len() != body.slots.len() {
            return Err(damaged("it has no slots, or two of one name"));
        }
        if body.slots.len() > MOST {
            return Err(damaged("it has more slots than this program makes"));
        }
        Ok(Self {
            body,
            text,
            code: document.code,
        })
    }

    /// Makes a file of a body.
    pub(crate) fn of(body: Body, master: &MasterKey) -> Self {
        let text = serde_json::to_string(&body).expect("a body is strings, numbers and lists");
        let code = code(master, &text);
        Self { body, text, code }
    }

    /// Says whether the slots are those that a holder of the master key wrote.
    pub(crate) fn is_of(&self, master: &MasterKey) -> bool {
        // Whoever could measure how long this takes has the file and no way to ask with codes of their own.
        code(master, &self.text) == self.code
    }

    /// Says whether two files are the same.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.text == other.text && self.code == other.code
    }

    /// Returns the bytes to write.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let document = Document {
            version: VERSION,
            code: self.code,
            body: serde_json::from_str(&self.text).expect("it was written as JSON"),
        };
        let text = serde_json::to_string_pretty(&document).expect("it was JSON before");
        (text + "\n").into_bytes()
    }
}

fn code(master: &MasterKey, text: &str) -> [u8; 32] {
    master.derive("code of the key slots").code(text.as_bytes())
}
