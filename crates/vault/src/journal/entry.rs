//! One entry: a header in clear, a sealed body, a code.
//!
//! An entry is a header of one line of JSON, a line feed, the body, and 32 bytes of HMAC-SHA256 over what stands before
//! them. The body is canonical JSON (keys sorted, as RFC 8785) sealed with XChaCha20-Poly1305; the header is
//! authenticated with it, so that a body opens in its own entry only. Bodies of the class `JOURNAL` are not sealed.
//! Destroying a body's key changes no byte of the entry, so every proof about it still holds.

use hmac::{Hmac, KeyInit, Mac};
use pai_redact::safe;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::digest::{Digest, hex, is_hexadecimal};
use super::event::{Body, Class, Event, Outcome, Recorded, VERSION};
use super::hash::{Hash, from_base64};
use crate::data_key::{DataKey, KeyId};
use crate::key::{Key, KeyError};

/// The version of the form of entries.
const FORM: u32 = 1;
/// The bytes of a code.
const CODE: usize = 32;
/// The longest text that an event may hold, in bytes; what is longer is cut and says so.
const LONGEST_TEXT: usize = 16 << 10;
/// The longest body in bytes: an entry of a tile has a length of 16 bits.
const LONGEST_BODY: usize = 60 << 10;
/// Stands for the key of a body that is not sealed.
pub(super) const NO_KEY: &str = "-";

/// Why an entry cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EntryError {
    /// It holds more than an entry can.
    #[error("the event has {0} bytes, and an entry holds {LONGEST_BODY}")]
    TooLong(usize),
    /// The name of the key has a character that a header does not take.
    #[error(
        "`{0}` cannot be the name of a key: a to z, 0 to 9, `.`, `_`, `:` and `-`, at most 64 of them"
    )]
    KeyName(String),
    /// Only the journal speaks of itself.
    #[error("an event of the class JOURNAL is made by the journal itself")]
    Reserved,
    /// Sealing failed.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The event cannot be written as JSON.
    #[error("the event cannot be written")]
    Json(#[from] serde_json::Error),
}

/// The key of an entry's body, with the name that stands in the header.
#[derive(Clone, Debug)]
pub struct BodyKey {
    /// The name, such as `day:2026-07-30`.
    pub name: String,
    /// The key.
    pub key: Key,
}

impl BodyKey {
    /// Takes a data key of the store. Its name is random, so that what was sealed before a scope was erased is not
    /// taken for something of the scope's next key.
    pub fn of(key: &DataKey) -> Self {
        Self {
            name: hex(key.id.bytes()),
            key: key.key.clone(),
        }
    }

    /// Returns the data key that a name in a header stands for; `None` where it is no such name.
    pub fn id(name: &str) -> Option<KeyId> {
        is_hexadecimal(name, 2 * KeyId::LENGTH).then_some(())?;
        let mut id = [0; KeyId::LENGTH];
        for (byte, pair) in id.iter_mut().zip(name.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(KeyId::of(id))
    }
}

/// What stands in clear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its number, from 0.
    pub number: u64,
    /// The leaf hash of the entry before it; that of an empty tree for the first.
    pub previous: Hash,
    /// When, in milliseconds since 1970; never before the entry before it.
    pub time: i64,
    /// What it is about.
    pub class: Class,
    /// How far it had come.
    pub outcome: Outcome,
    /// Who, as a pseudonym.
    pub actor: String,
    /// The name of the body's key; `-` where the body is not sealed.
    pub key: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    v: u32,
    seq: u64,
    prev: &'a str,
    time: i64,
    class: Class,
    outcome: Outcome,
    actor: &'a str,
    key: &'a str,
}

impl Header {
    fn write(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(&Line {
            v: FORM,
            seq: self.number,
            prev: &self.previous.to_string(),
            time: self.time,
            class: self.class,
            outcome: self.outcome,
            actor: &self.actor,
            key: &self.key,
        })
    }

    fn read(line: &[u8]) -> Option<Self> {
        let line: Line<'_> = serde_json::from_slice(line).ok()?;
        let fits = line.v == FORM && is_actor(line.actor) && is_key_name(line.key);
        fits.then_some(())?;
        Some(Self {
            number: line.seq,
            previous: Hash::of_slice(&from_base64(line.prev)?)?,
            time: line.time,
            class: line.class,
            outcome: line.outcome,
            actor: line.actor.to_owned(),
            key: line.key.to_owned(),
        })
    }
}

/// Says whether a text is what [`pseudonym`] makes.
fn is_actor(text: &str) -> bool {
    text.is_empty() || is_hexadecimal(text, 16)
}

fn is_key_name(name: &str) -> bool {
    let fits = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b':' | b'-');
    (1..=64).contains(&name.len()) && name.bytes().all(fits)
}

/// Returns what stands in headers for a name: the same for the same name and key, and worth nothing without the key.
pub fn pseudonym(key: &Key, name: &str) -> String {
    hex(&key.code(name.as_bytes())[..8])
}

/// An entry's bytes, looked at.
pub(super) struct Parts<'a> {
    pub(super) header: Header,
    line: &'a [u8],
    body: &'a [u8],
    signed: &'a [u8],
    code: &'a [u8; CODE],
}

