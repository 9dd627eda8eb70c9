//! Checkpoints in a second place: a file, a folder, or what keeps the machine's log.
#![expect(
    clippy::disallowed_types,
    reason = "journald and syslog take datagrams on a Unix socket of this machine; nothing else is sent to, and no answer is read"
)]

use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

use super::JournalError;
use super::chain::Link;
use super::files;
use super::hash::is_consistent;
use super::note::{self, Checkpoint, NoteError};
use super::reader::Reader;
use super::verify::{links, signed};

/// Where journald listens.
const JOURNALD: &str = "/run/systemd/journal/socket";
/// Where syslog listens.
const SYSLOG: &str = "/dev/log";
/// Names this kind of message to journald: `journalctl MESSAGE_ID=…` finds all of them.
const MESSAGE_ID: &str = "b1d3f9e06c5f4d0f9d0c7a8e5a2f4c61";
/// Facility `authpriv` (10), severity `notice` (5): RFC 5424, section 6.2.1.
const PRIORITY: u8 = 10 * 8 + 5;

/// A second place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file to whose end checkpoints are added.
    File(PathBuf),
    /// A folder with a file for each checkpoint.
    Folder(PathBuf),
    /// The journal of systemd, by its socket.
    Journald(PathBuf),
    /// The syslog daemon, by its socket.
    Syslog(PathBuf),
}

/// Why a checkpoint could not be put there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// The system refused it.
    #[error("cannot write the checkpoint to `{}`", path.display())]
    Write {
        /// The file or the socket.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What is there does not fit this journal.
    #[error("`{}` holds a checkpoint of {there} entries that this journal, with {here}, does not contain", path.display())]
    Disagrees {
        /// The file.
        path: PathBuf,
        /// How many entries it covers.
        there: u64,
        /// How many are here.
        here: u64,
    },
    /// The journal's own checkpoint is not believed.
    #[error("the journal's own checkpoint is not believed: {0}")]
    Unsigned(#[from] NoteError),
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
}

impl Place {
    /// Reads `journald`, `syslog`, or a path; a path that ends with a slash, or is a folder, is a folder.
    pub fn parse(text: &str, base: &Path) -> Self {
        match text {
            "journald" => Self::Journald(JOURNALD.into()),
            "syslog" => Self::Syslog(SYSLOG.into()),
            path => match base.join(path) {
                folder if path.ends_with('/') || folder.is_dir() => Self::Folder(folder),
                file => Self::File(file),
            },
        }
    }

    /// Puts the newest checkpoint there, and returns it. What is there already is compared first, and stays.
    pub fn put(&self, reader: &Reader) -> Result<Checkpoint, PlaceError> {
        let links = links(reader.folder())?;
        let checkpoint = signed(reader.note(), &links)?;
        let (path, sent) = match self {
            Self::File(path) => {
                let known = files::read(path).map_err(|source| write_error(path, source))?;
                let known = String::from_utf8_lossy(&known.unwrap_or_default()).into_owned();
                compare(path, &known, reader, &links, &checkpoint)?;
                match known.contains(reader.note()) {
                    true => return Ok(checkpoint),
                    false => (path, add(path, reader.note())),
                }
            }
            Self::Folder(path) => {
                for known in newest_in(path, &checkpoint.origin) {
                    compare(path, &known, reader, &links, &checkpoint)?;
                }
                let file = path.join(file_name(&checkpoint));
                match files::read(&file).map_err(|source| write_error(&file, source))? {
                    Some(known) if known == reader.note().as_bytes() => return Ok(checkpoint),
                    Some(_) => return Err(disagrees(&file, &checkpoint, &checkpoint)),
                    None => {}
                }
                (
                    path,
                    files::make_folder(path).and_then(|()| add(&file, reader.note())),
                )
            }
            Self::Journald(path) => (path, send(path, &journald(reader.note(), &checkpoint))),
            Self::Syslog(path) => (path, send(path, &syslog(reader.note()))),
        };
        sent.map_err(|source| write_error(path, source))?;
        Ok(checkpoint)
    }
}

fn write_error(path: &Path, source: io::Error) -> PlaceError {
    let path = path.to_owned();
    PlaceError::Write { path, source }
}

fn disagrees(path: &Path, there: &Checkpoint, here: &Checkpoint) -> PlaceError {
    PlaceError::Disagrees {
        path: path.to_owned(),
        there: there.size,
        here: here.size,
    }
}

/// Refuses a place that knows more, or something else, than this journal.
fn compare(
    path: &Path,
    known: &str,
    reader: &Reader,
    links: &[Link],
    here: &Checkpoint,
) -> Result<(), PlaceError> {
    let known = note::find(known, &here.origin);
    let known = known.iter().map(|note| {
        // One that is not signed by this journal's keys is as bad as one of another tree.
        signed(note, links).or_else(|_| {
            Checkpoint::parse(note).map(|c| Checkpoint {
                size: c.size,
                root: super::Hash::empty(),
                ..c
            })
        })
    });
    let newest = known
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .max_by_key(|known| known.size);
    let Some(newest) = newest else {
        return Ok(());
    };
    let holds = newest.size <= here.size && {
        let proof = reader
            .tiles()
            .consistency(newest.size)
            .map_err(JournalError::from)?;
        is_consistent((newest.size, newest.root), (here.size, here.root), &proof)
    };
    match holds {
        true => Ok(()),
        false => Err(disagrees(path, &newest, here)),
    }
}

/// Returns the texts in a folder whose names say that they are checkpoints of this journal.
fn newest_in(folder: &Path, origin: &str) -> Vec<String> {
    let prefix = origin.replace('/', "-");
    let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<PathBuf> = names
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix))
        .map(|entry| entry.path())
        .collect();
    names.sort();
    let newest = names
        .last()
        .and_then(|path| std::fs::read_to_string(path).ok());
    newest.into_iter().collect()
}

