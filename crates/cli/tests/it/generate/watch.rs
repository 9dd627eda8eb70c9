//! `generate` under a policy that has resources watched.

use pai_testkit::{Script, TestEnv};
use serde_json::Value;

use crate::home;
use crate::kept::{HOUR, ago, put_operation, store};

const REQUEST: [&str; 3] = ["generate", "terraform", "a debian vm with 2 cores and 4 GB"];
const POLICY: &str = "ai_security:\n  monitor_resource_usage: true\n  detect_anomalies: true\n  log_all_ai_operations: true\n";

fn ready() -> TestEnv {
    home()
        .with_file(".proxmox-ai/security.yaml", "")
        .with_fake_model(&Script::default())
}

fn json(env: &TestEnv, words: &str) -> Value {
    let run = env.run(words.split(' '));
    serde_json::from_slice(run.stdout_bytes()).unwrap_or_else(|_| panic!("{run}"))
}

#[test]
fn what_the_worker_took_is_recorded_where_the_policy_wants_it() {
    let env = ready();
    assert_eq!(env.run(REQUEST).exit(), "0");
    let all = &json(&env, "performance-stats --json")["all"];
    assert!(
        all["cpu_ms"].is_null() && all["peak_rss"].is_null(),
        "{all}"
    );
    env.write(".proxmox-ai/security.yaml", POLICY);
    let run = env.run(["generate", "terraform", "a debian vm with 3 cores and 4 GB"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!run.stderr().contains("unusual"), "{run}");
    let all = &json(&env, "performance-stats --json")["all"];
    assert!(all["cpu_ms"].is_u64(), "{all}");
    assert!(all["peak_rss"].as_u64() > Some(100_000), "{all}");
    // The same again comes out of the cache, and nobody worked for it.
    let run = env.run(["generate", "terraform", "a debian vm with 3 cores and 4 GB"]);
    assert!(run.stderr().contains("from the cache"), "{run}");
}

#[test]
fn a_request_that_took_far_more_than_others_of_its_kind_is_told_and_journaled() {
    let env = ready();
    let model = json(&env, "models list --json");
    let sha256 = model["installed"][0]["sha256"]
        .as_str()
        .unwrap_or_else(|| panic!("{model}"));
    let store = store(&env);
    for _ in 0..25 {
        put_operation(&store, 1, ago(HOUR), |operation| {
            operation.model = Some(sha256.to_owned());
            operation.cache_hit = Some(false);
        });
    }
    drop(store);
    let run = env.run(REQUEST);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!run.stderr().contains("unusual"), "{run}");
    env.write(".proxmox-ai/security.yaml", POLICY);
    let run = env.run(["generate", "terraform", "a debian vm with 3 cores and 4 GB"]);
    assert_eq!(run.exit(), "0", "{run}");
    let told = "this request is unusual: ms ";
    assert!(run.stderr().contains(told), "{run}");
    let log = json(&env, "audit-log --json --class policy");
    let entries = log["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1, "{log}");
    let text = entries[0].to_string();
    assert!(
        text.contains("detect_anomalies") && text.contains("1 is the median of its kind"),
        "{log}"
    );
}

#[test]
fn the_journal_cannot_be_switched_off() {
    let env = home().with_file(
        ".proxmox-ai/security.yaml",
        "ai_security:\n  log_all_ai_operations: false\n",
    );
    let run = env.run(REQUEST);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr().contains("the journal cannot be switched off"),
        "{run}"
    );
}
