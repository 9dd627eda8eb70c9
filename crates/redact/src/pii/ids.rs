//! Numbers that states, insurers and hospitals give to people, with the checks that they carry.

use std::ops::Range;

use crate::blocks;

use super::digits::{digits, passes};

/// A kind of number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Number {
    Ssn,
    Nino,
    SteuerId,
    Dni,
    Nir,
    CodiceFiscale,
    Bsn,
    Pesel,
    Cpf,
    /// Another country's, or one whose country is not known.
    National,
    Passport,
    Licence,
    Health,
    /// A member's, of an insurer or of a club: short ones are the club's.
    Member,
}

impl Number {
    pub(super) fn category(self) -> &'static str {
        match self {
            Self::Ssn => "us-ssn",
            Self::Nino => "uk-nino",
            Self::SteuerId => "de-steuerid",
            Self::Dni => "es-dni",
            Self::Nir => "fr-nir",
            Self::CodiceFiscale => "it-codice-fiscale",
            Self::Bsn => "nl-bsn",
            Self::Pesel => "pl-pesel",
            Self::Cpf => "br-cpf",
            Self::National => "national-id",
            Self::Passport => "passport",
            Self::Licence => "driver-licence",
            Self::Health | Self::Member => "health-record",
        }
    }
}

/// Reads a number of a kind at a place that a field's name led to; says whether its check is right.
pub(super) fn at(
    bytes: &[u8],
    at: usize,
    end: usize,
    kind: Number,
) -> Option<(Range<usize>, bool)> {
    // A passport may have a single digit among its capitals.
    let passport = kind == Number::Passport;
    let few = if passport { 1 } else { 4 };
    let end = end.min(bytes.len());
    let at = at
        + if passport {
            label(bytes.get(at..end)?)
        } else {
            0
        };
    let span = token(bytes, at, end, few)?;
    let text: Vec<u8> = bytes[span.clone()]
        .iter()
        .filter(|byte| byte.is_ascii_alphanumeric())
        .map(u8::to_ascii_uppercase)
        .collect();
    let (shaped, checked) = test(kind, &text, &bytes[span.clone()]);
    shaped.then_some((span, checked))
}

/// Returns how long the words are that call a number one once more: `ID/Passport: no. …`, `Ausweis: Pass-Nr. …`.
fn label(text: &[u8]) -> usize {
    let labels = [
        "Pass-Nr. ",
        "Pass-Nr.: ",
        "Pass Nr. ",
        "Passnr. ",
        "Pass-Nr ",
        "Pass no. ",
        "Nr. ",
        "Nr.: ",
        "nr. ",
        "nr ",
        "No. ",
        "no. ",
        "n° ",
        "N° ",
        "n.º ",
    ];
    let label = labels
        .iter()
        .find(|label| text.starts_with(label.as_bytes()));
    label.map_or(0, |label| label.len())
}

/// Reads groups of letters and digits with single signs between them; a group without a digit ends it, but for the last.
fn token(bytes: &[u8], at: usize, end: usize, few: usize) -> Option<Range<usize>> {
    let rest = bytes.get(at..end)?;
    let mut stop = 0;
    let mut from = 0;
    while from < rest.len() && from < 48 {
        let length = rest[from..]
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric())
            .count();
        let group = &rest[from..from + length];
        let has_digit = group.iter().any(u8::is_ascii_digit);
        let letters =
            length <= 3 && group.iter().all(u8::is_ascii_uppercase) || from == 0 && length <= 6;
        if length == 0 || length > 24 || !has_digit && !letters {
            break;
        }
        // After a space only what still looks like the number: digits, or a single letter that ends it.
        if from > 0 && rest[from - 1] == b' ' && !group[0].is_ascii_digit() && length > 3 {
            break;
        }
        stop = from + length;
        match rest.get(stop) {
            Some(b' ' | b'-' | b'.' | b'/' | b'+') => from = stop + 1,
            _ => break,
        }
    }
    let text = &rest[..stop];
    let next = rest.get(stop).copied().unwrap_or(b' ');
    let good = text.iter().filter(|byte| byte.is_ascii_digit()).count() >= few
        && !matches!(next, b'_' | b'@' | 0x80..)
        && !(next == b':'
            && rest
                .get(stop + 1)
                .is_some_and(|byte| !byte.is_ascii_whitespace()));
    good.then_some(at..at + stop)
}

