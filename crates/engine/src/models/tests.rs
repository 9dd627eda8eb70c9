//! The models folder, with small files that are models in all but size.

use super::error::io_error;
use super::gguf::tests::sample;
use super::*;
use std::fs::{self, OpenOptions};
use std::io::{Read, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use tempfile::TempDir;

mod choosing;
mod sharing;
mod trusting;

/// A store beside a folder of the user's, and a catalogue that knows the models `one` and `two`.
struct World {
    folder: TempDir,
    store: ModelStore,
}

fn digest(bytes: &[u8]) -> Digest {
    Digest::of(&mut &*bytes, &mut |_| true).unwrap().0
}

fn entry(name: &str, bytes: &[u8], rank: u32) -> Entry {
    Entry {
        name: name.to_owned(),
        file: format!("{name}.gguf"),
        bytes: bytes.len() as u64,
        sha256: digest(bytes),
        licence: "Apache-2.0".to_owned(),
        family: Family::ChatMl,
        quantisation: "Q4_K_M".to_owned(),
        context: 4096,
        memory_bytes: u64::from(rank) * 100_000_000,
        kv_bytes_per_token: 100,
        rank,
        default: rank == 20,
        purpose: String::new(),
        sources: Vec::new(),
    }
}

impl World {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let models = vec![
            entry("one", &sample("one"), 20),
            entry("two", &sample("two"), 10),
        ];
        let store = ModelStore::with_catalogue(
            &folder.path().join("models"),
            Catalogue { schema: 1, models },
        );
        Self {
            folder,
            store: store.unwrap(),
        }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        path
    }

    fn import(&self, path: &Path) -> Result<Imported, StoreError> {
        let import = Import {
            path: path.to_owned(),
            ..Import::default()
        };
        self.store.import(&import, &mut |_| true)
    }

    fn with_one(self) -> Self {
        self.import(&self.file("download.gguf", &sample("one")))
            .unwrap();
        self
    }

    fn in_folder(&self, file: &str) -> PathBuf {
        self.store.root().join(file)
    }

    fn names(&self) -> Vec<String> {
        let models = self.store.installed(&mut |_| true).unwrap();
        models.into_iter().map(|model| model.name).collect()
    }
}

#[test]
fn an_imported_file_is_known_by_its_hash_and_shares_the_disk() {
    let world = World::new();
    let path = world.file("any name.bin", &sample("one"));
    let imported = world.import(&path).unwrap();
    assert_eq!(
        (imported.model.name.as_str(), imported.placed),
        ("one", Placed::HardLink)
    );
    assert_eq!(imported.model.state, State::Verified);
    let (here, there) = (
        fs::metadata(world.in_folder("one.gguf")).unwrap(),
        fs::metadata(&path).unwrap(),
    );
    assert_eq!((here.dev(), here.ino()), (there.dev(), there.ino()));
    assert_eq!(world.names(), ["one"]);
}

#[test]
fn the_first_model_is_taken_in_without_a_lost_index_being_told() {
    let world = World::new();
    let path = world.file("first.gguf", &sample("one"));
    let import = Import {
        path,
        ..Import::default()
    };
    let mut watch = |step: Step<'_>| {
        assert_ne!(step, Step::Rebuilding);
        true
    };
    world.store.import(&import, &mut watch).unwrap();
    let entry = world.store.catalogue().find("two").unwrap().clone();
    fs::write(world.store.part_path(&entry), sample("two")).unwrap();
    world.store.adopt(&entry, &mut watch).unwrap();
}

