//! The escape suite: run by root, by an ordinary user and where user namespaces are refused, and run
//! against cages with holes, which it must find.

use pai_cage::effective::Layer;
use serde_json::Value;

use crate::suite::{Suite, Verified, Who, is_root, machine_forbids, machine_lacks};

fn rows(verified: &Verified) -> &Vec<Value> {
    verified.report["attempts"]
        .as_array()
        .unwrap_or_else(|| panic!("no report: {}", verified.stderr))
}

fn row<'a>(verified: &'a Verified, name: &str) -> &'a Value {
    rows(verified)
        .iter()
        .find(|row| row["attempt"] == name)
        .unwrap_or_else(|| panic!("no row {name}"))
}

fn denied_by(row: &Value) -> Vec<&str> {
    row["denied_by"]
        .as_array()
        .unwrap()
        .iter()
        .map(|layer| layer.as_str().unwrap())
        .collect()
}

fn is_active(verified: &Verified, layer: &str) -> bool {
    let layers = verified.report["layers"].as_array().unwrap();
    layers
        .iter()
        .any(|state| state["layer"] == layer && state["state"] == "active")
}

/// Returns why a layer does not hold.
fn why(verified: &Verified, layer: Layer) -> String {
    let layers = verified.report["layers"].as_array().unwrap();
    let state = layers.iter().find(|state| state["layer"] == layer.name());
    state
        .and_then(|state| state["why"].as_str())
        .unwrap_or_default()
        .to_owned()
}

/// Checks that nothing got out, and that each control showed something unless this machine forbids it.
fn assert_closed(verified: &Verified, who: Who) {
    assert_eq!(
        verified.exit,
        Some(0),
        "{:#} {}",
        verified.report,
        verified.stderr
    );
    assert_eq!(rows(verified).len(), pai_cage::escape::attempts().len());
    for row in rows(verified) {
        assert_eq!(row["caged"]["result"], "denied", "{row:#}");
        assert!(
            !denied_by(row).is_empty(),
            "nothing denies it alone: {row:#}"
        );
        match row["control"]["result"].as_str() {
            Some("worked") => {}
            Some("not_shown") => {
                let name = row["attempt"].as_str().unwrap();
                assert!(machine_forbids(name, who), "{row:#}");
                let verdict = verified.report["verdict"].as_str().unwrap();
                assert!(verdict.contains("not shown here: "), "{verdict}");
                println!(
                    "skipped: the control of {name} shows nothing here: {}",
                    row["control"]["why"]
                );
            }
            other => panic!("{other:?}: {row:#}"),
        }
    }
}

#[test]
fn nothing_gets_out_of_the_cage_of_whoever_runs_the_tests() {
    let verified = Suite::new().verify(Who::Me, "", &[]);
    assert_closed(&verified, Who::Me);
}

#[test]
fn nothing_gets_out_of_an_ordinary_users_cage() {
    let verified = Suite::new().verify(Who::Ordinary, "", &[]);
    assert_ne!(verified.report["user"], 0);
    assert_closed(&verified, Who::Ordinary);
}

#[test]
fn nothing_gets_out_where_user_namespaces_are_refused() {
    let who = Who::OrdinaryWithoutUserNamespaces;
    if let Some(why) = who.cannot() {
        println!("skipped: {why}");
        return;
    }
    let verified = Suite::new().verify(who, "", &[]);
    assert_closed(&verified, who);
    for layer in ["user_ns", "net_ns", "ipc_ns", "mount"] {
        assert!(!is_active(&verified, layer), "{layer} was to be refused");
    }
    assert!(is_active(&verified, "landlock") && is_active(&verified, "seccomp_allow"));
}

#[test]
fn root_without_user_namespaces_still_gets_the_other_namespaces() {
    let who = Who::RootWithoutUserNamespaces;
    if let Some(why) = who.cannot() {
        println!("skipped: {why}");
        return;
    }
    let verified = Suite::new().verify(who, "", &[]);
    assert_closed(&verified, who);
    assert!(!is_active(&verified, "user_ns"));
    for layer in ["net_ns", "ipc_ns", "mount"] {
        assert!(
            is_active(&verified, layer),
            "{layer}: {:#}",
            verified.report["layers"]
        );
    }
}

#[test]
fn nothing_gets_out_when_unshare_gives_nothing() {
    let without = "user_ns,net_ns,ipc_ns,uts_ns,cgroup_ns,mount";
    let verified = Suite::new().verify(Who::Me, without, &[]);
    assert_closed(&verified, Who::Me);
}

#[test]
fn an_ordinary_user_shows_raw_and_packet_sockets_in_namespaces_of_its_own() {
    if !Who::Ordinary.has_user_namespaces() {
        println!("skipped: user namespaces are refused to ordinary users here");
        return;
    }
    let verified = Suite::new().verify(Who::Ordinary, "", &["raw_socket", "packet_socket"]);
    for name in ["raw_socket", "packet_socket"] {
        let control = &row(&verified, name)["control"];
        assert_eq!(control["result"], "worked", "{control:#}");
        let evidence = control["evidence"].as_str().unwrap();
        assert!(
            evidence.starts_with("in namespaces of its own: "),
            "{evidence}"
        );
    }
}

