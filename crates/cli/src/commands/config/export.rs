//! `config export`: settings as a file that `config import` takes.

use clap::Args;

use super::change::values;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::settings::{KEYS, Key, Origin, SettingsFile, Value};

/// Print the user's settings as a file that `config import` takes
#[derive(Debug, Args)]
pub(super) struct Export {
    /// Print what holds instead, from all layers, defaults included
    #[arg(long)]
    effective: bool,
    /// Say behind each value where it comes from
    #[arg(long)]
    origin: bool,
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let settings = context.settings()?;
        let path = context.paths()?.user_file();
        let all: Vec<(&'static Key, Value, Origin)> = if self.effective {
            let each = KEYS.iter().map(|key| {
                let (value, origin) = settings.get(key);
                (key, value.clone(), origin.clone())
            });
            each.collect()
        } else {
            let file = SettingsFile::read(&path)?;
            let set = file.as_ref().map(values).unwrap_or_default();
            let origin = |(key, value)| (key, value, Origin::User(path.clone()));
            let mut set: Vec<_> = set.into_iter().map(origin).collect();
            set.sort_by_key(|(key, ..)| key.name);
            set
        };
        if all.is_empty() {
            context
                .ui
                .note(format!("`{}` sets nothing", path.display()));
        }
        let mut group = "";
        for (key, value, origin) in all {
            let (own, name) = key.parts();
            if own != group {
                if !group.is_empty() {
                    context.ui.out("");
                }
                context.ui.out(format!("[{own}]"));
                group = own;
            }
            let mut line = format!("{name} = {}", value.to_toml());
            if self.origin {
                line.push_str(&format!("  # {origin}"));
            }
            context.ui.out(line);
        }
        Ok(Exit::Done)
    }
}
