//! Memory for keys: pages that even the kernel, and so root through `/proc/PID/mem`, cannot read.
//!
//! The limit stands in `memfd_secret(2)`: it needs Linux 5.14 and is refused where it was switched off at start
//! (`secretmem.enable=0`) or where the limit on locked memory is used up. The process itself can read the pages, and
//! whoever makes it run their code can. A machine that sleeps to disk is kept from doing so while such pages exist.

use std::io;

use crate::sys::secret::Mapping;

/// Bytes in secret memory; there is no `Debug` that shows them.
pub struct SecretMemory(Mapping);

impl SecretMemory {
    /// Maps `length` bytes and lets `fill` write them in place, so that they never lie elsewhere.
    ///
    /// The error is the kernel's: `ENOSYS` where it has no secret memory, `EAGAIN` or `ENOMEM` at the limit on locked
    /// memory.
    pub fn new(length: usize, fill: impl FnOnce(&mut [u8])) -> io::Result<Self> {
        let mut mapping = Mapping::new(length)?;
        fill(mapping.bytes_mut());
        Ok(Self(mapping))
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }
}

impl std::fmt::Debug for SecretMemory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SecretMemory({} bytes)", self.bytes().len())
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Seek, SeekFrom};

    use super::*;

    #[test]
    fn the_kernel_does_not_read_secret_memory_for_anybody() {
        let secret = match SecretMemory::new(32, |bytes| bytes.fill(7)) {
            Ok(secret) => secret,
            Err(error) => {
                println!("skipped: the kernel gives no secret memory: {error}");
                return;
            }
        };
        assert_eq!(secret.bytes(), [7; 32]);
        let ordinary = [7_u8; 32];
        let read = |address: *const u8| {
            let mut memory = std::fs::File::open("/proc/self/mem")?;
            memory.seek(SeekFrom::Start(address as u64))?;
            let mut copy = [0; 32];
            memory.read_exact(&mut copy).map(|()| copy)
        };
        // The control: ordinary memory is read.
        assert_eq!(read(ordinary.as_ptr()).unwrap(), ordinary);
        assert!(read(secret.bytes().as_ptr()).is_err());
        assert_eq!(format!("{secret:?}"), "SecretMemory(32 bytes)");
    }
}
