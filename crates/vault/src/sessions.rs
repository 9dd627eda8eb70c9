//! Conversations, kept when that is wanted: each under a data key of its own, so that it can be forgotten as a whole.

use std::fmt;

use pai_redact::Clean;
use serde::{Deserialize, Serialize};

use crate::cache::{json, parse};
use crate::clean;
use crate::data_key::{ConversationId, Scope};
use crate::store::{Batch, Erasure, Store, StoreError, Table, View};
use crate::time::Time;

/// Who said something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The person who asked.
    User,
    /// The model, as checked and redacted.
    Assistant,
}

/// `user`, as in JSON
impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::User => "user",
            Self::Assistant => "assistant",
        })
    }
}

/// One thing that was said.
///
/// Only redacted text can be kept:
///
/// ```compile_fail,E0308
/// let turn = pai_vault::sessions::Turn {
///     role: pai_vault::sessions::Role::User,
///     text: String::from("a password"),
///     at: pai_vault::time::Time(0),
///     stand_ins: Vec::new(),
/// };
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Who said it.
    pub role: Role,
    /// What was said, redacted.
    pub text: Clean,
    /// When.
    pub at: Time,
    /// What stands in it for something that was masked: what that was is not kept.
    pub stand_ins: Vec<Clean>,
}

/// A conversation without what was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversation {
    /// Its name for the program.
    pub id: ConversationId,
    /// Its name for people.
    pub title: Clean,
    /// The command it is a conversation with; `None` where an earlier version kept it.
    pub command: Option<Clean>,
    /// When it began.
    pub started: Time,
    /// When something was said last.
    pub updated: Time,
    /// How many things were said.
    pub turns: u32,
}

#[derive(Serialize, Deserialize)]
struct Head {
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    command: Option<String>,
    started: Time,
    updated: Time,
    turns: u32,
}

#[derive(Serialize, Deserialize)]
struct Said {
    role: Role,
    text: String,
    at: Time,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    stand_ins: Vec<String>,
}

/// Why a conversation was not found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FindError {
    /// There is none of that name.
    #[error("there is no conversation `{0}`")]
    Unknown(String),
    /// There is none at all.
    #[error("no conversation is kept")]
    None,
    /// The beginning of a name fits several.
    #[error("`{begin}` begins the names of {} conversations", fits.len())]
    Several {
        /// What was asked for.
        begin: String,
        /// Those that it fits.
        fits: Vec<ConversationId>,
    },
    /// The store could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The conversations of a store.
#[derive(Clone, Copy, Debug)]
pub struct Sessions<'s> {
    store: &'s Store,
}

impl<'s> Sessions<'s> {
    /// Looks at the conversations of a store.
    pub fn of(store: &'s Store) -> Self {
        Self { store }
    }

    /// Begins a conversation with a command.
    pub fn start(
        &self,
        command: &Clean,
        title: &Clean,
        now: Time,
    ) -> Result<Conversation, StoreError> {
        let conversation = Conversation {
            id: ConversationId::generate()?,
            title: title.clone(),
            command: Some(command.clone()),
            started: now,
            updated: now,
            turns: 0,
        };
        self.store.write(|batch| put(batch, &conversation))?;
        Ok(conversation)
    }

    /// Adds what was said; all of it is on the disk when this returns. `None` when the conversation was forgotten.
    pub fn append(
        &self,
        id: ConversationId,
        turns: &[Turn],
    ) -> Result<Option<Conversation>, StoreError> {
        self.store.write(|batch| {
            let Some(mut conversation) = self.get_in(batch, id)? else {
                return Ok(None);
            };
            for turn in turns {
                let said = Said {
                    role: turn.role,
                    text: turn.text.as_str().to_owned(),
                    at: turn.at,
                    stand_ins: (turn.stand_ins.iter())
                        .map(|mask| mask.as_str().to_owned())
                        .collect(),
                };
                let name = turn_name(id, conversation.turns);
                batch.put(Table::Turns, &Scope::Conversation(id), &name, &json(&said))?;
                conversation.turns += 1;
                conversation.updated = conversation.updated.max(turn.at);
            }
            put(batch, &conversation)?;
            Ok(Some(conversation))
        })
    }

    /// Calls a conversation otherwise; says whether there is one.
    pub fn rename(&self, id: ConversationId, title: &Clean) -> Result<bool, StoreError> {
        self.store.write(|batch| {
            let Some(conversation) = self.get_in(batch, id)? else {
                return Ok(false);
            };
            let title = title.clone();
            put(
                batch,
                &Conversation {
                    title,
                    ..conversation
                },
            )?;
            Ok(true)
        })
    }

