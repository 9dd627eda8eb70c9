//! `hsm-host`: the program as the process of a PKCS#11 module.

use pai_vault::slots::hsm::{self, Host, HsmError, Module, Refusal};

use crate::home;

#[test]
fn hsm_host_loads_what_it_is_asked_to_and_says_what_is_wrong_with_it() {
    let env = home().with_file("no-module.so", "no library");
    let host = Host::of(env!("CARGO_BIN_EXE_proxmox-ai").into());
    let module = Module {
        path: env.home().join("no-module.so"),
        environment: Default::default(),
    };
    let listed = hsm::list(&host, &module);
    assert!(
        matches!(listed, Err(HsmError::Refused(Refusal::NotModule { .. }))),
        "{listed:?}"
    );
}

#[test]
fn hsm_host_ends_when_it_was_not_started_by_the_one_who_asks() {
    let env = home();
    let run = env.run(["hsm-host", "--parent", "4294967295"]);
    assert_eq!(run.exit(), "3");
    assert!(
        run.stderr()
            .contains("the process that started this one is gone"),
        "{run}"
    );
}

#[test]
fn hsm_host_has_no_way_to_other_machines_when_it_is_fenced() {
    let env = home().with_file("no-module.so", "no library");
    let mut host = Host::of(env!("CARGO_BIN_EXE_proxmox-ai").into());
    let module = Module {
        path: env.home().join("no-module.so"),
        environment: Default::default(),
    };
    // It asks the kernel about itself before it answers.
    host.arguments.push("--fenced".into());
    let listed = hsm::list(&host, &module);
    assert!(
        matches!(listed, Err(HsmError::Refused(Refusal::NotModule { .. }))),
        "{listed:?}"
    );
    let run = env
        .run(["hsm-host", "--fenced"])
        .through(["bash", "-c", MORE_FILTERS, "sh"]);
    assert_eq!(run.stdout(), "it has one more\n", "{run}");
}

/// Starts the program as its child, with a question that never comes, and waits until the kernel filters its calls by
/// one filter more than its own.
const MORE_FILTERS: &str = "mkfifo ask; exec 8<>ask
    \"$@\" --parent $$ <&8 >/dev/null &
    filters() { sed -n 's/^Seccomp_filters:[^0-9]*//p' /proc/$1/status; }
    for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        test \"$(filters $!)\" -gt \"$(filters $$)\" && echo 'it has one more' && break
        read -t 1 line <&8
    done
    kill -9 $!; rm ask";
