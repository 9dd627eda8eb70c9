//! Texts with signs that nobody sees: blanks that do not break, letters of no width, the colours of a terminal, zeros
//! between lines. Each is read once more as it shows.

use super::{Embedded, Texts};
use crate::input::Input;
use crate::kind::Kind;

/// Words that such a text has.
pub(super) const SIGNS: &[&str] = &[
    "\u{8}",
    "\u{1b}",
    "\u{85}",
    "\u{a0}",
    "\u{ad}",
    "\u{2000}",
    "\u{2001}",
    "\u{2002}",
    "\u{2003}",
    "\u{2004}",
    "\u{2005}",
    "\u{2006}",
    "\u{2007}",
    "\u{2008}",
    "\u{2009}",
    "\u{200a}",
    "\u{200b}",
    "\u{200c}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{2029}",
    "\u{202a}",
    "\u{202b}",
    "\u{202c}",
    "\u{202d}",
    "\u{202e}",
    "\u{202f}",
    "\u{205f}",
    "\u{2060}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{3000}",
    "\u{feff}",
    "#033[",
    "^[[",
    "\\033[",
    "\\x1b[",
    "\\e[",
    "\\u001b[",
    " \u{2013}p",
    " \u{2013}u",
    " \u{2013}-",
    " \u{2014}p",
    " \u{2014}u",
];

/// How programs and logs spell the sign that colours begin with, in small letters.
const SPELLED: [&[u8]; 6] = [b"#033", b"^[", b"\\033", b"\\x1b", b"\\e", b"\\u001b"];

/// The longest command of a terminal.
const LONGEST: usize = 64;

/// Reads the whole text as it shows.
pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    push(input, |at| hidden(input, at), found);
}

/// Reads a text whose lines end with zeros, as lists of variables do: a file of the kernel, what `find -print0` prints.
pub(super) fn zeros(input: &Input<'_>, found: &mut Texts<'_>) {
    if !is_text(input.bytes) {
        return;
    }
    let shown = |at: usize| match input.bytes[at] {
        0 => Some((1, &b"\n"[..])),
        _ => hidden(input, at),
    };
    push(input, shown, found);
}

