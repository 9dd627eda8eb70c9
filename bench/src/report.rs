//! The table: rows with what was measured, what is demanded, and the command.
#![expect(
    clippy::disallowed_methods,
    reason = "asks git which commit is measured"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use serde::Serialize;
use serde_json::Value;

use crate::Outcome;
use crate::args::repository;

/// Everything that one run measured.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    schema: u32,
    measured_at: u64,
    commit: String,
    machine: Machine,
    rows: Vec<Row>,
}

/// What the figures were measured on.
#[derive(Debug, Serialize)]
struct Machine {
    processor: String,
    cores: usize,
    kernel: String,
    /// The load of the last minute before the run: near 0 on a quiet machine.
    load_before: f64,
}

/// One row of the table.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    /// The figure in words.
    pub(crate) measured: String,
    /// What is demanded of it; empty where nothing is.
    pub(crate) demanded: String,
    /// Whether it is as good as demanded; `None` where nothing is.
    pub(crate) met: Option<bool>,
    /// The command that was measured.
    pub(crate) command: String,
    /// The figures as numbers.
    pub(crate) figures: Value,
}

impl Report {
    /// Starts an empty report and looks at the machine.
    pub(crate) fn start() -> Self {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Self {
            schema: 1,
            measured_at: now.map_or(0, |time| time.as_secs()),
            commit: commit(),
            machine: Machine::probe(),
            rows: Vec::new(),
        }
    }

    /// Adds rows, and shows them at once.
    pub(crate) fn add(&mut self, rows: Vec<Row>) {
        for row in &rows {
            eprintln!("{}: {}", row.what, row.measured);
        }
        self.rows.extend(rows);
    }

    /// Says whether every figure is as good as demanded.
    pub(crate) fn is_met(&self) -> bool {
        self.rows.iter().all(|row| row.met != Some(false))
    }

    /// Returns the table as Markdown with aligned columns.
    pub(crate) fn table(&self) -> String {
        let mut cells = vec![["what", "measured", "demanded", "met", "command"].map(str::to_owned)];
        cells.extend(self.rows.iter().map(|row| {
            let met = row.met.map_or("", |met| if met { "yes" } else { "no" });
            let command = format!("`{}`", row.command);
            let cells: [&str; 5] = [&row.what, &row.measured, &row.demanded, met, &command];
            cells.map(|cell| cell.replace('|', "\\|"))
        }));
        let width = |at: usize| {
            let widths = cells.iter().map(|row| row[at].chars().count());
            widths.max().unwrap_or(0)
        };
        let widths: [usize; 5] = std::array::from_fn(width);
        cells.insert(1, widths.map(|width| "-".repeat(width)));
        let mut text = String::new();
        for row in &cells {
            for (cell, width) in row.iter().zip(widths) {
                let _ = write!(text, "| {cell:width$} ");
            }
            text.push_str("|\n");
        }
        let machine = &self.machine;
        let _ = writeln!(
            text,
            "\nOn {} cores of {}, Linux {}, load {:.1} before; commit {}.",
            machine.cores, machine.processor, machine.kernel, machine.load_before, self.commit
        );
        text
    }

    /// Writes the report as JSON.
    pub(crate) fn write(&self, path: &Path) -> Outcome<()> {
        let failed = |error: std::io::Error| format!("cannot write `{}`: {error}", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let text = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        fs::write(path, text + "\n").map_err(failed)
    }
}

impl Machine {
    fn probe() -> Self {
        let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
        let processors = read("/proc/cpuinfo");
        let name = processors.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            (key.trim() == "model name").then(|| value.trim().to_owned())
        });
        let load = read("/proc/loadavg");
        Self {
            processor: name.unwrap_or_else(|| "an unnamed processor".to_owned()),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            load_before: load
                .split(' ')
                .next()
                .and_then(|first| first.parse().ok())
                .unwrap_or(f64::NAN),
        }
    }
}

fn commit() -> String {
    let asked = Command::new("git")
        .args(["describe", "--always", "--dirty", "--exclude=*"])
        .current_dir(repository())
        .output();
    let said = asked.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    said.ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "unknown".to_owned())
}

/// Returns the middle value; of an even number, the mean of the two in the middle.
pub(crate) fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        length if length % 2 == 1 => Some(sorted[middle]),
        _ => Some((sorted[middle - 1] + sorted[middle]) / 2.0),
    }
}

/// Rounds to three decimals, as far as anything here can be trusted.
pub(crate) fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_value_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }

    #[test]
    fn a_figure_that_falls_short_is_a_no_and_one_without_a_demand_is_not() {
        let row = |met| Row {
            what: "a | b".into(),
            measured: "1".into(),
            demanded: String::new(),
            met,
            command: "true".into(),
            figures: Value::Null,
        };
        let mut report = Report::start();
        report.add(vec![row(None), row(Some(true))]);
        assert!(report.is_met());
        report.add(vec![row(Some(false))]);
        assert!(!report.is_met());
        let table = report.table();
        let lines: Vec<&str> = table.lines().take(5).collect();
        assert!(lines[2].starts_with("| a \\| b | 1 "), "{table}");
        let width = lines[0].chars().count();
        assert!(
            lines.iter().all(|line| line.chars().count() == width),
            "{table}"
        );
    }
}
