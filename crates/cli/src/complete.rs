//! What the shell is offered while a command line is typed: commands, options, settings, models.
//!
//! The shell's script (`completions SHELL`) starts the program with a variable set, and the program
//! answers from its own command line. It looks at files and never at the network.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::engine::CompletionCandidate;
use clap_complete::env::Shells;
use pai_engine::models::{Installed, ModelStore, Origin};

use crate::args::Arguments;
use crate::env::Environment;
use crate::failure::{Exit, Failure};
use crate::paths::Paths;
use crate::settings::{self, KEYS, Key, SettingsFile};

/// The variable with which the shell's script asks; its value is the shell's name.
pub(crate) const VARIABLE: &str = "_PROXMOX_AI_COMPLETE";

/// Answers a shell that asks what may come next; `None` when this is an ordinary start.
pub(crate) fn answer(environment: &Environment) -> Option<Exit> {
    let shell = environment.text(VARIABLE)?;
    let shells = Shells::builtins();
    let shell = shells.completer(shell)?;
    let words = environment
        .arguments()
        .iter()
        .skip_while(|word| *word != "--")
        .skip(1)
        .cloned()
        .collect();
    let mut command = Arguments::command();
    let mut answer = Vec::new();
    let written = shell.write_complete(&mut command, words, environment.folder(), &mut answer);
    // A shell that is being typed into wants no error text.
    Some(match written {
        Ok(()) => std::io::stdout()
            .write_all(&answer)
            .map_or(Exit::Unexpected, |()| Exit::Done),
        Err(_) => Exit::Unexpected,
    })
}

/// Returns the script that makes a shell ask.
pub(crate) fn script(shell: clap_complete::Shell) -> Result<String, Failure> {
    let shells = Shells::builtins();
    let shell = shells
        .completer(&shell.to_string())
        .ok_or_else(|| Failure::usage(format!("`{shell}` cannot be completed")))?;
    let mut script = Vec::new();
    shell
        .write_registration(
            VARIABLE,
            "proxmox-ai",
            "proxmox-ai",
            "proxmox-ai",
            &mut script,
        )
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok(String::from_utf8_lossy(&script).trim().to_owned())
}

/// Offers the settings.
pub(crate) fn keys() -> Vec<CompletionCandidate> {
    KEYS.iter()
        .map(|key| CompletionCandidate::new(key.name).help(Some(key.doc.into())))
        .collect()
}

/// Offers what the setting may be that stands before the word that is typed.
pub(crate) fn values() -> Vec<CompletionCandidate> {
    let environment = Environment::read();
    let words = environment
        .arguments()
        .iter()
        .skip_while(|word| *word != "set");
    let named = words.skip(1).find_map(|word| Key::find(word.to_str()?));
    let Some(key) = named else {
        return Vec::new();
    };
    let help = |word: &str| (word == key.default).then(|| "the default".into());
    let words = key.words().into_iter();
    let mut offered: Vec<CompletionCandidate> = words
        .map(|word| CompletionCandidate::new(word).help(help(word)))
        .collect();
    if key.name == "ai.model" {
        offered.extend(installed());
    }
    offered
}

/// Offers the settings that the user file sets, those that are mistakes included.
pub(crate) fn set_keys() -> Vec<CompletionCandidate> {
    let Ok(paths) = Paths::find(&Environment::read()) else {
        return Vec::new();
    };
    let Ok(Some(file)) = SettingsFile::read(&paths.user_file()) else {
        return Vec::new();
    };
    let entries = file.entries();
    let offer = |entry: &settings::Entry<'_>| {
        let help = Key::find(&entry.name).map_or("no setting has this name", |key| key.doc);
        CompletionCandidate::new(entry.name.as_str()).help(Some(help.into()))
    };
    entries.iter().map(offer).collect()
}

/// Offers the known models, with what each is good for.
pub(crate) fn models() -> Vec<CompletionCandidate> {
    let known = &pai_engine::models::Catalogue::builtin().models;
    known
        .iter()
        .map(|entry| CompletionCandidate::new(&entry.name).help(Some(entry.purpose.clone().into())))
        .collect()
}

/// Offers the models that are installed, those that the user trusts included.
pub(crate) fn installed() -> Vec<CompletionCandidate> {
    let Ok(paths) = Paths::find(&Environment::read()) else {
        return Vec::new();
    };
    let folder = paths.data().join("models");
    // Nothing is made, and nothing is hashed, while somebody types.
    if !folder.exists() {
        return Vec::new();
    }
    let found = ModelStore::open(&folder).and_then(|store| store.installed(&mut |_| false));
    let offer = |model: Installed| {
        let help = match model.origin {
            Origin::Catalogue => format!("{}, {}", model.licence, model.quantisation),
            Origin::Trusted => "trusted by you".to_owned(),
        };
        CompletionCandidate::new(model.name).help(Some(help.into()))
    };
    found.unwrap_or_default().into_iter().map(offer).collect()
}

/// Offers the installed models, and the automatic choice.
pub(crate) fn installed_or_auto() -> Vec<CompletionCandidate> {
    let auto = CompletionCandidate::new("auto").help(Some("the best that fits into memory".into()));
    std::iter::once(auto).chain(installed()).collect()
}
