//! Disks that are too small, or fill up.
#![expect(
    clippy::disallowed_methods,
    reason = "the test mounts a small disk of its own"
)]

use crate::World;
use crate::server::{Reply, Server};
use pai_net::{Event, PullError, Source};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A file system in memory, unmounted at the end.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts one of so many MiB; `None` where that is not allowed.
    fn mount(at: &Path, size: u32) -> Option<Self> {
        fs::create_dir(at).unwrap();
        let size = format!("size={size}m");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &size, "tmpfs"])
            .arg(at)
            .output();
        match mount {
            Ok(output) if output.status.success() => Some(Self(at.to_owned())),
            _ => {
                println!("skipped: mounting a small disk needs root");
                None
            }
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn world(size: usize) -> (World, Server, [Source; 1]) {
    let mut world = World::new(size);
    let bytes = world.bytes.clone();
    let server = Server::start(move |request| Reply::ranged(request, &bytes));
    world.web.roots = Some(server.certificate.clone());
    let url = format!("{}/model.gguf", server.origin);
    let source = Source::Web {
        label: "publisher".to_owned(),
        url,
    };
    (world, server, [source])
}

#[test]
fn a_disk_that_is_too_small_is_seen_before_anything_is_fetched() {
    let (mut world, server, sources) = world(3 << 20);
    let at = world.folder.path().join("disk");
    let Some(_disk) = SmallDisk::mount(&at, 18) else {
        return;
    };
    world.part = at.join("model.gguf.part");
    let error = world.pull(&sources).unwrap_err();
    let PullError::NoSpace { needs, free, .. } = error else {
        panic!("{error:?}")
    };
    assert_eq!(needs, (3 << 20) + (16 << 20));
    assert!(free <= 18 << 20);
    assert!(server.requests().is_empty());
    // What is there already need not be free again.
    fs::write(&world.part, &world.bytes[..2 << 20]).unwrap();
    let free = free_bytes(&at);
    assert!(free < 19 << 20, "{free}");
}

#[test]
fn a_disk_that_fills_up_keeps_the_part_for_the_next_time() {
    let (mut world, _server, sources) = world(3 << 20);
    let at = world.folder.path().join("disk");
    let Some(_disk) = SmallDisk::mount(&at, 24) else {
        return;
    };
    world.part = at.join("model.gguf.part");
    let filler = at.join("filler");
    let mut watch = |event: &Event<'_>| {
        if matches!(event, Event::Downloading { done, .. } if *done > 1 << 20) && !filler.exists() {
            let room = usize::try_from(free_bytes(&at)).unwrap();
            fs::write(&filler, vec![0; room]).unwrap();
        }
    };
    let error = world.pull_with(&sources, &mut watch).unwrap_err();
    assert!(matches!(error, PullError::NoSpace { .. }), "{error:?}");
    assert!(fs::metadata(&world.part).unwrap().len() >= 1 << 20);
    fs::remove_file(&filler).unwrap();
    world.pull(&sources).unwrap();
    assert!(world.is_complete() && world.saw("Resuming"));
}

fn free_bytes(folder: &Path) -> u64 {
    let stat = rustix::fs::statvfs(folder).unwrap();
    stat.f_bavail * stat.f_frsize
}
