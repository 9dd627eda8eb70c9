//! Whether what is written to a folder lies encrypted on its disk, as far as this machine can see.
//!
//! Nothing is switched on here, and no program is run: the kernel's own files are read, below roots that the caller
//! names, so a test can build any machine. What a hypervisor or a drive encrypts by itself cannot be seen from here,
//! and counts as not encrypted. Start reading at [`look`].

mod block;
mod mounts;

use std::fmt;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags};

pub use block::{Devices, Number};
use mounts::Mount;

/// Where the kernel's files are, and who answers what they do not say.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// Usually `/proc`.
    pub proc: &'a Path,
    /// Usually `/sys`.
    pub sys: &'a Path,
    /// Returns the property `encryption` of a ZFS data set; the kernel shows it in no file.
    pub zfs: &'a dyn Fn(&str) -> Option<String>,
}

impl Default for Sources<'static> {
    fn default() -> Self {
        Self {
            proc: Path::new("/proc"),
            sys: Path::new("/sys"),
            zfs: &|_| None,
        }
    }
}

/// What is known of a volume.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encryption {
    /// What is written there is encrypted on its way to the disk.
    Encrypted {
        /// By what, such as `LUKS2`.
        by: String,
    },
    /// It lies in memory, and reaches a disk only as swap.
    InMemory,
    /// Nothing on this machine encrypts it.
    Plain {
        /// What was found instead, such as the device.
        on: String,
    },
    /// It cannot be seen.
    Unknown {
        /// Why.
        why: String,
    },
}

impl Encryption {
    /// Returns the word for JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Encrypted { .. } => "encrypted",
            Self::InMemory => "in memory",
            Self::Plain { .. } => "not encrypted",
            Self::Unknown { .. } => "unknown",
        }
    }

    /// Puts what is known of two parts of one volume together: the weaker one counts.
    pub(crate) fn weaker(self, other: Self) -> Self {
        let rank = |one: &Self| match one {
            Self::Plain { .. } => 0,
            Self::Unknown { .. } => 1,
            Self::Encrypted { .. } => 2,
            Self::InMemory => 3,
        };
        if rank(&other) < rank(&self) {
            other
        } else {
            self
        }
    }
}

impl fmt::Display for Encryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encrypted { by } => write!(f, "encrypted by {by}"),
            Self::InMemory => f.write_str("in memory"),
            Self::Plain { on } => write!(f, "not encrypted: {on}"),
            Self::Unknown { why } => write!(f, "unknown: {why}"),
        }
    }
}

/// The volume that holds a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// The folder that was looked at: the one asked for, or the nearest one above that exists.
    pub folder: PathBuf,
    /// Where the volume is mounted.
    pub mounted: PathBuf,
    /// The file system, such as `ext4`.
    pub file_system: String,
    /// What is known of its encryption.
    pub encryption: Encryption,
}

/// Looks at the volume that holds `folder`, which need not exist.
pub fn look(sources: Sources<'_>, folder: &Path) -> io::Result<Volume> {
    let folder = existing(folder)?;
    let mounts = mounts::read(&sources.proc.join("self/mountinfo"))?;
    let Some(mount) = mounts::of(&mounts, &folder) else {
        return Ok(Volume {
            mounted: PathBuf::from("/"),
            file_system: "unknown".to_owned(),
            encryption: unknown("the folder's mount is not on the kernel's list"),
            folder,
        });
    };
    let encryption = if has_fscrypt_policy(&folder) {
        Encryption::Encrypted {
            by: "fscrypt".to_owned(),
        }
    } else {
        of_mount(sources, &mounts, mount, std::fs::metadata(&folder)?.dev())
    };
    Ok(Volume {
        mounted: mount.point.clone(),
        file_system: mount.kind.clone(),
        encryption,
        folder,
    })
}

/// Says whether the kernel shows that this machine is a virtual one, whose disk others may encrypt, or not.
pub fn is_virtual(proc: &Path) -> bool {
    let text = std::fs::read_to_string(proc.join("cpuinfo")).unwrap_or_default();
    let flags = text.lines().find(|line| line.starts_with("flags"));
    flags.is_some_and(|line| line.split_whitespace().any(|word| word == "hypervisor"))
}

