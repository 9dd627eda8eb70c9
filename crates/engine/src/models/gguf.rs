//! The head of a GGUF file, read without trusting it.
//!
//! Nothing here allocates by a number that the file gives without a bound, and every sum is checked: the
//! format's loaders have had overflows in just these places (CVE-2024-21802, CVE-2025-53630 and others).
//! What passes here is still only loaded inside the cage, and only when its SHA-256 is allowed.

use super::catalogue::Family;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

/// More tensors than any model has.
const MAX_TENSORS: u64 = 1 << 16;
/// More metadata than any model has.
const MAX_KEYS: u64 = 1 << 14;
/// Longer than any key or tensor name.
const MAX_NAME: u64 = 1 << 12;
/// Longer than any chat template.
const MAX_STRING: u64 = 1 << 24;
/// Longer than any whole head: without this a sparse file could keep the reader busy for hours.
const MAX_HEAD: u64 = 1 << 28;
/// More than any vocabulary or its merges have.
const MAX_ARRAY: u64 = 1 << 24;

/// What a file says of itself; strings are as hostile as the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Header {
    /// The version of the format.
    pub version: u32,
    /// `general.architecture`.
    pub architecture: String,
    /// `general.name`.
    pub name: String,
    /// `general.license`.
    pub licence: String,
    /// The longest context it was trained for.
    pub context: u32,
    /// What each token of context costs with 16-bit keys and values, where the file tells enough.
    pub kv_bytes_per_token: u64,
    /// How most of the weights are rounded.
    pub quantisation: &'static str,
    /// How many tensors there are.
    pub tensors: u64,
    /// The size the file must have for all tensors to be in it.
    pub needs: u64,
    /// Whether the vocabulary has the turn marks of [`Family::ChatMl`].
    pub chat_ml: bool,
}

impl Header {
    /// Returns how prompts are written for this file, by its vocabulary.
    pub fn family(&self) -> Family {
        if self.chat_ml {
            Family::ChatMl
        } else {
            Family::Plain
        }
    }
}

/// Why a file is not taken for a model.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GgufError {
    /// It starts with other bytes.
    #[error("this is not a GGUF file: it does not start with `GGUF`")]
    NotGguf,
    /// It is of a version or byte order that is not read here.
    #[error("GGUF version {version:#x} is not supported, only 2 and 3 in little-endian order")]
    Version {
        /// What stands where the version belongs.
        version: u32,
    },
    /// It ends too early.
    #[error("the file is truncated: it has {has} bytes and needs {needs}")]
    Truncated {
        /// Its size.
        has: u64,
        /// The size that is known to be needed.
        needs: u64,
    },
    /// It is one piece of several.
    #[error("the file is one of {count} pieces; join them first")]
    Split {
        /// How many pieces it says there are.
        count: u64,
    },
    /// A number in it cannot be true.
    #[error("the header is malformed at byte {at}: {what}")]
    Malformed {
        /// Where in the file.
        at: u64,
        /// What is wrong.
        what: &'static str,
    },
    /// It could not be read.
    #[error("the file could not be read")]
    Io(#[from] io::Error),
}

/// Reads the head of a GGUF file and checks that every tensor it names lies inside the file.
pub fn inspect(from: &mut (impl Read + Seek)) -> Result<Header, GgufError> {
    let size = from.seek(SeekFrom::End(0))?;
    from.seek(SeekFrom::Start(0))?;
    let mut reader = Reader {
        from: BufReader::with_capacity(1 << 18, from),
        at: 0,
        size,
    };
    let mut magic = [0u8; 4];
    if size < 4 || reader.fill(&mut magic).is_err() || &magic != b"GGUF" {
        return Err(GgufError::NotGguf);
    }
    let version = reader.u32()?;
    if !(2..=3).contains(&version) {
        return Err(GgufError::Version { version });
    }
    let tensors = reader.count(MAX_TENSORS, "too many tensors")?;
    let keys = reader.count(MAX_KEYS, "too many metadata keys")?;
    let mut facts = Facts {
        alignment: 32,
        ..Facts::default()
    };
    for _ in 0..keys {
        let key = reader.string(MAX_NAME)?;
        let kind = reader.u32()?;
        facts.take(&key, &mut reader, kind)?;
    }
    if facts.split > 1 {
        return Err(GgufError::Split { count: facts.split });
    }
    let extent = reader.tensor_extent(tensors, facts.alignment)?;
    let data = reader
        .at
        .checked_next_multiple_of(facts.alignment)
        .ok_or(GgufError::Malformed {
            at: reader.at,
            what: "the header is too long",
        })?;
    let needs = data.checked_add(extent).ok_or(GgufError::Malformed {
        at: reader.at,
        what: "the tensors are too large",
    })?;
    if needs > size {
        return Err(GgufError::Truncated { has: size, needs });
    }
    Ok(facts.into_header(version, tensors, needs))
}

