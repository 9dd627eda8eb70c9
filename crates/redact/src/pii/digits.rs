//! Runs of digits: card numbers and bank accounts.

use std::ops::Range;

use crate::blocks;
use crate::input::Input;

/// The fewest bytes of digits and signs between them that a number can have: groups of an account.
pub(super) const SHORTEST: usize = 9;

/// The fewest digits of a card.
pub(super) const CARD: usize = 13;

/// Calls `visit` with every run of digits with single signs between them that is at least `shortest` bytes long.
pub(super) fn runs(bytes: &[u8], shortest: usize, mut visit: impl FnMut(Range<usize>)) {
    let mut done = 0;
    let mut look = |at: usize| {
        // What goes on from the block before may seem to begin with a sign.
        if at < done || !bytes[at].is_ascii_digit() {
            return;
        }
        let end = end_of_run(bytes, at);
        // A run that reached here from before was visited when it began.
        if end - at >= shortest {
            visit(at..end);
            done = end;
        }
    };
    blocks::rows(
        bytes,
        shortest,
        |block| [block.digits(), block.is_any([b' ', b'-'])],
        |[digits, signs]| digits | signs & digits << 1 & digits >> 1,
        &mut look,
    );
}

/// Returns where a run of digits ends that begins at a place.
fn end_of_run(bytes: &[u8], start: usize) -> usize {
    let mut end = start + 1;
    while end < bytes.len()
        && (bytes[end].is_ascii_digit()
            || is_sign(bytes[end]) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit))
    {
        end += 1;
    }
    end
}

fn is_sign(byte: u8) -> bool {
    byte == b' ' || byte == b'-'
}

/// Reads a payment card's number that a run of digits is, or begins with where spaces part it from other numbers.
pub(super) fn card(bytes: &[u8], run: &Range<usize>) -> Option<Range<usize>> {
    let before = run.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let after = bytes.get(run.end).copied().unwrap_or(b' ');
    let second = bytes.get(run.end + 1).copied().unwrap_or(b' ');
    let joined = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b'_' | b'-' | b'+' | b'$' | b'%')
            || byte >= 0x80
    };
    if joined(before)
        || before == b'.'
        || before == b'/'
        || joined(after)
        || after == b'.' && second.is_ascii_digit()
    {
        return None;
    }
    let groups: Vec<Range<usize>> = split(bytes, run);
    // A number with signs between its groups may stand beside other numbers: `exp`, a code.
    for from in 0..groups.len().min(3) {
        for shape in [&[4, 4, 4, 4][..], &[4, 6, 5], &[4, 6, 4], &[4, 4, 4, 4, 3]] {
            let Some(part) = groups.get(from..from + shape.len()) else {
                continue;
            };
            let fits = part
                .iter()
                .zip(shape)
                .all(|(group, length)| group.len() == *length);
            let sign = bytes[part[0].end];
            let same = part[1..].iter().all(|group| bytes[group.start - 1] == sign);
            let span = part[0].start..part[part.len() - 1].end;
            if fits && same && is_card(&digits(&bytes[span.clone()])) {
                return Some(span);
            }
        }
    }
    groups
        .iter()
        .find(|group| {
            (13..=16).contains(&group.len())
                && (groups.len() == 1 || sides_are_spaces(bytes, group))
                && is_card(&digits(&bytes[(*group).clone()]))
        })
        .cloned()
}

fn sides_are_spaces(bytes: &[u8], group: &Range<usize>) -> bool {
    let before = group.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    before != b'-' && bytes.get(group.end) != Some(&b'-')
}

fn split(bytes: &[u8], run: &Range<usize>) -> Vec<Range<usize>> {
    // What lies past a card's length is not looked at, so a group that is cut there is none.
    let end = run.end.min(run.start + 64);
    let mut groups = Vec::new();
    let mut start = run.start;
    for group in bytes[run.start..end].split(|byte| is_sign(*byte)) {
        groups.push(start..start + group.len());
        start += group.len() + 1;
    }
    if end < run.end {
        groups.pop();
    }
    groups
}

/// Returns the values of the digits of a text.
pub(super) fn digits(text: &[u8]) -> Vec<u8> {
    text.iter()
        .filter(|byte| byte.is_ascii_digit())
        .map(|byte| byte - b'0')
        .collect()
}

