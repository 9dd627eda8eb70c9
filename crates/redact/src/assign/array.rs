//! Keys that programs hold as numbers: `let key = [17, 240, …];`, `aes_key[] = {0x4d, …}`, `KEY = b"\x9f\x02…"`.

use std::ops::Range;

use super::keys::Meaning;
use super::name::Name;
use crate::input::Input;
use crate::kind::Kind;
use crate::scene::Scene;

/// How far behind the name the numbers begin: a type may stand between.
const TYPE: usize = 72;
/// How many bytes a key is at least, and how far its numbers are followed.
const LEAST: usize = 12;
const MOST: usize = 4096;

/// Returns the numbers that are assigned to a name, with their brackets where those are square.
pub(super) fn after(input: &Input<'_>, name: &Name) -> Option<Range<usize>> {
    if !matches!(
        input.kind,
        Kind::Code
            | Kind::Yaml
            | Kind::Json
            | Kind::Unknown
            | Kind::Ini
            | Kind::Hcl
            | Kind::Prose
            | Kind::Log
    ) {
        return None;
    }
    let bytes = input.bytes;
    // Most names are followed by something else.
    let lead = &bytes[name.end.min(bytes.len())..bytes.len().min(name.end + 8)];
    if !matches!(lead.trim_ascii_start().first(), Some(b'=' | b':' | b'[')) {
        return None;
    }
    let rest = &bytes[name.end.min(bytes.len())..bytes.len().min(name.end + TYPE)];
    let sign = rest.iter().position(|byte| matches!(byte, b'=' | b':'))?;
    if !rest[..sign]
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b" _:&*<>[]();".contains(byte))
    {
        return None;
    }
    let typed =
        |byte: &u8| byte.is_ascii_alphanumeric() || b" _:&*<>[](){};=.!\"'\n".contains(byte);
    let mut open = sign;
    while !opens(rest, open, *rest.get(open)?) {
        if !typed(&rest[open]) {
            return None;
        }
        open += 1;
    }
    // What stands behind the end of a statement is another name's.
    let ended = |pair: &[u8]| pair[0] == b';' && matches!(pair[1], b'\n' | b'\r');
    if rest[sign..open].windows(2).any(ended)
        || rest[sign..open].contains(&b'\n') && input.kind == Kind::Yaml
    {
        return None;
    }
    let open = name.end + open;
    match bytes[open] {
        b'"' | b'\'' => escapes(bytes, open),
        _ => numbers(bytes, open),
    }
}

/// Says whether a bracket opens numbers here, or a quote opens escapes.
fn opens(rest: &[u8], at: usize, byte: u8) -> bool {
    let behind = || rest[at + 1..].trim_ascii_start();
    match byte {
        b'[' | b'{' | b'(' => {
            let behind = behind();
            let value = behind.strip_prefix(b"(byte)").unwrap_or(behind);
            let value = value.strip_prefix(b"-").unwrap_or(value);
            let digits = value
                .iter()
                .take_while(|byte| byte.is_ascii_hexdigit() || **byte == b'x')
                .count();
            let rest = &value[digits..];
            // `[u8; 16]` and `[16]byte` are types.
            value.first().is_some_and(u8::is_ascii_digit)
                && matches!(
                    rest,
                    [b',', ..] | [b' ', b',', ..] | [b'u' | b'_' | b'i', ..] | [b'\n' | b'\r', ..]
                )
        }
        b'"' | b'\'' => [&b"\\x"[..], b"\\u00"]
            .iter()
            .any(|escape| behind().starts_with(escape)),
        _ => false,
    }
}

/// Reads numbers up to the bracket that closes them.
fn numbers(bytes: &[u8], open: usize) -> Option<Range<usize>> {
    let close = match bytes[open] {
        b'[' => b']',
        b'{' => b'}',
        _ => b')',
    };
    let end = bytes.len().min(open + MOST);
    let length = memchr::memchr(close, &bytes[open + 1..end])?;
    let inner = &bytes[open + 1..open + 1 + length];
    let inner = without_casts(inner);
    let mut values = Vec::new();
    for part in inner.split(|byte| *byte == b',') {
        let part = part.trim_ascii();
        if part.is_empty() {
            continue;
        }
        values.push(number(part)?);
    }
    if !is_random(&values) {
        return None;
    }
    let text = &bytes[open + 1..open + 1 + length];
    let start = open + 1 + (text.len() - text.trim_ascii_start().len());
    let end = open + 1 + text.trim_ascii_end().len();
    Some(if close == b']' {
        open..open + 2 + length
    } else {
        start..end
    })
}

/// Java's `(byte)` before a number says nothing.
fn without_casts(text: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    if memchr::memmem::find(text, b"(byte").is_none() {
        return text.into();
    }
    String::from_utf8_lossy(text)
        .replace("(byte) ", "")
        .replace("(byte)", "")
        .into_bytes()
        .into()
}

fn number(text: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(text).ok()?;
    let text = text.trim_end_matches("u8").trim_end_matches('_');
    let (negative, text) = text
        .strip_prefix('-')
        .map_or((false, text), |text| (true, text));
    let value = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(hex) => u8::from_str_radix(hex, 16).ok()?,
        None => text.parse().ok()?,
    };
    (!negative || value <= 128).then_some(value)
}

