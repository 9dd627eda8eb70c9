//! The table of settings: name, type, default, meaning, and which way is the stricter one.

use std::time::Duration;

use pai_cage::effective::{Layer, LayerSet};

/// What a setting may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `true` or `false`.
    Switch,
    /// A whole number between two bounds, or the word `auto`.
    CountOrAuto(u64, u64),
    /// A time such as `90s`, `5m` or `1h`, between two bounds in seconds.
    Time(u64, u64),
    /// One word of a list.
    OneOf(&'static [&'static str]),
    /// The name of a model, or the word `auto`.
    Model,
    /// Names of layers of the cage, or one of the words `minimum` and `all`.
    Layers,
}

/// Which change of a setting costs privacy; a project file may not make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// Privacy does not depend on it.
    Free,
    /// `false` is the stricter value.
    FalseIsStricter,
    /// The value that demands more layers is the stricter one.
    MoreIsStricter,
    /// The shorter time is the stricter one.
    ShorterIsStricter,
    /// The word that stands later in the list is the stricter one.
    LaterIsStricter,
}

/// One setting.
#[derive(Debug)]
pub(crate) struct Key {
    /// Its name, such as `ai.keep_alive`.
    pub(crate) name: &'static str,
    /// What it may be.
    pub(crate) kind: Kind,
    /// Its value when nobody sets it.
    pub(crate) default: &'static str,
    /// What it does, one sentence without a full stop.
    pub(crate) doc: &'static str,
    /// Which way is the stricter one.
    pub(crate) strictness: Strictness,
}

const MIB: u64 = 1 << 20;

/// Every setting; each one is read by something.
pub(crate) static KEYS: [Key; 11] = [
    Key {
        name: "ai.batch",
        kind: Kind::CountOrAuto(1, 8192),
        default: "auto",
        doc: "How many tokens of a prompt are decoded at once",
        strictness: Strictness::Free,
    },
    Key {
        name: "ai.context",
        kind: Kind::CountOrAuto(1024, MIB),
        default: "auto",
        doc: "The size of the model's context in tokens",
        strictness: Strictness::Free,
    },
    Key {
        name: "ai.keep_alive",
        kind: Kind::Time(0, 86_400),
        default: "5m",
        doc: "How long the worker stays up with the model after an answer; `0s` ends it at once",
        strictness: Strictness::ShorterIsStricter,
    },
    Key {
        name: "ai.model",
        kind: Kind::Model,
        default: "auto",
        doc: "The model that answers; `auto` chooses by the memory that is free",
        strictness: Strictness::Free,
    },
    Key {
        name: "ai.request_timeout",
        kind: Kind::Time(1, 3600),
        default: "2m",
        doc: "How long one answer may take before the worker is stopped",
        strictness: Strictness::Free,
    },
    Key {
        name: "ai.require_layers",
        kind: Kind::Layers,
        default: "minimum",
        doc: "Which layers of the cage must hold before the model is started, beyond the minimum without which it never is; a missing layer is told in any case",
        strictness: Strictness::MoreIsStricter,
    },
    Key {
        name: "ai.threads",
        kind: Kind::CountOrAuto(1, 1024),
        default: "auto",
        doc: "How many threads the model computes with; `auto` takes the physical cores",
        strictness: Strictness::Free,
    },
    Key {
        name: "network.external_access",
        kind: Kind::Switch,
        default: "true",
        doc: "Whether a command that says so may reach beyond this machine; `false` refuses `models pull`",
        strictness: Strictness::FalseIsStricter,
    },
    Key {
        name: "redact.network",
        kind: Kind::OneOf(&["keep", "pseudonymise", "mask"]),
        default: "keep",
        doc: "What is done with addresses and names of hosts before a model sees them: kept, replaced by stand-ins that keep networks apart, or masked",
        strictness: Strictness::LaterIsStricter,
    },
    Key {
        name: "redact.pii",
        kind: Kind::OneOf(&["keep", "mask"]),
        default: "mask",
        doc: "What is done with data about people before a model sees them",
        strictness: Strictness::LaterIsStricter,
    },
    Key {
        name: "ui.color",
        kind: Kind::OneOf(&["auto", "always", "never"]),
        default: "auto",
        doc: "When to use colour",
        strictness: Strictness::Free,
    },
];

