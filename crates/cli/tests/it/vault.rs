//! `vault`, from outside.

mod check;
mod damage;
mod files;
pub(crate) mod hsm;
mod keyring;
mod tpm;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv};
use serde_json::Value;

use crate::home;

const PHRASE: &str = "korrekt pferd batterie";
const OTHER: &str = "molekül tischlampe regen";

/// A home with two pass phrases in files.
fn with_phrases() -> TestEnv {
    home()
        .with_file("phrase", &format!("{PHRASE}\n"))
        .with_file("other", &format!("{OTHER}\n"))
}

/// A vault that opens with a key file and a recovery key, which is returned.
fn made() -> (TestEnv, String) {
    let env = with_phrases();
    let run = vault(&env, "init");
    assert_eq!(run.exit(), "0", "{run}");
    let key = run.stdout().trim_end().to_owned();
    (env, key)
}

pub(crate) fn folder(env: &TestEnv) -> PathBuf {
    env.home().join(".local/share/proxmox-ai/vault")
}

fn keys(env: &TestEnv) -> PathBuf {
    folder(env).join("keys.json")
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

/// Prepares a run of `vault` with what follows it on the command line.
pub(crate) fn vault(env: &TestEnv, words: &str) -> Run {
    env.run(format!("vault {words}").split(' '))
}

pub(crate) fn done(env: &TestEnv, words: &str) -> Run {
    let run = vault(env, words);
    assert_eq!(run.exit(), "0", "{words}: {run}");
    run
}

fn status(env: &TestEnv) -> Value {
    let run = done(env, "status --json");
    serde_json::from_str(&run.stdout()).unwrap()
}

fn is_recovery_key(line: &str) -> bool {
    line.len() == 47 && line.split('-').all(|group| group.len() == 5)
}

/// Returns the slots with what opens them.
pub(crate) fn slots(env: &TestEnv) -> Vec<String> {
    let status = status(env);
    let slots = status["slots"].as_array().unwrap().iter();
    slots
        .map(|slot| format!("{} {}", slot["name"], slot["opens"]).replace('"', ""))
        .collect()
}

/// A run without what differs from day to day and from machine to machine.
fn steady(run: &Run) -> String {
    let text = run.to_string();
    let lines = text.lines().map(|line| match line.split_once("  20") {
        Some((before, after)) if after.as_bytes().get(2) == Some(&b'-') => {
            format!("{before}  [DAY]     {}", after[8..].trim_start())
        }
        _ if line.starts_with("master key") => "master key  [HELD]".to_owned(),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn before_the_first_use_there_is_no_vault_and_status_makes_none() {
    let env = home();
    assert_snapshot!(vault(&env, "status"), @r"
    exit: 1
    ----- stdout -----
    there is no vault in `[HOME]/.local/share/proxmox-ai/vault` yet
    ----- stderr -----
    to make one with a recovery key: proxmox-ai vault init
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no vault in `[HOME]/.local/share/proxmox-ai/vault`
    hint: proxmox-ai vault init
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn init_shows_the_recovery_key_once_and_status_what_opens_the_vault() {
    let (env, key) = made();
    let groups: Vec<&str> = key.split('-').collect();
    assert_eq!(groups.len(), 8, "{key}");
    assert!(groups.iter().all(|group| group.len() == 5), "{key}");
    assert_snapshot!(steady(&vault(&env, "status")), @r"
    exit: 0
    ----- stdout -----
    vault       [HOME]/.local/share/proxmox-ai/vault
    generation  1
    master key  [HELD]
    journal     a key was shown that checks the entries from 0 on

    slot      made        opens the vault
    key-file  [DAY]     without a question
    recovery  [DAY]     with the key on paper: proxmox-ai vault recover

    mode  file
    0700  [HOME]/.local/share/proxmox-ai/vault
    0600  [HOME]/.local/share/proxmox-ai/vault/key
    0600  [HOME]/.local/share/proxmox-ai/vault/keys.json
    0600  [HOME]/.local/share/proxmox-ai/vault/lock
    0600  [HOME]/.local/share/proxmox-ai/vault/store.redb
    ----- stderr -----
    whoever can read the key file can open the vault; to do better: proxmox-ai vault enrol passphrase --only
    ");
    assert_snapshot!(vault(&env, "init"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is a vault in `[HOME]/.local/share/proxmox-ai/vault` already
    hint: proxmox-ai vault status
    ");
    for (path, mode) in [(folder(&env), 0o700), (keys(&env), 0o600)] {
        let found = path.metadata().unwrap().permissions().mode();
        assert_eq!(found & 0o777, mode, "{}", path.display());
    }
}

#[test]
fn the_first_use_without_a_terminal_makes_a_key_file_and_says_so_once() {
    let env = with_phrases().showing_first_use();
    let words = "enrol passphrase --new-passphrase-file phrase";
    assert_snapshot!(vault(&env, words), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    a vault was made: `[HOME]/.local/share/proxmox-ai/vault`; whoever can read `[HOME]/.local/share/proxmox-ai/vault/key` (mode 0600) can open it
    to do better: proxmox-ai vault enrol passphrase, or keyring, tpm, hsm
    `passphrase` opens the vault too
    so does the key file; to remove it: proxmox-ai vault remove key-file
    ");
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the master key is a new one, of generation 2 after 1, for 2 key slots
    ");
    assert_eq!(slots(&env), ["key-file now", "passphrase asks"]);
}

#[test]
fn commands_that_keep_nothing_make_no_vault() {
    let env = with_phrases();
    for words in [
        &["config", "list"][..],
        &["models", "list"],
        &["hardware-info"],
    ] {
        assert_eq!(env.run(words.iter().copied()).exit(), "0", "{words:?}");
    }
    assert!(!folder(&env).exists());
}

#[test]
fn a_pass_phrase_comes_from_a_file_or_a_descriptor_and_from_nowhere_else() {
    let env = with_phrases();
    let init = "init --with passphrase";
    assert_snapshot!(vault(&env, init), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: a new pass phrase is needed, and there is no terminal to ask on
    hint: add --new-passphrase-file FILE or --new-passphrase-fd N
    ");
    assert!(!folder(&env).exists());
    let run =
        vault(&env, &format!("{init} --new-passphrase-fd 0")).stdin(format!("{PHRASE}\r\nmore\n"));
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!folder(&env).join("key").exists());
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault opens with a pass phrase, and there is no terminal to ask on
    hint: add --vault-passphrase-file FILE or --vault-passphrase-fd N
    ");
    for flag in ["--passphrase-fd", "--vault-passphrase-fd"] {
        let run = vault(&env, &format!("rekey {flag} 0")).stdin(PHRASE);
        assert_eq!(run.exit(), "0", "{run}");
    }
    done(&env, "rekey --passphrase-file phrase");
    done(&env, "rekey --vault-passphrase-file phrase");
    let run = env.run(["--vault-passphrase-file", "phrase", "vault", "rekey"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(status(&env)["generation"], 6);
    let run = env.run(["vault", "rekey", "--passphrase", PHRASE]);
    assert_eq!(run.exit(), "2", "{run}");
    let run = env
        .run(["vault", "rekey"])
        .variable("PROXMOX_AI_PASSPHRASE", PHRASE)
        .variable("PROXMOX_AI_VAULT_PASSPHRASE", PHRASE);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("names no setting"), "{run}");
    assert!(!run.stderr().contains(PHRASE), "{run}");
    let run = vault(&env, "rekey --passphrase-file none");
    assert!(
        run.stderr().starts_with("error: cannot read `[HOME]/none`"),
        "{run}"
    );
}

#[test]
fn a_weak_or_empty_pass_phrase_is_refused_with_the_rule() {
    let env = home();
    let words = "init --with passphrase --new-passphrase-fd 0";
    assert_snapshot!(vault(&env, words).stdin("password123456789\n"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the pass phrase is too easily guessed
    hint: at least 12 characters, of which 8 are left when runs (`aaaa`, `1234`, `qwer`), repetitions and well-known words count as one; four words that belong to nothing you know are good
    ");
    assert_snapshot!(vault(&env, words).stdin("\n"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the pass phrase is empty
    hint: at least 12 characters, of which 8 are left when runs (`aaaa`, `1234`, `qwer`), repetitions and well-known words count as one; four words that belong to nothing you know are good
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn a_wrong_pass_phrase_opens_nothing_and_the_right_one_does_afterwards() {
    let env = with_phrases();
    let words = "init --with passphrase --new-passphrase-file phrase";
    done(&env, words);
    let rekey = |file: &str| vault(&env, &format!("rekey --passphrase-file {file}"));
    assert_snapshot!(rekey("other"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the pass phrase is wrong
    hint: try again; where it is lost: proxmox-ai vault recover
    ");
    assert!(folder(&env).join("tries.json").exists());
    assert_eq!(rekey("phrase").exit(), "0");
    assert!(!folder(&env).join("tries.json").exists());
}

#[test]
fn a_stronger_way_in_can_be_made_the_only_one() {
    let (env, _) = made();
    let words = "enrol passphrase --only --new-passphrase-file phrase";
    assert_snapshot!(vault(&env, words), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on
    `passphrase` opens the vault, and nothing else does but a recovery key
    ");
    assert!(!folder(&env).join("key").exists());
    assert_eq!(slots(&env), ["recovery recovery", "passphrase asks"]);
    let remove = "remove passphrase --passphrase-file phrase";
    assert_snapshot!(vault(&env, remove), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `passphrase` is the last key slot that opens the vault
    hint: enrol another one first: proxmox-ai vault enrol passphrase
    ");
    assert_snapshot!(vault(&env, "enrol recovery --only"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: a recovery key cannot be the only way in: it is on paper, for when the others are lost
    hint: proxmox-ai vault enrol recovery
    ");
}

#[test]
fn a_removed_slot_opens_nothing() {
    let (env, _) = made();
    let words = "enrol passphrase --new-passphrase-file phrase";
    done(&env, words);
    assert_snapshot!(vault(&env, "remove passphrase"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    `passphrase` no longer opens the vault; the master key is a new one, of generation 2
    ");
    let rekey = vault(&env, "rekey --passphrase-file phrase");
    assert_snapshot!(rekey, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: no key slot is of the kind `passphrase`
    hint: proxmox-ai vault status
    ");
    assert_snapshot!(vault(&env, "remove pasphrase"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no key slot `pasphrase`
    hint: there are key-file, recovery
    ");
}

#[test]
fn a_changed_pass_phrase_replaces_the_old_one() {
    let env = with_phrases();
    let words = "init --with passphrase --new-passphrase-file phrase";
    done(&env, words);
    let change = |old: &str, new: &str| {
        let words = format!("passphrase --passphrase-file {old} --new-passphrase-file {new}");
        vault(&env, &words)
    };
    assert_snapshot!(change("phrase", "other"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    `passphrase` has a new pass phrase; the master key is a new one, of generation 2
    ");
    assert_eq!(change("phrase", "other").exit(), "12");
    assert_eq!(change("other", "phrase").exit(), "0");
    let none = made().0;
    let run = vault(&none, "passphrase --new-passphrase-file phrase");
    assert_snapshot!(run, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: no key slot of the vault has a pass phrase
    hint: proxmox-ai vault enrol passphrase
    ");
}

#[test]
fn the_recovery_key_opens_the_vault_when_the_key_file_is_lost() {
    let (env, key) = made();
    std::fs::remove_file(folder(&env).join("key")).unwrap();
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault cannot be opened
      the key file `[HOME]/.local/share/proxmox-ai/vault/key` is missing
    hint: put it back from a backup; where it is lost: proxmox-ai vault recover
    ");
    assert_eq!(slots(&env), ["key-file fails", "recovery recovery"]);
    let recover = |typed: &str| {
        let words = "recover --recovery-fd 0";
        vault(&env, words).stdin(typed.to_owned())
    };
    let letter = if key.starts_with('7') { "8" } else { "7" };
    let mistyped = recover(&format!("{letter}{}", &key[1..]));
    assert_snapshot!(mistyped, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: group 1 of the recovery key has a typing mistake
    hint: compare that group with the paper; O is read as 0, I and L as 1
    ");
    assert_snapshot!(recover(&key[..41]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: a recovery key has 40 characters beside dashes; these are 35
    hint: it is eight groups of five characters
    ");
    assert_snapshot!(recover(&made().1), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: this is not the recovery key of this vault
    hint: it was typed without a mistake: it belongs to another vault, or its slot was removed
    ");
    let run = recover(&key.to_lowercase().replace('-', " "));
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    `key-file` opens the vault, and so does the recovery key, as before
    ");
    assert_eq!(slots(&env), ["recovery recovery", "key-file now"]);
    done(&env, "rekey");
}

#[test]
fn the_recovery_key_opens_the_vault_when_the_pass_phrase_is_lost() {
    let env = with_phrases();
    let words = "init --with passphrase --new-passphrase-file phrase";
    let key = done(&env, words).stdout();
    let env = env.with_file("paper", &key);
    let words = "recover --with passphrase --recovery-file paper --new-passphrase-file other";
    let run = vault(&env, words);
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    `passphrase-2` opens the vault, and so does the recovery key, as before
    where `passphrase` is lost or known to others: proxmox-ai vault remove passphrase
    ");
    done(&env, "rekey --passphrase-file other");
}

#[test]
fn a_vault_without_a_recovery_key_says_so() {
    let env = home();
    let run = done(&env, "init --no-recovery");
    assert_eq!(run.stdout(), "");
    assert_snapshot!(vault(&env, "recover"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the vault has no recovery key
    hint: restore what opened it from a backup; what is sealed in it is lost without that
    ");
}

#[test]
fn no_file_of_the_vault_holds_a_secret_in_clear_whatever_was_done() {
    let (env, key) = made();
    let file = std::fs::read_to_string(folder(&env).join("key")).unwrap();
    let secret = file.lines().nth(1).unwrap().to_owned();
    let bare = key.replace('-', "");
    let mut papers = vec![key.clone(), bare];
    let look = |papers: &[String]| {
        for entry in std::fs::read_dir(folder(&env)).unwrap() {
            let path = entry.unwrap().path();
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let known = [PHRASE.to_owned(), OTHER.to_owned(), secret.clone()];
            for secret in known.iter().chain(papers) {
                let is_key_file = path.ends_with("key") && *secret == known[2];
                assert!(is_key_file || !text.contains(secret), "{}", path.display());
            }
        }
    };
    look(&papers);
    for words in [
        &["enrol", "passphrase", "--new-passphrase-file", "phrase"][..],
        &["enrol", "recovery"],
        &["rekey"],
        &["passphrase", "--new-passphrase-file", "other"],
        &["remove", "recovery-2"],
        &["status"],
        &["remove", "key-file"],
        &["rekey", "--passphrase-file", "phrase"],
        &["rekey", "--passphrase-file", "other"],
        &["enrol", "key-file", "--passphrase-file", "other"],
    ] {
        let run = env.run(["vault"].into_iter().chain(words.iter().copied()));
        let expected = if words.ends_with(&["phrase"]) && words[0] == "rekey" {
            "12"
        } else {
            "0"
        };
        assert_eq!(run.exit(), expected, "{words:?}: {run}");
        papers.extend(
            run.stdout()
                .lines()
                .filter(|line| is_recovery_key(line))
                .map(str::to_owned),
        );
        look(&papers);
    }
    assert_eq!(papers.len(), 3);
}

#[test]
fn on_a_terminal_a_new_pass_phrase_is_asked_for_twice() {
    if !Path::new("/usr/bin/script").exists() {
        println!("skipped: the program `script` is missing");
        return;
    }
    let env = with_phrases();
    let run = env
        .run(["vault", "init", "--with", "passphrase", "--no-recovery"])
        .stdin(format!("short\n{PHRASE}\n{OTHER}\n{PHRASE}\n{PHRASE}\n"))
        .on_terminal();
    assert_eq!(run.exit(), "0", "{run}");
    let said = run.stdout();
    assert!(said.contains("too easily guessed"), "{run}");
    assert!(said.contains("the two pass phrases differ"), "{run}");
    let run = env
        .run(["vault", "rekey"])
        .stdin(format!("{OTHER}\n{PHRASE}\n"));
    let run = run.on_terminal();
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stdout().contains("the pass phrase is wrong"), "{run}");
}
