//! Unix sockets to a software TPM and to the session bus, and waiting with an end.
//!
//! This is the one place of the vault that connects a socket, an exception to the fences in `clippy.toml`: a software
//! TPM and the keyring have no other door. Only paths (and names in Linux's abstract space) are connected to, so no
//! network can be reached through it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

/// Connects without waiting: a server that does not take callers is busy.
pub(super) fn connect(address: &SocketAddrUnix) -> io::Result<File> {
    let socket = rustix::net::socket_with(
        AddressFamily::UNIX,
        SocketType::STREAM,
        SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
        None,
    )?;
    rustix::net::connect(&socket, address)?;
    Ok(File::from(socket))
}

/// Writes all bytes to a descriptor that does not wait by itself.
pub(super) fn write(mut file: &File, mut bytes: &[u8], end: Instant) -> io::Result<()> {
    while !bytes.is_empty() {
        match file.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                wait(file, PollFlags::OUT, end)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Reads some bytes from a descriptor that does not wait by itself; an end is an error.
pub(super) fn read(mut file: &File, buffer: &mut [u8], end: Instant) -> io::Result<usize> {
    loop {
        wait(file, PollFlags::IN, end)?;
        match file.read(buffer) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => return Ok(count),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted
                ) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Waits until a descriptor is ready.
fn wait(file: &File, ready: PollFlags, end: Instant) -> io::Result<()> {
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            // Also where there is always something to read: who talks without end is not listened to without end.
            return Err(io::ErrorKind::TimedOut.into());
        }
        let left = Timespec {
            tv_sec: left.as_secs().try_into().unwrap_or(i64::MAX),
            tv_nsec: left.subsec_nanos().into(),
        };
        match poll(&mut [PollFd::new(file, ready)], Some(&left)) {
            Ok(0) => return Err(io::ErrorKind::TimedOut.into()),
            Ok(_) => return Ok(()),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}