/// Reads escapes up to the quote that ends them.
fn escapes(bytes: &[u8], open: usize) -> Option<Range<usize>> {
    let end = bytes.len().min(open + MOST);
    let length = memchr::memchr(bytes[open], &bytes[open + 1..end])?;
    let inner = &bytes[open + 1..open + 1 + length];
    let step = if inner.starts_with(b"\\u") { 6 } else { 4 };
    if !inner.len().is_multiple_of(step) {
        return None;
    }
    let value = |part: &[u8]| {
        let digits = std::str::from_utf8(&part[2..]).ok()?;
        (part[0] == b'\\')
            .then(|| u8::from_str_radix(digits, 16).ok())
            .flatten()
    };
    let values: Option<Vec<u8>> = inner.chunks(step).map(value).collect();
    is_random(&values?).then(|| open + 1..open + 1 + length)
}

/// Says whether bytes are no table, no alphabet and no counter.
fn is_random(values: &[u8]) -> bool {
    if values.len() < LEAST || values.len() > 512 {
        return false;
    }
    let mut seen = [false; 256];
    values
        .iter()
        .for_each(|value| seen[usize::from(*value)] = true);
    let distinct = seen.iter().filter(|seen| **seen).count();
    let steps = values
        .windows(2)
        .filter(|pair| pair[1].wrapping_sub(pair[0]) <= 2 || pair[0].wrapping_sub(pair[1]) <= 2);
    let text = values
        .iter()
        .all(|value| value.is_ascii_graphic() || *value == b' ');
    distinct * 3 > values.len().min(200) * 2
        && steps.count() * 4 < values.len()
        && !text
        && values.iter().any(|value| *value > 99)
}

/// Says whether numbers behind a name of this meaning, at this place, are a secret: a key, and not one of a test.
pub(super) fn is_secret(input: &Input<'_>, meaning: Meaning, last: bool, place: usize) -> bool {
    let named = matches!(
        meaning,
        Meaning::Key | Meaning::Secret | Meaning::Token | Meaning::Password
    );
    named && last && !Scene::new(input).is_test(place)
}

#[cfg(test)]
mod tests {
    use crate::Detector;

    /// Sixteen bytes that look random, each written by `show`.
    fn bytes(show: impl Fn(u8) -> String, between: &str) -> String {
        let values = (1_u32..17).map(|at| (at.wrapping_mul(2_654_435_769) >> 13) as u8 | 1);
        values.map(show).collect::<Vec<_>>().join(between)
    }

    fn found(path: &str, text: &str) -> Vec<String> {
        let findings = Detector::built_in().find(path, text.as_bytes());
        findings
            .into_iter()
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn keys_that_are_numbers_are_found_in_many_languages() {
        let (hex, decimal) = (
            bytes(|byte| format!("0x{byte:02x}"), ", "),
            bytes(|byte| byte.to_string(), ", "),
        );
        let escaped = bytes(|byte| format!("\\x{byte:02x}"), "");
        for (path, head, value, tail) in [
            (
                "a.c",
                "static const uint8_t aes_key[16] = { ",
                hex.clone(),
                " };",
            ),
            ("a.go", "var secretKey = []byte{", hex.clone(), "}"),
            ("a.go", "hmacKey := [16]byte{", hex.clone(), "}"),
            (
                "a.rs",
                "const KEY: [u8; 16] = ",
                format!("[{decimal}]"),
                ";",
            ),
            ("a.rs", "static SECRET: &[u8] = &", format!("[{hex}]"), ";"),
            ("a.py", "secret_key = bytes(", format!("[{decimal}]"), ")"),
            ("a.py", "KEY = b\"", escaped, "\""),
            (
                "a.js",
                "const key = new Uint8Array(",
                format!("[{decimal}]"),
                ");",
            ),
            ("a.yaml", "  network_key: ", format!("[{decimal}]"), ""),
        ] {
            assert_eq!(
                found(path, &format!("{head}{value}{tail}\n")),
                [value],
                "{head}"
            );
        }
    }

    #[test]
    fn tables_counters_and_tests_are_no_keys() {
        let hex = bytes(|byte| format!("0x{byte:02x}"), ", ");
        let counted = (0..16)
            .map(|at| at.to_string())
            .collect::<Vec<_>>()
            .join(", ");
        for (path, text) in [
            ("a.rs", format!("const KEY: [u8; 16] = [{counted}];")),
            ("tests/a.rs", format!("const KEY: [u8; 16] = [{hex}];")),
            (
                "a.rs",
                format!("#[cfg(test)]\nmod tests {{ const KEY: [u8; 16] = [{hex}]; }}"),
            ),
            ("a.rs", format!("const TABLE: [u8; 16] = [{hex}];")),
            ("a.rs", "let key: [u8; 16] = [0; 16];".to_owned()),
            // Another statement's numbers.
            ("a.js", format!("const key = a % b + [{hex}]")),
            ("a.js", "const keys = [37, 38, 39, 40];".to_owned()),
        ] {
            assert_eq!(found(path, &text), Vec::<String>::new(), "{text}");
        }
    }
}