    /// Lists the conversations, the one that was continued last first.
    pub fn list(&self) -> Result<Vec<Conversation>, StoreError> {
        let records = self.store.read(|view| view.all(Table::Conversations))?;
        let mut list = Vec::new();
        for record in records {
            if let Scope::Conversation(id) = record.scope {
                list.push(self.read(id, &record.body)?);
            }
        }
        list.sort_by_key(|conversation| (std::cmp::Reverse(conversation.updated), conversation.id));
        Ok(list)
    }

    /// Returns a conversation with all that was said, to go on with it.
    pub fn resume(
        &self,
        id: ConversationId,
    ) -> Result<Option<(Conversation, Vec<Turn>)>, StoreError> {
        self.store.read(|view| {
            let Some(record) = view.get(Table::Conversations, id.as_bytes())? else {
                return Ok(None);
            };
            let conversation = self.read(id, &record.body)?;
            Ok(Some((conversation, self.turns(view, id)?)))
        })
    }

    fn turns(&self, view: &View<'_>, id: ConversationId) -> Result<Vec<Turn>, StoreError> {
        // Names end with a number whose high byte comes first: their order is the order of the conversation.
        let records = view.list(Table::Turns, &Scope::Conversation(id))?;
        let turns = records.iter().map(|record| {
            let said: Said = parse(self.store, &record.body)?;
            Ok(Turn {
                role: said.role,
                text: clean::again(said.text),
                at: said.at,
                stand_ins: said.stand_ins.into_iter().map(clean::again).collect(),
            })
        });
        turns.collect()
    }

    /// Finds a conversation by the beginning of its name.
    pub fn find(&self, begin: &str) -> Result<ConversationId, FindError> {
        let begin = begin.to_ascii_lowercase();
        let mut fits: Vec<ConversationId> = self
            .list()?
            .iter()
            .map(|conversation| conversation.id)
            .filter(|id| !begin.is_empty() && id.to_string().starts_with(&begin))
            .collect();
        match fits.len() {
            1 => Ok(fits.remove(0)),
            0 => Err(FindError::Unknown(begin)),
            _ => Err(FindError::Several { begin, fits }),
        }
    }

    /// Finds the conversation that was continued last.
    pub fn last(&self) -> Result<ConversationId, FindError> {
        let list = self.list()?;
        list.first().map(|last| last.id).ok_or(FindError::None)
    }

    /// What has to be erased to forget conversations; [`Store::forget`] does it.
    pub fn forgetting(ids: impl IntoIterator<Item = ConversationId>) -> Erasure {
        Erasure::of(ids.into_iter().map(Scope::Conversation))
    }

    fn get_in(
        &self,
        batch: &Batch<'_, '_>,
        id: ConversationId,
    ) -> Result<Option<Conversation>, StoreError> {
        match batch.get(Table::Conversations, id.as_bytes())? {
            Some(record) => Ok(Some(self.read(id, &record.body)?)),
            None => Ok(None),
        }
    }

    fn read(&self, id: ConversationId, body: &[u8]) -> Result<Conversation, StoreError> {
        let head: Head = parse(self.store, body)?;
        Ok(Conversation {
            id,
            title: clean::again(head.title),
            command: head.command.map(clean::again),
            started: head.started,
            updated: head.updated,
            turns: head.turns,
        })
    }
}

fn put(batch: &mut Batch<'_, '_>, conversation: &Conversation) -> Result<(), StoreError> {
    let head = Head {
        title: conversation.title.as_str().to_owned(),
        command: (conversation.command.as_ref()).map(|command| command.as_str().to_owned()),
        started: conversation.started,
        updated: conversation.updated,
        turns: conversation.turns,
    };
    let id = conversation.id;
    let scope = Scope::Conversation(id);
    batch.put(Table::Conversations, &scope, id.as_bytes(), &json(&head))
}

