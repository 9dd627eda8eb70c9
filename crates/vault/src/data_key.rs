//! Data keys: one for each part of what is kept that is forgotten as a whole.
//!
//! Each is random. The store holds them wrapped under a key that comes from the master key, so that a new master key
//! makes every old copy of a wrapped data key worthless.

use std::fmt;
use std::str::FromStr;

use crate::key::{self, Key, KeyError};
use crate::time::Day;

/// What a key of a day is for: each is erased apart from the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Answers that may be given again.
    Cache,
    /// What operations took, for statistics.
    Operations,
    /// Bodies of the journal.
    Journal,
}

impl Area {
    const ALL: [(Self, &'static str); 3] = [
        (Self::Cache, "cache"),
        (Self::Operations, "operations"),
        (Self::Journal, "journal"),
    ];

    fn name(self) -> &'static str {
        let row = Self::ALL.iter().find(|row| row.0 == self);
        row.expect("a unit test looks every area up").1
    }
}

/// What a data key is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// What one area wrote on one day.
    Day(Area, Day),
    /// One conversation.
    Conversation(ConversationId),
    /// What stays until everything goes; the name is of small letters and hyphens.
    Standing(String),
}

/// The form that is sealed beside the key.
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(area, day) => write!(f, "day/{}/{day}", area.name()),
            Self::Conversation(id) => write!(f, "conversation/{id}"),
            Self::Standing(name) => write!(f, "standing/{name}"),
        }
    }
}

impl FromStr for Scope {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text.split_once('/').ok_or(())? {
            ("day", rest) => {
                let (name, day) = rest.split_once('/').ok_or(())?;
                let area = Area::ALL.iter().find(|row| row.1 == name).ok_or(())?.0;
                Ok(Self::Day(area, day.parse()?))
            }
            ("conversation", id) => Ok(Self::Conversation(id.parse()?)),
            ("standing", name) => Ok(Self::Standing(name.to_owned())),
            _ => Err(()),
        }
    }
}

/// The name of a conversation: twelve hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId([u8; 6]);

impl ConversationId {
    /// Makes a random one.
    pub fn generate() -> Result<Self, KeyError> {
        let mut id = [0; 6];
        key::random(&mut id)?;
        Ok(Self(id))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 6] {
        &self.0
    }
}

impl fmt::Display for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for ConversationId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.as_bytes();
        if digits.len() != 12 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(());
        }
        let mut id = [0; 6];
        for (byte, pair) in id.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| ())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| ())?;
        }
        Ok(Self(id))
    }
}

/// The name of a data key: random, so that a scope that was erased and is used again has another one.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId(pub(crate) [u8; KeyId::LENGTH]);

impl KeyId {
    /// Its length in bytes.
    pub const LENGTH: usize = 16;

    pub(crate) fn generate() -> Result<Self, KeyError> {
        let mut id = [0; Self::LENGTH];
        key::random(&mut id)?;
        Ok(Self(id))
    }

    /// Takes the bytes of an id that was kept elsewhere, such as in the journal.
    pub fn of(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    /// Returns the bytes.
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A data key and its name.
#[derive(Clone, Debug)]
pub struct DataKey {
    /// Its name.
    pub id: KeyId,
    /// The key.
    pub key: Key,
}

impl DataKey {
    pub(crate) fn generate() -> Result<Self, KeyError> {
        let id = KeyId::generate()?;
        let key = Key::generate()?;
        Ok(Self { id, key })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_is_read_as_it_is_written() {
        let day: Day = "2026-07-30".parse().unwrap();
        let mut scopes: Vec<Scope> = Area::ALL.map(|row| Scope::Day(row.0, day)).into();
        scopes.push(Scope::Conversation(ConversationId::generate().unwrap()));
        scopes.push(Scope::Standing("journal-actors".to_owned()));
        for scope in scopes {
            assert_eq!(scope.to_string().parse(), Ok(scope));
        }
        for wrong in [
            "",
            "day",
            "day/cache",
            "day/other/2026-07-30",
            "conversation/x",
            "x/y",
        ] {
            assert!(wrong.parse::<Scope>().is_err(), "{wrong}");
        }
        assert!("+1+1+1+1+1+1".parse::<ConversationId>().is_err());
    }
}
