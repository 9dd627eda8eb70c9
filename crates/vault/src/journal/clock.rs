//! Times as they are written: UTC, from milliseconds since 1970.

/// The milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Returns the day that a moment is in, counted from 1970-01-01.
pub(super) fn day_number(milliseconds: i64) -> i64 {
    milliseconds.div_euclid(DAY)
}

/// Returns year, month and day of a day counted from 1970-01-01 in the Gregorian calendar.
///
/// Years begin in March here, so that the leap day is the last one.
fn date(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, of_month)
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
    if !(1970..10_000).contains(&year) {
        return None;
    }
    // Looking for the day among those that it can be needs no second calendar, and refuses a 30th of February.
    let first = (year - 1970) * 365 + (month - 1) * 28;
    let found = (first..first + 2100).find(|number| date(*number) == (year, month, day))?;
    Some((found * 86_400 + seconds) * 1000)
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
