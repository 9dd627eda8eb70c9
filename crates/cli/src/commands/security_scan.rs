//! `security-scan`: look for sensitive data where it can leak.

mod allow;
mod places;
mod report;
mod sarif;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use clap::{Args, ValueEnum};
use pai_redact::{Class, Detector, Options, RuleError, Severity};
use pai_vault::journal::Body;
use pai_watch::scan::{Filters, Git, GitError, Limits, Report, Scanner};
use serde_json::Value;

use crate::commands::interrupt;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::record;
use crate::ui::Escape;

use report::{Listing, summary};

/// Look for secrets and personal data where they can leak
///
/// Without PATHS: this program's own folders, logs, histories of shells, and in the current folder Terraform state,
/// plans, environment files and the git repository with its index and history. Exit 1 when something is found.
/// Nothing is sent anywhere, and no value is shown in full.
#[derive(Debug, Args)]
pub(crate) struct SecurityScan {
    /// Files and folders; `-` reads standard input
    #[arg(value_name = "PATHS")]
    paths: Vec<PathBuf>,
    /// Look for data that leaks
    #[arg(long, required = true)]
    data_leakage: bool,
    #[command(flatten)]
    look: Look,
    /// Look only at what is staged in git and new there, as a pre-commit hook does
    #[arg(long, conflicts_with_all = ["paths", "no_git"])]
    staged: bool,
    /// Leave git's index and history out
    #[arg(long)]
    no_git: bool,
    /// Leave out what `.gitignore` names
    #[arg(long)]
    gitignore: bool,
    /// Look at media, programs and folders of packages too
    #[arg(long)]
    all_files: bool,
    /// Follow symbolic links
    #[arg(long)]
    follow_links: bool,
    /// Leave this file or folder out; may be repeated
    #[arg(long, value_name = "PATH")]
    exclude: Vec<PathBuf>,
    /// Leave out the findings that this file names, one fingerprint a line
    #[arg(long, value_name = "FILE")]
    allow_list: Option<PathBuf>,
    /// Leave out the findings of an earlier scan
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is found as a baseline for later scans
    #[arg(long, value_name = "FILE")]
    write_baseline: Option<PathBuf>,
}

/// What scans have in common.
#[derive(Debug, Args)]
pub(super) struct Look {
    /// Only these classes: secret, network, pii
    #[arg(long, value_enum, value_delimiter = ',', value_name = "CLASS")]
    class: Vec<ClassName>,
    /// Exit 1 for findings of this severity or a worse one
    #[arg(long, value_enum, default_value = "low", value_name = "SEVERITY")]
    fail_on: SeverityName,
    /// Rules of your own, in the form of the built-in ones (TOML)
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// How to print what is found
    #[arg(long, value_enum, value_name = "FORM", conflicts_with = "json")]
    format: Option<Format>,
    /// Print one JSON document, as --format json does
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ClassName {
    Secret,
    Network,
    Pii,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SeverityName {
    Info,
    Low,
    Medium,
    High,
    Critical,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A block for each finding
    Text,
    /// One JSON document
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of a GitHub workflow
    Github,
}

impl SecurityScan {
    /// Refuses what is not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let lists = self.allow_list.iter().chain(&self.baseline);
        paths::demand(context, self.paths.iter().chain(lists))?;
        self.look.check(context)
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let detector = self.look.detector(context)?;
        let allowed = allow::read(
            context,
            self.allow_list.as_deref(),
            self.baseline.as_deref(),
        )?;
        let stop = interrupt::watched()?;
        let filters = Filters {
            usual: !self.all_files,
            gitignore: self.gitignore,
            links: self.follow_links,
            excluded: self
                .exclude
                .iter()
                .map(|path| context.folder().join(path))
                .collect(),
        };
        let scanner =
            Scanner::new(&detector, filters, Limits::default(), &stop).only(&self.look.classes());
        let git = places::git(context);
        let work = |scanner: &Scanner<'_>| match (self.staged, self.paths.is_empty()) {
            (true, _) => self.staged(context, scanner, git.as_ref()),
            (false, true) => {
                places::usual(context, scanner, git.as_ref().filter(|_| !self.no_git));
                Ok(())
            }
            (false, false) => self.named(context, scanner, git.as_ref()),
        };
        with_progress(context, &scanner, &stop, work)?;
        let mut report = scanner.finish();
        let hidden = allow::hide(&mut report, &allowed);
        context.account(account(&report));
        if let Some(path) = &self.write_baseline {
            allow::write(&context.folder().join(path), &report)?;
        }
        self.look.answer(context, report, hidden)
    }

    /// Looks at what the command line names.
    fn named(
        &self,
        context: &Context,
        scanner: &Scanner<'_>,
        git: Option<&Git>,
    ) -> Result<(), Failure> {
        for path in &self.paths {
            if path.as_os_str() == "-" {
                scanner.reader(&mut std::io::stdin().lock(), "<stdin>");
                continue;
            }
            let full = context.folder().join(path);
            std::fs::symlink_metadata(&full)
                .map_err(|error| Failure::file("look at", path, error))?;
            let shown = path.display().to_string();
            scanner.path(&full, &shown);
            if !self.no_git && full.join(".git").exists() {
                places::repository(context, scanner, git, &full, &shown);
            }
        }
        Ok(())
    }

