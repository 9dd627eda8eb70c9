//! The engine host as a program of its own, for tests of the host without the command line around it.

use std::process::ExitCode;

use pai_cage::host::{HostOptions, serve};

fn main() -> ExitCode {
    // As `proxmox-ai engine-host --runtime FOLDER --build NAME` is started.
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [command, runtime_flag, runtime, build_flag, build] = arguments.as_slice() else {
        eprintln!("pai-test-host is started by tests");
        return ExitCode::from(2);
    };
    assert_eq!(
        [command.as_str(), runtime_flag.as_str(), build_flag.as_str()],
        ["engine-host", "--runtime", "--build"]
    );
    let options = HostOptions {
        runtime: runtime.into(),
        build: build.clone(),
    };
    match serve(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
