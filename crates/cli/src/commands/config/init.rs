//! `config init`: a file with every setting, explained.

use clap::Args;

use super::change::{old, values};
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{Editing, KEYS, Key, Value, replace};

/// Write a user file with every setting, explained and commented out
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Replace the file that is there: what it sets stays set, its comments go, and it is kept as config.toml.old
    #[arg(long)]
    overwrite: bool,
}

impl Init {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let path = context.paths()?.user_file();
        if path.exists() && !self.overwrite {
            return Err(there(&path.display().to_string()));
        }
        let editing = Editing::begin(context.paths()?)?;
        if editing.existed() && !self.overwrite {
            return Err(there(&path.display().to_string()));
        }
        let mut set = Vec::new();
        if editing.existed() {
            // A file that cannot be read is not thrown away.
            set = values(&old(&editing)?);
            let kept = path.with_extension("toml.old");
            replace(&kept, editing.text().as_bytes())
                .map_err(|error| Failure::file("write", &kept, error))?;
            context
                .ui
                .note(format!("the old file is kept as `{}`", kept.display()));
        }
        editing.finish(&template(&set))?;
        context.ui.note(format!("wrote `{}`", path.display()));
        Ok(Exit::Done)
    }
}

fn there(path: &str) -> Failure {
    Failure::usage(format!("`{path}` is there already"))
        .hint("proxmox-ai config edit, or proxmox-ai config init --overwrite")
}

/// Returns a settings file that explains every setting; only `set` is in force.
pub(super) fn template(set: &[(&'static Key, Value)]) -> String {
    let mut text = "# The settings of proxmox-ai. A line without `#` in front of it decides; the others show the default.\n\
                    # No secrets here: they belong in files, file descriptors or the program's vault.\n"
        .to_owned();
    let mut group = "";
    for key in &KEYS {
        let (own, name) = key.parts();
        if own != group {
            text.push_str(&format!("\n[{own}]\n"));
            group = own;
        }
        text.push_str(&format!("\n# {}.\n# May be {}.\n", key.doc, key.expects()));
        if let Some(stricter) = key.stricter() {
            text.push_str(&format!("# Stricter: {}.\n", stricter.replace('`', "")));
        }
        let value = set.iter().find(|(known, _)| known.name == key.name);
        text.push_str(&match value {
            Some((_, value)) => format!("{name} = {}\n", value.to_toml()),
            None => {
                let default = key.parse(key.default).expect("a unit test parses it");
                format!("#{name} = {}\n", default.to_toml())
            }
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::SettingsFile;

    #[test]
    fn the_template_is_valid_sets_nothing_and_names_every_setting() {
        let path = std::path::Path::new("f.toml");
        let text = template(&[]);
        let file = SettingsFile::parse(path, text.clone()).unwrap();
        assert!(values(&file).is_empty() && file.mistakes().is_empty());
        assert!(file.secrets().is_empty(), "{:?}", file.secrets());
        let all = text.replace("\n#", "\n").replace("\n ", "\n# ");
        let file = SettingsFile::parse(path, all).unwrap();
        assert_eq!(values(&file).len(), KEYS.len());
    }
}
