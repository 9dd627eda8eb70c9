//! From a sentence to validated Terraform.

mod ask;
mod warnings;

use std::ops::Range;

use pai_cage::protocol::{DecodeReply, DecodeRequest, DecodeStats};
use pai_iac::defaults;
use pai_iac::finding::{Finding, Severity, SourceFile};
use pai_iac::spec::{Guest, Spec};
use pai_iac::terraform::catalogue::Catalogue;
use pai_iac::terraform::render::{RenderError, Rendered, render};
use pai_iac::terraform::validate::validate;
use pai_redact::{Clean, Ledger, Raw, Redactor};

use crate::choose::{Close, OffGrammar, Pins, Rival};
use crate::prompt::Family;
use crate::read::group::Decisions;
use crate::read::understand::{Understood, understand};
use crate::refuse::{self, Refusal};
use crate::strange;
use crate::turns::Earlier;
use ask::Choices;
pub use warnings::Warning;

/// A request whose words are understood; the model has not been asked yet.
pub struct Prepared {
    request: Clean,
    ledger: Ledger,
    choices: Choices,
    pins: Pins,
    /// The requests before, where this one changes what came of them.
    earlier: Option<Earlier>,
}

/// What one generation measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measures {
    /// How many different values of each category were replaced before the model saw the request.
    pub masked: Vec<(&'static str, usize)>,
    /// What each decode measured; more than one where the first left something over or open.
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
    /// Choices in which two options were close, the closest first.
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
    /// The spec could not be written, for a reason that no word of the request gives.
    #[error("the spec could not be written as Terraform")]
    Render(#[source] RenderError),
    /// Our own check rejects our own output: a defect of this program, and no answer.
    #[error("the generated files do not pass the provider's schema")]
    Invalid {
        /// What was found.
        findings: Vec<Finding>,
    },
}

/// Redacts and reads a request; `pins` are open choices that are already made.
pub fn prepare(request: Raw, pins: Pins, redactor: &Redactor<'_>) -> Result<Prepared, Refusal> {
    if let Err(refusal) = refuse::check_text(request.expose()) {
        return Err(refusal.placed(redactor.scrub(request).0.as_str()));
    }
    let (request, ledger) = redactor.scrub(request);
    let understood = understand(request.as_str(), &pins.readings);
    refuse::check_understood(&understood).map_err(|refusal| refusal.placed(request.as_str()))?;
    // What every reading contradicts, the model cannot mend.
    let choices = Choices::of(understood)?;
    Ok(Prepared {
        request,
        ledger,
        choices,
        pins,
        earlier: None,
    })
}

/// Redacts the next request of a conversation, and reads it as a change of what came of those before.
///
/// The request of what is prepared, and so every span, is the whole conversation.
pub fn prepare_next(
    earlier: Earlier,
    request: Raw,
    pins: Pins,
    redactor: &Redactor<'_>,
) -> Result<Prepared, Refusal> {
    let (whole, ledger) = earlier.with(&request, redactor);
    refuse::check_text(request.expose())
        .map_err(|refusal| refusal.at(earlier.next(whole.as_str())))?;
    earlier.check_length(whole.as_str())?;
    let understood = earlier.understand(whole.as_str(), &pins.readings);
    refuse::check_changed(&understood)
        .map_err(|refusal| refusal.at(earlier.next(whole.as_str())))?;
    let choices = Choices::of(understood)?;
    // What no reading replaces cannot be asked of the model either.
    let mut forgotten = choices
        .readings()
        .map(|reading| earlier.check_known(&reading.guests, whole.as_str()));
    if let Some(Err(refusal)) = forgotten.next()
        && forgotten.all(|other| other.is_err())
    {
        return Err(refusal);
    }
    drop(forgotten);
    Ok(Prepared {
        request: whole,
        ledger,
        choices,
        pins,
        earlier: Some(earlier),
    })
}

/// Returns what a refusal of [`prepare_next`] may show: the whole conversation, redacted.
pub fn whole(earlier: &Earlier, request: &Raw, redactor: &Redactor<'_>) -> Clean {
    earlier.with(request, redactor).0
}

impl Prepared {
    /// Returns the redacted request; spans are bytes of it.
    pub fn request(&self) -> &Clean {
        &self.request
    }

    /// Returns the request at hand alone, without those before it.
    pub fn own_request(&self) -> &str {
        let text = self.request.as_str();
        match &self.earlier {
            None => text,
            Some(earlier) => &text[earlier.next(text)],
        }
    }

    /// Returns the requests before.
    pub fn earlier(&self) -> Option<&Earlier> {
        self.earlier.as_ref()
    }

    /// Reads the words, with choices that are made already.
    pub(super) fn understand(&self, pins: &Decisions) -> Understood {
        let text = self.request.as_str();
        match &self.earlier {
            None => understand(text, pins),
            Some(earlier) => earlier.understand(text, pins),
        }
    }

    /// Returns the ledger that maps placeholders back.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Returns the prompt as the model would be asked: the fixed part, the redacted request, what closes it.
    pub fn prompt(&self, family: Family) -> [Clean; 3] {
        [family.prefix(), self.request.clone(), family.suffix()]
    }

    /// Returns the choices that were made before.
    pub fn pins(&self) -> &Pins {
        &self.pins
    }

    /// Lets the model choose, completes the spec, renders and checks it.
    pub fn generate<E: std::error::Error + 'static>(
        &self,
        family: Family,
        decode: &mut dyn FnMut(&DecodeRequest) -> Result<DecodeReply, E>,
    ) -> Result<Answer, GenerateError<E>> {
        let asked = self.ask(family, decode)?;
        let (reading, mut close) = (asked.reading, asked.close);
        refuse::check_reading(&reading, &asked.guests)?;
        let text = self.request.as_str();
        let earlier = self.earlier.as_ref();
        if let Some(earlier) = earlier {
            earlier.check_known(&asked.guests, text)?;
        }
        let mut spec = Spec {
            request: text.to_owned(),
            turns: earlier.map_or_else(Vec::new, |earlier| earlier.turns_with(text)),
            guests: asked.guests,
            unexpressed: earlier.map_or_else(Vec::new, |earlier| earlier.unexpressed().to_vec()),
        };
        spec.unexpressed
            .extend(warnings::unexpressed(text, &reading.problems));
        defaults::complete(&mut spec);
        mark(&mut spec.guests, asked.rivals);
        close.sort_by(|one, other| one.margin.total_cmp(&other.margin));
        let rendered = render(&spec).map_err(|error| match Refusal::of(error) {
            Ok(refusal) => GenerateError::Refused(refusal),
            Err(error) => GenerateError::Render(error),
        })?;
        self.check_files(&rendered)?;
        let findings = checked(&rendered)?;
        let strange = strange::whole(text, &self.choices.understood.strange);
        Ok(Answer {
            warnings: warnings::all(&spec, &reading, &strange),
            spec,
            rendered,
            findings,
            close,
            strange,
            measures: Measures {
                masked: self.ledger.by_category(),
                decodes: asked.stats,
            },
        })
    }
}

