//! What a setting is: name, type, default, meaning, and which way is the stricter one.

use std::time::Duration;

use pai_cage::effective::Layer;

use super::secret;
use super::table::KEYS;
use super::value::{Value, is_folder, is_model_name, parse_layers, parse_size, parse_time};

/// What a setting may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `true` or `false`.
    Switch,
    /// A whole number between two bounds, or the word `auto`.
    CountOrAuto(u64, u64),
    /// A whole number between two bounds.
    Count(u64, u64),
    /// A whole number of days between two bounds, or the word `forever`.
    DaysOrForever(u64, u64),
    /// A number of bytes with a unit such as `256MiB`, between two bounds in bytes.
    Size(u64, u64),
    /// An absolute path of a folder, or the word `none`.
    Folder,
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
    /// `true` is the stricter value.
    TrueIsStricter,
    /// The value that demands more layers, or the greater number, is the stricter one.
    MoreIsStricter,
    /// The smaller number is the stricter one.
    LessIsStricter,
    /// It is not a project's to decide.
    NotByProject,
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
            Kind::DaysOrForever(..) if text == "forever" => Some(Value::Word(text.to_owned())),
            Kind::CountOrAuto(least, most)
            | Kind::Count(least, most)
            | Kind::DaysOrForever(least, most) => text
                .parse()
                .ok()
                .filter(|count| (least..=most).contains(count))
                .map(Value::Count),
            Kind::Size(least, most) => parse_size(text)
                .filter(|bytes| (least..=most).contains(bytes))
                .map(Value::Size),
            Kind::Folder => is_folder(text).then(|| Value::Word(text.to_owned())),
            Kind::Time(least, most) => parse_time(text)
                .filter(|seconds| (least..=most).contains(seconds))
                .map(|seconds| Value::Time(Duration::from_secs(seconds))),
            Kind::OneOf(words) => words.contains(&text).then(|| Value::Word(text.to_owned())),
            Kind::Layers => parse_layers(text).map(Value::Layers),
            Kind::Model => is_model_name(text).then(|| Value::Word(text.to_owned())),
        };
        parsed.ok_or_else(|| {
            // What was typed in the wrong place may be a secret, and is not repeated then.
            let text = match secret::is_one(self.name, text) {
                true => "what was given, which looks like a secret".to_owned(),
                false => format!("`{text}`"),
            };
            format!("`{}` must be {}, not {text}", self.name, self.expects())
        })
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
            (
                Kind::CountOrAuto(..) | Kind::Count(..) | Kind::DaysOrForever(..),
                Toml::Integer(count),
            ) => self.parse(&count.value().to_string()),
            (Kind::Switch | Kind::Count(..), Toml::String(_)) => wrong("a text in quotes"),
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
            Kind::Count(least, most) => format!("a whole number from {least} to {most}"),
            Kind::DaysOrForever(least, most) => {
                format!("a whole number of days from {least} to {most}, or `forever`")
            }
            Kind::Size(least, most) => format!(
                "a size from {} to {}, such as `100MB` or `2GiB`",
                Value::Size(least),
                Value::Size(most),
            ),
            Kind::Folder => "the absolute path of a folder, or `none`".to_owned(),
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

    /// Returns the words that the setting may be, where they can be listed.
    pub(crate) fn words(&self) -> Vec<&'static str> {
        match self.kind {
            Kind::Switch => vec!["true", "false"],
            Kind::CountOrAuto(..) | Kind::Model => vec!["auto"],
            Kind::DaysOrForever(..) => vec!["forever"],
            Kind::OneOf(words) => words.to_vec(),
            Kind::Folder => vec!["none"],
            Kind::Layers => ["minimum", "all"]
                .into_iter()
                .chain(Layer::ALL.iter().map(|layer| layer.name()))
                .collect(),
            Kind::Count(..) | Kind::Size(..) | Kind::Time(..) => vec![self.default],
        }
    }

    /// Returns the setting's group and its name in it: `ai` and `threads`.
    pub(crate) fn parts(&self) -> (&'static str, &'static str) {
        self.name
            .split_once('.')
            .expect("a unit test looks at every name")
    }

    /// Says which way is the stricter one, for people; `None` where privacy does not depend on it.
    pub(crate) fn stricter(&self) -> Option<&'static str> {
        Some(match self.strictness {
            Strictness::Free => return None,
            Strictness::FalseIsStricter => "`false`",
            Strictness::TrueIsStricter => "`true`",
            Strictness::MoreIsStricter => "more",
            Strictness::LessIsStricter => "less",
            Strictness::NotByProject => "not for projects",
            Strictness::ShorterIsStricter => "shorter",
            Strictness::LaterIsStricter => "later",
        })
    }

    /// Says whether a change from one value to another costs privacy.
    pub(crate) fn loosens(&self, from: &Value, to: &Value) -> bool {
        match (self.strictness, self.kind, from, to) {
            (Strictness::Free, ..) => false,
            (Strictness::NotByProject, ..) => from != to,
            (Strictness::TrueIsStricter, ..) => to == &Value::Switch(false) && from != to,
            (Strictness::LessIsStricter, _, Value::Count(from), Value::Count(to))
            | (Strictness::LessIsStricter, _, Value::Size(from), Value::Size(to)) => to > from,
            (Strictness::FalseIsStricter, ..) => to == &Value::Switch(true) && from != to,
            (Strictness::MoreIsStricter, _, Value::Layers(from), Value::Layers(to)) => {
                !from.minus(*to).is_empty()
            }
            (Strictness::MoreIsStricter, _, Value::Count(from), Value::Count(to)) => to < from,
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
            let (group, name) = key.parts();
            assert!(!group.is_empty() && !name.contains('.'), "{}", key.name);
            let words = key.words();
            assert!(
                words.iter().all(|word| key.parse(word).is_ok()),
                "{words:?}"
            );
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
        assert!(loosens("ai.cache_encryption", "true", "false"));
        assert!(!loosens("ai.cache_encryption", "false", "true"));
        assert!(loosens("ai.cache_retention_days", "7", "30"));
        assert!(!loosens("ai.cache_retention_days", "7", "1"));
        assert!(!loosens("ai.cache_size", "256MiB", "100MB"));
        assert!(loosens("models.shared_folder", "none", "/srv/models"));
        assert!(loosens("audit.keep_days", "90", "30"));
        assert!(!loosens("audit.keep_days", "90", "90"));
        assert!(!loosens("audit.keep_days", "90", "365"));
        // A project that shortens it would destroy what its user has kept, and one that lengthens it keep what is to go.
        assert!(loosens("audit.retention_days", "forever", "30"));
        assert!(loosens("audit.retention_days", "30", "forever"));
    }
}
