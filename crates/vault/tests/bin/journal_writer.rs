//! Appends to a journal until it is killed, and says on standard output what it was told is on the disk.
//!
//! `vault-journal-writer FOLDER STATE-KEY BODY-KEY TIME`, keys in Base64. Each line is the number of the last entry of
//! an append that has returned. When an append fails, the last line is the error.

use std::io::Write;
use std::path::PathBuf;

use pai_redact::Clean;
use pai_vault::journal::{
    Act, Body, BodyKey, Event, Journal, JournalError, Operation, from_base64,
};
use pai_vault::key::Key;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, state, body, time] = &arguments[..] else {
        println!("usage: vault-journal-writer FOLDER STATE-KEY BODY-KEY TIME");
        return;
    };
    let key = |text: &str| Key::of_slice(&from_base64(text).expect("Base64")).expect("a key");
    let body = BodyKey {
        name: "day:1".to_owned(),
        key: key(body),
    };
    let journal = Journal::new(&PathBuf::from(folder), key(state), String::new());
    if let Err(error) = write(&journal, &body, time.parse().expect("a time")) {
        println!("{error}");
    }
}

/// Appends alone and in batches, with and without putting into the tree, a day later every few rounds.
fn write(journal: &Journal, body: &BodyKey, start: i64) -> Result<(), JournalError> {
    for round in 0.. {
        let now = start + round * 30_000_000;
        let writer = journal.writer(now)?;
        for number in 0..1 + round % 5 {
            let mut batch = writer.batch();
            for _ in 0..1 + number * 7 {
                batch.add(&event(), body)?;
            }
            let done = batch.commit(now)?;
            println!("{}", done.end - 1);
            // The pipe is all that is left of this process.
            let _ = std::io::stdout().flush();
        }
        match round % 3 {
            0 => drop(writer),
            _ => writer.close()?,
        }
    }
    Ok(())
}

fn event() -> Event {
    let act = Act {
        action: Clean::of_program("clear"),
        subject: None,
        count: 1,
    };
    Event::new(
        Operation::of([1; 8]),
        Clean::of_program("cache-clear"),
        Body::Cache(act),
    )
}
