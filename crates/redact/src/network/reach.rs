//! What around a full name tells that it is reached: logins, options, cookies, mails.

use std::ops::Range;

use crate::scene::Scene;

/// Says whether a text ends with the login of a URL: a scheme, a user, a password and an at sign.
pub(super) fn is_login_of_url(lead: &[u8]) -> bool {
    let lead = &lead[lead.len().saturating_sub(120)..];
    memchr::memmem::rfind(lead, b"://").is_some_and(|at| {
        let login = &lead[at + 3..];
        login.contains(&b':')
            && !login
                .iter()
                .any(|byte| matches!(byte, b'/' | b' ' | b'"' | b'{' | b'<'))
    })
}

/// Says whether a URL is what an option of a command is set to: `--login-server https://vpn.corp.eu`.
pub(super) fn is_of_option(scene: &Scene<'_, '_>, start: usize) -> bool {
    let lead = scene.before(start);
    let Some(scheme) = memchr::memmem::rfind(lead, b"://") else {
        return false;
    };
    let lead = &lead[..scheme];
    let letters = lead
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphabetic());
    let lead = &lead[..lead.len() - letters.count()];
    let lead = lead.strip_suffix(b"\"").unwrap_or(lead);
    let Some(lead) = lead.strip_suffix(b" ").or_else(|| lead.strip_suffix(b"=")) else {
        return false;
    };
    let from = lead
        .iter()
        .rposition(|byte| !(byte.is_ascii_lowercase() || *byte == b'-'))
        .map_or(0, |at| at + 1);
    lead[from..].starts_with(b"--") && lead.len() > from + 4
}

/// Says whether a text begins as a line of a file of cookies goes on behind its domain.
pub(super) fn is_of_cookie(rest: &[u8]) -> bool {
    rest.starts_with(b"\tTRUE\t/") || rest.starts_with(b"\tFALSE\t/")
}

/// Says whether a mail came from a name or somebody logs in there: `Received: from web1 (web1.corp.eu [10.0.0.5])`.
pub(super) fn is_reached(scene: &Scene<'_, '_>, span: &Range<usize>) -> bool {
    let lead = scene.before(span.start);
    let rest = &scene.input.bytes[span.end..(span.end + 4).min(scene.input.bytes.len())];
    let sent = lead.ends_with(b"(")
        && rest.starts_with(b" [")
        && rest
            .get(2)
            .is_some_and(|byte| byte.is_ascii_hexdigit() || *byte == b'I');
    let logins: [&[u8]; 5] = [
        b"ssh to ",
        b"log in to ",
        b"login to ",
        b"logged into ",
        b"connect to ",
    ];
    sent || !scene.code && logins.iter().any(|words| lead.ends_with(words))
}

/// Says whether a port follows a name in what was captured: `web1.corp.lan.https > 10.0.0.5.40112:`.
pub(super) fn is_captured(scene: &Scene<'_, '_>, end: usize) -> bool {
    let rest = &scene.input.bytes[end + 1..(end + 24).min(scene.input.bytes.len())];
    let port = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'-')
        .count();
    let behind = &rest[port..];
    !scene.code && (behind.starts_with(b" > ") || behind.starts_with(b": ")) && {
        let lead = scene.before(end);
        [&b" IP "[..], b" IP6 ", b" > "]
            .iter()
            .any(|sign| memchr::memmem::find(lead, sign).is_some())
    }
}

/// Says whether an address in brackets follows, as mail servers write it: `mx1.corp.lan[10.0.0.5]`.
pub(super) fn is_bracketed(rest: &[u8]) -> bool {
    let digits = rest
        .iter()
        .take_while(|byte| byte.is_ascii_hexdigit())
        .count();
    digits > 0 && matches!(rest.get(digits), Some(b'.' | b':'))
}
