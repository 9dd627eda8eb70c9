//! `config edit`: the user file in the user's own editor.
#![expect(
    clippy::disallowed_methods,
    reason = "the one file that starts the user's own editor"
)]

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use super::change::{Change, admit, compare, failure_of, mistakes};
use super::init::template;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{Editing, Mistake, SettingsFile, read_text, replace};

/// Change the user file in your editor
///
/// The editor ($VISUAL, $EDITOR or vi) gets a copy. Only when all of it is right does it take the file's place;
/// otherwise the copy is kept, and the next `config edit` goes on with it.
#[derive(Debug, Args)]
pub(super) struct Edit {
    /// Throw away the copy that is kept from last time, and begin with the file
    #[arg(long)]
    discard: bool,
}

impl Edit {
    /// Refuses where `vi` would have nobody to talk to; an editor that was named may need no terminal.
    pub(super) fn check(context: &Context) -> Result<(), Failure> {
        if named(context).is_some() || context.ui.can_ask() {
            return Ok(());
        }
        Err(
            Failure::new(Exit::Usage, "there is no terminal for the editor `vi`").hint(
                "set VISUAL or EDITOR to one that needs none, or proxmox-ai config set KEY VALUE",
            ),
        )
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let draft = self.draft(context)?;
        loop {
            if let Err(failure) = open_editor(context, &draft.copy) {
                // Nothing was typed: nothing is kept that would be gone on with later, over a file that has changed.
                if read_text(&draft.copy).is_ok_and(|text| text.as_ref() == Some(&draft.begun)) {
                    draft.remove();
                }
                return Err(failure);
            }
            match read(&draft.copy, &context.paths()?.user_file()) {
                Ok(file) => return take(context, &draft, &file),
                Err(wrong) => {
                    let failure = failure_of("the file has mistakes, and was not changed", &wrong);
                    if !again(context, &failure)? {
                        return Err(failure.hint(
                            "the copy is kept: proxmox-ai config edit goes on with it, --discard throws it away",
                        ));
                    }
                }
            }
        }
    }

    /// Makes the copy, or goes on with the one that is kept, which no other command does at the same time.
    fn draft(&self, context: &Context) -> Result<Draft, Failure> {
        let path = context.paths()?.user_file();
        let (copy, of) = (
            path.with_extension("edit.toml"),
            path.with_extension("edit.of.toml"),
        );
        // The file's lock is not held while somebody types: what was there is compared afterwards.
        let editing = Editing::begin(context.paths()?)?;
        let before = editing.text().to_owned();
        drop(held(&of)?);
        let goes_on = copy.exists() && !self.discard;
        if goes_on {
            context
                .ui
                .note(format!("going on with the copy `{}`", copy.display()));
        } else {
            let text = if editing.existed() {
                before.clone()
            } else {
                template(&[])
            };
            let write = |path: &Path, text: &str| {
                replace(path, text.as_bytes()).map_err(|error| Failure::file("write", path, error))
            };
            write(&of, &before)?;
            write(&copy, &text)?;
        }
        // The file that was locked before may have been replaced.
        let lock = held(&of)?;
        let of_copy = read_text(&of)?.unwrap_or_else(|| before.clone());
        Ok(Draft {
            begun: read_text(&copy)?.unwrap_or_default(),
            copy,
            of,
            of_copy,
            before,
            _lock: lock,
        })
    }
}

/// The copy that is edited.
struct Draft {
    copy: PathBuf,
    /// The file that holds what the copy was made of.
    of: PathBuf,
    of_copy: String,
    /// What was in the user file when the editor was started.
    before: String,
    /// What was in the copy then.
    begun: String,
    /// Held as long as the copy is being edited.
    _lock: Option<File>,
}

impl Draft {
    fn remove(&self) {
        let _ = std::fs::remove_file(&self.copy);
        let _ = std::fs::remove_file(&self.of);
    }
}

/// Takes the lock of a copy that is there; fails where another command edits it.
fn held(of: &Path) -> Result<Option<File>, Failure> {
    let file = match File::open(of) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::file("open", of, error)),
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(std::fs::TryLockError::WouldBlock) => Err(Failure::new(
            Exit::Locked,
            "the settings are being edited by another `config edit`",
        )
        .hint("end that editor first")),
        Err(std::fs::TryLockError::Error(error)) => Err(Failure::file("lock", of, error)),
    }
}

