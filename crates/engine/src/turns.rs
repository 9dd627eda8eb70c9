//! The requests of a conversation before the one at hand, and what came of them.

use std::ops::Range;

use pai_iac::spec::read::ReadError;
use pai_iac::spec::{Guest, Spec, Unexpressed, turn_of};
use pai_redact::{Clean, Ledger, Raw, Redactor};
use serde_json::Value;

use crate::read::change::{Known, change, known};
use crate::read::group::Decisions;
use crate::read::understand::Understood;
use crate::refuse::{LONGEST, Refusal};

/// What stands between two requests, for the model as for spans.
const BETWEEN: &str = "\nchange: ";

/// What a conversation held before.
#[derive(Clone, Debug)]
pub struct Earlier {
    text: Clean,
    turns: Vec<Range<usize>>,
    known: Vec<Known>,
    unexpressed: Vec<Unexpressed>,
    stand_ins: Vec<Clean>,
}

/// Why what was kept of a conversation cannot be gone on with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EarlierError {
    /// There is no request.
    #[error("it holds no request")]
    Empty,
    /// The answer is no spec.
    #[error("its last answer cannot be read")]
    Spec(#[source] ReadError),
    /// The answer is to something else.
    #[error("its last answer is not to its requests")]
    Unrelated,
}

impl Earlier {
    /// Takes the requests, the first one first, the spec that the last one led to, and what stood for something
    /// masked in any of them.
    pub fn new(
        requests: &[Clean],
        spec: &str,
        stand_ins: Vec<Clean>,
    ) -> Result<Self, EarlierError> {
        if requests.is_empty() {
            return Err(EarlierError::Empty);
        }
        let spec = Spec::from_json(spec).map_err(EarlierError::Spec)?;
        let text = Clean::join(&requests.iter().collect::<Vec<_>>(), BETWEEN);
        let turns = turns(requests.iter().map(|request| request.as_str().len()));
        let told = spec.turns.is_empty() && turns.len() == 1 || spec.turns == turns;
        if spec.request != text.as_str() || !told || !spans_fit(&spec, text.as_str()) {
            return Err(EarlierError::Unrelated);
        }
        Ok(Self {
            known: known(&spec),
            unexpressed: spec.unexpressed,
            text,
            turns,
            stand_ins,
        })
    }

    /// Returns how many requests there were.
    pub fn len(&self) -> usize {
        self.turns.len()
    }

    /// Says whether there were none, which cannot be.
    pub fn is_empty(&self) -> bool {
        self.turns.is_empty()
    }

    /// Returns the requests, the first one first.
    pub fn requests(&self) -> impl Iterator<Item = &str> {
        self.turns
            .iter()
            .map(|turn| &self.text.as_str()[turn.clone()])
    }

    /// Returns the guests that the requests led to, with their defaults.
    pub fn guests(&self) -> impl Iterator<Item = &Guest> {
        self.known.iter().map(|known| &known.whole)
    }

    /// Returns the requests as they were redacted.
    pub fn texts(&self) -> Vec<Clean> {
        let parts = self.text.split(&self.turns);
        parts.unwrap_or_default()
    }

    /// Returns the next request alone, out of a text that holds all.
    pub fn own(&self, whole: &Clean) -> Clean {
        let next = self.next(whole.as_str());
        let parts = whole.split(std::slice::from_ref(&next));
        parts
            .and_then(|mut parts| parts.pop())
            .unwrap_or_else(|| whole.clone())
    }

    /// Redacts the next request, and puts it behind those before; no placeholder of theirs comes to stand for
    /// something else.
    pub(crate) fn with(&self, request: &Raw, redactor: &Redactor<'_>) -> (Clean, Ledger) {
        let mut ledger = Ledger::after(self.stand_ins.iter().map(Clean::as_str));
        let clean = redactor.scrub_into("", request, &mut ledger);
        (Clean::join(&[&self.text, &clean], BETWEEN), ledger)
    }

    /// Returns where the next request stands in a text that [`Earlier::with`] made.
    pub(crate) fn next(&self, whole: &str) -> Range<usize> {
        self.text.as_str().len() + BETWEEN.len()..whole.len()
    }

    /// Returns where each request stands, the next one too.
    pub(crate) fn turns_with(&self, whole: &str) -> Vec<Range<usize>> {
        let mut turns = self.turns.clone();
        turns.push(self.next(whole));
        turns
    }

