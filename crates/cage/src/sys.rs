//! The system calls that the standard library does not offer, each behind a safe function.
//!
//! This is the one file (with its folder) of the crate that may say `unsafe`.
#![expect(
    unsafe_code,
    reason = "system calls that the standard library does not offer"
)]

pub(crate) mod attack;
pub(crate) mod secret;

use std::ffi::CStr;
use std::io;
use std::os::fd::RawFd;
use std::ptr;

/// Turns a system call's return value into a result.
fn check(result: libc::c_int) -> io::Result<libc::c_int> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(result)
    }
}

/// The same for calls made by number.
fn check_long(result: libc::c_long) -> io::Result<libc::c_long> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(result)
    }
}

fn prctl(
    option: libc::c_int,
    first: libc::c_ulong,
    second: libc::c_ulong,
) -> io::Result<libc::c_int> {
    // SAFETY: every caller in this file passes an option whose arguments are plain numbers, so the
    // kernel reads and writes no memory of ours.
    check(unsafe { libc::prctl(option, first, second, 0, 0) })
}

/// Closes every descriptor from `first` to `last`.
///
/// The cage calls it before any descriptor but the listed ones has an owner in this program.
pub(crate) fn close_range(first: u32, last: u32) -> io::Result<()> {
    // SAFETY: the call takes numbers only. It can end the life of a descriptor that has an owner; the
    // one caller runs before such an owner exists (see above) and no memory depends on one.
    check_long(unsafe { libc::syscall(libc::SYS_close_range, first, last, 0) }).map(drop)
}

/// Has every descriptor from `first` on closed in whatever program this process starts.
pub(crate) fn close_on_exec(first: u32) -> io::Result<()> {
    // SAFETY: numbers only; no descriptor is closed here.
    check_long(unsafe {
        libc::syscall(
            libc::SYS_close_range,
            first,
            u32::MAX,
            libc::CLOSE_RANGE_CLOEXEC,
        )
    })
    .map(drop)
}

/// Sets that one descriptor is closed in whatever program this process starts.
pub(crate) fn set_close_on_exec(descriptor: RawFd) {
    // SAFETY: numbers only; an unknown one is answered with EBADF.
    unsafe { libc::fcntl(descriptor, libc::F_SETFD, libc::FD_CLOEXEC) };
}

/// Closes one descriptor by number, under the same condition as [`close_range`].
pub(crate) fn close(descriptor: RawFd) {
    // SAFETY: as for `close_range`; an unknown number is answered with EBADF.
    unsafe { libc::close(descriptor) };
}

/// What an open descriptor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Descriptor {
    /// Whether it is a socket.
    pub(crate) socket: bool,
    /// Whether it is a regular file.
    pub(crate) file: bool,
    /// Whether it can be written to.
    pub(crate) writable: bool,
}

/// Returns what `descriptor` is.
pub(crate) fn descriptor(descriptor: RawFd) -> io::Result<Descriptor> {
    // SAFETY: `stat` is plain data for which all zeroes is a value.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: `stat` lives through the call and is of the type the call writes.
    check(unsafe { libc::fstat(descriptor, &raw mut stat) })?;
    // SAFETY: F_GETFL takes no argument.
    let flags = check(unsafe { libc::fcntl(descriptor, libc::F_GETFL) })?;
    let kind = stat.st_mode & libc::S_IFMT;
    Ok(Descriptor {
        socket: kind == libc::S_IFSOCK,
        file: kind == libc::S_IFREG,
        writable: flags & libc::O_ACCMODE != libc::O_RDONLY,
    })
}

/// A resource limit that the cage sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    /// Bytes that a file may have after a write.
    FileSize,
    /// Bytes of a core dump.
    Core,
    /// Bytes of address space.
    Memory,
    /// Processes and threads of the user.
    Processes,
    /// The highest descriptor, plus one.
    Descriptors,
}

