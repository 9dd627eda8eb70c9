//! Journals of systemd: each field that some entry has, as a line `NAME=value`.
//!
//! The format is read as <https://systemd.io/JOURNAL_FILE_FORMAT/> describes it, from its beginning to its end: an object
//! behind the other. A value that many entries share stands there once.

use std::io::{self, Cursor, Read};

/// What such a file begins with.
pub(super) const MAGIC: &[u8] = b"LPKSHHRH";

/// How long the least header is, in bytes, and what is before an object's content.
const HEADER: usize = 208;
const OBJECT: usize = 16;

/// Objects begin at multiples of so many bytes.
const ALIGNED: u64 = 8;

/// The kind of an object that is a field.
const DATA: u8 = 1;
/// How much stands before its value, in bytes, and how much more in compact files.
const ABOUT: u64 = 48;
const COMPACT: u64 = 8;

/// Bits that tell how a value is compressed, and the one of compact files.
const XZ: u8 = 1;
const ZSTD: u8 = 4;
const IS_COMPACT: u32 = 16;

/// The longest value that is read, packed and unpacked, in bytes; xz may take as much again, in KiB.
const LONGEST: u64 = 4 << 20;
const XZ_MEMORY: u32 = 16 << 10;

/// The fields of a journal as a text.
pub(super) struct Fields<R> {
    source: R,
    /// How much stands before a value.
    about: u64,
    line: Vec<u8>,
    at: usize,
    /// Whether something stands behind the last object that was read.
    broken: bool,
}

impl<R: Read> Fields<R> {
    /// Reads the header.
    pub(super) fn of(mut source: R) -> io::Result<Self> {
        let mut header = [0; HEADER];
        source.read_exact(&mut header)?;
        let flags = u32::from_le_bytes([header[12], header[13], header[14], header[15]]);
        let length = number(&header[88..96]);
        let Some(more) = length
            .checked_sub(HEADER as u64)
            .filter(|more| *more <= LONGEST)
        else {
            return Err(io::Error::other(
                "not read as a journal: its header is none",
            ));
        };
        skip(&mut source, more)?;
        let compact = if flags & IS_COMPACT == 0 { 0 } else { COMPACT };
        Ok(Self {
            source,
            about: ABOUT + compact,
            line: Vec::new(),
            at: 0,
            broken: false,
        })
    }

    /// Says whether more stands in the file than was read, once all has been.
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// Reads objects up to the next field; `None` behind the last.
    fn next_field(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            let mut object = [0; OBJECT];
            match self.source.read_exact(&mut object) {
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
                result => result?,
            }
            let (kind, packed) = (object[0], object[1]);
            // Behind the last object there is room for more.
            let Some(length) = number(&object[8..]).checked_sub(OBJECT as u64) else {
                self.broken = holds_more(&mut self.source)?;
                return Ok(None);
            };
            let room = length.next_multiple_of(ALIGNED).saturating_sub(length);
            let value = length.checked_sub(self.about);
            let Some(value) = value.filter(|value| kind == DATA && *value <= LONGEST) else {
                let whole = length.saturating_add(room);
                if skip(&mut self.source, whole)? < length {
                    self.broken = true;
                    return Ok(None);
                }
                continue;
            };
            skip(&mut self.source, self.about)?;
            let mut field = Vec::new();
            { &mut self.source }.take(value).read_to_end(&mut field)?;
            skip(&mut self.source, room)?;
            if let Some(mut field) = unpacked(field, packed) {
                field.push(b'\n');
                return Ok(Some(field));
            }
        }
    }
}

impl<R: Read> Read for Fields<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.at == self.line.len() {
            let Some(field) = self.next_field()? else {
                return Ok(0);
            };
            self.line = field;
            self.at = 0;
        }
        let count = buffer.len().min(self.line.len() - self.at);
        buffer[..count].copy_from_slice(&self.line[self.at..self.at + count]);
        self.at += count;
        Ok(count)
    }
}

/// Unpacks a value as far as it goes; `None` where nothing here unpacks it.
fn unpacked(field: Vec<u8>, packed: u8) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    match packed & 7 {
        0 => return Some(field),
        XZ => {
            let reader = lzma_rust2::XzReader::new_mem_limit(Cursor::new(field), false, XZ_MEMORY);
            let _ = reader.take(LONGEST).read_to_end(&mut whole);
        }
        ZSTD if window(&field) <= LONGEST => {
            let decoder = ruzstd::decoding::StreamingDecoder::new(Cursor::new(field)).ok()?;
            let _ = decoder.take(LONGEST).read_to_end(&mut whole);
        }
        _ => return None,
    }
    Some(whole)
}