/// Says whether digits are those of a payment card: an issuer's range, its length, and the check digit.
pub(super) fn is_card(digits: &[u8]) -> bool {
    if !(13..=19).contains(&digits.len()) || digits.iter().all(|digit| *digit == digits[0]) {
        return false;
    }
    let head = |count: usize| {
        digits[..count]
            .iter()
            .fold(0_u32, |head, digit| head * 10 + u32::from(*digit))
    };
    let length = digits.len();
    let issued = match (head(1), head(2), head(3), head(4)) {
        (4, ..) => matches!(length, 13 | 16 | 19),
        (_, 51..=55, ..) | (_, _, _, 2221..=2720) => length == 16,
        (_, 34 | 37, ..) => length == 15,
        (_, 36 | 38 | 39, ..) | (_, _, 300..=305, _) => length == 14,
        (_, 65, ..) | (_, _, 644..=649, _) | (_, _, _, 6011) => (16..=19).contains(&length),
        (_, 62 | 35 | 81, ..) => (16..=19).contains(&length),
        (_, 50 | 56..=58, ..) | (_, _, 670..=679, _) | (_, _, _, 6304) => length == 16,
        _ => false,
    };
    issued && passes(digits)
}

/// Reads a social security number of the United States that a run of digits is: three, two and four with dashes.
pub(super) fn ssn(bytes: &[u8], run: &Range<usize>) -> Option<Range<usize>> {
    let text = &bytes[run.clone()];
    let dashes = text.len() == 11
        && text
            .iter()
            .enumerate()
            .all(|(at, byte)| (*byte == b'-') == matches!(at, 3 | 6) && *byte != b' ');
    let before = run.start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let after = bytes.get(run.end).copied().unwrap_or(b' ');
    let second = bytes.get(run.end + 1).copied().unwrap_or(b' ');
    let joined = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || matches!(byte, b'_' | b'-' | b'/' | b'+' | b'#')
            || byte >= 0x80
    };
    let good = dashes
        && &text[..3] != b"000"
        && &text[..3] != b"666"
        && text[0] != b'9'
        && &text[4..6] != b"00"
        && &text[7..] != b"0000";
    (good
        && !joined(before)
        && before != b'.'
        && !joined(after)
        && !(after == b'.' && second.is_ascii_digit()))
    .then(|| run.clone())
}

