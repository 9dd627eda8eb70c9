//! What the redactor does to requests: nothing, where they hold no secret.

use std::path::Path;

use pai_engine::read::group::Decisions;
use pai_engine::read::understand::understand;
use pai_redact::{Category, Class, Raw, Redactor};
use serde_json::Value;

#[test]
fn a_request_without_a_secret_is_read_as_it_is_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let redactor = Redactor::new();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let row: Value = serde_json::from_str(line).unwrap();
            let (id, request) = (
                row["id"].as_str().unwrap(),
                row["request"].as_str().unwrap(),
            );
            let (clean, ledger) = redactor.scrub(Raw::new(request));
            seen += 1;
            let secret = ledger.by_category().into_iter().any(|(name, _)| {
                Category::of(name).is_some_and(|category| category.class == Class::Secret)
            });
            // Letters are signed: who signed is masked, and what is asked for stays the same.
            if secret || values(clean.as_str()) != values(request) {
                wrong.push(format!("{id}: {}", clean.as_str()));
            }
        }
    }
    assert!(seen > 500, "the labelled requests are not where they were");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the first reading says of each guest, without the places in the text.
fn values(request: &str) -> Vec<String> {
    let understood = understand(request, &Decisions::new());
    understood.readings[0]
        .guests
        .iter()
        .map(|guest| {
            let mut json = serde_json::to_value(guest).unwrap();
            strip(&mut json);
            json.to_string()
        })
        .collect()
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("span");
            fields.values_mut().for_each(strip);
        }
        Value::Array(all) => all.iter_mut().for_each(strip),
        _ => {}
    }
}
