//! What is asked: the words, redacted, and the conversation that they go on with.

use pai_engine::choose::Pins;
use pai_engine::generate::{self, Prepared, prepare, prepare_next};
use pai_engine::refuse::Refusal;
use pai_redact::{Clean, Raw, Redactor};

use super::conversation::Resumed;

/// A request, and what it goes on with.
pub(super) struct Question<'a> {
    text: &'a str,
    redactor: &'a Redactor<'a>,
    resumed: Option<Resumed>,
    /// Everything that was said, redacted: what may be shown, and what spans are bytes of.
    clean: Clean,
}

impl<'a> Question<'a> {
    pub(super) fn new(text: &'a str, redactor: &'a Redactor<'a>, resumed: Option<Resumed>) -> Self {
        let raw = Raw::new(text);
        let clean = match &resumed {
            None => redactor.scrub(raw).0,
            Some(resumed) => generate::whole(&resumed.earlier, &raw, redactor),
        };
        Self {
            text,
            redactor,
            resumed,
            clean,
        }
    }

    /// Reads the words; `pins` are open choices that are already made.
    pub(super) fn prepare(&self, pins: Pins) -> Result<Prepared, Refusal> {
        let text = Raw::new(self.text);
        match &self.resumed {
            None => prepare(text, pins, self.redactor),
            Some(resumed) => prepare_next(resumed.earlier.clone(), text, pins, self.redactor),
        }
    }

    /// Everything that was said, redacted.
    pub(super) fn clean(&self) -> &Clean {
        &self.clean
    }

    /// The words at hand alone, redacted.
    pub(super) fn own(&self) -> Clean {
        match &self.resumed {
            None => self.clean.clone(),
            Some(resumed) => resumed.earlier.own(&self.clean),
        }
    }

    /// The requests before, redacted.
    pub(super) fn earlier(&self) -> Vec<Clean> {
        let earlier = self.resumed.as_ref().map(|resumed| resumed.earlier.texts());
        earlier.unwrap_or_default()
    }

    /// The conversation that it goes on with.
    pub(super) fn resumed(&self) -> Option<&Resumed> {
        self.resumed.as_ref()
    }

    pub(super) fn redactor(&self) -> &'a Redactor<'a> {
        self.redactor
    }
}
