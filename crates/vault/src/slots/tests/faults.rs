//! Every write fails once, and is the last one once: nothing half-made may lose the only way in.

use std::cell::{Cell, RefCell};

use super::*;
use crate::disk::{self, Fault};

/// The system's "no space left", "input/output error", "read-only file system".
const ERRORS: [i32; 3] = [28, 5, 30];

fn faults() -> impl Iterator<Item = Fault> {
    ERRORS.map(Fault::Error).into_iter().chain([Fault::Killed])
}

/// What a store keeps of the master key: the generation, and something that only that key opens.
struct Store {
    generation: Cell<u64>,
    sealed: RefCell<Vec<u8>>,
}

impl Store {
    fn new(master: &MasterKey) -> Self {
        Self {
            generation: Cell::new(1),
            sealed: RefCell::new(master.derive("store").seal(b"", b"data").unwrap()),
        }
    }

    /// Takes a new master key in one transaction, before or after which the process may be gone.
    fn rewrap(&self, new: &MasterKey, generation: u64) -> Result<(), SlotsError> {
        let step =
            || disk::step().map_err(|error| DiskError::io("write", Path::new("store"), error));
        step()?;
        self.generation.set(generation);
        *self.sealed.borrow_mut() = new.derive("store").seal(b"", b"data").unwrap();
        Ok(step()?)
    }

    fn opens_with(&self, master: &MasterKey) -> bool {
        let sealed = self.sealed.borrow();
        master.derive("store").open(b"", &sealed).is_ok()
    }
}

use crate::disk::DiskError;

/// Runs a change in a new vault with each of its writes failing in each way, and looks each time.
fn each_write(
    change: impl Fn(&Home, &Slots, &MasterKey, &Store) -> Result<(), SlotsError>,
    look: impl Fn(&Home, &Slots, &MasterKey, &RecoveryKey),
) {
    let mut tried = 0;
    for fault in faults() {
        for at in 0.. {
            let home = Home::new();
            let (slots, master, recovery) = home.vault();
            let store = Store::new(&master);
            let (result, came_so_far) = fault.at(at, || change(&home, &slots, &master, &store));
            // What a new process finds.
            let lock = home.lock();
            let found = Slots::settle(&home.folder, &lock, Some(store.generation.get()));
            let found = found.unwrap_or_else(|error| panic!("{fault:?} at {at}: {error}"));
            assert!(!is_staged(&home.folder), "{fault:?} at {at}");
            let opened = phrase(&found, PHRASE).unwrap();
            assert!(store.opens_with(&opened), "{fault:?} at {at}");
            look(&home, &found, &opened, &recovery);
            drop(lock);
            // And the change can be made again.
            let again = change(&home, &found, &opened, &store);
            let already = matches!(
                again,
                Err(SlotsError::NoSlot { .. } | SlotsError::OneOnly { .. })
            );
            assert!(again.is_ok() || already, "{fault:?} at {at}: {again:?}");
            if !came_so_far {
                assert!(result.is_ok(), "{result:?}");
                break;
            }
            tried += 1;
        }
    }
    assert!(tried >= 4 * 5, "{tried} writes are too few");
}

fn change(
    home: &Home,
    slots: &Slots,
    master: &MasterKey,
    store: &Store,
    edit: impl FnOnce(&mut Draft, &Lock) -> Result<(), SlotsError>,
) -> Result<(), SlotsError> {
    let lock = home.lock();
    let mut draft = slots.draft();
    edit(&mut draft, &lock)?;
    draft
        .rekey(&lock, master, |_, new, generation| {
            store.rewrap(new, generation)
        })
        .map(drop)
}

#[test]
fn a_new_master_key_that_fails_at_any_write_leaves_slots_and_store_of_one_generation() {
    each_write(
        |home, slots, master, store| change(home, slots, master, store, |_, _| Ok(())),
        |_, slots, master, recovery| all_open(slots, master, recovery),
    );
}

#[test]
fn removing_the_key_file_that_fails_at_any_write_leaves_a_way_in() {
    each_write(
        |home, slots, master, store| {
            change(home, slots, master, store, |draft, _| {
                draft.remove("key-file")
            })
        },
        |home, slots, master, recovery| {
            assert!(same(&slots.unlock_recovery(recovery).unwrap(), master));
            let file = key_file::path(&home.folder);
            // As long as a slot needs the file, it is there and opens.
            if slots.has("key-file") {
                assert!(file.exists());
                assert!(same(&slots.unlock_key_file().unwrap(), master));
            } else {
                assert!(!file.exists(), "what no slot needs is gone");
            }
        },
    );
}

#[test]
fn a_key_file_that_a_crash_left_is_removed_at_the_next_start_and_no_other_is() {
    let home = Home::new();
    let (slots, master, _) = home.vault();
    let file = key_file::path(&home.folder);
    let bytes = std::fs::read(&file).unwrap();
    let lock = home.lock();
    let settle = || Slots::settle(&home.folder, &lock, None).unwrap();
    // One that a slot needs stays.
    drop(settle());
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
    let mut draft = slots.draft();
    draft.remove("key-file").unwrap();
    let slots = draft.write(&lock, &master).unwrap();
    std::fs::write(&file, &bytes).unwrap();
    // Where it cannot be removed, the vault opens all the same, and the next start tries again.
    let (settled, _) = Fault::Error(30).at(0, || Slots::settle(&home.folder, &lock, None));
    assert!(settled.is_ok() && file.exists());
    drop(settle());
    assert!(!file.exists());
    // A new one is needed again, and stays from then on.
    let mut draft = slots.draft();
    draft.add_key_file(&lock, 9).unwrap();
    draft.write(&lock, &master).unwrap();
    assert!(same(&settle().unlock_key_file().unwrap(), &master));
    assert!(file.exists());
}

