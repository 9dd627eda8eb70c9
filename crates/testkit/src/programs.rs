//! Where the programs are that tests start.
#![expect(
    clippy::disallowed_methods,
    reason = "programs of other packages are built on demand"
)]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use tempfile::TempDir;

/// A program and its worker side by side, as they are installed, in a folder that every user may enter.
pub(crate) struct Installed(TempDir);

impl Installed {
    pub(crate) fn new(program: &Path, worker: &Path) -> Self {
        let folder = TempDir::with_prefix("pai-bin-").expect("a test can make a temporary folder");
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755))
            .expect("a test owns its folders");
        let installed = Self(folder);
        for (from, to) in [(program, installed.program()), (worker, installed.worker())] {
            // A second name where that is possible: the programs are large. A copy is made by another
            // program, since one that this process has open for writing, while another test's thread
            // starts a process, is busy for as long as that process keeps the descriptor.
            if std::fs::hard_link(from, &to).is_err() {
                let copied = Command::new("cp").arg(from).arg(&to).status();
                assert!(
                    copied.expect("there is a cp").success(),
                    "{} can be copied",
                    from.display()
                );
            }
        }
        installed
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn program(&self) -> PathBuf {
        self.0.path().join("proxmox-ai")
    }

    fn worker(&self) -> PathBuf {
        self.0.path().join("pai-worker")
    }
}

/// Returns the path of the fake worker, built on demand.
pub fn fake_worker_program() -> PathBuf {
    program("pai-fake-worker")
}

/// Returns the path of a program that is the engine host and nothing else, built on demand.
pub fn test_host_program() -> PathBuf {
    program("pai-test-host")
}

/// Returns the path of the escape suite's worker without a model, built on demand.
pub fn attempts_program() -> PathBuf {
    program("cage-attempts")
}

/// Returns the path of the real worker, built on demand.
pub fn worker_program() -> PathBuf {
    program("pai-worker")
}

/// Builds a program of another package beside the running test, in the same profile, and returns its path.
///
/// Cargo builds the programs of the tested package only, and calls of it wait for each other.
fn program(name: &str) -> PathBuf {
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
        build(name, folder);
        built.push(name.to_owned());
    }
    path
}

fn build(name: &str, folder: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args([
            "build",
            "--quiet",
            "--offline",
            // With the features of the whole workspace, as `make test` has built it already.
            "--workspace",
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
    assert!(status.success(), "`{name}` can be built");
}
