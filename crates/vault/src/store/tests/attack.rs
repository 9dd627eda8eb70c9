//! What somebody can do who has copies of the file: a program of theirs, which knows how everything is derived.

use super::*;
use crate::key::Key;
use crate::store::sealing::{Sealing, key_of};
use redb::{ReadableDatabase, ReadableTable, TableDefinition};

type Rows = Vec<(Vec<u8>, Vec<u8>)>;

/// What the attacker takes out of a file: every row of a table, as it lies there.
fn rows(path: &Path, table: &str) -> Rows {
    let database = redb::ReadOnlyDatabase::open(path).unwrap();
    let table: TableDefinition<&[u8], &[u8]> = TableDefinition::new(table);
    let table = database.begin_read().unwrap().open_table(table).unwrap();
    let rows = table.iter().unwrap();
    rows.map(|row| row.unwrap())
        .map(|(key, value)| (key.value().to_vec(), value.value().to_vec()))
        .collect()
}

/// Opens every wrapped key of a file that a master key opens, whatever generation it is of.
fn keys(path: &Path, master: &MasterKey) -> Vec<(KeyId, Key, String)> {
    let mut found = Vec::new();
    for (id, wrapped) in rows(path, "keys") {
        let id = KeyId(id.try_into().unwrap());
        for generation in 0..10 {
            let nothing = Sealing::plain(1).blinding;
            let sealing = Sealing::new(1, generation, master, nothing);
            if let Ok((key, what)) = sealing.unwrap(id, &wrapped) {
                found.push((id, key, what));
            }
        }
    }
    found
}

/// Opens every record of a file that any of the keys opens, under any name of a data key; returns the bodies.
fn bodies(path: &Path, keys: &[(KeyId, Key, String)]) -> Vec<String> {
    let mut bodies = Vec::new();
    for (blinded, stored) in rows(path, "records") {
        let of = key_of(&stored).unwrap();
        for (_, key, _) in keys {
            for table in Table::ALL {
                let head = format!("store|1|{}|", table.name());
                let belongs = [head.as_bytes(), &blinded, b"|", of.bytes()].concat();
                if let Ok(plain) = key.open(&belongs, &stored[KeyId::LENGTH..]) {
                    bodies.push(String::from_utf8_lossy(&plain[2..]).into_owned());
                }
            }
        }
    }
    bodies.sort();
    bodies
}

#[test]
fn what_was_erased_opens_from_no_copy_with_any_current_key() {
    let mut home = Home::new();
    let mut store = home.open();
    let (gone, stays) = (day(Area::Cache, 1), day(Area::Cache, 2));
    put(&store, Table::Answers, &gone, "a", ":secret");
    put(&store, Table::Answers, &gone, "b", ":kept");
    put(&store, Table::Answers, &stays, "c", ":other");
    let copy = home.folder.path().join("copy.redb");
    std::fs::copy(home.path(), &copy).unwrap();

    // The control: with the keys of then, the same program reads all of it.
    let then = keys(&copy, &home.master);
    assert_eq!(then.len(), 3);
    assert_eq!(bodies(&copy, &then), ["a:secret", "b:kept", "c:other"]);

    let mut what = Erasure::of([gone]);
    what.keep.insert((Table::Answers, b"b".to_vec()));
    home.erase(&mut store, &what);

    // Nothing that is wrapped in the copy opens with the current master key, not even what was kept.
    assert!(keys(&copy, &home.master).is_empty());
    let now = keys(&home.path(), &home.master);
    assert_eq!(now.len(), 3);
    // With every key that is current, the copy gives what was not erased, and the file gives that and what was kept.
    assert_eq!(bodies(&copy, &now), ["c:other"]);
    assert_eq!(bodies(&home.path(), &now), ["b:kept", "c:other"]);
    // And nothing current opens with what the attacker may have learned before.
    assert_eq!(bodies(&home.path(), &then), ["c:other"]);
}

