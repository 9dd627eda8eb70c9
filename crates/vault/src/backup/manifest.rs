//! `manifest.json`: what a backup holds, so that each file of it can be checked by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Component, Path};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::BackupError;

/// Its name, beside the folders of the backup.
pub const NAME: &str = "manifest.json";
/// The form that is written.
pub const VERSION: u64 = 1;
/// The longest manifest that is read, in bytes: some 500,000 files.
pub(super) const LONGEST: u64 = 64 << 20;
/// The folders below which all files of a backup are.
pub(super) const FOLDERS: [&str; 2] = ["data", "config"];

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The form of this document.
    pub version: u64,
    /// When the copy was cut, in seconds since 1970.
    pub made: u64,
    /// The version of the program.
    pub program: String,
    /// The forms of what it keeps, by name.
    pub schemas: BTreeMap<String, u64>,
    /// The head of the journal's tree; none where there was no journal.
    pub journal: Option<TreeHead>,
    /// The ways to open the vault that is in here, such as `passphrase`.
    pub unlock: Vec<String>,
    /// The models that were installed.
    pub models: Vec<Model>,
    /// Every file but this one.
    pub files: Vec<Entry>,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Where it is in the backup, with `/` between the parts.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// The SHA-256 of what is in it.
    pub sha256: Hash,
}

/// A model, which is in the backup by its name and digest, and with its file only when that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    /// Its name.
    pub name: String,
    /// The SHA-256 of its file.
    pub sha256: Hash,
    /// The length of its file.
    pub bytes: u64,
    /// Whether its file is in the backup.
    pub included: bool,
}

/// How long a journal's tree is, and the hash that stands for all of it (RFC 6962).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TreeHead {
    /// How many entries.
    pub size: u64,
    /// The root hash.
    pub root: Hash,
}

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text is no SHA-256.
#[derive(Debug, thiserror::Error)]
#[error("a SHA-256 is 64 hexadecimal digits")]
pub struct NoHash;

impl FromStr for Hash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let mut hash = [0; 32];
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NoHash);
        }
        for (byte, at) in hash.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| NoHash)?;
        }
        Ok(Self(hash))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

impl Manifest {
    /// Reads a manifest, which anybody with the repository's pass phrase may have written.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BackupError> {
        #[derive(Deserialize)]
        struct Form {
            version: u64,
        }
        let bad = |error: serde_json::Error| BackupError::BadManifest(error.to_string());
        let form: Form = serde_json::from_slice(bytes).map_err(bad)?;
        if form.version > VERSION {
            return Err(BackupError::Newer(form.version));
        }
        let manifest: Self = serde_json::from_slice(bytes).map_err(bad)?;
        let mut seen = BTreeSet::new();
        for file in &manifest.files {
            if !is_below(&file.path) {
                let why = format!("`{}` is no place in a backup", file.path);
                return Err(BackupError::BadManifest(why));
            }
            if !seen.insert(&file.path) {
                let why = format!("`{}` is in it twice", file.path);
                return Err(BackupError::BadManifest(why));
            }
        }
        Ok(manifest)
    }

    /// Writes it.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec_pretty(self).expect("its keys are texts");
        text.push(b'\n');
        text
    }

    /// Returns the length of all files together.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        let sizes = self.files.iter().map(|file| file.bytes);
        sizes.fold(0, u64::saturating_add)
    }

    /// Says whether the vault in here opens on another machine: the keyring and the TPM stay where they are.
    #[must_use]
    pub fn opens_elsewhere(&self) -> bool {
        let travels = ["key-file", "passphrase", "recovery", "hsm"];
        self.unlock
            .iter()
            .any(|way| travels.contains(&way.as_str()))
    }
}

/// Says whether a path leads below one of the backup's folders, and nowhere else.
fn is_below(path: &str) -> bool {
    let mut parts = path.split('/');
    let first = parts.next().is_some_and(|part| FOLDERS.contains(&part));
    let rest: Vec<&str> = parts.collect();
    first && !rest.is_empty() && rest.iter().all(|part| is_name(part))
}

/// Says whether this is the name of one file or folder.
pub(super) fn is_name(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let normal = matches!(parts.next(), Some(Component::Normal(part)) if part == name);
    normal && parts.next().is_none() && !name.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(paths: &[&str]) -> Vec<u8> {
        let files = paths.iter().map(|path| Entry {
            path: (*path).to_owned(),
            bytes: 1,
            sha256: Hash([7; 32]),
        });
        Manifest {
            version: VERSION,
            made: 0,
            program: "0".to_owned(),
            schemas: BTreeMap::new(),
            journal: Some(TreeHead {
                size: 3,
                root: Hash([0xab; 32]),
            }),
            unlock: vec!["tpm".to_owned()],
            models: Vec::new(),
            files: files.collect(),
        }
        .write()
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let written = with(&["data/vault/keys.json", "config/config.toml"]);
        let manifest = Manifest::read(&written).unwrap();
        assert_eq!(manifest.write(), written);
        assert!(!manifest.opens_elsewhere());
    }

    #[test]
    fn a_path_that_leads_out_of_the_backup_is_refused() {
        for path in [
            "/etc/passwd",
            "data/../../x",
            "data/./x",
            "data//x",
            "data",
            "data/",
            "other/x",
            "data/x/..",
            "data/a\0b",
            "",
        ] {
            let read = Manifest::read(&with(&[path]));
            assert!(matches!(read, Err(BackupError::BadManifest(_))), "{path:?}");
        }
        let twice = Manifest::read(&with(&["data/x", "data/x"]));
        assert!(matches!(twice, Err(BackupError::BadManifest(_))));
    }

    #[test]
    fn a_manifest_of_a_later_version_says_so() {
        let newer = br#"{"version": 2, "unlike": "anything"}"#;
        assert!(matches!(Manifest::read(newer), Err(BackupError::Newer(2))));
        assert!(Manifest::read(b"{}").is_err() && Manifest::read(b"\xff").is_err());
    }

    #[test]
    fn a_hash_is_64_digits() {
        let hash = Hash([0x0f; 32]);
        assert_eq!(hash.to_string().parse::<Hash>().unwrap(), hash);
        for text in ["", "0f", &"+f".repeat(32), &"é".repeat(32)] {
            assert!(text.parse::<Hash>().is_err(), "{text}");
        }
    }
}