#[test]
fn a_file_that_others_may_write_to_is_not_shared() {
    let world = World::new();
    let path = world.file("shared.gguf", &sample("one"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
    let imported = world.import(&path).unwrap();
    assert_ne!(imported.placed, Placed::HardLink);
    let meta = fs::metadata(world.in_folder("one.gguf")).unwrap();
    assert_eq!(meta.mode() & 0o777, 0o600);
    assert_ne!(meta.ino(), fs::metadata(&path).unwrap().ino());
    assert_eq!(
        fs::read(world.in_folder("one.gguf")).unwrap(),
        sample("one")
    );
}

#[test]
fn a_symbolic_link_is_followed_to_the_file_and_the_file_is_what_is_kept() {
    let world = World::new();
    let path = world.file("real.gguf", &sample("one"));
    let link = world.folder.path().join("link.gguf");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    world.import(&link).unwrap();
    assert!(
        fs::symlink_metadata(world.in_folder("one.gguf"))
            .unwrap()
            .is_file()
    );
}

#[test]
fn importing_the_same_bytes_again_changes_nothing() {
    let world = World::new().with_one();
    let again = world
        .import(&world.file("copy.gguf", &sample("one")))
        .unwrap();
    assert_eq!(again.placed, Placed::AlreadyThere);
    let itself = world.import(&world.in_folder("one.gguf")).unwrap();
    assert_eq!(itself.placed, Placed::AlreadyThere);
    assert_eq!(world.names(), ["one"]);
    assert!(!world.in_folder(".import.gguf").exists());
}

#[test]
fn a_file_with_another_hash_is_refused_and_leaves_nothing_behind() {
    let world = World::new();
    let mut bytes = sample("one");
    *bytes.last_mut().unwrap() ^= 1;
    let error = world.import(&world.file("one.gguf", &bytes)).unwrap_err();
    let StoreError::NotAllowed {
        found, resembles, ..
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!(found, digest(&bytes));
    assert_eq!(resembles.as_deref(), Some("one"));
    let left: Vec<_> = fs::read_dir(world.store.root())
        .unwrap()
        .flatten()
        .collect();
    assert!(
        left.iter()
            .all(|item| item.file_name().to_string_lossy().ends_with(".lock")),
        "{left:?}"
    );
}

#[test]
fn what_is_not_a_whole_model_is_refused_with_the_reason() {
    let world = World::new();
    let short = &sample("one")[..2000];
    for (bytes, reason) in [
        (&b"PK\x03\x04 not a model"[..], "does not start"),
        (short, "truncated"),
    ] {
        let error = world.import(&world.file("x.gguf", bytes)).unwrap_err();
        let StoreError::Gguf { source, .. } = &error else {
            panic!("{error}")
        };
        assert!(source.to_string().contains(reason), "{source}");
    }
    let error = world.import(world.folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::NotAFile { .. }), "{error}");
    let error = world
        .import(&world.folder.path().join("nowhere.gguf"))
        .unwrap_err();
    assert!(
        matches!(error, StoreError::Io { what: "opened", .. }),
        "{error}"
    );
}

#[test]
fn trust_needs_the_right_hash_and_is_remembered_privately() {
    let world = World::new();
    let bytes = sample("mine");
    let path = world.file("My Model (v2).gguf", &bytes);
    let trust = |sha256, trust| {
        let import = Import {
            path: path.clone(),
            sha256,
            trust,
            now: 7,
            ..Import::default()
        };
        world.store.import(&import, &mut |_| true)
    };
    assert!(matches!(
        trust(None, true),
        Err(StoreError::NotAllowed { .. })
    ));
    assert!(matches!(
        trust(Some(digest(&bytes)), false),
        Err(StoreError::NotAllowed { .. })
    ));
    let wrong = trust(Some(digest(b"other")), true);
    assert!(matches!(wrong, Err(StoreError::WrongHash { .. })));
    let imported = trust(Some(digest(&bytes)), true).unwrap();
    assert_eq!(imported.model.name, "my-model-v2");
    assert_eq!(
        (imported.model.origin, imported.newly_trusted),
        (Origin::Trusted, true)
    );
    assert_eq!(imported.model.family, Family::ChatMl);
    let list = fs::metadata(world.in_folder("trusted.json")).unwrap();
    assert_eq!(list.mode() & 0o777, 0o600);
    // Once trusted, the same bytes need no second word.
    world.store.remove("my-model-v2", &mut |_| true).unwrap();
    assert_eq!(world.import(&path).unwrap().model.name, "my-model-v2");
}

#[test]
fn a_disk_that_fills_up_is_named_without_made_up_numbers() {
    let full = io_error(Path::new("/models/a.gguf"), "written");
    let error = full(std::io::ErrorKind::StorageFull.into());
    assert_eq!(error.to_string(), "the disk of `/models` is full");
}

#[test]
fn a_trusted_model_cannot_take_another_models_name_or_a_misleading_one() {
    let world = World::new();
    let bytes = sample("mine");
    let path = world.file("mine.gguf", &bytes);
    for name in [
        "one",
        "auto",
        "",
        "-x",
        "a b",
        "../../etc/x",
        "\u{1b}[2J",
        &"x".repeat(65),
    ] {
        let import = Import {
            path: path.clone(),
            sha256: Some(digest(&bytes)),
            trust: true,
            name: Some(name),
            ..Import::default()
        };
        let error = world.store.import(&import, &mut |_| true).unwrap_err();
        assert!(
            matches!(error, StoreError::BadName { .. }),
            "{name:?}: {error}"
        );
    }
    assert!(world.names().is_empty());
}

#[test]
fn a_name_from_a_hostile_file_name_is_made_of_plain_letters() {
    let world = World::new();
    let bytes = sample("mine");
    let path = world.file("\u{1b}[31m..evil\u{202e}name .gguf", &bytes);
    let import = Import {
        path,
        sha256: Some(digest(&bytes)),
        trust: true,
        ..Import::default()
    };
    let imported = world.store.import(&import, &mut |_| true).unwrap();
    assert_eq!(imported.model.name, "31m..evil-name");
    assert!(imported.model.file.starts_with("31m..evil-name-"));
}

#[test]
fn an_unchanged_file_is_opened_without_hashing_it_again() {
    let world = World::new().with_one();
    let mut steps = 0;
    let mut open = world
        .store
        .open_verified("ONE", &mut |_| {
            steps += 1;
            true
        })
        .unwrap();
    assert_eq!(steps, 0);
    let mut bytes = Vec::new();
    open.file.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes, sample("one"));
}

#[test]
fn a_touched_file_is_hashed_again_and_a_changed_one_is_refused() {
    let world = World::new().with_one();
    let path = world.in_folder("one.gguf");
    let append = |bytes: &[u8], at: u64| {
        let mut file = OpenOptions::new().write(true).open(&path).unwrap();
        std::io::Seek::seek(&mut file, std::io::SeekFrom::Start(at)).unwrap();
        file.write_all(bytes).unwrap();
    };
    append(b"GGUF", 0);
    assert_eq!(
        world.store.installed(&mut |_| true).unwrap()[0].state,
        State::Changed
    );
    let mut changed = 0;
    world
        .store
        .open_verified("one", &mut |step| {
            changed += u32::from(matches!(step, Step::Changed { .. }));
            true
        })
        .unwrap();
    assert_eq!(changed, 1);
    append(b"X", 2500);
    let error = world.store.open_verified("one", &mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::WrongHash { .. }), "{error}");
    assert_eq!(
        world.store.installed(&mut |_| true).unwrap()[0].state,
        State::Failed
    );
    // Still refused: the failed check is remembered, and nothing has made it good.
    assert!(world.store.open_verified("one", &mut |_| true).is_err());
}

