//! Settings that demand something of the machine; the volumes have a file of their own, `storage.rs`.

use insta::assert_snapshot;
use pai_testkit::{Script, TestEnv};

use super::USER_FILE;
use crate::home;

const SET: [&str; 4] = ["config", "set", "ai.memory_protection", "true"];

/// Puts a made list of swaps over the machine's for one run; says why where that cannot be.
fn with_swaps(env: &TestEnv, list: &str) -> Option<Vec<String>> {
    let path = env.write(
        "swaps",
        &format!("Filename Type Size Used Priority\n{list}"),
    );
    let script = "mount --bind \"$0\" /proc/swaps && exec \"$@\"";
    let path = path.display().to_string();
    let through = ["unshare", "-Urm", "sh", "-c", script, &path];
    let through: Vec<String> = through.map(str::to_owned).into();
    let works = env.run(["--help"]).through(through.clone()).exit() == "0";
    if !works {
        println!("skipped: user namespaces are refused to ordinary users here");
    }
    works.then_some(through)
}

#[test]
fn swap_that_is_not_encrypted_is_refused_with_what_to_do() {
    let env = home();
    let Some(through) = with_swaps(&env, "/no/such/swap partition 1024 0 -2\n") else {
        return;
    };
    let run = env.run(SET).through(through.clone());
    assert_eq!(run.exit(), "20", "{run}");
    for words in [
        "memory may reach a disk",
        "\n  swap does not hold: `/no/such/swap` is unknown",
        "\n  core dumps holds: off: this process cannot be dumped",
        "hint: swapoff -a",
    ] {
        assert!(run.stderr().contains(words), "{words}: {run}");
    }
    assert!(!env.home().join(USER_FILE).exists());
    // In a file that somebody else wrote, it stops every command that could be about it.
    env.write(USER_FILE, "ai.memory_protection = true\n");
    let run = env.run(["models", "list"]).through(through.clone());
    assert_eq!(run.exit(), "20", "{run}");
    assert!(
        run.stderr()
            .contains("`ai.memory_protection` is true (user file [HOME]/"),
        "{run}"
    );
    assert_eq!(env.run(["config", "list"]).through(through).exit(), "0");
}

#[test]
fn a_mistake_in_a_projects_file_switches_no_demand_of_the_user_off() {
    let env = home().with_file(USER_FILE, "ai.memory_protection = true\n");
    let Some(through) = with_swaps(&env, "/no/such/swap partition 1024 0 -2\n") else {
        return;
    };
    env.write("work/.proxmox-ai.toml", "ai.treads = 4\n");
    for command in [
        &["validate", "."][..],
        &["security-scan", "--data-leakage", "."],
        &["redact"],
        &["vault", "status"],
        &["audit-log"],
        &["backup", "list", "--target", "b"],
        &["cache-clear", "--all"],
    ] {
        let run = env
            .run(command.iter().copied())
            .within("work")
            .through(through.clone());
        assert_eq!(run.exit(), "2", "{command:?}: {run}");
        assert!(run.stderr().contains("did you mean `ai.threads`?"), "{run}");
    }
    assert!(!env.home().join(".local").exists(), "nothing was written");
}

#[test]
fn the_policys_key_for_memory_is_kept_to_or_refused_with_what_holds() {
    let env = home().with_file(
        ".proxmox-ai/security.yaml",
        "ai_security:\n  secure_memory_handling: true\n",
    );
    let Some(bad) = with_swaps(&env, "/no/such/swap partition 1024 0 -2\n") else {
        return;
    };
    let run = env.run(["models", "list"]).through(bad);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stderr()
            .contains("`ai_security.secure_memory_handling: true` cannot be honoured: swap:"),
        "{run}"
    );
    assert!(
        run.stderr()
            .contains("other processes of yours cannot read the worker's memory"),
        "{run}"
    );
    let good = with_swaps(&env, "").unwrap();
    let run = env.run(["models", "list"]).through(good);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn with_memory_protection_a_request_is_answered_as_before() {
    let env = home().with_fake_model(&Script::default());
    let Some(through) = with_swaps(&env, "") else {
        return;
    };
    let run = env.run(SET).through(through.clone());
    assert_eq!(run.exit(), "0", "{run}");
    assert!(run.stderr().contains("swap holds: off"), "{run}");
    let run = env.run(["warmup-model"]).through(through);
    assert_eq!(run.exit(), "0", "{run}");
}

