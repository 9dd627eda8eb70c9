//! `vault check`, with a store that is whole, damaged in places, or damaged so that redb panics.

use std::time::Duration;

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv};
use pai_vault::slots::Slots;
use pai_vault::store::{self, Access, Store, StoreError};
use serde_json::Value;

use super::{folder, made, vault};
use crate::home;
use crate::kept::{self, ago, put_answer, put_conversation};

fn json(run: &Run) -> Value {
    serde_json::from_slice(run.stdout_bytes()).unwrap_or_else(|error| panic!("{error}: {run}"))
}

/// A vault with an answer and two conversations in its store.
fn filled() -> TestEnv {
    let (env, _) = made();
    let store = kept::store(&env);
    put_answer(&store, true, "a", ago(0));
    for title in ["one", "two"] {
        put_conversation(&store, title, ago(0));
    }
    env
}

fn file(env: &TestEnv) -> std::path::PathBuf {
    folder(env).join("store.redb")
}

fn journal(env: &TestEnv) -> std::path::PathBuf {
    folder(env).with_file_name("journal")
}

/// Turns the bits of some bytes of the file, one after the other, until what is asked for is found; the file is left so.
fn damaged(env: &TestEnv, fits: impl Fn(&StoreError, &dyn Fn() -> u64) -> bool) -> Vec<u8> {
    let whole = std::fs::read(file(env)).unwrap();
    let slots = Slots::open(&folder(env), None).unwrap();
    let master = slots.unlock_key_file().unwrap();
    // Most of the file is room that was never used.
    let used = |at: &usize| {
        let page = at / 4096 * 4096;
        whole[page..whole.len().min(page + 4096)]
            .iter()
            .any(|byte| *byte != 0)
    };
    for at in (0..whole.len()).step_by(17).filter(used) {
        let mut changed = whole.clone();
        changed[at] ^= 0xFF;
        std::fs::write(file(env), &changed).unwrap();
        let wait = Duration::from_secs(5);
        let access = Access::read(wait);
        let lost = || {
            let rest = store::outlook(&file(env), &master, slots.generation(), wait);
            rest.map_or(0, |rest| rest.lost + rest.lost_keys)
        };
        let opened = Store::open(&file(env), &master, slots.generation(), access);
        if opened
            .and_then(|store| store.verify())
            .is_err_and(|error| fits(&error, &lost))
        {
            return changed;
        }
    }
    panic!("no byte that is changed does that");
}

#[test]
fn a_store_that_is_whole_is_said_to_be_and_nothing_is_changed() {
    let env = filled();
    let before = std::fs::read(file(&env)).unwrap();
    let run = vault(&env, "check");
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().starts_with("whole: "), "{run}");
    let run = vault(&env, "check --repair --yes --json");
    assert_eq!(run.exit(), "0", "{run}");
    let found = json(&run);
    assert_eq!(
        (&found["whole"], &found["repaired"]),
        (&true.into(), &false.into())
    );
    assert!(found["records"].as_u64().unwrap() >= 8, "{found}");
    assert!(std::fs::read(file(&env)).unwrap() == before);
    assert_eq!(vault(&env, "check --yes").exit(), "2");
}

#[test]
fn without_a_vault_or_a_store_there_is_nothing_to_check() {
    let env = home();
    assert_eq!(vault(&env, "check").exit(), "2");
    assert_eq!(env.tree(), Vec::<String>::new());
    let env = filled();
    std::fs::remove_file(file(&env)).unwrap();
    std::fs::rename(journal(&env), env.home().join("away")).unwrap();
    let run = vault(&env, "check --json");
    assert_eq!((run.exit(), &json(&run)["exists"]), ("0", &false.into()));
    assert!(!file(&env).exists());
}

#[test]
fn a_store_that_is_gone_is_missed_and_no_new_one_hides_that() {
    let env = filled();
    std::fs::remove_file(file(&env)).unwrap();
    let run = env.run(["sessions", "list"]);
    assert_snapshot!(run, @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/store.redb` is missing: what was kept was in it, and the keys of the journal
    hint: put it back from a backup; to begin anew without both: mv [HOME]/.local/share/proxmox-ai/journal [HOME]/.local/share/proxmox-ai/journal.away
    ");
    for command in [
        &["vault", "check"][..],
        &["vault", "enrol", "recovery"],
        &["audit", "verify"],
    ] {
        assert_eq!(env.run(command.iter().copied()).exit(), "21", "{command:?}");
    }
    assert!(!file(&env).exists());
    let run = vault(&env, "status");
    assert!(run.stderr().contains("is missing: what was kept"), "{run}");
    // The way out is one.
    std::fs::rename(journal(&env), env.home().join("away")).unwrap();
    assert_eq!(vault(&env, "enrol recovery").exit(), "0");
}

#[test]
fn a_damaged_store_is_repaired_when_that_is_wanted_and_its_file_is_kept() {
    let env = filled();
    let damaged = damaged(&env, |_, lost| lost() > 0);
    let run = vault(&env, "check");
    assert_eq!(run.exit(), "21", "{run}");
    assert!(
        run.stderr().contains("`proxmox-ai vault check --repair`"),
        "{run}"
    );
    let run = vault(&env, "check --repair");
    assert_eq!(run.exit(), "21", "{run}");
    assert!(run.stdout().starts_with("would keep  "), "{run}");
    assert!(
        run.stderr()
            .ends_with("hint: proxmox-ai vault check --repair --yes\n"),
        "{run}"
    );
    let told = json(&vault(&env, "check --repair --json"));
    assert!(
        std::fs::read(file(&env)).unwrap() == damaged,
        "nothing is changed before --yes"
    );

    let run = vault(&env, "check --repair --yes --json");
    assert_eq!(run.exit(), "0", "{run}");
    let done = json(&run);
    for field in ["kept_records", "lost_records", "lost_keys", "lost"] {
        assert_eq!(done[field], told[field], "{field}");
    }
    assert_eq!(
        (&done["repaired"], &done["whole"]),
        (&true.into(), &false.into())
    );
    assert!(done["lost_records"].as_u64().unwrap() + done["lost_keys"].as_u64().unwrap() > 0);
    let copy = done["damaged_copy"].as_str().unwrap();
    assert!(copy.ends_with("store.redb.damaged-1"), "{copy}");
    assert!(std::fs::read(copy).unwrap() == damaged);
    assert_eq!(json(&vault(&env, "check --json"))["whole"], true);
    assert!(env.run(["audit-log"]).stdout().contains("vault check"));
}

#[test]
fn where_redb_panics_over_a_damaged_store_one_error_is_all_that_is_told() {
    let env = filled();
    let panics = |error: &StoreError, _: &dyn Fn() -> u64| {
        error.to_string().contains("contradict each other")
    };
    damaged(&env, panics);
    assert_snapshot!(vault(&env, "check"), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: the store `[HOME]/.local/share/proxmox-ai/vault/store.redb` is damaged: its pages contradict each other
    hint: it was left as it is; put a backup in its place, see what can be kept of it with `proxmox-ai vault check --repair`, or move it away: mv [HOME]/.local/share/proxmox-ai/vault/store.redb [HOME]/.local/share/proxmox-ai/vault/store.redb.away
    ");
    let lines = env.run(["sessions", "list"]).stderr().lines().count();
    assert!(lines <= 2, "{}", env.run(["sessions", "list"]));
}
