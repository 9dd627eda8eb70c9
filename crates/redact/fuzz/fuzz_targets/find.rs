//! Any bytes under any path: no panic, findings inside the text, from left to right, without overlaps.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pai_redact::Detector;

const PATHS: [&str; 12] = [
    "", "a.yaml", "a.json", "a.tf", ".env", ".bash_history", "a.rs", "a.csv", "etc/pve/priv/shadow.cfg", "a.xml", "a.diff",
    "var/log/syslog",
];

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let path = PATHS[usize::from(*first) % PATHS.len()];
    let mut end = 0;
    for finding in Detector::built_in().find(path, bytes) {
        assert!(finding.span.start >= end && finding.span.end <= bytes.len() && !finding.span.is_empty());
        end = finding.span.end;
    }
});
