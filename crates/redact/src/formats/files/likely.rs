//! Files that are nothing but a secret, told by words in their names and folders, and by what they hold.

use std::ops::Range;

use crate::check::looks_random;
use crate::finding::{Hits, Strength};
use crate::prose;
use crate::value::{self, Looks, looks};

/// The longest file that is one secret.
const LONGEST: usize = 8 << 10;
/// The shortest key that is no text.
const SHORTEST_KEY: usize = 16;

/// What the name of a file promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    /// A password or another secret, which a person may have made up.
    Secret,
    /// A key, made by a machine.
    Key,
}

/// Parts of names that promise a secret.
const SECRETS: &[&str] = &[
    "pass",
    "password",
    "passwd",
    "passwort",
    "kennwort",
    "passphrase",
    "passcode",
    "pw",
    "pwd",
    "rootpw",
    "psk",
    "secret",
    "secrets",
    "token",
    "cookie",
    "apikey",
    "authkey",
    "authtoken",
    "credential",
    "mdp",
    "motdepasse",
    "contrasena",
    "senha",
    "wachtwoord",
    "haslo",
    "heslo",
    "losenord",
    "salasana",
    "parola",
    "clave",
    "keyfile",
    "pin",
    "otp",
    "authsecret",
    "vaultpass",
    "dbpass",
    "pskey",
    "community",
    "root",
];
/// Parts that promise a key.
const KEYS: &[&str] = &[
    "key",
    "privkey",
    "privatekey",
    "private",
    "priv",
    "masterkey",
    "secretkey",
    "sessionkey",
    "hmac",
    "seed",
    "unseal",
    "hcloud",
    "hetzner",
    "digitalocean",
    "linode",
    "vultr",
    "cloudflare",
    "openai",
    "anthropic",
    "npmtoken",
];
/// Parts of names of what is public, or is about secrets.
const HARMLESS: &[&str] = &[
    "pub",
    "public",
    "policy",
    "type",
    "types",
    "id",
    "ids",
    "example",
    "sample",
    "test",
    "tests",
    "reset",
    "common",
    "length",
    "rules",
    "list",
    "wordlist",
    "dict",
    "hash",
    "hashes",
    "fingerprint",
    "fpr",
    "count",
    "name",
    "names",
    "url",
    "uri",
    "path",
    "expiry",
    "readme",
    "license",
    "changelog",
    "help",
    "man",
    "map",
    "keymap",
    "keyboard",
    "keywords",
    "index",
    "sum",
    "sha256",
    "md5",
    "namespace",
    "ca",
    "cert",
    "crt",
    "chain",
    "version",
    "date",
    "status",
    "user",
    "username",
    "login",
    "host",
    "port",
    "email",
    "mail",
    "gitignore",
    "gitkeep",
    "keep",
];
/// Folders whose files are secrets.
const FOLDERS: &[&str] = &[
    "secrets",
    ".secrets",
    "secret",
    "credstore",
    "credentials",
    "psk",
    "passwords",
    ".passwords",
    "tokens",
];
/// Ends of names of files that hold more than one value, or programs.
const OTHERS: &[&str] = &[
    "rs",
    "py",
    "js",
    "ts",
    "go",
    "java",
    "c",
    "h",
    "cpp",
    "rb",
    "php",
    "pl",
    "lua",
    "yaml",
    "yml",
    "json",
    "toml",
    "ini",
    "conf",
    "cfg",
    "cnf",
    "xml",
    "html",
    "htm",
    "md",
    "rst",
    "adoc",
    "org",
    "css",
    "scss",
    "sql",
    "csv",
    "tsv",
    "log",
    "sh",
    "bash",
    "ps1",
    "bat",
    "tf",
    "hcl",
    "lock",
    "pub",
    "crt",
    "cer",
    "pem",
    "asc",
    "sig",
    "gpg",
    "age",
    "enc",
    "service",
    "timer",
    "socket",
    "po",
    "mo",
    "tpl",
    "j2",
    "tmpl",
    "erb",
    "properties",
    "env",
    "proto",
    "svg",
    "png",
    "jpg",
    "pdf",
    "kdbx",
    "zip",
    "gz",
    "xz",
    "zst",
    "tar",
    "p12",
    "pfx",
    "jks",
    "der",
    "csr",
    "crl",
    "tsx",
    "jsx",
    "vue",
    "kt",
    "swift",
    "diff",
    "patch",
    "class",
    "o",
    "so",
    "d",
    "db",
    "sqlite",
    "eml",
    "rsc",
    "tex",
    "desktop",
    "target",
    "mount",
    "spec",
    "sha256",
    "md5",
    "list",
    "blb",
    "dat",
    "bin",
    "img",
    "raw",
    "a",
    "lib",
    "exe",
    "dll",
    "wasm",
    "jar",
    "keystore",
    "keytab",
    "ttf",
    "woff",
    "woff2",
    "ico",
    "gif",
    "webp",
    "mp3",
    "mp4",
    "pcap",
    "cache",
    "idx",
    "pack",
    "rlib",
    "rmeta",
    "pyc",
    "dist",
    "sample",
    "example",
    "snap",
    "lst",
    "rules",
    "hbs",
    "ejs",
    "map",
];

