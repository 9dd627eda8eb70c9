//! What every command is given: the terminal, the folders, the settings.

use std::cell::OnceCell;
use std::path::Path;

use crate::args::Arguments;
use crate::env::Environment;
use crate::failure::Failure;
use crate::paths::{self, Paths};
use crate::settings::{self, Policy, Settings};
use crate::ui::Ui;

/// The world as a command sees it.
pub(crate) struct Context {
    /// The terminal, or what stands in for it.
    pub(crate) ui: Ui,
    environment: Environment,
    paths: Result<Paths, Failure>,
    flags: Vec<String>,
    settings: OnceCell<Settings>,
}

impl Context {
    /// Looks at the environment and the settings; nothing is created, and a mistake in a file is only
    /// reported to commands that need the settings.
    pub(crate) fn new(
        environment: Environment,
        arguments: &Arguments,
        json: Option<String>,
    ) -> Self {
        let paths = Paths::find(&environment);
        let flags = arguments.global.set.clone();
        let loaded = match &paths {
            Ok(paths) => settings::load(&environment, paths, &flags).ok(),
            Err(_) => None,
        };
        let colour = arguments
            .global
            .color
            .or_else(|| loaded.as_ref().map(Settings::color));
        let ui = Ui::new(&environment, colour, arguments.global.level(), json);
        let cell = OnceCell::new();
        if let Some(settings) = loaded {
            settings.warnings().iter().for_each(|text| ui.warn(text));
            let _ = cell.set(settings);
        }
        Self {
            ui,
            environment,
            paths,
            flags,
            settings: cell,
        }
    }

    /// Returns the folders, or why there are none.
    pub(crate) fn paths(&self) -> Result<&Paths, Failure> {
        self.paths.as_ref().map_err(Failure::again)
    }

    /// Returns the settings, or the first mistake in them.
    pub(crate) fn settings(&self) -> Result<&Settings, Failure> {
        if let Some(settings) = self.settings.get() {
            return Ok(settings);
        }
        let settings = settings::load(&self.environment, self.paths()?, &self.flags)?;
        Ok(self.settings.get_or_init(|| settings))
    }

    /// Returns the user's security policy, if there is one, or what in it cannot be honoured.
    pub(crate) fn policy(&self) -> Result<Option<Policy>, Failure> {
        // Without a home there is none, and a command that needs one says so itself.
        match self.paths.as_ref().ok().and_then(Paths::policy_file) {
            Some(file) => {
                paths::check_one(&file, 0o600)?;
                Policy::read(&file)
            }
            None => Ok(None),
        }
    }

    /// Returns what the program was started with.
    pub(crate) fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Returns the current folder.
    pub(crate) fn folder(&self) -> &Path {
        self.environment.folder().unwrap_or(Path::new("."))
    }
}
