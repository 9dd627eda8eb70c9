//! `config`: read and change settings.

use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use clap::{Args, Subcommand};
use clap_complete::ArgValueCandidates;
use serde_json::json;
use toml_edit::{DocumentMut, Item, Table};

use crate::complete;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::settings::{self, KEYS, Key, Origin, Settings};
use crate::ui::{self, Line};

/// Read and change settings
///
/// Precedence, first wins: flag, environment, project file (.proxmox-ai.toml), user file, system
/// file (/etc/proxmox-ai/config.toml), default. A project file may make privacy stricter, never looser.
#[derive(Debug, Args)]
pub(crate) struct Config {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Show one setting
    Get {
        /// The setting, such as ai.keep_alive
        #[arg(add = ArgValueCandidates::new(complete::keys))]
        key: String,
        /// Say where the value comes from
        #[arg(long)]
        origin: bool,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show every setting
    List {
        /// Say where each value comes from
        #[arg(long)]
        origin: bool,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Change one setting in the user file
    Set {
        /// The setting, such as ai.keep_alive
        #[arg(add = ArgValueCandidates::new(complete::keys))]
        key: String,
        /// Its new value
        value: String,
    },
    /// Remove one setting from the user file
    Unset {
        /// The setting, such as ai.keep_alive
        #[arg(add = ArgValueCandidates::new(complete::keys))]
        key: String,
    },
}

impl Config {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::Get { key, origin, .. } => get(context, key, *origin),
            Action::List { origin, .. } => list(context, *origin),
            Action::Set { key, value } => set(context, key, value),
            Action::Unset { key } => unset(context, key),
        }
    }
}

fn get(context: &Context, name: &str, with_origin: bool) -> Result<Exit, Failure> {
    let key = settings::find(name)?;
    let settings = context.settings()?;
    if context.ui.wants_json() {
        context.ui.json(&document(settings, key))?;
        return Ok(Exit::Done);
    }
    let (value, origin) = settings.get(key);
    let mut line = Line::from(value.to_string());
    if with_origin {
        line = line.faint(format!("  # {origin}"));
    }
    context.ui.out(line);
    Ok(Exit::Done)
}

fn list(context: &Context, with_origin: bool) -> Result<Exit, Failure> {
    let settings = context.settings()?;
    if context.ui.wants_json() {
        let all: Vec<_> = KEYS.iter().map(|key| document(settings, key)).collect();
        context.ui.json(&json!({ "settings": all }))?;
        return Ok(Exit::Done);
    }
    if !with_origin {
        for key in &KEYS {
            let value = settings.get(key).0.to_toml();
            context.ui.out(format!("{} = {value}", key.name));
        }
        return Ok(Exit::Done);
    }
    let mut table = ui::Table::new(["setting", "value", "from"]);
    for key in &KEYS {
        let (value, origin) = settings.get(key);
        table.row([
            key.name.into(),
            value.to_string().into(),
            origin.to_string().into(),
        ]);
    }
    context.ui.table(&table);
    Ok(Exit::Done)
}

fn document(settings: &Settings, key: &Key) -> serde_json::Value {
    let (value, origin) = settings.get(key);
    json!({
        "key": key.name,
        "value": value.to_json(),
        "origin": origin.name(),
        "place": origin.place(),
    })
}

pub(super) fn set(context: &Context, name: &str, value: &str) -> Result<Exit, Failure> {
    let key = settings::find(name)?;
    let value = key.parse(value).map_err(Failure::usage)?;
    let path = context.paths()?.user_file();
    let mut document = settings::read(&path)?.unwrap_or_default();
    let item = Item::Value(value.to_toml());
    put(&mut document, key, item).ok_or_else(|| not_a_table(key, &path))?;
    write(context, &path, &document)?;
    tell(context, key, &path)
}

fn unset(context: &Context, name: &str) -> Result<Exit, Failure> {
    let path = context.paths()?.user_file();
    let mut document = settings::read(&path)?.unwrap_or_default();
    // A name that is in the file can be removed even when no setting has it: that is how a mistake is undone.
    if !settings::flatten(&document)
        .iter()
        .any(|(known, _)| known == name)
    {
        let key = settings::find(name)?;
        context
            .ui
            .note(format!("`{}` is not set in `{}`", key.name, path.display()));
        return Ok(Exit::Done);
    }
    let mut table: &mut dyn toml_edit::TableLike = document.as_table_mut();
    let mut parts: Vec<&str> = name.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        table = table
            .get_mut(part)
            .and_then(Item::as_table_like_mut)
            .ok_or_else(|| Failure::usage(format!("`{name}` cannot be removed")))?;
    }
    table.remove(last);
    write(context, &path, &document)?;
    match Key::find(name) {
        Some(key) => tell(context, key, &path),
        None => Ok(Exit::Done),
    }
}

/// Puts a value where its key's dots lead, making tables on the way.
fn put(document: &mut DocumentMut, key: &Key, value: Item) -> Option<()> {
    let (group, name) = key.name.split_once('.')?;
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
            *old = value.into_value().ok()?;
            *old.decor_mut() = decor;
        }
        None => {
            table.insert(name, value);
        }
    }
    Some(())
}

fn not_a_table(key: &Key, path: &Path) -> Failure {
    Failure::usage(format!(
        "`{}` cannot be set: what `{}` says before it is not a table",
        key.name,
        path.display()
    ))
}

/// Writes the file anew beside the old one and renames it, so that a full disk leaves the old one whole.
fn write(context: &Context, path: &Path, document: &DocumentMut) -> Result<(), Failure> {
    paths::make_private(context.paths()?.config())?;
    // A link to a file elsewhere, as dotfile managers make them, stays a link.
    let target = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let new = target.with_extension("toml.new");
    let written = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)
        .and_then(|mut file| {
            file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
            file.write_all(document.to_string().as_bytes())?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&new, &target));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&new);
        Failure::file("write", path, error)
    })
}

/// Says what holds now, which another layer may still decide.
fn tell(context: &Context, key: &Key, path: &Path) -> Result<Exit, Failure> {
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
