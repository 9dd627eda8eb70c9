//! `config set security.hsm_enabled`, with SoftHSM 2 as the token.

use insta::assert_snapshot;
use pai_testkit::Run;

use super::USER_FILE;
use crate::vault::hsm::Hsm;
use crate::vault::{done, folder, slots, vault};

fn set(hsm: &Hsm, value: &str, more: &str) -> Run {
    let words = format!("config set security.hsm_enabled {value} {more}");
    hsm.env.run(words.trim_end().split(' '))
}

fn on(hsm: &Hsm, more: &str) -> Run {
    set(hsm, "true", &format!("--hsm-module {} {more}", hsm.module))
}

fn is_on(hsm: &Hsm) -> bool {
    hsm.env.home().join(USER_FILE).exists()
        && hsm.env.read(USER_FILE).contains("hsm_enabled = true")
}

#[test]
fn switching_the_hsm_on_makes_it_the_only_way_in_and_keeps_recovery_keys() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init");
    let kept = "generate terraform --dry-run a VM with 2 cores";
    assert_eq!(env.run(kept.split(' ')).exit(), "0");
    let through = ["sh", "-c", "exec 3< pin; exec \"$@\"", "sh"];
    let run = on(&hsm, "--hsm-pin-fd 3").through(through).within(".");
    assert_snapshot!(run, @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on
    `hsm` opens the vault, and nothing else does but a recovery key
    security.hsm_enabled = true (user file [HOME]/.config/proxmox-ai/config.toml)
    ");
    assert!(is_on(&hsm) && !folder(env).join("key").exists());
    assert_eq!(slots(env), ["recovery recovery", "hsm asks"]);
    // What was kept before opens with the PIN, and with nothing else.
    assert_eq!(env.run(["audit-log"]).exit(), "12");
    let run = env.run(["audit-log", "--vault-pin-file", "pin"]);
    assert_eq!(run.exit(), "0", "{run}");
    assert!(
        run.stdout().contains("generate terraform: 0 masked"),
        "{run}"
    );
    let run = env.run(format!("{kept} --vault-pin-file pin").split(' '));
    assert_eq!(run.exit(), "0", "{run}");
    // Asked for once more, it needs no module: the token has just shown that it answers.
    let run = set(&hsm, "true", "--vault-pin-file pin");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(hsm.keys(), 1);
}

#[test]
fn a_token_that_does_not_answer_leaves_the_setting_and_the_vault_as_they_were() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init");
    let slots_before = std::fs::read(folder(env).join("keys.json")).unwrap();
    for (more, exit) in [
        ("--vault-pin-file wrong", "12"),
        ("--hsm-slot 4711 --vault-pin-file pin", "12"),
        ("", "2"),
        ("--hsm-pin-fd 9", "2"),
    ] {
        let run = on(&hsm, more);
        assert_eq!(run.exit(), exit, "{more}: {run}");
    }
    std::fs::rename(env.home().join("tokens"), env.home().join("drawer")).unwrap();
    std::fs::create_dir(env.home().join("tokens")).unwrap();
    let run = on(&hsm, "--vault-pin-file pin");
    assert_eq!(run.exit(), "12", "{run}");
    assert!(run.stderr().contains("has not been initialised"), "{run}");
    assert!(!is_on(&hsm) && folder(env).join("key").exists());
    assert_eq!(
        std::fs::read(folder(env).join("keys.json")).unwrap(),
        slots_before
    );
}

#[test]
fn with_the_setting_on_another_way_in_is_refused_and_one_that_is_there_stops_every_command() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init");
    env.write(USER_FILE, "security.hsm_enabled = true\n");
    assert_snapshot!(env.run(["models", "list"]), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: `security.hsm_enabled` is true (user file [HOME]/.config/proxmox-ai/config.toml): the vault opens with `key-file` too
    hint: proxmox-ai config set security.hsm_enabled true --hsm-module FILE; to do without: proxmox-ai config set security.hsm_enabled false
    ");
    let run = on(&hsm, "--vault-pin-file pin");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(env.run(["models", "list"]).exit(), "0");
    assert_snapshot!(vault(env, "enrol key-file --pin-file pin"), @r"
    exit: 20
    ----- stdout -----

    ----- stderr -----
    error: `security.hsm_enabled` is true: the vault opens with an HSM only
    hint: proxmox-ai config set security.hsm_enabled false
    ");
    assert_eq!(slots(env), ["recovery recovery", "hsm asks"]);
    assert_snapshot!(set(&hsm, "false", "--vault-pin-file pin"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    security.hsm_enabled = false (user file [HOME]/.config/proxmox-ai/config.toml)
    the vault still opens with the HSM; another way in: proxmox-ai vault enrol passphrase, or key-file, keyring, tpm; after that: proxmox-ai vault remove hsm
    ");
    done(env, "enrol key-file --pin-file pin");
    done(env, "remove hsm --pin-file pin");
    assert_eq!(hsm.keys(), 0);
    assert_eq!(env.run(["audit-log"]).exit(), "0");
}
