//! `privacy`, from outside.

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv, attempts_program, worker_program};
use serde_json::Value;

use crate::{WITHOUT_USER_NAMESPACES, home, without_user_namespaces};

/// A home of a program with the real worker beside it.
fn caged_home() -> TestEnv {
    home().with_worker(&worker_program())
}

fn verify(env: &TestEnv, arguments: &[&str]) -> Value {
    let run = env.run([&["privacy", "verify", "--json"], arguments].concat());
    serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {run}"))
}

#[test]
fn the_worker_itself_lets_no_attempt_out() {
    let env = caged_home();
    let report = assert_nothing_got_out(&env.run(["privacy", "verify", "--json"]));
    assert_eq!(report["schema"], 1);
    // Nothing is left behind but the folder for sockets.
    assert_eq!(env.tree(), [".run/", ".run/proxmox-ai/"]);
}

/// The user `nobody`.
const NOBODY: u32 = 65534;

/// Drops the rights of root, with the kernel's own tool.
const AS_NOBODY: [&str; 5] = [
    "setpriv",
    "--reuid=65534",
    "--regid=65534",
    "--clear-groups",
    "--",
];

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").unwrap().uid() == 0
}

/// A home with both programs installed, of an ordinary user: `nobody`, where root runs the tests.
fn ordinary() -> (TestEnv, Vec<&'static str>) {
    let env = home().with_worker(&worker_program());
    if !is_root() {
        return (env, Vec::new());
    }
    env.give_to(NOBODY);
    (env, AS_NOBODY.to_vec())
}

/// Checks a report of everything: all denied, each control shown or told.
fn assert_nothing_got_out(run: &Run) -> Value {
    let report: Value =
        serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {run}"));
    assert_eq!(
        (run.exit(), report["passed"].as_bool()),
        ("0", Some(true)),
        "{run}"
    );
    let rows = report["attempts"].as_array().unwrap();
    assert_eq!(rows.len(), pai_cage::escape::attempts().len());
    for row in rows {
        assert_eq!(row["caged"]["result"], "denied", "{row:#}");
        assert_ne!(row["control"]["result"], "failed", "{row:#}");
        let name = row["attempt"].as_str().unwrap();
        let told = report["verdict"].as_str().unwrap().contains(name);
        assert_eq!(told, row["control"]["result"] == "not_shown", "{row:#}");
    }
    report
}

#[test]
fn an_ordinary_user_can_put_the_cage_to_the_test() {
    let (env, user) = ordinary();
    let report = assert_nothing_got_out(&env.run(["privacy", "verify", "--json"]).through(user));
    assert_ne!(report["user"], 0);
}

#[test]
fn the_cage_can_be_put_to_the_test_where_user_namespaces_are_refused() {
    let (env, user) = ordinary();
    let through = [&user[..], &WITHOUT_USER_NAMESPACES].concat();
    if env.run(["--help"]).through(through.clone()).exit() != "0" {
        println!("skipped: user namespaces cannot be refused here");
        return;
    }
    let run = env
        .run(["privacy", "verify", "--json"])
        .through(through.clone());
    let report = assert_nothing_got_out(&run);
    let layers = report["layers"].as_array().unwrap();
    let state = |name: &str| &layers.iter().find(|layer| layer["layer"] == name).unwrap()["state"];
    for name in ["user_ns", "net_ns", "mount"] {
        assert_eq!(state(name), "missing", "{name}");
    }
    assert_eq!(state("seccomp_allow"), "active");
    // What cannot be shown here is told for each attempt, with the reason, and is no failure.
    let run = env
        .run(["privacy", "verify", "--attempt", "chroot"])
        .through(through);
    assert_eq!(run.exit(), "0", "{run}");
    let stdout = run.stdout();
    assert!(
        stdout.contains("\nnot shown here: chroot: unshare: ENOSPC\n"),
        "{run}"
    );
    assert!(
        stdout
            .lines()
            .next_back()
            .unwrap()
            .ends_with("not shown here: chroot"),
        "{run}"
    );
}

#[test]
fn a_worker_that_makes_no_attempt_outside_the_cage_fails_the_command() {
    let env = home().with_worker(&attempts_program());
    std::fs::write(env.installed().unwrap().join("sloth"), "").unwrap();
    let run = env.run(["privacy", "verify", "--attempt", "read_file"]);
    assert_eq!(run.exit(), "1", "{run}");
    let stdout = run.stdout();
    let verdict =
        "1 of 1 attempts denied in the cage; 0 shown to work outside it; control failed: read_file";
    assert_eq!(stdout.lines().last(), Some(verdict), "{run}");
    assert!(stdout.contains("read_file  FAILED"), "{run}");
}

#[test]
fn one_attempt_can_be_made_alone() {
    let report = verify(
        &caged_home(),
        &["--attempt", "read_file", "--attempt", "udp"],
    );
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
    let run = caged_home().run(["privacy", "verify", "--attempt", "inherited_file"]);
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
    let run = caged_home()
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
    let required = "--require-layers=descriptors,seccomp-allow";
    let report = verify(&caged_home(), &["--attempt", "udp", required]);
    assert_eq!(report["passed"], true);
}

#[test]
fn a_required_layer_that_cannot_hold_is_a_refusal_by_policy() {
    let env = caged_home();
    let Some(through) = without_user_namespaces(&env) else {
        return;
    };
    let run = env
        .run(["privacy", "verify", "--require-layers", "user_ns"])
        .through(through);
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
