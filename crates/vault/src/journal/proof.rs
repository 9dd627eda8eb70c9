//! A proof that an entry is in the journal, which anybody can check: C2SP's tlog-proof.
//!
//! The extra line holds the entry itself, from which the hash of the leaf is made.

use super::JournalError;
use super::hash::{Hash, from_base64, is_included, to_base64};
use super::note::{Checkpoint, Note, NoteError, Verifier, number};
use super::reader::{Item, Reader};
use super::tiles::TileError;

/// The first line.
const MARK: &str = "c2sp.org/tlog-proof@v1";

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ProofError {
    /// It is no proof.
    #[error("this is no proof of a transparency log with the entry in it")]
    Malformed,
    /// The checkpoint is not believed.
    #[error("the checkpoint in the proof is not believed: {0}")]
    Note(#[from] NoteError),
    /// The entry is not in that tree.
    #[error("the entry is not in the tree that the checkpoint names")]
    NotIncluded,
}

/// An entry, its place, the way to the root, and the checkpoint with that root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    index: u64,
    entry: Vec<u8>,
    path: Vec<Hash>,
    note: String,
}

impl Proof {
    /// Proves an entry with the newest checkpoint.
    pub fn of(reader: &Reader, index: u64) -> Result<Self, JournalError> {
        let size = reader.checkpoint().size;
        if index >= size {
            return Err(TileError::Beyond { index, size }.into());
        }
        Ok(Self {
            index,
            entry: reader.entry(index)?.bytes().to_vec(),
            path: reader.tiles().inclusion(index)?,
            note: reader.note().to_owned(),
        })
    }

    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let (head, note) = text.split_once("\n\n")?;
        let mut lines = head.lines();
        (lines.next()? == MARK).then_some(())?;
        let entry = from_base64(lines.next()?.strip_prefix("extra ")?)?;
        let index = number(lines.next()?.strip_prefix("index ")?)?;
        let path = lines.map(Hash::parse).collect::<Option<_>>()?;
        let note = note.to_owned();
        Some(Self {
            index,
            entry,
            path,
            note,
        })
    }

    /// Checks the proof with a key that is believed, and returns the entry and the checkpoint.
    pub fn check(&self, key: &Verifier) -> Result<(Item, Checkpoint), ProofError> {
        let note = Note::parse(&self.note)?;
        let checkpoint = Checkpoint::parse(note.text(key)?)?;
        let item = Item::of(&self.entry).ok_or(ProofError::Malformed)?;
        let included = is_included(
            self.index,
            checkpoint.size,
            item.leaf,
            &self.path,
            checkpoint.root,
        );
        let fits = included && item.header.number == self.index && checkpoint.origin == key.name();
        fits.then_some((item, checkpoint))
            .ok_or(ProofError::NotIncluded)
    }
}

impl std::fmt::Display for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(
            f,
            "{MARK}\nextra {}\nindex {}",
            to_base64(&self.entry),
            self.index
        )?;
        self.path
            .iter()
            .try_for_each(|hash| writeln!(f, "{hash}"))?;
        write!(f, "\n{}", self.note)
    }
}
