//! Where a value begins and ends.

use std::ops::Range;

use super::bare::{bare, close_of, enclosing};
use super::name::{Name, count_slashes_before};
use super::notation::{How, skip_blank};
use crate::input::Input;
use crate::kind::Kind;

/// The longest value in quotes that is read.
const LONGEST: usize = 4096;

/// A value as it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    /// Its bytes, without quotes.
    pub(crate) span: Range<usize>,
    /// How its name leads to it.
    pub(crate) how: How,
    /// Whether quotes stand around it.
    pub(crate) quoted: bool,
}

/// Reads the value at a place; `None` where none begins there.
pub(super) fn read(
    input: &Input<'_>,
    name: &Name,
    how: How,
    at: usize,
    line: &Range<usize>,
) -> Option<Value> {
    let value = |span: Range<usize>, quoted| Value { span, how, quoted };
    if how == How::Element {
        let span = text_of_element(input, at)?;
        return Some(value(span, true));
    }
    let at = skip_decoration(input, how, at);
    let at = if how == How::Spaced {
        skip_scheme(input, at, line)
    } else {
        at
    };
    let slashes = if name.quote == 0 { ANY } else { name.slashes };
    if let Some((span, end)) = literal(input, at, slashes) {
        return (!goes_on(input, how, &span, end)).then(|| value(span, true));
    }
    if let Some(span) = in_brackets(input, name, at, line) {
        return Some(value(span, true));
    }
    if let Some(at) = behind_type(input, how, at, line) {
        return literal(input, at, 0).map(|(span, _)| value(span, true));
    }
    if let Some(span) = wrapped(input, at, line) {
        return Some(value(span, true));
    }
    if matches!(how, How::Call | How::Argument | How::Compared) {
        return None;
    }
    if at >= line.end && how != How::Switch {
        return None;
    }
    if how == How::Assigned
        && let Some(end) = quoted_whole(input, name, at, line)
    {
        return Some(value(at..end, true));
    }
    let span = bare(input, name, how, at, line)?;
    Some(value(span, false))
}

/// `$name = q{value};` of Perl, whose quotes may be brackets of any kind, and those of Lua.
fn in_brackets(
    input: &Input<'_>,
    name: &Name,
    at: usize,
    line: &Range<usize>,
) -> Option<Range<usize>> {
    if at >= line.end {
        return None;
    }
    let rest = &input.bytes[at..line.end];
    // `name = [[value]]` of Lua.
    if let Some(inner) = rest.strip_prefix(b"[[") {
        let length = memchr::memmem::find(inner, b"]]")?;
        let value = &inner[..length];
        let plain = length > 0 && !value.iter().any(|byte| b"[]{}() ".contains(byte));
        return (plain && input.kind == Kind::Code).then_some(at + 2..at + 2 + length);
    }
    if name.lead != b'$' {
        return None;
    }
    let inner = rest
        .strip_prefix(b"qq")
        .or_else(|| rest.strip_prefix(b"q"))?;
    let close = match inner.first()? {
        b'{' => b'}',
        b'(' => b')',
        b'[' => b']',
        sign @ (b'|' | b'!' | b'~') => *sign,
        _ => return None,
    };
    let start = line.end - inner.len() + 1;
    let length = memchr::memchr(close, &inner[1..])?;
    (length > 0).then_some(start..start + length)
}

/// `"NAME=several words"`, as units of systemd and lists of compose files hold it: where the quote ends that opened before
/// the name.
fn quoted_whole(input: &Input<'_>, name: &Name, at: usize, line: &Range<usize>) -> Option<usize> {
    let opens = matches!(name.lead, b'"' | b'\'') && name.quote == 0 && at < line.end;
    let config = matches!(
        input.kind,
        Kind::Ini | Kind::Yaml | Kind::Json | Kind::Unknown | Kind::Env
    );
    if !opens || !config {
        return None;
    }
    let rest = &input.bytes[at..line.end];
    let length = memchr::memchr(name.lead, rest)?;
    let ends = matches!(
        rest.get(length + 1),
        None | Some(b' ' | b',' | b']' | b'\\' | b'}')
    );
    // `sh -c "PGPASSWORD=x psql …"`: a command follows its setting.
    let inner = &rest[..length];
    let worded = memchr::memchr(b' ', inner).is_some();
    (ends && worded && (crate::prose::is_phrase(inner) || crate::prose::is_told(inner)))
        .then_some(at + length)
}

