//! Settings: where each value comes from, and what a mistake in one looks like.
//!
//! Precedence, first wins: flag, environment, project file, user file, system file, default. A project
//! file may make privacy stricter, never looser: one that tries is an error.

mod keys;
mod policy;

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use pai_cage::effective::LayerSet;
use toml_edit::DocumentMut;

pub(crate) use keys::{KEYS, Key, Strictness, VARIABLE_PREFIX, Value};
pub(crate) use policy::{POLICY_FILE, Policy, policy_keys};

use pai_redact::{Action, Class, Modes};

use crate::env::Environment;
use crate::failure::{Exit, Failure};
use crate::paths::{self, Paths};
use crate::ui::Colour;

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
            Self::System(path) | Self::User(path) | Self::Project(path) => {
                Some(path.display().to_string())
            }
            Self::Variable(name) => Some(name.clone()),
            Self::Flag => Some("--set".to_owned()),
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
    warnings: Vec<String>,
}

impl Settings {
    /// Puts layers over the defaults, the weakest first.
    fn resolve(layers: Vec<Layer>) -> Result<Self, Failure> {
        let mut values: Vec<(Value, Origin)> = KEYS
            .iter()
            .map(|key| {
                let value = key.parse(key.default);
                (
                    value.expect("a unit test parses every default"),
                    Origin::Default,
                )
            })
            .collect();
        for layer in layers {
            for (key, value) in layer.values {
                let at = KEYS.iter().position(|known| known.name == key.name);
                let slot = &mut values[at.expect("a layer's keys come from the table")];
                if matches!(layer.origin, Origin::Project(_)) && key.loosens(&slot.0, &value) {
                    return Err(loosened(key, slot, &value, &layer.origin));
                }
                *slot = (value, layer.origin.clone());
            }
        }
        Ok(Self {
            values,
            warnings: Vec::new(),
        })
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

    /// Returns the model by name, or `None` for the automatic choice.
    pub(crate) fn model(&self) -> Option<&str> {
        match self.value("ai.model") {
            Value::Word(name) => Some(name),
            _ => None,
        }
    }

    /// Returns the size of the context in tokens, or `None` for the automatic choice.
    pub(crate) fn context(&self) -> Option<u32> {
        self.count("ai.context")
    }

    /// Returns the number of threads, or `None` for the automatic choice.
    pub(crate) fn threads(&self) -> Option<u32> {
        self.count("ai.threads")
    }

    /// Returns the batch size, or `None` for the automatic choice.
    pub(crate) fn batch(&self) -> Option<u32> {
        self.count("ai.batch")
    }

    /// Returns how long the worker stays up.
    pub(crate) fn keep_alive(&self) -> Duration {
        self.time("ai.keep_alive")
    }

    /// Returns how long an answer may take.
    pub(crate) fn request_timeout(&self) -> Duration {
        self.time("ai.request_timeout")
    }

    /// Returns the layers of the cage that must hold beyond the minimum.
    pub(crate) fn required_layers(&self) -> LayerSet {
        match self.value("ai.require_layers") {
            Value::Layers(set) => *set,
            _ => LayerSet::all(),
        }
    }

    /// Says whether a command may reach beyond this machine.
    pub(crate) fn external_access(&self) -> bool {
        self.value("network.external_access") == &Value::Switch(true)
    }

    /// Refuses, naming the setting's origin, when nothing may reach beyond this machine.
    pub(crate) fn demand_external_access(&self, what: &str) -> Result<(), Failure> {
        if self.external_access() {
            return Ok(());
        }
        let key = Key::find("network.external_access").expect("the key is in the table");
        let origin = self.get(key).1;
        Err(Failure::new(
            Exit::Policy,
            format!("{what} is refused: `network.external_access` is false ({origin})"),
        )
        .hint("proxmox-ai config get network.external_access --origin"))
    }

    /// Returns when to use colour.
    pub(crate) fn color(&self) -> Colour {
        match self.word("ui.color") {
            "always" => Colour::Always,
            "never" => Colour::Never,
            _ => Colour::Auto,
        }
    }

    fn value(&self, name: &str) -> &Value {
        self.get(Key::find(name).expect("accessors name keys of the table"))
            .0
    }

    /// Returns what is done with each class of sensitive data.
    pub(crate) fn redact_modes(&self) -> Modes {
        let set = |modes: Modes, class, key| {
            let action = Action::of(self.word(key)).expect("the key's words are names of actions");
            modes
                .with(class, action)
                .expect("the key's words are the class's actions")
        };
        let modes = set(Modes::default(), Class::Network, "redact.network");
        set(modes, Class::Pii, "redact.pii")
    }

    fn count(&self, name: &str) -> Option<u32> {
        match self.value(name) {
            Value::Count(count) => u32::try_from(*count).ok(),
            _ => None,
        }
    }

    fn time(&self, name: &str) -> Duration {
        match self.value(name) {
            Value::Time(time) => *time,
            _ => Duration::ZERO,
        }
    }

    fn word(&self, name: &str) -> &str {
        match self.value(name) {
            Value::Word(word) => word,
            _ => "",
        }
    }
}

/// Reads every layer; `flags` are `KEY=VALUE` texts.
pub(crate) fn load(
    environment: &Environment,
    paths: &Paths,
    flags: &[String],
) -> Result<Settings, Failure> {
    let mut warnings = paths.check()?;
    let user = paths.user_file();
    let mut layers = Vec::new();
    let system = Path::new(SYSTEM_FILE);
    if let Some(document) = read(system)? {
        layers.push(layer(Origin::System(system.to_owned()), &document)?);
    }
    if let Some(document) = read(&user)? {
        layers.push(layer(Origin::User(user.clone()), &document)?);
    }
    if let Some(path) = environment.folder().and_then(project_file) {
        match std::fs::metadata(&path).map(|found| found.uid()) {
            Ok(owner) if owner != paths::user() && owner != 0 => warnings.push(format!(
                "`{}` is not used: it belongs to another user",
                path.display()
            )),
            _ => {
                if let Some(document) = read(&path)? {
                    layers.push(layer(Origin::Project(path), &document)?);
                }
            }
        }
    }
    layers.extend(variables(environment)?);
    layers.push(Layer {
        origin: Origin::Flag,
        values: flags
            .iter()
            .map(|flag| parse_flag(flag))
            .collect::<Result<_, _>>()?,
    });
    let mut settings = Settings::resolve(layers)?;
    settings.warnings = warnings;
    Ok(settings)
}

/// Finds a key by name; the error suggests the one that was meant.
pub(crate) fn find(name: &str) -> Result<&'static Key, Failure> {
    Key::find(name).ok_or_else(|| {
        let failure = Failure::usage(format!("there is no setting `{name}`"));
        match nearest(name, KEYS.iter().map(|key| key.name.to_owned())) {
            Some(near) => failure.hint(format!("did you mean `{near}`?")),
            None => failure.hint("proxmox-ai config list"),
        }
    })
}