/// A setting's value, of the type that its key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Switch(bool),
    Count(u64),
    Auto,
    Time(Duration),
    Word(String),
    Layers(LayerSet),
}

impl Value {
    /// Returns the value as it is written in a settings file.
    pub(crate) fn to_toml(&self) -> toml_edit::Value {
        match self {
            Self::Switch(on) => (*on).into(),
            Self::Count(count) => i64::try_from(*count).unwrap_or(i64::MAX).into(),
            other => other.to_string().into(),
        }
    }

    /// Returns the value as JSON documents show it.
    pub(crate) fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Switch(on) => (*on).into(),
            Self::Count(count) => (*count).into(),
            other => other.to_string().into(),
        }
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Switch(on) => on.fmt(f),
            Self::Count(count) => count.fmt(f),
            Self::Auto => f.write_str("auto"),
            Self::Word(word) => f.write_str(word),
            Self::Layers(set) if *set == LayerSet::NONE => f.write_str("minimum"),
            Self::Layers(set) if *set == LayerSet::all() => f.write_str("all"),
            Self::Layers(set) => {
                let names: Vec<&str> = set.iter().map(|layer| layer.name()).collect();
                f.write_str(&names.join(","))
            }
            Self::Time(time) => match time.as_secs() {
                0 => f.write_str("0s"),
                seconds if seconds % 3600 == 0 => write!(f, "{}h", seconds / 3600),
                seconds if seconds % 60 == 0 => write!(f, "{}m", seconds / 60),
                seconds => write!(f, "{seconds}s"),
            },
        }
    }
}

impl Key {
    /// Finds a key by its name.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.name == name)
    }

    /// Returns the name of the variable that sets the key.
    pub(crate) fn variable(&self) -> String {
        let name = self.name.to_ascii_uppercase().replace('.', "_");
        format!("{VARIABLE_PREFIX}{name}")
    }

    /// Reads a value from text; the error says what the key may be.
    pub(crate) fn parse(&self, text: &str) -> Result<Value, String> {
        let text = text.trim();
        let parsed = match self.kind {
            Kind::Switch => text.parse().ok().map(Value::Switch),
            Kind::CountOrAuto(..) | Kind::Model if text == "auto" => Some(Value::Auto),
            Kind::CountOrAuto(least, most) => text
                .parse()
                .ok()
                .filter(|count| (least..=most).contains(count))
                .map(Value::Count),
            Kind::Time(least, most) => parse_time(text)
                .filter(|seconds| (least..=most).contains(seconds))
                .map(|seconds| Value::Time(Duration::from_secs(seconds))),
            Kind::OneOf(words) => words.contains(&text).then(|| Value::Word(text.to_owned())),
            Kind::Layers => parse_layers(text).map(Value::Layers),
            Kind::Model => is_model_name(text).then(|| Value::Word(text.to_owned())),
        };
        parsed.ok_or_else(|| format!("`{}` must be {}, not `{text}`", self.name, self.expects()))
    }

    /// Reads a value from a settings file.
    pub(crate) fn parse_toml(&self, value: &toml_edit::Value) -> Result<Value, String> {
        use toml_edit::Value as Toml;
        let wrong = |found: &str| {
            Err(format!(
                "`{}` must be {}, not {found}",
                self.name,
                self.expects()
            ))
        };
        match (self.kind, value) {
            (Kind::Switch, Toml::Boolean(on)) => Ok(Value::Switch(*on.value())),
            (Kind::CountOrAuto(..), Toml::Integer(count)) => self.parse(&count.value().to_string()),
            (Kind::Switch, Toml::String(_)) => wrong("a text in quotes"),
            (_, Toml::String(text)) => self.parse(text.value()),
            (Kind::Layers, Toml::Array(names)) => {
                let names: Option<Vec<&str>> = names.iter().map(Toml::as_str).collect();
                match names {
                    Some(names) => self.parse(&names.join(",")),
                    None => wrong("a list of other things"),
                }
            }
            (_, Toml::Boolean(_)) => wrong("a switch"),
            (_, Toml::Integer(_) | Toml::Float(_)) => wrong("a bare number"),
            _ => wrong(value.type_name()),
        }
    }

    /// Says what the key may be, as in "must be …".
    pub(crate) fn expects(&self) -> String {
        match self.kind {
            Kind::Switch => "`true` or `false`".to_owned(),
            Kind::CountOrAuto(least, most) => {
                format!("a whole number from {least} to {most}, or `auto`")
            }
            Kind::Time(least, most) => format!(
                "a time from {} to {}, such as `90s`, `5m` or `1h`",
                Value::Time(Duration::from_secs(least)),
                Value::Time(Duration::from_secs(most)),
            ),
            Kind::OneOf(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                let (last, first) = words.split_last().expect("a list of words has words");
                format!("{} or {last}", first.join(", "))
            }
            Kind::Model => "the name of a model, or `auto`".to_owned(),
            Kind::Layers => {
                let names: Vec<&str> = Layer::ALL.iter().map(|layer| layer.name()).collect();
                format!(
                    "`minimum`, `all`, or names separated by commas, of {}",
                    names.join(", ")
                )
            }
        }
    }

    /// Says whether a change from one value to another costs privacy.
    pub(crate) fn loosens(&self, from: &Value, to: &Value) -> bool {
        match (self.strictness, self.kind, from, to) {
            (Strictness::Free, ..) => false,
            (Strictness::FalseIsStricter, ..) => to == &Value::Switch(true) && from != to,
            (Strictness::MoreIsStricter, _, Value::Layers(from), Value::Layers(to)) => {
                !from.minus(*to).is_empty()
            }
            (Strictness::ShorterIsStricter, _, Value::Time(from), Value::Time(to)) => to > from,
            (
                Strictness::LaterIsStricter,
                Kind::OneOf(words),
                Value::Word(from),
                Value::Word(to),
            ) => {
                let at = |word: &str| words.iter().position(|known| *known == word);
                at(to) < at(from)
            }
            _ => true,
        }
    }
}

