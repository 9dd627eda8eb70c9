//! The model's part: it chooses among the readings and the words that the request gives.

use std::fmt::Write as _;
use std::ops::Range;

use pai_cage::protocol::{Choice, DecodeReply, DecodeRequest, DecodeStats, Grammar};
use pai_iac::spec::{Doubt, Field, Guest};
use pai_redact::{Clean, ModelText};

use crate::line::{Detail, Piece, Role, pieces, roles};
use crate::prompt::Family;
use crate::read::group::{Decisions, Open};
use crate::read::understand::{Question, Reading};

/// Below this margin, in nats, two readings are close.
pub const CLOSE: f32 = 1.0;

/// Choices that somebody has already made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pins {
    /// Among readings.
    pub readings: Decisions,
    /// Among the words that may name a guest.
    pub names: Vec<NamePin>,
}

/// Which word names a guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePin {
    /// The words it was chosen among.
    among: Vec<Option<Range<usize>>>,
    /// The word; `None` for none of them.
    word: Option<Range<usize>>,
}

/// A choice where the model nearly took the other option.
#[derive(Clone, Debug, PartialEq)]
pub struct Close {
    /// The words it is about.
    pub span: Range<usize>,
    /// Both options in words.
    pub options: [String; 2],
    /// The option that was taken.
    pub taken: usize,
    /// The model's margin, in nats.
    pub margin: f32,
    /// What was chosen: settled by [`Pins`].
    choice: Chose,
}

#[derive(Clone, Debug, PartialEq)]
enum Chose {
    Reading(Open),
    Name([NamePin; 2]),
}

impl Close {
    /// Settles the choice in `pins`.
    pub fn settle(&self, option: usize, pins: &mut Pins) {
        match &self.choice {
            Chose::Reading(open) => pins.readings.push((open.clone(), option)),
            Chose::Name(options) => pins.names.push(options[option.min(1)].clone()),
        }
    }

    /// Says whether it is about a guest's name.
    pub fn is_name(&self) -> bool {
        matches!(self.choice, Chose::Name(_))
    }

    fn doubt(&self) -> Doubt {
        Doubt {
            taken: self.options[self.taken].clone(),
            other: self.options[1 - self.taken].clone(),
            margin: self.margin,
        }
    }
}

/// A reading that was nearly taken.
pub(crate) struct Rival {
    pub(crate) guests: Vec<Guest>,
    pub(crate) doubt: Doubt,
}

/// What the model chose.
pub(crate) struct Chosen {
    /// Which of the readings that were put to it.
    pub(crate) at: usize,
    /// Its guests, with the names that the model gave.
    pub(crate) guests: Vec<Guest>,
    pub(crate) close: Vec<Close>,
    pub(crate) rivals: Vec<Rival>,
    pub(crate) stats: Vec<DecodeStats>,
}

/// A model's answer that is none of the readings: the grammar was not kept.
#[derive(Debug, thiserror::Error)]
#[error("the model's answer is none of the readings it was given")]
pub struct OffGrammar;

/// A reading as it is put to the model.
struct Line {
    pieces: Vec<Piece>,
    /// For each guest, the words that may name it.
    roles: Vec<Vec<Role>>,
}

/// Lets the model choose among readings.
pub(crate) fn choose<E>(
    request: &Clean,
    readings: &[&Reading],
    questions: &[Question],
    pins: &Pins,
    family: Family,
    decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
) -> Result<Result<Chosen, OffGrammar>, E> {
    let text = request.as_str();
    let lines = lines(text, readings, pins);
    let reply = decode(&DecodeRequest {
        prefix: family.prefix().as_str().to_owned(),
        data: request.clone(),
        suffix: family.suffix().as_str().to_owned(),
        grammar: Grammar::Lark(lark(&lines)),
        max_tokens: most_tokens(&lines),
        force_batches: true,
    })?;
    let answer = ModelText::new(reply.text);
    let found = lines
        .iter()
        .enumerate()
        .find_map(|(at, line)| parse(line, answer.as_untrusted()).map(|picks| (at, picks)));
    let Some((at, picks)) = found else {
        return Ok(Err(OffGrammar));
    };
    let mut guests = readings[at].guests.clone();
    let names = close_names(&lines[at], &picks, &reply.choices);
    name(&mut guests, &lines[at], &picks, &names);
    let mut out = Chosen {
        at,
        guests,
        close: Vec::new(),
        rivals: Vec::new(),
        stats: vec![reply.stats],
    };
    close_readings(
        readings,
        questions,
        &lines,
        &picks,
        &reply.choices,
        &mut out,
    );
    out.close.extend(names.into_iter().map(|(_, close)| close));
    Ok(Ok(out))
}

