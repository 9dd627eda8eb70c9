//! The one place that looks at the process around the program, and sets what holds for all of it: variables,
//! arguments, folder, streams, the mask of new files, dumps, what is open.
#![expect(
    clippy::disallowed_methods,
    reason = "the one file that reads the environment; everything else is given what it needs"
)]

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use rustix::fs::Mode;
use rustix::process::DumpableBehavior;

/// A variable that is read and is not a setting.
pub(crate) struct Variable {
    /// Its name.
    pub(crate) name: &'static str,
    /// What it does, one sentence without a full stop.
    pub(crate) doc: &'static str,
}

/// The variables that are read beside the settings' own; the reference is generated from this table.
pub(crate) static VARIABLES: [Variable; 32] = [
    Variable {
        name: "HOME",
        doc: "The home folder, in which all other folders are found",
    },
    Variable {
        name: "XDG_CONFIG_HOME",
        doc: "Where the settings file is; otherwise `~/.config`",
    },
    Variable {
        name: "XDG_DATA_HOME",
        doc: "Where models are kept; otherwise `~/.local/share`",
    },
    Variable {
        name: "XDG_CACHE_HOME",
        doc: "Where the worker's state after the prompt's fixed part is kept; otherwise `~/.cache`",
    },
    Variable {
        name: "XDG_RUNTIME_DIR",
        doc: "Where the warm worker's socket is; otherwise a private folder under `/tmp`",
    },
    Variable {
        name: "VISUAL",
        doc: "The editor that `config edit` starts",
    },
    Variable {
        name: "EDITOR",
        doc: "As `VISUAL`, when that is not set; `vi` when neither is",
    },
    Variable {
        name: "NO_COLOR",
        doc: "Colour is off when this is set and not empty",
    },
    Variable {
        name: "TERM",
        doc: "`dumb` switches colour, motion and symbols off",
    },
    Variable {
        name: "COLUMNS",
        doc: "The width of the output, where the terminal does not say",
    },
    Variable {
        name: "LC_ALL",
        doc: "Symbols are plain ASCII when the locale is not UTF-8",
    },
    Variable {
        name: "LC_CTYPE",
        doc: "As `LC_ALL`, when that is not set",
    },
    Variable {
        name: "LANG",
        doc: "As `LC_ALL`, when that and `LC_CTYPE` are not set",
    },
    Variable {
        name: "HTTPS_PROXY",
        doc: "The proxy that `models pull` goes through; no other command reads it",
    },
    Variable {
        name: "NO_PROXY",
        doc: "The hosts that `models pull` reaches without the proxy",
    },
    Variable {
        name: "_PROXMOX_AI_COMPLETE",
        doc: "Set by the script of `completions`: the shell asks what may come next",
    },
    Variable {
        name: "PATH",
        doc: "Where `models pull` finds `pip`",
    },
    Variable {
        name: "https_proxy",
        doc: "As `HTTPS_PROXY`, and wins over it",
    },
    Variable {
        name: "ALL_PROXY",
        doc: "As `HTTPS_PROXY`, when that is not set",
    },
    Variable {
        name: "all_proxy",
        doc: "As `ALL_PROXY`, and wins over it",
    },
    Variable {
        name: "no_proxy",
        doc: "As `NO_PROXY`, and wins over it",
    },
    Variable {
        name: "SSL_CERT_FILE",
        doc: "The certificates that `models pull` trusts instead of the built-in ones",
    },
    Variable {
        name: "OLLAMA_MODELS",
        doc: "Where `models import --ollama` looks first",
    },
    Variable {
        name: "DBUS_SESSION_BUS_ADDRESS",
        doc: "Where `vault enrol keyring` finds the session bus; otherwise `bus` in the runtime folder",
    },
    Variable {
        name: "SOFTHSM2_CONF",
        doc: "Handed to the PKCS#11 module of `vault enrol hsm`, which looks there for its settings",
    },
    Variable {
        name: "OPENSC_CONF",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "YUBIHSM_PKCS11_CONF",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "P11NETHSM_CONFIG_FILE",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "ChrystokiConfigurationPath",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "CS_PKCS11_R3_CFG",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "KRYOPTIC_CONF",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
    Variable {
        name: "TPM2_PKCS11_STORE",
        doc: "As `SOFTHSM2_CONF`, for another maker's module",
    },
];

/// The variables that `pip` needs to find itself, its settings, and the way out.
pub(crate) const FOR_PIP: [&str; 23] = [
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "XDG_CONFIG_HOME",
    "XDG_CONFIG_DIRS",
    "VIRTUAL_ENV",
    "PYENV_ROOT",
    "PYENV_VERSION",
    "NETRC",
    "HTTP_PROXY",
    "http_proxy",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    "LD_LIBRARY_PATH",
];

/// Makes everything private from here on: what is written, what lies in memory, and what is open.
pub(crate) fn harden() {
    rustix::process::umask(Mode::RWXG | Mode::RWXO);
    refuse_dumps();
    pai_cage::descriptors::keep();
}

/// Makes this process one that cannot be dumped or traced by its own user. A limit would not be enough: the kernel
/// gives dumps to a program whatever the limit is. It does not outlast the start of another program.
fn refuse_dumps() {
    let _ = rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// What the program was started with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Environment {
    variables: BTreeMap<OsString, OsString>,
    arguments: Vec<OsString>,
    folder: Option<PathBuf>,
    program: Option<PathBuf>,
    /// Whether standard input is a terminal.
    pub(crate) stdin_is_terminal: bool,
    /// Whether standard output is a terminal.
    pub(crate) stdout_is_terminal: bool,
    /// Whether standard error is a terminal.
    pub(crate) stderr_is_terminal: bool,
}

impl Environment {
    /// Reads everything, once.
    pub(crate) fn read() -> Self {
        Self {
            variables: std::env::vars_os().collect(),
            arguments: std::env::args_os().collect(),
            folder: std::env::current_dir().ok(),
            program: std::env::current_exe().ok(),
            stdin_is_terminal: std::io::stdin().is_terminal(),
            stdout_is_terminal: std::io::stdout().is_terminal(),
            stderr_is_terminal: std::io::stderr().is_terminal(),
        }
    }

    /// Returns a variable that is set and not empty.
    pub(crate) fn os(&self, name: &str) -> Option<&OsStr> {
        self.variables
            .get(OsStr::new(name))
            .map(OsString::as_os_str)
            .filter(|value| !value.is_empty())
    }

    /// Returns a variable that is set, not empty and valid UTF-8.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.os(name).and_then(OsStr::to_str)
    }

    /// Returns the folder that a variable names; as the XDG specification asks, a relative one does not count.
    pub(crate) fn folder_in(&self, name: &str) -> Option<PathBuf> {
        self.os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    }

    /// Returns all variables whose name starts with `prefix`.
    pub(crate) fn starting_with(&self, prefix: &str) -> Vec<(String, OsString)> {
        self.variables
            .iter()
            .filter_map(|(name, value)| Some((name.to_str()?.to_owned(), value.clone())))
            .filter(|(name, _)| name.starts_with(prefix))
            .collect()
    }

    /// Returns the arguments, the program's name first.
    pub(crate) fn arguments(&self) -> &[OsString] {
        &self.arguments
    }

    /// Returns the current folder.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Returns the path of the running program.
    pub(crate) fn program(&self) -> Option<&Path> {
        self.program.as_deref()
    }
}

#[cfg(test)]
impl Environment {
    /// Makes an environment of a few variables, for tests.
    pub(crate) fn of(variables: &[(&str, &str)]) -> Self {
        Self {
            variables: variables
                .iter()
                .map(|(name, value)| (OsString::from(name), OsString::from(value)))
                .collect(),
            ..Self::default()
        }
    }
}