#[test]
fn adding_a_slot_that_fails_at_any_write_leaves_the_others() {
    each_write(
        |home, slots, master, _| {
            let lock = home.lock();
            let mut draft = slots.draft();
            draft.add_passphrase("another long phrase", SMALL, 9)?;
            draft.write(&lock, master).map(drop)
        },
        |_, slots, master, recovery| {
            all_open(slots, master, recovery);
            if slots.list().len() > 3 {
                assert!(same(&phrase(slots, "another long phrase").unwrap(), master));
            }
        },
    );
}

#[test]
fn adding_a_key_file_that_fails_at_any_write_leaves_the_others() {
    let without = |home: &Home, slots: &Slots, master: &MasterKey| {
        let lock = home.lock();
        let mut draft = slots.draft();
        draft.remove("key-file")?;
        draft.write(&lock, master)
    };
    each_write(
        |home, slots, master, _| {
            let slots = match slots.has("key-file") {
                true => without(home, slots, master)?,
                false => slots.clone(),
            };
            let lock = home.lock();
            let mut draft = slots.draft();
            draft.add_key_file(&lock, 9)?;
            draft.write(&lock, master).map(drop)
        },
        |_, slots, master, recovery| {
            assert!(same(&slots.unlock_recovery(recovery).unwrap(), master));
            if slots.has("key-file") {
                assert!(same(&slots.unlock_key_file().unwrap(), master));
            }
        },
    );
}

#[test]
fn making_a_vault_that_fails_at_any_write_leaves_a_whole_one_or_none() {
    for fault in faults() {
        for at in 0.. {
            let home = Home::new();
            let lock = home.lock();
            let make = || {
                let mut draft = Draft::new(&home.folder)?;
                draft.add_key_file(&lock, 1)?;
                draft.create(&lock)
            };
            let (result, came_so_far) = fault.at(at, make);
            match Slots::settle(&home.folder, &lock, None) {
                Ok(slots) => drop(slots.unlock_key_file().unwrap()),
                Err(SlotsError::Missing { .. }) => {
                    assert!(result.is_err(), "{fault:?} at {at}");
                    let (_, master) = make().unwrap();
                    assert!(same(&home.open().unlock_key_file().unwrap(), &master));
                }
                Err(error) => panic!("{fault:?} at {at}: {error}"),
            }
            if !came_so_far {
                assert!(at > 10 && result.is_ok());
                break;
            }
        }
    }
}

#[test]
fn ending_a_change_after_a_crash_may_itself_fail_at_any_write() {
    for committed in [true, false] {
        for fault in faults() {
            for at in 0.. {
                let home = Home::new();
                let (slots, master, recovery) = home.vault();
                let store = Store::new(&master);
                let lock = home.lock();
                let new = MasterKey::generate().unwrap();
                let staged = slots.stage(&lock, &master, &new).unwrap();
                if committed {
                    store.rewrap(&new, staged.generation()).unwrap();
                }
                // The process ends here.
                drop(staged);
                let generation = Some(store.generation.get());
                let (_, came_so_far) =
                    fault.at(at, || Slots::settle(&home.folder, &lock, generation));
                // Readers that may not write see the right one of the two in any case.
                let read = Slots::open(&home.folder, generation).unwrap();
                all_open(&read, if committed { &new } else { &master }, &recovery);
                let slots = Slots::settle(&home.folder, &lock, generation).unwrap();
                all_open(&slots, if committed { &new } else { &master }, &recovery);
                if !came_so_far {
                    break;
                }
            }
        }
    }
}

#[test]
fn the_vault_opens_where_nothing_can_be_written() {
    let home = Home::new();
    let (_, master, recovery) = home.vault();
    for at in 0..10 {
        let (_, _) = Fault::Error(30).at(at, || all_open(&home.open(), &master, &recovery));
        let (_, _) = Fault::Killed.at(at, || all_open(&home.open(), &master, &recovery));
    }
}

#[test]
fn an_erasure_without_room_is_told_as_that_and_erases_nothing() {
    use crate::data_key::Scope;
    use crate::store::{Erasure, Rewrite};
    let home = crate::testing::Home::new();
    let gone = Scope::Standing("gone".to_owned());
    for error in [28, 27, 122, 30] {
        for at in 0.. {
            let mut store = home.store();
            let kept = store.data_key(&gone).unwrap();
            let what = Erasure::of([gone.clone()]);
            let (master, _) = home.unlock();
            let (result, came_so_far) =
                Fault::Error(error).at(at, || store.forget(&master, &what, Rewrite::No));
            if !came_so_far {
                result.unwrap();
                break;
            }
            // Once the store has the new master key, what follows puts the slots in place, now or at the next start.
            match (result, home.store().known_data_key(&gone).unwrap()) {
                (Err(error), found) => {
                    assert!(error.is_about_writing_only(), "{at}: {error:?}");
                    assert!(error.hint().is_some());
                    assert!(found.is_none_or(|found| found.id == kept.id), "{at}");
                }
                (Ok(_), found) => assert!(found.is_none(), "{at}"),
            }
        }
    }
}

#[test]
fn a_full_disk_is_named_with_what_to_do() {
    let home = Home::new();
    let (slots, master, recovery) = home.vault();
    let lock = home.lock();
    let (result, _) = Fault::Error(28).at(1, || slots.draft().write(&lock, &master));
    let error = result.unwrap_err();
    assert!(error.hint().unwrap().contains("free some space"), "{error}");
    all_open(&home.open(), &master, &recovery);
    let names: Vec<_> = std::fs::read_dir(&home.folder).unwrap().collect();
    assert_eq!(names.len(), 3, "nothing is left of the attempt: {names:?}");
}
