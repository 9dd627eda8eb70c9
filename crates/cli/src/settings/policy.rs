//! The security policy of a user: `~/.proxmox-ai/security.yaml`, section `ai_security`.
//!
//! Each key is honoured or refused with what holds instead; none is accepted and ignored.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::nearest;
use crate::failure::{Exit, Failure};
use crate::paths;

/// The name of the file in the documented home.
pub(crate) const POLICY_FILE: &str = "security.yaml";

/// What a value of a key means to this version.
enum Meaning {
    /// It is kept to.
    Kept,
    /// It cannot be kept to; why, and what holds instead.
    Refused(&'static str),
}

use Meaning::{Kept, Refused};

/// One key with the meaning of `true` and of `false`.
struct Key {
    name: &'static str,
    on: Meaning,
    off: Meaning,
}

const fn key(name: &'static str, on: Meaning, off: Meaning) -> Key {
    Key { name, on, off }
}

/// Returns each key with what `true` and `false` mean, for the reference.
pub(crate) fn policy_keys() -> impl Iterator<Item = (&'static str, [&'static str; 2])> {
    let words = |meaning: &Meaning| match meaning {
        Kept => "kept to",
        Refused(why) => *why,
    };
    KEYS.iter()
        .map(move |key| (key.name, [words(&key.on), words(&key.off)]))
}

static KEYS: [Key; 10] = [
    key("external_downloads", Kept, Kept),
    key(
        "verify_model_checksums",
        Kept,
        Refused("a model is used only with the right SHA-256, and that cannot be switched off"),
    ),
    key(
        "encrypt_models",
        Refused(
            "models are not encrypted in this version; they are public files, used only with the right SHA-256, in a folder that others cannot write to",
        ),
        Kept,
    ),
    key(
        "secure_memory_handling",
        Refused(
            "memory is not locked in this version; other processes of yours cannot read the worker's, and it is gone when the worker ends (`ai.keep_alive`)",
        ),
        Kept,
    ),
    key(
        "memory_encryption",
        Refused(
            "a program cannot switch the machine's memory encryption on; other processes of yours cannot read the worker's memory",
        ),
        Kept,
    ),
    key(
        "sandbox_ai_processes",
        Kept,
        Refused("the model runs in the cage, and there is no way to run it without one"),
    ),
    key(
        "disable_external_ai_connections",
        Kept,
        Refused("there is no connection to an AI elsewhere that could be allowed"),
    ),
    key(
        "log_all_ai_operations",
        Refused(
            "there is no journal in this version; nothing that the model is asked is written down",
        ),
        Kept,
    ),
    key(
        "monitor_resource_usage",
        Refused(
            "nothing watches the worker over time in this version; its address space, its files and its time for an answer are limited",
        ),
        Kept,
    ),
    key(
        "detect_anomalies",
        Refused(
            "nothing looks for unusual behaviour in this version; the kernel ends a worker that tries what the cage forbids",
        ),
        Kept,
    ),
];

/// A policy that is kept to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    file: PathBuf,
    external_downloads: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    ai_security: Option<BTreeMap<String, serde_json::Value>>,
}

impl Policy {
    /// Reads the policy file; `None` when there is none.
    pub(crate) fn read(file: &Path) -> Result<Option<Self>, Failure> {
        match std::fs::read_to_string(file) {
            Ok(text) => Self::parse(file, &text).map(Some),
            Err(error) if paths::is_absent(&error) => Ok(None),
            Err(error) => Err(Failure::file("read", file, error)),
        }
    }

