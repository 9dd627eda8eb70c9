//! Finds what programs leave behind: temporary files, core dumps, swap and backup files of editors, and files that
//! are deleted but still open.

use std::path::{Path, PathBuf};

/// Why a file is one that should not be there for long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// In a folder for temporary files.
    Temporary,
    /// In the runtime folder.
    Runtime,
    /// A core dump.
    CoreDump,
    /// An editor's swap file.
    Swap,
    /// A backup that an editor or a merge left.
    Backup,
    /// Deleted, but still open in a process of ours.
    DeletedOpen,
}

impl Kind {
    /// Returns the name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Temporary => "temporary",
            Self::Runtime => "runtime",
            Self::CoreDump => "core-dump",
            Self::Swap => "swap",
            Self::Backup => "backup",
            Self::DeletedOpen => "deleted-open",
        }
    }
}

/// A file that was left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The file, as it can be opened.
    pub path: PathBuf,
    /// How it is shown.
    pub shown: String,
    /// Why it is here.
    pub kind: Kind,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Where to look.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// Folders for temporary files.
    pub temporary: Vec<PathBuf>,
    /// Runtime folders.
    pub runtime: Vec<PathBuf>,
    /// Folders where core dumps are kept.
    pub dumps: Vec<PathBuf>,
    /// Folders of the user's in which swap and backup files are looked for.
    pub work: Vec<PathBuf>,
    /// Names of our programs; their open files are looked at.
    pub programs: Vec<String>,
    /// Where the kernel shows processes.
    pub proc: PathBuf,
}

/// How deep folders of the user's are looked through.
const DEPTH: usize = 6;
/// The most files that are listed.
const MOST: usize = 50_000;

/// Returns what was left behind, sorted by path, and the folders that could not be read.
pub fn find(places: &Places) -> (Vec<Left>, Vec<PathBuf>) {
    let mut found = Found::default();
    for folder in &places.temporary {
        found.folder(folder, DEPTH, &|_| Some(Kind::Temporary));
    }
    for folder in &places.runtime {
        found.folder(folder, DEPTH, &|_| Some(Kind::Runtime));
    }
    for folder in &places.dumps {
        found.folder(folder, 2, &|_| Some(Kind::CoreDump));
    }
    for folder in &places.work {
        found.folder(folder, DEPTH, &of_name);
    }
    found.deleted(&places.proc, &places.programs);
    found
        .left
        .sort_by(|a, b| (&a.path, a.kind).cmp(&(&b.path, b.kind)));
    found.left.dedup_by(|a, b| a.path == b.path);
    (found.left, found.unreadable)
}

#[derive(Default)]
struct Found {
    left: Vec<Left>,
    unreadable: Vec<PathBuf>,
}

impl Found {
    fn folder(&mut self, folder: &Path, depth: usize, kind: &dyn Fn(&str) -> Option<Kind>) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(_) => {
                self.unreadable.push(folder.to_owned());
                return;
            }
        };
        for entry in entries.flatten() {
            if self.left.len() >= MOST {
                return;
            }
            // Links are not followed: what they lead to is somewhere else.
            let Ok(about) = entry.path().symlink_metadata() else {
                continue;
            };
            let name = entry.file_name().to_string_lossy().into_owned();
            if about.is_dir() && depth > 0 && !matches!(&*name, ".git" | "node_modules" | "target")
            {
                self.folder(&entry.path(), depth - 1, kind);
            } else if about.is_file()
                && let Some(kind) = kind(&name)
            {
                self.left.push(Left {
                    shown: entry.path().display().to_string(),
                    path: entry.path(),
                    kind: of_name(&name).unwrap_or(kind),
                    bytes: about.len(),
                });
            }
        }
    }

    /// Files that our own processes hold open although they have no name any more.
    fn deleted(&mut self, proc: &Path, programs: &[String]) {
        let Ok(processes) = std::fs::read_dir(proc) else {
            return;
        };
        for process in processes.flatten() {
            let Ok(program) = std::fs::read_link(process.path().join("exe")) else {
                continue;
            };
            let name = program
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let name = name.trim_end_matches(" (deleted)");
            if !programs.iter().any(|program| program == name) {
                continue;
            }
            let Ok(open) = std::fs::read_dir(process.path().join("fd")) else {
                continue;
            };
            for file in open.flatten() {
                let Ok(target) = std::fs::read_link(file.path()) else {
                    continue;
                };
                let target = target.to_string_lossy().into_owned();
                // Memory without a file has no name on disk to begin with.
                let nameless = target.starts_with("/memfd:") || target.starts_with("/dev/zero");
                let Ok(about) = std::fs::metadata(file.path()) else {
                    continue;
                };
                if target.ends_with(" (deleted)") && !nameless && about.is_file() {
                    self.left.push(Left {
                        path: file.path(),
                        shown: format!("{target}, open in {name}"),
                        kind: Kind::DeletedOpen,
                        bytes: about.len(),
                    });
                }
            }
        }
    }
}

/// Tells swap files, backups and core dumps by their names.
fn of_name(name: &str) -> Option<Kind> {
    let lower = name.to_ascii_lowercase();
    let ending = lower.rsplit_once('.').map_or("", |(_, ending)| ending);
    if matches!(ending, "swp" | "swo" | "swn" | "swx")
        || name.starts_with(".#")
        || lower.starts_with(".kate-swp")
    {
        return Some(Kind::Swap);
    }
    let numbered = lower
        .strip_prefix("core.")
        .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if lower == "core" || numbered && lower.len() > 5 || lower.starts_with("core.proxmox-ai") {
        return Some(Kind::CoreDump);
    }
    let backup = matches!(
        ending,
        "bak" | "orig" | "rej" | "old" | "save" | "dpkg-old" | "dpkg-dist" | "ucf-old"
    ) || name.ends_with('~')
        || name.len() > 2 && name.starts_with('#') && name.ends_with('#');
    backup.then_some(Kind::Backup)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_was_left_behind() {
        for (name, kind) in [
            (".vm.tf.swp", Some(Kind::Swap)),
            ("main.tf~", Some(Kind::Backup)),
            ("#notes#", Some(Kind::Backup)),
            ("storage.cfg.dpkg-old", Some(Kind::Backup)),
            ("core", Some(Kind::CoreDump)),
            ("core.12345", Some(Kind::CoreDump)),
            ("core.rs", None),
            ("main.tf", None),
            ("#", None),
        ] {
            assert_eq!(of_name(name), kind, "{name}");
        }
    }

    #[test]
    fn a_deleted_file_that_a_program_holds_open_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gone.txt");
        let file = std::fs::File::create(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        let own = std::env::current_exe().unwrap();
        let places = Places {
            programs: vec![own.file_name().unwrap().to_string_lossy().into_owned()],
            proc: "/proc".into(),
            ..Places::default()
        };
        let (left, _) = find(&places);
        assert!(
            left.iter().any(|left| left.shown.contains("gone.txt")),
            "{left:?}"
        );
        drop(file);
    }

    #[test]
    fn links_and_folders_that_are_not_there_are_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).unwrap();
        std::fs::write(folder.path().join("a.bak"), "x").unwrap();
        let places = Places {
            work: vec![folder.path().to_owned(), "/nowhere/at/all".into()],
            ..Places::default()
        };
        let (left, unreadable) = find(&places);
        assert_eq!((left.len(), unreadable.len()), (1, 0));
    }
}