impl<'a> Parts<'a> {
    /// Takes an entry apart; `None` when it is none.
    pub(super) fn of(entry: &'a [u8]) -> Option<Self> {
        let (signed, code) = entry.split_last_chunk::<CODE>()?;
        let end = signed.iter().position(|b| *b == b'\n')?;
        let (line, body) = (&signed[..end], &signed[end + 1..]);
        Some(Self {
            header: Header::read(line)?,
            line,
            body,
            signed,
            code,
        })
    }

    /// Opens the body; `None` without its key.
    pub(super) fn open(&self, key: Option<&Key>) -> Result<Option<Recorded>, Unreadable> {
        let plain = match (self.header.key.as_str(), key) {
            (NO_KEY, _) => Zeroizing::new(self.body.to_vec()),
            (_, None) => return Ok(None),
            (_, Some(key)) => key.open(self.line, self.body).map_err(|_| Unreadable)?,
        };
        let value: Value = serde_json::from_slice(&plain).map_err(|_| Unreadable)?;
        // What left the journal was made safe when it entered; an entry that somebody forged was not.
        let event: Recorded = serde_json::from_value(tame(value)).map_err(|_| Unreadable)?;
        let fits = event.body.class() == self.header.class && event.outcome == self.header.outcome;
        fits.then_some(Some(event)).ok_or(Unreadable)
    }
}

/// A body that its key does not open, or that holds no event.
#[derive(Debug)]
pub(super) struct Unreadable;

/// The code's key, which is another for each entry: `k ← H(k)`, and the old one is wiped.
#[derive(Clone)]
pub(super) struct Codes(Zeroizing<[u8; 32]>);

impl Codes {
    pub(super) fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    /// Returns the key of the next entry, to seal it.
    pub(super) fn key(&self) -> &[u8; 32] {
        &self.0
    }

    fn mac(&mut self, bytes: &[u8]) -> Hmac<Sha256> {
        let part = |number: u8| -> Zeroizing<[u8; 32]> {
            // By reference: a copy of the key that is handed over would stay on the stack.
            let mut hash = Sha256::new_with_prefix([number]);
            hash.update(self.0.as_slice());
            Zeroizing::new(hash.finalize().into())
        };
        let mut mac = Hmac::<Sha256>::new_from_slice(&*part(1)).expect("HMAC takes any length");
        mac.update(bytes);
        self.0 = part(2);
        mac
    }

    /// Returns the code of the next entry and goes on to the key after it.
    fn code(&mut self, bytes: &[u8]) -> [u8; CODE] {
        self.mac(bytes).finalize().into_bytes().into()
    }

    /// Says whether an entry has the code that the next one should have, and goes on.
    pub(super) fn fits(&mut self, parts: &Parts<'_>) -> bool {
        self.mac(parts.signed).verify_slice(parts.code).is_ok()
    }
}

/// An event that fits into an entry.
pub(super) struct Prepared {
    pub(super) class: Class,
    pub(super) outcome: Outcome,
    body: Zeroizing<Vec<u8>>,
}

impl Prepared {
    /// Writes an event's body; what can be wrong with an event is found here, before anything has changed.
    pub(super) fn of(event: &Event) -> Result<Self, EntryError> {
        let body = Zeroizing::new(serde_json::to_vec(&tame(serde_json::to_value(event)?))?);
        if body.len() > LONGEST_BODY {
            return Err(EntryError::TooLong(body.len()));
        }
        Ok(Self {
            class: event.body.class(),
            outcome: event.outcome,
            body,
        })
    }
}

/// Makes an entry.
pub(super) fn make(
    header: &Header,
    event: &Prepared,
    key: Option<&Key>,
    codes: &mut Codes,
) -> Result<Vec<u8>, EntryError> {
    if !is_actor(&header.actor) {
        return Err(EntryError::KeyName(header.actor.clone()));
    }
    check_key_name(&header.key)?;
    let mut entry = header.write()?;
    let sealed = match key {
        Some(key) => key.seal(&entry, &event.body)?,
        None => event.body.to_vec(),
    };
    entry.push(b'\n');
    entry.extend(sealed);
    let code = codes.code(&entry);
    entry.extend(code);
    Ok(entry)
}

/// Refuses a name of a key that a header does not take.
pub(super) fn check_key_name(name: &str) -> Result<(), EntryError> {
    match is_key_name(name) {
        true => Ok(()),
        false => Err(EntryError::KeyName(name.to_owned())),
    }
}

/// Makes the event of a remark.
pub(super) fn remark(remark: super::event::Remark) -> Event {
    let command = pai_redact::Clean::of_program("journal");
    Event {
        version: VERSION,
        ..Event::new(
            super::event::Operation::of([0; 8]),
            command,
            Body::Journal(remark),
        )
    }
}

/// Sorts keys, cuts what is too long and takes out what could steer a terminal.
fn tame(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(cut(match safe(&text) {
            std::borrow::Cow::Borrowed(_) => text,
            std::borrow::Cow::Owned(safe) => safe,
        })),
        Value::Array(items) => items.into_iter().map(tame).collect(),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(
                fields
                    .into_iter()
                    .map(|(name, value)| (name, tame(value)))
                    .collect(),
            )
        }
        other => other,
    }
}

