//! Settings: where each value comes from, and what a mistake in one looks like.
//!
//! Precedence, first wins: flag, environment, project file, user file, system file, default. A project
//! file may make privacy stricter, never looser: one that tries is an error. A policy bounds all of them.

mod access;
mod bounds;
mod file;
mod keys;
mod mistake;
mod policy;
pub(crate) mod secret;
mod store;
mod table;
mod value;

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

pub(crate) use bounds::Bounds;
pub(crate) use file::{Entry, LONGEST, SettingsFile, entries, read_text, text_of};
pub(crate) use keys::{Key, VARIABLE_PREFIX};
pub(crate) use mistake::Mistake;
pub(crate) use policy::{
    POLICY_FILE, Policy, SYSTEM_POLICY, policy_files, policy_keys, policy_names,
};
pub(crate) use store::{Editing, put, remove, replace, without};
pub(crate) use table::KEYS;
pub(crate) use value::Value;

use crate::env::Environment;
use crate::failure::{Exit, Failure};
use crate::paths::{self, Paths};

/// The settings of everybody on this machine.
pub(crate) const SYSTEM_FILE: &str = "/etc/proxmox-ai/config.toml";

/// The settings of a project, looked for in the current folder and those above it.
pub(crate) const PROJECT_FILE: &str = ".proxmox-ai.toml";

/// What the variables start with that the project's own tests read; the program does not.
const TEST_PREFIX: &str = "PROXMOX_AI_TEST_";

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Default,
    /// The policy of the administrator, which binds every user of the machine.
    Administrator(PathBuf),
    /// The policy of the user.
    Policy(PathBuf),
    System(PathBuf),
    User(PathBuf),
    Project(PathBuf),
    Variable(String),
    Flag,
}

impl Origin {
    /// Returns the layer's name.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Administrator(_) => "administrator's policy",
            Self::Policy(_) => "security policy",
            Self::System(_) => "system file",
            Self::User(_) => "user file",
            Self::Project(_) => "project file",
            Self::Variable(_) => "environment",
            Self::Flag => "flag",
        }
    }

    /// Returns which file, variable or flag it is.
    pub(crate) fn place(&self) -> Option<String> {
        match self {
            Self::Default => None,
            Self::Variable(name) => Some(name.clone()),
            Self::Flag => Some("--set".to_owned()),
            file => Some(file.file()?.display().to_string()),
        }
    }

    /// Returns which file it is.
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::Default | Self::Variable(_) | Self::Flag => None,
            Self::Administrator(path)
            | Self::Policy(path)
            | Self::System(path)
            | Self::User(path)
            | Self::Project(path) => Some(path),
        }
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.place() {
            Some(place) => write!(f, "{} {place}", self.name()),
            None => f.write_str(self.name()),
        }
    }
}

/// One source of values, in the order of [`Settings::resolve`].
#[derive(Debug)]
pub(crate) struct Layer {
    origin: Origin,
    values: Vec<(&'static Key, Value)>,
}

/// Every setting with its value and origin.
#[derive(Debug)]
pub(crate) struct Settings {
    values: Vec<(Value, Origin)>,
    bounds: Bounds,
    warnings: Vec<String>,
}

impl Settings {
    /// Puts layers over the defaults, the weakest first. What a policy forbids or a project file may not do is left out,
    /// and told.
    fn resolve(bounds: Bounds, layers: Vec<Layer>) -> (Self, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let mut settings = Self::default();
        for bound in bounds.iter() {
            let slot = settings.slot(bound.key);
            if bound.forbids(&slot.0) {
                *slot = (bound.value.clone(), bound.origin.clone());
            }
        }
        for layer in layers {
            for (key, value) in layer.values {
                if let Some(bound) = bounds.of(key).filter(|bound| bound.forbids(&value)) {
                    mistakes.push(bound.mistake(&value, &layer.origin));
                    continue;
                }
                let slot = settings.slot(key);
                if matches!(layer.origin, Origin::Project(_)) && key.loosens(&slot.0, &value) {
                    mistakes.push(loosened(key, slot, &value, &layer.origin));
                    continue;
                }
                *slot = (value, layer.origin.clone());
            }
        }
        settings.bounds = bounds;
        (settings, mistakes)
    }

