//! The worker's hidden mode without a model, for this crate's tests.
//!
//! `cage-attempts attempts …` is what `pai-worker attempts …` is. `cage-attempts verify WORKER SCRATCH
//! WITHOUT [ATTEMPT…]` runs the suite as whoever starts it, and prints the report.

use std::io::{self, Write};
use std::process::ExitCode;

use pai_cage::{escape, sandbox, verify};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("attempts") => {
            match escape::serve(&arguments[1..], &mut io::stdin(), &mut io::stdout()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        Some("verify") => verify_as_told(&arguments[1..]),
        _ => ExitCode::from(2),
    }
}

fn verify_as_told(arguments: &[String]) -> ExitCode {
    let [worker, scratch, without, attempts @ ..] = arguments else {
        return ExitCode::from(2);
    };
    let options = verify::Options {
        worker: worker.into(),
        scratch: scratch.into(),
        cage: sandbox::Options {
            without: without.parse().expect("layers"),
            ..sandbox::Options::default()
        },
        attempts: attempts.to_vec(),
        attribute: true,
    };
    match verify::run(&options) {
        Ok(report) => {
            serde_json::to_writer(io::stdout(), &report).expect("stdout is a pipe");
            ExitCode::from(u8::from(!report.passed))
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::from(3)
        }
    }
}
