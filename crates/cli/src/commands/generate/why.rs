//! The table of values, each with the words or the rule it came from.

use pai_engine::generate::Answer;
use pai_iac::spec::{Guest, Spec, turn_of};
use serde_json::Value;

use crate::context::Context;
use crate::ui::{Line, Table};

/// Prints every value of every guest.
pub(super) fn table(context: &Context, answer: &Answer) {
    let spec = &answer.spec;
    let request = spec.request.as_str();
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
        for row in rows(guest, spec) {
            let source = row.source();
            table.row([row.field.into(), row.value.into(), source]);
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

/// A value, and where it comes from.
pub(super) struct Row {
    /// The field, such as `disks[0].size`.
    pub(super) field: String,
    /// The value, as text.
    pub(super) value: String,
    /// The rule of a default.
    rule: Option<String>,
    /// The words of the request, behind its number where there are several.
    words: String,
    /// The request it comes from, from 1 on; `None` for a default.
    pub(super) turn: Option<usize>,
    /// The readings between which it is unsure.
    unsure: Vec<String>,
}

impl Row {
    /// Returns where the value comes from, in words.
    pub(super) fn origin(&self) -> String {
        match &self.rule {
            Some(rule) => format!("default {rule}"),
            None => self.words.clone(),
        }
    }

    fn source(&self) -> Line {
        let line = match self.rule {
            Some(_) => Line::new().faint(self.origin()),
            None => Line::from(self.origin()),
        };
        match self.unsure.is_empty() {
            true => line,
            false => line.doubtful(format!("  unsure: {}", self.unsure.join(" or "))),
        }
    }
}

/// Returns every value of a guest.
pub(super) fn rows(guest: &Guest, spec: &Spec) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Ok(Value::Object(fields)) = serde_json::to_value(guest) {
        for (field, cell) in &fields {
            collect(&mut rows, field, cell, spec);
        }
    }
    rows
}

fn collect(rows: &mut Vec<Row>, field: &str, cell: &Value, spec: &Spec) {
    match cell {
        Value::Object(object) if object.contains_key("value") => {
            rows.push(row(field, object, spec));
        }
        Value::Object(object) => {
            for (inner, cell) in object {
                collect(rows, &format!("{field}.{inner}"), cell, spec);
            }
        }
        Value::Array(cells) => {
            for (at, cell) in cells.iter().enumerate() {
                collect(rows, &format!("{field}[{at}]"), cell, spec);
            }
        }
        _ => {}
    }
}

fn row(field: &str, cell: &serde_json::Map<String, Value>, spec: &Spec) -> Row {
    let spans = cell
        .get("spans")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_else(|| cell.get("span").cloned().into_iter().collect());
    let mut words: Vec<String> = spans.iter().filter_map(|span| words(span, spec)).collect();
    words.dedup();
    let start = spans
        .first()
        .and_then(|span| usize::try_from(span.get(0)?.as_u64()?).ok());
    let turn = start.map(|start| turn_of(&spec.turns, start).unwrap_or(1));
    let unsure = cell.get("unsure").and_then(Value::as_array);
    Row {
        field: field.to_owned(),
        value: shown(&cell["value"]),
        rule: cell.get("rule").and_then(Value::as_str).map(str::to_owned),
        words: words.join(", "),
        turn,
        unsure: unsure.map_or_else(Vec::new, |readings| readings.iter().map(shown).collect()),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(shown).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// The words at a span; of a conversation behind the number of their request: `request 2: "16 GB"`.
fn words(span: &Value, spec: &Spec) -> Option<String> {
    let from = usize::try_from(span.get(0)?.as_u64()?).ok()?;
    let to = usize::try_from(span.get(1)?.as_u64()?).ok()?;
    let words = format!("{:?}", spec.request.get(from..to)?);
    Some(match turn_of(&spec.turns, from) {
        None => words,
        Some(turn) => format!("request {turn}: {words}"),
    })
}
