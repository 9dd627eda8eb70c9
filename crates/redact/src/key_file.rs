//! Files that are nothing but a key, in binary: told by the structure at their beginning, since no word is in them.

use std::ops::Range;

use crate::category::Category;
use crate::finding::{Finding, Strength};

/// Tags of DER.
const INTEGER: u8 = 2;
const OCTETS: u8 = 4;
const OBJECT: u8 = 6;
const SEQUENCE: u8 = 0x30;
const FIRST: u8 = 0xA0;

/// How long the integers of an RSA key are at least, in bytes.
const MODULUS: usize = 64;
/// How long the number of a key on a curve is, in bytes.
const SCALAR: Range<usize> = 20..67;

/// Object identifiers of bags of PKCS #12 that hold a private key: open, and under a password.
const BAGS: [&[u8]; 2] = [
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12, 10, 1, 1],
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12, 10, 1, 2],
];
/// What those of PKCS #5 and #12 begin with: a key is encrypted under a password.
const UNDER_PASSWORD: [&[u8]; 2] = [
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 5],
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12],
];

/// A kind of file: its category, why it is believed, and how to tell it.
type Kind = (&'static str, &'static str, fn(&[u8]) -> bool);

const KINDS: &[Kind] = &[
    ("private-key", "a private key in DER", is_der),
    ("private-key", "a private key in PKCS #12", is_pkcs12),
    (
        "private-key",
        "a private key in a key store of Java",
        is_java,
    ),
    ("pgp-private-key", "a secret key of OpenPGP", is_openpgp),
    ("pgp-private-key", "a secret key of gpg-agent", is_agent),
    ("generic-secret", "a keytab: keys of Kerberos", is_keytab),
    ("generic-secret", "tickets of Kerberos", is_tickets),
];

/// Returns the key that a file is, by its first bytes; `None` for every other file, texts among them.
///
/// The finding covers what is given of the file.
pub fn key_file(start: &[u8]) -> Option<Finding> {
    let (category, why, _) = KINDS.iter().find(|(_, _, is_one)| is_one(start))?;
    Some(Finding {
        span: 0..start.len(),
        category: Category::known(category),
        rule: "key-file",
        why: (*why).into(),
        strength: Strength::Checked,
    })
}

/// Reads an element of DER: its tag, its content and what is behind it.
fn element(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7F => (usize::from(*first), rest),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            let add = |length, digit: &u8| length << 8 | usize::from(*digit);
            (digits.iter().fold(0, add), rest)
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((*tag, content, rest))
}

/// Reads the elements within a sequence that is the whole of a file.
fn elements<const N: usize>(bytes: &[u8]) -> Option<[(u8, &[u8]); N]> {
    let (SEQUENCE, mut rest, behind) = element(bytes)? else {
        return None;
    };
    if !behind.trim_ascii().is_empty() {
        return None;
    }
    let mut found = [(0, &bytes[..0]); N];
    for one in &mut found {
        let (tag, content, behind) = element(rest)?;
        *one = (tag, content);
        rest = behind;
    }
    Some(found)
}

fn is_der(bytes: &[u8]) -> bool {
    let begins_with_object = |content| element(content).is_some_and(|(tag, ..)| tag == OBJECT);
    if let Some([(SEQUENCE, about), (OCTETS, _)]) = elements(bytes) {
        let object = element(about).filter(|(tag, ..)| *tag == OBJECT);
        return object.is_some_and(|(_, object, _)| {
            UNDER_PASSWORD.iter().any(|known| object.starts_with(known))
        });
    }
    match elements(bytes) {
        // PKCS #8, PKCS #1 and SEC 1, by what follows the version.
        Some([(INTEGER, [0 | 1]), (SEQUENCE, about), (OCTETS, _)]) => begins_with_object(about),
        Some([(INTEGER, [0 | 1]), (INTEGER, modulus), (INTEGER, _)]) => modulus.len() >= MODULUS,
        Some([(INTEGER, [1]), (OCTETS, number), (FIRST, curve)]) => {
            SCALAR.contains(&number.len()) && begins_with_object(curve)
        }
        _ => false,
    }
}