/// Hands over the text with what some of its places show instead: how many bytes each takes, and what they are.
fn push(
    input: &Input<'_>,
    shown: impl Fn(usize) -> Option<(usize, &'static [u8])>,
    found: &mut Texts<'_>,
) {
    let mut text = Embedded {
        escaped: true,
        ..Embedded::at(input.path)
    };
    let (mut from, mut at) = (0, 0);
    while at < input.bytes.len() {
        let Some((length, instead)) = shown(at) else {
            at += 1;
            continue;
        };
        text.copy(input, from..at);
        if !instead.is_empty() {
            text.write(instead, at..at + length);
        }
        at += length;
        from = at;
    }
    text.copy(input, from..at);
    if from > 0 {
        (found.take)(text);
    }
}

/// Returns how long what stands at a place is, and what it shows; `None` for what shows as it is.
fn hidden(input: &Input<'_>, at: usize) -> Option<(usize, &'static [u8])> {
    let rest = &input.bytes[at..];
    let nothing = |length: usize| Some((length, &b""[..]));
    match *rest {
        // Letters are printed twice to make them bold, and over a line to underline them.
        [letter, 8, ..] if letter > b' ' => nothing(2),
        [0x1B, ..] => {
            let length = command(&rest[1..]);
            Some((1 + length, moved(&rest[1..=length])))
        }
        [0xC2, 0x85, ..] => Some((2, b"\n")),
        [0xC2, 0xA0, ..] => Some((2, b" ")),
        [0xC2, 0xAD, ..] => nothing(2),
        [0xE2, 0x80, 0x80..=0x8A | 0xAF, ..] | [0xE2, 0x81, 0x9F, ..] => Some((3, b" ")),
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => Some((3, b"\n")),
        [0xE2, 0x80, 0x8B..=0x8F | 0xAA..=0xAE, ..] | [0xE2, 0x81, 0xA0..=0xAF, ..] => nothing(3),
        [0xE2, 0x80, 0x93 | 0x94, ..] => dash(&input.bytes[..at], &rest[3..]),
        [0xE3, 0x80, 0x80, ..] => Some((3, b" ")),
        [0xEF, 0xBB, 0xBF, ..] => nothing(3),
        [b'#' | b'^' | b'\\', ..] if input.kind != Kind::Code => {
            let spelled = |sign: &&&[u8]| {
                let start = rest.get(..sign.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(sign))
                    && rest.get(sign.len()) == Some(&b'[')
            };
            let sign = SPELLED.iter().find(spelled)?;
            let length = command(&rest[sign.len()..]);
            Some((sign.len() + length, moved(&rest[sign.len()..][..length])))
        }
        _ => None,
    }
}

/// Returns the length of a command to a terminal, without the sign that it begins with.
fn command(text: &[u8]) -> usize {
    let near = &text[..text.len().min(LONGEST)];
    let count =
        |from: usize, of: fn(&u8) -> bool| near[from..].iter().take_while(|b| of(b)).count();
    match near.first() {
        // `[1;32m`
        Some(b'[') => {
            let parameters = 1 + count(1, |byte| matches!(byte, 0x30..=0x3F));
            let length = parameters + count(parameters, |byte| matches!(byte, 0x20..=0x2F));
            length
                + usize::from(
                    near.get(length)
                        .is_some_and(|last| matches!(last, 0x40..=0x7E)),
                )
        }
        // The title of a window, or a link.
        Some(b']') => {
            let length = count(0, |byte| !matches!(byte, 7 | 0x1B | b'\n'));
            match &near[length..] {
                [7, ..] => length + 1,
                [0x1B, b'\\', ..] => length + 2,
                _ => length,
            }
        }
        // `(B`
        Some(0x20..=0x2F) => near.len().min(2),
        Some(0x30..=0x7E) => 1,
        _ => 0,
    }
}

/// Returns what a long dash before an option was, which programs for prose make of one sign or two: `–p`, `–password`.
fn dash(before: &[u8], behind: &[u8]) -> Option<(usize, &'static [u8])> {
    let begins = before.last().is_none_or(u8::is_ascii_whitespace);
    let shown: &[u8] = match behind {
        [b'-', letter, ..] if letter.is_ascii_lowercase() => b"-",
        [a, b, ..] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => b"--",
        [letter, ..] if letter.is_ascii_alphabetic() => b"-",
        _ => return None,
    };
    begins.then_some((3, shown))
}

/// Returns what stands for a command that goes elsewhere: along the line, or to another one.
fn moved(command: &[u8]) -> &'static [u8] {
    match command {
        [b'[', .., b'C' | b'G'] => b" ",
        [
            b'[',
            ..,
            b'A' | b'B' | b'E' | b'F' | b'H' | b'd' | b'f' | b'J',
        ] => b"\n",
        _ => b"",
    }
}