/// Returns the folder, or the nearest one above that exists, without links on the way.
fn existing(folder: &Path) -> io::Result<PathBuf> {
    for one in folder.ancestors() {
        match std::fs::canonicalize(one) {
            Ok(found) if found.is_dir() => return Ok(found),
            Ok(_) => {}
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

/// Asks the file system whether the folder has a policy of fscrypt.
fn has_fscrypt_policy(folder: &Path) -> bool {
    let found = rustix::fs::statx(CWD, folder, AtFlags::empty(), StatxFlags::empty());
    found.is_ok_and(|found| {
        // eCryptfs and fscrypt set it; file systems that cannot say so leave the mask empty.
        (found.stx_attributes & found.stx_attributes_mask).contains(StatxAttributes::ENCRYPTED)
    })
}

fn unknown(why: impl Into<String>) -> Encryption {
    Encryption::Unknown { why: why.into() }
}

fn of_mount(sources: Sources<'_>, mounts: &[Mount], mount: &Mount, device: u64) -> Encryption {
    let devices = Devices::new(sources);
    match mount.kind.as_str() {
        "tmpfs" | "ramfs" | "devtmpfs" => Encryption::InMemory,
        "ecryptfs" => Encryption::Encrypted {
            by: "eCryptfs".to_owned(),
        },
        "zfs" => of_zfs(sources, &mount.source),
        "overlay" | "overlayfs" => of_overlay(sources, mounts, mount),
        "btrfs" => devices.of_btrfs(Path::new(&mount.source)),
        "bcachefs" => unknown("bcachefs may encrypt by itself, which it shows in no file"),
        kind if is_remote(kind) => Encryption::Plain {
            on: format!(
                "{kind} from `{}`, another machine or the host",
                mount.source
            ),
        },
        kind if kind.starts_with("fuse") => of_fuse(kind, &mount.source),
        _ => {
            let number = Number::of(device);
            if number.major != 0 {
                return devices.look(number);
            }
            // The kernel gives file systems over several devices a number of their own.
            match Number::of_file(Path::new(&mount.source)) {
                Some(number) => devices.look(number),
                None => unknown(format!("`{}` names no device", mount.source)),
            }
        }
    }
}

fn is_remote(kind: &str) -> bool {
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "9p",
        "virtiofs",
        "ceph",
        "afs",
        "glusterfs",
        "ocfs2",
        "gfs2",
    ]
    .contains(&kind)
        || matches!(
            kind,
            "fuse.sshfs" | "fuse.glusterfs" | "fuse.rclone" | "fuse.s3fs"
        )
}

fn of_fuse(kind: &str, source: &str) -> Encryption {
    let by = ["gocryptfs", "cryfs", "encfs", "securefs"]
        .into_iter()
        .find(|name| kind.ends_with(name) || source.starts_with(name));
    match by {
        Some(by) => Encryption::Encrypted { by: by.to_owned() },
        None => unknown(format!("a program of its own serves this folder ({kind})")),
    }
}

fn of_zfs(sources: Sources<'_>, set: &str) -> Encryption {
    match (sources.zfs)(set).as_deref().map(str::trim) {
        Some("off") => Encryption::Plain {
            on: format!("the ZFS data set `{set}` has encryption off"),
        },
        Some(cipher) if !cipher.is_empty() && cipher != "-" => Encryption::Encrypted {
            by: format!("ZFS ({cipher})"),
        },
        _ => unknown(format!(
            "ZFS shows the encryption of `{set}` in no file, and `zfs get encryption` gave no answer"
        )),
    }
}

/// What is written to an overlay goes to its upper folder.
fn of_overlay(sources: Sources<'_>, mounts: &[Mount], mount: &Mount) -> Encryption {
    let upper = mount
        .options
        .iter()
        .find_map(|option| option.strip_prefix("upperdir="));
    let found = upper.map(Path::new).filter(|upper| upper.is_absolute());
    let Some(upper) = found.and_then(|upper| std::fs::canonicalize(upper).ok()) else {
        return unknown("the folder under this container's root cannot be seen from inside");
    };
    match (mounts::of(mounts, &upper), std::fs::metadata(&upper)) {
        (Some(below), Ok(there)) if below.kind != mount.kind => {
            of_mount(sources, mounts, below, there.dev())
        }
        _ => unknown("an overlay over another overlay"),
    }
}

#[cfg(test)]
mod tests;
