//! What the rest of the program asks the settings.

use std::path::Path;
use std::time::Duration;

use pai_cage::effective::LayerSet;
use pai_redact::{Action, Class, Modes};

use super::{Key, Settings, Value};
use crate::failure::{Exit, Failure};
use crate::ui::Colour;

impl Settings {
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

    /// Says whether answers are kept.
    pub(crate) fn cache_enabled(&self) -> bool {
        self.is_on("ai.cache_enabled")
    }

    /// Says whether kept answers are sealed.
    pub(crate) fn cache_encryption(&self) -> bool {
        self.is_on("ai.cache_encryption")
    }

    /// Returns for how many days an answer is kept.
    pub(crate) fn cache_retention_days(&self) -> u32 {
        self.count("ai.cache_retention_days").unwrap_or(0)
    }

    /// Returns for how many days bodies of the journal may not be erased.
    pub(crate) fn audit_keep_days(&self) -> u32 {
        self.count("audit.keep_days").unwrap_or(u32::MAX)
    }

    /// Returns after how many days bodies of the journal are erased, if ever.
    pub(crate) fn audit_retention_days(&self) -> Option<u32> {
        let days = self.count("audit.retention_days")?;
        Some(days.max(self.audit_keep_days()))
    }

    /// Returns how many bytes the kept answers may take.
    pub(crate) fn cache_size(&self) -> u64 {
        match self.value("ai.cache_size") {
            Value::Size(bytes) => *bytes,
            _ => 0,
        }
    }

    /// Says whether conversations are kept.
    pub(crate) fn keep_conversations(&self) -> bool {
        self.is_on("ai.keep_conversations")
    }

    /// Says whether memory has to be kept from every disk.
    pub(crate) fn memory_protection(&self) -> bool {
        self.is_on("ai.memory_protection")
    }

    /// Says whether the keys have to be wrapped by a hardware security module.
    pub(crate) fn hsm_enabled(&self) -> bool {
        self.is_on("security.hsm_enabled")
    }

    /// Says whether the volumes have to be encrypted.
    pub(crate) fn full_disk_encryption(&self) -> bool {
        self.is_on("storage.full_disk_encryption")
    }

    /// Returns the folder of models that all users share, if one is to be looked at.
    pub(crate) fn shared_models(&self) -> Option<&Path> {
        Some(self.word("models.shared_folder"))
            .filter(|folder| *folder != "none")
            .map(Path::new)
    }

    /// Says whether a command may reach beyond this machine.
    pub(crate) fn external_access(&self) -> bool {
        self.is_on("network.external_access")
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
        .hint("proxmox-ai config get network.external_access --origin")
        .rule(key.name))
    }

    /// Returns a value as it is shown; `None` for a name that is no setting's.
    pub(crate) fn shown(&self, name: &str) -> Option<String> {
        Some(self.get(Key::find(name)?).0.to_string())
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

    fn is_on(&self, name: &str) -> bool {
        self.value(name) == &Value::Switch(true)
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
