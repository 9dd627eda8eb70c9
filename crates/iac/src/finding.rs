//! What a check found, for people and for programs.

use std::ops::Range;

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Accepted by the target, but likely wrong.
    Warning,
    /// The target, or Proxmox behind it, would reject it.
    Error,
}

/// One thing that a check found in one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule's name, such as `tf/unknown-argument`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, lower case, without a full stop. It may quote the file: pass it through `pai_redact::safe` to show it.
    pub message: String,
    /// What to do, where the check knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The file's name as the caller gave it.
    pub file: String,
    /// The bytes of the file it is about.
    pub span: Range<usize>,
}

/// One file to check, as the caller read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// What findings call it.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// Returns the line and the column of a byte in a text; both count from 1, columns in characters.
pub fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.matches('\n').count() + 1;
    (line, before[start..].chars().count() + 1)
}
