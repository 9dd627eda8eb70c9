//! The real Terraform with the real provider, as a judge of the generated files.
#![expect(
    clippy::disallowed_methods,
    reason = "starts Terraform, which the environment may name"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::Outcome;
use crate::args::repository;

/// Both programs.
pub(crate) struct Terraform {
    program: PathBuf,
    provider: PathBuf,
}

impl Terraform {
    /// Finds the programs that the environment names, or those that the scripts find or build.
    pub(crate) fn find() -> Outcome<Self> {
        let find = |variable: &str, script: &str| {
            let named = std::env::var_os(variable).map(PathBuf::from);
            named.map_or_else(|| last_line(script), Ok)
        };
        let program = find("PROXMOX_AI_TEST_TERRAFORM", "scripts/terraform-find.sh")?;
        let provider = find("PROXMOX_AI_TEST_PROVIDER", "scripts/provider-build.sh")?;
        match provider.is_file() {
            true => Ok(Self { program, provider }),
            false => Err(format!("`{}` is not there", provider.display())),
        }
    }

    /// Lets Terraform check a folder against the provider's schema; an error is its first complaint.
    pub(crate) fn validate(&self, folder: &Path) -> Outcome<()> {
        let rc = folder.join(".terraformrc");
        let overrides = self.provider.parent().unwrap_or(Path::new("/"));
        // No `init` is needed, and no registry: the one provider is this file.
        let text = format!(
            "provider_installation {{\n  dev_overrides {{\n    \"bpg/proxmox\" = {:?}\n  }}\n}}\n",
            overrides.display().to_string()
        );
        std::fs::write(&rc, text).map_err(|error| error.to_string())?;
        let output = Command::new(&self.program)
            .args(["validate", "-json", "-no-color"])
            .current_dir(folder)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", folder)
            .env("TF_CLI_CONFIG_FILE", &rc)
            .env("CHECKPOINT_DISABLE", "1")
            .output()
            .map_err(|error| error.to_string())?;
        judge(&output.stdout).unwrap_or_else(|| {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(said.lines().next().unwrap_or("it said nothing").to_owned())
        })
    }
}

/// Reads Terraform's verdict; `None` where it gave none.
fn judge(stdout: &[u8]) -> Option<Outcome<()>> {
    #[derive(Deserialize)]
    struct Verdict {
        valid: bool,
        diagnostics: Vec<Diagnostic>,
    }
    #[derive(Deserialize)]
    struct Diagnostic {
        severity: String,
        summary: String,
    }
    let verdict: Verdict = serde_json::from_slice(stdout).ok()?;
    if verdict.valid {
        return Some(Ok(()));
    }
    let mut complaints = verdict.diagnostics.into_iter();
    let first = complaints.find(|one| one.severity == "error");
    Some(Err(
        first.map_or("it is not valid".to_owned(), |one| one.summary)
    ))
}

/// Runs a script of the repository, whose last line is a path.
fn last_line(script: &str) -> Outcome<PathBuf> {
    let output = Command::new(repository().join(script))
        .output()
        .map_err(|error| format!("{script}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    match said.lines().last() {
        Some(path) if output.status.success() => Ok(path.into()),
        _ => {
            let why = String::from_utf8_lossy(&output.stderr);
            Err(format!(
                "{script}: {}",
                why.lines().last().unwrap_or("it failed")
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_is_terraforms_own_and_not_its_exit_code() {
        assert_eq!(
            judge(br#"{"valid": true, "diagnostics": []}"#),
            Some(Ok(()))
        );
        let invalid = br#"{"valid": false, "diagnostics": [
            {"severity": "warning", "summary": "old"}, {"severity": "error", "summary": "no such argument"}]}"#;
        assert_eq!(judge(invalid), Some(Err("no such argument".to_owned())));
        assert_eq!(judge(b"panic"), None);
    }
}
