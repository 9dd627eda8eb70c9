//! Looks through git's index and history with the program `git`, which knows every form of a repository.
//!
//! A repository is hostile: its settings could name programs to run and servers to ask. Nothing of that is used:
//! settings of users and systems are switched off, no transport is allowed, and only plumbing that reads objects runs.
#![expect(
    clippy::disallowed_methods,
    reason = "starts git, without the user's settings and without transports"
)]

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::walk::under;
use super::{Leak, Origin, Place, Scanner, archive};

/// The most blobs whose commits are looked up.
const MOST_COMMITS: usize = 200;

/// The program `git`.
#[derive(Clone, Debug)]
pub struct Git {
    /// The program.
    pub program: PathBuf,
}

/// Why a repository could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GitError {
    /// The program could not be started.
    #[error("git could not be started")]
    Start(#[source] std::io::Error),
    /// It ended with an error.
    #[error("git {command}: {said}")]
    Failed {
        /// What it was to do.
        command: String,
        /// What it said.
        said: String,
    },
    /// Its output could not be read.
    #[error("git's output could not be read")]
    Read(#[from] std::io::Error),
}

/// An object that a repository keeps.
struct Object {
    id: String,
    kind: String,
    size: u64,
}

/// One entry of the index.
struct Entry {
    id: String,
    path: String,
}

impl Git {
    fn command(&self, root: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .env_clear()
            .env("LC_ALL", "C")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_NO_LAZY_FETCH", "1")
            .env("GIT_NO_REPLACE_OBJECTS", "1")
            .args([
                "--no-optional-locks",
                "-c",
                "protocol.allow=never",
                "-c",
                "core.fsmonitor=false",
            ])
            .args([
                "-c",
                "core.hooksPath=/dev/null",
                "-c",
                "core.untrackedCache=false",
            ])
            .arg("-C")
            .arg(root)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs git to its end and returns what it printed.
    fn output(&self, root: &Path, arguments: &[&str]) -> Result<Vec<u8>, GitError> {
        let output = self
            .command(root, arguments)
            .output()
            .map_err(GitError::Start)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(GitError::Failed {
            command: arguments.first().copied().unwrap_or_default().to_owned(),
            said: said.lines().next().unwrap_or_default().to_owned(),
        })
    }

    fn index(&self, root: &Path) -> Result<Vec<Entry>, GitError> {
        let listed = self.output(root, &["ls-files", "--stage", "-z"])?;
        Ok(listed
            .split(|byte| *byte == 0)
            .filter_map(|line| {
                let text = String::from_utf8_lossy(line);
                let (about, path) = text.split_once('\t')?;
                let mut fields = about.split(' ');
                let mode = fields.next()?;
                let id = fields.next()?.to_owned();
                // Submodules have no blob, links no content.
                matches!(mode, "100644" | "100755").then(|| Entry {
                    id,
                    path: path.to_owned(),
                })
            })
            .collect())
    }

    /// Returns the paths whose files on disk are those of the index, byte for byte.
    ///
    /// `git diff-files` would run the filters that the repository's settings name.
    fn same_on_disk<'e>(
        &self,
        root: &Path,
        index: &'e [Entry],
    ) -> Result<HashSet<&'e str>, GitError> {
        let here: Vec<&Entry> = index
            .iter()
            .filter(|entry| !entry.path.contains('\n'))
            .filter(|entry| {
                root.join(&entry.path)
                    .symlink_metadata()
                    .is_ok_and(|about| about.is_file())
            })
            .collect();
        let paths: String = here
            .iter()
            .map(|entry| format!("{}\n", entry.path))
            .collect();
        let mut hashes = String::new();
        let mut child = self
            .command(root, &["hash-object", "--no-filters", "--stdin-paths"])
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(GitError::Start)?;
        let mut to = child.stdin.take().expect("stdin is a pipe");
        let writer = std::thread::spawn(move || to.write_all(paths.as_bytes()));
        let read = child
            .stdout
            .take()
            .expect("stdout is a pipe")
            .read_to_string(&mut hashes);
        let _ = writer.join();
        child.wait()?;
        read?;
        // Where a file vanished meanwhile, git stops: what is behind it counts as changed.
        Ok(here
            .iter()
            .zip(hashes.lines())
            .filter(|(entry, hash)| entry.id == *hash)
            .map(|(entry, _)| entry.path.as_str())
            .collect())
    }

    /// Returns the paths below which objects are known, by their ids.
    fn paths(&self, root: &Path) -> Result<HashMap<String, String>, GitError> {
        let listed = self.output(root, &["rev-list", "--objects", "--all", "--reflog"])?;
        Ok(String::from_utf8_lossy(&listed)
            .lines()
            .filter_map(|line| line.split_once(' '))
            .filter(|(_, path)| !path.is_empty())
            .map(|(id, path)| (id.to_owned(), path.to_owned()))
            .collect())
    }

    /// Returns the oldest commit that has a blob.
    fn commit(&self, root: &Path, id: &str) -> Option<String> {
        let find = format!("--find-object={id}");
        let log = [
            "log",
            "--all",
            "--reflog",
            "--format=%H",
            "--no-ext-diff",
            "--no-textconv",
            &find,
        ];
        let listed = self.output(root, &log).ok()?;
        let listed = String::from_utf8_lossy(&listed);
        listed.lines().last().map(str::to_owned)
    }
}

