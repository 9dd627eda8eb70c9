//! Several names that are assigned several values at once: `user, password = "…", "…"`.

use std::ops::Range;

use super::name::{NAME_BYTES, Name, is_name_byte};
use super::notation::How;
use super::value::{self, Value};
use crate::input::Input;
use crate::signs::Signs;

/// How many names one assignment has at most.
const NAMES: usize = 16;
/// The longest list of names, in bytes.
const LONGEST: usize = 256;

/// Returns the string that is assigned to a name that stands in a list of names.
pub(super) fn value(input: &Input<'_>, name: &Name, line: &Range<usize>) -> Option<Value> {
    let bytes = input.bytes;
    let listed = input.byte(name.end) == b','
        || name.lead == b','
        || name.lead == b' ' && name.start > line.start + 1 && bytes[name.start - 2] == b',';
    if !listed || name.quote != 0 || name.dashes > 0 || name.start < line.start {
        return None;
    }
    let index = names_before(&bytes[line.start..name.start])?;
    let (after, from) = names_behind(bytes, name.end, line.end)?;
    let count = index + 1 + after;
    if count < 2 {
        return None;
    }
    let mut values = strings(input, from, line.end)?;
    (values.len() == count)
        .then(|| values.swap_remove(index))
        .flatten()
}

/// What a list of names is made of before one of them, and behind it.
static BEFORE: Signs = NAME_BYTES.and(b", \t([$+-");
static BEHIND: Signs = NAME_BYTES.and(b", \t)]$:&");

/// Counts the names of a list that stand before one of them; words that declare may lead them.
fn names_before(lead: &[u8]) -> Option<usize> {
    let lead = &lead[lead.len().saturating_sub(LONGEST)..];
    if !lead.iter().all(|byte| BEFORE.has(*byte)) {
        return None;
    }
    let first = lead.split(|byte| *byte == b',').next()?;
    let words = first.split(|byte| !is_name_byte(*byte));
    // `let mut a, …` is one; a sentence has more words before its comma.
    let few = words.filter(|word| !word.is_empty()).take(4).count() <= 3;
    let index = memchr::memchr_iter(b',', lead).count();
    (few && index < NAMES).then_some(index)
}

/// Counts the names of a list behind one of them, up to the sign that assigns; returns where the values begin, too. Behind
/// the first of two signs that compare, none begins.
fn names_behind(bytes: &[u8], from: usize, end: usize) -> Option<(usize, usize)> {
    let window = &bytes[from..end.min(from + LONGEST)];
    let sign = BEHIND.count(window);
    if window.get(sign) != Some(&b'=') {
        return None;
    }
    let after = memchr::memchr_iter(b',', &window[..sign]).count();
    (after < NAMES).then_some((after, from + sign + 1))
}

/// Reads a list of values, up to where the statement ends; those that are no strings stand for `None`.
fn strings(input: &Input<'_>, from: usize, end: usize) -> Option<Vec<Option<Value>>> {
    let bytes = input.bytes;
    let skip = |at: usize| {
        let blank = |byte: &&u8| byte.is_ascii_whitespace();
        at + bytes[at..end].iter().take_while(blank).count()
    };
    let mut at = skip(from);
    if at < end && matches!(bytes[at], b'(' | b'[') {
        at = skip(at + 1);
    }
    let mut values = Vec::new();
    while at < end && values.len() < NAMES {
        let value = match value::literal(input, at, 0) {
            Some((span, close)) => {
                at = skip(close);
                Some(Value {
                    span,
                    how: How::Assigned,
                    quoted: true,
                })
            }
            None => {
                let other = |byte: &&u8| !b",;)]([{\"'`".contains(byte);
                at += bytes[at..end].iter().take_while(other).count();
                None
            }
        };
        values.push(value);
        match bytes.get(at).filter(|_| at < end) {
            Some(b',') => at = skip(at + 1),
            None | Some(b';' | b')' | b']' | b'#' | b'/') => return Some(values),
            Some(_) => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::marked;

    #[test]
    fn each_name_of_a_list_has_its_value() {
        for text in [
            "ADMIN_PW, API_TOKEN = \"«{alnum6}!{digits2}x»\", \"«{hex40}»\"\n",
            "host, port, password = 'db1', 5432, '«{alnum6}!{digits2}x»'\n",
            "(user, pw) = (\"app\", \"«{alnum6}!{digits2}x»\")\n",
            "    user, password := \"app\", \"«{alnum6}!{digits2}x»\"\n",
            "var api_key, secret_name string = \"«{hex32}»\", \"db/main\"\n",
            "let [user, secret] = [\"app\", \"«{alnum6}!{digits2}x»\"];\n",
        ] {
            marked::finds("src/x", text);
        }
    }

    /// What is assigned to the name that stands where `at` says.
    fn assigned(text: &str, at: &str) -> Option<String> {
        let input = crate::input::Input::new("a.go", text.as_bytes());
        let start = text.find(at).unwrap();
        let name = super::Name::around(&input, &(start..start + at.len())).unwrap();
        let value = super::value(&input, &name, &input.line(start))?;
        Some(text[value.span].to_owned())
    }

    #[test]
    fn values_are_counted_before_one_is_taken() {
        for (text, value) in [
            ("pass, err = \"a\", \"b\"\n", Some("a")),
            ("user, pass := \"a\", \"b\"; x()\n", Some("b")),
            ("pass, err = \"a\"\n", None),
            ("pass, err = \"a\", \"b\", \"c\"\n", None),
            ("pass, ok == \"a\", \"b\"\n", None),
            ("pass, ok => \"a\", \"b\"\n", None),
            ("pass, n = 5, \"b\"\n", None),
            ("if we ever change a user, pass = \"a\", \"b\"\n", None),
            ("pass, err = f(\"a\"), \"b\"\n", None),
        ] {
            assert_eq!(assigned(text, "pass").as_deref(), value, "{text}");
        }
    }

    #[test]
    fn what_is_no_list_of_as_many_values_is_none() {
        let detector = marked::only(crate::Class::Secret);
        for text in [
            "password_file, key_path = \"Qx71/ab-9!dEf\", \"Qx72/ab-9!dEf\"\n",
            "token, err = \"Ab!12cdEf9\"\n",
            "secret, ok == \"Ab!12cdEf9\", \"Ab!12cdEf8\"\n",
            "token, name = load(\"Ab!12cdEf9\"), \"Ab!12cdEf8\"\n",
        ] {
            assert!(detector.find("a.go", text.as_bytes()).is_empty(), "{text}");
        }
    }
}