/// What is kept of the metadata while reading.
#[derive(Default)]
struct Facts {
    header: Header,
    alignment: u64,
    split: u64,
    blocks: u64,
    heads: u64,
    kv_heads: u64,
    embedding: u64,
    key_length: u64,
}

impl Facts {
    /// Reads one value and keeps it when it matters.
    fn take(
        &mut self,
        key: &str,
        reader: &mut Reader<impl Read>,
        kind: u32,
    ) -> Result<(), GgufError> {
        let at = reader.at;
        let value = reader.value(kind, 0)?;
        let number = value.number;
        let text = || value.text.clone().unwrap_or_default();
        match key {
            "general.architecture" => self.header.architecture = text(),
            "general.name" => self.header.name = text(),
            "general.license" => self.header.licence = text(),
            "general.file_type" => self.header.quantisation = quantisation(number),
            "general.alignment" if number.is_power_of_two() && number <= 1 << 16 => {
                self.alignment = number;
            }
            "general.alignment" => {
                let what = "the alignment is not a small power of two";
                return Err(GgufError::Malformed { at, what });
            }
            "split.count" => self.split = number,
            "tokenizer.ggml.tokens" => self.header.chat_ml = value.has_im_start,
            key => match key.split_once('.').map_or("", |(_, rest)| rest) {
                "context_length" => self.header.context = u32::try_from(number).unwrap_or(u32::MAX),
                "block_count" => self.blocks = number,
                "embedding_length" => self.embedding = number,
                "attention.head_count" => self.heads = number,
                "attention.head_count_kv" => self.kv_heads = number,
                "attention.key_length" => self.key_length = number,
                _ => {}
            },
        }
        Ok(())
    }

    /// Puts the facts together.
    fn into_header(mut self, version: u32, tensors: u64, needs: u64) -> Header {
        let head = match (self.key_length, self.heads) {
            (0, 0) => 0,
            (0, heads) => self.embedding / heads,
            (length, _) => length,
        };
        let kv_heads = if self.kv_heads == 0 {
            self.heads
        } else {
            self.kv_heads
        };
        // Keys and values, two bytes each.
        self.header.kv_bytes_per_token = self
            .blocks
            .saturating_mul(kv_heads)
            .saturating_mul(head)
            .saturating_mul(4);
        self.header.version = version;
        self.header.tensors = tensors;
        self.header.needs = needs;
        if self.header.quantisation.is_empty() {
            self.header.quantisation = "unknown";
        }
        self.header
    }
}

/// A metadata value, as far as anything here cares.
#[derive(Default)]
struct Value {
    number: u64,
    text: Option<String>,
    has_im_start: bool,
}

/// Reads with a position and a size, so that every claim can be held against what is left.
struct Reader<R> {
    from: BufReader<R>,
    at: u64,
    size: u64,
}

impl<R: Read> Reader<R> {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), GgufError> {
        self.room(bytes.len() as u64)?;
        self.from.read_exact(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }

    /// Says whether `bytes` more bytes can be there.
    fn room(&self, bytes: u64) -> Result<(), GgufError> {
        match self.at.checked_add(bytes) {
            Some(needs) if needs <= self.size.min(MAX_HEAD) => Ok(()),
            Some(needs) if needs <= self.size => Err(self.malformed("the header is too long")),
            Some(needs) => Err(GgufError::Truncated {
                has: self.size,
                needs,
            }),
            None => Err(self.malformed("a length overflows")),
        }
    }

    fn skip(&mut self, bytes: u64) -> Result<(), GgufError> {
        self.room(bytes)?;
        let skipped = io::copy(&mut self.from.by_ref().take(bytes), &mut io::sink())?;
        self.at += skipped;
        if skipped == bytes {
            Ok(())
        } else {
            Err(GgufError::Truncated {
                has: self.at,
                needs: self.at + (bytes - skipped),
            })
        }
    }

    fn malformed(&self, what: &'static str) -> GgufError {
        GgufError::Malformed { at: self.at, what }
    }

