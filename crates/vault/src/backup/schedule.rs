//! When backups are made by themselves: the text of a systemd timer and its service, or of a line for cron.
//!
//! Nothing of ours keeps running: the system's own timer starts the command. Writing the files and telling systemd is
//! up to the caller.

use std::fmt;
use std::str::FromStr;

use rustic_core::jiff::{ToSpan, Zoned, civil::Weekday};

/// The name of the units, without their ends.
pub const UNIT: &str = "proxmox-ai-backup";

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// At this minute of each hour.
    Hour(i8),
    /// At this hour and minute of each day.
    Day(i8, i8),
    /// On this day of the week, at this hour and minute.
    Week(Weekday, i8, i8),
}

/// A text names no schedule.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is no schedule; one is `hourly`, `daily 02:30` or `weekly sun 02:30`")]
pub struct NoSchedule(String);

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];
/// The time where none is given: when most people sleep, and not when every other timer fires.
const USUAL: (i8, i8) = (2, 17);

impl FromStr for Every {
    type Err = NoSchedule;

    fn from_str(text: &str) -> Result<Self, NoSchedule> {
        let wrong = || NoSchedule(text.to_owned());
        let words: Vec<String> = text
            .split_whitespace()
            .map(str::to_ascii_lowercase)
            .collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let (hour, minute) = USUAL;
        match words.as_slice() {
            ["hourly"] => Ok(Self::Hour(minute)),
            ["daily"] => Ok(Self::Day(hour, minute)),
            ["daily", at] => {
                let (hour, minute) = time(at).ok_or_else(wrong)?;
                Ok(Self::Day(hour, minute))
            }
            ["weekly"] => Ok(Self::Week(Weekday::Sunday, hour, minute)),
            ["weekly", day] => Ok(Self::Week(self::day(day).ok_or_else(wrong)?, hour, minute)),
            ["weekly", day, at] => {
                let (hour, minute) = time(at).ok_or_else(wrong)?;
                Ok(Self::Week(self::day(day).ok_or_else(wrong)?, hour, minute))
            }
            _ => Err(wrong()),
        }
    }
}

fn time(text: &str) -> Option<(i8, i8)> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str, most| {
        let digits = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text.parse::<i8>().ok()?;
        (digits && number <= most).then_some(number)
    };
    Some((number(hour, 23)?, number(minute, 59)?))
}

fn day(text: &str) -> Option<Weekday> {
    // `sunday` is as good as `sun`.
    let (_, day) = DAYS.iter().find(|(name, _)| text.starts_with(name))?;
    let rest = &text[3..];
    let ends = ["day", "sday", "nesday", "rsday", "urday"];
    (rest.is_empty() || ends.contains(&rest)).then_some(*day)
}

fn short(day: Weekday) -> &'static str {
    let found = DAYS.iter().find(|(_, known)| *known == day);
    found.map_or("sun", |(name, _)| name)
}

impl fmt::Display for Every {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hour(_) => f.write_str("hourly"),
            Self::Day(hour, minute) => write!(f, "daily {hour:02}:{minute:02}"),
            Self::Week(day, hour, minute) => {
                write!(f, "weekly {} {hour:02}:{minute:02}", short(*day))
            }
        }
    }
}

impl Every {
    /// Returns when it is next due after `now`, on the same clock.
    #[must_use]
    pub fn next(&self, now: &Zoned) -> Option<Zoned> {
        let at = |day: &Zoned, hour: i8, minute: i8| {
            let day = day.with().hour(hour).minute(minute).second(0);
            day.subsec_nanosecond(0).build().ok()
        };
        match *self {
            Self::Hour(minute) => {
                let this = at(now, now.hour(), minute)?;
                match this > *now {
                    true => Some(this),
                    false => this.checked_add(1.hour()).ok(),
                }
            }
            Self::Day(hour, minute) => match at(now, hour, minute)? {
                today if today > *now => Some(today),
                _ => at(&now.tomorrow().ok()?, hour, minute),
            },
            Self::Week(day, hour, minute) => {
                let days = now.weekday().until(day);
                match at(&now.checked_add(i64::from(days).days()).ok()?, hour, minute)? {
                    this if this > *now => Some(this),
                    this => at(&this.checked_add(7.days()).ok()?, hour, minute),
                }
            }
        }
    }

    /// Returns the timer's unit file; the first line in it names the schedule, for [`read`].
    #[must_use]
    pub fn timer(&self) -> String {
        let calendar = match self {
            Self::Hour(minute) => format!("*-*-* *:{minute:02}:00"),
            Self::Day(hour, minute) => format!("*-*-* {hour:02}:{minute:02}:00"),
            Self::Week(day, hour, minute) => {
                let name = short(*day);
                let name = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
                format!("{name} *-*-* {hour:02}:{minute:02}:00")
            }
        };
        format!(
            "{MARK}{self}\n[Unit]\nDescription=Backups of proxmox-ai\n\n[Timer]\nOnCalendar={calendar}\n\
             # A run that the machine slept through is made up for.\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"
        )
    }

