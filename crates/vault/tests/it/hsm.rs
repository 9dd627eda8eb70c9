//! The slot of an HSM against SoftHSM 2, and against a module that misbehaves.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use pai_cage::call::Death;
use pai_cage::foreign::ForeignError;
use pai_vault::key::Key;
use pai_vault::slots::hsm::{
    self, Choice, Host, Hsm, HsmError, Method, Module, Refusal, Token, Tries,
};
use pai_vault::slots::{Enrolled, Place};

use zeroize::Zeroizing;

use crate::softhsm::{SoftHsm, host};

const PLACE: Place<'static> = Place {
    name: "vault-1 slot-1",
    belongs: b"vault-1 slot-1",
};

/// Returns a private key that is told from others by its bytes.
fn private(byte: u8) -> Key {
    Key::of(Zeroizing::new([byte; 32]))
}

fn unwrap(soft: &SoftHsm, slot: &Enrolled<Hsm>) -> Result<Key, HsmError> {
    let pin = Some(soft.pin.as_str());
    hsm::unwrap(&host(), &slot.stored, &slot.private, pin, PLACE)
}

fn enrol(soft: &SoftHsm, module: &Module) -> Result<Enrolled<Hsm>, HsmError> {
    let pin = Some(soft.pin.as_str());
    hsm::enrol(&host(), module, &Choice::Only, pin, PLACE, &private(7))
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, HsmError>) -> Refusal {
    match outcome {
        Err(HsmError::Refused(refusal)) => {
            assert!(refusal.hint().is_some() || matches!(refusal, Refusal::Failed { .. }));
            refusal
        }
        other => panic!("it was not refused: {other:?}"),
    }
}

#[test]
fn a_private_key_opens_with_its_token_and_its_pin_only() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let mut slot = enrol(&soft, &soft.module()).unwrap();
    assert_eq!(slot.stored.method(), Method::AesGcm);

    let json = serde_json::to_string(&slot.stored).unwrap();
    slot.stored = serde_json::from_str(&json).unwrap();
    assert!(!json.contains(&soft.pin), "{json}");
    assert_eq!(unwrap(&soft, &slot).unwrap().bytes(), private(7).bytes());

    let with = |pin, place| hsm::unwrap(&host(), &slot.stored, &slot.private, pin, place);
    let wrong = with(Some("0"), PLACE);
    assert!(matches!(refusal(wrong), Refusal::WrongPin { .. }));
    assert_eq!(refusal(with(None, PLACE)), Refusal::PinNeeded);
    let elsewhere = Place {
        belongs: b"vault-1 slot-2",
        ..PLACE
    };
    let opened = with(Some(&soft.pin), elsewhere);
    assert_eq!(refusal(opened), Refusal::Changed);
    // A wrong PIN did no harm.
    assert!(unwrap(&soft, &slot).is_ok());
}

#[test]
fn a_token_without_gcm_encrypts_with_cbc_and_one_without_either_is_refused() {
    let Some(soft) = SoftHsm::with("slots.mechanisms = CKM_AES_KEY_GEN,CKM_AES_CBC") else {
        return;
    };
    soft.token("old");
    let slot = enrol(&soft, &soft.module()).unwrap();
    assert_eq!(slot.stored.method(), Method::AesCbc);
    assert_eq!(unwrap(&soft, &slot).unwrap().bytes(), private(7).bytes());
    // The token authenticates nothing here; what is sealed under the carrier does.
    let elsewhere = Place {
        belongs: b"vault-1 slot-2",
        ..PLACE
    };
    let pin = Some(soft.pin.as_str());
    let opened = hsm::unwrap(&host(), &slot.stored, &slot.private, pin, elsewhere);
    assert!(matches!(opened, Err(HsmError::Key(_))), "{opened:?}");

    for (mechanisms, missing) in [
        ("CKM_AES_KEY_GEN,CKM_SHA256", "CKM_AES_GCM or CKM_AES_CBC"),
        ("CKM_AES_GCM", "CKM_AES_KEY_GEN"),
    ] {
        soft.configure(&format!("slots.mechanisms = {mechanisms}"));
        let missing = missing.to_owned();
        assert_eq!(
            refusal(enrol(&soft, &soft.module())),
            Refusal::Unable { missing }
        );
        assert_eq!(
            ready(&hsm::list(&host(), &soft.module()).unwrap())[0].method,
            None
        );
    }
}

