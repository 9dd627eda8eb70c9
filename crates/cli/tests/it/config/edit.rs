//! `config edit`, from outside. The editors are one line of shell each.

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv};

use super::{USER_FILE, mode};
use crate::home;

const COPY: &str = ".config/proxmox-ai/config.edit.toml";

/// Runs `config edit` with a shell command as the editor; `$1` is the copy.
fn edit(env: &TestEnv, script: &str) -> Run {
    let editor = format!("sh -c '{script}' editor");
    env.run(["config", "edit"]).variable("EDITOR", editor)
}

#[test]
fn what_is_right_takes_the_files_place() {
    let env = home().with_file(USER_FILE, "# mine\n[ai]\nthreads = 4\n");
    let run = edit(&env, "sed -i s/4/8/ \"$1\"; ls -l \"$1\" | cut -c1-10");
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----
    - ai.threads = 4
    + ai.threads = 8
    ----- stderr -----
    -rw-------
    wrote `[HOME]/.config/proxmox-ai/config.toml`
    ");
    assert_eq!(env.read(USER_FILE), "# mine\n[ai]\nthreads = 8\n");
    assert_eq!(mode(&env, USER_FILE), 0o600);
    assert!(!env.home().join(COPY).exists());
}

#[test]
fn visual_wins_over_editor_and_may_hold_options() {
    let env = home();
    let run = env
        .run(["config", "edit"])
        .variable("EDITOR", "false")
        .variable("VISUAL", "sed -i s/#threads.*/threads=4/");
    assert_eq!(run.exit(), "0", "{run}");
    assert!(
        env.read(USER_FILE).contains("\nthreads=4\n"),
        "{}",
        env.read(USER_FILE)
    );
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_the_copy_is_gone_on_with() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    let run = edit(
        &env,
        "echo treads = 5 >> \"$1\"; echo batch = true >> \"$1\"",
    );
    assert_snapshot!(run, @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the file has mistakes, and was not changed
      [HOME]/.config/proxmox-ai/config.edit.toml:3: there is no setting `ai.treads`
        did you mean `ai.threads`?
      [HOME]/.config/proxmox-ai/config.edit.toml:4: `ai.batch` must be a whole number from 1 to 8192, or `auto`, not a switch
    hint: the copy is kept: proxmox-ai config edit goes on with it, --discard throws it away
    ");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\n");
    let run = edit(
        &env,
        "sed -i \"/treads/d; s/batch = true/batch = 64/\" \"$1\"",
    );
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stderr().contains("going on with the copy"), "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\nbatch = 64\n");
}

#[test]
fn a_copy_can_be_thrown_away() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    assert_eq!(edit(&env, "echo x >> \"$1\"").exit(), "2");
    let run = env
        .run(["config", "edit", "--discard"])
        .variable("EDITOR", "true");
    assert!(run.stderr().contains("nothing has changed"), "{run}");
    assert!(!env.home().join(COPY).exists());
}

#[test]
fn a_file_that_cannot_be_read_can_be_mended() {
    let env = home().with_file(USER_FILE, "ai = = 4\n");
    let run = edit(&env, "echo ai.threads = 4 > \"$1\"");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), "ai.threads = 4\n");
}

#[test]
fn an_editor_that_fails_changes_nothing() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    let run = env.run(["config", "edit"]).variable("VISUAL", "false");
    assert_eq!(run.exit(), "3", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\n");
    let run = env
        .run(["config", "edit"])
        .variable("VISUAL", "/no/such/editor");
    assert_eq!(run.exit(), "3", "{run}");
}

#[test]
fn a_change_by_another_command_meanwhile_is_not_lost() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    let file = env.home().join(USER_FILE);
    let script = format!(
        "echo batch = 64 >> \"$1\"; echo context = 2048 >> {}",
        file.display()
    );
    let run = edit(&env, &script);
    assert_eq!(run.exit(), "13", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\ncontext = 2048\n");
    assert_eq!(env.read(COPY), "[ai]\nthreads = 4\nbatch = 64\n");
}

