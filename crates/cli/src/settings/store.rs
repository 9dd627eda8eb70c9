//! Changes the user's settings file: one writer at a time, the old file whole until the new one is.

use std::fs::{File, OpenOptions, Permissions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use toml_edit::{DocumentMut, Item, Table};

use super::file::{self, SettingsFile};
use super::{Key, Value};
use crate::failure::{Exit, Failure};
use crate::paths::{self, Paths};

/// How long another command that changes the settings is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The user's file, open for a change; nobody else changes it meanwhile.
#[derive(Debug)]
pub(crate) struct Editing {
    path: PathBuf,
    /// What was in it; empty where there was none.
    text: String,
    existed: bool,
    #[expect(dead_code, reason = "the lock lives as long as the folder is open")]
    lock: File,
}

impl Editing {
    /// Waits for other writers, then reads the file. Its owner and mode must be right.
    pub(crate) fn begin(paths: &Paths) -> Result<Self, Failure> {
        paths::make_private(paths.config())?;
        let lock = lock(paths.config(), PATIENCE)?;
        let path = paths.user_file();
        paths::check_one(&path, 0o600)?;
        let text = file::read_text(&path)?;
        Ok(Self {
            existed: text.is_some(),
            text: text.unwrap_or_default(),
            path,
            lock,
        })
    }

    /// Returns where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Says whether there was a file.
    pub(crate) fn existed(&self) -> bool {
        self.existed
    }

    /// Returns what was in the file.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns what was in the file, to be changed.
    pub(crate) fn document(&self) -> Result<DocumentMut, Failure> {
        SettingsFile::parse(&self.path, self.text.clone())?;
        let document = self.text.parse::<DocumentMut>();
        Ok(document.expect("the same text was parsed above"))
    }

    /// Puts a new text in the file's place. Lines end as they did.
    pub(crate) fn finish(self, text: &str) -> Result<(), Failure> {
        let mut text = text.replace("\r\n", "\n");
        if self.text.contains("\r\n") {
            text = text.replace('\n', "\r\n");
        }
        // A link to a file elsewhere, as dotfile managers make them, stays a link.
        let target = std::fs::canonicalize(&self.path).unwrap_or_else(|_| self.path.clone());
        replace(&target, text.as_bytes()).map_err(|error| {
            let hint = match error.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                    "free some space; the old settings are as they were"
                }
                _ => "the old settings are as they were",
            };
            Failure::file("write", &self.path, error).hint(hint)
        })
    }
}

/// Takes the folder's lock: there is no file for it that could be left behind.
fn lock(folder: &Path, patience: Duration) -> Result<File, Failure> {
    let file = File::open(folder).map_err(|error| Failure::file("open", folder, error))?;
    let started = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(std::fs::TryLockError::Error(error)) => {
                return Err(Failure::file("lock", folder, error));
            }
            Err(std::fs::TryLockError::WouldBlock) if started.elapsed() > patience => {
                return Err(Failure::new(
                    Exit::Locked,
                    format!(
                        "another command is changing the settings in `{}`",
                        folder.display()
                    ),
                )
                .hint("wait for it to end, or end it"));
            }
            Err(std::fs::TryLockError::WouldBlock) => {
                std::thread::park_timeout(Duration::from_millis(10));
            }
        }
    }
}

/// Writes a private file beside the old one and renames it, so that a full disk leaves the old one whole.
pub(crate) fn replace(target: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = target.with_file_name(name);
    let write = || {
        // What a crash left, or somebody put there: a link would have the text written to where it leads.
        match std::fs::remove_file(&new) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&new)?;
        file.set_permissions(Permissions::from_mode(0o600))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&new, target)?;
        // The rename itself has to survive a power cut.
        File::open(target.parent().unwrap_or(Path::new(".")))?.sync_all()
    };
    write().inspect_err(|_| {
        let _ = std::fs::remove_file(&new);
    })
}

/// Puts a value where its key's dots lead, making tables on the way; `None` where something else is in the way.
pub(crate) fn put(document: &mut DocumentMut, key: &Key, value: &Value) -> Option<()> {
    let (group, name) = key.parts();
    let mut empty = Table::new();
    empty.set_implicit(false);
    let table = document
        .entry(group)
        .or_insert(Item::Table(empty))
        .as_table_like_mut()?;
    match table.get_mut(name).and_then(Item::as_value_mut) {
        // What stands around the old value, a comment perhaps, stays.
        Some(old) => {
            let decor = old.decor().clone();
            *old = value.to_toml();
            *old.decor_mut() = decor;
        }
        None => {
            table.insert(name, Item::Value(value.to_toml()));
        }
    }
    Some(())
}

