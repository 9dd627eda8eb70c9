//! Mail addresses, told from `user@host`, realms, scopes and versions.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::person::{self, Trust};
use crate::input::Input;
use crate::network;
use crate::scene::Scene;

/// The longest local part that is read.
const LOCAL: usize = 64;

/// Reads the mail address around an at sign.
pub(crate) fn at(bytes: &[u8], sign: usize) -> Option<Range<usize>> {
    let end = domain_end(bytes, sign + 1)?;
    let start = local_start(bytes, sign)?;
    // `[jane@corp.lan/<via Auth-Type = eap>]`: what follows a slash in brackets is how, not where.
    if bytes[end..].starts_with(b"/") && !bytes[..start].ends_with(b"[") {
        return None;
    }
    let local = &bytes[start..sign];
    let lower = local.to_ascii_lowercase();
    let no_person: &[&[u8]] = &[
        b"git",
        b"gitea",
        b"gitlab",
        b"forgejo",
        b"hg",
        b"svn",
        b"ssh",
        b"noreply",
        b"no-reply",
        b"donotreply",
        b"do-not-reply",
        b"mailer-daemon",
    ];
    // Programs number messages: `id: <7f49308e-…@mx1.corp.lan>`.
    let numbered = local.len() == 36
        && [8, 13, 18, 23].iter().all(|at| local[*at] == b'-')
        && local
            .iter()
            .all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    if numbered {
        return None;
    }
    if no_person.contains(&lower.as_slice()) || is_placeholder(&lower, &bytes[sign + 1..end]) {
        return None;
    }
    let before = &bytes[start.saturating_sub(160)..start];
    let before = &before[memchr::memrchr(b'\n', before).map_or(0, |at| at + 1)..];
    if is_identifier(before)
        || is_call(before, local)
        || is_login(before)
        || is_account(before, &bytes[end..])
        || lower == b"root" && (!speaks_of_mail(before) || before.ends_with(b"mail_queue_enter: "))
    {
        return None;
    }
    Some(start..end)
}

/// Reads the mail address around an at sign that is written as in a URL: `jane%40corp.de`.
pub(crate) fn encoded(bytes: &[u8], sign: usize) -> Option<Range<usize>> {
    let end = domain_end(bytes, sign + 3).filter(|end| bytes.get(*end) != Some(&b'/'))?;
    let low = sign.saturating_sub(LOCAL);
    let length = bytes[low..sign]
        .iter()
        .rev()
        .take_while(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
        })
        .count();
    let start = sign - length;
    // `user%3Djane%40…`: what is encoded before it may be a sign of its own.
    let local = &bytes[start..sign];
    let start = start
        + crate::bytes::find_last(local, b"%3D")
            .or(crate::bytes::find_last(local, b"%3A"))
            .map_or(0, |at| at + 3);
    let local = &bytes[start..sign];
    (!local.is_empty()
        && local[0] != b'%'
        && !is_placeholder(&local.to_ascii_lowercase(), &bytes[sign + 3..end]))
    .then_some(start..end)
}

/// Returns where the domain ends; it needs a last label that domains end with.
fn domain_end(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = &bytes[from..(from + 254).min(bytes.len())];
    let mut length = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
        .count();
    while length > 0 && matches!(rest[length - 1], b'.' | b'-') {
        length -= 1;
    }
    let domain = &rest[..length];
    let dot = memchr::memrchr(b'.', domain)?;
    let labels = domain
        .split(|byte| *byte == b'.')
        .all(|label| !label.is_empty() && label[0] != b'-');
    if !labels || !network::is_end(&domain[dot + 1..]) {
        return None;
    }
    // `git@host:path`, `user@host:~#`, `user@host/resource`, a call in code.
    let next = rest.get(length).copied().unwrap_or(b' ');
    let after = rest.get(length + 1).copied().unwrap_or(b' ');
    // A password may begin with digits.
    let port = || {
        let digits = rest[length + 1..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        let next = rest.get(length + 1 + digits);
        digits > 0 && !next.is_some_and(u8::is_ascii_alphanumeric)
    };
    let goes_on = match next {
        // `jane@corp.de:password` in a list of logins is an address; a path or a port makes it a host.
        b':' => matches!(after, b'/' | b'~' | b'.') || port(),
        b'@' => !is_server(&rest[length + 1..]),
        b'(' | b'_' => true,
        _ => false,
    };
    (!goes_on).then_some(from + length)
}

/// Says whether a text begins with a full name, as of the server that an account is on: `jane@corp.de@imap.corp.lan`.
fn is_server(rest: &[u8]) -> bool {
    let length = rest
        .iter()
        .take(128)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        .count();
    let name = rest[..length].trim_ascii_end();
    let name = name.strip_suffix(b".").unwrap_or(name);
    memchr::memrchr(b'.', name).is_some_and(|dot| dot > 1 && network::is_end(&name[dot + 1..]))
}

fn local_start(bytes: &[u8], sign: usize) -> Option<usize> {
    let low = sign.saturating_sub(LOCAL);
    let mut start = sign;
    while start > low {
        let byte = bytes[start - 1];
        if !(byte.is_ascii_alphanumeric()
            || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-' | b'\'')
            || byte >= 0x80)
        {
            break;
        }
        start -= 1;
    }
    while start < sign && matches!(bytes[start], b'.' | b'-' | b'+' | b'\'' | b'%') {
        start += 1;
    }
    // Escapes of JSON: "\njane@…".
    if start > 0 && bytes[start - 1] == b'\\' && matches!(bytes[start], b'n' | b't' | b'r') {
        start += 1;
    }
    // A letter of another script that began before the window is cut in two; so is a quotation mark.
    while start < sign && bytes[start] & 0xC0 == 0x80 {
        start += 1;
    }
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let good = start < sign
        && bytes[sign - 1] != b'.'
        && !matches!(
            before,
            b'!' | b'@' | b'/' | b'$' | b'}' | b'#' | b'&' | b'*' | b'^'
        );
    (good && !is_user_of_url(bytes, start)).then_some(start)
}

