//! Files that are not what they should be: each is a clear error, and stays as it is.

use std::os::unix::fs::{PermissionsExt, symlink};

use serde_json::json;

use super::*;
use crate::disk::DiskError;

fn mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_file_that_was_cut_short_anywhere_is_damaged_and_left_alone() {
    let home = Home::new();
    home.vault();
    let whole = std::fs::read(path(&home.folder)).unwrap();
    let end = whole.trim_ascii_end().len();
    for length in 0..end {
        std::fs::write(path(&home.folder), &whole[..length]).unwrap();
        match Slots::settle(&home.folder, &home.lock(), None) {
            Err(SlotsError::Damaged { why, .. }) => {
                assert!(
                    ["it is empty", "it was cut short"].contains(&why.as_str()),
                    "{why}"
                );
            }
            other => panic!("{length}: {other:?}"),
        }
        assert_eq!(std::fs::read(path(&home.folder)).unwrap(), whole[..length]);
    }
}

#[test]
fn a_changed_byte_anywhere_is_noticed_or_changes_nothing() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let whole = std::fs::read(path(&home.folder)).unwrap();
    for at in 0..whole.len() {
        for flip in [1, 0x20] {
            let mut changed = whole.clone();
            changed[at] ^= flip;
            std::fs::write(path(&home.folder), &changed).unwrap();
            let opened = Slots::open(&home.folder, None)
                .and_then(|slots| Ok((slots.unlock_key_file()?, slots)));
            if let Ok((opened, read)) = opened {
                assert!(same(&opened, &master), "byte {at}");
                assert!(read.file.is(&slots.file), "byte {at}");
            }
        }
    }
}

#[test]
fn a_slot_that_somebody_else_has_added_or_exchanged_is_noticed() {
    let home = Home::new();
    home.vault();
    let theirs = Home::new();
    theirs.vault();
    let right = home.json();
    let mut added = right.clone();
    let mut slot = theirs.json()["body"]["slots"][1].clone();
    slot["name"] = json!("passphrase-2");
    let slots = added["body"]["slots"].as_array_mut().unwrap();
    slots.push(slot);
    let mut renamed = right.clone();
    renamed["body"]["slots"][1]["created"] = json!(1);
    let mut more = right.clone();
    more["body"]["more"] = json!("x");
    for forged in [added, renamed, more] {
        home.write(&forged);
        let opened = home.open().unlock_key_file();
        assert!(matches!(opened, Err(SlotsError::Forged)));
    }
    // Whoever holds a master key from before the change does not wrap a new one to that slot either.
    home.write(&right);
    let slots = home.open();
    let master = slots.unlock_key_file().unwrap();
    let mut forged = right.clone();
    forged["body"]["slots"][2]["public"] = theirs.json()["body"]["slots"][0]["public"].clone();
    home.write(&forged);
    let new = MasterKey::generate().unwrap();
    let refused = slots.stage(&home.lock(), &master, &new);
    assert!(matches!(refused, Err(SlotsError::Changed)));
    let refused = home.open().stage(&home.lock(), &master, &new);
    assert!(matches!(refused, Err(SlotsError::Forged)));
}

#[test]
fn what_a_newer_version_has_added_to_a_slot_outlives_a_change() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let mut file = slots.file.clone();
    file.body.more.insert("policy".to_owned(), json!({"a": 1}));
    file.body.slots[1]
        .more
        .insert("label".to_owned(), json!("x"));
    let file = File::of(file.body, &master);
    std::fs::write(path(&home.folder), file.bytes()).unwrap();
    let slots = home.open();
    slots.unlock_key_file().unwrap();
    slots.draft().write(&home.lock(), &master).unwrap();
    let kept = home.json();
    assert_eq!(kept["body"]["policy"], json!({"a": 1}));
    assert_eq!(kept["body"]["slots"][1]["label"], "x");
    home.open().unlock_key_file().unwrap();
}

