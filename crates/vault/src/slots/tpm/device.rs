//! Where commands go: a character device of the kernel, or the Unix socket of a software TPM.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rustix::fs::OFlags;
use rustix::net::SocketAddrUnix;
use zeroize::Zeroizing;

use super::TpmError;
use crate::slots::socket;

/// The longest answer of a TPM, in bytes.
const LONGEST: usize = 4096;
/// What every answer begins with: a tag, its size, a code.
pub(super) const HEADER: usize = 10;

/// Which TPM, and how long it may take.
#[derive(Clone, Debug)]
pub struct Device {
    /// The device or the socket.
    pub path: PathBuf,
    /// How long it may take for one answer; making a key takes some chips many seconds.
    pub patience: Duration,
}

impl Default for Device {
    /// Returns the kernel's device with its resource manager, and a minute for each answer.
    fn default() -> Self {
        Self {
            path: "/dev/tpmrm0".into(),
            patience: Duration::from_secs(60),
        }
    }
}

/// An open TPM.
pub(super) struct Link {
    path: PathBuf,
    patience: Duration,
    /// `None` once it failed in the middle of an exchange.
    file: Option<File>,
}

impl Link {
    pub(super) fn open(device: &Device) -> Result<Self, TpmError> {
        let path = device.path.clone();
        let opened = fs::metadata(&path).and_then(|found| {
            if found.file_type().is_socket() {
                socket::connect(&SocketAddrUnix::new(&path)?)
            } else if found.file_type().is_char_device() {
                // Without waiting, so that a chip that hangs does not take this program with it.
                OpenOptions::new()
                    .read(true)
                    .write(true)
                    .custom_flags(OFlags::NONBLOCK.bits().cast_signed())
                    .open(&path)
            } else {
                Err(io::ErrorKind::InvalidInput.into())
            }
        });
        match opened {
            Ok(file) => Ok(Self {
                path,
                patience: device.patience,
                file: Some(file),
            }),
            Err(error) => Err(match error.kind() {
                io::ErrorKind::NotFound => TpmError::NoTpm { path },
                io::ErrorKind::PermissionDenied => TpmError::NoAccess { path },
                io::ErrorKind::InvalidInput => TpmError::NoDevice { path },
                io::ErrorKind::ResourceBusy | io::ErrorKind::WouldBlock => TpmError::Busy { path },
                io::ErrorKind::ConnectionRefused => TpmError::NoTpm { path },
                _ => TpmError::Device {
                    path,
                    reason: error.to_string(),
                },
            }),
        }
    }

    /// Sends a command and returns the answer, whose length is what its header says.
    pub(super) fn exchange(&mut self, command: &[u8]) -> Result<Zeroizing<Vec<u8>>, TpmError> {
        let Some(file) = self.file.take() else {
            return Err(self.gone("it failed before".into()));
        };
        match talk(&file, command, self.patience) {
            Ok(answer) => {
                self.file = Some(file);
                Ok(answer)
            }
            Err(error) => {
                // The kernel waits for the chip when a device is closed.
                std::thread::spawn(move || drop(file));
                Err(match error.kind() {
                    io::ErrorKind::TimedOut => TpmError::Hung {
                        path: self.path.clone(),
                        seconds: self.patience.as_secs(),
                    },
                    _ => self.gone(error.to_string()),
                })
            }
        }
    }

    fn gone(&self, reason: String) -> TpmError {
        TpmError::Device {
            path: self.path.clone(),
            reason,
        }
    }
}

fn talk(file: &File, command: &[u8], patience: Duration) -> io::Result<Zeroizing<Vec<u8>>> {
    let end = Instant::now() + patience;
    socket::write(file, command, end)?;
    // Of its full size from the start: growing would leave copies of what is secret.
    let mut answer = Zeroizing::new(vec![0; LONGEST]);
    let mut length = 0;
    loop {
        length += socket::read(file, &mut answer[length..], end)?;
        if length < HEADER {
            continue;
        }
        let size = u32::from_be_bytes([answer[2], answer[3], answer[4], answer[5]]) as usize;
        if !(HEADER..=LONGEST).contains(&size) || length > size {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if length == size {
            answer.truncate(size);
            return Ok(answer);
        }
    }
}
