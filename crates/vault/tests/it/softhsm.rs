//! SoftHSM 2 with tokens in a temporary folder.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the programs that set a token up"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use pai_vault::slots::hsm::{Host, Module};
use tempfile::TempDir;

/// Where distributions put the module.
const MODULES: [&str; 5] = [
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/lib/pkcs11/libsofthsm2.so",
];

pub(crate) struct SoftHsm {
    folder: TempDir,
    real: PathBuf,
    /// The user PIN of every token, another one in each run.
    pub(crate) pin: String,
}

impl SoftHsm {
    /// Makes a folder for tokens; `None`, and the reason is printed, where SoftHSM is not installed.
    pub(crate) fn new() -> Option<Self> {
        Self::with("")
    }

    /// The same with further lines in its configuration.
    pub(crate) fn with(lines: &str) -> Option<Self> {
        let real = MODULES.iter().map(Path::new).find(|path| path.exists());
        let (Some(real), Ok(_)) = (real, Command::new("softhsm2-util").arg("-v").output()) else {
            println!("skipped: SoftHSM 2 is not installed");
            return None;
        };
        let mut random = [0; 8];
        pai_vault::key::random(&mut random).unwrap();
        let soft = Self {
            folder: TempDir::new().unwrap(),
            real: real.to_owned(),
            pin: format!("{:010}", u64::from_le_bytes(random) % 10_000_000_000),
        };
        fs::create_dir(soft.path("tokens")).unwrap();
        soft.configure(lines);
        Some(soft)
    }

    /// Rewrites the configuration.
    pub(crate) fn configure(&self, lines: &str) {
        let tokens = self.path("tokens");
        let text = format!("directories.tokendir = {}\n{lines}\n", tokens.display());
        fs::write(self.path("softhsm2.conf"), text).unwrap();
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Initialises a token.
    pub(crate) fn token(&self, label: &str) {
        let made = Command::new("softhsm2-util")
            .env("SOFTHSM2_CONF", self.path("softhsm2.conf"))
            .args(["--init-token", "--free", "--label", label])
            .args(["--so-pin", &self.pin, "--pin", &self.pin])
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
    }

    /// Takes all tokens away.
    pub(crate) fn remove_tokens(&self) {
        fs::remove_dir_all(self.path("tokens")).unwrap();
        fs::create_dir(self.path("tokens")).unwrap();
    }

    pub(crate) fn module(&self) -> Module {
        let conf = self.path("softhsm2.conf").display().to_string();
        Module {
            path: self.real.clone(),
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
            ("REAL_MODULE", self.real.display().to_string()),
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
