//! `audit explain`: one operation, whole.

use clap::Args;
use pai_vault::journal::{
    Body, Chosen, Count, Explained, Item, Model, Opened, OperationLines, Processing, Recorded,
    Written, explain, moment, one_line, own, summary,
};
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::journal;
use crate::ui::Line;

/// Show what was asked, masked, chosen and written in the operation that an entry belongs to
///
/// As far as the entries' keys still exist: what was erased is not shown.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The entry's number
    #[arg(value_name = "N")]
    entry: u64,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Explain {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let opening = journal::open(context)?;
        let reader = opening.reader()?;
        let asked = opening.open(&reader.entry(self.entry)?);
        let explained = explain(&reader, self.entry, |name| opening.key(name))?;
        if self.json {
            let entries: Vec<Value> = explained
                .entries
                .iter()
                .map(|(item, opened)| own(item, opened))
                .collect();
            context
                .ui
                .json(&json!({"operation": explained.operation, "entries": entries}))?;
            return Ok(Exit::Done);
        }
        show(context, &explained);
        if matches!(asked, Opened::NoKey) {
            context.ui.note("the key of this entry was erased: what it held cannot be read any more, here or in any copy");
        }
        Ok(Exit::Done)
    }
}

fn show(context: &Context, explained: &Explained) {
    let mut lines = OperationLines::default();
    for (item, opened) in &explained.entries {
        let header = &item.header;
        context.ui.out(Line::new().strong(format!(
            "entry {}  {}  {}  {}",
            header.number,
            moment(header.time),
            header.class.name(),
            header.outcome.name()
        )));
        match opened {
            Opened::Event(event) => body(context, item, event, &mut lines),
            Opened::NoKey => context.ui.out("  erased"),
            Opened::Unreadable => context.ui.out("  cannot be opened"),
        }
    }
    for line in lines.finish() {
        context.ui.out(line);
    }
}

/// Writes one line of a body: a name of fixed width, then what it is.
fn row(context: &Context, name: &str, text: &str) {
    let mut lines = text.lines();
    context.ui.out(format!(
        "  {name:<10}  {}",
        lines.next().unwrap_or_default()
    ));
    lines.for_each(|line| context.ui.out(format!("  {:<10}  {line}", "")));
}

fn model(context: &Context, model: Option<&Model<String>>) {
    match model {
        Some(model) => {
            let text = format!("{} {}", one_line(&model.name), model.sha256.as_str());
            row(context, "model", &text);
        }
        None => row(context, "model", "none: the rules alone"),
    }
}

fn counts(counts: &[Count<String>]) -> String {
    let all: Vec<String> = counts
        .iter()
        .map(|count| format!("{} {}", count.count, one_line(&count.kind)))
        .collect();
    match all.is_empty() {
        true => "nothing".to_owned(),
        false => all.join(", "),
    }
}

fn values(context: &Context, chosen: &[Chosen<String>], files: &[Written<String>]) {
    for value in chosen {
        let (field, chosen, origin) = (&value.field, &value.value, &value.origin);
        let text = one_line(&format!("{field} = {chosen} ({origin})"));
        row(context, "chosen", &text);
    }
    for file in files {
        let (path, bytes) = (one_line(&file.path), file.bytes);
        let text = format!("{path}  {bytes} bytes  {}", file.sha256.as_str());
        row(context, "written", &text);
    }
}

fn body(context: &Context, item: &Item, event: &Recorded, lines: &mut OperationLines) {
    let row = |name: &str, text: &str| row(context, name, text);
    let line = lines.line(item, &Opened::Event(Box::new(event.clone())));
    match &event.body {
        Body::AiRequest {
            text,
            masked,
            model: of,
            processing,
            earlier,
        } => {
            row("command", &one_line(&event.command));
            for (at, request) in earlier.iter().enumerate() {
                row("before", &format!("{}. {request}", at + 1));
            }
            row("asked", text);
            row("masked", &counts(masked));
            model(context, of.as_ref());
            let by = match processing {
                Processing::Local => "on this machine".to_owned(),
                Processing::Remote(peer) => format!("by {}", one_line(peer)),
            };
            row("answered", &by);
        }
        Body::AiResponse {
            model: of,
            tokens_in,
            tokens_out,
            milliseconds,
            chosen,
            files,
            ..
        } => {
            model(context, of.as_ref());
            let text = format!("{tokens_in} read, {tokens_out} written, {milliseconds} ms");
            row("tokens", &text);
            values(context, chosen, files);
        }
        Body::Transmission(_) => {
            let line = line.unwrap_or_default();
            let words = line.split_once(" - ").map_or(line.as_str(), |(_, it)| it);
            row("left", words);
        }
        Body::Redact { masked, .. } => row("masked", &counts(masked)),
        Body::Scan { found, .. } => row("found", &counts(found)),
        _ => row("what", &summary(event)),
    }
}
