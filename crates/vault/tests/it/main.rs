//! The vault from outside; its devices as real programs play them: SoftHSM 2 for an HSM, swtpm for a TPM, GNOME Keyring
//! for a keyring.

mod hsm;
mod independent;
mod keyring;
mod killed;
mod remains;
mod session;
mod softhsm;
mod store;
mod swtpm;
mod tpm;

use pai_vault::key::Key;
use zeroize::Zeroizing;

/// 2026-07-30 10:15:23.
const NOW: i64 = 1_785_406_523_000;

/// Makes a random key, and returns its bytes too.
fn key() -> (Key, [u8; 32]) {
    let key = Key::generate().unwrap();
    let bytes = *key.bytes();
    (Key::of(Zeroizing::new(bytes)), bytes)
}
