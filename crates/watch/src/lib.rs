//! Measures what the other crates promise.
//!
//! What it is for: an independent look at what files, archives and repositories give away ([`scan`]), and at what is
//! left lying about ([`temporary`]). What it must never do: depend on `net`, `cage` or `engine`, because the witness
//! shares no code with the accused. Start reading at [`scan::Scanner`].

pub mod scan;
pub mod temporary;
