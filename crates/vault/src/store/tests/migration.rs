//! From an older schema to this one, by migrations made for the test: the table of the program is still empty.

use super::*;
use crate::store::migrate::Migration;

/// Schema 2 says `kind:` before every answer, drops those that are empty, and calls the state otherwise.
fn first(table: Table, mut record: Record) -> Result<Option<(Table, Record)>, String> {
    match table {
        Table::Answers if record.body.is_empty() => Ok(None),
        Table::Answers => {
            record.body.splice(0..0, *b"kind:");
            Ok(Some((table, record)))
        }
        Table::State => {
            record.name.extend(b".2");
            Ok(Some((table, record)))
        }
        table => Ok(Some((table, record))),
    }
}

/// Schema 3 keeps turns as answers.
fn second(table: Table, record: Record) -> Result<Option<(Table, Record)>, String> {
    match table {
        Table::Turns => Ok(Some((Table::Answers, record))),
        table => Ok(Some((table, record))),
    }
}

fn failing(_: Table, record: Record) -> Result<Option<(Table, Record)>, String> {
    Err(format!("`{}` is not understood", record.scope))
}

fn open(home: &Home, mode: Mode, migrations: &[Migration]) -> Result<Store, StoreError> {
    let files = Files::new(&home.path(), WAIT);
    Store::open_files(files, &home.master, home.generation, mode, migrations)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn every_record_comes_through_a_migration_as_it_says(
        bodies in prop::collection::btree_map("[a-z]{1,8}", "[a-z]{0,300}", 0..12),
    ) {
        let mut home = Home::new();
        let store = open(&home, Mode::Write, &[]).unwrap();
        for (name, body) in &bodies {
            for table in [Table::Answers, Table::State, Table::Operations] {
                put(&store, table, &day(Area::Cache, name.len() as u64), name, body);
            }
        }
        let keys = store.stats().unwrap().keys;
        let mut store = open(&home, Mode::Write, &[first]).unwrap();
        prop_assert_eq!(store.stats().unwrap().schema, 2);
        prop_assert_eq!(store.stats().unwrap().keys, keys);
        for (name, text) in &bodies {
            let wanted = (!text.is_empty()).then(|| format!("kind:{text}"));
            prop_assert_eq!(body(&store, Table::Answers, name), wanted);
            prop_assert_eq!(body(&store, Table::State, name), None);
            prop_assert_eq!(body(&store, Table::State, &format!("{name}.2")), Some(text.clone()));
            prop_assert_eq!(body(&store, Table::Operations, name), Some(text.clone()));
        }
        // What came through is erased like anything else.
        home.erase(&mut store, &Erasure::of((0..9).map(|number| day(Area::Cache, number))));
        prop_assert_eq!(store.stats().unwrap().records, 0);
    }
}

#[test]
fn two_schemas_are_crossed_at_once() {
    let home = Home::new();
    put(&home.open(), Table::Turns, &standing("state"), "turn", "a");
    let store = open(&home, Mode::Write, &[first, second]).unwrap();
    assert_eq!(body(&store, Table::Answers, "turn").as_deref(), Some("a"));
    assert_eq!(store.stats().unwrap().schema, 3);
    // A second time there is nothing to do, and one step further starts from there.
    drop(open(&home, Mode::Write, &[first, second]).unwrap());
    let store = open(&home, Mode::Write, &[failing, failing, first]).unwrap();
    assert_eq!(
        body(&store, Table::Answers, "turn").as_deref(),
        Some("kind:a")
    );
}

#[test]
fn a_newer_schema_is_refused_and_its_file_is_left_as_it_is() {
    let home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    let store = open(&home, Mode::Write, &[first]).unwrap();
    let old = home.try_open().unwrap_err();
    assert!(matches!(old, StoreError::Newer { found: 2, known: 1 }));
    assert!(old.hint().unwrap().contains("version"));
    assert_eq!(body(&store, Table::State, "a.2").as_deref(), Some("1"));
}

#[test]
fn a_handle_from_before_a_migration_is_refused() {
    let home = Home::new();
    let old = home.open();
    drop(open(&home, Mode::Write, &[first]).unwrap());
    let error = old.data_key(&standing("state")).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 2, known: 1 }));
}

#[test]
fn a_migration_that_fails_or_may_not_write_changes_nothing() {
    let home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    let before = std::fs::read(home.path()).unwrap();
    let error = open(&home, Mode::Read, &[first]).unwrap_err();
    assert!(matches!(error, StoreError::Older { found: 1, known: 2 }));
    assert!(std::fs::read(home.path()).unwrap() == before);
    let error = open(&home, Mode::Write, &[failing]).unwrap_err();
    assert!(
        matches!(error, StoreError::Migration { from: 1, .. }),
        "{error}"
    );
    assert_eq!(body(&home.open(), Table::State, "a").as_deref(), Some("1"));
}