fn turn_name(id: ConversationId, number: u32) -> Vec<u8> {
    [id.as_bytes().as_slice(), &number.to_be_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::store::Rewrite;
    use crate::testing::Home;

    fn turn(role: Role, text: &'static str, at: u64) -> Turn {
        Turn {
            role,
            text: Clean::of_program(text),
            at: Time(at),
            stand_ins: vec![Clean::of_program("<JWT_1>")],
        }
    }

    fn start(sessions: &Sessions<'_>, title: &'static str, at: u64) -> Conversation {
        let command = Clean::of_program("generate terraform");
        sessions
            .start(&command, &Clean::of_program(title), Time(at))
            .unwrap()
    }

    #[test]
    fn a_conversation_is_resumed_as_it_was_left() {
        let home = Home::new();
        let store = home.store();
        let sessions = Sessions::of(&store);
        let one = start(&sessions, "three nodes", 1);
        let two = start(&sessions, "other", 2);
        let turns = [
            turn(Role::User, "more memory", 5),
            turn(Role::Assistant, "8 GiB", 6),
        ];
        sessions.append(one.id, &turns[..1]).unwrap().unwrap();
        sessions.append(one.id, &turns[1..]).unwrap().unwrap();
        assert!(sessions.rename(one.id, &Clean::of_program("k3s")).unwrap());
        let store = home.store();
        let sessions = Sessions::of(&store);
        let (found, said) = sessions.resume(one.id).unwrap().unwrap();
        assert_eq!(
            (found.title.as_str(), found.turns, found.updated),
            ("k3s", 2, Time(6))
        );
        assert_eq!(said, turns);
        let ids: Vec<_> = sessions.list().unwrap().iter().map(|one| one.id).collect();
        assert_eq!(ids, [one.id, two.id]);
        assert_eq!(sessions.last().unwrap(), one.id);
        let command = found.command.as_ref().map(Clean::as_str);
        assert_eq!(command, Some("generate terraform"));
    }

    #[test]
    fn where_nothing_is_kept_there_is_no_last_conversation() {
        let home = Home::new();
        let store = home.store();
        assert!(matches!(Sessions::of(&store).last(), Err(FindError::None)));
    }

    #[test]
    fn what_an_earlier_version_kept_is_still_read() {
        let home = Home::new();
        let store = home.store();
        let sessions = Sessions::of(&store);
        let id = start(&sessions, "old", 1).id;
        let head = serde_json::json!({"title": "old", "started": 1, "updated": 1, "turns": 1});
        let said = serde_json::json!({"role": "user", "text": "a vm", "at": 1});
        let scope = Scope::Conversation(id);
        store
            .write(|batch| {
                let head = head.to_string();
                batch.put(Table::Conversations, &scope, id.as_bytes(), head.as_bytes())?;
                let name = turn_name(id, 0);
                batch.put(Table::Turns, &scope, &name, said.to_string().as_bytes())
            })
            .unwrap();
        let (found, turns) = sessions.resume(id).unwrap().unwrap();
        assert_eq!(found.command, None);
        assert_eq!(
            (turns[0].text.as_str(), turns[0].stand_ins.len()),
            ("a vm", 0)
        );
    }

    #[test]
    fn a_forgotten_conversation_is_gone_and_the_others_are_not() {
        let home = Home::new();
        let mut store = home.store();
        let sessions = Sessions::of(&store);
        let gone = start(&sessions, "gone", 1).id;
        let stays = start(&sessions, "stays", 1).id;
        for id in [gone, stays] {
            sessions.append(id, &[turn(Role::User, "said", 1)]).unwrap();
        }
        let what = Sessions::forgetting([gone]);
        let forgotten = home.forget(&mut store, &what, Rewrite::Yes);
        assert_eq!((forgotten.erased.keys, forgotten.erased.records), (1, 2));
        let store = home.store();
        let sessions = Sessions::of(&store);
        assert!(sessions.resume(gone).unwrap().is_none());
        assert!(
            sessions
                .append(gone, &[turn(Role::User, "said", 2)])
                .unwrap()
                .is_none()
        );
        assert!(!sessions.rename(gone, &Clean::of_program("x")).unwrap());
        assert!(matches!(
            sessions.find(&gone.to_string()),
            Err(FindError::Unknown(_))
        ));
        assert_eq!(sessions.find(&stays.to_string()[..8]).unwrap(), stays);
        assert_eq!(sessions.resume(stays).unwrap().unwrap().1.len(), 1);
    }

    #[test]
    fn a_name_that_fits_several_conversations_names_them() {
        let home = Home::new();
        let store = home.store();
        let sessions = Sessions::of(&store);
        for _ in 0..17 {
            start(&sessions, "", 1);
        }
        // Seventeen names begin with sixteen digits.
        let several = "0123456789abcdef".chars().any(|digit| {
            matches!(sessions.find(&digit.to_string()), Err(FindError::Several { fits, .. }) if fits.len() > 1)
        });
        assert!(several);
        assert!(matches!(sessions.find(""), Err(FindError::Unknown(_))));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn what_was_said_comes_back_in_its_order(texts in prop::collection::vec(".{0,200}", 1..20)) {
            let home = Home::new();
            let store = home.store();
            let sessions = Sessions::of(&store);
            let id = start(&sessions, "x", 0).id;
            let turns: Vec<Turn> = texts
                .iter()
                .map(|text| Turn { role: Role::User, text: clean::again(text.clone()), at: Time(1), stand_ins: Vec::new() })
                .collect();
            let (first, second) = turns.split_at(turns.len() / 2);
            sessions.append(id, first).unwrap();
            sessions.append(id, second).unwrap();
            prop_assert_eq!(sessions.resume(id).unwrap().unwrap().1, turns);
        }
    }
}