/// Says whether letters and digits have the shape of a kind, and whether its check is right.
fn test(kind: Number, text: &[u8], written: &[u8]) -> (bool, bool) {
    let all_digits = text.iter().all(u8::is_ascii_digit);
    let number = digits(text);
    let is = |length: usize| all_digits && text.len() == length;
    match kind {
        Number::Ssn => (is(9) && &text[..3] != b"000" && &text[..3] != b"666", false),
        Number::Nino => (is_nino(text), is_nino(text) && !text.starts_with(b"QQ")),
        Number::SteuerId => (is(11) && text[0] != b'0', is(11) && is_steuer_id(&number)),
        Number::Dni => (is_dni_shaped(text), is_dni(text)),
        Number::Nir => {
            let shaped = matches!(text.len(), 13 | 15)
                && matches!(text[0], b'1'..=b'4' | b'7' | b'8')
                && text.iter().filter(|byte| !byte.is_ascii_digit()).count() <= 1;
            (shaped, shaped && is_nir(text))
        }
        Number::CodiceFiscale => (is_codice_shaped(text), is_codice(text)),
        Number::Bsn => (is(9) || is(8), is_bsn(&number) && all_digits),
        Number::Pesel => (
            is(11),
            is(11) && weighted(&number, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]).is_multiple_of(10),
        ),
        Number::Cpf => (is(11) || is(14), is(11) && is_cpf(&number)),
        Number::National => (
            is_national_shaped(text, written),
            is_national(text, &number),
        ),
        Number::Passport => (
            (6..=12).contains(&text.len())
                && written
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || *byte == b' '),
            false,
        ),
        Number::Licence => ((5..=20).contains(&text.len()), false),
        Number::Member if all_digits && text.len() < 8 => (false, false),
        Number::Health | Number::Member => (
            (5..=20).contains(&text.len()),
            is(10) && is_nhs(&number) || is_kvnr(text),
        ),
    }
}

fn weighted(digits: &[u8], weights: &[u32]) -> u32 {
    digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum()
}

fn value(text: &[u8]) -> u64 {
    text.iter().fold(0, |value, digit| {
        value * 10 + u64::from(digit.wrapping_sub(b'0'))
    })
}

fn is_nino(text: &[u8]) -> bool {
    text.len() == 9
        && text[..2].iter().all(u8::is_ascii_uppercase)
        && text[2..8].iter().all(u8::is_ascii_digit)
        && matches!(text[8], b'A'..=b'D' | b'F' | b'M' | b'P')
}

