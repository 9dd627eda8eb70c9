//! What an attacker inside the worker would call, and the listeners that such calls need.
//!
//! Each function makes the attempt and says what happened; none knows whether it runs in a cage.

use std::io::{self, Error};
use std::mem;
use std::net::SocketAddrV4;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr;

use super::{check, check_long};

/// Takes ownership of the descriptor that a call returned.
fn owned(result: libc::c_long) -> io::Result<OwnedFd> {
    let descriptor = check_long(result)?;
    let descriptor = RawFd::try_from(descriptor).map_err(Error::other)?;
    // SAFETY: the kernel has just returned it, so it is open and nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(descriptor) })
}

/// Opens a socket.
pub(crate) fn socket(family: i32, kind: i32, protocol: i32) -> io::Result<OwnedFd> {
    // SAFETY: numbers only.
    owned(unsafe { libc::socket(family, kind, protocol) }.into())
}

fn address_v4(address: SocketAddrV4) -> libc::sockaddr_in {
    libc::sockaddr_in {
        sin_family: libc::AF_INET as libc::sa_family_t,
        sin_port: address.port().to_be(),
        sin_addr: libc::in_addr {
            s_addr: u32::from(*address.ip()).to_be(),
        },
        sin_zero: [0; 8],
    }
}

fn length_of<T>(_: &T) -> libc::socklen_t {
    mem::size_of::<T>() as libc::socklen_t
}

/// Connects `socket` to an IPv4 address.
pub(crate) fn connect_v4(socket: &OwnedFd, address: SocketAddrV4) -> io::Result<()> {
    let address = address_v4(address);
    // SAFETY: the address lives through the call and its length is given.
    check(unsafe {
        libc::connect(
            socket.as_raw_fd(),
            (&raw const address).cast(),
            length_of(&address),
        )
    })
    .map(drop)
}

/// Sends to an IPv4 address through a socket that need not be connected.
pub(crate) fn send_to_v4(
    socket: &OwnedFd,
    bytes: &[u8],
    flags: i32,
    to: SocketAddrV4,
) -> io::Result<()> {
    let to = address_v4(to);
    let flags = flags | libc::MSG_NOSIGNAL;
    // SAFETY: bytes and address live through the call and their lengths are given.
    let sent = unsafe {
        libc::sendto(
            socket.as_raw_fd(),
            bytes.as_ptr().cast(),
            bytes.len(),
            flags,
            (&raw const to).cast(),
            length_of(&to),
        )
    };
    check_long(sent as libc::c_long).map(drop)
}

/// Sends through a socket.
pub(crate) fn send(socket: &OwnedFd, bytes: &[u8]) -> io::Result<()> {
    // SAFETY: the bytes live through the call and their length is given.
    let sent = unsafe {
        libc::send(
            socket.as_raw_fd(),
            bytes.as_ptr().cast(),
            bytes.len(),
            libc::MSG_NOSIGNAL,
        )
    };
    check_long(sent as libc::c_long).map(drop)
}

/// Receives what is there, without waiting.
pub(crate) fn receive(socket: &OwnedFd) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0_u8; 16 * 1024];
    // SAFETY: the buffer lives through the call and its length is given.
    let received = unsafe {
        libc::recv(
            socket.as_raw_fd(),
            buffer.as_mut_ptr().cast(),
            buffer.len(),
            libc::MSG_DONTWAIT,
        )
    };
    let received = check_long(received as libc::c_long)?;
    buffer.truncate(usize::try_from(received).unwrap_or(0));
    Ok(buffer)
}

fn address_vsock(cid: u32, port: u32) -> libc::sockaddr_vm {
    // SAFETY: `sockaddr_vm` is plain data for which all zeroes is a value.
    let mut address: libc::sockaddr_vm = unsafe { mem::zeroed() };
    address.svm_family = libc::AF_VSOCK as libc::sa_family_t;
    address.svm_cid = cid;
    address.svm_port = port;
    address
}

