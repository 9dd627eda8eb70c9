//! How many of a machine there are: more, fewer, and the names of each.

use std::ops::Range;

use pai_iac::spec::{Field, Guest};

use super::super::settle::Problem;
use super::Draft;
use super::words::stem;
use crate::refuse::MOST_ALIKE;

/// Gives a machine another count; its names go on as they began.
pub(super) fn resize(guest: &mut Guest, count: u32, span: &Range<usize>) -> Result<(), Problem> {
    let before = guest.count.value;
    if count > before && !guest.vmids.is_empty() || count > 1 && is_bound(guest) {
        return Err(Problem::BadValue {
            field: "count",
            span: span.clone(),
            why: "the machine has an id, an address or a MAC address of its own, and nothing says those of the others"
                .to_owned(),
        });
    }
    guest.count = Field::request(count, span.clone());
    guest.vmids.truncate(count as usize);
    // More than can be built are refused later, without a name for each of them.
    if count > MOST_ALIKE {
        return Ok(());
    }
    renumber(&mut guest.names, count);
    Ok(())
}

/// Says whether one machine alone can have its values.
fn is_bound(guest: &Guest) -> bool {
    guest.nics.iter().any(|nic| {
        let fixed = |ip: &Field<pai_iac::spec::Address>| {
            matches!(&ip.value, pai_iac::spec::Address::Static(text) if text != "auto")
        };
        nic.mac.is_some() || nic.ip.as_ref().is_some_and(fixed) || nic.ip6.as_ref().is_some_and(fixed)
    })
}

fn renumber(names: &mut Vec<Field<String>>, count: u32) {
    let count = count as usize;
    let Some(first) = names.first().cloned() else {
        return;
    };
    if names.len() >= count {
        // One that is left of several keeps its number: it is the machine that has it already.
        names.truncate(count.max(1));
        return;
    }
    let numbered = names.len() > 1;
    let base = if numbered {
        stem(&first.value).to_owned()
    } else {
        first.value.clone()
    };
    if !numbered {
        names.clear();
    }
    let mut number = 0;
    while names.len() < count {
        number += 1;
        let name = format!("{base}-{number}");
        if !names.iter().any(|other| other.value == name) {
            names.push(Field {
                value: name,
                source: first.source.clone(),
                doubt: first.doubt.clone(),
            });
        }
    }
}

/// Leaves out one of several that are alike.
pub(super) fn leave_out(guest: &mut Guest, place: usize) {
    if place < guest.names.len() {
        guest.names.remove(place);
    }
    if place < guest.vmids.len() {
        guest.vmids.remove(place);
    }
    guest.count.value = guest.count.value.saturating_sub(1);
}

/// The single machines of one that there are several of.
pub(super) fn apart(guest: &Guest) -> Vec<Guest> {
    let count = guest.count.value.min(MOST_ALIKE) as usize;
    let one = |at: usize| {
        let mut one = guest.clone();
        one.count.value = 1;
        one.names = guest.names.get(at).cloned().into_iter().collect();
        one.vmids = guest.vmids.get(at).cloned().into_iter().collect();
        one
    };
    (0..count).map(one).collect()
}

/// A machine without what it has alone: two that are alike otherwise are of one kind.
fn kind_of(guest: &Guest) -> Guest {
    let mut kind = guest.clone();
    kind.names.clear();
    kind.vmids.clear();
    kind.node = None;
    kind.count.value = 1;
    for nic in &mut kind.nics {
        (nic.ip, nic.ip6, nic.mac) = (None, None, None);
        (nic.prefix, nic.prefix6) = (None, None);
    }
    kind
}

impl Draft {
    /// The machines that are not gone.
    pub(super) fn there(&self) -> Vec<usize> {
        (0..self.machines.len())
            .filter(|at| !self.machines[*at].gone)
            .collect()
    }

    /// The machines as they are by now.
    pub(super) fn guests(&self) -> impl Iterator<Item = &Guest> {
        let there = self.machines.iter().filter(|machine| !machine.gone);
        there.map(|machine| &machine.guest)
    }

    /// Says whether some machines are of one kind.
    pub(super) fn are_alike(&self, which: &[usize]) -> bool {
        let kinds: Vec<Guest> = which
            .iter()
            .map(|at| kind_of(&self.machines[*at].guest))
            .collect();
        kinds.windows(2).all(|pair| pair[0] == pair[1])
    }

    /// Returns one machine among some by its place; one of several that are alike becomes a machine of its own.
    pub(super) fn single(&mut self, of: &[usize], place: usize) -> Option<usize> {
        let mut before = 0;
        for at in of {
            let count = self.machines[*at].guest.count.value as usize;
            if place >= before + count {
                before += count;
                continue;
            }
            // More than can be built stay together, and are refused.
            if count == 1 || count > MOST_ALIKE as usize {
                return Some(*at);
            }
            let machine = self.machines[*at].clone();
            let single = apart(&machine.guest)
                .into_iter()
                .map(|guest| super::Machine {
                    guest,
                    ..machine.clone()
                });
            self.machines[*at].gone = true;
            self.machines.splice(at + 1..at + 1, single);
            return Some(at + 1 + place - before);
        }
        None
    }

    /// So many fewer of some machines: the last ones go.
    pub(super) fn fewer(&mut self, of: &[usize], count: u32, span: &Range<usize>) -> bool {
        let mut left = count;
        for at in of.iter().rev() {
            let machine = &mut self.machines[*at];
            let own = machine.guest.count.value;
            if own <= left {
                machine.gone = true;
                left -= own;
            } else if left > 0 {
                // Fewer of them are always possible.
                let _ = resize(&mut machine.guest, own - left, span);
                left = 0;
            }
        }
        left == 0
    }

    /// Notes that words could mean several machines.
    pub(super) fn unclear(&mut self, span: &Range<usize>, which: &[usize]) {
        let machines = which.iter().map(|at| self.called(*at)).collect();
        self.problems.push(Problem::Unclear {
            span: span.clone(),
            machines,
        });
    }

    /// What a machine is called where a person is told of it.
    pub(super) fn called(&self, at: usize) -> String {
        let machine = &self.machines[at];
        let of = machine.whole.as_ref().unwrap_or(&machine.guest);
        let names: Vec<&str> = of.names.iter().map(|name| name.value.as_str()).collect();
        match names.as_slice() {
            [] => match of.kind.value {
                pai_iac::spec::Kind::Vm => "a VM".to_owned(),
                pai_iac::spec::Kind::Lxc => "a container".to_owned(),
            },
            [one] => (*one).to_owned(),
            [first, .., last] => format!("{first} to {last}"),
        }
    }
}
