//! Files that are not what they should be: told, left as they are, and mended only when asked.

use redb::ReadableTable;

use super::*;

/// A store with enough in it to have several pages of everything.
fn filled() -> Home {
    let home = Home::new();
    home.open()
        .write(|batch| {
            for number in 0..60_u64 {
                let name = format!("name-{number}");
                let body = format!("body-{number}-").repeat(40);
                batch.put(
                    Table::Answers,
                    &day(Area::Cache, number % 6),
                    name.as_bytes(),
                    body.as_bytes(),
                )?;
            }
            Ok(())
        })
        .unwrap();
    home
}

/// Opens, reads everything and changes something; a file that is damaged may fail at any of them.
fn use_all(home: &Home) -> Result<usize, StoreError> {
    let store = home.try_open()?;
    let records = store.read(|view| view.all(Table::Answers))?;
    for record in &records {
        assert!(
            record.body.starts_with(b"body-"),
            "damage was read as a record"
        );
    }
    Ok(records.len())
}

fn refused(content: &[u8]) -> StoreError {
    let home = filled();
    std::fs::write(home.path(), content).unwrap();
    let error = home.try_open().unwrap_err();
    assert!(error.hint().unwrap().contains("left as it is"), "{error}");
    assert!(std::fs::read(home.path()).unwrap() == content);
    assert!(repair(&home.path(), &home.master, 1, WAIT).is_err());
    assert!(std::fs::read(home.path()).unwrap() == content);
    error
}

#[test]
fn an_empty_file_is_not_taken_for_a_new_store() {
    assert!(matches!(refused(b""), StoreError::Empty(_)));
}

#[test]
fn a_file_of_another_program_is_refused() {
    assert!(matches!(
        refused(b"SQLite format 3\0"),
        StoreError::Foreign(_)
    ));
    assert!(matches!(refused(&[0; 100_000]), StoreError::Foreign(_)));
    let other = tempfile::NamedTempFile::new().unwrap();
    drop(redb::Database::create(other.path()).unwrap());
    assert!(matches!(
        refused(&std::fs::read(other.path()).unwrap()),
        StoreError::Foreign(_)
    ));
}

#[test]
fn a_store_of_other_keys_is_refused() {
    let home = filled();
    let other = MasterKey::generate().unwrap();
    let error = Store::open(&home.path(), &other, 1, Access::write(WAIT)).unwrap_err();
    assert!(matches!(error, StoreError::OtherKeys(_)), "{error}");
    assert!(error.hint().is_some());
    assert_eq!(use_all(&home).unwrap(), 60);
}

#[test]
fn a_store_that_encrypts_nothing_is_not_taken_for_one_that_does() {
    let home = filled();
    let plain = home.folder.path().join("vault/plain.redb");
    drop(Store::open_plain(&plain, Access::write(WAIT)).unwrap());
    let opened = Store::open(&plain, &home.master, 0, Access::write(WAIT));
    assert!(matches!(opened, Err(StoreError::Foreign(_))));
    let opened = Store::open_plain(&home.path(), Access::write(WAIT));
    assert!(matches!(opened, Err(StoreError::Foreign(_))));
}

#[test]
fn a_file_that_was_cut_is_refused_and_left_as_it_is() {
    let whole = std::fs::read(filled().path()).unwrap();
    for length in [9, 100, 320, 4096, 5000, whole.len() / 2, whole.len() - 4096] {
        let home = filled();
        let mut cut = std::fs::read(home.path()).unwrap();
        cut.truncate(length);
        std::fs::write(home.path(), &cut).unwrap();
        let outcome = use_all(&home);
        match &outcome {
            // Only free pages were cut off.
            Ok(60) => {}
            Ok(other) => panic!("{other} of 60 records after a cut at {length}"),
            Err(error) => {
                assert!(error.hint().is_some(), "{error:?}");
                assert!(
                    std::fs::read(home.path()).unwrap() == cut,
                    "changed after a cut at {length}"
                );
            }
        }
    }
}

#[test]
fn bytes_that_flip_are_noticed_or_harmless_and_the_file_is_left_as_it_is() {
    let home = filled();
    let whole = std::fs::read(home.path()).unwrap();
    let mut random = [0; 8];
    let mut noticed = 0;
    for _ in 0..300 {
        crate::key::random(&mut random).unwrap();
        let at = usize::try_from(u64::from_le_bytes(random) % whole.len() as u64).unwrap();
        let mut changed = whole.clone();
        changed[at] ^= 1 << (random[7] % 8);
        std::fs::write(home.path(), &changed).unwrap();
        match use_all(&home) {
            Ok(60) => {}
            // The index lost a record: what reads everything says so.
            Ok(_) => {
                home.open().verify().unwrap_err();
                noticed += 1;
            }
            Err(_) => noticed += 1,
        }
        assert!(std::fs::read(home.path()).unwrap() == changed, "byte {at}");
    }
    assert!(noticed > 10, "{noticed} of 300");
}

#[test]
fn a_repair_keeps_what_opens_and_the_damaged_file() {
    let home = filled();
    // Bodies are sealed, so a flipped bit in one costs that record and no other.
    super::attack::meddle(&home.path(), "records", |table| {
        let (name, mut sealed) = {
            let (name, sealed) = table.first().unwrap().unwrap();
            (name.value().to_vec(), sealed.value().to_vec())
        };
        *sealed.last_mut().unwrap() ^= 1;
        table.insert(name.as_slice(), sealed.as_slice()).unwrap();
    });
    let damaged = std::fs::read(home.path()).unwrap();
    assert!(matches!(use_all(&home), Err(StoreError::Record(_))));
    let repaired = repair(&home.path(), &home.master, 1, WAIT).unwrap();
    assert_eq!(
        (repaired.kept, repaired.lost, repaired.lost_keys),
        (59, 1, 0)
    );
    assert_eq!(use_all(&home).unwrap(), 59);
    home.open().verify().unwrap();
    assert!(std::fs::read(&repaired.damaged).unwrap() == damaged);
    // A second repair does not write over the first one's copy.
    let again = repair(&home.path(), &home.master, 1, WAIT).unwrap();
    assert_eq!((again.kept, again.lost), (59, 0));
    assert_ne!(again.damaged, repaired.damaged);
}
