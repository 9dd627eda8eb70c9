//! `status`, from outside.

use pai_testkit::Run;
use serde_json::Value;

use crate::{home, with_made_disk};

fn document(run: &Run) -> Value {
    serde_json::from_slice(run.stdout_bytes()).unwrap_or_else(|error| panic!("{error}: {run}"))
}

#[test]
fn with_nothing_installed_it_answers_and_leaves_no_trace() {
    let env = home();
    let run = env.run(["status"]);
    assert_eq!(run.exit(), "0", "{run}");
    let text = run.stdout();
    for line in [
        "model              none ",
        "engine             not running ",
        "network            allowed ",
        "data folder        not there ",
        "security policy: none",
    ] {
        assert!(text.contains(line), "{line}: {run}");
    }
    assert_eq!(env.tree(), Vec::<String>::new());
}

#[test]
fn the_network_is_what_the_crate_that_dials_says() {
    let env = home();
    let network = |run: Run| document(&run)["network"].clone();
    let open = network(env.run(["status", "--json"]));
    assert_eq!(open["external"], true);
    let shut = env.run(["status", "--json", "--set", "network.external_access=false"]);
    let shut = network(shut);
    assert_eq!(shut["external"], false);
    assert_eq!(shut["why"], "`network.external_access` is false");
    let env = env.with_file(
        ".proxmox-ai/security.yaml",
        "ai_security:\n  external_downloads: false\n",
    );
    let policy = document(&env.run(["status", "--json"]));
    assert_eq!(
        policy["network"]["why"],
        "`ai_security.external_downloads` is false"
    );
    assert_eq!(
        policy["policy"]["values"][0]["meaning"],
        "`models pull` is refused"
    );
}

#[test]
fn each_setting_that_matters_has_its_origin_and_its_stricter_way() {
    let env = home().with_file(
        ".config/proxmox-ai/config.toml",
        "ai.cache_encryption = false\n",
    );
    let all = document(&env.run(["status", "--json"]));
    let settings = all["settings"].as_array().unwrap();
    let found = settings
        .iter()
        .find(|one| one["key"] == "ai.cache_encryption")
        .unwrap();
    assert_eq!(
        (&found["value"], &found["origin"], &found["stricter"]),
        (
            &Value::from(false),
            &Value::from("user file"),
            &Value::from("`true`")
        )
    );
    assert!(settings.iter().all(|one| one["key"] != "ui.color"));
    assert_eq!(all["cache"]["encrypted"], false);
}

#[test]
fn mistakes_are_shown_and_do_not_hide_the_rest() {
    let env = home()
        .with_file(
            ".proxmox-ai/config.toml",
            "[ai]\ntreads = 4\n\n[network]\nexternal_access = false\n",
        )
        .with_file(
            ".proxmox-ai/security.yaml",
            "ai_security:\n  log_all_ai_operations: false\n",
        );
    let run = env.run(["status", "--json"]);
    assert_eq!(run.exit(), "2", "{run}");
    let all = document(&run);
    assert_eq!(all["network"]["external"], false);
    assert_eq!(all["mistakes"].as_array().unwrap().len(), 2, "{run}");
    assert_eq!(env.run(["status"]).exit(), "2");
}

#[test]
fn a_volume_is_encrypted_where_the_kernel_says_so() {
    let env = home();
    let Some(through) = with_made_disk(&env, Some("CRYPT-LUKS2-0a1b-home")) else {
        return;
    };
    let all = document(&env.run(["status", "--json"]).through(through));
    for volume in all["volumes"].as_array().unwrap() {
        assert_eq!(volume["detail"], "encrypted by LUKS2", "{all}");
    }
}

#[test]
fn a_folder_that_others_may_change_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let env = home().with_file(".local/share/proxmox-ai/x", "");
    let data = env.home().join(".local/share/proxmox-ai");
    std::fs::set_permissions(&data, std::fs::Permissions::from_mode(0o777)).unwrap();
    let run = env.run(["status", "--json"]);
    assert_eq!(run.exit(), "2", "{run}");
    let all = document(&run);
    let folders = all["folders"].as_array().unwrap();
    let data = folders.iter().find(|one| one["name"] == "data").unwrap();
    assert_eq!(
        (&data["private"], &data["mode"]),
        (&Value::from(false), &Value::from("0777"))
    );
    assert!(run.stdout().contains("chmod 0700"), "{run}");
}
