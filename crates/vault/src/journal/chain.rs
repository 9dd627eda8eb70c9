//! The chain of signing keys: each key signs the next, together with the tree as it was then, and is destroyed.
//!
//! The file `keychain` holds one JSON object a line with a signed note, whose text is the journal's name and `/keys`,
//! the link's number, the size and the root of the tree, the new public key and the time in milliseconds. The first
//! link is signed by its own key. Whoever steals a key can sign from then on, but cannot change what a key that is
//! gone has signed.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::JournalError;
use super::files;
use super::hash::Hash;
use super::note::{Note, NoteError, Signer, Verifier, number};

/// The file's name.
pub(super) const FILE: &str = "keychain";

/// One key, and the tree when it began to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its place in the chain, from 0.
    pub number: u64,
    /// How many entries the tree had.
    pub size: u64,
    /// The root of the tree then.
    pub root: Hash,
    /// The public key.
    pub key: Verifier,
    /// When, in milliseconds since 1970.
    pub time: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    note: String,
}

impl Link {
    /// Writes the link as a note, signed by the key before it.
    pub(super) fn sign(&self, by: &Signer) -> String {
        by.sign(&format!(
            "{}/keys\n{}\n{}\n{}\n{}\n{}\n",
            self.key.name(),
            self.number,
            self.size,
            self.root,
            self.key,
            self.time
        ))
    }

    /// Reads a link that `before` has signed; the first one is signed by itself.
    pub(super) fn read(note: &str, before: Option<&Verifier>) -> Result<Self, NoteError> {
        let note = Note::parse(note)?;
        let lines: Vec<&str> = note.unverified().lines().collect();
        let [name, place, size, root, key, time] = lines[..] else {
            return Err(NoteError::Malformed);
        };
        let key = Verifier::parse(key).ok_or(NoteError::Malformed)?;
        let link = Self {
            number: number(place).ok_or(NoteError::Malformed)?,
            size: number(size).ok_or(NoteError::Malformed)?,
            root: Hash::parse(root).ok_or(NoteError::Malformed)?,
            time: time.parse().map_err(|_| NoteError::Malformed)?,
            key,
        };
        let by = before.unwrap_or(&link.key);
        note.text(by)?;
        if name.strip_suffix("/keys") != Some(link.key.name()) || by.name() != link.key.name() {
            return Err(NoteError::Malformed);
        }
        Ok(link)
    }
}

/// Adds a link's note to the file, durably.
pub(super) fn add(folder: &Path, note: &str) -> std::io::Result<()> {
    let line = Line {
        note: note.to_owned(),
    };
    let mut text = serde_json::to_string(&line).map_err(std::io::Error::other)?;
    text.push('\n');
    let mut file = files::append(&folder.join(FILE))?;
    file.write_all(text.as_bytes())?;
    file.sync_data()
}

/// The links of a file, one after the other, each checked with the one before it.
pub(super) struct Links {
    lines: Option<std::io::Lines<BufReader<File>>>,
    before: Option<Link>,
}

impl Links {
    /// Opens the file; a missing one has no links.
    pub(super) fn open(folder: &Path) -> Result<Self, JournalError> {
        let path = folder.join(FILE);
        let lines = match File::open(&path) {
            Ok(file) => Some(BufReader::new(file).lines()),
            Err(error) if files::is_absent(&error) => None,
            Err(source) => return Err(JournalError::file("read", &path, source)),
        };
        Ok(Self {
            lines,
            before: None,
        })
    }

    fn check(&self, line: &str) -> Result<Link, NoteError> {
        let Line { note } = serde_json::from_str(line).map_err(|_| NoteError::Malformed)?;
        let link = Link::read(&note, self.before.as_ref().map(|link| &link.key))?;
        let fits = match &self.before {
            None => link.number == 0 && link.size == 0,
            Some(before) => link.number == before.number + 1 && link.size >= before.size,
        };
        fits.then_some(link).ok_or(NoteError::Malformed)
    }
}

impl Iterator for Links {
    type Item = Result<Link, NoteError>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.as_mut()?.next()?;
        let link = line
            .map_err(|_| NoteError::Malformed)
            .and_then(|line| self.check(&line));
        match &link {
            Ok(link) => self.before = Some(link.clone()),
            Err(_) => self.lines = None,
        }
        Some(link)
    }
}

/// Returns how many bytes of the file are whole lines: a crash may have left a part of the last one.
pub(super) fn repair(folder: &Path) -> std::io::Result<()> {
    let path = folder.join(FILE);
    let Some(bytes) = files::read(&path)? else {
        return Ok(());
    };
    let whole = bytes
        .iter()
        .rposition(|b| *b == b'\n')
        .map_or(0, |at| at + 1);
    if whole < bytes.len() {
        let file = files::open(&path)?;
        file.set_len(whole as u64)?;
        file.sync_data()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(number: u64, signer: &Signer) -> Link {
        Link {
            number,
            size: number * 10,
            root: Hash::empty(),
            key: signer.verifier(),
            time: 5,
        }
    }

    #[test]
    fn a_key_that_the_one_before_has_not_signed_ends_the_chain() {
        let folder = tempfile::tempdir().unwrap();
        let keys: Vec<Signer> = (0..3).map(|_| Signer::generate("log").unwrap()).collect();
        add(folder.path(), &link(0, &keys[0]).sign(&keys[0])).unwrap();
        add(folder.path(), &link(1, &keys[1]).sign(&keys[0])).unwrap();
        let links: Vec<_> = Links::open(folder.path()).unwrap().collect();
        assert!(links.len() == 2 && links.iter().all(Result::is_ok));
        add(folder.path(), &link(2, &keys[2]).sign(&keys[2])).unwrap();
        let links: Vec<_> = Links::open(folder.path()).unwrap().collect();
        assert!(links.len() == 3 && links[2].is_err());
    }

    #[test]
    fn a_line_that_a_crash_cut_is_taken_away() {
        let folder = tempfile::tempdir().unwrap();
        let key = Signer::generate("log").unwrap();
        add(folder.path(), &link(0, &key).sign(&key)).unwrap();
        let path = folder.path().join(FILE);
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, [&whole[..], &whole[..20]].concat()).unwrap();
        repair(folder.path()).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), whole);
    }
}
