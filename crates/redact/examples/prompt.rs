//! Prints how long a prompt of 4 KB takes to redact once everything is built: `cargo run --release --example prompt`.

use std::io::Write as _;
use std::time::{Duration, Instant};

use pai_redact::{Raw, Redactor};

/// How long the prompt is, in bytes.
const LENGTH: usize = 4 << 10;
const RUNS: usize = 200;

fn main() {
    let start = Instant::now();
    let redactor = Redactor::new();
    let built = start.elapsed();
    let line = "Jun 3 10:20:30 pve1 app[7]: user jane.doe@corp.lan logs in from 10.20.30.40, password: {alnum16}, token {hex40}\n";
    let prompt = pai_redact::template::fill(&line.repeat(LENGTH / line.len() + 1), 1);
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let text = Raw::new(prompt[..LENGTH].to_owned());
            let start = Instant::now();
            let _ = redactor.scrub(text);
            start.elapsed()
        })
        .collect();
    let first = times[0];
    times.sort();
    let line = format!(
        "built in {built:?}; a prompt of {LENGTH} bytes: first {first:?}, median {:?}, worst of 95 % {:?}\n",
        times[RUNS / 2],
        times[RUNS * 95 / 100]
    );
    std::io::stdout()
        .write_all(line.as_bytes())
        .expect("stdout takes it");
}