/// Writes the readings so that no two look alike, unless they are the same to every field.
fn lines(text: &str, readings: &[&Reading], pins: &Pins) -> Vec<Line> {
    let write = |detail: Detail| -> Vec<Line> {
        let all = readings.iter();
        all.map(|reading| line(text, reading, pins, detail))
            .collect()
    };
    let short = write(Detail::Sizes);
    let alike = short
        .iter()
        .enumerate()
        .any(|(at, one)| short[..at].iter().any(|other| other.pieces == one.pieces));
    if alike {
        write(Detail::Everything)
    } else {
        short
    }
}

fn line(text: &str, reading: &Reading, pins: &Pins, detail: Detail) -> Line {
    let mut all: Vec<Vec<Role>> = reading
        .guests
        .iter()
        .zip(&reading.words)
        // A guest whose names are stated needs none of the model's.
        .map(|(guest, words)| {
            if guest.names.is_empty() {
                roles(text, guest, words)
            } else {
                Vec::new()
            }
        })
        .collect();
    for roles in &mut all {
        pin(roles, pins);
    }
    // Instances of one kind are named by one word: it is asked for once.
    let offered: Vec<bool> = (0..all.len())
        .map(|at| all[at].len() > 1 && leader(&all, at) == at)
        .collect();
    Line {
        pieces: pieces(&reading.guests, &offered, detail),
        roles: all,
    }
}

/// Leaves the one word that was pinned.
fn pin(roles: &mut Vec<Role>, pins: &Pins) {
    let among: Vec<_> = roles.iter().map(|role| role.span.clone()).collect();
    if let Some(pin) = pins.names.iter().find(|pin| pin.among == among) {
        roles.retain(|role| role.span == pin.word);
    }
}

/// The first guest that is offered the very same words.
fn leader(roles: &[Vec<Role>], guest: usize) -> usize {
    roles
        .iter()
        .position(|other| *other == roles[guest])
        .unwrap_or(guest)
}

/// Builds the grammar of this one request: the readings, and in each the words it offers.
fn lark(lines: &[Line]) -> String {
    let mut text = String::from("start: ");
    let starts: Vec<String> = (0..lines.len()).map(|at| format!("r{at}")).collect();
    let _ = writeln!(text, "{}", starts.join(" | "));
    for (at, line) in lines.iter().enumerate() {
        let _ = write!(text, "r{at}:");
        for piece in &line.pieces {
            let _ = match piece {
                Piece::Fixed(fixed) => write!(text, " {}", quoted(fixed)),
                Piece::Role(guest) => write!(text, " w{at}_{guest}"),
            };
        }
        text.push('\n');
        for piece in &line.pieces {
            if let Piece::Role(guest) = piece {
                let roles = line.roles[*guest].iter();
                let words: Vec<String> = roles.map(|role| quoted(&role.label)).collect();
                let _ = writeln!(text, "w{at}_{guest}: {}", words.join(" | "));
            }
        }
    }
    text
}

/// A Lark string holds JSON's escapes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Room for the longest reading. A line's words and numbers take fewer tokens than half its bytes; the rest is
/// for short ones, whose signs are a token each.
fn most_tokens(lines: &[Line]) -> u32 {
    let longest = lines
        .iter()
        .map(|line| {
            let piece = |piece: &Piece| match piece {
                Piece::Fixed(text) => text.len(),
                Piece::Role(guest) => {
                    let labels = line.roles[*guest].iter().map(|role| role.label.len());
                    labels.max().unwrap_or(0)
                }
            };
            line.pieces.iter().map(piece).sum::<usize>()
        })
        .max()
        .unwrap_or(0);
    u32::try_from(longest / 2 + 32).unwrap_or(u32::MAX)
}

