//! Dates, as dates of birth are written.

use std::ops::Range;

/// The first three letters of months in the languages that are read; others begin alike.
const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec mär mai okt dez fév avr jui aoû déc ene abr ago dic gen mag giu lug set ott maj cze lip sie wrz paź lis gru sty lut kwi févr fev out";

/// Reads a date at a place: `1980-03-24`, `24.03.1980`, `3/24/1980`, `24 March 1980`, `March 24, 1980`, `19800324`.
pub(super) fn at(bytes: &[u8], at: usize, end: usize) -> Option<Range<usize>> {
    let end = end.min(bytes.len()).min(at + 40);
    let text = bytes.get(at..end)?;
    let length = numbers(text).or_else(|| words(text))?;
    let next = text.get(length).copied().unwrap_or(b' ');
    // A time of day may follow, more digits may not.
    let more =
        matches!(next, b'.' | b'-' | b'/') && text.get(length + 1).is_some_and(u8::is_ascii_digit);
    let ends = !next.is_ascii_digit() && (next == b'T' || !next.is_ascii_alphabetic());
    (ends && !more).then_some(at..at + length)
}

fn number(text: &[u8]) -> (u32, usize) {
    let digits = text
        .iter()
        .take(8)
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let value = text[..digits]
        .iter()
        .fold(0, |value, digit| value * 10 + u32::from(digit - b'0'));
    (value, digits)
}

fn is_year(value: u32) -> bool {
    (1880..=2035).contains(&value)
}

fn numbers(text: &[u8]) -> Option<usize> {
    let (first, count) = number(text);
    if count == 8 {
        let good = is_year(first / 10000)
            && (1..=12).contains(&(first / 100 % 100))
            && (1..=31).contains(&(first % 100));
        return good.then_some(8);
    }
    let sign = *text
        .get(count)
        .filter(|byte| matches!(byte, b'-' | b'.' | b'/' | b' '))?;
    let skip = |at: usize| at + usize::from(sign == b'.' && text.get(at) == Some(&b' '));
    let second_at = skip(count + 1);
    let (second, second_count) = number(text.get(second_at..)?);
    if text.get(second_at + second_count) != Some(&sign) {
        return None;
    }
    let third_at = skip(second_at + second_count + 1);
    let (third, third_count) = number(text.get(third_at..)?);
    let small = |value: u32, count: usize| (1..=2).contains(&count) && (1..=31).contains(&value);
    let good = match (count, third_count) {
        (4, 1 | 2) => is_year(first) && small(second, second_count) && small(third, third_count),
        (1 | 2, 4) => {
            is_year(third)
                && small(first, count)
                && small(second, second_count)
                && (first <= 12 || second <= 12)
        }
        (1 | 2, 2) => {
            sign != b' '
                && small(first, count)
                && small(second, second_count)
                && (first <= 12 || second <= 12)
        }
        _ => false,
    };
    good.then_some(third_at + third_count)
}

/// Dates with the name of a month.
fn words(text: &[u8]) -> Option<usize> {
    let (day, count) = number(text);
    let mut at = count;
    if count > 0 {
        if !(1..=31).contains(&day) || count > 2 {
            return None;
        }
        for sign in [&b"st"[..], b"nd", b"rd", b"th", b"."] {
            if text[at..].starts_with(sign) {
                at += sign.len();
                break;
            }
        }
        at = gap(text, at);
        for word in [&b"of "[..], b"de ", b"di "] {
            at += if text[at..].starts_with(word) {
                word.len()
            } else {
                0
            };
        }
    }
    at = month(text, at)?;
    at = gap(text, at);
    for word in [&b"de "[..], b"del "] {
        at += if text.get(at..)?.starts_with(word) {
            word.len()
        } else {
            0
        };
    }
    if count == 0 {
        let (day, count) = number(text.get(at..)?);
        if !(1..=31).contains(&day) || !(1..=2).contains(&count) {
            return None;
        }
        at += count;
        for sign in [&b"st"[..], b"nd", b"rd", b"th"] {
            at += if text[at..].starts_with(sign) { 2 } else { 0 };
        }
        at = gap(text, at);
    }
    let (year, count) = number(text.get(at..)?);
    (count == 4 && is_year(year)).then_some(at + 4)
}

fn gap(text: &[u8], from: usize) -> usize {
    let signs = text[from.min(text.len())..]
        .iter()
        .take(2)
        .take_while(|byte| matches!(byte, b' ' | b'-' | b',' | b'.' | b'/'))
        .count();
    from + signs
}

fn month(text: &[u8], from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let length = rest
        .iter()
        .take_while(|byte| byte.is_ascii_alphabetic() || **byte >= 0x80)
        .count();
    let word = String::from_utf8_lossy(&rest[..length]).to_lowercase();
    let head: String = word.chars().take(3).collect();
    let known = (3..=12).contains(&word.chars().count())
        && MONTHS.split(' ').any(|month| month.starts_with(&head));
    known.then_some(from + length)
}

/// Says whether a name is followed by when whoever bears it was born: `   DOB 1980-02-01`.
pub(super) fn is_born(behind: &[u8]) -> bool {
    let behind = behind.trim_ascii_start();
    let behind = behind.strip_prefix(b", ").unwrap_or(behind);
    [
        "DOB", "born ", "geb. ", "geboren ", "né", "nato il", "nata il", "nac. ", "ur. ", "nar. ",
        "född ", "født ",
    ]
    .iter()
    .any(|word| {
        behind.starts_with(word.as_bytes()) && behind.iter().take(24).any(u8::is_ascii_digit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_many_forms() {
        for text in [
            "1980-03-24",
            "24.03.1980",
            "24. 3. 1980",
            "3/24/1980",
            "24/03/80",
            "19800324",
            "24 March 1980",
            "March 24, 1980",
            "24th of March 1980",
            "24-Mar-1980",
            "24. März 1980",
            "24 de marzo de 1980",
            "24 août 1980",
        ] {
            let padded = format!("{text} x");
            assert_eq!(
                at(padded.as_bytes(), 0, padded.len()),
                Some(0..text.len()),
                "{text}"
            );
        }
    }

    #[test]
    fn other_numbers_are_no_dates() {
        for text in [
            "1980-13-45x",
            "99.99.1980",
            "12345678",
            "1.2",
            "10.20.30.40",
            "March",
            "",
            "24 monkeys 1980",
            "1980",
            "3000-01-01",
        ] {
            assert_eq!(at(text.as_bytes(), 0, text.len()), None, "{text}");
        }
    }
}
