//! The table of settings, sorted by name.

use super::keys::{Key, Kind, Strictness};

const MIB: u64 = 1 << 20;
const TIB: u64 = 1 << 40;

/// Every setting; each one is read by something.
pub(crate) static KEYS: [Key; 22] = [
    Key {
        name: "ai.batch",
        kind: Kind::CountOrAuto(1, 8192),
        default: "auto",
        doc: "How many tokens of a prompt are decoded at once",
        strictness: Strictness::Free,
    },
    Key {
        name: "ai.cache_enabled",
        kind: Kind::Switch,
        default: "true",
        doc: "Whether answers are kept on this machine, so that the same request is answered at once",
        strictness: Strictness::FalseIsStricter,
    },
    Key {
        name: "ai.cache_encryption",
        kind: Kind::Switch,
        default: "true",
        doc: "Whether kept answers are sealed on the disk",
        strictness: Strictness::TrueIsStricter,
    },
    Key {
        name: "ai.cache_retention_days",
        kind: Kind::Count(0, 3650),
        default: "7",
        doc: "For how many days an answer is kept; `0` keeps none",
        strictness: Strictness::LessIsStricter,
    },
    Key {
        name: "ai.cache_size",
        kind: Kind::Size(MIB, TIB),
        default: "256MiB",
        doc: "How much the kept answers may take on the disk",
        strictness: Strictness::LessIsStricter,
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
        name: "ai.keep_conversations",
        kind: Kind::Switch,
        default: "false",
        doc: "Whether requests and their answers are kept as conversations, redacted and sealed; `sessions` lists, shows and forgets them",
        strictness: Strictness::FalseIsStricter,
    },
    Key {
        name: "ai.memory_protection",
        kind: Kind::Switch,
        default: "false",
        doc: "Whether a command may only run where swap is off or encrypted, core dumps are off and memory can be locked",
        strictness: Strictness::TrueIsStricter,
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
        name: "audit.keep_days",
        kind: Kind::Count(0, 36_500),
        default: "0",
        doc: "For how many days the bodies of the journal's entries may not be erased; `audit erase` and `audit.retention_days` keep to it",
        strictness: Strictness::MoreIsStricter,
    },
    Key {
        name: "audit.retention_days",
        kind: Kind::DaysOrForever(1, 36_500),
        default: "forever",
        doc: "For how many days the bodies of the journal's entries are kept, but no fewer than `audit.keep_days`; after that the next command that writes to the journal or shows it destroys their keys",
        strictness: Strictness::NotByProject,
    },
    Key {
        name: "models.shared_folder",
        kind: Kind::Folder,
        default: "/usr/share/proxmox-ai/models",
        doc: "A folder of root's with models that all users of this machine share, read-only; `none` uses none",
        strictness: Strictness::NotByProject,
    },
    Key {
        name: "network.external_access",
        kind: Kind::Switch,
        default: "true",
        doc: "Whether a command that says so may reach beyond this machine; `false` refuses `models pull` and a backup to a server, and keeps the module of an HSM from other machines",
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
        name: "security.hsm_enabled",
        kind: Kind::Switch,
        default: "false",
        doc: "Whether the keys are wrapped by a hardware security module, without which nothing sealed opens",
        strictness: Strictness::TrueIsStricter,
    },
    Key {
        name: "storage.full_disk_encryption",
        kind: Kind::Switch,
        default: "false",
        doc: "Whether a command may only run where the volumes of settings, data and cache are encrypted",
        strictness: Strictness::TrueIsStricter,
    },
    Key {
        name: "ui.color",
        kind: Kind::OneOf(&["auto", "always", "never"]),
        default: "auto",
        doc: "When to use colour",
        strictness: Strictness::Free,
    },
];
