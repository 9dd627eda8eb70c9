//! Exports and explanations of a real journal.

use serde_json::Value;

use super::super::event::Operation;
use super::*;

const SECRET_WORDS: &str = "three machines for the launch";

/// A journal with one whole operation.
fn operation() -> Log {
    let log = Log::new();
    let writer = log.journal().writer(NOW).unwrap();
    let make = |body| Event::new(Operation::of([9; 8]), clean("generate terraform"), body);
    let model = || {
        Some(Model {
            name: clean("a=model|x"),
            sha256: Digest::of([4; 32]),
        })
    };
    let mut batch = writer.batch();
    for body in [
        Body::AiRequest {
            text: clean(SECRET_WORDS),
            masked: vec![Count {
                kind: clean("pve_api_token"),
                count: 2,
            }],
            model: model(),
            processing: Processing::Local,
            earlier: vec![],
        },
        Body::AiResponse {
            model: model(),
            tokens_in: 1000,
            tokens_out: 847,
            milliseconds: 12,
            cache: Cache::Kept,
            chosen: vec![Chosen {
                field: clean("cores"),
                value: clean("4"),
                origin: clean("request"),
            }],
            files: vec![Written {
                path: clean("main.tf"),
                bytes: 10,
                sha256: Digest::of([5; 32]),
            }],
        },
        Body::Transmission(Transmission::Measured {
            bytes_out: 0,
            bytes_in: 0,
            peers: vec![],
        }),
    ] {
        batch.add(&make(body), &log.body).unwrap();
    }
    batch.commit(NOW).unwrap();
    writer.append(&event("other"), &log.body, NOW).unwrap();
    writer.close().unwrap();
    log
}

fn exported(log: &Log, format: Format) -> Vec<String> {
    let product = Product {
        origin: &log.created.identity.origin,
        version: "0.1.0",
    };
    let reader = log.journal().reader().unwrap();
    reader
        .entries(0)
        .map(|item| {
            let item = item.unwrap();
            let opened = item.open(|_| Some(log.body.key.clone()));
            export(format, &product, &item, &opened)
        })
        .collect()
}

#[test]
fn what_was_asked_and_answered_leaves_in_the_journals_own_form_only() {
    let log = operation();
    for format in [
        Format::Ocsf,
        Format::Otel,
        Format::Cef,
        Format::Ecs,
        Format::Jsonl,
    ] {
        let lines = exported(&log, format);
        assert_eq!(lines.len(), 5);
        assert!(lines.iter().all(|line| !line.contains('\n')));
        let holds = lines.iter().any(|line| line.contains(SECRET_WORDS));
        assert_eq!(holds, format == Format::Jsonl, "{format:?}");
        if format != Format::Cef {
            for line in lines {
                serde_json::from_str::<Value>(&line).unwrap();
            }
        }
    }
}

