//! `generate --resume`: a further request as a change of what a kept conversation came to.

use std::path::Path;
use std::process::Command;

use pai_redact::template::fill;
use pai_testkit::{Act, Run, Script, TestEnv};
use serde_json::Value;

use crate::home;
use crate::kept::{HOUR, ago, every_byte, put_conversation, store, with_vault};

pub(super) const FIRST: &str =
    "a debian 12 vm named web with 2 cores, 8 GB memory and a 50 GB disk on local-zfs, VLAN 20";

/// A home that keeps conversations, and whose model takes the first reading.
pub(super) fn keeping() -> TestEnv {
    home()
        .with_fake_model(&Script::of(Act::First))
        .with_variable("PROXMOX_AI_AI_KEEP_CONVERSATIONS", "true")
}

fn json(run: &Run) -> Value {
    assert_eq!(run.exit(), "0", "{run}");
    serde_json::from_slice(run.stdout_bytes()).unwrap()
}

pub(super) fn ask(env: &TestEnv, arguments: &[&str]) -> Value {
    json(&env.run([&["generate", "terraform", "--json"], arguments].concat()))
}

pub(super) fn sessions(env: &TestEnv) -> Vec<Value> {
    let list = json(&env.run(["sessions", "list", "--json"]));
    list["sessions"].as_array().unwrap().clone()
}