fn ready(tokens: &[Token]) -> Vec<&Token> {
    tokens.iter().filter(|token| token.ready).collect()
}

#[test]
fn a_forgotten_key_is_gone_from_the_token() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let slot = enrol(&soft, &soft.module()).unwrap();
    let pin = Some(soft.pin.as_str());
    hsm::forget(&host(), &slot.stored, pin).unwrap();
    assert_eq!(refusal(unwrap(&soft, &slot)), Refusal::KeyGone);
    hsm::forget(&host(), &slot.stored, pin).unwrap();
}

#[test]
fn a_renewed_slot_opens_with_its_new_key_and_the_old_one_is_destroyed() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let (host, pin) = (host(), Some(soft.pin.as_str()));
    let old = enrol(&soft, &soft.module()).unwrap();
    let renew = |byte| hsm::renew(&host, &old.stored, pin, PLACE, &private(byte)).unwrap();
    let (left_behind, new) = (renew(1), renew(2));
    // Until it is stored, both open.
    assert_eq!(unwrap(&soft, &old).unwrap().bytes(), private(7).bytes());
    assert_eq!(unwrap(&soft, &new).unwrap().bytes(), private(2).bytes());

    hsm::forget(&host, &old.stored, pin).unwrap();
    assert_eq!(refusal(unwrap(&soft, &old)), Refusal::KeyGone);
    let other = Place {
        name: "vault-1 other",
        belongs: b"vault-1 other",
    };
    let (module, only) = (soft.module(), Choice::Only);
    let beside = hsm::enrol(&host, &module, &only, pin, other, &private(3)).unwrap();
    // A key that is gone says nothing about the others.
    let kept = hsm::keep_only(&host, &old.stored, pin);
    assert_eq!(refusal(kept), Refusal::KeyGone);
    assert_eq!(hsm::keep_only(&host, &new.stored, pin).unwrap(), 1);
    assert_eq!(refusal(unwrap(&soft, &left_behind)), Refusal::KeyGone);
    assert_eq!(unwrap(&soft, &new).unwrap().bytes(), private(2).bytes());
    // The key of another slot stays.
    let opened = hsm::unwrap(&host, &beside.stored, &beside.private, pin, other);
    assert_eq!(opened.unwrap().bytes(), private(3).bytes());
}

#[test]
fn another_token_in_its_place_and_none_at_all_are_told_apart() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let slot = enrol(&soft, &soft.module()).unwrap();
    soft.remove_tokens();
    assert_eq!(refusal(unwrap(&soft, &slot)), Refusal::NoToken);
    assert!(matches!(
        refusal(enrol(&soft, &soft.module())),
        Refusal::Uninitialised { .. }
    ));
    soft.token("vault");
    let expected = slot.stored.token.serial.clone();
    let replaced = Refusal::Replaced { expected };
    assert_eq!(refusal(unwrap(&soft, &slot)), replaced);
    let pin = Some(soft.pin.as_str());
    let renewed = hsm::renew(&host(), &slot.stored, pin, PLACE, &private(1));
    assert_eq!(refusal(renewed), replaced);
}

