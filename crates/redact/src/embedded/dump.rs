//! Dumps of bytes as `xxd`, `hexdump -C` and `tcpdump -X` print them: a place, digits, and the letters beside them. A secret
//! stands there twice, and over two lines as a rule; the lines that it is on are taken for it.

use std::ops::Range;

use super::{Embedded, Texts};
use crate::input::Input;

/// What the second line of a dump begins with.
pub(super) const SIGNS: &[&str] = &["00000010: ", "00000010  ", "0x0010:  "];

/// The most bytes of a line.
const MOST: usize = 32;
/// The shortest dump, in lines.
const LINES: usize = 2;

pub(super) fn find(input: &Input<'_>, found: &mut Texts<'_>) {
    let mut dump: Vec<Row> = Vec::new();
    for line in input.lines() {
        let row = Row::read(input.bytes, line);
        let follows = match (dump.last(), &row) {
            (Some(last), Some(row)) => row.place == last.place + last.bytes.len(),
            _ => false,
        };
        if !follows && !dump.is_empty() {
            push(&std::mem::take(&mut dump), found);
        }
        dump.extend(row);
    }
    push(&dump, found);
}

/// Hands over what a dump shows.
fn push(dump: &[Row], found: &mut Texts<'_>) {
    if dump.len() < LINES {
        return;
    }
    let bytes: Vec<u8> = dump.iter().flat_map(|row| row.bytes.clone()).collect();
    let typed = |byte: &u8| !byte.is_ascii_control() || matches!(byte, b'\t' | b'\n' | b'\r');
    let is_text = bytes.iter().all(typed) && std::str::from_utf8(&bytes).is_ok();
    let mut text = Embedded {
        escaped: true,
        // What lies between the words of a packet is no text, and looks like names at times.
        opaque: !is_text,
        ..Embedded::at("dump.txt")
    };
    // What belongs to no text ends a line.
    let shown = |byte: &u8| match byte {
        b'\t' | b'\n' | b'\r' | b' '..=b'~' => *byte,
        0x80.. if is_text => *byte,
        _ => b'\n',
    };
    for row in dump {
        let bytes: Vec<u8> = row.bytes.iter().map(shown).collect();
        text.write(&bytes, row.line.clone());
    }
    found.push(text);
}

/// A line of a dump.
struct Row {
    line: Range<usize>,
    place: usize,
    bytes: Vec<u8>,
}

impl Row {
    fn read(bytes: &[u8], line: Range<usize>) -> Option<Self> {
        let text = bytes[line.clone()].trim_ascii_start();
        let numbered = text.strip_prefix(b"0x").unwrap_or(text);
        let digits = count(numbered);
        if !matches!(digits, 4 | 6..=8) {
            return None;
        }
        let place = std::str::from_utf8(&numbered[..digits]).ok()?;
        let place = usize::from_str_radix(place, 16).ok()?;
        let rest = &numbered[digits..];
        let mut rest = rest.strip_prefix(b":").unwrap_or(rest);
        let mut read = Vec::new();
        // Groups of digits stand one blank apart, two in the middle and before the first; more end them.
        loop {
            let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
            let digits = count(&rest[blanks.min(rest.len())..]);
            let most = if read.is_empty() || read.len() == 8 {
                2
            } else {
                1
            };
            if !(1..=most).contains(&blanks) || !matches!(digits, 2 | 4) {
                break;
            }
            let group = &rest[blanks..blanks + digits];
            let ends = rest
                .get(blanks + digits)
                .is_none_or(u8::is_ascii_whitespace);
            if !ends || read.len() + digits / 2 > MOST {
                break;
            }
            let (pairs, _) = group.as_chunks::<2>();
            let value = |digit: u8| char::from(digit).to_digit(16).unwrap_or(0) as u8;
            read.extend(
                pairs
                    .iter()
                    .map(|[high, low]| value(*high) << 4 | value(*low)),
            );
            rest = &rest[blanks + digits..];
        }
        (!read.is_empty()).then_some(Self {
            line,
            place,
            bytes: read,
        })
    }
}

/// How many digits of sixteen a text begins with.
fn count(text: &[u8]) -> usize {
    text.iter()
        .take(9)
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count()
}

#[cfg(test)]
mod tests {
    use crate::Detector;

    /// Prints bytes as a program does.
    fn dump(bytes: &[u8], form: &str) -> String {
        let letters = |row: &[u8]| -> String {
            let letter = |byte: &u8| {
                if (b' '..=b'~').contains(byte) {
                    char::from(*byte)
                } else {
                    '.'
                }
            };
            row.iter().map(letter).collect()
        };
        let groups = |row: &[u8], of: usize, between: &str| -> String {
            let group = |group: &[u8]| {
                group
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect::<String>()
            };
            row.chunks(of).map(group).collect::<Vec<_>>().join(between)
        };
        let line = |(at, row): (usize, &[u8])| match form {
            "xxd" => format!(
                "{:08x}: {:39}  {}\n",
                at * 16,
                groups(row, 2, " "),
                letters(row)
            ),
            "tcpdump" => format!(
                "\t0x{:04x}:  {:39}  {}\n",
                at * 16,
                groups(row, 2, " "),
                letters(row)
            ),
            _ => {
                let (first, second) = row.split_at(row.len().min(8));
                let digits = format!("{}  {}", groups(first, 1, " "), groups(second, 1, " "));
                format!("{:08x}  {digits:49} |{}|\n", at * 16, letters(row))
            }
        };
        bytes.chunks(16).enumerate().map(line).collect()
    }

    #[test]
    fn secrets_in_dumps_of_bytes_are_found_with_their_lines() {
        for form in ["xxd", "tcpdump", "hexdump"] {
            for (text, lines) in [
                ("DB_PASSWORD={word14}\nDB_USER=app\n", 0..2),
                (
                    "\u{1}\u{2}POST /login HTTP/1.1\r\n\r\nuser=a&password={word14}&x=1",
                    2..4,
                ),
                ("the quick brown fox jumps over the lazy dog\n", 0..0),
            ] {
                let shown = dump(crate::template::fill(text, 3).as_bytes(), form);
                let text = format!("What is this?\n\n{shown}\nThanks.\n");
                let found = Detector::built_in().find("", text.as_bytes());
                let places: Vec<_> = shown.lines().skip(lines.start).take(lines.len()).collect();
                let wanted = places.join("\n");
                let found: Vec<_> = { found.iter() }
                    .map(|found| text[found.span.clone()].trim_end())
                    .collect();
                let wanted: Vec<_> = (!wanted.is_empty())
                    .then_some(wanted.as_str())
                    .into_iter()
                    .collect();
                assert_eq!(found, wanted, "{text}");
            }
        }
    }

    #[test]
    fn other_data_is_found_in_dumps_of_texts_alone() {
        let mail = "so we write to erika.sommerfeld@corp-mail.net again";
        for (lead, count) in [("", 1), ("\u{1}", 0)] {
            let shown = dump(format!("{lead}{mail}").as_bytes(), "xxd");
            let found = Detector::built_in().find("", shown.as_bytes());
            let found = found.iter().filter(|found| found.category.name == "email");
            assert_eq!(found.count(), count, "{shown}");
        }
    }
}
