//! The administrator's policy, `/etc/proxmox-ai/security.yaml`: each run sees one in a mount namespace of its own.

use insta::assert_snapshot;
use pai_testkit::TestEnv;

use super::{USER_FILE, set_mode};
use crate::{home, with_administrators_policy};

const FILE: &str = "etc/proxmox-ai/security.yaml";

const NO_DOWNLOADS: &str = "ai_security:\n  external_downloads: false\n";

/// Runs a command under the policy.
macro_rules! run {
    ($env:expr, $through:expr, $words:expr) => {
        $env.run($words).through($through.clone())
    };
}

#[test]
fn no_home_and_no_folder_elsewhere_leaves_the_administrators_policy() {
    let env = home();
    let Some(through) = with_administrators_policy(&env, NO_DOWNLOADS) else {
        return;
    };
    let pull = ["models", "pull", "qwen2.5-coder:0.5b"];
    for variable in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "X"] {
        let other = env
            .write("other/x", "")
            .parent()
            .unwrap()
            .display()
            .to_string();
        let run = run!(env, through, pull).variable(variable, &other);
        assert_eq!(run.exit(), "20", "{variable}: {run}");
        let why = "`ai_security.external_downloads` is false (/etc/proxmox-ai/security.yaml)";
        assert!(run.stderr().contains(why), "{run}");
    }
    // Nothing names another file: such a variable is a mistake.
    let run = run!(env, through, pull).variable("PROXMOX_AI_POLICY", "/dev/null");
    assert_eq!(run.exit(), "2", "{run}");
}

