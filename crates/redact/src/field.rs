//! A name and the value behind it, in any notation: `key: value`, `"key": "value"`, `key=value`, `<key>value</key>`.

use std::ops::Range;

use crate::input::Input;
use crate::signs::Signs;

/// The longest name that is read, in bytes.
const LONGEST_KEY: usize = 64;
/// The most blanks between a name, its sign and its value; tables of settings are aligned.
const BLANKS: usize = 40;

/// A name and the value behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field {
    /// The name, with words of a sentence before it where there are some.
    pub(crate) key: Range<usize>,
    /// The value, to its closing quote or the end of the line.
    pub(crate) value: Range<usize>,
    /// The quote around the value; 0 where there is none.
    pub(crate) quote: u8,
}

/// A place and what was read there.
pub(crate) type Latest = (Range<usize>, Option<Field>);

/// Reads the name around a place and the value behind it.
pub(crate) fn around(input: &Input<'_>, place: &Range<usize>) -> Option<Field> {
    // Who looks for people asks about the same places as who looks for hosts.
    let mut latest = input.field.borrow_mut();
    match &*latest {
        Some((known, found)) if known == place => found.clone(),
        _ => {
            let found = read(input, place);
            *latest = Some((place.clone(), found.clone()));
            found
        }
    }
}

fn read(input: &Input<'_>, place: &Range<usize>) -> Option<Field> {
    let mut start = None;
    let mut end = word_end(input, place.end);
    for _ in 0..4 {
        if may_lead(input, end) {
            let start = *start.get_or_insert_with(|| key_start(input, place.start));
            if let Some(value) = behind(input, start, end) {
                return Some(value);
            }
        }
        // `Phone number:`, `Telefon (privat):`
        if input.byte(end) != b' ' {
            return None;
        }
        if input.byte(end + 1) == b'(' {
            let window = &input.bytes[end..(end + 32).min(input.bytes.len())];
            end += memchr::memchr(b')', window)? + 1;
        } else if is_key(input.byte(end + 1)) {
            end = word_end(input, end + 1);
        } else {
            return None;
        }
    }
    None
}

fn key_start(input: &Input<'_>, at: usize) -> usize {
    let mut start = at;
    let mut words = 0;
    while start > 0 && at - start < LONGEST_KEY {
        let before = input.bytes[start - 1];
        let joins = before == b' '
            && start > 1
            && is_key(input.bytes[start - 2])
            && input.bytes[start - 2] != b'.'
            && words < 3;
        if joins {
            words += 1;
        } else if !is_key(before) {
            break;
        }
        start -= 1;
    }
    start
}

fn word_end(input: &Input<'_>, at: usize) -> usize {
    let high = (at + LONGEST_KEY).min(input.bytes.len());
    input.bytes[at.min(high)..high]
        .iter()
        .position(|byte| !is_key(*byte))
        .map_or(high, |length| at + length)
}

/// Says whether a byte can be part of a name.
fn is_key(byte: u8) -> bool {
    static INSIDE: Signs = Signs::words_and(b"_-.").and_all(0x80, 0xFF);
    INSIDE.has(byte)
}

/// Says no where what stands behind a name leads to no value.
fn may_lead(input: &Input<'_>, end: usize) -> bool {
    match input.byte(end) {
        b'"' | b'\'' | b'`' | b'*' | b']' | b'\\' | b';' | b':' | b'=' | b'>' => true,
        b' ' | b'\t' => !is_key(input.byte(end + 1)) || input.byte(end + 1) == b'.',
        _ => false,
    }
}

/// Says whether a text ends where the name of a tag begins: `<`, `<contact:`.
fn opens_tag(lead: &[u8]) -> bool {
    let lead = match lead.strip_suffix(b":") {
        Some(space) => {
            let length = space
                .iter()
                .rev()
                .take(24)
                .take_while(|byte| byte.is_ascii_alphanumeric())
                .count();
            &space[..space.len() - length]
        }
        None => lead,
    };
    lead.ends_with(b"<")
}

