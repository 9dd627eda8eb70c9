//! The types that keep secrets apart.

use std::fmt;

/// Text that may hold secrets.
///
/// There is no `Display`, and `Debug` shows only a length, so a stray log line cannot leak it:
///
/// ```compile_fail,E0277
/// let raw = pai_redact::Raw::new("text");
/// println!("{raw}");
/// ```
///
/// It cannot be serialised, so it reaches neither a pipe nor a file by accident:
///
/// ```compile_fail,E0277
/// let raw = pai_redact::Raw::new("text");
/// let written = serde_json::to_string(&raw);
/// ```
///
/// And it is no [`Clean`], which is what the worker is sent:
///
/// ```compile_fail,E0308
/// let raw = pai_redact::Raw::new("text");
/// let clean: pai_redact::Clean = raw;
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Raw(String);

impl Raw {
    /// Takes text from outside.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text itself; every call is a place that a reviewer looks at.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns the length in bytes.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.0.len())
    }
}

/// Text the redactor has seen; [`crate::Redactor::scrub`] and [`Clean::of_program`] are the only ways to make one.
///
/// What a user typed does not become one by itself:
///
/// ```compile_fail,E0423
/// let typed = String::from("text");
/// let clean = pai_redact::Clean(typed);
/// ```
///
/// ```compile_fail,E0277
/// let clean: pai_redact::Clean = serde_json::from_str("\"text\"").unwrap();
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Clean(pub(crate) String);

impl Clean {
    /// Wraps text that is part of the program, such as a prompt's fixed part.
    pub fn of_program(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// Takes what arrives at the worker's end of the pipe: it was [`Clean`] when it was sent.
    ///
    /// Everywhere else `clippy.toml` disallows it.
    pub fn of_pipe(text: String) -> Self {
        Self(text)
    }

    /// Returns the redacted text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Puts a text of the program behind.
    pub fn and(mut self, text: &'static str) -> Self {
        self.0.push_str(text);
        self
    }

    /// Takes pieces out of a redacted text; nothing where one would cut a character, or lies outside.
    ///
    /// A piece is as clean as the whole: it holds nothing that the whole does not hold.
    pub fn split(&self, pieces: &[std::ops::Range<usize>]) -> Option<Vec<Self>> {
        let pieces = pieces.iter().map(|piece| self.0.get(piece.clone()));
        pieces
            .map(|piece| piece.map(|text| Self(text.to_owned())))
            .collect()
    }

    /// Joins redacted pieces; what is put between clean texts is part of the program.
    pub fn join(parts: &[&Clean], between: &'static str) -> Self {
        let texts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
        Self(texts.join(between))
    }
}

/// What a model wrote: hostile until checked, and never shown as it is.
///
/// ```compile_fail,E0277
/// let text = pai_redact::ModelText::new(String::from("text"));
/// println!("{text}");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ModelText(String);

impl ModelText {
    /// Takes what came out of the worker.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Returns the text for parsing; to show it, pass it through [`crate::safe()`].
    pub fn as_untrusted(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ModelText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ModelText({} bytes)", self.0.len())
    }
}
