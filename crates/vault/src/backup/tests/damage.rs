//! Damaged repositories, and snapshots that somebody made to do harm.

use super::*;

/// Flips one byte in the middle of each file of the repository in turn.
#[test]
fn a_changed_byte_anywhere_is_noticed_and_nothing_is_restored_of_it() {
    let world = World::new();
    world.create().unwrap();
    let files: Vec<String> = tree(&world.target()).into_keys().collect();
    assert!(files.len() >= 5, "{files:?}");
    for name in files {
        let path = world.target().join(&name);
        let whole = fs::read(&path).unwrap();
        let mut changed = whole.clone();
        changed[whole.len() / 2] ^= 1;
        fs::write(&path, &changed).unwrap();
        let verified = Repository::open(&world.target(), PHRASE, &world.stop)
            .and_then(|open| verify(&open, "latest", &|_, _| History::Same));
        let noticed = match &verified {
            Ok(verified) => !verified.problems.is_empty(),
            Err(_) => true,
        };
        assert!(noticed, "{name}: {verified:?}");
        let restored = Repository::open(&world.target(), PHRASE, &world.stop).and_then(|open| {
            restore::into(
                &Origin::Snapshot(&open, "latest"),
                &world.path("new"),
                &world.stop,
            )
        });
        if restored.is_ok() {
            // What the change did not touch is whole: each file was compared.
            fs::remove_dir_all(world.path("new")).unwrap();
        }
        assert!(!world.path("new").exists(), "{name}");
        fs::write(&path, &whole).unwrap();
    }
    assert_eq!(world.verify(History::Same).unwrap().problems, []);
}

#[test]
fn a_repository_that_was_cut_off_is_damaged() {
    let world = World::new();
    world.create().unwrap();
    let packs: Vec<_> = tree(&world.target())
        .into_keys()
        .filter(|name| name.starts_with("data/"))
        .collect();
    for name in packs {
        let path = world.target().join(&name);
        let whole = fs::read(&path).unwrap();
        fs::write(&path, &whole[..whole.len() - 7]).unwrap();
        let verified = world.verify(History::Same);
        assert!(
            !matches!(&verified, Ok(fine) if fine.problems.is_empty()),
            "{name}"
        );
        fs::remove_file(&path).unwrap();
        let verified = world.verify(History::Same);
        assert!(
            !matches!(&verified, Ok(fine) if fine.problems.is_empty()),
            "{name}"
        );
        fs::write(&path, &whole).unwrap();
    }
}

/// Saves a folder as it is, with the library alone, as anybody with the pass phrase could.
fn save(world: &World, folder: &Path) {
    use rustic_core::repofile::PathList;
    let (open, _) = Repository::open_or_make(&world.target(), PHRASE, &world.stop).unwrap();
    let indexed = open.again(open.stop()).unwrap().to_indexed_ids().unwrap();
    let mut options = rustic_core::BackupOptions::default();
    options.as_path = Some("/proxmox-ai".into());
    let snapshot = rustic_core::SnapshotOptions::default()
        .to_snapshot()
        .unwrap();
    let source = PathList::from_iter([folder]);
    indexed.backup(&options, &source, snapshot).unwrap();
}

/// Restores by hand what was backed up, changes it, and saves it as a snapshot.
fn tampered(
    change: impl FnOnce(&Path),
) -> (World, Result<(String, super::super::Manifest), BackupError>) {
    let world = World::new();
    world.create().unwrap();
    let folder = world.path("by-hand");
    restore::into(
        &Origin::Snapshot(&world.open(), "latest"),
        &folder,
        &world.stop,
    )
    .unwrap();
    let manifest = world.open().list().unwrap().remove(0).manifest.unwrap();
    fs::write(folder.join("manifest.json"), manifest.write()).unwrap();
    change(&folder);
    fs::remove_dir_all(world.target()).unwrap();
    save(&world, &folder);
    let restored = restore::into(
        &Origin::Snapshot(&world.open(), "latest"),
        &world.path("new"),
        &world.stop,
    );
    (world, restored)
}

#[test]
fn a_snapshot_made_by_hand_is_restored_when_it_keeps_to_its_manifest() {
    let (world, restored) = tampered(|_| ());
    restored.unwrap();
    assert!(world.path("new/data/vault/keys.json").exists());
}

#[test]
fn files_that_are_swapped_added_missing_or_links_are_refused_and_nothing_stays() {
    type Change = fn(&Path);
    let changes: [(&str, Change); 5] = [
        ("different", |folder| {
            fs::write(folder.join("data/vault/key"), b"b key").unwrap()
        }),
        ("longer", |folder| {
            fs::write(folder.join("data/vault/key"), b"a key and more").unwrap()
        }),
        ("extra", |folder| {
            fs::write(folder.join("data/vault/extra"), b"x").unwrap()
        }),
        ("missing", |folder| {
            fs::remove_file(folder.join("data/vault/key")).unwrap()
        }),
        ("link", |folder| {
            fs::remove_file(folder.join("data/vault/key")).unwrap();
            std::os::unix::fs::symlink("/etc/passwd", folder.join("data/vault/key")).unwrap();
        }),
    ];
    for (name, change) in changes {
        let (world, restored) = tampered(change);
        assert!(
            matches!(restored, Err(BackupError::Damaged(_))),
            "{name}: {restored:?}"
        );
        assert!(!world.path("new").exists());
        let verified = world.verify(History::Same).unwrap();
        assert_eq!(
            verified.problems.len(),
            match name {
                "link" => 2,
                _ => 1,
            },
            "{name}: {:?}",
            verified.problems
        );
    }
}

#[test]
fn a_snapshot_of_something_else_is_listed_as_such_and_never_the_latest() {
    let world = World::new();
    world.write("letters/a\u{1b}[31m.txt", b"x");
    save(&world, &world.path("letters"));
    let open = world.open();
    let listed = open.list().unwrap();
    assert!(matches!(listed[0].manifest, Err(BackupError::NotOurs(_))));
    assert!(matches!(
        open.find("latest"),
        Err(BackupError::NoSnapshot(_))
    ));
    assert!(matches!(
        open.forget_one(&listed[0].id, true),
        Err(BackupError::NotOurs(_))
    ));
    world.create().unwrap();
    let keep = super::super::repository::Keep {
        last: 1,
        ..Default::default()
    };
    world
        .open()
        .forget(keep, std::time::SystemTime::now(), true)
        .unwrap();
    assert_eq!(world.open().list().unwrap().len(), 2);
}
