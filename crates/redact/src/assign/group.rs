//! Groups of secrets: a name in the plural, and below it entries whose own names say nothing: `tokens:`, then `ci: …`.

use std::ops::Range;

use super::name::Name;
use super::notation::{How, skip_blank, skip_space};
use super::value::{Value, literal};
use crate::input::Input;
use crate::kind::Kind;

/// How far a group is followed.
const REACH: usize = 8192;
/// The most entries that are looked at.
const MOST: usize = 64;

/// How far behind a name the bracket of its map opens in code, and how long a key is with what stands around it.
const LEAD: usize = 64;
const KEY: usize = 64;

/// Ends of names of groups.
const GROUPS: [&[u8]; 12] = [
    b"tokens",
    b"api_keys",
    b"apikeys",
    b"api-keys",
    b"passwords",
    b"passphrases",
    b"psks",
    b"secrets",
    b"webhook_keys",
    b"dataset_keys",
    b"encryption_keys",
    b"signing_keys",
];
/// Names of what is no secret in a group.
const OTHERS: [&[u8]; 37] = [
    b"name",
    b"id",
    b"type",
    b"kind",
    b"user",
    b"username",
    b"userid",
    b"user_id",
    b"login",
    b"url",
    b"uri",
    b"host",
    b"file",
    b"path",
    b"expires",
    b"created",
    b"scope",
    b"scopes",
    b"role",
    b"issuer",
    b"ref",
    b"hash",
    b"email",
    b"mail",
    b"policy",
    b"algorithm",
    b"description",
    b"comment",
    b"label",
    b"domain",
    b"realm",
    b"group",
    b"version",
    b"mode",
    b"format",
    b"length",
    b"path_prefix",
];

/// Says whether a name is that of a group.
pub(super) fn is_one(input: &Input<'_>, name: &Name) -> bool {
    !matches!(input.kind, Kind::Code | Kind::Shell) && is_plural(input, name)
}

fn is_plural(input: &Input<'_>, name: &Name) -> bool {
    let written = &input.bytes[name.span.clone()];
    let ends = |end: &&[u8]| {
        written.len() >= end.len() && written[written.len() - end.len()..].eq_ignore_ascii_case(end)
    };
    GROUPS.iter().any(ends)
}

fn is_other(name: &[u8]) -> bool {
    let last = name
        .rsplit(|byte| matches!(byte, b'_' | b'-' | b'.'))
        .next()
        .unwrap_or(name);
    OTHERS.iter().any(|other| last.eq_ignore_ascii_case(other))
}

/// The strings of an object of JSON whose names say nothing.
pub(super) fn object(input: &Input<'_>, open: usize) -> Vec<Value> {
    let bytes = input.bytes;
    let high = (open + REACH).min(bytes.len());
    let mut values = Vec::new();
    let mut at = skip_space(bytes, open + 1);
    while at < high && values.len() < MOST {
        let Some((name, end)) = literal(input, at, 0) else {
            break;
        };
        let sign = skip_space(bytes, end);
        if input.byte(sign) != b':' {
            break;
        }
        // Objects and numbers end the group: each has its own names.
        let Some((span, end)) = literal(input, skip_space(bytes, sign + 1), 0) else {
            break;
        };
        // `mail` may be a service that has a password, or an address.
        let mailed = bytes[name.clone()].eq_ignore_ascii_case(b"mail");
        if mailed && !bytes[span.clone()].contains(&b'@') || !is_other(&bytes[name]) {
            values.push(value(span, true));
        }
        at = skip_space(bytes, end);
        if input.byte(at) != b',' {
            break;
        }
        at = skip_space(bytes, at + 1);
    }
    values
}

