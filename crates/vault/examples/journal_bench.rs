//! Measures the journal: `cargo run --release --example journal_bench -- FOLDER [ENTRIES]`.
//!
//! FOLDER should be on the disk that is asked about; it is filled with a journal of ENTRIES (a million) entries, which
//! takes some 700 MB, and is emptied afterwards.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use pai_redact::Clean;
use pai_vault::journal::{
    Body, BodyKey, Cache, Chosen, Digest, Event, Journal, JournalError, Model, Operation, Trust,
};
use pai_vault::key::Key;

const NOW: i64 = 1_785_406_523_000;

fn main() -> Result<(), JournalError> {
    let mut arguments = std::env::args().skip(1);
    let Some(folder) = arguments.next().map(PathBuf::from) else {
        println!("usage: journal_bench FOLDER [ENTRIES]");
        return Ok(());
    };
    let entries = arguments
        .next()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1_000_000);
    let body = BodyKey {
        name: "day:2026-07-30".to_owned(),
        key: Key::generate()?,
    };
    alone(&folder.join("alone"), &body)?;
    for threads in [1, 8, 32] {
        together(&folder.join(format!("threads-{threads}")), &body, threads)?;
    }
    whole(&folder.join("whole"), &body, entries)
}

fn journal(folder: &Path) -> Result<(Journal, Trust), JournalError> {
    let journal = Journal::new(folder, Key::generate()?, "0123456789abcdef".to_owned());
    let created = journal.create(NOW)?;
    let trust = Trust::default().with_verification_key(created.verification_key);
    Ok((journal, trust))
}

/// One append as a command makes it: open, append, put into the tree, sign, let go.
fn alone(folder: &Path, body: &BodyKey) -> Result<(), JournalError> {
    let (journal, _) = journal(folder)?;
    let mut times = Vec::new();
    for _ in 0..500 {
        let begun = Instant::now();
        journal.append(&event(), body, NOW)?;
        times.push(begun.elapsed());
    }
    show("one append from open to close", &mut times);
    let writer = journal.writer(NOW)?;
    let mut times = Vec::new();
    for _ in 0..500 {
        let begun = Instant::now();
        writer.append(&event(), body, NOW)?;
        times.push(begun.elapsed());
    }
    show("one append of an open journal", &mut times);
    remove(folder);
    Ok(())
}

fn show(what: &str, times: &mut [Duration]) {
    times.sort();
    let at = |part: usize| times[times.len() * part / 100].as_micros();
    println!(
        "{what}: median {} µs, 99th percentile {} µs",
        at(50),
        at(99)
    );
}

/// Threads that append at the same time.
fn together(folder: &Path, body: &BodyKey, threads: u64) -> Result<(), JournalError> {
    let (journal, _) = journal(folder)?;
    let writer = journal.writer(NOW)?;
    let (done, begun) = (AtomicU64::new(0), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while begun.elapsed() < Duration::from_secs(3) {
                    writer
                        .append(&event(), body, NOW)
                        .expect("the disk has room");
                    done.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
    });
    let rate = done.into_inner() as f64 / begun.elapsed().as_secs_f64();
    println!("{threads} threads: {rate:.0} durable appends/s");
    writer.close()?;
    remove(folder);
    Ok(())
}

/// A long journal: filled in batches, then checked.
fn whole(folder: &Path, body: &BodyKey, entries: u64) -> Result<(), JournalError> {
    let (journal, trust) = journal(folder)?;
    let writer = journal.writer(NOW)?;
    let begun = Instant::now();
    for _ in 0..entries.div_ceil(1000) {
        let mut batch = writer.batch();
        for _ in 0..1000 {
            batch.add(&event(), body)?;
        }
        batch.commit(NOW)?;
    }
    writer.close()?;
    let rate = entries as f64 / begun.elapsed().as_secs_f64();
    println!("batches of 1000: {rate:.0} durable appends/s");
    for (what, trust) in [("without", Trust::default()), ("with", trust)] {
        let begun = Instant::now();
        let report = journal.verify(&trust)?;
        let seconds = begun.elapsed().as_secs_f64();
        println!(
            "verify {} entries {what} the verification key: {seconds:.2} s",
            report.entries
        );
    }
    println!("largest use of memory: {}", memory());
    remove(folder);
    Ok(())
}

fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.unwrap_or("unknown").to_owned()
}

fn remove(folder: &Path) {
    // It is this program's own folder; what stays is seen by whoever named it.
    let _ = std::fs::remove_dir_all(folder);
}

fn event() -> Event {
    let text = Clean::of_program;
    let chosen = |field| Chosen {
        field: text(field),
        value: text("20"),
        origin: text("request"),
    };
    Event::new(
        Operation::of([7; 8]),
        text("generate terraform"),
        Body::AiResponse {
            model: Some(Model {
                name: text("a-model"),
                sha256: Digest::of([3; 32]),
            }),
            tokens_in: 812,
            tokens_out: 244,
            milliseconds: 1900,
            cache: Cache::Kept,
            chosen: ["vlan", "cores", "memory"].map(chosen).into(),
            files: Vec::new(),
        },
    )
}
