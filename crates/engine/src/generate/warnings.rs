//! What a person has to hear about the request.

use std::ops::Range;

use pai_iac::spec::{Spec, Unexpressed};

use crate::read::settle::Problem;
use crate::read::understand::Reading;
use crate::strange;

/// Something that a person has to hear about the request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Warning {
    /// What it is, in one sentence without a full stop.
    pub message: String,
    /// The bytes of the request it is about.
    pub span: [usize; 2],
}

/// Warns of everything that a completed spec does not say as it was asked for.
///
/// It is called last: what a guest of its kind cannot have is known only when the spec is complete.
pub(super) fn all(spec: &Spec, reading: &Reading, strange: &[Range<usize>]) -> Vec<Warning> {
    let text = spec.request.as_str();
    let unused = reading.unused.iter().map(|span| Warning {
        message: format!("nothing uses {:?}", &text[span.clone()]),
        span: [span.start, span.end],
    });
    let mut out: Vec<Warning> = unused.collect();
    out.extend(reading.twice.iter().map(|span| Warning {
        message: format!(
            "{:?} counts for several machines, though no word says so",
            &text[span.clone()]
        ),
        span: [span.start, span.end],
    }));
    out.extend(spec.unexpressed.iter().map(|one| Warning {
        message: format!("{:?} is not expressed: {}", one.words, one.why),
        span: one.span,
    }));
    for span in strange {
        let inside =
            |warning: &Warning| warning.span[0] <= span.start && span.end <= warning.span[1];
        if strange::is_technical(text, span) && !out.iter().any(inside) {
            out.push(Warning {
                message: format!("nothing here knows what {:?} asks for", &text[span.clone()]),
                span: [span.start, span.end],
            });
        }
    }
    out
}

/// Returns what the reading alone cannot express.
pub(super) fn unexpressed(text: &str, problems: &[Problem]) -> Vec<Unexpressed> {
    let one = |problem: &Problem| match problem {
        Problem::Unexpressed { span, why } => Some(Unexpressed {
            words: text[span.clone()].to_owned(),
            span: [span.start, span.end],
            why: (*why).to_owned(),
        }),
        _ => None,
    };
    problems.iter().filter_map(one).collect()
}
