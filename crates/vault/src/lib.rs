//! Keeps what may be kept, sealed.
//!
//! What it is for: whatever the program writes that others must not read goes through here. What it must
//! never do: touch the network, or leave plaintext on disk. Start reading at [`key::MasterKey`], then [`slots`].

pub mod backup;
pub mod cache;
mod clean;
pub mod data_key;
mod disk;
pub mod journal;
pub mod journal_keys;
pub mod key;
pub mod lock;
pub mod memory;
pub mod operations;
pub mod relocate;
pub mod seal;
pub mod sessions;
pub mod slots;
pub mod store;
#[cfg(test)]
mod testing;
pub mod time;
pub mod volume;

pub use disk::DiskError;