/// Returns a text without the lines that set a name; comments on lines of their own stay. `None` where it does not have
/// them for itself, as in an inline table.
pub(crate) fn without(path: &Path, text: &str, name: &str) -> Option<String> {
    let file = SettingsFile::parse(path, text.to_owned()).ok()?;
    let entries = file.entries();
    let entry = entries.iter().find(|entry| entry.name == name)?;
    let (key, value) = (entry.span.clone()?, entry.value?.span()?);
    let begin = text[..key.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[value.end..]
        .find('\n')
        .map_or(text.len(), |at| value.end + at + 1);
    // Before the name there may stand the groups that it is in, behind the value a comment.
    let before = text[begin..key.start].trim();
    let behind = text[value.end..end].trim();
    let alone = before
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-\"' ".contains(c))
        && (before.is_empty() || before.ends_with('.'))
        && (behind.is_empty() || behind.starts_with('#'));
    let rest = format!("{}{}", &text[..begin], &text[end..]);
    // What is left has to say what it said before, but for this one thing.
    let left = SettingsFile::parse(path, rest.clone()).ok()?;
    (alone && left.entries().len() + 1 == entries.len()).then_some(rest)
}

/// Removes a name, with the comment on its line; says whether it was there.
pub(crate) fn remove(document: &mut DocumentMut, name: &str) -> bool {
    let mut table: &mut dyn toml_edit::TableLike = document.as_table_mut();
    let mut parts: Vec<&str> = name.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match table.get_mut(part).and_then(Item::as_table_like_mut) {
            Some(inner) => table = inner,
            None => return false,
        }
    }
    table.remove(last).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_keeps_what_stands_around_the_old_one() {
        let mut document: DocumentMut = "# top\n[ai]\nthreads = 2 # two\n".parse().unwrap();
        let key = Key::find("ai.threads").unwrap();
        put(&mut document, key, &Value::Count(4)).unwrap();
        assert_eq!(document.to_string(), "# top\n[ai]\nthreads = 4 # two\n");
        let other = Key::find("ui.color").unwrap();
        put(&mut document, other, &Value::Word("never".to_owned())).unwrap();
        assert!(document.to_string().ends_with("[ui]\ncolor = \"never\"\n"));
        assert!(remove(&mut document, "ui.color") && !remove(&mut document, "ui.color"));
        assert!(!remove(&mut document, "ai.threads.more"));
    }

    #[test]
    fn nobody_else_changes_the_settings_meanwhile() {
        let home = tempfile::tempdir().unwrap();
        let home = crate::env::Environment::of(&[("HOME", home.path().to_str().unwrap())]);
        let paths = Paths::find(&home).unwrap();
        let other = || lock(paths.config(), Duration::ZERO).map_err(|failure| failure.exit);
        let editing = Editing::begin(&paths).unwrap();
        assert_eq!(other().unwrap_err(), Exit::Locked);
        editing.finish("ai.threads = 4\n").unwrap();
        let held = other().unwrap();
        assert_eq!(other().unwrap_err(), Exit::Locked);
        drop(held);
        assert!(Editing::begin(&paths).is_ok());
    }

    #[test]
    fn a_line_goes_and_the_comments_around_it_stay() {
        let path = Path::new("f.toml");
        let text = "# top\n\n[ai]\n# why\nthreads = 2 # two\n# more\nbatch = 64\n\n# next\n[ui]\n";
        let rest = without(path, text, "ai.threads").unwrap();
        assert_eq!(rest, text.replace("threads = 2 # two\n", ""));
        let dotted = "# top\nai.threads = 2\nai.require_layers = [\n  \"landlock\", # one\n]\nui.color = \"never\"";
        let rest = without(path, dotted, "ai.require_layers").unwrap();
        assert_eq!(rest, "# top\nai.threads = 2\nui.color = \"never\"");
        let rest = without(path, dotted, "ai.threads").unwrap();
        assert_eq!(rest, dotted.replace("ai.threads = 2\n", ""));
        for (inline, name) in [
            ("ai = { threads = 2, batch = 64 }\n", "ai.threads"),
            ("ai = { threads = 2 }\n", "ai.threads"),
            ("[ai]\nthreads = 2\n", "ai"),
            ("[ai]\nthreads = 2\n", "ai.batch"),
            ("x = = 2\n", "x"),
        ] {
            assert_eq!(without(path, inline, name), None, "{inline}");
        }
    }

    #[test]
    fn a_link_in_the_new_files_place_is_not_written_through() {
        let folder = tempfile::tempdir().unwrap();
        let (target, other) = (folder.path().join("f.toml"), folder.path().join("other"));
        std::fs::write(&other, "theirs").unwrap();
        std::os::unix::fs::symlink(&other, folder.path().join("f.toml.new")).unwrap();
        replace(&target, b"ours").unwrap();
        assert_eq!(std::fs::read(&other).unwrap(), b"theirs");
        assert_eq!(std::fs::read(&target).unwrap(), b"ours");
        assert!(!target.is_symlink());
    }

    #[test]
    fn a_group_that_is_no_table_is_in_the_way() {
        let mut document: DocumentMut = "ai = 4\n".parse().unwrap();
        let key = Key::find("ai.threads").unwrap();
        assert_eq!(put(&mut document, key, &Value::Count(4)), None);
    }
}
