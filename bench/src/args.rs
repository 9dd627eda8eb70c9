//! What to measure, and with what.
#![expect(
    clippy::disallowed_methods,
    reason = "the models' folder may come from the environment"
)]

use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};

use crate::Outcome;

/// The model that speed and memory are demanded of.
pub(crate) const DEFAULT_MODEL: &str = "qwen2.5-coder:1.5b";

/// The smaller model, of which fewer exact requests are demanded.
pub(crate) const SMALL_MODEL: &str = "qwen2.5-coder:0.5b";

/// The labelled requests that are scored unless others are named.
const SETS: [&str; 5] = [
    "../shared/eval/requests-dev.jsonl",
    "crates/engine/tests/data/requests-final-d.jsonl",
    "crates/engine/tests/data/requests-multi-a.jsonl",
    "crates/engine/tests/data/requests-multi-b.jsonl",
    "crates/engine/tests/data/requests-multi-c.jsonl",
];

/// Measure what the programs do, print one table and write it as JSON
///
/// Exit code 1 means that a figure is worse than what is demanded of it.
#[derive(Debug, Parser)]
#[command(name = "pai-bench")]
pub(crate) struct Arguments {
    /// What to measure
    #[arg(value_enum, default_value = "all")]
    pub(crate) parts: Vec<Part>,
    /// A model to measure; may be given several times, speed and memory take the first
    #[arg(long = "model", value_name = "NAME")]
    models: Vec<String>,
    /// Labelled requests, one JSON object a line; may be given several times, speed takes the first. Without one:
    /// the development requests, a set that was written apart from the code, and those in German, French and Spanish
    #[arg(long = "requests", value_name = "FILE")]
    requests: Vec<PathBuf>,
    /// Take only so many requests of each file, to try the bench itself
    #[arg(long, value_name = "N")]
    pub(crate) first: Option<usize>,
    /// Print what is wrong, request by request
    #[arg(long)]
    pub(crate) show: bool,
    /// Write the table as JSON there
    #[arg(long, value_name = "PATH")]
    json: Option<PathBuf>,
    /// The folder of `proxmox-ai` and `pai-worker`; the bench's own by default
    #[arg(long, value_name = "DIR")]
    bin: Option<PathBuf>,
    /// The folder of the model files; PROXMOX_AI_TEST_MODELS by default
    #[arg(long = "models", value_name = "DIR")]
    folder: Option<PathBuf>,
    /// The program that scores answers
    #[arg(long, value_name = "FILE")]
    scorer: Option<PathBuf>,
}

/// A part of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Every part
    All,
    /// Exact and invented values, and what Terraform says of the files
    Requests,
    /// Warm requests, side by side with a plain JSON schema
    Speed,
    /// From nothing to the first answer
    Cold,
    /// `--help`
    Help,
    /// The worker's peak memory
    Memory,
    /// Ways out of the cage
    Escape,
    /// Sensitive data, side by side with other scanners; installs them, so it runs only when named
    Redact,
}

impl Arguments {
    /// Says whether a part is asked for.
    pub(crate) fn wants(&self, part: Part) -> bool {
        let all = self.parts.contains(&Part::All) && part != Part::Redact;
        all || self.parts.contains(&part)
    }

    /// Returns the models whose answers are scored.
    pub(crate) fn models(&self) -> Vec<String> {
        match self.models.is_empty() {
            true => vec![DEFAULT_MODEL.to_owned(), SMALL_MODEL.to_owned()],
            false => self.models.clone(),
        }
    }

    /// Returns the files of labelled requests.
    pub(crate) fn requests(&self) -> Vec<PathBuf> {
        match self.requests.is_empty() {
            true => SETS.iter().map(|file| repository().join(file)).collect(),
            false => self.requests.clone(),
        }
    }

    /// Returns the program that scores answers.
    pub(crate) fn scorer(&self) -> PathBuf {
        let usual = || repository().join("../shared/eval/score_requests.py");
        self.scorer.clone().unwrap_or_else(usual)
    }

    /// Returns where the table is written as JSON.
    pub(crate) fn json(&self) -> PathBuf {
        let usual = || results().join("latest.json");
        self.json.clone().unwrap_or_else(usual)
    }

    /// Returns the folder of the programs.
    pub(crate) fn bin(&self) -> Outcome<PathBuf> {
        if let Some(folder) = &self.bin {
            return absolute(folder);
        }
        let own = std::env::current_exe().map_err(|error| format!("no own path: {error}"))?;
        Ok(own.parent().unwrap_or(Path::new("/")).to_owned())
    }

    /// Returns the folder of the model files.
    pub(crate) fn folder(&self) -> Outcome<PathBuf> {
        let named = || std::env::var_os("PROXMOX_AI_TEST_MODELS").map(PathBuf::from);
        let folder = self.folder.clone().or_else(named);
        absolute(&folder.ok_or("name the models' folder with --models or PROXMOX_AI_TEST_MODELS")?)
    }
}

/// Returns the repository's folder.
pub(crate) fn repository() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent()
        .expect("the bench is a folder of the repository")
}

/// Returns the folder for what a run leaves behind.
pub(crate) fn results() -> PathBuf {
    repository().join("bench/results")
}

fn absolute(path: &Path) -> Outcome<PathBuf> {
    let found = path.canonicalize();
    found.map_err(|error| format!("`{}`: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }

    #[test]
    fn the_usual_sets_of_the_repository_are_there() {
        let usual = Arguments::parse_from(["pai-bench"]).requests();
        for file in &usual[1..] {
            let rows = crate::requests::load(file, None).unwrap();
            assert!(rows.len() > 50, "{}", file.display());
        }
        // The requests that speed is measured on come first.
        assert!(usual[0].ends_with("requests-dev.jsonl"));
    }

    #[test]
    fn a_part_is_measured_when_it_or_all_is_asked_for() {
        let some = Arguments::parse_from(["pai-bench", "help", "cold"]);
        assert!(some.wants(Part::Help) && some.wants(Part::Cold) && !some.wants(Part::Speed));
        let all = Arguments::parse_from(["pai-bench"]);
        assert!(all.wants(Part::Escape) && all.wants(Part::Speed));
    }

    #[test]
    fn what_installs_other_programs_runs_only_when_named() {
        assert!(!Arguments::parse_from(["pai-bench"]).wants(Part::Redact));
        assert!(Arguments::parse_from(["pai-bench", "redact"]).wants(Part::Redact));
    }
}
