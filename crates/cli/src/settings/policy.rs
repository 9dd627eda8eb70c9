//! The security policies, section `ai_security`: the administrator's, [`SYSTEM_POLICY`], and below it the user's,
//! `~/.proxmox-ai/security.yaml`, which may make it stricter and never looser. The section `settings` is in `bounds.rs`.
//!
//! Each key is honoured or refused with what holds instead; none is accepted and ignored.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::{Mistake, Origin, nearest, read_text};
use crate::demands::Machine;
use crate::failure::{Exit, Failure};
use crate::paths::{self, Paths};

/// The name of the file in the documented home.
pub(crate) const POLICY_FILE: &str = "security.yaml";

/// The administrator's policy. No variable, setting or flag names another: nobody leaves it by moving `HOME`.
pub(crate) const SYSTEM_POLICY: &str = "/etc/proxmox-ai/security.yaml";

/// Returns whose policies there may be, the strongest first, and where.
pub(crate) fn policy_files(paths: Option<&Paths>) -> impl Iterator<Item = Origin> {
    let user = paths.and_then(Paths::policy_file).map(Origin::Policy);
    [Origin::Administrator(PathBuf::from(SYSTEM_POLICY))]
        .into_iter()
        .chain(user)
}

/// Says who mends a mistake in the administrator's policy, where nothing better is to be said.
pub(super) fn for_root(origin: &Origin, mistake: Mistake) -> Mistake {
    match (origin, &mistake.hint) {
        (Origin::Administrator(_), None) => mistake.hint(
            "root mends that file, and until then nothing runs that it could be about; all mistakes: proxmox-ai config validate",
        ),
        _ => mistake,
    }
}

/// Reads a policy; `None` where there is none. One that others could have changed is refused, and so is one that may not
/// be read: it could forbid what is about to be done.
pub(crate) fn read_policy(origin: &Origin) -> Result<Option<String>, Mistake> {
    let Some(file) = origin.file() else {
        return Ok(None);
    };
    let place = file.display().to_string();
    if let (Origin::Policy(_), Some(home)) = (origin, file.parent()) {
        // A home that is not mounted has a policy that cannot be seen.
        paths::check_one(home, 0o700)
            .map_err(|failure| Mistake::of(home.display().to_string(), &failure))?;
    }
    let checked = match origin {
        Origin::Administrator(_) => paths::only_root_changes(file),
        _ => paths::check_one(file, 0o600).map(drop),
    };
    checked.map_err(|failure| Mistake::of(&place, &failure))?;
    read_text(file).map_err(|mistake| match (origin, &mistake.hint) {
        (Origin::Administrator(_), None) => mistake.hint(format!(
            "as root, mend it so that everybody can read it: chmod go+rX /etc/proxmox-ai '{place}'"
        )),
        _ => mistake,
    })
}

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
    /// The value that asks for more.
    stricter: bool,
    on: Meaning,
    off: Meaning,
}

impl Key {
    fn of(&self, value: bool) -> &Meaning {
        if value { &self.on } else { &self.off }
    }
}

const fn key(name: &'static str, on: Meaning, off: Meaning) -> Key {
    Key {
        name,
        stricter: true,
        on,
        off,
    }
}

/// Makes a key of which `false` is the value that asks for more.
const fn key_against(name: &'static str, on: Meaning, off: Meaning) -> Key {
    Key {
        stricter: false,
        ..key(name, on, off)
    }
}

/// Returns each key with what `true` and `false` mean, for the reference.
pub(crate) fn policy_keys() -> impl Iterator<Item = (&'static str, [String; 2])> {
    KEYS.iter()
        .map(|key| (key.name, [key.on.words(), key.off.words()]))
}

/// What `false` means where it asks for nothing.
const NOTHING: Meaning = Kept("nothing is asked for");

static KEYS: [Key; 10] = [
    key_against(
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

/// What one file sets a key to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    value: bool,
    origin: Origin,
}

/// The policies that are kept to, as one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Policy {
    rules: BTreeMap<&'static str, Rule>,
    files: Vec<Origin>,
}

/// What a policy file may hold.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    #[serde(default)]
    ai_security: Option<BTreeMap<String, serde_json::Value>>,
    /// The loosest values that settings may have.
    #[serde(default)]
    pub(super) settings: Option<BTreeMap<String, serde_json::Value>>,
}

