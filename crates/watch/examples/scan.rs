//! Looks through a folder as `security-scan` does, and prints how fast: `cargo run --release --example scan -- FOLDER`.

use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use pai_redact::Detector;
use pai_watch::scan::{Filters, Limits, Scanner};

fn main() {
    let root = std::env::args().nth(1).expect("a folder");
    let detector = Detector::built_in();
    let stop = AtomicBool::new(false);
    let start = Instant::now();
    let scanner = Scanner::new(detector, Filters::default(), Limits::default(), &stop);
    scanner.path(Path::new(&root), &root);
    let report = scanner.finish();
    let speed = report.bytes as f64 / start.elapsed().as_secs_f64() / 1e6;
    let line = format!(
        "{speed:7.0} MB/s {:8} findings in {} files\n",
        report.leaks.len(),
        report.files
    );
    std::io::stdout()
        .write_all(line.as_bytes())
        .expect("stdout takes it");
}