/// Connects a vsock to this machine's own loopback.
pub(crate) fn connect_vsock(socket: &OwnedFd, port: u32) -> io::Result<()> {
    let address = address_vsock(libc::VMADDR_CID_LOCAL, port);
    // SAFETY: the address lives through the call and its length is given.
    check(unsafe {
        libc::connect(
            socket.as_raw_fd(),
            (&raw const address).cast(),
            length_of(&address),
        )
    })
    .map(drop)
}

/// Listens on this machine's vsock loopback, and returns the port.
pub(crate) fn listen_vsock() -> io::Result<(OwnedFd, u32)> {
    let listener = socket(
        libc::AF_VSOCK,
        libc::SOCK_STREAM | libc::SOCK_CLOEXEC | libc::SOCK_NONBLOCK,
        0,
    )?;
    let mut address = address_vsock(libc::VMADDR_CID_LOCAL, libc::VMADDR_PORT_ANY);
    let mut length = length_of(&address);
    // SAFETY: the address lives through the call and its length is given.
    check(unsafe { libc::bind(listener.as_raw_fd(), (&raw const address).cast(), length) })?;
    // SAFETY: numbers only.
    check(unsafe { libc::listen(listener.as_raw_fd(), 64) })?;
    // SAFETY: address and length live through the call, which writes at most `length` bytes.
    check(unsafe {
        libc::getsockname(
            listener.as_raw_fd(),
            (&raw mut address).cast(),
            &raw mut length,
        )
    })?;
    Ok((listener, address.svm_port))
}

/// Accepts a connection; WouldBlock when there is none.
pub(crate) fn accept(listener: &OwnedFd) -> io::Result<OwnedFd> {
    // SAFETY: null addresses are allowed and ask for none.
    owned(
        unsafe {
            libc::accept4(
                listener.as_raw_fd(),
                ptr::null_mut(),
                ptr::null_mut(),
                libc::SOCK_CLOEXEC,
            )
        }
        .into(),
    )
}

/// Asks the kernel through netlink for the list of network interfaces, and returns the reply.
pub(crate) fn list_interfaces() -> io::Result<Vec<u8>> {
    let netlink = socket(libc::AF_NETLINK, libc::SOCK_RAW, libc::NETLINK_ROUTE)?;
    // struct nlmsghdr { len, type = RTM_GETLINK, flags = REQUEST | DUMP, seq, pid } and a zeroed
    // struct ifinfomsg.
    let mut request = [0_u8; 32];
    request[0..4].copy_from_slice(&32_u32.to_ne_bytes());
    request[4..6].copy_from_slice(&18_u16.to_ne_bytes());
    request[6..8].copy_from_slice(&0x301_u16.to_ne_bytes());
    send(&netlink, &request)?;
    receive(&netlink)
}

/// Switches the loopback interface of a network namespace of one's own on.
pub(crate) fn raise_loopback() -> io::Result<()> {
    let socket = socket(libc::AF_INET, libc::SOCK_DGRAM, 0)?;
    // SAFETY: `ifreq` is plain data for which all zeroes is a value.
    let mut request: libc::ifreq = unsafe { mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
        *to = *from as libc::c_char;
    }
    request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
    // SAFETY: the request is a whole `ifreq` with a name that ends, and lives through the call.
    check(unsafe { libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &raw mut request) })
        .map(drop)
}

/// Writes to a descriptor by its number.
pub(crate) fn write_number(descriptor: RawFd, bytes: &[u8]) -> io::Result<()> {
    // SAFETY: the bytes live through the call and their length is given; a number that is not open is
    // answered with EBADF.
    check_long(
        unsafe { libc::write(descriptor, bytes.as_ptr().cast(), bytes.len()) } as libc::c_long,
    )
    .map(drop)
}

