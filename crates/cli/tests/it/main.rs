//! The commands seen from outside; one file for each command.

mod completions;
mod config;
mod documents;
mod house;
mod man;
mod reference;

use pai_testkit::TestEnv;

/// Makes a home for runs of the built program.
fn home() -> TestEnv {
    TestEnv::new(env!("CARGO_BIN_EXE_proxmox-ai"))
}
