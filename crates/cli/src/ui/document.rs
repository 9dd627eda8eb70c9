//! A JSON document that is written piece by piece, and what is escaped in it on the way.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

use pai_redact::is_safe;

/// What a document's strings hold only as escapes; it means the same to a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// What could steer a terminal.
    Steering,
    /// All that is not ASCII.
    NotAscii,
}

/// Writes a document and a line break.
pub(super) fn write(
    out: &mut impl Write,
    document: &impl Serialize,
    escape: Escape,
) -> serde_json::Result<()> {
    let pretty = PrettyFormatter::new();
    document.serialize(&mut Serializer::with_formatter(
        &mut *out,
        Escaping { pretty, escape },
    ))?;
    out.write_all(b"\n").map_err(serde_json::Error::io)
}

/// Writes as [`PrettyFormatter`] does, and strings without what is to be escaped.
struct Escaping {
    pretty: PrettyFormatter<'static>,
    escape: Escape,
}

impl Formatter for Escaping {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let clean = match self.escape {
            _ if is_plain(fragment) => true,
            Escape::Steering => is_safe(fragment),
            Escape::NotAscii => false,
        };
        if clean {
            return writer.write_all(fragment.as_bytes());
        }
        for c in fragment.chars() {
            let keep = match self.escape {
                Escape::Steering => is_safe(c.encode_utf8(&mut [0; 4])),
                Escape::NotAscii => matches!(c, ' '..'\u{7F}'),
            };
            if keep {
                write!(writer, "{c}")?;
                continue;
            }
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
        }
        Ok(())
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.pretty.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.pretty.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_object_value(writer)
    }
}

/// Says whether a text is ASCII without controls; looking on behind the first that is not is quicker than stopping there.
fn is_plain(text: &str) -> bool {
    let plain = |byte: &u8| matches!(byte, b' '..0x7F);
    text.as_bytes()
        .iter()
        .fold(true, |all, byte| all & plain(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn written(document: &Value, escape: Escape) -> String {
        let mut out = Vec::new();
        write(&mut out, document, escape).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_document_reads_as_if_it_had_been_printed_whole() {
        let document = json!({"a": [1, 2.5, {"b": []}], "ü\n\"": "x\\y", "n": null, "o": {}});
        let text = written(&document, Escape::Steering);
        assert_eq!(text, format!("{document:#}\n"));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), document);
    }

    #[test]
    fn what_is_escaped_means_the_same() {
        let document = json!({"na\u{202e}me": "a\u{9b}2J\u{7f}ü\u{E0041}\t"});
        for (escape, kept) in [(Escape::Steering, true), (Escape::NotAscii, false)] {
            let text = written(&document, escape);
            assert_eq!(text.contains('ü'), kept, "{text}");
            assert!(
                !text.contains(['\u{9b}', '\u{7f}', '\u{202e}', '\u{E0041}']),
                "{text}"
            );
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), document);
        }
    }
}
