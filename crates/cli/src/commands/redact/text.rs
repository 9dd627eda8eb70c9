//! Encodings of texts, such that what is not replaced comes out byte for byte as it was.

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16 with a byte order mark, the low byte first.
    Utf16Le,
    /// UTF-16 with a byte order mark, the high byte first.
    Utf16Be,
    /// Anything else, one byte a character: Latin-1, or no text.
    Bytes,
}

impl Encoding {
    /// Returns how a text is written.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let utf16 = match bytes {
            [0xFF, 0xFE, ..] => Some(Self::Utf16Le),
            [0xFE, 0xFF, ..] => Some(Self::Utf16Be),
            _ => None,
        };
        match utf16 {
            // Only where nothing is lost on the way there and back.
            Some(encoding) if encoding.encode(&encoding.decode(bytes)) == bytes => encoding,
            _ if std::str::from_utf8(bytes).is_ok() => Self::Utf8,
            _ => Self::Bytes,
        }
    }

    /// Returns the text.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        let units = |unit: fn([u8; 2]) -> u16| {
            let units = bytes
                .chunks_exact(2)
                .map(move |pair| unit([pair[0], pair[1]]));
            char::decode_utf16(units)
                .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        };
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Self::Utf16Le => units(u16::from_le_bytes),
            Self::Utf16Be => units(u16::from_be_bytes),
            Self::Bytes => bytes.iter().map(|byte| char::from(*byte)).collect(),
        }
    }

    /// Returns the bytes of a text.
    pub(super) fn encode(self, text: &str) -> Vec<u8> {
        match self {
            Self::Utf8 => text.as_bytes().to_vec(),
            Self::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            Self::Bytes => text
                .chars()
                .flat_map(|c| match u8::try_from(u32::from(c)) {
                    Ok(byte) => vec![byte],
                    Err(_) => c.to_string().into_bytes(),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    #[test]
    fn every_text_comes_out_as_it_went_in() {
        let utf16: Vec<u8> = "\u{feff}grün \u{1F512}"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for bytes in [
            &b"plain"[..],
            "grün".as_bytes(),
            b"gr\xfcn \x00\xff",
            &utf16,
            b"\xff\xfe\x00\xd8odd",
            b"",
        ] {
            let encoding = Encoding::of(bytes);
            assert_eq!(
                encoding.encode(&encoding.decode(bytes)),
                bytes,
                "{encoding:?}"
            );
        }
        assert_eq!(Encoding::of(&utf16), Encoding::Utf16Le);
    }
}
