//! The files beside the vault: a secret that others may read, and a key file that a crash left.

use pai_testkit::Run;

use super::{done, folder, made, set_mode, slots, vault, with_phrases};

#[test]
fn a_secret_in_a_file_that_others_may_read_is_refused_and_not_made_private_in_silence() {
    let (env, _) = made();
    done(&env, "enrol passphrase --new-passphrase-file phrase");
    let file = env.home().join("phrase");
    let refused = |run: Run, why: &str| {
        assert_eq!(run.exit(), "12", "{run}");
        assert!(run.stderr().contains(why), "{why}: {run}");
        assert!(run.stderr().contains("\nhint: "), "{run}");
    };
    let commands: [&[&str]; 3] = [
        &["vault", "passphrase", "--passphrase-file", "phrase"],
        &[
            "backup",
            "list",
            "--target",
            "repository",
            "--passphrase-file",
            "phrase",
        ],
        &["redact", "--ledger", "led", "--passphrase-file", "phrase"],
    ];
    for (mode, why) in [
        (0o644, "/phrase` can be read by other users (mode 0644)"),
        (0o640, "/phrase` can be read by other users (mode 0640)"),
        (0o602, "/phrase` can be changed by other users (mode 0602)"),
    ] {
        set_mode(&file, mode);
        for command in commands {
            refused(env.run(command.iter().copied()).stdin("x"), why);
        }
        let now = std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions());
        assert_eq!(now & 0o777, mode, "it is as it was");
    }
    // Whoever opens a descriptor answers for it.
    let script = "exec \"$@\" 3<phrase";
    let run = env
        .run(["redact", "--ledger", "led", "--passphrase-fd", "3"])
        .stdin("x")
        .through(["sh", "-c", script, "sh"]);
    assert_eq!(run.exit(), "0", "{run}");
    let other = with_phrases();
    done(
        &other,
        "init --with passphrase --new-passphrase-file phrase",
    );
    set_mode(&other.home().join("phrase"), 0o644);
    let words = ["--vault-passphrase-file", "phrase", "vault", "rekey"];
    refused(other.run(words), "can be read by other users");
    set_mode(&file, 0o600);
    let run = env.run([
        "redact",
        "--ledger",
        "other-led",
        "--passphrase-file",
        "phrase",
    ]);
    assert_eq!(run.stdin("x").exit(), "0");
    if std::os::unix::fs::chown(&file, Some(1000), None).is_err() {
        println!("skipped: root does not run the tests, or cannot change the user");
        return;
    }
    let run = env.run(["redact", "--ledger", "led-3", "--passphrase-file", "phrase"]);
    refused(run.stdin("x"), "/phrase` belongs to user 1000");
}

#[test]
fn a_key_file_that_a_crash_left_is_gone_after_the_next_command() {
    let (env, _) = made();
    done(&env, "enrol passphrase --new-passphrase-file phrase");
    let file = folder(&env).join("key");
    let bytes = std::fs::read(&file).unwrap();
    done(&env, "remove key-file");
    assert!(!file.exists());
    // As if the process had ended between the slots and the file.
    std::fs::write(&file, &bytes).unwrap();
    set_mode(&file, 0o600);
    let run = vault(&env, "rekey --passphrase-file phrase");
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!file.exists());
    assert_eq!(slots(&env), ["recovery recovery", "passphrase asks"]);
}
