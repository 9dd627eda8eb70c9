//! Signed notes and checkpoints, as C2SP's signed-note and tlog-checkpoint say.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::hash::{Hash, from_base64, to_base64};
use crate::key::{self, KeyError};

/// The signature type of Ed25519 in signed notes.
const ED25519: u8 = 1;
/// What begins a signature line.
const DASH: &str = "— ";

/// Why a note is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoteError {
    /// It is no signed note, or no checkpoint.
    #[error("this is no signed checkpoint")]
    Malformed,
    /// No signature of that key is on it.
    #[error("it is not signed by the expected key")]
    Unsigned,
    /// The signature of that key is wrong.
    #[error("its signature is wrong")]
    Wrong,
}

/// A public key with the name that it signs under; its text form is the one of Go's `note` package.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
}

impl Verifier {
    /// Reads `NAME+ID+KEY`.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, rest) = text.split_once('+')?;
        let (id, key) = rest.split_once('+')?;
        let key: [u8; 33] = from_base64(key)?.try_into().ok()?;
        let key = VerifyingKey::from_bytes(key.strip_prefix(&[ED25519])?.try_into().ok()?).ok()?;
        let found = Self {
            name: name.to_owned(),
            key,
        };
        (is_name(name) && format!("{:08x}", found.id()) == id).then_some(found)
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    fn id(&self) -> u32 {
        let mut hash = Sha256::new();
        hash.update(self.name.as_bytes());
        hash.update([b'\n', ED25519]);
        hash.update(self.key.as_bytes());
        let hash: [u8; 32] = hash.finalize().into();
        u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[ED25519], self.key.as_bytes().as_slice()].concat();
        write!(f, "{}+{:08x}+{}", self.name, self.id(), to_base64(&key))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({self})")
    }
}

/// A key that signs; it is wiped when it is dropped.
#[derive(Clone)]
pub(super) struct Signer {
    name: String,
    key: SigningKey,
}

impl Signer {
    /// Makes a random key.
    pub(super) fn generate(name: &str) -> Result<Self, KeyError> {
        let mut seed = Zeroizing::new([0; 32]);
        key::random(seed.as_mut())?;
        Ok(Self::of(name, &seed))
    }

    /// Takes a key by its seed.
    pub(super) fn of(name: &str, seed: &[u8; 32]) -> Self {
        Self {
            name: name.to_owned(),
            key: SigningKey::from_bytes(seed),
        }
    }

    /// Returns the seed, to seal it.
    pub(super) fn seed(&self) -> &[u8; 32] {
        self.key.as_bytes()
    }

    /// Returns the public key.
    pub(super) fn verifier(&self) -> Verifier {
        Verifier {
            name: self.name.clone(),
            key: self.key.verifying_key(),
        }
    }

    /// Signs a text that ends with a line feed, and returns the note.
    pub(super) fn sign(&self, text: &str) -> String {
        let signature = self.key.sign(text.as_bytes());
        let bytes = [
            self.verifier().id().to_be_bytes().as_slice(),
            &signature.to_bytes(),
        ]
        .concat();
        format!("{text}\n{DASH}{} {}\n", self.name, to_base64(&bytes))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.name)
    }
}

/// A text with signatures, none of them checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<(String, u32, [u8; 64])>,
}

/// The most signatures that are looked at.
const MOST: usize = 32;

impl Note {
    /// Reads a note; signatures of other kinds are left out.
    pub fn parse(note: &str) -> Result<Self, NoteError> {
        let at = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        let (text, rest) = (&note[..=at], &note[at + 2..]);
        let has_controls = note.chars().any(|c| c < ' ' && c != '\n');
        if has_controls || rest.is_empty() || !rest.ends_with('\n') || rest.lines().count() > MOST {
            return Err(NoteError::Malformed);
        }
        let mut signatures = Vec::new();
        for line in rest.lines() {
            let line = line.strip_prefix(DASH).ok_or(NoteError::Malformed)?;
            let (name, signature) = line.split_once(' ').ok_or(NoteError::Malformed)?;
            let bytes = from_base64(signature).ok_or(NoteError::Malformed)?;
            let (id, signature) = bytes.split_first_chunk().ok_or(NoteError::Malformed)?;
            if !is_name(name) {
                return Err(NoteError::Malformed);
            }
            if let Ok(signature) = signature.try_into() {
                signatures.push((name.to_owned(), u32::from_be_bytes(*id), signature));
            }
        }
        Ok(Self {
            text: text.to_owned(),
            signatures,
        })
    }

