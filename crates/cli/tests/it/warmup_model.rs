//! `warmup-model`, from outside.

use insta::assert_snapshot;

use crate::home;

#[test]
fn without_a_model_there_is_nothing_to_warm() {
    assert_snapshot!(home().run(["warmup-model"]), @r"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: no model is installed
    hint: proxmox-ai models pull
    ");
}
