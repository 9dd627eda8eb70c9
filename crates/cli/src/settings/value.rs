//! A setting's value: how it is read, and how it is shown.

use std::time::Duration;

use pai_cage::effective::LayerSet;

/// A setting's value, of the type that its key asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    Switch(bool),
    Count(u64),
    Auto,
    Size(u64),
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
            Self::Size(bytes) => {
                let units = SIZES.iter().filter(|(_, unit)| bytes % unit == 0);
                match units.max_by_key(|(_, unit)| unit) {
                    Some((name, unit)) if *bytes > 0 => write!(f, "{}{name}", bytes / unit),
                    _ => write!(f, "{bytes}B"),
                }
            }
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

/// The units of sizes; the longer names first, so that `MiB` is not read as `B`.
const SIZES: [(&str, u64); 9] = [
    ("KiB", 1 << 10),
    ("MiB", 1 << 20),
    ("GiB", 1 << 30),
    ("TiB", 1 << 40),
    ("kB", 1_000),
    ("MB", 1_000_000),
    ("GB", 1_000_000_000),
    ("TB", 1_000_000_000_000),
    ("B", 1),
];

/// Reads a size such as `256MiB`.
pub(super) fn parse_size(text: &str) -> Option<u64> {
    let (number, unit) = SIZES
        .iter()
        .find_map(|(name, unit)| Some((text.strip_suffix(name)?, *unit)))?;
    whole(number)?.checked_mul(unit)
}

/// Reads a time such as `90s`, `5m` or `1h` in seconds.
pub(super) fn parse_time(text: &str) -> Option<u64> {
    let (number, seconds) = [("h", 3600), ("m", 60), ("s", 1)]
        .iter()
        .find_map(|(unit, seconds)| Some((text.strip_suffix(unit)?, *seconds)))?;
    whole(number)?.checked_mul(seconds)
}

/// Reads a whole number of digits alone: no sign, no space.
fn whole(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Reads names of layers.
pub(super) fn parse_layers(text: &str) -> Option<LayerSet> {
    match text {
        "minimum" => Some(LayerSet::NONE),
        "all" => Some(LayerSet::all()),
        // An empty list is more likely a mistake than a wish.
        "" => None,
        names => names.parse().ok(),
    }
}

/// Says whether a text can be the name of a model.
pub(super) fn is_model_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._:-".contains(c);
    !text.is_empty() && text.len() <= 100 && text.chars().all(allowed) && !text.starts_with('-')
}

/// Says whether a text can be a folder: an absolute path without `..`, or `none`.
pub(super) fn is_folder(text: &str) -> bool {
    let path = std::path::Path::new(text);
    let plain = !text.chars().any(char::is_control);
    let climbs = path
        .components()
        .any(|part| part == std::path::Component::ParentDir);
    text == "none" || (path.is_absolute() && plain && !climbs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_read_as_it_is_written() {
        for text in ["1MiB", "256MiB", "3GB", "1500kB", "7B", "0B", "1TiB"] {
            let bytes = parse_size(text).unwrap();
            assert_eq!(Value::Size(bytes).to_string(), text);
        }
        for wrong in [
            "",
            "1",
            "MiB",
            "-1MiB",
            "1.5GB",
            "1 MB",
            "1mb",
            "99999999999TiB",
        ] {
            assert_eq!(parse_size(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_folder_is_absolute_and_does_not_climb() {
        assert!(is_folder("/srv/models") && is_folder("none"));
        for wrong in ["", "models", "~/models", "/srv/../etc", "/srv/\u{0}x"] {
            assert!(!is_folder(wrong), "{wrong:?}");
        }
    }
}
