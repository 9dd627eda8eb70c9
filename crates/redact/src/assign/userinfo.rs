//! `user:password@host` without a scheme before it, as people type where something is mounted or logged into.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::network;
use crate::value::{self, Looks, looks};

/// The longest user, and the longest password.
const LONGEST: usize = 64;
/// How much of what stands behind the `@` may be a host.
const HOST: usize = 128;

/// Looks at every `@` of a text that people wrote.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Prose | Kind::Unknown | Kind::Shell) || input.binary {
        return;
    }
    for at in input.ats() {
        if let Some(span) = password(input.bytes, at) {
            let why = "a password before the name or address of a host";
            hits.add(span, "basic-auth", "user-at-host", Strength::Context, why);
        }
    }
}

/// Returns the password before the `@` at a place.
fn password(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let low = at.saturating_sub(LONGEST);
    let inside = |byte: &u8| byte.is_ascii_graphic() && !b"/:@\"'`<>()[]{}|,;\\".contains(byte);
    let length = bytes[low..at]
        .iter()
        .rev()
        .take_while(|b| inside(b))
        .count();
    let start = at - length;
    if length < 6 || start == 0 || bytes[start - 1] != b':' {
        return None;
    }
    let name = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    let low = (start - 1).saturating_sub(LONGEST);
    let user = bytes[low..start - 1]
        .iter()
        .rev()
        .take_while(|b| name(b))
        .count();
    let from = start - 1 - user;
    let before = from.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let user = &bytes[from..start - 1];
    let alone = before.is_ascii_whitespace() || b"\"'`(=".contains(&before);
    if !alone || user.len() < 2 || user.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let text = &bytes[start..at];
    // `From:ada.moll84@corp.eu`: a label and an address of mail.
    let (host, address) = host(&bytes[at + 1..(at + 1 + HOST).min(bytes.len())])?;
    let least = if address {
        Looks::Numbered
    } else {
        Looks::Password
    };
    let plain = || text.iter().all(name) && !crate::check::looks_random(text);
    (host > 0 && looks(text) >= least && (address || !plain()) && value::is_secret(text))
        .then_some(start..at)
}

/// Returns how long a host is that a text begins with, and whether it is an address.
fn host(text: &[u8]) -> Option<(usize, bool)> {
    let inside = |byte: &&u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let length = text.iter().take_while(inside).count();
    let ends = |byte: &u8| byte.is_ascii_whitespace() || b":/,;)\"'`?!".contains(byte);
    let host = text[..length].strip_suffix(b".").unwrap_or(&text[..length]);
    let dot = memchr::memrchr(b'.', host)?;
    let last = &host[dot + 1..];
    let address = host.iter().all(|b| b.is_ascii_digit() || *b == b'.')
        && memchr::memchr_iter(b'.', host).count() == 3;
    let known = address || network::is_end(last);
    (known && text.get(length).is_none_or(ends)).then_some((host.len(), address))
}

#[cfg(test)]
mod tests {
    use crate::marked;

    #[test]
    fn a_password_between_a_user_and_a_host_is_found() {
        for text in [
            "smb azubi:«{alnum12}»@192.168.143.147/iso\n",
            "mount the NAS as ada:«{alnum6}!{digits2}x»@10.2.3.4, please\n",
            "scanner: `scan:«{alnum14}»@ftp.corp-mail.net/in`\n",
        ] {
            marked::finds("notes.txt", text);
        }
        let detector = crate::Detector::built_in();
        for text in [
            "From:ada.moll84@corp-mail.net\n",
            "mail:AdaMoll@corp-mail.net\n",
            "10:22:33@10.2.3.4\n",
            "registry.corp-mail.net:5000/app@sha256:abc\n",
            "git@git.corp-mail.net:ops/app.git\n",
            "ada:changeme@10.2.3.4\n",
            "see a:b@c",
        ] {
            let found = detector.find("notes.txt", text.as_bytes());
            let secret = |found: &crate::Finding| found.category.class == crate::Class::Secret;
            assert!(!found.iter().any(secret), "{text}");
        }
    }
}
