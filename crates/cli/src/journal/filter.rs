//! Which entries are meant.

use clap::Args;
use pai_vault::journal::{Class, Item, Opened, Outcome, one_line, parse_moment};

use crate::failure::Failure;

use super::{Opening, now};

/// Which entries are meant
#[derive(Clone, Debug, Args)]
pub(crate) struct Filter {
    /// Only what happened since then: 2026-07-30, "2026-07-30 10:15" (UTC), or a span such as 12h or 7d
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Only what happened before then
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
    /// Only entries of this class, such as AI_REQUEST; may be given several times
    #[arg(long, value_name = "CLASS")]
    class: Vec<String>,
    /// Only entries with this outcome, such as refused; may be given several times
    #[arg(long, value_name = "OUTCOME")]
    outcome: Vec<String>,
    /// Only what this user did: a user number, or the pseudonym that stands in the entries
    #[arg(long, value_name = "USER")]
    actor: Option<String>,
    /// Only entries of commands that begin with these words, such as generate; what is erased does not match
    #[arg(long, value_name = "WORDS")]
    command: Option<String>,
}

/// The same, understood.
pub(crate) struct Wanted {
    since: i64,
    until: i64,
    classes: Vec<Class>,
    outcomes: Vec<Outcome>,
    actor: Option<String>,
    command: Option<String>,
}

impl Filter {
    /// Understands what was typed.
    pub(crate) fn wanted(&self, opening: &Opening) -> Result<Wanted, Failure> {
        let time = |text: &Option<String>, usual| match text {
            None => Ok(usual),
            Some(text) => moment(text, now()).ok_or_else(|| {
                Failure::usage(format!("`{text}` is no time"))
                    .hint("2026-07-30, \"2026-07-30 10:15\", or a span back from now: 30m, 12h, 7d")
            }),
        };
        let class = |name: &String| {
            Class::find(name).ok_or_else(|| {
                let all: Vec<&str> = Class::ALL.iter().map(|class| class.name()).collect();
                Failure::usage(format!("there is no class `{name}`")).hint(all.join(", "))
            })
        };
        let outcome = |name: &String| {
            Outcome::find(name).ok_or_else(|| {
                let all: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.name()).collect();
                Failure::usage(format!("there is no outcome `{name}`")).hint(all.join(", "))
            })
        };
        Ok(Wanted {
            since: time(&self.since, i64::MIN)?,
            until: time(&self.until, i64::MAX)?,
            classes: self.class.iter().map(class).collect::<Result<_, _>>()?,
            outcomes: self.outcome.iter().map(outcome).collect::<Result<_, _>>()?,
            actor: self.actor.as_deref().map(|name| opening.actor(name)),
            command: self.command.clone(),
        })
    }
}

impl Wanted {
    /// Returns the body of an entry that is meant.
    pub(crate) fn open(&self, opening: &Opening, item: &Item) -> Option<Opened> {
        let header = &item.header;
        let in_time = (self.since..self.until).contains(&header.time);
        let of_class = self.classes.is_empty() || self.classes.contains(&header.class);
        let of_actor = self
            .actor
            .as_ref()
            .is_none_or(|actor| *actor == header.actor);
        let came_to = self.outcomes.is_empty() || self.outcomes.contains(&header.outcome);
        (in_time && of_class && of_actor && came_to).then_some(())?;
        let opened = opening.open(item);
        let fits = match (&self.command, &opened) {
            (None, _) => true,
            (Some(words), Opened::Event(event)) => {
                one_line(&event.command).starts_with(words.as_str())
            }
            (Some(_), _) => false,
        };
        fits.then_some(opened)
    }
}

/// Reads a moment, or a span back from now.
fn moment(text: &str, now: i64) -> Option<i64> {
    if let Some(moment) = parse_moment(text) {
        return Some(moment);
    }
    let end = text.len().checked_sub(1)?;
    let (number, unit) = text.split_at_checked(end)?;
    let unit = match unit {
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    let number: u32 = number.parse().ok()?;
    Some(now.saturating_sub(i64::from(number) * unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_counts_back_from_now() {
        assert_eq!(moment("2d", 200_000_000), Some(27_200_000));
        assert_eq!(moment("90m", 5_400_001), Some(1));
        assert_eq!(moment("1970-01-02", 0), Some(86_400_000));
        for text in ["", "d", "-1d", "1w", "1ä", "soon"] {
            assert_eq!(moment(text, 0), None, "{text}");
        }
    }
}
