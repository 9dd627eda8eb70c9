//! The walk over the entries.

use std::collections::VecDeque;

use super::super::JournalError;
use super::super::chain::Link;
use super::super::entry::{Codes, Header, Parts};
use super::super::event::{Body, Class, Remark};
use super::super::hash::{Frontier, Hash, tree};
use super::super::note::Checkpoint;
use super::super::reader::Reader;
use super::super::state::State;
use super::super::tiles::{self, Level, WIDTH};
use super::super::verification_key::VerificationKey;
use super::{Attack, Broken, Fault};

/// How many remarks are kept.
const REMARKS: usize = 16;

/// Says whether an entry may come next.
pub(in super::super) fn follows(
    header: &Header,
    number: u64,
    last: Hash,
    time: i64,
) -> Result<(), Fault> {
    if header.number != number {
        let found = header.number;
        return Err(Fault::Number { found });
    }
    if header.previous != last {
        return Err(Fault::Previous);
    }
    match header.time < time {
        true => Err(Fault::Time),
        false => Ok(()),
    }
}

pub(super) struct Walk<'w> {
    reader: &'w Reader,
    links: &'w [Link],
    elsewhere: &'w [Checkpoint],
    /// The first entry whose code is checked, and the codes from there on.
    codes: Option<(u64, Codes)>,
    frontier: Frontier,
    number: u64,
    last: Hash,
    time: i64,
    first_time: Option<i64>,
    /// The hashes of each level of tiles that are not in a full one yet.
    levels: Vec<Vec<Hash>>,
    pub(super) torn: u64,
    pub(super) clock_steps: u64,
    pub(super) remarks: VecDeque<(u64, Remark)>,
}

impl<'w> Walk<'w> {
    pub(super) fn new(
        reader: &'w Reader,
        links: &'w [Link],
        elsewhere: &'w [Checkpoint],
        key: Option<&VerificationKey>,
    ) -> Self {
        Self {
            reader,
            links,
            elsewhere,
            codes: key.map(|key| (key.from(), key.codes())),
            frontier: Frontier::default(),
            number: 0,
            last: Hash::empty(),
            time: i64::MIN,
            first_time: None,
            levels: Vec::new(),
            torn: 0,
            clock_steps: 0,
            remarks: VecDeque::new(),
        }
    }

    pub(super) fn times(&self) -> Option<(i64, i64)> {
        Some((self.first_time?, self.time))
    }

    /// Goes through the bundles and the tiles over them.
    pub(super) fn bundles(&mut self) -> Result<(), JournalError> {
        let size = self.reader.checkpoint().size;
        self.at_size()?;
        for number in 0..size.div_ceil(WIDTH) {
            let first = number * WIDTH;
            let is_last = first + WIDTH >= size;
            let lost = |path: String| match is_last {
                true => Broken::like(first, Fault::File(path), Attack::Truncated),
                false => Broken::at(first, Fault::File(path)),
            };
            let path = |level| {
                tiles::path(level, number, tiles::width(0, number, size))
                    .display()
                    .to_string()
            };
            let (bytes, width) = self
                .reader
                .bundle(number)
                .map_err(|_| lost(path(Level::Entries)))?;
            let leaves = self
                .reader
                .tiles()
                .hashes(0, number)
                .map_err(|_| lost(path(Level::Hashes(0))))?;
            let (entries, whole) = whole(&bytes, width);
            for (at, entry) in entries.iter().enumerate() {
                self.entry(entry, Some(leaves[at])).map_err(|fault| {
                    let broken = |fault, attack| Broken::like(self.number, fault, attack);
                    self.judge(&fault, &entries[at..], &leaves[at..], broken)
                })?;
                self.add(leaves[at])?;
            }
            if !whole {
                return Err(Broken {
                    entry: Some(self.number),
                    ..lost(path(Level::Entries))
                }
                .into());
            }
        }
        Ok(())
    }

    /// Checks one entry against what came before, and its hash in the tile.
    fn entry(&mut self, entry: &[u8], leaf: Option<Hash>) -> Result<(), Fault> {
        let parts = Parts::of(entry).ok_or(Fault::Malformed)?;
        follows(&parts.header, self.number, self.last, self.time)?;
        if let Some((from, codes)) = &mut self.codes
            && self.number >= *from
            && !codes.fits(&parts)
        {
            return Err(Fault::Code);
        }
        let hash = Hash::leaf(entry);
        if leaf.is_some_and(|leaf| leaf != hash) {
            return Err(Fault::Leaf);
        }
        if parts.header.class == Class::Journal
            && let Ok(Some(event)) = parts.open(None)
            && let Body::Journal(remark) = event.body
        {
            self.torn += u64::from(matches!(remark, Remark::TornTail { .. }));
            self.clock_steps += u64::from(matches!(remark, Remark::ClockBack { .. }));
            if self.remarks.len() == REMARKS {
                self.remarks.pop_front();
            }
            self.remarks.push_back((self.number, remark));
        }
        self.time = parts.header.time;
        self.first_time.get_or_insert(self.time);
        self.last = hash;
        self.number += 1;
        Ok(())
    }

