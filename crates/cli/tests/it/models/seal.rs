//! `models seal`, and `encrypt_models` in the policy.

use std::path::PathBuf;

use pai_testkit::{Run, Script, TestEnv};
use serde_json::Value;

use crate::home;

const POLICY: &str = "ai_security: {encrypt_models: true}\n";
const REQUEST: [&str; 3] = ["generate", "terraform", "a debian vm with 2 cores and 4 GB"];

fn ready(policy: &str) -> TestEnv {
    home()
        .with_file(".proxmox-ai/security.yaml", policy)
        .with_variable("PROXMOX_AI_AI_CACHE_ENABLED", "false")
        .with_fake_model(&Script::default())
}

fn model(env: &TestEnv) -> Value {
    let run = env.run(["models", "list", "--json"]);
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    document["installed"][0].clone()
}

fn path(env: &TestEnv) -> PathBuf {
    let file = model(env)["file"].as_str().unwrap().to_owned();
    env.home().join(".proxmox-ai/data/models").join(file)
}

/// The GGUF files in the folder, by name.
fn files(env: &TestEnv) -> Vec<String> {
    let folder = path(env).parent().unwrap().to_owned();
    let names = std::fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.contains("gguf")).collect();
    names.sort();
    names
}

fn done(env: &TestEnv, words: &str) -> Run {
    let run = env.run(words.split(' '));
    assert_eq!(run.exit(), "0", "{words}: {run}");
    run
}

/// Asks with another context each time, so that no warm worker answers and the file is read anew.
fn cold(env: &TestEnv, context: u32) -> Run {
    env.run(REQUEST)
        .variable("PROXMOX_AI_AI_CONTEXT", context.to_string())
}

#[test]
fn under_the_policy_an_imported_model_is_sealed_and_used_out_of_memory() {
    let env = ready(POLICY);
    assert_eq!(model(&env)["sealed"], true);
    assert_eq!(files(&env).len(), 1, "{:?}", files(&env));
    assert!(path(&env).display().to_string().ends_with(".gguf.sealed"));
    let plain = std::fs::read(env.home().join("fake.gguf")).unwrap();
    let sealed = std::fs::read(path(&env)).unwrap();
    assert!(!sealed.windows(16).any(|part| part == &plain[..16]));
    let run = env.run(REQUEST);
    assert_eq!(run.exit(), "0", "{run}");
    let list = done(&env, "models list").stdout();
    assert!(list.contains("verified, trusted by you, sealed"), "{list}");
    done(&env, "models verify");
    // In a folder without an index, nothing was lost.
    let index = path(&env).with_file_name("index.json");
    std::fs::remove_file(path(&env)).unwrap();
    std::fs::remove_file(&index).unwrap();
    let sha256 = crate::models::sha256(&env.home().join("fake.gguf"));
    let again = format!("models import fake.gguf --trust --sha256 {sha256} --family chatml");
    let run = done(&env, &again);
    assert!(!run.stderr().contains("lost"), "{run}");
    // A lost index is made anew without the key, and the key has the last word.
    std::fs::remove_file(path(&env).with_file_name("index.json")).unwrap();
    assert_eq!(model(&env)["state"], "changed");
    done(&env, "models verify");
    assert_eq!(model(&env)["state"], "verified");
}

#[test]
fn a_plain_model_is_refused_under_the_policy_until_it_is_sealed() {
    let env = ready("");
    assert_eq!(env.run(REQUEST).exit(), "0");
    env.write(".proxmox-ai/security.yaml", POLICY);
    let run = env.run(REQUEST);
    assert_eq!(run.exit(), "20", "{run}");
    assert!(
        run.stderr().contains("`fake` is not sealed")
            && run.stderr().contains("hint: proxmox-ai models seal"),
        "{run}"
    );
    let run = done(&env, "models seal");
    assert_eq!(run.stdout().trim_end().rsplit(' ').next(), Some("sealed"));
    assert!(run.stderr().contains("has another name elsewhere"), "{run}");
    assert_eq!(files(&env).len(), 1);
    let run = env.run(REQUEST);
    assert_eq!(run.exit(), "0", "{run}");
    // Sealed twice is sealed, and without the policy it is used all the same.
    done(&env, "models seal fake");
    env.write(".proxmox-ai/security.yaml", "");
    assert_eq!(env.run(REQUEST).exit(), "0");
}

