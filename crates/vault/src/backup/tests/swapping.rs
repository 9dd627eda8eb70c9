//! Restores over data in use: risks, what is kept, and every step of the swap failing or being the last.

use super::super::{Finished, asides, discard, recover};
use super::*;
use crate::disk::Fault;

/// A world whose data have changed since the backup.
fn changed() -> World {
    let world = World::new();
    world.create().unwrap();
    change(&world);
    world
}

fn change(world: &World) {
    world.write("data/vault/store.redb", b"changed");
    world.write("data/vault/later", b"new since");
    world.write("settings/config.toml", b"[changed]\n");
}

/// Worlds that have changed, one after the other over one repository: to make one takes a while, and so does opening it.
struct Again {
    world: World,
    repository: Repository,
}

impl Again {
    fn new() -> Self {
        let world = changed();
        let repository = world.open();
        Self { world, repository }
    }

    /// Begins anew, restores while steps fail, and returns what came of it and whether it came that far.
    fn restore(&self, fault: Fault, at: usize) -> (Result<Restored, BackupError>, bool) {
        for name in self.world.beside() {
            fs::remove_dir_all(self.world.path(&name)).unwrap();
        }
        for (name, bytes) in [("keys.json", "{}"), ("key", "a key")] {
            self.world
                .write(&format!("data/vault/{name}"), bytes.as_bytes());
        }
        self.world.write("data/models/small.gguf", b"a model");
        change(&self.world);
        fault.at(at, || {
            self.world
                .restore_from(&self.repository, History::Same, &[], &|_| {
                    Ok(Replay::Done(0))
                })
        })
    }
}

fn store(data: &Path) -> usize {
    fs::read(data.join("vault/store.redb")).map_or(0, |bytes| bytes.len())
}

const OLD: usize = "changed".len();
const NEW: usize = 300_000;

#[test]
fn a_restore_swaps_everything_in_and_keeps_the_old_until_told() {
    let world = changed();
    let restored = world.restore(History::Same, Replay::Done(2), &[]).unwrap();
    assert_eq!(store(&world.data()), NEW);
    assert!(!world.data().join("vault/later").exists());
    // Models are no part of this backup, and still there.
    assert_eq!(
        fs::read(world.data().join("models/small.gguf")).unwrap(),
        noise(50_000, 3)
    );
    assert_eq!(
        fs::read(world.path("settings/config.toml")).unwrap(),
        b"[ai]\n"
    );
    let aside = restored.finished.aside.unwrap();
    assert_eq!(aside, world.path("data.before-restore-20260730T101640Z"));
    assert_eq!(store(&aside.join("old")), OLD);
    assert_eq!(
        fs::read(aside.join("old-config/config.toml")).unwrap(),
        b"[changed]\n"
    );
    let mut wrong = Vec::new();
    modes(&aside, &mut wrong);
    modes(&world.data(), &mut wrong);
    assert_eq!(wrong, Vec::<String>::new());
    assert_eq!(asides(&world.data()).unwrap(), std::slice::from_ref(&aside));
    assert!(discard(&world.data(), &world.data()).is_err());
    discard(&world.data(), &aside).unwrap();
    assert_eq!(world.beside(), ["data"]);
}

#[test]
fn a_bare_machine_gets_all_of_it_and_nothing_is_kept_aside() {
    let world = changed();
    fs::remove_dir_all(world.data()).unwrap();
    fs::remove_dir_all(world.path("settings")).unwrap();
    let restored = world
        .restore(History::NoJournal, Replay::NoVault, &[])
        .unwrap();
    assert_eq!(restored.finished, Finished { aside: None });
    assert_eq!(store(&world.data()), NEW);
    assert_eq!(
        fs::read(world.path("settings/config.toml")).unwrap(),
        b"[ai]\n"
    );
    assert_eq!(world.beside(), ["data"]);
}