#[test]
fn something_else_and_something_newer_are_told_apart() {
    let home = Home::new();
    home.vault();
    let error = |text: &str| {
        std::fs::write(path(&home.folder), text).unwrap();
        let error = Slots::open(&home.folder, None).unwrap_err();
        assert_eq!(std::fs::read_to_string(path(&home.folder)).unwrap(), text);
        error
    };
    assert!(matches!(error("not json"), SlotsError::Damaged { .. }));
    assert!(matches!(
        error("\u{0}\u{0}\u{0}\u{0}"),
        SlotsError::Damaged { .. }
    ));
    let foreign = error(r#"{"tokens": []}"#);
    assert!(
        foreign
            .to_string()
            .ends_with("it is JSON of something else")
    );
    let newer = error(r#"{"version": 2, "anything": 1}"#);
    assert!(matches!(newer, SlotsError::Newer { version: 2, .. }));
    assert!(newer.hint().unwrap().contains("later"));
    let none = r#"{"version":1,"code":"00","body":{}}"#;
    assert!(matches!(error(none), SlotsError::Damaged { .. }));
}

#[test]
fn a_slot_that_asks_for_too_much_work_does_not_close_the_others() {
    let home = Home::new();
    let (_, master, _) = home.vault();
    let mut json = home.json();
    let mut costly = json["body"]["slots"][1].clone();
    costly["name"] = json!("passphrase-2");
    costly["method"]["cost"]["memory"] = json!(u32::MAX);
    let slots = json["body"]["slots"].as_array_mut().unwrap();
    slots.insert(0, costly.clone());
    home.write(&json);
    // It was not this program that wrote that; what counts is that the right slot is come to.
    let forged = phrase(&home.open(), PHRASE);
    assert!(matches!(forged, Err(SlotsError::Forged)), "{forged:?}");
    let wrong = phrase(&home.open(), "wrong");
    assert!(matches!(wrong, Err(SlotsError::TooCostly)), "{wrong:?}");
    // And a file cannot hold any number of them.
    let slots = json["body"]["slots"].as_array_mut().unwrap();
    for number in 0..100 {
        costly["name"] = json!(format!("passphrase-{number}-more"));
        slots.push(costly.clone());
    }
    home.write(&json);
    let refused = Slots::open(&home.folder, None);
    assert!(
        matches!(refused, Err(SlotsError::Damaged { .. })),
        "{refused:?}"
    );
    drop(master);
}

#[test]
fn two_slots_of_one_name_are_no_slots() {
    let home = Home::new();
    home.vault();
    let mut value = home.json();
    value["body"]["slots"][1]["name"] = json!("key-file");
    home.write(&value);
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(matches!(error, SlotsError::Damaged { .. }));
}

#[test]
fn links_and_open_modes_are_refused_with_the_way_out() {
    let home = Home::new();
    home.vault();
    let file = path(&home.folder);
    mode(&file, 0o640);
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(error.hint().unwrap().contains("chmod 0600"), "{error}");
    mode(&file, 0o600);
    mode(&home.folder, 0o755);
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(error.hint().unwrap().contains("chmod 0700"), "{error}");
    mode(&home.folder, 0o700);
    let key = key_file::path(&home.folder);
    mode(&key, 0o604);
    let error = home.open().unlock_key_file().unwrap_err();
    assert!(matches!(
        error,
        SlotsError::Disk(DiskError::Mode { mode: 0o604, .. })
    ));
    mode(&key, 0o600);
    let elsewhere = home.folder.join("elsewhere");
    std::fs::rename(&file, &elsewhere).unwrap();
    symlink(&elsewhere, &file).unwrap();
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(
        matches!(error, SlotsError::Disk(DiskError::Link { .. })),
        "{error}"
    );
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(
        matches!(error, SlotsError::Disk(DiskError::Kind { .. })),
        "{error}"
    );
}

#[test]
fn a_file_of_another_user_is_refused() {
    let home = Home::new();
    home.vault();
    let file = path(&home.folder);
    if std::os::unix::fs::chown(&file, Some(12_345), None).is_err() {
        println!("skipped: only root can give files away");
        return;
    }
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(matches!(
        error,
        SlotsError::Disk(DiskError::Owner { owner: 12_345, .. })
    ));
    assert!(error.hint().unwrap().contains("chown"));
}

#[test]
fn a_file_without_end_is_not_read_to_the_end() {
    let home = Home::new();
    home.vault();
    let file = std::fs::OpenOptions::new()
        .write(true)
        .open(path(&home.folder));
    file.unwrap().set_len(1 << 40).unwrap();
    let error = Slots::open(&home.folder, None).unwrap_err();
    assert!(matches!(error, SlotsError::Disk(DiskError::Long { .. })));
}

#[test]
fn a_key_file_that_is_lost_or_foreign_is_told_and_replaced_with_the_recovery_key() {
    let home = Home::new();
    let (_, master, recovery) = home.vault();
    let key = key_file::path(&home.folder);
    let right = std::fs::read(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    let error = home.open().unlock_key_file().unwrap_err();
    assert!(matches!(error, SlotsError::NoKeyFile { .. }));
    std::fs::write(&key, &right[..50]).unwrap();
    mode(&key, 0o600);
    let error = home.open().unlock_key_file().unwrap_err();
    assert!(matches!(error, SlotsError::NotAKeyFile { .. }));
    let theirs = Home::new();
    theirs.vault();
    let foreign = std::fs::read(key_file::path(&theirs.folder)).unwrap();
    std::fs::write(&key, &foreign).unwrap();
    let slots = home.open();
    let error = slots.unlock_key_file().unwrap_err();
    assert!(matches!(error, SlotsError::WrongKeyFile { .. }));

    assert!(same(&slots.unlock_recovery(&recovery).unwrap(), &master));
    let lock = home.lock();
    let mut draft = slots.draft();
    draft.remove("key-file").unwrap();
    draft.add_key_file(&lock, 8).unwrap();
    draft.write(&lock, &master).unwrap();
    all_open(&home.open(), &master, &recovery);
    // What was there may be another vault's only key.
    let aside = std::fs::read(home.folder.join("key.aside-1")).unwrap();
    assert_eq!(aside, foreign);
}

#[test]
fn a_key_file_without_its_slots_is_taken_and_not_overwritten() {
    let home = Home::new();
    let (_, master, _) = home.vault();
    let slots = std::fs::read(path(&home.folder)).unwrap();
    std::fs::remove_file(path(&home.folder)).unwrap();
    let lock = home.lock();
    let mut draft = Draft::new(&home.folder).unwrap();
    draft.add_key_file(&lock, 1).unwrap();
    draft.create(&lock).unwrap();
    home.open().unlock_key_file().unwrap();
    // When the slots come back from a backup, the key file still opens them.
    std::fs::write(path(&home.folder), slots).unwrap();
    assert!(same(&home.open().unlock_key_file().unwrap(), &master));
}

#[test]
fn a_vault_is_not_made_over_another() {
    let home = Home::new();
    let (_, master, recovery) = home.vault();
    let lock = home.lock();
    let mut draft = Draft::new(&home.folder).unwrap();
    let refused = draft.add_key_file(&lock, 1);
    assert!(matches!(refused, Err(SlotsError::Exists { .. })));
    draft.add_passphrase(PHRASE, SMALL, 1).unwrap();
    assert!(matches!(
        draft.create(&lock),
        Err(SlotsError::Exists { .. })
    ));
    all_open(&home.open(), &master, &recovery);
}