/// What the settings' variables start with.
pub(crate) const VARIABLE_PREFIX: &str = "PROXMOX_AI_";

fn parse_time(text: &str) -> Option<u64> {
    let (number, seconds) = [("h", 3600), ("m", 60), ("s", 1)]
        .iter()
        .find_map(|(unit, seconds)| Some((text.strip_suffix(unit)?, *seconds)))?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    number.parse::<u64>().ok()?.checked_mul(seconds)
}

fn parse_layers(text: &str) -> Option<LayerSet> {
    match text {
        "minimum" => Some(LayerSet::NONE),
        "all" => Some(LayerSet::all()),
        // An empty list is more likely a mistake than a wish.
        "" => None,
        names => names.parse().ok(),
    }
}

fn is_model_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    !text.is_empty() && text.len() <= 100 && text.chars().all(allowed) && !text.starts_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_of_its_key_and_the_names_are_sorted() {
        for key in &KEYS {
            let value = key.parse(key.default).unwrap();
            assert_eq!(value.to_string(), key.default, "{}", key.name);
            let document = format!("x = {}", value.to_toml());
            let parsed: toml_edit::DocumentMut = document.parse().unwrap();
            assert_eq!(key.parse_toml(parsed["x"].as_value().unwrap()), Ok(value));
            assert!(!key.doc.ends_with('.'), "{}", key.name);
        }
        assert!(KEYS.is_sorted_by_key(|key| key.name));
    }

    #[test]
    fn times_have_a_unit_and_bounds() {
        let key = Key::find("ai.keep_alive").unwrap();
        assert_eq!(key.parse("90s"), Ok(Value::Time(Duration::from_secs(90))));
        assert_eq!(key.parse("120s").unwrap().to_string(), "2m");
        for wrong in [
            "5",
            "-5m",
            "+5m",
            "5 m",
            "",
            "m",
            "25h",
            "99999999999999999999h",
        ] {
            assert!(key.parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_stricter_direction_is_not_loosening() {
        let loosens = |name: &str, from: &str, to: &str| {
            let key = Key::find(name).unwrap();
            key.loosens(&key.parse(from).unwrap(), &key.parse(to).unwrap())
        };
        assert!(loosens("network.external_access", "false", "true"));
        assert!(!loosens("network.external_access", "true", "false"));
        assert!(loosens("ai.require_layers", "all", "landlock"));
        assert!(!loosens("ai.require_layers", "landlock", "net_ns,landlock"));
        assert!(loosens("ai.require_layers", "landlock", "net_ns"));
        assert!(loosens("ai.keep_alive", "5m", "1h"));
        assert!(!loosens("ai.keep_alive", "5m", "0s"));
        assert!(!loosens("ui.color", "auto", "always"));
    }
}
