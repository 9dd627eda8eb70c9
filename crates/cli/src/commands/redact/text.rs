//! Encodings of texts, such that what is not replaced comes out byte for byte as it was.

use pai_redact::Encoding;

/// A text, and how it is written.
#[derive(Debug)]
pub(super) struct Written {
    /// The text.
    pub(super) text: String,
    form: Form,
}

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// UTF-8, or what has zeros between its letters.
    Unicode(Encoding),
    /// Anything else, one byte a character: Latin-1, or no text.
    Latin,
}

impl Written {
    /// Reads a text; `None` where it is in UTF-16 or UTF-32 with parts that are no characters: they would be lost.
    pub(super) fn read(path: &str, bytes: &[u8]) -> Option<Self> {
        let encoding = Encoding::of(bytes, path);
        let decoded = encoding.decode_exactly(bytes)?.into_owned();
        Some(match String::from_utf8(decoded) {
            Ok(text) => Self {
                text,
                form: Form::Unicode(encoding),
            },
            Err(_) => Self {
                text: bytes.iter().map(|byte| char::from(*byte)).collect(),
                form: Form::Latin,
            },
        })
    }

    /// Returns the bytes of another text as this one is written.
    pub(super) fn encode(&self, text: &str) -> Vec<u8> {
        let latin = |c: char| match u8::try_from(u32::from(c)) {
            Ok(byte) => vec![byte],
            Err(_) => c.to_string().into_bytes(),
        };
        match self.form {
            Form::Unicode(encoding) => encoding.encode(text),
            Form::Latin => text.chars().flat_map(latin).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, Form, Written};

    #[test]
    fn every_text_comes_out_as_it_went_in() {
        let marked = Encoding::Utf16Le.encode("\u{feff}grün \u{1F512}");
        let wide = Encoding::Utf32Be.encode("no mark, but long enough");
        for (bytes, form) in [
            (&b"plain"[..], Form::Unicode(Encoding::Bytes)),
            ("grün".as_bytes(), Form::Unicode(Encoding::Bytes)),
            (b"gr\xfcn \x00\xff", Form::Latin),
            (b"", Form::Unicode(Encoding::Bytes)),
            (&marked, Form::Unicode(Encoding::Utf16Le)),
            (&wide, Form::Unicode(Encoding::Utf32Be)),
        ] {
            let written = Written::read("", bytes).unwrap();
            assert_eq!(written.form, form);
            assert_eq!(written.encode(&written.text), bytes);
        }
    }

    #[test]
    fn what_would_be_lost_is_refused() {
        for bytes in [&b"\xff\xfea\0b"[..], b"\xff\xfe\x00\xd8a\0"] {
            assert!(Written::read("", bytes).is_none());
        }
    }
}
