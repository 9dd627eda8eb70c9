//! Any text: what is restored is what was masked, and nothing is found in what is masked.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pai_redact::{Detector, Modes, Raw, Redactor};

fuzz_target!(|text: &str| {
    let (clean, ledger) = Redactor::new().scrub(Raw::new(text));
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
    assert!(Redactor::new().find(&Raw::new(clean.as_str())).is_empty());
    let modes = Modes::default().read("network=pseudonymise").expect("the modes are fixed text");
    let (clean, ledger) = Redactor::with(Detector::built_in(), modes, [1; 32]).scrub(Raw::new(text));
    assert_eq!(ledger.restore(clean.as_str()).expose(), text);
});
