//! The tree on disk, laid out as C2SP's tlog-tiles says: paths, reading with proofs, and the edge where it grows.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::files;
use super::hash::{HASH, Hash, split, tree};

/// The hashes in a full tile.
pub(super) const WIDTH: u64 = 256;
/// How many levels of the tree one level of tiles holds.
const HEIGHT: u32 = 8;

/// Why the tree cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TileError {
    /// The system does not give the file.
    #[error("cannot read `{}`", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file has another length than a tile of its width.
    #[error("`{}` is not {width} hashes wide", path.display())]
    Width {
        /// The file.
        path: PathBuf,
        /// How many hashes there should be.
        width: u64,
    },
    /// The tree is smaller.
    #[error("entry {index} is not among the {size} of the tree")]
    Beyond {
        /// What was asked for.
        index: u64,
        /// How many there are.
        size: u64,
    },
}

impl TileError {
    /// Returns the file that it is about.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Read { path, .. } | Self::Width { path, .. } => path.display().to_string(),
            Self::Beyond { .. } => String::new(),
        }
    }
}

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    /// The entries themselves.
    Entries,
    /// Hashes of this level.
    Hashes(u32),
}

/// Returns a tile's path below the journal's folder; a width of 256 is a full tile.
pub(super) fn path(level: Level, number: u64, width: u64) -> PathBuf {
    let mut text = format!("{:03}", number % 1000);
    let mut rest = number / 1000;
    while rest > 0 {
        text = format!("x{:03}/{text}", rest % 1000);
        rest /= 1000;
    }
    let level = match level {
        Level::Entries => "entries".to_owned(),
        Level::Hashes(level) => level.to_string(),
    };
    PathBuf::from(match width {
        WIDTH => format!("tile/{level}/{text}"),
        width => format!("tile/{level}/{text}.p/{width}"),
    })
}

/// Returns how wide a tile is in a tree of this size.
pub(super) fn width(level: u32, number: u64, size: u64) -> u64 {
    let here = size.checked_shr(HEIGHT * level).unwrap_or(0);
    here.saturating_sub(number * WIDTH).min(WIDTH)
}

/// A tree of a given size.
pub struct Tiles {
    folder: PathBuf,
    size: u64,
    recent: RefCell<VecDeque<(u32, u64, Vec<Hash>)>>,
}

impl Tiles {
    /// Looks at the tree of this size in a folder.
    pub fn new(folder: &Path, size: u64) -> Self {
        let folder = folder.to_owned();
        Self {
            folder,
            size,
            recent: RefCell::default(),
        }
    }

    /// Returns the entries of a bundle, each behind its length, and how many there should be.
    pub(super) fn bundle(&self, number: u64) -> Result<(Vec<u8>, u64), TileError> {
        let width = width(0, number, self.size);
        Ok(match self.read(Level::Entries, number, width)? {
            (bundle, true) => (first(bundle, width), width),
            (bundle, false) => (bundle, width),
        })
    }

    /// Returns the hashes of a tile.
    pub(super) fn hashes(&self, level: u32, number: u64) -> Result<Vec<Hash>, TileError> {
        let width = width(level, number, self.size);
        let (bytes, is_full) = self.read(Level::Hashes(level), number, width)?;
        let expected = if is_full { WIDTH } else { width };
        if bytes.len() as u64 != expected * HASH as u64 {
            let path = path(Level::Hashes(level), number, width);
            return Err(TileError::Width { path, width });
        }
        let mut hashes = hashes(&bytes);
        hashes.truncate(width as usize);
        Ok(hashes)
    }

    /// Reads a tile; the second value says whether it is the full one, which may stand where a partial one was.
    fn read(&self, level: Level, number: u64, width: u64) -> Result<(Vec<u8>, bool), TileError> {
        let path_of = |width| self.folder.join(path(level, number, width));
        let read = match std::fs::read(path_of(width)) {
            Err(error) if width < WIDTH && files::is_absent(&error) => {
                std::fs::read(path_of(WIDTH))
                    .map(|bytes| (bytes, true))
                    .map_err(|_| error)
            }
            read => read.map(|bytes| (bytes, width == WIDTH)),
        };
        read.map_err(|source| TileError::Read {
            path: path(level, number, width),
            source,
        })
    }

