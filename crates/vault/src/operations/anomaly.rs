//! Operations that took far more than others of their kind.
//!
//! The test is robust: the distance from the median, in units of the median distance from it (Iglewicz and Hoaglin,
//! 1993), so that the outliers themselves do not widen what counts as usual. Where more than half of the values are the
//! same, the mean distance takes its place. It says that something is unusual, not that it is wrong.

use std::collections::BTreeMap;

use crate::operations::{Operation, Word};

/// When an operation counts as unusual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// How many operations of a kind there have to be.
    pub least: usize,
    /// How far from the median, in robust standard deviations.
    pub score: f64,
    /// How many times the median it has to be besides, so that a very even series does not make trifles unusual.
    pub ratio: f64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            least: 20,
            score: 6.0,
            ratio: 2.0,
        }
    }
}

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// The time, in milliseconds.
    Time,
    /// Tokens that the model wrote.
    OutputTokens,
    /// The time of processors, in milliseconds.
    Cpu,
    /// The most memory, in bytes.
    Memory,
    /// Bytes over the network.
    Network,
}

impl Measure {
    const ALL: [Self; 5] = [
        Self::Time,
        Self::OutputTokens,
        Self::Cpu,
        Self::Memory,
        Self::Network,
    ];

    /// Returns its name in JSON and in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Time => "ms",
            Self::OutputTokens => "output_tokens",
            Self::Cpu => "cpu_ms",
            Self::Memory => "peak_rss",
            Self::Network => "network_bytes",
        }
    }

    fn of(self, operation: &Operation) -> Option<u64> {
        match self {
            Self::Time => Some(operation.ms),
            Self::OutputTokens => operation.output_tokens,
            Self::Cpu => operation.cpu_ms,
            Self::Memory => operation.peak_rss,
            Self::Network => operation
                .network
                .map(|network| network.sent.saturating_add(network.received)),
        }
    }
}

/// One value that is unusual.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anomaly {
    /// Which of the operations it belongs to.
    pub index: usize,
    /// What was measured.
    pub measure: Measure,
    /// The value.
    pub value: u64,
    /// The median of its kind.
    pub median: f64,
    /// How far it is from it, in robust standard deviations; infinite where all others are the same.
    pub score: f64,
}

/// Finds the values that are far above those of other operations of the same kind: class, command, model, and whether
/// the answer came out of the cache.
pub fn detect_anomalies(operations: &[Operation], limits: &Limits) -> Vec<Anomaly> {
    type Kind<'a> = (&'a Word, &'a Word, &'a Option<String>, Option<bool>);
    let mut kinds: BTreeMap<Kind<'_>, Vec<usize>> = BTreeMap::new();
    for (index, operation) in operations.iter().enumerate() {
        let Operation {
            class,
            command,
            model,
            cache_hit,
            ..
        } = operation;
        let kind = kinds.entry((class, command, model, *cache_hit));
        kind.or_default().push(index);
    }
    let mut found = Vec::new();
    for members in kinds.values() {
        for measure in Measure::ALL {
            let values: Vec<(usize, u64)> = members
                .iter()
                .filter_map(|index| Some((*index, measure.of(&operations[*index])?)))
                .collect();
            found.extend(outliers(measure, &values, limits));
        }
    }
    found.sort_by_key(|anomaly| (anomaly.index, anomaly.measure));
    found
}