impl Policy {
    /// Reads the policies; the first mistake in one ends it.
    pub(crate) fn read(paths: Option<&Paths>, machine: &Machine) -> Result<Self, Failure> {
        let (policy, mistakes) = Self::look(policy_files(paths), machine);
        match mistakes.into_iter().next() {
            Some(mistake) => Err(mistake.into()),
            None => Ok(policy),
        }
    }

    /// Reads the policies as far as they are right, and returns everything that is wrong with them.
    pub(crate) fn look(
        files: impl Iterator<Item = Origin>,
        machine: &Machine,
    ) -> (Self, Vec<Mistake>) {
        let (mut policy, mut mistakes) = (Self::default(), Vec::new());
        for origin in files {
            match read_policy(&origin) {
                Ok(Some(text)) => {
                    let found = policy.add(origin.clone(), &text, machine);
                    mistakes.extend(found.into_iter().map(|one| for_root(&origin, one)));
                }
                Ok(None) => {}
                Err(mistake) => mistakes.push(mistake),
            }
        }
        (policy, mistakes)
    }

    /// Adds a weaker policy as far as it is right, and returns everything that is wrong with it.
    pub(crate) fn add(&mut self, origin: Origin, text: &str, machine: &Machine) -> Vec<Mistake> {
        let place = origin.place().unwrap_or_default();
        self.files.push(origin.clone());
        let values = match document(&place, text) {
            Ok(document) => document.ai_security.unwrap_or_default(),
            Err(mistake) => return vec![mistake],
        };
        let mut mistakes = Vec::new();
        for (name, value) in &values {
            match self.take(&origin, name, value, machine) {
                Ok((key, value)) => {
                    let above = self.rules.get(key.name);
                    // A rule that asks for nothing gives way to a weaker file's that asks for something.
                    if above.is_none_or(|above| above.value != key.stricter) {
                        let origin = origin.clone();
                        self.rules.insert(key.name, Rule { value, origin });
                    }
                }
                Err(mistake) => mistakes.push(mistake.at(line_of_key(text, name))),
            }
        }
        mistakes.sort_by_key(|mistake| mistake.line);
        mistakes
    }

    fn take(
        &self,
        origin: &Origin,
        name: &str,
        value: &serde_json::Value,
        machine: &Machine,
    ) -> Result<(&'static Key, bool), Mistake> {
        let place = origin.place().unwrap_or_default();
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
        let rule = format!("ai_security.{name}");
        if let Some(above) = self.rules.get(key.name)
            && above.value == key.stricter
            && value != key.stricter
        {
            let strict = above.origin.place().unwrap_or_default();
            let message = format!(
                "a policy may make the administrator's stricter, never looser\n{rule}: {value} in `{place}`\n{rule}: {} in `{strict}`",
                above.value
            );
            return Err(Mistake {
                exit: Exit::Policy,
                ..wrong(message)
                    .hint(format!("remove the line from `{place}`"))
                    .rule(rule)
            });
        }
        match key.of(value).refusal(machine) {
            None => Ok((key, value)),
            Some(why) => Err(
                wrong(format!("`{rule}: {value}` cannot be honoured: {why}"))
                    .hint(format!("set `{name}: {}`, or remove the line", !value))
                    .rule(rule),
            ),
        }
    }

