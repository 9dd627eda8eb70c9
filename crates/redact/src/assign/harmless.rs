//! Values that are no secrets whatever their name says.

use std::sync::OnceLock;

use crate::bytes::begins;
use crate::kind::Kind;
use crate::score::shape::{Shape, is_hex};
use crate::wordset::WordSet;

/// Beginnings of what is meant to be public, or is sealed already.
const PUBLIC: [&str; 41] = [
    "&lt;",
    "&#x3C;",
    "&#60;",
    "ssh-rsa ",
    "ssh-ed25519 ",
    "ecdsa-sha2-",
    "ssh-dss ",
    "sk-ssh-",
    "AAAAB3Nza",
    "AAAAC3Nza",
    "AAAAE2Vj",
    "age1",
    "-----BEGIN",
    "SHA256:",
    "sha256:",
    "sha256-",
    "sha384-",
    "sha512-",
    "sha1-",
    "sha512:",
    "MD5:",
    "md5:",
    "arn:",
    "UPID:",
    "$ANSIBLE_VAULT",
    "ENC[",
    "vault:v",
    "LS0tLS1CRUdJTiBDRVJU",
    "LS0tLS1CRUdJTiBQVUJM",
    "iqn.",
    "wwn-",
    "urn:",
    "oid:",
    "MII",
    "http://",
    "https://",
    "data:",
    "file:",
    "projects/",
    "secrets/",
    "mailto:",
];

/// Says whether a value is public material, a fingerprint, an address or sealed.
pub(super) fn is_public(text: &[u8]) -> bool {
    PUBLIC.iter().any(|lead| begins(text, lead.as_bytes()))
        || is_fingerprint(text)
        || is_sealed(text)
        || crate::bytes::has(text, b"://")
        || is_path(text)
        || is_address(text)
        || super::kubernetes::is_encoded_name(text)
        || crate::value::is_key_id(text)
        || crate::value::is_publishable(text)
        || is_cache_key(text)
        || is_path_of_setting(text)
        // What an audit log of Vault tells instead of a value.
        || text.starts_with(b"hmac-sha256:")
}

/// `jwt_key=/var/spool/x.key`: the file of a setting within a setting.
fn is_path_of_setting(text: &[u8]) -> bool {
    let name = |byte: &&u8| byte.is_ascii_lowercase() || **byte == b'_';
    let length = text.iter().take_while(name).count();
    let path = text[length..].strip_prefix(b"=/");
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    length > 2 && path.is_some_and(|path| path.contains(&b'/') && path.iter().all(plain))
}

/// `cargo-5f1c…`: what a pipeline keeps a folder under, with the sum of a file that locks versions.
fn is_cache_key(text: &[u8]) -> bool {
    let Some(dash) = memchr::memrchr(b'-', text) else {
        return false;
    };
    let (name, sum) = (&text[..dash], &text[dash + 1..]);
    let tools = [
        &b"cargo"[..],
        b"npm",
        b"pip",
        b"yarn",
        b"pnpm",
        b"gradle",
        b"maven",
        b"node",
        b"deps",
        b"cache",
        b"go",
    ];
    matches!(sum.len(), 32 | 40 | 64)
        && sum.iter().all(u8::is_ascii_hexdigit)
        && name
            .split(|byte| *byte == b'-')
            .any(|word| tools.contains(&word))
}

/// What a controller in the cluster alone can open: `kubeseal` writes the length of a 4096-bit RSA block, then the block.
fn is_sealed(text: &[u8]) -> bool {
    text.len() > 300 && text.starts_with(b"Ag")
}

/// Pairs of hexadecimal digits joined by colons.
fn is_fingerprint(text: &[u8]) -> bool {
    text.len() >= 8
        && text.len() % 3 == 2
        && text.chunks(3).all(|part| {
            part[..2].iter().all(u8::is_ascii_hexdigit)
                && part.get(2).is_none_or(|byte| *byte == b':')
        })
}

/// `/etc/x`, `./x`, `~/x`, `C:\x`, `secret/data/x`: words between slashes.
fn is_path(text: &[u8]) -> bool {
    if text.starts_with(b"~/") || text.starts_with(b"./") || text.starts_with(b"../") {
        return true;
    }
    if text.len() > 3
        && text[0].is_ascii_alphabetic()
        && (text[1..].starts_with(b":\\") || text[1..].starts_with(b":/"))
    {
        return true;
    }
    if !text.contains(&b'/') || text.contains(&b'=') || text.contains(&b'+') {
        return false;
    }
    let rest = text.strip_prefix(b"/").unwrap_or(text);
    rest.len() < 200
        && rest.split(|byte| *byte == b'/').all(|part| {
            part.len() <= 40
                && part
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_.@:*${}%~ ".contains(byte))
                && !crate::check::looks_random(part)
        })
        && (text[0] == b'/' || rest.iter().all(|byte| !byte.is_ascii_uppercase()))
}