/// Reads the sign behind a name and the value behind the sign.
fn behind(input: &Input<'_>, start: usize, end: usize) -> Option<Field> {
    let mut at = end;
    while at - end < 4 && matches!(input.byte(at), b'"' | b'\'' | b'`' | b'*' | b']' | b'\\') {
        at += 1;
    }
    if let Some(found) = serialized(input, start..end, at) {
        return Some(found);
    }
    // `TEL;TYPE=cell:…` of vCards and calendars.
    if input.byte(at) == b';'
        && input.bytes[start..end]
            .iter()
            .all(|byte| byte.is_ascii_uppercase() || matches!(byte, b'-' | b'.'))
    {
        let window = &input.bytes[at..(at + 80).min(input.line(at).end).max(at)];
        at += memchr::memchr(b':', window)?;
    }
    at = skip_dots(input, skip_blanks(input, at), end);
    let tag = input.byte(at) == b'>' && opens_tag(&input.bytes[..start]);
    match (input.byte(at), input.byte(at + 1)) {
        (b':', b':' | b'/') | (b'=', b'=') => return None,
        (b':' | b'=', b'=' | b'>') => at += 2,
        (b':' | b'=', _) => at += 1,
        (b'>', _) if tag => at += 1,
        _ => return None,
    }
    while matches!(input.byte(at), b'*' | b'[') {
        at += 1;
    }
    at = skip_blanks(input, at);
    // `hosts = ["web1", …]`: the first of a list stands for it.
    if input.byte(at) == b'[' {
        let first = skip_blanks(input, at + 1);
        if matches!(input.byte(first), b'"' | b'\'') {
            at = first;
        }
    }
    let escaped = input.byte(at) == b'\\';
    at += usize::from(escaped);
    let quote = match input.byte(at) {
        quote @ (b'"' | b'\'' | b'`') => quote,
        _ => 0,
    };
    at += usize::from(quote != 0);
    let line = input.line(at).end.max(at);
    let length = match (quote, tag) {
        (0, false) => None,
        (0, true) => memchr::memchr(b'<', &input.bytes[at..line]),
        _ => memchr::memchr(quote, &input.bytes[at..line])
            .map(|found| found - usize::from(escaped && found > 0)),
    };
    Some(Field {
        key: start..end,
        value: at..length.map_or(line, |length| at + length),
        quote,
    })
}

/// Skips the dots between a name that ends at `end` and its sign: `Host Name . . . . . : …` of Windows.
fn skip_dots(input: &Input<'_>, at: usize, end: usize) -> usize {
    let mut at = at;
    while at - end < BLANKS * 2 && input.byte(at) == b'.' && input.byte(at + 1) == b' ' && at > end
    {
        at = skip_blanks(input, at + 1);
    }
    at
}

/// Returns the value behind a name whose quote ends at a place, as PHP writes arrays: `s:10:"birth_date";s:10:"1984-04-23";`.
fn serialized(input: &Input<'_>, key: Range<usize>, at: usize) -> Option<Field> {
    let rest = input.bytes.get(at..)?.strip_prefix(b";s:")?;
    let digits = rest.iter().take(6).take_while(|byte| byte.is_ascii_digit());
    let digits = digits.count();
    rest[digits..].strip_prefix(b":\"").filter(|_| digits > 0)?;
    let from = at + 3 + digits + 2;
    let line = input.line(at).end.max(from);
    let length = memchr::memchr(b'"', input.bytes.get(from..line)?)?;
    Some(Field {
        key,
        value: from..from + length,
        quote: b'"',
    })
}

fn skip_blanks(input: &Input<'_>, at: usize) -> usize {
    let high = (at + BLANKS).min(input.bytes.len());
    input.bytes[at.min(high)..high]
        .iter()
        .position(|byte| !matches!(byte, b' ' | b'\t'))
        .map_or(high, |length| at + length)
}

/// The words of a name, in lower case and written together.
#[derive(Debug, Default)]
pub(crate) struct Words {
    letters: String,
    /// Where each word starts.
    starts: Vec<u32>,
}

