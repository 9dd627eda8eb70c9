//! The security policy of a user: `~/.proxmox-ai/security.yaml`, section `ai_security`.
//!
//! Each key is honoured or refused with what holds instead; none is accepted and ignored.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Mistake, nearest, read_text};
use crate::demands::Machine;
use crate::failure::{Exit, Failure};

/// The name of the file in the documented home.
pub(crate) const POLICY_FILE: &str = "security.yaml";

/// What a value of a key means to this version.
enum Meaning {
    /// It is kept to; how.
    Kept(&'static str),
    /// It cannot be kept to; why, and what holds instead.
    Refused(&'static str),
    /// It is kept to where swap is off or encrypted, core dumps are off and memory can be locked.
    Protected(&'static str),
    /// It is kept to where the machine shows that it encrypts its memory.
    Ciphered(&'static str),
}

use Meaning::{Ciphered, Kept, Protected, Refused};

impl Meaning {
    /// Says why a value cannot be kept to on this machine, and what holds instead.
    fn refusal(&self, machine: &Machine) -> Option<String> {
        match self {
            Kept(_) => None,
            Refused(why) => Some((*why).to_owned()),
            Protected(instead) => {
                let gaps = machine.gaps();
                (!gaps.is_empty()).then(|| format!("{}; {instead}", gaps.join("; ")))
            }
            Ciphered(instead) => machine.cipher_gap().map(|gap| format!("{gap}; {instead}")),
        }
    }

    /// Says what it means, for the reference.
    fn words(&self) -> String {
        match self {
            Kept(how) => format!("kept to: {how}"),
            Refused(why) => format!("refused: {why}"),
            Protected(instead) => format!(
                "kept to where swap is off or encrypted, core dumps are off and memory can be locked; refused elsewhere: {instead}"
            ),
            Ciphered(instead) => format!(
                "kept to where the kernel shows AMD SME or SEV, or Intel TDX, as active; refused elsewhere: {instead}"
            ),
        }
    }
}

/// One key with the meaning of `true` and of `false`.
struct Key {
    name: &'static str,
    on: Meaning,
    off: Meaning,
}

impl Key {
    fn of(&self, value: bool) -> &Meaning {
        if value { &self.on } else { &self.off }
    }
}

const fn key(name: &'static str, on: Meaning, off: Meaning) -> Key {
    Key { name, on, off }
}

/// Returns each key with what `true` and `false` mean, for the reference.
pub(crate) fn policy_keys() -> impl Iterator<Item = (&'static str, [String; 2])> {
    KEYS.iter()
        .map(|key| (key.name, [key.on.words(), key.off.words()]))
}

/// What `false` means where it asks for nothing.
const NOTHING: Meaning = Kept("nothing is asked for");

static KEYS: [Key; 10] = [
    key(
        "external_downloads",
        Kept("`network.external_access` decides"),
        Kept("`models pull` is refused"),
    ),
    key(
        "verify_model_checksums",
        Kept("a model is used only with the right SHA-256"),
        Refused("a model is used only with the right SHA-256, and that cannot be switched off"),
    ),
    key(
        "encrypt_models",
        Kept(
            "models are sealed under a key of the vault when they are taken in, and opened into memory only; a plain one is refused until `models seal`. The weights of published models are public: sealing them hides nothing, and costs memory and time to load",
        ),
        NOTHING,
    ),
    key(
        "secure_memory_handling",
        Protected(
            "other processes of yours cannot read the worker's memory, and it is gone when the worker ends (`ai.keep_alive`)",
        ),
        NOTHING,
    ),
    key(
        "memory_encryption",
        Ciphered(
            "a program cannot switch it on; other processes of yours cannot read the worker's memory",
        ),
        NOTHING,
    ),
    key(
        "sandbox_ai_processes",
        Kept("the model runs in the cage, or not at all"),
        Refused("the model runs in the cage, and there is no way to run it without one"),
    ),
    key(
        "disable_external_ai_connections",
        Kept("the one engine is the worker, a process of this machine without a network"),
        Refused("there is no connection to an AI elsewhere that could be allowed"),
    ),
    key(
        "log_all_ai_operations",
        Kept(
            "every request is in the journal before the model is asked; without a journal it is not asked",
        ),
        Refused(
            "every request is in the journal before the model is asked, and the journal cannot be switched off; `audit-log` shows it",
        ),
    ),
    key(
        "monitor_resource_usage",
        Kept(
            "the worker's time of processors and its peak memory are kept for each request that it answered; `performance-stats` shows them",
        ),
        NOTHING,
    ),
    key(
        "detect_anomalies",
        Kept(
            "a request that took far more than others of its kind, 20 of which are needed, is told of and journaled; `performance-stats` shows it too",
        ),
        NOTHING,
    ),
];

/// A policy that is kept to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    file: PathBuf,
    values: BTreeMap<&'static str, bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    ai_security: Option<BTreeMap<String, serde_json::Value>>,
}

impl Policy {
    /// Reads the policy file; `None` when there is none.
    pub(crate) fn read(file: &Path, machine: &Machine) -> Result<Option<Self>, Failure> {
        let Some(text) = read_text(file)? else {
            return Ok(None);
        };
        let (policy, mistakes) = Self::judge(file, &text, machine);
        match mistakes.into_iter().next() {
            Some(mistake) => Err(mistake.into()),
            None => Ok(Some(policy)),
        }
    }

    /// Returns what is right in a policy, and everything that is wrong with it.
    pub(crate) fn judge(file: &Path, text: &str, machine: &Machine) -> (Self, Vec<Mistake>) {
        let mut policy = Self {
            file: file.to_owned(),
            values: BTreeMap::new(),
        };
        let values = match document(file, text) {
            Ok(values) => values,
            Err(mistake) => return (policy, vec![mistake]),
        };
        let mut mistakes = Vec::new();
        for (name, value) in &values {
            match policy.take(name, value, machine) {
                Ok((name, value)) => {
                    policy.values.insert(name, value);
                }
                Err(mistake) => mistakes.push(mistake.at(line_of_key(text, name))),
            }
        }
        mistakes.sort_by_key(|mistake| mistake.line);
        (policy, mistakes)
    }

    fn take(
        &self,
        name: &str,
        value: &serde_json::Value,
        machine: &Machine,
    ) -> Result<(&'static str, bool), Mistake> {
        let place = self.file.display().to_string();
        let wrong = |message: String| Mistake::new(&place, message);
        let Some(key) = KEYS.iter().find(|key| key.name == name) else {
            let hint = match nearest(name, KEYS.iter().map(|key| key.name.to_owned())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "remove the line".to_owned(),
            };
            let message = format!("the security policy has no key `ai_security.{name}`");
            return Err(wrong(message).hint(hint));
        };
        let Some(value) = value.as_bool() else {
            return Err(wrong(format!("`ai_security.{name}` must be true or false")));
        };
        match key.of(value).refusal(machine) {
            None => Ok((key.name, value)),
            Some(why) => Err(wrong(format!(
                "`ai_security.{name}: {value}` cannot be honoured: {why}"
            ))
            .hint(format!("set `{name}: {}`, or remove the line", !value))
            .rule(format!("ai_security.{name}"))),
        }
    }

    /// Returns each key that the file sets, with its value and what that means here.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, bool, String)> {
        KEYS.iter().filter_map(|key| {
            let value = *self.values.get(key.name)?;
            let words = match key.of(value) {
                Kept(how) => (*how).to_owned(),
                Refused(why) => (*why).to_owned(),
                Protected(_) => {
                    "it holds: swap, core dumps and locked memory were looked at".to_owned()
                }
                Ciphered(_) => "it holds: the kernel shows that memory is encrypted".to_owned(),
            };
            Some((key.name, value, words))
        })
    }

    /// Returns where the file is.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Says whether models may be downloaded.
    pub(crate) fn external_downloads(&self) -> bool {
        self.values.get("external_downloads") != Some(&false)
    }

    /// Says whether models have to be sealed.
    pub(crate) fn encrypts_models(&self) -> bool {
        self.values.get("encrypt_models") == Some(&true)
    }

    /// Says whether what each operation takes of the machine has to be recorded.
    pub(crate) fn monitors(&self) -> bool {
        self.values.get("monitor_resource_usage") == Some(&true)
    }

    /// Says whether each operation has to be compared with others of its kind.
    pub(crate) fn detects_anomalies(&self) -> bool {
        self.values.get("detect_anomalies") == Some(&true)
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
        .rule(format!("ai_security.{key}"))
    }
}

fn document(file: &Path, text: &str) -> Result<BTreeMap<String, serde_json::Value>, Mistake> {
    // An empty file is an empty policy, which YAML calls null.
    let document: Result<Option<Document>, _> = serde_saphyr::from_str(text);
    let document = document.map_err(|error| {
        let place = file.display().to_string();
        let message = format!(
            "`{place}` is not a security policy\n{}",
            error.to_string().trim_end()
        );
        let line = error.location().map(|at| at.line() as usize);
        Mistake::new(place, message)
            .at(line)
            .hint("its one section is `ai_security`, with keys that are true or false")
    })?;
    let values = document.and_then(|document| document.ai_security);
    Ok(values.unwrap_or_default())
}

/// Returns the line in which a key stands by itself, from 1.
fn line_of_key(text: &str, name: &str) -> Option<usize> {
    let is_key = |line: &str| {
        let rest = line
            .trim_start()
            .trim_start_matches(['"', '\''])
            .strip_prefix(name);
        rest.is_some_and(|rest| {
            rest.trim_start_matches(['"', '\''])
                .trim_start()
                .starts_with(':')
        })
    };
    text.lines().position(is_key).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Policy, Failure> {
        with(text, &Machine::good())
    }

    fn with(text: &str, machine: &Machine) -> Result<Policy, Failure> {
        let (policy, mistakes) = Policy::judge(Path::new("security.yaml"), text, machine);
        match mistakes.into_iter().next() {
            Some(mistake) => Err(mistake.into()),
            None => Ok(policy),
        }
    }

    #[test]
    fn every_mistake_is_found_with_its_line() {
        let text = "ai_security:\n  log_all_ai_operations: false\n  external_downloads: maybe\n  nonsense: true\n";
        let (_, mistakes) = Policy::judge(Path::new("f"), text, &Machine::good());
        let places: Vec<String> = mistakes.iter().map(Mistake::location).collect();
        assert_eq!(places, ["f:2", "f:3", "f:4"]);
    }

    #[test]
    fn what_depends_on_the_machine_is_kept_to_where_it_holds_and_refused_elsewhere() {
        for key in ["secure_memory_handling", "memory_encryption"] {
            let text = format!("ai_security: {{{key}: true}}");
            assert!(with(&text, &Machine::good()).is_ok(), "{key}");
            let failure = with(&text, &Machine::bad()).unwrap_err();
            assert_eq!(failure.exit, Exit::Usage);
            let text = failure.to_string();
            assert!(
                text.contains("cannot be honoured") && text.contains("other processes"),
                "{text}"
            );
            let text = format!("ai_security: {{{key}: false}}");
            assert!(with(&text, &Machine::bad()).is_ok(), "{key}");
        }
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
                    (Ok(_), Kept(_) | Protected(_) | Ciphered(_)) => {}
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
