//! Exact and invented values on labelled requests, and what the real provider says of the files.
#![expect(clippy::disallowed_methods, reason = "starts the scorer")]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Outcome;
use crate::args::{Arguments, DEFAULT_MODEL, SMALL_MODEL, results};
use crate::report::{Row, rounded};
use crate::terraform::Terraform;
use crate::world::World;

/// The exit codes of a request without an answer: refused, or failed for a reason that the program did not
/// expect. With others, such as a missing model, nothing is measured.
pub(crate) const NO_ANSWER: [i32; 2] = [2, 3];

/// A labelled request.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Request {
    /// Its name.
    pub(crate) id: String,
    /// Its words.
    pub(crate) request: String,
    /// What it states; the scorer reads more of it than this bench.
    guests: Vec<Value>,
}

/// An answer in the scorer's form.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Prediction {
    /// The request's name.
    pub(crate) id: String,
    /// The guests of the spec.
    pub(crate) guests: Vec<Value>,
    /// Wall time.
    pub(crate) seconds: f64,
    /// Why there are no guests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) refused: Option<String>,
}

/// What the scorer printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Score {
    /// Requests.
    pub(crate) requests: u64,
    /// Requests with the right guests, every stated field right, nothing invented.
    pub(crate) exact: u64,
    /// Values that no request states.
    pub(crate) invented: u64,
    /// Fields that the requests state.
    pub(crate) stated: u64,
    /// Stated fields that are right.
    pub(crate) right: u64,
    /// Median wall time in seconds.
    pub(crate) median_seconds: Option<f64>,
}

impl Request {
    /// Says whether one guest is asked for, not several and not one kind of several.
    pub(crate) fn is_for_one_guest(&self) -> bool {
        matches!(self.guests.as_slice(), [one] if one["count"].as_u64().unwrap_or(1) == 1)
    }
}

impl Score {
    /// Returns the figure in words.
    pub(crate) fn shown(&self) -> String {
        let Self {
            exact,
            requests,
            invented,
            ..
        } = self;
        format!("{exact} of {requests}, {invented} invented")
    }
}

/// Reads labelled requests; at most `first` of them.
pub(crate) fn load(path: &Path, first: Option<usize>) -> Outcome<Vec<Request>> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("`{}`: {error}", path.display()))?;
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .take(first.unwrap_or(usize::MAX))
        .map(serde_json::from_str)
        .collect::<Result<_, _>>()
        .map_err(|error| format!("`{}`: {error}", path.display()))
}

/// Measures every file with every model.
pub(crate) fn measure(
    world: &World,
    arguments: &Arguments,
    add: &mut dyn FnMut(Vec<Row>),
) -> Outcome<()> {
    let terraform = Terraform::find();
    for model in arguments.models() {
        world.model(&model)?;
        for file in arguments.requests() {
            add(one(world, arguments, &model, &file, &terraform)?);
        }
    }
    Ok(())
}

fn one(
    world: &World,
    arguments: &Arguments,
    model: &str,
    file: &Path,
    terraform: &Outcome<Terraform>,
) -> Outcome<Vec<Row>> {
    let requests = load(file, arguments.first)?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let mut predictions = Vec::new();
    let (mut written, mut accepted, mut rejected) = (0_usize, 0_usize, Vec::new());
    for (at, request) in requests.iter().enumerate() {
        progress(&format!("{model} {}", request.id), at, requests.len());
        let out = folder.path().join(&request.id);
        let prediction = answer(world, model, request, &out)?;
        if prediction.refused.is_none()
            && let Ok(terraform) = terraform
        {
            written += 1;
            match terraform.validate(&out) {
                Ok(()) => accepted += 1,
                Err(why) => rejected.push(format!("{}: {why}", request.id)),
            }
        }
        predictions.push(prediction);
    }
    let refused: Vec<String> = predictions
        .iter()
        .filter_map(|one| Some(format!("{}: {}", one.id, one.refused.as_ref()?)))
        .collect();
    let name = stem(file);
    let score = score(
        arguments,
        &format!("{name}-{model}"),
        &requests,
        &predictions,
    )?;
    for line in refused.iter().chain(&rejected) {
        eprintln!("{line}");
    }
    let mut rows = vec![scored(&score, &refused, model, &name)];
    match terraform {
        Ok(_) => rows.push(Row {
            what: format!("accepted by the real provider: {name}, {model}"),
            measured: format!("{accepted} of {written}"),
            demanded: "all".into(),
            met: Some(accepted == written && written > 0),
            command: "terraform validate".into(),
            figures: json!({"accepted": accepted, "generated": written, "rejected": rejected}),
        }),
        Err(why) => eprintln!("skipped: the real provider: {why}"),
    }
    Ok(rows)
}

fn scored(score: &Score, refused: &[String], model: &str, file: &str) -> Row {
    let least = demanded(file, model, score.requests);
    Row {
        what: format!("exact requests: {file}, {model}"),
        measured: score.shown(),
        demanded: least.map_or_else(String::new, |least| format!("{least}, 0 invented")),
        met: least.map(|least| score.exact >= least && score.invented == 0),
        command: "proxmox-ai generate terraform REQUEST --emit spec --out DIR".into(),
        figures: json!({"score": score, "refused": refused}),
    }
}

