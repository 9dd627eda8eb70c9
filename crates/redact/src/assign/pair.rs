//! Pairs of a name and a value, each of which is the value of another name: `name: X_PASSWORD`, `value: …`.

use super::block::{values, word};
use super::name::Name;
use super::notation::{How, skip_blank};
use super::value::{Value, literal};
use crate::input::Input;
use crate::kind::Kind;
use crate::wordset::List;

/// Names of what holds a name, beside what holds its value.
static NAMES: List = List::new(
    "macro field name key label variable id parameterkey env parametername setting option property n k \
     outputkey propertyname option_name meta_key config_key attribute",
);
/// Names of what holds the value.
static VALUES: List = List::new(
    "value val default content parametervalue newvalue stringvalue secretstring v plaintext \
     outputvalue currentvalue current_value oldvalue old_value new_value rawvalue raw_value \
     defaultvalue propertyvalue option_value meta_value config_value attributevalue",
);

/// `name: X_PASSWORD` and `value: …` beside it or on the next line; also the other way round.
pub(super) fn paired(input: &Input<'_>, name: &Name) -> Option<Value> {
    let bytes = input.bytes;
    let low = name.start.saturating_sub(32);
    let before = bytes[low..name.start].trim_ascii_end();
    // `macro: '{$NAME}'` of Zabbix.
    let braced = before.strip_suffix(b"{$");
    let before = braced.unwrap_or(before);
    let before = before
        .strip_suffix(b"'")
        .or(before.strip_suffix(b"\""))
        .filter(|_| braced.is_some())
        .unwrap_or(before)
        .trim_ascii_end();
    let before = before.strip_suffix(b":").or(before.strip_suffix(b"="))?;
    if !ends_with_word(before, &NAMES) {
        return None;
    }
    let high = (name.end + 320).min(bytes.len());
    let from = match (braced, bytes.get(name.end)) {
        (Some(_), Some(b'}')) => name.end + 1 + usize::from(is_quote(bytes, name.end + 1)),
        _ => name.end,
    };
    forward(input, name, from, high).or_else(|| backward(input, name))
}

/// Says whether a text ends with one of some words, in quotes or not.
fn ends_with_word(text: &[u8], words: &List) -> bool {
    let text = text.trim_ascii_end();
    let text = match text.last() {
        Some(b'"' | b'\'') => &text[..text.len() - 1],
        _ => text,
    };
    let text = match text.last() {
        Some(b'\\') => &text[..text.len() - 1],
        _ => text,
    };
    let length = text
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_')
        .count();
    let word = &text[text.len() - length..];
    words.has_in_any_case(word)
}

fn is_quote(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(b'"' | b'\''))
}

fn forward(input: &Input<'_>, name: &Name, from: usize, high: usize) -> Option<Value> {
    let bytes = input.bytes;
    let mut at = from;
    while at < high {
        match bytes[at] {
            // Another object or item begins.
            b'}' | b'{' | b'<' | b')' => return None,
            b'>' if input.kind == Kind::Xml => return None,
            b'-' if at > 0 && begins_item(bytes, at) => return None,
            byte if byte.is_ascii_alphabetic() => {
                let length = word(&bytes[at..high]);
                let is_value = VALUES.has_in_any_case(&bytes[at..at + length]);
                if is_value && let Some(value) = pair_value(input, name, at + length) {
                    return Some(value);
                }
                at += length;
                continue;
            }
            b'"' | b'\'' => {
                let (span, end) = literal(input, at, name.slashes)?;
                let is_value = VALUES.has_in_any_case(&bytes[span.clone()]);
                if is_value && let Some(value) = pair_value(input, name, end) {
                    return Some(value);
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

fn begins_item(bytes: &[u8], at: usize) -> bool {
    bytes.get(at + 1) == Some(&b' ')
        && bytes[..at]
            .iter()
            .rev()
            .take(64)
            .find(|byte| !matches!(byte, b' ' | b'\t'))
            .is_none_or(|byte| *byte == b'\n')
}

fn pair_value(input: &Input<'_>, name: &Name, at: usize) -> Option<Value> {
    let at = skip_blank(input.bytes, at);
    if !matches!(input.byte(at), b':' | b'=') {
        return None;
    }
    let at = skip_blank(input.bytes, at + 1);
    let line = input.line(at);
    let own = Name {
        span: at..at,
        quote: 0,
        slashes: name.slashes,
        end: at,
        dashes: 0,
        lead: 0,
        start: line.start,
    };
    let found = values(input, &own, How::Colon, at, &line)
        .into_iter()
        .next()?;
    Some(Value {
        how: How::Paired,
        ..found
    })
}

/// `"value": "…", "name": "X_PASSWORD"` on one line.
fn backward(input: &Input<'_>, name: &Name) -> Option<Value> {
    let bytes = input.bytes;
    let low = name.start.saturating_sub(320);
    let open = bytes[low..name.start]
        .iter()
        .rposition(|byte| matches!(byte, b'{' | b'<' | b'}'))?;
    let mut at = low + open + 1;
    if bytes[at - 1] == b'}' {
        return None;
    }
    while at < name.start {
        if matches!(bytes[at], b'"' | b'\'' | b'\\') {
            if let Some((span, end)) = literal(input, at, name.slashes) {
                if ends_with_word(&bytes[..span.end], &VALUES) {
                    return pair_value(input, name, end).filter(|value| value.quoted);
                }
                at = end;
                continue;
            }
        } else if bytes[at].is_ascii_alphabetic() {
            let length = word(&bytes[at..name.start]);
            if VALUES.has_in_any_case(&bytes[at..at + length]) {
                return pair_value(input, name, at + length).filter(|value| value.quoted);
            }
            at += length;
            continue;
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::marked;

    #[test]
    fn values_beside_their_names_are_found_under_many_headings() {
        for text in [
            "{\"OutputKey\":\"AdminPassword\",\"OutputValue\":\"«{alnum12}»\"}\n",
            "{\"variable\":\"DB_PASSWORD\",\"current_value\":\"«{alnum14}»\"}\n",
            "{\"propertyName\":\"admin.password\",\"propertyValue\":\"«{alnum14}»\"}\n",
            "{\"option_name\":\"smtp_password\",\"option_value\":\"«{alnum14}»\"}\n",
        ] {
            marked::finds("state.json", text);
        }
    }
}
