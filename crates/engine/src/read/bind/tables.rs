//! Tables: rows of cells under a header of keys.

use std::ops::Range;

use super::super::items::What;
use super::super::lex::Shape;
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
    Count,
    Gateway,
    Kind,
    Os,
    Ip,
    Other,
}

impl Column {
    fn is_amount(self) -> bool {
        matches!(self, Self::Cores | Self::Ram(_) | Self::Disk(_))
    }
}

/// Keys that a machine's record begins with.
const MACHINE_KEYS: [&str; 9] = [
    "name", "kind:vm", "kind:lxc", "vmid", "generic", "cores", "oskey", "kindkey", "count",
];

impl Binder<'_> {
    /// Reads tables and records; returns the items of each row, in order.
    pub(crate) fn tables(&mut self) -> Vec<Range<usize>> {
        let lines = self.lines();
        let mut rows = Vec::new();
        let mut header: Option<(char, Vec<Column>)> = None;
        for line in &lines {
            match &header {
                None => {
                    header = self.header(line);
                    if header.is_some() {
                        self.used[line.clone()].fill(true);
                    }
                }
                Some((mark, columns)) => {
                    let cells = self.cells(line, *mark);
                    if cells.len() != columns.len() {
                        header = None;
                        continue;
                    }
                    let ruled = |cell: &Range<usize>| {
                        self.items[cell.clone()]
                            .iter()
                            .all(|item| item.is('-') || item.is(':') || item.low.starts_with('-'))
                    };
                    if cells.iter().all(ruled) {
                        continue;
                    }
                    let columns = columns.clone();
                    rows.push(line.clone());
                    for (cell, column) in cells.into_iter().zip(columns) {
                        self.cell(cell, column);
                    }
                }
            }
        }
        self.legends();
        self.sections(&lines, &mut rows);
        self.records(&lines, &mut rows);
        rows.sort_by_key(|row| row.start);
        rows
    }

    fn lines(&self) -> Vec<Range<usize>> {
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
        lines
    }

    /// `kind=vm;name=tern;cores=2` in several lines, or `- name: gw` with keys below: each is a machine.
    fn records(&self, lines: &[Range<usize>], rows: &mut Vec<Range<usize>>) {
        let flat: Vec<&Range<usize>> = lines.iter().filter(|line| self.pairs(line) >= 3).collect();
        let alike =
            |line: &Range<usize>| self.items[line.start].low == self.items[flat[0].start].low;
        if flat.len() >= 2 && flat.iter().all(|line| alike(line)) {
            rows.extend(flat.into_iter().cloned());
            return;
        }
        let mut at = 0;
        while at < lines.len() {
            let begins =
                |line: &Range<usize>| line.start > 0 && self.items[line.start - 1].low == "-";
            let next = (at + 1..lines.len())
                .find(|next| begins(&lines[*next]))
                .unwrap_or(lines.len());
            if begins(&lines[at])
                && self.pairs(&lines[at]) >= 1
                && self.items[lines[at].start].any(&MACHINE_KEYS)
            {
                // The record's own lines: each begins with a key.
                let own = (at..next)
                    .take_while(|line| *line == at || self.pairs(&lines[*line]) >= 1)
                    .last()
                    .unwrap_or(at);
                let pairs: usize = (at..=own).map(|line| self.pairs(&lines[line])).sum();
                if pairs >= 2 {
                    rows.push(lines[at].start..lines[own].end);
                }
            }
            at = next;
        }
    }

    /// `[vm.api]` with pairs in the lines below: each section is a machine, named by its last word.
    fn sections(&mut self, lines: &[Range<usize>], rows: &mut Vec<Range<usize>>) {
        let titled = |line: &Range<usize>| {
            line.len() == 3
                && self.items[line.start].is('[')
                && self.items[line.start + 2].is(']')
                && matches!(self.items[line.start + 1].shape, Shape::Word)
        };
        let mut found = Vec::new();
        for (order, line) in lines.iter().enumerate().filter(|(_, line)| titled(line)) {
            let own = lines[order + 1..]
                .iter()
                .take_while(|line| self.pairs(line) >= 1 && !titled(line))
                .count();
            let pairs: usize = lines[order + 1..=order + own]
                .iter()
                .map(|line| self.pairs(line))
                .sum();
            let amounts = lines[order + 1..=order + own]
                .iter()
                .any(|line| self.items[line.start].any(&["cores", "ram", "disk"]));
            if pairs >= 2 && amounts {
                found.push((line.start, lines[order + own].end));
            }
        }
        if found.len() < 2 {
            return;
        }
        for (start, end) in found {
            rows.push(start..end);
            let keyed = (start + 3..end).any(|at| self.items[at].has("name"));
            if keyed || self.items[start + 1].kind().is_some() {
                self.used[start] = true;
                continue;
            }
            let title = self.words(start + 1..start + 2).to_owned();
            let name = title.rsplit('.').next().unwrap_or(&title).to_owned();
            self.mention(start + 1, start..start + 3, Mentioned::Name(name));
        }
    }

    /// How many `key=value` or `key: value` pairs a line holds; none where it does not begin with one.
    fn pairs(&self, line: &Range<usize>) -> usize {
        let tie = |at: usize| at < line.end && (self.items[at].is('=') || self.items[at].is(':'));
        if !tie(line.start + 1) {
            return 0;
        }
        line.clone()
            .filter(|at| *at > line.start && tie(*at))
            .count()
    }

    /// `cores/GB of RAM/GB of disk` says how to read `8/32/400` further on.
    fn legends(&mut self) {
        let mut legend: Option<Vec<Column>> = None;
        let mut at = 0;
        while at < self.items.len() {
            if let Some((end, columns)) = self.legend(at) {
                self.used[at..end].fill(true);
                legend = Some(columns);
                at = end;
            } else if let Some(cells) = legend
                .as_ref()
                .and_then(|legend| self.tuple(at, legend.len()))
            {
                let end = cells.last().map_or(at + 1, |cell| cell.end);
                for (cell, column) in cells.into_iter().zip(legend.clone().unwrap_or_default()) {
                    self.cell(cell, column);
                }
                at = end;
            } else {
                at += 1;
            }
        }
    }

    /// Keys with slashes between, at least three, at least two of them amounts.
    fn legend(&self, from: usize) -> Option<(usize, Vec<Column>)> {
        let mut columns = Vec::new();
        let mut at = from;
        loop {
            let end = (at..self.items.len().min(at + 5))
                .find(|end| self.items[*end].is('/') || self.items[*end].is_stop());
            let end = end.unwrap_or(self.items.len().min(at + 4));
            if end == at
                || self.items[at..end]
                    .iter()
                    .any(|item| item.is_number() || matches!(item.what, What::Size(_)))
            {
                return None;
            }
            match self.column(&(at..end)) {
                Column::Other => return None,
                column => columns.push(column),
            }
            if !self.punct(end, '/') {
                let amounts = columns.iter().filter(|column| column.is_amount()).count();
                return (columns.len() >= 3 && amounts >= 2).then_some((end, columns));
            }
            at = end + 1;
        }
    }

    /// So many numbers or sizes with slashes between.
    fn tuple(&self, from: usize, length: usize) -> Option<Vec<Range<usize>>> {
        let value = |at: usize| {
            self.items.get(at).is_some_and(|item| {
                !self.used[at] && (item.is_number() || matches!(item.what, What::Size(_)))
            })
        };
        let fits = (0..length).all(|cell| {
            value(from + 2 * cell) && (cell + 1 == length || self.punct(from + 2 * cell + 1, '/'))
        });
        let alone = from == 0 || !self.punct(from - 1, '/');
        (fits && alone).then(|| {
            (0..length)
                .map(|cell| from + 2 * cell..from + 2 * cell + 1)
                .collect()
        })
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
        ['|', ',', ';', '/'].into_iter().find_map(|mark| {
            let cells = self.cells(line, mark);
            if cells.len() < 3 || cells.iter().any(|cell| cell.len() > 4) {
                return None;
            }
            let mut columns: Vec<Column> = cells.iter().map(|cell| self.column(cell)).collect();
            let amounts = columns.iter().filter(|column| column.is_amount()).count();
            let values = line.clone().any(|at| {
                matches!(self.items[at].what, What::Size(_)) || self.items[at].is_number()
            });
            // `VM | OS | Cores`: the first column names the machines.
            let leads = self.items[cells[0].start].any(&["kind:vm", "kind:lxc", "generic"]);
            if leads && columns[0] == Column::Other && !columns.contains(&Column::Name) {
                columns[0] = Column::Name;
            }
            // In a drawn table fewer amounts will do, where nearly every column is known.
            let known = columns
                .iter()
                .filter(|column| **column != Column::Other)
                .count();
            let drawn = mark == '|' && amounts >= 1 && known >= 3 && known + 1 >= columns.len();
            ((amounts >= 2 || drawn) && !values).then_some((mark, columns))
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
        } else if low == "node" || low == "pve node" || low == "knoten" {
            Column::Node
        } else if self.items[cell.start].any(&["count"]) || low == "#" {
            Column::Count
        } else if has(&["gateway"]) || low == "gw" {
            Column::Gateway
        } else if matches!(
            low.as_str(),
            "type" | "kind" | "typ" | "tipo" | "guest type"
        ) {
            Column::Kind
        } else if self.items[cell.start].has("oskey") {
            Column::Os
        } else if self.items[cell.start].has("ip") {
            Column::Ip
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
            Column::Disk(factor) => scaled(factor).map(plain_disk),
            Column::Storage if size.is_some() => size.map(plain_disk),
            Column::Count => number.map(Mentioned::Count),
            Column::Gateway if matches!(self.items[first].shape, Shape::Ip4 | Shape::Ip6) => {
                Some(Mentioned::Gateway(text))
            }
            Column::Vlan => number.map(Mentioned::Vlan),
            Column::Vmid => number.map(Mentioned::Vmid),
            Column::Name => Some(Mentioned::Name(text)),
            Column::Storage => Some(Mentioned::Storage(text)),
            Column::Bridge => Some(Mentioned::Bridge(text)),
            Column::Node => Some(Mentioned::Node(text)),
            Column::Gateway | Column::Kind | Column::Os | Column::Ip | Column::Other => None,
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

fn plain_disk(mb: u64) -> Mentioned {
    Mentioned::Disk {
        mb,
        role: DiskRole::Any,
        times: 1,
        ssd: false,
    }
}
