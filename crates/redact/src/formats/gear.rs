//! Lines of switches, routers, firewalls and their like, whatever their maker: words in a row, one of them names a
//! secret, and behind it, or behind the way it is encrypted, the secret stands.

use std::ops::Range;

use super::{unquoted, words};
use crate::finding::{Hits, Strength};
use crate::input::Input;
use crate::kind::Kind;
use crate::value::{self, Looks, looks};

/// The longest line.
const LONGEST: usize = 320;
/// The most words before the value and behind its name that say how it is written.
const MOST_SCHEMES: usize = 4;

/// Words that lead here.
pub(super) const WORDS: &[&str] = &[
    "community ",
    "communities ",
    "community-string ",
    "securityname ",
    " v2c ",
    " 2c ",
    "plaintext ",
    "ciphertext ",
    "cipher ",
    " simple ",
    "usm-user ",
    "snmpv3 ",
    "auth sha",
    "auth md5",
    "-pass ",
    "-pwd ",
    "-password ",
    "-secret ",
    "-psk ",
    "-key ",
    "password enc ",
    "passwd ",
    "psksecret ",
    "key-value ",
    "pac key ",
    " key ",
    " secret ",
    " password ",
    "\npassword ",
    " passphrase ",
    "account ",
    " sha ",
    " md5 ",
];

/// What a word of a line leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    Community,
    Password,
    /// How an SNMP user's pass phrase is used.
    Snmp,
    /// How what follows is encrypted; it says nothing without another word before it.
    Scheme,
    Other,
}

/// Words that stand between the name of a secret and the secret.
const SCHEMES: &[&str] = &[
    "simple",
    "cipher",
    "plain",
    "plaintext",
    "ciphertext",
    "cleartext",
    "clear",
    "enc",
    "encrypted",
    "hash",
    "hashed",
    "irreversible-cipher",
    "ascii",
    "ascii-text",
    "hex",
    "hexadecimal",
    "text",
    "md5",
    "sha",
    "sha1",
    "sha256",
    "sha512",
    "pbkdf2",
    "level",
    "key",
    "secret",
    "password",
    "name",
    "string",
    "value",
    "ro",
    "rw",
    "read",
    "write",
    "readonly",
    "readwrite",
    "read-only",
    "read-write",
    "set",
    "add",
    "authentication",
    "accounting",
    "local",
    "remote",
    "both",
    "user",
    "host",
    "ipaddr",
    "ipaddress",
    "address",
    "v1",
    "v2c",
    "1",
    "2c",
    "view",
    "unencrypted",
    "auth",
    "ipv4",
];

/// Ends of words that name a secret.
const NAMED: &[&str] = &[
    "password",
    "passwd",
    "secret",
    "passphrase",
    "-pass",
    "-pwd",
    "psk",
    "psksecret",
    "shared-key",
    "shared-secret",
    "auth-key",
    "authkey",
    "set-key",
    "key-string",
    "pass-phrase",
    "authentication-key",
    "passkey",
];

/// Words of sentences; no line of a device has them.
const SPOKEN: &[&str] = &[
    "the",
    "a",
    "an",
    "my",
    "our",
    "your",
    "is",
    "are",
    "was",
    "were",
    "of",
    "and",
    "or",
    "not",
    "please",
    "if",
    "no",
    "you",
    "we",
    "i",
    "it",
    "this",
    "that",
    "der",
    "die",
    "das",
    "ist",
    "und",
    "le",
    "la",
    "est",
    "el",
    "es",
    "must",
    "should",
    "will",
    "can",
    "has",
    "have",
    "be",
    "undo",
    "authenticating",
    "for",
];

/// Says whether a text may be one of a device.
pub(super) fn reads(input: &Input<'_>) -> bool {
    matches!(
        input.kind,
        Kind::Ini | Kind::Unknown | Kind::Prose | Kind::Diff | Kind::Yaml | Kind::Log
    )
}