/// Ends that copies of files have.
const COPIES: &[&str] = &[
    ".bak",
    ".old",
    ".orig",
    ".save",
    ".backup",
    ".copy",
    ".dpkg-old",
    ".dpkg-bak",
    ".rpmsave",
    ".tmp",
    "~",
    "-old",
    "-bak",
    ".0",
    ".1",
    ".2",
];

/// Returns a name without what says that the file is a copy.
pub(super) fn original(mut name: &str) -> &str {
    while let Some(shorter) = COPIES.iter().find_map(|end| name.strip_suffix(end)) {
        if shorter.is_empty() {
            break;
        }
        name = shorter;
    }
    name
}

/// Says what a file's name and folders promise; `name` is in lower case.
pub(super) fn promise(path: &str, name: &str) -> Option<Promise> {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, extension),
        _ => (name, ""),
    };
    if OTHERS.contains(&extension) {
        return None;
    }
    let parts = || {
        stem.split(['-', '_', '.', ' ', '@'])
            .chain([extension])
            .filter(|part| !part.is_empty())
    };
    if parts().any(|part| HARMLESS.contains(&part)) {
        return None;
    }
    let folders = || path.rsplit('/').skip(1).take(3);
    if parts().any(|part| SECRETS.contains(&part))
        || folders().any(|folder| FOLDERS.contains(&folder.to_ascii_lowercase().as_str()))
    {
        return Some(Promise::Secret);
    }
    parts()
        .any(|part| KEYS.contains(&part))
        .then_some(Promise::Key)
}

/// Adds what the file holds, where it is what its name promises.
pub(super) fn add(bytes: &[u8], promise: Promise, category: &'static str, hits: &mut Hits) {
    if bytes.len() > LONGEST || bytes.is_empty() {
        return;
    }
    if let Some(span) = secret(bytes, promise) {
        hits.add(
            span,
            category,
            "file",
            Strength::Scored,
            "the name of its file says so, and it is all that it holds",
        );
    }
}

fn secret(bytes: &[u8], promise: Promise) -> Option<Range<usize>> {
    let lead = bytes.len() - bytes.trim_ascii_start().len();
    let span = lead..lead + bytes.trim_ascii().len();
    let text = &bytes[span.clone()];
    let Ok(shown) = std::str::from_utf8(text) else {
        return is_raw_key(bytes).then_some(0..bytes.len());
    };
    if text.contains(&0) {
        return is_raw_key(bytes).then_some(0..bytes.len());
    }
    // Keys may go on over several lines of one alphabet.
    let wrapped = shown.lines().count() > 1;
    if wrapped && !is_wrapped(text) || !wrapped && !fits(text, promise) {
        return None;
    }
    value::is_secret(text).then_some(span)
}