    /// Returns the line for cron that runs a command.
    pub fn cron(&self, command: &[String]) -> Result<String, Unprintable> {
        let when = match self {
            Self::Hour(minute) => format!("{minute} * * * *"),
            Self::Day(hour, minute) => format!("{minute} {hour} * * *"),
            Self::Week(day, hour, minute) => {
                format!("{minute} {hour} * * {}", day.to_sunday_zero_offset())
            }
        };
        let words: Result<Vec<String>, Unprintable> = command
            .iter()
            .map(|word| {
                printable(word)?;
                // Cron takes a bare per cent sign for the end of the line, whatever the shell would say.
                Ok(format!(
                    "'{}'",
                    word.replace('\'', r"'\''").replace('%', r"\%")
                ))
            })
            .collect();
        Ok(format!("{when} {}", words?.join(" ")))
    }
}

/// Returns a time on the clock of this place.
#[must_use]
pub fn zone(now: std::time::SystemTime) -> Zoned {
    let now = rustic_core::jiff::Timestamp::try_from(now).unwrap_or_default();
    now.to_zoned(rustic_core::jiff::tz::TimeZone::system())
}

const MARK: &str = "# Written by proxmox-ai backup schedule: ";

/// Reads the schedule of a timer that [`Every::timer`] has written.
#[must_use]
pub fn read(timer: &str) -> Option<Every> {
    timer.lines().next()?.strip_prefix(MARK)?.parse().ok()
}

/// A word of the command has characters that no unit file can hold.
#[derive(Debug, thiserror::Error)]
#[error("`{}` holds control characters", .0.escape_debug())]
pub struct Unprintable(String);

fn printable(word: &str) -> Result<(), Unprintable> {
    match word.chars().any(char::is_control) {
        true => Err(Unprintable(word.to_owned())),
        false => Ok(()),
    }
}

/// Returns the unit file of the service that runs a command.
pub fn service(command: &[String]) -> Result<String, Unprintable> {
    let words: Result<Vec<String>, Unprintable> = command
        .iter()
        .map(|word| {
            printable(word)?;
            let word = word.replace('\\', r"\\").replace('"', "\\\"");
            Ok(format!(
                "\"{}\"",
                word.replace('%', "%%").replace('$', "$$")
            ))
        })
        .collect();
    Ok(format!(
        "[Unit]\nDescription=A backup of proxmox-ai\n\n[Service]\nType=oneshot\nExecStart={}\nUMask=0077\nNice=10\n\
         IOSchedulingClass=idle\nNoNewPrivileges=yes\n",
        words?.join(" ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Zoned {
        text.parse().unwrap()
    }

    #[test]
    fn a_schedule_is_read_as_it_is_written() {
        for text in [
            "hourly",
            "daily 02:17",
            "daily 23:59",
            "weekly sun 00:00",
            "weekly wed 12:30",
        ] {
            let every: Every = text.parse().unwrap();
            assert_eq!(every.to_string(), text);
            assert_eq!(read(&every.timer()), Some(every));
        }
        assert_eq!(
            "weekly Saturday 1:05".parse::<Every>().unwrap().to_string(),
            "weekly sat 01:05"
        );
        for wrong in [
            "",
            "dayly",
            "daily 24:00",
            "daily 2",
            "daily +2:00",
            "weekly 02:00",
            "weekly suns",
            "hourly 3",
        ] {
            assert!(wrong.parse::<Every>().is_err(), "{wrong}");
        }
        assert_eq!(read("[Timer]\nOnCalendar=daily\n"), None);
    }

    #[test]
    fn the_next_run_is_on_the_clock_of_the_place() {
        let next = |every: &str, now| {
            let every: Every = every.parse().unwrap();
            every.next(&at(now)).unwrap().to_string()
        };
        let thursday = "2026-11-26T13:40:00+01:00[Europe/Berlin]";
        assert_eq!(
            next("daily 14:00", thursday),
            "2026-11-26T14:00:00+01:00[Europe/Berlin]"
        );
        assert_eq!(
            next("daily 13:40", thursday),
            "2026-11-27T13:40:00+01:00[Europe/Berlin]"
        );
        assert_eq!(
            next("hourly", thursday),
            "2026-11-26T14:17:00+01:00[Europe/Berlin]"
        );
        assert_eq!(
            next("weekly thu 13:39", thursday),
            "2026-12-03T13:39:00+01:00[Europe/Berlin]"
        );
        assert_eq!(
            next("weekly sun 02:00", thursday),
            "2026-11-29T02:00:00+01:00[Europe/Berlin]"
        );
        // The night in which summer time begins has no 02:30.
        let gap = "2026-03-28T12:00:00+01:00[Europe/Berlin]";
        assert_eq!(
            next("daily 02:30", gap),
            "2026-03-29T03:30:00+02:00[Europe/Berlin]"
        );
    }

    #[test]
    fn a_command_stays_one_command_in_a_unit_and_for_cron() {
        let command = ["/opt/a b/x", "--target", "/mnt/100%/it's $HOME \"q\""].map(str::to_owned);
        let unit = service(&command).unwrap();
        let line = unit
            .lines()
            .find(|line| line.starts_with("ExecStart="))
            .unwrap();
        assert_eq!(
            line,
            r#"ExecStart="/opt/a b/x" "--target" "/mnt/100%%/it's $$HOME \"q\"""#
        );
        let every: Every = "weekly sun 02:30".parse().unwrap();
        assert_eq!(
            every.cron(&command).unwrap(),
            r#"30 2 * * 0 '/opt/a b/x' '--target' '/mnt/100\%/it'\''s $HOME "q"'"#
        );
        let hostile = ["x\nExecStartPre=y".to_owned()];
        assert!(service(&hostile).is_err() && every.cron(&hostile).is_err());
    }
}
