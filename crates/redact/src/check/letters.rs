//! What the letters of a value say: made by a machine, or by a person.

/// For each first letter, the letters that often follow it in English, German and in names in code (about nine of ten
/// pairs in them, one of three in random text).
const PAIRS: [&str; 26] = [
    "bcdegilmnprstu",
    "aeilory",
    "aehiklort",
    "adeinorsu",
    "acdefglmnpqrstuvx",
    "aefiloruz",
    "aehiknoru",
    "aeinort",
    "acdefglmnoprstvz",
    "aeou",
    "aeilnortuw",
    "adeiklmostuy",
    "abeiopsu",
    "acdefgikostuz",
    "cdelmnoprstuvwx",
    "aefhiloprstu",
    "u",
    "abdefimnorstuyz",
    "acehiklmopstuwyz",
    "acehiorstuyz",
    "bceghilmnprstx",
    "aeio",
    "aehino",
    "acipt",
    "eop",
    "aeiouw",
];

/// `PAIRS` as bits, so that one lookup answers.
const FOLLOWERS: [u32; 26] = {
    let mut bits = [0_u32; 26];
    let mut row = 0;
    while row < 26 {
        let letters = PAIRS[row].as_bytes();
        let mut at = 0;
        while at < letters.len() {
            bits[row] |= 1 << (letters[at] - b'a');
            at += 1;
        }
        row += 1;
    }
    bits
};

/// The fewest bytes that say anything about randomness.
const FEWEST: usize = 8;

/// Returns the entropy of the bytes in bits a byte, after Shannon; 0 for nothing.
pub(crate) fn shannon(bytes: &[u8]) -> f32 {
    if bytes.is_empty() {
        return 0.0;
    }
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let total = bytes.len() as f32;
    counts
        .iter()
        .filter(|count| **count > 0)
        .map(|count| {
            let share = *count as f32 / total;
            -share * share.log2()
        })
        .sum()
}

/// Says whether a value looks as if a generator had made it, and no person: `t7KqXz0vLp`, not `db_password2`.
///
/// Hexadecimal values count as random whatever they stand for; what they are is for the caller to say.
pub(crate) fn looks_random(bytes: &[u8]) -> bool {
    if bytes.len() < FEWEST || !bytes.is_ascii() || is_regular(bytes) {
        return false;
    }
    if bytes.iter().all(u8::is_ascii_hexdigit) {
        return is_random_hex(bytes);
    }
    surprise(bytes) >= threshold(bytes.len())
}

/// How surprising the value's neighbours are on the average: about .2 for words and names, .6 for random text.
pub(crate) fn surprise(bytes: &[u8]) -> f32 {
    let pairs = bytes.len().saturating_sub(1).max(1) as f32;
    let sum: f32 = bytes.windows(2).map(|pair| of_pair(pair[0], pair[1])).sum();
    // A capital after a small letter begins a word in camel case, when small letters follow it.
    let words = bytes
        .windows(3)
        .filter(|three| {
            three[0].is_ascii_lowercase()
                && three[1].is_ascii_uppercase()
                && three[2].is_ascii_lowercase()
                && follows(three[1] | 0x20, three[2])
        })
        .count() as f32;
    ((sum - words * 0.6) / pairs).max(0.0)
}

/// Short values need stronger evidence.
fn threshold(length: usize) -> f32 {
    match length {
        0..12 => 0.44,
        12..20 => 0.38,
        _ => 0.36,
    }
}

fn of_pair(a: u8, b: u8) -> f32 {
    let (la, lb) = (a.is_ascii_alphabetic(), b.is_ascii_alphabetic());
    let (da, db) = (a.is_ascii_digit(), b.is_ascii_digit());
    match (la || da, lb || db) {
        // Separators stand between words; they say little.
        (true, true) => {}
        _ => return 0.25,
    }
    if la && lb {
        let common = follows(a | 0x20, b | 0x20);
        return match (a.is_ascii_uppercase(), b.is_ascii_uppercase()) {
            (false, true) => 0.8,
            _ if common => 0.05,
            _ => 0.8,
        };
    }
    match (da, db) {
        (true, true) => 0.3,
        (true, false) => 0.9,
        _ => 0.6,
    }
}

