//! Prints how fast each class is looked for in the files below a folder: `cargo run --release --example speed -- FOLDER [CLASS]`.
//!
//! Speed is by the time that the processor worked on it, where the kernel tells; other programs do not count.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use pai_redact::{Class, Detector, Options};

fn main() {
    let root = std::env::args().nth(1).expect("a folder");
    let mut files = Vec::new();
    read(Path::new(&root), &mut files);
    let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let sets = [
        ("none", vec![]),
        ("secret", vec![Class::Secret]),
        ("network", vec![Class::Network]),
        ("pii", vec![Class::Pii]),
        ("all", Class::ALL.to_vec()),
    ];
    let wanted = std::env::args().nth(2);
    for (name, classes) in sets {
        if wanted.as_deref().is_some_and(|wanted| wanted != name) {
            continue;
        }
        let options = Options {
            classes,
            ..Options::default()
        };
        let detector = Detector::new(options).expect("the built-in rules are verified by a test");
        let best = (0..5)
            .map(|_| {
                let (start, worked) = (Instant::now(), worked());
                let found: usize = files
                    .iter()
                    .map(|(path, bytes)| detector.find(path, bytes).len())
                    .sum();
                let took = match (worked, self::worked()) {
                    (Some(before), Some(now)) => now - before,
                    _ => start.elapsed(),
                };
                (took, found)
            })
            .min()
            .expect("there are five");
        let speed = bytes as f64 / best.0.as_secs_f64() / 1e6;
        let line = format!("{name:8} {speed:7.0} MB/s {:8} findings\n", best.1);
        std::io::stdout()
            .write_all(line.as_bytes())
            .expect("stdout takes it");
    }
}

/// How long the processor has worked for this thread, which is the only one.
fn worked() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    let nanoseconds = text.split_ascii_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn read(path: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).expect("a folder").flatten() {
            read(&entry.path(), files);
        }
    } else if let Ok(bytes) = std::fs::read(path) {
        files.push((path.to_string_lossy().into_owned(), bytes));
    }
}
