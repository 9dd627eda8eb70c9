//! Splits a command into words, wherever it stands: in a script, between backticks, in a JSON list.

use std::ops::Range;

use crate::input::Input;

/// How far a command is followed.
const REACH: usize = 4096;
/// How far, and how far back, in lines that no person wrote.
const SHORT_REACH: usize = 512;
/// How far in lines that are full of commands.
const NARROW_REACH: usize = 96;
/// What a line is at most that a person wrote.
const LONG_LINE: usize = 4096;
/// How far a bracket inside a word is followed.
const NESTED: usize = 160;
/// The most words of a command.
const MOST: usize = 96;

/// One word of a command.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Its bytes, with its quotes.
    pub(crate) span: Range<usize>,
}

/// What stands around a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    /// A line of a shell; the quote that the whole command stands in.
    Line(Option<u8>),
    /// Strings between commas, in brackets.
    List,
    /// Lines that begin with a hyphen; how far they are indented.
    Block(usize),
}

/// Returns the words that follow a program whose name ends at `end` and begins at `start`.
pub(crate) fn after(input: &Input<'_>, start: usize, end: usize) -> Vec<Word> {
    let bytes = input.bytes;
    let line = input.line(start);
    let long = line.len() >= LONG_LINE;
    let reach = match long {
        _ if input.is_narrow(start) => NARROW_REACH,
        true => SHORT_REACH,
        false => REACH,
    };
    let (frame, at) = frame(input, start, end);
    let reader = Reader {
        bytes,
        limit: (end + reach).min(bytes.len()),
        frame,
    };
    reader.words(at)
}

/// Returns the words of a command line that begins at `from` and ends before `limit`.
pub(crate) fn between(bytes: &[u8], from: usize, limit: usize, quote: Option<u8>) -> Vec<Word> {
    let reader = Reader {
        bytes,
        limit: limit.min(bytes.len()),
        frame: Frame::Line(quote),
    };
    reader.words(from)
}

/// Returns the quote that a place stands in, as far as its line tells.
pub(crate) fn open_quote(bytes: &[u8], line: usize, at: usize) -> Option<u8> {
    let mut open = None;
    let mut place = line.max(at.saturating_sub(if at - line < LONG_LINE / 2 {
        LONG_LINE
    } else {
        SHORT_REACH
    }));
    while place < at {
        let byte = bytes[place];
        match open {
            None if byte == b'\\' => place += 1,
            None if byte == b'\'' && is_apostrophe(bytes, place) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => open = Some(byte),
            Some(b'"') if byte == b'\\' => place += 1,
            Some(quote) if byte == quote => open = None,
            _ => {}
        }
        place += 1;
    }
    open
}

/// Says whether a single quote stands inside a word, as in `don't`.
fn is_apostrophe(bytes: &[u8], at: usize) -> bool {
    at > 0
        && bytes[at - 1].is_ascii_alphabetic()
        && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic)
        // `-p'secret'`
        && !bytes[..at - 1].ends_with(b" -")
}

fn frame(input: &Input<'_>, start: usize, end: usize) -> (Frame, usize) {
    let bytes = input.bytes;
    let path = bytes[..start]
        .iter()
        .rev()
        .take(64)
        .take_while(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'_' | b'-')
        })
        .count();
    let first = start - path;
    let before = if first > 0 { bytes[first - 1] } else { b'\n' };
    let quoted = matches!(before, b'"' | b'\'') && input.byte(end) == before;
    let behind = if quoted { end + 1 } else { end };
    let line = input.line(start);
    if input.byte(behind) == b','
        || quoted && input.byte(behind) == b' ' && input.byte(behind + 1) == b','
    {
        let opened = bytes[line.start..first]
            .iter()
            .any(|byte| matches!(byte, b'[' | b'('));
        if quoted || opened {
            return (Frame::List, behind);
        }
    }
    let lead = &bytes[line.start..first - usize::from(quoted && first > line.start)];
    let indent = lead.iter().take_while(|byte| **byte == b' ').count();
    if lead[indent..] == *b"- "
        && (behind >= line.end || bytes[behind..line.end].iter().all(|byte| *byte == b' '))
    {
        return (Frame::Block(indent), behind);
    }
    if quoted {
        return (Frame::Line(None), behind);
    }
    (Frame::Line(open_quote(bytes, line.start, start)), end)
}

struct Reader<'t> {
    bytes: &'t [u8],
    limit: usize,
    frame: Frame,
}

