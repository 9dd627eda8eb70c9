//! `status`: what is here, and what of it matters for privacy.

mod seen;

use clap::Args;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table, bytes};
use seen::Seen;

/// Show what is here, and what of it matters for privacy
///
/// It only reads, hashes nothing and contacts nobody. Exit code 2 when the settings or the policy have mistakes.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl Status {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let seen = Seen::look(context)?;
        if self.json {
            context.ui.json(&seen)?;
        } else {
            show(context, &seen);
        }
        Ok(match seen.mistakes.is_empty() {
            true => Exit::Done,
            false => Exit::Usage,
        })
    }
}

/// Takes a row of the first table: what, state, more.
type Row<'a> = dyn FnMut(&str, Line, String) + 'a;

fn show(context: &Context, seen: &Seen) {
    let mut table = Table::new(["what", "state", "more"]);
    let mut row = |name: &str, state: Line, more: String| {
        table.row([Line::new().strong(name), state, more.into()]);
    };
    models(seen, &mut row);
    engine(seen, &mut row);
    let network = &seen.network;
    let state = on(!network.external, "refused", "allowed");
    row("network", state, network.why.clone());
    kept(seen, &mut row);
    volumes(seen, &mut row);
    memory(seen, &mut row);
    folders(seen, &mut row);
    context.ui.table(&table);
    settings(context, seen);
    policy(context, seen);
    for mistake in &seen.mistakes {
        context
            .ui
            .warn(format!("{}: {}", mistake.location, mistake.message));
    }
    if seen.memory.virtual_machine {
        context.ui.note("this is a virtual machine: what its host encrypts cannot be seen from here, and its host sees this machine's memory");
    }
}

fn on(holds: bool, yes: &str, no: &str) -> Line {
    match holds {
        true => Line::new().good(yes),
        false => Line::new().doubtful(no),
    }
}

fn kept(seen: &Seen, row: &mut Row<'_>) {
    let cache = &seen.cache;
    let state = match (cache.enabled && cache.retention_days > 0, cache.encrypted) {
        (false, _) => Line::new().good("no"),
        (true, true) => Line::new().good("sealed"),
        (true, false) => Line::new().doubtful("not sealed"),
    };
    let days = cache.retention_days;
    let more = format!("for {days} days, up to {}", bytes(cache.bytes));
    row("answers kept", state, more);
    let state = on(!seen.conversations_kept, "not kept", "kept, sealed");
    row("conversations", state, String::new());
}

fn volumes(seen: &Seen, row: &mut Row<'_>) {
    for volume in &seen.volumes {
        let state = match volume.encryption {
            "encrypted" | "in memory" => Line::new().good(volume.encryption),
            other => Line::new().doubtful(other),
        };
        let more = format!(
            "{} on {} ({})",
            volume.folder, volume.mounted, volume.detail
        );
        row(&format!("volume of {}", volume.name), state, more);
    }
}

fn memory(seen: &Seen, row: &mut Row<'_>) {
    for point in &seen.memory.points {
        let state = on(point.holds, "holds", "does not hold");
        row(point.name, state, point.found.clone());
    }
    let words = &seen.memory.encryption;
    let state = on(words.starts_with("active"), "active", "not seen");
    row("memory encryption", state, words.clone());
}

fn folders(seen: &Seen, row: &mut Row<'_>) {
    for folder in &seen.folders {
        let state = match (folder.exists, folder.private) {
            (false, _) => Line::new().faint("not there"),
            (true, true) => Line::new().good("private"),
            (true, false) => Line::new().bad("not private"),
        };
        let mode = folder.mode.as_ref();
        let mode = mode.map_or(String::new(), |mode| format!(" (mode {mode})"));
        let more = format!("{}{mode}", folder.path);
        row(&format!("{} folder", folder.name), state, more);
    }
}

fn models(seen: &Seen, row: &mut Row<'_>) {
    let models = &seen.models;
    let state = match (&models.used, models.installed.len()) {
        (Some(name), _) => Line::new().good(name),
        (None, 0) => Line::new().doubtful("none"),
        (None, _) => Line::new().doubtful("none used"),
    };
    let installed = models.installed.iter().map(|model| {
        let shared = if model.shared { ", shared" } else { "" };
        format!("{} ({}{shared})", model.name, model.state)
    });
    let installed: Vec<String> = installed.collect();
    let more = match installed.is_empty() {
        true => models.why.clone(),
        false => format!("{}; installed: {}", models.why, installed.join(", ")),
    };
    row("model", state, more);
}

fn engine(seen: &Seen, row: &mut Row<'_>) {
    let engine = &seen.engine;
    let (state, more) = match engine.running {
        false => (Line::from("not running"), engine.why.clone()),
        true => {
            let layers = match (engine.layers_active, engine.layers) {
                (Some(active), Some(all)) => format!("; {active} of {all} cage layers hold"),
                _ => String::new(),
            };
            let model = engine.model.as_deref().unwrap_or("no model");
            (Line::new().good("warm"), format!("{model}{layers}"))
        }
    };
    row("engine", state, more);
}

fn settings(context: &Context, seen: &Seen) {
    context.ui.out("");
    let mut table = Table::new(["setting", "value", "stricter", "from"]);
    for setting in &seen.settings {
        table.row([
            setting.key.into(),
            setting.shown.clone().into(),
            setting.stricter.replace('`', "").into(),
            setting.from.clone().into(),
        ]);
    }
    context.ui.table(&table);
}

fn policy(context: &Context, seen: &Seen) {
    let (ui, seen) = (&context.ui, &seen.policy);
    ui.out("");
    if let Some(file) = &seen.administrators {
        ui.out(format!("administrator's policy: {file}"));
    }
    match (&seen.file, &seen.administrators) {
        (Some(file), _) => ui.out(format!("security policy: {file}")),
        (None, None) => ui.out(format!("security policy: none ({})", seen.why)),
        (None, Some(_)) => {}
    }
    if !seen.values.is_empty() {
        let mut table = Table::new(["key", "value", "here", "from"]);
        for value in &seen.values {
            table.row([
                value.key.into(),
                value.value.to_string().into(),
                value.meaning.clone().into(),
                value.origin.into(),
            ]);
        }
        ui.table(&table);
    }
    if !seen.bounds.is_empty() {
        ui.out("");
        let mut table = Table::new(["setting", "not looser than", "from"]);
        for bound in &seen.bounds {
            table.row([
                bound.key.into(),
                bound.shown.clone().into(),
                bound.origin.into(),
            ]);
        }
        ui.table(&table);
    }
}
