//! What the commands that change the user file share: what has changed, and what holds afterwards.

use std::path::Path;

use crate::context::Context;
use crate::demands;
use crate::failure::{Exit, Failure};
use crate::settings::{self, Editing, KEYS, Key, Mistake, Origin, Settings, SettingsFile, Value};
use crate::ui::{Line, Ui};

/// One setting that a new file sets otherwise.
pub(super) struct Change {
    pub(super) key: &'static Key,
    pub(super) from: Option<Value>,
    pub(super) to: Option<Value>,
}

impl Change {
    /// Says whether the change costs privacy; where a file does not set it, what is `below` the file counts.
    pub(super) fn loosens(&self, below: &Settings) -> bool {
        let below = || below.get(self.key).0.clone();
        let from = self.from.clone().unwrap_or_else(below);
        self.key
            .loosens(&from, &self.to.clone().unwrap_or_else(below))
    }

    /// Shows the change as a diff does.
    pub(super) fn show(&self, ui: &Ui) {
        let name = self.key.name;
        if let Some(from) = &self.from {
            ui.out(Line::new().bad(format!("- {name} = {}", from.to_toml())));
        }
        if let Some(to) = &self.to {
            ui.out(Line::new().good(format!("+ {name} = {}", to.to_toml())));
        }
    }
}

/// Returns what a file sets, each value of the right type.
pub(super) fn values(file: &SettingsFile) -> Vec<(&'static Key, Value)> {
    let entries = file.entries();
    let known = entries.iter().filter_map(|entry| {
        let key = Key::find(&entry.name)?;
        Some((key, key.parse_toml(entry.value?).ok()?))
    });
    known.collect()
}

/// Compares what two files set.
pub(super) fn compare(old: &SettingsFile, new: &SettingsFile) -> Vec<Change> {
    let (old, new) = (values(old), values(new));
    let value = |all: &[(&'static Key, Value)], key: &Key| {
        let found = all.iter().find(|(known, _)| known.name == key.name);
        found.map(|(_, value)| value.clone())
    };
    let changes = KEYS.iter().map(|key| Change {
        key,
        from: value(&old, key),
        to: value(&new, key),
    });
    changes.filter(|change| change.from != change.to).collect()
}

/// Returns everything that is wrong with a text that is to become the user file.
pub(super) fn mistakes(file: &SettingsFile) -> Vec<Mistake> {
    let mut all = file.secrets();
    all.extend(file.mistakes());
    all.sort_by_key(|mistake| mistake.line);
    all
}

/// Checks what the changed values demand of the machine.
pub(super) fn admit(context: &Context, changes: &[Change]) -> Result<(), Failure> {
    for change in changes {
        if let Some(value) = &change.to {
            if change.key.name == "security.hsm_enabled" && value == &Value::Switch(true) {
                return Err(Failure::new(
                    Exit::Policy,
                    "`security.hsm_enabled` is switched on by its own command, which enrols the module",
                )
                .hint("proxmox-ai config set security.hsm_enabled true --hsm-module FILE")
                .rule(change.key.name));
            }
            demands::admit(context, change.key, value)?;
        }
    }
    Ok(())
}

/// Makes one failure of several mistakes, each with its place.
pub(super) fn failure_of(what: &str, mistakes: &[Mistake]) -> Failure {
    let mut text = what.to_owned();
    for mistake in mistakes {
        text.push_str(&format!("\n{}: {}", mistake.location(), mistake.message));
        if let Some(hint) = &mistake.hint {
            text.push_str(&format!("\n  {hint}"));
        }
    }
    Failure::usage(text)
}

/// Reads what was in the user file; a file with mistakes counts as far as it is right.
pub(super) fn old(editing: &Editing) -> Result<SettingsFile, Failure> {
    Ok(SettingsFile::parse(
        editing.path(),
        editing.text().to_owned(),
    )?)
}

pub(super) fn not_a_table(key: &Key, path: &Path) -> Failure {
    let group = key.parts().0;
    Failure::usage(format!(
        "`{}` cannot be set: what `{}` says before it is not a table",
        key.name,
        path.display()
    ))
    .hint(format!("proxmox-ai config unset {group}"))
}

/// Says what holds now, which another layer may still decide.
pub(super) fn tell(context: &Context, key: &Key, path: &Path) -> Result<Exit, Failure> {
    let settings = settings::load(context.environment(), context.paths()?, &[])?;
    let (value, origin) = settings.get(key);
    context
        .ui
        .note(format!("{} = {} ({origin})", key.name, value.to_toml()));
    let stronger = matches!(origin, Origin::Variable(_) | Origin::Project(_));
    if stronger {
        context.ui.warn(format!(
            "`{}` has changed, but the {} decides",
            path.display(),
            origin.name()
        ));
    }
    Ok(Exit::Done)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::below_user;

    #[test]
    fn what_the_system_file_forbids_is_loosened_by_the_default_too() {
        let folder = tempfile::tempdir().unwrap();
        let system = folder.path().join("config.toml");
        std::fs::write(&system, "network.external_access = false\n").unwrap();
        let key = Key::find("network.external_access").unwrap();
        let home = folder.path().display().to_string();
        let environment = crate::env::Environment::of(&[("HOME", &home)]);
        let paths = crate::paths::Paths::find(&environment).unwrap();
        let below_user = |file: &Path| below_user(&paths, file);
        let change = |from: Option<bool>, to: Option<bool>| Change {
            key,
            from: from.map(Value::Switch),
            to: to.map(Value::Switch),
        };
        let strict = below_user(&system);
        assert!(change(None, Some(true)).loosens(&strict));
        assert!(!change(Some(false), None).loosens(&strict));
        assert!(!change(Some(true), None).loosens(&strict));
        let none = below_user(&folder.path().join("no such file"));
        assert!(!change(None, Some(true)).loosens(&none));
        assert!(change(Some(false), None).loosens(&none));
    }
}
