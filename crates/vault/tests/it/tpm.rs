//! The slot of a TPM against swtpm, and against somebody on the bus.

use std::fs;
use std::time::{Duration, Instant};

use pai_vault::key::Key;
use pai_vault::slots::tpm::{self, Device, Tpm, TpmError};
use pai_vault::slots::{Enrolled, Place};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::swtpm::SwTpm;

const PLACE: Place<'static> = Place {
    name: "vault-1 slot-1",
    belongs: b"vault-1 slot-1",
};

const PLATFORM: u32 = 0x4000_000C;
const OWNER: u32 = 0x4000_0001;
const CLEAR: u32 = 0x126;
const CHANGE_AUTH: u32 = 0x129;
const EXTEND: u32 = 0x182;

fn private() -> Key {
    Key::of(Zeroizing::new([7; 32]))
}

fn enrol(device: &Device, pin: Option<&str>, pcrs: &[u8]) -> Result<Enrolled<Tpm>, TpmError> {
    tpm::enrol(device, pin, pcrs, PLACE, &private())
}

fn unwrap(device: &Device, slot: &Enrolled<Tpm>, pin: Option<&str>) -> Result<Key, TpmError> {
    let opened = tpm::unwrap(device, &slot.stored, &slot.private, pin, PLACE);
    if let Err(error) = &opened {
        assert!(!error.to_string().is_empty());
    }
    opened
}

fn is_right(opened: Result<Key, TpmError>) {
    assert_eq!(opened.unwrap().bytes(), private().bytes());
}

/// Returns a PIN of this run.
fn pin() -> String {
    let mut random = [0; 4];
    pai_vault::key::random(&mut random).unwrap();
    format!("pin{}", u32::from_be_bytes(random))
}

#[test]
fn a_private_key_opens_with_its_chip_and_in_its_place_only() {
    let Some(chip) = SwTpm::new() else { return };
    let mut slot = enrol(&chip.device(), None, &[]).unwrap();
    let json = serde_json::to_string(&slot.stored).unwrap();
    slot.stored = serde_json::from_str(&json).unwrap();
    is_right(unwrap(&chip.device(), &slot, None));
    let elsewhere = Place {
        belongs: b"vault-1 slot-2",
        ..PLACE
    };
    let opened = tpm::unwrap(&chip.device(), &slot.stored, &slot.private, None, elsewhere);
    assert!(matches!(opened, Err(TpmError::Key(_))), "{opened:?}");
    // Nothing is left in the chip that would fill it.
    for _ in 0..5 {
        is_right(unwrap(&chip.device(), &slot, None));
    }
    let status = tpm::status(&chip.device()).unwrap();
    assert!(!status.locked && status.most > 0, "{status:?}");
}