/// Overwrites the start of a file by its descriptor's number.
pub(crate) fn overwrite_number(descriptor: RawFd, bytes: &[u8]) -> io::Result<()> {
    // SAFETY: as for `write_number`.
    check_long(
        unsafe { libc::pwrite(descriptor, bytes.as_ptr().cast(), bytes.len(), 0) } as libc::c_long,
    )
    .map(drop)
}

/// Overwrites the start of a file through a shared mapping, which file size limits do not cover.
pub(crate) fn overwrite_mapped(descriptor: RawFd, bytes: &[u8]) -> io::Result<()> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: the kernel picks the place, so no existing mapping is touched.
    let place = unsafe {
        libc::mmap(
            ptr::null_mut(),
            4096,
            protection,
            libc::MAP_SHARED,
            descriptor,
            0,
        )
    };
    if place == libc::MAP_FAILED {
        return Err(Error::last_os_error());
    }
    let length = bytes.len().min(4096);
    // SAFETY: the mapping is 4096 bytes long, writable and known to nobody else; the caller's file has
    // at least `length` bytes, so the page exists.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), place.cast(), length) };
    // SAFETY: it is our mapping, and no reference into it is left.
    check(unsafe { libc::munmap(place, 4096) }).map(drop)
}

/// Reads from a descriptor by its number.
pub(crate) fn read_number(descriptor: RawFd) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0_u8; 256];
    // SAFETY: the buffer lives through the call and its length is given; a number that is not open is
    // answered with EBADF.
    let read =
        check_long(
            unsafe { libc::read(descriptor, buffer.as_mut_ptr().cast(), buffer.len()) }
                as libc::c_long,
        )?;
    buffer.truncate(usize::try_from(read).unwrap_or(0));
    Ok(buffer)
}

/// Forks a child that writes `bytes` to standard output.
pub(crate) fn fork_and_write(bytes: &[u8]) -> io::Result<()> {
    // SAFETY: the process has one thread, and the child makes two system calls and ends.
    let child = check(unsafe { libc::fork() })?;
    if child == 0 {
        // SAFETY: the bytes live through the call and their length is given; `_exit` runs no code of ours.
        unsafe {
            libc::write(1, bytes.as_ptr().cast(), bytes.len());
            libc::_exit(0);
        }
    }
    // SAFETY: a null status is allowed and asks for none.
    check(unsafe { libc::waitpid(child, ptr::null_mut(), 0) }).map(drop)
}

/// Traces another process and reads its memory word by word.
pub(crate) fn trace_and_read(pid: i32, address: u64, length: usize) -> io::Result<Vec<u8>> {
    let nothing = ptr::null_mut::<libc::c_void>();
    // SAFETY: attaching takes numbers only.
    check_long(unsafe { libc::ptrace(libc::PTRACE_ATTACH, pid, nothing, nothing) })?;
    // SAFETY: a null status is allowed and asks for none.
    check(unsafe { libc::waitpid(pid, ptr::null_mut(), libc::__WALL) })?;
    let mut bytes = Vec::new();
    while bytes.len() < length {
        let place = address + bytes.len() as u64;
        let mut word = 0_u64;
        // SAFETY: the address is the other process's and is read there. The raw call stores the word
        // at its fourth argument, which lives through the call.
        let read = unsafe {
            libc::syscall(
                libc::SYS_ptrace,
                libc::PTRACE_PEEKDATA,
                libc::c_long::from(pid),
                place,
                &raw mut word,
            )
        };
        check_long(read)?;
        bytes.extend(word.to_ne_bytes());
    }
    // SAFETY: detaching takes numbers only.
    unsafe { libc::ptrace(libc::PTRACE_DETACH, pid, nothing, nothing) };
    bytes.truncate(length);
    Ok(bytes)
}

