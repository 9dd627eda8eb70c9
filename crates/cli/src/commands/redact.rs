//! `redact`: mask what is sensitive in a text, and put it back.

mod text;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use pai_redact::{Class, Detector, Ledger, Modes, Options, Raw, Redactor};
use pai_vault::journal::Body;
use pai_vault::key;
use pai_vault::seal::{self, SealError};
use serde_json::json;
use zeroize::Zeroizing;

use crate::commands::security_scan::refused;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;
use crate::record;
use crate::vault::Source;

use text::Written;

/// Mask what is sensitive in a text, or put it back
///
/// Prints the text with placeholders such as <PVE_API_TOKEN_1>. With --ledger, what they stand for is kept in a file that
/// is sealed under a pass phrase, and --restore puts it back with that file; without it, the values are forgotten.
#[derive(Debug, Args)]
pub(crate) struct Redact {
    /// The text; `-`, or nothing, reads standard input
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// What to do by class, such as network=pseudonymise,pii=keep; secrets are always masked
    #[arg(long, value_name = "CLASS=MODE,…")]
    redact: Option<String>,
    /// Put back what the placeholders stand for
    #[arg(long, requires = "ledger", conflicts_with_all = ["redact", "rules", "json"])]
    restore: bool,
    /// Keep what the placeholders stand for in this file, sealed
    #[arg(long, value_name = "FILE")]
    ledger: Option<PathBuf>,
    /// Read the ledger's pass phrase from this file
    #[arg(
        long,
        value_name = "FILE",
        requires = "ledger",
        conflicts_with = "passphrase_fd"
    )]
    passphrase_file: Option<PathBuf>,
    /// Read the ledger's pass phrase from this file descriptor
    #[arg(long, value_name = "N", requires = "ledger")]
    passphrase_fd: Option<i32>,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    out: Option<PathBuf>,
    /// Rules of your own, in the form of the built-in ones (TOML)
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// The longest text that is masked at once, in bytes.
const LONGEST: u64 = 512 << 20;

impl Redact {
    /// Refuses what is not there, before anything is recorded.
    pub(super) fn check(&self, context: &Context) -> Result<(), Failure> {
        let ledger = self.ledger.iter().filter(|_| self.restore);
        let named = self.file.iter().chain(&self.rules).chain(ledger);
        paths::demand(context, named.chain(&self.passphrase_file))?;
        self.modes(context).map(drop)
    }

