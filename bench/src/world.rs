//! A home, a runtime folder and models of the bench's own, with runs of the program in it.
#![expect(
    clippy::disallowed_methods,
    reason = "starts the programs that are measured"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use pai_cage::host::{self, Status};
use serde::Deserialize;
use tempfile::TempDir;

use crate::Outcome;

/// Where the measured programs live: nothing of the user's own is read or written.
pub(crate) struct World {
    program: PathBuf,
    worker: PathBuf,
    home: TempDir,
    runtime: TempDir,
    models: Vec<Model>,
}

/// An installed model.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Model {
    /// The catalogue's name.
    pub(crate) name: String,
    /// The file's name in the models' folder.
    file: String,
}

/// A finished run of the program.
pub(crate) struct Ran {
    /// The exit code; `None` where a signal ended it.
    pub(crate) code: Option<i32>,
    /// What it wrote to stdout.
    pub(crate) stdout: String,
    /// What it wrote to stderr.
    pub(crate) stderr: String,
    /// From before its start until after its end.
    pub(crate) seconds: f64,
}

/// What `generate terraform --json` says of its work.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct Receipt {
    /// Tokens of the prompt.
    pub(crate) prompt_tokens: u32,
    /// Tokens of the model's answer.
    pub(crate) output_tokens: u32,
    /// Tokens of it that the grammar forced.
    pub(crate) forced_tokens: u32,
    /// Tokens that fit.
    pub(crate) context: u32,
}

impl Receipt {
    /// Says whether the model had anything to choose; where not, the worker computes nothing.
    pub(crate) fn chose(&self) -> bool {
        self.output_tokens > self.forced_tokens
    }
}

impl Ran {
    /// Passes the run on if it exited with 0.
    pub(crate) fn done(self) -> Outcome<Self> {
        match self.code {
            Some(0) => Ok(self),
            code => Err(format!("exit code {code:?}: {}", self.stderr.trim())),
        }
    }

    /// Returns the receipt of a `generate terraform --json`.
    pub(crate) fn receipt(&self) -> Outcome<Receipt> {
        #[derive(Deserialize)]
        struct Document {
            receipt: Receipt,
        }
        self.json().map(|document: Document| document.receipt)
    }

    /// Reads stdout as JSON.
    pub(crate) fn json<T: for<'de> Deserialize<'de>>(&self) -> Outcome<T> {
        let wrong = |error| format!("stdout is not the JSON that was expected: {error}");
        serde_json::from_str(&self.stdout).map_err(wrong)
    }
}

impl World {
    /// Makes the folders and takes in every model of `folder`, as hard links where that works.
    pub(crate) fn make(bin: &Path, folder: Option<&Path>) -> Outcome<Self> {
        let (program, worker) = (bin.join("proxmox-ai"), bin.join("pai-worker"));
        for file in [&program, &worker] {
            if !file.is_file() {
                return Err(format!(
                    "`{}` is missing: run `cargo build --release --workspace --bins`",
                    file.display()
                ));
            }
        }
        let failed = |error| format!("cannot make a folder: {error}");
        // On the programs' file system, which is more likely the models' than /tmp is.
        let home = tempfile::Builder::new().prefix("bench-").tempdir_in(bin);
        let mut world = Self {
            program,
            worker,
            home: home.or_else(|_| tempfile::tempdir()).map_err(failed)?,
            // A socket's path is short, so this one is not below the home.
            runtime: tempfile::tempdir().map_err(failed)?,
            models: Vec::new(),
        };
        if let Some(folder) = folder {
            world.import(folder)?;
        }
        Ok(world)
    }

    fn import(&mut self, folder: &Path) -> Outcome<()> {
        let unreadable = |error| format!("`{}`: {error}", folder.display());
        for entry in folder.read_dir().map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|ending| ending == "gguf") {
                eprintln!("taking in {}", path.display());
                let path = path.display().to_string();
                if let Err(error) = self.run(&["models", "import", &path]).done() {
                    eprintln!("left out: {error}");
                }
            }
        }
        #[derive(Deserialize)]
        struct Listed {
            installed: Vec<Model>,
        }
        let listed: Listed = self.run(&["models", "list", "--json"]).done()?.json()?;
        self.models = listed.installed;
        Ok(())
    }

    /// Finds an installed model.
    pub(crate) fn model(&self, name: &str) -> Outcome<&Model> {
        let found = self.models.iter().find(|model| model.name == name);
        found.ok_or_else(|| format!("the models' folder does not hold `{name}`"))
    }

    /// Returns the path of an installed model's file.
    pub(crate) fn file(&self, model: &Model) -> PathBuf {
        let models = self.home.path().join(".local/share/proxmox-ai/models");
        models.join(&model.file)
    }

    /// Returns the path of the worker's program.
    pub(crate) fn worker(&self) -> &Path {
        &self.worker
    }

    /// Returns the folder in which the program keeps the states of prompts.
    pub(crate) fn states(&self) -> PathBuf {
        self.home.path().join(".cache/proxmox-ai/states")
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let started = Instant::now();
        let output = Command::new(&self.program)
            .args(arguments)
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("XDG_RUNTIME_DIR", self.runtime.path())
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("LANG", "C.UTF-8")
            .stdin(Stdio::null())
            .output();
        let seconds = started.elapsed().as_secs_f64();
        match output {
            Ok(output) => Ran {
                code: output.status.code(),
                stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
                stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
                seconds,
            },
            Err(error) => Ran {
                code: None,
                stdout: String::new(),
                stderr: error.to_string(),
                seconds,
            },
        }
    }

    /// Runs `generate terraform` on one request, with more arguments before it.
    pub(crate) fn generate(&self, model: &str, request: &str, more: &[&str]) -> Ran {
        let setting = format!("ai.model={model}");
        let mut arguments = vec!["--set", &setting, "generate", "terraform"];
        arguments.extend_from_slice(more);
        arguments.extend_from_slice(&["--", request]);
        self.run(&arguments)
    }

    /// Returns what the engine host is doing.
    pub(crate) fn status(&self) -> Outcome<Status> {
        let status = host::status(&self.sockets()).map_err(|error| error.to_string())?;
        status.ok_or_else(|| "no engine host is up".to_owned())
    }

    /// Ends the engine host and its worker.
    pub(crate) fn stop(&self) -> Outcome<()> {
        let stopped = host::stop(&self.sockets()).map_err(|error| error.to_string());
        stopped.map(drop)
    }

    fn sockets(&self) -> PathBuf {
        self.runtime.path().join("proxmox-ai")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // Nobody else knows this host; it would stay up for its idle time.
        let _ = self.stop();
    }
}
