//! `audit erase` and `audit.retention_days`: bodies go, and everything that was proved about them stays.

use std::time::SystemTime;

use pai_testkit::{Run, TestEnv};
use pai_vault::journal::{Act, Body, BodyKey, Event, Opened, Operation, Reader};
use pai_vault::store::{Access, Store};
use pai_vault::time::Time;
use serde_json::Value;

use crate::audit_log::{Log, NOW, clean};
use crate::kept::{DAY, ago, folder, store};
use crate::with_administrators_policy;

/// Returns the day so many days ago, by the clock that the program sees.
fn day(ago_days: u64) -> String {
    ago(ago_days * DAY).day().to_string()
}

/// A journal with an entry of 100 days ago, one of 40 and one of yesterday: numbers 1, 2 and 3.
fn aged() -> Log {
    let log = Log::new();
    for (days, words) in [(100, "hundred"), (40, "forty"), (1, "yesterday")] {
        let act = Act {
            action: clean(words),
            subject: None,
            count: 1,
        };
        let event = Event::new(
            Operation::of([3; 8]),
            clean("some command"),
            Body::Cache(act),
        );
        log.add(&event, &log.key(&day(days)), NOW);
    }
    log
}

/// Which of the three entries' bodies `audit-log` shows.
fn shown(env: &TestEnv) -> Vec<u64> {
    let run = env.run(["audit-log", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap_or_else(|_| panic!("{run}"));
    let entries = document["entries"].as_array().unwrap().iter();
    entries
        .filter(|entry| entry["body"] == "open")
        .filter_map(|entry| entry["entry"].as_u64())
        .filter(|number| (1..=3).contains(number))
        .collect()
}

/// The lines of entries that are about erasing.
fn recorded(env: &TestEnv) -> Vec<String> {
    let log = env.run(["audit-log", "--class", "AUDIT"]).stdout();
    let lines = log.lines().filter(|line| line.contains("erase bodies"));
    lines.map(str::to_owned).collect()
}

fn holds(run: &Run) -> bool {
    run.exit() == "0" && run.stdout().starts_with("the journal holds: ")
}

#[test]
fn bodies_of_old_days_go_and_the_journal_holds_as_before() {
    let log = aged();
    let proof = log.env.run(["audit", "prove", "1"]).stdout();
    log.env.write("1.tlog-proof", &proof);
    let put = log.env.run(["audit", "checkpoint", "--to", "elsewhere"]);
    assert_eq!(put.exit(), "0", "{put}");
    assert_eq!(shown(&log.env), [1, 2, 3]);
    let run = log.env.run(["audit", "erase", "--older-than", "90d"]);
    assert_eq!(run.exit(), "0", "{run}");
    let said = format!("erased the bodies of 1 entry of 1 day ({0})\n", day(100));
    assert_eq!(run.stdout(), said, "{run}");
    assert!(run.stderr().contains("1 key was destroyed"), "{run}");
    assert_eq!(shown(&log.env), [2, 3]);

    let verified = log.env.run(["audit", "verify", "--against", "elsewhere"]);
    assert!(holds(&verified), "{verified}");
    let proved = log.env.run(["audit", "verify-proof", "1.tlog-proof"]);
    assert_eq!(proved.exit(), "0", "{proved}");
    // It is said plainly, and what was done is an entry before and after.
    let lines = log.env.run(["audit-log"]).stdout();
    let line = lines
        .lines()
        .find(|line| line.contains("      1  CACHE"))
        .unwrap();
    assert!(line.ends_with("  erased"), "{lines}");
    let exported = log.env.run(["audit", "export", "--format", "ecs"]).stdout();
    assert!(
        exported.contains("CACHE: the body was erased"),
        "{exported}"
    );
    let recorded = recorded(&log.env);
    assert_eq!(recorded.len(), 2, "{recorded:?}");
    assert!(recorded[0].contains("started") && recorded[1].contains("done"));
    let of = format!("erase bodies of {} (1)", day(100));
    assert!(recorded[1].contains(&of), "{recorded:?}");
}

#[test]
fn no_copy_of_the_store_from_before_opens_with_the_keys_of_now() {
    let log = aged();
    let path = folder(&log.env).join("store.redb");
    let copy = log.env.home().join("copy.redb");
    drop(store(&log.env));
    std::fs::copy(&path, &copy).unwrap();
    // The control: with the keys of then, the copy opens every body.
    let opened = |store: &Store| -> Vec<u64> {
        let reader = Reader::open(&log.path()).unwrap();
        let opens = |number: &u64| {
            let item = reader.entry(*number).unwrap();
            let key = |name: &str| {
                let found = store.read(|view| view.data_key_by_id(BodyKey::id(name).unwrap()));
                Some(found.unwrap()?.0.key)
            };
            matches!(item.open(key), Opened::Event(_))
        };
        [1, 2, 3].into_iter().filter(opens).collect()
    };
    let access = Access::write(std::time::Duration::from_secs(5));
    let slots = |env: &TestEnv| pai_vault::slots::Slots::open(&folder(env), None).unwrap();
    let then = slots(&log.env).unlock_key_file().unwrap();
    assert_eq!(
        opened(&Store::open(&copy, &then, 1, access).unwrap()),
        [1, 2, 3]
    );

    let run = log.env.run(["audit", "erase", "--older-than", "30d"]);
    assert_eq!(run.exit(), "0", "{run}");
    let now = slots(&log.env);
    assert_eq!(now.generation(), 2);
    let master = now.unlock_key_file().unwrap();
    assert_eq!(opened(&store(&log.env)), [3]);
    for generation in [1, 2] {
        let tried = Store::open(&copy, &master, generation, access);
        // The copy is of a generation that the current keys are not of, whatever it is called.
        let keys = tried.map(|store| opened(&store));
        assert!(keys.is_err(), "generation {generation}: {keys:?}");
    }
}

#[test]
fn a_dry_run_changes_nothing_and_where_nothing_is_old_enough_that_is_said() {
    let log = aged();
    let size = || Reader::open(&log.path()).unwrap().size();
    let before = size();
    let run = log
        .env
        .run(["audit", "erase", "--older-than", "30d", "--dry-run"]);
    let said = format!(
        "would erase the bodies of 2 entries of 2 days ({} to {})\n",
        day(100),
        day(40)
    );
    assert_eq!((run.exit(), run.stdout()), ("0", said), "{run}");
    let run = log.env.run([
        "audit",
        "erase",
        "--older-than",
        "30d",
        "--dry-run",
        "--json",
    ]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(
        (&document["entries"], &document["keys_destroyed"]),
        (&2.into(), &0.into())
    );
    assert_eq!((size(), shown(&log.env)), (before, vec![1, 2, 3]));
    let run = log.env.run(["audit", "erase", "--older-than", "3650d"]);
    assert_eq!(
        (run.exit(), run.stdout().as_str()),
        ("0", "nothing to erase\n")
    );
    assert_eq!(log.env.run(["audit", "erase"]).exit(), "2");
    // Today is still written with, and stays whatever is asked for.
    let run = log.env.run(["audit", "erase", "--older-than", "0d"]);
    assert_eq!(run.exit(), "0", "{run}");
    let today: Time = Time::of(SystemTime::now());
    let left = pai_vault::journal_keys::before(&store(&log.env), today.day().end()).unwrap();
    assert_eq!(left.days, [today.day()]);
    assert_eq!(recorded(&log.env).len(), 4, "its own entries open");
}

#[test]
fn what_has_to_be_kept_is_not_erased_and_a_policy_may_say_so() {
    let log = aged();
    let policy = "settings:\n  audit.keep_days: 90\n";
    let Some(through) = with_administrators_policy(&log.env, policy) else {
        return;
    };
    let erase = |age: &str, through: &[String]| {
        let run = log.env.run(["audit", "erase", "--older-than", age]);
        run.through(through.to_vec())
    };
    let run = erase("30d", &through);
    assert_eq!(run.exit(), "20", "{run}");
    let why = "bodies younger than 90 days are not erased: `audit.keep_days` is 90 (administrator's policy /etc/proxmox-ai/security.yaml)";
    assert!(run.stderr().contains(why), "{run}");
    assert_eq!(shown(&log.env), [1, 2, 3]);
    // Nor by a setting, which the policy's wins over.
    let run = log
        .env
        .run(["config", "set", "audit.retention_days", "10"])
        .through(through.clone());
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stderr().contains("stay for 90 days"), "{run}");
    let run = log
        .env
        .run(["audit-log", "--json"])
        .through(through.clone());
    let open = run.stdout().matches("\"class\": \"CACHE\"").count();
    assert!(open >= 1, "{run}");
    let run = log
        .env
        .run(["config", "set", "audit.keep_days", "10"])
        .through(through.clone());
    assert_eq!(run.exit(), "20", "{run}");
    let left = pai_vault::journal_keys::before(&store(&log.env), ago(0)).unwrap();
    assert_eq!(left.days.len(), 2, "forty days and yesterday: {left:?}");
    let run = erase("90d", &through);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn the_time_limit_is_kept_at_the_next_start_and_recorded() {
    let log = aged();
    assert_eq!(shown(&log.env), [1, 2, 3], "by default nothing goes");
    let project = log
        .env
        .write("work/.proxmox-ai.toml", "audit.retention_days = 1\n");
    let run = log.env.run(["audit-log"]).within("work");
    assert_eq!(
        run.exit(),
        "20",
        "a project's file decides nothing here: {run}"
    );
    std::fs::remove_file(project).unwrap();
    let run = log.env.run(["config", "set", "audit.retention_days", "60"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(shown(&log.env), [2, 3]);
    let lines = recorded(&log.env);
    assert_eq!(lines.len(), 2, "{lines:?}");
    let of = format!("erase bodies by audit.retention_days: {} (1)", day(100));
    assert!(lines.iter().all(|line| line.contains(&of)), "{lines:?}");
    // A command that records begins by it, too.
    let run = log.env.run(["config", "set", "audit.retention_days", "30"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(log.env.run(["redact"]).stdin("x").exit(), "0");
    let left = pai_vault::journal_keys::before(&store(&log.env), ago(0)).unwrap();
    assert_eq!(left.days, [ago(DAY).day()]);
    assert!(holds(&log.env.run(["audit", "verify"])));
    assert_eq!(recorded(&log.env).len(), 4);
}
