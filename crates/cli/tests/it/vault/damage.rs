//! `vault` where something is wrong with the files, or in the way.

use std::os::unix::fs::{MetadataExt, symlink};
use std::time::Duration;

use insta::assert_snapshot;
use pai_vault::lock::Lock;
use serde_json::{Value, json};

use super::{done, folder, is_recovery_key, keys, made, set_mode, slots, vault};
use crate::home;

#[test]
fn slots_that_are_damaged_foreign_or_newer_are_errors_and_stay_as_they_are() {
    let (env, _) = made();
    let whole = std::fs::read_to_string(keys(&env)).unwrap();
    let rekey = |content: &str| {
        std::fs::write(keys(&env), content).unwrap();
        let run = vault(&env, "rekey");
        assert_eq!(vault(&env, "status").exit(), run.exit());
        assert_eq!(vault(&env, "enrol recovery").exit(), run.exit());
        assert_eq!(std::fs::read_to_string(keys(&env)).unwrap(), content);
        run
    };
    assert_snapshot!(rekey(&whole[..whole.len() / 2]), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is damaged: it was cut short
    hint: nothing was changed; restore `[HOME]/.local/share/proxmox-ai/vault/keys.json` from a backup (the file alone is enough)
    ");
    assert_snapshot!(rekey("{\"tokens\": []}"), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is damaged: it is JSON of something else
    hint: nothing was changed; restore `[HOME]/.local/share/proxmox-ai/vault/keys.json` from a backup (the file alone is enough)
    ");
    assert_snapshot!(rekey("{\"version\": 7}"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is of version 7; this program knows version 1
    hint: use the version of this program that wrote it, or a later one
    ");
    let mut forged: Value = serde_json::from_str(&whole).unwrap();
    forged["body"]["slots"][1]["created"] = json!(1);
    assert_snapshot!(rekey(&forged.to_string()), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: the key slots were changed by something other than this program
    hint: somebody may have added a way in: restore `vault/keys.json` from a backup, and look at who can write to the folder
    ");
    rekey("");
    std::fs::write(keys(&env), whole).unwrap();
    done(&env, "rekey");
}

#[test]
fn slots_that_others_can_reach_are_refused_with_the_way_out() {
    let (env, _) = made();
    set_mode(&keys(&env), 0o644);
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is open to other users (mode 0644)
    hint: look at who may have read or changed it, then run `chmod 0600 '[HOME]/.local/share/proxmox-ai/vault/keys.json'`
    ");
    set_mode(&keys(&env), 0o600);
    set_mode(&folder(&env), 0o750);
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault` is open to other users (mode 0750)
    hint: look at who may have read or changed it, then run `chmod 0700 '[HOME]/.local/share/proxmox-ai/vault'`
    ");
    set_mode(&folder(&env), 0o700);
    let key = folder(&env).join("key");
    set_mode(&key, 0o640);
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault cannot be opened
      `[HOME]/.local/share/proxmox-ai/vault/key` is open to other users (mode 0640)
    hint: look at who may have read or changed it, then run `chmod 0600 '[HOME]/.local/share/proxmox-ai/vault/key'`; where it is lost: proxmox-ai vault recover
    ");
    set_mode(&key, 0o600);
    let elsewhere = env.home().join("elsewhere");
    std::fs::rename(keys(&env), &elsewhere).unwrap();
    symlink(&elsewhere, keys(&env)).unwrap();
    assert_snapshot!(vault(&env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is a link
    hint: put the file itself there; to move the vault, move the whole data folder: `readlink -f '[HOME]/.local/share/proxmox-ai/vault/keys.json'` shows where it leads
    ");
}

#[test]
fn a_store_without_its_slots_is_not_given_new_ones() {
    let (env, _) = made();
    std::fs::write(folder(&env).join("store.redb"), "sealed").unwrap();
    std::fs::remove_file(keys(&env)).unwrap();
    assert_snapshot!(vault(&env, "init"), @r"
    exit: 21
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.local/share/proxmox-ai/vault/keys.json` is missing, and without it nothing opens `[HOME]/.local/share/proxmox-ai/vault/store.redb`
    hint: restore it from a backup; to begin anew, move what is there out of the way: nothing is deleted for you
    ");
    assert_eq!(vault(&env, "enrol recovery").exit(), "21");
    assert!(!keys(&env).exists());
}

#[test]
fn a_change_waits_for_another_and_gives_up() {
    let (env, _) = made();
    let _lock = Lock::take(&folder(&env), Duration::ZERO, &mut |_| ()).unwrap();
    let run = vault(&env, "rekey");
    assert_eq!(run.exit(), "13", "{run}");
    assert!(run.stderr().contains("hint: wait for it to end"), "{run}");
}

#[test]
fn of_several_processes_that_make_the_vault_at_once_one_does() {
    let env = home();
    let program = env!("CARGO_BIN_EXE_proxmox-ai");
    // One shell starts them all, so that they really run at once.
    let script = format!("for i in 1 2 3 4 5 6; do '{program}' vault init & done; wait");
    let run = env.run(["config", "list"]).through(["sh", "-c", &script]);
    let keys = run
        .stdout()
        .lines()
        .filter(|line| is_recovery_key(line))
        .count();
    assert_eq!(keys, 1, "{run}");
    assert_eq!(slots(&env), ["key-file now", "recovery recovery"]);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_told_and_nothing_is_lost() {
    if std::fs::metadata("/proc/self").is_ok_and(|found| found.uid() != 0) {
        println!("skipped: root does not run the tests, or cannot change the user");
        return;
    }
    let nobody = [
        "setpriv",
        "--reuid=65534",
        "--regid=65534",
        "--clear-groups",
        "--",
    ];
    let env = home().with_worker(&pai_testkit::fake_worker_program());
    env.give_to(65534);
    let made = vault(&env, "init").through(nobody);
    assert_eq!(made.exit(), "0", "{made}");
    set_mode(&folder(&env), 0o500);
    assert_snapshot!(vault(&env, "rekey").through(nobody), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: cannot write `[HOME]/.local/share/proxmox-ai/vault/keys.json.next`
      Permission denied (os error 13)
    hint: nothing was changed; the folder must be writable for this command
    ");
    assert_eq!(vault(&env, "status").through(nobody).exit(), "0");
    // Root is not the owner, and does not take what is another user's for its own.
    let run = vault(&env, "rekey");
    assert_eq!(run.exit(), "12", "{run}");
    set_mode(&folder(&env), 0o700);
    let run = vault(&env, "rekey").through(nobody);
    assert_eq!(run.exit(), "0", "{run}");
}