/// Says whether bytes are a text but for the zeros in it.
fn is_text(bytes: &[u8]) -> bool {
    let sign = |byte: &u8| matches!(byte, 0 | 8..=13 | 0x1B | b' '..);
    bytes.iter().all(sign) && std::str::from_utf8(bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use crate::marked::{finds, finds_network, finds_people};
    use crate::{Class, Detector};

    #[test]
    fn what_nobody_sees_hides_no_secret() {
        for template in [
            "\u{feff}DB_PASSWORD=«{alnum14}»\n",
            "\u{a0}\u{a0}password:\u{a0}«{alnum14}»\n",
            "DB_PASSWORD\u{a0}=\u{a0}«{alnum14}»\n",
            "Mot de passe\u{202f}: «{alnum14}»\n",
            "Le mot\u{a0}de\u{a0}passe est “\u{a0}«{alnum14}»\u{a0}”.\n",
            "\u{200b}password:\u{200b} «{alnum14}»\n",
            "pass\u{ad}word:\u{3000}«{alnum14}»\n",
            "user=bob\u{2028}password=«{alnum14}»\u{2028}host=x\n",
            "\u{202a}password: «{alnum14}»\u{202c}\n",
        ] {
            finds("a.txt", template);
        }
    }

    #[test]
    fn what_a_terminal_colours_is_read_without_its_colours() {
        for template in [
            "\u{1b}[32mpassword:\u{1b}[0m «{alnum14}»\n",
            "\u{1b}[1mpassword\u{1b}[0m=\u{1b}[33m«{alnum14}»\u{1b}[0m\n",
            "\u{1b}]0;root@a\u{7}\u{1b}(Bpassword=«{alnum14}»\u{1b}[K\n",
            "x app: #033[32mpassword:#033[0m «{alnum14}»\n",
            "^[[1;32mpassword:^[[0m «{alnum14}»\n",
            r"\u001b[32mpassword:\u001b[0m «{alnum14}» \x1b[0m",
            "\u{1b}[2J\u{1b}[3;1Hhost\u{1b}[41Ca\u{1b}[4;1Hpassword:\u{1b}[5C«{alnum14}»\u{1b}[6;1Hx",
            "p\u{8}pa\u{8}as\u{8}ss\u{8}sw\u{8}wo\u{8}or\u{8}rd\u{8}d: «{alnum14}»\n",
        ] {
            finds("a.log", template);
        }
        finds_network(
            "a.log",
            "\u{1b}[32mhost\u{1b}[0m=\u{1b}[1m«10.20.30.4»\u{1b}[0m\n",
        );
        finds_people(
            "a.txt",
            "Name:\u{a0}«Erika Sommerfeld»\nTelefon:\u{a0}«+49\u{a0}221\u{a0}4097559»\n",
        );
    }

    #[test]
    fn dashes_that_prose_makes_of_options_hide_none() {
        for template in [
            "mysql -u root –p'«{alnum14}»' db\n",
            "mysql -u root –password=«{alnum14}» db\n",
            "psql —password «{alnum14}»\n",
            "curl –u admin:«{alnum14}» https://example.com/\n",
        ] {
            finds("notes.txt", template);
        }
        finds(
            "notes.txt",
            "Das Passwort – kurz gesagt – kommt morgen –per Post– an.\n",
        );
    }

    #[test]
    fn zeros_between_lines_are_line_breaks_in_what_is_a_text() {
        let text = crate::template::fill("A=b\0DB_PASSWORD={alnum14}\0HOST=10.20.30.4\0", 1);
        let found = Detector::built_in().find("environ.txt", text.as_bytes());
        let of = |class| {
            found
                .iter()
                .filter(|found| found.category.class == class)
                .count()
        };
        assert_eq!((of(Class::Secret), of(Class::Network)), (1, 1), "{found:?}");
        let other = text.replace("A=b", "A=\u{1}");
        let found = Detector::built_in().find("environ.txt", other.as_bytes());
        assert!(
            found
                .iter()
                .all(|found| found.category.class != Class::Network)
        );
    }

    #[test]
    fn commands_to_a_terminal_that_do_not_end_hide_nothing() {
        for end in [
            "\u{1b}",
            "\u{1b}[",
            "\u{1b}[12",
            "\u{1b}]0;",
            "\u{1b}(",
            "^[[",
            "\\x1b[",
        ] {
            let text = crate::template::fill("password: {alnum14}\n", 1) + end;
            for path in ["a.log", "", "a.json"] {
                let found = Detector::built_in().find(path, text.as_bytes());
                assert_eq!(found.len(), 1, "{end:?} {path}");
            }
        }
    }
}
