//! Entries in the forms that other tools read, one line each.
//!
//! Only [`Format::Jsonl`], the journal's own form, holds what was asked and answered; the others hold names, numbers
//! and digests.

use serde_json::{Value, json};

use super::clock::rfc3339;
use super::event::{Body, Class, Model, Outcome, Recorded, Transmission};
use super::explain::{one_line, summary};
use super::reader::{Item, Opened};

/// A form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Open Cybersecurity Schema Framework 1.8: API Activity, with the profile `ai_operation`.
    Ocsf,
    /// OpenTelemetry: OTLP in JSON, with the attributes of the GenAI conventions.
    Otel,
    /// ArcSight's Common Event Format.
    Cef,
    /// Elastic Common Schema 9.
    Ecs,
    /// The journal's own form, with all that opens.
    Jsonl,
}

/// Who exports.
#[derive(Clone, Debug)]
pub struct Product<'a> {
    /// The journal's name.
    pub origin: &'a str,
    /// The version of the program.
    pub version: &'a str,
}

const NAME: &str = "proxmox-ai";

/// Writes an entry as one line, without the line feed.
pub fn export(format: Format, product: &Product<'_>, item: &Item, opened: &Opened) -> String {
    match format {
        Format::Ocsf => ocsf(product, item, opened).to_string(),
        Format::Otel => otel(product, item, opened).to_string(),
        Format::Cef => cef(product, item, opened),
        Format::Ecs => ecs(product, item, opened).to_string(),
        Format::Jsonl => own(item, opened).to_string(),
    }
}

/// Says what became of an entry's body.
fn state(opened: &Opened) -> &'static str {
    match opened {
        Opened::Event(_) => "open",
        Opened::NoKey => "erased",
        Opened::Unreadable => "unreadable",
    }
}

fn event(opened: &Opened) -> Option<&Recorded> {
    match opened {
        Opened::Event(event) => Some(event),
        Opened::NoKey | Opened::Unreadable => None,
    }
}

/// Says in one line what an entry is about, or why that cannot be said.
fn told(item: &Item, opened: &Opened) -> String {
    match opened {
        Opened::Event(event) => summary(event),
        Opened::NoKey => format!("{}: the body was erased", item.header.class.name()),
        Opened::Unreadable => format!("{}: the body cannot be opened", item.header.class.name()),
    }
}

/// Returns an entry as a document with all that opens.
pub fn own(item: &Item, opened: &Opened) -> Value {
    let header = &item.header;
    let state = state(opened);
    let event = event(opened).map(|event| serde_json::to_value(event).unwrap_or_default());
    json!({
        "entry": header.number,
        "time": rfc3339(header.time),
        "class": header.class,
        "outcome": header.outcome,
        "actor": header.actor,
        "key": header.key,
        "leaf": item.leaf.to_string(),
        "body": state,
        "event": event,
    })
}

/// What can be said of an event without what was asked or answered.
struct Facts<'e> {
    command: String,
    model: Option<&'e Model<String>>,
    tokens: Option<(u64, u64)>,
    transmission: Option<&'e Transmission<String>>,
}

impl<'e> Facts<'e> {
    fn of(event: Option<&'e Recorded>) -> Self {
        let mut facts = Self {
            command: event
                .map(|event| one_line(&event.command))
                .unwrap_or_default(),
            model: None,
            tokens: None,
            transmission: None,
        };
        match event.map(|event| &event.body) {
            Some(Body::AiRequest { model, .. }) => facts.model = model.as_ref(),
            Some(Body::AiResponse {
                model,
                tokens_in,
                tokens_out,
                ..
            }) => {
                facts.model = model.as_ref();
                facts.tokens = Some((*tokens_in, *tokens_out));
            }
            Some(Body::Model { model, .. }) => facts.model = model.as_ref(),
            Some(Body::Transmission(transmission)) => facts.transmission = Some(transmission),
            _ => {}
        }
        facts
    }
}

fn is_ai(class: Class) -> bool {
    matches!(class, Class::AiRequest | Class::AiResponse)
}

/// Returns the activity of OCSF's API Activity.
fn activity(class: Class) -> (u32, &'static str) {
    match class {
        Class::Scan | Class::Validate | Class::Audit => (2, "Read"),
        Class::Config | Class::Vault | Class::Model => (3, "Update"),
        Class::AiRequest | Class::Backup => (1, "Create"),
        _ => (99, class.name()),
    }
}