fn fits(text: &[u8], promise: Promise) -> bool {
    if text.contains(&b' ') {
        return promise == Promise::Secret && prose::is_phrase(text);
    }
    let hex = text.iter().all(u8::is_ascii_hexdigit);
    let letters = text
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+/=_-".contains(byte));
    let random = letters && looks_random(text);
    match promise {
        Promise::Key => hex && text.len() >= 32 || random && text.len() >= 32,
        Promise::Secret => {
            hex && text.len() >= 16
                || random && text.len() >= 12
                || prose::is_strong(text)
                || looks(text) == Looks::Numbered && text.len() >= 8
        }
    }
}

/// Lines of base64 or of hexadecimal digits, all but the last of one length.
fn is_wrapped(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let width = lines.next().map_or(0, <[u8]>::len);
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
    let count = text.iter().filter(|byte| **byte == b'\n').count();
    width >= 32
        && text
            .split(|byte| *byte == b'\n')
            .enumerate()
            .all(|(at, line)| {
                let line = line.trim_ascii();
                line.iter().all(plain) && (line.len() == width || at == count && line.len() < width)
            })
}

/// Says whether bytes that are no text look like a key: as mixed as random ones are.
fn is_raw_key(bytes: &[u8]) -> bool {
    let mut seen = [false; 256];
    bytes
        .iter()
        .for_each(|byte| seen[usize::from(*byte)] = true);
    let kinds = seen.iter().filter(|seen| **seen).count();
    bytes.len() >= SHORTEST_KEY && kinds >= (bytes.len() / 2).min(100)
}

#[cfg(test)]
mod tests {
    use crate::template::fill;

    fn count(path: &str, bytes: &[u8]) -> usize {
        crate::Detector::built_in()
            .find(path, bytes)
            .iter()
            .filter(|finding| finding.category.class == crate::Class::Secret)
            .count()
    }

    #[test]
    fn a_file_that_is_a_secret_is_told_by_its_name_and_what_it_holds() {
        for (path, template) in [
            ("srv/stack/secrets/smtp", "{alnum16}\n"),
            ("srv/stack/.secrets/bot", "{alnum35}"),
            ("root/.backup-pass", "maple-otter-river{digits2}\n"),
            ("etc/foo/session.key", "{hex64}\n"),
            ("app/master.key.bak", "{hex32}"),
            ("etc/wg/private.key", "{b64x43}=\n"),
            ("home/ops/.config/foo/token", "{alnum40}\n"),
            ("etc/borg/passphrase", "maple otter river stone\n"),
            ("root/passwort nas.txt", "Summer20{digits2}!\n"),
            ("etc/vpn-pass", "{alnum12}"),
        ] {
            for seed in crate::marked::SEEDS {
                let text = fill(template, seed);
                assert_eq!(count(path, text.as_bytes()), 1, "{path} {text}");
            }
        }
    }

    #[test]
    fn a_key_that_is_no_text_is_found_whole() {
        let key: Vec<u8> = (0..=255_u8).map(|byte| byte.wrapping_mul(37)).collect();
        for path in [
            "etc/munge/munge.key",
            "backup/corosync-authkey",
            "luks/keyfile",
        ] {
            let found = crate::Detector::built_in().find(path, &key);
            assert_eq!(found.len(), 1, "{path}");
            assert_eq!(found[0].span, 0..key.len(), "{path}");
        }
        assert_eq!(count("etc/munge/munge.key", &[0; 256]), 0);
    }

    #[test]
    fn files_that_speak_of_secrets_or_hold_public_things_are_left_alone() {
        for (path, text) in [
            ("srv/secrets/README", "Ask the owner of the stack.\n"),
            ("keys/release.pub", "{alnum40}"),
            ("srv/app/key.id", "{hex16}"),
            ("srv/app/.token-type", "bearer\n"),
            ("etc/machine-id", "{hex32}\n"),
            (
                "etc/pam.d/common-password",
                "password requisite pam_deny.so\n",
            ),
            ("src/token", "fn main() {}\n"),
            ("a/secrets/namespace", "default\n"),
            ("share/dict/passwords", "alpha\nbeta\ngamma\n"),
        ] {
            assert_eq!(count(path, fill(text, 3).as_bytes()), 0, "{path}");
        }
    }
}
