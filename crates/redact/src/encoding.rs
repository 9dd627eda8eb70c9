//! Tells how bytes stand for text, and reads them.

use std::borrow::Cow;

/// How bytes stand for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, ASCII and the like: names and secrets are ASCII in all of them.
    Bytes,
    /// Windows-1252, and with it Latin-1: one byte a letter, as old programs of Windows write.
    Windows1252,
    /// UTF-16 with the low byte first, as Windows writes it.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// UTF-32 with the low byte first.
    Utf32Le,
    /// UTF-32 with the high byte first.
    Utf32Be,
    /// No text.
    Binary,
}

/// How many bytes tell how a text is written.
const SAMPLE: usize = 8 << 10;

/// From how many characters on a text without a mark is told by where its zeros are.
const FEW: usize = 8;

impl Encoding {
    /// Returns the encoding of a text by its first bytes.
    ///
    /// `path` says where it comes from: the kernel's lists of arguments and variables have zeros between them.
    pub fn of(start: &[u8], path: &str) -> Self {
        let start = &start[..start.len().min(SAMPLE)];
        match start {
            [0xFF, 0xFE, 0, 0, ..] => return Self::Utf32Le,
            [0, 0, 0xFE, 0xFF, ..] => return Self::Utf32Be,
            [0xFF, 0xFE, ..] => return Self::Utf16Le,
            [0xFE, 0xFF, ..] => return Self::Utf16Be,
            _ if memchr::memchr(0, start).is_none() => {
                return match is_narrow(start) {
                    true => Self::Windows1252,
                    false => Self::Bytes,
                };
            }
            _ => {}
        }
        if path.ends_with("environ") || path.ends_with("cmdline") {
            return Self::Bytes;
        }
        let mut zeros = [0; 4];
        for place in memchr::memchr_iter(0, start) {
            zeros[place % 4] += 1;
        }
        // How much of a text that is mostly ASCII is zero, by the place within its characters.
        let most = |zeros: usize, of: usize| of >= FEW && zeros * 10 >= of * 7;
        let few = |zeros: usize, of: usize| zeros * 10 <= of;
        let (half, quarter) = (start.len() / 2, start.len() / 4);
        let [first, second, third, last] = zeros;
        let all = |zeros: [usize; 3]| zeros.iter().all(|zeros| most(*zeros, quarter));
        if all([second, third, last]) && few(first, quarter) {
            Self::Utf32Le
        } else if all([first, second, third]) && few(last, quarter) {
            Self::Utf32Be
        } else if most(second + last, half) && few(first + third, half) {
            Self::Utf16Le
        } else if most(first + third, half) && few(second + last, half) {
            Self::Utf16Be
        } else {
            Self::Binary
        }
    }

    /// Returns the text as UTF-8; bytes behind its last whole character are left out, and what is no character is
    /// replaced.
    pub fn decode(self, raw: &[u8]) -> Cow<'_, [u8]> {
        match self {
            Self::Bytes | Self::Binary => Cow::Borrowed(raw),
            _ => {
                let text = self.characters(raw);
                let text = text.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
                Cow::Owned(text.collect::<String>().into_bytes())
            }
        }
    }

    /// Returns the text as UTF-8 if [`Self::encode`] makes the same bytes of it; in all but UTF-16 and UTF-32 it does.
    pub fn decode_exactly(self, raw: &[u8]) -> Option<Cow<'_, [u8]>> {
        let width = self.width();
        match self {
            Self::Bytes | Self::Binary => Some(Cow::Borrowed(raw)),
            _ if !raw.len().is_multiple_of(width) => None,
            _ => {
                let text: Option<String> = self.characters(raw).collect();
                text.map(|text| Cow::Owned(text.into_bytes()))
            }
        }
    }

    /// Returns a text as this encoding writes it.
    pub fn encode(self, text: &str) -> Vec<u8> {
        let units = text.encode_utf16();
        let letters = text.chars().map(u32::from);
        match self {
            Self::Bytes | Self::Binary => text.as_bytes().to_vec(),
            Self::Windows1252 => text.chars().flat_map(narrow).collect(),
            Self::Utf16Le => units.flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be => units.flat_map(u16::to_be_bytes).collect(),
            Self::Utf32Le => letters.flat_map(u32::to_le_bytes).collect(),
            Self::Utf32Be => letters.flat_map(u32::to_be_bytes).collect(),
        }
    }

    /// Returns how many bytes of the source a part of the decoded text came from.
    pub fn source_len(self, text: &[u8]) -> usize {
        let length = |byte: &u8| match byte {
            0x80..0xC0 => 0,
            // A unit of UTF-16 that is no character became one of three bytes, and was two.
            0xF0.. if self.width() == 2 => 4,
            _ => self.width(),
        };
        match self {
            Self::Bytes | Self::Binary => text.len(),
            _ => text.iter().map(length).sum(),
        }
    }

    /// How many bytes a unit has.
    fn width(self) -> usize {
        match self {
            Self::Bytes | Self::Binary | Self::Windows1252 => 1,
            Self::Utf16Le | Self::Utf16Be => 2,
            Self::Utf32Le | Self::Utf32Be => 4,
        }
    }

    /// The characters of a text; `None` stands for what is no character.
    fn characters(self, raw: &[u8]) -> Box<dyn Iterator<Item = Option<char>> + '_> {
        let (pairs, _) = raw.as_chunks::<2>();
        let (fours, _) = raw.as_chunks::<4>();
        let narrow = move |unit: fn([u8; 2]) -> u16| {
            let units = pairs.iter().map(move |pair| unit(*pair));
            Box::new(char::decode_utf16(units).map(Result::ok))
        };
        let wide = move |letter: fn([u8; 4]) -> u32| {
            let letters = fours.iter().map(move |four| letter(*four));
            Box::new(letters.map(char::from_u32))
        };
        match self {
            Self::Utf16Le => narrow(u16::from_le_bytes),
            Self::Utf16Be => narrow(u16::from_be_bytes),
            Self::Utf32Le => wide(u32::from_le_bytes),
            Self::Utf32Be => wide(u32::from_be_bytes),
            _ => Box::new(raw.iter().map(|byte| Some(letter(*byte)))),
        }
    }
}

