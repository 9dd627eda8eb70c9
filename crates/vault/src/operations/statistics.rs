//! Numbers over operations: only what was measured is counted.

use std::collections::BTreeMap;

use crate::operations::{Operation, Word};

/// Numbers over some operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statistics {
    /// All of them together.
    pub all: Group,
    /// Those of each command.
    pub commands: BTreeMap<Word, Group>,
    /// Those with each model, by its digest.
    pub models: BTreeMap<String, Group>,
}

/// Numbers over operations of one kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// How many there were.
    pub requests: u64,
    /// The middle of their times in milliseconds.
    pub median_ms: Option<u64>,
    /// The time within which 95 of 100 were done, in milliseconds.
    pub p95_ms: Option<u64>,
    /// Tokens of prompts, of those that counted them.
    pub prompt_tokens: Option<u64>,
    /// Tokens that models wrote, of those that counted them.
    pub output_tokens: Option<u64>,
    /// How many came out of the cache.
    pub hits: u64,
    /// How many were looked for there, and were not there.
    pub misses: u64,
    /// The time of processors, of those that measured it, in milliseconds.
    pub cpu_ms: Option<u64>,
    /// The most memory that one held.
    pub peak_rss: Option<u64>,
    /// How many had their network counted.
    pub network_counted: u64,
    /// What those sent and received, in bytes.
    pub network_bytes: u64,
}

impl Group {
    /// Returns the part of lookups that found something; nothing when none was made.
    pub fn hit_rate(&self) -> Option<f64> {
        let looked = self.hits + self.misses;
        (looked > 0).then(|| self.hits as f64 / looked as f64)
    }

    fn of(operations: &[&Operation]) -> Self {
        let mut times: Vec<u64> = operations.iter().map(|one| one.ms).collect();
        times.sort_unstable();
        let sum = |of: fn(&Operation) -> Option<u64>| {
            let known: Vec<u64> = operations.iter().filter_map(|one| of(one)).collect();
            let sum = || {
                known
                    .iter()
                    .fold(0, |sum: u64, one| sum.saturating_add(*one))
            };
            (!known.is_empty()).then(sum)
        };
        let count = |hit: bool| {
            let same = operations.iter().filter(|one| one.cache_hit == Some(hit));
            same.count() as u64
        };
        let networks: Vec<_> = operations.iter().filter_map(|one| one.network).collect();
        Self {
            requests: operations.len() as u64,
            median_ms: nearest(&times, 50),
            p95_ms: nearest(&times, 95),
            prompt_tokens: sum(|one| one.prompt_tokens),
            output_tokens: sum(|one| one.output_tokens),
            hits: count(true),
            misses: count(false),
            cpu_ms: sum(|one| one.cpu_ms),
            peak_rss: operations.iter().filter_map(|one| one.peak_rss).max(),
            network_counted: networks.len() as u64,
            network_bytes: networks
                .iter()
                .map(|network| network.sent.saturating_add(network.received))
                .fold(0, u64::saturating_add),
        }
    }
}

/// The nearest rank: the smallest value that so many of a hundred do not exceed.
fn nearest(sorted: &[u64], percent: usize) -> Option<u64> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied()
}

impl Statistics {
    /// Counts.
    pub fn of(operations: &[Operation]) -> Self {
        let mut commands: BTreeMap<&Word, Vec<&Operation>> = BTreeMap::new();
        let mut models: BTreeMap<&String, Vec<&Operation>> = BTreeMap::new();
        for operation in operations {
            commands
                .entry(&operation.command)
                .or_default()
                .push(operation);
            if let Some(model) = &operation.model {
                models.entry(model).or_default().push(operation);
            }
        }
        let all: Vec<&Operation> = operations.iter().collect();
        Self {
            all: Group::of(&all),
            commands: commands
                .into_iter()
                .map(|(word, of)| (word.clone(), Group::of(&of)))
                .collect(),
            models: models
                .into_iter()
                .map(|(model, of)| (model.clone(), Group::of(&of)))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operations::Network;
    use crate::time::Time;

    fn took(ms: u64) -> Operation {
        Operation::new(Word::of("AI_REQUEST"), Word::of("generate"), Time(0), ms)
    }

    #[test]
    fn median_and_p95_are_times_that_were_measured() {
        let hundred: Vec<Operation> = (1..=100).rev().map(took).collect();
        let all = Statistics::of(&hundred).all;
        assert_eq!((all.median_ms, all.p95_ms), (Some(50), Some(95)));
        let one = Statistics::of(&[took(7)]).all;
        assert_eq!((one.median_ms, one.p95_ms), (Some(7), Some(7)));
        assert_eq!(Statistics::of(&[]).all, Group::default());
    }

    #[test]
    fn what_was_not_measured_is_not_counted_as_nothing() {
        let mut counted = took(1);
        counted.output_tokens = Some(10);
        counted.cache_hit = Some(false);
        counted.network = Some(Network {
            sent: 1,
            received: 2,
        });
        counted.model = Some("sha256:1".to_owned());
        let mut hit = took(1);
        hit.cache_hit = Some(true);
        hit.command = Word::of("ask");
        let statistics = Statistics::of(&[counted, hit, took(1)]);
        let all = &statistics.all;
        assert_eq!(
            (all.requests, all.output_tokens, all.prompt_tokens),
            (3, Some(10), None)
        );
        assert_eq!(all.hit_rate(), Some(0.5));
        assert_eq!((all.network_counted, all.network_bytes), (1, 3));
        assert_eq!(statistics.commands[&Word::of("generate")].requests, 2);
        assert_eq!(statistics.models["sha256:1"].requests, 1);
        assert_eq!(Statistics::of(&[took(1)]).all.hit_rate(), None);
    }
}