impl Limit {
    const fn resource(self) -> libc::__rlimit_resource_t {
        match self {
            Self::FileSize => libc::RLIMIT_FSIZE,
            Self::Core => libc::RLIMIT_CORE,
            Self::Memory => libc::RLIMIT_AS,
            Self::Processes => libc::RLIMIT_NPROC,
            Self::Descriptors => libc::RLIMIT_NOFILE,
        }
    }
}

/// Sets both the soft and the hard value of `limit`.
pub(crate) fn set_limit(limit: Limit, value: u64) -> io::Result<()> {
    let pair = libc::rlimit {
        rlim_cur: value,
        rlim_max: value,
    };
    // SAFETY: `pair` lives through the call, which only reads it.
    check(unsafe { libc::setrlimit(limit.resource(), &raw const pair) }).map(drop)
}

/// Returns the soft and the hard value of `limit`.
pub(crate) fn limit(limit: Limit) -> io::Result<(u64, u64)> {
    let mut pair = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: `pair` lives through the call and is of the type the call writes.
    check(unsafe { libc::getrlimit(limit.resource(), &raw mut pair) })?;
    Ok((pair.rlim_cur, pair.rlim_max))
}

/// Makes a write beyond the file size limit an error instead of a signal.
pub(crate) fn ignore_file_size_signal() {
    // SAFETY: SIG_IGN installs no code of ours.
    unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
}

/// Asks the kernel for SIGKILL when the thread that started this process ends.
pub(crate) fn set_parent_death_kill() -> io::Result<()> {
    prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL as libc::c_ulong, 0).map(drop)
}

/// Returns the signal that the kernel will send when the parent dies; 0 for none.
pub(crate) fn parent_death_signal() -> io::Result<i32> {
    let mut signal: libc::c_int = 0;
    // SAFETY: PR_GET_PDEATHSIG writes one int to the address, which lives through the call.
    check(unsafe { libc::prctl(libc::PR_GET_PDEATHSIG, &raw mut signal) })?;
    Ok(signal)
}

/// Sets whether this process can be dumped and traced by its own user.
pub(crate) fn set_dumpable(dumpable: bool) -> io::Result<()> {
    prctl(libc::PR_SET_DUMPABLE, libc::c_ulong::from(dumpable), 0).map(drop)
}

/// Returns whether this process can be dumped (0 no, 1 yes, 2 by root).
pub(crate) fn dumpable() -> io::Result<i32> {
    prctl(libc::PR_GET_DUMPABLE, 0, 0)
}

/// Gives up gaining rights through programs, for good.
pub(crate) fn set_no_new_privs() -> io::Result<()> {
    prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0).map(drop)
}

/// Returns whether [`set_no_new_privs`] holds.
pub(crate) fn no_new_privs() -> io::Result<bool> {
    prctl(libc::PR_GET_NO_NEW_PRIVS, 0, 0).map(|value| value == 1)
}

/// Keeps the permitted capabilities when the user changes.
pub(crate) fn keep_capabilities() -> io::Result<()> {
    prctl(libc::PR_SET_KEEPCAPS, 1, 0).map(drop)
}

/// Removes `capability` from the bounding set; an error of EINVAL means that there is none of that number.
pub(crate) fn drop_bounding(capability: u32) -> io::Result<()> {
    prctl(libc::PR_CAPBSET_DROP, libc::c_ulong::from(capability), 0).map(drop)
}

/// Empties the ambient capabilities.
pub(crate) fn clear_ambient() -> io::Result<()> {
    prctl(
        libc::PR_CAP_AMBIENT,
        libc::PR_CAP_AMBIENT_CLEAR_ALL as libc::c_ulong,
        0,
    )
    .map(drop)
}

/// `_LINUX_CAPABILITY_VERSION_3` of linux/capability.h.
const CAPABILITY_VERSION: u32 = 0x2008_0522;

#[repr(C)]
struct CapabilityHeader {
    version: u32,
    pid: libc::c_int,
}

/// One half of the capability sets, low bits first.
#[repr(C)]
#[derive(Clone, Copy, Default)]
struct CapabilityHalf {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}

