use std::any::Any;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::create::{Created, Request, create};
use super::manifest::{Hash, Model};
use super::restore::{Origin, Plan, Replay, Restored};
use super::stage::{Facts, Live, Sources};
use super::verify::{Problem, Verified, verify};
use super::{BackupError, History, HookError, Repository, Risk, TreeHead, restore};

mod damage;
mod living;
mod restic;
mod sharing;
mod swapping;

const PHRASE: &str = "the pass phrase of the tests";
const CANARY: &str = "canary-in-the-vault-that-no-repository-shows";
const HEAD: TreeHead = TreeHead {
    size: 9,
    root: Hash([9; 32]),
};

/// A data folder, settings, and a place for a repository.
struct World {
    folder: tempfile::TempDir,
    stop: Arc<AtomicBool>,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = Self {
            folder,
            stop: Arc::default(),
        };
        world.write("data/vault/keys.json", b"{\"slots\": []}");
        world.write("data/vault/key", b"a key");
        world.write("data/vault/lock", b"");
        world.write("data/vault/store.redb", &noise(300_000, 1));
        world.write("data/journal/checkpoint", CANARY.as_bytes());
        world.write("data/journal/tile/0/000", &noise(8192, 2));
        world.write("data/models/small.gguf", &noise(50_000, 3));
        world.write("data/models/index.json", b"{}");
        world.write("settings/config.toml", b"[ai]\n");
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn data(&self) -> PathBuf {
        self.path("data")
    }

    fn target(&self) -> PathBuf {
        self.path("repository")
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.path(name);
        private_folder(path.parent().unwrap());
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }

    fn settings(&self) -> Vec<(String, PathBuf)> {
        let file = |name: &str| (name.to_owned(), self.path("settings").join(name));
        vec![file("config.toml"), file("security.yaml")]
    }

    fn sources(&self, with_models: bool) -> Sources {
        let files = ["small.gguf", "index.json"].map(|name| self.data().join("models").join(name));
        Sources {
            data: self.data(),
            settings: self.settings(),
            models: vec![Model {
                name: "small".to_owned(),
                sha256: Hash([3; 32]),
                bytes: 50_000,
                included: with_models,
            }],
            model_files: if with_models {
                files.into()
            } else {
                Vec::new()
            },
        }
    }

    fn create(&self) -> Result<Created, BackupError> {
        self.create_with(&self.sources(false), PHRASE, &|| Ok(Some(HEAD)))
    }

    fn create_with(
        &self,
        sources: &Sources,
        passphrase: &str,
        checkpoint: &dyn Fn() -> Result<Option<TreeHead>, HookError>,
    ) -> Result<Created, BackupError> {
        self.create_at((sources, passphrase), ("pve1", 1_785_406_523), checkpoint)
    }

    /// Makes a backup as this machine at this time.
    fn create_at(
        &self,
        (sources, passphrase): (&Sources, &str),
        (host, made): (&str, u64),
        checkpoint: &dyn Fn() -> Result<Option<TreeHead>, HookError>,
    ) -> Result<Created, BackupError> {
        let facts = Facts {
            made,
            program: "0.1.0".to_owned(),
            schemas: BTreeMap::from([("store".to_owned(), 1)]),
            unlock: vec!["key-file".to_owned()],
        };
        let request = Request {
            sources,
            target: &self.target(),
            passphrase,
            host,
            facts,
        };
        let live = Live {
            lock: &free,
            checkpoint,
        };
        create(request, live, &self.stop)
    }

    fn open(&self) -> Repository {
        Repository::open(&self.target(), PHRASE, &self.stop).unwrap()
    }

    fn verify(&self, history: History) -> Result<Verified, BackupError> {
        verify(&self.open(), "latest", &|_, _| history.clone())
    }

    /// Restores the newest backup over the data in use.
    fn restore(
        &self,
        history: History,
        replay: Replay,
        accepted: &[Risk],
    ) -> Result<Restored, BackupError> {
        self.restore_with(history, accepted, &|_| Ok(replay.clone()))
    }

    fn restore_with(
        &self,
        history: History,
        accepted: &[Risk],
        replay: &dyn Fn(&Path) -> Result<Replay, HookError>,
    ) -> Result<Restored, BackupError> {
        self.restore_from(&self.open(), history, accepted, replay)
    }

