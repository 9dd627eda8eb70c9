//! The request and its answer as a conversation, where the settings want it kept; and one that is gone on with.

use pai_engine::turns::Earlier;
use pai_redact::{Action, Class, Clean, Detector, Modes, Raw, Redactor};
use pai_vault::data_key::ConversationId;
use pai_vault::journal::{Body, Outcome};
use pai_vault::sessions::{Conversation, FindError, Role, Sessions, Turn};

use super::Generated;
use super::question::Question;
use crate::context::Context;
use crate::failure::{Exit, Failure};
use crate::kept;
use crate::record::Record;

/// How much of a request is the conversation's name, in characters.
const TITLE: usize = 60;

/// How much of a conversation's id is shown where it is only named.
const SHORT: usize = 8;

pub(super) use super::super::sessions::LAST;

/// A conversation that is gone on with.
pub(super) struct Resumed {
    pub(super) id: ConversationId,
    pub(super) earlier: Earlier,
}

impl Resumed {
    /// The beginning of its id.
    pub(super) fn short(&self) -> String {
        short(self.id)
    }
}

/// Where a request stands among the conversations.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) id: ConversationId,
    /// The number of the request in it, from 1 on.
    pub(super) request: usize,
}

pub(super) fn short(id: ConversationId) -> String {
    id.to_string().chars().take(SHORT).collect()
}

/// Says whether a word can be the beginning of a conversation's id, or means the last one.
///
/// `add` could be either: without a figure it takes four letters, which few words have that are made of `a` to `f`.
pub(super) fn is_name(word: &str) -> bool {
    let digits = word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let figure = word.bytes().any(|byte| byte.is_ascii_digit());
    word == LAST || digits && word.len() <= 12 && (figure || word.len() > 3)
}

/// Refuses to go on with anything where nothing was ever kept; no vault is made for that.
pub(super) fn demand(context: &Context) -> Result<(), Failure> {
    match kept::is_there(context)? {
        true => Ok(()),
        false => Err(none(context)),
    }
}

/// Nothing is kept: says how it would be.
fn none(context: &Context) -> Failure {
    let keeps = context
        .settings()
        .is_ok_and(|settings| settings.keep_conversations());
    let failure = Failure::new(Exit::Usage, FindError::None);
    match keeps {
        true => failure.hint("ask once without --resume: the conversation begins with that"),
        false => failure.hint("to keep them: proxmox-ai config set ai.keep_conversations true"),
    }
}

/// Finds the conversation of some name, and reads what was said in it.
pub(super) fn resume(
    context: &Context,
    record: &Record,
    name: &str,
    command: &str,
) -> Result<Resumed, Failure> {
    let sessions = Sessions::of(record.store());
    let id = match name {
        LAST => sessions.last(),
        name => sessions.find(name),
    };
    let id = id.map_err(|error| match error {
        FindError::None => none(context),
        error => error.into(),
    })?;
    let unknown = || FindError::Unknown(name.to_owned());
    let (conversation, turns) = sessions.resume(id)?.ok_or_else(unknown)?;
    check_command(&conversation, command)?;
    let earlier = earlier(&turns).map_err(|why| broken(id, &why))?;
    let mut act = super::super::act("resume");
    act.subject = Some(context.clean(&short(id)));
    record.append(Outcome::Done, Body::Session(act))?;
    Ok(Resumed { id, earlier })
}

/// A spec of one target says nothing that another could take over.
fn check_command(conversation: &Conversation, command: &str) -> Result<(), Failure> {
    let short = short(conversation.id);
    match &conversation.command {
        Some(own) if own.as_str() == command => Ok(()),
        Some(own) => Err(Failure::usage(format!(
            "conversation {short} is with `{}`, and `{command}` cannot go on with it",
            own.as_str()
        ))
        .hint(format!(
            "go on with it: proxmox-ai {} --resume {short} …",
            own.as_str()
        ))),
        None => Err(Failure::usage(format!(
            "conversation {short} was kept by an earlier version, which did not note what it masked"
        ))
        .hint("ask once without --resume: a new conversation begins with that")),
    }
}

