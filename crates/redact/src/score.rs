//! Tells generated secrets from other values, by what is known about value, name and place.
//!
//! A logistic model with a few dozen weights, trained offline by `scripts/redact/train.py`; the weights stand in
//! `data/scorer.tsv`. This file is the one place that computes what the weights belong to.

pub(crate) mod shape;

use std::sync::OnceLock;

use crate::assign::keys::Meaning;
use crate::assign::notation::How;
use crate::kind::Kind;
use shape::{Shape, disorder, is_base64, is_dotted, is_hex, is_uuid};

/// How many features there are.
const COUNT: usize = 45;

/// A value that may be a secret, and what is around it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'t> {
    pub(crate) value: &'t [u8],
    /// What the name means; `None` for a name that says nothing.
    pub(crate) meaning: Option<Meaning>,
    /// Whether the telling word is the last one of the name.
    pub(crate) last: bool,
    pub(crate) how: How,
    pub(crate) quoted: bool,
    pub(crate) kind: Kind,
    /// Whether the file belongs to tests, examples or documentation.
    pub(crate) test: bool,
}

/// The names of the features, in the order of [`features`].
const NAMES: [&str; COUNT] = [
    "name-password",
    "name-secret",
    "name-token",
    "name-key",
    "name-cookie",
    "name-none",
    "name-last",
    "length",
    "short",
    "long",
    "digits",
    "upper",
    "lower",
    "others",
    "classes",
    "entropy",
    "surprise",
    "turns",
    "longest-run",
    "hex",
    "hex-hash-length",
    "uuid",
    "base64",
    "number",
    "letters",
    "words",
    "spaces",
    "dotted",
    "slashes",
    "brackets",
    "foreign",
    "quoted",
    "assigned",
    "called",
    "query",
    "listed",
    "code",
    "config",
    "json",
    "log",
    "test",
    "key-hex",
    "key-uuid",
    "none-hex",
    "none-mixed",
];

/// Computes what the weights belong to; every number lies about between 0 and 1.
///
/// Longer than other functions because it is one list.
fn features(candidate: &Candidate<'_>) -> [f32; COUNT] {
    let value = candidate.value;
    let shape = Shape::of(value);
    let length = shape.length.max(1) as f32;
    let share = |count: usize| count as f32 / length;
    let flag = |is: bool| if is { 1.0 } else { 0.0 };
    let is = |meaning: Meaning| flag(candidate.meaning == Some(meaning));
    let (entropy, surprise) = disorder(value);
    let hex = is_hex(value);
    let uuid = is_uuid(value);
    let none = matches!(candidate.meaning, None | Some(Meaning::Hint));
    let key = candidate.meaning == Some(Meaning::Key);
    [
        is(Meaning::Password),
        is(Meaning::Secret),
        is(Meaning::Token),
        is(Meaning::Key),
        is(Meaning::Cookie),
        flag(none),
        flag(candidate.last),
        (length.ln() / 5.0).min(1.0),
        flag(shape.length < 12),
        flag(shape.length > 100),
        share(shape.digits),
        share(shape.upper),
        share(shape.lower),
        share(shape.others),
        shape.classes() as f32 / 4.0,
        entropy,
        surprise,
        share(shape.turns),
        (shape.run as f32 / 20.0).min(1.0),
        flag(hex),
        flag(hex && matches!(shape.length, 32 | 40 | 64 | 96 | 128)),
        flag(uuid),
        flag(is_base64(value)),
        flag(shape.is_number(value)),
        flag(shape.is_letters()),
        flag(shape.words > 0),
        flag(shape.blanks > 0),
        flag(is_dotted(value)),
        flag(value.iter().filter(|byte| **byte == b'/').count() > 1),
        flag(value.iter().any(|byte| b"()[]{}<>".contains(byte))),
        flag(shape.foreign > 0),
        flag(candidate.quoted),
        flag(matches!(candidate.how, How::Assigned | How::Colon)),
        flag(matches!(
            candidate.how,
            How::Argument | How::Call | How::Compared
        )),
        flag(candidate.how == How::Query),
        flag(candidate.how == How::Listed),
        flag(candidate.kind == Kind::Code),
        flag(matches!(
            candidate.kind,
            Kind::Ini | Kind::Env | Kind::Yaml | Kind::Hcl
        )),
        flag(candidate.kind == Kind::Json),
        flag(candidate.kind == Kind::Log),
        flag(candidate.test),
        flag(key && hex),
        flag(key && uuid),
        flag(none && hex),
        flag(
            none && shape.lower > 3
                && shape.upper > 3
                && shape.digits > 1
                && length > 23.0
                && surprise > 0.36,
        ),
    ]
}

struct Model {
    bias: f32,
    weights: [f32; COUNT],
    words: [&'static str; COUNT],
}

fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| {
        read(include_str!("../data/scorer.tsv")).expect("scorer.tsv is checked by a test")
    })
}

fn read(text: &'static str) -> Option<Model> {
    let mut model = Model {
        bias: 0.0,
        weights: [0.0; COUNT],
        words: [""; COUNT],
    };
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (name, weight) = (fields.next()?, fields.next()?.parse().ok()?);
        if name == "bias" {
            model.bias = weight;
            continue;
        }
        let at = NAMES.iter().position(|known| *known == name)?;
        model.weights[at] = weight;
        model.words[at] = fields.next().unwrap_or_default();
    }
    Some(model)
}