/// How many exact requests are demanded: of the labelled file that development may see, a number;
/// of others, 95 in 100 of the default model.
fn demanded(file: &str, model: &str, requests: u64) -> Option<u64> {
    match (file, model, requests) {
        ("requests-dev", DEFAULT_MODEL, 70) => Some(67),
        ("requests-dev", SMALL_MODEL, 70) => Some(56),
        (_, DEFAULT_MODEL, _) => Some((requests * 95).div_ceil(100)),
        _ => None,
    }
}

/// Puts one request to the program.
fn answer(world: &World, model: &str, request: &Request, out: &Path) -> Outcome<Prediction> {
    let out = out.display().to_string();
    let ran = world.generate(model, &request.request, &["--emit", "spec", "--out", &out]);
    let seconds = rounded(ran.seconds);
    let id = request.id.clone();
    if ran.code.is_some_and(|code| NO_ANSWER.contains(&code)) {
        return Ok(Prediction {
            id,
            guests: Vec::new(),
            seconds,
            refused: Some(ran.stderr.lines().next().unwrap_or_default().to_owned()),
        });
    }
    #[derive(Deserialize)]
    struct Spec {
        guests: Vec<Value>,
    }
    let spec: Spec = ran
        .done()
        .and_then(|ran| ran.json())
        .map_err(|error| format!("{id}: {error}"))?;
    Ok(Prediction {
        id,
        guests: spec.guests,
        seconds,
        refused: None,
    })
}

/// Lets the scorer compare answers with what the requests state; both files stay in the results.
pub(crate) fn score(
    arguments: &Arguments,
    name: &str,
    requests: &[Request],
    predictions: &[Prediction],
) -> Outcome<Score> {
    let name = name.replace(['/', ':'], "-");
    let truth = results().join(format!("{name}.truth.jsonl"));
    let answers = results().join(format!("{name}.answers.jsonl"));
    write_lines(&truth, requests)?;
    write_lines(&answers, predictions)?;
    let scorer = arguments.scorer();
    let mut command = Command::new("python3");
    command.arg(&scorer).arg(&truth).arg(&answers);
    if arguments.show {
        command.arg("--show");
    }
    let failed = |why: String| format!("`{}`: {why}", scorer.display());
    let output = command
        .output()
        .map_err(|error| failed(error.to_string()))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let (shown, last) = said
        .trim_end()
        .rsplit_once('\n')
        .unwrap_or(("", said.trim_end()));
    if !shown.is_empty() {
        eprintln!("{shown}");
    }
    read_score(last).ok_or_else(|| failed(String::from_utf8_lossy(&output.stderr).into_owned()))
}

/// Reads `exact 67/70 (96%)  guest counts 70/70  stated fields 715/719 (99.4%)  invented 0  median seconds 1.70`.
fn read_score(line: &str) -> Option<Score> {
    let after = |label: &str| line.split_once(label)?.1.split_whitespace().next();
    let fraction = |label| {
        let (part, whole) = after(label)?.split_once('/')?;
        Some((part.parse().ok()?, whole.parse().ok()?))
    };
    let (exact, requests) = fraction("exact ")?;
    let (right, stated) = fraction("stated fields ")?;
    let seconds = after("median seconds ")?.parse().ok();
    Some(Score {
        requests,
        exact,
        invented: after("invented ")?.parse().ok()?,
        stated,
        right,
        median_seconds: seconds.filter(|seconds: &f64| seconds.is_finite()),
    })
}

fn write_lines<T: Serialize>(path: &Path, rows: &[T]) -> Outcome<()> {
    let mut text = String::new();
    for row in rows {
        text += &serde_json::to_string(row).map_err(|error| error.to_string())?;
        text.push('\n');
    }
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("cannot write `{}`: {error}", path.display()))
}

/// Returns a file's name without its ending.
pub(crate) fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().display().to_string()
}

/// Says now and then how far a long part has come.
pub(crate) fn progress(what: &str, at: usize, of: usize) {
    if at.is_multiple_of(10) {
        eprintln!("{what}: {at} of {of} done");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scorers_line_is_read() {
        let line = "exact 67/70 (96%)  guest counts 70/70  stated fields 715/719 (99.4%)  invented 2  median seconds 1.70";
        let score = read_score(line).unwrap();
        assert_eq!((score.exact, score.requests, score.invented), (67, 70, 2));
        assert_eq!((score.right, score.stated), (715, 719));
        assert_eq!(score.median_seconds, Some(1.7));
        let unmeasured = read_score(&line.replace("1.70", "nan")).unwrap();
        assert_eq!(unmeasured.median_seconds, None);
        assert_eq!(read_score("Traceback (most recent call last):"), None);
    }

    #[test]
    fn demands_are_those_of_the_file_and_the_model() {
        assert_eq!(demanded("requests-dev", DEFAULT_MODEL, 70), Some(67));
        assert_eq!(demanded("requests-dev", SMALL_MODEL, 70), Some(56));
        assert_eq!(demanded("others", DEFAULT_MODEL, 75), Some(72));
        assert_eq!(demanded("others", SMALL_MODEL, 75), None);
    }

    #[test]
    fn three_alike_are_not_one_guest() {
        let request = |guests: Value| Request {
            id: "r".into(),
            request: "…".into(),
            guests: serde_json::from_value(guests).unwrap(),
        };
        assert!(request(json!([{"kind": "vm", "count": 1}])).is_for_one_guest());
        assert!(!request(json!([{"kind": "vm", "count": 3}])).is_for_one_guest());
        assert!(!request(json!([{"count": 1}, {"count": 1}])).is_for_one_guest());
    }
}
