//! Findings as SARIF 2.1.0, for the tools that read it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::finding::{Finding, Severity, SourceFile, position};

/// Returns the document: one run, its rules, its results.
///
/// `files` are those that were checked: lines and columns are counted in them. Columns count characters, as
/// the document says.
pub fn sarif(findings: &[Finding], files: &[SourceFile], version: &str) -> Value {
    let mut rules: BTreeMap<&str, usize> =
        findings.iter().map(|finding| (finding.rule, 0)).collect();
    for (at, index) in rules.values_mut().enumerate() {
        *index = at;
    }
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, rules[finding.rule], files))
        .collect();
    let names: Vec<Value> = rules.keys().map(|rule| json!({ "id": rule })).collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "proxmox-ai", "semanticVersion": version, "rules": names } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(finding: &Finding, index: usize, files: &[SourceFile]) -> Value {
    let level = match finding.severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let text = match &finding.hint {
        Some(hint) => format!("{}; {hint}", finding.message),
        None => finding.message.clone(),
    };
    let mut place = json!({ "artifactLocation": { "uri": uri(&finding.file) } });
    if let Some(file) = files.iter().find(|file| file.name == finding.file) {
        let (line, column) = position(&file.text, finding.span.start);
        let (end_line, end_column) = position(&file.text, finding.span.end);
        place["region"] = json!({
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        });
    }
    json!({
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": level,
        "message": { "text": text },
        "locations": [{ "physicalLocation": place }],
    })
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
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                out.push(byte as char)
            }
            b'\\' => out.push('/'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(span: std::ops::Range<usize>, severity: Severity) -> Finding {
        Finding {
            rule: "tf/enum",
            severity,
            message: "wrong".to_owned(),
            hint: Some("right".to_owned()),
            file: "a b/é.tf".to_owned(),
            span,
        }
    }

    #[test]
    fn a_result_has_a_rule_a_level_and_a_place_in_characters() {
        let file = SourceFile {
            name: "a b/é.tf".to_owned(),
            text: "x\né = \"y\"\n".to_owned(),
        };
        let document = sarif(&[finding(7..10, Severity::Error)], &[file], "1.2.3");
        let run = &document["runs"][0];
        assert_eq!(document["version"], "2.1.0");
        assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "tf/enum");
        let result = &run["results"][0];
        assert_eq!(
            (&result["level"], &result["ruleIndex"]),
            (&json!("error"), &json!(0))
        );
        assert_eq!(result["message"]["text"], "wrong; right");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20b/%C3%A9.tf");
        assert_eq!(
            place["region"],
            json!({ "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 8 })
        );
    }

    #[test]
    fn a_file_that_is_not_there_any_more_has_no_lines() {
        let document = sarif(&[finding(0..1, Severity::Note)], &[], "1");
        let result = &document["runs"][0]["results"][0];
        assert_eq!(result["level"], "note");
        assert!(result["locations"][0]["physicalLocation"]["region"].is_null());
    }

    #[test]
    fn a_name_is_a_reference_and_never_a_scheme() {
        assert_eq!(uri("c:x.tf"), "./c:x.tf");
        assert_eq!(uri("a/b:c.tf"), "a/b:c.tf");
        assert_eq!(uri("a\\b%.tf"), "a/b%25.tf");
    }
}
