//! `benchmark-models`, from outside.

use insta::assert_snapshot;
use pai_testkit::{Act, Script};
use serde_json::Value;

use crate::{home, without_user_namespaces};

#[test]
fn without_a_model_there_is_nothing_to_measure() {
    assert_snapshot!(home().run(["benchmark-models"]), @r"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: no model is installed
    hint: proxmox-ai models pull
    ");
}

#[test]
fn no_runs_are_wrong_usage() {
    assert_eq!(home().run(["benchmark-models", "--runs", "0"]).exit(), "2");
}

#[test]
fn each_model_gets_a_line_with_what_was_measured() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let arguments = [
        "--runs",
        "2",
        "--prompt-tokens",
        "100",
        "--output-tokens",
        "50",
    ];
    // The fake worker says that its prompt took one second and its output two.
    let run = env.run([&["benchmark-models"][..], &arguments].concat());
    assert_eq!(run.exit(), "0", "{run}");
    let stdout = run.stdout();
    let lines: Vec<Vec<&str>> = stdout
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(lines[0][..3], ["model", "runs", "prompt"], "{run}");
    assert_eq!(
        lines[1][..6],
        ["fake", "2", "100.0", "(100.0-100.0)", "25.0", "(25.0-25.0)"],
        "{run}"
    );
    assert_eq!(lines.len(), 2, "{run}");
    let document = env.run([&["benchmark-models", "--json"][..], &arguments].concat());
    let document: Value = serde_json::from_str(&document.stdout()).unwrap();
    let one = &document["models"][0];
    assert_eq!((&one["name"], &one["runs"]), (&"fake".into(), &2.into()));
    assert_eq!(one["output_tokens_per_second"]["median"], 25.0);
    assert!(one["peak_memory"].as_u64().unwrap() > 0);
}

#[test]
fn a_worker_that_dies_ends_the_benchmark() {
    let script = Script {
        on_load: Some(Act::Crash),
        ..Script::default()
    };
    let run = home()
        .with_fake_model(&script)
        .run(["benchmark-models", "fake"]);
    assert_eq!(run.exit(), "3", "{run}");
    assert!(
        run.stderr()
            .contains("error: the worker ended: it crashed (signal 6)"),
        "{run}"
    );
}

#[test]
fn a_layer_that_is_required_and_does_not_hold_is_a_refusal_and_otherwise_told() {
    let env = home().with_fake_model(&Script::of(Act::First));
    let Some(through) = without_user_namespaces(&env) else {
        return;
    };
    let told = env
        .run(["benchmark-models", "--runs", "1"])
        .through(through);
    assert_eq!(told.exit(), "0", "{told}");
    let stderr = told.stderr();
    assert_eq!(
        stderr
            .matches("warning: the cage's layer user_ns is missing")
            .count(),
        1,
        "{told}"
    );
    let run = env
        .run(["benchmark-models", "--runs", "1", "--require-layers", "all"])
        .through(through);
    assert_eq!(run.exit(), "20", "{run}");
}
