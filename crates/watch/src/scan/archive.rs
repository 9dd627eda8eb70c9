//! Looks into archives and compressed files, within limits.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};

use super::database::{self, Database, Wal};
use super::journal::{self, Fields};
use super::sheets::{self, Sheet};
use super::stream::{self, Buffers};
use super::vma;
use super::{Limits, Place, Scanner};

/// How many bytes tell what a file is; a tar archive says so at byte 257.
const MAGIC: usize = 512;

/// The most memory that unpacking xz may take, in KiB.
const XZ_MEMORY: u32 = 96 << 10;

/// What a file is packed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packed {
    Zip,
    Tar,
    Gzip,
    Zstd,
    Xz,
    Bzip2,
    /// Not packed, but its bytes tell little.
    Database,
    /// Its values are packed, one by one.
    Journal,
    /// A backup of a virtual machine, whose settings stand before its disks.
    Vma,
    /// A file of a Proxmox Backup Server behind a checksum, as it is and packed by zstd.
    Blob,
    ZstdBlob,
}

/// How much stands before what a file of a Proxmox Backup Server holds, in bytes.
const BLOB_HEAD: u64 = 12;

impl Packed {
    fn of(start: &[u8]) -> Option<Self> {
        Some(match start {
            [b'P', b'K', 3, 4, ..] => Self::Zip,
            [0x1F, 0x8B, 8, ..] => Self::Gzip,
            [0x28, 0xB5, 0x2F, 0xFD, ..] => Self::Zstd,
            [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => Self::Xz,
            [b'B', b'Z', b'h', b'1'..=b'9', b'1', b'A', b'Y', ..] => Self::Bzip2,
            _ if start.starts_with(database::MAGIC) => Self::Database,
            _ if start.starts_with(journal::MAGIC) => Self::Journal,
            _ if start.starts_with(vma::MAGIC) => Self::Vma,
            [66, 171, 56, 7, 190, 131, 112, 161, ..] => Self::Blob,
            [49, 185, 88, 66, 111, 182, 163, 127, ..] => Self::ZstdBlob,
            _ if start.get(257..262) == Some(b"ustar") => Self::Tar,
            _ => return None,
        })
    }

    /// Returns the name of what is inside a compressed file.
    fn inner(self, name: &str) -> String {
        let lower = name.to_ascii_lowercase();
        for (ending, instead) in [
            (".tgz", ".tar"),
            (".tzst", ".tar"),
            (".txz", ".tar"),
            (".tbz2", ".tar"),
            (".gz", ""),
            (".zst", ""),
            (".xz", ""),
            (".bz2", ""),
            (".blob", ""),
        ] {
            if lower.ends_with(ending) {
                return format!("{}{instead}", &name[..name.len() - ending.len()]);
            }
        }
        name.to_owned()
    }
}

/// What begins files whose content nothing here unpacks, and what they are.
const CLOSED: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "a document of before 2007, or one with a password",
    ),
    (b"7z\xBC\xAF\x27\x1C", "an archive of 7-Zip"),
    (b"Rar!\x1A\x07", "an archive of RAR"),
    (b"MSCF\0\0\0\0", "a cabinet"),
    (b"070701", "an archive of cpio"),
    (b"hsqs", "a squashfs"),
    (&[4, 0x22, 0x4D, 0x18], "compressed by LZ4"),
    (&[0x89, b'L', b'Z', b'O', 0], "compressed by lzop"),
];

/// What is left of an archive's limits.
struct Budget {
    bytes: u64,
    members: u64,
}

/// Looks through one file after the other with the same buffers.
pub(super) struct Opened<'s, 'd> {
    scanner: &'s Scanner<'d>,
    buffers: Buffers,
    budget: Budget,
    /// Whether a decoder with a large window is at work.
    windowed: bool,
}

impl<'s, 'd> Opened<'s, 'd> {
    pub(super) fn new(scanner: &'s Scanner<'d>) -> Self {
        Self {
            scanner,
            buffers: Buffers::default(),
            budget: Budget {
                bytes: 0,
                members: 0,
            },
            windowed: false,
        }
    }

