//! What the models folder tells while it works.

/// What a long operation is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step<'a> {
    /// A file's hash is being computed.
    Hashing {
        /// The file, made safe to show.
        file: &'a str,
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// A model is being sealed.
    Sealing {
        /// The file, made safe to show.
        file: &'a str,
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// Another process has the lock, because it copies or seals a model.
    Waiting {
        /// The lock, made safe to show.
        file: &'a str,
    },
    /// A sealed model is being written as a plain one.
    Unsealing {
        /// The file, made safe to show.
        file: &'a str,
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// A file is being copied into the folder.
    Copying {
        /// The file, made safe to show.
        file: &'a str,
        /// Bytes done.
        done: u64,
        /// Bytes in all.
        total: u64,
    },
    /// The index was missing or broken and is being made anew from the files.
    Rebuilding,
    /// The list of what was trusted by hand cannot be read; nothing on it is trusted until it is mended.
    TrustUnreadable {
        /// The list, made safe to show.
        file: &'a str,
    },
    /// The unreadable list was kept under another name, because a new one begins.
    TrustSetAside {
        /// That name, made safe to show.
        kept: &'a str,
    },
    /// A file has changed since it was verified, so it is hashed again.
    Changed {
        /// The model's name.
        name: &'a str,
    },
    /// A file in the shared folder is not used, because users could change it.
    NotShared {
        /// The file, made safe to show.
        file: &'a str,
    },
}

/// Is told what is being done; returns whether to go on.
pub type Watch<'a> = dyn FnMut(Step<'_>) -> bool + 'a;
