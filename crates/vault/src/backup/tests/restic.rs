//! The real restic reads what this program writes, and the other way round.

use std::ffi::OsString;

use pai_cage::program::{self, Outcome, Task};

use super::*;

/// Returns the program, or says why the test cannot be.
fn restic() -> Option<PathBuf> {
    let found = program::find("restic", "/usr/local/bin:/usr/bin:/bin");
    if found.is_none() {
        println!("skipped: the program `restic` is missing");
    }
    found
}

fn run(world: &World, restic: &Path, words: &[&str]) -> Outcome {
    world.write("restic/phrase", PHRASE.as_bytes());
    let arguments: Vec<OsString> = words.iter().map(OsString::from).collect();
    let task = Task {
        program: restic,
        arguments: &arguments,
        environment: &[
            ("RESTIC_REPOSITORY", world.target().into()),
            ("RESTIC_PASSWORD_FILE", world.path("restic/phrase").into()),
            ("RESTIC_CACHE_DIR", world.path("restic/cache").into()),
            ("HOME", world.path("restic").into()),
        ],
        input: b"",
    };
    let outcome = program::run(&task, &AtomicBool::new(false)).unwrap();
    let complaint = String::from_utf8_lossy(&outcome.complaint);
    assert!(outcome.status.success(), "{words:?}: {complaint}");
    outcome
}

#[test]
fn restic_lists_checks_and_restores_our_backup_byte_for_byte() {
    let Some(restic) = restic() else { return };
    let world = World::new();
    let created = world
        .create_with(&world.sources(true), PHRASE, &|| Ok(Some(HEAD)))
        .unwrap();
    let listed = run(&world, &restic, &["snapshots", "--json"]).output;
    let listed: serde_json::Value = serde_json::from_slice(&listed).unwrap();
    assert_eq!(listed[0]["id"], created.snapshot.as_str());
    assert_eq!(listed[0]["hostname"], "pve1");
    run(&world, &restic, &["check", "--read-data"]);
    let target = world.path("by-restic");
    run(
        &world,
        &restic,
        &["restore", "latest", "--target", target.to_str().unwrap()],
    );
    let mut restored = tree(&target.join("proxmox-ai"));
    assert_eq!(
        restored.remove("manifest.json").unwrap(),
        created.manifest.write()
    );
    assert_eq!(restored.remove("config/config.toml").unwrap(), b"[ai]\n");
    for (path, bytes) in tree(&world.data()) {
        if path != "vault/lock" && !path.starts_with("backup/") {
            assert_eq!(
                restored.remove(&format!("data/{path}")),
                Some(bytes),
                "{path}"
            );
        }
    }
    assert_eq!(restored, BTreeMap::new());
    // By hand, without the repository, as somebody would who has nothing but restic.
    let origin = target.join("proxmox-ai");
    restore::into(&Origin::Folder(&origin), &world.path("new"), &world.stop).unwrap();
    assert_eq!(
        tree(&world.path("new/data/vault")),
        tree(&origin.join("data/vault"))
    );
}

#[test]
fn a_repository_and_a_snapshot_that_restic_made_are_ours_too() {
    let Some(restic) = restic() else { return };
    let world = World::new();
    run(&world, &restic, &["init"]);
    let created = world.create().unwrap();
    assert!(!created.new_repository);
    let target = world.path("by-restic");
    run(
        &world,
        &restic,
        &["restore", "latest", "--target", target.to_str().unwrap()],
    );
    // The same files, saved by restic under the whole path to them, and the first snapshot gone.
    let folder = target.join("proxmox-ai");
    run(&world, &restic, &["backup", folder.to_str().unwrap()]);
    run(&world, &restic, &["forget", "--prune", &created.snapshot]);
    let verified = world.verify(History::Same).unwrap();
    assert_eq!(verified.problems, []);
    assert_eq!(verified.manifest, created.manifest);
    restore::into(
        &Origin::Snapshot(&world.open(), "latest"),
        &world.path("new"),
        &world.stop,
    )
    .unwrap();
    assert_eq!(tree(&world.path("new/data")), tree(&folder.join("data")));
}