/// Reads a settings file; `None` when there is none.
pub(crate) fn read(path: &Path) -> Result<Option<DocumentMut>, Failure> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if paths::is_absent(&error) => return Ok(None),
        Err(error) => return Err(Failure::file("read", path, error)),
    };
    text.parse::<DocumentMut>().map(Some).map_err(|error| {
        Failure::usage(format!(
            "`{}` is not valid TOML\n{}",
            path.display(),
            error.to_string().trim_end()
        ))
    })
}

/// Turns a document into a layer; every key must be known and every value of its type.
fn layer(origin: Origin, document: &DocumentMut) -> Result<Layer, Failure> {
    let place = origin.place().unwrap_or_default();
    let at = |failure: Failure| Failure {
        source: format!("{failure}\nin `{place}`").into(),
        ..failure
    };
    let mut values = Vec::new();
    for (name, value) in flatten(document) {
        let key = find(&name).map_err(at)?;
        let value = value
            .ok_or_else(|| format!("`{name}` must be {}, not a table", key.expects()))
            .and_then(|value| key.parse_toml(value))
            .map_err(|message| at(Failure::usage(message)))?;
        values.push((key, value));
    }
    Ok(Layer { origin, values })
}

/// Returns every dotted name of a document with its value; a name below which there are only tables has none.
pub(crate) fn flatten(document: &DocumentMut) -> Vec<(String, Option<&toml_edit::Value>)> {
    fn walk<'a>(
        prefix: &str,
        table: &'a dyn toml_edit::TableLike,
        out: &mut Vec<(String, Option<&'a toml_edit::Value>)>,
    ) {
        for (name, item) in table.iter() {
            let full = match prefix {
                "" => name.to_owned(),
                _ => format!("{prefix}.{name}"),
            };
            match item.as_table_like() {
                Some(inner) if Key::find(&full).is_none() => walk(&full, inner, out),
                _ => out.push((full, item.as_value())),
            }
        }
    }
    let mut out = Vec::new();
    walk("", document.as_table(), &mut out);
    out
}

