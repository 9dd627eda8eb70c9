//! The JSON document of a generation.

use std::path::Path;

use pai_redact::Class;
use serde_json::{Value, json};

use super::Generated;

/// Returns the spec, the files, what was found, and what was measured.
pub(super) fn document(generated: &Generated, folder: Option<&Path>) -> Value {
    let answer = &generated.answer;
    let files: Vec<_> = answer
        .rendered
        .files
        .iter()
        .map(|file| {
            let text = generated.prepared.ledger().restore(&file.text);
            json!({
                "name": file.name,
                "path": folder.map(|folder| folder.join(file.name).display().to_string()),
                "text": text.expose(),
            })
        })
        .collect();
    let close: Vec<_> = answer
        .close
        .iter()
        .map(|close| {
            json!({
                "span": [close.span.start, close.span.end],
                "taken": close.options[close.taken],
                "other": close.options[1 - close.taken],
                "margin": close.margin,
            })
        })
        .collect();
    let strange: Vec<_> = answer
        .strange
        .iter()
        .map(|span| {
            json!({
                "words": answer.spec.request.get(span.clone()).unwrap_or_default(),
                "span": [span.start, span.end],
            })
        })
        .collect();
    json!({
        "spec": answer.spec,
        "files": files,
        "findings": answer.findings,
        "warnings": answer.warnings,
        "unsure": close,
        "strange": strange,
        "notes": answer.rendered.notes,
        "changes": super::changed::document(generated),
        "receipt": receipt(generated),
    })
}

fn receipt(generated: &Generated) -> Value {
    let measures = &generated.answer.measures;
    let last = measures.decodes.last().copied().unwrap_or_default();
    let origins = super::receipt::origins(generated);
    json!({
        "model": generated.model,
        "warm": generated.warm,
        "secrets_masked": super::count(&measures.masked, Class::Secret),
        "masked": measures.masked.iter()
            .map(|(category, count)| json!({"category": category, "count": count}))
            .collect::<Vec<_>>(),
        "unsure": generated.answer.close.len(),
        "decodes": measures.decodes.len(),
        "prompt_tokens": last.prompt_tokens,
        "cached_tokens": last.cached_tokens,
        "output_tokens": last.output_tokens,
        "forced_tokens": last.forced_tokens,
        "context": last.context,
        "cached": generated.layers.is_none(),
        "layers_active": generated.layers.map(|layers| layers.0),
        "layers": generated.layers.map(|layers| layers.1),
        "journal": generated.entry,
        "conversation": generated.place.map(|place| place.id.to_string()),
        "request": generated.place.map(|place| place.request),
        "values": {"requests": origins.requests, "defaults": origins.defaults},
        "bytes_sent": generated.transmission.bytes(),
        "seconds": (generated.seconds * 1000.0).round() / 1000.0,
    })
}