#[test]
fn a_sealed_model_that_was_damaged_or_belongs_to_another_vault_is_refused() {
    let env = ready(POLICY);
    let good = std::fs::read(path(&env)).unwrap();
    let mut changed = good.clone();
    *changed.last_mut().unwrap() ^= 1;
    for bad in [&changed[..], &good[..good.len() - 1], &good[..40]] {
        std::fs::write(path(&env), bad).unwrap();
        let run = cold(&env, 1024);
        assert_eq!(run.exit(), "21", "{run}");
        let run = env.run(["models", "verify"]);
        assert_eq!(run.exit(), "21", "{run}");
        std::fs::write(path(&env), &good).unwrap();
        done(&env, "models verify");
    }
    let run = cold(&env, 1024);
    assert_eq!(run.exit(), "0", "{run}");
    let other = ready(POLICY);
    assert_ne!(std::fs::read(path(&other)).unwrap(), good);
    std::fs::write(path(&other), &good).unwrap();
    let run = cold(&other, 2048);
    assert_eq!(run.exit(), "21", "{run}");
    assert!(run.stderr().contains("sealed with another key"), "{run}");
}

#[test]
fn a_plain_file_that_a_crash_left_is_removed_when_sealing_is_asked_for_again() {
    let env = ready("");
    done(&env, "models seal");
    let sealed = path(&env);
    let plain = sealed.with_extension("");
    assert!(plain.extension().is_some_and(|end| end == "gguf"));
    // A crash between the sealed file and the removal of the plain one.
    std::fs::copy(env.home().join("fake.gguf"), &plain).unwrap();
    done(&env, "models seal");
    assert!(!plain.exists() && sealed.exists());
    // Another file of that name is none of it.
    std::fs::write(&plain, "mine").unwrap();
    done(&env, "models seal");
    assert_eq!(std::fs::read(&plain).unwrap(), b"mine");
}

#[test]
fn a_sealed_model_can_be_had_back_as_it_was_unless_the_policy_forbids_it() {
    let env = ready("");
    let plain = std::fs::read(path(&env)).unwrap();
    done(&env, "models seal fake");
    assert!(path(&env).display().to_string().ends_with(".sealed"));
    env.write(".proxmox-ai/security.yaml", POLICY);
    let run = env.run(["models", "unseal", "fake"]);
    assert_eq!(run.exit(), "20", "{run}");
    assert!(run.stderr().contains("hint: set it to false"), "{run}");
    env.write(".proxmox-ai/security.yaml", "");
    // A file of another content in the plain one's place stays, and so does the sealed one.
    let target = path(&env).with_extension("");
    std::fs::write(&target, "something else").unwrap();
    let run = env.run(["models", "unseal"]);
    assert_ne!(run.exit(), "0", "{run}");
    assert!(run.stderr().contains("another file has it"), "{run}");
    std::fs::remove_file(&target).unwrap();
    // One that does not open leaves nothing behind.
    let sealed = std::fs::read(path(&env)).unwrap();
    let mut changed = sealed.clone();
    *changed.last_mut().unwrap() ^= 1;
    let sealed_path = path(&env);
    std::fs::write(&sealed_path, &changed).unwrap();
    let run = env.run(["models", "unseal"]);
    assert_eq!(run.exit(), "21", "{run}");
    assert_eq!(files(&env).len(), 1, "{:?}", files(&env));
    std::fs::write(&sealed_path, &sealed).unwrap();

    let run = done(&env, "models unseal --json");
    let document: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    assert_eq!(document["unsealed"][0]["sealed"], false);
    assert_eq!(std::fs::read(path(&env)).unwrap(), plain);
    assert_eq!(files(&env).len(), 1, "{:?}", files(&env));
    assert_eq!(cold(&env, 1024).exit(), "0");
    // Unsealed twice is plain, and then there is nothing to do.
    done(&env, "models unseal fake");
    assert_eq!(done(&env, "models unseal").stdout(), "no model is sealed\n");
}

#[test]
fn who_seals_waits_for_another_that_seals_says_so_and_can_be_stopped() {
    let env = ready("");
    let lock = path(&env).with_file_name(".sealing.lock");
    let hold = || {
        let file = std::fs::File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock)
            .unwrap();
        file.lock().unwrap();
        file
    };
    // The interrupt comes two seconds later, when the wait was told of long ago.
    let stopped = |words: &str| {
        let run = env.run(words.split(' '));
        let run = run.through(["timeout", "--preserve-status", "--signal=INT", "2"]);
        assert_eq!(run.exit(), "130", "{words}: {run}");
        let why = "another process copies or seals a model and has `";
        let told = run.stderr().contains(why) && run.stderr().contains("/.sealing.lock`");
        assert!(told, "{words}: {run}");
    };
    let held = hold();
    stopped("models seal fake");
    assert_eq!(model(&env)["sealed"], false);
    drop(held);
    done(&env, "models seal fake");
    let held = hold();
    stopped("models unseal fake");
    assert_eq!(model(&env)["sealed"], true);
    // What is taken in sealed waits as well.
    done(&env, "models remove fake --accept-risk=delete-model-in-use");
    env.write(".proxmox-ai/security.yaml", POLICY);
    let sha256 = crate::models::sha256(&env.home().join("fake.gguf"));
    let import = format!("models import fake.gguf --trust --sha256 {sha256} --family chatml");
    stopped(&import);
    drop(held);
    done(&env, &import);
    assert_eq!(model(&env)["sealed"], true);
}
