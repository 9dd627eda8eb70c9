//! A name and the value behind it, in any notation: `key: value`, `"key": "value"`, `key=value`, `<key>value</key>`.

use std::ops::Range;

use crate::input::Input;

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

/// Reads the name around a place and the value behind it.
pub(crate) fn around(input: &Input<'_>, place: &Range<usize>) -> Option<Field> {
    let start = key_start(input, place.start);
    let mut end = word_end(input, place.end);
    for _ in 0..4 {
        if let Some(value) = behind(input, start, end) {
            return Some(value);
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
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.') || byte >= 0x80
}

/// Reads the sign behind a name and the value behind the sign.
fn behind(input: &Input<'_>, start: usize, end: usize) -> Option<Field> {
    let mut at = end;
    while at - end < 4 && matches!(input.byte(at), b'"' | b'\'' | b'`' | b'*' | b']' | b'\\') {
        at += 1;
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
    at = skip_blanks(input, at);
    // `Host Name . . . . . : …` of Windows.
    while at - end < BLANKS * 2 && input.byte(at) == b'.' && input.byte(at + 1) == b' ' && at > end
    {
        at = skip_blanks(input, at + 1);
    }
    let tag = start > 0 && input.bytes[start - 1] == b'<' && input.byte(at) == b'>';
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
    let escaped = input.byte(at) == b'\\';
    at += usize::from(escaped);
    let quote = match input.byte(at) {
        quote @ (b'"' | b'\'' | b'`') => quote,
        _ => 0,
    };
    at += usize::from(quote != 0);
    let line = input.line(at).end.max(at);
    let rest = &input.bytes[at..line];
    let length = match (quote, tag) {
        (0, false) => None,
        (0, true) => memchr::memchr(b'<', rest),
        _ => memchr::memchr(quote, rest).map(|found| found - usize::from(escaped && found > 0)),
    };
    Some(Field {
        key: start..end,
        value: at..length.map_or(line, |length| at + length),
        quote,
    })
}

fn skip_blanks(input: &Input<'_>, at: usize) -> usize {
    let high = (at + BLANKS).min(input.bytes.len());
    input.bytes[at.min(high)..high]
        .iter()
        .position(|byte| !matches!(byte, b' ' | b'\t'))
        .map_or(high, |length| at + length)
}

/// Splits a name into its words in lower case: `customerFullName`, `CUSTOMER_FULL_NAME`, `Customer full name`.
pub(crate) fn words(key: &[u8]) -> Vec<String> {
    if key.is_ascii() {
        return ascii_words(key);
    }
    let text = String::from_utf8_lossy(key);
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for letter in text.chars() {
        let starts = !letter.is_alphanumeric()
            || letter.is_uppercase() && (before.is_lowercase() || before.is_numeric());
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if letter.is_alphanumeric() {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn ascii_words(key: &[u8]) -> Vec<String> {
    let mut words: Vec<String> = Vec::with_capacity(4);
    let mut before = b' ';
    for byte in key {
        if byte.is_ascii_alphanumeric() {
            let starts = !before.is_ascii_alphanumeric()
                || byte.is_ascii_uppercase() && !before.is_ascii_uppercase();
            if starts {
                words.push(String::with_capacity(12));
            }
            let word = words.last_mut().expect("the first letter starts a word");
            word.push(char::from(byte.to_ascii_lowercase()));
        }
        before = *byte;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, word: &str) -> Option<(String, String)> {
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
        ] {
            let (_, value) = read(text, "phone").unwrap_or_else(|| panic!("{text}"));
            assert_eq!(value, "12", "{text}");
        }
    }

    #[test]
    fn words_beside_the_name_belong_to_it() {
        assert_eq!(
            read("Phone number (home): 12", "Phone"),
            Some(("Phone number (home)".into(), "12".into()))
        );
        assert_eq!(read("phone 12", "phone"), None);
        assert_eq!(read("phone::number", "phone"), None);
        assert_eq!(read("phone", "phone"), None);
    }

    #[test]
    fn names_are_split_into_words() {
        for key in [
            "customerFullName",
            "CUSTOMER_FULL_NAME",
            "Customer full-name",
        ] {
            assert_eq!(words(key.as_bytes()), ["customer", "full", "name"], "{key}");
        }
        assert_eq!(words("téléphone".as_bytes()), ["téléphone"]);
        assert_eq!(words(b""), Vec::<String>::new());
    }
}