fn capabilities_raw() -> io::Result<[CapabilityHalf; 2]> {
    let header = CapabilityHeader {
        version: CAPABILITY_VERSION,
        pid: 0,
    };
    let mut halves = [CapabilityHalf::default(); 2];
    // SAFETY: version 3 writes two halves; header and halves live through the call, laid out as in
    // linux/capability.h.
    check_long(unsafe { libc::syscall(libc::SYS_capget, &raw const header, halves.as_mut_ptr()) })?;
    Ok(halves)
}

fn set_capabilities_raw(halves: [CapabilityHalf; 2]) -> io::Result<()> {
    let header = CapabilityHeader {
        version: CAPABILITY_VERSION,
        pid: 0,
    };
    // SAFETY: version 3 reads two halves; header and halves live through the call, laid out as in
    // linux/capability.h.
    check_long(unsafe { libc::syscall(libc::SYS_capset, &raw const header, halves.as_ptr()) })
        .map(drop)
}

/// Returns the effective, permitted and inheritable capabilities, joined.
pub(crate) fn capabilities() -> io::Result<u64> {
    let halves = capabilities_raw()?;
    let bits = |half: CapabilityHalf| u64::from(half.effective | half.permitted | half.inheritable);
    Ok(bits(halves[0]) | bits(halves[1]) << 32)
}

/// Empties the effective, permitted and inheritable capabilities.
pub(crate) fn drop_capabilities() -> io::Result<()> {
    set_capabilities_raw([CapabilityHalf::default(); 2])
}

/// Makes every permitted capability effective.
pub(crate) fn raise_permitted() -> io::Result<()> {
    let halves = capabilities_raw()?;
    set_capabilities_raw(halves.map(|half| CapabilityHalf {
        effective: half.permitted,
        ..half
    }))
}

/// Becomes user and group `id`, without further groups.
pub(crate) fn become_user(id: u32) -> io::Result<()> {
    // SAFETY: no group is listed, so the pointer is not read.
    check(unsafe { libc::setgroups(0, ptr::null()) })?;
    // SAFETY: numbers only.
    check(unsafe { libc::setresgid(id, id, id) })?;
    // SAFETY: numbers only.
    check(unsafe { libc::setresuid(id, id, id) }).map(drop)
}

/// Returns the effective user and group.
pub(crate) fn user() -> (u32, u32) {
    // SAFETY: neither call takes an argument or can fail.
    unsafe { (libc::geteuid(), libc::getegid()) }
}

/// Moves this process to new namespaces.
pub(crate) fn unshare(flags: libc::c_int) -> io::Result<()> {
    // SAFETY: numbers only; no namespace holds memory of ours.
    check(unsafe { libc::unshare(flags) }).map(drop)
}

/// Mounts, or changes a mount.
pub(crate) fn mount(
    kind: Option<&CStr>,
    target: &CStr,
    flags: libc::c_ulong,
    data: Option<&CStr>,
) -> io::Result<()> {
    let kind = kind.map_or(ptr::null(), CStr::as_ptr);
    let data = data.map_or(ptr::null(), CStr::as_ptr);
    // SAFETY: each pointer is null, which the call allows here, or a C string that lives through it.
    check(unsafe { libc::mount(kind, target.as_ptr(), kind, flags, data.cast()) }).map(drop)
}

/// Makes the current folder the root, and detaches the old root.
pub(crate) fn pivot_here() -> io::Result<()> {
    // SAFETY: both are C strings that live through the call.
    check_long(unsafe { libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()) })?;
    // SAFETY: a C string that lives through the call. The old root lies over the new one until then
    // (see pivot_root(2), "pivot_root(".", ".")").
    check(unsafe { libc::umount2(c".".as_ptr(), libc::MNT_DETACH) }).map(drop)
}

/// Makes a call that no worker needs and every allow-list must deny.
pub(crate) fn probe_denied_call() -> io::Result<()> {
    // SAFETY: getppid takes no argument; the raw call is made because the C library says it cannot fail.
    check_long(unsafe { libc::syscall(libc::SYS_getppid) }).map(drop)
}
