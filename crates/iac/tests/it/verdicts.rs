//! Compares the validator with the real provider's verdicts, and the catalogue with a second one.
//!
//! Both files are outside of the repository; where they are not, this says so.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::PathBuf;

use pai_iac::finding::{Finding, Severity, SourceFile};
use pai_iac::terraform::catalogue::{Attribute, Block, Catalogue, Kind, Rule, Shape};
use pai_iac::terraform::validate::validate;
use serde_json::Value;

/// Reads a compressed file of the folder beside the repository; `None` when it is not there.
fn shared(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(name);
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(_) => {
            println!("skipped: ../shared/{name} is not here");
            return None;
        }
    };
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes.as_slice())
        .read_to_string(&mut text)
        .expect("the file is gzip and UTF-8");
    Some(text)
}

fn check(text: &str) -> Vec<Finding> {
    let file = SourceFile {
        name: "main.tf".to_owned(),
        text: text.to_owned(),
    };
    validate(&[file], Catalogue::builtin())
}

#[test]
fn the_verdict_is_the_real_providers() {
    let Some(rows) = shared("eval/terraform-dev.jsonl.gz") else {
        return;
    };
    let (mut agreed, mut total) = (0, 0);
    let mut wrong = Vec::new();
    let mut refused = Vec::new();
    for row in rows.lines() {
        let row: Value = serde_json::from_str(row).expect("a line is JSON");
        let text = row["hcl"].as_str().expect("a row has a snippet");
        let valid = row["valid"].as_bool().expect("a row has a verdict");
        let findings = check(text);
        let errors = |prefix: &str| -> Vec<String> {
            findings
                .iter()
                .filter(|finding| {
                    finding.severity == Severity::Error && finding.rule.starts_with(prefix)
                })
                .map(|finding| format!("{}: {}", finding.rule, finding.message))
                .collect()
        };
        let (tf, pve) = (errors("tf/"), errors("pve/"));
        total += 1;
        if tf.is_empty() == valid {
            agreed += 1;
        } else {
            wrong.push(format!(
                "{} {} valid={valid}\n{text}{tf:?}\n{}",
                row["id"], row["mutation"], row["diagnostics"]
            ));
        }
        if valid && !(tf.is_empty() && pve.is_empty()) {
            refused.push(format!(
                "{} {} {tf:?} {pve:?}\n{text}",
                row["id"], row["mutation"]
            ));
        }
    }
    println!("{agreed} of {total} agree");
    assert!(total > 600, "{total} rows");
    assert!(
        refused.is_empty(),
        "valid but refused:\n{}",
        refused.join("\n")
    );
    assert!(
        agreed * 1000 >= total * 999,
        "{agreed} of {total}:\n{}",
        wrong.join("\n")
    );
}

/// One fact about an argument, as text, so that two catalogues can be compared.
fn facts(block: &Block) -> BTreeMap<String, String> {
    fn one(attribute: &Attribute, path: &str, out: &mut BTreeMap<String, String>) {
        let mark = |on: bool, mark: &'static str| if on { mark } else { "" };
        let flags = [
            mark(attribute.required, "required "),
            mark(attribute.optional, "optional "),
            mark(attribute.computed, "computed "),
            mark(attribute.sensitive, "sensitive "),
            mark(attribute.deprecated.is_some(), "deprecated "),
        ];
        out.insert(path.to_owned(), flags.concat());
        if let Shape::Nested(_, inner) = &attribute.value {
            for (name, inner) in inner {
                one(inner, &format!("{path}.{name}"), out);
            }
        }
    }
    fn all(block: &Block, path: &str, out: &mut BTreeMap<String, String>) {
        for (name, attribute) in &block.attributes {
            one(attribute, &format!("{path}{name}"), out);
        }
        for (name, nested) in &block.blocks {
            out.insert(
                format!("{path}{name} {{}}"),
                format!("{:?} {} {:?}", nested.nesting, nested.min, nested.max),
            );
            all(&nested.block, &format!("{path}{name}."), out);
        }
    }
    let mut out = BTreeMap::new();
    all(block, "", &mut out);
    out
}