/// Reads the copy as what is to become the user file.
fn read(copy: &Path, path: &Path) -> Result<SettingsFile, Vec<Mistake>> {
    let text = read_text(copy).map_err(|mistake| vec![mistake])?;
    let text = text.ok_or_else(|| {
        vec![Mistake::new(
            copy.display().to_string(),
            "the editor left no file",
        )]
    })?;
    // The mistakes are told with the copy's name, which is the file to mend.
    let file = SettingsFile::parse(copy, text.clone()).map_err(|mistake| vec![mistake])?;
    let wrong = mistakes(&file);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    SettingsFile::parse(path, text).map_err(|mistake| vec![mistake])
}

/// Puts the copy in the file's place, unless that has changed meanwhile.
fn take(context: &Context, draft: &Draft, file: &SettingsFile) -> Result<Exit, Failure> {
    let editing = Editing::begin(context.paths()?)?;
    let kept = format!(
        "your text is kept in `{}`: compare the two, then proxmox-ai config edit",
        draft.copy.display()
    );
    if editing.text() != draft.before {
        return Err(Failure::new(
            Exit::Locked,
            format!(
                "`{}` was changed by another command meanwhile, and is left as it is",
                editing.path().display()
            ),
        )
        .hint(kept));
    }
    let path = editing.path().to_owned();
    // A file that could not be read before is replaced as a whole.
    let parsed = |text: &str| {
        let parsed = SettingsFile::parse(&path, text.to_owned());
        parsed.or_else(|_| SettingsFile::parse(&path, String::new()))
    };
    let old = parsed(&draft.before)?;
    if let Some(name) = undone(&parsed(&draft.of_copy)?, &old, file) {
        return Err(Failure::new(
            Exit::Locked,
            format!(
                "the copy is older than `{}`, and would undo what has been set since: `{name}`",
                path.display()
            ),
        )
        .hint(format!("{kept}; --discard throws it away")));
    }
    let changes: Vec<Change> = compare(&old, file);
    admit(context, &changes)?;
    if file.text() == draft.before {
        draft.remove();
        context.ui.note("nothing has changed");
        return Ok(Exit::Done);
    }
    editing.finish(file.text())?;
    draft.remove();
    for change in &changes {
        change.show(&context.ui);
    }
    context.ui.note(format!("wrote `{}`", path.display()));
    Ok(Exit::Done)
}

/// Names a setting that the file has had otherwise since the copy was made of it, and that the copy would put back.
fn undone(of_copy: &SettingsFile, old: &SettingsFile, new: &SettingsFile) -> Option<&'static str> {
    let since = compare(of_copy, old);
    let back = compare(old, new);
    let is_back = |change: &&Change| {
        let name = change.key.name;
        back.iter()
            .any(|other| other.key.name == name && other.to == change.from)
    };
    since.iter().find(is_back).map(|change| change.key.name)
}

/// Shows what is wrong, where somebody can answer, and asks whether to go on.
fn again(context: &Context, failure: &Failure) -> Result<bool, Failure> {
    if !context.ui.can_ask() {
        return Ok(false);
    }
    context.ui.error_text(&format!("error: {failure}"));
    context.ui.note("edit again? [Y/n]");
    let mut answer = String::new();
    let read = std::io::stdin().lock().read_line(&mut answer);
    let read = read.map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok(read > 0 && !answer.trim().to_ascii_lowercase().starts_with('n'))
}

/// Returns the editor that the user has named.
fn named(context: &Context) -> Option<&OsStr> {
    let environment = context.environment();
    ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| environment.os(name))
}

fn open_editor(context: &Context, copy: &Path) -> Result<(), Failure> {
    let editor = named(context).map_or_else(|| OsString::from("vi"), ToOwned::to_owned);
    // Through the shell, as git does it: the variable may hold options. Standard output is this command's own answer.
    let mut script = OsString::from("exec ");
    script.push(&editor);
    script.push(" \"$@\"");
    let to_terminal = std::io::stderr();
    let status = Command::new("/bin/sh")
        .arg("-c")
        .arg(script)
        .arg("sh")
        .arg(copy)
        .stdin(Stdio::inherit())
        .stdout(Stdio::from(
            std::os::fd::AsFd::as_fd(&to_terminal)
                .try_clone_to_owned()
                .map_err(|error| Failure::new(Exit::Unexpected, error))?,
        ))
        .status()
        .map_err(|error| {
            Failure::new(
                Exit::Unexpected,
                format!("the editor could not be started: {error}"),
            )
        })?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(
        Exit::Unexpected,
        format!(
            "the editor `{}` ended with {status}; the file is as it was",
            editor.to_string_lossy()
        ),
    )
    .hint("set VISUAL or EDITOR to an editor; what was typed is kept, --discard throws it away"))
}
