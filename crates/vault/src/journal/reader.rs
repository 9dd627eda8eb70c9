//! The entries as they are at one moment, read without stopping the writer.

use std::ops::Range;
use std::path::{Path, PathBuf};

use super::entry::{Header, Parts};
use super::event::Recorded;
use super::hash::Hash;
use super::note::{Checkpoint, Note};
use super::tiles::{self, TileError, Tiles, WIDTH};
use super::{Broken, CHECKPOINT, Fault, JournalError, files, wal};
use crate::key::Key;

/// How often a writer may get in between.
const TRIES: u32 = 20;

/// A view of the journal.
pub struct Reader {
    folder: PathBuf,
    /// The checkpoint as it is signed.
    note: String,
    checkpoint: Checkpoint,
    tiles: Tiles,
    /// The last bundle, when it is not full: the writer replaces it.
    last: Vec<u8>,
    /// Entries that are on the disk and not in the tree yet.
    tail: Vec<Vec<u8>>,
    /// The numbers that the write-ahead log has, those that are in the tree too.
    logged: Option<(u64, u64)>,
    damaged: bool,
}

/// One entry.
#[derive(Clone, Debug)]
pub struct Item {
    /// What stands in clear.
    pub header: Header,
    /// Its hash in the tree.
    pub leaf: Hash,
    entry: Vec<u8>,
}

/// What an entry's body is to whoever has, or does not have, its key.
#[derive(Clone, Debug)]
pub enum Opened {
    /// It opens.
    Event(Box<Recorded>),
    /// Its key is not there: it was erased, or was never here.
    NoKey,
    /// It does not open with its key, or holds nothing that this version knows.
    Unreadable,
}

impl Item {
    pub(super) fn of(entry: &[u8]) -> Option<Self> {
        Some(Self {
            header: Parts::of(entry)?.header,
            leaf: Hash::leaf(entry),
            entry: entry.to_vec(),
        })
    }

    /// Opens the body; `key` is asked with the name in the header.
    pub fn open(&self, key: impl FnOnce(&str) -> Option<Key>) -> Opened {
        let Some(parts) = Parts::of(&self.entry) else {
            return Opened::Unreadable;
        };
        match parts.open(key(&self.header.key).as_ref()) {
            Ok(Some(event)) => Opened::Event(Box::new(event)),
            Ok(None) => Opened::NoKey,
            Err(_) => Opened::Unreadable,
        }
    }

    /// Returns the entry as it is in the log.
    pub fn bytes(&self) -> &[u8] {
        &self.entry
    }
}