#[test]
fn the_catalogue_has_what_another_reading_of_the_same_provider_has() {
    let Some(text) = shared("data/bpg-schema-0.111.1.json.gz") else {
        return;
    };
    let other = Catalogue::from_provider_schema(&text).expect("it is a provider schema");
    let ours = Catalogue::builtin();
    for kind in [Kind::Resource, Kind::Data] {
        assert!(ours.names(kind).eq(other.names(kind)), "{kind:?}");
        for name in ours.names(kind) {
            let (ours, other) = (ours.get(kind, name), other.get(kind, name));
            let (ours, other) = (
                ours.expect("it is in the list"),
                other.expect("it is in the list"),
            );
            assert_eq!(facts(ours), facts(other), "{kind:?} {name}");
            assert_eq!(
                ours.deprecated.is_some(),
                other.deprecated.is_some(),
                "{name}"
            );
        }
    }
}

/// Finds an attribute of the JSON document and of the catalogue side by side.
fn pairs<'a>(
    json: &'a Value,
    block: &'a Block,
    path: &str,
    out: &mut Vec<(String, &'a Value, &'a Attribute)>,
) {
    fn attributes<'a>(
        json: &'a Value,
        ours: &'a BTreeMap<String, Attribute>,
        path: &str,
        out: &mut Vec<(String, &'a Value, &'a Attribute)>,
    ) {
        for (name, attribute) in ours {
            let theirs = &json[name];
            let path = format!("{path}.{name}");
            if let Shape::Nested(_, inner) = &attribute.value {
                attributes(&theirs["nested_type"]["attributes"], inner, &path, out);
            }
            out.push((path, theirs, attribute));
        }
    }
    attributes(&json["attributes"], &block.attributes, path, out);
    for (name, nested) in &block.blocks {
        pairs(
            &json["block_types"][name]["block"],
            &nested.block,
            &format!("{path}.{name}"),
            out,
        );
    }
}

#[test]
fn the_catalogue_has_the_enums_and_ranges_of_another_reading() {
    let Some(text) = shared("data/bpg-schema-0.111.1.json.gz") else {
        return;
    };
    let document: Value = serde_json::from_str(&text).expect("it is JSON");
    let provider = document["provider_schemas"]
        .as_object()
        .and_then(|all| all.values().next())
        .expect("there is one provider");
    let ours = Catalogue::builtin();
    let mut all = Vec::new();
    for (kind, key) in [
        (Kind::Resource, "resource_schemas"),
        (Kind::Data, "data_source_schemas"),
    ] {
        for name in ours.names(kind) {
            let block = ours.get(kind, name).expect("it is in the list");
            pairs(&provider[key][name]["block"], block, name, &mut all);
        }
    }
    let (mut enums, mut ranges) = (0, 0);
    for (path, theirs, attribute) in all {
        let flat: Vec<&Rule> = attribute
            .rules
            .iter()
            .flat_map(|rule| match rule {
                Rule::Each(inner) => inner.as_slice(),
                other => std::slice::from_ref(other),
            })
            .collect();
        if let Some(values) = theirs["x_allowed_values"].as_array() {
            assert_same_enum(&path, values, &flat);
            enums += 1;
        }
        if let Some(range) = theirs["x_range"].as_array() {
            assert_same_range(&path, range, &flat);
            ranges += 1;
        }
    }
    println!("{enums} enums and {ranges} ranges are the same");
    assert!(enums > 100 && ranges > 150);
}

fn assert_same_enum(path: &str, values: &[Value], rules: &[&Rule]) {
    let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    // An enum that is one of several ways to be right is checked as such.
    let same = |rule: &Rule| match rule {
        Rule::OneOf { values: own, .. } => {
            let mut own: Vec<&str> = own.iter().map(String::as_str).collect();
            let mut values = values.clone();
            own.sort_unstable();
            values.sort_unstable();
            own == values
        }
        Rule::Any(_) => true,
        _ => false,
    };
    assert!(
        rules.iter().copied().any(same),
        "{path}: {values:?}, {:?}",
        rules
    );
}

fn assert_same_range(path: &str, range: &[Value], rules: &[&Rule]) {
    let (low, high) = (range[0].as_f64(), range[1].as_f64());
    let (mut own_low, mut own_high, mut any) = (None, None, false);
    for rule in rules {
        match rule {
            Rule::Range(low, high) => (own_low, own_high) = (own_low.or(*low), own_high.or(*high)),
            Rule::Any(_) => any = true,
            _ => {}
        }
    }
    assert!(
        any || (own_low, own_high) == (low, high),
        "{path}: {range:?}, {:?}",
        rules
    );
}