/// Where a role was chosen, and which one.
#[derive(Clone)]
struct Picked {
    guest: usize,
    role: usize,
    at: usize,
    end: usize,
}

/// Matches an answer with a line's form.
fn parse(line: &Line, answer: &str) -> Option<Vec<Picked>> {
    parse_from(line, answer, 0, 0)
}

fn parse_from(line: &Line, answer: &str, piece: usize, at: usize) -> Option<Vec<Picked>> {
    match line.pieces.get(piece) {
        None => (at == answer.len()).then(Vec::new),
        Some(Piece::Fixed(text)) => answer[at..]
            .starts_with(text.as_str())
            .then(|| parse_from(line, answer, piece + 1, at + text.len()))?,
        Some(Piece::Role(guest)) => {
            // The longest word first: `web` begins `web-server`.
            let mut order: Vec<usize> = (0..line.roles[*guest].len()).collect();
            order.sort_by_key(|role| std::cmp::Reverse(line.roles[*guest][*role].label.len()));
            order.into_iter().find_map(|role| {
                let label = &line.roles[*guest][role].label;
                let end = at + label.len();
                let rest = answer[at..]
                    .starts_with(label.as_str())
                    .then(|| parse_from(line, answer, piece + 1, end))??;
                let mut picks = vec![Picked {
                    guest: *guest,
                    role,
                    at,
                    end,
                }];
                picks.extend(rest);
                Some(picks)
            })
        }
    }
}

/// The role of a guest: its own choice, that of the guest it is alike, or the only one there is.
fn role_of<'l>(line: &'l Line, picks: &[Picked], guest: usize) -> Option<&'l Role> {
    let roles = &line.roles[guest];
    let leader = leader(&line.roles, guest);
    let picked = picks.iter().find(|picked| picked.guest == leader);
    roles.get(picked.map_or(0, |picked| picked.role))
}

/// Gives guests without stated names those of their roles; several of one role are numbered.
fn name(guests: &mut [Guest], line: &Line, picks: &[Picked], close: &[(usize, Close)]) {
    let mut taken: Vec<String> = guests
        .iter()
        .flat_map(|guest| guest.names.iter().map(|name| name.value.to_lowercase()))
        .collect();
    let named: Vec<Option<&Role>> = (0..guests.len())
        .map(|guest| role_of(line, picks, guest).filter(|role| role.span.is_some()))
        .collect();
    let total = |guests: &[Guest], role: &Role| -> u32 {
        let same = |other: &Option<&Role>| other.is_some_and(|other| other.label == role.label);
        let counts = guests.iter().zip(&named);
        counts
            .filter(|(_, other)| same(other))
            .map(|(guest, _)| guest.count.value)
            .sum()
    };
    for at in 0..guests.len() {
        let Some(role) = named[at] else { continue };
        let span = role
            .span
            .clone()
            .expect("a role without a word was left out above");
        let alone = total(guests, role) == 1 && !taken.contains(&role.label);
        let leader = leader(&line.roles, at);
        let doubt = close.iter().find(|(guest, _)| *guest == leader);
        let mut number = 0;
        for _ in 0..guests[at].count.value {
            let name = loop {
                number += 1;
                let name = if alone {
                    role.label.clone()
                } else {
                    format!("{}-{number}", role.label)
                };
                if !taken.contains(&name) {
                    break name;
                }
            };
            taken.push(name.clone());
            let mut field = Field::request(name, span.clone());
            field.doubt = doubt.map(|(_, close)| close.doubt());
            guests[at].names.push(field);
        }
    }
}

