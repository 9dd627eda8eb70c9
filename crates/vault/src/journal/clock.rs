//! Times as they are written: UTC, from milliseconds since 1970.

use crate::time::{date, number};

/// The milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Returns the day that a moment is in, counted from 1970-01-01.
pub(super) fn day_number(milliseconds: i64) -> i64 {
    milliseconds.div_euclid(DAY)
}

/// Returns a moment's day, such as `2026-07-30`.
pub fn day(milliseconds: i64) -> String {
    let (year, month, day) = date(day_number(milliseconds));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Returns a moment, such as `2026-07-30 10:15:23`.
pub fn moment(milliseconds: i64) -> String {
    let second = milliseconds.rem_euclid(DAY) / 1000;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{} {hour:02}:{minute:02}:{second:02}", day(milliseconds))
}

/// Returns a moment as RFC 3339 writes it, such as `2026-07-30T10:15:23.042Z`.
pub fn rfc3339(milliseconds: i64) -> String {
    let moment = moment(milliseconds).replace(' ', "T");
    format!("{moment}.{:03}Z", milliseconds.rem_euclid(1000))
}

/// Reads `2026-07-30`, or that with ` 10:15`, ` 10:15:23` or with `T` between and `Z` behind, as UTC.
pub fn parse(text: &str) -> Option<i64> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let (date_text, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let numbers = |text: &str, separator| -> Option<Vec<i64>> {
        let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        text.split(separator)
            .map(|part| Some(part).filter(is_number)?.parse().ok())
            .collect()
    };
    let [year, month, day] = numbers(date_text, '-')?[..] else {
        return None;
    };
    let seconds = match time.map(|time| numbers(time, ':')) {
        None => 0,
        Some(parts) => match parts?[..] {
            [hour @ 0..24, minute @ 0..60] => hour * 3600 + minute * 60,
            [hour @ 0..24, minute @ 0..60, second @ 0..60] => hour * 3600 + minute * 60 + second,
            _ => return None,
        },
    };
    Some((number(year, month, day)? * 86_400 + seconds) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_and_read_back() {
        for (text, seconds) in [
            ("1970-01-01 00:00:00", 0),
            ("2000-02-29 23:59:59", 951_868_799),
            ("2026-07-30 10:15:23", 1_785_406_523),
            ("2100-03-01 00:00:00", 4_107_542_400),
        ] {
            assert_eq!(moment(seconds * 1000), text);
            assert_eq!(parse(text), Some(seconds * 1000));
            assert_eq!(
                parse(&rfc3339(seconds * 1000).replace(".000", "")),
                Some(seconds * 1000)
            );
        }
        assert_eq!(parse("2026-07-30"), parse("2026-07-30 00:00"));
        assert_eq!(rfc3339(42), "1970-01-01T00:00:00.042Z");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "2026-07-30 24:00",
            "2026-07-30 1:+2",
            "x-y-z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
