//! One short question about a choice that the words leave open.

use std::io::BufRead;

use pai_engine::choose::Close;
use pai_redact::Clean;

use super::frame;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::ui::Line;

/// Asks which of two readings is meant; `None` where the answer is empty, and the likelier one stays.
pub(super) fn ask(
    context: &Context,
    request: &Clean,
    close: &Close,
) -> Result<Option<usize>, Failure> {
    let frame = frame::underline(request.as_str(), std::slice::from_ref(&close.span));
    let [first, second] = &close.options;
    let likelier = close.taken + 1;
    context.ui.note(
        Line::new()
            .plain(frame.trim_start_matches('\n'))
            .plain(format!("\nis this 1) {first} or 2) {second}? [{likelier}]")),
    );
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    Ok(match answer.trim() {
        "1" => Some(0),
        "2" => Some(1),
        _ => None,
    })
}