/// The names whose runner-up stood close, each with its guest.
fn close_names(line: &Line, picks: &[Picked], choices: &[Choice]) -> Vec<(usize, Close)> {
    let mut out = Vec::new();
    for picked in picks {
        let roles = &line.roles[picked.guest];
        let role = &roles[picked.role];
        let inside = choices
            .iter()
            .filter(|choice| (picked.at..picked.end).contains(&choice.at) && choice.margin < CLOSE)
            .min_by(|one, other| one.margin.total_cmp(&other.margin));
        let Some(choice) = inside else { continue };
        let before = role.label.get(..choice.at - picked.at).unwrap_or("");
        // The word that goes on with the runner-up's text, which may end inside it or behind it.
        let other = roles.iter().enumerate().find(|(at, other)| {
            let rest = other.label.strip_prefix(before);
            *at != picked.role
                && rest.is_some_and(|rest| {
                    rest.starts_with(choice.other.as_str())
                        || !rest.is_empty() && choice.other.starts_with(rest)
                })
        });
        let Some((_, other)) = other else { continue };
        let among: Vec<_> = roles.iter().map(|role| role.span.clone()).collect();
        let pin = |role: &Role| NamePin {
            among: among.clone(),
            word: role.span.clone(),
        };
        let words = |role: &Role| match role.span {
            Some(_) => format!("named {}", role.label),
            None => "not named by the request".to_owned(),
        };
        let Some(span) = role.span.clone().or_else(|| other.span.clone()) else {
            continue;
        };
        out.push((
            picked.guest,
            Close {
                span,
                options: [words(role), words(other)],
                taken: 0,
                margin: choice.margin,
                choice: Chose::Name([pin(role), pin(other)]),
            },
        ));
    }
    out
}

/// The open choices in which the runner-up stood close, and the readings that were nearly taken.
fn close_readings(
    readings: &[&Reading],
    questions: &[Question],
    lines: &[Line],
    picks: &[Picked],
    choices: &[Choice],
    out: &mut Chosen,
) {
    let chosen = out.at;
    let mine = render(&lines[chosen], &lines[chosen], picks);
    for choice in choices.iter().filter(|choice| choice.margin < CLOSE) {
        let in_role = picks
            .iter()
            .any(|picked| (picked.at..picked.end).contains(&choice.at));
        let Some(before) = mine.get(..choice.at).filter(|_| !in_role) else {
            continue;
        };
        // The reading that goes on with the runner-up's text where the chosen one went its way; of several, the
        // one that differs in least.
        let differing = |at: usize| -> Vec<&Question> {
            let (taken, other) = (&readings[chosen].decisions, &readings[at].decisions);
            let differs = |question: &&Question| {
                option(taken, &question.open) != option(other, &question.open)
            };
            questions.iter().filter(differs).collect()
        };
        let rival = (0..lines.len())
            .filter(|at| {
                let theirs = render(&lines[*at], &lines[chosen], picks);
                *at != chosen
                    && theirs.starts_with(before)
                    && theirs[before.len()..].starts_with(choice.other.as_str())
            })
            .min_by_key(|at| differing(*at).len());
        let Some(rival) = rival else { continue };
        for question in differing(rival) {
            let open = &question.open;
            let known = |close: &Close| close.choice == Chose::Reading(open.clone());
            if out.close.iter().any(known) {
                continue;
            }
            let close = Close {
                span: question.span.clone(),
                options: question.options.clone(),
                taken: option(&readings[chosen].decisions, open),
                margin: choice.margin,
                choice: Chose::Reading(open.clone()),
            };
            out.rivals.push(Rival {
                guests: readings[rival].guests.clone(),
                doubt: close.doubt(),
            });
            out.close.push(close);
        }
    }
}

pub(crate) fn option(decisions: &Decisions, open: &Open) -> usize {
    crate::read::group::decided(decisions, open).min(1)
}

/// A reading's text with the words that were chosen in another one, as far as it offers them.
fn render(line: &Line, chosen: &Line, picks: &[Picked]) -> String {
    line.pieces
        .iter()
        .map(|piece| match piece {
            Piece::Fixed(text) => text.as_str(),
            Piece::Role(guest) => picks
                .iter()
                .find(|picked| picked.guest == *guest)
                .and_then(|picked| chosen.roles[*guest].get(picked.role))
                .filter(|role| line.roles[*guest].contains(role))
                .map_or("-", |role| role.label.as_str()),
        })
        .collect()
}
