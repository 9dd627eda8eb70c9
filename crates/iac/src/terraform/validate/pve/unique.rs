//! What two guests cannot share.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::finding::SourceFile;
use crate::terraform::validate::report::Report;

use super::Guest;

/// What is looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    VmId,
    Address,
    Mac,
    Name,
}

/// Where something is used.
struct Use<'s> {
    file: &'s SourceFile,
    span: Range<usize>,
    owner: String,
    /// How many instances there are, where it is known.
    times: Option<usize>,
}

/// Everything that was seen.
#[derive(Default)]
pub(super) struct Seen<'s> {
    uses: BTreeMap<(What, String), Vec<Use<'s>>>,
}

impl<'s> Seen<'s> {
    /// Remembers a value.
    pub(super) fn add(&mut self, guest: &Guest<'s>, what: What, value: String, span: Range<usize>) {
        let times = match (
            guest.number(guest.body(), "count"),
            guest.value(guest.body(), "for_each"),
        ) {
            (Some((count, _)), None) => Some(count.clamp(0.0, 1e6) as usize),
            (None, Some(each)) => each.items().map(<[_]>::len),
            (None, None) if !guest.resource.repeats() => Some(1),
            _ => None,
        };
        let owner = format!("{}.{}", guest.resource.type_name, guest.resource.name);
        self.uses.entry((what, value)).or_default().push(Use {
            file: guest.file(),
            span,
            owner,
            times,
        });
    }

    /// Reports what is used more than once.
    pub(super) fn check(&self, report: &mut Report) {
        for ((what, value), uses) in &self.uses {
            let (rule, word) = match what {
                What::VmId => ("pve/duplicate-vmid", "number"),
                What::Address => ("pve/duplicate-address", "address"),
                What::Mac => ("pve/duplicate-mac", "MAC address"),
                What::Name => ("pve/duplicate-name", "name"),
            };
            for (at, one) in uses.iter().enumerate() {
                if one.times == Some(0) {
                    continue;
                }
                let message = if one.times.is_some_and(|times| times > 1) {
                    format!(
                        "every instance of `{}` would have the {word} {value}",
                        one.owner
                    )
                } else if let Some(first) = uses[..at].iter().find(|first| first.times != Some(0)) {
                    if first.owner == one.owner {
                        format!("`{}` has the {word} {value} twice", one.owner)
                    } else {
                        format!("`{}` has the {word} {value} already", first.owner)
                    }
                } else {
                    continue;
                };
                // Two guests may have the same name; it is only confusing.
                match what {
                    What::Name => report.warn(rule, one.file, one.span.clone(), message),
                    _ => report.error(rule, one.file, one.span.clone(), message),
                };
            }
        }
    }
}
