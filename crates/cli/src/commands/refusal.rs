//! What a setting, a policy or the system refused: recorded, also where nothing was begun.

use std::rc::Rc;

use pai_redact::Clean;
use pai_vault::journal::{Body, Outcome};
use pai_vault::slots::Slots;

use crate::context::Context;
use crate::failure::Failure;
use crate::record::Record;
use crate::vault;

/// What these protect is the vault and the memory that it is opened in: to open it, for the entry's sake, would be what
/// they refuse.
const PROTECT_THE_VAULT: [&str; 5] = [
    "ai.memory_protection",
    "ai_security.memory_encryption",
    "ai_security.secure_memory_handling",
    "security.hsm_enabled",
    "storage.full_disk_encryption",
];

/// Returns what is recorded of a refusal; `None` where the failure is none.
pub(super) fn body(context: &Context, failure: &Failure) -> Option<Body> {
    failure.is_refusal().then(|| Body::Policy {
        rule: match &failure.rule {
            Some(rule) => context.clean(rule),
            None => Clean::of_program("a setting or a policy"),
        },
        decision: Clean::of_program("refused"),
    })
}

/// Records a refusal that came before the command's own first entry, where a vault is there and opens without a question.
///
/// The refusal stands whether or not it can be recorded.
pub(super) fn record(context: &Context, command: &'static str, failure: &Failure) {
    let Some(body) = body(context, failure) else {
        return;
    };
    let rule = failure.rule.as_deref().unwrap_or_default();
    if PROTECT_THE_VAULT.contains(&rule) || !opens(context) {
        return;
    }
    let recorded = Record::begin(context, command).and_then(|record| {
        record.append(Outcome::Refused, body)?;
        Ok(record.store().write(|batch| record.remember(batch))?)
    });
    if let Err(error) = recorded {
        context
            .ui
            .warn(format!("the refusal is not in the journal: {error}"));
    }
}

/// Says whether there is a vault that opens without a question, and opens it.
fn opens(context: &Context) -> bool {
    let Ok(folder) = vault::folder(context) else {
        return false;
    };
    if !Slots::exist(&folder) {
        return false;
    }
    let Ok(slots) = vault::settled(&folder) else {
        return false;
    };
    if context.known_master(slots.generation()).is_some() {
        return true;
    }
    let opened = vault::silent(context, &slots).find_map(|attempt| attempt.result.ok());
    match opened {
        Some(master) => {
            context.know_master(slots.generation(), &Rc::new(master));
            true
        }
        None => false,
    }
}
