//! One request from question to answer.
//!
//! What it is for: it reads the request into typed mentions, lets the caged model choose among what the
//! words give, and assembles a spec whose every value has a source. What it must never do: print, read
//! the environment or look for a home folder. Start reading at [`generate`], then [`read`].

pub mod choose;
pub mod generate;
pub mod hardware;
mod line;
pub mod models;
pub mod prompt;
pub mod read;
pub mod refuse;
mod strange;
pub mod turns;
