//! The pages of a database, and those that stand in its write-ahead log instead.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use pai_redact::Encoding;

use super::MAGIC;

/// How long the header is, in bytes.
pub(super) const HEADER: usize = 100;
/// The least of a page that holds data, in bytes.
const LEAST: usize = 480;

/// The pages of a database, each of which is read once.
pub(super) struct Pages<R> {
    source: R,
    wal: Option<Wal>,
    size: usize,
    /// How much of a page holds data, in bytes.
    pub(super) usable: usize,
    /// How texts are written.
    pub(super) encoding: Encoding,
    count: u32,
    /// Which pages have been read, one bit for each.
    read: Vec<u64>,
}

impl<R: Read + Seek> Pages<R> {
    pub(super) fn open(mut source: R, wal: Option<Wal>) -> io::Result<Self> {
        let mut header = [0; HEADER];
        source.rewind()?;
        source.read_exact(&mut header)?;
        let size = match u16::from_be_bytes([header[16], header[17]]) {
            1 => 1 << 16,
            size => usize::from(size),
        };
        let usable = size.saturating_sub(usize::from(header[20]));
        let is_size = size.is_power_of_two() && size >= 512 && usable >= LEAST;
        if !header.starts_with(MAGIC) || !is_size {
            return Err(broken("its header is none"));
        }
        let encoding = match header[56..60] {
            [0, 0, 0, 2] => Encoding::Utf16Le,
            [0, 0, 0, 3] => Encoding::Utf16Be,
            _ => Encoding::Bytes,
        };
        let wal = wal.filter(|wal| wal.size == size);
        let last = wal.as_ref().and_then(|wal| wal.frames.keys().max());
        let pages = source.seek(SeekFrom::End(0))? / size as u64;
        let count = u32::try_from(pages).unwrap_or(u32::MAX);
        let count = count.max(last.copied().unwrap_or(0));
        Ok(Self {
            source,
            wal,
            size,
            usable,
            encoding,
            count,
            read: vec![0; count as usize / 64 + 1],
        })
    }

    /// Reads a page, which are counted from 1.
    pub(super) fn page(&mut self, number: u32) -> io::Result<Vec<u8>> {
        if number == 0 || number > self.count {
            return Err(broken("it names a page that is not there"));
        }
        let (word, bit) = (number as usize / 64, 1 << (number % 64));
        if self.read[word] & bit != 0 {
            return Err(broken("it names a page twice"));
        }
        self.read[word] |= bit;
        let mut page = vec![0; self.size];
        let start = (u64::from(number) - 1) * self.size as u64;
        let in_wal = self.wal.as_mut().and_then(|wal| {
            let start = *wal.frames.get(&number)?;
            Some((&mut wal.file, start))
        });
        match in_wal {
            Some((file, start)) => {
                file.seek(SeekFrom::Start(start))?;
                file.read_exact(&mut page)?;
            }
            None => {
                self.source.seek(SeekFrom::Start(start))?;
                self.source.read_exact(&mut page)?;
            }
        }
        page.truncate(self.usable);
        Ok(page)
    }

    /// Lets every page be read again.
    pub(super) fn forget(&mut self) {
        self.read.fill(0);
    }
}

/// What was written last to a database that is in use: `NAME-wal`.
pub(in crate::scan) struct Wal {
    file: File,
    size: usize,
    /// Where the latest state of a page stands.
    frames: HashMap<u32, u64>,
}

/// How long the headers of the log and of each frame are, in bytes.
const LOG: usize = 32;
const FRAME: usize = 24;
/// How many frames are read at most; SQLite itself begins anew after a thousand.
const MOST_FRAMES: u64 = 1 << 20;

impl Wal {
    /// Reads which pages a log holds; `None` where it is none, or an empty one.
    pub(in crate::scan) fn read(mut file: File) -> Option<Self> {
        let mut header = [0; LOG];
        file.read_exact(&mut header).ok()?;
        // The last bit says how checksums are counted. A frame of an earlier log has another salt.
        if header[..3] != [0x37, 0x7F, 0x06] || header[3] & !1 != 0x82 {
            return None;
        }
        let size = u32::from_be_bytes(header[8..12].try_into().ok()?) as usize;
        let salt = &header[16..24];
        if !(512..=1 << 16).contains(&size) {
            return None;
        }
        let (mut frames, mut pending) = (HashMap::new(), Vec::new());
        for frame in 0..MOST_FRAMES {
            let start = LOG as u64 + frame * (FRAME + size) as u64;
            let mut about = [0; FRAME];
            file.seek(SeekFrom::Start(start)).ok()?;
            if file.read_exact(&mut about).is_err() || about[8..16] != *salt {
                break;
            }
            let [number, committed] = [0, 4].map(|at| {
                let bytes = about[at..at + 4].try_into();
                bytes.map_or(0, u32::from_be_bytes)
            });
            pending.push((number, start + FRAME as u64));
            if committed != 0 {
                frames.extend(pending.drain(..));
            }
        }
        (!frames.is_empty()).then_some(Self { file, size, frames })
    }
}

/// Says that a database is broken.
pub(super) fn broken(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}
