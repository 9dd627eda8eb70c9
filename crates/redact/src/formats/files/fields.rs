//! Where the secret stands in a line of a file that its path makes known.

use std::ops::Range;

use super::{add, trimmed};
use crate::finding::Hits;
use crate::value::{Looks, looks};

/// The last word of a line, without what stands before its last `:`.
pub(super) fn key(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let remark = memchr::memmem::find(&bytes[line.clone()], b" #");
    let line = trimmed(
        bytes,
        line.start..remark.map_or(line.end, |at| line.start + at),
    );
    let text = &bytes[line.clone()];
    let blank = text.iter().rposition(u8::is_ascii_whitespace);
    let start = line.start + blank.map_or(0, |at| at + 1);
    let word = &bytes[start..line.end];
    match (memchr::memchr(b':', word), blank) {
        // `name:SECRET` of stunnel, `HEX:SECRET` of chrony.
        (Some(at), None) => Some(start + at + 1..line.end),
        (Some(at), _) if matches!(&word[..at], b"HEX" | b"ASCII") => Some(start + at + 1..line.end),
        (_, Some(_)) => Some(start..line.end),
        (None, None) => None,
    }
}

/// What stands behind `:` in the value of one of the names.
pub(super) fn login(bytes: &[u8], line: Range<usize>, names: &[&[u8]]) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let name = text
        .iter()
        .position(|byte| matches!(byte, b'=' | b':' | b' ' | b'\t'))?;
    if !names.contains(&&text[..name]) {
        return None;
    }
    let sign = |byte: &u8| matches!(byte, b'=' | b':' | b' ' | b'\t');
    let lead = text[name..].iter().take_while(|byte| sign(byte)).count();
    let value = super::super::unquoted(bytes, line.start + name + lead..line.end);
    let colon = memchr::memchr(b':', &bytes[value.clone()])?;
    Some(value.start + colon + 1..value.end)
}

/// The value of a setting in a file of secrets, unless its name or its looks say that it is something else.
pub(super) fn setting(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let colon = memchr::memmem::find(text, b": ")?;
    let name = text[..colon].to_ascii_lowercase();
    let others = [
        "user",
        "host",
        "url",
        "uri",
        "ssid",
        "mail",
        "name",
        "path",
        "port",
        "domain",
        "version",
        "kind",
        "id",
        "address",
        "server",
        "lat",
        "lon",
        "mac",
        "ip",
        "public",
        "pub",
        "pubkey",
        "process",
        "recipient",
        "modified",
        "created",
        "updated",
    ];
    let other = name
        .split(|byte| matches!(byte, b'_' | b'-' | b'.'))
        .any(|part| others.iter().any(|word| part.ends_with(word.as_bytes())));
    let span = super::super::unquoted(bytes, trimmed(bytes, line.start + colon + 1..line.end));
    let least = match name.ends_with(b"login") {
        true => Looks::Password,
        false => Looks::Numbered,
    };
    let fits = !other && looks(&bytes[span.clone()]) >= least;
    fits.then_some(span)
}

/// The number that a voice mailbox opens with: `101 => 4711,Jane Doe,jane@example.org`.
pub(super) fn voicemail(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let arrow = memchr::memmem::find(text, b"=>")?;
    let box_number = text[..arrow].trim_ascii();
    let start = arrow
        + 2
        + text[arrow + 2..]
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
    let length = memchr::memchr(b',', &text[start..])?;
    let digits = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    (digits(box_number) && digits(&text[start..start + length]))
        .then(|| line.start + start..line.start + start + length)
}

/// The password or its hash in `name: MD5:SECRET,role`.
pub(super) fn realm(bytes: &[u8], line: Range<usize>) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let colon = memchr::memchr(b':', text)?;
    let end = memchr::memchr(b',', text).filter(|end| *end > colon)?;
    let mut start = colon
        + 1
        + text[colon + 1..]
            .iter()
            .take_while(|byte| **byte == b' ')
            .count();
    for scheme in [&b"MD5:"[..], b"OBF:", b"CRYPT:", b"BCRYPT:"] {
        if text[start..].starts_with(scheme) {
            start += scheme.len();
        }
    }
    (start + 3 < end).then(|| line.start + start..line.start + end)
}

