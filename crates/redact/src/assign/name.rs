//! The name around a word: where it begins and ends, how it is quoted, and its parts.

use std::ops::Range;

use crate::input::Input;
use crate::signs::Signs;

/// The longest name; what runs on is no name.
const LONGEST: usize = 96;
/// The most parts that are looked at; the last ones count.
pub(super) const PARTS: usize = 16;

/// A name as it stands in the text.
#[derive(Debug)]
pub(super) struct Name {
    /// The name without quotes, dashes and dots at its ends.
    pub(super) span: Range<usize>,
    /// The quote around it; 0 for none.
    pub(super) quote: u8,
    /// How many backslashes stand before its quotes, as in JSON inside JSON.
    pub(super) slashes: usize,
    /// Where the name and its closing quote end.
    pub(super) end: usize,
    /// How many dashes lead it, as in `--password`.
    pub(super) dashes: usize,
    /// The byte before name, quote and dashes; 0 at the start of the text.
    pub(super) lead: u8,
    /// Where that byte ends.
    pub(super) start: usize,
}

/// What names are made of: C3 to C5 and what follows them are the letters of western Europe.
pub(super) const NAME_BYTES: Signs = Signs::words_and(b"_-.\xC3\xC4\xC5").and_all(0x80, 0xBF);

/// Says whether a byte belongs to names.
pub(super) fn is_name_byte(byte: u8) -> bool {
    static INSIDE: Signs = NAME_BYTES;
    INSIDE.has(byte)
}

impl Name {
    /// Finds the name around a word; `None` for what is too long to be one.
    pub(super) fn around(input: &Input<'_>, place: &Range<usize>) -> Option<Self> {
        let bytes = input.bytes;
        let low = place.start.saturating_sub(LONGEST);
        let high = (place.end + LONGEST).min(bytes.len());
        let mut start = place.start;
        while start > low && is_name_byte(bytes[start - 1]) {
            start -= 1;
        }
        let mut end = place.end;
        while end < high && is_name_byte(bytes[end]) {
            end += 1;
        }
        if start == low && low > 0 || end == high && high < bytes.len() {
            return None;
        }
        let mut dashes = 0;
        while start < place.start && matches!(bytes[start], b'-' | b'.') {
            dashes += usize::from(bytes[start] == b'-');
            start += 1;
        }
        while end > place.end && matches!(bytes[end - 1], b'-' | b'.') {
            end -= 1;
        }
        if end - start > LONGEST {
            return None;
        }
        Some(Self::quoted(bytes, start..end, dashes).unwrap_or_else(|| {
            let before = start - dashes;
            Self {
                span: start..end,
                quote: 0,
                slashes: 0,
                end,
                dashes,
                lead: before.checked_sub(1).map_or(0, |at| bytes[at]),
                start: before,
            }
        }))
    }

    /// The name with quotes of the same kind on both sides; words and spaces may stand between (`"API key"`).
    fn quoted(bytes: &[u8], name: Range<usize>, dashes: usize) -> Option<Self> {
        let is_inner = |byte: u8| is_name_byte(byte) || matches!(byte, b' ' | b'/' | b'#');
        let low = name.start.saturating_sub(48);
        let mut open = name.start - dashes;
        // `"Db:Password"` of .NET; behind the word a colon ends the name.
        while open > low && (is_inner(bytes[open - 1]) || bytes[open - 1] == b':') {
            open -= 1;
        }
        let quote = *bytes.get(open.checked_sub(1)?)?;
        if !matches!(quote, b'"' | b'\'' | b'`') {
            return None;
        }
        let high = (name.end + 32).min(bytes.len());
        let mut close = name.end;
        while close < high && is_inner(bytes[close]) {
            close += 1;
        }
        let slashes = count_slashes_before(bytes, open - 1);
        let after = bytes.get(close..(close + slashes + 1))?;
        if after[slashes] != quote || after[..slashes].iter().any(|byte| *byte != b'\\') {
            return None;
        }
        // `"bob" password "…"` is no name between two quotes.
        if bytes[open] == b' ' || bytes[close - 1] == b' ' {
            return None;
        }
        let start = open - 1 - slashes;
        Some(Self {
            span: open..close,
            quote,
            slashes,
            end: close + slashes + 1,
            dashes: 0,
            lead: start.checked_sub(1).map_or(0, |at| bytes[at]),
            start,
        })
    }

    /// Says whether nothing but indentation, a list's dash, a diff's sign or a comment's sign stands before it.
    pub(super) fn begins_line(&self, input: &Input<'_>, line: &Range<usize>) -> bool {
        input.bytes[line.start.min(self.start)..self.start]
            .iter()
            .all(|byte| {
                matches!(
                    byte,
                    b' ' | b'\t' | b'-' | b'+' | b'#' | b';' | b'/' | b'*' | b'>'
                )
            })
    }
}

