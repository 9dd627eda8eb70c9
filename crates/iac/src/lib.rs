//! Typed specs, and the infrastructure code made from them.
//!
//! What it is for: a [`spec::Spec`] says what to build and where each value came from; this crate
//! renders it and checks code, its own and anybody's, against what the target accepts. What it must
//! never do: I/O, or run a program. Start reading at [`spec`], then `terraform.rs`.

pub mod defaults;
pub mod finding;
pub mod sarif;
pub mod spec;
pub mod terraform;
