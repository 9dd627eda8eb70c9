//! What a value looks like, told in one pass.

use crate::check::{shannon, surprise};

/// Counts and forms of a value.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shape {
    pub(crate) length: usize,
    pub(crate) lower: usize,
    pub(crate) upper: usize,
    pub(crate) digits: usize,
    /// Everything else that is ASCII and no white space.
    pub(crate) others: usize,
    pub(crate) blanks: usize,
    pub(crate) foreign: usize,
    /// How often letters, digits and others take turns.
    pub(crate) turns: usize,
    /// The longest run of letters.
    pub(crate) run: usize,
    /// Words between separators, where there is nothing but letters and separators; 0 for anything else.
    pub(crate) words: usize,
}

impl Shape {
    /// Looks at a value.
    pub(crate) fn of(value: &[u8]) -> Self {
        let mut shape = Self {
            length: value.len(),
            ..Self::default()
        };
        let (mut run, mut class) = (0, 0);
        let mut wordy = true;
        for byte in value {
            let now = match byte {
                b'a'..=b'z' => {
                    shape.lower += 1;
                    1
                }
                b'A'..=b'Z' => {
                    shape.upper += 1;
                    1
                }
                b'0'..=b'9' => {
                    shape.digits += 1;
                    2
                }
                0x80.. => {
                    shape.foreign += 1;
                    1
                }
                byte if byte.is_ascii_whitespace() => {
                    shape.blanks += 1;
                    3
                }
                _ => {
                    shape.others += 1;
                    3
                }
            };
            wordy &=
                now == 1 || matches!(byte, b'-' | b'_' | b'.' | b' ' | b'/' | b'+' | b',' | b'\'');
            run = if now == 1 { run + 1 } else { 0 };
            if run == 1 {
                shape.words += 1;
            }
            shape.run = shape.run.max(run);
            shape.turns += usize::from(class != 0 && class != now);
            class = now;
        }
        if !wordy {
            shape.words = 0;
        }
        shape
    }

    /// How many of small letters, capitals, digits and others there are.
    pub(crate) fn classes(&self) -> usize {
        [self.lower, self.upper, self.digits, self.others]
            .into_iter()
            .filter(|count| *count > 0)
            .count()
    }

    /// Says whether there are only letters.
    pub(crate) fn is_letters(&self) -> bool {
        self.lower + self.upper + self.foreign == self.length
    }

    /// Says whether there are only digits, with separators of numbers, dates and times.
    pub(crate) fn is_number(&self, value: &[u8]) -> bool {
        self.digits > 0
            && value
                .iter()
                .all(|byte| byte.is_ascii_digit() || b".,:-+_/ ".contains(byte))
    }
}

/// Says whether a value is a UUID.
pub(crate) fn is_uuid(value: &[u8]) -> bool {
    value.len() == 36
        && value.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Says whether a value is hexadecimal, long enough for a key, of one case.
pub(crate) fn is_hex(value: &[u8]) -> bool {
    value.len() >= 16
        && value.iter().all(u8::is_ascii_hexdigit)
        && value.iter().any(u8::is_ascii_digit)
        && value.iter().any(u8::is_ascii_alphabetic)
        && !(value.iter().any(u8::is_ascii_lowercase) && value.iter().any(u8::is_ascii_uppercase))
}

/// Says whether a value is base64 with padding, or with letters that only base64 has.
pub(crate) fn is_base64(value: &[u8]) -> bool {
    let padding = value.iter().rev().take_while(|byte| **byte == b'=').count();
    let body = &value[..value.len() - padding.min(2)];
    value.len() >= 16
        && value.len().is_multiple_of(4)
        && body
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        && (padding > 0 || body.iter().any(|byte| matches!(byte, b'+' | b'/')))
        && !value.starts_with(b"/")
}

/// Says whether a value is a host's name, a file's name or an address: small letters, digits, dots.
pub(crate) fn is_dotted(value: &[u8]) -> bool {
    let mut labels = value.split(|byte| *byte == b'.');
    let last = value
        .rsplit(|byte| *byte == b'.')
        .next()
        .unwrap_or_default();
    let port = memchr::memchr(b':', last);
    let last = port.map_or(last, |at| &last[..at]);
    let count = value.iter().filter(|byte| **byte == b'.').count();
    count > 0
        && (2..=12).contains(&last.len())
        && last.iter().all(u8::is_ascii_lowercase)
        && labels.all(|label| {
            !label.is_empty()
                && label.iter().all(|byte| {
                    byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_:".contains(byte)
                })
        })
}

/// The entropy of a value against the most that its length allows, and its surprise.
pub(crate) fn disorder(value: &[u8]) -> (f32, f32) {
    let most = (value.len().clamp(2, 64) as f32).log2();
    (shannon(value) / most, surprise(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    #[test]
    fn forms_are_told_apart() {
        assert!(is_uuid(fill("{uuid}", 1).as_bytes()));
        assert!(!is_uuid(fill("{hex36}", 1).as_bytes()));
        assert!(is_hex(fill("{hex32}", 1).as_bytes()));
        assert!(!is_hex(fill("{alnum32}", 1).as_bytes()));
        assert!(is_base64(fill("{b64x43}=", 1).as_bytes()));
        assert!(!is_base64(b"/etc/ssl/private"));
        assert!(is_dotted(b"pve1.lab.example"));
        assert!(is_dotted(b"db.internal:5432"));
        assert!(!is_dotted(b"Word.Word88"));
    }

    #[test]
    fn words_are_counted_where_nothing_else_stands() {
        assert_eq!(Shape::of(b"maple-otter-river-stone").words, 4);
        assert_eq!(Shape::of(b"maple-otter-river-stone4").words, 0);
        assert_eq!(Shape::of(b"hello").words, 1);
        assert_eq!(Shape::of(b"a1!B").classes(), 4);
    }
}
