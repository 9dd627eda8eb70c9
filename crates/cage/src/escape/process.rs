//! Ways into other processes, to files and to other rights.

use std::ffi::CString;
use std::fs::{self, File};
use std::io::{self, BufRead, Write};
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::os::unix::process::CommandExt;
use std::process::Command;

use super::{At, Attempt, Blocked, Proof, Said, Targets, Tried, Victim, attempt, say};
use crate::effective::Layer;
use crate::sys::{self, attack};

/// The kernel restricts tracing (Yama), or has no such call.
const NO_TRACING: &[i32] = &[libc::EPERM, libc::EACCES, libc::ENOSYS];

/// The user may not, or user namespaces are refused.
const NO_RIGHTS: &[i32] = &[
    libc::EPERM,
    libc::EACCES,
    libc::ENOSPC,
    libc::EUSERS,
    libc::EINVAL,
    libc::ENOSYS,
];

pub(super) const ATTEMPTS: &[Attempt] = &[
    attempt("read_file", "read a file", Proof::Returned, &[], read_file),
    attempt(
        "create_file",
        "create a file",
        Proof::Written,
        &[],
        create_file,
    ),
    attempt(
        "stat_path",
        "find out whether a path exists",
        Proof::Returned,
        &[],
        stat_path,
    ),
    attempt(
        "proc_pid",
        "read about another process in /proc",
        Proof::Returned,
        &[],
        proc_pid,
    ),
    attempt("exec", "run a program", Proof::Printed, &[], exec),
    attempt("fork", "start a second process", Proof::Printed, &[], fork),
    attempt(
        "ptrace",
        "trace another process",
        Proof::Returned,
        NO_TRACING,
        ptrace,
    ),
    attempt(
        "process_vm",
        "copy another process's memory",
        Proof::Returned,
        NO_TRACING,
        process_vm,
    ),
    attempt(
        "pidfd_getfd",
        "take a descriptor from another process",
        Proof::Returned,
        NO_TRACING,
        pidfd_getfd,
    ),
    attempt(
        "proc_mem",
        "read /proc/PID/mem",
        Proof::Returned,
        NO_TRACING,
        proc_mem,
    ),
    attempt(
        "signal_parent",
        "send a signal to the parent",
        Proof::Claimed,
        &[],
        signal_parent,
    ),
    attempt(
        "signal_other",
        "end another process",
        Proof::Died,
        &[],
        signal_other,
    ),
    attempt(
        "inherited_file",
        "read a file that was left open",
        Proof::Returned,
        &[],
        inherited_file,
    ),
    Attempt {
        refused_by: Some(Layer::Environment),
        ..attempt(
            "environment",
            "read a variable that was left in the environment",
            Proof::Returned,
            &[],
            environment,
        )
    },
    Attempt {
        refused_by: Some(Layer::Descriptors),
        ..attempt(
            "model_write",
            "change the model through a descriptor left writable",
            Proof::Written,
            &[],
            model_write,
        )
    },
    attempt(
        "keyring",
        "keep a key in the kernel",
        Proof::Claimed,
        NO_RIGHTS,
        keyring,
    ),
    attempt(
        "mount",
        "mount a file system",
        Proof::Claimed,
        NO_RIGHTS,
        mount,
    ),
    attempt(
        "setns",
        "join another namespace",
        Proof::Claimed,
        NO_RIGHTS,
        setns,
    ),
    attempt(
        "unshare",
        "make namespaces of one's own",
        Proof::Claimed,
        NO_RIGHTS,
        unshare,
    ),
    attempt(
        "chroot",
        "change the root folder",
        Proof::Claimed,
        NO_RIGHTS,
        chroot,
    ),
    attempt(
        "core_dump",
        "allow core dumps again",
        Proof::Claimed,
        &[],
        core_dump,
    ),
];

/// Holds a secret in memory, at a descriptor and in a System V segment until `input` ends.
pub(super) fn hold(
    secret: &str,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
) -> io::Result<()> {
    attack::let_anyone_trace();
    let segment = attack::share_segment(secret.as_bytes()).unwrap_or(-1);
    let mut file = File::from(attack::memory_file()?);
    file.write_all(secret.as_bytes())?;
    // A namespace that an ordinary user may join; the attempt is excused where there is none.
    let _ = sys::unshare(libc::CLONE_NEWUSER);
    let held = secret.as_bytes().to_vec();
    let victim = Victim {
        pid: i32::try_from(std::process::id()).map_err(io::Error::other)?,
        address: held.as_ptr() as u64,
        length: held.len(),
        descriptor: file.as_raw_fd(),
        segment,
    };
    say(output, &Said::Holding { victim })?;
    io::copy(input, &mut io::sink())?;
    drop((std::hint::black_box(held), file));
    Ok(())
}

