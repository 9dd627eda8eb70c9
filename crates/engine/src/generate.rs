//! From a sentence to validated Terraform.

use std::ops::Range;

use pai_cage::protocol::{DecodeReply, DecodeRequest, DecodeStats};
use pai_iac::defaults;
use pai_iac::finding::{Finding, Severity, SourceFile};
use pai_iac::spec::{Spec, Unexpressed};
use pai_iac::terraform::catalogue::Catalogue;
use pai_iac::terraform::render::{RenderError, Rendered, render};
use pai_iac::terraform::validate::validate;
use pai_redact::{Clean, Ledger, Raw, Redactor};

use crate::choose::{Chosen, Close, OffGrammar, choose};
use crate::prompt::Family;
use crate::read::group::Decisions;
use crate::read::settle::Problem;
use crate::read::understand::{Understood, understand};
use crate::refuse::{self, Refusal};

/// A request whose words are understood; the model has not been asked yet.
pub struct Prepared {
    request: Clean,
    ledger: Ledger,
    understood: Understood,
    pins: Decisions,
}

/// Something that a person has to hear about the request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Warning {
    /// What it is, in one sentence without a full stop.
    pub message: String,
    /// The bytes of the request it is about.
    pub span: [usize; 2],
}

/// What one generation measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measures {
    /// Different secrets that were masked before the model saw the request.
    pub secrets_masked: usize,
    /// What each decode measured; more than one where the first left something over.
    pub decodes: Vec<DecodeStats>,
}

/// A finished generation.
pub struct Answer {
    /// The spec; every value has a source.
    pub spec: Spec,
    /// The files and what their reader has to know.
    pub rendered: Rendered,
    /// What the checks of our own found in the files; none of them is an error.
    pub findings: Vec<Finding>,
    /// What a person has to hear about the request.
    pub warnings: Vec<Warning>,
    /// Open choices in which two readings were close.
    pub close: Vec<Close>,
    /// Words of the request that nothing used.
    pub strange: Vec<Range<usize>>,
    /// What was measured.
    pub measures: Measures,
}

/// Why a generation gave no answer; `E` is the caller's error of a decode.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError<E: std::error::Error + 'static> {
    /// The request cannot be built.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The model could not be asked.
    #[error("the model gave no answer")]
    Decode(#[source] E),
    /// The model's answer is none of the readings.
    #[error(transparent)]
    OffGrammar(#[from] OffGrammar),
    /// The spec could not be written.
    #[error("the spec could not be written as Terraform")]
    Render(#[from] RenderError),
    /// Our own check rejects our own output: a defect of this program, and no answer.
    #[error("the generated files do not pass the provider's schema")]
    Invalid {
        /// What was found.
        findings: Vec<Finding>,
    },
}

/// Redacts and reads a request; `pins` are open choices that are already made.
pub fn prepare(request: Raw, pins: Decisions) -> Result<Prepared, Refusal> {
    refuse::check_text(request.expose())?;
    let (request, ledger) = Redactor::new().scrub(request);
    let understood = understand(request.as_str(), &pins);
    refuse::check_understood(&understood)?;
    // What every reading contradicts, the model cannot mend.
    let verdicts = understood
        .readings
        .iter()
        .map(|reading| refuse::check_reading(reading, &reading.guests));
    let mut first = None;
    for verdict in verdicts {
        match verdict {
            Ok(()) => {
                first = None;
                break;
            }
            Err(refusal) => first = first.or(Some(refusal)),
        }
    }
    if let Some(refusal) = first {
        return Err(refusal);
    }
    Ok(Prepared {
        request,
        ledger,
        understood,
        pins,
    })
}

/// Redacts a request as [`prepare`] does, for showing where a refusal's spans stand.
pub fn redacted(request: Raw) -> Clean {
    Redactor::new().scrub(request).0
}

impl Prepared {
    /// Returns the redacted request; spans are bytes of it.
    pub fn request(&self) -> &Clean {
        &self.request
    }

    /// Returns the ledger that maps placeholders back.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Returns the choices that were made before.
    pub fn pins(&self) -> &Decisions {
        &self.pins
    }

    /// Lets the model choose, completes the spec, renders and checks it.
    pub fn generate<E: std::error::Error + 'static>(
        &self,
        family: Family,
        decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
    ) -> Result<Answer, GenerateError<E>> {
        let chosen = self.choose(family, decode)?;
        let reading = &self.understood.readings[chosen.reading];
        refuse::check_reading(reading, &chosen.guests)?;
        let warnings = self.warnings(&reading.problems, &reading.unused);
        let mut spec = Spec {
            request: self.request.as_str().to_owned(),
            guests: chosen.guests,
            unexpressed: self.unexpressed(&reading.problems),
        };
        defaults::complete(&mut spec);
        let rendered = render(&spec)?;
        let files: Vec<SourceFile> = rendered
            .files
            .iter()
            .filter(|file| file.name.ends_with(".tf"))
            .map(|file| SourceFile {
                name: file.name.to_owned(),
                text: file.text.clone(),
            })
            .collect();
        let findings = validate(&files, Catalogue::builtin());
        if findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            return Err(GenerateError::Invalid { findings });
        }
        Ok(Answer {
            spec,
            rendered,
            findings,
            warnings,
            close: chosen.close,
            strange: self.understood.strange.clone(),
            measures: Measures {
                secrets_masked: self.ledger.len(),
                decodes: chosen.stats,
            },
        })
    }

    /// Asks once; where the chosen reading leaves something over that another does not, once more among the better ones.
    fn choose<E: std::error::Error + 'static>(
        &self,
        family: Family,
        decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
    ) -> Result<Chosen, GenerateError<E>> {
        let all: Vec<usize> = (0..self.understood.readings.len())
            .filter(|at| {
                refuse::check_reading(
                    &self.understood.readings[*at],
                    &self.understood.readings[*at].guests,
                )
                .is_ok()
            })
            .collect();
        let first = choose(&self.request, &self.understood, &all, family, decode)
            .map_err(GenerateError::Decode)??;
        let faults = |at: usize| self.understood.readings[at].faults();
        let best = all.iter().map(|at| faults(*at)).min().unwrap_or(0);
        if faults(first.reading) == best {
            return Ok(first);
        }
        let better: Vec<usize> = all.into_iter().filter(|at| faults(*at) == best).collect();
        let mut second = choose(&self.request, &self.understood, &better, family, decode)
            .map_err(GenerateError::Decode)??;
        let mut stats = first.stats;
        stats.append(&mut second.stats);
        second.stats = stats;
        Ok(second)
    }

    fn warnings(&self, problems: &[Problem], unused: &[Range<usize>]) -> Vec<Warning> {
        let text = self.request.as_str();
        let mut out: Vec<Warning> = unused
            .iter()
            .map(|span| Warning {
                message: format!("nothing uses {:?}", &text[span.clone()]),
                span: [span.start, span.end],
            })
            .collect();
        out.extend(problems.iter().filter_map(|problem| match problem {
            Problem::Unexpressed { span, why } => Some(Warning {
                message: format!("{:?} is not expressed: {why}", &text[span.clone()]),
                span: [span.start, span.end],
            }),
            _ => None,
        }));
        out
    }

    fn unexpressed(&self, problems: &[Problem]) -> Vec<Unexpressed> {
        problems
            .iter()
            .filter_map(|problem| match problem {
                Problem::Unexpressed { span, why } => Some(Unexpressed {
                    words: self.request.as_str()[span.clone()].to_owned(),
                    span: [span.start, span.end],
                    why: (*why).to_owned(),
                }),
                _ => None,
            })
            .collect()
    }
}