/// Reads the settings' variables; one that names no setting is an error.
fn variables(environment: &Environment) -> Result<Vec<Layer>, Failure> {
    let mut layers = Vec::new();
    for (name, value) in environment.starting_with(VARIABLE_PREFIX) {
        if name.starts_with(TEST_PREFIX) || value.is_empty() {
            continue;
        }
        let Some(key) = KEYS.iter().find(|key| key.variable() == name) else {
            let failure = Failure::usage(format!("the variable `{name}` names no setting"));
            return Err(match nearest(&name, KEYS.iter().map(Key::variable)) {
                Some(near) => failure.hint(format!("did you mean `{near}`?")),
                None => failure.hint(format!("unset {name}")),
            });
        };
        let value = value
            .to_str()
            .ok_or_else(|| "it is not valid UTF-8".to_owned())
            .and_then(|text| key.parse(text))
            .map_err(|message| Failure::usage(format!("{message}\nin the variable {name}")))?;
        layers.push(Layer {
            origin: Origin::Variable(name),
            values: vec![(key, value)],
        });
    }
    Ok(layers)
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

fn loosened(key: &Key, slot: &(Value, Origin), value: &Value, origin: &Origin) -> Failure {
    Failure::new(
        Exit::Policy,
        format!(
            "a project file may make privacy stricter, never looser\n{} = {} in {}\n{} = {} in {}",
            key.name,
            value,
            origin.place().unwrap_or_default(),
            key.name,
            slot.0,
            slot.1.place().unwrap_or_else(|| slot.1.name().to_owned()),
        ),
    )
    .hint(format!(
        "remove the line, or decide for yourself: proxmox-ai config set {} {value}",
        key.name
    ))
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
        layer(origin(PathBuf::from("f.toml")), &text.parse().unwrap())
    }

    #[test]
    fn the_later_layer_wins_and_is_named() {
        let settings = Settings::resolve(vec![
            file(Origin::System, "[ai]\nthreads = 1\nbatch = 2").unwrap(),
            file(Origin::User, "ai.threads = 3").unwrap(),
        ])
        .unwrap();
        assert_eq!((settings.threads(), settings.batch()), (Some(3), Some(2)));
        let (_, origin) = settings.get(Key::find("ai.threads").unwrap());
        assert_eq!(origin.to_string(), "user file f.toml");
    }

    #[test]
    fn a_project_file_may_tighten_and_not_loosen() {
        let strict = "network.external_access = false";
        let loose = "network.external_access = true";
        let tighter = Settings::resolve(vec![file(Origin::Project, strict).unwrap()]).unwrap();
        assert!(!tighter.external_access());
        let refused = Settings::resolve(vec![
            file(Origin::User, strict).unwrap(),
            file(Origin::Project, loose).unwrap(),
        ]);
        assert_eq!(refused.unwrap_err().exit, Exit::Policy);
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
            let layers = variables(&environment).unwrap();
            assert_eq!(layers[0].values[0].0.name, key.name);
        }
        let typo = Environment::of(&[("PROXMOX_AI_AI_THREAD", "4")]);
        let failure = variables(&typo).unwrap_err();
        assert_eq!(
            failure.hint.as_deref(),
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