fn ocsf(product: &Product<'_>, item: &Item, opened: &Opened) -> Value {
    let (header, facts) = (&item.header, Facts::of(event(opened)));
    let (activity, activity_name) = activity(header.class);
    let (status, status_name) = match header.outcome {
        Outcome::Done | Outcome::No => (1, "Success"),
        Outcome::Failed | Outcome::Refused => (2, "Failure"),
        Outcome::Started | Outcome::Interrupted => (99, header.outcome.name()),
    };
    let operation = match facts.command.is_empty() {
        true => header.class.name().to_owned(),
        false => facts.command.clone(),
    };
    let mut document = json!({
        "category_uid": 6,
        "category_name": "Application Activity",
        "class_uid": 6003,
        "class_name": "API Activity",
        "activity_id": activity,
        "activity_name": activity_name,
        "type_uid": 600_300 + activity,
        "type_name": format!("API Activity: {activity_name}"),
        "severity_id": 1,
        "severity": "Informational",
        "status_id": status,
        "status": status_name,
        "time": header.time,
        "metadata": {
            "version": "1.8.0",
            "uid": format!("{}/{}", product.origin, header.number),
            "sequence": header.number,
            "product": {"name": NAME, "vendor_name": NAME, "version": product.version},
        },
        "actor": {"user": {"uid": header.actor}},
        "api": {"operation": operation, "service": {"name": NAME}},
        "src_endpoint": {"svc_name": NAME, "uid": product.origin},
        "unmapped": {"class": header.class, "outcome": header.outcome, "leaf": item.leaf.to_string(), "body": state(opened)},
    });
    if is_ai(header.class) {
        ocsf_ai(&mut document, header.class, &facts);
    }
    if let Some(transmission) = facts.transmission {
        document["unmapped"]["transmission"] = json!(transmission);
    }
    document
}

/// Adds what the profile `ai_operation` has.
fn ocsf_ai(document: &mut Value, class: Class, facts: &Facts<'_>) {
    document["metadata"]["profiles"] = json!(["ai_operation"]);
    if let Some(model) = facts.model {
        document["ai_model"] = json!({
            "model_name": model.name,
            "ai_provider": "Internal",
            "version": model.sha256,
        });
    }
    let role = if class == Class::AiRequest { 1 } else { 2 };
    let mut message = json!({"ai_role_id": role, "application": {"name": NAME}});
    if let Some((input, output)) = facts.tokens {
        message["prompt_tokens"] = json!(input);
        message["completion_tokens"] = json!(output);
        message["total_tokens"] = json!(input.saturating_add(output));
    }
    document["message_context"] = message;
}

/// Writes an attribute of OTLP's JSON.
fn text(key: &str, value: &str) -> Value {
    json!({"key": key, "value": {"stringValue": value}})
}

/// Writes an attribute of OTLP's JSON, in which numbers of 64 bits are strings.
fn number(key: &str, value: u64) -> Value {
    json!({"key": key, "value": {"intValue": value.to_string()}})
}

fn otel(product: &Product<'_>, item: &Item, opened: &Opened) -> Value {
    let (header, facts) = (&item.header, Facts::of(event(opened)));
    let mut attributes = vec![
        number("proxmox_ai.journal.entry", header.number),
        text("proxmox_ai.journal.class", header.class.name()),
        text("proxmox_ai.journal.outcome", header.outcome.name()),
        text("proxmox_ai.journal.leaf", &item.leaf.to_string()),
        text("proxmox_ai.journal.body", state(opened)),
        text("user.id", &header.actor),
    ];
    if !facts.command.is_empty() {
        attributes.push(text("proxmox_ai.command", &facts.command));
    }
    if is_ai(header.class) {
        attributes.push(text("gen_ai.operation.name", "generate_content"));
        attributes.push(text("gen_ai.provider.name", NAME));
        if let Some(model) = facts.model {
            attributes.push(text("gen_ai.request.model", &model.name));
            if header.class == Class::AiResponse {
                attributes.push(text("gen_ai.response.model", &model.name));
            }
        }
        if let Some((input, output)) = facts.tokens {
            attributes.push(number("gen_ai.usage.input_tokens", input));
            attributes.push(number("gen_ai.usage.output_tokens", output));
        }
    }
    if let Some(Transmission::Measured {
        bytes_out,
        bytes_in,
        ..
    }) = facts.transmission
    {
        attributes.push(number("proxmox_ai.transmission.bytes_out", *bytes_out));
        attributes.push(number("proxmox_ai.transmission.bytes_in", *bytes_in));
    }
    let (severity, severity_name) = match header.outcome {
        Outcome::Failed => (17, "ERROR"),
        Outcome::Refused | Outcome::Interrupted => (13, "WARN"),
        _ => (9, "INFO"),
    };
    json!({"resourceLogs": [{
        "resource": {"attributes": [
            text("service.name", NAME),
            text("service.version", product.version),
            text("service.instance.id", product.origin),
        ]},
        "scopeLogs": [{
            "scope": {"name": "proxmox-ai.journal"},
            "logRecords": [{
                "timeUnixNano": (i128::from(header.time) * 1_000_000).to_string(),
                "severityNumber": severity,
                "severityText": severity_name,
                "eventName": format!("proxmox_ai.{}", header.class.name().to_lowercase()),
                "attributes": attributes,
            }],
        }],
    }]})
}

