//! The slots as their callers use them.

mod damage;
mod faults;

use std::path::PathBuf;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use super::*;

const SMALL: Cost = Cost {
    memory: 64,
    passes: 1,
    lanes: 1,
};
const PHRASE: &str = "korrekt pferd batterie";

struct Home {
    _home: TempDir,
    folder: PathBuf,
}

impl Home {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("vault");
        Self {
            _home: home,
            folder,
        }
    }

    fn lock(&self) -> Lock {
        Lock::take(&self.folder, Duration::ZERO, &mut |_| ()).unwrap()
    }

    /// Makes a vault with a key file, a pass phrase and a recovery key.
    fn vault(&self) -> (Slots, MasterKey, RecoveryKey) {
        let lock = self.lock();
        let mut draft = Draft::new(&self.folder).unwrap();
        let recovery = RecoveryKey::generate().unwrap();
        assert_eq!(draft.add_key_file(&lock, 5).unwrap(), "key-file");
        let name = draft.add_passphrase(PHRASE, SMALL, 6).unwrap();
        assert_eq!(name, "passphrase");
        assert_eq!(draft.add_recovery(&recovery, 7).unwrap(), "recovery");
        let (slots, master) = draft.create(&lock).unwrap();
        (slots, master, recovery)
    }

    fn open(&self) -> Slots {
        Slots::open(&self.folder, None).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&std::fs::read(path(&self.folder)).unwrap()).unwrap()
    }

    fn write(&self, value: &Value) {
        std::fs::write(path(&self.folder), value.to_string()).unwrap();
    }
}

fn same(one: &MasterKey, other: &MasterKey) -> bool {
    one.derive("x").bytes() == other.derive("x").bytes()
}

fn phrase(slots: &Slots, phrase: &str) -> Result<MasterKey, SlotsError> {
    let mut sleep = |_: Duration| ();
    let mut pace = Pace {
        now: 100,
        sleep: &mut sleep,
    };
    slots.unlock_passphrase(phrase, &mut pace)
}

fn all_open(slots: &Slots, master: &MasterKey, recovery: &RecoveryKey) {
    assert!(same(&slots.unlock_key_file().unwrap(), master));
    assert!(same(&phrase(slots, PHRASE).unwrap(), master));
    assert!(same(&slots.unlock_recovery(recovery).unwrap(), master));
}

#[test]
fn every_slot_opens_the_vault_and_nothing_else_does() {
    let home = Home::new();
    let (made, master, recovery) = home.vault();
    let slots = home.open();
    assert_eq!(format!("{slots:?}"), format!("{made:?}"));
    assert_eq!(slots.generation(), 1);
    all_open(&slots, &master, &recovery);
    let wrong = phrase(&slots, "wrong");
    assert!(matches!(wrong, Err(SlotsError::WrongPassphrase { .. })));
    let empty = phrase(&slots, "");
    assert!(matches!(empty, Err(SlotsError::EmptyPassphrase)));
    let other = RecoveryKey::generate().unwrap();
    let wrong = slots.unlock_recovery(&other);
    assert!(matches!(wrong, Err(SlotsError::WrongRecovery)));
}

#[test]
fn a_new_master_key_reaches_all_slots_without_a_question() {
    let home = Home::new();
    let (slots, master, recovery) = home.vault();
    let lock = home.lock();
    let new = MasterKey::generate().unwrap();
    let staged = slots.stage(&lock, &master, &new).unwrap();
    assert_eq!(staged.generation(), 2);
    all_open(&home.open(), &master, &recovery);
    let committed = staged.commit().unwrap();
    assert_eq!(committed.generation(), 2);
    all_open(&home.open(), &new, &recovery);
    assert!(!same(&new, &master));
}

