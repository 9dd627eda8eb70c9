//! `completions`, from outside.

use pai_testkit::{Script, TestEnv};

use crate::home;

#[test]
fn every_shell_gets_a_script_that_knows_the_commands() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let env = home();
        let run = env.run(["completions", shell]);
        assert_eq!(run.exit(), "0", "{run}");
        assert!(run.stdout().contains("_PROXMOX_AI_COMPLETE"), "{shell}");
        assert_eq!(env.tree(), Vec::<String>::new());
    }
}

/// Asks as the script for Bash does, with the cursor after the last of `words`.
fn offered(words: &[&str]) -> Vec<String> {
    let env = home();
    let offered = offered_in(&env, words);
    assert_eq!(env.tree(), Vec::<String>::new());
    offered
}

fn offered_in(env: &TestEnv, words: &[&str]) -> Vec<String> {
    let all = ["--", "proxmox-ai"].iter().chain(words);
    let run = env
        .run(all.copied())
        .variable("_PROXMOX_AI_COMPLETE", "bash")
        .variable("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .variable("_CLAP_IFS", "\n");
    assert_eq!(run.exit(), "0", "{run}");
    run.stdout().lines().map(str::to_owned).collect()
}

#[test]
fn commands_are_offered_and_hidden_ones_are_not() {
    let offered = offered(&[""]);
    assert!(offered.contains(&"config".to_owned()), "{offered:?}");
    assert!(!offered.contains(&"reference".to_owned()), "{offered:?}");
}

#[test]
fn settings_are_offered_by_name() {
    assert_eq!(
        offered(&["config", "get", "ai.k"]),
        ["ai.keep_alive", "ai.keep_conversations"]
    );
}

#[test]
fn what_a_setting_may_be_is_offered_after_its_name() {
    let first = |words: &[&str]| offered(words);
    assert_eq!(
        first(&["config", "set", "redact.network", ""])[..3],
        ["keep", "pseudonymise", "mask"]
    );
    assert_eq!(
        first(&["config", "set", "ai.cache_encryption", "f"]),
        ["false"]
    );
    assert!(
        first(&["config", "set", "ai.require_layers", "land"]).contains(&"landlock".to_owned())
    );
}

#[test]
fn models_are_offered_by_name() {
    let offered = offered(&["models", "pull", "qwen2.5-coder:1"]);
    assert!(
        offered.iter().any(|name| name.ends_with("1.5b")),
        "{offered:?}"
    );
}

#[test]
fn models_that_are_installed_are_offered_where_one_is_needed() {
    let env = home().with_fake_model(&Script::default());
    for (command, names) in [
        (&["models", "use", ""][..], &["auto", "fake"][..]),
        (&["models", "remove", ""], &["fake"]),
        (&["models", "verify", ""], &["fake"]),
        (&["benchmark-models", ""], &["fake"]),
    ] {
        let mut offered = offered_in(&env, command);
        offered.retain(|word| !word.starts_with('-'));
        assert_eq!(offered, names, "{command:?}");
    }
}

#[test]
fn an_unknown_shell_is_wrong_usage() {
    assert_eq!(home().run(["completions", "dosshell"]).exit(), "2");
}