fn outliers(measure: Measure, values: &[(usize, u64)], limits: &Limits) -> Vec<Anomaly> {
    if values.len() < limits.least.max(3) {
        return Vec::new();
    }
    let numbers: Vec<f64> = values.iter().map(|(_, value)| *value as f64).collect();
    let median = middle(numbers.clone());
    let distances: Vec<f64> = numbers.iter().map(|value| (value - median).abs()).collect();
    // For a normal distribution both are the standard deviation.
    let mean = distances.iter().sum::<f64>() / distances.len() as f64;
    let spread = match 1.4826 * middle(distances) {
        0.0 => 1.2533 * mean,
        spread => spread,
    };
    let unusual = |(index, value): &(usize, u64)| {
        let above = *value as f64 - median;
        let score = above / spread;
        let anomaly = Anomaly {
            index: *index,
            measure,
            value: *value,
            median,
            score,
        };
        let far = above > 0.0 && score >= limits.score && *value as f64 >= limits.ratio * median;
        far.then_some(anomaly)
    };
    values.iter().filter_map(unusual).collect()
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let half = values.len() / 2;
    match values.len() % 2 {
        1 => values[half],
        _ => f64::midpoint(values[half - 1], values[half]),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::operations::Network;
    use crate::time::Time;

    fn took(ms: u64) -> Operation {
        Operation::new(Word::of("AI_REQUEST"), Word::of("generate"), Time(0), ms)
    }

    fn usual() -> Vec<Operation> {
        (0..30)
            .map(|number| took(1000 + number * 7 % 100))
            .collect()
    }

    fn detect(operations: &[Operation]) -> Vec<(usize, Measure)> {
        detect_anomalies(operations, &Limits::default())
            .iter()
            .map(|found| (found.index, found.measure))
            .collect()
    }

    #[test]
    fn one_that_took_far_longer_is_found_and_the_usual_ones_are_not() {
        let mut operations = usual();
        assert_eq!(detect(&operations), []);
        operations.insert(12, took(9000));
        assert_eq!(detect(&operations), [(12, Measure::Time)]);
        let found = detect_anomalies(&operations, &Limits::default())[0];
        assert!(found.value == 9000 && found.score > 100.0 && found.median < 1100.0);
    }

    #[test]
    fn several_outliers_do_not_hide_each_other() {
        let mut operations = usual();
        operations.extend((0..8).map(|_| took(50_000)));
        assert_eq!(detect(&operations).len(), 8);
    }

    #[test]
    fn few_operations_are_no_series() {
        let mut operations: Vec<Operation> = usual().into_iter().take(18).collect();
        operations.push(took(90_000));
        assert_eq!(detect(&operations), []);
        operations.push(took(1000));
        assert_eq!(detect(&operations), [(18, Measure::Time)]);
    }

    #[test]
    fn answers_from_the_cache_are_a_kind_of_their_own() {
        // Half of them are quick: that makes the others neither usual nor unusual.
        let mut operations = usual();
        for operation in &mut operations {
            operation.cache_hit = Some(false);
        }
        operations.extend((0..30).map(|number| Operation {
            cache_hit: Some(true),
            ..took(20 + number % 5)
        }));
        assert_eq!(detect(&operations), []);
        operations[40].ms = 1000;
        assert_eq!(detect(&operations), [(40, Measure::Time)]);
    }

    #[test]
    fn a_byte_over_the_network_is_unusual_where_none_ever_went() {
        let mut operations = usual();
        for operation in &mut operations {
            operation.network = Some(Network {
                sent: 0,
                received: 0,
            });
        }
        assert_eq!(detect(&operations), []);
        operations[3].network = Some(Network {
            sent: 1,
            received: 0,
        });
        assert_eq!(detect(&operations), [(3, Measure::Network)]);
    }

    #[test]
    fn a_little_more_than_an_even_series_is_not_unusual() {
        let mut operations: Vec<Operation> = (0..40).map(|_| took(1000)).collect();
        operations[5] = took(1100);
        assert_eq!(detect(&operations), []);
    }

    proptest! {
        #[test]
        fn nothing_within_twice_the_median_is_ever_unusual(values in prop::collection::vec(1000_u64..2000, 0..60)) {
            let operations: Vec<Operation> = values.into_iter().map(took).collect();
            prop_assert!(detect(&operations).is_empty());
        }

        #[test]
        fn every_number_is_judged_without_a_panic(values in prop::collection::vec(any::<u64>(), 0..60)) {
            let operations: Vec<Operation> = values.into_iter().map(took).collect();
            for found in detect_anomalies(&operations, &Limits::default()) {
                prop_assert!(found.score >= 6.0);
            }
        }
    }
}