    /// Says what a fault looks like, by what stands around it.
    fn judge(
        &self,
        fault: &Fault,
        entries: &[&[u8]],
        leaves: &[Hash],
        broken: impl Fn(Fault, Attack) -> Broken,
    ) -> Broken {
        let number_of = |entry: &&[u8]| Parts::of(entry).map(|parts| parts.header.number);
        let is_in_tree = Hash::leaf(entries[0]) == leaves[0];
        let attack = match fault {
            Fault::Number { found } if *found < self.number => Attack::Inserted,
            Fault::Number { .. }
                if entries[1..]
                    .iter()
                    .any(|e| number_of(e) == Some(self.number)) =>
            {
                Attack::Reordered
            }
            Fault::Number { .. } => Attack::Deleted,
            // The entry before fits its code, or this one does not fit the tree: this one is not of here.
            Fault::Previous if self.number == 0 || self.has_codes() || !is_in_tree => {
                Attack::Spliced
            }
            Fault::Previous => {
                return Broken::like(self.number - 1, Fault::Leaf, Attack::Edited);
            }
            Fault::Code | Fault::Leaf | Fault::Time
                if entries.get(1).and_then(number_of) == Some(self.number) =>
            {
                Attack::Inserted
            }
            Fault::Code if is_in_tree && self.is_signed() => Attack::StolenKey,
            Fault::Malformed if !is_in_tree => Attack::Edited,
            _ => return Broken::at(self.number, fault.clone()),
        };
        broken(fault.clone(), attack)
    }

    /// Says whether the code of the entry before this one was checked.
    fn has_codes(&self) -> bool {
        self.codes
            .as_ref()
            .is_some_and(|(from, _)| *from < self.number)
    }

    /// Says whether the tree on the disk is the one that the checkpoint names.
    fn is_signed(&self) -> bool {
        let checkpoint = self.reader.checkpoint();
        let root = self.reader.tiles().root(checkpoint.size);
        root.is_ok_and(|root| root == checkpoint.root)
    }

    /// Adds a leaf to the tree and compares every tile that is full by now.
    fn add(&mut self, leaf: Hash) -> Result<(), Broken> {
        self.frontier.push(leaf);
        let (mut hash, mut index) = (leaf, self.number - 1);
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            self.levels[level].push(hash);
            if self.levels[level].len() < WIDTH as usize {
                break;
            }
            index /= WIDTH;
            self.compare(level, index)?;
            hash = tree(&self.levels[level]);
            self.levels[level].clear();
        }
        self.at_size()
    }

    fn compare(&self, level: usize, number: u64) -> Result<(), Broken> {
        let level_of = Level::Hashes(level as u32);
        let hashes = &self.levels[level];
        let path = || {
            tiles::path(level_of, number, hashes.len() as u64)
                .display()
                .to_string()
        };
        let wrong = |fault| Broken::at(self.number - 1, fault);
        match self.reader.tiles().hashes(level as u32, number) {
            Ok(found) if found == *hashes => Ok(()),
            Ok(_) => Err(wrong(Fault::Tile(path()))),
            Err(_) => Err(wrong(Fault::File(path()))),
        }
    }

    /// Compares the root with what was signed when the tree had this size.
    fn at_size(&self) -> Result<(), Broken> {
        let size = self.number;
        let root = || self.frontier.root();
        let of_link = |link: &&Link| link.size == size;
        let at = self.links.partition_point(|link| link.size < size);
        for link in self.links[at..].iter().take_while(of_link) {
            if link.root != root() {
                let link = link.number;
                return Err(Broken::at(
                    size.saturating_sub(1),
                    Fault::LinkRoot { link, size },
                ));
            }
        }
        let at = self.elsewhere.partition_point(|known| known.size < size);
        for known in self.elsewhere[at..]
            .iter()
            .take_while(|known| known.size == size)
        {
            if known.root != root() {
                return Err(Broken::at(size.saturating_sub(1), Fault::Fork { size }));
            }
        }
        Ok(())
    }

    /// Compares the tiles that are not full and the root.
    pub(super) fn end_of_tree(&self, checkpoint: &Checkpoint) -> Result<(), JournalError> {
        for (level, hashes) in self.levels.iter().enumerate() {
            if !hashes.is_empty() {
                self.compare(level, (self.number >> (8 * level)) / WIDTH)?;
            }
        }
        if self.frontier.root() != checkpoint.root {
            return Err(Broken::whole(Fault::Root).into());
        }
        Ok(())
    }

    /// Goes on with what the checkpoint does not cover yet, and compares the sealed state.
    pub(super) fn tail(&mut self, state: Option<&State>) -> Result<(), JournalError> {
        for entry in self.reader.tail() {
            self.entry(entry, None)
                .map_err(|fault| Broken::at(self.number, fault))?;
        }
        let Some(state) = state else {
            return Ok(());
        };
        // Where nothing is uncovered, the state is of the last entry, and its next key is the one that this walk has.
        if state.size == self.number {
            let same = self
                .codes
                .as_ref()
                .is_none_or(|(_, codes)| codes.key() == state.codes.key());
            if state.last != self.last || !same {
                return Err(Broken::whole(Fault::State).into());
            }
        }
        Ok(())
    }
}

/// Takes out the whole entries of a bundle; the second value says whether these are all that should be there.
fn whole(bytes: &[u8], width: u64) -> (Vec<&[u8]>, bool) {
    match tiles::entries(bytes, width) {
        Some(entries) => (entries, true),
        None => {
            let count = (0..width)
                .rev()
                .find_map(|count| tiles::entries(bytes, count));
            (count.unwrap_or_default(), false)
        }
    }
}
