//! The cage seen from outside: processes that enter it, and the suite that tries to leave it.
#![expect(
    clippy::disallowed_methods,
    reason = "tests start the processes that they test"
)]

mod fence;
mod host;
mod process;
mod sandbox;
mod suite;
mod verify;
