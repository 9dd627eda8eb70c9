//! Requests that cannot be built: what is wrong, and where it stands.

use std::ops::Range;

use pai_iac::defaults;
use pai_iac::spec::{Field, Guest, Spec};
use pai_iac::terraform::render::{RenderError, check};

use crate::read::settle::Problem;
use crate::read::understand::{Reading, Understood};

/// The longest request, in bytes; the model's context is the closer limit.
pub const LONGEST: usize = 32 * 1024;

/// The most guests of a kind that one request makes.
pub(crate) const MOST_ALIKE: u32 = 64;

/// Why a request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// There are no words.
    #[error("the request is empty")]
    Empty,
    /// It holds bytes that no text has.
    #[error("the request is not text")]
    Binary,
    /// It is longer than a request can be.
    #[error("the request has {bytes} bytes, at most {most} fit")]
    TooLong {
        /// Its bytes.
        bytes: usize,
        /// The most that fit.
        most: usize,
        /// What does not fit, in the redacted request.
        spans: Vec<Range<usize>>,
    },
    /// No machine is mentioned.
    #[error("the request names nothing to build")]
    NothingToBuild {
        /// The whole of it.
        spans: Vec<Range<usize>>,
    },
    /// A further request that changes nothing.
    #[error("the request changes nothing of what was asked for before")]
    NothingToChange {
        /// The whole of it.
        spans: Vec<Range<usize>>,
    },
    /// A further request that only takes away what is not there.
    #[error("{why}")]
    NothingToTake {
        /// Where the words stand.
        spans: Vec<Range<usize>>,
        /// Why nothing is taken away.
        why: &'static str,
    },
    /// Words that could mean several machines of the requests before.
    #[error("it is not clear which machine is meant: there are {}", machines.join(", "))]
    Unclear {
        /// Where they stand.
        spans: Vec<Range<usize>>,
        /// What the machines are called.
        machines: Vec<String>,
    },
    /// Words that mean no machine of the requests before.
    #[error("no machine of the requests before is called that: there are {}", machines.join(", "))]
    Unknown {
        /// Where they stand.
        spans: Vec<Range<usize>>,
        /// What the machines are called that there are.
        machines: Vec<String>,
    },
    /// Every machine of the requests before is removed.
    #[error("the request removes every machine")]
    NothingLeft {
        /// The whole of it.
        spans: Vec<Range<usize>>,
    },
    /// A value of an earlier request was masked, and what it was is not known any more.
    #[error("`{field}` was masked in request {turn}, and what it was is not kept")]
    Forgotten {
        /// The field.
        field: String,
        /// The number of the request.
        turn: usize,
        /// Where what stands for it stands.
        spans: Vec<Range<usize>>,
    },
    /// The same, where it is not told which value it is.
    #[error(
        "`{file}` would hold what was masked in an earlier request, and what that was is not kept"
    )]
    ForgottenIn {
        /// The file.
        file: &'static str,
    },
    /// Two values for one thing.
    #[error("the request gives two values for `{field}`")]
    Contradiction {
        /// The field.
        field: &'static str,
        /// Where they stand.
        spans: Vec<Range<usize>>,
    },
    /// A value that no guest can have.
    #[error("`{field}` cannot have this value: {why}")]
    Impossible {
        /// The field.
        field: &'static str,
        /// Where it stands.
        spans: Vec<Range<usize>>,
        /// Why not.
        why: String,
    },
}

impl Refusal {
    /// Returns where the trouble stands.
    pub fn spans(&self) -> &[Range<usize>] {
        match self {
            Self::TooLong { spans, .. }
            | Self::NothingToBuild { spans }
            | Self::NothingToChange { spans }
            | Self::NothingLeft { spans }
            | Self::NothingToTake { spans, .. }
            | Self::Unclear { spans, .. }
            | Self::Unknown { spans, .. }
            | Self::Forgotten { spans, .. }
            | Self::Contradiction { spans, .. }
            | Self::Impossible { spans, .. } => spans,
            Self::Empty | Self::Binary | Self::ForgottenIn { .. } => &[],
        }
    }

    /// Returns what to do about it.
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Empty | Self::NothingToBuild { .. } => {
                "say what to build, as in \"a debian 12 container with 2 cores, 1 GB of memory and 8 GB of disk\""
            }
            Self::NothingToChange { .. } => {
                "say what is to be otherwise, as in \"make it 16 GB and add VLAN 30\""
            }
            Self::NothingToTake { .. } => "see what there is: proxmox-ai sessions show last",
            Self::NothingLeft { .. } => "to build something else, ask without --resume",
            Self::Unclear { .. } => "name it, or say `all of them`",
            Self::Unknown { .. } => "to add a machine, say `add` before it",
            Self::Forgotten { .. } | Self::ForgottenIn { .. } => {
                "say the value again: only placeholders of what was masked are kept, never the values"
            }
            Self::Binary => "give the request as UTF-8 text",
            Self::TooLong { .. } => "split the request into several",
            Self::Contradiction { .. } => {
                "say which of the two holds, or name two kinds of machine"
            }
            Self::Impossible { .. } => "correct the value and ask again",
        }
    }

    /// Shows the place in the redacted request, where the trouble is the whole of it or its end.
    pub(crate) fn placed(mut self, request: &str) -> Self {
        match &mut self {
            Self::NothingToBuild { spans } => {
                let start = request.len() - request.trim_start().len();
                let whole = start..request.trim_end().len();
                spans.push(whole);
            }
            Self::TooLong { bytes, most, spans } => {
                spans.push(overflow(request, *most, *bytes));
            }
            _ => {}
        }
        self
    }

    /// Shows the place of a further request, where the trouble is the whole of it.
    pub(crate) fn at(mut self, request: Range<usize>) -> Self {
        match &mut self {
            Self::NothingToChange { spans }
            | Self::NothingLeft { spans }
            | Self::TooLong { spans, .. } => {
                spans.push(request);
            }
            _ => {}
        }
        self
    }

    /// Turns the renderer's complaint about words of the request into a refusal; one about nothing that
    /// the request states comes back.
    pub(crate) fn of(error: RenderError) -> Result<Self, RenderError> {
        let spans = error.spans().to_vec();
        if spans.is_empty() {
            return Err(error);
        }
        let (field, why) = match error {
            RenderError::Invalid { field, why, .. } => (field, why),
            RenderError::Twice { field, .. } => (field, "two guests cannot share it".to_owned()),
            RenderError::TooMany {
                field, count, most, ..
            } => (
                field,
                format!("there are {count}, and a guest has at most {most}"),
            ),
            RenderError::NotForKind {
                field, kind, why, ..
            } => (field, format!("this guest is a {kind}, and {why}")),
            other => return Err(other),
        };
        Ok(Self::Impossible { field, spans, why })
    }
}

