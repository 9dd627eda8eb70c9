//! A mistake in a settings file, a policy or a variable, with its place.

use crate::failure::{Exit, Failure};

/// One mistake; `config validate` shows them all, every other command the first one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The file or the variable; empty for a flag.
    pub(crate) place: String,
    /// The line in the file, from 1.
    pub(crate) line: Option<usize>,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do.
    pub(crate) hint: Option<String>,
    /// How a command ends because of it.
    pub(crate) exit: Exit,
    /// The key that refuses, where one does.
    pub(crate) rule: Option<String>,
}

impl Mistake {
    /// Makes one of wrong usage.
    pub(crate) fn new(place: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            line: None,
            message: message.into(),
            hint: None,
            exit: Exit::Usage,
            rule: None,
        }
    }

    /// Makes one that the failure of an operation shows.
    pub(crate) fn of(place: impl Into<String>, failure: &Failure) -> Self {
        let mut message = failure.to_string();
        for cause in failure.causes() {
            message.push_str(&format!(": {cause}"));
        }
        Self {
            hint: failure.hint.clone(),
            exit: failure.exit,
            rule: failure.rule.clone(),
            ..Self::new(place, message)
        }
    }

    /// Adds the line.
    pub(crate) fn at(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// Names the key that refuses.
    pub(crate) fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Adds what to do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds what to do, if there is something.
    pub(crate) fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// Returns `FILE:LINE`, as editors and other tools write it.
    pub(crate) fn location(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.place),
            None => self.place.clone(),
        }
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        let mut text = mistake.message;
        // The path is in some messages already.
        if !mistake.place.is_empty() && !text.contains(&format!("`{}`", mistake.place)) {
            text.push_str(&format!("\nin `{}`", mistake.place));
            if let Some(line) = mistake.line {
                text.push_str(&format!(", line {line}"));
            }
        }
        Self {
            hint: mistake.hint,
            rule: mistake.rule,
            ..Self::new(mistake.exit, text)
        }
    }
}

/// Returns the line of a byte in a text, from 1.
pub(crate) fn line_of(text: &str, byte: usize) -> usize {
    let before = text.as_bytes().iter().take(byte);
    1 + before.filter(|byte| **byte == b'\n').count()
}
