//! `config validate`, from outside.

use insta::assert_snapshot;

use super::USER_FILE;
use crate::home;

#[test]
fn every_mistake_of_every_file_is_shown_with_its_line() {
    let env = home()
        .with_file(
            ".proxmox-ai/config.toml",
            "[ai]\ntreads = 4\nbatch = \"many\"\n\n[network]\nexternal_access = false\n",
        )
        .with_file(
            ".proxmox-ai/security.yaml",
            "ai_security:\n  external_downloads: no way\n  log_all_ai_operations: false\n",
        )
        .with_variable("PROXMOX_AI_AI_THREADS", "none");
    env.write(
        "work/.proxmox-ai.toml",
        "network.external_access = true\nui.colour = \"never\"\n",
    );
    assert_snapshot!(env.run(["config", "validate"]).within("work"), @r"
    exit: 2
    ----- stdout -----
    [HOME]/.proxmox-ai/config.toml:2: there is no setting `ai.treads`
      hint: did you mean `ai.threads`?
    [HOME]/.proxmox-ai/config.toml:3: `ai.batch` must be a whole number from 1 to 8192, or `auto`, not `many`
    [HOME]/work/.proxmox-ai.toml:2: there is no setting `ui.colour`
      hint: did you mean `ui.color`?
    the variable PROXMOX_AI_AI_THREADS: `ai.threads` must be a whole number from 1 to 1024, or `auto`, not `none`
    [HOME]/work/.proxmox-ai.toml: a project file may make privacy stricter, never looser
      network.external_access = true in `[HOME]/work/.proxmox-ai.toml`
      network.external_access = false in `[HOME]/.proxmox-ai/config.toml`
      hint: remove the line, or decide for yourself: proxmox-ai config set network.external_access true
    [HOME]/.proxmox-ai/security.yaml:2: `ai_security.external_downloads` must be true or false
    [HOME]/.proxmox-ai/security.yaml:3: `ai_security.log_all_ai_operations: false` cannot be honoured: every request is in the journal before the model is asked, and the journal cannot be switched off; `audit-log` shows it
      hint: set `log_all_ai_operations: true`, or remove the line
    ----- stderr -----
    3 files checked: 7 mistakes
    ");
}

#[test]
fn without_a_mistake_it_says_so() {
    let env = home();
    assert_snapshot!(env.run(["config", "validate"]), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    there is no file to check: no mistakes
    ");
    let env = env.with_file(USER_FILE, "[ai]\nthreads = 4\n");
    assert_snapshot!(env.run(["config", "validate", "--verbose"]), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    user file: `[HOME]/.config/proxmox-ai/config.toml`
    1 file checked: no mistakes
    ");
}

#[test]
fn one_file_is_checked_alone_and_a_policy_as_one() {
    let env = home().with_file(USER_FILE, "ai.treads = 4\n");
    env.write("other.toml", "[ai]\nthreads = 0\n");
    env.write("policy.yml", "ai_security:\n  sandbox_ai_process: true\n");
    assert_snapshot!(env.run(["config", "validate", "other.toml"]), @r"
    exit: 2
    ----- stdout -----
    [HOME]/other.toml:2: `ai.threads` must be a whole number from 1 to 1024, or `auto`, not `0`
    ----- stderr -----
    1 file checked: 1 mistake
    ");
    assert_snapshot!(env.run(["config", "validate", "policy.yml"]), @r"
    exit: 2
    ----- stdout -----
    [HOME]/policy.yml:2: the security policy has no key `ai_security.sandbox_ai_process`
      hint: did you mean `sandbox_ai_processes`?
    ----- stderr -----
    1 file checked: 1 mistake
    ");
    assert_eq!(env.run(["config", "validate", "nothing.toml"]).exit(), "2");
}

#[test]
fn a_secret_in_a_comment_is_a_mistake_and_is_not_repeated() {
    let token = super::token();
    let env = home().with_file(USER_FILE, &format!("# {token}\n[ai]\nthreads = 4\n"));
    let run = env.run(["config", "validate"]);
    assert_eq!(run.exit(), "2", "{run}");
    assert!(
        run.stdout()
            .contains("config.toml:1: this line holds a secret"),
        "{run}"
    );
    assert!(
        !run.to_string().contains(token.rsplit('=').next().unwrap()),
        "{run}"
    );
}

#[test]
fn the_document_has_every_mistake_with_its_line() {
    let env = home().with_file(USER_FILE, "[ai]\ntreads = 4\n");
    assert_snapshot!(env.run(["config", "validate", "--json"]), @r#"
    exit: 2
    ----- stdout -----
    {
      "schema": 1,
      "files": [
        {
          "role": "user file",
          "file": "[HOME]/.config/proxmox-ai/config.toml"
        }
      ],
      "mistakes": [
        {
          "place": "[HOME]/.config/proxmox-ai/config.toml",
          "line": 2,
          "message": "there is no setting `ai.treads`",
          "hint": "did you mean `ai.threads`?"
        }
      ]
    }
    ----- stderr -----
    "#);
}
