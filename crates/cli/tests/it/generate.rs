//! `generate`, from outside.
#![expect(
    clippy::disallowed_methods,
    reason = "the checks say where real models are"
)]

mod answers;
mod doubt;
mod dry_run;
mod not_resumed;
mod recorded;
mod resumed;
mod watch;

use std::path::PathBuf;

use insta::assert_snapshot;
use pai_testkit::{Act, Script, TestEnv, worker_program};
use serde_json::Value;

use crate::{home, without_user_namespaces};

const REQUEST: &str =
    "3 node k3s cluster, each 4 cores 8GB memory, 50 GB disk on local-zfs, VLAN 20";

#[test]
fn a_request_with_nothing_to_build_says_how_one_looks() {
    assert_snapshot!(home().run(["generate", "terraform", "what is the weather like"]), @r#"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the request names nothing to build
      what is the weather like
      ^^^^^^^^^^^^^^^^^^^^^^^^
    hint: say what to build, as in "a debian 12 container with 2 cores, 1 GB of memory and 8 GB of disk"
    "#);
}

#[test]
fn an_impossible_value_is_underlined() {
    assert_snapshot!(home().run(["generate", "terraform", "a debian vm with 2 cores on vlan 5000 and 4 GB"]), @"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `vlan` cannot have this value: VLAN tags go from 1 to 4094
      a debian vm with 2 cores on vlan 5000 and 4 GB
                                  ^^^^^^^^^
    hint: correct the value and ask again
    ");
}

#[test]
fn a_contradiction_shows_both_places() {
    assert_snapshot!(home().run(["generate", "terraform", "a debian vm with 4 GB of ram, 2 cores, 8 GB of ram"]), @"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the request gives two values for `memory_mb`
      a debian vm with 4 GB of ram, 2 cores, 8 GB of ram
                       ^^^^^^^^^^^           ^^^^^^^^^^^
    hint: say which of the two holds, or name two kinds of machine
    ");
}

#[test]
fn a_refusal_shows_no_secret() {
    let secret = ["corr", "ect", "horse", "7"].concat();
    let run = home().run([
        "generate",
        "terraform",
        &format!("a vm with 0 cores, password: {secret}"),
    ]);
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr().contains("<PROSE_PASSWORD_1>"),
        "{}",
        run.stderr()
    );
    assert!(!run.stderr().contains(&secret));
}

#[test]
fn an_empty_and_a_binary_stdin_are_refused() {
    assert_eq!(home().run(["generate", "terraform"]).exit(), "2");
    let run = home()
        .run(["generate", "terraform", "-"])
        .stdin(vec![0xff, 0xfe, b'v', b'm']);
    assert_eq!(run.exit(), "2");
    assert!(run.stderr().contains("the request is not text"));
}

#[test]
fn without_a_model_there_is_no_answer_and_no_vault_is_made() {
    let env = home().showing_first_use();
    assert_snapshot!(env.run(["generate", "terraform", REQUEST]), @"
    exit: 10
    ----- stdout -----

    ----- stderr -----
    error: no model is installed
    hint: proxmox-ai models pull
    ");
    // Nor for a request that is refused, which is told first.
    let run = env.run(["generate", "terraform", "a vm with 0 cores"]);
    assert_eq!(run.exit(), "2", "{run}");
    let run = env.run(["generate", "terraform", "--dry-run", "a vm with 0 cores"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert_eq!(env.tree(), Vec::<String>::new());
    // The control: a dry run needs no model, and is recorded.
    let run = env.run(["generate", "terraform", "--dry-run", REQUEST]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(env.tree().iter().any(|path| path.ends_with("/vault/")));
}

#[test]
fn a_failure_is_one_document_where_json_is_asked_for() {
    let run = home().run(["generate", "terraform", "--json", "a vm with 0 cores"]);
    assert_eq!(run.exit(), "2");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["schema"], 1);
    assert_eq!(document["error"]["exit"], 2);
}

#[test]
fn files_that_are_there_stay_unless_told_otherwise() {
    let env = home();
    env.write("k3s/main.tf", "# mine\n");
    let run = env.run(["generate", "terraform", REQUEST, "--out", "k3s"]);
    assert_eq!(run.exit(), "2");
    assert!(
        run.stderr().contains("`k3s/main.tf` is there already"),
        "{}",
        run.stderr()
    );
    assert_eq!(env.read("k3s/main.tf"), "# mine\n");
    env.write("plain", "");
    let run = env.run(["generate", "terraform", REQUEST, "--out", "plain"]);
    assert!(
        run.stderr().contains("`plain` is not a folder"),
        "{}",
        run.stderr()
    );
}

/// The folder of real models, or `None` with the reason printed.
fn real_model() -> Option<PathBuf> {
    let folder = std::env::var_os("PROXMOX_AI_TEST_MODELS").map(PathBuf::from);
    let names = [
        "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
    ];
    let found = folder.and_then(|folder| {
        names
            .iter()
            .map(|name| folder.join(name))
            .find(|path| path.is_file())
    });
    if found.is_none() {
        println!("skipped: PROXMOX_AI_TEST_MODELS holds no Qwen2.5-Coder model");
    }
    found
}

/// A home with a real model and the real worker.
fn with_model() -> Option<TestEnv> {
    let model = real_model()?;
    let env = home()
        .with_worker(&worker_program())
        .with_variable("PROXMOX_AI_AI_KEEP_ALIVE", "30s");
    let run = env.run(["models", "import", &model.display().to_string()]);
    assert_eq!(run.exit(), "0", "{}", run.stderr());
    Some(env)
}

#[test]
fn the_main_job_writes_validated_files_with_the_real_model() {
    let Some(env) = with_model() else { return };
    let run = env.run(["generate", "terraform", REQUEST, "--out", "k3s", "--json"]);
    assert_eq!(run.exit(), "0", "{}", run.stderr());
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    let guest = &document["spec"]["guests"][0];
    for (field, value) in [
        ("count", 3),
        ("cores", 4),
        ("memory_mb", 8192),
        ("disk_gb", 50),
        ("vlan", 20),
    ] {
        assert_eq!(guest[field]["value"], value, "{field}");
        assert_eq!(guest[field]["source"], "request", "{field}");
    }
    assert_eq!(guest["storage"]["value"], "local-zfs");
    assert_eq!(guest["bridge"]["source"], "default");
    assert_eq!(document["receipt"]["secrets_masked"], 0);
    for name in [
        "versions.tf",
        "provider.tf",
        "variables.tf",
        "main.tf",
        "outputs.tf",
        "terraform.tfvars.example",
    ] {
        assert!(env.home().join("k3s").join(name).is_file(), "{name}");
    }
    let checked = env.run(["validate", "k3s"]);
    assert_eq!(
        checked.exit(),
        "0",
        "{}{}",
        checked.stdout(),
        checked.stderr()
    );
    // Asked again, the worker is warm and the prompt's fixed part is not decoded again.
    let uncached = ["--json", "--set", "ai.cache_enabled=false"];
    let again = env.run([&["generate", "terraform", REQUEST][..], &uncached].concat());
    let document: Value = serde_json::from_str(&again.stdout()).unwrap();
    assert_eq!(document["receipt"]["warm"], true);
    assert!(document["receipt"]["cached_tokens"].as_u64().unwrap() > 100);
    let why = env.run(["generate", "terraform", REQUEST, "--why"]);
    assert!(why.stdout().contains("\"VLAN 20\""), "{}", why.stdout());
    assert!(
        why.stdout().contains("default bridge-vmbr0"),
        "{}",
        why.stdout()
    );
}

#[test]
fn an_unknown_layer_is_wrong_usage() {
    let run = home().run(["generate", "terraform", REQUEST, "--require-layers", "moat"]);
    assert_eq!(run.exit(), "2");
    assert!(run.stderr().contains("moat"), "{}", run.stderr());
}

#[test]
fn a_missing_layer_is_told_and_a_required_one_is_a_refusal() {
    // The fake worker takes the first candidate that the grammar allows, as any worker may.
    let env = home().with_fake_model(&Script::of(Act::First));
    let Some(through) = without_user_namespaces(&env) else {
        return;
    };
    let ask = |extra: &[&str]| {
        let arguments = [&["generate", "terraform", REQUEST, "--emit", "spec"], extra].concat();
        env.run(arguments).through(through)
    };
    let told = ask(&[]);
    assert_eq!(told.exit(), "0", "{told}");
    let warning = "warning: the cage's layer user_ns is missing: this machine allows no more namespaces \
                   (sysctl user.max_*_namespaces); capabilities, seccomp_kill, seccomp_allow still hold\n";
    assert!(told.stderr().contains(warning), "{told}");
    assert_snapshot!(ask(&["--require-layers", "user_ns"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: the worker was not started: the cage is not closed: user_ns (this machine allows no more namespaces (sysctl user.max_*_namespaces))
    hint: `proxmox-ai privacy verify` shows which layers this machine has and what still holds
    ");
    // What a project asks for reaches the worker as well.
    env.write(".proxmox-ai.toml", "ai.require_layers = \"user_ns\"\n");
    let run = env
        .run(["generate", "terraform", REQUEST, "--json"])
        .through(through);
    assert_eq!(run.exit(), "20", "{run}");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(document["error"]["kind"], "policy");
}

#[test]
fn a_worker_that_dies_is_an_error_that_says_what_to_do() {
    let env = home().with_fake_model(&Script::of(Act::Exit(9)));
    let run = env.run(["generate", "terraform", REQUEST]);
    assert_eq!(run.exit(), "3", "{run}");
    let stderr = run.stderr();
    assert!(
        stderr.contains("error: the worker ended: it exited with code 9"),
        "{run}"
    );
    assert!(
        stderr.contains("hint: try again: a fresh worker is started"),
        "{run}"
    );
}