/// Returns how much memory unpacking zstd may take, in bytes, as RFC 8878 says in 3.1.1.1.
fn window(frame: &[u8]) -> u64 {
    let [_, _, _, _, about, rest @ ..] = frame else {
        return 0;
    };
    if about & 0x20 == 0 {
        let window = rest.first().copied().unwrap_or(0);
        let base = 1_u64 << (10 + (window >> 3));
        return base + base / 8 * u64::from(window & 7);
    }
    // The whole is as long as a number says that follows the name of a dictionary.
    let (named, length) = ([0, 1, 2, 4][usize::from(about & 3)], 1 << (about >> 6));
    let digits = rest.get(named..named + length).unwrap_or_default();
    let number = digits
        .iter()
        .rev()
        .fold(0, |number, digit| number << 8 | u64::from(*digit));
    number + if length == 2 { 256 } else { 0 }
}

/// Says whether the rest is more than zeros.
fn holds_more(source: &mut impl Read) -> io::Result<bool> {
    let mut buffer = [0; 4096];
    loop {
        match source.read(&mut buffer)? {
            0 => return Ok(false),
            length if buffer[..length].iter().any(|byte| *byte != 0) => return Ok(true),
            _ => {}
        }
    }
}

/// Reads so many bytes and forgets them; returns how many there were.
fn skip(source: &mut impl Read, length: u64) -> io::Result<u64> {
    io::copy(&mut source.take(length), &mut io::sink())
}

/// Reads a number of eight bytes, the low one first; 0 where there are fewer.
fn number(bytes: &[u8]) -> u64 {
    bytes
        .first_chunk()
        .map_or(0, |bytes| u64::from_le_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An object of a journal.
    fn object(kind: u8, packed: u8, about: u64, content: &[u8]) -> Vec<u8> {
        let length = OBJECT as u64 + about + content.len() as u64;
        let mut object = vec![kind, packed, 0, 0, 0, 0, 0, 0];
        object.extend(length.to_le_bytes());
        object.resize(OBJECT + about as usize, 7);
        object.extend(content);
        object.resize(object.len().next_multiple_of(ALIGNED as usize), 0);
        object
    }

    fn journal(flags: u32, objects: &[Vec<u8>]) -> Vec<u8> {
        let mut header = vec![0; 256];
        header[..8].copy_from_slice(MAGIC);
        header[12..16].copy_from_slice(&flags.to_le_bytes());
        header[88] = 0;
        header[89] = 1;
        [header, objects.concat(), vec![0; 4096]].concat()
    }

    fn fields(journal: &[u8]) -> io::Result<String> {
        let mut text = String::new();
        Fields::of(journal)?.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn fields_are_lines_packed_or_not() {
        let level = ruzstd::encoding::CompressionLevel::Fastest;
        let long = format!("MESSAGE={}", "word ".repeat(200));
        let zstd = ruzstd::encoding::compress_to_vec(long.as_bytes(), level);
        for (flags, about) in [(0, ABOUT), (IS_COMPACT, ABOUT + COMPACT)] {
            let objects = [
                object(DATA, 0, about, b"MESSAGE=one"),
                object(3, 0, 32, b"an entry"),
                object(DATA, 2, about, b"in lz4"),
                object(DATA, ZSTD, about, &zstd),
                object(DATA, 0, about, b"_PID=12"),
            ];
            let text = fields(&journal(flags, &objects)).unwrap();
            assert_eq!(text, format!("MESSAGE=one\n{long}\n_PID=12\n"));
        }
    }

    #[test]
    fn a_broken_journal_ends_early_and_takes_no_more_memory() {
        let whole = journal(0, &[object(DATA, 0, ABOUT, b"MESSAGE=one"), vec![0xFF; 64]]);
        assert_eq!(fields(&whole).unwrap(), "MESSAGE=one\n");
        let behind = |more: &[u8]| [&journal(0, &[]), more].concat();
        for (bytes, broken) in [
            (behind(b""), false),
            (behind(b"\0\0"), false),
            (behind(b"\0password=x"), true),
            (whole.clone(), true),
        ] {
            let mut fields = Fields::of(&bytes[..]).unwrap();
            fields.read_to_string(&mut String::new()).unwrap();
            assert_eq!(fields.is_broken(), broken);
        }
        for end in 0..whole.len() {
            let _ = fields(&whole[..end]);
        }
        let huge = [&[0x28, 0xB5, 0x2F, 0xFD, 0, 0xA0][..], &[0; 20]].concat();
        assert_eq!(window(&huge), 1 << 30);
        assert_eq!(unpacked(huge, ZSTD), None);
        let sized = [0x28, 0xB5, 0x2F, 0xFD, 0x60, 1, 1];
        assert_eq!(window(&sized), 256 + 257);
        assert_eq!(unpacked(b"none".to_vec(), ZSTD), None);
        assert_eq!(unpacked(b"none".to_vec(), XZ), Some(Vec::new()));
    }
}