    /// Returns the hash over `2^level` leaves, all of them in the tree.
    fn node(&self, level: u32, index: u64) -> Result<Hash, TileError> {
        let (tile, inside) = (level / HEIGHT, level % HEIGHT);
        let first = index << inside;
        let (number, at) = (first / WIDTH, (first % WIDTH) as usize);
        let count = 1 << inside;
        let known = |hashes: &[Hash]| tree(&hashes[at..at + count]);
        if let Some((.., hashes)) = self
            .recent
            .borrow()
            .iter()
            .find(|(l, n, _)| (*l, *n) == (tile, number))
        {
            return Ok(known(hashes));
        }
        let hashes = self.hashes(tile, number)?;
        let hash = known(&hashes);
        let mut recent = self.recent.borrow_mut();
        recent.truncate(7);
        recent.push_front((tile, number, hashes));
        Ok(hash)
    }

    /// Returns the hash of the leaves from `low` up to `high`.
    fn range(&self, low: u64, high: u64) -> Result<Hash, TileError> {
        let size = high - low;
        if size.is_power_of_two() && low.is_multiple_of(size) {
            let level = size.trailing_zeros();
            return self.node(level, low >> level);
        }
        let middle = low + split(size);
        Ok(Hash::node(
            &self.range(low, middle)?,
            &self.range(middle, high)?,
        ))
    }

    /// Returns the root of the tree when it had this size.
    pub fn root(&self, size: u64) -> Result<Hash, TileError> {
        match size {
            0 => Ok(Hash::empty()),
            size if size <= self.size => self.range(0, size),
            size => Err(self.beyond(size - 1)),
        }
    }

    /// Proves that an entry is in the tree (RFC 6962, section 2.1.1).
    pub fn inclusion(&self, index: u64) -> Result<Vec<Hash>, TileError> {
        if index >= self.size {
            return Err(self.beyond(index));
        }
        let (mut low, mut high, mut proof) = (0, self.size, Vec::new());
        while high - low > 1 {
            let middle = low + split(high - low);
            if index < middle {
                proof.push(self.range(middle, high)?);
                high = middle;
            } else {
                proof.push(self.range(low, middle)?);
                low = middle;
            }
        }
        proof.reverse();
        Ok(proof)
    }

    /// Proves that an older tree is the beginning of this one (RFC 6962, section 2.1.2).
    pub fn consistency(&self, older: u64) -> Result<Vec<Hash>, TileError> {
        if older > self.size {
            return Err(self.beyond(older - 1));
        }
        if older == 0 || older == self.size {
            return Ok(Vec::new());
        }
        let (mut low, mut high, mut whole, mut proof) = (0, self.size, true, Vec::new());
        while older != high {
            let middle = low + split(high - low);
            if older <= middle {
                proof.push(self.range(middle, high)?);
                high = middle;
            } else {
                proof.push(self.range(low, middle)?);
                (low, whole) = (middle, false);
            }
        }
        if !whole {
            proof.push(self.range(low, high)?);
        }
        proof.reverse();
        Ok(proof)
    }

    /// Says whether files of a larger tree are there.
    pub(super) fn has_beyond(&self) -> bool {
        let (number, width) = (self.size / WIDTH, self.size % WIDTH);
        let partial = self.folder.join(path(Level::Entries, number, 1));
        let names = partial
            .parent()
            .and_then(|folder| std::fs::read_dir(folder).ok());
        let is_wider = |entry: std::io::Result<std::fs::DirEntry>| {
            let name = entry
                .ok()
                .and_then(|entry| entry.file_name().into_string().ok());
            name.and_then(|name| name.parse().ok())
                .is_some_and(|found: u64| found > width)
        };
        self.folder
            .join(path(Level::Entries, number, WIDTH))
            .exists()
            || names.is_some_and(|mut names| names.any(is_wider))
    }

