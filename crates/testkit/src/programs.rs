//! Where the programs are that tests start.
#![expect(
    clippy::disallowed_methods,
    reason = "programs of other packages are built on demand"
)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

/// Returns the path of the fake worker, built on demand.
pub fn fake_worker_program() -> PathBuf {
    program("pai-testkit", "pai-fake-worker")
}

/// Returns the path of a program that is the engine host and nothing else, built on demand.
pub fn test_host_program() -> PathBuf {
    program("pai-testkit", "pai-test-host")
}

/// Returns the path of the real worker, built on demand.
pub fn worker_program() -> PathBuf {
    program("pai-worker", "pai-worker")
}

/// Builds a program of another package beside the running test, in the same profile, and returns its path.
///
/// Cargo builds the programs of the tested package only, and calls of it wait for each other.
fn program(package: &str, name: &str) -> PathBuf {
    static BUILT: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let test = std::env::current_exe().expect("a running test knows its own path");
    let folder = test
        .ancestors()
        .find(|folder| folder.ends_with("debug") || folder.ends_with("release"))
        .expect("tests run below their profile's folder");
    let path = folder.join(name);
    let mut built = BUILT
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if !built.iter().any(|done| done == name) {
        build(package, name, folder);
        built.push(name.to_owned());
    }
    path
}

fn build(package: &str, name: &str, folder: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "build",
            "--quiet",
            "--offline",
            "--package",
            package,
            "--bin",
            name,
        ])
        .arg("--target-dir")
        .arg(
            folder
                .parent()
                .expect("the profile's folder lies in the target folder"),
        )
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    let status = cargo
        .status()
        .expect("the cargo that built the test can be started");
    assert!(status.success(), "`{name}` of `{package}` can be built");
}