    fn restore_from(
        &self,
        repository: &Repository,
        history: History,
        accepted: &[Risk],
        replay: &dyn Fn(&Path) -> Result<Replay, HookError>,
    ) -> Result<Restored, BackupError> {
        let settings = self.settings();
        let data = self.data();
        let plan = Plan {
            data: &data,
            settings: &settings,
            now: 1_785_406_600,
            stamp: "20260730T101640Z",
            accepted,
            history: &|_, _| history.clone(),
            replay,
            lock: &free,
        };
        restore::replace(&Origin::Snapshot(repository, "latest"), &plan, &self.stop)
    }

    /// Lists what stands beside the data folder.
    fn beside(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name.starts_with("data"))
            .collect();
        names.sort();
        names
    }
}

fn free() -> Result<Box<dyn Any>, HookError> {
    Ok(Box::new(()))
}

fn private_folder(folder: &Path) {
    use std::os::unix::fs::DirBuilderExt;
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true).mode(0o700).create(folder).unwrap();
}

/// Bytes that do not compress and are the same each time.
fn noise(count: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    (0..count).map(|_| next()).collect()
}

/// Returns every file below a folder with what is in it.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, above: &str, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{above}{}", entry.file_name().to_string_lossy());
            match entry.file_type().unwrap().is_dir() {
                true => walk(&entry.path(), &format!("{name}/"), found),
                false => {
                    found.insert(name, fs::read(entry.path()).unwrap());
                }
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, "", &mut found);
    found
}

fn modes(folder: &Path, wrong: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode() & 0o777;
        let wanted = if path.is_dir() { 0o700 } else { 0o600 };
        if mode != wanted {
            wrong.push(format!("{} {mode:o}", path.display()));
        }
        if path.is_dir() {
            modes(&path, wrong);
        }
    }
}

#[test]
fn what_was_backed_up_comes_back_byte_for_byte() {
    let world = World::new();
    let created = world.create().unwrap();
    assert!(created.new_repository && created.added > 300_000);
    let before = tree(&world.data());
    let (name, manifest) = restore::into(
        &Origin::Snapshot(&world.open(), "latest"),
        &world.path("new"),
        &world.stop,
    )
    .unwrap();
    assert_eq!(name, created.snapshot);
    assert_eq!(manifest, created.manifest);
    let mut after = tree(&world.path("new"));
    assert_eq!(after.remove("config/config.toml").unwrap(), b"[ai]\n");
    for (path, bytes) in before {
        let kept = path.starts_with("vault/") || path.starts_with("journal/");
        let wanted = (kept && path != "vault/lock").then_some(bytes);
        assert_eq!(after.remove(&format!("data/{path}")), wanted, "{path}");
    }
    assert_eq!(after, BTreeMap::new());
}

#[test]
fn the_repository_is_private_and_shows_nothing_and_no_copy_is_left() {
    let world = World::new();
    world.create().unwrap();
    let mut wrong = Vec::new();
    modes(&world.target(), &mut wrong);
    assert_eq!(wrong, Vec::<String>::new());
    let words = [
        CANARY,
        "keys.json",
        "store.redb",
        "pve1",
        "manifest",
        "proxmox",
    ];
    for (path, bytes) in tree(&world.target()) {
        for word in words {
            let found = bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes());
            assert!(!found, "{word} in {path}");
        }
    }
    assert!(!world.data().join("backup/stage").exists());
    restore::into(
        &Origin::Snapshot(&world.open(), "latest"),
        &world.path("new"),
        &world.stop,
    )
    .unwrap();
    modes(&world.path("new"), &mut wrong);
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_second_backup_adds_little_and_both_are_listed() {
    let world = World::new();
    let first = world.create().unwrap();
    world.write("data/journal/checkpoint", b"a later one");
    let second = world.create().unwrap();
    assert!(
        !second.new_repository && second.added < 20_000,
        "{}",
        second.added
    );
    let listed = world.open().list().unwrap();
    let ids: Vec<_> = listed.iter().map(|snapshot| snapshot.id.clone()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&first.snapshot) && ids.contains(&second.snapshot));
    let manifest = listed[0].manifest.as_ref().unwrap();
    assert_eq!(manifest.journal, Some(HEAD));
    assert_eq!(
        (listed[0].host.as_str(), listed[0].time),
        ("pve1", 1_785_406_523)
    );
    assert_eq!(manifest.models[0].name, "small");
}

