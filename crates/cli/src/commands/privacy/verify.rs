//! `privacy verify`: try every known way out of the worker's cage.

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::PossibleValuesParser;
use pai_cage::effective::{LayerSet, LayerState, State};
use pai_cage::verify::{Caged, Control, Denial, Options, Report, Row, VerifyError};
use pai_cage::{escape, sandbox, verify};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::ui::{Line, Symbol, Table};

/// Try every known way out of the worker's cage, and out of no cage as a control
///
/// Listeners and canaries are the command's own, on loopback and in a private folder. An attempt counts
/// by what arrives: the canary at a listener, a secret that comes back, a file that is there. "denied by"
/// names the layers that denied the attempt with no other layer up; it is measured, one process each.
///
/// Exit code 1 means that an attempt succeeded in the cage, or that its control showed nothing. A control
/// that this kernel does not allow this user is told as "not shown here" with the reason; it passes only
/// where the cage denies the attempt in a way of its own.
#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Make this attempt only; may be given several times
    #[arg(long, value_name = "NAME", value_parser = names())]
    attempt: Vec<String>,
    /// Require these layers too: `all`, or names separated by commas
    #[arg(long, value_name = "LIST", value_parser = layers)]
    require_layers: Option<LayerSet>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

fn names() -> PossibleValuesParser {
    PossibleValuesParser::new(escape::attempts().iter().map(|attempt| attempt.name))
}

pub(crate) fn layers(text: &str) -> Result<LayerSet, String> {
    match text {
        "all" => Ok(LayerSet::all()),
        "" => Err("name at least one layer".to_owned()),
        list => list
            .parse()
            .map_err(|error| format!("{error}; the layers are {}", LayerSet::all())),
    }
}

impl Verify {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let settings = context.settings()?;
        let program = context.environment().program().ok_or_else(|| {
            Failure::new(
                Exit::Unexpected,
                "the running program's own file cannot be found",
            )
        })?;
        let required = self.require_layers.unwrap_or(LayerSet::NONE);
        let scratch = Scratch::make(context.paths()?.runtime())?;
        let options = Options {
            worker: program.with_file_name("pai-worker"),
            scratch: scratch.0.clone(),
            cage: sandbox::Options {
                required: sandbox::REQUIRED
                    .union(settings.required_layers())
                    .union(required),
                ..sandbox::Options::default()
            },
            attempts: self.attempt.clone(),
            attribute: true,
        };
        let report = verify::run(&options).map_err(failed)?;
        drop(scratch);
        if self.json {
            context.ui.json(&report)?;
        } else {
            show(context, &report);
        }
        Ok(if report.passed { Exit::Done } else { Exit::No })
    }
}

/// A private folder for listeners and canaries; it is gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn make(runtime: &Path) -> Result<Self, Failure> {
        paths::make_private(runtime)?;
        let folder = runtime.join(format!("verify-{}", std::process::id()));
        // A run that was killed may have left one, with the number that this one got.
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::DirBuilder::new()
            .mode(0o700)
            .create(&folder)
            .map_err(|error| Failure::file("make the folder", &folder, error))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn failed(error: VerifyError) -> Failure {
    let exit = match &error {
        VerifyError::Refused { .. } => Exit::Policy,
        VerifyError::Unknown { .. } => Exit::Usage,
        _ => Exit::Unexpected,
    };
    let failure = Failure::new(exit, error);
    match exit {
        Exit::Policy => failure
            .hint("see what is required: proxmox-ai config get ai.require_layers --origin")
            .rule("ai.require_layers"),
        _ => failure,
    }
}

fn show(context: &Context, report: &Report) {
    let ui = &context.ui;
    let mut table = Table::new(["attempt", "control", "caged", "denied by"]);
    for row in &report.attempts {
        let name = Line::new().strong(row.attempt);
        let by = match row.denied_by.is_empty() {
            true => Line::from(ui.symbol(Symbol::Dash)),
            false => row.denied_by.to_string().into(),
        };
        table.row([name, control(&row.control), caged(&row.caged), by]);
        ui.detail(details(row));
    }
    ui.table(&table);
    ui.out("");
    let mut table = Table::new(["layer", "state", "what was seen"]);
    for state in &report.layers {
        let name = Line::new().strong(state.layer.name());
        table.row([name, word(&state.state), seen(state)]);
    }
    ui.table(&table);
    ui.out("");
    for row in &report.attempts {
        if let Control::NotShown { why } = &row.control {
            let line = Line::new().doubtful("not shown here: ").strong(row.attempt);
            ui.out(line.plain(format!(": {why}")));
        }
    }
    ui.out(match report.passed {
        true => Line::new().good(&report.verdict),
        false => Line::new().bad(&report.verdict),
    });
}

fn control(control: &Control) -> Line {
    match control {
        Control::Worked { .. } => Line::new().good("works"),
        Control::NotShown { .. } => Line::new().doubtful("not shown"),
        _ => Line::new().bad("FAILED"),
    }
}

fn caged(caged: &Caged) -> Line {
    match caged {
        Caged::Denied(Denial::Killed { .. }) => Line::new().good("killed"),
        Caged::Denied(Denial::Refused { .. }) => Line::new().good("refused"),
        Caged::Denied(Denial::Error { error, .. }) if error.len() <= 7 => Line::new().good(error),
        Caged::Denied(_) => Line::new().good("denied"),
        Caged::Succeeded { .. } => Line::new().bad("ESCAPED"),
        _ => Line::new().bad("UNCLEAR"),
    }
}

/// Says what showed each result.
fn details(row: &Row) -> Line {
    let control = match &row.control {
        Control::Worked { evidence } => format!("works ({evidence})"),
        Control::NotShown { why } => format!("not shown here ({why})"),
        Control::Failed { why } => format!("failed ({why})"),
        other => format!("{other:?}"),
    };
    let caged = match &row.caged {
        Caged::Denied(denial) => format!("denied ({denial})"),
        Caged::Succeeded { evidence } => format!("escaped ({evidence})"),
        Caged::Unclear { why } => format!("unclear ({why})"),
        other => format!("{other:?}"),
    };
    format!(
        "{}: {}; control {control}; caged {caged}",
        row.attempt, row.what
    )
    .into()
}

fn word(state: &State) -> Line {
    match state {
        State::Active => Line::new().good("active"),
        State::Weaker { .. } => Line::new().doubtful("weaker"),
        State::Missing { .. } => Line::new().bad("missing"),
    }
}

fn seen(state: &LayerState) -> Line {
    let Some(why) = state.state.why() else {
        return Line::from(&state.evidence);
    };
    match state.what_holds_instead.is_empty() {
        true => format!("{why}; nothing holds instead").into(),
        false => format!("{why}; instead: {}", state.what_holds_instead).into(),
    }
}