/// Says whether a word is one of [`WORDS`] that stands at the most places, and leads nowhere else.
pub(super) fn is_only_here(word: &[u8]) -> bool {
    matches!(word[0], b' ' | b'\n') && word.ends_with(b" ") && is_one(word, WORDS)
}

/// Says whether a word is one of [`WORDS`].
pub(super) fn is_word(word: &[u8]) -> bool {
    word.ends_with(b" ") && is_one(word, WORDS) || is_one(word, &["auth sha", "auth md5"])
}

/// Looks around a place where one of [`WORDS`] stands.
pub(super) fn at(input: &Input<'_>, place: &Range<usize>, hits: &mut Hits) {
    let bytes = input.bytes;
    if !reads(input) || input.crowded.get() {
        return;
    }
    let line = input.line(place.start + usize::from(bytes[place.start] == b'\n'));
    // The cheapest question first: what follows soon has a digit, a capital or a quote, or is one word of settings.
    let soon = &bytes[place.end.min(line.end)..line.end.min(place.end + 96)];
    let telling = |byte: &u8| byte.is_ascii_digit() || byte.is_ascii_uppercase() || *byte == b'"';
    let one = || {
        input.kind == Kind::Ini
            && matches!(
                bytes[place.clone()],
                [.., b'w', b'd', b' '] | [.., b'r', b'd', b' ']
            )
            && !soon.trim_ascii().contains(&b' ')
    };
    if line.len() > LONGEST || !soon.iter().any(telling) && !one() {
        return;
    }
    let words: Vec<_> = words(bytes, line.start..line.end)
        .into_iter()
        .map(|word| match bytes[word.clone()] {
            [_, .., b';'] => word.start..word.end - 1,
            _ => word,
        })
        .collect();
    if words.len() < 2 || !is_device_line(bytes, &words) {
        return;
    }
    let snmp = words[..words.len().min(5)]
        .iter()
        .any(|word| has(bytes, word, b"snmp") || has(bytes, word, b"usm"))
        || input.path.contains("snmp");
    let mut at = 0;
    while at + 1 < words.len() {
        let lead = lead(&bytes[words[at].clone()], at);
        let fits = match lead {
            Lead::Snmp => snmp && is_user_line(bytes, &words[..at]),
            Lead::Scheme => at > 0 && speaks_of_secrets(bytes, &words[..at]),
            Lead::Other => false,
            Lead::Community | Lead::Password => true,
        };
        at += 1;
        if !fits {
            continue;
        }
        let found = value_at(bytes, &words, at, lead, snmp).or_else(|| {
            (lead == Lead::Password)
                .then(|| only(input, &words, at))
                .flatten()
        });
        if let Some(found) = found {
            add(bytes, words[found].clone(), lead, snmp, hits);
            at = found + 1;
        }
    }
}

fn has(bytes: &[u8], word: &Range<usize>, part: &[u8]) -> bool {
    bytes[word.clone()]
        .windows(part.len())
        .any(|window| window.eq_ignore_ascii_case(part))
}

fn is_one(word: &[u8], list: &[&str]) -> bool {
    list.iter()
        .any(|known| word.eq_ignore_ascii_case(known.as_bytes()))
}

/// Says whether a line is made of commands and values, not of speech.
fn is_device_line(bytes: &[u8], words: &[Range<usize>]) -> bool {
    let first = &bytes[words[0].clone()];
    let begins = first[0].is_ascii_lowercase() || matches!(first[0], b'+' | b'-');
    // `virsh secret-get-value --secret UUID`: a program of hosts, which names its secrets so.
    begins
        && first != b"virsh"
        && !words.iter().any(|word| {
            let text = &bytes[word.clone()];
            is_one(text, SPOKEN)
                || text.ends_with(b",")
                || matches!(text, [.., letter, b'.' | b':' | b'?'] if letter.is_ascii_alphabetic())
                || matches!(text, b"=" | b":" | b"|" | b"&&" | b"=>" | b"->")
        })
}