/// Copies memory from another process.
pub(crate) fn read_process(pid: i32, address: u64, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = vec![0_u8; length];
    let here = libc::iovec {
        iov_base: bytes.as_mut_ptr().cast(),
        iov_len: length,
    };
    let there = libc::iovec {
        iov_base: address as *mut libc::c_void,
        iov_len: length,
    };
    // SAFETY: `here` describes our buffer, which lives through the call; `there` is the other process's.
    let copied = unsafe { libc::process_vm_readv(pid, &raw const here, 1, &raw const there, 1, 0) };
    check_long(copied as libc::c_long)?;
    Ok(bytes)
}

/// Opens a handle to another process.
pub(crate) fn open_process(pid: i32) -> io::Result<OwnedFd> {
    // SAFETY: numbers only.
    owned(unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) })
}

/// Copies a descriptor out of another process.
pub(crate) fn take_descriptor(process: &OwnedFd, descriptor: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: numbers only.
    owned(unsafe { libc::syscall(libc::SYS_pidfd_getfd, process.as_raw_fd(), descriptor, 0) })
}

/// Sets up an io_uring, which could open files and sockets without a system call for each.
pub(crate) fn ring() -> io::Result<OwnedFd> {
    let mut parameters = [0_u64; 15];
    // SAFETY: `struct io_uring_params` has 120 bytes; the array is as long and lives through the call.
    owned(unsafe { libc::syscall(libc::SYS_io_uring_setup, 2, parameters.as_mut_ptr()) })
}

/// Makes a file that lives in memory only.
pub(crate) fn memory_file() -> io::Result<OwnedFd> {
    // SAFETY: the name is a C string that lives through the call.
    owned(unsafe { libc::memfd_create(c"attempt".as_ptr(), 0) }.into())
}

/// Asks for a descriptor that handles page faults, which makes races in the kernel winnable.
pub(crate) fn fault_handler() -> io::Result<OwnedFd> {
    /// `UFFD_USER_MODE_ONLY`: the kind that ordinary users may have.
    const USER_MODE_ONLY: libc::c_int = 1;
    // SAFETY: numbers only.
    owned(unsafe { libc::syscall(libc::SYS_userfaultfd, libc::O_CLOEXEC | USER_MODE_ONLY) })
}

