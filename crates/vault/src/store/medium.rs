//! What overwriting a file is worth where it lies: asked of the file system and of the device below it.

use std::fs::File;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Where a file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medium {
    /// The file system's name, such as `ext4`; its number where it has none here.
    pub file_system: String,
    /// Whether the file system writes changes to other places than the old content.
    pub copies_on_write: bool,
    /// Whether it lies in memory only.
    pub in_memory: bool,
    /// Whether it is kept by another machine or another program.
    pub elsewhere: bool,
    /// What the kernel says of the device: whether it turns, if it says anything.
    pub turns: Option<bool>,
}

/// What overwriting is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// The old content was in memory, and is gone unless it was swapped out.
    Memory,
    /// The file system writes elsewhere: the old content is still on the device.
    CopyOnWrite,
    /// The device decides where it writes: the old content may still be in its cells.
    Flash,
    /// Nothing is known about where it lies.
    Unknown,
    /// The device says that it turns, so the old blocks were written over, unless something in between keeps copies.
    Overwritten,
}

impl Medium {
    /// Looks at where a file lies.
    pub fn of(path: &Path) -> io::Result<Self> {
        let file = File::open(path)?;
        let number = rustix::fs::fstatfs(&file)?.f_type;
        Ok(Self::found(
            u32::try_from(number & 0xFFFF_FFFF).unwrap_or_default(),
            turns(Path::new("/sys/dev/block"), file.metadata()?.dev()),
        ))
    }

    fn found(number: u32, turns: Option<bool>) -> Self {
        // From include/uapi/linux/magic.h, and from the file systems that are not in it.
        let (name, copies_on_write, in_memory, elsewhere) = match number {
            0x0000_EF53 => ("ext4", false, false, false),
            0x5846_5342 => ("xfs", false, false, false),
            0x9123_683E => ("btrfs", true, false, false),
            0x2FC1_2FC1 => ("zfs", true, false, false),
            0xCA45_1A4E => ("bcachefs", true, false, false),
            0x794C_7630 => ("overlayfs", true, false, false),
            0xF2F5_2010 => ("f2fs", true, false, false),
            0x0000_3434 => ("nilfs", true, false, false),
            0x2405_1905 => ("ubifs", true, false, false),
            0x0102_1994 => ("tmpfs", false, true, false),
            0x8584_58F6 => ("ramfs", false, true, false),
            0x0000_6969 => ("nfs", false, false, true),
            0xFF53_4D42 | 0xFE53_4D42 => ("smb", false, false, true),
            0x00C3_6400 => ("ceph", false, false, true),
            0x0102_1997 => ("9p", false, false, true),
            0x6573_5546 => ("fuse", false, false, true),
            _ => ("", false, false, false),
        };
        Self {
            file_system: match name {
                "" => format!("file system {number:#x}"),
                name => name.to_owned(),
            },
            copies_on_write,
            in_memory,
            elsewhere,
            turns,
        }
    }

    /// Says what overwriting is worth there.
    pub fn promise(&self) -> Promise {
        match self {
            Self { in_memory, .. } if *in_memory => Promise::Memory,
            Self {
                copies_on_write, ..
            } if *copies_on_write => Promise::CopyOnWrite,
            Self { elsewhere, .. } if *elsewhere => Promise::Unknown,
            Self { turns, .. } => match turns {
                Some(true) => Promise::Overwritten,
                Some(false) => Promise::Flash,
                None => Promise::Unknown,
            },
        }
    }

    /// Tells it in one sentence.
    pub fn told(&self) -> String {
        let on = &self.file_system;
        match self.promise() {
            Promise::Memory => format!(
                "the file lay in memory ({on}): its old content is gone, unless it was swapped out"
            ),
            Promise::CopyOnWrite => format!(
                "{on} writes changes to other places and may keep snapshots: overwriting did not reach the old content"
            ),
            Promise::Flash => format!(
                "the device below {on} says that it does not turn: flash memory keeps old content in cells that \
                 overwriting does not reach"
            ),
            Promise::Unknown => format!(
                "it cannot be told from here where {on} keeps its blocks: overwriting may not have reached the old \
                 content"
            ),
            Promise::Overwritten => format!(
                "the device below {on} says that it turns, so the old blocks were written over; a hypervisor's disk may \
                 say so wrongly, and snapshots and backups are copies of their own"
            ),
        }
    }
}

fn turns(devices: &Path, device: u64) -> Option<bool> {
    let (major, minor) = (rustix::fs::major(device), rustix::fs::minor(device));
    let found: PathBuf = devices
        .join(format!("{major}:{minor}"))
        .canonicalize()
        .ok()?;
    // A partition has no queue of its own: its disk, the folder above, has.
    let read = |folder: &Path| std::fs::read_to_string(folder.join("queue/rotational")).ok();
    match read(&found).or_else(|| read(found.parent()?))?.trim() {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overwriting_is_worth_nothing_where_changes_are_written_elsewhere() {
        for number in [0x9123_683E, 0x2FC1_2FC1, 0x794C_7630] {
            let medium = Medium::found(number, Some(true));
            assert_eq!(medium.promise(), Promise::CopyOnWrite, "{medium:?}");
        }
        let of = |number, turns| Medium::found(number, turns).promise();
        assert_eq!(of(0xEF53, Some(false)), Promise::Flash);
        assert_eq!(of(0xEF53, Some(true)), Promise::Overwritten);
        assert_eq!(of(0xEF53, None), Promise::Unknown);
        assert_eq!(of(0x6969, Some(true)), Promise::Unknown);
        assert_eq!(of(0x0102_1994, None), Promise::Memory);
        assert_eq!(of(0x1234, None), Promise::Unknown);
        assert!(Medium::found(0x1234, None).told().contains("0x1234"));
    }

    #[test]
    fn a_partition_turns_as_its_disk_does() {
        let root = tempfile::tempdir().unwrap();
        let disk = root.path().join("devices/vda");
        std::fs::create_dir_all(disk.join("queue")).unwrap();
        std::fs::create_dir_all(disk.join("vda1")).unwrap();
        std::fs::write(disk.join("queue/rotational"), "1\n").unwrap();
        let block = root.path().join("block");
        std::fs::create_dir(&block).unwrap();
        let device = rustix::fs::makedev(253, 1);
        std::os::unix::fs::symlink(disk.join("vda1"), block.join("253:1")).unwrap();
        assert_eq!(turns(&block, device), Some(true));
        assert_eq!(turns(&block, rustix::fs::makedev(9, 9)), None);
    }

    #[test]
    fn this_machine_says_where_a_file_lies() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let medium = Medium::of(file.path()).unwrap();
        assert!(!medium.told().is_empty());
    }
}