#[test]
fn a_body_of_the_journal_that_was_erased_opens_from_no_copy_and_every_proof_holds() {
    use crate::journal::{Act, Body, Event, Journal, Opened, Operation, Trust};
    use crate::journal_keys::{JournalKeys, before};
    use pai_redact::Clean;

    let mut home = Home::new();
    let mut store = home.open();
    let folder = home.folder.path().join("journal");
    let state = JournalKeys::open(&store, Time(0).day()).unwrap().state;
    let journal = Journal::new(&folder, state, String::new());
    journal.create(0).unwrap();
    for day in [1, 2] {
        let now = Time(day * 86_400_000);
        let key = JournalKeys::open(&store, now.day()).unwrap().body;
        let act = Act {
            action: Clean::of_program("a-secret"),
            subject: None,
            count: day,
        };
        let event = Event::new(
            Operation::of([1; 8]),
            Clean::of_program("x"),
            Body::Cache(act),
        );
        journal.append(&event, &key, now.0 as i64).unwrap();
    }
    let reader = journal.reader().unwrap();
    let copy = home.folder.path().join("copy.redb");
    std::fs::copy(home.path(), &copy).unwrap();
    // What opens with every key that a program of the attacker's gets out of the file.
    let opened = |all: &[(KeyId, Key, String)]| -> Vec<u64> {
        let opens = |number: &u64| {
            let item = reader.entry(*number).unwrap();
            all.iter()
                .any(|(_, key, _)| matches!(item.open(|_| Some(key.clone())), Opened::Event(_)))
        };
        [1, 2].into_iter().filter(opens).collect()
    };
    let then = keys(&copy, &home.master);
    assert_eq!(opened(&then), [1, 2], "the control");

    let aged = before(&store, Time(2 * 86_400_000)).unwrap();
    let root = reader.checkpoint().root;
    home.erase(&mut store, &aged.erasure);
    assert!(keys(&copy, &home.master).is_empty());
    assert_eq!(opened(&keys(&home.path(), &home.master)), [2]);
    let report = journal.verify(&Trust::default()).unwrap();
    assert_eq!(
        (report.entries, journal.reader().unwrap().checkpoint().root),
        (3, root)
    );
}

/// Changes rows of the store behind its back.
pub(super) fn meddle(
    path: &Path,
    table: &str,
    change: impl FnOnce(&mut redb::Table<&[u8], &[u8]>),
) {
    let database = redb::Database::open(path).unwrap();
    let transaction = database.begin_write().unwrap();
    let definition: TableDefinition<&[u8], &[u8]> = TableDefinition::new(table);
    change(&mut transaction.open_table(definition).unwrap());
    transaction.commit().unwrap();
}

#[test]
fn records_that_change_places_do_not_open() {
    let home = Home::new();
    let store = home.open();
    put(&store, Table::State, &standing("state"), "a", "1");
    put(&store, Table::State, &standing("state"), "b", "2");
    let records = rows(&home.path(), "records");
    meddle(&home.path(), "records", |table| {
        table
            .insert(records[0].0.as_slice(), records[1].1.as_slice())
            .unwrap();
        table
            .insert(records[1].0.as_slice(), records[0].1.as_slice())
            .unwrap();
    });
    for name in ["a", "b"] {
        let error = store
            .read(|view| view.get(Table::State, name.as_bytes()))
            .unwrap_err();
        assert!(matches!(error, StoreError::Record(_)) && error.hint().is_some());
    }
}

#[test]
fn keys_that_change_places_do_not_open() {
    let home = Home::new();
    let store = home.open();
    for name in ["one", "two"] {
        put(&store, Table::State, &standing(name), name, "1");
    }
    let scopes = rows(&home.path(), "scopes");
    meddle(&home.path(), "scopes", |table| {
        table
            .insert(scopes[0].0.as_slice(), scopes[1].1.as_slice())
            .unwrap();
        table
            .insert(scopes[1].0.as_slice(), scopes[0].1.as_slice())
            .unwrap();
    });
    assert!(matches!(
        store.known_data_key(&standing("one")),
        Err(StoreError::Record(_))
    ));
    let wrapped = rows(&home.path(), "keys");
    meddle(&home.path(), "keys", |table| {
        for (id, _) in &wrapped {
            table
                .insert(id.as_slice(), wrapped[0].1.as_slice())
                .unwrap();
        }
    });
    assert!(home.try_open().is_err() || store.known_data_key(&standing("two")).is_err());
}

#[test]
fn an_older_file_put_back_is_refused_for_what_it_is() {
    let mut home = Home::new();
    let mut store = home.open();
    put(&store, Table::State, &standing("state"), "a", "1");
    let copy = std::fs::read(home.path()).unwrap();
    home.erase(&mut store, &Erasure::default());
    std::fs::write(home.path(), &copy).unwrap();
    let error = home.try_open().unwrap_err();
    assert!(matches!(
        error,
        StoreError::Generation { store: 1, keys: 2 }
    ));
    assert!(error.hint().unwrap().contains("old copy"));
    // Writing the current number into the old file does not make it open.
    let database = redb::Database::open(home.path()).unwrap();
    let transaction = database.begin_write().unwrap();
    let meta: TableDefinition<&str, &[u8]> = TableDefinition::new("meta");
    let two = 2_u64.to_le_bytes();
    transaction
        .open_table(meta)
        .unwrap()
        .insert("generation", two.as_slice())
        .unwrap();
    transaction.commit().unwrap();
    drop(database);
    assert!(matches!(home.try_open(), Err(StoreError::OtherKeys(_))));
}
