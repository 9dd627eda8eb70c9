//! What can be wrong with a journal, and what that looks like.

use std::fmt;

use super::super::note::NoteError;

/// What does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It is no entry.
    #[error("it cannot be read as an entry")]
    Malformed,
    /// Its number is not its place.
    #[error("it says that it is entry {found}")]
    Number {
        /// The number in its header.
        found: u64,
    },
    /// It does not follow the entry before it.
    #[error("it does not follow the entry before it")]
    Previous,
    /// It is older than the entry before it.
    #[error("it is older than the entry before it")]
    Time,
    /// Its code is not the one that the writer would have made.
    #[error("its code is wrong")]
    Code,
    /// Its hash is not in the tile.
    #[error("its hash is not the one in the tree")]
    Leaf,
    /// A tile does not hold the hashes of the tiles or entries below it.
    #[error("the tile `{0}` does not fit what is below it")]
    Tile(String),
    /// A file is missing or cut.
    #[error("`{0}` is missing or cut")]
    File(String),
    /// The root of the tree is not the one in the checkpoint.
    #[error("the tree is not the one that the checkpoint names")]
    Root,
    /// The checkpoint is not signed by a key of the chain.
    #[error("the checkpoint is not believed: {0}")]
    Signature(NoteError),
    /// The key chain is broken.
    #[error("the chain of keys is broken at link {link}")]
    Chain {
        /// The link's number.
        link: u64,
    },
    /// The tree is not the one that a key of the chain has signed when it began.
    #[error("the first {size} entries are not those that key {link} of the chain was made for")]
    LinkRoot {
        /// The link's number.
        link: u64,
        /// How many entries there were.
        size: u64,
    },
    /// It is another journal.
    #[error("this is another journal than the one that was here")]
    Foreign,
    /// There is no checkpoint any more.
    #[error("the journal is gone")]
    Wiped,
    /// There is no sealed state any more.
    #[error("the sealed state is gone")]
    StateMissing,
    /// The sealed state is of another entry.
    #[error("the sealed state does not fit the entries")]
    State,
    /// Checkpoint and sealed state do not fit.
    #[error("the checkpoint covers {checkpoint} entries, and the sealed state {sealed}")]
    Checkpoint {
        /// What the checkpoint says.
        checkpoint: u64,
        /// What the sealed state says.
        sealed: u64,
    },
    /// The write-ahead log is damaged before its end.
    #[error("the write-ahead log is damaged before a group that was written later")]
    Damaged,
    /// A checkpoint from elsewhere is not signed by a key of the chain.
    #[error("the checkpoint of {size} entries from elsewhere is not believed: {error}")]
    Elsewhere {
        /// How many entries it covers.
        size: u64,
        /// What is wrong with it.
        error: NoteError,
    },
    /// There is no checkpoint of this journal elsewhere.
    #[error("what was kept elsewhere holds no checkpoint of this journal")]
    NoneElsewhere,
    /// A checkpoint from elsewhere covers more.
    #[error("a checkpoint from elsewhere covers {elsewhere} entries, and here are {here}")]
    Larger {
        /// There.
        elsewhere: u64,
        /// Here.
        here: u64,
    },
    /// The verification key is of an entry that is not here.
    #[error("the verification key was shown when there were {from} entries, and here are {here}")]
    KeyBeyond {
        /// How many there were.
        from: u64,
        /// Here.
        here: u64,
    },
    /// A checkpoint from elsewhere has another root.
    #[error("the first {size} entries are not those of a checkpoint from elsewhere")]
    Fork {
        /// How many entries it covers.
        size: u64,
    },
}

/// What somebody may have done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attack {
    /// An entry was changed.
    Edited,
    /// Entries were taken out.
    Deleted,
    /// An entry was put in.
    Inserted,
    /// Entries changed places.
    Reordered,
    /// An entry, or the journal, of another installation was put here.
    Spliced,
    /// The end was cut off.
    Truncated,
    /// The journal was removed.
    Wiped,
    /// An older state was put back.
    RolledBack,
    /// Two histories exist.
    Forked,
    /// An older checkpoint was put back.
    StaleCheckpoint,
    /// It was written anew by somebody who has keys of later days.
    StolenKey,
    /// A disk or a file system did this, or somebody who did not care.
    Damaged,
}

impl Attack {
    /// Returns a word for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edited => "edited",
            Self::Deleted => "deleted",
            Self::Inserted => "inserted",
            Self::Reordered => "reordered",
            Self::Spliced => "spliced",
            Self::Truncated => "truncated",
            Self::Wiped => "wiped",
            Self::RolledBack => "rolled_back",
            Self::Forked => "forked",
            Self::StaleCheckpoint => "stale_checkpoint",
            Self::StolenKey => "stolen_key",
            Self::Damaged => "damaged",
        }
    }

    /// Returns what it looks like, to a person.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Edited => "an entry was changed",
            Self::Deleted => "entries were taken out",
            Self::Inserted => "an entry was put in",
            Self::Reordered => "entries changed places",
            Self::Spliced => "something of another installation was put here",
            Self::Truncated => "the end was cut off",
            Self::Wiped => "the journal, or a part of it, was removed",
            Self::RolledBack => "an older state was put back",
            Self::Forked => "there are two histories",
            Self::StaleCheckpoint => "an older checkpoint was put back",
            Self::StolenKey => "the journal was written anew with a stolen key",
            Self::Damaged => "the disk or the file system lost something",
        }
    }
}

/// Where a journal does not hold, and what that looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The first entry that does not fit, where it is about one.
    pub entry: Option<u64>,
    /// What does not fit.
    pub fault: Fault,
    /// What it looks like.
    pub attack: Attack,
}

impl Broken {
    /// Something about the whole.
    pub(in super::super) fn whole(fault: Fault) -> Self {
        let attack = usual(&fault);
        Self {
            entry: None,
            fault,
            attack,
        }
    }

    /// Something about an entry.
    pub(in super::super) fn at(entry: u64, fault: Fault) -> Self {
        let attack = usual(&fault);
        Self::like(entry, fault, attack)
    }

    /// Something about an entry that looks like this.
    pub(super) fn like(entry: u64, fault: Fault, attack: Attack) -> Self {
        Self {
            entry: Some(entry),
            fault,
            attack,
        }
    }
}

impl std::error::Error for Broken {}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.entry {
            Some(entry) => write!(f, "the journal does not hold at entry {entry}: ")?,
            None => f.write_str("the journal does not hold: ")?,
        }
        write!(
            f,
            "{}; this looks as if {}",
            self.fault,
            self.attack.describe()
        )
    }
}

/// What a fault looks like where nothing more is known.
fn usual(fault: &Fault) -> Attack {
    match fault {
        Fault::Number { .. } => Attack::Deleted,
        Fault::Previous | Fault::Time | Fault::Code | Fault::Leaf | Fault::Root => Attack::Edited,
        Fault::Malformed | Fault::Tile(_) | Fault::Damaged | Fault::State => Attack::Damaged,
        Fault::File(_) => Attack::Deleted,
        Fault::Signature(_) | Fault::Elsewhere { .. } | Fault::Fork { .. } => Attack::Forked,
        Fault::Chain { .. } => Attack::Forked,
        Fault::LinkRoot { .. } => Attack::StolenKey,
        Fault::Foreign | Fault::NoneElsewhere => Attack::Spliced,
        Fault::Wiped | Fault::StateMissing => Attack::Wiped,
        Fault::Checkpoint { .. } => Attack::StaleCheckpoint,
        Fault::Larger { .. } | Fault::KeyBeyond { .. } => Attack::RolledBack,
    }
}