    fn beyond(&self, index: u64) -> TileError {
        TileError::Beyond {
            index,
            size: self.size,
        }
    }
}

fn hashes(bytes: &[u8]) -> Vec<Hash> {
    bytes
        .chunks_exact(HASH)
        .filter_map(Hash::of_slice)
        .collect()
}

/// The right edge of the tree: what is not yet in a full tile.
pub(super) struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
    bundle: Vec<u8>,
    full: Vec<(PathBuf, Vec<u8>)>,
}

impl Edge {
    /// Reads the edge of a tree of this size.
    pub(super) fn load(folder: &Path, size: u64) -> Result<Self, TileError> {
        let tiles = Tiles::new(folder, size);
        let mut levels = Vec::new();
        let mut here = size;
        while here > 0 {
            let level = levels.len() as u32;
            levels.push(match here % WIDTH {
                0 => Vec::new(),
                _ => tiles.hashes(level, here / WIDTH)?,
            });
            here /= WIDTH;
        }
        let bundle = match size % WIDTH {
            0 => Vec::new(),
            _ => tiles.bundle(size / WIDTH)?.0,
        };
        Ok(Self {
            size,
            levels,
            bundle,
            full: Vec::new(),
        })
    }

    /// Returns how many entries the tree has.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Adds an entry and the hash of it.
    pub(super) fn push(&mut self, entry: &[u8], leaf: Hash) {
        let length = u16::try_from(entry.len()).expect("entries are limited when they are made");
        self.bundle.extend(length.to_be_bytes());
        self.bundle.extend(entry);
        if self.size % WIDTH == WIDTH - 1 {
            let bundle = std::mem::take(&mut self.bundle);
            self.full
                .push((path(Level::Entries, self.size / WIDTH, WIDTH), bundle));
        }
        let (mut hash, mut index) = (leaf, self.size);
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            let hashes = &mut self.levels[level];
            hashes.push(hash);
            if hashes.len() < WIDTH as usize {
                break;
            }
            let hashes = std::mem::take(hashes);
            index /= WIDTH;
            self.full.push((
                path(Level::Hashes(level as u32), index, WIDTH),
                bytes(&hashes),
            ));
            hash = tree(&hashes);
        }
        self.size += 1;
    }

    /// Takes the tiles that have become full.
    pub(super) fn take_full(&mut self) -> Vec<(PathBuf, Vec<u8>)> {
        std::mem::take(&mut self.full)
    }

    /// Returns the partial tiles.
    pub(super) fn partial(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut tiles = Vec::new();
        if !self.size.is_multiple_of(WIDTH) {
            let path = path(Level::Entries, self.size / WIDTH, self.size % WIDTH);
            tiles.push((path, self.bundle.clone()));
        }
        for (level, hashes) in self.levels.iter().enumerate() {
            if !hashes.is_empty() {
                let number = (self.size >> (HEIGHT as usize * level)) / WIDTH;
                let path = path(Level::Hashes(level as u32), number, hashes.len() as u64);
                tiles.push((path, bytes(hashes)));
            }
        }
        tiles
    }

    /// Returns the root.
    pub(super) fn root(&self) -> Hash {
        let mut peaks: Vec<Hash> = Vec::new();
        for hashes in self.levels.iter().rev() {
            let mut rest = hashes.as_slice();
            while !rest.is_empty() {
                let (peak, after) = rest.split_at(1 << rest.len().ilog2());
                peaks.push(tree(peak));
                rest = after;
            }
        }
        let mut peaks = peaks.into_iter().rev();
        let Some(last) = peaks.next() else {
            return Hash::empty();
        };
        peaks.fold(last, |right, left| Hash::node(&left, &right))
    }
}

/// Takes a bundle apart; `None` when it does not hold so many whole entries and nothing else.
pub(super) fn entries(bundle: &[u8], count: u64) -> Option<Vec<&[u8]>> {
    let places = places(bundle, count)?;
    Some(places.into_iter().map(|place| &bundle[place]).collect())
}

