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