/// Stores of certificates that somebody trusts look the same but for the bags in them.
fn is_pkcs12(bytes: &[u8]) -> bool {
    let is_store = matches!(elements(bytes), Some([(INTEGER, [3]), (SEQUENCE, _)]));
    is_store
        && BAGS
            .iter()
            .any(|bag| memchr::memmem::find(bytes, bag).is_some())
}

fn is_java(bytes: &[u8]) -> bool {
    let magic = bytes.starts_with(&[0xFE, 0xED, 0xFE, 0xED])
        || bytes.starts_with(&[0xCE, 0xCE, 0xCE, 0xCE]);
    // Version, how many entries, and what the first one is.
    magic && matches!(bytes.get(4..16), Some([0, 0, 0, 1 | 2, .., 0, 0, 0, 1]))
}

fn is_openpgp(bytes: &[u8]) -> bool {
    let (length, body) = match bytes {
        [0xC5, 0xFF, a, b, c, d, body @ ..] => (u32::from_be_bytes([*a, *b, *c, *d]), body),
        [0xC5, a @ 192..224, b, body @ ..] => {
            (u32::from(a - 192) * 256 + u32::from(*b) + 192, body)
        }
        [0xC5 | 0x94, a, body @ ..] => (u32::from(*a), body),
        [0x95, a, b, body @ ..] => (u32::from(u16::from_be_bytes([*a, *b])), body),
        [0x96, a, b, c, d, body @ ..] => (u32::from_be_bytes([*a, *b, *c, *d]), body),
        _ => return false,
    };
    // Its version, four bytes that say when it was made, and its algorithm.
    let algorithm = matches!(body.get(5), Some(1..=3 | 16..=19 | 22 | 25..=28));
    let whole = usize::try_from(length).is_ok_and(|length| (40..=body.len()).contains(&length));
    matches!(body.first(), Some(4..=6)) && algorithm && whole
}

fn is_agent(bytes: &[u8]) -> bool {
    bytes.starts_with(b"(11:private-key(")
}

fn is_keytab(bytes: &[u8]) -> bool {
    let Some([5, 1 | 2, a, b, c, d, entry @ ..]) = bytes.get(..) else {
        return false;
    };
    let length = usize::try_from(i32::from_be_bytes([*a, *b, *c, *d])).unwrap_or(0);
    // How many parts the name has, and its realm.
    let realm = match entry {
        [0, 1..=4, 0, length, realm @ ..] => realm.get(..usize::from(*length)),
        _ => None,
    };
    length <= entry.len() && realm.is_some_and(is_realm)
}

fn is_tickets(bytes: &[u8]) -> bool {
    let Some([5, 4, a, b, rest @ ..]) = bytes.get(..) else {
        return false;
    };
    // The kind of the name and how many parts it has stand before its realm.
    let name = rest.get(usize::from(u16::from_be_bytes([*a, *b]))..);
    match name {
        Some([0, 0, 0, 0..=12, 0, 0, 0, 1..=4, 0, 0, 0, length, realm @ ..]) => {
            realm.get(..usize::from(*length)).is_some_and(is_realm)
        }
        _ => false,
    }
}