/// Says whether what is before an at sign is the user of a URL.
fn is_user_of_url(bytes: &[u8], start: usize) -> bool {
    let window = &bytes[start.saturating_sub(160)..start];
    let from = window
        .iter()
        .rposition(|byte| {
            byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'<' | b'>' | b',' | b'/')
        })
        .map_or(0, |at| at + 1);
    window[..from].ends_with(b"//")
}

/// Says whether a command before it connects to a host.
pub(crate) fn is_login(before: &[u8]) -> bool {
    let commands: [&[u8]; 22] = [
        b"-name",
        b"-sname",
        b"ssh",
        b"scp",
        b"rsync",
        b"sftp",
        b"ssh-copy-id",
        b"sshfs",
        b"mosh",
        b"sshpass",
        b"autossh",
        b"ProxyJump",
        b"sshuttle",
        b"plink",
        b"pscp",
        b"psftp",
        b"dbclient",
        b"-J",
        b"MONITOR",
        b"upsc",
        b"upscmd",
        b"upsrw",
    ];
    // A recipe of make runs `@ssh` without printing it.
    let ends = |byte: &u8| byte.is_ascii_whitespace() || b"`\"'(/=@".contains(byte);
    let mut words = before.split(ends);
    (words.any(|word| commands.contains(&word)) || is_target(before)) && !speaks_of_mail(before)
}

/// Says whether it is an account on a machine: `~jane@web1.corp.lan` of IRC, `jane@web1.corp.lan's password:`.
fn is_account(before: &[u8], rest: &[u8]) -> bool {
    before.ends_with(b"~") || rest.starts_with(b"'s password")
}

/// Says whether a setting before it names a machine: `DEPLOY_HOST = ops@pve1.corp.lan`.
fn is_target(before: &[u8]) -> bool {
    let lead = before.trim_ascii_end();
    let lead = lead.strip_suffix(b"\"").unwrap_or(lead).trim_ascii_end();
    let Some(name) = lead
        .strip_suffix(b"=")
        .or_else(|| lead.strip_suffix(b":"))
        .map(|name| name.trim_ascii_end().to_ascii_lowercase())
    else {
        return false;
    };
    let machines: [&[u8]; 7] = [
        b"nodename",
        b"release_node",
        b"host",
        b"_server",
        b"_remote",
        b"_target",
        b"ssh",
    ];
    machines.iter().any(|machine| name.ends_with(machine))
}

/// Says whether a header before it holds identifiers of messages, which look like addresses.
fn is_identifier(before: &[u8]) -> bool {
    let lower = before[..before.len().min(16)].to_ascii_lowercase();
    let headers: [&[u8]; 5] = [
        b"message-id",
        b"in-reply-to",
        b"references",
        b"content-id",
        b"uid:",
    ];
    headers.iter().any(|header| lower.starts_with(header))
}

/// Says whether it is the number of a message or a call, behind which a host names itself: `message-id=<…@mx1.corp.lan>`.
fn is_call(before: &[u8], local: &[u8]) -> bool {
    let before = before.strip_suffix(b"+").unwrap_or(before);
    let number = local.first().is_some_and(u8::is_ascii_digit);
    before.ends_with(b"message-id=<")
        || before.ends_with(b"msgid=<")
        || number && (before.ends_with(b"sip:") || before.ends_with(b"sips:"))
}