fn text(bytes: Vec<u8>) -> Tried {
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn read_file(targets: &Targets) -> Tried {
    fs::read_to_string(&targets.file).at("open")
}

fn create_file(targets: &Targets) -> Tried {
    let mut file = File::create_new(&targets.create).at("open")?;
    file.write_all(targets.token.as_bytes()).at("write")?;
    Ok("wrote a file".to_owned())
}

/// Tries every call that tells something about a path; one that answers is enough.
fn stat_path(targets: &Targets) -> Tried {
    let path = CString::new(targets.file.as_os_str().as_bytes())
        .map_err(|_| Blocked::because("start", "odd path"))?;
    let first = match fs::metadata(&targets.file) {
        Ok(metadata) => return Ok(metadata.ino().to_string()),
        Err(error) => error,
    };
    match attack::inode_by_empty_path(&path) {
        Ok(inode) => Ok(inode.to_string()),
        Err(_) => Err(first).at("stat"),
    }
}

fn proc_pid(targets: &Targets) -> Tried {
    text(fs::read(format!("/proc/{}/cmdline", targets.victim.pid)).at("open")?)
}

fn exec(targets: &Targets) -> Tried {
    Err(Command::new(&targets.program)
        .args(["attempts", "say", &targets.token])
        .exec())
    .at("execve")
}

fn fork(targets: &Targets) -> Tried {
    attack::fork_and_write(format!("{}\n", targets.token).as_bytes()).at("fork")?;
    Ok("a child has run".to_owned())
}

fn ptrace(targets: &Targets) -> Tried {
    let victim = &targets.victim;
    text(attack::trace_and_read(victim.pid, victim.address, victim.length).at("ptrace")?)
}

fn process_vm(targets: &Targets) -> Tried {
    let victim = &targets.victim;
    text(attack::read_process(victim.pid, victim.address, victim.length).at("process_vm_readv")?)
}

fn pidfd_getfd(targets: &Targets) -> Tried {
    let process = attack::open_process(targets.victim.pid).at("pidfd_open")?;
    let taken = attack::take_descriptor(&process, targets.victim.descriptor).at("pidfd_getfd")?;
    let mut bytes = vec![0; targets.victim.length];
    File::from(taken).read_exact_at(&mut bytes, 0).at("read")?;
    text(bytes)
}

fn proc_mem(targets: &Targets) -> Tried {
    let victim = &targets.victim;
    let memory = File::open(format!("/proc/{}/mem", victim.pid)).at("open")?;
    let mut bytes = vec![0; victim.length];
    memory
        .read_exact_at(&mut bytes, victim.address)
        .at("read")?;
    text(bytes)
}

/// SIGURG: the kernel checks the right to send it, and a parent that does not expect it ignores it.
fn signal_parent(targets: &Targets) -> Tried {
    attack::signal(targets.parent, libc::SIGURG).at("kill")?;
    Ok("the kernel took SIGURG".to_owned())
}

fn signal_other(targets: &Targets) -> Tried {
    let pid = targets.victim.pid;
    attack::signal(pid, libc::SIGKILL)
        .or_else(|_| attack::signal_thread(pid, libc::SIGKILL))
        .at("kill")?;
    Ok("the kernel took SIGKILL".to_owned())
}

fn inherited_file(targets: &Targets) -> Tried {
    text(attack::read_number(targets.leaked_file).at("read")?)
}

fn environment(targets: &Targets) -> Tried {
    match std::env::var(&targets.variable) {
        Ok(value) => Ok(value),
        Err(error) => Err(Blocked::because("getenv", &error.to_string())),
    }
}

fn model_write(targets: &Targets) -> Tried {
    let token = targets.token.as_bytes();
    if attack::overwrite_number(targets.model, token).is_ok() {
        return Ok("wrote".to_owned());
    }
    attack::overwrite_mapped(targets.model, token).at("mmap")?;
    Ok("wrote through a mapping".to_owned())
}

fn keyring(targets: &Targets) -> Tried {
    let back = attack::key_round_trip(targets.token.as_bytes()).at("add_key")?;
    if back == targets.token.as_bytes() {
        Ok("stored and read back".to_owned())
    } else {
        Err(Blocked::because("keyctl", "something else came back"))
    }
}

/// Runs `attempt` with the rights there are, then with those of a user namespace of its own.
fn as_root_of_something(step: &str, attempt: impl Fn() -> io::Result<()>) -> Result<(), Blocked> {
    match attempt() {
        Err(error) if error.raw_os_error() == Some(libc::EPERM) => {
            sys::unshare(libc::CLONE_NEWUSER | libc::CLONE_NEWNS).at("unshare")?;
            attempt().at(step)
        }
        result => result.at(step),
    }
}

fn mount(targets: &Targets) -> Tried {
    as_root_of_something("mount", || {
        // Where the folder is out of reach, whatever folder there is will do.
        let _ = std::env::set_current_dir(&targets.folder);
        attack::mount_here(|| Ok(()))
    })?;
    Ok("mounted a tmpfs".to_owned())
}

fn namespace_of_users() -> Option<std::path::PathBuf> {
    fs::read_link("/proc/self/ns/user").ok()
}

fn setns(targets: &Targets) -> Tried {
    let before = namespace_of_users();
    let namespace = File::open(format!("/proc/{}/ns/user", targets.victim.pid));
    // The call is made even if there is nothing to join: a filter answers before the kernel looks.
    let number = namespace.as_ref().map_or(-1, AsRawFd::as_raw_fd);
    let joined = attack::join(number, libc::CLONE_NEWUSER);
    namespace.at("open")?;
    joined.at("setns")?;
    Ok(format!("{before:?}, now {:?}", namespace_of_users()))
}

fn unshare(_: &Targets) -> Tried {
    let before = namespace_of_users();
    sys::unshare(libc::CLONE_NEWUSER).at("unshare")?;
    Ok(format!("{before:?}, now {:?}", namespace_of_users()))
}

fn chroot(_: &Targets) -> Tried {
    as_root_of_something("chroot", || std::os::unix::fs::chroot("/"))?;
    Ok("changed the root".to_owned())
}

fn core_dump(_: &Targets) -> Tried {
    match attack::raise_core_limit().at("setrlimit")? {
        0 => Err(Blocked::because("setrlimit", "the hard limit is 0")),
        bytes => Ok(format!("{bytes} bytes of core allowed")),
    }
}
