//! Where secrets that people know come from: a file, a file descriptor, a question; never an option or a variable.

use std::cell::OnceCell;
use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use pai_vault::slots::{SlotsError, passphrase};
use zeroize::Zeroizing;

use crate::context::Context;
use crate::failure::{Exit, Failure};

/// Where a secret is read from; from neither, it is asked for.
#[derive(Clone, Default)]
pub(crate) struct Source {
    file: Option<PathBuf>,
    descriptor: Option<i32>,
    // A pipe gives its secret once, and some commands need it twice.
    known: Rc<OnceCell<Zeroizing<String>>>,
}

/// Shows where, never what.
impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source")
            .field("file", &self.file)
            .field("descriptor", &self.descriptor)
            .finish_non_exhaustive()
    }
}

/// Where the secrets that open the vault are read from.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unlocking {
    /// The pass phrase.
    pub(crate) phrase: Source,
    /// The PIN of a device.
    pub(crate) pin: Source,
}

/// The longest secret that is read, in bytes.
const LONGEST: u64 = 4096;

impl Source {
    /// Makes one of two options, of which one is given at most.
    pub(crate) fn of(file: &Option<PathBuf>, descriptor: Option<i32>) -> Self {
        Self {
            file: file.clone(),
            descriptor,
            known: Rc::default(),
        }
    }

    /// Returns this one, or the other where this one names nothing.
    pub(crate) fn or(self, other: &Self) -> Self {
        match (&self.file, self.descriptor) {
            (None, None) => other.clone(),
            _ => self,
        }
    }

    /// Reads the first line, where a file or a descriptor was named.
    pub(crate) fn read(&self, context: &Context) -> Result<Option<Zeroizing<String>>, Failure> {
        let path = match (&self.file, self.descriptor) {
            (Some(file), _) => context.folder().join(file),
            (None, Some(number)) => PathBuf::from(format!("/proc/self/fd/{number}")),
            (None, None) => return Ok(None),
        };
        if let Some(known) = self.known.get() {
            return Ok(Some(known.clone()));
        }
        let secret = read(&path)?;
        let _ = self.known.set(secret.clone());
        Ok(Some(secret))
    }
}

fn read(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let refused = |error| Failure::file("read", path, error);
    let file = std::fs::File::open(path).map_err(refused)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST as usize + 1));
    file.take(LONGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(refused)?;
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if bytes.len() as u64 > LONGEST {
        let text = format!("`{}` is longer than {LONGEST} bytes", path.display());
        return Err(Failure::usage(text).hint("its first line is the secret"));
    }
    std::str::from_utf8(line)
        .map(|line| Zeroizing::new(line.to_owned()))
        .map_err(|_| Failure::usage(format!("`{}` is not UTF-8", path.display())))
}

/// Asks on the terminal, without showing what is typed.
pub(crate) fn ask(question: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(question)
        .map(Zeroizing::new)
        .map_err(|error| Failure::new(Exit::Unexpected, error))
}

/// Reads a new pass phrase or asks for it, twice; it has to follow the rule.
pub(crate) fn new_phrase(context: &Context, source: &Source) -> Result<Zeroizing<String>, Failure> {
    if let Some(phrase) = source.read(context)? {
        passphrase::judge(&phrase)?;
        return Ok(phrase);
    }
    if !context.ui.can_ask() {
        return Err(Failure::usage(
            "a new pass phrase is needed, and there is no terminal to ask on",
        )
        .hint("add --new-passphrase-file FILE or --new-passphrase-fd N"));
    }
    loop {
        let first = ask("new pass phrase: ")?;
        match passphrase::judge(&first) {
            Err(error @ SlotsError::WeakPassphrase) => {
                context.ui.warn(error.to_string());
                context.ui.note(passphrase::RULE);
                continue;
            }
            other => other?,
        }
        if *ask("the same again: ")? == *first {
            return Ok(first);
        }
        context.ui.warn("the two pass phrases differ");
    }
}