    /// Refuses what does not fit behind the requests before.
    pub(crate) fn check_length(&self, whole: &str) -> Result<(), Refusal> {
        if whole.len() <= LONGEST {
            return Ok(());
        }
        Err(Refusal::TooLong {
            bytes: whole.len(),
            most: LONGEST,
            spans: vec![self.next(whole)],
        })
    }

    /// Reads the next request as a change of what came of those before.
    pub(crate) fn understand(&self, whole: &str, pins: &Decisions) -> Understood {
        change(whole, self.next(whole).start, &self.known, pins)
    }

    /// Returns what could not be expressed of the requests before; it still cannot.
    pub(crate) fn unexpressed(&self) -> &[Unexpressed] {
        &self.unexpressed
    }

    /// Refuses values that stand for something masked in an earlier request: what that was is not known any more.
    pub(crate) fn check_known(&self, guests: &[Guest], whole: &str) -> Result<(), Refusal> {
        if self.stand_ins.is_empty() {
            return Ok(());
        }
        let turns = self.turns_with(whole);
        guests.iter().try_for_each(|guest| {
            let cells = serde_json::to_value(guest).unwrap_or_default();
            self.check_cell("", &cells, &turns)
        })
    }

    fn check_cell(&self, field: &str, cell: &Value, turns: &[Range<usize>]) -> Result<(), Refusal> {
        match cell {
            Value::Object(cell) if cell.contains_key("value") => {
                let span = |span: &Value| -> Option<Range<usize>> {
                    let [from, to] = span.as_array()?.as_slice() else {
                        return None;
                    };
                    Some(
                        usize::try_from(from.as_u64()?).ok()?
                            ..usize::try_from(to.as_u64()?).ok()?,
                    )
                };
                if !self.holds_stand_in(&cell["value"]) {
                    return Ok(());
                }
                let spans: Vec<Range<usize>> =
                    cell.get("span").and_then(span).into_iter().collect();
                let turn = spans.first().and_then(|span| turn_of(turns, span.start));
                Err(Refusal::Forgotten {
                    field: field.to_owned(),
                    turn: turn.unwrap_or(1),
                    spans,
                })
            }
            Value::Object(cells) => {
                (cells.iter()).try_for_each(|(key, cell)| self.check_cell(key, cell, turns))
            }
            Value::Array(cells) => {
                (cells.iter()).try_for_each(|cell| self.check_cell(field, cell, turns))
            }
            _ => Ok(()),
        }
    }

    fn holds_stand_in(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.is_masked(text),
            Value::Array(values) => values.iter().any(|value| self.holds_stand_in(value)),
            _ => false,
        }
    }

    /// Says whether a text holds something that stands for what was masked in an earlier request.
    pub(crate) fn is_masked(&self, text: &str) -> bool {
        self.stand_ins.iter().any(|mask| {
            let mask = mask.as_str();
            text.match_indices(mask).any(|(at, _)| {
                let goes_on = |c: char| c.is_alphanumeric() || c == '_';
                let before = text[..at].chars().next_back();
                let after = text[at + mask.len()..].chars().next();
                !before.is_some_and(goes_on) && !after.is_some_and(goes_on)
            })
        })
    }
}

/// Where requests of these lengths stand.
fn turns(lengths: impl Iterator<Item = usize>) -> Vec<Range<usize>> {
    let mut from = 0;
    let mut out = Vec::new();
    for length in lengths {
        out.push(from..from + length);
        from += length + BETWEEN.len();
    }
    out
}

/// Says whether every value of a spec stands in the text.
fn spans_fit(spec: &Spec, text: &str) -> bool {
    fn fit(cell: &Value, text: &str) -> bool {
        let span = |span: &Value| {
            let end = |at: usize| {
                span.get(at)
                    .and_then(Value::as_u64)
                    .and_then(|end| usize::try_from(end).ok())
            };
            matches!((end(0), end(1)), (Some(from), Some(to)) if text.get(from..to).is_some())
        };
        match cell {
            Value::Object(cell) if cell.contains_key("value") => {
                let all = cell.get("spans").and_then(Value::as_array);
                cell.get("span").is_none_or(span) && all.is_none_or(|all| all.iter().all(span))
            }
            Value::Object(cells) => cells.values().all(|cell| fit(cell, text)),
            Value::Array(cells) => cells.iter().all(|cell| fit(cell, text)),
            _ => true,
        }
    }
    let guests = serde_json::to_value(&spec.guests).unwrap_or_default();
    let unexpressed = spec
        .unexpressed
        .iter()
        .all(|one| text.get(one.span[0]..one.span[1]).is_some());
    unexpressed && fit(&guests, text)
}
