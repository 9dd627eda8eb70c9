//! Ctrl-C, for commands that leave something to go on from.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::flag;

use crate::failure::{Exit, Failure};

/// Returns a flag that the first Ctrl-C sets; the second one ends the program at once.
pub(crate) fn watched() -> Result<Arc<AtomicBool>, Failure> {
    let asked = Arc::new(AtomicBool::new(false));
    let watch = |signal| {
        // Registered first, so that it sees the flag as the signal before left it.
        flag::register_conditional_shutdown(
            signal,
            i32::from(Exit::Interrupted.code()),
            Arc::clone(&asked),
        )?;
        flag::register(signal, Arc::clone(&asked))
    };
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        watch(signal).map_err(|error| Failure::new(Exit::Unexpected, error))?;
    }
    Ok(asked)
}