    pub(super) fn scanner(&self) -> &'s Scanner<'d> {
        self.scanner
    }

    /// Looks through a file on disk; `wal` opens what was written last to it, if it is a database in use.
    pub(super) fn file(
        &mut self,
        mut file: File,
        place: &Place,
        wal: &dyn Fn() -> io::Result<File>,
    ) {
        self.refill();
        let start = self.buffers.start(&mut file, MAGIC);
        if let Ok(start) = &start {
            tell_closed(self.scanner, place, start);
        }
        let result = match start.map(Packed::of) {
            Err(error) => Err(error),
            Ok(None) => self.text(&mut file, place, 0),
            Ok(Some(Packed::Zip)) => file.rewind().and_then(|()| self.zip(file, place, 0)),
            Ok(Some(Packed::Database)) => {
                let wal = wal().ok().and_then(Wal::read);
                self.database(file, wal, place, 0)
            }
            Ok(packed) => {
                // What is inside is read into the same buffer.
                let start = Cursor::new(self.buffers.take());
                self.packed(packed, &mut start.chain(file), place, 0)
            }
        };
        if let Err(error) = result {
            self.scanner.skip(&place.shown, error.to_string());
        }
    }

    /// Looks through a text or archive that can only be read forward.
    pub(super) fn member(&mut self, reader: &mut dyn Read, place: &Place, depth: usize) {
        if depth == 0 {
            self.refill();
        }
        let mut start = Vec::with_capacity(MAGIC);
        let result = reader
            .take(MAGIC as u64)
            .read_to_end(&mut start)
            .and_then(|_| {
                let packed = Packed::of(&start);
                tell_closed(self.scanner, place, &start);
                self.buffers.take();
                self.packed(packed, &mut Cursor::new(start).chain(reader), place, depth)
            });
        if let Err(error) = result {
            self.scanner.skip(&place.shown, error.to_string());
        }
    }

    fn refill(&mut self) {
        let Limits {
            unpacked, members, ..
        } = self.scanner.limits;
        self.budget = Budget {
            bytes: unpacked,
            members,
        };
    }

    fn packed(
        &mut self,
        packed: Option<Packed>,
        reader: &mut dyn Read,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        let Some(packed) = packed else {
            return self.text(reader, place, depth);
        };
        if depth >= self.scanner.limits.depth {
            let deep = format!("archives are followed {depth} deep");
            self.scanner.skip(&place.shown, deep);
            // What is no archive is looked at as bytes.
            return match packed {
                Packed::Database | Packed::Journal | Packed::Vma => self.text(reader, place, depth),
                _ => Ok(()),
            };
        }
        match packed {
            Packed::Tar => self.tar(reader, place, depth),
            Packed::Zip | Packed::Database => self.in_memory(packed, reader, place, depth),
            Packed::Gzip => self.unpacked(
                &mut flate2::read::MultiGzDecoder::new(reader),
                packed,
                place,
                depth,
            ),
            Packed::Bzip2 => self.unpacked(
                &mut bzip2::read::MultiBzDecoder::new(reader),
                packed,
                place,
                depth,
            ),
            Packed::Xz | Packed::Zstd => self.windowed(reader, packed, place, depth),
            Packed::Vma => self.backup(reader, place, depth),
            Packed::Blob => {
                io::copy(&mut reader.take(BLOB_HEAD), &mut io::sink())?;
                self.unpacked(reader, packed, place, depth)
            }
            Packed::ZstdBlob => {
                io::copy(&mut reader.take(BLOB_HEAD), &mut io::sink())?;
                self.windowed(reader, packed, place, depth)
            }
            Packed::Journal => {
                let mut fields = Fields::of(reader)?;
                self.member_of(&mut fields, &place.member("fields.log"), depth + 1)?;
                if fields.is_broken() {
                    let why = "not read as a whole: its objects do not fill it";
                    self.scanner.skip(&place.shown, why);
                }
                Ok(())
            }
        }
    }