#[test]
fn one_of_several_tokens_is_chosen_by_slot_label_or_serial_number() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("one");
    soft.token("two");
    let (host, module, pin) = (host(), soft.module(), Some(soft.pin.as_str()));
    let tokens = hsm::list(&host, &module).unwrap();
    let two = *ready(&tokens)
        .iter()
        .find(|token| token.name.label == "two")
        .unwrap();
    let empty = tokens.iter().find(|token| !token.ready).unwrap();
    let by = |choice| hsm::enrol(&host, &module, &choice, pin, PLACE, &private(1));
    for choice in [
        Choice::Slot(two.slot),
        Choice::Label("two".into()),
        Choice::Serial(two.name.serial.clone()),
    ] {
        assert_eq!(by(choice).unwrap().stored.token, two.name);
    }
    assert_eq!(refusal(by(Choice::Only)), Refusal::Several { count: 2 });
    for choice in [Choice::Label("three".into()), Choice::Slot(1 << 40)] {
        assert_eq!(refusal(by(choice)), Refusal::NotThere);
    }
    assert!(matches!(
        refusal(by(Choice::Slot(empty.slot))),
        Refusal::Uninitialised { .. }
    ));
}

#[test]
fn what_is_no_module_is_refused_with_the_reason() {
    let Some(soft) = SoftHsm::new() else { return };
    let text = soft.path("text.so");
    fs::write(&text, "no library").unwrap();
    let listed = |path: PathBuf| {
        hsm::list(
            &host(),
            &Module {
                path,
                ..soft.module()
            },
        )
    };
    let unusable = |path: &Path| match listed(path.to_owned()) {
        Err(HsmError::Module { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(unusable(Path::new("/no/such.so")), "there is no such file");
    assert_eq!(unusable(Path::new("text.so")), "the path is not absolute");
    assert_eq!(unusable(&soft.path("tokens")), "it is not a file");
    assert!(matches!(
        refusal(listed(text.clone())),
        Refusal::NotModule { .. }
    ));
    fs::set_permissions(&text, fs::Permissions::from_mode(0o622)).unwrap();
    assert_eq!(unusable(&text), "others may write to it");
    // A library, but not of this kind.
    let library = fs::read_to_string("/proc/self/maps").unwrap();
    let library = library
        .lines()
        .find_map(|line| {
            line.find("/usr/lib")
                .or_else(|| line.find("/lib/"))
                .map(|at| &line[at..])
        })
        .expect("this test is linked to the C library");
    let library = fs::canonicalize(library).unwrap();
    assert!(matches!(
        refusal(listed(library)),
        Refusal::NotModule { .. }
    ));
}

#[test]
fn a_module_that_crashes_or_ends_is_reported_and_takes_nothing_with_it() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    for (behaviour, expected) in [
        ("crash", Death::Crashed { signal: 6 }),
        ("exit", Death::Exited { code: 0 }),
        // It announces 2^60 slots: the process dies of that, not this one.
        ("garbage", Death::Crashed { signal: 6 }),
    ] {
        match hsm::list(&host(), &soft.misbehaving(behaviour)) {
            Err(error @ HsmError::Process { .. }) => {
                assert!(error.hint().is_some());
                let HsmError::Process { error, .. } = error else {
                    unreachable!()
                };
                match error {
                    ForeignError::Died { death, .. } => {
                        let panicked = matches!(death, Death::Exited { code: 101 });
                        assert!(death == expected || panicked, "{behaviour}: {death}");
                    }
                    other => panic!("{behaviour}: {other}"),
                }
            }
            other => panic!("{behaviour}: {other:?}"),
        }
    }
}

#[test]
fn a_module_that_hangs_is_killed_in_time_and_so_is_what_it_started() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let patient = Host {
        patience: Duration::from_millis(700),
        ..host()
    };
    let module = soft.misbehaving("hang");
    let started = Instant::now();
    let hung = hsm::list(&patient, &module);
    assert!(
        matches!(
            hung,
            Err(HsmError::Process {
                error: ForeignError::Hung { .. },
                ..
            })
        ),
        "{hung:?}"
    );
    assert!(started.elapsed() < Duration::from_secs(5));
    let pid = &soft.told("pid")[0];
    // The whole group goes; what was killed is a zombie at most, until somebody waits for it. A process that waits for a
    // processor dies when it gets one.
    let is_alive = || {
        fs::read_dir("/proc").unwrap().flatten().any(|entry| {
            let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
            let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or("").split(' ').collect();
            fields.get(2) == Some(&pid.as_str()) && fields[0] != "Z"
        })
    };
    while is_alive() {
        let waited = started.elapsed();
        assert!(waited < Duration::from_secs(20), "group {pid} lives on");
        std::thread::yield_now();
    }
}

#[test]
fn a_module_is_given_its_environment_and_nothing_else_of_ours() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let ours = fs::File::open(soft.path("softhsm2.conf")).unwrap();
    // Such as the descriptor of a pass phrase that a shell handed to the program.
    rustix::io::fcntl_setfd(&ours, rustix::io::FdFlags::empty()).unwrap();
    let module = soft.misbehaving("print");
    let slot = enrol(&soft, &module).unwrap();
    assert_eq!(unwrap(&soft, &slot).unwrap().bytes(), private(7).bytes());

    let expected: Vec<String> = module
        .environment
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let mut variables = soft.told("variable");
    variables.sort();
    assert_eq!(variables, expected);
    for descriptor in soft.told("descriptor") {
        assert!(descriptor.starts_with("pipe:"), "{descriptor}");
    }
    let arguments = soft.told("argument");
    assert!(
        arguments.len() == 3 && !arguments.contains(&soft.pin),
        "{arguments:?}"
    );
}

