//! `backup`, from outside.

mod server;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use pai_testkit::{Run, TestEnv};
use serde_json::Value;

use crate::home;

const PHRASE: &str = "a pass phrase for tests";

/// A home with a vault, settings, and a pass phrase in a file.
fn made() -> TestEnv {
    let env = home().with_file("phrase", PHRASE);
    private(&env.home().join("phrase"));
    env.write(".config/proxmox-ai/config.toml", "[ai]\nthreads = 3\n");
    let run = env.run(["vault", "init"]);
    assert_eq!(run.exit(), "0", "{run}");
    env
}

fn private(path: &Path) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn data(env: &TestEnv) -> PathBuf {
    env.home().join(".local/share/proxmox-ai")
}

/// Prepares a run of `backup` on the repository of the tests.
fn backup(env: &TestEnv, words: &str) -> Run {
    let place = ["--target", "repository", "--passphrase-file", "phrase"];
    let words = words.split(' ');
    env.run(["backup"].into_iter().chain(words).chain(place))
}

fn done(env: &TestEnv, words: &str) -> Run {
    let run = backup(env, words);
    assert_eq!(run.exit(), "0", "{words}: {run}");
    run
}

fn document(run: &Run) -> Value {
    serde_json::from_slice(run.stdout_bytes()).unwrap_or_else(|_| panic!("{run}"))
}

#[test]
fn a_backup_is_made_listed_verified_and_restored_on_a_bare_machine() {
    let env = made();
    let run = done(&env, "create");
    assert!(
        run.stderr().contains("keep it away from this machine"),
        "{run}"
    );
    assert!(run.stderr().contains("key file is in the backup"), "{run}");
    let listed = document(&done(&env, "list --json"));
    assert_eq!(listed["snapshots"].as_array().unwrap().len(), 1);
    assert_eq!(listed["snapshots"][0]["state"], "whole");
    assert!(listed["snapshots"][0]["holds"]["journal"]["size"].as_u64() >= Some(2));
    let verified = document(&done(&env, "verify --json"));
    assert_eq!(
        (&verified["whole"], &verified["journal_in_use"]),
        (&Value::Bool(true), &"ahead".into())
    );
    let keys = std::fs::read(data(&env).join("vault/keys.json")).unwrap();
    std::fs::remove_dir_all(env.home().join(".local")).unwrap();
    std::fs::remove_dir_all(env.home().join(".config")).unwrap();
    let run = done(&env, "restore");
    assert!(run.stderr().contains("no vault here that knows"), "{run}");
    assert_eq!(
        std::fs::read(data(&env).join("vault/keys.json")).unwrap(),
        keys
    );
    assert_eq!(
        env.read(".config/proxmox-ai/config.toml"),
        "[ai]\nthreads = 3\n"
    );
    // It opens.
    assert_eq!(env.run(["vault", "rekey"]).exit(), "0");
}

#[test]
fn a_restore_keeps_the_data_from_before_until_it_is_told() {
    let env = made();
    done(&env, "create");
    let before = std::fs::read(data(&env).join("vault/keys.json")).unwrap();
    assert_eq!(env.run(["vault", "rekey"]).exit(), "0");
    let refused = backup(&env, "restore");
    assert_eq!(refused.exit(), "20", "{refused}");
    assert!(
        refused.stderr().contains("--accept-risk=journal-rollback"),
        "{refused}"
    );
    let restored = document(&done(&env, "restore --json --accept-risk journal-rollback"));
    assert_eq!(restored["journal_before"], "ahead");
    let aside = PathBuf::from(restored["kept_aside"].as_str().unwrap());
    assert_eq!(
        std::fs::read(data(&env).join("vault/keys.json")).unwrap(),
        before
    );
    assert_ne!(
        std::fs::read(aside.join("old/vault/keys.json")).unwrap(),
        before
    );
    let listed = env.run(["backup", "discard"]);
    assert!(
        listed.stdout().contains("before-restore") && aside.exists(),
        "{listed}"
    );
    assert_eq!(env.run(["backup", "discard", "--all"]).exit(), "0");
    assert!(!aside.exists());
}

