//! Headers of HTTP: `Authorization`, `Cookie`, and a scheme with its token anywhere.

use std::ops::Range;

use crate::check::{base64, is_placeholder, is_reference, looks_random};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::score::shape::{Shape, is_uuid};

/// What ends a token in a header.
fn token_length(text: &[u8]) -> usize {
    text.iter()
        .position(|byte| byte.is_ascii_whitespace() || b"\"'`<>,;)}][\\".contains(byte))
        .unwrap_or(text.len())
}

/// Looks at a scheme and its token: `Bearer …`, `Basic …`, as they stand in headers, code and logs.
pub(super) fn scheme(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    if place.start > 0
        && (bytes[place.start - 1].is_ascii_alphanumeric() || bytes[place.start - 1] == b'_')
    {
        return;
    }
    let mut at = place.end;
    let gap = at;
    while at < gap + 3 && matches!(input.byte(at), b' ' | b'\t' | b':' | b'=') {
        at += 1;
    }
    if input.bytes[at.min(bytes.len())..].starts_with(b"%20") {
        at += 3;
    }
    let high = (at + 4096).min(bytes.len());
    let span = at..at + token_length(&bytes[at.min(high)..high]);
    if span.start == place.end {
        return;
    }
    let basic = bytes[place.clone()].eq_ignore_ascii_case(b"basic");
    if basic {
        add_basic(input, span, hits);
    } else if is_token(&bytes[span.clone()], 16) {
        hits.add(
            span,
            "bearer-token",
            "bearer",
            Strength::Context,
            "follows `Bearer`",
        );
    }
}

fn add_basic(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    if is_user_and_password(&input.bytes[span.clone()]) {
        hits.add(
            span,
            "basic-auth",
            "basic-auth",
            Strength::Context,
            "user and password in base64",
        );
    }
}

/// Says whether a value is the base64 of `user:password`.
pub(super) fn is_user_and_password(text: &[u8]) -> bool {
    if text.len() < 8 || text.len() > 1024 || is_placeholder(text) {
        return false;
    }
    base64(text).is_some_and(|decoded| {
        let colon = memchr::memchr(b':', &decoded);
        let printable = decoded
            .iter()
            .all(|byte| matches!(byte, 0x20..=0x7e | 0x80..));
        printable
            && std::str::from_utf8(&decoded).is_ok()
            && colon.is_some_and(|colon| {
                decoded.len() > colon + 2 && !is_placeholder(&decoded[colon + 1..])
            })
    })
}

fn is_token(token: &[u8], least: usize) -> bool {
    token.len() >= least
        && token
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=:%!@".contains(byte))
        && !is_placeholder(token)
        && !is_reference(token)
        && (looks_random(token) || is_uuid(token) || token.contains(&b'.') && token.len() > 60)
}

/// Words that are schemes and no tokens.
const SCHEMES: [&str; 16] = [
    "bearer",
    "basic",
    "token",
    "apikey",
    "api-key",
    "key",
    "splunk",
    "ssws",
    "bot",
    "geniekey",
    "api-token",
    "apitoken",
    "jwt",
    "oauth",
    "digest",
    "negotiate",
];

/// Looks at the value of an `Authorization` header.
pub(super) fn authorization(input: &Input<'_>, span: Range<usize>, quoted: bool, hits: &mut Hits) {
    let text = &input.bytes[span.clone()];
    let words = text.split(|byte| *byte == b' ').next().unwrap_or_default();
    let known = SCHEMES
        .iter()
        .any(|scheme| words.eq_ignore_ascii_case(scheme.as_bytes()));
    if known && text.len() > words.len() {
        let at = span.start + words.len() + 1;
        let length = token_length(&input.bytes[at..span.end]);
        let token = at..at + length;
        if words.eq_ignore_ascii_case(b"basic") {
            return add_basic(input, token, hits);
        }
        // `Token token="…"`
        let token = match memchr::memchr(b'=', &input.bytes[token.clone()]) {
            // The quote may be the first byte behind the value.
            Some(equals) if equals < 12 && input.byte(token.start + equals + 1) == b'"' => {
                let start = (token.start + equals + 2).min(span.end);
                start..start + token_length(&input.bytes[start..span.end])
            }
            _ => token,
        };
        if is_token(&input.bytes[token.clone()], 12) {
            hits.add(
                token,
                "bearer-token",
                "authorization",
                Strength::Context,
                "a token in an Authorization header",
            );
        }
        return;
    }
    let single = !text.contains(&b' ') && (quoted || text.len() >= 20);
    if single && !text.contains(&b'=') && is_token(text, 16) {
        hits.add(
            span,
            "bearer-token",
            "authorization",
            Strength::Context,
            "the value of an Authorization header",
        );
    }
}

/// Cookies whose value logs in, as parts of their names.
const LOGINS: [&str; 18] = [
    "sess",
    "sid",
    "auth",
    "token",
    "jwt",
    "login",
    "remember",
    "csrf",
    "xsrf",
    "sso",
    "cookie",
    "ticket",
    "access",
    "refresh",
    "saml",
    "identity",
    "credential",
    "secret",
];

/// The shortest value that stands for a session.
const SHORTEST_SESSION: usize = 16;

/// The most cookies of one header that are looked at.
const MOST_COOKIES: usize = 64;

/// Looks at the cookies of a header: `a=b; session=…`.
pub(super) fn cookies(input: &Input<'_>, span: Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let mut at = span.start;
    let mut left = MOST_COOKIES;
    while at < span.end && left > 0 {
        left -= 1;
        let end = memchr::memchr(b';', &bytes[at..span.end]).map_or(span.end, |length| at + length);
        if let Some(equals) = memchr::memchr(b'=', &bytes[at..end]) {
            let name = bytes[at..at + equals].trim_ascii();
            let start = at + equals + 1;
            let value = start..start + token_length(&bytes[start..end]);
            if name.len() >= 64 || value.len() < SHORTEST_SESSION {
                at = end + 1;
                continue;
            }
            let name = name.to_ascii_lowercase();
            let telling = LOGINS
                .iter()
                .any(|part| memchr::memmem::find(&name, part.as_bytes()).is_some());
            if telling && is_session(&bytes[value.clone()]) {
                hits.add(
                    value,
                    "session-cookie",
                    "cookie",
                    Strength::Context,
                    "a cookie that logs in",
                );
            }
        }
        at = end + 1;
    }
}

/// Says whether a value is long and random enough for a session.
pub(super) fn is_session(value: &[u8]) -> bool {
    let shape = Shape::of(value);
    value.len() >= SHORTEST_SESSION
        && shape.blanks == 0
        && shape.digits > 0
        && !is_placeholder(value)
        && !is_reference(value)
        && (looks_random(value) || is_uuid(value))
}
