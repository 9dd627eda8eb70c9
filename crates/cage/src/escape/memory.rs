//! Memory that could hide code or data, and parts of the kernel that are best left alone.

use std::fs::File;
use std::io::{Read, Seek, Write};

use super::{At, Attempt, Blocked, Proof, Targets, Tried, attempt};
use crate::sys::attack;

/// The kernel lacks it, or keeps it from ordinary users.
const SWITCHED_OFF: &[i32] = &[libc::EPERM, libc::EACCES, libc::ENOSYS];

pub(super) const ATTEMPTS: &[Attempt] = &[
    attempt(
        "io_uring",
        "set up a queue that bypasses system calls",
        Proof::Claimed,
        SWITCHED_OFF,
        io_uring,
    ),
    attempt(
        "memfd",
        "make a file in memory",
        Proof::Claimed,
        SWITCHED_OFF,
        memfd,
    ),
    attempt(
        "userfaultfd",
        "handle page faults in user space",
        Proof::Claimed,
        SWITCHED_OFF,
        userfaultfd,
    ),
    attempt(
        "write_and_run",
        "run code in memory that is writable and executable",
        Proof::Claimed,
        SWITCHED_OFF,
        write_and_run,
    ),
    attempt(
        "write_then_run",
        "make written memory executable and run it",
        Proof::Claimed,
        SWITCHED_OFF,
        write_then_run,
    ),
    attempt("bpf", "make a BPF map", Proof::Claimed, SWITCHED_OFF, bpf),
    attempt(
        "sysv_memory",
        "read a shared memory segment",
        Proof::Returned,
        &[libc::ENOSYS],
        sysv_memory,
    ),
];

fn io_uring(_: &Targets) -> Tried {
    attack::ring().at("io_uring_setup")?;
    Ok("got a ring".to_owned())
}

fn memfd(targets: &Targets) -> Tried {
    let mut file = File::from(attack::memory_file().at("memfd_create")?);
    file.write_all(targets.token.as_bytes()).at("write")?;
    file.rewind().at("lseek")?;
    let mut back = String::new();
    file.read_to_string(&mut back).at("read")?;
    if back == targets.token {
        Ok("stored and read back".to_owned())
    } else {
        Err(Blocked::because("read", "something else came back"))
    }
}

fn userfaultfd(_: &Targets) -> Tried {
    attack::fault_handler().at("userfaultfd")?;
    Ok("got a handler".to_owned())
}

fn ran(answer: u32) -> Tried {
    if answer == attack::CODE_ANSWER {
        Ok("the written code ran".to_owned())
    } else {
        Err(Blocked::because("run", "the code gave another answer"))
    }
}

fn write_and_run(_: &Targets) -> Tried {
    ran(attack::run_written_code(true).at("mmap")?)
}

fn write_then_run(_: &Targets) -> Tried {
    ran(attack::run_written_code(false).at("mprotect")?)
}

fn bpf(_: &Targets) -> Tried {
    attack::bpf_map().at("bpf")?;
    Ok("got a map".to_owned())
}

fn sysv_memory(targets: &Targets) -> Tried {
    let victim = &targets.victim;
    if victim.segment < 0 {
        return Err(Blocked {
            step: "start".into(),
            errno: Some(libc::ENOSYS),
            why: "the victim has no segment".into(),
        });
    }
    let bytes = attack::read_segment(victim.segment, victim.length).at("shmat")?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
