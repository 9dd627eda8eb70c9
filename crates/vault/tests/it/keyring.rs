//! The slot of a keyring against GNOME Keyring on a bus of its own.

use std::time::{Duration, Instant};

use pai_vault::key::Key;
use pai_vault::slots::keyring::{self, Bus, Keyring, KeyringError};
use pai_vault::slots::{Enrolled, Place};
use zeroize::Zeroizing;

use crate::session::{Session, flood, mute};

const PLACE: Place<'static> = Place {
    name: "vault-1 slot-1",
    belongs: b"vault-1 slot-1",
};

fn private() -> Key {
    Key::of(Zeroizing::new([7; 32]))
}

fn phrase() -> String {
    let mut random = [0; 8];
    pai_vault::key::random(&mut random).unwrap();
    format!("{:x}", u64::from_le_bytes(random))
}

fn unwrap(bus: &Bus, slot: &Enrolled<Keyring>) -> Result<Key, KeyringError> {
    keyring::unwrap(bus, &slot.stored, &slot.private, PLACE)
}

#[test]
fn a_private_key_opens_with_the_unlocked_keyring_and_after_the_next_login() {
    let Some(mut session) = Session::new() else {
        return;
    };
    let (bus, phrase) = (session.bus(), phrase());
    session.login(Some(&phrase));
    keyring::status(&bus).unwrap();
    let mut slot = keyring::enrol(&bus, PLACE, &private()).unwrap();
    let json = serde_json::to_string(&slot.stored).unwrap();
    slot.stored = serde_json::from_str(&json).unwrap();
    assert_eq!(unwrap(&bus, &slot).unwrap().bytes(), private().bytes());
    let elsewhere = Place {
        belongs: b"vault-1 slot-2",
        ..PLACE
    };
    let opened = keyring::unwrap(&bus, &slot.stored, &slot.private, elsewhere);
    assert!(matches!(opened, Err(KeyringError::Key(_))), "{opened:?}");

    // As after a reboot, once without the password of the login and once with it.
    session.login(None);
    for locked in [
        keyring::status(&bus),
        unwrap(&bus, &slot).map(drop),
        keyring::enrol(&bus, PLACE, &private()).map(drop),
        keyring::forget(&bus, &slot.stored),
    ] {
        let error = locked.unwrap_err();
        assert!(matches!(error, KeyringError::Locked), "{error}");
        assert!(error.hint().is_some());
    }
    session.login(Some(&phrase));
    assert_eq!(unwrap(&bus, &slot).unwrap().bytes(), private().bytes());
}

#[test]
fn a_deleted_item_is_gone_and_others_are_not() {
    let Some(mut session) = Session::new() else {
        return;
    };
    session.login(Some(&phrase()));
    let bus = session.bus();
    let slot = keyring::enrol(&bus, PLACE, &private()).unwrap();
    let other = keyring::enrol(&bus, PLACE, &private()).unwrap();
    keyring::forget(&bus, &slot.stored).unwrap();
    let gone = unwrap(&bus, &slot);
    assert!(matches!(gone, Err(KeyringError::Gone)), "{gone:?}");
    keyring::forget(&bus, &slot.stored).unwrap();
    assert_eq!(unwrap(&bus, &other).unwrap().bytes(), private().bytes());
}

#[test]
fn a_session_without_a_bus_a_keyring_or_a_default_one_says_which() {
    let folder = tempfile::tempdir().unwrap();
    for none in [
        Bus::of(None, None).map(drop),
        Bus::of(Some(""), Some(folder.path())).map(drop),
    ] {
        assert!(matches!(none, Err(KeyringError::NoBus { .. })), "{none:?}");
    }
    for addresses in ["unix:path=/no/such/bus", "tcp:host=localhost,port=9", ";"] {
        let bus = Bus::of(Some(addresses), None).unwrap();
        let error = keyring::status(&bus).unwrap_err();
        assert!(matches!(error, KeyringError::NoBus { .. }), "{error}");
        assert!(error.hint().is_some());
    }
    let Some(mut session) = Session::new() else {
        return;
    };
    let error = keyring::status(&session.bus()).unwrap_err();
    assert!(matches!(error, KeyringError::NoService), "{error}");
    session.login(None);
    let error = keyring::status(&session.bus()).unwrap_err();
    assert!(matches!(error, KeyringError::NoDefault), "{error}");
}

#[test]
fn a_bus_that_says_nothing_or_nonsense_is_given_up_in_time() {
    let folder = tempfile::tempdir().unwrap();
    let start = Instant::now();
    for (name, greeting) in [
        ("silent", b"".as_slice()),
        ("endless", &[b'x'; 4096]),
        ("refusing", b"REJECTED EXTERNAL\r\n"),
        ("mute", b"OK 0\r\n"),
        (
            "huge",
            b"OK 0\r\nl\x02\0\x01\xFF\xFF\xFF\xFF\0\0\0\0\xFF\xFF\xFF\xFF",
        ),
    ] {
        let error = keyring::status(&mute(&folder, name, greeting)).unwrap_err();
        let fits = match name {
            "silent" | "mute" => matches!(error, KeyringError::Hung { .. }),
            "huge" => matches!(error, KeyringError::Garbled),
            _ => matches!(error, KeyringError::NoBus { .. }),
        };
        assert!(fits, "{name}: {error}");
    }
    let error = keyring::status(&flood(&folder)).unwrap_err();
    assert!(matches!(error, KeyringError::Hung { .. }), "{error}");
    assert!(start.elapsed() < Duration::from_secs(10));
}

#[test]
fn changed_answers_open_nothing_wrong_and_break_nothing() {
    let Some(mut session) = Session::new() else {
        return;
    };
    session.login(Some(&phrase()));
    let slot = keyring::enrol(&session.bus(), PLACE, &private()).unwrap();
    let (mut opened, mut failed) = (0, 0);
    for number in (0..1600).step_by(13) {
        match unwrap(&session.spied(number), &slot) {
            // Not every byte counts: names of senders, for example.
            Ok(key) => {
                assert_eq!(key.bytes(), private().bytes());
                opened += 1;
            }
            Err(_) => failed += 1,
        }
    }
    // The control: behind all the answers, where nothing is changed, the same way opens it.
    let key = unwrap(&session.spied(1 << 20), &slot).unwrap();
    assert_eq!(key.bytes(), private().bytes());
    assert!(failed > 20, "{opened} {failed}");
}