    /// Returns each key that a file sets, with its value, what that means here, and the file.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&'static str, bool, String, &Origin)> {
        KEYS.iter().filter_map(|key| {
            let rule = self.rules.get(key.name)?;
            let words = match key.of(rule.value) {
                Kept(how) => (*how).to_owned(),
                Refused(why) => (*why).to_owned(),
                Protected(_) => {
                    "it holds: swap, core dumps and locked memory were looked at".to_owned()
                }
                Ciphered(_) => "it holds: the kernel shows that memory is encrypted".to_owned(),
            };
            Some((key.name, rule.value, words, &rule.origin))
        })
    }

    /// Returns the files that there are, the strongest first.
    pub(crate) fn files(&self) -> &[Origin] {
        &self.files
    }

    /// Returns the file that sets a key.
    pub(crate) fn file_of(&self, key: &str) -> String {
        let rule = self.rules.get(key);
        rule.and_then(|rule| rule.origin.place())
            .unwrap_or_default()
    }

    fn is(&self, key: &str, value: bool) -> bool {
        self.rules.get(key).is_some_and(|rule| rule.value == value)
    }

    /// Says whether models may be downloaded.
    pub(crate) fn external_downloads(&self) -> bool {
        !self.is("external_downloads", false)
    }

    /// Says whether models have to be sealed.
    pub(crate) fn encrypts_models(&self) -> bool {
        self.is("encrypt_models", true)
    }

    /// Says whether what each operation takes of the machine has to be recorded.
    pub(crate) fn monitors(&self) -> bool {
        self.is("monitor_resource_usage", true)
    }

    /// Says whether each operation has to be compared with others of its kind.
    pub(crate) fn detects_anomalies(&self) -> bool {
        self.is("detect_anomalies", true)
    }

    /// Makes the failure of what this policy forbids.
    pub(crate) fn refusal(&self, what: &str, key: &str) -> Failure {
        Failure::new(
            Exit::Policy,
            format!(
                "{what} is refused: `ai_security.{key}` is false ({})",
                self.file_of(key)
            ),
        )
        .rule(format!("ai_security.{key}"))
    }
}

/// Reads what a policy file holds.
pub(super) fn document(place: &str, text: &str) -> Result<Document, Mistake> {
    // An empty file is an empty policy, which YAML calls null.
    let document: Result<Option<Document>, _> = serde_saphyr::from_str(text);
    let document = document.map_err(|error| {
        let message = format!(
            "`{place}` is not a security policy\n{}",
            error.to_string().trim_end()
        );
        let line = error.location().map(|at| at.line() as usize);
        Mistake::new(place, message)
            .at(line)
            .hint("its sections are `ai_security`, with keys that are true or false, and `settings`, with the loosest values that settings may have")
    })?;
    Ok(document.unwrap_or_default())
}

/// Returns the names of the keys.
pub(crate) fn policy_names() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|key| key.name)
}

/// Returns the line in which a key stands by itself, from 1.
pub(super) fn line_of_key(text: &str, name: &str) -> Option<usize> {
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
        let mut policy = Policy::default();
        let mistakes = policy.add(Origin::Policy("security.yaml".into()), text, machine);
        match mistakes.into_iter().next() {
            Some(mistake) => Err(mistake.into()),
            None => Ok(policy),
        }
    }

    #[test]
    fn every_mistake_is_found_with_its_line() {
        let text = "ai_security:\n  log_all_ai_operations: false\n  external_downloads: maybe\n  nonsense: true\n";
        let mistakes = Policy::default().add(Origin::Policy("f".into()), text, &Machine::good());
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

    /// Puts a user's policy below an administrator's.
    fn below(administrator: &str, user: &str) -> (Policy, Vec<Mistake>) {
        let mut policy = Policy::default();
        let good = Machine::good();
        let above = policy.add(Origin::Administrator("etc".into()), administrator, &good);
        assert_eq!(above, []);
        let mistakes = policy.add(Origin::Policy("home".into()), user, &good);
        (policy, mistakes)
    }

    #[test]
    fn a_users_policy_may_tighten_the_administrators_and_not_loosen_it() {
        for key in &KEYS {
            let set = |value: bool| format!("ai_security: {{{}: {value}}}", key.name);
            let (strict, loose) = (set(key.stricter), set(!key.stricter));
            let (policy, mistakes) = below(&strict, "");
            assert_eq!(mistakes, []);
            assert_eq!(policy.file_of(key.name), "etc");
            if matches!(key.of(!key.stricter), Refused(_)) {
                continue;
            }
            let (policy, mistakes) = below(&strict, &loose);
            assert_eq!(mistakes[0].exit, Exit::Policy, "{}", key.name);
            assert!(mistakes[0].message.contains("`etc`"), "{mistakes:?}");
            assert!(policy.is(key.name, key.stricter), "{}", key.name);
            let (policy, mistakes) = below(&loose, &strict);
            assert_eq!(mistakes, []);
            assert!(policy.is(key.name, key.stricter), "{}", key.name);
            assert_eq!(policy.file_of(key.name), "home");
        }
    }
}