/// What Windows-1252 has where Latin-1 has signs that nobody sees; five of them stay what they are.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Returns the letter of a byte of Windows-1252.
fn letter(byte: u8) -> char {
    match byte {
        0x80..0xA0 => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Returns a letter in Windows-1252; one that is none there, which no such text had, as UTF-8.
fn narrow(letter: char) -> Vec<u8> {
    if let Some(at) = WINDOWS.iter().position(|known| *known == letter) {
        return vec![0x80 + at as u8];
    }
    match u8::try_from(u32::from(letter)) {
        Ok(byte) => vec![byte],
        Err(_) => letter.to_string().into_bytes(),
    }
}

/// Says whether more letters beyond ASCII are single bytes than are written as in UTF-8.
fn is_narrow(start: &[u8]) -> bool {
    if std::str::from_utf8(start).is_ok() {
        return false;
    }
    let (mut wide, mut single) = (0, 0);
    for chunk in start.utf8_chunks() {
        wide += chunk
            .valid()
            .chars()
            .filter(|letter| !letter.is_ascii())
            .count();
        single += chunk.invalid().len();
    }
    // The sample may end within a letter.
    single > wide && single > usize::from(start.len() == SAMPLE) * 3
}

#[cfg(test)]
mod tests {
    use super::Encoding;

    const WIDE: [Encoding; 4] = [
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Utf32Le,
        Encoding::Utf32Be,
    ];

    #[test]
    fn what_has_zeros_between_its_letters_is_told_with_and_without_a_mark() {
        let text = "password = a long enough line";
        for encoding in WIDE {
            let raw = encoding.encode(text);
            assert_eq!(Encoding::of(&raw, ""), encoding);
            assert_eq!(&*encoding.decode(&raw), text.as_bytes());
            assert_eq!(&*encoding.decode_exactly(&raw).unwrap(), text.as_bytes());
            assert_eq!(Encoding::of(&encoding.encode("\u{feff}ж"), ""), encoding);
        }
        assert_eq!(Encoding::of(text.as_bytes(), ""), Encoding::Bytes);
        for other in [&b"\x7fELF\0\0\0\x01\x02\0\0abc\0"[..], &[0; 64], b"a\0"] {
            assert_eq!(Encoding::of(other, ""), Encoding::Binary);
        }
        let variables = b"A=1\0B=2\0";
        assert_eq!(Encoding::of(variables, "1/environ"), Encoding::Bytes);
    }

    #[test]
    fn letters_of_one_byte_are_told_from_broken_ones_of_several() {
        let text = "Größe: „groß“ – 5 €, überall\n";
        let raw = Encoding::Windows1252.encode(text);
        assert_eq!(raw.len(), text.chars().count());
        assert_eq!(Encoding::of(&raw, ""), Encoding::Windows1252);
        assert_eq!(&*Encoding::Windows1252.decode(&raw), text.as_bytes());
        assert_eq!(Encoding::Windows1252.source_len("ö–€x".as_bytes()), 4);
        for other in [
            &b"\xff"[..],
            "größer\u{fffd}".as_bytes(),
            b"gr\xc3\xb6\xc3\xbcn \xff",
        ] {
            let told = Encoding::of(other, "");
            assert_eq!(told == Encoding::Windows1252, other.len() == 1, "{other:?}");
        }
        let all: Vec<u8> = (0..=255).collect();
        let shown = Encoding::Windows1252.decode_exactly(&all).unwrap();
        let shown = std::str::from_utf8(&shown).unwrap();
        assert_eq!(Encoding::Windows1252.encode(shown), all);
    }

    #[test]
    fn places_in_decoded_text_are_places_in_the_source() {
        let text = "ü\u{1F512}a";
        for encoding in WIDE {
            let raw = encoding.encode(text);
            let decoded = encoding.decode(&raw);
            assert_eq!(encoding.source_len(&decoded), raw.len());
            assert_eq!(
                encoding.source_len(&decoded[.."ü".len()]),
                encoding.encode("ü").len()
            );
        }
    }

    #[test]
    fn what_would_not_come_out_as_it_went_in_is_not_taken_for_exact() {
        for (encoding, raw) in [
            (Encoding::Utf16Le, &b"a\0b"[..]),
            (Encoding::Utf16Le, b"\x00\xd8a\0"),
            (Encoding::Utf32Be, b"\0\0\0a\0\x11\0\0"),
        ] {
            assert_eq!(encoding.decode_exactly(raw), None);
            let lossy = encoding.decode(raw);
            assert!(lossy.contains(&b'a') && lossy.len() < 5, "{lossy:?}");
        }
        assert!(Encoding::Bytes.decode_exactly(b"\xff").is_some());
    }
}
