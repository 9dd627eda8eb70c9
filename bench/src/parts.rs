//! The parts of the table, and those that take one measurement each.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;

use crate::Outcome;
use crate::args::{Arguments, Part};
use crate::report::{Report, Row, median, rounded};
use crate::world::{Ran, World};
use crate::{redact, requests, speed};

/// A request that leaves the model something to choose; otherwise the worker would compute nothing.
const REQUEST: &str = "Ubuntu web server with 2GB RAM and basic security";

/// Words that say nothing to build, to make a request long.
const FILLER: &str =
    " The team that asked for it has been very patient so far and would like to thank everybody.";

/// Runs what is asked for, prints the table and writes it as JSON.
pub(crate) fn measure(arguments: &Arguments) -> Outcome<Report> {
    let mut report = Report::start();
    if arguments.wants(Part::Redact) {
        report.add(redact::measure()?);
    }
    let models = arguments.models();
    let model = models.first().ok_or("no model is named")?;
    let needs_model = [Part::Requests, Part::Speed, Part::Cold, Part::Memory]
        .into_iter()
        .any(|part| arguments.wants(part));
    let folder = needs_model.then(|| arguments.folder()).transpose()?;
    let world = World::make(&arguments.bin()?, folder.as_deref())?;
    // What is timed comes first, while nothing else has used the machine.
    if arguments.wants(Part::Help) {
        report.add(help(&world)?);
    }
    if arguments.wants(Part::Speed) {
        report.add(speed::measure(&world, arguments)?);
    }
    if arguments.wants(Part::Cold) {
        report.add(cold(&world, model)?);
    }
    if arguments.wants(Part::Memory) {
        report.add(memory(&world, model)?);
    }
    if arguments.wants(Part::Escape) {
        report.add(escape(&world)?);
    }
    if arguments.wants(Part::Requests) {
        requests::measure(&world, arguments, &mut |rows| report.add(rows))?;
    }
    print!("{}", report.table());
    let path = arguments.json();
    report.write(&path)?;
    eprintln!("written to {}", path.display());
    Ok(report)
}

fn help(world: &World) -> Outcome<Vec<Row>> {
    let mut times = Vec::new();
    for _ in 0..50 {
        times.push(world.run(&["--help"]).done()?.seconds * 1000.0);
    }
    let middle = median(&times).unwrap_or(f64::NAN);
    Ok(vec![Row {
        what: "help".into(),
        measured: format!("{middle:.1} ms, median of {}", times.len()),
        demanded: "under 10 ms".into(),
        met: Some(middle < 10.0),
        command: "proxmox-ai --help".into(),
        figures: json!({"median_ms": rounded(middle)}),
    }])
}

fn cold(world: &World, model: &str) -> Outcome<Vec<Row>> {
    let start = || -> Outcome<f64> {
        world.stop()?;
        Ok(ask(world, model, REQUEST)?.done()?.seconds)
    };
    // The first start reads the files into the page cache; the second finds no state of the prompt.
    start()?;
    let states = world.states();
    if states.exists() {
        std::fs::remove_dir_all(&states)
            .map_err(|error| format!("`{}`: {error}", states.display()))?;
    }
    let first_ever = start()?;
    let mut times = Vec::new();
    for _ in 0..5 {
        times.push(start()?);
    }
    let middle = median(&times).unwrap_or(f64::NAN);
    Ok(vec![Row {
        what: format!("cold start to the first answer: {model}"),
        measured: format!("{middle:.2} s, median of {}", times.len()),
        demanded: "at most 4.0 s".into(),
        met: Some(middle <= 4.0),
        command: format!("proxmox-ai generate terraform '{REQUEST}' --json"),
        figures: json!({
            "median_seconds": rounded(middle),
            "seconds": times.iter().copied().map(rounded).collect::<Vec<_>>(),
            "seconds_without_saved_state": rounded(first_ever),
        }),
    }])
}

/// Puts a request, and makes sure that an answer took the model.
fn ask(world: &World, model: &str, request: &str) -> Outcome<Ran> {
    let ran = world.generate(model, request, &["--json"]);
    match ran.code {
        Some(0) if !ran.receipt()?.chose() => {
            Err("the model had nothing to choose: this measures nothing".into())
        }
        _ => Ok(ran),
    }
}

fn memory(world: &World, model: &str) -> Outcome<Vec<Row>> {
    world.stop()?;
    let peak = || -> Outcome<u64> {
        let status = world.status()?;
        status.peak_memory.ok_or_else(|| "no worker is up".into())
    };
    world.generate(model, REQUEST, &["--emit", "spec"]).done()?;
    let short = peak()?;
    let used = fill_context(world, model)?;
    let long = peak()?;
    let gb = |bytes: u64| bytes as f64 / 1e9;
    Ok(vec![Row {
        what: format!("peak memory of the worker: {model}"),
        measured: format!("{:.2} GB with the context filled ({used})", gb(long)),
        demanded: "at most 1.6 GB".into(),
        met: Some(gb(long) <= 1.6),
        command: "proxmox-ai generate terraform LONG_REQUEST".into(),
        figures: json!({"bytes": long, "bytes_after_a_short_request": short, "context": used}),
    }])
}

/// Puts the longest request that fits, and returns how much of the context it took.
fn fill_context(world: &World, model: &str) -> Outcome<String> {
    for repeats in (1..=260).rev().step_by(4) {
        let request = format!("{REQUEST}.{}", FILLER.repeat(repeats));
        let ran = ask(world, model, &request)?;
        if ran.code != Some(2) || !ran.stderr.contains("does not fit") {
            let receipt = ran.done()?.receipt()?;
            let used = receipt.prompt_tokens + receipt.output_tokens;
            return Ok(format!("{used} of {} tokens", receipt.context));
        }
    }
    Err("no request fits the context".into())
}

fn escape(world: &World) -> Outcome<Vec<Row>> {
    #[derive(Deserialize)]
    struct Found {
        attempts: Vec<Attempt>,
    }
    #[derive(Deserialize)]
    struct Attempt {
        attempt: String,
        control: Ended,
        caged: Ended,
    }
    #[derive(Deserialize)]
    struct Ended {
        result: String,
    }
    let ran = world.run(&["privacy", "verify", "--json"]);
    // Exit code 1 is a verdict too, and the document says which.
    let found: Found = match ran.code {
        Some(0 | 1) => ran.json()?,
        _ => ran.done()?.json()?,
    };
    let mut caged: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut controls: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in &found.attempts {
        let (name, in_cage, control) = (&one.attempt, &one.caged.result, &one.control.result);
        caged.entry(in_cage).or_default().push(name);
        controls.entry(control).or_default().push(name);
    }
    let all = found.attempts.len();
    let denied = caged.get("denied").map_or(0, Vec::len);
    let worked = controls.get("worked").map_or(0, Vec::len);
    // A kernel without, say, hypervisor sockets shows nothing of them, caged or not; a control that it
    // should have allowed is `failed`.
    let absent = match controls.get("not_shown") {
        Some(names) => format!(" (this kernel has no {})", names.join(", ")),
        None => String::new(),
    };
    Ok(vec![Row {
        what: "escape attempts that succeed from the cage".into(),
        measured: format!(
            "{} of {all}; {worked} of {all} controls visible{absent}",
            all - denied
        ),
        demanded: "0; every control visible that the kernel allows".into(),
        met: Some(worked > 0 && denied == all && !controls.contains_key("failed")),
        command: "proxmox-ai privacy verify --json".into(),
        figures: json!({"caged": caged, "controls": controls}),
    }])
}
