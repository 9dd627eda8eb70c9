//! What is recorded of any command: refusals, mistakes, and an end that cannot be recorded.

use pai_redact::template::fill;
use pai_testkit::TestEnv;
use serde_json::Value;

use crate::home;

const JOURNAL: &str = ".local/share/proxmox-ai/journal";

/// A home with a vault and a journal.
fn with_vault() -> TestEnv {
    let env = home();
    let run = env.run(["vault", "init"]);
    assert_eq!(run.exit(), "0", "{run}");
    env
}

/// Returns the rules by which something was refused, with the commands, oldest first.
fn refused(env: &TestEnv) -> Vec<(String, String)> {
    let words = ["audit-log", "--outcome", "refused", "--class", "policy"];
    let run = env.run([&words[..], &["--json"]].concat());
    assert_eq!(run.exit(), "0", "{run}");
    let document: Value = serde_json::from_str(&run.stdout()).unwrap();
    let entries = document["entries"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let rule = |entry: &Value| {
        let event = &entry["event"];
        assert_eq!(event["body"]["decision"], "refused", "{event:#}");
        (text(&event["command"]), text(&event["body"]["rule"]))
    };
    entries.map(rule).collect()
}

fn named(command: &str, rule: &str) -> (String, String) {
    (command.to_owned(), rule.to_owned())
}

#[test]
fn what_a_setting_or_the_policy_refuses_is_in_the_journal_with_the_key_that_refused() {
    let env = with_vault();
    let off = ["models", "pull", "--set", "network.external_access=false"];
    assert_eq!(env.run(off).exit(), "20");
    let mut expected = vec![named("models pull", "network.external_access")];
    assert_eq!(refused(&env), expected);
    // It is in the same operation as the entry that was written before it acted.
    let last = env.run(["audit-log", "--outcome", "refused", "--json"]);
    let document: Value = serde_json::from_str(&last.stdout()).unwrap();
    let number = document["entries"][0]["entry"].to_string();
    let explained = env.run(["audit", "explain", &number, "--json"]);
    let explained: Value = serde_json::from_str(&explained.stdout()).unwrap();
    let outcomes: Vec<_> = explained["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (entry["class"].clone(), entry["outcome"].clone()))
        .collect();
    assert_eq!(
        outcomes,
        [
            ("MODEL".into(), "started".into()),
            ("POLICY".into(), "refused".into()),
            ("MODEL".into(), "refused".into()),
        ]
    );
    // A project may not loosen what the user has set; no command gets so far as to record for itself.
    be_refused(&env);
    expected.push(named("generate", "network.external_access"));
    assert_eq!(refused(&env), expected);
    // So may an import not, unless that is accepted by its name.
    env.write("looser.toml", "[network]\nexternal_access = true\n");
    assert_eq!(env.run(["config", "import", "looser.toml"]).exit(), "20");
    expected.push(named("config import", "network.external_access"));
    assert_eq!(refused(&env), expected);
    // The words of the listing say it too.
    let run = env.run(["audit-log", "--outcome", "refused", "--class", "policy"]);
    assert!(
        run.stdout().contains("network.external_access: refused"),
        "{run}"
    );
    assert_eq!(env.run(["audit-log", "--outcome", "lost"]).exit(), "2");
    assert_eq!(env.run(["audit", "verify"]).exit(), "0");
}

#[test]
fn a_key_of_the_policy_that_cannot_be_honoured_is_in_the_journal_and_one_that_guards_the_vault_is_not()
 {
    let env = home();
    let policy = |key: &str, value: bool| {
        env.write(
            ".proxmox-ai/security.yaml",
            &format!("ai_security: {{{key}: {value}}}\n"),
        )
    };
    policy("external_downloads", false);
    assert_eq!(env.run(["vault", "init"]).exit(), "0");
    assert_eq!(env.run(["models", "pull"]).exit(), "20");
    let mut expected = vec![named("models pull", "ai_security.external_downloads")];
    assert_eq!(refused(&env), expected);
    policy("sandbox_ai_processes", false);
    assert_eq!(env.run(["redact"]).stdin("x").exit(), "2");
    policy("external_downloads", false);
    expected.push(named("redact", "ai_security.sandbox_ai_processes"));
    assert_eq!(refused(&env), expected);
    // To record this one, the vault would have to be opened in memory that is not what the policy demands.
    policy("memory_encryption", true);
    let refused_here = env.run(["redact"]).stdin("x").exit() == "2";
    policy("external_downloads", false);
    assert_eq!(refused(&env), expected, "{refused_here}");
}

/// Asks where a project loosens what the user has set.
fn be_refused(env: &TestEnv) {
    env.write(
        ".config/proxmox-ai/config.toml",
        "[network]\nexternal_access = false\n",
    );
    env.write(
        "work/.proxmox-ai.toml",
        "[network]\nexternal_access = true\n",
    );
    let run = env
        .run(["generate", "terraform", "a debian vm"])
        .within("work");
    assert_eq!(run.exit(), "20", "{run}");
}

#[test]
fn a_refusal_makes_no_vault() {
    let env = home();
    be_refused(&env);
    assert!(!env.home().join(".local/share/proxmox-ai").exists());
}

#[test]
fn a_mistake_on_the_command_line_makes_no_vault_and_says_what_to_do() {
    // Without this, a vault would be left out of what is looked at.
    let env = home().showing_first_use();
    let commands: [&[&str]; 16] = [
        &["generate", "terraform", "a debian vm"],
        &["validate", "/nonexistent"],
        &["validate", "--provider-schema", "missing", "."],
        &["security-scan", "--data-leakage", "missing"],
        &["security-scan", "--data-leakage", "--rules", "missing"],
        &["file-scan", "--temporary-files", "--folder", "missing"],
        &["redact", "missing"],
        &["redact", "--rules", "missing"],
        &["redact", "--redact", "network=nonsense"],
        &["models", "import", "missing.gguf"],
        &["models", "pull", "nonsense"],
        &["models", "verify", "nonsense"],
        &["models", "use", "nonsense"],
        &["models", "remove", "nonsense"],
        &["benchmark-models", "nonsense"],
        &["config", "import", "missing.toml"],
    ];
    for command in commands {
        let run = env.run(command.iter().copied()).stdin("x");
        assert!(["2", "10"].contains(&run.exit()), "{command:?}: {run}");
        assert!(run.stderr().contains("\nhint: "), "{command:?}: {run}");
        assert_eq!(env.tree(), Vec::<String>::new(), "{command:?}");
    }
    assert_eq!(env.run(["warmup-model"]).exit(), "10");
    assert_eq!(env.tree(), Vec::<String>::new());
    // Where there is a vault, it is no entry either.
    let env = with_vault();
    let size = |env: &TestEnv| {
        let note = env.read(&format!("{JOURNAL}/checkpoint"));
        note.lines().nth(1).unwrap().to_owned()
    };
    let before = size(&env);
    for command in ["create", "verify", "restore", "prune"] {
        let words = ["backup", command, "--target", "repository"];
        let run = env.run([&words[..], &["--passphrase-file", "missing"]].concat());
        assert_eq!(run.exit(), "2", "{run}");
        assert!(run.stderr().contains("\nhint: "), "{command}: {run}");
    }
    assert_eq!(env.run(["backup", "schedule", "sometimes"]).exit(), "2");
    assert_eq!(size(&env), before);
}

#[test]
fn where_the_end_cannot_be_recorded_one_document_comes_out_and_it_is_the_error() {
    let env = with_vault();
    let journal = env.home().join(JOURNAL).display().to_string();
    // More than a pipe holds: when all but the end of it is read, the command is at work, and its beginning recorded.
    let words = "head -c 300000 /dev/zero | tr '\\0' a";
    let run = |then: &str| {
        let script = format!("({words}; {then}) | \"$@\"");
        env.run(["redact", "--json"])
            .through(["sh", "-c", &script, &journal])
    };
    let document = |run: &pai_testkit::Run| -> Value {
        serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {run}"))
    };
    // The control: with its journal the same command answers.
    let answered = run("true");
    assert_eq!(answered.exit(), "0", "{answered}");
    assert_eq!(document(&answered)["text"].as_str().unwrap().len(), 300_000);
    let failed = run("mv \"$0\" \"$0.aside\"");
    assert_eq!(failed.exit(), "21", "{}", failed.stderr());
    let document = document(&failed);
    assert_eq!(document["error"]["exit"], 21, "{document:#}");
    assert!(document["text"].is_null());
}

#[test]
fn a_scans_document_waits_for_the_end_of_the_scan_to_be_recorded() {
    let env = with_vault();
    let journal = env.home().join(JOURNAL).display().to_string();
    let leak = fill("DB_PASSWORD={alnum14}", 5);
    // More than a pipe holds, so that the scan has begun when the journal goes.
    let words = format!("echo {leak}; head -c 300000 /dev/zero | tr '\\0' '\\n'");
    let run = |then: &str| {
        let script = format!("({words}; {then}) | \"$@\"");
        env.run(["security-scan", "--data-leakage", "-", "--json"])
            .through(["sh", "-c", &script, &journal])
    };
    let document = |run: &pai_testkit::Run| -> Value {
        serde_json::from_str(&run.stdout()).unwrap_or_else(|error| panic!("{error}: {run}"))
    };
    // The control: with its journal the same scan reports.
    let answered = run("true");
    assert_eq!(answered.exit(), "1", "{answered}");
    assert_eq!(document(&answered)["findings"].as_array().unwrap().len(), 1);
    let failed = run("mv \"$0\" \"$0.aside\"");
    assert_eq!(failed.exit(), "21", "{}", failed.stderr());
    let document = document(&failed);
    assert_eq!(document["error"]["exit"], 21, "{document:#}");
    assert!(document["findings"].is_null());
}

#[test]
fn a_command_that_fails_says_so_first_and_that_its_end_is_not_recorded_beside_it() {
    let env = with_vault();
    let journal = env.home().join(JOURNAL).display().to_string();
    let script = "(head -c 300000 /dev/zero; mv \"$0\" \"$0.aside\") | \"$@\"";
    // The folder that it is to write into is not there.
    let run = env
        .run(["redact", "--out", "missing/file"])
        .through(["sh", "-c", script, &journal]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr()
            .contains("warning: the end of the command is not in the journal"),
        "{run}"
    );
}

#[test]
fn an_answer_that_cannot_be_written_ends_the_command_and_is_told() {
    let env = with_vault();
    let leak = env.home().join("a.env");
    std::fs::write(&leak, fill("DB_PASSWORD={alnum14}\n", 3)).unwrap();
    let leak = leak.display().to_string();
    let commands: [&[&str]; 4] = [
        &["models", "list"],
        &["models", "list", "--json"],
        &["security-scan", "--data-leakage", &leak, "--json"],
        &["security-scan", "--data-leakage", &leak],
    ];
    for command in commands {
        let run = env.run(command.iter().copied()).through([
            "timeout",
            "60",
            "sh",
            "-c",
            "\"$@\" > /dev/full",
            "sh",
        ]);
        assert_eq!(run.exit(), "3", "{command:?}: {run}");
        assert!(
            run.stderr().contains("cannot write the answer"),
            "{command:?}: {run}"
        );
    }
}
