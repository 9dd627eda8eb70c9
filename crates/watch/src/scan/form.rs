//! How a file is read: as a text, as bytes in which only what has a shape of its own counts, or as an image of texts.
//!
//! Core dumps hold the variables and the memory of a program, and swap files of vim the lines that somebody edits, each
//! with zeros behind it. Both are read as lines.

use std::borrow::Cow;

use pai_redact::{Encoding, Strength, key_file};

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Form {
    encoding: Encoding,
    image: bool,
}

impl Form {
    /// Tells it by the first bytes of a file and its path.
    pub(super) fn of(start: &[u8], path: &str) -> Self {
        // The type of a file of ELF, in either order of bytes.
        let core =
            start.starts_with(b"\x7fELF") && matches!(start.get(16..18), Some([4, 0] | [0, 4]));
        match core || start.starts_with(b"b0VIM ") {
            true => Self {
                encoding: Encoding::Binary,
                image: true,
            },
            // What is in no letters may look as if it were.
            false if key_file(start).is_some() => Self {
                encoding: Encoding::Binary,
                image: false,
            },
            false => Self {
                encoding: Encoding::of(start, path),
                image: false,
            },
        }
    }

    /// Tells it of a file that has been read as a whole: a small disk is read as lines, since what gives a guest its first
    /// settings is one.
    pub(super) fn of_whole(bytes: &[u8], path: &str) -> Self {
        let form = Self::of(bytes, path);
        Self {
            image: form.image || form.encoding == Encoding::Binary && is_disk(bytes),
            ..form
        }
    }

    /// Returns the text.
    pub(super) fn decode(self, raw: &[u8]) -> Cow<'_, [u8]> {
        match self.image {
            true => Cow::Owned(lines(raw)),
            false => self.encoding.decode(raw),
        }
    }

    /// Returns how many bytes of the source a part of the text came from.
    pub(super) fn source_len(self, text: &[u8]) -> usize {
        self.encoding.source_len(text)
    }

    /// Says whether nothing but secrets is looked for.
    pub(super) fn has_only_secrets(self) -> bool {
        self.encoding == Encoding::Binary
    }

    /// How sure a finding has to be: in programs and databases, only what has a shape of its own is more than a coincidence.
    pub(super) fn least(self) -> Strength {
        match (self.encoding, self.image) {
            (Encoding::Binary, false) => Strength::Shaped,
            (Encoding::Binary, true) => Strength::Keyed,
            _ => Strength::Scored,
        }
    }

    /// Returns the path of what is edited, for a swap file: `etc/app.env` for `etc/.app.env.swp`.
    pub(super) fn path(self, path: &str) -> Cow<'_, str> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let edited = name
            .strip_prefix('.')
            .and_then(|name| name.rsplit_once(".sw"));
        match edited.filter(|(_, last)| self.image && last.len() == 1) {
            Some((edited, _)) if folder.is_empty() => edited.to_owned().into(),
            Some((edited, _)) => format!("{folder}/{edited}").into(),
            None => path.to_owned().into(),
        }
    }
}

/// Says whether a file is an image of a CD, of a disk of FAT, or in the form of QEMU.
fn is_disk(bytes: &[u8]) -> bool {
    let holds = |at: usize, sign: &[u8]| bytes.get(at..).is_some_and(|rest| rest.starts_with(sign));
    let fat = holds(510, &[0x55, 0xAA]) && [54, 82].iter().any(|at| holds(*at, b"FAT"));
    holds(0x8001, b"CD001") || fat || holds(0, b"QFI\xfb")
}

/// Puts a line break in place of each byte that belongs to no text; what stands at a place stays there.
fn lines(raw: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(raw.len());
    for chunk in raw.utf8_chunks() {
        let typed = |byte: u8| !byte.is_ascii_control() || matches!(byte, b'\t' | b'\n' | b'\r');
        let valid = chunk.valid().bytes();
        text.extend(valid.map(|byte| if typed(byte) { byte } else { b'\n' }));
        text.extend(chunk.invalid().iter().map(|_| b'\n'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Form, lines};

    #[test]
    fn what_is_no_text_ends_a_line_and_nothing_moves() {
        let raw = b"\x7fELF\x02\0A=b\0gr\xc3\xbcn\xff\x01\tx\r\n";
        let text = lines(raw);
        assert_eq!(text.len(), raw.len());
        assert_eq!(&text, "\nELF\n\nA=b\ngrün\n\n\tx\r\n".as_bytes());
    }

    #[test]
    fn small_disks_are_read_as_lines() {
        let sized = |at: usize, sign: &[u8]| [&vec![0; at], sign, &[0; 600]].concat();
        let mut fat = sized(54, b"FAT12   ");
        fat[510..512].copy_from_slice(&[0x55, 0xAA]);
        for disk in [sized(0x8001, b"CD001"), fat, sized(0, b"QFI\xfb")] {
            assert!(Form::of_whole(&disk, "seed").image && !Form::of(&disk, "seed").image);
        }
        assert!(!Form::of_whole(&sized(9, b"FAT12"), "seed").image);
    }

    #[test]
    fn a_swap_file_is_read_as_what_is_edited() {
        let swap = Form::of(b"b0VIM 9.1\0\0", "");
        for (path, edited) in [
            ("etc/.app.env.swp", "etc/app.env"),
            (".id_rsa.swo", "id_rsa"),
            ("a.swp", "a.swp"),
            (".swp", ".swp"),
            ("core.1234", "core.1234"),
        ] {
            assert_eq!(swap.path(path), edited);
        }
        assert_eq!(Form::of(b"A=b\n", "").path(".a.swp"), ".a.swp");
    }
}