impl Words {
    /// Returns how many words there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len()
    }

    /// Returns all words, written together.
    pub(crate) fn joined(&self) -> &str {
        &self.letters
    }

    /// Returns the last words, written together; all of them where there are not so many.
    pub(crate) fn last(&self, count: usize) -> &str {
        self.part(self.len().saturating_sub(count)..self.len())
    }

    /// Returns some of the words, written together.
    pub(crate) fn part(&self, words: Range<usize>) -> &str {
        let start = |word| self.starts.get(word).map(|at| *at as usize);
        let end = self.letters.len();
        &self.letters[start(words.start).unwrap_or(end)..start(words.end).unwrap_or(end)]
    }

    /// Says whether these are the last words.
    pub(crate) fn ends_with(&self, words: &[&str]) -> bool {
        self.len() >= words.len()
            && words
                .iter()
                .zip(self.len() - words.len()..)
                .all(|(word, at)| self.part(at..at + 1) == *word)
    }

    fn start(&mut self) {
        self.starts.push(self.letters.len() as u32);
    }
}

/// Splits a name into its words in lower case: `customerFullName`, `CUSTOMER_FULL_NAME`, `Customer full name`.
pub(crate) fn words(key: &[u8]) -> Words {
    let mut words = Words {
        letters: String::with_capacity(key.len()),
        starts: Vec::with_capacity(8),
    };
    if key.is_ascii() {
        ascii_words(key, &mut words);
        return words;
    }
    let text = String::from_utf8_lossy(key);
    let mut inside = false;
    let mut before = ' ';
    for letter in text.chars() {
        let starts = !letter.is_alphanumeric()
            || letter.is_uppercase() && (before.is_lowercase() || before.is_numeric());
        inside &= !starts;
        if letter.is_alphanumeric() {
            if !inside {
                words.start();
            }
            inside = true;
            words.letters.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}

fn ascii_words(key: &[u8], words: &mut Words) {
    let mut before = b' ';
    for byte in key {
        if byte.is_ascii_alphanumeric() {
            let starts = !before.is_ascii_alphanumeric()
                || byte.is_ascii_uppercase() && !before.is_ascii_uppercase();
            if starts {
                words.start();
            }
            words.letters.push(char::from(byte.to_ascii_lowercase()));
        }
        before = *byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, word: &str) -> Option<(String, String)> {
        let at = text.find(word).unwrap();
        let input = Input::new("", text.as_bytes());
        around(&input, &(at..at + word.len()))
            .map(|field| (text[field.key].to_owned(), text[field.value].to_owned()))
    }

    #[test]
    fn values_are_found_in_every_notation() {
        for text in [
            "phone: 12",
            "\"phone\": \"12\", \"x\": 1",
            "phone=12",
            "phone => '12'",
            "<phone>12</phone>",
            "**phone:** 12",
            "{\\\"phone\\\":\\\"12\\\"}",
            "phone     =     \"12\"\r\n",
            "s:5:\"phone\";s:2:\"12\";",
        ] {
            let (_, value) = shown(text, "phone").unwrap_or_else(|| panic!("{text}"));
            assert_eq!(value, "12", "{text}");
        }
    }

    #[test]
    fn words_beside_the_name_belong_to_it() {
        assert_eq!(
            shown("Phone number (home): 12", "Phone"),
            Some(("Phone number (home)".into(), "12".into()))
        );
        assert_eq!(shown("phone 12", "phone"), None);
        assert_eq!(shown("phone::number", "phone"), None);
        assert_eq!(shown("phone", "phone"), None);
    }

    fn each(key: &str) -> Vec<String> {
        let words = words(key.as_bytes());
        (0..words.len())
            .map(|at| words.part(at..at + 1).to_owned())
            .collect()
    }

    #[test]
    fn the_last_words_are_told_with_and_without_those_before() {
        let words = words(b"dhcp-host_name");
        assert_eq!((words.last(1), words.last(2)), ("name", "hostname"));
        assert_eq!(words.last(9), words.joined());
        assert!(words.ends_with(&["host", "name"]) && !words.ends_with(&["hostname"]));
        assert!(!words.ends_with(&["a", "dhcp", "host", "name"]));
    }

    #[test]
    fn names_are_split_into_words() {
        for key in [
            "customerFullName",
            "CUSTOMER_FULL_NAME",
            "Customer full-name",
        ] {
            assert_eq!(each(key), ["customer", "full", "name"], "{key}");
        }
        assert_eq!(each("téléphone"), ["téléphone"]);
        assert_eq!(each("TéléPhone n°1 x"), ["télé", "phone", "n", "1", "x"]);
        assert_eq!(each(""), Vec::<String>::new());
    }
}
