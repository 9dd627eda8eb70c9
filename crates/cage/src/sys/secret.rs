//! Memory that the kernel takes out of its own map: `memfd_secret(2)`, since Linux 5.14.

use std::ffi::c_void;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::ptr::{self, NonNull};

use super::check_long;

/// A mapping of secret memory, which ends with it.
#[derive(Debug)]
pub(crate) struct Mapping {
    address: NonNull<c_void>,
    length: usize,
}

// SAFETY: the mapping is plain memory with one owner; shared access through `bytes` is read-only.
unsafe impl Send for Mapping {}
// SAFETY: as above; only `&mut self` writes.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps `length` bytes of zeroes.
    pub(crate) fn new(length: usize) -> io::Result<Self> {
        // SAFETY: the call takes a number only.
        let descriptor =
            check_long(unsafe { libc::syscall(libc::SYS_memfd_secret, libc::O_CLOEXEC) })?;
        let descriptor = RawFd::try_from(descriptor).map_err(io::Error::other)?;
        // SAFETY: the kernel has just returned it, so it is open and nobody else owns it.
        let file = unsafe { OwnedFd::from_raw_fd(descriptor) };
        let size = libc::off_t::try_from(length).map_err(io::Error::other)?;
        // SAFETY: numbers only.
        super::check(unsafe { libc::ftruncate(file.as_raw_fd(), size) })?;
        // SAFETY: no address is asked for, so no mapping of ours is replaced; the descriptor is open.
        let address = unsafe {
            libc::mmap(
                ptr::null_mut(),
                length,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_SHARED,
                file.as_raw_fd(),
                0,
            )
        };
        if address == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let address = NonNull::new(address).ok_or_else(|| io::Error::other("mapped at nothing"))?;
        let mapping = Self { address, length };
        // A forked child would share the pages; it is to see nothing there.
        // SAFETY: the range is the mapping's own.
        super::check(unsafe { libc::madvise(address.as_ptr(), length, libc::MADV_DONTFORK) })?;
        Ok(mapping)
    }

    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: the range is mapped, readable and initialised (the kernel gives zeroes) as long as `self` lives,
        // and no one writes while a shared borrow exists.
        unsafe { std::slice::from_raw_parts(self.address.as_ptr().cast(), self.length) }
    }

    /// The bytes, to be written.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: as for `bytes`, and the exclusive borrow shuts out every other access.
        unsafe { std::slice::from_raw_parts_mut(self.address.as_ptr().cast(), self.length) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // The kernel clears secret pages when they are given back.
        // SAFETY: the range is the mapping's own and nothing borrows it any more.
        unsafe { libc::munmap(self.address.as_ptr(), self.length) };
    }
}