/// How likely a value is a secret, 0 to 1, with the strongest reasons for it in words.
pub(crate) struct Score {
    pub(crate) likely: f32,
    features: [f32; COUNT],
}

/// Looks at a value.
pub(crate) fn score(candidate: &Candidate<'_>) -> Score {
    let features = features(candidate);
    let model = model();
    let sum: f32 = features
        .iter()
        .zip(&model.weights)
        .map(|(feature, weight)| feature * weight)
        .sum();
    Score {
        likely: 1.0 / (1.0 + (-(sum + model.bias)).exp()),
        features,
    }
}

impl Score {
    /// The three strongest reasons, as `mixed letters and digits, rare pairs of letters`.
    pub(crate) fn reasons(&self) -> String {
        let model = model();
        let mut found: Vec<(f32, &str)> = self
            .features
            .iter()
            .zip(&model.weights)
            .zip(model.words)
            .map(|((feature, weight), words)| (feature * weight, words))
            .filter(|(push, words)| *push > 0.0 && !words.is_empty())
            .collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        let words: Vec<&str> = found.iter().take(3).map(|(_, words)| *words).collect();
        words.join(", ")
    }
}

/// For the script that trains the model: a line `meaning last how quoted kind test value`, by tabs, becomes a line of
/// numbers; the empty line becomes the features' names. `None` for a line of another form.
#[doc(hidden)]
pub fn numbers(line: &str) -> Option<String> {
    if line.is_empty() {
        return Some(NAMES.join("\t"));
    }
    let fields: Vec<&str> = line.splitn(7, '\t').collect();
    let [meaning, last, how, quoted, kind, test, value] = fields.try_into().ok()?;
    let candidate = Candidate {
        value: value.as_bytes(),
        meaning: match meaning {
            "password" => Some(Meaning::Password),
            "secret" => Some(Meaning::Secret),
            "token" => Some(Meaning::Token),
            "key" => Some(Meaning::Key),
            "cookie" => Some(Meaning::Cookie),
            "none" => None,
            _ => return None,
        },
        last: last == "1",
        how: match how {
            "assigned" => How::Assigned,
            "colon" => How::Colon,
            "call" => How::Call,
            "query" => How::Query,
            "listed" => How::Listed,
            "spaced" => How::Spaced,
            _ => return None,
        },
        quoted: quoted == "1",
        kind: match kind {
            "code" => Kind::Code,
            "config" => Kind::Ini,
            "json" => Kind::Json,
            "log" => Kind::Log,
            "unknown" => Kind::Unknown,
            _ => return None,
        },
        test: test == "1",
    };
    let numbers: Vec<String> = features(&candidate)
        .iter()
        .map(|number| format!("{number:.4}"))
        .collect();
    Some(numbers.join("\t"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::fill;

    fn likely(value: &str, meaning: Option<Meaning>) -> f32 {
        score(&Candidate {
            value: value.as_bytes(),
            meaning,
            last: true,
            how: How::Assigned,
            quoted: false,
            kind: Kind::Ini,
            test: false,
        })
        .likely
    }

    #[test]
    fn every_feature_has_a_weight() {
        let model = read(include_str!("../data/scorer.tsv")).unwrap();
        assert!(
            model
                .weights
                .iter()
                .filter(|weight| **weight != 0.0)
                .count()
                > COUNT / 2
        );
        for line in include_str!("../data/scorer.tsv").lines() {
            assert!(
                line.starts_with('#') || line.split('\t').count() == 3,
                "{line}"
            );
        }
    }

    #[test]
    fn generated_tokens_score_high_and_words_low() {
        for template in [
            "{alnum32}",
            "{b64ux40}",
            "{lower24}",
            "{alnum64}",
            "{b64x43}=",
        ] {
            for seed in 0..50 {
                let value = fill(template, seed);
                let likely = likely(&value, Some(Meaning::Token));
                assert!(likely > 0.6, "{value} {likely}");
            }
        }
        for value in [
            "bearer",
            "client_credentials",
            "proxmox-credentials",
            "3600",
            "token-review",
            "auth.log",
            "/etc/pve/token.cfg",
        ] {
            let likely = likely(value, Some(Meaning::Token));
            assert!(likely < 0.3, "{value} {likely}");
        }
    }

    #[test]
    fn reasons_are_told_in_words() {
        let value = fill("{alnum40}", 3);
        let score = score(&Candidate {
            value: value.as_bytes(),
            meaning: Some(Meaning::Token),
            last: true,
            how: How::Assigned,
            quoted: true,
            kind: Kind::Ini,
            test: false,
        });
        assert!(!score.reasons().is_empty());
    }

    #[test]
    fn a_line_of_the_script_becomes_numbers() {
        let numbers_of = |line: &str| numbers(line).map(|line| line.split('\t').count());
        assert_eq!(numbers_of(""), Some(COUNT));
        assert_eq!(
            numbers_of("token\t1\tassigned\t0\tconfig\t0\tabc"),
            Some(COUNT)
        );
        assert_eq!(numbers_of("token"), None);
    }
}