/// The check digit of ISO 7064 MOD 11,10.
fn is_steuer_id(digits: &[u8]) -> bool {
    let product = digits[..10].iter().fold(10, |product, digit| {
        let sum = (u32::from(*digit) + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == u32::from(digits[10])
}

fn is_dni_shaped(text: &[u8]) -> bool {
    text.len() == 9
        && text[8].is_ascii_uppercase()
        && text[1..8].iter().all(u8::is_ascii_digit)
        && (text[0].is_ascii_digit() || matches!(text[0], b'X'..=b'Z' | b'K' | b'L' | b'M'))
}

fn is_dni(text: &[u8]) -> bool {
    if !is_dni_shaped(text) {
        return false;
    }
    let mut number = text[..8].to_vec();
    if let b'X'..=b'Z' = number[0] {
        number[0] = number[0] - b'X' + b'0';
    }
    number[0].is_ascii_digit()
        && b"TRWAGMYFPDXBNJZSQVHLCKE"[(value(&number) % 23) as usize] == text[8]
}

fn is_nir(text: &[u8]) -> bool {
    if text.len() != 15 {
        return false;
    }
    // Corsica has letters for its department.
    let (less, mut number) = match &text[5..7] {
        b"2A" => (1_000_000, text[..13].to_vec()),
        b"2B" => (2_000_000, text[..13].to_vec()),
        _ => (0, text[..13].to_vec()),
    };
    if less > 0 {
        number[5] = b'2';
        number[6] = b'0';
    }
    number.iter().all(u8::is_ascii_digit) && 97 - (value(&number) - less) % 97 == value(&text[13..])
}

fn is_codice_shaped(text: &[u8]) -> bool {
    text.len() == 16
        && text.iter().enumerate().all(|(at, byte)| match at {
            0..=5 | 8 | 11 | 15 => byte.is_ascii_uppercase(),
            _ => byte.is_ascii_digit() || matches!(byte, b'L'..=b'N' | b'P'..=b'V'),
        })
}

fn is_codice(text: &[u8]) -> bool {
    const ODD: [u32; 26] = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
    ];
    let sum: u32 = text
        .iter()
        .take(15)
        .enumerate()
        .map(|(at, byte)| {
            let place = if byte.is_ascii_digit() {
                byte - b'0'
            } else {
                byte.wrapping_sub(b'A')
            };
            if at % 2 == 0 {
                ODD[usize::from(place) % 26]
            } else {
                u32::from(place)
            }
        })
        .sum();
    is_codice_shaped(text) && (sum % 26) as u8 + b'A' == text[15]
}

/// Calls `visit` with every Italian tax code whose check letter is right; sixteen letters and digits in its order are
/// nothing else.
pub(super) fn codici(bytes: &[u8], mut visit: impl FnMut(Range<usize>)) {
    let inside = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let joined = |byte: Option<&u8>| {
        byte.is_some_and(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'/' | b'+' | b'=')
        })
    };
    let look = |start: usize| {
        let end = start + 16;
        let alone = !joined(start.checked_sub(1).map(|at| &bytes[at])) && !joined(bytes.get(end));
        if alone && bytes[start..end].iter().all(inside) && is_codice(&bytes[start..end]) {
            visit(start..end);
        }
    };
    let masks = |block: blocks::Block| [block.within([(b'A', b'Z'), (b'0', b'9')])];
    blocks::rows(bytes, 16, masks, |[inside]| inside, look);
}

fn is_bsn(digits: &[u8]) -> bool {
    let sum = weighted(digits, &[9, 8, 7, 6, 5, 4, 3, 2]);
    digits.len() == 9 && (sum + 11 * 9 - u32::from(digits[8])).is_multiple_of(11) && sum > 0
}

fn is_cpf(digits: &[u8]) -> bool {
    let check = |count: usize| {
        let sum: u32 = (0..count)
            .map(|at| u32::from(digits[at]) * (count as u32 + 1 - at as u32))
            .sum();
        (sum * 10 % 11 % 10) as u8 == digits[count]
    };
    digits.len() == 11 && check(9) && check(10)
}

fn is_nhs(digits: &[u8]) -> bool {
    let sum = weighted(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]);
    digits.len() == 10 && (11 - sum % 11) % 11 == u32::from(digits[9])
}

/// The German health insurance number: a letter and nine digits, the last a check.
fn is_kvnr(text: &[u8]) -> bool {
    if text.len() != 10
        || !text[0].is_ascii_uppercase()
        || !text[1..].iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let place = text[0] - b'A' + 1;
    let sum: u32 = [place / 10, place % 10]
        .into_iter()
        .chain(digits(&text[1..9]))
        .enumerate()
        .map(|(at, digit)| {
            let product = u32::from(digit) * (1 + at as u32 % 2);
            product / 10 + product % 10
        })
        .sum();
    sum % 10 == u32::from(text[9] - b'0')
}

/// Numbers of states have digits for the most part, and no shape of a date or an address.
fn is_national_shaped(text: &[u8], written: &[u8]) -> bool {
    let count = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    (7..=18).contains(&text.len())
        && count >= 6
        && text.len() - count <= 6
        && super::date::at(written, 0, written.len()).is_none_or(|span| span.end < written.len())
}

