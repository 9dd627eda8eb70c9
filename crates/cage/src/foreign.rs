//! A library that others wrote, in a process of its own: asked through a pipe, killed when it does not answer.
//!
//! The process is a program of ours that loads the library, a PKCS#11 module for one. It starts with the environment
//! that it is given and nothing else, inherits no descriptor, cannot be traced or dumped by other programs of the user,
//! gains no rights, has limits on memory and descriptors, and ends with the thread that started it. What it is not: a
//! cage. A module speaks to its device as it likes, through files, sockets or USB, so none of these is taken away.
#![expect(
    clippy::disallowed_methods,
    reason = "the process of a foreign library is started here"
)]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::process::{CommandExt, parent_id};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, kill_process_group, waitid};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::call::Death;
use crate::frame::{self, FrameError};
use crate::process::{keep_end, poll};
use crate::sys::{self, Limit};

/// The longest message in either direction, in bytes: what fits into an empty pipe never blocks its writer.
pub const MAX_MESSAGE: usize = 32 << 10;

/// How long a process may take to end by itself, so that a module can put its device in order.
const GOODBYE: Duration = Duration::from_millis(500);

/// Address space, in bytes. Modules with a runtime of their own reserve far more than they use.
const MEMORY: u64 = 8 << 30;

/// How the process is started.
#[derive(Clone, Debug)]
pub struct Start {
    /// The program, which calls [`enter`] with the number that it finds after `--parent`.
    pub program: PathBuf,
    /// Its arguments; `--parent` and a number are added.
    pub arguments: Vec<OsString>,
    /// Its whole environment.
    pub environment: BTreeMap<String, String>,
}

/// Why the process gave no answer. After any of these it is gone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ForeignError {
    /// It could not be started.
    #[error("cannot start `{program}`: {reason}", program = program.display())]
    Start {
        /// The program.
        program: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// It ended.
    #[error("{death}")]
    Died {
        /// How.
        death: Death,
        /// The end of what it wrote to its standard error; hostile.
        said: String,
    },
    /// It gave no answer in time and was killed.
    #[error("it gave no answer within {seconds} s and was stopped")]
    Hung {
        /// The limit.
        seconds: u64,
    },
    /// Its answer was not understood, or the question is too long.
    #[error("the messages do not fit: {reason}")]
    Garbled {
        /// What was wrong.
        reason: String,
    },
}

type Incoming = Result<(serde_json::Value, Zeroizing<Vec<u8>>), FrameError>;

/// A running process. Dropping it ends the process.
///
/// Keep it on the thread that made it: the kernel ends the process when that thread ends.
#[derive(Debug)]
pub struct Foreign {
    child: Option<Child>,
    questions: Option<ChildStdin>,
    answers: Receiver<Incoming>,
    said: Arc<Mutex<Vec<u8>>>,
}

impl Foreign {
    /// Starts the process.
    pub fn start(start: &Start) -> Result<Self, ForeignError> {
        let mut child = Command::new(&start.program)
            .args(&start.arguments)
            .arg("--parent")
            .arg(std::process::id().to_string())
            .env_clear()
            .envs(&start.environment)
            .current_dir("/")
            // A group of its own, so that what a module starts is killed with it.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| ForeignError::Start {
                program: start.program.clone(),
                reason: error.to_string(),
            })?;
        let questions = child.stdin.take();
        let mut stdout = child.stdout.take().expect("stdout is a pipe, see above");
        let stderr = child.stderr.take().expect("stderr is a pipe, see above");
        let said = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&said);
        thread::spawn(move || keep_end(stderr, &kept));
        let (sender, answers) = channel();
        thread::spawn(move || {
            // Read from the pipe itself: a buffer would keep a copy of what is secret.
            while let Some(answer) = receive(&mut stdout) {
                let last = answer.is_err();
                if sender.send(answer).is_err() || last {
                    return;
                }
            }
        });
        Ok(Self {
            child: Some(child),
            questions,
            answers,
            said,
        })
    }

    /// Asks one question and waits for its answer; `secret` goes with it outside the JSON, as does the answer's.
    pub fn ask<Q: Serialize, A: DeserializeOwned>(
        &mut self,
        question: &Q,
        secret: &[u8],
        limit: Duration,
    ) -> Result<(A, Zeroizing<Vec<u8>>), ForeignError> {
        let too_long = secret.len() > MAX_MESSAGE
            || serde_json::to_vec(question).is_ok_and(|json| json.len() > MAX_MESSAGE);
        let Some(pipe) = self.questions.as_mut().filter(|_| !too_long) else {
            return Err(self.fail(ForeignError::Garbled {
                reason: "the question is too long, or the process has ended".into(),
            }));
        };
        match frame::write(pipe, question, secret) {
            Ok(()) => {}
            Err(FrameError::Io(_)) => return Err(self.died()),
            Err(error) => return Err(self.garbled(&error.to_string())),
        }
        match self.answers.recv_timeout(limit) {
            Ok(Ok((header, secret))) => match serde_json::from_value(header) {
                Ok(answer) => Ok((answer, secret)),
                Err(error) => Err(self.garbled(&error.to_string())),
            },
            Ok(Err(FrameError::Io(_) | FrameError::Truncated))
            | Err(RecvTimeoutError::Disconnected) => Err(self.died()),
            Ok(Err(error)) => Err(self.garbled(&error.to_string())),
            Err(RecvTimeoutError::Timeout) => Err(self.fail(ForeignError::Hung {
                seconds: limit.as_secs(),
            })),
        }
    }

    fn garbled(&mut self, reason: &str) -> ForeignError {
        self.fail(ForeignError::Garbled {
            reason: reason.to_owned(),
        })
    }

    /// Kills the process and passes the error on.
    fn fail(&mut self, error: ForeignError) -> ForeignError {
        self.end(Duration::ZERO);
        error
    }

    /// Finds out how a process ended whose pipe has closed.
    fn died(&mut self) -> ForeignError {
        let death = self
            .end(Duration::from_secs(2))
            .unwrap_or(Death::Exited { code: -1 });
        let said = self.said.lock().map_or_else(
            |_| String::new(),
            |said| String::from_utf8_lossy(&said).into(),
        );
        ForeignError::Died { death, said }
    }

    /// Closes the pipe, gives the process a moment, then kills it; what it started is killed in any case.
    fn end(&mut self, moment: Duration) -> Option<Death> {
        self.questions = None;
        let mut child = self.child.take()?;
        let process = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        if let Some(process) = process {
            poll(moment, || has_ended(process).then_some(()));
            // Nobody has waited for it so far, so the number of its group is no other's.
            let _ = kill_process_group(process, Signal::KILL);
        }
        let status = poll(GOODBYE, || child.try_wait().ok().flatten());
        if status.is_none() {
            // It hangs in the kernel, in a driver: nobody has to wait for that but a thread.
            thread::spawn(move || child.wait());
        }
        status.map(|status| Death::of(status, false))
    }
}

