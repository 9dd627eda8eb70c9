//! Panics of redb's: some damaged files lead to one, which is an error here and no message on the terminal.
//!
//! Rust tells a panic before it can be caught. So the first look at a store puts a hook before the one that is there;
//! it keeps silent about panics that come from outside this workspace while this module watches the thread, and hands
//! on all others: a mistake of this program is told as ever, and is not taken for damage.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::Once;

thread_local! {
    /// How many calls of [`watch`] this thread is in.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    /// Whether the last panic while watching was somebody else's.
    static FOREIGN: Cell<bool> = const { Cell::new(false) };
}

static HOOK: Once = Once::new();

/// What a panic of another crate's leaves.
pub(super) struct Panicked;

/// Runs something; a panic of another crate's is an error, one of this workspace's goes on.
pub(super) fn watch<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let foreign = DEPTH.get() > 0 && !is_ours(panic);
            FOREIGN.set(foreign);
            if !foreign {
                before(panic);
            }
        }));
    });
    DEPTH.set(DEPTH.get() + 1);
    // Nothing that `work` changes outlives a panic: its transaction is rolled back, and the file is opened anew.
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    DEPTH.set(DEPTH.get() - 1);
    done.map_err(|panic| match FOREIGN.take() {
        true => Panicked,
        false => panic::resume_unwind(panic),
    })
}

/// Says whether a panic comes from a file of this workspace, whose paths the compiler has relative to its root.
fn is_ours(panic: &PanicHookInfo<'_>) -> bool {
    let root = file!().strip_suffix("vault/src/store/quiet.rs");
    match (root, panic.location()) {
        (Some(root), Some(location)) => location.file().starts_with(root),
        // Where it cannot be told, it is told.
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A panic that the standard library's own code makes, as one of redb's would be.
    fn foreign() {
        drop(Vec::<u64>::with_capacity(std::hint::black_box(usize::MAX)));
    }

    #[test]
    fn a_panic_of_others_is_an_error_and_one_of_ours_goes_on() {
        assert!(watch(foreign).is_err());
        assert!(matches!(watch(|| 7), Ok(7)));
        let ours = panic::catch_unwind(|| watch(|| panic!("a mistake of this program")).is_err());
        assert!(ours.is_err());
        // The thread is watched no longer, and the next call sees nothing of the last one.
        assert_eq!(DEPTH.get(), 0);
        assert!(watch(|| watch(foreign).is_err()).is_ok_and(|inner| inner));
    }
}