/// What stands behind a text that was cut.
const CUT: &str = "… (cut: ";

fn cut(text: String) -> String {
    if text.len() <= LONGEST_TEXT + 128 {
        return text;
    }
    let end = text.floor_char_boundary(LONGEST_TEXT);
    let digest = Digest::of(Sha256::digest(&text).into());
    format!(
        "{}{CUT}{} bytes, SHA-256 {})",
        &text[..end],
        text.len(),
        digest.as_str()
    )
}

#[cfg(test)]
mod tests {
    use pai_redact::Clean;

    use super::super::event::Operation;
    use super::*;

    fn header() -> Header {
        Header {
            number: 3,
            previous: Hash::leaf(b"before"),
            time: 1_785_406_523_000,
            class: Class::Policy,
            outcome: Outcome::Done,
            actor: "0123456789abcdef".to_owned(),
            key: "day:2026-07-30".to_owned(),
        }
    }

    fn event(rule: &str) -> Event {
        let rule = pai_redact::Redactor::new()
            .scrub(pai_redact::Raw::new(rule))
            .0;
        Event::new(
            Operation::of([7; 8]),
            Clean::of_program("config set"),
            Body::Policy {
                rule,
                decision: Clean::of_program("refused"),
            },
        )
    }

    fn prepared(rule: &str) -> Prepared {
        Prepared::of(&event(rule)).unwrap()
    }

    fn codes() -> Codes {
        Codes::new(Zeroizing::new([9; 32]))
    }

    #[test]
    fn an_entry_is_read_as_it_was_written_with_its_key_only() {
        let key = Key::generate().unwrap();
        let entry = make(&header(), &prepared("a rule"), Some(&key), &mut codes()).unwrap();
        let parts = Parts::of(&entry).unwrap();
        assert_eq!(parts.header, header());
        assert!(codes().fits(&parts));
        let opened = parts.open(Some(&key)).unwrap().unwrap();
        assert_eq!(opened.command, "config set");
        assert!(parts.open(None).unwrap().is_none());
        assert!(parts.open(Some(&Key::generate().unwrap())).is_err());
        assert!(!entry.windows(6).any(|part| part == b"a rule"));
    }

    #[test]
    fn control_characters_neither_enter_nor_leave() {
        let key = Key::generate().unwrap();
        let entry = make(
            &header(),
            &prepared("a\u{1b}[2Jb\u{202e}\nc"),
            Some(&key),
            &mut codes(),
        );
        let entry = entry.unwrap();
        let opened = Parts::of(&entry)
            .unwrap()
            .open(Some(&key))
            .unwrap()
            .unwrap();
        let Body::Policy { rule, .. } = opened.body else {
            panic!()
        };
        assert_eq!(rule, "a\u{fffd}[2Jb\u{fffd}\nc");
        // A header has no place for one either.
        for (actor, name) in [("0123456789abcde\u{1b}", "day:1"), ("", "day\n1"), ("", "")] {
            let header = Header {
                actor: actor.to_owned(),
                key: name.to_owned(),
                ..header()
            };
            assert!(make(&header, &prepared("x"), Some(&key), &mut codes()).is_err());
            let line = header.write().unwrap();
            assert!(Header::read(&line).is_none());
        }
    }

    #[test]
    fn a_body_belongs_to_its_header() {
        let key = Key::generate().unwrap();
        let entry = make(&header(), &prepared("x"), Some(&key), &mut codes()).unwrap();
        let text = String::from_utf8_lossy(&entry);
        assert!(text.contains("\"seq\":3,"));
        let at = text.find("\"seq\":3").unwrap() + 6;
        let mut moved = entry.clone();
        moved[at] = b'4';
        let parts = Parts::of(&moved).unwrap();
        assert!(parts.open(Some(&key)).is_err() && !codes().fits(&parts));
    }

    #[test]
    fn codes_go_on_and_never_back() {
        let mut writer = codes();
        let entries: Vec<_> = (0..3)
            .map(|_| make(&header(), &prepared("x"), None, &mut writer).unwrap())
            .collect();
        let mut reader = codes();
        for entry in &entries {
            assert!(reader.fits(&Parts::of(entry).unwrap()));
        }
        assert_eq!(reader.key(), writer.key());
        assert!(!reader.fits(&Parts::of(&entries[0]).unwrap()));
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        let key = Key::generate().unwrap();
        let long = "ä".repeat(40_000);
        let entry = make(&header(), &prepared(&long), Some(&key), &mut codes()).unwrap();
        let opened = Parts::of(&entry)
            .unwrap()
            .open(Some(&key))
            .unwrap()
            .unwrap();
        let Body::Policy { rule, .. } = opened.body else {
            panic!()
        };
        assert!(
            rule.contains("… (cut: 80000 bytes, SHA-256 "),
            "{}",
            rule.len()
        );
        // It is not cut again when it is read.
        assert!(!rule.ends_with("…"));
    }
}
