//! Redacted text on its way back: what was sealed as [`Clean`] is clean when it is opened.

use pai_redact::Clean;

/// Takes redacted text out of a record; only what this crate sealed, or its unencrypted cache, comes here.
#[expect(
    clippy::disallowed_methods,
    reason = "records are made of redacted text only, and are authenticated; the unencrypted cache holds no secret either"
)]
pub(crate) fn again(text: String) -> Clean {
    Clean::of_pipe(text)
}
