//! What holds for every command: help, usage errors, pipes, terminals, and the tree's own rules.

use insta::assert_snapshot;

use crate::home;

#[test]
fn help_writes_nothing_to_disk_and_needs_no_home() {
    let env = home();
    let run = env.run(["--help"]);
    assert_eq!((run.exit(), run.stderr()), ("0", String::new()));
    assert!(run.stdout().contains("Usage: proxmox-ai"), "{run}");
    assert_eq!(env.tree(), Vec::<String>::new());
    let run = env.run(["config", "--help"]).variable("HOME", "");
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn a_mistyped_command_gets_a_suggestion() {
    assert_snapshot!(home().run(["confg"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: unrecognized subcommand 'confg'
      tip: a similar subcommand exists: 'config'
    hint: usage: proxmox-ai [OPTIONS] <COMMAND>
    ");
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let run = home().run(["config", "list"]).closed_stdout();
    assert_eq!((run.exit(), run.stderr()), ("0", String::new()));
    let run = home().run(["--help"]).closed_stdout();
    assert_eq!((run.exit(), run.stderr()), ("0", String::new()));
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let run = home().run(["config", "list"]).full_stdout();
    assert_eq!(run.exit(), "3", "{run}");
    assert!(run.stderr().contains("cannot write the answer"), "{run}");
}

#[test]
fn a_home_that_cannot_be_written_stops_only_what_must_write() {
    let env = home();
    // A file where the folder should be refuses everybody, root too.
    env.write(".config/proxmox-ai", "");
    assert_eq!(env.run(["config", "get", "ai.model"]).exit(), "0");
    assert_eq!(env.run(["completions", "bash"]).exit(), "0");
    assert_snapshot!(env.run(["config", "set", "ai.threads", "2"]), @r"
    exit: 3
    ----- stdout -----

    ----- stderr -----
    error: cannot make the folder `[HOME]/.config/proxmox-ai`
      File exists (os error 17)
    hint: name a folder that can be written: HOME, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME
    ");
}

#[test]
fn without_a_home_the_settings_say_so() {
    assert_snapshot!(home().run(["config", "list"]).variable("HOME", ""), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: neither HOME nor XDG_CONFIG_HOME names a folder
    hint: HOME=/some/folder proxmox-ai …, or set XDG_CONFIG_HOME
    ");
}

#[test]
fn colour_is_obeyed_and_only_adds_to_the_words() {
    let env = home();
    let plain = env.run(["config", "list", "--origin"]).stdout();
    assert!(!plain.contains('\u{1b}'));
    let coloured = env.run(["config", "list", "--origin", "--color", "always"]);
    let coloured = coloured.stdout();
    assert!(coloured.contains("\u{1b}[1m"));
    let set = env.run(["config", "list", "--origin", "--set", "ui.color=always"]);
    assert_eq!(
        set.stdout().contains("\u{1b}[1m"),
        coloured.contains("\u{1b}[1m")
    );
    let bare = coloured.replace("\u{1b}[1m", "").replace("\u{1b}[0m", "");
    assert_eq!(bare, plain);
}

#[test]
fn a_terminal_gets_colour_and_the_environment_can_refuse_it() {
    if !std::path::Path::new("/usr/bin/script").exists() {
        println!("skipped: the program `script` is missing");
        return;
    }
    let shown = |name: &str, value: &str| {
        let run = home()
            .run(["config", "list", "--origin"])
            .variable("TERM", "xterm-256color")
            .variable(name, value)
            .on_terminal();
        assert_eq!(run.exit(), "0", "{run}");
        run.stdout()
    };
    assert!(shown("X", "").contains("\u{1b}[1m"));
    assert!(!shown("NO_COLOR", "1").contains('\u{1b}'));
    assert!(!shown("TERM", "dumb").contains('\u{1b}'));
}

#[test]
fn quiet_drops_notes_and_twice_quiet_drops_warnings() {
    let env = home().with_variable("PROXMOX_AI_AI_THREADS", "3");
    let set = |flag: &str| env.run(["config", "set", "ai.threads", "8", flag]).stderr();
    assert_eq!(set("--verbose").lines().count(), 2);
    assert!(set("-q").starts_with("warning: "));
    assert_eq!(set("-qq"), "");
}

#[test]
fn usage_errors_are_documents_too_when_json_is_asked_for() {
    let run = home().run(["config", "get", "--json", "--wrong"]);
    assert_eq!(run.exit(), "2");
    let document: serde_json::Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["error"]["kind"], "usage", "{run}");
}

#[test]
fn every_file_among_the_tests_is_a_module() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for crate_folder in std::fs::read_dir(folder).unwrap() {
        let tests = crate_folder.unwrap().path().join("tests/it");
        let Ok(main) = std::fs::read_to_string(tests.join("main.rs")) else {
            continue;
        };
        for entry in std::fs::read_dir(&tests).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let is_code = path.extension().is_some_and(|end| end == "rs");
            if is_code && name != "main" {
                assert!(
                    main.contains(&format!("mod {name};")),
                    "{} is not a module of its main.rs, so its tests never run",
                    path.display()
                );
            }
        }
    }
}

/// A home with the documented folder and a policy in it.
fn with_policy(policy: &str) -> pai_testkit::TestEnv {
    home().with_file(".proxmox-ai/security.yaml", policy)
}

#[test]
fn a_policy_that_cannot_be_honoured_stops_every_command_it_could_be_about() {
    let env = with_policy("ai_security:\n  log_all_ai_operations: false\n");
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `ai_security.log_all_ai_operations: false` cannot be honoured: every request is in the journal before the model is asked, and the journal cannot be switched off; `audit-log` shows it
      in `[HOME]/.proxmox-ai/security.yaml`, line 2
    hint: set `log_all_ai_operations: true`, or remove the line
    ");
    for command in [
        &["generate", "terraform", "a vm with 2 cores"][..],
        &["validate", "."],
        &["hardware-info"],
        &["optimize-hardware"],
        &["benchmark-models"],
        &["warmup-model"],
        &["privacy", "verify"],
        &["models", "pull"],
    ] {
        let run = env.run(command.iter().copied());
        assert_eq!(run.exit(), "2", "{command:?}: {run}");
        assert!(run.stderr().contains("log_all_ai_operations"), "{run}");
    }
    // What only shows or changes how the program is set up still works.
    for command in [&["config", "list"][..], &["completions", "bash"], &["man"]] {
        let run = env.run(command.iter().copied());
        assert_eq!(run.exit(), "0", "{command:?}: {run}");
    }
}

#[test]
fn a_key_that_no_policy_has_is_an_error_with_a_suggestion() {
    let env = with_policy("ai_security:\n  sandbox_ai_process: true\n");
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the security policy has no key `ai_security.sandbox_ai_process`
      in `[HOME]/.proxmox-ai/security.yaml`, line 2
    hint: did you mean `sandbox_ai_processes`?
    ");
}

#[test]
fn a_policy_without_downloads_refuses_them_whatever_the_settings_say() {
    let env =
        with_policy("ai_security:\n  external_downloads: false\n  sandbox_ai_processes: true\n");
    let run = env
        .run(["models", "pull", "smollm2:135m"])
        .variable("PROXMOX_AI_NETWORK_EXTERNAL_ACCESS", "true");
    assert_snapshot!(run, @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: downloading a model is refused: `ai_security.external_downloads` is false ([HOME]/.proxmox-ai/security.yaml)
    hint: without the network: proxmox-ai models import FILE, or proxmox-ai models import --ollama
    ");
    assert_eq!(env.run(["models", "list"]).exit(), "0");
}

#[test]
fn a_policy_that_others_may_change_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let env = with_policy("ai_security:\n  external_downloads: false\n");
    let file = env.home().join(".proxmox-ai/security.yaml");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
    let run = env.run(["models", "list"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert!(
        run.stderr().contains("can be changed by other users"),
        "{run}"
    );
}
