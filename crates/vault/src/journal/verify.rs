//! Checks a journal from its first entry to its last, with one bundle in memory at a time.
//!
//! What is checked: each entry's number, the hash of the one before it, its time, its code where the first key is
//! given; every tile against the entries; the root of each link of the key chain, of the checkpoint and of checkpoints
//! that were kept elsewhere; every signature; and the sealed state where its key is at hand.

mod fault;
mod walk;

use std::path::Path;

use super::JournalError;
use super::chain::{Link, Links};
use super::event::Remark;
use super::hash::{Hash, is_consistent};
use super::note::{self, Checkpoint, Note, NoteError};
use super::reader::Reader;
use super::state::{Identity, State};
use super::verification_key::VerificationKey;

pub use fault::{Attack, Broken, Fault};
use walk::Walk;
pub(super) use walk::follows;

/// What is believed before anything is looked at.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The key of an entry's code, which was shown before that entry was written.
    verification_key: Option<VerificationKey>,
    /// A text with checkpoints that were kept elsewhere.
    against: Option<String>,
    /// Who the journal is.
    identity: Option<Identity>,
}

impl Trust {
    /// Checks the code of every entry from the one on that the key is of.
    pub fn with_verification_key(mut self, key: VerificationKey) -> Self {
        self.verification_key = Some(key);
        self
    }

    /// Compares with the checkpoints in a text.
    pub fn with_checkpoints(mut self, text: String) -> Self {
        self.against = Some(text);
        self
    }

    /// Refuses a journal that is not this one.
    pub fn with_identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }
}

/// What was checked, where nothing was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The journal's name.
    pub origin: String,
    /// The entries that the checkpoint covers.
    pub entries: u64,
    /// Entries behind them: on the disk, and not yet covered.
    pub uncovered: u64,
    /// The root of the tree.
    pub root: Hash,
    /// The keys of the chain.
    pub keys: u64,
    /// The times of the first and the last entry, in milliseconds since 1970.
    pub times: Option<(i64, i64)>,
    /// From which entry on the code of every entry was checked.
    pub codes: Option<u64>,
    /// Whether the sealed state was compared.
    pub state: bool,
    /// The checkpoints from elsewhere, and the entries that the largest of them covers.
    pub elsewhere: Option<(u64, u64)>,
    /// How often the journal was cut after a crash, and how often the clock went back.
    pub torn: u64,
    /// See above.
    pub clock_steps: u64,
    /// The last remarks of the journal about itself, with their entries.
    pub remarks: Vec<(u64, Remark)>,
}

/// What is known of the sealed state.
#[derive(Clone, Copy)]
pub(super) enum Sealed<'s> {
    /// Its key is not here.
    Unknown,
    /// This is it; none when there is no file.
    Known(Option<&'s State>),
}

/// Checks everything.
pub(super) fn verify(
    reader: &Reader,
    trust: &Trust,
    sealed: Sealed<'_>,
    expected: Option<&Identity>,
) -> Result<Report, JournalError> {
    let links = links(reader.folder())?;
    let identity = identity(&links, trust, sealed, expected)?;
    let checkpoint =
        signed(reader.note(), &links).map_err(|error| Broken::whole(Fault::Signature(error)))?;
    let state = check_state(reader, &checkpoint, &links, sealed)?;
    let elsewhere = match &trust.against {
        None => Vec::new(),
        Some(text) => elsewhere(text, &identity.origin, &links)?,
    };
    let key = trust.verification_key.as_ref();
    if let Some(from) = key
        .map(VerificationKey::from)
        .filter(|n| *n > reader.size())
    {
        let here = reader.size();
        return Err(Broken::at(here, Fault::KeyBeyond { from, here }).into());
    }
    let mut walk = Walk::new(reader, &links, &elsewhere, key);
    walk.bundles()?;
    walk.end_of_tree(&checkpoint)?;
    if let Some(newest) = elsewhere.last() {
        goes_on_from(newest, reader, &checkpoint)?;
    }
    if reader.is_damaged() {
        let at = checkpoint.size + reader.tail().len() as u64;
        return Err(Broken::at(at, Fault::Damaged).into());
    }
    walk.tail(state)?;
    let (codes, times) = (key.map(VerificationKey::from), walk.times());
    Ok(Report {
        origin: identity.origin,
        entries: checkpoint.size,
        uncovered: reader.tail().len() as u64,
        root: checkpoint.root,
        keys: links.len() as u64,
        times,
        codes,
        state: state.is_some(),
        elsewhere: elsewhere
            .last()
            .map(|newest| (elsewhere.len() as u64, newest.size)),
        torn: walk.torn,
        clock_steps: walk.clock_steps,
        remarks: walk.remarks.into(),
    })
}