    fn parse(file: &Path, text: &str) -> Result<Self, Failure> {
        let place = file.display();
        // An empty file is an empty policy, which YAML calls null.
        let document: Option<Document> = serde_saphyr::from_str(text).map_err(|error| {
            Failure::usage(format!(
                "`{place}` is not a security policy\n{}",
                error.to_string().trim_end()
            ))
            .hint("its one section is `ai_security`, with keys that are true or false")
        })?;
        let values = document
            .and_then(|document| document.ai_security)
            .unwrap_or_default();
        let mut policy = Self {
            file: file.to_owned(),
            external_downloads: true,
        };
        for (name, value) in &values {
            let Some(key) = KEYS.iter().find(|key| key.name == name) else {
                let names = KEYS.iter().map(|key| key.name.to_owned());
                let failure = Failure::usage(format!(
                    "the security policy has no key `ai_security.{name}`\nin `{place}`"
                ));
                return Err(match nearest(name, names) {
                    Some(near) => failure.hint(format!("did you mean `{near}`?")),
                    None => failure.hint(format!("remove the line from `{place}`")),
                });
            };
            let Some(value) = value.as_bool() else {
                return Err(Failure::usage(format!(
                    "`ai_security.{name}` must be true or false\nin `{place}`"
                )));
            };
            if let Refused(why) = if value { &key.on } else { &key.off } {
                return Err(Failure::usage(format!(
                    "`ai_security.{name}: {value}` cannot be honoured: {why}\nin `{place}`"
                ))
                .hint(format!("set `{name}: {}`, or remove the line", !value)));
            }
            if name == "external_downloads" {
                policy.external_downloads = value;
            }
        }
        Ok(policy)
    }

    /// Says whether models may be downloaded.
    pub(crate) fn external_downloads(&self) -> bool {
        self.external_downloads
    }

    /// Makes the failure of what this policy forbids.
    pub(crate) fn refusal(&self, what: &str, key: &str) -> Failure {
        Failure::new(
            Exit::Policy,
            format!(
                "{what} is refused: `ai_security.{key}` is false ({})",
                self.file.display()
            ),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Policy, Failure> {
        Policy::parse(Path::new("security.yaml"), text)
    }

    #[test]
    fn what_this_version_keeps_to_is_taken() {
        let policy = parse(
            "# mine\nai_security:\n  external_downloads: false  # none\n  sandbox_ai_processes: true\n  encrypt_models: false\n",
        );
        assert!(!policy.unwrap().external_downloads());
        for empty in ["", "# nothing\n", "ai_security:\n", "{}"] {
            assert!(parse(empty).unwrap().external_downloads(), "{empty:?}");
        }
    }

    #[test]
    fn every_key_is_kept_to_or_refused_and_never_ignored() {
        for key in &KEYS {
            for value in [true, false] {
                let text = format!("ai_security: {{{}: {value}}}", key.name);
                let meaning = if value { &key.on } else { &key.off };
                match (parse(&text), meaning) {
                    (Ok(_), Kept) => {}
                    (Err(failure), Refused(why)) => {
                        assert_eq!(failure.exit, Exit::Usage);
                        let text = failure.to_string();
                        assert!(text.contains(key.name) && text.contains(why), "{text}");
                    }
                    (other, _) => panic!("{}: {value}: {other:?}", key.name),
                }
            }
        }
    }

    #[test]
    fn a_policy_that_is_not_understood_is_refused() {
        for wrong in [
            "ai_security:\n  nonsense: true\n",
            "ai_security:\n  external_downloads: maybe\n",
            "ai_security:\n  external_downloads: \"false\"\n",
            "ai_security:\n  external_downloads:\n    - false\n",
            "ai_security:\n  external_downloads: false\n  external_downloads: true\n",
            "ai_security: true\n",
            "other_section:\n  external_downloads: false\n",
            "external_downloads: false\n",
            "ai_security: [\n",
            "%\u{1}",
        ] {
            let failure = parse(wrong).map_err(|failure| failure.exit);
            assert_eq!(failure, Err(Exit::Usage), "{wrong:?}");
        }
        let failure = parse("ai_security: {external_download: false}").unwrap_err();
        assert_eq!(failure.hint.unwrap(), "did you mean `external_downloads`?");
    }
}