#[test]
fn what_goes_wrong_has_an_exit_code_and_a_way_out() {
    let env = home()
        .with_file("phrase", PHRASE)
        .with_file("other", "wrong");
    private(&env.home().join("phrase"));
    private(&env.home().join("other"));
    let none = backup(&env, "create");
    assert_eq!(none.exit(), "2", "{none}");
    assert!(!env.home().join("repository").exists());
    assert_eq!(env.run(["vault", "init"]).exit(), "0");
    let missing = backup(&env, "list");
    assert_eq!(missing.exit(), "2", "{missing}");
    assert!(
        missing
            .stderr()
            .contains("hint: proxmox-ai backup create --target"),
        "{missing}"
    );
    done(&env, "create");
    let wrong = env.run([
        "backup",
        "list",
        "--target",
        "repository",
        "--passphrase-file",
        "other",
    ]);
    assert_eq!(wrong.exit(), "12", "{wrong}");
    assert!(
        wrong.stderr().contains("not the one of the vault"),
        "{wrong}"
    );
    let inside = env.run(["backup", "create", "--target"]);
    assert_eq!(inside.exit(), "2");
    let target = data(&env).join("vault/repository");
    let inside = env.run(
        [
            "backup",
            "create",
            "--passphrase-file",
            "phrase",
            "--target",
        ]
        .map(String::from)
        .into_iter()
        .chain([target.display().to_string()]),
    );
    assert_eq!(inside.exit(), "2", "{inside}");
    let unknown = backup(&env, "restore 0123456789");
    assert_eq!(unknown.exit(), "2", "{unknown}");
    let no_terminal = env.run(["backup", "list", "--target", "repository"]);
    assert!(
        no_terminal.stderr().contains("--passphrase-fd N"),
        "{no_terminal}"
    );
}

#[test]
fn damage_is_told_and_exit_21_and_nothing_is_restored_of_it() {
    let env = made();
    done(&env, "create");
    let folder = env.home().join("repository/data");
    for entry in std::fs::read_dir(folder).unwrap() {
        for pack in std::fs::read_dir(entry.unwrap().path()).unwrap() {
            let path = pack.unwrap().path();
            let mut bytes = std::fs::read(&path).unwrap();
            bytes[40] ^= 1;
            std::fs::write(&path, bytes).unwrap();
        }
    }
    let run = backup(&env, "verify");
    assert!(["3", "21"].contains(&run.exit()), "{run}");
    assert!(!run.stderr().contains("panicked"), "{run}");
    let before = std::fs::read(data(&env).join("vault/keys.json")).unwrap();
    let run = backup(&env, "restore --accept-risk journal-rollback");
    assert!(["3", "21"].contains(&run.exit()), "{run}");
    assert_eq!(
        std::fs::read(data(&env).join("vault/keys.json")).unwrap(),
        before
    );
}