#[test]
fn models_are_in_it_only_when_asked_for() {
    let world = World::new();
    world
        .create_with(&world.sources(true), PHRASE, &|| Ok(None))
        .unwrap();
    fs::remove_dir_all(world.data()).unwrap();
    world
        .restore(History::NoJournal, Replay::NoVault, &[])
        .unwrap();
    let model = fs::read(world.data().join("models/small.gguf")).unwrap();
    assert_eq!(model, noise(50_000, 3));
}

#[test]
fn a_pass_phrase_that_is_wrong_or_empty_opens_nothing_and_changes_nothing() {
    let world = World::new();
    let none = world.create_with(&world.sources(false), "", &|| Ok(None));
    assert!(matches!(none, Err(BackupError::NoPassphrase)));
    assert!(!world.target().exists());
    world.create().unwrap();
    let before = tree(&world.target());
    let wrong = world.create_with(&world.sources(false), "wrong", &|| Ok(None));
    assert!(
        matches!(wrong, Err(BackupError::WrongPassphrase)),
        "{wrong:?}"
    );
    assert_eq!(tree(&world.target()), before);
}

#[test]
fn a_folder_with_other_files_is_never_made_a_repository() {
    let world = World::new();
    world.write("repository/letter.txt", b"x");
    assert!(matches!(world.create(), Err(BackupError::OtherFiles(_))));
    let opened = Repository::open(&world.path("nowhere"), PHRASE, &world.stop);
    assert!(matches!(opened.err(), Some(BackupError::NoRepository(_))));
}

#[test]
fn a_repository_inside_what_it_holds_is_refused_also_through_a_link() {
    let world = World::new();
    std::os::unix::fs::symlink(world.data(), world.path("link")).unwrap();
    for target in ["data/vault/repository", "link/new/repository", "data"] {
        let facts = Facts::default();
        let request = Request {
            sources: &world.sources(false),
            target: &world.path(target),
            passphrase: PHRASE,
            host: "h",
            facts,
        };
        let live = Live {
            lock: &free,
            checkpoint: &|| Ok(None),
        };
        let made = create(request, live, &world.stop);
        assert!(
            matches!(made, Err(BackupError::Inside { .. })),
            "{target}: {made:?}"
        );
    }
}

#[test]
fn a_link_or_a_pipe_in_the_vault_is_refused() {
    let world = World::new();
    let extra = world.data().join("vault/extra");
    let pipe = |path: &Path| {
        let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
        rustix::fs::mknodat(rustix::fs::CWD, path, rustix::fs::FileType::Fifo, mode, 0).unwrap();
    };
    std::os::unix::fs::symlink("/etc/passwd", &extra).unwrap();
    assert!(matches!(world.create(), Err(BackupError::Disk(_))));
    fs::remove_file(&extra).unwrap();
    // Nobody ever writes to it: whoever opens it to read waits.
    pipe(&extra);
    assert!(matches!(world.create(), Err(BackupError::Disk(_))));
    fs::remove_file(&extra).unwrap();
    let settings = world.path("settings/config.toml");
    fs::remove_file(&settings).unwrap();
    pipe(&settings);
    assert!(matches!(world.create(), Err(BackupError::Disk(_))));
    assert!(!world.data().join("backup/stage").exists());
}

#[test]
fn the_lock_is_held_while_files_are_copied_and_no_longer() {
    let world = World::new();
    struct Held<'a>(&'a Cell<bool>, PathBuf);
    impl Drop for Held<'_> {
        fn drop(&mut self) {
            // All is copied, and nothing is in the repository yet.
            self.0.set(
                self.1.join("data/journal/checkpoint").exists()
                    && !self.1.join("manifest.json").exists(),
            );
        }
    }
    let released: &'static Cell<bool> = Box::leak(Box::default());
    let stage = world.data().join("backup/stage");
    let lock =
        || -> Result<Box<dyn Any>, HookError> { Ok(Box::new(Held(released, stage.clone()))) };
    let live = Live {
        lock: &lock,
        checkpoint: &|| Ok(None),
    };
    let request = Request {
        sources: &world.sources(false),
        target: &world.target(),
        passphrase: PHRASE,
        host: "h",
        facts: Facts::default(),
    };
    create(request, live, &world.stop).unwrap();
    assert!(released.get());
}

