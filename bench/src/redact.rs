//! The detector of sensitive data, side by side with other scanners.
//!
//! The comparison itself is `bench/redact/compare.py`: it makes a labelled corpus, installs the others below
//! the target folder, and runs all of them on the same files. Here its figures become rows.
#![expect(clippy::disallowed_methods, reason = "starts the comparison")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use pai_redact::{Detector, Options, Raw, Redactor};
use serde::Deserialize;
use serde_json::json;

use crate::Outcome;
use crate::args::{repository, results};
use crate::report::{Row, median, rounded};

/// What the comparison calls this program, and this program where it looks for secrets only, as the others do.
const OURS: &str = "proxmox-ai";
const SECRETS: &str = "proxmox-ai, secrets";

const COMMAND: &str = "python3 bench/redact/compare.py";

/// What the comparison writes.
#[derive(Debug, Deserialize)]
struct Compared {
    quality: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
    speed: BTreeMap<String, Speed>,
}

#[derive(Debug, Deserialize)]
struct Speed {
    mb_s: Option<f64>,
    mb_cpu_s: Option<f64>,
    peak_mb: Option<f64>,
    alarms_per_mb: Option<f64>,
}

/// The figures of one class of findings.
#[derive(Debug, Deserialize)]
struct Quality {
    recall: f64,
    every_byte: f64,
    precision: f64,
    f1: f64,
}

/// Runs the comparison, which prints its own table, and returns what is demanded of this program.
pub(crate) fn measure() -> Outcome<Vec<Row>> {
    let folder = results();
    std::fs::create_dir_all(&folder).map_err(|error| format!("`{}`: {error}", folder.display()))?;
    let path = folder.join("redact.json");
    let ended = Command::new("python3")
        .arg(repository().join("bench/redact/compare.py"))
        .arg("--out")
        .arg(&path)
        .status()
        .map_err(|error| format!("python3: {error}"))?;
    if !ended.success() {
        return Err(format!("the comparison failed: {ended}"));
    }
    let mut all = rows(&read(&path)?)?;
    // The comparison has compiled no pattern in this process: what is built first is built cold.
    all.push(building()?);
    all.push(prompt());
    Ok(all)
}

