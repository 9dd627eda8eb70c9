//! Collects findings.

use std::ops::Range;

use crate::finding::{Finding, Severity, SourceFile};

/// What was found so far.
#[derive(Default)]
pub(super) struct Report {
    findings: Vec<Finding>,
}

impl Report {
    /// Adds a finding; [`Finding::hint`] can be set on what is returned.
    pub(super) fn add(
        &mut self,
        rule: &'static str,
        severity: Severity,
        file: &SourceFile,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding {
        let end = file.text.len();
        self.findings.push(Finding {
            rule,
            severity,
            message: message.into(),
            hint: None,
            file: file.name.clone(),
            span: span.start.min(end)..span.end.min(end),
        });
        self.findings.last_mut().expect("one was just added")
    }

    /// Adds an error.
    pub(super) fn error(
        &mut self,
        rule: &'static str,
        file: &SourceFile,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(rule, Severity::Error, file, span, message)
    }

    /// Adds a warning.
    pub(super) fn warn(
        &mut self,
        rule: &'static str,
        file: &SourceFile,
        span: Range<usize>,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(rule, Severity::Warning, file, span, message)
    }

    /// Returns the findings in the order of the files and of the places in them, without repetition.
    pub(super) fn finish(mut self, files: &[SourceFile]) -> Vec<Finding> {
        let position = |name: &str| files.iter().position(|file| file.name == name);
        self.findings.sort_by_cached_key(|finding| {
            let place = (finding.span.start, finding.span.end);
            (
                position(&finding.file),
                place,
                finding.rule,
                finding.message.clone(),
            )
        });
        self.findings.dedup();
        self.findings
    }
}

/// Returns the name that is meant most likely, or `None` where nothing is close.
pub(super) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    names
        .into_iter()
        .filter(|name| *name != word)
        .map(|name| {
            let tail =
                name.ends_with(&format!("_{lower}")) || name.starts_with(&format!("{lower}_"));
            let likeness = strsim::jaro_winkler(&lower, &name.to_lowercase());
            (if tail { likeness.max(0.9) } else { likeness }, name)
        })
        .filter(|(likeness, name)| {
            let distance = strsim::damerau_levenshtein(&lower, &name.to_lowercase());
            *likeness >= 0.9 || distance <= 1.max(lower.chars().count() / 4)
        })
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, name)| name)
}

/// Returns "did you mean" for a name that is not known, where there is a close one.
pub(super) fn meant<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // Longer words are not names; the comparison would cost more than it is worth.
    if word.len() > 80 {
        return None;
    }
    nearest(word, names).map(|name| format!("did you mean `{name}`?"))
}

/// Returns a text as it may stand in a message: quoted, on one line, not endless.
pub(super) fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("`{}`", short.replace(['\n', '\r', '\t'], " "))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelled_name_finds_its_neighbour_and_a_strange_one_finds_none() {
        let names = ["network_device", "node_name", "name", "tags"];
        assert_eq!(nearest("netwrok_device", names), Some("network_device"));
        assert_eq!(nearest("node", names), Some("node_name"));
        assert_eq!(nearest("zebra", names), None);
    }
}
