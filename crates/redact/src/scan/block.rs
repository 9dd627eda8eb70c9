//! Blocks of lines that are all of one alphabet.

use std::ops::Range;

/// The longest block that is followed, in bytes each way.
const REACH: usize = 64 * 1024;
/// The fewest letters that make a secret.
const FEWEST: usize = 40;

/// Says whether a byte belongs to base64 of either alphabet.
pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte)
}

/// Returns the end of the run of an alphabet that begins at a place, and the padding behind it.
pub(super) fn run(bytes: &[u8], at: usize, is: impl Fn(u8) -> bool) -> usize {
    let length = bytes[at..]
        .iter()
        .take(REACH)
        .take_while(|byte| is(**byte))
        .count();
    let end = at + length;
    let padding = bytes[end..]
        .iter()
        .take(2)
        .take_while(|byte| **byte == b'=')
        .count();
    if length > 0 { end + padding } else { end }
}

/// Returns where the next line's text begins, if a line ends here: a real line break or an escaped one, and then
/// indentation, the signs of a diff or a quotation, and quotes.
pub(super) fn next_line(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?;
    let quotes = rest
        .iter()
        .take(2)
        .take_while(|byte| b"\"' ".contains(byte))
        .count();
    let broken = [
        &b"\r\n"[..],
        b"\n",
        b"\\r\\n",
        b"\\n",
        b"\\\\n",
        b"%0A",
        b"%0D%0A",
        b"&#10;",
        b"\\\n",
    ]
    .iter()
    .find_map(|ending| {
        rest[quotes..]
            .starts_with(ending)
            .then_some(quotes + ending.len())
    })?;
    // Code breaks strings: `…\n" +` and `…\n"`, and the next line opens a quote. A `+` before a letter is either the
    // sign of a patch, on every line, or a digit of base64.
    let after = &rest[broken..rest.len().min(broken + 200)];
    let skipped = (0..after.len())
        .find(|at| match after[*at] {
            b' ' | b'\t' | b'\r' | b'\n' | b'"' | b'\'' | b',' | b'>' | b'|' | b'.' => false,
            b'+' => after
                .get(at + 1)
                .is_some_and(|next| !b" \t\r\n\"'".contains(next)),
            _ => true,
        })
        .unwrap_or(after.len());
    Some(at + broken + skipped)
}

/// The block of base64 around a word, over several lines where it is wrapped.
pub(super) fn base64(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let low = place.start.saturating_sub(REACH);
    let mut start = place.start;
    while start > low && is_base64(bytes[start - 1]) {
        start -= 1;
    }
    let first_end = run(bytes, start, is_base64);
    // Wrapped blocks have lines of one length; the word may stand in the first or in a later one.
    let width = first_end - start;
    let mut end = first_end;
    if width >= 60 && bytes[end - 1] != b'=' {
        while let Some(line) = next_line(bytes, end) {
            let line_end = run(bytes, line, is_base64);
            let is_last = line_end - line < width;
            if line_end == line || line_end - line > width || line_end - start > REACH {
                break;
            }
            if is_last && !(ends_block(bytes, line_end) && looks_encoded(&bytes[line..line_end])) {
                break;
            }
            end = line_end;
            if is_last {
                break;
            }
        }
        start = earlier_lines(bytes, start, width);
    }
    (end - start >= FEWEST).then_some(start..end)
}

/// Goes up while the line before is as wide as this one.
fn earlier_lines(bytes: &[u8], mut start: usize, width: usize) -> usize {
    let low = start.saturating_sub(REACH);
    loop {
        let indent = bytes[low..start]
            .iter()
            .rev()
            .take(64)
            .take_while(|byte| b" \t".contains(byte))
            .count();
        let at = start - indent;
        if at == low || bytes[at - 1] != b'\n' {
            return start;
        }
        let end = at - 1 - usize::from(at >= 2 && bytes[at - 2] == b'\r');
        let length = bytes[low..end]
            .iter()
            .rev()
            .take_while(|byte| is_base64(**byte))
            .count();
        if length != width {
            return start;
        }
        start = end - length;
    }
}

fn ends_block(bytes: &[u8], at: usize) -> bool {
    bytes
        .get(at)
        .is_none_or(|byte| b"\r\n\"'\\ ,<)&%".contains(byte))
}

/// A word on the next line is no base64 that ends there.
fn looks_encoded(line: &[u8]) -> bool {
    line.ends_with(b"=")
        || line.len() < 4
        || line.iter().any(u8::is_ascii_digit)
        || line[1..].iter().any(u8::is_ascii_uppercase)
}

/// `Private-Lines: 3` and three lines of base64.
pub(super) fn putty(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let head = &bytes[place.end..bytes.len().min(place.end + 8)];
    let blank = head.iter().take_while(|byte| **byte == b' ').count();
    let digits = head[blank..]
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let count = std::str::from_utf8(&head[blank..blank + digits])
        .ok()?
        .parse::<usize>()
        .ok()?;
    let mut end = place.end + blank + digits;
    let mut letters = 0;
    for _ in 0..count.min(1000) {
        let Some(line) = next_line(bytes, end) else {
            break;
        };
        let line_end = run(bytes, line, is_base64);
        if line_end == line {
            break;
        }
        letters += line_end - line;
        end = line_end;
    }
    (letters >= FEWEST).then_some(place.start..end)
}

/// The header of Ansible Vault and every line of hexadecimal digits below it.
pub(super) fn vault(bytes: &[u8], place: &Range<usize>) -> Option<Range<usize>> {
    let header = bytes[place.end..]
        .iter()
        .take(200)
        .take_while(|byte| byte.is_ascii_alphanumeric() || b".;_-@".contains(byte))
        .count();
    let mut end = place.end + header;
    let mut digits = 0;
    while let Some(line) = next_line(bytes, end) {
        let line_end = run(bytes, line, |byte| byte.is_ascii_hexdigit());
        let length = line_end - line;
        let is_line = length >= 2
            && bytes
                .get(line_end)
                .is_none_or(|byte| !byte.is_ascii_alphanumeric());
        if !is_line || digits > REACH * 16 {
            break;
        }
        digits += length;
        end = line_end;
        // All lines but the last are of 80 digits.
        if length < 80 {
            break;
        }
    }
    (digits >= FEWEST).then_some(place.start..end)
}
