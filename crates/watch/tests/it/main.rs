//! The scanner from outside: real files, real archives, a real repository.

mod archives;
mod databases;
mod files;
mod repository;

use std::path::Path;
use std::sync::atomic::AtomicBool;

use pai_redact::{Detector, template};
use pai_watch::scan::{Filters, Leak, Limits, Report, Scanner};

/// A token whose checksum is right, so that no rule doubts it.
fn token(seed: u64) -> String {
    template::fill("ghp_{githubtoken}", seed)
}

fn scan_with(path: &Path, filters: Filters, limits: Limits) -> Report {
    let stop = AtomicBool::new(false);
    let scanner = Scanner::new(Detector::built_in(), filters, limits, &stop);
    scanner.path(path, "here");
    scanner.finish()
}

fn scan(path: &Path) -> Report {
    scan_with(path, Filters::default(), Limits::default())
}

/// The findings that are our tokens; other rules may find more around them.
fn tokens(report: &Report) -> Vec<&Leak> {
    report
        .leaks
        .iter()
        .filter(|leak| leak.category.name == "github-pat")
        .collect()
}

fn names(report: &Report) -> Vec<&str> {
    tokens(report).into_iter().map(|leak| &*leak.file).collect()
}
