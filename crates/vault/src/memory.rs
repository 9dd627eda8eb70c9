//! What this machine does for what lies in memory: swap, core dumps, secret memory, encryption by the processor.
//!
//! Read from the kernel's files below roots that the caller names. Root and the hypervisor read ordinary pages in any
//! case; nothing here says otherwise. Start reading at [`Protection::look`] and [`Cipher::look`].

use std::path::Path;

use rustix::process::{Resource, getrlimit};

use crate::volume::{Devices, Encryption, Number, Sources};

/// One thing that either holds or does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What it is about: `swap`, `core dumps` or `locked memory`.
    pub name: &'static str,
    /// Whether it holds.
    pub holds: bool,
    /// What was found.
    pub found: String,
    /// What to do where it does not hold.
    pub remedy: &'static str,
}

/// What keeps memory from reaching a disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protection {
    /// Each point, in a fixed order.
    pub points: Vec<Point>,
}

/// The least memory that has to be lockable: room for the keys.
const LOCKED: u64 = 64 << 10;

impl Protection {
    /// Looks at the machine and at this process.
    pub fn look(sources: Sources<'_>) -> Self {
        Self {
            points: vec![swap(sources), core_dumps(sources.proc), locked(sources.sys)],
        }
    }

    /// Says whether all of it holds.
    pub fn holds(&self) -> bool {
        self.points.iter().all(|point| point.holds)
    }
}

/// Swap must be off, in memory, or encrypted.
fn swap(sources: Sources<'_>) -> Point {
    let (holds, found) = match std::fs::read_to_string(sources.proc.join("swaps")) {
        Err(error) => (false, format!("the list of swaps cannot be read: {error}")),
        Ok(list) => {
            let devices = Devices::new(sources);
            let each: Vec<(String, Encryption)> = list
                .lines()
                .skip(1)
                .filter_map(|line| line.split_whitespace().next())
                .map(|path| (path.to_owned(), of_swap(sources, devices, path)))
                .collect();
            let bad = each.iter().find(|(_, found)| {
                !matches!(found, Encryption::Encrypted { .. } | Encryption::InMemory)
            });
            match (bad, each.len()) {
                (Some((path, found)), _) => (false, format!("`{path}` is {found}")),
                (None, 0) => (true, "off".to_owned()),
                (None, _) => (true, "encrypted, or in memory".to_owned()),
            }
        }
    };
    Point {
        name: "swap",
        holds,
        found,
        remedy: "swapoff -a, or put the swap on an encrypted device (`crypttab`, option swap)",
    }
}

fn of_swap(sources: Sources<'_>, devices: Devices<'_>, path: &str) -> Encryption {
    // The kernel writes spaces as \040; a swap with one in its name counts as not seen.
    let path = Path::new(path);
    match (Number::of_file(path), path.parent()) {
        (Some(number), _) => devices.look(number),
        (None, Some(folder)) if path.is_file() => crate::volume::look(sources, folder).map_or_else(
            |error| Encryption::Unknown {
                why: error.to_string(),
            },
            |volume| volume.encryption,
        ),
        _ => Encryption::Unknown {
            why: "it cannot be looked at from here".to_owned(),
        },
    }
}

/// This process must not be able to leave a core dump.
fn core_dumps(proc: &Path) -> Point {
    let limit = getrlimit(Resource::Core).current;
    let pattern = std::fs::read_to_string(proc.join("sys/kernel/core_pattern")).unwrap_or_default();
    let kept = rustix::process::dumpable_behavior();
    let not_dumpable = matches!(kept, Ok(rustix::process::DumpableBehavior::NotDumpable));
    // The kernel starts the program behind a `|` whatever the limit is; only a process that cannot be dumped is safe.
    let piped = pattern.starts_with('|');
    let (holds, found) = match (not_dumpable, limit, piped) {
        (true, ..) => (true, "off: this process cannot be dumped"),
        (false, Some(0), false) => (true, "off: the limit is 0 bytes"),
        (false, Some(0), true) => (
            false,
            "the kernel gives dumps to a program whatever the limit is",
        ),
        _ => (false, "a crash may write this process to a disk"),
    };
    Point {
        name: "core dumps",
        holds,
        found: found.to_owned(),
        remedy: "ulimit -c 0",
    }
}

/// Some memory must be out of swap's reach: memfd_secret, or what mlock may lock.
fn locked(sys: &Path) -> Point {
    let limit = getrlimit(Resource::Memlock).current;
    let room = limit.is_none_or(|bytes| bytes >= LOCKED);
    let enabled = std::fs::read_to_string(sys.join("module/secretmem/parameters/enable"));
    let secret = match &enabled {
        Ok(text) => text.trim() == "Y",
        // Only root may read it where it is there; kernels of that age have it on.
        Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied,
    };
    let size = limit.map_or("all memory".to_owned(), |bytes| {
        format!("{} KiB", bytes >> 10)
    });
    let (holds, found) = match (room, secret) {
        (true, true) => (true, format!("memfd_secret, and mlock up to {size}")),
        (true, false) => (
            true,
            format!("mlock up to {size}; the kernel has no memfd_secret"),
        ),
        (false, _) => (false, format!("no more than {size} can be locked")),
    };
    Point {
        name: "locked memory",
        holds,
        found,
        remedy: "raise the limit of locked memory: `ulimit -l`, or LimitMEMLOCK= in the unit",
    }
}