/// Hashes of users and passwords of servers of an IRC bouncer.
pub(super) fn znc(bytes: &[u8], line: Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let words = super::super::words(bytes, line);
    let word = |at: usize| words.get(at).map(|span| &bytes[span.clone()]);
    match (word(0)?, word(1)?) {
        (b"Hash" | b"Salt", b"=") => Some((words.get(2)?.clone(), "password-hash")),
        (b"Pass", b"=") if word(2)?.contains(&b'#') => {
            let span = words[2].clone();
            let parts = memchr::memchr(b'#', &bytes[span.clone()])?;
            Some((span.start + parts + 1..span.end, "password-hash"))
        }
        (b"Pass", b"=") => Some((words[2].clone(), "config-password")),
        (b"Server", b"=") => Some((words.get(4)?.clone(), "config-password")),
        _ => None,
    }
}

/// The strings of a JSON object of names and secrets.
pub(super) fn map(bytes: &[u8], hits: &mut Hits) {
    let mut at = 0;
    while let Some(found) = memchr::memchr(b':', &bytes[at..]) {
        at += found + 1;
        let lead = bytes[at..]
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        if bytes.get(at + lead) != Some(&b'"') {
            continue;
        }
        let start = at + lead + 1;
        let Some(length) = memchr::memchr(b'"', &bytes[start..]) else {
            return;
        };
        add(bytes, start..start + length, "config-password", hits);
        at = start + length;
    }
}

/// `name value` of a section file.
pub(super) fn section(bytes: &[u8], line: Range<usize>) -> Option<(Range<usize>, &'static str)> {
    let text = &bytes[line.clone()];
    let blank = text.iter().position(|byte| matches!(byte, b' ' | b'\t'))?;
    let name = &text[..blank];
    let span = trimmed(bytes, line.start + blank..line.end);
    if name == b"secret" {
        // Notifications: `secret name=x,value=BASE64`
        let at = memchr::memmem::find(&bytes[span.clone()], b"value=")?;
        return Some((span.start + at + 6..span.end, "generic-secret"));
    }
    if name == b"data" {
        // Settings of a DNS plugin: `NAME=value` lines in base64.
        let settings = crate::check::base64(&bytes[span.clone()]).unwrap_or_default();
        return (settings.len() > 7).then_some((span, "base64-secret"));
    }
    let known: &[&[u8]] = &[
        b"password",
        b"client-key",
        b"token",
        b"bind-password",
        b"apikey",
        b"api-key",
        b"key",
        b"secret-key",
        b"hmac-key",
    ];
    let long = name != b"key" || looks(&bytes[span.clone()]) == Looks::Password;
    (known.contains(&name) && long).then_some((span, "config-password"))
}

/// Seeds and hashes of a second factor, in JSON or in the older lines.
pub(super) fn factors(bytes: &[u8], line: Range<usize>) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let text = &bytes[line.clone()];
    if !text.starts_with(b"{") && memchr::memmem::find(text, b"\":").is_none() {
        // `user@realm:oath:SEED`
        let at = memchr::memrchr(b':', text).map(|at| line.start + at + 1);
        let quoted = text.contains(&b'"');
        if let Some(start) = at.filter(|_| !quoted && text.contains(&b'@')) {
            found.push((start..line.end, "totp-secret"));
        }
    }
    let mut at = line.start;
    while let Some(open) = memchr::memchr(b'"', &bytes[at..line.end]).map(|found| at + found) {
        let Some(close) =
            memchr::memchr(b'"', &bytes[open + 1..line.end]).map(|found| open + 1 + found)
        else {
            break;
        };
        let word = &bytes[open + 1..close];
        let hex = word.len() >= 32 && word.iter().all(u8::is_ascii_hexdigit);
        let key = word == b"secret" && memchr::memchr(b'"', &bytes[close + 1..line.end]).is_some();
        if hex {
            found.push((open + 1..close, "totp-secret"));
        }
        at = close + 1;
        if key {
            let start =
                close + 1 + memchr::memchr(b'"', &bytes[close + 1..line.end]).unwrap_or(0) + 1;
            let end = memchr::memchr(b'"', &bytes[start..line.end])
                .map_or(line.end, |found| start + found);
            found.push((start..end, "totp-secret"));
            at = (end + 1).min(line.end);
        }
    }
    found
}
