//! SoftHSM 2 as the library takes it, and a module that misbehaves.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the compiler of a module that misbehaves"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::Deref;
use std::process::Command;
use std::time::Duration;

use pai_vault::slots::hsm::{Host, Module};

pub(crate) struct SoftHsm(pai_testkit::SoftHsm);

impl Deref for SoftHsm {
    type Target = pai_testkit::SoftHsm;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl SoftHsm {
    /// Makes a folder for tokens; `None`, and the reason is printed, where SoftHSM is not installed.
    pub(crate) fn new() -> Option<Self> {
        Self::with("")
    }

    /// The same with further lines in its configuration.
    pub(crate) fn with(lines: &str) -> Option<Self> {
        let soft = pai_testkit::SoftHsm::new()?;
        soft.configure(lines);
        Some(Self(soft))
    }

    pub(crate) fn module(&self) -> Module {
        let conf = self.configuration().display().to_string();
        Module {
            path: self.library().to_owned(),
            environment: BTreeMap::from([("SOFTHSM2_CONF".to_owned(), conf)]),
        }
    }

    /// Builds the module that misbehaves (`tests/data/module.c`).
    pub(crate) fn misbehaving(&self, behaviour: &str) -> Module {
        let path = self.path("module.so");
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/module.c");
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-w", source, "-ldl", "-o"]);
        let built = compiler.arg(&path).output().unwrap();
        assert!(built.status.success(), "{built:?}");
        let mut module = self.module();
        let more = [
            ("BEHAVIOUR", behaviour.to_owned()),
            ("REAL_MODULE", self.library().display().to_string()),
            ("TELL", self.path("told").display().to_string()),
        ];
        module
            .environment
            .extend(more.map(|(name, value)| (name.to_owned(), value)));
        module.path = path;
        module
    }

    /// Returns the lines of one kind that the misbehaving module wrote of its process.
    pub(crate) fn told(&self, kind: &str) -> Vec<String> {
        let told = fs::read_to_string(self.path("told")).unwrap();
        told.lines()
            .filter_map(|line| line.strip_prefix(kind)?.strip_prefix(' '))
            .map(str::to_owned)
            .collect()
    }
}

/// Returns the program that loads modules.
pub(crate) fn host() -> Host {
    Host {
        program: env!("CARGO_BIN_EXE_vault-hsm-host").into(),
        arguments: Vec::new(),
        patience: Duration::from_secs(30),
    }
}
