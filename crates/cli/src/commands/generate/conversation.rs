//! The request and its answer as a conversation, where the settings want it kept.

use pai_redact::{Clean, Raw, Redactor};
use pai_vault::sessions::{Role, Sessions, Turn};

use super::Generated;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept;
use crate::record::Record;

/// How much of a request is the conversation's name, in characters.
const TITLE: usize = 60;

/// Keeps what was asked and what was chosen, redacted and sealed under a key of its own.
pub(super) fn keep(
    context: &Context,
    record: &Record,
    generated: &Generated,
    redactor: &Redactor<'_>,
) -> Result<(), Failure> {
    if !context.settings()?.keep_conversations() {
        return Ok(());
    }
    let spec = serde_json::to_string(&generated.answer.spec)
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    let clean = |text: &str| redactor.scrub(Raw::new(text)).0;
    let turn = |role, text: Clean, at| Turn { role, text, at };
    let request = generated.prepared.request().clone();
    let title: String = request.as_str().chars().take(TITLE).collect();
    let sessions = Sessions::of(record.store());
    let conversation = sessions.start(&clean(&title), generated.started)?;
    let turns = [
        turn(Role::User, request, generated.started),
        turn(Role::Assistant, clean(&spec), kept::now()),
    ];
    sessions.append(conversation.id, &turns)?;
    let begin: String = conversation.id.to_string().chars().take(8).collect();
    context
        .ui
        .detail(format!("kept: proxmox-ai sessions show {begin}"));
    Ok(())
}