fn speaks_of_mail(before: &[u8]) -> bool {
    let lower = before.to_ascii_lowercase();
    let words: [&[u8]; 6] = [b"mail", b"from:", b"to:", b"cc:", b"from=<", b"to=<"];
    words
        .iter()
        .any(|word| memchr::memmem::find(&lower, word).is_some())
}

/// Says whether an address is one that documents use: `user@example.com`.
fn is_placeholder(local: &[u8], domain: &[u8]) -> bool {
    let domain = domain.to_ascii_lowercase();
    let text = crate::bytes::lossy(&domain);
    // Algorithms of SSH are named by who made them: `sk-ssh-ed25519@…`.
    let algorithms = ["openssh.com", "libssh.org", "lysator.liu.se", "ssh.com"];
    if text.ends_with("users.noreply.github.com")
        || text.ends_with(".invalid")
        || algorithms.contains(&&*text) && local.contains(&b'-')
    {
        return true;
    }
    let made: [&[u8]; 18] = [
        b"user",
        b"you",
        b"your",
        b"name",
        b"foo",
        b"bar",
        b"baz",
        b"test",
        b"someone",
        b"username",
        b"email",
        b"me",
        b"mail",
        b"your.name",
        b"your-email",
        b"youremail",
        b"your_email",
        b"admin",
    ];
    let reserved = text.starts_with("example.")
        || text.ends_with(".example")
        || text.ends_with("domain.com")
        || text.ends_with("domain.tld")
        || text == "foo.com"
        || text == "bar.com"
        || text == "test.com";
    reserved && made.contains(&local)
}

/// Says whether a local part stands for an office that is known to the public.
pub(super) fn is_role(local: &[u8]) -> bool {
    let roles: [&[u8]; 14] = [
        b"security",
        b"report",
        b"conduct",
        b"support",
        b"info",
        b"contact",
        b"abuse",
        b"opencode",
        b"secure",
        b"help",
        b"hello",
        b"press",
        b"legal",
        b"secalert",
    ];
    roles.iter().any(|role| local.eq_ignore_ascii_case(role))
}

/// Says whether a file lists who looks after a repository: colleagues, where it is one's own.
pub(super) fn is_roster(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    name == "CODEOWNERS"
        || (folder == "debian" || folder.ends_with("/debian"))
            && matches!(name, "changelog" | "control")
}

/// Says whether a text is about who made a program, where names and addresses are meant to be read.
pub(super) fn is_credit(input: &Input<'_>, at: usize) -> bool {
    if is_roster(input.path) {
        return false;
    }
    let lead = &input.bytes[at.saturating_sub(160)..at];
    let line = &lead[memchr::memrchr(b'\n', lead).map_or(0, |at| at + 1)..];
    // Whoever builds an image of one's own is a colleague.
    let label = line.trim_ascii_start();
    if [
        &b"LABEL "[..],
        b"MAINTAINER ",
        b"maintainer=",
        b"maintainer =",
    ]
    .iter()
    .any(|lead| label.starts_with(lead))
    {
        return false;
    }
    static WORDS: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let words: [&[u8]; 13] = [
            b"contributions",
            b"__author__",
            b"bugs to",
            b"bug reports",
            b"written by",
            b"thanks to",
            b"copyright",
            b"(c)",
            "©".as_bytes(),
            b"authors",
            b"maintainer",
            b"licen",
            b"contributed",
        ];
        AhoCorasick::builder()
            .ascii_case_insensitive(true)
            .build(words)
            .expect("a few short words fit an automaton")
    });
    let driver = |at| is_licence_to_drive(line, at);
    WORDS.find_iter(line).any(|found| !driver(found.start()))
}

/// Says whether a licence that a line names is one to drive, which has a number.
fn is_licence_to_drive(line: &[u8], at: usize) -> bool {
    let rest = line[at..(at + 12).min(line.len())].to_ascii_lowercase();
    let numbered = [
        &b"licensen"[..],
        b"licencen",
        b"license_n",
        b"licence_n",
        b"license n",
        b"licence n",
    ];
    let drivers = [&b"driver "[..], b"drivers ", b"driver's ", b"driving "];
    numbered.iter().any(|word| rest.starts_with(word))
        || drivers.iter().any(|word| {
            let from = at.saturating_sub(word.len());
            line[from..at].eq_ignore_ascii_case(word)
        })
}

