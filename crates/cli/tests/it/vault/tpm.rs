//! `vault enrol tpm` and `vault enrol keyring`, with swtpm as the chip and without a session bus.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the program that is the TPM"
)]

use std::process::Command;

use insta::assert_snapshot;
use pai_testkit::TestEnv;

use super::{done, slots, vault, with_phrases};

/// A home with a software TPM on the socket `tpm`; it ends with its home, when the socket is gone.
struct Chip {
    env: TestEnv,
    pid: String,
}

impl Chip {
    fn new() -> Option<Self> {
        if Command::new("swtpm").arg("--version").output().is_err() {
            println!("skipped: swtpm is not installed");
            return None;
        }
        let env = with_phrases()
            .with_file("pin", "4711-0815\n")
            .with_file("wrong", "1234\n");
        let at = |name: &str| env.home().join(name).display().to_string();
        std::fs::create_dir(at("state")).unwrap();
        // As a daemon it returns when it listens.
        let started = Command::new("swtpm")
            .args(["socket", "--tpm2", "--daemon"])
            .args(["--flags", "not-need-init,startup-clear"])
            .args(["--server", &format!("type=unixio,path={}", at("tpm"))])
            .args(["--tpmstate", &format!("dir={}", at("state"))])
            .args(["--pid", &format!("file={}", at("pid"))])
            .output()
            .unwrap();
        assert!(started.status.success(), "{started:?}");
        let pid = env.read("pid").trim().to_owned();
        Some(Self { env, pid })
    }
}

impl Drop for Chip {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(&self.pid).output();
    }
}

#[test]
fn a_tpm_without_a_pin_opens_the_vault_without_a_question_on_its_machine_only() {
    let Some(chip) = Chip::new() else { return };
    let env = &chip.env;
    done(env, "init");
    assert_snapshot!(vault(env, "enrol tpm --only --tpm-device tpm"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on
    `tpm` opens the vault, and nothing else does but a recovery key
    ");
    assert_eq!(slots(env), ["recovery recovery", "tpm now"]);
    done(env, "rekey");
    // The disk goes elsewhere; the chip stays.
    std::fs::rename(env.home().join("tpm"), env.home().join("elsewhere")).unwrap();
    assert_snapshot!(vault(env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault cannot be opened
      there is no TPM at `[HOME]/tpm`
    hint: switch the TPM on in the firmware's settings (fTPM, PTT), or give a virtual machine one; other slots do without; where it is lost: proxmox-ai vault recover
    ");
    assert_eq!(slots(env), ["recovery recovery", "tpm fails"]);
}

#[test]
fn a_tpm_with_a_pin_opens_the_vault_with_that_pin_only() {
    let Some(chip) = Chip::new() else { return };
    let env = &chip.env;
    done(env, "init");
    let enrol = "enrol tpm --only --tpm-device tpm --tpm-pin";
    assert_eq!(vault(env, enrol).exit(), "2");
    done(env, &format!("{enrol} --pin-file pin"));
    assert_eq!(slots(env), ["recovery recovery", "tpm asks"]);
    assert_eq!(vault(env, "rekey").exit(), "12");
    let wrong = vault(env, "rekey --pin-file wrong");
    assert_eq!(wrong.exit(), "12", "{wrong}");
    assert!(
        wrong.stderr().starts_with("error: the PIN is wrong"),
        "{wrong}"
    );
    done(env, "rekey --pin-file pin");
}

#[test]
fn without_a_chip_or_a_session_nothing_is_enrolled() {
    let env = with_phrases();
    done(&env, "init");
    assert_snapshot!(vault(&env, "enrol tpm --tpm-device none"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: there is no TPM at `[HOME]/none`
    hint: switch the TPM on in the firmware's settings (fTPM, PTT), or give a virtual machine one; other slots do without
    ");
    assert_snapshot!(vault(&env, "enrol keyring --only"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: there is no session bus to find a keyring on: this session has none
    hint: log in to a desktop, or use another kind of slot: a key file, a pass phrase or a TPM needs no session
    ");
    assert_eq!(slots(&env), ["key-file now", "recovery recovery"]);
}
