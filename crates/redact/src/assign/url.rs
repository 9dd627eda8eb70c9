//! Passwords and tokens before the `@` of a URL.

use std::ops::Range;

use super::harmless::is_template;
use crate::check::{is_placeholder, is_reference, looks_random};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::score::shape::{Shape, is_uuid};

/// How far a URL's user and password may reach.
const REACH: usize = 512;

/// Looks at a URL whose `://` stands at a place.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    let scheme = scheme(bytes, place.start);
    if scheme.is_empty() {
        return;
    }
    let high = (place.end + REACH).min(bytes.len());
    let rest = &bytes[place.end..high];
    // The cheap test first: most URLs have no user.
    let Some(at) = user_end(rest, &scheme) else {
        return;
    };
    let user = &rest[..at];
    let host = &rest[at + 1..];
    if !host
        .first()
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"[${<*_%".contains(byte))
    {
        return;
    }
    if !scheme.starts_with(b"http") {
        others(input, place.end + at + 1..high, &scheme, hits);
    }
    match memchr::memchr(b':', user) {
        Some(colon) => {
            let span = place.end + colon + 1..place.end + at;
            let password = &bytes[span.clone()];
            let shown =
                super::scene(input, &input.line(place.start)).test && !looks_random(password);
            if !shown && is_password(&user[..colon], password, host) {
                hits.add(
                    span,
                    category(&scheme),
                    "url-password",
                    Strength::Context,
                    "a password before the host of a URL",
                );
            }
        }
        None => alone(input, place.end..place.end + at, &scheme, host, hits),
    }
}

/// The other hosts of a list, each with a user of its own: `rabbit://a:X@one:5672,a:Y@two:5672/`.
fn others(input: &Input<'_>, rest: Range<usize>, scheme: &[u8], hits: &mut Hits) {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || b"\"'`<>|\\/?#".contains(byte);
    let text = &input.bytes[rest.clone()];
    let text = &text[..text.iter().position(ends).unwrap_or(text.len())];
    for comma in memchr::memchr_iter(b',', text) {
        let host = &text[comma + 1..];
        let host = &host[..memchr::memchr(b',', host).unwrap_or(host.len())];
        let Some(at) = memchr::memrchr(b'@', host) else {
            continue;
        };
        let Some(colon) = memchr::memchr(b':', &host[..at]) else {
            continue;
        };
        let password = &host[colon + 1..at];
        if is_password(&host[..colon], password, &host[at + 1..]) {
            let start = rest.start + comma + 1 + colon + 1;
            hits.add(
                start..start + password.len(),
                category(scheme),
                "url-password",
                Strength::Context,
                "a password before one of the hosts of a URL",
            );
        }
    }
}

/// A user without a password: a token, where it looks like one.
fn alone(input: &Input<'_>, span: Range<usize>, scheme: &[u8], host: &[u8], hits: &mut Hits) {
    let user = &input.bytes[span.clone()];
    if user.len() < 16
        || !user
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%".contains(byte))
    {
        return;
    }
    let sentry = memchr::memmem::find(&host[..host.len().min(64)], b"sentry").is_some();
    if is_placeholder(user) || is_reference(user) || !(looks_random(user) || is_uuid(user)) {
        return;
    }
    let category = match scheme {
        _ if sentry => "sentry-dsn",
        b"http" | b"https" if user.len() == 32 && user.iter().all(u8::is_ascii_hexdigit) => {
            "sentry-dsn"
        }
        _ => "url-token",
    };
    hits.add(
        span,
        category,
        "url-token",
        Strength::Context,
        "a token before the host of a URL",
    );
}

/// The letters before `://`, in lower case; the last ones of a long run.
fn scheme(bytes: &[u8], end: usize) -> Vec<u8> {
    let low = end.saturating_sub(24);
    let length = bytes[low..end]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"+.-".contains(byte))
        .count();
    bytes[end - length..end].to_ascii_lowercase()
}

