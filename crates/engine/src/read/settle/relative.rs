//! Amounts that are told by the machine before.

use pai_iac::spec::{Disk, Field, Guest, Source};

use super::super::mention::{Amount, Change, Mentioned};
use super::{Problem, Settler};

impl Settler<'_> {
    /// `double the RAM`, `half of each`: counted from the machine before.
    pub(super) fn relative(&mut self, guest: &mut Guest, before: Option<&Guest>) {
        let found = self.take(|what| match what {
            Mentioned::Scale { of, by } => Some((*of, *by)),
            _ => None,
        });
        for (index, (of, by)) in found {
            let span = self.mention(index).span.clone();
            let Some(before) = before else {
                self.problems.push(Problem::Unexpressed {
                    span,
                    why: "there is no machine before it to count from",
                });
                continue;
            };
            let all = of.is_none();
            if all || of == Some(Amount::Cores) {
                guest.cores = before.cores.as_ref().map(|cores| {
                    told(
                        cores,
                        changed(u64::from(cores.value), by).clamp(1, 4096) as u32,
                        &span,
                    )
                });
            }
            if all || of == Some(Amount::Ram) {
                guest.memory_mb = before
                    .memory_mb
                    .as_ref()
                    .map(|memory| told(memory, changed(memory.value, by), &span));
            }
            if all || of == Some(Amount::Disk) {
                let size = before.disks.first().and_then(|disk| disk.size_gb.as_ref());
                let by = match by {
                    Change::More(mb) => Change::More(mb.div_ceil(1024)),
                    Change::Less(mb) => Change::Less(mb.div_ceil(1024)),
                    times => times,
                };
                let size = size.map(|size| told(size, changed(size.value, by), &span));
                match (guest.disks.first_mut(), size) {
                    (Some(disk), size) => disk.size_gb = size,
                    (None, Some(size)) => guest.disks.push(Disk {
                        size_gb: Some(size),
                        storage: None,
                        ssd: None,
                        discard: None,
                        mount: None,
                    }),
                    (None, None) => {}
                }
            }
        }
    }
}

fn changed(value: u64, by: Change) -> u64 {
    match by {
        Change::Times(factor) => (value as f64 * factor).ceil() as u64,
        Change::More(more) => value.saturating_add(more),
        // What is left of nothing is refused where the value is checked.
        Change::Less(less) => value.saturating_sub(less),
    }
}

/// A value with the words that change it, and those that it is counted from.
fn told<T, U>(base: &Field<T>, value: U, span: &std::ops::Range<usize>) -> Field<U> {
    let mut spans = vec![span.clone()];
    if let Source::Request(from) = &base.source {
        spans.extend(from.iter().cloned());
    }
    Field {
        value,
        source: Source::Request(spans),
        doubt: None,
    }
}