/// Says whether the values of digits pass the check of Luhn.
pub(super) fn passes(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match at % 2 {
            0 => u32::from(*digit),
            _ => u32::from(*digit * 2 / 10 + *digit * 2 % 10),
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Says whether an account's letters and digits pass ISO 7064 mod 97-10; what stands between them is left out.
fn mod97(account: &[u8]) -> bool {
    let letters = || account.iter().filter(|byte| byte.is_ascii_alphanumeric());
    // The country and the check digits count last.
    let turned = letters().skip(4).chain(letters().take(4));
    let rest = turned.fold(0_u32, |rest, letter| match letter.to_ascii_uppercase() {
        digit @ b'0'..=b'9' => (rest * 10 + u32::from(digit - b'0')) % 97,
        letter => (rest * 100 + u32::from(letter - b'A') + 10) % 97,
    });
    rest == 1
}

/// The lengths of bank account numbers by country.
const LENGTHS: &str = "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20";

/// Reads a bank account's number whose digits a run belongs to.
pub(super) fn iban(bytes: &[u8], run: &Range<usize>) -> Option<Range<usize>> {
    // Letters of the bank may stand between the country and the run: `GB82 WEST 1234 …`.
    let low = run.start.saturating_sub(14);
    let mut start = run.start;
    while start > low
        && (bytes[start - 1].is_ascii_uppercase()
            || bytes[start - 1].is_ascii_digit()
            || bytes[start - 1] == b' ')
    {
        start -= 1;
    }
    (start..run.start).find_map(|at| account(bytes, at))
}

/// Reads a bank account's number at a place.
pub(super) fn account(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let head = bytes.get(at..at + 4)?;
    let shaped =
        head[..2].iter().all(u8::is_ascii_alphabetic) && head[2..].iter().all(u8::is_ascii_digit);
    if !shaped
        || at > 0
            && (bytes[at - 1].is_ascii_alphanumeric()
                || matches!(bytes[at - 1], b'_' | b'+' | b'/'))
    {
        return None;
    }
    let country = std::str::from_utf8(&head[..2]).ok()?.to_ascii_uppercase();
    let length: usize = LENGTHS
        .split(' ')
        .find(|entry| entry.starts_with(&country))?[2..]
        .parse()
        .ok()?;
    let mut count = 0;
    let mut end = at;
    while count < length {
        match bytes.get(end)? {
            byte if byte.is_ascii_alphanumeric() => count += 1,
            b' ' | b'-' if bytes[end - 1].is_ascii_alphanumeric() => {}
            _ => return None,
        }
        end += 1;
    }
    let more = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    (!bytes.get(end).is_some_and(more) && mod97(&bytes[at..end])).then_some(at..end)
}

/// Says whether the words before a number speak of a card; thirteen digits are an article's number elsewhere.
pub(super) fn is_named_card(input: &Input<'_>, at: usize) -> bool {
    let lead = input.bytes[at.saturating_sub(32)..at].to_ascii_lowercase();
    let line = &lead[memchr::memrchr(b'\n', &lead).map_or(0, |at| at + 1)..];
    let words: [&[u8]; 6] = [b"card", b"visa", b"pan", b"karte", b"carte", b"tarjeta"];
    words
        .iter()
        .any(|word| memchr::memmem::find(line, word).is_some())
}

/// Says whether the name before an unquoted number is one for numbers that are no cards: sizes, times, identifiers.
pub(super) fn is_count(input: &Input<'_>, at: usize) -> bool {
    let low = at.saturating_sub(48);
    let lead = input.bytes[low..at].trim_ascii_end();
    let Some(lead) = lead.strip_suffix(b":").or_else(|| lead.strip_suffix(b"=")) else {
        return false;
    };
    let lead = lead.trim_ascii_end();
    let lead = lead.strip_suffix(b"\"").unwrap_or(lead);
    let from = lead
        .iter()
        .rposition(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')))
        .map_or(0, |at| at + 1);
    let words = crate::field::words(&lead[from..]);
    matches!(
        words.last(1),
        "id" | "ts"
            | "time"
            | "timestamp"
            | "size"
            | "guid"
            | "serial"
            | "count"
            | "offset"
            | "inode"
            | "seq"
            | "nonce"
            | "epoch"
            | "ns"
            | "bytes"
            | "sequence"
            | "uid"
            | "hash"
            | "version"
            | "txg"
            | "generation"
            | "total"
            | "used"
            | "len"
            | "length"
            | "seed"
            | "arn"
            | "isbn"
            | "ean"
            | "imei"
            | "order"
            | "invoice"
            | "tracking"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, read: fn(&[u8], &Range<usize>) -> Option<Range<usize>>) -> Option<&str> {
        let mut spans = Vec::new();
        runs(text.as_bytes(), SHORTEST, |run| {
            spans.extend(read(text.as_bytes(), &run))
        });
        spans.first().map(|span| &text[span.clone()])
    }

    #[test]
    fn cards_are_found_with_and_without_signs() {
        for (text, wanted) in [
            ("card 4111 1111 1111 1111, exp 03/29", "4111 1111 1111 1111"),
            ("4111-1111-1111-1111", "4111-1111-1111-1111"),
            ("x,378282246310005,y", "378282246310005"),
            ("3782 822463 10005", "3782 822463 10005"),
            ("5555555555554444 12 29", "5555555555554444"),
            ("\"6011000990139424\"", "6011000990139424"),
        ] {
            assert_eq!(found(text, card), Some(wanted), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_cards() {
        for text in [
            "4111 1111 1111 1112",
            "a4111111111111111",
            "41111111111111111111",
            "1783383808",
            "4111.1111111111111",
            "0000000000000000",
            "2026-05-16 14:29",
        ] {
            assert_eq!(found(text, card), None, "{text}");
        }
        let input = Input::new("x.json", b"{\"size\": 4111111111111111}");
        assert!(is_count(&input, 9));
    }

    #[test]
    fn accounts_are_found_with_the_right_check_digits_only() {
        for (text, wanted) in [
            (
                "IBAN DE89 3704 0044 0532 0130 00.",
                "DE89 3704 0044 0532 0130 00",
            ),
            ("GB82WEST12345698765432,", "GB82WEST12345698765432"),
            (
                "GB82 WEST 1234 5698 7654 32 ",
                "GB82 WEST 1234 5698 7654 32",
            ),
            ("NL91ABNA0417164300", "NL91ABNA0417164300"),
            ("BE68 5390 0754 7034", "BE68 5390 0754 7034"),
        ] {
            assert_eq!(found(text, iban), Some(wanted), "{text}");
        }
        for text in [
            "DE88 3704 0044 0532 0130 00",
            "XDE89370400440532013000",
            "DE89370400440532013000X",
            "ZZ89370400440532013000",
        ] {
            assert_eq!(found(text, iban), None, "{text}");
        }
    }
}