fn is_realm(realm: &[u8]) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"._-".contains(byte);
    realm.len() > 1 && realm.iter().all(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An element of DER.
    fn der(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len();
        let head = match length {
            0..128 => vec![tag, length as u8],
            _ => vec![tag, 0x82, (length >> 8) as u8, length as u8],
        };
        [head, content.to_vec()].concat()
    }

    fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
        der(SEQUENCE, &parts.concat())
    }

    fn rsa() -> Vec<u8> {
        let number = |length| der(INTEGER, &vec![0x5A; length]);
        let parts = [0, 256, 3, 256, 128].map(|length| match length {
            0 => der(INTEGER, &[0]),
            length => number(length),
        });
        sequence(&parts)
    }

    fn pkcs8() -> Vec<u8> {
        let about = sequence(&[der(OBJECT, &[0x2B, 0x65, 0x70])]);
        sequence(&[
            der(INTEGER, &[0]),
            about,
            der(OCTETS, &der(OCTETS, &[7; 32])),
        ])
    }

    fn keytab() -> Vec<u8> {
        let mut entry = b"\0\x01\0\x08CORP.LAN\0\x04host".to_vec();
        entry.extend([7; 60]);
        [&b"\x05\x02\0\0\0"[..], &[entry.len() as u8], &entry].concat()
    }

    fn kinds() -> Vec<(&'static str, Vec<u8>)> {
        let curve = der(FIRST, &der(OBJECT, &[0x2B, 0x81, 4, 0, 34]));
        let sec1 = sequence(&[der(INTEGER, &[1]), der(OCTETS, &[7; 32]), curve]);
        let about = sequence(&[der(OBJECT, &[UNDER_PASSWORD[0], &[13]].concat())]);
        let locked = sequence(&[about, der(OCTETS, &[7; 300])]);
        let bag = sequence(&[der(OBJECT, BAGS[1])]);
        let pkcs12 = sequence(&[der(INTEGER, &[3]), bag]);
        let java = [
            &[0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2, 0, 0, 0, 9, 0, 0, 0, 1][..],
            &[7; 90],
        ];
        let body = [&[4, 1, 2, 3, 4, 22][..], &[7; 90]].concat();
        let old = [&[0x95, 0, body.len() as u8][..], &body].concat();
        let new = [&[0xC5, body.len() as u8][..], &body].concat();
        let head = b"\x05\x04\0\x0c\0\x01\0\x08\xff\xff\xff\xff\0\0\0\0";
        let name = b"\0\0\0\x01\0\0\0\x01\0\0\0\x08CORP.LAN\0\0\0\x03eva";
        vec![
            ("private-key", rsa()),
            ("private-key", [pkcs8(), b"\n".to_vec()].concat()),
            ("private-key", sec1),
            ("private-key", locked),
            ("private-key", pkcs12),
            ("private-key", java.concat()),
            ("pgp-private-key", old),
            ("pgp-private-key", new),
            (
                "pgp-private-key",
                b"(11:private-key(3:ecc(1:d4:7777)))".to_vec(),
            ),
            ("generic-secret", keytab()),
            ("generic-secret", [&head[..], name, &[7; 50]].concat()),
        ]
    }

    #[test]
    fn files_that_are_a_key_are_told_by_their_structure() {
        for (category, bytes) in kinds() {
            let found = key_file(&bytes).map(|found| (found.category.name, found.span));
            assert_eq!(found, Some((category, 0..bytes.len())), "{bytes:02x?}");
        }
    }

    #[test]
    fn what_is_cut_off_or_something_else_is_none() {
        let certificate = sequence(&[sequence(&[der(FIRST, &der(INTEGER, &[2]))]), pkcs8()]);
        let public = sequence(&[
            sequence(&[der(OBJECT, &[0x2B, 0x65, 0x70])]),
            der(3, &[0; 33]),
        ]);
        let digest = sequence(&[
            sequence(&[der(OBJECT, &[0x2B, 14, 3])]),
            der(OCTETS, &[7; 20]),
        ]);
        let trusted = sequence(&[der(INTEGER, &[3]), sequence(&[der(OBJECT, &BAGS[0][..9])])]);
        let community = sequence(&[
            der(INTEGER, &[1]),
            der(OCTETS, &[b'a'; 30]),
            der(FIRST, &der(INTEGER, &[1])),
        ]);
        let small = sequence(&[0, 9, 9].map(|length| der(INTEGER, &vec![0; 1 + length])));
        let more = [rsa(), rsa()].concat();
        let java = b"\xFE\xED\xFE\xED\0\0\0\x02\0\0\0\x01\0\0\0\x02".to_vec();
        let public_pgp = [&[0x99, 0, 90, 4, 1, 2, 3, 4, 22][..], &[7; 90]].concat();
        for other in [
            certificate,
            public,
            digest,
            trusted,
            community,
            small,
            more,
            java,
            public_pgp,
        ] {
            assert_eq!(key_file(&other), None, "{other:02x?}");
        }
        for text in [
            "",
            "0",
            "PASSWORD=x\n",
            "\u{5}\u{2}",
            "-----BEGIN PRIVATE KEY-----\n",
        ] {
            assert_eq!(key_file(text.as_bytes()), None, "{text:?}");
        }
        for (_, whole) in kinds() {
            for end in 0..whole.len().min(24) {
                let _ = key_file(&whole[..end]);
            }
            assert_eq!(key_file(&whole[1..]), None);
        }
    }
}
