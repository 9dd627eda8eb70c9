//! Namespaces of its own, and an empty file system.

use std::fs;
use std::io;
use std::path::Path;

use super::{Cage, witness};
use crate::effective::Layer;
use crate::sys;

/// Who the worker is on the machine when root starts it: `nobody`.
const NOBODY: u32 = 65534;

impl Cage<'_> {
    /// Stops being root on the machine, keeping the capabilities until the namespaces are up.
    pub(super) fn identity(&mut self) {
        if !self.wants(Layer::Identity) {
            return;
        }
        let (user, _) = sys::user();
        if user != 0 {
            self.active(Layer::Identity, format!("user {user}"));
            return;
        }
        let changed = sys::keep_capabilities()
            .and_then(|()| sys::become_user(NOBODY))
            .and_then(|()| sys::raise_permitted())
            // The change made /proc/self root's, and the id maps have to be written there.
            .and_then(|()| sys::set_dumpable(true));
        match (changed, sys::user().0) {
            (_, 0) => self.missing(Layer::Identity, "the user is root and cannot be changed"),
            (Ok(()), now) => self.active(Layer::Identity, format!("user 0, now {now}")),
            (Err(error), now) => self.weaker(
                Layer::Identity,
                error.to_string(),
                format!("user 0, now {now}"),
            ),
        }
    }

    /// Moves to namespaces of its own, one at a time: a refused one must not take the others along.
    pub(super) fn namespaces(&mut self) {
        let all = [
            (Layer::UserNs, "user", libc::CLONE_NEWUSER),
            (Layer::NetNs, "net", libc::CLONE_NEWNET),
            (Layer::IpcNs, "ipc", libc::CLONE_NEWIPC),
            (Layer::UtsNs, "uts", libc::CLONE_NEWUTS),
            (Layer::CgroupNs, "cgroup", libc::CLONE_NEWCGROUP),
        ];
        for (layer, kind, flag) in all {
            if !self.wants(layer) {
                continue;
            }
            let before = witness::namespace(kind);
            let (user, group) = sys::user();
            let moved = sys::unshare(flag);
            let after = witness::namespace(kind);
            match (before, after) {
                (Some(before), Some(after)) if before != after => {
                    let mapped = if layer == Layer::UserNs {
                        map_ids(user, group)
                    } else {
                        Ok(())
                    };
                    match mapped {
                        Ok(()) => self.active(layer, format!("{before}, now {after}")),
                        Err(error) => {
                            self.weaker(layer, format!("the id maps were refused: {error}"), after);
                        }
                    }
                }
                (Some(before), Some(_)) => self.missing(layer, refusal(moved, &before)),
                _ => self.weaker(
                    layer,
                    "there is no /proc to see it in",
                    format!("{moved:?}"),
                ),
            }
        }
    }

    /// Replaces the file system by an empty one that cannot be written to.
    pub(super) fn mount(&mut self) {
        if !self.wants(Layer::Mount) {
            return;
        }
        let before = witness::namespace("mnt");
        let moved = sys::unshare(libc::CLONE_NEWNS);
        if moved.is_err() || before == witness::namespace("mnt") {
            self.missing(Layer::Mount, refusal(moved, &before.unwrap_or_default()));
            return;
        }
        let pivoted = pivot();
        match (root_is_empty(), pivoted) {
            (Ok(()), Ok(())) => self.active(Layer::Mount, "/ is empty and read-only"),
            (Ok(()), Err(error)) => self.weaker(Layer::Mount, error.to_string(), "/ is empty"),
            (Err(why), Ok(())) => self.missing(Layer::Mount, why),
            (Err(why), Err(error)) => self.missing(Layer::Mount, format!("{error}; {why}")),
        }
    }
}

fn refusal(moved: io::Result<()>, before: &str) -> String {
    match moved {
        Ok(()) => format!("unshare reported success, but {before} is unchanged"),
        Err(error) if matches!(error.raw_os_error(), Some(libc::ENOSPC | libc::EUSERS)) => {
            "this machine allows no more namespaces (sysctl user.max_*_namespaces)".to_owned()
        }
        Err(error) => format!("unshare: {error}"),
    }
}

/// Maps this user and group to themselves; nobody else exists inside.
fn map_ids(user: u32, group: u32) -> io::Result<()> {
    fs::write("/proc/self/setgroups", "deny")?;
    fs::write("/proc/self/uid_map", format!("{user} {user} 1"))?;
    fs::write("/proc/self/gid_map", format!("{group} {group} 1"))
}

fn pivot() -> io::Result<()> {
    sys::mount(None, c"/", libc::MS_REC | libc::MS_PRIVATE, None)?;
    let hidden = libc::MS_NOSUID | libc::MS_NODEV | libc::MS_NOEXEC;
    let places = [
        (c"/tmp", "/tmp"),
        (c"/proc", "/proc"),
        (c"/dev", "/dev"),
        (c"/", "/"),
    ];
    let mut refused = io::Error::other("no folder to mount on");
    for (target, path) in places {
        match sys::mount(
            Some(c"tmpfs"),
            target,
            hidden,
            Some(c"size=4k,nr_inodes=2,mode=0555"),
        ) {
            Ok(()) => {
                std::env::set_current_dir(path)?;
                sys::pivot_here()?;
                std::env::set_current_dir("/")?;
                return sys::mount(
                    None,
                    c"/",
                    libc::MS_REMOUNT | libc::MS_BIND | libc::MS_RDONLY | hidden,
                    None,
                );
            }
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

/// Looks at the root: nothing in it, nothing can be made in it, and no way out of it.
fn root_is_empty() -> Result<(), String> {
    let entries = fs::read_dir("/")
        .map_err(|error| format!("/: {error}"))?
        .count();
    if entries > 0 {
        return Err(format!("/ still holds {entries} entries"));
    }
    for path in ["/proc/self", "/etc", "../../etc", "/tmp"] {
        if Path::new(path).exists() {
            return Err(format!("{path} is still there"));
        }
    }
    match fs::create_dir("/made") {
        Err(error) if error.raw_os_error() == Some(libc::EROFS) => Ok(()),
        Err(error) => Err(format!("/ is not read-only: {error}")),
        Ok(()) => Err("/ is not read-only".to_owned()),
    }
}
