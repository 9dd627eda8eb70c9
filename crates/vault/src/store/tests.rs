//! The store from inside: what is in the file, what a failing device does, what is refused.

mod attack;
mod damage;
mod device;
mod migration;

use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::data_key::{Area, ConversationId};
use crate::time::Time;

/// A folder with a store in it, and its master key.
struct Home {
    folder: TempDir,
    master: MasterKey,
    generation: u64,
}

const WAIT: Duration = Duration::from_secs(20);

impl Home {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            master: MasterKey::generate().unwrap(),
            generation: 1,
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("vault/store.redb")
    }

    fn try_open(&self) -> Result<Store, StoreError> {
        Store::open(
            &self.path(),
            &self.master,
            self.generation,
            Access::write(WAIT),
        )
    }

    fn open(&self) -> Store {
        self.try_open().unwrap()
    }

    /// The generation that stands in the file.
    fn stored(&self) -> Option<u64> {
        let folder = self.folder.path().join("vault");
        let lock = Lock::take(&folder, WAIT, &mut std::thread::sleep).unwrap();
        generation(&self.path(), &lock).unwrap()
    }

    /// Erases as the program does, but for the key slots.
    fn erase(&mut self, store: &mut Store, what: &Erasure) -> Erased {
        let new = MasterKey::generate().unwrap();
        let lock = store.lock().unwrap();
        let erased = store.erase(&lock, what, &new, self.generation + 1).unwrap();
        self.master = new;
        self.generation += 1;
        erased
    }
}

fn day(area: Area, day: u64) -> Scope {
    Scope::Day(area, Time(day * 86_400_000).day())
}

fn standing(name: &str) -> Scope {
    Scope::Standing(name.to_owned())
}

fn put(store: &Store, table: Table, scope: &Scope, name: &str, body: &str) {
    store
        .write(|batch| batch.put(table, scope, name.as_bytes(), body.as_bytes()))
        .unwrap();
}

fn body(store: &Store, table: Table, name: &str) -> Option<String> {
    let found = store.read(|view| view.get(table, name.as_bytes())).unwrap();
    found.map(|record| String::from_utf8(record.body.to_vec()).unwrap())
}

/// Every file below a folder, as one run of bytes.
fn bytes_below(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => bytes.extend(bytes_below(&path)),
            false => bytes.extend(std::fs::read(&path).unwrap()),
        }
    }
    bytes
}

fn holds(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|at| at == part.as_bytes())
}

#[test]
fn what_was_put_is_there_after_opening_again_and_nowhere_in_the_file() {
    let home = Home::new();
    let scope = Scope::Conversation(ConversationId::generate().unwrap());
    put(
        &home.open(),
        Table::Turns,
        &scope,
        "canary-name",
        "canary-body",
    );
    let store = home.open();
    assert_eq!(
        body(&store, Table::Turns, "canary-name").as_deref(),
        Some("canary-body")
    );
    assert_eq!(body(&store, Table::Answers, "canary-name"), None);
    let stats = store.stats().unwrap();
    assert_eq!((stats.keys, stats.records, stats.generation), (1, 1, 1));
    let bytes = bytes_below(home.folder.path());
    assert!(holds(&bytes, "-ai store"));
    for part in ["canary", "conversation", "turns", &scope.to_string()[13..]] {
        assert!(!holds(&bytes, part), "{part}");
    }
    home.master.expose(|key| {
        assert!(!bytes.windows(key.len()).any(|at| at == key));
    });
}

#[test]
fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "a", "b");
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = home.folder.path().join("vault");
    assert_eq!(mode(&folder), 0o700);
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_change_that_fails_half_way_changes_nothing() {
    let home = Home::new();
    let store = home.open();
    let scope = standing("state");
    put(&store, Table::State, &scope, "a", "before");
    let failed: Result<(), _> = store.write(|batch| {
        batch.put(Table::State, &scope, b"a", b"after")?;
        batch.data_key(&standing("other"))?;
        Err(StoreError::Record(PathBuf::new()))
    });
    assert!(failed.is_err());
    assert_eq!(body(&store, Table::State, "a").as_deref(), Some("before"));
    assert_eq!(
        store
            .known_data_key(&standing("other"))
            .unwrap()
            .map(|key| key.id),
        None
    );
}

