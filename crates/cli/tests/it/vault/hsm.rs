//! `vault enrol hsm`, with SoftHSM 2 as the token.
#![expect(
    clippy::disallowed_methods,
    reason = "tests copy tokens with `cp`, which keeps their modes"
)]

use std::path::Path;
use std::process::Command;

use insta::assert_snapshot;
use pai_testkit::{Run, SoftHsm, TestEnv};

use super::{done, folder, slots, vault, with_phrases};

pub(crate) struct Hsm {
    pub(crate) env: TestEnv,
    pub(crate) module: &'static str,
}

impl Hsm {
    /// Makes a home with a token `vault`, whose PIN is in the file `pin`.
    pub(crate) fn new() -> Option<Self> {
        let env = with_phrases();
        let soft = SoftHsm::within(env.home())?;
        soft.token("vault");
        let configuration = soft.configuration().display().to_string();
        let env = env
            .with_file("pin", &soft.pin)
            .with_file("wrong", "0000")
            .with_variable("SOFTHSM2_CONF", &configuration);
        let module = soft.library().to_str().expect("its path is ASCII");
        Some(Self { env, module })
    }

    fn enrol(&self, more: &str) -> Run {
        let words = format!("enrol hsm --hsm-module {} {more}", self.module);
        vault(&self.env, words.trim_end())
    }

    /// Says how many keys are in the token.
    pub(crate) fn keys(&self) -> usize {
        self.objects().len()
    }

    /// Returns the files of the keys in the token.
    fn objects(&self) -> Vec<String> {
        let is_key = |name: &String| name.ends_with(".object") && !name.ends_with("token.object");
        self.env.tree().into_iter().filter(is_key).collect()
    }
}

fn copy_all(from: &Path, to: &Path) {
    let copied = Command::new("cp").arg("-a").args([from, to]).status();
    assert!(copied.unwrap().success());
}

#[test]
fn an_hsm_can_be_the_only_way_in_and_the_vault_opens_with_its_pin_only() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init");
    assert_snapshot!(hsm.enrol("--only --pin-file pin"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on
    `hsm` opens the vault, and nothing else does but a recovery key
    ");
    assert!(!folder(env).join("key").exists());
    assert_eq!(slots(env), ["recovery recovery", "hsm asks"]);
    assert_eq!(hsm.keys(), 1);
    assert_snapshot!(vault(env, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault opens with the PIN of a device, and there is no terminal to ask on
    hint: add --vault-pin-file FILE or --vault-pin-fd N
    ");
    assert_snapshot!(vault(env, "rekey --pin-file wrong"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the PIN is wrong: the token counts wrong tries
    hint: try again; where it is lost: proxmox-ai vault recover
    ");
    // The token's key is made anew: a copy of everything from before opens with no PIN any more.
    let (data, copy) = (
        folder(env).parent().unwrap().to_owned(),
        env.home().join("copy"),
    );
    copy_all(&data, &copy);
    let before = hsm.objects();
    done(env, "rekey --pin-file pin");
    assert_eq!(hsm.keys(), 1);
    assert_ne!(hsm.objects(), before);
    std::fs::rename(&data, env.home().join("now")).unwrap();
    std::fs::rename(&copy, &data).unwrap();
    let run = vault(env, "rekey --pin-file pin");
    assert_eq!(run.exit(), "12", "{run}");
    assert!(run.stderr().contains("somebody deleted the key"), "{run}");
    std::fs::remove_dir_all(&data).unwrap();
    std::fs::rename(env.home().join("now"), &data).unwrap();
    done(env, "rekey --vault-pin-file pin");
    // The card is lost, or was never connected.
    std::fs::rename(env.home().join("tokens"), env.home().join("drawer")).unwrap();
    std::fs::create_dir(env.home().join("tokens")).unwrap();
    assert_snapshot!(vault(env, "rekey --pin-file pin"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: no slot of the module holds a token
    hint: insert the card or connect the device, and check that this user may use it (for SoftHSM: SOFTHSM2_CONF); where it is lost: proxmox-ai vault recover
    ");
}

#[test]
fn a_removed_hsm_slot_leaves_no_key_in_the_token() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init --no-recovery");
    assert_eq!(hsm.enrol("--pin-file pin").exit(), "0");
    assert_eq!(slots(env), ["key-file now", "hsm asks"]);
    assert_eq!(hsm.keys(), 1);
    let run = vault(env, "remove hsm --pin-file pin");
    assert_eq!(run.exit(), "0", "{run}");
    assert_eq!(hsm.keys(), 0);
    assert_eq!(hsm.enrol("--pin-file pin").exit(), "0");
    // Without the PIN the slot goes, and what is left in the token is told.
    assert_snapshot!(steady(&vault(env, "remove hsm")), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    warning: the key `proxmox-ai [VAULT] hsm` is left in the token `vault`: the PIN of the token `vault` is needed, and there is no terminal to ask on
    `hsm` no longer opens the vault; the master key is a new one, of generation 3
    ");
    assert_eq!(hsm.keys(), 1);
}

/// Without the id of the vault, which is another one each time.
fn steady(run: &Run) -> String {
    let text = run.to_string();
    let at = text
        .find("proxmox-ai ")
        .map_or(0, |at| at + "proxmox-ai ".len());
    text.replace(&text[at..at + 8], "[VAULT]")
}

#[test]
fn an_hsm_that_is_not_chosen_not_there_or_not_one_changes_nothing() {
    let Some(hsm) = Hsm::new() else { return };
    let env = &hsm.env;
    done(env, "init");
    assert_snapshot!(vault(env, "enrol hsm --pin-file pin"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: which HSM is not known
    hint: proxmox-ai vault enrol hsm --hsm-module FILE, for example /usr/lib/softhsm/libsofthsm2.so
    ");
    assert_snapshot!(vault(env, "enrol hsm --hsm-module none.so --pin-file pin"), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the PKCS#11 module `[HOME]/none.so` cannot be used: there is no such file
    hint: give the module's file, for example /usr/lib/softhsm/libsofthsm2.so; only root and you may be able to write to it
    ");
    assert_snapshot!(hsm.enrol(""), @r"
    exit: 2
    ----- stdout -----

    ----- stderr -----
    error: the PIN of the token is needed, and there is no terminal to ask on
    hint: add --pin-file FILE or --pin-fd N
    ");
    assert_snapshot!(hsm.enrol("--pin-file wrong --only"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the PIN is wrong: the token counts wrong tries
    hint: try again
    ");
    let other = hsm.enrol("--hsm-token other --pin-file pin --only");
    assert_eq!(other.exit(), "12", "{other}");
    assert!(
        other.stderr().contains("hint: there are: `vault` in slot "),
        "{other}"
    );
    assert_eq!(slots(env), ["key-file now", "recovery recovery"]);
    assert_eq!(hsm.keys(), 0);
    assert!(folder(env).join("key").exists());
}
