//! Prints how long a prompt of 4 KB takes to redact once everything is built: `cargo run --release --example prompt`.
//!
//! Files that are named are taken as prompts, as far as 4 KB of each.

use std::io::Write as _;
use std::time::{Duration, Instant};

use pai_redact::{Raw, Redactor};

/// How long the prompt is, in bytes.
const LENGTH: usize = 4 << 10;
const RUNS: usize = 200;

fn main() {
    let start = Instant::now();
    let redactor = Redactor::new();
    let mut out = format!("built in {:?}\n", start.elapsed());
    let line = "Jun 3 10:20:30 pve1 app[7]: user jane.doe@corp.lan logs in from 10.20.30.40, password: {alnum16}, token {hex40}\n";
    let made = pai_redact::template::fill(&line.repeat(LENGTH / line.len() + 1), 1);
    let mut prompts = vec![("made".to_owned(), made)];
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).expect("a file");
        prompts.push((path, String::from_utf8_lossy(&bytes).into_owned()));
    }
    for (name, prompt) in &prompts {
        out += &measure(
            &redactor,
            name,
            &prompt[..prompt.floor_char_boundary(LENGTH)],
        );
    }
    std::io::stdout()
        .write_all(out.as_bytes())
        .expect("stdout takes it");
}

fn measure(redactor: &Redactor<'_>, name: &str, prompt: &str) -> String {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let text = Raw::new(prompt.to_owned());
            let start = Instant::now();
            let _ = redactor.scrub(text);
            start.elapsed()
        })
        .collect();
    let first = times[0];
    times.sort();
    format!(
        "{name}, {} bytes: first {first:?}, median {:?}, worst of 95 % {:?}\n",
        prompt.len(),
        times[RUNS / 2],
        times[RUNS * 95 / 100]
    )
}
