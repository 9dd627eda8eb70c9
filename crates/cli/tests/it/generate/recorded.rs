//! What the journal and the cache have of a generation.

use pai_redact::template::fill;
use pai_testkit::{Act, Script, TestEnv};
use serde_json::Value;

use super::REQUEST;
use crate::home;
use crate::kept::every_byte;

const JOURNAL: &str = ".local/share/proxmox-ai/journal";

fn first() -> TestEnv {
    home().with_fake_model(&Script::of(Act::First))
}

fn ask(env: &TestEnv, extra: &[&str]) -> Value {
    let arguments = [&["generate", "terraform", REQUEST, "--json"], extra].concat();
    let run = env.run(arguments);
    assert_eq!(run.exit(), "0", "{run}");
    serde_json::from_str(&run.stdout()).unwrap()
}

#[test]
fn the_same_request_is_answered_from_the_cache_and_costs_no_worker() {
    let env = first();
    let asked = ask(&env, &[]);
    assert_eq!(asked["receipt"]["cached"], false);
    let again = ask(&env, &[]);
    assert_eq!(again["receipt"]["cached"], true);
    assert_eq!(again["receipt"]["layers"], Value::Null);
    assert_eq!(asked["files"], again["files"]);
    // What changes answers is part of the question; what the cage has to be, too.
    assert_eq!(
        ask(&env, &["--require-layers", "parent_death"])["receipt"]["cached"],
        false
    );
    let other = env.run([
        "generate",
        "terraform",
        "one debian vm with 2 cores",
        "--json",
    ]);
    let other: Value = serde_json::from_str(&other.stdout()).unwrap();
    assert_eq!(other["receipt"]["cached"], false);
    let off = ask(&env, &["--set", "ai.cache_enabled=false"]);
    assert_eq!(off["receipt"]["cached"], false);
    assert_eq!(env.run(["cache-clear", "--all"]).exit(), "0");
    assert_eq!(ask(&env, &[])["receipt"]["cached"], false);
}

#[test]
fn an_operation_is_recorded_before_and_after_with_what_was_measured() {
    let env = first();
    ask(&env, &[]);
    ask(&env, &[]);
    let log = env.run(["audit-log", "--show-ai-operations"]);
    let lines: Vec<String> = log
        .stdout()
        .lines()
        .map(|line| {
            line.split_once(" - ")
                .map_or(line, |parts| parts.1)
                .to_owned()
        })
        .collect();
    let [request, answer, sent, .., hit, again] = lines.as_slice() else {
        panic!("{log}");
    };
    assert_eq!(
        request,
        "AI_REQUEST - generate terraform - LOCAL_PROCESSING"
    );
    assert!(
        answer.starts_with("AI_RESPONSE - ") && answer.ends_with(" tokens - CACHED_LOCALLY"),
        "{log}"
    );
    // Where the worker has no network namespace of its own, nothing was measured, and nothing is claimed.
    let claims = [
        "NO_EXTERNAL_TRANSMISSION - PRIVACY_PROTECTED",
        "TRANSMISSION_NOT_MEASURED",
    ];
    assert!(claims.iter().any(|claim| sent.starts_with(claim)), "{log}");
    assert!(hit.ends_with(" tokens - CACHED_LOCALLY"), "{log}");
    assert_eq!(again, claims[0], "a cached answer asks no worker: {log}");
    assert_eq!(env.run(["audit", "verify"]).exit(), "0");
}

#[test]
fn a_refused_request_is_recorded_too() {
    let env = first();
    let run = env.run(["generate", "terraform", "what is the weather like"]);
    assert_eq!(run.exit(), "2", "{run}");
    let log = env.run(["audit-log", "--class", "AI_REQUEST", "--json"]);
    let log: Value = serde_json::from_str(&log.stdout()).unwrap();
    assert_eq!(log["entries"].as_array().unwrap().len(), 1, "{log:#}");
    assert_eq!(log["entries"][0]["outcome"], "no");
}

#[test]
fn without_its_journal_there_is_no_answer() {
    let env = first();
    ask(&env, &[]);
    let folder = env.home().join(JOURNAL);
    let aside = env.home().join("aside");
    std::fs::rename(&folder, &aside).unwrap();
    let run = env.run(["generate", "terraform", REQUEST]);
    assert_eq!((run.exit(), run.stdout().as_str()), ("21", ""), "{run}");
    // Nor with an older one in its place.
    std::fs::rename(&aside, &folder).unwrap();
    let copied = std::process::Command::new("cp")
        .arg("-a")
        .args([&folder, &aside])
        .status()
        .unwrap();
    assert!(copied.success());
    ask(&env, &[]);
    std::fs::remove_dir_all(&folder).unwrap();
    std::fs::rename(&aside, &folder).unwrap();
    let run = env.run(["generate", "terraform", REQUEST]);
    assert_eq!((run.exit(), run.stdout().as_str()), ("21", ""), "{run}");
    assert_eq!(env.run(["audit", "verify"]).exit(), "21");
}

#[test]
fn nothing_that_went_through_the_commands_is_on_the_disk_in_clear() {
    let env = first();
    let secret = fill("ghp_{githubtoken}", 7);
    let outside = fill("{hex32}", 8);
    let request = format!("debian vm named canaryhost with 2 cores and 4 GB, token {secret}");
    let text = format!("the token is {secret}, and a canaryword\n");
    let commands: [&[&str]; 9] = [
        &["generate", "terraform", &request],
        &["generate", "terraform", &request, "--dry-run"],
        &["redact"],
        &["config", "set", "ai.model", "canarymodel"],
        &["config", "unset", "ai.model"],
        &["audit", "export", "--format", "jsonl"],
        &["vault", "rekey"],
        &["performance-stats"],
        &["cache-clear", "--older-than", "90s"],
    ];
    for command in commands {
        let run = env.run(command.iter().copied()).stdin(text.clone());
        assert_eq!(run.exit(), "0", "{command:?}: {run}");
    }
    // A place outside the home is scanned, so that what is found in the home was written by the program.
    let place = tempfile::tempdir().unwrap();
    std::fs::write(
        place.path().join("canaryfile"),
        format!("password = {outside}\n"),
    )
    .unwrap();
    let scanned = place.path().display().to_string();
    let run = env.run(["security-scan", "--data-leakage", &scanned]);
    assert_eq!(run.exit(), "1", "{run}");
    let bytes = every_byte(&env);
    let holds = |word: &str| {
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let hex: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
        [word.as_bytes(), &wide, hex.as_bytes()]
            .iter()
            .any(|form| bytes.windows(form.len()).any(|part| part == *form))
    };
    // The control: what stands in clear is found by the same look.
    assert!(holds("proxmox-ai store") && holds("generation"));
    for word in [
        secret.as_str(),
        &outside,
        "canaryhost",
        "canaryword",
        "canaryfile",
        "canarymodel",
        "GITHUB_PAT",
    ] {
        assert!(!holds(word), "`{word}` is in a file");
    }
}
