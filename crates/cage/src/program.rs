//! Programs of others, started by name for one task: with the arguments and the environment they are given, and
//! nothing else of ours.
#![expect(
    clippy::disallowed_methods,
    reason = "the one place that starts programs of others: the client of a backup server, systemctl"
)]

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::process::poll;

/// What is to be run.
#[derive(Debug)]
pub struct Task<'a> {
    /// The program, by its path.
    pub program: &'a Path,
    /// Its arguments.
    pub arguments: &'a [OsString],
    /// All of its environment.
    pub environment: &'a [(&'a str, OsString)],
    /// What it reads from standard input: the place for a secret, which no list of processes shows.
    pub input: &'a [u8],
}

/// What became of it.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub status: ExitStatus,
    /// The beginning of what it printed.
    pub output: Vec<u8>,
    /// The end of what it complained of.
    pub complaint: Vec<u8>,
}

/// Why it was not run to its end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProgramError {
    /// It could not be started.
    #[error("cannot start `{}`", path.display())]
    Start {
        /// The program.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// It could not be watched.
    #[error("the program was lost sight of")]
    Lost(#[source] io::Error),
    /// Somebody asked to stop; it was ended.
    #[error("interrupted")]
    Interrupted,
}

/// How much of what it prints is kept.
const KEPT: usize = 4 << 20;
/// How long its pipes may stay open once it has ended.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// How often it is looked at.
const PAUSE: Duration = Duration::from_millis(20);

/// Finds a program in the folders of a search path, as a shell would; relative folders do not count.
#[must_use]
pub fn find(name: &str, folders: &str) -> Option<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let folders = folders.split(':').map(Path::new);
    folders
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(name))
        .find(|path| {
            let found = std::fs::metadata(path);
            found.is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
        })
}

/// Runs a program and waits for it; `stop` ends it.
pub fn run(task: &Task, stop: &AtomicBool) -> Result<Outcome, ProgramError> {
    let mut child = Command::new(task.program)
        .args(task.arguments)
        .env_clear()
        .envs(task.environment.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|source| ProgramError::Start {
            path: task.program.to_owned(),
            source,
        })?;
    let output = child.stdout.take().map(|from| reader(from, true));
    let complaint = child.stderr.take().map(|from| reader(from, false));
    if let Some(mut input) = child.stdin.take() {
        match input.write_all(task.input) {
            // It may have ended without reading; how it ended says why.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                end(&mut child);
                return Err(ProgramError::Lost(error));
            }
            _ => {}
        }
    }
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if stop.load(Ordering::Relaxed) => {
                end(&mut child);
                return Err(ProgramError::Interrupted);
            }
            Ok(None) => thread::sleep(PAUSE),
            Err(error) => {
                end(&mut child);
                return Err(ProgramError::Lost(error));
            }
        }
    };
    // Somebody whom it started and left behind may hold the pipes open for ever.
    let readers = [&output, &complaint];
    poll(LAST_WORDS, || {
        let mut readers = readers.iter().filter_map(|reader| reader.as_ref());
        readers
            .all(|reader| reader.thread.is_finished())
            .then_some(())
    });
    let kept = |reader: Option<Reader>| reader.map(Reader::kept).unwrap_or_default();
    Ok(Outcome {
        status,
        output: kept(output),
        complaint: kept(complaint),
    })
}

fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// A thread that reads a pipe, and what it has kept so far.
struct Reader {
    thread: JoinHandle<()>,
    kept: Arc<Mutex<Vec<u8>>>,
}

impl Reader {
    fn kept(self) -> Vec<u8> {
        self.kept
            .lock()
            .map(|mut kept| std::mem::take(&mut *kept))
            .unwrap_or_default()
    }
}

/// Reads all that comes, so that the program never waits for a reader, and keeps the beginning or the end of it.
fn reader(mut from: impl Read + Send + 'static, beginning: bool) -> Reader {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&kept);
    let thread = thread::spawn(move || {
        let mut buffer = [0; 8 << 10];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            let Ok(mut kept) = all.lock() else { return };
            let room = match beginning {
                true => read.min(KEPT.saturating_sub(kept.len())),
                false => read,
            };
            kept.extend_from_slice(&buffer[..room]);
            if kept.len() > KEPT {
                let over = kept.len() - KEPT;
                kept.drain(..over);
            }
        }
    });
    Reader { thread, kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, input: &[u8], stop: bool) -> Result<Outcome, ProgramError> {
        let arguments = ["-c", script].map(OsString::from);
        let task = Task {
            program: Path::new("/bin/sh"),
            arguments: &arguments,
            environment: &[("GIVEN", "x".into())],
            input,
        };
        run(&task, &AtomicBool::new(stop))
    }

    #[test]
    fn a_program_gets_its_input_and_its_environment_and_nothing_of_ours() {
        let outcome = shell("cat; echo \"$GIVEN$HOME\" >&2; exit 3", b"secret", false).unwrap();
        assert_eq!(outcome.output, b"secret");
        assert_eq!(outcome.complaint, b"x\n");
        assert_eq!(outcome.status.code(), Some(3));
    }

    #[test]
    fn a_program_that_does_not_read_or_does_not_end_holds_nobody_up() {
        let much = vec![b'x'; 1 << 20];
        assert!(shell("exit 0", &much, false).unwrap().status.success());
        let stopped = shell("exec sleep 1000", b"", true);
        assert!(matches!(stopped, Err(ProgramError::Interrupted)));
        let long = shell("head -c 5000000 /dev/zero", b"", false).unwrap();
        assert_eq!(long.output.len(), KEPT);
    }

    #[test]
    fn what_a_program_leaves_running_holds_nobody_up() {
        // The time is the program's own: it would be over after 1000 seconds.
        let outcome = shell("sleep 1000 & echo $!; exit 4", b"", false).unwrap();
        assert_eq!(outcome.status.code(), Some(4));
        let left = String::from_utf8(outcome.output).unwrap();
        let left = left
            .trim()
            .parse()
            .ok()
            .and_then(rustix::process::Pid::from_raw);
        rustix::process::kill_process(left.unwrap(), rustix::process::Signal::KILL).unwrap();
    }

    #[test]
    fn a_program_is_found_only_in_folders_that_are_named_in_full() {
        assert_eq!(find("sh", "bin:/nowhere:/bin"), Some("/bin/sh".into()));
        assert_eq!(find("sh", "bin::."), None);
        assert_eq!(find("passwd", "/etc"), None);
    }
}
