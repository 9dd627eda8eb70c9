//! Checks that need no network: checksums, structures, letters.

mod decode;
mod letters;
mod placeholder;
mod sums;

use serde::Deserialize;

pub(crate) use decode::{base64, is_ceph_key, jwt_parts};
pub(crate) use letters::{looks_random, shannon, surprise};
pub(crate) use placeholder::{is_placeholder, is_reference};
pub(crate) use sums::{base62_crc32, crc32};

/// What a secret has to pass beyond its pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Check {
    /// The last six letters are the CRC-32 of the rest in base 62 (GitHub, npm); old ones have none.
    Base62Crc32,
    /// Letters and digits are mixed as in something random.
    Random,
    /// There are small letters, capitals and digits.
    Mixed,
    /// There is a digit.
    Digit,
    /// It decodes as base64.
    Base64,
    /// It is a JSON Web Token that opens something: signed, and not the one of the documentation.
    Jwt,
    /// It has the structure of a key of Ceph.
    CephKey,
    /// Its first part is the base64 of a number (Discord).
    NumberedBase64,
    /// It names no place where the secret is, and is not meant for everybody.
    NoReference,
}

/// What a check says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is something else.
    Fails,
    /// Nothing speaks against it.
    Fits,
    /// It is no coincidence.
    Proves,
}

impl Check {
    /// Looks at a secret.
    pub(crate) fn judge(self, secret: &[u8]) -> Verdict {
        let (holds, proves) = match self {
            Self::Base62Crc32 => (true, base62_crc32(secret)),
            Self::Random => (looks_random(secret), false),
            Self::Mixed => (is_mixed(secret), false),
            Self::Digit => (secret.iter().any(u8::is_ascii_digit), false),
            Self::Base64 => (base64(secret).is_some(), false),
            Self::Jwt => (is_live_jwt(secret), true),
            Self::CephKey => (is_ceph_key(secret), true),
            Self::NumberedBase64 => (is_numbered(secret), true),
            Self::NoReference => (
                !is_reference(secret) && !crate::value::is_publishable(secret),
                false,
            ),
        };
        match (holds, proves) {
            (false, _) => Verdict::Fails,
            (true, false) => Verdict::Fits,
            (true, true) => Verdict::Proves,
        }
    }
}

fn is_mixed(secret: &[u8]) -> bool {
    secret.iter().any(u8::is_ascii_lowercase)
        && secret.iter().any(u8::is_ascii_uppercase)
        && secret.iter().any(u8::is_ascii_digit)
}

fn is_numbered(secret: &[u8]) -> bool {
    let first = secret.split(|byte| *byte == b'.').next();
    first
        .and_then(base64)
        .is_some_and(|number| number.len() >= 15 && number.iter().all(u8::is_ascii_digit))
}

/// Web tokens without a signature open nothing, and neither does the one that all documentation shows.
fn is_live_jwt(token: &[u8]) -> bool {
    let Some(parts) = jwt_parts(token) else {
        return false;
    };
    let has = |part: &[u8], word: &[u8]| memchr::memmem::find(part, word).is_some();
    let is_unsigned = parts.signature.is_empty() || has(&parts.header, b"\"none\"");
    let is_documented = has(&parts.payload, b"1234567890") && has(&parts.payload, b"John Doe");
    // The public one of every Supabase project.
    let is_public = has(&parts.payload, b"\"role\":\"anon\"");
    !is_unsigned && !is_documented && !is_public
}

/// Base64 with the usual alphabet and padding.
pub(crate) fn to_base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for part in bytes.chunks(3) {
        let at = |index: usize| u32::from(part.get(index).copied().unwrap_or(0));
        let group = at(0) << 16 | at(1) << 8 | at(2);
        for letter in 0..4 {
            let value = (group >> (18 - 6 * letter)) & 63;
            out.push(if letter > part.len() {
                '='
            } else {
                LETTERS[value as usize] as char
            });
        }
    }
    out
}