#[test]
fn a_removed_slot_opens_nothing_and_the_last_one_stays() {
    let home = Home::new();
    let (slots, master, recovery) = home.vault();
    let lock = home.lock();
    let mut draft = slots.draft();
    draft.remove("key-file").unwrap();
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    let (slots, new) = draft.rekey(&lock, &master, nothing).unwrap();
    assert!(!key_file::path(&home.folder).exists());
    let gone = slots.unlock_key_file();
    assert!(matches!(
        gone,
        Err(SlotsError::NoSuchKind { kind: "key-file" })
    ));
    assert!(same(&phrase(&slots, PHRASE).unwrap(), &new));
    assert!(same(&slots.unlock_recovery(&recovery).unwrap(), &new));
    // What is left then are recovery keys, which nobody types every day.
    let mut draft = slots.draft();
    draft.remove("passphrase").unwrap();
    match draft.rekey(&lock, &new, nothing) {
        Err(SlotsError::LastSlot { name }) => assert_eq!(name, "passphrase"),
        other => panic!("{other:?}"),
    }
    let missing = slots.draft().remove("passphrase-7");
    assert!(matches!(missing, Err(SlotsError::NoSlot { known, .. }) if known.len() == 2));
}

#[test]
fn an_old_copy_with_what_opened_it_opens_only_the_old_master_key() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let old = std::fs::read(path(&home.folder)).unwrap();
    let lock = home.lock();
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    let (_, new) = slots.draft().rekey(&lock, &master, nothing).unwrap();
    std::fs::write(path(&home.folder), old).unwrap();
    let opened = home.open().unlock_key_file().unwrap();
    assert!(same(&opened, &master) && !same(&opened, &new));
    // The store knows better.
    let refused = Slots::open(&home.folder, Some(2));
    assert!(matches!(
        refused,
        Err(SlotsError::Generation { slots: 1, store: 2 })
    ));
    let refused = Slots::settle(&home.folder, &lock, Some(2));
    assert!(matches!(refused, Err(SlotsError::Generation { .. })));
}

#[test]
fn the_old_file_is_written_over_unless_it_has_another_name() {
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    for linked in [false, true] {
        let home = Home::new();
        let (slots, master, _) = home.vault();
        let before = std::fs::read(path(&home.folder)).unwrap();
        let old = std::fs::File::open(path(&home.folder)).unwrap();
        if linked {
            std::fs::hard_link(path(&home.folder), home.folder.join("backup")).unwrap();
        }
        slots.draft().rekey(&home.lock(), &master, nothing).unwrap();
        let mut after = Vec::new();
        std::io::Read::read_to_end(&mut { old }, &mut after).unwrap();
        assert_eq!(after.len(), before.len());
        assert_eq!(after == before, linked);
    }
}

#[test]
fn a_change_that_was_not_finished_is_kept_as_long_as_its_store_is_away() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let lock = home.lock();
    let new = MasterKey::generate().unwrap();
    // The store takes the new master key over, and the process ends.
    drop(slots.stage(&lock, &master, &new).unwrap());
    // Somebody has moved the store away: the present slots are the only ones that can be taken.
    let settled = Slots::settle(&home.folder, &lock, None).unwrap();
    assert!(same(&settled.unlock_key_file().unwrap(), &master));
    assert!(!is_staged(&home.folder));
    // The master key of the store that was moved away is still to be had.
    std::fs::rename(
        home.folder.join("keys.json.next.aside-1"),
        path(&home.folder),
    )
    .unwrap();
    let found = Slots::settle(&home.folder, &lock, Some(2)).unwrap();
    assert!(same(&found.unlock_key_file().unwrap(), &new));
}

#[test]
fn a_store_that_was_put_back_from_before_is_noticed_too() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let lock = home.lock();
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    slots.draft().rekey(&lock, &master, nothing).unwrap();
    let error = Slots::open(&home.folder, Some(1)).unwrap_err();
    assert!(matches!(
        error,
        SlotsError::Generation { slots: 2, store: 1 }
    ));
    assert!(error.hint().unwrap().contains("store is an older copy"));
}

