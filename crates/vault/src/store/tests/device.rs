//! A device that fails at every step in turn, and writers that vanish.

use std::sync::Arc;

use rustix::io::Errno;

use super::*;
use crate::store::faults::Faults;

impl Home {
    /// Opens with a device that fails after so many steps.
    fn failing(&self, faults: &Arc<Faults>) -> Result<Store, StoreError> {
        let mut files = Files::new(&self.path(), WAIT);
        files.faults = Some(Arc::clone(faults));
        Store::open_files(files, &self.master, self.generation, Mode::Write, &[])
    }
}

/// Runs a change with a fault at every step that it takes; after each, `check` looks at what a new start finds.
fn at_every_step(
    errno: Errno,
    home: &mut Home,
    mut change: impl FnMut(&Home, &mut Store) -> Result<(), StoreError>,
    mut check: impl FnMut(&Home, Result<(), StoreError>),
) {
    for step in 0.. {
        let faults = Arc::new(Faults::after(step, errno.raw_os_error()));
        let done = home
            .failing(&faults)
            .and_then(|mut store| change(home, &mut store));
        check(home, done);
        if !faults.met() {
            assert!(step > 3, "the change took {step} steps only");
            return;
        }
        assert!(step < 2000, "the change never ends");
    }
}

#[test]
fn a_full_device_loses_nothing_acknowledged_and_reading_goes_on() {
    let mut home = Home::new();
    let scope = standing("state");
    put(&home.open(), Table::State, &scope, "first", "1");
    let mut number = 0;
    let mut acknowledged = vec!["first".to_owned()];
    let long = "x".repeat(50_000);
    at_every_step(
        Errno::NOSPC,
        &mut home,
        |_, store| {
            number += 1;
            let name = format!("record-{number}");
            let done = store.write(|batch| {
                batch.put(
                    Table::State,
                    &standing("state"),
                    name.as_bytes(),
                    long.as_bytes(),
                )
            });
            // The handle that met the fault goes on reading.
            assert_eq!(body(store, Table::State, "first").as_deref(), Some("1"));
            done.map(|()| acknowledged.push(name))
        },
        |home, done| {
            if let Err(error) = done {
                assert!(error.is_about_writing_only(), "{error:?}");
                assert!(error.hint().unwrap().contains("make room"));
            }
            assert_eq!(
                body(&home.open(), Table::State, "first").as_deref(),
                Some("1")
            );
        },
    );
    let store = home.open();
    for name in &acknowledged {
        assert!(body(&store, Table::State, name).is_some(), "{name}");
    }
}

#[test]
fn an_error_of_the_device_is_told_and_loses_nothing_acknowledged() {
    let mut home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "first", "1");
    at_every_step(
        Errno::IO,
        &mut home,
        |_, store| {
            store.write(|batch| batch.put(Table::State, &standing("state"), b"second", b"2"))
        },
        |home, done| {
            let second = body(&home.open(), Table::State, "second");
            if done.is_ok() {
                assert_eq!(second.as_deref(), Some("2"));
            }
            assert_eq!(
                body(&home.open(), Table::State, "first").as_deref(),
                Some("1")
            );
        },
    );
}

#[test]
fn an_erasure_is_done_or_not_done_at_whatever_step_the_device_fails() {
    let mut home = Home::new();
    let gone = day(Area::Cache, 1);
    let masters: std::cell::RefCell<Vec<MasterKey>> = std::cell::RefCell::default();
    for step in 0.. {
        let faults = Arc::new(Faults::after(step, Errno::NOSPC.raw_os_error()));
        put(&home.open(), Table::Answers, &gone, "gone", "1");
        put(
            &home.open(),
            Table::Answers,
            &day(Area::Cache, 2),
            "stays",
            "2",
        );
        let new = MasterKey::generate().unwrap();
        let done = home.failing(&faults).and_then(|mut store| {
            let lock = store.lock()?;
            let what = Erasure::of([gone.clone()]);
            let erased = store.erase(&lock, &what, &new, home.generation + 1)?;
            store.rewrite(&lock)?;
            Ok(erased)
        });
        // The store's generation decides which master key holds, as it does for the key slots.
        let now = home.stored().unwrap();
        let erased = now == home.generation + 1;
        assert!(erased || now == home.generation);
        if erased {
            masters
                .borrow_mut()
                .push(std::mem::replace(&mut home.master, new));
            home.generation = now;
        }
        assert!(erased || done.is_err());
        let store = home.open();
        assert_eq!(
            body(&store, Table::Answers, "gone").is_none(),
            erased,
            "step {step}"
        );
        assert_eq!(body(&store, Table::Answers, "stays").as_deref(), Some("2"));
        if !faults.met() {
            assert!(done.is_ok() && step > 10);
            break;
        }
    }
    assert!(masters.borrow().len() > 1);
}

#[test]
fn making_a_store_leaves_a_whole_one_or_none() {
    for step in 0.. {
        let home = Home::new();
        let faults = Arc::new(Faults::after(step, Errno::NOSPC.raw_os_error()));
        let done = home.failing(&faults);
        if done.is_err() {
            assert!(!home.path().exists(), "step {step}");
        }
        put(&home.open(), Table::State, &standing("state"), "a", "1");
        if !faults.met() {
            done.unwrap();
            return;
        }
    }
}

#[test]
fn reading_writes_nothing_and_never_waits_for_the_device() {
    let home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    let faults = Arc::new(Faults::none());
    let store = home.failing(&faults).unwrap();
    assert_eq!(body(&store, Table::State, "a").as_deref(), Some("1"));
    store.stats().unwrap();
    let count =
        |what: &std::sync::atomic::AtomicU64| what.load(std::sync::atomic::Ordering::Relaxed);
    assert_eq!((count(&faults.writes), count(&faults.syncs)), (0, 0));
    // The control: writing does both.
    put(&store, Table::State, &standing("state"), "b", "2");
    assert!(count(&faults.writes) > 0 && count(&faults.syncs) > 0);
}

#[test]
fn what_a_killed_writer_left_is_read_without_changing_a_byte() {
    let home = Home::new();
    put(&home.open(), Table::State, &standing("state"), "a", "1");
    // A writer whose device goes away after its first flush leaves the mark of an unfinished change.
    let mut dirty = false;
    for step in 0..40 {
        let faults = Arc::new(Faults::after(step, Errno::IO.raw_os_error()));
        let failed = home.failing(&faults).and_then(|store| {
            store.write(|batch| batch.put(Table::State, &standing("state"), b"b", b"2"))
        });
        drop(failed);
        let before = std::fs::read(home.path()).unwrap();
        dirty |= matches!(
            redb::ReadOnlyDatabase::open(home.path()),
            Err(redb::DatabaseError::RepairAborted)
        );
        let store = Store::open(&home.path(), &home.master, 1, Access::read(WAIT)).unwrap();
        assert_eq!(body(&store, Table::State, "a").as_deref(), Some("1"));
        assert!(std::fs::read(home.path()).unwrap() == before, "step {step}");
    }
    assert!(dirty, "no step left an unfinished change");
}
