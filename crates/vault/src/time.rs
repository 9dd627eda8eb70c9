//! Points in time and days, as the callers pass them in; nothing here looks at a clock.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

const DAY: u64 = 24 * 60 * 60 * 1000;

/// A point in time, in milliseconds since 1970 in UTC.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Time(pub u64);

impl Time {
    /// Takes what a clock shows; what lies before 1970 becomes 1970.
    pub fn of(clock: SystemTime) -> Self {
        let since = clock.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
    }

    /// Returns the day that the time lies in.
    pub fn day(self) -> Day {
        Day(u32::try_from(self.0 / DAY).unwrap_or(u32::MAX))
    }

    /// Returns the time that lies so much earlier.
    pub fn before(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(millis(span)))
    }

    /// Returns the time that lies so much later.
    pub fn after(self, span: Duration) -> Self {
        Self(self.0.saturating_add(millis(span)))
    }

    /// Returns how much time has passed since an earlier one; nothing when it is a later one.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX)
}

/// A day in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub(crate) u32);

impl Day {
    /// Returns the first moment of the day.
    pub fn start(self) -> Time {
        Time(u64::from(self.0) * DAY)
    }

    /// Returns the first moment that is no longer of the day.
    pub fn end(self) -> Time {
        Time((u64::from(self.0) + 1) * DAY)
    }
}

/// Returns year, month and day of a day counted from 1970-01-01 in the Gregorian calendar, before it too.
///
/// Howard Hinnant's `civil_from_days`: years begin in March there, so that the leap day is the last one.
pub(crate) fn date(day: i64) -> (i64, i64, i64) {
    let shifted = day + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, of_month)
}

/// Returns the number of a day, from the year 1970 to 9999; `None` for one that the calendar does not have.
pub(crate) fn number(year: i64, month: i64, day: i64) -> Option<i64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // `days_from_civil`, from the same source.
    let shifted = year - i64::from(month <= 2);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = shifted % 400 * 365 + shifted % 400 / 4 - shifted % 400 / 100 + of_year;
    let found = shifted / 400 * 146_097 + of_era - 719_468;
    // A 30th of February would be another day.
    (date(found) == (year, month, day)).then_some(found)
}

/// `2026-07-30`
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date(self.0.into());
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// `2026-07-30 10:15:23`, in UTC
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0 % DAY / 1000;
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
        write!(
            f,
            "{} {hours:02}:{minutes:02}:{:02}",
            self.day(),
            seconds % 60
        )
    }
}

impl FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '-').map(|part| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<i64>().ok()).flatten()
        });
        let mut next = || parts.next().flatten().ok_or(());
        let found = number(next()?, next()?, next()?).ok_or(())?;
        let found = Self(u32::try_from(found).map_err(|_| ())?);
        // Written in one way only.
        (found.to_string() == text).then_some(found).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_the_calendar_has_them() {
        for (days, text) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (20_664, "2026-07-30"),
        ] {
            assert_eq!(Day(days).to_string(), text);
            assert_eq!(text.parse(), Ok(Day(days)));
        }
        for wrong in [
            "",
            "2026",
            "2026-02-30",
            "2026-7-30",
            "+026-07-30",
            "1969-12-31",
        ] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong}");
        }
        let late = Day(20_664).start().after(Duration::from_millis(36_923_999));
        assert_eq!(late.to_string(), "2026-07-30 10:15:23");
        assert_eq!(late.day(), Day(20_664));
        assert_eq!(Day(20_664).end().day(), Day(20_665));
    }

    proptest::proptest! {
        #[test]
        fn every_day_is_read_as_it_is_written(days in 0_u32..2_932_896) {
                proptest::prop_assert_eq!(Day(days).to_string().parse(), Ok(Day(days)));
        }
    }
}
