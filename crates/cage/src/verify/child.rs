//! One process of the suite: started, waited for, and read.
#![expect(
    clippy::disallowed_methods,
    reason = "the suite starts the worker, caged and uncaged"
)]

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Denial, VerifyError};
use crate::effective::{Effective, LayerSet};
use crate::escape::{Order, Said, Tried, Victim};

/// How long an attempt may take.
const LIMIT: Duration = Duration::from_secs(20);

/// How one attempt went.
#[derive(Debug, Default)]
pub(super) struct Ran {
    /// The canary of this run.
    pub(super) token: String,
    /// The cage it was made in.
    pub(super) entered: Option<Effective>,
    /// The required layers that were missing, and why.
    pub(super) refused: Option<(LayerSet, String)>,
    /// What the attempt itself says; nothing when it was killed.
    pub(super) outcome: Option<Tried>,
    /// Lines that are no report.
    pub(super) printed: Vec<String>,
    /// How the process ended; nothing when it hung.
    pub(super) status: Option<ExitStatus>,
    /// What shows from outside that it has worked.
    pub(super) effect: Option<String>,
}

impl Ran {
    /// Returns how the attempt was denied, if it was.
    pub(super) fn denial(&self) -> Option<Denial> {
        if let Some((layers, _)) = &self.refused {
            return Some(Denial::Refused { layers: *layers });
        }
        if let Some(Err(blocked)) = &self.outcome {
            let error = blocked
                .errno
                .map_or_else(|| blocked.why.clone(), error_name);
            return Some(Denial::Error {
                step: blocked.step.clone(),
                error,
            });
        }
        let signal = self.status?.signal()?;
        // The kernel's own answers to a forbidden call. A hung process has no status, and any other
        // signal is a defect of the suite.
        let name = match signal {
            libc::SIGSYS => "SIGSYS",
            libc::SIGSEGV => "SIGSEGV",
            _ => return None,
        };
        Some(Denial::Killed {
            signal: name.to_owned(),
        })
    }

    /// Describes a run that is neither a success nor a denial.
    pub(super) fn otherwise(&self) -> String {
        match (&self.outcome, self.status) {
            (Some(Ok(seen)), _) => format!("the attempt says \"{seen}\", but nothing shows it"),
            (_, Some(status)) => format!("it ended with {status} and said nothing"),
            (_, None) => format!("it hung for {} s", LIMIT.as_secs()),
        }
    }
}

/// Starts `program` in its hidden mode with an environment that holds `variable` only.
fn start(program: &Path, arguments: &[&str], variable: Option<(&str, &str)>) -> io::Result<Child> {
    let mut command = Command::new(program);
    command
        .arg("attempts")
        .args(arguments)
        .env_clear()
        .envs(variable)
        .current_dir("/");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

fn failure(program: &Path) -> impl Fn(io::Error) -> VerifyError {
    move |error| VerifyError::Worker {
        program: program.to_owned(),
        reason: error.to_string(),
    }
}

/// Runs one attempt to its end.
pub(super) fn attempt(
    program: &Path,
    order: &Order,
    variable: Option<(&str, &str)>,
) -> Result<Ran, VerifyError> {
    let mut child = start(program, &[], variable).map_err(failure(program))?;
    let order = serde_json::to_vec(order).expect("an order is plain data");
    if let Some(mut input) = child.stdin.take() {
        // A program that does not read it says nothing either, which is reported below.
        let _ = input.write_all(&order);
    }
    let status = wait(&mut child);
    let mut text = String::new();
    if let Some(mut output) = child.stdout.take() {
        let _ = output.read_to_string(&mut text);
    }
    let mut ran = Ran {
        status,
        ..Ran::default()
    };
    for line in text.lines() {
        match serde_json::from_str(line) {
            Ok(Said::Entered { effective }) => ran.entered = Some(effective),
            Ok(Said::Refused { missing, why }) => ran.refused = Some((missing, why)),
            Ok(Said::Tried { outcome }) => ran.outcome = Some(outcome),
            _ => ran.printed.push(line.to_owned()),
        }
    }
    Ok(ran)
}

fn wait(child: &mut Child) -> Option<ExitStatus> {
    let end = Instant::now() + LIMIT;
    while Instant::now() < end {
        match child.try_wait() {
            Ok(None) => thread::sleep(Duration::from_micros(300)),
            Ok(status) => return status,
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    None
}

/// A process that holds secrets; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct Holder {
    child: Child,
    _input: Option<ChildStdin>,
    pub(super) victim: Victim,
}

impl Holder {
    /// Starts it; `argument` is what `/proc` shows of it.
    pub(super) fn start(program: &Path, secret: &str, argument: &str) -> Result<Self, VerifyError> {
        let fail = failure(program);
        let mut child = start(program, &["hold", argument], None).map_err(&fail)?;
        let mut input = child.stdin.take();
        let order = Order::Hold {
            secret: secret.to_owned(),
        };
        let order = serde_json::to_string(&order).expect("an order is plain data");
        if let Some(input) = &mut input {
            writeln!(input, "{order}").map_err(&fail)?;
        }
        let mut line = String::new();
        if let Some(output) = child.stdout.take() {
            BufReader::new(output).read_line(&mut line).map_err(&fail)?;
        }
        match serde_json::from_str(&line) {
            Ok(Said::Holding { victim }) => Ok(Self {
                child,
                _input: input,
                victim,
            }),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                Err(fail(io::Error::other("it does not hold the secret")))
            }
        }
    }

    /// Returns whether something killed it.
    pub(super) fn was_killed(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(status)) if status.signal() == Some(libc::SIGKILL))
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns the kernel's name for an error.
fn error_name(errno: i32) -> String {
    let name = match errno {
        libc::EPERM => "EPERM",
        libc::ENOENT => "ENOENT",
        libc::ESRCH => "ESRCH",
        libc::EBADF => "EBADF",
        libc::EAGAIN => "EAGAIN",
        libc::ENOMEM => "ENOMEM",
        libc::EACCES => "EACCES",
        libc::EBUSY => "EBUSY",
        libc::ENODEV => "ENODEV",
        libc::EINVAL => "EINVAL",
        libc::EMFILE => "EMFILE",
        libc::EFBIG => "EFBIG",
        libc::EROFS => "EROFS",
        libc::ENOSPC => "ENOSPC",
        libc::ENOSYS => "ENOSYS",
        libc::EUSERS => "EUSERS",
        libc::ENOPROTOOPT => "ENOPROTOOPT",
        libc::EPROTONOSUPPORT => "EPROTONOSUPPORT",
        libc::EOPNOTSUPP => "EOPNOTSUPP",
        libc::EAFNOSUPPORT => "EAFNOSUPPORT",
        libc::EADDRNOTAVAIL => "EADDRNOTAVAIL",
        libc::ENETUNREACH => "ENETUNREACH",
        libc::ECONNREFUSED => "ECONNREFUSED",
        libc::ECONNRESET => "ECONNRESET",
        libc::ETIMEDOUT => "ETIMEDOUT",
        _ => return format!("errno {errno}"),
    };
    name.to_owned()
}