/// How long the first use waits: rules are read, and the automaton of all words is built.
fn building() -> Outcome<Row> {
    let mut times = Vec::new();
    for _ in 0..9 {
        let start = Instant::now();
        Detector::new(Options::default()).map_err(|error| error.to_string())?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    let middle = median(&times).unwrap_or(f64::NAN);
    Ok(Row {
        what: "building the detector of sensitive data".into(),
        measured: format!(
            "{middle:.1} ms, median of {}; {:.1} ms the first time",
            times.len(),
            times[0]
        ),
        demanded: "at most 30 ms".into(),
        met: Some(middle <= 30.0),
        command: "Detector::new(Options::default())".into(),
        figures: json!({"median_ms": rounded(middle), "first_ms": rounded(times[0])}),
    })
}

/// How long a prompt waits to be masked once patterns are compiled.
fn prompt() -> Row {
    let text = prompt_of(4 << 10);
    let redactor = Redactor::new();
    let mut times = Vec::new();
    let mut masked = 0;
    // The first rounds compile what this prompt needs.
    for round in 0..60 {
        let raw = Raw::new(&text);
        let start = Instant::now();
        let (_, ledger) = redactor.scrub(raw);
        if round >= 10 {
            times.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        masked = ledger.len();
    }
    let middle = median(&times).unwrap_or(f64::NAN);
    Row {
        what: "masking a prompt of 4 KB".into(),
        measured: format!(
            "{middle:.2} ms, median of {}; {masked} values masked",
            times.len()
        ),
        demanded: "at most 1 ms".into(),
        met: Some(middle <= 1.0 && masked > 0),
        command: "Redactor::scrub(prompt)".into(),
        figures: json!({"median_ms": rounded(middle), "bytes": text.len(), "masked": masked}),
    }
}

/// A request as people write it, with a file of settings pasted behind it.
fn prompt_of(length: usize) -> String {
    let mut text = String::from(
        "Create two web servers and a database on the cluster. The node is pve-n7, the gateway 10.20.30.1. \
         This is what we use now:\n",
    );
    for number in 0.. {
        if text.len() >= length {
            break;
        }
        // No value stands in the source, and no two are equal.
        let word: String = (0..20u32)
            .map(|at| char::from(b'a' + ((number * 31 + at * at * 7 + at * 11) % 26) as u8))
            .collect();
        text.push_str(&format!(
            "  - name: web{number}\n    address: 10.20.30.{}\n    memory: 2048\n    cores: 2\n    \
             description: serves the shop, see the wiki for how it was set up\n    db_password: {word}{number}\n",
            10 + number % 200
        ));
    }
    text
}

fn read(path: &Path) -> Outcome<Compared> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("`{}`: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("`{}`: {error}", path.display()))
}

fn rows(compared: &Compared) -> Outcome<Vec<Row>> {
    let secret = quality(compared, "secret")?;
    let weakest = secret.recall.min(secret.every_byte).min(secret.precision);
    let mut rows = vec![Row {
        what: "secrets found in the labelled corpus".into(),
        measured: format!(
            "{:.3} of them, {:.3} in every byte, precision {:.3}",
            secret.recall, secret.every_byte, secret.precision
        ),
        demanded: "each at least 0.970".into(),
        met: Some(weakest >= 0.97),
        command: COMMAND.into(),
        figures: json!({"recall": secret.recall, "every_byte": secret.every_byte, "precision": secret.precision}),
    }];
    for (class, least) in [("network", 0.97), ("pii", 0.95)] {
        let found = quality(compared, class)?;
        rows.push(Row {
            what: format!("{class} data found in the labelled corpus"),
            measured: format!("F1 {:.3}", found.f1),
            demanded: format!("at least {least:.3}"),
            met: Some(found.f1 >= least),
            command: COMMAND.into(),
            figures: json!({"recall": found.recall, "precision": found.precision, "f1": found.f1}),
        });
    }
    rows.extend(tree(compared)?);
    Ok(rows)
}

fn quality(compared: &Compared, class: &str) -> Outcome<Quality> {
    let ours = compared.quality.get(OURS);
    let found = ours.and_then(|classes| classes.get(class)).cloned();
    let found = found.ok_or_else(|| format!("no figures of the class {class}"))?;
    serde_json::from_value(found).map_err(|error| format!("the class {class}: {error}"))
}

/// The rows that come from the tree of sources, logs and YAML.
fn tree(compared: &Compared) -> Outcome<Vec<Row>> {
    let ours = compared.speed.get(OURS).ok_or("no figures of speed")?;
    let mut rows = vec![
        speed(compared, SECRETS, "scanning for secrets on one core")?,
        speed(compared, OURS, "scanning for every class on one core")?,
    ];
    if let Some(alarms) = ours.alarms_per_mb {
        rows.push(Row {
            what: "secrets seen in public source code".into(),
            measured: format!("{alarms:.2} per MB"),
            demanded: "under 1 per MB".into(),
            met: Some(alarms < 1.0),
            command: COMMAND.into(),
            figures: json!({"per_mb": rounded(alarms)}),
        });
    }
    if let Some(peak) = ours.peak_mb {
        rows.push(Row {
            what: "peak memory of the scan".into(),
            measured: format!("{peak:.0} MB"),
            demanded: "at most 200 MB".into(),
            met: Some(peak <= 200.0),
            command: COMMAND.into(),
            figures: json!({"mb": rounded(peak)}),
        });
    }
    Ok(rows)
}

/// How fast the tree was scanned, and beside the fastest peer, which looks for secrets only.
fn speed(compared: &Compared, name: &str, what: &str) -> Outcome<Row> {
    let ours = compared.speed.get(name).ok_or("no figures of speed")?;
    let rate = ours.mb_s.ok_or("the tree was not scanned")?;
    let peer = compared.speed.get("kingfisher");
    let kingfisher = peer.and_then(|one| one.mb_s);
    let beside = kingfisher.map_or_else(String::new, |theirs| {
        format!(", {:.1} × Kingfisher", rate / theirs)
    });
    // Other work on the machine slows both down; the processor's seconds tell how far.
    let busy = ours.mb_cpu_s.map_or_else(String::new, |busy| {
        let beside = peer
            .and_then(|one| one.mb_cpu_s)
            .map_or_else(String::new, |theirs| format!(", {:.1} ×", busy / theirs));
        format!("; {busy:.0} MB per second of CPU{beside}")
    });
    Ok(Row {
        what: what.into(),
        measured: format!("{rate:.0} MB/s{beside}{busy}"),
        demanded: "at least 250 MB/s and 4 × Kingfisher".into(),
        met: Some(rate >= 250.0 && kingfisher.is_none_or(|theirs| rate >= 4.0 * theirs)),
        command: COMMAND.into(),
        figures: json!({
            "mb_per_second": rounded(rate),
            "mb_per_cpu_second": ours.mb_cpu_s.map(rounded),
            "kingfisher": kingfisher.map(rounded),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(recall: f64, rate: f64, kingfisher: Option<f64>) -> Compared {
        let class = json!({"recall": recall, "every_byte": 0.98, "precision": 0.99, "f1": 0.98});
        serde_json::from_value(json!({
            "quality": {
                OURS: {"secret": class, "network": class, "pii": class},
                "other": {"why": "no end after 600 s"},
            },
            "speed": {
                OURS: {"mb_s": rate, "peak_mb": 40.0, "alarms_per_mb": 0.1},
                SECRETS: {"mb_s": rate, "peak_mb": 30.0},
                "kingfisher": {"mb_s": kingfisher, "why": "not installed"},
            },
        }))
        .expect("the shape is that of the comparison")
    }

    #[test]
    fn the_weakest_figure_of_secrets_decides() {
        let good = rows(&compared(0.98, 300.0, Some(60.0))).unwrap();
        assert!(good.iter().all(|row| row.met == Some(true)));
        let poor = rows(&compared(0.96, 300.0, Some(60.0))).unwrap();
        assert_eq!(poor[0].met, Some(false));
    }

    #[test]
    fn speed_is_held_to_a_figure_and_to_the_fastest_peer() {
        let met = |rate, kingfisher| {
            let rows = rows(&compared(0.98, rate, kingfisher)).unwrap();
            assert_eq!(rows[3].met, rows[4].met);
            rows[3].met
        };
        assert_eq!(met(300.0, Some(60.0)), Some(true));
        assert_eq!(met(300.0, Some(80.0)), Some(false));
        assert_eq!(met(240.0, Some(20.0)), Some(false));
        assert_eq!(met(260.0, None), Some(true));
    }

    #[test]
    fn a_comparison_without_this_program_is_an_error() {
        let mut empty = compared(0.98, 300.0, None);
        empty.quality.remove(OURS);
        assert!(rows(&empty).is_err());
    }
}
