//! Times as they are typed: an age such as `7d`, or a day.

use std::str::FromStr;
use std::time::Duration;

use pai_vault::time::{Day, Time};

/// How long ago something was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Age(Duration);

impl Age {
    /// Returns the time that lies so far before another one.
    pub(crate) fn before(self, now: Time) -> Time {
        now.before(self.0)
    }
}

impl FromStr for Age {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no age such as 7d, 12h, 30m or 90s");
        let units = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)];
        let (number, unit) = units
            .iter()
            .find_map(|(name, unit)| Some((text.strip_suffix(name)?, *unit)))
            .ok_or_else(wrong)?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        let seconds = number.parse::<u64>().ok().and_then(|n| n.checked_mul(unit));
        seconds.map(Duration::from_secs).map(Self).ok_or_else(wrong)
    }
}

/// A time in the past, as an age or as a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    Age(Age),
    Day(Day),
}

impl Since {
    /// Returns the time that is meant.
    pub(crate) fn time(self, now: Time) -> Time {
        match self {
            Self::Age(age) => age.before(now),
            Self::Day(day) => day.start(),
        }
    }
}

impl FromStr for Since {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Ok(day) = text.parse() {
            return Ok(Self::Day(day));
        }
        let wrong =
            |_| format!("`{text}` is neither an age such as 7d nor a day such as 2026-07-30");
        text.parse().map(Self::Age).map_err(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_and_days_are_read_and_nothing_else_is() {
        let now = Time(1_000_000_000_000);
        let age = |text: &str| text.parse::<Age>().map(|age| age.before(now).0);
        assert_eq!(age("7d"), Ok(now.0 - 7 * 86_400_000));
        assert_eq!(age("90s"), Ok(now.0 - 90_000));
        for wrong in [
            "",
            "7",
            "d",
            "-1d",
            "+1d",
            "1w",
            "99999999999999999999d",
            "1.5h",
        ] {
            assert!(age(wrong).is_err(), "{wrong}");
        }
        let day: Since = "1970-01-02".parse().unwrap();
        assert_eq!(day.time(now), Time(86_400_000));
        assert!("yesterday".parse::<Since>().is_err());
    }
}
