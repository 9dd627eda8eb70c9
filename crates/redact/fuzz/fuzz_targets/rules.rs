//! Any file of rules: accepted or refused, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pai_redact::{Detector, Options};

fuzz_target!(|text: &str| {
    let _ = Detector::new(Options {
        rules: Some(text.to_owned()),
        ..Options::default()
    });
});
