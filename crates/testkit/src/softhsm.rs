//! SoftHSM 2 with tokens in a folder of the test's own.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the program that sets a token up"
)]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Where distributions put the module.
const MODULES: [&str; 5] = [
    "/usr/lib/softhsm/libsofthsm2.so",
    "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
    "/usr/lib64/pkcs11/libsofthsm2.so",
    "/usr/lib/pkcs11/libsofthsm2.so",
];

/// Tokens, their configuration, and the module that opens them.
pub struct SoftHsm {
    folder: PathBuf,
    /// Kept, where nobody else keeps the folder.
    _own: Option<TempDir>,
    library: &'static Path,
    /// The PIN of every token, the user's and the security officer's: another one in each run.
    pub pin: String,
}

impl SoftHsm {
    /// Makes a folder for tokens; `None`, and the reason is printed, where SoftHSM is not installed.
    pub fn new() -> Option<Self> {
        let own = TempDir::new().expect("a test can make a temporary folder");
        let mut soft = Self::within(own.path())?;
        soft._own = Some(own);
        Some(soft)
    }

    /// The same in a folder that is there.
    pub fn within(folder: &Path) -> Option<Self> {
        let library = MODULES.iter().map(Path::new).find(|path| path.exists());
        let util = Command::new("softhsm2-util").arg("-v").output();
        let (Some(library), Ok(_)) = (library, util) else {
            println!("skipped: SoftHSM 2 is not installed");
            return None;
        };
        let mut random = [0; 8];
        fs::File::open("/dev/urandom")
            .and_then(|mut source| source.read_exact(&mut random))
            .expect("there are random numbers");
        let soft = Self {
            folder: folder.to_owned(),
            _own: None,
            library,
            pin: format!("{:010}", u64::from_le_bytes(random) % 10_000_000_000),
        };
        fs::create_dir(soft.path("tokens")).expect("a test owns its folders");
        soft.configure("");
        Some(soft)
    }

    /// Rewrites the configuration, with these lines beside where the tokens are.
    pub fn configure(&self, lines: &str) {
        let tokens = self.path("tokens");
        let text = format!("directories.tokendir = {}\n{lines}\n", tokens.display());
        fs::write(self.configuration(), text).expect("a test owns its folders");
    }

    /// Returns the file that the variable `SOFTHSM2_CONF` has to name.
    pub fn configuration(&self) -> PathBuf {
        self.path("softhsm2.conf")
    }

    /// Returns the module.
    pub fn library(&self) -> &'static Path {
        self.library
    }

    /// Returns a path in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Initialises a token.
    pub fn token(&self, label: &str) {
        let made = Command::new("softhsm2-util")
            .env("SOFTHSM2_CONF", self.configuration())
            .args(["--init-token", "--free", "--label", label])
            .args(["--so-pin", &self.pin, "--pin", &self.pin])
            .output()
            .expect("it was started before");
        assert!(made.status.success(), "{made:?}");
    }

    /// Takes all tokens away.
    pub fn remove_tokens(&self) {
        let tokens = self.path("tokens");
        fs::remove_dir_all(&tokens).expect("a test owns its folders");
        fs::create_dir(tokens).expect("a test owns its folders");
    }
}