impl Prepared {
    /// Refuses files in which something stands for what was masked in an earlier request, wherever it came from.
    fn check_files(&self, rendered: &Rendered) -> Result<(), Refusal> {
        let Some(earlier) = &self.earlier else {
            return Ok(());
        };
        match rendered
            .files
            .iter()
            .find(|file| earlier.is_masked(&file.text))
        {
            None => Ok(()),
            Some(file) => Err(Refusal::ForgottenIn { file: file.name }),
        }
    }
}

/// Marks the fields in which a reading that was nearly taken differs, with its defaults beside it.
fn mark(guests: &mut [Guest], rivals: Vec<Rival>) {
    for rival in rivals {
        let mut other = Spec {
            request: String::new(),
            guests: rival.guests,
            turns: Vec::new(),
            unexpressed: Vec::new(),
        };
        defaults::complete(&mut other);
        for (at, guest) in guests.iter_mut().enumerate() {
            guest.mark_doubt(other.guests.get(at), &rival.doubt);
        }
    }
}

/// Checks the files against the provider's schema; an error in them is one of this program.
fn checked<E: std::error::Error + 'static>(
    rendered: &Rendered,
) -> Result<Vec<Finding>, GenerateError<E>> {
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
    let wrong = |finding: &Finding| finding.severity == Severity::Error;
    match findings.iter().any(wrong) {
        true => Err(GenerateError::Invalid { findings }),
        false => Ok(findings),
    }
}
