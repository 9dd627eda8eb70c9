//! Tables: rows of cells under a header of keys.

use std::ops::Range;

use super::super::items::What;
use super::super::mention::{DiskRole, Mentioned};
use super::Binder;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Column {
    Name,
    Cores,
    Ram(f64),
    Disk(f64),
    Storage,
    Bridge,
    Vlan,
    Vmid,
    Node,
    Other,
}

impl Binder<'_> {
    /// Reads tables; returns the item at which each row begins.
    pub(crate) fn tables(&mut self) -> Vec<usize> {
        let mut lines: Vec<Range<usize>> = Vec::new();
        let mut start = 0;
        for at in 0..=self.items.len() {
            if at == self.items.len() || self.items[at].what == What::Break {
                if at > start {
                    lines.push(start..at);
                }
                start = at + 1;
            }
        }
        let mut rows = Vec::new();
        let mut header: Option<(char, Vec<Column>)> = None;
        for line in lines {
            match &header {
                None => header = self.header(&line),
                Some((mark, columns)) => {
                    let cells = self.cells(&line, *mark);
                    if cells.len() != columns.len() {
                        header = None;
                        continue;
                    }
                    if cells.iter().all(|cell| {
                        self.items[cell.clone()]
                            .iter()
                            .all(|item| item.is('-') || item.low.starts_with('-'))
                    }) {
                        continue;
                    }
                    let columns = columns.clone();
                    rows.push(
                        cells
                            .iter()
                            .find(|cell| !cell.is_empty())
                            .map_or(line.start, |cell| cell.start),
                    );
                    for (cell, column) in cells.into_iter().zip(columns) {
                        self.cell(cell, column);
                    }
                }
            }
        }
        rows
    }

    fn cells(&self, line: &Range<usize>, mark: char) -> Vec<Range<usize>> {
        let mut cells = Vec::new();
        let mut start = line.start;
        for at in line.clone() {
            if self.items[at].is(mark) {
                cells.push(start..at);
                start = at + 1;
            }
        }
        cells.push(start..line.end);
        if cells.first().is_some_and(Range::is_empty) {
            cells.remove(0);
        }
        if cells.last().is_some_and(Range::is_empty) {
            cells.pop();
        }
        cells
    }

    /// A line whose cells are all keys, at least two of them amounts.
    fn header(&self, line: &Range<usize>) -> Option<(char, Vec<Column>)> {
        ['|', ',', ';'].into_iter().find_map(|mark| {
            let cells = self.cells(line, mark);
            if cells.len() < 3 || cells.iter().any(|cell| cell.len() > 4) {
                return None;
            }
            let columns: Vec<Column> = cells.iter().map(|cell| self.column(cell)).collect();
            let amounts = columns
                .iter()
                .filter(|column| matches!(column, Column::Cores | Column::Ram(_) | Column::Disk(_)))
                .count();
            let values = line.clone().any(|at| {
                matches!(self.items[at].what, What::Size(_)) || self.items[at].is_number()
            });
            (amounts >= 2 && !values).then_some((mark, columns))
        })
    }

    fn column(&self, cell: &Range<usize>) -> Column {
        let low: String = self.items[cell.clone()]
            .iter()
            .map(|item| item.low.as_str())
            .collect::<Vec<_>>()
            .join(" ");
        let factor = |default: f64| {
            if low.contains("gb") || low.contains("gib") || low.contains("go") {
                1024.0
            } else if low.contains("mb") || low.contains("mib") {
                1.0
            } else if low.contains("tb") {
                1024.0 * 1024.0
            } else {
                default
            }
        };
        let has = |words: &[&str]| words.iter().any(|word| low.contains(word));
        if has(&["core", "cpu", "kern", "coeur", "nucleo"]) {
            Column::Cores
        } else if has(&["ram", "mem", "speicher"]) {
            Column::Ram(factor(0.0))
        } else if has(&["disk", "disque", "disco", "platte", "hdd", "ssd", "size"]) {
            Column::Disk(factor(1024.0))
        } else if has(&["storage", "pool", "datastore"]) {
            Column::Storage
        } else if has(&["bridge"]) {
            Column::Bridge
        } else if has(&["vlan"]) {
            Column::Vlan
        } else if has(&["vmid", "ctid"]) || low == "id" {
            Column::Vmid
        } else if low == "node" {
            Column::Node
        } else if has(&["name", "host", "nom", "nombre"]) {
            Column::Name
        } else {
            Column::Other
        }
    }

    fn cell(&mut self, cell: Range<usize>, column: Column) {
        let Some(first) = cell.clone().find(|at| !self.used[*at]) else {
            return;
        };
        let text = self.words(cell.clone()).to_owned();
        let number = self.items[first].count();
        let size = match self.items[first].what {
            What::Size(mb) => Some(mb),
            _ => None,
        };
        let scaled = |factor: f64| {
            size.or_else(|| {
                let n = number? as f64;
                // `memory: 8192` is MiB, `memory: 8` is GiB.
                let factor = if factor > 0.0 {
                    factor
                } else if n <= 128.0 {
                    1024.0
                } else {
                    1.0
                };
                Some((n * factor).round() as u64)
            })
        };
        let what = match column {
            Column::Cores => number.map(Mentioned::Cores),
            Column::Ram(factor) => scaled(factor).map(Mentioned::Ram),
            Column::Disk(factor) => scaled(factor).map(|mb| Mentioned::Disk {
                mb,
                role: DiskRole::Any,
                times: 1,
                ssd: false,
            }),
            Column::Vlan => number.map(Mentioned::Vlan),
            Column::Vmid => number.map(Mentioned::Vmid),
            Column::Name => Some(Mentioned::Name(text)),
            Column::Storage => Some(Mentioned::Storage(text)),
            Column::Bridge => Some(Mentioned::Bridge(text)),
            Column::Node => Some(Mentioned::Node(text)),
            Column::Other => None,
        };
        let word = matches!(
            column,
            Column::Name | Column::Storage | Column::Bridge | Column::Node
        );
        if let Some(what) = what
            && (!word || cell.len() == 1 && self.identifier(cell.start).is_some())
        {
            self.mention(first, cell, what);
        }
    }
}
