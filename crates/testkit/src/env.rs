//! A temporary home and a run of the program in it, with nothing of the machine's own environment.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the program that they test"
)]

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use tempfile::TempDir;

use crate::programs::{Installed, fake_worker_program};
use crate::script::Script;

/// A home of its own for one test.
pub struct TestEnv {
    program: PathBuf,
    home: Rc<Home>,
    variables: BTreeMap<String, String>,
    shows_first_use: bool,
}

/// The folder, and what ends with it.
struct Home {
    folder: TempDir,
    /// The program's own folder, where it was installed for this test.
    installed: Option<Installed>,
}

impl Home {
    fn path(&self) -> &Path {
        self.folder.path()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let runtime = self.path().join(".run/proxmox-ai");
        if runtime.join("engine.sock").exists() {
            // A host that has ended meanwhile is as good.
            let _ = pai_cage::host::stop(&runtime);
        }
    }
}

impl TestEnv {
    /// Makes an empty home for runs of `program` (`env!("CARGO_BIN_EXE_proxmox-ai")`).
    pub fn new(program: impl AsRef<Path>) -> Self {
        let home = Home {
            folder: TempDir::new().expect("a test can make a temporary folder"),
            installed: None,
        };
        let text = |path: PathBuf| path.display().to_string();
        let variables = [
            ("HOME", text(home.path().to_owned())),
            ("XDG_RUNTIME_DIR", text(home.path().join(".run"))),
            ("PATH", "/usr/local/bin:/usr/bin:/bin".to_owned()),
            ("LANG", "C.UTF-8".to_owned()),
            ("COLUMNS", "100".to_owned()),
        ];
        Self {
            program: program.as_ref().to_owned(),
            home: Rc::new(home),
            variables: variables
                .map(|(name, value)| (name.to_owned(), value))
                .into(),
            shows_first_use: false,
        }
    }

    /// Shows what the first command in a home says of the vault that it makes; else each snapshot would begin with it.
    pub fn showing_first_use(mut self) -> Self {
        self.shows_first_use = true;
        self
    }

    /// Returns the home folder, which is also where the program runs.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Installs the program and `worker` as its worker side by side, where every user can run them.
    pub fn with_worker(mut self, worker: &Path) -> Self {
        let installed = Installed::new(&self.program, worker);
        self.program = installed.program();
        Rc::get_mut(&mut self.home)
            .expect("no run has been prepared yet")
            .installed = Some(installed);
        self
    }

    /// Installs the fake worker, and a script as the model `fake` that is in use; its host stays up.
    pub fn with_fake_model(self, script: &Script) -> Self {
        let env = self
            .with_worker(&fake_worker_program())
            .with_variable("PROXMOX_AI_AI_KEEP_ALIVE", "60s");
        let model = script.write_gguf(&env.home().join("fake.gguf"));
        for arguments in [
            &[
                "models",
                "import",
                "fake.gguf",
                "--trust",
                "--sha256",
                &model.sha256,
                "--family",
                "chatml",
            ][..],
            &["models", "use", "fake"],
        ] {
            let run = env.run(arguments.iter().copied());
            assert_eq!(run.exit(), "0", "{run}");
        }
        env
    }

    /// Makes the home, and all that is in it, another user's.
    pub fn give_to(&self, user: u32) {
        for name in self.tree().iter().map(String::as_str).chain([""]) {
            std::os::unix::fs::lchown(self.home().join(name), Some(user), Some(user))
                .expect("root may");
        }
    }

    /// Returns the folder in which the program was installed for this test.
    pub fn installed(&self) -> Option<&Path> {
        self.home.installed.as_ref().map(Installed::folder)
    }

