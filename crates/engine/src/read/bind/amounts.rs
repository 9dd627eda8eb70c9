//! Sizes, cores, and the numbers that mean nothing here.

use super::super::items::What;
use super::super::mention::{DiskRole, Flag, Mentioned};
use super::Binder;

/// What a label makes of a size.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Label {
    Ram,
    Disk(DiskRole),
    Swap,
    Balloon,
}

/// Words that hold their number of cores, by their rows.
const CORE_PHRASES: [(&str, u64); 5] = [
    ("corephrase1", 1),
    ("corephrase2", 2),
    ("corephrase4", 4),
    ("corephrase6", 6),
    ("corephrase8", 8),
];

impl Binder<'_> {
    /// Gives each size the label that stands beside it.
    pub(crate) fn sizes(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            match self.items[at].what {
                What::Size(mb) => self.size(at, mb),
                What::Number(n) => self.bare_amount(at, n),
                _ => {}
            }
        }
    }

    fn size(&mut self, at: usize, mb: u64) {
        if let Some(end) = self.is_elsewhere(at) {
            self.mention(at, at..end, Mentioned::Noise);
            return;
        }
        if let Some(label) = self.suffix_label(at) {
            self.labelled(at, at..at + 1, mb, label);
            return;
        }
        let before = self.label_before(at);
        let after = self.label_after(at);
        let (label, range) = match (before, after) {
            (Some((label, from, strong)), Some((other, to))) => {
                if strong || self.is_label_first(to) && from + 1 == at {
                    (label, from..at + 1)
                } else {
                    (other, at..to + 1)
                }
            }
            (Some((label, from, _)), None) => (label, from..at + 1),
            // `4c 8g root 20g`: `root` leads the next size.
            (None, Some((_, to))) if self.items[to].low == "root" && self.is_label_first(to) => {
                self.unlabelled(at, mb);
                return;
            }
            (None, Some((label, to))) => (label, at..to + 1),
            (None, None) if let Some((label, from)) = self.label_before_storage(at) => {
                (label, from..at + 1)
            }
            (None, None) => {
                self.unlabelled(at, mb);
                return;
            }
        };
        self.labelled(at, range, mb, label);
    }

    /// Where the words end that say that a size is no machine's own.
    fn is_elsewhere(&self, at: usize) -> Option<usize> {
        // `heap will be 8 GB` is inside the machine.
        let inside = self.items[at.saturating_sub(4)..at]
            .iter()
            .rev()
            .take_while(|item| !item.is_stop())
            .any(|item| item.has("foreignsize"));
        if inside {
            return Some(at + 1);
        }
        // `a 31 GB heap`, `roughly 10 GB of survey data` is inside, too.
        let leads_on = |next: &usize| {
            self.items.get(*next).is_some_and(|item| {
                !self.used[*next]
                    && (item.any(&["of", "the", "for", "foreignsize", "foreigndata"])
                        || matches!(item.low.as_str(), "to" | "go" | "goes")
                        || matches!(item.what, What::Ident) && !item.quoted)
            })
        };
        let behind = (at + 1..at + 5)
            .take_while(leads_on)
            .find(|next| self.items[*next].any(&["foreignsize", "foreigndata"]));
        if let Some(end) = behind {
            return Some(end + 1);
        }
        let near = |rows: &[&str]| {
            (at + 1..at + 4)
                .take_while(|next| self.items.get(*next).is_some_and(|item| !item.is_stop()))
                .find(|next| self.free(*next, rows))
        };
        // `we have 64 GB free` is what there is; `12 GB RAM in total` is nobody's own.
        near(&["free"])
            .map(|_| at + 1)
            .or_else(|| near(&["total"]).map(|end| end + 1))
    }

    /// `8-GB-RAM`, `50-GB-Platte`: the label is part of the unit's word.
    fn suffix_label(&self, at: usize) -> Option<Label> {
        let low = self.items[at].low.rsplit(' ').next()?;
        let (_, tail) = low.split_once('-')?;
        if tail.contains("ram") || tail.contains("speicher") || tail.contains("memory") {
            Some(Label::Ram)
        } else if [
            "platte", "disk", "ssd", "hdd", "nvme", "disque", "disco", "rootfs", "volume",
        ]
        .iter()
        .any(|word| tail.contains(word))
        {
            let data = tail.contains("daten") || tail.contains("data");
            Some(Label::Disk(if data {
                DiskRole::Data
            } else {
                DiskRole::Any
            }))
        } else {
            None
        }
    }

    fn label_of(&self, at: usize) -> Option<Label> {
        let item = self.items.get(at)?;
        if self.used[at] {
            return None;
        }
        if item.has("swap") {
            Some(Label::Swap)
        } else if item.has("balloon") {
            Some(Label::Balloon)
        } else if item.has("ram") || item.has("ramlike") {
            Some(Label::Ram)
        } else if item.has("diskroot") {
            Some(Label::Disk(DiskRole::Root))
        } else if item.has("diskdata") {
            Some(Label::Disk(DiskRole::Data))
        } else if item.has("disk") || item.has("storagelike") {
            Some(Label::Disk(DiskRole::Any))
        } else {
            None
        }
    }

    /// The label behind a size: `16 gigs of ram`, `200G disks`, `20 GB for the disk`, `8 GB of fast ECC memory`.
    fn label_after(&self, at: usize) -> Option<(Label, usize)> {
        let mut skip = at + 1;
        let mut strangers = 0;
        let mut linked = false;
        while let Some(item) = self.items.get(skip) {
            if let Some(label) = self.label_of(skip) {
                let mut end = skip;
                let mut label = label;
                // `50 GB disk space`, `100 GB SSD root disk`: the later word says more.
                while end == skip || label != Label::Ram {
                    match self.label_of(end + 1) {
                        Some(Label::Disk(role))
                            if matches!(label, Label::Disk(_)) && !self.is_label_first(end + 1) =>
                        {
                            label = if role == DiskRole::Any {
                                label
                            } else {
                                Label::Disk(role)
                            };
                            end += 1;
                        }
                        Some(Label::Disk(DiskRole::Data)) if matches!(label, Label::Disk(_)) => {
                            label = Label::Disk(DiskRole::Data);
                            end += 1;
                        }
                        _ => break,
                    }
                }
                // `8 GB, memory`: not across stops; `32GB storage local-lvm`: then the word is a key of its own.
                return Some((label, end));
            }
            let adjective = matches!(item.what, What::Ident)
                && !item.quoted
                && strangers < 2
                && !self.is_technical(skip);
            let link = item.any(&["of", "for", "the"])
                || item.is('-')
                || item.low == "a" && linked
                || item.low == "en";
            if self.used[skip] || !(adjective || link) {
                return None;
            }
            linked |= link;
            strangers += usize::from(adjective);
            skip += 1;
        }
        None
    }

    /// The label before a size, where it begins, and whether `:` or `=` ties them.
    fn label_before(&self, at: usize) -> Option<(Label, usize, bool)> {
        let mut from = at.checked_sub(1)?;
        let mut strong = false;
        let mut steps = 0;
        loop {
            if let Some(label) = self.label_of(from) {
                let loose = self.items[from + 1..at]
                    .iter()
                    .any(|item| item.has("with") || item.is('('));
                if loose && label == Label::Ram && !self.items[from + 1].is('(') {
                    return None;
                }
                return Some((label, from, strong));
            }
            let item = &self.items[from];
            let link = item.is(':')
                || item.is('=')
                || item.is('(')
                || item.any(&["of", "with", "a", "each"])
                || matches!(
                    item.low.as_str(),
                    "is" | "ist"
                        | "est"
                        | "es"
                        | "size"
                        | "grosse"
                        | "taille"
                        | "tamano"
                        | "should"
                        | "be"
                        | "at"
                        | "about"
                        | "to"
                        | "down to"
                        | "down"
                        | "auf"
                        | "soll"
                        | "i"
                );
            if self.used[from] || !link || steps > 3 {
                return None;
            }
            strong |= item.is(':') || item.is('=');
            steps += 1;
            from = from.checked_sub(1)?;
        }
    }

    /// `root disks from the storage scratch, 24 GB`: the disk's size stands behind its storage.
    fn label_before_storage(&self, at: usize) -> Option<(Label, usize)> {
        let comma = at.checked_sub(1).filter(|at| self.punct(*at, ','))?;
        let storage = comma.checked_sub(1)?;
        let stored = self
            .out
            .iter()
            .find(|m| m.at == storage && matches!(m.what, Mentioned::Storage(_)))?;
        let from = (0..=storage)
            .rev()
            .take_while(|at| self.items[*at].span.start >= stored.span.start)
            .last()?;
        let key = from.checked_sub(1)?;
        let label = self.label_of(key)?;
        let sized = key > 0
            && (matches!(self.items[key - 1].what, What::Size(_))
                || self.items[key - 1].is_number());
        (matches!(label, Label::Disk(_)) && !sized).then_some((label, at))
    }

    /// Says whether the label at `to` has a value of its own behind it.
    fn is_label_first(&self, to: usize) -> bool {
        let next = self.after_link(to + 1);
        self.items.get(next).is_some_and(|item| {
            matches!(item.what, What::Size(_)) || item.is_number() && next > to + 1
        })
    }

    fn labelled(&mut self, at: usize, range: std::ops::Range<usize>, mb: u64, label: Label) {
        let what = match label {
            Label::Ram => Mentioned::Ram(mb),
            Label::Swap => Mentioned::Swap(mb),
            Label::Balloon => Mentioned::Balloon(mb),
            Label::Disk(role) => {
                let ssd = self.items[range.clone()]
                    .iter()
                    .any(|item| item.low.contains("ssd"));
                let (mut times, from) = self.times_before(range.start.min(at));
                // `2 disks: 100 GB on ssd1 and 1 TB on hdd1`: the number counts the list.
                let listed = range.start < at
                    && self.items[range.start..at]
                        .iter()
                        .any(|item| item.is(':') || item.is('('))
                    && self.items[at + 1..]
                        .iter()
                        .take_while(|item| !item.is(';') && !item.is('.'))
                        .any(|item| matches!(item.what, What::Size(_)));
                if listed {
                    times = 1;
                }
                self.mention(
                    at,
                    from..range.end,
                    Mentioned::Disk {
                        mb,
                        role,
                        times,
                        ssd,
                    },
                );
                return;
            }
        };
        self.mention(at, range, what);
    }

    /// `four 1TB disks`, `2 x 500GB`: how many, and where the words begin.
    fn times_before(&self, at: usize) -> (u32, usize) {
        let Some(before) = at.checked_sub(1) else {
            return (1, at);
        };
        let item = &self.items[before];
        let times_sign = item.is('×') || item.low == "x" || item.is('*');
        let count_at = if times_sign {
            before.checked_sub(1)
        } else {
            Some(before)
        };
        match count_at {
            Some(count_at) if !self.used[count_at] => match self.items[count_at].count() {
                Some(n @ 1..=32) => (n as u32, count_at),
                _ => (1, at),
            },
            _ => (1, at),
        }
    }

    fn unlabelled(&mut self, at: usize, mb: u64) {
        // `2x500GB` is disks even without the word.
        let (times, from) = self.times_before(at);
        let signed = from + 2 == at;
        if times > 1 && signed && !self.is_head_ahead(at + 1) {
            let what = Mentioned::Disk {
                mb,
                role: DiskRole::Any,
                times,
                ssd: false,
            };
            self.mention(at, from..at + 1, what);
        } else {
            self.mention(at, at..at + 1, Mentioned::Bare(mb));
        }
    }

    /// Says whether a machine's noun follows before any stop: then a number before is its count.
    pub(crate) fn is_head_ahead(&self, at: usize) -> bool {
        self.items[at.min(self.items.len())..]
            .iter()
            .take(5)
            .take_while(|item| !item.is_stop() && !item.any(&["with", "and", "on"]))
            .any(|item| {
                item.any(&["kind:vm", "kind:lxc", "generic", "role"]) || item.service().is_some()
            })
    }

    /// `ram=4096`, `memory: 8`, `disk: 50`: a number whose key says what it is, without a unit.
    fn bare_amount(&mut self, at: usize, n: f64) {
        let Some((label, from, strong)) = self.label_before(at) else {
            return;
        };
        let direct = from + 1 == at;
        if !(strong || direct && self.label_after(at).is_none()) {
            return;
        }
        if self.free(at + 1, &["cores", "sockets"]) || self.is_head_ahead(at + 1) && !strong {
            return;
        }
        let key = self.items[from].low.clone();
        let gib = |n: f64| (n * 1024.0).round() as u64;
        let mb = match label {
            _ if key.ends_with("_gb") || key.ends_with("gb") => gib(n),
            _ if key.ends_with("_mb") || key.ends_with("mb") => n.round() as u64,
            // Nobody gives a guest 256 GiB without a unit; nobody gives one 128 MiB and says `ram: 128`… both are MiB from 129 on.
            Label::Ram | Label::Swap | Label::Balloon if n <= 128.0 => gib(n),
            Label::Ram | Label::Swap | Label::Balloon => n.round() as u64,
            Label::Disk(_) => gib(n),
        };
        if label == Label::Swap && n == 0.0 {
            self.mention(at, from..at + 1, Mentioned::Flag(Flag::Swap, false));
            return;
        }
        self.labelled(at, from..at + 1, mb, label);
    }

    /// Cores and sockets.
    pub(crate) fn cores(&mut self) {
        for at in 0..self.items.len() {
            if self.used[at] {
                continue;
            }
            if let Some(cores) = self.core_compound(at) {
                // `Vierkern-VM`: the word names the machine, too.
                let span = self.items[at].span.clone();
                self.out.push(super::super::mention::Mention {
                    at,
                    span,
                    what: Mentioned::Cores(cores),
                });
            } else if let Some(cores) = self.core_phrase(at) {
                let more = usize::from(self.free(at + 1, &["cores"]));
                self.mention(at, at..at + 1 + more, Mentioned::Cores(cores));
            } else if let Some(n) = self.items[at].count() {
                self.core_number(at, n);
            }
        }
        for at in 0..self.items.len() {
            if !self.used[at] && self.items[at].has("socketphrase2") {
                self.mention(at, at..at + 1, Mentioned::Sockets(2));
            }
            if !self.used[at] && self.items[at].any(&["cores", "sockets"]) {
                self.core_key_first(at);
            }
        }
        // `one core`, `a core`, `ein Kern`, `un nucleo`: the article counts.
        for at in 1..self.items.len() {
            let article = self.items[at - 1].has("a")
                && !self.used[at - 1]
                && !self.items[at - 1].low.starts_with("another");
            if !self.used[at] && article && self.items[at].has("cores") {
                self.mention(at, at - 1..at + 1, Mentioned::Cores(1));
            }
        }
    }

    fn core_phrase(&self, at: usize) -> Option<u64> {
        CORE_PHRASES
            .into_iter()
            .find(|(row, _)| self.items[at].has(row))
            .map(|(_, cores)| cores)
    }

    fn core_compound(&self, at: usize) -> Option<u64> {
        let item = &self.items[at];
        let (first, _) = item
            .low
            .split_once('-')
            .filter(|_| matches!(item.what, What::Ident) && !item.quoted)?;
        super::super::head::compound(&item.low)?;
        let tags = super::super::vocab::vocabulary().word(first);
        CORE_PHRASES
            .into_iter()
            .find(|(row, _)| {
                tags.iter()
                    .any(|tag| matches!(tag, super::super::vocab::Tag::Word(word) if word == row))
            })
            .map(|(_, cores)| cores)
    }

    fn core_number(&mut self, at: usize, n: u64) {
        // `2 x 4 cores`: sockets and cores of each, unless it counts machines.
        let sign = self
            .item(at + 1)
            .is_some_and(|item| item.is('×') || item.low == "x" || item.is('*'));
        if sign
            && let Some(each) = self.item(at + 2).and_then(super::super::items::Item::count)
            && let Some(key) = self.cores_after(at + 2)
            && !self.is_head_ahead(key + 1)
        {
            self.mention(at, at..at + 2, Mentioned::Sockets(n));
            self.mention(at + 2, at + 2..key + 1, Mentioned::Cores(each));
            return;
        }
        if let Some(key) = self.cores_after(at) {
            let what = if self.items[key].has("sockets") {
                Mentioned::Sockets(n)
            } else {
                Mentioned::Cores(n)
            };
            self.mention(at, at..key + 1, what);
        }
    }

    /// The word for cores or sockets behind the number at `at`.
    pub(super) fn cores_after(&self, at: usize) -> Option<usize> {
        let mut skip = at + 1;
        let mut strangers = 0;
        while let Some(item) = self.items.get(skip) {
            if self.used[skip] {
                return None;
            }
            if item.any(&["cores", "sockets"]) {
                // A lone `c` counts only when glued: `4c`.
                let letter = item.low == "c" && !item.glued;
                // `4 CPU: 8`: then the key has a value of its own; `2 cpu 4gb` has not.
                let own = self
                    .items
                    .get(skip + 1)
                    .is_some_and(|next| next.is(':') || next.is('='));
                return (!letter && !own).then_some(skip);
            }
            let adjective = (matches!(item.what, What::Ident) || item.low == "fast")
                && strangers < 2
                && !self.is_technical(skip)
                && !item.quoted;
            if !(adjective || item.is('-') || item.has("of")) {
                return None;
            }
            strangers += usize::from(adjective);
            skip += 1;
        }
        None
    }

    /// `cores: 4`, `CPU=2`, `vcpus 8`, `cpu: quad`.
    fn core_key_first(&mut self, at: usize) {
        let each = usize::from(self.free(at + 1, &["each"]));
        let value_at = self.after_link(at + 1 + each);
        let value_at = if self.punct(value_at, '(') {
            value_at + 1
        } else {
            value_at
        };
        let Some(n) = self
            .item(value_at)
            .filter(|_| !self.used[value_at])
            .and_then(super::super::items::Item::count)
        else {
            return;
        };
        let tied = value_at > at + 1;
        let taken = self.free(value_at + 1, &["kind:vm", "kind:lxc", "generic", "role"]) && !tied;
        if taken || self.items[at].low == "c" || self.items[at].has("kind:vm") {
            return;
        }
        let what = if self.items[at].has("sockets") {
            Mentioned::Sockets(n)
        } else {
            Mentioned::Cores(n)
        };
        self.mention(value_at, at..value_at + 1, what);
    }
}
