//! `config edit`: the user file in the user's own editor.
#![expect(
    clippy::disallowed_methods,
    reason = "the one file that starts the user's own editor"
)]

use std::ffi::OsString;
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
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let path = context.paths()?.user_file();
        let copy = path.with_extension("edit.toml");
        // The lock is not held while somebody types: what was there is compared afterwards.
        let editing = Editing::begin(context.paths()?)?;
        let before = editing.text().to_owned();
        if copy.exists() && !self.discard {
            context
                .ui
                .note(format!("going on with the copy `{}`", copy.display()));
        } else {
            let text = if editing.existed() {
                before.clone()
            } else {
                template(&[])
            };
            replace(&copy, text.as_bytes())
                .map_err(|error| Failure::file("write", &copy, error))?;
        }
        drop(editing);
        loop {
            open_editor(context, &copy)?;
            match read(&copy, &path) {
                Ok(file) => return take(context, &before, &copy, &file),
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
fn take(
    context: &Context,
    before: &str,
    copy: &Path,
    file: &SettingsFile,
) -> Result<Exit, Failure> {
    let editing = Editing::begin(context.paths()?)?;
    if editing.text() != before {
        return Err(Failure::new(
            Exit::Locked,
            format!(
                "`{}` was changed by another command meanwhile, and is left as it is",
                editing.path().display()
            ),
        )
        .hint(format!(
            "your text is kept in `{}`: compare the two, then proxmox-ai config edit",
            copy.display()
        )));
    }
    let path = editing.path().to_owned();
    // A file that could not be read before is replaced as a whole.
    let old = SettingsFile::parse(&path, before.to_owned());
    let empty = || SettingsFile::parse(&path, String::new());
    let changes: Vec<Change> = compare(&old.or_else(|_| empty())?, file);
    admit(context, &changes)?;
    if file.text() == before {
        let _ = std::fs::remove_file(copy);
        context.ui.note("nothing has changed");
        return Ok(Exit::Done);
    }
    editing.finish(file.text())?;
    let _ = std::fs::remove_file(copy);
    for change in &changes {
        change.show(&context.ui);
    }
    context.ui.note(format!("wrote `{}`", path.display()));
    Ok(Exit::Done)
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

fn open_editor(context: &Context, copy: &PathBuf) -> Result<(), Failure> {
    let environment = context.environment();
    let named = ["VISUAL", "EDITOR"]
        .into_iter()
        .find_map(|name| environment.os(name));
    let editor = named.map_or_else(|| OsString::from("vi"), ToOwned::to_owned);
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
    .hint("set VISUAL or EDITOR to an editor; the copy is kept, --discard throws it away"))
}
