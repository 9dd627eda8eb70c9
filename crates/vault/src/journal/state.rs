//! What the writer must keep secret between two runs, sealed in two slots that alternate.
//!
//! A slot is written, synced, and then the other one is overwritten, so that a torn write leaves the one before it,
//! and a key that has done its work does not stay on the disk. An SSD or a file system that copies on write may keep
//! the old block for a while.

use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::JournalError;
use super::entry::Codes;
use super::files;
use super::hash::{Hash, from_base64, to_base64};
use super::note::{Signer, Verifier};
use crate::key::Key;

const FORM: u32 = 1;
/// Slots are of one size, so that writing one overwrites what was there.
const SIZE: usize = 4096;

/// Who a journal is: its name, and the key that its chain begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The name that stands in every checkpoint.
    pub origin: String,
    /// The first public key.
    pub first: Verifier,
}

/// The state.
pub(super) struct State {
    /// Counts the times that it was written.
    pub(super) counter: u64,
    /// Who this journal is.
    pub(super) identity: Identity,
    /// How many entries are in tiles.
    pub(super) size: u64,
    /// The hash of the last of them.
    pub(super) last: Hash,
    /// The time of the last of them.
    pub(super) time: i64,
    /// What the clock showed then.
    pub(super) clock: i64,
    /// The codes of the entries from there on.
    pub(super) codes: Codes,
    /// The key that signs.
    pub(super) signer: Signer,
    /// How many links the key chain has, and the last of them.
    pub(super) links: u64,
    pub(super) link: String,
    /// The day of the key.
    pub(super) day: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    form: u32,
    counter: u64,
    origin: String,
    first: String,
    size: u64,
    last: String,
    time: i64,
    clock: i64,
    code: Zeroizing<String>,
    seed: Zeroizing<String>,
    links: u64,
    link: String,
    day: i64,
}

impl State {
    fn to_form(&self) -> Form {
        Form {
            form: FORM,
            counter: self.counter,
            origin: self.identity.origin.clone(),
            first: self.identity.first.to_string(),
            size: self.size,
            last: self.last.to_string(),
            time: self.time,
            clock: self.clock,
            code: Zeroizing::new(to_base64(self.codes.key())),
            seed: Zeroizing::new(to_base64(self.signer.seed())),
            links: self.links,
            link: self.link.clone(),
            day: self.day,
        }
    }

    fn of_form(form: Form) -> Option<Self> {
        let bytes = |text: &str| -> Option<Zeroizing<[u8; 32]>> {
            Zeroizing::new(from_base64(text)?)
                .as_slice()
                .try_into()
                .ok()
                .map(Zeroizing::new)
        };
        let first = Verifier::parse(&form.first)?;
        (form.form == FORM).then_some(())?;
        Some(Self {
            counter: form.counter,
            size: form.size,
            last: Hash::parse(&form.last)?,
            time: form.time,
            clock: form.clock,
            codes: Codes::new(bytes(&form.code)?),
            signer: Signer::of(&form.origin, &*bytes(&form.seed)?),
            links: form.links,
            link: form.link,
            day: form.day,
            identity: Identity {
                origin: form.origin,
                first,
            },
        })
    }

    /// Reads the newer of the two slots; `None` when neither exists.
    pub(super) fn read(folder: &Path, key: &Key) -> Result<Option<Self>, JournalError> {
        let mut exists = false;
        let mut newest: Option<Self> = None;
        for number in 0..2 {
            let path = slot(folder, number);
            let bytes = files::read(&path).map_err(|e| JournalError::file("read", &path, e))?;
            exists |= bytes.is_some();
            let state = bytes.and_then(|bytes| opened(&bytes, number, key));
            if let Some(state) = state
                && newest
                    .as_ref()
                    .is_none_or(|known| known.counter < state.counter)
            {
                newest = Some(state);
            }
        }
        match newest {
            None if exists => Err(JournalError::State),
            found => Ok(found),
        }
    }

    /// Writes it into the slot that is older, durably, and then empties the other.
    pub(super) fn write(&mut self, folder: &Path, key: &Key) -> Result<(), JournalError> {
        self.counter += 1;
        let number = self.counter % 2;
        // Room for all of it at once: a text that grows leaves its beginning, with keys in it, in memory that is given back.
        let mut plain = Zeroizing::new(Vec::with_capacity(SIZE));
        serde_json::to_writer(&mut *plain, &self.to_form()).map_err(|_| JournalError::State)?;
        let sealed = key.seal(&belongs(number), &plain)?;
        let mut bytes = (sealed.len() as u32).to_le_bytes().to_vec();
        bytes.extend(sealed);
        bytes.resize(SIZE.max(bytes.len()), 0);
        overwrite(&slot(folder, number), &bytes)?;
        overwrite(&slot(folder, 1 - number), &[0; SIZE])
    }
}

fn overwrite(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    let write = || {
        let mut file = files::open(path)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(bytes)?;
        file.sync_data()
    };
    write().map_err(|error| JournalError::file("write", path, error))
}

fn opened(bytes: &[u8], number: u64, key: &Key) -> Option<State> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let sealed = rest.get(..u32::from_le_bytes(*length) as usize)?;
    let plain = key.open(&belongs(number), sealed).ok()?;
    State::of_form(serde_json::from_slice(&plain).ok()?)
}

fn belongs(number: u64) -> Vec<u8> {
    format!("proxmox-ai/journal state {number}").into_bytes()
}

fn slot(folder: &Path, number: u64) -> PathBuf {
    folder.join(format!("state.{number}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state() -> State {
        let signer = Signer::generate("log").unwrap();
        State {
            counter: 0,
            identity: Identity {
                origin: "log".to_owned(),
                first: signer.verifier(),
            },
            size: 5,
            last: Hash::empty(),
            time: 7,
            clock: 8,
            codes: Codes::new(Zeroizing::new([3; 32])),
            signer,
            links: 1,
            link: "note".to_owned(),
            day: 2,
        }
    }

    #[test]
    fn a_torn_write_leaves_the_state_before_it_and_no_older_key_stays() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::generate().unwrap();
        let mut state = state();
        state.write(folder.path(), &key).unwrap();
        let first = std::fs::read(slot(folder.path(), 1)).unwrap();
        state.size = 6;
        state.write(folder.path(), &key).unwrap();
        let size = |key| State::read(folder.path(), key).unwrap().unwrap().size;
        assert_eq!(size(&key), 6);
        assert_eq!(std::fs::read(slot(folder.path(), 1)).unwrap(), [0; SIZE]);
        std::fs::write(slot(folder.path(), 1), &first[..700]).unwrap();
        assert_eq!(size(&key), 6);
        let other = Key::generate().unwrap();
        assert!(State::read(folder.path(), &other).is_err());
    }
}