#[test]
fn a_pass_phrase_can_be_made_and_is_never_made_twice() {
    let env = made();
    let create = [
        "backup",
        "create",
        "--target",
        "repository",
        "--make-passphrase",
        "new",
    ];
    let run = env.run(create);
    assert_eq!(run.exit(), "0", "{run}");
    let path = env.home().join("new");
    assert_eq!(
        std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    assert_eq!(env.read("new").trim_end().len(), 39);
    let again = env.run(create);
    assert_eq!(again.exit(), "2", "{again}");
    let listed = env.run([
        "backup",
        "list",
        "--target",
        "repository",
        "--passphrase-file",
        "new",
    ]);
    assert_eq!(listed.exit(), "0", "{listed}");
}

#[test]
fn a_full_disk_ends_a_backup_and_a_restore_and_changes_nothing() {
    let env = made();
    let mut state = 1_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    let noise: Vec<u8> = (0..3_000_000).map(|_| next()).collect();
    let file = data(&env).join("vault/large");
    std::fs::write(&file, noise).unwrap();
    private(&file);
    let on_small = |run: Run, folder: &str| {
        let mount = format!(
            "umask 077; mkdir -p '{folder}' && mount -t tmpfs -o size=1m,mode=700 tmpfs '{folder}' || exit 99; exec \"$@\""
        );
        let run = run.through(["unshare", "-Urm", "sh", "-c", &mount, "sh"]);
        let cannot = run.exit() == "99" || run.stderr().starts_with("unshare:");
        if cannot {
            println!("skipped: no small disk can be mounted here");
        }
        (!cannot).then_some(run)
    };
    let repository = env.home().join("repository").display().to_string();
    let Some(full) = on_small(backup(&env, "create"), &repository) else {
        return;
    };
    assert_eq!(full.exit(), "3", "{full}");
    assert!(
        full.stderr()
            .contains("no space is left for the repository"),
        "{full}"
    );
    assert!(!data(&env).join("backup/stage").exists());
    std::fs::remove_dir_all(&repository).unwrap();
    done(&env, "create");
    let into = env.home().join("small").display().to_string();
    let full = on_small(backup(&env, &format!("restore --into {into}/new")), &into).unwrap();
    assert_eq!(full.exit(), "3", "{full}");
    assert!(full.stderr().contains("No space left"), "{full}");
}

#[test]
fn a_schedule_is_written_shown_and_taken_back() {
    let env = made();
    let nothing = env.run(["backup", "schedule"]);
    assert_eq!(nothing.exit(), "1", "{nothing}");
    let place = ["--target", "repository", "--passphrase-file", "phrase"];
    let set = |words: &[&str]| {
        let all = ["backup", "schedule"].iter().chain(words).chain(&place);
        env.run(all.map(|word| word.to_string()))
    };
    let run = set(&["daily", "02:30"]);
    assert_eq!(run.exit(), "0", "{run}");
    let units = env.home().join(".config/systemd/user");
    let unit = std::fs::read_to_string(units.join("proxmox-ai-backup.service")).unwrap();
    let target = env.home().join("repository").display().to_string();
    assert!(
        unit.contains(&format!("\"--target\" \"{target}\"")),
        "{unit}"
    );
    assert!(!unit.contains(PHRASE));
    let timer = units.join("timers.target.wants/proxmox-ai-backup.timer");
    assert!(
        std::fs::read_to_string(timer)
            .unwrap()
            .contains("OnCalendar=*-*-* 02:30:00")
    );
    let shown = document(&env.run(["backup", "schedule", "--json"]));
    assert_eq!(shown["schedule"], "daily 02:30");
    assert!(shown["next"].as_i64().unwrap() > 1_700_000_000);
    assert_eq!(env.run(["backup", "schedule", "off"]).exit(), "0");
    assert_eq!(env.run(["backup", "schedule"]).exit(), "1");
    assert!(!units.join("proxmox-ai-backup.service").exists());
    let cron = set(&["weekly", "sun", "--cron"]);
    assert!(cron.stdout().starts_with("17 2 * * 0 '/"), "{cron}");
    // What a shell exports the timer does not know, and another vault, or none, would be backed up.
    let other = env.home().join("other").display().to_string();
    let cron = set(&["weekly", "sun", "--cron"]).variable("XDG_DATA_HOME", &other);
    // A run shows its home by this word.
    let before = "17 2 * * 0 '/usr/bin/env' 'XDG_DATA_HOME=[HOME]/other' '/";
    assert!(cron.stdout().starts_with(before), "{cron}");
    assert_eq!(set(&["sometimes"]).exit(), "2");
    assert_eq!(env.run(["backup", "schedule", "daily"]).exit(), "2");
}

#[test]
fn backups_are_forgotten_by_rule_and_their_room_is_freed() {
    let env = made();
    done(&env, "create");
    done(&env, "create");
    let would = done(&env, "forget --keep-last 1 --dry-run");
    assert!(
        would.stderr().contains("1 would be forgotten, 1 kept"),
        "{would}"
    );
    let gone = document(&done(&env, "forget --keep-last 1 --json"));
    assert_eq!(gone["kept"], 1);
    done(&env, "prune --at-once");
    assert_eq!(document(&done(&env, "verify --json"))["whole"], true);
    assert_eq!(backup(&env, "forget --keep-last 0").exit(), "2");
}
