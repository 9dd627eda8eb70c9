//! `vault enrol keyring` with GNOME Keyring on a session bus of its own.

use insta::assert_snapshot;
use pai_testkit::{Run, TestEnv};
use serde_json::Value;

use super::{folder, made, vault};
use crate::session::Session;

/// A run that sees the session.
fn within(env: &TestEnv, session: &Session, words: &str) -> Run {
    vault(env, words).variable("DBUS_SESSION_BUS_ADDRESS", session.bus().addresses)
}

/// Returns the slots with what opens them.
fn slots(env: &TestEnv, session: &Session) -> Vec<String> {
    let run = within(env, session, "status --json");
    let status: Value = serde_json::from_slice(run.stdout_bytes()).unwrap();
    let slots = status["slots"].as_array().unwrap().iter();
    slots
        .map(|slot| format!("{} {}", slot["name"], slot["opens"]).replace('"', ""))
        .collect()
}

#[test]
fn a_keyring_opens_the_vault_without_a_question_while_its_session_is_open() {
    let Some(mut session) = Session::new() else {
        return;
    };
    let mut random = [0; 8];
    pai_vault::key::random(&mut random).unwrap();
    let phrase = format!("{:x}", u64::from_le_bytes(random));
    session.login(Some(&phrase));
    let (env, _) = made();
    assert_snapshot!(within(&env, &session, "enrol keyring --only"), @r"
    exit: 0
    ----- stdout -----

    ----- stderr -----
    the key file was overwritten and removed; the disk may keep the old blocks, but they open nothing that is sealed from now on
    `keyring` opens the vault, and nothing else does but a recovery key
    ");
    assert!(!folder(&env).join("key").exists());
    assert_eq!(slots(&env, &session), ["recovery recovery", "keyring now"]);
    assert_eq!(within(&env, &session, "rekey").exit(), "0");

    // The next login, before the keyring's pass phrase was given.
    session.login(None);
    assert_snapshot!(within(&env, &session, "rekey"), @r"
    exit: 12
    ----- stdout -----

    ----- stderr -----
    error: the vault cannot be opened
      the keyring is locked
    hint: unlock the keyring in the desktop's password manager, or log in to the desktop with your password; where it is lost: proxmox-ai vault recover
    ");
    session.logout();
    let run = within(&env, &session, "rekey");
    assert_eq!(run.exit(), "12", "{run}");
    assert!(
        run.stderr()
            .contains("no keyring is running in this session"),
        "{run}"
    );
    session.login(Some(&phrase));
    assert_eq!(within(&env, &session, "rekey").exit(), "0");

    // Another way in, and the keyring's is taken out of it.
    let stored = std::fs::read_to_string(folder(&env).join("keys.json")).unwrap();
    assert_eq!(within(&env, &session, "enrol key-file").exit(), "0");
    let run = within(&env, &session, "remove keyring");
    assert_eq!(run.exit(), "0", "{run}");
    assert!(!run.stderr().contains("is left in the keyring"), "{run}");
    assert_eq!(slots(&env, &session), ["recovery recovery", "key-file now"]);
    let stored: Value = serde_json::from_str(&stored).unwrap();
    let slot = stored["body"]["slots"].as_array().unwrap().last().unwrap();
    let item = serde_json::from_value(slot["method"].clone()).unwrap();
    let place = pai_vault::slots::Place {
        name: "",
        belongs: b"",
    };
    let gone = pai_vault::slots::keyring::unwrap(&session.bus(), &item, &[], place);
    assert!(
        matches!(gone, Err(pai_vault::slots::keyring::KeyringError::Gone)),
        "{gone:?}"
    );
}