/// Opens the journal to check it; a checkpoint whose last bundle is not there is not believed before it is checked.
pub(super) fn open(folder: &Path) -> Result<Reader, JournalError> {
    let error = match Reader::open(folder) {
        Err(JournalError::Tile(error)) => error,
        other => return other,
    };
    let note = std::fs::read_to_string(folder.join(super::CHECKPOINT)).unwrap_or_default();
    Err(match signed(&note, &links(folder)?) {
        Err(error) => Broken::whole(Fault::Signature(error)).into(),
        Ok(checkpoint) => {
            let first = checkpoint.size - checkpoint.size % super::tiles::WIDTH;
            Broken::like(first, Fault::File(error.path()), Attack::Truncated).into()
        }
    })
}

/// Reads the whole key chain: a key for each day that something was written on.
pub(super) fn links(folder: &Path) -> Result<Vec<Link>, JournalError> {
    let mut all = Vec::new();
    for link in Links::open(folder)? {
        let number = all.len() as u64;
        all.push(link.map_err(|_| Broken::whole(Fault::Chain { link: number }))?);
    }
    Ok(all)
}

/// Checks a checkpoint's signature: by a key of the chain, and while that was the key.
pub(super) fn signed(note: &str, links: &[Link]) -> Result<Checkpoint, NoteError> {
    let note = Note::parse(note)?;
    let checkpoint = Checkpoint::parse(note.unverified())?;
    for (at, link) in links.iter().enumerate().rev() {
        match note.text(&link.key) {
            Err(NoteError::Unsigned) => continue,
            Err(error) => return Err(error),
            Ok(_) => {}
        }
        let until = links.get(at + 1).map_or(u64::MAX, |next| next.size);
        let is_its_time = (link.size..=until).contains(&checkpoint.size);
        let fits = is_its_time && checkpoint.origin == link.key.name();
        return fits.then_some(checkpoint).ok_or(NoteError::Wrong);
    }
    Err(NoteError::Unsigned)
}

/// Reads checkpoints that were kept elsewhere, smallest first.
fn elsewhere(text: &str, origin: &str, links: &[Link]) -> Result<Vec<Checkpoint>, Broken> {
    let mut all = Vec::new();
    for note in note::find(text, origin) {
        let size = note.lines().nth(1).and_then(note::number).unwrap_or(0);
        let checkpoint = signed(&note, links)
            .map_err(|error| Broken::whole(Fault::Elsewhere { size, error }))?;
        all.push(checkpoint);
    }
    if all.is_empty() {
        return Err(Broken::whole(Fault::NoneElsewhere));
    }
    all.sort_by_key(|checkpoint| checkpoint.size);
    all.dedup();
    Ok(all)
}

/// Refuses a journal that is shorter than a checkpoint from elsewhere, or does not go on from it.
fn goes_on_from(
    elsewhere: &Checkpoint,
    reader: &Reader,
    here: &Checkpoint,
) -> Result<(), JournalError> {
    if elsewhere.size > here.size {
        let fault = Fault::Larger {
            elsewhere: elsewhere.size,
            here: here.size,
        };
        return Err(Broken::at(here.size, fault).into());
    }
    let size = elsewhere.size;
    let proof = reader.tiles().consistency(size)?;
    match is_consistent((size, elsewhere.root), (here.size, here.root), &proof) {
        true => Ok(()),
        false => Err(Broken::whole(Fault::Fork { size }).into()),
    }
}

/// Returns who the journal says it is, which has to be who everybody that knows it says it is.
fn identity(
    links: &[Link],
    trust: &Trust,
    sealed: Sealed<'_>,
    expected: Option<&Identity>,
) -> Result<Identity, Broken> {
    let first = links
        .first()
        .ok_or(Broken::whole(Fault::Chain { link: 0 }))?;
    let identity = Identity {
        origin: first.key.name().to_owned(),
        first: first.key.clone(),
    };
    let of_state = match sealed {
        Sealed::Known(Some(state)) => Some(&state.identity),
        _ => None,
    };
    let mut known = expected.into_iter().chain(&trust.identity).chain(of_state);
    match known.all(|known| *known == identity) {
        true => Ok(identity),
        false => Err(Broken::whole(Fault::Foreign)),
    }
}

/// Compares the sealed state with what lies open.
fn check_state<'s>(
    reader: &Reader,
    checkpoint: &Checkpoint,
    links: &[Link],
    sealed: Sealed<'s>,
) -> Result<Option<&'s State>, Broken> {
    let state = match sealed {
        Sealed::Unknown => return Ok(None),
        Sealed::Known(state) => state.ok_or(Broken::whole(Fault::StateMissing))?,
    };
    let known = links.len() as u64;
    if known != state.links && known + 1 != state.links {
        return Err(Broken::whole(Fault::Chain { link: known }));
    }
    // A crash between the checkpoint and the state leaves the entries between them in the write-ahead log.
    let behind = state.size < checkpoint.size && !reader.holds(state.size..checkpoint.size);
    if state.size > checkpoint.size || behind {
        let fault = Fault::Checkpoint {
            checkpoint: checkpoint.size,
            sealed: state.size,
        };
        let is_there = reader.tiles().has_beyond();
        return Err(match is_there || behind {
            true => Broken::at(checkpoint.size, fault),
            false => Broken::like(checkpoint.size, fault, Attack::Truncated),
        });
    }
    Ok(Some(state))
}
