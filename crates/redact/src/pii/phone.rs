//! Telephone numbers in the forms of many countries.

use std::ops::Range;

/// The codes of countries; with the rest of the number they decide whether digits are a telephone number.
const ONE: [u16; 2] = [1, 7];
const TWO: [u16; 45] = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98, 28,
];

/// Reads a number that begins with `+` and the code of a country.
pub(super) fn international(bytes: &[u8], plus: usize) -> Option<Range<usize>> {
    let before = plus.checked_sub(1).map_or(b' ', |at| bytes[at]);
    if before.is_ascii_alphanumeric()
        || matches!(before, b'+' | b'/' | b'_' | b'.' | b')' | b']')
        || before >= 0x80
    {
        return None;
    }
    let number = groups(bytes, plus + 1)?;
    let text = &bytes[plus..number.end];
    // A single dot makes a fraction of it: `+1.6180339887`.
    let dots = memchr::memchr_iter(b'.', text).count();
    // Registries of domains write `+49.301234567` in a field of its own.
    let registered = || {
        let country = memchr::memchr(b'.', text).map_or(0, |dot| dot - 1);
        let ends = |byte: Option<&u8>| matches!(byte, Some(b'<' | b'"' | b'\''));
        (2..4).contains(&country)
            && matches!(before, b'>' | b'"' | b'\'')
            && ends(bytes.get(number.end))
    };
    (is_national(text, 1, None) && (dots != 1 || registered())).then_some(plus..number.end)
}

/// Says whether the digits behind a sign begin with the code of a country and are as many as it has; `parted` is the
/// length of the first group, where it has to be the code.
fn is_national(text: &[u8], sign: usize, parted: Option<usize>) -> bool {
    let digits: Vec<u8> = text[sign..]
        .iter()
        .filter(|byte| byte.is_ascii_digit())
        .map(|byte| byte - b'0')
        .collect();
    let code = |count: usize| {
        digits
            .iter()
            .take(count)
            .fold(0_u16, |code, digit| code * 10 + u16::from(*digit))
    };
    let length = if ONE.contains(&code(1)) {
        1
    } else if TWO.contains(&code(2)) {
        2
    } else {
        3
    };
    let Some(national) = digits.len().checked_sub(length) else {
        return false;
    };
    let fits = match (length, code(length)) {
        (1, _) => national == 10,
        (2, 33 | 31 | 34 | 41) => (9..=10).contains(&national),
        (2, 44) => (9..=11).contains(&national),
        (2, _) => (6..=13).contains(&national),
        (_, code) => code >= 210 && (6..=12).contains(&national),
    };
    fits && digits[0] != 0 && digits.len() <= 15 && parted.is_none_or(|parted| parted == length)
}

/// Reads a number that begins with two zeros and the code of a country, as they are dialled: `0049 30 1234567`.
pub(super) fn prefixed(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let starts = before.is_ascii_whitespace()
        || matches!(
            before,
            b'"' | b'\'' | b'(' | b'{' | b'[' | b'>' | b':' | b'=' | b'|' | b';' | b','
        );
    if !starts || !bytes[at..].starts_with(b"00") {
        return None;
    }
    let number = groups(bytes, at)?;
    let text = &bytes[number.clone()];
    let code = digit_count(&text[2..]);
    let parted = matches!(text.get(2 + code), Some(b' ' | b'-' | b'/' | b'.' | b'('));
    // Groups of four digits each are what programs print of bytes.
    let mut lengths = text
        .split(|byte| !byte.is_ascii_digit())
        .map(<[u8]>::len)
        .filter(|length| *length > 0);
    let dumped = lengths.all(|length| length == 4);
    (parted && !dumped && is_national(text, 2, Some(code))).then_some(number)
}