    /// Sets a variable for every run.
    pub fn with_variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.insert(name.to_owned(), value.into());
        self
    }

    /// Writes a file below the home folder, with its folders (0700), as a private file (0600).
    pub fn with_file(self, name: &str, content: &str) -> Self {
        self.write(name, content);
        self
    }

    /// Writes a file below the home folder, with its folders (0700), as a private file (0600).
    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        let path = self.home().join(name);
        let folder = path.parent().expect("a file is in a folder");
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .expect("a test can make folders in its home");
        std::fs::write(&path, content).expect("a test can write into its home");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))
            .expect("a test owns its files");
        path
    }

    /// Returns the content of a file below the home folder.
    pub fn read(&self, name: &str) -> String {
        let path = self.home().join(name);
        std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
    }

    /// Lists every file and folder below the home folder, sorted, folders with a slash at the end; vault and journal, which
    /// every command that acts has, are left out unless the first use is shown.
    pub fn tree(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.home().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).expect("a test owns its home") {
                let path = entry.expect("a test owns its home").path();
                let name = path
                    .strip_prefix(self.home())
                    .expect("entries lie below their folder")
                    .display()
                    .to_string();
                match path.is_dir() && !path.is_symlink() {
                    true => {
                        found.push(format!("{name}/"));
                        folders.push(path);
                    }
                    false => found.push(name),
                }
            }
        }
        if !self.shows_first_use {
            leave_out(&mut found);
        }
        found.sort();
        found
    }

    /// Prepares a run; it happens when its result is first looked at.
    pub fn run<S: Into<OsString>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        Run {
            program: self.program.clone(),
            arguments: arguments.into_iter().map(Into::into).collect(),
            through: Vec::new(),
            folder: self.home().to_owned(),
            home: Rc::clone(&self.home),
            variables: self.variables.clone(),
            shows_first_use: self.shows_first_use,
            stdin: Vec::new(),
            stdout: Stdout::Kept,
            done: OnceCell::new(),
        }
    }
}

/// Leaves vault and journal out of a list of files, and the folders that hold nothing else.
fn leave_out(found: &mut Vec<String>) {
    let is_kept = |path: &str| {
        let mut parts = path.split('/');
        let inside = parts.any(|part| matches!(part, "proxmox-ai" | "data"));
        inside && matches!(parts.next(), Some("vault" | "journal"))
    };
    let above: Vec<String> = found.iter().filter(|path| is_kept(path)).cloned().collect();
    found.retain(|path| !is_kept(path));
    let is_above =
        |path: &str| path.ends_with('/') && above.iter().any(|kept| kept.starts_with(path));
    let held = found.clone();
    found.retain(|path| {
        !is_above(path)
            || held
                .iter()
                .any(|other| !is_above(other) && other.starts_with(path.as_str()))
    });
}

/// How the lines begin that the first command in a home says of its vault.
const FIRST_USE: [&str; 2] = [
    "a vault was made: ",
    "to do better: proxmox-ai vault enrol ",
];

/// One run of the program. Its `Display` is what snapshots hold: exit code, stdout, stderr.
pub struct Run {
    program: PathBuf,
    arguments: Vec<OsString>,
    through: Vec<OsString>,
    folder: PathBuf,
    /// Kept, so that the folder outlives the `TestEnv` until the run has happened.
    home: Rc<Home>,
    variables: BTreeMap<String, String>,
    shows_first_use: bool,
    stdin: Vec<u8>,
    stdout: Stdout,
    done: OnceCell<Done>,
}

/// What standard output is.
enum Stdout {
    /// A pipe that is read to its end.
    Kept,
    /// A pipe whose reader is gone.
    Closed,
    /// A device that has no room.
    Full,
    /// A terminal, together with standard error.
    Terminal,
}

struct Done {
    exit: String,
    stdout: Vec<u8>,
    stderr: Vec<u8>,
}

impl Run {
    /// Gives the run something to read; without it, standard input is empty.
    pub fn stdin(mut self, content: impl Into<Vec<u8>>) -> Self {
        self.stdin = content.into();
        self
    }