    fn slot(&mut self, key: &Key) -> &mut (Value, Origin) {
        let at = KEYS.iter().position(|known| known.name == key.name);
        &mut self.values[at.expect("a layer's keys come from the table")]
    }

    /// Returns the loosest values that policies let settings have.
    pub(crate) fn bounds(&self) -> &Bounds {
        &self.bounds
    }

    /// Returns a value and where it comes from.
    pub(crate) fn get(&self, key: &Key) -> (&Value, &Origin) {
        let at = KEYS.iter().position(|known| known.name == key.name);
        let (value, origin) = &self.values[at.expect("keys come from the table")];
        (value, origin)
    }

    /// Returns what the user should hear about the files.
    pub(crate) fn warnings(&self) -> &[String] {
        &self.warnings
    }
}

impl Default for Settings {
    fn default() -> Self {
        let value = |key: &Key| {
            let value = key.parse(key.default);
            (
                value.expect("a unit test parses every default"),
                Origin::Default,
            )
        };
        Self {
            values: KEYS.iter().map(value).collect(),
            bounds: Bounds::default(),
            warnings: Vec::new(),
        }
    }
}

/// Reads every layer; `flags` are `KEY=VALUE` texts.
pub(crate) fn load(
    environment: &Environment,
    paths: &Paths,
    flags: &[String],
) -> Result<Settings, Failure> {
    let warnings = paths.check()?;
    let mut gathered = gather(environment, paths);
    gathered.settings_flags(flags)?;
    if !gathered.mistakes.is_empty() {
        return Err(gathered.mistakes.swap_remove(0).into());
    }
    let (mut settings, mut mistakes) = Settings::resolve(gathered.bounds, gathered.layers);
    if !mistakes.is_empty() {
        return Err(mistakes.swap_remove(0).into());
    }
    settings.warnings = warnings;
    settings.warnings.append(&mut gathered.warnings);
    Ok(settings)
}

/// A file that settings are looked for in.
#[derive(Debug)]
pub(crate) struct Looked {
    /// `system file`, `user file` or `project file`.
    pub(crate) role: &'static str,
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What is in it; `None` where there is none, or it cannot be read.
    pub(crate) file: Option<SettingsFile>,
}

/// Every layer as far as it can be read, with every mistake.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    bounds: Bounds,
    layers: Vec<Layer>,
    /// What is wrong, in the order of the layers.
    pub(crate) mistakes: Vec<Mistake>,
    /// The files that were looked at.
    pub(crate) looked: Vec<Looked>,
    warnings: Vec<String>,
}

impl Gathered {
    /// Reads one file into a layer.
    fn add(&mut self, origin: Origin, path: PathBuf) {
        let file = SettingsFile::read(&path).unwrap_or_else(|mistake| {
            self.mistakes.push(mistake);
            None
        });
        let role = origin.name();
        if let Some(file) = &file {
            let (layer, mut mistakes) = file.layer(origin);
            self.layers.push(layer);
            self.mistakes.append(&mut mistakes);
        }
        self.looked.push(Looked { role, path, file });
    }

    fn settings_flags(&mut self, flags: &[String]) -> Result<(), Failure> {
        let values = flags.iter().map(|flag| parse_flag(flag));
        self.layers.push(Layer {
            origin: Origin::Flag,
            values: values.collect::<Result<_, _>>()?,
        });
        Ok(())
    }

    /// Puts the layers together as far as they are right, and returns all that is wrong.
    pub(crate) fn judge(self) -> (Settings, Vec<Mistake>, Vec<Looked>) {
        let (settings, loosened) = Settings::resolve(self.bounds, self.layers);
        let mut mistakes = self.mistakes;
        mistakes.extend(loosened);
        (settings, mistakes, self.looked)
    }
}

/// Reads the files and the variables.
pub(crate) fn gather(environment: &Environment, paths: &Paths) -> Gathered {
    let mut gathered = of_machine(Some(paths), Path::new(SYSTEM_FILE));
    let user = paths.user_file();
    gathered.add(Origin::User(user.clone()), user);
    if let Some(path) = environment.folder().and_then(project_file) {
        match std::fs::metadata(&path).map(|found| found.uid()) {
            Ok(owner) if owner != paths::user() && owner != 0 => gathered.warnings.push(format!(
                "`{}` is not used: it belongs to another user",
                path.display()
            )),
            _ => gathered.add(Origin::Project(path.clone()), path),
        }
    }
    variables(environment, &mut gathered);
    gathered
}

