//! What the process of a module is asked, and what it answers.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::slots::hex;
use crate::slots::place::tamed;

/// How the carrier is encrypted in the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Method {
    /// AES-256-GCM; the place is authenticated by the token, too.
    AesGcm,
    /// AES-256-CBC of two blocks, for tokens without GCM. It authenticates nothing: that is done by the sealed private
    /// key, which opens under the right carrier only.
    AesCbc,
}

/// What a token calls itself; every string is the device's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The label that was given when it was initialised.
    #[serde(deserialize_with = "tamed")]
    pub label: String,
    /// The maker.
    #[serde(deserialize_with = "tamed")]
    pub manufacturer: String,
    /// The model.
    #[serde(deserialize_with = "tamed")]
    pub model: String,
    /// The serial number.
    #[serde(deserialize_with = "tamed")]
    pub serial: String,
}

/// A token in a slot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// The slot's number in the module's list; it can change.
    pub slot: u64,
    /// What it calls itself.
    pub name: Name,
    /// Whether it has been initialised, and has a user PIN.
    pub ready: bool,
    /// Whether the PIN is typed on the device.
    pub pin_pad: bool,
    /// What it says about the tries that are left.
    pub tries: Tries,
    /// The way in which a key would be wrapped; `None` where it has none that serves.
    pub method: Option<Method>,
}

/// What a token says about the tries that are left; the standard has no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Tries {
    /// Nothing.
    Unsaid,
    /// A wrong PIN was given since the last right one.
    Fewer,
    /// The next wrong PIN locks it.
    Last,
    /// It is locked.
    None,
}

/// Which token is meant, when a key is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", content = "value", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Choice {
    /// The only one there is.
    Only,
    /// The one in this slot.
    Slot(u64),
    /// The one of this label.
    Label(String),
    /// The one of this serial number.
    Serial(String),
}

/// A key in a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct KeyRef {
    pub(super) serial: String,
    pub(super) label: String,
    #[serde(with = "hex")]
    pub(super) id: Vec<u8>,
}

/// A carrier, encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wrapped {
    pub(super) method: Method,
    #[serde(with = "hex")]
    pub(super) iv: Vec<u8>,
    #[serde(with = "hex")]
    pub(super) bytes: Vec<u8>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Question {
    pub(super) module: PathBuf,
    pub(super) ask: Ask,
    /// Whether a PIN stands in the secret part; a device with a pin pad needs none.
    pub(super) pin: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub(super) enum Ask {
    /// Which tokens are there?
    List,
    /// Make a key and encrypt the 32 bytes before the PIN.
    Wrap {
        choice: Choice,
        label: String,
        #[serde(with = "hex")]
        id: Vec<u8>,
        #[serde(with = "hex")]
        belongs: Vec<u8>,
    },
    /// Decrypt.
    Unwrap {
        key: KeyRef,
        wrapped: Wrapped,
        #[serde(with = "hex")]
        belongs: Vec<u8>,
    },
    /// Destroy the key, or all of its label but this one.
    Destroy { key: KeyRef, others: bool },
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub(super) enum Answer {
    Tokens {
        tokens: Vec<Token>,
    },
    Wrapped {
        token: Box<Token>,
        wrapped: Wrapped,
    },
    /// The carrier is the secret part.
    Unwrapped,
    Destroyed {
        count: u64,
    },
    Refused {
        refusal: Refusal,
    },
}

/// Why a module or its token said no.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "refusal", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Refusal {
    /// The file is no PKCS#11 module, or it does not start.
    #[error("it is not a PKCS#11 module, or it does not start: {reason}")]
    NotModule {
        /// The loader's words.
        #[serde(deserialize_with = "tamed")]
        reason: String,
    },
    /// No slot holds a token.
    #[error("no slot of the module holds a token")]
    NoToken,
    /// Several tokens are there and none was chosen.
    #[error("there are {count} tokens, and none was chosen")]
    Several {
        /// How many.
        count: usize,
    },
    /// The chosen token is not there.
    #[error("the chosen token is not there")]
    NotThere,
    /// The token has not been initialised, or has no user PIN yet.
    #[error("the token `{label}` has not been initialised, or its user has no PIN")]
    Uninitialised {
        /// Its label.
        #[serde(deserialize_with = "tamed")]
        label: String,
    },
    /// Another token is in its place.
    #[error("the token with serial number {expected} is not there, another one is")]
    Replaced {
        /// The serial number under which the key was made.
        #[serde(deserialize_with = "tamed")]
        expected: String,
    },
    /// The token asks for a PIN.
    #[error("the token asks for its PIN")]
    PinNeeded,
    /// The PIN is wrong.
    #[error("the PIN is wrong{}", match tries {
        Tries::Last => ": one try is left before the token is locked",
        Tries::Fewer => ": the token counts wrong tries",
        Tries::None => ": the token is locked now",
        Tries::Unsaid => "",
    })]
    WrongPin {
        /// What the token says about the tries that are left.
        tries: Tries,
    },
    /// Too many wrong PINs were given.
    #[error("the token has locked the PIN after too many wrong tries")]
    PinLocked,
    /// The PIN has to be changed first.
    #[error("the PIN has expired")]
    PinExpired,
    /// The key is not in the token any more.
    #[error("the key is not in the token any more")]
    KeyGone,
    /// The token cannot do what is needed.
    #[error("the token cannot do {missing}")]
    Unable {
        /// What is missing, in the standard's words.
        #[serde(deserialize_with = "tamed")]
        missing: String,
    },
    /// The token made a key that it would give away.
    #[error("the token made a key that can be taken out of it ({attribute})")]
    Extractable {
        /// The attribute that is not as it was asked for.
        #[serde(deserialize_with = "tamed")]
        attribute: String,
    },
    /// Nothing can be written to the token.
    #[error("the token is write-protected")]
    WriteProtected,
    /// The token has no room for a key.
    #[error("the token has no room for another key")]
    Full,
    /// The token was taken away meanwhile.
    #[error("the token was removed meanwhile")]
    Removed,
    /// The wrapped key does not decrypt.
    #[error("the token cannot decrypt what is stored: it was changed, or belongs to another key")]
    Changed,
    /// Something else.
    #[error("the module failed: {function} returned {code}")]
    Failed {
        /// The function.
        #[serde(deserialize_with = "tamed")]
        function: String,
        /// The code's name.
        #[serde(deserialize_with = "tamed")]
        code: String,
    },
}