    /// Sets a variable for this run.
    pub fn variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.variables.insert(name.to_owned(), value.into());
        self
    }

    /// Has another program start this one, which gets the program and its arguments as its last ones.
    pub fn through<S: Into<OsString>>(mut self, wrapper: impl IntoIterator<Item = S>) -> Self {
        self.through = wrapper.into_iter().map(Into::into).collect();
        self
    }

    /// Gives the run a standard output that nobody reads any more.
    pub fn closed_stdout(mut self) -> Self {
        self.stdout = Stdout::Closed;
        self
    }

    /// Gives the run a standard output that has no room.
    pub fn full_stdout(mut self) -> Self {
        self.stdout = Stdout::Full;
        self
    }

    /// Gives the run a terminal, made by the program `script`; both streams come back as standard output.
    pub fn on_terminal(mut self) -> Self {
        self.stdout = Stdout::Terminal;
        self
    }

    /// Runs in a folder below the home folder, which is made.
    pub fn within(mut self, name: &str) -> Self {
        self.folder = self.folder.join(name);
        std::fs::create_dir_all(&self.folder).expect("a test can make folders in its home");
        self
    }

    /// Returns the exit code, or `signal N`.
    pub fn exit(&self) -> &str {
        &self.done().exit
    }

    /// Returns what was written to standard output, the home folder as `[HOME]`.
    pub fn stdout(&self) -> String {
        self.shown(&self.done().stdout)
    }

    /// Returns what was written to standard error, the home folder as `[HOME]`.
    pub fn stderr(&self) -> String {
        self.shown(&self.done().stderr)
    }

    /// Returns the bytes of standard output as they are.
    pub fn stdout_bytes(&self) -> &[u8] {
        &self.done().stdout
    }

    fn shown(&self, bytes: &[u8]) -> String {
        let home = self.home.path().display().to_string();
        let text = String::from_utf8_lossy(bytes).replace(&home, "[HOME]");
        if self.shows_first_use {
            return text;
        }
        let is_first_use = |line: &&str| FIRST_USE.iter().any(|begin| line.starts_with(begin));
        text.split_inclusive('\n')
            .filter(|line| !is_first_use(line))
            .collect()
    }

    fn done(&self) -> &Done {
        self.done.get_or_init(|| self.start())
    }

    fn command(&self) -> Command {
        let program = [self.program.clone().into_os_string()];
        let words: Vec<&OsString> = self
            .through
            .iter()
            .chain(&program)
            .chain(&self.arguments)
            .collect();
        if !matches!(self.stdout, Stdout::Terminal) {
            let mut command = Command::new(words[0]);
            command.args(&words[1..]);
            return command;
        }
        let quoted: Vec<String> = words
            .iter()
            .map(|word| format!("'{}'", word.to_string_lossy().replace('\'', "'\\''")))
            .collect();
        let mut command = Command::new("script");
        command.args(["-q", "-e", "-c", &quoted.join(" "), "/dev/null"]);
        command
    }

    fn stdout_of_child(&self) -> Stdio {
        match self.stdout {
            Stdout::Kept | Stdout::Terminal => Stdio::piped(),
            Stdout::Closed => {
                let (reader, writer) = std::io::pipe().expect("a test can make a pipe");
                drop(reader);
                writer.into()
            }
            Stdout::Full => std::fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .expect("Linux has this device")
                .into(),
        }
    }

    fn start(&self) -> Done {
        let mut child = self
            .command()
            .current_dir(&self.folder)
            .env_clear()
            .envs(&self.variables)
            .stdin(Stdio::piped())
            .stdout(self.stdout_of_child())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("cannot start {}: {error}", self.program.display()));
        let mut pipe = child.stdin.take().expect("the input is a pipe");
        let content = self.stdin.clone();
        // A program need not read what it is given.
        let writer = std::thread::spawn(move || drop(pipe.write_all(&content)));
        let output = child.wait_with_output().expect("a child can be waited for");
        writer.join().expect("writing does not panic");
        use std::os::unix::process::ExitStatusExt;
        let exit = match (output.status.code(), output.status.signal()) {
            (Some(code), _) => code.to_string(),
            (None, signal) => format!("signal {}", signal.unwrap_or(0)),
        };
        Done {
            exit,
            stdout: output.stdout,
            stderr: output.stderr,
        }
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (stdout, stderr) = (self.stdout(), self.stderr());
        write!(
            f,
            "exit: {}\n----- stdout -----\n{}\n----- stderr -----\n{}",
            self.exit(),
            stdout.trim_end_matches('\n'),
            stderr.trim_end_matches('\n')
        )
    }
}
