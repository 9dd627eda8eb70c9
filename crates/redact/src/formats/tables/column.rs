//! What the columns of a table hold, by their headings.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::assign::keys::Meaning;
use crate::value::{self, Looks, list, looks};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Password,
    Hash,
    Token,
    Community,
    Seed,
    Other,
}

/// The words that name a password, but for the shortest, which stand in other words too.
static NOUNS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let nouns = list("nouns").iter().filter(|noun| noun.len() > 3);
    AhoCorasick::new(nouns).expect("a few hundred words fit an automaton")
});

/// What headings end with that say something about a secret, and do not hold it.
const HARMLESS: [&str; 22] = [
    "policy",
    "length",
    "expir",
    "changed",
    "lastset",
    "date",
    "hint",
    "type",
    "status",
    "count",
    "public",
    "fingerprint",
    "file",
    "path",
    "url",
    "age",
    "needed",
    "reset",
    "strength",
    "id",
    "name",
    "names",
];
/// Parts of headings that name something else.
const OTHERS: [&str; 6] = [
    "tokenid",
    "keyid",
    "passport",
    "passenger",
    "bypass",
    "compass",
];
/// Parts of headings that name a password.
const PASSWORD_PARTS: [&str; 6] = [
    "password",
    "passwd",
    "passwort",
    "kennwort",
    "passphrase",
    "motdepasse",
];
/// Headings that name a password as a whole.
const PASSWORDS: [&str; 22] = [
    "pw",
    "pwd",
    "pass",
    "pin",
    "psk",
    "mdp",
    "adminpw",
    "rootpw",
    "userpw",
    "wifikey",
    "wpakey",
    "userpass",
    "dbpass",
    "enable",
    "pincode",
    "kodpin",
    "clé",
    "enablesecret",
    "plaintext",
    "cleartext",
    "credential",
    "credentials",
];

impl Column {
    /// Says what a column of this heading holds.
    pub(super) fn of(heading: &[u8]) -> Self {
        let heading = heading.trim_ascii();
        if heading.len() > 40 || heading.is_empty() {
            return Self::Other;
        }
        let lower = String::from_utf8_lossy(heading).to_lowercase();
        let plain: String = lower
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .collect();
        let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
        if HARMLESS.iter().any(|part| plain.ends_with(part)) || has(&OTHERS) {
            return Self::Other;
        }
        if has(&["hash", "digest"]) && has(&["pass", "pw"])
            || matches!(
                plain.as_str(),
                "hash" | "authenticationstring" | "rolpassword"
            )
        {
            return Self::Hash;
        }
        if is_short(&lower)
            || NOUNS.is_match(&lower)
            || has(&PASSWORD_PARTS)
            || PASSWORDS.contains(&plain.trim_end_matches(|sign: char| sign.is_ascii_digit()))
        {
            return Self::Password;
        }
        if has(&["totp", "otpauth", "otpsecret", "mfaseed"]) {
            return Self::Seed;
        }
        let of_snmp = has(&["snmp"]) && has(&["commun", "comun", "komun"]);
        if plain == "community" || of_snmp {
            return Self::Community;
        }
        if has(&["secret", "apikey", "accesskey", "privatekey", "authkey"])
            || matches!(plain.as_str(), "token" | "pat")
            || plain.ends_with("token")
        {
            return Self::Token;
        }
        Self::Other
    }

    /// Says what a value of this name is.
    pub(super) fn of_name(name: &[u8]) -> Self {
        match crate::assign::meaning(name) {
            Some(Meaning::Password) => Self::Password,
            Some(Meaning::Community) => Self::Community,
            Some(Meaning::Secret | Meaning::Token) => Self::Token,
            Some(Meaning::Hash) => Self::Hash,
            _ => Self::Other,
        }
    }

    pub(super) fn category(self) -> &'static str {
        match self {
            Self::Password => "config-password",
            Self::Hash => "password-hash",
            Self::Community => "snmp-community",
            Self::Seed => "totp-secret",
            Self::Token | Self::Other => "generic-secret",
        }
    }

    /// Says whether a cell of such a column is believed.
    pub(super) fn believes(self, text: &[u8]) -> bool {
        // `see the vault`: a remark, not a password.
        let remark = text.contains(&b' ')
            && (self != Self::Password
                || text
                    .split(|byte| *byte == b' ')
                    .all(|word| looks(word) < Looks::Numbered));
        if text.len() < 3 || remark || !value::is_secret(text) {
            return false;
        }
        match self {
            Self::Password | Self::Community => text.len() <= 128,
            Self::Hash | Self::Seed => text.len() >= 8,
            Self::Token => {
                text.len() >= 8 && looks(text) >= Looks::Numbered
                    || text.len() >= 16 && !text.contains(&b'_')
            }
            Self::Other => false,
        }
    }
}

/// Says whether one of the words of a heading is a short one for a password: `iLO PW`, `PW 2`, `nas_pwd`.
fn is_short(heading: &str) -> bool {
    const SHORT: [&str; 5] = ["pw", "pwd", "psk", "mdp", "pswd"];
    heading
        .split(|sign: char| !sign.is_alphanumeric())
        .map(|word| word.trim_end_matches(|sign: char| sign.is_ascii_digit()))
        .any(|word| SHORT.contains(&word))
}
