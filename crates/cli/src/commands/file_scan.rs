//! `file-scan`: look for files that were left behind, and at what they give away.

use std::path::PathBuf;

use clap::Args;
use pai_redact::safe;
use pai_watch::scan::{Filters, Limits, Scanner};
use pai_watch::temporary::{self, Kind, Left, Places};
use serde_json::{Value, json};

use crate::commands::interrupt;
use crate::commands::security_scan::{self, Look};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::ui::{Line, bytes};

/// Look for files that were left behind, and for secrets in them
///
/// Temporary and runtime folders, core dumps, swap and backup files of editors in the home folder and the current one,
/// and files that are deleted but still open in this program's processes. Exit 1 when one of them gives something away.
#[derive(Debug, Args)]
pub(crate) struct FileScan {
    /// Look at temporary files
    #[arg(long, required = true)]
    temporary_files: bool,
    /// Look only below this folder instead of the usual ones; may be repeated
    #[arg(long, value_name = "DIR")]
    folder: Vec<PathBuf>,
    /// List every file that was left behind, also those that give nothing away
    #[arg(long)]
    list: bool,
    #[command(flatten)]
    look: Look,
}

/// Where systems keep core dumps.
const DUMPS: [&str; 4] = [
    "/var/lib/systemd/coredump",
    "/var/crash",
    "/var/core",
    "/cores",
];

impl FileScan {
    /// Refuses what is not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        paths::demand(context, &self.folder)?;
        self.look.check(context)
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let detector = self.look.detector(context)?;
        let stop = interrupt::watched()?;
        let (left, unreadable) = temporary::find(&self.places(context));
        let scanner = Scanner::new(&detector, Filters::default(), Limits::default(), &stop)
            .only(&self.look.classes());
        security_scan::with_progress(context, &scanner, &stop, |scanner| {
            for file in &left {
                scanner.path(&file.path, &file.shown);
            }
        });
        let mut report = scanner.finish();
        let unread = unreadable.iter().map(|folder| pai_watch::scan::Skipped {
            path: folder.display().to_string(),
            why: "may not be read".to_owned(),
        });
        report.skipped.extend(unread);
        context.account(security_scan::account(&report));
        if self.look.wants_json() {
            let left_behind = left.iter().map(described).collect();
            return Ok(self.look.answer_with(context, report, 0, Some(left_behind)));
        }
        if self.list {
            list(context, &left);
        }
        let exit = self.look.answer(context, report, 0)?;
        context.ui.note(counted(&left));
        Ok(exit)
    }

    fn places(&self, context: &Context) -> Places {
        let environment = context.environment();
        let programs = ["proxmox-ai", "pai-worker"].map(str::to_owned).into();
        if !self.folder.is_empty() {
            return Places {
                temporary: self
                    .folder
                    .iter()
                    .map(|folder| context.folder().join(folder))
                    .collect(),
                programs,
                proc: "/proc".into(),
                ..Places::default()
            };
        }
        let mut temporary: Vec<PathBuf> =
            ["/tmp", "/var/tmp", "/dev/shm"].map(PathBuf::from).into();
        temporary.extend(
            environment
                .folder_in("TMPDIR")
                .filter(|folder| !temporary.contains(folder)),
        );
        let mut work = vec![context.folder().to_owned()];
        work.extend(
            environment
                .folder_in("HOME")
                .filter(|home| *home != work[0]),
        );
        let mut runtime = Vec::new();
        if let Ok(paths) = context.paths() {
            runtime.push(paths.runtime().to_owned());
        }
        Places {
            temporary,
            runtime,
            dumps: DUMPS.map(PathBuf::from).into(),
            work,
            programs,
            proc: "/proc".into(),
        }
    }
}

fn described(left: &Left) -> Value {
    json!({"path": left.shown, "kind": left.kind.name(), "bytes": left.bytes})
}

fn list(context: &Context, left: &[Left]) {
    for file in left {
        let name = safe(&file.shown).replace('\n', " ");
        context
            .ui
            .out(Line::from(format!("{name}  {}  ", file.kind.name())).faint(bytes(file.bytes)));
    }
}

/// Says how many files of each kind were left behind.
fn counted(left: &[Left]) -> String {
    let kinds = [
        (Kind::Temporary, "temporary"),
        (Kind::Runtime, "runtime"),
        (Kind::CoreDump, "core dumps"),
        (Kind::Swap, "swap files"),
        (Kind::Backup, "backups"),
        (Kind::DeletedOpen, "deleted but open"),
    ];
    let parts: Vec<String> = kinds
        .iter()
        .map(|(kind, name)| (left.iter().filter(|left| left.kind == *kind).count(), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    match parts.is_empty() {
        true => "nothing was left behind".to_owned(),
        false => format!("left behind: {}", parts.join(", ")),
    }
}