/// Where the `@` stands that ends user and password; a password may hold `@`, and where nobody escaped it even `/`.
fn user_end(rest: &[u8], scheme: &[u8]) -> Option<usize> {
    let end = rest
        .iter()
        .position(|byte| byte.is_ascii_whitespace() || b"\"'`<>|\\".contains(byte))
        .unwrap_or(rest.len());
    let text = &rest[..end];
    let authority = text
        .iter()
        .position(|byte| matches!(byte, b'/' | b'?' | b'#'))
        .unwrap_or(end);
    // A list of hosts or of URLs: the first one's end.
    let authority_text = &text[..authority];
    let comma = memchr::memchr(b',', authority_text)
        .filter(|comma| memchr::memchr(b'@', &authority_text[..*comma]).is_some());
    if let Some(at) = memchr::memrchr(b'@', &authority_text[..comma.unwrap_or(authority)]) {
        return Some(at);
    }
    // `scheme://user:pa/ss@host`: something that is no port stands behind the colon.
    let colon = memchr::memchr(b':', authority_text)?;
    let behind = &authority_text[colon + 1..];
    let port = behind.iter().all(u8::is_ascii_digit);
    let at = memchr::memrchr(b'@', text)?;
    let host = &text[at + 1..];
    // A database is often on a host of two letters; what stands behind the sign of a page may be anything there.
    let least = match text[authority] {
        b'#' | b'?' if !scheme.starts_with(b"http") => 1,
        _ => 3,
    };
    let named = host
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b".-".contains(byte))
        .count()
        >= least;
    (!port && named && at > authority && !text[colon..at].windows(3).any(|three| three == b"://"))
        .then_some(at)
}

/// Users and passwords of examples in documentation.
const USUAL: [&str; 20] = [
    "password",
    "pass",
    "passwd",
    "pwd",
    "pw",
    "secret",
    "user",
    "username",
    "token",
    "key",
    "host",
    "foo",
    "bar",
    "x",
    "xxx",
    "my-password",
    "userpass",
    "mypass",
    "p",
    "auth",
];

fn is_password(user: &[u8], password: &[u8], host: &[u8]) -> bool {
    let usual = |text: &[u8]| {
        USUAL
            .iter()
            .any(|usual| text.eq_ignore_ascii_case(usual.as_bytes()))
    };
    if password.len() < 3 || usual(password) || is_placeholder(password) || is_reference(password) {
        return false;
    }
    // `https://pve1:8006,root@pam`: a port, and the next cell of a row.
    let port = password
        .split(|byte| *byte == b',')
        .next()
        .unwrap_or_default();
    if port.len() < password.len() && port.len() < 6 && port.iter().all(u8::is_ascii_digit) {
        return false;
    }
    if is_template(password)
        || password.starts_with(b"$")
            && password[1..]
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
    {
        return false;
    }
    if password.starts_with(b"<") || host.starts_with(b"<") && !looks_random(password) {
        return false;
    }
    // A format string: `user:%s@`, `user:%{password}@`.
    if password.starts_with(b"%") && !percent_encoded(password)
        || password.contains(&b'{') && password.contains(&b'}')
    {
        return false;
    }
    let shape = Shape::of(password);
    // `root:root@localhost` in documentation; a digit or a capital makes it somebody's own.
    let simple = shape.is_letters() && (password == user || shape.length < 5);
    let documentation = [
        &b"example."[..],
        b"host",
        b"hostname",
        b"example",
        b"localhost",
        b"server",
        b"domain",
    ]
    .iter()
    .any(|known| {
        host.starts_with(known)
            && host
                .get(known.len())
                .is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'-')
    });
    !(simple || documentation && (usual(user) || shape.is_letters()) && !looks_random(password))
}

fn percent_encoded(text: &[u8]) -> bool {
    text.get(1..3)
        .is_some_and(|pair| pair.iter().all(u8::is_ascii_hexdigit))
}

fn category(scheme: &[u8]) -> &'static str {
    match scheme {
        b"http" | b"https" | b"git+https" | b"git+http" | b"ftp" | b"ftps" | b"sftp" | b"ssh"
        | b"rtsp" | b"socks5" | b"socks5h" | b"smb" | b"cifs" | b"webdav" | b"dav" | b"davs"
        | b"wss" | b"ws" => "basic-auth",
        _ => "connection-string",
    }
}