/// Returns the name in the cell before that of an address: `4;Jane Doe;jane@…`.
pub(super) fn cell_before(bytes: &[u8], mail: &Range<usize>) -> Option<Range<usize>> {
    let sign = |byte: &u8| matches!(byte, b',' | b';' | b'\t' | b'|' | b'\n');
    let text = &bytes[mail.clone()];
    let local = &text[..memchr::memchr(b'@', text)?];
    let low = mail.start.saturating_sub(80);
    let lead = &bytes[low..mail.start];
    let lead = lead.strip_suffix(b"\"").unwrap_or(lead);
    let (last, lead) = lead.split_last()?;
    let lead = lead.strip_suffix(b"\"").unwrap_or(lead);
    let from = lead.iter().rposition(sign)? + 1;
    let from = from + usize::from(lead.get(from) == Some(&b'"'));
    let span = low + from..low + lead.len();
    // What an office is called stands before its own address.
    let person = sign(last) && *last != b'\n' && !is_role(local);
    // Companies and accounts stand there as well: the first name is known, or the address tells the last one.
    let cell = crate::bytes::lossy(&bytes[span.clone()]).to_lowercase();
    let local = crate::bytes::lossy(local).to_lowercase();
    let told = cell
        .split(' ')
        .any(|word| person::is_first(word) || word.len() > 3 && local.contains(word));
    person::at(bytes, span.start, span.end, Trust::Field)
        .filter(|name| person && told && *name == span)
}

/// Says whether a comment of code tells whom to ask, whose address is at a place: `// questions to Jane Doe <jane@…>`.
pub(super) fn is_asked(scene: &Scene<'_, '_>, at: usize) -> bool {
    let words = [
        "questions to ",
        "todo ask ",
        ", ask ",
        "fragen an ",
        "bei fragen ",
        ", see ",
        ", siehe ",
        "demander à ",
        "chiedere a ",
        "preguntar a ",
        "perguntar a ",
        "vragen aan ",
        "pytania do ",
        "zapytaj ",
    ];
    let lead = scene.before(at);
    let lower = lead[lead.len().saturating_sub(48)..].to_ascii_lowercase();
    scene.is_comment(at)
        && words
            .iter()
            .any(|word| memchr::memmem::find(&lower, word.as_bytes()).is_some())
}

/// Returns the two words before an address, where they are a name: `// questions to Jane Doe <jane@…>`.
pub(super) fn asked_name(bytes: &[u8], mail: usize) -> Option<Range<usize>> {
    let low = mail.saturating_sub(64);
    let lead = bytes[low..mail].strip_suffix(b"<")?.trim_ascii_end();
    let start = memchr::memrchr_iter(b' ', lead).nth(1)? + 1;
    let span = low + start..low + lead.len();
    person::at(bytes, span.start, span.end, Trust::Field).filter(|name| *name == span)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Option<&str> {
        text.match_indices('@')
            .find_map(|(sign, _)| at(text.as_bytes(), sign))
            .map(|span| &text[span])
    }

    #[test]
    fn addresses_are_found_whatever_stands_around_them() {
        for (text, wanted) in [
            ("mail jane.doe@corp.de.", "jane.doe@corp.de"),
            ("<jane+pve@corp.cloud>", "jane+pve@corp.cloud"),
            ("user:jane@pve:1:0:::jane_d@corp.org::x:", "jane_d@corp.org"),
            ("ssh-ed25519 AAAA jane@corp.io\n", "jane@corp.io"),
            ("mailto:jane@corp.io?subject=x", "jane@corp.io"),
            ("From: root@pve1.corp.lan", "root@pve1.corp.lan"),
            ("\"j\":\"\\njané@corp.io\"", "jané@corp.io"),
            ("o'neil@corp.ie", "o'neil@corp.ie"),
            ("to=<jane@corp.priv>", "jane@corp.priv"),
            ("mx jane@corp.fr:8qvdtNcB", "jane@corp.fr"),
            ("OK: [jane@corp.fi/<via Auth-Type = eap>]", "jane@corp.fi"),
        ] {
            assert_eq!(find(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn logins_realms_scopes_versions_and_placeholders_are_none() {
        for text in [
            "git@corp.io:infra/x.git",
            "ssh -i key ops@pve1.corp.lan",
            "scp x ops@pve1.corp.lan:/etc",
            "\t@ssh ops@pve1.corp.lan uptime",
            "DEPLOY_HOST = ops@pve1.corp.lan",
            "ssh_target: \"ops@pve1.corp.lan\"",
            "root@pam",
            "ops@pve!ci",
            "@org/x",
            "foo@2.1.0",
            "image@sha256:abc",
            "https://ops:pw@pve1.corp.lan/",
            "user@0.service",
            "user@example.com",
            "noreply@corp.io",
            "root@pve1.corp.lan",
            "icon@2x.png",
            "@",
            "a@b",
            "jane@corp.fi/resource",
            "jane@corp.fi:2222",
            "sk-ssh-ed25519@openssh.com AAAA",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