#[test]
fn a_change_that_keeps_size_and_modification_time_is_seen() {
    let world = World::new().with_one();
    let path = world.in_folder("one.gguf");
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let mut bytes = sample("one");
    *bytes.last_mut().unwrap() ^= 1;
    let mut file = OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all(&bytes).unwrap();
    file.set_modified(before).unwrap();
    drop(file);
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert!(matches!(
        world.store.open_verified("one", &mut |_| true),
        Err(StoreError::WrongHash { .. })
    ));
}

#[test]
fn verify_hashes_even_what_has_not_changed() {
    let world = World::new().with_one();
    let mut hashed = false;
    let mut watch = |step: Step<'_>| {
        hashed |= matches!(step, Step::Hashing { .. });
        true
    };
    assert_eq!(
        world.store.verify("one", &mut watch).unwrap().state,
        State::Verified
    );
    assert!(hashed);
}

#[test]
fn a_broken_or_lost_index_is_made_anew_from_the_bytes() {
    let world = World::new().with_one();
    fs::write(world.in_folder("stranger.gguf"), b"GGUF of nobody").unwrap();
    let mut swapped = sample("two");
    *swapped.last_mut().unwrap() ^= 1;
    fs::write(world.in_folder("two.gguf"), swapped).unwrap();
    for broken in [
        &b"{"[..],
        b"",
        b"\xff\xfe",
        b"{\"schema\": 99, \"models\": []}",
    ] {
        fs::write(world.in_folder("index.json"), broken).unwrap();
        assert_eq!(world.names(), ["one"]);
        assert_eq!(
            world
                .store
                .open_verified("one", &mut |_| true)
                .unwrap()
                .model
                .name,
            "one"
        );
    }
    fs::remove_file(world.in_folder("index.json")).unwrap();
    assert_eq!(world.names(), ["one"]);
}

#[test]
fn a_record_that_claims_another_files_hash_is_found_out() {
    let world = World::new().with_one();
    world.import(&world.file("b.gguf", &sample("two"))).unwrap();
    // As if the names had been swapped behind our back.
    let index = fs::read_to_string(world.in_folder("index.json")).unwrap();
    let swapped = index
        .replace("one.gguf", "x")
        .replace("two.gguf", "one.gguf")
        .replace("\"x\"", "\"two.gguf\"");
    fs::write(world.in_folder("index.json"), swapped).unwrap();
    assert!(matches!(
        world.store.open_verified("one", &mut |_| true),
        Err(StoreError::WrongHash { .. })
    ));
}

#[test]
fn a_symbolic_link_in_the_models_folder_is_not_a_model() {
    let world = World::new().with_one();
    let path = world.in_folder("one.gguf");
    fs::rename(&path, world.folder.path().join("moved")).unwrap();
    std::os::unix::fs::symlink(world.folder.path().join("moved"), &path).unwrap();
    assert!(matches!(
        world.store.open_verified("one", &mut |_| true),
        Err(StoreError::NotInstalled { .. })
    ));
    assert!(world.names().is_empty());
}

