//! Looks through files, folders, archives and git repositories for sensitive data.

mod archive;
mod database;
mod form;
pub mod git;
mod journal;
mod seen;
mod sheets;
mod stream;
mod vma;
mod walk;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use pai_redact::{Category, Class, Detector, Strength};

use seen::Seen;

pub use git::{Git, GitError};
pub use walk::Filters;

/// How far archives are followed.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Archives inside archives.
    pub depth: usize,
    /// Unpacked bytes of one archive with all that it holds.
    pub unpacked: u64,
    /// Members of one archive with all that it holds.
    pub members: u64,
    /// The largest archive inside an archive that is held in memory, in bytes.
    pub in_memory: u64,
    /// The most findings that are kept.
    pub findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            depth: 4,
            unpacked: 2 << 30,
            members: 100_000,
            in_memory: 32 << 20,
            findings: 100_000,
        }
    }
}

/// For how many findings room is made at once.
const MOST_RESERVED: usize = 100_000;

/// One piece of sensitive data in a place where it can leak.
#[derive(Clone, Debug)]
pub struct Leak {
    /// The file; a member of an archive stands behind `!/`, a blob of git's history behind `@` and its id.
    pub file: Arc<str>,
    /// Where the file comes from.
    pub origin: Origin,
    /// Line, counted from 1.
    pub line: u64,
    /// Column in bytes, counted from 1.
    pub column: u64,
    /// First byte, from the beginning of the file or member.
    pub start: u64,
    /// The byte behind the last.
    pub end: u64,
    /// What it is.
    pub category: &'static Category,
    /// The rule that found it.
    pub rule: &'static str,
    /// Why it is believed.
    pub why: std::borrow::Cow<'static, str>,
    /// How much stands behind it.
    pub strength: Strength,
    /// Its name in allow-lists and baselines.
    pub fingerprint: String,
    /// Its line, with every value masked.
    pub excerpt: String,
}

/// Where a file was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// On disk.
    Disk,
    /// In git's index, and different from the file on disk.
    Index,
    /// In git's history.
    History {
        /// The blob, commit or tag.
        object: String,
        /// The oldest commit that has it, if one is known.
        commit: Option<String>,
    },
}

/// Something that was not looked at, or not wholly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The file or folder.
    pub path: String,
    /// Why, in words.
    pub why: String,
}

/// What a scan saw.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What was found, by file and place.
    pub leaks: Vec<Leak>,
    /// Files and members that were looked through.
    pub files: u64,
    /// Bytes that were looked through.
    pub bytes: u64,
    /// What was not looked at although it was asked for.
    pub skipped: Vec<Skipped>,
    /// Findings that a comment on their line allows.
    pub allowed: u64,
    /// Whether it was stopped before its end, or found more than it keeps.
    pub partial: bool,
}

/// Looks through files.
pub struct Scanner<'s> {
    detector: &'s Detector,
    filters: Filters,
    limits: Limits,
    classes: Vec<Class>,
    threads: usize,
    stop: &'s AtomicBool,
    report: Mutex<Report>,
    seen_bytes: AtomicU64,
    seen_files: AtomicU64,
    /// Held while something is unpacked that needs a large window.
    windows: Mutex<()>,
}

