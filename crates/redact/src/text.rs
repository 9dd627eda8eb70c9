//! The types that keep secrets apart, and the one function between them.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use crate::rules::{Class, Rule, rules};

/// Text that may hold secrets.
///
/// There is no `Display`, and `Debug` shows only a length, so a stray log line cannot leak it.
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

/// Text the redactor has seen; [`Redactor::scrub`] and [`Clean::of_program`] are the only ways to make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean(String);

impl Clean {
    /// Wraps text that is part of the program, such as a prompt's fixed part.
    pub fn of_program(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    /// Returns the redacted text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Joins redacted pieces; what is put between clean texts is part of the program.
    pub fn join(parts: &[&Clean], between: &'static str) -> Self {
        let texts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
        Self(texts.join(between))
    }
}

/// What a model wrote: hostile until checked, and never shown as it is.
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

/// One secret that was found: where, and what kind, never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The bytes of the raw text that hold the secret.
    pub span: Range<usize>,
    /// The rule's name, such as `pve-api-token`.
    pub rule: &'static str,
    /// The class it belongs to.
    pub class: Class,
}

/// Maps placeholders back to what they stand for; lives in memory only.
#[derive(Default)]
pub struct Ledger {
    entries: Vec<(String, String)>,
}

impl Ledger {
    /// Returns how many different secrets were masked.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Says whether nothing was masked.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the placeholders, in the order of their first appearance.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        self.entries
            .iter()
            .map(|(placeholder, _)| placeholder.as_str())
    }

    /// Puts the secrets back in place of their placeholders, for the local human only.
    pub fn restore(&self, text: &str) -> Raw {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        // One pass from left to right: a secret that itself looks like a placeholder stays as it was.
        while let Some(at) = rest.find('<') {
            out.push_str(&rest[..at]);
            rest = &rest[at..];
            match self
                .entries
                .iter()
                .find(|(placeholder, _)| rest.starts_with(placeholder.as_str()))
            {
                Some((placeholder, secret)) => {
                    out.push_str(secret);
                    rest = &rest[placeholder.len()..];
                }
                None => {
                    out.push('<');
                    rest = &rest[1..];
                }
            }
        }
        out.push_str(rest);
        Raw::new(out)
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({} entries)", self.entries.len())
    }
}

/// Finds secrets and replaces them.
pub struct Redactor {
    rules: &'static [Rule],
}

impl Default for Redactor {
    fn default() -> Self {
        Self::new()
    }
}

impl Redactor {
    /// Builds a redactor with the built-in rules.
    pub fn new() -> Self {
        Self { rules: rules() }
    }

    /// Returns every secret in `text`, leftmost first; where two overlap, the earlier and longer one.
    pub fn find(&self, text: &Raw) -> Vec<Finding> {
        let mut found: Vec<Finding> = self
            .rules
            .iter()
            .flat_map(|rule| {
                rule.find(text.expose()).into_iter().map(|span| Finding {
                    span,
                    rule: rule.name,
                    class: rule.class,
                })
            })
            .filter(|finding| !finding.span.is_empty())
            .collect();
        found.sort_by_key(|finding| (finding.span.start, std::cmp::Reverse(finding.span.end)));
        let mut end = 0;
        found.retain(|finding| {
            let keep = finding.span.start >= end;
            if keep {
                end = finding.span.end;
            }
            keep
        });
        found
    }

    /// Replaces every secret in `text` with a placeholder such as `<PVE_API_TOKEN_1>`.
    ///
    /// Equal secrets get equal placeholders, so the model can follow a token from one line to the
    /// next. The [`Ledger`] maps them back.
    pub fn scrub(&self, text: Raw) -> (Clean, Ledger) {
        let source = text.expose();
        let mut ledger = Ledger::default();
        let mut counts: HashMap<&'static str, usize> = HashMap::new();
        let mut out = String::with_capacity(source.len());
        let mut end = 0;
        for finding in self.find(&text) {
            out.push_str(&source[end..finding.span.start]);
            let secret = &source[finding.span.clone()];
            let known = ledger.entries.iter().find(|(_, value)| value == secret);
            let placeholder = match known {
                Some((placeholder, _)) => placeholder.clone(),
                None => {
                    let placeholder = fresh_placeholder(finding.rule, source, &mut counts);
                    ledger
                        .entries
                        .push((placeholder.clone(), secret.to_owned()));
                    placeholder
                }
            };
            out.push_str(&placeholder);
            end = finding.span.end;
        }
        out.push_str(&source[end..]);
        (Clean(out), ledger)
    }
}

/// Makes the next placeholder of a rule that the text does not already hold.
fn fresh_placeholder(
    rule: &'static str,
    source: &str,
    counts: &mut HashMap<&'static str, usize>,
) -> String {
    let label = rule.to_uppercase().replace('-', "_");
    loop {
        let count = counts.entry(rule).or_insert(0);
        *count += 1;
        let placeholder = format!("<{label}_{count}>");
        if !source.contains(&placeholder) {
            return placeholder;
        }
    }
}
