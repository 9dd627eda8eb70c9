//! The fence, tried in a process of its own: it cannot be taken down again.
#![expect(
    clippy::disallowed_methods,
    reason = "the fence is for life, so a program is started for it"
)]

use std::process::Command;

#[test]
fn a_fenced_process_opens_unix_sockets_only() {
    let program = env!("CARGO_BIN_EXE_cage-attempts");
    let run = Command::new(program).arg("fence").output().unwrap();
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        "udp before: true\n\
         closed: true\n\
         holds with the old socket: false\n\
         holds: true\n\
         udp after: false\n\
         udp in an older thread's place: false\n\
         unix: true\n\
         closed again: true\n"
    );
}

#[test]
fn a_process_that_speaks_to_devices_can_be_kept_from_other_machines() {
    let program = env!("CARGO_BIN_EXE_cage-attempts");
    let run = Command::new(program)
        .arg("fence-for-devices")
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&run.stdout),
        "netlink before: true\n\
         closed: true\n\
         netlink after: true\n\
         unix: true\n\
         udp: false\n\
         tcp refused: true\n\
         vsock: false\n"
    );
}