#[test]
fn a_users_policy_below_it_may_be_stricter_and_not_looser() {
    let env = home().with_file(
        ".proxmox-ai/security.yaml",
        "ai_security:\n  external_downloads: true\n",
    );
    let Some(through) = with_administrators_policy(&env, NO_DOWNLOADS) else {
        return;
    };
    assert_snapshot!(run!(env, through, ["models", "list"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: a policy may make the administrator's stricter, never looser
      ai_security.external_downloads: true in `[HOME]/.proxmox-ai/security.yaml`
      ai_security.external_downloads: false in `/etc/proxmox-ai/security.yaml`
    hint: remove the line from `[HOME]/.proxmox-ai/security.yaml`
    ");
    let strict = "ai_security:\n  monitor_resource_usage: true\n";
    env.write(".proxmox-ai/security.yaml", strict);
    assert_eq!(run!(env, through, ["models", "list"]).exit(), "0");
    let get = |key: &str| {
        let run = run!(env, through, ["config", "get", key, "--origin"]);
        assert_eq!(run.exit(), "0", "{run}");
        run.stdout()
    };
    assert_snapshot!(get("ai_security.external_downloads"), @r"
    false  # administrator's policy /etc/proxmox-ai/security.yaml
    ");
    assert_snapshot!(get("ai_security.monitor_resource_usage"), @r"
    true  # security policy [HOME]/.proxmox-ai/security.yaml
    ");
    assert_snapshot!(get("ai_security.encrypt_models"), @r"
    not set  # no policy asks for it
    ");
    let run = run!(env, through, ["config", "get", "ai_security.encrypt_model"]);
    assert!(
        run.stderr().contains("`ai_security.encrypt_models`?"),
        "{run}"
    );
}

#[test]
fn a_setting_is_bound_by_it_whatever_layer_sets_it() {
    let env = home();
    let bounds = "settings:\n  ai.cache_encryption: true\n  ai.cache_retention_days: 1\n";
    let Some(through) = with_administrators_policy(&env, bounds) else {
        return;
    };
    let get = ["config", "get", "ai.cache_retention_days", "--origin"];
    assert_snapshot!(run!(env, through, get), @r"
    exit: 0
    ----- stdout -----
    1  # administrator's policy /etc/proxmox-ai/security.yaml
    ----- stderr -----
    ");
    // The stricter value of a user holds.
    assert_eq!(
        run!(
            env,
            through,
            ["config", "set", "ai.cache_retention_days", "0"]
        )
        .exit(),
        "0"
    );
    assert_snapshot!(run!(env, through, get), @r"
    exit: 0
    ----- stdout -----
    0  # user file [HOME]/.config/proxmox-ai/config.toml; no looser value than 1 (administrator's policy /etc/proxmox-ai/security.yaml)
    ----- stderr -----
    ");
    // A looser one is refused, however it is given, and is not written.
    let before = env.read(USER_FILE);
    assert_snapshot!(run!(env, through, ["config", "set", "ai.cache_retention_days", "7"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: `ai.cache_retention_days` is not set to 7: a policy allows no looser value than 1 (administrator's policy /etc/proxmox-ai/security.yaml)
    hint: proxmox-ai config set ai.cache_retention_days 1
    ");
    let imported = run!(
        env,
        through,
        ["config", "import", "-", "--accept-risk=looser-privacy"]
    )
    .stdin("ai.cache_encryption = false\n");
    assert_eq!(imported.exit(), "20", "{imported}");
    assert_eq!(env.read(USER_FILE), before);
    let flag = run!(
        env,
        through,
        ["models", "list", "--set", "ai.cache_encryption=false"]
    );
    assert_eq!(flag.exit(), "20", "{flag}");
    let variable =
        run!(env, through, ["models", "list"]).variable("PROXMOX_AI_AI_CACHE_RETENTION_DAYS", "2");
    assert_eq!(variable.exit(), "20", "{variable}");
    env.write(USER_FILE, "ai.cache_retention_days = 30\n");
    assert_snapshot!(run!(env, through, ["models", "list"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: a policy forbids this value
      ai.cache_retention_days = 30 (user file [HOME]/.config/proxmox-ai/config.toml)
      it allows no looser value than 1 (administrator's policy /etc/proxmox-ai/security.yaml)
      in `[HOME]/.config/proxmox-ai/config.toml`
    hint: proxmox-ai config unset ai.cache_retention_days
    ");
    assert_eq!(
        run!(env, through, ["config", "unset", "ai.cache_retention_days"]).exit(),
        "0"
    );
    assert_eq!(run!(env, through, ["models", "list"]).exit(), "0");
}

#[test]
fn status_and_validate_show_it_as_a_layer_of_its_own() {
    let env = home().with_file(
        ".proxmox-ai/security.yaml",
        "ai_security:\n  detect_anomalies: true\n",
    );
    let text = format!("{NO_DOWNLOADS}settings:\n  ai.cache_retention_days: 1\n");
    let Some(through) = with_administrators_policy(&env, &text) else {
        return;
    };
    let run = run!(env, through, ["status"]);
    let shown = run.stdout();
    let at = shown
        .find("administrator's policy: ")
        .unwrap_or_else(|| panic!("{run}"));
    assert_snapshot!(&shown[at..], @r"
    administrator's policy: /etc/proxmox-ai/security.yaml
    security policy: [HOME]/.proxmox-ai/security.yaml
    key                 value  here                                                                                                                                      from
    external_downloads  false  `models pull` is refused                                                                                                                  administrator's policy
    detect_anomalies    true   a request that took far more than others of its kind, 20 of which are needed, is told of and journaled; `performance-stats` shows it too  security policy

    setting                  not looser than  from
    ai.cache_retention_days  1                administrator's policy
    ");
    let all: serde_json::Value =
        serde_json::from_slice(run!(env, through, ["status", "--json"]).stdout_bytes()).unwrap();
    assert_eq!(
        all["policy"]["administrators"],
        "/etc/proxmox-ai/security.yaml"
    );
    assert_eq!(all["policy"]["bounds"][0]["value"], 1);
    assert_eq!(all["policy"]["values"][1]["origin"], "security policy");
    assert_eq!(all["network"]["external"], false);
    assert_snapshot!(run!(env, through, ["config", "validate", "--verbose"]), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    administrator's policy (security.yaml): `/etc/proxmox-ai/security.yaml`
    security policy (security.yaml): `[HOME]/.proxmox-ai/security.yaml`
    2 files checked: no mistakes
    ");
}

#[test]
fn a_broken_one_stops_what_it_could_be_about_and_says_where() {
    let env = home();
    let Some(through) = with_administrators_policy(&env, "") else {
        return;
    };
    for (text, line) in [
        ("ai_security: [\n", 1),
        ("ai_security:\n  external_download: false\n", 2),
        ("settings:\n  ai.cache_encryption: maybe\n", 2),
        ("settings:\n  ai.threads: 4\n", 2),
        ("other:\n  x: 1\n", 1),
    ] {
        env.write(FILE, text);
        for command in [&["models", "list"][..], &["redact"], &["vault", "status"]] {
            let run = run!(env, through, command.iter().copied());
            assert_eq!(run.exit(), "2", "{text}: {run}");
            assert!(run.stderr().contains("hint: "), "{text}: {run}");
            // Without a home it holds too.
            let run = run!(env, through, command.iter().copied()).variable("HOME", "");
            assert_eq!(run.exit(), "2", "{text}: {run}");
            assert!(
                run.stderr().contains("/etc/proxmox-ai/security.yaml"),
                "{text}: {run}"
            );
        }
        let run = run!(env, through, ["config", "validate"]);
        let place = format!("/etc/proxmox-ai/security.yaml:{line}: ");
        assert_eq!(
            (run.exit(), run.stdout().matches(&place).count()),
            ("2", 1),
            "{run}"
        );
        assert_eq!(run!(env, through, ["config", "--help"]).exit(), "0");
    }
    assert!(!env.home().join(".local").exists(), "nothing was written");
}

#[test]
fn one_that_others_could_have_changed_is_refused_with_the_fix() {
    let env = home();
    let Some(through) = with_administrators_policy(&env, NO_DOWNLOADS) else {
        return;
    };
    let refused = |env: &TestEnv, why: &str| {
        let run = run!(env, through, ["models", "list"]);
        assert_eq!(run.exit(), "12", "{run}");
        assert!(run.stderr().contains(why), "{why}: {run}");
    };
    set_mode(&env, FILE, 0o666);
    refused(
        &env,
        "`/etc/proxmox-ai/security.yaml` can be changed by other users (mode 0666)",
    );
    refused(&env, "chmod go-w '/etc/proxmox-ai/security.yaml'");
    set_mode(&env, FILE, 0o644);
    set_mode(&env, "etc/proxmox-ai", 0o777);
    refused(
        &env,
        "`/etc/proxmox-ai` can be changed by other users (mode 0777)",
    );
    // Even where there is none: somebody may have taken it away.
    std::fs::remove_file(env.home().join(FILE)).unwrap();
    refused(
        &env,
        "`/etc/proxmox-ai` can be changed by other users (mode 0777)",
    );
    set_mode(&env, "etc/proxmox-ai", 0o755);
    assert_eq!(run!(env, through, ["models", "list"]).exit(), "0");
    std::os::unix::fs::symlink("gone", env.home().join(FILE)).unwrap();
    refused(&env, "which is not there");
    std::fs::remove_file(env.home().join(FILE)).unwrap();
    let file = env.write(FILE, NO_DOWNLOADS);
    if std::os::unix::fs::chown(&file, Some(1000), Some(1000)).is_err() {
        println!("skipped: root does not run the tests, or cannot change the user");
        return;
    }
    refused(&env, ", not to root");
}
