//! The commands seen from outside; one file for each command.

mod audit;
mod audit_log;
mod backup;
mod benchmark_models;
mod cache_clear;
mod completions;
mod config;
mod documents;
mod file_scan;
mod generate;
mod hardware_info;
mod house;
mod hsm_host;
mod kept;
mod man;
mod models;
mod nothing_in_clear;
mod optimize_hardware;
mod performance_stats;
mod privacy;
mod recording;
mod redact;
mod reference;
mod security_scan;
#[path = "../../../vault/tests/it/session.rs"]
#[expect(dead_code, reason = "the library's tests use more of it")]
mod session;
mod sessions;
mod status;
mod storage;
mod validate;
mod vault;
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

/// Puts a made `/sys`, which a home holds as `sys`, over the machine's for one run.
const WITH_MADE_SYS: &str = "mount --bind \"$0/sys\" /sys && exec \"$@\"";

/// Makes a `/sys` in which the disk of a home is what dm-crypt made of `uuid`, or a plain one, and returns what a run
/// has to go through to see it; says why where that cannot be.
fn with_made_disk(env: &TestEnv, uuid: Option<&str>) -> Option<Vec<String>> {
    use std::os::unix::fs::MetadataExt;
    let device = std::fs::metadata(env.home()).unwrap().dev();
    let (major, minor) = (
        device >> 8 & 0xfff,
        (device & 0xff) | (device >> 12 & 0xfff00),
    );
    if major == 0 {
        println!("skipped: the temporary folder is not on a block device");
        return None;
    }
    let disk = format!("sys/dev/block/{major}:{minor}");
    env.write(&format!("{disk}/size"), "1");
    if let Some(uuid) = uuid {
        env.write(&format!("{disk}/dm/uuid"), uuid);
    }
    let home = env.home().display().to_string();
    let wrapper = ["unshare", "-Urm", "sh", "-c", WITH_MADE_SYS, &home];
    let wrapper: Vec<String> = wrapper.map(str::to_owned).into();
    let works = env.run(["--help"]).through(wrapper.clone()).exit() == "0";
    if !works {
        println!("skipped: user namespaces are refused to ordinary users here");
    }
    works.then_some(wrapper)
}

/// Puts the folder `etc` of a home over the machine's for one run.
const WITH_MADE_ETC: &str = "mount --bind \"$0\" /etc && exec \"$@\"";

/// Makes an `/etc` that holds this policy of an administrator's and nothing else, and returns what a run has to go through
/// to see it, in a mount namespace of its own; says why where that cannot be.
fn with_administrators_policy(env: &TestEnv, text: &str) -> Option<Vec<String>> {
    let file = env.write("etc/proxmox-ai/security.yaml", text);
    let etc = file
        .ancestors()
        .nth(2)
        .expect("it was named above")
        .display()
        .to_string();
    let wrapper = ["unshare", "-Urm", "sh", "-c", WITH_MADE_ETC, &etc];
    let wrapper: Vec<String> = wrapper.map(str::to_owned).into();
    let works = env.run(["--help"]).through(wrapper.clone()).exit() == "0";
    if !works {
        println!("skipped: user namespaces are refused to ordinary users here");
    }
    works.then_some(wrapper)
}

/// Makes a home for runs of the built program.
fn home() -> TestEnv {
    TestEnv::new(env!("CARGO_BIN_EXE_proxmox-ai"))
}