/// `name@example.org`, with nothing a password would have.
fn is_address(text: &[u8]) -> bool {
    let Some(at) = memchr::memchr(b'@', text) else {
        return false;
    };
    let (user, host) = (&text[..at], &text[at + 1..]);
    !user.is_empty()
        && user
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(byte))
        && crate::score::shape::is_dotted(host)
}

/// Says whether a value is a password hash of crypt(3), LDAP, Django or Argon2.
pub(super) fn is_hash(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"$$").map_or(text, |_| &text[1..]);
    let crypt = text.len() > 12
        && text[0] == b'$'
        && [
            &b"1$"[..],
            b"2a$",
            b"2b$",
            b"2y$",
            b"5$",
            b"6$",
            b"y$",
            b"7$",
            b"gy$",
            b"apr1$",
            b"8$",
            b"9$",
            b"14$",
            b"sha1$",
            b"argon2",
            b"scrypt$",
            b"pbkdf2",
        ]
        .iter()
        .any(|lead| text[1..].starts_with(lead));
    let named = text.len() > 20
        && [
            &b"{SSHA"[..],
            b"{SHA",
            b"{CRYPT}",
            b"{MD5}",
            b"{SMD5}",
            b"{PBKDF2",
            b"{ARGON2",
            b"{BLF-CRYPT}",
            b"pbkdf2_sha",
            b"pbkdf2:sha",
            b"scrypt:",
            b"SCRAM-SHA-256$",
        ]
        .iter()
        .any(|lead| text.starts_with(lead));
    crypt || named
}

/// Names of algorithms, of types and of modes; also words that stand where a password could.
const COMMON: &str = "string|text|varchar|char|bool|boolean|integer|number|object|array|bytes|binary|password|passwort|passwords|\
    prompt|required|optional|requisite|sufficient|disabled|enabled|enable|disable|plain|plaintext|cleartext|crypt|hashed|encrypted|\
    hidden|masked|default|undefined|unknown|internal|external|local|remote|random|generate|generated|auto|automatic|manual|manually|\
    never|always|empty|inherit|inherited|basic|digest|bearer|token|tokens|secret|secrets|secretref|key|keys|public|private|shared|\
    login|logout|signin|username|user|users|admin-password|field|fields|input|label|title|name|names|value|values|file|files|path|\
    environment|variable|vault|keyring|keychain|store|stored|saved|external-secret|kubernetes|opaque|oauth|oauth2|openid|oidc|saml|\
    ldap|ldaps|kerberos|radius|tacacs|pam|unix|linux|native|native-password|mysql_native_password|caching_sha2_password|\
    scram-sha-256|scram-sha-512|sha-1|sha1|sha-256|sha256|sha-384|sha-512|sha512|sha256-crypt|sha512-crypt|md5|md5-crypt|bcrypt|\
    scrypt|argon2|argon2i|argon2id|pbkdf2|hmac|hmac-md5|hmac-sha1|hmac-sha256|hmac-sha512|hs256|hs384|hs512|rs256|rs512|es256|aes|aes128|\
    aes256|aes-128-cbc|aes-256-cbc|aes-256-gcm|aes-128-gcm|aes128-gcm|rsa|rsa2048|rsa4096|rsa-2048|rsa-4096|ecdsa|ed25519|x25519|curve25519|base64|hex|utf8|utf-8|ascii|\
    ansi|json|yaml|xml|html|http|https|null|none|true|false|yes|no|on|off|test|tests|testing|missing|invalid|expired|changed|change|\
    reset|recover|forgot|confirm|confirmation|current|new|old|previous|repeat|again|accepted|denied|allowed|rejected|failed|failure|\
    success|successful|verify|verified|validate|valid|check|checked|update|updated|create|created|delete|deleted|remove|removed|\
    authentication|authenticate|authorization|authorized|credentials|credential|session|cookie|cookies|header|headers|body|query|\
    request|response|client|server|service|function|method|return|returns|import|export|const|static|await|async|lambda|self|this|\
    trust|reject|peer|ident|cert|certificate|gssapi|sspi|negotiate|ntlm|spnego|session-token|access-token|refresh-token|id-token|\
    id_token|access_token|refresh_token|client_credentials|client_secret_basic|client_secret_post|authorization_code|password-grant|\
    jwt|apikey|api_key|api-key|x-api-key|opaque-token|service-account|serviceaccount|account|accounts|email|mail|phone|sms|totp|otp|\
    webauthn|passkey|fido2|u2f|yubikey|wpa|wpa2|wpa3|wpa-psk|wpa-eap|wpa2-psk|sae|owe|wep|open|psk|cephx|chap|pap|mschap|mschapv2|\
    eap|peap|tls|ttls|starttls|sasl|login-plain|cram-md5|digest-md5|xoauth2|gssapi-keyex|publickey|keyboard-interactive|hostbased|\
    interactive|noninteractive|ask|asked|stdin|stdout|pass|keepass|bitwarden|lastpass|onepassword|gopass|pinentry|askpass|systemd-ask-password|x509|pkcs8|pkcs12|pem|der|\
    configured|notconfigured|uses|using|used|with|without|from|must|should|cannot|could|would|will|have|that|which|when|only|your|their|here|there|where|isset|issue|protected|provided|specified|given|found|known|same|other|another|both|either|neither|first|second|last|next";

