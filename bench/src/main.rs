//! Measures what the programs do, prints one table and writes it as JSON.
//!
//! What it is for: the figures in the README, each with what is demanded and the command. What it must
//! never do: ship, or touch the user's own folders and engine host. Start reading at [`parts`].

mod args;
mod baseline;
mod parts;
mod redact;
mod report;
mod requests;
mod speed;
mod terraform;
mod world;

use std::process::ExitCode;

use clap::Parser;

use crate::args::Arguments;

/// A result whose error is a sentence for whoever runs the bench.
type Outcome<T> = Result<T, String>;

fn main() -> ExitCode {
    match parts::measure(&Arguments::parse()) {
        Ok(report) if report.is_met() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(3)
        }
    }
}
