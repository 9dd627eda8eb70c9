//! Rich text: `{\rtf1 …}`, whose commands stand between the words.

use super::{Embedded, Texts};
use crate::input::Input;

/// What begins such a text.
pub(super) const SIGNS: &[&str] = &["{\\rtf"];

/// Groups that show nothing.
const HIDDEN: [&[u8]; 8] = [
    b"fonttbl",
    b"colortbl",
    b"stylesheet",
    b"pict",
    b"themedata",
    b"datastore",
    b"latentstyles",
    b"listtable",
];

/// The longest name of a command.
const LONGEST: usize = 32;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    if !input.bytes.trim_ascii_start().starts_with(b"{\\rtf") {
        return;
    }
    let mut text = Embedded {
        escaped: true,
        ..Embedded::at("document.txt")
    };
    let bytes = input.bytes;
    let mut groups = Groups::default();
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        at += match bytes[at] {
            b'{' => groups.open(),
            b'}' => groups.close(),
            b'\r' | b'\n' => 1,
            b'\\' => {
                let command = Command::read(&bytes[at + 1..]);
                groups.hide(command.hides);
                if let Some(letter) = command.letter.filter(|_| groups.shows()) {
                    let letter = letter.encode_utf8(&mut [0; 4]).as_bytes().to_vec();
                    text.write(&letter, from..at + 1 + command.length);
                }
                1 + command.length
            }
            _ => {
                let plain = |byte: &&u8| !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n');
                let length = bytes[at..].iter().take_while(plain).count();
                if groups.shows() {
                    text.copy(input, from..at + length);
                }
                length
            }
        };
    }
    found.push(text);
}

/// How deep groups are nested, and from which depth on nothing is shown.
#[derive(Debug, Default)]
struct Groups {
    depth: usize,
    hidden: Option<usize>,
}

impl Groups {
    /// Opens one; returns how long its sign is.
    fn open(&mut self) -> usize {
        self.depth += 1;
        1
    }

    fn close(&mut self) -> usize {
        self.depth = self.depth.saturating_sub(1);
        self.hidden = self.hidden.filter(|hidden| *hidden <= self.depth);
        1
    }

    /// Hides what the group that is open holds.
    fn hide(&mut self, hides: bool) {
        if hides {
            self.hidden.get_or_insert(self.depth);
        }
    }

    fn shows(&self) -> bool {
        self.hidden.is_none()
    }
}

/// A command behind its `\`.
#[derive(Debug, Default)]
struct Command {
    /// How long it is, with the blank that ends it.
    length: usize,
    /// What it shows.
    letter: Option<char>,
    /// Whether what its group holds is not shown.
    hides: bool,
}

impl Command {
    fn read(text: &[u8]) -> Self {
        let sign = |length, letter| Self {
            length,
            letter: Some(letter),
            hides: false,
        };
        match *text {
            [b'\'', high, low, ..] => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                let code = digit(high)
                    .zip(digit(low))
                    .map(|(high, low)| high << 4 | low);
                match code.and_then(char::from_u32) {
                    Some(letter) => sign(3, letter),
                    None => Self {
                        length: 1,
                        ..Self::default()
                    },
                }
            }
            [b'*', ..] => Self {
                length: 1,
                hides: true,
                letter: None,
            },
            [b'~', ..] => sign(1, ' '),
            [b'_', ..] => sign(1, '-'),
            [letter @ (b'{' | b'}' | b'\\'), ..] => sign(1, char::from(letter)),
            [b'\r' | b'\n', ..] => sign(1, '\n'),
            _ => Self::word(text),
        }
    }

    /// `par`, `fs24`, `u8211?`
    fn word(text: &[u8]) -> Self {
        let near = &text[..text.len().min(LONGEST)];
        let name = near
            .iter()
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let minus = usize::from(near.get(name) == Some(&b'-'));
        let digits = near[name + minus..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let number = name..name + minus + digits;
        let mut length = if digits > 0 { number.end } else { name };
        length += usize::from(text.get(length) == Some(&b' '));
        let (name, number) = (
            &near[..name],
            std::str::from_utf8(&near[number]).unwrap_or(""),
        );
        let letter = match name {
            b"par" | b"line" | b"row" | b"sect" | b"page" => Some('\n'),
            b"tab" | b"cell" => Some('\t'),
            // Programs that do not know the letter show the sign behind it.
            b"u" => {
                length += usize::from(matches!(text.get(length), Some(b'?')));
                let code = number.parse::<i32>().unwrap_or(0).rem_euclid(1 << 16);
                char::from_u32(code as u32)
            }
            _ => None,
        };
        Self {
            length: length.max(1).min(text.len()),
            letter,
            hides: HIDDEN.contains(&name),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::marked::finds;

    #[test]
    fn rich_text_is_read_without_its_commands() {
        let head =
            "{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Password Arial;}{\\*\\generator x 7;}\\f0\\fs24 ";
        for body in [
            "Das Passwort f\\'fcr das NAS lautet \\b «{alnum14}»\\b0 .\\par\n",
            "Zugang\\par Passwort:\\tab «{alnum14}»\\par gilt bis Mai\\par",
            "DB_PASSWORD=«{alnum6}\\'21{alnum8}»\\par\n",
            "The password \\u8211? for root \\u8211? is «{alnum14}»\\line",
        ] {
            finds("a.rtf", &format!("{head}{body}}}"));
        }
    }

    #[test]
    fn rich_text_may_end_anywhere() {
        let text = "{\\rtf1{\\fonttbl a}\\'fc\\u8211?\\~\\\\ \\par}}";
        for end in 0..text.len() {
            let text = format!("{}password=x", &text[..end]);
            Detector::built_in().find("a.rtf", text.as_bytes());
        }
    }
}