    /// Looks through what is not packed; members of archives count against the limits.
    fn text(&mut self, reader: &mut dyn Read, place: &Place, depth: usize) -> io::Result<()> {
        if depth == 0 {
            return stream::scan(self.scanner, reader, place, &mut self.buffers).map(|_| ());
        }
        let limit = self.budget.bytes;
        let read = stream::scan(
            self.scanner,
            &mut reader.take(limit),
            place,
            &mut self.buffers,
        )?;
        self.budget.bytes -= read.min(limit);
        if self.budget.bytes == 0 {
            return Err(io::Error::other(
                "the archive unpacks to more than is looked at",
            ));
        }
        Ok(())
    }

    fn unpacked(
        &mut self,
        reader: &mut dyn Read,
        packed: Packed,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        let name = place.relative.rsplit(['/', '!']).next().unwrap_or_default();
        let inner = place.member(&packed.inner(name));
        self.member_of(reader, &inner, depth + 1)
    }

    /// Unpacks what may need a window of up to 100 MB, one at a time in the whole scan: memory stays bounded.
    fn windowed(
        &mut self,
        reader: &mut dyn Read,
        packed: Packed,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        if self.windowed {
            return Err(io::Error::other(
                "a zstd or xz stream inside another one is not looked at",
            ));
        }
        let turn = self
            .scanner
            .windows
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        self.windowed = true;
        let result = if packed == Packed::Xz {
            let mut decoder = lzma_rust2::XzReader::new_mem_limit(reader, true, XZ_MEMORY);
            self.unpacked(&mut decoder, packed, place, depth)
        } else {
            ruzstd::decoding::StreamingDecoder::new(reader)
                .map_err(io::Error::other)
                .and_then(|mut decoder| self.unpacked(&mut decoder, packed, place, depth))
        };
        self.windowed = false;
        drop(turn);
        result
    }

    /// Looks through the settings of a guest, and then through all of its backup.
    fn backup(&mut self, reader: &mut dyn Read, place: &Place, depth: usize) -> io::Result<()> {
        let settings = place.to_be_seen_twice();
        let head = vma::head(reader)?;
        for (name, data) in head.configs {
            self.member_of(&mut &data[..], &settings.member(&name), depth + 1)?;
        }
        self.buffers.take();
        let mut whole = Cursor::new(head.bytes).chain(reader);
        self.text(&mut whole, &settings.seen_again(), depth)
    }

    fn tar(&mut self, reader: &mut dyn Read, place: &Place, depth: usize) -> io::Result<()> {
        let mut archive = tar::Archive::new(reader);
        for entry in archive.entries()? {
            let mut entry = entry?;
            if self.scanner.stopped() {
                break;
            }
            if !entry.header().entry_type().is_file() {
                continue;
            }
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            self.member_of(&mut entry, &place.member(&name), depth + 1)?;
        }
        Ok(())
    }

    /// Looks through what stands in an archive and is not read from its beginning to its end.
    fn in_memory(
        &mut self,
        packed: Packed,
        reader: &mut dyn Read,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        let limit = self.scanner.limits.in_memory;
        let mut bytes = Vec::new();
        reader.take(limit + 1).read_to_end(&mut bytes)?;
        let fits = bytes.len() as u64 <= limit;
        if packed == Packed::Zip && fits {
            return self.zip(Cursor::new(bytes), place, depth);
        }
        if fits {
            return self.database(Cursor::new(bytes), None, place, depth);
        }
        let what = match packed {
            Packed::Database => "the rows of a database",
            _ => "a zip archive",
        };
        let large = format!("{what} of more than {} MB inside an archive", limit >> 20);
        self.scanner.skip(&place.shown, large);
        match packed {
            Packed::Database => self.text(&mut Cursor::new(bytes).chain(reader), place, depth),
            _ => Ok(()),
        }
    }

    /// Looks through the rows of a database, and then through its bytes: rows that were deleted stay there.
    fn database<R: Read + Seek>(
        &mut self,
        mut source: R,
        wal: Option<Wal>,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        let rows = place.to_be_seen_twice();
        self.buffers.take();
        let read = Database::open(&mut source, wal)
            .and_then(|mut database| self.tables(&mut database, &rows, depth));
        if let Err(error) = read {
            let why = format!("not read as a database: {error}");
            self.scanner.skip(&place.shown, why);
        }
        source.rewind()?;
        self.buffers.take();
        self.text(&mut source, &rows.seen_again(), depth)
    }

