//! A software TPM on a Unix socket, and somebody who sits between it and us.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the program that is the TPM"
)]
#![expect(
    clippy::disallowed_types,
    reason = "tests send commands of their own, and sit in between"
)]

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use pai_vault::slots::tpm::Device;
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

pub(crate) struct SwTpm {
    folder: TempDir,
    pid: Pid,
}

impl SwTpm {
    /// Starts one that has never been used; `None`, and the reason is printed, where swtpm is not installed.
    pub(crate) fn new() -> Option<Self> {
        Self::with("not-need-init,startup-clear")
    }

    /// The same with other flags.
    pub(crate) fn with(flags: &str) -> Option<Self> {
        if Command::new("swtpm").arg("--version").output().is_err() {
            println!("skipped: swtpm is not installed");
            return None;
        }
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name).display().to_string();
        fs::create_dir(at("state")).unwrap();
        // As a daemon it returns when it listens.
        let started = Command::new("swtpm")
            .args(["socket", "--tpm2", "--daemon", "--flags", flags])
            .args(["--server", &format!("type=unixio,path={}", at("socket"))])
            .args(["--tpmstate", &format!("dir={}", at("state"))])
            .args(["--pid", &format!("file={}", at("pid"))])
            .output()
            .unwrap();
        assert!(started.status.success(), "{started:?}");
        let pid = fs::read_to_string(at("pid")).unwrap();
        let pid = Pid::from_raw(pid.trim().parse().unwrap()).unwrap();
        Some(Self { folder, pid })
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.folder.path().join("socket")
    }

    pub(crate) fn device(&self) -> Device {
        device(&self.socket())
    }

    /// Takes out what exchanges that broke off have left, as the kernel's resource manager does, and forgives wrong PINs.
    pub(crate) fn tidy(&self) {
        let mut stream = UnixStream::connect(self.socket()).unwrap();
        for kind in [0x8000_0000_u32, 0x0200_0000, 0x0300_0000] {
            for handle in kind..kind + 3 {
                let mut flush = vec![0x80, 1, 0, 0, 0, 14, 0, 0, 1, 0x65];
                flush.extend(handle.to_be_bytes());
                stream.write_all(&flush).unwrap();
                stream.read_exact(&mut [0; 10]).unwrap();
            }
        }
        drop(stream);
        // TPM2_DictionaryAttackLockReset with the lockout hierarchy.
        assert_eq!(self.send_as(0x139, 0x4000_000A, &[]), 0);
    }

    /// Sends a command as bytes and returns the code of the answer.
    pub(crate) fn send(&self, command: &[u8]) -> u32 {
        let mut stream = UnixStream::connect(self.socket()).unwrap();
        stream.write_all(command).unwrap();
        let mut answer = [0; 4096];
        let length = stream.read(&mut answer).unwrap();
        assert!(length >= 10, "{length} bytes");
        u32::from_be_bytes(answer[6..10].try_into().unwrap())
    }

    /// Sends a command with an empty password for its one handle.
    pub(crate) fn send_as(&self, code: u32, handle: u32, parameters: &[u8]) -> u32 {
        let mut command = vec![0x80, 0x02];
        command.extend((27 + parameters.len() as u32).to_be_bytes());
        command.extend(code.to_be_bytes());
        command.extend(handle.to_be_bytes());
        command.extend([0, 0, 0, 9, 0x40, 0, 0, 9, 0, 0, 0, 0, 0]);
        command.extend(parameters);
        self.send(&command)
    }

    /// Starts somebody who may change answers on their way, and remembers what passes.
    pub(crate) fn spied(
        &self,
        mut change: impl FnMut(usize, &mut Vec<u8>) + Send + 'static,
    ) -> Spy {
        let path = self.folder.path().join("spied");
        let _ = fs::remove_file(&path);
        let listener = UnixListener::bind(&path).unwrap();
        let passed = Arc::new(Mutex::new(Vec::new()));
        let (kept, socket) = (Arc::clone(&passed), self.socket());
        thread::spawn(move || {
            for client in listener.incoming() {
                let Ok(client) = client else { return };
                pass(client, &socket, &kept, &mut change);
            }
        });
        Spy { path, passed }
    }
}

impl Drop for SwTpm {
    fn drop(&mut self) {
        let _ = kill_process(self.pid, Signal::KILL);
    }
}

/// Somebody between a TPM and us.
pub(crate) struct Spy {
    path: PathBuf,
    passed: Arc<Mutex<Vec<u8>>>,
}

impl Spy {
    pub(crate) fn device(&self) -> Device {
        device(&self.path)
    }

    /// Returns all that has passed in both directions.
    pub(crate) fn passed(&self) -> Vec<u8> {
        self.passed.lock().unwrap().clone()
    }
}

/// Passes the commands and answers of one client; an answer that is changed to nothing is never given.
fn pass(
    mut client: UnixStream,
    socket: &Path,
    kept: &Mutex<Vec<u8>>,
    change: &mut dyn FnMut(usize, &mut Vec<u8>),
) {
    let Ok(mut tpm) = UnixStream::connect(socket) else {
        return;
    };
    let mut buffer = [0; 4096];
    let mut answers = 0;
    while let Ok(length @ 1..) = client.read(&mut buffer) {
        kept.lock().unwrap().extend(&buffer[..length]);
        if tpm.write_all(&buffer[..length]).is_err() {
            return;
        }
        let Ok(length @ 1..) = tpm.read(&mut buffer) else {
            return;
        };
        kept.lock().unwrap().extend(&buffer[..length]);
        let mut answer = buffer[..length].to_vec();
        change(answers, &mut answer);
        answers += 1;
        if client.write_all(&answer).is_err() {
            return;
        }
    }
}

fn device(path: &Path) -> Device {
    Device {
        path: path.to_owned(),
        patience: Duration::from_secs(30),
    }
}
