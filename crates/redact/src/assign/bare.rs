//! Where a value without quotes ends.

use std::ops::Range;

use super::name::{Name, count_slashes_before};
use super::notation::How;
use super::value::trimmed;
use crate::input::Input;
use crate::kind::Kind;

/// What ends a value without quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// The line's end, or a comment.
    Line,
    /// White space, and what closes a sentence or a list.
    Word,
    /// What ends a word of a shell.
    Shell,
    /// What ends a parameter of a URL.
    Query,
    /// A comma or a bracket, as in YAML's short form.
    Flow,
}

/// Reads a value without quotes.
pub(super) fn bare(
    input: &Input<'_>,
    name: &Name,
    how: How,
    at: usize,
    line: &Range<usize>,
) -> Option<Range<usize>> {
    let bytes = input.bytes;
    if at >= line.end {
        return None;
    }
    let mut end = line.end;
    let container = enclosing(input, line.start, name.start);
    if container != 0 {
        end = close_of(bytes, at, end, container);
    }
    let style = style(input, name, how, line, container)?;
    // `s/^password=.*/password=value/` of sed.
    if name.lead == b'/'
        && let Some(length) = memchr::memchr(b'/', &bytes[at..end])
    {
        end = at + length;
    }
    let text = &bytes[at..end];
    let length = match style {
        Style::Line => line_length(input.kind, how, text),
        Style::Word => word_length(input.kind, text),
        Style::Shell => shell_length(text, how),
        Style::Query => text
            .iter()
            .position(|byte| byte.is_ascii_whitespace() || b"&#\"'`<>)]},;|\\".contains(byte))
            .unwrap_or(text.len()),
        Style::Flow => text
            .iter()
            .position(|byte| matches!(byte, b',' | b'}' | b']'))
            .unwrap_or(text.len()),
    };
    let mut span = trimmed(bytes, at..at + length);
    if style == Style::Shell && span.len() > 2 && matches!(bytes[span.start], b'"' | b'\'') {
        span = span.start + 1..span.end - 1;
    }
    Some(span)
}

fn style(
    input: &Input<'_>,
    name: &Name,
    how: How,
    line: &Range<usize>,
    container: u8,
) -> Option<Style> {
    if how == How::Query {
        return Some(Style::Query);
    }
    if how == How::Fallback {
        return (name.lead == b'{').then_some(Style::Flow);
    }
    let first = name.begins_line(input, line) || exported(input, name, line);
    let comment = is_comment(input, line);
    Some(match input.kind {
        _ if container != 0 && container != name.quote => Style::Word,
        _ if how == How::Column => Style::Word,
        _ if name.dashes > 0 && how == How::Switch => Style::Shell,
        Kind::Env if first && how == How::Assigned => Style::Line,
        Kind::Shell | Kind::Env => Style::Shell,
        Kind::Yaml if in_flow(input, line, name) => Style::Flow,
        Kind::Yaml | Kind::Ini if first && how != How::Spaced => Style::Line,
        Kind::Unknown | Kind::Diff if first && matches!(how, How::Assigned | How::Colon) => {
            Style::Line
        }
        Kind::Code | Kind::Json | Kind::Hcl | Kind::Xml if !comment => return None,
        _ => Style::Word,
    })
}

/// `export NAME=`, `set NAME=`, `Environment=NAME=`, `ENV NAME=`, `- NAME=`.
fn exported(input: &Input<'_>, name: &Name, line: &Range<usize>) -> bool {
    let before = input.bytes[line.start.min(name.start)..name.start].trim_ascii();
    [
        &b"export"[..],
        b"set",
        b"declare -x",
        b"ENV",
        b"ARG",
        b"Environment=",
        b"-",
        b"setenv",
        b"SetEnv",
    ]
    .contains(&before)
}

/// Says whether a line begins as a comment does.
fn is_comment(input: &Input<'_>, line: &Range<usize>) -> bool {
    let text = input.bytes[line.clone()].trim_ascii_start();
    [&b"#"[..], b"//", b"*", b"/*", b"--", b";", b"<!--"]
        .iter()
        .any(|mark| text.starts_with(mark))
}