#[test]
fn a_method_of_a_newer_version_is_kept_and_gets_each_new_master_key() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let lock = home.lock();
    let fields = serde_json::json!({"chip": "x", "nested": [1, {"a": null}]});
    let fields = fields.as_object().unwrap().clone();
    let mut private = None;
    let mut draft = slots.draft();
    let name = draft
        .add("quantum", 9, |_, key| {
            private = Some(key.clone());
            Ok::<_, SlotsError>(Wrapped {
                method: Method::Unknown {
                    kind: "quantum".to_owned(),
                    fields: fields.clone(),
                },
                private: vec![1, 2, 3],
            })
        })
        .unwrap();
    let slots = draft.write(&lock, &master).unwrap();
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    let (_, new) = slots.draft().rekey(&lock, &master, nothing).unwrap();
    let slots = home.open();
    let slot = slots.find(&name).unwrap();
    assert_eq!(slot.wrapped_private(), [1, 2, 3]);
    match &slot.method {
        Method::Unknown { kind, fields: kept } => {
            assert_eq!((kind.as_str(), kept), ("quantum", &fields));
        }
        other => panic!("{other:?}"),
    }
    let opened = slots.unlock_private(slot, &private.unwrap()).unwrap();
    assert!(same(&opened, &new));
    let stranger = slots.unlock_private(slot, &Key::generate().unwrap());
    assert!(matches!(stranger, Err(SlotsError::WrongPrivate { .. })));
}

#[test]
fn no_file_but_the_key_file_holds_a_key_in_clear() {
    let home = Home::new();
    let (slots, master, recovery) = home.vault();
    let lock = home.lock();
    let key = key_file::read(&home.folder).unwrap();
    let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
    let look = |master: &MasterKey| {
        let mut secrets = vec![
            PHRASE.as_bytes().to_vec(),
            recovery.show().as_bytes().to_vec(),
        ];
        for key in [
            master.expose(|key| *key),
            *key.bytes(),
            *recovery.key().bytes(),
        ] {
            secrets.push(key.to_vec());
            secrets.push(hex::text(&key).into_bytes());
        }
        for entry in std::fs::read_dir(&home.folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            for secret in secrets.iter().filter(|_| !path.ends_with("key")) {
                let holds = bytes.windows(secret.len()).any(|part| part == secret);
                assert!(!holds, "{}", path.display());
            }
        }
    };
    look(&master);
    let staged = slots
        .stage(&lock, &master, &MasterKey::generate().unwrap())
        .unwrap();
    look(&master);
    drop(staged);
    let slots = Slots::settle(&home.folder, &lock, None).unwrap();
    let mut draft = slots.draft();
    draft.remove("recovery").unwrap();
    let slots = draft.write(&lock, &master).unwrap();
    look(&master);
    let (_, new) = slots.draft().rekey(&lock, &master, nothing).unwrap();
    look(&master);
    look(&new);
}

#[test]
fn many_changes_in_any_order_leave_exactly_the_slots_that_should_open() {
    for seed in 1..=6_u64 {
        let mut state = seed;
        let mut pick = |below: u64| {
            // Xorshift: the same order each time.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % below
        };
        let home = Home::new();
        let (mut slots, mut master, first) = home.vault();
        let lock = home.lock();
        let mut papers = vec![("recovery".to_owned(), first)];
        let mut torn = Vec::new();
        for step in 0..25 {
            let mut draft = slots.draft();
            match pick(3) {
                0 => {
                    let key = RecoveryKey::generate().unwrap();
                    papers.push((draft.add_recovery(&key, step).unwrap(), key));
                }
                1 if !papers.is_empty() => {
                    let at = pick(papers.len() as u64) as usize;
                    let (name, key) = papers.swap_remove(at);
                    draft.remove(&name).unwrap();
                    torn.push(key);
                }
                _ => {}
            }
            if pick(2) == 0 {
                slots = draft.write(&lock, &master).unwrap();
            } else {
                let nothing = |_: &MasterKey, _: &MasterKey, _| Ok::<(), SlotsError>(());
                (slots, master) = draft.rekey(&lock, &master, nothing).unwrap();
            }
            let read = home.open();
            assert_eq!(
                format!("{read:?}"),
                format!("{slots:?}"),
                "seed {seed} step {step}"
            );
            assert!(same(&read.unlock_key_file().unwrap(), &master));
            for (_, key) in &papers {
                assert!(same(&read.unlock_recovery(key).unwrap(), &master));
            }
            assert!(torn.iter().all(|key| read.unlock_recovery(key).is_err()));
        }
    }
}

