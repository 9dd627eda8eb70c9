//! What the security policy has watched of each operation: what it took of the machine, and whether that is unusual.

use pai_cage::client::Client;
use pai_vault::journal::{Body, Outcome};
use pai_vault::operations::{self, Anomaly, Limits, Operation, detect_anomalies};
use pai_vault::time::Time;

use crate::context::Context;
use crate::failure::Failure;
use crate::record::Record;

/// What is watched.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Watch {
    monitors: bool,
    detects: bool,
}

/// The key of the policy, which the journal names.
const DETECT: &str = "detect_anomalies";

impl Watch {
    /// Reads it from the policy.
    pub(super) fn of(context: &Context) -> Result<Self, Failure> {
        let policy = context.policy()?;
        Ok(Self {
            monitors: policy.monitors(),
            detects: policy.detects_anomalies(),
        })
    }

    /// Says whether the operation has to be recorded, or fail.
    pub(super) fn must_record(self) -> bool {
        self.monitors || self.detects
    }

    /// Adds what the worker took; an answer from the cache took nothing of it.
    pub(super) fn measure(self, worker: Option<&Client>, operation: &mut Operation) {
        let usage = worker.filter(|_| self.monitors).and_then(Client::usage);
        if let Some(usage) = usage {
            operation.cpu_ms = usage.cpu.map(|cpu| cpu.as_millis() as u64);
            operation.peak_rss = usage.peak_memory;
        }
    }

    /// Compares the operation, which is recorded by now, with the others of its kind; tells and journals what is
    /// unusual.
    pub(super) fn judge(
        self,
        context: &Context,
        record: &Record,
        operation: &Operation,
    ) -> Result<(), Failure> {
        if !self.detects {
            return Ok(());
        }
        let all = operations::since(record.store(), Time(0))?;
        let own = all.iter().rposition(|other| other == operation);
        let found = detect_anomalies(&all, &Limits::default());
        for anomaly in found.iter().filter(|found| Some(found.index) == own) {
            let text = in_words(anomaly);
            let body = Body::Policy {
                rule: context.clean(DETECT),
                decision: context.clean(&text),
            };
            record.append(Outcome::Done, body)?;
            context.ui.warn(format!("this request is unusual: {text}"));
        }
        Ok(())
    }
}

/// Says how far a value is from the usual.
fn in_words(anomaly: &Anomaly) -> String {
    format!(
        "{} {}, where {:.0} is the median of its kind",
        anomaly.measure.name(),
        anomaly.value,
        anomaly.median
    )
}
