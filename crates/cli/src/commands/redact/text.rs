//! Encodings of texts, such that what is not replaced comes out byte for byte as it was.

use pai_redact::Encoding;

/// A text, and how it is written.
#[derive(Debug)]
pub(super) struct Written {
    /// The text.
    pub(super) text: String,
    encoding: Encoding,
}

/// How a ledger says that its values were letters of one byte.
const LINE: &str = "windows-1252\n";

impl Written {
    /// Reads a text; `None` where it is in UTF-16 or UTF-32 with parts that are no characters: they would be lost.
    pub(super) fn read(path: &str, bytes: &[u8]) -> Option<Self> {
        let encoding = Encoding::of(bytes, path);
        let decoded = encoding.decode_exactly(bytes)?.into_owned();
        if let Ok(text) = String::from_utf8(decoded) {
            return Some(Self { text, encoding });
        }
        // In Windows-1252 every byte is a letter, so nothing is lost of what is neither.
        let encoding = Encoding::Windows1252;
        let letters = encoding.decode_exactly(bytes)?.into_owned();
        let text = String::from_utf8(letters).ok()?;
        Some(Self { text, encoding })
    }

    /// Reads a text with placeholders: one of nothing but ASCII is written as the text whose secrets they stand for.
    pub(super) fn masked(bytes: &[u8], of: Encoding) -> Option<Self> {
        let mut written = Self::read("", bytes)?;
        if of == Encoding::Windows1252 && bytes.is_ascii() {
            written.encoding = of;
        }
        Some(written)
    }

    /// Returns how it is written, as a line before what is sealed with it; UTF-8 goes without saying, and what has zeros
    /// tells of itself.
    pub(super) fn line(&self) -> &'static str {
        match self.encoding {
            Encoding::Windows1252 => LINE,
            _ => "",
        }
    }

    /// Returns what such a line says, and what is behind it.
    pub(super) fn take_line(sealed: &str) -> (Encoding, &str) {
        match sealed.strip_prefix(LINE) {
            Some(rest) => (Encoding::Windows1252, rest),
            None => (Encoding::Bytes, sealed),
        }
    }

    /// Returns the bytes of another text as this one is written.
    pub(super) fn encode(&self, text: &str) -> Vec<u8> {
        self.encoding.encode(text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, Written};

    #[test]
    fn every_text_comes_out_as_it_went_in() {
        let marked = Encoding::Utf16Le.encode("\u{feff}grün \u{1F512}");
        let wide = Encoding::Utf32Be.encode("no mark, but long enough");
        for (bytes, encoding) in [
            (&b"plain"[..], Encoding::Bytes),
            ("grün".as_bytes(), Encoding::Bytes),
            ("grün und \u{fffd}".as_bytes(), Encoding::Bytes),
            (b"gr\xfcn \x00\xff", Encoding::Windows1252),
            (b"gr\xc3\xb6\xc3\xbcn \xff", Encoding::Windows1252),
            (b"", Encoding::Bytes),
            (&marked, Encoding::Utf16Le),
            (&wide, Encoding::Utf32Be),
        ] {
            let written = Written::read("", bytes).unwrap();
            assert_eq!(written.encoding, encoding);
            assert_eq!(written.encode(&written.text), bytes);
        }
    }

    #[test]
    fn a_masked_text_is_written_as_the_one_that_it_was_made_of() {
        for (of, bytes, encoding) in [
            (
                Encoding::Windows1252,
                &b"key <A_1>"[..],
                Encoding::Windows1252,
            ),
            (
                Encoding::Windows1252,
                "gr\u{fc}n <A_1>".as_bytes(),
                Encoding::Bytes,
            ),
            (Encoding::Bytes, b"key <A_1>", Encoding::Bytes),
        ] {
            assert_eq!(Written::masked(bytes, of).unwrap().encoding, encoding);
        }
        for text in [&b"gr\xfcn"[..], b"plain"] {
            let written = Written::read("", text).unwrap();
            let sealed = format!("{}rest", written.line());
            assert_eq!(Written::take_line(&sealed), (written.encoding, "rest"));
        }
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        for bytes in [&b"\xff\xfea\0b"[..], b"\xff\xfe\x00\xd8a\0"] {
            assert!(Written::read("", bytes).is_none());
        }
    }
}
