//! What is done with what is found, by class.

use crate::category::{Action, Category, Class};

/// What the redactor does with each class; unset means what the category's row in the table says.
///
/// Secrets are always masked: there is no mode that keeps them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Modes {
    network: Option<Action>,
    pii: Option<Action>,
}

/// Why a mode is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModeError {
    /// No class of this name.
    #[error("`{0}` is no class: there are secret, network and pii")]
    Class(String),
    /// No mode of this name.
    #[error("`{0}` is no mode: there are mask, pseudonymise and keep")]
    Action(String),
    /// Not of the form `class=mode`.
    #[error("`{0}` is not of the form class=mode")]
    Form(String),
    /// The class does not have this mode.
    #[error("{} cannot be set to `{}`: {}", .class.name(), .action.name(), reason(*.class))]
    Unfit {
        /// The class.
        class: Class,
        /// The mode.
        action: Action,
    },
}

fn reason(class: Class) -> &'static str {
    match class {
        Class::Secret => "secrets are always masked",
        Class::Network | Class::Pii => "only addresses and names of hosts have stand-ins",
    }
}

impl Modes {
    /// Returns the modes with one class set.
    pub fn with(mut self, class: Class, action: Action) -> Result<Self, ModeError> {
        match (class, action) {
            (Class::Secret, Action::Mask) => {}
            (Class::Network, _) => self.network = Some(action),
            (Class::Pii, Action::Mask | Action::Keep) => self.pii = Some(action),
            _ => return Err(ModeError::Unfit { class, action }),
        }
        Ok(self)
    }

    /// Reads modes of the form `network=pseudonymise,pii=keep` on top of these.
    pub fn read(self, text: &str) -> Result<Self, ModeError> {
        text.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .try_fold(self, |modes, part| {
                let (class, action) = part
                    .split_once('=')
                    .ok_or_else(|| ModeError::Form(part.to_owned()))?;
                let known =
                    Class::of(class.trim()).ok_or_else(|| ModeError::Class(class.to_owned()))?;
                let action = Action::of(action.trim())
                    .ok_or_else(|| ModeError::Action(action.to_owned()))?;
                modes.with(known, action)
            })
    }

    /// Returns the modes for words that are read for addresses and names: what would be masked gets stand-ins, so that
    /// an address stays one.
    pub fn grounded(mut self) -> Self {
        if self.network == Some(Action::Mask) {
            self.network = Some(Action::Pseudonymise);
        }
        self
    }

    /// Returns what is done with a category.
    pub fn action(&self, category: &Category) -> Action {
        match category.class {
            Class::Secret => Action::Mask,
            Class::Network => self.network.unwrap_or(category.action),
            Class::Pii => self.pii.unwrap_or(category.action),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_cannot_be_kept() {
        assert!(Modes::default().read("secret=keep").is_err());
        assert!(Modes::default().read("secret=mask").is_ok());
    }

    #[test]
    fn modes_are_read_in_order() {
        let modes = Modes::default()
            .read("network=mask, network=pseudonymise,pii=keep")
            .unwrap();
        assert_eq!(modes.action(Category::known("ipv4")), Action::Pseudonymise);
        assert_eq!(modes.action(Category::known("email")), Action::Keep);
        assert_eq!(modes.action(Category::known("jwt")), Action::Mask);
        for wrong in ["pii=pseudonymise", "network", "people=mask", "pii=hide"] {
            assert!(Modes::default().read(wrong).is_err(), "{wrong}");
        }
    }
}