/// Says whether a child has ended, and leaves it to be waited for.
fn has_ended(process: Pid) -> bool {
    let options = WaitIdOptions::EXITED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    waitid(WaitId::Pid(process), options).is_ok_and(|status| status.is_some())
}

impl Drop for Foreign {
    fn drop(&mut self) {
        self.end(GOODBYE);
    }
}

/// Reads one answer whose parts are short; `None` where the stream has ended.
fn receive(pipe: &mut impl Read) -> Option<Incoming> {
    // Twelve bytes announce the two parts, see `frame`.
    let mut limited = pipe.take((2 * MAX_MESSAGE + 12) as u64);
    match frame::read(&mut limited) {
        Ok(None) => None,
        Ok(Some((header, secret))) => Some(Ok((header, Zeroizing::new(secret)))),
        Err(error) => Some(Err(error)),
    }
}

/// The pipes of the process itself: what is asked, and where the answers go.
#[derive(Debug)]
pub struct Desk {
    /// Questions.
    pub questions: File,
    /// Answers.
    pub answers: File,
}

/// Prepares this process for a foreign library, and returns its pipes.
///
/// Call it before anything owns a descriptor above 2. The library finds standard input empty, and what it prints goes
/// to standard error: the pipes are at descriptors that it does not know.
pub fn enter(parent: u32) -> io::Result<Desk> {
    sys::close_range(3, u32::MAX)?;
    sys::set_parent_death_kill()?;
    if parent_id() != parent {
        return Err(io::Error::other(
            "the process that started this one is gone",
        ));
    }
    sys::set_dumpable(false)?;
    sys::set_no_new_privs()?;
    for (limit, value) in [
        (Limit::Core, 0),
        (Limit::Memory, MEMORY),
        (Limit::Descriptors, 256),
    ] {
        let (_, hard) = sys::limit(limit)?;
        sys::set_limit(limit, value.min(hard))?;
    }
    let desk = Desk {
        questions: File::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdin(), 3)?),
        answers: File::from(rustix::io::fcntl_dupfd_cloexec(rustix::stdio::stdout(), 3)?),
    };
    rustix::stdio::dup2_stdin(File::open("/dev/null")?)?;
    rustix::stdio::dup2_stdout(rustix::stdio::stderr())?;
    Ok(desk)
}

/// Answers questions until the other side has no more.
pub fn serve<Q: DeserializeOwned, A: Serialize>(
    mut desk: Desk,
    mut answer: impl FnMut(Q, Zeroizing<Vec<u8>>) -> (A, Zeroizing<Vec<u8>>),
) -> Result<(), FrameError> {
    while let Some((question, secret)) = frame::read(&mut desk.questions)? {
        let (answer, secret) = answer(question, Zeroizing::new(secret));
        frame::write(&mut desk.answers, &answer, &secret)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_module_started_ends_with_a_process_that_ends_by_itself() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("started");
        // It says who it started, and ends when nobody asks any more.
        let script = format!(
            "sleep 1000 <&- >&- 2>&- & echo $! > '{0}.new'; mv '{0}.new' '{0}'; read line",
            file.display()
        );
        let start = Start {
            program: "/bin/sh".into(),
            arguments: ["-c", &script, "sh"].map(Into::into).into(),
            environment: [("PATH".to_owned(), "/usr/bin:/bin".to_owned())].into(),
        };
        let foreign = Foreign::start(&start).unwrap();
        let started = poll(Duration::from_secs(60), || {
            std::fs::read_to_string(&file).ok()
        });
        let started = started.expect("the shell starts what it is told to");
        drop(foreign);
        let stat = format!("/proc/{}/stat", started.trim());
        // It is gone, or nobody has waited for it yet.
        let is_gone = || match std::fs::read_to_string(&stat) {
            Ok(stat) => stat
                .rsplit(") ")
                .next()
                .is_some_and(|rest| rest.starts_with('Z')),
            Err(_) => true,
        };
        assert!(poll(Duration::from_secs(10), || is_gone().then_some(())).is_some());
    }
}
