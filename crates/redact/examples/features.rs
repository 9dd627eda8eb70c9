//! Turns the lines of `scripts/redact/generate.py` into numbers for `train.py`: `cargo run --example features < LINES`.

use std::io::{BufRead as _, Write as _};

fn main() {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    writeln!(
        out,
        "{}",
        pai_redact::numbers("").expect("names are always there")
    )
    .expect("stdout takes it");
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("stdin is UTF-8");
        let (label, rest) = line.split_once('\t').expect("a label and a candidate");
        let numbers =
            pai_redact::numbers(rest).unwrap_or_else(|| panic!("not a candidate: {rest}"));
        writeln!(out, "{label}\t{numbers}").expect("stdout takes it");
    }
}