#[test]
fn a_copy_that_was_kept_does_not_undo_what_was_set_since() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    assert_eq!(edit(&env, "echo batch = many >> \"$1\"").exit(), "2");
    let set = env.run(["config", "set", "network.external_access", "false"]);
    assert_eq!(set.exit(), "0", "{set}");
    let strict = env.read(USER_FILE);
    // Mended, it would still be without what was set meanwhile.
    let run = edit(&env, "sed -i s/many/64/ \"$1\"");
    assert_eq!(run.exit(), "13", "{run}");
    assert!(
        run.stderr()
            .contains("would undo what has been set since: `network.external_access`"),
        "{run}"
    );
    assert_eq!(env.read(USER_FILE), strict);
    // With the same line in it, it is taken.
    let run = edit(
        &env,
        "echo network.external_access = false | cat - \"$1\" > t; cp t \"$1\"",
    );
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(
        env.read(USER_FILE),
        "network.external_access = false\n[ai]\nthreads = 4\nbatch = 64\n"
    );
    assert!(!env.home().join(COPY).exists());
}

#[test]
fn an_editor_that_fails_leaves_no_copy_that_would_be_gone_on_with() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    let run = env.run(["config", "edit"]).variable("VISUAL", "false");
    assert_eq!(run.exit(), "3", "{run}");
    assert!(!env.home().join(COPY).exists());
    assert_eq!(env.run(["config", "set", "ai.threads", "8"]).exit(), "0");
    let run = env.run(["config", "edit"]).variable("VISUAL", "true");
    assert!(run.stderr().contains("nothing has changed"), "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 8\n");
}

#[test]
fn without_a_terminal_only_an_editor_that_was_named_is_started() {
    let env = home();
    // A `vi` that is started all the same may wait for somebody for ever.
    let run = env.run(["config", "edit"]).through(["timeout", "20"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr().contains("no terminal for the editor `vi`"),
        "{run}"
    );
    assert!(!env.home().join(COPY).exists());
}

#[test]
fn an_editor_gets_nothing_that_is_open_but_the_terminal() {
    let env = home();
    // As when a pass phrase comes by a descriptor.
    let run = env
        .run(["config", "edit"])
        .variable(
            "EDITOR",
            "test ! -e /proc/self/fd/9 && test -e /proc/self/fd/2 #",
        )
        .through(["sh", "-c", "exec 9</dev/null; exec \"$@\"", "sh"]);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn two_editors_do_not_share_a_copy() {
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    // The first one's editor runs the second one.
    let script = format!(
        "EDITOR=true {} config edit 2>&1 | grep -q \"by another .config edit.\" && echo batch = 64 >> \"$1\"",
        env!("CARGO_BIN_EXE_proxmox-ai")
    );
    let run = edit(&env, &script);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\nbatch = 64\n");
}

#[test]
fn on_a_terminal_one_is_asked_whether_to_go_on() {
    if !std::path::Path::new("/usr/bin/script").exists() {
        println!("skipped: the program `script` is missing");
        return;
    }
    let env = home().with_file(USER_FILE, "[ai]\nthreads = 4\n");
    // The first time it makes a mistake, the second time it mends it.
    let script = "grep -q treads \"$1\" && sed -i /treads/d \"$1\" || echo treads = 5 >> \"$1\"";
    let run = env
        .run(["config", "edit"])
        .variable("EDITOR", format!("sh -c '{script}' editor"))
        .stdin("y\n")
        .on_terminal();
    assert_eq!(run.exit(), "0", "{run}");
    let said = run.stdout();
    assert!(
        said.contains("edit again? [Y/n]") && said.contains("did you mean `ai.threads`?"),
        "{run}"
    );
    let run = env
        .run(["config", "edit"])
        .variable("EDITOR", format!("sh -c '{script}' editor"))
        .stdin("n\n")
        .on_terminal();
    assert_eq!(run.exit(), "2", "{run}");
    assert_eq!(env.read(USER_FILE), "[ai]\nthreads = 4\n");
}