/// Returns where the entries of a bundle are; `None` as above.
pub(super) fn places(bundle: &[u8], count: u64) -> Option<Vec<Range<usize>>> {
    let (mut places, mut at) = (Vec::new(), 0);
    for _ in 0..count {
        let (length, behind) = bundle.get(at..)?.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        (length <= behind.len()).then_some(())?;
        places.push(at + 2..at + 2 + length);
        at += 2 + length;
    }
    (at == bundle.len()).then_some(places)
}

/// Keeps the first entries of a bundle: a full bundle may stand where a partial one is asked for.
fn first(mut bundle: Vec<u8>, count: u64) -> Vec<u8> {
    let mut at = 0;
    for _ in 0..count {
        match bundle.get(at..at + 2) {
            Some(length) => at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])),
            None => return bundle,
        }
    }
    bundle.truncate(at);
    bundle
}

fn bytes(hashes: &[Hash]) -> Vec<u8> {
    hashes.iter().flat_map(|hash| hash.0).collect()
}

#[cfg(test)]
mod tests {
    use super::super::hash::{is_consistent, is_included};
    use super::*;

    /// Writes a tree of `size` small entries.
    fn written(folder: &Path, size: u64) -> Vec<Hash> {
        let mut edge = Edge::load(folder, 0).unwrap();
        let mut leaves = Vec::new();
        for number in 0..size {
            let entry = number.to_be_bytes();
            leaves.push(Hash::leaf(&entry));
            edge.push(&entry, leaves[number as usize]);
        }
        assert_eq!(edge.root(), tree(&leaves));
        for (path, content) in edge.take_full().into_iter().chain(edge.partial()) {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        let again = Edge::load(folder, size).unwrap();
        assert_eq!(
            (again.root(), again.partial()),
            (edge.root(), edge.partial())
        );
        leaves
    }

    #[test]
    fn paths_are_those_of_the_specification() {
        let shown = |level, number, width| path(level, number, width).display().to_string();
        assert_eq!(
            shown(Level::Hashes(0), 1_234_067, 256),
            "tile/0/x001/x234/067"
        );
        assert_eq!(shown(Level::Entries, 5, 112), "tile/entries/005.p/112");
        // The example of the specification: a tree of 70,000.
        assert_eq!(width(0, 272, 70_000), 256);
        assert_eq!(width(0, 273, 70_000), 112);
        assert_eq!(width(1, 0, 70_000), 256);
        assert_eq!(width(1, 1, 70_000), 17);
        assert_eq!(width(2, 0, 70_000), 1);
        assert_eq!(width(3, 0, 70_000), 0);
    }

    #[test]
    fn proofs_hold_for_their_entry_and_size_only() {
        for size in [1, 2, 3, 7, 8, 255, 256, 257, 700] {
            let folder = tempfile::tempdir().unwrap();
            let leaves = written(folder.path(), size);
            let tiles = Tiles::new(folder.path(), size);
            let root = tiles.root(size).unwrap();
            assert_eq!(root, tree(&leaves));
            for index in (0..size).step_by(1 + size as usize / 40) {
                let leaf = leaves[index as usize];
                let mut proof = tiles.inclusion(index).unwrap();
                assert!(is_included(index, size, leaf, &proof, root));
                let other = Hash::leaf(b"?");
                assert!(!is_included(index, size, other, &proof, root));
                assert!(!is_included(index + 1, size, leaf, &proof, root));
                proof.push(leaf);
                assert!(!is_included(index, size, leaf, &proof, root));
                let older = (index, tiles.root(index).unwrap());
                let proof = tiles.consistency(index).unwrap();
                assert!(
                    is_consistent(older, (size, root), &proof),
                    "{index} of {size}"
                );
                assert!(!is_consistent((index, other), (size, root), &proof));
                assert!(!is_consistent(older, (size, other), &proof) || index == 0);
            }
            assert!(tiles.inclusion(size).is_err() && tiles.consistency(size + 1).is_err());
        }
    }
}
