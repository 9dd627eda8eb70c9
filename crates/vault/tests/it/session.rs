//! A session bus of its own with GNOME Keyring on it; the user's is never touched.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the programs that are the session"
)]
#![expect(
    clippy::disallowed_types,
    reason = "tests play a bus, and sit between one and us"
)]

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use pai_vault::slots::keyring::{self, Bus, KeyringError};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// A bus that starts nothing by itself: no services are named.
const CONFIGURATION: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:path=PATH</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

pub(crate) struct Session {
    folder: TempDir,
    bus: Pid,
    keyring: Option<Child>,
}

impl Session {
    /// Starts a bus; `None`, and the reason is printed, where it or the keyring is not installed.
    pub(crate) fn new() -> Option<Self> {
        for program in ["dbus-daemon", "gnome-keyring-daemon"] {
            if Command::new(program).arg("--version").output().is_err() {
                println!("skipped: {program} is not installed");
                return None;
            }
        }
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        let text = CONFIGURATION.replace("PATH", &at("bus").display().to_string());
        fs::write(at("bus.conf"), text).unwrap();
        // It returns when it listens.
        let started = Command::new("dbus-daemon")
            .arg(format!("--config-file={}", at("bus.conf").display()))
            .args(["--fork", "--print-pid"])
            .output()
            .unwrap();
        assert!(started.status.success(), "{started:?}");
        let pid = String::from_utf8(started.stdout).unwrap();
        Some(Self {
            bus: Pid::from_raw(pid.trim().parse().unwrap()).unwrap(),
            folder,
            keyring: None,
        })
    }

    pub(crate) fn bus(&self) -> Bus {
        Bus::of(None, Some(self.folder.path())).unwrap()
    }

    /// Starts the keyring as a login does, with the pass phrase of the login or without, and waits for it.
    pub(crate) fn login(&mut self, phrase: Option<&str>) {
        self.logout();
        let mut command = Command::new("gnome-keyring-daemon");
        command
            .args(["--foreground", "--components=secrets"])
            .env_clear()
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus().addresses)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if phrase.is_some() {
            command.arg("--unlock");
        }
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(phrase.unwrap_or("").as_bytes()).unwrap();
        drop(input);
        self.keyring = Some(child);
        let start = Instant::now();
        while let Err(KeyringError::NoService) = keyring::status(&self.bus()) {
            assert!(start.elapsed() < Duration::from_secs(30), "no keyring");
            thread::yield_now();
        }
    }

    pub(crate) fn logout(&mut self) {
        if let Some(mut keyring) = self.keyring.take() {
            keyring.kill().unwrap();
            keyring.wait().unwrap();
            let start = Instant::now();
            while !matches!(keyring::status(&self.bus()), Err(KeyringError::NoService)) {
                assert!(start.elapsed() < Duration::from_secs(30), "it stays");
                thread::yield_now();
            }
        }
    }

    /// Starts somebody who turns a bit of one byte that the bus sends, each time one connects.
    pub(crate) fn spied(&self, number: usize) -> Bus {
        let path = self.folder.path().join(format!("spied-{number}"));
        let listener = UnixListener::bind(&path).unwrap();
        let bus = self.folder.path().join("bus");
        thread::spawn(move || {
            let (client, _) = listener.accept().unwrap();
            let bus = UnixStream::connect(bus).unwrap();
            let (mut from, mut to) = (client.try_clone().unwrap(), bus.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut to));
            let (mut bus, mut client, mut passed) = (bus, client, 0);
            let mut buffer = [0; 4096];
            while let Ok(length @ 1..) = bus.read(&mut buffer) {
                if (passed..passed + length).contains(&number) {
                    buffer[number - passed] ^= 1;
                }
                passed += length;
                if client.write_all(&buffer[..length]).is_err() {
                    return;
                }
            }
        });
        at(path)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(mut keyring) = self.keyring.take() {
            let _ = keyring.kill();
            let _ = keyring.wait();
        }
        let _ = kill_process(self.bus, Signal::KILL);
    }
}

/// Starts a bus that says `greeting` to whoever connects, and nothing more.
pub(crate) fn mute(folder: &TempDir, name: &str, greeting: &'static [u8]) -> Bus {
    let path = folder.path().join(name);
    let listener = UnixListener::bind(&path).unwrap();
    thread::spawn(move || {
        let mut held = Vec::new();
        for client in listener.incoming() {
            let mut client = client.unwrap();
            client.write_all(greeting).unwrap();
            held.push(client);
        }
    });
    at(path)
}

/// Starts a bus that lets everybody in and then sends signals without end.
pub(crate) fn flood(folder: &TempDir) -> Bus {
    let path = folder.path().join("flood");
    let listener = UnixListener::bind(&path).unwrap();
    thread::spawn(move || {
        let (mut client, _) = listener.accept().unwrap();
        client.write_all(b"OK 0\r\n").unwrap();
        let signal = [b"l\x04\0\x01".as_slice(), &[0; 4], &[1, 0, 0, 0], &[0; 4]].concat();
        let signals = signal.repeat(1000);
        while client.write_all(&signals).is_ok() {}
    });
    at(path)
}

fn at(path: PathBuf) -> Bus {
    Bus {
        addresses: format!("unix:path={}", path.display()),
        patience: Duration::from_millis(500),
    }
}