#[test]
fn entries_of_the_journal_are_lost_only_when_that_was_accepted_by_its_name() {
    let world = changed();
    for history in [
        History::Ahead(4),
        History::Forked,
        History::Unknown("it is damaged".to_owned()),
    ] {
        for accepted in [&[][..], &[Risk::ErasedReturns]] {
            let refused = world.restore(history.clone(), Replay::Done(0), accepted);
            let risk = match refused {
                Err(BackupError::Refused { risk, .. }) => risk,
                other => panic!("{history:?}: {other:?}"),
            };
            assert_eq!(risk, Risk::JournalRollback);
            assert_eq!(
                (store(&world.data()), world.beside()),
                (OLD, vec!["data".to_owned()])
            );
        }
    }
    world
        .restore(History::Ahead(4), Replay::Done(0), &[Risk::JournalRollback])
        .unwrap();
    assert_eq!(store(&world.data()), NEW);
}

#[test]
fn what_was_erased_is_erased_before_the_swap_and_a_doubt_has_to_be_accepted() {
    let world = changed();
    let unknown = Replay::Unknown("the store does not open".to_owned());
    let refused = world.restore(History::Same, unknown.clone(), &[Risk::JournalRollback]);
    assert!(
        matches!(
            refused,
            Err(BackupError::Refused {
                risk: Risk::ErasedReturns,
                ..
            })
        ),
        "{refused:?}"
    );
    let failed = world.restore_with(History::Same, &Risk::ALL, &|_| {
        Err(HookError("no".to_owned()))
    });
    assert!(matches!(failed, Err(BackupError::Part { .. })));
    assert_eq!(
        (store(&world.data()), world.beside()),
        (OLD, vec!["data".to_owned()])
    );
    let data = world.data();
    world
        .restore_with(History::Same, &[], &|restored| {
            assert_eq!((store(restored), store(&data)), (NEW, OLD));
            fs::write(restored.join("vault/store.redb"), b"erased again").unwrap();
            Ok(Replay::Done(1))
        })
        .unwrap();
    assert_eq!(
        fs::read(world.data().join("vault/store.redb")).unwrap(),
        b"erased again"
    );
}

#[test]
fn an_interrupted_restore_leaves_the_data_in_use_alone() {
    let world = changed();
    let stopped = world.restore_with(History::Same, &[], &|_| {
        world.stop.store(true, Ordering::Relaxed);
        Ok(Replay::Done(0))
    });
    assert!(
        matches!(stopped, Err(BackupError::Interrupted)),
        "{stopped:?}"
    );
    assert_eq!(
        (store(&world.data()), world.beside()),
        (OLD, vec!["data".to_owned()])
    );
}

/// Checks that all of the old is in use, or all of the new, and that the old is somewhere in either case.
fn check(world: &World, at: usize) -> bool {
    let config = fs::read(world.path("settings/config.toml")).unwrap();
    match store(&world.data()) {
        OLD => {
            assert_eq!(config, b"[changed]\n", "step {at}");
            assert_eq!(world.beside(), ["data"], "step {at}");
            false
        }
        NEW => {
            assert_eq!(config, b"[ai]\n", "step {at}");
            let aside = asides(&world.data()).unwrap();
            assert_eq!(store(&aside[0].join("old")), OLD, "step {at}");
            assert_eq!(world.beside().len(), 2, "step {at}: {:?}", world.beside());
            true
        }
        other => panic!("step {at}: {other} bytes"),
    }
}

#[test]
fn whatever_step_is_the_last_before_a_crash_the_next_start_ends_it() {
    let again = Again::new();
    let (mut old, mut new) = (0, 0);
    for at in 0.. {
        let (_, reached) = again.restore(Fault::Killed, at);
        recover(&again.world.data()).unwrap();
        match check(&again.world, at) {
            true => new += 1,
            false => old += 1,
        }
        if !reached {
            break;
        }
    }
    assert!(old > 3 && new > 3, "{old} {new}");
}

#[test]
fn whatever_step_fails_the_data_are_whole() {
    let again = Again::new();
    for at in 0.. {
        // ENOSPC.
        let (done, reached) = again.restore(Fault::Error(28), at);
        if recover(&again.world.data()).unwrap().is_some() {
            assert!(done.is_err());
        }
        let is_new = check(&again.world, at);
        assert!(done.is_err() || is_new, "step {at}");
        if !reached {
            break;
        }
    }
}

