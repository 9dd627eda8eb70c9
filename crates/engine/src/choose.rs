//! The model's part: it chooses among the readings and the words that the request gives.

use std::fmt::Write as _;

use pai_cage::protocol::{Choice, DecodeReply, DecodeRequest, DecodeStats, Grammar};
use pai_iac::spec::{Doubt, Field, Guest};
use pai_redact::{Clean, ModelText};

use crate::line::{Piece, Role, pieces, roles};
use crate::prompt::Family;
use crate::read::group::Open;
use crate::read::understand::{Question, Reading, Understood};

/// Below this margin, in nats, two readings are close.
pub const CLOSE: f32 = 1.0;

/// An open choice where the model nearly took the other option.
#[derive(Clone, Debug, PartialEq)]
pub struct Close {
    /// The choice.
    pub question: Question,
    /// The option that was taken.
    pub taken: usize,
    /// The model's margin, in nats.
    pub margin: f32,
}

/// What the model chose.
pub(crate) struct Chosen {
    pub(crate) reading: usize,
    pub(crate) guests: Vec<Guest>,
    pub(crate) close: Vec<Close>,
    pub(crate) stats: Vec<DecodeStats>,
}

/// A model's answer that is none of the readings: the grammar was not kept.
#[derive(Debug, thiserror::Error)]
#[error("the model's answer is none of the readings it was given")]
pub struct OffGrammar;

struct Line {
    pieces: Vec<Piece>,
    roles: Vec<Vec<Role>>,
}

/// Lets the model choose among the readings at `allowed`.
pub(crate) fn choose<E>(
    request: &Clean,
    understood: &Understood,
    allowed: &[usize],
    family: Family,
    decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
) -> Result<Result<Chosen, OffGrammar>, E> {
    let text = request.as_str();
    let lines: Vec<Line> = allowed
        .iter()
        .map(|at| line(text, &understood.readings[*at]))
        .collect();
    let reply = decode(&DecodeRequest {
        prefix: family.prefix(),
        data: text.to_owned(),
        suffix: family.suffix().to_owned(),
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
    let reading = &understood.readings[allowed[at]];
    let mut guests = reading.guests.clone();
    name(text, &mut guests, &lines[at], &picks, &reply.choices);
    Ok(Ok(Chosen {
        reading: allowed[at],
        guests,
        close: close(understood, allowed, &lines, at, &picks, &reply.choices),
        stats: vec![reply.stats],
    }))
}

fn line(text: &str, reading: &Reading) -> Line {
    let roles: Vec<Vec<Role>> = reading
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
    let offered: Vec<bool> = roles.iter().map(|roles| roles.len() > 1).collect();
    Line {
        pieces: pieces(&reading.guests, &offered),
        roles,
    }
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
        for (guest, roles) in line
            .roles
            .iter()
            .enumerate()
            .filter(|(_, roles)| roles.len() > 1)
        {
            let words: Vec<String> = roles.iter().map(|role| quoted(&role.label)).collect();
            let _ = writeln!(text, "w{at}_{guest}: {}", words.join(" | "));
        }
    }
    text
}

/// A Lark string holds JSON's escapes.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Every answer is shorter than this: its longest reading, a token a byte.
fn most_tokens(lines: &[Line]) -> u32 {
    let longest = lines
        .iter()
        .map(|line| {
            line.pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Fixed(text) => text.len(),
                    Piece::Role(_) => 24,
                })
                .sum::<usize>()
        })
        .max()
        .unwrap_or(0);
    u32::try_from(longest / 2 + 32).unwrap_or(u32::MAX)
}

/// Where a role was chosen, and which one.
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

/// Gives guests without stated names those of their roles.
fn name(text: &str, guests: &mut [Guest], line: &Line, picks: &[Picked], choices: &[Choice]) {
    let mut taken: Vec<String> = guests
        .iter()
        .flat_map(|guest| guest.names.iter().map(|name| name.value.clone()))
        .collect();
    for picked in picks {
        let role = &line.roles[picked.guest][picked.role];
        let Some(span) = role.span.clone() else {
            continue;
        };
        let guest = &mut guests[picked.guest];
        let count = guest.count.value;
        let doubt = choices
            .iter()
            .find(|choice| (picked.at..picked.end).contains(&choice.at) && choice.margin < CLOSE)
            .map(|choice| Doubt {
                taken: role.label.clone(),
                other: pai_redact::safe(choice.other.trim()).into_owned(),
                margin: choice.margin,
            });
        let _ = text;
        let mut number = 0;
        for _ in 0..count {
            let name = loop {
                number += 1;
                let name = if count == 1 && number == 1 {
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
            field.doubt.clone_from(&doubt);
            guest.names.push(field);
        }
    }
}

/// The open choices in which the runner-up stood close.
fn close(
    understood: &Understood,
    allowed: &[usize],
    lines: &[Line],
    chosen: usize,
    picks: &[Picked],
    choices: &[Choice],
) -> Vec<Close> {
    let mut out: Vec<Close> = Vec::new();
    for choice in choices {
        let in_role = picks
            .iter()
            .any(|picked| (picked.at..picked.end).contains(&choice.at));
        if in_role || choice.margin >= CLOSE {
            continue;
        }
        // The reading that goes on with the runner-up's text where the chosen one went its way.
        let mine = render(&lines[chosen], picks);
        let Some(before) = mine.get(..choice.at) else {
            continue;
        };
        let other = (0..lines.len()).find(|at| {
            let theirs = render(&lines[*at], picks);
            *at != chosen
                && theirs.starts_with(before)
                && theirs[before.len()..].starts_with(choice.other.as_str())
        });
        let Some(other) = other else { continue };
        let taken = &understood.readings[allowed[chosen]].decisions;
        let rival = &understood.readings[allowed[other]].decisions;
        for question in &understood.questions {
            let (mine, theirs) = (option(taken, &question.open), option(rival, &question.open));
            if mine != theirs && !out.iter().any(|close| close.question == *question) {
                out.push(Close {
                    question: question.clone(),
                    taken: mine,
                    margin: choice.margin,
                });
            }
        }
    }
    out
}

fn option(decisions: &[(Open, usize)], open: &Open) -> usize {
    decisions
        .iter()
        .find(|(other, _)| other == open)
        .map_or(0, |(_, option)| *option)
}

/// A reading's text with the chosen words, as far as they are the same guests.
fn render(line: &Line, picks: &[Picked]) -> String {
    line.pieces
        .iter()
        .map(|piece| match piece {
            Piece::Fixed(text) => text.as_str(),
            Piece::Role(guest) => picks
                .iter()
                .find(|picked| picked.guest == *guest)
                .and_then(|picked| line.roles[*guest].get(picked.role))
                .map_or("-", |role| role.label.as_str()),
        })
        .collect()
}