/// Reads what holds for everybody on this machine, and the policy of a user where there is a home.
fn of_machine(paths: Option<&Paths>, system: &Path) -> Gathered {
    let (bounds, mistakes) = Bounds::look(paths);
    let mut gathered = Gathered {
        bounds,
        mistakes,
        ..Gathered::default()
    };
    if let Err(failure) = paths::only_root_changes(system) {
        let place = system.display().to_string();
        gathered.mistakes.push(Mistake::of(place, &failure));
    }
    gathered.add(Origin::System(system.to_owned()), system.to_owned());
    gathered
}

/// Returns what holds where there is no home, and so nothing of a user's.
pub(crate) fn without_home() -> Result<Settings, Failure> {
    let (settings, mistakes, _) = of_machine(None, Path::new(SYSTEM_FILE)).judge();
    match mistakes.into_iter().next() {
        Some(mistake) => Err(mistake.into()),
        None => Ok(settings),
    }
}

/// Returns what holds where the user's file says nothing: the system's file over the defaults, within the policies, as
/// far as they are right.
pub(crate) fn below_user(paths: &Paths, system: &Path) -> Settings {
    let mut gathered = Gathered {
        bounds: Bounds::look(Some(paths)).0,
        ..Gathered::default()
    };
    gathered.add(Origin::System(system.to_owned()), system.to_owned());
    gathered.judge().0
}

/// Finds a key by name; the error suggests the one that was meant.
pub(crate) fn find(name: &str) -> Result<&'static Key, Failure> {
    Key::find(name).ok_or_else(|| {
        // A name that is a secret in the wrong place is not repeated.
        if secret::in_text(name).next().is_some() {
            return Failure::usage("there is no setting of that name, which looks like a secret")
                .hint(secret::WHERE);
        }
        let failure = Failure::usage(format!("there is no setting `{name}`"));
        match nearest(name, KEYS.iter().map(|key| key.name.to_owned())) {
            Some(near) => failure.hint(format!("did you mean `{near}`?")),
            None if secret::names_one(name) => failure.hint(secret::WHERE),
            None => failure.hint("proxmox-ai config list"),
        }
    })
}

/// Reads the settings' variables; one that names no setting is an error.
fn variables(environment: &Environment, gathered: &mut Gathered) {
    for (name, value) in environment.starting_with(VARIABLE_PREFIX) {
        if name.starts_with(TEST_PREFIX) || value.is_empty() {
            continue;
        }
        let Some(key) = KEYS.iter().find(|key| key.variable() == name) else {
            let hint = match nearest(&name, KEYS.iter().map(Key::variable)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("unset {name}"),
            };
            let message = format!("the variable `{name}` names no setting");
            gathered
                .mistakes
                .push(Mistake::new(name, message).hint(hint));
            continue;
        };
        let value = value
            .to_str()
            .ok_or_else(|| "it is not valid UTF-8".to_owned())
            .and_then(|text| key.parse(text));
        match value {
            Ok(value) => gathered.layers.push(Layer {
                origin: Origin::Variable(name),
                values: vec![(key, value)],
            }),
            Err(message) => gathered
                .mistakes
                .push(Mistake::new(format!("the variable {name}"), message)),
        }
    }
}

fn parse_flag(flag: &str) -> Result<(&'static Key, Value), Failure> {
    let (name, value) = flag.split_once('=').ok_or_else(|| {
        Failure::usage(format!("`--set {flag}` has no `=`")).hint("--set KEY=VALUE")
    })?;
    let key = find(name)?;
    let value = key.parse(value).map_err(Failure::usage)?;
    Ok((key, value))
}

fn project_file(folder: &Path) -> Option<PathBuf> {
    folder
        .ancestors()
        .map(|folder| folder.join(PROJECT_FILE))
        .find(|path| path.is_file())
}

