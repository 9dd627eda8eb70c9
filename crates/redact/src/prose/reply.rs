//! Reads the line behind one that speaks of a password: the answer to a question, the value below its name.

use std::ops::Range;

use super::Text;
use super::said::is_chosen_word;
use super::value::{Lead, Value, is_believed, is_strong, is_sum, read};
use super::words::{plain, skip_blanks, word};
use crate::kind::Kind;
use crate::value::{Looks, looks};

/// How many words of an answer may stand before the value.
const MOST_WORDS: usize = 4;
/// The longest name of who speaks.
const LONGEST_NAME: usize = 48;

/// Returns the value that the next line gives, where the noun's line asks for one or is nothing but its name.
pub(super) fn answer(text: &Text<'_>, noun: &Range<usize>) -> Option<(Value, Lead)> {
    if !matches!(text.kind, Kind::Unknown | Kind::Prose | Kind::Log) {
        return None;
    }
    let behind = text.bytes[noun.end..text.line.end].trim_ascii();
    let before = text.bytes[text.line.start..noun.start].trim_ascii();
    let asks = behind.ends_with(b"?") && behind.len() < 80;
    let names = behind.is_empty() && before.len() < 24 && !before.ends_with(b"|");
    if !asks && !names {
        return None;
    }
    let line = next_line(text)?;
    let next = Text {
        line: line.clone(),
        ..*text
    };
    let mut at = if asks {
        skip_speaker(&next)
    } else {
        skip_blanks(&next, line.start)
    };
    let most = if asks { MOST_WORDS } else { 1 };
    for _ in 0..most {
        let value = read(text.bytes, at, line.end, text.notes)?;
        let shown = &text.bytes[value.span.clone()];
        let last = text.bytes[value.end.min(line.end)..line.end]
            .trim_ascii()
            .len()
            < 2;
        let deeper = indent(text.bytes, &line) > indent(text.bytes, &text.line);
        let alone = names && deeper && before.is_empty() && is_chosen_word(shown);
        if alone && last {
            return Some((value, Lead::Sure));
        }
        let strong = looks(shown) == Looks::Password || last && is_strong(shown);
        if strong && (asks || last) && !is_sum(shown) && is_believed(text.bytes, &value, Lead::Weak)
        {
            return Some((value, Lead::Weak));
        }
        let passed = word(&next, at);
        let bare = plain(&text.bytes[passed.clone()]);
        let spoken =
            |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0x80 || b"':-".contains(byte);
        if passed.is_empty() || !bare.iter().all(spoken) {
            return None;
        }
        at = skip_blanks(&next, passed.end);
    }
    None
}

fn indent(bytes: &[u8], line: &Range<usize>) -> usize {
    let text = &bytes[line.clone()];
    text.len() - text.trim_ascii_start().len()
}

/// The next line that is not empty.
fn next_line(text: &Text<'_>) -> Option<Range<usize>> {
    let mut start = text.line.end;
    for _ in 0..2 {
        start += 1 + usize::from(text.bytes.get(start) == Some(&b'\r'));
        let rest = text.bytes.get(start..)?;
        let rest = &rest[..rest.len().min(256)];
        let length = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let shown = rest[..length].trim_ascii_end();
        if !shown.trim_ascii().is_empty() {
            return Some(start..start + shown.len());
        }
        start += length;
    }
    None
}

/// Skips quotation marks, a time in brackets and `name:`, `<name>` at the start of a line.
fn skip_speaker(line: &Text<'_>) -> usize {
    let text = &line.bytes[line.line.clone()];
    let marks = text
        .iter()
        .take_while(|byte| matches!(byte, b'>' | b' ' | b'\t' | b'-' | b'*'))
        .count();
    let mut at = line.line.start + marks;
    let head = &line.bytes[at..line.line.end.min(at + LONGEST_NAME)];
    if head.first() == Some(&b'[')
        && let Some(end) = memchr::memchr(b']', head)
    {
        at = skip_blanks(line, at + end + 1);
    }
    let head = &line.bytes[at..line.line.end.min(at + LONGEST_NAME)];
    let end = match head.first() {
        Some(b'<') => memchr::memmem::find(head, b"> "),
        _ => memchr::memmem::find(head, b": "),
    };
    end.map_or(at, |end| skip_blanks(line, at + end + 2))
}