fn lead(word: &[u8], at: usize) -> Lead {
    let lower = word.to_ascii_lowercase();
    let ends = |parts: &[&str]| parts.iter().any(|part| lower.ends_with(part.as_bytes()));
    if ends(&["community", "communities", "community-string"]) {
        // Those of routing are numbers and names.
        return if ends(&["extcommunity", "send-community", "large-community"]) {
            Lead::Other
        } else {
            Lead::Community
        };
    }
    if is_one(&lower, &["securityname", "v2c", "2c"]) {
        return Lead::Community;
    }
    if is_one(
        &lower,
        &[
            "sha", "sha1", "md5", "aes", "aes128", "aes192", "aes256", "des", "des56", "3des",
            "priv",
        ],
    ) || lower.starts_with(b"sha-")
        || lower.starts_with(b"aes-")
        || is_one(&lower, &["128", "192", "256"])
    {
        return Lead::Snmp;
    }
    if is_one(
        &lower,
        &[
            "simple",
            "cipher",
            "plain",
            "plaintext",
            "ciphertext",
            "irreversible-cipher",
            "key-value",
        ],
    ) {
        return Lead::Scheme;
    }
    if ends(NAMED) || lower == b"key" && at > 0 {
        return Lead::Password;
    }
    Lead::Other
}

fn is_user_line(bytes: &[u8], before: &[Range<usize>]) -> bool {
    before.iter().any(|word| {
        has(bytes, word, b"auth") || has(bytes, word, b"priv") || has(bytes, word, b"user")
    })
}

fn speaks_of_secrets(bytes: &[u8], before: &[Range<usize>]) -> bool {
    before.iter().any(|word| {
        [
            &b"password"[..],
            b"key",
            b"secret",
            b"auth",
            b"community",
            b"user",
            b"cred",
        ]
        .iter()
        .any(|part| has(bytes, word, part))
    })
}

/// The word that is the value, from word `at` on: behind what says how it is written.
fn value_at(
    bytes: &[u8],
    words: &[Range<usize>],
    at: usize,
    lead: Lead,
    snmp: bool,
) -> Option<usize> {
    for place in at..words.len().min(at + MOST_SCHEMES) {
        let text = &bytes[words[place].clone()];
        if is_secret(bytes, words[place].clone(), lead, snmp) {
            return Some(place);
        }
        let number = text.len() <= 3 && text.iter().all(u8::is_ascii_digit);
        let address = lead == Lead::Community && is_address(text);
        if !number && !address && !is_one(text, SCHEMES) {
            return None;
        }
        // The next word has a say of its own; only on lines about SNMP `md5` does.
        let next = self::lead(text, place);
        let says = next != Lead::Other && (snmp || next != Lead::Snmp);
        if lead != Lead::Community && says {
            return None;
        }
    }
    None
}

/// The last word of a short line, whatever it looks like: `password igeldragon`, `set passwd Canvas`.
fn only(input: &Input<'_>, words: &[Range<usize>], at: usize) -> Option<usize> {
    let text = &input.bytes[unquoted(input.bytes, words.get(at)?.clone())];
    let short = at + 1 == words.len() && words.len() <= 4;
    let name = &input.bytes[words[at - 1].clone()];
    let named = name.to_ascii_lowercase();
    let password = [
        &b"password"[..],
        b"passwd",
        b"psksecret",
        b"pre-shared-key",
        b"-psk",
        b"passphrase",
    ]
    .iter()
    .any(|end| named.ends_with(end));
    let config = matches!(input.kind, Kind::Ini | Kind::Unknown);
    (short
        && password
        && config
        && !input.binary
        && text.len() >= 5
        && crate::prose::is_chosen_word(text)
        && value::is_secret(text))
    .then_some(at)
}

fn is_address(text: &[u8]) -> bool {
    text.iter()
        .all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':' | b'/'))
}