    /// Returns what is recorded before it acts.
    pub(super) fn event(&self) -> Body {
        Body::Redact {
            masked: Vec::new(),
            restored: self.restore,
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let (path, bytes) = self.read(context)?;
        if self.restore {
            return self.restore(context, &bytes);
        }
        let modes = self.modes(context)?;
        let detector = self.detector(context)?;
        let mut key = Zeroizing::new([0; 32]);
        key::random(key.as_mut()).map_err(|error| Failure::new(Exit::Unexpected, error))?;
        let redactor = Redactor::with(&detector, modes, *key);
        let written = Written::read(&path, &bytes).ok_or_else(broken)?;
        let text = Raw::new(written.text.as_str());
        let mut ledger = Ledger::default();
        let clean = redactor.scrub_into(&path, &text, &mut ledger);
        context.account(Body::Redact {
            masked: record::counts(ledger.by_category()),
            restored: false,
        });
        if let Some(file) = &self.ledger {
            let mut kept = Zeroizing::new(written.line().to_owned());
            kept.push_str(&ledger.to_sealable());
            let sealed = seal::seal(kept.as_bytes(), &self.passphrase(context, true)?);
            let sealed = sealed.map_err(unsealed)?;
            write_private(&context.folder().join(file), &sealed)?;
        }
        if self.json {
            let replaced: Vec<_> = ledger
                .by_category()
                .into_iter()
                .map(|(category, count)| json!({"category": category, "count": count}))
                .collect();
            context.ui.json(
                &json!({"text": clean.as_str(), "replaced": replaced, "total": ledger.len()}),
            )?;
            return Ok(Exit::Done);
        }
        self.answer(context, &written.encode(clean.as_str()))?;
        let parts: Vec<String> = ledger
            .by_category()
            .into_iter()
            .map(|(category, count)| format!("{count} {category}"))
            .collect();
        context.ui.note(match parts.is_empty() {
            true => "nothing to replace was found".to_owned(),
            false => format!("replaced: {}", parts.join(", ")),
        });
        Ok(Exit::Done)
    }

    fn restore(&self, context: &Context, bytes: &[u8]) -> Result<Exit, Failure> {
        let file = self.ledger.as_deref().unwrap_or(Path::new(""));
        let sealed = std::fs::read(context.folder().join(file))
            .map_err(|error| Failure::file("read", file, error))?;
        let opened = seal::open(&sealed, &self.passphrase(context, false)?).map_err(unsealed)?;
        let kept = std::str::from_utf8(&opened).ok().map(Written::take_line);
        let ledger = kept.and_then(|(of, text)| Some((of, Ledger::from_sealable(text)?)));
        let (of, ledger) = ledger.ok_or_else(|| {
            let why = format!("`{}` is sealed, but holds no ledger", file.display());
            Failure::new(Exit::Integrity, why)
        })?;
        let written = Written::masked(bytes, of).ok_or_else(broken)?;
        let restored = ledger.restore(&written.text);
        self.answer(context, &written.encode(restored.expose()))?;
        Ok(Exit::Done)
    }

    fn read(&self, context: &Context) -> Result<(String, Vec<u8>), Failure> {
        let mut bytes = Vec::new();
        let name = match &self.file {
            Some(path) if path.as_os_str() != "-" => {
                let file = std::fs::File::open(context.folder().join(path));
                let wrong = |error| Failure::file("read", path, error);
                file.map_err(wrong)?
                    .take(LONGEST + 1)
                    .read_to_end(&mut bytes)
                    .map_err(wrong)?;
                path.display().to_string()
            }
            _ => {
                let stdin = std::io::stdin()
                    .lock()
                    .take(LONGEST + 1)
                    .read_to_end(&mut bytes);
                stdin.map_err(|error| Failure::file("read", Path::new("standard input"), error))?;
                String::new()
            }
        };
        if bytes.len() as u64 > LONGEST {
            return Err(
                Failure::usage(format!("the text is longer than {} MB", LONGEST >> 20))
                    .hint("split it first"),
            );
        }
        Ok((name, bytes))
    }

    fn modes(&self, context: &Context) -> Result<Modes, Failure> {
        let set = context.settings()?.redact_modes();
        match &self.redact {
            None => Ok(set),
            Some(text) => set.read(text).map_err(|error| {
                Failure::new(Exit::Usage, error)
                    .hint("proxmox-ai redact --redact network=pseudonymise,pii=keep FILE")
            }),
        }
    }

    fn detector(&self, context: &Context) -> Result<Detector, Failure> {
        let rules = match &self.rules {
            None => None,
            Some(path) => Some(
                std::fs::read_to_string(context.folder().join(path))
                    .map_err(|error| Failure::file("read", path, error))?,
            ),
        };
        let classes = Class::ALL.to_vec();
        Detector::new(Options {
            classes,
            hosts: Vec::new(),
            rules,
        })
        .map_err(refused)
    }

    fn answer(&self, context: &Context, bytes: &[u8]) -> Result<(), Failure> {
        match &self.out {
            Some(path) => write_private(&context.folder().join(path), bytes),
            // What comes out of a text tool goes into a file or another program as it is.
            None => {
                context.ui.raw(bytes);
                Ok(())
            }
        }
    }

    /// Reads the pass phrase from where the user says, or asks for it; twice for a new ledger.
    fn passphrase(&self, context: &Context, new: bool) -> Result<Zeroizing<String>, Failure> {
        let source = Source::of(&self.passphrase_file, self.passphrase_fd);
        if let Some(secret) = source.read(context)? {
            return Ok(secret);
        }
        if !context.ui.can_ask() {
            return Err(Failure::usage(
                "the ledger needs a pass phrase, and there is no terminal to ask on",
            )
            .hint("add --passphrase-file FILE or --passphrase-fd N"));
        }
        let ask = |question: &str| {
            rpassword::prompt_password(question)
                .map(Zeroizing::new)
                .map_err(|error| Failure::new(Exit::Unexpected, error))
        };
        let first = ask("pass phrase of the ledger: ")?;
        if new && *ask("the same again: ")? != *first {
            return Err(Failure::usage("the two pass phrases differ"));
        }
        Ok(first)
    }
}

/// Writes a file that only its owner may read, whole or not at all.
fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let write = || -> std::io::Result<()> {
        let _ = std::fs::remove_file(&part);
        let mut file = std::fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    };
    write().map_err(|error| {
        let _ = std::fs::remove_file(&part);
        Failure::file("write", path, error)
    })
}

fn broken() -> Failure {
    Failure::usage("the text is in UTF-16 or UTF-32, and not all of it is characters")
        .hint("convert it to UTF-8 first, with `iconv -c`, which leaves out what is none")
}

fn unsealed(error: SealError) -> Failure {
    let exit = match &error {
        SealError::NoPassphrase | SealError::NotSealed => Exit::Usage,
        SealError::Wrong | SealError::TooCostly => Exit::Integrity,
        _ => Exit::Unexpected,
    };
    Failure::new(exit, error)
}
