//! Findings as SARIF 2.1.0.

use std::collections::BTreeMap;

use pai_redact::{Category, Class, Severity};
use pai_watch::scan::{Leak, Report};
use serde_json::{Value, json};

/// Returns the document: one run, a rule for each category, a result for each secret and piece of personal data.
pub(super) fn sarif(report: &Report) -> Value {
    let leaks: Vec<&Leak> = report
        .leaks
        .iter()
        .filter(|leak| leak.category.class != Class::Network)
        .collect();
    let mut rules: BTreeMap<&str, &Category> = BTreeMap::new();
    for leak in &leaks {
        rules.insert(leak.category.name, leak.category);
    }
    let index: BTreeMap<&str, usize> = rules
        .keys()
        .enumerate()
        .map(|(at, name)| (*name, at))
        .collect();
    let descriptions: Vec<Value> = rules
        .values()
        .map(|category| {
            json!({
                "id": category.name,
                "shortDescription": { "text": category.what },
                "help": { "text": category.advice },
                "defaultConfiguration": { "level": level(category.severity) },
            })
        })
        .collect();
    let results: Vec<Value> = leaks
        .iter()
        .map(|leak| result(leak, index[leak.category.name]))
        .collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "proxmox-ai",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": descriptions,
            } },
            "results": results,
        }],
    })
}

fn result(leak: &Leak, index: usize) -> Value {
    json!({
        "ruleId": leak.category.name,
        "ruleIndex": index,
        "level": level(leak.category.severity),
        "message": { "text": format!("{}; {}; {}", leak.category.what, leak.why, leak.category.advice) },
        "partialFingerprints": { "proxmoxAi/v1": leak.fingerprint },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&leak.file) },
            "region": {
                "startLine": leak.line,
                "byteOffset": leak.start,
                "byteLength": leak.end - leak.start,
            },
        } }],
    })
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