/// Skips what may stand before a value: tags and anchors of YAML, letters before a string, a reference's sign.
fn skip_decoration(input: &Input<'_>, how: How, mut at: usize) -> usize {
    let bytes = input.bytes;
    if how == How::Colon {
        for tag in [&b"!unsafe "[..], b"!!str ", b"!str ", b"!!binary "] {
            if bytes[at.min(bytes.len())..].starts_with(tag) {
                at = skip_blank(bytes, at + tag.len());
            }
        }
        if input.byte(at) == b'&' && input.byte(at + 1).is_ascii_alphanumeric() {
            let end = bytes[at..].iter().take(40).position(|byte| *byte == b' ');
            at = end.map_or(at, |length| skip_blank(bytes, at + length));
        }
    }
    // `password=0x55d0c2a02160 "…"`: a debugger shows where a string is, then the string.
    if bytes[at.min(bytes.len())..].starts_with(b"0x") {
        let digits = bytes[at + 2..].iter().take(16);
        let end = at + 2 + digits.take_while(|byte| byte.is_ascii_hexdigit()).count();
        if input.byte(end) == b' ' && input.byte(end + 1) == b'"' {
            at = end + 1;
        }
    }
    // `recovery-key: 0: …`: one of several.
    if how == How::Colon
        && input.byte(at).is_ascii_digit()
        && input.byte(at + 1) == b':'
        && input.byte(at + 2) == b' '
    {
        at = skip_blank(bytes, at + 2);
    }
    // Binaries of Erlang.
    if how == How::Argument && bytes[at.min(bytes.len())..].starts_with(b"<<") {
        at += 2;
    }
    let high = (at + 4).min(bytes.len());
    let head = &bytes[at.min(high)..high];
    let letters = head
        .iter()
        .take_while(|byte| b"rbfuRBFULc8@$&*#".contains(byte))
        .count();
    match head.get(letters) {
        Some(b'"' | b'\'') if letters < 4 => at + letters,
        _ => at,
    }
}

/// Words between a name and its value: the kind of encryption (`password 0 …`, `md5 …`), options (`rootpw --plaintext …`).
const SCHEMES: [&[u8]; 14] = [
    b"md5",
    b"sha",
    b"sha1",
    b"sha256",
    b"hmac-sha-256",
    b"ascii",
    b"hex",
    b"text",
    b"plaintext",
    b"clear",
    b"encrypted",
    b"--plaintext",
    b"--iscrypted",
    b"password",
];

fn skip_scheme(input: &Input<'_>, mut at: usize, line: &Range<usize>) -> usize {
    // `sentinel auth-pass master password`, `add password router* {password}`
    let text = &input.bytes[line.clone()];
    if text.starts_with(b"sentinel ") || text.starts_with(b"add password ") {
        let rest = &input.bytes[at..line.end];
        at += rest
            .iter()
            .position(|byte| *byte == b' ')
            .map_or(0, |length| length + 1);
    }
    for _ in 0..3 {
        let text = &input.bytes[at.min(input.bytes.len())..(at + 16).min(input.bytes.len())];
        let Some(length) = text.iter().position(|byte| matches!(byte, b' ' | b'\t')) else {
            return at;
        };
        let word = &text[..length];
        let number = length <= 2 && word.iter().all(u8::is_ascii_digit);
        if !number && !SCHEMES.contains(&word) {
            return at;
        }
        at = skip_blank(input.bytes, at + length);
    }
    at
}

/// As many backslashes before quotes as there are.
pub(super) const ANY: usize = usize::MAX;

/// Reads a string in quotes; returns what is between them and where it ends.
///
/// `slashes` is how many backslashes stand before each quote, as in JSON inside JSON.
pub(super) fn literal(
    input: &Input<'_>,
    at: usize,
    slashes: usize,
) -> Option<(Range<usize>, usize)> {
    let bytes = input.bytes;
    let open = bytes.get(at..)?;
    let found = open
        .iter()
        .take(8)
        .take_while(|byte| **byte == b'\\')
        .count();
    if found != slashes && found != 0 && slashes != ANY {
        return None;
    }
    let slashes = found;
    let quote = *open.get(slashes)?;
    if !matches!(quote, b'"' | b'\'' | b'`') {
        return None;
    }
    let start = at + slashes + 1;
    let high = (start + LONGEST).min(bytes.len());
    if bytes[start..high].starts_with(&[quote, quote]) && slashes == 0 {
        let start = start + 2;
        let length = memchr::memmem::find(bytes.get(start..high)?, &[quote; 3])?;
        return Some((trimmed(bytes, start..start + length), start + length + 3));
    }
    let escapes = quote != b'\'' || matches!(input.kind, Kind::Code | Kind::Json | Kind::Unknown);
    let mut place = start;
    while let Some(length) = memchr::memchr2(quote, b'\n', &bytes[place..high]) {
        let end = place + length;
        if bytes[end] == b'\n' {
            return None;
        }
        let before = count_slashes_before(bytes, end).min(end - start);
        let doubled = quote == b'\'' && input.kind == Kind::Yaml && input.byte(end + 1) == b'\'';
        let closes = match slashes {
            0 => !escapes || before.is_multiple_of(2),
            _ => before <= slashes,
        };
        if doubled {
            place = end + 2;
        } else if closes {
            let inner = end - if slashes > 0 { before.min(slashes) } else { 0 };
            return Some((start..inner, end + 1));
        } else {
            place = end + 1;
        }
        if place >= high {
            break;
        }
    }
    None
}

pub(super) fn trimmed(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    let text = &bytes[span.clone()];
    let start = span.start + (text.len() - text.trim_ascii_start().len());
    let end = span.end - (text.len() - text.trim_ascii_end().len());
    start..end.max(start)
}

