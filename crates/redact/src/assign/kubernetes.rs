//! Secrets of Kubernetes: every entry below `data` and `stringData`.

use std::ops::Range;

use super::value::literal;
use crate::check::{base64, is_placeholder, is_reference};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::score::shape::{Shape, is_dotted};
use crate::value::{Looks, looks};

/// How far a document is followed in each direction.
const REACH: usize = 64 * 1024;

/// Names of entries that are settings, in lower case.
const SETTINGS: [&str; 31] = [
    "username",
    "user",
    "login",
    "host",
    "hostname",
    "port",
    "database",
    "dbname",
    "db",
    "name",
    "endpoint",
    "region",
    "bucket",
    "namespace",
    "ca.crt",
    "tls.crt",
    "known_hosts",
    "email",
    "url",
    "uri",
    "server",
    "type",
    "schema",
    "driver",
    "sslmode",
    "issuer",
    "client_id",
    "clientid",
    "client-id",
    "domain",
    "realm",
];

/// Looks at the document around `kind: Secret`, when a place is the word `Secret` in it.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let line = input.line(place.start);
    let text = input.bytes[line.clone()].trim_ascii();
    let text = text.strip_prefix(b"- ").unwrap_or(text).trim_ascii();
    if text == b"kind: Secret" {
        yaml(input, &line, hits);
    } else if is_json(input, place) {
        json(input, place, hits);
    }
}

fn is_json(input: &Input<'_>, place: &Range<usize>) -> bool {
    let low = place.start.saturating_sub(12);
    let before: Vec<u8> = input.bytes[low..place.start]
        .iter()
        .copied()
        .filter(|byte| !byte.is_ascii_whitespace())
        .collect();
    before.ends_with(b"\"kind\":\"") && input.byte(place.end) == b'"'
}

/// The lines of the YAML document around a line.
fn yaml(input: &Input<'_>, kind: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let low = kind.start.saturating_sub(REACH);
    let high = (kind.end + REACH).min(bytes.len());
    // A document ends at a line of dashes, and at the latest where another Secret is.
    let start = [&b"\n---"[..], b"kind: Secret"]
        .iter()
        .filter_map(|end| crate::bytes::find_last(&bytes[low..kind.start], end))
        .max()
        .map_or(low, |at| low + at + 1);
    let end = [&b"\n---"[..], b"kind: Secret"]
        .iter()
        .filter_map(|end| memchr::memmem::find(&bytes[kind.end..high], end))
        .min()
        .map_or(high, |at| kind.end + at);
    let depth = bytes[kind.clone()]
        .iter()
        .take_while(|byte| matches!(byte, b' ' | b'-'))
        .count();
    let mut at = start;
    let mut section: Option<bool> = None;
    while at < end {
        let line = input.line(at);
        let text = &bytes[line.clone()];
        let indent = text
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'-'))
            .count();
        let body = text.trim_ascii();
        if !body.is_empty() && !body.starts_with(b"#") {
            if indent <= depth {
                section = match body.strip_prefix(b"- ").unwrap_or(body) {
                    _ if indent < depth => None,
                    b"data:" => Some(true),
                    b"stringData:" => Some(false),
                    _ => None,
                };
            } else if let Some(encoded) = section {
                entry(input, &line, indent, encoded, hits);
            }
        }
        at = line.end.max(at) + 1;
    }
}

/// One entry of YAML; its value may be a block of lines.
fn entry(input: &Input<'_>, line: &Range<usize>, indent: usize, encoded: bool, hits: &mut Hits) {
    let bytes = input.bytes;
    let text = &bytes[line.start + indent..line.end];
    let Some(colon) = memchr::memmem::find(text, b": ") else {
        return;
    };
    let name = text[..colon].trim_ascii();
    let start = super::notation::skip_blank(bytes, line.start + indent + colon + 1);
    let span = match literal(input, start, 0) {
        Some((span, _)) => span,
        None if matches!(input.byte(start), b'|' | b'>') => {
            let Some(span) = block(input, line, indent) else {
                return;
            };
            span
        }
        None => start..line.start + bytes[line.clone()].trim_ascii_end().len(),
    };
    add(input, name, span, encoded, hits);
}

fn block(input: &Input<'_>, line: &Range<usize>, indent: usize) -> Option<Range<usize>> {
    let mut at = input.below(line);
    let mut span: Option<Range<usize>> = None;
    while at < input.bytes.len() && at - line.end < REACH {
        let next = input.line(at);
        let text = &input.bytes[next.clone()];
        let depth = text.iter().take_while(|byte| **byte == b' ').count();
        if depth <= indent || text.trim_ascii().is_empty() {
            break;
        }
        let end = next.start + text.trim_ascii_end().len();
        span = Some(span.map_or(next.start + depth, |span| span.start)..end);
        at = input.below(&next);
    }
    span
}

/// The entries of the object `data` nearest to `"kind": "Secret"`, before or behind it.
fn json(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let low = place.start.saturating_sub(REACH / 4);
    let high = (place.end + REACH / 4).min(bytes.len());
    for key in [&b"\"data\":"[..], b"\"stringData\":"] {
        let encoded = key == b"\"data\":";
        let behind = memchr::memmem::find(&bytes[place.end..high], key).map(|at| place.end + at);
        let behind =
            behind.filter(|at| memchr::memmem::find(&bytes[place.end..*at], b"\"kind\"").is_none());
        let before = crate::bytes::find_last(&bytes[low..place.start], key).map(|at| low + at);
        let before = before.filter(|at| {
            // Only the kind of this very object may stand between.
            memchr::memmem::find_iter(&bytes[*at..place.start], b"\"kind\"").count() == 1
        });
        for at in [behind, before].into_iter().flatten() {
            entries(input, at + key.len(), encoded, hits);
        }
    }
}

