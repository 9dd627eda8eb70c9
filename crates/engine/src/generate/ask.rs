//! Puts the readings to the model: all at once, then what is left over or still open.

use pai_cage::protocol::{DecodeReply, DecodeRequest, DecodeStats};
use pai_iac::spec::Guest;

use super::{GenerateError, Prepared};
use crate::choose::{Chosen, Close, Pins, Rival, choose, option};
use crate::prompt::Family;
use crate::read::understand::{Reading, Understood};
use crate::refuse::{self, Refusal};

/// How often what is still open is put to the model. Each time takes some of the choices, so this is for
/// requests that leave open more than anybody writes.
const MOST_ROUNDS: usize = 4;

/// The readings that the model may choose among.
pub(super) struct Choices {
    pub(super) understood: Understood,
    /// Those that can be built, by index; there is at least one.
    allowed: Vec<usize>,
}

/// What the model chose, and what it nearly chose.
pub(super) struct Asked {
    pub(super) reading: Reading,
    pub(super) guests: Vec<Guest>,
    pub(super) close: Vec<Close>,
    pub(super) rivals: Vec<Rival>,
    pub(super) stats: Vec<DecodeStats>,
}

impl Choices {
    /// Leaves out the readings that cannot be built; where none can, the first one's reason is given.
    pub(super) fn of(understood: Understood) -> Result<Self, Refusal> {
        let mut allowed = Vec::new();
        let mut first = None;
        for (at, reading) in understood.readings.iter().enumerate() {
            match refuse::check_reading(reading, &reading.guests) {
                Ok(()) => allowed.push(at),
                Err(refusal) => first = first.or(Some(refusal)),
            }
        }
        match first.filter(|_| allowed.is_empty()) {
            Some(refusal) => Err(refusal),
            None => Ok(Self {
                understood,
                allowed,
            }),
        }
    }

    /// Returns the readings that can be built.
    pub(super) fn readings(&self) -> impl Iterator<Item = &Reading> {
        self.allowed.iter().map(|at| &self.understood.readings[*at])
    }

    fn faults(&self, at: usize) -> usize {
        self.understood.readings[at].faults()
    }

    /// Returns the readings that leave over least.
    fn best(&self) -> Vec<usize> {
        let least = self.allowed.iter().map(|at| self.faults(*at)).min();
        let mut best = self.allowed.clone();
        best.retain(|at| Some(self.faults(*at)) == least);
        best
    }

    /// Returns the choices as the reading makes them, so that a later one cannot make them otherwise.
    fn pins(&self, reading: &Reading, before: &Pins) -> Pins {
        let mut pins = before.clone();
        for question in &self.understood.questions {
            let taken = option(&reading.decisions, &question.open);
            pins.readings.push((question.open.clone(), taken));
        }
        pins
    }
}

impl Prepared {
    /// Lets the model choose, round by round until nothing is open that another answer could change.
    pub(super) fn ask<E: std::error::Error + 'static>(
        &self,
        family: Family,
        decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
    ) -> Result<Asked, GenerateError<E>> {
        let mut asked = self.round(&self.choices, &self.pins, family, decode)?;
        let mut pins = self.choices.pins(&asked.reading, &self.pins);
        for _ in 1..MOST_ROUNDS {
            if pins.readings.len() == self.pins.readings.len() {
                break;
            }
            // More was open than one decode is asked, or the answer opened something new.
            let understood = self.understand(&pins.readings);
            let Ok(choices) = Choices::of(understood) else {
                break;
            };
            if choices.understood.questions.is_empty() || choices.allowed.len() < 2 {
                break;
            }
            let next = self.round(&choices, &pins, family, decode)?;
            pins = choices.pins(&next.reading, &pins);
            asked.take(next);
        }
        Ok(asked)
    }

    /// Asks once; where the chosen reading leaves something over that another does not, once more among
    /// those that leave over least.
    fn round<E: std::error::Error + 'static>(
        &self,
        choices: &Choices,
        pins: &Pins,
        family: Family,
        decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
    ) -> Result<Asked, GenerateError<E>> {
        let mut put = |allowed: &[usize]| -> Result<(usize, Chosen), GenerateError<E>> {
            let understood = &choices.understood;
            let readings: Vec<&Reading> =
                allowed.iter().map(|at| &understood.readings[*at]).collect();
            let questions = &understood.questions;
            let chosen = choose(&self.request, &readings, questions, pins, family, decode)
                .map_err(GenerateError::Decode)??;
            Ok((allowed[chosen.at], chosen))
        };
        let (mut at, mut chosen) = put(&choices.allowed)?;
        let best = choices.best();
        if !best.contains(&at) {
            let first = chosen.stats;
            (at, chosen) = put(&best)?;
            chosen.stats.splice(0..0, first);
        }
        Ok(Asked {
            reading: choices.understood.readings[at].clone(),
            guests: chosen.guests,
            close: chosen.close,
            rivals: chosen.rivals,
            stats: chosen.stats,
        })
    }
}