/// What is known of memory encryption by the processor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cipher {
    /// It is on.
    Active {
        /// Which, such as `AMD SME`.
        by: &'static str,
    },
    /// The processor can, and whether it does cannot be seen.
    Possible {
        /// Which.
        by: &'static str,
    },
    /// Nothing of the kind is visible.
    NotVisible,
}

impl Cipher {
    /// Looks at the processor's flags and at what the kernel says of confidential guests.
    pub fn look(proc: &Path, sys: &Path) -> Self {
        let text = std::fs::read_to_string(proc.join("cpuinfo")).unwrap_or_default();
        let flags = text
            .lines()
            .find_map(|line| line.strip_prefix("flags"))
            .unwrap_or_default();
        let has = |name: &str| flags.split_whitespace().any(|word| word == name);
        let line = std::fs::read_to_string(proc.join("cmdline")).unwrap_or_default();
        let asked = |word: &str| line.split_whitespace().any(|other| other == word);
        // The kernel shows these flags in a guest only where the guest's own memory is encrypted.
        let guest = [
            ("tdx_guest", "Intel TDX"),
            ("sev_snp", "AMD SEV-SNP"),
            ("sev_es", "AMD SEV-ES"),
            ("sev", "AMD SEV"),
        ];
        let is_guest = has("hypervisor");
        let devices = [("tdx_guest", "Intel TDX"), ("sev-guest", "AMD SEV-SNP")];
        let device = devices.into_iter().find(|(name, _)| {
            sys.join("devices/virtual/misc").join(name).exists()
                || sys.join("class/misc").join(name).exists()
        });
        if let Some((_, by)) =
            device.or_else(|| guest.into_iter().find(|(name, _)| is_guest && has(name)))
        {
            return Self::Active { by };
        }
        if has("sme") && asked("mem_encrypt=on") {
            return Self::Active { by: "AMD SME" };
        }
        if has("sme") {
            return Self::Possible {
                by: "AMD SME or TSME",
            };
        }
        if has("tme") {
            return Self::Possible { by: "Intel TME" };
        }
        Self::NotVisible
    }

    /// Returns the words for people.
    pub fn words(&self) -> String {
        match self {
            Self::Active { by } => format!("active: {by}"),
            Self::Possible { by } => {
                format!("unknown: the processor has {by}, and whether it is on cannot be seen")
            }
            Self::NotVisible => "not visible: neither SME, SEV, TME nor TDX".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine(files: &[(&str, &str)]) -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = root.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        root
    }

    fn cipher(flags: &str, line: &str) -> Cipher {
        let flags = format!("processor\t: 0\nflags\t\t: fpu {flags}\n");
        let root = machine(&[("cpuinfo", &flags), ("cmdline", line)]);
        Cipher::look(root.path(), root.path())
    }

    #[test]
    fn memory_encryption_is_what_the_kernel_shows_and_no_more() {
        assert_eq!(cipher("sse", ""), Cipher::NotVisible);
        assert_eq!(cipher("tme", ""), Cipher::Possible { by: "Intel TME" });
        assert!(matches!(cipher("sme sev", ""), Cipher::Possible { .. }));
        assert_eq!(
            cipher("sme", "quiet mem_encrypt=on"),
            Cipher::Active { by: "AMD SME" }
        );
        // On a host the flag `sev` says what its guests may have.
        assert_eq!(cipher("sev", ""), Cipher::NotVisible);
        assert_eq!(
            cipher("hypervisor sev", ""),
            Cipher::Active { by: "AMD SEV" }
        );
        assert_eq!(
            cipher("hypervisor tdx_guest", ""),
            Cipher::Active { by: "Intel TDX" }
        );
        assert_eq!(
            Cipher::look(Path::new("/nowhere"), Path::new("/nowhere")),
            Cipher::NotVisible
        );
    }

    fn swap_of(list: Option<&str>) -> Point {
        let files: Vec<(&str, &str)> = list.map(|text| ("swaps", text)).into_iter().collect();
        let root = machine(&files);
        let sources = Sources {
            proc: root.path(),
            sys: root.path(),
            zfs: &|_| None,
        };
        swap(sources)
    }

    #[test]
    fn swap_is_fine_when_it_is_off_and_not_when_it_cannot_be_seen() {
        const HEAD: &str = "Filename Type Size Used Priority\n";
        assert!(swap_of(Some(HEAD)).holds);
        let other = swap_of(Some(&format!("{HEAD}/not/there partition 100 0 -2\n")));
        assert!(
            !other.holds && other.found.contains("/not/there"),
            "{other:?}"
        );
        assert!(!swap_of(None).holds);
    }

    #[test]
    fn every_point_that_does_not_hold_has_a_remedy() {
        for point in Protection::look(Sources::default()).points {
            assert!(
                !point.remedy.is_empty() && !point.found.is_empty(),
                "{point:?}"
            );
        }
    }
}
