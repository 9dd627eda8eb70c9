//! The categories of sensitive data: one table, `data/categories.tsv`.

use std::sync::OnceLock;

use crate::hash::Table;

/// What a finding would give away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// A credential.
    Secret,
    /// An address or a name in the user's network.
    Network,
    /// Something about a person.
    Pii,
}

impl Class {
    /// Every class, in the order of reports.
    pub const ALL: [Self; 3] = [Self::Secret, Self::Network, Self::Pii];

    /// Returns the name in settings, flags and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Network => "network",
            Self::Pii => "pii",
        }
    }

    /// Returns the class of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// How bad it is when strangers read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Helps an attacker to find the way, opens nothing.
    Info,
    /// Of little use alone.
    Low,
    /// Opens something small.
    Medium,
    /// Opens an account, a service or a person's data.
    High,
    /// Opens everything.
    Critical,
}

impl Severity {
    /// Every severity, the mildest first.
    pub const ALL: [Self; 5] = [
        Self::Info,
        Self::Low,
        Self::Medium,
        Self::High,
        Self::Critical,
    ];

    /// Returns the name in flags and JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }

    /// Returns the severity of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|severity| severity.name() == name)
    }
}

/// What the redactor does with a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Replaces it by a placeholder.
    Mask,
    /// Replaces it by a stand-in of the same form; equal ones stay equal, networks stay networks.
    Pseudonymise,
    /// Leaves it.
    Keep,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 3] = [Self::Mask, Self::Pseudonymise, Self::Keep];

    /// Returns the name in settings and flags.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mask => "mask",
            Self::Pseudonymise => "pseudonymise",
            Self::Keep => "keep",
        }
    }

    /// Returns the action of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// A kind of sensitive data.
#[derive(Debug, PartialEq, Eq)]
pub struct Category {
    /// The name, such as `pve-api-token`; it also names placeholders.
    pub name: &'static str,
    /// The class it belongs to.
    pub class: Class,
    /// How bad it is when strangers read it.
    pub severity: Severity,
    /// What the redactor does by default.
    pub action: Action,
    /// What it is, without a full stop.
    pub what: &'static str,
    /// What to do about it, imperative, without a full stop.
    pub advice: &'static str,
    /// An example as a template of [`crate::template::fill`]; `-` where there is none.
    pub example: &'static str,
}

impl Category {
    /// Returns the category of a name.
    pub fn of(name: &str) -> Option<&'static Self> {
        static BY_NAME: OnceLock<Table<&'static str, &'static Category>> = OnceLock::new();
        let names = || {
            categories()
                .iter()
                .map(|category| (category.name, category))
        };
        BY_NAME.get_or_init(|| names().collect()).get(name).copied()
    }

    /// Returns the category that is known to be in the table.
    pub(crate) fn known(name: &str) -> &'static Self {
        Self::of(name).unwrap_or_else(|| panic!("`{name}` is not in categories.tsv"))
    }
}

/// Returns the whole table.
pub fn categories() -> &'static [Category] {
    static TABLE: OnceLock<Vec<Category>> = OnceLock::new();
    TABLE.get_or_init(|| {
        include_str!("../data/categories.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| read(line).unwrap_or_else(|| panic!("categories.tsv: `{line}`")))
            .collect()
    })
}

fn read(line: &'static str) -> Option<Category> {
    let fields: Vec<&'static str> = line.split('\t').collect();
    let [name, class, severity, action, what, advice, example] = fields.try_into().ok()?;
    Some(Category {
        name,
        class: Class::of(class)?,
        severity: Severity::of(severity)?,
        action: Action::of(action)?,
        what,
        advice,
        example,
    })
}