/// The strings of an object of HCL whose names say nothing: `{ app = "…", "report" = "…" }`, over lines or not.
pub(super) fn assigned(input: &Input<'_>, open: usize) -> Vec<Value> {
    let bytes = input.bytes;
    let high = (open + REACH).min(bytes.len());
    let mut values = Vec::new();
    let mut at = skip_space(bytes, open + 1);
    while at < high && values.len() < MOST {
        let plain = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-\"".contains(byte);
        let length = bytes[at..].iter().take(64).take_while(plain).count();
        let name = bytes[at..at + length].to_ascii_lowercase();
        let sign = skip_blank(bytes, at + length);
        if length == 0 || !matches!(input.byte(sign), b'=' | b':') {
            break;
        }
        let Some((span, end)) = literal(input, skip_blank(bytes, sign + 1), 0) else {
            break;
        };
        if !is_other(name.strip_suffix(b"\"").unwrap_or(&name)) {
            values.push(value(span, true));
        }
        at = skip_space(bytes, end);
        at = skip_space(bytes, at + usize::from(input.byte(at) == b','));
    }
    values
}

/// The strings of a map in code whose keys say nothing, behind the name that it is given: `{"ci": "…"}`,
/// `map[string]string{…}`, `['ci' => '…']`, `HashMap::from([("ci", "…")])`.
pub(super) fn in_code(
    input: &Input<'_>,
    name: &Name,
    at: usize,
    line: &Range<usize>,
) -> Vec<Value> {
    if input.kind != Kind::Code || !is_plural(input, name) || at >= line.end {
        return Vec::new();
    }
    let bytes = input.bytes;
    let lead = &bytes[at..line.end.min(at + LEAD)];
    let typed = |byte: &u8| byte.is_ascii_alphanumeric() || b"_[]<>(:., =&!".contains(byte);
    let brace = memchr::memchr(b'{', lead).filter(|brace| lead[..*brace].iter().all(typed));
    let bracket = || memchr::memchr2(b'[', b'(', lead);
    let Some(open) = brace.or_else(bracket) else {
        return Vec::new();
    };
    let high = (at + REACH).min(bytes.len());
    let (mut values, mut depth, mut at) = (Vec::new(), 0_u32, at + open);
    while at < high && values.len() < MOST {
        match bytes[at] {
            b'{' if depth > 0 => break,
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            b'"' | b'\'' | b'`' => {
                let Some((span, end)) = literal(input, at, 0) else {
                    break;
                };
                if is_value(bytes, at) {
                    values.push(Value {
                        how: How::Listed,
                        ..value(span, true)
                    });
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    values
}

/// Says whether what stands before a quote makes its string the value of a key that says nothing.
fn is_value(bytes: &[u8], quote: usize) -> bool {
    let before = bytes[quote.saturating_sub(KEY)..quote].trim_ascii_end();
    let paired = before.ends_with(b",");
    let Some(key) = (before.strip_suffix(b"=>"))
        .or_else(|| before.strip_suffix(b":"))
        .or_else(|| before.strip_suffix(b"="))
        .or_else(|| before.strip_suffix(b","))
        .map(<[u8]>::trim_ascii_end)
    else {
        return false;
    };
    let quoted = matches!(key.last(), Some(b'"' | b'\'' | b'`'));
    let key = &key[..key.len() - usize::from(quoted)];
    let plain = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-. @/".contains(byte);
    let length = key.iter().rev().take_while(plain).count();
    let from = key.len() - length;
    // A bracket of a pair; what a call is given is its own.
    let bracket = from.checked_sub(1 + usize::from(quoted));
    let called = |at: usize| at > 0 && key[at - 1].is_ascii_alphanumeric();
    let opens = bracket.is_some_and(|at| matches!(key[at], b'(' | b'[') && !called(at));
    length > 0 && !is_other(key[from..].trim_ascii()) && (!paired || quoted && opens)
}

/// The scalars of a map or of a list of maps of YAML that stands below a name.
pub(super) fn map(input: &Input<'_>, line: &Range<usize>) -> Vec<Value> {
    let bytes = input.bytes;
    let depth = |line: &Range<usize>| {
        let text = &bytes[line.clone()];
        text.len() - text.trim_ascii_start().len()
    };
    let own = depth(line);
    let high = (line.end + REACH).min(bytes.len());
    let mut values = Vec::new();
    let mut at = input.below(line);
    while at < high && values.len() < MOST {
        let next = input.line(at);
        at = input.below(&next);
        let text = bytes[next.clone()].trim_ascii();
        if text.is_empty() || text[0] == b'#' {
            continue;
        }
        let item = text.starts_with(b"- ");
        if depth(&next) < own || depth(&next) == own && !item {
            break;
        }
        values.extend(entry(input, &next));
    }
    values
}

/// The scalar of `name: value`, unless its name says that it is something else.
fn entry(input: &Input<'_>, line: &Range<usize>) -> Option<Value> {
    let bytes = input.bytes;
    let text = &bytes[line.clone()];
    let colon = memchr::memmem::find(text, b": ")?;
    let name = text[..colon].trim_ascii();
    let name = name.strip_prefix(b"- ").unwrap_or(name);
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-.\"'".contains(byte);
    if name.is_empty() || !name.iter().all(plain) || is_other(name) {
        return None;
    }
    let start = skip_blank(bytes, line.start + colon + 1);
    if let Some((span, _)) = literal(input, start, 0) {
        return Some(value(span, true));
    }
    let rest = &bytes[start.min(line.end)..line.end];
    let length = rest.iter().position(u8::is_ascii_whitespace);
    let span = start..start + length.unwrap_or(rest.len());
    let opens = matches!(
        input.byte(start),
        b'{' | b'[' | b'|' | b'>' | b'&' | b'*' | b'!'
    );
    (!span.is_empty() && !opens).then(|| value(span, false))
}

fn value(span: Range<usize>, quoted: bool) -> Value {
    Value {
        span,
        how: How::Colon,
        quoted,
    }
}

#[cfg(test)]
mod tests {
    use crate::marked;

    #[test]
    fn a_service_of_mail_has_a_password_too() {
        let text = "{\"secrets\":{\"db\":\"«{alnum12}»\",\"mail\":\"«{alnum14}»\"}}\n";
        crate::marked::finds("app.json", text);
    }

    #[test]
    fn maps_in_code_hold_what_their_name_says() {
        for text in [
            "TOKENS = {\n    \"reader\": \"«{hex40}»\",\n    'writer': '«{hex40}»',\n    \"url\": \"{hex40}\",\n}\n",
            "const passwords = { alice: \"«{alnum6}!{digits2}x»\", bob: '«{alnum6}!{digits2}y»' };\n",
            "var tokens = map[string]string{\n\t\"reader\": \"«{hex40}»\",\n}\n",
            "$apiKeys = [\n  'reader' => '«{hex40}»',\n];\n",
            "let tokens = HashMap::from([(\"reader\", \"«{hex40}»\"), (\"id\", \"{hex40}\")]);\n",
            "const authTokens: Record<string, string> = { ci: \"«{hex40}»\" };\nconst sums = { ci: \"{hex40}\" };\n",
        ] {
            marked::finds("src/x.js", text);
        }
    }

    #[test]
    fn maps_of_words_and_places_hold_none() {
        let detector = marked::only(crate::Class::Secret);
        for text in [
            "const tokens = { primary: \"#ff00aa\", space: \"12px\", font: \"Inter-Regular9\" };\n",
            "passwords = {\"mismatch\": \"They differ\", \"short\": \"min-length\"}\n",
            "tokens = {\"if\": \"KW_IF2\", \"else\": \"KW_ELSE\"}\n",
            "tokens = {\"a\": {\"id\": 7, \"sum\": \"{hex40}\"}}\n",
            "let tokens = HashMap::from([(1, \"{hex40}\"), sum(\"{hex40}\", \"{hex40}\")]);\n",
            "secrets = { 'db': read('db-secret-1'), 'web': vault.get('kv/web2') }\n",
            "tokens = {",
            "passwords = {'a': 'b",
        ] {
            let text = crate::template::fill(text, 3);
            let found = detector.find("src/x.py", text.as_bytes());
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}
