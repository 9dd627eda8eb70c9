//! Cuts, joins and spoils texts at random, and says of which the redactor's promises do not hold:
//! `cargo run --release --example stress -- SECONDS SEED FOLDER…`. Exit 1 where there is one; the same seed gives the same
//! texts, in another order.

mod cut;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use cut::{Cuts, broken};

/// The longest text that is taken, in bytes.
const LONGEST: usize = 6000;
/// How often a part is taken out of a text that is to be shown.
const TRIES: usize = 3000;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut number = || arguments.next().and_then(|text| text.parse::<u64>().ok());
    let (Some(seconds), Some(seed)) = (number(), number()) else {
        eprintln!("stress SECONDS SEED FOLDER…");
        return ExitCode::from(2);
    };
    let mut texts = Vec::new();
    for folder in arguments {
        if let Err(error) = collect(Path::new(&folder), &mut texts) {
            eprintln!("{folder}: {error}");
            return ExitCode::from(2);
        }
    }
    if texts.is_empty() {
        eprintln!("there is no text in these folders");
        return ExitCode::from(2);
    }
    // What panics is told below, with its text.
    std::panic::set_hook(Box::new(|_| {}));
    let end = Instant::now() + Duration::from_secs(seconds);
    let (tried, wrong) = (AtomicU64::new(0), AtomicU64::new(0));
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (texts, tried, wrong) = (&texts, &tried, &wrong);
            scope.spawn(move || {
                let mut cuts = Cuts::new(seed * 1000 + thread);
                while Instant::now() < end {
                    let (path, text) = cuts.next(texts);
                    tried.fetch_add(1, Ordering::Relaxed);
                    if let Some(why) = broken(&path, &text) {
                        wrong.fetch_add(1, Ordering::Relaxed);
                        let text = shortened(&path, &text, why);
                        println!("{path:?}: {why}: {text:?}");
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner();
    println!("{} texts, {wrong} broken", tried.into_inner());
    ExitCode::from(u8::from(wrong > 0))
}

/// Reads the files below a folder.
fn collect(path: &Path, texts: &mut Vec<Vec<u8>>) -> std::io::Result<()> {
    if !path.is_dir() {
        let text = std::fs::read(path)?;
        if text.len() < LONGEST {
            texts.push(text);
        }
        return Ok(());
    }
    for entry in std::fs::read_dir(path)? {
        collect(&entry?.path(), texts)?;
    }
    Ok(())
}

/// Takes out of a text what it is broken without, too.
fn shortened(path: &str, text: &str, why: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let mut part = letters.len() / 2;
    let mut tries = 0;
    while part > 0 {
        let mut at = 0;
        while at < letters.len() && tries < TRIES {
            tries += 1;
            let mut without = letters.clone();
            without.drain(at..(at + part).min(letters.len()));
            let shorter: String = without.iter().collect();
            match broken(path, &shorter) == Some(why) {
                true => letters = without,
                false => at += part,
            }
        }
        part /= 2;
    }
    letters.into_iter().collect()
}
