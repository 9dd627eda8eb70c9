//! Which of the installed models to use.

use super::store::{Installed, State};
use crate::hardware::{Memory, gigabytes};
use serde::Serialize;

/// What the user has said about the choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice<'a> {
    /// The best one that fits.
    Auto,
    /// This one.
    Named(&'a str),
}

impl<'a> Choice<'a> {
    /// Reads the setting: `auto`, or a model's name.
    pub fn parse(setting: &'a str) -> Self {
        match setting.trim() {
            "" | "auto" => Self::Auto,
            name => Self::Named(name),
        }
    }
}

/// The model to use, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Chosen {
    /// Its name.
    pub name: String,
    /// Why this one, for people.
    pub reason: String,
    /// Whether it needs more memory than is available now.
    pub tight: bool,
}

/// Why no model can be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChooseError {
    /// There is none.
    #[error("no model is installed")]
    NoneInstalled,
    /// The one that was named is not there.
    #[error("model `{name}` is chosen by the settings but not installed")]
    NotInstalled {
        /// Its name.
        name: String,
    },
    /// The last check of the one that was named failed.
    #[error("model `{name}` failed its last check and is not used")]
    Failed {
        /// Its name.
        name: String,
    },
    /// All need more memory than there is.
    #[error("no installed model fits: `{smallest}` needs {}, {} are available", gigabytes(*.needs), gigabytes(*.available))]
    NoneFits {
        /// The one that needs least.
        smallest: String,
        /// What that one needs.
        needs: u64,
        /// What there is.
        available: u64,
    },
    /// Those that are there are never chosen by themselves.
    #[error("only models that are never chosen by themselves are installed: {}", .names.join(", "))]
    OnlyByName {
        /// Their names.
        names: Vec<String>,
    },
}

/// Chooses the best of `installed` that fits into the available memory, or the one that is named.
pub fn choose(
    installed: &[Installed],
    memory: &Memory,
    choice: Choice<'_>,
) -> Result<Chosen, ChooseError> {
    let available = memory.available;
    if let Choice::Named(name) = choice {
        return named(installed, available, name);
    }
    let usable: Vec<&Installed> = installed
        .iter()
        .filter(|m| m.state != State::Failed)
        .collect();
    if usable.is_empty() {
        return Err(ChooseError::NoneInstalled);
    }
    let ranked: Vec<&Installed> = usable.iter().copied().filter(|m| m.rank > 0).collect();
    let Some(smallest) = ranked.iter().min_by_key(|model| model.memory_bytes) else {
        let names = usable.iter().map(|model| model.name.clone()).collect();
        return Err(ChooseError::OnlyByName { names });
    };
    let best = ranked
        .iter()
        .filter(|model| model.memory_bytes <= available)
        .max_by_key(|model| (model.rank, std::cmp::Reverse(model.memory_bytes)));
    let Some(best) = best else {
        return Err(ChooseError::NoneFits {
            smallest: smallest.name.clone(),
            needs: smallest.memory_bytes,
            available,
        });
    };
    let better = ranked.iter().any(|model| model.rank > best.rank);
    let which = match (better, ranked.len()) {
        (false, 1) => "the only one for general use, and it fits",
        (false, _) => "the best of those installed, and it fits",
        (true, _) => "the best of those installed that fits",
    };
    Ok(Chosen {
        name: best.name.clone(),
        reason: format!(
            "{which}: needs {}, {} available{}",
            gigabytes(best.memory_bytes),
            gigabytes(available),
            memory
                .limited_by()
                .map(|by| format!(" ({by})"))
                .unwrap_or_default()
        ),
        tight: false,
    })
}

fn named(installed: &[Installed], available: u64, name: &str) -> Result<Chosen, ChooseError> {
    let model = installed
        .iter()
        .find(|model| model.name.eq_ignore_ascii_case(name))
        .ok_or_else(|| ChooseError::NotInstalled {
            name: pai_redact::safe(name).into_owned(),
        })?;
    if model.state == State::Failed {
        return Err(ChooseError::Failed {
            name: model.name.clone(),
        });
    }
    let tight = model.memory_bytes > available;
    let mut reason = "chosen by the setting ai.model".to_owned();
    if tight {
        reason.push_str(&format!(
            "; it needs {} and only {} are available",
            gigabytes(model.memory_bytes),
            gigabytes(available)
        ));
    }
    Ok(Chosen {
        name: model.name.clone(),
        reason,
        tight,
    })
}
