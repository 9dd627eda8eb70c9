//! Machines that are told apart by pronouns: `two VMs: one with 4 cores, the other with 8`.

use super::super::head::Head;
use super::{Break, Builder, Group, fills};

impl Builder<'_> {
    /// Begins one of the machines that an earlier phrase counted, or another one.
    pub(super) fn part(&mut self, head: &Head) {
        let Some(whole) = self
            .groups
            .iter()
            .rposition(|group| group.part_of.is_none() && !group.footer)
        else {
            return;
        };
        let taken = self
            .groups
            .iter()
            .filter(|group| group.part_of == Some(whole))
            .count();
        // `a VM and a container: the first with 4 cores, the other with 1`: the machines are there already.
        let waiting: Vec<usize> = (0..self.groups.len())
            .filter(|at| self.is_waiting(*at))
            .collect();
        if waiting.len() >= 2 && taken == 0 {
            self.current = waiting[0];
            return;
        }
        if let [.., before, next] = waiting.as_slice()
            && *before == self.current
            && taken == 0
        {
            self.current = *next;
            return;
        }
        if waiting.len() == 1 && waiting[0] > 0 && waiting[0] == self.current + 1 {
            self.current = waiting[0];
            return;
        }
        let kind = self.groups[whole].kind.clone();
        self.groups.push(Group {
            kind,
            count: head.count.clone(),
            led: true,
            words: head.words.clone(),
            start: head.items.start,
            head_end: head.items.end,
            part_of: Some(whole),
            further: !head.definite
                && matches!(
                    self.scene.break_before(head.items.start),
                    Break::And | Break::Plus
                ),
            ..Group::default()
        });
        self.current = self.groups.len() - 1;
    }

    /// A single machine that has been named and nothing more.
    fn is_waiting(&self, at: usize) -> bool {
        let group = &self.groups[at];
        let single = group.count.as_ref().is_none_or(|(n, _)| *n == 1) && !group.collective;
        let named = group.led && group.part_of.is_none() && !group.header;
        single
            && named
            && !group
                .own
                .iter()
                .any(|index| fills(&self.scene.mentions[*index].what))
    }

    /// `each is a VM with 4 cores`: for every machine so far.
    pub(super) fn everybody(&mut self, head: &Head) {
        for group in self.groups.iter_mut().filter(|group| group.kind.is_none()) {
            group.kind.clone_from(&head.kind);
        }
        let lone = self
            .groups
            .iter()
            .filter(|group| !group.header && !group.footer)
            .count()
            == 1;
        if !lone {
            self.footer(head);
        }
    }

    /// Says of each counted phrase whether its parts are all of it, and shares what it says with them.
    pub(super) fn settle_parts(&mut self) {
        for whole in 0..self.groups.len() {
            let parts: Vec<usize> = (0..self.groups.len())
                .filter(|at| self.groups[*at].part_of == Some(whole))
                .collect();
            if parts.is_empty() {
                continue;
            }
            let stated = self.groups[whole].count.as_ref().map(|(n, _)| *n);
            let named: u64 = parts
                .iter()
                .map(|at| self.groups[*at].count.as_ref().map_or(1, |(n, _)| *n))
                .sum();
            let filled = self.groups[whole]
                .own
                .iter()
                .any(|index| fills(&self.scene.mentions[*index].what));
            let plural = stated.is_none_or(|n| n > 1) && !filled;
            // `fifteen seats with 4 cores and one with 6`: the further ones are counted on top.
            if filled && parts.iter().all(|at| self.groups[*at].further) {
                continue;
            }
            match stated {
                // `three VMs with 4 cores, one of them with 8`: the others stay.
                Some(n) if n > named && filled => {
                    if let Some((count, _)) = &mut self.groups[whole].count {
                        *count = n - named;
                    }
                }
                Some(1) | None if !plural => continue,
                _ => self.groups[whole].header = true,
            }
            let own = self.groups[whole].own.clone();
            for at in parts {
                self.groups[at].shared.extend(own.iter().copied());
            }
        }
    }
}