#[test]
fn a_token_that_makes_bad_keys_is_refused_and_keeps_none_of_them() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    assert!(matches!(
        refusal(enrol(&soft, &soft.misbehaving("extractable"))),
        Refusal::Extractable { attribute } if attribute.contains("EXTRACTABLE")
    ));
    assert_eq!(
        refusal(enrol(&soft, &soft.misbehaving("wrong cipher"))),
        Refusal::Changed
    );
    // Had one been left, it would be destroyed now.
    let pin = Some(soft.pin.as_str());
    let slot = enrol(&soft, &soft.module()).unwrap();
    assert_eq!(hsm::keep_only(&host(), &slot.stored, pin).unwrap(), 0);
}

#[test]
fn what_a_token_says_of_its_pin_is_passed_on() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    for (behaviour, expected) in [
        ("last try", Refusal::WrongPin { tries: Tries::Last }),
        ("locked", Refusal::PinLocked),
        ("removed", Refusal::Removed),
    ] {
        let said = refusal(enrol(&soft, &soft.misbehaving(behaviour)));
        assert_eq!(said, expected);
    }
    let tokens = hsm::list(&host(), &soft.misbehaving("last try")).unwrap();
    assert_eq!(ready(&tokens)[0].tries, Tries::Last);
}

#[test]
fn the_names_that_a_token_gives_itself_cannot_steer_a_terminal() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let tokens = hsm::list(&host(), &soft.misbehaving("escapes")).unwrap();
    let label = &tokens[0].name.label;
    assert!(!label.contains(char::is_control), "{label:?}");
}

#[test]
fn changed_parameters_open_nothing() {
    let Some(soft) = SoftHsm::new() else { return };
    soft.token("vault");
    let slot = enrol(&soft, &soft.module()).unwrap();
    let nothing_opens = |changed: &Enrolled<Hsm>, what: &str| {
        let opened = unwrap(&soft, changed);
        assert!(
            matches!(
                opened,
                Err(HsmError::Refused(Refusal::Changed) | HsmError::Key(_))
            ),
            "{what}: {opened:?}"
        );
    };
    for part in ["bytes", "iv"] {
        let mut json = serde_json::to_value(&slot.stored).unwrap();
        let digits = json["wrapped"][part].as_str().unwrap().to_owned();
        let flipped = if digits.starts_with('0') { "1" } else { "0" };
        for value in [format!("{flipped}{}", &digits[1..]), String::new()] {
            json["wrapped"][part] = value.into();
            let stored = serde_json::from_value(json.clone()).unwrap();
            let private = slot.private.clone();
            nothing_opens(&Enrolled { stored, private }, part);
        }
    }
    for at in [0, 30, slot.private.len() - 1] {
        let mut changed = slot.clone();
        changed.private[at] ^= 1;
        nothing_opens(&changed, "private key");
        changed.private.truncate(at);
        nothing_opens(&changed, "private key");
    }
}