    fn staged(
        &self,
        context: &Context,
        scanner: &Scanner<'_>,
        git: Option<&Git>,
    ) -> Result<(), Failure> {
        let git = git.ok_or_else(|| {
            Failure::usage("git is not installed, and only git knows what is staged")
                .hint("apt-get install git")
        })?;
        scanner
            .staged(git, context.folder(), ".")
            .map_err(|error| match error {
                GitError::Failed { .. } => {
                    Failure::new(Exit::Usage, error).hint("run it inside a git repository")
                }
                _ => Failure::new(Exit::Unexpected, error),
            })
    }
}

impl Look {
    /// Returns the classes to report.
    pub(super) fn classes(&self) -> Vec<Class> {
        let asked = self.class.iter().map(|class| Class::ALL[*class as usize]);
        match self.class.is_empty() {
            true => Class::ALL.to_vec(),
            false => asked.collect(),
        }
    }

    /// Builds the detector, with the rules and hosts of the user's own.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        paths::demand(context, &self.rules)
    }

    pub(super) fn detector(&self, context: &Context) -> Result<Detector, Failure> {
        let rules = match &self.rules {
            None => None,
            Some(path) => {
                let full = context.folder().join(path);
                Some(
                    std::fs::read_to_string(full)
                        .map_err(|error| Failure::file("read", path, error))?,
                )
            }
        };
        // Whatever is reported, excerpts are masked for every class.
        let classes = Class::ALL.to_vec();
        let hosts = places::hosts();
        Detector::new(Options {
            classes,
            hosts,
            rules,
        })
        .map_err(refused)
    }

    /// Prints a report and returns how the command ends.
    pub(super) fn answer(
        &self,
        context: &Context,
        report: Report,
        hidden: usize,
    ) -> Result<Exit, Failure> {
        if self.wants_json() {
            return Ok(self.answer_with(context, report, hidden, None));
        }
        let listing = Listing {
            report: &report,
            hidden,
            network: self.class.contains(&ClassName::Network),
        };
        match self.format {
            Some(Format::Sarif) => context
                .ui
                .document(&sarif::sarif(&report), Escape::NotAscii)?,
            Some(Format::Github) => report::github(context, &report),
            Some(Format::Text | Format::Json) | None => report::text(context, &listing),
        }
        summary(context, &listing);
        Ok(self.exit(&report))
    }

    /// Says whether the answer is one JSON document.
    pub(super) fn wants_json(&self) -> bool {
        self.json || self.format == Some(Format::Json)
    }

    /// Leaves a report to be printed as a document, and returns how the command ends.
    pub(super) fn answer_with(
        &self,
        context: &Context,
        report: Report,
        hidden: usize,
        left_behind: Option<Vec<Value>>,
    ) -> Exit {
        let escape = match self.json {
            true => Escape::Steering,
            false => Escape::NotAscii,
        };
        let exit = self.exit(&report);
        context.answer_last(move |context| {
            let document = report::document(&report, hidden, left_behind);
            context.ui.document(&document, escape)?;
            report::skipped(context, &report);
            Ok(())
        });
        exit
    }

    fn exit(&self, report: &Report) -> Exit {
        if report.partial && report.leaks.len() < Limits::default().findings {
            return Exit::Interrupted;
        }
        let least = Severity::ALL[self.fail_on as usize];
        let bad = report
            .leaks
            .iter()
            .any(|leak| leak.category.severity >= least);
        if bad { Exit::No } else { Exit::Done }
    }
}

/// Turns what is wrong with a file of rules into a failure.
pub(super) fn refused(error: RuleError) -> Failure {
    Failure::new(Exit::Usage, error)
        .hint("the form of a rule is described in docs/how-to/own-rules.md")
}

/// Runs a scan while a line on a terminal says how far it is.
pub(super) fn with_progress<T>(
    context: &Context,
    scanner: &Scanner<'_>,
    stop: &AtomicBool,
    work: impl FnOnce(&Scanner<'_>) -> T,
) -> T {
    let mut spinner = context.ui.spinner("scanning");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let shown = scope.spawn(|| {
            while !done.load(Ordering::Acquire) {
                let (files, bytes) = scanner.seen();
                spinner.at(files, bytes, stop.load(Ordering::Relaxed));
                std::thread::park_timeout(Duration::from_millis(100));
            }
        });
        let result = work(scanner);
        done.store(true, Ordering::Release);
        shown.thread().unpark();
        result
    })
}

/// Says for the journal what was looked through, and what was found by category.
pub(super) fn account(report: &Report) -> Body {
    let mut found: BTreeMap<&'static str, usize> = BTreeMap::new();
    for leak in &report.leaks {
        *found.entry(leak.category.name).or_default() += 1;
    }
    Body::Scan {
        places: report.files,
        found: record::counts(found),
    }
}