impl Asked {
    /// Goes on with what a later round chose; doubts about earlier choices stay, but for those about names,
    /// which were chosen anew.
    fn take(&mut self, later: Self) {
        self.reading = later.reading;
        self.guests = later.guests;
        self.close.retain(|close| !close.is_name());
        self.close.extend(later.close);
        self.rivals.extend(later.rivals);
        self.stats.extend(later.stats);
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::ops::Range;

    use pai_iac::spec::{Field, Kind};
    use pai_redact::{Raw, Redactor};

    use super::*;
    use crate::read::group::Open;
    use crate::read::understand::Question;

    const REQUEST: &str = "a vm named web on node alpha with 2 cores";

    /// A reading that leaves some words over.
    fn reading(option: usize, cores: u32, unused: &[Range<usize>]) -> Reading {
        let kind = Field::request(Kind::Vm, 2..4);
        let names = vec![Field::request("web".to_owned(), 11..14)];
        let mut guest = Guest::new(kind, Field::request(1, 0..1), names);
        guest.cores = Some(Field::request(cores, 34..41));
        Reading {
            decisions: vec![(Open::Share(0), option)],
            guests: vec![guest],
            words: vec![Vec::new()],
            problems: Vec::new(),
            unused: unused.to_vec(),
            twice: Vec::new(),
        }
    }

    fn prepared(readings: Vec<Reading>) -> Prepared {
        let (request, ledger) = Redactor::new().scrub(Raw::new(REQUEST));
        let questions = vec![Question {
            open: Open::Share(0),
            span: 18..28,
            options: ["one".to_owned(), "other".to_owned()],
        }];
        let understood = Understood {
            readings,
            builds: true,
            strange: Vec::new(),
            questions,
        };
        Prepared {
            request,
            ledger,
            choices: Choices::of(understood).expect("the readings can be built"),
            pins: Pins::default(),
            earlier: None,
        }
    }

    /// Asks a model that takes the last reading it is offered; returns the grammars, too.
    fn ask(prepared: &Prepared) -> (Asked, Vec<String>) {
        let mut seen = Vec::new();
        let asked = prepared.ask::<Infallible>(Family::ChatMl, &mut |request| {
            let pai_cage::protocol::Grammar::Lark(grammar) = &request.grammar else {
                panic!("the engine always gives a grammar");
            };
            seen.push(grammar.clone());
            let last = grammar.trim_end().rsplit('\n').next().unwrap_or_default();
            let (_, text) = last.split_once(": ").expect("a rule");
            Ok(DecodeReply {
                text: serde_json::from_str(text).expect("a string of JSON"),
                complete: true,
                choices: Vec::new(),
                stats: DecodeStats::default(),
            })
        });
        (asked.expect("the answer is one of the readings"), seen)
    }

    #[test]
    fn what_the_chosen_reading_leaves_over_is_asked_once_more_among_the_better_ones() {
        let over = std::slice::from_ref(&(18..28));
        let readings = vec![reading(0, 2, &[]), reading(1, 4, &[]), reading(1, 8, over)];
        let (asked, seen) = ask(&prepared(readings));
        assert_eq!(seen.len(), 2);
        assert!(
            seen[0].contains("cores=8") && !seen[1].contains("cores=8"),
            "{seen:?}"
        );
        assert!(
            seen[1].contains("cores=2") && seen[1].contains("cores=4"),
            "{seen:?}"
        );
        assert_eq!(
            asked.guests[0].cores.as_ref().map(|cores| cores.value),
            Some(4)
        );
        assert_eq!(asked.stats.len(), 2, "both decodes are measured");
    }

    #[test]
    fn what_every_reading_leaves_over_is_not_asked_again() {
        let over = std::slice::from_ref(&(18..28));
        let (asked, seen) = ask(&prepared(vec![reading(0, 2, over), reading(1, 4, over)]));
        assert_eq!(seen.len(), 1);
        assert_eq!(asked.reading.unused, over);
    }

    #[test]
    fn a_reading_that_cannot_be_built_is_not_offered() {
        let (asked, seen) = ask(&prepared(vec![reading(0, 2, &[]), reading(1, 0, &[])]));
        assert!(!seen[0].contains("cores=0"), "{seen:?}");
        assert_eq!(
            asked.guests[0].cores.as_ref().map(|cores| cores.value),
            Some(2)
        );
    }
}