#[test]
fn two_at_once_do_not_overwrite_each_other() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let theirs = home.open();
    let lock = home.lock();
    let mut draft = slots.draft();
    draft
        .add_recovery(&RecoveryKey::generate().unwrap(), 1)
        .unwrap();
    draft.write(&lock, &master).unwrap();
    let mut late = theirs.draft();
    late.remove("recovery").unwrap();
    let refused = late.write(&lock, &master);
    assert!(matches!(refused, Err(SlotsError::Changed)));
    let refused = theirs.stage(&lock, &master, &MasterKey::generate().unwrap());
    assert!(matches!(refused, Err(SlotsError::Changed)));
    // A key file is written before the slots are: nor does that happen.
    let before = std::fs::read(key_file::path(&home.folder)).unwrap();
    let mut late = theirs.draft();
    late.remove("key-file").unwrap();
    assert!(late.add_key_file(&lock, 2).is_err());
    assert_eq!(std::fs::read(key_file::path(&home.folder)).unwrap(), before);
    assert_eq!(home.open().list().len(), 4);
}

#[test]
fn many_threads_each_add_a_slot_and_none_is_lost() {
    let home = Home::new();
    home.vault();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let wait = Duration::from_secs(3600);
                let lock = Lock::take(&home.folder, wait, &mut |_| std::thread::yield_now());
                let lock = lock.unwrap();
                let slots = Slots::settle(&home.folder, &lock, None).unwrap();
                let master = slots.unlock_key_file().unwrap();
                let mut draft = slots.draft();
                draft
                    .add_recovery(&RecoveryKey::generate().unwrap(), 1)
                    .unwrap();
                draft.write(&lock, &master).unwrap();
            });
        }
    });
    assert_eq!(home.open().list().len(), 7);
}

#[test]
fn wrong_pass_phrases_wait_longer_and_longer_and_a_new_process_goes_on_there() {
    let home = Home::new();
    let (_, master, _) = home.vault();
    let mut now = 1000;
    let mut waits = Vec::new();
    for _ in 0..10 {
        let mut sleep = |wait: Duration| waits.push(wait.as_secs());
        let mut pace = Pace {
            now,
            sleep: &mut sleep,
        };
        // Read anew each time, as a new process does.
        let wrong = home.open().unlock_passphrase("wrong", &mut pace);
        assert!(matches!(wrong, Err(SlotsError::WrongPassphrase { .. })));
        now += waits.last().copied().unwrap_or(0);
    }
    assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30]);
    // A clock that was set back, or far ahead, locks nobody out: the right one waits half a minute at most.
    let mut waited = Duration::ZERO;
    let mut sleep = |wait: Duration| waited += wait;
    let mut pace = Pace {
        now: 3,
        sleep: &mut sleep,
    };
    let opened = home.open().unlock_passphrase(PHRASE, &mut pace).unwrap();
    assert!(same(&opened, &master));
    assert_eq!(waited, Duration::from_secs(30));
    // And with it the wrong ones are forgotten.
    let mut pace = Pace {
        now: 3,
        sleep: &mut |_| panic!("nothing to wait for"),
    };
    assert!(home.open().unlock_passphrase("wrong", &mut pace).is_err());
}

#[test]
fn time_that_has_passed_counts_as_waited() {
    let home = Home::new();
    home.vault();
    let wrong = |now: u64| {
        let mut waited = 0;
        let mut sleep = |wait: Duration| waited = wait.as_secs();
        let mut pace = Pace {
            now,
            sleep: &mut sleep,
        };
        assert!(home.open().unlock_passphrase("wrong", &mut pace).is_err());
        waited
    };
    for _ in 0..5 {
        wrong(1000);
    }
    assert_eq!(wrong(5000), 0);
}
