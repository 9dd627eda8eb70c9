//! `audit`, from outside.

mod erase;

use insta::assert_snapshot;
use pai_testkit::Run;
use pai_vault::journal::{Act, Body, BodyKey, Event, Journal, Operation};
use pai_vault::key::Key;
use serde_json::Value;

use crate::audit_log::{Log, NOW, clean};
use crate::home;

fn audit(log: &Log, words: &[&str]) -> Run {
    log.env.run([&["audit"], words].concat())
}

/// A run without what differs from journal to journal.
fn steady(run: &Run) -> String {
    let text = run.to_string();
    let lines = text.lines().map(|line| match line.split_once("root ") {
        Some(_) => "root [ROOT]",
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_journal_that_holds_is_said_to_hold_with_what_was_not_checked() {
    let log = Log::filled();
    assert_snapshot!(steady(&audit(&log, &["verify"])), @r"
    exit: 0
    ----- stdout -----
    the journal holds: 5 entries, 2 keys
    root [ROOT]
    ----- stderr -----
    not compared with a checkpoint from elsewhere: an older copy put back as a whole would not be seen
    not checked with a verification key: what was written anew today with stolen keys would not be seen
    ");
    log.env.write("key", &log.created.verification_key.text());
    let place = audit(&log, &["checkpoint", "--to", "elsewhere"]);
    assert_eq!(place.exit(), "0", "{place}");
    let run = audit(
        &log,
        &[
            "verify",
            "--key-file",
            "key",
            "--against",
            "elsewhere",
            "--json",
        ],
    );
    let report: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(report["holds"], true);
    assert_eq!(
        (&report["codes"], &report["state"]),
        (&true.into(), &true.into())
    );
    assert_eq!(report["elsewhere"]["entries"], 5);
    assert_eq!(report["limits"].as_array().unwrap().len(), 0, "{report:#}");
    let run = audit(&log, &["verify", "--key-file", "elsewhere"]);
    assert_eq!(run.exit(), "2", "{run}");
}

#[test]
fn a_changed_journal_is_an_integrity_failure_that_says_where() {
    let log = Log::filled();
    let path = log.path().join("tile/entries/000.p/5");
    let mut bundle = std::fs::read(&path).unwrap();
    let end = bundle.len() - 200;
    bundle[end] ^= 1;
    std::fs::write(&path, &bundle).unwrap();
    assert_snapshot!(audit(&log, &["verify"]), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: the journal does not hold at entry 4: its hash is not the one in the tree; this looks as if an entry was changed
    hint: keep a copy of it as it is, and of every checkpoint that was kept elsewhere
    ");
    let run = audit(&log, &["verify", "--json"]);
    let report: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!((run.exit(), &report["holds"]), ("21", &false.into()));
    assert_eq!(report["broken"]["entry"], 4);
    assert_eq!(report["broken"]["attack"], "edited");
    let run = audit(
        &log,
        &["verify", "--folder", ".local/share/proxmox-ai/journal"],
    );
    assert_eq!(run.exit(), "21", "{run}");
}

#[test]
fn an_older_copy_is_found_with_a_checkpoint_from_elsewhere() {
    let log = Log::filled();
    let before = log.env.home().join("before");
    copy_folder(&log.path(), &before);
    let act = Act {
        action: clean("clear"),
        subject: None,
        count: 1,
    };
    let event = Event::new(
        Operation::of([3; 8]),
        clean("cache-clear"),
        Body::Cache(act),
    );
    let key = BodyKey {
        name: "day:1".to_owned(),
        key: Key::generate().unwrap(),
    };
    log.add(&event, &key, NOW + 2 * 86_400_000);
    assert_eq!(
        audit(&log, &["checkpoint", "--to", "elsewhere"]).exit(),
        "0"
    );
    std::fs::remove_dir_all(log.path()).unwrap();
    copy_folder(&before, &log.path());
    assert_eq!(audit(&log, &["verify"]).exit(), "0");
    let run = audit(&log, &["verify", "--against", "elsewhere"]);
    assert_eq!(run.exit(), "21", "{run}");
    let run = audit(&log, &["checkpoint", "--to", "elsewhere"]);
    assert_eq!(run.exit(), "21", "{run}");
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let new = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy_folder(&path, &new),
            false => drop(std::fs::copy(&path, &new).unwrap()),
        }
    }
}

#[test]
fn a_proof_is_checked_here_and_by_somebody_who_has_the_public_key_only() {
    let log = Log::filled();
    let run = audit(&log, &["prove", "2"]);
    assert_eq!(run.exit(), "0", "{run}");
    let proof = run.stdout();
    log.env.write("proof", &proof);
    let shown = audit(&log, &["verify-proof", "proof"]).stdout();
    assert!(
        shown.starts_with("entry 2 is among the 5 of proxmox-ai/journal/"),
        "{shown}"
    );
    let links = Journal::links(&log.path()).unwrap();
    let signer = links.last().unwrap().key.to_string();
    assert!(run.stderr().contains(&signer), "{run}");
    assert!(
        shown.ends_with(&format!("\nsigned by {signer}\n")),
        "{shown}"
    );
    let outside = home();
    let run = outside
        .run(["audit", "verify-proof", "--signer", &signer, "--json"])
        .stdin(proof.clone());
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(
        (&document["entry"], &document["class"]),
        (&2.into(), &"AI_RESPONSE".into())
    );
    assert_eq!(outside.tree(), Vec::<String>::new());
    assert_eq!(document["trusted"], "given");
    assert_eq!(document["limits"].as_array().unwrap().len(), 0);
    let first = links[0].key.to_string();
    let run = outside
        .run(["audit", "verify-proof", "--signer", &first])
        .stdin(proof);
    assert_eq!(run.exit(), "21", "{run}");
    let run = outside.run(["audit", "verify-proof"]).stdin("no proof");
    assert_eq!(run.exit(), "2", "{run}");
    assert_eq!(audit(&log, &["prove", "5"]).exit(), "2");
}

#[test]
fn a_proof_without_a_given_key_says_what_was_trusted_and_what_that_is_worth() {
    let log = Log::filled();
    log.env
        .write("proof", &audit(&log, &["prove", "2"]).stdout());
    let run = audit(&log, &["verify-proof", "proof"]);
    assert_eq!(run.exit(), "0", "{run}");
    let why = "the key was not given: it is believed because it stands in `[HOME]/.local/share/proxmox-ai/journal/keychain`";
    assert!(run.to_string().contains(why), "{run}");
    let run = audit(&log, &["verify-proof", "proof", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["trusted"], "keychain");
    assert_eq!(document["limits"].as_array().unwrap().len(), 1, "{run}");
    // What is said is so: a journal that somebody made in its place proves what they like.
    let other = Log::filled();
    let path = log.path();
    std::fs::remove_dir_all(&path).unwrap();
    copy_folder(&other.path(), &path);
    log.env
        .write("proof", &audit(&other, &["prove", "2"]).stdout());
    assert_eq!(audit(&log, &["verify-proof", "proof"]).exit(), "0");
    // Where there is no journal, there is nothing to believe.
    let outside = home();
    let proof = log.env.read("proof");
    let run = outside.run(["audit", "verify-proof"]).stdin(proof);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("there is no journal in"), "{run}");
    assert!(run.stderr().contains("--signer KEY"), "{run}");
}

#[test]
fn an_operation_is_explained() {
    let log = Log::filled();
    assert_snapshot!(audit(&log, &["explain", "2"]), @r#"
    exit: 0
    ----- stdout -----
    entry 1  2026-07-30 10:15:23  AI_REQUEST  done
      command     generate terraform
      asked       three machines
                  for the launch
      masked      2 pve-api-token
      model       a-model 0404040404040404040404040404040404040404040404040404040404040404
      answered    on this machine
    entry 2  2026-07-30 10:15:23  AI_RESPONSE  done
      model       a-model 0404040404040404040404040404040404040404040404040404040404040404
      tokens      1000 read, 847 written, 12 ms
      chosen      cores = 4 ("4 cores")
      written     main.tf  10 bytes  0505050505050505050505050505050505050505050505050505050505050505
    entry 3  2026-07-30 10:15:23  TRANSMISSION  done
      left        NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED
    ----- stderr -----
    "#);
    let run = audit(&log, &["explain", "2", "--json"]);
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["operation"], "0909090909090909");
    assert_eq!(document["entries"].as_array().unwrap().len(), 3);
    assert_eq!(audit(&log, &["explain", "99"]).exit(), "2");
}

#[test]
fn an_export_is_a_line_for_each_entry() {
    let log = Log::filled();
    for format in ["ocsf", "otel", "cef", "ecs", "jsonl"] {
        let run = audit(
            &log,
            &["export", "--format", format, "--command", "generate"],
        );
        let stdout = run.stdout();
        assert_eq!(stdout.lines().count(), 3, "{run}");
        assert_eq!(
            stdout.contains("for the launch"),
            format == "jsonl",
            "{format}"
        );
    }
}

#[test]
fn a_checkpoint_is_printed_and_a_place_that_is_not_there_is_an_error_with_a_way_out() {
    let log = Log::filled();
    let run = audit(&log, &["checkpoint"]);
    let note = std::fs::read_to_string(log.path().join("checkpoint")).unwrap();
    assert_eq!(run.stdout(), note);
    let run = audit(&log, &["checkpoint", "--to", "missing/folder/file"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("hint: "), "{run}");
    // A folder keeps one file for each checkpoint.
    for _ in 0..2 {
        assert_eq!(audit(&log, &["checkpoint", "--to", "kept/"]).exit(), "0");
    }
    assert_eq!(
        std::fs::read_dir(log.env.home().join("kept"))
            .unwrap()
            .count(),
        1
    );
}

#[test]
fn a_key_that_is_shown_later_checks_what_comes_after_it_and_is_kept_nowhere() {
    let log = Log::filled();
    let status = |log: &Log| -> Value {
        let run = log.env.run(["vault", "status", "--json"]);
        serde_json::from_str(&run.stdout()).unwrap()
    };
    let none = status(&log);
    assert_eq!(none["verification_key_from"], Value::Null);
    assert!(none["notes"].to_string().contains("proxmox-ai audit key"));
    let shown = audit(&log, &["key", "--json"]);
    assert_eq!(shown.exit(), "0", "{shown}");
    let shown: Value = serde_json::from_str(&shown.stdout()).unwrap();
    // Five entries were there, and one says that the key was asked for.
    assert_eq!(shown["from"], 6);
    let key = shown["verification_key"].as_str().unwrap().to_owned();
    assert!(key.starts_with("6:"), "{key}");
    assert_eq!(status(&log)["verification_key_from"], 6);
    let bytes = crate::kept::every_byte(&log.env);
    let secret = key.trim_start_matches("6:").as_bytes();
    assert!(!bytes.windows(secret.len()).any(|part| part == secret));
    log.env.write("key", &key);
    let verified = |file: &str| -> Value {
        let run = audit(&log, &["verify", "--key-file", file, "--json"]);
        serde_json::from_str(&run.stdout()).unwrap()
    };
    let report = verified("key");
    assert_eq!(
        (&report["codes"], &report["codes_from"]),
        (&true.into(), &6.into())
    );
    assert!(report["limits"].to_string().contains("before entry 6"));
    // The words without JSON are the key alone, and a later key is of a later entry.
    let again = audit(&log, &["key"]);
    assert!(again.stdout().starts_with("8:"), "{again}");
    assert!(again.stderr().contains("from 8 on"), "{again}");
    log.env.write("again", again.stdout().trim());
    for (file, from) in [("key", 6), ("again", 8)] {
        assert_eq!(verified(file)["codes_from"], from, "{file}");
    }
    // One that is of no entry here is of a journal that went on: this copy is older.
    log.env.write("later", &again.stdout().replace("8:", "99:"));
    assert_eq!(audit(&log, &["verify", "--key-file", "later"]).exit(), "21");
}

#[test]
fn numbers_have_the_word_that_fits_them() {
    let log = Log::new();
    let run = audit(&log, &["verify"]);
    assert!(
        run.stdout().contains("the journal holds: 1 entry, 1 key\n"),
        "{run}"
    );
    let run = audit(&log, &["checkpoint", "--to", "elsewhere"]);
    assert!(
        run.stderr().contains("the checkpoint of 1 entry is"),
        "{run}"
    );
    let run = audit(&log, &["verify", "--against", "elsewhere"]);
    assert!(
        run.stdout()
            .contains("1 checkpoint from elsewhere, over 1 entry"),
        "{run}"
    );
}

#[test]
fn a_proof_of_an_entry_that_is_not_in_the_tree_is_not_taken_for_one_with_another_signer() {
    let log = Log::filled();
    let proof = audit(&log, &["prove", "2"]).stdout();
    log.env
        .write("moved", &proof.replace("\nindex 2\n", "\nindex 1\n"));
    let run = audit(&log, &["verify-proof", "moved"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert!(run.stderr().contains("not in the tree"), "{run}");
}