#[test]
fn what_another_part_refuses_ends_the_backup_and_leaves_nothing() {
    let world = World::new();
    let refused = world.create_with(&world.sources(false), PHRASE, &|| {
        Err(HookError("the journal is broken".to_owned()))
    });
    assert!(matches!(refused, Err(BackupError::Part { .. })));
    assert_eq!(world.open().list().unwrap().len(), 0);
    assert!(!world.data().join("backup/stage").exists());
}

#[test]
fn an_interrupted_backup_leaves_no_copy_and_no_snapshot() {
    let world = World::new();
    let stopped = world.create_with(&world.sources(false), PHRASE, &|| {
        world.stop.store(true, Ordering::Relaxed);
        Ok(None)
    });
    assert!(
        matches!(stopped, Err(BackupError::Interrupted)),
        "{stopped:?}"
    );
    world.stop.store(false, Ordering::Relaxed);
    assert_eq!(world.open().list().unwrap().len(), 0);
    assert!(!world.data().join("backup/stage").exists());
}

#[test]
fn a_copy_that_a_killed_process_left_is_removed_and_two_at_once_are_refused() {
    let world = World::new();
    world.write("data/backup/stage/data/vault/left", b"x");
    let created = world.create().unwrap();
    let files = created.manifest.files.iter();
    assert!(
        files
            .map(|file| file.path.as_str())
            .all(|path| path != "data/vault/left")
    );
    let again = world.create_with(&world.sources(false), PHRASE, &|| {
        let second = world.create();
        assert!(matches!(second, Err(BackupError::Busy(_))), "{second:?}");
        Ok(None)
    });
    again.unwrap();
}

#[test]
fn a_repository_that_restic_works_on_is_left_alone() {
    let world = World::new();
    world.create().unwrap();
    world.write("repository/locks/0123", b"sealed");
    assert!(matches!(world.create(), Err(BackupError::Locked { .. })));
    assert!(matches!(
        world.open().prune(false),
        Err(BackupError::Locked { .. })
    ));
    // Restic gives up a lock that was not renewed for half an hour, and so does this.
    let old = std::time::SystemTime::now() - std::time::Duration::from_secs(31 * 60);
    let file = fs::File::open(world.path("repository/locks/0123")).unwrap();
    file.set_modified(old).unwrap();
    world.create().unwrap();
}

#[test]
fn a_snapshot_is_found_by_its_beginning_and_never_by_a_guess() {
    let world = World::new();
    let created = world.create().unwrap();
    let open = world.open();
    assert!(open.find(&created.snapshot[..8]).is_ok());
    for asked in ["", "abc", "zzzz", "0000000000", "latest~1"] {
        assert!(
            matches!(open.find(asked), Err(BackupError::NoSnapshot(_))),
            "{asked}"
        );
    }
}

#[test]
fn verifying_says_how_the_journals_relate_and_a_fork_is_a_problem() {
    let world = World::new();
    world.create().unwrap();
    let fine = world.verify(History::Ahead(3)).unwrap();
    assert_eq!(
        (fine.problems, fine.history),
        (Vec::new(), Some(History::Ahead(3)))
    );
    let forked = world.verify(History::Forked).unwrap();
    assert_eq!(forked.problems, [Problem::Forked]);
}

#[test]
fn forgetting_needs_a_rule_and_pruning_makes_room() {
    use super::repository::Keep;
    let world = World::new();
    for seed in 10..13 {
        world.write("data/vault/store.redb", &noise(200_000, seed));
        world.create().unwrap();
    }
    let size = |world: &World| tree(&world.target()).values().map(Vec::len).sum::<usize>();
    let (open, now) = (world.open(), std::time::SystemTime::now());
    assert_eq!(open.forget(Keep::default(), now, true).unwrap().kept, 3);
    let keep = Keep {
        last: 1,
        ..Keep::default()
    };
    let would = open.forget(keep, now, false).unwrap();
    assert_eq!((would.gone.len(), would.kept), (2, 1));
    assert_eq!(open.list().unwrap().len(), 3);
    open.forget(keep, now, true).unwrap();
    let before = size(&world);
    let freed = open.prune(true).unwrap();
    assert!(
        freed > 350_000 && size(&world) < before - 350_000,
        "{freed}"
    );
    assert_eq!(world.verify(History::Same).unwrap().problems, []);
    let last = open.list().unwrap()[0].id.clone();
    assert_eq!(open.forget_one(&last[..12], true).unwrap().kept, 0);
    assert_eq!(open.list().unwrap().len(), 0);
}