/// Says whether a single word is one that stands where a password could, and is none.
pub(super) fn is_common(text: &[u8]) -> bool {
    static WORDS: OnceLock<WordSet> = OnceLock::new();
    let words = WORDS.get_or_init(|| WordSet::new(COMMON.split('|')));
    words.contains(text)
}

/// Parts that tell that a value is the name of a secret, and no secret.
const TELLING: [&str; 41] = [
    "password",
    "passwd",
    "passwort",
    "passphrase",
    "passcode",
    "secret",
    "token",
    "credential",
    "apikey",
    "api_key",
    "api-key",
    "auth_key",
    "private_key",
    "public_key",
    "access_key",
    "_key",
    "-key",
    "user",
    "login",
    "username",
    "input",
    "field",
    "label",
    "required",
    "invalid",
    "error",
    "config",
    "setting",
    "placeholder",
    "attribute",
    "header",
    "cookie",
    "session_id",
    "pwd",
    " tegn",
    " tecken",
    " zeichen",
    " caracteres",
    " caratteri",
    " tekens",
    " characters",
];

/// Says whether a value that is made of words is the name of a secret, of a field or of a setting.
pub(super) fn has_telling_word(text: &[u8]) -> bool {
    if text.len() > 64 {
        return false;
    }
    let wordy = text.iter().all(|byte| {
        byte.is_ascii_alphabetic() || b"-_.:/ []=#".contains(byte) || byte.is_ascii_digit()
    });
    if !wordy || text.iter().filter(|byte| byte.is_ascii_digit()).count() > 2 {
        return false;
    }
    let mut lower = [0_u8; 64];
    let lower = &mut lower[..text.len()];
    lower.copy_from_slice(text);
    lower.make_ascii_lowercase();
    TELLING
        .iter()
        .any(|word| crate::bytes::has(lower, word.as_bytes()))
        && !is_of_rare_words(lower)
}

/// `cornfield-bramble-otter`: three words or more of which each is rare, so that a telling one is a part of one by chance.
fn is_of_rare_words(text: &[u8]) -> bool {
    let mut words = text.split(|byte| *byte == b'-');
    words.clone().count() > 2 && words.all(|word| word.len() > 4 && crate::prose::is_rare(word))
}

/// Says whether a value is a setting: a number with a unit, a version, a date, an algorithm, a truth value.
pub(super) fn is_setting(text: &[u8], shape: &Shape) -> bool {
    if shape.is_number(text) && (shape.others > 0 || shape.length < 6 || shape.length > 16) {
        return true;
    }
    if shape.digits > 0 && shape.length <= 6 && is_quantity(text) {
        return true;
    }
    // Versions and dates: `v1.2.3`, `2026-01-02T10:11:12Z`.
    let dated = shape.digits * 2 > shape.length
        && shape.lower + shape.upper <= 2
        && text.iter().filter(|byte| b"-:./".contains(byte)).count() >= 2
        && text
            .iter()
            .all(|byte| byte.is_ascii_digit() || b"-:./TZv+ ".contains(byte));
    dated || is_placeholder_word(text, shape)
}

/// `24h`, `30d`, `512MB`, `10m`.
fn is_quantity(text: &[u8]) -> bool {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let unit = &text[digits..];
    digits > 0
        && [
            &b"s"[..],
            b"m",
            b"h",
            b"d",
            b"w",
            b"y",
            b"ms",
            b"kb",
            b"mb",
            b"gb",
            b"k",
            b"g",
            b"b",
            b"min",
            b"px",
            b"em",
            b"bit",
            b"days",
            b"th",
            b"st",
        ]
        .iter()
        .any(|known| unit.eq_ignore_ascii_case(known))
}

