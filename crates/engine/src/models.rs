//! The models on this machine: what is known, what is here, what may be used.
//!
//! A model is trusted by its SHA-256 and by nothing else, and a file whose hash has not been checked does
//! not exist for the rest of the program. Nothing here dials: `pai_net` fetches a file's bytes into the path
//! that [`ModelStore::part_path`] names, and [`ModelStore::adopt`] judges them. Start reading at [`ModelStore`].

mod catalogue;
mod choose;
mod digest;
mod error;
mod gguf;
mod import;
mod index;
mod look;
mod ollama;
mod place;
mod sealed;
mod step;
mod store;
mod trust;

pub use catalogue::{Catalogue, Entry, Family, Source, UnknownModel};
pub use choose::{Choice, ChooseError, Chosen, choose};
pub use digest::{Digest, NotADigest};
pub use error::StoreError;
pub use gguf::{GgufError, Header, inspect};
pub use import::{Import, Imported};
pub use ollama::{OllamaBlob, OllamaScan, scan as scan_ollama};
pub use place::{Placed, free_bytes};
pub use sealed::{Sealed, Sealing};
pub use step::{Step, Watch};
pub use store::{Installed, ModelStore, OpenModel, Origin, Removed, State, find_installed};

#[cfg(test)]
mod tests;