/// Reads objects from `git cat-file`, one after the other.
struct Objects {
    child: Child,
    from: BufReader<std::process::ChildStdout>,
}

impl Objects {
    /// Every object of a repository once, in the order in which they lie in their packs.
    fn all(git: &Git, root: &Path) -> Result<Self, GitError> {
        let arguments = [
            "cat-file",
            "--batch-all-objects",
            "--unordered",
            "--buffer",
            "--batch",
        ];
        Self::start(git, root, &arguments, Vec::new())
    }

    /// The objects of these names.
    fn of(git: &Git, root: &Path, names: &[String]) -> Result<Self, GitError> {
        let mut asked = names.join("\n").into_bytes();
        asked.push(b'\n');
        Self::start(git, root, &["cat-file", "--buffer", "--batch"], asked)
    }

    fn start(git: &Git, root: &Path, arguments: &[&str], asked: Vec<u8>) -> Result<Self, GitError> {
        let mut child = git
            .command(root, arguments)
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(GitError::Start)?;
        let mut to = child.stdin.take().expect("stdin is a pipe");
        // Git may answer before it has read everything: a thread of its own keeps both pipes moving.
        std::thread::spawn(move || to.write_all(&asked));
        let from =
            BufReader::with_capacity(1 << 18, child.stdout.take().expect("stdout is a pipe"));
        Ok(Self { child, from })
    }

    /// Returns the next object's header; its content has to be read before the next call.
    fn next(&mut self) -> std::io::Result<Option<Object>> {
        loop {
            let mut line = String::new();
            if (&mut self.from).take(4096).read_line(&mut line)? == 0 {
                return Ok(None);
            }
            let mut fields = line.split_whitespace();
            match (fields.next(), fields.next(), fields.next().map(str::parse)) {
                (Some(id), Some(kind), Some(Ok(size))) => {
                    return Ok(Some(Object {
                        id: id.to_owned(),
                        kind: kind.to_owned(),
                        size,
                    }));
                }
                // `NAME missing` has no content.
                (Some(_), Some("missing"), _) => {}
                _ => return Err(std::io::Error::other("git cat-file wrote something else")),
            }
        }
    }

