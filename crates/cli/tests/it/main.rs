//! The commands seen from outside; one file for each command.

mod benchmark_models;
mod completions;
mod config;
mod documents;
mod file_scan;
mod generate;
mod hardware_info;
mod house;
mod man;
mod models;
mod optimize_hardware;
mod privacy;
mod redact;
mod reference;
mod security_scan;
mod validate;
mod warmup_model;

use pai_testkit::TestEnv;

/// Refuses user namespaces below one of its own, in which it drops every right; the machine's are untouched.
const WITHOUT_USER_NAMESPACES: [&str; 6] = [
    "unshare",
    "-Ur",
    "sh",
    "-c",
    "echo 0 > /proc/sys/user/max_user_namespaces || exit 99
     exec setpriv --bounding-set=-all --inh-caps=-all -- \"$@\"",
    "sh",
];

/// Returns what a run has to go through where user namespaces are refused, or says why that cannot be.
fn without_user_namespaces(env: &TestEnv) -> Option<[&'static str; 6]> {
    let works = env.run(["--help"]).through(WITHOUT_USER_NAMESPACES).exit() == "0";
    if !works {
        println!("skipped: user namespaces cannot be refused here");
    }
    works.then_some(WITHOUT_USER_NAMESPACES)
}

/// Makes a home for runs of the built program.
fn home() -> TestEnv {
    TestEnv::new(env!("CARGO_BIN_EXE_proxmox-ai"))
}
