//! `cache-clear`: erase answers and conversations that are kept.

use clap::{ArgGroup, Args};
use pai_vault::cache::{Clear, Plan};
use pai_vault::data_key::ConversationId;
use pai_vault::sessions::Sessions;
use pai_vault::store::{Erasure, Promise, Rewrite, Rewritten};
use serde_json::{Value, json};

use crate::age::Age;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept::{self, Erasing, Kept};
use crate::ui::{bytes, counted};

/// Erase answers and conversations that are kept
///
/// Erasing destroys the keys that they are sealed with, and wraps all other keys by a new master key, so that no copy of
/// the store opens with the keys of now. Statistics and the journal stay.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(["all", "older_than", "session"]))]
pub(crate) struct CacheClear {
    /// Erase all answers and all conversations
    #[arg(long, conflicts_with_all = ["older_than", "session"])]
    all: bool,
    /// Erase answers stored, and conversations continued last, before this long ago, such as 7d or 12h
    #[arg(long, value_name = "AGE")]
    older_than: Option<Age>,
    /// Erase this conversation; may be repeated, and the beginning of its name is enough
    #[arg(long, value_name = "ID")]
    session: Vec<String>,
    /// Rewrite the store besides, write over the old file, and tell what that is worth where it lies
    #[arg(long)]
    secure_delete: bool,
    /// Only say what would be erased
    #[arg(long)]
    dry_run: bool,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// What would be erased.
struct What {
    answers: Plan,
    /// Whether the answers lie in the file that is not encrypted.
    plain: bool,
    conversations: Vec<ConversationId>,
}

impl What {
    fn is_nothing(&self) -> bool {
        self.answers.erasure.is_empty() && self.conversations.is_empty()
    }

    fn told(&self) -> String {
        format!(
            "{} ({}) and {}",
            counted(self.answers.answers, "answer", "answers"),
            bytes(self.answers.bytes),
            counted(
                self.conversations.len() as u64,
                "conversation",
                "conversations"
            )
        )
    }
}

impl CacheClear {
    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        let Some(mut kept) = kept::existing(context)? else {
            if let Some(id) = self.session.first() {
                let unknown = pai_vault::sessions::FindError::Unknown(id.clone());
                return Err(unknown.into());
            }
            return self.nothing(context, "nothing was ever kept here");
        };
        let what = self.what(context, &kept)?;
        if self.dry_run {
            if self.json {
                context.ui.json(&self.document(Some(&what), None, None))?;
            } else {
                context.ui.out(format!("would erase {}", what.told()));
            }
            return Ok(Exit::Done);
        }
        if what.is_nothing() && !self.secure_delete {
            return self.nothing(context, "nothing to erase");
        }
        let plain = match what.plain && !what.answers.erasure.is_empty() {
            true => {
                let mut cache = kept.cache(context, kept::now())?.cache;
                Some(cache.clear_plain(&what.answers)?)
            }
            false => None,
        };
        let erasing = self.erase(context, &mut kept, &what)?;
        if self.json {
            let document = self.document(Some(&what), erasing.as_ref(), plain.as_ref());
            context.ui.json(&document)?;
            return Ok(Exit::Done);
        }
        context.ui.out(format!("erased {}", what.told()));
        if let Some(plain) = &plain {
            context.ui.note(format!(
                "the answers were not encrypted, so there was no key to destroy: {} were written over; {}",
                bytes(plain.overwritten),
                plain.medium.told()
            ));
        }
        if let Some(erasing) = &erasing {
            erasing.tell(context);
        }
        Ok(Exit::Done)
    }

    fn what(&self, context: &Context, kept: &Kept) -> Result<What, Failure> {
        let now = kept::now();
        let cache = kept.cache(context, now)?.cache;
        let sessions = Sessions::of(&kept.store);
        let clear = match self.older_than {
            Some(age) => Some(Clear::Before(age.before(now))),
            None => self.all.then_some(Clear::All),
        };
        let mut conversations = Vec::new();
        if let Some(clear) = clear {
            let old = sessions.list()?.into_iter().filter(|one| match clear {
                Clear::All => true,
                Clear::Before(time) => one.updated < time,
            });
            conversations.extend(old.map(|one| one.id));
        }
        for id in &self.session {
            conversations.push(sessions.find(id)?);
        }
        conversations.sort_unstable();
        conversations.dedup();
        Ok(What {
            answers: clear.map_or_else(|| Ok(Plan::default()), |clear| cache.plan(clear))?,
            plain: !cache.is_encrypted(),
            conversations,
        })
    }

    /// Destroys keys, where there are some to destroy, and rewrites the store when that is asked for.
    fn erase(
        &self,
        context: &Context,
        kept: &mut Kept,
        what: &What,
    ) -> Result<Option<Erasing>, Failure> {
        let answers = match what.plain {
            true => Erasure::default(),
            false => what.answers.erasure.clone(),
        };
        let clears_cache = !answers.is_empty();
        let erasure = answers.and(Sessions::forgetting(what.conversations.iter().copied()));
        if erasure.is_empty() && !self.secure_delete {
            return Ok(None);
        }
        let rewrite = match self.secure_delete {
            true => Rewrite::Yes,
            false => Rewrite::No,
        };
        let erasing = kept.forget(context, &erasure, rewrite)?;
        if clears_cache {
            kept.cache(context, kept::now())?.cache.erased()?;
        }
        Ok(Some(erasing))
    }

    fn nothing(&self, context: &Context, why: &str) -> Result<Exit, Failure> {
        if self.json {
            context.ui.json(&self.document(None, None, None))?;
        } else {
            context.ui.out(why);
        }
        Ok(Exit::Done)
    }

    fn document(
        &self,
        what: Option<&What>,
        erasing: Option<&Erasing>,
        plain: Option<&Rewritten>,
    ) -> Value {
        let rewritten = erasing.and_then(|erasing| erasing.rewritten.as_ref());
        json!({
            "dry_run": self.dry_run,
            "answers": what.map_or(0, |what| what.answers.answers),
            "answer_bytes": what.map_or(0, |what| what.answers.bytes),
            "conversations": what.map_or(0, |what| what.conversations.len()),
            "keys_destroyed": erasing.map_or(0, |erasing| erasing.erased.keys),
            "keys_wrapped": erasing.map_or(0, |erasing| erasing.erased.survivors),
            "store": rewritten.and_then(|done| done.as_ref().ok()).map(file),
            "store_error": rewritten.and_then(|done| done.as_ref().err()).map(ToString::to_string),
            "unencrypted": plain.map(file),
        })
    }
}

fn file(rewritten: &Rewritten) -> Value {
    json!({
        "overwritten": rewritten.overwritten,
        "file_system": rewritten.medium.file_system,
        "worth": match rewritten.medium.promise() {
            Promise::Memory => "memory",
            Promise::CopyOnWrite => "copy-on-write",
            Promise::Flash => "flash",
            Promise::Unknown => "unknown",
            Promise::Overwritten => "overwritten",
        },
        "told": rewritten.medium.told(),
    })
}
