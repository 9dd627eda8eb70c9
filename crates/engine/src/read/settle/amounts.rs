//! Cores, memory, disks.

use pai_iac::spec::{Disk, Field, Guest, Kind};

use super::super::group::{Break, Decisions, Open, decided};
use super::super::mention::{Alike, DiskRole, Flag, Mentioned};
use super::{Problem, Settler};

/// A disk with the mention it came from.
struct Sized {
    index: usize,
    mb: u64,
    role: DiskRole,
    times: u32,
    ssd: bool,
}

impl Settler<'_> {
    pub(super) fn amounts(&mut self, guest: &mut Guest, decisions: &Decisions) {
        guest.sockets = self.one("sockets", |what| match what {
            Mentioned::Sockets(n) => u32::try_from(*n).ok(),
            _ => None,
        });
        guest.cores = self.one("cores", |what| match what {
            Mentioned::Cores(n) => u32::try_from(*n).ok(),
            _ => None,
        });
        guest.cpu_type = self.one("cpu_type", |what| match what {
            Mentioned::CpuType(name) => Some(name.clone()),
            _ => None,
        });
        let mut ram = self.take(|what| match what {
            Mentioned::Ram(mb) => Some(*mb),
            _ => None,
        });
        let mut disks = self.sized();
        self.bare(&mut ram, &mut disks);
        guest.memory_mb = self.settle_one("memory_mb", ram);
        guest.swap_mb = self.one("swap_mb", |what| match what {
            Mentioned::Swap(mb) => Some(*mb),
            Mentioned::Flag(Flag::Swap, false) => Some(0),
            _ => None,
        });
        guest.balloon_mb = self.one("balloon_mb", |what| match what {
            Mentioned::Balloon(mb) => Some(*mb),
            Mentioned::Flag(Flag::Balloon, false) => Some(0),
            _ => None,
        });
        guest.disks = self.disks(guest.kind.value, disks, decisions);
    }

    fn sized(&mut self) -> Vec<Sized> {
        self.take(|what| match what {
            Mentioned::Disk {
                mb,
                role,
                times,
                ssd,
            } => Some((*mb, *role, *times, *ssd)),
            _ => None,
        })
        .into_iter()
        .map(|(index, (mb, role, times, ssd))| Sized {
            index,
            mb,
            role,
            times,
            ssd,
        })
        .collect()
    }

    /// Sizes that nothing labels: memory first, then disks; a size on a storage is a disk.
    fn bare(&mut self, ram: &mut Vec<(usize, u64)>, disks: &mut Vec<Sized>) {
        let mut bare = self.take(|what| match what {
            Mentioned::Bare(mb) => Some(*mb),
            _ => None,
        });
        bare.sort_by_key(|(index, _)| self.mention(*index).at);
        // `a 4 GB, no, 8 GB container`: the later one alone.
        let mut corrected: Vec<(usize, u64)> = Vec::new();
        for (index, mb) in bare {
            if let Some(last) = corrected.last()
                && self.corrected(last.0, index)
            {
                corrected.pop();
            }
            corrected.push((index, mb));
        }
        let lone = corrected.len() == 1;
        let cores = self
            .mentions
            .iter()
            .any(|index| matches!(self.mention(*index).what, Mentioned::Cores(_)));
        let root_known = disks.iter().any(|disk| disk.role != DiskRole::Data);
        self.may_swap = ram.is_empty()
            && !root_known
            && corrected.len() == 2
            && corrected[0].1 >= corrected[1].1;
        if self.swapped && corrected.len() == 2 {
            corrected.swap(0, 1);
        }
        // `the same disk`: the size that the machine before left unlabelled.
        let same_disk = self
            .mentions
            .iter()
            .any(|index| self.mention(*index).what == Mentioned::SameAs(Alike::Disk));
        for (index, mb) in corrected {
            let copied = same_disk && !self.group.own.contains(&index);
            let stored = self.on_storage(index);
            let huge = mb >= 1024 * 1024;
            let disk = copied
                || !ram.is_empty()
                || huge
                || stored && (!lone || mb >= 4096 && !cores) && !root_known;
            if disk {
                disks.push(Sized {
                    index,
                    mb,
                    role: DiskRole::Any,
                    times: 1,
                    ssd: false,
                });
            } else {
                ram.push((index, mb));
            }
        }
        disks.sort_by_key(|disk| self.mention(disk.index).at);
    }

    /// Says whether a storage stands right behind a size.
    fn on_storage(&self, index: usize) -> bool {
        let mention = self.mention(index);
        self.mentions.iter().any(|other| {
            let other = self.mention(*other);
            matches!(other.what, Mentioned::Storage(_) | Mentioned::Place(_))
                && other.span.start > mention.span.start
                && other.span.start <= mention.span.end + 2
                && self.scene.break_between(mention.at + 1, other.at) == Break::None
        })
    }

    fn disks(&mut self, kind: Kind, mut sized: Vec<Sized>, decisions: &Decisions) -> Vec<Disk> {
        sized.sort_by_key(|disk| match disk.role {
            DiskRole::Root => 0,
            DiskRole::Any => 1,
            DiskRole::Data => 2,
        });
        self.drop_repeated(&mut sized);
        let storages = self.storages(decisions);
        let mut used = Vec::new();
        let mut out: Vec<Disk> = Vec::new();
        // The item of each disk's size; one that only a storage or switch speaks of has none.
        let mut places: Vec<Option<usize>> = Vec::new();
        let root = sized.iter().any(|disk| disk.role != DiskRole::Data);
        if !root && (!sized.is_empty() || !storages.is_empty()) {
            out.push(blank());
            places.push(None);
        }
        for disk in &sized {
            let near = self.nearest_storage(disk, &storages, &sized);
            used.extend(near);
            let one = self.disk(kind, disk, near.map(|at| &storages[at]));
            let times = disk.times.max(1) as usize;
            out.extend(std::iter::repeat_n(one, times));
            places.extend(std::iter::repeat_n(
                Some(self.mention(disk.index).at),
                times,
            ));
        }
        self.rest_of_storages(&mut out, &storages, &used);
        places.resize(out.len(), None);
        self.disk_switches(&mut out, &places);
        self.mounts(&mut out, &places);
        out
    }

    fn disk(&mut self, kind: Kind, disk: &Sized, storage: Option<&(usize, String)>) -> Disk {
        let span = self.mention(disk.index).span.clone();
        if disk.mb < 1024 {
            self.problems.push(Problem::BadValue {
                field: "disk_gb",
                span: span.clone(),
                why: "a disk has at least 1 GB".to_owned(),
            });
        }
        Disk {
            size_gb: Some(Field::request(gib(disk.mb), span.clone())),
            storage: storage.map(|(index, name)| {
                Field::request(name.clone(), self.mention(*index).span.clone())
            }),
            // `100 GB SSD`: the guest is told; containers have no such switch.
            ssd: (disk.ssd && kind == Kind::Vm).then(|| Field::request(true, span)),
            ..blank()
        }
    }

    /// `32 GB with SSD emulation and 100 GB without discard`: each switch is for the disk before it, or else for
    /// the first one behind it; `on all disks` is for all.
    fn disk_switches(&mut self, disks: &mut Vec<Disk>, places: &[Option<usize>]) {
        for flag in [Flag::Ssd, Flag::Discard] {
            let found = self.take(|what| match what {
                Mentioned::Flag(other, on) if *other == flag => Some(*on),
                _ => None,
            });
            if found.is_empty() {
                continue;
            }
            if disks.is_empty() {
                disks.push(blank());
            }
            let mut of: Vec<Vec<(usize, bool)>> = vec![Vec::new(); disks.len()];
            for one in found {
                for disk in self.disks_of(one.0, places, disks.len()) {
                    of[disk].push(one);
                }
            }
            for (disk, found) in disks.iter_mut().zip(of) {
                let settled = self.settle_one(flag.field(), found);
                let field = if flag == Flag::Ssd {
                    &mut disk.ssd
                } else {
                    &mut disk.discard
                };
                if settled.is_some() {
                    *field = settled;
                }
            }
        }
    }

    /// The disks that the words at a mention speak of, by their order.
    fn disks_of(&self, index: usize, places: &[Option<usize>], disks: usize) -> Vec<usize> {
        let at = self.mention(index).at;
        let all = self.mentions.iter().any(|other| {
            let other = self.mention(*other);
            matches!(other.what, Mentioned::All | Mentioned::Each) && other.at.abs_diff(at) <= 3
        });
        let before = places.iter().flatten().filter(|place| **place < at).max();
        let nearest = before.or_else(|| places.iter().flatten().min());
        match nearest {
            Some(nearest) if !all => (0..places.len())
                .filter(|disk| places[*disk] == Some(*nearest))
                .collect(),
            _ => (0..disks).collect(),
        }
    }

    /// Each mount point is for the nearest disk that has a size and no mount point yet.
    fn mounts(&mut self, disks: &mut [Disk], places: &[Option<usize>]) {
        let mut free = self.take(|what| match what {
            Mentioned::Mount(path) => Some(path.clone()),
            _ => None,
        });
        loop {
            let pairs = free.iter().enumerate().flat_map(|(order, (index, _))| {
                let at = self.mention(*index).at;
                places.iter().enumerate().filter_map(move |(disk, place)| {
                    // Of two at one distance the size before the path is its own.
                    place.map(|place| (at.abs_diff(place), place > at, order, disk))
                })
            });
            let Some((_, _, order, disk)) = pairs
                .filter(|(_, _, _, disk)| disks[*disk].mount.is_none())
                .min()
            else {
                break;
            };
            let (index, path) = free.remove(order);
            disks[disk].mount = Some(Field::request(path, self.mention(index).span.clone()));
        }
        for (index, _) in free {
            self.problems.push(Problem::Unexpressed {
                span: self.mention(index).span.clone(),
                why: "a mount point needs a disk of its own: name its size beside it",
            });
        }
    }

    /// `2 TB of storage … 2 TB disk`: the same size said twice is one disk.
    fn drop_repeated(&mut self, sized: &mut Vec<Sized>) {
        let mut at = 1;
        while at < sized.len() {
            let (one, other) = (&sized[at - 1], &sized[at]);
            let any = one.role != DiskRole::Data && other.role != DiskRole::Data;
            if any && self.corrected(one.index, other.index) {
                sized.remove(at - 1);
            } else {
                at += 1;
            }
        }
    }

    /// The group's storages, with places that were decided to be one.
    fn storages(&mut self, decisions: &Decisions) -> Vec<(usize, String)> {
        let places: Vec<usize> = self
            .mentions
            .iter()
            .copied()
            .filter(|index| {
                matches!(self.mention(*index).what, Mentioned::Place(_))
                    && decided(decisions, &Open::Place(*index)) == 0
            })
            .collect();
        let mut found = self.take(|what| match what {
            Mentioned::Storage(name) => Some(name.clone()),
            _ => None,
        });
        for index in places {
            if let Mentioned::Place(name) = &self.mention(index).what {
                found.push((index, name.clone()));
                self.used.insert(index);
            }
        }
        found.sort_by_key(|(index, _)| self.mention(*index).at);
        found.dedup_by(|later, earlier| later.1 == earlier.1);
        // A correction leaves the later one.
        while found.len() > 1 && self.corrected(found[0].0, found[1].0) {
            found.remove(0);
        }
        found
    }

    /// The storage that belongs to one disk: the first one behind it, before the next disk.
    fn nearest_storage(
        &self,
        disk: &Sized,
        storages: &[(usize, String)],
        all: &[Sized],
    ) -> Option<usize> {
        let at = self.mention(disk.index).at;
        let next = all
            .iter()
            .map(|other| self.mention(other.index).at)
            .filter(|other| *other > at)
            .min()
            .unwrap_or(usize::MAX);
        let behind = storages.iter().position(|(index, _)| {
            let place = self.mention(*index).at;
            place > at && place < next
        });
        behind.or_else(|| {
            // `on tank 50 GB`, `storage tank: 50 GB`: directly before, where nothing stands behind.
            (storages.len() > 1).then(|| {
                storages.iter().rposition(|(index, _)| {
                    let place = self.mention(*index).at;
                    place < at && at - place <= 3
                })
            })?
        })
    }

    /// Storages that no disk claimed: for the disks that have none.
    fn rest_of_storages(
        &mut self,
        disks: &mut Vec<Disk>,
        storages: &[(usize, String)],
        used: &[usize],
    ) {
        let free: Vec<usize> = (0..storages.len())
            .filter(|at| !used.contains(at))
            .collect();
        let Some(first) = free.first() else {
            self.one_storage(disks, storages);
            return;
        };
        let field = Field::request(
            storages[*first].1.clone(),
            self.mention(storages[*first].0).span.clone(),
        );
        if disks.is_empty() {
            disks.push(Disk {
                storage: Some(field.clone()),
                ..blank()
            });
        }
        disks
            .iter_mut()
            .filter(|disk| disk.storage.is_none())
            .for_each(|disk| disk.storage = Some(field.clone()));
        for at in &free[1..] {
            self.problems.push(Problem::Contradiction {
                field: "storage",
                spans: [
                    self.mention(storages[*first].0).span.clone(),
                    self.mention(storages[*at].0).span.clone(),
                ],
            });
        }
    }

    /// One storage for several disks: `2 disks of 1 TB and 4 TB on tank`.
    fn one_storage(&self, disks: &mut [Disk], storages: &[(usize, String)]) {
        let [(index, name)] = storages else { return };
        let first = disks
            .first()
            .is_some_and(|disk| disk.storage.is_none() && disk.size_gb.is_some());
        let alike = disks.iter().all(|disk| {
            let storage = disk.storage.as_ref();
            storage.is_none_or(|storage| storage.value == *name)
        });
        if !first || !alike || self.is_for_data(*index) {
            return;
        }
        let field = Field::request(name.clone(), self.mention(*index).span.clone());
        for disk in disks.iter_mut().filter(|disk| disk.storage.is_none()) {
            disk.storage = Some(field.clone());
        }
    }

    /// `32 GB, and a data disk of 4 TB on tank`: the storage is that disk's alone.
    fn is_for_data(&self, storage: usize) -> bool {
        let place = self.mention(storage).at;
        let near = self
            .mentions
            .iter()
            .map(|other| self.mention(*other))
            .filter(|other| other.at < place && matches!(other.what, Mentioned::Disk { .. }))
            .max_by_key(|other| other.at);
        // `60 GB for the OS and 2 TB scratch, both from tank` is no such case.
        let for_all = |disk: usize| {
            self.mentions.iter().any(|other| {
                let other = self.mention(*other);
                other.what == Mentioned::All && other.at > disk && other.at < place
            })
        };
        near.is_some_and(|disk| {
            let role = match disk.what {
                Mentioned::Disk { role, .. } => role,
                _ => DiskRole::Any,
            };
            role == DiskRole::Data && !for_all(disk.at)
        })
    }
}

/// A disk of which nothing is said yet.
fn blank() -> Disk {
    Disk {
        size_gb: None,
        storage: None,
        ssd: None,
        discard: None,
        mount: None,
    }
}

/// MiB to GiB, rounded up: a disk is never smaller than asked for.
fn gib(mb: u64) -> u64 {
    mb.div_ceil(1024)
}