/// The table of the design: which layers deny an attempt with no other layer up, if root makes it.
const TABLE: &[(&str, &[&str])] = &[
    (
        "tcp_v4",
        &["net_ns", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    (
        "tcp_v6",
        &["net_ns", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    ("tcp_32_bit", &["seccomp_kill", "seccomp_allow"]),
    ("mptcp", &["net_ns", "seccomp_kill", "seccomp_allow"]),
    ("fast_open", &["net_ns", "seccomp_kill", "seccomp_allow"]),
    ("udp", &["net_ns", "seccomp_kill", "seccomp_allow"]),
    ("dns", &["net_ns", "seccomp_kill", "seccomp_allow"]),
    (
        "lookup",
        &["mount", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    ("netlink", &["seccomp_kill", "seccomp_allow"]),
    ("vsock", &["seccomp_kill", "seccomp_allow"]),
    ("unix_path", &["mount", "seccomp_kill", "seccomp_allow"]),
    (
        "unix_abstract",
        &["net_ns", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    (
        "raw_socket",
        &[
            "user_ns",
            "net_ns",
            "capabilities",
            "seccomp_kill",
            "seccomp_allow",
        ],
    ),
    (
        "packet_socket",
        &["user_ns", "capabilities", "seccomp_kill", "seccomp_allow"],
    ),
    ("inherited_socket", &["descriptors", "seccomp_allow"]),
    ("read_file", &["mount", "landlock", "seccomp_allow"]),
    ("create_file", &["mount", "landlock", "seccomp_allow"]),
    ("stat_path", &["mount", "seccomp_allow"]),
    ("proc_pid", &["mount", "landlock", "seccomp_allow"]),
    (
        "exec",
        &["mount", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    ("fork", &["seccomp_allow"]),
    (
        "ptrace",
        &["user_ns", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    (
        "process_vm",
        &["user_ns", "landlock", "seccomp_kill", "seccomp_allow"],
    ),
    (
        "pidfd_getfd",
        &[
            "rlimits",
            "user_ns",
            "landlock",
            "seccomp_kill",
            "seccomp_allow",
        ],
    ),
    (
        "proc_mem",
        &["user_ns", "mount", "landlock", "seccomp_allow"],
    ),
    ("signal_parent", &["landlock", "seccomp_allow"]),
    ("signal_other", &["landlock", "seccomp_allow"]),
    ("inherited_file", &["descriptors"]),
    ("environment", &["environment"]),
    ("model_write", &["descriptors", "seccomp_allow"]),
    ("keyring", &["seccomp_kill", "seccomp_allow"]),
    ("mount", &["landlock", "seccomp_kill", "seccomp_allow"]),
    (
        "setns",
        &[
            "user_ns",
            "mount",
            "landlock",
            "seccomp_kill",
            "seccomp_allow",
        ],
    ),
    ("unshare", &["seccomp_kill", "seccomp_allow"]),
    ("chroot", &["seccomp_kill", "seccomp_allow"]),
    ("core_dump", &["rlimits", "seccomp_allow"]),
    ("io_uring", &["rlimits", "seccomp_kill", "seccomp_allow"]),
    ("memfd", &["rlimits", "seccomp_allow"]),
    ("userfaultfd", &["rlimits", "seccomp_kill", "seccomp_allow"]),
    ("write_and_run", &["seccomp_allow"]),
    ("write_then_run", &["seccomp_allow"]),
    (
        "bpf",
        &[
            "rlimits",
            "user_ns",
            "capabilities",
            "seccomp_kill",
            "seccomp_allow",
        ],
    ),
    ("sysv_memory", &["ipc_ns", "seccomp_allow"]),
];

#[test]
fn each_layer_denies_alone_what_the_design_says_it_denies() {
    if !is_root() {
        println!("skipped: the table is root's, and root does not run the tests");
        return;
    }
    let verified = Suite::new().verify(Who::Me, "", &[]);
    let named: Vec<&str> = rows(&verified)
        .iter()
        .map(|row| row["attempt"].as_str().unwrap())
        .collect();
    let mut expected: Vec<&str> = TABLE.iter().map(|(name, _)| *name).collect();
    expected.sort_by_key(|name| named.iter().position(|found| found == name));
    assert_eq!(named, expected, "the table names every attempt");
    for (name, layers) in TABLE {
        let row = row(&verified, name);
        let measured = denied_by(row);
        for layer in *layers {
            if !is_active(&verified, layer) {
                let layer: Layer = layer.parse().unwrap();
                assert!(
                    machine_lacks(layer, &why(&verified, layer)),
                    "{layer}: {:#}",
                    verified.report["layers"]
                );
                println!("skipped: {layer} does not hold here, so {name} is not its to deny");
                continue;
            }
            assert!(
                measured.contains(layer),
                "{layer} does not deny {name}: {measured:?} {row:#}"
            );
        }
    }
}

/// Attempts that succeed when these layers are left out, and with which the suite must say so.
const HOLES: &[(&str, &[&str])] = &[
    (
        "seccomp_kill,seccomp_allow",
        &[
            "fork",
            "write_and_run",
            "write_then_run",
            "keyring",
            "unshare",
            "netlink",
            "chroot",
        ],
    ),
    ("descriptors", &["inherited_file"]),
    (
        "descriptors,seccomp_kill,seccomp_allow",
        &["inherited_socket", "model_write"],
    ),
    ("environment", &["environment"]),
    (
        "net_ns,seccomp_kill,seccomp_allow",
        &["udp", "dns", "mptcp", "fast_open"],
    ),
    (
        "net_ns,landlock,seccomp_kill,seccomp_allow",
        &["tcp_v4", "unix_abstract"],
    ),
    (
        "mount,seccomp_kill,seccomp_allow,user_ns,identity,capabilities",
        &["stat_path", "unix_path"],
    ),
    (
        "mount,landlock,seccomp_kill,seccomp_allow,user_ns,identity,capabilities",
        &[
            "read_file",
            "create_file",
            "exec",
            "proc_mem",
            "signal_other",
            "ptrace",
            "process_vm",
        ],
    ),
    (
        "seccomp_kill,seccomp_allow,ipc_ns,user_ns,identity,capabilities",
        &["sysv_memory"],
    ),
    (
        "rlimits,seccomp_kill,seccomp_allow",
        &["core_dump", "memfd", "io_uring", "userfaultfd"],
    ),
];

#[test]
fn a_hole_in_the_cage_is_found_by_the_attempt_that_fits_through() {
    let suite = Suite::new();
    for (without, attempts) in HOLES {
        // No descriptor can be made below the limit of 0, which hides the hole of another layer.
        let limits = if without.contains("rlimits") || *attempts == ["environment"] {
            ""
        } else {
            ",rlimits"
        };
        let verified = suite.verify(Who::Me, &format!("{without}{limits}"), attempts);
        assert_eq!(
            verified.exit,
            Some(1),
            "without {without}: {}",
            verified.stderr
        );
        assert_eq!(verified.report["passed"], false);
        for attempt in *attempts {
            let row = row(&verified, attempt);
            if row["control"]["result"] == "not_shown" {
                println!(
                    "skipped: the control of {attempt} shows nothing here: {}",
                    row["control"]["why"]
                );
                continue;
            }
            assert_eq!(
                row["caged"]["result"], "succeeded",
                "without {without}: {row:#}"
            );
            let verdict = verified.report["verdict"].as_str().unwrap();
            assert!(verdict.contains(attempt), "{verdict}");
        }
    }
}

#[test]
fn a_killed_attempt_is_told_from_a_denied_one() {
    let verified = Suite::new().verify(Who::Me, "", &["tcp_v4", "read_file", "environment"]);
    assert_eq!(row(&verified, "tcp_v4")["caged"]["signal"], "SIGSYS");
    assert_eq!(row(&verified, "read_file")["caged"]["error"], "EPERM");
    assert_eq!(
        row(&verified, "environment")["caged"]["layers"][0],
        "environment"
    );
}

#[test]
fn a_control_that_shows_nothing_fails_the_suite() {
    // Both hold the secret and enter the cage as they should; outside it they make no attempt.
    let all = ["tcp_v4", "read_file", "create_file", "exec", "signal_other"];
    for (worker, proofs, said) in [
        (
            "boaster",
            // What is claimed is waited for, so two are enough.
            &all[..2],
            "the attempt says \"of course it worked\", but nothing shows it",
        ),
        ("sloth", &all[..], "start: not today"),
    ] {
        let verified = Suite::new().verify_without_attempts(worker, proofs);
        assert_eq!(verified.exit, Some(1), "{worker}: {}", verified.stderr);
        assert_eq!(verified.report["passed"], false);
        for name in proofs {
            let row = row(&verified, name);
            assert_eq!(row["caged"]["result"], "denied", "{row:#}");
            assert_eq!(row["control"]["result"], "failed", "{row:#}");
            assert_eq!(row["control"]["why"], said, "{row:#}");
        }
        let verdict = verified.report["verdict"].as_str().unwrap();
        assert!(
            verdict.ends_with(&format!("control failed: {}", proofs.join(", "))),
            "{verdict}"
        );
    }
}

#[test]
fn a_control_is_not_excused_where_the_cage_answers_as_the_machine_does() {
    // This one says of its control what the cage says of the attempt, an error that is excused otherwise.
    let verified = Suite::new().verify_without_attempts("parrot", &["memfd"]);
    let row = row(&verified, "memfd");
    assert_eq!(verified.exit, Some(1), "{row:#}");
    assert_eq!(row["caged"]["error"], "EPERM", "{row:#}");
    assert_eq!(row["control"]["result"], "failed", "{row:#}");
}

#[test]
fn an_unknown_attempt_is_named() {
    let verified = Suite::new().verify(Who::Me, "", &["tcp_v5"]);
    assert_eq!(
        (verified.exit, verified.stderr.as_str()),
        (Some(3), "there is no attempt `tcp_v5`\n")
    );
}
