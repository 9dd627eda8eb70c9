//! Where secrets that people know come from: a file, a file descriptor, a question; never an option or a variable.

use std::cell::OnceCell;
use std::fmt;
use std::fs::Metadata;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use pai_vault::slots::{SlotsError, passphrase};
use zeroize::Zeroizing;

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::paths;

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
        let secret = read(&path, self.file.is_some())?;
        let _ = self.known.set(secret.clone());
        Ok(Some(secret))
    }
}

/// Refuses a file that others may read or write: what is in it has to count as known, and to make it private in silence,
/// as is done with settings, would hide that. Whoever opened a descriptor answers for it, and a pipe has no readers beside.
fn judge(path: &Path, found: &Metadata) -> Result<(), Failure> {
    let (owner, mode) = (found.uid(), found.mode() & 0o777);
    // Root gives a file to one user by an access list, as systemd does with credentials, whose mask shows as the group's.
    let others = match owner == paths::user() {
        true => mode & 0o077,
        false => mode & 0o027,
    };
    let why = match owner {
        _ if !found.is_file() => return Ok(()),
        owner if owner != 0 && owner != paths::user() => format!("belongs to user {owner}"),
        _ if others & 0o044 != 0 => format!("can be read by other users (mode {mode:04o})"),
        _ if others != 0 => format!("can be changed by other users (mode {mode:04o})"),
        _ => return Ok(()),
    };
    let path = path.display();
    Err(Failure::new(
        Exit::NotAllowed,
        format!("`{path}` {why}: the secret in it has to count as known"),
    )
    .hint(format!(
        "choose another secret in a file of your own: chmod 0600 '{path}'; one that others have to read comes by a descriptor, -fd 3 with 3< '{path}'"
    )))
}

fn read(path: &Path, is_file: bool) -> Result<Zeroizing<String>, Failure> {
    let refused = |error| Failure::file("read", path, error);
    let file = std::fs::File::open(path).map_err(refused)?;
    if is_file {
        judge(path, &file.metadata().map_err(refused)?)?;
    }
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