/// Sizes have a fixed width here, so that names sort as they grow.
fn file_name(checkpoint: &Checkpoint) -> String {
    let origin = checkpoint.origin.replace('/', "-");
    format!("{origin}-{:020}.checkpoint", checkpoint.size)
}

/// Adds a note to the end of a file, whole or not at all: half of one would be taken for a forged one later.
fn add(path: &Path, note: &str) -> io::Result<()> {
    let mut file = files::append(path)?;
    let before = file.metadata()?.len();
    let written = file
        .write_all(note.as_bytes())
        .and_then(|()| file.sync_data());
    if written.is_err() {
        // Where even that fails, what the system said first is told.
        let _ = file.set_len(before).and_then(|()| file.sync_data());
    }
    written
}

fn send(path: &Path, message: &[u8]) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    socket.set_write_timeout(Some(std::time::Duration::from_secs(5)))?;
    let sent = socket.send_to(message, path)?;
    match sent == message.len() {
        true => Ok(()),
        false => Err(io::ErrorKind::WriteZero.into()),
    }
}

/// Writes journald's native form: a value with line feeds stands behind its length.
fn journald(note: &str, checkpoint: &Checkpoint) -> Vec<u8> {
    let mut message = format!(
        "PRIORITY=5\nSYSLOG_IDENTIFIER=proxmox-ai\nMESSAGE_ID={MESSAGE_ID}\nPROXMOX_AI_JOURNAL={}\nPROXMOX_AI_JOURNAL_SIZE={}\nMESSAGE\n",
        checkpoint.origin, checkpoint.size
    )
    .into_bytes();
    message.extend((note.len() as u64).to_le_bytes());
    message.extend(note.as_bytes());
    message.push(b'\n');
    message
}

/// Writes one line; a daemon adds the time and the host itself.
fn syslog(note: &str) -> Vec<u8> {
    let line = note::one_line(note).unwrap_or_default();
    format!("<{PRIORITY}>proxmox-ai: {line}").into_bytes()
}