#[test]
fn a_further_request_changes_what_it_says_and_the_rest_stays() {
    let env = keeping();
    let first = ask(&env, &[FIRST]);
    let id = first["receipt"]["conversation"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(first["receipt"]["request"], 1);
    let second = ask(
        &env,
        &["--resume", &id[..6], "make it 16 GB and add VLAN 30"],
    );
    let guest = &second["spec"]["guests"][0];
    for (field, value, turn) in [
        ("memory_mb", 16384, 2),
        ("vlan", 30, 2),
        ("cores", 2, 1),
        ("disk_gb", 50, 1),
    ] {
        assert_eq!(guest[field]["value"], value, "{field}");
        assert_eq!(guest[field]["turn"], turn, "{field}");
    }
    assert_eq!(guest["bridge"]["source"], "default");
    let main = second["files"]
        .as_array()
        .unwrap()
        .iter()
        .find(|file| file["name"] == "main.tf")
        .unwrap();
    let text = main["text"].as_str().unwrap();
    assert!(
        text.contains("16384") && text.contains("vlan_id  = 30") && text.contains("local-zfs"),
        "{text}"
    );
    let receipt = &second["receipt"];
    assert_eq!(
        (receipt["conversation"].as_str(), &receipt["request"]),
        (Some(id.as_str()), &Value::from(2))
    );
    let from = receipt["values"]["requests"].as_array().unwrap();
    assert_eq!((from.len(), from[1].as_u64()), (2, Some(2)), "{receipt}");
    // The request is added to the conversation, which is the same one.
    let kept = sessions(&env);
    assert_eq!((kept.len(), &kept[0]["turns"]), (1, &Value::from(4)));
    assert_eq!(kept[0]["id"], id);
}

#[test]
fn a_conversation_goes_on_for_as_long_as_somebody_goes_on_with_it() {
    let env = keeping();
    ask(&env, &[FIRST]);
    // Without a name the last one is meant, wherever the option stands.
    ask(&env, &["--resume", "4 cores instead"]);
    ask(&env, &["without the VLAN", "--resume"]);
    let fourth = ask(
        &env,
        &[
            "--resume",
            "last",
            "add an nginx container called edge with 1 GB",
        ],
    );
    let guests = fourth["spec"]["guests"].as_array().unwrap();
    assert_eq!(guests.len(), 2);
    assert_eq!(
        (&guests[0]["cores"]["value"], &guests[0]["cores"]["turn"]),
        (&4.into(), &2.into())
    );
    assert_eq!(guests[0].get("vlan"), None);
    assert_eq!(
        (
            &guests[0]["memory_mb"]["value"],
            &guests[0]["memory_mb"]["turn"]
        ),
        (&8192.into(), &1.into())
    );
    assert_eq!(
        (
            &guests[1]["memory_mb"]["value"],
            &guests[1]["memory_mb"]["turn"]
        ),
        (&1024.into(), &4.into())
    );
    let fifth = env.run([
        "generate",
        "terraform",
        "--resume",
        "edge gets 2 GB",
        "--why",
    ]);
    assert_eq!(fifth.exit(), "0", "{fifth}");
    let table = fifth.stdout();
    assert!(
        table.contains("request 5: \"2 GB\"") && table.contains("request 2: \"4 cores\""),
        "{table}"
    );
    assert!(
        fifth.stderr().contains("request 5 of conversation"),
        "{fifth}"
    );
    assert!(fifth.stderr().contains("from request 1,"), "{fifth}");
    assert_eq!(sessions(&env)[0]["turns"], 10);
}

#[test]
fn what_a_further_request_changed_is_said_value_by_value() {
    let env = keeping();
    let first = ask(&env, &[FIRST]);
    assert_eq!(first["changes"], Value::Array(Vec::new()));
    let words =
        "make it 16 GB, without the VLAN, call it shop, and add an nginx container named edge";
    let run = env.run(["generate", "terraform", "--resume", words]);
    assert_eq!(run.exit(), "0", "{run}");
    let told = "changed: shop names shop (was web), memory_mb 16384 (was 8192), no vlan (was 20); edge is new\n";
    assert!(run.stderr().contains(told), "{run}");
    let third = ask(&env, &["--resume", "drop edge"]);
    let changes =
        serde_json::json!([{"guest": "edge", "field": null, "before": "lxc", "after": null}]);
    assert_eq!(third["changes"], changes);
    let fourth = env.run(["generate", "terraform", "--resume", "two more"]);
    assert!(
        fourth
            .stderr()
            .contains("changed: shop-1 count 3 (was 1), names shop-1, shop-2, shop-3 (was shop)"),
        "{fourth}"
    );
}

#[test]
fn what_was_said_is_shown_in_its_order() {
    let env = keeping();
    ask(&env, &[FIRST]);
    ask(&env, &["--resume", "make it 16 GB"]);
    ask(&env, &["--resume", "call it shop"]);
    let id = sessions(&env)[0]["id"].as_str().unwrap().to_owned();
    let shown = env.run(["sessions", "show", "last"]);
    assert_eq!(shown.exit(), "0", "{shown}");
    let out = shown.stdout();
    let at = |words: &str| out.find(words).unwrap_or_else(|| panic!("{words}: {out}"));
    assert!(
        at("named web") < at("make it 16 GB") && at("make it 16 GB") < at("call it shop"),
        "{out}"
    );
    let document = json(&env.run(["sessions", "show", &id, "--json"]));
    let said = document["said"].as_array().unwrap();
    let roles: Vec<&str> = said
        .iter()
        .map(|turn| turn["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["user", "assistant"].repeat(3));
    assert_eq!(document["command"], "generate terraform");
}

#[test]
fn hostile_text_of_a_conversation_is_shown_and_runs_nothing() {
    let env = with_vault(home());
    let id = put_conversation(&store(&env), "a\u{1b}[2Jtitle\u{7}", ago(HOUR));
    for run in [
        env.run(["sessions", "list"]),
        env.run(["sessions", "show", &id]),
    ] {
        assert_eq!(run.exit(), "0", "{run}");
        let bytes = run.stdout_bytes();
        assert!(!bytes.contains(&0x1b) && !bytes.contains(&7), "{run}");
        assert!(run.stdout().contains("title"), "{run}");
    }
}

#[test]
fn the_prompt_of_a_further_request_is_shown_with_those_before_it() {
    let env = keeping();
    ask(&env, &[FIRST]);
    let run = env.run([
        "generate",
        "terraform",
        "--resume",
        "make it 16 GB",
        "--dry-run",
    ]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(
        run.stdout()
            .contains(&format!("request: {FIRST}\nchange: make it 16 GB")),
        "{run}"
    );
    assert!(run.stderr().contains("request 2 of conversation"), "{run}");
    let document = json(&env.run([
        "generate",
        "terraform",
        "--resume",
        "make it 16 GB",
        "--dry-run",
        "--json",
    ]));
    assert_eq!(
        document["dry_run"]["data"],
        format!("{FIRST}\nchange: make it 16 GB")
    );
    assert_eq!(document["dry_run"]["conversation"], sessions(&env)[0]["id"]);
    assert_eq!(sessions(&env)[0]["turns"], 2);
}

#[test]
fn the_cache_knows_a_further_request_by_all_that_was_said_before() {
    let env = keeping();
    ask(&env, &[FIRST]);
    // Not kept, the same words are the same question.
    let off = [
        "--set",
        "ai.keep_conversations=false",
        "--resume",
        "make it 16 GB",
    ];
    assert_eq!(ask(&env, &off)["receipt"]["cached"], false);
    let again = ask(&env, &off);
    assert_eq!(again["receipt"]["cached"], true);
    assert_eq!(again["receipt"]["conversation"], Value::Null);
    let run = env.run([&["generate", "terraform"], &off[..]].concat());
    assert!(
        run.stderr()
            .contains("not added to the conversation: ai.keep_conversations is false"),
        "{run}"
    );
    // Behind other requests they are another.
    ask(&env, &["--resume", "4 cores"]);
    assert_eq!(ask(&env, &off)["receipt"]["cached"], false);
}

#[test]
fn the_journal_tells_which_requests_came_before() {
    let env = keeping();
    ask(&env, &[FIRST]);
    let second = ask(&env, &["--resume", "make it 16 GB"]);
    let entry = second["receipt"]["journal"].to_string();
    let told = env.run(["audit", "explain", &entry]);
    assert_eq!(told.exit(), "0", "{told}");
    let out = told.stdout();
    assert!(out.contains(&format!("before      1. {FIRST}")), "{out}");
    assert!(out.contains("asked       make it 16 GB"), "{out}");
    assert!(
        out.contains("memory_mb = 16384 (request 2: \"16 GB\")"),
        "{out}"
    );
    assert!(out.contains("cores = 2 (request 1: \"2 cores\")"), "{out}");
    let log = env.run(["audit-log"]).stdout();
    assert!(log.contains("SESSION") && log.contains("resume"), "{log}");
    assert_eq!(env.run(["audit", "verify"]).exit(), "0");
}

#[test]
fn nothing_of_a_conversation_lies_in_plain_on_the_disk() {
    let env = keeping();
    let secret = fill("ghp_{githubtoken}", 3);
    ask(
        &env,
        &["a debian vm named canaryone with 3 cores and 6 GB, tag canarytag"],
    );
    ask(
        &env,
        &[
            "--resume",
            &format!("call it canarytwo, description: \"canarynote {secret}\""),
        ],
    );
    let run = env.run([
        "generate",
        "terraform",
        "--resume",
        "the canarythree needs 5 cores",
    ]);
    assert_eq!(run.exit(), "2", "{run}");
    let id = sessions(&env)[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(env.run(["sessions", "show", &id]).exit(), "0");
    let bytes = every_byte(&env);
    let holds = |word: &str| {
        bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes())
    };
    // The control: what is not secret is found in the same bytes.
    assert!(holds("proxmox-ai store"));
    for word in ["canary", &secret, &id, "GITHUB_PAT", "generate terraform"] {
        assert!(!holds(word), "`{word}` is in a file");
    }
}

#[test]
fn further_requests_change_what_they_say_with_the_real_model() {
    let Some(env) = super::with_model() else {
        return;
    };
    let env = env.with_variable("PROXMOX_AI_AI_KEEP_CONVERSATIONS", "true");
    ask(&env, &[FIRST]);
    for (words, field, value) in [
        (
            "make it 16 GB and add VLAN 30",
            "memory_mb",
            Value::from(16384),
        ),
        ("put it on node pve2", "node", "pve2".into()),
        ("4 cores instead of 2", "cores", 4.into()),
        ("rename it to shop", "name", "shop".into()),
        ("move the disk to tank", "storage", "tank".into()),
        ("use ubuntu 24.04", "os", "ubuntu-24.04".into()),
    ] {
        let document = ask(&env, &["--resume", words]);
        let guest = &document["spec"]["guests"][0];
        assert_eq!(guest[field]["value"], value, "{words}: {guest}");
        assert_eq!(
            guest[field]["turn"], document["receipt"]["request"],
            "{words}"
        );
    }
    let last = ask(&env, &["--resume", "add a redis container with 2 GB"]);
    let guests = last["spec"]["guests"].as_array().unwrap();
    assert_eq!(guests.len(), 2);
    for (field, value, turn) in [
        ("memory_mb", 16384, 2),
        ("vlan", 30, 2),
        ("cores", 4, 4),
        ("disk_gb", 50, 1),
    ] {
        assert_eq!(guests[0][field]["value"], value, "{field}");
        assert_eq!(guests[0][field]["turn"], turn, "{field}");
    }
    assert_eq!(guests[1]["memory_mb"]["value"], 2048);
    assert_eq!(guests[1]["name"]["value"], "redis");
}

#[test]
fn the_files_of_a_further_request_pass_the_checks_of_ours_and_of_terraform() {
    let env = keeping();
    ask(&env, &[FIRST]);
    let words = "make it 3 VMs with 16 GB, add a second disk of 100 GB on tank, and add an nginx container with 1 GB";
    let run = env.run(["generate", "terraform", "--resume", words, "--out", "out"]);
    assert_eq!(run.exit(), "0", "{run}");
    let checked = env.run(["validate", "out"]);
    assert_eq!(checked.exit(), "0", "{checked}");
    terraform_validates(&env.home().join("out"));
}

#[expect(
    clippy::disallowed_methods,
    reason = "runs Terraform, which the environment names for tests"
)]
fn terraform_validates(folder: &Path) {
    let named = |name: &str| {
        std::env::var_os(name)
            .map(std::path::PathBuf::from)
            .filter(|path| path.is_file())
    };
    let (Some(terraform), Some(provider)) = (
        named("PROXMOX_AI_TEST_TERRAFORM"),
        named("PROXMOX_AI_TEST_PROVIDER"),
    ) else {
        println!(
            "skipped: PROXMOX_AI_TEST_TERRAFORM and PROXMOX_AI_TEST_PROVIDER name no program and no provider"
        );
        return;
    };
    let overrides = provider.parent().unwrap().display().to_string();
    let rc = folder.join("terraform.rc");
    let text = format!(
        "provider_installation {{\n  dev_overrides {{\n    \"bpg/proxmox\" = {overrides:?}\n  }}\n}}\n"
    );
    std::fs::write(&rc, text).unwrap();
    let output = Command::new(terraform)
        .args(["validate", "-no-color"])
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("TF_CLI_CONFIG_FILE", &rc)
        .env("CHECKPOINT_DISABLE", "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{told}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
