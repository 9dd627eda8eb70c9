//! `performance-stats`: what operations took, as far as it was measured.

use clap::Args;
use pai_engine::models::Catalogue;
use pai_vault::operations::{
    self, Anomaly, Group, Limits, Operation, Statistics, detect_anomalies,
};
use pai_vault::time::Time;
use serde_json::{Value, json};

use crate::age::Since;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept;
use crate::ui::{Line, Table, bytes, counted};

/// Show what operations took: requests, times, tokens, answers from the cache
///
/// The numbers come from sealed records, one for each operation; what was not measured is not shown.
#[derive(Debug, Args)]
pub(crate) struct PerformanceStats {
    /// Count only what began since this age or day, such as 7d or 2026-07-30
    #[arg(long, value_name = "WHEN")]
    since: Option<Since>,
    /// Show numbers only: no command and no model
    #[arg(long)]
    privacy_mode: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

impl PerformanceStats {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let now = kept::now();
        let since = self.since.map_or(Time(0), |since| since.time(now));
        let (operations, cached) = match kept::existing(context)? {
            Some(kept) => {
                let usage = kept.cache(context, now)?.cache.usage()?;
                (
                    operations::since(&kept.store, since)?,
                    (usage.answers, usage.bytes),
                )
            }
            None => (Vec::new(), (0, 0)),
        };
        let statistics = Statistics::of(&operations);
        let unusual = detect_anomalies(&operations, &Limits::default());
        if self.json {
            context
                .ui
                .json(&self.document(&statistics, &operations, &unusual, cached))?;
            return Ok(Exit::Done);
        }
        if operations.is_empty() {
            context.ui.out("no operation was recorded");
            return Ok(Exit::Done);
        }
        self.show(context, &statistics, cached);
        if !unusual.is_empty() {
            self.show_unusual(context, &operations, &unusual);
        }
        Ok(Exit::Done)
    }

    fn show(&self, context: &Context, statistics: &Statistics, cached: (u64, u64)) {
        let mut table = Table::new([
            "",
            ">requests",
            ">median",
            ">p95",
            ">tokens in",
            ">tokens out",
            ">from the cache",
        ]);
        let mut row = |name: &str, group: &Group| {
            table.row([
                name.into(),
                group.requests.to_string().into(),
                or_dash(group.median_ms.map(time)),
                or_dash(group.p95_ms.map(time)),
                or_dash(group.prompt_tokens),
                or_dash(group.output_tokens),
                or_dash(
                    group
                        .hit_rate()
                        .map(|rate| format!("{:.0} %", rate * 100.0)),
                ),
            ]);
        };
        row("all", &statistics.all);
        if !self.privacy_mode {
            for (command, group) in &statistics.commands {
                row(command.as_str(), group);
            }
            for (model, group) in &statistics.models {
                row(&format!("model {}", called(model)), group);
            }
        }
        context.ui.table(&table);
        let all = &statistics.all;
        if let Some(cpu) = all.cpu_ms {
            context.ui.out(format!("time of processors  {}", time(cpu)));
        }
        if let Some(peak) = all.peak_rss {
            context
                .ui
                .out(format!("most memory         {}", bytes(peak)));
        }
        if all.network_counted > 0 {
            context.ui.out(format!(
                "network             {} in {} whose counters were read",
                bytes(all.network_bytes),
                counted(all.network_counted, "operation", "operations")
            ));
        }
        context.ui.out(format!(
            "answers kept        {} ({})",
            cached.0,
            bytes(cached.1)
        ));
    }

    fn show_unusual(&self, context: &Context, operations: &[Operation], unusual: &[Anomaly]) {
        context.ui.out(format!(
            "unusual             far above others of their kind: {}",
            counted(unusual.len() as u64, "value", "values")
        ));
        if self.privacy_mode {
            return;
        }
        for anomaly in unusual {
            let operation = &operations[anomaly.index];
            context.ui.out(format!(
                "  {}  {}  {} {}, median {:.0}",
                operation.started,
                operation.command.as_str(),
                anomaly.measure.name(),
                anomaly.value,
                anomaly.median
            ));
        }
    }

    fn document(
        &self,
        statistics: &Statistics,
        operations: &[Operation],
        unusual: &[Anomaly],
        cached: (u64, u64),
    ) -> Value {
        let mut document = json!({
            "all": group(&statistics.all),
            "cache": {"answers": cached.0, "bytes": cached.1},
            "unusual": unusual.len(),
        });
        if !self.privacy_mode {
            document["commands"] = statistics
                .commands
                .iter()
                .map(|(name, of)| json!({"command": name.as_str(), "took": group(of)}))
                .collect();
            document["models"] = statistics
                .models
                .iter()
                .map(|(digest, of)| json!({"model": digest, "took": group(of)}))
                .collect();
            document["unusual_values"] = unusual
                .iter()
                .map(|anomaly| {
                    json!({
                        "started": operations[anomaly.index].started.0,
                        "command": operations[anomaly.index].command.as_str(),
                        "measure": anomaly.measure.name(),
                        "value": anomaly.value,
                        "median": anomaly.median,
                    })
                })
                .collect();
        }
        document
    }
}

fn group(group: &Group) -> Value {
    json!({
        "requests": group.requests,
        "median_ms": group.median_ms,
        "p95_ms": group.p95_ms,
        "prompt_tokens": group.prompt_tokens,
        "output_tokens": group.output_tokens,
        "cache_hits": group.hits,
        "cache_misses": group.misses,
        "hit_rate": group.hit_rate(),
        "cpu_ms": group.cpu_ms,
        "peak_rss": group.peak_rss,
        "network_counted": group.network_counted,
        "network_bytes": group.network_bytes,
    })
}

fn or_dash(value: Option<impl ToString>) -> Line {
    value
        .map_or_else(|| "-".to_owned(), |value| value.to_string())
        .into()
}

fn time(ms: u64) -> String {
    match ms {
        0..1000 => format!("{ms} ms"),
        1000..600_000 => format!("{:.2} s", ms as f64 / 1000.0),
        _ => format!("{:.0} min", ms as f64 / 60_000.0),
    }
}

/// A model's name in the catalogue, or the beginning of its digest, by which people tell others apart.
fn called(digest: &str) -> &str {
    let digest = digest.strip_prefix("sha256:").unwrap_or(digest);
    let known = digest.parse().ok();
    let known = known.and_then(|digest| Catalogue::builtin().by_digest(&digest));
    known.map_or_else(
        || digest.get(..12).unwrap_or(digest),
        |entry| entry.name.as_str(),
    )
}
