//! `benchmark-models`: how fast the installed models are here.

use std::time::Duration;

use clap::Args;
use clap_complete::ArgValueCandidates;
use pai_cage::effective::LayerSet;
use pai_cage::host::{Client, ClientOptions};
use pai_engine::models::{Installed, find_installed};
use serde::Serialize;
use serde_json::json;

use crate::commands::models;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::{Line, Table, bytes};

/// Measure how fast the installed models are
///
/// In the caged worker, as answers are made. One run before the first that counts warms up.
#[derive(Debug, Args)]
pub(crate) struct BenchmarkModels {
    /// Only these models; all that fit into memory otherwise
    #[arg(add = ArgValueCandidates::new(complete::installed))]
    names: Vec<String>,
    /// Runs that count
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100))]
    runs: u32,
    /// Tokens of the prompt
    #[arg(long, default_value_t = 256, value_parser = clap::value_parser!(u32).range(1..=8192))]
    prompt_tokens: u32,
    /// Tokens that are generated
    #[arg(long, default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=8192))]
    output_tokens: u32,
    /// Require these layers of the cage too: `all`, or names separated by commas
    #[arg(long, value_name = "LIST", value_parser = crate::commands::privacy::layers)]
    require_layers: Option<LayerSet>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// How long one run may take.
const LONGEST_RUN: Duration = Duration::from_secs(1800);

/// The middle and the ends of some measurements.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Spread {
    median: f64,
    min: f64,
    max: f64,
}

impl Spread {
    fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let middle = values.len() / 2;
        let median = match values.len() {
            0 => 0.0,
            n if n.is_multiple_of(2) => f64::midpoint(values[middle - 1], values[middle]),
            _ => values[middle],
        };
        let end = |value: Option<&f64>| value.copied().unwrap_or(0.0);
        Self {
            median,
            min: end(values.first()),
            max: end(values.last()),
        }
    }

    fn shown(self) -> String {
        format!("{:.1} ({:.1}-{:.1})", self.median, self.min, self.max)
    }
}

/// What was measured of one model.
#[derive(Clone, Debug, Serialize)]
struct Measured {
    name: String,
    runs: u32,
    prompt_tokens_per_second: Spread,
    output_tokens_per_second: Spread,
    load_ms: u64,
    peak_memory: Option<u64>,
    threads: u32,
}

/// A model that is not measured, and why.
#[derive(Clone, Debug, Serialize)]
struct LeftOut {
    name: String,
    reason: String,
}

impl BenchmarkModels {
    /// Refuses models that are not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        models::demand_any(context)?;
        self.names
            .iter()
            .try_for_each(|name| models::demand(context, name))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let store = models::store(context)?;
        let (chosen, left_out) = self.choose(context)?;
        let mut measured = Vec::new();
        for model in &chosen {
            let mut options = models::client_options(context, &store, model)?;
            // A run takes as long as it takes: a slow machine is what this is to show.
            options.engine.timeouts.answer = LONGEST_RUN;
            models::require(&mut options, self.require_layers);
            let mut client = Client::connect_or_start(&options).map_err(models::engine_failed)?;
            if measured.is_empty() {
                models::warn_of_gaps(context, client.effective());
            }
            measured.push(self.measure(context, model, &options, &mut client)?);
        }
        if self.json {
            context.ui.json(&json!({
                "prompt_tokens": self.prompt_tokens,
                "output_tokens": self.output_tokens,
                "models": measured,
                "left_out": left_out,
            }))?;
            return Ok(Exit::Done);
        }
        let mut table = Table::new([
            "model",
            ">runs",
            ">prompt tok/s",
            ">output tok/s",
            ">load",
            ">memory",
        ]);
        for one in &measured {
            table.row([
                Line::new().strong(&one.name),
                one.runs.to_string().into(),
                one.prompt_tokens_per_second.shown().into(),
                one.output_tokens_per_second.shown().into(),
                format!("{:.1} s", one.load_ms as f64 / 1000.0).into(),
                one.peak_memory.map_or("unknown".to_owned(), bytes).into(),
            ]);
        }
        context.ui.table(&table);
        let threads = measured.first().map_or(0, |one| one.threads);
        context.ui.note(format!(
            "median (slowest-fastest) of {} runs, {} prompt and {} output tokens, {threads} threads",
            self.runs, self.prompt_tokens, self.output_tokens
        ));
        for LeftOut { name, reason } in left_out {
            context.ui.note(format!("{name} was left out: {reason}"));
        }
        Ok(Exit::Done)
    }

    /// Returns the models to measure, and those left out with the reason.
    fn choose(&self, context: &Context) -> Result<(Vec<Installed>, Vec<LeftOut>), Failure> {
        let installed = models::installed(context)?;
        if installed.is_empty() {
            return Err(pai_engine::models::ChooseError::NoneInstalled.into());
        }
        if !self.names.is_empty() {
            let find = |name: &String| Ok(find_installed(&installed, name)?.clone());
            let named = self.names.iter().map(find);
            return Ok((named.collect::<Result<_, Failure>>()?, Vec::new()));
        }
        let available = models::hardware(context)?.memory.available;
        let (fits, too_large): (Vec<_>, Vec<_>) = installed
            .into_iter()
            .partition(|model| model.memory_bytes <= available);
        let left_out = too_large.into_iter().map(|model| {
            let (needs, there) = (bytes(model.memory_bytes), bytes(available));
            LeftOut {
                name: model.name,
                reason: format!("it needs {needs}, {there} are available"),
            }
        });
        Ok((fits, left_out.collect()))
    }

    fn measure(
        &self,
        context: &Context,
        model: &Installed,
        options: &ClientOptions,
        client: &mut Client,
    ) -> Result<Measured, Failure> {
        context
            .ui
            .note(format!("{}: {} runs", model.name, self.runs));
        let load_ms = client.info().load_ms;
        let (mut prompt, mut output) = (Vec::new(), Vec::new());
        for run in 0..=self.runs {
            let bench = client.bench(self.prompt_tokens, self.output_tokens);
            let bench = bench.map_err(models::engine_failed)?;
            if run > 0 {
                prompt.push(per_second(bench.prompt_tokens, bench.prompt_ms));
                output.push(per_second(bench.output_tokens, bench.output_ms));
            }
        }
        let status = client.status().map_err(models::engine_failed)?;
        Ok(Measured {
            name: model.name.clone(),
            runs: self.runs,
            prompt_tokens_per_second: Spread::of(prompt),
            output_tokens_per_second: Spread::of(output),
            load_ms,
            peak_memory: status.peak_memory,
            threads: options.engine.params.threads,
        })
    }
}

fn per_second(tokens: u32, milliseconds: f64) -> f64 {
    if milliseconds > 0.0 {
        f64::from(tokens) * 1000.0 / milliseconds
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Spread, per_second};

    #[test]
    fn the_median_is_the_middle_and_one_outlier_does_not_move_it() {
        let spread = Spread::of(vec![3.0, 1000.0, 1.0, 2.0, 2.5]);
        assert_eq!((spread.median, spread.min, spread.max), (2.5, 1.0, 1000.0));
        assert_eq!(Spread::of(vec![1.0, 3.0]).median, 2.0);
        assert_eq!(Spread::of(Vec::new()).median, 0.0);
        assert_eq!(per_second(64, 0.0), 0.0);
        assert_eq!(per_second(64, 2000.0), 32.0);
    }
}
