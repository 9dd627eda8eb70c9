//! The wall around the model, and the pipe through it.
//!
//! What it is for: it starts the worker in a process that the kernel will not let open a socket, a
//! file or a program, and speaks to it. What it must never do: hold HTTP, TLS or an async runtime, or
//! weaken a layer silently. Start reading at [`protocol`].

pub mod call;
pub mod client;
pub mod descriptors;
pub mod effective;
pub mod escape;
pub mod fence;
pub mod foreign;
pub mod frame;
pub mod host;
pub mod process;
pub mod program;
pub mod protocol;
pub mod sandbox;
pub mod sealed;
pub mod secret;
pub mod stamp;
mod sys;
pub mod verify;
