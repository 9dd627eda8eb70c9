//! The commands seen from outside; one file for each command.

mod benchmark_models;
mod completions;
mod config;
mod documents;
mod generate;
mod hardware_info;
mod house;
mod man;
mod models;
mod optimize_hardware;
mod privacy;
mod reference;
mod validate;
mod warmup_model;

use pai_testkit::TestEnv;

/// Makes a home for runs of the built program.
fn home() -> TestEnv {
    TestEnv::new(env!("CARGO_BIN_EXE_proxmox-ai"))
}
