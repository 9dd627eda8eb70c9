//! `sessions`: conversations that are kept.

use clap::{Args, Subcommand};
use pai_redact::{Clean, Raw, Redactor};
use pai_vault::journal::Body;
use pai_vault::sessions::{Conversation, FindError, Sessions as Kept};
use pai_vault::store::Rewrite;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept;
use crate::ui::{Line, Table, counted};

/// The word for the conversation that was continued last.
pub(super) const LAST: &str = "last";

/// Look at conversations that are kept, and forget them
///
/// They are kept only when `ai.keep_conversations` is true, redacted and sealed, each under a key of its own.
#[derive(Debug, Args)]
pub(crate) struct Sessions {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List the conversations, the one that was continued last first
    List {
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Show what was said in a conversation
    Show {
        /// Its name, the beginning of it, or `last`
        id: String,
        /// Print one JSON document
        #[arg(long)]
        json: bool,
    },
    /// Call a conversation otherwise; the title is redacted like everything that is kept
    Rename {
        /// Its name, or the beginning of it
        id: String,
        /// What it is to be called
        title: String,
    },
    /// Forget conversations: their keys are destroyed, and nothing opens them any more
    Forget {
        /// Their names, or the beginnings of them
        #[arg(required = true)]
        id: Vec<String>,
        /// Rewrite the store besides, write over the old file, and tell what that is worth where it lies
        #[arg(long)]
        secure_delete: bool,
    },
}

impl Sessions {
    /// Returns what is recorded before it acts.
    pub(super) fn event(&self) -> Option<(&'static str, Body)> {
        let (command, action) = match &self.action {
            Action::List { .. } => return None,
            Action::Show { .. } => ("sessions show", "show"),
            Action::Rename { .. } => ("sessions rename", "rename"),
            Action::Forget { .. } => ("sessions forget", "forget"),
        };
        Some((command, Body::Session(super::act(action))))
    }

    pub(crate) fn run(&self, context: &Context) -> Result<Exit, Failure> {
        match &self.action {
            Action::List { json } => list(context, *json),
            Action::Show { id, json } => show(context, id, *json),
            Action::Rename { id, title } => rename(context, id, title),
            Action::Forget { id, secure_delete } => forget(context, id, *secure_delete),
        }
    }
}

fn list(context: &Context, json: bool) -> Result<Exit, Failure> {
    let list = match kept::existing(context)? {
        Some(kept) => Kept::of(&kept.store).list()?,
        None => Vec::new(),
    };
    if json {
        let list: Vec<Value> = list.iter().map(head).collect();
        context.ui.json(&json!({"sessions": list}))?;
        return Ok(Exit::Done);
    }
    if list.is_empty() {
        context.ui.out("no conversation is kept");
        if !context.settings()?.keep_conversations() {
            context
                .ui
                .note("to keep them: proxmox-ai config set ai.keep_conversations true");
        }
        return Ok(Exit::Done);
    }
    let mut table = Table::new(["id", "continued last (UTC)", ">turns", "title"]);
    for one in &list {
        table.row([
            one.id.to_string().into(),
            one.updated.to_string().into(),
            one.turns.to_string().into(),
            one.title.as_str().into(),
        ]);
    }
    context.ui.table(&table);
    Ok(Exit::Done)
}

fn head(one: &Conversation) -> Value {
    json!({
        "id": one.id.to_string(),
        "title": one.title.as_str(),
        "command": one.command.as_ref().map(Clean::as_str),
        "started": one.started.0,
        "updated": one.updated.0,
        "turns": one.turns,
    })
}

/// Opens the store that a conversation has to be in.
fn with(context: &Context, id: &str) -> Result<kept::Kept, Failure> {
    let missing = match id {
        LAST => FindError::None,
        id => FindError::Unknown(id.to_owned()),
    };
    kept::existing(context)?.ok_or_else(|| missing.into())
}

fn show(context: &Context, id: &str, json: bool) -> Result<Exit, Failure> {
    let kept = with(context, id)?;
    let sessions = Kept::of(&kept.store);
    let name = match id {
        LAST => sessions.last(),
        id => sessions.find(id),
    };
    let found = sessions.resume(name?)?;
    let (one, turns) = found.ok_or_else(|| FindError::Unknown(id.to_owned()))?;
    if json {
        let mut document = head(&one);
        document["said"] = turns
            .iter()
            .map(|turn| {
                json!({
                    "role": turn.role.to_string(),
                    "text": turn.text.as_str(),
                    "at": turn.at.0,
                })
            })
            .collect();
        context.ui.json(&document)?;
        return Ok(Exit::Done);
    }
    context.ui.out(Line::new().strong(one.title.as_str()));
    for turn in &turns {
        let said = format!("{}  {}", turn.at, turn.role);
        context.ui.out("");
        context.ui.out(Line::new().faint(said));
        for line in turn.text.as_str().lines() {
            context.ui.out(line);
        }
    }
    Ok(Exit::Done)
}

fn rename(context: &Context, id: &str, title: &str) -> Result<Exit, Failure> {
    let kept = with(context, id)?;
    let sessions = Kept::of(&kept.store);
    let id = sessions.find(id)?;
    let (title, masked) = Redactor::new().scrub(Raw::new(title));
    if !masked.is_empty() {
        context.ui.note(format!(
            "the title holds sensitive data, and is kept as: {}",
            title.as_str()
        ));
    }
    sessions.rename(id, &title)?;
    Ok(Exit::Done)
}

fn forget(context: &Context, ids: &[String], secure_delete: bool) -> Result<Exit, Failure> {
    let mut kept = with(context, &ids[0])?;
    let found: Result<Vec<_>, _> = {
        let sessions = Kept::of(&kept.store);
        ids.iter().map(|id| sessions.find(id)).collect()
    };
    let rewrite = match secure_delete {
        true => Rewrite::Yes,
        false => Rewrite::No,
    };
    let erasing = kept.forget(context, &Kept::forgetting(found?), rewrite)?;
    context.ui.out(format!(
        "{} forgotten",
        counted(erasing.erased.keys, "conversation is", "conversations are")
    ));
    erasing.tell(context);
    Ok(Exit::Done)
}