/// Says whether a number has the check of one of the countries that this knows.
fn is_national(text: &[u8], number: &[u8]) -> bool {
    let all_digits = number.len() == text.len();
    match (text.len(), all_digits) {
        (8, true) => false,
        (9, true) => {
            weighted(number, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 % 10
                == (11 - u32::from(number[8])) % 11 % 10
                || passes(number)
        }
        (10, true) => {
            passes(number)
                || value(text).is_multiple_of(11)
                || weighted(number, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == u32::from(number[3])
        }
        (11, true) => is_eleven(number, text),
        (12, true) => passes(&number[2..]),
        (13, true) => {
            is_ean(number)
                || passes(number)
                || weighted(number, &[2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11 % 10
                    == u32::from(number[12])
        }
        // Finland: a date, a sign, three digits, a check letter. Ireland: seven digits and a letter.
        (10, false) => {
            text[..6].iter().all(u8::is_ascii_digit) && {
                let head = [&text[..6], &text[6..9]].concat();
                head.iter().all(u8::is_ascii_digit)
                    && b"0123456789ABCDEFHJKLMNPRSTUVWXY"[(value(&head) % 31) as usize] == text[9]
            }
        }
        (8 | 9, false) if text[..7].iter().all(u8::is_ascii_digit) => {
            let extra = text
                .get(8)
                .map_or(0, |letter| u32::from(letter.wrapping_sub(b'@')) * 9);
            let sum = weighted(number, &[8, 7, 6, 5, 4, 3, 2]) + extra;
            b"WABCDEFGHIJKLMNOPQRSTUV"[(sum % 23) as usize] == text[7]
        }
        _ => false,
    }
}

/// Belgium, Norway, Turkey, Poland's and Estonia's kin: eleven digits.
fn is_eleven(number: &[u8], text: &[u8]) -> bool {
    let belgium = [0, 2_000_000_000]
        .iter()
        .any(|more| 97 - (value(&text[..9]) + more) % 97 == value(&text[9..]));
    let norway = weighted(number, &[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]).is_multiple_of(11)
        && weighted(number, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11);
    let turkey = number[..10]
        .iter()
        .map(|digit| u32::from(*digit))
        .sum::<u32>()
        % 10
        == u32::from(number[10]);
    let estonia = weighted(number, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11 == u32::from(number[10]);
    belgium || norway || turkey || estonia
}

/// The check digit of EAN-13, which Switzerland's insurance number has.
fn is_ean(number: &[u8]) -> bool {
    weighted(number, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]).is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_their_checks() {
        for (text, kind, checked) in [
            ("219-09-9999", Number::Ssn, false),
            ("QQ 12 34 56 C", Number::Nino, false),
            ("AB123456C", Number::Nino, true),
            ("86095742719", Number::SteuerId, true),
            ("12345678Z", Number::Dni, true),
            ("X1234567L", Number::Dni, true),
            ("2 55 08 14 168 025 38", Number::Nir, true),
            ("RSSMRA85T10A562S", Number::CodiceFiscale, true),
            ("111222333", Number::Bsn, true),
            ("44051401359", Number::Pesel, true),
            ("529.982.247-25", Number::Cpf, true),
            ("811228-9874", Number::National, true),
            ("756.9217.0769.85", Number::National, true),
            ("131052-308T", Number::National, true),
            ("1234567T", Number::National, true),
            ("C01X00T47", Number::Passport, false),
            ("943 476 5919", Number::Health, true),
            ("A123456780", Number::Health, true),
            ("00123456", Number::Health, false),
        ] {
            let padded = format!("{text}, and more");
            assert_eq!(
                at(padded.as_bytes(), 0, padded.len(), kind),
                Some((0..text.len(), checked)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_has_another_shape_is_none() {
        for (text, kind) in [
            ("000-12-3456", Number::Ssn),
            ("12345", Number::Ssn),
            ("1980-03-24", Number::National),
            ("required", Number::Passport),
            ("varchar(20)", Number::Health),
            ("", Number::Bsn),
            ("1234", Number::Pesel),
            ("ABCDEFGHIJKLMNOP", Number::CodiceFiscale),
        ] {
            assert_eq!(at(text.as_bytes(), 0, text.len(), kind), None, "{text}");
        }
    }
}
