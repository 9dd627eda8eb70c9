//! `config import`: take settings from a file, all of them or none.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::change::{admit, compare, failure_of, mistakes, not_a_table, old, values};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::settings::{
    Editing, LONGEST, Mistake, SYSTEM_FILE, SettingsFile, below_user, put, read_text, text_of,
};

/// Take settings from a file into the user file
///
/// Everything in it is checked first; one mistake, and nothing changes. What changes is shown as a diff.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The file; `-` reads standard input
    file: PathBuf,
    /// Make it the user file, comments included, instead of adding to what is set
    #[arg(long)]
    replace: bool,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Let the file make privacy looser than it is
    #[arg(long, value_enum, value_name = "RISK")]
    accept_risk: Option<Risk>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Risk {
    /// A setting becomes looser
    LooserPrivacy,
}

impl Import {
    /// Refuses a file that is not there.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        paths::demand(context, [&self.file])
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let new = self.read(context)?;
        let wrong = mistakes(&new);
        if !wrong.is_empty() {
            return Err(failure_of("nothing was imported", &wrong));
        }
        let path = context.paths()?.user_file();
        if self.dry_run && !path.exists() {
            // Not even the folder is made.
            let empty = SettingsFile::parse(&path, String::new())?;
            return self.dry(context, &empty, &new);
        }
        let editing = Editing::begin(context.paths()?)?;
        let before = old(&editing)?;
        let text = match self.replace {
            true => new.text().to_owned(),
            false => merged(&editing, &new)?,
        };
        let after = SettingsFile::parse(&path, text.clone())?;
        if self.dry_run {
            return self.dry(context, &before, &after);
        }
        let changes = compare(&before, &after);
        for change in &changes {
            change.show(&context.ui);
        }
        // Comments are no change of a setting, and come along with the whole file only.
        if changes.is_empty() && !(self.replace && text != editing.text()) {
            context.ui.note("nothing changes");
            return Ok(Exit::Done);
        }
        admit(context, &changes)?;
        let below = below_user(context.paths()?, Path::new(SYSTEM_FILE));
        let looser = changes.iter().find(|change| change.loosens(&below));
        if let Some(looser) = looser.filter(|_| self.accept_risk.is_none()) {
            return Err(Failure::new(
                Exit::Policy,
                format!(
                    "nothing was imported: `{}` would make privacy looser",
                    looser.key.name
                ),
            )
            .hint("look at the diff, then add --accept-risk=looser-privacy")
            .rule(looser.key.name));
        }
        editing.finish(&text)?;
        context.ui.note(format!("wrote `{}`", path.display()));
        Ok(Exit::Done)
    }

    fn dry(
        &self,
        context: &Context,
        old: &SettingsFile,
        new: &SettingsFile,
    ) -> Result<Exit, Failure> {
        let changes = compare(old, new);
        let below = below_user(context.paths()?, Path::new(SYSTEM_FILE));
        for change in &changes {
            change.show(&context.ui);
            if change.loosens(&below) {
                let name = change.key.name;
                context
                    .ui
                    .warn(format!("`{name}` would make privacy looser"));
            }
        }
        admit(context, &changes)?;
        context.ui.note("nothing was written: --dry-run");
        Ok(Exit::Done)
    }

    fn read(&self, context: &Context) -> Result<SettingsFile, Failure> {
        if self.file == Path::new("-") {
            let mut bytes = Vec::new();
            std::io::stdin()
                .lock()
                .take(LONGEST + 1)
                .read_to_end(&mut bytes)
                .map_err(|error| Failure::new(Exit::Unexpected, error))?;
            // The beginning of a text may be valid, and say something else than the whole.
            if bytes.len() as u64 > LONGEST {
                let wrong = "it is larger than 1 MiB, which is not what settings are";
                return Err(Mistake::new("standard input", wrong).into());
            }
            let text = text_of("standard input", bytes)?;
            return Ok(SettingsFile::parse(Path::new("standard input"), text)?);
        }
        let file = context.folder().join(&self.file);
        let text = read_text(&file)?;
        let text =
            text.ok_or_else(|| Failure::file("read", &file, std::io::ErrorKind::NotFound.into()))?;
        Ok(SettingsFile::parse(&file, text)?)
    }
}

/// Adds what the new file sets to the old one, whose comments stay.
fn merged(editing: &Editing, new: &SettingsFile) -> Result<String, Failure> {
    let mut document = editing.document()?;
    for (key, value) in values(new) {
        put(&mut document, key, &value).ok_or_else(|| not_a_table(key, editing.path()))?;
    }
    Ok(document.to_string())
}