fn is_secret(bytes: &[u8], span: Range<usize>, lead: Lead, snmp: bool) -> bool {
    let inner = unquoted(bytes, span.clone());
    let quoted = inner.len() < span.len();
    let text = &bytes[inner];
    if text.len() < 5 || text.len() > 256 || is_one(text, SCHEMES) || !value::is_secret(text) {
        return false;
    }
    if text.starts_with(b"AAAA")
        || text.starts_with(b"SHA256:")
        || matches!(text[0], b'\\' | b'[' | b'<' | b'(')
    {
        return false;
    }
    if is_address(text) && text.iter().any(|byte| matches!(byte, b'.' | b':')) {
        return false;
    }
    // A path, if it is not the beginning of base64.
    let path = text[0] == b'/' && !(text.len() >= 24 && crate::check::looks_random(text));
    if text.contains(&b'=') && !text.ends_with(b"=") || path {
        return false;
    }
    let digit = text.iter().any(u8::is_ascii_digit);
    let letter = text.iter().any(u8::is_ascii_alphabetic);
    let mixed = digit && letter
        || text.iter().skip(1).any(u8::is_ascii_uppercase)
            && text.iter().any(u8::is_ascii_lowercase);
    let found = looks(text);
    match lead {
        Lead::Community => snmp && mixed && !text.contains(&b':') && found > Looks::Thing,
        Lead::Snmp => {
            mixed && found >= Looks::Numbered && text.len() >= 8 || found == Looks::Phrase
        }
        _ => {
            found >= Looks::Phrase
                || found == Looks::Numbered && (quoted || text.len() >= 9)
                || mixed && digit && text.len() >= 12 && found > Looks::Thing
        }
    }
}

fn add(bytes: &[u8], span: Range<usize>, lead: Lead, snmp: bool, hits: &mut Hits) {
    let category = match lead {
        Lead::Community => "snmp-community",
        Lead::Snmp => "snmp-password",
        _ if snmp => "snmp-password",
        _ => "config-password",
    };
    hits.add(
        unquoted(bytes, span),
        category,
        "device",
        Strength::Keyed,
        "the line of a device names it",
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marked::Lane;

    fn lane() -> Lane {
        Lane::new(WORDS, at)
    }

    #[test]
    fn secrets_of_devices_of_any_maker_are_found() {
        lane().check(
            "switch/running.cfg",
            &[
                "acme snmp community ro «{alnum10}» 10.0.0.1",
                "create snmp host 10.0.0.1 v2c «{alnum10}»",
                "snmp-target trap address 10.0.0.1 params securityname «{alnum10}» v2c",
                "snmpv3 user mon auth sha auth-pass plaintext «{alnum12}» priv aes priv-pass plaintext «{alnum12}»",
                "snmp usm user mon authentication-mode sha «{alnum12}» privacy-mode aes128 «{alnum12}»",
                "super password level 3 simple «{alnum12}»",
                " key accounting cipher «{alnum14}»",
                "aaa server 10.0.0.1 key plaintext «{alnum14}»",
                "set ike gateway g authentication pre-shared-key key «{alnum18}»",
                "  set password ENC «{b64x40}»",
                "  set password ENC «/{alnum39}»",
                " isis password md5 «{alnum14}»",
            ],
        );
    }

    #[test]
    fn lines_that_name_no_secret_are_left_alone() {
        lane().check(
            "switch/running.cfg",
            &[
                "snmp-server community public RO",
                "ip community-list standard CUSTOMERS2 permit 65000:1",
                " match community CUSTOMERS-2024",
                "set community 65001:200 additive",
                "service password-encryption",
                "aaa authentication login default group tacacs+ local",
                "ssh key rsa 4096",
                "ssh host key SHA256:{b64x43}",
                "crypto key generate rsa modulus 2048",
                "the community has 2000 members",
                "ntp authenticate",
                "username admin password",
                "virsh secret-set-value --secret {uuid}",
                "snmp-server host 10.0.0.1 version 3 auth",
            ],
        );
    }

    #[test]
    fn any_bytes_are_read_without_a_panic() {
        lane().survives(&["", "a.cfg", "a.txt"], WORDS);
    }
}
