//! A model that does as the test wants, within the grammar it is given.

use std::cell::RefCell;
use std::convert::Infallible;

use pai_cage::protocol::{Choice, DecodeReply, DecodeRequest, DecodeStats, Grammar};
use pai_engine::choose::Pins;
use pai_engine::generate::{Answer, Prepared, prepare};
use pai_engine::prompt::Family;
use pai_redact::{Raw, Redactor};

/// A model that answers with the first text that its grammar allows, or the one that holds most of what it prefers.
pub(crate) struct Fake {
    wanted: Vec<&'static str>,
    pub(crate) margin: f32,
    pub(crate) seen: RefCell<Vec<DecodeRequest>>,
}

impl Fake {
    pub(crate) fn preferring(wanted: &'static str) -> Self {
        Self::preferring_all(&[wanted])
    }

    pub(crate) fn preferring_all(wanted: &[&'static str]) -> Self {
        Self {
            wanted: wanted.to_vec(),
            margin: 9.0,
            seen: RefCell::default(),
        }
    }

    /// The same with doubts: the margin to every other text is small.
    pub(crate) fn unsure(self) -> Self {
        Self {
            margin: 0.2,
            ..self
        }
    }

    pub(crate) fn decode(&self, request: &DecodeRequest) -> DecodeReply {
        self.seen.borrow_mut().push(request.clone());
        let Grammar::Lark(grammar) = &request.grammar else {
            panic!("the engine always gives a grammar");
        };
        let texts = expand(grammar);
        let liked = |text: &&String| {
            self.wanted
                .iter()
                .filter(|word| text.contains(**word))
                .count()
        };
        // The first of several that are liked alike.
        let text = texts.iter().rev().max_by_key(liked).unwrap().clone();
        // Where the chosen text parts from another one.
        let choices = texts
            .iter()
            .filter(|other| **other != text)
            .map(|other| {
                let at = text
                    .bytes()
                    .zip(other.bytes())
                    .take_while(|(a, b)| a == b)
                    .count();
                Choice {
                    at,
                    chosen: text[at..].chars().take(1).collect(),
                    other: other[at..].chars().take(1).collect(),
                    margin: self.margin,
                }
            })
            .collect();
        DecodeReply {
            text,
            complete: true,
            choices,
            stats: DecodeStats::default(),
        }
    }
}

/// Every text of a grammar that has a start rule, readings and words, as the engine writes it.
pub(crate) fn expand(grammar: &str) -> Vec<String> {
    let rule = |name: &str| -> String {
        let line = grammar
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{name}:")));
        line.unwrap_or_else(|| panic!("no rule {name}"))
            .trim()
            .to_owned()
    };
    let mut texts = Vec::new();
    for reading in rule("start").split(" | ") {
        let mut partial = vec![String::new()];
        let body = rule(reading);
        let mut rest = body.as_str();
        while !rest.trim().is_empty() {
            rest = rest.trim_start();
            let options: Vec<String>;
            if rest.starts_with('"') {
                let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<String>();
                let text = stream.next().unwrap().unwrap();
                rest = &rest[stream.byte_offset()..];
                options = vec![text];
            } else {
                let end = rest.find(' ').unwrap_or(rest.len());
                options = rule(&rest[..end])
                    .split(" | ")
                    .map(|word| serde_json::from_str(word).unwrap())
                    .collect();
                rest = &rest[end..];
            }
            partial = partial
                .iter()
                .flat_map(|head| options.iter().map(move |option| format!("{head}{option}")))
                .collect();
        }
        texts.extend(partial);
    }
    texts
}

pub(crate) fn prepared(text: &str) -> Prepared {
    prepare(Raw::new(text), Pins::default(), &Redactor::new()).unwrap()
}

pub(crate) fn run(text: &str, fake: &Fake) -> Answer {
    prepared(text)
        .generate::<Infallible>(Family::ChatMl, &mut |request| Ok(fake.decode(request)))
        .unwrap_or_else(|error| panic!("{error}"))
}