fn entries(input: &Input<'_>, at: usize, encoded: bool, hits: &mut Hits) {
    let bytes = input.bytes;
    let mut at = super::notation::skip_space(bytes, at);
    if input.byte(at) != b'{' {
        return;
    }
    at += 1;
    for _ in 0..256 {
        at = super::notation::skip_space(bytes, at);
        let Some((name, end)) = literal(input, at, 0) else {
            return;
        };
        at = super::notation::skip_space(bytes, end);
        if input.byte(at) != b':' {
            return;
        }
        at = super::notation::skip_space(bytes, at + 1);
        let Some((value, end)) = literal(input, at, 0) else {
            return;
        };
        add(input, &bytes[name], value, encoded, hits);
        at = super::notation::skip_space(bytes, end);
        if input.byte(at) != b',' {
            return;
        }
        at += 1;
    }
}

/// Says whether an entry of this name, in lower case, is a setting.
pub(crate) fn is_setting(name: &[u8]) -> bool {
    let last = name
        .rsplit(|byte| matches!(byte, b'_' | b'-'))
        .next()
        .unwrap_or_default();
    SETTINGS
        .iter()
        .any(|known| name == known.as_bytes() || last == known.as_bytes())
        || name.ends_with(b".crt")
        || name.ends_with(b".pub")
        || name.ends_with(b"mtime")
}

/// Says whether a value is in base64 and what an API token is called.
pub(super) fn is_encoded_name(text: &[u8]) -> bool {
    // The length of base64 tells most values; what is no base64 of text is told by its first letters.
    (12..=128).contains(&text.len())
        && text.len().is_multiple_of(4)
        && base64(&text[..4]).is_some_and(|start| start.iter().all(u8::is_ascii_graphic))
        && base64(text).is_some_and(|content| crate::value::is_name_of_token(&content))
}

/// What finds entries, and why they are reported.
const RULE: &str = "kubernetes-secret";
const WHY: &str = "an entry of a Kubernetes Secret";

/// Says whether a value that is not encoded looks like a password: one word with digits and capitals.
fn is_likely(text: &[u8]) -> bool {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"!#$%&*+=?@^~".contains(byte);
    (6..=128).contains(&text.len())
        && text.iter().all(plain)
        && text.iter().any(u8::is_ascii_uppercase)
        && looks(text) >= Looks::Numbered
        && !is_placeholder(text)
        && !is_reference(text)
}

/// Adds an entry unless its name or its content says that it is a setting.
fn add(input: &Input<'_>, name: &[u8], span: Range<usize>, encoded: bool, hits: &mut Hits) {
    // A name that ends its line has no content.
    let Some(text) = input.bytes.get(span.clone()) else {
        return;
    };
    let lower = name.to_ascii_lowercase();
    let lower: &[u8] = lower
        .strip_prefix(b"\"")
        .and_then(|name| name.strip_suffix(b"\""))
        .unwrap_or(&lower);
    let is_setting = is_setting(lower);
    if !encoded {
        // What is not encoded is read like any other setting, by its name; here it may be called anything.
        if !is_setting && is_likely(text) {
            hits.add(span, "k8s-secret-data", RULE, Strength::Keyed, WHY);
        }
        return;
    }
    let Some(content) = base64(text) else { return };
    if is_placeholder(text)
        || is_reference(text)
        || content.len() < 3
        || content.len() < 64 && is_placeholder(&content)
    {
        return;
    }
    let begins = |lead: &[u8]| content.starts_with(lead);
    if begins(b"-----BEGIN CERT") || begins(b"-----BEGIN PUBLIC") || begins(b"ssh-") {
        return;
    }
    let shape = Shape::of(&content);
    let plain = shape.is_number(&content) && shape.length < 6
        || crate::value::is_name_of_token(&content)
        || matches!(&content[..], b"true" | b"false")
        || is_dotted(&content)
        || begins(b"http") && !content.contains(&b'@') && !content.contains(&b'?');
    // An address may hold a password; `ops@pve` is a name.
    let addressed = content.contains(&b'@') && content.contains(&b':');
    let random = !content.contains(&b'.') && crate::check::looks_random(&content);
    if is_setting && !addressed && !random || plain {
        return;
    }
    let category = match lower {
        b".dockerconfigjson" | b".dockercfg" => "docker-auth",
        _ if begins(b"-----BEGIN ") && memchr::memmem::find(&content, b"PRIVATE KEY").is_some() => {
            "private-key"
        }
        _ => "k8s-secret-data",
    };
    hits.add(span, category, RULE, Strength::Context, WHY);
}

#[cfg(test)]
mod tests {
    use crate::marked::{finds, only};

    #[test]
    fn entries_that_are_not_encoded_may_be_called_anything() {
        let head = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\nstringData:\n";
        finds(
            "a.yaml",
            &format!("{head}  LDAP_BIND: «Saddle{{digits3}}»\n  foo: «Kx{{alnum12}}»\n"),
        );
        let others = "  host: Database1\n  username: Saddle341\n  level: info\n  image: nginx27\n";
        let text = format!("{head}{others}");
        let found = only(crate::Class::Secret).find("a.yaml", text.as_bytes());
        assert!(found.is_empty(), "{found:?}");
    }
}