/// Makes a BPF map.
pub(crate) fn bpf_map() -> io::Result<OwnedFd> {
    // The start of `union bpf_attr` for BPF_MAP_CREATE: type ARRAY, key size, value size, entries.
    let attributes: [u32; 18] = [2, 4, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    // SAFETY: the attributes live through the call and their length is given.
    owned(unsafe {
        libc::syscall(
            libc::SYS_bpf,
            0,
            attributes.as_ptr(),
            mem::size_of_val(&attributes),
        )
    })
}

/// What [`code`] returns when it is run.
pub(crate) const CODE_ANSWER: u32 = 0x00c0_ffee;

/// Machine code for `fn() -> u32` that returns [`CODE_ANSWER`].
fn code() -> Vec<u8> {
    if cfg!(target_arch = "x86_64") {
        // mov eax, imm32; ret
        let mut bytes = vec![0xb8];
        bytes.extend(CODE_ANSWER.to_le_bytes());
        bytes.push(0xc3);
        bytes
    } else {
        // movz w0, #0xffee; movk w0, #0xc0, lsl #16; ret
        [0x529f_fdc0_u32, 0x72a0_1800, 0xd65f_03c0]
            .iter()
            .flat_map(|word| word.to_le_bytes())
            .collect()
    }
}

/// Writes machine code to fresh memory and runs it: in memory that is writable and executable at once,
/// or made executable afterwards.
pub(crate) fn run_written_code(at_once: bool) -> io::Result<u32> {
    let writable = libc::PROT_READ | libc::PROT_WRITE;
    let protection = if at_once {
        writable | libc::PROT_EXEC
    } else {
        writable
    };
    let kind = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: the kernel picks the place, so no existing mapping is touched.
    let place = unsafe { libc::mmap(ptr::null_mut(), 4096, protection, kind, -1, 0) };
    if place == libc::MAP_FAILED {
        return Err(Error::last_os_error());
    }
    let code = code();
    // SAFETY: the mapping is 4096 bytes long, writable and known to nobody else; the code is shorter.
    unsafe { ptr::copy_nonoverlapping(code.as_ptr(), place.cast(), code.len()) };
    if !at_once {
        // SAFETY: it is our mapping, and no reference into it exists.
        check(unsafe { libc::mprotect(place, 4096, libc::PROT_READ | libc::PROT_EXEC) })?;
    }
    // SAFETY: the place holds the code of a function of this signature for this architecture, and is
    // executable. On aarch64 a stale instruction cache could at worst fault, in a process of its own.
    let answer = unsafe { mem::transmute::<*mut libc::c_void, extern "C" fn() -> u32>(place)() };
    Ok(answer)
}

/// Sends a signal.
pub(crate) fn signal(pid: i32, signal: i32) -> io::Result<()> {
    // SAFETY: numbers only.
    check(unsafe { libc::kill(pid, signal) }).map(drop)
}

/// Sends a signal to the first thread of a process.
pub(crate) fn signal_thread(pid: i32, signal: i32) -> io::Result<()> {
    // SAFETY: numbers only.
    check_long(unsafe { libc::syscall(libc::SYS_tgkill, pid, pid, signal) }).map(drop)
}

/// Stores a key in the kernel's key ring of this process, and reads it back.
pub(crate) fn key_round_trip(secret: &[u8]) -> io::Result<Vec<u8>> {
    const PROCESS_KEYRING: libc::c_long = -2;
    const READ: libc::c_long = 11;
    let (kind, name) = (c"user".as_ptr(), c"proxmox-ai-attempt".as_ptr());
    // SAFETY: two C strings and the secret with its length; all live through the call.
    let key = check_long(unsafe {
        libc::syscall(
            libc::SYS_add_key,
            kind,
            name,
            secret.as_ptr(),
            secret.len(),
            PROCESS_KEYRING,
        )
    })?;
    let mut back = vec![0_u8; secret.len()];
    // SAFETY: the buffer lives through the call and its length is given.
    check_long(unsafe {
        libc::syscall(libc::SYS_keyctl, READ, key, back.as_mut_ptr(), back.len())
    })?;
    Ok(back)
}

/// Joins a namespace.
pub(crate) fn join(namespace: RawFd, kind: i32) -> io::Result<()> {
    // SAFETY: numbers only; no namespace holds memory of ours.
    check(unsafe { libc::setns(namespace, kind) }).map(drop)
}

/// Mounts a file system in memory on the current folder, and takes it away again.
pub(crate) fn mount_here(probe: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    super::mount(
        Some(c"tmpfs"),
        c".",
        libc::MS_NOSUID | libc::MS_NODEV,
        Some(c"size=4k"),
    )?;
    let probed = probe();
    // SAFETY: a C string that lives through the call.
    unsafe { libc::umount2(c".".as_ptr(), libc::MNT_DETACH) };
    probed
}

/// Raises the soft limit of core dumps to the hard one, and returns it.
pub(crate) fn raise_core_limit() -> io::Result<u64> {
    let (_, hard) = super::limit(super::Limit::Core)?;
    let pair = libc::rlimit {
        rlim_cur: hard,
        rlim_max: hard,
    };
    // SAFETY: the pair lives through the call, which only reads it.
    check(unsafe { libc::setrlimit(libc::RLIMIT_CORE, &raw const pair) })?;
    Ok(super::limit(super::Limit::Core)?.0)
}

/// Returns the inode of a path by the way that glibc's `fstat` uses, with a path where it has none.
pub(crate) fn inode_by_empty_path(path: &std::ffi::CStr) -> io::Result<u64> {
    // SAFETY: `stat` is plain data for which all zeroes is a value.
    let mut stat: libc::stat = unsafe { mem::zeroed() };
    // SAFETY: the path is a C string; both live through the call.
    let result = unsafe {
        libc::syscall(
            libc::SYS_newfstatat,
            libc::AT_FDCWD,
            path.as_ptr(),
            &raw mut stat,
            libc::AT_EMPTY_PATH,
        )
    };
    check_long(result)?;
    Ok(stat.st_ino)
}

/// Opens a socket by the 32-bit system call table, whose numbers a filter for 64 bits misreads.
#[cfg(target_arch = "x86_64")]
pub(crate) fn socket_of_32_bits() -> io::Result<()> {
    let result: i32;
    // SAFETY: the interrupt enters the kernel with numbers only (socket = 359 in the 32-bit table:
    // AF_INET, SOCK_STREAM, 0); rbx, which the compiler keeps for itself, is put back. r8 to r11 may be
    // cleared on the way out.
    unsafe {
        std::arch::asm!(
            "xchg {family:r}, rbx",
            "int 0x80",
            "xchg {family:r}, rbx",
            family = inout(reg) 2_u64 => _,
            inlateout("eax") 359 => result,
            in("ecx") 1,
            in("edx") 0,
            out("r8") _,
            out("r9") _,
            out("r10") _,
            out("r11") _,
        );
    }
    if result < 0 {
        Err(Error::from_raw_os_error(-result))
    } else {
        Ok(())
    }
}

/// There is no second table on this architecture.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) fn socket_of_32_bits() -> io::Result<()> {
    Err(Error::from_raw_os_error(libc::ENOSYS))
}