#[test]
fn a_hardware_module_is_not_switched_on_without_being_enrolled() {
    let env = home();
    assert_snapshot!(env.run(["config", "set", "security.hsm_enabled", "true"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: which module is it? --hsm-module is missing
    hint: proxmox-ai config set security.hsm_enabled true --hsm-module FILE, for example /usr/lib/softhsm/libsofthsm2.so
    ");
    let module = env.write("module.so", "");
    let set = |module: &str| {
        env.run([
            "config",
            "set",
            "security.hsm_enabled",
            "true",
            "--hsm-module",
            module,
            "--hsm-slot",
            "0",
        ])
    };
    assert_eq!(set("/no/such/module.so").exit(), "2");
    let run = set(&module.display().to_string());
    assert_eq!(run.exit(), "12", "{run}");
    assert!(run.stderr().contains("it is not a PKCS#11 module"), "{run}");
    assert!(!env.home().join(USER_FILE).exists());
    // Nor by an imported file, nor by one that was written by hand.
    let run = env
        .run(["config", "import", "-"])
        .stdin("security.hsm_enabled = true\n");
    assert_eq!(run.exit(), "20", "{run}");
    env.write(USER_FILE, "security.hsm_enabled = true\n");
    let run = env.run(["models", "list"]);
    assert_eq!(run.exit(), "20", "{run}");
    assert_eq!(
        env.run(["config", "set", "security.hsm_enabled", "false"])
            .exit(),
        "0"
    );
    let run = env.run(["config", "set", "ai.threads", "2", "--hsm-module", "/x"]);
    assert_eq!(run.exit(), "2", "{run}");
}

#[test]
fn a_module_that_others_could_swap_is_not_loaded() {
    use std::os::unix::fs::PermissionsExt;
    let env = home();
    let module = env.write("module.so", "");
    std::fs::set_permissions(&module, std::fs::Permissions::from_mode(0o666)).unwrap();
    let path = module.display().to_string();
    let run = env.run([
        "config",
        "set",
        "security.hsm_enabled",
        "true",
        "--hsm-module",
        &path,
    ]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(run.stderr().contains("others may write to it"), "{run}");
}

#[test]
fn what_is_written_is_private_whatever_the_mask_was() {
    let env = home();
    let open = ["sh", "-c", "umask 000; exec \"$@\"", "sh"];
    let run = env.run(["config", "init"]).through(open);
    assert_eq!(run.exit(), "0", "{run}");
    let run = env.run(["reference", "pages"]).through(open);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(super::mode(&env, "pages"), 0o700);
    assert_eq!(super::mode(&env, "pages/json.md"), 0o600);
    assert_eq!(super::mode(&env, USER_FILE), 0o600);
}

#[test]
fn every_user_uses_the_shared_models_and_none_changes_them() {
    use std::os::unix::fs::MetadataExt;
    let env = home();
    let shared = env.write("shared/broken.gguf", "x");
    let folder = shared.parent().unwrap().display().to_string();
    if std::fs::metadata(&folder).unwrap().uid() != 0 {
        println!("skipped: root does not run the tests, or cannot change the user");
        return;
    }
    let env = env.with_variable("PROXMOX_AI_MODELS_SHARED_FOLDER", &folder);
    // A file that is no known model is not one here either, and nothing is written beside it.
    let run = env.run(["models", "list"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!run.stdout().contains("broken"), "{run}");
    super::set_mode(&env, "shared", 0o777);
    let run = env.run(["models", "list"]);
    assert_eq!(run.exit(), "12", "{run}");
    assert!(run.stderr().contains("as root: chown root:root"), "{run}");
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
}
