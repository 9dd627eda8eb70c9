//! Block devices: what lies under each, down to the disks.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::{Encryption, Sources, unknown};

/// The number of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The kind of device.
    pub major: u32,
    /// The device among its kind.
    pub minor: u32,
}

impl Number {
    /// Takes a number apart.
    pub fn of(device: u64) -> Self {
        Self {
            major: rustix::fs::major(device),
            minor: rustix::fs::minor(device),
        }
    }

    /// Returns the number of a device's file; `None` when it is no device.
    pub fn of_file(path: &Path) -> Option<Self> {
        use std::os::unix::fs::FileTypeExt;
        let found = std::fs::metadata(path).ok()?;
        found
            .file_type()
            .is_block_device()
            .then(|| Self::of(found.rdev()))
    }
}

/// The block devices of a machine.
#[derive(Clone, Copy)]
pub struct Devices<'a> {
    sources: Sources<'a>,
}

/// More devices than lie under each other anywhere; a circle of links ends here.
const DEEPEST: u32 = 16;

impl<'a> Devices<'a> {
    /// Looks below these roots.
    pub fn new(sources: Sources<'a>) -> Self {
        Self { sources }
    }

    /// Says whether what is written to a device is encrypted before it reaches a disk.
    pub fn look(&self, number: Number) -> Encryption {
        let link = format!("dev/block/{}:{}", number.major, number.minor);
        match std::fs::canonicalize(self.sources.sys.join(link)) {
            Ok(folder) => self.walk(&folder, DEEPEST),
            Err(_) => unknown(format!(
                "the device {}:{} is not among the kernel's files",
                number.major, number.minor
            )),
        }
    }

    /// The same for every device of the btrfs that `source` belongs to.
    pub(super) fn of_btrfs(&self, source: &Path) -> Encryption {
        let Some(number) = Number::of_file(source) else {
            return unknown(format!("`{}` names no device", source.display()));
        };
        let link = format!("dev/block/{}:{}", number.major, number.minor);
        let own = std::fs::canonicalize(self.sources.sys.join(link));
        let systems = folders(&self.sources.sys.join("fs/btrfs"));
        let all = systems.into_iter().find_map(|system| {
            let devices = folders(&system.join("devices"));
            let ours = own.as_ref().is_ok_and(|own| devices.contains(own));
            ours.then_some(devices)
        });
        match all {
            Some(devices) => self.weakest(&devices, DEEPEST),
            // What one of its devices is says nothing of the others.
            None => match self.look(number) {
                Encryption::Encrypted { .. } => {
                    unknown("the kernel does not list the devices of this btrfs")
                }
                found => found,
            },
        }
    }

    fn weakest(&self, devices: &[PathBuf], depth: u32) -> Encryption {
        let each = devices.iter().map(|device| self.walk(device, depth));
        each.reduce(Encryption::weaker)
            .unwrap_or_else(|| unknown("a volume without devices"))
    }

    /// Looks at one device, then at what lies under it.
    fn walk(&self, device: &Path, depth: u32) -> Encryption {
        let name = device
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let Some(depth) = depth.checked_sub(1) else {
            return unknown(format!("`{name}` lies on too many other devices"));
        };
        if let Some(by) = text(&device.join("dm/uuid")).as_deref().and_then(crypt) {
            return Encryption::Encrypted { by };
        }
        // A partition has the devices of the disk that it is on.
        let disk = match device.join("partition").exists() {
            true => device.parent().unwrap_or(device),
            false => device,
        };
        if disk != device
            && text(&disk.join("dm/uuid"))
                .as_deref()
                .and_then(crypt)
                .is_some()
        {
            return self.walk(disk, depth);
        }
        let mut below = folders(&device.join("slaves"));
        below.extend(folders(&disk.join("slaves")));
        if !below.is_empty() {
            return self.weakest(&below, depth);
        }
        if let Some(file) = text(&disk.join("loop/backing_file")) {
            return self.of_loop(Path::new(&file));
        }
        if name.starts_with("zram") {
            return of_zram(disk);
        }
        if name.starts_with("ram") {
            return Encryption::InMemory;
        }
        Encryption::Plain {
            on: format!("the device `{name}`"),
        }
    }

    /// A loop device is as encrypted as the volume of its file.
    fn of_loop(&self, file: &Path) -> Encryption {
        let folder = file.parent().filter(|_| file.is_absolute());
        match folder.filter(|folder| folder.exists()) {
            Some(folder) => super::look(self.sources, folder).map_or_else(
                |error| unknown(format!("`{}`: {error}", file.display())),
                |volume| volume.encryption,
            ),
            None => unknown(format!("the file `{}` cannot be seen", file.display())),
        }
    }
}

/// Returns what encrypts a device-mapper device, as `cryptsetup` names it: `CRYPT-LUKS2-…` and its like.
fn crypt(uuid: &str) -> Option<String> {
    let rest = uuid.strip_prefix("CRYPT-")?;
    let kind = rest.split('-').next().unwrap_or_default();
    // dm-integrity and dm-verity have names of the same form (`CRYPT-INTEGRITY-…`), and keep everything in clear.
    Some(match kind {
        "PLAIN" => "plain dm-crypt".to_owned(),
        "LUKS1" | "LUKS2" | "TCRYPT" | "LOOPAES" | "BITLK" | "FVAULT2" => kind.to_owned(),
        _ => return None,
    })
}

/// Compressed memory, unless it may write to a disk.
fn of_zram(disk: &Path) -> Encryption {
    match text(&disk.join("backing_dev")).as_deref() {
        None | Some("none" | "") => Encryption::InMemory,
        Some(device) => Encryption::Plain {
            on: format!("compressed memory that is written to `{device}`"),
        },
    }
}

/// Returns the folders in a folder, links followed, in the order of their names.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .filter_map(|entry| std::fs::canonicalize(entry.path()).ok())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

fn text(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    Some(text.trim().to_owned())
}