/// Says whether a string in quotes is only a part of the value: joined with others, or a name of something else.
fn goes_on(input: &Input<'_>, how: How, span: &Range<usize>, end: usize) -> bool {
    if !matches!(input.kind, Kind::Code) {
        return false;
    }
    let next = skip_blank(input.bytes, end);
    // `"Bearer " + token`, `"…%s" % token`; a key of a map, as in `{password: "a": 1}`.
    let joined = matches!(input.byte(next), b'+' | b'%')
        && input.byte(next + 1) != b'='
        && (span.len() < 16 || input.byte(span.end - 1) == b' ');
    joined || how == How::Argument && input.byte(next) == b':'
}

/// A type between a name and its value: `password: &str = "…"`.
fn behind_type(input: &Input<'_>, how: How, at: usize, line: &Range<usize>) -> Option<usize> {
    if how != How::Colon || !matches!(input.kind, Kind::Code | Kind::Unknown | Kind::Diff) {
        return None;
    }
    let high = (at + 48).min(line.end);
    let kind = input.bytes.get(at..high)?;
    let equals = kind.iter().position(|byte| *byte == b'=')?;
    let is_type = kind[..equals]
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b" _<>[]&'?|:.,;*".contains(byte));
    // `(token: string, id = "…")`: the next of several.
    let mut depth = 0_i32;
    let other = kind[..equals].iter().any(|byte| {
        depth += i32::from(b"<[".contains(byte)) - i32::from(b">]".contains(byte));
        matches!(byte, b',' | b';') && depth <= 0
    });
    let arrow = matches!(input.byte(at + equals + 1), b'>' | b'=');
    (is_type && !arrow && !other).then(|| {
        skip_decoration(
            input,
            How::Assigned,
            skip_blank(input.bytes, at + equals + 1),
        )
    })
}

/// Words of calls that only wrap a string.
const WRAPPERS: [&str; 28] = [
    "from",
    "new",
    "some",
    "ok",
    "string",
    "secret",
    "secretstring",
    "byte",
    "bytes",
    "str",
    "text",
    "sensitive",
    "securestring",
    "buffer",
    "quote",
    "literal",
    "password",
    "b64decode",
    "just",
    "value",
    "credential",
    "nonsensitive",
    "qstringliteral",
    "fromlatin1",
    "fromutf8",
    "qlatin1string",
    "qstring",
    "cfstr",
];

/// `String::from("…")`, `[]byte("…")`, `Some("…")`, `sensitive("…")`, `ConvertTo-SecureString "…"`.
fn wrapped(input: &Input<'_>, at: usize, line: &Range<usize>) -> Option<Range<usize>> {
    let high = (at + 64).min(line.end);
    let head = input.bytes.get(at..high)?;
    if !head.first()?.is_ascii_alphabetic() && !matches!(head[0], b'[' | b'(' | b'&') {
        return None;
    }
    let quote = head.iter().position(|byte| matches!(byte, b'"' | b'\''))?;
    let call = &head[..quote];
    let fits = call
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b" _.:([]-&<>".contains(byte));
    let opens = call.contains(&b'(') || call.to_ascii_lowercase().ends_with(b"securestring ");
    if !fits || !opens {
        return None;
    }
    let known = call
        .split(|byte| !byte.is_ascii_alphanumeric())
        .rfind(|word| !word.is_empty())
        .is_some_and(|word| {
            WRAPPERS
                .iter()
                .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
        });
    known
        .then(|| literal(input, at + quote, 0))
        .flatten()
        .map(|(span, _)| span)
}

/// The text up to the next tag, without white space around it.
fn text_of_element(input: &Input<'_>, at: usize) -> Option<Range<usize>> {
    let high = (at + LONGEST).min(input.bytes.len());
    let rest = input.bytes.get(at..high)?;
    let cdata = at >= 9 && input.bytes[at - 9..at].ends_with(b"CDATA[");
    let length = if cdata {
        memchr::memmem::find(rest, b"]]>")?
    } else {
        // `PASSWORD=<password>` and `TOKEN=<token>` below it are stand-ins and no element.
        memchr::memchr(b'<', rest).filter(|end| matches!(rest.get(end + 1), None | Some(b'/')))?
    };
    let span = trimmed(input.bytes, at..at + length);
    (!input.bytes[span.clone()].contains(&b'\n')).then_some(span)
}

/// Reads all that stands behind a name, as a header has it: to the end of the line, or of the string around it.
pub(super) fn rest(
    input: &Input<'_>,
    name: &Name,
    how: How,
    at: usize,
    line: &Range<usize>,
) -> Option<Value> {
    let at = skip_decoration(input, how, at);
    if let Some((span, _)) = literal(input, at, name.slashes) {
        return Some(Value {
            span,
            how,
            quoted: true,
        });
    }
    if at >= line.end
        || !matches!(
            how,
            How::Colon | How::Assigned | How::Arrow | How::Spaced | How::Argument
        )
    {
        return None;
    }
    let end = match enclosing(input, line.start, name.start) {
        0 => line.end,
        quote => close_of(input.bytes, at, line.end, quote),
    };
    Some(Value {
        span: trimmed(input.bytes, at..end),
        how,
        quoted: false,
    })
}