    /// Gives an object's content to `read`, and passes over what that leaves.
    fn content(
        &mut self,
        object: &Object,
        read: impl FnOnce(&mut dyn Read),
    ) -> std::io::Result<()> {
        let mut content = (&mut self.from).take(object.size);
        read(&mut content);
        std::io::copy(&mut content, &mut std::io::sink())?;
        self.from.read_exact(&mut [0])
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(super) fn repository(scanner: &Scanner<'_>, git: &Git, root: &Path, shown: &str) {
    if let Err(error) = index_and_history(scanner, git, root, shown) {
        scanner.skip(&format!("{shown} (git)"), words(&error));
    }
}

fn index_and_history(
    scanner: &Scanner<'_>,
    git: &Git,
    root: &Path,
    shown: &str,
) -> Result<(), GitError> {
    let index = git.index(root)?;
    let same = git.same_on_disk(root, &index)?;
    let mut opened = archive::Opened::new(scanner);
    let staged: Vec<&Entry> = index
        .iter()
        .filter(|entry| !same.contains(entry.path.as_str()))
        .collect();
    let names: Vec<String> = staged.iter().map(|entry| entry.id.clone()).collect();
    let mut objects = Objects::of(git, root, &names)?;
    for entry in &staged {
        let Some(object) = objects.next()? else { break };
        let place = Place::new(
            format!("{} (index)", under(shown, &entry.path)),
            entry.path.clone(),
            Origin::Index,
        );
        objects.content(&object, |content| opened.member(content, &place, 0))?;
    }
    drop(objects);
    // What the index holds is either the file on disk or was looked at above.
    let known: HashSet<&str> = index.iter().map(|entry| entry.id.as_str()).collect();
    let paths = git.paths(root)?;
    let mut objects = Objects::all(git, root)?;
    while let Some(object) = objects.next()? {
        if scanner.stopped() {
            break;
        }
        if object.kind == "tree" || known.contains(object.id.as_str()) {
            objects.content(&object, |_| {})?;
            continue;
        }
        let path = match object.kind.as_str() {
            "blob" => paths
                .get(&object.id)
                .cloned()
                .unwrap_or_else(|| "(unreachable)".to_owned()),
            kind => format!("({kind})"),
        };
        let origin = Origin::History {
            object: object.id.clone(),
            commit: None,
        };
        let short = &object.id[..object.id.len().min(12)];
        let place = Place::new(format!("{}@{short}", under(shown, &path)), path, origin);
        objects.content(&object, |content| opened.member(content, &place, 0))?;
    }
    drop(objects);
    name_commits(scanner, git, root);
    Ok(())
}

/// Looks up the commits of what was found in the history.
fn name_commits(scanner: &Scanner<'_>, git: &Git, root: &Path) {
    let mut wanted = HashSet::new();
    for leak in &scanner.report().leaks {
        if let Origin::History {
            object,
            commit: None,
        } = &leak.origin
            && wanted.len() < MOST_COMMITS
        {
            wanted.insert(object.clone());
        }
    }
    let commits: HashMap<String, String> = wanted
        .into_iter()
        .filter_map(|object| git.commit(root, &object).map(|commit| (object, commit)))
        .collect();
    for leak in &mut scanner.report().leaks {
        if let Origin::History { object, commit } = &mut leak.origin
            && commit.is_none()
        {
            *commit = commits.get(object).cloned();
        }
    }
}

pub(super) fn staged(
    scanner: &Scanner<'_>,
    git: &Git,
    root: &Path,
    shown: &str,
) -> Result<(), GitError> {
    let listed = [
        "diff-index",
        "--cached",
        "--name-only",
        "-z",
        "--diff-filter=ACMRT",
        "--no-ext-diff",
        "HEAD",
    ];
    // Before the first commit, everything in the index is new.
    let changed = git.output(root, &listed).ok();
    let changed: Option<HashSet<String>> = changed.map(|changed| {
        changed
            .split(|byte| *byte == 0)
            .map(|path| String::from_utf8_lossy(path).into_owned())
            .collect()
    });
    let entries: Vec<Entry> = git
        .index(root)?
        .into_iter()
        .filter(|entry| {
            changed
                .as_ref()
                .is_none_or(|changed| changed.contains(&entry.path))
        })
        .collect();
    let before = leaks_of(scanner, git, root, shown, &entries, |entry| {
        format!("HEAD:{}", entry.path)
    })?;
    let after = leaks_of(scanner, git, root, shown, &entries, |entry| {
        entry.id.clone()
    })?;
    // A secret that the last commit holds already does not stop the next one.
    let mut known: HashMap<String, usize> = HashMap::new();
    for leak in before {
        *known.entry(leak.fingerprint).or_default() += 1;
    }
    let fresh = after
        .into_iter()
        .filter(|leak| match known.get_mut(&leak.fingerprint) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        });
    let fresh = fresh.collect();
    scanner.add(fresh, 0);
    Ok(())
}

/// Looks through one object for each entry, apart from the report.
fn leaks_of(
    scanner: &Scanner<'_>,
    git: &Git,
    root: &Path,
    shown: &str,
    entries: &[Entry],
    name: impl Fn(&Entry) -> String,
) -> Result<Vec<Leak>, GitError> {
    let aside = Scanner::new(
        scanner.detector,
        scanner.filters.clone(),
        scanner.limits,
        scanner.stop,
    )
    .only(&scanner.classes);
    let mut opened = archive::Opened::new(&aside);
    for entry in entries {
        let mut objects = Objects::of(git, root, &[name(entry)])?;
        let Some(object) = objects.next()? else {
            continue;
        };
        let shown = match shown {
            "" | "." => entry.path.clone(),
            _ => format!("{shown}/{}", entry.path),
        };
        let place = Place::new(shown, entry.path.clone(), Origin::Index);
        objects.content(&object, |content| opened.member(content, &place, 0))?;
    }
    drop(opened);
    let report = aside.finish();
    for skipped in report.skipped {
        scanner.skip(&skipped.path, skipped.why);
    }
    let seen = |counter: &std::sync::atomic::AtomicU64, more: u64| {
        counter.fetch_add(more, std::sync::atomic::Ordering::Relaxed);
    };
    seen(&scanner.seen_files, report.files);
    seen(&scanner.seen_bytes, report.bytes);
    Ok(report.leaks)
}

fn words(error: &GitError) -> String {
    match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}
