//! The loosest values that a policy lets settings have: section `settings` of a policy file.
//!
//! Where nothing sets a setting, the bound holds if the default is looser; what sets it looser is refused, naming both.

use super::keys::Strictness;
use super::policy::{document, for_root, line_of_key, policy_files, read_policy};
use super::{Key, Mistake, Origin, Value, find};
use crate::failure::Exit;
use crate::paths::Paths;

/// The loosest value that a setting may have.
#[derive(Clone, Debug)]
pub(crate) struct Bound {
    pub(crate) key: &'static Key,
    pub(crate) value: Value,
    pub(crate) origin: Origin,
}

impl Bound {
    /// Says whether a value is looser than this lets it be.
    pub(crate) fn forbids(&self, value: &Value) -> bool {
        self.key.loosens(&self.value, value)
    }

    /// Says what the setting may be.
    pub(crate) fn words(&self) -> String {
        let value = &self.value;
        match self.key.strictness {
            Strictness::NotByProject => format!("no other value than {value} ({})", self.origin),
            _ => format!("no looser value than {value} ({})", self.origin),
        }
    }

    /// Makes the mistake of a layer that sets the key looser.
    pub(super) fn mistake(&self, value: &Value, origin: &Origin) -> Mistake {
        let name = self.key.name;
        let place = origin.place().unwrap_or_default();
        let message = format!(
            "a policy forbids this value\n{name} = {value} ({origin})\nit allows {}",
            self.words()
        );
        let hint = match origin {
            Origin::User(_) => format!("proxmox-ai config unset {name}"),
            Origin::Variable(variable) => format!("unset {variable}"),
            Origin::Flag => format!("leave `--set {name}={value}` out"),
            _ => format!("remove the line from `{place}`"),
        };
        Mistake {
            exit: Exit::Policy,
            ..Mistake::new(place, message).hint(hint).rule(name)
        }
    }
}

/// Bounds of all policies, each setting at most once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bounds(Vec<Bound>);

impl Bounds {
    /// Reads the policies as far as they are right, and returns what is wrong with their bounds.
    pub(crate) fn look(paths: Option<&Paths>) -> (Self, Vec<Mistake>) {
        let (mut bounds, mut mistakes) = (Self::default(), Vec::new());
        for origin in policy_files(paths) {
            match read_policy(&origin) {
                Ok(Some(text)) => {
                    let found = bounds.add(origin.clone(), &text);
                    mistakes.extend(found.into_iter().map(|one| for_root(&origin, one)));
                }
                Ok(None) => {}
                Err(mistake) => mistakes.push(mistake),
            }
        }
        (bounds, mistakes)
    }

    /// Adds those of a weaker policy as far as they are right, and returns what is wrong with them.
    pub(crate) fn add(&mut self, origin: Origin, text: &str) -> Vec<Mistake> {
        let place = origin.place().unwrap_or_default();
        let values = match document(&place, text) {
            Ok(document) => document.settings.unwrap_or_default(),
            Err(mistake) => return vec![mistake],
        };
        let mut mistakes = Vec::new();
        for (name, value) in &values {
            let taken = take(&place, name, value).and_then(|(key, value)| {
                let stands = self.of(key).filter(|above| above.forbids(&value));
                match stands {
                    Some(above) => Err(above.mistake(&value, &origin)),
                    None => Ok((key, value)),
                }
            });
            match taken {
                Ok((key, value)) => {
                    self.0.retain(|bound| bound.key.name != key.name);
                    let origin = origin.clone();
                    self.0.push(Bound { key, value, origin });
                }
                Err(mistake) => mistakes.push(mistake.at(line_of_key(text, name))),
            }
        }
        mistakes.sort_by_key(|mistake| mistake.line);
        mistakes
    }

    /// Returns the bound of a setting.
    pub(crate) fn of(&self, key: &Key) -> Option<&Bound> {
        self.0.iter().find(|bound| bound.key.name == key.name)
    }

    /// Returns all of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Bound> {
        self.0.iter()
    }
}

fn take(
    place: &str,
    name: &str,
    value: &serde_json::Value,
) -> Result<(&'static Key, Value), Mistake> {
    let key = find(name).map_err(|failure| Mistake::of(place, &failure))?;
    if key.stricter().is_none() {
        let message = format!("`{name}` has no stricter side that a policy could ask for");
        return Err(Mistake::new(place, message).hint(
            "set it for everybody in /etc/proxmox-ai/config.toml, where users may change it",
        ));
    }
    let wrong = |message: String| Mistake::new(place, message);
    let value = toml(value)
        .ok_or_else(|| format!("`{name}` must be {}", key.expects()))
        .map_err(wrong)?;
    let value = key.parse_toml(&value).map_err(wrong)?;
    Ok((key, value))
}

/// Turns a value of a policy into one of a settings file, so that both are read in one place.
fn toml(value: &serde_json::Value) -> Option<toml_edit::Value> {
    use serde_json::Value as Json;
    Some(match value {
        Json::Bool(on) => (*on).into(),
        Json::Number(number) => number.as_i64()?.into(),
        Json::String(text) => text.as_str().into(),
        Json::Array(all) => all
            .iter()
            .map(toml)
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .collect::<toml_edit::Array>()
            .into(),
        Json::Null | Json::Object(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> (Bounds, Vec<Mistake>) {
        let mut bounds = Bounds::default();
        let mistakes = bounds.add(Origin::Administrator("etc".into()), text);
        (bounds, mistakes)
    }

    #[test]
    fn a_bound_is_a_value_of_a_setting_with_a_stricter_side() {
        let good = "settings:\n  ai.cache_encryption: true\n  ai.cache_retention_days: 1\n  ai.cache_size: 2MiB\n  \
                    ai.keep_alive: 0s\n  ai.require_layers: [landlock]\n  redact.network: mask\n";
        let (found, mistakes) = bounds(good);
        assert_eq!((found.iter().count(), mistakes), (6, vec![]));
        for wrong in [
            "ai.threads: 4",
            "ai.cache_encryption: \"true\"",
            "ai.cache_retention_days: many",
            "ai.cache_retention_days: -1",
            "ai.cache_retention_days: 1.5",
            "ai.cache_retention_day: 1",
            "ai: {cache_encryption: true}",
            "ai.require_layers: [4]",
            "ai.cache_size:",
        ] {
            let (found, mistakes) = bounds(&format!("settings:\n  {wrong}\n"));
            assert_eq!((found.iter().count(), mistakes.len()), (0, 1), "{wrong}");
            assert_eq!(
                (mistakes[0].exit, mistakes[0].line),
                (Exit::Usage, Some(2)),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_weaker_policy_may_tighten_a_bound_and_not_loosen_it() {
        let of = |days: u32| format!("settings: {{ai.cache_retention_days: {days}}}");
        let key = Key::find("ai.cache_retention_days").unwrap();
        let below = |days: u32| {
            let mut found = bounds(&of(7)).0;
            let mistakes = found.add(Origin::Policy("home".into()), &of(days));
            (found.of(key).unwrap().clone(), mistakes)
        };
        let (bound, mistakes) = below(1);
        assert_eq!((bound.value, mistakes), (Value::Count(1), vec![]));
        let (bound, mistakes) = below(30);
        assert_eq!(bound.value, Value::Count(7));
        assert_eq!(mistakes[0].exit, Exit::Policy);
        assert!(mistakes[0].message.contains("etc"), "{mistakes:?}");
    }
}
