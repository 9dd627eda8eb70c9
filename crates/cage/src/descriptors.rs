//! What this process has open, kept from the programs that it starts.

use std::fs;

use crate::sys;

/// Has every descriptor but the three standard ones closed in whatever program this process starts from now on.
///
/// The standard library opens files so by itself. What was open at the start is another matter: the pipe of a pass
/// phrase, or a socket of whoever started this program, would go on to editors, clients and the engine host, which
/// lives for minutes.
pub fn keep() {
    if sys::close_on_exec(3).is_ok() {
        return;
    }
    // Kernels before 5.11 do not know the flag.
    let entries = fs::read_dir("/proc/self/fd")
        .into_iter()
        .flatten()
        .flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    for number in numbers.filter(|number| *number > 2) {
        sys::set_close_on_exec(number);
    }
}