    /// Returns the text if the key has signed it.
    pub fn text(&self, by: &Verifier) -> Result<&str, NoteError> {
        let id = by.id();
        let mut of_key = self
            .signatures
            .iter()
            .filter(|s| s.0 == by.name && s.1 == id);
        let (_, _, signature) = of_key.next().ok_or(NoteError::Unsigned)?;
        by.key
            .verify_strict(self.text.as_bytes(), &Signature::from_bytes(signature))
            .map_err(|_| NoteError::Wrong)?;
        Ok(&self.text)
    }

    /// Returns the text, which anybody may have written.
    pub(super) fn unverified(&self) -> &str {
        &self.text
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c == '+' || c.is_control())
}

/// A tree at one size, as its log says it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name.
    pub origin: String,
    /// How many entries it has.
    pub size: u64,
    /// The root of the tree.
    pub root: Hash,
}

impl Checkpoint {
    /// Reads the text of a note.
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let mut lines = text.strip_suffix('\n').unwrap_or(text).split('\n');
        let mut next = || lines.next().filter(|line| !line.is_empty());
        let origin = next().ok_or(NoteError::Malformed)?.to_owned();
        let size = next().and_then(number).ok_or(NoteError::Malformed)?;
        let root = next().and_then(Hash::parse).ok_or(NoteError::Malformed)?;
        Ok(Self { origin, size, root })
    }

    /// Returns the text that is signed.
    pub(super) fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }
}

/// Reads a decimal number without leading zeroes.
pub(super) fn number(text: &str) -> Option<u64> {
    let number = text.parse::<u64>().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Finds the checkpoints of a log in a text: whole notes one after the other, or in lines of a log,
/// with anything before and between.
pub fn find(text: &str, origin: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        if *line == origin {
            let end = (at + 4..lines.len()).find(|end| !lines[*end].starts_with(DASH));
            let note: Vec<&str> = lines[at..end.unwrap_or(lines.len())].to_vec();
            if note.len() > 4 && note[3].is_empty() {
                found.push(note.join("\n") + "\n");
            }
        } else if let Some((_, rest)) = line.split_once(ONE_LINE) {
            let parts: Vec<&str> = rest.split(' ').collect();
            if let [name, size, root, signature] = parts[..]
                && name == origin
            {
                let text = format!("{origin}\n{size}\n{root}\n");
                found.push(format!("{text}\n{DASH}{origin} {signature}\n"));
            }
        }
    }
    found
}

/// What stands before a checkpoint in one line.
const ONE_LINE: &str = "checkpoint ";

/// Writes a checkpoint in one line, for where several cannot be kept together.
pub(super) fn one_line(note: &str) -> Option<String> {
    let lines: Vec<&str> = note.lines().collect();
    let [origin, size, root, "", signature] = lines[..] else {
        return None;
    };
    let signature = signature.strip_prefix(DASH)?.split_once(' ')?.1;
    Some(format!("{ONE_LINE}{origin} {size} {root} {signature}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed() -> (Signer, Checkpoint, String) {
        let signer = Signer::generate("example.org/log").unwrap();
        let checkpoint = Checkpoint {
            origin: "example.org/log".to_owned(),
            size: 7,
            root: Hash::leaf(b"x"),
        };
        let note = signer.sign(&checkpoint.text());
        (signer, checkpoint, note)
    }

    #[test]
    fn a_note_is_believed_with_its_key_and_unchanged_only() {
        let (signer, checkpoint, note) = signed();
        let key = Verifier::parse(&signer.verifier().to_string()).unwrap();
        let text = Note::parse(&note).unwrap().text(&key).unwrap().to_owned();
        assert_eq!(Checkpoint::parse(&text).unwrap(), checkpoint);
        let changed = note.replace("\n7\n", "\n8\n");
        assert_eq!(
            Note::parse(&changed).unwrap().text(&key),
            Err(NoteError::Wrong)
        );
        let other = Signer::generate("example.org/log").unwrap().verifier();
        assert_eq!(
            Note::parse(&note).unwrap().text(&other),
            Err(NoteError::Unsigned)
        );
        assert!(Note::parse(&note.replace('7', "7\u{1b}")).is_err());
        assert!(Checkpoint::parse("a\n07\nb\n").is_err());
    }

    #[test]
    fn a_key_with_another_name_or_number_is_no_key() {
        let text = signed().0.verifier().to_string();
        assert!(Verifier::parse(&text).is_some());
        assert!(Verifier::parse(&text.replace("log", "lag")).is_none());
        assert!(Verifier::parse("").is_none());
    }

    #[test]
    fn checkpoints_are_found_among_other_lines() {
        let (_, _, note) = signed();
        let line = one_line(&note).unwrap();
        let text = format!("noise\n{note}{note}Jul 30 host proxmox-ai[7]: {line}\nmore\n");
        assert_eq!(find(&text, "example.org/log"), vec![note; 3]);
        assert!(find(&text, "example.org/other").is_empty());
    }
}