    fn tables<R: Read + Seek>(
        &mut self,
        database: &mut Database<R>,
        place: &Place,
        depth: usize,
    ) -> io::Result<()> {
        let tell = |broken: Option<String>| {
            if let Some(why) = broken {
                let why = format!("not read as a whole: {why}");
                self.scanner.skip(&place.shown, why);
            }
        };
        let (tables, broken) = database.tables()?;
        tell(broken);
        for table in &tables {
            if self.scanner.stopped() {
                break;
            }
            let limit = self.scanner.limits.in_memory;
            if let Some(files) = database.files(table, limit)? {
                for file in files {
                    let place = place.member(&file.path);
                    self.member_of(&mut &file.data[..], &place, depth + 1)?;
                }
                continue;
            }
            let mut lines = database.lines(table);
            let rows = place.member(&format!("{}.jsonl", table.name));
            self.member_of(&mut lines, &rows, depth + 1)?;
            tell(lines.broken());
        }
        Ok(())
    }

    fn zip(&mut self, reader: impl Read + Seek, place: &Place, depth: usize) -> io::Result<()> {
        let mut archive = zip::ZipArchive::new(reader).map_err(io::Error::other)?;
        let place = &match self.sheets(&mut archive, place, depth)? {
            Some(seen) => seen.seen_again(),
            None => place.clone(),
        };
        for index in 0..archive.len() {
            if self.scanner.stopped() {
                break;
            }
            match archive.by_index(index) {
                Ok(mut entry) if entry.is_file() => {
                    let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
                    self.member_of(&mut entry, &place.member(&name), depth + 1)?;
                }
                Ok(_) => {}
                // One damaged or encrypted member does not hide the others.
                Err(error) => self
                    .scanner
                    .skip(&place.shown, format!("member {index}: {error}")),
            }
        }
        Ok(())
    }

    /// Looks through what the sheets of a spreadsheet show, besides its files; returns their place, if there are any.
    fn sheets<R: Read + Seek>(
        &mut self,
        archive: &mut zip::ZipArchive<R>,
        place: &Place,
        depth: usize,
    ) -> io::Result<Option<Place>> {
        let room = self.budget.bytes.min(self.scanner.limits.in_memory / 2);
        let mut left = room;
        let sheets = sheets::read(archive, &mut left).unwrap_or_else(|error| {
            left = 0;
            let why = format!("not read as a spreadsheet: {error}");
            self.scanner.skip(&place.shown, why);
            Vec::new()
        });
        // What is unpacked here is unpacked once more below.
        self.budget.bytes -= room - left;
        let seen = (!sheets.is_empty()).then(|| place.to_be_seen_twice());
        for (Sheet { name, text }, place) in sheets.into_iter().zip(seen.iter().cycle()) {
            self.member_of(&mut text.as_bytes(), &place.member(&name), depth + 1)?;
        }
        Ok(seen)
    }

    /// Looks through a member; an error of its own is told, and ends it alone.
    fn member_of(&mut self, reader: &mut dyn Read, place: &Place, depth: usize) -> io::Result<()> {
        let Some(left) = self.budget.members.checked_sub(1) else {
            return Err(io::Error::other(
                "the archive holds more members than are looked at",
            ));
        };
        self.budget.members = left;
        if self.budget.bytes == 0 {
            return Err(io::Error::other(
                "the archive unpacks to more than is looked at",
            ));
        }
        self.member(reader, place, depth);
        Ok(())
    }
}

/// Says of what is closed that only its bytes are looked at.
fn tell_closed(scanner: &Scanner<'_>, place: &Place, start: &[u8]) {
    if let Some((_, what)) = CLOSED.iter().find(|(magic, _)| start.starts_with(magic)) {
        let why = format!(
            "{what} is not unpacked; secrets with a shape of their own are found in its bytes, if at all"
        );
        scanner.skip(&place.shown, why);
    }
}
