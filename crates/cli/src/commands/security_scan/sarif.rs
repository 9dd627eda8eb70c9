//! Findings as SARIF 2.1.0.

use std::collections::BTreeMap;

use pai_redact::{Category, Class, Severity};
use pai_watch::scan::{Leak, Report};
use serde::{Serialize, Serializer};

/// The document: one run, a rule for each category, a result for each secret and piece of personal data.
///
/// It is written as it is walked through, since there may be 100,000 results.
#[derive(Serialize)]
pub(super) struct Document<'r> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'r>; 1],
}

#[derive(Serialize)]
struct Run<'r> {
    tool: Tool,
    #[serde(serialize_with = "results")]
    results: (&'r [Leak], BTreeMap<&'static str, usize>),
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    rules: Vec<Rule>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: &'static str,
    short_description: Text<&'static str>,
    help: Text<&'static str>,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Text<T> {
    text: T,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'r> {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text<String>,
    partial_fingerprints: Fingerprints<'r>,
    locations: [Location; 1],
}

#[derive(Serialize)]
struct Fingerprints<'r> {
    #[serde(rename = "proxmoxAi/v1")]
    first: &'r str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    region: Region,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u64,
    byte_offset: u64,
    byte_length: u64,
}

/// Returns the document.
pub(super) fn sarif(report: &Report) -> Document<'_> {
    let mut rules: BTreeMap<&'static str, &'static Category> = BTreeMap::new();
    for leak in shown(&report.leaks) {
        rules.insert(leak.category.name, leak.category);
    }
    let index = rules.keys().enumerate().map(|(at, name)| (*name, at));
    let index = index.collect();
    let description = |category: &&'static Category| Rule {
        id: category.name,
        short_description: Text {
            text: category.what,
        },
        help: Text {
            text: category.advice,
        },
        default_configuration: Configuration {
            level: level(category.severity),
        },
    };
    let driver = Driver {
        name: "proxmox-ai",
        semantic_version: env!("CARGO_PKG_VERSION"),
        rules: rules.values().map(description).collect(),
    };
    Document {
        schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver },
            results: (&report.leaks, index),
        }],
    }
}

/// Returns what is shown of a report; addresses and names of hosts are no results.
fn shown(leaks: &[Leak]) -> impl Iterator<Item = &Leak> {
    leaks
        .iter()
        .filter(|leak| leak.category.class != Class::Network)
}

fn results<S: Serializer>(
    (leaks, index): &(&[Leak], BTreeMap<&'static str, usize>),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(shown(leaks).map(|leak| outcome(leak, index[leak.category.name])))
}

fn outcome(leak: &Leak, rule_index: usize) -> Outcome<'_> {
    let category = leak.category;
    Outcome {
        rule_id: category.name,
        rule_index,
        level: level(category.severity),
        message: Text {
            text: format!("{}; {}; {}", category.what, leak.why, category.advice),
        },
        partial_fingerprints: Fingerprints {
            first: &leak.fingerprint,
        },
        locations: [Location {
            physical_location: Physical {
                artifact_location: Artifact {
                    uri: uri(&leak.file),
                },
                region: Region {
                    start_line: leak.line,
                    byte_offset: leak.start,
                    byte_length: leak.end - leak.start,
                },
            },
        }],
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "note",
    }
}

/// Returns a file's name as a URI reference.
fn uri(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    // A colon before the first slash would read as a scheme.
    if name
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'))
    {
        out.push_str("./");
    }
    for byte in name.bytes() {
        match byte {
            b'A'..=b'Z'
            | b'a'..=b'z'
            | b'0'..=b'9'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'/'
            | b':'
            | b'@'
            | b'!' => {
                out.push(char::from(byte));
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}
