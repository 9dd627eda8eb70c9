//! The write-ahead log: entries that are on the disk, but not yet in tiles.
//!
//! A record is a mark, the length of the entry, the number of the group that was synced together, a CRC-32 over these
//! and the entry, then the entry; numbers have their low byte first. A group is acknowledged when `fdatasync` has
//! returned, so what a crash leaves half written was acknowledged to nobody.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};
use std::path::Path;

use super::files;

/// The file's name.
pub(super) const FILE: &str = "wal";
const MARK: &[u8; 4] = b"PJW1";
const HEADER: usize = 20;

/// What was found in the file.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The entries of whole records.
    pub(super) entries: Vec<Vec<u8>>,
    /// How many bytes they take.
    pub(super) whole: u64,
    /// What stands behind them.
    pub(super) rest: Vec<u8>,
    /// The number of the last group.
    pub(super) group: u64,
    /// Whether a whole record of a later group stands in the rest: then no crash has done that, because a group is
    /// begun when the one before it is on the disk.
    pub(super) damaged: bool,
}

/// Looks at the records of a file.
pub(super) fn look(bytes: &[u8]) -> Found {
    let mut found = Found::default();
    let mut at = 0;
    while let Some((entry, group, next)) = record(bytes, at) {
        found.entries.push(entry.to_vec());
        found.group = group;
        at = next;
    }
    found.whole = at as u64;
    found.rest = bytes[at..].to_vec();
    let first = group_of(&found.rest);
    found.damaged = (1..found.rest.len())
        .filter(|at| found.rest[*at..].starts_with(MARK))
        .filter_map(|at| record(&found.rest, at))
        .any(|(_, group, _)| group > first.unwrap_or(found.group + 1));
    found
}

/// Returns the group that a damaged record says it belongs to, where that can be believed.
fn group_of(rest: &[u8]) -> Option<u64> {
    let header = rest.get(..HEADER)?;
    header
        .starts_with(MARK)
        .then(|| u64::from_le_bytes(header[8..16].try_into().expect("eight bytes")))
}

fn record(bytes: &[u8], at: usize) -> Option<(&[u8], u64, usize)> {
    let header = bytes.get(at..at + HEADER)?;
    let word =
        |from: usize| u32::from_le_bytes(header[from..from + 4].try_into().expect("four bytes"));
    let start = at + HEADER;
    let end = start.checked_add(word(4) as usize)?;
    let entry = bytes.get(start..end)?;
    let group = u64::from_le_bytes(header[8..16].try_into().expect("eight bytes"));
    let fits = header.starts_with(MARK) && word(16) == checksum(&header[..16], entry);
    fits.then_some((entry, group, end))
}

fn checksum(header: &[u8], entry: &[u8]) -> u32 {
    let mut crc = crc32fast::Hasher::new();
    crc.update(header);
    crc.update(entry);
    crc.finalize()
}

/// Adds a record to a buffer.
pub(super) fn put(buffer: &mut Vec<u8>, entry: &[u8], group: u64) {
    let mut header = [0; HEADER];
    header[..4].copy_from_slice(MARK);
    header[4..8].copy_from_slice(&(entry.len() as u32).to_le_bytes());
    header[8..16].copy_from_slice(&group.to_le_bytes());
    let crc = checksum(&header[..16], entry);
    header[16..].copy_from_slice(&crc.to_le_bytes());
    buffer.extend(header);
    buffer.extend(entry);
}

/// The file, open to write.
pub(super) struct Wal {
    file: File,
    length: u64,
    /// Whether bytes of a torn write stand behind the records.
    excess: bool,
    #[cfg(test)]
    pub(super) fault: Option<i32>,
}

impl Wal {
    /// Opens the file at the end of its whole records. What stands behind them is overwritten, and cut off when the next
    /// record is on the disk: that record says what was lost.
    pub(super) fn open(folder: &Path, whole: u64) -> io::Result<Self> {
        let mut file = files::open(&folder.join(FILE))?;
        let excess = file.metadata()?.len() > whole;
        file.seek(SeekFrom::Start(whole))?;
        Ok(Self {
            file,
            length: whole,
            excess,
            #[cfg(test)]
            fault: None,
        })
    }

    /// Returns how many bytes are in the file.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// Writes records and returns when they are on the disk.
    pub(super) fn write(&mut self, records: &[u8]) -> io::Result<()> {
        self.file.write_all(records)?;
        #[cfg(test)]
        if let Some(code) = self.fault {
            return Err(io::Error::from_raw_os_error(code));
        }
        self.file.sync_data()?;
        self.length += records.len() as u64;
        if self.excess {
            self.file.set_len(self.length)?;
            self.file.sync_data()?;
            self.excess = false;
        }
        Ok(())
    }

    /// Forgets the records, which are in tiles now.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.seek(SeekFrom::Start(0))?;
        (self.length, self.excess) = (0, false);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two_groups() -> Vec<u8> {
        let mut bytes = Vec::new();
        put(&mut bytes, b"one", 4);
        put(&mut bytes, b"two", 5);
        put(&mut bytes, b"three", 5);
        bytes
    }

    #[test]
    fn a_tail_cut_anywhere_leaves_the_whole_records() {
        let bytes = two_groups();
        for length in 0..=bytes.len() {
            let found = look(&bytes[..length]);
            let expected = [23, 46, 71].iter().filter(|end| **end <= length).count();
            assert_eq!(found.entries.len(), expected, "{length}");
            assert_eq!(found.whole as usize + found.rest.len(), length);
            assert!(!found.damaged, "{length}");
        }
    }

    #[test]
    fn a_damaged_record_before_a_later_group_is_no_torn_tail() {
        let mut bytes = two_groups();
        bytes[21] ^= 1;
        let found = look(&bytes);
        assert!(found.entries.is_empty() && found.damaged);
        // Within one group the disk may have written the later part only.
        let mut bytes = two_groups();
        bytes[44] ^= 1;
        let found = look(&bytes);
        assert!(found.entries.len() == 1 && !found.damaged);
    }
}
