//! The `proxmox-ai` program: arguments, settings, terminal.
//!
//! What it is for: it turns a command line into one request to the libraries, and their answer into
//! text, JSON and an exit code. What it must never do: hold logic that another face of the product
//! would need too. Start reading at [`commands`], then any file below it.

mod age;
mod args;
mod commands;
mod complete;
mod context;
mod demands;
mod env;
mod failure;
mod journal;
mod kept;
mod paths;
mod record;
mod settings;
mod ui;
mod vault;
mod zfs;

use std::process::ExitCode;

fn main() -> ExitCode {
    env::harden();
    let environment = env::Environment::read();
    if let Some(exit) = complete::answer(&environment) {
        return exit.into();
    }
    let (arguments, json) = match args::parse(&environment) {
        Ok(parsed) => parsed,
        Err(stop) => return stop.finish(&environment),
    };
    let context = context::Context::new(environment, &arguments, json);
    let outcome = arguments.command.run(&context);
    context.ui.finish(outcome).into()
}