fn digit_count(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Reads a number of North America with its area in brackets: `(205) 555-0100`.
pub(super) fn bracketed(bytes: &[u8], open: usize) -> Option<Range<usize>> {
    let shape = |at: usize, pattern: &[u8]| {
        bytes.get(at..at + pattern.len()).is_some_and(|text| {
            text.iter().zip(pattern).all(|(byte, sign)| match sign {
                b'd' => byte.is_ascii_digit(),
                b'-' => matches!(byte, b'-' | b'.' | b' '),
                sign => byte == sign,
            })
        })
    };
    // `8 (923) 807-67-94` of Russia.
    if let Some(start) = open.checked_sub(2)
        && (shape(start, b"8 (ddd) ddd-dd-dd") || shape(start, b"7 (ddd) ddd-dd-dd"))
        && !bytes.get(start + 17).is_some_and(u8::is_ascii_digit)
        && !start
            .checked_sub(1)
            .is_some_and(|at| bytes[at].is_ascii_alphanumeric())
    {
        return Some(start..start + 17);
    }
    let end = if shape(open, b"(ddd) ddd-dddd") {
        open + 14
    } else if shape(open, b"(ddd)ddd-dddd") {
        open + 13
    } else {
        return None;
    };
    let before = open.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let alone =
        !before.is_ascii_alphanumeric() && !bytes.get(end).is_some_and(u8::is_ascii_alphanumeric);
    (alone && matches!(bytes[open + 1], b'2'..=b'9')).then_some(open..end)
}

/// Reads a number as Germans write it, whose slash behind the area's code is given: `089/1234567`, `089 / 123 45 67`.
pub(super) fn slashed(bytes: &[u8], slash: usize) -> Option<Range<usize>> {
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(b'\n');
    let apart = usize::from(slash > 0 && byte(slash - 1) == b' ' && byte(slash + 1) == b' ');
    let (area_end, from) = (slash.checked_sub(apart)?, slash + 1 + apart);
    if !byte(from).is_ascii_digit() {
        return None;
    }
    let area = bytes[area_end.saturating_sub(6)..area_end]
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (start, end) = (area_end - area, groups_of_few(bytes, from));
    let digits = |text: &[u8]| text.iter().filter(|byte| byte.is_ascii_digit()).count();
    let before = start.checked_sub(1).map_or(b' ', |at| bytes[at]);
    let after = bytes.get(end).copied().unwrap_or(b' ');
    let alone = matches!(
        before,
        b' ' | b'\t' | b'\n' | b'"' | b'\'' | b';' | b',' | b':' | b'>' | b'('
    ) && (after.is_ascii_whitespace()
        || matches!(after, b'"' | b'\'' | b';' | b',' | b'.' | b'<' | b')')
        // Calendars escape their commas.
        || bytes[end..].starts_with(b"\\,"));
    (alone
        && byte(start) == b'0'
        && matches!(byte(start + 1), b'1'..=b'9')
        && (3..=5).contains(&area)
        && (5..=8).contains(&digits(&bytes[from..end])))
    .then_some(start..end)
}

/// Returns where groups of digits end that begin at a place, with a blank between two of them: of the first one alone,
/// where all of them together are more than a number has.
fn groups_of_few(bytes: &[u8], from: usize) -> usize {
    let near = &bytes[from..bytes.len().min(from + 16)];
    let group = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let first = group(near);
    let (mut end, mut digits) = (first, first);
    while near.get(end) == Some(&b' ') && matches!(group(&near[end + 1..]), 2..=4) {
        let more = group(&near[end + 1..]);
        (end, digits) = (end + 1 + more, digits + more);
    }
    from + if digits > 8 || first > 4 { first } else { end }
}

/// Says whether a run of digits is five pairs, the first of an area or a mobile, as the French write them: `06 12 …`.
pub(super) fn is_pairs(bytes: &[u8], run: &Range<usize>) -> bool {
    let text = &bytes[run.clone()];
    let before = run.start.checked_sub(1).map_or(b'\n', |at| bytes[at]);
    let after = bytes.get(run.end).copied().unwrap_or(b'\n');
    let ends = after.is_ascii_whitespace() || matches!(after, b',' | b'.' | b';' | b')' | b'"');
    let shaped = text.len() == 14
        && text[0] == b'0'
        && matches!(text[1], b'1'..=b'7' | b'9')
        && text.chunks(3).all(|pair| {
            pair[0].is_ascii_digit()
                && pair[1].is_ascii_digit()
                && pair.get(2).is_none_or(|sign| *sign == b' ')
        });
    // Numbers that are counted on, and lists of bytes, have the next one in them.
    let counted = text
        .windows(5)
        .step_by(3)
        .any(|pairs| pairs[0] == pairs[3] && pairs[1] + 1 == pairs[4] || pairs[..2] == pairs[3..]);
    shaped && ends && !counted && matches!(before, b' ' | b'(' | b':' | b'"' | b'|')
}

/// Says whether a run of digits is a mobile's number as it is dialled within its country, with its network's code apart:
/// `0171 5550192`, `07700 900123`.
pub(super) fn is_mobile(bytes: &[u8], run: &Range<usize>) -> bool {
    let text = &bytes[run.clone()];
    let before = run.start.checked_sub(1).map_or(b'\n', |at| bytes[at]);
    let after = bytes.get(run.end).copied().unwrap_or(b'\n');
    let ends =
        after.is_ascii_whitespace() || matches!(after, b',' | b'.' | b';' | b')' | b'"' | b'|');
    if text[0] != b'0'
        || !ends
        || !matches!(before, b' ' | b'\n' | b'\t' | b'(' | b':' | b'"' | b'|')
    {
        return false;
    }
    let Some(sign) = text.iter().position(|byte| !byte.is_ascii_digit()) else {
        return false;
    };
    let groups = text.split(|byte| !byte.is_ascii_digit()).count();
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    match (&text[..sign], digits) {
        // Germany, Austria.
        ([_, b'1', b'5'..=b'7', _], 11 | 12) => true,
        ([_, b'6', b'5'..=b'9', _], 10..=12) => true,
        // The United Kingdom.
        ([_, b'7', b'1'..=b'9', _, _], 11) => true,
        // Switzerland, Sweden.
        ([_, b'7', b'0'..=b'9'], 10) => groups == 4,
        // The Netherlands.
        ([_, b'6'], 10) => groups == 2 && text[sign] == b'-',
        _ => false,
    }
}

/// Says whether a run of digits is a number as Spain, Portugal and Poland write it, `612 179 910`, in a line that tells whom to reach:
/// behind a mail address or a name for telephones.
pub(super) fn is_of_contact(bytes: &[u8], run: &Range<usize>) -> bool {
    let text = &bytes[run.clone()];
    let shaped = text.len() == 11
        && matches!(text[0], b'5'..=b'9')
        && text.iter().enumerate().all(|(at, byte)| match at {
            3 | 7 => *byte == b' ',
            _ => byte.is_ascii_digit(),
        });
    let after = bytes.get(run.end).copied().unwrap_or(b'\n');
    let ends =
        after.is_ascii_whitespace() || matches!(after, b',' | b'.' | b';' | b')' | b'"' | b'|');
    if !shaped || !ends {
        return false;
    }
    let low = run.start.saturating_sub(120);
    let lead = &bytes[low..run.start];
    let lead = &lead[memchr::memrchr(b'\n', lead).map_or(0, |at| at + 1)..];
    let parted = [", ", "— ", "– ", "· ", "- ", "("]
        .iter()
        .any(|sign| lead.ends_with(sign.as_bytes()));
    let words = [
        "@", "móvil", "telem", "telef", "soporte", "suporte", "contact", "kontakt",
    ];
    let lower = String::from_utf8_lossy(lead).to_lowercase();
    parted && words.iter().any(|word| lower.contains(word))
}

/// Reads a number where a field or a word says that there is one.
pub(super) fn named(bytes: &[u8], at: usize, end: usize) -> Option<Range<usize>> {
    let end = end.min(bytes.len());
    if at >= end {
        return None;
    }
    // Forms of the web write a plus as `%2B`.
    let written = bytes[at..end].starts_with(b"%2B");
    let plus = written || bytes[at] == b'+';
    let from = at + if written { 3 } else { usize::from(plus) };
    let number = groups(&bytes[..end], from)?;
    let text = &bytes[from..number.end];
    let digits = text.iter().filter(|byte| byte.is_ascii_digit()).count();
    if !(6..=15).contains(&digits)
        || is_date(text)
        || !plus && text.iter().filter(|byte| **byte == b'.').count() == 3 && is_address(text)
    {
        return None;
    }
    Some(at..number.end)
}

/// Reads groups of digits with what is put between them.
fn groups(bytes: &[u8], from: usize) -> Option<Range<usize>> {
    let mut at = from;
    let mut end = from;
    let mut depth = 0;
    while at < bytes.len() && at - from < 40 {
        match bytes[at] {
            byte if byte.is_ascii_digit() => end = at + 1,
            b'(' if depth == 0 && bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => depth = 1,
            b')' if depth == 1 => depth = 0,
            b' ' | b'-' | b'.' | b'/' if end > from || depth == 1 => {
                // One sign between two groups; a space may stand on either side of a bracket or a dash.
                let pair = at > from && matches!(bytes[at - 1], b'-' | b'.' | b'/' | b' ');
                if pair
                    && !(bytes[at - 1] == b' ' && matches!(bytes[at], b'-' | b'/'))
                    && !(bytes[at] == b' ' && matches!(bytes[at - 1], b'-' | b'/'))
                {
                    break;
                }
            }
            // Narrow and hard spaces.
            0xC2 if bytes.get(at + 1) == Some(&0xA0) => at += 1,
            0xE2 if bytes.get(at + 1..at + 3) == Some(&[0x80, 0xAF])
                || bytes.get(at + 1..at + 3) == Some(&[0x80, 0x91]) =>
            {
                at += 2
            }
            _ => break,
        }
        at += 1;
    }
    let next = bytes.get(end).copied().unwrap_or(b' ');
    let goes_on = next.is_ascii_alphanumeric() && !bytes[end..].starts_with(b"x")
        || matches!(next, b'_' | b'@' | b':' | b'=')
            && bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
    (end > from && !goes_on).then_some(from..end)
}

fn is_date(text: &[u8]) -> bool {
    let year = |text: &[u8]| text.starts_with(b"19") || text.starts_with(b"20");
    let sign = |at: usize| {
        text.get(at)
            .is_some_and(|byte| matches!(byte, b'-' | b'.' | b'/'))
    };
    text.len() == 10 && (year(text) && sign(4) && sign(7) || sign(2) && sign(5) && year(&text[6..]))
}

fn is_address(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'.')
        .all(|octet| (1..=3).contains(&octet.len()) && octet.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_a_country_are_found_in_many_forms() {
        for text in [
            "+49 151 00000000",
            "+49 (0)30 1234-567",
            "+33 6 12 34 56 78",
            "+1-205-555-0100",
            "+1 (205) 555-0100",
            "+44 20 7946 0958",
            "+31612345678",
            "+353.1.234.5678",
            "+420 601 234 567",
            "+49/30/1234567",
        ] {
            let padded = format!("tel {text}, x");
            let found = international(padded.as_bytes(), 4).map(|span| padded[span].to_owned());
            assert_eq!(found.as_deref(), Some(text));
        }
    }

    #[test]
    fn registries_write_a_dot_behind_the_country() {
        let read =
            |text: &str| international(text.as_bytes(), text.find('+').expect("each has one"));
        assert_eq!(read("<voice>+49.491156119</voice>"), Some(7..20));
        assert_eq!(read("x = +49.491156119 m"), None);
        assert_eq!(read("\"+1.6180339887\""), None);
    }

    #[test]
    fn sums_offsets_and_parts_of_words_are_no_numbers() {
        for text in [
            "a+4915100000000",
            "+0100",
            "+1.6180339887",
            "+12",
            "+491510000000012345678",
            "+1 23 456",
            "+49151000000a00",
        ] {
            let at = text.find('+').unwrap();
            assert_eq!(international(text.as_bytes(), at), None, "{text}");
        }
        assert_eq!(bracketed(b"f(205) 555-0100", 1), None);
        assert_eq!(bracketed(b"(205) 555-0100", 0), Some(0..14));
    }

    #[test]
    fn numbers_with_zeros_before_their_country_are_found_and_dumps_are_not() {
        for (text, wanted) in [
            ("tel: 0049 39 1907295, x", Some("0049 39 1907295")),
            ("{0049-89-9879110}", Some("0049-89-9879110")),
            ("\"00420 601 234 567\"", Some("00420 601 234 567")),
            ("0049 3030 3130 6566", None),
            ("x0049 39 1907295", None),
            ("00491701234567", None),
            ("0099999 39 1907295", None),
            ("0049 39", None),
        ] {
            let at = text.find("00").expect("each has zeros");
            let found = prefixed(text.as_bytes(), at).map(|span| &text[span]);
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn numbers_with_a_slash_behind_the_area_are_found_and_paths_are_not() {
        for (text, wanted) in [
            ("tel: 089/1234567, x", Some("089/1234567")),
            ("'0172/1234567'", Some("0172/1234567")),
            ("TEXT:Dial 0172/1234567\\, then", Some("0172/1234567")),
            ("an 0221 / 998 77 66 oder", Some("0221 / 998 77 66")),
            ("an 0221/998 77 66.", Some("0221/998 77 66")),
            ("0221/1234567 12 34", Some("0221/1234567")),
            ("0221 / 998 of 021 / 2 / 3", None),
            ("dir 0172/1234567\\x", None),
            ("of 001/234567 x", None),
            ("x/089/1234567", None),
            ("089/1234567/2", None),
            ("12/1234567", None),
            ("089/12", None),
            ("089/1234567890", None),
        ] {
            let found = text
                .match_indices('/')
                .find_map(|(at, _)| slashed(text.as_bytes(), at))
                .map(|span| &text[span]);
            assert_eq!(found, wanted, "{text}");
        }
    }

    #[test]
    fn five_pairs_are_a_number_and_lists_of_bytes_are_none() {
        let is = |text: &str| {
            let from = text.find('0').expect("each has one");
            let length = text[from..]
                .bytes()
                .take_while(|byte| byte.is_ascii_digit() || *byte == b' ')
                .count();
            let length = text[from..from + length].trim_end().len();
            is_pairs(text.as_bytes(), &(from..from + length))
        };
        assert!(is("Ada on 06 31 53 12 78."));
        assert!(is("(07 35 11 68 92)"));
        assert!(!is("bytes 01 02 03 04 05 "));
        assert!(!is("dump 06 31 53 12 78 99"));
        assert!(!is("dump 06 31 53 12 78 ff 00"
            .trim_end_matches(" ff 00")
            .trim_end_matches('8')));
        assert!(!is("zeros 00 00 00 00 00"));
        assert!(!is("x08 31 53 12 78"));
    }

    #[test]
    fn numbers_of_mobiles_are_found_and_other_groups_of_digits_are_not() {
        let is = |text: &str| {
            let from = text
                .find(|c: char| c.is_ascii_digit())
                .expect("each has some");
            let length = text[from..]
                .bytes()
                .take_while(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'))
                .count();
            let end = from + text[from..from + length].trim_end().len();
            is_mobile(text.as_bytes(), &(from..end))
        };
        for text in [
            "Petra (0171 5550192), later",
            "0171-5550192",
            "Ada: 0151 234 567 89",
            "0664 1234567",
            "07700 900123",
            "ring 078 123 45 67",
            "070-123 45 67.",
            "06-12345678",
        ] {
            assert!(is(text), "{text}");
        }
        for text in [
            "id 01715550192",
            "0171 555",
            "x0171 5550192",
            "0123 4567890",
            "06 12345678",
            "078 1234567",
            "0171 5550192x",
            "1171 5550192",
        ] {
            assert!(!is(text), "{text}");
        }
    }

    #[test]
    fn a_plus_may_be_written_as_forms_of_the_web_write_it() {
        let text = b"%2B436641234567&x=1";
        assert_eq!(named(text, 0, text.len()), Some(0..15));
    }

    #[test]
    fn national_numbers_need_a_name_and_are_not_dates_or_addresses() {
        for text in [
            "030 1234567",
            "0171/1234567",
            "(030) 123 45-67",
            "06 12 34 56 78",
            "205.555.0100",
            "555-0100 22",
        ] {
            assert_eq!(
                named(text.as_bytes(), 0, text.len()),
                Some(0..text.len()),
                "{text}"
            );
        }
        for text in [
            "2026-05-16",
            "16.05.2026",
            "10.20.30.40",
            "12345",
            "none",
            "1234567890123456",
        ] {
            assert_eq!(named(text.as_bytes(), 0, text.len()), None, "{text}");
        }
    }
}