#[test]
fn a_wrong_pin_costs_a_try_and_too_many_lock_the_chip_for_a_time_that_is_told() {
    let Some(chip) = SwTpm::new() else { return };
    let (device, right) = (chip.device(), pin());
    let slot = enrol(&device, Some(&right), &[]).unwrap();
    let open = enrol(&device, None, &[]).unwrap();
    is_right(unwrap(&device, &slot, Some(&right)));
    assert!(matches!(
        unwrap(&device, &slot, None),
        Err(TpmError::PinNeeded)
    ));
    assert!(matches!(
        enrol(&device, Some(""), &[]),
        Err(TpmError::EmptyPin)
    ));
    let most = tpm::status(&device).unwrap().most;
    for left in (1..most).rev() {
        match unwrap(&device, &slot, Some("wrong")) {
            Err(TpmError::WrongPin { left: Some(told) }) => assert_eq!(told, left),
            other => panic!("{left}: {other:?}"),
        }
    }
    // The last try locks it, and then the right one does not open either.
    for pin in ["wrong", &right] {
        match unwrap(&device, &slot, Some(pin)) {
            Err(error @ TpmError::Locked { wait: Some(wait) }) => {
                assert!(wait > Duration::ZERO && error.hint().is_some());
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(tpm::status(&device).unwrap().locked);
    // There is nothing to guess at a slot without a PIN.
    is_right(unwrap(&device, &open, None));
}

#[test]
fn a_slot_bound_to_pcrs_closes_when_one_of_them_changes() {
    let Some(chip) = SwTpm::new() else { return };
    let (device, right) = (chip.device(), pin());
    // More than are read at once, out of order, twice.
    let many = [16, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 16];
    let slots = [
        (enrol(&device, None, &[16]).unwrap(), None),
        (enrol(&device, None, &many).unwrap(), None),
        (
            enrol(&device, Some(&right), &[7, 16]).unwrap(),
            Some(right.as_str()),
        ),
    ];
    for (slot, pin) in &slots {
        is_right(unwrap(&device, slot, *pin));
    }
    assert!(matches!(
        unwrap(&device, &slots[2].0, Some("wrong")),
        Err(TpmError::WrongPin { .. })
    ));
    let digest = [&[0, 0, 0, 1, 0, 0x0B], [9; 32].as_slice()].concat();
    assert_eq!(chip.send_as(EXTEND, 16, &digest), 0);
    for (slot, pin) in &slots {
        let closed = unwrap(&device, slot, *pin);
        assert!(
            matches!(closed, Err(TpmError::PcrsDiffer { .. })),
            "{closed:?}"
        );
    }
    assert!(matches!(enrol(&device, None, &[24]), Err(TpmError::NoPcrs)));
}

#[test]
fn another_chip_and_a_cleared_one_are_told_apart() {
    let (Some(chip), Some(other)) = (SwTpm::new(), SwTpm::new()) else {
        return;
    };
    let slot = enrol(&chip.device(), None, &[]).unwrap();
    let foreign = unwrap(&other.device(), &slot, None);
    assert!(matches!(foreign, Err(TpmError::AnotherTpm)), "{foreign:?}");
    assert_eq!(chip.send_as(CLEAR, PLATFORM, &[]), 0);
    let cleared = unwrap(&chip.device(), &slot, None);
    assert!(matches!(cleared, Err(TpmError::Cleared)), "{cleared:?}");
}

#[test]
fn an_owner_with_a_password_is_named_as_the_reason() {
    let Some(chip) = SwTpm::new() else { return };
    let slot = enrol(&chip.device(), None, &[]).unwrap();
    assert_eq!(chip.send_as(CHANGE_AUTH, OWNER, &[0, 2, 1, 1]), 0);
    for refused in [
        enrol(&chip.device(), None, &[]).map(drop),
        unwrap(&chip.device(), &slot, None).map(drop),
    ] {
        assert!(
            matches!(refused, Err(TpmError::OwnerPassword)),
            "{refused:?}"
        );
    }
}

#[test]
fn a_chip_without_room_says_so() {
    let Some(chip) = SwTpm::new() else { return };
    // Hash sequences that nobody ends take the places of objects.
    let start = [0x80, 1, 0, 0, 0, 14, 0, 0, 1, 0x86, 0, 0, 0, 0x0B];
    while chip.send(&start) == 0 {}
    let refused = enrol(&chip.device(), None, &[]);
    assert!(matches!(refused, Err(TpmError::Full)), "{refused:?}");
}

#[test]
fn what_is_no_tpm_is_named() {
    let Some(chip) = SwTpm::with("not-need-init") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let at = |path: &std::path::Path| Device {
        path: path.to_owned(),
        ..Device::default()
    };
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let status = |path: &std::path::Path| tpm::status(&at(path)).unwrap_err();
    let missing = status(&folder.path().join("none"));
    assert!(matches!(missing, TpmError::NoTpm { .. }), "{missing}");
    let regular = status(&file);
    assert!(matches!(regular, TpmError::NoDevice { .. }), "{regular}");
    let null = status("/dev/null".as_ref());
    assert!(matches!(null, TpmError::Device { .. }), "{null}");
    let started = status(&chip.socket());
    assert!(matches!(started, TpmError::NotStarted), "{started}");
    for error in [missing, regular, null, started] {
        assert!(error.hint().is_some());
    }
}

#[test]
fn a_user_who_may_not_use_the_chip_is_told_the_group() {
    let Some(chip) = SwTpm::new() else { return };
    if rustix::process::geteuid().is_root() {
        println!("skipped: root may use every TPM");
        return;
    }
    let locked = std::os::unix::fs::PermissionsExt::from_mode(0o000);
    fs::set_permissions(chip.socket(), locked).unwrap();
    let refused = tpm::status(&chip.device()).unwrap_err();
    assert!(matches!(refused, TpmError::NoAccess { .. }), "{refused}");
    assert!(refused.hint().unwrap().contains("tss"));
}

/// Looks for a key that opens what was sealed under it.
fn holds_key(bytes: &[u8], opens: impl Fn(&Key) -> bool) -> bool {
    bytes
        .windows(32)
        .any(|window| opens(&Key::of_slice(window).unwrap()))
}

#[test]
fn neither_the_secret_nor_the_pin_passes_the_bus() {
    let Some(chip) = SwTpm::new() else { return };
    let (spy, right) = (chip.spied(|_, _| {}), pin());
    let slot = enrol(&spy.device(), Some(&right), &[]).unwrap();
    is_right(unwrap(&spy.device(), &slot, Some(&right)));
    let passed = spy.passed();
    assert!(passed.len() > 1000);
    // What the private key is sealed under.
    let opens = |key: &Key, sealed: &[u8]| {
        let key = key.derive("a slot's private key");
        key.open(PLACE.belongs, sealed).is_ok()
    };
    let control = Key::generate().unwrap();
    let sealed = control.derive("a slot's private key");
    let sealed = sealed.seal(PLACE.belongs, b"control").unwrap();
    let found = [b"before".as_slice(), control.bytes(), b"after"].concat();
    assert!(holds_key(&found, |key| opens(key, &sealed)));
    assert!(!holds_key(&passed, |key| opens(key, &slot.private)));

    let mut stand_in = Sha256::new_with_prefix(b"proxmox-ai tpm pin 1\0");
    stand_in.update((PLACE.belongs.len() as u64).to_be_bytes());
    stand_in.update(PLACE.belongs);
    stand_in.update(&right);
    let stand_in = stand_in.finalize();
    for secret in [right.as_bytes(), &stand_in[..16]] {
        assert!(!passed.windows(secret.len()).any(|part| part == secret));
    }
}

#[test]
fn a_chip_that_does_not_answer_is_given_up_in_time() {
    let Some(chip) = SwTpm::new() else { return };
    let slot = enrol(&chip.device(), None, &[]).unwrap();
    for silent in 0..5 {
        let spy = chip.spied(move |number, answer| {
            if number == silent {
                answer.clear();
            }
        });
        let device = Device {
            patience: Duration::from_millis(200),
            ..spy.device()
        };
        let start = Instant::now();
        let hung = unwrap(&device, &slot, None);
        assert!(matches!(hung, Err(TpmError::Hung { .. })), "{hung:?}");
        assert!(start.elapsed() < Duration::from_secs(10));
        chip.tidy();
    }
}

#[test]
fn changed_answers_open_nothing_wrong_and_break_nothing() {
    let Some(chip) = SwTpm::new() else { return };
    let (device, right) = (chip.device(), pin());
    let slot = enrol(&device, Some(&right), &[]).unwrap();
    let mut forged = 0;
    // A bit of each answer, here and there; the last one holds the secret.
    for (number, step) in [(0, 37), (1, 5), (2, 3), (3, 1), (4, 1)] {
        for at in (0..400).step_by(step) {
            let spy = chip.spied(move |answer, bytes| {
                if answer == number && at < bytes.len() {
                    bytes[at] ^= 1;
                }
            });
            let quick = Device {
                patience: Duration::from_millis(300),
                ..spy.device()
            };
            match unwrap(&quick, &slot, Some(&right)) {
                // Not every byte of an answer counts.
                Ok(opened) => assert_eq!(opened.bytes(), private().bytes()),
                Err(TpmError::Forged) => forged += 1,
                Err(_) => {}
            }
            // A proof after a changed nonce is wrong, too: whoever sits there can use the tries up.
            chip.tidy();
            if at >= 120 && number > 0 {
                break;
            }
        }
    }
    assert!(forged > 20, "{forged}");
    // A changed answer is no wrong PIN: the right one opens still.
    is_right(unwrap(&device, &slot, Some(&right)));
}

#[test]
fn noise_instead_of_answers_is_an_error() {
    let Some(chip) = SwTpm::new() else { return };
    let slot = enrol(&chip.device(), None, &[]).unwrap();
    let mut dice = 7_u64;
    for round in 0..200 {
        let seed = dice;
        let spy = chip.spied(move |_, answer| {
            let mut dice = seed;
            for byte in answer.iter_mut() {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                *byte = dice as u8;
            }
            if round % 2 == 0 {
                // With a header that fits, so that what follows is looked at.
                let size = (answer.len() as u32).to_be_bytes();
                answer[..10]
                    .copy_from_slice(&[0x80, 2, size[0], size[1], size[2], size[3], 0, 0, 0, 0]);
            }
        });
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let quick = Device {
            patience: Duration::from_millis(100),
            ..spy.device()
        };
        assert!(unwrap(&quick, &slot, None).is_err());
        assert!(tpm::status(&quick).is_err() || round % 2 == 0);
    }
}

#[test]
fn changed_parameters_open_nothing() {
    let Some(chip) = SwTpm::new() else { return };
    let slot = enrol(&chip.device(), None, &[]).unwrap();
    for part in ["root", "sealed", "public"] {
        let mut json = serde_json::to_value(&slot.stored).unwrap();
        let digits = json[part].as_str().unwrap().to_owned();
        let last = if digits.ends_with('0') { "1" } else { "0" };
        let cut = &digits[..digits.len() - 1];
        for value in [format!("{cut}{last}"), String::new(), "00".repeat(70_000)] {
            json[part] = value.into();
            let mut changed = slot.clone();
            changed.stored = serde_json::from_value(json.clone()).unwrap();
            let opened = unwrap(&chip.device(), &changed, None);
            assert!(
                matches!(
                    opened,
                    Err(TpmError::Changed | TpmError::AnotherTpm | TpmError::Cleared)
                ),
                "{part}: {opened:?}"
            );
        }
    }
    let mut changed = slot.clone();
    changed.private[0] ^= 1;
    let opened = unwrap(&chip.device(), &changed, None);
    assert!(matches!(opened, Err(TpmError::Key(_))), "{opened:?}");
}
