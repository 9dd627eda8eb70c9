//! Sections of settings whose heading says that each value is a password: `[admins]`, `[credentials]`, `[users]`.

use std::ops::Range;

use super::unquoted;
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// The longest file that is read so.
const LONGEST: usize = 256 << 10;
/// Headings below which everything is a password.
const SURE: [&str; 9] = [
    "admins",
    "passwords",
    "credentials",
    "logins",
    "secrets",
    "passwd",
    "admin_users",
    "basic_auth_users",
    "user_passwords",
];
/// Headings below which everything is a token.
const TOKENS: [&str; 8] = [
    "tokens",
    "api_keys",
    "apikeys",
    "api-keys",
    "api_tokens",
    "auth_tokens",
    "access_tokens",
    "webhook_keys",
];
/// Headings below which users have passwords, or something else.
const LIKELY: [&str; 6] = [
    "users",
    "accounts",
    "auth_users",
    "http_users",
    "ftp_users",
    "basic_auth",
];
/// Names of what is no password there.
const OTHERS: [&str; 22] = [
    "type", "file", "path", "backend", "enabled", "host", "port", "url", "user", "username",
    "login", "name", "database", "db", "mode", "group", "groups", "email", "uid", "driver",
    "provider", "timeout",
];

/// Looks through the sections of a file.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if !matches!(input.kind, Kind::Ini | Kind::Unknown)
        || input.bytes.len() > LONGEST
        || input.binary
    {
        return;
    }
    let bytes = input.bytes;
    let mut rest = 0;
    while let Some(at) = memchr::memchr(b'[', &bytes[rest..]).map(|at| rest + at) {
        let line = input.line(at);
        rest = line.end.max(at + 1);
        if let Some(least) = heading(&bytes[line.clone()]) {
            rest = section(input, line.end, least, hits).max(rest);
        }
    }
}

/// Returns how much like a password each value below a heading has to look; `None` for any other line.
fn heading(line: &[u8]) -> Option<Looks> {
    let name = line
        .trim_ascii()
        .strip_prefix(b"[")?
        .strip_suffix(b"]")?
        .to_ascii_lowercase();
    let last = name
        .rsplit(|byte| matches!(byte, b'.' | b'/' | b':'))
        .next()?;
    let is_one = |list: &[&str]| list.iter().any(|known| known.as_bytes() == last);
    if is_one(&SURE) {
        return Some(Looks::Word);
    }
    if is_one(&TOKENS) {
        return Some(Looks::Password);
    }
    is_one(&LIKELY).then_some(Looks::Numbered)
}

/// Looks at the lines below a heading, up to the next one; returns where they end.
fn section(input: &Input<'_>, from: usize, least: Looks, hits: &mut Hits) -> usize {
    let bytes = input.bytes;
    let mut at = from + 1;
    while at < bytes.len() {
        let line = input.line(at);
        let text = bytes[line.clone()].trim_ascii();
        if text.starts_with(b"[") {
            return line.start;
        }
        if let Some(span) = value(bytes, line.clone(), least) {
            let why = "its section holds passwords";
            hits.add(span, "config-password", "section", Strength::Keyed, why);
        }
        at = line.end.max(at) + 1;
    }
    bytes.len()
}

fn value(bytes: &[u8], line: Range<usize>, least: Looks) -> Option<Range<usize>> {
    let text = &bytes[line.clone()];
    let first = text.trim_ascii_start().first()?;
    let lead = session(text);
    let sign = memchr::memchr2(b'=', b':', &text[lead..]).map(|at| lead + at);
    let sign = sign.filter(|_| !matches!(first, b'#' | b';'))?;
    let name = text[lead..sign].trim_ascii().to_ascii_lowercase();
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-@\\".contains(byte);
    if name.is_empty()
        || !name.iter().all(plain)
        || OTHERS.iter().any(|other| name.ends_with(other.as_bytes()))
        || name.ends_with(b"_id")
    {
        return None;
    }
    let value = &text[sign + 1..];
    let start = line.start + sign + 1 + (value.len() - value.trim_ascii_start().len());
    let span = unquoted(bytes, start..(start + value.trim_ascii().len()).max(start));
    let shown = &bytes[span.clone()];
    let fits = shown.len() >= 4
        && !shown.iter().any(u8::is_ascii_whitespace)
        && (lead > 0 || !shown.contains(&b'/'))
        && !shown.iter().all(u8::is_ascii_digit)
        && value::is_secret(shown)
        && (looks(shown) >= least || crate::prose::is_rare(shown));
    fits.then_some(span)
}

/// Returns the length of the kind and the port of a session, as MobaXterm writes them: `ssh22:root@10.0.0.5=…`.
fn session(text: &[u8]) -> usize {
    ["ssh", "sftp", "rdp", "vnc", "ftp", "telnet", "rsh"]
        .iter()
        .find_map(|kind| {
            let rest = text.strip_prefix(kind.as_bytes())?;
            let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (rest.get(digits) == Some(&b':')).then_some(kind.len() + digits + 1)
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use crate::Detector;
    use crate::template::fill;

    fn found(text: &str) -> Vec<String> {
        let findings = Detector::built_in().find("etc/couchdb/local.ini", text.as_bytes());
        findings
            .into_iter()
            .filter(|finding| finding.rule == "section")
            .map(|finding| text[finding.span].to_owned())
            .collect()
    }

    #[test]
    fn a_section_may_end_with_the_text() {
        for text in [
            "[admins]",
            "[admins]\n",
            "[admins]\nada = x",
            "[admins]\r\nada = x\r",
            "[admins]\nx\n[",
        ] {
            found(text);
        }
    }

    #[test]
    fn values_below_such_a_heading_are_passwords() {
        let (one, other) = (fill("{alnum12}", 3), fill("{alnum14}", 4));
        let text = format!(
            "[couchdb]\nuuid = 5f0c\n[admins]\nops = {one}\n; none\nbackup = \"{other}\"\n[log]\nlevel = info\n"
        );
        assert_eq!(found(&text), [one, other]);
    }

    #[test]
    fn values_below_a_heading_of_tokens_are_tokens() {
        let (one, other) = (fill("{hex40}", 3), fill("{alnum32}", 4));
        let text = format!("[tokens]\nci = \"{one}\"\nkind = \"bearer\"\nbot = {other}\n");
        assert_eq!(found(&text), [one, other]);
    }

    #[test]
    fn a_session_with_its_port_has_a_password() {
        let one = fill("{b64x22}==", 3);
        let text = format!("[Passwords]\nssh22:root@10.0.0.5={one}\nrdp3389:CORP\\ops@srv={one}\n");
        assert_eq!(found(&text), [one.clone(), one]);
    }

    #[test]
    fn what_else_stands_there_is_none() {
        for text in [
            "[tokens]\ncolour = bright-blue\nmax = 4096\n",
            "[users]\nops = admin\nfile = /etc/users\nmax = 12\n",
            "[secrets]\nzulip_org_id = 3f5290d1-a0e2-42d9-894d-6443fb447cc7\n",
            "[credentials]\ntype = ldap\nusername = reader7\nops = ${OPS}\n",
            "[log]\nlevel = Debug2024\n",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}