/// Refuses what is no text for a request.
pub fn check_text(text: &str) -> Result<(), Refusal> {
    if text.len() > LONGEST {
        return Err(Refusal::TooLong {
            bytes: text.len(),
            most: LONGEST,
            spans: Vec::new(),
        });
    }
    if text
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
    {
        return Err(Refusal::Binary);
    }
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(())
}

/// Returns the end of a text of which only a part fits: `most` of `whole`, in bytes or tokens.
pub fn overflow(text: &str, most: usize, whole: usize) -> Range<usize> {
    let fits = text.len().saturating_mul(most) / whole.max(1);
    let mut from = fits.min(text.len());
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    from..text.len()
}

/// Refuses what no reading can build.
pub fn check_understood(understood: &Understood) -> Result<(), Refusal> {
    let nothing = !understood.builds
        || understood
            .readings
            .iter()
            .all(|reading| reading.guests.is_empty());
    if nothing {
        return Err(Refusal::NothingToBuild { spans: Vec::new() });
    }
    Ok(())
}

/// Refuses a further request that no reading can build.
pub fn check_changed(understood: &Understood) -> Result<(), Refusal> {
    if !understood.builds {
        let problems = understood
            .readings
            .iter()
            .flat_map(|reading| &reading.problems);
        let missing = problems.filter_map(|problem| match problem {
            Problem::Unexpressed { span, why } => Some((span.clone(), *why)),
            _ => None,
        });
        let (spans, why): (Vec<_>, Vec<_>) = missing.unzip();
        return Err(match why.first() {
            Some(why) => Refusal::NothingToTake { spans, why },
            None => Refusal::NothingToChange { spans: Vec::new() },
        });
    }
    // What is unclear is said before what is left.
    let unclear =
        |problem: &Problem| matches!(problem, Problem::Unclear { .. } | Problem::Unknown { .. });
    let gone = understood
        .readings
        .iter()
        .all(|reading| reading.guests.is_empty() && !reading.problems.iter().any(unclear));
    if gone {
        return Err(Refusal::NothingLeft { spans: Vec::new() });
    }
    Ok(())
}

/// Refuses a reading that contradicts itself or asks for what cannot be.
///
/// Values are looked at as they will be written, with the defaults beside them: an address without a
/// prefix length can only be judged with the one that it gets.
pub fn check_reading(reading: &Reading, guests: &[Guest]) -> Result<(), Refusal> {
    for problem in &reading.problems {
        match problem {
            Problem::Contradiction { field, spans } => {
                return Err(Refusal::Contradiction {
                    field,
                    spans: spans.to_vec(),
                });
            }
            Problem::BadValue { field, span, why } => {
                return Err(Refusal::Impossible {
                    field,
                    spans: vec![span.clone()],
                    why: why.clone(),
                });
            }
            Problem::Unclear { span, machines } => {
                return Err(Refusal::Unclear {
                    spans: vec![span.clone()],
                    machines: machines.clone(),
                });
            }
            Problem::Unknown { span, machines } => {
                return Err(Refusal::Unknown {
                    spans: vec![span.clone()],
                    machines: machines.clone(),
                });
            }
            Problem::Unexpressed { .. } => {}
        }
    }
    // Counts come first: what follows has a value for each of the guests.
    guests.iter().try_for_each(check_count)?;
    let mut spec = Spec {
        request: String::new(),
        guests: guests.to_vec(),
        turns: Vec::new(),
        unexpressed: Vec::new(),
    };
    defaults::complete(&mut spec);
    check(&spec).or_else(|error| match Refusal::of(error) {
        Ok(refusal) => Err(refusal),
        // What is missing or wrong without any word of the request is no mistake of its writer's: it comes up
        // again when the files are written, as a defect.
        Err(_) => Ok(()),
    })
}

fn check_count(guest: &Guest) -> Result<(), Refusal> {
    if (1..=MOST_ALIKE).contains(&guest.count.value) {
        return Ok(());
    }
    Err(impossible(
        "count",
        &guest.count,
        format!("between 1 and {MOST_ALIKE} guests of a kind are made at once"),
    ))
}

fn impossible<T>(field: &'static str, of: &Field<T>, why: impl Into<String>) -> Refusal {
    Refusal::Impossible {
        field,
        spans: of.spans().to_vec(),
        why: why.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_the_end_of_the_text() {
        assert_eq!(overflow("abcdefghij", 8, 10), 8..10);
        assert_eq!(overflow("ööööö", 5, 10), 4..10);
        assert_eq!(overflow("abc", 10, 5), 3..3);
        assert_eq!(overflow("", 0, 0), 0..0);
    }
}