#[test]
fn every_form_says_that_a_body_was_erased() {
    let log = operation();
    let product = Product {
        origin: &log.created.identity.origin,
        version: "0.1.0",
    };
    let item = log.journal().reader().unwrap().entry(1).unwrap();
    let said = |format, opened: &Opened| export(format, &product, &item, opened);
    for (format, words) in [
        (Format::Ocsf, r#""body":"erased""#),
        (
            Format::Otel,
            r#"{"key":"proxmox_ai.journal.body","value":{"stringValue":"erased"}}"#,
        ),
        (Format::Cef, "msg=AI_REQUEST: the body was erased"),
        (Format::Ecs, r#""labels":{"body":"erased"}"#),
        (Format::Jsonl, r#""body":"erased""#),
    ] {
        let gone = said(format, &item.open(|_| None));
        assert!(gone.contains(words), "{gone}");
        let open = said(format, &item.open(|_| Some(log.body.key.clone())));
        assert!(!open.contains("erased"), "{open}");
    }
}

fn parsed(log: &Log, format: Format, index: usize) -> Value {
    serde_json::from_str(&exported(log, format)[index]).unwrap()
}

#[test]
fn ocsf_and_otel_have_what_their_standards_require() {
    let log = operation();
    let parsed = |format, index| parsed(&log, format, index);
    let ocsf = parsed(Format::Ocsf, 2);
    assert_eq!(
        (&ocsf["class_uid"], &ocsf["category_uid"]),
        (&6003.into(), &6.into())
    );
    assert_eq!(ocsf["type_uid"], 600_399);
    assert_eq!(ocsf["metadata"]["profiles"][0], "ai_operation");
    assert_eq!(ocsf["message_context"]["total_tokens"], 1847);
    for required in [
        "actor",
        "api",
        "src_endpoint",
        "time",
        "severity_id",
        "metadata",
    ] {
        assert!(!ocsf[required].is_null(), "{required}");
    }
    let otel = parsed(Format::Otel, 2);
    let record = &otel["resourceLogs"][0]["scopeLogs"][0]["logRecords"][0];
    assert_eq!(record["timeUnixNano"], "1785406523000000000");
    let attributes = record["attributes"].as_array().unwrap();
    let tokens = attributes
        .iter()
        .find(|a| a["key"] == "gen_ai.usage.output_tokens")
        .unwrap();
    assert_eq!(tokens["value"]["intValue"], "847");
    let content = [
        "gen_ai.input.messages",
        "gen_ai.output.messages",
        "gen_ai.prompt",
    ];
    assert!(
        attributes
            .iter()
            .all(|a| !content.contains(&a["key"].as_str().unwrap()))
    );
    let model = &ocsf["ai_model"];
    for required in ["model_name", "ai_provider"] {
        assert!(model[required].is_string(), "{required}");
    }
}

#[test]
fn ecs_and_cef_have_what_their_standards_require() {
    let log = operation();
    let parsed = |format, index| parsed(&log, format, index);
    let ecs = parsed(Format::Ecs, 1);
    assert_eq!(ecs["@timestamp"], "2026-07-30T10:15:23.000Z");
    // The fields of ECS, each a keyword or a number, and none beside them.
    let answered = parsed(Format::Ecs, 2);
    assert_eq!(
        answered["gen_ai"],
        serde_json::json!({
            "system": "proxmox-ai",
            "operation": {"name": "generate_content"},
            "request": {"model": "a=model|x"},
            "response": {"model": "a=model|x"},
            "usage": {"input_tokens": 1000, "output_tokens": 847},
        })
    );
    assert_eq!(ecs["gen_ai"]["request"]["model"], "a=model|x");
    let cef = &exported(&log, Format::Cef)[1];
    assert!(
        cef.starts_with(
            "CEF:0|proxmox-ai|proxmox-ai|0.1.0|AI_REQUEST|generate terraform|2|rt=1785406523000 "
        ),
        "{cef}"
    );
    assert!(cef.contains(" cs2=a\\=model|x "), "{cef}");
    // A host's name has no slash; the journal's has.
    assert!(
        !cef.contains("dvchost=") && cef.contains(" deviceExternalId=proxmox-ai/journal/"),
        "{cef}"
    );
}

#[test]
fn an_operation_is_explained_from_any_of_its_entries_as_far_as_keys_exist() {
    let log = operation();
    let reader = log.journal().reader().unwrap();
    let explained = explain(&reader, 2, |_| Some(log.body.key.clone())).unwrap();
    let numbers: Vec<u64> = explained
        .entries
        .iter()
        .map(|(item, _)| item.header.number)
        .collect();
    assert_eq!(numbers, [1, 2, 3]);
    let erased = explain(&reader, 2, |_| None).unwrap();
    assert!(erased.operation.is_none() && matches!(erased.entries[0].1, Opened::NoKey));
    assert_eq!(explain(&reader, 0, |_| None).unwrap().entries.len(), 1);
}

#[test]
fn the_lines_of_an_operation_say_what_left_only_where_it_was_measured() {
    let log = operation();
    let reader = log.journal().reader().unwrap();
    let items: Vec<Item> = reader.entries(0).map(Result::unwrap).collect();
    let shown = |until: usize, key: bool| {
        let mut lines = OperationLines::default();
        let mut all: Vec<String> = items[..until]
            .iter()
            .filter_map(|item| {
                let opened = item.open(|_| key.then(|| log.body.key.clone()));
                lines.line(item, &opened)
            })
            .collect();
        all.extend(lines.finish());
        all
    };
    assert_eq!(
        shown(5, true),
        [
            "2026-07-30 10:15:23 - AI_REQUEST - generate terraform - LOCAL_PROCESSING",
            "2026-07-30 10:15:23 - AI_RESPONSE - 1847 tokens - CACHED_LOCALLY",
            "2026-07-30 10:15:23 - NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED",
        ]
    );
    let without = shown(3, true);
    assert_eq!(
        without.last().unwrap(),
        "2026-07-30 10:15:23 - TRANSMISSION_NOT_MEASURED - operation 0909090909090909"
    );
    assert_eq!(
        shown(5, false)[0],
        "2026-07-30 10:15:23 - AI_REQUEST - ERASED"
    );
}