/// Makes a System V segment that holds `secret` and is gone with this process, and returns its number.
pub(crate) fn share_segment(secret: &[u8]) -> io::Result<i32> {
    // SAFETY: numbers only.
    let segment = check(unsafe { libc::shmget(libc::IPC_PRIVATE, 4096, 0o600) })?;
    // SAFETY: a null address lets the kernel pick the place.
    let place = unsafe { libc::shmat(segment, ptr::null(), 0) };
    // SAFETY: removal takes no argument; the segment lives on until it is detached by all.
    unsafe { libc::shmctl(segment, libc::IPC_RMID, ptr::null_mut()) };
    if place as isize == -1 {
        return Err(Error::last_os_error());
    }
    // SAFETY: the segment is 4096 bytes long, writable, and the secret is shorter; nothing refers to it.
    unsafe { ptr::copy_nonoverlapping(secret.as_ptr(), place.cast(), secret.len().min(4096)) };
    Ok(segment)
}

/// Reads a System V segment by its number.
pub(crate) fn read_segment(segment: i32, length: usize) -> io::Result<Vec<u8>> {
    // SAFETY: a null address lets the kernel pick the place.
    let place = unsafe { libc::shmat(segment, ptr::null(), libc::SHM_RDONLY) };
    if place as isize == -1 {
        return Err(Error::last_os_error());
    }
    let mut bytes = vec![0_u8; length.min(4096)];
    // SAFETY: the segment is 4096 bytes long; the copy is no longer, and the buffer is ours.
    unsafe { ptr::copy_nonoverlapping(place.cast::<u8>(), bytes.as_mut_ptr(), bytes.len()) };
    // SAFETY: it is our mapping, and no reference into it is left.
    unsafe { libc::shmdt(place) };
    Ok(bytes)
}

/// Lets any process of this user trace this one, where the kernel restricts that to parents.
pub(crate) fn let_anyone_trace() {
    // An error means that the kernel has no such restriction.
    let _ = super::prctl(libc::PR_SET_PTRACER, libc::c_ulong::MAX, 0);
}

/// Lets a descriptor stay open in programs that this process starts.
pub(crate) fn let_inherit(descriptor: &OwnedFd) -> io::Result<()> {
    // SAFETY: numbers only.
    check(unsafe { libc::fcntl(descriptor.as_raw_fd(), libc::F_SETFD, 0) }).map(drop)
}
