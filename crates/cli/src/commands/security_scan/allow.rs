//! Findings that are known: allow-lists that people write, baselines that a scan writes.

use std::collections::HashSet;
use std::path::Path;

use pai_watch::scan::Report;
use serde::{Deserialize, Serialize};

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// A baseline; it names findings and holds no value.
#[derive(Deserialize, Serialize)]
struct Baseline {
    schema: u32,
    fingerprints: Vec<String>,
}

/// Reads the fingerprints of an allow-list and of a baseline.
pub(super) fn read(
    context: &Context,
    allow_list: Option<&Path>,
    baseline: Option<&Path>,
) -> Result<HashSet<String>, Failure> {
    let text = |path: &Path| {
        std::fs::read_to_string(context.folder().join(path))
            .map_err(|error| Failure::file("read", path, error))
    };
    let mut out = HashSet::new();
    if let Some(path) = allow_list {
        for (at, line) in text(path)?.lines().enumerate() {
            let name = line.split('#').next().unwrap_or_default().trim();
            if name.is_empty() {
                continue;
            }
            if !is_fingerprint(name) {
                let wrong = format!(
                    "`{}`, line {}: `{name}` is no fingerprint",
                    path.display(),
                    at + 1
                );
                return Err(Failure::usage(wrong)
                    .hint("one fingerprint a line, as the scan prints it; `#` begins a comment"));
            }
            out.insert(name.to_owned());
        }
    }
    if let Some(path) = baseline {
        let wrong =
            |why: &str| Failure::usage(format!("`{}` is no baseline: {why}", path.display()));
        let baseline: Baseline =
            serde_json::from_str(&text(path)?).map_err(|error| wrong(&error.to_string()))?;
        if baseline.schema != 1 {
            return Err(wrong(
                "it has another form; write it again with --write-baseline",
            ));
        }
        out.extend(baseline.fingerprints);
    }
    Ok(out)
}

fn is_fingerprint(text: &str) -> bool {
    let hex = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    text.split_once('-')
        .is_some_and(|(place, value)| hex(place, 12) && hex(value, 5))
}

/// Takes the known findings out of a report, and returns how many there were.
pub(super) fn hide(report: &mut Report, known: &HashSet<String>) -> usize {
    let before = report.leaks.len();
    report
        .leaks
        .retain(|leak| !known.contains(&leak.fingerprint));
    before - report.leaks.len()
}

/// Writes a baseline, whole or not at all.
pub(super) fn write(path: &Path, report: &Report) -> Result<(), Failure> {
    let mut fingerprints: Vec<String> = report
        .leaks
        .iter()
        .map(|leak| leak.fingerprint.clone())
        .collect();
    fingerprints.sort();
    fingerprints.dedup();
    let baseline = Baseline {
        schema: 1,
        fingerprints,
    };
    let text = serde_json::to_string_pretty(&baseline)
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    let part = path.with_extension("part");
    std::fs::write(&part, text + "\n")
        .and_then(|()| std::fs::rename(&part, path))
        .map_err(|error| Failure::file("write", path, error))
}