#[test]
fn a_folder_that_others_may_write_to_is_refused() {
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("models");
    ModelStore::open(&root).unwrap();
    assert_eq!(fs::metadata(&root).unwrap().mode() & 0o777, 0o700);
    fs::set_permissions(&root, fs::Permissions::from_mode(0o770)).unwrap();
    let error = ModelStore::open(&root).unwrap_err();
    assert!(
        matches!(error, StoreError::Exposed { mode: 0o770, .. }),
        "{error}"
    );
}

#[test]
fn a_finished_download_is_adopted_only_with_the_right_bytes() {
    let world = World::new();
    let entry = world.store.catalogue().find("two").unwrap().clone();
    let part = world.store.part_path(&entry);
    fs::write(&part, &sample("two")[..100]).unwrap();
    let error = world.store.adopt(&entry, &mut |_| true).unwrap_err();
    assert!(
        matches!(error, StoreError::WrongSize { has: 100, .. }),
        "{error}"
    );
    fs::write(&part, sample("one")).unwrap();
    let error = world.store.adopt(&entry, &mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::WrongHash { .. }), "{error}");
    assert!(part.exists() && world.names().is_empty());
    fs::write(&part, sample("two")).unwrap();
    let model = world.store.adopt(&entry, &mut |_| true).unwrap();
    assert_eq!(model.state, State::Verified);
    assert!(!part.exists());
    assert_eq!(
        fs::metadata(world.in_folder("two.gguf")).unwrap().mode() & 0o777,
        0o600
    );
    assert_eq!(world.names(), ["two"]);
}

#[test]
fn an_interrupted_check_leaves_the_file_as_it_was() {
    let world = World::new();
    let entry = world.store.catalogue().find("two").unwrap().clone();
    let part = world.store.part_path(&entry);
    fs::write(&part, sample("two")).unwrap();
    // The file is too small for a step in the middle; stop where the index would be made.
    fs::write(world.in_folder("index.json"), b"broken").unwrap();
    let error = world.store.installed(&mut |_| false).unwrap_err();
    assert!(matches!(error, StoreError::Interrupted), "{error}");
    assert!(part.exists());
}

#[test]
fn removing_tells_whether_the_disk_space_comes_back() {
    let world = World::new().with_one();
    let removed = world.store.remove("one", &mut |_| true).unwrap();
    assert!(removed.linked_elsewhere);
    assert!(world.names().is_empty() && world.folder.path().join("download.gguf").exists());
    let error = world.store.remove("one", &mut |_| true).unwrap_err();
    assert!(matches!(error, StoreError::NotInstalled { .. }), "{error}");
    let error = world.store.remove("on", &mut |_| true).unwrap_err();
    let StoreError::Unknown(unknown) = error else {
        panic!("{error}")
    };
    assert_eq!(unknown.suggestions[0], "one");
}

#[test]
fn many_writers_at_once_lose_nothing() {
    let world = World::new();
    let done = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for name in ["one", "two"] {
            for copy in 0..4 {
                let path = world.file(&format!("{name}{copy}.gguf"), &sample(name));
                let (world, done) = (&world, &done);
                scope.spawn(move || {
                    world.import(&path).unwrap();
                    world.store.open_verified(name, &mut |_| true).unwrap();
                    done.fetch_add(1, Ordering::Relaxed);
                });
            }
        }
    });
    assert_eq!(done.load(Ordering::Relaxed), 8);
    assert_eq!(world.names(), ["one", "two"]);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the checks say where models are")]
fn real_model_files_are_described_as_the_catalogue_does() {
    let Some(folder) = std::env::var_os("PROXMOX_AI_TEST_MODELS") else {
        println!("skipped: PROXMOX_AI_TEST_MODELS names no folder with models");
        return;
    };
    let mut seen = 0;
    for entry in &Catalogue::builtin().models {
        let Ok(mut file) = fs::File::open(Path::new(&folder).join(&entry.file)) else {
            continue;
        };
        let header = inspect(&mut file).unwrap();
        assert_eq!(header.needs, entry.bytes, "{}", entry.name);
        assert_eq!(header.quantisation, entry.quantisation);
        assert_eq!(header.context, entry.context);
        assert_eq!(header.kv_bytes_per_token, entry.kv_bytes_per_token);
        assert_eq!(header.family(), entry.family);
        seen += 1;
    }
    if seen == 0 {
        println!("skipped: PROXMOX_AI_TEST_MODELS names a folder without models");
    }
}
