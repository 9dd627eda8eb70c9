//! With a real journal and a real store.

use pai_redact::{Clean, Raw, Redactor};
use std::path::Path;

use super::super::live::{head, history, replay};
use super::*;
use crate::data_key::{Area, ConversationId, Scope};
use crate::journal::{Act, Body, BodyKey, Event, Journal, Operation};
use crate::key::Key;
use crate::store::{Erasure, Rewrite, Table};
use crate::testing::Home;

const NOW: i64 = 1_785_406_523_000;

fn clean(text: &str) -> Clean {
    let detector = pai_redact::Detector::new(pai_redact::Options::default()).unwrap();
    let redactor = Redactor::with(&detector, pai_redact::Modes::default(), [0; 32]);
    redactor.scrub(Raw::new(text.to_owned())).0
}

/// Appends to a journal, which is made where there is none.
fn append(folder: &Path, key: &Key, count: u32) {
    let journal = Journal::new(
        folder,
        key.clone(),
        crate::journal::pseudonym(key, "tester"),
    );
    if !journal.exists() {
        journal.create(NOW).unwrap();
    }
    let body = BodyKey {
        name: "day:2026-07-30".to_owned(),
        key: key.clone(),
    };
    for number in 0..count {
        let act = Act {
            action: clean("clear"),
            subject: None,
            count: u64::from(number),
        };
        let event = Event::new(
            Operation::of([1; 8]),
            clean("cache-clear"),
            Body::Cache(act),
        );
        journal.append(&event, &body, NOW).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    for (name, bytes) in tree(from) {
        let path = to.join(name);
        private_folder(path.parent().unwrap());
        fs::write(&path, bytes).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}

#[test]
fn the_journals_relation_is_proven_and_not_guessed() {
    let folder = tempfile::tempdir().unwrap();
    let [live, old, other] = ["live", "old", "other"].map(|name| folder.path().join(name));
    let key = Key::generate().unwrap();
    assert_eq!(head(&live).unwrap(), None);
    append(&live, &key, 5);
    let earlier = head(&live).unwrap().unwrap();
    copy(&live, &old);
    assert_eq!(history(&live, &earlier, None), History::Same);
    // An entry that is acknowledged and that no checkpoint covers yet would be lost too.
    let uncovered = folder.path().join("uncovered");
    copy(&live, &uncovered);
    let journal = Journal::new(
        &uncovered,
        key.clone(),
        crate::journal::pseudonym(&key, "tester"),
    );
    let body = BodyKey {
        name: "day:2026-07-30".to_owned(),
        key: key.clone(),
    };
    let act = Act {
        action: clean("clear"),
        subject: None,
        count: 1,
    };
    let event = Event::new(Operation::of([1; 8]), clean("x"), Body::Cache(act));
    let writer = journal.writer(NOW).unwrap();
    writer.append(&event, &body, NOW).unwrap();
    drop(writer);
    assert_eq!(history(&uncovered, &earlier, None), History::Ahead(1));
    append(&live, &key, 300);
    let later = head(&live).unwrap().unwrap();
    assert_eq!(history(&live, &earlier, None), History::Ahead(300));
    assert_eq!(history(&old, &later, None), History::Behind(300));
    assert_eq!(history(&old, &later, Some(&live)), History::Behind(300));
    // Another journal, longer and shorter than the backup's.
    append(&other, &key, 20);
    assert_eq!(history(&other, &earlier, None), History::Forked);
    assert_eq!(history(&other, &later, Some(&live)), History::Forked);
    let forged = TreeHead {
        size: earlier.size,
        root: later.root,
    };
    assert_eq!(history(&live, &forged, None), History::Forked);
    fs::write(live.join("checkpoint"), b"nonsense").unwrap();
    assert!(matches!(
        history(&live, &earlier, None),
        History::Unknown(_)
    ));
    fs::remove_dir_all(&live).unwrap();
    assert_eq!(history(&live, &earlier, None), History::NoJournal);
}

#[test]
fn what_was_erased_since_is_erased_from_the_restored_store_too() {
    let home = Home::new();
    let [kept, erased, used_again] =
        [(); 3].map(|()| Scope::Conversation(ConversationId::generate().unwrap()));
    let later = Scope::Day(Area::Cache, "2026-07-30".parse().unwrap());
    let mut store = home.store();
    let put = |store: &crate::store::Store, scope: &Scope| {
        store
            .write(|batch| batch.put(Table::Turns, scope, scope.to_string().as_bytes(), b"text"))
            .unwrap();
    };
    [&kept, &erased, &used_again]
        .into_iter()
        .for_each(|scope| put(&store, scope));
    let folder = tempfile::tempdir().unwrap();
    let restored = folder.path().join("vault");
    copy(&home.vault(), &restored);
    let what = Erasure::of([erased.clone(), used_again.clone()]);
    home.forget(&mut store, &what, Rewrite::No);
    let store = home.store();
    [&used_again, &later]
        .into_iter()
        .for_each(|scope| put(&store, scope));
    let back = Home::at(folder);
    let get = |store: &crate::store::Store, scope: &Scope| {
        store
            .read(|view| view.get(Table::Turns, scope.to_string().as_bytes()))
            .unwrap()
            .is_some()
    };
    let mut old = back.store();
    assert!(
        [&kept, &erased, &used_again]
            .into_iter()
            .all(|scope| get(&old, scope))
    );
    let (master, _) = back.unlock();
    assert_eq!(replay(&store, &mut old, &master).unwrap(), 2);
    let old = back.store();
    assert!(get(&old, &kept) && !get(&old, &erased) && !get(&old, &used_again));
    assert!(old.known_data_key(&erased).unwrap().is_none());
    let (master, _) = back.unlock();
    assert_eq!(replay(&store, &mut back.store(), &master).unwrap(), 0);
}

#[test]
fn a_journal_that_is_held_takes_no_entries() {
    use std::time::Duration;
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal");
    let wait = Duration::from_millis(10);
    assert!(super::super::live::hold(&journal, wait).unwrap().is_none());
    let key = Key::generate().unwrap();
    append(&journal, &key, 1);
    let held = super::super::live::hold(&journal, wait).unwrap();
    assert!(held.is_some() && super::super::live::hold(&journal, wait).is_err());
    let writer = Journal::new(
        &journal,
        key.clone(),
        crate::journal::pseudonym(&key, "tester"),
    );
    assert!(writer.with_wait(wait).writer(NOW).is_err());
    drop(held);
    append(&journal, &key, 1);
}