impl Reader {
    /// Looks at the journal in a folder.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        let mut tries = 0;
        loop {
            tries += 1;
            match Self::look(folder) {
                // The partial bundle of a checkpoint goes when there is one newer by two.
                Err(JournalError::Tile(TileError::Read { source, .. }))
                    if files::is_absent(&source) && tries < TRIES => {}
                found => return found,
            }
        }
    }

    fn look(folder: &Path) -> Result<Self, JournalError> {
        // The write-ahead log comes first: what it loses meanwhile is in the tree then.
        let path = folder.join(wal::FILE);
        let bytes = files::read(&path).map_err(|e| JournalError::file("read", &path, e))?;
        let found = wal::look(&bytes.unwrap_or_default());
        let path = folder.join(CHECKPOINT);
        let note = files::read(&path).map_err(|e| JournalError::file("read", &path, e))?;
        let note = match note {
            Some(note) => String::from_utf8_lossy(&note).into_owned(),
            None if folder.join("tile").exists() || folder.join("state.0").exists() => {
                return Err(Broken::whole(Fault::Wiped).into());
            }
            None => return Err(JournalError::Missing(folder.to_owned())),
        };
        let checkpoint = Checkpoint::parse(Note::parse(&note)?.unverified())?;
        let tiles = Tiles::new(folder, checkpoint.size);
        let last = match checkpoint.size % WIDTH {
            0 => Vec::new(),
            _ => tiles.bundle(checkpoint.size / WIDTH)?.0,
        };
        let is_new = |entry: &Vec<u8>| {
            Parts::of(entry).is_none_or(|parts| parts.header.number >= checkpoint.size)
        };
        let number = |entry: &Vec<u8>| Some(Parts::of(entry)?.header.number);
        let ends = found.entries.first().zip(found.entries.last());
        Ok(Self {
            folder: folder.to_owned(),
            logged: ends.and_then(|(first, last)| number(first).zip(number(last))),
            tail: found.entries.into_iter().filter(is_new).collect(),
            damaged: found.damaged,
            note,
            checkpoint,
            tiles,
            last,
        })
    }

    /// Returns the folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the newest checkpoint, as it is signed.
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Returns what the newest checkpoint says; whoever believes it has checked its signature.
    pub fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// Returns the tree.
    pub fn tiles(&self) -> &Tiles {
        &self.tiles
    }

    /// Returns how many entries there are, those that no checkpoint covers yet among them.
    pub fn size(&self) -> u64 {
        self.checkpoint.size + self.tail.len() as u64
    }

    /// Returns one entry.
    pub fn entry(&self, number: u64) -> Result<Item, JournalError> {
        self.entries(number).next().unwrap_or_else(|| {
            Err(TileError::Beyond {
                index: number,
                size: self.size(),
            }
            .into())
        })
    }

    /// Returns the entries from a number on.
    pub fn entries(&self, from: u64) -> Entries<'_> {
        Entries {
            reader: self,
            next: from,
            bundle: None,
        }
    }

    /// Returns a bundle; the last one as it was when the journal was looked at.
    pub(super) fn bundle(&self, number: u64) -> Result<(Vec<u8>, u64), TileError> {
        let (full, rest) = (self.checkpoint.size / WIDTH, self.checkpoint.size % WIDTH);
        match number == full && rest > 0 {
            true => Ok((self.last.clone(), rest)),
            false => self.tiles.bundle(number),
        }
    }

    pub(super) fn tail(&self) -> &[Vec<u8>] {
        &self.tail
    }

    /// Says whether the write-ahead log has these entries.
    pub(super) fn holds(&self, numbers: Range<u64>) -> bool {
        self.logged.is_some_and(|(first, last)| {
            first <= numbers.start && numbers.end <= last.saturating_add(1)
        })
    }

    pub(super) fn is_damaged(&self) -> bool {
        self.damaged
    }
}

/// Entries, one after the other; of the tree, one bundle is in memory at a time.
pub struct Entries<'r> {
    reader: &'r Reader,
    next: u64,
    bundle: Option<Bundle>,
}

/// A bundle that was taken apart once, for all of its entries.
struct Bundle {
    number: u64,
    bytes: Vec<u8>,
    entries: Vec<Range<usize>>,
}

impl Entries<'_> {
    fn read(&mut self, number: u64) -> Result<Item, JournalError> {
        let broken = || JournalError::from(Broken::at(number, Fault::Malformed));
        let in_tree = self.reader.checkpoint.size;
        if number >= in_tree {
            let entry = &self.reader.tail[(number - in_tree) as usize];
            return Item::of(entry).ok_or_else(broken);
        }
        let wanted = number / WIDTH;
        let bundle = match self.bundle.take().filter(|bundle| bundle.number == wanted) {
            Some(bundle) => bundle,
            None => {
                let (bytes, width) = self.reader.bundle(wanted)?;
                let entries = tiles::places(&bytes, width).ok_or_else(broken)?;
                Bundle {
                    number: wanted,
                    bytes,
                    entries,
                }
            }
        };
        let bundle = self.bundle.insert(bundle);
        let place = bundle.entries.get((number % WIDTH) as usize);
        let entry = place.and_then(|place| bundle.bytes.get(place.clone()));
        entry.and_then(Item::of).ok_or_else(broken)
    }
}

impl Iterator for Entries<'_> {
    type Item = Result<Item, JournalError>;

    fn next(&mut self) -> Option<Self::Item> {
        (self.next < self.reader.size()).then_some(())?;
        let item = self.read(self.next);
        self.next = match item {
            Ok(_) => self.next + 1,
            Err(_) => u64::MAX,
        };
        Some(item)
    }
}