impl Reader<'_> {
    fn words(&self, mut at: usize) -> Vec<Word> {
        let mut words = Vec::new();
        while words.len() < MOST {
            let Some(start) = self.skip(at) else { break };
            let end = self.word(start);
            if end <= start {
                break;
            }
            words.push(Word {
                span: start + self.label(start)..end,
            });
            at = end;
        }
        words
    }

    /// How long `a1=` before a quote is, as the audit log numbers the words of a command.
    fn label(&self, at: usize) -> usize {
        let digits = (1..4)
            .take_while(|ahead| self.byte(at + ahead).is_ascii_digit())
            .count();
        let labelled = self.byte(at) == b'a'
            && digits > 0
            && self.byte(at + 1 + digits) == b'='
            && self.byte(at + 2 + digits) == b'"';
        if labelled { digits + 2 } else { 0 }
    }

    fn byte(&self, at: usize) -> u8 {
        if at < self.limit {
            self.bytes[at]
        } else {
            b'\n'
        }
    }

    /// Skips what stands between two words; nothing where the command ends.
    fn skip(&self, mut at: usize) -> Option<usize> {
        loop {
            if at >= self.limit {
                return None;
            }
            match self.bytes[at] {
                b' ' | b'\t' => at += 1,
                b',' | b'\n' | b'\r' if self.frame == Frame::List => at += 1,
                b'\\' | b'^' | b'`' if self.breaks(at + 1) > 0 => at += 1 + self.breaks(at + 1),
                // `\n` in a JSON or YAML string ends the line of a script.
                b'\\' if self.byte(at + 1) == b'n' && self.byte(at + 2) != b'n' => return None,
                b'\n' | b'\r' => {
                    let Frame::Block(indent) = self.frame else {
                        return None;
                    };
                    at = self.item(at, indent)?;
                }
                b'#' if self.frame == Frame::Line(None) && at > 0 && self.bytes[at - 1] == b' ' => {
                    // A pass word may begin with `#`; a comment has a blank behind it.
                    return (self.byte(at + 1) != b' ').then_some(at);
                }
                _ => return Some(at),
            }
        }
    }

    /// How long the line break at a place is.
    fn breaks(&self, at: usize) -> usize {
        match (self.byte(at), self.byte(at + 1)) {
            _ if at >= self.limit => 0,
            (b'\n', _) => 1,
            (b'\r', b'\n') => 2,
            _ => 0,
        }
    }

    /// Where the next item of a block list begins.
    fn item(&self, mut at: usize, indent: usize) -> Option<usize> {
        while at < self.limit && matches!(self.bytes[at], b'\n' | b'\r') {
            at += 1;
        }
        let hyphen = at + indent;
        let fits = hyphen + 1 < self.limit
            && self.bytes[at..hyphen].iter().all(|byte| *byte == b' ')
            && self.bytes[hyphen] == b'-'
            && self.bytes[hyphen + 1] == b' ';
        fits.then_some(hyphen + 2)
    }

    /// Returns where the word ends that begins at a place; the place itself where the command ends.
    fn word(&self, start: usize) -> usize {
        let mut at = start;
        while at < self.limit {
            let byte = self.bytes[at];
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => break,
                b',' | b']' | b')' if self.frame == Frame::List => break,
                b'\'' | b'"' | b'`' if self.frame == Frame::Line(Some(byte)) => {
                    // `'\''` puts a quote into a quoted command.
                    if byte == b'\'' && self.bytes[at..self.limit].starts_with(b"'\\''") {
                        at = self.closing(at + 4, b"'\\''").unwrap_or(at + 4);
                        continue;
                    }
                    break;
                }
                b'\'' | b'"'
                    if !(byte == b'\'' && is_apostrophe(self.bytes, at)) || at == start =>
                {
                    at = self.quoted(at + 1, byte).unwrap_or(at + 1);
                }
                b'\\' if self.breaks(at + 1) > 0 => break,
                b'\\' if matches!(self.byte(at + 1), b'"' | b'\'') => {
                    let mark = [b'\\', self.bytes[at + 1]];
                    at = self.closing(at + 2, &mark).unwrap_or(at + 2);
                }
                b'\\'
                    if self.byte(at + 1) == b'n'
                        && at > start
                        && matches!(self.frame, Frame::Line(Some(_))) =>
                {
                    break;
                }
                b'\\' => at += 2,
                b'$' if matches!(self.byte(at + 1), b'(' | b'{') => at = self.nested(at + 1),
                b'<' if self.byte(at + 1) == b'/' => break,
                b';' | b'|' | b'&' | b'`' if matches!(self.frame, Frame::Line(_)) => break,
                b')' if matches!(self.frame, Frame::Line(_)) => break,
                _ => at += 1,
            }
        }
        at.min(self.limit)
    }

    /// Returns the place behind the quote that closes what begins at `at`, on this line.
    fn quoted(&self, mut at: usize, quote: u8) -> Option<usize> {
        while at < self.limit {
            match self.bytes[at] {
                b'\n' => return None,
                b'\\' if quote == b'"' => at += 1,
                byte if byte == quote => return Some(at + 1),
                byte if self.frame == Frame::Line(Some(byte)) => return None,
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// Returns the place behind the next `mark` on this line.
    fn closing(&self, at: usize, mark: &[u8]) -> Option<usize> {
        let rest = self.bytes.get(at..self.limit)?;
        let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        memchr::memmem::find(&rest[..end], mark).map(|found| at + found + mark.len())
    }

    /// Returns the place behind the bracket that closes the one at `at`, or behind `at`.
    fn nested(&self, at: usize) -> usize {
        let (open, close) = if self.bytes[at] == b'(' {
            (b'(', b')')
        } else {
            (b'{', b'}')
        };
        let mut depth = 0_usize;
        for (place, byte) in self.bytes[at..self.limit].iter().enumerate().take(NESTED) {
            match *byte {
                b'\n' => break,
                found if found == open => depth += 1,
                found if found == close => {
                    depth -= 1;
                    if depth == 0 {
                        return at + place + 1;
                    }
                }
                _ => {}
            }
        }
        at + 1
    }
}

/// Returns what a span holds without the quotes around it.
pub(crate) fn unquoted(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    let text = &bytes[span.clone()];
    for (open, close) in [
        (&b"'\\''"[..], &b"'\\''"[..]),
        (b"\\\"", b"\\\""),
        (b"\\'", b"\\'"),
        (b"$'", b"'"),
        (b"'", b"'"),
        (b"\"", b"\""),
    ] {
        if text.len() >= open.len() + close.len() && text.starts_with(open) && text.ends_with(close)
        {
            return span.start + open.len()..span.end - close.len();
        }
    }
    // A quote that nothing closes before the line ends.
    match text {
        [b'\'' | b'"', rest @ ..] if !rest.contains(&text[0]) => span.start + 1..span.end,
        _ => span,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let input = Input::new("", text.as_bytes());
        let start = text.find("prog").unwrap();
        after(&input, start, start + 4)
            .into_iter()
            .map(|word| text[unquoted(text.as_bytes(), word.span)].to_owned())
            .collect()
    }

    #[test]
    fn a_command_ends_where_the_shell_ends_it() {
        assert_eq!(
            words("prog -a 'b c' d\"e f\"g; rm x"),
            ["-a", "b c", "d\"e f\"g"]
        );
        assert_eq!(words("x | /usr/bin/prog -a b | less"), ["-a", "b"]);
        assert_eq!(words("x=$(prog -a b) && y"), ["-a", "b"]);
        assert_eq!(words("prog a \\\n  b\nc"), ["a", "b"]);
        assert_eq!(
            words("prog $(cat x y) ${a b} c # d"),
            ["$(cat x y)", "${a b}", "c"]
        );
    }

    #[test]
    fn quotes_around_a_command_end_it() {
        assert_eq!(words("sh -c \"cd x && prog -a 'b c'\" d"), ["-a", "b c"]);
        assert_eq!(words("use `prog -a b` here"), ["-a", "b"]);
        assert_eq!(words("don't run prog -a 'b'"), ["-a", "b"]);
        assert_eq!(
            words("{\"cmd\": \"prog -a \\\"b c\\\" d\", \"x\": 1}"),
            ["-a", "b c", "d"]
        );
        assert_eq!(
            words("ssh h 'prog -a '\\''b c'\\'' d' e"),
            ["-a", "b c", "d"]
        );
    }

    #[test]
    fn lists_of_words_are_read_as_commands() {
        assert_eq!(words("CMD [\"prog\", \"-a\", \"b c\"]"), ["-a", "b c"]);
        assert_eq!(words("- [ prog, -a, b ]\n- x"), ["-a", "b"]);
        assert_eq!(
            words("run([\"/bin/prog\",\n  \"-a\",\n  \"b\"], check=True)"),
            ["-a", "b"]
        );
        assert_eq!(
            words("cmd:\n  - prog\n  - -a\n  - \"b c\"\nother: 1"),
            ["-a", "b c"]
        );
    }
}