#[test]
fn a_record_that_moves_to_another_scope_is_erased_with_that_one_only() {
    let mut home = Home::new();
    let mut store = home.open();
    let (old, new) = (day(Area::Cache, 1), day(Area::Cache, 2));
    put(&store, Table::Answers, &old, "a", "1");
    put(&store, Table::Answers, &new, "a", "2");
    assert_eq!(
        store.read(|view| view.list(Table::Answers, &old)).unwrap(),
        []
    );
    let erased = home.erase(&mut store, &Erasure::of([old]));
    assert_eq!((erased.keys, erased.records, erased.survivors), (1, 0, 1));
    assert_eq!(body(&store, Table::Answers, "a").as_deref(), Some("2"));
}

#[test]
fn records_to_keep_survive_the_erasure_of_their_scope_under_another_key() {
    let mut home = Home::new();
    let mut store = home.open();
    let scope = day(Area::Cache, 1);
    put(&store, Table::Answers, &scope, "old", "1");
    put(&store, Table::Answers, &scope, "young", "2");
    let before = store.known_data_key(&scope).unwrap().unwrap();
    let mut what = Erasure::of([scope.clone()]);
    what.keep.insert((Table::Answers, b"young".to_vec()));
    let erased = home.erase(&mut store, &what);
    assert_eq!((erased.keys, erased.records), (1, 1));
    let store = home.open();
    assert_eq!(body(&store, Table::Answers, "old"), None);
    assert_eq!(body(&store, Table::Answers, "young").as_deref(), Some("2"));
    let after = store.known_data_key(&scope).unwrap().unwrap();
    assert_ne!(before.key.bytes(), after.key.bytes());
    assert!(
        store
            .read(|view| view.data_key_by_id(before.id))
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_handle_from_before_a_new_master_key_is_refused_and_damages_nothing() {
    let mut home = Home::new();
    let mut store = home.open();
    let other = home.open();
    put(&store, Table::State, &standing("state"), "a", "1");
    home.erase(&mut store, &Erasure::default());
    let refused = other.read(|view| view.get(Table::State, b"a")).unwrap_err();
    assert!(matches!(
        refused,
        StoreError::Generation { store: 2, keys: 1 }
    ));
    let refused = other
        .write(|batch| batch.data_key(&standing("state")))
        .unwrap_err();
    assert!(matches!(refused, StoreError::Generation { .. }));
    assert_eq!(body(&home.open(), Table::State, "a").as_deref(), Some("1"));
}

#[test]
fn a_reader_in_the_way_is_waited_for_and_then_named() {
    let home = Home::new();
    let store = home.open();
    let quick = Store::open(&home.path(), &home.master, 1, Access::write(Duration::ZERO)).unwrap();
    let lock = store.lock().unwrap();
    let error = quick.data_key(&standing("state")).unwrap_err();
    let StoreError::Locked(_) = &error else {
        panic!("{error}");
    };
    assert!(error.to_string().contains("in use by"), "{error}");
    assert!(error.hint().is_some());
    drop(lock);
    quick.data_key(&standing("state")).unwrap();
}

#[test]
fn a_store_for_reading_only_is_not_made_and_not_changed() {
    let home = Home::new();
    let read = || Store::open(&home.path(), &home.master, 1, Access::read(WAIT));
    assert!(matches!(read(), Err(StoreError::Missing(_))));
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    let store = read().unwrap();
    assert_eq!(body(&store, Table::State, "a").as_deref(), Some("1"));
    let error = store.data_key(&standing("other")).unwrap_err();
    assert!(error.is_about_writing_only() && error.hint().is_some());
}

#[test]
fn the_generation_is_read_without_a_key() {
    let mut home = Home::new();
    assert_eq!(home.stored(), None);
    let mut store = home.open();
    assert_eq!(home.stored(), Some(1));
    home.erase(&mut store, &Erasure::default());
    assert_eq!(home.stored(), Some(2));
}

#[test]
fn a_new_master_key_takes_the_place_of_the_old_one_under_the_lock() {
    let home = Home::new();
    let new = MasterKey::generate().unwrap();
    let again = |home: &Home| {
        let folder = home.folder.path().join("vault");
        let lock = Lock::take(&folder, WAIT, &mut std::thread::sleep).unwrap();
        rewrap(&home.path(), &lock, &home.master, &new, 2)
    };
    assert!(!again(&home).unwrap(), "there is no store yet");
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    assert!(again(&home).unwrap());
    let store = Store::open(&home.path(), &new, 2, Access::write(WAIT)).unwrap();
    assert_eq!(body(&store, Table::State, "a").as_deref(), Some("1"));
    assert!(matches!(again(&home), Err(StoreError::OtherKeys(_))));
}

#[test]
fn rewriting_leaves_nothing_of_what_was_erased_and_everything_else() {
    let mut home = Home::new();
    let mut store = home.open();
    let (old, new) = (day(Area::Cache, 1), day(Area::Cache, 2));
    let long = "x".repeat(200_000);
    for number in 0..8 {
        put(
            &store,
            Table::Answers,
            &old,
            &format!("old-{number}"),
            &long,
        );
    }
    put(&store, Table::Answers, &new, "young", "y");
    let large = std::fs::metadata(home.path()).unwrap().len();
    let file = std::fs::File::open(home.path()).unwrap();
    home.erase(&mut store, &Erasure::of([old]));
    let lock = store.lock().unwrap();
    let rewritten = store.rewrite(&lock).unwrap();
    drop(lock);
    assert!(rewritten.after < large / 4, "{rewritten:?}");
    assert_eq!(rewritten.overwritten, rewritten.before);
    // Whoever kept the old file open reads nothing but zeros.
    let mut left = Vec::new();
    std::io::Read::read_to_end(&mut &file, &mut left).unwrap();
    assert_eq!(left.len() as u64, rewritten.before);
    assert!(left.iter().all(|byte| *byte == 0));
    assert_eq!(
        body(&home.open(), Table::Answers, "young").as_deref(),
        Some("y")
    );
    let mut names: Vec<_> = std::fs::read_dir(home.folder.path().join("vault"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["lock", "store.redb"]);
}

#[derive(Clone, Debug)]
enum Act {
    Put(u8, u8, Vec<u8>),
    Remove(u8),
    Erase(u8),
    Rewrite,
    Open,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let bytes = prop::collection::vec(any::<u8>(), 0..6000);
    let act = prop_oneof![
        6 => (0_u8..4, 0_u8..10, bytes).prop_map(|(scope, name, bytes)| Act::Put(scope, name, bytes)),
        2 => (0_u8..10).prop_map(Act::Remove),
        1 => (0_u8..4).prop_map(Act::Erase),
        1 => Just(Act::Rewrite),
        1 => Just(Act::Open),
    ];
    prop::collection::vec(act, 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn a_store_holds_what_a_map_would(acts in acts()) {
        let mut home = Home::new();
        let mut store = home.open();
        let mut model = std::collections::BTreeMap::new();
        for act in acts {
            match act {
                Act::Put(scope, name, bytes) => {
                    store.write(|batch| {
                        batch.put(Table::Answers, &day(Area::Cache, scope.into()), &[name], &bytes)
                    }).unwrap();
                    model.insert(name, (scope, bytes));
                }
                Act::Remove(name) => {
                    let removed = store.write(|batch| batch.remove(Table::Answers, &[name])).unwrap();
                    prop_assert_eq!(removed, model.remove(&name).is_some());
                }
                Act::Erase(scope) => {
                    home.erase(&mut store, &Erasure::of([day(Area::Cache, scope.into())]));
                    model.retain(|_, (of, _)| *of != scope);
                }
                Act::Rewrite => {
                    let lock = store.lock().unwrap();
                    store.rewrite(&lock).unwrap();
                }
                Act::Open => store = home.open(),
            }
        }
        let all = store.read(|view| view.all(Table::Answers)).unwrap();
        let found: std::collections::BTreeMap<u8, (Scope, Vec<u8>)> = all
            .into_iter()
            .map(|record| (record.name[0], (record.scope, record.body.to_vec())))
            .collect();
        let wanted = model
            .into_iter()
            .map(|(name, (scope, bytes))| (name, (day(Area::Cache, scope.into()), bytes)))
            .collect();
        prop_assert!(found == wanted);
    }
}
