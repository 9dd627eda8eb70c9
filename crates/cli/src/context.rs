//! What every command is given: the terminal, the folders, the settings.

use std::cell::{OnceCell, RefCell};
use std::path::Path;
use std::rc::Rc;

use pai_redact::{Clean, Raw, Redactor};
use pai_vault::journal::Body;
use pai_vault::key::MasterKey;

use crate::args::Arguments;
use crate::demands::Machine;
use crate::env::Environment;
use crate::failure::Failure;
use crate::paths::Paths;
use crate::settings::{self, Policy, Settings};
use crate::ui::Ui;
use crate::vault::{self, Unlocking, Vault};

/// The world as a command sees it.
pub(crate) struct Context {
    /// The terminal, or what stands in for it.
    pub(crate) ui: Ui,
    environment: Environment,
    paths: Result<Paths, Failure>,
    flags: Vec<String>,
    settings: OnceCell<Settings>,
    without_home: OnceCell<Settings>,
    master: RefCell<Option<(u64, Rc<MasterKey>)>>,
    unlocking: OnceCell<Unlocking>,
    usual_unlocking: Unlocking,
    machine: Machine,
    account: RefCell<Option<Body>>,
    last: RefCell<Option<Last>>,
}

/// What a command shows when its end is recorded.
type Last = Box<dyn FnOnce(&Context) -> Result<(), Failure>>;

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
            without_home: OnceCell::new(),
            master: RefCell::default(),
            unlocking: OnceCell::new(),
            usual_unlocking: arguments.global.unlocking(),
            machine: Machine::default(),
            account: RefCell::default(),
            last: RefCell::default(),
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

    /// Reads the settings as they are now, after a change.
    pub(crate) fn settings_anew(&self) -> Result<Settings, Failure> {
        settings::load(&self.environment, self.paths()?, &self.flags)
    }

    /// Returns the settings, or what holds for everybody on this machine where there is no home.
    pub(crate) fn settings_or_machines(&self) -> Result<&Settings, Failure> {
        if self.paths.is_ok() {
            return self.settings();
        }
        if let Some(settings) = self.without_home.get() {
            return Ok(settings);
        }
        let settings = settings::without_home()?;
        Ok(self.without_home.get_or_init(|| settings))
    }

    /// Returns the administrator's and the user's security policy as one, or what in them cannot be honoured.
    ///
    /// Without a home there is none of the user's, and a command that needs one says so itself.
    pub(crate) fn policy(&self) -> Result<Policy, Failure> {
        Policy::read(self.paths.as_ref().ok(), &self.machine)
    }

    /// Opens the vault, and makes one at the first use; asks for the pass phrase only where nothing else opens it.
    pub(crate) fn vault(&self) -> Result<Vault, Failure> {
        vault::open(self)
    }

    /// Returns the master key of a generation, when it was used before.
    pub(crate) fn known_master(&self, generation: u64) -> Option<Rc<MasterKey>> {
        let known = self.master.borrow();
        let (of, master) = known.as_ref()?;
        (*of == generation).then(|| Rc::clone(master))
    }

    /// Keeps the master key of a generation for the rest of the command.
    pub(crate) fn know_master(&self, generation: u64, master: &Rc<MasterKey>) {
        self.master.replace(Some((generation, Rc::clone(master))));
    }

    /// Forgets it: a restored vault may be of the same generation and have another.
    pub(crate) fn forget_master(&self) {
        self.master.replace(None);
    }

    /// Returns where the secrets that open the vault are read from.
    pub(crate) fn unlocking(&self) -> &Unlocking {
        self.unlocking.get().unwrap_or(&self.usual_unlocking)
    }

    /// Has them read from where a command's own options say.
    pub(crate) fn set_unlocking(&self, unlocking: Unlocking) {
        let _ = self.unlocking.set(unlocking);
    }

    /// Returns what the machine does for memory.
    pub(crate) fn machine(&self) -> &Machine {
        &self.machine
    }

    /// Tells what a command has done, for the entry that is written at its end.
    pub(crate) fn account(&self, body: Body) {
        self.account.replace(Some(body));
    }

    /// Takes what was told.
    pub(crate) fn take_account(&self) -> Option<Body> {
        self.account.take()
    }

    /// Leaves an answer for when the command's end is recorded, which may be too long to be held back as text.
    pub(crate) fn answer_last(&self, answer: impl FnOnce(&Self) -> Result<(), Failure> + 'static) {
        self.last.replace(Some(Box::new(answer)));
    }

    /// Gives the answer that was left.
    pub(crate) fn answer(&self) -> Result<(), Failure> {
        match self.last.take() {
            Some(answer) => answer(self),
            None => Ok(()),
        }
    }

    /// Redacts a text of the user's for the journal.
    pub(crate) fn clean(&self, text: &str) -> Clean {
        Redactor::new().scrub(Raw::new(text)).0
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
