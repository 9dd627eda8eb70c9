//! `privacy`, from outside.

use std::path::Path;

use insta::assert_snapshot;
use pai_testkit::TestEnv;
use serde_json::Value;

use crate::home;

/// Says, once and aloud, when the worker is not built beside the program: there is nothing to verify then.
fn worker() -> bool {
    let there = Path::new(env!("CARGO_BIN_EXE_proxmox-ai"))
        .with_file_name("pai-worker")
        .exists();
    if !there {
        println!("skipped: pai-worker is not built; run `cargo build -p pai-worker`");
    }
    there
}

fn verify(env: &TestEnv, arguments: &[&str]) -> Value {
    let run = env.run([&["privacy", "verify", "--json"], arguments].concat());
    serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {run}"))
}

#[test]
fn the_worker_itself_lets_no_attempt_out() {
    if !worker() {
        return;
    }
    let env = home();
    let run = env.run(["privacy", "verify", "--json"]);
    let report: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(
        (run.exit(), report["passed"].as_bool()),
        ("0", Some(true)),
        "{run}"
    );
    assert_eq!(report["schema"], 1);
    for row in report["attempts"].as_array().unwrap() {
        assert_eq!(row["caged"]["result"], "denied", "{row:#}");
        if row["control"]["result"] != "worked" {
            println!(
                "skipped: the control of {} shows nothing: {}",
                row["attempt"], row["control"]["why"]
            );
        }
    }
    // Nothing is left behind but the folder for sockets.
    assert_eq!(env.tree(), [".run/", ".run/proxmox-ai/"]);
}

#[test]
fn one_attempt_can_be_made_alone() {
    if !worker() {
        return;
    }
    let report = verify(&home(), &["--attempt", "read_file", "--attempt", "udp"]);
    let names: Vec<&str> = report["attempts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["attempt"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["read_file", "udp"]);
}

#[test]
fn the_answer_is_two_tables_and_a_verdict() {
    if !worker() {
        return;
    }
    let run = home().run(["privacy", "verify", "--attempt", "inherited_file"]);
    let stdout = run.stdout();
    let lines: Vec<&str> = stdout.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "attempt         control  caged  denied by",
            "inherited_file  works    EBADF  descriptors",
            ""
        ],
        "{run}"
    );
    assert!(lines[3].starts_with("layer          state"), "{run}");
    let verdict = "1 of 1 attempts denied in the cage; 1 shown to work outside it";
    assert_eq!(lines.last(), Some(&verdict), "{run}");
}

#[test]
fn sixty_columns_are_enough() {
    if !worker() {
        return;
    }
    let run = home()
        .run(["privacy", "verify"])
        .variable("COLUMNS", "60")
        .variable("NO_COLOR", "1")
        .on_terminal();
    let stdout = run.stdout();
    // The verdict, the last line, is a sentence that the terminal itself wraps.
    let lines: Vec<&str> = stdout.trim_end().lines().collect();
    for line in &lines[..lines.len() - 1] {
        assert!(line.trim_end().chars().count() <= 60, "{line}");
    }
    assert!(lines.len() > 60 && !stdout.contains('\u{1b}'), "{run}");
}

#[test]
fn a_required_layer_that_holds_changes_nothing() {
    if !worker() {
        return;
    }
    let required = "--require-layers=descriptors,seccomp-allow";
    let report = verify(&home(), &["--attempt", "udp", required]);
    assert_eq!(report["passed"], true);
}

#[test]
fn a_required_layer_that_cannot_hold_is_a_refusal_by_policy() {
    if !worker() {
        return;
    }
    // In a user namespace whose own limit for further ones is 0; the machine's is untouched.
    let script = format!(
        "echo 0 > /proc/sys/user/max_user_namespaces && exec {} privacy verify --require-layers user_ns",
        env!("CARGO_BIN_EXE_proxmox-ai")
    );
    let run =
        TestEnv::new("/usr/bin/unshare").run(["--user", "--map-root-user", "sh", "-c", &script]);
    if run.stderr().contains("unshare failed") || run.stderr().contains("Permission denied") {
        println!("skipped: user namespaces cannot be refused here: {run}");
        return;
    }
    assert_snapshot!(run, @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: the cage is not closed: user_ns (this machine allows no more namespaces (sysctl user.max_*_namespaces))
    hint: see what is required: proxmox-ai config get ai.require_layers --origin
    ");
}

#[test]
fn a_name_that_is_no_layer_is_wrong_usage() {
    let run = home().run(["privacy", "verify", "--require-layers", "moat"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr().contains("`moat` is not a layer of the cage"),
        "{run}"
    );
}

#[test]
fn a_name_that_is_no_attempt_gets_a_suggestion() {
    let run = home().run(["privacy", "verify", "--attempt", "tcp_v5"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("tcp_v4"), "{run}");
}

#[test]
fn a_mistyped_command_of_the_group_gets_a_suggestion() {
    assert_snapshot!(home().run(["privacy", "verfy"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: unrecognized subcommand 'verfy'
      tip: a similar subcommand exists: 'verify'
    hint: usage: proxmox-ai privacy [OPTIONS] <COMMAND>
    ");
}