/// Returns the requests and what came of the last one, or why they cannot be read.
fn earlier(turns: &[Turn]) -> Result<Earlier, String> {
    let said = |wanted: Role| turns.iter().filter(move |turn| turn.role == wanted);
    let requests: Vec<Clean> = said(Role::User).map(|turn| turn.text.clone()).collect();
    let alternate = turns.chunks(2).all(|pair| {
        let roles: Vec<Role> = pair.iter().map(|turn| turn.role).collect();
        roles == [Role::User, Role::Assistant]
    });
    let Some(answer) = said(Role::Assistant).next_back().filter(|_| alternate) else {
        return Err("a request in it has no answer".to_owned());
    };
    let stand_ins = turns
        .iter()
        .flat_map(|turn| turn.stand_ins.clone())
        .collect();
    Earlier::new(&requests, answer.text.as_str(), stand_ins).map_err(|error| {
        let mut text = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            text.push_str(&format!(": {error}"));
            cause = error.source();
        }
        text
    })
}

fn broken(id: ConversationId, why: &str) -> Failure {
    let short = short(id);
    Failure::new(
        Exit::Integrity,
        format!("conversation {short} cannot be gone on with: {why}"),
    )
    .hint(format!(
        "look at it: proxmox-ai sessions show {short}; then ask once without --resume"
    ))
}

/// Keeps what was asked and what was chosen, redacted and sealed under a key of its own; says where it stands.
pub(super) fn keep(
    context: &Context,
    record: &Record,
    generated: &Generated,
    question: &Question<'_>,
    modes: Modes,
) -> Result<Option<Place>, Failure> {
    if !context.settings()?.keep_conversations() {
        if question.resumed().is_some() {
            context.ui.warn(
                "this request is not added to the conversation: ai.keep_conversations is false",
            );
        }
        return Ok(None);
    }
    let spec = serde_json::to_string(&generated.answer.spec)
        .map_err(|error| Failure::new(Exit::Unexpected, error))?;
    let request = question.own();
    let turns = [
        Turn {
            role: Role::User,
            text: request.clone(),
            at: generated.started,
            stand_ins: generated.prepared.ledger().stand_ins(),
        },
        Turn {
            role: Role::Assistant,
            text: redacted(&spec, modes),
            at: kept::now(),
            stand_ins: Vec::new(),
        },
    ];
    let sessions = Sessions::of(record.store());
    let place = match question.resumed() {
        None => {
            let title: String = request.as_str().chars().take(TITLE).collect();
            let title = question.redactor().scrub(Raw::new(title)).0;
            let command = Clean::of_program(super::COMMAND);
            let id = sessions.start(&command, &title, generated.started)?.id;
            Place { id, request: 1 }
        }
        Some(resumed) => Place {
            id: resumed.id,
            request: resumed.earlier.len() + 1,
        },
    };
    let short = short(place.id);
    if sessions.append(place.id, &turns)?.is_none() {
        context.ui.warn(format!(
            "conversation {short} was forgotten in the meantime: this request is not kept"
        ));
        return Ok(None);
    }
    context
        .ui
        .detail(format!("kept: proxmox-ai sessions show {short}"));
    Ok(Some(place))
}

/// Redacts a spec once more. It is made of a redacted request: where addresses have stand-ins already, these stay.
fn redacted(spec: &str, modes: Modes) -> Clean {
    let modes = modes.with(Class::Network, Action::Keep).unwrap_or(modes);
    let redactor = Redactor::with(Detector::built_in(), modes, [0; 32]);
    redactor.scrub(Raw::new(spec)).0
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn an_id_is_told_from_the_first_word_of_a_request() {
        for name in ["last", "3f", "3f9c01ab77de", "beef", "A1"] {
            assert!(is_name(name), "{name}");
        }
        for words in [
            "add",
            "make it 16 GB",
            "16 GB",
            "3f9c01ab77de0",
            "",
            "-",
            "vlan",
        ] {
            assert!(!is_name(words), "{words}");
        }
    }
}
