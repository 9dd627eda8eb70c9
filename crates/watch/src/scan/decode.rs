//! Tells encodings apart; what is not UTF-16 is looked at as it is.

use std::borrow::Cow;

/// How bytes stand for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8, ASCII, Latin-1 and the like: names and secrets are ASCII in all of them.
    Bytes,
    /// UTF-16 with the low byte first, as Windows writes it.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// No text.
    Binary,
}

impl Encoding {
    /// Returns the encoding of a file that begins like this.
    pub(super) fn of(sample: &[u8], path: &str) -> Self {
        match sample {
            [0xFF, 0xFE, ..] => return Self::Utf16Le,
            [0xFE, 0xFF, ..] => return Self::Utf16Be,
            _ if memchr::memchr(0, sample).is_none() => return Self::Bytes,
            _ => {}
        }
        let zeros = |parity: usize| {
            sample
                .iter()
                .enumerate()
                .filter(|(at, byte)| at % 2 == parity && **byte == 0)
                .count()
        };
        let (even, odd) = (zeros(0), zeros(1));
        let half = sample.len() / 2;
        if path.ends_with("environ") || path.ends_with("cmdline") {
            Self::Bytes
        } else if half >= 8 && odd * 10 >= half * 7 && even * 10 <= half {
            Self::Utf16Le
        } else if half >= 8 && even * 10 >= half * 7 && odd * 10 <= half {
            Self::Utf16Be
        } else {
            Self::Binary
        }
    }

    /// Returns the text as UTF-8; a last odd byte of UTF-16 is left out.
    pub(super) fn decode(self, raw: &[u8]) -> Cow<'_, [u8]> {
        let unit: fn([u8; 2]) -> u16 = match self {
            Self::Bytes | Self::Binary => return Cow::Borrowed(raw),
            Self::Utf16Le => u16::from_le_bytes,
            Self::Utf16Be => u16::from_be_bytes,
        };
        let units = raw.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        let mut out = String::with_capacity(raw.len());
        out.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        Cow::Owned(out.into_bytes())
    }

    /// Returns how many bytes of the source a part of the decoded text came from.
    pub(super) fn source_len(self, text: &[u8]) -> usize {
        match self {
            Self::Bytes | Self::Binary => text.len(),
            // A unit that is no character became one of three bytes, and was two.
            Self::Utf16Le | Self::Utf16Be => text
                .iter()
                .map(|byte| match byte {
                    0x80..0xC0 => 0,
                    0xF0.. => 4,
                    _ => 2,
                })
                .sum(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn utf16_is_told_with_and_without_a_mark() {
        let text = "password = a long enough line";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(Encoding::of(&le, ""), Encoding::Utf16Le);
        assert_eq!(Encoding::of(&be, ""), Encoding::Utf16Be);
        assert_eq!(&*Encoding::Utf16Be.decode(&be), text.as_bytes());
        assert_eq!(Encoding::of(text.as_bytes(), ""), Encoding::Bytes);
        assert_eq!(
            Encoding::of(b"\x7fELF\0\0\0\x01\x02\0\0abc\0", ""),
            Encoding::Binary
        );
    }

    #[test]
    fn places_in_decoded_text_are_places_in_the_source() {
        let text = "ü\u{1F512}a";
        let raw: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let decoded = Encoding::Utf16Le.decode(&raw);
        assert_eq!(Encoding::Utf16Le.source_len(&decoded), raw.len());
        assert_eq!(Encoding::Utf16Le.source_len(&decoded[.."ü".len()]), 2);
    }
}