/// Says whether a brace or bracket is open before the name.
fn in_flow(input: &Input<'_>, line: &Range<usize>, name: &Name) -> bool {
    let low = line.start.max(name.start.saturating_sub(512));
    let mut depth = 0_i32;
    for byte in &input.bytes[low.min(name.start)..name.start] {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    depth > 0
}

/// The quote that is open where a name begins; 0 for none.
pub(super) fn enclosing(input: &Input<'_>, line_start: usize, name_start: usize) -> u8 {
    let low = line_start
        .max(name_start.saturating_sub(512))
        .min(name_start);
    let text = &input.bytes[low..name_start];
    if memchr::memchr3(b'"', b'\'', b'`', text).is_none() {
        return 0;
    }
    let mut open = 0;
    let mut at = 0;
    while at < text.len() {
        let byte = text[at];
        match byte {
            b'\\' => at += 1,
            b'"' | b'\'' | b'`' if open == 0 => {
                // An apostrophe stands between letters.
                let before = at > 0 && text[at - 1].is_ascii_alphanumeric();
                if byte != b'\'' || !before {
                    open = byte;
                }
            }
            _ if byte == open => open = 0,
            _ => {}
        }
        at += 1;
    }
    open
}

/// Where the quote around a place closes.
pub(super) fn close_of(bytes: &[u8], at: usize, end: usize, quote: u8) -> usize {
    let mut place = at;
    while let Some(length) = memchr::memchr(quote, &bytes[place..end]) {
        let found = place + length;
        let slashes = count_slashes_before(bytes, found).min(found - at);
        if slashes.is_multiple_of(2) {
            return found;
        }
        // An escaped quote ends a string inside a string.
        if quote == b'"' && bytes[found] == quote {
            return found - slashes;
        }
        place = found + 1;
    }
    end
}

/// The length up to a comment; trailing separators are no part of the value.
fn line_length(kind: Kind, how: How, text: &[u8]) -> usize {
    let mut end = text.len();
    for at in 1..text.len() {
        let blank = matches!(text[at - 1], b' ' | b'\t');
        let comment = text[at] == b'#' && at + 1 < text.len()
            || text[at] == b';' && matches!(kind, Kind::Ini | Kind::Unknown)
            || text[at] == b'/' && text.get(at + 1) == Some(&b'/') && kind != Kind::Yaml;
        if blank && comment {
            end = at;
            break;
        }
    }
    let mut value = text[..end].trim_ascii_end();
    // `NAME=value OTHER=value` on one line.
    if matches!(how, How::Assigned | How::Switch)
        && let Some(blank) = value.iter().position(|byte| *byte == b' ')
        && value[blank..].contains(&b'=')
        && kind != Kind::Ini
    {
        value = &value[..blank];
    }
    if kind != Kind::Yaml
        && kind != Kind::Env
        && value.len() > 1
        && matches!(value.last(), Some(b';' | b','))
    {
        value = &value[..value.len() - 1];
    }
    value.len()
}

/// The length up to white space or what closes a sentence, a list or a string.
fn word_length(kind: Kind, text: &[u8]) -> usize {
    let sentence = !matches!(kind, Kind::Ini | Kind::Yaml | Kind::Env | Kind::Shell);
    let mut end = text
        .iter()
        .position(|byte| byte.is_ascii_whitespace())
        .unwrap_or(text.len());
    // `password=x,vers=3.0`, `Password=x;Database=y`, `password=x&page=2`
    for at in 1..end {
        if matches!(text[at], b',' | b';' | b'&' | b'|') && begins_pair(&text[at + 1..]) {
            end = at;
            break;
        }
        // A tag or an escape of JSON ends it as well.
        if text[at] == b'<' && matches!(text.get(at + 1), Some(b'/' | b'b'))
            || text[at] == b'\\'
                && (matches!(text.get(at + 1), Some(b'n' | b'r' | b't' | b'"'))
                    || text[at..].starts_with(b"\\par")
                    || text[at..].starts_with(b"\\line")
                    || text[at..].starts_with(b"\\cell"))
        {
            end = at;
            break;
        }
    }
    loop {
        let value = &text[..end];
        let Some(last) = value.last() else { break };
        let opener = match last {
            b')' => b'(',
            b']' => b'[',
            b'}' => b'{',
            b'"' | b'\'' | b'`' | b',' | b';' => 0,
            b'.' | b':' if sentence => 0,
            _ => break,
        };
        if opener != 0 && value.contains(&opener) {
            break;
        }
        end -= 1;
    }
    end
}

/// Says whether a name and `=` follow: what was before is a value of its own.
fn begins_pair(text: &[u8]) -> bool {
    let text = text.trim_ascii_start();
    let name = text
        .iter()
        .take(40)
        .take_while(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' ' | b'.')
        })
        .count();
    name > 1 && matches!(text.get(name), Some(b'=' | b':')) || text.is_empty()
}

/// The length of a word of a shell, with the quotes inside it.
fn shell_length(text: &[u8], how: How) -> usize {
    let mut at = 0;
    let mut open = 0;
    while at < text.len() {
        let byte = text[at];
        match byte {
            b'\\' if open != b'\'' => at += 1,
            b'"' | b'\'' if open == 0 => open = byte,
            _ if byte == open => open = 0,
            _ if open != 0 => {}
            b';' | b'|' | b'&' | b')' | b'`' | b'<' | b'>' => break,
            // `-o username=a,password=x,vers=3.0`
            b',' if how != How::Switch && begins_pair(&text[at + 1..]) => break,
            _ if byte.is_ascii_whitespace() => break,
            _ => {}
        }
        at += 1;
    }
    at.min(text.len())
}

#[cfg(test)]
mod tests {
    use super::enclosing;
    use crate::input::Input;

    #[test]
    fn the_quote_that_is_open_before_a_name_is_told() {
        for (text, quote) in [
            ("run --set name", 0),
            ("run 'a name", b'\''),
            ("run \"a name", b'"'),
            ("run `a name", b'`'),
            ("run 'a' name", 0),
            ("don't name", 0),
            ("run 'a \"b\" name", b'\''),
        ] {
            let input = Input::new("a.sh", text.as_bytes());
            assert_eq!(enclosing(&input, 0, text.len() - 4), quote, "{text}");
        }
    }
}
