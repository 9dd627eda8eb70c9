//! Files that are not as they should be, and two writers at once: each is an error with a hint, nothing is lost.

use insta::assert_snapshot;

use super::{USER_FILE, mode, set_mode};
use crate::home;

#[test]
fn a_folder_in_the_files_place_is_named() {
    let env = home();
    std::fs::create_dir_all(env.home().join(USER_FILE)).unwrap();
    set_mode(&env, ".config/proxmox-ai", 0o700);
    set_mode(&env, USER_FILE, 0o700);
    assert_snapshot!(env.run(["config", "list"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.config/proxmox-ai/config.toml` is a folder, where a file is needed
    hint: move it away: mv '[HOME]/.config/proxmox-ai/config.toml' '[HOME]/.config/proxmox-ai/config.toml.away'
    ");
    let run = env.run(["config", "set", "ai.threads", "2"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(env.home().join(USER_FILE).is_dir());
}

#[test]
fn a_pipe_in_the_files_place_is_not_waited_for() {
    let env = home().with_file(USER_FILE, "");
    let path = env.home().join(USER_FILE);
    std::fs::remove_file(&path).unwrap();
    // The run's own shell makes the pipe: tests start no other program by themselves.
    let make = format!("mkfifo -m 600 '{}' && exec \"$@\"", path.display());
    let run = env
        .run(["config", "list"])
        .through(["sh", "-c", &make, "sh"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("is no regular file"), "{run}");
}

#[test]
fn nul_bytes_are_told_with_their_line() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 2\n\0\0\0\n");
    assert_snapshot!(env.run(["config", "list"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is a NUL byte in it, which no text has
      in `[HOME]/.config/proxmox-ai/config.toml`, line 3
    hint: it may have been cut off by a crash, or be UTF-16: write it anew as UTF-8
    ");
    let run = env.run(["config", "set", "ai.threads", "4"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 2\n\0\0\0\n");
}

#[test]
fn bytes_that_are_no_utf8_are_told_with_their_line() {
    let env = home().with_file(USER_FILE, "");
    std::fs::write(env.home().join(USER_FILE), b"# a\n# \xff\n").unwrap();
    let run = env.run(["config", "list"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr().contains("not valid UTF-8") && run.stderr().contains("line 2"),
        "{run}"
    );
}

#[test]
fn a_key_that_stands_twice_is_told_and_nothing_is_written() {
    let text = "[ai]\nthreads = 2\nthreads = 3\n";
    let env = home().with_file(USER_FILE, text);
    assert_snapshot!(env.run(["config", "set", "ai.batch", "64"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: this is not valid TOML: duplicate key
      in `[HOME]/.config/proxmox-ai/config.toml`, line 3
    hint: keep one of the lines that set it
    ");
    assert_eq!(env.read(USER_FILE), text);
}

#[test]
fn lines_that_end_in_two_characters_still_do_after_a_change() {
    let env = home().with_file(USER_FILE, "# mine\r\n[ai]\r\nthreads = 2 # two\r\n");
    let run = env.run(["config", "set", "ai.batch", "64"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(
        env.read(USER_FILE),
        "# mine\r\n[ai]\r\nthreads = 2 # two\r\nbatch = 64\r\n"
    );
}

#[test]
fn a_link_to_a_file_elsewhere_stays_a_link() {
    let env = home().with_file("dotfiles/config.toml", "[ai]\nthreads = 2\n");
    env.write(".config/proxmox-ai/x", "");
    std::os::unix::fs::symlink(
        env.home().join("dotfiles/config.toml"),
        env.home().join(USER_FILE),
    )
    .unwrap();
    let run = env.run(["config", "set", "ai.threads", "4"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.home().join(USER_FILE).is_symlink());
    assert_eq!(env.read("dotfiles/config.toml"), "[ai]\nthreads = 4\n");
}

#[test]
fn a_file_that_others_may_change_is_not_changed_by_us_either() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 2\n");
    set_mode(&env, USER_FILE, 0o622);
    let run = env.run(["config", "set", "ai.threads", "4"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 2\n");
    assert_eq!(mode(&env, USER_FILE), 0o622);
}

#[test]
fn a_file_of_another_user_is_refused_with_the_fix() {
    use std::os::unix::fs::{MetadataExt, chown, lchown};
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 2\n");
    let path = env.home().join(USER_FILE);
    if std::fs::metadata(&path).unwrap().uid() != 0 || chown(&path, Some(4711), None).is_err() {
        println!("skipped: root does not run the tests, or cannot change the user");
        return;
    }
    let run = env.run(["config", "set", "ai.threads", "4"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert!(run.stderr().contains("belongs to another user"), "{run}");
    assert!(
        run.stderr()
            .contains("hint: look at what is in it, then run `chown"),
        "{run}"
    );
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 2\n");
    // A link of theirs is as little ours to follow.
    std::fs::rename(&path, env.home().join("real.toml")).unwrap();
    chown(env.home().join("real.toml"), Some(0), None).unwrap();
    std::os::unix::fs::symlink(env.home().join("real.toml"), &path).unwrap();
    lchown(&path, Some(4711), None).unwrap();
    let run = env.run(["config", "list"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert!(
        run.stderr().contains("is a link of another user's"),
        "{run}"
    );
}

#[test]
fn writers_at_the_same_time_lose_nothing() {
    let env = home().with_file(USER_FILE, "[ai]\n");
    let settings = [
        ("ai.threads", "3"),
        ("ai.batch", "64"),
        ("ai.context", "2048"),
        ("ai.keep_alive", "1m"),
        ("redact.network", "mask"),
        ("ui.color", "never"),
        ("ai.cache_retention_days", "1"),
        ("ai.cache_size", "10MB"),
    ];
    // One shell starts them all, and waits for all.
    let mut script = String::new();
    for (key, value) in settings {
        script.push_str(&format!("\"$1\" config set {key} {value} -q & "));
    }
    script.push_str("wait");
    let run = env.run(["x"]).through(["sh", "-c", &script, "sh"]);
    assert_eq!(run.exit(), "0", "{run}");
    for (key, value) in settings {
        assert_eq!(
            env.run(["config", "get", key]).stdout(),
            format!("{value}\n"),
            "{}",
            env.read(USER_FILE)
        );
    }
}

#[test]
fn a_full_disk_leaves_the_old_file_whole() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 2\n");
    // A shell's limit on files stands for the disk: no write may go beyond 0 bytes.
    let limit = ["sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"];
    for _ in ["there is no vault yet", "there is one"] {
        let run = env.run(["config", "set", "ai.threads", "4"]).through(limit);
        assert_eq!(run.exit(), "3", "{run}");
        assert!(run.stderr().contains("error: cannot write"), "{run}");
        assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 2\n");
        assert_eq!(env.run(["config", "unset", "ai.batch"]).exit(), "0");
    }
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 2\n");
    assert_eq!(
        env.tree()
            .iter()
            .filter(|name| name.ends_with(".new"))
            .count(),
        0
    );
}

#[test]
fn a_disk_that_is_read_only_is_named_and_nothing_is_lost() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 2\n");
    let folder = env.home().join(".config").display().to_string();
    let script = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"";
    let through = ["unshare", "-Urm", "sh", "-c", script, &folder];
    if env.run(["--help"]).through(through).exit() != "0" {
        println!("skipped: user namespaces are refused to ordinary users here");
        return;
    }
    let run = env
        .run(["config", "set", "ai.threads", "4"])
        .through(through);
    assert_snapshot!(run, @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: cannot write `[HOME]/.config/proxmox-ai/config.toml`
      Read-only file system (os error 30)
    hint: the old settings are as they were
    ");
    assert_eq!(
        env.run(["config", "get", "ai.threads"])
            .through(through)
            .stdout(),
        "2\n"
    );
}

#[test]
fn a_secret_is_not_stored_and_not_repeated() {
    let env = home();
    let token = super::token();
    for arguments in [
        ["config", "set", "ai.model", &token],
        ["config", "set", "models.shared_folder", &token],
        ["config", "set", &token, "x"],
    ] {
        let run = env.run(arguments);
        assert_eq!(run.exit(), "2", "{run}");
        let secret = token.rsplit('=').next().unwrap();
        assert!(!run.to_string().contains(secret), "{run}");
    }
    // One that has the form of a value all the same.
    let token = super::well_formed_token();
    let import = env
        .run(["config", "import", "-"])
        .stdin(format!("ai.model = \"{token}\"\n"));
    for run in [env.run(["config", "set", "ai.model", &token]), import] {
        assert_eq!(run.exit(), "2", "{run}");
        assert!(run.stderr().contains("secret"), "{run}");
        assert!(!run.to_string().contains(&token), "{run}");
    }
    assert_snapshot!(env.run(["config", "set", "pve.api_token", "x"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no setting `pve.api_token`
    hint: settings files hold no secrets: give one where a command asks for it, as a file or a file descriptor, and let the program's vault keep it
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}