    fn u32(&mut self) -> Result<u32, GgufError> {
        let mut bytes = [0; 4];
        self.fill(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn u64(&mut self) -> Result<u64, GgufError> {
        let mut bytes = [0; 8];
        self.fill(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn count(&mut self, most: u64, what: &'static str) -> Result<u64, GgufError> {
        let at = self.at;
        let count = self.u64()?;
        if count > most {
            return Err(GgufError::Malformed { at, what });
        }
        Ok(count)
    }

    fn string(&mut self, most: u64) -> Result<String, GgufError> {
        let length = self.count(most, "a string is too long")?;
        self.room(length)?;
        let mut bytes = vec![0; length as usize];
        self.fill(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    fn value(&mut self, kind: u32, depth: u32) -> Result<Value, GgufError> {
        match kind {
            8 => Ok(Value {
                text: Some(self.string(MAX_STRING)?),
                ..Value::default()
            }),
            9 if depth < 2 => self.array(depth),
            9 => Err(self.malformed("arrays are nested too deeply")),
            kind => {
                let width =
                    width(kind).ok_or_else(|| self.malformed("a value has no known type"))?;
                let mut bytes = [0u8; 8];
                self.fill(&mut bytes[..width as usize])?;
                // Floating-point values are only passed over; none is of interest here.
                Ok(Value {
                    number: u64::from_le_bytes(bytes),
                    ..Value::default()
                })
            }
        }
    }

    fn array(&mut self, depth: u32) -> Result<Value, GgufError> {
        let kind = self.u32()?;
        let length = self.count(MAX_ARRAY, "an array is too long")?;
        let mut seen = Value::default();
        match (kind, width(kind)) {
            (_, Some(width)) => self.skip(length * width)?,
            (8, _) => {
                for _ in 0..length {
                    let bytes = self.count(MAX_STRING, "a string is too long")?;
                    if bytes == 12 {
                        let mut token = [0u8; 12];
                        self.fill(&mut token)?;
                        seen.has_im_start |= &token == b"<|im_start|>";
                    } else {
                        self.skip(bytes)?;
                    }
                }
            }
            (9, _) => {
                for _ in 0..length {
                    self.value(kind, depth + 1)?;
                }
            }
            _ => return Err(self.malformed("an array has no known type")),
        }
        Ok(seen)
    }

    /// Reads the list of tensors and returns how many bytes of data they span.
    fn tensor_extent(&mut self, tensors: u64, alignment: u64) -> Result<u64, GgufError> {
        let alignment = alignment.max(1);
        let mut extent = 0u64;
        for _ in 0..tensors {
            let length = self.count(MAX_NAME, "a tensor's name is too long")?;
            self.skip(length)?;
            let dimensions = self.u32()?;
            if dimensions == 0 || dimensions > 4 {
                return Err(self.malformed("a tensor has not one to four dimensions"));
            }
            let mut elements = 1u64;
            for _ in 0..dimensions {
                let n = self.u64()?;
                elements = elements
                    .checked_mul(n)
                    .filter(|all| *all > 0 && *all < 1 << 48)
                    .ok_or_else(|| self.malformed("a tensor's size cannot be"))?;
            }
            let kind = self.u32()?;
            let offset = self.u64()?;
            if !offset.is_multiple_of(alignment) {
                return Err(self.malformed("a tensor is not aligned"));
            }
            // A type that came after this list spans at least nothing: the loader will judge it.
            let bytes = block(kind).map_or(0, |(per, bytes)| elements.div_ceil(per) * bytes);
            let end = offset
                .checked_add(bytes)
                .ok_or_else(|| self.malformed("a tensor's offset overflows"))?;
            extent = extent.max(end);
        }
        Ok(extent)
    }
}

/// Returns the width of a metadata value of fixed size.
fn width(kind: u32) -> Option<u64> {
    match kind {
        0 | 1 | 7 => Some(1),
        2 | 3 => Some(2),
        4..=6 => Some(4),
        10..=12 => Some(8),
        _ => None,
    }
}

/// Returns how many elements a block of a tensor type has, and how many bytes.
fn block(kind: u32) -> Option<(u64, u64)> {
    Some(match kind {
        0 | 26 => (1, 4),
        1 | 25 | 30 => (1, 2),
        24 => (1, 1),
        27 | 28 => (1, 8),
        2 | 20 => (32, 18),
        3 => (32, 20),
        6 => (32, 22),
        7 => (32, 24),
        8 => (32, 34),
        9 => (32, 36),
        10 => (256, 84),
        11 | 21 => (256, 110),
        12 => (256, 144),
        13 => (256, 176),
        14 => (256, 210),
        15 => (256, 292),
        16 | 35 => (256, 66),
        17 => (256, 74),
        18 => (256, 98),
        19 => (256, 50),
        22 => (256, 82),
        23 => (256, 136),
        29 => (256, 56),
        34 => (256, 54),
        39 => (32, 17),
        _ => return None,
    })
}

/// Returns the usual name for `general.file_type`.
fn quantisation(kind: u64) -> &'static str {
    match kind {
        0 => "F32",
        1 => "F16",
        2 => "Q4_0",
        3 => "Q4_1",
        7 => "Q8_0",
        8 => "Q5_0",
        9 => "Q5_1",
        10 => "Q2_K",
        11 => "Q3_K_S",
        12 => "Q3_K_M",
        13 => "Q3_K_L",
        14 => "Q4_K_S",
        15 => "Q4_K_M",
        16 => "Q5_K_S",
        17 => "Q5_K_M",
        18 => "Q6_K",
        32 => "BF16",
        _ => "unknown",
    }
}

#[cfg(test)]
pub(super) mod tests;
