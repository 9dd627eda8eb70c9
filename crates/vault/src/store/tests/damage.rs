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
fn a_store_that_others_can_reach_or_choose_is_refused_with_the_way_out() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = filled();
    let path = home.path();
    let refused = |wanted: &str| {
        let error = home.try_open().unwrap_err();
        assert!(matches!(error, StoreError::Place(_)), "{error:?}");
        assert!(error.hint().unwrap_or_default().contains(wanted), "{error}");
    };
    let set_mode = |mode| {
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    set_mode(0o640);
    refused("chmod 0600");
    set_mode(0o600);
    assert_eq!(use_all(&home).unwrap(), 60);
    let away = path.with_extension("away");
    std::fs::rename(&path, &away).unwrap();
    symlink(&away, &path).unwrap();
    refused("readlink");
    std::fs::remove_file(&path).unwrap();
    // Nobody writes into the pipe: looking at it must not wait for that.
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &path,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    refused("");
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
fn bytes_that_flip_cost_a_repair_few_records_and_the_rest_is_kept() {
    let (mut repaired, mut all) = (0, 0);
    let mut random = [0; 8];
    for _ in 0..150 {
        let home = filled();
        let bytes = std::fs::read(home.path()).unwrap();
        crate::key::random(&mut random).unwrap();
        let at = usize::try_from(u64::from_le_bytes(random) % bytes.len() as u64).unwrap();
        let mut changed = bytes;
        changed[at] ^= 0xFF;
        std::fs::write(home.path(), &changed).unwrap();
        if home.try_open().and_then(|store| store.verify()).is_ok() {
            continue;
        }
        all += 1;
        let Ok(done) = repair(&home.path(), &home.master, 1, WAIT) else {
            assert!(std::fs::read(home.path()).unwrap() == changed, "byte {at}");
            continue;
        };
        home.open().verify().unwrap();
        assert!(
            done.rest.kept + done.rest.lost >= 60 || done.rest.lost_keys > 0,
            "{at}: {done:?}"
        );
        repaired += u32::from(done.rest.kept >= 40);
    }
    // Without the head or the blinding key nothing can be kept.
    assert!(repaired * 3 > all * 2, "{repaired} of {all}");
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
    let outlook = outlook(&home.path(), &home.master, 1, WAIT).unwrap();
    assert!(std::fs::read(home.path()).unwrap() == damaged);
    let repaired = repair(&home.path(), &home.master, 1, WAIT).unwrap();
    assert_eq!(repaired.rest, outlook);
    let rest = &repaired.rest;
    assert_eq!((rest.kept, rest.lost, rest.lost_keys), (59, 1, 0));
    let lost: Vec<String> = rest.lost_in.keys().map(ToString::to_string).collect();
    assert!(
        lost.len() == 1 && lost[0].starts_with("day/cache/1970-01-0"),
        "{lost:?}"
    );
    assert_eq!(use_all(&home).unwrap(), 59);
    home.open().verify().unwrap();
    assert!(std::fs::read(&repaired.damaged).unwrap() == damaged);
    // What only the indices had lost is found again.
    for index in ["members", "scopes"] {
        super::attack::meddle(&home.path(), index, |table| {
            let first = table.first().unwrap().unwrap().0.value().to_vec();
            table.remove(first.as_slice()).unwrap();
        });
        home.open().verify().unwrap_err();
        let mended = repair(&home.path(), &home.master, 1, WAIT).unwrap();
        assert_eq!(
            (mended.rest.kept, mended.rest.lost, mended.rest.lost_keys),
            (59, 0, 0),
            "{index}"
        );
        home.open().verify().unwrap();
    }
    // A second repair does not write over the first one's copy.
    let again = repair(&home.path(), &home.master, 1, WAIT).unwrap();
    assert_eq!((again.rest.kept, again.rest.lost), (59, 0));
    assert_ne!(again.damaged, repaired.damaged);
}