/// Escapes a field of CEF's header.
fn cef_header(text: &str) -> String {
    one_line(text).replace('\\', "\\\\").replace('|', "\\|")
}

/// Escapes a value of CEF's extension.
fn cef_value(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('=', "\\=")
        .replace('\r', "\\r")
        .replace('\n', "\\n")
}

fn cef(product: &Product<'_>, item: &Item, opened: &Opened) -> String {
    let (header, facts) = (&item.header, Facts::of(event(opened)));
    let severity = match header.outcome {
        Outcome::Failed | Outcome::Refused => 5,
        _ => 2,
    };
    let name = match facts.command.is_empty() {
        true => header.class.name(),
        false => &facts.command,
    };
    let mut fields = vec![
        ("rt", header.time.to_string()),
        ("externalId", header.number.to_string()),
        ("outcome", header.outcome.name().to_owned()),
        ("suid", header.actor.clone()),
        // The journal is named like a path, and `dvchost` takes the name of a host only.
        ("deviceExternalId", product.origin.to_owned()),
        ("cs1Label", "leaf".to_owned()),
        ("cs1", item.leaf.to_string()),
    ];
    if let Some(model) = facts.model {
        fields.push(("cs2Label", "model".to_owned()));
        fields.push(("cs2", model.name.clone()));
        fields.push(("fileHash", model.sha256.as_str().to_owned()));
    }
    if let Some((input, output)) = facts.tokens {
        fields.push(("cn1Label", "tokens".to_owned()));
        fields.push(("cn1", input.saturating_add(output).to_string()));
    }
    if let Some(Transmission::Measured {
        bytes_out,
        bytes_in,
        ..
    }) = facts.transmission
    {
        fields.push(("out", bytes_out.to_string()));
        fields.push(("in", bytes_in.to_string()));
    }
    fields.push(("msg", told(item, opened)));
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(name, value)| format!("{name}={}", cef_value(&value)))
        .collect();
    format!(
        "CEF:0|{NAME}|{NAME}|{}|{}|{}|{severity}|{}",
        cef_header(product.version),
        header.class.name(),
        cef_header(name),
        fields.join(" ")
    )
}

fn ecs(product: &Product<'_>, item: &Item, opened: &Opened) -> Value {
    let (header, facts) = (&item.header, Facts::of(event(opened)));
    let outcome = match header.outcome {
        Outcome::Done | Outcome::No => "success",
        Outcome::Failed | Outcome::Refused => "failure",
        Outcome::Started | Outcome::Interrupted => "unknown",
    };
    let (category, kind) = match header.class {
        Class::Config | Class::Policy => ("configuration", "change"),
        Class::Vault => ("iam", "change"),
        Class::Transmission => ("network", "info"),
        Class::Backup | Class::Cache | Class::Session => ("database", "change"),
        _ => ("api", "info"),
    };
    let mut document = json!({
        "@timestamp": rfc3339(header.time),
        "ecs": {"version": "9.1.0"},
        "event": {
            "kind": "event",
            "category": [category],
            "type": [kind],
            "action": header.class.name().to_lowercase(),
            "outcome": outcome,
            "sequence": header.number,
            "id": format!("{}/{}", product.origin, header.number),
            "hash": item.leaf.to_string(),
            "dataset": "proxmox_ai.journal",
            "provider": NAME,
        },
        "user": {"id": header.actor},
        "service": {"name": NAME, "version": product.version},
        "message": told(item, opened),
        // A field of ECS for what has none of its own: keywords with names of the sender's.
        "labels": {"body": state(opened)},
    });
    if is_ai(header.class) {
        document["gen_ai"] = ecs_ai(header.class, &facts);
    }
    if let Some(Transmission::Measured {
        bytes_out,
        bytes_in,
        ..
    }) = facts.transmission
    {
        document["source"] = json!({"bytes": bytes_out});
        document["destination"] = json!({"bytes": bytes_in});
    }
    document
}

/// Returns the field set `gen_ai`.
fn ecs_ai(class: Class, facts: &Facts<'_>) -> Value {
    // Where the OpenTelemetry conventions say `provider.name` by now, ECS still says `system`.
    let mut ai = json!({"system": NAME, "operation": {"name": "generate_content"}});
    if let Some(model) = facts.model {
        ai["request"] = json!({"model": model.name});
        if class == Class::AiResponse {
            ai["response"] = json!({"model": model.name});
        }
    }
    if let Some((input, output)) = facts.tokens {
        ai["usage"] = json!({"input_tokens": input, "output_tokens": output});
    }
    ai
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_of_cef_cannot_begin_another_field_or_line() {
        assert_eq!(cef_value("a=b\\c\nd|e"), "a\\=b\\\\c\\nd|e");
        assert_eq!(cef_header("a|b\\c\nd"), "a\\|b\\\\c d");
    }
}