fn follows(a: u8, b: u8) -> bool {
    a.is_ascii_lowercase()
        && b.is_ascii_lowercase()
        && FOLLOWERS[usize::from(a - b'a')] & 1 << (b - b'a') != 0
}

/// Random digits repeat one another rarely; twelve different ones of 16 would be usual in 32.
fn is_random_hex(bytes: &[u8]) -> bool {
    let mut seen = 0_u32;
    let mut digits = 0;
    for byte in bytes {
        let value = (*byte as char).to_digit(16).unwrap_or(0);
        seen |= 1 << value;
        digits += usize::from(byte.is_ascii_digit());
    }
    let wanted = match bytes.len() {
        0..12 => 5,
        12..20 => 6,
        20..32 => 8,
        _ => 9,
    };
    // All digits is a number; no digit at all is a word such as `deadbeef`, unless it is long.
    seen.count_ones() >= wanted && digits > 0 && digits < bytes.len()
}

/// Says whether a value repeats itself, or counts up or down: `abababab`, `12345678`, `aaaaaaa1`.
pub(crate) fn is_regular(bytes: &[u8]) -> bool {
    if bytes.len() < 3 {
        return false;
    }
    let steps = bytes.windows(2).filter(|pair| {
        let step = i16::from(pair[1]) - i16::from(pair[0]);
        (-1..=1).contains(&step) || pair == b"90" || pair == b"9a" || pair == b"9A"
    });
    if steps.count() * 5 >= (bytes.len() - 1) * 4 {
        // A PIN may have neighbours beside each other, as `4345` has, and be no `1234` and no `1000`.
        let step = |pair: &[u8]| i16::from(pair[1]) - i16::from(pair[0]);
        let even = bytes.windows(2).all(|pair| step(pair) == step(bytes));
        let flat = bytes.windows(2).filter(|pair| pair[0] == pair[1]).count();
        let number = bytes.len() < 6 && bytes.iter().all(u8::is_ascii_digit);
        return !number || even || flat > 1;
    }
    // One piece again and again, the last one perhaps in part.
    (1..=(bytes.len() / 2).min(16)).any(|period| {
        bytes.len() >= period * 2
            && (period <= 4 || bytes.len() >= period * 3)
            && bytes[period..].iter().zip(bytes).all(|(a, b)| a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    const MADE: [&str; 8] = [
        "{alnum16}",
        "{alnum24}",
        "{alnum40}",
        "{b64x40}",
        "{b64ux43}",
        "{lower24}",
        "{hex32}",
        "{alpha32}",
    ];

    #[test]
    fn what_a_generator_made_looks_random() {
        for template in MADE {
            let missed = (0..500)
                .filter(|seed| !looks_random(fill(template, *seed).as_bytes()))
                .count();
            assert!(missed <= 10, "{missed} of 500 {template}");
        }
    }

    #[test]
    fn words_and_names_do_not_look_random() {
        for name in [
            "db_password",
            "getUserPassword",
            "proxmox-credentials",
            "PROXMOX_VE_API_TOKEN",
            "random_password.vm.result",
            "configuration",
            "zugangsdaten",
            "administrator",
            "secret/data/proxmox/api",
            "application/json",
            "ansible_become_password",
            "my-super-secret-value",
            "https://example.org/path",
            "authorizationHeaderValue",
            "1234567890",
            "abcdefghijklmnop",
            "aaaaaaaaaaaaaaaa",
            "0123456789abcdef0123456789abcdef",
            "00000000000000000000000000000000",
            "deadbeefdeadbeef",
            "short",
            "",
        ] {
            assert!(!looks_random(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn numbers_that_count_or_stay_are_regular_and_other_short_ones_are_not() {
        for number in ["1234", "4321", "0000", "1000", "1122", "11111"] {
            assert!(is_regular(number.as_bytes()), "{number}");
        }
        for number in ["4345", "4322", "4456", "2711"] {
            assert!(!is_regular(number.as_bytes()), "{number}");
        }
    }

    #[test]
    fn entropy_grows_with_the_number_of_different_letters() {
        assert_eq!(shannon(b""), 0.0);
        assert_eq!(shannon(b"aaaa"), 0.0);
        assert_eq!(shannon(b"abab"), 1.0);
        assert_eq!(shannon(b"abcd"), 2.0);
    }
}
