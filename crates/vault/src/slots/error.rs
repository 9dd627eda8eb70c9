//! What can go wrong with key slots, and what to do then.

use std::time::Duration;

use crate::disk::DiskError;
use crate::key::KeyError;

/// Why the key slots could not be read, opened or changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SlotsError {
    /// A file could not be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// A key could not be made or used.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// There is no vault in the folder.
    #[error("there is no vault in `{folder}`")]
    Missing {
        /// The folder.
        folder: String,
    },
    /// There is a vault already.
    #[error("there is a vault in `{folder}` already")]
    Exists {
        /// The folder.
        folder: String,
    },
    /// The file is not what this program writes: cut short, overwritten, or something else.
    #[error("`{path}` is damaged: {why}")]
    Damaged {
        /// The file.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// The file is of a later version of this program.
    #[error("`{path}` is of version {version}; this program knows version 1")]
    Newer {
        /// The file.
        path: String,
        /// Its version.
        version: u64,
    },
    /// The slots were changed by somebody who does not have the master key.
    #[error("the key slots were changed by something other than this program")]
    Forged,
    /// The store is of another generation: one of the two was put back from an older copy.
    #[error("the key slots are of generation {slots}, the store is of generation {store}")]
    Generation {
        /// The generation of the slots.
        slots: u64,
        /// The generation of the store.
        store: u64,
    },
    /// The slots were changed since they were read.
    #[error("another process changed the key slots meanwhile")]
    Changed,
    /// No slot has this name.
    #[error("there is no key slot `{name}`")]
    NoSlot {
        /// The name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// No slot is of this kind.
    #[error("no key slot is of the kind `{kind}`")]
    NoSuchKind {
        /// The kind.
        kind: &'static str,
    },
    /// The slot is the last that opens the vault in daily use.
    #[error("`{name}` is the last key slot that opens the vault")]
    LastSlot {
        /// The slot.
        name: String,
    },
    /// There is a slot of this kind, and there can be one only.
    #[error("there is a key slot `{name}` already")]
    OneOnly {
        /// The slot.
        name: String,
    },
    /// The key file is not there.
    #[error("the key file `{path}` is missing")]
    NoKeyFile {
        /// The file.
        path: String,
    },
    /// The key file is something else, or was cut short.
    #[error("`{path}` is not a key file")]
    NotAKeyFile {
        /// The file.
        path: String,
    },
    /// The key file is one, and of another vault.
    #[error("the key file `{path}` does not belong to this vault")]
    WrongKeyFile {
        /// The file.
        path: String,
    },
    /// The pass phrase is wrong.
    #[error("the pass phrase is wrong")]
    WrongPassphrase {
        /// How long the next try has to wait.
        wait: Duration,
    },
    /// No pass phrase is a pass phrase that everybody knows.
    #[error("the pass phrase is empty")]
    EmptyPassphrase,
    /// It would be guessed.
    #[error("the pass phrase is too easily guessed")]
    WeakPassphrase,
    /// A character of the recovery key is wrong.
    #[error("group {group} of the recovery key has a typing mistake")]
    RecoveryMistyped {
        /// The group, from 1.
        group: usize,
    },
    /// Characters are missing, or there are too many.
    #[error("a recovery key has {wanted} characters beside dashes; these are {typed}")]
    RecoveryLength {
        /// How many were typed.
        typed: usize,
        /// How many there are.
        wanted: usize,
    },
    /// The recovery key has no typing mistake and does not open this vault.
    #[error("this is not the recovery key of this vault")]
    WrongRecovery,
    /// What a slot remembers of its device is not what this version writes.
    #[error("the key slot `{name}` cannot be read: {why}")]
    Unreadable {
        /// The slot.
        name: String,
        /// Why.
        why: String,
    },
    /// The private key that a keyring, a TPM or a token gave back is not the slot's.
    #[error("what was unwrapped for `{name}` does not open it")]
    WrongPrivate {
        /// The slot.
        name: String,
    },
    /// The file asks for more work than any of ours.
    #[error("the key slot asks for more memory or time than is allowed")]
    TooCostly,
    /// The memory that a pass phrase needs is not there.
    #[error("there is not enough memory for the pass phrase: {kibibytes} KiB are needed")]
    NoMemory {
        /// What is needed.
        kibibytes: u32,
    },
}

impl SlotsError {
    /// Returns what to do next.
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Disk(error) => return error.hint(),
            Self::Key(_) | Self::OneOnly { .. } => return None,
            Self::NoSuchKind { .. } => "proxmox-ai vault status".to_owned(),
            Self::Missing { .. } => "proxmox-ai vault init".to_owned(),
            Self::Exists { .. } => "proxmox-ai vault status".to_owned(),
            Self::Damaged { path, .. } => format!(
                "nothing was changed; restore `{path}` from a backup (the file alone is enough)"
            ),
            Self::Unreadable { .. } => {
                "a newer version may have written it; the other key slots open the vault as before".to_owned()
            }
            Self::Newer { .. } => "use the version of this program that wrote it, or a later one".to_owned(),
            Self::Forged => "somebody may have added a way in: restore `vault/keys.json` from a backup, and look at who can write to the folder".to_owned(),
            Self::Generation { slots, store } if slots < store => {
                "`vault/keys.json` is an older copy: put the one back that was there last".to_owned()
            }
            Self::Generation { .. } => {
                "the store is an older copy: restore it together with the `vault/keys.json` of that time".to_owned()
            }
            Self::Changed => "try again".to_owned(),
            Self::NoSlot { known, .. } => format!("there are {}", known.join(", ")),
            Self::LastSlot { .. } => "enrol another one first: proxmox-ai vault enrol passphrase".to_owned(),
            Self::NoKeyFile { .. } | Self::NotAKeyFile { .. } | Self::WrongKeyFile { .. } => {
                "put it back from a backup".to_owned()
            }
            Self::WrongPassphrase { wait } => match wait.as_secs() {
                0 => "try again; where it is lost: proxmox-ai vault recover".to_owned(),
                wait => format!("the next try waits {wait} s; where it is lost: proxmox-ai vault recover"),
            },
            Self::EmptyPassphrase | Self::WeakPassphrase => super::passphrase::RULE.to_owned(),
            Self::RecoveryMistyped { .. } => "compare that group with the paper; O is read as 0, I and L as 1".to_owned(),
            Self::RecoveryLength { .. } => "it is eight groups of five characters".to_owned(),
            Self::WrongRecovery => "it was typed without a mistake: it belongs to another vault, or its slot was removed".to_owned(),
            Self::WrongPrivate { .. } => "it belongs to another vault; open this one another way: proxmox-ai vault recover".to_owned(),
            Self::TooCostly => "`vault/keys.json` was changed: restore it from a backup".to_owned(),
            Self::NoMemory { .. } => "end other programs first".to_owned(),
        })
    }
}
