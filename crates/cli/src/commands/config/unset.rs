//! `config unset`: remove one setting from the user file.

use clap::Args;
use clap_complete::ArgValueCandidates;

use super::change::tell;
use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{self, Editing, Key, entries, remove, without};

/// Remove one setting from the user file
#[derive(Debug, Args)]
pub(super) struct Unset {
    /// The setting, such as ai.keep_alive
    #[arg(add = ArgValueCandidates::new(complete::set_keys))]
    key: String,
}

impl Unset {
    /// Returns the setting.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let name = self.key.as_str();
        let path = context.paths()?.user_file();
        if !path.exists() {
            return none(context, name);
        }
        let editing = Editing::begin(context.paths()?)?;
        let mut document = editing.document()?;
        // A name that is in the file can be removed even when no setting has it: that is how a mistake is undone.
        let known = entries(document.as_table())
            .iter()
            .any(|entry| entry.name == name);
        if !known {
            return none(context, name);
        }
        // By its line, so that the comments above it stay: to the parser they belong to the name.
        let text = match without(&path, editing.text(), name) {
            Some(text) => text,
            None if remove(&mut document, name) => document.to_string(),
            None => return none(context, name),
        };
        editing.finish(&text)?;
        match Key::find(name) {
            Some(key) => tell(context, key, &path),
            None => Ok(Exit::Done),
        }
    }
}

/// Says that there was nothing to remove.
fn none(context: &Context, name: &str) -> Result<Exit, Failure> {
    let key = settings::find(name)?;
    let path = context.paths()?.user_file();
    context
        .ui
        .note(format!("`{}` is not set in `{}`", key.name, path.display()));
    Ok(Exit::Done)
}
