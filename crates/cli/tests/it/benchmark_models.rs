//! `benchmark-models`, from outside.

use insta::assert_snapshot;

use crate::home;

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
