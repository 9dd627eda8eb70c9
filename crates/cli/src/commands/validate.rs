//! `validate`: check Terraform files against the provider and against Proxmox.

mod sources;
mod text;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use pai_iac::finding::{Finding, Severity, SourceFile, position};
use pai_iac::sarif::sarif;
use pai_iac::terraform::catalogue::{Catalogue, VERSION};
use pai_iac::terraform::validate::validate;
use pai_vault::journal::Body;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;

/// Check Terraform files for the bpg/proxmox provider
///
/// Finds what the provider would reject (rules tf/…) and what only Proxmox would (rules pve/…). Needs
/// neither Terraform nor the network. Exit 1 when there is an error.
#[derive(Debug, Args)]
pub(crate) struct Validate {
    /// Files and folders, a folder being one module; `-` reads one file from stdin
    #[arg(required = true, value_name = "FILE|DIR")]
    paths: Vec<PathBuf>,
    /// How to print what is found
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "json")]
    format: Option<Format>,
    /// Print one JSON document, as --format json does
    #[arg(long)]
    json: bool,
    /// Exit 1 for warnings too
    #[arg(long)]
    strict: bool,
    /// Use this output of `terraform providers schema -json` instead of the shipped catalogue
    #[arg(long, value_name = "FILE")]
    provider_schema: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Frames around the source
    Text,
    /// One JSON document
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
}

impl Validate {
    /// Refuses what is not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        paths::demand(context, self.paths.iter().chain(&self.provider_schema))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let modules = sources::read(context, &self.paths)?;
        let own = match &self.provider_schema {
            Some(path) => Some(sources::schema(&context.folder().join(path))?),
            None => None,
        };
        let catalogue = own.as_ref().unwrap_or_else(|| Catalogue::builtin());
        let mut findings = Vec::new();
        for module in &modules {
            let found = validate(&module.files, catalogue);
            findings.extend(
                found
                    .into_iter()
                    .filter(|finding| module.is_asked(&finding.file)),
            );
        }
        let files: Vec<SourceFile> = modules
            .into_iter()
            .flat_map(sources::Module::asked_files)
            .collect();
        self.print(context, &findings, &files, own.is_some())?;
        let least = if self.strict {
            Severity::Warning
        } else {
            Severity::Error
        };
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        context.account(Body::Validate {
            files: files.len() as u64,
            errors: errors.count() as u64,
        });
        let bad = findings.iter().any(|finding| finding.severity >= least);
        Ok(if bad { Exit::No } else { Exit::Done })
    }

    fn print(
        &self,
        context: &Context,
        findings: &[Finding],
        files: &[SourceFile],
        own: bool,
    ) -> Result<(), Failure> {
        let ui = &context.ui;
        match self.format {
            _ if self.json => ui.json(&document(findings, files, own))?,
            Some(Format::Json) => ui.out(ascii(&document(findings, files, own))),
            Some(Format::Sarif) => {
                ui.out(ascii(&sarif(findings, files, env!("CARGO_PKG_VERSION"))))
            }
            Some(Format::Github) => findings
                .iter()
                .for_each(|finding| ui.out(annotation(finding, files))),
            Some(Format::Text) | None => text::print(ui, findings, files),
        }
        if own {
            ui.note(
                "checked against the given schema, which does not say which values are allowed",
            );
        }
        ui.note(text::summary(findings, files.len()));
        Ok(())
    }
}

/// Returns the JSON document; `schema` stands first.
fn document(findings: &[Finding], files: &[SourceFile], own: bool) -> Value {
    let count = |severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let one = |finding: &Finding| {
        let [(line, column), (end_line, end_column)] = places(finding, files);
        json!({
            "rule": finding.rule,
            "severity": finding.severity,
            "message": finding.message,
            "hint": finding.hint,
            "file": finding.file,
            "line": line,
            "column": column,
            "end_line": end_line,
            "end_column": end_column,
            "span": [finding.span.start, finding.span.end],
        })
    };
    json!({
        "schema": 1,
        "provider": if own { Value::Null } else { json!(format!("bpg/proxmox {VERSION}")) },
        "files": files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "notes": count(Severity::Note),
        "findings": findings.iter().map(one).collect::<Vec<_>>(),
    })
}

/// Returns a document's text in ASCII, so that no file's name or text can steer a terminal.
fn ascii(document: &Value) -> String {
    let mut out = String::new();
    for c in format!("{document:#}").chars() {
        match c {
            ' '..='~' | '\n' => out.push(c),
            c => c
                .encode_utf16(&mut [0; 2])
                .iter()
                .for_each(|unit| out.push_str(&format!("\\u{unit:04x}"))),
        }
    }
    out
}

/// Returns where a finding begins and ends, as line and column.
fn places(finding: &Finding, files: &[SourceFile]) -> [(usize, usize); 2] {
    let text = files
        .iter()
        .find(|file| file.name == finding.file)
        .map_or("", |file| file.text.as_str());
    [finding.span.start, finding.span.end].map(|offset| position(text, offset))
}

/// Returns a finding as a GitHub workflow reads it.
fn annotation(finding: &Finding, files: &[SourceFile]) -> String {
    let value = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| value(text).replace(':', "%3A").replace(',', "%2C");
    let level = match finding.severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let [(line, column), (end_line, end_column)] = places(finding, files);
    let message = match &finding.hint {
        Some(hint) => format!("{}\n{hint}", finding.message),
        None => finding.message.clone(),
    };
    format!(
        "::{level} file={},line={line},col={column},endLine={end_line},endColumn={end_column},title={}::{}",
        property(&finding.file),
        property(finding.rule),
        value(&message)
    )
}
