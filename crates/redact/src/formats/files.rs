//! Files that their path makes known: what each of their lines holds.

use std::ops::Range;

use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::value::{self, Looks, looks};

mod fields;
mod known;
mod likely;
mod line;

use fields::map;
use likely::Promise;

/// The longest file of this sort that is read.
const LONGEST: usize = 4 << 20;
/// The longest file that is one secret.
const ONE_SECRET: usize = 8 << 10;

/// Names that may stand before the one secret of a file.
const NAMES: [&[u8]; 6] = [
    b"password=",
    b"passwd=",
    b"password:",
    b"secret=",
    b"token=",
    b"PSK=",
];

/// What a file holds, by its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// One secret, with `password=` before it or not.
    One(&'static str),
    /// Any bytes, all of them the secret.
    Bytes(&'static str),
    /// One secret, if it looks like what the name promises.
    Likely(Promise, &'static str),
    /// `a:SECRET:…`: the second field.
    Shadow,
    /// `a:b:…:SECRET`: the last field.
    Last(&'static str),
    /// `a SECRET`: the last word.
    LastWord(&'static str),
    /// The last word of a line, where it looks like a password.
    Notes,
    /// `a:SECRET` to the end of the line.
    Behind(&'static str),
    /// `client server SECRET addresses`
    ChapSecrets,
    /// `name`, then the secret on a line of its own.
    TwoLines,
    /// `host:port:database:user:SECRET`
    Pgpass,
    /// `"user" "SECRET"`
    Userlist,
    /// `NAME=SECRET` with NUL bytes between.
    Environ,
    /// Second factors of PVE: seeds, hashes of recovery keys.
    Factors,
    /// Sections of PVE and PBS: `name value` below a heading.
    Sections,
    /// `1 SHA1 HEX:SECRET`, `name:SECRET`: the last word, without the name and the notation before it.
    Keys(&'static str),
    /// `user = "name:SECRET"`, as `curl`, `coturn` and their like write it.
    Login(&'static [&'static [u8]]),
    /// `{"name": "SECRET"}`
    Map,
    /// `name: SECRET`, among names of other things.
    Secrets,
    /// `number => SECRET,name,mail`
    Voicemail,
    /// `name: SECRET,role,role`
    Realm,
    /// `Hash = SECRET`, `Server = host +port SECRET`
    Znc,
    /// `SECRET,name,number`: the first cell.
    First(&'static str),
    /// `name:SECRET:…`: the second field.
    Second(&'static str),
    /// `name=SECRET` to the end of the line.
    Assigned(&'static str),
    /// Lines of names and tokens, in whatever order.
    Tokens,
    /// `a:b:SECRET:SECRET`: the fields behind as many.
    Past(usize),
    /// Lines in turn: a name, its secret.
    Turns(&'static str),
    /// `name = SECRET` for these names alone.
    Named(&'static [&'static str]),
}

/// Looks at a file as a whole.
pub(super) fn whole(input: &Input<'_>, hits: &mut Hits) {
    if input.path.is_empty() || input.bytes.len() > LONGEST {
        return;
    }
    let Some(content) = content(input.path) else {
        return;
    };
    let bytes = input.bytes;
    match content {
        Content::Bytes(category) => {
            if bytes.len() <= ONE_SECRET && !bytes.is_empty() {
                hits.add(
                    0..bytes.len(),
                    category,
                    "file",
                    Strength::Context,
                    "the file is a key",
                );
            }
        }
        Content::One(category) => one(bytes, category, hits),
        Content::Likely(promise, category) => likely::add(bytes, promise, category, hits),
        Content::TwoLines => two_lines(bytes, hits),
        Content::Environ => environ(bytes, hits),
        Content::Map => map(bytes, hits),
        Content::Turns(category) => known::turns(bytes, category, hits),
        _ => {
            for line in lines(bytes) {
                let Some(line) = known::entry(bytes, line, content) else {
                    continue;
                };
                for (span, category) in line::secrets(bytes, line, content) {
                    add(bytes, span, category, hits);
                }
            }
        }
    }
}

fn content(path: &str) -> Option<Content> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    let lower = likely::original(&lower);
    let below = |part: &str| path.contains(part);
    let known = || of_pve(path, lower).or_else(|| known::content(path, lower));
    known()
        .or_else(|| of_name(lower, &below))
        .or_else(|| of_part(path, lower, &below))
}

/// Says what a file of this name holds, whatever the ending of the name; `below` says whether its path has a part.
fn of_name(lower: &str, below: &dyn Fn(&str) -> bool) -> Option<Content> {
    Some(match lower {
        "shadow" | "shadow-" | "gshadow" | "gshadow-" | "shadow.bak" | "master.passwd"
        | "shadow.org" => Content::Shadow,
        ".htpasswd" | "htpasswd" | "htpasswd.users" | "users.htpasswd" | ".proxypasswd" => {
            Content::Behind("password-hash")
        }
        "passwd" if below("mosquitto") || below("nginx") || below("apache") || below("squid") => {
            Content::Behind("password-hash")
        }
        "pwfile" | "passwordfile" | "mosquitto.passwd" | "passwd.txt" if below("mosquitto") => {
            Content::Behind("password-hash")
        }
        "voicemail.conf" | "voicemail_custom.conf" => Content::Voicemail,
        "realm.properties" | "users.properties" => Content::Realm,
        "secrets" if below("davfs") => Content::LastWord("config-password"),
        "passwd" if below("/sasl/") => Content::LastWord("config-password"),
        ".htdigest" | "htdigest" => Content::Last("password-hash"),
        ".pgpass" | "pgpass" | "pgpass.conf" => Content::Pgpass,
        "chap-secrets" | "pap-secrets" | "l2tp-secrets" => Content::ChapSecrets,
        "sasl_passwd" | "sasl-passwd" | "relay_passwd" | "smtp_auth" => {
            Content::LastWord("config-password")
        }
        ".passwd-s3fs" | "passwd-s3fs" => Content::Behind("aws-secret-key"),
        "psk.txt" | "psk.secrets" | "psks.txt" => Content::Keys("hex-key"),
        "chrony.keys" | "ntp.keys" | "ntpkeys" => Content::Keys("hex-key"),
        "znc.conf" => Content::Znc,
        "secrets.yaml" | "secrets.yml" => Content::Secrets,
        "master.key" => Content::One("rails-master-key"),
        _ if below("config/credentials/") && lower.ends_with(".key") => {
            Content::One("rails-master-key")
        }
        "psk" | "zabbix_agentd.psk" | "zabbix.psk" | "psk.key" | "hmac.key" => {
            Content::One("hex-key")
        }
        "keyfile" | "mongo.key" | "mongod.key" | "mongodb.keyfile" | "replica.key"
            if below("mongo") =>
        {
            Content::One("generic-secret")
        }
        "authkey.b64" | "authkey.base64" if below("corosync") => Content::One("corosync-authkey"),
        "userlist.txt" => Content::Userlist,
        "environ" => Content::Environ,
        "authkey" if below("corosync") => Content::Bytes("corosync-authkey"),
        _ => return None,
    })
}

/// Says what a file holds by an ending or a part of its name, or by the folder it is in.
fn of_part(path: &str, lower: &str, below: &dyn Fn(&str) -> bool) -> Option<Content> {
    Some(match lower {
        _ if lower.contains("authkey") && below("corosync") => {
            Content::Likely(Promise::Secret, "corosync-authkey")
        }
        _ if lower.ends_with("secrets") && lower.starts_with("rsync") => {
            Content::Behind("config-password")
        }
        ".erlang.cookie" | ".vault-token" | ".vault_pass" | ".vault-pass" | ".vault_password"
        | "vault_pass.txt" | "vault_password" | "vault-password" | ".vault_pass.txt"
        | "automation.secret" | "node-token" | ".mongo-keyfile" | "mongo-keyfile"
        | "mongodb-keyfile" | "mongodb.key" | "kibana.token" | ".pw" | ".root_pw" | "rootpw"
        | "luks.key" | "luks-passphrase" | "api_key" | "api-key" | "api_token" | "api-token"
        | "db_password" | "root_password" | "admin_password" => Content::One("generic-secret"),
        _ if below("run/secrets/") => Content::One("generic-secret"),
        _ if lower.ends_with("wpa_psk") || lower.ends_with("wpa-psk") => {
            Content::LastWord("wifi-psk")
        }
        _ if lower.ends_with(".psk") => Content::One("generic-secret"),
        _ if lower.ends_with(".htpasswd") => Content::Behind("password-hash"),
        _ if below("wireguard")
            && (lower.contains("priv") || lower.ends_with(".key"))
            && !lower.contains("pub") =>
        {
            Content::One("wireguard-private-key")
        }
        _ if below("wireguard") && (lower.contains("psk") || lower.contains("preshared")) => {
            Content::One("wireguard-psk")
        }
        _ if lower.ends_with(".secret") => Content::One("config-password"),
        _ if is_list_of_passwords(lower) => Content::Notes,
        _ if known::is_list_of_tokens(path, lower) => Content::Tokens,
        _ if below("openvpn") && is_login_file(lower) => Content::TwoLines,
        _ if lower.ends_with(".pw")
            || lower.ends_with(".pwd")
            || lower.ends_with(".passwd")
            || lower.ends_with(".pass") =>
        {
            Content::One("generic-secret")
        }
        _ if is_named_secret(lower) => Content::One("generic-secret"),
        _ if below("vpn")
            && is_plain(lower)
            && is_login_file(lower)
            && likely::promise(path, lower).is_none() =>
        {
            Content::TwoLines
        }
        _ => return likely::promise(path, lower).map(|promise| likely_of(promise, path)),
    })
}

fn likely_of(promise: Promise, path: &str) -> Content {
    let category = match promise {
        _ if path.contains("wireguard") || path.contains("/wg") => "wireguard-private-key",
        _ => "generic-secret",
    };
    Content::Likely(promise, category)
}

/// `jwt_secret`, `grafana.token`, `smtp-password.txt`: the name says that the file is nothing but a secret.
fn is_named_secret(name: &str) -> bool {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let endings = [
        "secret",
        "token",
        "password",
        "passwd",
        "passphrase",
        "psk",
        "apikey",
        "api_key",
        "api-key",
        "secret_key",
        "secret-key",
        "authkey",
        "auth_key",
        "auth-key",
        "keyfile",
        "cookie",
        "encryption_key",
        "encryption-key",
        "secretkey",
        "askpass",
    ];
    let is_one = |part: &str| endings.iter().any(|ending| part.ends_with(ending));
    // The lists of users and the modules of PAM are called so as well.
    !matches!(name, "passwd" | "password" | "token" | "secret")
        && (matches!(
            extension,
            "" | "txt" | "key" | "secret" | "b64" | "base64" | "hex"
        ) && is_one(stem)
            || is_one(extension))
}

fn of_pve(path: &str, name: &str) -> Option<Content> {
    let below = |part: &str| path.contains(part);
    if below("pve/priv/") || below("pve-cluster") && below("priv/") {
        return Some(match name {
            "shadow.cfg" => Content::Shadow,
            "token.cfg" => Content::LastWord("pve-api-token"),
            "tfa.cfg" => Content::Factors,
            _ if name.ends_with(".pw") => Content::One("pve-priv-password"),
            _ if name.ends_with(".secret") => Content::One("ceph-key"),
            _ if name.ends_with(".cfg") => Content::Sections,
            _ => return None,
        });
    }
    let backup = below("proxmox-backup/") || below("proxmox-datacenter-manager/");
    if backup && name.ends_with("passwords.json") {
        return Some(Content::Map);
    }
    let sections = below("/pve/")
        || below("proxmox-backup/")
        || below("/pmg/")
        || below("proxmox-datacenter-manager/");
    (sections && name.ends_with(".cfg")).then_some(Content::Sections)
}

fn is_login_file(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    !name.ends_with(".ovpn")
        && (["auth", "login", "cred", "pass", "userpass", "up"]
            .iter()
            .any(|part| stem.contains(part))
            || [".auth", ".login", ".cred", ".creds", ".pass", ".userpass"]
                .iter()
                .any(|end| name.ends_with(end)))
        && !name.ends_with(".sh")
}

/// Says whether a file holds plain lines, by the end of its name: no program and no page.
fn is_plain(name: &str) -> bool {
    let extension = name.rsplit_once('.').map_or("", |(_, end)| end);
    matches!(
        extension,
        "txt" | "conf" | "cfg" | "auth" | "login" | "cred" | "creds" | "pass" | "userpass"
    )
}

/// `passwords.txt`, `zugangsdaten.md`
fn is_list_of_passwords(name: &str) -> bool {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let stems = [
        "passwords",
        "passwörter",
        "passwoerter",
        "passwort",
        "pw",
        "pws",
        "creds",
        "credentials",
        "logins",
        "zugangsdaten",
        "kennwörter",
        "kennwoerter",
        "passes",
        "mots-de-passe",
    ];
    matches!(extension, "" | "txt" | "md" | "org") && stems.contains(&stem)
}

/// The lines of a file, without blanks around them.
fn lines(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found);
        let line = trimmed(bytes, at..end);
        at = end + 1;
        Some(line)
    })
}

fn trimmed(bytes: &[u8], span: Range<usize>) -> Range<usize> {
    let text = &bytes[span.clone()];
    let lead = text.len() - text.trim_ascii_start().len();
    let length = text.trim_ascii().len();
    span.start + lead..span.start + lead + length
}

fn add(bytes: &[u8], span: Range<usize>, category: &str, hits: &mut Hits) {
    let span = super::unquoted(bytes, span);
    let text = &bytes[span.clone()];
    if text.len() >= 3 && value::is_secret(text) {
        hits.add(
            span,
            category,
            "file",
            Strength::Context,
            "the grammar of its file says so",
        );
    }
}

/// Adds the one secret of a file, whatever name may stand before it.
fn one(bytes: &[u8], category: &'static str, hits: &mut Hits) {
    if bytes.len() > ONE_SECRET {
        return;
    }
    if bytes.contains(&0) || std::str::from_utf8(bytes).is_err() {
        return likely::add(bytes, Promise::Key, category, hits);
    }
    // PEM and JSON have detectors of their own.
    let all = trimmed(bytes, 0..bytes.len());
    let text = &bytes[all.clone()];
    if text.starts_with(b"-----")
        || text.starts_with(b"{")
        || text.starts_with(b"<")
        || text.starts_with(b"$ANSIBLE_VAULT")
    {
        return;
    }
    let mut start = all.start;
    let mut plain = false;
    for line in lines(bytes) {
        let text = &bytes[line.clone()];
        if text.is_empty() || text[0] == b'#' {
            start = if line.end >= start && !plain {
                (line.end + 1).min(all.end)
            } else {
                start
            };
            continue;
        }
        for name in NAMES {
            if text.len() > name.len() && text[..name.len()].eq_ignore_ascii_case(name) {
                add(bytes, line.start + name.len()..line.end, category, hits);
                return;
            }
        }
        plain = true;
    }
    let span = trimmed(bytes, start..all.end);
    // `#` may be the first letter of the only word.
    let span = if span.is_empty() && is_marked_secret(&bytes[all.clone()]) {
        all
    } else {
        span
    };
    if is_one_secret(&bytes[span.clone()]) {
        add(bytes, span, category, hits);
    }
}

/// Says whether a text is a word, a phrase, or a key that goes on over several lines of base64. Sentences and lists of
/// settings are something else.
fn is_one_secret(text: &[u8]) -> bool {
    let words = text
        .split(u8::is_ascii_whitespace)
        .filter(|word| !word.is_empty())
        .count();
    let wrapped = text.iter().filter(|byte| **byte == b'\n').count() + 1;
    words == 1
        || words == wrapped
            && text
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+/=\r\n".contains(byte))
        || crate::prose::is_phrase(text)
}

fn is_marked_secret(text: &[u8]) -> bool {
    text.len() <= 128 && !text.iter().any(u8::is_ascii_whitespace) && looks(text) == Looks::Password
}

fn two_lines(bytes: &[u8], hits: &mut Hits) {
    let all: Vec<_> = lines(bytes)
        .filter(|line| !line.is_empty())
        .take(4)
        .collect();
    if let [_, secret] = &all[..]
        && !bytes[secret.clone()].contains(&b' ')
    {
        add(bytes, secret.clone(), "config-password", hits);
    }
}

fn environ(bytes: &[u8], hits: &mut Hits) {
    let mut at = 0;
    while at < bytes.len() {
        let end = memchr::memchr2(0, b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found);
        if let Some(sign) = memchr::memchr(b'=', &bytes[at..end]) {
            let name = &bytes[at..at + sign];
            if crate::shell::is_secret_name(name) {
                add(bytes, at + sign + 1..end, "env-password", hits);
            }
        }
        at = end + 1;
    }
}