fn loosened(key: &Key, slot: &(Value, Origin), value: &Value, origin: &Origin) -> Mistake {
    let place = origin.place().unwrap_or_default();
    let message = format!(
        "a project file may make privacy stricter, never looser\n{} = {} in `{place}`\n{} = {} in {}",
        key.name,
        value,
        key.name,
        slot.0,
        slot.1
            .place()
            .map_or_else(|| slot.1.name().to_owned(), |place| format!("`{place}`")),
    );
    Mistake {
        exit: Exit::Policy,
        ..Mistake::new(place, message)
            .hint(format!(
                "remove the line, or decide for yourself: proxmox-ai config set {} {value}",
                key.name
            ))
            .rule(key.name)
    }
}

/// Returns the candidate that is nearest to a mistyped name, if one is near.
pub(crate) fn nearest(name: &str, candidates: impl Iterator<Item = String>) -> Option<String> {
    candidates
        .map(|candidate| (distance(name, &candidate), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(6) / 3)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Counts the insertions, removals and replacements between two words.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (line, a) in from.chars().enumerate() {
        let mut corner = row[0];
        row[0] = line + 1;
        for (at, b) in to.iter().enumerate() {
            let replace = corner + usize::from(a != *b);
            corner = row[at + 1];
            row[at + 1] = replace.min(corner + 1).min(row[at] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(origin: fn(PathBuf) -> Origin, text: &str) -> Result<Layer, Failure> {
        let path = PathBuf::from("f.toml");
        let file = SettingsFile::parse(&path, text.to_owned())?;
        let (layer, mistakes) = file.layer(origin(path));
        match mistakes.into_iter().next() {
            Some(mistake) => Err(mistake.into()),
            None => Ok(layer),
        }
    }

    fn read(environment: &Environment) -> Gathered {
        let mut gathered = Gathered::default();
        variables(environment, &mut gathered);
        gathered
    }

    #[test]
    fn the_later_layer_wins_and_is_named() {
        let settings = Settings::resolve(
            Bounds::default(),
            vec![
                file(Origin::System, "[ai]\nthreads = 1\nbatch = 2").unwrap(),
                file(Origin::User, "ai.threads = 3").unwrap(),
            ],
        )
        .0;
        assert_eq!((settings.threads(), settings.batch()), (Some(3), Some(2)));
        let (_, origin) = settings.get(Key::find("ai.threads").unwrap());
        assert_eq!(origin.to_string(), "user file f.toml");
    }

    #[test]
    fn a_project_file_may_tighten_and_not_loosen() {
        let strict = "network.external_access = false";
        let loose = "network.external_access = true";
        let (tighter, none) = Settings::resolve(
            Bounds::default(),
            vec![file(Origin::Project, strict).unwrap()],
        );
        assert!(none.is_empty());
        assert!(!tighter.external_access());
        let refused = Settings::resolve(
            Bounds::default(),
            vec![
                file(Origin::User, strict).unwrap(),
                file(Origin::Project, loose).unwrap(),
            ],
        );
        assert_eq!(refused.1[0].exit, Exit::Policy);
        assert!(!refused.0.external_access());
    }

    #[test]
    fn unknown_keys_and_wrong_types_are_errors() {
        for wrong in [
            "ai.treads = 4",
            "ai.threads = \"four\"",
            "ai.threads = true",
            "ai.threads = { count = 4 }",
            "ai = 4",
            "network.external_access = \"false\"",
            "ai.keep_alive = 5",
            "ai.threads = 0",
            "ai.require_layers = \"landlok\"",
            "ai.require_layers = \"\"",
            "ai.require_layers = [4]",
        ] {
            let failure = file(Origin::User, wrong).expect_err(wrong);
            assert_eq!(failure.exit, Exit::Usage, "{wrong}");
        }
    }

    #[test]
    fn every_key_has_its_variable() {
        for key in &KEYS {
            let environment = Environment::of(&[(&key.variable(), key.default)]);
            let layers = read(&environment).layers;
            assert_eq!(layers[0].values[0].0.name, key.name);
        }
        let typo = Environment::of(&[("PROXMOX_AI_AI_THREAD", "4")]);
        assert_eq!(
            read(&typo).mistakes[0].hint.as_deref(),
            Some("did you mean `PROXMOX_AI_AI_THREADS`?")
        );
    }

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        let known = || {
            ["ai.threads", "ai.model"]
                .iter()
                .map(|name| (*name).to_owned())
        };
        assert_eq!(nearest("ai.treads", known()).as_deref(), Some("ai.threads"));
        assert_eq!(nearest("storage.zfs", known()), None);
    }
}