/// How many backslashes stand right before a place.
pub(super) fn count_slashes_before(bytes: &[u8], at: usize) -> usize {
    bytes[..at]
        .iter()
        .rev()
        .take(8)
        .take_while(|byte| **byte == b'\\')
        .count()
}

/// The parts of a name in lower case: `AWS_SECRET_ACCESS_KEY`, `secretAccessKey` and `secret-access-key` have the same.
pub(super) struct Parts {
    letters: [u8; LONGEST * 2],
    ends: [(u8, u8); PARTS],
    count: usize,
    length: usize,
}

impl Parts {
    /// Takes a name apart; of a very long one the last parts.
    pub(super) fn of(name: &[u8]) -> Self {
        let name = &name[name.len().saturating_sub(LONGEST)..];
        let mut parts = Self {
            letters: [0; LONGEST * 2],
            ends: [(0, 0); PARTS],
            count: 0,
            length: 0,
        };
        let mut start = 0;
        for (at, byte) in name.iter().enumerate() {
            let letter = byte.is_ascii_alphabetic() || *byte >= 0x80;
            if !letter {
                parts.finish(start);
                start = parts.length;
                continue;
            }
            let before = at.checked_sub(1).map_or(0, |at| name[at]);
            let after = name.get(at + 1).copied().unwrap_or(0);
            let hump = byte.is_ascii_uppercase()
                && (before.is_ascii_lowercase()
                    || before.is_ascii_uppercase() && after.is_ascii_lowercase());
            if hump {
                parts.finish(start);
                start = parts.length;
            }
            parts.letters[parts.length] = byte.to_ascii_lowercase();
            parts.length += 1;
        }
        parts.finish(start);
        parts
    }

    fn finish(&mut self, start: usize) {
        if self.length == start {
            return;
        }
        if self.count == PARTS {
            self.ends.rotate_left(1);
            self.count -= 1;
        }
        self.ends[self.count] = (start as u8, self.length as u8);
        self.count += 1;
    }

    /// The number of parts.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// A part in lower case; empty past the last.
    pub(super) fn get(&self, at: usize) -> &[u8] {
        if at >= self.count {
            return b"";
        }
        let (start, end) = self.ends[at];
        &self.letters[usize::from(start)..usize::from(end)]
    }

    /// Says whether a part is there.
    pub(super) fn has(&self, part: &str) -> bool {
        (0..self.count).any(|at| self.get(at) == part.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(name: &str) -> Vec<String> {
        let parts = Parts::of(name.as_bytes());
        (0..parts.len())
            .map(|at| String::from_utf8_lossy(parts.get(at)).into_owned())
            .collect()
    }

    #[test]
    fn a_name_has_the_same_parts_in_every_case() {
        for name in [
            "SECRET_ACCESS_KEY",
            "secret-access-key",
            "secretAccessKey",
            "SecretAccessKey",
            "secret.access.key",
            "Secret Access Key",
            "secret_access_key2",
        ] {
            assert_eq!(parts(name), ["secret", "access", "key"], "{name}");
        }
        assert_eq!(parts("DBPassword"), ["db", "password"]);
        assert_eq!(parts("olcRootPW"), ["olc", "root", "pw"]);
        assert_eq!(parts("contraseña"), ["contraseña"]);
        assert_eq!(parts("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r").len(), PARTS);
    }

    fn around(text: &str, word: &str) -> Option<(String, u8, u8)> {
        let input = Input::new("", text.as_bytes());
        let at = text.find(word)?;
        let name = Name::around(&input, &(at..at + word.len()))?;
        Some((text[name.span].to_owned(), name.quote, name.lead))
    }

    #[test]
    fn a_name_ends_where_its_letters_end() {
        let name = |text| around(text, "pass").unwrap();
        assert_eq!(name("db.password = 1"), ("db.password".into(), 0, 0));
        assert_eq!(name("  --password x"), ("password".into(), 0, b' '));
        assert_eq!(name("{\"password\": 1}"), ("password".into(), b'"', b'{'));
        assert_eq!(
            name("{\\\"password\\\": 1}"),
            ("password".into(), b'"', b'{')
        );
        assert_eq!(
            name("\"the password\": 1"),
            ("the password".into(), b'"', 0)
        );
        assert_eq!(name("x='my password"), ("password".into(), 0, b' '));
        assert_eq!(name("$password;"), ("password".into(), 0, b'$'));
        assert_eq!(name("the password."), ("password".into(), 0, b' '));
    }

    #[test]
    fn colons_belong_to_a_name_in_quotes_before_the_word_alone() {
        let name = |text| around(text, "pass").unwrap();
        assert_eq!(
            name("key=\"Db:password\" "),
            ("Db:password".into(), b'"', b'=')
        );
        assert_eq!(name("\"password:maple\""), ("password".into(), 0, b'"'));
        assert_eq!(name("-H \"x: password: y\"").0, "password");
    }

    #[test]
    fn what_runs_on_is_no_name() {
        let long = format!("{}pass{}", "a".repeat(200), "b".repeat(200));
        assert_eq!(around(&long, "pass"), None);
    }
}