impl<'s> Scanner<'s> {
    /// Makes a scanner; when `stop` becomes true, it ends soon and says that its report is partial.
    pub fn new(
        detector: &'s Detector,
        filters: Filters,
        limits: Limits,
        stop: &'s AtomicBool,
    ) -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            detector,
            filters,
            limits,
            classes: Class::ALL.to_vec(),
            threads,
            stop,
            report: Mutex::default(),
            seen_bytes: AtomicU64::new(0),
            seen_files: AtomicU64::new(0),
            windows: Mutex::new(()),
        }
    }

    /// Reports only these classes; excerpts are masked for all that the detector looks for.
    pub fn only(mut self, classes: &[Class]) -> Self {
        self.classes = classes.to_vec();
        self
    }

    /// Returns how many files and bytes have been looked through so far, for a progress bar.
    pub fn seen(&self) -> (u64, u64) {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        (load(&self.seen_files), load(&self.seen_bytes))
    }

    /// Looks through a file, or through a folder and everything below it.
    ///
    /// In the report, names are those of `shown`, and what is below it; fingerprints are relative to it.
    pub fn path(&self, path: &Path, shown: &str) {
        walk::path(self, path, shown);
    }

    /// Looks through a text that is no file, such as standard input.
    pub fn reader(&self, reader: &mut dyn std::io::Read, shown: &str) {
        let place = Place::new(shown, base_name(shown), Origin::Disk);
        archive::Opened::new(self).member(reader, &place, 0);
    }

    /// Looks through the index and the history of a repository; see [`Git`].
    pub fn repository(&self, git: &Git, root: &Path, shown: &str) {
        git::repository(self, git, root, shown);
    }

    /// Looks through what is staged in a repository, and reports what its last commit does not hold already.
    pub fn staged(&self, git: &Git, root: &Path, shown: &str) -> Result<(), GitError> {
        git::staged(self, git, root, shown)
    }

    /// Ends the scan and returns what it saw, in the order of files and places.
    pub fn finish(self) -> Report {
        let mut report = self
            .report
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        report.files = self.seen_files.into_inner();
        report.bytes = self.seen_bytes.into_inner();
        report.partial |= self.stop.load(Ordering::Relaxed);
        // Findings of one file share its name, and stand side by side already.
        report.leaks.sort_by(|a, b| {
            let file = match Arc::ptr_eq(&a.file, &b.file) {
                true => std::cmp::Ordering::Equal,
                false => a.file.cmp(&b.file),
            };
            file.then((a.start, a.end).cmp(&(b.start, b.end)))
        });
        report.skipped.sort_by(|a, b| a.path.cmp(&b.path));
        report
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn report(&self) -> std::sync::MutexGuard<'_, Report> {
        self.report
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn skip(&self, path: &str, why: impl Into<String>) {
        self.report().skipped.push(Skipped {
            path: path.to_owned(),
            why: why.into(),
        });
    }

    /// Returns how many more findings are kept.
    fn room(&self) -> usize {
        let kept = self.report().leaks.len();
        self.limits.findings.saturating_sub(kept)
    }

    fn add(&self, leaks: Vec<Leak>, allowed: u64) {
        if leaks.is_empty() && allowed == 0 {
            return;
        }
        let mut report = self.report();
        report.allowed += allowed;
        let room = self.limits.findings.saturating_sub(report.leaks.len());
        report.partial |= leaks.len() > room;
        if report.leaks.is_empty() {
            // Memory is taken where it is written to; grown step by step, all would be copied again and again.
            report.leaks.reserve_exact(room.min(MOST_RESERVED));
        }
        report.leaks.extend(leaks.into_iter().take(room));
    }
}

/// Where a text stands, as it is shown and as it is named in fingerprints.
#[derive(Clone, Debug)]
struct Place {
    shown: String,
    relative: String,
    origin: Origin,
    /// What is said of values that may stand here and elsewhere.
    seen: Option<Arc<Seen>>,
    /// Whether what has been reported of them is left out.
    again: bool,
}

impl Place {
    fn new(shown: impl Into<String>, relative: impl Into<String>, origin: Origin) -> Self {
        Self {
            shown: shown.into(),
            relative: relative.into(),
            origin,
            seen: None,
            again: false,
        }
    }

    /// Returns the place of a member of the archive that stands here.
    fn member(&self, name: &str) -> Self {
        let name = name.trim_start_matches("./");
        Self {
            shown: format!("{}!/{name}", self.shown),
            relative: format!("{}!/{name}", self.relative),
            ..self.clone()
        }
    }

    /// Returns the place of what is looked at in two ways, for the first of them.
    fn to_be_seen_twice(&self) -> Self {
        Self {
            seen: Some(self.seen.clone().unwrap_or_default()),
            ..self.clone()
        }
    }

    /// Returns it for the second, in which nothing is reported that has been in the first.
    fn seen_again(&self) -> Self {
        Self {
            again: true,
            ..self.clone()
        }
    }
}

fn base_name(shown: &str) -> String {
    let path = PathBuf::from(shown);
    path.file_name().map_or_else(
        || shown.to_owned(),
        |name| name.to_string_lossy().into_owned(),
    )
}
