//! The table of values, each with the words or the rule it came from.

use pai_engine::generate::Answer;
use serde_json::Value;

use crate::context::Context;
use crate::ui::{Line, Table};

/// Prints every value of every guest.
pub(super) fn table(context: &Context, answer: &Answer) {
    let request = answer.spec.request.as_str();
    for guest in &answer.spec.guests {
        let title = guest
            .names
            .first()
            .map_or("guest", |name| name.value.as_str());
        let more = if guest.count.value > 1 {
            format!(" and {} alike", guest.count.value - 1)
        } else {
            String::new()
        };
        let mut table = Table::new(["field", "value", "from"]);
        let Ok(Value::Object(fields)) = serde_json::to_value(guest) else {
            continue;
        };
        for (field, cell) in &fields {
            rows(&mut table, field, cell, request);
        }
        context.ui.out(Line::new().strong(title).plain(more));
        context.ui.table(&table);
        context.ui.out("");
    }
    for one in &answer.spec.unexpressed {
        context
            .ui
            .out(format!("not expressed: {:?}: {}", one.words, one.why));
    }
    let ignored: Vec<String> = answer
        .strange
        .iter()
        .filter_map(|span| request.get(span.clone()))
        .map(|words| format!("{words:?}"))
        .collect();
    if !ignored.is_empty() {
        context
            .ui
            .out(format!("words that nothing used: {}", ignored.join(", ")));
    }
}

fn rows(table: &mut Table, field: &str, cell: &Value, request: &str) {
    match cell {
        Value::Object(object) if object.contains_key("value") => {
            table.row([
                field.into(),
                shown(&object["value"]).into(),
                source(object, request),
            ]);
        }
        Value::Object(object) => {
            for (inner, cell) in object {
                rows(table, &format!("{field}.{inner}"), cell, request);
            }
        }
        Value::Array(cells) => {
            for (at, cell) in cells.iter().enumerate() {
                rows(table, &format!("{field}[{at}]"), cell, request);
            }
        }
        _ => {}
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

fn source(cell: &serde_json::Map<String, Value>, request: &str) -> Line {
    let line = match cell.get("rule").and_then(Value::as_str) {
        Some(rule) => Line::new().faint(format!("default {rule}")),
        None => {
            let spans = cell
                .get("spans")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_else(|| cell.get("span").cloned().into_iter().collect());
            let mut words: Vec<String> = spans
                .iter()
                .filter_map(|span| words(span, request))
                .collect();
            words.dedup();
            Line::from(words.join(", "))
        }
    };
    match cell.get("unsure").and_then(Value::as_array) {
        Some(readings) => {
            let readings: Vec<String> = readings.iter().map(shown).collect();
            line.doubtful(format!("  unsure: {}", readings.join(" or ")))
        }
        None => line,
    }
}

fn words(span: &Value, request: &str) -> Option<String> {
    let from = usize::try_from(span.get(0)?.as_u64()?).ok()?;
    let to = usize::try_from(span.get(1)?.as_u64()?).ok()?;
    Some(format!("{:?}", request.get(from..to)?))
}
