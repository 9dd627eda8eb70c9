//! `config`, from outside.

mod administrator;
mod broken;
mod demands;
mod edit;
mod exchange;
mod hsm;
mod validate;

use insta::assert_snapshot;

use crate::home;

const USER_FILE: &str = ".config/proxmox-ai/config.toml";

#[test]
fn a_value_that_nobody_set_is_the_default() {
    let env = home();
    assert_snapshot!(env.run(["config", "get", "ai.keep_alive", "--origin"]), @r"
    exit: 0
    ----- stdout -----
    5m  # default
    ----- stderr -----
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn set_writes_a_private_file_and_get_names_it() {
    let env = home();
    assert_snapshot!(env.run(["config", "set", "ai.keep_alive", "90s"]), @r#"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    ai.keep_alive = "90s" (user file [HOME]/.config/proxmox-ai/config.toml)
    "#);
    assert_snapshot!(env.run(["config", "get", "ai.keep_alive", "--origin"]), @r"
    exit: 0
    ----- stdout -----
    90s  # user file [HOME]/.config/proxmox-ai/config.toml
    ----- stderr -----
    ");
    assert_eq!(mode(&env, USER_FILE), 0o600);
    assert_eq!(mode(&env, ".config/proxmox-ai"), 0o700);
}

#[test]
fn set_keeps_comments_and_unset_leaves_the_rest() {
    let env = home().with_file(USER_FILE, "# mine\n[ai]\nthreads = 2 # two\nbatch = 64\n");
    let run = env.run(["config", "set", "ai.threads", "4"]);
    assert_eq!(run.exit(), "0", "{run}");
    let run = env.run(["config", "unset", "ai.batch"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), "# mine\n[ai]\nthreads = 4 # two\n");
}

#[test]
fn unset_keeps_the_comments_above_a_line() {
    let text = "# all of this is mine\n[ai]\n# two, for the old machine\nthreads = 2\n# the rest\n";
    let env = home().with_file(USER_FILE, text);
    let run = env.run(["config", "unset", "ai.threads"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.read(USER_FILE), text.replace("threads = 2\n", ""));
}

#[test]
fn a_mistyped_setting_is_an_error_with_a_suggestion() {
    let env = home();
    assert_snapshot!(env.run(["config", "set", "ai.treads", "4"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no setting `ai.treads`
    hint: did you mean `ai.threads`?
    ");
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn a_wrong_value_says_what_the_setting_may_be() {
    assert_snapshot!(home().run(["config", "set", "ai.keep_alive", "5"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: `ai.keep_alive` must be a time from 0s to 24h, such as `90s`, `5m` or `1h`, not `5`
    ");
}

#[test]
fn a_mistake_in_the_file_is_named_with_its_file_and_can_be_removed() {
    let env = home().with_file(USER_FILE, "ai.treads = 4\n");
    assert_snapshot!(env.run(["config", "list"]), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: there is no setting `ai.treads`
      in `[HOME]/.config/proxmox-ai/config.toml`, line 1
    hint: did you mean `ai.threads`?
    ");
    let run = env.run(["config", "unset", "ai.treads"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.run(["config", "list"]).exit(), "0");
}

#[test]
fn the_environment_wins_over_the_file_and_a_flag_over_both() {
    let env = home()
        .with_file(USER_FILE, "ai.threads = 2\n")
        .with_variable("PROXMOX_AI_AI_THREADS", "3");
    assert_snapshot!(env.run(["config", "get", "ai.threads", "--origin"]), @r"
    exit: 0
    ----- stdout -----
    3  # environment PROXMOX_AI_AI_THREADS
    ----- stderr -----
    ");
    let run = env.run(["config", "get", "ai.threads", "--set", "ai.threads=5"]);
    assert_eq!(run.stdout(), "5\n");
}

#[test]
fn set_says_when_another_layer_decides() {
    let env = home().with_variable("PROXMOX_AI_AI_THREADS", "3");
    assert_snapshot!(env.run(["config", "set", "ai.threads", "8"]), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    ai.threads = 3 (environment PROXMOX_AI_AI_THREADS)
    warning: `[HOME]/.config/proxmox-ai/config.toml` has changed, but the environment decides
    ");
}

#[test]
fn a_project_file_that_loosens_privacy_is_refused() {
    let env = home().with_file(USER_FILE, "network.external_access = false\n");
    env.write("work/.proxmox-ai.toml", "network.external_access = true\n");
    assert_snapshot!(env.run(["config", "list"]).within("work/below"), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: a project file may make privacy stricter, never looser
      network.external_access = true in `[HOME]/work/.proxmox-ai.toml`
      network.external_access = false in `[HOME]/.config/proxmox-ai/config.toml`
    hint: remove the line, or decide for yourself: proxmox-ai config set network.external_access true
    ");
}

#[test]
fn a_project_file_that_tightens_privacy_holds() {
    let env = home();
    env.write(
        "work/.proxmox-ai.toml",
        "[network]\nexternal_access = false\n",
    );
    let run = env
        .run(["config", "get", "network.external_access", "--origin"])
        .within("work");
    assert_eq!(
        run.stdout(),
        "false  # project file [HOME]/work/.proxmox-ai.toml\n"
    );
}

#[test]
fn a_file_that_others_may_change_is_refused() {
    let env = home().with_file(USER_FILE, "ai.threads = 2\n");
    set_mode(&env, USER_FILE, 0o666);
    assert_snapshot!(env.run(["config", "list"]), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: `[HOME]/.config/proxmox-ai/config.toml` can be changed by other users (mode 0666)
    hint: look at what is in it, then run `chmod 0600 '[HOME]/.config/proxmox-ai/config.toml'`
    ");
}

#[test]
fn a_file_that_others_may_read_is_made_private() {
    let env = home().with_file(USER_FILE, "ai.threads = 2\n");
    set_mode(&env, USER_FILE, 0o644);
    let run = env.run(["config", "get", "ai.threads"]);
    assert_eq!(run.stdout(), "2\n");
    assert!(run.stderr().contains("it is private now"), "{run}");
    assert_eq!(mode(&env, USER_FILE), 0o600);
}

#[test]
fn json_is_one_document_with_the_schema_first() {
    assert_snapshot!(home().run(["config", "get", "ai.threads", "--json"]), @r#"
    exit: 0
    ----- stdout -----
    {
      "schema": 1,
      "key": "ai.threads",
      "value": "auto",
      "origin": "default",
      "place": null,
      "bound": null
    }
    ----- stderr -----
    "#);
}

#[test]
fn an_error_is_a_document_too_when_json_is_asked_for() {
    assert_snapshot!(home().run(["config", "get", "ai.treads", "--json"]), @r#"
    exit: 2
    ----- stdout -----
    {
      "schema": 1,
      "error": {
        "kind": "usage",
        "exit": 2,
        "message": "there is no setting `ai.treads`",
        "causes": [],
        "hint": "did you mean `ai.threads`?"
      }
    }
    ----- stderr -----
    error: there is no setting `ai.treads`
    hint: did you mean `ai.threads`?
    "#);
}

fn mode(env: &pai_testkit::TestEnv, name: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    let found = std::fs::metadata(env.home().join(name)).unwrap();
    found.permissions().mode() & 0o777
}

fn set_mode(env: &pai_testkit::TestEnv, name: &str, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(mode);
    std::fs::set_permissions(env.home().join(name), mode).unwrap();
}

/// A token of Proxmox, made anew so that none stands in this file.
fn token() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap();
    format!("PVEAPIToken=root@pam!ci={}", id.trim())
}

/// A token of GitLab, made anew too; it is made of letters, as names are.
fn well_formed_token() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap();
    format!("glpat-{}", &id.replace('-', "")[..20])
}
