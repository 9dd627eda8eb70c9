//! What the journal and the cache have of a generation.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use pai_redact::template::fill;
use pai_testkit::{Act, Script, TestEnv};
use serde_json::Value;

use super::REQUEST;
use crate::home;
use crate::kept::{HOUR, ago, every_byte, has_answer, put_answer, store};

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
fn a_cache_that_is_not_encrypted_answers_too_and_the_operation_is_kept() {
    let env = first();
    let plain = ["--set", "ai.cache_encryption=false"];
    assert_eq!(ask(&env, &plain)["receipt"]["cached"], false);
    assert_eq!(ask(&env, &plain)["receipt"]["cached"], true);
    let run = env.run(["performance-stats", "--json", plain[0], plain[1]]);
    let stats: Value = serde_json::from_str(&run.stdout()).unwrap();
    assert_eq!(stats["all"]["requests"], 2, "{run}");
}

#[test]
fn answers_beyond_the_room_for_them_go_the_longest_unused_first() {
    let env = first();
    let other = ["generate", "terraform", "one debian vm with 2 cores"];
    ask(&env, &[]);
    let names: Vec<String> = ["one", "two", "three"]
        .map(|word| format!("{word} {}", "words ".repeat(80_000)))
        .into();
    for (at, name) in names.iter().enumerate() {
        put_answer(&store(&env), true, name, ago((3 - at as u64) * HOUR));
    }
    let kept = || -> Vec<bool> {
        let store = store(&env);
        names.iter().map(|name| has_answer(&store, name)).collect()
    };
    // There is room for them by default. Each look is a use, in their order.
    assert_eq!(env.run(other).exit(), "0");
    assert_eq!(kept(), [true, true, true]);
    let run = env
        .run(["generate", "terraform", "one debian vm with 3 cores"])
        .variable("PROXMOX_AI_AI_CACHE_SIZE", "1MiB");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(kept(), [false, false, true]);
    let again = env.run([&other[..2], &["one debian vm with 3 cores", "--json"]].concat());
    let again: Value = serde_json::from_str(&again.stdout()).unwrap();
    assert_eq!(again["receipt"]["cached"], true, "the newest stays");
}

#[test]
fn an_answer_that_may_be_kept_for_no_day_is_not_kept() {
    let env = first();
    for _ in 0..2 {
        let asked = ask(&env, &["--set", "ai.cache_retention_days=0"]);
        assert_eq!(asked["receipt"]["cached"], false);
    }
    ask(&env, &[]);
    assert_eq!(ask(&env, &[])["receipt"]["cached"], true);
}

#[test]
fn a_request_is_kept_as_a_conversation_only_where_that_is_wanted_and_without_its_secrets() {
    let env = first();
    let token = fill("ghp_{githubtoken}", 5);
    let request = format!("{REQUEST}, and the token {token} in a note");
    let asked = |value: &str| {
        let run = env
            .run(["generate", "terraform", &request])
            .variable("PROXMOX_AI_AI_KEEP_CONVERSATIONS", value);
        assert_eq!(run.exit(), "0", "{run}");
        let list = env.run(["sessions", "list", "--json"]);
        let list: Value = serde_json::from_slice(list.stdout_bytes()).unwrap();
        list["sessions"].as_array().unwrap().clone()
    };
    assert_eq!(asked("false"), Vec::<Value>::new());
    let kept = asked("true");
    assert_eq!(kept.len(), 1);
    let id = kept[0]["id"].as_str().unwrap();
    let shown = env.run(["sessions", "show", id, "--json"]);
    let document: Value = serde_json::from_slice(shown.stdout_bytes()).unwrap();
    let said = document["said"].as_array().unwrap();
    assert_eq!(said.len(), 2, "{shown}");
    assert!(said[0]["text"].as_str().unwrap().contains("<GITHUB_PAT_1>"));
    let spec: Value = serde_json::from_str(said[1]["text"].as_str().unwrap()).unwrap();
    assert!(spec.is_object(), "{shown}");
    let needle = token.as_bytes();
    let bytes = every_byte(&env);
    assert!(!bytes.windows(needle.len()).any(|part| part == needle));
    assert!(!shown.stdout().contains(&token), "{shown}");
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

/// Takes in a model of the user's own, seals it and measures it, makes backups and brings them back. What has the canaries
/// in its name or in it lies outside of the home.
fn use_models_and_backups(env: &TestEnv, outside: &Path, phrase: &str) {
    let folder = outside.join("canarypath");
    std::fs::create_dir(&folder).unwrap();
    let model = Script::of(Act::First)
        .when("canaryweights", Act::First)
        .write_gguf(&folder.join("own.gguf"));
    let file = outside.join("phrase");
    std::fs::write(&file, phrase).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let (model, sha256) = (model.path.display(), &model.sha256);
    let place = format!("--target repository --passphrase-file {}", file.display());
    for command in [
        format!("models import {model} --trust --sha256 {sha256} --family chatml --name own"),
        "models seal own".to_owned(),
        "models verify own".to_owned(),
        "benchmark-models own --runs 1".to_owned(),
        "audit key".to_owned(),
        format!("backup create --with-models {place}"),
        format!("backup list {place}"),
        format!("backup verify {place}"),
        format!("backup restore --into restored {place}"),
        format!("backup restore --accept-risk journal-rollback {place}"),
        format!("backup forget --keep-last 1 {place}"),
        format!("backup prune {place}"),
        "backup discard --all".to_owned(),
    ] {
        let run = env.run(command.split(' '));
        assert_eq!(run.exit(), "0", "{command}: {run}");
    }
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
    let phrase = fill("{hex32}", 9);
    use_models_and_backups(&env, place.path(), &phrase);
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
    // The program's own folder of models was looked through, with what was sealed in it.
    assert!(holds("own.gguf.sealed") || holds("\"own\""));
    for word in [
        secret.as_str(),
        &outside,
        &phrase,
        "canarypath",
        "canaryweights",
        "canaryhost",
        "canaryword",
        "canaryfile",
        "canarymodel",
        "GITHUB_PAT",
    ] {
        assert!(!holds(word), "`{word}` is in a file");
    }
}
