//! From cause to exit code: the only errors that the program ends with.

use std::error::Error;
use std::fmt;
use std::process::ExitCode;

/// How the program ends; the numbers are an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    No,
    Usage,
    Unexpected,
    NoModel,
    Unreachable,
    NotAllowed,
    Locked,
    Policy,
    Integrity,
    Interrupted,
}

impl Exit {
    /// Every exit code with its number, its name in JSON and its meaning; the reference is generated from this table.
    pub(crate) const ALL: [(Self, u8, &'static str, &'static str); 11] = [
        (
            Self::Done,
            0,
            "done",
            "Done; a closed pipe is not an error either",
        ),
        (
            Self::No,
            1,
            "no",
            "It ran and the answer is no: findings, failed checks",
        ),
        (
            Self::Usage,
            2,
            "usage",
            "Wrong usage, wrong settings, or a request that cannot be met as it is",
        ),
        (
            Self::Unexpected,
            3,
            "unexpected",
            "Anything unexpected: a full disk, a crashed worker, a mistake in this program",
        ),
        (Self::NoModel, 10, "no-model", "There is no usable model"),
        (
            Self::Unreachable,
            11,
            "unreachable",
            "Proxmox, or the source of a download, cannot be reached",
        ),
        (
            Self::NotAllowed,
            12,
            "not-allowed",
            "Not allowed: the system, or Proxmox, refuses access",
        ),
        (Self::Locked, 13, "locked", "The store is locked"),
        (
            Self::Policy,
            20,
            "policy",
            "Refused by a setting or a policy of this machine",
        ),
        (
            Self::Integrity,
            21,
            "integrity",
            "Integrity is broken: a checksum or a signature does not match",
        ),
        (Self::Interrupted, 130, "interrupted", "Interrupted"),
    ];

    /// Returns the number.
    pub(crate) fn code(self) -> u8 {
        self.row().1
    }

    /// Returns the name that JSON documents use.
    pub(crate) fn name(self) -> &'static str {
        self.row().2
    }

    fn row(self) -> &'static (Self, u8, &'static str, &'static str) {
        Self::ALL
            .iter()
            .find(|row| row.0 == self)
            .expect("a unit test looks every exit code up")
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    /// How the program ends.
    pub(crate) exit: Exit,
    /// What went wrong; lines after the first are details and are shown indented.
    pub(crate) source: Box<dyn Error + Send + Sync>,
    /// What to do next; where it is a command, it can be pasted.
    pub(crate) hint: Option<String>,
    /// The setting, the key of the policy or the risk that refuses it, where one does.
    pub(crate) rule: Option<String>,
}

impl Failure {
    /// Makes a failure from a library's error.
    pub(crate) fn new(exit: Exit, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            exit,
            source: source.into(),
            hint: None,
            rule: None,
        }
    }

    /// Makes a failure for a wrong command line or a wrong setting.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message.into())
    }

    /// Adds what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Names what refuses it, for the journal.
    pub(crate) fn rule(mut self, rule: impl Into<String>) -> Self {
        self.rule = Some(rule.into());
        self
    }

    /// Says whether a setting or a policy refuses it.
    pub(crate) fn is_refusal(&self) -> bool {
        self.rule.is_some() || self.exit == Exit::Policy
    }

    /// Makes the failure of an operation on a file.
    pub(crate) fn file(
        doing: &'static str,
        path: &std::path::Path,
        source: std::io::Error,
    ) -> Self {
        use std::io::ErrorKind as Kind;
        let exit = match source.kind() {
            Kind::NotFound => Exit::Usage,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Exit::NotAllowed,
            _ => Exit::Unexpected,
        };
        Self::new(
            exit,
            FileError {
                doing,
                path: path.display().to_string(),
                source,
            },
        )
    }

    /// Returns the same failure once more, for a second command that meets it.
    pub(crate) fn again(&self) -> Self {
        Self {
            exit: self.exit,
            source: self.source.to_string().into(),
            hint: self.hint.clone(),
            rule: self.rule.clone(),
        }
    }

    /// Returns the messages of what caused the failure, outermost first, without repetition.
    pub(crate) fn causes(&self) -> Vec<String> {
        let mut causes = Vec::new();
        let mut next = self.source.source();
        while let Some(cause) = next {
            causes.push(cause.to_string());
            next = cause.source();
        }
        causes
    }
}

/// An operation on a file that the system refused.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} `{path}`")]
struct FileError {
    doing: &'static str,
    path: String,
    source: std::io::Error,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

// Each library's errors, one `From` each: exit code and hint.

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        // clap's text is "error: …", an empty line, tips, then the usage; all of it but the word stays.
        let text = error.to_string();
        let text = text.strip_prefix("error: ").unwrap_or(&text).trim_end();
        let mut lines: Vec<&str> = Vec::new();
        let mut usage = None;
        for line in text.lines() {
            let line = line.trim();
            if let Some(found) = line.strip_prefix("Usage: ") {
                usage = Some(found.to_owned());
            } else if !line.is_empty() && !line.starts_with("For more information") {
                lines.push(line);
            }
        }
        let failure = Self::usage(lines.join("\n"));
        match usage {
            Some(usage) => failure.hint(format!("usage: {usage}")),
            None => failure,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exit_code_has_one_row_and_a_number_of_its_own() {
        for (exit, code, name, _) in Exit::ALL {
            assert_eq!((exit.code(), exit.name()), (code, name));
        }
        let mut codes: Vec<u8> = Exit::ALL.iter().map(|row| row.1).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Exit::ALL.len());
    }

    #[test]
    fn a_missing_file_is_wrong_usage_and_a_refused_one_is_not_allowed() {
        let path = std::path::Path::new("x");
        let missing = Failure::file("read", path, std::io::ErrorKind::NotFound.into());
        let refused = Failure::file("read", path, std::io::ErrorKind::PermissionDenied.into());
        assert_eq!(missing.exit, Exit::Usage);
        assert_eq!(refused.exit, Exit::NotAllowed);
        assert_eq!(missing.causes().len(), 1);
    }
}