fn is_placeholder_word(text: &[u8], shape: &Shape) -> bool {
    (shape.words > 0 || shape.length <= 24) && is_common(text)
}

/// Parts that only templates, patterns and paths of types have.
const HOLES: [&str; 22] = [
    "{}", "%s", "%d", "%v", "${", "#{", "{{", "{0}", "{:", "(?", "[a-z", "[A-Z", "[0-9", "[^",
    ".*", "\\d", "\\w", "\\S", "\\u", "\\x", "::", "->",
];

/// Says whether a string is a template or a pattern: `{}`, `%s`, `^[a-z]+$`, `#id`, `.class`.
pub(super) fn is_template(text: &[u8]) -> bool {
    let escape = |part: &[u8]| memchr::memmem::find_iter(text, part).count() > 1;
    if escape(b"\\x") || escape(b"\\u") || escape(b"\\0") {
        return true;
    }
    if !text.contains(&b' ') && text.len() >= 16 && crate::check::looks_random(text) {
        return false;
    }
    let selector = matches!(text[0], b'#' | b'.')
        && text[1..]
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || *byte == b'-');
    let enclosed = text.starts_with(b"{") && text.ends_with(b"}");
    selector || enclosed || named_braces(text) || HOLES.iter().any(|hole| contains(text, hole))
}

fn contains(text: &[u8], part: &str) -> bool {
    crate::bytes::has(text, part.as_bytes())
}

/// `user:{password}@`, a hole with a name.
fn named_braces(text: &[u8]) -> bool {
    let Some(open) = memchr::memchr(b'{', text) else {
        return false;
    };
    let length = text[open + 1..]
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"_.:".contains(byte))
        .count();
    length > 0 && text.get(open + 1 + length) == Some(&b'}')
}

/// Says whether a value without quotes is an expression of a language: `foo(bar)`, `a[b]`, `x == y`, `&x`.
pub(super) fn is_expression(text: &[u8]) -> bool {
    let pointer = matches!(text[0], b'*' | b'&' | b'@')
        && text.len() > 2
        && text[1..]
            .iter()
            .all(|byte| byte.is_ascii_lowercase() || *byte == b'_');
    let choice = text.contains(&b'|')
        && text
            .iter()
            .all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'|' | b'-'));
    let scoped = text.len() > 4
        && text[1] == b':'
        && text[2..]
            .iter()
            .all(|byte| byte.is_ascii_lowercase() || b"_.[]:".contains(byte));
    // `(sensitive value)`, `(known after apply)`
    let remark = text[0] == b'(' && text[1..].iter().all(u8::is_ascii_lowercase);
    // `Passwort Datenbank%3A x` in a note: a label goes on.
    let label = text.ends_with(b"%3A");
    is_call(text)
        || remark
        || label
        || choice
        || scoped
        || pointer
        || is_cmdlet(text)
        || is_generic(text)
        || BEGINNINGS.iter().any(|sign| text.starts_with(sign))
        || matches!(text, b"{" | b"[" | b"(" | b"\\")
        || matches!(text[0], b'{' | b'[' | b'(')
            && text.iter().all(|byte| b"{}[](), \"'".contains(byte))
        || crate::bytes::has(text, b"${")
        || crate::bytes::has(text, b"{{")
        || crate::bytes::find(text, b"$(").is_some()
}

/// What only expressions begin with: operators, any text of a pattern, the first of several strings (`('password', 'X')`).
const BEGINNINGS: [&[u8]; 8] = [b"->", b"=>", b"::", b"&&", b"||", b".*", b"('", b"(\""];

/// `foo(bar)`, `a[b]`, `foo("`: a name and what it is called with, or `foo(` that goes on elsewhere.
fn is_call(text: &[u8]) -> bool {
    let name = text
        .iter()
        .take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_' || **byte == b'.')
        .count();
    let rest = &text[name..];
    let closes = matches!(text.last(), Some(b')' | b']' | b',' | b'"' | b'\''));
    let unclosed = name > 2
        && rest.starts_with(b"(")
        && text[..name].iter().all(u8::is_ascii_lowercase)
        && !text.contains(&b')');
    unclosed
        || name > 1
            && (rest.starts_with(b"(\"")
                || rest.starts_with(b"('")
                || closes && matches!(rest.first(), Some(b'(' | b'[')))
}

