//! A writer that is killed at any moment loses nothing that it was told is on the disk; nor does a full disk.
#![expect(
    clippy::disallowed_methods,
    reason = "the tests start the writer that they kill, and mount a small disk"
)]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use pai_vault::journal::{Journal, JournalError, Report, Trust, to_base64};
use pai_vault::key::{Key, random};

use crate::{NOW, key};

struct Log {
    folder: std::path::PathBuf,
    key: Key,
    bytes: [u8; 32],
    body: [u8; 32],
    trust: Trust,
}

impl Log {
    fn new(folder: &Path) -> Self {
        let (key, bytes) = key();
        let folder = folder.join("journal");
        let created = Journal::new(&folder, key.clone(), String::new())
            .create(NOW)
            .unwrap();
        let trust = Trust::default().with_verification_key(created.verification_key);
        Self {
            folder,
            key,
            bytes,
            body: crate::key().1,
            trust,
        }
    }

    fn writer(&self, time: i64) -> Child {
        Command::new(env!("CARGO_BIN_EXE_vault-journal-writer"))
            .arg(&self.folder)
            .args([
                to_base64(&self.bytes),
                to_base64(&self.body),
                time.to_string(),
            ])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn verify(&self) -> Result<Report, JournalError> {
        Journal::new(&self.folder, self.key.clone(), String::new()).verify(&self.trust)
    }
}

fn dice() -> u64 {
    let mut bytes = [0; 8];
    random(&mut bytes).unwrap();
    u64::from_le_bytes(bytes)
}

/// Lets a writer run for a random while, kills it, and returns the last number that it acknowledged.
fn kill_at_random(log: &Log, time: i64) -> Option<u64> {
    let mut child = log.writer(time);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut last = None;
    for _ in 0..dice() % 12 {
        match lines.next() {
            Some(line) => last = Some(line.unwrap()),
            None => break,
        }
    }
    // Somewhere in what follows the line, which is between nothing and several writes.
    for _ in 0..dice() % 60_000 {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    last = lines.last().map(Result::unwrap).or(last);
    last.map(|line| {
        line.parse()
            .unwrap_or_else(|_| panic!("the writer failed: {line}"))
    })
}

#[test]
fn a_writer_killed_two_hundred_times_has_lost_nothing_acknowledged() {
    // Five journals, because each round checks the whole of one.
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for journal in 0..5 {
            let folder = folder.path().join(journal.to_string());
            scope.spawn(move || kill_forty_times(&folder));
        }
    });
}

fn kill_forty_times(folder: &Path) {
    let log = Log::new(folder);
    let mut time = NOW;
    for round in 0..40 {
        let acknowledged = kill_at_random(&log, time);
        let report = log
            .verify()
            .unwrap_or_else(|error| panic!("round {round}: {error}"));
        let there = report.entries + report.uncovered;
        if let Some(last) = acknowledged {
            assert!(there > last, "round {round}: {last} is not among {there}");
        }
        time = report.times.unwrap().1 + 1;
    }
    let report = log.verify().unwrap();
    assert!(report.entries > 300 && report.keys > 10, "{report:?}");
}

#[test]
fn on_a_full_disk_nothing_is_acknowledged_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let disk = folder.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=600k", "tmpfs"])
        .arg(&disk)
        .stderr(Stdio::null())
        .status();
    if !mounted.is_ok_and(|status| status.success()) {
        println!("skipped: mounting a small disk needs root");
        return;
    }
    let log = Log::new(&disk);
    let mut child = log.writer(NOW);
    let mut said = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    child.wait().unwrap();
    let lines: Vec<&str> = said.lines().collect();
    let (error, acknowledged) = lines.split_last().unwrap();
    let full = log.verify();
    // Room is made, and the journal goes on where it was.
    let larger = Command::new("mount")
        .args(["-o", "remount,size=8m"])
        .arg(&disk)
        .status();
    let journal = Journal::new(&log.folder, log.key.clone(), String::new());
    let writer = journal.writer(NOW);
    let closed = writer.map(|writer| writer.close());
    let after = log.verify();
    drop(Command::new("umount").arg(&disk).status());
    assert!(error.starts_with("cannot write"), "{error}");
    let last: u64 = acknowledged.last().unwrap().parse().unwrap();
    let full = full.unwrap();
    assert!(full.entries + full.uncovered > last, "{full:?}");
    assert!(larger.unwrap().success() && closed.unwrap().is_ok());
    assert!(after.unwrap().entries > last);
}