#[test]
fn without_an_exchange_two_renames_do_it_and_a_crash_between_them_too() {
    let again = Again::new();
    let world = &again.world;
    // The step at which the exchange is tried is the first at which EINVAL is no error.
    let is_exchange =
        |at: &usize| again.restore(Fault::Error(22), *at).0.is_ok() && check(world, *at);
    let exchange = (0..).find(is_exchange).unwrap();
    for began_anew in [false, true] {
        let (_, reached) = again.restore(Fault::Killed, exchange);
        assert!(reached && world.path("data.restore/state.json").exists());
        // The first of the two renames is done, and perhaps a command of an older version has begun anew.
        fs::rename(world.data(), world.path("data.restore/old")).unwrap();
        if began_anew {
            world.write("data/vault/keys.json", b"another vault");
        }
        recover(&world.data()).unwrap();
        assert!(check(world, exchange));
        let aside = asides(&world.data()).unwrap().remove(0);
        let second = aside.join("old-2/vault/keys.json");
        assert_eq!(second.exists(), began_anew);
    }
}

#[test]
fn what_an_unfinished_restore_left_is_removed_and_one_that_runs_is_not() {
    let world = changed();
    world.write("data.restore/new/data/vault/keys.json", b"half");
    assert_eq!(recover(&world.data()).unwrap(), None);
    assert_eq!(world.beside(), ["data"]);
    world
        .restore_with(History::Same, &[], &|_| {
            assert_eq!(recover(&world.data()).unwrap(), None);
            assert!(world.path("data.restore").exists());
            let second = world.restore(History::Same, Replay::Done(0), &[]);
            assert!(matches!(second, Err(BackupError::Busy(_))), "{second:?}");
            Ok(Replay::Done(0))
        })
        .unwrap();
    assert_eq!(store(&world.data()), NEW);
}

#[test]
fn what_is_recorded_or_erased_while_a_backup_is_fetched_is_not_lost_unnoticed() {
    let world = changed();
    // An erasure makes new key slots.
    let slots = world.data().join("vault/keys.json");
    let refused = world.restore_with(History::Same, &Risk::ALL, &|_| {
        fs::write(&slots, b"{\"generation\": 2}").unwrap();
        Ok(Replay::Done(0))
    });
    assert!(
        matches!(refused, Err(BackupError::Changed(_))),
        "{refused:?}"
    );
    let unchanged = || {
        assert_eq!(
            (store(&world.data()), world.beside()),
            (OLD, vec!["data".to_owned()])
        );
    };
    unchanged();
    // An entry that comes after the last look, and before the lock.
    let (repository, settings, data) = (world.open(), world.settings(), world.data());
    let entries = Cell::new(0);
    let plan = Plan {
        data: &data,
        settings: &settings,
        now: 1_785_406_600,
        stamp: "20260730T101640Z",
        accepted: &[],
        history: &|_, _| match entries.get() {
            0 => History::Same,
            more => History::Ahead(more),
        },
        replay: &|_| Ok(Replay::Done(0)),
        lock: &|| {
            entries.set(1);
            free()
        },
    };
    let refused = restore::replace(&Origin::Snapshot(&repository, "latest"), &plan, &world.stop);
    assert!(
        matches!(
            refused,
            Err(BackupError::Refused {
                risk: Risk::JournalRollback,
                ..
            })
        ),
        "{refused:?}"
    );
    unchanged();
}

#[test]
fn of_two_histories_nobody_knows_what_was_erased() {
    let world = changed();
    let replay = |_: &Path| panic!("the keys of two histories are not compared");
    let refused = world.restore_with(History::Forked, &[Risk::JournalRollback], &replay);
    assert!(
        matches!(
            refused,
            Err(BackupError::Refused {
                risk: Risk::ErasedReturns,
                ..
            })
        ),
        "{refused:?}"
    );
    world
        .restore_with(History::Forked, &Risk::ALL, &replay)
        .unwrap();
    assert_eq!(store(&world.data()), NEW);
}

#[test]
fn a_name_that_is_taken_is_no_reason_not_to_end_a_restore() {
    let world = changed();
    world.write("data.before-restore-20260730T101640Z/old/letter", b"x");
    let restored = world.restore(History::Same, Replay::Done(0), &[]).unwrap();
    let aside = restored.finished.aside.unwrap();
    assert_eq!(aside, world.path("data.before-restore-20260730T101640Z-2"));
    assert_eq!(store(&aside.join("old")), OLD);
    assert_eq!(recover(&world.data()).unwrap(), None);
}