/// Says whether a value is no element of a list and no call, though it ends like one: `Hazel7712[1]`. Few names end with
/// several digits.
pub(super) fn ends_in_brackets(text: &[u8]) -> bool {
    /// The fewest letters before the bracket, and the most within.
    const SHORTEST: usize = 5;
    const MOST: usize = 6;
    let open = memchr::memchr3(b'[', b'(', b'{', text).filter(|open| *open >= SHORTEST);
    open.is_some_and(|open| {
        let (name, inner) = (&text[..open], &text[open + 1..]);
        let digits = name.iter().filter(|byte| byte.is_ascii_digit()).count();
        let named = name.iter().all(|byte| byte.is_ascii_alphanumeric());
        let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"])}".contains(byte);
        named
            && digits > 1
            && inner.len() <= MOST
            && inner.iter().all(plain)
            && crate::value::looks(name) >= crate::value::Looks::Numbered
    })
}

/// Says whether a value is the beginning of a block in place, or what Jenkins and Maven encrypted: `{Type: …`, `{AQAAA…=}`.
pub(super) fn is_wrapped(quoted: bool, text: &[u8], kind: Kind) -> bool {
    let Some(inner) = text.strip_prefix(b"{") else {
        return false;
    };
    let block = !quoted && (inner.ends_with(b":") || inner.iter().all(u8::is_ascii_alphabetic));
    let encrypted = kind == Kind::Xml
        && inner.strip_suffix(b"}").is_some_and(|inner| {
            inner.len() >= 24
                && inner
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(byte))
        });
    block || encrypted
}

/// `(Read-Host -AsSecureString …)` of PowerShell.
fn is_cmdlet(text: &[u8]) -> bool {
    text.strip_prefix(b"(").is_some_and(|text| {
        text.first().is_some_and(u8::is_ascii_uppercase)
            && text.contains(&b'-')
            && text
                .iter()
                .all(|byte| byte.is_ascii_alphabetic() || *byte == b'-')
    })
}

/// `Secret<String>`
fn is_generic(text: &[u8]) -> bool {
    memchr::memchr(b'<', text).is_some_and(|open| {
        let plain = |part: &[u8]| {
            part.iter()
                .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        };
        let inner = text[open + 1..].strip_suffix(b">").unwrap_or_default();
        text[0].is_ascii_uppercase()
            && text[..open].iter().all(u8::is_ascii_alphabetic)
            && !inner.is_empty()
            && plain(inner)
    })
}

/// Words that sentences have and pass phrases do not.
const SMALL: [&str; 60] = [
    "the", "a", "an", "is", "are", "was", "be", "to", "for", "of", "in", "on", "at", "by", "with",
    "from", "your", "you", "please", "enter", "must", "not", "no", "and", "or", "if", "this",
    "that", "it", "as", "will", "should", "can", "has", "have", "used", "use", "new", "der", "die",
    "das", "ist", "und", "ein", "eine", "bitte", "le", "la", "les", "est", "el", "een", "het",
    "de", "per", "set", "when", "which", "via", "only",
];

/// Says whether words with spaces are a sentence or a label rather than a pass phrase.
pub(super) fn is_sentence(text: &[u8]) -> bool {
    let words = || {
        text.split(|byte| byte.is_ascii_whitespace())
            .filter(|word| !word.is_empty())
    };
    let count = words().count();
    let is_small = |word: &[u8]| {
        let word = word.strip_suffix(b",").unwrap_or(word);
        SMALL
            .iter()
            .any(|small| word.eq_ignore_ascii_case(small.as_bytes()))
    };
    let ends = matches!(text.last(), Some(b'.' | b':' | b'?' | b'|' | b'\\')) && count > 2;
    let signs = text
        .iter()
        .any(|byte| b"={[/(".contains(byte) || *byte >= 0x80);
    let operators = [&b"||"[..], b"&&", b"->", b"-"];
    if ends || signs || count > 8 || has_telling_word(text) {
        return true;
    }
    if words().any(|word| is_small(word) || operators.contains(&word)) {
        return true;
    }
    // `Passwort Neu`, `Secret key`: labels begin with a capital, and are short.
    let capital =
        |word: &[u8]| word[0].is_ascii_uppercase() && word[1..].iter().all(u8::is_ascii_lowercase);
    let label = words().next().is_some_and(capital) && count < 4;
    words().all(capital) || label && !text.iter().any(u8::is_ascii_digit)
}

/// Says whether a value is a name in code: letters, digits and `_`, at least two of them.
pub(super) fn is_identifier(text: &[u8]) -> bool {
    text.iter()
        .all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
        && memchr::memchr_iter(b'_', text).count() > 1
}

/// Says whether a value is hexadecimal of a length that keys have.
pub(super) fn is_hex_key(text: &[u8]) -> bool {
    is_hex(text) && text.len() >= 32
}
