//! `audit-log`, from outside; and a journal for the tests of `audit`.

use std::path::PathBuf;
use std::time::Duration;

use insta::assert_snapshot;
use pai_redact::{Clean, Raw, Redactor};
use pai_testkit::TestEnv;
use pai_vault::data_key::{Area, Scope};
use pai_vault::journal::{
    Act, Body, BodyKey, Cache, Chosen, Count, Created, Digest, Event, Journal, Model, Operation,
    Outcome, Processing, Transmission, Written, pseudonym,
};
use pai_vault::journal_keys::{Known, remember};
use pai_vault::key::{Key, MasterKey};
use pai_vault::slots::Slots;
use pai_vault::store::{Access, Erasure, Rewrite, Store};
use serde_json::Value;

use crate::home;

/// 2026-07-30 10:15:23.
pub(crate) const NOW: i64 = 1_785_406_523_000;

/// A home with a vault and a journal.
pub(crate) struct Log {
    pub(crate) env: TestEnv,
    pub(crate) created: Created,
    store: Store,
    master: MasterKey,
}

pub(crate) fn clean(text: &str) -> Clean {
    Redactor::new().scrub(Raw::new(text)).0
}

impl Log {
    pub(crate) fn new() -> Self {
        let env = home();
        let run = env.run(["vault", "init"]);
        assert_eq!(run.exit(), "0", "{run}");
        // The journal of these tests begins at a time of their own.
        std::fs::remove_dir_all(env.home().join(".local/share/proxmox-ai/journal")).unwrap();
        let folder = env.home().join(".local/share/proxmox-ai/vault");
        let master = Slots::open(&folder, None)
            .unwrap()
            .unlock_key_file()
            .unwrap();
        let access = Access::write(Duration::from_secs(5));
        let store = Store::open(&folder.join("store.redb"), &master, 1, access).unwrap();
        let created = journal(&env, &store).create(NOW).unwrap();
        let known = Known {
            shown: None,
            identity: created.identity.clone(),
            size: 1,
        };
        store.write(|batch| remember(batch, &known)).unwrap();
        Self {
            env,
            created,
            store,
            master,
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.env.home().join(".local/share/proxmox-ai/journal")
    }

    /// The key of the bodies of a day.
    pub(crate) fn key(&self, day: &str) -> BodyKey {
        BodyKey::of(&self.store.data_key(&scope(day)).unwrap())
    }

    /// Records one event, with this key.
    pub(crate) fn add(&self, event: &Event, key: &BodyKey, now: i64) {
        journal(&self.env, &self.store)
            .append(event, key, now)
            .unwrap();
    }

    /// Records a whole operation, and something else.
    pub(crate) fn filled() -> Self {
        let log = Self::new();
        let writer = journal(&log.env, &log.store).writer(NOW).unwrap();
        let mut batch = writer.batch();
        let key = log.key("2026-07-30");
        for body in operation() {
            let event = Event::new(Operation::of([9; 8]), clean("generate terraform"), body);
            batch.add(&event, &key).unwrap();
        }
        batch.commit(NOW).unwrap();
        writer.close().unwrap();
        let act = Act {
            action: clean("clear"),
            subject: Some(clean("all")),
            count: 7,
        };
        let event = Event::new(
            Operation::of([8; 8]),
            clean("cache-clear"),
            Body::Cache(act),
        );
        log.add(
            &event.with(Outcome::Failed),
            &log.key("2026-07-31"),
            NOW + 86_400_000,
        );
        log
    }
}

fn scope(day: &str) -> Scope {
    Scope::Day(Area::Journal, day.parse().unwrap())
}

fn actor(store: &Store) -> String {
    pseudonym(&standing(store, "journal-actor"), "4711")
}

fn standing(store: &Store, name: &str) -> Key {
    store
        .data_key(&Scope::Standing(name.to_owned()))
        .unwrap()
        .key
}

fn journal(env: &TestEnv, store: &Store) -> Journal {
    let folder = env.home().join(".local/share/proxmox-ai/journal");
    Journal::new(&folder, standing(store, "journal-state"), actor(store))
}

fn operation() -> [Body; 3] {
    let model = || {
        Some(Model {
            name: clean("a-model"),
            sha256: Digest::of([4; 32]),
        })
    };
    [
        Body::AiRequest {
            text: clean("three machines\nfor the launch"),
            masked: vec![Count {
                kind: clean("pve-api-token"),
                count: 2,
            }],
            model: model(),
            processing: Processing::Local,
            earlier: vec![],
        },
        Body::AiResponse {
            model: model(),
            tokens_in: 1000,
            tokens_out: 847,
            milliseconds: 12,
            cache: Cache::NotKept,
            chosen: vec![Chosen {
                field: clean("cores"),
                value: clean("4"),
                origin: clean("\"4 cores\""),
            }],
            files: vec![Written {
                path: clean("main.tf"),
                bytes: 10,
                sha256: Digest::of([5; 32]),
            }],
        },
        Body::Transmission(Transmission::Measured {
            bytes_out: 0,
            bytes_in: 0,
            peers: vec![],
        }),
    ]
}

/// Replaces the pseudonym, which is another for each vault.
fn steady(text: &str, log: &Log) -> String {
    let actor = actor(&log.store);
    text.replace(&actor, "[ACTOR]")
        .replace(&actor[..8], "[ACTOR]")
}

#[test]
fn without_a_journal_there_is_nothing_to_show_and_nothing_is_made() {
    let env = home();
    assert_snapshot!(env.run(["audit-log"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no journal in `[HOME]/.local/share/proxmox-ai/journal`
    hint: it begins with the first command that is recorded
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn each_entry_is_a_line() {
    let log = Log::filled();
    let run = log.env.run(["audit-log"]);
    assert_snapshot!(steady(&run.to_string(), &log), @r"
    exit: 0
    ----- stdout -----
    2026-07-30 10:15:23      0  JOURNAL       done         [ACTOR]  the journal begins
    2026-07-30 10:15:23      1  AI_REQUEST    done         [ACTOR]  generate terraform: a-model, 2 masked
    2026-07-30 10:15:23      2  AI_RESPONSE   done         [ACTOR]  generate terraform: a-model, 1847 tokens - NOT_CACHED, 12 ms, 1 files
    2026-07-30 10:15:23      3  TRANSMISSION  done         [ACTOR]  generate terraform: NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED
    2026-07-31 10:15:23      4  CACHE         failed       [ACTOR]  cache-clear: clear all (7)
    ----- stderr -----
    ");
}

#[test]
fn operations_have_the_documented_lines() {
    let log = Log::filled();
    let run = log.env.run(["audit-log", "--show-ai-operations"]);
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----
    2026-07-30 10:15:23 - AI_REQUEST - generate terraform - LOCAL_PROCESSING
    2026-07-30 10:15:23 - AI_RESPONSE - 1847 tokens - NOT_CACHED
    2026-07-30 10:15:23 - NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED
    ----- stderr -----
    ");
}

#[test]
fn filters_choose_by_time_class_user_and_command() {
    let log = Log::filled();
    let numbers = |words: &[&str]| -> Vec<u64> {
        let run = log.env.run([&["audit-log", "--json"], words].concat());
        let document: Value =
            serde_json::from_str(&run.stdout()).unwrap_or_else(|_| panic!("{run}"));
        let entries = document["entries"].as_array().unwrap().iter();
        entries
            .map(|entry| entry["entry"].as_u64().unwrap())
            .collect()
    };
    assert_eq!(numbers(&[]), [0, 1, 2, 3, 4]);
    assert_eq!(numbers(&["--since", "2026-07-31"]), [4]);
    assert_eq!(numbers(&["--until", "2026-07-31 00:00"]), [0, 1, 2, 3]);
    assert_eq!(
        numbers(&["--class", "ai-request", "--class", "CACHE"]),
        [1, 4]
    );
    assert_eq!(numbers(&["--command", "generate"]), [1, 2, 3]);
    assert_eq!(numbers(&["--actor", "4711"]), [0, 1, 2, 3, 4]);
    assert_eq!(numbers(&["--actor", "4712"]), [0; 0]);
    assert_eq!(numbers(&["--limit", "2"]), [3, 4]);
    assert_eq!(numbers(&["--show-ai-operations", "--limit", "2"]), [2, 3]);
    for wrong in [["--since", "soon"], ["--class", "nothing"]] {
        let run = log.env.run([["audit-log"].as_slice(), &wrong].concat());
        assert_eq!(run.exit(), "2", "{run}");
    }
}

#[test]
fn a_day_that_was_erased_stays_in_the_journal_and_cannot_be_read() {
    let mut log = Log::filled();
    let erasure = Erasure::of([scope("2026-07-30")]);
    log.master = log
        .store
        .forget(&log.master, &erasure, Rewrite::No)
        .unwrap()
        .master;
    let shown = log.env.run(["audit-log"]).stdout();
    let erased = shown
        .lines()
        .filter(|line| line.ends_with("  erased"))
        .count();
    assert_eq!((erased, shown.lines().count()), (3, 5), "{shown}");
    assert!(shown.ends_with("cache-clear: clear all (7)\n"), "{shown}");
    let run = log.env.run(["audit", "explain", "2"]);
    assert!(
        run.stdout().ends_with("\n  erased\n") && run.stderr().contains("was erased"),
        "{run}"
    );
    assert_eq!(log.env.run(["audit", "verify"]).exit(), "0");
    assert_eq!(log.env.run(["audit", "prove", "2"]).exit(), "0");
}

#[test]
fn what_could_steer_a_terminal_is_not_shown() {
    let log = Log::new();
    let act = Act {
        action: clean("a\u{1b}]0;x\u{7}\nb"),
        subject: None,
        count: 1,
    };
    let event = Event::new(Operation::of([8; 8]), clean("x\u{9b}2J"), Body::Cache(act));
    log.add(&event, &log.key("2026-07-30"), NOW);
    for words in [
        &["audit-log"][..],
        &["audit-log", "--json"],
        &["audit", "explain", "1"],
    ] {
        let shown = log.env.run(words.to_vec()).stdout();
        assert!(!shown.contains(['\u{1b}', '\u{7}', '\u{9b}']), "{shown}");
    }
}

#[test]
fn followed_entries_are_shown_as_they_come_one_a_line() {
    let log = Log::filled();
    // It ends when its time is over; what was there is shown by then.
    let run = log
        .env
        .run(["audit-log", "--follow", "--json"])
        .through(["timeout", "3"]);
    let stdout = run.stdout();
    let numbers: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(numbers.len(), 5, "{run}");
    assert_eq!(
        (&numbers[0]["schema"], &numbers[4]["entry"]),
        (&1.into(), &4.into())
    );
}

#[test]
fn followed_entries_are_read_also_when_the_master_key_has_changed_meanwhile() {
    let env = home();
    assert_eq!(env.run(["vault", "init"]).exit(), "0");
    let shown = env.home().join("shown").display().to_string();
    // `$1` is the program; the loops end when what they wait for is there, or with the whole.
    let script = r#"
        "$@" >"$0" & follower=$!
        lines() { wc -l <"$0"; }
        until [ "$(lines)" -ge 2 ]; do :; done
        "$1" vault rekey && "$1" audit key >/dev/null
        until [ "$(lines)" -ge 6 ]; do :; done
        kill $follower"#;
    env.run(["audit-log", "--follow"])
        .through(["timeout", "60", "sh", "-c", script, &shown])
        .exit();
    let text = env.read("shown");
    assert!(text.contains("vault rekey: rekey"), "{text}");
    assert!(
        text.contains("audit key: show a verification key"),
        "{text}"
    );
    assert!(!text.contains("erased"), "{text}");
}

#[test]
fn followed_operations_are_documents_where_documents_are_asked_for() {
    let log = Log::filled();
    let run = log
        .env
        .run(["audit-log", "--follow", "--json", "--show-ai-operations"])
        .through(["timeout", "3"]);
    let classes: Vec<String> = run
        .stdout()
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["class"].to_string())
        .collect();
    assert_eq!(
        classes,
        ["\"AI_REQUEST\"", "\"AI_RESPONSE\"", "\"TRANSMISSION\""]
    );
}

/// Adds so many entries with a long text in each, in a few groups.
fn fill(log: &Log, count: usize) {
    let key = log.key("2026-07-30");
    let words = clean(&"three machines for the launch ".repeat(400));
    let writer = journal(&log.env, &log.store).writer(NOW).unwrap();
    for group in 0..count.div_ceil(1000) {
        let mut batch = writer.batch();
        for _ in 0..1000.min(count - group * 1000) {
            let act = Act {
                action: words.clone(),
                subject: None,
                count: 1,
            };
            let event = Event::new(
                Operation::of([3; 8]),
                clean("some command"),
                Body::Cache(act),
            );
            batch.add(&event, &key).unwrap();
        }
        batch.commit(NOW).unwrap();
    }
    writer.close().unwrap();
}

#[test]
fn the_document_takes_no_more_memory_for_a_longer_journal() {
    let log = Log::new();
    const ENTRIES: usize = 1_600;
    fill(&log, ENTRIES);
    let within = |kilobytes: usize, words: &[&str]| {
        let limit = format!("ulimit -v {kilobytes}; exec \"$@\"");
        let run = log.env.run([&["audit-log", "--json"], words].concat());
        run.through(["sh".to_owned(), "-c".to_owned(), limit, "sh".to_owned()])
    };
    // What one entry takes, to within 16 MiB; the entries together take more than the room that is added to it.
    let step = 16 << 10;
    let least = (1..64)
        .map(|times| times * step)
        .find(|kilobytes| within(*kilobytes, &["--class", "JOURNAL"]).exit() == "0");
    let least = least.expect("one entry is shown in a gigabyte");
    let whole = within(least + step, &[]);
    assert_eq!(whole.exit(), "0", "{}", whole.stderr());
    assert!(
        whole.stdout_bytes().len() > step << 10,
        "the test has to be larger"
    );
    let document: Value = serde_json::from_slice(whole.stdout_bytes()).unwrap();
    assert_eq!(document["entries"].as_array().unwrap().len(), ENTRIES + 1);
    assert_eq!(document["complete"], true);
    let last = within(least + step, &["--limit", "1000"]);
    let document: Value = serde_json::from_slice(last.stdout_bytes()).unwrap();
    let entries = document["entries"].as_array().unwrap();
    assert_eq!((entries.len(), &entries[0]["entry"]), (1_000, &601.into()));
}

#[test]
fn a_document_that_cannot_be_finished_is_still_one_and_says_so() {
    let log = Log::new();
    fill(&log, 600);
    // The second bundle holds the entries from 256 on.
    let bundle = log.path().join("tile/entries/001");
    let bytes = std::fs::read(&bundle).unwrap();
    std::fs::write(&bundle, &bytes[..bytes.len() / 2]).unwrap();
    let run = log.env.run(["audit-log", "--json"]);
    assert_eq!(run.exit(), "21", "{}", run.stderr());
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["complete"], false);
    assert_eq!(document["entries"].as_array().unwrap().len(), 256);
    assert!(run.stderr().starts_with("error: "), "{run}");
    let run = log.env.run(["audit-log", "--json"]).closed_stdout();
    assert!(["0", "21"].contains(&run.exit()), "{}", run.stderr());
}
